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
layout-component-column = Cột của sổ
layout-form-paper = văn bản hành chính
layout-form-book = sổ đăng ký, không xét số, ngày, người ký và nơi nhận
layout-form-sheet = tờ nội bộ không phát hành, không đòi số, ngày, người ký và nơi nhận
layout-known-by-asked = theo --form
layout-known-by-title = nhận ra theo tên sổ
layout-known-by-mark = nhận ra theo thuộc tính của tệp
layout-known-by-nothing = không có dấu hiệu khác

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
layout-source-item = Nghị định 30/2020/NĐ-CP, Phụ lục { $annex }, Mục { $section }, khoản { $clause }
layout-source-section = Nghị định 30/2020/NĐ-CP, Phụ lục { $annex }, Mục { $section }

## Dòng lệnh

cli-about-paper = Lập văn bản từ số liệu của sổ; kiểm tra thể thức văn bản
cli-about-paper-check = Kiểm tra thể thức một tệp .docx theo Nghị định 30/2020/NĐ-CP
cli-more-paper-check = Không cần có sổ. Mã kết thúc 6 khi có điều chưa đúng. Chỗ để trống chờ điền không bị coi là sai; bảng trong phụ lục, hình vẽ và khung chữ nổi không được kiểm tra.
cli-arg-paper-check-path = Tệp .docx, tối đa 20 MB
cli-busy-paper = Đang kiểm tra văn bản…
cli-arg-form = Kiểm tra như văn bản, sổ đăng ký hay tờ nội bộ; mặc định tự nhận ra
cli-command-paper-check = Kiểm tra thể thức một tệp .docx theo Nghị định 30/2020/NĐ-CP
cli-paper-form = Kiểm tra như { $form } ({ $by }).
cli-paper-clean = Không thấy điều gì chưa đúng thể thức.
cli-paper-recognised = Đã nhận ra: { $components }.
cli-paper-checked = Đã đọc { $paragraphs } đoạn; { $findings ->
    [0] không có điều nào chưa đúng
   *[other] có { $findings } điều chưa đúng
}.
cli-decimal-sign = ,

## Văn bản lập từ số liệu của sổ

paper-period = Báo cáo kỳ
paper-special = Báo cáo đột xuất
paper-briefing = Báo cáo tóm tắt một trang
paper-urging = Công văn đôn đốc
paper-extension = Công văn trả lời đề nghị lùi thời hạn
paper-assignments = Phụ lục giao nhiệm vụ
paper-members = Danh sách thành viên
paper-matrix = Ma trận trách nhiệm
paper-outgoing = Sổ đăng ký văn bản đi
paper-incoming = Sổ đăng ký văn bản đến
paper-invitation = Giấy mời họp
paper-agenda = Chương trình họp
paper-minutes = Biên bản cuộc họp
paper-conclusions = Thông báo kết luận
paper-period-needs = --period; không ghi thì lấy tháng hiện tại
paper-special-needs = --subject; --query, --area hoặc --lead để chọn nhiệm vụ, --basis để ghi ai yêu cầu
paper-briefing-needs = không cần gì thêm
paper-urging-needs = --unit; không ghi thì mỗi đơn vị quá hạn một công văn
paper-extension-needs = --task có đề nghị đã được quyết định
paper-assignments-needs = không cần gì thêm; --query để chọn nhiệm vụ
paper-members-needs = không cần gì thêm
paper-matrix-needs = không cần gì thêm; --whose member để xếp theo thành viên
paper-outgoing-needs = không cần gì thêm; --year để in năm khác
paper-incoming-needs = không cần gì thêm; --year để in năm khác
paper-invitation-needs = --meeting
paper-agenda-needs = --meeting
paper-minutes-needs = --meeting
paper-conclusions-needs = --meeting; --line để chọn dòng kết luận, giao việc
cli-about-paper-list = Liệt kê văn bản lập được và đơn vị cần đôn đốc
cli-about-paper-make = Lập một văn bản từ số liệu của sổ, tệp .docx hoặc .pdf (PDF/A-2a)
cli-more-paper-make = Điều gì không ghi (số, ngày, người ký) được để trống cho văn thư. Công văn đôn đốc không có --unit được ghi vào thư mục nêu ở --output, mỗi đơn vị một tệp; văn bản khác là một tệp, “-o -” thì đưa ra đầu ra chuẩn. Văn bản luôn bằng tiếng Việt. Tệp đã có không bị ghi đè nếu không có --force.
cli-about-paper-preview = Vẽ một trang của văn bản sẽ lập, tệp .svg
cli-more-paper-preview = Trang vẽ ra đúng là trang của bản .pdf. Không ghi gì vào sổ. Tệp đã có không bị ghi đè nếu không có --force; “-o -” thì đưa ra đầu ra chuẩn.
cli-arg-paper-preview-output = Tệp .svg để ghi
cli-arg-paper-page = Trang thứ mấy; mặc định là trang đầu
cli-arg-paper-nth = Công văn cho nhiều đơn vị: công văn thứ mấy; mặc định là công văn đầu
cli-arg-paper-kind = Loại văn bản
cli-arg-paper-make-output = Tệp để ghi (.docx hoặc .pdf), hoặc thư mục khi lập công văn cho nhiều đơn vị
cli-arg-paper-make-format = Định dạng; mặc định theo đuôi tệp, thư mục và đầu ra chuẩn thì docx
cli-arg-paper-period = Báo cáo kỳ: 2026-12, 2026-Q4, 2026-H2 hoặc 2026
cli-arg-paper-unit = Công văn đôn đốc: chỉ cho đơn vị này
cli-arg-paper-answer-by = Công văn đôn đốc: đơn vị trả lời trước ngày này; mặc định là ngày làm việc thứ bảy
cli-arg-paper-task = Công văn trả lời: của nhiệm vụ này
cli-arg-request = Công văn trả lời: đề nghị thứ mấy; mặc định là đề nghị được quyết định gần nhất
cli-arg-paper-query = Báo cáo đột xuất, phụ lục giao nhiệm vụ: chỉ những nhiệm vụ này, như chủ trì:cntt quá hạn:>30
cli-arg-paper-area = Như trên: chỉ nhiệm vụ của nhóm ưu tiên này
cli-arg-paper-lead = Như trên: chỉ nhiệm vụ do đơn vị này chủ trì
cli-arg-subject = Báo cáo đột xuất: báo cáo về việc gì
cli-arg-paper-basis = Báo cáo đột xuất: ai yêu cầu, tại văn bản nào, như “Thực hiện yêu cầu của Văn phòng Chính phủ tại Công văn số …”; không ghi thì để trống
cli-arg-paper-title = Phụ lục giao nhiệm vụ: tên phụ lục
cli-arg-with = Phụ lục: loại văn bản mà phụ lục kèm theo
cli-arg-whose = Ma trận: mỗi đơn vị một dòng, hoặc mỗi thành viên một dòng
cli-arg-addressee = Báo cáo: nơi kính gửi
cli-arg-paper-number = Số văn bản; công văn cho nhiều đơn vị được đánh số tiếp từ số này
cli-arg-paper-symbol = Chữ viết tắt của Ban trong ký hiệu
cli-arg-drafter = Chữ viết tắt của đơn vị soạn thảo
cli-arg-issued = Ngày ban hành
cli-arg-paper-signer = Ghế của người ký: Trưởng ban hoặc Phó Trưởng ban
cli-arg-recipient = Nơi nhận
cli-command-paper-list = Liệt kê văn bản lập được từ số liệu của sổ
cli-command-paper-make = Lập văn bản từ số liệu của sổ, ghi vào thư mục văn bản
cli-command-paper-preview = Xem một trang của văn bản sẽ lập, dạng SVG, kèm chữ trên trang
cli-busy-paper-make = Đang lập văn bản…
cli-done-paper-preview = { $pages ->
    [0] Không có trang nào: không có đơn vị nào chủ trì nhiệm vụ quá hạn
   *[other] Đã vẽ trang { $page }/{ $pages }
}, tính đến { $day }.
cli-heading-late-units = Đơn vị chủ trì nhiệm vụ quá hạn, tính đến { $day }
cli-head-kind = Loại
cli-head-unit = Đơn vị
cli-head-paper = Văn bản
cli-head-paper-needs = Cần ghi
cli-no-late-unit = Tính đến { $day }, không có đơn vị nào chủ trì nhiệm vụ quá hạn.
cli-done-paper = { $files ->
    [0] Chưa lập văn bản nào: không có đơn vị nào chủ trì nhiệm vụ quá hạn
   *[other] Đã lập { $files } văn bản
}, tính đến { $day }, từ { $head } thao tác đã ghi.

error-letters-missing = Phông chữ của bản PDF không có { $letters }, trong “{ $text }”. Hãy sửa nội dung đó trong sổ, hoặc lập bản .docx.

## Văn bản để làm gì

paper-period-for = Tiến độ từng nhiệm vụ trong kỳ từ ngày 15 đến ngày 14, số liệu chốt theo kỳ.
paper-special-for = Tình hình của riêng một nội dung vào một ngày, khi cấp trên hoặc cơ quan khác yêu cầu.
paper-briefing-for = Một trang A4 cho Trưởng ban: nhận định, bốn con số, các nhóm ưu tiên, việc cần quyết định.
paper-urging-for = Nhắc đơn vị chủ trì nhiệm vụ quá hạn, mỗi đơn vị một công văn.
paper-extension-for = Trả lời đơn vị xin lùi thời hạn, khi đề nghị đã được quyết định.
paper-assignments-for = Bảng giao nhiệm vụ kèm theo quyết định, thông báo hoặc kế hoạch.
paper-members-for = Các ghế của Ban với người giữ, chức vụ và vai trò vào một ngày.
paper-matrix-for = Ai gánh bao nhiêu việc ở từng nhóm ưu tiên, bao nhiêu việc quá hạn.
paper-outgoing-for = Mọi số đã cấp trong năm, đúng mười cột của Nghị định 30/2020/NĐ-CP.
paper-incoming-for = Mọi văn bản đến trong năm, đúng mười cột của Nghị định 30/2020/NĐ-CP.
paper-invitation-for = Mời thành viên và khách dự một cuộc họp đã lên lịch.
paper-agenda-for = Các nội dung của một cuộc họp, từ mấy giờ đến mấy giờ, ai trình bày.
paper-minutes-for = Biên bản của một cuộc họp, đúng lời từng dòng đã ghi, theo mẫu 1.9.
paper-conclusions-for = Bản thảo thông báo kết luận của một cuộc họp. Ban hành ở phần Kết luận của cuộc họp để việc được giao thành nhiệm vụ.
reports-meeting-pick = Gõ mã hoặc tên cuộc họp
reports-meeting-none = Sổ chưa có cuộc họp nào; hãy lên lịch ở màn hình Họp.
reports-meeting-first = Hãy chọn cuộc họp.
cli-arg-paper-make-line = Thông báo kết luận: chỉ các dòng mang số này trong biên bản
cli-arg-paper-preview-line = Thông báo kết luận: chỉ các dòng mang số này trong biên bản

## Màn hình Báo cáo

nav-reports = Báo cáo
reports-why = Chọn văn bản cần lập. Số liệu lấy từ sổ, trình bày theo Nghị định 30/2020/NĐ-CP hoặc theo mẫu của cơ quan, luôn bằng tiếng Việt, ra tệp .docx để sửa tiếp hoặc .pdf để lưu trữ.
reports-papers = Các văn bản
reports-late-units = { $count ->
    [0] Không có đơn vị nào để quá hạn.
   *[other] { $count } đơn vị có nhiệm vụ quá hạn, tính đến { $day }.
}
reports-parameters = Tham số của văn bản
reports-preview = Nội dung sẽ có
reports-pages = Trang văn bản
reports-data = Dữ liệu để lập
reports-page-before = Trang trước
reports-page-after = Trang sau
reports-page-of = Trang { $page }/{ $pages }
reports-page-alt = { $name }, trang { $page } trong { $pages } trang
reports-which = Văn bản
reports-rebuilding = Đang dựng lại…
reports-fit = Cỡ trang
reports-fit-width = Vừa chiều rộng
reports-fit-whole = Cả trang
reports-make = Lập văn bản (.docx)
reports-make-pdf = Lập bản PDF (.pdf)
reports-made-where = Tệp vào thư mục văn bản. Bản .docx để sửa tiếp; bản .pdf (PDF/A-2a) cùng nội dung, để gửi và lưu trữ.
reports-done = Đã lập { $count } văn bản ({ $size })

reports-period-kind = Loại kỳ
reports-kind-month = Tháng
reports-kind-quarter = Quý
reports-kind-half = 6 tháng
reports-kind-year = Năm
reports-one-month = Tháng { $number }
reports-one-quarter = Quý { $number ->
    [1] I
    [2] II
    [3] III
   *[other] IV
}
reports-one-half = { $number ->
    [1] 6 tháng đầu năm
   *[other] 6 tháng cuối năm
}
reports-year = Năm
reports-period-before = Kỳ trước
reports-period-after = Kỳ sau
reports-window = Từ { $from } đến hết { $to }
reports-window-why = Cách tính kỳ theo Nghị định 09/2019/NĐ-CP.
reports-due = Gửi Chính phủ chậm nhất ngày { $day }
reports-frozen = Đã chốt ở thao tác số { $head }
reports-open = Kỳ chưa kết thúc, số liệu đến { $day }
reports-known-now = Theo điều sổ biết ở thao tác số { $head }
reports-known = Tính cả điều được ghi sau khi chốt kỳ
reports-known-why = Bình thường, điều ghi sau ngày chốt thuộc báo cáo kỳ sau.
reports-figures = Số liệu đến { $day }
reports-by-adjusted = Theo hạn hiện hành
reports-by-original = Theo hạn gốc
reports-on-time-ratio = Tỷ lệ đúng hạn
reports-overdue-ratio = Tỷ lệ quá hạn
reports-of = / { $whole }
reports-figures-why = Báo cáo in số liệu theo hạn hiện hành. Cột hạn gốc để đối chiếu. Mẫu số của tỷ lệ là số nhiệm vụ đến hạn.
reports-extensions = Đề nghị lùi thời hạn
reports-extensions-asked = Đã xin
reports-extensions-granted = Được lùi
reports-extensions-refused = Không được
reports-extensions-withdrawn = Đã rút
reports-extensions-waiting = Chờ quyết định
reports-extensions-late = Xin sau khi quá hạn
reports-rows = { $count } nhiệm vụ trong báo cáo
reports-silent = { $count } nhiệm vụ không có báo cáo trong kỳ
reports-rows-none = Trong kỳ này sổ không có nhiệm vụ nào đang thực hiện hoặc vừa hoàn thành. Báo cáo vẫn lập được, với số liệu bằng không.
reports-rows-more = Còn { $count } nhiệm vụ nữa, có đủ trong văn bản.
reports-progress = Tiến độ
reports-said = Báo cáo trong kỳ
reports-said-nothing = Chưa báo cáo trong kỳ
reports-from-to = Từ { $from } % lên { $to } %
reports-with = phối hợp: { $units }

reports-frame = Ghi sẵn vào văn bản
reports-frame-why = Ô để trống thì văn bản chừa chỗ để văn thư điền.
reports-number = Số
reports-number-many = Số ghi cho công văn đầu; các công văn sau đánh số tiếp.
reports-number-wrong = Số văn bản là số từ 1 đến 99999.
reports-issued = Ngày ban hành
reports-symbol = Ký hiệu Ban
reports-symbol-example = BCĐCĐS
reports-drafter = Đơn vị soạn thảo
reports-signer = Người ký
reports-signer-seat = Ghế người ký
reports-signer-open = Để trống
reports-signer-empty = chưa rõ người giữ
reports-recipients = Nơi nhận
reports-addressees = Kính gửi
reports-a-line-each = Mỗi nơi một dòng
reports-as-of = Số liệu tính đến ngày
reports-as-of-usual = để trống là { $day }
reports-unit = Đơn vị
reports-unit-all = Mọi đơn vị quá hạn ({ $count } công văn)
reports-answer-by = Trả lời trước ngày
reports-answer-by-usual = để trống là ngày làm việc thứ bảy
reports-late-none = Vào ngày này không có đơn vị nào chủ trì nhiệm vụ quá hạn, nên không có gì để đôn đốc.
reports-decided = Nhiệm vụ có đề nghị đã quyết định
reports-decided-pick = Chọn nhiệm vụ
reports-decided-none = Chưa có đề nghị lùi thời hạn nào được quyết định.
reports-decided-first = Hãy chọn nhiệm vụ có đề nghị đã được quyết định.
reports-request = Đề nghị
reports-request-one = Lần { $number } · { $state } · { $day }
reports-words = Những nhiệm vụ nào
reports-words-hint = Viết như ở ô lọc của Sổ nhiệm vụ: chủ trì:cntt nhóm:2
reports-words-usual = để trống là mọi việc đã giao
reports-subject = Báo cáo về việc gì
reports-subject-hint = Ghi tiếp sau chữ “Về”, như: kết nối dữ liệu dân cư
reports-subject-missing = Hãy ghi báo cáo về việc gì.
reports-basis = Theo yêu cầu nào
reports-basis-hint = Ghi như sẽ đọc trong báo cáo: Thực hiện yêu cầu của … tại Công văn số …
reports-basis-usual = để trống thì chừa chỗ
reports-any-area = Mọi nhóm ưu tiên
reports-any-lead = Mọi đơn vị chủ trì
reports-annex-title = Tên phụ lục
reports-with-paper = Kèm theo
reports-carrier-decision = Quyết định
reports-carrier-notice = Thông báo
reports-carrier-plan = Kế hoạch
reports-carrier-report = Báo cáo
reports-carrier-letter = Công văn
reports-whose = Mỗi dòng là
reports-whose-unit = một đơn vị chủ trì
reports-whose-member = một thành viên
reports-fact-areas = Nhóm ưu tiên
reports-fact-decisions = Việc chờ quyết định
reports-fact-letters = Số công văn
reports-fact-tasks = Nhiệm vụ
reports-fact-answer = Trả lời
reports-fact-previous = Hạn lúc xin
reports-fact-proposed = Hạn đề nghị
reports-fact-granted = Hạn mới

reports-made = Đã lập trên máy này
reports-made-why = Tham số, ngày và vị trí nhật ký ghi ở đây đủ để lập lại đúng từng byte, dù về sau sổ đã đổi.
reports-made-of = số liệu đến { $day }, nhật ký đến thao tác số { $head }
reports-made-size = { $rows } dòng, { $size }
reports-fingerprint = Dấu SHA-256
reports-made-more = và { $count } tệp khác
reports-again = Lập lại
reports-again-same = Tệp lập lại giống hệt tệp trước, từng byte.
reports-again-other = Tệp lập lại khác tệp trước: chương trình hoặc sổ không còn như lúc ấy.

shortcut-paper = Đưa ra giấy: chọn văn bản để lập; ở Tổng quan thì in trang tóm tắt
shortcuts-reports = Trong Báo cáo
shortcut-papers = Đi giữa các văn bản
shortcut-paper-pages = Lật trang của văn bản sẽ lập
shortcut-paper-ends = Trang đầu, trang cuối
shortcut-make = Lập văn bản
