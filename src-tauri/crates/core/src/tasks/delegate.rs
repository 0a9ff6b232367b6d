//! Work handed on to a person of the lead unit. The lead stays answerable.

use super::rules::Verb;
use super::step::begin;
use crate::error::{Error, OrNotFound, Result, Rule};
use crate::ops::Noun;
use crate::store::records::DelegationRecord;
use crate::store::{self, Tx};
use crate::text::{clean_line, clean_text, looks_legacy};
use chrono::NaiveDate;

/// Longest name of a person, in characters.
const LONGEST_NAME: usize = 200;

/// Work to be handed on.
#[derive(Debug, Clone, Default)]
pub struct NewDelegation {
    /// To whom, as the unit calls them.
    pub person: String,
    /// First day; the day of the step when `None`.
    pub from_on: Option<NaiveDate>,
    /// Last day, when it is known.
    pub to_on: Option<NaiveDate>,
    /// What exactly.
    pub note: String,
}

/// Hands work on to a person of the lead unit. Returns the task's id.
///
/// # Errors
/// `not_the_lead`; the state; `invalid` without a person; `dates_order`.
pub fn delegate(tx: &Tx<'_>, key: &str, new: &NewDelegation) -> Result<String> {
    let (task, _) = begin(tx, key, Verb::Delegate)?;
    let person = clean_line(&new.person);
    let why = if person.is_empty() {
        Some("empty")
    } else if person.chars().count() > LONGEST_NAME {
        Some("too_long")
    } else if looks_legacy(&person) {
        Some("legacy")
    } else {
        None
    };
    if let Some(why) = why {
        return Err(Error::Invalid {
            field: "person",
            why,
        });
    }
    let from_on = new.from_on.unwrap_or(tx.day());
    if new.to_on.is_some_and(|to_on| to_on < from_on) {
        return Err(Error::Refused(Rule::DatesOrder));
    }
    tx.about(&task.code);
    tx.put(&DelegationRecord {
        id: tx.new_id(),
        version: 0,
        task_id: task.id.clone(),
        person,
        from_on,
        to_on: new.to_on,
        note: clean_text(&new.note),
        delegated_by: tx.actor().to_string(),
    })?;
    Ok(task.id)
}

/// Ends a delegation: the one of that id, or the only one that still runs. Returns the task's id.
///
/// # Errors
/// `not_the_lead`; `not_found`; `invalid` without an id when several run; `dates_order`.
pub fn end_delegation(
    tx: &Tx<'_>,
    key: &str,
    id: Option<&str>,
    to_on: Option<NaiveDate>,
) -> Result<String> {
    let (task, _) = begin(tx, key, Verb::EndDelegation)?;
    let to_on = to_on.unwrap_or(tx.day());
    let mut delegations = store::life::delegation_records(tx.view(), &task.id)?;
    match id.map(str::trim).filter(|id| !id.is_empty()) {
        Some(id) => delegations.retain(|delegation| delegation.id == id),
        None => {
            delegations.retain(|delegation| delegation.to_on.is_none_or(|last| last > tx.day()));
            if delegations.len() > 1 {
                return Err(Error::Invalid {
                    field: "id",
                    why: "ambiguous",
                });
            }
        }
    }
    let mut delegation = delegations
        .pop()
        .or_not_found(Noun::Delegations, id.unwrap_or(&task.code))?;
    if to_on < delegation.from_on {
        return Err(Error::Refused(Rule::DatesOrder));
    }
    delegation.to_on = Some(to_on);
    tx.about(&task.code);
    tx.put(&delegation)?;
    Ok(task.id)
}
