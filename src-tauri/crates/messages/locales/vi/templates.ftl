### Lời của mẫu văn bản do cơ quan tự làm.

## Danh từ, thao tác, trường

noun-paper-templates = Mẫu văn bản
noun-paper-templates-one = mẫu văn bản
noun-paper-templates-count = { $count ->
    [0] chưa có mẫu nào
   *[other] { $count } mẫu văn bản
}
noun-template-versions = Phiên bản của mẫu
noun-template-versions-one = phiên bản của mẫu
noun-template-versions-count = { $count ->
    [0] chưa có phiên bản nào
   *[other] { $count } phiên bản của mẫu
}
op-add-template = Thêm mẫu văn bản
op-replace-template = Thay mẫu văn bản
op-retire-template = Thôi dùng mẫu văn bản
op-restore-template = Dùng lại mẫu văn bản
field-in-force = Phiên bản đang dùng
field-retired-on = Thôi dùng từ ngày
field-template-id = Mẫu văn bản
field-template-versions-number = Phiên bản

## Quy tắc

rule-template-retired = Mẫu này đã thôi dùng. Hãy dùng lại mẫu, hoặc chọn mẫu khác.
rule-template-in-use = Mẫu và phiên bản này đang dùng sẵn rồi.
check-template-version = { $place } nêu phiên bản mẫu { $detail }, nhưng sổ không có phiên bản ấy.

## Kiểm tra mẫu

template-place-whole = { $part ->
    [header] Đầu trang { $number }
    [footer] Chân trang { $number }
    [footnotes] Chú thích cuối trang
    [endnotes] Chú thích cuối văn bản
    [properties] Thuộc tính của tệp
   *[other] Phần thân
}
template-place-paragraph = { $where }, đoạn { $paragraph }
template-place-table = { $where }, bảng { $table }, dòng { $row }
template-place-cell = { $where }, bảng { $table }, dòng { $row }, ô { $column }
template-place-text = { $place }: “{ $text }”
template-fault-unknown = Không có trường nào tên “{ $name }”. { $near ->
    [no] Xem danh sách trường của loại văn bản này rồi sửa tên.
   *[yes] Có phải “{ $hint }” không?
}
template-fault-other-kind = Trường “{ $name }” không có ở loại văn bản này, chỉ có ở: { $hint }. Hãy bỏ trường ấy hoặc chọn đúng loại văn bản.
template-fault-unclosed = Dấu mở “{"{{"}” chưa có dấu đóng “{"}}"}” trong cùng đoạn. Hãy thêm dấu đóng.
template-fault-unopened = Dấu đóng “{"}}"}” không có dấu mở “{"{{"}” trước nó. Hãy thêm dấu mở hoặc xóa dấu đóng.
template-fault-broken = Giữa hai dấu ngoặc của trường có hình, dấu ngắt dòng hoặc dấu nhảy cột. Hãy gõ lại tên trường liền một mạch.
template-fault-one-brace = “{ $name }” chỉ có một dấu ngoặc mỗi bên nên không được điền. Hãy gõ hai dấu: “{"{{"}{ $name }{"}}"}”.
template-fault-empty = Giữa hai dấu ngoặc không có tên trường. Hãy gõ tên trường hoặc xóa hai dấu ngoặc.
template-fault-list-as-text = “{ $name }” là một danh sách, không điền được như một trường. Hãy ghi trường của nó, như “{"{{"}{ $name }.stt{"}}"}”, trong một dòng của bảng.
template-fault-text-as-list = “{ $name }” không phải danh sách nên không lặp được. Muốn hiện phần này chỉ khi có nội dung, hãy dùng “{"{{"}?{ $name }{"}}"}”.
template-fault-outside-list = “{ $name }” là trường của danh sách “{ $hint }”. Hãy đặt nó trong một dòng của bảng, hoặc giữa “{"{{"}#{ $hint }{"}}"}” và “{"{{"}/{ $hint }{"}}"}”.
template-fault-two-lists = Dòng này có trường của hai danh sách: “{ $hint }” và “{ $name }”. Mỗi dòng chỉ lặp theo một danh sách; hãy tách thành hai dòng hoặc hai bảng.
template-fault-list-in-itself = Danh sách “{ $name }” nằm trong chính nó. Hãy bỏ dấu mở thứ hai.
template-fault-not-alone = Dấu mở hoặc đóng của “{ $name }” phải đứng một mình trong một đoạn. Hãy xuống dòng trước và sau nó.
template-fault-not-ended = “{ $name }” mở mà không đóng trong cùng phần. Hãy thêm “{"{{"}/{ $name }{"}}"}” thành một đoạn riêng ở chỗ kết thúc.
template-fault-not-begun = “{ $name }” đóng mà chưa mở. Hãy thêm dấu mở ở trước hoặc xóa dấu đóng này.
template-fault-ends-other = Đang mở “{ $hint }” nhưng lại đóng “{ $name }”. Hãy đóng đúng thứ tự: mở sau đóng trước.
template-fault-tracked-change = Còn sửa đổi đang theo dõi chưa chấp nhận hoặc từ chối. Hãy chấp nhận hoặc từ chối hết (thẻ Xem lại) rồi lưu lại, để văn bản không mang theo vết sửa.
template-fault-comment = Còn nhận xét trong mẫu. Hãy xóa hết nhận xét rồi lưu lại, để văn bản không mang theo nhận xét.
template-fault-no-fields = Tệp không có trường nào để điền. Hãy lấy mẫu bắt đầu của loại văn bản này, hoặc gõ tên trường giữa “{"{{"}” và “{"}}"}”.
error-template-refused = Không dùng được “{ $name }” làm mẫu: { $why ->
    [empty] tệp rỗng
    [too_large] tệp lớn hơn 20 MB. Hãy xóa bớt hình rồi thử lại
    [bomb] nội dung nén phình ra quá mức cho phép, có thể là tệp gây hại. Hãy xin lại tệp từ nơi gửi
    [locked] tệp có mật khẩu. Hãy bỏ mật khẩu rồi lưu lại
    [old_document] đây là văn bản Word đời cũ (.doc). Hãy mở bằng Word hay LibreOffice, chọn Lưu thành (Save As) và lưu thành .docx
    [damaged] tệp bị hỏng. Hãy mở bằng Word hay LibreOffice rồi lưu lại
    [not_docx] tệp không phải là .docx. Hãy mở bằng Word hay LibreOffice và lưu lại thành .docx
    [word_template] đây là tệp mẫu của Word (.dotx). Hãy lưu lại thành .docx
    [macros] tệp có macro. Hãy lưu lại thành .docx không macro
    [external] khi mở, tệp lấy { $about } từ bên ngoài. Hãy chèn hẳn nội dung ấy vào tệp hoặc bỏ liên kết, rồi lưu lại
    [embedded] tệp có đối tượng nhúng chạy được ({ $about }). Hãy bỏ đối tượng ấy rồi lưu lại
   *[other] { $why }
}.
error-template-faulty = Mẫu “{ $name }” có { $problems } chỗ chưa đúng nên chưa dùng được. Hãy kiểm tra mẫu để biết từng chỗ, sửa rồi thử lại.

## Các trường

template-field-so = Số của văn bản; chưa cấp thì để trống cho văn thư
template-field-ky-hieu = Phần sau dấu gạch chéo của số, ký hiệu, như BC-BCĐ
template-field-so-ky-hieu = Số và ký hiệu, như 05/BC-BCĐ
template-field-dia-danh = Địa danh, như Hà Nội
template-field-ngay-ban-hanh = Ngày ban hành, như “ngày 05 tháng 4 năm 2022”; chưa có thì để trống cho văn thư
template-field-co-quan-chu-quan = Cơ quan chủ quản, chữ in hoa
template-field-co-quan = Cơ quan ban hành, chữ in hoa
template-field-ban-chi-dao = Tên Ban Chỉ đạo trong câu văn
template-field-don-vi-soan-thao = Chữ viết tắt đơn vị soạn thảo
template-field-quyen-han-ky = Quyền hạn, chức vụ người ký, như “KT. TRƯỞNG BAN” và “PHÓ TRƯỞNG BAN”; mỗi dòng một đoạn
template-field-chuc-vu-khac = Chức vụ khác của người ký; mỗi dòng một đoạn
template-field-nguoi-ky = Họ và tên người ký
template-field-noi-nhan = Nơi nhận, có gạch đầu dòng và dòng lưu; mỗi nơi một đoạn
template-field-noi-luu = Nơi lưu, như “VT, VP”
template-field-ten-loai = Tên loại văn bản, chữ in hoa; công văn không có
template-field-trich-yeu = Trích yếu nội dung
template-field-tieu-de = Tên của tệp khi xem thuộc tính
template-field-ngay-so-lieu = Ngày chốt số liệu, như “30 tháng 6 năm 2022”
template-field-ngay-so-lieu-ngan = Ngày chốt số liệu, như 30/06/2022
template-field-kem-theo = Dòng “(Kèm theo …)” dưới tên phụ lục
template-field-ten-phu-luc = Tên phụ lục, chữ in hoa
template-field-tong-so = Tổng số nhiệm vụ
template-field-da-hoan-thanh = Số nhiệm vụ đã hoàn thành
template-field-dung-han = Số nhiệm vụ hoàn thành đúng hạn
template-field-cham = Số nhiệm vụ hoàn thành quá hạn
template-field-hoan-thanh-khong-han = Số nhiệm vụ hoàn thành, không có hạn
template-field-chua-hoan-thanh = Số nhiệm vụ chưa hoàn thành
template-field-trong-han = Số nhiệm vụ còn trong hạn
template-field-qua-han = Số nhiệm vụ đang quá hạn
template-field-chua-co-han = Số nhiệm vụ chưa hoàn thành, chưa có hạn
template-field-ty-le-dung-han = Tỷ lệ đúng hạn
template-field-ty-le-qua-han = Tỷ lệ quá hạn
template-field-loi-ket = Câu cuối văn bản; không có gì thêm thì trống
template-field-ky = Tên kỳ báo cáo, như “quý II/2022”
template-field-tu-ngay = Ngày đầu của kỳ số liệu
template-field-den-ngay = Ngày cuối của kỳ số liệu
template-field-kinh-gui = Nơi kính gửi khi chỉ có một nơi
template-field-cac-noi-kinh-gui = Các nơi kính gửi khi có nhiều nơi; mỗi nơi một đoạn
template-field-ket-qua = Kết quả trong kỳ; mỗi nhiệm vụ một đoạn
template-field-kho-khan = Khó khăn, vướng mắc; mỗi ý một đoạn
template-field-nhiem-vu-ky-toi = Nhiệm vụ trọng tâm kỳ tới; mỗi ý một đoạn
template-field-kien-nghi = Đề xuất, kiến nghị; mỗi ý một đoạn
template-field-so-lieu = Danh sách chỉ tiêu của bảng số liệu
template-field-so-lieu-chi-tieu = Tên chỉ tiêu
template-field-so-lieu-ky-truoc = Số cuối kỳ trước
template-field-so-lieu-ky-nay = Số cuối kỳ này
template-field-so-lieu-tang-giam = Tăng, giảm
template-field-nhiem-vu-hoan-thanh = Danh sách nhiệm vụ được xác nhận hoàn thành trong kỳ
template-field-nhiem-vu-hoan-thanh-stt = Số thứ tự
template-field-nhiem-vu-hoan-thanh-ma = Mã nhiệm vụ
template-field-nhiem-vu-hoan-thanh-ten = Nội dung nhiệm vụ
template-field-nhiem-vu-hoan-thanh-chu-tri = Đơn vị chủ trì
template-field-nhiem-vu-hoan-thanh-ket-qua = Kết quả
template-field-nhiem-vu = Danh sách nhiệm vụ
template-field-nhiem-vu-stt = Số thứ tự
template-field-nhiem-vu-ma = Mã nhiệm vụ
template-field-nhiem-vu-ten = Nội dung nhiệm vụ
template-field-nhiem-vu-noi-dung = Nội dung nhiệm vụ, có mã trong ngoặc
template-field-nhiem-vu-chu-tri = Đơn vị chủ trì
template-field-nhiem-vu-tien-do = Tiến độ, như 40%
template-field-nhiem-vu-tinh-hinh = Lời báo cáo gần nhất
template-field-nhiem-vu-van-ban-giao = Văn bản giao nhiệm vụ
template-field-nhiem-vu-thoi-han = Thời hạn
template-field-nhiem-vu-so-ngay-qua-han = Số ngày quá hạn
template-field-nhiem-vu-nhom = Nhóm ưu tiên
template-field-nhiem-vu-nhom-moi = Nhóm ưu tiên, chỉ ở nhiệm vụ đầu của nhóm; đặt ở dòng riêng ngay trên dòng nhiệm vụ
template-field-nhiem-vu-phoi-hop = Đơn vị phối hợp; mỗi đơn vị một đoạn
template-field-nhiem-vu-san-pham = Sản phẩm
template-field-so-nhiem-vu = Số nhiệm vụ trong danh sách
template-field-don-vi = Đơn vị nhận văn bản
template-field-han-bao-cao = Ngày đơn vị phải báo cáo
template-field-van-ban-de-nghi = Văn bản đề nghị, hoặc “đề nghị của” đơn vị khi không có văn bản
template-field-ma-nhiem-vu = Mã nhiệm vụ
template-field-ten-nhiem-vu = Nội dung nhiệm vụ
template-field-thoi-han-cu = Thời hạn trước khi có đề nghị
template-field-thoi-han-de-nghi = Thời hạn được đề nghị
template-field-dong-y = “Đồng ý” khi được lùi; trống khi không
template-field-khong-dong-y = “Không đồng ý” khi không được lùi; trống khi được
template-field-thoi-han-moi = Thời hạn mới; trống khi không được lùi
template-field-lan-lui-han = Lần lùi hạn thứ mấy; trống khi không được lùi
template-field-can-cu = Câu nêu căn cứ của quyết định; trống khi không ghi
template-field-tom-tat = Câu tóm tắt tình hình
template-field-can-quyet-dinh = Nội dung cần quyết định, rút gọn cho một trang; mỗi nội dung một đoạn
template-field-phu-luc-qua-han = Tên phụ lục nhiệm vụ quá hạn, như “Phụ lục I”; trống khi không có
template-field-phu-luc-quyet-dinh = Tên phụ lục nội dung cần quyết định; trống khi không có
template-field-phu-luc-nhom = Tên phụ lục nhóm ưu tiên; trống khi không có
template-field-nhom-tren-trang = Danh sách nhóm ưu tiên, rút gọn cho một trang
template-field-nhom-tren-trang-stt = Số thứ tự
template-field-nhom-tren-trang-ten = Tên nhóm
template-field-nhom-tren-trang-tong-so = Tổng số nhiệm vụ
template-field-nhom-tren-trang-da-hoan-thanh = Số nhiệm vụ đã hoàn thành
template-field-nhom-tren-trang-qua-han = Số nhiệm vụ quá hạn
template-field-nhom-tren-trang-danh-gia = Đánh giá
template-field-nhom-uu-tien = Danh sách nhóm ưu tiên, đầy đủ
template-field-nhom-uu-tien-stt = Số thứ tự
template-field-nhom-uu-tien-ten = Tên nhóm
template-field-nhom-uu-tien-tong-so = Tổng số nhiệm vụ
template-field-nhom-uu-tien-da-hoan-thanh = Số nhiệm vụ đã hoàn thành
template-field-nhom-uu-tien-qua-han = Số nhiệm vụ quá hạn
template-field-nhom-uu-tien-danh-gia = Đánh giá
template-field-qua-han-lau-nhat = Danh sách nhiệm vụ quá hạn lâu nhất, rút gọn cho một trang
template-field-qua-han-lau-nhat-stt = Số thứ tự
template-field-qua-han-lau-nhat-nhiem-vu = Nội dung nhiệm vụ, có mã trong ngoặc
template-field-qua-han-lau-nhat-chu-tri = Đơn vị chủ trì
template-field-qua-han-lau-nhat-thoi-han = Thời hạn
template-field-qua-han-lau-nhat-so-ngay = Số ngày quá hạn
template-field-nhiem-vu-qua-han = Danh sách mọi nhiệm vụ quá hạn
template-field-nhiem-vu-qua-han-stt = Số thứ tự
template-field-nhiem-vu-qua-han-ma = Mã nhiệm vụ
template-field-nhiem-vu-qua-han-ten = Nội dung nhiệm vụ
template-field-nhiem-vu-qua-han-chu-tri = Đơn vị chủ trì
template-field-nhiem-vu-qua-han-thoi-han = Thời hạn
template-field-nhiem-vu-qua-han-so-ngay = Số ngày quá hạn
template-field-nhiem-vu-qua-han-bao-cao = Báo cáo gần nhất
template-field-noi-dung-quyet-dinh = Danh sách nội dung cần quyết định, đầy đủ
template-field-noi-dung-quyet-dinh-stt = Số thứ tự
template-field-noi-dung-quyet-dinh-noi-dung = Nội dung
template-field-thanh-vien = Danh sách các ghế của Ban
template-field-thanh-vien-ghe = Số ghế
template-field-thanh-vien-ho-ten = Họ và tên; chưa biết thì là “Chưa cập nhật”
template-field-thanh-vien-chuc-vu = Chức vụ, đơn vị
template-field-thanh-vien-chuc-danh = Chức danh trong Ban
template-field-thanh-vien-tu-ngay = Từ ngày
template-field-ghi-chu = Ghi chú về cách đếm
template-field-phu-trach = Danh sách thành viên hoặc đơn vị phụ trách
template-field-phu-trach-stt = Số thứ tự
template-field-phu-trach-ten = Thành viên hoặc đơn vị
template-field-phu-trach-tong-so = Số nhiệm vụ chưa hoàn thành
template-field-phu-trach-qua-han = Số nhiệm vụ quá hạn
template-field-phu-trach-theo-nhom = Số nhiệm vụ theo từng nhóm ưu tiên; mỗi nhóm một đoạn
template-field-dong-tong = Danh sách dòng tổng, đếm riêng
template-field-dong-tong-ten = Tên dòng
template-field-dong-tong-tong-so = Số nhiệm vụ chưa hoàn thành
template-field-dong-tong-qua-han = Số nhiệm vụ quá hạn
template-field-dong-tong-theo-nhom = Số nhiệm vụ theo từng nhóm ưu tiên; mỗi nhóm một đoạn

## Dòng lệnh

cli-about-template = Mẫu văn bản của cơ quan: kiểm tra, đưa vào sổ, thay, thôi dùng
cli-about-template-list = Liệt kê mẫu
cli-about-template-show = Xem một mẫu cùng các phiên bản
cli-about-template-fields = Liệt kê các trường mà mẫu của một loại văn bản được ghi
cli-about-template-start = Ghi văn bản có sẵn, với tên trường thay cho số liệu, để làm mẫu
cli-about-template-check = Kiểm tra một tệp .docx có dùng làm mẫu được không
cli-about-template-add = Đưa một mẫu vào sổ
cli-about-template-replace = Thay mẫu bằng phiên bản mới
cli-about-template-retire = Thôi dùng một mẫu
cli-about-template-restore = Dùng lại một mẫu, hoặc một phiên bản cũ của mẫu
cli-about-template-save = Lưu tệp của một phiên bản ra ngoài
cli-more-template-fields = Tên trường viết không dấu, nối bằng gạch dưới; gõ có dấu hay chữ hoa cũng hiểu. Dòng của bảng có trường của một danh sách thì lặp lại cho từng mục; phần giữa {"{{"}#danh_sach{"}}"} và {"{{"}/danh_sach{"}}"} cũng vậy. Phần giữa {"{{"}?truong{"}}"} và {"{{"}/truong{"}}"} chỉ hiện khi có nội dung, giữa {"{{"}^truong{"}}"} và {"{{"}/truong{"}}"} chỉ hiện khi không có. Các dấu ấy đứng một mình trong một đoạn.
cli-more-template-start = Sửa tệp bằng Word hay LibreOffice rồi đưa vào sổ bằng “steering template add”.
cli-more-template-check = Không cần có sổ. Mã kết thúc 6 khi có chỗ chưa đúng.
cli-more-template-add = Mẫu được kiểm tra trước; có chỗ chưa đúng thì không đưa vào sổ, mã kết thúc 6.
cli-more-template-replace = Phiên bản mới được dùng ngay; phiên bản cũ vẫn giữ trong sổ để lập lại văn bản đã lập.
cli-more-template-retire = Văn bản đã lập bằng mẫu này vẫn lập lại được.
cli-arg-template = Mẫu của cơ quan: mã (MB-001) hoặc mã và phiên bản (MB-001@2); không ghi thì theo thể thức Nghị định 30
cli-arg-template-show-template = Mã của mẫu, như MB-001
cli-arg-template-replace-template = Mã của mẫu, như MB-001
cli-arg-template-retire-template = Mã của mẫu, như MB-001
cli-arg-template-restore-template = Mã của mẫu, như MB-001
cli-arg-template-save-template = Mã của mẫu, như MB-001, hoặc mã và phiên bản, như MB-001@2
cli-arg-template-list-kind = Chỉ mẫu của loại văn bản này
cli-arg-template-fields-kind = Loại văn bản
cli-arg-template-start-kind = Loại văn bản
cli-arg-template-check-kind = Loại văn bản
cli-arg-template-add-kind = Loại văn bản
cli-arg-template-list-retired = Cả mẫu đã thôi dùng
cli-arg-template-check-path = Tệp .docx, tối đa 20 MB
cli-arg-template-add-path = Tệp .docx, tối đa 20 MB
cli-arg-template-replace-path = Tệp .docx, tối đa 20 MB
cli-arg-template-add-name = Tên mẫu, không trùng tên mẫu khác của loại văn bản
cli-arg-template-replace-name = Tên mẫu; không ghi thì giữ nguyên
cli-arg-template-restore-number = Phiên bản đưa vào dùng; mặc định là phiên bản đang dùng trước đó
cli-arg-outgoing-issue-template = Với --make: mẫu của cơ quan, như MB-001 hoặc MB-001@2
cli-value-template = MẪU
cli-head-template-version = Phiên bản
cli-head-template-papers = Văn bản đã phát hành
cli-head-template-field = Trường
cli-head-template-alias = Tên tiếng Anh
cli-head-template-meaning = Nghĩa
cli-template-clean = Mẫu dùng được: mọi trường đều đúng.
cli-template-fields = Các trường có trong mẫu
cli-template-checked = Đã kiểm { $fields } trường, thấy { $problems } chỗ chưa đúng.
cli-template-retired = thôi dùng từ { $day }
cli-busy-template = Đang kiểm tra mẫu…
cli-done-template-add = Đã đưa mẫu { $code } vào sổ.
cli-done-template-replace = Mẫu { $code } nay dùng phiên bản { $number }.
cli-done-template-retire = Đã thôi dùng mẫu { $code }.
cli-done-template-restore = Mẫu { $code } nay dùng phiên bản { $number }.
cli-done-template-file = Đã ghi { $name } ({ $bytes } byte).
cli-command-template-list = Danh sách mẫu cùng các phiên bản
cli-command-template-show = Một mẫu cùng các phiên bản
cli-command-template-fields = Các trường của một loại văn bản
cli-command-template-start = Ghi mẫu bắt đầu vào thư mục văn bản
cli-command-template-check = Kiểm tra một tệp có dùng làm mẫu được không
cli-command-template-add = Đưa một mẫu vào sổ
cli-command-template-replace = Thay mẫu bằng phiên bản mới
cli-command-template-retire = Thôi dùng một mẫu
cli-command-template-restore = Dùng lại một mẫu hoặc một phiên bản
cli-command-template-save = Lưu tệp của một phiên bản

## Màn hình

templates-title = Mẫu của cơ quan
templates-why = Mẫu là văn bản .docx do cơ quan tự trình bày, có tên trường ở chỗ cần số liệu. Lấy mẫu bắt đầu, sửa bằng Word hay LibreOffice, rồi thêm vào sổ.
templates-tabs = Mẫu và trường
templates-tab-list = Mẫu
templates-tab-fields = Các trường
templates-start = Lấy mẫu bắt đầu
templates-start-done = Đã ghi mẫu bắt đầu: { $kind } ({ $size })
templates-add = Thêm mẫu
templates-add-title = Thêm mẫu văn bản
templates-add-do = Đưa vào sổ
templates-empty = Sổ chưa có mẫu nào
templates-empty-why = Văn bản được lập theo thể thức Nghị định 30. Muốn trình bày theo cách của cơ quan, hãy lấy mẫu bắt đầu về sửa rồi thêm vào đây.
templates-choose = Chọn một mẫu để xem các phiên bản.
templates-panel = Mẫu { $code }
templates-gone = Sổ không có mẫu { $code }.
templates-column-name = Tên mẫu
templates-column-version = Phiên bản
templates-column-state = Tình trạng
templates-kind = Loại văn bản
templates-in-use = Đang dùng
templates-retired-since = Thôi dùng từ { $day }
templates-make = Lập văn bản bằng mẫu này
templates-replace = Thay mẫu
templates-replace-title = Thay mẫu { $code }
templates-replace-why = Phiên bản mới được dùng ngay. Phiên bản cũ vẫn giữ trong sổ, văn bản đã lập bằng nó vẫn lập lại được.
templates-retire = Thôi dùng
templates-retired = Đã thôi dùng mẫu { $code }.
templates-restore = Dùng lại
templates-restored = Mẫu { $code } nay dùng phiên bản { $number }.
templates-added = Đã đưa mẫu { $code } vào sổ.
templates-versions = Các phiên bản
templates-version = Phiên bản { $number }
templates-version-added = { $actor } đưa vào sổ ngày { $day }
templates-version-papers = { $count } văn bản đã phát hành bằng phiên bản này
templates-version-use = Dùng phiên bản { $number }
templates-version-save = Lưu tệp
templates-version-save-of = Lưu tệp của phiên bản { $number }
templates-name-missing = Hãy ghi tên mẫu.
templates-file = Tệp mẫu
templates-file-hint = Tệp .docx, không quá 20 MiB. Tệp được kiểm tra ngay khi chọn.
templates-file-unreadable = Không đọc được tệp. Nếu tệp đang mở trong Word thì hãy đóng lại, rồi chọn lại tệp.
templates-checking = Đang kiểm tra mẫu…
templates-clean = Mẫu dùng được: { $count } trường, trường nào cũng đúng.
templates-faulty = Có { $count } chỗ chưa đúng. Sửa từng chỗ trong tệp, lưu lại rồi chọn lại tệp.
templates-faulty-more = Còn { $count } chỗ nữa.
templates-faults = Chỗ chưa đúng trong mẫu
templates-blocked = Mẫu còn chỗ chưa đúng nên chưa đưa vào sổ được.
templates-fields-filter = Lọc trường theo tên hoặc nghĩa
templates-fields-count = { $count } trường
templates-fields-none = Không có trường nào như vậy
templates-fields-field = Trường
templates-fields-meaning = Nghĩa
templates-fields-list = Danh sách
templates-fields-alias = hoặc { $alias }
templates-fields-copy = Chép { $field }
templates-fields-copy-head = Chép
templates-fields-copied = Đã chép { $field }
templates-how = Cách ghi trong mẫu
templates-how-field = Một trường
templates-how-field-text = Chỗ nào cần số liệu thì ghi tên trường giữa hai cặp ngoặc nhọn. Chữ điền vào giữ định dạng của chỗ ấy. Tên gõ có dấu hay chữ hoa cũng hiểu.
templates-how-rows = Dòng của bảng
templates-how-rows-text = Dòng có trường của một danh sách được lặp lại cho từng mục. Mỗi dòng chỉ dùng một danh sách.
templates-how-block = Đoạn lặp lại
templates-how-block-text = Phần nằm giữa hai dấu được lặp lại cho từng mục. Mỗi dấu đứng một mình trong một đoạn.
templates-how-condition = Phần có điều kiện
templates-how-condition-text = Dấu “?” chỉ hiện phần ở giữa khi trường có nội dung; dấu “^” chỉ hiện khi không có.
templates-how-example = văn bản
reports-template = Mẫu
reports-template-usual = Thể thức Nghị định 30
reports-template-one = { $code } · { $name } (phiên bản { $number })
reports-template-manage = Mẫu của cơ quan
reports-template-docx = Theo mẫu của cơ quan chỉ có tệp .docx; cần PDF thì mở tệp ấy rồi xuất ra PDF.
reports-template-issued = Văn bản được lập theo mẫu { $code }.
reports-template-no-pages = Văn bản lập theo mẫu của cơ quan chỉ xem được trong Word hoặc LibreOffice, sau khi lập.
