//! The report asked for out of turn: what the register says of the tasks of one matter.

use super::{LISTED, ask, counted, listed};
use crate::papers::frame::Frame;
use crate::papers::period::Highlight;
use crate::papers::special::{LateRow, SpecialPaper};
use crate::vietnamese::count;
use crate::words;
use chrono::NaiveDate;
use steering_core::reports::{AnnexRow, Special};
use steering_core::tasks::{Cell, TaskState};

/// What the clerk gives to such a report.
#[derive(Debug, Clone, Default)]
pub struct About {
    /// The matter; a leading "về" is left out.
    pub subject: String,
    /// Who asked for it; empty = left open.
    pub basis: String,
    /// True when the tasks are those of one priority area.
    pub is_of_area: bool,
    /// True when the tasks are those of one lead unit.
    pub is_of_lead: bool,
}

/// Returns the report on one matter as of a day.
#[must_use]
pub fn special(
    frame: Frame,
    addressees: Vec<String>,
    about: &About,
    as_of: NaiveDate,
    special: &Special,
) -> SpecialPaper {
    let of = |cell: Cell| {
        let rows = special.rows.iter();
        rows.filter(move |row| row.timeliness.cell() == cell)
    };
    let done: Vec<_> = special
        .rows
        .iter()
        .filter(|row| row.state == TaskState::Confirmed)
        .collect();
    let mut overdue: Vec<_> = of(Cell::Overdue).filter_map(late).collect();
    overdue.sort_by(|a, b| b.days.cmp(&a.days).then_with(|| a.code.cmp(&b.code)));
    SpecialPaper {
        frame,
        addressees,
        subject: subject(&about.subject).to_owned(),
        basis: about.basis.clone(),
        as_of,
        scope: scope(about, &special.rows),
        now: special.cells,
        more_results: u32::try_from(done.len().saturating_sub(LISTED)).unwrap_or(u32::MAX),
        results: done.into_iter().take(LISTED).map(highlight).collect(),
        difficulties: difficulties(special),
        overdue,
        asks: listed(
            special.decisions.iter().map(ask).collect(),
            "nội dung khác chờ quyết định",
        ),
        tasks: special.rows.iter().map(highlight).collect(),
    }
}

/// Returns the matter as it stands after "về".
pub(super) fn subject(text: &str) -> &str {
    let text = text.trim().trim_end_matches(['.', ';', ',']).trim_end();
    let begins = ["Về ", "về ", "V/v ", "v/v "];
    let bare = begins.iter().find_map(|begin| text.strip_prefix(begin));
    bare.unwrap_or(text).trim_start()
}

/// Says of which area and of which unit the tasks are, where they were chosen so.
fn scope(about: &About, rows: &[AnnexRow]) -> String {
    let Some(first) = rows.first() else {
        return String::new();
    };
    let mut parts = Vec::new();
    if about.is_of_area && !first.area.is_empty() {
        parts.push(format!("thuộc nhóm ưu tiên “{}”", first.area));
    }
    if about.is_of_lead && !first.lead.is_empty() {
        parts.push(format!("do {} chủ trì", first.lead));
    }
    parts.join(" ")
}

fn lead(row: &AnnexRow) -> String {
    if row.lead.is_empty() {
        row.assignee_words.clone()
    } else {
        row.lead.clone()
    }
}

fn highlight(row: &AnnexRow) -> Highlight {
    let is_told = row.state == TaskState::Confirmed && !row.result.is_empty();
    Highlight {
        code: row.code.clone(),
        title: row.title.clone(),
        lead: lead(row),
        percent: row.percent,
        text: if is_told {
            row.result.clone()
        } else {
            row.progress_words.clone()
        },
    }
}

fn late(row: &AnnexRow) -> Option<LateRow> {
    Some(LateRow {
        code: row.code.clone(),
        title: row.title.clone(),
        lead: lead(row),
        due_on: row.due_on?,
        days: row.days.map_or(0, i32::unsigned_abs),
        reason: row.progress_words.clone(),
    })
}

/// What is difficult, as far as the register says it.
fn difficulties(special: &Special) -> Vec<String> {
    let cells = &special.cells;
    let mut said = Vec::new();
    if cells.overdue > 0 {
        said.push(words::overdue(
            cells.overdue,
            cells.urgent_overdue,
            cells.longest_days,
        ));
    }
    let unclear = special
        .rows
        .iter()
        .filter(|row| row.state == TaskState::ClarificationAsked)
        .count();
    if unclear > 0 {
        said.push(format!(
            "Có {} nhiệm vụ đơn vị chủ trì đề nghị làm rõ yêu cầu.",
            counted(unclear)
        ));
    }
    if cells.open_undated > 0 {
        said.push(format!(
            "Có {} nhiệm vụ chưa hoàn thành chưa có thời hạn.",
            count(cells.open_undated)
        ));
    }
    said
}

#[cfg(test)]
mod tests {
    use super::subject;

    #[test]
    fn a_matter_does_not_say_twice_that_it_is_about_something() {
        for (typed, kept) in [
            ("kết nối dữ liệu dân cư", "kết nối dữ liệu dân cư"),
            ("Về kết nối dữ liệu dân cư.", "kết nối dữ liệu dân cư"),
            ("V/v  kết nối", "kết nối"),
            ("Vềnh", "Vềnh"),
        ] {
            assert_eq!(subject(typed), kept, "{typed}");
        }
    }
}
