//! What is said of an obligation by hand: that it was met, where the register cannot know, or that it need not be.

use super::kept::All;
use super::reckon::{Owed, Standing, standing};
use super::verbs::find;
use super::{MarkKind, Proof};
use crate::committee::check_secretariat;
use crate::error::{Error, OrNotFound, Result, Rule};
use crate::ops::Noun;
use crate::store::records::ObligationMarkRecord;
use crate::store::{self, Tx};
use crate::text::clean_text;
use chrono::NaiveDate;

/// Which obligation.
#[derive(Debug, Clone)]
pub struct ObligationKey {
    /// Rule, by id or code.
    pub rule: String,
    /// What it is about: id or code of a meeting, task, request (`NV-012#2`), round, period or stretch.
    pub subject: String,
    /// Whose share, where several owe it: `seat:5`, the code of a unit.
    pub owner: Option<String>,
}

/// When, and in which words.
#[derive(Debug, Clone)]
pub struct MarkWords {
    /// The day it was met; today when absent.
    pub day: Option<NaiveDate>,
    /// How it was met, or why it is waived.
    pub words: String,
}

/// Writes down that an obligation was met. Returns its rule, subject and share as they are stored.
///
/// # Errors
/// `secretariat_only`; `not_found`; `proof_is_kept` where the register itself holds what proves it; `obligation_met`; `invalid`: a day to
/// come (`day`), a share that must be named (`owner`).
pub fn meet(tx: &Tx<'_>, key: &ObligationKey, how: &MarkWords) -> Result<()> {
    let found = Found::of(tx, key)?;
    if found.proof != Proof::ByHand {
        return Err(Error::Refused(Rule::ProofIsKept));
    }
    let day = how.day.unwrap_or(tx.day());
    if day > tx.day() {
        return Err(Error::Invalid {
            field: "day",
            why: "future",
        });
    }
    let is_met = found
        .mark
        .as_ref()
        .is_some_and(|mark| mark.kind == MarkKind::Met);
    if is_met {
        return Err(Error::Refused(Rule::ObligationMet));
    }
    found.put(tx, MarkKind::Met, day, clean_text(&how.words))
}

/// Waives an obligation, with the reason.
///
/// # Errors
/// `secretariat_only`; `not_found`; `reason_needed`; `obligation_met`; `invalid` where the share must be named (`owner`).
pub fn waive(tx: &Tx<'_>, key: &ObligationKey, reason: &str) -> Result<()> {
    let found = Found::of(tx, key)?;
    let reason = clean_text(reason);
    if reason.is_empty() {
        return Err(Error::Refused(Rule::ReasonNeeded));
    }
    if found.is_met {
        return Err(Error::Refused(Rule::ObligationMet));
    }
    found.put(tx, MarkKind::Waived, tx.day(), reason)
}

/// Takes out what was said of an obligation by hand.
///
/// # Errors
/// `secretariat_only`; `not_found`, also when nothing was said; `invalid` where the share must be named (`owner`).
pub fn clear(tx: &Tx<'_>, key: &ObligationKey) -> Result<()> {
    let found = Found::of(tx, key)?;
    let mark = found
        .mark
        .or_not_found(Noun::ObligationMarks, &key.subject)?;
    tx.about(&found.name);
    tx.remove::<ObligationMarkRecord>(&mark.id)
}

/// An obligation that was found, with what was said of it.
struct Found {
    owed: Owed,
    proof: Proof,
    is_met: bool,
    mark: Option<ObligationMarkRecord>,
    /// As the history names it: `QT-001 HOP-003`.
    name: String,
}

impl Found {
    fn of(tx: &Tx<'_>, key: &ObligationKey) -> Result<Self> {
        check_secretariat(tx.actor())?;
        let view = tx.view();
        let record = find(view, &key.rule)?;
        let name = format!("{} {}", record.code, key.subject.trim());
        let rules = store::obligations::in_force(view)?
            .into_iter()
            .filter(|rule| *rule.id == *record.id)
            .collect();
        let all = All::of_rules(view, rules)?;
        let names = store::obligations::names(view)?;
        let matching: Vec<&Owed> = all
            .owed()
            .filter(|owed| owed.opens_on <= tx.day() && all.is_about(owed, &key.subject))
            .filter(|owed| {
                key.owner
                    .as_deref()
                    .is_none_or(|owner| super::query::is_owner(owed, owner, &names))
            })
            .collect();
        let owed = match matching.as_slice() {
            [] => {
                return Err(Error::NotFound {
                    noun: Noun::ObligationMarks,
                    key: name,
                });
            }
            [owed] => (*owed).clone(),
            _ => {
                return Err(Error::Invalid {
                    field: "owner",
                    why: "empty",
                });
            }
        };
        let version = all
            .rule(&owed.rule)
            .and_then(|rule| rule.version(owed.version));
        let proof = version
            .or_not_found(Noun::RuleVersions, &record.code)?
            .form
            .proof;
        let said = all.mark(&owed).map(|mark| &mark.said);
        let (stands, _) = standing(&owed, said, tx.day(), &all.ground.workdays);
        let (subject, share) = (owed.subject.to_string(), owed.share());
        let mark = store::obligations::mark_records(view, Some(&record.id))?
            .into_iter()
            .find(|mark| mark.subject == subject && mark.share == share);
        Ok(Self {
            is_met: matches!(stands, Standing::Met | Standing::Late),
            owed,
            proof,
            mark,
            name,
        })
    }

    fn put(self, tx: &Tx<'_>, kind: MarkKind, day: NaiveDate, words: String) -> Result<()> {
        let (id, version) = match self.mark {
            Some(mark) => (mark.id, mark.version),
            None => (tx.new_id(), 0),
        };
        tx.about(&self.name);
        tx.put(&ObligationMarkRecord {
            id,
            version,
            rule_id: self.owed.rule.to_string(),
            subject: self.owed.subject.to_string(),
            share: self.owed.share(),
            kind,
            day,
            words,
            marked_by: tx.actor().to_string(),
        })
    }
}
