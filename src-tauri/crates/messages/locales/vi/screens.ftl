### Lời trên các màn hình Tổng quan, Thành viên, Mục tiêu và Văn bản.
### Mã của sổ (trạng thái, ô thống kê, vai trò…) có lời ở terms.ftl; ở đây chỉ có câu của màn hình.

## Dùng chung cho bốn màn hình

screen-close-panel = Đóng phần chi tiết
screen-clear-filter = Bỏ lọc
screen-see-all = Xem cả { $count }
screen-see = Xem
screen-form-errors = Có lỗi cần sửa
screen-cancel = Thôi
screen-optional = (có thể bỏ trống)
screen-day-hint = Ngày, tháng, năm, như 30/6/2026
screen-day-wrong = Ngày “{ $text }” chưa đúng. Hãy ghi như 30/6/2026.
screen-day-missing = Hãy ghi ngày, như 30/6/2026.
screen-list-keys = Phím ↑ ↓ để chuyển dòng, Enter để mở, Esc để đóng
screen-tasks-open = { $count ->
    [0] không còn việc
   *[other] { $count } chưa xong
}
screen-tasks-overdue = { $count ->
    [0] không quá hạn
   *[other] { $count } quá hạn
}
screen-source = Nguồn
screen-note = Ghi chú
screen-as-table = Dạng bảng
screen-as-chart = Dạng biểu đồ

## Tổng quan

overview-title = Tổng quan
overview-print = In một trang
overview-verdict-none = Chưa đủ căn cứ để đánh giá tiến độ.
overview-verdict-good = Tiến độ chung tốt.
overview-verdict-steady = Tiến độ chung ổn định.
overview-verdict-late = Tiến độ chung chậm.
overview-verdict-risk = Tiến độ chung đáng lo.
overview-fact-empty = Sổ chưa có nhiệm vụ nào đã giao
overview-fact-overdue = { $count ->
    [0] Không có nhiệm vụ quá hạn
   *[other] { $count } nhiệm vụ quá hạn
}
overview-fact-area = nhiều nhất ở nhóm { $area }
overview-fact-longest = lâu nhất { $days } ngày
overview-fact-awaiting = { $count ->
    [0] không việc nào chờ quyết định
   *[other] { $count } việc chờ quyết định
}
overview-fact-undated = { $count ->
    [0] mọi nhiệm vụ chưa xong đều có hạn
   *[other] { $count } nhiệm vụ chưa có hạn
}
overview-fact-undated-all = { $count ->
    [0] Chưa nhiệm vụ nào có thời hạn
   *[other] { $count } nhiệm vụ chưa xong đều chưa có hạn
}
overview-as-of = Số liệu tính đến hết ngày { $day }
overview-rule = Cách đánh giá
overview-rule-intro = Đánh giá tính từ số liệu, theo điều đúng đầu tiên kể từ mức nặng nhất:
overview-rule-ratios = Tỷ lệ tính trên số nhiệm vụ đến hạn: có hạn trước hoặc đúng ngày xem, hoặc có hạn và đã xong.
overview-figures = Bốn ô tiến độ
overview-label-in-term = Đang làm, trong hạn
overview-label-overdue = Quá hạn, chưa xong
overview-kpi-total = { $done } đã xong, { $open } chưa xong
overview-kpi-of-due = { $whole ->
    [0] chưa nhiệm vụ nào đến hạn
   *[other] { $part }/{ $whole } nhiệm vụ đến hạn
}
overview-kpi-of-done = { $whole ->
    [0] chưa nhiệm vụ nào hoàn thành
   *[other] { $part }/{ $whole } nhiệm vụ đã hoàn thành
}
overview-kpi-of-open = { $whole ->
    [0] không còn nhiệm vụ nào chưa xong
   *[other] { $part }/{ $whole } nhiệm vụ chưa xong
}
overview-kpi-of-total = { $whole ->
    [0] chưa có nhiệm vụ nào
   *[other] { $share } trên tổng số { $whole }
}
overview-apart = Đếm riêng, không vào bốn ô:
overview-apart-open-undated = { $count } chưa xong, chưa có hạn
overview-apart-done-undated = { $count } đã xong, không có hạn
overview-apart-drafts = { $count } nháp, chưa giao
overview-apart-stopped = { $count } đã dừng
overview-apart-none = Không có nhiệm vụ nào nằm ngoài bốn ô.
overview-areas = Theo nhóm ưu tiên
overview-areas-note = hoàn thành / tổng số
overview-areas-none = Sổ chưa có nhóm ưu tiên nào.
overview-area-none = Chưa xếp vào nhóm nào
overview-area-sentence = { $total ->
    [0] Nhóm { $name }: chưa có nhiệm vụ.
   *[other] Nhóm { $name }: { $done } trên { $total } nhiệm vụ hoàn thành, { $overdue ->
        [0] không quá hạn
       *[other] { $overdue } quá hạn
    }, { $undated ->
        [0] đều có hạn
       *[other] { $undated } chưa có hạn
    }. Đánh giá: { $verdict }.
}
overview-area-drafts = Nhóm { $name }: chưa giao nhiệm vụ nào, { $count } nháp.
overview-area-no-tasks = chưa có nhiệm vụ
overview-leads = Theo đơn vị chủ trì
overview-lead = Đơn vị
overview-lead-none = Chưa có đơn vị chủ trì
overview-leads-none = Chưa nhiệm vụ nào được giao.
overview-leads-all = { $count ->
   *[other] Xem cả { $count } đơn vị
}
overview-leads-fewer = Thu gọn
overview-number-link = { $name } – { $cell }: { $count }
overview-verdict = Đánh giá
overview-verdict-count = { $verdict } · { $count }
overview-decisions = Cần quyết định
overview-decisions-none = Không có việc nào chờ quyết định.
overview-decision-extension = xin lùi hạn
overview-decision-done = báo cáo hoàn thành, chờ xác nhận
overview-decision-asked = đề nghị làm rõ
overview-decision-escalated = trình Trưởng ban
overview-longest = Quá hạn lâu nhất
overview-longest-none = Không có nhiệm vụ nào quá hạn.
overview-next = Đến hạn trong 30 ngày tới
overview-next-none = Không có nhiệm vụ nào đến hạn trong 30 ngày tới.
overview-weeks = Quá hạn theo tuần
overview-weeks-note = 12 tuần gần nhất
overview-weeks-none = Trong 12 tuần qua không có nhiệm vụ nào quá hạn.
overview-weeks-day = Đến hết ngày
overview-weeks-count = Nhiệm vụ quá hạn
overview-weeks-sentence = Số nhiệm vụ quá hạn theo tuần: { $first } vào ngày { $from }, { $last } vào ngày { $to }; nhiều nhất { $most }.
overview-empty = Sổ còn trống
overview-empty-why = Số liệu hiện ra khi sổ có nhiệm vụ. Hãy ghi văn bản đã giao việc, rồi thêm nhiệm vụ từ văn bản ấy.
overview-empty-tasks = Mở sổ nhiệm vụ
overview-empty-documents = Mở văn bản
overview-gaps = Sổ còn thiếu
overview-gaps-note = bổ sung để số liệu đầy đủ
overview-gap-seats = Ghế chưa có thông tin
overview-gap-leads = Nhiệm vụ chưa có đơn vị chủ trì
overview-gap-undated = Nhiệm vụ chưa có hạn
overview-gap-targets = Mục tiêu đã có số đo
overview-gap-of = { $part }/{ $whole }
overview-gap-done = đủ
overview-more = và { $count } việc nữa
overview-sheet-title = Tình hình thực hiện nhiệm vụ
overview-sheet-number = TT
overview-sheet-footer = Nhật ký đến thao tác số { $head } · Sổ Chỉ đạo

## Thành viên

members-title = Thành viên
members-summary = { $open ->
    [0] Cả { $all } ghế đã có thông tin.
   *[other] { $known } trên { $all } ghế đã có thông tin; { $open } ghế chưa công bố.
}
members-filter = Lọc theo tên, chức vụ, đơn vị
members-sort = Sắp xếp
members-sort-protocol = Theo ghế
members-sort-name = Theo tên
members-open-only = Chỉ ghế chưa có thông tin
members-list = Danh sách ghế
members-shown = Hiển thị { $count } trên { $all } ghế
members-empty = Sổ chưa có ghế thành viên
members-empty-why = Ghế của Ban Chỉ đạo đến từ hồ sơ công bố. Sổ lập trống thì chưa có ghế nào; sổ lập từ hồ sơ công bố có đủ 29 ghế.
members-none = Không ghế nào khớp với điều kiện lọc.
members-open-seat = Chưa có thông tin công bố
members-person-unknown = Chưa rõ tên
members-named = Đã có thông tin
members-unnamed = Chưa rõ tên
members-row = Ghế số { $number }, { $role }: { $holder }
members-choose = Chọn một ghế để xem người giữ ghế qua thời gian.
members-panel = Ghế số { $number }
members-tasks = Nhiệm vụ
members-tasks-none = Không có nhiệm vụ nào giao cho chức vụ hoặc đơn vị này.
members-tasks-open = { $count ->
    [0] Không còn nhiệm vụ chưa xong
   *[other] { $count } nhiệm vụ chưa xong
}
members-history = Người giữ ghế qua thời gian
members-history-none = Sổ chưa ghi ai giữ ghế này.
members-period-now = từ { $from } đến nay
members-period = từ { $from } đến { $to }
members-period-until = đến { $to }
members-period-unknown = chưa rõ ngày bắt đầu
members-by = theo { $symbol }
members-fill = Ghi người giữ ghế
members-change = Thay người giữ ghế
members-edit = Sửa thông tin
members-end = Kết thúc giữ ghế
members-fill-title = Ghi người giữ ghế số { $number }
members-change-title = Thay người giữ ghế số { $number }
members-edit-title = Sửa thông tin giữ ghế số { $number }
members-end-title = Kết thúc việc giữ ghế số { $number }
members-fill-help = Ghi những gì đã biết: chỉ tên, chỉ chức vụ, hoặc cả hai.
members-change-help = { $name } thôi giữ ghế từ ngày liền trước. Lịch sử vẫn còn nguyên.
members-edit-help = Dùng để sửa chỗ gõ sai. Khi ghế đổi người, hãy dùng “Thay người giữ ghế”.
members-end-help = Sau ngày này ghế còn trống cho đến khi ghi người mới.
members-person = Họ và tên
members-person-hint = Như trong văn bản, ví dụ Nguyễn Kim Sơn
members-post = Chức vụ
members-post-hint = Ví dụ Cục trưởng
members-unit = Đơn vị của chức vụ
members-unit-hint = Tên, tên viết tắt hoặc mã đơn vị
members-from = Từ ngày
members-to = Ngày cuối cùng giữ ghế
members-instrument = Văn bản cử
members-instrument-hint = Số, ký hiệu của văn bản đã có trong sổ
members-instrument-none = Chưa ghi văn bản
members-unit-none = Chưa ghi đơn vị
members-someone-missing = Hãy ghi họ tên hoặc chức vụ.
members-unit-missing = Hãy chọn đơn vị của chức vụ.
members-now-stored = Trong sổ bây giờ: { $value }
members-save = Ghi vào sổ
members-filled = Đã ghi người giữ ghế số { $number }
members-edited = Đã sửa thông tin giữ ghế số { $number }
members-ended = Đã ghi ngày kết thúc cho ghế số { $number }

## Mục tiêu

targets-title = Mục tiêu
targets-summary = { $all ->
    [0] Sổ chưa có mục tiêu nào.
   *[other] { $measured } trên { $all } mục tiêu đã có số đo; { $reached } đã đạt, { $behind } chậm nhịp.
}
targets-summary-unmeasured = { $all } mục tiêu, chưa mục tiêu nào có số đo. Ghi số đo để biết mục tiêu nào đúng nhịp.
targets-year = Năm
targets-all-years = Tất cả các năm
targets-by-year = Đến năm { $year }
targets-by-year-group = Đến năm { $year } · { $group }
targets-filter = Lọc theo mã hoặc nội dung
targets-shown = Hiển thị { $count } trên { $all } mục tiêu
targets-none = Không mục tiêu nào khớp với điều kiện lọc.
targets-empty = Sổ chưa có mục tiêu
targets-empty-why = Mục tiêu đến từ hồ sơ công bố của Đề án. Sổ lập trống thì chưa có mục tiêu nào.
targets-at-least = ít nhất { $value }
targets-more-than = trên { $value }
targets-yes-no = phải có
targets-latest = { $value } ngày { $day }
targets-measured-value = Số đo mới nhất
targets-wanted = Cần đạt
targets-standing = Tình hình
targets-unmeasured = chưa có số đo
targets-standing-reached-why = Số đo mới nhất đã đạt mức cần đạt.
targets-standing-on-pace-why = Theo đà của hai số đo gần nhất, mục tiêu sẽ đạt trước khi hết năm { $year }.
targets-standing-behind-why = { $count ->
    [1] Chưa đạt; cần thêm số đo để thấy đà đến hết năm { $year }.
   *[other] Theo đà của hai số đo gần nhất, mục tiêu chưa đạt khi hết năm { $year }.
}
targets-standing-unmeasured-why = Sổ chưa có số đo nào.
targets-row = { $code }: { $title }. { $wanted }. { $standing }.
targets-choose = Chọn một mục tiêu để xem số đo và nhiệm vụ phục vụ.
targets-panel = Mục tiêu { $code }
targets-trend = Diễn biến
targets-trend-title = Diễn biến của mục tiêu { $code }
targets-trend-one = Một số đo: { $value } ngày { $day }; cần đạt { $wanted }.
targets-trend-many = { $count } số đo, từ { $first } ngày { $from } đến { $last } ngày { $to }; cần đạt { $wanted }.
targets-trend-none = Chưa có số đo nên chưa có diễn biến.
targets-line = mức cần đạt
targets-measurements = Số đo
targets-measured-on = Ngày đo
targets-value = Giá trị
targets-source = Nguồn số đo
targets-tasks = Nhiệm vụ phục vụ mục tiêu
targets-tasks-none = Chưa nhiệm vụ nào gắn với mục tiêu này.
targets-instrument = Văn bản
targets-measure = Ghi số đo
targets-measure-title = Ghi số đo cho mục tiêu { $code }
targets-measure-day = Ngày đo
targets-measure-value = Giá trị đo được ({ $unit })
targets-measure-value-hint = Số, có thể có hai chữ số sau dấu phẩy, như 37,5
targets-measure-yes-no = Kết quả
targets-measure-source = Nguồn
targets-measure-source-hint = Văn bản hoặc báo cáo đã nêu con số này
targets-value-missing = Hãy ghi giá trị đo được, như 37,5.
targets-value-wrong = Giá trị “{ $text }” chưa đúng. Hãy ghi số, nhiều nhất hai chữ số sau dấu phẩy, như 37,5.
targets-value-over = Giá trị tính bằng phần trăm nên không quá 100.
targets-yes-no-missing = Hãy chọn đã có hoặc chưa có.
targets-source-missing = Hãy ghi nguồn của con số này.
targets-day-future = Ngày đo chưa tới. Hãy ghi ngày đã qua hoặc hôm nay.
targets-measured = Đã ghi số đo cho { $code }

## Văn bản

instruments-title = Văn bản
instruments-filter = Lọc theo số, trích yếu, cơ quan
instruments-summary = { $count ->
    [0] Không có văn bản nào
   *[other] { $count } văn bản, mới nhất ở trên
}
instruments-match = { $count ->
    [0] Không văn bản nào khớp “{ $text }”.
   *[other] { $count } văn bản khớp “{ $text }”
}
instruments-empty = Sổ chưa có văn bản
instruments-empty-why = Quyết định, thông báo, kế hoạch là nguồn của nhiệm vụ. Hãy thêm văn bản đầu tiên.
instruments-none = Không có văn bản khớp
instruments-none-why = Thử ít chữ hơn; chữ không dấu cũng tìm được.
instruments-add = Thêm văn bản
instruments-add-title = Thêm văn bản
instruments-list = Danh sách văn bản
instruments-symbol = Số, ký hiệu
instruments-symbol-none = không có số
instruments-kind = Loại
instruments-abstract = Trích yếu
instruments-issuer = Cơ quan ban hành
instruments-signer = Người ký
instruments-signed-on = Ngày ký
instruments-date = Ngày
instruments-date-none = chưa rõ ngày
instruments-year = năm { $year }
instruments-tasks = Nhiệm vụ
instruments-tasks-of = { $count ->
    [0] chưa có nhiệm vụ
   *[other] { $count } nhiệm vụ, { $open ->
        [0] xong cả
       *[other] { $open } chưa xong
    }
}
instruments-clauses = Điều khoản
instruments-clauses-none = Sổ chưa ghi điều khoản nào của văn bản này.
instruments-clause-tasks = { $count ->
    [0] Chưa nhiệm vụ nào từ điều khoản này.
   *[other] { $count } nhiệm vụ
}
instruments-tasks-whole = Nhiệm vụ từ văn bản, không nêu điều khoản
instruments-tasks-list = Xem trong sổ nhiệm vụ
instruments-page = { $from }–{ $to } trên { $total }
instruments-previous = Trang trước
instruments-next = Trang sau
instruments-back = Mọi văn bản
instruments-about = Về văn bản
instruments-code = Mã trong sổ
instruments-clause-add = Thêm điều khoản
instruments-clause-add-title = Thêm điều khoản cho { $symbol }
instruments-clause-label = Vị trí trong văn bản
instruments-clause-label-hint = Ví dụ Điều 2 khoản 1
instruments-clause-text = Nội dung
instruments-clause-text-hint = Nguyên văn, như trong văn bản
instruments-symbol-hint = Ví dụ 131/QĐ-TTg
instruments-issuer-hint = Ví dụ Bộ Giáo dục và Đào tạo
instruments-source-hint = Nơi đã đọc văn bản này
instruments-symbol-missing = Hãy ghi số, ký hiệu của văn bản.
instruments-kind-missing = Hãy chọn loại văn bản.
instruments-abstract-missing = Hãy ghi trích yếu.
instruments-issuer-missing = Hãy ghi cơ quan ban hành.
instruments-day-future = Ngày ký chưa tới. Hãy ghi ngày đã qua hoặc hôm nay.
instruments-label-missing = Hãy ghi vị trí, như Điều 2 khoản 1.
instruments-text-missing = Hãy ghi nội dung điều khoản.
instruments-added = Đã thêm văn bản { $symbol }
instruments-clause-added = Đã thêm điều khoản { $label }
