### Từ ngữ của sổ: mỗi mã trong sổ có đúng một cách gọi.
### Mã dùng gạch dưới, khóa ở đây dùng gạch nối: `in_progress` → `task-state-in-progress`.
### Biến đếm ($days, $count, $number) luôn là số không âm.

## Tên sổ và cơ quan

app-name = Sổ Chỉ đạo
committee-name = Ban Chỉ đạo chuyển đổi số của Bộ Giáo dục và Đào tạo
committee-short = Ban Chỉ đạo
ministry-name = Bộ Giáo dục và Đào tạo

## Trạng thái nhiệm vụ

task-state-draft = Nháp
task-state-assigned = Đã giao
task-state-accepted = Đã nhận
task-state-in-progress = Đang thực hiện
task-state-reported-done = Đã báo cáo hoàn thành
task-state-confirmed = Đã xác nhận hoàn thành
task-state-returned = Trả lại
task-state-clarification-asked = Đề nghị làm rõ
task-state-paused = Tạm dừng
task-state-replaced = Đã thay thế
task-state-cancelled = Đã hủy

state-group-draft = Nháp
state-group-open = Chưa hoàn thành
state-group-done = Đã hoàn thành
state-group-stopped = Đã dừng

## Tình hình so với thời hạn. `timeliness-…` có số ngày, `timeliness-label-…` chỉ là tên gọi.

timeliness-not-due = { $days ->
    [0] đến hạn hôm nay
   *[other] còn { $days } ngày
}
timeliness-due-soon = { $days ->
    [0] đến hạn hôm nay
   *[other] còn { $days } ngày
}
timeliness-due-today = đến hạn hôm nay
timeliness-overdue = { $days ->
    [0] quá hạn
   *[other] quá { $days } ngày
}
timeliness-done-on-time = xong đúng hạn
timeliness-done-late = { $days ->
    [0] xong quá hạn
   *[other] xong chậm { $days } ngày
}
timeliness-done-undated = xong, không có hạn
timeliness-undated = chưa có hạn
timeliness-regular = thường xuyên
timeliness-draft = chưa giao
timeliness-stopped = đã dừng

timeliness-label-not-due = Trong hạn
timeliness-label-due-soon = Sắp đến hạn
timeliness-label-due-today = Đến hạn hôm nay
timeliness-label-overdue = Quá hạn
timeliness-label-done-on-time = Hoàn thành đúng hạn
timeliness-label-done-late = Hoàn thành quá hạn
timeliness-label-done-undated = Hoàn thành, không có hạn
timeliness-label-undated = Chưa có hạn
timeliness-label-regular = Thường xuyên
timeliness-label-draft = Chưa giao
timeliness-label-stopped = Đã dừng

## Mức độ

level-1 = Khẩn
level-2 = Cao
level-3 = Thường
level-4 = Thấp

## Ghế trong Ban Chỉ đạo

role-head = Trưởng ban
role-standing-deputy = Phó Trưởng ban thường trực
role-deputy = Phó Trưởng ban
role-standing-member = Ủy viên thường trực
role-member = Ủy viên
seat-number = Ghế số { $number }
seat-open = chưa cập nhật

## Đơn vị

unit-kind-ministry = Bộ
unit-kind-department = Đơn vị hành chính thuộc Bộ
unit-kind-public-service = Đơn vị sự nghiệp công lập thuộc Bộ
unit-kind-other-ministry = Bộ, ngành khác
unit-kind-locality = Địa phương

## Văn bản

instrument-kind-decision = Quyết định
instrument-kind-resolution = Nghị quyết
instrument-kind-decree = Nghị định
instrument-kind-notice = Thông báo
instrument-kind-plan = Kế hoạch
instrument-kind-report = Báo cáo
instrument-kind-minutes = Biên bản
instrument-kind-news = Tin báo chí
instrument-kind-other = Văn bản khác

## Danh từ của sổ: số nhiều, số ít (`-one`) và kèm số đếm (`-count`)

noun-units = Đơn vị
noun-units-one = đơn vị
noun-units-count = { $count ->
    [0] không có đơn vị nào
   *[other] { $count } đơn vị
}
noun-posts = Chức vụ
noun-posts-one = chức vụ
noun-posts-count = { $count ->
    [0] không có chức vụ nào
   *[other] { $count } chức vụ
}
noun-people = Người
noun-people-one = người
noun-people-count = { $count ->
    [0] không có ai
   *[other] { $count } người
}
noun-seats = Ghế thành viên
noun-seats-one = ghế thành viên
noun-seats-count = { $count ->
    [0] không có ghế nào
   *[other] { $count } ghế
}
noun-memberships = Thời gian giữ ghế
noun-memberships-one = thời gian giữ ghế
noun-memberships-count = { $count ->
    [0] chưa có ai giữ ghế
   *[other] { $count } lần giữ ghế
}
noun-instruments = Văn bản
noun-instruments-one = văn bản
noun-instruments-count = { $count ->
    [0] không có văn bản nào
   *[other] { $count } văn bản
}
noun-clauses = Điều khoản
noun-clauses-one = điều khoản
noun-clauses-count = { $count ->
    [0] không có điều khoản nào
   *[other] { $count } điều khoản
}
noun-areas = Nhóm ưu tiên
noun-areas-one = nhóm ưu tiên
noun-areas-count = { $count ->
    [0] không có nhóm ưu tiên nào
   *[other] { $count } nhóm ưu tiên
}
noun-targets = Mục tiêu
noun-targets-one = mục tiêu
noun-targets-count = { $count ->
    [0] không có mục tiêu nào
   *[other] { $count } mục tiêu
}
noun-measurements = Số đo
noun-measurements-one = số đo
noun-measurements-count = { $count ->
    [0] chưa có số đo nào
   *[other] { $count } số đo
}
noun-tasks = Nhiệm vụ
noun-tasks-one = nhiệm vụ
noun-tasks-count = { $count ->
    [0] không có nhiệm vụ nào
   *[other] { $count } nhiệm vụ
}
noun-task-parties = Đơn vị tham gia
noun-task-parties-one = đơn vị tham gia
noun-task-parties-count = { $count ->
    [0] không có đơn vị tham gia nào
   *[other] { $count } đơn vị tham gia
}
noun-task-targets = Mục tiêu mà nhiệm vụ phục vụ
noun-task-targets-one = liên kết nhiệm vụ với mục tiêu
noun-task-targets-count = { $count ->
    [0] chưa gắn mục tiêu nào
   *[other] gắn { $count } mục tiêu
}
noun-extensions = Lần xin lùi hạn
noun-extensions-one = lần xin lùi hạn
noun-extensions-count = { $count ->
    [0] chưa lùi hạn lần nào
   *[other] { $count } lần xin lùi hạn
}
noun-progress-entries = Tiến độ đã báo cáo
noun-progress-entries-one = lần báo cáo tiến độ
noun-progress-entries-count = { $count ->
    [0] chưa báo cáo lần nào
   *[other] { $count } lần báo cáo tiến độ
}
noun-evidence = Minh chứng
noun-evidence-one = minh chứng
noun-evidence-count = { $count ->
    [0] không có minh chứng nào
   *[other] { $count } minh chứng
}
noun-delegations = Ủy nhiệm
noun-delegations-one = lần ủy nhiệm
noun-delegations-count = { $count ->
    [0] không ủy nhiệm lần nào
   *[other] { $count } lần ủy nhiệm
}
noun-requests = Yêu cầu
noun-requests-one = yêu cầu
noun-requests-count = { $count ->
    [0] không có yêu cầu nào
   *[other] { $count } yêu cầu
}
noun-recurrences = Việc định kỳ
noun-recurrences-one = việc định kỳ
noun-recurrences-count = { $count ->
    [0] không có việc định kỳ nào
   *[other] { $count } việc định kỳ
}
noun-calendar-days = Điều chỉnh lịch làm việc
noun-calendar-days-one = ngày điều chỉnh
noun-calendar-days-count = { $count ->
    [0] không có ngày điều chỉnh nào
   *[other] { $count } ngày điều chỉnh
}
noun-dependencies = Quan hệ trước sau
noun-dependencies-one = quan hệ trước sau
noun-dependencies-count = { $count ->
    [0] không có quan hệ trước sau nào
   *[other] { $count } quan hệ trước sau
}
noun-criteria = Tiêu chí ưu tiên
noun-criteria-one = tiêu chí
noun-criteria-count = { $count ->
    [0] không có tiêu chí nào
   *[other] { $count } tiêu chí
}
noun-scores = Điểm ưu tiên
noun-scores-one = điểm
noun-scores-count = { $count ->
    [0] chưa chấm điểm nào
   *[other] { $count } điểm
}
noun-comparisons = So sánh cặp tiêu chí
noun-comparisons-one = so sánh cặp
noun-comparisons-count = { $count ->
    [0] chưa so sánh cặp nào
   *[other] { $count } so sánh cặp
}
noun-marks = Ý kiến chọn của Trưởng ban
noun-marks-one = ý kiến chọn
noun-marks-count = { $count ->
    [0] không có ý kiến chọn nào
   *[other] { $count } ý kiến chọn
}
noun-capacities = Năng lực thực hiện
noun-capacities-one = năng lực thực hiện
noun-capacities-count = { $count ->
    [0] chưa khai năng lực nào
   *[other] { $count } năng lực thực hiện
}
noun-selections = Lựa chọn ưu tiên
noun-selections-one = lựa chọn ưu tiên
noun-selections-count = { $count ->
    [0] chưa có lựa chọn nào
   *[other] { $count } lựa chọn ưu tiên
}
noun-selection-items = Mục của lựa chọn
noun-selection-items-one = mục của lựa chọn
noun-selection-items-count = { $count ->
    [0] không có mục nào
   *[other] { $count } mục của lựa chọn
}
noun-saved-views = Khung nhìn đã lưu
noun-saved-views-one = khung nhìn đã lưu
noun-saved-views-count = { $count ->
    [0] chưa lưu khung nhìn nào
   *[other] { $count } khung nhìn đã lưu
}
noun-inventory-items = Hạ tầng
noun-inventory-items-one = hạng mục hạ tầng
noun-inventory-items-count = { $count ->
    [0] không có hạng mục nào
   *[other] { $count } hạng mục hạ tầng
}
noun-inventory-links = Liên hệ của hạ tầng
noun-inventory-links-one = liên hệ của hạ tầng
noun-inventory-links-count = { $count ->
    [0] không có liên hệ nào
   *[other] { $count } liên hệ của hạ tầng
}

## Việc đã ghi vào nhật ký

op-load-record = Lập sổ từ hồ sơ công bố
op-add-task = Thêm nhiệm vụ
op-edit-task = Sửa nhiệm vụ
op-assign-task = Giao nhiệm vụ
op-accept-task = Nhận nhiệm vụ
op-report-progress = Báo cáo tiến độ
op-request-extension = Xin lùi hạn
op-decide-extension = Quyết định việc lùi hạn
op-report-task-done = Báo cáo hoàn thành
op-confirm-task = Xác nhận hoàn thành
op-return-task = Trả lại nhiệm vụ
op-cancel-task = Hủy nhiệm vụ
op-fill-seat = Cập nhật người giữ ghế
op-end-membership = Kết thúc việc giữ ghế
op-edit-membership = Sửa thông tin giữ ghế
op-add-unit = Thêm đơn vị
op-add-instrument = Thêm văn bản
op-add-clause = Thêm điều khoản
op-add-measurement = Ghi số đo
op-undo = Hoàn tác
op-redo = Làm lại
op-repair = Sửa chữa sổ

## Ai làm

actor-secretariat = Thư ký
actor-seat = Ghế số { $number }
actor-record = Hồ sơ công bố

## Đánh giá chung

verdict-none = Chưa có hạn để đánh giá
verdict-good = Tốt
verdict-steady = Ổn định
verdict-late = Chậm
verdict-risk = Đáng lo
verdict-none-meaning = chưa nhiệm vụ nào có thời hạn
verdict-good-meaning = không có nhiệm vụ quá hạn
verdict-steady-meaning = không quá 5 % số nhiệm vụ đến hạn bị quá hạn
verdict-late-meaning = trên 5 % số nhiệm vụ đến hạn bị quá hạn, hoặc có việc quá hạn trên 14 ngày
verdict-risk-meaning = có nhiệm vụ mức Khẩn quá hạn

## Thời hạn

due-kind-date = Ngày cụ thể
due-kind-month-end = Hết tháng
due-kind-quarter-end = Hết quý
due-kind-year-end = Hết năm
due-kind-regular = Thường xuyên
due-kind-before-session = Trước phiên họp tới
due-kind-none = Không có hạn

basis-adjusted = Theo hạn đang áp dụng
basis-original = Theo hạn giao ban đầu

extension-state-sent = Đã gửi, chờ quyết định
extension-state-granted = Đồng ý
extension-state-refused = Không đồng ý
extension-state-withdrawn = Đã rút
extension-late-request = xin sau khi đã quá hạn

## Đơn vị tham gia

party-role-lead = Chủ trì
party-role-coordinator = Phối hợp
party-role-monitor = Theo dõi
party-role-informed = Để biết

## Ô thống kê: tên ngắn và tên đầy đủ (`-full`)

cell-total = Nhiệm vụ
cell-total-full = Tổng số nhiệm vụ đã giao, không kể việc đã dừng
cell-done = Hoàn thành
cell-done-full = Đã hoàn thành và được xác nhận
cell-open = Chưa xong
cell-open-full = Chưa hoàn thành hoặc chưa được xác nhận
cell-on-time = Đúng hạn
cell-on-time-full = Hoàn thành đúng hạn
cell-late = Chậm
cell-late-full = Hoàn thành quá hạn
cell-done-undated = Xong, không hạn
cell-done-undated-full = Hoàn thành, không có thời hạn
cell-in-term = Trong hạn
cell-in-term-full = Đang thực hiện, trong hạn
cell-overdue = Quá hạn
cell-overdue-full = Đang thực hiện, quá hạn
cell-open-undated = Chưa có hạn
cell-open-undated-full = Đang thực hiện, không có thời hạn hoặc thường xuyên
cell-due-set = Đến hạn
cell-due-set-full = Đã đến hạn, hoặc có hạn và đã xong tính đến ngày báo cáo
cell-drafts = Nháp
cell-drafts-full = Còn là nháp, chưa giao
cell-stopped = Đã dừng
cell-stopped-full = Tạm dừng, đã thay thế hoặc đã hủy

ratio-on-time = Tỷ lệ đúng hạn
ratio-on-time-formula = hoàn thành đúng hạn ÷ số nhiệm vụ đến hạn
ratio-overdue = Tỷ lệ quá hạn
ratio-overdue-formula = đang quá hạn ÷ số nhiệm vụ đến hạn
ratio-overdue-share = Tỷ trọng quá hạn
ratio-overdue-share-formula = đang quá hạn ÷ tổng số nhiệm vụ

ageing-1 = 1–7 ngày
ageing-2 = 8–30 ngày
ageing-3 = 31–90 ngày
ageing-4 = trên 90 ngày

## Mục tiêu

target-group-teaching = Dạy, học và học liệu
target-group-management = Quản lý, quản trị
target-standing-unmeasured = Chưa có số đo
target-standing-reached = Đã đạt
target-standing-on-pace = Đúng nhịp
target-standing-behind = Chậm nhịp
target-comparison-at-least = đạt ít nhất
target-comparison-more-than = đạt trên
target-comparison-yes-no = có hoặc chưa
target-yes = Đã có
target-no = Chưa có

## Bản sao lưu

backup-reason-daily = Hằng ngày
backup-reason-manual = Do người dùng yêu cầu
backup-reason-migration = Trước khi nâng cấp sổ
backup-reason-restore = Trước khi thay bằng sổ khác
backup-reason-repair = Trước khi sửa chữa

## Tên các trường. `field-<danh từ>-<cột>` khi cách gọi riêng cho danh từ ấy.

field-id = Mã định danh
field-code = Mã
field-key = Mã
field-number = Số thứ tự
field-name = Tên
field-title = Tiêu đề
field-note = Ghi chú
field-source = Nguồn
field-confidence = Mức tin cậy của nguồn
field-version = Phiên bản
field-kind = Loại
field-symbol = Số, ký hiệu
field-abbreviation = Tên viết tắt
field-from = Từ ngày
field-from-on = Từ ngày
field-to = Đến ngày
field-to-on = Đến ngày
field-family = Họ
field-middle = Tên đệm
field-given = Tên
field-full-name = Họ và tên
field-person = Họ và tên
field-person-id = Người
field-post = Chức vụ
field-post-id = Chức vụ
field-unit = Đơn vị
field-unit-id = Đơn vị
field-seat = Ghế
field-seat-id = Ghế
field-role = Vai trò
field-instrument = Văn bản
field-instrument-id = Văn bản
field-clause = Điều khoản
field-clause-id = Điều khoản
field-area = Nhóm ưu tiên
field-area-id = Nhóm ưu tiên
field-target = Mục tiêu
field-target-id = Mục tiêu
field-task = Nhiệm vụ
field-task-id = Nhiệm vụ
field-lead = Đơn vị chủ trì
field-lead-unit-id = Đơn vị chủ trì
field-lead-post-id = Chức vụ chủ trì
field-assignee-words = Người được giao theo văn bản
field-coordinators = Đơn vị phối hợp
field-targets = Mục tiêu phục vụ
field-contribution = Phần đóng góp
field-product = Sản phẩm
field-authority = Thẩm quyền phê duyệt
field-level = Mức độ
field-state = Trạng thái
field-due = Thời hạn
field-due-on = Thời hạn
field-due-kind = Cách giao hạn
field-due-words = Lời ghi thời hạn
field-original-due-on = Hạn giao ban đầu
field-assigned-on = Ngày giao
field-done-on = Ngày hoàn thành
field-percent = Tiến độ (%)
field-progress-words = Lời báo cáo tiến độ
field-words = Nội dung
field-result = Kết quả
field-reported-on = Ngày báo cáo
field-reported-by = Người báo cáo
field-by = Người báo cáo
field-requested-on = Ngày xin lùi hạn
field-requested-by = Người xin lùi hạn
field-proposed-on = Hạn đề nghị
field-previous-on = Hạn trước đó
field-granted-on = Hạn mới
field-decided-on = Ngày quyết định
field-decided-by = Người quyết định
field-is-late-request = Xin sau khi quá hạn
field-reason = Lý do
field-basis = Căn cứ
field-issuer = Cơ quan ban hành
field-signer = Người ký
field-signed-on = Ngày ký
field-year = Năm
field-label = Vị trí trong văn bản
field-place = Thứ tự trong văn bản
field-text = Nội dung
field-group = Nhóm
field-target-group = Nhóm
field-comparison = Cách so
field-value = Giá trị
field-measured-on = Ngày đo
field-on = Ngày
field-as-of = Ngày xem
field-format = Định dạng
field-actor = Vai
field-path = Đường dẫn
field-effective-on = Tính từ ngày
field-tasks-title = Nội dung nhiệm vụ
field-instruments-title = Trích yếu
field-targets-title = Nội dung mục tiêu
field-posts-title = Chức vụ
field-targets-value = Giá trị cần đạt
field-targets-unit = Đơn vị tính
field-measurements-value = Giá trị đo được
field-progress-entries-words = Lời báo cáo
field-progress-entries-percent = Tiến độ (%)
field-seats-number = Số ghế
field-areas-number = Thứ tự ưu tiên

## Thuật ngữ và cách hiểu trong sổ này

glossary-task = Nhiệm vụ
glossary-task-meaning = Việc cụ thể được giao bằng văn bản hoặc tại phiên họp. Công việc thường ngày theo chức năng không phải là nhiệm vụ.
glossary-lead = Chủ trì
glossary-lead-meaning = Đơn vị duy nhất chịu trách nhiệm về kết quả của nhiệm vụ.
glossary-coordinator = Phối hợp
glossary-coordinator-meaning = Đơn vị góp phần việc của mình cho đơn vị chủ trì.
glossary-seat = Ghế
glossary-seat-meaning = Một trong 29 vị trí của Ban Chỉ đạo, xếp theo thứ tự. Người giữ ghế thay đổi theo thời gian; ghế thì không.
glossary-instrument = Văn bản
glossary-instrument-meaning = Quyết định, nghị quyết, thông báo và các văn bản khác làm nguồn của nhiệm vụ.
glossary-clause = Điều khoản
glossary-clause-meaning = Phần của văn bản, nơi nhiệm vụ được nêu ra.
glossary-area = Nhóm ưu tiên
glossary-area-meaning = Lĩnh vực Ban Chỉ đạo tập trung. Khác với mức độ, là độ gấp của từng nhiệm vụ.
glossary-level = Mức độ
glossary-level-meaning = Độ gấp của nhiệm vụ, từ 1 (Khẩn) đến 4 (Thấp). Khác với độ khẩn đóng trên văn bản.
glossary-original-due = Hạn giao ban đầu
glossary-original-due-meaning = Thời hạn khi giao lần đầu, giữ nguyên mãi dù sau này có lùi hạn.
glossary-extension = Lùi hạn
glossary-extension-meaning = Dời thời hạn theo một đề nghị có lý do và một quyết định có căn cứ.
glossary-undated = Chưa có hạn
glossary-undated-meaning = Nhiệm vụ mà văn bản giao không nêu thời hạn. Được đếm riêng, không tính là đúng hạn hay quá hạn.
glossary-regular = Thường xuyên
glossary-regular-meaning = Việc làm liên tục, không có ngày kết thúc.
glossary-confirmed = Xác nhận hoàn thành
glossary-confirmed-meaning = Thư ký đã xem kết quả do đơn vị chủ trì báo cáo và công nhận là xong.
glossary-as-of = Tính đến ngày
glossary-as-of-meaning = Số liệu chỉ kể những gì có hiệu lực đến hết ngày ấy.
glossary-due-set = Số nhiệm vụ đến hạn
glossary-due-set-meaning = Nhiệm vụ có hạn trước hoặc đúng ngày xem, cùng nhiệm vụ có hạn đã xong trước ngày ấy.
glossary-published-record = Hồ sơ công bố
glossary-published-record-meaning = Những điều về Ban Chỉ đạo đã có trên văn bản và báo chí công khai, mỗi điều kèm nguồn.
glossary-working-day = Ngày làm việc
glossary-working-day-meaning = Các ngày từ thứ Hai đến thứ Sáu, trừ ngày nghỉ lễ, Tết.
