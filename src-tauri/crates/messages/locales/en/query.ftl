### The query language, saved views, bulk changes and pasting.

## Errors of a query

error-query = The query cannot be read at character { $at }: { $why ->
    [unknown_key] there is no key “{ $word }”. { $has_near ->
        [yes] Perhaps “{ $near }” is meant.
       *[no] If it is text to look for, put it in quotes.
    }
    [unknown_value] there is no value “{ $word }”. { $has_near ->
        [yes] Perhaps “{ $near }” is meant.
       *[no] Choose one from the suggestions.
    }
    [value_missing] nothing stands behind “{ $word }”. Go on writing, as in lead:cntt.
    [not_a_number] “{ $word }” is not a number. Write 2, >30 or 10..20.
    [not_a_day] “{ $word }” is not a day or a period. Write <31/12/2026, Q4/2026 or this week.
    [no_year] “{ $word }” has no year, so it could mean several. Write it in full, as in 31/12/2026.
    [two_digit_year] “{ $word }” has a year of two digits. Write four.
    [no_such_day] “{ $word }” is not in the calendar. Check it.
    [no_such_period] “{ $word }” is a month or quarter that no year has. Check it.
    [out_of_range] “{ $word }” is out of range. Check it.
    [range_order] “{ $word }” begins after it ends. Swap its two ends.
    [unclosed_quote] a quote was opened and not closed. Add a ".
    [alone] “{ $word }” belongs behind “ever:” or “changed:”, as in changed:due after:2026-11-01.
    [no_days] “ever:overdue” takes no day. Leave “{ $word }” out.
    [too_long] it is too long. Shorten it.
   *[other] it is unclear ({ $why }).
}

## Operations

op-bulk-tasks = Change many tasks
op-save-view = Save a view
op-move-view = Move a view
op-remove-view = Remove a view

## Fields of a view

field-saved-views-place = Order
field-query = Query
field-sort = Sorting
field-grouping = Grouping
field-columns = Columns

## Command line

cli-bulk-done = Changed { $changed } tasks; { $same } were so already; { $refused } left out.
cli-bulk-trial = Would change { $changed } tasks; { $same } are so already; { $refused } may not be changed so. Nothing was written.
cli-bulk-stopped = Nothing was written: { $refused } tasks may not be changed so. Add --leave-out to leave them out and change the other { $changed }.
cli-bulk-refused = May not be changed so
cli-bulk-why = Why
cli-about-view = Saved views of the register of tasks
cli-about-view-list = List the views
cli-about-view-save = Save a view; one of the same name is written over
cli-about-view-move = Put a view at another place
cli-about-view-remove = Remove a view
cli-about-task-bulk = Change many tasks in one operation
cli-arg-view = A saved view
cli-arg-view-save-name = Name of the view
cli-arg-place = Its new place, from 1
cli-arg-keys = The tasks
cli-arg-without-coordinator = Unit that is to coordinate no more (may be repeated)
cli-arg-step = Step taken with each task
cli-arg-task-bulk-words = Words of the report, the reason or the basis of the step
cli-arg-task-bulk-query = Every task that these conditions want, in the place of codes
cli-arg-try = Only show what would change; write nothing
cli-arg-leave-out = Leave out tasks that may not be changed so, and change the others
cli-value-view = VIEW
cli-value-tasks = TASKS
cli-value-step = STEP
cli-command-query-read = How a query is understood, and what may be written next
cli-command-task-bulk = Change many tasks in one operation
cli-command-view-list = The saved views
cli-command-view-save = Save a view
cli-command-view-move = Put a view at another place
cli-command-view-remove = Remove a view

## The box for queries

query-placeholder = Filter: words, or lead:cntt overdue:>30 "đề án"
query-clear = Clear the query
query-offers = Suggestions
query-terms = Conditions
query-remove = Remove the condition { $term }
query-nobody = Nothing in the register is called { $terms }, so no row matches.
tasks-filter-query = a query in words

## Saved views

views-saved = Saved views
views-menu = Views
views-save-new = Save as a new view…
views-save = Update the view “{ $name }”
views-rename = Rename “{ $name }”…
views-left = Move “{ $name }” to the left
views-right = Move “{ $name }” to the right
views-remove = Remove the view “{ $name }”
views-save-title = Save the view
views-rename-title = Rename the view
views-name = Name of the view
views-what = A view keeps the filter, the order, the grouping and the columns. Everyone who uses this register sees it.
views-done = Saved the view “{ $name }”
views-removed = Removed the view “{ $name }”
views-name-empty = Write a name for the view.

## Choosing many and changing them

bulk-bar = What to do with the chosen tasks
bulk-count = { $count ->
    [one] { $count } task chosen
   *[other] { $count } tasks chosen
}
bulk-count-all = All { $count } matching tasks chosen
bulk-select-all = Choose all { $count } matching tasks
bulk-clear = Clear
bulk-level = Level…
bulk-area = Area…
bulk-lead = Lead…
bulk-due = Due…
bulk-coordinator = Coordinator…
bulk-step = Step…
bulk-note = Note…
bulk-title = Change { $count } tasks
bulk-what = What to change
bulk-what-level = Level
bulk-what-area = Priority area
bulk-what-lead = Lead unit
bulk-what-due = Deadline
bulk-what-coordinator = Add a coordinating unit
bulk-what-without-coordinator = Remove a coordinating unit
bulk-what-note = Note
bulk-what-accept = Accept
bulk-what-report-done = Report done
bulk-what-confirm = Confirm done
bulk-what-return = Return
bulk-what-cancel = Cancel
bulk-words-report-done = Result
bulk-words-confirm = Remark
bulk-words-return = Reason of the return
bulk-words-cancel = Basis of the cancellation
bulk-value = New value
bulk-pick = Choose the new value.
bulk-will = { $count ->
    [0] No task will be changed
    [one] { $count } task will be changed
   *[other] { $count } tasks will be changed in one operation
}
bulk-same = { $count } tasks are so already
bulk-refused = { $count } tasks may not be changed so:
bulk-refused-more = and { $count } more
bulk-leave-out = Leave out the { $refused } tasks that may not be changed so, and change the other { $changed }
bulk-agree = Agree to leave out the tasks that may not be changed so, or take them out of the choice.
bulk-do = Change { $count } tasks
bulk-done = Changed { $count } tasks
bulk-too-many = Only { $count } rows can be chosen this way. Press Ctrl+A to choose all.
bulk-delete = Tasks of the register are not deleted. Cancel them, with a basis (Shift+F10).
bulk-row = Choose { $code }
bulk-fill-none = Choose two rows or more; then the first one fills the others.
bulk-column-none = This column is not changed in bulk. Go to the column Lead, Area, Level or Due.

## Cells edited in place

cell-percent = Progress (%)
cell-words = Report in words
cell-percent-wrong = Write progress from 0 to 100 and the words of the report.
cell-saved-percent = Recorded progress of { $code }
cell-saved-lead = Assigned { $code }

## Columns

columns-choose = Columns
columns-title = Columns of the register
columns-hint = Tick the columns to see. The buttons up and down move them. Widths are in pixels; empty is automatic.
columns-up = Move the column { $column } up
columns-down = Move the column { $column } down
columns-width = Width of the column { $column }
columns-reset = As at first
columns-density = Row height
tasks-copied-many = Copied { $count } rows
tasks-column-words = Progress in words
tasks-column-instrument = Document
tasks-column-first_due = First deadline
tasks-column-done = Done on

## Pasting from a spreadsheet

paste-name = Block pasted from a spreadsheet
paste-title = Paste tasks from a spreadsheet
paste-heads = The columns were recognised by their heads. Check each column, then each row, before they are recorded.
paste-no-heads = The block has no heads, so its columns were guessed by what stands in them. Check each column, then each row, before they are recorded.
paste-column = Column { $column } holds
paste-left-out = (left out)
paste-rows = The rows to be recorded
paste-row = Row
paste-outcome = Outcome
paste-what = What changes, or what is wrong
paste-nothing = There is no row to record.
paste-agree = Agree to leave out the rows with problems, or mend them in the spreadsheet and paste again.
paste-leave-out = Leave out the { $problems } rows with problems, and record the other { $taken }
paste-one-cell = The block holds one cell. Press F2 to paste into the cell, or copy two cells or more.
paste-do = Record { $count } rows
paste-done = Recorded { $count } tasks from the spreadsheet

## Keys

shortcut-stretch = Choose neighbouring rows
shortcut-toggle = Choose a row, or not
shortcut-all = Choose all matching rows
shortcut-fill = Fill from the first row
shortcut-bulk = Change all that are chosen, by the column
shortcut-today = Write today into the deadline
shortcut-paste = Paste a block from a spreadsheet
shortcut-find = Go to the filter
