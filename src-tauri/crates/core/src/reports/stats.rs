//! The four cells, counted and grouped.

use super::{Cells, Group, GroupKey, Stats};
use crate::error::Result;
use crate::store::{self, View};
use crate::tasks::{Basis, Cell};
use std::collections::HashMap;
use std::sync::Arc;

/// Tasks that are alike in everything statistics are grouped by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Count {
    /// Priority area.
    pub area: Option<Arc<str>>,
    /// Lead unit.
    pub lead: Option<Arc<str>>,
    /// Source document.
    pub instrument: Option<Arc<str>>,
    /// Urgency level.
    pub level: u32,
    /// Cell.
    pub cell: Cell,
    /// True when in the due set.
    pub is_due: bool,
    /// Place in the ageing, for overdue ones.
    pub age: Option<usize>,
    /// How many.
    pub count: u32,
    /// Days of the longest overdue among them.
    pub longest_days: u32,
}

impl Cells {
    /// Adds tasks to the cells.
    pub(super) fn add(&mut self, count: &Count) {
        let place = match count.cell {
            Cell::OnTime => &mut self.on_time,
            Cell::Late => &mut self.late,
            Cell::DoneUndated => &mut self.done_undated,
            Cell::InTerm => &mut self.in_term,
            Cell::Overdue => &mut self.overdue,
            Cell::OpenUndated => &mut self.open_undated,
            Cell::Drafts => &mut self.drafts,
            Cell::Stopped => &mut self.stopped,
            // Sums, which no task is counted under.
            Cell::Done | Cell::Open | Cell::Total | Cell::DueSet => return,
        };
        *place += count.count;
        if count.is_due {
            self.due_set += count.count;
        }
        if count.cell == Cell::Overdue {
            self.longest_days = self.longest_days.max(count.longest_days);
            if count.level == 1 {
                self.urgent_overdue += count.count;
            }
        }
    }

    const fn is_empty(&self) -> bool {
        self.total() == 0 && self.drafts == 0 && self.stopped == 0
    }
}

/// Returns the statistics of the view's day by one reading of the deadline.
///
/// # Errors
/// Trouble with the file.
pub fn stats(view: View<'_>, basis: Basis) -> Result<Stats> {
    let counts = store::stats::counts(view, basis)?;
    let names = store::stats::names(view)?;
    let levels: Vec<GroupKey> = LEVELS
        .iter()
        .map(|level| GroupKey {
            id: (*level).to_owned(),
            code: (*level).to_owned(),
            title: String::new(),
        })
        .collect();
    let mut ageing = [0; 4];
    let mut cells = Cells::default();
    for count in &counts {
        cells.add(count);
        if let Some(place) = count.age.and_then(|age| ageing.get_mut(age)) {
            *place += count.count;
        }
    }
    let mut by_lead = grouped(&counts, names.leads, false, |count| count.lead.as_deref());
    // Most overdue first; equal ones keep the alphabet; tasks without a lead stay last.
    by_lead.sort_by_key(|group| (group.key.is_none(), std::cmp::Reverse(group.cells.overdue)));
    Ok(Stats {
        cells,
        by_area: grouped(&counts, names.areas, true, |count| count.area.as_deref()),
        by_lead,
        by_instrument: grouped(&counts, names.instruments, false, |count| {
            count.instrument.as_deref()
        }),
        by_level: grouped(&counts, levels, false, |count| level_of(count.level)),
        ageing,
    })
}

/// Urgency levels, as keys.
const LEVELS: [&str; 4] = ["1", "2", "3", "4"];

fn level_of(level: u32) -> Option<&'static str> {
    let place = usize::try_from(level).ok()?.checked_sub(1)?;
    LEVELS.get(place).copied()
}

/// Sums counts by a key, in the order of the keys; those without one come last. Empty groups stay only when asked for.
fn grouped(
    counts: &[Count],
    keys: Vec<GroupKey>,
    keeps_empty: bool,
    key_of: impl Fn(&Count) -> Option<&str>,
) -> Vec<Group> {
    let mut groups: Vec<Group> = keys
        .into_iter()
        .map(|key| Group {
            key: Some(key),
            cells: Cells::default(),
        })
        .collect();
    let places: HashMap<String, usize> = groups
        .iter()
        .enumerate()
        .filter_map(|(place, group)| group.key.as_ref().map(|key| (key.id.clone(), place)))
        .collect();
    let mut rest = Cells::default();
    for count in counts {
        let place = key_of(count).and_then(|key| places.get(key).copied());
        match place.and_then(|place| groups.get_mut(place)) {
            Some(group) => group.cells.add(count),
            None => rest.add(count),
        }
    }
    groups.retain(|group| keeps_empty || !group.cells.is_empty());
    if !rest.is_empty() {
        groups.push(Group {
            key: None,
            cells: rest,
        });
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(cell: Cell, is_due: bool, count: u32) -> Count {
        Count {
            area: None,
            lead: None,
            instrument: None,
            level: 3,
            cell,
            is_due,
            age: None,
            count,
            longest_days: 0,
        }
    }

    #[test]
    fn sums_close_as_in_the_report_of_2017() {
        let mut cells = Cells::default();
        for (cell, number) in [
            (Cell::OnTime, 14_068),
            (Cell::Late, 1_983),
            (Cell::InTerm, 5_640),
            (Cell::Overdue, 223),
        ] {
            cells.add(&count(cell, cell != Cell::InTerm, number));
        }
        assert_eq!(cells.done(), 16_051, "on time and late make done");
        assert_eq!(cells.open(), 5_863, "in term and overdue make open");
        assert_eq!(cells.total(), 21_914, "done and open make the total");
        assert_eq!(
            cells.overdue_ratio(),
            Some(137),
            "223 of 16,274 due, truncated"
        );
        assert_eq!(
            cells.overdue_share(),
            Some(101),
            "223 of all 21,914: the other denominator"
        );
    }

    #[test]
    fn a_group_that_is_nowhere_named_counts_as_none() {
        let mut lost = count(Cell::Overdue, true, 2);
        lost.area = Some(Arc::from("gone"));
        let groups = grouped(&[lost], Vec::new(), true, |count| count.area.as_deref());
        assert_eq!(groups.len(), 1, "nothing is dropped from the sums");
        assert_eq!(
            groups.first().map(|group| group.cells.overdue),
            Some(2),
            "the two tasks are counted"
        );
    }
}
