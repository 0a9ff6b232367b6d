//! The infrastructure of the sector.

use super::{Cell, Exported, Read, coded, heads, number, rows_of, text};
use crate::error::{OrNotFound, Result};
use crate::ops::Noun;
use crate::store::records::InventoryItemRecord;
use crate::store::rows;
use crate::store::{self, View};
use crate::watch::Watch;

/// Returns the infrastructure of the sector, with what each item bears on.
pub(super) fn inventory(view: View<'_>, watch: &dyn Watch) -> Result<Exported> {
    let mut read = Read::new(view);
    let rows = rows_of(&store::imports::inventory_ids(view)?, watch, |id| {
        let item: InventoryItemRecord =
            rows::get(view, id)?.or_not_found(Noun::InventoryItems, id)?;
        let mut borne = store::inventory::tasks_of(view, id)?;
        borne.extend(store::inventory::targets_of(view, id)?);
        let borne: Vec<String> = borne.into_iter().map(|named| named.code).collect();
        Ok(vec![vec![
            text(&item.code),
            text(&item.name),
            coded("inventory-kind", item.kind.code()),
            Cell::Text(read.unit(item.owner_unit_id.as_deref())?),
            text(&item.locality),
            coded("inventory-state", item.state.code()),
            number(item.capacity),
            text(&item.capacity_unit),
            Cell::Day(item.since_on),
            Cell::Text(borne.join("; ")),
            text(&item.source),
            text(&item.note),
        ]])
    })?;
    Ok(Exported {
        columns: heads(&[
            "code",
            "name",
            "kind",
            "owner",
            "locality",
            "state",
            "capacity",
            "capacity_unit",
            "since",
            "bears_on",
            "source",
            "note",
        ]),
        rows,
    })
}
