### Lời của hạ tầng, phân công, việc của từng thành viên và tổng quan.

## Hạ tầng: mã của sổ

inventory-kind-data-centre = Trung tâm dữ liệu
inventory-kind-network = Mạng, đường truyền
inventory-kind-platform = Nền tảng
inventory-kind-database = Cơ sở dữ liệu
inventory-kind-application = Ứng dụng
inventory-kind-equipment = Thiết bị
inventory-kind-site = Cơ sở, điểm kết nối
inventory-kind-other = Khác
inventory-state-planned = Dự kiến
inventory-state-building = Đang xây dựng
inventory-state-in-use = Đang dùng
inventory-state-degraded = Xuống cấp
inventory-state-retired = Ngừng dùng
op-add-inventory-item = Thêm hạng mục hạ tầng
op-edit-inventory-item = Sửa hạng mục hạ tầng
op-remove-inventory-item = Bỏ hạng mục hạ tầng
op-link-inventory-item = Gắn hạ tầng với nhiệm vụ, mục tiêu
op-unlink-inventory-item = Gỡ hạ tầng khỏi nhiệm vụ, mục tiêu
field-owner = Đơn vị quản lý
field-owner-unit-id = Đơn vị quản lý
field-locality = Địa phương
field-capacity = Năng lực
field-capacity-unit = Đơn vị tính của năng lực
field-since = Dùng từ ngày
field-since-on = Dùng từ ngày
field-item-id = Hạng mục hạ tầng

## Hạ tầng: số liệu

inventory-items = Hạng mục
inventory-capacity-sum = { $coming ->
    [0] { $present } { $unit }
   *[other] { $present } { $unit }, sắp có thêm { $coming } { $unit }
}
inventory-without-links = Chưa gắn với nhiệm vụ, mục tiêu nào
inventory-without-source = Chưa ghi nguồn
inventory-by-kind = Theo loại
inventory-by-owner = Theo đơn vị quản lý
inventory-by-locality = Theo địa phương
inventory-no-owner = Chưa rõ đơn vị quản lý
inventory-no-locality = Chưa rõ địa phương

## Hạ tầng: màn hình

nav-inventory = Hạ tầng
inventory-tabs = Cách xem hạ tầng
inventory-tab-list = Danh sách
inventory-tab-totals = Tổng hợp
inventory-panel = Hạng mục { $code }
inventory-choose = Chọn một dòng để xem cả hạng mục.
inventory-pages = Các trang của danh sách
inventory-filter = Lọc theo tên, mã, địa phương
inventory-any-kind = Mọi loại
inventory-any-state = Mọi trạng thái
inventory-any-owner = Mọi đơn vị
inventory-any-locality = Mọi địa phương
inventory-tied-to = Gắn với { $code }
inventory-shown = { $count } trên { $all } hạng mục
inventory-ties = Gắn với
inventory-ties-of = { $tasks } nhiệm vụ, { $targets } mục tiêu
inventory-empty = Sổ chưa có hạng mục hạ tầng nào
inventory-empty-why = Tại phiên họp đầu tiên, các thành viên đề nghị rà soát hạ tầng công nghệ thông tin hiện có của toàn ngành. Hãy ghi từng trung tâm dữ liệu, mạng, nền tảng, cơ sở dữ liệu: ai quản lý, ở đâu, năng lực bao nhiêu, phục vụ nhiệm vụ và mục tiêu nào.
inventory-none = Không hạng mục nào hợp với bộ lọc
inventory-none-why = Hãy bớt điều kiện, hoặc bỏ lọc để xem cả danh sách.
inventory-add = Thêm hạng mục
inventory-add-title = Thêm hạng mục hạ tầng
inventory-edit = Sửa
inventory-edit-title = Sửa hạng mục { $code }
inventory-remove = Bỏ
inventory-added = Đã thêm “{ $name }”.
inventory-edited = Đã sửa { $code }.
inventory-removed = Đã bỏ { $code } khỏi sổ.
inventory-tie = Gắn với nhiệm vụ, mục tiêu
inventory-tie-title = Gắn { $code } với nhiệm vụ hoặc mục tiêu
inventory-tie-help = Hạng mục này phục vụ, hay là điều kiện của nhiệm vụ hoặc mục tiêu nào?
inventory-tie-missing = Hãy chọn một nhiệm vụ hoặc mục tiêu.
inventory-tied = Đã gắn { $code }.
inventory-untie = Gỡ { $code }
inventory-untied = Đã gỡ { $code }.
inventory-facts = Thông tin của hạng mục
inventory-bears-on = Nhiệm vụ, mục tiêu liên quan
inventory-bears-on-none = Chưa gắn với nhiệm vụ hay mục tiêu nào.
inventory-history = Xem lịch sử của hạng mục
inventory-since-planned = Dự kiến dùng từ
inventory-name-hint = Tên gọi chính thức, như “Trung tâm dữ liệu của Bộ”
inventory-name-missing = Hãy ghi tên của hạng mục.
inventory-kind-missing = Hãy chọn loại.
inventory-capacity-wrong = Năng lực là một số nguyên, như 40.
inventory-capacity-unit = Đơn vị tính
inventory-capacity-unit-hint = TB, Mbps, máy…
inventory-capacity-unit-missing = Hãy ghi đơn vị tính, như TB hoặc Mbps.
inventory-source-hint = Số liệu lấy từ báo cáo, văn bản nào
inventory-totals-rule = Năng lực cộng theo từng đơn vị tính: hạng mục đang dùng và xuống cấp là năng lực hiện có; dự kiến và đang xây dựng là sắp có thêm; ngừng dùng thì không cộng.
inventory-coming = sắp có thêm { $amount }
inventory-sum = Tổng cộng

## Việc của tôi

nav-work = Việc của tôi
work-kind-lead = Chủ trì
work-kind-contribution = Phần góp
work-kind-awaited = Chờ phần góp
work-kind-direction = Chỉ đạo cần trả lời
work-kind-directed = Chỉ đạo chờ trả lời
work-kind-clarification = Câu hỏi cần trả lời
work-kind-escalation = Vấn đề trình Trưởng ban
work-kind-confirm = Cần xác nhận kết quả
work-kind-decide = Xin lùi hạn
work-group-overdue = Quá hạn
work-group-today = Hôm nay
work-group-week = 7 ngày tới
work-group-later = Sau
work-group-waiting = Chờ người khác
work-wait-confirmation = Chờ Thư ký xác nhận kết quả
work-wait-extension = Chờ quyết định lùi hạn
work-wait-answer = Chờ trả lời câu hỏi
work-wait-reply = Chờ { $other } trả lời chỉ đạo
work-wait-predecessor = Chờ { $other } xong
work-wait-contribution = Chờ { $other } góp phần
work-of-seat = Việc của ghế số { $number }, tính đến { $day }
work-of-secretariat = Việc của Thư ký, tính đến { $day }
work-empty = Không còn việc nào phải làm.
work-head-what = Nội dung cần làm
work-head-days = Còn
work-proposed = Xin lùi đến { $day }

## Phân công

nav-matrix = Phân công
matrix-as-of = Phân công tính đến hết ngày { $day }
matrix-gaps = { $open } ghế chưa rõ người giữ; { $idle } ghế chưa được giao việc nào; { $lost } nhiệm vụ chưa xong chưa có chủ trì.
matrix-no-area = Ngoài nhóm
matrix-open = Chủ trì, chưa xong
matrix-coordinated = Phối hợp
matrix-owed = Phần góp còn nợ
matrix-capacity = So với sức
matrix-effort-of = { $carried }/{ $capacity } điểm
matrix-without-lead = Chưa có chủ trì
matrix-all = Toàn bộ

## Tổng quan

overview-decide = Cần Bộ trưởng quyết định
overview-since = { $count ->
    [0] Không đổi từ { $at }
   *[other] { $count } thay đổi từ { $at }
}

## Việc của tôi: màn hình

work-summary = { $count ->
    [0] không có việc phải làm ngay
   *[other] { $count } việc phải làm ngay
}
work-whose = Việc của
work-whose-secretariat = Thư ký (xác nhận, lùi hạn, câu hỏi)
work-empty-secretariat = Không có kết quả chờ xác nhận, đề nghị lùi hạn hay câu hỏi nào chờ Thư ký.
work-empty-seat = Không nhiệm vụ, phần góp hay câu hỏi nào chờ ghế này.
work-now = Cần làm ngay
work-now-none = Bảy ngày tới không có việc nào đến hạn.
work-count = { $count } việc
work-see-all = Xem cả { $count } việc
work-more = và { $count } việc nữa
work-keys = Phím ↑ ↓ để chuyển dòng, Enter để mở, F8 để báo cáo tiến độ, Ctrl+Enter để gửi
work-report = Báo cáo
work-answer = Trả lời
work-answer-words = Câu trả lời
work-answer-form = Trả lời yêu cầu { $number } về { $code }
work-deliver = Gửi phần góp
work-deliver-words = Đã gửi những gì
work-deliver-form = Gửi phần góp cho { $code }
work-report-send = Gửi
work-report-form = Báo cáo tiến độ { $code }
work-report-none = chưa có báo cáo
work-report-last = { $percent } % · { $words } · báo cáo ngày { $day }
work-only-decisions = Chỉ những việc chờ quyết định.
work-only-directions = Chỉ những ý kiến chỉ đạo chờ trả lời.
work-only-off = Xem mọi việc
work-returned = bị trả lại
work-since = từ ngày { $day }
work-marked = Bộ trưởng chọn
work-decide = Quyết định
work-confirm = Xác nhận
work-return = Trả lại
work-more-acts = Việc khác với { $code }

## Phân công: màn hình

matrix-tabs = Xem phân công theo
matrix-by-seat = Thành viên
matrix-by-unit = Đơn vị
matrix-columns = Các cột
matrix-columns-area = Nhóm ưu tiên (việc chưa xong)
matrix-columns-cell = Ô thống kê (mọi việc)
matrix-member = Thành viên
matrix-idle = chưa được giao việc nào
matrix-seats = ghế { $numbers }
matrix-gaps-label = Chỗ còn trống trong phân công
matrix-gap-lead = { $count ->
    [0] Mọi nhiệm vụ chưa xong đều có chủ trì
   *[other] { $count } nhiệm vụ chưa xong chưa có chủ trì
}
matrix-gap-idle = { $count ->
    [0] Mọi thành viên đều có việc
   *[other] { $count } thành viên chưa được giao việc nào
}
matrix-gap-open = { $count ->
    [0] Mọi ghế đều có người
   *[other] { $count } ghế chưa rõ người giữ
}
matrix-owed-late = { $count } phần góp quá ngày
matrix-capacity-none = Chưa đặt sức của đơn vị
matrix-burden-free = Còn sức
matrix-burden-full = Vừa đủ sức
matrix-burden-over = Quá sức
matrix-rule-seat = Việc tính cho ghế có chức vụ chủ trì, hoặc ghế của đơn vị chủ trì khi văn bản không nêu chức vụ; việc Bộ chủ trì thì Trưởng ban chịu trách nhiệm. Hai ghế của một đơn vị đều tính, nên cộng các dòng có thể hơn dòng Toàn bộ.
matrix-rule-unit = Việc tính cho đơn vị chủ trì; phần góp còn nợ là phần việc đơn vị phối hợp được giao mà chưa góp.
matrix-filter-seat = ghế { $number } chủ trì
matrix-filter-coordinator = phối hợp: { $unit }
matrix-filter-coordinator-any = có đơn vị phối hợp
matrix-filter-owes = { $unit } còn nợ phần góp
matrix-filter-owes-late = { $unit } nợ phần góp quá ngày
matrix-filter-owes-any = còn nợ phần góp
matrix-filter-owes-late-any = nợ phần góp quá ngày
matrix-filter-off = Bỏ điều kiện “{ $filter }”
matrix-keys = Phím mũi tên chuyển giữa các số, Enter mở danh sách.

## Tổng quan: màn hình

overview-fact-decide = { $count ->
    [0] không việc nào chờ Bộ trưởng quyết định
   *[other] { $count } việc cần Bộ trưởng quyết định
}
overview-decide-none = Không việc nào chờ Bộ trưởng quyết định.
overview-decide-extension = Xin lùi đến { $day }, lần { $number }
overview-directions = Ý kiến chỉ đạo
overview-directions-none = Không ý kiến chỉ đạo nào chờ trả lời.
overview-directions-answered = { $count } ý kiến được trả lời trong 14 ngày qua
overview-direction-by = trả lời trước { $day }
overview-direction-answered = { $by } trả lời ngày { $day }: { $answer }
overview-direct = Chỉ đạo
overview-direct-task = Ghi ý kiến chỉ đạo trên { $code }
overview-direct-area = Ghi ý kiến chỉ đạo về nhóm { $name }
overview-direct-choose = Nhiệm vụ
overview-direct-choose-hint = Những nhiệm vụ chưa xong của nhóm, hạn gần nhất trước
overview-direct-choose-empty = Hãy chọn nhiệm vụ.
overview-direct-title = Ý kiến chỉ đạo về nhóm { $name }
overview-answer = Trả lời
overview-since-title = Từ lần xem trước
overview-since-none = Không đổi từ { $at }
overview-since-count = { $count } thay đổi từ { $at }
overview-since-all = Xem cả { $count } thay đổi
overview-since-mark = Đã xem
overview-since-marked = Đã ghi là đã xem. Lần sau sẽ chỉ ra những gì đổi từ đây.
overview-since-never = Bấm “Đã xem” khi đọc xong; lần sau Tổng quan chỉ ra những gì đã đổi.
history-since-number = Những thay đổi sau thao tác thứ { $number }

## Dòng lệnh

cli-value-item = HẠNG_MỤC
cli-value-capacity = NĂNG_LỰC
cli-value-locality = ĐỊA_PHƯƠNG
cli-about-inventory = Hạ tầng của ngành
cli-about-inventory-list = Liệt kê hạ tầng
cli-about-inventory-show = Xem một hạng mục
cli-about-inventory-totals = Hạ tầng bằng con số: theo loại, đơn vị, địa phương
cli-about-inventory-add = Thêm một hạng mục
cli-about-inventory-edit = Sửa một hạng mục
cli-about-inventory-remove = Bỏ một hạng mục ghi nhầm
cli-about-inventory-link = Gắn một hạng mục với nhiệm vụ hoặc mục tiêu
cli-about-inventory-unlink = Gỡ một hạng mục khỏi nhiệm vụ hoặc mục tiêu
cli-more-inventory-remove = Thứ không còn dùng thì không bỏ, mà sửa trạng thái thành retired: sổ vẫn giữ nó.
cli-arg-item = Mã của hạng mục, như HT-001
cli-arg-owner = Đơn vị quản lý: mã, tên viết tắt hoặc tên
cli-arg-inventory-list-owner = Chỉ hạng mục của đơn vị này; “none” là chưa rõ đơn vị
cli-arg-locality = Tỉnh, thành phố
cli-arg-inventory-list-locality = Chỉ hạng mục ở địa phương này; “none” là chưa rõ địa phương
cli-arg-capacity = Năng lực kèm đơn vị tính, như “40 TB”; để trống là xóa
cli-arg-since = Dùng từ ngày; dự kiến, đang xây dựng: sẽ dùng từ ngày
cli-arg-task = Nhiệm vụ: mã, như NV-012
cli-arg-inventory-list-text = Chỉ hạng mục có lời này trong mã, tên hoặc địa phương
cli-arg-inventory-list-task = Chỉ hạng mục gắn với nhiệm vụ này
cli-arg-inventory-list-target = Chỉ hạng mục gắn với mục tiêu này
cli-arg-inventory-list-kind = Chỉ hạng mục loại này
cli-arg-inventory-list-state = Chỉ hạng mục ở trạng thái này
cli-arg-inventory-add-name = Tên
cli-arg-inventory-edit-name = Tên
cli-arg-inventory-add-state = Trạng thái
cli-arg-inventory-edit-state = Trạng thái
cli-command-inventory-list = Danh sách hạ tầng, theo trang
cli-command-inventory-show = Một hạng mục hạ tầng cùng các nhiệm vụ, mục tiêu liên quan
cli-command-inventory-totals = Hạ tầng bằng con số
cli-command-inventory-add = Thêm hạng mục hạ tầng
cli-command-inventory-edit = Sửa hạng mục hạ tầng
cli-command-inventory-remove = Bỏ hạng mục hạ tầng
cli-command-inventory-link = Gắn hạ tầng với nhiệm vụ hoặc mục tiêu
cli-command-inventory-unlink = Gỡ hạ tầng khỏi nhiệm vụ hoặc mục tiêu
cli-done-inventory-add = Đã thêm { $code }.
cli-done-inventory-edit = Đã sửa { $code }.
cli-done-inventory-remove = Đã bỏ { $code }. Có thể hoàn tác.
cli-done-inventory-link = Đã gắn { $code }.
cli-done-inventory-unlink = Đã gỡ { $code }.
cli-value-by = THEO
cli-value-columns = CỘT
cli-head-direction = Lời chỉ đạo
cli-value-only = PHẦN
cli-about-work = Việc phải làm: của một ghế, hoặc của Thư ký
cli-about-matrix = Ai gánh việc gì, so với sức
cli-arg-seen = Ghi là đã xem; lần sau chỉ nói những gì đổi từ đây
cli-arg-work-seat = Xem việc của ghế này; mặc định là của vai đang dùng
cli-arg-work-only = Chỉ việc chờ Trưởng ban quyết định (decisions) hoặc chỉ đạo chờ trả lời (directions)
cli-arg-by = Mỗi dòng là một ghế (mặc định) hoặc một đơn vị
cli-arg-columns = Các cột là nhóm ưu tiên (mặc định) hoặc ô thống kê
cli-done-look-mark = Đã ghi là đã xem.
cli-command-look-mark = Ghi là đã xem đến đây
cli-command-matrix-show = Ai gánh việc gì, so với sức, vào một ngày
cli-command-work-show = Việc phải làm của một ghế, hoặc của Thư ký
cli-arg-history-after = Chỉ thao tác sau thao tác thứ SỐ
cli-arg-task-list-seat = Chỉ nhiệm vụ mà ghế này chịu trách nhiệm chủ trì
cli-arg-task-list-coordinator = Chỉ nhiệm vụ có đơn vị này phối hợp
cli-arg-owes = Chỉ nhiệm vụ mà đơn vị này còn nợ phần góp; any là đơn vị nào cũng được
cli-arg-owes-late = Chỉ nhiệm vụ mà đơn vị này nợ phần góp quá ngày; any là đơn vị nào cũng được
