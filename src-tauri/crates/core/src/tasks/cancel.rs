//! Calling a task off.

use super::rules::{self, Verb};
use super::step::{begin, move_on};
use crate::error::Result;
use crate::store::Tx;

/// Calls a task off; the basis is its last word. It leaves the statistics and stays in the register. Returns its id.
///
/// # Errors
/// `secretariat_only`; the state; `basis_needed`.
pub fn cancel(tx: &Tx<'_>, key: &str, basis: &str) -> Result<String> {
    let (mut task, _) = begin(tx, key, Verb::Cancel)?;
    let basis = rules::words_of(Verb::Cancel, basis)?;
    move_on(tx, &mut task, Verb::Cancel)?;
    task.progress_words.clone_from(&basis);
    task.basis = Some(basis);
    tx.put_task(&task)?;
    Ok(task.id)
}
