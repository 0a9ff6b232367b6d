//! What a paper is made of: one model for every writer.
//!
//! Pure data. A paper is parts that follow each other, each on pages of its own that are counted from 1: the paper itself,
//! a regulation that comes with a decision, annexes along the long or the short side. A part is blocks, and a block is
//! named by what it is in Decree 30/2020/NĐ-CP, annex I, never by how it looks: sizes, kinds of letters, rules and
//! indents belong to the writers, so that every paper has them right.
//!
//! Numbers of numbered blocks are not stored: [`labels`] says them, and writers make real numbering of them. Not here: how
//! a given paper is worded, and the register.

mod labels;
mod signature;

pub use labels::labels;
pub use signature::{Authority, Recipients, Signature, Signer};

use chrono::NaiveDate;

/// A whole paper, one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paper {
    /// What a file manager shows of it.
    pub about: About,
    /// Its parts, at least one.
    pub parts: Vec<Part>,
}

/// What a file manager shows of a paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// The paper's name and abstract.
    pub title: String,
    /// Who it comes from.
    pub creator: String,
    /// What it was made from.
    pub description: String,
    /// The day it stands for; also its day of making, because papers know no clock.
    pub day: NaiveDate,
    /// True for what stays in the house and is not issued: a book, a sheet to be looked at.
    pub is_internal: bool,
}

/// Blocks on pages of their own, counted from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// How the sheets lie.
    pub page: Page,
    /// What stands on them.
    pub blocks: Vec<Block>,
}

/// How a sheet of A4 lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Page {
    /// Along the long side: the paper itself.
    Portrait,
    /// Along the short side: wide annexes.
    Landscape,
}

impl Page {
    /// Returns the width between the margins, in millimetres: A4 less 30 at the left and 15 at the right.
    #[must_use]
    pub const fn text_width(self) -> u32 {
        match self {
            Self::Portrait => 165,
            Self::Landscape => 252,
        }
    }
}

/// What stands in a part, from top to bottom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// Issuer and nation, number and day (boxes 1 to 4, 5b).
    Letterhead(Letterhead),
    /// What kind of paper it is, and its abstract (box 5a).
    Title(Title),
    /// "Kính gửi" and to whom (box 9a).
    Addressees(Vec<String>),
    /// What the paper rests on, a line each, without the sign at its end (box 6, point a).
    Grounds(Vec<String>),
    /// The words that command, in the middle: "QUYẾT ĐỊNH:".
    Command(String),
    /// A numbered piece of the text.
    Numbered(Numbered),
    /// A paragraph.
    Paragraph(Paragraph),
    /// A table.
    Table(Table),
    /// Who signs, and to whom the paper goes (boxes 7a, 7b, 9b).
    Signature(Signature),
    /// The head of an annex.
    AnnexHead(AnnexHead),
}

/// Issuer and nation, number and day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letterhead {
    /// The body above the issuer, as it is spelled in capitals; empty = none.
    pub parent: String,
    /// The issuer in capitals, a line each.
    pub issuer: Vec<String>,
    /// Number and symbol with the word before them: `Số: 05/BC-BCĐ`; `None` where the paper has none of its own.
    pub number: Option<String>,
    /// The abstract of a letter, without "V/v".
    pub subject: Option<String>,
    /// `Hà Nội, ngày 05 tháng 01 năm 2022`; minutes and attached texts have none.
    pub place_and_day: Option<String>,
}

/// Kind and abstract of a paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Title {
    /// The kind, in capitals.
    pub kind: String,
    /// The abstract, a line each.
    pub subject: Vec<String>,
    /// What the text comes with: `(Kèm theo Quyết định số …)`; empty = it stands for itself.
    pub attached_to: String,
    /// Who issues, in capitals, between the abstract and the grounds of a decision; empty = nobody is named.
    pub authority: String,
}

/// A numbered piece of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Numbered {
    /// What it is.
    pub level: Level,
    /// Its words, without the number.
    pub text: Text,
}

/// What a numbered piece is (box 6, point đ).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// "Chương I" on a line of its own, its title in capitals below.
    Chapter,
    /// "Mục 1" on a line of its own, its title in capitals below.
    Section,
    /// "Điều 1." and its title, in bold letters; counted through the whole part.
    TitledArticle,
    /// "Điều 1." and what it says; counted with those that have titles.
    Article,
    /// "I." and its title in capitals: a part of a paper that has no articles.
    Heading,
    /// "1." and its title, in bold letters on a line of its own.
    TitledClause,
    /// "1." and what it says.
    Clause,
    /// "a)" and what it says.
    Point,
    /// A dash and what it says.
    Dash,
    /// "(1)" and what it says: the first item of a list that counts for itself, beside clauses and points.
    FirstItem,
    /// "(2)" and what it says: a later one.
    Item,
}

/// A paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paragraph {
    /// What it is.
    pub kind: ParagraphKind,
    /// Its words; line ends break the line.
    pub text: Text,
    /// Whether it stays on the page of what follows.
    pub keeps_next: bool,
}

/// What a paragraph is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParagraphKind {
    /// Running text.
    Body,
    /// Running text of a page that must hold much: 13 points, narrow.
    Dense,
    /// A line above a table that says what the table is.
    Caption,
    /// A remark below a table.
    Note,
    /// Nothing but a little room, between blocks that would touch.
    Gap,
    /// The sign that ends an annex; it stays on the page of what stands above it.
    End,
}

/// Words with bold, slanted and underlined pieces.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Text(pub Vec<Run>);

/// A piece of a text that looks one way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// Its words.
    pub text: String,
    /// Whether it is bolder than its surroundings.
    pub is_bold: bool,
    /// Whether it is slanted.
    pub is_italic: bool,
    /// Whether a line is under it.
    pub is_underlined: bool,
}

impl Run {
    /// Returns a piece like its surroundings.
    #[must_use]
    pub fn plain(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            is_bold: false,
            is_italic: false,
            is_underlined: false,
        }
    }

    /// Returns a bold piece.
    #[must_use]
    pub fn bold(text: impl Into<String>) -> Self {
        Self {
            is_bold: true,
            ..Self::plain(text)
        }
    }

    /// Returns a slanted piece.
    #[must_use]
    pub fn italic(text: impl Into<String>) -> Self {
        Self {
            is_italic: true,
            ..Self::plain(text)
        }
    }
}

impl Text {
    /// Returns the words alone.
    #[must_use]
    pub fn plain(&self) -> String {
        self.0.iter().map(|run| run.text.as_str()).collect()
    }

    /// True when it says nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|run| run.text.is_empty())
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self(vec![Run::plain(text)])
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self(vec![Run::plain(text)])
    }
}

/// A table with lines; it fills the width of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// What it holds, for those who cannot see it.
    pub title: String,
    /// How large its letters are.
    pub letters: Letters,
    /// Width of each column in millimetres; together the width of the text.
    pub widths: Vec<u32>,
    /// The rows that come again on every page.
    pub head: Vec<Vec<Cell>>,
    /// The other rows; the spans of each add up to the columns.
    pub rows: Vec<Vec<Cell>>,
}

/// How large the letters of a table are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Letters {
    /// 12 points: tables in the text.
    Text,
    /// 11 points: long annexes.
    Small,
}

/// A cell of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// What it is.
    pub kind: CellKind,
    /// Its lines, a paragraph each.
    pub lines: Vec<Text>,
    /// Over how many columns it reaches.
    pub columns: usize,
    /// How far it reaches down.
    pub down: Down,
}

/// What a cell is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CellKind {
    /// The name of a column: bold, in the middle.
    Head,
    /// Words.
    Text,
    /// A figure, at the right.
    Figure,
    /// A short sign, in the middle.
    Sign,
    /// The name of a sum: bold, in the middle.
    Sum,
    /// The name of the rows below: bold, at the left.
    Group,
}

/// How far a cell reaches down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Down {
    /// Its own row.
    Own,
    /// Its own row and those below it whose cell says [`Down::Covered`].
    Begins,
    /// It is reached over by the cell above.
    Covered,
}

impl Cell {
    /// Returns a cell of one line.
    #[must_use]
    pub fn new(kind: CellKind, text: impl Into<Text>) -> Self {
        Self::of(kind, vec![text.into()])
    }

    /// Returns a cell of these lines.
    #[must_use]
    pub const fn of(kind: CellKind, lines: Vec<Text>) -> Self {
        Self {
            kind,
            lines,
            columns: 1,
            down: Down::Own,
        }
    }

    /// Returns the place that a [`Cell::tall`] cell above reaches over.
    #[must_use]
    pub fn covered(kind: CellKind) -> Self {
        Self {
            down: Down::Covered,
            ..Self::new(kind, "")
        }
    }

    /// Lets the cell reach over so many columns.
    #[must_use]
    pub const fn across(mut self, columns: usize) -> Self {
        self.columns = columns;
        self
    }

    /// Lets the cell reach down over the covered cells under it.
    #[must_use]
    pub const fn tall(mut self) -> Self {
        self.down = Down::Begins;
        self
    }
}

/// The head of an annex (section III, clause 1).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnnexHead {
    /// Its number; `None` when it is the only one.
    pub number: Option<u32>,
    /// What it holds, in capitals.
    pub title: String,
    /// Which paper it comes with, in brackets.
    pub attached_to: String,
}

/// Returns a paragraph of running text.
#[must_use]
pub fn body(text: impl Into<Text>) -> Block {
    paragraph(ParagraphKind::Body, text)
}

/// Returns a paragraph of a kind.
#[must_use]
pub fn paragraph(kind: ParagraphKind, text: impl Into<Text>) -> Block {
    Block::Paragraph(Paragraph {
        kind,
        text: text.into(),
        keeps_next: false,
    })
}

/// Returns a paragraph of running text that stays on the page of what follows.
#[must_use]
pub fn lead_in(text: impl Into<Text>) -> Block {
    Block::Paragraph(Paragraph {
        kind: ParagraphKind::Body,
        text: text.into(),
        keeps_next: true,
    })
}

/// Returns a numbered piece.
#[must_use]
pub fn numbered(level: Level, text: impl Into<Text>) -> Block {
    Block::Numbered(Numbered {
        level,
        text: text.into(),
    })
}
