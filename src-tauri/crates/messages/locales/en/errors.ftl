### What is said when a command cannot be done. Each says three things: what, where, what to do.
### `error-<code>` takes the error's data as it crosses the wire; codes of nouns, fields and states become words here.

## Errors

error-not-found = There is no { $noun ->
    [units] unit
    [posts] post
    [people] person
    [seats] seat
    [memberships] membership
    [instruments] document
    [clauses] clause
    [areas] priority area
    [targets] target
    [measurements] measurement
    [tasks] task
    [task_parties] participating unit
    [task_targets] target link
    [extensions] extension
    [progress_entries] progress report
    [evidence] piece of evidence
    [delegations] delegation
    [requests] request
    [recurrences] recurring item of work
    [calendar_days] changed day
    [dependencies] dependency
    [criteria] criterion
    [scores] score
    [comparisons] pairwise comparison
    [marks] mark
    [capacities] capacity
    [selections] priority selection
    [selection_items] item of a selection
    [saved_views] saved view
    [inventory_items] item of infrastructure
    [inventory_links] link of infrastructure
    [attendance_spans] time in the room
    [line_parties] party of a line
    [opinion_rounds] opinion round
    [opinion_questions] question asked
    [opinion_sheets] opinion sheet
    [opinion_answers] opinion
    [votes] vote
    [meetings] meeting
    [agenda_items] agenda item
    [agenda_papers] meeting paper
    [minute_comments] comment on minutes
    [minute_editions] edition of minutes
    [line_corrections] correction of a line
    [agenda_templates] agenda template
    [agenda_template_items] template item
    [phrases] short form
    [attendees] person invited
    [minute_lines] line of minutes
    [outgoing_papers] outgoing paper
    [incoming_papers] incoming paper
    [paper_files] file of a paper
    [paper_templates] template
    [template_versions] version of a template
    [operations] operation
    [backups] backup
    [files] file
   *[other] record
} “{ $key }” in the register. Check the code or search by name.
error-refused = The register's rules forbid this ({ $rule }).
error-invalid = { $field ->
    [title] The title
    [name] The name
    [person] The full name
    [post] The post
    [unit] The unit
    [abbreviation] The abbreviation
    [kind] The kind
    [seat] The seat number
    [from] The first day
    [to] The last day
    [due] The deadline
    [due_on] The deadline
    [lead] The lead unit
    [coordinators] The coordinating unit
    [targets] The target served
    [target] The target
    [level] The level
    [area] The priority area
    [instrument] The document
    [clause] The clause
    [symbol] The number and symbol
    [issuer] The issuing body
    [signer] The signer
    [signed_on] The day of signing
    [label] The place in the document
    [text] The text
    [words] The wording
    [reason] The reason
    [basis] The basis
    [source] The source
    [note] The note
    [product] The product
    [authority] The approving authority
    [percent] Progress
    [value] The value
    [measured_on] The day measured
    [on] The date
    [as_of] The day looked at
    [known_to] The log position
    [format] The format
    [sort] The order
    [group] The grouping
    [only] The part of the work
    [cell] The cell
    [state] The state
    [filter] The filter
    [actor] The actor
    [key] The code
    [id] The identifier
    [answer_by] The day to answer by
    [by] The replacing task
    [content] The file's content
    [file_name] The file's name
    [lead_post] The lead post
    [number] The number
    [parent] The parent task
    [parties] The participating units
    [role] The role
    [path] The path
    [mapping] The choice of columns
    [header_row] The header row
    [rows] The number of rows
    [sheet] The sheet
    [outcome] The kind of row
    [list] The list
    [bytes] The content of the file
    [payload] The request
    [since_on] The day in use since
    [owner] The managing unit
    [locality] The locality
    [capacity] The capacity
    [capacity_unit] The unit of the capacity
    [task] The task
    [change] The change
    [keys] The list of tasks
    [place] Place
    [columns] Columns
    [language] Language
    [step] Step
    [before] The task that comes first
    [lag] The lag
    [duration] The duration
    [effort] The effort
    [which] The kind of tasks in the timeline
    [weight] The weight
    [criterion] The criterion
    [second] The second criterion
    [ratio] The ratio
    [horizon] The horizon
    [sense] The sense
    [mark] The mark
    [measure] The measure of capacity
    [limit] The number of rows
    [selection] The selection
    [day] The day
    [days] The list of days
    [year] The year
    [rule] The rule
    [period] The report period
    [subject] The matter of the report
    [page] The page
    [nth] Which of the papers
    [form] As what it is checked
    [until] The last day
    [with] The paper that it comes with
    [whose] Whose rows
    [request] The request for a later deadline
    [drafter] The drafting unit
    [recipients] The recipients
    [addressees] The addressees
    [author] Issued by
    [gap_reason] Reason for the gap
    [issued_on] Day of issue
    [released_on] Sent on
    [passed_on] Passed on
    [arrived_on] Arrived on
    [dated_on] Dated
    [signer_post] Authority and post of signer
    [receiver] Unit or person in charge
    [paper] Paper to be made
    [start] Beginning
    [starts_at] Beginning
    [end] End
    [ends_at] End
    [at] Time
    [minutes] Minutes
    [question] Question
    [in_favour] Votes
    [substitute] Substitute
    [questions] The questions
    [answers] The opinion
    [silence_basis] The article on silence
    [silence_agrees] Silence as agreement
    [seats] The seats asked
    [round] The opinion round
    [received_on] The day the sheet came
    [choice] The opinion
    [picked] What is carried over
    [meeting] Meeting
    [lines] What is concluded
    [attendee] Who comments
    [comment] The comment
    [approved_on] The day of approval
    [approved_by] Who approves
    [reply] Answer
    [visibility] Who sees it
    [form] Form
    [rich] The text with paragraphs
    [bearing] Bearing
    [version] Version
    [file] File
    [replaces] Paper that is replaced
    [template] The template
    [item] The agenda item
    [items] The items
    [stands_on] The kind of meeting
    [phrases] The short forms
    [short] The short form
   *[other] “{ $field }”
} { $why ->
    [empty] is empty
    [too_long] is too long; shorten it
    [control] contains characters that cannot be printed; type it again
    [legacy] seems to be in an old encoding (TCVN3 or VNI); convert it to Unicode and paste it again
    [unknown] is not a value the register knows
    [not_found] is not in the register
    [ambiguous] fits several records; be more exact or use the code
    [duplicate] is already in the register
    [twice] is named twice; take one out
    [same] is what it was; choose another { $field ->
        [file] file
       *[other] unit or post
    }
    [not_a_time] is not a real time; write it like 2026-12-15 14:00 or 14:00
    [before_start] is before the beginning
    [after_end] is after the end
    [there_already] overlaps a time in the room that was recorded
    [not_there] does not fit: this person is not in the room
    [before_coming] is before this person came
    [after_start] is after the beginning
    [nobody] cannot be invited to: the register knows nobody who holds a seat
    [all_marked] has nobody left to mark
    [basis_without] is not chosen although an article is quoted; choose it, or leave the article out
    [open_seat] include a seat nobody is known for
    [not_sent] was not sent yet, so there is nothing to make it of
    [more_than_voters] are more than people were there who may vote
    [one_text] does not go with an assignment, because a task has one plain text; take lists and marks out or choose another kind
    [was_absent] was not at the meeting, and does not comment on its minutes
    [unchanged] is the same as before; there is nothing to correct
    [one_each] must go with the lines, one for each
    [one_only] is only one; there is nothing to split
    [not_a_date] is not a real date; write it like 30/6/2026
    [unclear] cannot be read with certainty; write a date like 30/6/2026 or a period like “quý II/2026”
    [no_year] lacks the year, so that it could mean two dates; write it whole, like 30/6/2026
    [no_weekday] names no day of the week; write it like “thứ Hai hằng tuần”
    [two_digit_year] has a year of two digits; write all four
    [no_such_day] is a day that no calendar has
    [too_many_rows] does not go with a paper as long: a PDF takes 5,000 rows at most; take fewer tasks, or make the .docx or .xlsx
    [past] lies in the past
    [future] has not come yet; give today or a day before it
    [no_such_period] names a month, quarter or period that does not exist
    [not_begun] has not begun yet
    [count_range] counts days outside 1 to 366
    [out_of_range] is out of range
    [too_many] is beyond the limit; split it and work part by part
    [unknown_field] has a field this command does not know
    [one_of_two] is given beside another; choose one of the two
    [too_many] would be one too many
    [malformed] is malformed
    [not_late] has no overdue task; nothing is to be urged
    [undecided] is not decided yet; decide it first
    [no_signer] does not sign for the committee; choose the seat of the head or of a deputy that is held on the day of issue
    [not_a_symbol] has letters, digits and hyphens only; no blanks, no slashes
    [several_years] is in several years; add the year, as 05/TB-BCĐ@2026
    [before_issue] is before the day of issue
    [before_arrival] is before the day of arrival
    [after_arrival] is after the day of arrival
    [no_template] has no templates: registers are printed in the form of Decree 30/2020/NĐ-CP
    [other_kind] is for another kind of paper; choose one of this kind
    [template_docx] does not go with a template of your own: papers made of one are .docx; for a PDF, open the file and export it
    [by_meeting] is issued by its meeting: under Conclusions, or with steering meeting
    [seat_without_unit] is a seat whose post and unit nobody recorded; name the unit
    [not_of_paper] is not the type of the paper to be made
    [one_paper] must name one unit: each paper has its own number
   *[other] is not valid ({ $why })
}.
error-version-conflict = The { $noun ->
    [units] unit
    [posts] post
    [people] person
    [seats] seat
    [memberships] membership
    [instruments] document
    [clauses] clause
    [areas] priority area
    [targets] target
    [measurements] measurement
    [tasks] task
    [task_parties] participating unit
    [task_targets] target link
    [extensions] extension
    [progress_entries] progress report
    [dependencies] Dependency
    [opinion_rounds] Opinion round
    [meetings] Meeting
    [agenda_items] Agenda item
    [agenda_papers] Meeting paper
    [minute_lines] Minutes
    [outgoing_papers] Outgoing paper
    [incoming_papers] Incoming paper
    [paper_templates] Template
    [operations] operation
    [backups] backup
   *[other] record
} “{ $key }” was just changed elsewhere. The new content is loaded; look at it again before you edit.
error-undo-blocked = This cannot be undone because a later operation touched the same content ({ $by }). Undo that one first.
error-nothing-to-undo = There is nothing left to undo.
error-nothing-to-redo = There is nothing to redo.
error-file-missing = There is no register at “{ $path }”. Choose another one or make a new one.
error-file-exists = There is already a file at “{ $path }”. It was left as it is; choose another name.
error-file-not-register = “{ $path }” is not a Steering Desk register. It was left as it is; choose another file.
error-file-damaged = The register “{ $path }” is damaged and was not opened. It was left as it is; restore the newest backup.
error-file-too-new = The register “{ $path }” was made by a newer version (format { $found }; this version reads up to { $known }). It was left as it is; update the program.
error-file-read-only = The register “{ $path }” can only be read, so changes cannot be saved. Ask for permission to write or copy it to another folder.
error-file-busy = Another program holds the register “{ $path }”. Wait a few seconds and try again.
error-disk-full = The disk that holds “{ $path }” is full, so this change was not saved. Free some space and do it again.
error-file-trouble = “{ $path }” cannot be read or written: { $detail }
error-unknown-command = There is no command “{ $cmd }”.
error-internal = The program met a fault and stopped this action; the register was not changed. Report it with the incident number beside.
error-offline = The register cannot be reached. Try again; if that does not help, reopen the program.
error-incident = Incident: { $incident }

## Rules: `rule-<rule>`

rule-one-lead = Every task has exactly one lead. Choose one unit and record the others as coordinators.
rule-not-the-lead = Only the lead or the secretariat can do this. Ask the lead to report.
rule-secretariat-only = Only the secretariat can do this. Send your request to the secretariat.
rule-chair-only = This is for the head or the standing deputy to decide; the secretariat records what they decided. Put it to them through the secretariat.
rule-state = The task { $from ->
    [draft] is still a draft
    [assigned] is assigned but not yet accepted
    [accepted] is already accepted
    [in_progress] is in progress
    [reported_done] is reported done and awaits confirmation
    [confirmed] is already confirmed done
    [returned] was returned to its lead
    [clarification_asked] awaits a clarification
    [paused] is paused
    [replaced] was replaced by another task
    [cancelled] was cancelled
   *[other] is in the state “{ $from }”
}, so it cannot be { $verb ->
    [task_edit] edited
    [task_assign] assigned
    [task_accept] accepted
    [task_progress] reported on
    [task_extend] extended
    [task_decide] decided upon
    [task_report_done] reported done
    [task_confirm] confirmed
    [task_return] returned
    [task_pause] paused
    [task_resume] resumed
    [task_transfer] transferred
    [task_replace] replaced
    [task_clarify] asked about
    [task_direct] given a direction
    [task_escalate] brought before the head
    [task_deliver] credited with a contribution
    [task_delegate] delegated
    [task_parties] given other participating units
    [task_attach] given evidence
    [task_detach] parted from its evidence
    [task_withdraw_extension] freed from its request for more time
    [task_cancel] cancelled
    [task_plan] planned
    [dependency_add] put before or after another
   *[other] changed this way
}.
rule-deadline-by-extension = A deadline once given is not edited. Ask for an extension, so that the first deadline is kept.
rule-extension-not-later = The deadline proposed must be later than the one in force.
rule-no-deadline = The task has no deadline, so there is nothing to extend. Record a deadline first.
rule-extension-pending = An extension already awaits its decision. Decide that one first.
rule-no-extension-pending = No extension awaits a decision.
rule-reason-needed = A reason is needed.
rule-basis-needed = A basis is needed: the document or instruction that allows this.
rule-seat-unknown = The register has no such seat. Seats are numbered 1 to 29.
rule-seat-number = The seat number must be 1 to 29.
rule-dates-order = The later date must not come before the earlier one. Check both dates.
rule-percent-range = Progress is a number from 0 to 100.
rule-level-range = The level is a number from 1 (Urgent) to 4 (Low).
rule-source-needed = The source or the basis is needed.

## Findings of the check: `check-<code>`

check-clean = The register is sound.
check-repaired = repaired
check-not-repaired = not repaired
check-sqlite = The file is damaged at { $place }: { $detail }
check-foreign-key = { $place } points to a record that does not exist: { $detail }
check-hash-chain = The log was altered at operation { $place }: its hash does not match. { $detail }
check-operation-gap = The log lacks operation { $place }. { $detail }
check-row-differs = { $place } differs from the log: { $detail }
check-row-missing = { $place } is in the log but not in the register. { $detail }
check-row-unlogged = { $place } is in the register but not in the log. { $detail }
check-schema = The structure of { $place } is not as designed: { $detail }
check-task-counts = The kept counts of tasks differ from the register at { $place }. { $detail }
check-overdue-days = The kept days on which tasks were overdue differ from the log at { $place }. { $detail }
check-search-index = The search index does not match the register at { $place }. { $detail }
check-sort-key = The sort key of { $place } is out of date. { $detail }
check-folded-text = The search text of { $place } is out of date. { $detail }
check-seats = The committee must have exactly the seats 1 to 29: { $detail }
check-memberships-overlap = Seat { $place } has two holders at once. { $detail }
check-one-lead = Task { $place } does not have exactly one lead. { $detail }
check-state-dates = The state and the dates of task { $place } contradict each other. { $detail }
check-due-date = The deadline of task { $place } does not follow from its extensions. { $detail }
check-code = Code { $place } is used twice or malformed. { $detail }
check-text-form = The text at { $place } is not composed Unicode (NFC). { $detail }
check-other = { $place }: { $detail }
