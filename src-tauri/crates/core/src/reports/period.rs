//! The report of a period: what was said of each task within its window, and how it stood when the window closed.

use crate::calendar::Period;
use crate::error::{Error, Result};
use crate::store::{self, View};
use crate::tasks::{
    Basis, Cell, PartyRole, TaskFilter, TaskGrouping, TaskLine, TaskQuery, TaskSort, TaskState,
    Test, list,
};
use chrono::NaiveDate;

/// Rows read at a time.
const BATCH: u32 = 500;

/// One row: a task, and what was reported within the window.
#[derive(Debug, Clone)]
pub struct PeriodRow {
    /// The task, as of the window's last day.
    pub line: TaskLine,
    /// Coordinating units' names.
    pub coordinators: Vec<String>,
    /// Progress when the window opened.
    pub percent_from: u32,
    /// Progress when it closed.
    pub percent_to: u32,
    /// Last words reported within the window; empty when nothing was.
    pub words: String,
    /// Day of those words.
    pub reported_on: Option<NaiveDate>,
    /// Entries within the window.
    pub entries: u32,
}

/// The report of a period.
#[derive(Debug, Clone)]
pub struct PeriodReport {
    /// Which.
    pub period: Period,
    /// First day of its window.
    pub from: NaiveDate,
    /// Last day of its window.
    pub to: NaiveDate,
    /// The day that is looked at: the last one, or earlier while the window is open.
    pub as_of: NaiveDate,
    /// Rows by area, then deadline, then code.
    pub rows: Vec<PeriodRow>,
}

/// How the register is looked at for a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PeriodMoment {
    /// The day.
    pub as_of: NaiveDate,
    /// The log position.
    pub known_to: u32,
    /// True when the position is that of the moment at which the window closed: nothing later moves its rows.
    pub is_frozen: bool,
}

/// Returns the moment at which a period is looked at: a closed window as it was known when it closed, an open one as it is
/// known today. A window that closed before the register was begun is looked at as it is known now.
///
/// # Errors
/// `invalid` for a period that does not exist or has not begun.
pub fn period_moment(view: View<'_>, period: Period, today: NaiveDate) -> Result<PeriodMoment> {
    let (from, to) = window(period)?;
    if from > today {
        return Err(Error::Invalid {
            field: "period",
            why: "not_begun",
        });
    }
    let head = store::log::head(view)?;
    let at_close = store::periods::position_after(view, to)?;
    let is_frozen = to < today && at_close > 0;
    Ok(PeriodMoment {
        as_of: to.min(today),
        known_to: if is_frozen { at_close } else { head },
        is_frozen,
    })
}

/// Builds the report of a period. The view is the one of its moment.
///
/// Among the rows are the tasks that were open on its last day, and those that were done or confirmed within its window.
///
/// # Errors
/// `invalid` for a period that does not exist; trouble with the file.
pub fn period_report(view: View<'_>, period: Period) -> Result<PeriodReport> {
    let (from, to) = window(period)?;
    let mut said = store::periods::reported(view, period, from, to)?;
    let confirmed = store::periods::confirmed_since(view, from)?;
    let mut rows = Vec::new();
    let mut offset = 0;
    loop {
        let query = TaskQuery {
            filter: TaskFilter::of(Test::Cell(vec![Cell::Total])),
            sort: TaskSort::Due,
            is_descending: false,
            group: Some(TaskGrouping::Area),
            basis: Basis::Adjusted,
            offset,
            limit: BATCH,
        };
        let lines = list(view, &query)?.lines;
        if lines.is_empty() {
            break;
        }
        offset += u32::try_from(lines.len()).unwrap_or(BATCH);
        for line in lines {
            let is_of_before = line.state == TaskState::Confirmed
                && line.done_on.is_none_or(|done| done < from)
                && !confirmed.contains(&line.id);
            if is_of_before {
                continue;
            }
            let reported = said.remove(&line.id).unwrap_or_default();
            let coordinators = store::tasks::parties(view, &line.id)?
                .into_iter()
                .filter(|party| party.role == PartyRole::Coordinator)
                .map(|party| party.unit.title)
                .collect();
            rows.push(PeriodRow {
                coordinators,
                percent_from: reported.percent_before,
                percent_to: line.percent,
                words: reported.words,
                reported_on: reported.reported_on,
                entries: reported.entries,
                line,
            });
        }
    }
    Ok(PeriodReport {
        period,
        from,
        to,
        as_of: view.day,
        rows,
    })
}

fn window(period: Period) -> Result<(NaiveDate, NaiveDate)> {
    period.window().ok_or(Error::Invalid {
        field: "period",
        why: "unknown",
    })
}
