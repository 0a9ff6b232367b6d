### Lời báo khi lệnh không làm được. Mỗi lời nói ba điều: chuyện gì, ở đâu, nên làm gì.
### `error-<mã>` nhận dữ liệu của lỗi đúng như trên đường truyền; mã danh từ, trường và trạng thái tự thành lời ở đây.

## Lỗi

error-not-found = Không tìm thấy { $noun ->
    [units] đơn vị
    [posts] chức vụ
    [people] người
    [seats] ghế
    [memberships] thời gian giữ ghế
    [instruments] văn bản
    [clauses] điều khoản
    [areas] nhóm ưu tiên
    [targets] mục tiêu
    [measurements] số đo
    [tasks] nhiệm vụ
    [task_parties] đơn vị tham gia
    [task_targets] liên kết mục tiêu
    [extensions] lần xin lùi hạn
    [progress_entries] lần báo cáo tiến độ
    [evidence] minh chứng
    [delegations] lần ủy nhiệm
    [requests] yêu cầu
    [recurrences] việc định kỳ
    [calendar_days] ngày điều chỉnh
    [dependencies] quan hệ trước sau
    [criteria] tiêu chí
    [scores] điểm
    [comparisons] so sánh cặp
    [marks] ý kiến chọn
    [capacities] năng lực thực hiện
    [selections] lựa chọn ưu tiên
    [selection_items] mục của lựa chọn
    [saved_views] khung nhìn đã lưu
    [inventory_items] hạng mục hạ tầng
    [inventory_links] liên hệ của hạ tầng
    [attendance_spans] lần có mặt
    [line_parties] đơn vị được giao
    [opinion_rounds] đợt lấy ý kiến
    [opinion_questions] nội dung xin ý kiến
    [opinion_sheets] phiếu ý kiến
    [opinion_answers] ý kiến trả lời
    [votes] lần biểu quyết
    [meetings] cuộc họp
    [agenda_items] nội dung họp
    [agenda_papers] tài liệu họp
    [minute_comments] góp ý biên bản
    [minute_editions] bản biên bản
    [line_corrections] chỗ đính chính
    [agenda_templates] mẫu chương trình
    [agenda_template_items] nội dung của mẫu
    [phrases] câu gõ tắt
    [attendees] người dự họp
    [minute_lines] dòng biên bản
    [outgoing_papers] văn bản đi
    [incoming_papers] văn bản đến
    [paper_files] tệp của văn bản
    [paper_templates] mẫu văn bản
    [template_versions] phiên bản của mẫu
    [operations] thao tác
    [backups] bản sao lưu
    [files] tệp
   *[other] mục
} “{ $key }” trong sổ. Hãy kiểm tra lại mã hoặc tìm theo tên.
error-refused = Việc này trái với quy tắc của sổ ({ $rule }).
error-invalid = { $field ->
    [title] Nội dung
    [name] Tên
    [person] Họ và tên
    [post] Chức vụ
    [unit] Đơn vị
    [abbreviation] Tên viết tắt
    [kind] Loại
    [seat] Số ghế
    [from] Từ ngày
    [to] Đến ngày
    [due] Thời hạn
    [due_on] Thời hạn
    [lead] Đơn vị chủ trì
    [coordinators] Đơn vị phối hợp
    [targets] Mục tiêu phục vụ
    [target] Mục tiêu
    [level] Mức độ
    [area] Nhóm ưu tiên
    [instrument] Văn bản
    [clause] Điều khoản
    [symbol] Số, ký hiệu
    [issuer] Cơ quan ban hành
    [signer] Người ký
    [signed_on] Ngày ký
    [label] Vị trí trong văn bản
    [text] Nội dung
    [words] Lời ghi
    [reason] Lý do
    [basis] Căn cứ
    [source] Nguồn
    [note] Ghi chú
    [product] Sản phẩm
    [authority] Thẩm quyền phê duyệt
    [percent] Tiến độ
    [value] Giá trị
    [measured_on] Ngày đo
    [on] Ngày
    [as_of] Ngày xem
    [known_to] Vị trí nhật ký
    [format] Định dạng
    [sort] Cách sắp xếp
    [group] Cách nhóm
    [only] Phần việc
    [cell] Ô thống kê
    [state] Trạng thái
    [filter] Điều kiện lọc
    [actor] Vai
    [key] Mã
    [id] Mã định danh
    [answer_by] Ngày trả lời
    [by] Nhiệm vụ thay thế
    [content] Nội dung tệp
    [file_name] Tên tệp
    [lead_post] Chức vụ chủ trì
    [number] Số thứ tự
    [parent] Nhiệm vụ cấp trên
    [parties] Đơn vị tham gia
    [role] Vai trò
    [path] Đường dẫn
    [mapping] Cách chọn cột
    [header_row] Dòng tiêu đề
    [rows] Số dòng
    [sheet] Trang tính
    [outcome] Loại dòng
    [list] Danh sách
    [bytes] Nội dung tệp
    [payload] Nội dung lệnh
    [since_on] Ngày bắt đầu dùng
    [owner] Đơn vị quản lý
    [locality] Địa phương
    [capacity] Năng lực
    [capacity_unit] Đơn vị tính của năng lực
    [task] Nhiệm vụ
    [change] Thay đổi
    [keys] Các nhiệm vụ
    [place] Vị trí
    [columns] Các cột
    [language] Ngôn ngữ
    [step] Bước
    [before] Nhiệm vụ phải xong trước
    [lag] Số ngày cách
    [duration] Số ngày làm việc
    [effort] Khối lượng
    [which] Loại việc trong lộ trình
    [weight] Trọng số
    [criterion] Tiêu chí
    [second] Tiêu chí thứ hai
    [ratio] Mức hơn
    [horizon] Phạm vi
    [sense] Chiều tính
    [mark] Ý kiến chọn
    [measure] Cách tính năng lực
    [limit] Số dòng
    [selection] Lựa chọn ưu tiên
    [day] Ngày
    [days] Danh sách ngày
    [year] Năm
    [rule] Lịch lặp
    [period] Kỳ báo cáo
    [subject] Nội dung báo cáo
    [page] Trang
    [nth] Văn bản thứ mấy
    [form] Loại văn bản để kiểm tra
    [until] Đến hết ngày
    [with] Văn bản mà phụ lục kèm theo
    [whose] Cách xếp dòng
    [request] Đề nghị lùi thời hạn
    [drafter] Đơn vị soạn thảo
    [recipients] Nơi nhận
    [addressees] Nơi kính gửi
    [author] Cơ quan ban hành
    [gap_reason] Lý do cách số
    [issued_on] Ngày ban hành
    [released_on] Ngày chuyển
    [passed_on] Ngày chuyển
    [arrived_on] Ngày đến
    [dated_on] Ngày văn bản
    [signer_post] Quyền hạn, chức vụ người ký
    [receiver] Đơn vị hoặc người nhận
    [paper] Văn bản cần lập
    [start] Giờ bắt đầu
    [starts_at] Giờ bắt đầu
    [end] Giờ kết thúc
    [ends_at] Giờ kết thúc
    [at] Thời điểm
    [minutes] Số phút
    [question] Nội dung biểu quyết
    [in_favour] Số phiếu
    [substitute] Người dự thay
    [questions] Nội dung xin ý kiến
    [answers] Ý kiến
    [silence_basis] Điều khoản về im lặng
    [silence_agrees] Im lặng tính là đồng ý
    [seats] Ghế được xin ý kiến
    [round] Đợt lấy ý kiến
    [received_on] Ngày nhận phiếu
    [choice] Ý kiến
    [picked] Việc tồn
    [meeting] Cuộc họp
    [lines] Nội dung kết luận
    [attendee] Người góp ý
    [comment] Góp ý
    [approved_on] Ngày thông qua
    [approved_by] Ai thông qua
    [reply] Trả lời
    [visibility] Ai xem
    [form] Hình thức
    [rich] Đoạn văn
    [bearing] Cách gắn với nhiệm vụ
    [version] Phiên bản
    [file] Tệp
    [replaces] Văn bản bị thay thế
    [template] Mẫu văn bản
    [item] Nội dung họp
    [items] Các nội dung
    [stands_on] Loại cuộc họp
    [phrases] Câu gõ tắt
    [short] Chữ gõ tắt
   *[other] Thông tin “{ $field }”
} { $why ->
    [empty] chưa được điền
    [too_long] dài quá mức cho phép; hãy viết gọn lại
    [control] chứa ký tự không in được; hãy gõ lại
    [legacy] dường như viết bằng bảng mã cũ (TCVN3 hoặc VNI); hãy chuyển sang Unicode rồi dán lại
    [unknown] không phải là giá trị sổ biết
    [not_found] không có trong sổ
    [ambiguous] ứng với nhiều mục; hãy ghi rõ hơn hoặc dùng mã
    [duplicate] đã có trong sổ
    [twice] được ghi hai lần; hãy bỏ bớt
    [same] vẫn như cũ; hãy chọn { $field ->
        [file] tệp khác
       *[other] đơn vị hoặc chức vụ khác
    }
    [not_a_time] không phải là giờ có thật; hãy ghi như 15/12/2026 14:00 hoặc 14:00
    [before_start] sớm hơn lúc bắt đầu
    [after_end] muộn hơn lúc kết thúc
    [there_already] trùng với lần có mặt đã ghi
    [not_there] không hợp vì người này không ở trong phòng
    [before_coming] sớm hơn lúc người này đến
    [after_start] muộn hơn lúc bắt đầu
    [nobody] chưa mời được ai: sổ chưa biết ai giữ ghế nào
    [all_marked] mọi người dự đều đã được điểm danh
    [basis_without] chưa được chọn nhưng đã nêu điều khoản; hãy chọn, hoặc bỏ điều khoản
    [open_seat] có ghế chưa biết ai giữ
    [not_sent] chưa gửi phiếu nên chưa lập được
    [more_than_voters] nhiều hơn số người có mặt được biểu quyết
    [one_text] không đi với phân công, vì nhiệm vụ chỉ có một đoạn lời thường; bỏ danh sách và dấu chữ hoặc chọn loại khác
    [was_absent] không có mặt tại cuộc họp nên không góp ý biên bản
    [unchanged] vẫn như cũ; không có gì để đính chính
    [one_each] phải đi với từng dòng: mỗi dòng một lời
    [one_only] chỉ có một; không có gì để tách
    [not_a_date] không phải là ngày có thật; hãy ghi như 30/6/2026
    [unclear] chưa rõ nghĩa; hãy ghi ngày, như 30/6/2026, hoặc kỳ, như quý II/2026
    [no_year] thiếu năm nên chưa rõ là năm nào; hãy ghi đủ, như 30/6/2026
    [no_weekday] chưa nêu thứ mấy trong tuần; hãy ghi như “thứ Hai hằng tuần”
    [two_digit_year] ghi năm bằng hai chữ số; hãy ghi đủ bốn chữ số
    [no_such_day] là ngày không có trong lịch
    [too_many_rows] không hợp với văn bản dài như vậy: bản PDF nhận tối đa 5.000 dòng; hãy lấy ít nhiệm vụ hơn, hoặc lập bản .docx hay .xlsx
    [past] đã qua
    [future] chưa đến; hãy ghi ngày hôm nay hoặc một ngày đã qua
    [no_such_period] nêu tháng, quý hoặc kỳ không có
    [not_begun] chưa bắt đầu
    [count_range] nêu số ngày ngoài khoảng từ 1 đến 366
    [out_of_range] nằm ngoài khoảng cho phép
    [too_many] vượt quá giới hạn; hãy chia nhỏ rồi làm từng phần
    [unknown_field] có trường mà lệnh này không biết
    [one_of_two] được ghi cùng một thứ khác; hãy chọn một trong hai
    [too_many] đã đủ số lượng cho phép
    [malformed] không đúng khuôn dạng
    [not_late] không có nhiệm vụ quá hạn nên không có gì để đôn đốc
    [undecided] chưa được quyết định; hãy quyết định trước
    [no_signer] không ký thay Ban; hãy chọn ghế Trưởng ban hoặc Phó Trưởng ban có người giữ vào ngày ban hành
    [not_a_symbol] chỉ gồm chữ, số và dấu gạch nối; không có dấu cách, dấu gạch chéo
    [several_years] có ở nhiều năm; hãy thêm năm vào sau, như 05/TB-BCĐ@2026
    [before_issue] sớm hơn ngày ban hành
    [before_arrival] sớm hơn ngày đến
    [after_arrival] muộn hơn ngày đến
    [no_template] không có mẫu riêng: sổ in theo mẫu của Nghị định 30/2020/NĐ-CP
    [other_kind] là mẫu của loại văn bản khác; hãy chọn mẫu của loại văn bản này
    [template_docx] không hợp với mẫu của cơ quan: văn bản lập theo mẫu là tệp .docx; cần PDF thì mở tệp ấy rồi xuất PDF
    [by_meeting] được ban hành từ chính cuộc họp: ở phần Kết luận, hoặc bằng steering meeting
    [seat_without_unit] là ghế chưa rõ chức vụ, đơn vị; hãy nêu tên đơn vị
    [not_of_paper] không phải loại của văn bản cần lập
    [one_paper] cần chỉ rõ một đơn vị: mỗi văn bản một số
   *[other] chưa hợp lệ ({ $why })
}.
error-version-conflict = { $noun ->
    [units] Đơn vị
    [posts] Chức vụ
    [people] Người
    [seats] Ghế
    [memberships] Thời gian giữ ghế
    [instruments] Văn bản
    [clauses] Điều khoản
    [areas] Nhóm ưu tiên
    [targets] Mục tiêu
    [measurements] Số đo
    [tasks] Nhiệm vụ
    [task_parties] Đơn vị tham gia
    [task_targets] Liên kết mục tiêu
    [extensions] Lần xin lùi hạn
    [progress_entries] Lần báo cáo tiến độ
    [dependencies] Quan hệ trước sau
    [opinion_rounds] Đợt lấy ý kiến
    [meetings] Cuộc họp
    [agenda_items] Nội dung họp
    [agenda_papers] Tài liệu họp
    [minute_lines] Biên bản
    [outgoing_papers] Văn bản đi
    [incoming_papers] Văn bản đến
    [paper_templates] Mẫu văn bản
    [operations] Thao tác
    [backups] Bản sao lưu
   *[other] Mục
} “{ $key }” vừa được sửa ở nơi khác. Nội dung mới đã được nạp; hãy xem lại rồi sửa tiếp.
error-undo-blocked = Không hoàn tác được vì về sau đã có thao tác khác trên cùng nội dung ({ $by }). Hãy hoàn tác thao tác ấy trước.
error-nothing-to-undo = Không còn thao tác nào để hoàn tác.
error-nothing-to-redo = Không có thao tác nào để làm lại.
error-file-missing = Không có sổ ở “{ $path }”. Hãy chọn sổ khác hoặc lập sổ mới.
error-file-exists = Ở “{ $path }” đã có một tệp. Tệp ấy được giữ nguyên; hãy chọn tên khác.
error-file-not-register = “{ $path }” không phải là Sổ Chỉ đạo. Tệp được giữ nguyên; hãy chọn tệp khác.
error-file-damaged = Sổ “{ $path }” bị hỏng nên không mở. Tệp được giữ nguyên; hãy khôi phục từ bản sao lưu gần nhất.
error-file-too-new = Sổ “{ $path }” do phiên bản mới hơn lập (khuôn dạng { $found }; phiên bản này đọc đến { $known }). Tệp được giữ nguyên; hãy cập nhật chương trình.
error-file-read-only = Sổ “{ $path }” chỉ cho đọc nên thay đổi không lưu được. Hãy xin quyền ghi hoặc chép sổ sang thư mục khác.
error-file-busy = Chương trình khác đang giữ sổ “{ $path }”. Hãy đợi ít giây rồi thử lại.
error-disk-full = Ổ đĩa chứa “{ $path }” đã đầy nên thay đổi này chưa được lưu. Hãy giải phóng chỗ trống rồi làm lại.
error-file-trouble = Không đọc hoặc ghi được “{ $path }”: { $detail }
error-unknown-command = Chương trình không có lệnh “{ $cmd }”.
error-internal = Chương trình gặp sự cố và đã dừng việc này; sổ không bị thay đổi. Hãy báo kèm số sự cố ghi bên cạnh.
error-offline = Không liên lạc được với sổ. Hãy thử lại; nếu vẫn không được, hãy mở lại chương trình.
error-incident = Số sự cố: { $incident }

## Quy tắc: `rule-<quy tắc>`

rule-one-lead = Mỗi nhiệm vụ có đúng một đơn vị chủ trì. Hãy chọn một đơn vị và ghi các đơn vị khác là phối hợp.
rule-not-the-lead = Chỉ đơn vị chủ trì hoặc Thư ký mới làm được việc này. Hãy nhờ đơn vị chủ trì báo cáo.
rule-secretariat-only = Chỉ Thư ký mới làm được việc này. Hãy gửi đề nghị tới Thư ký.
rule-chair-only = Việc này do Trưởng ban hoặc Phó Trưởng ban thường trực quyết định; Thư ký ghi lại quyết định đó. Hãy trình qua Thư ký.
rule-state = Nhiệm vụ { $from ->
    [draft] còn là nháp
    [assigned] mới được giao
    [accepted] đã được nhận
    [in_progress] đang được thực hiện
    [reported_done] đã báo cáo hoàn thành, chờ xác nhận
    [confirmed] đã được xác nhận hoàn thành
    [returned] đã bị trả lại
    [clarification_asked] đang chờ làm rõ
    [paused] đang tạm dừng
    [replaced] đã được thay bằng nhiệm vụ khác
    [cancelled] đã bị hủy
   *[other] đang ở trạng thái “{ $from }”
} nên không thể { $verb ->
    [task_edit] sửa
    [task_assign] giao
    [task_accept] nhận
    [task_progress] báo cáo tiến độ
    [task_extend] xin lùi hạn
    [task_decide] quyết định lùi hạn
    [task_report_done] báo cáo hoàn thành
    [task_confirm] xác nhận hoàn thành
    [task_return] trả lại
    [task_cancel] hủy
    [task_plan] lập kế hoạch
    [dependency_add] xếp trước sau
    [task_pause] tạm dừng
    [task_resume] cho tiếp tục
    [task_transfer] chuyển đơn vị chủ trì
    [task_replace] thay bằng nhiệm vụ khác
    [task_clarify] đề nghị làm rõ
    [task_direct] ghi ý kiến chỉ đạo
    [task_escalate] trình Trưởng ban
    [task_deliver] ghi nhận phần phối hợp
    [task_delegate] ủy nhiệm
    [task_parties] sửa các đơn vị tham gia
    [task_attach] thêm minh chứng
    [task_detach] bỏ minh chứng
    [task_withdraw_extension] rút đề nghị lùi hạn
   *[other] làm việc này
}.
rule-deadline-by-extension = Hạn đã giao thì không sửa trực tiếp. Hãy dùng “Xin lùi hạn” để hạn ban đầu còn giữ lại.
rule-extension-not-later = Hạn đề nghị phải sau hạn đang áp dụng.
rule-no-deadline = Nhiệm vụ chưa có hạn nên không có gì để lùi. Hãy ghi thời hạn trước.
rule-extension-pending = Đã có một đề nghị lùi hạn đang chờ quyết định. Hãy quyết định đề nghị ấy trước.
rule-no-extension-pending = Không có đề nghị lùi hạn nào đang chờ quyết định.
rule-reason-needed = Cần ghi lý do.
rule-basis-needed = Cần ghi căn cứ: văn bản hoặc ý kiến chỉ đạo cho phép việc này.
rule-seat-unknown = Sổ không có ghế này. Các ghế được đánh số từ 1 đến 29.
rule-seat-number = Số ghế phải từ 1 đến 29.
rule-dates-order = Ngày sau phải không sớm hơn ngày trước. Hãy xem lại hai ngày đã ghi.
rule-percent-range = Tiến độ là số từ 0 đến 100.
rule-level-range = Mức độ là số từ 1 (Khẩn) đến 4 (Thấp).
rule-source-needed = Cần ghi nguồn hoặc căn cứ.

## Kết quả kiểm tra sổ: `check-<mã>`

check-clean = Sổ lành lặn.
check-repaired = đã sửa
check-not-repaired = chưa sửa được
check-sqlite = Tệp sổ hỏng ở { $place }: { $detail }
check-foreign-key = { $place } trỏ tới một bản ghi không có: { $detail }
check-hash-chain = Nhật ký bị thay đổi ở thao tác { $place }: mã kiểm không khớp. { $detail }
check-operation-gap = Nhật ký thiếu thao tác { $place }. { $detail }
check-row-differs = { $place } khác với nhật ký: { $detail }
check-row-missing = { $place } có trong nhật ký nhưng không còn trong sổ. { $detail }
check-row-unlogged = { $place } có trong sổ nhưng không có trong nhật ký. { $detail }
check-schema = Cấu trúc của { $place } không như bản thiết kế: { $detail }
check-task-counts = Số đếm nhiệm vụ lưu sẵn lệch với sổ ở { $place }. { $detail }
check-overdue-days = Những ngày quá hạn lưu sẵn lệch với nhật ký ở { $place }. { $detail }
check-search-index = Chỉ mục tìm kiếm lệch với sổ ở { $place }. { $detail }
check-sort-key = Khóa sắp xếp của { $place } đã cũ. { $detail }
check-folded-text = Chữ dùng để tìm của { $place } đã cũ. { $detail }
check-seats = Ban Chỉ đạo phải có đúng các ghế từ 1 đến 29: { $detail }
check-memberships-overlap = Ghế { $place } có hai người giữ cùng một lúc. { $detail }
check-one-lead = Nhiệm vụ { $place } không có đúng một đơn vị chủ trì. { $detail }
check-state-dates = Nhiệm vụ { $place } có trạng thái và ngày không khớp nhau. { $detail }
check-due-date = Thời hạn của nhiệm vụ { $place } không khớp với các lần lùi hạn. { $detail }
check-code = Mã { $place } bị trùng hoặc sai khuôn dạng. { $detail }
check-text-form = Chữ ở { $place } không phải Unicode dựng sẵn (NFC). { $detail }
check-other = { $place }: { $detail }
