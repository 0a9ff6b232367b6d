### Thời hạn, lịch làm việc, việc định kỳ, báo cáo theo kỳ.

## Việc đã ghi vào nhật ký

op-set-calendar = Ghi lịch làm việc
op-clear-calendar = Bỏ điều chỉnh lịch làm việc
op-resolve-deadline = Xác định ngày của thời hạn
op-add-recurrence = Thêm việc định kỳ
op-edit-recurrence = Sửa việc định kỳ
op-end-recurrence = Ngừng hoặc tiếp tục việc định kỳ
op-make-occurrences = Lập nhiệm vụ từ việc định kỳ

## Cách giao hạn, loại ngày

due-kind-working-days = Số ngày làm việc

day-kind-off = Nghỉ
day-kind-working = Làm việc

day-off-status-law = Luật định
day-off-status-lunar = Luật định, theo âm lịch
day-off-status-compensation = Nghỉ bù theo luật
day-off-status-announced = Đã công bố
day-off-status-proposal = Đề xuất
day-off-status-unconfirmed = Cần xác nhận
day-off-status-own = Thư ký ghi

every-week = Hằng tuần
every-month = Hằng tháng
every-quarter = Hằng quý
every-half-year = 6 tháng một lần
every-year = Hằng năm

weekday-1 = Thứ Hai
weekday-2 = Thứ Ba
weekday-3 = Thứ Tư
weekday-4 = Thứ Năm
weekday-5 = Thứ Sáu
weekday-6 = Thứ Bảy
weekday-7 = Chủ nhật

## Quy tắc

rule-deadline-not-waiting = Hạn này không chờ ngày nào nữa. Hạn đã có ngày chỉ dời được bằng “Xin lùi hạn”.

## Tên các trường

field-day = Ngày
field-days = Các ngày
field-rule = Lịch lặp
field-period = Kỳ báo cáo
field-every = Lặp theo
field-month = Tháng trong kỳ
field-until = Đến hết ngày
field-until-on = Đến hết ngày
field-made-to = Đã lập nhiệm vụ đến ngày
field-recurrence-id = Việc định kỳ
field-occurrence-on = Ngày của kỳ
field-due-event = Sự kiện tính hạn
field-due-event-on = Ngày bắt đầu tính hạn
field-due-count = Số ngày làm việc
field-recurrences-title = Nội dung việc định kỳ
field-recurrences-day = Ngày trong kỳ
field-calendar-days-day = Ngày
field-calendar-days-kind = Nghỉ hay làm việc
field-calendar-days-name = Tên ngày

## Hạn đã hiểu

due-reading = { $weekday }, { $day }
due-reading-left = { $count ->
    [0] đến hạn hôm nay
   *[other] còn { $count } ngày làm việc
}
due-reading-past = đã qua { $count } ngày
due-reading-off = rơi vào ngày nghỉ cuối tuần
due-reading-off-named = rơi vào ngày nghỉ: { $name }
due-reading-moved = { $day } là ngày nghỉ nên chuyển sang ngày làm việc kế tiếp
due-reading-counted = tính từ ngày { $day }
due-reading-regular = Làm thường xuyên, không có ngày hết hạn
due-reading-session = Trước phiên họp tới; ngày sẽ xác định khi có lịch họp
due-reading-event = { $count } ngày làm việc { $event }; ngày sẽ xác định khi biết ngày ấy
due-reading-none = Không có hạn

due-resolve = Xác định ngày
due-resolve-title = Xác định ngày hết hạn của { $code }
due-resolve-session = Ngày họp
due-resolve-event = Ngày của “{ $event }”
due-resolve-hint-session = Hạn là ngày làm việc cuối cùng trước phiên họp.
due-resolve-hint-event = Hạn là { $count } ngày làm việc kể từ ngày sau ngày ấy.
due-resolved = Đã xác định hạn của { $code }

## Lần lùi hạn

extensions-title = Lùi hạn
extensions-asked = Xin
extensions-granted = Đồng ý
extensions-refused = Không đồng ý
extensions-withdrawn = Đã rút
extensions-waiting = Chờ quyết định
extensions-late = Xin sau khi quá hạn
extensions-tasks = Nhiệm vụ

## Lệnh trong danh sách lệnh

cli-command-due-read = Đọc thời hạn ghi bằng lời và cho biết đó là ngày nào
cli-command-task-resolve-due = Ghi ngày mà thời hạn đang chờ: ngày họp hoặc ngày của sự việc
cli-command-calendar-show = Lịch làm việc của một năm
cli-command-calendar-propose = Đề xuất ngày nghỉ của một năm theo luật và lịch âm; không ghi gì
cli-command-calendar-set = Đặt ngày nghỉ hoặc ngày làm bù
cli-command-calendar-clear = Bỏ điều chỉnh của một ngày
cli-command-recurrence-list = Danh sách việc định kỳ
cli-command-recurrence-read = Đọc chu kỳ ghi bằng lời và cho biết các lần tới
cli-command-recurrence-add = Thêm việc định kỳ
cli-command-recurrence-edit = Sửa việc định kỳ
cli-command-recurrence-end = Kết thúc việc định kỳ sau một ngày, hoặc cho tiếp tục
cli-command-recurrence-make = Lập các nhiệm vụ mà việc định kỳ đã đến kỳ
cli-command-report-period = Báo cáo của một kỳ: điều đã báo trong kỳ và tình hình khi hết kỳ
