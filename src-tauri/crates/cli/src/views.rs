//! `steering view …`: saved views of the register of tasks; and `steering task bulk`.

use crate::args::Args;
use crate::fail::Fail;
use crate::page::Page;
use crate::session::Session;
use crate::table::{Fit, Table};
use crate::verbs::Verb;
use steering_api::wire::Empty;
use steering_api::wire::bulk::{TaskBulkChange, TaskBulkReq, TaskBulkView};
use steering_api::wire::tasks::TaskFilter;
use steering_api::wire::views::{SavedView, ViewKeyReq, ViewList, ViewMoveReq, ViewSaveReq};

/// Runs a command of saved views.
///
/// # Errors
/// What the desk answered, or a value that is not valid.
pub(crate) fn run(session: &Session<'_>, verb: &Verb, args: &Args<'_>) -> Result<(), Fail> {
    match verb.path {
        "view list" => session.answer("view_list", &Empty {}, list).map(drop),
        "view save" => save(session, args),
        "view move" => {
            let request = ViewMoveReq {
                key: args.must("view"),
                place: args.number("place")?.unwrap_or_default(),
            };
            session.answer("view_move", &request, list).map(drop)
        }
        _ => {
            let request = ViewKeyReq {
                key: args.must("view"),
            };
            session.answer("view_remove", &request, list).map(drop)
        }
    }
}

/// Finds a saved view by its name or id.
///
/// # Errors
/// `not_found`.
pub(crate) fn named(session: &Session<'_>, name: &str) -> Result<SavedView, Fail> {
    let list: ViewList = session.ask("view_list", &Empty {})?;
    let same =
        |view: &&SavedView| view.id == name || view.name.to_lowercase() == name.to_lowercase();
    list.views
        .iter()
        .find(same)
        .cloned()
        .ok_or_else(|| Fail::wire("not_found", &[("noun", "saved_views"), ("key", name)]))
}

fn list(page: &mut Page<'_>, list: &ViewList) {
    let mut table = Table::new(vec![
        (page.say("field-saved-views-place", &[]), Fit::Right),
        (page.say("field-name", &[]), Fit::Wrap(1)),
        (page.say("field-query", &[]), Fit::Wrap(2)),
        (page.say("field-sort", &[]), Fit::Left),
        (page.say("field-grouping", &[]), Fit::Left),
    ]);
    for view in &list.views {
        table.row(vec![
            view.place.to_string().into(),
            view.name.as_str().into(),
            view.query.as_str().into(),
            view.sort.as_str().into(),
            view.group.as_str().into(),
        ]);
    }
    page.table(&table);
}

fn save(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let name = args.must("name");
    // A view of that name is written over: its version is read first, so that a change made meanwhile is a conflict.
    let present: ViewList = session.ask("view_list", &Empty {})?;
    let present = present
        .views
        .into_iter()
        .find(|view| view.name.to_lowercase() == name.to_lowercase());
    let request = ViewSaveReq {
        version: present.as_ref().map_or(0, |view| view.version),
        columns: present
            .as_ref()
            .map(|view| view.columns.clone())
            .unwrap_or_default(),
        key: present.map(|view| view.id),
        name,
        query: args.text("query").unwrap_or_default(),
        sort: args.text("sort").unwrap_or_default(),
        group: args.text("group").unwrap_or_default(),
    };
    session
        .answer("view_save", &request, |page, view: &SavedView| {
            let facts = [
                ("field-query", view.query.as_str()),
                ("field-sort", view.sort.as_str()),
                ("field-grouping", view.group.as_str()),
            ]
            .map(|(id, value)| (page.say(id, &[]), value.to_owned()));
            page.line(&view.name);
            page.facts(&facts);
        })
        .map_err(|fail| fail.in_query(&request.query))
        .map(drop)
}

/// Runs `task bulk`: what may not be changed so is listed, and with `--leave-out` the rest is changed.
///
/// # Errors
/// What the desk answered, or a value that is not valid.
pub(crate) fn bulk(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let keys = args.texts("keys");
    let query = args.text("query");
    let matching = query.as_ref().map(|query| TaskFilter {
        query: Some(query.clone()),
        ..TaskFilter::default()
    });
    let request = TaskBulkReq {
        keys,
        matching,
        change: TaskBulkChange {
            level: args.number("level")?,
            area: args.text("area"),
            due: args.text("due"),
            lead: args.text("lead"),
            add_coordinators: args.texts("coordinator"),
            remove_coordinators: args.texts("without-coordinator"),
            product: args.text("product"),
            authority: args.text("authority"),
            note: args.text("note"),
            percent: args.number("percent")?,
            step: args.text("step"),
            words: args.text("words").unwrap_or_default(),
        },
        is_trial: args.flag("try"),
        leave_out: args.flag("leave-out"),
    };
    let view: TaskBulkView = session
        .answer("task_bulk", &request, outcome)
        .map_err(|fail| fail.in_query(&query.unwrap_or_default()))?;
    let (changed, same) = (view.changed.to_string(), view.same.to_string());
    let id = if view.is_done {
        "cli-bulk-done"
    } else if request.is_trial {
        "cli-bulk-trial"
    } else {
        "cli-bulk-stopped"
    };
    session.note(
        id,
        &[
            ("changed", &changed),
            ("same", &same),
            ("refused", &view.refused.to_string()),
        ],
    );
    if view.is_done || request.is_trial {
        Ok(())
    } else {
        Err(Fail::Stopped)
    }
}

fn outcome(page: &mut Page<'_>, view: &TaskBulkView) {
    let host = page.host;
    for task in &view.changed_tasks {
        page.line(&format!("{} {}", task.code, task.title));
    }
    if view.refused_tasks.is_empty() {
        return;
    }
    page.heading(&host.say("cli-bulk-refused", &[]));
    let mut table = Table::new(vec![
        (host.say("field-code", &[]), Fit::Left),
        (host.say("cli-bulk-why", &[]), Fit::Wrap(1)),
    ]);
    for refused in &view.refused_tasks {
        table.row(vec![
            refused.task.code.as_str().into(),
            host.words
                .say_error(&refused.why.code, &refused.why.data)
                .into(),
        ]);
    }
    page.table(&table);
}
