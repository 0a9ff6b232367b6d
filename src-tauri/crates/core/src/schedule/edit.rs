//! Changing the lag or the note of a dependency.

use super::{ends, read_lag, read_note, subject};
use crate::committee::check_secretariat;
use crate::error::{OrNotFound, Result};
use crate::ops::Noun;
use crate::store::records::DependencyRecord;
use crate::store::{self, Tx, rows};

/// Changes a dependency; `None` = unchanged. Returns the id of the task that comes after.
///
/// # Errors
/// `secretariat_only`; `not_found`; `version_conflict`; `invalid` for a lag out of range.
pub fn edit(
    tx: &Tx<'_>,
    id: &str,
    version: u32,
    lag: Option<u32>,
    note: Option<&str>,
) -> Result<String> {
    check_secretariat(tx.actor())?;
    let mut record = find(tx, id)?;
    let name = named(tx, &record)?;
    Tx::check_version(Noun::Dependencies, &name, version, record.version)?;
    if let Some(lag) = lag {
        record.lag = read_lag(lag)?;
    }
    if let Some(note) = note {
        record.note = read_note(note)?;
    }
    tx.about(&name);
    tx.put(&record)?;
    Ok(record.task_id)
}

/// Finds a dependency by its id.
pub(super) fn find(tx: &Tx<'_>, id: &str) -> Result<DependencyRecord> {
    let id = id.trim().to_lowercase();
    rows::get(tx.view(), &id)?.or_not_found(Noun::Dependencies, &id)
}

/// Names a dependency by the codes of its tasks.
pub(super) fn named(tx: &Tx<'_>, record: &DependencyRecord) -> Result<String> {
    let (before, after) = ends(record);
    let code = |id| store::schedule::code_of(tx.view(), id);
    Ok(subject(
        &code(before)?.unwrap_or_default(),
        &code(after)?.unwrap_or_default(),
    ))
}
