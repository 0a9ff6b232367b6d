//! `steering history`, `undo`, `redo`, `check`, `backup`, `restore`: the one log and the copies of the file.

use crate::args::Args;
use crate::fail::Fail;
use crate::page::Page;
use crate::say::wire_word;
use crate::session::Session;
use crate::table::{Cell, Fit, Table, Tone};
use crate::tasks::count;
use crate::verbs::Verb;
use chrono::NaiveDate;
use steering_api::wire::Empty;
use steering_api::wire::desk::DeskView;
use steering_api::wire::log::{
    BackupList, BackupView, CheckReq, CheckView, FieldChange, HistoryEntry, HistoryListReq,
    HistoryPage, RestoreReq, UndoView,
};

/// Runs a command of the log.
///
/// # Errors
/// What the desk answered; [`Fail::Findings`] when the check found something.
pub(crate) fn run(session: &Session<'_>, verb: &Verb, args: &Args<'_>) -> Result<(), Fail> {
    match verb.path {
        "history" => history(session, args),
        "undo" => step(session, "log_undo", "cli-done-undo"),
        "redo" => step(session, "log_redo", "cli-done-redo"),
        "check" => check(session, args),
        "backup" if args.flag("list") => backups(session),
        "backup" => {
            let view: BackupView = session.answer_slowly(
                "cli-busy-backup",
                "backup_make",
                &Empty {},
                |page, view: &BackupView| page.path(&view.path),
            )?;
            session.note(
                "cli-done-backup",
                &[
                    ("name", &view.name),
                    ("bytes", &view.bytes.to_string()),
                    ("head", &view.head.to_string()),
                ],
            );
            Ok(())
        }
        _ => restore(session, args),
    }
}

fn history(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let offset = args.number("offset")?.unwrap_or_default();
    let request = HistoryListReq {
        after: args.number("after")?.unwrap_or_default(),
        key: args.text("key"),
        offset,
        limit: args.number("limit")?.unwrap_or_default(),
    };
    let view: HistoryPage =
        session.answer("history_list", &request, |page, view: &HistoryPage| {
            entries(page, &view.entries);
        })?;
    count(
        session,
        "cli-count-operations",
        offset,
        view.entries.len(),
        view.total,
    );
    Ok(())
}

/// Fields shown of one operation; `--json` has them all.
const FIELDS: usize = 8;

/// Writes operations, newest first, with what each changed.
pub(crate) fn entries(page: &mut Page<'_>, entries: &[HistoryEntry]) {
    let host = page.host;
    let mut table = Table::new(vec![
        (host.say("cli-head-number", &[]), Fit::Right),
        (host.say("cli-head-recorded", &[]), Fit::Left),
        (host.say("field-effective-on", &[]), Fit::Left),
        (host.say("cli-head-actor", &[]), Fit::Left),
        (host.say("cli-head-operation", &[]), Fit::Wrap(1)),
        (host.say("cli-head-changes", &[]), Fit::Wrap(2)),
    ]);
    for entry in entries {
        let mut name = host.operation(&entry.label);
        if entry.is_undone {
            name = host.say("cli-undone", &[("name", &name)]);
        }
        let mut changes: Vec<String> = entry
            .fields
            .iter()
            .filter_map(|field| change(page, field))
            .collect();
        let rest = changes.len().saturating_sub(FIELDS);
        if rest > 0 {
            changes.truncate(FIELDS);
            changes.push(host.say("cli-more-fields", &[("count", &rest.to_string())]));
        }
        let tone = if entry.is_undone {
            Tone::Quiet
        } else {
            Tone::Plain
        };
        table.row(vec![
            entry.number.to_string().into(),
            host.instant(&entry.at).into(),
            host.day(entry.effective_on).into(),
            host.actor(&entry.actor).into(),
            Cell::toned(name, tone),
            changes.join("\n").into(),
        ]);
    }
    page.table(&table);
}

/// Writes one field before and after; ids and technical columns say nothing to people and are left out.
fn change(page: &Page<'_>, field: &FieldChange) -> Option<String> {
    if field.field == "id" || field.field == "version" || field.field.ends_with("_folded") {
        return None;
    }
    let host = page.host;
    let noun = wire_word(&field.noun);
    let column = field.field.replace('_', "-");
    let label = [
        format!("field-{}-{column}", noun.replace('_', "-")),
        format!("field-{column}"),
    ]
    .into_iter()
    .find(|id| host.words.has(id))
    .map_or_else(|| field.field.clone(), |id| host.say(&id, &[]));
    if field.field.starts_with("is_") {
        // A fact that is so or not: said when it became so.
        return (field.after.as_deref() == Some("1")).then_some(label);
    }
    let value = |text: &Option<String>| {
        text.as_deref()
            .map(|text| value(page, &noun, &field.field, text))
            .unwrap_or_default()
    };
    Some(match (value(&field.before), value(&field.after)) {
        (before, after) if before.is_empty() => {
            host.say("cli-change-set", &[("field", &label), ("after", &after)])
        }
        (before, after) if after.is_empty() => host.say(
            "cli-change-cleared",
            &[("field", &label), ("before", &before)],
        ),
        (before, after) => host.say(
            "cli-change",
            &[("field", &label), ("before", &before), ("after", &after)],
        ),
    })
}

/// Says a stored value as people read it.
fn value(page: &Page<'_>, noun: &str, column: &str, text: &str) -> String {
    let host = page.host;
    let family = match (noun, column) {
        ("tasks", "state") => "task-state",
        ("extensions", "state") => "extension-state",
        ("requests", "kind") => "request-kind",
        ("requests", "state") => "request-state",
        ("evidence", "kind") => "evidence-kind",
        ("tasks", "state_before") => "task-state",
        ("tasks", "level") => "level",
        ("tasks", "due_kind") => "due-kind",
        ("seats", "role") => "role",
        ("task_parties", "role") => "party-role",
        ("units", "kind") => "unit-kind",
        ("instruments", "kind") => "instrument-kind",
        ("targets", "comparison") => "target-comparison",
        ("inventory_items", "kind") => "inventory-kind",
        ("inventory_items", "state") => "inventory-state",
        ("outgoing_papers" | "incoming_papers", "kind") => "paper-type",
        ("outgoing_papers", "state") => "outgoing-state",
        ("outgoing_papers", "relation") => "relation",
        ("incoming_papers", "state") => "incoming-state",
        ("paper_files", "role") => "paper-file-role",
        ("criteria", "horizon") => "horizon",
        ("criteria", "sense") => "sense",
        ("marks", "mark") => "mark",
        ("recurrences", "every") => "every",
        ("selections", "measure") => "measure",
        _ => "",
    };
    if !family.is_empty()
        && host
            .words
            .has(&format!("{family}-{}", text.replace('_', "-")))
    {
        return host.code(family, text);
    }
    if matches!(column, "requested_by" | "decided_by" | "reported_by" | "by") {
        return host.actor(text);
    }
    text.parse::<NaiveDate>()
        .map_or_else(|_| text.to_owned(), |day| host.day(day))
}

fn step(session: &Session<'_>, cmd: &str, done: &str) -> Result<(), Fail> {
    session.answer(cmd, &Empty {}, |page, view: &UndoView| {
        page.line(&page.host.operation(&view.label));
    })?;
    session.note(done, &[]);
    Ok(())
}

fn check(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let request = CheckReq {
        repair: args.flag("repair"),
    };
    let view: CheckView = session.answer_slowly(
        "cli-busy-check",
        "register_check",
        &request,
        |page, view: &CheckView| findings(page, view, request.repair),
    )?;
    let (operations, rows) = (view.operations.to_string(), view.rows.to_string());
    session.note(
        "cli-checked",
        &[("operations", &operations), ("rows", &rows)],
    );
    if view.is_clean {
        Ok(())
    } else {
        Err(Fail::Findings)
    }
}

fn findings(page: &mut Page<'_>, view: &CheckView, repair: bool) {
    for finding in &view.findings {
        let text = page.say(
            &check_id(page, &finding.code),
            &[("place", &finding.place), ("detail", &finding.detail)],
        );
        let mended = match (repair, finding.is_repaired) {
            (false, _) => String::new(),
            (true, true) => format!(" [{}]", page.say("check-repaired", &[])),
            (true, false) => format!(" [{}]", page.say("check-not-repaired", &[])),
        };
        page.line(&format!("{}{mended}", text.trim_end()));
    }
    if view.is_clean {
        page.line(&page.say("check-clean", &[]));
    }
}

fn check_id(page: &Page<'_>, code: &str) -> String {
    let id = format!("check-{}", code.replace('_', "-"));
    if page.host.words.has(&id) {
        id
    } else {
        "check-other".to_owned()
    }
}

fn backups(session: &Session<'_>) -> Result<(), Fail> {
    let view: BackupList =
        session.answer("backup_list", &Empty {}, |page, view: &BackupList| {
            let host = page.host;
            let mut table = Table::new(vec![
                (host.say("field-name", &[]), Fit::Left),
                (host.say("cli-head-made", &[]), Fit::Left),
                (host.say("cli-head-reason", &[]), Fit::Left),
                (host.say("cli-head-operations", &[]), Fit::Right),
                (host.say("cli-head-bytes", &[]), Fit::Right),
            ]);
            for backup in &view.backups {
                table.row(vec![
                    backup.name.as_str().into(),
                    host.instant(&backup.at).into(),
                    host.code("backup-reason", &backup.reason).into(),
                    backup.head.to_string().into(),
                    backup.bytes.to_string().into(),
                ]);
            }
            page.table(&table);
        })?;
    let count = view.backups.len().to_string();
    session.note(
        "cli-count-backups",
        &[("count", &count), ("folder", &view.folder)],
    );
    Ok(())
}

fn restore(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let name = args.must("name");
    if !args.flag("yes") {
        let file = session.places.file.to_string_lossy();
        return Err(Fail::Usage {
            text: session
                .host
                .say("cli-restore-needs-yes", &[("file", &file), ("name", &name)]),
            help: "steering restore".to_owned(),
        });
    }
    let view: DeskView = session.answer_slowly(
        "cli-busy-restore",
        "backup_restore",
        &RestoreReq { name: name.clone() },
        |page, view: &DeskView| page.path(&view.file),
    )?;
    session.note(
        "cli-done-restore",
        &[("name", &name), ("head", &view.head.to_string())],
    );
    Ok(())
}
