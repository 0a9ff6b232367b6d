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

## Cửa sổ: tên việc, tiêu đề, lời báo

verb-task-clarify = Đề nghị làm rõ
verb-task-escalate = Trình Trưởng ban
verb-task-direct = Ghi ý kiến chỉ đạo
verb-task-answer = Trả lời
verb-task-withdraw = Rút lại
verb-task-withdraw-extension = Rút đề nghị lùi hạn
verb-task-deliver = Ghi nhận phần đã gửi
verb-task-attach = Thêm minh chứng
verb-task-delegate = Ủy nhiệm
verb-task-end-delegation = Kết thúc
verb-task-parties = Sửa đơn vị tham gia
verb-task-pause = Tạm dừng
verb-task-resume = Cho tiếp tục
verb-task-transfer = Chuyển đơn vị chủ trì
verb-task-replace = Thay bằng nhiệm vụ khác
verb-title-task-clarify = Đề nghị làm rõ { $code }
verb-title-task-escalate = Trình Trưởng ban về { $code }
verb-title-task-direct = Ý kiến chỉ đạo trên { $code }
verb-title-task-deliver = Phần phối hợp đã gửi cho { $code }
verb-title-task-attach = Thêm minh chứng cho { $code }
verb-title-task-delegate = Ủy nhiệm { $code }
verb-title-task-parties = Đơn vị tham gia { $code }
verb-title-task-pause = Tạm dừng { $code }
verb-title-task-resume = Cho { $code } tiếp tục
verb-title-task-transfer = Chuyển đơn vị chủ trì { $code }
verb-title-task-replace = Thay { $code } bằng nhiệm vụ khác
verb-done-task-clarify = Đã gửi đề nghị làm rõ { $code }
verb-done-task-escalate = Đã trình Trưởng ban về { $code }
verb-done-task-direct = Đã ghi ý kiến chỉ đạo trên { $code }
verb-done-task-answer = Đã ghi trả lời về { $code }
verb-done-task-withdraw = Đã rút yêu cầu về { $code }
verb-done-task-withdraw-extension = Đã rút đề nghị lùi hạn { $code }
verb-done-task-deliver = Đã ghi nhận phần phối hợp của { $code }
verb-done-task-attach = Đã thêm minh chứng cho { $code }
verb-done-task-detach = Đã bỏ minh chứng của { $code }
verb-done-task-delegate = Đã ủy nhiệm { $code }
verb-done-task-end-delegation = Đã kết thúc ủy nhiệm { $code }
verb-done-task-parties = Đã sửa đơn vị tham gia { $code }
verb-done-task-pause = Đã tạm dừng { $code }
verb-done-task-resume = { $code } được tiếp tục
verb-done-task-transfer = Đã chuyển đơn vị chủ trì { $code }
verb-done-task-replace = Đã thay thế { $code }
verb-words-task-clarify = Điều cần làm rõ
verb-words-task-escalate = Việc cần Trưởng ban cho ý kiến
verb-words-task-direct = Lời chỉ đạo, nguyên văn
verb-words-task-pause = Căn cứ tạm dừng
verb-words-task-resume = Căn cứ
verb-hint-task-clarify = Nhiệm vụ chờ trả lời; thời hạn vẫn tính.
verb-hint-task-escalate = Nêu rõ việc gì, vướng ở đâu, đề nghị thế nào.
verb-hint-task-direct = Ghi đúng lời Trưởng ban. Đơn vị chủ trì phải trả lời trước ngày dưới đây.
verb-hint-task-pause = Văn bản hoặc ý kiến chỉ đạo cho phép. Việc tạm dừng không tính vào thống kê cho đến khi tiếp tục.
verb-hint-task-resume = Nhiệm vụ trở lại trạng thái và thời hạn trước khi dừng.

life-more = Việc khác
life-steps = Làm được gì, cần ghi gì
life-needs = cần { $what }
life-needs-nothing = không cần ghi thêm
life-to-before = trạng thái trước đó
life-part-of = Là việc con của
life-replaced-by = Được thay bằng
life-replaces = Thay cho
life-basis = Căn cứ: { $basis }
life-parties = Phối hợp và phần đóng góp
life-party-add = Thêm đơn vị
life-party-remove = Bỏ đơn vị này
life-party-due = Hạn gửi
life-party-unit-empty = Hãy chọn đơn vị cho mỗi dòng.
life-unit-pick = Chọn đơn vị
life-post-pick = Đơn vị nói chung, hoặc một chức vụ
life-delivered = đã gửi ngày { $day }
life-owed = hạn gửi { $day }
life-owed-late = chưa gửi, hạn { $day }
life-owed-undated = chưa định hạn gửi
life-parts = Việc con
life-parts-none = Nhiệm vụ chưa chia thành việc con.
life-parts-done = Xong { $done }/{ $count } việc con
life-part-title = Việc con mới
life-part-add = Thêm
life-part-added = Đã thêm việc con của { $code }
life-delegations-none = Chưa ủy nhiệm cho ai.
life-delegated = từ { $from } đến { $to }
life-delegated-from = từ { $from }
life-delegate-hint = Đơn vị chủ trì vẫn chịu trách nhiệm.
life-person-empty = Hãy ghi họ và tên.
life-requests = Yêu cầu và chỉ đạo
life-requests-none = Chưa có yêu cầu hay ý kiến chỉ đạo nào.
life-asked = { $by }, ngày { $day }
life-answered = { $by } trả lời ngày { $day }
life-answer-by = trả lời trước { $day }
life-answer-late = quá ngày trả lời { $day }
life-answer-send = Gửi trả lời
life-words-empty = Hãy ghi nội dung.
life-transfer-note = Nhiệm vụ bắt đầu lại ở “Đã giao”. Thời hạn và tiến độ giữ nguyên; việc ủy nhiệm của đơn vị cũ kết thúc.
life-replace-way = Thay bằng
life-replace-new = Nhiệm vụ mới
life-replace-by = Nhiệm vụ đã có
life-replace-code = Mã nhiệm vụ
life-replace-by-empty = Hãy ghi mã nhiệm vụ, như NV-012.
life-replace-hint = Nhóm ưu tiên, mức độ, văn bản và mục tiêu lấy theo nhiệm vụ cũ.
life-extend-evidence = Văn bản hoặc số liệu kèm theo đề nghị.
life-extension-evidence = Kèm theo: { $evidence }
life-extension-withdrawn = { $by } rút ngày { $day }
life-evidence-none = Chưa có minh chứng.
life-evidence-kind = Loại minh chứng
life-evidence-title-empty = Hãy ghi tên văn bản.
life-symbol-empty = Hãy ghi số, ký hiệu.
life-document = { $symbol }, ngày { $day }
life-added = { $by } thêm ngày { $day }
life-file-hint = Không quá 20 MiB. Sổ không nhận tệp chạy được, tập lệnh, lối tắt, tệp Office có macro.
life-file-pick = Chọn tệp
life-file-none = chưa chọn tệp nào
life-file-empty = Hãy chọn một tệp.
life-file-save = Lưu “{ $name }” ra máy
life-file-saved = Đã lưu vào { $path }
life-file-show = Mở thư mục
life-detach = Bỏ “{ $name }”
