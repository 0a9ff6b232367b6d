//! Halting a task, and letting it go on.

use super::rules::{self, Verb};
use super::step::{begin, move_on};
use crate::error::Result;
use crate::store::Tx;

/// Halts a task, with its basis: it leaves the statistics until it goes on. Returns its id.
///
/// # Errors
/// `secretariat_only`; the state; `basis_needed`.
pub fn pause(tx: &Tx<'_>, key: &str, basis: &str) -> Result<String> {
    let (mut task, _) = begin(tx, key, Verb::Pause)?;
    task.basis = Some(rules::words_of(Verb::Pause, basis)?);
    move_on(tx, &mut task, Verb::Pause)?;
    tx.put_task(&task)?;
    Ok(task.id)
}

/// Lets a halted task go on where it was; its deadline is what it was. A basis, when given, is kept. Returns its id.
///
/// # Errors
/// `secretariat_only`; the state.
pub fn resume(tx: &Tx<'_>, key: &str, basis: &str) -> Result<String> {
    let (mut task, _) = begin(tx, key, Verb::Resume)?;
    let basis = rules::words_of(Verb::Resume, basis)?;
    if !basis.is_empty() {
        task.basis = Some(basis);
    }
    move_on(tx, &mut task, Verb::Resume)?;
    tx.put_task(&task)?;
    Ok(task.id)
}
