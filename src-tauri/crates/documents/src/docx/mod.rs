//! The WordprocessingML writer: a paper in, the bytes of a DOCX out.
//!
//! It writes what official papers need and nothing more, always in the order the schema asks: styles named after the
//! components of Decree 30, numbering that word processors go on with, head rows that come again, a page number field that
//! the first page hides. What a given paper says is not here.

mod numbering;
mod package;
mod paragraph;
mod section;
mod styles;
mod table;
mod xml;

use crate::DocumentError;
use crate::paper::{About, Page, Paper};
use crate::sheet::{Piece, pieces};
use numbering::Numbering;
use xml::{Element, element};

/// Writes a paper.
///
/// # Errors
///
/// Only if a part cannot be written or packed.
pub(crate) fn write(paper: &Paper) -> Result<Vec<u8>, DocumentError> {
    let parts = paper.parts.iter().map(|part| (part.page, pieces(part)));
    let parts: Vec<_> = parts.collect();
    write_sheets(&parts, &paper.about)
}

/// Writes what stands on the sheets of each part.
///
/// # Errors
///
/// Only if a part cannot be written or packed.
pub(crate) fn write_sheets(
    parts: &[(Page, Vec<Piece>)],
    about: &About,
) -> Result<Vec<u8>, DocumentError> {
    let mut numbering = Numbering::default();
    let mut body = element("w:body");
    for (at, (page, pieces)) in parts.iter().enumerate() {
        numbering.begin_part();
        body = body.children(pieces.iter().map(|piece| written(piece, &mut numbering)));
        let is_last = at + 1 == parts.len();
        body = body.child(if is_last {
            section::section(*page)
        } else {
            section::section_end(*page)
        });
    }
    package::pack(body, &numbering, about)
}

fn written(piece: &Piece, numbering: &mut Numbering) -> Element {
    match piece {
        Piece::Line(line) => paragraph::line(line, numbering),
        Piece::Rule { column, length } => paragraph::rule(*column, *length),
        Piece::Grid(grid) => table::grid(grid),
        Piece::Columns { widths, rows } => {
            let rows = rows.iter().map(|row| {
                let cells = row.cells.iter().map(|pieces| {
                    let pieces = pieces.iter();
                    pieces.map(|piece| written(piece, numbering)).collect()
                });
                let cells: Vec<Vec<Element>> = cells.collect();
                (cells, row.is_breakable)
            });
            let rows = rows.collect();
            table::layout(widths, rows)
        }
    }
}
