//! A later deadline: asked for, and decided. The first deadline is never overwritten.

use super::query::{find, standing};
use super::rules::{self, Verb};
use super::{DueKind, ExtensionState};
use crate::error::{Error, Result, Rule};
use crate::store::records::ExtensionRecord;
use crate::store::{self, Tx};
use crate::text::clean_text;
use chrono::NaiveDate;

/// How an extension is decided.
#[derive(Debug, Clone)]
pub struct Decision {
    /// True: granted.
    pub is_granted: bool,
    /// The new deadline; the proposed day when `None`.
    pub to: Option<NaiveDate>,
    /// Basis of the decision.
    pub basis: String,
}

/// Asks for a later deadline. A request after the deadline is marked as late and changes nothing until it is granted.
/// Returns the task's id.
///
/// # Errors
/// `not_the_lead`; the state; `no_deadline`; `extension_pending`; `extension_not_later`; `reason_needed`.
pub fn request_extension(tx: &Tx<'_>, key: &str, to: NaiveDate, reason: &str) -> Result<String> {
    let task = find(tx.view(), key)?;
    rules::check(Verb::Extend, task.state, standing(tx, &task)?)?;
    let extensions = store::tasks::extension_records(tx.view(), &task.id)?;
    let is_pending = extensions
        .iter()
        .any(|extension| extension.state == ExtensionState::Sent);
    rules::check_extension(task.due_on, is_pending, to).map_err(Error::Refused)?;
    let reason = clean_text(reason);
    if reason.is_empty() {
        return Err(Error::Refused(Rule::ReasonNeeded));
    }
    tx.about(&task.code);
    tx.put(&ExtensionRecord {
        id: tx.new_id(),
        version: 0,
        task_id: task.id.clone(),
        number: extensions
            .iter()
            .map(|extension| extension.number)
            .max()
            .unwrap_or(0)
            + 1,
        requested_on: tx.day(),
        requested_by: tx.actor().to_string(),
        reason,
        proposed_on: to,
        previous_on: task.due_on,
        state: ExtensionState::Sent,
        is_late_request: u8::from(task.due_on.is_some_and(|due| due < tx.day())),
        granted_on: None,
        decided_on: None,
        decided_by: String::new(),
        basis: String::new(),
        evidence: None,
    })?;
    Ok(task.id)
}

/// Decides the request that waits. Granted, the deadline in force moves; the first one stays. Returns the task's id.
///
/// # Errors
/// `secretariat_only`; `no_extension_pending`; `basis_needed`; `extension_not_later`.
pub fn decide_extension(tx: &Tx<'_>, key: &str, decision: &Decision) -> Result<String> {
    let mut task = find(tx.view(), key)?;
    rules::check(Verb::Decide, task.state, standing(tx, &task)?)?;
    let pending = store::tasks::extension_records(tx.view(), &task.id)?
        .into_iter()
        .find(|extension| extension.state == ExtensionState::Sent);
    let Some(mut extension) = pending else {
        return Err(Error::Refused(Rule::NoExtensionPending));
    };
    let basis = clean_text(&decision.basis);
    if basis.is_empty() {
        return Err(Error::Refused(Rule::BasisNeeded));
    }
    extension.decided_on = Some(tx.day());
    extension.decided_by = tx.actor().to_string();
    extension.basis = basis;
    if decision.is_granted {
        let to = decision.to.unwrap_or(extension.proposed_on);
        rules::check_extension(task.due_on, false, to).map_err(Error::Refused)?;
        extension.state = ExtensionState::Granted;
        extension.granted_on = Some(to);
        task.due_on = Some(to);
        task.due_kind = DueKind::Date;
        task.due_words = String::new();
    } else {
        extension.state = ExtensionState::Refused;
    }
    tx.put(&extension)?;
    tx.put_task(&task)?;
    Ok(task.id)
}
