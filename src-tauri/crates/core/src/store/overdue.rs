//! The days on which tasks were overdue: kept beside the log, for trends.
//!
//! A task's days are those of the changes that stand, each from the day it counts from: what was taken back counts as never
//! done, as in the past itself ([`super::past`]). They are reckoned anew whenever an operation moves what they depend on.

use super::rows::Change;
use super::{Sql, View, count, list};
use crate::error::{Error, Result};
use crate::ops::Noun;
use crate::tasks::rules::{Dates, overdue_from};
use crate::tasks::{DueKind, TaskState};
use chrono::NaiveDate;
use rusqlite::{Connection, params};
use serde::Deserialize;

/// Columns that the days depend on.
const COLUMNS: [&str; 4] = ["state", "due_kind", "due_on", "done_on"];

/// What a task's change says of them; a column that the change does not touch is absent.
#[derive(Debug, Default, Deserialize)]
struct Slice {
    state: Option<TaskState>,
    due_kind: Option<DueKind>,
    #[serde(default, deserialize_with = "touched")]
    due_on: Option<Option<NaiveDate>>,
    #[serde(default, deserialize_with = "touched")]
    done_on: Option<Option<NaiveDate>>,
}

/// Tells a column set to nothing from one that is not touched.
fn touched<'de, D: serde::Deserializer<'de>>(
    value: D,
) -> std::result::Result<Option<Option<NaiveDate>>, D::Error> {
    Option::deserialize(value).map(Some)
}

/// One change of a task that stands.
struct Step {
    effective_on: NaiveDate,
    /// True when the task came into being by it.
    is_new: bool,
    /// `None`: the task went.
    after: Option<Slice>,
}

/// Days on which a task was overdue: from one, until the day before the other.
type Span = (NaiveDate, Option<NaiveDate>);

/// Reads the changes of a task that stand, in the order of the log.
fn steps(view: View<'_>, task_id: &str) -> Result<Vec<Step>> {
    let changes = list(
        view,
        "select o.effective_on, c.before_json is null, c.after_json
         from changes c join operations o on o.seq = c.op_seq
         where c.row_id = ?1 and o.op not in ('undo', 'redo')
           and 'undo' is not (select m.op from operations m where m.target = o.seq order by m.seq desc limit 1)
         order by c.op_seq, c.n",
        [task_id],
        |row| {
            Ok((
                row.get::<_, NaiveDate>(0)?,
                row.get::<_, bool>(1)?,
                row.get::<_, Option<String>>(2)?,
            ))
        },
    )?;
    changes
        .into_iter()
        .map(|(effective_on, is_new, after)| {
            let after = after
                .as_deref()
                .map(serde_json::from_str)
                .transpose()
                .map_err(|e| Error::Internal(format!("a change of the log: {e}")))?;
            Ok(Step {
                effective_on,
                is_new,
                after,
            })
        })
        .collect()
}

/// Returns what the changes up to a day add up to; `None` when the task is not there then.
fn dates_on(steps: &[Step], day: NaiveDate) -> Option<Dates> {
    let mut dates: Option<Dates> = None;
    for step in steps.iter().filter(|step| step.effective_on <= day) {
        let Some(after) = &step.after else {
            dates = None;
            continue;
        };
        if step.is_new {
            dates = Some(Dates {
                state: TaskState::Draft,
                due_kind: DueKind::None,
                due_on: None,
                done_on: None,
            });
        }
        if let Some(dates) = &mut dates {
            dates.state = after.state.unwrap_or(dates.state);
            dates.due_kind = after.due_kind.unwrap_or(dates.due_kind);
            dates.due_on = after.due_on.unwrap_or(dates.due_on);
            dates.done_on = after.done_on.unwrap_or(dates.done_on);
        }
    }
    dates
}

/// Returns the days on which one task was overdue, by its changes; days that follow one another make one span.
fn spans(steps: &[Step]) -> Vec<Span> {
    let mut days: Vec<NaiveDate> = steps.iter().map(|step| step.effective_on).collect();
    days.sort_unstable();
    days.dedup();
    let mut spans: Vec<Span> = Vec::new();
    for (place, day) in days.iter().enumerate() {
        let until = days.get(place + 1).copied();
        let Some(from) = dates_on(steps, *day).and_then(overdue_from) else {
            continue;
        };
        let from = from.max(*day);
        if until.is_some_and(|until| until <= from) {
            continue;
        }
        match spans.last_mut() {
            Some((_, last)) if *last == Some(from) => *last = until,
            _ => spans.push((from, until)),
        }
    }
    spans
}

fn write(conn: &Connection, task_id: &str, spans: &[Span]) -> Result<()> {
    let mut insert = conn
        .prepare_cached(
            "insert into overdue_spans (task_id, from_on, until_on) values (?1, ?2, ?3)",
        )
        .sql()?;
    for (from, until) in spans {
        insert.execute(params![task_id, from, until]).sql()?;
    }
    Ok(())
}

/// Brings the days of the tasks that an operation moved up to it.
pub(crate) fn follow(view: View<'_>, changes: &[Change]) -> Result<()> {
    let touches = |change: &Change| {
        let sides = [&change.before, &change.after];
        sides.iter().any(|side| {
            side.as_ref()
                .is_some_and(|row| COLUMNS.iter().any(|column| row.contains_key(*column)))
        })
    };
    let mut moved: Vec<&str> = changes
        .iter()
        .filter(|change| change.noun == Noun::Tasks && touches(change))
        .map(|change| change.row_id.as_str())
        .collect();
    moved.sort_unstable();
    moved.dedup();
    for task_id in moved {
        view.conn
            .prepare_cached("delete from overdue_spans where task_id = ?1")
            .sql()?
            .execute([task_id])
            .sql()?;
        write(view.conn, task_id, &spans(&steps(view, task_id)?))?;
    }
    Ok(())
}

/// Reckons the days of every task anew.
pub(crate) fn rebuild(view: View<'_>) -> Result<()> {
    view.conn
        .execute_batch("delete from overdue_spans; delete from overdue_days;")
        .sql()?;
    each_task(view, |task_id, spans| write(view.conn, task_id, spans))
}

/// Counts the tasks whose kept days are not those of the log, and the days whose sum is not that of the spans.
pub(crate) fn count_differing(view: View<'_>) -> Result<u32> {
    let mut differing = 0;
    let mut right = 0;
    each_task(view, |task_id, spans| {
        let kept: Vec<Span> = list(
            view,
            "select from_on, until_on from overdue_spans where task_id = ?1 order by from_on",
            [task_id],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )?;
        right += u32::try_from(kept.len()).unwrap_or(u32::MAX);
        differing += u32::from(kept != spans);
        Ok(())
    })?;
    // Spans of a task that is not there.
    differing += count(view, "select count(*) from overdue_spans", [])?.abs_diff(right);
    let days = count(
        view,
        "select count(*) from (
           select day, sum(change) as change from (
             select day, change from overdue_days
             union all select from_on, -1 from overdue_spans
             union all select until_on, 1 from overdue_spans where until_on is not null)
           group by day having sum(change) <> 0)",
        [],
    )?;
    Ok(differing + days)
}

/// Tasks whose changes are read at once.
const AT_ONCE: u32 = 2000;

/// Visits every task with the days on which it was overdue, some at a time: memory does not grow with the register. No
/// operation removes a task; one that was never entered, because that was taken back, was never overdue.
fn each_task(view: View<'_>, mut visit: impl FnMut(&str, &[Span]) -> Result<()>) -> Result<()> {
    let mut after = String::new();
    loop {
        let ids = list(
            view,
            "select id from main.tasks where id > ?1 order by id limit ?2",
            params![after, AT_ONCE],
            |row| row.get::<_, String>(0),
        )?;
        let Some(last) = ids.last() else {
            return Ok(());
        };
        for id in &ids {
            visit(id, &spans(&steps(view, id)?))?;
        }
        after.clone_from(last);
    }
}

/// Counts the tasks that were overdue on each of several days, by what is known now.
pub(crate) fn on_days(view: View<'_>, days: &[NaiveDate]) -> Result<Vec<u32>> {
    days.iter()
        .map(|day| {
            count(
                view,
                "select coalesce(sum(change), 0) from main.overdue_days where day <= ?1",
                [day],
            )
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::day;

    /// A change from a day: what it sets of state, deadline and day done.
    fn step(on: &str, is_new: bool, after: Option<(TaskState, &str, &str)>) -> Step {
        let date = |text: &str| Some((!text.is_empty()).then(|| day(text)));
        Step {
            effective_on: day(on),
            is_new,
            after: after.map(|(state, due, done)| Slice {
                state: Some(state),
                due_kind: Some(DueKind::Date),
                due_on: date(due),
                done_on: date(done),
            }),
        }
    }

    #[test]
    fn a_task_is_overdue_on_the_days_that_its_changes_make_it() {
        use TaskState as S;
        let taken = || step("2026-01-10", true, Some((S::Accepted, "2026-02-10", "")));
        let cases = [
            ("untouched", vec![taken()], vec![("2026-02-11", "")]),
            (
                "a later deadline, granted after it was late, ends it until that passes too",
                vec![
                    taken(),
                    step("2026-02-20", false, Some((S::InProgress, "2026-03-10", ""))),
                ],
                vec![("2026-02-11", "2026-02-20"), ("2026-03-11", "")],
            ),
            (
                "late, reported done, and confirmed later: one span until it was confirmed",
                vec![
                    taken(),
                    step(
                        "2026-02-15",
                        false,
                        Some((S::ReportedDone, "2026-02-10", "2026-02-14")),
                    ),
                    step(
                        "2026-02-25",
                        false,
                        Some((S::Confirmed, "2026-02-10", "2026-02-14")),
                    ),
                ],
                vec![("2026-02-11", "2026-02-25")],
            ),
            (
                "reported done in time it never is, however long the confirmation takes",
                vec![
                    taken(),
                    step(
                        "2026-02-08",
                        false,
                        Some((S::ReportedDone, "2026-02-10", "2026-02-08")),
                    ),
                ],
                vec![],
            ),
            (
                "paused and resumed",
                vec![
                    taken(),
                    step("2026-02-15", false, Some((S::Paused, "2026-02-10", ""))),
                    step("2026-03-01", false, Some((S::InProgress, "2026-02-10", ""))),
                ],
                vec![("2026-02-11", "2026-02-15"), ("2026-03-01", "")],
            ),
            (
                "written down late: what counts from an earlier day comes first",
                vec![
                    step("2026-03-01", true, Some((S::Accepted, "2026-02-10", ""))),
                    step("2026-02-20", false, Some((S::Paused, "2026-02-10", ""))),
                ],
                vec![],
            ),
            (
                "a draft",
                vec![step("2026-01-10", true, Some((S::Draft, "2026-02-10", "")))],
                vec![],
            ),
            (
                "gone",
                vec![taken(), step("2026-02-20", false, None)],
                vec![("2026-02-11", "2026-02-20")],
            ),
        ];
        for (name, steps, expected) in cases {
            let expected: Vec<Span> = expected
                .into_iter()
                .map(|(from, until)| (day(from), (!until.is_empty()).then(|| day(until))))
                .collect();
            assert_eq!(spans(&steps), expected, "{name}");
        }
    }
}
