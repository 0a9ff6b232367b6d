//! A small WordprocessingML writer: elements, paragraphs, tables, sections, and the package around them.
//!
//! It writes what official papers need and nothing more, always in the order the schema asks. What a given paper says is
//! not here.

pub(crate) mod package;
pub(crate) mod paragraph;
pub(crate) mod section;
pub(crate) mod styles;
pub(crate) mod table;
pub(crate) mod xml;

/// Returns millimetres in twentieths of a point, the unit of pages, indents and table widths.
pub(crate) const fn mm(millimetres: u32) -> u32 {
    millimetres * 14_400 / 254
}
