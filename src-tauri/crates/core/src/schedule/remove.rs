//! Taking a dependency away.

use super::edit::{find, named};
use crate::committee::check_secretariat;
use crate::error::Result;
use crate::ops::Noun;
use crate::store::Tx;
use crate::store::records::DependencyRecord;

/// Takes a dependency away. Returns the id of the task that came after.
///
/// # Errors
/// `secretariat_only`; `not_found`; `version_conflict`.
pub fn remove(tx: &Tx<'_>, id: &str, version: u32) -> Result<String> {
    check_secretariat(tx.actor())?;
    let record = find(tx, id)?;
    let name = named(tx, &record)?;
    Tx::check_version(Noun::Dependencies, &name, version, record.version)?;
    tx.about(&name);
    tx.remove::<DependencyRecord>(&record.id)?;
    Ok(record.task_id)
}
