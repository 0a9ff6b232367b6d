//! Recurring work.

use super::{Cell, Exported, Read, coded, heads, rows_of, text};
use crate::committee;
use crate::error::Result;
use crate::recurrences::rule_of;
use crate::store::{self, View};
use crate::watch::Watch;
use std::collections::BTreeMap;

/// Returns recurring work by code, its rules in words.
pub(super) fn recurrences(view: View<'_>, watch: &dyn Watch) -> Result<Exported> {
    let mut read = Read::new(view);
    let areas: BTreeMap<String, String> = committee::areas(view)?
        .into_iter()
        .map(|area| (area.id, area.name))
        .collect();
    let rows = rows_of(&store::recurrences::records(view)?, watch, |work| {
        let area = work.area_id.as_ref().and_then(|id| areas.get(id));
        Ok(vec![vec![
            text(&work.code),
            text(&work.title),
            Cell::Text(rule_of(work).words()),
            Cell::Text(read.unit(work.lead_unit_id.as_deref())?),
            text(&work.product),
            coded("level", &work.level.to_string()),
            text(area.map_or("", String::as_str)),
            Cell::Text(read.instrument(work.instrument_id.as_deref())?),
            Cell::Text(read.clause(work.clause_id.as_deref())?),
            Cell::Day(Some(work.from_on)),
            Cell::Day(work.until_on),
            Cell::Day(work.made_to),
            text(&work.note),
        ]])
    })?;
    Ok(Exported {
        columns: heads(&[
            "code",
            "title",
            "rule",
            "lead",
            "product",
            "level",
            "area",
            "instrument",
            "clause",
            "from",
            "to",
            "made_to",
            "note",
        ]),
        rows,
    })
}
