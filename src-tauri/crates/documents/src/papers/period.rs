//! The report of a period, and one asked for out of turn.

use super::annexes::{annex_part, heads};
use super::frame::{Frame, ended, stopped, title};
use crate::paper::{
    Block, Cell, CellKind, Letters, Level, Page, Paper, ParagraphKind, Table, body, lead_in,
    numbered, paragraph,
};
use crate::vietnamese::{count, long_date, percent, quarter};
use crate::words;
use chrono::NaiveDate;
use steering_core::calendar::{HalfYear, Period};
use steering_core::reports::Cells;

/// What the report of a period says.
#[derive(Debug, Clone)]
pub struct PeriodPaper {
    /// Its frame.
    pub frame: Frame,
    /// To whom it goes; empty = to the recipients alone.
    pub addressees: Vec<String>,
    /// Which period; `None` = asked for out of turn.
    pub period: Option<Period>,
    /// First day of the data.
    pub from: NaiveDate,
    /// Last day of the data.
    pub to: NaiveDate,
    /// Figures at the end of the window.
    pub now: Cells,
    /// Figures at the end of the window before; `None` = not known.
    pub before: Option<Cells>,
    /// What was done within the window.
    pub results: Vec<Highlight>,
    /// What is difficult, a sentence each.
    pub difficulties: Vec<String>,
    /// What comes next, a sentence each.
    pub next: Vec<String>,
    /// What is asked of whoever is above, a sentence each.
    pub asks: Vec<String>,
    /// Tasks with what was said of them within the window.
    pub tasks: Vec<Highlight>,
}

/// A task and what is said of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Highlight {
    /// Its code.
    pub code: String,
    /// What is to be done.
    pub title: String,
    /// Who leads; empty = nobody is recorded.
    pub lead: String,
    /// Progress at the end of the window, in percent.
    pub percent: u32,
    /// What was said; empty = nothing.
    pub text: String,
}

const KIND: &str = "BÁO CÁO";

/// Returns what a period is called in a sentence.
fn called(period: Option<Period>) -> String {
    match period {
        None => "đột xuất".to_owned(),
        Some(Period::Month(year, month)) => format!("tháng {month}/{year}"),
        Some(Period::Quarter(year, number)) => quarter(number, year),
        Some(Period::Half(year, HalfYear::First)) => format!("6 tháng đầu năm {year}"),
        Some(Period::Half(year, HalfYear::Second)) => format!("6 tháng cuối năm {year}"),
        Some(Period::Year(year)) => format!("năm {year}"),
    }
}

/// Returns the report.
#[must_use]
pub fn period_paper(report: &PeriodPaper) -> Paper {
    let frame = &report.frame;
    let subject = format!(
        "Tình hình thực hiện nhiệm vụ chuyển đổi số {}",
        called(report.period)
    );
    let mut blocks = vec![frame.letterhead(KIND), title(KIND, subject.as_str())];
    if !report.addressees.is_empty() {
        blocks.push(Block::Addressees(report.addressees.clone()));
    }
    let mut text = vec![
        body(format!(
            "{} báo cáo tình hình thực hiện nhiệm vụ {}; số liệu từ ngày {} đến hết ngày {}, như sau:",
            frame.committee,
            called(report.period),
            long_date(report.from),
            long_date(report.to)
        )),
        numbered(Level::Heading, "KẾT QUẢ THỰC HIỆN"),
        numbered(Level::TitledClause, "Số liệu chung"),
        lead_in(format!(
            "Tổng số nhiệm vụ đang theo dõi là {}; trong kỳ số liệu biến động như sau:",
            count(report.now.total())
        )),
        figures(report),
        paragraph(ParagraphKind::Note, words::RATIO_NOTE),
        numbered(Level::TitledClause, "Kết quả trong kỳ"),
    ];
    text.extend(said(
        &report.results,
        "Trong kỳ không có nhiệm vụ nào được xác nhận hoàn thành.",
    ));
    text.push(numbered(Level::Heading, "KHÓ KHĂN, VƯỚNG MẮC"));
    text.extend(sentences(
        &report.difficulties,
        "Không có khó khăn, vướng mắc.",
    ));
    text.push(numbered(Level::Heading, "NHIỆM VỤ TRỌNG TÂM KỲ TỚI"));
    text.extend(sentences(
        &report.next,
        "Tiếp tục thực hiện các nhiệm vụ đã được giao.",
    ));
    text.push(numbered(Level::Heading, "ĐỀ XUẤT, KIẾN NGHỊ"));
    text.extend(sentences(&report.asks, "Không có đề xuất, kiến nghị."));
    let mut annexes = Vec::new();
    if !report.tasks.is_empty() {
        text.push(body("Tiến độ từng nhiệm vụ nêu tại Phụ lục kèm theo."));
        annexes.push(annex_part(
            Page::Landscape,
            None,
            &format!("Tiến độ nhiệm vụ {}", called(report.period)),
            frame.attached_to(KIND, "Báo cáo", &frame.committee),
            tasks(&report.tasks),
        ));
    }
    blocks.extend(ended(text));
    let first: &[&str] = if report.addressees.is_empty() {
        &[]
    } else {
        &["Như trên"]
    };
    blocks.push(frame.signature(first));
    frame.paper(format!("{KIND} {subject}"), blocks, annexes)
}

fn said(highlights: &[Highlight], none: &str) -> Vec<Block> {
    if highlights.is_empty() {
        return vec![body(none)];
    }
    highlights
        .iter()
        .map(|one| {
            numbered(
                Level::Dash,
                stopped(&match (one.lead.as_str(), one.text.as_str()) {
                    ("", "") => format!("{} ({})", one.title, one.code),
                    ("", text) => format!("{} ({}): {text}", one.title, one.code),
                    (lead, "") => format!("{} ({}, {lead})", one.title, one.code),
                    (lead, text) => format!("{} ({}, {lead}): {text}", one.title, one.code),
                }),
            )
        })
        .collect()
}

fn sentences(all: &[String], none: &str) -> Vec<Block> {
    match all {
        [] => vec![body(none)],
        [one] => vec![body(stopped(one))],
        all => all
            .iter()
            .map(|one| numbered(Level::Clause, stopped(one)))
            .collect(),
    }
}

/// Figures now and before, and what is between them.
fn figures(report: &PeriodPaper) -> Block {
    let head = heads(&["Chỉ tiêu", "Cuối kỳ trước", "Cuối kỳ này", "Tăng, giảm"]);
    // What is part of the line above has a dash.
    let part = |name: &str| format!("- {name}");
    let rows = [
        (words::TOTAL.to_owned(), Cells::total as fn(&Cells) -> u32),
        (words::GROUP_DONE.to_owned(), Cells::done),
        (part(words::ON_TIME), |cells| cells.on_time),
        (part(words::LATE), |cells| cells.late),
        (part(words::DONE_UNDATED), |cells| cells.done_undated),
        (words::GROUP_OPEN.to_owned(), Cells::open),
        (part(words::IN_TERM), |cells| cells.in_term),
        (part(words::OVERDUE), |cells| cells.overdue),
        (part(words::OPEN_UNDATED), |cells| cells.open_undated),
    ];
    let mut rows: Vec<_> = rows
        .into_iter()
        .map(|(name, of)| {
            let now = of(&report.now);
            let before = report.before.as_ref().map(of);
            let change = before.map_or_else(String::new, |before| change(before, now));
            let before = before.map_or_else(|| "–".to_owned(), count);
            row(&name, before, count(now), change)
        })
        .collect();
    for (name, of) in [
        (
            words::ON_TIME_RATIO,
            Cells::on_time_ratio as fn(&Cells) -> Option<u32>,
        ),
        (words::OVERDUE_RATIO, Cells::overdue_ratio),
    ] {
        let before = report.before.as_ref().and_then(of);
        rows.push(row(
            name,
            percent(before),
            percent(of(&report.now)),
            String::new(),
        ));
    }
    Block::Table(Table {
        title: "Số liệu chung".to_owned(),
        letters: Letters::Text,
        widths: vec![Page::Portrait.text_width() - 3 * 32, 32, 32, 32],
        head: vec![head],
        rows,
    })
}

fn row(name: &str, before: String, now: String, change: String) -> Vec<Cell> {
    let figure = |text: String| Cell::new(CellKind::Figure, text);
    vec![
        Cell::new(CellKind::Text, name),
        figure(before),
        figure(now),
        figure(change),
    ]
}

/// Returns `+3`, `-2` or `0`.
fn change(before: u32, now: u32) -> String {
    match i64::from(now) - i64::from(before) {
        0 => "0".to_owned(),
        more @ 1.. => format!("+{more}"),
        less => less.to_string(),
    }
}

fn tasks(tasks: &[Highlight]) -> Table {
    let rows = tasks.iter().enumerate().map(|(at, task)| {
        vec![
            Cell::new(CellKind::Sign, (at + 1).to_string()),
            Cell::new(CellKind::Text, format!("{} ({})", task.title, task.code)),
            Cell::new(CellKind::Text, task.lead.as_str()),
            Cell::new(CellKind::Figure, format!("{}%", task.percent)),
            Cell::new(CellKind::Text, task.text.as_str()),
        ]
    });
    Table {
        title: "Tiến độ nhiệm vụ".to_owned(),
        letters: Letters::Small,
        widths: vec![
            12,
            Page::Landscape.text_width() - 12 - 50 - 20 - 80,
            50,
            20,
            80,
        ],
        head: vec![heads(&[
            "STT",
            "Nhiệm vụ",
            "Đơn vị chủ trì",
            "Tiến độ",
            "Tình hình trong kỳ",
        ])],
        rows: rows.collect(),
    }
}
