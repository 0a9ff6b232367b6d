//! Counting for the responsibility matrix.

use super::committee::named;
use super::tasks::{OPEN, cell_expression, coded, due_column, due_set_expression};
use super::{View, first, list};
use crate::committee::UnitKind;
use crate::error::{Error, Result};
use crate::reports::{Capacity, Coordinated, Count, Led, UnitRow};
use crate::tasks::{Basis, Cell};
use rusqlite::{Row, named_params};
use std::collections::HashMap;

/// Counts the tasks of the view's day by lead unit, lead post, area, level and cell, with the effort of each.
pub(crate) fn led(view: View<'_>, basis: Basis) -> Result<Vec<Led>> {
    let cell = cell_expression(basis);
    let due = due_column(basis);
    let due_set = due_set_expression(basis);
    list(
        view,
        &format!(
            "with one as (
               select t.lead_unit_id as lead, t.lead_post_id as post, t.area_id as area, t.level as level,
                 t.effort as effort, {cell} as cell, {due_set} as is_due,
                 cast(julianday(case when t.state = 'reported_done' then coalesce(t.done_on, :day) else :day end)
                   - julianday({due}) as integer) as late
               from tasks t
             )
             select lead, post, area, level, cell, is_due, count(*), coalesce(max(iif(cell = 'overdue', late, 0)), 0),
               coalesce(sum(effort), 0), sum(effort is null)
             from one group by lead, post, area, level, cell, is_due"
        ),
        named_params! { ":day": view.day },
        |row| {
            Ok(Led {
                post: row.get(1)?,
                effort: row.get(8)?,
                effort_unknown: row.get(9)?,
                count: Count {
                    lead: row.get(0)?,
                    area: row.get(2)?,
                    instrument: None,
                    level: row.get(3)?,
                    cell: coded(row, 4, Cell::from_code)?,
                    is_due: row.get(5)?,
                    age: None,
                    count: row.get(6)?,
                    longest_days: row.get(7)?,
                },
            })
        },
    )
}

/// A contribution of a coordinator `c` that is owed: it was asked for, with words or a day, and is not given.
pub(crate) const OWED: &str = "c.role = 'coordinator' and c.delivered_on is null and (c.contribution <> '' or c.due_on is not null)";

fn read_coordinated(row: &Row<'_>) -> rusqlite::Result<Coordinated> {
    Ok(Coordinated {
        tasks: row.get(0)?,
        owed: row.get(1)?,
        owed_late: row.get(2)?,
    })
}

/// Counts, unit by unit, the open tasks it coordinates and those to which it owes its contribution (one unit has one part in
/// a task).
pub(crate) fn coordinated(view: View<'_>) -> Result<HashMap<String, Coordinated>> {
    let found = list(
        view,
        &format!(
            "select count(distinct t.id), coalesce(sum({OWED}), 0), coalesce(sum({OWED} and c.due_on < :day), 0),
               c.unit_id
             from task_parties c join tasks t on t.id = c.task_id
             where c.role = 'coordinator' and {OPEN} group by c.unit_id"
        ),
        named_params! { ":day": view.day },
        |row| Ok((row.get::<_, String>(3)?, read_coordinated(row)?)),
    )?;
    Ok(found.into_iter().collect())
}

/// Counts the open tasks that anyone coordinates, and those to which anyone owes a contribution.
pub(crate) fn coordinated_together(view: View<'_>) -> Result<Coordinated> {
    first(
        view,
        &format!(
            "select count(distinct t.id), count(distinct case when {OWED} then t.id end),
               count(distinct case when {OWED} and c.due_on < :day then t.id end)
             from task_parties c join tasks t on t.id = c.task_id where c.role = 'coordinator' and {OPEN}"
        ),
        named_params! { ":day": view.day },
        read_coordinated,
    )?
    .ok_or_else(|| Error::Internal("no sum".to_owned()))
}

/// Reads every unit with its capacity, in Vietnamese order.
pub(crate) fn units(view: View<'_>) -> Result<Vec<UnitRow>> {
    let found = list(
        view,
        "select u.id, case when u.abbreviation <> '' then u.abbreviation else u.code end, u.name, u.kind,
           k.id is not null, k.tasks, k.effort
         from units u left join capacities k on k.unit_id = u.id order by u.name_sort, length(u.code), u.code",
        [],
        |row| {
            let capacity = Capacity {
                tasks: row.get(5)?,
                effort: row.get(6)?,
            };
            Ok((
                named(row, 0, row.get(1)?, 2)?,
                coded(row, 3, UnitKind::from_code)?,
                row.get::<_, bool>(4)?.then_some(capacity),
            ))
        },
    )?;
    Ok(found
        .into_iter()
        .filter_map(|(unit, kind, capacity)| {
            unit.map(|unit| UnitRow {
                unit,
                kind,
                capacity,
            })
        })
        .collect())
}
