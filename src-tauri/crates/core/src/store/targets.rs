//! Queries of targets and measurements.

use super::committee::named;
use super::tasks::coded;
use super::{View, count, first, list};
use crate::error::Result;
use crate::targets::{Comparison, Measurement, Target, TargetStanding};
use crate::tasks::Named;
use chrono::NaiveDate;
use rusqlite::params;

/// Reads every target with its measurements up to the view's day and the tasks that serve it.
pub(crate) fn all(view: View<'_>) -> Result<Vec<Target>> {
    let mut targets = list(
        view,
        "select t.id, t.code, t.title, t.target_group, t.year, t.comparison, t.value, t.unit,
           i.id, case when i.symbol <> '' then i.symbol else i.code end, i.title, t.source, t.version
         from targets t left join instruments i on i.id = t.instrument_id order by t.year, t.code",
        [],
        |row| {
            Ok(Target {
                id: row.get(0)?,
                code: row.get(1)?,
                title: row.get(2)?,
                group: row.get(3)?,
                year: row.get(4)?,
                comparison: coded(row, 5, Comparison::from_code)?,
                value: row.get(6)?,
                unit: row.get(7)?,
                instrument: named(row, 8, row.get(9)?, 10)?,
                source: row.get(11)?,
                version: row.get(12)?,
                measurements: Vec::new(),
                tasks: Vec::new(),
                standing: TargetStanding::Unmeasured,
            })
        },
    )?;
    let measurements = list(
        view,
        "select target_id, id, measured_on, value, source from measurements where measured_on <= ?1
         order by target_id, measured_on",
        [view.day],
        |row| {
            Ok((
                row.get::<_, String>(0)?,
                Measurement {
                    id: row.get(1)?,
                    measured_on: row.get(2)?,
                    value: row.get(3)?,
                    source: row.get(4)?,
                },
            ))
        },
    )?;
    let served = list(
        view,
        "select l.target_id, t.id, t.code, t.title from task_targets l join tasks t on t.id = l.task_id
         order by length(t.code), t.code",
        [],
        |row| {
            Ok((
                row.get::<_, String>(0)?,
                Named { id: row.get(1)?, code: row.get(2)?, title: row.get(3)? },
            ))
        },
    )?;
    for target in &mut targets {
        let of = measurements.iter().filter(|(id, _)| *id == target.id);
        target.measurements = of.map(|(_, measurement)| measurement.clone()).collect();
        let of = served.iter().filter(|(id, _)| *id == target.id);
        target.tasks = of.map(|(_, task)| task.clone()).collect();
    }
    Ok(targets)
}

/// Returns the id of a target named by id or code.
pub(crate) fn find(view: View<'_>, key: &str) -> Result<Option<String>> {
    first(
        view,
        "select id from targets where id = lower(?1) or code = upper(?1)",
        [key.trim()],
        |row| row.get(0),
    )
}

/// True when a target was measured for a day.
pub(crate) fn measured(view: View<'_>, id: &str, on: NaiveDate) -> Result<bool> {
    let found = count(
        view,
        "select count(*) from measurements where target_id = ?1 and measured_on = ?2",
        params![id, on],
    )?;
    Ok(found > 0)
}

/// Returns the value that was measured for a day.
pub(crate) fn value_on(view: View<'_>, id: &str, on: NaiveDate) -> Result<Option<i32>> {
    first(
        view,
        "select value from measurements where target_id = ?1 and measured_on = ?2",
        params![id, on],
        |row| row.get(0),
    )
}

/// Reads the targets that a task serves.
pub(crate) fn of_task(view: View<'_>, task_id: &str) -> Result<Vec<Named>> {
    list(
        view,
        "select t.id, t.code, t.title from task_targets l join targets t on t.id = l.target_id
         where l.task_id = ?1 order by t.code",
        [task_id],
        |row| {
            Ok(Named {
                id: row.get(0)?,
                code: row.get(1)?,
                title: row.get(2)?,
            })
        },
    )
}

/// Reads the links of a task to targets: id of the link, id of the target.
pub(crate) fn links_of_task(view: View<'_>, task_id: &str) -> Result<Vec<(String, String)>> {
    list(
        view,
        "select id, target_id from task_targets where task_id = ?1 order by id",
        [task_id],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

/// Counts targets, and of these the ones measured up to the view's day.
pub(crate) fn counts(view: View<'_>) -> Result<(u32, u32)> {
    let all = count(view, "select count(*) from targets", [])?;
    let measured = count(
        view,
        "select count(distinct target_id) from measurements where measured_on <= ?1",
        [view.day],
    )?;
    Ok((all, measured))
}
