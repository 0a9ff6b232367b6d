//! Queries of tasks: lines, pages, groups, and what belongs to one task.
//!
//! The same SQL reads the present tables and the past ones that shadow them.

use super::records::{ExtensionRecord, PartyRecord};
use super::task_filter::{Conditions, conditions};
use super::{View, count, first, is_past, list, rows};
use crate::error::{Error, Result};
use crate::tasks::{
    Basis, Cell, DueKind, Extension, ExtensionState, Named, Party, PartyRole, Progress, TaskFilter,
    TaskGroup, TaskGrouping, TaskLine, TaskList, TaskQuery, TaskSort, TaskState, Timeliness,
    is_by_record, timed,
};
use chrono::NaiveDate;
use rusqlite::{Row, named_params};

/// The columns of a line, in the order [`read_line`] expects.
const LINE: &str = "t.id, t.code, t.title, t.state, t.level,
  u.id, case when u.abbreviation <> '' then u.abbreviation else u.code end, u.name, t.assignee_words,
  a.id, a.number, a.name, t.due_kind, t.due_on, t.due_words, t.original_due_on,
  (select count(*) from extensions e where e.task_id = t.id and e.state = 'granted'),
  exists (select 1 from extensions e where e.task_id = t.id and e.state = 'sent'),
  t.percent, t.progress_words, t.done_on,
  i.id, case when i.symbol <> '' then i.symbol else i.code end, i.title, t.version";

/// Tasks with what a line shows beside them.
const FROM: &str = "from tasks t
  left join units u on u.id = t.lead_unit_id
  left join areas a on a.id = t.area_id
  left join instruments i on i.id = t.instrument_id";

/// The same beside tasks that are there already.
const JOINS: &str = "left join units u on u.id = t.lead_unit_id
  left join areas a on a.id = t.area_id
  left join instruments i on i.id = t.instrument_id";

/// Returns the column of the deadline that is counted against.
pub(crate) const fn due_column(basis: Basis) -> &'static str {
    match basis {
        Basis::Adjusted => "t.due_on",
        Basis::Original => "t.original_due_on",
    }
}

/// Returns the expression that says in which cell of the statistics a task `t` is on `:day`.
///
/// A task reported done is measured by the day it was reported done (as `rules::timeliness`).
pub(crate) fn cell_expression(basis: Basis) -> String {
    let due = due_column(basis);
    format!(
        "case
           when t.state = 'draft' then 'drafts'
           when t.state in ('paused', 'replaced', 'cancelled') then 'stopped'
           when t.state = 'confirmed' then
             case when {due} is null then 'done_undated' when t.done_on <= {due} then 'on_time' else 'late' end
           when {due} is null then 'open_undated'
           when case when t.state = 'reported_done' then coalesce(t.done_on, :day) else :day end <= {due} then 'in_term'
           else 'overdue'
         end"
    )
}

/// Open tasks `t`, in the words of their index (`tasks_open`), so that SQLite knows them for it.
pub(crate) const OPEN: &str =
    "t.state not in ('draft', 'confirmed', 'paused', 'replaced', 'cancelled')";

/// Returns the condition that a task `t` is in a cell on `:day`: [`cell_expression`], said so that an index can lead.
pub(crate) fn cell_condition(cell: Cell, basis: Basis) -> String {
    let due = due_column(basis);
    match cell {
        Cell::Drafts => "t.state = 'draft'".to_owned(),
        Cell::Stopped => "t.state in ('paused', 'replaced', 'cancelled')".to_owned(),
        Cell::Total => "t.state not in ('draft', 'paused', 'replaced', 'cancelled')".to_owned(),
        Cell::Done => "t.state = 'confirmed'".to_owned(),
        Cell::DoneUndated => format!("t.state = 'confirmed' and {due} is null"),
        Cell::OnTime => format!("t.state = 'confirmed' and t.done_on <= {due}"),
        Cell::Late => format!("t.state = 'confirmed' and t.done_on > {due}"),
        Cell::Open => OPEN.to_owned(),
        Cell::OpenUndated => format!("{OPEN} and {due} is null"),
        // What was reported done was so by the day: its deadline had passed before, too, when it came late.
        Cell::Overdue => format!(
            "{OPEN} and {due} < :day and (t.state <> 'reported_done' or coalesce(t.done_on, :day) > {due})"
        ),
        Cell::InTerm => format!(
            "{OPEN} and {due} is not null
             and ({due} >= :day or t.state = 'reported_done' and coalesce(t.done_on, :day) <= {due})"
        ),
        Cell::DueSet => due_set_expression(basis),
    }
}

/// Returns the condition of the due set: a deadline on or before `:day`, or a deadline and done.
pub(crate) fn due_set_expression(basis: Basis) -> String {
    let due = due_column(basis);
    format!(
        "({due} is not null and ({due} <= :day or t.state = 'confirmed')
          and t.state not in ('draft', 'paused', 'replaced', 'cancelled'))"
    )
}

/// Returns the expressions that order a list; the code decides last.
fn order(sort: TaskSort, is_descending: bool, basis: Basis) -> String {
    let way = if is_descending { "desc" } else { "asc" };
    let due = due_column(basis);
    let by = match sort {
        TaskSort::Code => return format!("length(t.code) {way}, t.code {way}"),
        TaskSort::Title => format!("t.title_sort {way}"),
        TaskSort::Lead => format!("u.id is null, u.name_sort {way}, u.code"),
        TaskSort::Level => format!("t.level {way}"),
        TaskSort::Due => format!("{due} is null, {due} {way}"),
        TaskSort::State => format!("{} {way}", state_order()),
        TaskSort::Percent => format!("t.percent {way}"),
        TaskSort::Area => format!("a.id is null, a.number {way}, a.id"),
    };
    format!("{by}, length(t.code), t.code")
}

/// How a list falls into stretches that lie one after another: those of a group, or of equal values of what is sorted by.
/// Within one an index keeps the order, so that a page in the middle is found by counting and not by sorting.
struct Stretches {
    /// What is equal in one, as an expression of a task `t`.
    key: &'static str,
    /// The order of the keys; it may name units `u`, areas `a` and documents `i`.
    order: String,
    /// The order within one.
    within: String,
}

impl Stretches {
    fn of(query: &TaskQuery) -> Option<Self> {
        if let Some(grouping) = query.group {
            let (key, order) = group_expressions(grouping);
            return Some(Self {
                key,
                order,
                within: self::order(query.sort, query.is_descending, query.basis),
            });
        }
        let way = if query.is_descending { "desc" } else { "asc" };
        let (key, order) = match query.sort {
            TaskSort::Code | TaskSort::Title => return None,
            TaskSort::Lead => (
                "t.lead_unit_id",
                format!("u.id is null, u.name_sort {way}, u.code"),
            ),
            TaskSort::Area => ("t.area_id", format!("a.id is null, a.number {way}, a.id")),
            TaskSort::Level => ("t.level", format!("t.level {way}")),
            TaskSort::State => ("t.state", format!("{} {way}", state_order())),
            TaskSort::Percent => ("t.percent", format!("t.percent {way}")),
            TaskSort::Due => {
                let key = match query.basis {
                    Basis::Adjusted => "t.due_on is null",
                    Basis::Original => "t.original_due_on is null",
                };
                (key, key.to_owned())
            }
        };
        let within = if query.sort == TaskSort::Due {
            let due = due_column(query.basis);
            format!("{due} {way}, length(t.code), t.code")
        } else {
            "length(t.code), t.code".to_owned()
        };
        Some(Self { key, order, within })
    }
}

/// Returns the place of a state in a task's life, as an expression.
fn state_order() -> String {
    let places: Vec<String> = TaskState::ALL
        .iter()
        .enumerate()
        .map(|(place, state)| format!("when '{}' then {place}", state.code()))
        .collect();
    format!("case t.state {} end", places.join(" "))
}

/// Returns a grouping's key and its order.
fn group_expressions(grouping: TaskGrouping) -> (&'static str, String) {
    match grouping {
        TaskGrouping::Area => ("t.area_id", "a.id is null, a.number, a.id".to_owned()),
        TaskGrouping::Lead => (
            "t.lead_unit_id",
            "u.id is null, u.name_sort, u.code".to_owned(),
        ),
        TaskGrouping::Level => ("t.level", "t.level".to_owned()),
        TaskGrouping::State => ("t.state", state_order()),
        TaskGrouping::Instrument => (
            "t.instrument_id",
            "i.id is null, i.signed_on is null, i.signed_on desc, i.code".to_owned(),
        ),
    }
}

fn group_name(grouping: TaskGrouping) -> &'static str {
    match grouping {
        TaskGrouping::Area => "cast(a.number as text), a.name",
        TaskGrouping::Lead => {
            "case when u.abbreviation <> '' then u.abbreviation else u.code end, u.name"
        }
        TaskGrouping::Level => "cast(t.level as text), ''",
        TaskGrouping::State => "t.state, ''",
        TaskGrouping::Instrument => {
            "case when i.symbol <> '' then i.symbol else i.code end, i.title"
        }
    }
}

/// Returns a page of tasks.
pub(crate) fn list_page(view: View<'_>, query: &TaskQuery, soon: NaiveDate) -> Result<TaskList> {
    let conditions = conditions(view, &query.filter, query.basis, soon)?;
    let is_kept = query.filter.all.is_empty() && !is_past(view)?;
    let groups = match query.group {
        None => Vec::new(),
        Some(grouping) => groups(view, grouping, query.basis, &conditions, is_kept)?,
    };
    let all = if is_past(view)? {
        count(view, "select count(*) from tasks", [])?
    } else {
        count(view, "select coalesce(sum(tasks), 0) from task_counts", [])?
    };
    let mut lines = Vec::new();
    let total = if let Some(stretches) = Stretches::of(query) {
        let mut first = 0;
        for (key, tasks) in lengths(view, &stretches, &conditions, is_kept)? {
            let from = query.offset.max(first);
            let to = (query.offset.saturating_add(query.limit)).min(first + tasks);
            if from < to {
                let stretch = format!("{} is {key}", stretches.key);
                let part = Part {
                    condition: &stretch,
                    order: &stretches.within,
                    offset: from - first,
                    limit: to - from,
                };
                lines.extend(part_of_page(view, query, soon, &conditions, &part)?);
            }
            first += tasks;
        }
        first
    } else {
        let part = Part {
            condition: "true",
            order: &order(query.sort, query.is_descending, query.basis),
            offset: query.offset,
            limit: query.limit,
        };
        lines = part_of_page(view, query, soon, &conditions, &part)?;
        if is_kept {
            all
        } else {
            let sql = format!("select count(*) from tasks t where {}", conditions.sql);
            count(view, &sql, conditions.params().as_slice())?
        }
    };
    Ok(TaskList {
        total,
        all,
        groups,
        lines,
    })
}

/// Returns the first tasks of a list by deadline, without counting the others.
pub(crate) fn first_due(
    view: View<'_>,
    filter: &TaskFilter,
    limit: u32,
    soon: NaiveDate,
) -> Result<Vec<TaskLine>> {
    let query = TaskQuery {
        filter: filter.clone(),
        sort: TaskSort::Due,
        is_descending: false,
        group: None,
        basis: Basis::Adjusted,
        offset: 0,
        limit,
    };
    let conditions = conditions(view, filter, query.basis, soon)?;
    let mut lines: Vec<TaskLine> = Vec::new();
    for condition in ["t.due_on is not null", "t.due_on is null"] {
        let found = u32::try_from(lines.len()).unwrap_or(limit);
        if found < limit {
            let part = Part {
                condition,
                order: "t.due_on, length(t.code), t.code",
                offset: 0,
                limit: limit - found,
            };
            lines.extend(part_of_page(view, &query, soon, &conditions, &part)?);
        }
    }
    Ok(lines)
}

/// Part of a page: a stretch of the list, from a place in it.
struct Part<'a> {
    condition: &'a str,
    order: &'a str,
    offset: u32,
    limit: u32,
}

/// Reads part of a page. The places are found first, from an index where there is one; what a line shows beside a task is
/// looked up for these few only.
fn part_of_page(
    view: View<'_>,
    query: &TaskQuery,
    soon: NaiveDate,
    conditions: &Conditions,
    part: &Part<'_>,
) -> Result<Vec<TaskLine>> {
    // A past table is a view, and a view has no places.
    let place = if is_past(view)? { "id" } else { "rowid" };
    let by = part.order;
    let names_others = ["u.", "a.", "i."].iter().any(|name| by.contains(name));
    let from = if names_others { FROM } else { "from tasks t" };
    let sql = format!(
        "select {LINE} from (
           select t.{place} as place {from} where {} and {} order by {by} limit :limit offset :offset
         ) found cross join tasks t on t.{place} = found.place {JOINS} order by {by}",
        conditions.sql, part.condition
    );
    let mut values = conditions.params();
    values.push((":limit", &part.limit));
    values.push((":offset", &part.offset));
    list(view, &sql, values.as_slice(), |row| {
        read_line(row, query.basis, view.day, soon)
    })
}

/// Counts the tasks of each stretch, in their order. A key is given as SQL says it.
fn lengths(
    view: View<'_>,
    stretches: &Stretches,
    conditions: &Conditions,
    is_kept: bool,
) -> Result<Vec<(String, u32)>> {
    let Stretches { key, order, .. } = stretches;
    let read = |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?));
    let is_counted = matches!(
        *key,
        "t.lead_unit_id" | "t.area_id" | "t.instrument_id" | "t.level" | "t.state"
    );
    if is_kept && is_counted {
        return list(
            view,
            &kept(key, &format!("quote({key}), t.tasks"), order),
            [],
            read,
        );
    }
    // The keys are counted before their names are looked at.
    let (column, grouped) = if *key == "t.due_on is null" || *key == "t.original_due_on is null" {
        ("undated", order.replace(key, "t.undated"))
    } else {
        (key.trim_start_matches("t."), order.clone())
    };
    let sql = format!(
        "select quote(t.{column}), t.tasks from (
           select {key} as {column}, count(*) as tasks from tasks t where {} group by 1) t {} order by {grouped}",
        conditions.sql,
        joins_of(&grouped)
    );
    list(view, &sql, conditions.params().as_slice(), read)
}

/// Returns a query on the kept counts by one key, with the names of its records beside it.
fn kept(key: &str, columns: &str, order: &str) -> String {
    let column = key.trim_start_matches("t.");
    let value = if column == "level" || column == "state" {
        column.to_owned()
    } else {
        format!("nullif({column}, '')")
    };
    format!(
        "select {columns} from (select {value} as {column}, sum(tasks) as tasks from task_counts group by 1) t {} order by {order}",
        joins_of(order)
    )
}

/// Returns the joins that an order over keys needs.
fn joins_of(order: &str) -> String {
    let mut joins = String::new();
    for (name, join) in [
        ("u.", "left join units u on u.id = t.lead_unit_id"),
        ("a.", "left join areas a on a.id = t.area_id"),
        ("i.", "left join instruments i on i.id = t.instrument_id"),
    ] {
        if order.contains(name) {
            joins.push_str(join);
            joins.push(' ');
        }
    }
    joins
}

/// Counts the tasks of each group, with those overdue.
fn groups(
    view: View<'_>,
    grouping: TaskGrouping,
    basis: Basis,
    conditions: &Conditions,
    is_kept: bool,
) -> Result<Vec<TaskGroup>> {
    let (key, order) = group_expressions(grouping);
    let name = group_name(grouping);
    let column = key.trim_start_matches("t.");
    let late = cell_condition(Cell::Overdue, basis);
    let counted = if is_kept {
        // An empty text is none in the counts; a level is a number and stays one.
        let value = if column == "level" || column == "state" {
            column.to_owned()
        } else {
            format!("nullif({column}, '')")
        };
        format!("select {value} as {column}, sum(tasks) as tasks from task_counts group by 1")
    } else {
        format!(
            "select {key} as {column}, count(*) as tasks from tasks t where {} group by 1",
            conditions.sql
        )
    };
    let sql = format!(
        "with counted as materialized ({counted}), late as materialized (
           select {key} as {column}, count(*) as tasks from tasks t where {late} and {} group by 1)
         select t.{column}, {name}, t.tasks, coalesce(l.tasks, 0)
         from counted t left join late l on l.{column} is t.{column} {} order by {order}",
        conditions.sql,
        joins_of(&format!("{order} {name}"))
    );
    let mut firsts = 0;
    list(view, &sql, conditions.params().as_slice(), |row| {
        let key = if is_by_record(grouping) {
            row.get::<_, Option<String>>(0)?
        } else {
            row.get::<_, Option<String>>(1)?
        };
        let count: u32 = row.get(3)?;
        let group = TaskGroup {
            key: match key {
                None => None,
                Some(id) => Some(Named {
                    id,
                    code: row.get(1)?,
                    title: row.get(2)?,
                }),
            },
            first: firsts,
            count,
            overdue: row.get(4)?,
        };
        firsts += count;
        Ok(group)
    })
}

/// Names every task that a filter wants, in the order of their codes.
pub(crate) fn named_all(
    view: View<'_>,
    filter: &TaskFilter,
    soon: NaiveDate,
) -> Result<Vec<Named>> {
    let conditions = conditions(view, filter, Basis::Adjusted, soon)?;
    let sql = format!(
        "select t.id, t.code, t.title {FROM} where {} order by length(t.code), t.code",
        conditions.sql
    );
    list(view, &sql, conditions.params().as_slice(), |row| {
        Ok(Named {
            id: row.get(0)?,
            code: row.get(1)?,
            title: row.get(2)?,
        })
    })
}

/// Returns the line of one task.
pub(crate) fn line(view: View<'_>, id: &str, soon: NaiveDate) -> Result<Option<TaskLine>> {
    let sql = format!("select {LINE} {FROM} where t.id = :id");
    first(view, &sql, named_params! { ":id": id }, |row| {
        read_line(row, Basis::Adjusted, view.day, soon)
    })
}

fn read_line(
    row: &Row<'_>,
    basis: Basis,
    day: NaiveDate,
    soon: NaiveDate,
) -> rusqlite::Result<TaskLine> {
    let named = |at: usize, code: Option<String>| -> rusqlite::Result<Option<Named>> {
        Ok(match row.get::<_, Option<String>>(at)? {
            None => None,
            Some(id) => Some(Named {
                id,
                code: code.unwrap_or_default(),
                title: row.get(at + 2)?,
            }),
        })
    };
    let mut line = TaskLine {
        id: row.get(0)?,
        code: row.get(1)?,
        title: row.get(2)?,
        state: coded(row, 3, TaskState::from_code)?,
        timeliness: Timeliness::Undated,
        days: None,
        level: row.get(4)?,
        lead: named(5, row.get(6)?)?,
        assignee_words: row.get(8)?,
        area: named(
            9,
            row.get::<_, Option<u32>>(10)?
                .map(|number| number.to_string()),
        )?,
        due_kind: coded(row, 12, DueKind::from_code)?,
        due_on: row.get(13)?,
        due_words: row.get(14)?,
        original_due_on: row.get(15)?,
        extensions: row.get(16)?,
        is_extension_asked: row.get(17)?,
        percent: row.get(18)?,
        progress_words: row.get(19)?,
        done_on: row.get(20)?,
        instrument: named(21, row.get(22)?)?,
        version: row.get(24)?,
    };
    let due_on = match basis {
        Basis::Adjusted => line.due_on,
        Basis::Original => line.original_due_on,
    };
    timed(&mut line, due_on, day, soon);
    Ok(line)
}

/// Reads a coded value.
pub(crate) fn coded<T>(
    row: &Row<'_>,
    at: usize,
    from_code: impl FnOnce(&str) -> Option<T>,
) -> rusqlite::Result<T> {
    let code: String = row.get(at)?;
    from_code(&code).ok_or_else(|| {
        rusqlite::Error::FromSqlConversionFailure(
            at,
            rusqlite::types::Type::Text,
            format!("code {code}").into(),
        )
    })
}

/// Returns the id of a task named by id or code.
pub(crate) fn id_of(view: View<'_>, key: &str) -> Result<Option<String>> {
    first(
        view,
        "select id from tasks where id = lower(?1) or code = upper(?1)",
        [key],
        |row| row.get(0),
    )
}

/// Reads typed rows whose ids a query gives for a task.
pub(crate) fn records<R: rows::Record>(view: View<'_>, sql: &str, task_id: &str) -> Result<Vec<R>> {
    list(view, sql, [task_id], |row| row.get::<_, String>(0))?
        .iter()
        .map(|id| {
            rows::get(view, id)?
                .ok_or_else(|| Error::Internal(format!("row {id} went away under a lock")))
        })
        .collect()
}

/// Reads the parties of a task as records.
pub(crate) fn party_records(view: View<'_>, task_id: &str) -> Result<Vec<PartyRecord>> {
    records(
        view,
        "select id from task_parties where task_id = ?1 order by id",
        task_id,
    )
}

/// Reads the extensions of a task as records, oldest first.
pub(crate) fn extension_records(view: View<'_>, task_id: &str) -> Result<Vec<ExtensionRecord>> {
    records(
        view,
        "select id from extensions where task_id = ?1 order by number, id",
        task_id,
    )
}

/// Reads the parties of a task with their units.
pub(crate) fn parties(view: View<'_>, task_id: &str) -> Result<Vec<Party>> {
    list(
        view,
        "select p.id, p.role, u.id, case when u.abbreviation <> '' then u.abbreviation else u.code end, u.name,
           p.contribution, p.due_on, p.delivered_on, p.delivered_words
         from task_parties p join units u on u.id = p.unit_id where p.task_id = ?1 order by p.role, u.name_sort",
        [task_id],
        |row| {
            Ok(Party {
                id: row.get(0)?,
                role: coded(row, 1, PartyRole::from_code)?,
                unit: Named { id: row.get(2)?, code: row.get(3)?, title: row.get(4)? },
                contribution: row.get(5)?,
                due_on: row.get(6)?,
                delivered_on: row.get(7)?,
                delivered_words: row.get::<_, Option<String>>(8)?.unwrap_or_default(),
            })
        },
    )
}

/// Reads the extensions of a task, oldest first.
pub(crate) fn extensions(view: View<'_>, task_id: &str) -> Result<Vec<Extension>> {
    list(
        view,
        "select id, number, requested_on, requested_by, reason, proposed_on, previous_on, state, is_late_request,
           granted_on, decided_on, decided_by, basis, evidence
         from extensions where task_id = ?1 order by number, id",
        [task_id],
        |row| {
            Ok(Extension {
                id: row.get(0)?,
                number: row.get(1)?,
                requested_on: row.get(2)?,
                requested_by: row.get(3)?,
                reason: row.get(4)?,
                proposed_on: row.get(5)?,
                previous_on: row.get(6)?,
                state: coded(row, 7, ExtensionState::from_code)?,
                is_late_request: row.get(8)?,
                granted_on: row.get(9)?,
                decided_on: row.get(10)?,
                decided_by: row.get(11)?,
                basis: row.get(12)?,
                evidence: row.get::<_, Option<String>>(13)?.unwrap_or_default(),
            })
        },
    )
}

/// Reads the progress of a task, newest first.
pub(crate) fn progress(view: View<'_>, task_id: &str) -> Result<Vec<Progress>> {
    list(
        view,
        "select id, reported_on, percent, words, reported_by
         from progress_entries where task_id = ?1 order by reported_on desc, id desc",
        [task_id],
        |row| {
            Ok(Progress {
                id: row.get(0)?,
                reported_on: row.get(1)?,
                percent: row.get(2)?,
                words: row.get(3)?,
                by: row.get(4)?,
            })
        },
    )
}

/// Counts the tasks that are not cancelled.
pub(crate) fn count_all(view: View<'_>) -> Result<u32> {
    count(
        view,
        "select count(*) from tasks where state <> 'cancelled'",
        [],
    )
}
