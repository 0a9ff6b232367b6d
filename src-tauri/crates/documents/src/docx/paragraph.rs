//! Paragraphs: styled text, rules, and the page number.

use super::styles::Style;
use super::xml::{Element, element, value};
use crate::text::clean;

/// Returns a paragraph of this style; line ends in the text break the line.
pub(crate) fn paragraph(style: Style, text: &str) -> Element {
    element("w:p")
        .child(element("w:pPr").child(value("w:pStyle", style.id())))
        .maybe(run(text))
}

/// Returns the same, standing on one page with what follows: rows of a block that must not fall apart.
pub(crate) fn held(style: Style, text: &str) -> Element {
    let properties = element("w:pPr")
        .child(value("w:pStyle", style.id()))
        .child(element("w:keepNext"));
    element("w:p").child(properties).maybe(run(text))
}

/// Returns a solid rule in the middle of a column; both widths in twentieths of a point.
///
/// The decree measures rules by the text above them. A border on an empty paragraph keeps its length in every word
/// processor, where drawn lines move.
pub(crate) fn rule(column: u32, length: u32, before: u32) -> Element {
    let side = column.saturating_sub(length) / 2;
    let border = value("w:top", "single")
        .with("w:sz", 6)
        .with("w:space", 1)
        .with("w:color", "000000");
    let spacing = element("w:spacing")
        .with("w:before", before)
        .with("w:after", 0)
        .with("w:line", 80)
        .with("w:lineRule", "exact");
    let properties = element("w:pPr")
        .child(value("w:pStyle", Style::Rule.id()))
        .child(element("w:pBdr").child(border))
        .child(spacing)
        .child(element("w:ind").with("w:left", side).with("w:right", side));
    element("w:p").child(properties)
}

/// Returns the paragraph that shows the page's number.
pub(crate) fn page_number() -> Element {
    let mark = |kind| element("w:r").child(element("w:fldChar").with("w:fldCharType", kind));
    element("w:p")
        .child(element("w:pPr").child(value("w:pStyle", Style::Header.id())))
        .child(mark("begin"))
        .child(
            element("w:r").child(
                element("w:instrText")
                    .with("xml:space", "preserve")
                    .text(" PAGE "),
            ),
        )
        .child(mark("separate"))
        .child(element("w:r").child(element("w:t").text("2")))
        .child(mark("end"))
}

/// Returns a run; none for an empty text.
fn run(text: &str) -> Option<Element> {
    let text = clean(text);
    if text.is_empty() {
        return None;
    }
    let mut run = element("w:r");
    for (at, line) in text.split('\n').enumerate() {
        if at > 0 {
            run = run.child(element("w:br"));
        }
        run = run.child(element("w:t").with("xml:space", "preserve").text(line));
    }
    Some(run)
}
