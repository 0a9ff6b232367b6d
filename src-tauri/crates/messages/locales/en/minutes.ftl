### Meetings in the window: minutes typed live.

## The head

minutes-elapsed = Time since the meeting began
minutes-chair = { $name } presides
minutes-present = { $there }/{ $invited } present
minutes-stand-ins = { $count ->
    [one] one substitute
   *[other] { $count } substitutes
}
minutes-no-quorum-rule = There is no rule yet on how many must be present.
minutes-saved = Saved { $time }
minutes-unsaved = What is being typed could not be saved; do not close the window.
minutes-more = More
minutes-read-back = Read back
minutes-project = Projector
minutes-projector = Projector
minutes-end = End…
minutes-vote-open = Vote…
minutes-review-open = Review tasks…
minutes-phrases-open = Short phrases…

## The agenda

minutes-agenda = Agenda
minutes-agenda-none = There are no items yet. Add them under Preparation.
minutes-used = { $used }′
minutes-used-of = { $used }′ / { $planned }′
minutes-planned = { $planned }′
minutes-over = over time
minutes-no-item = Outside the agenda
minutes-presenter = Presented by { $name }
minutes-left = { $count ->
    [one] one minute left
   *[other] { $count } minutes left
}
minutes-late-by = { $count ->
    [one] one minute over
   *[other] { $count } minutes over
}
minutes-take = Go to this item
minutes-now-at = Now at item { $number }: { $title }

## How the screen stands

minutes-not-begun = The meeting has not begun, so no minutes can be written yet.
minutes-begin = Begin the meeting
minutes-begun = The meeting has begun
minutes-closed-postponed = The meeting was put off. Give it a new time under Preparation.
minutes-closed-cancelled = The meeting was called off; no minutes are written.
minutes-closed-approved = The minutes were approved and are locked.
minutes-read-only = Only the secretariat writes minutes; here they can be read.
minutes-after = The meeting is over. The minutes can be changed until they are approved.
minutes-none = Nothing was written under this item.
minutes-none-yet = There are no lines yet. Type below; the first sign says what kind of line it is: - proceedings, " opinion, = conclusion, > assignment, ? to clarify, * idea.
minutes-side = Who is there, and related tasks
minutes-apart = { $count ->
    [one] One line stands outside the agenda
   *[other] { $count } lines stand outside the agenda
}

## The input

minutes-input = New line of minutes
minutes-input-edit = Line of minutes being edited
minutes-placeholder = Type here…  @ person, unit · trước 30/11 · !1 urgency
minutes-kind-is = Kind of line: { $kind }
minutes-aside = Not projected
minutes-choices = Choose one of the meanings
minutes-chips = What was understood of the line
minutes-chip-drop = Take { $words } away
minutes-chip-dismiss = Leave { $words } as plain text
minutes-chip-choose = { $words }: { $why }. Choose what it means
minutes-chip-speaker = Speaker: { $name }
minutes-chip-recurs = { $words }, first on { $day }
minutes-open-chips = { $count ->
    [one] One place is not clear; press Alt and the down arrow to choose.
   *[other] { $count } places are not clear; press Alt and the down arrow to choose.
}
minutes-day = { $weekday } { $day }
minutes-level-1 = 1 Urgent
minutes-level-2 = 2 High
minutes-level-3 = 3 Normal
minutes-level-4 = 4 Low
minutes-doubt-people = several people or units
minutes-doubt-several = may mean several things
minutes-doubt-bare = is this the deadline?
minutes-doubt-later = the line has another deadline
minutes-doubt-no-year = which year is not clear
minutes-doubt-no-month = which month or week is not clear
minutes-doubt-before-period = before its first or its last day?
minutes-doubt-span = the end of a span
minutes-doubt-weekday = the weekday does not fit
minutes-doubt-event = counted from what is not clear
minutes-doubt-two-digit-year = write all four digits of the year
minutes-doubt-no-such-day = there is no such day
minutes-doubt-no-such-period = there is no such period
minutes-doubt-count-range = must be 1 to 366 days
minutes-unknown-party = not in the directory
minutes-unknown-due = the deadline was not understood
minutes-unknown-recurs = the recurrence was not understood
minutes-unknown-clause = the clause was not understood
minutes-due-past = past
minutes-due-day-off = a day off
minutes-not-invited = not among those invited
minutes-no-unit = the seat has no unit
minutes-not-read = This line could not be read. The words are still here; press Enter again.
minutes-attach-which = Which task it belongs to is not clear: choose one, or type its code, such as #NV-012.
minutes-help-store = stores
minutes-help-save = saves
minutes-help-break = new line
minutes-help-next = next item
minutes-help-kind = kind of line
minutes-help-leave = leaves it
minutes-help-pick = chooses a meaning
minutes-edit-left = The edit was left; what was typed was not written.
minutes-edit-again = Go on editing
minutes-told = Written: { $kind }

## The lines

minutes-lines = Lines of the minutes
minutes-in-writing = (opinion in writing)
minutes-line-menu = What can be done with this line
minutes-line-edit = Edit
minutes-line-kind = Turn into: { $kind }
minutes-line-assign = Make an assignment of it
minutes-line-split = Split by lead
minutes-line-aside = Do not project
minutes-line-shown = Project
minutes-line-up = Move up
minutes-line-down = Move down
minutes-line-remove = Take out
minutes-moved = Line { $place } of { $of }
minutes-removed = A line was taken out
minutes-split-one = This line does not have two leads to be split by.
minutes-split-done = Split into { $count } lines
minutes-gap-no-words = no words
minutes-gap-no-lead = no lead
minutes-gap-many-leads = several leads, Ctrl+D splits it
minutes-gap-no-due = no deadline
minutes-gap-due-unclear = unclear deadline
minutes-gap-due-past = deadline in the past
minutes-gap-due-day-off = falls on a day off
minutes-gap-lead-absent = the lead is absent

## The right column

minutes-written = Written at this item
minutes-written-sum = { $conclusions ->
    [one] one conclusion
   *[other] { $conclusions } conclusions
} · { $assignments ->
    [one] one assignment
   *[other] { $assignments } assignments
}
minutes-related = Related tasks
minutes-last = Last conclusion
minutes-attendance = Present
minutes-attendance-help = Press a square to record that somebody came or left. Solid edge: present; dashed edge: not marked; struck through: absent; rounded: somebody stands in.
minutes-nobody = Nobody is invited yet.
minutes-present-since = Present since { $time }
minutes-left-at = Left at { $time }
minutes-stands-in = { $name } stands in, without a vote
minutes-stands-in-votes = { $name } stands in, with a vote
minutes-mark-came = Came
minutes-mark-left = Left
minutes-mark-substitute = Substitute…
minutes-mark-excused = Away with leave
minutes-mark-absent = Absent
minutes-mark-unknown = Not known
minutes-mark-all = Mark the { $count } not marked yet as present
minutes-marked-came = { $name }: present
minutes-marked-left = { $name }: left
minutes-marked-excused = { $name }: away with leave
minutes-marked-absent = { $name }: absent
minutes-marked-unknown = { $name }: not marked
minutes-substitute-title = Stand in for { $name }
minutes-substitute-empty = Write who stands in
minutes-substitute-votes = Votes in their place
minutes-substitute-do = Mark as present
minutes-substitute-done = { $name } stands in

## Dialogs

minutes-read-back-none = This item has no conclusion or assignment yet.
minutes-vote-title = Record a vote
minutes-vote-do = Record the vote
minutes-vote-done = The vote was recorded
minutes-vote-question-empty = Write what was asked
minutes-vote-count-unclear = Write a number, such as 12
minutes-vote-note-hint = How it was voted, opinions sent in writing.
minutes-voters = { $count ->
    [one] One person present may vote.
   *[other] { $count } people present may vote.
}
minutes-end-title = End the meeting
minutes-end-do = End the meeting
minutes-end-what = Whoever is still in the room is recorded as leaving now; whoever was not marked is recorded as absent. The minutes can still be changed.
minutes-end-gaps = { $count ->
    [one] One thing wants a second look
   *[other] { $count } things want a second look
}
minutes-ended = The meeting has ended
minutes-review = Review of tasks
minutes-review-none = No item of this meeting is about a task.
minutes-review-end = { $count ->
    [0] The review is done; nothing was written into the minutes.
    [one] The review is done; one result was written into the minutes.
   *[other] The review is done; { $count } results were written into the minutes.
}
minutes-review-place = Task { $at } of { $of }
minutes-review-verdict = Result of the review
minutes-review-write = Write it into the minutes
minutes-review-what = The result becomes a line of the minutes tied to the task. State and deadline of the task do not change yet: that is done on the page of the task.
minutes-review-again = Written: { $verdict }.
minutes-review-before = Task before
minutes-review-skip = Skip
minutes-verdict-keep = Goes on
minutes-verdict-done = Done
minutes-verdict-extend = Later deadline
minutes-verdict-escalate = To the head
minutes-verdict-close = Stop, with a reason
minutes-verdict-line-keep = { $code } ({ $title }): goes on.
minutes-verdict-line-done = { $code } ({ $title }): done, to be confirmed.
minutes-verdict-line-extend = { $code } ({ $title }): the deadline moves to { $words }.
minutes-verdict-line-escalate = { $code } ({ $title }): put to the head of the committee.
minutes-verdict-line-close = { $code } ({ $title }): stopped. Reason: { $words }
minutes-phrases = Short phrases
minutes-phrases-what = Type ; then the short word and a blank, such as “;kl ”, to get the whole phrase. Ctrl+Z brings the short word back. The phrases are kept in the register, for everyone who opens it.
minutes-phrase-first-kl = The head concluded:
minutes-phrase-first-tn = The meeting agreed
minutes-phrase-short = Short word
minutes-phrase-words = Phrase of “{ $short }”
minutes-phrase-remove = Remove “{ $short }”
minutes-phrase-add = Add a phrase
minutes-phrase-wrong = “{ $short }”: a short word has no blanks, is there once and has a phrase

## Keys

shortcuts-minutes = Live minutes
shortcut-minutes-store = Store the line
shortcut-minutes-break = Break the line
shortcut-minutes-sign = Kind of line, by its first sign
shortcut-minutes-kind = Kind of line
shortcut-minutes-pick = Choose what an unclear place means
shortcut-minutes-take = Item before, after
shortcut-minutes-lines = From an empty input to the lines
shortcut-minutes-edit = Edit the line
shortcut-minutes-move = Move the line up, down
shortcut-minutes-remove = Take the line out
shortcut-minutes-split = Split by lead
shortcut-minutes-assign = Make it an assignment
shortcut-minutes-read-back = Read conclusions back
shortcut-minutes-project = Projector
shortcut-minutes-review = Review tasks
shortcut-minutes-verdict = Result of the review
