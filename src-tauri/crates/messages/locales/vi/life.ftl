### Đời của một nhiệm vụ: tạm dừng, chuyển, thay thế, hỏi và trả lời, phần phối hợp, ủy nhiệm, minh chứng, việc con.

## Việc đã ghi vào nhật ký

op-pause-task = Tạm dừng nhiệm vụ
op-resume-task = Tiếp tục nhiệm vụ
op-transfer-task = Chuyển đơn vị chủ trì
op-replace-task = Thay bằng nhiệm vụ khác
op-ask-clarification = Đề nghị làm rõ
op-direct-task = Ghi ý kiến chỉ đạo
op-escalate-task = Trình Trưởng ban
op-answer-request = Trả lời yêu cầu
op-withdraw-request = Rút yêu cầu
op-withdraw-extension = Rút đề nghị lùi hạn
op-delegate-task = Ủy nhiệm thực hiện
op-end-delegation = Kết thúc ủy nhiệm
op-edit-parties = Sửa các đơn vị tham gia
op-deliver-contribution = Ghi nhận phần phối hợp
op-attach-evidence = Thêm minh chứng
op-remove-evidence = Bỏ minh chứng

## Quy tắc

rule-head-only = Chỉ Trưởng ban mới chỉ đạo trên nhiệm vụ; Thư ký ghi lại lời của Trưởng ban. Hãy trình Trưởng ban.
rule-not-the-coordinator = Chỉ đơn vị phối hợp có phần việc ấy hoặc Thư ký mới ghi nhận được. Hãy nhờ đơn vị phối hợp.
rule-not-a-party = Chỉ đơn vị chủ trì, đơn vị phối hợp, lãnh đạo Ban hoặc Thư ký mới làm được việc này.
rule-not-the-asker = Chỉ người đã nêu hoặc Thư ký mới rút lại được.
rule-transfer-needed = Đơn vị chủ trì đã nhận nhiệm vụ này. Muốn đổi chủ trì, hãy dùng “Chuyển đơn vị chủ trì” và ghi căn cứ.
rule-part-cycle = Một nhiệm vụ không thể là việc con của chính nó hay của việc con nó. Hãy chọn nhiệm vụ cấp trên khác.
rule-parent-closed = Nhiệm vụ cấp trên đã kết thúc nên không nhận thêm việc con. Hãy chọn nhiệm vụ khác.
rule-parts-open = Còn việc con chưa xong nên chưa xác nhận được. Hãy xác nhận, thay thế hoặc hủy các việc con trước.
rule-replaced-by-itself = Một nhiệm vụ không thể thay cho chính nó. Hãy chọn nhiệm vụ khác.
rule-replacement-closed = Nhiệm vụ được chọn đã bị thay thế hoặc đã hủy. Hãy chọn nhiệm vụ còn hiệu lực.
rule-request-closed = Không có yêu cầu nào đang chờ trả lời.
rule-file-too-large = Tệp lớn hơn 20 MiB nên sổ không nhận. Hãy nén hoặc chia nhỏ tệp rồi thêm lại.
rule-file-dangerous = Sổ không nhận tệp chạy được (chương trình, tập lệnh, lối tắt, trang web, tệp Office có macro), kể cả trong tệp nén. Hãy xuất ra PDF rồi thêm lại.

## Yêu cầu về nhiệm vụ

request-kind-clarification = Đề nghị làm rõ
request-kind-direction = Ý kiến chỉ đạo
request-kind-escalation = Trình Trưởng ban
request-state-open = Chờ trả lời
request-state-answered = Đã trả lời
request-state-withdrawn = Đã rút

## Minh chứng

evidence-kind-document = Văn bản
evidence-kind-file = Tệp

## Ai được làm và cần ghi gì, theo bảng quy tắc

part-head = Trưởng ban
part-chair = Trưởng ban, Phó Trưởng ban thường trực
part-lead = đơn vị chủ trì
part-coordinator = đơn vị phối hợp
need-reason = lý do
need-basis = căn cứ
need-words = lời ghi
need-day = ngày
need-percent = phần trăm
need-unit = đơn vị
need-person = người nhận
need-task = nhiệm vụ khác
need-evidence = văn bản hoặc tệp

## Kết quả kiểm tra sổ

check-state-before = Nhiệm vụ { $place } đang dừng hoặc chờ làm rõ mà không rõ sẽ trở lại trạng thái nào. { $detail }
check-file-missing = Tệp “{ $detail }” của nhiệm vụ { $place } không còn trong sổ.
check-file-differs = Tệp có mã kiểm { $detail } trong sổ đã bị thay đổi.

## Tên các trường

field-added-by = Người thêm
field-added-on = Ngày thêm
field-answer = Trả lời
field-answer-by = Trả lời trước ngày
field-answered-by = Người trả lời
field-answered-on = Ngày trả lời
field-asked-by = Người nêu
field-asked-on = Ngày nêu
field-confirmed-on = Ngày xác nhận
field-delegated-by = Người ủy nhiệm
field-delegations-person = Người được ủy nhiệm
field-delegations-note = Phần việc
field-delivered-on = Ngày đã gửi phần phối hợp
field-delivered-words = Nội dung đã gửi
field-evidence = Minh chứng
field-evidence-title = Tên minh chứng
field-file-name = Tên tệp
field-hash = Mã kiểm SHA-256
field-issued-on = Ngày ban hành
field-lead-post = Chức vụ chủ trì
field-parent = Nhiệm vụ cấp trên
field-parent-id = Nhiệm vụ cấp trên
field-replaced-by = Được thay bằng
field-replaced-by-id = Được thay bằng
field-requests-number = Số thứ tự yêu cầu
field-requests-words = Lời nêu
field-size = Dung lượng (byte)
field-state-before = Trạng thái trước đó

## Dòng lệnh

cli-about-task-pause = Tạm dừng nhiệm vụ, kèm căn cứ
cli-about-task-resume = Cho nhiệm vụ tạm dừng tiếp tục
cli-about-task-transfer = Chuyển nhiệm vụ đã nhận cho đơn vị khác chủ trì
cli-about-task-replace = Thay nhiệm vụ bằng nhiệm vụ khác (--by) hoặc nhiệm vụ mới (--title)
cli-about-task-clarify = Đơn vị chủ trì đề nghị làm rõ
cli-about-task-direct = Ghi ý kiến chỉ đạo của Trưởng ban, nguyên văn
cli-about-task-escalate = Trình Trưởng ban một việc về nhiệm vụ
cli-about-task-answer = Trả lời yêu cầu về nhiệm vụ
cli-about-task-withdraw = Rút yêu cầu, hoặc rút đề nghị lùi hạn (--extension)
cli-about-task-delegate = Ủy nhiệm cho một người của đơn vị chủ trì
cli-about-task-end-delegation = Kết thúc ủy nhiệm
cli-about-task-parties = Thêm, sửa hoặc bỏ (--remove) một đơn vị tham gia và phần đóng góp của đơn vị ấy
cli-about-task-deliver = Ghi nhận đơn vị phối hợp đã gửi phần của mình
cli-about-task-attach = Thêm minh chứng: một tệp (--from) hoặc một văn bản (--symbol)
cli-about-task-detach = Bỏ một minh chứng
cli-about-task-evidence = Ghi tệp minh chứng ra đĩa; chương trình không mở tệp
cli-about-task-rules = Xem bảng quy tắc: ai được làm gì, từ trạng thái nào, cần ghi gì
cli-about-post = Chức vụ
cli-about-post-list = Liệt kê chức vụ và người đang giữ
cli-arg-answer-by = Trả lời trước ngày
cli-arg-task-replace-by = Nhiệm vụ thay thế
cli-arg-contribution = Phần đóng góp
cli-arg-delivered-on = Ngày đã gửi; mặc định là ngày của thao tác
cli-arg-due-on = Hạn của phần đóng góp
cli-arg-evidence = Minh chứng kèm theo: văn bản, số liệu
cli-arg-extension = Rút đề nghị lùi hạn đang chờ
cli-arg-issued-on = Ngày ban hành
cli-arg-lead-post = Chức vụ chủ trì trong đơn vị
cli-arg-number = Số thứ tự của yêu cầu, như trong “steering task show”
cli-arg-parent = Nhiệm vụ cấp trên, như NV-012
cli-arg-remove = Bỏ đơn vị này khỏi nhiệm vụ
cli-arg-role = Vai trò
cli-arg-post-list-unit = Chỉ chức vụ của đơn vị này
cli-arg-task-attach-from = Tệp cần thêm, không quá 20 MiB
cli-arg-task-attach-title = Tên minh chứng; mặc định là tên tệp
cli-arg-task-answer-words = Lời trả lời
cli-arg-task-clarify-words = Điều cần làm rõ
cli-arg-task-deliver-words = Đã gửi gì, bằng văn bản nào
cli-arg-task-direct-words = Lời chỉ đạo, nguyên văn
cli-arg-task-escalate-words = Việc cần Trưởng ban cho ý kiến
cli-arg-task-detach-number = Thứ tự của minh chứng, như trong “steering task show”
cli-arg-task-evidence-number = Thứ tự của minh chứng, như trong “steering task show”
cli-arg-task-end-delegation-number = Thứ tự của lần ủy nhiệm, như trong “steering task show”
cli-arg-task-delegate-person = Họ và tên người được ủy nhiệm
cli-arg-task-delegate-note = Phần việc
cli-arg-task-end-delegation-to = Ngày cuối; mặc định là ngày của thao tác
cli-arg-task-replace-title = Nội dung nhiệm vụ mới; các điều khác như nhiệm vụ cũ
cli-value-role = VAI_TRÒ

cli-done-task-pause = Đã tạm dừng { $code }.
cli-done-task-resume = { $code } được tiếp tục.
cli-done-task-transfer = Đã chuyển { $code }.
cli-done-task-replace = Đã thay thế { $code }.
cli-done-task-clarify = Đã ghi đề nghị làm rõ { $code }.
cli-done-task-direct = Đã ghi ý kiến chỉ đạo trên { $code }.
cli-done-task-escalate = Đã trình Trưởng ban về { $code }.
cli-done-task-answer = Đã ghi trả lời về { $code }.
cli-done-task-withdraw = Đã rút yêu cầu về { $code }.
cli-done-task-withdraw-extension = Đã rút đề nghị lùi hạn của { $code }.
cli-done-task-delegate = Đã ủy nhiệm { $code }.
cli-done-task-end-delegation = Đã kết thúc ủy nhiệm { $code }.
cli-done-task-parties = Đã sửa các đơn vị tham gia { $code }.
cli-done-task-deliver = Đã ghi nhận phần phối hợp của { $code }.
cli-done-task-attach = Đã thêm minh chứng cho { $code }.
cli-done-task-detach = Đã bỏ minh chứng của { $code }.
cli-done-task-evidence = Đã ghi “{ $name }”, { $bytes } byte. Hãy tự kiểm tra trước khi mở.

cli-head-step = Việc
cli-head-who = Ai làm (ngoài Thư ký)
cli-head-from = Từ trạng thái
cli-head-to = Đến
cli-head-needs = Cần ghi
cli-to-before = trạng thái trước đó
cli-heading-parts = Việc con: xong { $done }/{ $count }
cli-request-number = { $number }. { $kind }
