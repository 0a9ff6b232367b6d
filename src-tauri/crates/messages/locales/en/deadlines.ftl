### Deadlines, the calendar of working days, recurring work, reports of periods.

## What the log says was done

op-set-calendar = Set calendar days
op-clear-calendar = Clear a calendar day
op-resolve-deadline = Fix the day of a deadline
op-add-recurrence = Add recurring work
op-edit-recurrence = Edit recurring work
op-end-recurrence = End or resume recurring work
op-make-occurrences = Make tasks of recurring work

## Kinds of deadlines and days

due-kind-working-days = Working days

day-kind-off = Day off
day-kind-working = Working day

day-off-status-law = By law
day-off-status-lunar = By law, lunar date
day-off-status-compensation = Made up for by law
day-off-status-announced = Announced
day-off-status-proposal = Proposal
day-off-status-unconfirmed = To be confirmed
day-off-status-own = Set by the secretariat

every-week = Every week
every-month = Every month
every-quarter = Every quarter
every-half-year = Twice a year
every-year = Every year

weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday

## Rules

rule-deadline-not-waiting = This deadline no longer waits for a day. One that has its day moves by an extension only.

## Names of fields

field-day = Day
field-days = Days
field-rule = Rule
field-period = Report period
field-every = Repeats
field-month = Month of the period
field-until = Last day
field-until-on = Last day
field-made-to = Tasks made up to
field-recurrence-id = Recurring work
field-occurrence-on = Day of the occurrence
field-due-event = Event counted from
field-due-event-on = Day counted from
field-due-count = Working days
field-recurrences-title = Recurring work
field-recurrences-day = Day of the period
field-calendar-days-day = Day
field-calendar-days-kind = Off or worked
field-calendar-days-name = Name of the day

## A deadline that was understood

due-reading = { $weekday }, { $day }
due-reading-left = { $count ->
    [0] due today
    [1] 1 working day left
   *[other] { $count } working days left
}
due-reading-past = { $count ->
    [1] 1 day ago
   *[other] { $count } days ago
}
due-reading-off = falls on a weekend
due-reading-off-named = falls on a day off: { $name }
due-reading-moved = { $day } is a day off, so it moves to the next working day
due-reading-counted = counted from { $day }
due-reading-regular = Regular work, without a last day
due-reading-session = Before the next session; the day is fixed when the session is
due-reading-event = { $count ->
    [1] 1 working day
   *[other] { $count } working days
} from “{ $event }”; the day is fixed when that day is known
due-reading-none = No deadline

due-resolve = Fix the day
due-resolve-title = Fix the deadline of { $code }
due-resolve-session = Day of the session
due-resolve-event = Day of “{ $event }”
due-resolve-hint-session = It is due on the last working day before the session.
due-resolve-hint-event = { $count ->
    [1] It is due 1 working day after that day.
   *[other] It is due { $count } working days after that day.
}
due-resolved = The deadline of { $code } has its day

## Extensions

extensions-title = Extensions
extensions-asked = Asked
extensions-granted = Granted
extensions-refused = Refused
extensions-withdrawn = Withdrawn
extensions-waiting = Waiting
extensions-late = Asked late
extensions-tasks = Tasks

## Commands in the list of commands

cli-command-due-read = Read a deadline in words and say which day it means
cli-command-task-resolve-due = Give a deadline the day it waited for: of the session or the event
cli-command-calendar-show = A year of the calendar of working days
cli-command-calendar-propose = Propose the days off of a year by law and lunar reckoning; nothing is written
cli-command-calendar-set = Set days off, or worked
cli-command-calendar-clear = Take back what was set for a day
cli-command-recurrence-list = List recurring work
cli-command-recurrence-read = Read how often work comes again, in words, and show the next times
cli-command-recurrence-add = Add recurring work
cli-command-recurrence-edit = Change recurring work
cli-command-recurrence-end = End recurring work after a day, or let it go on
cli-command-recurrence-make = Make the tasks that recurring work has come to
cli-command-report-period = Report of a period: what was said within it and how things stood when it closed
