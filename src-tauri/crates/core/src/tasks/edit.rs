//! Changing plain fields of a task.

use super::add::{find_area, find_parent, give_deadline, read_deadline, read_title};
use super::rules::{self, Verb};
use super::step::begin;
use crate::error::{Error, Result};
use crate::ops::Noun;
use crate::store::Tx;
use crate::text::clean_text;

/// What to change; `None` = unchanged, empty = cleared.
#[derive(Debug, Clone, Default)]
pub struct TaskEdit {
    /// Version that was read.
    pub version: u32,
    /// What is to be done.
    pub title: Option<String>,
    /// Urgency level.
    pub level: Option<u32>,
    /// Priority area: id or number.
    pub area: Option<String>,
    /// Product expected.
    pub product: Option<String>,
    /// Who approves the result.
    pub authority: Option<String>,
    /// Remark.
    pub note: Option<String>,
    /// Deadline; only while none was given yet or the task is a draft.
    pub due: Option<String>,
    /// The task it is a part of: id or code.
    pub parent: Option<String>,
}

/// Changes plain fields of a task. Returns its id.
///
/// # Errors
/// `secretariat_only`; the state; `version_conflict`; `deadline_by_extension`; `part_cycle`; `parent_closed`; `invalid`.
pub fn edit(tx: &Tx<'_>, key: &str, edit: &TaskEdit) -> Result<String> {
    let (mut task, _) = begin(tx, key, Verb::Edit)?;
    Tx::check_version(Noun::Tasks, &task.code, edit.version, task.version)?;
    if let Some(title) = &edit.title {
        task.title = read_title(title)?;
    }
    if let Some(level) = edit.level {
        rules::check_level(level).map_err(Error::Refused)?;
        task.level = level;
    }
    if let Some(area) = edit.area.as_deref().map(str::trim) {
        task.area_id = if area.is_empty() {
            None
        } else {
            Some(find_area(tx, area)?)
        };
    }
    if let Some(product) = &edit.product {
        task.product = clean_text(product);
    }
    if let Some(authority) = &edit.authority {
        task.authority = clean_text(authority);
    }
    if let Some(note) = &edit.note {
        task.note = clean_text(note);
    }
    if let Some(words) = &edit.due {
        let due = read_deadline(tx, Some(words))?;
        if due.words != task.due_words || due.due_on != task.due_on {
            rules::check_due_edit(task.state, task.due_kind).map_err(Error::Refused)?;
            give_deadline(&mut task, due);
        }
    }
    if let Some(parent) = edit.parent.as_deref().map(str::trim) {
        task.parent_id = if parent.is_empty() {
            None
        } else {
            Some(find_parent(tx, parent, &task.id)?)
        };
    }
    tx.put_task(&task)?;
    Ok(task.id)
}
