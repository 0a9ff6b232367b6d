### Words of the window's frame, the register of tasks, one task, history and settings.

## Frame

app-subtitle = Digital transformation
skip-to-content = Skip to content
loading = Reading the register…
nav-label = Screens
nav-overview = Overview
nav-tasks = Tasks
nav-members = Members
nav-targets = Targets
nav-instruments = Documents
nav-history = History
nav-settings = Settings
nav-fold = Collapse
nav-unfold = Expand

action-save = Save
action-cancel = Cancel
action-close = Close
action-retry = Try again
action-undo = Undo
action-redo = Redo
action-dismiss = Dismiss this message
action-choose = Choose
action-more = Show more
action-edit = Edit

form-wrong = There is a problem
form-optional = (optional)
value-none = (empty)
value-true = yes
value-false = no
day-placeholder = day/month/year
due-placeholder = 30/6/2026 or quý II/2026
due-none = No deadline yet
due-given-as = As written: { $words }
due-moved = First deadline { $day }, extended { $count ->
    [1] once
   *[other] { $count } times
}

toasts-label = Messages
toast-undone = Undone: { $what }
toast-redone = Redone: { $what }

history-undone = undone
history-number = operation { $number }
history-counts-from = counts from { $day }
history-before = before:
history-after = after:
history-more = Show { $count ->
    [1] one more change
   *[other] { $count } more changes
}

## Search

search-label = Search the register
search-placeholder = Search tasks, documents, people
search-results = Search results
search-none = Nothing matches “{ $text }”. Marks may be left out; a code such as NV-001 works too.
search-more = More than { $count } results: type more words to narrow them
search-count = { $count ->
    [1] 1 result
   *[other] { $count } results
}

## Day and role

as-of-today = Today
as-of-label = Day shown: { $day }
as-of-title = See the register on a day
as-of-meaning = The register appears as it stood on that day: tasks, deadlines, seat holders and figures. Nothing is changed.
as-of-unclear = That is not a clear day. Write it like 30/6/2022.
as-of-show = Show
as-of-back = Back to today
as-of-banner = You are looking at { $day }. What you record still counts from today.
role-view-label = Viewing as: { $role }
role-view-secretariat = Secretariat
role-view-minister = Minister
role-view-member = Member…
role-view-member-of = Member: seat { $number }…
role-view-choose = Choose a member's seat
role-view-meaning = The role only tells the register who is writing. Every operation is kept with it.

## Status bar

status-label = State of the register
status-saved = Saved { $time }
status-saved-on = Last saved { $day }
status-nothing-saved = Empty register
status-trouble = The register cannot be read
status-selected = { $count ->
    [1] 1 row selected
   *[other] { $count } rows selected
}
status-shared = The register is in a shared folder
status-wal = This drive writes slower and less safely
status-backup = { $days ->
    [0] Backup: today
    [1] Backup: yesterday
   *[other] Backup: { $days } days ago
}
status-no-backup = No backup yet

## Keys

shortcuts-title = Keys
shortcuts-everywhere = Everywhere
shortcuts-register = In the list of tasks
shortcuts-task = In one task
shortcut-search = Search
shortcuts-overview = In the overview
shortcuts-work = In my work
shortcuts-matrix = In the matrix
shortcuts-priorities = In priorities
shortcut-screens = Go to screen 1 … 9 of the sidebar
shortcut-screens-more = Go to the screens after those
shortcut-jump = To the start or end of the row, the column
shortcut-choices = Open the choices of the cell
shortcut-delete = Say how a task is cancelled: rows are not deleted
shortcut-print = Print the summary
shortcut-numbers = To the next number
shortcut-rows-of-number = Open the tasks of the number
shortcut-score = Write a score into the cell
shortcut-score-edit = Change score and reason
shortcut-score-clear = Take the score of the cell away
shortcut-area-move = Move the area up or down
shortcut-back = Back, forward
shortcut-undo = Undo
shortcut-redo = Redo
shortcut-sidebar = Fold the sidebar
shortcut-panes = Next part of the window
shortcut-zoom = Larger, smaller, normal text
shortcut-sheet = This list of keys
shortcut-close = Close the topmost thing
shortcut-move = Next cell
shortcut-row-ends = Start, end of the row
shortcut-ends = Start, end of the list
shortcut-page = Page up, page down
shortcut-edit = Edit the cell (or just type)
shortcut-open = Open the task
shortcut-peek = Look at it on the right
shortcut-inspector = Show or hide the side view
shortcut-add = Add a task
shortcut-menu = Menu of the row
shortcut-copy = Copy the row for a spreadsheet
shortcut-neighbours = Previous, next task
shortcut-edit-title = Edit the title
shortcut-report = Report progress
shortcut-send = Send the form

## The register cannot be read

trouble-title = The register cannot be opened
trouble-nothing-lost = The program deleted and replaced nothing. The backups are untouched.
trouble-start-over = New register or take one over…
trouble-backups = Backups that can be restored

## Backups

backup-list = List of backups
backup-at = Made at
backup-reason = Why
backup-head = Operations
backup-size = Size
backup-restore = Restore
backup-restore-of = Restore the copy of { $at }
backup-restore-title = Restore a backup
backup-restore-meaning = The register goes back to { $at }, with { $head } operations. What was recorded later will no longer be in it.
backup-first = The present register is backed up first, so this can be reversed.
backup-restored = Restored the copy of { $at }
backup-folder = Folder: { $folder }

## Starting over

start-title = New register or take one over
start-meaning = The open register will be replaced by the one chosen here.
start-from = Start from
start-record = The published record
start-record-meaning = Members, targets, documents and tasks already published, each with its source.
start-empty = An empty register
start-empty-meaning = Only the 29 seats, no tasks.
start-file = A register handed over by someone
start-file-meaning = Copies an existing register file here. The original is left as it is.
start-path-missing = Write the path of the register file.
start-backup = The register “{ $file }” is backed up first and can be restored under Backups.
start-do = Back up and replace
start-do-first = Make the register
start-meaning-first = There is no register here yet. The one chosen here will be made.
start-done = The new register is ready. The previous one is among the backups.

## Tasks

tasks-title = Tasks
tasks-grid = Tasks
tasks-add = Task
tasks-add-title = Add a task
tasks-add-do = Add task
tasks-added = Added { $code }
tasks-export = Export
tasks-export-xlsx = Excel workbook (.xlsx)
tasks-export-docx = Word report (.docx)
tasks-export-pdf = PDF report (.pdf)
tasks-exporting = Exporting…
tasks-exported = Report ready: { $rows ->
    [1] 1 task
   *[other] { $rows } tasks
}, { $size }
tasks-exported-open = Open
tasks-exported-folder = Show in folder
tasks-views = Views
tasks-view-all = All
tasks-view-open = Open
tasks-view-overdue = Overdue
tasks-view-awaiting = Awaiting decision
tasks-view-undated = No deadline
tasks-view-drafts = Drafts
tasks-shown = { $total } of { $all } tasks
tasks-announce = { $total ->
    [0] No task matches
    [1] Showing 1 task
   *[other] Showing { $total } tasks
}
tasks-filters = Filters
tasks-filter-short = Filter the list
tasks-filter-text = Filter by code or title
tasks-filter-cell = Standing
tasks-filter-state = State
tasks-filter-lead = Lead
tasks-filter-area = Area
tasks-filter-level = Level
tasks-filter-instrument = Document
tasks-filter-target = Target
tasks-filter-due = Deadline
tasks-filter-due-from = Due from
tasks-filter-due-to = Due to
tasks-filter-none-lead = No lead yet
tasks-filter-none-area = Outside the areas
tasks-filter-none-instrument = No document named
tasks-filter-clear = Clear filters
tasks-filter-target-on = Serves target { $code }
tasks-group = Group by
tasks-group-none = No groups
tasks-group-area = Area
tasks-group-lead = Lead
tasks-group-level = Level
tasks-group-state = State
tasks-group-instrument = Document
tasks-group-count = { $count ->
    [1] 1 task
   *[other] { $count } tasks
}
tasks-group-overdue = { $count } overdue
tasks-group-missing = None
tasks-column-code = Code
tasks-column-title = Title
tasks-column-lead = Lead
tasks-column-area = Area
tasks-column-level = Level
tasks-column-due = Due
tasks-column-timeliness = Standing
tasks-column-state = State
tasks-column-state-short = St
tasks-column-percent = Progress
tasks-sort-hint = Sorts when pressed
tasks-none-title = No tasks in the register yet
tasks-none-text = A task is a specific piece of work given by a document or a session. Add the first one.
tasks-no-match-title = No task matches
tasks-no-match-text = Filtered by: { $filters }.
tasks-no-match-as-of = On { $day } the register held no such task.
tasks-loading-row = Reading…
tasks-not-editable = This cell is not edited here. Open the task (Enter) to do that.
tasks-due-fixed = A deadline once given is not edited. Open the task and ask for an extension.
tasks-read-only-day = A past day cannot be edited. Go back to today first.
tasks-edit-cell = Edit { $field } of { $code }
tasks-edited = Changed { $code }
tasks-copied = Copied row { $code }
tasks-row-menu = What to do with { $code }
tasks-open = Open
tasks-copy = Copy row
tasks-inspector = Side view
tasks-inspector-resize = Width of the side view
tasks-inspector-none = Choose a row to look at it here.
tasks-inspector-show = Show the side view
tasks-inspector-hide = Hide the side view

## One task

task-missing = There is no such task
task-summary = Summary
task-moves = Previous and next task
task-previous = Previous task
task-next = Next task
task-verbs = What can be done now
task-no-verbs = In the chosen role there is nothing to do with this task at the moment.
task-lead-none = Given to no unit yet
task-lead-words = As written: { $words }
task-lead-post = { $post }, { $unit }
task-area-none = Outside the priority areas
task-instrument-none = No document recorded
task-parties-none = No coordinating units
task-party-due = contribution due { $day }
task-targets-none = Serves no target yet
task-progress = Progress
task-progress-none = No report yet.
task-progress-add = Record report
task-progress-words = What was done, what is in the way
task-progress-on = { $day }, { $by }
task-extensions = Extensions
task-extensions-none = No extension was asked for.
task-extension-title = No. { $number }: { $from } → { $to }
task-extension-asked = { $by } asked on { $day }: { $reason }
task-extension-decided = { $by } decided on { $day }: { $basis }
task-extension-waits = Awaiting a decision: extension to { $day }
task-history = History
task-history-none = No operations yet.
task-product = Product
task-original-due = First deadline
task-due-now = Deadline in force
task-assigned-on = Assigned on
task-done-on = Done on
task-result = Result
task-coordinators = Coordinators
task-edit-of = Edit: { $field }
task-saved = Saved { $field } of { $code }
task-percent-of = { $percent } % done
task-conflict = { $code } was changed elsewhere a moment ago. The new content is loaded; compare it with what you typed and save again.
task-conflict-theirs = In the register now: { $value }

verb-task-edit = Edit
verb-task-assign = Assign
verb-task-accept = Accept
verb-task-progress = Report progress
verb-task-extend = Ask for extension
verb-task-decide = Decide extension
verb-task-report-done = Report done
verb-task-confirm = Confirm done
verb-task-return = Return
verb-task-cancel = Cancel task
verb-title-task-assign = Assign { $code }
verb-title-task-accept = Accept { $code }
verb-title-task-progress = Report progress of { $code }
verb-title-task-extend = Ask for an extension of { $code }
verb-title-task-decide = Decide the extension of { $code }
verb-title-task-report-done = Report { $code } done
verb-title-task-confirm = Confirm { $code } done
verb-title-task-return = Return { $code }
verb-title-task-cancel = Cancel { $code }
verb-done-task-assign = Assigned { $code }
verb-done-task-accept = Accepted { $code }
verb-done-task-progress = Recorded progress of { $code }
verb-done-task-extend = Asked for an extension of { $code }
verb-done-task-decide = Decided the extension of { $code }
verb-done-task-report-done = Reported { $code } done
verb-done-task-confirm = Confirmed { $code } done
verb-done-task-return = Returned { $code }
verb-done-task-cancel = Cancelled { $code }
verb-words-task-accept = Remark
verb-words-task-report-done = Result: document, product
verb-words-task-confirm = Remark
verb-words-task-return = Reason for returning it
verb-words-task-cancel = Basis of the cancellation
verb-hint-task-report-done = Number and symbol of the document, or the finished product.
verb-hint-task-confirm = The secretariat has seen the result and accepts it as done.
verb-hint-task-return = The lead unit will see this reason.
verb-hint-task-cancel = The document or instruction that allows it. A cancelled task stays in past reports.
verb-on-task-report-done = Done on
verb-on-task-confirm = Done on

form-title-empty = Write what is to be done.
form-lead-empty = Choose one lead unit.
form-words-empty = Write what was done.
form-reason-empty = Write the reason.
form-basis-empty = Write the basis.
form-result-empty = Write the result.
form-day-unclear = That is not a clear day. Write it like 30/6/2026.
form-percent-range = Progress is a whole number from 0 to 100.
form-lead-pick = Choose a unit
form-area-none = In no area
form-instrument-none = No document named
form-clause-none = No clause named
form-percent-hint = From 0 to 100.
form-due-hint = A day (30/6/2026), a month (tháng 6/2026), a quarter (quý II/2026), a year (năm 2026), or “thường xuyên” for regular work. May stay empty.
form-due-hint-fixed = A deadline once given moves by an extension only.
form-coordinators-hint = Hold Ctrl to choose several units.
form-extend-from = Deadline in force: { $day }
form-extend-to = Deadline proposed
form-decide = Decision
form-decide-grant = Grant the extension
form-decide-refuse = Refuse
form-decide-asked = { $by } asked to move { $from } to { $to }. Reason: { $reason }
form-decide-to = New deadline
form-decide-to-hint = Left empty: the day proposed.
form-basis-hint = Number and symbol of the document, or the instruction.

## History

history-title = History
history-total = { $total ->
    [1] 1 operation
   *[other] { $total } operations
}
history-about = Every change of the register, newest first. Nothing is ever deleted here.
history-undo-next = Undo: { $what }
history-redo-next = Redo: { $what }
history-none-title = No operations yet
history-none-text = Each time the register changes, a line appears here: who, when, what.
history-filter = Only operations on { $key }
history-filter-clear = Show all
history-page = { $from }–{ $to } of { $total }
history-newer = Newer
history-older = Older

## Settings

settings-title = Settings
settings-look = Display
settings-language = Language
settings-language-vi = Tiếng Việt
settings-language-en = English
settings-theme = Theme
settings-theme-system = As the computer
settings-theme-light = Light
settings-theme-dark = Dark
settings-zoom = Text size
settings-density = Row height
settings-density-compact = Low
settings-density-normal = Normal
settings-density-roomy = High
settings-role = Role
settings-role-text = Viewing as: { $role }. Change it at the top right.
settings-file = Register file
settings-file-path = Path
settings-file-head = Operations recorded
settings-file-saved = Last saved
settings-file-version = Program version
settings-register-text = The whole register as one JSON file with its schema, for hand-over or for other programs; without the history and the bytes of files.
settings-register-export = Export the whole register (JSON)
settings-file-record = This register was made from the published record and nothing was added yet.
settings-file-shared = The register lies in a network or synchronised folder. Only one person should write at a time; a copy on this computer's own drive is safer.
settings-file-wal = This drive does not allow the fast way of writing, so the register uses the old one: correct but slower. Copy it to this computer's own drive if you can.
settings-backups = Backups
settings-backups-text = The register is backed up every day and before anything big. Each copy is opened and checked after it is made.
settings-backup-make = Back up now
settings-backup-made = Backed up: { $name }
settings-backups-none = No backups yet.
settings-check = Check the register
settings-check-text = Reads the whole log again and compares every row of the register with it. Changes nothing.
settings-check-run = Check
settings-check-repair = Repair
settings-check-clean = The register is sound: { $operations } operations and { $rows } rows were verified.
settings-check-found = { $count ->
    [1] 1 thing
   *[other] { $count } things
} to look at, after verifying { $operations } operations and { $rows } rows.
settings-check-repair-title = Repair the register
settings-check-repair-meaning = The register is backed up first. Then rows that differ from the log are written again from it; the log itself is not changed.
settings-start = Start over
settings-start-text = Make a new register from the published record, make an empty one, or take over a register from someone. The present one is backed up first.
settings-start-open = New register or take one over…
first-run = This register was made from the published record: members, targets, documents and tasks already published, each with its source.
first-run-other = Start empty or take one over…
first-run-keep = Use this register

## Picking

picker-choices = Choices
picker-none = Nothing matches
conflict-title = Changed elsewhere
conflict-mine = You typed: { $value }
conflict-save = Save what I typed
