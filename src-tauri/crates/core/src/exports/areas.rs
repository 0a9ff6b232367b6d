//! The priority areas.

use super::{Exported, heads, number, rows_of, text};
use crate::committee;
use crate::error::Result;
use crate::store::View;
use crate::watch::Watch;

/// Returns the priority areas in the committee's order.
pub(super) fn areas(view: View<'_>, watch: &dyn Watch) -> Result<Exported> {
    let rows = rows_of(&committee::areas(view)?, watch, |area| {
        Ok(vec![vec![
            number(Some(area.number)),
            text(&area.name),
            text(&area.source),
            text(&area.note),
        ]])
    })?;
    Ok(Exported {
        columns: heads(&["number", "name", "source", "note"]),
        rows,
    })
}
