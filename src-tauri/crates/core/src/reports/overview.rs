//! The overview: where the priorities stand, in one look.

use super::directions::{Directions, directions};
use super::stats::stats;
use super::work::{WorkItem, decisions};
use super::{Cells, Stats};
use crate::codes::coded_enum;
use crate::error::Result;
use crate::store::{self, View};
use crate::tasks::{
    Basis, Cell, DayOf, DaySpan, Named, Stretch, TaskFilter, TaskLine, Test, When, first_due,
};
use chrono::{Days, NaiveDate};

coded_enum! {
    /// How the register stands, by a stated rule.
    Verdict {
        /// No task has a deadline.
        None = "none",
        /// Nothing is overdue.
        Good = "good",
        /// At most 5 % of the due set is overdue.
        Steady = "steady",
        /// More than 5 %, or one task for more than 14 days.
        Late = "late",
        /// An urgent task is overdue.
        Risk = "risk",
    }
}

/// Overdue share of the due set up to which things stand steady, in hundredths of a percent.
const STEADY_SHARE: u32 = 500;
/// Days overdue up to which things stand steady.
const STEADY_DAYS: u32 = 14;
/// Rows in each short list.
const SHORT: u32 = 5;
/// Days ahead in "due next".
const AHEAD: i32 = 30;
/// Weeks of the trend.
const WEEKS: u64 = 12;

/// Returns the verdict on a set of tasks.
#[must_use]
pub fn verdict(cells: &Cells) -> Verdict {
    if cells.urgent_overdue > 0 {
        Verdict::Risk
    } else if cells.overdue > 0 {
        let is_steady = cells
            .overdue_ratio()
            .is_some_and(|share| share <= STEADY_SHARE)
            && cells.longest_days <= STEADY_DAYS;
        if is_steady {
            Verdict::Steady
        } else {
            Verdict::Late
        }
    } else if cells.on_time + cells.late + cells.in_term == 0 {
        Verdict::None
    } else {
        Verdict::Good
    }
}

/// Facts for the headline sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Headline {
    /// How it stands.
    pub verdict: Verdict,
    /// Open overdue tasks.
    pub overdue: u32,
    /// The area with most of them.
    pub area: Option<Named>,
    /// Days of the longest overdue.
    pub longest_days: u32,
    /// Awaiting a decision.
    pub awaiting: u32,
    /// Open tasks without any deadline.
    pub undated: u32,
}

/// Overdue tasks on one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WeekPoint {
    /// The day.
    pub day: NaiveDate,
    /// Overdue then.
    pub overdue: u32,
}

/// Everything the first screen needs.
#[derive(Debug, Clone)]
pub struct Overview {
    /// Cells and groups.
    pub stats: Stats,
    /// The sentence's facts.
    pub headline: Headline,
    /// Longest overdue first.
    pub longest_overdue: Vec<TaskLine>,
    /// Awaiting a decision.
    pub awaiting: Vec<TaskLine>,
    /// How many await one.
    pub awaiting_total: u32,
    /// What waits for the head.
    pub decisions: Vec<WorkItem>,
    /// How much does.
    pub decisions_total: u32,
    /// What the head directed.
    pub directions: Directions,
    /// Due within thirty days.
    pub due_next: Vec<TaskLine>,
    /// Seats nobody is known to hold.
    pub open_seats: u32,
    /// Open tasks without a lead.
    pub without_lead: u32,
    /// Targets measured.
    pub targets_measured: u32,
    /// All targets.
    pub targets: u32,
    /// Overdue at the end of each of twelve weeks, oldest first.
    pub overdue_weeks: Vec<WeekPoint>,
}

/// Returns the overview of the view's day.
///
/// # Errors
/// Trouble with the file.
pub fn overview(view: View<'_>) -> Result<Overview> {
    let stats = stats(view, Basis::Adjusted)?;
    let awaiting_total = store::stats::awaiting(view)?;
    let (decisions_total, decisions) = decisions(view, SHORT as usize)?;
    let (targets, targets_measured) = store::targets::counts(view)?;
    let area = stats
        .by_area
        .iter()
        .filter(|group| group.cells.overdue > 0)
        .max_by_key(|group| {
            (
                group.cells.overdue,
                std::cmp::Reverse(group.key.as_ref().map(|key| &key.code)),
            )
        })
        .and_then(|group| group.key.as_ref())
        .map(|key| Named {
            id: key.id.clone(),
            code: key.code.clone(),
            title: key.title.clone(),
        });
    let in_term = TaskFilter::of(Test::Cell(vec![Cell::InTerm])).and(Test::Day(
        DayOf::Due,
        vec![DaySpan::Between(
            When::Ahead(Stretch::Day, 0),
            When::Ahead(Stretch::Day, AHEAD),
        )],
    ));
    Ok(Overview {
        headline: Headline {
            verdict: verdict(&stats.cells),
            overdue: stats.cells.overdue,
            area,
            longest_days: stats.cells.longest_days,
            awaiting: awaiting_total,
            undated: stats.cells.open_undated,
        },
        longest_overdue: first_due(
            view,
            &TaskFilter::of(Test::Cell(vec![Cell::Overdue])),
            SHORT,
        )?,
        awaiting: first_due(view, &TaskFilter::of(Test::Awaiting), SHORT)?,
        awaiting_total,
        decisions,
        decisions_total,
        directions: directions(view, SHORT as usize)?,
        due_next: first_due(view, &in_term, SHORT)?,
        open_seats: store::committee::count_open_seats(view)?,
        without_lead: store::stats::without_lead(view)?,
        targets_measured,
        targets,
        overdue_weeks: weeks(view)?,
        stats,
    })
}

/// Counts the overdue tasks at the end of each of twelve weeks, by what is known now.
fn weeks(view: View<'_>) -> Result<Vec<WeekPoint>> {
    let days: Vec<NaiveDate> = (0..WEEKS)
        .rev()
        .filter_map(|week| view.day.checked_sub_days(Days::new(7 * week)))
        .collect();
    let overdue = store::overdue::on_days(view, &days)?;
    Ok(days
        .into_iter()
        .zip(overdue)
        .map(|(day, overdue)| WeekPoint { day, overdue })
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_verdict_follows_its_stated_rule() {
        let cells = |in_term, overdue, due_set, longest_days, urgent_overdue| Cells {
            in_term,
            overdue,
            due_set,
            longest_days,
            urgent_overdue,
            ..Cells::default()
        };
        for (cells, expected, why) in [
            (
                cells(0, 0, 0, 0, 0),
                Verdict::None,
                "no task has a deadline",
            ),
            (cells(3, 0, 0, 0, 0), Verdict::Good, "nothing is overdue"),
            (
                cells(3, 1, 20, 14, 0),
                Verdict::Steady,
                "5 % of the due set, 14 days",
            ),
            (cells(3, 2, 20, 3, 0), Verdict::Late, "10 % of the due set"),
            (
                cells(3, 1, 100, 15, 0),
                Verdict::Late,
                "one overdue for more than 14 days",
            ),
            (
                cells(3, 1, 100, 1, 1),
                Verdict::Risk,
                "an urgent task is overdue",
            ),
        ] {
            assert_eq!(verdict(&cells), expected, "{why}");
        }
    }
}
