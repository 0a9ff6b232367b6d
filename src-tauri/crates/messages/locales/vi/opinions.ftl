### Lấy ý kiến bằng văn bản: thuật ngữ, quy tắc, dòng lệnh, màn hình.

## Thuật ngữ

noun-opinion-rounds = Lấy ý kiến
noun-opinion-rounds-one = đợt lấy ý kiến
noun-opinion-rounds-count = { $count ->
    [0] chưa lấy ý kiến lần nào
   *[other] { $count } đợt lấy ý kiến
}
noun-opinion-questions = Nội dung xin ý kiến
noun-opinion-questions-one = nội dung xin ý kiến
noun-opinion-questions-count = { $count ->
    [0] chưa có nội dung nào
   *[other] { $count } nội dung
}
noun-opinion-sheets = Phiếu ý kiến
noun-opinion-sheets-one = phiếu ý kiến
noun-opinion-sheets-count = { $count ->
    [0] chưa có phiếu nào
   *[other] { $count } phiếu
}
noun-opinion-answers = Ý kiến trả lời
noun-opinion-answers-one = ý kiến trả lời
noun-opinion-answers-count = { $count ->
    [0] chưa có ý kiến nào
   *[other] { $count } ý kiến
}
opinion-state-draft = Đang soạn
opinion-state-sent = Đã gửi
opinion-state-summed = Đã tổng hợp
opinion-state-closed = Đã kết thúc
opinion-state-cancelled = Hủy
opinion-choice-agree = Đồng ý
opinion-choice-disagree = Không đồng ý
opinion-choice-other = Ý kiến khác
opinion-source-none = Chưa nhận
opinion-source-paper = Phiếu giấy hoặc tệp
opinion-source-window = Trả lời trên phần mềm
op-add-opinion-round = Soạn đợt lấy ý kiến
op-edit-opinion-round = Sửa đợt lấy ý kiến
op-send-opinion-round = Gửi phiếu lấy ý kiến
op-answer-opinion = Ghi phiếu ý kiến
op-reply-opinion = Ghi tiếp thu, giải trình
op-sum-opinions = Tổng hợp ý kiến
op-close-opinions = Kết thúc đợt lấy ý kiến
op-cancel-opinions = Hủy đợt lấy ý kiến
field-opinion-rounds-title = Về việc
field-opinion-rounds-result = Kết quả
field-opinion-rounds-due-on = Hạn trả lời
field-matter = Nội dung trình
field-sent-on = Ngày gửi
field-summed-on = Ngày tổng hợp
field-closed-on = Ngày kết thúc
field-silence-agrees = Im lặng tính là đồng ý
field-silence-basis = Điều khoản về im lặng
field-opinion-questions-number = Số
field-received-on = Ngày nhận
field-opinion-sheets-source = Cách nhận
field-choice = Ý kiến
field-opinion-answers-reply = Tiếp thu, giải trình
field-round-id = Đợt lấy ý kiến
field-sheet-id = Phiếu
field-question-id = Nội dung xin ý kiến
rule-opinion-state = Trạng thái của đợt lấy ý kiến không cho làm việc này: phiếu đã gửi thì không sửa nội dung, đã tổng hợp thì không sửa ý kiến.
rule-opinions-open = Còn người chưa trả lời và chưa hết hạn; hãy chờ hết hạn rồi tổng hợp.
error-sheet-unread = Không đọc được phiếu “{ $name }”. { opinion-fault }
opinion-fault = { $table ->
    [0] Cả tệp
   *[other] Bảng { $table }, dòng { $row }
}: { $why ->
    [no_table] không có bảng của phiếu lấy ý kiến
    [no_round] phiếu không ghi mã đợt lấy ý kiến; hãy chọn đợt
    [no_seat] phiếu không ghi số ghế; hãy chọn người trả lời
    [not_asked] ghế { $text } không được xin ý kiến trong đợt này
    [columns] thừa cột (“{ $text }”)
    [number] số thứ tự “{ $text }” không phải là số
    [question] nội dung “{ $text }” khác với nội dung đã gửi
    [twice] nội dung “{ $text }” có hai lần
    [mark] không rõ dấu “{ $text }”; ô này chỉ nhận dấu x
    [two_marks] đánh dấu cả đồng ý và không đồng ý (“{ $text }”)
    [nothing] phiếu chưa điền gì
   *[other] { $why }
}.
opinion-received = { $received } trên { $asked } phiếu
opinion-late-count = { $count } phiếu gửi sau hạn
opinion-tally = Đồng ý { $agree }, không đồng ý { $disagree }, ý kiến khác { $other }, chưa trả lời { $silent }.
opinion-silent-agreeing = Im lặng, tính là đồng ý theo { $basis }: { $count }.
opinion-silence-nothing = Im lặng là chưa trả lời, không tính là đồng ý.
opinion-silence-by = Im lặng được tính là đồng ý theo { $basis }.
opinion-silent-names = Chưa trả lời: { $names }.
opinion-nobody-silent = Mọi người đã trả lời.
opinion-is-late = sau hạn
opinion-answered-nothing = không nêu ý kiến
opinion-column-received = Đã nhận
opinion-column-questions = Nội dung
opinion-column-silent = Chưa trả lời
paper-opinion-form = Phiếu lấy ý kiến
paper-opinion-form-needs = --round; --whose member để mỗi thành viên một phiếu
paper-opinion-form-for = Phiếu để thành viên đánh dấu đồng ý, không đồng ý hoặc ghi ý kiến khác.
paper-opinion-summary = Báo cáo tổng hợp ý kiến
paper-opinion-summary-needs = --round đã gửi
paper-opinion-summary-for = Ai đồng ý, không đồng ý, có ý kiến khác; ai chưa trả lời; tiếp thu, giải trình.

## Dòng lệnh

cli-value-round = ĐỢT
cli-value-answer = SỐ=Ý_KIẾN
cli-about-opinion = Lấy ý kiến bằng văn bản: soạn, gửi, nhận phiếu, tổng hợp
cli-about-opinion-list = Liệt kê các đợt lấy ý kiến
cli-about-opinion-show = Xem một đợt: nội dung, kết quả, từng phiếu
cli-about-opinion-add = Soạn một đợt lấy ý kiến
cli-about-opinion-edit = Sửa một đợt chưa gửi
cli-about-opinion-send = Gửi phiếu đến các ghế đã biết người giữ
cli-more-opinion-send = Phiếu ghi họ tên, chức vụ của người giữ ghế vào ngày gửi. Việc này không hoàn tác được; gửi nhầm thì hủy và nêu lý do.
cli-about-opinion-answer = Ghi hoặc sửa phiếu của một ghế
cli-about-opinion-reply = Ghi tiếp thu, giải trình một ý kiến
cli-about-opinion-sheet-in = Đọc phiếu .docx đã điền và ghi vào sổ
cli-about-opinion-tally = Xem kết quả từng nội dung, ai chưa trả lời
cli-about-opinion-sum = Tổng hợp: từ đây không sửa ý kiến nữa
cli-about-opinion-close = Kết thúc đợt đã tổng hợp
cli-about-opinion-cancel = Hủy một đợt chưa tổng hợp
cli-arg-round = Mã đợt lấy ý kiến, như YK-001
cli-arg-opinion-list-state = Chỉ đợt ở trạng thái này
cli-arg-opinion-list-text = Chỉ đợt có lời này trong tên, nội dung trình hoặc mã
cli-arg-owed-by = Chỉ đợt mà ghế này chưa trả lời
cli-arg-opinion-add-title = Lấy ý kiến về việc gì, như “dự thảo Quy chế làm việc”
cli-arg-opinion-edit-title = Lấy ý kiến về việc gì
cli-arg-opinion-add-due = Ngày cuối cùng nhận ý kiến
cli-arg-opinion-edit-due = Ngày cuối cùng nhận ý kiến
cli-arg-opinion-add-question = Một nội dung xin ý kiến; ghi nhiều lần theo thứ tự
cli-arg-opinion-edit-question = Một nội dung xin ý kiến; thay toàn bộ nội dung cũ
cli-arg-matter = Nội dung trình kèm theo
cli-arg-silence-agrees = Im lặng tính là đồng ý; phải nêu --silence-basis
cli-arg-silence-is-silence = Im lặng là chưa trả lời
cli-arg-silence-basis = Điều khoản của quy chế của Ban cho phép, như “khoản 3 Điều 9 Quy chế làm việc”
cli-arg-opinion-send-seat = Chỉ gửi ghế này; ghi nhiều lần nếu cần; mặc định là mọi ghế đã biết người giữ
cli-arg-opinion-answer-seat = Số ghế của người trả lời
cli-arg-opinion-reply-seat = Số ghế của người có ý kiến
cli-arg-opinion-sheet-in-seat = Số ghế, khi phiếu không ghi
cli-arg-say = Ý kiến về một nội dung: 1=agree, 2=disagree, 3=other:Lời ghi
cli-arg-received = Ngày nhận phiếu; mặc định là hôm nay
cli-arg-paper-sheet = Phiếu đến bằng giấy
cli-arg-opinion-reply-question = Số của nội dung xin ý kiến
cli-arg-opinion-reply-words = Tiếp thu, giải trình
cli-arg-opinion-sheet-in-path = Tệp phiếu đã điền
cli-arg-opinion-sheet-in-round = Mã đợt lấy ý kiến, khi phiếu không ghi
cli-arg-opinion-close-result = Kết quả của việc lấy ý kiến
cli-command-opinion-list = Danh sách các đợt lấy ý kiến, theo trang
cli-command-opinion-show = Một đợt lấy ý kiến cùng kết quả và các phiếu
cli-command-opinion-add = Soạn đợt lấy ý kiến
cli-command-opinion-edit = Sửa đợt lấy ý kiến
cli-command-opinion-send = Gửi phiếu lấy ý kiến
cli-command-opinion-answer = Ghi phiếu ý kiến
cli-command-opinion-reply = Ghi tiếp thu, giải trình
cli-command-opinion-read = Đọc thử một phiếu đã điền
cli-command-opinion-take-in = Nhận một phiếu đã điền
cli-command-opinion-sum = Tổng hợp ý kiến
cli-command-opinion-close = Kết thúc đợt lấy ý kiến
cli-command-opinion-cancel = Hủy đợt lấy ý kiến
cli-done-opinion-add = Đã soạn { $code }; chưa gửi.
cli-done-opinion-edit = Đã sửa { $code }.
cli-done-opinion-send = Đã gửi { $code } đến { $asked } ghế. Việc này không hoàn tác được.
cli-done-opinion-answer = Đã ghi phiếu vào { $code }.
cli-done-opinion-take-in = Đã nhận phiếu vào { $code }.
cli-done-opinion-reply = Đã ghi tiếp thu, giải trình trong { $code }.
cli-done-opinion-sum = Đã tổng hợp { $code }; ý kiến không sửa được nữa.
cli-done-opinion-close = Đã kết thúc { $code }.
cli-done-opinion-cancel = Đã hủy { $code }.
cli-opinion-understood = Phiếu của { $holder } (ghế { $seat }), đợt { $round }. Chưa ghi gì.
cli-opinion-again = Ghế này đã có phiếu; nhận phiếu này sẽ thay phiếu cũ.

## Màn hình

opinions-title = Lấy ý kiến
opinions-add = Lấy ý kiến mới
opinions-empty = Chưa lấy ý kiến lần nào
opinions-empty-why = Soạn nội dung xin ý kiến, gửi phiếu đến các thành viên, nhận phiếu rồi tổng hợp.
opinions-panel = Đợt lấy ý kiến { $code }
opinions-choose = Chọn một đợt để xem kết quả và từng phiếu.
opinions-over = Đã hết hạn
opinions-count = { $received }/{ $asked }
opinions-due = Trả lời đến hết ngày { $day }
opinions-facts = Thông tin chung
opinions-no-questions = Chưa có nội dung xin ý kiến; hãy sửa để thêm.
opinions-silent = Chưa trả lời ({ $count })
opinions-sheets = Phiếu đã nhận ({ $count })
opinions-send = Gửi phiếu
opinions-edit = Sửa
opinions-answer = Ghi phiếu
opinions-answer-own = Cho ý kiến
opinions-answer-again = Sửa ý kiến của tôi
opinions-sum = Tổng hợp
opinions-close = Kết thúc
opinions-cancel = Hủy đợt
opinions-reply = Tiếp thu, giải trình
opinions-reply-to = Tiếp thu, giải trình ý kiến của { $who }, nội dung { $question }
opinions-replied = Tiếp thu, giải trình:
opinions-form-paper = Phiếu lấy ý kiến
opinions-summary-paper = Báo cáo tổng hợp
opinions-history = Lịch sử
opinions-add-title = Soạn đợt lấy ý kiến
opinions-edit-title = Sửa { $code }
opinions-title-hint = Viết tiếp sau chữ “về”, như “dự thảo Quy chế làm việc của Ban Chỉ đạo”.
opinions-due-hint = Ngày cuối cùng nhận ý kiến.
opinions-question = Nội dung xin ý kiến { $number }
opinions-question-add = Thêm nội dung
opinions-question-remove = Bỏ nội dung { $number }
opinions-basis-hint = Nguyên văn điều khoản trong quy chế của Ban, như “khoản 3 Điều 9 Quy chế làm việc”.
opinions-title-missing = Hãy ghi lấy ý kiến về việc gì.
opinions-due-missing = Hãy ghi ngày cuối cùng nhận ý kiến, như 30/6/2026.
opinions-basis-missing = Im lặng chỉ được tính là đồng ý khi nêu điều khoản của quy chế cho phép.
opinions-added = Đã soạn đợt lấy ý kiến về { $title }; chưa gửi.
opinions-edited = Đã sửa { $code }.
opinions-send-title = Gửi phiếu { $code }
opinions-send-now = Gửi { $count } phiếu
opinions-send-what = { $questions } nội dung, trả lời đến hết ngày { $day }.
opinions-send-whom = Gửi đến; không chọn là mọi ghế đã biết người giữ
opinions-send-open = { $count } ghế chưa biết ai giữ nên không gửi.
opinions-send-stands = Phiếu ghi họ tên, chức vụ của người giữ ghế hôm nay. Gửi rồi không hoàn tác được; gửi nhầm thì hủy và nêu lý do.
opinions-sent = Đã gửi { $code } đến { $count } ghế.
opinions-answer-title = Phiếu ý kiến { $code }
opinions-answer-send = Ghi ý kiến
opinions-whose = Phiếu của
opinions-words = Lời ghi cho nội dung { $number }
opinions-remark = Ý kiến chung
opinions-is-paper = Phiếu giấy hoặc tệp gửi đến
opinions-seat-missing = Hãy chọn phiếu của ai.
opinions-nothing-said = Hãy chọn ý kiến cho ít nhất một nội dung.
opinions-words-missing = Ý kiến khác về nội dung { $number } cần lời ghi.
opinions-answered = Đã ghi phiếu vào { $code }.
opinions-summed = Đã tổng hợp { $code }.
opinions-reply-title = Tiếp thu, giải trình
opinions-reply-now = Ghi
opinions-reply-words = Tiếp thu thế nào, hoặc vì sao không tiếp thu
opinions-replied-done = Đã ghi tiếp thu, giải trình trong { $code }.
opinions-close-title = Kết thúc { $code }
opinions-close-now = Kết thúc
opinions-close-words = Kết quả của việc lấy ý kiến
opinions-closed = Đã kết thúc { $code }.
opinions-cancel-title = Hủy { $code }
opinions-cancel-now = Hủy đợt lấy ý kiến
opinions-cancel-words = Lý do hủy
opinions-cancelled = Đã hủy { $code }.
opinions-reason-missing = Hãy ghi lý do hủy.
opinions-owed = Phiếu ý kiến phải trả lời
opinions-owed-over = Đã hết hạn ngày { $day }
opinions-forms = Số phiếu
opinions-forms-one = Một phiếu chung
opinions-forms-each = Mỗi thành viên một phiếu
opinions-round-first = Hãy chọn đợt lấy ý kiến.
opinions-take-in = Nhận phiếu từ tệp
opinions-take-in-title = Nhận phiếu đã điền
opinions-file = Tệp phiếu
opinions-file-hint = Tệp .docx của phiếu do sổ lập, đã đánh dấu x vào ô.
opinions-file-missing = Hãy chọn tệp phiếu.
opinions-file-large = Tệp lớn hơn 20 MB.
opinions-faulty = Phiếu có chỗ không đọc được.
opinions-understood = Phiếu của { $holder } (ghế { $seat }), đợt { $round }. Chưa ghi gì.
opinions-again = Ghế này đã có phiếu; nhận phiếu này sẽ thay phiếu cũ.
