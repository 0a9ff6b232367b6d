//! Organisational units.

use super::{UnitKind, check_secretariat};
use crate::error::{Error, OrNotFound, Result};
use crate::ops::Noun;
use crate::store::records::UnitRecord;
use crate::store::{self, Tx, View};
use crate::text::{clean_line, clean_text, fold, looks_legacy};
use chrono::NaiveDate;

/// A unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// Its id.
    pub id: String,
    /// `DV-01`.
    pub code: String,
    /// Official name.
    pub name: String,
    /// Abbreviation; may be empty.
    pub abbreviation: String,
    /// Kind.
    pub kind: UnitKind,
    /// First day, when known.
    pub from_on: Option<NaiveDate>,
    /// Last day.
    pub to_on: Option<NaiveDate>,
    /// Where the fact comes from.
    pub source: String,
    /// Open tasks it leads.
    pub open_tasks: u32,
    /// Of these, overdue.
    pub overdue_tasks: u32,
    /// Version for edits.
    pub version: u32,
}

/// A unit to be recorded.
#[derive(Debug, Clone)]
pub struct NewUnit {
    /// Official name.
    pub name: String,
    /// Abbreviation.
    pub abbreviation: String,
    /// Kind.
    pub kind: UnitKind,
    /// First day.
    pub from_on: Option<NaiveDate>,
    /// Where the fact comes from.
    pub source: String,
}

/// Returns the units that exist on the view's day, or all there ever were.
///
/// # Errors
/// Trouble with the file.
pub fn units(view: View<'_>, all: bool) -> Result<Vec<Unit>> {
    store::committee::units(view, all, None)
}

/// Returns one unit by id.
///
/// # Errors
/// `not_found`.
pub fn unit(view: View<'_>, id: &str) -> Result<Unit> {
    store::committee::units(view, true, Some(id))?
        .pop()
        .or_not_found(Noun::Units, id)
}

/// Records a unit. Returns its id.
///
/// # Errors
/// `secretariat_only`; `invalid` for an empty name or one that a lasting unit has.
pub fn add_unit(tx: &Tx<'_>, new: &NewUnit) -> Result<String> {
    check_secretariat(tx.actor())?;
    let name = clean_line(&new.name);
    let why = if name.is_empty() {
        Some("empty")
    } else if looks_legacy(&name) {
        Some("legacy")
    } else if store::committee::units_named(tx.view(), &name, &fold(&name))?
        .iter()
        .any(|(_, lasts)| *lasts)
    {
        Some("duplicate")
    } else {
        None
    };
    if let Some(why) = why {
        return Err(Error::Invalid { field: "name", why });
    }
    let unit = UnitRecord {
        id: tx.new_id(),
        version: 0,
        code: tx.next_code("DV")?,
        name,
        abbreviation: clean_line(&new.abbreviation),
        kind: new.kind.code().to_owned(),
        from_on: new.from_on,
        to_on: None,
        source: clean_text(&new.source),
        note: String::new(),
    };
    tx.about(&unit.code);
    tx.put(&unit)?;
    Ok(unit.id)
}
