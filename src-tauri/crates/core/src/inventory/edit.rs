//! Changing an item, and taking it out.

use super::add::{check, owner};
use super::query::find;
use super::{InventoryKind, InventoryState, rules};
use crate::committee;
use crate::error::{Error, Result};
use crate::ops::Noun;
use crate::store::records::{InventoryItemRecord, InventoryLinkRecord};
use crate::store::{self, Tx};
use crate::text::{clean_line, clean_text};
use chrono::NaiveDate;

/// What to change; `None` = unchanged, empty text = cleared.
#[derive(Debug, Clone, Default)]
pub struct ItemEdit {
    /// Version that was read.
    pub version: u32,
    /// Name.
    pub name: Option<String>,
    /// Kind.
    pub kind: Option<InventoryKind>,
    /// State.
    pub state: Option<InventoryState>,
    /// Who answers for it.
    pub owner: Option<String>,
    /// Province or city.
    pub locality: Option<String>,
    /// What it can carry; `Some(None)` = cleared.
    pub capacity: Option<Option<u32>>,
    /// Unit of the capacity.
    pub capacity_unit: Option<String>,
    /// In use since; `Some(None)` = cleared.
    pub since_on: Option<Option<NaiveDate>>,
    /// Where the fact comes from.
    pub source: Option<String>,
    /// Remark.
    pub note: Option<String>,
}

/// Changes an item, named by id or code. Returns its id.
///
/// # Errors
/// `secretariat_only`; `not_found`; `version_conflict`; `invalid` as [`super::add`].
pub fn edit(tx: &Tx<'_>, key: &str, edit: &ItemEdit) -> Result<String> {
    committee::check_secretariat(tx.actor())?;
    let mut item = find(tx.view(), key)?;
    Tx::check_version(Noun::InventoryItems, &item.code, edit.version, item.version)?;
    if let Some(name) = &edit.name {
        item.name = rules::read_name(name).map_err(|why| Error::Invalid { field: "name", why })?;
    }
    if let Some(key) = &edit.owner {
        item.owner_unit_id = owner(tx, key)?;
    }
    if let Some(locality) = &edit.locality {
        item.locality = clean_line(locality);
    }
    if let Some(unit) = &edit.capacity_unit {
        item.capacity_unit = clean_line(unit);
    }
    if let Some(source) = &edit.source {
        item.source = clean_text(source);
    }
    if let Some(note) = &edit.note {
        item.note = clean_text(note);
    }
    item.kind = edit.kind.unwrap_or(item.kind);
    item.state = edit.state.unwrap_or(item.state);
    item.capacity = edit.capacity.unwrap_or(item.capacity);
    item.since_on = edit.since_on.unwrap_or(item.since_on);
    check(tx, &item)?;
    tx.about(&item.code);
    tx.put(&item)?;
    Ok(item.id)
}

/// Takes an item out, with its links: for what was written down by mistake. What went out of use is retired instead, and
/// stays. On undo it comes back with its links.
///
/// # Errors
/// `secretariat_only`; `not_found`.
pub fn remove(tx: &Tx<'_>, key: &str) -> Result<()> {
    committee::check_secretariat(tx.actor())?;
    let item = find(tx.view(), key)?;
    for link in store::inventory::link_ids(tx.view(), &item.id)? {
        tx.remove::<InventoryLinkRecord>(&link)?;
    }
    tx.about(&item.code);
    tx.remove::<InventoryItemRecord>(&item.id)
}
