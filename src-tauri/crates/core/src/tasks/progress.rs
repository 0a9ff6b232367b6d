//! Taking a task, and reporting progress.

use super::rules::{self, Verb};
use super::step::{begin, move_on};
use crate::calendar::Period;
use crate::error::{Error, Result};
use crate::store::Tx;
use crate::store::records::ProgressRecord;

/// The lead takes the task. Returns its id.
///
/// # Errors
/// `not_the_lead`; the state.
pub fn accept(tx: &Tx<'_>, key: &str) -> Result<String> {
    let (mut task, _) = begin(tx, key, Verb::Accept)?;
    move_on(tx, &mut task, Verb::Accept)?;
    tx.put_task(&task)?;
    Ok(task.id)
}

/// Reports progress in percent and words: an entry of its own, and the task's last word. Returns the task's id.
///
/// # Errors
/// `not_the_lead`; the state; `percent_range`; `invalid` without words.
pub fn report_progress(tx: &Tx<'_>, key: &str, percent: u32, words: &str) -> Result<String> {
    let (mut task, _) = begin(tx, key, Verb::Progress)?;
    rules::check_percent(percent).map_err(Error::Refused)?;
    let words = rules::words_of(Verb::Progress, words)?;
    tx.put(&ProgressRecord {
        id: tx.new_id(),
        version: 0,
        task_id: task.id.clone(),
        reported_on: tx.day(),
        percent,
        words: words.clone(),
        reported_by: tx.actor().to_string(),
        period: Some(Period::month_of(tx.day()).code()),
    })?;
    move_on(tx, &mut task, Verb::Progress)?;
    task.percent = percent;
    task.progress_words = words;
    tx.put_task(&task)?;
    Ok(task.id)
}
