### Files of the office coming in and lists going out: words of the screens, of the command line and of column headers.

## Operation, rules and errors

op-import-rows = Import from a file
rule-import-problems = Some rows of the file have problems. Mend the file and import it again, or choose to leave those rows out.
rule-import-moved = The register has changed since the dry run, so the result would not be what was shown. Run the dry run again, then import.
error-file-unread = “{ $name }” was not read: { $why ->
    [too_large] the file is larger than 20 MB. Remove pictures and unused sheets, then try again
    [bomb] its packed content grows beyond what is allowed; it may be harmful. Ask the sender for the file again
    [too_many_cells] a sheet has too many cells (the limit is 200,000 rows and 256 columns). Copy the data alone into a new file
    [old_workbook] it is a workbook of an old Excel (.xls). Open it in Excel or LibreOffice and use Save As with the type “Excel Workbook (.xlsx)”
    [locked] this workbook has a password. Open it in Excel, take the password off (File, Info, Protect Workbook, Encrypt with Password: leave it empty) and save it
    [binary_workbook] it is a binary workbook (.xlsb). Open it in Excel and use Save As with the type “Excel Workbook (.xlsx)”
    [ods] it is a LibreOffice spreadsheet (.ods). Open it in LibreOffice or Excel and use Save As with the type .xlsx
    [page] it is a page of HTML or XML, which other programs like to call .xls. Open it in Excel or LibreOffice and use Save As with the type .xlsx
    [archive] it is an archive (.zip, .rar, .7z). Unpack it and import the .xlsx or .csv inside
    [document] it is a text document or a presentation, not a spreadsheet. Copy the table into Excel or LibreOffice and save it as .xlsx
    [pdf] it is a PDF. Ask the sender for the spreadsheet itself, or copy the table into Excel and save it as .xlsx
    [picture] it is a picture. Ask the sender for the spreadsheet itself
    [format] it is not .xlsx or .csv, or has a password. Open it with Excel or LibreOffice and save it as .xlsx without a password
    [not_docx] it is no .docx, or it has a password. Open it in Word or LibreOffice and save it as .docx without a password
    [damaged] the file is damaged. Open it with Excel or LibreOffice and save it again, or ask for it again
    [encoding] the encoding of its text is not known. Save it as “CSV UTF-8” or .xlsx
    [empty] there are no rows in it. Choose another file
   *[other] { $why }
}.

## Kinds of rows and what a dry run makes of them

import-kind-tasks = Tasks
import-kind-members = Committee members
import-kind-targets = Targets and measurements
import-kind-units = Units
import-kind-instruments = Documents
import-kind-clauses = Clauses of documents
import-kind-areas = Priority areas
import-kind-recurrences = Recurring work
import-kind-criteria = Criteria and weights
import-kind-scores = Priority scores
import-kind-inventory = Infrastructure
import-outcome-new = New
import-outcome-changed = Changed
import-outcome-same = Already there
import-outcome-problem = With a problem
import-outcome-skipped = Skipped

## Why a row cannot be imported: `import-why-<code>`, with $found (in the file) and $hint (what helps)

import-why-empty = Nothing is filled in. Fill in this cell or choose another column.
import-why-too-long = Longer than { $hint } characters. Shorten it.
import-why-legacy = The text seems to be in an old encoding (TCVN3 or VNI), but that is not certain. Convert it to Unicode.
import-why-fault = The formula failed with “{ $found }”. Mend the formula or paste its value.
import-why-not-found = The register has no “{ $found }”. Correct the name in the file, or add it to the register first.
import-why-ambiguous = “{ $found }” stands for several records. Give the code or the full name.
import-why-unknown-word = “{ $found }” is not a value the register knows. Correct it or leave it empty.
import-why-unclear-day = It is not clear which day “{ $found }” is. Write it like 30/6/2026 or quý II/2026.
import-why-no-year = “{ $found }” has no year. Write it in full, like 30/6/2026.
import-why-two-digit-year = “{ $found }” can be read in two ways (day/month or month/day). Write the year with four digits.
import-why-no-such-day = No calendar has the day “{ $found }”.
import-why-no-such-period = “{ $found }” names a month, quarter or period that does not exist.
import-why-count-range = “{ $found }” names a number of days outside 1 to 366.
import-why-future = The day “{ $found }” has not come yet.
import-why-dates-order = The day “{ $found }” is earlier than the day that must come before it.
import-why-not-a-number = “{ $found }” is not a number.
import-why-unclear-number = The number “{ $found }” can be read in two ways. Format the cell as a number.
import-why-not-a-count = “{ $found }” is not a whole number from 0.
import-why-fraction = “{ $found }” could be a part of 100 % or of 1 %. Write a number from 0 to 100, or add a % sign.
import-why-percent-range = Progress “{ $found }” is outside 0 to 100.
import-why-level-range = The level is a number from 1 (urgent) to 4 (low), not “{ $found }”.
import-why-value-range = The value “{ $found }” is outside what is accepted here.
import-why-code-spent = The code “{ $found }” was given to another record and taken back; it is not given again. Leave it empty for a new code.
import-why-duplicate-row = The same as row { $hint } of the file. Keep one of them.
import-why-one-lead = A task has exactly one lead unit, and that unit does not coordinate. Move other units to the column of coordinators.
import-why-needs-extension = The deadline in force is { $hint }; a given deadline moves by an extension only. Ask for an extension of this task.
import-why-first-deadline = The first deadline ({ $hint }) is kept for ever; a file cannot change it.
import-why-needs-assignment = The task is led by { $hint }. Change that with “Assign”.
import-why-needs-verb = This changes only by what is done to the task (report, confirm, return, cancel), not by a file. Leave this column out.
import-why-closed = Task { $hint } is closed, so it cannot be changed.
import-why-needs-done-day = What is done needs the day it was done. Fill in the column of completion days.
import-why-needs-basis = What is paused, replaced or cancelled needs its basis. Fill in the column of the basis.
import-why-seat-unknown = The committee has no seat “{ $found }”. Seats are numbered 1 to 29.
import-why-role-differs = The role of a seat is set by the founding decision. Check the seat number.
import-why-overlap = Someone holds this seat in that time (from { $hint }). Check the days.
import-why-measured-differs = The register has another value for that day: { $hint }. A recorded measurement is not overwritten.
import-why-source-needed = A measurement needs its source. Fill in the column of data sources.
import-why-place-taken = Row { $hint } of the file already has the number “{ $found }”. Give each number once.
import-why-unclear-rule = When “{ $found }” comes again is not clear. Write it as “ngày 15 hằng tháng” (the 15th of each month), “cuối quý hằng quý” (the end of each quarter) or “thứ Hai hằng tuần” (each Monday).
import-why-no-weekday = “{ $found }” names no weekday. Write it as “thứ Hai hằng tuần” (each Monday).
import-why-score-range = A score is a number from 0 to 10, not “{ $found }”.
import-why-needs-reason = A score needs its reason. Fill in the column of reasons.
import-why-weights-sum = The weights would sum to { $hint } %. Make them sum to 100 %.
import-why-too-many = At most { $hint } criteria can be compared. Put some together.
import-near = Did you mean: { $hint }?

## What should be known about a row

import-note-converted = Converted from an old encoding: { $before } → { $after }
import-note-formula = Formula: its stored value “{ $after }” is taken
import-note-own-code = The file's own code “{ $before }”: the register gives another
import-note-blank = Blank row
import-note-header-again = The header again
import-note-column-numbers = Numbers of columns
import-note-heading = A heading
import-note-total = A total
import-note-aside = Text beside the table

## What was found in a file

import-finding-macros = The file has macros. They are not run.
import-finding-external-links = The file links to other files. The links are not opened.
import-finding-dde = The file has formulas that call other programs (DDE). They are not run; ask the sender about them.
import-finding-connections = The file has connections to other data. They are not used.
import-finding-hidden-sheets = The file has hidden sheets.
import-finding-formulas = The file has formulas. The values stored with them are used; nothing is calculated again.

## Columns

import-field-ordinal = No.
import-field-code = Code
import-field-title = Content
import-field-tasks-title = Task
import-field-targets-title = Target
import-field-instruments-title = Abstract
import-field-name = Name
import-field-areas-number = Number
import-field-areas-name = Priority area
import-field-recurrences-title = Recurring work
import-field-rule = Comes again
import-field-made-to = Tasks made up to
import-field-criteria-name = Criterion
import-field-meaning = Meaning
import-field-horizon = Horizon
import-field-sense = Which way it counts
import-field-weight = Weight (%)
import-field-scores-title = Task
import-field-criterion = Criterion
import-field-score = Score
import-field-reason = Reason
import-field-term = Part of the total
import-field-author = Scored by
import-field-scored-on = Scored on
import-field-rank = Rank
import-field-ranking-title = Task
import-field-total = Total
import-field-immediate = Immediate
import-field-long-term = Long-term
import-field-best-rank = Best rank when a weight moves by 20 %
import-field-worst-rank = Worst rank when a weight moves by 20 %
import-field-missing = Scores missing
import-field-mark = The head’s choice
import-field-mark-words = The head’s words
import-field-text = Text of the clause
import-field-units-name = Name of the unit
import-field-abbreviation = Abbreviation
import-field-unit-kind = Kind of unit
import-field-instrument-kind = Kind of document
import-field-symbol = Number and symbol
import-field-issuer = Issued by
import-field-signer = Signed by
import-field-signed-on = Signed on
import-field-year = Year
import-field-seat = Seat
import-field-role = Role
import-field-person = Full name
import-field-post = Post
import-field-unit = Unit
import-field-targets-unit = Unit of measurement
import-field-from = From
import-field-to = To
import-field-lead = Lead unit
import-field-coordinators = Coordinating units
import-field-assignee-words = Assignee by the document
import-field-due = Deadline
import-field-due-words = Deadline in words
import-field-due-kind = How the deadline was given
import-field-due-event = Event counted from
import-field-due-event-on = Day of the event
import-field-due-count = Days counted
import-field-original-due = First deadline
import-field-extensions = Extensions
import-field-assigned-on = Assigned on
import-field-product = Product
import-field-authority = Approving authority
import-field-instrument = Document
import-field-tasks-instrument = Source document
import-field-clause = Clause
import-field-level = Level
import-field-area = Priority area
import-field-targets = Targets
import-field-state = State
import-field-state-before = State before
import-field-basis = Basis of pause or cancellation
import-field-timeliness = Timeliness
import-field-days = Days
import-field-percent = Progress (%)
import-field-progress-words = Progress in words
import-field-result = Result
import-field-done-on = Done on
import-field-confirmed-on = Confirmed on
import-field-start-on = Start
import-field-duration = Working days
import-field-effort = Effort points
import-field-parent = Part of task
import-field-replaced-by = Replaced by task
import-field-group = Group of targets
import-field-comparison = Reached when
import-field-value = Value to reach
import-field-measured-on = Measured for
import-field-measured = Value measured
import-field-measured-source = Source of the value
import-field-source = Source
import-field-note = Note
import-field-inventory-name = Name of the item
import-field-kind = Kind
import-field-owner = Owner
import-field-locality = Locality
import-field-capacity = Capacity
import-field-capacity-unit = Unit of the capacity
import-field-since = In use since
import-field-bears-on = Bears on tasks and targets
import-field-number = Operation
import-field-at = At (UTC)
import-field-effective-on = Counts from
import-field-actor = By
import-field-op = What was done
import-field-subject = To what
import-field-noun = Kind of record
import-field-column = Field
import-field-before = Before
import-field-after = After
import-field-is-undone = Undone
import-field-outgoing-kind = Type of paper
import-field-outgoing-number = Number
import-field-outgoing-issued-on = Date of the paper
import-field-outgoing-title = Abstract
import-field-recipients = Recipients
import-field-kept-at = Copy kept by
import-field-copies = Copies
import-field-released-on = Sent on
import-field-receipt = Receipt
import-field-incoming-number = Number of arrival
import-field-arrived-on = Arrived on
import-field-incoming-author = Author
import-field-dated-on = Date of the paper
import-field-incoming-kind = Type of paper
import-field-incoming-title = Abstract
import-field-receiver = Unit or person
import-field-passed-on = Passed on
import-field-answer = Answered by

## Files of lists

export-file-tasks = Tasks
export-file-members = Members
export-file-targets = Targets
export-file-units = Units
export-file-instruments = Documents
export-file-clauses = Clauses
export-file-areas = PriorityAreas
export-file-recurrences = RecurringWork
export-file-criteria = Criteria
export-file-scores = PriorityScores
export-file-ranking = Ranking
export-file-inventory = Infrastructure
export-file-outgoing = Register_Outgoing
export-file-incoming = Register_Incoming
export-file-deadlines = Deadlines
export-file-register = Register
export-file-history = History
export-sheet-tasks = Tasks
export-sheet-members = Members
export-sheet-targets = Targets
export-sheet-units = Units
export-sheet-instruments = Documents
export-sheet-clauses = Clauses
export-sheet-areas = Priority areas
export-sheet-recurrences = Recurring work
export-sheet-criteria = Criteria
export-sheet-scores = Priority scores
export-sheet-ranking = Ranking
export-sheet-inventory = Infrastructure
export-sheet-outgoing = Outgoing
export-sheet-incoming = Incoming
export-sheet-history = History

## Commands for programs

cli-command-import-read = Read a file of the office
cli-command-import-layout = How a sheet would be read
cli-command-import-plan = Dry run of taking a sheet in
cli-command-import-rows = Rows of a dry run, by pages
cli-command-import-run = Take in what a dry run showed
cli-command-list-export = Write a list into the folder of papers
cli-command-register-export = Write every row of the register into the folder of papers, as JSON for hand-over
cli-command-job-show = How far a long call is
cli-command-job-cancel = Stop a long call

## Command line

cli-about-import = Take in a file of the office (.xlsx, .csv); a dry run unless told otherwise
cli-more-import = Without --yes it is a dry run: each row is new, changed, the same or has a problem, and the register stays as it is. Exit code 6 when rows have problems.
cli-about-export = Write a list as .xlsx or .csv that comes in again, deadlines as .ics, members as .vcf, the whole register as .json
cli-more-export = Deadlines (tasks, .ics) are events of whole days that a calendar program moves when the file is taken in again; open tasks when no query is given. Members (.vcf) are those who are known to hold a seat. The register (.json) has every row of every table as it stands, without the history and without the bytes of files.
cli-arg-import-kind = What the rows of the file are
cli-arg-import-path = An .xlsx or .csv file of at most 20 MB
cli-arg-import-sheet = The sheet: its name or number; the first with data when absent
cli-arg-import-header-row = Row of the header; found among the first 20 when absent
cli-arg-import-map = What a column holds, like “Due date=due” or “D=due”; nothing behind = leaves the column out
cli-arg-import-dry-run = Dry run only
cli-arg-import-yes = Really take it in, as one operation that can be undone
cli-arg-import-leave-out = Leave out rows with problems
cli-arg-export-list = The list
cli-arg-export-output = Write to this file; “-” is standard output
cli-arg-export-format = Format; by the ending of the file when absent
cli-arg-export-query = Only tasks that match a query
cli-arg-export-sort = Order of tasks
cli-arg-export-comma = CSV: commas between cells instead of semicolons
cli-arg-export-schema = Register: write the JSON Schema of the file instead of the register
cli-arg-export-force = Overwrite a file that exists
cli-value-import-kind = KIND
cli-value-sheet = SHEET
cli-value-map = COLUMN=FIELD
cli-value-list = LIST
cli-import-title = { $file }, sheet “{ $sheet }”, header in row { $row }
cli-import-dry = This was a dry run; the register is as it was. Add --yes to take it in.
cli-done-import = Taken in: { $new } new, { $changed } changed. Undo with “steering undo”.
cli-done-export = { $rows } rows written, { $bytes } bytes.
cli-busy-import-plan = Dry run
cli-busy-import-run = Taking in
cli-busy-export = Writing
cli-head-column = Column
cli-head-header = Header
cli-head-field = Field
cli-head-row = Row
cli-head-outcome = Outcome
import-left-out = (left out)

## Screens

files-menu = Files
files-of = { $list }: { $what }
import-open = Import from a file…
import-title = Import from a file: { $kind }
import-drop = Drop an .xlsx or .csv file here, or press “Choose a file”.
import-limits = At most 20 MB and 50,000 rows. Save old .xls files as .xlsx first.
import-no-secrets = Do not import classified material: this register is no place for state secrets.
import-choose = Choose a file
import-other-file = Choose another file
import-sheet = Sheet
import-hidden = (hidden)
import-header-row = Header row
import-rows-below = { $count ->
    [one] 1 row below.
   *[other] { $count } rows below.
}
import-remembered = The columns are read as the last time.
import-columns = Columns of the file
import-head-column = Column of the file
import-head-field = Holds
import-head-samples = First values
import-field-of = Column { $column } holds
import-missing = No column holds: { $fields }.
import-try = Dry run
import-rows = Rows by outcome
import-none = No rows.
import-nothing = (empty)
import-head-row = Row
import-head-content = Content
import-head-about = Details
import-earlier = Earlier
import-later = Later
import-page = { $from }–{ $to } of { $total }
import-leave-out = Leave out { $count ->
    [one] 1 row with a problem
   *[other] { $count } rows with problems
}
import-blocked = { $count ->
    [one] One row has problems: correct the file and import it again, or choose to leave that row out.
   *[other] { $count } rows have problems: correct the file and import it again, or choose to leave them out.
}
import-one-undo = The whole import is one operation, taken back by one undo.
import-nothing-to-do = There is nothing to import: every row is in the register already or has a problem.
import-back = Back to the columns
import-run = Import { $count ->
    [one] 1 row
   *[other] { $count } rows
}
import-done = Imported: { $new } new, { $changed } changed
import-working = Reading…
import-progress = { $done } of { $total } rows
import-stop = Stop
export-xlsx = Export to Excel (.xlsx)
export-csv = Export to CSV (.csv)
export-tasks-xlsx = The list as shown, Excel (.xlsx)
export-tasks-csv = The list as shown, CSV (.csv)
export-vcf = Export address cards (.vcf)
export-tasks-ics = Deadlines, calendar (.ics)
export-register-name = the whole register (JSON)
export-working = Exporting…
export-running = Exporting: { $list }
export-stopped = Export stopped; no file was written
export-done = { $rows ->
    [one] 1 row written
   *[other] { $rows } rows written
} ({ $size })
export-open-file = Open
export-open-folder = Open the folder
