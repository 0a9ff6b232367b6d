//! The log, read: histories field by field, and undo and redo as operations of their own.

mod undo;

pub use undo::{redo, undo};

use crate::error::{OrNotFound, Result};
use crate::ops::{Noun, OpLabel, Undoing};
use crate::store::log::{self, Logged};
use crate::store::rows::Change;
use crate::store::{View, committee, tables, tasks};
use chrono::NaiveDate;
use serde_json::Value;

/// One operation of the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryEntry {
    /// Place in the log, from 1.
    pub number: u32,
    /// Its id.
    pub id: String,
    /// What it was.
    pub label: OpLabel,
    /// Who did it.
    pub actor: String,
    /// Recorded at (UTC).
    pub at: String,
    /// The day from which it counts.
    pub effective_on: NaiveDate,
    /// True when a later operation took it back.
    pub is_undone: bool,
    /// What changed.
    pub fields: Vec<FieldChange>,
}

/// One field of one record before and after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldChange {
    /// Noun of the record.
    pub noun: Noun,
    /// Column.
    pub field: String,
    /// Before.
    pub before: Option<String>,
    /// After.
    pub after: Option<String>,
}

/// Returns a page of history, newest first, and how many entries there are: the register's, or one record's; of these, those
/// after a log position.
///
/// # Errors
/// Trouble with the file.
pub fn page(
    view: View<'_>,
    owner: Option<&str>,
    after: u32,
    offset: u32,
    limit: u32,
) -> Result<(u32, Vec<HistoryEntry>)> {
    let (total, operations) = log::page(view, owner, after, offset, limit)?;
    let entries = operations
        .into_iter()
        .map(|operation| entry(view, operation, owner, FIELDS))
        .collect::<Result<Vec<_>>>()?;
    Ok((total, entries))
}

/// Returns a page of the register's history with every field of each operation, for a file.
pub(crate) fn whole_page(
    view: View<'_>,
    offset: u32,
    limit: u32,
) -> Result<(u32, Vec<HistoryEntry>)> {
    let (total, operations) = log::page(view, None, 0, offset, limit)?;
    let entries = operations
        .into_iter()
        .map(|operation| entry(view, operation, None, usize::MAX))
        .collect::<Result<Vec<_>>>()?;
    Ok((total, entries))
}

/// Fields shown of one operation at most: the published record touches hundreds.
const FIELDS: usize = 60;

fn entry(
    view: View<'_>,
    operation: Logged,
    owner: Option<&str>,
    most: usize,
) -> Result<HistoryEntry> {
    let mut fields = Vec::new();
    for change in once(log::changes(view, operation.seq)?) {
        if owner.is_some_and(|owner| change.owner_id != owner) {
            continue;
        }
        if fields.len() >= most {
            break;
        }
        of_change(view, &change, &mut fields)?;
    }
    Ok(HistoryEntry {
        number: operation.seq,
        id: operation.entry.id,
        label: OpLabel {
            op: operation.entry.op,
            subject: operation.entry.subject,
        },
        actor: operation.entry.actor,
        at: operation.entry.at,
        effective_on: operation.entry.effective_on,
        is_undone: log::is_undone(view, operation.seq)?,
        fields,
    })
}

/// Tells a row that moved more than once within one operation once: from what it was to what it became.
fn once(changes: Vec<Change>) -> Vec<Change> {
    let mut told: Vec<Change> = Vec::with_capacity(changes.len());
    for change in changes {
        let earlier = told.iter_mut().find(|told| told.row_id == change.row_id);
        match (earlier, change.before, change.after) {
            (
                Some(Change {
                    before: Some(before),
                    after: Some(after),
                    ..
                }),
                Some(was),
                Some(is),
            ) => {
                for (column, value) in was {
                    if !before.contains_key(&column) {
                        before.insert(column, value);
                    }
                }
                after.extend(is);
            }
            (_, before, after) => told.push(Change {
                before,
                after,
                ..change
            }),
        }
    }
    told
}

fn of_change(view: View<'_>, change: &Change, fields: &mut Vec<FieldChange>) -> Result<()> {
    let columns = change.after.as_ref().or(change.before.as_ref());
    for column in columns.into_iter().flat_map(|row| row.keys()) {
        // Links to the owner say nothing in the owner's own history.
        let is_owner = tables::table(change.noun).owner == Some(column)
            && matches!(
                column.as_str(),
                "task_id" | "seat_id" | "item_id" | "paper_id" | "template_id"
            );
        if is_owner || column == "original_due_on" {
            continue;
        }
        let before = words(
            view,
            column,
            change.before.as_ref().and_then(|row| row.get(column)),
        )?;
        let after = words(
            view,
            column,
            change.after.as_ref().and_then(|row| row.get(column)),
        )?;
        if before == after {
            continue;
        }
        fields.push(FieldChange {
            noun: change.noun,
            field: column.clone(),
            before,
            after,
        });
    }
    Ok(())
}

/// Says a value as text; ids are said by the name of what they point to.
fn words(view: View<'_>, column: &str, value: Option<&Value>) -> Result<Option<String>> {
    Ok(match value {
        None | Some(Value::Null) => None,
        Some(Value::String(text)) if text.is_empty() => None,
        Some(Value::String(text)) if column.ends_with("_id") => {
            Some(committee::name_of(view, column, text)?.unwrap_or_else(|| text.clone()))
        }
        Some(Value::String(text)) => Some(text.clone()),
        Some(other) => Some(other.to_string()),
    })
}

/// Returns what Undo would take back and Redo would bring back.
///
/// # Errors
/// Trouble with the file.
pub fn candidates(view: View<'_>) -> Result<(Option<OpLabel>, Option<OpLabel>)> {
    let label = |logged: Logged| OpLabel {
        op: logged.entry.op,
        subject: logged.entry.subject,
    };
    Ok((
        log::undo_candidate(view)?
            .filter(|logged| logged.entry.op.undoing() == Undoing::TakenBack)
            .map(label),
        log::redo_candidate(view)?.map(label),
    ))
}

/// What the frame of the window shows of the register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frame {
    /// Count of operations.
    pub head: u32,
    /// When the newest one was recorded.
    pub saved_at: Option<String>,
    /// True when the log holds the published record and nothing else.
    pub is_published_record: bool,
    /// Tasks that are not cancelled.
    pub tasks: u32,
    /// Seats.
    pub seats: u32,
    /// What Undo would take back.
    pub undo: Option<OpLabel>,
    /// What Redo would bring back.
    pub redo: Option<OpLabel>,
}

/// Returns what the frame of the window shows.
///
/// # Errors
/// Trouble with the file.
pub fn frame(view: View<'_>) -> Result<Frame> {
    let save = log::last_save(view)?;
    let (undo, redo) = candidates(view)?;
    Ok(Frame {
        head: log::head(view)?,
        saved_at: save.at,
        is_published_record: save.is_published_record,
        tasks: tasks::count_all(view)?,
        seats: committee::count_seats(view)?,
        undo,
        redo,
    })
}

/// Returns the nouns that moved after a log position, and the position now. A position ahead of the log means that another
/// file stands in its place: then every noun moved.
///
/// # Errors
/// Trouble with the file.
pub fn moved_since(view: View<'_>, head: u32) -> Result<(u32, Vec<Noun>)> {
    let now = log::head(view)?;
    let moved = if head > now {
        Noun::ALL.to_vec()
    } else {
        log::nouns_since(view, head)?
    };
    Ok((now, moved))
}

/// Returns the id of the record that a history is asked for: an id as it is, a task's code, a document's code or symbol, a
/// target's code, a unit's code.
///
/// # Errors
/// `not_found`.
pub fn owner(view: View<'_>, key: &str) -> Result<String> {
    log::owner_of(view, key.trim())?.or_not_found(Noun::Tasks, key)
}
