//! `steering outgoing …`: the committee's own numbers, and the papers that go out under them.

use crate::args::Args;
use crate::fail::Fail;
use crate::life::read_file;
use crate::page::Page;
use crate::reports::write_new;
use crate::say::named;
use crate::session::{Session, write_out};
use crate::table::{Cell, Fit, Table, Tone};
use crate::verbs::Verb;
use std::path::Path;
use steering_api::base64;
use steering_api::wire::KeyReq;
use steering_api::wire::life::SavedFile;
use steering_api::wire::outgoing::{
    OutgoingEditReq, OutgoingIssueReq, OutgoingListReq, OutgoingNext, OutgoingNextReq,
    OutgoingPage, OutgoingReserveReq, OutgoingView, PaperAttachReq, PaperEndReq, PaperFileRow,
    PaperFileSaveReq, SentPaperFile,
};
use steering_api::wire::papers::PaperMakeReq;

/// Runs a command of papers that go out.
///
/// # Errors
/// What the desk answered, or a value that is not valid.
pub(crate) fn run(session: &Session<'_>, verb: &Verb, args: &Args<'_>) -> Result<(), Fail> {
    match verb.path {
        "outgoing list" => list(session, args),
        "outgoing show" => session.answer("outgoing_show", &key(args), paper).map(drop),
        "outgoing next" => {
            let request = OutgoingNextReq {
                kind: args.must("kind"),
                year: year(args)?,
            };
            session.answer("outgoing_next", &request, next).map(drop)
        }
        "outgoing reserve" => changed(session, "outgoing_reserve", &number(args)?),
        "outgoing issue" => issue(session, args),
        "outgoing edit" => edit(session, args),
        "outgoing cancel" => changed(session, "outgoing_cancel", &end(args)),
        "outgoing recall" => changed(session, "outgoing_recall", &end(args)),
        "outgoing attach" => changed(session, "outgoing_attach", &attached(session, args)?),
        _ => {
            let files: OutgoingView = session.ask("outgoing_show", &key(args))?;
            save(session, args, files.files)
        }
    }
}

fn key(args: &Args<'_>) -> KeyReq {
    KeyReq {
        key: args.must("paper"),
        as_of: None,
    }
}

/// Reads a year.
pub(crate) fn year(args: &Args<'_>) -> Result<Option<i32>, Fail> {
    let year = args.number("year")?;
    year.map(|year| i32::try_from(year).map_err(|_| Fail::invalid("year", "out_of_range")))
        .transpose()
}

/// Reads which paper ends, and why.
pub(crate) fn end(args: &Args<'_>) -> PaperEndReq {
    PaperEndReq {
        key: args.must("paper"),
        reason: args.must("reason"),
    }
}

fn changed(session: &Session<'_>, cmd: &str, request: &impl serde::Serialize) -> Result<(), Fail> {
    let view: OutgoingView = session.answer(cmd, request, paper)?;
    let id = format!("cli-done-{}", cmd.replace('_', "-"));
    session.note(&id, &[("symbol", &view.row.symbol)]);
    Ok(())
}

fn number(args: &Args<'_>) -> Result<OutgoingReserveReq, Fail> {
    Ok(OutgoingReserveReq {
        kind: args.text("kind"),
        number: args.number("number")?,
        issuer: args.text("issuer"),
        drafter: args.text("drafter"),
        title: args.text("title"),
        gap_reason: args.text("gap-reason"),
        note: args.text("note"),
    })
}

/// Reads a file that is sent along.
pub(crate) fn sent(session: &Session<'_>, path: &Path) -> Result<SentPaperFile, Fail> {
    let bytes = read_file(session.host, path)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    Ok(SentPaperFile {
        name: name.into_owned(),
        bytes: base64::encode(&bytes),
    })
}

/// Reads a file that is added to a paper.
pub(crate) fn attached(session: &Session<'_>, args: &Args<'_>) -> Result<PaperAttachReq, Fail> {
    Ok(PaperAttachReq {
        key: args.must("paper"),
        role: args.text("role").unwrap_or_else(|| "signed".to_owned()),
        file: sent(session, &args.path("from").unwrap_or_default())?,
    })
}

fn issue(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let new = number(args)?;
    let paper = args.text("make").map(|kind| -> Result<_, Fail> {
        Ok(PaperMakeReq {
            kind,
            template: args.text("template"),
            period: args.text("period"),
            unit: args.text("unit"),
            answer_by: args.date("answer-by")?,
            task: args.text("task"),
            request: args.number("request")?,
            addressees: args.texts("addressee"),
            ..PaperMakeReq::default()
        })
    });
    let file = args.path("from").map(|path| sent(session, &path));
    let request = OutgoingIssueReq {
        reserved: args.text("reserved"),
        kind: new.kind,
        number: new.number,
        issuer: new.issuer,
        drafter: new.drafter,
        title: new.title,
        gap_reason: new.gap_reason,
        note: new.note,
        issued_on: args.date("issued")?,
        seat: args.number("seat")?,
        signer_post: args.texts("signer-post"),
        signer: args.text("signer"),
        recipients: args.texts("recipient"),
        kept_at: args.text("kept-at"),
        copies: args.number("copies")?,
        released_on: args.date("released")?,
        corrects: args.text("corrects"),
        replaces: args.text("replaces"),
        as_source: args.flag("as-source"),
        paper: paper.transpose()?,
        file: file.transpose()?,
    };
    changed(session, "outgoing_issue", &request)
}

fn edit(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let edited = [
        "title",
        "recipient",
        "kept-at",
        "copies",
        "released",
        "receipt",
        "note",
    ];
    session.something(args, &edited, "steering outgoing edit")?;
    let version = match args.number("version")? {
        Some(version) => version,
        None => {
            let present: OutgoingView = session.ask("outgoing_show", &key(args))?;
            present.row.version
        }
    };
    let copies = match args.text("copies") {
        Some(text) if text.trim().is_empty() => Some(None),
        _ => args.number("copies")?.map(Some),
    };
    let recipients = args.texts("recipient");
    let request = OutgoingEditReq {
        key: args.must("paper"),
        version,
        title: args.text("title"),
        recipients: (!recipients.is_empty()).then_some(recipients),
        kept_at: args.text("kept-at"),
        copies,
        released_on: clearable_day(args, "released")?,
        receipt: args.text("receipt"),
        note: args.text("note"),
    };
    changed(session, "outgoing_edit", &request)
}

/// Reads a day that empty text clears.
pub(crate) fn clearable_day(
    args: &Args<'_>,
    id: &str,
) -> Result<Option<Option<chrono::NaiveDate>>, Fail> {
    Ok(match args.text(id) {
        Some(text) if text.trim().is_empty() => Some(None),
        _ => args.date(id)?.map(Some),
    })
}

/// Saves a file of a paper where the person says; it is not opened.
pub(crate) fn save(
    session: &Session<'_>,
    args: &Args<'_>,
    files: Vec<PaperFileRow>,
) -> Result<(), Fail> {
    let place = args.number("number")?.unwrap_or(1);
    let row = crate::life::placed(files, place, "paper_files", &args.must("paper"))?;
    save_as(session, args, row.id)
}

/// The same for a file by its id.
pub(crate) fn save_as(session: &Session<'_>, args: &Args<'_>, id: String) -> Result<(), Fail> {
    let output = args.path("output").unwrap_or_default();
    let request = PaperFileSaveReq { id };
    let mut file = session
        .desk()
        .kept_paper_file(&request)
        .map_err(Fail::Wire)?;
    if output.as_os_str() == "-" {
        return write_out(session.host, &file.bytes);
    }
    write_new(session.host, &output, &file.bytes, args.flag("force"))?;
    file.view.path = std::path::absolute(&output)
        .unwrap_or(output)
        .to_string_lossy()
        .into_owned();
    session.tell(&file.view, |page, view: &SavedFile| page.path(&view.path))?;
    session.note(
        "cli-done-task-evidence",
        &[("name", &file.name), ("bytes", &file.view.size.to_string())],
    );
    Ok(())
}

fn list(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let request = OutgoingListReq {
        text: args.text("text"),
        kind: args.text("kind"),
        state: args.text("state"),
        year: year(args)?,
        from: args.date("from")?,
        to: args.date("to")?,
        ascending: args.flag("ascending"),
        offset: args.number("offset")?.unwrap_or_default(),
        limit: args.number("limit")?.unwrap_or_default(),
    };
    session
        .answer("outgoing_list", &request, |page, view: &OutgoingPage| {
            let host = page.host;
            let mut table = Table::new(vec![
                (host.say("field-symbol", &[]), Fit::Left),
                (host.say("field-issued-on", &[]), Fit::Left),
                (host.say("field-state", &[]), Fit::Left),
                (host.say("field-abstract", &[]), Fit::Wrap(2)),
                (host.say("field-signer", &[]), Fit::Wrap(1)),
                (host.say("field-released-on", &[]), Fit::Left),
            ]);
            for row in &view.rows {
                let sent = host.maybe_day(row.released_on);
                table.row(vec![
                    row.symbol.as_str().into(),
                    host.maybe_day(row.issued_on).into(),
                    host.code("outgoing-state", &row.state).into(),
                    row.title.as_str().into(),
                    row.signer.as_str().into(),
                    if row.is_late {
                        let late = host.say("outgoing-late", &[]);
                        Cell::toned(format!("{sent} {late}").trim().to_owned(), Tone::Warn)
                    } else {
                        sent.into()
                    },
                ]);
            }
            page.table(&table);
            let total = view.total.to_string();
            page.line(&host.say("noun-outgoing-papers-count", &[("count", &total)]));
        })
        .map(drop)
}

fn next(page: &mut Page<'_>, view: &OutgoingNext) {
    let host = page.host;
    let kind = host.code("paper-type", &view.kind);
    page.facts(&[
        (host.say("field-kind", &[]), kind),
        (host.say("field-year", &[]), view.year.to_string()),
        (host.say("outgoing-next-number", &[]), view.symbol.clone()),
        (
            host.say("outgoing-not-before", &[]),
            host.maybe_day(view.not_before),
        ),
    ]);
    for gap in &view.gaps {
        page.line(&host.say(
            "outgoing-gap",
            &[
                ("from", &gap.from.to_string()),
                ("to", &gap.to.to_string()),
                ("reason", &gap.reason),
            ],
        ));
    }
}

pub(crate) fn paper(page: &mut Page<'_>, view: &OutgoingView) {
    let host = page.host;
    let row = &view.row;
    page.line(&format!("{} {}", row.symbol, row.title));
    let related = |relation: &str, way: &str, paper: &steering_api::wire::Ref| {
        (
            host.say(&format!("relation-{relation}-{way}"), &[]),
            named(paper),
        )
    };
    let mut facts = vec![
        (
            host.say("field-kind", &[]),
            host.code("paper-type", &row.kind),
        ),
        (
            host.say("field-state", &[]),
            host.code("outgoing-state", &row.state),
        ),
        (
            host.say("field-reserved-on", &[]),
            host.day(row.reserved_on),
        ),
        (
            host.say("field-issued-on", &[]),
            host.maybe_day(row.issued_on),
        ),
        (
            host.say("field-signer-post", &[]),
            view.signer_post.join("; "),
        ),
        (host.say("field-signer", &[]), row.signer.clone()),
        (host.say("field-recipients", &[]), row.recipients.join("; ")),
        (host.say("field-kept-at", &[]), row.kept_at.clone()),
        (
            host.say("field-copies", &[]),
            row.copies
                .map(|copies| copies.to_string())
                .unwrap_or_default(),
        ),
        (
            host.say("field-released-on", &[]),
            host.maybe_day(row.released_on),
        ),
        (host.say("field-receipt", &[]), row.receipt.clone()),
        (host.say("field-reason", &[]), row.reason.clone()),
        (host.say("field-gap-reason", &[]), view.gap_reason.clone()),
        (host.say("field-note", &[]), row.note.clone()),
    ];
    facts.extend(
        view.of
            .iter()
            .map(|of| related(&of.relation, "of", &of.paper)),
    );
    facts.extend(
        view.by
            .iter()
            .map(|by| related(&by.relation, "by", &by.paper)),
    );
    facts.extend(
        view.instrument
            .iter()
            .map(|document| (host.say("outgoing-source", &[]), named(document))),
    );
    facts.extend(
        view.answers
            .iter()
            .map(|paper| (host.say("outgoing-answers", &[]), named(paper))),
    );
    page.facts(&facts);
    files(page, &view.files);
}

/// Writes the files of a paper.
pub(crate) fn files(page: &mut Page<'_>, files: &[PaperFileRow]) {
    if files.is_empty() {
        return;
    }
    let host = page.host;
    page.heading(&host.say("noun-paper-files", &[]));
    let mut table = Table::new(vec![
        (host.say("cli-head-number", &[]), Fit::Right),
        (host.say("field-file-name", &[]), Fit::Wrap(2)),
        (host.say("field-role", &[]), Fit::Left),
        (host.say("field-size", &[]), Fit::Right),
        (host.say("field-hash", &[]), Fit::Left),
    ]);
    for (at, file) in files.iter().enumerate() {
        table.row(vec![
            (at + 1).to_string().into(),
            file.name.as_str().into(),
            host.code("paper-file-role", &file.role).into(),
            file.size.to_string().into(),
            file.hash.chars().take(12).collect::<String>().into(),
        ]);
    }
    page.table(&table);
}
