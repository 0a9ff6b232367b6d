//! What papers need beyond the other reports: who is to be urged, what was answered to a request, and the facts of a briefing.
//!
//! How a paper words them, and what it leaves out, is the documents crate's business.

use super::period::PeriodReport;
use super::stats::stats;
use super::verdict;
use super::work::{WorkItem, decisions};
use super::{Cells, Verdict};
use crate::committee;
use crate::error::{Error, Result};
use crate::store::{self, View};
use crate::tasks::{
    Basis, Cell, Extension, ExtensionState, Named, TaskFilter, TaskGrouping, TaskLine, TaskQuery,
    TaskSort, TaskState, Test, line, list, soon_until,
};
use chrono::NaiveDate;
use std::collections::HashMap;

/// Rows read at a time.
const BATCH: u32 = 500;

/// A task that is overdue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LateTask {
    /// The task.
    pub line: TaskLine,
    /// Its source document: symbol, or title where it has none; empty when unknown.
    pub source: String,
}

/// A unit with the overdue tasks that it leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LateUnit {
    /// Which.
    pub unit: Named,
    /// Its tasks, the longest overdue first.
    pub tasks: Vec<LateTask>,
}

/// Returns the units that lead overdue tasks, in Vietnamese order, or only the one that is named. Tasks without a lead are
/// nobody's to urge.
///
/// # Errors
/// `invalid` for a unit that is not known; trouble with the file.
pub fn late_units(view: View<'_>, unit: Option<&str>) -> Result<Vec<LateUnit>> {
    let wanted = unit
        .map(|key| committee::find_unit(view, key, "unit"))
        .transpose()?;
    let mut units: Vec<LateUnit> = Vec::new();
    let lines = all(view, Cell::Overdue, Some(TaskGrouping::Lead))?;
    for line in lines {
        let Some(lead) = &line.lead else { continue };
        if wanted.as_ref().is_some_and(|id| *id != lead.id) {
            continue;
        }
        let source = store::stats::beyond(view, &line.id)?
            .map(|beyond| beyond.source_symbol)
            .unwrap_or_default();
        let lead = lead.clone();
        let task = LateTask { line, source };
        match units.last_mut().filter(|last| last.unit.id == lead.id) {
            Some(last) => last.tasks.push(task),
            None => units.push(LateUnit {
                unit: lead,
                tasks: vec![task],
            }),
        }
    }
    Ok(units)
}

/// Returns the day by which a unit that is urged on the view's day is to answer, unless someone says otherwise: the seventh
/// working day.
///
/// # Errors
/// Trouble with the file.
pub fn answer_by(view: View<'_>) -> Result<NaiveDate> {
    soon_until(view)
}

/// Returns every task of a cell by its deadline, the earliest first.
fn all(view: View<'_>, cell: Cell, group: Option<TaskGrouping>) -> Result<Vec<TaskLine>> {
    let mut lines = Vec::new();
    loop {
        let query = TaskQuery {
            filter: TaskFilter::of(Test::Cell(vec![cell])),
            sort: TaskSort::Due,
            is_descending: false,
            group,
            basis: Basis::Adjusted,
            offset: u32::try_from(lines.len()).unwrap_or(u32::MAX),
            limit: BATCH,
        };
        let page = list(view, &query)?;
        if page.lines.is_empty() {
            return Ok(lines);
        }
        lines.extend(page.lines);
    }
}

/// A request for a later deadline that was decided, with its task.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExtensionCase {
    /// The task.
    pub line: TaskLine,
    /// The request and its decision.
    pub extension: Extension,
    /// How often a later deadline was granted up to this decision, it included.
    pub times: u32,
}

/// Returns a decided request of a task: the one with this number, or the last.
///
/// # Errors
/// `not_found` for the task; `invalid` when there is no such request, or it is not decided yet.
pub fn extension_case(view: View<'_>, key: &str, number: Option<u32>) -> Result<ExtensionCase> {
    let line = line(view, key)?;
    let asked = store::tasks::extensions(view, &line.id)?;
    let refuse = |why| Error::Invalid {
        field: "request",
        why,
    };
    let is_decided = |extension: &&Extension| {
        matches!(
            extension.state,
            ExtensionState::Granted | ExtensionState::Refused
        )
    };
    let extension = match number {
        Some(number) => {
            let found = asked.iter().find(|extension| extension.number == number);
            let found = found.ok_or_else(|| refuse("not_found"))?;
            Some(found).filter(is_decided)
        }
        None if asked.is_empty() => return Err(refuse("not_found")),
        None => asked
            .iter()
            .filter(is_decided)
            .max_by_key(|extension| extension.number),
    };
    let extension = extension.ok_or_else(|| refuse("undecided"))?;
    let times = asked
        .iter()
        .filter(|one| one.number <= extension.number && one.state == ExtensionState::Granted)
        .count();
    Ok(ExtensionCase {
        times: u32::try_from(times).unwrap_or(u32::MAX),
        extension: extension.clone(),
        line,
    })
}

/// How a priority area stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AreaStanding {
    /// Its name.
    pub name: String,
    /// Its cells.
    pub cells: Cells,
    /// The verdict on them.
    pub verdict: Verdict,
}

/// What a briefing of the Minister says.
#[derive(Debug, Clone)]
pub struct Brief {
    /// All tasks.
    pub cells: Cells,
    /// The verdict on them.
    pub verdict: Verdict,
    /// The priority areas in the committee's order.
    pub areas: Vec<AreaStanding>,
    /// What waits for the head's decision, the most urgent first.
    pub decisions: Vec<WorkItem>,
    /// Overdue tasks, the longest first.
    pub overdue: Vec<TaskLine>,
}

/// Returns the facts of a briefing on the view's day.
///
/// # Errors
/// Trouble with the file.
pub fn brief(view: View<'_>) -> Result<Brief> {
    let stats = stats(view, Basis::Adjusted)?;
    let areas = stats.by_area.into_iter().filter_map(|group| {
        Some(AreaStanding {
            name: group.key?.title,
            verdict: verdict(&group.cells),
            cells: group.cells,
        })
    });
    let (_, decisions) = decisions(view, usize::MAX)?;
    Ok(Brief {
        verdict: verdict(&stats.cells),
        cells: stats.cells,
        areas: areas.collect(),
        decisions,
        overdue: all(view, Cell::Overdue, None)?,
    })
}

/// What the report of a period says beside its rows.
#[derive(Debug, Clone)]
pub struct PeriodFacts {
    /// Figures at the end of the window.
    pub cells: Cells,
    /// What waits for the head's decision then, the most urgent first.
    pub decisions: Vec<WorkItem>,
    /// What came out of the tasks that were confirmed, by id; those with words alone.
    pub results: HashMap<String, String>,
}

/// Returns what the report of a period says beside its rows. The view is the one of the report.
///
/// # Errors
/// Trouble with the file.
pub fn period_facts(view: View<'_>, report: &PeriodReport) -> Result<PeriodFacts> {
    let mut results = HashMap::new();
    for row in &report.rows {
        if row.line.state != TaskState::Confirmed {
            continue;
        }
        let result = store::stats::beyond(view, &row.line.id)?.map(|beyond| beyond.result);
        if let Some(result) = result.filter(|result| !result.is_empty()) {
            results.insert(row.line.id.clone(), result);
        }
    }
    let (_, decisions) = decisions(view, usize::MAX)?;
    Ok(PeriodFacts {
        cells: stats(view, Basis::Adjusted)?.cells,
        decisions,
        results,
    })
}
