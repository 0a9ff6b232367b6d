### The words of the registers of outgoing and incoming papers.

## Types of papers

paper-type-resolution = Resolution
paper-type-decision = Decision
paper-type-directive = Directive
paper-type-regulation = Regulation
paper-type-rules = Rules
paper-type-communique = Communiqué
paper-type-notice = Notice
paper-type-guideline = Guideline
paper-type-programme = Programme
paper-type-plan = Plan
paper-type-option = Option paper
paper-type-scheme = Scheme
paper-type-project = Project
paper-type-report = Report
paper-type-minutes = Minutes
paper-type-proposal = Proposal
paper-type-contract = Contract
paper-type-telegram = Telegram
paper-type-memorandum = Memorandum
paper-type-agreement = Agreement
paper-type-authorisation = Letter of authority
paper-type-invitation = Invitation
paper-type-introduction = Letter of introduction
paper-type-leave-pass = Leave pass
paper-type-sending-slip = Sending slip
paper-type-transfer-slip = Transfer slip
paper-type-report-slip = Report slip
paper-type-letter = Letter

## States, relations, files

outgoing-state-reserved = Reserved
outgoing-state-issued = Issued
outgoing-state-cancelled = Number cancelled
outgoing-state-recalled = Recalled
incoming-state-open = Open
incoming-state-settled = Settled
incoming-state-void = Void
relation-corrects = Corrects
relation-replaces = Replaces
relation-corrects-of = Corrects
relation-replaces-of = Replaces
relation-corrects-by = Corrected by
relation-replaces-by = Replaced by
paper-file-role-issued = As issued
paper-file-role-signed = Signed copy
paper-file-role-received = As received
paper-file-role-attached = Attached

## Nouns, operations, fields

noun-outgoing-papers = Outgoing papers
noun-outgoing-papers-one = outgoing paper
noun-outgoing-papers-count = { $count ->
    [0] no outgoing papers
    [1] 1 outgoing paper
   *[other] { $count } outgoing papers
}
noun-incoming-papers = Incoming papers
noun-incoming-papers-one = incoming paper
noun-incoming-papers-count = { $count ->
    [0] no incoming papers
    [1] 1 incoming paper
   *[other] { $count } incoming papers
}
noun-paper-files = Files of the paper
noun-paper-files-one = file of a paper
noun-paper-files-count = { $count ->
    [0] no files
    [1] 1 file
   *[other] { $count } files
}
op-reserve-number = Reserve a number
op-issue-paper = Issue a paper
op-cancel-number = Cancel a number
op-recall-paper = Recall a paper
op-edit-outgoing = Edit an outgoing paper
op-add-incoming = Register an incoming paper
op-edit-incoming = Edit an incoming paper
op-void-incoming = Void an incoming paper
op-attach-paper-file = Add a file to a paper
field-drafter = Drafting unit
field-reserved-on = Number given on
field-signer-post = Authority and post of signer
field-recipients = Recipients
field-kept-at = Kept at
field-copies = Copies
field-released-on = Sent on
field-receipt = Receipt
field-gap-reason = Reason for the gap
field-relation = Relation to the earlier paper
field-related-id = Earlier paper
field-recipe = How it was made
field-arrived-on = Arrived on
field-incoming-papers-author = Issued by
field-dated-on = Dated
field-receiver = Unit or person in charge
field-passed-on = Passed on
field-answer-id = Answered by
field-paper-id = Paper
field-abstract = Type and abstract
field-arrival = Arrival no.

## Rules

rule-number-taken = This number was given already this year. A number is used once; leave it empty for the next one.
rule-number-gap = This number passes over earlier ones. Say why, for example that they were given in the paper register.
rule-number-order = The day must follow the order of numbers: not before the paper with the previous number, not after the next one, and within the year of the series (Decree 30/2020/NĐ-CP).
rule-number-state = What became of this paper does not allow it. A reserved number is issued or cancelled; an issued paper is recalled, corrected or replaced.
rule-equal-form = Wrong content is put right by a paper of the same type. Choose the type of the paper that is replaced.
rule-letter-corrects = Wrong form or layout is corrected by a letter. Choose the type letter.
rule-paper-twin = This paper is in the register already: same issuer, symbol and day. If there really are two, say so when registering.
rule-number-stands = What was numbered, issued or registered is not undone. Cancel the number, or recall or void the paper, and say why.
check-number-gap = The outgoing series { $place } lacks numbers before { $detail } without a reason.
check-number-order = The paper { $place } of { $detail } is earlier than one with a lower number.

## Figures

outgoing-late = sent late
outgoing-next-number = Next number
outgoing-not-before = Not before
outgoing-gap = Numbers { $from }–{ $to } are missing: { $reason }
outgoing-source = Source document of tasks
outgoing-answers = Answers incoming paper

## Command line

cli-value-paper = PAPER
cli-value-abbreviation = ABBREVIATION
cli-about-outgoing = Outgoing papers: numbers, issuing, sending
cli-about-outgoing-list = List outgoing papers
cli-about-outgoing-show = Show an outgoing paper
cli-about-outgoing-next = Show the next number of a type
cli-about-outgoing-reserve = Reserve a number ahead of its paper
cli-about-outgoing-issue = Issue a paper and keep it as issued
cli-about-outgoing-edit = Edit recipients, sending and receipt
cli-about-outgoing-cancel = Cancel a reserved number
cli-about-outgoing-recall = Recall an issued paper
cli-about-outgoing-attach = Add a signed copy or an attachment
cli-about-outgoing-save = Save a file of an outgoing paper
cli-about-incoming = Incoming papers: registering, passing on, answering
cli-about-incoming-list = List incoming papers
cli-about-incoming-show = Show an incoming paper
cli-about-incoming-add = Register an incoming paper
cli-about-incoming-edit = Edit, or note the answer or the result
cli-about-incoming-void = Void a paper registered by mistake
cli-about-incoming-attach = Add a file to an incoming paper
cli-about-incoming-save = Save a file of an incoming paper
cli-more-outgoing-issue = With --make the paper is made from the register under the number, day, signer and recipients given. An issued paper is not undone.
cli-arg-paper = Symbol (as 05/TB-BCĐ; with @2026 where years clash) or arrival number (as 12/2026)
cli-arg-ascending = Oldest first, as the register is printed
cli-arg-gap-reason = Why the numbers before it are not in the register
cli-arg-reserved = The reserved number
cli-arg-signer-post = A line of authority and post above the signature; repeat for each
cli-arg-kept-at = Where copies are kept, as “VT, VP”
cli-arg-copies = How many copies
cli-arg-released = The day it was sent
cli-arg-corrects = The paper that it corrects
cli-arg-replaces = The paper that it replaces
cli-arg-as-source = Put it among the documents that tasks come from
cli-arg-make = Make the paper from the register
cli-arg-author = Who issued it
cli-arg-dated = The day it bears
cli-arg-arrived = The day it arrived; today by default
cli-arg-receiver = The unit or person in charge
cli-arg-passed = The day it was passed on
cli-arg-twin = Register it though the same symbol is there
cli-arg-receipt = Who signed for it, and when
cli-arg-answer = The outgoing paper that answers it
cli-arg-late = Only those past their deadline
cli-arg-outgoing-reserve-title = Abstract
cli-arg-outgoing-issue-title = Abstract
cli-arg-outgoing-edit-title = Abstract; only while the number is reserved
cli-arg-incoming-add-title = Abstract
cli-arg-incoming-edit-title = Abstract
cli-arg-outgoing-reserve-number = The number; the next by default
cli-arg-outgoing-issue-number = The number; the next by default
cli-arg-incoming-add-number = Arrival number; the next by default
cli-arg-outgoing-save-number = Which file, as in “steering outgoing show”
cli-arg-incoming-save-number = Which file, as in “steering incoming show”
cli-arg-outgoing-reserve-issuer = Abbreviation of the issuer in the symbol
cli-arg-outgoing-issue-issuer = Abbreviation of the issuer in the symbol
cli-arg-outgoing-issue-from = The file of the paper
cli-arg-outgoing-attach-from = The file to add
cli-arg-incoming-add-from = The file of the paper
cli-arg-incoming-attach-from = The file to add
cli-arg-incoming-add-due = By when it is to be dealt with
cli-arg-incoming-edit-due = By when it is to be dealt with; empty clears
cli-arg-incoming-edit-result = What came of it, where no paper answers
cli-arg-outgoing-attach-role = Signed copy or attachment
cli-arg-incoming-attach-role = Signed copy or attachment
cli-command-outgoing-list = Outgoing papers, by page
cli-command-outgoing-show = An outgoing paper with its files
cli-command-outgoing-next = The next number of a type
cli-command-outgoing-reserve = Reserve a number
cli-command-outgoing-issue = Issue a paper
cli-command-outgoing-edit = Edit an outgoing paper
cli-command-outgoing-cancel = Cancel a reserved number
cli-command-outgoing-recall = Recall an issued paper
cli-command-outgoing-attach = Add a file to an outgoing paper
cli-command-incoming-list = Incoming papers, by page
cli-command-incoming-show = An incoming paper with its files
cli-command-incoming-add = Register an incoming paper
cli-command-incoming-edit = Edit an incoming paper
cli-command-incoming-void = Void an incoming paper
cli-command-incoming-attach = Add a file to an incoming paper
cli-command-paper-file-save = Save a file of a paper
cli-done-outgoing-reserve = Reserved { $symbol }.
cli-done-outgoing-issue = Issued { $symbol }. This is not undone.
cli-done-outgoing-edit = Edited { $symbol }.
cli-done-outgoing-cancel = Cancelled { $symbol }.
cli-done-outgoing-recall = Recalled { $symbol }.
cli-done-outgoing-attach = Added a file to { $symbol }.
cli-done-incoming-add = Registered as { $code }.
cli-done-incoming-edit = Edited { $code }.
cli-done-incoming-void = Voided { $code }.
cli-done-incoming-attach = Added a file to { $code }.

## The screen of the registers

nav-registry = Papers
registry-tabs = Outgoing, incoming
registry-outgoing = Outgoing papers
registry-incoming = Incoming papers
registry-filter-outgoing = Filter by symbol, abstract, signer
registry-filter-incoming = Filter by symbol, issuer, abstract
registry-type = Type of paper
registry-any-type = Any type
registry-any-state = Any state
registry-year = Year
registry-any-year = Any year
registry-only-late = Only overdue
registry-shown = { $count ->
    [0] No papers
    [1] 1 paper
   *[other] { $count } papers
}
registry-pages = Pages of the register
registry-choose = Choose a paper to see it whole.
registry-panel = Paper { $name }
registry-none = No paper matches
registry-none-why = Take away some of the conditions.
registry-empty-outgoing = No outgoing papers yet
registry-empty-outgoing-why = Numbers run by type of paper and start again at 01 each year. The report of a period and the letters made on the Reports screen are numbered and issued from there too.
registry-empty-incoming = No incoming papers yet
registry-empty-incoming-why = Each incoming paper gets a number of arrival in its year, with who deals with it and by when.
registry-column-symbol = Number and symbol
registry-column-day = Date
registry-column-dated = Dated
registry-column-signer = Signed by
registry-column-due = Due
registry-due = To be dealt with by
registry-reserved-day = reserved
registry-not-sent = not sent, late
registry-late = Overdue
registry-arrival = Arrival no. { $code }
registry-facts = What the register says of it
registry-links = Related papers
registry-history = History of changes
registry-end-reason = Reason
registry-send-by = To be sent by { $day } at the latest (the working day after issue).
registry-pass-by = To be passed on by { $day } at the latest.
registry-files-none = No files yet.
registry-file-save = Save file
registry-file = File of the paper
registry-file-hint = At most 20 MiB. It can be added later, once it is signed.
registry-file-received = File as received
registry-file-role = This file is
registry-see = See it in the register
registry-issue-open = Issue a paper
registry-reserve-open = Reserve a number
registry-issue = Issue
registry-issue-title = Issue a paper
registry-issue-title-of = Issue under number { $symbol }
registry-issue-reserved = Issue under this number
registry-issue-stands = Issuing is not undone: the number is used, and the paper can only be recalled, corrected or replaced.
registry-issued = Issued { $symbol }
registry-issued-on = Day of issue
registry-uses = Uses the reserved number { $symbol }, { $kind }.
registry-look = Look at the pages with the number to be given
registry-made = The paper is made of the figures shown on the Reports screen, with the number, day, signer and recipients given here; the issued file is kept in the register.
registry-as-source = Also put it among the source documents, to assign tasks from it
registry-number-next = (empty = the next one)
registry-chosen-number = Chosen number
registry-choose-type = Choose a type to see the next number.
registry-issuer = Abbreviation of the issuer
registry-issuer-first = Write the abbreviation of the issuer above, and the symbol is whole.
registry-drafter-first = Write the abbreviation of the drafting unit above, and the symbol is whole.
registry-issuer-hint = For example BCĐ
registry-drafter = Abbreviation of the drafting unit
registry-drafter-hint = For example VP, in the symbol of letters
registry-gap-unexplained = no reason given
registry-gap-hint = Numbers before it are passed over, for example because they were given in the paper register.
registry-abstract = Abstract
registry-signer-other = Someone else (by name)
registry-signer-name = Name of the signer
registry-signer-post-hint = Each line as above the signature: TM. BAN CHỈ ĐẠO
registry-kept-at-hint = For example VT, VP
registry-relation-none = Neither corrects nor replaces
registry-pick-paper = Type its symbol or some of its abstract
registry-type-missing = Choose the type of the paper.
registry-title-missing = Write the abstract.
registry-signer-missing = Write the name of the signer.
registry-copies-wrong = The number of copies is a number, such as 12.
registry-related-missing = Choose the paper that is corrected or replaced.
registry-reserve = Reserve
registry-reserve-title = Reserve a number ahead of its paper
registry-reserve-title-hint = Can be changed until it is issued
registry-reserve-stands = A reserved number goes to no other paper. If it is not used, cancel it with a reason; it stays in the register.
registry-cancel = Cancel number…
registry-cancel-title = Cancel number { $name }
registry-cancel-do = Cancel number
registry-cancel-stands = A cancelled number stays in the register with its reason, is not given again, and the cancelling is not undone.
registry-done-cancel = Cancelled number { $name }
registry-recall = Recall…
registry-recall-title = Recall paper { $name }
registry-recall-do = Recall
registry-recall-stands = A recalled paper stays in the register with its reason and files; this is not undone.
registry-done-recall = Recalled { $name }
registry-void = Void…
registry-void-title = Void incoming paper { $name }
registry-void-do = Void paper
registry-void-stands = For papers registered by mistake or withdrawn by their sender. It stays in the register with its reason; this is not undone.
registry-done-void = Voided incoming paper { $name }
registry-reason-missing = Write the reason.
registry-edit = Edit recipients, day sent, receipt
registry-edit-reserved = Edit abstract, recipients
registry-edit-incoming = Edit
registry-edit-title = Edit { $name }
registry-edited = Edited { $name }
registry-receipt-hint = Who signed for it, and when
registry-attach = Add signed copy
registry-attach-any = Add file
registry-attach-title = Add a file to { $name }
registry-attach-do = Add file
registry-attached = Added a file to { $name }
registry-take-in = Register incoming paper
registry-take-in-title = Register an incoming paper
registry-take-in-do = Register
registry-take-in-stands = The number of arrival is given now. A mistake is voided with a reason, not undone.
registry-author-missing = Write who issued it.
registry-twin-anyway = Register it all the same
registry-answer = Answer, record result
registry-answer-title = Settle incoming paper { $name }
registry-answer-hint = An outgoing paper that was issued
registry-answer-missing = Choose the paper that answers it or write the result.
registry-result = Result
registry-result-hint = Where no paper needs to answer, such as “arranged in person”
registry-settled = Settled incoming paper { $name }
registry-reopened = Incoming paper { $name } is open again
registry-number-and-issue = Number and issue…
registry-one-unit = Choose one unit: each letter has its own number.

# Abstracts of official papers: always in Vietnamese, as in the paper that is made.
registry-subject-period = Tình hình thực hiện nhiệm vụ chuyển đổi số { $long ->
    [month] tháng { $number }/{ $year }
    [quarter] quý { $number ->
        [1] I
        [2] II
        [3] III
       *[other] IV
    }/{ $year }
    [half] 6 tháng { $number ->
        [1] đầu
       *[other] cuối
    } năm { $year }
   *[other] năm { $year }
}
registry-subject-special = Về { $about }
registry-subject-invitation = { $about }
registry-subject-agenda = { $about }
registry-subject-urging = Đôn đốc thực hiện nhiệm vụ quá hạn
registry-subject-extension = Trả lời đề nghị lùi thời hạn thực hiện nhiệm vụ
