//! Pages: A4 with the decree's margins, numbered at the top from the second page on.

use super::package::HEADER_ID;
use super::xml::{Element, element, value};
use crate::paper::Page;
use crate::sheet::{BOTTOM, HEADER, LEFT, TOP, right_margin, sides};

/// Returns a section's properties. Pages count from 1 in each section: every annex is numbered by itself.
pub(crate) fn section(page: Page) -> Element {
    let (width, height) = sides(page);
    let mut size = element("w:pgSz").with("w:w", width).with("w:h", height);
    if page == Page::Landscape {
        size = size.with("w:orient", "landscape");
    }
    let margins = element("w:pgMar")
        .with("w:top", TOP)
        .with("w:right", right_margin(page))
        .with("w:bottom", BOTTOM)
        .with("w:left", LEFT)
        .with("w:header", HEADER)
        .with("w:footer", HEADER)
        .with("w:gutter", 0);
    let header = element("w:headerReference")
        .with("w:type", "default")
        .with("r:id", HEADER_ID);
    element("w:sectPr")
        .child(header)
        .child(value("w:type", "nextPage"))
        .child(size)
        .child(margins)
        .child(element("w:pgNumType").with("w:start", 1))
        .child(element("w:titlePg"))
}

/// Returns the empty paragraph that ends a section which others follow.
pub(crate) fn section_end(page: Page) -> Element {
    let spacing = element("w:spacing")
        .with("w:line", 20)
        .with("w:lineRule", "exact");
    element("w:p").child(element("w:pPr").child(spacing).child(section(page)))
}
