//! First and later: what follows what, and the days that come of it.
//!
//! A dependency is finish to start: a task begins after another is done, and so many working days later. `rules` reckons the
//! days of all tasks from it, and is pure; `graph` reads what it needs from the register of the view's day, `kept` holds the
//! rows in their order from one page to the next, `query` answers.

mod add;
mod edit;
mod graph;
mod kept;
mod query;
mod remove;
pub mod rules;
mod workdays;

pub use add::add;
pub use edit::edit;
pub use kept::Kept;
pub use query::{
    Dependencies, Dependency, Figures, Footing, Grouping, Horizon, Plan, PlanGroup, PlanLine,
    PlanLink, PlanQuery, UnitWait, WaitLine, Which, dependencies, plan,
};
pub use remove::remove;

use crate::error::{Error, Result};
use crate::store::records::DependencyRecord;
use crate::text::clean_text;

/// Longest note.
const LONGEST_NOTE: usize = 500;

/// Reads the lag.
fn read_lag(lag: u32) -> Result<u32> {
    if lag > rules::LONGEST_LAG {
        return Err(Error::Invalid {
            field: "lag",
            why: "out_of_range",
        });
    }
    Ok(lag)
}

/// Reads the note.
fn read_note(note: &str) -> Result<String> {
    let note = clean_text(note);
    if note.chars().count() > LONGEST_NOTE {
        return Err(Error::Invalid {
            field: "note",
            why: "too_long",
        });
    }
    Ok(note)
}

/// Names a dependency for the history: `NV-002 → NV-005`.
fn subject(before: &str, after: &str) -> String {
    format!("{before} → {after}")
}

/// The task that comes first and the task that comes after it.
fn ends(record: &DependencyRecord) -> (&str, &str) {
    (&record.after_task_id, &record.task_id)
}
