//! Planning a task: when it begins, how long it takes, how much work it is.

use super::query::{find, standing};
use super::rules::Verb;
use crate::error::{Error, Result, Rule};
use crate::ops::Noun;
use crate::schedule::rules::{LONGEST, MOST_EFFORT};
use crate::store::Tx;
use chrono::NaiveDate;

/// What is planned of a task; what is absent is not planned.
#[derive(Debug, Clone, Copy, Default)]
pub struct TaskPlan {
    /// Version that was read.
    pub version: u32,
    /// First day.
    pub start_on: Option<NaiveDate>,
    /// Working days.
    pub duration: Option<u32>,
    /// Effort points.
    pub effort: Option<u32>,
}

/// Plans a task. Returns its id.
///
/// # Errors
/// `not_the_lead`; the state; `version_conflict`; `invalid` for a duration or an effort out of range.
pub fn plan(tx: &Tx<'_>, key: &str, plan: &TaskPlan) -> Result<String> {
    let mut task = find(tx.view(), key)?;
    let standing = standing(tx, &task)?;
    if !standing.is_secretariat && !standing.is_lead {
        return Err(Error::Refused(Rule::NotTheLead));
    }
    if !Verb::Edit.is_allowed_from(task.state) {
        return Err(Error::State {
            from: task.state,
            verb: "task_plan",
        });
    }
    Tx::check_version(Noun::Tasks, &task.code, plan.version, task.version)?;
    let out_of_range = |field| Error::Invalid {
        field,
        why: "out_of_range",
    };
    if plan
        .duration
        .is_some_and(|days| !(1..=LONGEST).contains(&days))
    {
        return Err(out_of_range("duration"));
    }
    if plan.effort.is_some_and(|points| points > MOST_EFFORT) {
        return Err(out_of_range("effort"));
    }
    task.start_on = plan.start_on;
    task.duration = plan.duration;
    task.effort = plan.effort;
    tx.put_task(&task)?;
    Ok(task.id)
}
