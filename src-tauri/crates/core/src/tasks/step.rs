//! The beginning and the end of every step: the task found and the step allowed; the task in its new state.

use super::query::{find, standing};
use super::rules::{self, Standing, Verb};
use super::{RequestKind, RequestState, TaskState};
use crate::error::Result;
use crate::store::records::{RequestRecord, TaskRecord};
use crate::store::{self, Tx};

/// Finds a task and says whether the step may be taken.
///
/// # Errors
/// `not_found`; who may not; the state.
pub(super) fn begin(tx: &Tx<'_>, key: &str, verb: Verb) -> Result<(TaskRecord, Standing)> {
    let task = find(tx.view(), key)?;
    let standing = standing(tx, &task)?;
    rules::check(verb, task.state, standing)?;
    Ok((task, standing))
}

/// Brings a task to where the step leads. Leaving a question behind, by any step but its answer, takes the question back.
pub(super) fn move_on(tx: &Tx<'_>, task: &mut TaskRecord, verb: Verb) -> Result<()> {
    let left = task.state;
    (task.state, task.state_before) = rules::after(verb, task.state, task.state_before);
    if left == TaskState::ClarificationAsked && task.state != left {
        for mut request in store::life::request_records(tx.view(), &task.id)? {
            if request.kind == RequestKind::Clarification && request.state == RequestState::Open {
                close(tx, &mut request);
                tx.put(&request)?;
            }
        }
    }
    Ok(())
}

/// Takes a request back, on the day of the step.
pub(super) fn close(tx: &Tx<'_>, request: &mut RequestRecord) {
    request.state = RequestState::Withdrawn;
    request.answered_on = Some(tx.day());
    request.answered_by = tx.actor().to_string();
}
