//! Targets with their measurements.

use super::{Cell, Exported, Read, coded, heads, number, rows_of, text};
use crate::error::{OrNotFound, Result};
use crate::ops::Noun;
use crate::store::View;
use crate::store::records::TargetRecord;
use crate::store::rows;
use crate::targets;
use crate::watch::Watch;

/// Returns the targets, a row for each measurement; one that was never measured has one row.
pub(super) fn targets(view: View<'_>, watch: &dyn Watch) -> Result<Exported> {
    let mut read = Read::new(view);
    let rows = rows_of(&targets::list(view)?, watch, |target| {
        let mut found = Vec::new();
        let record: TargetRecord =
            rows::get(view, &target.id)?.or_not_found(Noun::Targets, &target.code)?;
        let instrument = read.instrument(record.instrument_id.as_deref())?;
        let measured = if target.measurements.is_empty() {
            vec![None]
        } else {
            target.measurements.iter().map(Some).collect()
        };
        for measurement in measured {
            found.push(vec![
                text(&record.code),
                text(&record.title),
                coded("target-group", &record.target_group),
                number(Some(record.year)),
                coded("target-comparison", &record.comparison),
                Cell::Hundredths(record.value.map(i64::from)),
                text(&record.unit),
                text(&instrument),
                Cell::Day(measurement.map(|measurement| measurement.measured_on)),
                Cell::Hundredths(measurement.map(|measurement| i64::from(measurement.value))),
                text(measurement.map_or("", |measurement| measurement.source.as_str())),
                text(&record.source),
                text(&record.note),
            ]);
        }
        Ok(found)
    })?;
    Ok(Exported {
        columns: heads(&[
            "code",
            "title",
            "group",
            "year",
            "comparison",
            "value",
            "unit",
            "instrument",
            "measured_on",
            "measured",
            "measured_source",
            "source",
            "note",
        ]),
        rows,
    })
}
