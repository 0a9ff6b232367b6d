//! Recurring work: rules that say when work comes again, and the tasks that are made of them.
//!
//! Each occurrence is a task of its own, made in one place ([`make`]) by the secretariat's desk only, exactly once: an index
//! of the register refuses a second one. What was made stays what it was when its recurrence changes.

mod edit;
mod make;
mod query;
pub mod rules;
mod words;

pub(crate) use edit::end_on;
pub use edit::{NewRecurrence, RecurrenceEdit, add, edit, end};
pub(crate) use make::rule_of;
pub use make::{Made, make};
pub use query::{Ahead, Recurrence, list, preview, show};
pub use rules::{Every, Occurrence, Rule};
pub use words::{RuleError, read_rule};
