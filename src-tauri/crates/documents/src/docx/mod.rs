//! The WordprocessingML writer: a paper in, the bytes of a DOCX out.
//!
//! It writes what official papers need and nothing more, always in the order the schema asks: styles named after the
//! components of Decree 30, numbering that word processors go on with, head rows that come again, a page number field that
//! the first page hides. What a given paper says is not here.

mod blocks;
mod numbering;
mod package;
mod paragraph;
mod section;
mod styles;
mod table;
mod xml;

use crate::DocumentError;
use crate::paper::{Block, Paper, Part};
use numbering::Numbering;
pub(crate) use styles::FONT;
use styles::Style;
use xml::{Element, element};

/// Returns millimetres in twentieths of a point, the unit of pages, indents and table widths; rounded down.
const fn mm(millimetres: u32) -> u32 {
    millimetres * 14_400 / 254
}

/// Returns the same, rounded to the nearest.
const fn mm_point(millimetres: u32) -> u32 {
    (millimetres * 14_400 + 127) / 254
}

/// Writes a paper.
///
/// # Errors
///
/// Only if a part cannot be written or packed.
pub(crate) fn write(paper: &Paper) -> Result<Vec<u8>, DocumentError> {
    let mut numbering = Numbering::default();
    let mut body = element("w:body");
    for (at, part) in paper.parts.iter().enumerate() {
        body = body.children(part_blocks(part, &mut numbering));
        let is_last = at + 1 == paper.parts.len();
        body = body.child(if is_last {
            section::section(part.page)
        } else {
            section::section_end(part.page)
        });
    }
    package::pack(body, &numbering, &paper.about)
}

fn part_blocks(part: &Part, numbering: &mut Numbering) -> Vec<Element> {
    numbering.begin_part();
    let labels = crate::paper::labels(&part.blocks);
    let mut elements = Vec::new();
    for (at, (block, label)) in part.blocks.iter().zip(&labels).enumerate() {
        let next = part.blocks.get(at + 1);
        // Names and recipients must not stand on a page alone.
        let is_before_signature = matches!(next, Some(Block::Signature(_)));
        blocks::write(
            block,
            label.as_deref(),
            part.page,
            is_before_signature,
            numbering,
            &mut elements,
        );
        let touches = matches!(block, Block::Table(_)) && matches!(next, Some(Block::Table(_)));
        if touches || (next.is_none() && matches!(block, Block::Table(_) | Block::Signature(_))) {
            elements.push(paragraph::line(Style::Rule, ""));
        }
    }
    elements
}
