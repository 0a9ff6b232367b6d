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
approval-steps = How far the minutes are
approval-step-draft = Draft
approval-step-comments = Comments
approval-step-approved = Approved
approval-step-corrected = { $count ->
    [0] Correction
   *[other] Correction { $count }
}
approval-circulate = Send for comments
approval-circulated = The minutes are out for comments
approval-comments-none = No comments yet.
approval-comment = Comment on the minutes
approval-comment-do = Record the comment
approval-comment-who = Who comments
approval-comment-line = Comment on
approval-comment-text = The comment
approval-comment-empty = Write the comment.
approval-comment-done = The comment is recorded
approval-settle = Settle
approval-settle-of = Settle the comment: { $words }
approval-settle-title = Settle a comment
approval-settle-done = The comment is settled
approval-verdict = Verdict
approval-accept-hint = Accepting does not change the minutes; edit the line in the Minutes part.
approval-answer-empty = Say why it is declined.
approval-answered = Answer:
approval-open-first = Some comments are open; settle them all before approving.
approval-approve = Approve the minutes
approval-approve-do = Approve and lock
approval-approve-done = The minutes are approved and locked
approval-approve-stands = The minutes will be locked and kept as they are now. This cannot be undone; errors are corrected by number.
approval-basis-hint = Code of the meeting that approves, or of the round of opinions
approval-basis-empty = Give the code of the meeting or of the round.
approval-day-unclear = The day is unclear; write it like 30/11/2026.
approval-approved = As approved
approval-correction = Correction { $number }
approval-tasks = Tasks concerned, whose own words stay:
approval-file = Get the file
approval-file-of = Get the file: { $name }
approval-correct = Correct the minutes
approval-correct-do = Correct
approval-correct-done = The minutes are corrected
approval-correct-line = Line to correct
approval-correct-none = No line was changed.
approval-reason-empty = Give the reason for the correction.
approval-correct-stands = A correction is numbered and kept with its paper. This cannot be undone.
