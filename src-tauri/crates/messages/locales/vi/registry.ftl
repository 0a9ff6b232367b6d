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

## Màn hình Sổ văn bản

nav-registry = Sổ văn bản
registry-tabs = Sổ đi, sổ đến
registry-outgoing = Văn bản đi
registry-incoming = Văn bản đến
registry-filter-outgoing = Lọc theo ký hiệu, trích yếu, người ký
registry-filter-incoming = Lọc theo ký hiệu, cơ quan, trích yếu
registry-type = Loại văn bản
registry-any-type = Mọi loại
registry-any-state = Mọi trạng thái
registry-year = Năm
registry-any-year = Mọi năm
registry-only-late = Chỉ quá hạn
registry-shown = { $count ->
    [0] Không có văn bản nào
   *[other] { $count } văn bản
}
registry-pages = Các trang của sổ
registry-choose = Chọn một văn bản để xem chi tiết.
registry-panel = Văn bản { $name }
registry-none = Không có văn bản nào khớp
registry-none-why = Hãy bỏ bớt điều kiện lọc.
registry-empty-outgoing = Sổ chưa có văn bản đi nào
registry-empty-outgoing-why = Số được cấp lần lượt theo từng loại văn bản, bắt đầu lại từ 01 mỗi năm. Báo cáo kỳ và công văn lập ở màn hình Báo cáo cũng được cấp số và phát hành từ đó.
registry-empty-incoming = Sổ chưa có văn bản đến nào
registry-empty-incoming-why = Mỗi văn bản đến nhận một số đến trong năm, kèm người nhận và hạn giải quyết.
registry-column-symbol = Số, ký hiệu
registry-column-day = Ngày tháng
registry-column-dated = Ngày
registry-column-signer = Người ký
registry-column-due = Hạn
registry-due = Hạn giải quyết
registry-reserved-day = ngày giữ số
registry-not-sent = chưa chuyển, đã muộn
registry-late = Quá hạn
registry-arrival = Số đến { $code }
registry-facts = Thông tin của văn bản
registry-links = Văn bản liên quan
registry-history = Lịch sử thay đổi
registry-end-reason = Lý do
registry-send-by = Phải chuyển chậm nhất ngày { $day } (ngày làm việc tiếp theo ngày ban hành).
registry-pass-by = Cần chuyển cho người giải quyết chậm nhất ngày { $day }.
registry-files-none = Chưa có tệp nào.
registry-file-save = Lưu tệp
registry-file = Tệp văn bản
registry-file-hint = Không quá 20 MiB. Có thể thêm sau, khi đã có bản ký.
registry-file-received = Tệp nhận được
registry-file-role = Tệp này là
registry-see = Xem trong sổ
registry-issue-open = Phát hành văn bản
registry-reserve-open = Giữ số
registry-issue = Phát hành
registry-issue-title = Phát hành văn bản
registry-issue-title-of = Phát hành bằng số { $symbol }
registry-issue-reserved = Phát hành bằng số này
registry-issue-stands = Phát hành rồi thì không hoàn tác được: số đã dùng, văn bản chỉ có thể thu hồi, đính chính hoặc thay thế.
registry-issued = Đã phát hành { $symbol }
registry-issued-on = Ngày ban hành
registry-uses = Dùng số { $symbol } đã giữ, loại { $kind }.
registry-look = Xem trước trang với số sẽ cấp
registry-made = Văn bản được lập từ số liệu đang xem ở màn hình Báo cáo, mang số, ngày, người ký và nơi nhận ghi ở đây; bản phát hành được lưu trong sổ.
registry-as-source = Ghi luôn thành văn bản nguồn, để giao nhiệm vụ từ văn bản này
registry-number-next = (để trống là số kế tiếp)
registry-chosen-number = Số đã chọn
registry-choose-type = Chọn loại văn bản để biết số kế tiếp.
registry-issuer = Viết tắt cơ quan ban hành
registry-issuer-first = Ghi viết tắt cơ quan ban hành ở trên để có đủ ký hiệu.
registry-drafter-first = Ghi viết tắt đơn vị soạn thảo ở trên để có đủ ký hiệu.
registry-issuer-hint = Như BCĐ
registry-drafter = Viết tắt đơn vị soạn thảo
registry-drafter-hint = Như VP, trong ký hiệu công văn
registry-gap-unexplained = chưa ghi lý do
registry-gap-hint = Số này cách các số trước, như khi các số ấy đã cấp ở sổ giấy.
registry-abstract = Trích yếu
registry-signer-other = Người khác (ghi họ tên)
registry-signer-name = Họ tên người ký
registry-signer-post-hint = Mỗi dòng như trên chữ ký: TM. BAN CHỈ ĐẠO
registry-kept-at-hint = Như VT, VP
registry-relation-none = Không đính chính, không thay thế
registry-pick-paper = Gõ ký hiệu hoặc trích yếu
registry-type-missing = Hãy chọn loại văn bản.
registry-title-missing = Hãy ghi trích yếu.
registry-signer-missing = Hãy ghi họ tên người ký.
registry-copies-wrong = Số lượng bản là số, như 12.
registry-related-missing = Hãy chọn văn bản được đính chính hoặc thay thế.
registry-reserve = Giữ số
registry-reserve-title = Giữ số trước khi có văn bản
registry-reserve-title-hint = Còn sửa được đến khi phát hành
registry-reserve-stands = Số đã giữ không cấp cho văn bản khác. Nếu không dùng, hãy hủy số và ghi lý do; số vẫn còn trong sổ.
registry-cancel = Hủy số…
registry-cancel-title = Hủy số { $name }
registry-cancel-do = Hủy số
registry-cancel-stands = Số đã hủy vẫn còn trong sổ kèm lý do, không cấp lại và không hoàn tác được.
registry-done-cancel = Đã hủy số { $name }
registry-recall = Thu hồi…
registry-recall-title = Thu hồi văn bản { $name }
registry-recall-do = Thu hồi
registry-recall-stands = Văn bản đã thu hồi vẫn còn trong sổ kèm lý do và tệp; việc này không hoàn tác được.
registry-done-recall = Đã thu hồi { $name }
registry-void = Bỏ…
registry-void-title = Bỏ văn bản đến { $name }
registry-void-do = Bỏ văn bản
registry-void-stands = Dùng khi vào sổ nhầm hoặc cơ quan gửi rút lại. Văn bản vẫn còn trong sổ kèm lý do; việc này không hoàn tác được.
registry-done-void = Đã bỏ văn bản đến { $name }
registry-reason-missing = Hãy ghi lý do.
registry-edit = Sửa nơi nhận, ngày chuyển, ký nhận
registry-edit-reserved = Sửa trích yếu, nơi nhận
registry-edit-incoming = Sửa thông tin
registry-edit-title = Sửa thông tin { $name }
registry-edited = Đã sửa { $name }
registry-receipt-hint = Ai ký nhận, khi nào
registry-attach = Thêm bản đã ký
registry-attach-any = Thêm tệp
registry-attach-title = Thêm tệp vào { $name }
registry-attach-do = Thêm tệp
registry-attached = Đã thêm tệp vào { $name }
registry-take-in = Vào sổ văn bản đến
registry-take-in-title = Vào sổ văn bản đến
registry-take-in-do = Vào sổ
registry-take-in-stands = Số đến được cấp khi vào sổ. Vào sổ nhầm thì bỏ văn bản và ghi lý do, không hoàn tác được.
registry-author-missing = Hãy ghi cơ quan ban hành.
registry-twin-anyway = Vẫn vào sổ
registry-answer = Trả lời, ghi kết quả
registry-answer-title = Giải quyết văn bản đến { $name }
registry-answer-hint = Văn bản đi đã phát hành
registry-answer-missing = Hãy chọn văn bản trả lời hoặc ghi kết quả.
registry-result = Kết quả giải quyết
registry-result-hint = Khi không cần văn bản trả lời, như “đã phối hợp trực tiếp”
registry-settled = Đã giải quyết văn bản đến { $name }
registry-reopened = Văn bản đến { $name } lại là chưa giải quyết
registry-number-and-issue = Cấp số và phát hành…
registry-one-unit = Hãy chọn một đơn vị: mỗi công văn một số.

# Trích yếu của văn bản chính thức: luôn bằng tiếng Việt, như trong văn bản được lập.
registry-subject-period = Tình hình thực hiện nhiệm vụ chuyển đổi số { $long ->
    [month] tháng { $number }/{ $year }
    [quarter] quý { $number ->
        [1] I
        [2] II
        [3] III
       *[other] IV
    }/{ $year }
    [half] 6 tháng { $number ->
        [1] đầu
       *[other] cuối
    } năm { $year }
   *[other] năm { $year }
}
registry-subject-special = Về { $about }
registry-subject-invitation = { $about }
registry-subject-agenda = { $about }
registry-subject-urging = Đôn đốc thực hiện nhiệm vụ quá hạn
registry-subject-extension = Trả lời đề nghị lùi thời hạn thực hiện nhiệm vụ
