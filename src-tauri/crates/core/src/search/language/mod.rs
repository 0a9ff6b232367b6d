//! The query language: one way to say which tasks are wanted, for the search box, the register, saved views and the
//! command line alike. Pure.
//!
//! ```text
//! chủ trì:"cục cntt" quá hạn:>30 mức:1 "đề án"
//! lead:cntt,vp -state:confirmed due:<=quý IV/2026 lacks:evidence
//! từng:trả lại sau:01/11/2026
//! ```
//!
//! Terms stand side by side and all hold. A term is a word, a phrase in quotes, a flag (`quá hạn`), or a key with a colon
//! and values; values parted by commas are alternatives. A minus, or `không` before a key or a flag, turns a term round.
//! Keys and values are read in Vietnamese, with or without marks, and in English. Nothing is guessed: what cannot be read
//! is refused with its place. Days such as `tuần này` are seen from the day that is looked at.

mod lex;
mod read;
mod suggest;
mod values;
mod words;
mod write;

#[cfg(test)]
mod cases;

use crate::codes::coded_enum;
use crate::tasks::TaskFilter;

pub use read::{read, words_of};
pub use suggest::{Offer, Offered, Suggestion, suggest};
pub use words::Wording;
pub use write::{write, write_one};

/// Characters of the longest query.
const LONGEST: usize = 2_000;

/// A query that was read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    /// What it means.
    pub filter: TaskFilter,
    /// Where each condition stands in the text, in the order of the conditions.
    pub terms: Vec<Term>,
}

/// The place of a term, in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Term {
    /// Its first character.
    pub at: u32,
    /// How many.
    pub length: u32,
}

coded_enum! {
    /// Why a query was not read.
    QueryWhy {
        /// No key is called so.
        UnknownKey = "unknown_key",
        /// The key has no such value.
        UnknownValue = "unknown_value",
        /// Nothing stands behind a colon or a comma.
        ValueMissing = "value_missing",
        /// A number is wanted there.
        NotANumber = "not_a_number",
        /// A day or period is wanted there.
        NotADay = "not_a_day",
        /// Without its year it could mean several.
        NoYear = "no_year",
        /// The year has two digits.
        TwoDigitYear = "two_digit_year",
        /// No calendar has that day.
        NoSuchDay = "no_such_day",
        /// No year has that month or quarter.
        NoSuchPeriod = "no_such_period",
        /// No task has such a number.
        OutOfRange = "out_of_range",
        /// The first end of a range lies behind the last.
        RangeOrder = "range_order",
        /// A quote was opened and not closed.
        UnclosedQuote = "unclosed_quote",
        /// `sau:`, `trước:` and their like belong behind a history term.
        Alone = "alone",
        /// "Từng quá hạn" takes no day.
        NoDays = "no_days",
        /// The text has no end.
        TooLong = "too_long",
    }
}

/// What could not be read, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryError {
    /// Its first character, from 0.
    pub at: u32,
    /// How many characters.
    pub length: u32,
    /// Why.
    pub why: QueryWhy,
    /// The characters themselves, when they are few.
    pub word: String,
    /// The known word that is nearest to them.
    pub near: Option<String>,
}

/// Characters of the text that an error repeats.
const REPEATED: usize = 40;

impl QueryError {
    fn new(chars: &[char], from: usize, to: usize, why: QueryWhy) -> Self {
        let to = to.min(chars.len()).max(from);
        let place = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        Self {
            at: place(from),
            length: place(to - from),
            why,
            word: chars[from..to].iter().take(REPEATED).collect(),
            near: None,
        }
    }
}
