### Opinions in writing: terms, rules, command line, screen.

## Terms

noun-opinion-rounds = Opinion rounds
noun-opinion-rounds-one = opinion round
noun-opinion-rounds-count = { $count ->
    [0] no opinion rounds yet
    [one] { $count } opinion round
   *[other] { $count } opinion rounds
}
noun-opinion-questions = Questions asked
noun-opinion-questions-one = question asked
noun-opinion-questions-count = { $count ->
    [0] no questions yet
    [one] { $count } question
   *[other] { $count } questions
}
noun-opinion-sheets = Opinion sheets
noun-opinion-sheets-one = opinion sheet
noun-opinion-sheets-count = { $count ->
    [0] no sheets yet
    [one] { $count } sheet
   *[other] { $count } sheets
}
noun-opinion-answers = Opinions
noun-opinion-answers-one = opinion
noun-opinion-answers-count = { $count ->
    [0] no opinions yet
    [one] { $count } opinion
   *[other] { $count } opinions
}
opinion-state-draft = Draft
opinion-state-sent = Sent
opinion-state-summed = Summed up
opinion-state-closed = Closed
opinion-state-cancelled = Cancelled
opinion-choice-agree = Agree
opinion-choice-disagree = Disagree
opinion-choice-other = Other opinion
opinion-source-none = Not received
opinion-source-paper = Paper or file
opinion-source-window = Entered in the program
op-add-opinion-round = Draft an opinion round
op-edit-opinion-round = Edit an opinion round
op-send-opinion-round = Send opinion sheets
op-answer-opinion = Record an opinion sheet
op-reply-opinion = Record how an opinion is dealt with
op-sum-opinions = Sum up opinions
op-close-opinions = Close an opinion round
op-cancel-opinions = Cancel an opinion round
field-opinion-rounds-title = About
field-opinion-rounds-result = Outcome
field-opinion-rounds-due-on = Answer by
field-matter = Matter submitted
field-sent-on = Sent on
field-summed-on = Summed up on
field-closed-on = Closed on
field-silence-agrees = Silence counts as agreement
field-silence-basis = Article on silence
field-opinion-questions-number = Number
field-received-on = Received on
field-opinion-sheets-source = How it came in
field-choice = Opinion
field-opinion-answers-reply = How it is dealt with
field-round-id = Opinion round
field-sheet-id = Sheet
field-question-id = Question
rule-opinion-state = The state of the opinion round does not allow this: once sent, its words stand; once summed up, its opinions stand.
rule-opinions-open = Somebody has not answered and still has time. Wait until the time is over, then sum up.
error-sheet-unread = The sheet “{ $name }” could not be read. { opinion-fault }
opinion-fault = { $table ->
    [0] The whole file
   *[other] Table { $table }, row { $row }
}: { $why ->
    [no_table] it has no table of an opinion sheet
    [no_round] it does not name the opinion round; choose the round
    [no_seat] it does not name the seat; choose who answers
    [not_asked] seat { $text } was not asked in this round
    [columns] it has more columns than the form (“{ $text }”)
    [number] the number “{ $text }” is not a number
    [question] the question “{ $text }” is not the one that was sent
    [twice] the question “{ $text }” stands there twice
    [mark] the mark “{ $text }” is not clear; this cell takes an x only
    [two_marks] both agree and disagree are marked (“{ $text }”)
    [nothing] nothing is filled in
   *[other] { $why }
}.
opinion-received = { $received } of { $asked } received
opinion-late-count = { $count ->
    [one] { $count } sheet came late
   *[other] { $count } sheets came late
}
opinion-tally = Agree { $agree }, disagree { $disagree }, other { $other }, silent { $silent }.
opinion-silent-agreeing = Silent, counted as agreeing under { $basis }: { $count }.
opinion-silence-nothing = Silence is no answer and does not count as agreement.
opinion-silence-by = Silence counts as agreement under { $basis }.
opinion-silent-names = No answer yet: { $names }.
opinion-nobody-silent = Everybody has answered.
opinion-is-late = late
opinion-answered-nothing = says nothing
opinion-column-received = Received
opinion-column-questions = Questions
opinion-column-silent = Silent
paper-opinion-form = Opinion form
paper-opinion-form-needs = --round; --whose member for one form a member
paper-opinion-form-for = The form on which members mark agree or disagree, or write another opinion.
paper-opinion-summary = Summary of opinions
paper-opinion-summary-needs = --round that was sent
paper-opinion-summary-for = Who agrees, disagrees or has another opinion; who is silent; how opinions are dealt with.

## Command line

cli-value-round = ROUND
cli-value-answer = NUMBER=OPINION
cli-about-opinion = Opinions in writing: draft, send, take sheets in, sum up
cli-about-opinion-list = List opinion rounds
cli-about-opinion-show = Show a round: questions, counts, every sheet
cli-about-opinion-add = Draft an opinion round
cli-about-opinion-edit = Edit a round that was not sent yet
cli-about-opinion-send = Send sheets to the seats somebody is known for
cli-more-opinion-send = A sheet bears name and post of who holds the seat on the day it is sent. This cannot be undone; a round sent by mistake is cancelled with a reason.
cli-about-opinion-answer = Record or correct the sheet of a seat
cli-about-opinion-reply = Record how an opinion is dealt with
cli-about-opinion-sheet-in = Read a filled .docx form and record it
cli-about-opinion-tally = Show the counts of each question, and who is silent
cli-about-opinion-sum = Sum up: opinions stand from then on
cli-about-opinion-close = Close a round that was summed up
cli-about-opinion-cancel = Cancel a round that was not summed up
cli-arg-round = Code of the opinion round, such as YK-001
cli-arg-opinion-list-state = Only rounds in this state
cli-arg-opinion-list-text = Only rounds with these words in title, matter or code
cli-arg-owed-by = Only rounds that this seat has not answered
cli-arg-opinion-add-title = What opinions are asked on, such as “dự thảo Quy chế làm việc”
cli-arg-opinion-edit-title = What opinions are asked on
cli-arg-opinion-add-due = The last day to answer
cli-arg-opinion-edit-due = The last day to answer
cli-arg-opinion-add-question = A question; give it once for each, in order
cli-arg-opinion-edit-question = A question; all questions are replaced
cli-arg-matter = The matter submitted
cli-arg-silence-agrees = Silence counts as agreement; needs --silence-basis
cli-arg-silence-is-silence = Silence is no answer
cli-arg-silence-basis = The article of the committee's own regulation that allows it, such as “khoản 3 Điều 9 Quy chế làm việc”
cli-arg-opinion-send-seat = Send to this seat only; may be given more than once; all seats somebody is known for when absent
cli-arg-opinion-answer-seat = Number of the seat that answers
cli-arg-opinion-reply-seat = Number of the seat whose opinion it is
cli-arg-opinion-sheet-in-seat = Number of the seat, where the form does not say it
cli-arg-say = The opinion on one question: 1=agree, 2=disagree, 3=other:words
cli-arg-received = The day the sheet came; today when absent
cli-arg-paper-sheet = The sheet came on paper
cli-arg-opinion-reply-question = Number of the question
cli-arg-opinion-reply-words = How it is dealt with
cli-arg-opinion-sheet-in-path = The filled form
cli-arg-opinion-sheet-in-round = Code of the round, where the form does not say it
cli-arg-opinion-close-result = What came of it
cli-command-opinion-list = Opinion rounds, by pages
cli-command-opinion-show = An opinion round with its counts and sheets
cli-command-opinion-add = Draft an opinion round
cli-command-opinion-edit = Edit an opinion round
cli-command-opinion-send = Send opinion sheets
cli-command-opinion-answer = Record an opinion sheet
cli-command-opinion-reply = Record how an opinion is dealt with
cli-command-opinion-read = Read a filled form without recording it
cli-command-opinion-take-in = Take a filled form in
cli-command-opinion-sum = Sum up opinions
cli-command-opinion-close = Close an opinion round
cli-command-opinion-cancel = Cancel an opinion round
cli-done-opinion-add = Drafted { $code }; not sent yet.
cli-done-opinion-edit = Edited { $code }.
cli-done-opinion-send = Sent { $code } to { $asked } seats. This cannot be undone.
cli-done-opinion-answer = Recorded a sheet in { $code }.
cli-done-opinion-take-in = Took a sheet into { $code }.
cli-done-opinion-reply = Recorded in { $code } how the opinion is dealt with.
cli-done-opinion-sum = Summed up { $code }; its opinions stand now.
cli-done-opinion-close = Closed { $code }.
cli-done-opinion-cancel = Cancelled { $code }.
cli-opinion-understood = Sheet of { $holder } (seat { $seat }), round { $round }. Nothing was recorded.
cli-opinion-again = This seat has a sheet already; taking this one in replaces it.

## Screen

opinions-title = Opinions in writing
opinions-add = New round
opinions-empty = No opinions were asked for yet
opinions-empty-why = Write down what is asked, send the sheets to the members, take them in, and sum up.
opinions-panel = Opinion round { $code }
opinions-choose = Choose a round to see its counts and every sheet.
opinions-over = Time is over
opinions-count = { $received }/{ $asked }
opinions-due = Answers until { $day }
opinions-facts = Details
opinions-no-questions = Nothing is asked yet; edit the round to add a question.
opinions-silent = No answer yet ({ $count })
opinions-sheets = Sheets received ({ $count })
opinions-send = Send
opinions-edit = Edit
opinions-answer = Enter a sheet
opinions-answer-own = Give my opinion
opinions-answer-again = Correct my opinion
opinions-sum = Sum up
opinions-close = Close
opinions-cancel = Cancel the round
opinions-reply = How it is dealt with
opinions-reply-to = How it is dealt with: the opinion of { $who } on question { $question }
opinions-replied = Dealt with:
opinions-form-paper = Opinion form
opinions-summary-paper = Summary report
opinions-history = History
opinions-add-title = New opinion round
opinions-edit-title = Edit { $code }
opinions-title-hint = As it stands after “về”, such as “dự thảo Quy chế làm việc của Ban Chỉ đạo”.
opinions-due-hint = The last day to answer.
opinions-question = Question { $number }
opinions-question-add = Add a question
opinions-question-remove = Remove question { $number }
opinions-basis-hint = The article of the committee's own regulation, such as “khoản 3 Điều 9 Quy chế làm việc”.
opinions-title-missing = Say what opinions are asked on.
opinions-due-missing = Give the last day to answer, such as 30/6/2026.
opinions-basis-missing = Silence counts as agreement only where the article that allows it is quoted.
opinions-added = The round about { $title } was written down; it was not sent yet.
opinions-edited = { $code } was changed.
opinions-send-title = Send { $code }
opinions-send-now = { $count ->
    [one] Send { $count } sheet
   *[other] Send { $count } sheets
}
opinions-send-what = { $questions ->
    [one] { $questions } question
   *[other] { $questions } questions
}, answers until { $day }.
opinions-send-whom = Send to; none chosen means every seat somebody is known for
opinions-send-open = { $count ->
    [one] { $count } seat is open and is not asked.
   *[other] { $count } seats are open and are not asked.
}
opinions-send-stands = A sheet bears name and post of who holds the seat today. Sending cannot be undone; a round sent by mistake is cancelled with a reason.
opinions-sent = { $code } was sent to { $count ->
    [one] { $count } seat
   *[other] { $count } seats
}.
opinions-answer-title = Opinion sheet { $code }
opinions-answer-send = Save the opinion
opinions-whose = Sheet of
opinions-words = Words on question { $number }
opinions-remark = General remark
opinions-is-paper = It came on paper or as a file
opinions-seat-missing = Choose whose sheet it is.
opinions-nothing-said = Choose an opinion on at least one question.
opinions-words-missing = Another opinion on question { $number } needs words.
opinions-answered = A sheet was entered in { $code }.
opinions-summed = { $code } was summed up.
opinions-reply-title = How an opinion is dealt with
opinions-reply-now = Save
opinions-reply-words = How it is taken up, or why it is not
opinions-replied-done = How the opinion is dealt with was entered in { $code }.
opinions-close-title = Close { $code }
opinions-close-now = Close
opinions-close-words = What came of it
opinions-closed = { $code } was closed.
opinions-cancel-title = Cancel { $code }
opinions-cancel-now = Cancel the round
opinions-cancel-words = Why it is cancelled
opinions-cancelled = { $code } was cancelled.
opinions-reason-missing = Say why it is cancelled.
opinions-owed = Opinions to give
opinions-owed-over = Time was over on { $day }
opinions-forms = How many forms
opinions-forms-one = One form for all
opinions-forms-each = A form for each member
opinions-round-first = Choose the opinion round.
opinions-take-in = Take in a file
opinions-take-in-title = Take in a filled form
opinions-file = The filled form
opinions-file-hint = The .docx file of a form made here, with an x in its boxes.
opinions-file-missing = Choose the filled form.
opinions-file-large = The file is larger than 20 MB.
opinions-faulty = Parts of the form cannot be read.
opinions-understood = Sheet of { $holder } (seat { $seat }), round { $round }. Nothing is saved yet.
opinions-again = This seat has a sheet already; taking this one in replaces it.
