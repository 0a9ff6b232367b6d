//! Saved views: a query in words with its order, groups and columns, under a name that everyone at the register sees.

mod save;

pub use save::{ViewDraft, place, remove, save};

use crate::error::{OrNotFound, Result};
use crate::ops::Noun;
use crate::store::{self, View};

/// A saved view.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SavedView {
    /// Its id.
    pub id: String,
    /// Place among the views, from 1.
    pub place: u32,
    /// Its name.
    pub name: String,
    /// The query, in canonical Vietnamese text.
    pub query: String,
    /// Order; a leading `-` reverses; empty = by code.
    pub sort: String,
    /// Grouping; empty = none.
    pub group: String,
    /// Columns as the register keeps them; empty = as by itself.
    pub columns: String,
    /// Version for edits.
    pub version: u32,
}

/// Returns the views in their order.
///
/// # Errors
/// Trouble with the file.
pub fn list(view: View<'_>) -> Result<Vec<SavedView>> {
    store::views::all(view)
}

/// Finds a view by id or name, with or without marks.
///
/// # Errors
/// `not_found`.
pub fn find(view: View<'_>, key: &str) -> Result<SavedView> {
    let views = list(view)?;
    let name = crate::text::fold(key.trim());
    let found = views
        .iter()
        .find(|one| one.id == key.trim())
        .or_else(|| {
            views
                .iter()
                .find(|one| one.name.to_lowercase() == key.trim().to_lowercase())
        })
        .or_else(|| {
            views
                .iter()
                .find(|one| crate::text::fold(&one.name) == name)
        });
    found.cloned().or_not_found(Noun::SavedViews, key)
}
