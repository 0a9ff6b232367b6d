//! Writing the tasks of rows.

use super::{SERIES, number_of};
use crate::error::Result;
use crate::store::records::{ExtensionRecord, PartyRecord, TaskRecord, TaskTargetRecord};
use crate::store::{self, Tx};
use crate::tasks::{ExtensionState, PartyRole};

/// Writes a new task with what belongs to it. Returns its id.
pub(super) fn make(
    tx: &Tx<'_>,
    mut task: TaskRecord,
    coordinators: Vec<String>,
    targets: Vec<String>,
    moved_at: &str,
) -> Result<String> {
    task.id = tx.new_id();
    match number_of(&task.code) {
        Some(number) => tx.take_number(SERIES, number)?,
        None => task.code = tx.next_code(SERIES)?,
    }
    tx.put(&task)?;
    for unit_id in coordinators {
        tx.put(&PartyRecord {
            id: tx.new_id(),
            version: 0,
            task_id: task.id.clone(),
            role: PartyRole::Coordinator,
            unit_id,
            contribution: String::new(),
            due_on: None,
            delivered_on: None,
            delivered_words: None,
        })?;
    }
    for target_id in targets {
        tx.put(&TaskTargetRecord {
            id: tx.new_id(),
            version: 0,
            task_id: task.id.clone(),
            target_id,
        })?;
    }
    // The file says that the deadline was moved, and to which day. Why, it does not say: the cell is named instead.
    if let (Some(first), Some(due)) = (task.original_due_on, task.due_on)
        && first != due
    {
        tx.put(&ExtensionRecord {
            id: tx.new_id(),
            version: 0,
            task_id: task.id.clone(),
            number: 1,
            requested_on: tx.day(),
            requested_by: tx.actor().to_string(),
            reason: moved_at.to_owned(),
            proposed_on: due,
            previous_on: Some(first),
            state: ExtensionState::Granted,
            is_late_request: 0,
            granted_on: Some(due),
            decided_on: Some(tx.day()),
            decided_by: tx.actor().to_string(),
            basis: String::new(),
            evidence: None,
        })?;
    }
    Ok(task.id)
}

/// Brings the targets that a task serves to a list.
pub(super) fn targets_to(tx: &Tx<'_>, task_id: &str, wanted: &[String]) -> Result<()> {
    let mut wanted = wanted.to_vec();
    for (link, target) in store::targets::links_of_task(tx.view(), task_id)? {
        match wanted.iter().position(|id| *id == target) {
            Some(place) => {
                wanted.remove(place);
            }
            None => tx.remove::<TaskTargetRecord>(&link)?,
        }
    }
    for target_id in wanted {
        tx.put(&TaskTargetRecord {
            id: tx.new_id(),
            version: 0,
            task_id: task_id.to_owned(),
            target_id,
        })?;
    }
    Ok(())
}

/// Ties a new task to the one it is a part of, and to the one that stands in its place.
pub(super) fn tie(
    tx: &Tx<'_>,
    id: &str,
    parent: Option<&str>,
    replaced_by: Option<&str>,
) -> Result<()> {
    let mut task: TaskRecord = tx.get(id)?;
    let find = |code: Option<&str>| match code {
        // A row left out for its problem made no task.
        Some(code) => store::tasks::id_of(tx.view(), code),
        None => Ok(None),
    };
    task.parent_id = find(parent)?;
    task.replaced_by_id = find(replaced_by)?;
    tx.put(&task)
}
