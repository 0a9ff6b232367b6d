//! What comes back on the next agenda, each with why: what an earlier meeting did not come to, and its tasks that are overdue,
//! fall due before the meeting, or moved since.

use super::agenda::{copied, last, planned};
use super::query::find;
use super::{ItemKind, ItemState, Visibility};
use crate::codes::coded_enum;
use crate::committee::check_secretariat;
use crate::error::{Error, Result};
use crate::store::records::{AgendaItemRecord, MeetingRecord};
use crate::store::{self, Tx, View};
use crate::tasks::Named;
use crate::text::clean_line;
use chrono::NaiveDate;

coded_enum! {
    /// Why something comes back.
    Why {
        /// The meeting did not come to it.
        Unfinished = "unfinished",
        /// The task is overdue.
        Overdue = "overdue",
        /// The task falls due before the meeting.
        Due = "due",
        /// The task moved since the meeting before.
        Changed = "changed",
    }
}

/// Something that may come back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Carried {
    /// Id of the item or of the task.
    pub key: String,
    /// Why.
    pub why: Why,
    /// What it is about.
    pub title: String,
    /// The meeting it comes from.
    pub from: Named,
    /// The task, where it is one.
    pub task: Option<Named>,
    /// The task's deadline.
    pub due_on: Option<NaiveDate>,
}

/// Returns what may come back on the agenda of a meeting and is not on it: unfinished items first (every meeting has an
/// opening and a closing of its own: they do not come back), then tasks by their
/// deadline.
///
/// # Errors
/// `not_found`.
pub fn carry_preview(view: View<'_>, key: &str) -> Result<Vec<Carried>> {
    let meeting = find(view, key)?;
    candidates(view, &meeting)
}

fn candidates(view: View<'_>, meeting: &MeetingRecord) -> Result<Vec<Carried>> {
    let mut found = store::meetings::unfinished_before(view, meeting)?;
    found.extend(store::meetings::tasks_to_carry(view, meeting)?);
    Ok(found)
}

/// Puts what comes back on an agenda: all that may, or those that are named. Returns the id of the meeting.
///
/// # Errors
/// `secretariat_only`; `not_found`; `meeting_state`; `invalid` for what may not come back.
pub fn carry_over(tx: &Tx<'_>, key: &str, picked: &[String]) -> Result<String> {
    check_secretariat(tx.actor())?;
    let meeting = planned(tx, key)?;
    let all = candidates(tx.view(), &meeting)?;
    let is_picked = |one: &Carried| picked.is_empty() || picked.contains(&one.key);
    if picked
        .iter()
        .any(|key| all.iter().all(|one| one.key != *key))
    {
        return Err(Error::Invalid {
            field: "picked",
            why: "not_found",
        });
    }
    for one in all.iter().filter(|one| is_picked(one)) {
        match &one.task {
            None => {
                let of = super::query::find_item(tx.view(), &one.key)?;
                copied(tx, &of, &meeting, one.why.code())?;
            }
            Some(task) => {
                let (place, number) = last(tx, Some(&meeting))?;
                tx.put(&AgendaItemRecord {
                    id: tx.new_id(),
                    version: 0,
                    meeting_id: Some(meeting.id.clone()),
                    place,
                    number,
                    kind: ItemKind::Discussion,
                    title: clean_line(&task.title).chars().take(300).collect(),
                    presenter: String::new(),
                    minutes: None,
                    visibility: Visibility::All,
                    state: ItemState::Open,
                    began_at: None,
                    seconds: 0,
                    task_id: Some(task.id.clone()),
                    from_id: None,
                    why: one.why.code().to_owned(),
                    note: String::new(),
                })?;
            }
        }
    }
    tx.about(&meeting.code);
    Ok(meeting.id)
}
