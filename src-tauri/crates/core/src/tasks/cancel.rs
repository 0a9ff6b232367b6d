//! Calling a task off.

use super::TaskState;
use super::query::{find, standing};
use super::rules::{self, Verb};
use crate::error::{Error, Result, Rule};
use crate::store::Tx;
use crate::text::clean_text;

/// Calls a task off; the basis is its last word. It leaves the statistics and stays in the register. Returns its id.
///
/// # Errors
/// `secretariat_only`; the state; `basis_needed`.
pub fn cancel(tx: &Tx<'_>, key: &str, basis: &str) -> Result<String> {
    let mut task = find(tx.view(), key)?;
    rules::check(Verb::Cancel, task.state, standing(tx, &task)?)?;
    let basis = clean_text(basis);
    if basis.is_empty() {
        return Err(Error::Refused(Rule::BasisNeeded));
    }
    task.state = TaskState::Cancelled;
    task.progress_words = basis;
    tx.put_task(&task)?;
    Ok(task.id)
}
