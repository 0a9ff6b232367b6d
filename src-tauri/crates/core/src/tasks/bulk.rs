//! One change of many tasks: tried on each, done as one operation.

use super::assign::{Assignment, assign};
use super::edit::{TaskEdit, edit};
use super::query::find;
use super::{Named, TaskFilter, cancel, complete, progress};
use super::{PartyRole, query};
use crate::codes::coded_enum;
use crate::committee;
use crate::error::{Error, Result};
use crate::store::records::PartyRecord;
use crate::store::{self, Tx};

coded_enum! {
    /// A step in the life of tasks that may be taken with many at once.
    BulkStep {
        /// The lead takes it.
        Accept = "accept",
        /// It is reported done.
        ReportDone = "report_done",
        /// Its result is confirmed.
        Confirm = "confirm",
        /// It goes back to its lead.
        Return = "return",
        /// It is called off.
        Cancel = "cancel",
    }
}

/// Which tasks.
#[derive(Debug, Clone)]
pub enum Chosen {
    /// These, by id or code.
    Keys(Vec<String>),
    /// All that a filter wants.
    All(TaskFilter),
}

/// What is changed with each of them; `None` = unchanged, empty = cleared.
#[derive(Debug, Clone, Default)]
pub struct BulkChange {
    /// Urgency level.
    pub level: Option<u32>,
    /// Priority area: id or number.
    pub area: Option<String>,
    /// Deadline; only while none was given yet or the task is a draft.
    pub due: Option<String>,
    /// Lead unit.
    pub lead: Option<String>,
    /// Units that are to coordinate, too.
    pub add_coordinators: Vec<String>,
    /// Units that are to coordinate no more.
    pub remove_coordinators: Vec<String>,
    /// Product expected.
    pub product: Option<String>,
    /// Who approves the result.
    pub authority: Option<String>,
    /// Remark.
    pub note: Option<String>,
    /// Progress in percent, reported with `words`.
    pub percent: Option<u32>,
    /// A step in their lives, taken with `words`.
    pub step: Option<BulkStep>,
    /// Words of the report or step.
    pub words: String,
}

/// What a change of many gave.
#[derive(Debug, Default)]
pub struct BulkOutcome {
    /// Tasks that changed, in the order of their codes.
    pub changed: Vec<Named>,
    /// Tasks that were so already.
    pub same: u32,
    /// Tasks that may not be changed so, each with why.
    pub refused: Vec<(Named, Error)>,
}

/// Changes many tasks: each that may be changed, with its own refusal where it may not.
///
/// # Errors
/// `invalid` when no task is named or nothing is to be changed; `not_found`; what is no matter of one task: trouble with the
/// file, a unit or area that there is not.
pub fn bulk(tx: &Tx<'_>, chosen: &Chosen, change: &BulkChange) -> Result<BulkOutcome> {
    if change.is_empty() {
        return Err(Error::Invalid {
            field: "change",
            why: "empty",
        });
    }
    check_names(tx, change)?;
    let tasks = match chosen {
        Chosen::Keys(keys) if keys.is_empty() => {
            return Err(Error::Invalid {
                field: "keys",
                why: "empty",
            });
        }
        Chosen::Keys(keys) => {
            let mut tasks = Vec::with_capacity(keys.len());
            for key in keys {
                let task = find(tx.view(), key)?;
                if !tasks.iter().any(|one: &Named| one.id == task.id) {
                    tasks.push(Named {
                        id: task.id,
                        code: task.code,
                        title: task.title,
                    });
                }
            }
            tasks
        }
        Chosen::All(filter) => {
            let soon = query::soon_until(tx.view())?;
            store::tasks::named_all(tx.view(), filter, soon)?
        }
    };
    let mut outcome = BulkOutcome::default();
    for task in tasks {
        let before = tx.changed();
        match tx.attempt(|| one(tx, &task.id, change)) {
            Ok(()) if tx.changed() == before => outcome.same += 1,
            Ok(()) => outcome.changed.push(task),
            Err(error) if error.is_about_one() => outcome.refused.push((task, error)),
            Err(error) => return Err(error),
        }
    }
    tx.about_many(outcome.changed.iter().map(|task| task.code.as_str()));
    Ok(outcome)
}

impl BulkChange {
    fn is_empty(&self) -> bool {
        self.level.is_none()
            && self.area.is_none()
            && self.due.is_none()
            && self.lead.is_none()
            && self.add_coordinators.is_empty()
            && self.remove_coordinators.is_empty()
            && self.product.is_none()
            && self.authority.is_none()
            && self.note.is_none()
            && self.percent.is_none()
            && self.step.is_none()
    }

    fn edits(&self) -> bool {
        self.level.is_some()
            || self.area.is_some()
            || self.product.is_some()
            || self.authority.is_some()
            || self.note.is_some()
            || (self.due.is_some() && self.lead.is_none())
    }
}

/// Refuses names that nobody has once, and not once for each task.
fn check_names(tx: &Tx<'_>, change: &BulkChange) -> Result<()> {
    if let Some(lead) = &change.lead {
        committee::find_unit(tx.view(), lead, "lead")?;
    }
    for unit in change
        .add_coordinators
        .iter()
        .chain(&change.remove_coordinators)
    {
        committee::find_unit(tx.view(), unit, "coordinators")?;
    }
    if let Some(area) = change.area.as_deref().map(str::trim)
        && !area.is_empty()
    {
        super::add::find_area(tx, area)?;
    }
    Ok(())
}

/// Changes one task.
fn one(tx: &Tx<'_>, id: &str, change: &BulkChange) -> Result<()> {
    if change.edits() {
        let task = find(tx.view(), id)?;
        let wanted = TaskEdit {
            parent: None,
            version: task.version,
            level: change.level,
            area: change.area.clone(),
            product: change.product.clone(),
            authority: change.authority.clone(),
            note: change.note.clone(),
            due: change.due.clone().filter(|_| change.lead.is_none()),
            ..TaskEdit::default()
        };
        edit(tx, id, &wanted)?;
    }
    if let Some(lead) = &change.lead {
        let assignment = Assignment {
            lead_post: None,
            lead: lead.clone(),
            coordinators: None,
            due: change.due.clone(),
        };
        assign(tx, id, &assignment)?;
    }
    if !change.add_coordinators.is_empty() || !change.remove_coordinators.is_empty() {
        coordinators(tx, id, change)?;
    }
    if let Some(percent) = change.percent {
        progress::report_progress(tx, id, percent, &change.words)?;
    }
    let words = &change.words;
    match change.step {
        None => {}
        Some(BulkStep::Accept) => drop(progress::accept(tx, id)?),
        Some(BulkStep::ReportDone) => drop(complete::report_done(tx, id, words, None)?),
        Some(BulkStep::Confirm) => drop(complete::confirm(tx, id, words, None)?),
        Some(BulkStep::Return) => drop(complete::send_back(tx, id, words)?),
        Some(BulkStep::Cancel) => drop(cancel::cancel(tx, id, words)?),
    }
    Ok(())
}

/// Adds and removes coordinating units; the lead stays.
fn coordinators(tx: &Tx<'_>, id: &str, change: &BulkChange) -> Result<()> {
    let task = find(tx.view(), id)?;
    let mut units: Vec<String> = store::tasks::party_records(tx.view(), id)?
        .into_iter()
        .filter(|party: &PartyRecord| party.role == PartyRole::Coordinator)
        .map(|party| party.unit_id)
        .collect();
    for unit in &change.remove_coordinators {
        let unit = committee::find_unit(tx.view(), unit, "coordinators")?;
        units.retain(|one| *one != unit);
    }
    for unit in &change.add_coordinators {
        let unit = committee::find_unit(tx.view(), unit, "coordinators")?;
        if !units.contains(&unit) {
            units.push(unit);
        }
    }
    let Some(lead) = task.lead_unit_id.clone() else {
        // Only an assigned task has coordinators.
        return Err(Error::Refused(crate::error::Rule::OneLead));
    };
    let assignment = Assignment {
        lead_post: None,
        lead,
        coordinators: Some(units),
        due: None,
    };
    assign(tx, id, &assignment)?;
    Ok(())
}

impl Error {
    /// True when the error speaks of one task among many, so that the others may go on.
    const fn is_about_one(&self) -> bool {
        matches!(
            self,
            Error::Refused(_) | Error::State { .. } | Error::Invalid { .. }
        )
    }
}
