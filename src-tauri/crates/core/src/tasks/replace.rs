//! Putting another task in the place of one.

use super::add::{NewTask, add};
use super::query::find;
use super::rules::{self, Verb};
use super::step::{begin, move_on};
use crate::error::{Error, Result};
use crate::store::{self, Tx};

/// What stands in a task's place.
#[derive(Debug, Clone)]
pub enum Replacement {
    /// A task of the register: id or code.
    By(String),
    /// A new one. What is not said of it is as in the old one: level, area, source, product, targets, what it is a part of.
    New(Box<NewTask>),
}

/// Puts another task, or a new one, in the place of a task, with the basis. Returns the id of the task that was replaced.
///
/// # Errors
/// `secretariat_only`; the state; `basis_needed`; `replaced_by_itself`; `replacement_closed`; what [`add`] refuses.
pub fn replace(tx: &Tx<'_>, key: &str, by: &Replacement, basis: &str) -> Result<String> {
    let (mut task, _) = begin(tx, key, Verb::Replace)?;
    let basis = rules::words_of(Verb::Replace, basis)?;
    let by_id = match by {
        Replacement::By(key) if key.trim().is_empty() => {
            return Err(Error::Invalid {
                field: "by",
                why: "empty",
            });
        }
        Replacement::By(key) => {
            let other = find(tx.view(), key)?;
            let heirs = store::life::heirs(tx.view(), &other.id)?;
            rules::check_replacement(&task.id, &other.id, other.state, &heirs)
                .map_err(Error::Refused)?;
            other.id
        }
        Replacement::New(new) => {
            let mut new = NewTask::clone(new);
            new.level = new.level.or(Some(task.level));
            new.area = new.area.or_else(|| task.area_id.clone());
            if new.instrument.is_none() {
                new.instrument.clone_from(&task.instrument_id);
                new.clause = new.clause.or_else(|| task.clause_id.clone());
            }
            new.product = new.product.or_else(|| Some(task.product.clone()));
            new.parent = new.parent.or_else(|| task.parent_id.clone());
            if new.targets.is_empty() {
                new.targets = store::targets::of_task(tx.view(), &task.id)?
                    .into_iter()
                    .map(|target| target.id)
                    .collect();
            }
            add(tx, &new)?
        }
    };
    task.replaced_by_id = Some(by_id);
    task.basis = Some(basis);
    move_on(tx, &mut task, Verb::Replace)?;
    tx.put_task(&task)?;
    Ok(task.id)
}
