//! What is not right with a template, and where.

use super::tags::Inline;
use std::ops::Range;

/// What a part of a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PartKind {
    /// The text.
    Body,
    /// A head of pages.
    Header,
    /// A foot of pages.
    Footer,
    /// Footnotes.
    Footnotes,
    /// Notes at the end.
    Endnotes,
    /// Name and author, as a file manager shows them.
    Properties,
}

impl PartKind {
    /// Every kind, in declared order.
    pub const ALL: &'static [Self] = &[
        Self::Body,
        Self::Header,
        Self::Footer,
        Self::Footnotes,
        Self::Endnotes,
        Self::Properties,
    ];

    /// Returns the stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Body => "body",
            Self::Header => "header",
            Self::Footer => "footer",
            Self::Footnotes => "footnotes",
            Self::Endnotes => "endnotes",
            Self::Properties => "properties",
        }
    }
}

/// What is not right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// No field has this name.
    Unknown,
    /// A field of another kind of paper.
    OtherKind,
    /// Braces that are not closed.
    Unclosed,
    /// Braces that close nothing.
    Unopened,
    /// Braces with a picture or a break in them.
    Broken,
    /// A name in single braces.
    OneBrace,
    /// Braces without a name.
    Empty,
    /// A list that stands as a text.
    ListAsText,
    /// A text that is to come again as a list.
    TextAsList,
    /// A field of a list outside its rows and its block.
    OutsideList,
    /// Fields of two lists in one row.
    TwoLists,
    /// A list within itself.
    ListInItself,
    /// A mark that begins or ends something and does not stand alone in its paragraph.
    NotAlone,
    /// A block without an end.
    NotEnded,
    /// An end without a beginning.
    NotBegun,
    /// An end of another block than the one that is open.
    EndsOther,
    /// A change that is tracked and neither taken nor refused.
    TrackedChange,
    /// A comment.
    Comment,
    /// No field at all.
    NoFields,
}

impl Fault {
    /// Every fault, in declared order.
    pub const ALL: &'static [Self] = &[
        Self::Unknown,
        Self::OtherKind,
        Self::Unclosed,
        Self::Unopened,
        Self::Broken,
        Self::OneBrace,
        Self::Empty,
        Self::ListAsText,
        Self::TextAsList,
        Self::OutsideList,
        Self::TwoLists,
        Self::ListInItself,
        Self::NotAlone,
        Self::NotEnded,
        Self::NotBegun,
        Self::EndsOther,
        Self::TrackedChange,
        Self::Comment,
        Self::NoFields,
    ];

    /// Returns the stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::OtherKind => "other_kind",
            Self::Unclosed => "unclosed",
            Self::Unopened => "unopened",
            Self::Broken => "broken",
            Self::OneBrace => "one_brace",
            Self::Empty => "empty",
            Self::ListAsText => "list_as_text",
            Self::TextAsList => "text_as_list",
            Self::OutsideList => "outside_list",
            Self::TwoLists => "two_lists",
            Self::ListInItself => "list_in_itself",
            Self::NotAlone => "not_alone",
            Self::NotEnded => "not_ended",
            Self::NotBegun => "not_begun",
            Self::EndsOther => "ends_other",
            Self::TrackedChange => "tracked_change",
            Self::Comment => "comment",
            Self::NoFields => "no_fields",
        }
    }
}

/// Where something stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// In which part.
    pub part: PartKind,
    /// Which of its kind, counted from 1.
    pub number: u32,
    /// Which paragraph of the part, counted from 1, tables apart; 0 = it stands in a table, or is about the whole part.
    pub paragraph: u32,
    /// Which table of the part, counted from 1; 0 = in none.
    pub table: u32,
    /// Which row of it, counted from 1; 0 = in none.
    pub row: u32,
    /// Which cell of the row, counted from 1; 0 = in none.
    pub column: u32,
    /// The text around it; empty = the whole part is meant.
    pub text: String,
}

impl Place {
    /// Returns the whole part.
    pub(super) const fn of(part: PartKind, number: u32) -> Self {
        Self {
            part,
            number,
            paragraph: 0,
            table: 0,
            row: 0,
            column: 0,
            text: String::new(),
        }
    }

    /// Returns the place of some letters of a paragraph.
    pub(super) fn at(&self, inline: &Inline, range: &Range<usize>) -> Self {
        Self {
            text: inline.around(range),
            ..self.clone()
        }
    }
}

/// Something that is not right with a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// What.
    pub fault: Fault,
    /// The field that it is about, as it is written; empty = none.
    pub name: String,
    /// What may be meant: the nearest field, the block that is open, the other list, the kinds of paper that have the field,
    /// separated by commas; empty = nothing.
    pub hint: String,
    /// Where.
    pub place: Place,
}
