### Words of the command-line program `steering`: help, table heads, notices.
### Names of commands and options stay as they are; `cli-about-<command>`, `cli-arg-<option>`, `cli-value-<value>`.

## Frame of the help

cli-about = Steering Desk on the command line: the same register and the same commands as the window.
cli-usage = Usage: { $line }
cli-usage-command = <COMMAND>
cli-usage-options = [OPTIONS]
cli-heading-commands = Commands
cli-heading-words = Arguments
cli-heading-options = Options
cli-heading-everywhere = With every command
cli-after-help =
    Days are written 2022-06-30 or 30/6/2022. Results go to standard output; notices and errors to standard error.

    Exit codes:
      0   done
      1   a rule of the register does not allow it, or there is nothing to undo or redo
      2   the command line or a value is not valid
      3   not found
      4   conflict: just changed elsewhere, or a later operation stands in the way of undo
      5   trouble with a file or the disk
      6   the check found problems
      70  a fault inside the program

    Environment:
      STEERING_FILE   the register used without --file
      STEERING_LANG   the language (vi, en) without --lang
      NO_COLOR        no colours
cli-arg-choices = { $help } ({ $choices })
cli-arg-help = Show help
cli-arg-program-version = Show the version

## Places of values in the help

cli-value-actor = ACTOR
cli-value-area = AREA
cli-value-backup = BACKUP
cli-value-basis = BASIS
cli-value-cell = CELL
cli-value-command = COMMAND
cli-value-date = DATE
cli-value-due = DUE
cli-value-file = FILE
cli-value-format = FORMAT
cli-value-group = GROUP
cli-value-instrument = DOCUMENT
cli-value-key = KEY
cli-value-kind = KIND
cli-value-lang = LANG
cli-value-level = LEVEL
cli-value-measured = VALUE
cli-value-membership = SEAT
cli-value-number = N
cli-value-payload = JSON
cli-value-percent = PERCENT
cli-value-person = NAME
cli-value-post = POST
cli-value-seat = SEAT
cli-value-sort = ORDER
cli-value-state = STATE
cli-value-symbol = SYMBOL
cli-value-target = TARGET
cli-value-task = TASK
cli-value-query = QUERY
cli-value-text = TEXT
cli-value-unit = UNIT

## Commands

cli-about-init = Make a register from the published record
cli-about-show = Show the state of the register
cli-about-overview = Show the overview
cli-about-task = Tasks
cli-about-task-list = List tasks
cli-about-task-show = Show everything about a task
cli-about-task-add = Add a task; with a lead it is assigned at once, without one it is a draft
cli-about-task-edit = Edit a task; an empty value ("") clears a field
cli-about-task-assign = Give a task its lead
cli-about-task-accept = Accept a task
cli-about-task-progress = Report progress
cli-about-task-extend = Ask for a later deadline
cli-about-task-decide = Decide the extension that was asked for
cli-about-task-report-done = Report a task done
cli-about-task-confirm = Confirm a task done
cli-about-task-return = Return a task that was reported done
cli-about-task-cancel = Cancel a task
cli-about-member = Members of the committee
cli-about-member-list = List the seats and who holds them
cli-about-member-memory = Show everything of a member since the beginning
cli-about-member-fill = Record who holds a seat from a day on
cli-about-member-end = End a membership
cli-about-member-edit = Correct a membership that was typed wrong
cli-about-unit = Units
cli-about-unit-list = List units
cli-about-unit-add = Add a unit
cli-about-area = Priority areas
cli-about-area-list = List priority areas
cli-about-instrument = Documents
cli-about-instrument-list = List documents, newest first
cli-about-instrument-show = Show a document, its clauses and the tasks they gave
cli-about-instrument-add = Add a document
cli-about-clause = Clauses of documents
cli-about-clause-add = Add a clause to a document
cli-about-target = Targets
cli-about-target-list = List targets
cli-about-target-measure = Record a measurement of a target
cli-about-stats = Show statistics as of a day
cli-about-report = Reports
cli-about-report-status = Write the status report to a file
cli-about-search = Search the whole register, with or without marks
cli-about-memory = Show every mention of a topic, words, a task or a document
cli-about-history = Show the log, newest first
cli-about-undo = Undo the last operation
cli-about-redo = Redo what was undone
cli-about-check = Check the register
cli-about-backup = Back the register up
cli-about-restore = Restore the register from a backup
cli-about-commands = List the register's commands; with --json also their schemas
cli-about-call = Call a command of the register with JSON

cli-more-task-list =
    All conditions must hold. --lead, --area and --instrument take “none” for tasks that have none.
    A minus sign reverses --sort: --sort -due.
cli-more-member-edit = SEAT is the number of the seat, or the identifier of the membership.
cli-more-target-measure = The value is in the target's unit: 62.5. For a yes-or-no target write “yes” or “no”.
cli-more-report-status = “-o -” sends the file to standard output. A file that exists is not overwritten without --force.
cli-more-restore = BACKUP is a name from “steering backup --list” or a path. The present register is backed up first.
cli-more-call = Without JSON the request is empty; “-” reads it from standard input.

## Options

cli-arg-abbreviation = Abbreviation
cli-arg-all = Also units that do not exist on the day
cli-arg-area = Priority area: number or name
cli-arg-as = Who acts: secretariat (default) or a seat number
cli-arg-as-of = Look as of this day; today by default
cli-arg-authority = Who approves the result
cli-arg-awaiting = Only tasks that await a decision
cli-arg-basis = Basis: the document or instruction
cli-arg-task-list-basis = Count by the deadline in force or the one first given
cli-arg-stats-basis = Count by the deadline in force or the one first given
cli-arg-cell = Only tasks of this cell of the statistics
cli-arg-clause = Clause of the document, such as “Điều 2 khoản 1”
cli-arg-command = Name of the command, see “steering commands”
cli-arg-coordinator = Coordinating unit; may be repeated
cli-arg-done-on = Day it was done; the operation's day by default
cli-arg-due = Deadline: a day, “tháng 6/2022”, “quý II/2022”, “năm 2022” or “thường xuyên” (regular)
cli-arg-due-from = Due on or after this day
cli-arg-due-to = Due on or before this day
cli-arg-empty = Make an empty register
cli-arg-file = The register file
cli-arg-force = Overwrite a file that exists
cli-arg-format = Format; by default as the file name ends
cli-arg-from = First day
cli-arg-init-from = Make it from the register in this file
cli-arg-grant = Grant it
cli-arg-group = Group by
cli-arg-instrument = Document: number and symbol, or code
cli-arg-issuer = Issuing body
cli-arg-json = Results and errors as JSON, for other programs
cli-arg-key = Code of the task, such as NV-012
cli-arg-history-key = Only operations on this record (task code or identifier)
cli-arg-instrument-show-key = Number and symbol, or code, such as 131/QĐ-TTg
cli-arg-kind = Kind
cli-arg-known-to = Only what was known up to operation N of the log
cli-arg-label = Place in the document, such as “Điều 2 khoản 1”
cli-arg-lang = Language of the words
cli-arg-lead = Lead unit: code, abbreviation or name
cli-arg-level = Level: 1 urgent, 2 high, 3 normal, 4 low
cli-arg-limit = At most N rows
cli-arg-list = List the backups at hand
cli-arg-measured-on = Day the value holds for
cli-arg-name = Official name
cli-arg-restore-name = The backup
cli-arg-note = Note
cli-arg-offset = Skip the first N rows
cli-arg-on = Day a recorded operation counts from; today by default. Commands that only look do not take it; use --as-of
cli-arg-output = File to write
cli-arg-payload = The request as JSON, or “-”
cli-arg-percent = Progress, 0 to 100
cli-arg-person = Full name
cli-arg-post = Post
cli-arg-product = Product expected
cli-arg-reason = Reason
cli-arg-refuse = Refuse it
cli-arg-repair = Mend what can be mended; the register is backed up first
cli-arg-result = Result: product, document number
cli-arg-seat = Seat number, 1 to 29
cli-arg-signed-on = Day of signing
cli-arg-signer = Signer
cli-arg-sort = Sort by
cli-arg-source = Source
cli-arg-state = Only tasks in this state
cli-arg-symbol = Number and symbol, such as 131/QĐ-TTg
cli-arg-target = Target: code, such as T25-01
cli-arg-task-add-target = Target served, such as T25-01; may be repeated
cli-arg-query = Conditions in words, as in lead:cntt overdue:>30 "đề án"
cli-arg-text = Text
cli-arg-task-list-text = Only tasks with this text in code or title
cli-arg-instrument-list-text = Only documents with this text
cli-arg-search-text = Text to find
cli-arg-title = What is to be done
cli-arg-instrument-add-title = Abstract
cli-arg-to = Last day
cli-arg-task-extend-to = Deadline proposed
cli-arg-task-decide-to = New deadline; the proposed one by default
cli-arg-unit = Unit: code, abbreviation or name
cli-arg-value = Value measured
cli-arg-version = Version that was read; the present one by default
cli-arg-words = Progress in words
cli-arg-yes = Agree to replace the present register

## A command line that was not understood

cli-error = Error: { $text }
cli-see-help = See: { $command } --help
cli-usage-missing-command = A command is missing.
cli-usage-unknown-command = There is no command “{ $name }”.
cli-usage-unknown-option = There is no option “{ $name }”.
cli-usage-too-many = “{ $name }” is one word too many.
cli-usage-nothing = Nothing to change; give at least one of: { $names }.
cli-usage-suggest = Did you mean “{ $name }”?
cli-usage-no-value = { $name } needs a value.
cli-usage-bad-value = { $name } does not take “{ $value }”; choose one of: { $choices }.
cli-usage-missing = Missing: { $names }.
cli-usage-no-day = --on is the day from which a recorded operation counts; “{ $command }” records none that has such a day.
cli-usage-no-day-as-of = --on is the day from which a recorded operation counts; “{ $command }” only looks. To look at the register as of a day, use --as-of.
cli-usage-twice = { $name } is given twice.
cli-usage-folder = There may be several papers, a file each, and “{ $value }” names one file: name a folder, or one unit (--unit).
cli-usage-conflict = { $name } does not go with { $other }.
cli-usage-not-text = The command line has text that is not UTF-8.
cli-usage-other = The command line is malformed.
cli-file-not-there = there is no such file. Look at its name and folder again.
cli-file-no-folder = there is no such folder. Make it first or choose another place.
cli-file-not-allowed = writing there is not allowed. Choose another place.
cli-file-read-only = the disk can only be read. Choose another place.
cli-file-is-folder = that is a folder. Add the name of the file.
cli-restore-needs-yes = The register “{ $file }” will be replaced by “{ $name }”. Add --yes to agree.

## Heads of columns and names of facts

cli-head-about = What it does
cli-head-actor = By
cli-head-area = Priority area
cli-head-bytes = Bytes
cli-head-cell = Cell
cli-head-changes = Changes
cli-head-count = Count
cli-head-formula = Formula
cli-head-instrument = Document
cli-head-last-measured = Last measured
cli-head-lead = Lead unit
cli-head-level = Level
cli-head-made = Made
cli-head-number = No.
cli-head-open-tasks = Open
cli-head-operation = Operation
cli-head-day = Day
cli-head-content = Content
cli-head-signs = How it stands
cli-head-operations = Operations
cli-head-percent = %
cli-head-ratio = Ratio
cli-head-reason = Reason
cli-head-recorded = Recorded
cli-head-standing = Standing
cli-head-total = Total
cli-head-verdict = Verdict
cli-head-writes = Kind
cli-writes = write
cli-reads = read
cli-fact-asked = Asked
cli-fact-backup = Backup
cli-fact-decided = Decision
cli-fact-file = Register
cli-fact-head = Operations
cli-fact-lead-person = Lead person
cli-fact-program = Version
cli-fact-progress = Progress
cli-fact-redo = Can be redone
cli-fact-saved = Last saved
cli-fact-tasks-without-clause = Tasks
cli-fact-today = Today
cli-fact-undo = Can be undone
cli-no-backup = none yet
cli-no-ratio = –
cli-urgent = [Urgent] { $title }
cli-extension-asked = extension asked
cli-extension-number = No. { $number }
cli-undone = { $name } (undone)
cli-group = ▸ { $name }: { $count } tasks, { $overdue } overdue
cli-group-none = (none)
cli-change = { $field }: { $before } → { $after }
cli-change-set = { $field }: { $after }
cli-change-cleared = { $field }: “{ $before }” removed
cli-more-fields = and { $count } more fields

cli-heading-ageing = Overdue for how long
cli-heading-areas = By priority area
cli-heading-awaiting = Awaiting a decision
cli-heading-cells = Figures
cli-heading-due-next = Due in the next 30 days
cli-heading-gaps = Gaps
cli-heading-history = Log
cli-heading-instruments = By document
cli-heading-leads = By lead unit
cli-heading-levels = By level
cli-heading-overdue = Longest overdue
cli-heading-ratios = Ratios

cli-stats-title = As of { $day } · { $basis } · { $head } recorded operations
cli-overview-title = Overview on { $day }
cli-headline = { $verdict }: { $facts }.
cli-headline-overdue = { $count ->
    [0] no task is overdue
    [1] 1 task is overdue, by { $days } days
   *[other] { $count } tasks are overdue, the longest by { $days } days
}
cli-headline-area = most of them in “{ $area }”
cli-headline-awaiting = { $count } awaiting a decision
cli-headline-undated = { $count } without a deadline
cli-gap-lead = Tasks without a lead
cli-gap-undated = Tasks without a deadline
cli-gap-seats = Seats not recorded yet
cli-gap-targets = Targets measured
cli-desk-published-record = Made from the published record; nothing was added yet.
cli-desk-shared-folder = The register lies in a network or synchronised folder: open it on one machine at a time.
cli-desk-no-wal = This disk cannot keep a write-ahead log; the register is safe but slower to write.

## Notices when done

cli-part = { $first }–{ $last } of { $total }.
cli-part-limit = { $first }–{ $last } of { $total }; raise --limit to see more.
cli-part-more = { $first }–{ $last } of { $total }; add --offset { $last } to see more.
cli-count-seats = { $count } seats, { $open } not recorded yet
cli-more-hits = More than { $count } results; the first { $shown } are shown. Add words to narrow them.
cli-count-hits = { $count ->
    [0] Nothing found.
    [1] 1 hit
   *[other] { $count } hits
}
cli-count-mentions = { $count ->
    [one] { $count } row
   *[other] { $count } rows
 }
cli-count-operations = { $count ->
    [0] No operations.
    [1] 1 operation
   *[other] { $count } operations
}
cli-count-backups = { $count ->
    [0] No backups yet in “{ $folder }”.
    [1] 1 backup in “{ $folder }”
   *[other] { $count } backups in “{ $folder }”
}
cli-checked = Checked { $operations } operations and { $rows } rows.
cli-done-init = The register was made at “{ $path }”.
cli-done-task-add = { $code } was added.
cli-done-task-edit = { $code } was edited.
cli-done-task-assign = { $code } was assigned.
cli-done-task-accept = { $code } was accepted.
cli-done-task-progress = Progress of { $code } was recorded.
cli-done-task-extend = The extension asked for { $code } was recorded.
cli-done-task-decide = The decision on { $code } was recorded.
cli-done-task-report-done = { $code } was reported done.
cli-done-task-confirm = { $code } was confirmed done.
cli-done-task-return = { $code } was returned.
cli-done-task-cancel = { $code } was cancelled.
cli-done-member-fill = The holder of seat { $number } was recorded.
cli-done-member-end = The membership of seat { $number } was ended.
cli-done-member-edit = The membership of seat { $number } was corrected.
cli-done-unit-add = { $code } was added.
cli-done-instrument-add = { $code } was added.
cli-done-clause-add = “{ $label }” was added.
cli-done-target-measure = The measurement of { $code } was recorded.
cli-done-report = Report as of { $day }: { $rows } tasks, { $bytes } bytes, from { $head } recorded operations.
cli-done-undo = Undone.
cli-done-redo = Redone.
cli-done-backup = { $head } operations backed up as { $name } ({ $bytes } bytes).
cli-done-restore = Restored from “{ $name }” ({ $head } operations). The register before it was backed up.
cli-busy-report = Making the report…
cli-busy-check = Checking the register…
cli-busy-backup = Backing up…
cli-busy-restore = Restoring…

## Commands of the register, for “steering commands”

cli-command-desk-show = State of the register
cli-command-desk-pulse = What moved since the last look
cli-command-desk-overview = Overview of a day
cli-command-register-new = Start the register anew; the present one is backed up first
cli-command-member-list = Seats and who holds them
cli-command-member-memory = Everything of a member since the beginning
cli-command-member-fill = Record who holds a seat from a day on
cli-command-member-end = End a membership
cli-command-member-edit = Correct a membership
cli-command-unit-list = Units
cli-command-unit-add = Add a unit
cli-command-area-list = Priority areas
cli-command-instrument-list = Documents
cli-command-instrument-show = A document, its clauses and the tasks they gave
cli-command-instrument-add = Add a document
cli-command-clause-add = Add a clause
cli-command-target-list = Targets and their measurements
cli-command-target-measure = Record a measurement of a target
cli-command-task-list = A page of tasks
cli-command-task-show = Everything about a task
cli-command-task-add = Add a task
cli-command-task-edit = Edit a task
cli-command-task-assign = Assign a task
cli-command-task-accept = Accept a task
cli-command-task-progress = Report progress
cli-command-task-extend = Ask for an extension
cli-command-task-decide = Decide an extension
cli-command-task-report-done = Report a task done
cli-command-task-confirm = Confirm a task done
cli-command-task-return = Return a task
cli-command-task-cancel = Cancel a task
cli-command-stats-show = Statistics as of a day
cli-command-report-status = Write the report to the folder of papers
cli-command-file-open = Open a file the register wrote
cli-command-search-run = Search the whole register
cli-command-memory-about = Every mention of something since the beginning
cli-command-history-list = The log
cli-command-log-undo = Undo
cli-command-log-redo = Redo
cli-command-register-check = Check and mend the register
cli-command-backup-make = Back up
cli-command-backup-list = Backups
cli-command-backup-restore = Restore from a backup
