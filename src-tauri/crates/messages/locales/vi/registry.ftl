### Lời của sổ văn bản đi và văn bản đến.

## Loại văn bản

paper-type-resolution = Nghị quyết
paper-type-decision = Quyết định
paper-type-directive = Chỉ thị
paper-type-regulation = Quy chế
paper-type-rules = Quy định
paper-type-communique = Thông cáo
paper-type-notice = Thông báo
paper-type-guideline = Hướng dẫn
paper-type-programme = Chương trình
paper-type-plan = Kế hoạch
paper-type-option = Phương án
paper-type-scheme = Đề án
paper-type-project = Dự án
paper-type-report = Báo cáo
paper-type-minutes = Biên bản
paper-type-proposal = Tờ trình
paper-type-contract = Hợp đồng
paper-type-telegram = Công điện
paper-type-memorandum = Bản ghi nhớ
paper-type-agreement = Bản thỏa thuận
paper-type-authorisation = Giấy ủy quyền
paper-type-invitation = Giấy mời
paper-type-introduction = Giấy giới thiệu
paper-type-leave-pass = Giấy nghỉ phép
paper-type-sending-slip = Phiếu gửi
paper-type-transfer-slip = Phiếu chuyển
paper-type-report-slip = Phiếu báo
paper-type-letter = Công văn

## Trạng thái, quan hệ, tệp

outgoing-state-reserved = Đã giữ số
outgoing-state-issued = Đã phát hành
outgoing-state-cancelled = Đã hủy số
outgoing-state-recalled = Đã thu hồi
incoming-state-open = Chưa giải quyết
incoming-state-settled = Đã giải quyết
incoming-state-void = Đã bỏ
relation-corrects = Đính chính
relation-replaces = Thay thế
relation-corrects-of = Đính chính văn bản
relation-replaces-of = Thay thế văn bản
relation-corrects-by = Được đính chính bằng
relation-replaces-by = Được thay thế bằng
paper-file-role-issued = Bản phát hành
paper-file-role-signed = Bản đã ký
paper-file-role-received = Bản nhận được
paper-file-role-attached = Tài liệu kèm theo

## Danh từ, thao tác, trường

noun-outgoing-papers = Văn bản đi
noun-outgoing-papers-one = văn bản đi
noun-outgoing-papers-count = { $count ->
    [0] chưa có văn bản đi nào
   *[other] { $count } văn bản đi
}
noun-incoming-papers = Văn bản đến
noun-incoming-papers-one = văn bản đến
noun-incoming-papers-count = { $count ->
    [0] chưa có văn bản đến nào
   *[other] { $count } văn bản đến
}
noun-paper-files = Tệp của văn bản
noun-paper-files-one = tệp của văn bản
noun-paper-files-count = { $count ->
    [0] chưa có tệp nào
   *[other] { $count } tệp của văn bản
}
op-reserve-number = Giữ số văn bản đi
op-issue-paper = Phát hành văn bản
op-cancel-number = Hủy số văn bản đi
op-recall-paper = Thu hồi văn bản đi
op-edit-outgoing = Sửa thông tin văn bản đi
op-add-incoming = Vào sổ văn bản đến
op-edit-incoming = Sửa thông tin văn bản đến
op-void-incoming = Bỏ văn bản đến
op-attach-paper-file = Thêm tệp vào văn bản
field-drafter = Đơn vị soạn thảo
field-reserved-on = Ngày cấp số
field-signer-post = Quyền hạn, chức vụ người ký
field-recipients = Nơi nhận
field-kept-at = Nơi lưu
field-copies = Số lượng bản
field-released-on = Ngày chuyển
field-receipt = Ký nhận
field-gap-reason = Lý do cách số
field-relation = Quan hệ với văn bản trước
field-related-id = Văn bản trước
field-recipe = Cách lập
field-arrived-on = Ngày đến
field-incoming-papers-author = Cơ quan ban hành
field-dated-on = Ngày văn bản
field-receiver = Đơn vị hoặc người nhận
field-passed-on = Ngày chuyển
field-answer-id = Văn bản trả lời
field-answer = Văn bản trả lời
field-paper-id = Văn bản
field-abstract = Tên loại và trích yếu
field-arrival = Số đến

## Quy tắc

rule-number-taken = Số này đã cấp trong năm. Mỗi số chỉ dùng một lần; hãy để trống để lấy số kế tiếp.
rule-number-gap = Số này bỏ cách các số trước nó. Hãy ghi lý do, ví dụ các số ấy đã cấp ở sổ giấy.
rule-number-order = Ngày văn bản phải theo thứ tự của số: không sớm hơn văn bản mang số trước, không muộn hơn văn bản mang số sau, và trong năm của sổ (Nghị định 30/2020/NĐ-CP).
rule-number-state = Trạng thái của văn bản không cho làm việc này. Số đã giữ thì phát hành hoặc hủy; văn bản đã phát hành thì thu hồi, đính chính hoặc thay thế.
rule-equal-form = Sai sót về nội dung được sửa bằng văn bản cùng loại. Hãy chọn đúng loại của văn bản bị thay thế.
rule-letter-corrects = Sai sót về thể thức, kỹ thuật trình bày được đính chính bằng công văn. Hãy chọn loại công văn.
rule-paper-twin = Văn bản đến này đã vào sổ: cùng cơ quan ban hành, số, ký hiệu và ngày. Nếu đúng là hai văn bản, hãy xác nhận khi vào sổ.
rule-number-stands = Số đã cấp, văn bản đã phát hành hoặc đã vào sổ thì không hoàn tác. Hãy hủy số, thu hồi hoặc bỏ văn bản, có ghi lý do.
check-number-gap = Sổ văn bản đi { $place } thiếu số trước số { $detail } mà không ghi lý do.
check-number-order = Văn bản { $place } ngày { $detail } sớm hơn văn bản mang số nhỏ hơn.

## Số liệu

outgoing-late = chuyển muộn
outgoing-next-number = Số kế tiếp
outgoing-not-before = Không sớm hơn ngày
outgoing-gap = Thiếu số { $from }–{ $to }: { $reason }
outgoing-source = Văn bản nguồn của nhiệm vụ
outgoing-answers = Trả lời văn bản đến

## Dòng lệnh

cli-value-paper = VĂN_BẢN
cli-value-abbreviation = VIẾT_TẮT
cli-about-outgoing = Sổ văn bản đi: cấp số, phát hành, chuyển
cli-about-outgoing-list = Liệt kê văn bản đi
cli-about-outgoing-show = Xem một văn bản đi
cli-about-outgoing-next = Xem số kế tiếp của một loại
cli-about-outgoing-reserve = Giữ số trước khi có văn bản
cli-about-outgoing-issue = Phát hành văn bản và lưu bản phát hành
cli-about-outgoing-edit = Sửa nơi nhận, ngày chuyển, ký nhận
cli-about-outgoing-cancel = Hủy một số đã giữ
cli-about-outgoing-recall = Thu hồi một văn bản đã phát hành
cli-about-outgoing-attach = Thêm bản đã ký hoặc tài liệu kèm theo
cli-about-outgoing-save = Lưu một tệp của văn bản đi
cli-about-incoming = Sổ văn bản đến: vào sổ, chuyển, trả lời
cli-about-incoming-list = Liệt kê văn bản đến
cli-about-incoming-show = Xem một văn bản đến
cli-about-incoming-add = Vào sổ một văn bản đến
cli-about-incoming-edit = Sửa thông tin, ghi văn bản trả lời hoặc kết quả
cli-about-incoming-void = Bỏ một văn bản vào sổ nhầm
cli-about-incoming-attach = Thêm tệp vào văn bản đến
cli-about-incoming-save = Lưu một tệp của văn bản đến
cli-more-outgoing-issue = Với --make, văn bản được lập từ sổ với đúng số, ngày, người ký và nơi nhận đã ghi. Văn bản đã phát hành không hoàn tác được.
cli-arg-paper = Số, ký hiệu (như 05/TB-BCĐ; thêm @2026 nếu trùng năm khác) hoặc số đến (như 12/2026)
cli-arg-ascending = Cũ trước, mới sau, như in sổ
cli-arg-gap-reason = Vì sao các số trước không có trong sổ
cli-arg-reserved = Số đã giữ
cli-arg-signer-post = Dòng quyền hạn, chức vụ trên chữ ký; lặp lại cho mỗi dòng
cli-arg-kept-at = Nơi lưu, như “VT, VP”
cli-arg-copies = Số lượng bản
cli-arg-released = Ngày chuyển
cli-arg-corrects = Văn bản được đính chính
cli-arg-replaces = Văn bản bị thay thế
cli-arg-as-source = Ghi luôn thành văn bản nguồn của nhiệm vụ
cli-arg-make = Lập văn bản từ sổ
cli-arg-author = Cơ quan ban hành
cli-arg-dated = Ngày ghi trên văn bản
cli-arg-arrived = Ngày đến; mặc định là hôm nay
cli-arg-receiver = Đơn vị hoặc người giải quyết
cli-arg-passed = Ngày chuyển
cli-arg-twin = Vẫn vào sổ dù đã có văn bản cùng số, ký hiệu
cli-arg-receipt = Ai ký nhận, khi nào
cli-arg-answer = Văn bản đi trả lời
cli-arg-late = Chỉ văn bản quá hạn giải quyết
cli-arg-outgoing-reserve-title = Trích yếu
cli-arg-outgoing-issue-title = Trích yếu
cli-arg-outgoing-edit-title = Trích yếu; chỉ sửa được khi số còn giữ
cli-arg-incoming-add-title = Trích yếu
cli-arg-incoming-edit-title = Trích yếu
cli-arg-outgoing-reserve-number = Số; mặc định là số kế tiếp
cli-arg-outgoing-issue-number = Số; mặc định là số kế tiếp
cli-arg-incoming-add-number = Số đến; mặc định là số kế tiếp
cli-arg-outgoing-save-number = Tệp thứ mấy, như trong “steering outgoing show”
cli-arg-incoming-save-number = Tệp thứ mấy, như trong “steering incoming show”
cli-arg-outgoing-reserve-issuer = Chữ viết tắt cơ quan ban hành trong ký hiệu
cli-arg-outgoing-issue-issuer = Chữ viết tắt cơ quan ban hành trong ký hiệu
cli-arg-outgoing-issue-from = Tệp văn bản phát hành
cli-arg-outgoing-attach-from = Tệp cần thêm
cli-arg-incoming-add-from = Tệp văn bản nhận được
cli-arg-incoming-attach-from = Tệp cần thêm
cli-arg-incoming-add-due = Hạn giải quyết
cli-arg-incoming-edit-due = Hạn giải quyết; để trống là xóa
cli-arg-incoming-edit-result = Kết quả giải quyết khi không có văn bản trả lời
cli-arg-outgoing-attach-role = Bản đã ký (signed) hoặc tài liệu kèm theo (attached)
cli-arg-incoming-attach-role = Bản đã ký (signed) hoặc tài liệu kèm theo (attached)
cli-command-outgoing-list = Danh sách văn bản đi, theo trang
cli-command-outgoing-show = Một văn bản đi cùng các tệp
cli-command-outgoing-next = Số kế tiếp của một loại văn bản
cli-command-outgoing-reserve = Giữ số trước khi có văn bản
cli-command-outgoing-issue = Phát hành văn bản
cli-command-outgoing-edit = Sửa thông tin văn bản đi
cli-command-outgoing-cancel = Hủy số đã giữ
cli-command-outgoing-recall = Thu hồi văn bản đã phát hành
cli-command-outgoing-attach = Thêm tệp vào văn bản đi
cli-command-incoming-list = Danh sách văn bản đến, theo trang
cli-command-incoming-show = Một văn bản đến cùng các tệp
cli-command-incoming-add = Vào sổ văn bản đến
cli-command-incoming-edit = Sửa thông tin văn bản đến
cli-command-incoming-void = Bỏ văn bản đến
cli-command-incoming-attach = Thêm tệp vào văn bản đến
cli-command-paper-file-save = Lưu một tệp của văn bản
cli-done-outgoing-reserve = Đã giữ số { $symbol }.
cli-done-outgoing-issue = Đã phát hành { $symbol }. Việc này không hoàn tác được.
cli-done-outgoing-edit = Đã sửa { $symbol }.
cli-done-outgoing-cancel = Đã hủy số { $symbol }.
cli-done-outgoing-recall = Đã thu hồi { $symbol }.
cli-done-outgoing-attach = Đã thêm tệp vào { $symbol }.
cli-done-incoming-add = Đã vào sổ với số đến { $code }.
cli-done-incoming-edit = Đã sửa { $code }.
cli-done-incoming-void = Đã bỏ { $code }.
cli-done-incoming-attach = Đã thêm tệp vào { $code }.
