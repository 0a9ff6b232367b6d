//! The head's own mark on a task.

use super::{Mark, rights};
use crate::error::{Error, OrNotFound, Result, Rule};
use crate::ops::Noun;
use crate::store::records::{MarkRecord, TaskRecord};
use crate::store::{self, Tx};
use crate::text::clean_text;

/// Marks a task in or out as the head said, with his words as he said them; `None` takes the mark back. Returns the task's id.
///
/// The head marks himself, or the secretariat records his words; `marked_by` says which.
///
/// # Errors
/// `head_marks`; `not_found`; `words_needed`.
pub fn mark(tx: &Tx<'_>, task: &str, mark: Option<Mark>, words: &str) -> Result<String> {
    rights::check_mark(tx.view(), tx.actor())?;
    let key = task.trim();
    let task_id = store::tasks::id_of(tx.view(), key)?.or_not_found(Noun::Tasks, key)?;
    let task: TaskRecord = tx.get(&task_id)?;
    tx.about(&task.code);
    let known = store::priorities::mark_id(tx.view(), &task_id)?;
    let Some(mark) = mark else {
        if let Some(id) = known {
            tx.remove::<MarkRecord>(&id)?;
        }
        return Ok(task_id);
    };
    let words = clean_text(words);
    if words.is_empty() {
        return Err(Error::Refused(Rule::WordsNeeded));
    }
    let (id, version) = match known {
        Some(id) => {
            let known: MarkRecord = tx.get(&id)?;
            (known.id, known.version)
        }
        None => (tx.new_id(), 0),
    };
    tx.put(&MarkRecord {
        id,
        version,
        task_id: task_id.clone(),
        mark,
        words,
        marked_on: tx.day(),
        marked_by: tx.actor().to_string(),
    })?;
    Ok(task_id)
}
