//! The part that says what each style looks like.

use super::xml::{Element, element, value};
use crate::sheet::{Align, FONT, Look, Style};

pub(crate) const MAIN_NAMESPACE: &str =
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// Returns the styles part.
pub(crate) fn part() -> Element {
    element("w:styles")
        .with("xmlns:w", MAIN_NAMESPACE)
        .child(defaults())
        .children(Style::ALL.iter().map(|style| paragraph_style(style.look())))
        .child(table_style())
}

fn defaults() -> Element {
    let fonts = element("w:rFonts")
        .with("w:ascii", FONT)
        .with("w:hAnsi", FONT)
        .with("w:eastAsia", FONT)
        .with("w:cs", FONT);
    let language = element("w:lang")
        .with("w:val", "vi-VN")
        .with("w:eastAsia", "vi-VN")
        .with("w:bidi", "ar-SA");
    let run = element("w:rPr")
        .child(fonts)
        .child(value("w:color", "000000"))
        .child(value("w:sz", 28))
        .child(value("w:szCs", 28))
        .child(language);
    element("w:docDefaults")
        .child(element("w:rPrDefault").child(run))
        .child(element("w:pPrDefault").child(element("w:pPr").child(spacing(0, 0, 0))))
}

/// Returns the spaces; a line of 0 is a single one.
fn spacing(before: u32, after: u32, line: u32) -> Element {
    let (line, rule) = match line {
        0 => (240, "auto"),
        line => (line, "exact"),
    };
    element("w:spacing")
        .with("w:before", before)
        .with("w:after", after)
        .with("w:line", line)
        .with("w:lineRule", rule)
}

fn indent(look: &Look) -> Option<Element> {
    let mut indent = element("w:ind");
    if look.left > 0 {
        indent = indent.with("w:left", look.left);
    }
    if look.hanging > 0 {
        return Some(indent.with("w:hanging", look.hanging));
    }
    if look.first_line > 0 {
        return Some(indent.with("w:firstLine", look.first_line));
    }
    (look.left > 0).then_some(indent)
}

fn paragraph_style(look: Look) -> Element {
    let is_normal = look.id == Style::Normal.id();
    let mut style = element("w:style").with("w:type", "paragraph");
    if is_normal {
        style = style.with("w:default", 1);
    }
    let align = match look.align {
        Align::Left => "left",
        Align::Center => "center",
        Align::Right => "right",
        Align::Both => "both",
    };
    let paragraph = element("w:pPr")
        .maybe(look.keeps_next.then(|| element("w:keepNext")))
        .child(spacing(look.before, look.after, look.line))
        .maybe(indent(&look))
        .child(value("w:jc", align))
        .maybe(look.outline.map(|level| value("w:outlineLvl", level)));
    let run = element("w:rPr")
        .children(
            look.is_bold
                .then(|| [element("w:b"), element("w:bCs")])
                .into_iter()
                .flatten(),
        )
        .children(
            look.is_italic
                .then(|| [element("w:i"), element("w:iCs")])
                .into_iter()
                .flatten(),
        )
        .child(value("w:sz", look.size))
        .child(value("w:szCs", look.size));
    style
        .with("w:styleId", look.id)
        .child(value("w:name", look.name))
        .maybe((!is_normal).then(|| value("w:basedOn", Style::Normal.id())))
        .child(element("w:qFormat"))
        .child(paragraph)
        .child(run)
}

/// Table style that word processors expect for a plain grid.
pub(crate) const GRID: &str = "TableGrid";

fn table_style() -> Element {
    let side = |name| {
        value(name, "single")
            .with("w:sz", 4)
            .with("w:space", 0)
            .with("w:color", "000000")
    };
    let borders = element("w:tblBorders").children(
        [
            "w:top",
            "w:left",
            "w:bottom",
            "w:right",
            "w:insideH",
            "w:insideV",
        ]
        .map(side),
    );
    element("w:style")
        .with("w:type", "table")
        .with("w:styleId", GRID)
        .child(value("w:name", "Table Grid"))
        .child(element("w:tblPr").child(borders))
}
