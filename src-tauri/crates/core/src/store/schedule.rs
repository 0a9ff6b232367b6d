//! Queries of dependencies, and of what the schedule needs of tasks.

use super::tasks::coded;
use super::{Sql, View, first, list};
use crate::error::Result;
use crate::tasks::{Named, TaskState};
use chrono::NaiveDate;
use rusqlite::Row;

/// A dependency as it is stored.
#[derive(Debug, Clone)]
pub(crate) struct LinkRow {
    pub(crate) id: String,
    pub(crate) version: u32,
    /// What comes after.
    pub(crate) after: String,
    /// What comes first.
    pub(crate) before: String,
    pub(crate) lag: u32,
    pub(crate) note: String,
}

/// What the schedule needs of a task.
#[derive(Debug, Clone)]
pub(crate) struct JobRow {
    pub(crate) id: String,
    pub(crate) code: String,
    pub(crate) title: String,
    pub(crate) state: TaskState,
    pub(crate) level: u32,
    pub(crate) percent: u32,
    pub(crate) lead_id: Option<String>,
    pub(crate) assignee_words: String,
    pub(crate) area_id: Option<String>,
    pub(crate) start_on: Option<NaiveDate>,
    pub(crate) assigned_on: Option<NaiveDate>,
    pub(crate) due_on: Option<NaiveDate>,
    pub(crate) due_words: String,
    pub(crate) original_due_on: Option<NaiveDate>,
    pub(crate) done_on: Option<NaiveDate>,
    pub(crate) duration: Option<u32>,
    pub(crate) effort: Option<u32>,
    pub(crate) version: u32,
}

const JOB: &str = "t.id, t.code, t.title, t.state, t.level, t.percent, t.lead_unit_id, t.assignee_words, t.area_id,
  t.start_on, t.assigned_on, t.due_on, t.due_words, t.original_due_on, t.done_on, t.duration, t.effort, t.version";

fn job(row: &Row<'_>) -> rusqlite::Result<JobRow> {
    Ok(JobRow {
        id: row.get(0)?,
        code: row.get(1)?,
        title: row.get(2)?,
        state: coded(row, 3, TaskState::from_code)?,
        level: row.get(4)?,
        percent: row.get(5)?,
        lead_id: row.get(6)?,
        assignee_words: row.get(7)?,
        area_id: row.get(8)?,
        start_on: row.get(9)?,
        assigned_on: row.get(10)?,
        due_on: row.get(11)?,
        due_words: row.get(12)?,
        original_due_on: row.get(13)?,
        done_on: row.get(14)?,
        duration: row.get(15)?,
        effort: row.get(16)?,
        version: row.get(17)?,
    })
}

/// Reads every dependency.
pub(crate) fn links(view: View<'_>) -> Result<Vec<LinkRow>> {
    list(
        view,
        "select id, version, task_id, after_task_id, lag, note from dependencies order by id",
        [],
        |row| {
            Ok(LinkRow {
                id: row.get(0)?,
                version: row.get(1)?,
                after: row.get(2)?,
                before: row.get(3)?,
                lag: row.get(4)?,
                note: row.get(5)?,
            })
        },
    )
}

/// Reads the tasks that are not called off: all of them, or those that are not done or that something is linked to.
pub(crate) fn jobs(view: View<'_>, with_done: bool) -> Result<Vec<JobRow>> {
    let sql = format!(
        "select {JOB} from tasks t
         where t.state not in ('replaced', 'cancelled')
           and (:with_done or t.state <> 'confirmed'
             or t.id in (select task_id from dependencies union select after_task_id from dependencies))
         order by length(t.code), t.code"
    );
    list(
        view,
        &sql,
        rusqlite::named_params! { ":with_done": with_done },
        job,
    )
}

/// Reads some tasks, in the order of their codes.
pub(crate) fn jobs_of<'a>(
    view: View<'_>,
    ids: impl Iterator<Item = &'a str>,
) -> Result<Vec<JobRow>> {
    let sql = format!("select {JOB} from tasks t where t.id = ?1");
    let mut statement = view.conn.prepare_cached(&sql).sql()?;
    let mut jobs = Vec::new();
    for id in ids {
        jobs.extend(
            statement
                .query_map([id], job)
                .sql()?
                .collect::<rusqlite::Result<Vec<_>>>()
                .sql()?,
        );
    }
    jobs.sort_by(|left, right| (left.code.len(), &left.code).cmp(&(right.code.len(), &right.code)));
    Ok(jobs)
}

/// Reads the ids of the tasks whose folded code or title contains a text.
pub(crate) fn matching(view: View<'_>, folded: &str) -> Result<Vec<String>> {
    list(
        view,
        "select id from tasks where instr(folded, ?1) > 0",
        [folded],
        |row| row.get(0),
    )
}

/// Reads the areas, in the committee's order.
pub(crate) fn areas(view: View<'_>) -> Result<Vec<Named>> {
    list(
        view,
        "select id, cast(number as text), name from areas order by number, id",
        [],
        read_named,
    )
}

/// Reads the units, in the order of their names.
pub(crate) fn units(view: View<'_>) -> Result<Vec<Named>> {
    list(
        view,
        "select id, case when abbreviation <> '' then abbreviation else code end, name from units
         order by name_sort, code",
        [],
        read_named,
    )
}

fn read_named(row: &Row<'_>) -> rusqlite::Result<Named> {
    Ok(Named {
        id: row.get(0)?,
        code: row.get(1)?,
        title: row.get(2)?,
    })
}

/// Returns the code of a task.
pub(crate) fn code_of(view: View<'_>, id: &str) -> Result<Option<String>> {
    first(view, "select code from tasks where id = ?1", [id], |row| {
        row.get(0)
    })
}
