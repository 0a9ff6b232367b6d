### Quy chế làm việc thành quy tắc, và nghĩa vụ sinh ra từ đó: thuật ngữ, quy tắc, dòng lệnh.

## Thuật ngữ

noun-regulation-rules = Quy tắc của Quy chế
noun-regulation-rules-one = quy tắc của Quy chế
noun-regulation-rules-count = { $count ->
    [0] chưa có quy tắc nào
   *[other] { $count } quy tắc
}
noun-rule-versions = Phiên bản quy tắc
noun-rule-versions-one = phiên bản quy tắc
noun-rule-versions-count = { $count ->
    [0] chưa có phiên bản nào
   *[other] { $count } phiên bản
}
noun-obligation-marks = Ghi nhận nghĩa vụ
noun-obligation-marks-one = ghi nhận nghĩa vụ
noun-obligation-marks-count = { $count ->
    [0] chưa ghi nhận gì
   *[other] { $count } ghi nhận
}
obligation-count = { $count ->
    [0] không có nghĩa vụ nào
   *[other] { $count } nghĩa vụ
}
rule-state-draft = Dự thảo
rule-state-adopted = Đang áp dụng
rule-state-stopped = Thôi áp dụng
rule-severity = Mức độ
rule-severity-block = Chặn bước sau
rule-severity-warn = Cảnh báo
rule-severity-remind = Nhắc
rule-ladder = Các bước nhắc
rule-told-owner = người có nghĩa vụ
rule-told-secretariat = thư ký
rule-told-standing = cơ quan thường trực
rule-told-chair = chủ trì
rule-told-head = Trưởng ban
rule-bearing = Hiệu lực
rule-bearing-binding = bắt buộc
rule-bearing-model = mẫu tham khảo
rule-version-heading = Phiên bản { $number }
rule-role-secretariat = thư ký
rule-role-standing = cơ quan thường trực
rule-role-chair = chủ trì
rule-role-presenter = đơn vị chuẩn bị tài liệu
rule-role-lead = chủ trì nhiệm vụ
rule-role-members = mỗi thành viên
rule-deed-invitation-issued = ban hành giấy mời
rule-deed-papers-received = gửi đủ tài liệu
rule-deed-notice-issued = ban hành thông báo kết luận
rule-deed-report-issued = ban hành báo cáo
rule-deed-meeting-held = tổ chức cuộc họp
rule-deed-task-done = báo cáo hoàn thành nhiệm vụ
rule-deed-extension-answered = trả lời đề nghị lùi hạn
rule-deed-opinion-received = gửi phiếu ý kiến
rule-deed-by-hand = làm xong việc này
rule-span = { $span ->
    [day] ngày
    [week] tuần
    [month] tháng
    [quarter] quý
    [half] 6 tháng
   *[year] năm
}
rule-event = { $trigger ->
    [meeting_start] ngày họp
    [meeting_end] ngày họp kết thúc
    [task_assigned] ngày giao nhiệm vụ
    [deadline] hạn của nhiệm vụ
    [extension_asked] ngày có đề nghị lùi hạn
    [notice_issued] ngày ra thông báo kết luận
    [period_end] ngày chốt số liệu { rule-span }
    [round_opened] ngày gửi phiếu lấy ý kiến
   *[every] { $every ->
        [1] ngày cuối mỗi { rule-span }
       *[other] ngày cuối mỗi { $every } { rule-span }
    }
}
rule-when = { $side ->
    [on] vào { $event }
    [before] chậm nhất { $count } { $unit ->
        [days] ngày
       *[working_days] ngày làm việc
    } trước { $event }
   *[after] chậm nhất { $count } { $unit ->
        [days] ngày
       *[working_days] ngày làm việc
    } sau { $event }
}
rule-of-kinds = {" "}({ $kinds })
rule-sentence = Người có nghĩa vụ: { $who }; việc phải làm: { $deed } { $when }{ $kinds }.
obligation-seat = Ghế { $number }
obligation-column-due = Hạn
obligation-column-event = Ngày phát sinh
obligation-column-met = Ngày làm xong
obligation-column-owner = Người có nghĩa vụ
obligation-column-rule = Điều khoản
obligation-column-standing = Kết quả
obligation-column-subject = Về
obligation-stands = { $standing ->
    [open] Còn hạn
    [due] Đến hạn hôm nay
    [overdue] Quá hạn { $late } ngày làm việc
    [met] Đúng hạn, { $met }
    [late] Muộn { $late } ngày làm việc, { $met }
   *[waived] Được miễn: { $words }
}
compliance-by-member = Chấp hành Quy chế theo thành viên
compliance-by-provision = Chấp hành Quy chế theo điều khoản
compliance-all = Toàn bộ
compliance-column-owed = Nghĩa vụ
compliance-column-open = Còn hạn
compliance-column-met = Đúng hạn
compliance-column-late = Muộn
compliance-column-overdue = Quá hạn
compliance-column-waived = Miễn
compliance-column-days = Ngày muộn
field-provision = Điều khoản
field-rule-versions-words = Lời văn
field-rule-versions-number = Phiên bản
field-origin = Lấy từ danh mục
field-stopped-on = Thôi áp dụng từ
field-rule-versions-form = Cách tính
field-rule-id = Quy tắc
field-subject = Về
field-share = Phần của
field-obligation-marks-kind = Ghi nhận
field-obligation-marks-day = Ngày
op-propose-rule = Dự thảo quy tắc
op-take-rules = Lấy quy tắc từ danh mục
op-change-rule = Sửa quy tắc
op-adopt-rule = Áp dụng quy tắc
op-amend-rule = Sửa đổi quy tắc từ một ngày
op-stop-rule = Thôi áp dụng quy tắc
op-remove-rule = Bỏ dự thảo quy tắc
op-meet-obligation = Ghi nghĩa vụ đã làm xong
op-waive-obligation = Miễn nghĩa vụ
op-clear-obligation = Bỏ ghi nhận nghĩa vụ

## Quy tắc từ chối

rule-rule-state = Trạng thái của quy tắc không cho làm việc này: quy tắc đang áp dụng thì sửa đổi từ một ngày hoặc thôi áp dụng, không viết lại.
rule-proof-is-kept = Sổ tự chứng minh được việc này; không ghi tay. Nếu không phải làm nữa, hãy miễn và nêu lý do.
rule-obligation-met = Nghĩa vụ này đã làm xong.

## Dòng lệnh

cli-about-rule = Quy chế làm việc thành quy tắc: dự thảo, áp dụng, sửa đổi, thử
cli-about-rule-list = Liệt kê quy tắc
cli-about-rule-show = Xem một quy tắc với các phiên bản
cli-about-rule-catalogue = Xem danh mục quy tắc có sẵn, kèm nguồn
cli-about-rule-propose = Dự thảo một quy tắc
cli-about-rule-take = Lấy quy tắc từ danh mục
cli-more-rule-take = Có --from thì quy tắc bắt buộc được áp dụng từ ngày đó; mẫu tham khảo luôn là dự thảo.
cli-about-rule-change = Sửa dự thảo, hoặc tên và ghi chú của quy tắc
cli-about-rule-adopt = Áp dụng một dự thảo từ một ngày
cli-about-rule-amend = Sửa đổi quy tắc từ một ngày; quá khứ giữ nguyên
cli-about-rule-stop = Thôi áp dụng quy tắc từ một ngày
cli-about-rule-remove = Bỏ một dự thảo
cli-about-rule-try = Xem quy tắc cho ra gì, không ghi
cli-about-obligation = Nghĩa vụ theo Quy chế: ai, việc gì, hạn nào, theo điều nào
cli-about-obligation-list = Liệt kê nghĩa vụ, hạn sớm trước
cli-about-obligation-meet = Ghi một nghĩa vụ đã làm xong, khi sổ không tự biết
cli-about-obligation-waive = Miễn một nghĩa vụ, nêu lý do
cli-about-obligation-clear = Bỏ điều đã ghi tay về một nghĩa vụ
cli-about-obligation-compliance = Tổng hợp chấp hành Quy chế theo thành viên và điều khoản
cli-arg-rule-show-rule = Mã quy tắc, như QT-001
cli-arg-rule-change-rule = Mã quy tắc, như QT-001
cli-arg-rule-adopt-rule = Mã quy tắc, như QT-001
cli-arg-rule-amend-rule = Mã quy tắc, như QT-001
cli-arg-rule-stop-rule = Mã quy tắc, như QT-001
cli-arg-rule-remove-rule = Mã quy tắc, như QT-001
cli-arg-rule-try-rule = Mã quy tắc, như QT-001
cli-arg-obligation-meet-rule = Mã quy tắc, như QT-001
cli-arg-obligation-waive-rule = Mã quy tắc, như QT-001
cli-arg-obligation-clear-rule = Mã quy tắc, như QT-001
cli-arg-obligation-list-rule = Chỉ nghĩa vụ theo quy tắc này
cli-arg-rule-list-state = Chỉ quy tắc ở trạng thái này
cli-arg-rule-propose-title = Quy tắc nói về việc gì
cli-arg-rule-change-title = Quy tắc nói về việc gì
cli-arg-provision = Điều khoản, như “Điều 7 khoản 2”
cli-arg-rule-propose-words = Lời văn của điều khoản
cli-arg-rule-change-words = Lời văn của điều khoản
cli-arg-rule-amend-words = Lời văn của điều khoản
cli-arg-rule-propose-source = Nguồn
cli-arg-rule-change-source = Nguồn
cli-arg-rule-amend-source = Nguồn
cli-arg-trigger = Điều làm phát sinh nghĩa vụ
cli-arg-every = Mỗi bao nhiêu kỳ, với “every”
cli-arg-span = Độ dài của kỳ
cli-arg-meeting-kind = Chỉ loại họp này; dùng được nhiều lần
cli-arg-count = Số ngày tính từ ngày phát sinh
cli-arg-rule-propose-in = Ngày hay ngày làm việc; mặc định ngày làm việc
cli-arg-rule-change-in = Ngày hay ngày làm việc; mặc định ngày làm việc
cli-arg-rule-amend-in = Ngày hay ngày làm việc; mặc định ngày làm việc
cli-arg-side = Trước hay sau ngày phát sinh; mặc định sau
cli-arg-rule-propose-role = Ai có nghĩa vụ; mặc định thư ký
cli-arg-rule-change-role = Ai có nghĩa vụ; mặc định thư ký
cli-arg-rule-amend-role = Ai có nghĩa vụ; mặc định thư ký
cli-arg-proof = Chứng minh đã làm bằng gì; mặc định ghi tay
cli-arg-severity = Mức độ; mặc định cảnh báo
cli-arg-rule-propose-step = Bước nhắc: số ngày làm việc so với hạn và người được báo, như -3=owner; dùng được nhiều lần
cli-arg-rule-change-step = Bước nhắc: số ngày làm việc so với hạn và người được báo, như -3=owner; dùng được nhiều lần
cli-arg-rule-amend-step = Bước nhắc: số ngày làm việc so với hạn và người được báo, như -3=owner; dùng được nhiều lần
cli-arg-rule-take-id = Mục của danh mục, như R-INV-1; vắng thì lấy tất cả
cli-arg-rule-take-from = Áp dụng từ ngày này
cli-arg-rule-adopt-from = Áp dụng từ ngày này
cli-arg-rule-amend-from = Sửa đổi có hiệu lực từ ngày này
cli-arg-rule-stop-from = Thôi áp dụng từ ngày này
cli-arg-rule-stop-reason = Lý do
cli-arg-rule-try-subject = Thử trên cuộc họp, nhiệm vụ, đề nghị lùi hạn (NV-012#2) hoặc đợt lấy ý kiến này
cli-arg-rule-try-day = Thử với ngày phát sinh này
cli-arg-obligation-meet-subject = Về việc gì: mã cuộc họp, nhiệm vụ, đề nghị (NV-012#2), đợt lấy ý kiến hoặc kỳ
cli-arg-obligation-waive-subject = Về việc gì: mã cuộc họp, nhiệm vụ, đề nghị (NV-012#2), đợt lấy ý kiến hoặc kỳ
cli-arg-obligation-clear-subject = Về việc gì: mã cuộc họp, nhiệm vụ, đề nghị (NV-012#2), đợt lấy ý kiến hoặc kỳ
cli-arg-obligation-list-subject = Chỉ nghĩa vụ về cuộc họp, nhiệm vụ, đợt lấy ý kiến hoặc kỳ này
cli-arg-obligation-list-owner = Người có nghĩa vụ: secretariat, standing, seat:5 hoặc mã đơn vị
cli-arg-obligation-meet-owner = Người có nghĩa vụ: secretariat, standing, seat:5 hoặc mã đơn vị
cli-arg-obligation-waive-owner = Người có nghĩa vụ: secretariat, standing, seat:5 hoặc mã đơn vị
cli-arg-obligation-clear-owner = Người có nghĩa vụ: secretariat, standing, seat:5 hoặc mã đơn vị
cli-arg-standing = Chỉ nghĩa vụ ở tình trạng này; dùng được nhiều lần
cli-arg-obligation-list-from = Hạn từ ngày này
cli-arg-obligation-list-to = Hạn đến ngày này
cli-arg-obligation-compliance-from = Hạn từ ngày này
cli-arg-obligation-compliance-to = Hạn đến ngày này
cli-arg-obligation-meet-day = Ngày làm xong; hôm nay nếu vắng
cli-arg-obligation-meet-words = Làm xong như thế nào
cli-arg-obligation-waive-reason = Vì sao được miễn
cli-command-rule-list = Các quy tắc
cli-command-rule-show = Một quy tắc với các phiên bản
cli-command-rule-catalogue = Danh mục quy tắc có sẵn
cli-command-rule-propose = Dự thảo quy tắc
cli-command-rule-take = Lấy quy tắc từ danh mục
cli-command-rule-change = Sửa quy tắc
cli-command-rule-adopt = Áp dụng quy tắc
cli-command-rule-amend = Sửa đổi quy tắc từ một ngày
cli-command-rule-stop = Thôi áp dụng quy tắc
cli-command-rule-remove = Bỏ dự thảo quy tắc
cli-command-rule-try = Thử quy tắc, không ghi
cli-command-obligation-list = Các nghĩa vụ, theo trang
cli-command-obligation-meet = Ghi nghĩa vụ đã làm xong
cli-command-obligation-waive = Miễn nghĩa vụ
cli-command-obligation-clear = Bỏ ghi nhận nghĩa vụ
cli-command-obligation-compliance = Chấp hành Quy chế
cli-done-rule-propose = Đã dự thảo { $code }; chưa áp dụng.
cli-done-rule-take = Đã lấy { $count } quy tắc từ danh mục.
cli-done-rule-change = Đã sửa { $code }.
cli-done-rule-adopt = Đã áp dụng { $code }.
cli-done-rule-amend = Đã sửa đổi { $code }; nghĩa vụ cũ giữ nguyên.
cli-done-rule-stop = Đã thôi áp dụng { $code }.
cli-done-rule-remove = Đã bỏ dự thảo { $code }.
cli-done-obligation-meet = Đã ghi nghĩa vụ { $rule } về { $subject } là làm xong.
cli-done-obligation-waive = Đã miễn nghĩa vụ { $rule } về { $subject }.
cli-done-obligation-clear = Đã bỏ ghi nhận nghĩa vụ { $rule } về { $subject }.
cli-value-subject = VIỆC
cli-value-owner = NGƯỜI
cli-value-trigger = ĐIỀU
cli-value-span = KỲ
cli-value-side = BÊN
cli-value-proof = CHỨNG-MINH
cli-value-severity = MỨC
cli-value-standing = TÌNH-TRẠNG
