//! Opinions asked for in writing: a round with its questions, a sheet for each seat, what came back, and the count.
//!
//! Silence is silence: it is counted apart, and as agreement only in a round that quotes the article of the committee's own
//! regulation that says so. A sheet bears who held the seat on the day the round went out. `rules` is pure; each verb has its
//! file; `query` reads. Rounds carry their own days, so they are read as they are now on every day that is looked at.
//!
//! What is deliberately not here: how form and summary are worded and laid out, and how a filled form is read.

mod answer;
mod finish;
mod plan;
mod query;
pub mod rules;
mod send;

pub use answer::{Answer, Answers, answer, reply};
pub use finish::{cancel, close, sum};
pub use plan::{NewRound, RoundEdit, add, edit};
pub use query::{
    GivenAnswer, Question, RoundLine, RoundPage, RoundQuery, RoundWhole, Sheet, list, show,
};
pub use send::send;

use crate::codes::coded_enum;

coded_enum! {
    /// How far a round is.
    RoundState {
        /// Being written.
        Draft = "draft",
        /// With the members.
        Sent = "sent",
        /// Counted: answers stand.
        Summed = "summed",
        /// Done with.
        Closed = "closed",
        /// Called off.
        Cancelled = "cancelled",
    }
}

coded_enum! {
    /// What a sheet says to a question.
    Choice {
        /// Đồng ý.
        Agree = "agree",
        /// Không đồng ý.
        Disagree = "disagree",
        /// Ý kiến khác: in words.
        Other = "other",
    }
}

coded_enum! {
    /// How a sheet came in.
    SheetSource {
        /// It did not.
        None = "none",
        /// On paper, or as a file of it.
        Paper = "paper",
        /// Entered in the window.
        Window = "window",
    }
}
