//! Tying an item to the tasks and targets it bears on.

use super::query::find;
use crate::committee;
use crate::error::{Error, OrNotFound, Result};
use crate::ops::Noun;
use crate::store::records::InventoryLinkRecord;
use crate::store::{self, Tx};

/// What an item bears on, by id or code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Bearing {
    /// A task.
    Task(String),
    /// A target.
    Target(String),
}

/// What an item bears on, found: of the two ids exactly one is there.
struct Found {
    task_id: Option<String>,
    target_id: Option<String>,
}

/// Says that an item bears on a task or a target. Returns the item's id.
///
/// # Errors
/// `secretariat_only`; `not_found`; `invalid` when it is said already.
pub fn link(tx: &Tx<'_>, key: &str, bearing: &Bearing) -> Result<String> {
    committee::check_secretariat(tx.actor())?;
    let item = find(tx.view(), key)?;
    let found = found(tx, bearing)?;
    if link_between(tx, &item.id, &found)?.is_some() {
        return Err(Error::Invalid {
            field: field(bearing),
            why: "duplicate",
        });
    }
    tx.about(&item.code);
    tx.put(&InventoryLinkRecord {
        id: tx.new_id(),
        version: 0,
        item_id: item.id.clone(),
        task_id: found.task_id,
        target_id: found.target_id,
    })?;
    Ok(item.id)
}

/// Takes back that an item bears on a task or a target. Returns the item's id.
///
/// # Errors
/// `secretariat_only`; `not_found`; `invalid` when it is not said.
pub fn unlink(tx: &Tx<'_>, key: &str, bearing: &Bearing) -> Result<String> {
    committee::check_secretariat(tx.actor())?;
    let item = find(tx.view(), key)?;
    let found = found(tx, bearing)?;
    let link = link_between(tx, &item.id, &found)?.ok_or(Error::Invalid {
        field: field(bearing),
        why: "not_found",
    })?;
    tx.about(&item.code);
    tx.remove::<InventoryLinkRecord>(&link)?;
    Ok(item.id)
}

const fn field(bearing: &Bearing) -> &'static str {
    match bearing {
        Bearing::Task(_) => "task",
        Bearing::Target(_) => "target",
    }
}

fn found(tx: &Tx<'_>, bearing: &Bearing) -> Result<Found> {
    Ok(match bearing {
        Bearing::Task(key) => Found {
            task_id: Some(
                store::tasks::id_of(tx.view(), key.trim())?.or_not_found(Noun::Tasks, key)?,
            ),
            target_id: None,
        },
        Bearing::Target(key) => Found {
            task_id: None,
            target_id: Some(
                store::targets::find(tx.view(), key)?.or_not_found(Noun::Targets, key)?,
            ),
        },
    })
}

fn link_between(tx: &Tx<'_>, item_id: &str, found: &Found) -> Result<Option<String>> {
    store::inventory::link_between(
        tx.view(),
        item_id,
        found.task_id.as_deref(),
        found.target_id.as_deref(),
    )
}
