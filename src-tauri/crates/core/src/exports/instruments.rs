//! Documents, and their clauses.

use super::{Cell, Exported, Read, coded, heads, number, rows_of, text};
use crate::error::{OrNotFound, Result};
use crate::instruments;
use crate::ops::Noun;
use crate::store::records::InstrumentRecord;
use crate::store::rows;
use crate::store::{self, View};
use crate::watch::Watch;

/// Returns all documents, newest first.
pub(super) fn instruments(view: View<'_>, watch: &dyn Watch) -> Result<Exported> {
    let (_, lines) = instruments::list(view, None, 0, u32::MAX)?;
    let rows = rows_of(&lines, watch, |line| {
        let document: InstrumentRecord =
            rows::get(view, &line.id)?.or_not_found(Noun::Instruments, &line.code)?;
        Ok(vec![vec![
            text(&document.code),
            text(&document.symbol),
            coded("instrument-kind", &document.kind),
            text(&document.title),
            text(&document.issuer),
            text(&document.signer),
            Cell::Day(document.signed_on),
            number(document.year),
            text(&document.source),
            text(&document.note),
        ]])
    })?;
    Ok(Exported {
        columns: heads(&[
            "code",
            "symbol",
            "instrument_kind",
            "title",
            "issuer",
            "signer",
            "signed_on",
            "year",
            "source",
            "note",
        ]),
        rows,
    })
}

/// Returns the clauses of all documents, document by document as these go out, in the order that they have in it.
pub(super) fn clauses(view: View<'_>, watch: &dyn Watch) -> Result<Exported> {
    let mut read = Read::new(view);
    let (_, lines) = instruments::list(view, None, 0, u32::MAX)?;
    let rows = rows_of(&lines, watch, |line| {
        let document = read.instrument(Some(&line.id))?;
        let clauses = store::instruments::clauses_of(view, &line.id)?;
        Ok(clauses
            .iter()
            .map(|clause| vec![text(&document), text(&clause.label), text(&clause.text)])
            .collect())
    })?;
    Ok(Exported {
        columns: heads(&["instrument", "clause", "text"]),
        rows,
    })
}
