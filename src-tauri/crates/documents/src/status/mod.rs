//! The status report: what its writers share. Each format has its own file.

pub(crate) mod docx;
mod docx_annex;
mod docx_figures;
pub(crate) mod json;
mod row;
pub(crate) mod xlsx;
mod xlsx_columns;
mod xlsx_overview;
mod xlsx_rows;

use crate::{DocumentError, words};
use steering_core::reports::{AnnexRow, Cells, Group, Stats, StatusReport};
use steering_core::tasks::{TaskState, Timeliness};

/// Refuses a report whose printed figures would not add up.
///
/// # Errors
///
/// [`DocumentError::Unclosed`] names the first figures that do not.
pub(crate) fn check(report: &StatusReport) -> Result<(), DocumentError> {
    for stats in [&report.adjusted, &report.original] {
        for (figures, groups) in [
            ("by_area", &stats.by_area),
            ("by_lead", &stats.by_lead),
            ("by_instrument", &stats.by_instrument),
            ("by_level", &stats.by_level),
        ] {
            for column in COLUMNS {
                let parts = groups.iter().map(|group| column.of(&group.cells)).sum();
                closes(figures, parts, column.of(&stats.cells))?;
            }
        }
        closes("ageing", stats.ageing.iter().sum(), stats.cells.overdue)?;
    }
    let rows = u32::try_from(report.rows.len()).unwrap_or(u32::MAX);
    closes("annex", rows, report.adjusted.cells.total())?;
    closes(
        "original",
        report.original.cells.total(),
        report.adjusted.cells.total(),
    )
}

fn closes(figures: &'static str, parts: u32, whole: u32) -> Result<(), DocumentError> {
    if parts == whole {
        Ok(())
    } else {
        Err(DocumentError::Unclosed {
            figures,
            parts,
            whole,
        })
    }
}

/// A column of the tables by group, which adds up downwards.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Column {
    OnTime,
    Late,
    DoneUndated,
    InTerm,
    Overdue,
    OpenUndated,
}

const COLUMNS: [Column; 6] = [
    Column::OnTime,
    Column::Late,
    Column::DoneUndated,
    Column::InTerm,
    Column::Overdue,
    Column::OpenUndated,
];

impl Column {
    const fn of(self, cells: &Cells) -> u32 {
        match self {
            Self::OnTime => cells.on_time,
            Self::Late => cells.late,
            Self::DoneUndated => cells.done_undated,
            Self::InTerm => cells.in_term,
            Self::Overdue => cells.overdue,
            Self::OpenUndated => cells.open_undated,
        }
    }

    const fn words(self) -> &'static str {
        match self {
            Self::OnTime => words::ON_TIME,
            Self::Late => words::LATE,
            Self::DoneUndated => words::DONE_UNDATED,
            Self::InTerm => words::IN_TERM,
            Self::Overdue => words::OVERDUE,
            Self::OpenUndated => words::OPEN_UNDATED,
        }
    }
}

/// The table "done or open × in time, late, undated": two lines, each with its three parts.
const fn lines(cells: &Cells) -> [(&'static str, [u32; 3]); 2] {
    [
        (
            words::GROUP_DONE,
            [cells.on_time, cells.late, cells.done_undated],
        ),
        (
            words::GROUP_OPEN,
            [cells.in_term, cells.overdue, cells.open_undated],
        ),
    ]
}

/// A ratio with what it divides, because official papers use two denominators.
struct Ratio {
    name: &'static str,
    formula: &'static str,
    part: u32,
    whole: u32,
    share: Option<u32>,
}

fn ratios(cells: &Cells) -> [Ratio; 3] {
    [
        Ratio {
            name: words::ON_TIME_RATIO,
            formula: words::ON_TIME_FORMULA,
            part: cells.on_time,
            whole: cells.due_set,
            share: cells.on_time_ratio(),
        },
        Ratio {
            name: words::OVERDUE_RATIO,
            formula: words::OVERDUE_FORMULA,
            part: cells.overdue,
            whole: cells.due_set,
            share: cells.overdue_ratio(),
        },
        Ratio {
            name: words::OVERDUE_SHARE,
            formula: words::OVERDUE_SHARE_FORMULA,
            part: cells.overdue,
            whole: cells.total(),
            share: cells.overdue_share(),
        },
    ]
}

/// A table by group: its title, what it groups by, and its lines as name and cells.
struct Grouping<'a> {
    title: &'static str,
    column: &'static str,
    lines: Vec<(String, &'a Cells)>,
}

/// Returns the four tables by group, in the paper's order. Groups without a task in the total are left out.
fn groupings(stats: &Stats) -> [Grouping<'_>; 4] {
    [
        Grouping {
            title: words::BY_AREA,
            column: words::AREA,
            lines: named(&stats.by_area, |group| title_of(group, words::NO_AREA)),
        },
        Grouping {
            title: words::BY_LEAD,
            column: words::LEAD,
            lines: named(&stats.by_lead, |group| title_of(group, words::NO_LEAD)),
        },
        Grouping {
            title: words::BY_INSTRUMENT,
            column: words::SOURCE,
            lines: named(&stats.by_instrument, |group| {
                code_of(group, words::NO_INSTRUMENT)
            }),
        },
        Grouping {
            title: words::BY_LEVEL,
            column: words::LEVEL,
            lines: named(&stats.by_level, level_of),
        },
    ]
}

fn named(groups: &[Group], name: impl Fn(&Group) -> String) -> Vec<(String, &Cells)> {
    groups
        .iter()
        .filter(|group| group.cells.total() > 0)
        .map(|group| (name(group), &group.cells))
        .collect()
}

fn title_of(group: &Group, none: &str) -> String {
    group.key.as_ref().map_or(none, |key| &key.title).to_owned()
}

fn code_of(group: &Group, none: &str) -> String {
    match &group.key {
        Some(key) if key.code.is_empty() => key.title.clone(),
        Some(key) => key.code.clone(),
        None => none.to_owned(),
    }
}

fn level_of(group: &Group) -> String {
    let level = group
        .key
        .as_ref()
        .and_then(|key| key.id.parse().ok())
        .map_or("", words::level);
    if level.is_empty() {
        words::NO_LEVEL
    } else {
        level
    }
    .to_owned()
}

/// Returns the annex rows that are overdue, longest first, then by code.
fn overdue_rows(report: &StatusReport) -> Vec<&AnnexRow> {
    let mut rows: Vec<_> = report
        .rows
        .iter()
        .filter(|row| row.timeliness == Timeliness::Overdue)
        .collect();
    rows.sort_by(|a, b| a.days.cmp(&b.days).then_with(|| a.code.cmp(&b.code)));
    rows
}

/// Returns how many tasks are reported done and wait for confirmation.
fn waiting(report: &StatusReport) -> u32 {
    let rows = report
        .rows
        .iter()
        .filter(|row| row.state == TaskState::ReportedDone)
        .count();
    u32::try_from(rows).unwrap_or(u32::MAX)
}
