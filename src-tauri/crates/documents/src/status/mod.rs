//! The status report: what its writers share. Each format has its own file.

pub(crate) mod json;
pub(crate) mod paper;
mod paper_annex;
mod paper_figures;
mod row;
pub(crate) mod xlsx;
mod xlsx_breaks;
mod xlsx_columns;
mod xlsx_overview;
mod xlsx_rows;

use crate::{DocumentError, words};
use std::collections::BTreeSet;
use steering_core::reports::{AnnexRow, Cells, Group, StatusReport};
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

/// Returns the four tables by group, by the deadline in force, in the paper's order.
///
/// Groups without a task in the total are left out, but not the committee's own areas.
fn groupings(report: &StatusReport) -> [Grouping<'_>; 4] {
    let stats = &report.adjusted;
    let sources: BTreeSet<_> = report
        .rows
        .iter()
        .map(|row| row.source_symbol.as_str())
        .collect();
    let areas = if stats.cells.total() > 0 {
        stats.by_area.as_slice()
    } else {
        &[]
    };
    [
        Grouping {
            title: words::BY_AREA,
            column: words::AREA,
            lines: areas
                .iter()
                .filter(|group| group.key.is_some() || group.cells.total() > 0)
                .map(|group| (title_of(group, words::NO_AREA), &group.cells))
                .collect(),
        },
        Grouping {
            title: words::BY_LEAD,
            column: words::LEAD,
            lines: counted(&stats.by_lead, |group| title_of(group, words::NO_LEAD)),
        },
        Grouping {
            title: words::BY_INSTRUMENT,
            column: words::SOURCE,
            lines: counted(&stats.by_instrument, |group| source_of(group, &sources)),
        },
        Grouping {
            title: words::BY_LEVEL,
            column: words::LEVEL,
            lines: counted(&stats.by_level, level_of),
        },
    ]
}

fn counted(groups: &[Group], name: impl Fn(&Group) -> String) -> Vec<(String, &Cells)> {
    groups
        .iter()
        .filter(|group| group.cells.total() > 0)
        .map(|group| (name(group), &group.cells))
        .collect()
}

fn title_of(group: &Group, none: &str) -> String {
    group.key.as_ref().map_or(none, |key| &key.title).to_owned()
}

/// Returns what the annex calls the document: its symbol, or its title where it has no symbol.
///
/// A group's code is a symbol only if the annex shows it as one; otherwise it is the register's own code, which says
/// nothing to readers of a paper.
fn source_of(group: &Group, sources: &BTreeSet<&str>) -> String {
    match &group.key {
        Some(key) if sources.contains(key.code.as_str()) => key.code.clone(),
        Some(key) => key.title.clone(),
        None => words::NO_INSTRUMENT.to_owned(),
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

#[cfg(test)]
mod tests {
    use super::{groupings, title_of};
    use crate::samples::{report, row, small};
    use crate::words;
    use steering_core::reports::{Cells, Group, GroupKey};

    fn names(report: &steering_core::reports::StatusReport, table: usize) -> Vec<String> {
        let grouping = groupings(report).into_iter().nth(table).unwrap();
        grouping.lines.into_iter().map(|(name, _)| name).collect()
    }

    #[test]
    fn a_document_is_called_in_the_table_as_in_the_annex() {
        let mut press = row("NV-002");
        press.source_symbol = "Tin về phiên họp đầu tiên".to_owned();
        let mut report = report(vec![row("NV-001"), press]);
        for group in &mut report.adjusted.by_instrument {
            let key = group.key.as_mut().unwrap();
            if key.title == "131/QĐ-TTg" {
                key.code = "131/QĐ-TTg".to_owned();
                key.title = "Phê duyệt Đề án tăng cường ứng dụng công nghệ thông tin".to_owned();
            } else {
                key.code = "VB-020".to_owned();
            }
        }
        assert_eq!(
            names(&report, 2),
            ["131/QĐ-TTg", "Tin về phiên họp đầu tiên"],
            "a symbol where there is one, otherwise the title, never the register's code"
        );
    }

    #[test]
    fn areas_without_tasks_stay_and_other_groups_go() {
        let mut report = small();
        let idle = Group {
            key: Some(GroupKey {
                id: "6".to_owned(),
                code: "6".to_owned(),
                title: "Giáo dục đại học số".to_owned(),
            }),
            cells: Cells::default(),
        };
        report.adjusted.by_area.push(idle.clone());
        report.adjusted.by_lead.push(idle.clone());
        assert!(
            names(&report, 0).contains(&title_of(&idle, "")),
            "the committee's order is whole"
        );
        assert!(
            !names(&report, 1).contains(&title_of(&idle, "")),
            "idle units are not listed"
        );
    }

    #[test]
    fn tasks_without_a_group_are_named_so() {
        let names = names(&small(), 0);
        assert!(names.iter().any(|name| name == words::NO_AREA), "{names:?}");
    }
}
