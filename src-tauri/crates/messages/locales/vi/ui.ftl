### Lời của khung cửa sổ, Sổ nhiệm vụ, Chi tiết nhiệm vụ, Lịch sử và Cài đặt.

## Khung

app-subtitle = BCĐ chuyển đổi số
skip-to-content = Đến nội dung chính
loading = Đang đọc sổ…
nav-label = Các màn hình
nav-overview = Tổng quan
nav-tasks = Sổ nhiệm vụ
nav-members = Thành viên
nav-targets = Mục tiêu
nav-instruments = Văn bản
nav-history = Lịch sử
nav-settings = Cài đặt
nav-fold = Thu gọn
nav-unfold = Mở rộng

action-save = Lưu
action-cancel = Thôi
action-close = Đóng
action-retry = Thử lại
action-undo = Hoàn tác
action-redo = Làm lại
action-dismiss = Bỏ thông báo này
action-choose = Chọn
action-more = Xem thêm
action-edit = Sửa

form-wrong = Có lỗi cần sửa
form-optional = (có thể bỏ trống)
value-none = (trống)
value-true = có
value-false = không
day-placeholder = ngày/tháng/năm
due-placeholder = 30/6/2026 hoặc quý II/2026
due-none = Chưa có hạn
due-given-as = Theo văn bản: { $words }
due-moved = Hạn ban đầu { $day }, đã lùi { $count } lần

toasts-label = Thông báo
toast-undone = Đã hoàn tác: { $what }
toast-redone = Đã làm lại: { $what }

history-undone = đã hoàn tác
history-number = thao tác số { $number }
history-counts-from = tính từ { $day }
history-before = trước:
history-after = sau:
history-more = Xem thêm { $count } thay đổi

## Tìm

search-label = Tìm trong sổ
search-placeholder = Tìm nhiệm vụ, văn bản, người
search-results = Kết quả tìm
search-none = Không có gì khớp với “{ $text }”. Có thể gõ không dấu, hoặc tìm theo mã như NV-001.
search-more = Hơn { $count } kết quả: gõ thêm từ để thu hẹp
search-count = { $count } kết quả

## Ngày xem và vai

as-of-today = Hôm nay
as-of-label = Ngày xem: { $day }
as-of-title = Xem sổ vào một ngày
as-of-meaning = Sổ hiện ra đúng như vào ngày ấy: nhiệm vụ, thời hạn, người giữ ghế và số liệu. Không có gì bị thay đổi.
as-of-unclear = Ngày xem chưa rõ. Hãy ghi như 30/6/2022.
as-of-show = Xem
as-of-back = Về hôm nay
as-of-banner = Đang xem sổ vào ngày { $day }. Việc ghi vào sổ vẫn tính từ hôm nay.
role-view-label = Đang xem với vai: { $role }
role-view-secretariat = Thư ký
role-view-minister = Bộ trưởng
role-view-member = Thành viên…
role-view-member-of = Thành viên: ghế số { $number }…
role-view-choose = Chọn ghế thành viên
role-view-meaning = Vai chỉ cho sổ biết ai đang ghi. Mỗi thao tác được lưu kèm vai này.

## Thanh trạng thái

status-label = Trạng thái của sổ
status-saved = Đã lưu { $time }
status-saved-on = Lưu lần cuối { $day }
status-nothing-saved = Sổ trống
status-trouble = Không đọc được sổ
status-selected = { $count } dòng được chọn
status-shared = Sổ nằm trong thư mục dùng chung
status-wal = Ổ đĩa này ghi chậm và kém an toàn hơn
status-backup = { $days ->
    [0] Sao lưu: hôm nay
    [1] Sao lưu: hôm qua
   *[other] Sao lưu: { $days } ngày trước
}
status-no-backup = Chưa có bản sao lưu

## Phím

shortcuts-title = Các phím
shortcuts-everywhere = Ở mọi nơi
shortcuts-register = Trong Sổ nhiệm vụ
shortcuts-task = Trong chi tiết nhiệm vụ
shortcut-search = Tìm
shortcuts-overview = Trong Tổng quan
shortcuts-work = Trong Việc của tôi
shortcuts-matrix = Trong Phân công
shortcuts-priorities = Trong Ưu tiên
shortcut-screens = Đến màn hình thứ 1 … 9 ở cột trái
shortcut-screens-more = Đến các màn hình tiếp theo
shortcut-jump = Đến đầu hoặc cuối dòng, cột
shortcut-choices = Mở danh sách lựa chọn của ô
shortcut-delete = Nhắc cách hủy nhiệm vụ: không xóa dòng
shortcut-print = In trang tóm tắt
shortcut-numbers = Sang con số bên cạnh
shortcut-rows-of-number = Mở các nhiệm vụ của con số
shortcut-score = Ghi điểm vào ô
shortcut-score-edit = Sửa điểm và lý do
shortcut-score-clear = Xóa điểm của ô
shortcut-area-move = Chuyển lĩnh vực lên, xuống
shortcut-back = Trở lại, đi tới
shortcut-undo = Hoàn tác
shortcut-redo = Làm lại
shortcut-sidebar = Thu gọn cột trái
shortcut-panes = Sang vùng kế tiếp
shortcut-zoom = Chữ to hơn, nhỏ hơn, như cũ
shortcut-sheet = Bảng phím này
shortcut-close = Đóng phần trên cùng
shortcut-move = Sang ô bên cạnh
shortcut-row-ends = Đầu dòng, cuối dòng
shortcut-ends = Đầu sổ, cuối sổ
shortcut-page = Trang trước, trang sau
shortcut-edit = Sửa ô (hoặc gõ luôn)
shortcut-open = Mở nhiệm vụ
shortcut-peek = Xem nhanh ở bên phải
shortcut-inspector = Mở hoặc đóng phần xem nhanh
shortcut-add = Thêm nhiệm vụ
shortcut-menu = Trình đơn của dòng
shortcut-copy = Chép dòng để dán vào bảng tính
shortcut-neighbours = Nhiệm vụ trước, sau
shortcut-edit-title = Sửa nội dung
shortcut-report = Báo cáo tiến độ
shortcut-send = Gửi biểu mẫu

## Không đọc được sổ

trouble-title = Không mở được sổ
trouble-nothing-lost = Chương trình không xóa và không thay tệp nào. Các bản sao lưu vẫn còn nguyên.
trouble-start-over = Lập sổ mới hoặc nhận sổ…
trouble-backups = Bản sao lưu có thể khôi phục

## Bản sao lưu

backup-list = Danh sách bản sao lưu
backup-at = Lúc
backup-reason = Lý do
backup-head = Số thao tác
backup-size = Dung lượng
backup-restore = Khôi phục
backup-restore-of = Khôi phục bản lúc { $at }
backup-restore-title = Khôi phục bản sao lưu
backup-restore-meaning = Sổ sẽ trở lại như lúc { $at }, với { $head } thao tác. Những gì ghi sau lúc ấy không còn trong sổ.
backup-first = Trước khi thay, sổ hiện tại được sao lưu, nên việc này đảo lại được.
backup-restored = Đã khôi phục bản lúc { $at }
backup-folder = Thư mục: { $folder }

## Lập lại sổ

start-title = Lập sổ mới hoặc nhận sổ
start-meaning = Sổ đang mở sẽ được thay bằng sổ chọn dưới đây.
start-from = Bắt đầu từ
start-record = Hồ sơ công bố
start-record-meaning = Thành viên, mục tiêu, văn bản và nhiệm vụ đã công bố, mỗi điều kèm nguồn.
start-empty = Sổ trống
start-empty-meaning = Chỉ có 29 ghế, chưa có nhiệm vụ nào.
start-file = Sổ do người khác bàn giao
start-file-meaning = Chép một tệp sổ có sẵn vào đây. Tệp gốc được giữ nguyên.
start-path-missing = Hãy ghi đường dẫn của tệp sổ.
start-backup = Sổ “{ $file }” được sao lưu trước, và có thể khôi phục ở mục Sao lưu.
start-do = Sao lưu rồi thay
start-do-first = Lập sổ
start-meaning-first = Chưa có sổ nào ở đây. Sổ chọn dưới đây sẽ được lập.
start-done = Sổ mới đã sẵn sàng. Sổ trước nằm trong các bản sao lưu.

## Sổ nhiệm vụ

tasks-title = Sổ nhiệm vụ
tasks-grid = Nhiệm vụ
tasks-add = Nhiệm vụ
tasks-add-title = Thêm nhiệm vụ
tasks-add-do = Thêm nhiệm vụ
tasks-added = Đã thêm { $code }
tasks-export = Xuất
tasks-export-xlsx = Bảng tính Excel (.xlsx)
tasks-export-docx = Báo cáo Word (.docx)
tasks-export-pdf = Báo cáo PDF (.pdf)
tasks-exporting = Đang xuất…
tasks-exported = Đã lập báo cáo { $rows } nhiệm vụ, { $size }
tasks-exported-open = Mở
tasks-exported-folder = Hiện trong thư mục
tasks-views = Khung nhìn
tasks-view-all = Tất cả
tasks-view-open = Chưa xong
tasks-view-overdue = Quá hạn
tasks-view-awaiting = Chờ quyết định
tasks-view-undated = Chưa có hạn
tasks-view-drafts = Nháp
tasks-shown = { $total } / { $all } nhiệm vụ
tasks-announce = { $total ->
    [0] Không có nhiệm vụ nào khớp
   *[other] Hiển thị { $total } nhiệm vụ
}
tasks-filters = Điều kiện lọc
tasks-filter-short = Lọc danh sách
tasks-filter-text = Lọc theo mã hoặc nội dung
tasks-filter-cell = Tình hình
tasks-filter-state = Trạng thái
tasks-filter-lead = Chủ trì
tasks-filter-area = Ưu tiên
tasks-filter-level = Mức
tasks-filter-instrument = Văn bản
tasks-filter-target = Mục tiêu
tasks-filter-due = Thời hạn
tasks-filter-due-from = Hạn từ ngày
tasks-filter-due-to = Hạn đến ngày
tasks-filter-none-lead = Chưa có chủ trì
tasks-filter-none-area = Ngoài các nhóm ưu tiên
tasks-filter-none-instrument = Không nêu văn bản
tasks-filter-clear = Bỏ lọc
tasks-filter-target-on = Phục vụ mục tiêu { $code }
tasks-group = Nhóm theo
tasks-group-none = Không nhóm
tasks-group-area = Ưu tiên
tasks-group-lead = Chủ trì
tasks-group-level = Mức độ
tasks-group-state = Trạng thái
tasks-group-instrument = Văn bản
tasks-group-count = { $count } nhiệm vụ
tasks-group-overdue = { $count } quá hạn
tasks-group-missing = Không có
tasks-column-code = Mã
tasks-column-title = Nội dung
tasks-column-lead = Chủ trì
tasks-column-area = Ưu tiên
tasks-column-level = Mức
tasks-column-due = Hạn
tasks-column-timeliness = Đúng hạn
tasks-column-state = Trạng thái
tasks-column-state-short = TT
tasks-column-percent = Tiến độ
tasks-sort-hint = Bấm để sắp xếp
tasks-none-title = Sổ chưa có nhiệm vụ nào
tasks-none-text = Nhiệm vụ là việc cụ thể được giao bằng văn bản hoặc tại phiên họp. Hãy thêm nhiệm vụ đầu tiên.
tasks-no-match-title = Không có nhiệm vụ nào khớp
tasks-no-match-text = Đang lọc theo: { $filters }.
tasks-no-match-as-of = Vào ngày { $day } sổ chưa có nhiệm vụ nào như vậy.
tasks-loading-row = Đang đọc…
tasks-not-editable = Ô này không sửa trực tiếp. Hãy mở nhiệm vụ (Enter) để làm việc ấy.
tasks-due-fixed = Hạn đã giao thì không sửa trực tiếp. Hãy mở nhiệm vụ và xin lùi hạn.
tasks-read-only-day = Đang xem ngày đã qua nên không sửa. Hãy về hôm nay trước.
tasks-edit-cell = Sửa { $field } của { $code }
tasks-edited = Đã sửa { $code }
tasks-copied = Đã chép dòng { $code }
tasks-row-menu = Việc với { $code }
tasks-open = Mở
tasks-copy = Chép dòng
tasks-inspector = Xem nhanh
tasks-inspector-resize = Độ rộng phần xem nhanh
tasks-inspector-none = Chọn một dòng để xem nhanh ở đây.
tasks-inspector-show = Mở phần xem nhanh
tasks-inspector-hide = Đóng phần xem nhanh

## Chi tiết nhiệm vụ

task-missing = Không có nhiệm vụ này
task-summary = Tóm tắt
task-moves = Nhiệm vụ trước và sau
task-previous = Nhiệm vụ trước
task-next = Nhiệm vụ sau
task-verbs = Việc làm được bây giờ
task-no-verbs = Với vai đang chọn, hiện không có việc nào để làm với nhiệm vụ này.
task-lead-none = Chưa giao đơn vị nào
task-lead-words = Theo văn bản: { $words }
task-lead-post = { $post }, { $unit }
task-area-none = Ngoài các nhóm ưu tiên
task-instrument-none = Chưa ghi văn bản
task-parties-none = Không có đơn vị phối hợp
task-party-due = hạn góp { $day }
task-targets-none = Chưa gắn mục tiêu nào
task-progress = Tiến độ
task-progress-none = Chưa báo cáo lần nào.
task-progress-add = Ghi báo cáo
task-progress-words = Đã làm gì, vướng gì
task-progress-on = { $day }, { $by }
task-extensions = Lùi hạn
task-extensions-none = Chưa xin lùi hạn lần nào.
task-extension-title = Lần { $number }: { $from } → { $to }
task-extension-asked = { $by } xin ngày { $day }: { $reason }
task-extension-decided = { $by } quyết định ngày { $day }: { $basis }
task-extension-waits = Đang chờ quyết định: xin lùi đến { $day }
task-history = Lịch sử
task-history-none = Chưa có thao tác nào.
task-product = Sản phẩm
task-original-due = Hạn giao ban đầu
task-due-now = Hạn đang áp dụng
task-assigned-on = Ngày giao
task-done-on = Ngày hoàn thành
task-result = Kết quả
task-coordinators = Phối hợp
task-edit-of = Sửa: { $field }
task-saved = Đã lưu { $field } của { $code }
task-percent-of = Đã làm { $percent } %
task-conflict = { $code } vừa được sửa ở nơi khác. Sổ đã nạp nội dung mới; hãy so với điều đang gõ rồi lưu lại.
task-conflict-theirs = Trong sổ bây giờ: { $value }

verb-task-edit = Sửa
verb-task-assign = Giao
verb-task-accept = Nhận nhiệm vụ
verb-task-progress = Báo cáo tiến độ
verb-task-extend = Xin lùi hạn
verb-task-decide = Quyết định lùi hạn
verb-task-report-done = Báo cáo hoàn thành
verb-task-confirm = Xác nhận hoàn thành
verb-task-return = Trả lại
verb-task-cancel = Hủy nhiệm vụ
verb-title-task-assign = Giao { $code }
verb-title-task-accept = Nhận { $code }
verb-title-task-progress = Báo cáo tiến độ { $code }
verb-title-task-extend = Xin lùi hạn { $code }
verb-title-task-decide = Quyết định lùi hạn { $code }
verb-title-task-report-done = Báo cáo hoàn thành { $code }
verb-title-task-confirm = Xác nhận hoàn thành { $code }
verb-title-task-return = Trả lại { $code }
verb-title-task-cancel = Hủy { $code }
verb-done-task-assign = Đã giao { $code }
verb-done-task-accept = Đã nhận { $code }
verb-done-task-progress = Đã ghi tiến độ { $code }
verb-done-task-extend = Đã gửi đề nghị lùi hạn { $code }
verb-done-task-decide = Đã quyết định việc lùi hạn { $code }
verb-done-task-report-done = Đã báo cáo hoàn thành { $code }
verb-done-task-confirm = Đã xác nhận hoàn thành { $code }
verb-done-task-return = Đã trả lại { $code }
verb-done-task-cancel = Đã hủy { $code }
verb-words-task-accept = Ghi chú
verb-words-task-report-done = Kết quả: văn bản, sản phẩm
verb-words-task-confirm = Nhận xét
verb-words-task-return = Lý do trả lại
verb-words-task-cancel = Căn cứ hủy
verb-hint-task-report-done = Số, ký hiệu văn bản hoặc sản phẩm đã xong.
verb-hint-task-confirm = Thư ký đã xem kết quả và công nhận là xong.
verb-hint-task-return = Đơn vị chủ trì sẽ thấy lý do này.
verb-hint-task-cancel = Văn bản hoặc ý kiến chỉ đạo cho phép hủy. Nhiệm vụ đã hủy vẫn còn trong báo cáo cũ.
verb-on-task-report-done = Ngày hoàn thành
verb-on-task-confirm = Ngày hoàn thành

form-title-empty = Hãy ghi nội dung nhiệm vụ.
form-lead-empty = Hãy chọn một đơn vị chủ trì.
form-words-empty = Hãy ghi đã làm được gì.
form-reason-empty = Hãy ghi lý do.
form-basis-empty = Hãy ghi căn cứ.
form-result-empty = Hãy ghi kết quả.
form-day-unclear = Ngày chưa rõ. Hãy ghi như 30/6/2026.
form-percent-range = Tiến độ là số nguyên từ 0 đến 100.
form-lead-pick = Chọn đơn vị
form-area-none = Không thuộc nhóm nào
form-instrument-none = Không nêu văn bản
form-clause-none = Không nêu điều khoản
form-percent-hint = Từ 0 đến 100.
form-due-hint = Ngày (30/6/2026), tháng (tháng 6/2026), quý (quý II/2026), năm, hoặc “thường xuyên”. Có thể bỏ trống.
form-due-hint-fixed = Hạn đã giao chỉ đổi được bằng cách xin lùi hạn.
form-coordinators-hint = Giữ Ctrl để chọn nhiều đơn vị.
form-extend-from = Hạn đang áp dụng: { $day }
form-extend-to = Hạn đề nghị
form-decide = Quyết định
form-decide-grant = Đồng ý lùi hạn
form-decide-refuse = Không đồng ý
form-decide-asked = { $by } xin lùi từ { $from } đến { $to }. Lý do: { $reason }
form-decide-to = Hạn mới
form-decide-to-hint = Bỏ trống: theo ngày đề nghị.
form-basis-hint = Số, ký hiệu văn bản hoặc ý kiến chỉ đạo.

## Lịch sử

history-title = Lịch sử
history-total = { $total } thao tác
history-about = Mọi thay đổi của sổ, mới nhất trước. Không có gì bị xóa khỏi đây.
history-undo-next = Hoàn tác: { $what }
history-redo-next = Làm lại: { $what }
history-none-title = Chưa có thao tác nào
history-none-text = Mỗi lần sổ thay đổi, ở đây có thêm một dòng: ai, lúc nào, đổi gì.
history-filter = Chỉ những thao tác với { $key }
history-filter-clear = Xem tất cả
history-page = { $from }–{ $to } trên { $total }
history-newer = Mới hơn
history-older = Cũ hơn

## Cài đặt

settings-title = Cài đặt
settings-look = Hiển thị
settings-language = Ngôn ngữ
settings-language-vi = Tiếng Việt
settings-language-en = English
settings-theme = Nền
settings-theme-system = Theo máy
settings-theme-light = Sáng
settings-theme-dark = Tối
settings-zoom = Cỡ chữ
settings-density = Độ cao dòng
settings-density-compact = Thấp
settings-density-normal = Vừa
settings-density-roomy = Cao
settings-role = Vai
settings-role-text = Đang xem với vai: { $role }. Đổi vai ở góc phải trên cùng.
settings-file = Tệp sổ
settings-file-path = Đường dẫn
settings-file-head = Số thao tác đã ghi
settings-file-saved = Lưu lần cuối
settings-file-version = Phiên bản chương trình
settings-register-text = Cả sổ ra một tệp JSON có lược đồ, để bàn giao hoặc cho chương trình khác đọc; không có nhật ký và nội dung tệp đính kèm.
settings-register-export = Xuất cả sổ (JSON)
settings-file-record = Sổ này được lập từ hồ sơ công bố và chưa ghi thêm gì.
settings-file-shared = Sổ nằm trong thư mục mạng hoặc thư mục đồng bộ. Chỉ một người nên ghi vào một lúc; hãy chép sổ về ổ đĩa của máy này thì an toàn hơn.
settings-file-wal = Ổ đĩa này không cho dùng cách ghi nhanh, nên sổ ghi theo cách cũ: đúng nhưng chậm hơn. Hãy chép sổ về ổ đĩa của máy này nếu được.
settings-backups = Sao lưu
settings-backups-text = Sổ được sao lưu mỗi ngày và trước mỗi việc lớn. Bản nào cũng được mở thử sau khi chép.
settings-backup-make = Sao lưu ngay
settings-backup-made = Đã sao lưu: { $name }
settings-backups-none = Chưa có bản sao lưu nào.
settings-check = Kiểm tra sổ
settings-check-text = Đọc lại toàn bộ nhật ký, so từng dòng của sổ với nhật ký. Không thay đổi gì.
settings-check-run = Kiểm tra
settings-check-repair = Sửa chữa
settings-check-clean = Sổ lành lặn: đã soát { $operations } thao tác và { $rows } dòng.
settings-check-found = { $count } điều cần xem, sau khi soát { $operations } thao tác và { $rows } dòng.
settings-check-repair-title = Sửa chữa sổ
settings-check-repair-meaning = Sổ được sao lưu trước. Sau đó các dòng khác với nhật ký được ghi lại theo nhật ký; nhật ký không bị sửa.
settings-start = Bắt đầu lại
settings-start-text = Lập sổ mới từ hồ sơ công bố, lập sổ trống, hoặc nhận sổ do người khác bàn giao. Sổ hiện tại được sao lưu trước.
settings-start-open = Lập sổ mới hoặc nhận sổ…
first-run = Sổ này được lập từ hồ sơ công bố: thành viên, mục tiêu, văn bản và nhiệm vụ đã công bố, mỗi điều kèm nguồn.
first-run-other = Lập sổ trống hoặc nhận sổ…
first-run-keep = Dùng sổ này

## Chọn

picker-choices = Các lựa chọn
picker-none = Không có gì khớp
conflict-title = Đã được sửa ở nơi khác
conflict-mine = Bạn đang gõ: { $value }
conflict-save = Ghi điều đang gõ
