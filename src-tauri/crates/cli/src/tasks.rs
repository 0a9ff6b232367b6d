//! `steering task …`: the register of tasks and the verbs of a task.

use crate::args::Args;
use crate::fail::Fail;
use crate::life;
use crate::page::Page;
use crate::say::{title, tone};
use crate::schedule;
use crate::session::Session;
use crate::table::{Cell, Fit, Table};
use crate::tasks_view;
use crate::verbs::Verb;
use crate::views;
use steering_api::wire::calendar::TaskResolveReq;
use steering_api::wire::committee::{AreaList, UnitList, UnitListReq};
use steering_api::wire::instruments::InstrumentView;
use steering_api::wire::targets::TargetList;
use steering_api::wire::tasks::{
    TaskAddReq, TaskAssignReq, TaskChanged, TaskDecideReq, TaskEditReq, TaskExtendReq, TaskFilter,
    TaskListReq, TaskPage, TaskProgressReq, TaskRow, TaskStepReq, TaskView,
};
use steering_api::wire::views::SavedView;
use steering_api::wire::{AsOfReq, Empty, KeyReq};

/// Runs a task command.
///
/// # Errors
/// What the desk answered, or a value that is not valid.
pub(crate) fn run(session: &Session<'_>, verb: &Verb, args: &Args<'_>) -> Result<(), Fail> {
    let key = args.must("key");
    match verb.path {
        "task list" => list(session, args),
        "task show" => {
            let request = KeyReq {
                key,
                as_of: args.date("as-of")?,
            };
            session
                .answer("task_show", &request, tasks_view::task)
                .map(drop)
        }
        "task meetings" => crate::meetings::of_task(session, key),
        "task add" => add(session, args),
        "task bulk" => views::bulk(session, args),
        "task edit" => edit(session, key, args),
        "task assign" => {
            let coordinators = args.texts("coordinator");
            let request = TaskAssignReq {
                key,
                lead: args.must("lead"),
                lead_post: args.text("lead-post"),
                coordinators: (!coordinators.is_empty()).then_some(coordinators),
                due: args.text("due"),
            };
            changed(session, "task_assign", &request)
        }
        "task progress" => {
            let percent = args.text("percent").unwrap_or_default();
            let percent = percent.trim_end_matches('%').parse();
            let request = TaskProgressReq {
                key,
                percent: percent.map_err(|_| Fail::invalid("percent", "malformed"))?,
                words: args.must("words"),
            };
            changed(session, "task_progress", &request)
        }
        "task extend" => {
            let request = TaskExtendReq {
                key,
                to: args.must_date("to")?,
                reason: args.must("reason"),
                evidence: args.must("evidence"),
            };
            changed(session, "task_extend", &request)
        }
        "task plan" => schedule::plan(session, key, args),
        "task resolve-due" => {
            let on = args.must_date("day")?;
            changed(session, "task_resolve_due", &TaskResolveReq { key, on })
        }
        "task decide" => decide(session, key, args),
        "task accept" => step(session, "task_accept", key, args, ""),
        "task report-done" => step(session, "task_report_done", key, args, "result"),
        "task confirm" => step(session, "task_confirm", key, args, "note"),
        "task return" => step(session, "task_return", key, args, "reason"),
        "task cancel" => step(session, "task_cancel", key, args, "basis"),
        _ => life::run(session, verb, args),
    }
}

fn list(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let view = args
        .text("view")
        .map(|name| views::named(session, &name))
        .transpose()?;
    let query = match (&view, args.text("query")) {
        (Some(view), Some(query)) => Some(format!("{} {query}", view.query)),
        (Some(view), None) => Some(view.query.clone()),
        (None, query) => query,
    };
    let saved = |text: fn(&SavedView) -> &String| {
        view.as_ref()
            .map(text)
            .filter(|text| !text.is_empty())
            .cloned()
    };
    let filter = TaskFilter {
        seat: args.number("seat")?,
        coordinator: args.text("coordinator"),
        owes: args.text("owes"),
        owes_late: args.text("owes-late"),
        query,
        text: args.text("text"),
        cell: args.text("cell"),
        state: args.text("state"),
        lead: found(args, "lead", |key| unit(session, key))?,
        area: found(args, "area", |key| area(session, key))?,
        level: args.number("level")?,
        instrument: found(args, "instrument", |key| instrument(session, key))?,
        target: found(args, "target", |key| target(session, key))?,
        due_from: args.date("due-from")?,
        due_to: args.date("due-to")?,
        awaiting: args.flag("awaiting"),
    };
    let request = TaskListReq {
        filter,
        sort: args.text("sort").or_else(|| saved(|view| &view.sort)),
        group: args.text("group").or_else(|| saved(|view| &view.group)),
        as_of: args.date("as-of")?,
        basis: args.text("basis"),
        offset: args.number("offset")?.unwrap_or_default(),
        limit: args.number("limit")?.unwrap_or_default(),
    };
    let view: TaskPage = session
        .answer("task_list", &request, |page, view: &TaskPage| {
            let table = grouped(page, view, request.group.as_deref());
            page.table(&table);
        })
        .map_err(|fail| fail.in_query(request.filter.query.as_deref().unwrap_or_default()))?;
    count(
        session,
        "noun-tasks-count",
        view.offset,
        view.rows.len(),
        view.total,
    );
    Ok(())
}

/// Says on standard error how many there are, and how to see the rest.
pub(crate) fn count(session: &Session<'_>, noun: &str, offset: u32, shown: usize, total: u32) {
    let shown = u32::try_from(shown).unwrap_or(u32::MAX);
    if shown == total || shown == 0 {
        session.note(noun, &[("count", &total.to_string())]);
        return;
    }
    let (first, last) = ((offset + 1).to_string(), (offset + shown).to_string());
    let id = if offset + shown < total {
        "cli-part-more"
    } else {
        "cli-part"
    };
    session.note(
        id,
        &[
            ("first", &first),
            ("last", &last),
            ("total", &total.to_string()),
        ],
    );
}

fn grouped(page: &Page<'_>, view: &TaskPage, by: Option<&str>) -> Table {
    let mut table = table(page);
    for (at, row) in view.rows.iter().enumerate() {
        let place = view.offset as usize + at;
        let head = view
            .groups
            .iter()
            .rfind(|group| group.first as usize <= place)
            .filter(|group| at == 0 || group.first as usize == place);
        if let Some(group) = head {
            let name = match (&group.key, by) {
                (None, _) => page.say("cli-group-none", &[]),
                (Some(key), Some("level")) => page.host.code("level", &key.code),
                (Some(key), Some("state")) => page.host.code("task-state", &key.code),
                (Some(key), _) => key.title.clone(),
            };
            let (count, overdue) = (group.count.to_string(), group.overdue.to_string());
            table.group(page.say(
                "cli-group",
                &[("name", &name), ("count", &count), ("overdue", &overdue)],
            ));
        }
        table.row(cells(page, row));
    }
    table
}

/// Makes a table of tasks.
pub(crate) fn rows(page: &Page<'_>, tasks: &[TaskRow]) -> Table {
    let mut table = table(page);
    for row in tasks {
        table.row(cells(page, row));
    }
    table
}

fn table(page: &Page<'_>) -> Table {
    let head = |id: &str| page.say(id, &[]);
    Table::new(vec![
        (head("field-code"), Fit::Left),
        (head("field-tasks-title"), Fit::Wrap(4)),
        (head("field-lead"), Fit::Wrap(2)),
        (head("field-due"), Fit::Left),
        (head("cli-head-standing"), Fit::Wrap(1)),
        (head("field-state"), Fit::Wrap(1)),
        (head("cli-head-percent"), Fit::Right),
    ])
}

fn cells(page: &Page<'_>, row: &TaskRow) -> Vec<Cell> {
    let host = page.host;
    let lead = row
        .lead
        .as_ref()
        .map_or_else(|| row.assignee_words.clone(), |lead| lead.title.clone());
    let mut name = row.title.clone();
    if row.level == 1 {
        name = host.say("cli-urgent", &[("title", &name)]);
    }
    let mut state = host.code("task-state", &row.state);
    if row.is_extension_asked {
        state = format!("{state}, {}", host.say("cli-extension-asked", &[]));
    }
    vec![
        row.code.as_str().into(),
        name.into(),
        lead.into(),
        host.due(row).into(),
        Cell::toned(host.timeliness(row), tone(&row.timeliness)),
        state.into(),
        row.percent.to_string().into(),
    ]
}

fn add(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let request = TaskAddReq {
        title: args.must("title"),
        lead: args.text("lead"),
        lead_post: args.text("lead-post"),
        due: args.text("due"),
        level: args.number("level")?,
        area: args.text("area"),
        instrument: args.text("instrument"),
        clause: args.text("clause"),
        product: args.text("product"),
        coordinators: args.texts("coordinator"),
        targets: args.texts("target"),
        note: args.text("note"),
        parent: args.text("parent"),
    };
    changed(session, "task_add", &request)
}

/// Fields that an edit may change.
const EDITED: &[&str] = &[
    "title",
    "level",
    "area",
    "product",
    "authority",
    "note",
    "due",
    "parent",
];

fn edit(session: &Session<'_>, key: String, args: &Args<'_>) -> Result<(), Fail> {
    session.something(args, EDITED, "steering task edit")?;
    let mut request = TaskEditReq {
        version: args.number("version")?.unwrap_or_default(),
        title: args.text("title"),
        level: args.number("level")?,
        area: args.text("area"),
        product: args.text("product"),
        authority: args.text("authority"),
        note: args.text("note"),
        due: args.text("due"),
        parent: args.text("parent"),
        key,
    };
    if args.text("version").is_none() {
        let read = KeyReq {
            key: request.key.clone(),
            as_of: None,
        };
        let task: TaskView = session.ask("task_show", &read)?;
        request.version = task.row.version;
    }
    changed(session, "task_edit", &request)
}

fn decide(session: &Session<'_>, key: String, args: &Args<'_>) -> Result<(), Fail> {
    let grant = args.flag("grant");
    if !grant && !args.flag("refuse") {
        return Err(Fail::Usage {
            text: session
                .host
                .say("cli-usage-missing", &[("names", "--grant | --refuse")]),
            help: "steering task decide".to_owned(),
        });
    }
    let request = TaskDecideReq {
        key,
        grant,
        to: args.date("to")?,
        basis: args.must("basis"),
    };
    changed(session, "task_decide", &request)
}

pub(crate) fn step(
    session: &Session<'_>,
    cmd: &str,
    key: String,
    args: &Args<'_>,
    words: &str,
) -> Result<(), Fail> {
    let request = TaskStepReq {
        key,
        words: args.must(words),
        on: args.date("done-on")?,
    };
    changed(session, cmd, &request)
}

/// Runs a write and shows the row that came of it.
pub(crate) fn changed(
    session: &Session<'_>,
    cmd: &str,
    request: &impl serde::Serialize,
) -> Result<(), Fail> {
    let view: TaskChanged = session.answer(cmd, request, |page, view: &TaskChanged| {
        tasks_view::row(page, &view.task);
    })?;
    let id = format!("cli-done-{}", cmd.replace('_', "-"));
    session.note(&id, &[("code", &view.task.code)]);
    Ok(())
}

/// Finds the id that a filter needs; `none` and an id pass as they are.
pub(crate) fn found(
    args: &Args<'_>,
    id: &str,
    find: impl FnOnce(&str) -> Result<Option<String>, Fail>,
) -> Result<Option<String>, Fail> {
    let Some(key) = args.text(id) else {
        return Ok(None);
    };
    if key == "none" || is_uuid(&key) {
        return Ok(Some(key));
    }
    match find(&key)? {
        Some(found) => Ok(Some(found)),
        None => Err(Fail::wire(
            "not_found",
            &[("noun", noun_of(id)), ("key", &key)],
        )),
    }
}

fn noun_of(id: &str) -> &'static str {
    match id {
        "lead" | "waits-for" => "units",
        "area" => "areas",
        "target" => "targets",
        _ => "instruments",
    }
}

/// Returns whether a text is an id of the register.
pub(crate) fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.char_indices().all(|(at, letter)| match at {
            8 | 13 | 18 | 23 => letter == '-',
            _ => letter.is_ascii_hexdigit(),
        })
}

/// Finds the id of a unit by its code, abbreviation or name.
pub(crate) fn unit(session: &Session<'_>, key: &str) -> Result<Option<String>, Fail> {
    let list: UnitList = session.ask(
        "unit_list",
        &UnitListReq {
            as_of: None,
            all: true,
        },
    )?;
    let found = list.units.into_iter().find(|unit| {
        [&unit.code, &unit.abbreviation, &unit.name]
            .into_iter()
            .any(|name| same(name, key))
    });
    Ok(found.map(|unit| unit.id))
}

/// Finds a priority area by number or name.
pub(crate) fn area(session: &Session<'_>, key: &str) -> Result<Option<String>, Fail> {
    let list: AreaList = session.ask("area_list", &Empty {})?;
    let found = list
        .areas
        .into_iter()
        .find(|area| area.number.to_string() == key || same(&area.name, key));
    Ok(found.map(|area| area.id))
}

fn instrument(session: &Session<'_>, key: &str) -> Result<Option<String>, Fail> {
    let view: InstrumentView = session.ask(
        "instrument_show",
        &KeyReq {
            key: key.to_owned(),
            as_of: None,
        },
    )?;
    Ok(Some(view.row.id))
}

fn target(session: &Session<'_>, key: &str) -> Result<Option<String>, Fail> {
    let list: TargetList = session.ask("target_list", &AsOfReq::default())?;
    Ok(list
        .targets
        .into_iter()
        .find(|target| same(&target.code, key))
        .map(|target| target.id))
}

fn same(name: &str, key: &str) -> bool {
    !name.is_empty() && name.to_lowercase() == key.to_lowercase()
}

/// Names the lead for one line of facts.
pub(crate) fn lead(row: &TaskRow) -> String {
    match &row.lead {
        Some(_) => title(row.lead.as_ref()),
        None => row.assignee_words.clone(),
    }
}
