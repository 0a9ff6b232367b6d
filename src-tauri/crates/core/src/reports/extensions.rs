//! Extensions, counted: how often they were asked for, and what came of it.

use super::GroupKey;
use crate::error::Result;
use crate::store::{self, View};

/// Extensions counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ExtensionCounts {
    /// Requests in all: `granted + refused + withdrawn + waiting`.
    pub asked: u32,
    /// Given a new day.
    pub granted: u32,
    /// Refused.
    pub refused: u32,
    /// Taken back.
    pub withdrawn: u32,
    /// Not decided yet.
    pub waiting: u32,
    /// Asked after the deadline.
    pub late: u32,
    /// Tasks they were asked for.
    pub tasks: u32,
}

impl ExtensionCounts {
    const fn plus(self, other: Self) -> Self {
        Self {
            asked: self.asked + other.asked,
            granted: self.granted + other.granted,
            refused: self.refused + other.refused,
            withdrawn: self.withdrawn + other.withdrawn,
            waiting: self.waiting + other.waiting,
            late: self.late + other.late,
            tasks: self.tasks + other.tasks,
        }
    }
}

/// The extensions of one lead unit; `key` is `None` for tasks without a lead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExtensionGroup {
    /// The unit.
    pub key: Option<GroupKey>,
    /// Its counts.
    pub counts: ExtensionCounts,
}

/// Extensions on one day.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ExtensionStats {
    /// Of all tasks, whatever became of them.
    pub counts: ExtensionCounts,
    /// By lead unit, most asked first; tasks without a lead last.
    pub by_lead: Vec<ExtensionGroup>,
}

/// Counts the extensions of the view's day.
///
/// # Errors
/// Trouble with the file.
pub fn extensions(view: View<'_>) -> Result<ExtensionStats> {
    let by_lead = store::extensions::by_lead(view)?;
    Ok(ExtensionStats {
        counts: by_lead
            .iter()
            .fold(ExtensionCounts::default(), |sum, group| {
                sum.plus(group.counts)
            }),
        by_lead,
    })
}
