//! Counting tasks for statistics, and the rows of a report.

use super::tasks::{OPEN, cell_expression, due_column, due_set_expression};
use super::work::AWAITING;
use super::{View, count, first, is_past, list};
use crate::error::Result;
use crate::reports::{Count, GroupKey};
use crate::tasks::{Basis, Cell};
use chrono::NaiveDate;
use rusqlite::named_params;

/// Counts the tasks of the view's day by everything that statistics are grouped by.
///
/// Of the present, only open tasks are looked at: the cell of the others does not depend on the day, and their counts are
/// kept. The past is counted task by task.
pub(crate) fn counts(view: View<'_>, basis: Basis) -> Result<Vec<Count>> {
    if is_past(view)? {
        return counted(view, basis, "true");
    }
    let mut counts = counted(view, basis, OPEN)?;
    let cell = match basis {
        Basis::Adjusted => "cell",
        Basis::Original => "original_cell",
    };
    counts.extend(list(
        view,
        &format!(
            "select nullif(area_id, ''), nullif(lead_unit_id, ''), nullif(instrument_id, ''), level, {cell} as kept,
               sum(tasks)
             from task_counts where kept <> 'open' group by area_id, lead_unit_id, instrument_id, level, kept"
        ),
        [],
        |row| {
            let cell = super::tasks::coded(row, 4, Cell::from_code)?;
            Ok(Count {
                area: row.get(0)?,
                lead: row.get(1)?,
                instrument: row.get(2)?,
                level: row.get(3)?,
                cell,
                is_due: matches!(cell, Cell::OnTime | Cell::Late),
                age: None,
                count: row.get(5)?,
                longest_days: 0,
            })
        },
    )?);
    Ok(counts)
}

/// Counts the tasks that a condition holds for, one by one.
fn counted(view: View<'_>, basis: Basis, condition: &str) -> Result<Vec<Count>> {
    let cell = cell_expression(basis);
    let due = due_column(basis);
    let due_set = due_set_expression(basis);
    list(
        view,
        &format!(
            "with one as (
               select t.area_id as area, t.lead_unit_id as lead, t.instrument_id as instrument, t.level as level,
                 {cell} as cell, {due_set} as is_due, {due} as due,
                 case when t.state = 'reported_done' then coalesce(t.done_on, :day) else :day end as measured
               from tasks t where {condition}
             ), aged as (
               select area, lead, instrument, level, cell, is_due,
                 case when cell = 'overdue' then cast(julianday(measured) - julianday(due) as integer) end as late
               from one
             )
             select area, lead, instrument, level, cell, is_due,
               case when late is null then null when late <= 7 then 0 when late <= 30 then 1 when late <= 90 then 2
                 else 3 end as age,
               count(*), coalesce(max(late), 0)
             from aged group by area, lead, instrument, level, cell, is_due, age"
        ),
        named_params! { ":day": view.day },
        |row| {
            Ok(Count {
                area: row.get(0)?,
                lead: row.get(1)?,
                instrument: row.get(2)?,
                level: row.get(3)?,
                cell: super::tasks::coded(row, 4, Cell::from_code)?,
                is_due: row.get(5)?,
                age: row.get::<_, Option<u8>>(6)?.map(usize::from),
                count: row.get(7)?,
                longest_days: row.get(8)?,
            })
        },
    )
}

/// Names of everything tasks are grouped by.
pub(crate) struct Names {
    pub(crate) areas: Vec<GroupKey>,
    pub(crate) leads: Vec<GroupKey>,
    pub(crate) instruments: Vec<GroupKey>,
}

/// Reads the names: areas in the committee's order, leads and documents in theirs.
pub(crate) fn names(view: View<'_>) -> Result<Names> {
    let key = |row: &rusqlite::Row<'_>| {
        Ok(GroupKey {
            id: row.get(0)?,
            code: row.get(1)?,
            title: row.get(2)?,
        })
    };
    Ok(Names {
        areas: list(view, "select id, cast(number as text), name from areas order by number, id", [], key)?,
        leads: list(
            view,
            "select id, case when abbreviation <> '' then abbreviation else code end, name from units u
             where exists (select 1 from tasks t where t.lead_unit_id = u.id) order by name_sort, code",
            [],
            key,
        )?,
        instruments: list(
            view,
            "select id, case when symbol <> '' then symbol else code end, title from instruments i
             where exists (select 1 from tasks t where t.instrument_id = i.id)
             order by signed_on is null, signed_on desc, length(code), code",
            [],
            key,
        )?,
    })
}

/// What a report's row has beyond a line of a list.
#[derive(Debug, Clone)]
pub(crate) struct Beyond {
    pub(crate) source_symbol: String,
    pub(crate) source_on: Option<NaiveDate>,
    pub(crate) clause: String,
    pub(crate) product: String,
    pub(crate) result: String,
    pub(crate) note: String,
}

/// Reads what a report says of a task beyond its line.
pub(crate) fn beyond(view: View<'_>, id: &str) -> Result<Option<Beyond>> {
    first(
        view,
        "select coalesce(case when i.symbol <> '' then i.symbol else i.title end, ''), i.signed_on,
           coalesce(c.label, ''), t.product, t.result, t.note
         from tasks t left join instruments i on i.id = t.instrument_id left join clauses c on c.id = t.clause_id
         where t.id = ?1",
        [id],
        |row| {
            Ok(Beyond {
                source_symbol: row.get(0)?,
                source_on: row.get(1)?,
                clause: row.get(2)?,
                product: row.get(3)?,
                result: row.get(4)?,
                note: row.get(5)?,
            })
        },
    )
}

/// Counts the tasks that await a decision.
pub(crate) fn awaiting(view: View<'_>) -> Result<u32> {
    count(
        view,
        &format!("select count(*) from tasks t where {AWAITING}"),
        [],
    )
}

/// Counts the open tasks that have no lead.
pub(crate) fn without_lead(view: View<'_>) -> Result<u32> {
    count(
        view,
        &format!("select count(*) from tasks t where t.lead_unit_id is null and {OPEN}"),
        [],
    )
}

/// Counts the tasks overdue on each of several days, among those that nothing moved after the first of them.
pub(crate) fn overdue_unmoved(
    view: View<'_>,
    since: NaiveDate,
    days: &[NaiveDate],
) -> Result<Vec<u32>> {
    let sums: Vec<String> = days
        .iter()
        .map(|day| {
            format!(
                "coalesce(sum(due_on < case when state = 'reported_done' then coalesce(done_on, '{day}')
                   else '{day}' end), 0)"
            )
        })
        .collect();
    let sql = format!(
        "select {} from tasks t where due_on is not null and {OPEN}
           and id not in (select c.row_id from operations o join changes c on c.op_seq = o.seq
             where o.effective_on > ?1 and c.noun = 'tasks')",
        sums.join(", ")
    );
    let counted = first(view, &sql, [since], |row| {
        (0..days.len()).map(|place| row.get(place)).collect()
    })?;
    Ok(counted.unwrap_or_else(|| vec![0; days.len()]))
}
