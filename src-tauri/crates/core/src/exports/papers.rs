//! The registers of papers that went out and that came in: the columns of Decree 30/2020/NĐ-CP, annex IV, each in a column of
//! its own, with what became of each paper.

use super::{Cell, Exported, PAGE, coded, heads, number, text};
use crate::error::Result;
use crate::papers::{IncomingQuery, PaperQuery, incoming_list, outgoing_list};
use crate::store::View;
use crate::watch::Watch;

/// Returns all papers that went out, the oldest first.
pub(super) fn outgoing(view: View<'_>, watch: &dyn Watch) -> Result<Exported> {
    let rows = paged(watch, |offset| {
        let page = outgoing_list(
            view,
            &PaperQuery {
                is_ascending: true,
                offset,
                limit: PAGE,
                ..PaperQuery::default()
            },
        )?;
        let rows = page.lines.into_iter().map(|line| {
            vec![
                number(u32::try_from(line.year).ok()),
                coded("paper-type", line.kind.code()),
                number(Some(line.number)),
                text(&line.symbol),
                Cell::Day(line.issued_on),
                text(&line.title),
                text(&line.signer),
                text(&line.recipients.join("; ")),
                text(&line.kept_at),
                number(line.copies),
                Cell::Day(line.released_on),
                text(&line.receipt),
                coded("outgoing-state", line.state.code()),
                text(&line.reason),
                text(&line.note),
            ]
        });
        Ok((page.total, rows.collect()))
    })?;
    Ok(Exported {
        columns: heads(&[
            "year",
            "kind",
            "number",
            "symbol",
            "issued_on",
            "title",
            "signer",
            "recipients",
            "kept_at",
            "copies",
            "released_on",
            "receipt",
            "state",
            "reason",
            "note",
        ]),
        rows,
    })
}

/// Returns all papers that came in, the oldest first.
pub(super) fn incoming(view: View<'_>, watch: &dyn Watch) -> Result<Exported> {
    let rows = paged(watch, |offset| {
        let page = incoming_list(
            view,
            &IncomingQuery {
                of: PaperQuery {
                    is_ascending: true,
                    offset,
                    limit: PAGE,
                    ..PaperQuery::default()
                },
                ..IncomingQuery::default()
            },
        )?;
        let rows = page.lines.into_iter().map(|line| {
            vec![
                number(u32::try_from(line.year).ok()),
                Cell::Day(Some(line.arrived_on)),
                number(Some(line.number)),
                text(&line.author),
                text(&line.symbol),
                Cell::Day(line.dated_on),
                Cell::Code("paper-type", line.kind.map(|kind| kind.code().to_owned())),
                text(&line.title),
                text(&line.receiver),
                Cell::Day(line.passed_on),
                text(&line.receipt),
                Cell::Day(line.due_on),
                coded("incoming-state", line.state.code()),
                text(&line.answer),
                text(&line.result),
                text(&line.reason),
                text(&line.note),
            ]
        });
        Ok((page.total, rows.collect()))
    })?;
    Ok(Exported {
        columns: heads(&[
            "year",
            "arrived_on",
            "number",
            "author",
            "symbol",
            "dated_on",
            "kind",
            "title",
            "receiver",
            "passed_on",
            "receipt",
            "due",
            "state",
            "answer",
            "result",
            "reason",
            "note",
        ]),
        rows,
    })
}

/// Reads a register page by page, telling how far it is; `page` gives how many rows there are and those from a place on.
fn paged(
    watch: &dyn Watch,
    page: impl Fn(u32) -> Result<(u32, Vec<Vec<Cell>>)>,
) -> Result<Vec<Vec<Cell>>> {
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    loop {
        let done = u32::try_from(rows.len()).unwrap_or(u32::MAX);
        let (total, found) = page(done)?;
        if found.is_empty() {
            return Ok(rows);
        }
        watch.tell(done, total)?;
        rows.extend(found);
    }
}
