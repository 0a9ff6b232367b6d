//! Giving a task that was taken to another lead.

use super::assign::{lead_of, no_coordinator_leads};
use super::rules::{self, Verb};
use super::step::{begin, move_on};
use crate::error::{Error, Result};
use crate::store::{self, Tx};

/// To whom a task is transferred, and why.
#[derive(Debug, Clone, Default)]
pub struct Transfer {
    /// New lead unit: id, code, abbreviation or name; may be empty when the post says it.
    pub lead: String,
    /// Post in that unit: id or title; `None` or empty = the unit as such.
    pub lead_post: Option<String>,
    /// Basis of the transfer.
    pub basis: String,
}

/// Gives a task to another lead, with the basis: it begins as assigned again, its deadline and its progress stay, and what
/// the old lead handed on to its people ends. Returns its id.
///
/// # Errors
/// `secretariat_only`; the state; `basis_needed`; `invalid` when that is its lead already.
pub fn transfer(tx: &Tx<'_>, key: &str, to: &Transfer) -> Result<String> {
    let (mut task, _) = begin(tx, key, Verb::Transfer)?;
    let basis = rules::words_of(Verb::Transfer, &to.basis)?;
    let (lead, post) = lead_of(tx, &to.lead, to.lead_post.as_deref())?;
    if task.lead_unit_id.as_deref() == Some(&lead) && task.lead_post_id == post {
        return Err(Error::Invalid {
            field: "lead",
            why: "same",
        });
    }
    task.lead_unit_id = Some(lead);
    task.lead_post_id = post;
    task.assigned_on = Some(tx.day());
    task.basis = Some(basis);
    move_on(tx, &mut task, Verb::Transfer)?;
    for mut delegation in store::life::delegation_records(tx.view(), &task.id)? {
        if delegation.to_on.is_none_or(|last| last > tx.day()) {
            delegation.to_on = Some(tx.day().max(delegation.from_on));
            tx.put(&delegation)?;
        }
    }
    tx.put_task(&task)?;
    no_coordinator_leads(tx, &task)?;
    Ok(task.id)
}
