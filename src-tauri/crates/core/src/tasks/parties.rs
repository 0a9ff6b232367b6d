//! Who coordinates a task, watches it and is told; what each owes by when, and that it was given.

use super::PartyRole;
use super::rules::Verb;
use super::step::begin;
use crate::committee;
use crate::error::{Error, OrNotFound, Result, Rule};
use crate::ops::{Actor, Noun};
use crate::store::records::PartyRecord;
use crate::store::{self, Tx};
use crate::text::clean_text;
use chrono::NaiveDate;

/// A unit's part in a task, to be written.
#[derive(Debug, Clone)]
pub struct NewParty {
    /// Part.
    pub role: PartyRole,
    /// Unit: id, code, abbreviation or name.
    pub unit: String,
    /// What it owes; may be empty.
    pub contribution: String,
    /// By when.
    pub due_on: Option<NaiveDate>,
}

/// Brings the parties of a task to a list; what was given stays with the unit that gave it. Returns the task's id.
///
/// # Errors
/// `secretariat_only`; the state; `one_lead` when the lead is also to coordinate; `invalid` for a unit named twice.
pub fn edit_parties(tx: &Tx<'_>, key: &str, parties: &[NewParty]) -> Result<String> {
    let (task, _) = begin(tx, key, Verb::Parties)?;
    let mut present = store::tasks::party_records(tx.view(), &task.id)?;
    let mut named = Vec::new();
    tx.about(&task.code);
    let mut wanted = Vec::new();
    for party in parties {
        let unit_id = committee::find_unit(tx.view(), &party.unit, "parties")?;
        if party.role == PartyRole::Coordinator && task.lead_unit_id.as_ref() == Some(&unit_id) {
            return Err(Error::Refused(Rule::OneLead));
        }
        if named.contains(&unit_id) {
            return Err(Error::Invalid {
                field: "parties",
                why: "twice",
            });
        }
        named.push(unit_id.clone());
        let kept = present.iter().position(|old| old.unit_id == unit_id);
        let record = match kept.map(|at| present.remove(at)) {
            Some(old) => PartyRecord {
                role: party.role,
                contribution: clean_text(&party.contribution),
                due_on: party.due_on,
                ..old
            },
            None => PartyRecord {
                id: tx.new_id(),
                version: 0,
                task_id: task.id.clone(),
                role: party.role,
                unit_id,
                contribution: clean_text(&party.contribution),
                due_on: party.due_on,
                delivered_on: None,
                delivered_words: None,
            },
        };
        wanted.push(record);
    }
    for gone in present {
        tx.remove::<PartyRecord>(&gone.id)?;
    }
    for record in wanted {
        tx.put(&record)?;
    }
    Ok(task.id)
}

/// What a coordinator gives.
#[derive(Debug, Clone, Default)]
pub struct Delivery {
    /// The coordinating unit; the actor's own, or the only one that still owes, when `None`.
    pub unit: Option<String>,
    /// What was given, and how.
    pub words: String,
    /// On which day; the day of the step when `None`.
    pub on: Option<NaiveDate>,
}

/// Marks what a coordinator owes as given. Returns the task's id.
///
/// # Errors
/// `not_the_coordinator`; the state; `not_found` when the unit does not coordinate; `dates_order` for a day to come.
pub fn deliver(tx: &Tx<'_>, key: &str, delivery: &Delivery) -> Result<String> {
    let (task, standing) = begin(tx, key, Verb::Deliver)?;
    let on = delivery.on.unwrap_or(tx.day());
    if on > tx.day() {
        return Err(Error::Refused(Rule::DatesOrder));
    }
    let asked = delivery
        .unit
        .as_deref()
        .filter(|unit| !unit.trim().is_empty())
        .map(|unit| committee::find_unit(tx.view(), unit, "unit"))
        .transpose()?;
    let own = match tx.actor() {
        Actor::Seat(number) => committee::seat_standing(tx.view(), number)?.unit_id,
        Actor::Secretariat | Actor::Record => None,
    };
    if !standing.is_secretariat && asked.is_some() && asked != own {
        return Err(Error::Refused(Rule::NotTheCoordinator));
    }
    let mut owing: Vec<PartyRecord> = store::tasks::party_records(tx.view(), &task.id)?
        .into_iter()
        .filter(|party| party.role == PartyRole::Coordinator)
        .collect();
    match asked.or(own) {
        Some(unit) => owing.retain(|party| party.unit_id == unit),
        None => {
            owing.retain(|party| party.delivered_on.is_none());
            if owing.len() > 1 {
                return Err(Error::Invalid {
                    field: "unit",
                    why: "ambiguous",
                });
            }
        }
    }
    let mut party = owing.pop().or_not_found(
        Noun::TaskParties,
        delivery.unit.as_deref().unwrap_or(&task.code),
    )?;
    party.delivered_on = Some(on);
    party.delivered_words = Some(clean_text(&delivery.words)).filter(|words| !words.is_empty());
    tx.about(&task.code);
    tx.put(&party)?;
    Ok(task.id)
}
