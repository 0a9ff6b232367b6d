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
