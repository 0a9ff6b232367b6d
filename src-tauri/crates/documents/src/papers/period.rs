//! The report of a period.

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
    /// Which period.
    pub period: Period,
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

pub(super) const KIND: &str = words::REPORT;

/// Returns what a period is called in a sentence.
pub(super) fn called(period: Period) -> String {
    match period {
        Period::Month(year, month) => format!("tháng {month}/{year}"),
        Period::Quarter(year, number) => quarter(number, year),
        Period::Half(year, HalfYear::First) => format!("6 tháng đầu năm {year}"),
        Period::Half(year, HalfYear::Second) => format!("6 tháng cuối năm {year}"),
        Period::Year(year) => format!("năm {year}"),
    }
}

/// Returns the abstract.
pub(super) fn subject(report: &PeriodPaper) -> String {
    format!(
        "Tình hình thực hiện nhiệm vụ chuyển đổi số {}",
        called(report.period)
    )
}

/// Returns what the annex holds.
pub(super) fn annex_title(report: &PeriodPaper) -> String {
    format!("Tiến độ nhiệm vụ {}", called(report.period))
}

/// Returns the line that says which paper the annex comes with.
pub(super) fn attached_to(report: &PeriodPaper) -> String {
    let frame = &report.frame;
    frame.attached_to(KIND, "Báo cáo", &frame.committee)
}

/// What the report says beside its figures.
pub(super) struct Told {
    pub(super) results: Vec<Block>,
    pub(super) difficulties: Vec<Block>,
    pub(super) next: Vec<Block>,
    pub(super) asks: Vec<Block>,
    /// That there is an annex; nothing when there is none.
    pub(super) closing: Vec<Block>,
}

/// Returns the sentences, the last one with the sign at its end.
pub(super) fn told(report: &PeriodPaper) -> Told {
    let mut told = Told {
        results: said(
            &report.results,
            "Trong kỳ không có nhiệm vụ nào được xác nhận hoàn thành.",
        ),
        difficulties: sentences(&report.difficulties, "Không có khó khăn, vướng mắc."),
        next: sentences(
            &report.next,
            "Tiếp tục thực hiện các nhiệm vụ đã được giao.",
        ),
        asks: sentences(&report.asks, "Không có đề xuất, kiến nghị."),
        closing: Vec::new(),
    };
    if report.tasks.is_empty() {
        told.asks = ended(told.asks);
    } else {
        let closing = body("Tiến độ từng nhiệm vụ nêu tại Phụ lục kèm theo.");
        told.closing = ended(vec![closing]);
    }
    told
}

/// Returns the report.
#[must_use]
pub fn period_paper(report: &PeriodPaper) -> Paper {
    let frame = &report.frame;
    let subject = subject(report);
    let told = told(report);
    let mut blocks = vec![frame.letterhead(KIND), title(KIND, subject.as_str())];
    if !report.addressees.is_empty() {
        blocks.push(Block::Addressees(report.addressees.clone()));
    }
    blocks.extend([
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
    ]);
    blocks.extend(told.results);
    blocks.push(numbered(Level::Heading, "KHÓ KHĂN, VƯỚNG MẮC"));
    blocks.extend(told.difficulties);
    blocks.push(numbered(Level::Heading, "NHIỆM VỤ TRỌNG TÂM KỲ TỚI"));
    blocks.extend(told.next);
    blocks.push(numbered(Level::Heading, "ĐỀ XUẤT, KIẾN NGHỊ"));
    blocks.extend(told.asks);
    blocks.extend(told.closing);
    let mut annexes = Vec::new();
    if !report.tasks.is_empty() {
        annexes.push(annex_part(
            Page::Landscape,
            None,
            &annex_title(report),
            attached_to(report),
            tasks(&report.tasks, "Tình hình trong kỳ"),
        ));
    }
    blocks.push(frame.signature(first_recipients(report)));
    frame.paper(format!("{KIND} {subject}"), blocks, annexes)
}

/// Returns who stands before the other recipients.
pub(super) const fn first_recipients(report: &PeriodPaper) -> &'static [&'static str] {
    as_above(report.addressees.as_slice())
}

/// Returns who stands first among the recipients of a report with these addressees.
pub(super) const fn as_above(addressees: &[String]) -> &'static [&'static str] {
    if addressees.is_empty() {
        &[]
    } else {
        &["Như trên"]
    }
}

/// Returns what was said of each task, a line each, or a sentence that says that nothing was.
pub(super) fn said(highlights: &[Highlight], none: &str) -> Vec<Block> {
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

/// Returns sentences as numbered clauses; one alone as a paragraph, none as the sentence that says so.
pub(super) fn sentences(all: &[String], none: &str) -> Vec<Block> {
    match all {
        [] => vec![body(none)],
        [one] => vec![body(stopped(one))],
        all => all
            .iter()
            .map(|one| numbered(Level::Clause, stopped(one)))
            .collect(),
    }
}

/// A line of the figures: its name, before, now, and what is between them.
pub(super) type Figures = [String; 4];

/// A figure with its name.
type Figure = (String, fn(&Cells) -> u32);

/// Returns the figures of a report in their order, with their names. What is part of the line above has a dash.
pub(super) fn counted() -> [Figure; 9] {
    let part = |name: &str| format!("- {name}");
    [
        (words::TOTAL.to_owned(), Cells::total),
        (words::GROUP_DONE.to_owned(), Cells::done),
        (part(words::ON_TIME), |cells| cells.on_time),
        (part(words::LATE), |cells| cells.late),
        (part(words::DONE_UNDATED), |cells| cells.done_undated),
        (words::GROUP_OPEN.to_owned(), Cells::open),
        (part(words::IN_TERM), |cells| cells.in_term),
        (part(words::OVERDUE), |cells| cells.overdue),
        (part(words::OPEN_UNDATED), |cells| cells.open_undated),
    ]
}

/// Returns the lines of the figures.
pub(super) fn figure_lines(report: &PeriodPaper) -> Vec<Figures> {
    let mut lines: Vec<_> = counted()
        .into_iter()
        .map(|(name, of)| {
            let now = of(&report.now);
            let before = report.before.as_ref().map(of);
            let change = before.map_or_else(String::new, |before| change(before, now));
            let before = before.map_or_else(|| "–".to_owned(), count);
            [name, before, count(now), change]
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
        lines.push([
            name.to_owned(),
            percent(before),
            percent(of(&report.now)),
            String::new(),
        ]);
    }
    lines
}

/// What the table of figures is called.
pub(crate) const FIGURES: &str = "Số liệu chung";

/// Figures now and before, and what is between them.
fn figures(report: &PeriodPaper) -> Block {
    let head = heads(&["Chỉ tiêu", "Cuối kỳ trước", "Cuối kỳ này", "Tăng, giảm"]);
    let rows = figure_lines(report)
        .into_iter()
        .map(|[name, before, now, change]| row(&name, before, now, change));
    Block::Table(Table {
        title: FIGURES.to_owned(),
        letters: Letters::Text,
        widths: vec![Page::Portrait.text_width() - 3 * 32, 32, 32, 32],
        head: vec![head],
        rows: rows.collect(),
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

/// What the table of tasks is called.
pub(crate) const TASKS: &str = "Tiến độ nhiệm vụ";

/// Returns the tasks of an annex, with what was said of each under `said`.
pub(super) fn tasks(tasks: &[Highlight], said: &str) -> Table {
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
        title: TASKS.to_owned(),
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
            said,
        ])],
        rows: rows.collect(),
    }
}
