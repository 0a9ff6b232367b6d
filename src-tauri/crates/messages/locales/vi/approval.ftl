### Biên bản sau cuộc họp: góp ý, thông qua, đính chính.

noun-minute-comments = Góp ý biên bản
noun-minute-comments-one = góp ý biên bản
noun-minute-comments-count = { $count ->
    [0] chưa có góp ý nào
   *[other] { $count } góp ý
}
noun-minute-editions = Bản biên bản đã thông qua
noun-minute-editions-one = bản biên bản
noun-minute-editions-count = { $count ->
    [0] Biên bản chưa được thông qua.
   *[other] { $count } bản biên bản
}
noun-line-corrections = Lời đính chính
noun-line-corrections-one = lời đính chính
noun-line-corrections-count = { $count ->
    [0] chưa đính chính dòng nào
   *[other] { $count } dòng được đính chính
}
field-approved-on = Ngày thông qua
field-approved-by = Ai thông qua
field-edition-id = Bản biên bản
field-before = Lời cũ
field-after = Lời mới
comment-state-open = Chưa xử lý
comment-state-accepted = Tiếp thu
comment-state-declined = Không tiếp thu
approved-by-meeting = Cuộc họp sau
approved-by-round = Lấy ý kiến bằng văn bản
approved-by-chair = Người chủ trì
op-circulate-minutes = Gửi biên bản lấy góp ý
op-comment-minutes = Góp ý biên bản
op-settle-comment = Xử lý góp ý biên bản
op-approve-minutes = Thông qua biên bản
op-correct-minutes = Đính chính biên bản
rule-comments-open = Còn góp ý chưa xử lý. Hãy tiếp thu hoặc trả lời từng góp ý rồi thông qua biên bản.
approval-secretariat = Thư ký
approval-whole = cả biên bản
approval-edition = { $number ->
    [0] Thông qua ngày { $day }
   *[other] Đính chính lần { $number }, ngày { $day }
} ({ $by ->
    [meeting] tại cuộc họp
    [round] lấy ý kiến bằng văn bản
   *[other] do người chủ trì
}{ $basis })
approval-touches = {"  "}Nhiệm vụ liên quan, lời nhiệm vụ giữ nguyên: { $task }
approval-steps = Tiến trình của biên bản
approval-step-draft = Nháp
approval-step-comments = Lấy góp ý
approval-step-approved = Thông qua
approval-step-corrected = { $count ->
    [0] Đính chính
   *[other] Đính chính lần { $count }
}
approval-circulate = Gửi lấy góp ý
approval-circulated = Đã gửi biên bản lấy góp ý
approval-comments-none = Chưa có góp ý nào.
approval-comment = Góp ý biên bản
approval-comment-do = Ghi góp ý
approval-comment-who = Người góp ý
approval-comment-line = Góp ý về
approval-comment-text = Nội dung góp ý
approval-comment-empty = Hãy ghi nội dung góp ý.
approval-comment-done = Đã ghi góp ý
approval-settle = Xử lý
approval-settle-of = Xử lý góp ý: { $words }
approval-settle-title = Xử lý góp ý
approval-settle-done = Đã xử lý góp ý
approval-verdict = Ý kiến xử lý
approval-accept-hint = Tiếp thu chưa sửa lời biên bản; hãy sửa dòng ấy ở phần Biên bản.
approval-answer-empty = Hãy nêu vì sao không tiếp thu.
approval-answered = Trả lời:
approval-open-first = Còn góp ý chưa xử lý; xử lý hết rồi mới thông qua được.
approval-approve = Thông qua biên bản
approval-approve-do = Thông qua và khóa
approval-approve-done = Đã thông qua biên bản; biên bản đã khóa
approval-approve-stands = Biên bản sẽ khóa và bản này được giữ nguyên. Việc này không hoàn tác được; sai sót thì đính chính.
approval-basis-hint = Mã cuộc họp thông qua hoặc đợt lấy ý kiến
approval-basis-empty = Hãy ghi mã cuộc họp hoặc đợt lấy ý kiến.
approval-day-unclear = Chưa rõ ngày; hãy ghi như 30/11/2026.
approval-approved = Bản đã thông qua
approval-correction = Đính chính lần { $number }
approval-tasks = Nhiệm vụ liên quan, lời nhiệm vụ giữ nguyên:
approval-file = Lấy tệp
approval-file-of = Lấy tệp: { $name }
approval-correct = Đính chính biên bản
approval-correct-do = Đính chính
approval-correct-done = Đã đính chính biên bản
approval-correct-line = Dòng cần đính chính
approval-correct-none = Chưa sửa lời của dòng nào.
approval-reason-empty = Hãy nêu lý do đính chính.
approval-correct-stands = Đính chính được đánh số và giữ lại cùng bản in. Việc này không hoàn tác được.
