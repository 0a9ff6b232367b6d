//! Steering Desk's core: the domain of the committee and its register file.
//!
//! It owns the rules, the store and the one log. It knows no window, no clock of its own, no words for users.
//!
//! Everything goes through [`register::Register`]: `read`, `read_past` and `transact`. Verbs are free functions in the
//! module of their noun; rules are pure and stand beside them.

pub mod backup;
pub mod calendar;
pub mod checks;
mod codes;
pub mod committee;
pub mod error;
pub mod exports;
pub mod history;
pub mod imports;
pub mod instruments;
pub mod inventory;
pub mod meetings;
pub mod memory;
pub mod opinions;
pub mod ops;
pub mod papers;
pub mod priorities;
pub mod record;
pub mod recurrences;
pub mod register;
pub mod reports;
pub mod schedule;
pub mod search;
mod store;
pub mod targets;
pub mod tasks;
pub mod text;
pub mod views;
pub mod watch;

pub use store::{Tx, View};
