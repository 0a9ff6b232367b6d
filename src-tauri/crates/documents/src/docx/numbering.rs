//! Numbering that word processors go on with: what each level looks like, and where it begins again.
//!
//! Every run of numbers is an instance of its own that starts at 1, because word processors do not agree on when the
//! levels of one list begin again. Points are not here: no word processor numbers in the order a, b, c, d, đ, e.

use super::styles::MAIN_NAMESPACE;
use super::xml::{Element, element, value};
use crate::paper::Level;
use crate::sheet::Style;

/// How a level is numbered.
struct Form {
    format: &'static str,
    text: &'static str,
    /// What stands between the number and the words.
    gap: &'static str,
    is_bold: bool,
    is_indented: bool,
}

/// The sequences that are counted apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sequence {
    Chapters,
    Sections,
    Articles,
    Headings,
    Clauses,
    Dashes,
    Items,
}

const SEQUENCES: [Sequence; 7] = [
    Sequence::Chapters,
    Sequence::Sections,
    Sequence::Articles,
    Sequence::Headings,
    Sequence::Clauses,
    Sequence::Dashes,
    Sequence::Items,
];

impl Sequence {
    fn form(self) -> Form {
        let form = |format, text| Form {
            format,
            text,
            gap: "space",
            is_bold: false,
            is_indented: true,
        };
        match self {
            Self::Chapters => Form {
                gap: "nothing",
                is_indented: false,
                ..form("upperRoman", "Chương %1")
            },
            Self::Sections => Form {
                gap: "nothing",
                is_indented: false,
                ..form("decimal", "Mục %1")
            },
            Self::Articles => Form {
                is_bold: true,
                ..form("decimal", "Điều %1.")
            },
            Self::Headings => form("upperRoman", "%1."),
            Self::Clauses => form("decimal", "%1."),
            Self::Dashes => form("bullet", "-"),
            Self::Items => form("decimal", "(%1)"),
        }
    }

    const fn of(level: Level) -> Option<Self> {
        match level {
            Level::Chapter => Some(Self::Chapters),
            Level::Section => Some(Self::Sections),
            Level::TitledArticle | Level::Article => Some(Self::Articles),
            Level::Heading => Some(Self::Headings),
            Level::TitledClause | Level::Clause => Some(Self::Clauses),
            Level::Point => None,
            Level::Dash => Some(Self::Dashes),
            Level::FirstItem | Level::Item => Some(Self::Items),
        }
    }

    /// Returns the sequences that begin again after one of these.
    const fn resets(self) -> &'static [Self] {
        match self {
            Self::Chapters => &[Self::Sections, Self::Clauses],
            Self::Sections | Self::Articles | Self::Headings => &[Self::Clauses],
            Self::Clauses | Self::Dashes | Self::Items => &[],
        }
    }
}

/// The instances used so far.
#[derive(Debug, Default)]
pub(crate) struct Numbering {
    instances: Vec<Sequence>,
    running: [Option<usize>; SEQUENCES.len()],
}

impl Numbering {
    /// Lets every sequence begin again: a new part of the paper.
    pub(crate) fn begin_part(&mut self) {
        self.running = [None; SEQUENCES.len()];
    }

    /// Returns the properties that number a paragraph of this level; `None` where its number is text.
    pub(crate) fn next(&mut self, level: Level) -> Option<Element> {
        let sequence = Sequence::of(level)?;
        if level == Level::FirstItem {
            self.running[sequence as usize] = None;
        }
        for reset in sequence.resets() {
            self.running[*reset as usize] = None;
        }
        let instance = match self.running[sequence as usize] {
            Some(instance) => instance,
            None => {
                self.instances.push(sequence);
                self.instances.len()
            }
        };
        self.running[sequence as usize] = Some(instance);
        Some(
            element("w:numPr")
                .child(value("w:ilvl", 0))
                .child(value("w:numId", instance)),
        )
    }

    /// Returns the numbering part.
    pub(crate) fn part(&self) -> Element {
        element("w:numbering")
            .with("xmlns:w", MAIN_NAMESPACE)
            .children(SEQUENCES.map(definition))
            .children(self.instances.iter().enumerate().map(|(at, sequence)| {
                let start = element("w:lvlOverride")
                    .with("w:ilvl", 0)
                    .child(value("w:startOverride", 1));
                element("w:num")
                    .with("w:numId", at + 1)
                    .child(value("w:abstractNumId", *sequence as usize))
                    .child(start)
            }))
    }
}

fn definition(sequence: Sequence) -> Element {
    let form = sequence.form();
    let indent = if form.is_indented { Style::INDENT } else { 0 };
    let paragraph = element("w:pPr").child(
        element("w:ind")
            .with("w:left", 0)
            .with("w:firstLine", indent),
    );
    let run = form.is_bold.then(|| {
        element("w:rPr")
            .child(element("w:b"))
            .child(element("w:bCs"))
    });
    let level = element("w:lvl")
        .with("w:ilvl", 0)
        .child(value("w:start", 1))
        .child(value("w:numFmt", form.format))
        .child(value("w:suff", form.gap))
        .child(value("w:lvlText", form.text))
        .child(value("w:lvlJc", "left"))
        .child(paragraph)
        .maybe(run);
    element("w:abstractNum")
        .with("w:abstractNumId", sequence as usize)
        .child(value("w:multiLevelType", "singleLevel"))
        .child(level)
}
