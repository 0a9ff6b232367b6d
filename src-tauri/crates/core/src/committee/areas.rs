//! The priority areas: what the committee watches, in the order it gives them. Urgency levels are another thing.

use super::check_secretariat;
use crate::error::{Error, OrNotFound, Result, Rule};
use crate::ops::Noun;
use crate::store::records::AreaRecord;
use crate::store::{self, Tx, View};
use crate::text::{clean_line, clean_text, fold, looks_legacy};

/// The place of an area while the others make room: places begin with 1, and no two areas share one at any moment.
const ASIDE: u32 = 0;

/// A priority area.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Area {
    /// Its id.
    pub id: String,
    /// Place in the committee's order.
    pub number: u32,
    /// Name.
    pub name: String,
    /// Where it comes from.
    pub source: String,
    /// Remark.
    pub note: String,
    /// Tasks that belong to it.
    pub tasks: u32,
    /// Version for edits.
    pub version: u32,
}

/// An area to be recorded.
#[derive(Debug, Clone)]
pub struct NewArea {
    /// Name.
    pub name: String,
    /// Where it comes from.
    pub source: String,
    /// Remark.
    pub note: String,
}

/// What to change; `None` = unchanged, empty = cleared.
#[derive(Debug, Clone, Default)]
pub struct AreaEdit {
    /// Version that was read.
    pub version: u32,
    /// Name.
    pub name: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
    /// Remark.
    pub note: Option<String>,
}

/// Returns the priority areas in the committee's order.
///
/// # Errors
/// Trouble with the file.
pub fn areas(view: View<'_>) -> Result<Vec<Area>> {
    store::committee::areas(view)
}

/// Adds an area, last in the order. Returns its id.
///
/// # Errors
/// `secretariat_only`; `invalid` for an empty name or one that an area has.
pub fn add_area(tx: &Tx<'_>, new: &NewArea) -> Result<String> {
    check_secretariat(tx.actor())?;
    let all = areas(tx.view())?;
    let area = AreaRecord {
        id: tx.new_id(),
        version: 0,
        number: all.last().map_or(1, |last| last.number + 1),
        name: read_name(&all, None, &new.name)?,
        source: clean_text(&new.source),
        note: clean_text(&new.note),
    };
    tx.about(&area.name);
    tx.put(&area)?;
    Ok(area.id)
}

/// Changes the words of an area.
///
/// # Errors
/// `secretariat_only`; `not_found`; `version_conflict`; `invalid` as in [`add_area`].
pub fn edit_area(tx: &Tx<'_>, key: &str, edit: &AreaEdit) -> Result<()> {
    check_secretariat(tx.actor())?;
    let mut area = find(tx, key)?;
    Tx::check_version(Noun::Areas, &area.name, edit.version, area.version)?;
    if let Some(name) = &edit.name {
        area.name = read_name(&areas(tx.view())?, Some(&area.id), name)?;
    }
    if let Some(source) = &edit.source {
        area.source = clean_text(source);
    }
    if let Some(note) = &edit.note {
        area.note = clean_text(note);
    }
    tx.about(&area.name);
    tx.put(&area)
}

/// Moves an area to a place of the order; those between make room. A place beyond the end is the last.
///
/// # Errors
/// `secretariat_only`; `not_found`; `invalid` for a place below 1.
pub fn move_area(tx: &Tx<'_>, key: &str, to: u32) -> Result<()> {
    check_secretariat(tx.actor())?;
    let moved = find(tx, key)?;
    if to == 0 {
        return Err(Error::Invalid {
            field: "to",
            why: "out_of_range",
        });
    }
    tx.about(&moved.name);
    let all = areas(tx.view())?;
    let mut order: Vec<String> = all.into_iter().map(|area| area.id).collect();
    order.retain(|id| *id != moved.id);
    let place = (to as usize - 1).min(order.len());
    order.insert(place, moved.id);
    arrange(tx, &order)
}

/// Brings all areas to an order; their numbers change hands. Each chain of areas that take each other's places begins with
/// one that steps aside.
pub(crate) fn arrange(tx: &Tx<'_>, order: &[String]) -> Result<()> {
    let all = areas(tx.view())?;
    let mut ids: Vec<&str> = all.iter().map(|area| area.id.as_str()).collect();
    for place in 0..ids.len().min(order.len()) {
        let first = order[place].as_str();
        if ids[place] == first {
            continue;
        }
        let place_of = |ids: &[&str], wanted: &str| {
            ids.iter()
                .position(|id| *id == wanted)
                .ok_or_else(|| Error::Internal(format!("area {wanted} has no place")))
        };
        put_at(tx, first, ASIDE)?;
        let mut hole = place_of(&ids, first)?;
        while hole != place {
            let next = order[hole].as_str();
            let from = place_of(&ids, next)?;
            put_at(tx, next, all[hole].number)?;
            ids[hole] = next;
            hole = from;
        }
        put_at(tx, first, all[place].number)?;
        ids[place] = first;
    }
    Ok(())
}

fn put_at(tx: &Tx<'_>, id: &str, number: u32) -> Result<()> {
    let mut area: AreaRecord = tx.get(id)?;
    area.number = number;
    tx.put(&area)
}

/// Takes out an area that nothing belongs to; those behind it move up.
///
/// # Errors
/// `secretariat_only`; `not_found`; `area_in_use`.
pub fn remove_area(tx: &Tx<'_>, key: &str) -> Result<()> {
    check_secretariat(tx.actor())?;
    let area = find(tx, key)?;
    if store::committee::is_area_used(tx.view(), &area.id)? {
        return Err(Error::Refused(Rule::AreaInUse));
    }
    tx.about(&area.name);
    tx.remove::<AreaRecord>(&area.id)?;
    let behind = areas(tx.view())?;
    for (other, number) in behind
        .iter()
        .filter(|other| other.number > area.number)
        .zip(area.number..)
    {
        put_at(tx, &other.id, number)?;
    }
    Ok(())
}

fn find(tx: &Tx<'_>, key: &str) -> Result<AreaRecord> {
    let key = key.trim();
    let id = store::committee::find_area(tx.view(), key)?.or_not_found(Noun::Areas, key)?;
    tx.get(&id)
}

/// Cleans a name; refuses an empty or pre-Unicode one, and one that another area has, marks and case aside.
fn read_name(all: &[Area], own: Option<&str>, text: &str) -> Result<String> {
    let name = clean_line(text);
    let why = if name.is_empty() {
        "empty"
    } else if looks_legacy(&name) {
        "legacy"
    } else if all
        .iter()
        .any(|area| Some(area.id.as_str()) != own && fold(&area.name) == fold(&name))
    {
        "duplicate"
    } else {
        return Ok(name);
    };
    Err(Error::Invalid { field: "name", why })
}
