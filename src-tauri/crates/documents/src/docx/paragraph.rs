//! Paragraphs: styled text, rules, and the page number.

use super::numbering::Numbering;
use super::xml::{Element, element, value};
use crate::paper::{Run, Text};
use crate::sheet::{HELD, Line, Style, runs};

/// Returns a paragraph with its number, which a word processor counts where it can.
pub(crate) fn line(line: &Line, numbering: &mut Numbering) -> Element {
    let properties = properties(line.style, line.keeps_next);
    let Some(number) = &line.number else {
        return filled(properties, &line.text);
    };
    match numbering.next(number.level) {
        None => {
            let mut labelled = vec![Run::plain(format!("{} ", number.label))];
            labelled.extend(line.text.0.iter().cloned());
            filled(properties, &Text(labelled))
        }
        Some(counted) => {
            let first = number
                .stands_alone()
                .then(|| element("w:r").child(element("w:br")));
            element("w:p")
                .child(properties.child(counted))
                .maybe(first)
                .children(runs(&line.text).iter().map(run))
        }
    }
}

/// Returns a paragraph of this style; `is_held` = it stays on the page of what follows.
pub(crate) fn paragraph(style: Style, text: &Text, is_held: bool) -> Element {
    filled(properties(style, is_held), text)
}

fn properties(style: Style, keeps_next: bool) -> Element {
    element("w:pPr")
        .child(value("w:pStyle", style.id()))
        .maybe(keeps_next.then(|| element("w:keepNext")))
}

fn filled(properties: Element, text: &Text) -> Element {
    element("w:p")
        .child(properties)
        .children(runs(text).iter().map(run))
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

fn run(piece: &Run) -> Element {
    let mut look = element("w:rPr");
    if piece.is_bold {
        look = look.child(element("w:b")).child(element("w:bCs"));
    }
    if piece.is_italic {
        look = look.child(element("w:i")).child(element("w:iCs"));
    }
    if piece.is_underlined {
        look = look.child(value("w:u", "single"));
    }
    let is_marked = piece.is_bold || piece.is_italic || piece.is_underlined;
    let mut run = element("w:r").maybe(is_marked.then_some(look));
    for (at, line) in piece.text.split('\n').enumerate() {
        if at > 0 {
            run = run.child(element("w:br"));
        }
        for (at, piece) in line.split(HELD).enumerate() {
            if at > 0 {
                run = run.child(element("w:noBreakHyphen"));
            }
            if at == 0 || !piece.is_empty() {
                run = run.child(element("w:t").with("xml:space", "preserve").text(piece));
            }
        }
    }
    run
}
