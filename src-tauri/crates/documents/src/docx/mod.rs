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
use crate::paper::Paper;
use crate::sheet::{Piece, pieces};
use numbering::Numbering;
use xml::{Element, element};

/// Writes a paper.
///
/// # Errors
///
/// Only if a part cannot be written or packed.
pub(crate) fn write(paper: &Paper) -> Result<Vec<u8>, DocumentError> {
    let mut numbering = Numbering::default();
    let mut body = element("w:body");
    for (at, part) in paper.parts.iter().enumerate() {
        numbering.begin_part();
        let pieces = pieces(part);
        body = body.children(pieces.iter().map(|piece| written(piece, &mut numbering)));
        let is_last = at + 1 == paper.parts.len();
        body = body.child(if is_last {
            section::section(part.page)
        } else {
            section::section_end(part.page)
        });
    }
    package::pack(body, &numbering, &paper.about)
}

fn written(piece: &Piece, numbering: &mut Numbering) -> Element {
    match piece {
        Piece::Line(line) => paragraph::line(line, numbering),
        Piece::Rule { column, length } => paragraph::rule(*column, *length),
        Piece::Table(table) => table::grid(table),
        Piece::Columns { widths, rows } => {
            let rows = rows.iter().map(|cells| {
                let cells = cells.iter().map(|pieces| {
                    pieces
                        .iter()
                        .map(|piece| written(piece, numbering))
                        .collect()
                });
                cells.collect()
            });
            let rows: Vec<Vec<Vec<Element>>> = rows.collect();
            table::layout(widths, rows)
        }
    }
}
