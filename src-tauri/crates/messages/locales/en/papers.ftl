### Words of the check of a paper's layout (Decree 30/2020/NĐ-CP), and of making papers.

## Components

layout-component-page = Sheet
layout-component-page-number = Page number
layout-component-nation = Name of the nation
layout-component-motto = Motto
layout-component-parent = Body above the issuer
layout-component-issuer = Issuer
layout-component-number = Number and symbol
layout-component-letter-subject = Abstract of the letter
layout-component-place-and-day = Place and day
layout-component-kind = Kind of paper
layout-component-subject = Abstract
layout-component-addressees = Addressees
layout-component-ground = Grounds
layout-component-body = Text
layout-component-chapter = Part or chapter
layout-component-section = Section
layout-component-article = Article
layout-component-heading = Heading
layout-component-clause = Clause
layout-component-point = Point
layout-component-end = Sign at the end
layout-component-power = Authority and title of the signer
layout-component-name = Name of the signer
layout-component-recipients-head = The word “Nơi nhận”
layout-component-recipients = Recipients
layout-component-annex = The word “Phụ lục”
layout-component-annex-title = Title of the annex
layout-component-annex-of = Line saying what the annex comes with
layout-component-column = Column of the register
layout-form-paper = an administrative paper
layout-form-book = a register of papers, of which no number, day, signer and recipients are asked
layout-form-sheet = a sheet that stays in the house, of which no number, day, signer and recipients are asked
layout-known-by-asked = by --form
layout-known-by-title = known by its title
layout-known-by-mark = known by the properties of the file
layout-known-by-nothing = nothing says otherwise

## What is not right, and what to do

layout-fault-missing = Not found. { $wanted ->
    [none] Add it.
   *[other] Write “{ $wanted }”.
}
layout-fault-wording = It says “{ $found }”. { $wanted ->
    [none] Write it as the form does.
   *[other] Write “{ $wanted }”.
}
layout-fault-size = Letters of { $found } points. Use { $wanted } points.
layout-fault-not-bold = Not bold. Make it bold.
layout-fault-bold = Bold. Make it regular.
layout-fault-not-italic = Upright. Make it italic.
layout-fault-italic = Italic. Make it upright.
layout-fault-not-capitals = Not in capitals. { $wanted ->
    [none] Use capitals.
   *[other] Write “{ $wanted }”.
}
layout-fault-capitals = All in capitals. Use small letters.
layout-fault-not-centered = Not centred. Centre it.
layout-fault-not-justified = Not justified. Justify it.
layout-fault-font = Font { $found ->
    [none] not stated
   *[other] “{ $found }”
}. Use { $wanted }.
layout-fault-color = Letters of the colour { $found }. Use black.
layout-fault-no-rule = No rule below it. Draw a solid one.
layout-fault-rule-length = The rule is about { $found } mm long. Make it { $wanted } mm.
layout-fault-padding = It says “{ $found }”. Write “{ $wanted }”.
layout-fault-separator = It says “{ $found }”. Use “{ $wanted }” without blanks.
layout-fault-punctuation = { $found ->
    [none] A sign or word is missing.
   *[other] It is “{ $found }” now.
} Use “{ $wanted }”.
layout-fault-symbol = The symbol begins with “{ $found }”. The abbreviation of this kind is “{ $wanted }”.
layout-fault-no-such-day = “{ $found }” is not a real day. Write it again.
layout-fault-indent = The first line begins { $found } mm from the margin. Indent it by 10 or 12.7 mm.
layout-fault-spacing = { $found } points from the paragraph above. Use { $wanted } points.
layout-fault-line-spacing = { $found ->
    [none] Lines too far apart.
   *[other] Line spacing of { $found }.
} Use { $wanted } lines.
layout-fault-order = It is “{ $found }”. In order it should be “{ $wanted }”.
layout-fault-not-roman = Numbered “{ $found }”. Use the Roman number “{ $wanted }”.
layout-fault-not-arabic = Not an Arabic number. Number it with Arabic figures.
layout-fault-honorific = “{ $found }” stands before the name. Leave academic and honorary titles out.
layout-fault-not-level = Not on one height. Put it level with what stands beside it.
layout-fault-not-mentioned = The paper does not mention its annex. Mention it in the text.
layout-fault-paper-size = A sheet of { $found } mm. Use A4 ({ $wanted } mm).
layout-fault-landscape = The page lies on its long side without a table. Turn it upright.
layout-fault-margin-top = Top margin of { $found } mm. Use { $wanted } mm.
layout-fault-margin-bottom = Bottom margin of { $found } mm. Use { $wanted } mm.
layout-fault-margin-left = Left margin of { $found } mm. Use { $wanted } mm.
layout-fault-margin-right = Right margin of { $found } mm. Use { $wanted } mm.
layout-fault-on-first-page = The number shows on the first page. Hide it there.
layout-fault-at-foot = The number is at the foot. Put it in the middle of the top margin.
layout-fault-start = It does not begin with 1. Number it by itself, from { $wanted }.
layout-fault-not-in-columns = The two sides of the head cannot be told apart. Put issuer and nation into a table of two columns without lines.

## Place and source

layout-place = section { $section }, paragraph { $paragraph }
layout-place-page = section { $section }
layout-times = { $times } places
layout-source-point = Decree 30/2020/NĐ-CP, Annex { $annex }, Part { $part }, Section { $section }, clause { $clause }, point { $point }
layout-source-clause = Decree 30/2020/NĐ-CP, Annex { $annex }, Part { $part }, Section { $section }, clause { $clause }
layout-source-item = Decree 30/2020/NĐ-CP, Annex { $annex }, Section { $section }, clause { $clause }
layout-source-section = Decree 30/2020/NĐ-CP, Annex { $annex }, Section { $section }

## Command line

cli-about-paper = Make papers of what the register holds; check the layout of papers
cli-about-paper-check = Check the layout of a .docx file by Decree 30/2020/NĐ-CP
cli-more-paper-check = Needs no register. Exit code 6 when something is not right. Places left blank to be filled are no fault; tables of annexes, drawings and floating frames are not checked.
cli-arg-paper-check-path = A .docx file of at most 20 MB
cli-busy-paper = Checking the paper…
cli-arg-form = As what to check it: an administrative paper, a register of papers, a sheet that stays in the house; known by itself by default
cli-command-paper-check = Check the layout of a .docx file by Decree 30/2020/NĐ-CP
cli-paper-form = Checked as { $form } ({ $by }).
cli-paper-clean = Nothing was found that is not as it should be.
cli-paper-recognised = Recognised: { $components }.
cli-paper-checked = { $paragraphs } paragraphs read; { $findings ->
    [0] nothing is wrong
   *[other] { $findings } things are not right
}.
cli-decimal-sign = .

## Papers of what the register holds

paper-period = Report of a period
paper-special = Report on one matter
paper-briefing = Briefing on one page
paper-urging = Urging letter
paper-extension = Answer to a request for a later deadline
paper-assignments = Annex that gives tasks
paper-members = List of members
paper-matrix = Matrix of responsibility
paper-outgoing = Register of outgoing papers
paper-incoming = Register of incoming papers
paper-invitation = Invitation to a meeting
paper-agenda = Agenda of a meeting
paper-minutes = Minutes of a meeting
paper-conclusions = Notice of conclusions
paper-period-needs = --period; the month of today if none is given
paper-special-needs = --subject; --query, --area or --lead to choose tasks, --basis to say who asked
paper-briefing-needs = nothing more
paper-urging-needs = --unit; a letter for each late unit if none is given
paper-extension-needs = --task, whose request was decided
paper-assignments-needs = nothing more; --query chooses tasks
paper-members-needs = nothing more
paper-matrix-needs = nothing more; --whose member has a row for each member
paper-outgoing-needs = nothing more; --year for another year
paper-incoming-needs = nothing more; --year for another year
paper-invitation-needs = --meeting
paper-agenda-needs = --meeting
paper-minutes-needs = --meeting
paper-conclusions-needs = --meeting; --line to choose conclusions and assignments
cli-about-paper-list = List the papers that can be made, and the units that can be urged
cli-about-paper-make = Make a paper of what the register holds, as a .docx or .pdf (PDF/A-2a) file
cli-more-paper-make = What is not given (number, day, signer) is left open for the clerk. Urging letters without --unit go into the folder that --output names, a file for each unit; any other paper is one file, and “-o -” sends it to standard output. Papers are always Vietnamese. A file that exists is not overwritten without --force.
cli-about-paper-preview = Draw a page of a paper as it would be made, as an .svg file
cli-more-paper-preview = The page is that of the .pdf. Nothing is written into the register. A file that exists is not overwritten without --force; “-o -” sends it to standard output.
cli-arg-paper-preview-output = The .svg file to write
cli-arg-paper-page = Which page; the first by default
cli-arg-paper-nth = Letters to several units: the n-th letter; the first by default
cli-arg-paper-kind = Which paper
cli-arg-paper-make-output = File to write (.docx or .pdf), or a folder for letters to several units
cli-arg-paper-make-format = Format; by the file name when absent, docx for a folder and standard output
cli-arg-paper-period = Report of a period: 2026-12, 2026-Q4, 2026-H2 or 2026
cli-arg-paper-unit = Urging letter: to this unit only
cli-arg-paper-answer-by = Urging letter: the unit is to answer by this day; the seventh working day by default
cli-arg-paper-task = Answer to a request: of this task
cli-arg-request = Answer to a request: the n-th one; the last that was decided by default
cli-arg-paper-query = Report on a matter, annex of tasks: only those, as in lead:cntt overdue:>30
cli-arg-paper-area = The same: only tasks of this priority area
cli-arg-paper-lead = The same: only tasks that this unit leads
cli-arg-subject = Report on a matter: what it is about, in Vietnamese
cli-arg-paper-basis = Report on a matter: who asked for it in which paper, in Vietnamese; left open if not given
cli-arg-paper-title = Annex of tasks: its title
cli-arg-with = Annexes: the kind of paper that they come with
cli-arg-whose = Matrix: a row for each unit, or for each member
cli-arg-addressee = Reports: to whom they are addressed
cli-arg-paper-number = Number of the paper; letters to several units are numbered on from it
cli-arg-paper-symbol = Abbreviation of the committee in the symbol
cli-arg-drafter = Abbreviation of the drafting unit
cli-arg-issued = Day of issue
cli-arg-paper-signer = Seat of the signer: the head or a deputy
cli-arg-recipient = To whom the paper goes
cli-command-paper-list = List the papers that can be made of what the register holds
cli-command-paper-make = Make papers of what the register holds, into the folder of papers
cli-command-paper-preview = Show a page of a paper as it would be made, as SVG, with the words on it
cli-busy-paper-make = Making the paper…
cli-done-paper-preview = { $pages ->
    [0] There is no page: no unit leads an overdue task
   *[other] Page { $page } of { $pages } was drawn
}, as of { $day }.
cli-heading-late-units = Units that lead overdue tasks, as of { $day }
cli-head-kind = Kind
cli-head-unit = Unit
cli-head-paper = Paper
cli-head-paper-needs = Needs
cli-no-late-unit = No unit leads an overdue task as of { $day }.
cli-done-paper = { $files ->
    [0] No paper was made: no unit leads an overdue task
    [one] One paper was made
   *[other] { $files } papers were made
}, as of { $day }, from { $head } recorded operations.

error-letters-missing = The font of the PDF has no { $letters }, in “{ $text }”. Change that text in the register, or make the .docx.

## What papers are for

paper-period-for = How each task moved in the period, from the 15th to the 14th, frozen to the period.
paper-special-for = How one matter alone stands on a day, when somebody above or elsewhere asks.
paper-briefing-for = One A4 page for the head: a verdict, four figures, the priority areas, what waits for a decision.
paper-urging-for = Reminds units that lead overdue tasks, a letter for each unit.
paper-extension-for = Answers a unit that asked for a later deadline, once the request was decided.
paper-assignments-for = The table of tasks that comes with a decision, a notice or a plan.
paper-members-for = The committee's seats with who holds them, their posts and roles on a day.
paper-matrix-for = Who carries how many tasks in each priority area, and how many are overdue.
paper-outgoing-for = Every number given in the year, with the ten columns of Decree 30/2020/NĐ-CP.
paper-incoming-for = Every paper that came in during the year, with the ten columns of Decree 30/2020/NĐ-CP.
paper-invitation-for = Invites members and guests to a meeting that is planned.
paper-agenda-for = The items of a meeting: from when to when, and who presents each.
paper-minutes-for = The minutes of a meeting in the very words of every line, as in form 1.9.
paper-conclusions-for = A draft of the notice of what a meeting concluded. Issue it under Conclusions of the meeting, so that its assignments become tasks.
reports-meeting-pick = Type the code or title of the meeting
reports-meeting-none = There are no meetings yet; plan one on the screen Meetings.
reports-meeting-first = Choose the meeting first.
cli-arg-paper-make-line = Notice of conclusions: only the lines with these numbers in the minutes
cli-arg-paper-preview-line = Notice of conclusions: only the lines with these numbers in the minutes

## The screen Reports

nav-reports = Reports
reports-why = Choose a paper to make. Its figures come from the register, its layout from Decree 30/2020/NĐ-CP or a template of the office; it is always in Vietnamese, as a .docx file to work on or a .pdf file to keep.
reports-papers = The papers
reports-late-units = { $count ->
    [0] No unit is late.
    [one] { $count } unit has overdue tasks as of { $day }.
   *[other] { $count } units have overdue tasks as of { $day }.
}
reports-parameters = Parameters of the paper
reports-preview = What will be in it
reports-pages = Pages
reports-data = Data it is made of
reports-page-before = Page before
reports-page-after = Next page
reports-page-of = Page { $page } of { $pages }
reports-page-alt = { $name }, page { $page } of { $pages }
reports-which = Paper
reports-rebuilding = Being set anew…
reports-fit = Size of the page
reports-fit-width = Full width
reports-fit-whole = Whole page
reports-make = Make the paper (.docx)
reports-make-pdf = Make the PDF (.pdf)
reports-made-where = The file goes to the folder of papers. The .docx is to work on; the .pdf (PDF/A-2a) says the same, to send and to keep.
reports-done = { $count ->
    [one] { $count } paper made
   *[other] { $count } papers made
} ({ $size })

reports-period-kind = Kind of period
reports-kind-month = Month
reports-kind-quarter = Quarter
reports-kind-half = Half-year
reports-kind-year = Year
reports-one-month = Month { $number }
reports-one-quarter = Quarter { $number ->
    [1] I
    [2] II
    [3] III
   *[other] IV
}
reports-one-half = { $number ->
    [1] First half
   *[other] Second half
}
reports-year = Year
reports-period-before = Period before
reports-period-after = Period after
reports-window = From { $from } to the end of { $to }
reports-window-why = Periods are reckoned by Decree 09/2019/NĐ-CP.
reports-due = Due to the Government by { $day }
reports-frozen = Frozen at operation { $head }
reports-open = Still open, figures as of { $day }
reports-known-now = As known at operation { $head }
reports-known = Count what was entered after the period closed
reports-known-why = As a rule it belongs to the next period's report.
reports-figures = Figures as of { $day }
reports-by-adjusted = By deadline in force
reports-by-original = By first deadline
reports-on-time-ratio = Ratio done on time
reports-overdue-ratio = Ratio overdue
reports-of = / { $whole }
reports-figures-why = The report prints the figures by the deadline in force; those by the first deadline are for comparing. Ratios are of the tasks that have fallen due.
reports-extensions = Requests for a later deadline
reports-extensions-asked = Asked
reports-extensions-granted = Granted
reports-extensions-refused = Refused
reports-extensions-withdrawn = Withdrawn
reports-extensions-waiting = Awaiting decision
reports-extensions-late = Asked when overdue
reports-rows = { $count ->
    [one] { $count } task in the report
   *[other] { $count } tasks in the report
}
reports-silent = { $count ->
    [one] nothing was reported on { $count } task
   *[other] nothing was reported on { $count } tasks
}
reports-rows-none = In this period the register has no task that was open or just done. The report can be made all the same, with figures of zero.
reports-rows-more = { $count ->
    [one] One more task, which the paper has.
   *[other] { $count } more tasks, all of which the paper has.
}
reports-progress = Progress
reports-said = Reported in the period
reports-said-nothing = Nothing reported in the period
reports-from-to = From { $from } % to { $to } %
reports-with = with { $units }

reports-frame = Written into the paper
reports-frame-why = What is left empty is left open for the clerk to fill in.
reports-number = Number
reports-number-many = The number is the first letter's; the others are numbered on.
reports-number-wrong = The number of a paper is from 1 to 99999.
reports-issued = Day of issue
reports-symbol = Symbol
reports-symbol-example = BCĐCĐS
reports-drafter = Drafting unit
reports-signer = Signer
reports-signer-seat = Signer's seat
reports-signer-open = Left open
reports-signer-empty = holder not known
reports-recipients = Recipients
reports-addressees = Addressed to
reports-a-line-each = One a line
reports-as-of = Figures as of
reports-as-of-usual = { $day } if empty
reports-unit = Unit
reports-unit-all = { $count ->
    [one] Every late unit ({ $count } letter)
   *[other] Every late unit ({ $count } letters)
}
reports-answer-by = To answer by
reports-answer-by-usual = seventh working day if empty
reports-late-none = On this day no unit leads an overdue task, so there is nothing to urge.
reports-decided = Task whose request was decided
reports-decided-pick = Choose a task
reports-decided-none = No request for a later deadline was decided yet.
reports-decided-first = Choose a task whose request was decided.
reports-request = Request
reports-request-one = No. { $number } · { $state } · { $day }
reports-words = Which tasks
reports-words-hint = As in the filter of the register: lead:cntt area:2
reports-words-usual = all assigned if empty
reports-subject = What it is about
reports-subject-hint = As it goes on after “Về”, in Vietnamese
reports-subject-missing = Say what the report is about.
reports-basis = Who asked for it
reports-basis-hint = As it reads in the report: Thực hiện yêu cầu của … tại Công văn số …
reports-basis-usual = left open if empty
reports-any-area = Every priority area
reports-any-lead = Every lead unit
reports-annex-title = Title of the annex
reports-with-paper = Comes with
reports-carrier-decision = Decision
reports-carrier-notice = Notice
reports-carrier-plan = Plan
reports-carrier-report = Report
reports-carrier-letter = Letter
reports-whose = A row for each
reports-whose-unit = lead unit
reports-whose-member = member
reports-fact-areas = Priority areas
reports-fact-decisions = Awaiting a decision
reports-fact-letters = Letters
reports-fact-tasks = Tasks
reports-fact-answer = Answer
reports-fact-previous = Deadline when asked
reports-fact-proposed = Deadline asked for
reports-fact-granted = New deadline

reports-made = Made on this machine
reports-made-why = The parameters, the day and the log position kept here make each file again to the byte, whatever the register became since.
reports-made-of = figures as of { $day }, log up to operation { $head }
reports-made-size = { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
}, { $size }
reports-fingerprint = SHA-256
reports-made-more = { $count ->
    [one] and one more file
   *[other] and { $count } more files
}
reports-again = Make again
reports-again-same = The file made again is the same as the first one, to the byte.
reports-again-other = The file made again differs from the first one: the program or the register is not what it was.

shortcut-paper = Put on paper: choose a paper to make; on the overview, print its page
shortcuts-reports = In Reports
shortcut-papers = Move between the papers
shortcut-paper-pages = Turn the pages of the paper to be made
shortcut-paper-ends = First page, last page
shortcut-make = Make the paper
