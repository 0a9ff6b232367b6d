//! What a box for queries needs beside the reading: which names mean nobody, which names there are, and short names in the
//! place of ids.

use super::language::{Offer, Query, QueryWhy, read};
use crate::error::{Error, Result};
use crate::store::{View, task_filter};
use crate::tasks::{Condition, Link, TaskFilter, Test, Wanted};

/// Names offered at most.
const MOST: usize = 40;

/// True when a condition names a record that the register does not hold.
///
/// # Errors
/// Trouble with the file.
pub fn names_nobody(view: View<'_>, condition: &Condition) -> Result<bool> {
    let Test::Link(link, wanted) = &condition.test else {
        return Ok(false);
    };
    for one in wanted {
        if let Wanted::Name(name) = one
            && task_filter::linked(view, *link, name)?.is_empty()
        {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Returns the names that begin so: each with what is put into the text.
///
/// # Errors
/// Trouble with the file.
pub fn names(view: View<'_>, link: Link, written: &str) -> Result<Vec<(String, Offer)>> {
    let choices = task_filter::choices(view, link, written, MOST)?;
    Ok(choices
        .into_iter()
        .map(|(name, key)| {
            let insert = if key.contains([' ', ',', ':']) {
                format!("\"{key}\"")
            } else {
                key
            };
            (
                name,
                Offer {
                    insert,
                    is_key: false,
                },
            )
        })
        .collect())
}

/// Puts short names in the place of ids, so that the text says what is meant.
///
/// # Errors
/// Trouble with the file.
pub fn with_names(view: View<'_>, mut filter: TaskFilter) -> Result<TaskFilter> {
    for condition in &mut filter.all {
        if let Test::Link(link, wanted) = &mut condition.test {
            for one in wanted {
                if let Wanted::Name(name) = one
                    && let Some(short) = task_filter::name_of(view, *link, name)?
                {
                    *name = short;
                }
            }
        }
    }
    Ok(filter)
}

/// Returns the query when a text of the search box asks for more than words; a text that is no query is words.
pub(super) fn asked(text: &str) -> Result<Option<Query>> {
    match read(text) {
        Ok(query) => {
            let is_words = |test: &Test| matches!(test, Test::Word(_) | Test::Phrase(_));
            let asks = query.filter.all.iter().any(|one| !is_words(&one.test));
            Ok(asks.then_some(query))
        }
        Err(wrong)
            if matches!(
                wrong.why,
                QueryWhy::UnknownKey | QueryWhy::UnclosedQuote | QueryWhy::TooLong
            ) =>
        {
            Ok(None)
        }
        Err(wrong) => Err(Error::Query(wrong)),
    }
}
