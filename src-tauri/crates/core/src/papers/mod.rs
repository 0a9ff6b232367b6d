//! The registers of papers that go out and that come in (Decree 30/2020/NĐ-CP, annex IV), with the committee's own numbers
//! and the files as they were issued or received.
//!
//! `rules` is pure; each verb has its file; `query` reads; `templates` holds the office's own forms of papers. A number once given stays: it is reserved, issued, called off
//! with a reason or recalled, and no undo takes it back. Both registers carry their own dates, so they are read as they are
//! now on every day that is looked at.
//!
//! What is deliberately not here: how a paper is worded and laid out, and any signature. The program leaves the place for it.

mod files;
mod incoming;
mod issue;
mod kinds;
mod number;
mod outgoing;
mod query;
pub mod rules;
pub mod templates;

pub(crate) use files::clean_name;
pub use files::{PaperFileRole, SentFile, attach_incoming, attach_outgoing, file};
pub use incoming::{IncomingEdit, NewIncoming, add, amend, void};
pub use issue::{Issue, Relation, issue};
pub use kinds::PaperType;
pub use number::{NewNumber, NextNumber, next, reserve};
pub use outgoing::{OutgoingEdit, cancel, edit, recall};
pub(crate) use query::KeptPaperFile;
pub use query::{
    IncomingLine, IncomingQuery, IncomingWhole, OutgoingLine, OutgoingQuery, OutgoingWhole,
    PaperFile, PaperPage, PaperQuery, RelatedPaper, incoming, incoming_list, outgoing,
    outgoing_list,
};

pub use templates::{KeptTemplate, NewTemplate, Template, TemplateEdit, TemplateVersion};

use crate::codes::coded_enum;

coded_enum! {
    /// What became of a number.
    OutgoingState {
        /// Given ahead of the paper.
        Reserved = "reserved",
        /// The paper bears it.
        Issued = "issued",
        /// Called off before a paper was issued under it.
        Cancelled = "cancelled",
        /// The paper was issued, then called back.
        Recalled = "recalled",
    }
}

coded_enum! {
    /// What became of a paper that came in.
    IncomingState {
        /// Something is still to be done.
        Open = "open",
        /// Answered, or done with.
        Settled = "settled",
        /// Taken in by mistake, or called back by its author.
        Void = "void",
    }
}
