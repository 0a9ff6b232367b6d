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
due-reading-today = đến hạn ngay trong ngày
due-reading-left = còn { $count } ngày làm việc
due-reading-past = đã qua { $count } ngày
due-reading-off = rơi vào ngày nghỉ cuối tuần
due-reading-off-named = rơi vào ngày nghỉ: { $name }
due-reading-moved = { $day } là ngày nghỉ nên chuyển sang ngày làm việc kế tiếp
due-reading-working-days = { $count } ngày làm việc, tính từ ngày { $day }
due-reading-counted = tính từ ngày { $day }
due-reading-regular = Làm thường xuyên, không có ngày hết hạn
due-reading-session = Trước phiên họp tới; ngày sẽ xác định khi có lịch họp
due-reading-event = { $count } ngày làm việc kể từ “{ $event }”; ngày sẽ xác định khi biết ngày ấy
due-reading-none = Không có hạn
due-fault = { $why ->
    [no_year] “{ $words }” thiếu năm nên chưa rõ là năm nào; hãy ghi đủ, như 30/6/2026.
    [two_digit_year] “{ $words }” ghi năm bằng hai chữ số; hãy ghi đủ bốn chữ số.
    [no_such_day] “{ $words }” là ngày không có trong lịch.
    [no_such_period] “{ $words }” là tháng, quý hoặc kỳ không có.
    [count_range] “{ $words }” nằm ngoài khoảng từ 1 đến 366 ngày.
    [legacy] Lời ghi dường như viết bằng bảng mã cũ (TCVN3 hoặc VNI); hãy chuyển sang Unicode rồi dán lại.
    [before_period] “{ $words }” một kỳ có thể là trước ngày đầu hoặc trước ngày cuối của kỳ ấy; hãy ghi ngày.
    [several] “{ $words }” nêu nhiều hơn một thời hạn; hãy chỉ ghi một.
   *[unclear] Chưa hiểu “{ $words }”.
}
due-fault-hint = Hãy ghi ngày, như 30/6/2026, hoặc kỳ, như quý II/2026.
due-reading-unclear = Chưa hiểu “{ $text }”. { $why }

due-resolve = Xác định ngày
due-resolve-title = Xác định ngày hết hạn của { $code }
due-resolve-session = Ngày họp
due-resolve-event = Ngày của “{ $event }”
due-resolve-hint-session = Hạn là ngày làm việc cuối cùng trước phiên họp.
due-resolve-hint-event = Hạn là { $count } ngày làm việc kể từ ngày sau ngày ấy.
due-resolved = Đã xác định hạn của { $code }

## Lịch làm việc

calendar-strained = Hạn cần xem lại
calendar-recounted = tính lại theo lịch này thì là { $day }
calendar-proposal-title = Đề xuất ngày nghỉ năm { $year }

## Màn hình Lịch làm việc (trong Cài đặt)

settings-tabs = Các phần của Cài đặt
settings-tab-general = Chung
settings-tab-calendar = Lịch làm việc
calendar-year-before = Năm trước
calendar-year-after = Năm sau
calendar-sum = { $count } ngày làm việc; { $days } ngày khác thường lệ
calendar-add = Thêm ngày
calendar-propose = Đề xuất ngày nghỉ
calendar-month = Tháng { $month }
calendar-month-days = { $count } ngày làm việc
calendar-short-1 = T2
calendar-short-2 = T3
calendar-short-3 = T4
calendar-short-4 = T5
calendar-short-5 = T6
calendar-short-6 = T7
calendar-short-7 = CN
calendar-plain = Ngày làm việc bình thường
calendar-weekend = Ngày nghỉ cuối tuần
calendar-known = { $kind }: { $name } ({ $status })
calendar-published = Lịch có sẵn
calendar-legend = Ý nghĩa các ô
calendar-legend-off = Nghỉ, luật định hoặc đã công bố
calendar-legend-proposed = Nghỉ, mới là đề xuất
calendar-legend-own = Nghỉ, do Thư ký ghi
calendar-legend-worked = Làm việc, do Thư ký ghi
calendar-legend-weekend = Cuối tuần
calendar-list = Các ngày khác thường lệ
calendar-list-none = Năm này chưa có ngày nào. Hãy xem đề xuất ngày nghỉ, hoặc thêm từng ngày.
calendar-sure = Độ chắc chắn
calendar-strained-why = Hạn đã giao không tự dời theo lịch. Nếu cần dời, dùng “Xin lùi hạn”.
calendar-set-as = Ghi là
calendar-from = Từ ngày
calendar-until = Đến hết ngày
calendar-instead = Làm bù vào ngày
calendar-instead-hint = Hoán đổi ngày làm việc: ngày này thành ngày làm việc, cùng tên và căn cứ.
calendar-name = Tên ngày hoặc lý do
calendar-name-hint = Như “Nghỉ Quốc khánh”
calendar-name-missing = Hãy ghi tên ngày hoặc lý do
calendar-source = Căn cứ
calendar-source-hint = Văn bản quy định: số, ký hiệu, cơ quan ban hành
calendar-source-missing = Hãy ghi căn cứ
calendar-too-long = Mỗi lần ghi tối đa { $count } ngày
calendar-clear = Bỏ điều chỉnh, trở về lịch có sẵn
calendar-saved = Đã ghi { $count } ngày vào lịch làm việc
calendar-cleared = Đã bỏ điều chỉnh: { $day }
calendar-proposal-why = Tính từ Bộ luật Lao động và lịch âm, chưa phải quyết định của cấp có thẩm quyền. Ngày “Đề xuất” đổi theo quyết định hằng năm; khi có quyết định, hãy ghi số văn bản vào ô căn cứ.
calendar-proposal-take = Ghi { $count } ngày
calendar-proposal-known = đã có trong lịch
calendar-proposal-basis = Căn cứ chung
calendar-proposal-basis-hint = Để trống thì mỗi ngày giữ căn cứ của đề xuất, kể cả lời “dự kiến”.
calendar-proposal-basis-missing = Ngày đã có trong lịch chỉ ghi lại khi có căn cứ
calendar-proposal-none-ticked = Hãy chọn ít nhất một ngày

## Việc định kỳ

recurrences-made = { $count ->
    [0] Chưa có nhiệm vụ nào đến kỳ.
   *[other] Đã lập { $count } nhiệm vụ từ { $of } việc định kỳ.
}
recurrences-made-open = { $made } (chưa xong { $open })
recurrences-ahead = Các lần tới
recurrences-none-ahead = Không còn lần nào nữa.

## Màn hình Việc định kỳ

recurrences-title = Việc định kỳ
recurrences-why = Mỗi kỳ là một nhiệm vụ riêng, lập một lần từ lịch lặp.
recurrences-none = Chưa có việc định kỳ
recurrences-none-why = Việc làm đi làm lại, như báo cáo hằng tháng, ghi một lần ở đây; đến kỳ thì lập thành nhiệm vụ có hạn và đơn vị chủ trì.
recurrences-panel = Việc định kỳ { $code }
recurrences-choose = Chọn một việc định kỳ để xem các lần tới và nhiệm vụ đã lập.
recurrences-gone = Không có việc định kỳ { $code }.
recurrences-facts = Thông tin của việc định kỳ
recurrences-next = Lần tới
recurrences-tasks = Nhiệm vụ đã lập
recurrences-over = không còn lần nào
recurrences-until = đến hết { $day }
recurrences-no-lead = Chưa có; nhiệm vụ lập ra là nháp
recurrences-no-end = không có ngày cuối
recurrences-from = Từ ngày
recurrences-from-today = (mặc định là hôm nay)
recurrences-made-of = Lập từ việc định kỳ
recurrences-none-made = Chưa lập nhiệm vụ nào.
recurrences-query = định kỳ:{ $code }
recurrences-made-link = Xem { $count } nhiệm vụ
recurrences-open-link = { $count } chưa xong
recurrences-add = Thêm việc định kỳ
recurrences-added = Đã thêm việc định kỳ “{ $title }”
recurrences-edit = Sửa
recurrences-edit-title = Sửa việc định kỳ { $code }
recurrences-edit-why = Nhiệm vụ đã lập giữ nguyên; thay đổi chỉ áp dụng cho các lần sau.
recurrences-edited = Đã sửa { $code }
recurrences-title-hint = Kỳ được thêm vào sau, như “Báo cáo tiến độ (tháng 12/2026)”.
recurrences-rule-hint = Viết bằng lời, không cần dấu cũng được; ngày 31 hiểu là ngày cuối tháng.
recurrences-rule-missing = Hãy ghi lịch lặp, như “ngày 15 hằng tháng”
recurrences-examples = Ví dụ lịch lặp
recurrences-example-month = ngày 15 hằng tháng
recurrences-example-week = thứ Hai hằng tuần
recurrences-example-quarter = hằng quý
recurrences-example-year = ngày 15/12 hằng năm
recurrences-lead-hint = Có đơn vị chủ trì thì nhiệm vụ được giao ngay khi lập.
recurrences-product-hint = Như “Báo cáo”
recurrences-end = Ngừng…
recurrences-end-change = Đổi ngày ngừng…
recurrences-end-title = Ngừng việc định kỳ { $code }
recurrences-end-until = Ngừng sau một ngày
recurrences-end-on = Cho tiếp tục, không có ngày cuối
recurrences-last-day = Ngày cuối cùng
recurrences-last-day-hint = Sau ngày này không còn lần nào. Nhiệm vụ đã lập giữ nguyên.
recurrences-on-why = Những lần đã trôi qua trong lúc ngừng thì không lập lại.
recurrences-ended = Đã ghi ngày cuối của { $code }
recurrences-goes-on = { $code } được tiếp tục
recurrences-make = Lập nhiệm vụ
recurrences-make-title = Lập nhiệm vụ từ mọi việc định kỳ
recurrences-make-one-title = Lập nhiệm vụ từ { $code }
recurrences-make-do = Lập nhiệm vụ
recurrences-make-why = Lập các nhiệm vụ đã đến kỳ. Mỗi kỳ chỉ lập một lần, nên làm lại cũng không trùng.
recurrences-make-to = Lập đến hết ngày
recurrences-make-to-hint = Để trống thì lập đến hết kỳ sau của từng việc.
recurrences-made-undo = Lập chung một lượt; hoàn tác bằng Ctrl+Z.
shortcuts-calendar = Lịch làm việc
shortcut-days = Sang ngày khác
shortcut-months = Sang tháng trước, tháng sau
shortcut-year-ends = Đầu năm, cuối năm
shortcut-day-open = Xem hoặc sửa ngày

## Báo cáo kỳ

period-title = Báo cáo { $period }
period-window = Số liệu từ { $from } đến hết { $to }; gửi Chính phủ chậm nhất ngày { $due }.
period-frozen = Kỳ đã khóa: đúng như sổ lúc hết ngày { $day } ({ $head } thao tác đã ghi).
period-closed = Kỳ đã qua, xem theo sổ hiện nay tính đến ngày { $day } ({ $head } thao tác đã ghi).
period-open = Kỳ chưa hết: tình hình tính đến ngày { $day } ({ $head } thao tác đã ghi).
period-rows = Nhiệm vụ trong kỳ
period-progress = Tiến độ
period-words = Báo cáo trong kỳ
period-percent = { $from } → { $to } %
period-said = { $day }: { $words }
period-nothing-said = chưa báo cáo trong kỳ
period-silent = { $count ->
    [0] { $total } nhiệm vụ, đều đã báo cáo trong kỳ.
   *[other] { $total } nhiệm vụ; { $count } nhiệm vụ chưa báo cáo trong kỳ.
}

## Lần lùi hạn

extensions-title = Lùi hạn
extensions-asked = Xin
extensions-granted = Đồng ý
extensions-refused = Không đồng ý
extensions-withdrawn = Đã rút
extensions-waiting = Chờ quyết định
extensions-late = Xin sau khi quá hạn
extensions-tasks = Nhiệm vụ

## Dòng lệnh

cli-about-due = Cho biết một thời hạn ghi bằng lời là ngày nào, và vì sao
cli-more-due = Thêm --on để tính như thể hạn được giao vào ngày ấy. Lời không rõ nghĩa thì lệnh báo lỗi, không đoán.
cli-arg-due-text = Thời hạn, như “quý II/2026” hoặc “10 ngày làm việc kể từ ngày 12/11/2026”
cli-about-task-resolve-due = Ghi ngày mà thời hạn đang chờ: ngày họp hoặc ngày của sự kiện
cli-arg-task-resolve-due-day = Ngày họp, hoặc ngày của sự kiện dùng để tính hạn
cli-done-task-resolve-due = Đã xác định hạn của { $code }.
cli-about-calendar = Lịch làm việc
cli-about-calendar-show = Xem lịch làm việc của một năm, và các hạn rơi vào ngày nghỉ
cli-about-calendar-propose = Đề xuất ngày nghỉ của một năm theo luật và lịch âm
cli-more-calendar-propose = Không có --take thì chỉ xem, sổ không đổi. Với --take, các ngày chưa có trong lịch được ghi thành một thao tác, trừ ngày cần xác nhận.
cli-about-calendar-set = Đặt ngày nghỉ hoặc ngày làm việc, có căn cứ
cli-more-calendar-set =
    Hoán đổi ngày làm việc: ghi ngày nghỉ, rồi thêm --made-up-on cho ngày làm bù.
    Thời hạn đã giao không đổi theo lịch; “calendar show” cho biết hạn nào rơi vào ngày nghỉ.
cli-about-calendar-clear = Bỏ điều chỉnh của một ngày, trở về lịch có sẵn
cli-arg-year = Năm; mặc định là năm nay
cli-arg-calendar-propose-take = Ghi các ngày chưa có vào lịch
cli-arg-calendar-propose-source = Căn cứ chung cho các ngày được ghi; mặc định giữ căn cứ của từng đề xuất
cli-arg-calendar-set-days = Ngày, một hoặc nhiều
cli-arg-calendar-set-until = Đến hết ngày này, kể từ ngày đã ghi
cli-arg-calendar-set-made-up-on = Ngày làm bù, dùng được nhiều lần
cli-arg-calendar-set-working = Đặt làm ngày làm việc thay vì ngày nghỉ
cli-arg-calendar-set-name = Tên ngày hoặc lý do
cli-arg-calendar-set-source = Căn cứ: văn bản quy định
cli-arg-day = Ngày
cli-about-recurrence = Việc định kỳ
cli-about-recurrence-list = Liệt kê việc định kỳ
cli-about-recurrence-read = Cho biết một lịch lặp ghi bằng lời nghĩa là gì, và các lần tới
cli-about-recurrence-add = Thêm việc định kỳ
cli-about-recurrence-edit = Sửa việc định kỳ; nhiệm vụ đã lập không đổi theo
cli-about-recurrence-end = Ngừng việc định kỳ sau một ngày (--until), hoặc cho tiếp tục (--resume)
cli-about-recurrence-make = Lập các nhiệm vụ đã đến kỳ
cli-more-recurrence-make = Không ghi --to thì lập đến hết kỳ sau. Mỗi kỳ chỉ lập một lần, dù gọi lại.
cli-arg-rule = Lịch lặp, như “ngày 15 hằng tháng”, “thứ Hai hằng tuần”, “hằng quý”
cli-arg-until = Đến hết ngày này; không ghi là không có hạn cuối
cli-arg-recurrence-add-title = Nội dung mỗi lần
cli-arg-recurrence-edit-title = Nội dung mới
cli-arg-recurrence-edit-key = Mã việc định kỳ, như DK-001
cli-arg-recurrence-end-key = Mã việc định kỳ, như DK-001
cli-arg-recurrence-end-until = Ngày cuối cùng
cli-arg-recurrence-make-key = Mã việc định kỳ; mặc định là mọi việc định kỳ
cli-arg-recurrence-make-to = Lập đến hết ngày này
cli-arg-resume = Cho tiếp tục, không có ngày cuối
cli-about-report-period = Xem báo cáo của một kỳ: điều đã báo cáo trong kỳ và tình hình khi hết kỳ
cli-more-report-period = Số liệu của kỳ tính từ ngày 15 đến ngày 14. Kỳ đã khóa luôn cho cùng một báo cáo, dù về sau có ghi thêm.
cli-arg-period = Kỳ: 2026-12 (tháng), 2026-Q4 (quý), 2026-H2 (6 tháng), 2026 (năm); mặc định là tháng đang tính
cli-value-year = NĂM
cli-value-rule = LỊCH_LẶP
cli-value-recurrence = MÃ
cli-value-period = KỲ
cli-calendar-title = Lịch làm việc năm { $year }: { $count } ngày làm việc
cli-calendar-proposed = { $count ->
    [0] Không có ngày nào để ghi thêm.
   *[other] { $count } ngày ghi được vào lịch. Thêm --take để ghi.
}
cli-calendar-nothing-proposed = Năm { $year } không có ngày nào để ghi thêm.
cli-calendar-is-off = đã có
cli-calendar-is-not-off = chưa có
cli-done-calendar-set = Đã ghi { $count } ngày vào lịch làm việc. Hoàn tác bằng “steering undo”.
cli-done-calendar-clear = Đã bỏ điều chỉnh của ngày { $day }.
cli-done-recurrence-add = Đã thêm { $code }.
cli-done-recurrence-edit = Đã sửa { $code }.
cli-done-recurrence-end = Đã ghi ngày cuối của { $code }.
cli-head-weekday = Thứ
cli-head-certainty = Độ chắc chắn
cli-head-basis = Căn cứ
cli-head-in-calendar = Trong lịch
cli-head-next = Lần tới
cli-head-tasks-made = Đã lập
cli-head-tasks-open = Chưa xong
cli-head-of-period = Kỳ
cli-fact-from = Từ ngày
cli-fact-made = Nhiệm vụ đã lập

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
