### Words on the screens Overview, Members, Targets and Documents.
### The register's codes (states, cells, roles …) have their words in terms.ftl; here are the sentences of the screens.

## Shared by the four screens

screen-close-panel = Close the details
screen-clear-filter = Clear the filter
screen-see-all = See all { $count }
screen-see = See
screen-form-errors = There is a problem
screen-cancel = Cancel
screen-optional = (optional)
screen-day-hint = Day, month, year, for example 30/6/2026
screen-day-wrong = “{ $text }” is not a date. Write it like 30/6/2026.
screen-day-missing = Enter a date, for example 30/6/2026.
screen-list-keys = ↑ ↓ to move between rows, Enter to open, Esc to close
screen-tasks-open = { $count ->
    [0] none open
   *[other] { $count } open
}
screen-tasks-overdue = { $count ->
    [0] none overdue
   *[other] { $count } overdue
}
screen-source = Source
screen-note = Note
screen-as-table = As a table
screen-as-chart = As a chart

## Overview

overview-title = Overview
overview-print = Print one page
overview-verdict-none = There is not enough to judge progress yet.
overview-verdict-good = Overall progress is good.
overview-verdict-steady = Overall progress is steady.
overview-verdict-late = Overall progress is late.
overview-verdict-risk = Overall progress is at risk.
overview-fact-empty = No task has been assigned yet
overview-fact-overdue = { $count ->
    [0] No task is overdue
    [1] 1 task is overdue
   *[other] { $count } tasks are overdue
}
overview-fact-area = most in { $area }
overview-fact-longest = { $days ->
    [1] the longest by 1 day
   *[other] the longest by { $days } days
}
overview-fact-awaiting = { $count ->
    [0] nothing awaits a decision
    [1] 1 task awaits a decision
   *[other] { $count } tasks await a decision
}
overview-fact-undated = { $count ->
    [0] every open task has a deadline
    [1] 1 task has no deadline yet
   *[other] { $count } tasks have no deadline yet
}
overview-fact-undated-all = { $count ->
    [0] No task has a deadline yet
    [1] The one open task has no deadline yet
   *[other] None of the { $count } open tasks has a deadline yet
}
overview-as-of = Figures up to the end of { $day }
overview-rule = How this is judged
overview-rule-intro = Judged from the figures; the first line that holds, from the gravest down:
overview-rule-ratios = Ratios are of the tasks due: with a deadline on or before the day, or with a deadline and done.
overview-figures = The four cells
overview-label-in-term = Open, within term
overview-label-overdue = Overdue, not done
overview-kpi-total = { $done } done, { $open } open
overview-kpi-of-due = { $whole ->
    [0] no task is due yet
   *[other] { $part }/{ $whole } tasks due
}
overview-kpi-of-done = { $whole ->
    [0] no task is done yet
   *[other] { $part }/{ $whole } tasks done
}
overview-kpi-of-open = { $whole ->
    [0] no task is open
   *[other] { $part }/{ $whole } open tasks
}
overview-kpi-of-total = { $whole ->
    [0] there are no tasks yet
   *[other] { $share } of all { $whole }
}
overview-apart = Counted apart, outside the four cells:
overview-apart-open-undated = { $count } open, no deadline
overview-apart-done-undated = { $count } done, no deadline
overview-apart-drafts = { $count ->
    [1] 1 draft
   *[other] { $count } drafts
}
overview-apart-stopped = { $count } stopped
overview-apart-none = No task lies outside the four cells.
overview-areas = By priority area
overview-areas-note = done / total
overview-areas-none = The register has no priority areas yet.
overview-area-none = In no area
overview-area-sentence = { $total ->
    [0] Area { $name }: no tasks yet.
   *[other] Area { $name }: { $done } of { $total } tasks done, { $overdue ->
        [0] none overdue
       *[other] { $overdue } overdue
    }, { $undated ->
        [0] all with a deadline
       *[other] { $undated } without a deadline
    }. Verdict: { $verdict }.
}
overview-area-drafts = { $count ->
    [1] Area { $name }: nothing assigned yet, 1 draft.
   *[other] Area { $name }: nothing assigned yet, { $count } drafts.
}
overview-area-no-tasks = no tasks yet
overview-leads = By lead unit
overview-lead = Unit
overview-lead-none = No lead unit yet
overview-leads-none = No task has been assigned yet.
overview-leads-all = { $count ->
    [1] See the 1 unit
   *[other] See all { $count } units
}
overview-leads-fewer = Show fewer
overview-number-link = { $name } – { $cell }: { $count }
overview-verdict = Verdict
overview-verdict-count = { $verdict } · { $count }
overview-decisions = Needs a decision
overview-decisions-none = Nothing awaits a decision.
overview-decision-extension = extension asked
overview-decision-done = reported done, awaits confirmation
overview-decision-asked = asks what is meant
overview-decision-escalated = brought before the head
overview-longest = Longest overdue
overview-longest-none = No task is overdue.
overview-next = Due in the next 30 days
overview-next-none = No task is due in the next 30 days.
overview-weeks = Overdue by week
overview-weeks-note = last 12 weeks
overview-weeks-none = No task was overdue in the last 12 weeks.
overview-weeks-day = At the end of
overview-weeks-count = Tasks overdue
overview-weeks-sentence = Overdue tasks by week: { $first } on { $from }, { $last } on { $to }; { $most } at most.
overview-empty = The register is empty
overview-empty-why = Figures appear once there are tasks. Record the document that gave them, then add the tasks from it.
overview-empty-tasks = Open the tasks
overview-empty-documents = Open the documents
overview-gaps = Missing in the register
overview-gaps-note = fill in for complete figures
overview-gap-seats = Seats without a holder
overview-gap-leads = Tasks without a lead unit
overview-gap-undated = Tasks without a deadline
overview-gap-targets = Targets measured
overview-gap-of = { $part }/{ $whole }
overview-gap-done = complete
overview-more = { $count ->
    [1] and 1 more
   *[other] and { $count } more
}
overview-sheet-title = State of the assigned tasks
overview-sheet-number = No.
overview-sheet-footer = Log up to operation { $head } · Steering Desk

## Members

members-title = Members
members-summary = { $open ->
    [0] All { $all } seats are recorded.
   *[other] { $known } of { $all } seats are recorded; { $open } are not published.
}
members-filter = Filter by name, post, unit
members-sort = Order
members-sort-protocol = By seat
members-sort-name = By name
members-open-only = Only seats not recorded
members-list = List of seats
members-shown = Showing { $count } of { $all } seats
members-empty = The register has no seats
members-empty-why = The committee's seats come from the published record. A register that was started empty has none; one made from the record has all 29.
members-none = No seat matches the filter.
members-open-seat = Nothing published yet
members-person-unknown = Name not known
members-named = Recorded
members-unnamed = Name not known
members-row = Seat { $number }, { $role }: { $holder }
members-choose = Choose a seat to see who held it over time.
members-panel = Seat { $number }
members-tasks = Tasks
members-tasks-none = No task is assigned to this post or unit.
members-tasks-open = { $count ->
    [0] No open tasks
    [1] 1 open task
   *[other] { $count } open tasks
}
members-history = Holders over time
members-history-none = The register has no holder for this seat yet.
members-period-now = since { $from }
members-period = from { $from } to { $to }
members-period-until = until { $to }
members-period-unknown = first day not known
members-by = by { $symbol }
members-fill = Record the holder
members-change = Change the holder
members-edit = Correct the details
members-end = End the holding
members-fill-title = Record the holder of seat { $number }
members-change-title = Change the holder of seat { $number }
members-edit-title = Correct the details of seat { $number }
members-end-title = End the holding of seat { $number }
members-fill-help = Enter what is known: the name alone, the post alone, or both.
members-change-help = { $name } holds the seat until the day before. The history stays.
members-edit-help = For correcting what was typed wrong. When the seat changes hands, use “Change the holder”.
members-end-help = After this day the seat is open until a new holder is recorded.
members-person = Full name
members-person-hint = As in the document, for example Nguyễn Kim Sơn
members-post = Post
members-post-hint = For example Cục trưởng (Director General)
members-unit = Unit of the post
members-unit-hint = Name, abbreviation or code of the unit
members-from = From
members-to = Last day in the seat
members-instrument = Appointing document
members-instrument-hint = Number and symbol of a document in the register
members-instrument-none = No document
members-unit-none = No unit
members-someone-missing = Enter a name or a post.
members-unit-missing = Choose the unit of the post.
members-now-stored = In the register now: { $value }
members-save = Save to the register
members-filled = Holder of seat { $number } recorded
members-edited = Details of seat { $number } corrected
members-ended = Last day recorded for seat { $number }

## Targets

targets-title = Targets
targets-summary = { $all ->
    [0] The register has no targets yet.
   *[other] { $measured } of { $all } targets are measured; { $reached } reached, { $behind } behind the pace.
}
targets-summary-unmeasured = { $all } targets, none measured yet. Record measurements to see which are on pace.
targets-year = Year
targets-all-years = All years
targets-by-year = By { $year }
targets-by-year-group = By { $year } · { $group }
targets-filter = Filter by code or words
targets-shown = Showing { $count } of { $all } targets
targets-none = No target matches the filter.
targets-empty = The register has no targets
targets-empty-why = Targets come from the published record of the Project. A register that was started empty has none.
targets-at-least = at least { $value }
targets-more-than = more than { $value }
targets-yes-no = must be in place
targets-latest = { $value } on { $day }
targets-measured-value = Latest measurement
targets-wanted = To be reached
targets-standing = Standing
targets-unmeasured = not measured yet
targets-standing-reached-why = The latest measurement reaches the target.
targets-standing-on-pace-why = At the pace of the last two measurements the target is reached before the end of { $year }.
targets-standing-behind-why = { $count ->
    [1] Not reached; more measurements are needed to see the pace to the end of { $year }.
   *[other] At the pace of the last two measurements the target is not reached by the end of { $year }.
}
targets-standing-unmeasured-why = The register has no measurement yet.
targets-row = { $code }: { $title }. { $wanted }. { $standing }.
targets-choose = Choose a target to see its measurements and the tasks that serve it.
targets-panel = Target { $code }
targets-trend = Trend
targets-trend-title = Trend of target { $code }
targets-trend-one = One measurement: { $value } on { $day }; to be reached: { $wanted }.
targets-trend-many = { $count } measurements, from { $first } on { $from } to { $last } on { $to }; to be reached: { $wanted }.
targets-trend-none = No measurement yet, so no trend.
targets-line = to be reached
targets-measurements = Measurements
targets-measured-on = Day
targets-value = Value
targets-source = Source of the measurement
targets-tasks = Tasks that serve the target
targets-tasks-none = No task serves this target yet.
targets-instrument = Document
targets-measure = Record a measurement
targets-measure-title = Record a measurement of target { $code }
targets-measure-day = Day it holds for
targets-measure-value = Value measured ({ $unit })
targets-measure-value-hint = A number with at most two decimals, for example 37.5
targets-measure-yes-no = Result
targets-measure-source = Source
targets-measure-source-hint = The document or report that gives this figure
targets-value-missing = Enter the value measured, for example 37.5.
targets-value-wrong = “{ $text }” is not a value. Write a number with at most two decimals, for example 37.5.
targets-value-over = A percentage is at most 100.
targets-yes-no-missing = Choose whether it is in place.
targets-source-missing = Enter where this figure comes from.
targets-day-future = That day has not come yet. Enter a past day or today.
targets-measured = Measurement of { $code } recorded

## Documents

instruments-title = Documents
instruments-filter = Filter by symbol, title, issuing body
instruments-summary = { $count ->
    [0] No documents
    [1] 1 document
   *[other] { $count } documents, newest first
}
instruments-match = { $count ->
    [0] No document matches “{ $text }”.
    [1] 1 document matches “{ $text }”
   *[other] { $count } documents match “{ $text }”
}
instruments-empty = The register has no documents
instruments-empty-why = Decisions, notices and plans are where tasks come from. Add the first one.
instruments-none = No document matches
instruments-none-why = Try fewer letters; letters without marks are found too.
instruments-add = Add a document
instruments-add-title = Add a document
instruments-list = List of documents
instruments-symbol = Number and symbol
instruments-symbol-none = no number
instruments-kind = Kind
instruments-abstract = Abstract
instruments-issuer = Issuing body
instruments-signer = Signed by
instruments-signed-on = Day of signing
instruments-date = Date
instruments-date-none = date not known
instruments-year = in { $year }
instruments-tasks = Tasks
instruments-tasks-of = { $count ->
    [0] no tasks yet
    [1] 1 task, { $open ->
        [0] done
       *[other] open
    }
   *[other] { $count } tasks, { $open ->
        [0] all done
       *[other] { $open } open
    }
}
instruments-clauses = Clauses
instruments-clauses-none = The register has no clause of this document yet.
instruments-clause-tasks = { $count ->
    [0] No task from this clause yet.
    [1] 1 task
   *[other] { $count } tasks
}
instruments-tasks-whole = Tasks from the document, no clause named
instruments-tasks-list = See in the task register
instruments-page = { $from }–{ $to } of { $total }
instruments-previous = Previous page
instruments-next = Next page
instruments-back = All documents
instruments-about = About the document
instruments-code = Code in the register
instruments-clause-add = Add a clause
instruments-clause-add-title = Add a clause to { $symbol }
instruments-clause-label = Place in the document
instruments-clause-label-hint = For example Điều 2 khoản 1 (Article 2, clause 1)
instruments-clause-text = Words
instruments-clause-text-hint = Word for word, as in the document
instruments-symbol-hint = For example 131/QĐ-TTg
instruments-issuer-hint = For example Bộ Giáo dục và Đào tạo
instruments-source-hint = Where this document was read
instruments-symbol-missing = Enter the number and symbol of the document.
instruments-kind-missing = Choose the kind of document.
instruments-abstract-missing = Enter the abstract.
instruments-issuer-missing = Enter the issuing body.
instruments-day-future = That day has not come yet. Enter a past day or today.
instruments-label-missing = Enter the place, for example Điều 2 khoản 1.
instruments-text-missing = Enter the words of the clause.
instruments-added = Document { $symbol } added
instruments-clause-added = Clause { $label } added
