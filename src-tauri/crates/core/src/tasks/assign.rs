//! Giving a task its one lead.

use super::add::{give_deadline, read_deadline};
use super::query::{find, standing};
use super::rules::{self, Verb};
use super::{PartyRole, TaskState};
use crate::committee;
use crate::error::{Error, Result, Rule};
use crate::store::records::{PartyRecord, TaskRecord};
use crate::store::{self, Tx};

/// Who leads a task, and with whom.
#[derive(Debug, Clone)]
pub struct Assignment {
    /// Lead unit: id, code, abbreviation or name.
    pub lead: String,
    /// Coordinating units; `None` = unchanged.
    pub coordinators: Option<Vec<String>>,
    /// Deadline; only while none was given yet.
    pub due: Option<String>,
}

/// Gives a task its lead, or another one: it then begins as assigned again. Returns its id.
///
/// # Errors
/// Who may not; the state; `one_lead` when no lead is named or the lead is also to coordinate; `deadline_by_extension`.
pub fn assign(tx: &Tx<'_>, key: &str, assignment: &Assignment) -> Result<String> {
    let mut task = find(tx.view(), key)?;
    rules::check(Verb::Assign, task.state, standing(tx, &task)?)?;
    if assignment.lead.trim().is_empty() {
        return Err(Error::Refused(Rule::OneLead));
    }
    let lead = committee::find_unit(tx.view(), &assignment.lead, "lead")?;
    if let Some(words) = assignment
        .due
        .as_deref()
        .filter(|words| !words.trim().is_empty())
    {
        rules::check_due_edit(task.state, task.due_kind).map_err(Error::Refused)?;
        let due = read_deadline(tx, Some(words))?;
        give_deadline(&mut task, due);
    }
    if task.lead_unit_id.as_deref() != Some(&lead) || task.state == TaskState::Draft {
        task.state = TaskState::Assigned;
        task.assigned_on = Some(tx.day());
        task.lead_post_id = None;
    }
    task.lead_unit_id = Some(lead);
    tx.put_task(&task)?;
    match &assignment.coordinators {
        Some(units) => coordinators_to(tx, &task, units)?,
        None => {
            // The new lead may have coordinated until now; it cannot do both.
            for party in store::tasks::party_records(tx.view(), &task.id)? {
                if party.role == PartyRole::Coordinator
                    && Some(&party.unit_id) == task.lead_unit_id.as_ref()
                {
                    tx.remove::<PartyRecord>(&party.id)?;
                }
            }
        }
    }
    Ok(task.id)
}

/// Brings the coordinating units of a task to a list.
pub(crate) fn coordinators_to(tx: &Tx<'_>, task: &TaskRecord, units: &[String]) -> Result<()> {
    let mut wanted = Vec::new();
    for key in units.iter().filter(|key| !key.trim().is_empty()) {
        let unit = committee::find_unit(tx.view(), key, "coordinators")?;
        if task.lead_unit_id.as_ref() == Some(&unit) {
            return Err(Error::Refused(Rule::OneLead));
        }
        if !wanted.contains(&unit) {
            wanted.push(unit);
        }
    }
    for party in store::tasks::party_records(tx.view(), &task.id)? {
        if party.role != PartyRole::Coordinator {
            continue;
        }
        match wanted.iter().position(|unit| *unit == party.unit_id) {
            Some(place) => {
                wanted.remove(place);
            }
            None => tx.remove::<PartyRecord>(&party.id)?,
        }
    }
    for unit_id in wanted {
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
    Ok(())
}
