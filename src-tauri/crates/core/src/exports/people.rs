//! Seats with those who held them, and units.

use super::{Cell, Exported, Read, coded, heads, number, rows_of, text};
use crate::committee::{self, SeatSort};
use crate::error::{OrNotFound, Result};
use crate::ops::Noun;
use crate::store::records::{MembershipRecord, UnitRecord};
use crate::store::rows;
use crate::store::{self, View};
use crate::watch::Watch;

/// Returns the seats with everyone who held them, oldest first; a seat that nobody is known to have held has one row.
pub(super) fn members(view: View<'_>, watch: &dyn Watch) -> Result<Exported> {
    let mut read = Read::new(view);
    let seats = committee::list(view, SeatSort::Protocol)?;
    let rows = rows_of(&seats, watch, |seat| {
        let mut found = Vec::new();
        let records = store::committee::membership_records(view, &seat.id)?;
        let held: Vec<Option<MembershipRecord>> = if records.is_empty() {
            vec![None]
        } else {
            records.into_iter().map(Some).collect()
        };
        for record in held {
            let own = |id: Option<&String>, column| match id {
                Some(id) => store::committee::name_of(view, column, id),
                None => Ok(None),
            };
            let post_id = record.as_ref().and_then(|record| record.post_id.as_ref());
            let unit_id = match post_id {
                Some(id) => store::committee::unit_of_post(view, id)?,
                None => None,
            };
            let person_id = record.as_ref().and_then(|record| record.person_id.as_ref());
            let instrument_id = record
                .as_ref()
                .and_then(|record| record.instrument_id.as_deref());
            found.push(vec![
                number(Some(seat.number)),
                coded("role", seat.role.code()),
                Cell::Text(own(person_id, "person_id")?.unwrap_or_default()),
                Cell::Text(own(post_id, "post_id")?.unwrap_or_default()),
                Cell::Text(read.unit(unit_id.as_deref())?),
                Cell::Day(record.as_ref().map(|record| record.from_on)),
                Cell::Day(record.as_ref().and_then(|record| record.to_on)),
                Cell::Text(read.instrument(instrument_id)?),
                text(record.as_ref().map_or("", |record| record.source.as_str())),
            ]);
        }
        Ok(found)
    })?;
    Ok(Exported {
        columns: heads(&[
            "seat",
            "role",
            "person",
            "post",
            "unit",
            "from",
            "to",
            "instrument",
            "source",
        ]),
        rows,
    })
}

/// Returns all units that ever were.
pub(super) fn units(view: View<'_>, watch: &dyn Watch) -> Result<Exported> {
    let rows = rows_of(&committee::units(view, true)?, watch, |unit| {
        let unit: UnitRecord = rows::get(view, &unit.id)?.or_not_found(Noun::Units, &unit.code)?;
        Ok(vec![vec![
            text(&unit.code),
            text(&unit.name),
            text(&unit.abbreviation),
            coded("unit-kind", &unit.kind),
            Cell::Day(unit.from_on),
            Cell::Day(unit.to_on),
            text(&unit.source),
            text(&unit.note),
        ]])
    })?;
    Ok(Exported {
        columns: heads(&[
            "code",
            "name",
            "abbreviation",
            "unit_kind",
            "from",
            "to",
            "source",
            "note",
        ]),
        rows,
    })
}
