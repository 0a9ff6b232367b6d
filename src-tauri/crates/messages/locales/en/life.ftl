### The life of a task: halts, transfers, replacements, questions and answers, contributions, delegations, evidence, parts.

## Operations in the log

op-pause-task = Pause a task
op-resume-task = Resume a task
op-transfer-task = Transfer a task
op-replace-task = Replace a task
op-ask-clarification = Ask for clarification
op-direct-task = Record a direction
op-escalate-task = Bring a matter before the head
op-answer-request = Answer a request
op-withdraw-request = Withdraw a request
op-withdraw-extension = Withdraw an extension request
op-delegate-task = Delegate work
op-end-delegation = End a delegation
op-edit-parties = Edit the participating units
op-deliver-contribution = Record a contribution
op-attach-evidence = Add evidence
op-remove-evidence = Remove evidence

## Rules

rule-head-only = Only the head of the committee directs on a task; the secretariat writes the head's words down. Bring the matter before the head.
rule-not-the-coordinator = Only the coordinating unit that owes it, or the secretariat, can record this. Ask the coordinating unit.
rule-not-a-party = Only the lead unit, the coordinating units, the chair or the secretariat can do this.
rule-not-the-asker = Only who made it, or the secretariat, can take it back.
rule-transfer-needed = The lead unit has accepted this task. To change the lead, use “Transfer” and give the basis.
rule-part-cycle = A task cannot be a part of itself or of one of its own parts. Choose another parent.
rule-parent-closed = The parent task has ended and takes no more parts. Choose another task.
rule-parts-open = Parts of this task are not done, so it cannot be confirmed. Confirm, replace or cancel the parts first.
rule-replaced-by-itself = A task cannot stand in its own place. Choose another task.
rule-replacement-closed = The chosen task was itself replaced or cancelled. Choose one that still stands.
rule-request-closed = Nothing is waiting for an answer.
rule-file-too-large = The file is larger than 20 MiB, so the register does not take it. Compress or split it and add it again.
rule-file-dangerous = The register takes no files that can run (programs, scripts, shortcuts, web pages, Office files with macros), nor archives that hold them. Export to PDF and add that.

## Requests about a task

request-kind-clarification = Clarification
request-kind-direction = Direction
request-kind-escalation = Escalation
request-state-open = Awaiting an answer
request-state-answered = Answered
request-state-withdrawn = Withdrawn

## Evidence

evidence-kind-document = Document
evidence-kind-file = File

## Who may, and what must be given, by the table of rules

part-head = the head
part-chair = the head, the standing deputy
part-lead = the lead unit
part-coordinator = a coordinating unit
need-reason = a reason
need-basis = a basis
need-words = words
need-day = a day
need-percent = a percentage
need-unit = a unit
need-person = a person
need-task = another task
need-evidence = a document or a file

## Findings of the check

check-state-before = Task { $place } is paused or awaits a clarification, but it is not known where it goes on. { $detail }
check-file-missing = The file “{ $detail }” of task { $place } is no longer in the register.
check-file-differs = The kept file with the checksum { $detail } has been changed.

## Names of fields

field-added-by = Added by
field-added-on = Day added
field-answer = Answer
field-answer-by = Answer by
field-answered-by = Answered by
field-answered-on = Day answered
field-asked-by = Asked by
field-asked-on = Day asked
field-confirmed-on = Day confirmed
field-delegated-by = Delegated by
field-delegations-person = Delegated to
field-delegations-note = Work handed on
field-delivered-on = Day the contribution was given
field-delivered-words = Contribution given
field-evidence = Evidence
field-evidence-title = Name of the evidence
field-file-name = File name
field-hash = SHA-256 checksum
field-issued-on = Day of issue
field-lead-post = Lead post
field-parent = Parent task
field-parent-id = Parent task
field-replaced-by = Replaced by
field-replaced-by-id = Replaced by
field-requests-number = Number of the request
field-requests-words = Words
field-size = Size (bytes)
field-state-before = State before

## The command line

cli-about-task-pause = Pause a task, with its basis
cli-about-task-resume = Let a paused task go on
cli-about-task-transfer = Give a task that was accepted to another lead
cli-about-task-replace = Replace a task by another one (--by) or by a new one (--title)
cli-about-task-clarify = The lead asks what is meant
cli-about-task-direct = Record a direction of the head, word for word
cli-about-task-escalate = Bring a matter of a task before the head
cli-about-task-answer = Answer a request about a task
cli-about-task-withdraw = Withdraw a request, or the request for a later deadline (--extension)
cli-about-task-delegate = Delegate work to a person of the lead unit
cli-about-task-end-delegation = End a delegation
cli-about-task-parties = Add, change or take out (--remove) a participating unit and what it owes
cli-about-task-deliver = Record that a coordinating unit gave what it owes
cli-about-task-attach = Add evidence: a file (--from) or a document (--symbol)
cli-about-task-detach = Take evidence out
cli-about-task-evidence = Save a kept file to the disk; it is not opened
cli-about-task-rules = Show the table of rules: who may do what, from which state, and what must be given
cli-about-post = Posts
cli-about-post-list = List posts and who holds them
cli-arg-answer-by = Answer by this day
cli-arg-task-replace-by = The task that takes its place
cli-arg-contribution = What it owes
cli-arg-delivered-on = Day it was given; the day of the operation if absent
cli-arg-due-on = By when it is owed
cli-arg-evidence = What the request is made with: a document, a fact
cli-arg-extension = Withdraw the pending request for a later deadline
cli-arg-issued-on = Day of issue
cli-arg-lead-post = Lead post within the unit
cli-arg-number = Number of the request, as in “steering task show”
cli-arg-parent = Parent task, like NV-012
cli-arg-remove = Take this unit out of the task
cli-arg-role = Role
cli-arg-post-list-unit = Only posts of this unit
cli-arg-task-attach-from = File to add, 20 MiB at most
cli-arg-task-attach-title = Name of the evidence; the file's name if absent
cli-arg-task-answer-words = The answer
cli-arg-task-clarify-words = What is to be clarified
cli-arg-task-deliver-words = What was given, by which document
cli-arg-task-direct-words = The direction, word for word
cli-arg-task-escalate-words = The matter for the head
cli-arg-task-detach-number = Place of the evidence, as in “steering task show”
cli-arg-task-evidence-number = Place of the evidence, as in “steering task show”
cli-arg-task-end-delegation-number = Place of the delegation, as in “steering task show”
cli-arg-task-delegate-person = Full name of the person
cli-arg-task-delegate-note = What exactly
cli-arg-task-end-delegation-to = Last day; the day of the operation if absent
cli-arg-task-replace-title = What the new task is; the rest as in the old one
cli-value-role = ROLE

cli-done-task-pause = { $code } is paused.
cli-done-task-resume = { $code } goes on.
cli-done-task-transfer = { $code } is transferred.
cli-done-task-replace = { $code } is replaced.
cli-done-task-clarify = The question about { $code } is recorded.
cli-done-task-direct = The direction on { $code } is recorded.
cli-done-task-escalate = { $code } is brought before the head.
cli-done-task-answer = The answer about { $code } is recorded.
cli-done-task-withdraw = The request about { $code } is withdrawn.
cli-done-task-withdraw-extension = The extension request of { $code } is withdrawn.
cli-done-task-delegate = { $code } is delegated.
cli-done-task-end-delegation = The delegation of { $code } is ended.
cli-done-task-parties = The participating units of { $code } are changed.
cli-done-task-deliver = The contribution to { $code } is recorded.
cli-done-task-attach = Evidence is added to { $code }.
cli-done-task-detach = Evidence is taken out of { $code }.
cli-done-task-evidence = Saved “{ $name }”, { $bytes } bytes. Check it before you open it.

cli-head-step = Step
cli-head-who = Who (besides the secretariat)
cli-head-from = From
cli-head-to = To
cli-head-needs = Must be given
cli-to-before = the state before
cli-heading-parts = Parts: { $done } of { $count } done
cli-request-number = { $number }. { $kind }

## The window: names of verbs, titles, what was done

verb-task-clarify = Ask for clarification
verb-task-escalate = Bring before the head
verb-task-direct = Record a direction
verb-task-answer = Answer
verb-task-withdraw = Withdraw
verb-task-withdraw-extension = Withdraw extension request
verb-task-deliver = Record contribution
verb-task-attach = Add evidence
verb-task-delegate = Delegate
verb-task-end-delegation = End
verb-task-parties = Edit participating units
verb-task-pause = Pause
verb-task-resume = Resume
verb-task-transfer = Transfer
verb-task-replace = Replace
verb-title-task-clarify = Ask for clarification of { $code }
verb-title-task-escalate = Bring { $code } before the head
verb-title-task-direct = Direction on { $code }
verb-title-task-deliver = Contribution to { $code }
verb-title-task-attach = Add evidence to { $code }
verb-title-task-delegate = Delegate { $code }
verb-title-task-parties = Participating units of { $code }
verb-title-task-pause = Pause { $code }
verb-title-task-resume = Resume { $code }
verb-title-task-transfer = Transfer { $code } to another lead
verb-title-task-replace = Replace { $code } by another task
verb-done-task-clarify = Clarification of { $code } asked for
verb-done-task-escalate = { $code } brought before the head
verb-done-task-direct = Direction on { $code } recorded
verb-done-task-answer = Answer about { $code } recorded
verb-done-task-withdraw = Request about { $code } withdrawn
verb-done-task-withdraw-extension = Extension request of { $code } withdrawn
verb-done-task-deliver = Contribution to { $code } recorded
verb-done-task-attach = Evidence added to { $code }
verb-done-task-detach = Evidence taken out of { $code }
verb-done-task-delegate = { $code } delegated
verb-done-task-end-delegation = Delegation of { $code } ended
verb-done-task-parties = Participating units of { $code } changed
verb-done-task-pause = { $code } paused
verb-done-task-resume = { $code } goes on
verb-done-task-transfer = { $code } transferred
verb-done-task-replace = { $code } replaced
verb-words-task-clarify = What is to be clarified
verb-words-task-escalate = The matter for the head
verb-words-task-direct = The direction, word for word
verb-words-task-pause = Basis of the pause
verb-words-task-resume = Basis
verb-hint-task-clarify = The task waits for the answer; its deadline runs on.
verb-hint-task-escalate = Say what it is, what stands in the way and what you propose.
verb-hint-task-direct = In the head's own words. The lead answers by the day below.
verb-hint-task-pause = The document or instruction that allows it. A paused task leaves the statistics until it goes on.
verb-hint-task-resume = The task returns to the state and deadline it had.

life-more = More
life-steps = What can be done, and what it needs
life-needs = needs { $what }
life-needs-nothing = needs nothing more
life-to-before = the state before
life-part-of = Part of
life-replaced-by = Replaced by
life-replaces = Stands in the place of
life-basis = Basis: { $basis }
life-parties = Coordination and contributions
life-party-add = Add a unit
life-party-remove = Take this unit out
life-party-due = Owed by
life-party-unit-empty = Choose a unit on each line.
life-unit-pick = Choose a unit
life-post-pick = The unit as such, or a post
life-delivered = given on { $day }
life-owed = owed by { $day }
life-owed-late = not given, owed by { $day }
life-owed-undated = no day set
life-parts = Parts
life-parts-none = This task has not been divided into parts.
life-parts-done = { $done } of { $count } parts done
life-part-title = New part
life-part-add = Add
life-part-added = Part of { $code } added
life-delegations-none = Not delegated to anyone.
life-delegated = from { $from } to { $to }
life-delegated-from = from { $from }
life-delegate-hint = The lead unit stays answerable.
life-person-empty = Write the full name.
life-requests = Requests and directions
life-requests-none = No request or direction yet.
life-asked = { $by }, { $day }
life-answered = { $by } answered on { $day }
life-answer-by = answer by { $day }
life-answer-late = answer was due { $day }
life-answer-send = Send answer
life-words-empty = Write the words.
life-transfer-note = The task begins again as “Assigned”. Deadline and progress stay; what the old lead delegated ends.
life-replace-way = Replace by
life-replace-new = A new task
life-replace-by = A task of the register
life-replace-code = Code of the task
life-replace-by-empty = Write the code of a task, like NV-012.
life-replace-hint = Priority area, level, document and targets are taken from the old task.
life-extend-evidence = A document or figures that go with the request.
life-extension-evidence = With: { $evidence }
life-extension-withdrawn = Withdrawn by { $by } on { $day }
life-evidence-none = No evidence yet.
life-evidence-kind = Kind of evidence
life-evidence-title-empty = Write the name of the document.
life-symbol-empty = Write the number and symbol.
life-document = { $symbol }, { $day }
life-added = added by { $by } on { $day }
life-file-hint = 20 MiB at most. Programs, scripts, shortcuts and Office files with macros are not taken.
life-file-pick = Choose a file
life-file-none = no file chosen
life-file-empty = Choose a file.
life-file-save = Save “{ $name }” to this computer
life-file-saved = Saved to { $path }
life-file-show = Open the folder
life-detach = Take out “{ $name }”
