//! Posts: what a seat goes with, and what a task may be led by. A post outlives the people who hold it.

use super::find_unit;
use crate::error::{Error, Result};
use crate::store::{self, View};
use crate::tasks::Named;
use crate::text::fold;

/// A post with who holds it on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Post {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its unit.
    pub unit: Option<Named>,
    /// Who holds a seat by it on the day.
    pub holder: Option<Named>,
}

/// Returns the posts of a unit, or of all units, on the view's day.
///
/// # Errors
/// `invalid` when there is no such unit.
pub fn posts(view: View<'_>, unit: Option<&str>) -> Result<Vec<Post>> {
    let unit = unit
        .filter(|key| !key.trim().is_empty())
        .map(|key| find_unit(view, key, "unit"))
        .transpose()?;
    store::committee::posts(view, unit.as_deref())
}

/// Finds a post by id or title, in a unit when one is named; marks and case do not matter. Returns it with its unit.
///
/// # Errors
/// `invalid` with `not_found` or `ambiguous` for the request's field.
pub(crate) fn find_post(
    view: View<'_>,
    unit_id: Option<&str>,
    key: &str,
    field: &'static str,
) -> Result<(String, String)> {
    let folded = fold(key);
    let mut found: Vec<(String, String)> = store::committee::posts(view, unit_id)?
        .into_iter()
        .filter(|post| post.id == key || fold(&post.title) == folded)
        .filter_map(|post| post.unit.map(|unit| (post.id, unit.id)))
        .collect();
    if found.len() > 1 {
        return Err(Error::Invalid {
            field,
            why: "ambiguous",
        });
    }
    found.pop().ok_or(Error::Invalid {
        field,
        why: "not_found",
    })
}
