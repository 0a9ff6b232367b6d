//! Steering Desk's core: the domain of the committee and its register file.
//!
//! It owns the rules, the store and the one log. It knows no window, no clock of its own, no words for users.

pub mod calendar;
mod codes;
pub mod reports;
pub mod tasks;
pub mod text;
