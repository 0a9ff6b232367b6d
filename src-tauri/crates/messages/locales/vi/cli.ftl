### Lời của chương trình dòng lệnh `steering`: trợ giúp, tiêu đề bảng, lời báo.
### Tên lệnh và tên lựa chọn giữ nguyên; `cli-about-<lệnh>`, `cli-arg-<lựa chọn>`, `cli-value-<giá trị>`.

## Khung của trợ giúp

cli-about = Sổ Chỉ đạo trên dòng lệnh: cùng một sổ, cùng các lệnh như cửa sổ chương trình.
cli-usage = Cách dùng: { $line }
cli-usage-command = <LỆNH>
cli-usage-options = [LỰA CHỌN]
cli-heading-commands = Các lệnh
cli-heading-words = Cần ghi
cli-heading-options = Lựa chọn
cli-heading-everywhere = Dùng với mọi lệnh
cli-after-help =
    Ngày ghi như 2022-06-30 hoặc 30/6/2022. Kết quả ra đầu ra chuẩn; lời báo và lỗi ra đầu ra lỗi.

    Mã kết thúc:
      0   xong
      1   quy tắc của sổ không cho phép, hoặc không có gì để hoàn tác, làm lại
      2   dòng lệnh hoặc giá trị không hợp lệ
      3   không tìm thấy
      4   xung đột: vừa được sửa ở nơi khác, hoặc có thao tác về sau nên không hoàn tác được
      5   trục trặc với tệp hoặc ổ đĩa
      6   kiểm tra thấy sổ có lỗi
      70  sự cố bên trong chương trình

    Biến môi trường:
      STEERING_FILE   sổ được dùng khi không ghi --file
      STEERING_LANG   ngôn ngữ (vi, en) khi không ghi --lang
      NO_COLOR        không tô màu
cli-arg-choices = { $help } ({ $choices })
cli-arg-help = Xem trợ giúp
cli-arg-program-version = Xem phiên bản

## Chỗ của giá trị trong trợ giúp

cli-value-actor = VAI
cli-value-area = NHÓM
cli-value-backup = BẢN_SAO
cli-value-basis = CÁCH_TÍNH
cli-value-cell = Ô
cli-value-command = LỆNH
cli-value-date = NGÀY
cli-value-due = HẠN
cli-value-file = TỆP
cli-value-format = ĐỊNH_DẠNG
cli-value-group = CÁCH_NHÓM
cli-value-instrument = VĂN_BẢN
cli-value-key = MÃ
cli-value-kind = LOẠI
cli-value-lang = NGÔN_NGỮ
cli-value-level = MỨC
cli-value-measured = GIÁ_TRỊ
cli-value-membership = GHẾ
cli-value-number = SỐ
cli-value-payload = JSON
cli-value-percent = PHẦN_TRĂM
cli-value-person = HỌ_TÊN
cli-value-post = CHỨC_VỤ
cli-value-seat = GHẾ
cli-value-sort = THỨ_TỰ
cli-value-state = TRẠNG_THÁI
cli-value-symbol = SỐ_KÝ_HIỆU
cli-value-target = MỤC_TIÊU
cli-value-task = NHIỆM_VỤ
cli-value-query = ĐIỀU KIỆN
cli-value-text = LỜI
cli-value-unit = ĐƠN_VỊ

## Các lệnh

cli-about-init = Lập sổ mới từ hồ sơ công bố
cli-about-show = Xem tình trạng của sổ
cli-about-overview = Xem tổng quan
cli-about-task = Nhiệm vụ
cli-about-task-list = Liệt kê nhiệm vụ
cli-about-task-show = Xem mọi điều về một nhiệm vụ
cli-about-task-add = Thêm nhiệm vụ; có đơn vị chủ trì thì thành đã giao, không thì là nháp
cli-about-task-edit = Sửa nhiệm vụ; ghi giá trị rỗng ("") để xóa trắng một trường
cli-about-task-assign = Giao nhiệm vụ cho đơn vị chủ trì
cli-about-task-accept = Nhận nhiệm vụ
cli-about-task-progress = Báo cáo tiến độ
cli-about-task-extend = Xin lùi hạn
cli-about-task-decide = Quyết định đề nghị lùi hạn
cli-about-task-report-done = Báo cáo hoàn thành
cli-about-task-confirm = Xác nhận hoàn thành
cli-about-task-return = Trả lại nhiệm vụ đã báo cáo hoàn thành
cli-about-task-cancel = Hủy nhiệm vụ
cli-about-member = Thành viên Ban Chỉ đạo
cli-about-member-list = Liệt kê các ghế và người giữ ghế
cli-about-member-memory = Xem mọi việc của một thành viên từ trước đến nay
cli-about-member-fill = Ghi người giữ ghế từ một ngày
cli-about-member-end = Kết thúc việc giữ ghế
cli-about-member-edit = Sửa thông tin giữ ghế đã ghi nhầm
cli-about-unit = Đơn vị
cli-about-unit-list = Liệt kê đơn vị
cli-about-unit-add = Thêm đơn vị
cli-about-area = Nhóm ưu tiên
cli-about-area-list = Liệt kê nhóm ưu tiên
cli-about-instrument = Văn bản
cli-about-instrument-list = Liệt kê văn bản, mới nhất trước
cli-about-instrument-show = Xem văn bản, các điều khoản và nhiệm vụ từ đó
cli-about-instrument-add = Thêm văn bản
cli-about-clause = Điều khoản của văn bản
cli-about-clause-add = Thêm điều khoản vào văn bản
cli-about-target = Mục tiêu
cli-about-target-list = Liệt kê mục tiêu
cli-about-target-measure = Ghi số đo của mục tiêu
cli-about-stats = Xem thống kê tính đến một ngày
cli-about-report = Báo cáo
cli-about-report-status = Lập báo cáo tình hình thực hiện thành tệp
cli-about-search = Tìm trong cả sổ, có dấu hay không dấu
cli-about-memory = Xem mọi lần nhắc đến một chủ đề, vài từ, một nhiệm vụ hoặc văn bản
cli-about-history = Xem nhật ký, mới nhất trước
cli-about-undo = Hoàn tác thao tác gần nhất
cli-about-redo = Làm lại thao tác vừa hoàn tác
cli-about-check = Kiểm tra sổ
cli-about-backup = Sao lưu sổ
cli-about-restore = Khôi phục sổ từ bản sao lưu
cli-about-commands = Liệt kê các lệnh của sổ; thêm --json để có cả lược đồ
cli-about-call = Gọi một lệnh của sổ bằng JSON

cli-more-task-list =
    Điều kiện cùng phải đúng. --lead, --area, --instrument nhận “none” để tìm nhiệm vụ chưa có.
    --sort thêm dấu trừ để đảo thứ tự: --sort -due.
cli-more-member-edit = GHẾ là số ghế, hoặc mã định danh của lần giữ ghế.
cli-more-target-measure = Giá trị theo đơn vị của mục tiêu: 62,5. Mục tiêu có hoặc chưa: ghi “có” hoặc “chưa”.
cli-more-report-status = Ghi “-o -” để đưa tệp ra đầu ra chuẩn. Tệp đã có thì không ghi đè, trừ khi có --force.
cli-more-restore = BẢN_SAO là tên trong “steering backup --list” hoặc đường dẫn. Sổ hiện tại được sao lưu trước.
cli-more-call = Không ghi JSON thì lệnh nhận yêu cầu rỗng; ghi “-” để đọc từ đầu vào chuẩn.

## Lựa chọn

cli-arg-abbreviation = Tên viết tắt
cli-arg-all = Kể cả đơn vị không tồn tại vào ngày xem
cli-arg-area = Nhóm ưu tiên: số thứ tự hoặc tên
cli-arg-as = Vai của người làm: secretariat (Thư ký, mặc định) hoặc số ghế
cli-arg-as-of = Xem như vào ngày này; mặc định là hôm nay
cli-arg-authority = Thẩm quyền phê duyệt kết quả
cli-arg-awaiting = Chỉ nhiệm vụ chờ quyết định
cli-arg-basis = Căn cứ: văn bản hoặc ý kiến chỉ đạo
cli-arg-task-list-basis = Tính theo hạn đang áp dụng hay hạn giao ban đầu
cli-arg-stats-basis = Tính theo hạn đang áp dụng hay hạn giao ban đầu
cli-arg-cell = Chỉ nhiệm vụ thuộc ô thống kê này
cli-arg-clause = Điều khoản của văn bản, như “Điều 2 khoản 1”
cli-arg-command = Tên lệnh, xem “steering commands”
cli-arg-coordinator = Đơn vị phối hợp; ghi nhiều lần nếu có nhiều
cli-arg-done-on = Ngày hoàn thành; mặc định là ngày của thao tác
cli-arg-due = Thời hạn: ngày, “tháng 6/2022”, “quý II/2022”, “năm 2022” hoặc “thường xuyên”
cli-arg-due-from = Hạn từ ngày này
cli-arg-due-to = Hạn đến hết ngày này
cli-arg-empty = Lập sổ trống
cli-arg-file = Tệp sổ
cli-arg-force = Ghi đè tệp đã có
cli-arg-format = Định dạng; mặc định theo đuôi của tên tệp
cli-arg-from = Từ ngày
cli-arg-init-from = Lập từ sổ có sẵn ở tệp này
cli-arg-grant = Đồng ý
cli-arg-group = Nhóm theo
cli-arg-instrument = Văn bản: số, ký hiệu hoặc mã
cli-arg-issuer = Cơ quan ban hành
cli-arg-json = Kết quả và lỗi bằng JSON, cho chương trình khác đọc
cli-arg-key = Mã của nhiệm vụ, như NV-012
cli-arg-history-key = Chỉ thao tác trên bản ghi này (mã nhiệm vụ hoặc mã định danh)
cli-arg-instrument-show-key = Số, ký hiệu hoặc mã, như 131/QĐ-TTg
cli-arg-kind = Loại
cli-arg-known-to = Chỉ theo những gì đã biết đến thao tác thứ SỐ trong nhật ký
cli-arg-label = Vị trí trong văn bản, như “Điều 2 khoản 1”
cli-arg-lang = Ngôn ngữ của lời báo
cli-arg-lead = Đơn vị chủ trì: mã, tên viết tắt hoặc tên
cli-arg-level = Mức độ: 1 Khẩn, 2 Cao, 3 Thường, 4 Thấp
cli-arg-limit = Nhiều nhất SỐ dòng
cli-arg-list = Liệt kê các bản sao lưu đã có
cli-arg-measured-on = Ngày của số đo
cli-arg-name = Tên chính thức
cli-arg-restore-name = Bản sao lưu
cli-arg-note = Ghi chú
cli-arg-offset = Bỏ qua SỐ dòng đầu
cli-arg-on = Ngày mà thao tác ghi vào sổ có hiệu lực; mặc định là hôm nay. Lệnh chỉ xem không nhận; hãy dùng --as-of
cli-arg-output = Tệp sẽ ghi
cli-arg-payload = Yêu cầu bằng JSON, hoặc “-”
cli-arg-percent = Tiến độ, từ 0 đến 100
cli-arg-person = Họ và tên
cli-arg-post = Chức vụ
cli-arg-product = Sản phẩm
cli-arg-reason = Lý do
cli-arg-refuse = Không đồng ý
cli-arg-repair = Sửa những gì sửa được; sổ được sao lưu trước
cli-arg-result = Kết quả: sản phẩm, số văn bản
cli-arg-seat = Số ghế, từ 1 đến 29
cli-arg-signed-on = Ngày ký
cli-arg-signer = Người ký
cli-arg-sort = Sắp xếp theo
cli-arg-source = Nguồn
cli-arg-state = Chỉ nhiệm vụ ở trạng thái này
cli-arg-symbol = Số, ký hiệu, như 131/QĐ-TTg
cli-arg-target = Mục tiêu: mã, như T25-01
cli-arg-task-add-target = Mục tiêu phục vụ, như T25-01; ghi nhiều lần nếu có nhiều
cli-arg-query = Điều kiện bằng lời, như chủ trì:cntt quá hạn:>30 "đề án"
cli-arg-text = Nội dung
cli-arg-task-list-text = Chỉ nhiệm vụ có lời này trong mã hoặc nội dung
cli-arg-instrument-list-text = Chỉ văn bản có lời này
cli-arg-search-text = Lời cần tìm
cli-arg-title = Nội dung nhiệm vụ
cli-arg-instrument-add-title = Trích yếu
cli-arg-to = Đến ngày
cli-arg-task-extend-to = Hạn đề nghị
cli-arg-task-decide-to = Hạn mới; mặc định là hạn đề nghị
cli-arg-unit = Đơn vị: mã, tên viết tắt hoặc tên
cli-arg-value = Giá trị đo được
cli-arg-version = Phiên bản đã đọc; mặc định là phiên bản hiện tại
cli-arg-words = Lời báo cáo
cli-arg-yes = Đồng ý thay sổ hiện tại

## Dòng lệnh không hiểu được

cli-error = Lỗi: { $text }
cli-see-help = Xem: { $command } --help
cli-usage-missing-command = Chưa ghi lệnh.
cli-usage-unknown-command = Không có lệnh “{ $name }”.
cli-usage-unknown-option = Không có lựa chọn “{ $name }”.
cli-usage-too-many = “{ $name }” là thừa.
cli-usage-nothing = Chưa ghi gì để sửa; hãy ghi ít nhất một trong: { $names }.
cli-usage-suggest = Có phải là “{ $name }”?
cli-usage-no-value = { $name } cần một giá trị.
cli-usage-bad-value = { $name } không nhận “{ $value }”; hãy chọn: { $choices }.
cli-usage-missing = Còn thiếu: { $names }.
cli-usage-no-day = --on là ngày mà thao tác ghi vào sổ có hiệu lực; “{ $command }” không ghi thao tác nào có ngày như vậy.
cli-usage-no-day-as-of = --on là ngày mà thao tác ghi vào sổ có hiệu lực; “{ $command }” chỉ xem. Muốn xem sổ như ở một ngày, hãy dùng --as-of.
cli-usage-twice = { $name } ghi hai lần.
cli-usage-folder = Có thể có nhiều văn bản, mỗi văn bản một tệp, mà “{ $value }” là tên một tệp: hãy ghi tên một thư mục, hoặc chọn một đơn vị (--unit).
cli-usage-conflict = { $name } không đi cùng { $other }.
cli-usage-not-text = Dòng lệnh có chữ không phải UTF-8.
cli-usage-other = Dòng lệnh không đúng khuôn dạng.
cli-file-not-there = không có tệp ấy. Hãy xem lại tên và thư mục.
cli-file-no-folder = không có thư mục ấy. Hãy tạo thư mục trước hoặc chọn nơi khác.
cli-file-not-allowed = không được phép ghi ở đó. Hãy chọn nơi khác.
cli-file-read-only = ổ đĩa chỉ cho đọc. Hãy chọn nơi khác.
cli-file-is-folder = đó là một thư mục. Hãy ghi cả tên tệp.
cli-restore-needs-yes = Sổ “{ $file }” sẽ được thay bằng “{ $name }”. Thêm --yes để đồng ý.

## Tiêu đề cột và tên các điều

cli-head-about = Việc
cli-head-actor = Người làm
cli-head-area = Nhóm ưu tiên
cli-head-bytes = Số byte
cli-head-cell = Ô thống kê
cli-head-changes = Thay đổi
cli-head-count = Số lượng
cli-head-formula = Cách tính
cli-head-instrument = Văn bản
cli-head-last-measured = Số đo mới nhất
cli-head-lead = Đơn vị chủ trì
cli-head-level = Mức độ
cli-head-made = Lúc
cli-head-number = Số
cli-head-open-tasks = Đang làm
cli-head-operation = Thao tác
cli-head-day = Ngày
cli-head-content = Nội dung
cli-head-signs = Tình trạng
cli-head-operations = Thao tác
cli-head-percent = %
cli-head-ratio = Tỷ lệ
cli-head-reason = Lý do
cli-head-recorded = Ghi lúc
cli-head-standing = Tình hình
cli-head-total = Tổng
cli-head-verdict = Đánh giá
cli-head-writes = Loại
cli-writes = ghi
cli-reads = đọc
cli-fact-asked = Đã xin
cli-fact-backup = Sao lưu
cli-fact-decided = Quyết định
cli-fact-file = Tệp sổ
cli-fact-head = Số thao tác
cli-fact-lead-person = Người chủ trì
cli-fact-program = Phiên bản
cli-fact-progress = Tiến độ
cli-fact-redo = Có thể làm lại
cli-fact-saved = Ghi lần cuối
cli-fact-tasks-without-clause = Nhiệm vụ
cli-fact-today = Hôm nay
cli-fact-undo = Có thể hoàn tác
cli-no-backup = chưa có
cli-no-ratio = –
cli-urgent = [Khẩn] { $title }
cli-extension-asked = xin lùi hạn
cli-extension-number = Lần { $number }
cli-undone = { $name } (đã hoàn tác)
cli-group = ▸ { $name }: { $count } nhiệm vụ, { $overdue } quá hạn
cli-group-none = (chưa có)
cli-change = { $field }: { $before } → { $after }
cli-change-set = { $field }: { $after }
cli-change-cleared = { $field }: bỏ “{ $before }”
cli-more-fields = và { $count } trường khác

cli-heading-ageing = Quá hạn bao lâu
cli-heading-areas = Theo nhóm ưu tiên
cli-heading-awaiting = Chờ quyết định
cli-heading-cells = Số liệu
cli-heading-due-next = Đến hạn trong 30 ngày tới
cli-heading-gaps = Còn thiếu
cli-heading-history = Nhật ký
cli-heading-instruments = Theo văn bản
cli-heading-leads = Theo đơn vị chủ trì
cli-heading-levels = Theo mức độ
cli-heading-overdue = Quá hạn lâu nhất
cli-heading-ratios = Tỷ lệ

cli-stats-title = Tính đến ngày { $day } · { $basis } · { $head } thao tác đã ghi
cli-overview-title = Tổng quan ngày { $day }
cli-headline = { $verdict }: { $facts }.
cli-headline-overdue = { $count ->
    [0] không có nhiệm vụ quá hạn
   *[other] { $count } nhiệm vụ quá hạn, lâu nhất { $days } ngày
}
cli-headline-area = nhiều nhất ở nhóm “{ $area }”
cli-headline-awaiting = { $count } việc chờ quyết định
cli-headline-undated = { $count } nhiệm vụ chưa có hạn
cli-gap-lead = Nhiệm vụ chưa có chủ trì
cli-gap-undated = Nhiệm vụ chưa có hạn
cli-gap-seats = Ghế chưa cập nhật
cli-gap-targets = Mục tiêu đã có số đo
cli-desk-published-record = Sổ mới lập từ hồ sơ công bố, chưa ghi thêm gì.
cli-desk-shared-folder = Sổ nằm trong thư mục mạng hoặc thư mục đồng bộ: mỗi lúc chỉ nên một máy mở.
cli-desk-no-wal = Ổ đĩa này không dùng được nhật ký ghi trước; sổ vẫn an toàn nhưng ghi chậm hơn.

## Lời báo khi xong

cli-part = { $first }–{ $last } trong { $total }.
cli-part-limit = { $first }–{ $last } trong { $total }; tăng --limit để xem thêm.
cli-part-more = { $first }–{ $last } trong { $total }; thêm --offset { $last } để xem tiếp.
cli-count-seats = { $count } ghế, { $open } ghế chưa cập nhật
cli-more-hits = Hơn { $count } kết quả; hiện { $shown } kết quả đầu. Thêm từ để thu hẹp.
cli-count-hits = { $count ->
    [0] Không tìm thấy gì.
   *[other] { $count } kết quả
}
cli-count-mentions = { $count } dòng
cli-count-operations = { $count ->
    [0] Chưa có thao tác nào.
   *[other] { $count } thao tác
}
cli-count-backups = { $count ->
    [0] Chưa có bản sao lưu nào ở “{ $folder }”.
   *[other] { $count } bản sao lưu ở “{ $folder }”
}
cli-checked = Đã kiểm { $operations } thao tác và { $rows } bản ghi.
cli-done-init = Đã lập sổ ở “{ $path }”.
cli-done-task-add = Đã thêm { $code }.
cli-done-task-edit = Đã sửa { $code }.
cli-done-task-assign = Đã giao { $code }.
cli-done-task-accept = Đã nhận { $code }.
cli-done-task-progress = Đã ghi tiến độ của { $code }.
cli-done-task-extend = Đã ghi đề nghị lùi hạn của { $code }.
cli-done-task-decide = Đã ghi quyết định lùi hạn của { $code }.
cli-done-task-report-done = Đã báo cáo hoàn thành { $code }.
cli-done-task-confirm = Đã xác nhận hoàn thành { $code }.
cli-done-task-return = Đã trả lại { $code }.
cli-done-task-cancel = Đã hủy { $code }.
cli-done-member-fill = Đã ghi người giữ ghế số { $number }.
cli-done-member-end = Đã kết thúc việc giữ ghế số { $number }.
cli-done-member-edit = Đã sửa thông tin giữ ghế số { $number }.
cli-done-unit-add = Đã thêm { $code }.
cli-done-instrument-add = Đã thêm { $code }.
cli-done-clause-add = Đã thêm “{ $label }”.
cli-done-target-measure = Đã ghi số đo của { $code }.
cli-done-report = Báo cáo tính đến ngày { $day }: { $rows } nhiệm vụ, { $bytes } byte, theo { $head } thao tác đã ghi.
cli-done-undo = Đã hoàn tác.
cli-done-redo = Đã làm lại.
cli-done-backup = Đã sao lưu { $head } thao tác vào { $name } ({ $bytes } byte).
cli-done-restore = Đã khôi phục từ “{ $name }” ({ $head } thao tác). Sổ trước đó đã được sao lưu.
cli-busy-report = Đang lập báo cáo…
cli-busy-check = Đang kiểm tra sổ…
cli-busy-backup = Đang sao lưu…
cli-busy-restore = Đang khôi phục…

## Các lệnh của sổ, cho “steering commands”

cli-command-desk-show = Tình trạng của sổ
cli-command-desk-pulse = Có gì thay đổi từ lần xem trước
cli-command-desk-overview = Tổng quan của một ngày
cli-command-register-new = Lập lại sổ; sổ hiện tại được sao lưu trước
cli-command-member-list = Các ghế và người giữ ghế
cli-command-member-memory = Mọi việc của một thành viên từ trước đến nay
cli-command-member-fill = Ghi người giữ ghế từ một ngày
cli-command-member-end = Kết thúc việc giữ ghế
cli-command-member-edit = Sửa thông tin giữ ghế
cli-command-unit-list = Các đơn vị
cli-command-unit-add = Thêm đơn vị
cli-command-area-list = Các nhóm ưu tiên
cli-command-instrument-list = Các văn bản
cli-command-instrument-show = Một văn bản, các điều khoản và nhiệm vụ từ đó
cli-command-instrument-add = Thêm văn bản
cli-command-clause-add = Thêm điều khoản
cli-command-target-list = Các mục tiêu và số đo
cli-command-target-measure = Ghi số đo của mục tiêu
cli-command-task-list = Một trang nhiệm vụ
cli-command-task-show = Mọi điều về một nhiệm vụ
cli-command-task-add = Thêm nhiệm vụ
cli-command-task-edit = Sửa nhiệm vụ
cli-command-task-assign = Giao nhiệm vụ
cli-command-task-accept = Nhận nhiệm vụ
cli-command-task-progress = Báo cáo tiến độ
cli-command-task-extend = Xin lùi hạn
cli-command-task-decide = Quyết định đề nghị lùi hạn
cli-command-task-report-done = Báo cáo hoàn thành
cli-command-task-confirm = Xác nhận hoàn thành
cli-command-task-return = Trả lại nhiệm vụ
cli-command-task-cancel = Hủy nhiệm vụ
cli-command-stats-show = Thống kê tính đến một ngày
cli-command-report-status = Lập báo cáo vào thư mục giấy tờ
cli-command-file-open = Mở tệp mà sổ đã ghi
cli-command-search-run = Tìm trong cả sổ
cli-command-memory-about = Mọi lần nhắc đến một việc từ trước đến nay
cli-command-history-list = Nhật ký
cli-command-log-undo = Hoàn tác
cli-command-log-redo = Làm lại
cli-command-register-check = Kiểm tra và sửa chữa sổ
cli-command-backup-make = Sao lưu
cli-command-backup-list = Các bản sao lưu
cli-command-backup-restore = Khôi phục từ bản sao lưu
