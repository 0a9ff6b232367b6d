//! `steering instrument …` and `clause add`: the documents that tasks come from.

use crate::args::Args;
use crate::fail::Fail;
use crate::page::Page;
use crate::session::Session;
use crate::table::{Fit, Table};
use crate::tasks::count;
use crate::tasks_view::codes;
use crate::verbs::Verb;
use steering_api::wire::KeyReq;
use steering_api::wire::instruments::{
    ClauseAddReq, InstrumentAddReq, InstrumentListReq, InstrumentPage, InstrumentRow,
    InstrumentView,
};

/// Runs a command of documents.
///
/// # Errors
/// What the desk answered, or a value that is not valid.
pub(crate) fn run(session: &Session<'_>, verb: &Verb, args: &Args<'_>) -> Result<(), Fail> {
    match verb.path {
        "instrument list" => list(session, args),
        "instrument show" => {
            let request = KeyReq {
                key: args.must("key"),
                as_of: args.date("as-of")?,
            };
            session
                .answer("instrument_show", &request, document)
                .map(drop)
        }
        "instrument add" => {
            let request = InstrumentAddReq {
                symbol: args.must("symbol"),
                kind: args.must("kind"),
                title: args.must("title"),
                issuer: args.must("issuer"),
                signer: args.text("signer"),
                signed_on: args.must_date("signed-on")?,
                source: args.text("source"),
            };
            let view = session.answer("instrument_add", &request, document)?;
            session.note("cli-done-instrument-add", &[("code", &view.row.code)]);
            Ok(())
        }
        _ => {
            let request = ClauseAddReq {
                instrument: args.must("instrument"),
                label: args.must("label"),
                text: args.must("text"),
            };
            session.answer("clause_add", &request, document)?;
            session.note("cli-done-clause-add", &[("label", &request.label)]);
            Ok(())
        }
    }
}

fn list(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let offset = args.number("offset")?.unwrap_or_default();
    let request = InstrumentListReq {
        text: args.text("text"),
        offset,
        limit: args.number("limit")?.unwrap_or_default(),
    };
    let view: InstrumentPage = session.answer(
        "instrument_list",
        &request,
        |page, view: &InstrumentPage| {
            let head = |id: &str| page.say(id, &[]);
            let mut table = Table::new(vec![
                (head("field-code"), Fit::Left),
                (head("field-symbol"), Fit::Left),
                (head("field-kind"), Fit::Left),
                (head("field-signed-on"), Fit::Left),
                (head("field-instruments-title"), Fit::Wrap(3)),
                (head("field-issuer"), Fit::Wrap(2)),
                (head("noun-tasks"), Fit::Right),
            ]);
            for row in &view.rows {
                table.row(vec![
                    row.code.as_str().into(),
                    row.symbol.as_str().into(),
                    page.host.code("instrument-kind", &row.kind).into(),
                    signed(page, row).into(),
                    row.title.as_str().into(),
                    row.issuer.as_str().into(),
                    row.tasks.to_string().into(),
                ]);
            }
            page.table(&table);
        },
    )?;
    count(
        session,
        "noun-instruments-count",
        offset,
        view.rows.len(),
        view.total,
    );
    Ok(())
}

fn signed(page: &Page<'_>, row: &InstrumentRow) -> String {
    row.signed_on.map_or_else(
        || row.year.map(|year| year.to_string()).unwrap_or_default(),
        |day| page.host.day(day),
    )
}

fn document(page: &mut Page<'_>, view: &InstrumentView) {
    let host = page.host;
    let row = &view.row;
    let kind = host.code("instrument-kind", &row.kind);
    page.line(&format!("{} {kind} {}", row.code, row.symbol));
    page.facts(&[
        (host.say("field-instruments-title", &[]), row.title.clone()),
        (host.say("field-issuer", &[]), row.issuer.clone()),
        (host.say("field-signer", &[]), row.signer.clone()),
        (host.say("field-signed-on", &[]), signed(page, row)),
        (host.say("field-note", &[]), view.note.clone()),
        (host.say("field-source", &[]), view.source.clone()),
        (
            host.say("cli-fact-tasks-without-clause", &[]),
            codes(&view.tasks),
        ),
    ]);
    if view.clauses.is_empty() {
        return;
    }
    page.heading(&host.say("noun-clauses", &[]));
    let mut table = Table::new(vec![
        (host.say("field-label", &[]), Fit::Wrap(1)),
        (host.say("field-text", &[]), Fit::Wrap(4)),
        (host.say("noun-tasks", &[]), Fit::Wrap(1)),
    ]);
    for clause in &view.clauses {
        table.row(vec![
            clause.label.as_str().into(),
            clause.text.as_str().into(),
            codes(&clause.tasks).into(),
        ]);
    }
    page.table(&table);
}
