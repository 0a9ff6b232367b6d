### Meetings in the window: conclusions, minutes, opinions.

conclude-papers = Papers of the meeting
conclude-notice = Notice of conclusions
conclude-minutes = Minutes on paper
conclude-not-held = The meeting has not begun
conclude-not-held-why = Conclusions come from the minutes. Begin the meeting and write its minutes first, then come back here.
conclude-to-minutes = Go to the minutes
conclude-late = Was to be issued by { $day }
conclude-step-gaps = Check the minutes
conclude-step-lines = Choose conclusions and assignments
conclude-step-form = Number, days, signer, recipients
conclude-gap-blocks = To be mended
conclude-gap-stands = May stand
conclude-gaps-none = Nothing is missing.
conclude-gaps-none-blocks = Nothing keeps the notice back.
conclude-gaps-stand = { $count ->
    [one] { $count } thing to look at, which may stand
   *[other] { $count } things to look at, which may stand
}
conclude-gaps-first = { $count ->
    [one] { $count } gap is to be mended before the notice is issued.
   *[other] { $count } gaps are to be mended before the notice is issued.
}
conclude-issuer-first = The abbreviation of the issuer is missing from the symbol.
conclude-lines-first = Choose at least one conclusion or assignment.
conclude-before-meeting = The day of issue cannot be before the conclusions of { $day }.
conclude-mend = Mend
conclude-mend-of = Mend lead and deadline: { $words }
conclude-mend-what = Mend lead and deadline
conclude-mend-counts = Minutes, notice and task change together.
conclude-mended = Written into the minutes
conclude-split = Split
conclude-split-of = Split into one line for each lead: { $words }
conclude-split-done = Split, one line for each lead
conclude-lines-none = The minutes hold no conclusion and no assignment yet.
conclude-pick-all = { $count ->
    [one] Put the only line into the notice
   *[other] Put all { $count } lines into the notice
}
conclude-no-item = Outside the agenda
conclude-section = Section { $number }
conclude-point = Point { $point } of section { $number }
conclude-left-out = Not in the notice
conclude-with = with:
conclude-aside = Kept from the room
conclude-lacks-no-words = No words
conclude-lacks-no-lead = No lead
conclude-lacks-many-leads = Several leads
conclude-lacks-no-due = No deadline
conclude-lacks-due-unclear = Deadline unclear
conclude-lacks-due-past = Past at the meeting
conclude-lacks-due-day-off = On a day off
conclude-lacks-lead-absent = Lead was absent
conclude-subject = Kết luận của { $role ->
    [head] Trưởng ban
    [standing_deputy] Phó Trưởng ban thường trực
    [deputy] Phó Trưởng ban
    [standing_member] Ủy viên thường trực
   *[other] Ủy viên
} { $name } tại { $how ->
    [short] cuộc { $meeting }
    [whole] { $meeting }
   *[other] cuộc họp “{ $meeting }”
}
conclude-planned-on = Planned day of the meeting
conclude-held-on = Day of the conclusions
conclude-add-charged = { $count ->
    [one] Add { $count } charged unit to the recipients
   *[other] Add { $count } charged units to the recipients
}
conclude-end = End the meeting
conclude-ended = The meeting has ended
conclude-issue = Issue…
conclude-draft = Make a draft
conclude-copy-docx = Copy as DOCX
conclude-copy-pdf = Copy as PDF
conclude-draft-docx = Draft as DOCX
conclude-draft-pdf = Draft as PDF
conclude-ready = { $conclusions ->
    [one] { $conclusions } conclusion
   *[other] { $conclusions } conclusions
}, { $tasks ->
    [one] { $tasks } new task
   *[other] { $tasks } new tasks
}. Ready to be issued.
conclude-not-ended = { $conclusions ->
    [one] { $conclusions } conclusion
   *[other] { $conclusions } conclusions
}, { $tasks ->
    [one] { $tasks } new task
   *[other] { $tasks } new tasks
}. The notice is issued once the meeting has ended.
conclude-page-none = No line is chosen, so there is no page to look at.
conclude-page-kept = This paper was not made by the program; its file is kept in the register of papers.
conclude-issue-title = Issue { $symbol }?
conclude-issue-now = Issue
conclude-will-number = The notice bears the number { $symbol } and is issued on { $day }.
conclude-will-sign = Signed by { $signer }.
conclude-will-hold = It holds { $conclusions ->
    [one] { $conclusions } conclusion
   *[other] { $conclusions } conclusions
} and { $tasks ->
    [one] { $tasks } assignment
   *[other] { $tasks } assignments
}.
conclude-will-task = { $count ->
    [one] { $count } new task is assigned at once, with the section and point of the notice.
   *[other] { $count } new tasks are assigned at once, each with the section and point of the notice.
}
conclude-will-leave = { $count ->
    [one] { $count } line is not in the notice and stays in the minutes.
   *[other] { $count } lines are not in the notice and stay in the minutes.
}
conclude-will-stand = { $count ->
    [one] { $count } thing to look at stays as it is.
   *[other] { $count } things to look at stay as they are.
}
conclude-issue-stands = Issuing is not undone: the number is used, and words and deadlines stand. From then on a deadline moves only by a granted extension, and words change only by a paper that corrects or replaces this one.
conclude-issued = The notice as issued
conclude-issued-as = Issued as
conclude-issued-stands = Its content is locked. Deadlines move by granted extensions; errors are put right by a paper that corrects or replaces this one.
conclude-show-docx = Save the DOCX and show its folder
conclude-tasks-made = { $count ->
    [one] { $count } task came of the notice
   *[other] { $count } tasks came of the notice
}
shortcuts-conclude = In the conclusions of a meeting
shortcut-conclude-issue = Issue the notice of conclusions
shortcut-conclude-draft = Make a draft
