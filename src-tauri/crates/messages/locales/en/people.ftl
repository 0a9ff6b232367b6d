### Words of the infrastructure, of who carries what, of each member's work and of the overview.

## Infrastructure: codes of the register

inventory-kind-data-centre = Data centre
inventory-kind-network = Network, lines
inventory-kind-platform = Platform
inventory-kind-database = Database
inventory-kind-application = Application
inventory-kind-equipment = Equipment
inventory-kind-site = Site, connected place
inventory-kind-other = Other
inventory-state-planned = Planned
inventory-state-building = Being built
inventory-state-in-use = In use
inventory-state-degraded = Degraded
inventory-state-retired = Retired
op-add-inventory-item = Add an item of infrastructure
op-edit-inventory-item = Edit an item of infrastructure
op-remove-inventory-item = Remove an item of infrastructure
op-link-inventory-item = Tie infrastructure to a task or target
op-unlink-inventory-item = Untie infrastructure from a task or target
field-owner = Managing unit
field-owner-unit-id = Managing unit
field-locality = Locality
field-capacity = Capacity
field-capacity-unit = Unit of the capacity
field-since = In use since
field-since-on = In use since
field-item-id = Item of infrastructure

## Infrastructure: figures

inventory-items = Items
inventory-capacity-sum = { $coming ->
    [0] { $present } { $unit }
   *[other] { $present } { $unit }, { $coming } { $unit } to come
}
inventory-without-links = Tied to no task and no target
inventory-without-source = Source not written down
inventory-by-kind = By kind
inventory-by-owner = By managing unit
inventory-by-locality = By locality
inventory-no-owner = Managing unit not known
inventory-no-locality = Locality not known

## Infrastructure: the screen

nav-inventory = Infrastructure
inventory-tabs = Ways to look at the infrastructure
inventory-tab-list = List
inventory-tab-totals = Totals
inventory-panel = Item { $code }
inventory-choose = Choose a row to see the whole item.
inventory-pages = Pages of the list
inventory-filter = Filter by name, code, locality
inventory-any-kind = Any kind
inventory-any-state = Any state
inventory-any-owner = Any unit
inventory-any-locality = Any locality
inventory-tied-to = Tied to { $code }
inventory-shown = { $count } of { $all } items
inventory-ties = Tied to
inventory-ties-of = { $tasks ->
    [one] { $tasks } task
   *[other] { $tasks } tasks
}, { $targets ->
    [one] { $targets } target
   *[other] { $targets } targets
}
inventory-empty = The register holds no infrastructure yet
inventory-empty-why = At the first meeting the members asked to review the existing information technology infrastructure of the whole sector. Write down each data centre, network, platform and database: who manages it, where it is, what it can carry, and which tasks and targets it serves.
inventory-none = No item fits the filter
inventory-none-why = Take a condition off, or clear the filter to see the whole list.
inventory-add = Add an item
inventory-add-title = Add an item of infrastructure
inventory-edit = Edit
inventory-edit-title = Edit item { $code }
inventory-remove = Remove
inventory-added = Added “{ $name }”.
inventory-edited = Changed { $code }.
inventory-removed = Took { $code } out of the register.
inventory-tie = Tie to a task or target
inventory-tie-title = Tie { $code } to a task or a target
inventory-tie-help = Which task or target does this item serve, or is it a condition of?
inventory-tie-missing = Choose a task or a target.
inventory-tied = Tied { $code }.
inventory-untie = Untie { $code }
inventory-untied = Untied { $code }.
inventory-facts = Facts of the item
inventory-bears-on = Tasks and targets it bears on
inventory-bears-on-none = Tied to no task and no target yet.
inventory-history = See the item’s history
inventory-since-planned = To be in use from
inventory-name-hint = Its official name, such as “The Ministry’s data centre”
inventory-name-missing = Write the name of the item.
inventory-kind-missing = Choose a kind.
inventory-capacity-wrong = The capacity is a whole number, such as 40.
inventory-capacity-unit = Unit of measurement
inventory-capacity-unit-hint = TB, Mbps, machines…
inventory-capacity-unit-missing = Write the unit of measurement, such as TB or Mbps.
inventory-source-hint = The report or document the figures come from
inventory-totals-rule = Capacities are summed by their unit: items in use or degraded are there now; planned ones and those being built are to come; retired ones are not counted.
inventory-coming = { $amount } to come
inventory-sum = Total

## My work

nav-work = My work
work-kind-lead = Lead
work-kind-contribution = Contribution owed
work-kind-awaited = Contribution awaited
work-kind-direction = Direction to answer
work-kind-directed = Direction given
work-kind-clarification = Question to answer
work-kind-escalation = Matter brought before the head
work-kind-confirm = Result to confirm
work-kind-decide = Later deadline asked for
work-group-overdue = Overdue
work-group-today = Today
work-group-week = Next 7 days
work-group-later = Later
work-group-waiting = Waiting for others
work-wait-confirmation = Waits for the secretariat to confirm
work-wait-extension = Waits for the decision on a later deadline
work-wait-answer = Waits for an answer
work-wait-reply = Waits for { $other } to answer the direction
work-wait-predecessor = Waits for { $other } to end
work-wait-contribution = Waits for { $other } to contribute
work-of-seat = Work of seat { $number }, as of { $day }
work-of-secretariat = Work of the secretariat, as of { $day }
work-empty = Nothing is left to do.
work-head-what = What is to be done
work-head-days = Left
work-proposed = Later deadline asked for: { $day }

## Who carries what

nav-matrix = Responsibility
matrix-as-of = Who carries what, as of { $day }
matrix-gaps = { $open ->
    [one] { $open } seat whose holder is not known
   *[other] { $open } seats whose holders are not known
}; { $idle ->
    [one] { $idle } seat with nothing assigned
   *[other] { $idle } seats with nothing assigned
}; { $lost ->
    [one] { $lost } open task without a lead
   *[other] { $lost } open tasks without a lead
}.
matrix-no-area = No area
matrix-open = Leads, open
matrix-coordinated = Coordinates
matrix-owed = Contributions owed
matrix-capacity = Against capacity
matrix-effort-of = { $carried }/{ $capacity } points
matrix-without-lead = Without a lead
matrix-all = All together

## Overview

overview-decide = For the Minister to decide
overview-since = { $count ->
    [0] No change since { $at }
    [one] { $count } change since { $at }
   *[other] { $count } changes since { $at }
}

## My work: the screen

work-summary = { $count ->
    [0] nothing to do now
   *[other] { $count } to do now
}
work-whose = Work of
work-whose-secretariat = The secretariat (results, deadlines, questions)
work-empty-secretariat = No result to confirm, no later deadline asked for and no question wait for the secretariat.
work-empty-seat = No task, contribution or question waits for this seat.
work-now = To do now
work-now-none = Nothing falls due in the next seven days.
work-count = { $count ->
    [one] { $count } item
   *[other] { $count } items
}
work-see-all = See all { $count }
work-more = and { $count } more
work-keys = ↑ ↓ to move, Enter to open, F8 to report progress, Ctrl+Enter to send
work-report = Report
work-answer = Answer
work-answer-words = The answer
work-answer-form = Answer request { $number } on { $code }
work-deliver = Deliver
work-deliver-words = What was given
work-deliver-form = Deliver the contribution to { $code }
work-report-send = Send
work-report-form = Report progress of { $code }
work-report-none = no report yet
work-report-last = { $percent }% · { $words } · reported { $day }
work-only-decisions = Only what waits for a decision.
work-only-directions = Only directions that wait for their answer.
work-only-off = See all work
work-returned = sent back
work-since = since { $day }
work-marked = The Minister’s choice
work-decide = Decide
work-confirm = Confirm
work-return = Send back
work-more-acts = More for { $code }

## Who carries what: the screen

matrix-tabs = Who carries what, by
matrix-by-seat = Members
matrix-by-unit = Units
matrix-columns = Columns
matrix-columns-area = Priority areas (open tasks)
matrix-columns-cell = Cells of the statistics (all tasks)
matrix-member = Member
matrix-idle = nothing assigned
matrix-seats = seat { $numbers }
matrix-gaps-label = Gaps in who carries what
matrix-gap-lead = { $count ->
    [0] Every open task has a lead
    [one] { $count } open task without a lead
   *[other] { $count } open tasks without a lead
}
matrix-gap-idle = { $count ->
    [0] Every member has something assigned
    [one] { $count } member with nothing assigned
   *[other] { $count } members with nothing assigned
}
matrix-gap-open = { $count ->
    [0] Every seat is held
    [one] { $count } seat whose holder is not known
   *[other] { $count } seats whose holders are not known
}
matrix-owed-late = { $count ->
    [one] { $count } contribution past its day
   *[other] { $count } contributions past their day
}
matrix-capacity-none = No capacity was set for the unit
matrix-burden-free = Below capacity
matrix-burden-full = At capacity
matrix-burden-over = Over capacity
matrix-rule-seat = A task counts for the seat whose post leads it, or for the seat of the lead unit where no post is named; the Ministry’s own tasks are the head’s. Two seats of one unit both count, so that the rows may add up to more than the line of all.
matrix-rule-unit = A task counts for its lead unit; contributions owed are those a coordinating unit was asked for and has not given.
matrix-filter-seat = seat { $number } leads
matrix-filter-coordinator = coordinated by { $unit }
matrix-filter-coordinator-any = coordinated by some unit
matrix-filter-owes = { $unit } owes a contribution
matrix-filter-owes-late = { $unit } owes a contribution past its day
matrix-filter-owes-any = a contribution is owed
matrix-filter-owes-late-any = a contribution is owed past its day
matrix-filter-off = Take off “{ $filter }”
matrix-keys = Arrow keys move between the numbers, Enter opens the list.

## Overview: the screen

overview-fact-decide = { $count ->
    [0] nothing waits for the Minister to decide
    [1] 1 matter for the Minister to decide
   *[other] { $count } matters for the Minister to decide
}
overview-decide-none = Nothing waits for the Minister to decide.
overview-decide-extension = Later deadline asked for: { $day }, time no. { $number }
overview-directions = Directions
overview-directions-none = No direction waits for its answer.
overview-directions-answered = { $count ->
    [one] { $count } answered within the last 14 days
   *[other] { $count } answered within the last 14 days
}
overview-direction-by = answer by { $day }
overview-direction-answered = { $by } answered on { $day }: { $answer }
overview-direct = Direct
overview-direct-task = Record a direction on { $code }
overview-direct-area = Record a direction on the area { $name }
overview-direct-choose = Task
overview-direct-choose-hint = Open tasks of the area, the nearest deadline first
overview-direct-choose-empty = Choose a task.
overview-direct-title = Direction on the area { $name }
overview-answer = Answer
overview-since-title = Since you last looked
overview-since-none = No change since { $at }
overview-since-count = { $count ->
    [one] { $count } change since { $at }
   *[other] { $count } changes since { $at }
}
overview-since-all = See all { $count } changes
overview-since-mark = Seen
overview-since-marked = Written down as seen. Next time the overview tells what changed since.
overview-since-never = Press “Seen” when you have read this; next time the overview tells what changed.
history-since-number = Changes after operation no. { $number }

## Command line

cli-value-item = ITEM
cli-value-capacity = CAPACITY
cli-value-locality = LOCALITY
cli-about-inventory = Infrastructure of the sector
cli-about-inventory-list = List the infrastructure
cli-about-inventory-show = Show one item
cli-about-inventory-totals = Infrastructure in figures: by kind, unit and locality
cli-about-inventory-add = Add an item
cli-about-inventory-edit = Edit an item
cli-about-inventory-remove = Remove an item written down by mistake
cli-about-inventory-link = Tie an item to a task or a target
cli-about-inventory-unlink = Untie an item from a task or a target
cli-more-inventory-remove = What went out of use is not removed: set its state to retired, and the register keeps it.
cli-arg-item = Code of the item, such as HT-001
cli-arg-owner = Managing unit: code, abbreviation or name
cli-arg-inventory-list-owner = Only items of this unit; “none”: managing unit not known
cli-arg-locality = Province or city
cli-arg-inventory-list-locality = Only items in this locality; “none”: locality not known
cli-arg-capacity = Capacity with its unit, such as “40 TB”; empty clears it
cli-arg-since = In use since; planned, being built: to be in use from
cli-arg-task = Task: code, such as NV-012
cli-arg-inventory-list-text = Only items with these words in code, name or locality
cli-arg-inventory-list-task = Only items tied to this task
cli-arg-inventory-list-target = Only items tied to this target
cli-arg-inventory-list-kind = Only items of this kind
cli-arg-inventory-list-state = Only items in this state
cli-arg-inventory-add-name = Name
cli-arg-inventory-edit-name = Name
cli-arg-inventory-add-state = State
cli-arg-inventory-edit-state = State
cli-command-inventory-list = The infrastructure, by pages
cli-command-inventory-show = An item of infrastructure with its tasks and targets
cli-command-inventory-totals = The infrastructure in figures
cli-command-inventory-add = Add an item of infrastructure
cli-command-inventory-edit = Edit an item of infrastructure
cli-command-inventory-remove = Remove an item of infrastructure
cli-command-inventory-link = Tie infrastructure to a task or a target
cli-command-inventory-unlink = Untie infrastructure from a task or a target
cli-done-inventory-add = Added { $code }.
cli-done-inventory-edit = Changed { $code }.
cli-done-inventory-remove = Removed { $code }. It can be undone.
cli-done-inventory-link = Tied { $code }.
cli-done-inventory-unlink = Untied { $code }.
cli-value-by = BY
cli-value-columns = COLUMNS
cli-head-direction = Direction
cli-value-only = PART
cli-about-work = What is to be done: by a seat, or by the secretariat
cli-about-matrix = Who carries what, against what each can carry
cli-arg-seen = Write down that all was seen; next time only what changed since is told
cli-arg-work-seat = Work of this seat; the actor’s own when absent
cli-arg-work-only = Only what waits for the head (decisions), or directions that wait for their answer (directions)
cli-arg-by = A row is a seat (default) or a unit
cli-arg-columns = Columns are priority areas (default) or cells of the statistics
cli-done-look-mark = Written down as seen.
cli-command-look-mark = Write down that all was seen up to now
cli-command-matrix-show = Who carries what, against what each can carry, on a day
cli-command-work-show = What a seat, or the secretariat, has to do
cli-arg-history-after = Only operations after the one numbered NUMBER
cli-arg-task-list-seat = Only tasks whose lead this seat answers for
cli-arg-task-list-coordinator = Only tasks that this unit coordinates
cli-arg-owes = Only tasks to which this unit owes a contribution; any for whichever unit
cli-arg-owes-late = Only tasks to which this unit owes a contribution past its day; any for whichever unit
