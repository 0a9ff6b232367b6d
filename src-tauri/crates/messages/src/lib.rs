//! The words: everything the program says to people, in Vietnamese and English.
//!
//! It owns the Fluent files under `locales/` and turns a message id with its data into a sentence. Vietnamese is written
//! first; English has the same ids with the same variables, which a test holds true.
//!
//! What is deliberately not here: the words of official papers (they belong to the paper, not to the reader's language),
//! the formatting of dates and numbers, and any choice of language for the whole program: a [`Catalogue`] is a value.

mod catalogue;

pub use catalogue::{Catalogue, Language};

#[cfg(test)]
mod tests;
