//! Giving a task its one lead.

use super::add::{give_deadline, read_deadline};
use super::rules::{self, Verb};
use super::step::{begin, move_on};
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
    /// Post in that unit that leads: id or title; `None` = unchanged while the unit stays, empty = the unit as such.
    pub lead_post: Option<String>,
    /// Coordinating units; `None` = unchanged.
    pub coordinators: Option<Vec<String>>,
    /// Deadline; only while none was given yet.
    pub due: Option<String>,
}

/// Gives a task its lead, or another one while the first has not taken it: it then begins as assigned again. Returns its id.
///
/// # Errors
/// Who may not; the state; `one_lead` when no lead is named or the lead is also to coordinate; `transfer_needed` when a lead
/// has taken it; `deadline_by_extension`.
pub fn assign(tx: &Tx<'_>, key: &str, assignment: &Assignment) -> Result<String> {
    let (mut task, _) = begin(tx, key, Verb::Assign)?;
    let (lead, post) = lead_of(tx, &assignment.lead, assignment.lead_post.as_deref())?;
    if let Some(words) = assignment
        .due
        .as_deref()
        .filter(|words| !words.trim().is_empty())
    {
        rules::check_due_edit(task.state, task.due_kind).map_err(Error::Refused)?;
        let due = read_deadline(tx, Some(words))?;
        give_deadline(&mut task, due);
    }
    let is_other_unit = task.lead_unit_id.as_deref() != Some(&lead);
    let post = match &assignment.lead_post {
        None if !is_other_unit => task.lead_post_id.clone(),
        None | Some(_) => post,
    };
    // Naming the post within the unit that leads already says more, and moves nothing.
    let is_other_lead = is_other_unit || (task.lead_post_id.is_some() && task.lead_post_id != post);
    if is_other_lead {
        rules::check_reassign(task.state, task.lead_unit_id.is_some()).map_err(Error::Refused)?;
    }
    if is_other_lead || task.state == TaskState::Draft {
        move_on(tx, &mut task, Verb::Assign)?;
        task.assigned_on = Some(tx.day());
    }
    task.lead_unit_id = Some(lead);
    task.lead_post_id = post;
    tx.put_task(&task)?;
    match &assignment.coordinators {
        Some(units) => coordinators_to(tx, &task, units)?,
        None => no_coordinator_leads(tx, &task)?,
    }
    Ok(task.id)
}

/// Finds who is to lead: a unit, and the post in it when one is named; the post alone says its unit.
///
/// # Errors
/// `one_lead` when neither is named; `invalid` for what is not found.
pub(super) fn lead_of(
    tx: &Tx<'_>,
    unit: &str,
    post: Option<&str>,
) -> Result<(String, Option<String>)> {
    let post = post.map(str::trim).filter(|key| !key.is_empty());
    let unit = match unit.trim() {
        "" => None,
        key => Some(committee::find_unit(tx.view(), key, "lead")?),
    };
    let Some(key) = post else {
        let unit = unit.ok_or(Error::Refused(Rule::OneLead))?;
        return Ok((unit, None));
    };
    let (post, unit) = committee::find_post(tx.view(), unit.as_deref(), key, "lead_post")?;
    Ok((unit, Some(post)))
}

/// Takes the lead out of the coordinators: the new lead may have coordinated until now, and cannot do both.
pub(super) fn no_coordinator_leads(tx: &Tx<'_>, task: &TaskRecord) -> Result<()> {
    for party in store::tasks::party_records(tx.view(), &task.id)? {
        if party.role == PartyRole::Coordinator
            && Some(&party.unit_id) == task.lead_unit_id.as_ref()
        {
            tx.remove::<PartyRecord>(&party.id)?;
        }
    }
    Ok(())
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
