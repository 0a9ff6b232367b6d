//! Queries of someone's work: what is led, owed, asked and to be decided.

use super::committee::named;
use super::matrix::OWED;
use super::tasks::OPEN;
use super::tasks::coded;
use super::{View, list};
use crate::committee::SeatStanding;
use crate::error::Result;
use crate::reports::{Found, Given, WorkKind};
use crate::tasks::TaskState;
use chrono::NaiveDate;
use rusqlite::{Params, Row, named_params};

/// The tasks `t` that a seat answers for: those of its post, and those of its unit that are no post's.
const LED: &str = "(t.lead_post_id = :post or (t.lead_post_id is null and t.lead_unit_id = :unit))";

/// The condition of a task `t` that awaits a decision: what was reported done is to be confirmed, a later deadline decided, a
/// question answered, a matter brought before the head answered.
pub(crate) const AWAITING: &str = "t.state not in ('draft', 'confirmed', 'paused', 'replaced', 'cancelled')
  and (t.state = 'reported_done' or t.id in (select e.task_id from extensions e where e.state = 'sent'
       union all select r.task_id from requests r where r.state = 'open' and r.kind in ('clarification', 'escalation')))";

/// What every query reads of a task, in the order [`read`] expects; `{due}` and the columns behind it are the query's own.
const TASK: &str = "t.id, t.state, t.level,
  (select max(e.reported_on) from progress_entries e where e.task_id = t.id),
  exists (select 1 from marks m where m.task_id = t.id and m.mark = 'in'),
  exists (select 1 from extensions e where e.task_id = t.id and e.state = 'sent')";

fn read(row: &Row<'_>, kind: WorkKind) -> rusqlite::Result<Found> {
    Ok(Found {
        kind,
        task_id: row.get(0)?,
        state: coded(row, 1, TaskState::from_code)?,
        level: row.get(2)?,
        reported_on: row.get(3)?,
        is_marked: row.get(4)?,
        is_extension_asked: row.get(5)?,
        due_on: row.get(6)?,
        since: row.get(7)?,
        words: row.get(8)?,
        asked_by: row.get(9)?,
        number: row.get(10)?,
        proposed_on: row.get(11)?,
        predecessor: named(row, 12, row.get(13)?, 14)?,
        unit: named(row, 15, row.get(16)?, 17)?,
    })
}

/// Runs a query whose own columns are the day that counts, since when, the words, who asked, the number of the request and
/// the day proposed, then the task before it and the unit that owes.
fn found(
    view: View<'_>,
    kind: WorkKind,
    own: &str,
    rest: &str,
    params: impl Params,
) -> Result<Vec<Found>> {
    let sql = format!("select {TASK}, {own} {rest} order by length(t.code), t.code");
    list(view, &sql, params, |row| read(row, kind))
}

/// No task before it, no unit that owes.
const ALONE: &str = "null, null, null, null, null, null";

/// Reads the open tasks that a seat answers for.
pub(crate) fn led(view: View<'_>, seat: &SeatStanding) -> Result<Vec<Found>> {
    found(
        view,
        WorkKind::Lead,
        "t.due_on, case when t.state = 'reported_done' then t.done_on end, '', '', null, null, b.id, b.code, b.title,
         null, null, null",
        &format!(
            "from tasks t left join tasks b on b.id = (
               select d.after_task_id from dependencies d join tasks f on f.id = d.after_task_id
               where d.task_id = t.id and f.state not in ('confirmed', 'replaced', 'cancelled')
               order by f.due_on is null, f.due_on desc, f.code limit 1)
             where {OPEN} and {LED}"
        ),
        named_params! { ":post": seat.post_id, ":unit": seat.unit_id },
    )
}

/// Reads the contributions that a seat's unit owes.
pub(crate) fn owed(view: View<'_>, seat: &SeatStanding) -> Result<Vec<Found>> {
    found(
        view,
        WorkKind::Contribution,
        "coalesce(c.due_on, t.due_on), null, c.contribution, '', null, null, null, null, null, u.id,
         case when u.abbreviation <> '' then u.abbreviation else u.code end, u.name",
        &format!(
            "from task_parties c join tasks t on t.id = c.task_id join units u on u.id = c.unit_id
             where c.unit_id = :unit and {OWED} and {OPEN}"
        ),
        named_params! { ":unit": seat.unit_id },
    )
}

/// Reads the contributions that others owe to the tasks a seat answers for.
pub(crate) fn awaited(view: View<'_>, seat: &SeatStanding) -> Result<Vec<Found>> {
    found(
        view,
        WorkKind::Awaited,
        "c.due_on, null, c.contribution, '', null, null, null, null, null, u.id,
         case when u.abbreviation <> '' then u.abbreviation else u.code end, u.name",
        &format!(
            "from task_parties c join tasks t on t.id = c.task_id join units u on u.id = c.unit_id
             where {OWED} and {OPEN} and {LED}"
        ),
        named_params! { ":post": seat.post_id, ":unit": seat.unit_id },
    )
}

/// Reads the open requests of a kind: on the tasks a seat answers for, or on all.
pub(crate) fn asked(
    view: View<'_>,
    kind: &'static str,
    seat: Option<&SeatStanding>,
) -> Result<Vec<Found>> {
    let work = match kind {
        "direction" => WorkKind::Direction,
        "clarification" => WorkKind::Clarification,
        _ => WorkKind::Escalation,
    };
    found(
        view,
        work,
        &format!("r.answer_by, r.asked_on, r.words, r.asked_by, r.number, null, {ALONE}"),
        &format!(
            "from requests r join tasks t on t.id = r.task_id
             where r.state = 'open' and r.kind = :kind and {OPEN} and (:all or {LED})"
        ),
        named_params! {
            ":kind": kind,
            ":all": seat.is_none(),
            ":post": seat.and_then(|seat| seat.post_id.as_deref()),
            ":unit": seat.and_then(|seat| seat.unit_id.as_deref()),
        },
    )
}

/// The condition of a direction `r` on a task `t` that still waits for its answer.
const WAITS: &str = "r.state = 'open' and t.state not in ('confirmed', 'replaced', 'cancelled')";

/// Reads the directions that wait for their answer, with the unit that leads the task.
pub(crate) fn directed(view: View<'_>) -> Result<Vec<Found>> {
    found(
        view,
        WorkKind::Directed,
        "r.answer_by, r.asked_on, r.words, r.asked_by, r.number, null, null, null, null, u.id,
         case when u.abbreviation <> '' then u.abbreviation else u.code end, u.name",
        &format!(
            "from requests r join tasks t on t.id = r.task_id left join units u on u.id = t.lead_unit_id
             where r.kind = 'direction' and {WAITS}"
        ),
        [],
    )
}

/// Reads the directions that wait for their answer, the most urgent first, then those answered after a day, the newest first.
pub(crate) fn directions(view: View<'_>, since: NaiveDate) -> Result<Vec<Given>> {
    let sql = format!(
        "select t.id, r.number, r.words, r.asked_on, r.answer_by, r.answer, r.answered_on, r.answered_by
         from requests r join tasks t on t.id = r.task_id
         where r.kind = 'direction' and ({WAITS} or r.state = 'answered' and r.answered_on > :since)
         order by r.answered_on desc, r.answer_by is null, r.answer_by, length(t.code), t.code, r.number"
    );
    list(view, &sql, named_params! { ":since": since }, |row| {
        Ok(Given {
            task_id: row.get(0)?,
            number: row.get(1)?,
            words: row.get(2)?,
            asked_on: row.get(3)?,
            answer_by: row.get(4)?,
            answer: row.get(5)?,
            answered_on: row.get(6)?,
            answered_by: row.get(7)?,
        })
    })
}

/// Reads the tasks reported done that wait to be confirmed.
pub(crate) fn to_confirm(view: View<'_>) -> Result<Vec<Found>> {
    found(
        view,
        WorkKind::Confirm,
        &format!("null, t.done_on, t.result, '', null, null, {ALONE}"),
        "from tasks t where t.state = 'reported_done'",
        [],
    )
}

/// Reads the later deadlines asked for that wait to be decided.
pub(crate) fn to_decide(view: View<'_>) -> Result<Vec<Found>> {
    found(
        view,
        WorkKind::Decide,
        &format!(
            "null, x.requested_on, x.reason, x.requested_by, x.number, x.proposed_on, {ALONE}"
        ),
        &format!(
            "from extensions x join tasks t on t.id = x.task_id where x.state = 'sent' and {OPEN}"
        ),
        [],
    )
}
