//! `steering opinion …`: opinions asked for in writing.

use crate::args::Args;
use crate::fail::Fail;
use crate::outgoing::sent;
use crate::page::Page;
use crate::session::Session;
use crate::table::{Cell, Fit, Table, Tone};
use crate::verbs::Verb;
use serde::Serialize;
use std::path::Path;
use steering_api::wire::KeyReq;
use steering_api::wire::opinions::{
    OpinionAddReq, OpinionAnswerReq, OpinionCancelReq, OpinionCloseReq, OpinionEditReq,
    OpinionFileReq, OpinionListReq, OpinionPage, OpinionReading, OpinionReplyReq, OpinionRow,
    OpinionSaid, OpinionSendReq, OpinionSheet, OpinionView,
};

/// Runs a command of opinions.
///
/// # Errors
/// What the desk answered, a value that is not valid, or trouble with a file; [`Fail::Findings`] when a filled form cannot be
/// read whole.
pub(crate) fn run(session: &Session<'_>, verb: &Verb, args: &Args<'_>) -> Result<(), Fail> {
    match verb.path {
        "opinion list" => list(session, args),
        "opinion show" => session.answer("opinion_show", &key(args), round).map(drop),
        "opinion add" => add(session, args),
        "opinion edit" => edit(session, args),
        "opinion send" => {
            let seats: Result<Vec<u32>, Fail> = args
                .texts("seat")
                .iter()
                .map(|text| text.parse().map_err(|_| Fail::invalid("seat", "malformed")))
                .collect();
            let request = OpinionSendReq {
                key: args.must("round"),
                seats: seats?,
            };
            changed(session, "opinion_send", &request)
        }
        "opinion answer" => answer(session, args),
        "opinion reply" => {
            let request = OpinionReplyReq {
                key: args.must("round"),
                seat: args.number("seat")?.unwrap_or_default(),
                question: args.number("question")?.unwrap_or_default(),
                words: args.must("words"),
            };
            changed(session, "opinion_reply", &request)
        }
        "opinion sheet-in" => sheet_in(session, args),
        "opinion tally" => session.answer("opinion_show", &key(args), tally).map(drop),
        "opinion sum" => changed(session, "opinion_sum", &key(args)),
        "opinion close" => {
            let request = OpinionCloseReq {
                key: args.must("round"),
                result: args.text("result"),
            };
            changed(session, "opinion_close", &request)
        }
        _ => {
            let request = OpinionCancelReq {
                key: args.must("round"),
                reason: args.must("reason"),
            };
            changed(session, "opinion_cancel", &request)
        }
    }
}

fn key(args: &Args<'_>) -> KeyReq {
    KeyReq {
        key: args.must("round"),
        as_of: None,
    }
}

fn changed(session: &Session<'_>, cmd: &str, request: &impl Serialize) -> Result<(), Fail> {
    let view: OpinionView = session.answer(cmd, request, round)?;
    let asked = view.row.asked.to_string();
    session.note(
        &format!("cli-done-{}", cmd.replace('_', "-")),
        &[("code", &view.row.code), ("asked", &asked)],
    );
    Ok(())
}

fn add(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let request = OpinionAddReq {
        title: args.must("title"),
        due_on: args.must_date("due")?,
        questions: args.texts("question"),
        matter: args.text("matter"),
        silence_agrees: args.flag("silence-agrees"),
        silence_basis: args.text("silence-basis"),
        note: args.text("note"),
    };
    changed(session, "opinion_add", &request)
}

fn edit(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let edited = [
        "title",
        "due",
        "question",
        "matter",
        "silence-agrees",
        "silence-is-silence",
        "silence-basis",
        "note",
    ];
    session.something(args, &edited, "steering opinion edit")?;
    let present: OpinionView = session.ask("opinion_show", &key(args))?;
    let questions = args.texts("question");
    let request = OpinionEditReq {
        key: args.must("round"),
        version: args.number("version")?.unwrap_or(present.row.version),
        title: args.text("title"),
        due_on: args.date("due")?,
        questions: (!questions.is_empty()).then_some(questions),
        matter: args.text("matter"),
        silence_agrees: match (args.flag("silence-agrees"), args.flag("silence-is-silence")) {
            (true, _) => Some(true),
            (false, true) => Some(false),
            (false, false) => None,
        },
        silence_basis: args.text("silence-basis"),
        note: args.text("note"),
    };
    changed(session, "opinion_edit", &request)
}

fn answer(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let answers: Result<Vec<OpinionSaid>, Fail> =
        args.texts("say").iter().map(|text| said(text)).collect();
    let request = OpinionAnswerReq {
        key: args.must("round"),
        seat: args.number("seat")?.unwrap_or_default(),
        answers: answers?,
        received_on: args.date("received")?,
        paper: args.flag("paper-sheet"),
        note: args.text("note"),
    };
    changed(session, "opinion_answer", &request)
}

/// Reads `2=disagree` or `3=other:words`.
fn said(text: &str) -> Result<OpinionSaid, Fail> {
    let malformed = || Fail::invalid("answers", "malformed");
    let (question, rest) = text.split_once('=').ok_or_else(malformed)?;
    let (choice, words) = match rest.split_once(':') {
        Some((choice, words)) => (choice, Some(words.trim().to_owned())),
        None => (rest, None),
    };
    Ok(OpinionSaid {
        question: question.trim().parse().map_err(|_| malformed())?,
        choice: choice.trim().to_owned(),
        words,
    })
}

fn sheet_in(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let file = sent(session, Path::new(&args.must("path")))?;
    let request = OpinionFileReq {
        name: file.name,
        bytes: file.bytes,
        key: args.text("round"),
        seat: args.number("seat")?,
        received_on: args.date("received")?,
    };
    let reading: OpinionReading = session.ask("opinion_read", &request)?;
    if !reading.faults.is_empty() {
        session.tell(&reading, read)?;
        return Err(Fail::Findings);
    }
    if !args.flag("try") {
        return changed(session, "opinion_take_in", &request);
    }
    session.tell(&reading, read)?;
    let seat = reading.seat.unwrap_or_default().to_string();
    session.note(
        "cli-opinion-understood",
        &[
            ("holder", &reading.holder),
            ("seat", &seat),
            ("round", &reading.round),
        ],
    );
    if reading.is_again {
        session.note("cli-opinion-again", &[]);
    }
    Ok(())
}

fn read(page: &mut Page<'_>, reading: &OpinionReading) {
    let host = page.host;
    let mut table = Table::new(vec![
        (host.say("field-opinion-questions-number", &[]), Fit::Right),
        (host.say("field-question-id", &[]), Fit::Wrap(2)),
        (host.say("field-choice", &[]), Fit::Left),
        (host.say("field-words", &[]), Fit::Wrap(2)),
    ]);
    for row in &reading.rows {
        let choice = match &row.choice {
            Some(choice) => host.code("opinion-choice", choice),
            None => host.say("opinion-answered-nothing", &[]),
        };
        table.row(vec![
            row.question.to_string().into(),
            row.text.as_str().into(),
            choice.into(),
            row.words.as_str().into(),
        ]);
    }
    if !table.is_empty() {
        page.table(&table);
    }
    page.facts(&[(host.say("field-note", &[]), reading.remark.clone())]);
    for fault in &reading.faults {
        let (table, row) = (fault.table.to_string(), fault.row.to_string());
        page.line(&host.say(
            "opinion-fault",
            &[
                ("table", table.as_str()),
                ("row", &row),
                ("why", &fault.why),
                ("text", &fault.text),
            ],
        ));
    }
}

fn list(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let request = OpinionListReq {
        text: args.text("text"),
        state: args.text("state"),
        owed_by: args.number("owed-by")?,
        offset: args.number("offset")?.unwrap_or_default(),
        limit: args.number("limit")?.unwrap_or_default(),
    };
    session
        .answer("opinion_list", &request, |page, view: &OpinionPage| {
            let host = page.host;
            let mut table = Table::new(vec![
                (host.say("field-code", &[]), Fit::Left),
                (host.say("field-opinion-rounds-title", &[]), Fit::Wrap(3)),
                (host.say("field-opinion-rounds-due-on", &[]), Fit::Left),
                (host.say("opinion-column-questions", &[]), Fit::Right),
                (host.say("opinion-column-received", &[]), Fit::Right),
                (host.say("field-state", &[]), Fit::Left),
            ]);
            for row in &view.rows {
                table.row(vec![
                    row.code.as_str().into(),
                    row.title.as_str().into(),
                    Cell::toned(
                        host.day(row.due_on),
                        if row.is_over { Tone::Bad } else { Tone::Plain },
                    ),
                    row.questions.to_string().into(),
                    received(row).into(),
                    host.code("opinion-state", &row.state).into(),
                ]);
            }
            if !table.is_empty() {
                page.table(&table);
            }
            let total = view.total.to_string();
            page.line(&host.say("noun-opinion-rounds-count", &[("count", &total)]));
        })
        .map(drop)
}

fn received(row: &OpinionRow) -> String {
    if row.asked == 0 {
        String::new()
    } else {
        format!("{}/{}", row.received, row.asked)
    }
}

/// Shows a round: what is asked, the counts, every sheet.
fn round(page: &mut Page<'_>, view: &OpinionView) {
    let host = page.host;
    let row = &view.row;
    page.line(&format!("{}  {}", row.code, row.title));
    page.facts(&[
        (
            host.say("field-state", &[]),
            host.code("opinion-state", &row.state),
        ),
        (
            host.say("field-opinion-rounds-due-on", &[]),
            host.day(row.due_on),
        ),
        (host.say("field-sent-on", &[]), host.maybe_day(row.sent_on)),
        (
            host.say("field-summed-on", &[]),
            host.maybe_day(row.summed_on),
        ),
        (
            host.say("field-closed-on", &[]),
            host.maybe_day(row.closed_on),
        ),
        (host.say("field-matter", &[]), view.matter.clone()),
        (
            host.say("field-opinion-rounds-result", &[]),
            view.result.clone(),
        ),
        (host.say("field-reason", &[]), view.reason.clone()),
        (host.say("field-note", &[]), view.note.clone()),
    ]);
    counts(page, view);
    sheets(page, view);
}

/// Shows the counts, and who has not answered.
fn tally(page: &mut Page<'_>, view: &OpinionView) {
    page.line(&format!("{}  {}", view.row.code, view.row.title));
    counts(page, view);
}

fn counts(page: &mut Page<'_>, view: &OpinionView) {
    let host = page.host;
    let row = &view.row;
    if row.asked > 0 {
        let (received, asked, late) = (
            row.received.to_string(),
            row.asked.to_string(),
            row.late.to_string(),
        );
        let mut parts = vec![host.say(
            "opinion-received",
            &[("received", &received), ("asked", &asked)],
        )];
        if row.late > 0 {
            parts.push(host.say("opinion-late-count", &[("count", &late)]));
        }
        page.line(&parts.join("; "));
    }
    page.line(&if view.silence_agrees {
        host.say("opinion-silence-by", &[("basis", &view.silence_basis)])
    } else {
        host.say("opinion-silence-nothing", &[])
    });
    if view.questions.is_empty() {
        return;
    }
    page.heading(&host.say("noun-opinion-questions", &[]));
    let mut table = Table::new(vec![
        (host.say("field-opinion-questions-number", &[]), Fit::Right),
        (host.say("field-question-id", &[]), Fit::Wrap(1)),
        (host.say("opinion-choice-agree", &[]), Fit::Right),
        (host.say("opinion-choice-disagree", &[]), Fit::Right),
        (host.say("opinion-choice-other", &[]), Fit::Right),
        (host.say("opinion-column-silent", &[]), Fit::Right),
    ]);
    for question in &view.questions {
        table.row(vec![
            question.number.to_string().into(),
            question.text.as_str().into(),
            question.agree.to_string().into(),
            question.disagree.to_string().into(),
            question.other.to_string().into(),
            question.silent.to_string().into(),
        ]);
    }
    page.table(&table);
    for question in view.questions.iter().filter(|one| one.silent_agreeing > 0) {
        let count = question.silent_agreeing.to_string();
        let said = host.say(
            "opinion-silent-agreeing",
            &[("basis", &view.silence_basis), ("count", &count)],
        );
        page.line(&format!("{}. {said}", question.number));
    }
    let silent: Vec<String> = view
        .sheets
        .iter()
        .filter(|sheet| sheet.received_on.is_none())
        .map(who)
        .collect();
    if !silent.is_empty() {
        page.line(&host.say("opinion-silent-names", &[("names", &silent.join("; "))]));
    } else if row.asked > 0 {
        page.line(&host.say("opinion-nobody-silent", &[]));
    }
}

fn who(sheet: &OpinionSheet) -> String {
    let name = if sheet.name.is_empty() {
        &sheet.post
    } else {
        &sheet.name
    };
    format!("{} {name}", sheet.seat)
}

fn sheets(page: &mut Page<'_>, view: &OpinionView) {
    if view.row.received == 0 {
        return;
    }
    let host = page.host;
    page.heading(&host.say("noun-opinion-sheets", &[]));
    let mut table = Table::new(vec![
        (host.say("field-seat", &[]), Fit::Wrap(1)),
        (host.say("field-received-on", &[]), Fit::Left),
        (host.say("field-opinion-questions-number", &[]), Fit::Right),
        (host.say("field-choice", &[]), Fit::Left),
        (host.say("field-words", &[]), Fit::Wrap(2)),
        (host.say("field-opinion-answers-reply", &[]), Fit::Wrap(2)),
    ]);
    for sheet in &view.sheets {
        let Some(day) = sheet.received_on else {
            continue;
        };
        let mut came = host.day(day);
        if sheet.is_late {
            came = format!("{came} ({})", host.say("opinion-is-late", &[]));
        }
        for (at, answer) in sheet.answers.iter().enumerate() {
            let is_first = at == 0;
            table.row(vec![
                if is_first { who(sheet) } else { String::new() }.into(),
                if is_first {
                    came.clone()
                } else {
                    String::new()
                }
                .into(),
                answer.question.to_string().into(),
                host.code("opinion-choice", &answer.choice).into(),
                answer.words.as_str().into(),
                answer.reply.as_str().into(),
            ]);
        }
    }
    page.table(&table);
}
