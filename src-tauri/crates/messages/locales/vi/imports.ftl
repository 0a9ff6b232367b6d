### Nhập tệp của văn phòng và xuất danh sách: lời trên màn hình, trên dòng lệnh và tiêu đề cột.

## Thao tác, quy tắc và lỗi

op-import-rows = Nhập từ tệp
rule-import-problems = Tệp còn dòng có vấn đề. Hãy sửa tệp rồi nhập lại, hoặc chọn bỏ qua các dòng ấy.
rule-import-moved = Sổ đã thay đổi sau lần chạy thử nên kết quả không còn như đã xem. Hãy chạy thử lại rồi nhập.
error-file-unread = Không đọc được “{ $name }”: { $why ->
    [too_large] tệp lớn hơn 20 MB. Hãy xóa hình và các trang tính không dùng rồi thử lại
    [bomb] nội dung nén phình ra quá mức cho phép, có thể là tệp gây hại. Hãy xin lại tệp từ nơi gửi
    [too_many_cells] trang tính có quá nhiều ô (giới hạn 200.000 dòng, 256 cột). Hãy chép riêng vùng dữ liệu sang tệp mới
    [old_workbook] đây là tệp Excel đời cũ (.xls). Hãy mở bằng Excel hay LibreOffice, chọn Lưu thành (Save As) và lưu thành “Excel Workbook (.xlsx)”
    [locked] tệp Excel này có mật khẩu nên không mở được. Hãy mở bằng Excel, bỏ mật khẩu (Tệp, Thông tin, Bảo vệ sổ làm việc, Mã hóa bằng mật khẩu: xóa trống) rồi lưu lại
    [binary_workbook] đây là sổ Excel dạng nhị phân (.xlsb). Hãy mở bằng Excel, chọn Lưu thành (Save As) và lưu thành “Excel Workbook (.xlsx)”
    [ods] đây là bảng tính của LibreOffice (.ods). Hãy mở bằng LibreOffice hay Excel, chọn Lưu thành (Save As) và lưu thành .xlsx
    [page] đây là trang HTML hoặc XML, thường do phần mềm khác xuất ra với đuôi .xls. Hãy mở bằng Excel hay LibreOffice, chọn Lưu thành (Save As) và lưu thành .xlsx
    [archive] đây là tệp nén (.zip, .rar, .7z). Hãy giải nén rồi nhập tệp .xlsx hoặc .csv ở bên trong
    [document] đây là văn bản hoặc bài trình chiếu, không phải bảng tính. Hãy chép bảng sang Excel hay LibreOffice và lưu thành .xlsx
    [pdf] đây là tệp PDF. Hãy xin lại tệp bảng tính gốc từ nơi gửi, hoặc chép bảng sang Excel và lưu thành .xlsx
    [picture] đây là hình ảnh. Hãy xin lại tệp bảng tính gốc từ nơi gửi
    [format] tệp không phải là .xlsx hoặc .csv, hoặc có mật khẩu. Hãy mở bằng Excel hay LibreOffice và lưu lại thành .xlsx không mật khẩu
    [not_docx] tệp không phải là .docx, hoặc có mật khẩu. Hãy mở bằng Word hay LibreOffice và lưu lại thành .docx không mật khẩu
    [damaged] tệp bị hỏng. Hãy mở bằng Excel hay LibreOffice và lưu lại, hoặc xin lại tệp
    [encoding] không rõ bảng mã của chữ. Hãy lưu lại thành “CSV UTF-8” hoặc .xlsx
    [empty] tệp không có dòng nào. Hãy chọn tệp khác
   *[other] { $why }
}.

## Loại dòng và kết quả chạy thử

import-kind-tasks = Nhiệm vụ
import-kind-members = Thành viên Ban Chỉ đạo
import-kind-targets = Mục tiêu và số đo
import-kind-units = Đơn vị
import-kind-instruments = Văn bản
import-kind-clauses = Điều khoản của văn bản
import-kind-areas = Nhóm ưu tiên
import-kind-recurrences = Việc định kỳ
import-kind-criteria = Tiêu chí và trọng số
import-kind-scores = Điểm ưu tiên
import-kind-inventory = Hạ tầng
import-outcome-new = Mới
import-outcome-changed = Có thay đổi
import-outcome-same = Đã có, như cũ
import-outcome-problem = Có vấn đề
import-outcome-skipped = Bỏ qua

## Vì sao một dòng chưa nhập được: `import-why-<mã>`, với $found (trong tệp) và $hint (điều giúp sửa)

import-why-empty = Chưa điền. Hãy điền ô này hoặc chọn lại cột.
import-why-too-long = Dài hơn { $hint } ký tự. Hãy viết gọn lại.
import-why-legacy = Chữ dường như viết bằng bảng mã cũ (TCVN3 hoặc VNI) nhưng không chắc chắn. Hãy chuyển sang Unicode.
import-why-fault = Công thức báo lỗi “{ $found }”. Hãy sửa công thức hoặc dán giá trị.
import-why-not-found = Sổ không có “{ $found }”. Hãy sửa tên trong tệp hoặc thêm vào sổ trước.
import-why-ambiguous = “{ $found }” ứng với nhiều mục trong sổ. Hãy ghi mã hoặc tên đầy đủ.
import-why-unknown-word = “{ $found }” không phải là giá trị sổ biết. Hãy sửa lại hoặc bỏ trống.
import-why-unclear-day = “{ $found }” chưa rõ là ngày nào. Hãy ghi như 30/6/2026 hoặc quý II/2026.
import-why-no-year = “{ $found }” thiếu năm. Hãy ghi đủ, như 30/6/2026.
import-why-two-digit-year = “{ $found }” có thể hiểu hai cách (ngày/tháng hay tháng/ngày). Hãy ghi năm bằng bốn chữ số.
import-why-no-such-day = Lịch không có ngày “{ $found }”.
import-why-no-such-period = “{ $found }” nêu tháng, quý hoặc kỳ không có.
import-why-count-range = “{ $found }” nêu số ngày ngoài khoảng từ 1 đến 366.
import-why-future = Ngày “{ $found }” chưa đến.
import-why-dates-order = Ngày “{ $found }” sớm hơn ngày phải có trước nó.
import-why-not-a-number = “{ $found }” không phải là số.
import-why-unclear-number = Số “{ $found }” có thể hiểu hai cách. Hãy định dạng ô là số.
import-why-not-a-count = “{ $found }” không phải là số nguyên từ 0 trở lên.
import-why-fraction = “{ $found }” có thể là một phần của 100 % hoặc của 1 %. Hãy ghi số từ 0 đến 100 hoặc thêm dấu %.
import-why-percent-range = Tiến độ “{ $found }” nằm ngoài khoảng từ 0 đến 100.
import-why-level-range = Mức độ là số từ 1 (Khẩn) đến 4 (Thấp), không phải “{ $found }”.
import-why-value-range = Giá trị “{ $found }” nằm ngoài khoảng được nhận.
import-why-code-spent = Mã “{ $found }” đã cấp cho mục khác rồi thu hồi, không cấp lại. Hãy bỏ trống để sổ cấp mã mới.
import-why-duplicate-row = Trùng với dòng { $hint } của tệp. Hãy giữ lại một dòng.
import-why-one-lead = Mỗi nhiệm vụ có đúng một đơn vị chủ trì, và đơn vị ấy không phối hợp. Hãy chuyển các đơn vị khác sang cột phối hợp.
import-why-needs-extension = Hạn đang áp dụng là { $hint }; hạn đã giao chỉ đổi bằng xin lùi hạn. Hãy xin lùi hạn ở nhiệm vụ này.
import-why-first-deadline = Hạn giao ban đầu ({ $hint }) được giữ mãi, tệp không đổi được.
import-why-needs-assignment = Nhiệm vụ đang do { $hint } chủ trì. Hãy đổi bằng “Giao nhiệm vụ”.
import-why-needs-verb = Mục này chỉ đổi bằng thao tác trên nhiệm vụ (báo cáo, xác nhận, trả lại, hủy), không đổi qua tệp. Hãy bỏ cột này khi nhập.
import-why-closed = Nhiệm vụ { $hint } đã kết thúc nên không sửa được.
import-why-needs-done-day = Đã hoàn thành thì phải có ngày hoàn thành. Hãy điền cột ngày hoàn thành.
import-why-needs-basis = Tạm dừng, thay thế hoặc hủy thì phải có căn cứ. Hãy điền cột căn cứ.
import-why-seat-unknown = Ban Chỉ đạo không có ghế số “{ $found }”. Các ghế được đánh số từ 1 đến 29.
import-why-role-differs = Vai trò của ghế do quyết định thành lập ấn định. Hãy kiểm tra lại số ghế.
import-why-overlap = Ghế này đã có người giữ trong khoảng ấy (từ { $hint }). Hãy kiểm tra lại các ngày.
import-why-measured-differs = Ngày ấy sổ đã có số đo khác: { $hint }. Số đo đã ghi không bị ghi đè.
import-why-source-needed = Số đo phải có nguồn. Hãy điền cột nguồn số liệu.
import-why-place-taken = Số thứ tự “{ $found }” đã ghi ở dòng { $hint } của tệp. Hãy ghi mỗi số một lần.
import-why-unclear-rule = “{ $found }” chưa rõ là lặp lại khi nào. Hãy ghi như “ngày 15 hằng tháng”, “cuối quý hằng quý” hoặc “thứ Hai hằng tuần”.
import-why-no-weekday = “{ $found }” chưa nêu thứ mấy. Hãy ghi như “thứ Hai hằng tuần”.
import-why-score-range = Điểm là số từ 0 đến 10, không phải “{ $found }”.
import-why-needs-reason = Điểm phải có lý do. Hãy điền cột lý do.
import-why-weights-sum = Tổng các trọng số sẽ là { $hint } %. Hãy sửa để tổng bằng 100 %.
import-why-too-many = Chỉ so sánh được tối đa { $hint } tiêu chí. Hãy gộp bớt.
import-near = Có phải: { $hint }?

## Điều nên biết về một dòng

import-note-converted = Chuyển từ bảng mã cũ: { $before } → { $after }
import-note-formula = Công thức: lấy giá trị đã lưu “{ $after }”
import-note-own-code = Mã riêng của tệp “{ $before }”: sổ cấp mã khác
import-note-blank = Dòng trống
import-note-header-again = Tiêu đề nhắc lại
import-note-column-numbers = Dòng đánh số cột
import-note-heading = Dòng đề mục
import-note-total = Dòng cộng
import-note-aside = Chữ ngoài bảng

## Điều tìm thấy trong tệp

import-finding-macros = Tệp có macro. Macro không được chạy.
import-finding-external-links = Tệp có liên kết tới tệp khác. Liên kết không được mở.
import-finding-dde = Tệp có công thức gọi chương trình khác (DDE). Công thức không được chạy; hãy hỏi lại nơi gửi.
import-finding-connections = Tệp có kết nối tới nguồn dữ liệu ngoài. Kết nối không được dùng.
import-finding-hidden-sheets = Tệp có trang tính bị ẩn.
import-finding-formulas = Tệp có công thức. Giá trị lưu cùng công thức được dùng, công thức không được tính lại.

## Cột: cũng là tiêu đề cột khi xuất, để tệp xuất ra nhập lại được

import-field-ordinal = TT
import-field-code = Mã
import-field-title = Nội dung
import-field-tasks-title = Nhiệm vụ
import-field-targets-title = Mục tiêu
import-field-instruments-title = Trích yếu
import-field-name = Tên
import-field-areas-number = Số thứ tự
import-field-areas-name = Tên nhóm ưu tiên
import-field-recurrences-title = Việc định kỳ
import-field-rule = Lặp lại
import-field-made-to = Đã tạo việc đến ngày
import-field-criteria-name = Tiêu chí
import-field-meaning = Ý nghĩa
import-field-horizon = Tầm nhìn
import-field-sense = Chiều tính điểm
import-field-weight = Trọng số (%)
import-field-scores-title = Nhiệm vụ
import-field-criterion = Tiêu chí
import-field-score = Điểm
import-field-reason = Lý do
import-field-term = Phần trong tổng
import-field-author = Người chấm
import-field-scored-on = Ngày chấm
import-field-rank = Hạng
import-field-ranking-title = Nhiệm vụ
import-field-total = Tổng điểm
import-field-immediate = Điểm trước mắt
import-field-long-term = Điểm lâu dài
import-field-best-rank = Hạng cao nhất khi trọng số đổi 20 %
import-field-worst-rank = Hạng thấp nhất khi trọng số đổi 20 %
import-field-missing = Thiếu điểm
import-field-mark = Trưởng ban chọn
import-field-mark-words = Lời của Trưởng ban
import-field-text = Nội dung điều khoản
import-field-units-name = Tên đơn vị
import-field-abbreviation = Viết tắt
import-field-unit-kind = Loại đơn vị
import-field-instrument-kind = Loại văn bản
import-field-symbol = Số, ký hiệu
import-field-issuer = Cơ quan ban hành
import-field-signer = Người ký
import-field-signed-on = Ngày ký
import-field-year = Năm
import-field-seat = Ghế số
import-field-role = Vai trò
import-field-person = Họ và tên
import-field-post = Chức vụ
import-field-unit = Đơn vị
import-field-targets-unit = Đơn vị tính
import-field-from = Từ ngày
import-field-to = Đến ngày
import-field-lead = Đơn vị chủ trì
import-field-coordinators = Đơn vị phối hợp
import-field-assignee-words = Người được giao theo văn bản
import-field-due = Thời hạn
import-field-due-words = Lời ghi thời hạn
import-field-due-kind = Cách giao hạn
import-field-due-event = Sự kiện tính hạn
import-field-due-event-on = Ngày sự kiện
import-field-due-count = Số ngày tính hạn
import-field-original-due = Hạn giao ban đầu
import-field-extensions = Số lần lùi hạn
import-field-assigned-on = Ngày giao
import-field-product = Sản phẩm
import-field-authority = Thẩm quyền phê duyệt
import-field-instrument = Văn bản
import-field-tasks-instrument = Văn bản giao
import-field-clause = Điều khoản
import-field-level = Mức độ
import-field-area = Nhóm ưu tiên
import-field-targets = Mục tiêu
import-field-state = Trạng thái
import-field-state-before = Trạng thái trước đó
import-field-basis = Căn cứ dừng hoặc hủy
import-field-timeliness = Tình hình
import-field-days = Số ngày
import-field-percent = Tiến độ (%)
import-field-progress-words = Lời báo cáo tiến độ
import-field-result = Kết quả
import-field-done-on = Ngày hoàn thành
import-field-confirmed-on = Ngày xác nhận
import-field-start-on = Ngày bắt đầu
import-field-duration = Số ngày làm việc
import-field-effort = Điểm công sức
import-field-parent = Nhiệm vụ cha
import-field-replaced-by = Thay bằng nhiệm vụ
import-field-group = Nhóm mục tiêu
import-field-comparison = Điều kiện đạt
import-field-value = Giá trị cần đạt
import-field-measured-on = Ngày đo
import-field-measured = Giá trị đo
import-field-measured-source = Nguồn số liệu
import-field-source = Nguồn thông tin
import-field-note = Ghi chú
import-field-inventory-name = Tên hạng mục
import-field-kind = Loại
import-field-owner = Đơn vị quản lý
import-field-locality = Địa phương
import-field-capacity = Năng lực
import-field-capacity-unit = Đơn vị tính của năng lực
import-field-since = Dùng từ ngày
import-field-bears-on = Gắn với nhiệm vụ, mục tiêu
import-field-number = Thao tác số
import-field-at = Thời điểm (UTC)
import-field-effective-on = Tính từ ngày
import-field-actor = Người làm
import-field-op = Thao tác
import-field-subject = Đối tượng
import-field-noun = Loại bản ghi
import-field-column = Trường
import-field-before = Trước
import-field-after = Sau
import-field-is-undone = Đã hoàn tác
import-field-outgoing-kind = Loại văn bản
import-field-outgoing-number = Số
import-field-outgoing-issued-on = Ngày tháng văn bản
import-field-outgoing-title = Tên loại và trích yếu nội dung văn bản
import-field-recipients = Nơi nhận văn bản
import-field-kept-at = Đơn vị, người nhận bản lưu
import-field-copies = Số lượng bản
import-field-released-on = Ngày chuyển
import-field-receipt = Ký nhận
import-field-incoming-number = Số đến
import-field-arrived-on = Ngày đến
import-field-incoming-author = Tác giả
import-field-dated-on = Ngày tháng văn bản
import-field-incoming-kind = Loại văn bản
import-field-incoming-title = Trích yếu nội dung văn bản
import-field-receiver = Đơn vị hoặc người nhận
import-field-passed-on = Ngày chuyển
import-field-answer = Văn bản trả lời

## Tệp xuất ra

export-file-tasks = DanhSach_NhiemVu
export-file-members = DanhSach_ThanhVien
export-file-targets = DanhSach_MucTieu
export-file-units = DanhSach_DonVi
export-file-instruments = DanhSach_VanBan
export-file-clauses = DanhSach_DieuKhoan
export-file-areas = DanhSach_NhomUuTien
export-file-recurrences = DanhSach_ViecDinhKy
export-file-criteria = DanhSach_TieuChi
export-file-scores = DanhSach_DiemUuTien
export-file-ranking = XepHang_UuTien
export-file-inventory = DanhSach_HaTang
export-file-outgoing = SoDangKy_VanBanDi
export-file-incoming = SoDangKy_VanBanDen
export-file-deadlines = ThoiHan
export-file-register = SoChiDao
export-file-history = NhatKy
export-sheet-tasks = Nhiệm vụ
export-sheet-members = Thành viên
export-sheet-targets = Mục tiêu
export-sheet-units = Đơn vị
export-sheet-instruments = Văn bản
export-sheet-clauses = Điều khoản
export-sheet-areas = Nhóm ưu tiên
export-sheet-recurrences = Việc định kỳ
export-sheet-criteria = Tiêu chí
export-sheet-scores = Điểm ưu tiên
export-sheet-ranking = Xếp hạng
export-sheet-inventory = Hạ tầng
export-sheet-outgoing = Văn bản đi
export-sheet-incoming = Văn bản đến
export-sheet-history = Nhật ký

## Lệnh cho chương trình khác

cli-command-import-read = Đọc một tệp của văn phòng
cli-command-import-layout = Cách đọc một trang tính
cli-command-import-plan = Chạy thử việc nhập một trang tính
cli-command-import-rows = Các dòng của lần chạy thử, theo trang
cli-command-import-run = Nhập những gì lần chạy thử đã cho xem
cli-command-list-export = Xuất một danh sách vào thư mục giấy tờ
cli-command-register-export = Ghi mọi dòng của sổ vào thư mục giấy tờ, dạng JSON để bàn giao
cli-command-job-show = Một lệnh dài đã chạy đến đâu
cli-command-job-cancel = Dừng một lệnh dài

## Dòng lệnh

cli-about-import = Nhập một tệp của văn phòng (.xlsx, .csv); mặc định chỉ chạy thử
cli-more-import = Không có --yes thì chỉ chạy thử: xem từng dòng là mới, có thay đổi, như cũ hay có vấn đề, sổ không đổi. Mã kết thúc 6 khi có dòng có vấn đề.
cli-about-export = Xuất một danh sách ra tệp .xlsx hoặc .csv để nhập lại được, thời hạn ra .ics, thành viên ra .vcf, cả sổ ra .json
cli-more-export = Thời hạn (tasks, .ics) là sự kiện trọn ngày, phần mềm lịch sẽ dời sự kiện khi nhập lại tệp; không có --query thì lấy nhiệm vụ chưa hoàn thành. Thành viên (.vcf) là người đã biết đang giữ ghế. Cả sổ (register, .json) có mọi dòng của mọi bảng như hiện có, không có nhật ký và không có nội dung tệp đính kèm.
cli-arg-import-kind = Các dòng của tệp là gì
cli-arg-import-path = Tệp .xlsx hoặc .csv, tối đa 20 MB
cli-arg-import-sheet = Trang tính: tên hoặc số thứ tự; mặc định là trang đầu tiên có dữ liệu
cli-arg-import-header-row = Dòng tiêu đề; mặc định tự tìm trong 20 dòng đầu
cli-arg-import-map = Cột chứa gì, như “Hạn nộp=due” hoặc “D=due”; để trống sau dấu = là bỏ cột
cli-arg-import-dry-run = Chỉ chạy thử
cli-arg-import-yes = Nhập thật, thành một thao tác hoàn tác được
cli-arg-import-leave-out = Bỏ qua các dòng có vấn đề
cli-arg-export-list = Danh sách
cli-arg-export-output = Ghi vào tệp; “-” là ra đầu ra chuẩn
cli-arg-export-format = Định dạng; mặc định theo đuôi tệp
cli-arg-export-query = Chỉ các nhiệm vụ theo điều kiện lọc
cli-arg-export-sort = Thứ tự nhiệm vụ
cli-arg-export-comma = CSV: ngăn cách bằng dấu phẩy thay cho dấu chấm phẩy
cli-arg-export-schema = Cả sổ: ghi lược đồ JSON Schema của tệp thay vì ghi sổ
cli-arg-export-force = Ghi đè tệp đã có
cli-value-import-kind = LOẠI
cli-value-sheet = TRANG
cli-value-map = CỘT=TRƯỜNG
cli-value-list = DANH SÁCH
cli-import-title = { $file }, trang “{ $sheet }”, tiêu đề ở dòng { $row }
cli-import-dry = Mới chạy thử, sổ chưa đổi. Thêm --yes để nhập.
cli-done-import = Đã nhập: { $new } mới, { $changed } thay đổi. Hoàn tác bằng “steering undo”.
cli-done-export = Đã xuất { $rows } dòng, { $bytes } byte.
cli-busy-import-plan = Đang chạy thử
cli-busy-import-run = Đang nhập
cli-busy-export = Đang xuất
cli-head-column = Cột
cli-head-header = Tiêu đề
cli-head-field = Trường
cli-head-row = Dòng
cli-head-outcome = Kết quả
import-left-out = (bỏ cột này)

## Màn hình nhập và xuất

files-menu = Tệp
files-of = { $list }: { $what }
import-open = Nhập từ tệp…
import-title = Nhập từ tệp: { $kind }
import-drop = Kéo tệp .xlsx hoặc .csv vào đây, hoặc bấm “Chọn tệp”.
import-limits = Tệp tối đa 20 MB, 50.000 dòng. Tệp .xls cũ: hãy lưu lại thành .xlsx.
import-no-secrets = Không nhập tài liệu mật: sổ này không dùng để giữ bí mật nhà nước.
import-choose = Chọn tệp
import-other-file = Chọn tệp khác
import-sheet = Trang tính
import-hidden = (đang ẩn)
import-header-row = Dòng tiêu đề
import-rows-below = { $count } dòng bên dưới.
import-remembered = Các cột được đọc như lần nhập trước.
import-columns = Các cột của tệp
import-head-column = Cột trong tệp
import-head-field = Chứa
import-head-samples = Vài giá trị đầu
import-field-of = Cột { $column } chứa
import-missing = Chưa có cột nào chứa: { $fields }.
import-try = Chạy thử
import-rows = Các dòng theo kết quả
import-none = Không có dòng nào.
import-nothing = (trống)
import-head-row = Dòng
import-head-content = Nội dung
import-head-about = Chi tiết
import-earlier = Trước
import-later = Sau
import-page = { $from }–{ $to } trên { $total }
import-leave-out = Bỏ qua { $count } dòng có vấn đề
import-blocked = Còn { $count } dòng có vấn đề: hãy sửa tệp rồi nhập lại, hoặc chọn bỏ qua các dòng ấy.
import-one-undo = Cả lần nhập là một thao tác, hoàn tác được một lần.
import-nothing-to-do = Không có gì để nhập: mọi dòng đã có trong sổ hoặc có vấn đề.
import-back = Xem lại các cột
import-run = Nhập { $count } dòng
import-done = Đã nhập { $new } dòng mới, { $changed } dòng thay đổi
import-working = Đang đọc…
import-progress = { $done } trên { $total } dòng
import-stop = Dừng
export-xlsx = Xuất ra Excel (.xlsx)
export-csv = Xuất ra CSV (.csv)
export-tasks-xlsx = Danh sách đang xem, Excel (.xlsx)
export-tasks-csv = Danh sách đang xem, CSV (.csv)
export-vcf = Xuất danh bạ (.vcf)
export-tasks-ics = Thời hạn, lịch (.ics)
export-register-name = cả sổ (JSON)
export-working = Đang xuất…
export-running = Đang xuất: { $list }
export-stopped = Đã dừng xuất; không có tệp nào được ghi
export-done = Đã xuất { $rows } dòng ({ $size })
export-open-file = Mở
export-open-folder = Mở thư mục
