//! `steering incoming …`: papers that come in.

use crate::args::Args;
use crate::fail::Fail;
use crate::outgoing::{attached, clearable_day, end, files, save, sent, year};
use crate::page::Page;
use crate::say::named;
use crate::session::Session;
use crate::table::{Cell, Fit, Table, Tone};
use crate::verbs::Verb;
use steering_api::wire::KeyReq;
use steering_api::wire::incoming::{
    IncomingAddReq, IncomingEditReq, IncomingListReq, IncomingPage, IncomingView,
};

/// Runs a command of papers that come in.
///
/// # Errors
/// What the desk answered, or a value that is not valid.
pub(crate) fn run(session: &Session<'_>, verb: &Verb, args: &Args<'_>) -> Result<(), Fail> {
    match verb.path {
        "incoming list" => list(session, args),
        "incoming show" => session.answer("incoming_show", &key(args), paper).map(drop),
        "incoming add" => add(session, args),
        "incoming edit" => edit(session, args),
        "incoming void" => changed(session, "incoming_void", &end(args)),
        "incoming attach" => changed(session, "incoming_attach", &attached(session, args)?),
        _ => {
            let view: IncomingView = session.ask("incoming_show", &key(args))?;
            save(session, args, view.files)
        }
    }
}

fn key(args: &Args<'_>) -> KeyReq {
    KeyReq {
        key: args.must("paper"),
        as_of: None,
    }
}

fn changed(session: &Session<'_>, cmd: &str, request: &impl serde::Serialize) -> Result<(), Fail> {
    let view: IncomingView = session.answer(cmd, request, paper)?;
    let id = format!("cli-done-{}", cmd.replace('_', "-"));
    session.note(&id, &[("code", &view.row.code)]);
    Ok(())
}

fn add(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let file = args.path("from").map(|path| sent(session, &path));
    let request = IncomingAddReq {
        arrived_on: args.date("arrived")?,
        number: args.number("number")?,
        author: args.must("author"),
        symbol: args.text("symbol"),
        dated_on: args.date("dated")?,
        kind: args.text("kind"),
        title: args.must("title"),
        receiver: args.text("receiver"),
        passed_on: args.date("passed")?,
        due_on: args.date("due")?,
        note: args.text("note"),
        file: file.transpose()?,
        twin: args.flag("twin"),
    };
    changed(session, "incoming_add", &request)
}

fn edit(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let edited = [
        "author", "symbol", "dated", "kind", "title", "receiver", "passed", "receipt", "due",
        "answer", "result", "note",
    ];
    session.something(args, &edited, "steering incoming edit")?;
    let version = match args.number("version")? {
        Some(version) => version,
        None => {
            let present: IncomingView = session.ask("incoming_show", &key(args))?;
            present.row.version
        }
    };
    let request = IncomingEditReq {
        key: args.must("paper"),
        version,
        author: args.text("author"),
        symbol: args.text("symbol"),
        dated_on: clearable_day(args, "dated")?,
        kind: args.text("kind"),
        title: args.text("title"),
        receiver: args.text("receiver"),
        passed_on: clearable_day(args, "passed")?,
        receipt: args.text("receipt"),
        due_on: clearable_day(args, "due")?,
        answer: args.text("answer"),
        result: args.text("result"),
        note: args.text("note"),
    };
    changed(session, "incoming_edit", &request)
}

fn list(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let request = IncomingListReq {
        text: args.text("text"),
        kind: args.text("kind"),
        state: args.text("state"),
        late: args.flag("late"),
        year: year(args)?,
        from: args.date("from")?,
        to: args.date("to")?,
        ascending: args.flag("ascending"),
        offset: args.number("offset")?.unwrap_or_default(),
        limit: args.number("limit")?.unwrap_or_default(),
    };
    session
        .answer("incoming_list", &request, |page, view: &IncomingPage| {
            let host = page.host;
            let mut table = Table::new(vec![
                (host.say("field-arrival", &[]), Fit::Left),
                (host.say("field-arrived-on", &[]), Fit::Left),
                (host.say("field-incoming-papers-author", &[]), Fit::Wrap(1)),
                (host.say("field-symbol", &[]), Fit::Left),
                (host.say("field-abstract", &[]), Fit::Wrap(2)),
                (host.say("field-receiver", &[]), Fit::Wrap(1)),
                (host.say("field-due", &[]), Fit::Left),
                (host.say("field-state", &[]), Fit::Left),
            ]);
            for row in &view.rows {
                let tone = if row.is_late { Tone::Bad } else { Tone::Plain };
                table.row(vec![
                    row.code.as_str().into(),
                    host.day(row.arrived_on).into(),
                    row.author.as_str().into(),
                    row.symbol.as_str().into(),
                    row.title.as_str().into(),
                    row.receiver.as_str().into(),
                    Cell::toned(host.maybe_day(row.due_on), tone),
                    host.code("incoming-state", &row.state).into(),
                ]);
            }
            page.table(&table);
            let total = view.total.to_string();
            page.line(&host.say("noun-incoming-papers-count", &[("count", &total)]));
        })
        .map(drop)
}

fn paper(page: &mut Page<'_>, view: &IncomingView) {
    let host = page.host;
    let row = &view.row;
    page.line(&format!("{} {}", row.code, row.title));
    page.facts(&[
        (
            host.say("field-state", &[]),
            host.code("incoming-state", &row.state),
        ),
        (host.say("field-arrived-on", &[]), host.day(row.arrived_on)),
        (
            host.say("field-incoming-papers-author", &[]),
            row.author.clone(),
        ),
        (host.say("field-symbol", &[]), row.symbol.clone()),
        (
            host.say("field-dated-on", &[]),
            host.maybe_day(row.dated_on),
        ),
        (
            host.say("field-kind", &[]),
            row.kind
                .as_deref()
                .map(|kind| host.code("paper-type", kind))
                .unwrap_or_default(),
        ),
        (host.say("field-receiver", &[]), row.receiver.clone()),
        (
            host.say("field-passed-on", &[]),
            host.maybe_day(row.passed_on),
        ),
        (host.say("field-receipt", &[]), row.receipt.clone()),
        (host.say("field-due", &[]), host.maybe_day(row.due_on)),
        (
            host.say("field-answer-id", &[]),
            view.answered_by.as_ref().map(named).unwrap_or_default(),
        ),
        (host.say("field-result", &[]), row.result.clone()),
        (host.say("field-reason", &[]), row.reason.clone()),
        (host.say("field-note", &[]), row.note.clone()),
    ]);
    files(page, &view.files);
}
