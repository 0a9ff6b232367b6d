//! A report asked for out of turn: how the tasks of one matter stand on a day.

use super::stats::Count;
use super::status::annex_rows;
use super::work::{WorkItem, decisions};
use super::{AnnexRow, Cells};
use crate::error::Result;
use crate::store::View;
use crate::tasks::{Cell, TaskFilter, Test};
use chrono::NaiveDate;
use std::collections::HashSet;

/// How the tasks of one matter stand.
#[derive(Debug, Clone)]
pub struct Special {
    /// Their figures, by the deadline in force. Drafts and stopped tasks are not among them.
    pub cells: Cells,
    /// The tasks, by area, then deadline, then code.
    pub rows: Vec<AnnexRow>,
    /// What of them waits for the head's decision, the most urgent first.
    pub decisions: Vec<WorkItem>,
}

/// Returns how the tasks that a filter keeps stand on the view's day.
///
/// # Errors
/// Trouble with the file.
pub fn special(view: View<'_>, filter: &TaskFilter) -> Result<Special> {
    let filter = filter.clone().and(Test::Cell(vec![Cell::Total]));
    let rows = annex_rows(view, &filter, &|_, _| {})?;
    let codes: HashSet<&str> = rows.iter().map(|row| row.code.as_str()).collect();
    let (_, mut decisions) = decisions(view, usize::MAX)?;
    decisions.retain(|item| codes.contains(item.line.code.as_str()));
    Ok(Special {
        cells: cells(&rows, view.day),
        decisions,
        rows,
    })
}

/// Counts tasks into the cells, as the statistics count all of them.
fn cells(rows: &[AnnexRow], day: NaiveDate) -> Cells {
    let mut cells = Cells::default();
    for row in rows {
        let cell = row.timeliness.cell();
        let is_due = match cell {
            Cell::OnTime | Cell::Late => true,
            Cell::InTerm | Cell::Overdue => row.due_on.is_some_and(|due| due <= day),
            Cell::DoneUndated
            | Cell::OpenUndated
            | Cell::Drafts
            | Cell::Stopped
            | Cell::Done
            | Cell::Open
            | Cell::Total
            | Cell::DueSet => false,
        };
        let late = row.days.filter(|_| cell == Cell::Overdue);
        cells.add(&Count {
            area: None,
            lead: None,
            instrument: None,
            level: row.level,
            cell,
            is_due,
            age: None,
            count: 1,
            longest_days: late.map_or(0, i32::unsigned_abs),
        });
    }
    cells
}
