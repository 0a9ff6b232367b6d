//! `steering schedule show`, `dependency …` and `task plan`: what comes first and what later.

use crate::args::Args;
use crate::fail::Fail;
use crate::page::Page;
use crate::say::title;
use crate::session::Session;
use crate::table::{Cell, Fit, Table, Tone};
use crate::tasks::{area, changed, count, found, unit};
use crate::verbs::Verb;
use chrono::NaiveDate;
use steering_api::wire::KeyReq;
use steering_api::wire::schedule::{
    DependencyAddReq, DependencyEditReq, DependencyList, DependencyRemoveReq, DependencyView,
    ScheduleReq, ScheduleRow, ScheduleView, TaskPlanReq, WaitView,
};

/// Runs a command of the schedule.
///
/// # Errors
/// What the desk answered, or a value that is not valid.
pub(crate) fn run(session: &Session<'_>, verb: &Verb, args: &Args<'_>) -> Result<(), Fail> {
    let key = args.must("key");
    match verb.path {
        "schedule show" => show(session, args),
        "dependency list" => {
            let request = KeyReq {
                key,
                as_of: args.date("as-of")?,
            };
            session
                .answer("dependency_list", &request, dependencies)
                .map(drop)
        }
        "dependency add" => {
            let request = DependencyAddReq {
                key,
                before: args.must("after"),
                lag: args.number("lag")?.unwrap_or_default(),
                note: args.text("note"),
            };
            linked(session, args, "dependency_add", &request)
        }
        "dependency edit" => {
            session.something(args, &["lag", "note"], "steering dependency edit")?;
            let (id, version) = named(session, key, args)?;
            let request = DependencyEditReq {
                id,
                version,
                lag: args.number("lag")?,
                note: args.text("note"),
            };
            linked(session, args, "dependency_edit", &request)
        }
        _ => {
            let (id, version) = named(session, key, args)?;
            let request = DependencyRemoveReq { id, version };
            linked(session, args, "dependency_remove", &request)
        }
    }
}

/// Plans a task; what is not named stays.
///
/// # Errors
/// What the desk answered, or a value that is not valid.
pub(crate) fn plan(session: &Session<'_>, key: String, args: &Args<'_>) -> Result<(), Fail> {
    session.something(args, &["start", "duration", "effort"], "steering task plan")?;
    let read = KeyReq {
        key: key.clone(),
        as_of: None,
    };
    let now: DependencyList = session.ask("dependency_list", &read)?;
    let is_cleared = |id: &str| args.text(id).is_some_and(|text| text == "none");
    let number = |id: &str, now: Option<u32>| -> Result<Option<u32>, Fail> {
        if is_cleared(id) {
            return Ok(None);
        }
        Ok(args.number(id)?.or(now))
    };
    let start_on = if is_cleared("start") {
        None
    } else {
        args.date("start")?.or(now.row.start_on)
    };
    let request = TaskPlanReq {
        key,
        version: args.number("version")?.unwrap_or(now.row.version),
        start_on,
        duration: number("duration", now.row.duration)?,
        effort: number("effort", now.row.effort)?,
    };
    changed(session, "task_plan", &request)
}

fn show(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let request = ScheduleReq {
        area: found(args, "area", |key| area(session, key))?,
        lead: found(args, "lead", |key| unit(session, key))?,
        text: args.text("text"),
        key: args.text("key"),
        which: args.text("which"),
        waits_for: found(args, "waits-for", |key| unit(session, key))?,
        with_done: args.flag("done"),
        group: args.text("group"),
        as_of: args.date("as-of")?,
        offset: args.number("offset")?.unwrap_or_default(),
        limit: args.number("limit")?.unwrap_or_default(),
    };
    let view: ScheduleView = session.answer("schedule_show", &request, schedule)?;
    count(
        session,
        "noun-tasks-count",
        view.offset,
        view.rows.len(),
        view.total,
    );
    Ok(())
}

/// Finds the dependency between two tasks, with the version to change it by.
fn named(session: &Session<'_>, key: String, args: &Args<'_>) -> Result<(String, u32), Fail> {
    let after = args.must("after");
    let list: DependencyList = session.ask("dependency_list", &KeyReq { key, as_of: None })?;
    let wanted = list.before.iter().find(|one| {
        one.task.code.eq_ignore_ascii_case(after.trim()) || one.task.id == after.to_lowercase()
    });
    let one = wanted.ok_or_else(|| {
        let key = format!("{after} → {}", list.row.code);
        Fail::wire("not_found", &[("noun", "dependencies"), ("key", &key)])
    })?;
    Ok((
        one.id.clone(),
        args.number("version")?.unwrap_or(one.version),
    ))
}

fn linked(
    session: &Session<'_>,
    args: &Args<'_>,
    cmd: &str,
    request: &impl serde::Serialize,
) -> Result<(), Fail> {
    let view: DependencyList = session.answer(cmd, request, dependencies)?;
    let id = format!("cli-done-{}", cmd.replace('_', "-"));
    let before = args.must("after").trim().to_uppercase();
    session.note(&id, &[("code", &view.row.code), ("before", &before)]);
    Ok(())
}

fn schedule(page: &mut Page<'_>, view: &ScheduleView) {
    let mut table = table(page);
    for (at, row) in view.rows.iter().enumerate() {
        let place = view.offset as usize + at;
        let head = view
            .groups
            .iter()
            .rfind(|group| group.first as usize <= place)
            .filter(|group| at == 0 || group.first as usize == place);
        if let Some(group) = head {
            let name = group
                .key
                .as_ref()
                .map_or_else(|| page.say("cli-group-none", &[]), |key| key.title.clone());
            table.group(name);
        }
        table.row(cells(page, row));
    }
    page.table(&table);
    if view.figures.all == 0 {
        return;
    }
    let figures = [
        ("critical", view.figures.critical),
        ("late", view.figures.late),
        ("waiting", view.figures.waiting),
        ("unscheduled", view.figures.unscheduled),
    ]
    .map(|(name, count)| (name, count.to_string()));
    let figures: Vec<(&str, &str)> = figures
        .iter()
        .map(|(name, count)| (*name, count.as_str()))
        .collect();
    page.line(&page.say("cli-schedule-figures", &figures));
    if view.waits.is_empty() {
        return;
    }
    page.heading(&page.say("cli-schedule-waits", &[]));
    let mut table = Table::new(vec![
        (page.say("field-lead", &[]), Fit::Wrap(2)),
        (page.say("cli-head-waiting", &[]), Fit::Right),
        (page.say("cli-head-days", &[]), Fit::Right),
        (page.say("cli-head-longest", &[]), Fit::Right),
    ]);
    for wait in &view.waits {
        let unit = wait.unit.as_ref().map_or_else(
            || page.say("schedule-wait-nobody", &[]),
            |unit| unit.title.clone(),
        );
        table.row(vec![
            unit.into(),
            wait.tasks.to_string().into(),
            wait.days.to_string().into(),
            wait.longest.to_string().into(),
        ]);
    }
    page.table(&table);
}

fn table(page: &Page<'_>) -> Table {
    Table::new(vec![
        (page.say("field-code", &[]), Fit::Left),
        (page.say("field-tasks-title", &[]), Fit::Wrap(4)),
        (page.say("field-lead", &[]), Fit::Wrap(2)),
        (page.say("cli-head-earliest", &[]), Fit::Wrap(2)),
        (page.say("cli-head-latest", &[]), Fit::Left),
        (page.say("cli-head-slack", &[]), Fit::Left),
        (page.say("cli-head-notes", &[]), Fit::Wrap(2)),
    ])
}

fn cells(page: &Page<'_>, row: &ScheduleRow) -> Vec<Cell> {
    let host = page.host;
    let lead = if row.lead.is_some() {
        title(row.lead.as_ref())
    } else {
        row.assignee_words.clone()
    };
    vec![
        row.code.as_str().into(),
        row.title.as_str().into(),
        lead.into(),
        span(page, row.earliest_start, row.earliest_finish).into(),
        host.maybe_day(row.latest_finish.or(row.due_on)).into(),
        slack(page, row),
        notes(page, row).into(),
    ]
}

fn span(page: &Page<'_>, from: Option<NaiveDate>, to: Option<NaiveDate>) -> String {
    match (from, to) {
        (Some(from), Some(to)) => page.say(
            "cli-days-span",
            &[("from", &page.host.day(from)), ("to", &page.host.day(to))],
        ),
        (from, to) => page.host.maybe_day(from.or(to)),
    }
}

fn slack(page: &Page<'_>, row: &ScheduleRow) -> Cell {
    let is_late = row.slack.is_some_and(|slack| slack < 0);
    let tone = if is_late { Tone::Bad } else { Tone::Plain };
    Cell::toned(said_slack(page, row), tone)
}

fn notes(page: &Page<'_>, row: &ScheduleRow) -> String {
    let mut notes = Vec::new();
    if row.is_critical {
        notes.push(page.say("schedule-critical", &[]));
    }
    notes.extend(row.waits.iter().map(|wait| waiting(page, wait)));
    if row.is_resting {
        notes.push(page.say("schedule-resting", &[]));
    }
    if let Some(why) = &row.unscheduled {
        notes.push(page.host.code("schedule-unscheduled", why));
    }
    notes.join("; ")
}

fn waiting(page: &Page<'_>, wait: &WaitView) -> String {
    let unit = match &wait.lead {
        // A code of the register says nothing to a reader; an abbreviation does.
        Some(lead) if lead.code.is_empty() || lead.code.starts_with("DV-") => lead.title.clone(),
        Some(lead) => lead.code.clone(),
        None if wait.lead_words.is_empty() => page.say("schedule-wait-nobody", &[]),
        None => wait.lead_words.clone(),
    };
    page.say(
        "schedule-wait",
        &[
            ("unit", &unit),
            ("day", &page.host.day(wait.since)),
            ("days", &wait.days.to_string()),
        ],
    )
}

fn dependencies(page: &mut Page<'_>, view: &DependencyList) {
    let host = page.host;
    let row = &view.row;
    page.line(&format!("{} {}", row.code, row.title));
    let number = |number: Option<u32>| number.map(|number| number.to_string()).unwrap_or_default();
    page.facts(&[
        (
            host.say("field-start-on", &[]),
            host.maybe_day(row.start_on),
        ),
        (host.say("field-duration", &[]), number(row.duration)),
        (host.say("field-effort", &[]), number(row.effort)),
        (
            host.say("cli-head-earliest", &[]),
            span(page, row.earliest_start, row.earliest_finish),
        ),
        (
            host.say("cli-head-latest", &[]),
            span(page, row.latest_start, row.latest_finish),
        ),
        (host.say("cli-head-slack", &[]), said_slack(page, row)),
        (host.say("cli-head-notes", &[]), notes(page, row)),
    ]);
    for (heading, list) in [
        ("cli-dependency-before", &view.before),
        ("cli-dependency-after", &view.after),
    ] {
        if list.is_empty() {
            continue;
        }
        page.heading(&host.say(heading, &[]));
        let table = others(page, list);
        page.table(&table);
    }
}

fn said_slack(page: &Page<'_>, row: &ScheduleRow) -> String {
    row.slack.map_or_else(String::new, |slack| {
        let id = if slack < 0 {
            "schedule-late"
        } else {
            "schedule-slack"
        };
        page.say(id, &[("days", &slack.unsigned_abs().to_string())])
    })
}

fn others(page: &Page<'_>, list: &[DependencyView]) -> Table {
    let mut table = Table::new(vec![
        (page.say("field-code", &[]), Fit::Left),
        (page.say("field-tasks-title", &[]), Fit::Wrap(4)),
        (page.say("field-lead", &[]), Fit::Wrap(2)),
        (page.say("field-state", &[]), Fit::Wrap(1)),
        (page.say("field-due", &[]), Fit::Left),
        (page.say("cli-head-lag", &[]), Fit::Right),
        (page.say("field-note", &[]), Fit::Wrap(1)),
    ]);
    for one in list {
        table.row(vec![
            one.task.code.as_str().into(),
            one.task.title.as_str().into(),
            title(one.task.lead.as_ref()).into(),
            page.host.code("task-state", &one.task.state).into(),
            page.host.maybe_day(one.task.due_on).into(),
            one.lag.to_string().into(),
            one.note.as_str().into(),
        ]);
    }
    table
}
