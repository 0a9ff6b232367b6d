//! Pages: A4 with the decree's margins, numbered at the top from the second page on.

use super::mm_point;
use super::package::HEADER_ID;
use super::xml::{Element, element, value};
use crate::paper::Page;

const SHORT_SIDE: u32 = 11_906;
const LONG_SIDE: u32 = 16_838;
/// Least that the decree asks, so that most fits on a page: top and bottom 20, left 30, right 15 millimetres.
const TOP: u32 = 20;
const BOTTOM: u32 = 20;
const LEFT: u32 = 30;
const HEADER: u32 = 10;

const fn sides(page: Page) -> (u32, u32) {
    match page {
        Page::Portrait => (SHORT_SIDE, LONG_SIDE),
        Page::Landscape => (LONG_SIDE, SHORT_SIDE),
    }
}

/// Returns a section's properties. Pages count from 1 in each section: every annex is numbered by itself.
pub(crate) fn section(page: Page) -> Element {
    let (width, height) = sides(page);
    let mut size = element("w:pgSz").with("w:w", width).with("w:h", height);
    if page == Page::Landscape {
        size = size.with("w:orient", "landscape");
    }
    let left = mm_point(LEFT);
    let margins = element("w:pgMar")
        .with("w:top", mm_point(TOP))
        .with("w:right", width - left - mm_point(page.text_width()))
        .with("w:bottom", mm_point(BOTTOM))
        .with("w:left", left)
        .with("w:header", mm_point(HEADER))
        .with("w:footer", mm_point(HEADER))
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

#[cfg(test)]
mod tests {
    use super::{LEFT, LONG_SIDE, SHORT_SIDE};
    use crate::docx::mm_point;
    use crate::paper::Page;

    #[test]
    fn the_right_margin_is_the_decree_s() {
        for (page, side) in [(Page::Portrait, SHORT_SIDE), (Page::Landscape, LONG_SIDE)] {
            let right = side - mm_point(LEFT) - mm_point(page.text_width());
            assert!(
                (mm_point(15) - 2..=mm_point(20)).contains(&right),
                "{page:?}: 15 to 20 mm, found {right} twentieths of a point"
            );
        }
    }
}
