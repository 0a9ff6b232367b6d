//! What the head directed: what still waits for its answer, and what was answered lately.

use crate::error::Result;
use crate::store::{self, View};
use crate::tasks::{TaskLine, soon_until};
use chrono::{Days, NaiveDate};

/// Days for which an answer is shown after it was given.
pub const ANSWERED_DAYS: u64 = 14;

/// A direction of the head, word for word, and its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Direction {
    /// The task.
    pub line: TaskLine,
    /// The n-th request of its task.
    pub number: u32,
    /// His words.
    pub words: String,
    /// Day of it.
    pub asked_on: NaiveDate,
    /// To be answered by.
    pub answer_by: Option<NaiveDate>,
    /// Days left (positive) or passed (negative); of an answered one absent.
    pub days: Option<i32>,
    /// Empty while it waits.
    pub answer: String,
    /// Day of the answer.
    pub answered_on: Option<NaiveDate>,
    /// Who answered; empty while it waits.
    pub answered_by: String,
}

/// The directions of a day.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Directions {
    /// How many wait for their answer.
    pub open: u32,
    /// How many were answered within the last days.
    pub answered: u32,
    /// Those that wait, the most urgent first, then the answered ones, the newest first; not all of them.
    pub rows: Vec<Direction>,
}

/// A direction found, before its task is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Given {
    pub(crate) task_id: String,
    pub(crate) number: u32,
    pub(crate) words: String,
    pub(crate) asked_on: NaiveDate,
    pub(crate) answer_by: Option<NaiveDate>,
    pub(crate) answer: String,
    pub(crate) answered_on: Option<NaiveDate>,
    pub(crate) answered_by: String,
}

/// Returns the directions of the view's day; `limit` rows of those that wait and as many of the answered ones.
pub(super) fn directions(view: View<'_>, limit: usize) -> Result<Directions> {
    let since = view
        .day
        .checked_sub_days(Days::new(ANSWERED_DAYS))
        .unwrap_or(view.day);
    let given = store::work::directions(view, since)?;
    let (answered, open): (Vec<_>, Vec<_>) = given
        .into_iter()
        .partition(|given| given.answered_on.is_some());
    let count = |rows: &[Given]| u32::try_from(rows.len()).unwrap_or(u32::MAX);
    let (is_open, is_answered) = (count(&open), count(&answered));
    let mut rows = Vec::new();
    for given in open
        .into_iter()
        .take(limit)
        .chain(answered.into_iter().take(limit))
    {
        if let Some(line) = store::tasks::line(view, &given.task_id, soon_until(view)?)? {
            rows.push(row(line, given, view.day));
        }
    }
    Ok(Directions {
        open: is_open,
        answered: is_answered,
        rows,
    })
}

fn row(line: TaskLine, given: Given, day: NaiveDate) -> Direction {
    let left = |by: NaiveDate| i32::try_from((by - day).num_days()).ok();
    Direction {
        days: match given.answered_on {
            Some(_) => None,
            None => given.answer_by.and_then(left),
        },
        line,
        number: given.number,
        words: given.words,
        asked_on: given.asked_on,
        answer_by: given.answer_by,
        answer: given.answer,
        answered_on: given.answered_on,
        answered_by: given.answered_by,
    }
}
