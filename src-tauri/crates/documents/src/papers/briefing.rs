//! The Minister's briefing: one page along the long side, whatever the register holds; what does not fit is in the annex.
//!
//! Rows of the page are bounded in number and in lines, so that it never grows: areas to eight, decisions to three of
//! two lines, overdue tasks to five of two lines, each cut by the font's widths. The annex has every row in full. Never below 11 points.

use super::annexes::{annex_part, heads};
use super::frame::{Frame, ended, stopped};
use crate::metrics::{Face, text_width};
use crate::paper::{
    Block, Cell, CellKind, Letters, Page, Paper, ParagraphKind, Part, Run, Table, Text, Title,
    paragraph,
};
use crate::vietnamese::{count, long_date, percent, short_date};
use crate::words;
use chrono::NaiveDate;
use steering_core::reports::Cells;

/// What the briefing says.
#[derive(Debug, Clone)]
pub struct Briefing {
    /// Its frame.
    pub frame: Frame,
    /// The day that is looked at.
    pub as_of: NaiveDate,
    /// The state of things in one sentence, of three lines at most.
    pub sentence: String,
    /// The figures.
    pub cells: Cells,
    /// The priority areas in the committee's order.
    pub areas: Vec<AreaLine>,
    /// What waits for the Minister's decision, the most urgent first.
    pub decide: Vec<String>,
    /// Overdue tasks, the longest first.
    pub overdue: Vec<Overdue>,
}

/// A priority area.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AreaLine {
    /// Its name.
    pub name: String,
    /// All its tasks.
    pub total: u32,
    /// Done ones.
    pub done: u32,
    /// Overdue ones.
    pub overdue: u32,
    /// The verdict in words.
    pub verdict: String,
}

/// An overdue task.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overdue {
    /// Its code.
    pub code: String,
    /// What is to be done.
    pub title: String,
    /// Who leads.
    pub lead: String,
    /// Its deadline.
    pub due_on: NaiveDate,
    /// How many days it is overdue.
    pub days: u32,
    /// Last words of progress; empty = none.
    pub progress: String,
}

pub(super) const KIND: &str = "BÁO CÁO";
const AREAS: usize = 8;
const DECISIONS: usize = 3;
const TASKS: usize = 5;

/// Returns the abstract.
pub(super) fn subject(briefing: &Briefing) -> String {
    format!(
        "Tóm tắt tình hình, tính đến ngày {}",
        long_date(briefing.as_of)
    )
}

/// True when something stands in an annex: what the page cuts or leaves out, the last reports too.
fn has_annex(briefing: &Briefing) -> bool {
    !briefing.overdue.is_empty()
        || !briefing.decide.is_empty()
        || briefing.areas.len() > AREAS
        || briefing
            .areas
            .iter()
            .zip(area_names(&briefing.areas))
            .any(|(area, name)| area.name != name)
}

/// Returns the sentence at the end of the page, with the sign that ends a text.
pub(super) fn closing(briefing: &Briefing) -> Vec<Block> {
    ended(vec![dense(vec![Run::plain(if has_annex(briefing) {
        "Đầy đủ nêu tại Phụ lục kèm theo."
    } else {
        "Trên đây là toàn bộ số liệu."
    })])])
}

/// Returns what waits for a decision as the page has it.
pub(super) fn decide_lines(briefing: &Briefing) -> Vec<String> {
    if briefing.decide.is_empty() {
        return vec!["Không có.".to_owned()];
    }
    let first = briefing.decide.iter().take(DECISIONS).enumerate();
    first
        .map(|(at, what)| format!("{}) {}", at + 1, cut(what, 26, 2 * 150)))
        .collect()
}

/// Returns the briefing with its annexes.
#[must_use]
pub fn briefing(briefing: &Briefing) -> Paper {
    let frame = &briefing.frame;
    let subject = subject(briefing);
    let mut blocks = vec![
        frame.attached_head(),
        Block::Title(Title {
            kind: KIND.to_owned(),
            subject: vec![subject.clone()],
            attached_to: String::new(),
            authority: String::new(),
        }),
        dense(vec![Run::plain(stopped(&briefing.sentence))]),
        Block::Table(figures(&briefing.cells)),
        dense(vec![Run::bold("Nhóm ưu tiên")]),
        if briefing.areas.is_empty() {
            dense(vec![Run::plain("Không có.")])
        } else {
            Block::Table(areas(&briefing.areas, true))
        },
        dense(vec![Run::bold("Cần Bộ trưởng quyết định")]),
    ];
    let decide = decide_lines(briefing).into_iter();
    blocks.extend(decide.map(|line| dense(vec![Run::plain(line)])));
    blocks.push(dense(vec![Run::bold("Quá hạn lâu nhất")]));
    if briefing.overdue.is_empty() {
        blocks.push(dense(vec![Run::plain("Không có nhiệm vụ quá hạn.")]));
    } else {
        blocks.push(Block::Table(longest(&briefing.overdue)));
    }
    blocks.extend(closing(briefing));
    let mut paper = frame.paper(format!("{KIND} {subject}"), blocks, annexes(briefing));
    paper.about.is_internal = true;
    paper
}

fn dense(runs: Vec<Run>) -> Block {
    paragraph(ParagraphKind::Dense, Text(runs))
}

/// Cuts a text to so many millimetres of this size at the end of a word; what is cut stands in the annex.
fn cut(text: &str, half_points: u32, millimetres: u32) -> String {
    let room = millimetres * 14_400 / 254;
    let width = |text: &str| text_width(text, half_points, Face::UPRIGHT);
    if width(text) <= room {
        return text.to_owned();
    }
    let mut kept = String::new();
    for word in text.split_inclusive(' ') {
        if width(&format!("{kept}{word}…")) > room {
            break;
        }
        kept.push_str(word);
    }
    format!("{}…", kept.trim_end())
}

/// Returns a share with what it is of: `62,5% (5/8)`.
pub(super) fn ratio(cells: &Cells, part: u32, share: Option<u32>) -> String {
    match share {
        None => percent(None),
        Some(_) => format!(
            "{} ({}/{})",
            percent(share),
            count(part),
            count(cells.due_set)
        ),
    }
}

/// Four cells with the two ratios.
fn figures(cells: &Cells) -> Table {
    let head = heads(&[
        words::ON_TIME,
        words::LATE,
        words::IN_TERM,
        words::OVERDUE,
        words::ON_TIME_RATIO,
        words::OVERDUE_RATIO,
    ]);
    let sign = |text: String| Cell::new(CellKind::Sign, text);
    Table {
        title: "Số liệu chung".to_owned(),
        letters: Letters::Text,
        widths: vec![22, 17, 26, 22, 39, 39],
        head: vec![head],
        rows: vec![vec![
            sign(count(cells.on_time)),
            sign(count(cells.late)),
            sign(count(cells.in_term)),
            sign(count(cells.overdue)),
            sign(ratio(cells, cells.on_time, cells.on_time_ratio())),
            sign(ratio(cells, cells.overdue, cells.overdue_ratio())),
        ]],
    }
}

/// Lines that the names of areas take together on the page.
const AREA_LINES: usize = 10;
/// Width of the column of areas' names.
const AREA_WIDTH: u32 = 80;

/// Returns the areas' names as the page has them: on one line each, or on two while there is room for it.
fn area_names(areas: &[AreaLine]) -> Vec<String> {
    let mut spare = AREA_LINES.saturating_sub(areas.len().min(AREAS));
    areas
        .iter()
        .map(|area| {
            let one = cut(&area.name, 22, AREA_WIDTH - 4);
            if one == area.name || spare == 0 {
                return one;
            }
            spare -= 1;
            cut(&area.name, 22, 2 * (AREA_WIDTH - 10))
        })
        .collect()
}

/// Returns what stands of each area, cell by cell; `is_short` = as the page has it.
pub(super) fn area_lines(areas: &[AreaLine], is_short: bool) -> Vec<[String; 6]> {
    let names = if is_short {
        area_names(areas)
    } else {
        areas.iter().map(|area| area.name.clone()).collect()
    };
    let shown = if is_short { AREAS } else { areas.len() };
    let lines = areas.iter().zip(names).take(shown).enumerate();
    lines
        .map(|(at, (area, name))| {
            let verdict = if is_short {
                cut(&area.verdict, 22, 27)
            } else {
                area.verdict.clone()
            };
            [
                (at + 1).to_string(),
                name,
                count(area.total),
                count(area.done),
                count(area.overdue),
                verdict,
            ]
        })
        .collect()
}

/// What the tables of areas are called.
pub(crate) const AREA_TABLE: &str = "Nhóm ưu tiên";

fn areas(areas: &[AreaLine], is_short: bool) -> Table {
    let rows = area_lines(areas, is_short).into_iter();
    let rows = rows.map(|[row, name, total, done, overdue, verdict]| {
        let figure = |text: String| Cell::new(CellKind::Figure, text);
        vec![
            Cell::new(CellKind::Sign, row),
            Cell::new(CellKind::Text, name),
            figure(total),
            figure(done),
            figure(overdue),
            Cell::new(CellKind::Text, verdict),
        ]
    });
    Table {
        title: AREA_TABLE.to_owned(),
        letters: Letters::Small,
        widths: vec![10, AREA_WIDTH, 12, 12, 20, 31],
        head: vec![heads(&[
            "STT",
            "Nhóm ưu tiên",
            "Tổng",
            "Xong",
            "Quá hạn",
            "Đánh giá",
        ])],
        rows: rows.collect(),
    }
}

/// Returns the longest overdue tasks as the page has them, cell by cell.
pub(super) fn longest_lines(tasks: &[Overdue]) -> Vec<[String; 5]> {
    let lines = tasks.iter().take(TASKS).enumerate();
    lines
        .map(|(at, task)| {
            [
                (at + 1).to_string(),
                format!("{} ({})", cut(&task.title, 22, 2 * 60), task.code),
                cut(&task.lead, 22, 2 * 30),
                short_date(task.due_on),
                count(task.days),
            ]
        })
        .collect()
}

/// What the table of the longest overdue tasks is called.
pub(crate) const LONGEST: &str = "Nhiệm vụ quá hạn lâu nhất";

fn longest(tasks: &[Overdue]) -> Table {
    let rows = longest_lines(tasks).into_iter();
    let rows = rows.map(|[row, task, lead, due, days]| {
        vec![
            Cell::new(CellKind::Sign, row),
            Cell::new(CellKind::Text, task),
            Cell::new(CellKind::Text, lead),
            Cell::new(CellKind::Sign, due),
            Cell::new(CellKind::Figure, days),
        ]
    });
    Table {
        title: LONGEST.to_owned(),
        letters: Letters::Small,
        widths: vec![10, 75, 39, 22, 19],
        head: vec![heads(&[
            "STT",
            "Nhiệm vụ",
            "Chủ trì",
            "Thời hạn",
            "Số ngày",
        ])],
        rows: rows.collect(),
    }
}

/// What the table of overdue tasks is called, and that of decisions.
pub(crate) const OVERDUE: &str = "Nhiệm vụ quá hạn";
pub(crate) const DECISIONS_TABLE: &str = "Nội dung cần quyết định";

/// Returns the numbers of the annexes: of overdue tasks, of decisions, of areas. `None` for one that is not there.
pub(super) fn annex_numbers(briefing: &Briefing) -> [Option<u32>; 3] {
    let mut last = 0;
    [
        briefing.overdue.is_empty(),
        briefing.decide.is_empty(),
        briefing.areas.is_empty() || !has_annex(briefing),
    ]
    .map(|is_missing| {
        last += u32::from(!is_missing);
        (!is_missing).then_some(last)
    })
}

/// Returns the line that says which paper the annexes come with.
pub(super) fn attached_to(briefing: &Briefing) -> String {
    format!(
        "(Kèm theo Báo cáo tóm tắt tính đến ngày {} của {})",
        long_date(briefing.as_of),
        briefing.frame.committee
    )
}

/// Every overdue task in full.
fn overdue(tasks: &[Overdue]) -> Table {
    let rows = tasks.iter().enumerate().map(|(at, task)| {
        vec![
            Cell::new(CellKind::Sign, (at + 1).to_string()),
            Cell::new(CellKind::Text, format!("{} ({})", task.title, task.code)),
            Cell::new(CellKind::Text, task.lead.as_str()),
            Cell::new(CellKind::Sign, short_date(task.due_on)),
            Cell::new(CellKind::Figure, count(task.days)),
            Cell::new(CellKind::Text, task.progress.as_str()),
        ]
    });
    Table {
        title: OVERDUE.to_owned(),
        letters: Letters::Small,
        widths: vec![12, 88, 45, 24, 16, 67],
        head: vec![heads(&[
            "STT",
            "Nhiệm vụ",
            "Chủ trì",
            "Thời hạn",
            "Số ngày",
            words::LATEST,
        ])],
        rows: rows.collect(),
    }
}

fn annexes(briefing: &Briefing) -> Vec<Part> {
    let attached_to = attached_to(briefing);
    let decide = briefing.decide.iter().enumerate().map(|(at, what)| {
        vec![
            Cell::new(CellKind::Sign, (at + 1).to_string()),
            Cell::new(CellKind::Text, what.as_str()),
        ]
    });
    let decide = Table {
        title: DECISIONS_TABLE.to_owned(),
        letters: Letters::Small,
        widths: vec![10, 155],
        head: vec![heads(&["STT", "Nội dung"])],
        rows: decide.collect(),
    };
    let parts = [
        (OVERDUE, Page::Landscape, overdue(&briefing.overdue)),
        (DECISIONS_TABLE, Page::Portrait, decide),
        (AREA_TABLE, Page::Portrait, areas(&briefing.areas, false)),
    ];
    parts
        .into_iter()
        .zip(annex_numbers(briefing))
        .filter_map(|((title, page, table), number)| {
            let part = annex_part(page, Some(number?), title, attached_to.clone(), table);
            Some(part)
        })
        .collect()
}
