### Meetings in the window: their list and their preparation.

nav-meetings = Meetings
meetings-tabs = Parts of the meeting
meetings-tab-prepare = Preparation
meetings-tab-minutes = Minutes
meetings-tab-conclude = Conclusions

## The list of meetings

meetings-when = { $day }, { $clock }
meetings-when-until = { $day }, { $clock }–{ $until }
meetings-filter = Search title, place, code
meetings-any-state = Any state
meetings-month = Month { $month }/{ $year }
meetings-year = { $year }
meetings-pages = Pages of the list of meetings
meetings-calendar = Meetings of { $year }
meetings-year-before = Go to { $year }
meetings-year-after = Go to { $year }
meetings-month-only = { $count ->
    [one] Only { $month } { $year }: 1 meeting
   *[other] Only { $month } { $year }: { $count } meetings
}
meetings-month-short-1 = Jan
meetings-month-short-2 = Feb
meetings-month-short-3 = Mar
meetings-month-short-4 = Apr
meetings-month-short-5 = May
meetings-month-short-6 = Jun
meetings-month-short-7 = Jul
meetings-month-short-8 = Aug
meetings-month-short-9 = Sep
meetings-month-short-10 = Oct
meetings-month-short-11 = Nov
meetings-month-short-12 = Dec
meetings-mark = { $when }: { $title }, { $state }
meetings-present = { $present } of { $invited } present
meetings-invited = { $count ->
    [0] nobody invited yet
    [one] 1 person invited
   *[other] { $count } people invited
}
meetings-conclusions = { $count ->
    [one] 1 conclusion or assignment
   *[other] { $count } conclusions and assignments
}
meetings-tasks = { $count ->
    [one] 1 task
   *[other] { $count } tasks
}
meetings-notice = Notice { $symbol }
meetings-empty = No meetings yet
meetings-empty-why = Plan the first one: give its day, time and place, then prepare the agenda and invite the members.
meetings-empty-member = The secretariat has not planned any meeting yet.
meetings-none = No meeting matches
meetings-none-why = Try fewer letters, or clear the filters for state and month.

## Plan, edit, put off, cancel

meetings-add = Plan a meeting
meetings-add-do = Plan the meeting
meetings-added = Planned “{ $title }”
meetings-edit = Edit the plan
meetings-edit-title = Edit the plan of { $code }
meetings-edited = Changed the plan of { $code }
meetings-edit-postponed = This meeting is put off. With a new day it is planned again.
meetings-plan-again = Plan it again
meetings-title = Title of the meeting
meetings-title-example = Họp Ban Chỉ đạo quý IV năm 2026
meetings-title-missing = Write what the meeting is called.
meetings-day = Day of the meeting
meetings-kind = Kind of meeting
meetings-secretary = Secretary of the meeting
meetings-chair-seat = { $number } · { $name }
meetings-clock-missing = Write the time, such as 14:00.
meetings-clock-wrong = The time “{ $text }” cannot be read. Write it as 14:00 or 8h30.
meetings-more = More to do with the meeting
meetings-postpone = Put off…
meetings-postpone-title = Put off { $code }
meetings-postpone-stands = Its agenda and the people invited stay. With a new day it is planned again.
meetings-postpone-do = Put off
meetings-done-postpone = Put off { $code }
meetings-cancel = Cancel…
meetings-cancel-title = Cancel { $code }
meetings-cancel-stands = The meeting stays in the list with the reason. Items that were not discussed can be moved to another meeting before you cancel.
meetings-cancel-do = Cancel the meeting
meetings-done-cancel = Cancelled { $code }
meetings-reason-missing = Write the reason.
meetings-invite = Invite
meetings-invited-done = Invited the known members to { $code }
meetings-begin = Begin
meetings-begun = { $code } has begun
meetings-was-planned = It was planned for { $when }
meetings-facts = Facts of the meeting
meetings-limit-past = Past this day
meetings-not-held = Its day is past
meetings-not-held-why = Begin it, put it off or cancel it.

## Agenda

agenda-new = New item
agenda-add-line = Add an item to the agenda
agenda-add-do = Add to the agenda
agenda-add-whole = Add an item with all details…
agenda-add-title = Add an item
agenda-add-hint = Enter or Ctrl Enter adds. Paste lines from a spreadsheet, and each becomes an item.
agenda-added = Added “{ $title }”
agenda-pasted = { $count ->
    [one] Added 1 item from the spreadsheet
   *[other] Added { $count } items from the spreadsheet
}
agenda-edit = Edit…
agenda-edit-title = Edit the item
agenda-edited = Changed “{ $title }”
agenda-kind = Kind of item
agenda-task = Task to be discussed
agenda-title-missing = Write what the item is about.
agenda-minutes-wrong = “{ $text }” is not a number of minutes. Write 1 to 600.
agenda-minutes = { $count } min
agenda-from = from { $clock }
agenda-number = Item number { $number }
agenda-sum = { $minutes } minutes in all, no end planned
agenda-sum-of = { $minutes } of { $room } minutes
agenda-untimed = { $count ->
    [one] 1 item without minutes
   *[other] { $count } items without minutes
}
agenda-keys = ↑ ↓ choose an item, Alt ↑ ↓ move it, F2 edits, Delete removes. An item keeps its number whatever its place.
agenda-papers = Papers of the meeting
agenda-empty = No items yet. Type in the line below and press Enter, or take in what comes back and what is proposed.
agenda-empty-read = There is nothing on the agenda yet.
agenda-came-back = Came back: { $why }
agenda-copied = Copied
agenda-up = Up (Alt ↑)
agenda-down = Down (Alt ↓)
agenda-up-named = Move “{ $title }” up
agenda-down-named = Move “{ $title }” down
agenda-more-named = More to do with “{ $title }”
agenda-move = Move to another meeting…
agenda-move-title = Move to another meeting
agenda-move-do = Move
agenda-move-stands = The item leaves this place and stands last on the agenda of that meeting.
agenda-done-move = Moved “{ $title }” to { $code }
agenda-copy = Copy to another meeting…
agenda-copy-title = Copy to another meeting
agenda-copy-do = Copy
agenda-copy-stands = The item stays here; the copy stands last on the agenda of that meeting and says where it comes from.
agenda-done-copy = Copied “{ $title }” to { $code }
agenda-to-meeting = Meeting
agenda-no-other = No other meeting is being prepared. Plan one first.
agenda-to-proposals = Send to the proposals
agenda-sent-to-proposals = Sent “{ $title }” to the proposals
agenda-withdraw = Withdraw from the agenda
agenda-withdrawn = Withdrew “{ $title }”
agenda-restore = Restore
agenda-restored = Restored “{ $title }”
agenda-remove = Remove
agenda-removed = Removed “{ $title }”
agenda-proposals = Proposals
agenda-proposals-none = Nothing waits to be put on an agenda.
agenda-propose = New proposal
agenda-propose-do = Add the proposal
agenda-proposed = Noted the proposal “{ $title }”
agenda-remove-proposal = Remove the proposal
agenda-take = To a meeting
agenda-take-named = To a meeting: “{ $title }”
agenda-take-here = Take in
agenda-take-here-named = Take in: “{ $title }”
agenda-carry = What comes back
agenda-carry-all = Tick all
agenda-carry-none-picked = Tick none
agenda-carry-do = { $count ->
    [0] Put on the agenda
    [one] Put 1 on the agenda
   *[other] Put { $count } on the agenda
}
agenda-carry-from = from
agenda-carried = { $count ->
    [one] Carried 1 over to the agenda
   *[other] Carried { $count } over to the agenda
}
agenda-due = Due { $day }

## People

attendees-invite-members = Invite members
attendees-add = Add somebody…
attendees-add-title = Invite somebody else
attendees-add-do = Invite
attendees-added = Invited { $name }
attendees-name = Full name
attendees-name-missing = Write a name or a post.
attendees-post = Post or body
attendees-post-hint = The post is enough while the name is not known.
attendees-empty = Nobody is invited yet. “Invite members” invites every seat whose holder or post is known.
attendees-empty-read = Nobody is invited yet.
attendees-count = { $count ->
    [one] 1 invited
   *[other] { $count } invited
}
attendees-count-comes = { $count ->
    [one] 1 comes
   *[other] { $count } come
}
attendees-count-sends = { $count ->
    [one] 1 sends a substitute
   *[other] { $count } send substitutes
}
attendees-count-declines = { $count ->
    [one] 1 declines
   *[other] { $count } decline
}
attendees-count-none = { $count ->
    [one] 1 has not answered
   *[other] { $count } have not answered
}
attendees-comes = Comes
attendees-sends = Sends
attendees-declines = Declines
attendees-answer-of = Answer of { $name }
attendees-substitute = Substitute:
attendees-substitute-of = Substitute of { $name }
attendees-substitute-do = Record
attendees-keys = ↑ ↓ go to another person, ← → choose the answer, Enter records it; Enter again takes it back.

## On other screens

overview-meeting = Next meeting
overview-meeting-none = No coming meeting is planned.
overview-meeting-carried = { $count ->
    [one] 1 came back
   *[other] { $count } came back
}
task-meetings = Discussed at
task-meeting-agenda = Agenda
shortcuts-meetings = In Meetings
shortcuts-agenda = While preparing a meeting
shortcut-meeting-new = Plan a meeting
shortcut-meeting-rows = Meeting above, below
shortcut-meeting-marks = Meeting beside it in the calendar
shortcut-meeting-open = Open the meeting
shortcut-item-add = Add an item in the line below
shortcut-item-move = Change the order of items
shortcut-item-edit = Edit the item
shortcut-item-remove = Remove the item
shortcut-reply = Another person, another answer

## Papers, agenda templates and short forms

noun-agenda-papers = Meeting papers
noun-agenda-papers-one = meeting paper
noun-agenda-papers-count = { $count ->
    [0] no papers yet
    [one] { $count } paper
   *[other] { $count } papers
}
noun-agenda-templates = Agenda templates
noun-agenda-templates-one = agenda template
noun-agenda-templates-count = { $count ->
    [0] no agenda templates yet
    [one] { $count } agenda template
   *[other] { $count } agenda templates
}
noun-agenda-template-items = Template items
noun-agenda-template-items-one = template item
noun-agenda-template-items-count = { $count ->
    [0] no items in the template yet
    [one] { $count } item
   *[other] { $count } items
}
noun-phrases = Short forms
noun-phrases-one = short form
noun-phrases-count = { $count ->
    [0] no short forms yet
    [one] { $count } short form
   *[other] { $count } short forms
}
op-add-agenda-paper = Record a paper that is owed
op-edit-agenda-paper = Edit a paper that is owed
op-receive-agenda-paper = Record that a meeting paper was received
op-remove-agenda-paper = Remove a paper that is owed
op-save-agenda-template = Save an agenda template
op-remove-agenda-template = Delete an agenda template
op-apply-agenda-template = Add items from a template
op-uninvite = Take somebody off the invitees
op-put-phrases = Record short forms
op-remove-phrases = Remove short forms
field-stands-on = Stands on meetings of kind
field-agenda-papers-title = Paper
field-agenda-template-items-place = Order
field-short = Short form
export-file-meeting = Meeting
agenda-papers-by = By the regulation, papers are to be sent no later than { $day }.
agenda-papers-none-owed = No papers are owed.
agenda-papers-late = Late (days)
agenda-template-stands = Stands on meetings of kind: { $kind }
agenda-more = More actions for the agenda
agenda-paper-add = Paper owed…
agenda-paper-add-title = Paper owed
agenda-paper-edit-title = Edit paper owed
agenda-paper-title-missing = Enter the title of the paper.
agenda-paper-unit = Unit that owes it
agenda-paper-due = Due date
agenda-paper-added = Recorded the paper owed “{ $title }”
agenda-paper-edited = Edited “{ $title }”
agenda-paper-removed = Removed “{ $title }”
agenda-paper-receive = Received…
agenda-paper-receive-again = Replace the file or the day of receipt…
agenda-paper-receive-title = Paper received
agenda-paper-receive-do = Record receipt
agenda-paper-receive-today = Leave it empty for today.
agenda-paper-received-done = Recorded receipt of “{ $title }”
agenda-paper-file = File of the paper
agenda-paper-received = Received { $day }
agenda-paper-owed = Not received
agenda-paper-owed-by = Not received, due { $day }
agenda-paper-late = { $count ->
    [one] { $count } day late
   *[other] { $count } days late
}
agenda-paper-more = More actions for the paper “{ $title }”
agenda-papers-missing = { $count ->
    [one] { $count } paper was not received yet. Invitations can go out all the same.
   *[other] { $count } papers were not received yet. Invitations can go out all the same.
}
agenda-papers-owed = Papers owed to meetings
agenda-ics = Calendar (.ics)
agenda-pack = Invitation, agenda and calendar (.ics)
agenda-pack-done = { $count ->
    [one] Made { $count } file
   *[other] Made { $count } files side by side
}
agenda-template-use = Add from a template…
agenda-template-save = Save as a template…
agenda-template-pick-title = Add from a template
agenda-template-none = There are no templates yet. Write an agenda, then choose “Save as a template…”.
agenda-template-apply = Add
agenda-template-apply-named = Add from the template “{ $title }”
agenda-template-applied = { $count ->
    [one] Added { $count } item from the template “{ $title }”
   *[other] Added { $count } items from the template “{ $title }”
}
agenda-template-remove-named = Delete the template “{ $title }”
agenda-template-removed = Deleted the template “{ $title }”
agenda-template-save-title = Save as a template
agenda-template-save-do = Save template
agenda-template-save-what = The template keeps title, kind, presenter and minutes of each item. Items that were withdrawn or are about one task are left out.
agenda-template-saved = Saved the template “{ $title }”
agenda-template-title = Name of the template
agenda-template-title-hint = A template of the same name is replaced.
agenda-template-title-missing = Enter the name of the template.
agenda-template-stands-hint = New meetings of this kind begin with the items of the template. Each kind has one template; the one before no longer stands on it.
agenda-template-stands-none = Does not stand on any kind
attendees-uninvite-named = Take { $name } off the invitees
attendees-uninvited = Took { $name } off the invitees
meetings-ends-later = { $count ->
    [one] Ends { $count } day after it begins.
   *[other] Ends { $count } days after it begins.
}
