//! Scoring a task by the criteria.

use super::criteria::find as find_criterion;
use super::rights;
use super::rules::TOP;
use crate::error::{Error, OrNotFound, Result, Rule};
use crate::ops::Noun;
use crate::store::records::{ScoreRecord, TaskRecord};
use crate::store::{self, Tx};
use crate::text::clean_text;

/// A score to be given.
#[derive(Debug, Clone)]
pub struct NewScore {
    /// The criterion: id, number or name.
    pub criterion: String,
    /// 0 to 10; `None` takes the score back.
    pub value: Option<u32>,
    /// Why.
    pub reason: String,
}

/// Gives a task scores, or takes them back. Returns the task's id.
///
/// # Errors
/// `chair_only`; `not_found`; `reason_needed`; `invalid` for a value off the scale.
pub fn score(tx: &Tx<'_>, task: &str, scores: &[NewScore]) -> Result<String> {
    rights::check_weigh(tx.view(), tx.actor())?;
    let key = task.trim();
    let task_id = store::tasks::id_of(tx.view(), key)?.or_not_found(Noun::Tasks, key)?;
    let task: TaskRecord = tx.get(&task_id)?;
    tx.about(&task.code);
    for new in scores {
        let criterion = find_criterion(tx, &new.criterion)?;
        let known = store::priorities::score_id(tx.view(), &task_id, &criterion.id)?;
        let Some(value) = new.value else {
            if let Some(id) = known {
                tx.remove::<ScoreRecord>(&id)?;
            }
            continue;
        };
        if value > TOP {
            return Err(Error::Invalid {
                field: "value",
                why: "out_of_range",
            });
        }
        let reason = clean_text(&new.reason);
        if reason.is_empty() {
            return Err(Error::Refused(Rule::ReasonNeeded));
        }
        let author = tx.actor().to_string();
        let scored = match known {
            Some(id) => {
                let known: ScoreRecord = tx.get(&id)?;
                if known.value == value && known.reason == reason {
                    continue;
                }
                ScoreRecord {
                    value,
                    reason,
                    author,
                    scored_on: tx.day(),
                    ..known
                }
            }
            None => ScoreRecord {
                id: tx.new_id(),
                version: 0,
                task_id: task_id.clone(),
                criterion_id: criterion.id,
                value,
                reason,
                author,
                scored_on: tx.day(),
            },
        };
        tx.put(&scored)?;
    }
    Ok(task_id)
}
