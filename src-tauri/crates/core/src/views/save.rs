//! Saving, placing and removing views.

use super::{SavedView, find, list};
use crate::error::{Error, Result};
use crate::ops::Noun;
use crate::search::language::{Wording, read, write};
use crate::store::Tx;
use crate::store::records::SavedViewRecord;
use crate::text::{clean_line, fold};

/// Longest name, in characters.
const LONGEST_NAME: usize = 80;
/// Longest text of columns, in characters.
const LONGEST_COLUMNS: usize = 2_000;

/// A view to be saved.
#[derive(Debug, Clone, Default)]
pub struct ViewDraft {
    /// The view it takes the place of, by id or name, with the version that was read; a new one when `None`.
    pub of: Option<(String, u32)>,
    /// Its name.
    pub name: String,
    /// The query in words.
    pub query: String,
    /// Order.
    pub sort: String,
    /// Grouping.
    pub group: String,
    /// Columns.
    pub columns: String,
}

/// Saves a view, new or changed. Returns its id.
///
/// # Errors
/// `query`; `invalid` for a name that is empty, too long or given twice; `not_found`; `version_conflict`.
pub fn save(tx: &Tx<'_>, draft: &ViewDraft) -> Result<String> {
    let name = read_name(&draft.name)?;
    let query = write(&read(&draft.query)?.filter, Wording::Vi);
    if draft.columns.chars().count() > LONGEST_COLUMNS {
        return Err(Error::Invalid {
            field: "columns",
            why: "too_long",
        });
    }
    let views = list(tx.view())?;
    let present = match &draft.of {
        None => None,
        Some((key, version)) => {
            let present = find(tx.view(), key)?;
            Tx::check_version(Noun::SavedViews, &present.name, *version, present.version)?;
            Some(present)
        }
    };
    let own = present.as_ref().map(|view| view.id.as_str());
    let is_taken =
        |view: &SavedView| Some(view.id.as_str()) != own && fold(&view.name) == fold(&name);
    if views.iter().any(is_taken) {
        return Err(Error::Invalid {
            field: "name",
            why: "duplicate",
        });
    }
    let last = views.iter().map(|view| view.place).max().unwrap_or(0);
    let record = SavedViewRecord {
        id: present
            .as_ref()
            .map_or_else(|| tx.new_id(), |view| view.id.clone()),
        version: 0,
        place: present.map_or(last + 1, |view| view.place),
        name,
        query,
        sort: draft.sort.clone(),
        grouping: draft.group.clone(),
        columns: draft.columns.clone(),
    };
    tx.put(&record)?;
    tx.about(&record.name);
    Ok(record.id)
}

/// Puts a view at a place among the others, from 1. Returns its id.
///
/// # Errors
/// `not_found`; `invalid` for a place that there is not.
pub fn place(tx: &Tx<'_>, key: &str, place: u32) -> Result<String> {
    let moved = find(tx.view(), key)?;
    let mut views = list(tx.view())?;
    let to = usize::try_from(place).unwrap_or(usize::MAX);
    if to == 0 || to > views.len() {
        return Err(Error::Invalid {
            field: "place",
            why: "out_of_range",
        });
    }
    views.retain(|view| view.id != moved.id);
    views.insert(to - 1, moved.clone());
    for (place, view) in (1..).zip(views) {
        tx.put(&SavedViewRecord {
            place,
            ..record(view)
        })?;
    }
    tx.about(&moved.name);
    Ok(moved.id)
}

/// Removes a view. Returns what it was.
///
/// # Errors
/// `not_found`.
pub fn remove(tx: &Tx<'_>, key: &str) -> Result<SavedView> {
    let view = find(tx.view(), key)?;
    tx.remove::<SavedViewRecord>(&view.id)?;
    tx.about(&view.name);
    Ok(view)
}

fn record(view: SavedView) -> SavedViewRecord {
    SavedViewRecord {
        id: view.id,
        version: view.version,
        place: view.place,
        name: view.name,
        query: view.query,
        sort: view.sort,
        grouping: view.group,
        columns: view.columns,
    }
}

fn read_name(text: &str) -> Result<String> {
    let name = clean_line(text);
    let why = if name.is_empty() {
        "empty"
    } else if name.chars().count() > LONGEST_NAME {
        "too_long"
    } else {
        return Ok(name);
    };
    Err(Error::Invalid { field: "name", why })
}
