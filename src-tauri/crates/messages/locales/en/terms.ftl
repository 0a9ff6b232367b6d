### The register's words: every code has one name.
### Codes use underscores, ids here use dashes: `in_progress` → `task-state-in-progress`.
### Counting variables ($days, $count, $number) are never negative.

## Name of the register and of the bodies

app-name = Steering Desk
committee-name = Steering Committee for Digital Transformation of the Ministry of Education and Training
committee-short = Steering Committee
ministry-name = Ministry of Education and Training

## Task states

task-state-draft = Draft
task-state-assigned = Assigned
task-state-accepted = Accepted
task-state-in-progress = In progress
task-state-reported-done = Reported done
task-state-confirmed = Confirmed done
task-state-returned = Returned
task-state-clarification-asked = Clarification asked
task-state-paused = Paused
task-state-replaced = Replaced
task-state-cancelled = Cancelled

state-group-draft = Draft
state-group-open = Open
state-group-done = Done
state-group-stopped = Stopped

## Against the deadline. `timeliness-…` counts days, `timeliness-label-…` is the name alone.

timeliness-not-due = { $days ->
    [0] due today
    [1] 1 day left
   *[other] { $days } days left
}
timeliness-due-soon = { $days ->
    [0] due today
    [1] 1 day left
   *[other] { $days } days left
}
timeliness-due-today = due today
timeliness-overdue = { $days ->
    [0] overdue
    [1] 1 day overdue
   *[other] { $days } days overdue
}
timeliness-done-on-time = done on time
timeliness-done-late = { $days ->
    [0] done late
    [1] done 1 day late
   *[other] done { $days } days late
}
timeliness-done-undated = done, no deadline
timeliness-undated = no deadline yet
timeliness-regular = regular work
timeliness-draft = not assigned
timeliness-stopped = stopped

timeliness-label-not-due = Within term
timeliness-label-due-soon = Due soon
timeliness-label-due-today = Due today
timeliness-label-overdue = Overdue
timeliness-label-done-on-time = Done on time
timeliness-label-done-late = Done late
timeliness-label-done-undated = Done, no deadline
timeliness-label-undated = No deadline yet
timeliness-label-regular = Regular work
timeliness-label-draft = Not assigned
timeliness-label-stopped = Stopped

## Urgency levels

level-1 = Urgent
level-2 = High
level-3 = Normal
level-4 = Low

## Seats of the committee

role-head = Head
role-standing-deputy = Standing Deputy Head
role-deputy = Deputy Head
role-standing-member = Standing Member
role-member = Member
seat-number = Seat { $number }
seat-open = not recorded yet

## Units

unit-kind-ministry = Ministry
unit-kind-department = Administrative unit of the Ministry
unit-kind-public-service = Public-service unit of the Ministry
unit-kind-other-ministry = Other ministry or agency
unit-kind-locality = Locality

## Documents

instrument-kind-decision = Decision
instrument-kind-resolution = Resolution
instrument-kind-decree = Decree
instrument-kind-notice = Notice
instrument-kind-plan = Plan
instrument-kind-report = Report
instrument-kind-minutes = Minutes
instrument-kind-news = Press report
instrument-kind-other = Other document

## Nouns of the register: plural, singular (`-one`) and counted (`-count`)

noun-units = Units
noun-units-one = unit
noun-units-count = { $count ->
    [0] no units
    [1] 1 unit
   *[other] { $count } units
}
noun-posts = Posts
noun-posts-one = post
noun-posts-count = { $count ->
    [0] no posts
    [1] 1 post
   *[other] { $count } posts
}
noun-people = People
noun-people-one = person
noun-people-count = { $count ->
    [0] nobody
    [1] 1 person
   *[other] { $count } people
}
noun-seats = Seats
noun-seats-one = seat
noun-seats-count = { $count ->
    [0] no seats
    [1] 1 seat
   *[other] { $count } seats
}
noun-memberships = Memberships
noun-memberships-one = membership
noun-memberships-count = { $count ->
    [0] no memberships
    [1] 1 membership
   *[other] { $count } memberships
}
noun-instruments = Documents
noun-instruments-one = document
noun-instruments-count = { $count ->
    [0] no documents
    [1] 1 document
   *[other] { $count } documents
}
noun-clauses = Clauses
noun-clauses-one = clause
noun-clauses-count = { $count ->
    [0] no clauses
    [1] 1 clause
   *[other] { $count } clauses
}
noun-areas = Priority areas
noun-areas-one = priority area
noun-areas-count = { $count ->
    [0] no priority areas
    [1] 1 priority area
   *[other] { $count } priority areas
}
noun-targets = Targets
noun-targets-one = target
noun-targets-count = { $count ->
    [0] no targets
    [1] 1 target
   *[other] { $count } targets
}
noun-measurements = Measurements
noun-measurements-one = measurement
noun-measurements-count = { $count ->
    [0] no measurements yet
    [1] 1 measurement
   *[other] { $count } measurements
}
noun-tasks = Tasks
noun-tasks-one = task
noun-tasks-count = { $count ->
    [0] no tasks
    [1] 1 task
   *[other] { $count } tasks
}
noun-task-parties = Participating units
noun-task-parties-one = participating unit
noun-task-parties-count = { $count ->
    [0] no participating units
    [1] 1 participating unit
   *[other] { $count } participating units
}
noun-task-targets = Targets served
noun-task-targets-one = link from task to target
noun-task-targets-count = { $count ->
    [0] serves no target yet
    [1] serves 1 target
   *[other] serves { $count } targets
}
noun-extensions = Extensions
noun-extensions-one = extension
noun-extensions-count = { $count ->
    [0] never extended
    [1] 1 extension request
   *[other] { $count } extension requests
}
noun-progress-entries = Progress reported
noun-progress-entries-one = progress report
noun-progress-entries-count = { $count ->
    [0] no progress reported yet
    [1] 1 progress report
   *[other] { $count } progress reports
}
noun-evidence = Evidence
noun-evidence-one = piece of evidence
noun-evidence-count = { $count ->
    [0] no evidence
    [1] 1 piece of evidence
   *[other] { $count } pieces of evidence
}
noun-delegations = Delegations
noun-delegations-one = delegation
noun-delegations-count = { $count ->
    [0] no delegation
    [1] 1 delegation
   *[other] { $count } delegations
}
noun-requests = Requests
noun-requests-one = request
noun-requests-count = { $count ->
    [0] no request
    [1] 1 request
   *[other] { $count } requests
}
noun-recurrences = Recurring work
noun-recurrences-one = recurring item of work
noun-recurrences-count = { $count ->
    [0] no recurring work
    [1] 1 recurring item of work
   *[other] { $count } recurring items of work
}
noun-calendar-days = Changes of the working calendar
noun-calendar-days-one = changed day
noun-calendar-days-count = { $count ->
    [0] no changed day
    [1] 1 changed day
   *[other] { $count } changed days
}
noun-dependencies = Dependencies
noun-dependencies-one = dependency
noun-dependencies-count = { $count ->
    [0] no dependency
    [1] 1 dependency
   *[other] { $count } dependencies
}
noun-criteria = Priority criteria
noun-criteria-one = criterion
noun-criteria-count = { $count ->
    [0] no criterion
    [1] 1 criterion
   *[other] { $count } criteria
}
noun-scores = Priority scores
noun-scores-one = score
noun-scores-count = { $count ->
    [0] no score yet
    [1] 1 score
   *[other] { $count } scores
}
noun-comparisons = Pairwise comparisons
noun-comparisons-one = pairwise comparison
noun-comparisons-count = { $count ->
    [0] no pairwise comparison yet
    [1] 1 pairwise comparison
   *[other] { $count } pairwise comparisons
}
noun-marks = Marks of the head
noun-marks-one = mark
noun-marks-count = { $count ->
    [0] no mark
    [1] 1 mark
   *[other] { $count } marks
}
noun-capacities = Capacities
noun-capacities-one = capacity
noun-capacities-count = { $count ->
    [0] no capacity recorded
    [1] 1 capacity
   *[other] { $count } capacities
}
noun-selections = Priority selections
noun-selections-one = priority selection
noun-selections-count = { $count ->
    [0] no selection yet
    [1] 1 priority selection
   *[other] { $count } priority selections
}
noun-selection-items = Items of a selection
noun-selection-items-one = item of a selection
noun-selection-items-count = { $count ->
    [0] no item
    [1] 1 item of a selection
   *[other] { $count } items of a selection
}
noun-saved-views = Saved views
noun-saved-views-one = saved view
noun-saved-views-count = { $count ->
    [0] no saved view
    [1] 1 saved view
   *[other] { $count } saved views
}
noun-inventory-items = Infrastructure
noun-inventory-items-one = item of infrastructure
noun-inventory-items-count = { $count ->
    [0] no item
    [1] 1 item of infrastructure
   *[other] { $count } items of infrastructure
}
noun-inventory-links = Links of infrastructure
noun-inventory-links-one = link of infrastructure
noun-inventory-links-count = { $count ->
    [0] no link
    [1] 1 link of infrastructure
   *[other] { $count } links of infrastructure
}

## Operations in the log

op-load-record = Start from the published record
op-add-task = Add a task
op-edit-task = Edit a task
op-assign-task = Assign a task
op-accept-task = Accept a task
op-report-progress = Report progress
op-request-extension = Ask for an extension
op-decide-extension = Decide an extension
op-report-task-done = Report a task done
op-confirm-task = Confirm a task done
op-return-task = Return a task
op-cancel-task = Cancel a task
op-fill-seat = Fill a seat
op-end-membership = End a membership
op-edit-membership = Correct a membership
op-add-unit = Add a unit
op-add-instrument = Add a document
op-add-clause = Add a clause
op-add-measurement = Record a measurement
op-undo = Undo
op-redo = Redo
op-repair = Repair the register

## Who acts

actor-secretariat = Secretariat
actor-seat = Seat { $number }
actor-record = Published record

## Overall verdict

verdict-none = No deadlines to judge by
verdict-good = Good
verdict-steady = Steady
verdict-late = Late
verdict-risk = At risk
verdict-none-meaning = no task has a deadline yet
verdict-good-meaning = no task is overdue
verdict-steady-meaning = at most 5% of the tasks that fell due are overdue
verdict-late-meaning = more than 5% of the tasks that fell due are overdue, or one is overdue by more than 14 days
verdict-risk-meaning = a task of level Urgent is overdue

## Deadlines

due-kind-date = A date
due-kind-month-end = End of a month
due-kind-quarter-end = End of a quarter
due-kind-year-end = End of a year
due-kind-regular = Regular work
due-kind-before-session = Before the next session
due-kind-none = No deadline

basis-adjusted = By the deadline in force
basis-original = By the deadline first given

extension-state-sent = Sent, awaiting decision
extension-state-granted = Granted
extension-state-refused = Refused
extension-state-withdrawn = Withdrawn
extension-late-request = asked after the deadline

## Participating units

party-role-lead = Lead
party-role-coordinator = Coordinator
party-role-monitor = Monitor
party-role-informed = Informed

## Cells of the statistics: short and full (`-full`)

cell-total = Tasks
cell-total-full = All assigned tasks, stopped ones left out
cell-done = Done
cell-done-full = Done and confirmed
cell-open = Open
cell-open-full = Not done, or done but not confirmed yet
cell-on-time = On time
cell-on-time-full = Done on time
cell-late = Late
cell-late-full = Done late
cell-done-undated = Done, undated
cell-done-undated-full = Done, without a deadline
cell-in-term = Within term
cell-in-term-full = Open, within term
cell-overdue = Overdue
cell-overdue-full = Open, overdue
cell-open-undated = Undated
cell-open-undated-full = Open, without a deadline or regular work
cell-due-set = Fallen due
cell-due-set-full = Fallen due, or with a deadline and done by the day of the report
cell-drafts = Drafts
cell-drafts-full = Still a draft, not assigned
cell-stopped = Stopped
cell-stopped-full = Paused, replaced or cancelled

ratio-on-time = On-time rate
ratio-on-time-formula = done on time ÷ tasks fallen due
ratio-overdue = Overdue rate
ratio-overdue-formula = open overdue ÷ tasks fallen due
ratio-overdue-share = Overdue share
ratio-overdue-share-formula = open overdue ÷ all tasks

ageing-1 = 1–7 days
ageing-2 = 8–30 days
ageing-3 = 31–90 days
ageing-4 = more than 90 days

## Targets

target-group-teaching = Teaching, learning and materials
target-group-management = Management and governance
target-standing-unmeasured = Not measured yet
target-standing-reached = Reached
target-standing-on-pace = On pace
target-standing-behind = Behind pace
target-comparison-at-least = at least
target-comparison-more-than = more than
target-comparison-yes-no = yes or not yet
target-yes = Yes
target-no = Not yet

## Backups

backup-reason-daily = Daily
backup-reason-manual = Asked for
backup-reason-migration = Before an upgrade of the register
backup-reason-restore = Before another register took its place
backup-reason-repair = Before a repair

## Field names. `field-<noun>-<column>` where the noun has its own word.

field-id = Identifier
field-code = Code
field-key = Code
field-number = Number
field-name = Name
field-title = Title
field-note = Note
field-source = Source
field-confidence = Confidence in the source
field-version = Version
field-kind = Kind
field-symbol = Number and symbol
field-abbreviation = Abbreviation
field-from = From
field-from-on = From
field-to = To
field-to-on = To
field-family = Family name
field-middle = Middle name
field-given = Given name
field-full-name = Full name
field-person = Full name
field-person-id = Person
field-post = Post
field-post-id = Post
field-unit = Unit
field-unit-id = Unit
field-seat = Seat
field-seat-id = Seat
field-role = Role
field-instrument = Document
field-instrument-id = Document
field-clause = Clause
field-clause-id = Clause
field-area = Priority area
field-area-id = Priority area
field-target = Target
field-target-id = Target
field-task = Task
field-task-id = Task
field-lead = Lead unit
field-lead-unit-id = Lead unit
field-lead-post-id = Lead post
field-assignee-words = Assignee as the document names it
field-coordinators = Coordinating units
field-targets = Targets served
field-contribution = Contribution
field-product = Product
field-authority = Approving authority
field-level = Level
field-state = State
field-due = Deadline
field-due-on = Deadline
field-due-kind = Kind of deadline
field-due-words = Deadline in words
field-original-due-on = Deadline first given
field-assigned-on = Assigned on
field-done-on = Done on
field-percent = Progress (%)
field-progress-words = Progress in words
field-words = Words
field-result = Result
field-reported-on = Reported on
field-reported-by = Reported by
field-by = Reported by
field-requested-on = Extension asked on
field-requested-by = Extension asked by
field-proposed-on = Deadline proposed
field-previous-on = Deadline before
field-granted-on = New deadline
field-decided-on = Decided on
field-decided-by = Decided by
field-is-late-request = Asked after the deadline
field-reason = Reason
field-basis = Basis
field-issuer = Issuing body
field-signer = Signer
field-signed-on = Signed on
field-year = Year
field-label = Place in the document
field-place = Order in the document
field-text = Text
field-group = Group
field-target-group = Group
field-comparison = Comparison
field-value = Value
field-measured-on = Measured on
field-on = Date
field-as-of = Day looked at
field-format = Format
field-actor = Acting as
field-path = Path
field-effective-on = Counts from
field-tasks-title = What is to be done
field-instruments-title = Abstract
field-targets-title = Target
field-posts-title = Post
field-targets-value = Value to reach
field-targets-unit = Unit of measurement
field-measurements-value = Value measured
field-progress-entries-words = Progress in words
field-progress-entries-percent = Progress (%)
field-seats-number = Seat number
field-areas-number = Order of priority

## Terms and what they mean in this register

glossary-task = Task
glossary-task-meaning = A specific piece of work ordered in a document or at a meeting. Routine functional duties are not tasks.
glossary-lead = Lead
glossary-lead-meaning = The one unit that answers for a task's result.
glossary-coordinator = Coordinator
glossary-coordinator-meaning = A unit that owes the lead its own part of the work.
glossary-seat = Seat
glossary-seat-meaning = One of the committee's 29 places, in protocol order. Holders change over time; the seat does not.
glossary-instrument = Document
glossary-instrument-meaning = A decision, resolution, notice or other paper that tasks come from.
glossary-clause = Clause
glossary-clause-meaning = The part of a document where a task is stated.
glossary-area = Priority area
glossary-area-meaning = A field the committee concentrates on. Not the level, which is how urgent one task is.
glossary-level = Level
glossary-level-meaning = How urgent a task is, from 1 (Urgent) to 4 (Low). Not the urgency stamp on a document.
glossary-original-due = Deadline first given
glossary-original-due-meaning = The deadline at the first assignment, kept for ever whatever is extended later.
glossary-extension = Extension
glossary-extension-meaning = A later deadline, by a request with a reason and a decision with a basis.
glossary-undated = No deadline yet
glossary-undated-meaning = The ordering document names no deadline. Counted apart, neither on time nor overdue.
glossary-regular = Regular work
glossary-regular-meaning = Continuous work without an end date.
glossary-confirmed = Confirmed done
glossary-confirmed-meaning = The secretariat looked at the result the lead reported and accepts it as done.
glossary-as-of = As of
glossary-as-of-meaning = Figures count only what was in effect by the end of that day.
glossary-due-set = Tasks fallen due
glossary-due-set-meaning = Tasks whose deadline is on or before the day looked at, and tasks with a deadline done by that day.
glossary-published-record = Published record
glossary-published-record-meaning = What public documents and the press say of the committee, each fact with its source.
glossary-working-day = Working day
glossary-working-day-meaning = Monday to Friday, public holidays and Tết excepted.
