//! How far each person has looked, and what changed since.

use crate::error::Result;
use crate::history::{self, HistoryEntry};
use crate::ops::Actor;
use crate::register::Register;
use crate::store::{View, log};
use chrono::{DateTime, Utc};

/// Entries shown.
const SHOWN: u32 = 5;

/// What changed since someone looked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SinceLook {
    /// When they looked (UTC).
    pub at: String,
    /// Log position then.
    pub head: u32,
    /// Operations since.
    pub total: u32,
    /// The newest of them.
    pub entries: Vec<HistoryEntry>,
}

/// Returns what changed since someone last said that they had seen everything; `None` when they never did.
///
/// # Errors
/// Trouble with the file.
pub fn since_look(view: View<'_>, actor: Actor) -> Result<Option<SinceLook>> {
    let Some(looked) = log::looked(view, &actor.to_string())? else {
        return Ok(None);
    };
    // A log that is shorter than it was is another file's: everything in it is new.
    let after = if looked.head > log::head(view)? {
        0
    } else {
        looked.head
    };
    let (total, entries) = history::page(view, None, after, 0, SHOWN)?;
    Ok(Some(SinceLook {
        at: looked.at,
        head: after,
        total,
        entries,
    }))
}

/// Writes down that someone has seen everything up to now. It changes nothing in the register and is not undone.
///
/// # Errors
/// Trouble with the file.
pub fn mark_look(register: &Register, actor: Actor, now: DateTime<Utc>) -> Result<()> {
    register.write(|conn| {
        let view = View {
            conn,
            day: crate::calendar::vietnam_day(now),
        };
        log::mark_looked(view, &actor.to_string(), &log::instant(now))?;
        Ok(((), Vec::new()))
    })?;
    Ok(())
}
