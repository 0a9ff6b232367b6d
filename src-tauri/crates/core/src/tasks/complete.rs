//! The end of a task: reported done, confirmed, or sent back.

use super::rules::{self, Verb};
use super::step::{begin, move_on};
use crate::error::{Error, Result, Rule};
use crate::store::records::ProgressRecord;
use crate::store::{self, Tx};
use chrono::NaiveDate;

/// The lead says that the task is done, with its result. Returns its id.
///
/// # Errors
/// `not_the_lead`; the state; `dates_order` when done in the future or before it was assigned.
pub fn report_done(tx: &Tx<'_>, key: &str, result: &str, on: Option<NaiveDate>) -> Result<String> {
    let (mut task, _) = begin(tx, key, Verb::ReportDone)?;
    task.done_on = Some(done_day(tx, on, task.assigned_on)?);
    move_on(tx, &mut task, Verb::ReportDone)?;
    task.result = rules::words_of(Verb::ReportDone, result)?;
    task.progress_words.clone_from(&task.result);
    tx.put_task(&task)?;
    Ok(task.id)
}

/// Confirms the result, once every part of the task is done. Returns the task's id.
///
/// # Errors
/// `secretariat_only`; the state; `parts_open`; `dates_order`.
pub fn confirm(tx: &Tx<'_>, key: &str, words: &str, on: Option<NaiveDate>) -> Result<String> {
    let (mut task, _) = begin(tx, key, Verb::Confirm)?;
    rules::check_parts(store::life::count_open_parts(tx.view(), &task.id)?)
        .map_err(Error::Refused)?;
    if on.is_some() || task.done_on.is_none() {
        task.done_on = Some(done_day(tx, on, task.assigned_on)?);
    }
    let words = rules::words_of(Verb::Confirm, words)?;
    if !words.is_empty() {
        task.result = words;
    }
    move_on(tx, &mut task, Verb::Confirm)?;
    task.confirmed_on = Some(tx.day());
    task.percent = 100;
    tx.put_task(&task)?;
    Ok(task.id)
}

/// Sends a task that was reported done back to its lead; the reason stands among the reports of progress. Returns its id.
///
/// # Errors
/// `secretariat_only`; the state; `reason_needed`.
pub fn send_back(tx: &Tx<'_>, key: &str, reason: &str) -> Result<String> {
    let (mut task, _) = begin(tx, key, Verb::Return)?;
    let reason = rules::words_of(Verb::Return, reason)?;
    tx.put(&ProgressRecord {
        id: tx.new_id(),
        version: 0,
        task_id: task.id.clone(),
        reported_on: tx.day(),
        percent: task.percent,
        words: reason.clone(),
        reported_by: tx.actor().to_string(),
        period: None,
    })?;
    move_on(tx, &mut task, Verb::Return)?;
    task.done_on = None;
    task.progress_words = reason;
    tx.put_task(&task)?;
    Ok(task.id)
}

fn done_day(
    tx: &Tx<'_>,
    on: Option<NaiveDate>,
    assigned_on: Option<NaiveDate>,
) -> Result<NaiveDate> {
    let day = on.unwrap_or(tx.day());
    if day > tx.day() || assigned_on.is_some_and(|assigned| day < assigned) {
        return Err(Error::Refused(Rule::DatesOrder));
    }
    Ok(day)
}
