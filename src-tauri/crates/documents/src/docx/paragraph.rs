//! Paragraphs: styled text, rules, and the page number.

use super::styles::Style;
use super::xml::{Element, element, value};
use crate::paper::{Run, Text};
use crate::text::kept;

/// A paragraph before it is an element.
#[derive(Debug, Clone)]
pub(crate) struct Paragraph<'a> {
    pub(crate) style: Style,
    pub(crate) text: &'a Text,
    /// Whether it stays on the page of what follows.
    pub(crate) keeps_next: bool,
    /// The properties that number it.
    pub(crate) numbering: Option<Element>,
    /// Whether its words begin on the line below its number.
    pub(crate) breaks_first: bool,
}

impl Paragraph<'_> {
    /// Returns the element; line ends in the text break the line.
    pub(crate) fn element(self) -> Element {
        let properties = element("w:pPr")
            .child(value("w:pStyle", self.style.id()))
            .maybe(self.keeps_next.then(|| element("w:keepNext")))
            .maybe(self.numbering);
        let first = self
            .breaks_first
            .then(|| element("w:r").child(element("w:br")));
        element("w:p")
            .child(properties)
            .maybe(first)
            .children(runs(self.text))
    }
}

/// Returns a paragraph of this style.
pub(crate) fn paragraph(style: Style, text: &Text) -> Element {
    plain(style, text, false)
}

/// Returns the same, standing on one page with what follows: rows of a block that must not fall apart.
pub(crate) fn held(style: Style, text: &Text) -> Element {
    plain(style, text, true)
}

/// Returns a paragraph of words that look one way.
pub(crate) fn line(style: Style, text: &str) -> Element {
    paragraph(style, &Text::from(text))
}

fn plain(style: Style, text: &Text, keeps_next: bool) -> Element {
    Paragraph {
        style,
        text,
        keeps_next,
        numbering: None,
        breaks_first: false,
    }
    .element()
}

/// Returns a solid rule in the middle of a column; both widths in twentieths of a point.
///
/// The decree measures rules by the text above them. A border on an empty paragraph keeps its length in every word
/// processor, where drawn lines move.
pub(crate) fn rule(column: u32, length: u32) -> Element {
    let side = column.saturating_sub(length) / 2;
    let border = value("w:top", "single")
        .with("w:sz", 6)
        .with("w:space", 1)
        .with("w:color", "000000");
    let spacing = element("w:spacing")
        .with("w:before", 60)
        .with("w:after", 0)
        .with("w:line", 80)
        .with("w:lineRule", "exact");
    let properties = element("w:pPr")
        .child(value("w:pStyle", Style::Rule.id()))
        .child(element("w:keepNext"))
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

/// Returns the runs of a text, without blanks at its ends; none for an empty one.
fn runs(text: &Text) -> Vec<Element> {
    let last = text.0.len().saturating_sub(1);
    text.0
        .iter()
        .enumerate()
        .filter_map(|(at, piece)| {
            let mut words = kept(&piece.text);
            if at == 0 {
                words = words.trim_start().to_owned();
            }
            if at == last {
                words.truncate(words.trim_end().len());
            }
            (!words.is_empty()).then(|| run(piece, &words))
        })
        .collect()
}

fn run(piece: &Run, words: &str) -> Element {
    let mut look = element("w:rPr");
    if piece.is_bold {
        look = look.child(element("w:b")).child(element("w:bCs"));
    }
    if piece.is_italic {
        look = look.child(element("w:i")).child(element("w:iCs"));
    }
    let is_marked = piece.is_bold || piece.is_italic;
    let mut run = element("w:r").maybe(is_marked.then_some(look));
    for (at, line) in words.split('\n').enumerate() {
        if at > 0 {
            run = run.child(element("w:br"));
        }
        run = run.child(element("w:t").with("xml:space", "preserve").text(line));
    }
    run
}
