//! Queries of saved views.

use super::{View, list};
use crate::error::Result;
use crate::views::SavedView;

/// Reads the views in their order.
pub(crate) fn all(view: View<'_>) -> Result<Vec<SavedView>> {
    list(
        view,
        "select id, place, name, query, sort, grouping, columns, version from saved_views order by place, id",
        [],
        |row| {
            Ok(SavedView {
                id: row.get(0)?,
                place: row.get(1)?,
                name: row.get(2)?,
                query: row.get(3)?,
                sort: row.get(4)?,
                group: row.get(5)?,
                columns: row.get(6)?,
                version: row.get(7)?,
            })
        },
    )
}
