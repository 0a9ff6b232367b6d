//! Lists as they go out: every field of every row, typed, in columns that an import knows by the same codes. A file a list;
//! each tells how far it is and stops when it is told to.

mod areas;
mod history;
mod instruments;
mod inventory;
mod papers;
mod people;
mod priorities;
mod read;
mod recurrences;
mod targets;
mod tasks;
pub mod whole;

pub use tasks::deadlines;

use crate::codes::coded_enum;
use crate::error::{Error, Result};
use crate::store::View;
use crate::tasks::TaskQuery;
use crate::watch::Watch;
use chrono::NaiveDate;
use read::Read;

coded_enum! {
    /// A list that can go out.
    List {
        /// Tasks.
        Tasks = "tasks",
        /// Seats with everyone who held them.
        Members = "members",
        /// Targets with their measurements.
        Targets = "targets",
        /// Organisational units.
        Units = "units",
        /// Documents.
        Instruments = "instruments",
        /// Clauses of documents.
        Clauses = "clauses",
        /// Priority areas.
        Areas = "areas",
        /// Recurring work.
        Recurrences = "recurrences",
        /// Criteria of priorities with their weights.
        Criteria = "criteria",
        /// Scores of tasks, each by one criterion.
        Scores = "scores",
        /// The ranking that comes of them.
        Ranking = "ranking",
        /// The infrastructure of the sector.
        Inventory = "inventory",
        /// The register of papers that went out.
        Outgoing = "outgoing",
        /// The register of papers that came in.
        Incoming = "incoming",
        /// The history.
        History = "history",
    }
}

/// What a cell holds.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Text; may be empty.
    Text(String),
    /// A code of a vocabulary, with the family of its words; `None` = empty.
    Code(&'static str, Option<String>),
    /// A whole number.
    Number(Option<i64>),
    /// A number in hundredths.
    Hundredths(Option<i64>),
    /// A number in thousandths.
    Thousandths(Option<i64>),
    /// A share of the whole, in percent.
    Percent(Option<u32>),
    /// A date.
    Day(Option<NaiveDate>),
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// Its code.
    pub code: &'static str,
    /// Which of several of its code it is, by a name of the register.
    pub of: Option<String>,
}

/// A list.
#[derive(Debug, Clone, PartialEq)]
pub struct Exported {
    /// The columns.
    pub columns: Vec<Head>,
    /// Rows, a cell for each column.
    pub rows: Vec<Vec<Cell>>,
}

/// Rows read at a time of lists that are long.
const PAGE: u32 = 500;

/// Returns a list; `query` says which tasks and in which order, pages of it are the list's own affair.
///
/// # Errors
/// `cancelled`; trouble with the file.
pub fn list(view: View<'_>, list: List, query: &TaskQuery, watch: &dyn Watch) -> Result<Exported> {
    match list {
        List::Tasks => tasks::tasks(view, query, watch),
        List::Members => people::members(view, watch),
        List::Targets => targets::targets(view, watch),
        List::Units => people::units(view, watch),
        List::Instruments => instruments::instruments(view, watch),
        List::Clauses => instruments::clauses(view, watch),
        List::Areas => areas::areas(view, watch),
        List::Recurrences => recurrences::recurrences(view, watch),
        List::Criteria => priorities::criteria(view, watch),
        List::Scores => priorities::scores(view, watch),
        List::Ranking => priorities::ranking(view, watch),
        List::Inventory => inventory::inventory(view, watch),
        List::Outgoing => papers::outgoing(view, watch),
        List::Incoming => papers::incoming(view, watch),
        List::History => history::history(view, watch),
    }
}

/// Makes columns that are the only ones of their codes.
fn heads(codes: &[&'static str]) -> Vec<Head> {
    codes.iter().map(|code| Head { code, of: None }).collect()
}

/// Makes the rows of each of some records, telling how far it is.
fn rows_of<T>(
    all: &[T],
    watch: &dyn Watch,
    mut rows: impl FnMut(&T) -> Result<Vec<Vec<Cell>>>,
) -> Result<Vec<Vec<Cell>>> {
    let total = u32::try_from(all.len()).unwrap_or(u32::MAX);
    let mut found = Vec::with_capacity(all.len());
    for (done, one) in (0..).zip(all) {
        watch.tell(done, total)?;
        found.extend(rows(one)?);
    }
    Ok(found)
}

fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

fn number(number: Option<u32>) -> Cell {
    Cell::Number(number.map(i64::from))
}

fn coded(family: &'static str, code: &str) -> Cell {
    Cell::Code(
        family,
        Some(code.to_owned()).filter(|code| !code.is_empty()),
    )
}

/// Refuses a list that no sheet holds.
///
/// # Errors
/// `invalid` with `too_many`.
pub fn check_size(rows: usize) -> Result<()> {
    const MOST_ROWS: usize = 1_000_000;
    if rows > MOST_ROWS {
        return Err(Error::Invalid {
            field: "rows",
            why: "too_many",
        });
    }
    Ok(())
}

#[cfg(test)]
mod tests;
