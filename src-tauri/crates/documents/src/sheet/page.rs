//! A4 with the decree's margins.

use super::mm_point;
use crate::paper::Page;

const SHORT_SIDE: u32 = 11_906;
const LONG_SIDE: u32 = 16_838;
/// Top margin. Margins are the least that the decree asks, so that most fits on a page: top and bottom 20, left 30, right
/// 15 millimetres.
pub const TOP: u32 = mm_point(20);
/// Bottom margin.
pub const BOTTOM: u32 = mm_point(20);
/// Left margin.
pub const LEFT: u32 = mm_point(30);
/// How far the page's number stands below the sheet's edge.
pub const HEADER: u32 = mm_point(10);

/// Returns the width and the height of the sheet.
#[must_use]
pub const fn sides(page: Page) -> (u32, u32) {
    match page {
        Page::Portrait => (SHORT_SIDE, LONG_SIDE),
        Page::Landscape => (LONG_SIDE, SHORT_SIDE),
    }
}

/// Returns the right margin.
#[must_use]
pub const fn right_margin(page: Page) -> u32 {
    sides(page).0 - LEFT - mm_point(page.text_width())
}

#[cfg(test)]
mod tests {
    use super::{mm_point, right_margin};
    use crate::paper::Page;

    #[test]
    fn the_right_margin_is_the_decree_s() {
        for page in [Page::Portrait, Page::Landscape] {
            let right = right_margin(page);
            assert!(
                (mm_point(15) - 2..=mm_point(20)).contains(&right),
                "{page:?}: 15 to 20 mm, found {right} twentieths of a point"
            );
        }
    }
}
