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
due-reading-today = due the same day
due-reading-left = { $count ->
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
due-reading-working-days = { $count ->
    [1] 1 working day
   *[other] { $count } working days
} counted from { $day }
due-reading-counted = counted from { $day }
due-reading-regular = Regular work, without a last day
due-reading-session = Before the next session; the day is fixed when the session is
due-reading-event = { $count ->
    [1] 1 working day
   *[other] { $count } working days
} from “{ $event }”; the day is fixed when that day is known
due-reading-none = No deadline
due-fault = { $why ->
    [no_year] “{ $words }” has no year, so it could mean two dates; write it whole, like 30/6/2026.
    [two_digit_year] “{ $words }” has a year of two digits; write all four.
    [no_such_day] “{ $words }” is a day that no calendar has.
    [no_such_period] “{ $words }” is a month, quarter or period that does not exist.
    [count_range] “{ $words }” is outside 1 to 366 days.
    [legacy] The words seem to be in an old encoding (TCVN3 or VNI); convert them to Unicode and paste them again.
    [before_period] “{ $words }” a period may mean before its first day or before its last; write a date.
    [several] “{ $words }” names more than one deadline; write one.
   *[unclear] “{ $words }” was not understood.
}
due-fault-hint = Write a date like 30/6/2026 or a period like “quý II/2026”.
due-reading-unclear = “{ $text }” was not understood. { $why }

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

## Working calendar

calendar-strained = Deadlines to look at
calendar-recounted = counted by this calendar it is { $day }
calendar-proposal-title = Days off proposed for { $year }

## The screen of the working calendar (in Settings)

settings-tabs = Parts of the settings
settings-tab-general = General
settings-tab-calendar = Working calendar
calendar-year-before = Year before
calendar-year-after = Year after
calendar-sum = { $count } working days; { $days ->
    [1] 1 day
   *[other] { $days } days
} out of the ordinary
calendar-add = Add days
calendar-propose = Propose days off
calendar-month = { $month ->
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
   *[other] December
}
calendar-month-days = { $count ->
    [1] 1 working day
   *[other] { $count } working days
}
calendar-short-1 = Mo
calendar-short-2 = Tu
calendar-short-3 = We
calendar-short-4 = Th
calendar-short-5 = Fr
calendar-short-6 = Sa
calendar-short-7 = Su
calendar-plain = An ordinary working day
calendar-weekend = Weekend
calendar-known = { $kind }: { $name } ({ $status })
calendar-published = As published
calendar-legend = What the days look like
calendar-legend-off = Off, by law or announced
calendar-legend-proposed = Off, only proposed
calendar-legend-own = Off, set by the secretariat
calendar-legend-worked = Worked, set by the secretariat
calendar-legend-weekend = Weekend
calendar-list = Days out of the ordinary
calendar-list-none = There are none in this year yet. Look at the proposed days off, or add days one by one.
calendar-sure = How sure
calendar-strained-why = Deadlines that were given do not move with the calendar. Where one must move, ask for an extension.
calendar-set-as = Set as
calendar-from = From
calendar-until = Up to and including
calendar-instead = Worked instead on
calendar-instead-hint = To swap working days: this day becomes a working day, with the same name and basis.
calendar-name = Name of the day, or reason
calendar-name-hint = Like “Nghỉ Quốc khánh”
calendar-name-missing = Give the name of the day, or the reason
calendar-source = Basis
calendar-source-hint = The document that says so: number, symbol, issuer
calendar-source-missing = Give the basis
calendar-too-long = At most { $count } days at a time
calendar-clear = Take back, as published again
calendar-saved = { $count ->
    [1] 1 day set in the working calendar
   *[other] { $count } days set in the working calendar
}
calendar-cleared = As published again: { $day }
calendar-proposal-why = Reckoned from the Labour Code and the lunar calendar; not a decision of any authority. What is marked “Proposal” is decided every year: once it is, write the document in the basis.
calendar-proposal-take = { $count ->
    [1] Set 1 day
   *[other] Set { $count } days
}
calendar-proposal-known = off already
calendar-proposal-basis = Basis for all of them
calendar-proposal-basis-hint = Left empty, each day keeps where its proposal comes from.
calendar-proposal-basis-missing = A day that is off already is set again only with a basis
calendar-proposal-none-ticked = Choose at least one day

## Recurring work

recurrences-made = { $count ->
    [0] No task has come due.
    [1] 1 task was made.
   *[other] { $count } tasks were made, of { $of ->
        [1] 1 recurring item of work
       *[other] { $of } recurring items of work
    }.
}
recurrences-made-open = { $made } ({ $open } open)
recurrences-ahead = Next times
recurrences-none-ahead = It does not come again.

## The screen of recurring work

recurrences-title = Recurring work
recurrences-why = Each time is a task of its own, made once from the rule.
recurrences-none = No recurring work yet
recurrences-none-why = Work that comes again, like a monthly report, is written down here once; when its time comes it becomes a task with its deadline and lead.
recurrences-panel = Recurring work { $code }
recurrences-choose = Choose recurring work to see its next times and the tasks made of it.
recurrences-gone = There is no recurring work { $code }.
recurrences-facts = What it is
recurrences-next = Next
recurrences-tasks = Tasks made
recurrences-over = does not come again
recurrences-until = until { $day }
recurrences-no-lead = None yet; its tasks are drafts
recurrences-no-end = no last day
recurrences-from = From
recurrences-from-today = (today by default)
recurrences-made-of = Made of recurring work
recurrences-none-made = No task has been made yet.
recurrences-query = recurrence:{ $code }
recurrences-made-link = { $count ->
    [1] See 1 task
   *[other] See { $count } tasks
}
recurrences-open-link = { $count } open
recurrences-add = Add recurring work
recurrences-added = Recurring work “{ $title }” was added
recurrences-edit = Edit
recurrences-edit-title = Edit recurring work { $code }
recurrences-edit-why = Tasks that were made stay what they are; only later ones follow the change.
recurrences-edited = { $code } was edited
recurrences-title-hint = The period is added behind it, like “Báo cáo tiến độ (tháng 12/2026)”.
recurrences-rule-hint = In Vietnamese words, with or without marks; the 31st means the last day of a month.
recurrences-rule-missing = Say when it comes again, like “ngày 15 hằng tháng”
recurrences-examples = Examples of rules
recurrences-example-month = ngày 15 hằng tháng
recurrences-example-week = thứ Hai hằng tuần
recurrences-example-quarter = hằng quý
recurrences-example-year = ngày 15/12 hằng năm
recurrences-lead-hint = With a lead unit, a task is assigned as soon as it is made.
recurrences-product-hint = Like “Báo cáo”
recurrences-end = End…
recurrences-end-change = Change its end…
recurrences-end-title = End recurring work { $code }
recurrences-end-until = End after a day
recurrences-end-on = Let it go on, without a last day
recurrences-last-day = Last day
recurrences-last-day-hint = After this day it does not come any more. Tasks that were made stay.
recurrences-on-why = What would have come while it rested is not made any more.
recurrences-ended = The last day of { $code } was recorded
recurrences-goes-on = { $code } goes on
recurrences-make = Make tasks
recurrences-make-title = Make tasks of all recurring work
recurrences-make-one-title = Make tasks of { $code }
recurrences-make-do = Make tasks
recurrences-make-why = Makes the tasks whose time has come. Each time is made once, so doing it again repeats nothing.
recurrences-make-to = Up to and including
recurrences-make-to-hint = Left empty: up to the end of the next period of each.
recurrences-made-undo = They were made in one step; Ctrl+Z takes it back.
shortcuts-calendar = Working calendar
shortcut-days = To another day
shortcut-months = To the month before or after
shortcut-year-ends = First and last day of the year
shortcut-day-open = See or change the day

## Period report

period-title = Report of { $period }
period-window = Data from { $from } to { $to } inclusive; due to the Government by { $due }.
period-frozen = This period is closed: as the register stood at the end of { $day } ({ $head } recorded operations).
period-closed = This period is over; seen by the register of today, as of { $day } ({ $head } recorded operations).
period-open = This period is not over: as of { $day } ({ $head } recorded operations).
period-rows = Tasks of the period
period-progress = Progress
period-words = Reported in the period
period-percent = { $from } → { $to }%
period-said = { $day }: { $words }
period-nothing-said = nothing reported in the period
period-silent = { $count ->
    [0] { $total ->
        [1] 1 task, reported on
       *[other] { $total } tasks, all reported on
    } in the period.
   *[other] { $total ->
        [1] 1 task
       *[other] { $total } tasks
    }; nothing reported in the period on { $count }.
}

## Extensions

extensions-title = Extensions
extensions-asked = Asked
extensions-granted = Granted
extensions-refused = Refused
extensions-withdrawn = Withdrawn
extensions-waiting = Waiting
extensions-late = Asked late
extensions-tasks = Tasks

## Command line

cli-about-due = Say which day a deadline in words means, and why
cli-more-due = Add --on to read it as if it were given on that day. What is not clear is an error, never a guess.
cli-arg-due-text = The deadline, like “quý II/2026” or “10 ngày làm việc kể từ ngày 12/11/2026”
cli-about-task-resolve-due = Give a deadline the day it waits for: of the session or the event
cli-arg-task-resolve-due-day = Day of the session, or of the event that is counted from
cli-done-task-resolve-due = The deadline of { $code } has its day.
cli-about-calendar = Calendar of working days
cli-about-calendar-show = Show a year of the calendar, and the deadlines that fall on days off
cli-about-calendar-propose = Propose the days off of a year by law and lunar reckoning
cli-more-calendar-propose = Without --take nothing is written. With it, the days that are not off yet are set as one operation, except those to be confirmed.
cli-about-calendar-set = Set days off or worked, with their basis
cli-more-calendar-set =
    To swap working days: name the day off, and add --made-up-on for the day worked instead.
    Deadlines that were given do not move; “calendar show” lists those that fall on days off.
cli-about-calendar-clear = Take back what was set for a day; it is again as published
cli-arg-year = Year; this year by default
cli-arg-calendar-propose-take = Set the days that are not off yet
cli-arg-calendar-propose-source = Basis for all of them; by default each keeps where its proposal comes from
cli-arg-calendar-set-days = Days, one or more
cli-arg-calendar-set-until = Up to this day, from the one that was named
cli-arg-calendar-set-made-up-on = Day worked instead; may be repeated
cli-arg-calendar-set-working = Set as working days instead of days off
cli-arg-calendar-set-name = Name of the day, or reason
cli-arg-calendar-set-source = Basis: the document that says so
cli-arg-day = Day
cli-about-recurrence = Recurring work
cli-about-recurrence-list = List recurring work
cli-about-recurrence-read = Say what a rule in words means, and the next times
cli-about-recurrence-add = Add recurring work
cli-about-recurrence-edit = Change recurring work; tasks made of it stay what they are
cli-about-recurrence-end = End recurring work after a day (--until), or let it go on (--resume)
cli-about-recurrence-make = Make the tasks that have come due
cli-more-recurrence-make = Without --to, up to the end of the next period. Each period is made once, however often this is run.
cli-arg-rule = When, like “ngày 15 hằng tháng”, “thứ Hai hằng tuần”, “hằng quý”
cli-arg-until = Last day; without it there is no end
cli-arg-recurrence-add-title = What is to be done each time
cli-arg-recurrence-edit-title = New wording
cli-arg-recurrence-edit-key = Code, like DK-001
cli-arg-recurrence-end-key = Code, like DK-001
cli-arg-recurrence-end-until = Last day
cli-arg-recurrence-make-key = Code; all recurring work by default
cli-arg-recurrence-make-to = Make up to this day
cli-arg-resume = Let it go on, without a last day
cli-about-report-period = Show the report of a period: what was said within it and how things stood at its end
cli-more-report-period = Data of a period runs from the 15th to the 14th. A closed period always gives the same report, whatever is recorded later.
cli-arg-period = Period: 2026-12 (month), 2026-Q4 (quarter), 2026-H2 (half-year), 2026 (year); the month in progress by default
cli-value-year = YEAR
cli-value-rule = RULE
cli-value-recurrence = KEY
cli-value-period = PERIOD
cli-calendar-title = Working calendar { $year }: { $count } working days
cli-calendar-proposed = { $count ->
    [0] There is no day to set.
    [1] 1 day can be set. Add --take to set it.
   *[other] { $count } days can be set. Add --take to set them.
}
cli-calendar-nothing-proposed = There is no day to set for { $year }.
cli-calendar-is-off = off already
cli-calendar-is-not-off = not yet
cli-done-calendar-set = { $count ->
    [1] 1 day was set.
   *[other] { $count } days were set.
} Take it back with “steering undo”.
cli-done-calendar-clear = { $day } is again as published.
cli-done-recurrence-add = { $code } was added.
cli-done-recurrence-edit = { $code } was edited.
cli-done-recurrence-end = The last day of { $code } was recorded.
cli-head-weekday = Weekday
cli-head-certainty = How sure
cli-head-basis = Basis
cli-head-in-calendar = In the calendar
cli-head-next = Next
cli-head-tasks-made = Made
cli-head-tasks-open = Open
cli-head-of-period = Period
cli-fact-from = From
cli-fact-made = Tasks made

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
