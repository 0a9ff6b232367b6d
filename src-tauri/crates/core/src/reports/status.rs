//! The first report: how the assigned tasks stand on a day; and the rows of any annex of tasks.

use super::stats::stats;
use super::{AnnexRow, StatusReport};
use crate::error::{Error, Result};
use crate::store::{self, View};
use crate::tasks::{
    Basis, Cell, PartyRole, TaskFilter, TaskGrouping, TaskQuery, TaskSort, Test, list,
};

/// Rows read at a time.
const BATCH: u32 = 500;

/// Builds the report of the view's day. `progress` is told how many of how many rows are read.
///
/// # Errors
/// Trouble with the file.
pub fn status_report(
    view: View<'_>,
    known_to: u32,
    progress: &dyn Fn(u32, u32),
) -> Result<StatusReport> {
    let filter = TaskFilter::of(Test::Cell(vec![Cell::Total]));
    let rows = annex_rows(view, &filter, progress)?;
    Ok(StatusReport {
        as_of: view.day,
        known_to,
        adjusted: stats(view, Basis::Adjusted)?,
        original: stats(view, Basis::Original)?,
        rows,
    })
}

/// Returns the tasks that a filter keeps as rows of an annex, by area, then deadline, then code. `progress` is told how many
/// of how many rows are read.
///
/// # Errors
/// Trouble with the file.
pub fn annex_rows(
    view: View<'_>,
    filter: &TaskFilter,
    progress: &dyn Fn(u32, u32),
) -> Result<Vec<AnnexRow>> {
    let mut rows = Vec::new();
    loop {
        let query = TaskQuery {
            filter: filter.clone(),
            sort: TaskSort::Due,
            is_descending: false,
            group: Some(TaskGrouping::Area),
            basis: Basis::Adjusted,
            offset: u32::try_from(rows.len()).unwrap_or(u32::MAX),
            limit: BATCH,
        };
        let page = list(view, &query)?;
        if page.lines.is_empty() {
            break;
        }
        for line in page.lines {
            let beyond = store::stats::beyond(view, &line.id)?.ok_or_else(|| {
                Error::Internal(format!("task {} went away in one look", line.code))
            })?;
            let coordinators = store::tasks::parties(view, &line.id)?
                .into_iter()
                .filter(|party| party.role == PartyRole::Coordinator)
                .map(|party| party.unit.title)
                .collect();
            rows.push(AnnexRow {
                code: line.code,
                title: line.title,
                source_symbol: beyond.source_symbol,
                source_on: beyond.source_on,
                clause: beyond.clause,
                lead: line.lead.map(|lead| lead.title).unwrap_or_default(),
                assignee_words: line.assignee_words,
                coordinators,
                due_on: line.due_on,
                due_words: line.due_words,
                original_due_on: line.original_due_on,
                extensions: line.extensions,
                product: beyond.product,
                result: beyond.result,
                state: line.state,
                timeliness: line.timeliness,
                days: line.days,
                percent: line.percent,
                progress_words: line.progress_words,
                done_on: line.done_on,
                note: beyond.note,
                area: line.area.map(|area| area.title).unwrap_or_default(),
                level: line.level,
            });
            progress(u32::try_from(rows.len()).unwrap_or(u32::MAX), page.total);
        }
    }
    Ok(rows)
}
