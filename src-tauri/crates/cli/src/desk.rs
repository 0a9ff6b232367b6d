//! `steering init`, `show`, `overview`, `search`: the register as a whole.

use crate::args::Args;
use crate::fail::Fail;
use crate::page::Page;
use crate::people;
use crate::reports;
use crate::say::wire_word;
use crate::session::Session;
use crate::table::{Fit, Table};
use crate::tasks;
use crate::verbs::Verb;
use steering_api::desk::Create;
use steering_api::wire::desk::{DeskView, Headline, OverviewView};
use steering_api::wire::log::RegisterNewReq;
use steering_api::wire::people::LookView;
use steering_api::wire::search::{SearchReq, SearchView};
use steering_api::wire::{AsOfReq, Call, Empty};

/// Runs a command of the register as a whole.
///
/// # Errors
/// What the desk answered, or a value that is not valid.
pub(crate) fn run(session: &Session<'_>, verb: &Verb, args: &Args<'_>) -> Result<(), Fail> {
    match verb.path {
        "init" => init(session, args),
        "show" => session.answer("desk_show", &Empty {}, desk).map(drop),
        "overview" => {
            let request = AsOfReq {
                as_of: args.date("as-of")?,
            };
            session.answer("desk_overview", &request, overview)?;
            if args.flag("seen") {
                drop(session.ask::<LookView>("look_mark", &Empty {})?);
                session.note("cli-done-look-mark", &[]);
            }
            Ok(())
        }
        _ => search(session, args),
    }
}

/// Makes a register where there is none. A file that exists is never touched, whatever it is.
fn init(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let path = session.places.file.to_string_lossy().into_owned();
    if session.places.file.symlink_metadata().is_ok() {
        return Err(Fail::wire("file_exists", &[("path", &path)]));
    }
    let from = args.path("from");
    let view: DeskView = match from {
        None => {
            let create = if args.flag("empty") {
                Create::Empty
            } else {
                Create::Record
            };
            session.made(create, &call("desk_show", &Empty {})?)?
        }
        Some(from) => {
            let request = RegisterNewReq {
                from: "file".to_owned(),
                path: Some(from.to_string_lossy().into_owned()),
            };
            session.made(Create::No, &call("register_new", &request)?)?
        }
    };
    session.tell(&view, desk)?;
    session.note("cli-done-init", &[("path", &path)]);
    Ok(())
}

fn call(cmd: &str, request: &impl serde::Serialize) -> Result<Call, Fail> {
    let payload =
        serde_json::to_value(request).map_err(|_| Fail::invalid("payload", "malformed"))?;
    Ok(Call {
        cmd: cmd.to_owned(),
        payload,
        actor: "secretariat".to_owned(),
    })
}

fn desk(page: &mut Page<'_>, view: &DeskView) {
    let host = page.host;
    let label = |label: &Option<_>| {
        label
            .as_ref()
            .map(|label| host.operation(label))
            .unwrap_or_default()
    };
    let instant = |at: &Option<String>| at.as_ref().map(|at| host.instant(at)).unwrap_or_default();
    let mut facts = vec![
        (host.say("cli-fact-file", &[]), view.file.clone()),
        (host.say("cli-fact-today", &[]), host.day(view.today)),
        (host.say("noun-tasks", &[]), view.tasks.to_string()),
        (host.say("noun-seats", &[]), view.seats.to_string()),
        (host.say("cli-fact-head", &[]), view.head.to_string()),
        (host.say("cli-fact-saved", &[]), instant(&view.saved_at)),
        (host.say("cli-fact-backup", &[]), instant(&view.backup_at)),
        (host.say("cli-fact-undo", &[]), label(&view.undo)),
        (host.say("cli-fact-redo", &[]), label(&view.redo)),
        (host.say("cli-fact-program", &[]), view.version.clone()),
    ];
    if view.backup_at.is_none() {
        facts.retain(|(name, _)| *name != host.say("cli-fact-backup", &[]));
        facts.push((
            host.say("cli-fact-backup", &[]),
            host.say("cli-no-backup", &[]),
        ));
    }
    page.facts(&facts);
    for (is_so, id) in [
        (view.is_published_record, "cli-desk-published-record"),
        (view.is_shared_folder, "cli-desk-shared-folder"),
        (view.is_wal_fallback, "cli-desk-no-wal"),
    ] {
        if is_so {
            page.line(&host.say(id, &[]));
        }
    }
}

fn overview(page: &mut Page<'_>, view: &OverviewView) {
    let host = page.host;
    page.line(&host.say(
        "cli-overview-title",
        &[("day", &host.day(view.stats.as_of))],
    ));
    page.line(&headline(page, &view.headline));
    people::since(page, view.since.as_ref());
    page.heading(&host.say("cli-heading-cells", &[]));
    reports::cells(page, &view.stats);
    for (id, rows) in [
        ("cli-heading-overdue", &view.longest_overdue),
        ("cli-heading-awaiting", &view.awaiting_decision),
        ("cli-heading-due-next", &view.due_next),
    ] {
        if !rows.is_empty() {
            page.heading(&host.say(id, &[]));
            page.table(&tasks::rows(page, rows));
        }
    }
    people::decisions(page, &view.decisions);
    people::directions(page, &view.directions);
    if !view.stats.by_area.is_empty() {
        page.heading(&host.say("cli-heading-areas", &[]));
        reports::groups(page, &view.stats.by_area, "cli-head-area");
    }
    page.heading(&host.say("cli-heading-gaps", &[]));
    page.facts(&[
        (host.say("cli-gap-lead", &[]), view.without_lead.to_string()),
        (
            host.say("cli-gap-undated", &[]),
            view.headline.undated.to_string(),
        ),
        (host.say("cli-gap-seats", &[]), view.open_seats.to_string()),
        (
            host.say("cli-gap-targets", &[]),
            format!("{} / {}", view.targets_measured, view.targets),
        ),
    ]);
}

/// Says the one sentence.
fn headline(page: &Page<'_>, facts: &Headline) -> String {
    let host = page.host;
    let (overdue, days) = (facts.overdue.to_string(), facts.longest_days.to_string());
    let mut parts = vec![host.say(
        "cli-headline-overdue",
        &[("count", &overdue), ("days", &days)],
    )];
    if let Some(area) = facts.area.as_ref().filter(|_| facts.overdue > 1) {
        parts.push(host.say("cli-headline-area", &[("area", &area.title)]));
    }
    if facts.awaiting > 0 {
        parts.push(host.say(
            "cli-headline-awaiting",
            &[("count", &facts.awaiting.to_string())],
        ));
    }
    if facts.undated > 0 {
        parts.push(host.say(
            "cli-headline-undated",
            &[("count", &facts.undated.to_string())],
        ));
    }
    let verdict = host.code("verdict", &facts.verdict);
    host.say(
        "cli-headline",
        &[("verdict", &verdict), ("facts", &parts.join("; "))],
    )
}

fn search(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let request = SearchReq {
        text: args.must("text"),
        limit: args.number("limit")?.unwrap_or_default(),
    };
    let view: SearchView = session.answer("search_run", &request, |page, view: &SearchView| {
        let host = page.host;
        let mut table = Table::new(vec![
            (host.say("field-kind", &[]), Fit::Left),
            (host.say("field-code", &[]), Fit::Left),
            (host.say("field-title", &[]), Fit::Wrap(1)),
        ]);
        for hit in &view.hits {
            let noun = wire_word(&hit.noun).replace('_', "-");
            table.row(vec![
                host.say(&format!("noun-{noun}-one"), &[]).into(),
                hit.code.as_str().into(),
                hit.title.as_str().into(),
            ]);
        }
        page.table(&table);
    })?;
    let total = view.total.to_string();
    if view.is_more {
        let shown = view.hits.len().to_string();
        session.note("cli-more-hits", &[("count", &total), ("shown", &shown)]);
    } else if view.hits.len() < view.total as usize {
        let last = view.hits.len().to_string();
        session.note(
            "cli-part-limit",
            &[("first", "1"), ("last", &last), ("total", &total)],
        );
    } else {
        session.note("cli-count-hits", &[("count", &total)]);
    }
    Ok(())
}
