//! Drives the real window: a small WebDriver client, and the program running under it.
//!
//! Waiting is always for a condition, with a deadline that says what did not happen.

mod program;
mod webdriver;

pub use program::{Program, Trouble};
pub use webdriver::Session;
