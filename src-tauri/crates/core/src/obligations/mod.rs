//! The working regulations as rules, and the obligations that follow from them.
//!
//! A rule hangs on a provision and is a small declarative form: what sets it off, how long, who owes, how it is proved done.
//! Its versions have a day each from which they are in force. Obligations are reckoned from the register's own rows and the
//! rules, and never typed; only a mark (met by hand, waived) is a row. A version takes what happens and falls due from its day
//! on: what fell due before stays under the earlier one, and so does what began under it. `form`, `rules` and `reckon` are
//! pure; each verb has its file; `kept` follows the log; `query` reads.
//!
//! What is deliberately not here: the text of the regulations as a document, reminders and who was told, and sentences: the
//! words of a form are the catalogue's.

#[cfg(test)]
mod cases;
mod catalogue;
mod form;
mod kept;
mod mark;
mod query;
pub(crate) mod reckon;
pub mod rules;
mod verbs;

pub use catalogue::{CatalogueRule, catalogue};
pub use form::{
    ALLOWED, Form, Offset, Proof, Role, Severity, Side, Span, Step, Told, Trigger, Unit, proofs_of,
    roles_of,
};
pub use kept::Kept;
pub use mark::{MarkWords, ObligationKey, clear, meet, waive};
pub use query::{
    Asked, Compliance, ComplianceRow, ObligationLine, ObligationPage, ObligationQuery, OwnerNamed,
    RuleLine, RuleVersion, RuleWhole, Trial, TrialLine, compliance, list, rule, rules_list, trial,
};
pub use reckon::{Owed, Owner, Standing, Subject};
pub use verbs::{
    Adoption, Amendment, NewRule, RuleChange, adopt, amend, change, propose, remove, stop, take,
};

use crate::codes::coded_enum;

coded_enum! {
    /// What became of a rule.
    RuleState {
        /// Being written: nothing follows from it.
        Draft = "draft",
        /// In force from its first version's day.
        Adopted = "adopted",
        /// In force no more from a day on.
        Stopped = "stopped",
    }
}

coded_enum! {
    /// What was said of an obligation by hand.
    MarkKind {
        /// It was met on a day.
        Met = "met",
        /// It need not be met.
        Waived = "waived",
    }
}
