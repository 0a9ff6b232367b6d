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
