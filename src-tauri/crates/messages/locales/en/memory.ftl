# The committee's memory: of a member, a topic, a task, a document.

memory-kind-meeting = Meeting
memory-kind-item = Agenda item
memory-kind-line = Said
memory-kind-decision = Conclusion or assignment
memory-kind-vote = Vote
memory-kind-opinion = Written opinion
memory-kind-task = Task
memory-kind-extension = Extension asked for
memory-kind-paper = Paper in or out
memory-kind-document = Document

memory-sign-chair = Presided
memory-sign-came-later = Came after the meeting began
memory-sign-left-before = Left before it ended
memory-sign-stood-in = Sent someone instead
memory-sign-silent = Did not answer
memory-sign-waiting = Not answered yet
memory-sign-answered-late = Answered after the last day
memory-sign-asked-late = Asked for after the deadline
memory-sign-overdue = Overdue
memory-sign-in-favour = In favour: { $count }
memory-sign-against = Against: { $count }
memory-sign-abstained = Abstained: { $count }

memory-total-meetings = Present at { $present } of { $invited } meetings
memory-total-stood-in = { $count } through someone else
memory-total-excused = { $count } away with leave
memory-total-absent = { $count } away without leave
memory-total-lines = { $count ->
    [one] Spoke once
   *[other] Spoke { $count } times
 }
memory-total-decisions = { $count ->
    [one] Named in { $count } conclusion or assignment
   *[other] Named in { $count } conclusions and assignments
 }
memory-total-rounds = Answered { $answered } of { $rounds } rounds of opinions
memory-total-silent = { $count } not answered
memory-total-tasks = { $count ->
    [one] Leads { $count } task
   *[other] Leads { $count } tasks
 }
memory-total-open = { $count } open
memory-total-done = { $count } done
memory-total-overdue = { $count } overdue
memory-total-extensions = { $count ->
    [one] Asked for { $count } extension
   *[other] Asked for { $count } extensions
 }
memory-total-granted = { $count } granted
memory-totals = Since the beginning, in all

memory-title = Every mention
memory-about = What was discussed, concluded, assigned, asked and sent since the beginning: type a topic, a few words, the number of a task, or the number and symbol of a document.
memory-ask = Topic, words, task or document
memory-example = For example: #chuyen-doi-so, hoc ba so, NV-012, 131/QĐ-TTg
memory-count = { $count ->
    [one] { $count } mention
   *[other] { $count } mentions, newest first
 }
memory-is-more = More match than can be looked at: only those recorded last are shown. Type more words to narrow them.
memory-none = Never mentioned
memory-none-why = No meeting, round of opinions, document or task speaks of it. Type fewer words, with or without marks.
memory-ask-first = What would you like to recall?
memory-until = Up to { $day }
memory-filter = Filter by kind
memory-filter-all = All
memory-filter-text = Filter by words
memory-filter-none = Nothing matches the filter
memory-no-day = Day not known
memory-due = Deadline: { $day }
memory-then = At the time: { $who }
memory-newer = Newer
memory-older = Older
memory-pages = Pages
memory-page = { $from }–{ $to } of { $total }
memory-all = Every mention
memory-all-of = Every mention of { $what }
memory-open = See since the beginning
memory-of-member = { $who } since the beginning

member-tabs = Parts of the member
member-tab-now = At present
member-tab-memory = Since the beginning
member-memory-none = Nothing recorded yet
member-memory-none-why = No meeting, round of opinions or task of this seat yet.
member-memory-about = Of this seat, whoever held it, and of who holds it now.
