//! Writing an item down.

use super::{InventoryKind, InventoryState, rules};
use crate::committee;
use crate::error::{Error, Result};
use crate::store::records::InventoryItemRecord;
use crate::store::{self, Tx};
use crate::text::{clean_line, clean_text};
use chrono::NaiveDate;

/// An item to be written down.
#[derive(Debug, Clone)]
pub struct NewItem {
    /// Name.
    pub name: String,
    /// Kind.
    pub kind: InventoryKind,
    /// State.
    pub state: InventoryState,
    /// Who answers for it: id, code, abbreviation or name of a unit.
    pub owner: Option<String>,
    /// Province or city; may be empty.
    pub locality: String,
    /// What it can carry.
    pub capacity: Option<u32>,
    /// Unit of the capacity.
    pub capacity_unit: String,
    /// In use since; planned or being built: to be in use from.
    pub since_on: Option<NaiveDate>,
    /// Where the fact comes from.
    pub source: String,
    /// Remark.
    pub note: String,
}

/// Writes an item down. Returns its id.
///
/// On undo the item goes; its code is not given again.
///
/// # Errors
/// `secretariat_only`; `invalid` for what cannot be read or found, and for an item that is there already: the same name and
/// kind in the same locality, of the same owner.
pub fn add(tx: &Tx<'_>, new: &NewItem) -> Result<String> {
    committee::check_secretariat(tx.actor())?;
    let name = rules::read_name(&new.name).map_err(|why| Error::Invalid { field: "name", why })?;
    let item = InventoryItemRecord {
        id: tx.new_id(),
        version: 0,
        code: tx.next_code("HT")?,
        name,
        kind: new.kind,
        owner_unit_id: owner(tx, new.owner.as_deref().unwrap_or_default())?,
        locality: clean_line(&new.locality),
        state: new.state,
        capacity: new.capacity,
        capacity_unit: clean_line(&new.capacity_unit),
        since_on: new.since_on,
        source: clean_text(&new.source),
        note: clean_text(&new.note),
    };
    check(tx, &item)?;
    tx.about(&item.code);
    tx.put(&item)?;
    Ok(item.id)
}

/// Finds the unit that answers for an item; none when no words were given.
pub(super) fn owner(tx: &Tx<'_>, key: &str) -> Result<Option<String>> {
    if key.trim().is_empty() {
        return Ok(None);
    }
    committee::find_unit(tx.view(), key, "owner").map(Some)
}

/// Refuses an item whose parts do not fit together, or that is there already.
pub(super) fn check(tx: &Tx<'_>, item: &InventoryItemRecord) -> Result<()> {
    rules::check_capacity(item.capacity, &item.capacity_unit).map_err(|why| Error::Invalid {
        field: "capacity_unit",
        why,
    })?;
    rules::check_since(item.state, item.since_on, tx.day()).map_err(|why| Error::Invalid {
        field: "since_on",
        why,
    })?;
    if store::inventory::has_twin(tx.view(), item)? {
        return Err(Error::Invalid {
            field: "name",
            why: "duplicate",
        });
    }
    Ok(())
}
