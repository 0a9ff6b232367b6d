### Lời của Lộ trình và của phần “Trước và sau”: quan hệ trước sau, đường găng, dự trữ, chờ đơn vị nào.

## Thao tác và quy tắc

op-add-dependency = Xếp trước sau
op-edit-dependency = Sửa quan hệ trước sau
op-remove-dependency = Bỏ quan hệ trước sau
op-plan-task = Lập kế hoạch nhiệm vụ
rule-dependency-cycle = Xếp như vậy thì thành vòng: { $codes }. Hãy bỏ một quan hệ trước sau trong vòng ấy trước.
field-dependencies-after-task-id = Phải xong trước
field-lag = Số ngày cách
field-start-on = Bắt đầu dự kiến
field-duration = Số ngày làm việc
field-effort = Khối lượng (điểm)

## Loại việc trong lộ trình

schedule-which-all = Tất cả
schedule-which-linked = Có trước sau
schedule-which-critical = Đường găng
schedule-which-late = Sẽ trễ
schedule-which-waiting = Đang chờ
schedule-which-unscheduled = Chưa đủ ngày
schedule-unscheduled-no-end = chưa có thời hạn hoặc số ngày làm việc
schedule-unscheduled-no-start = chưa rõ bắt đầu ngày nào
schedule-unscheduled-paused = đang tạm dừng

## Dự trữ và chờ

schedule-slack = { $days ->
    [0] vừa đủ
   *[other] dư { $days } ngày
}
schedule-late = trễ { $days } ngày
schedule-critical = đường găng
schedule-resting = còn tùy việc chưa có ngày
schedule-wait = chờ { $unit } từ { $day } ({ $days } ngày)
schedule-wait-nobody = đơn vị chưa rõ

## Dòng lệnh

cli-value-which = LOẠI
cli-value-date_or_none = NGÀY|none
cli-value-number_or_none = SỐ|none
cli-about-task-plan = Lập kế hoạch: ngày bắt đầu, số ngày làm việc, khối lượng
cli-about-schedule = Lộ trình: việc nào trước, việc nào sau
cli-about-schedule-show = Xem lộ trình: ngày sớm nhất, muộn nhất, dự trữ, đường găng, chờ đơn vị nào
cli-about-dependency = Quan hệ trước sau
cli-about-dependency-list = Xem một nhiệm vụ phải chờ những việc nào và những việc nào chờ nó
cli-about-dependency-add = Xếp một nhiệm vụ sau một nhiệm vụ khác
cli-about-dependency-edit = Sửa số ngày cách hoặc ghi chú của một quan hệ trước sau
cli-about-dependency-remove = Bỏ một quan hệ trước sau
cli-arg-schedule-show-key = Chỉ nhiệm vụ này và những việc nối với nó
cli-arg-schedule-show-text = Chỉ nhiệm vụ có lời này trong mã hoặc nội dung
cli-arg-which = Loại việc
cli-arg-waits-for = Chỉ việc đang chờ đơn vị này: mã, tên viết tắt hoặc tên
cli-arg-done = Cả việc đã xong
cli-arg-after = Nhiệm vụ phải xong trước, như NV-002
cli-arg-lag = Số ngày làm việc cách nhau; mặc định là 0
cli-arg-start = Ngày bắt đầu dự kiến; none là xóa
cli-arg-duration = Số ngày làm việc, từ 1 đến 2500; none là xóa
cli-arg-effort = Khối lượng tính bằng điểm, từ 0 đến 10000; none là xóa
cli-head-earliest = Sớm nhất
cli-head-latest = Muộn nhất
cli-head-slack = Dự trữ
cli-head-notes = Ghi nhận
cli-head-lag = Cách
cli-days-span = { $from } – { $to }
cli-schedule-figures = Đường găng: { $critical }. Sẽ trễ: { $late }. Đang chờ: { $waiting }. Chưa đủ ngày: { $unscheduled }.
cli-schedule-waits = Chờ đơn vị nào
cli-head-waiting = Việc đang chờ
cli-head-days = Số ngày
cli-head-longest = Lâu nhất
cli-dependency-before = Phải xong trước
cli-dependency-after = Làm sau
cli-done-task-plan = Đã lập kế hoạch { $code }.
cli-done-dependency-add = Đã xếp { $code } sau { $before }.
cli-done-dependency-edit = Đã sửa quan hệ giữa { $before } và { $code }.
cli-done-dependency-remove = Đã bỏ quan hệ giữa { $before } và { $code }.
cli-command-task-plan = Lập kế hoạch nhiệm vụ
cli-command-dependency-list = Việc trước và việc sau của một nhiệm vụ
cli-command-dependency-add = Xếp một nhiệm vụ sau một nhiệm vụ khác
cli-command-dependency-edit = Sửa quan hệ trước sau
cli-command-dependency-remove = Bỏ quan hệ trước sau
cli-command-schedule-show = Lộ trình của một ngày

## Màn hình Lộ trình

nav-schedule = Lộ trình
schedule-title = Lộ trình
schedule-tabs = Lộ trình và việc chờ
schedule-tab-waits = Chờ đơn vị nào
schedule-which = Loại việc
schedule-meaning-all = Mọi nhiệm vụ chưa xong
schedule-meaning-linked = Nhiệm vụ có việc phải xong trước hoặc có việc làm sau
schedule-meaning-critical = Chậm một ngày ở đây là cả chuỗi việc chậm một ngày
schedule-meaning-late = Ngày xong sớm nhất đã sau hạn, của chính việc này hoặc của việc làm sau
schedule-meaning-waiting = Việc phải xong trước đã quá hạn mà chưa xong
schedule-meaning-unscheduled = Chưa đủ ngày để xếp lên lộ trình
schedule-filters = Thu hẹp lộ trình
schedule-chain = Chuỗi của { $code }
schedule-unchain = Xem cả lộ trình
schedule-waits-for = Đang chờ { $unit }
schedule-with-done = Cả việc đã xong
schedule-zoom = Cỡ thời gian
schedule-zoom-keys = Phím + và − để đổi cỡ
schedule-zoom-month = Tháng
schedule-zoom-quarter = Quý
schedule-zoom-year = Năm
schedule-today = Hôm nay
schedule-done = đã xong
schedule-no-days = chưa đủ ngày
schedule-column-code = Mã
schedule-column-title = Nội dung
schedule-column-lead = Chủ trì
schedule-column-start = Bắt đầu
schedule-column-finish = Xong sớm nhất
schedule-column-due = Thời hạn
schedule-column-latest = Xong muộn nhất
schedule-column-slack = Dự trữ
schedule-column-notes = Ghi nhận
schedule-column-time = Thời gian
schedule-tick-day = { $day }/{ $month }
schedule-tick-month = T{ $month }
schedule-tick-month-year = Tháng { $month }/{ $year }
schedule-tick-quarter = Q{ $quarter }
schedule-tick-quarter-year = Quý { $quarter }/{ $year }
schedule-tick-year = { $year }
schedule-bar = từ { $from } đến { $to } là sớm nhất
schedule-bar-done = đã làm từ { $from } đến { $to }
schedule-bar-none = chưa đủ ngày để vẽ
schedule-bar-due = hạn { $day }
schedule-bar-original = hạn ban đầu { $day }
schedule-bar-percent = đã được { $percent } %
schedule-legend = Chú giải
schedule-legend-done = phần đã làm
schedule-legend-planned = theo số ngày dự kiến
schedule-legend-given = theo thời gian được giao
schedule-legend-critical = đường găng
schedule-legend-over = sau thời hạn
schedule-legend-spare = dự trữ
schedule-legend-wait = đang chờ
schedule-legend-due = thời hạn
schedule-legend-original = hạn ban đầu
schedule-empty = Chưa có nhiệm vụ nào chưa xong
schedule-empty-why = Lộ trình xếp các nhiệm vụ theo ngày và theo quan hệ trước sau. Hãy thêm và giao nhiệm vụ trước.
schedule-none = Không có nhiệm vụ nào hợp với điều kiện
schedule-no-dates = Chưa nhiệm vụ nào đủ ngày để vẽ
schedule-no-dates-why = Hãy giao nhiệm vụ có thời hạn, hoặc mở nhiệm vụ và chọn “Lập kế hoạch” để ghi ngày bắt đầu và số ngày làm việc. Quan hệ trước sau ghi ở phần “Trước và sau” của nhiệm vụ.
schedule-waits-how = Một việc được tính là đang chờ khi việc phải xong trước đã quá hạn mà chưa xong. Số ngày làm việc chờ tính cho đơn vị chủ trì việc bị chậm; mỗi việc đang chờ tính một lần.
schedule-waits-unit = Đơn vị bị chờ
schedule-waits-tasks = Việc đang chờ
schedule-waits-for-tasks = Việc bị chậm
schedule-waits-days = Tổng số ngày chờ
schedule-waits-longest = Lâu nhất (ngày)
schedule-waits-open = Xem { $count } việc đang chờ { $unit }
schedule-waits-open-days = { $unit }: { $days } ngày chờ; xem các việc
schedule-waits-empty = Không việc nào phải chờ
schedule-waits-empty-why = Không có việc phải xong trước nào quá hạn mà chưa xong.

## Phần “Trước và sau” của một nhiệm vụ

order-title = Trước và sau
order-see = Xem trên lộ trình
order-plan = Kế hoạch
order-plan-none = Chưa lập
order-plan-do = Lập kế hoạch
order-days = Ngày
order-no-days = Chưa tính được: { $why }
order-earliest = Sớm nhất
order-latest = Muộn nhất
order-span = { $from } – { $to }
order-given-time = (theo thời gian được giao)
order-before = Phải xong trước
order-after = Làm sau việc này
order-none-before = Không phải chờ việc nào.
order-none-after = Không việc nào chờ việc này.
order-add-before = Thêm việc phải xong trước
order-add-after = Thêm việc làm sau
order-add-before-title = { $code }: việc phải xong trước
order-add-after-title = { $code }: việc làm sau
order-edit-title = { $code }: sửa quan hệ trước sau
order-add-submit = Ghi vào sổ
order-other-before = Việc phải xong trước
order-other-before-hint = { $code } chỉ bắt đầu khi việc này đã xong.
order-other-after = Việc làm sau
order-other-after-hint = Việc này chỉ bắt đầu khi { $code } đã xong.
order-other-missing = Hãy chọn một nhiệm vụ.
order-pick = Gõ mã hoặc vài chữ của nhiệm vụ
order-lag = Cách nhau (ngày làm việc)
order-lag-hint = 0 là bắt đầu ngay ngày làm việc kế tiếp
order-lag-wrong = Hãy ghi một số từ 0 đến 500.
order-lag-said = cách { $days } ngày
order-due = hạn { $day }
order-done = xong { $day }
order-edit = Sửa quan hệ với { $code }
order-remove = Bỏ quan hệ với { $code }
order-added = Đã ghi quan hệ trước sau của { $code }.
order-edited = Đã sửa quan hệ trước sau của { $code }.
order-removed = Đã bỏ quan hệ với { $code }.
plan-title = Kế hoạch của { $code }
plan-start-hint = Bỏ trống thì tính từ hôm nay
plan-start-hint-assigned = Bỏ trống thì tính từ ngày giao, { $day }
plan-duration-hint = Bỏ trống thì tính cả thời gian từ khi bắt đầu đến thời hạn
plan-effort-hint = Điểm do Thư ký quy ước, để so khối lượng giữa các nhiệm vụ
plan-duration-wrong = Hãy ghi một số ngày từ 1 đến 2500.
plan-effort-wrong = Hãy ghi một số điểm từ 0 đến 10000.
plan-done = Đã lập kế hoạch { $code }.
plan-said-start = bắt đầu { $day }
plan-said-duration = { $days } ngày làm việc
plan-said-effort = { $points } điểm

## Phím

shortcuts-schedule = Trong Lộ trình
shortcut-rows = Đi giữa các việc
shortcut-scroll-time = Cuộn thời gian
shortcut-zoom-time = Phóng to, thu nhỏ thời gian
shortcut-to-today = Về hôm nay
