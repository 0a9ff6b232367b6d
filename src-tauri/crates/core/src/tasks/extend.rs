//! A later deadline: asked for, and decided. The first deadline is never overwritten.

use super::rules::{self, Verb};
use super::step::begin;
use super::{DueKind, ExtensionState};
use crate::error::{Error, Result, Rule};
use crate::store::records::ExtensionRecord;
use crate::store::{self, Tx};
use crate::text::clean_text;
use chrono::NaiveDate;

/// A later deadline, asked for.
#[derive(Debug, Clone)]
pub struct ExtensionRequest {
    /// Day proposed.
    pub to: NaiveDate,
    /// Why.
    pub reason: String,
    /// What it is asked with: a document, a fact; may be empty.
    pub evidence: String,
}

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
pub fn request_extension(tx: &Tx<'_>, key: &str, asked: &ExtensionRequest) -> Result<String> {
    let (task, _) = begin(tx, key, Verb::Extend)?;
    let extensions = store::tasks::extension_records(tx.view(), &task.id)?;
    let is_pending = extensions
        .iter()
        .any(|extension| extension.state == ExtensionState::Sent);
    rules::check_extension(task.due_on, is_pending, asked.to).map_err(Error::Refused)?;
    let reason = rules::words_of(Verb::Extend, &asked.reason)?;
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
        proposed_on: asked.to,
        previous_on: task.due_on,
        state: ExtensionState::Sent,
        is_late_request: u8::from(task.due_on.is_some_and(|due| due < tx.day())),
        granted_on: None,
        decided_on: None,
        decided_by: String::new(),
        basis: String::new(),
        evidence: Some(clean_text(&asked.evidence)).filter(|words| !words.is_empty()),
    })?;
    Ok(task.id)
}

/// Decides the request that waits. Granted, the deadline in force moves; the first one stays. Returns the task's id.
///
/// # Errors
/// `secretariat_only`; `no_extension_pending`; `basis_needed`; `extension_not_later`.
pub fn decide_extension(tx: &Tx<'_>, key: &str, decision: &Decision) -> Result<String> {
    let (mut task, _) = begin(tx, key, Verb::Decide)?;
    let mut extension = pending(tx, &task.id)?;
    let basis = rules::words_of(Verb::Decide, &decision.basis)?;
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

/// Takes back the request that waits; who asked, or the secretariat. Returns the task's id.
///
/// # Errors
/// `not_the_lead`; the state; `no_extension_pending`; `not_the_asker`.
pub fn withdraw_extension(tx: &Tx<'_>, key: &str) -> Result<String> {
    let (task, standing) = begin(tx, key, Verb::WithdrawExtension)?;
    let mut extension = pending(tx, &task.id)?;
    let actor = tx.actor().to_string();
    rules::check_asker(standing, &actor, &extension.requested_by).map_err(Error::Refused)?;
    extension.state = ExtensionState::Withdrawn;
    extension.decided_on = Some(tx.day());
    extension.decided_by = actor;
    tx.about(&task.code);
    tx.put(&extension)?;
    Ok(task.id)
}

/// Returns the request that waits for its decision.
fn pending(tx: &Tx<'_>, task_id: &str) -> Result<ExtensionRecord> {
    store::tasks::extension_records(tx.view(), task_id)?
        .into_iter()
        .find(|extension| extension.state == ExtensionState::Sent)
        .ok_or(Error::Refused(Rule::NoExtensionPending))
}
