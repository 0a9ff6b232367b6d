//! Tasks, and their deadlines.

use super::{Cell, Exported, PAGE, Read, coded, heads, number, text};
use crate::committee;
use crate::error::{OrNotFound, Result};
use crate::ops::Noun;
use crate::store::records::TaskRecord;
use crate::store::rows;
use crate::store::{self, View};
use crate::tasks::{self, PartyRole, TaskQuery};
use crate::watch::Watch;
use std::collections::BTreeMap;

const COLUMNS: &[&str] = &[
    "code",
    "title",
    "area",
    "level",
    "instrument",
    "clause",
    "lead",
    "assignee_words",
    "coordinators",
    "due",
    "due_words",
    "due_kind",
    "due_event",
    "due_event_on",
    "due_count",
    "original_due",
    "extensions",
    "assigned_on",
    "product",
    "authority",
    "targets",
    "state",
    "state_before",
    "basis",
    "timeliness",
    "days",
    "percent",
    "progress_words",
    "result",
    "done_on",
    "confirmed_on",
    "start_on",
    "duration",
    "effort",
    "parent",
    "replaced_by",
    "source",
    "note",
];

/// Returns tasks with every field, in the order of a query; pages of it are its own affair.
pub(super) fn tasks(view: View<'_>, query: &TaskQuery, watch: &dyn Watch) -> Result<Exported> {
    let mut read = Read::new(view);
    let areas: BTreeMap<String, String> = committee::areas(view)?
        .into_iter()
        .map(|area| (area.id, area.name))
        .collect();
    let mut found = Vec::new();
    let mut query = TaskQuery {
        group: None,
        offset: 0,
        limit: PAGE,
        ..query.clone()
    };
    loop {
        let page = tasks::list(view, &query)?;
        for line in &page.lines {
            watch.tell(u32::try_from(found.len()).unwrap_or(u32::MAX), page.total)?;
            let task: TaskRecord =
                rows::get(view, &line.id)?.or_not_found(Noun::Tasks, &line.code)?;
            let mut coordinators = Vec::new();
            for party in store::tasks::party_records(view, &task.id)? {
                if party.role == PartyRole::Coordinator {
                    coordinators.push(read.unit(Some(&party.unit_id))?);
                }
            }
            let served: Vec<String> = store::targets::of_task(view, &task.id)?
                .into_iter()
                .map(|target| target.code)
                .collect();
            let area = task.area_id.as_ref().and_then(|id| areas.get(id));
            found.push(vec![
                text(&task.code),
                text(&task.title),
                text(area.map_or("", String::as_str)),
                coded("level", &task.level.to_string()),
                Cell::Text(read.instrument(task.instrument_id.as_deref())?),
                Cell::Text(read.clause(task.clause_id.as_deref())?),
                Cell::Text(read.lead(task.lead_post_id.as_deref(), task.lead_unit_id.as_deref())?),
                text(&task.assignee_words),
                Cell::Text(coordinators.join("; ")),
                Cell::Day(task.due_on),
                text(&task.due_words),
                coded("due-kind", task.due_kind.code()),
                text(task.due_event.as_deref().unwrap_or_default()),
                Cell::Day(task.due_event_on),
                number(task.due_count),
                Cell::Day(task.original_due_on),
                number(Some(line.extensions)),
                Cell::Day(task.assigned_on),
                text(&task.product),
                text(&task.authority),
                Cell::Text(served.join("; ")),
                coded("task-state", task.state.code()),
                coded(
                    "task-state",
                    task.state_before.map_or("", tasks::TaskState::code),
                ),
                text(task.basis.as_deref().unwrap_or_default()),
                coded("timeliness-label", line.timeliness.code()),
                Cell::Number(line.days.map(i64::from)),
                Cell::Percent(Some(task.percent)),
                text(&task.progress_words),
                text(&task.result),
                Cell::Day(task.done_on),
                Cell::Day(task.confirmed_on),
                Cell::Day(task.start_on),
                number(task.duration),
                number(task.effort),
                Cell::Text(read.task(task.parent_id.as_deref())?),
                Cell::Text(read.task(task.replaced_by_id.as_deref())?),
                text(&task.source),
                text(&task.note),
            ]);
        }
        query.offset += PAGE;
        if query.offset >= page.total {
            return Ok(Exported {
                columns: heads(COLUMNS),
                rows: found,
            });
        }
    }
}

/// Returns the tasks of a query that have a deadline, as lines, in its order.
///
/// # Errors
/// `cancelled`; trouble with the file.
pub fn deadlines(
    view: View<'_>,
    query: &TaskQuery,
    watch: &dyn Watch,
) -> Result<Vec<tasks::TaskLine>> {
    let mut found = Vec::new();
    let mut query = TaskQuery {
        group: None,
        offset: 0,
        limit: PAGE,
        ..query.clone()
    };
    loop {
        let page = tasks::list(view, &query)?;
        if page.lines.is_empty() {
            return Ok(found);
        }
        query.offset += u32::try_from(page.lines.len()).unwrap_or(PAGE);
        watch.tell(query.offset, page.total)?;
        found.extend(page.lines.into_iter().filter(|line| line.due_on.is_some()));
    }
}
