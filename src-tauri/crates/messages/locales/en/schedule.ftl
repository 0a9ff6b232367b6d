### Words of the Timeline and of the part “Before and after”: dependencies, critical path, slack, who is waited for.

## Operations and rules

op-add-dependency = Put a task after another
op-edit-dependency = Edit a dependency
op-remove-dependency = Remove a dependency
op-plan-task = Plan a task
rule-dependency-cycle = That would close a ring: { $codes }. Remove one dependency of the ring first.
field-dependencies-after-task-id = To be done first
field-lag = Lag in days
field-start-on = Planned start
field-duration = Working days
field-effort = Effort (points)

## Kinds of tasks in the timeline

schedule-which-all = All
schedule-which-linked = Linked
schedule-which-critical = Critical path
schedule-which-late = Will be late
schedule-which-waiting = Waiting
schedule-which-unscheduled = No dates yet
schedule-unscheduled-no-end = has neither a deadline nor a duration
schedule-unscheduled-no-start = has no day to begin from
schedule-unscheduled-paused = is paused

## Slack and waiting

schedule-slack = { $days ->
    [0] just in time
    [1] 1 day spare
   *[other] { $days } days spare
}
schedule-late = { $days ->
    [1] 1 day late
   *[other] { $days } days late
}
schedule-critical = critical path
schedule-resting = depends on a task without dates
schedule-wait = { $days ->
    [1] waiting for { $unit } since { $day } (1 day)
   *[other] waiting for { $unit } since { $day } ({ $days } days)
}
schedule-wait-nobody = an unknown unit

## Command line

cli-value-which = KIND
cli-value-date_or_none = DATE|none
cli-value-number_or_none = NUMBER|none
cli-about-task-plan = Plan a task: first day, working days, effort
cli-about-schedule = The timeline: what comes first and what later
cli-about-schedule-show = Show the timeline: earliest and latest days, slack, critical path, who is waited for
cli-about-dependency = Dependencies
cli-about-dependency-list = Show what a task waits for and what waits for it
cli-about-dependency-add = Put a task after another
cli-about-dependency-edit = Edit the lag or the note of a dependency
cli-about-dependency-remove = Remove a dependency
cli-arg-schedule-show-key = Only this task and everything linked to it
cli-arg-schedule-show-text = Only tasks with this text in code or title
cli-arg-which = Kind of tasks
cli-arg-waits-for = Only what waits for this unit: code, abbreviation or name
cli-arg-done = Also what is done
cli-arg-after = The task that must be done first, such as NV-002
cli-arg-lag = Working days between the two; 0 by default
cli-arg-start = Planned first day; none clears it
cli-arg-duration = Working days, 1 to 2500; none clears it
cli-arg-effort = Effort in points, 0 to 10000; none clears it
cli-head-earliest = Earliest
cli-head-latest = Latest
cli-head-slack = Slack
cli-head-notes = Remarks
cli-head-lag = Lag
cli-days-span = { $from } to { $to }
cli-schedule-figures = Critical path: { $critical }. Will be late: { $late }. Waiting: { $waiting }. No dates yet: { $unscheduled }.
cli-schedule-waits = Who is waited for
cli-head-waiting = Tasks waiting
cli-head-days = Days
cli-head-longest = Longest
cli-dependency-before = To be done first
cli-dependency-after = Comes after
cli-done-task-plan = { $code } is planned.
cli-done-dependency-add = { $code } now comes after { $before }.
cli-done-dependency-edit = The dependency between { $before } and { $code } was edited.
cli-done-dependency-remove = The dependency between { $before } and { $code } was removed.
cli-command-task-plan = Plan a task
cli-command-dependency-list = What comes before and after one task
cli-command-dependency-add = Put a task after another
cli-command-dependency-edit = Edit a dependency
cli-command-dependency-remove = Remove a dependency
cli-command-schedule-show = The timeline on a day

## The screen Timeline

nav-schedule = Timeline
schedule-title = Timeline
schedule-tabs = Timeline and waiting
schedule-tab-waits = Who is waited for
schedule-which = Kind of tasks
schedule-meaning-all = Every task that is not done
schedule-meaning-linked = Tasks that come before or after another
schedule-meaning-critical = A day’s delay here delays the whole chain by a day
schedule-meaning-late = Cannot be done by its deadline, or by that of what comes after it
schedule-meaning-waiting = What must be done first is past its deadline and not done
schedule-meaning-unscheduled = Not enough dates to place it on the timeline
schedule-filters = Narrow the timeline
schedule-chain = Chain of { $code }
schedule-unchain = See the whole timeline
schedule-waits-for = Waiting for { $unit }
schedule-with-done = Also what is done
schedule-zoom = Size of time
schedule-zoom-keys = Keys + and − change the size
schedule-zoom-month = Month
schedule-zoom-quarter = Quarter
schedule-zoom-year = Year
schedule-today = Today
schedule-done = done
schedule-no-days = no dates yet
schedule-column-code = Code
schedule-column-title = Title
schedule-column-lead = Lead
schedule-column-start = Start
schedule-column-finish = Earliest end
schedule-column-due = Deadline
schedule-column-latest = Latest end
schedule-column-slack = Slack
schedule-column-notes = Remarks
schedule-column-time = Time
schedule-tick-day = { $day }/{ $month }
schedule-tick-month = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}
schedule-tick-month-year = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
schedule-tick-quarter = Q{ $quarter }
schedule-tick-quarter-year = Quarter { $quarter }, { $year }
schedule-tick-year = { $year }
schedule-bar = { $from } to { $to } at the earliest
schedule-bar-done = done from { $from } to { $to }
schedule-bar-none = not enough dates to draw
schedule-bar-due = due { $day }
schedule-bar-original = first due { $day }
schedule-bar-percent = { $percent }% done
schedule-legend = Key
schedule-legend-done = done so far
schedule-legend-planned = by planned duration
schedule-legend-given = by the time given
schedule-legend-critical = critical path
schedule-legend-over = past the deadline
schedule-legend-spare = slack
schedule-legend-wait = waiting
schedule-legend-due = deadline
schedule-legend-original = first deadline
schedule-empty = No task is open
schedule-empty-why = The timeline places tasks by their dates and by what follows what. Add and assign tasks first.
schedule-none = No task fits the conditions
schedule-no-dates = No task has enough dates to be drawn
schedule-no-dates-why = Assign tasks with a deadline, or open a task and choose “Plan” to give it a first day and a number of working days. What follows what is recorded in the part “Before and after” of a task.
schedule-waits-how = A task counts as waiting when what must be done first is past its deadline and not done. The working days waited count against the lead of the late task; each waiting task counts once.
schedule-waits-unit = Unit waited for
schedule-waits-tasks = Tasks waiting
schedule-waits-for-tasks = Late tasks
schedule-waits-days = Days waited in all
schedule-waits-longest = Longest (days)
schedule-waits-open = { $count ->
    [1] See the task that waits for { $unit }
   *[other] See the { $count } tasks that wait for { $unit }
}
schedule-waits-open-days = { $days ->
    [1] { $unit }: 1 day waited; see the tasks
   *[other] { $unit }: { $days } days waited; see the tasks
}
schedule-waits-empty = No task has to wait
schedule-waits-empty-why = Nothing that must be done first is past its deadline and not done.

## The part “Before and after” of a task

order-title = Before and after
order-see = See on the timeline
order-plan = Plan
order-plan-none = Not planned
order-plan-do = Plan
order-days = Dates
order-no-days = Cannot be reckoned: { $why }
order-earliest = Earliest
order-latest = Latest
order-span = { $from } to { $to }
order-given-time = (by the time given)
order-before = To be done first
order-after = Comes after this
order-none-before = Nothing has to be done first.
order-none-after = Nothing waits for this task.
order-add-before = Add a task to be done first
order-add-after = Add a task that comes after
order-add-before-title = { $code }: to be done first
order-add-after-title = { $code }: comes after
order-edit-title = { $code }: edit the dependency
order-add-submit = Record
order-other-before = Task to be done first
order-other-before-hint = { $code } begins only when this one is done.
order-other-after = Task that comes after
order-other-after-hint = It begins only when { $code } is done.
order-other-missing = Choose a task.
order-pick = Type the code or some words of the task
order-lag = Apart (working days)
order-lag-hint = 0 means that it begins on the next working day
order-lag-wrong = Enter a number from 0 to 500.
order-lag-said = { $days ->
    [1] 1 day apart
   *[other] { $days } days apart
}
order-due = due { $day }
order-done = done { $day }
order-edit = Edit the dependency with { $code }
order-remove = Remove the dependency with { $code }
order-added = The order of { $code } was recorded.
order-edited = The order of { $code } was changed.
order-removed = The dependency with { $code } was removed.
plan-title = Plan of { $code }
plan-start-hint = When empty, today counts
plan-start-hint-assigned = When empty, the day it was assigned counts, { $day }
plan-duration-hint = When empty, all the time from the start to the deadline counts
plan-effort-hint = Points by the secretariat’s own measure, to compare tasks
plan-duration-wrong = Enter a number of days from 1 to 2500.
plan-effort-wrong = Enter a number of points from 0 to 10000.
plan-done = { $code } is planned.
plan-said-start = starts { $day }
plan-said-duration = { $days ->
    [1] 1 working day
   *[other] { $days } working days
}
plan-said-effort = { $points } points

## Keys

shortcuts-schedule = In the timeline
shortcut-rows = Move between tasks
shortcut-scroll-time = Scroll the time
shortcut-zoom-time = Zoom the time in or out
shortcut-to-today = Back to today
