//! What sort of text a file is, and what is asked of it for that.

use super::Component;
use super::facts::Facts;
use steering_core::text::nfc;

/// A sort of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// An administrative paper, which is numbered, signed and sent.
    Paper,
    /// A book of the office: a register of papers (annex IV).
    Book,
    /// A sheet that stays in the house: laid out as a paper, but not issued.
    Sheet,
}

impl Form {
    /// Every sort, in declared order.
    pub const ALL: &'static [Self] = &[Self::Paper, Self::Book, Self::Sheet];

    /// Returns the stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Paper => "paper",
            Self::Book => "book",
            Self::Sheet => "sheet",
        }
    }

    /// Returns the sort with this code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|form| form.code() == code)
    }

    /// True when such a text must have the component.
    pub(super) const fn asks(self, component: Component) -> bool {
        use Component as C;
        match self {
            Self::Paper => true,
            // A book has its name and its columns; what stands above them is the office's.
            Self::Book => matches!(component, C::Kind | C::Column | C::PageNumber),
            // What is not issued has no number and no day, and nobody signs it or receives it.
            Self::Sheet => !matches!(
                component,
                C::Number
                    | C::PlaceAndDay
                    | C::LetterSubject
                    | C::Addressees
                    | C::Power
                    | C::Name
                    | C::RecipientsHead
                    | C::Recipients
            ),
        }
    }
}

/// By what the sort of a text was known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KnownBy {
    /// Whoever asked for the check said so.
    Asked,
    /// Its title.
    Title,
    /// The category among the properties of the file, which this program leaves.
    Mark,
    /// Nothing says that it is anything but a paper.
    Nothing,
}

impl KnownBy {
    /// Every way, in declared order.
    pub const ALL: &'static [Self] = &[Self::Asked, Self::Title, Self::Mark, Self::Nothing];

    /// Returns the stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Title => "title",
            Self::Mark => "mark",
            Self::Nothing => "nothing",
        }
    }
}

/// Titles of books stand above their tables.
const TOP: usize = 60;

/// Tells what sort of text a file is.
pub(super) fn of(facts: &Facts) -> (Form, KnownBy) {
    let top = facts.lines.iter().take(TOP);
    let mut free = top.filter(|line| line.cell.is_none());
    // "SỔ" alone: without its mark it would be a number.
    if free.any(|line| nfc(line.words()).starts_with("SỔ ")) {
        (Form::Book, KnownBy::Title)
    } else if facts.is_internal {
        (Form::Sheet, KnownBy::Mark)
    } else {
        (Form::Paper, KnownBy::Nothing)
    }
}
