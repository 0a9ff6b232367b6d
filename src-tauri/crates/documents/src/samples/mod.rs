//! Reports and papers to test with: also what other writers of papers are tested with.

mod papers;
#[cfg(test)]
mod registers;
#[cfg(test)]
mod said;

#[cfg(test)]
pub(crate) use papers::{
    LONG_NAME, briefing_sample, form_sample, incoming_sample, outgoing_sample, period_sample,
    summary_sample, urging_sample as urging,
};
pub use papers::{briefing_of, extremes, papers};
#[cfg(test)]
pub(crate) use registers::{incoming_line, outgoing_line};
#[cfg(test)]
pub(crate) use said::{fields, said};

use chrono::NaiveDate;
use steering_core::reports::{AnnexRow, Cells, Group, GroupKey, Stats, StatusReport};
use steering_core::tasks::{TaskState, Timeliness};

/// Reads a day.
///
/// # Panics
///
/// When the text is no day.
#[must_use]
pub fn day(text: &str) -> NaiveDate {
    text.parse()
        .expect("days of samples are written YYYY-MM-DD")
}

/// Returns a plain open task in term.
#[must_use]
pub fn row(code: &str) -> AnnexRow {
    AnnexRow {
        code: code.to_owned(),
        title: "Xây dựng kho học liệu số dùng chung".to_owned(),
        source_symbol: "131/QĐ-TTg".to_owned(),
        source_on: Some(day("2022-01-25")),
        clause: "Điều 1, khoản 3".to_owned(),
        lead: "Cục Công nghệ thông tin".to_owned(),
        assignee_words: String::new(),
        coordinators: vec!["Vụ Giáo dục Trung học".to_owned(), "Văn phòng".to_owned()],
        due_on: Some(day("2022-09-30")),
        due_words: "quý III/2022".to_owned(),
        original_due_on: Some(day("2022-09-30")),
        extensions: 0,
        product: "Kho học liệu".to_owned(),
        result: String::new(),
        state: TaskState::InProgress,
        timeliness: Timeliness::NotDue,
        days: Some(92),
        percent: 40,
        progress_words: "Đã xong thiết kế".to_owned(),
        done_on: None,
        note: String::new(),
        area: "Học liệu số".to_owned(),
        level: 3,
    }
}

/// Returns a task that is overdue by so many days.
#[must_use]
pub fn overdue(code: &str, days: i32) -> AnnexRow {
    let due = day("2022-06-30") - chrono::Duration::days(i64::from(days));
    AnnexRow {
        title: "Rà soát hạ tầng công nghệ thông tin".to_owned(),
        due_on: Some(due),
        due_words: String::new(),
        original_due_on: Some(day("2022-03-31")),
        extensions: 1,
        timeliness: Timeliness::Overdue,
        days: Some(-days),
        progress_words: "Chờ số liệu của địa phương".to_owned(),
        area: "Hạ tầng số".to_owned(),
        level: 1,
        ..row(code)
    }
}

/// Returns a task done on time.
#[must_use]
pub fn done(code: &str) -> AnnexRow {
    AnnexRow {
        title: "Ban hành kế hoạch năm".to_owned(),
        due_on: Some(day("2022-05-31")),
        original_due_on: Some(day("2022-05-31")),
        due_words: String::new(),
        lead: String::new(),
        assignee_words: "Ban Chỉ đạo".to_owned(),
        coordinators: Vec::new(),
        result: "Kế hoạch 12/KH-BCĐ".to_owned(),
        state: TaskState::Confirmed,
        timeliness: Timeliness::DoneOnTime,
        days: Some(3),
        percent: 100,
        done_on: Some(day("2022-05-28")),
        area: String::new(),
        ..row(code)
    }
}

/// Counts the rows as the register would: enough for papers to close.
fn cells<'a>(rows: impl Iterator<Item = &'a AnnexRow>) -> Cells {
    let mut cells = Cells::default();
    for row in rows {
        match row.timeliness {
            Timeliness::NotDue | Timeliness::DueSoon | Timeliness::DueToday => cells.in_term += 1,
            Timeliness::Overdue => {
                cells.overdue += 1;
                cells.due_set += 1;
                cells.urgent_overdue += u32::from(row.level == 1);
                let days = row.days.map_or(0, i32::unsigned_abs);
                cells.longest_days = cells.longest_days.max(days);
            }
            Timeliness::DoneOnTime => {
                cells.on_time += 1;
                cells.due_set += 1;
            }
            Timeliness::DoneLate => {
                cells.late += 1;
                cells.due_set += 1;
            }
            Timeliness::DoneUndated => cells.done_undated += 1,
            Timeliness::Undated | Timeliness::Regular => cells.open_undated += 1,
            Timeliness::Draft => cells.drafts += 1,
            Timeliness::Stopped => cells.stopped += 1,
        }
    }
    cells
}

fn groups(rows: &[AnnexRow], name: impl Fn(&AnnexRow) -> String) -> Vec<Group> {
    let mut names: Vec<String> = rows.iter().map(&name).collect();
    names.sort();
    names.dedup();
    names
        .into_iter()
        .map(|group| Group {
            key: (!group.is_empty()).then(|| GroupKey {
                id: group.clone(),
                code: String::new(),
                title: group.clone(),
            }),
            cells: cells(rows.iter().filter(|row| name(row) == group)),
        })
        .collect()
}

fn stats(rows: &[AnnexRow]) -> Stats {
    let mut ageing = [0; 4];
    for row in rows
        .iter()
        .filter(|row| row.timeliness == Timeliness::Overdue)
    {
        let age = match row.days.map_or(0, i32::unsigned_abs) {
            0..=7 => 0,
            8..=30 => 1,
            31..=90 => 2,
            _ => 3,
        };
        ageing[age] += 1;
    }
    Stats {
        cells: cells(rows.iter()),
        by_area: groups(rows, |row| row.area.clone()),
        by_lead: groups(rows, |row| row.lead.clone()),
        by_instrument: groups(rows, |row| row.source_symbol.clone()),
        by_level: groups(rows, |row| row.level.to_string()),
        ageing,
    }
}

/// Returns the row as it stands against its first deadline.
fn by_original(row: &AnnexRow) -> AnnexRow {
    let mut row = row.clone();
    if row.original_due_on == row.due_on || row.state == TaskState::Confirmed {
        return row;
    }
    if let Some(due) = row.original_due_on.filter(|due| *due < day("2022-06-30")) {
        row.timeliness = Timeliness::Overdue;
        row.days = i32::try_from((due - day("2022-06-30")).num_days()).ok();
    }
    row
}

/// Returns the report on these rows as of 30 June 2022.
#[must_use]
pub fn report(rows: Vec<AnnexRow>) -> StatusReport {
    let first: Vec<_> = rows.iter().map(by_original).collect();
    let (mut adjusted, mut original) = (stats(&rows), stats(&first));
    for stats in [&mut adjusted, &mut original] {
        stats.cells.drafts = 3;
        stats.cells.stopped = 1;
    }
    StatusReport {
        as_of: day("2022-06-30"),
        known_to: 42,
        adjusted,
        original,
        rows,
    }
}

/// Returns a small report with a task of each common kind; the first one is in term only by its second deadline.
#[must_use]
pub fn small() -> StatusReport {
    let mut extended = row("NV-001");
    extended.original_due_on = Some(day("2022-06-20"));
    extended.extensions = 1;
    report(vec![
        extended,
        overdue("NV-002", 12),
        overdue("NV-003", 45),
        done("NV-004"),
    ])
}
