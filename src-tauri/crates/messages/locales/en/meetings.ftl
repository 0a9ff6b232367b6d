### Meetings: terms, rules, command line.

## Terms of meetings

noun-meetings = Meetings
noun-meetings-one = meeting
noun-meetings-count = { $count ->
    [0] no meetings yet
    [one] 1 meeting
   *[other] { $count } meetings
}
noun-agenda-items = Agenda
noun-agenda-items-one = agenda item
noun-agenda-items-count = { $count ->
    [0] no items yet
    [one] 1 item
   *[other] { $count } items
}
noun-attendees = People
noun-attendees-one = person invited
noun-attendees-count = { $count ->
    [0] nobody invited
    [one] 1 person
   *[other] { $count } people
}
noun-attendance-spans = Times in the room
noun-attendance-spans-one = time in the room
noun-attendance-spans-count = { $count ->
    [0] no times in the room
    [one] 1 time in the room
   *[other] { $count } times in the room
}
noun-minute-lines = Minutes
noun-minute-lines-one = line of minutes
noun-minute-lines-count = { $count ->
    [0] no lines yet
    [one] 1 line of minutes
   *[other] { $count } lines of minutes
}
noun-line-parties = Parties of a line
noun-line-parties-one = party of a line
noun-line-parties-count = { $count ->
    [0] no parties
    [one] 1 party
   *[other] { $count } parties
}
noun-votes = Votes
noun-votes-one = vote
noun-votes-count = { $count ->
    [0] no votes yet
    [one] 1 vote
   *[other] { $count } votes
}
meeting-kind-ordinary = Ordinary
meeting-kind-extraordinary = Extraordinary
meeting-kind-mid-year = Mid-year review
meeting-kind-year-end = Year-end review
meeting-form-in-person = In person
meeting-form-online = Online
meeting-form-mixed = In person and online
meeting-state-planned = Planned
meeting-state-invited = Invited
meeting-state-running = In session
meeting-state-ended = Held
meeting-state-commenting = Minutes open to comments
meeting-state-approved = Minutes approved
meeting-state-postponed = Postponed
meeting-state-cancelled = Cancelled
item-kind-opening = Opening
item-kind-report = Report
item-kind-discussion = Discussion
item-kind-decision = Decision
item-kind-information = Information
item-kind-minutes = Approval of minutes
item-kind-closing = Closing
item-state-open = Not yet taken
item-state-running = In progress
item-state-discussed = Discussed
item-state-withdrawn = Withdrawn
item-visibility-all = Everyone
item-visibility-secretariat = Secretariat only
attendee-role-member = Member
attendee-role-guest = Guest
attendee-role-secretary = Secretary
invitation-reply-none = No answer yet
invitation-reply-comes = Comes
invitation-reply-sends = Sends a substitute
invitation-reply-declines = Declines
presence-unknown = Not marked
presence-present = Present
presence-excused = Excused
presence-absent = Absent
line-kind-proceedings = Proceedings
line-kind-opinion = Opinion
line-kind-conclusion = Conclusion
line-kind-assignment = Assignment
line-kind-question = To clarify
line-kind-idea = Idea
line-role-lead = Lead
line-role-coordinator = Coordinator
line-kind-attachment = Attached to a task
chip-lead = Lead
chip-coordinator = Coordinator
chip-speaker = Speaker
chip-mention = Mentioned
chip-due = Deadline
chip-recurs = Recurs
chip-level = Level
chip-clause = Clause
chip-topic = Topic
chip-task = Task
bearing-none = On no task
bearing-new = Gave the task
bearing-progress = Progress of the task
bearing-extension = Later deadline
carry-why-unfinished = unfinished
carry-why-overdue = task overdue
carry-why-due = due before the meeting
carry-why-changed = changed since the last meeting
op-add-meeting = Plan a meeting
op-edit-meeting = Edit a meeting
op-call-off-meeting = Put off or cancel a meeting
op-add-agenda-item = Add an agenda item
op-edit-agenda-item = Edit an agenda item
op-move-agenda-item = Move an agenda item
op-remove-agenda-item = Remove an agenda item
op-carry-over = Carry over to the agenda
op-invite-meeting = Invite to a meeting
op-answer-invitation = Record an answer to an invitation
op-begin-meeting = Begin a meeting
op-take-item = Take an agenda item
op-mark-attendance = Mark attendance
op-write-line = Write minutes
op-move-line = Move a line of minutes
op-remove-line = Remove a line of minutes
op-record-vote = Record a vote
op-end-meeting = End a meeting
op-issue-conclusions = Issue the notice of conclusions
field-form = Form
field-starts-at = Begins
field-ends-at = Ends
field-began-at = Began
field-ended-at = Ended
field-meetings-title = Meeting
field-meetings-place = Place
field-chair-seat = Chair
field-secretary = Secretary
field-notice-id = Notice of conclusions
field-meeting-id = Meeting
field-agenda-items-title = Item
field-agenda-items-place = Order
field-agenda-items-number = Number
field-presenter = Presenter
field-minutes = Minutes
field-visibility = Who sees it
field-seconds = Seconds used
field-from-id = Carried from
field-agenda-items-why = Why it came back
field-attendees-place = Order
field-reply = Answer
field-reply-note = Remark of the answer
field-presence = Presence
field-substitute = Substitute
field-can-vote = May vote
field-attendee-id = Person
field-from-at = From
field-until-at = Until
field-minute-lines-item-id = Agenda item
field-minute-lines-place = Order
field-said-at = At
field-speaker-id = Speaker
field-is-aside = Off the projector
field-bearing = Bears on the task
field-line-id = Line of minutes
field-votes-item-id = Agenda item
field-question = Question
field-in-favour = In favour
field-against = Against
field-abstained = Abstained
field-held-on = Held on
rule-meeting-state = The state of the meeting does not allow this: it has not begun, is over, or its conclusions were issued.
rule-item-state = This item was taken, is being taken or was withdrawn; an item with minutes is withdrawn instead of removed.
rule-meeting-gaps = A conclusion lacks its lead or its words, has two leads, or has a deadline that cannot be read. See “steering meeting gaps” and complete it.
gap-attendance = Nobody was marked present.
gap-item-open = Not yet taken: { $words }.
gap-no-words = A conclusion or an assignment has no words.
gap-no-lead = An assignment has no lead.
gap-many-leads = An assignment has several leads; split it into lines.
gap-no-due = An assignment has no deadline.
gap-due-unclear = The deadline “{ $words }” cannot be read.
gap-due-past = The deadline “{ $words }” was past when the meeting was held.
gap-due-day-off = The deadline “{ $words }” falls on a day off.
gap-lead-absent = The unit charged was absent: { $words }.
gap-question = Still to clarify: { $words }
meeting-no-gaps = Nothing is missing.
meeting-nothing-carried = Nothing is left to carry over.
meeting-over-time = The agenda is { $minutes } minutes over the time planned.
meeting-invite-by = Invitations due by
meeting-notice-by = Notice due by
meeting-vote = Vote “{ $question }”: { $favour } in favour, { $against } against, { $abstained } abstained.
meeting-column-number = No.
meeting-column-items = Items
meeting-column-present = Present/invited
meeting-column-conclusions = Conclusions
meeting-column-from = From
meeting-column-in-room = In the room
meeting-column-why = Why
task-no-meetings = It was in no meeting yet.

## Command line

cli-value-meeting = MEETING
cli-value-agenda_item = ITEM
cli-value-minute_line = LINE
cli-value-time = TIME
cli-value-form = FORM
cli-value-time_or_none = TIME
cli-value-seat_or_none = SEAT
cli-value-reply = ANSWER
cli-value-votes = yes_or_no
cli-value-visibility = WHO
cli-value-bearing = BEARING
cli-about-meeting = Meetings: plan, invite, hold, conclude
cli-about-meeting-list = List meetings
cli-about-meeting-show = Show a meeting: agenda, people, minutes
cli-about-meeting-add = Plan a meeting
cli-about-meeting-edit = Edit a meeting; a new day brings a postponed one back
cli-about-meeting-postpone = Put a meeting off to a day to be named
cli-about-meeting-cancel = Cancel a meeting
cli-about-meeting-invite = Invite the known seats of the committee
cli-about-meeting-guest = Invite somebody beside the members
cli-about-meeting-answer = Record what an invitee answered
cli-about-meeting-begin = Begin a meeting
cli-about-meeting-take = Go to an item of the agenda
cli-about-meeting-mark = Mark attendance: came, left, away, substitute
cli-about-meeting-vote = Record a vote
cli-about-meeting-end = End a meeting
cli-about-meeting-gaps = List what is missing before concluding
cli-about-meeting-conclude = Issue the notice of conclusions; its assignments become tasks
cli-more-meeting-conclude = Each assignment becomes a task in the words of the minutes, tied to its clause of the notice. This cannot be undone.
cli-about-agenda = Agendas and proposals
cli-about-agenda-proposals = List what waits to be put on an agenda
cli-about-agenda-add = Put something on an agenda, or on the list of proposals
cli-about-agenda-edit = Edit, withdraw or restore an item
cli-about-agenda-move = Reorder an item, or move it to another meeting
cli-about-agenda-copy = Copy an item to another meeting
cli-about-agenda-remove = Remove an item that nothing was written of
cli-about-agenda-candidates = List what may come back on the agenda, with why
cli-about-agenda-carry = Carry over to the agenda
cli-about-minutes = Minutes, line by line
cli-about-minutes-read = Read a line as it is typed: kind, lead, deadline… Nothing is written
cli-about-minutes-enter = Write a line as it is typed live: signs, names and deadlines are understood and kept beside the words
cli-about-minutes-write = Write a line of minutes
cli-about-minutes-edit = Edit a line of minutes
cli-about-minutes-move = Move a line
cli-about-minutes-remove = Remove a line of minutes
cli-about-minutes-split = Split an assignment to several leads into lines
cli-about-task-meetings = Show in which meetings a task was discussed
cli-arg-meeting = Code of the meeting, such as PH-001
cli-arg-agenda-edit-item = Item, such as PH-001/3; the second proposal is DX/2
cli-arg-agenda-move-item = Item, such as PH-001/3; the second proposal is DX/2
cli-arg-agenda-copy-item = Item, such as PH-001/3; the second proposal is DX/2
cli-arg-agenda-remove-item = Item, such as PH-001/3; the second proposal is DX/2
cli-arg-meeting-take-item = Item, such as PH-001/3
cli-arg-meeting-vote-item = Number of the agenda item
cli-arg-minutes-enter-item = Number of the agenda item
cli-arg-minutes-enter-text = What is typed, with its signs: - " = > ? * @ +@ ! § #
cli-arg-minutes-write-item = Number of the agenda item
cli-arg-minutes-edit-item = Number of the agenda item; empty = none
cli-arg-minutes-move-item = Number of the item it goes to; empty = none
cli-arg-line = Line, such as PH-001/12
cli-arg-meeting-conclude-line = Conclusion or assignment that the notice holds; all by default
cli-arg-meeting-answer-person = Seat number, or words of name or post
cli-arg-meeting-mark-person = Seat number, or words of name or post
cli-arg-meeting-mark-mark = came, left, excused, absent or unknown
cli-arg-at = At what time, such as 14:05; now by default
cli-arg-meeting-list-state = Only meetings in this state
cli-arg-meeting-list-text = Only meetings with these words in title, place or code
cli-arg-meeting-add-title = What the meeting is called
cli-arg-meeting-edit-title = What the meeting is called
cli-arg-meeting-add-start = When it begins, such as “2026-12-15 14:00”
cli-arg-meeting-edit-start = When it begins, such as “2026-12-15 14:00”
cli-arg-end = When it ends, such as 17:00
cli-arg-meeting-add-place = Place
cli-arg-meeting-edit-place = Place
cli-arg-meeting-add-form = In person, online or mixed
cli-arg-meeting-edit-form = In person, online or mixed
cli-arg-chair = Seat of who presides; the head by default
cli-arg-secretary = Who writes the minutes
cli-arg-meeting-guest-name = Name
cli-arg-meeting-guest-role = Guest, secretary or member
cli-arg-reply = comes, sends, declines or none
cli-arg-substitute = Who stands in
cli-arg-votes = Whether they may vote
cli-arg-question = What was asked
cli-arg-in-favour = How many were in favour
cli-arg-against = How many were against
cli-arg-abstained = How many abstained
cli-arg-meeting-conclude-title = Abstract of the notice
cli-arg-meeting-conclude-number = Number of the notice; the next by default
cli-arg-meeting-conclude-issuer = Abbreviation of the issuer in the symbol
cli-arg-agenda-add-title = What it is about
cli-arg-agenda-edit-title = What it is about
cli-arg-presenter = Who presents it
cli-arg-minutes = Minutes planned
cli-arg-visibility = Who sees it: all or secretariat
cli-arg-withdraw = Take it off the agenda; it keeps its number
cli-arg-restore = Put it back on the agenda
cli-arg-agenda-carry-only = Only these numbers of “steering agenda candidates”
cli-arg-minutes-write-text = The words, verbatim
cli-arg-minutes-read-text = The line with its signs: - " = > ? * @ +@ ! § #
cli-arg-minutes-edit-text = The words, verbatim
cli-arg-speaker = Who said it: seat number, or words of name or post
cli-arg-minutes-write-lead = Lead unit; several are split later
cli-arg-minutes-edit-lead = Lead unit, in place of those recorded
cli-arg-aside = Not shown to the room nor to members
cli-arg-minutes-write-task = Task that the line bears on
cli-arg-minutes-edit-task = Task that the line bears on
cli-arg-bearing = progress or extension of that task
cli-arg-agenda-add-task = Task that the item is about
cli-command-meeting-list = Meetings, by pages
cli-command-meeting-show = A meeting with agenda, people and minutes
cli-command-meeting-add = Plan a meeting
cli-command-meeting-edit = Edit a meeting
cli-command-meeting-call-off = Put off or cancel a meeting
cli-command-meeting-invite = Invite the members
cli-command-meeting-begin = Begin a meeting
cli-command-meeting-take = Take an agenda item
cli-command-meeting-end = End a meeting
cli-command-meeting-gaps = What is missing before concluding
cli-command-meeting-conclude = Issue the notice of conclusions
cli-command-agenda-add = Add an agenda item
cli-command-agenda-edit = Edit an agenda item
cli-command-agenda-move = Move an agenda item
cli-command-agenda-copy = Copy an agenda item
cli-command-agenda-remove = Remove an agenda item
cli-command-agenda-proposals = Proposals for an agenda
cli-command-carry-list = What may come back on an agenda
cli-command-carry-over = Carry over to an agenda
cli-command-attendee-add = Invite somebody beside the members
cli-command-attendee-answer = Record an answer to an invitation
cli-command-attendee-mark = Mark attendance
cli-command-minute-read = Read a line of minutes as it is typed
cli-command-minute-enter = Write a line of minutes as it was typed
cli-command-minute-write = Write or change a line of minutes
cli-command-minute-move = Move a line of minutes
cli-command-minute-remove = Remove a line of minutes
cli-command-minute-split = Split an assignment to several leads
cli-command-vote-record = Record a vote
cli-command-task-meetings = Where a task was discussed
cli-done-meeting-add = Planned { $code }.
cli-done-meeting-edit = Edited { $code }.
cli-done-meeting-call-off = Put off or cancelled { $code }.
cli-done-meeting-invite = Invited to { $code }.
cli-done-meeting-begin = { $code } began.
cli-done-meeting-take = { $code }: at another item.
cli-done-meeting-end = { $code } ended.
cli-done-meeting-conclude = Issued { $symbol }; its assignments are tasks now. This cannot be undone.
cli-done-agenda-add = Added to { $code }.
cli-done-agenda-edit = Edited in { $code }.
cli-done-agenda-move = Moved; the item is in { $code } now.
cli-done-agenda-copy = Copied to { $code }.
cli-done-agenda-remove = Removed from { $code }.
cli-done-carry-over = Carried over to { $code }.
cli-done-attendee-add = Invited to { $code }.
cli-done-attendee-answer = Recorded the answer for { $code }.
cli-done-attendee-mark = Marked in { $code }.
cli-done-minute-enter = Written into the minutes of { $code }.
cli-done-minute-write = Written into the minutes of { $code }.
cli-done-minute-move = Moved a line of { $code }.
cli-done-minute-remove = Removed a line of { $code }.
cli-done-minute-split = Split a line of { $code }.
cli-done-vote-record = Recorded the vote of { $code }.
