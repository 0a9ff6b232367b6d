//! Pages: A4 with the decree's margins, numbered at the top from the second page on.

use super::mm;
use super::package::HEADER_ID;
use super::xml::{Element, element, value};

const SHORT_SIDE: u32 = 11_906;
const LONG_SIDE: u32 = 16_838;
const TOP: u32 = mm(20);
const BOTTOM: u32 = mm(20);
const LEFT: u32 = mm(30);
const RIGHT: u32 = mm(15);

/// How the sheet lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Page {
    /// Along the long side: the paper itself.
    Portrait,
    /// Along the short side: wide annexes.
    Landscape,
}

impl Page {
    const fn sides(self) -> (u32, u32) {
        match self {
            Self::Portrait => (SHORT_SIDE, LONG_SIDE),
            Self::Landscape => (LONG_SIDE, SHORT_SIDE),
        }
    }

    /// Returns the width between the margins, in twentieths of a point.
    pub(crate) const fn text_width(self) -> u32 {
        self.sides().0 - LEFT - RIGHT
    }

    /// Returns the section's properties. Pages count from 1 in each section: every annex is numbered by itself.
    pub(crate) fn section(self) -> Element {
        let (width, height) = self.sides();
        let mut size = element("w:pgSz").with("w:w", width).with("w:h", height);
        if self == Self::Landscape {
            size = size.with("w:orient", "landscape");
        }
        let margins = element("w:pgMar")
            .with("w:top", TOP)
            .with("w:right", RIGHT)
            .with("w:bottom", BOTTOM)
            .with("w:left", LEFT)
            .with("w:header", mm(10))
            .with("w:footer", mm(10))
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
    pub(crate) fn section_end(self) -> Element {
        let spacing = element("w:spacing")
            .with("w:line", 20)
            .with("w:lineRule", "exact");
        element("w:p").child(element("w:pPr").child(spacing).child(self.section()))
    }
}

#[cfg(test)]
mod tests {
    use super::{BOTTOM, LEFT, RIGHT, TOP};
    use crate::docx::mm;

    #[test]
    fn margins_are_those_of_the_decree() {
        assert!((mm(20)..=mm(25)).contains(&TOP), "top 20–25 mm");
        assert!((mm(20)..=mm(25)).contains(&BOTTOM), "bottom 20–25 mm");
        assert!((mm(30)..=mm(35)).contains(&LEFT), "left 30–35 mm");
        assert!((mm(15)..=mm(20)).contains(&RIGHT), "right 15–20 mm");
    }
}
