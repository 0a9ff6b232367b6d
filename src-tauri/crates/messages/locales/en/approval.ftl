### Minutes after the meeting: comments, approval, corrections.

noun-minute-comments = Comments on minutes
noun-minute-comments-one = comment on minutes
noun-minute-comments-count = { $count ->
    [0] no comments
    [one] { $count } comment
   *[other] { $count } comments
}
noun-minute-editions = Approved minutes
noun-minute-editions-one = approved minutes
noun-minute-editions-count = { $count ->
    [0] The minutes are not approved yet.
    [one] { $count } edition of the minutes
   *[other] { $count } editions of the minutes
}
noun-line-corrections = Corrected lines
noun-line-corrections-one = corrected line
noun-line-corrections-count = { $count ->
    [0] no corrected lines
    [one] { $count } corrected line
   *[other] { $count } corrected lines
}
field-approved-on = Day of approval
field-approved-by = Approved by
field-edition-id = Edition of the minutes
field-before = Words before
field-after = Words after
comment-state-open = Open
comment-state-accepted = Accepted
comment-state-declined = Declined
approved-by-meeting = The next meeting
approved-by-round = A round of written opinions
approved-by-chair = The chair
op-circulate-minutes = Send the minutes for comments
op-comment-minutes = Comment on the minutes
op-settle-comment = Settle a comment on the minutes
op-approve-minutes = Approve the minutes
op-correct-minutes = Correct the minutes
rule-comments-open = Some comments are still open. Accept or answer each of them, then approve the minutes.
approval-secretariat = Secretariat
approval-whole = the minutes as a whole
approval-edition = { $number ->
    [0] Approved on { $day }
   *[other] Correction { $number } of { $day }
} ({ $by ->
    [meeting] by the meeting
    [round] by written opinions
   *[other] by the chair
}{ $basis })
approval-touches = {"  "}Task concerned; its own words stay: { $task }
