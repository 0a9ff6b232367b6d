### Lời của việc kiểm tra thể thức văn bản (Nghị định 30/2020/NĐ-CP).

## Thành phần thể thức

layout-component-page = Trang giấy
layout-component-page-number = Số trang
layout-component-nation = Quốc hiệu
layout-component-motto = Tiêu ngữ
layout-component-parent = Tên cơ quan chủ quản
layout-component-issuer = Tên cơ quan ban hành
layout-component-number = Số, ký hiệu
layout-component-letter-subject = Trích yếu công văn
layout-component-place-and-day = Địa danh, thời gian
layout-component-kind = Tên loại
layout-component-subject = Trích yếu
layout-component-addressees = Kính gửi
layout-component-ground = Căn cứ ban hành
layout-component-body = Nội dung
layout-component-chapter = Phần, chương
layout-component-section = Mục, tiểu mục
layout-component-article = Điều
layout-component-heading = Đề mục
layout-component-clause = Khoản
layout-component-point = Điểm
layout-component-end = Dấu kết thúc
layout-component-power = Quyền hạn, chức vụ người ký
layout-component-name = Họ tên người ký
layout-component-recipients-head = Từ “Nơi nhận”
layout-component-recipients = Danh sách nơi nhận
layout-component-annex = Từ “Phụ lục”
layout-component-annex-title = Tên phụ lục
layout-component-annex-of = Chỉ dẫn kèm theo

## Điều chưa đúng và cách sửa

layout-fault-missing = Không tìm thấy. { $wanted ->
    [none] Hãy bổ sung.
   *[other] Hãy ghi “{ $wanted }”.
}
layout-fault-wording = Ghi là “{ $found }”. { $wanted ->
    [none] Hãy ghi lại cho đúng mẫu.
   *[other] Hãy ghi “{ $wanted }”.
}
layout-fault-size = Cỡ chữ { $found }. Hãy dùng cỡ { $wanted }.
layout-fault-not-bold = Chữ không đậm. Hãy để chữ đậm.
layout-fault-bold = Chữ đậm. Hãy bỏ chữ đậm.
layout-fault-not-italic = Chữ không nghiêng. Hãy để chữ nghiêng.
layout-fault-italic = Chữ nghiêng. Hãy để chữ đứng.
layout-fault-not-capitals = Không phải chữ in hoa. { $wanted ->
    [none] Hãy viết in hoa.
   *[other] Hãy viết “{ $wanted }”.
}
layout-fault-capitals = Viết in hoa toàn bộ. Hãy viết chữ in thường.
layout-fault-not-centered = Không canh giữa. Hãy canh giữa.
layout-fault-not-justified = Không canh đều hai lề. Hãy canh đều cả hai lề.
layout-fault-font = Phông chữ { $found ->
    [none] không rõ
   *[other] “{ $found }”
}. Hãy dùng phông { $wanted }.
layout-fault-color = Màu chữ { $found }. Hãy dùng màu đen.
layout-fault-no-rule = Không có đường kẻ bên dưới. Hãy kẻ một đường nét liền.
layout-fault-rule-length = Đường kẻ dài khoảng { $found } mm. Hãy kẻ dài { $wanted } mm.
layout-fault-padding = Ghi là “{ $found }”. Hãy ghi “{ $wanted }”.
layout-fault-separator = Ghi là “{ $found }”. Hãy dùng dấu “{ $wanted }”, không cách chữ.
layout-fault-punctuation = { $found ->
    [none] Thiếu dấu hoặc chữ.
   *[other] Đang là “{ $found }”.
} Hãy dùng “{ $wanted }”.
layout-fault-symbol = Ký hiệu bắt đầu bằng “{ $found }”. Chữ viết tắt của tên loại này là “{ $wanted }”.
layout-fault-no-such-day = “{ $found }” không phải là một ngày có thật. Hãy ghi lại.
layout-fault-indent = Chữ đầu dòng cách lề { $found } mm. Hãy lùi vào 10 mm hoặc 12,7 mm.
layout-fault-spacing = Khoảng cách với đoạn trên là { $found } pt. Hãy để { $wanted } pt.
layout-fault-line-spacing = { $found ->
    [none] Giãn dòng rộng quá.
   *[other] Giãn dòng { $found }.
} Hãy để { $wanted } dòng.
layout-fault-order = Thứ tự là “{ $found }”. Theo thứ tự phải là “{ $wanted }”.
layout-fault-not-roman = Đánh số “{ $found }”. Hãy dùng chữ số La Mã “{ $wanted }”.
layout-fault-not-arabic = Không dùng chữ số Ả Rập. Hãy đánh số bằng chữ số Ả Rập.
layout-fault-honorific = Có học hàm, học vị hoặc danh hiệu “{ $found }” trước họ tên. Hãy bỏ.
layout-fault-not-level = Không ngang hàng. Hãy đặt ngang hàng với thành phần bên cạnh.
layout-fault-not-mentioned = Văn bản không có chỉ dẫn về phụ lục. Hãy nêu phụ lục trong nội dung.
layout-fault-paper-size = Khổ giấy { $found } mm. Hãy dùng khổ A4 ({ $wanted } mm).
layout-fault-landscape = Trang nằm ngang mà không có bảng, biểu. Hãy đặt theo chiều dài.
layout-fault-margin-top = Lề trên { $found } mm. Hãy để { $wanted } mm.
layout-fault-margin-bottom = Lề dưới { $found } mm. Hãy để { $wanted } mm.
layout-fault-margin-left = Lề trái { $found } mm. Hãy để { $wanted } mm.
layout-fault-margin-right = Lề phải { $found } mm. Hãy để { $wanted } mm.
layout-fault-on-first-page = Số trang hiện ở trang thứ nhất. Hãy ẩn số trang thứ nhất.
layout-fault-at-foot = Số trang ở chân trang. Hãy đặt giữa lề trên.
layout-fault-start = Không đánh số từ 1. Hãy đánh số riêng, bắt đầu từ { $wanted }.
layout-fault-not-in-columns = Không tách được hai bên của phần đầu văn bản. Hãy đặt tên cơ quan và Quốc hiệu trong một bảng hai cột không kẻ khung.

## Chỗ và căn cứ

layout-place = phần { $section }, đoạn { $paragraph }
layout-place-page = phần { $section }
layout-times = { $times } chỗ
layout-source-point = Nghị định 30/2020/NĐ-CP, Phụ lục { $annex }, Phần { $part }, Mục { $section }, khoản { $clause }, điểm { $point }
layout-source-clause = Nghị định 30/2020/NĐ-CP, Phụ lục { $annex }, Phần { $part }, Mục { $section }, khoản { $clause }
layout-source-section = Nghị định 30/2020/NĐ-CP, Phụ lục { $annex }, Mục { $section }

## Dòng lệnh

cli-about-paper = Kiểm tra thể thức văn bản
cli-about-paper-check = Kiểm tra thể thức một tệp .docx theo Nghị định 30/2020/NĐ-CP
cli-more-paper-check = Không cần có sổ. Mã kết thúc 6 khi có điều chưa đúng. Chỗ để trống chờ điền không bị coi là sai; bảng trong phụ lục, hình vẽ và khung chữ nổi không được kiểm tra.
cli-arg-paper-check-path = Tệp .docx, tối đa 20 MB
cli-busy-paper = Đang kiểm tra văn bản…
cli-paper-clean = Không thấy điều gì chưa đúng thể thức.
cli-paper-recognised = Đã nhận ra: { $components }.
cli-paper-checked = Đã đọc { $paragraphs } đoạn; { $findings ->
    [0] không có điều nào chưa đúng
   *[other] có { $findings } điều chưa đúng
}.
cli-decimal-sign = ,
