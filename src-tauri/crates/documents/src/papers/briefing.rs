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
    /// Why, in the last words of progress.
    pub reason: String,
}

const KIND: &str = "BÁO CÁO";
const AREAS: usize = 8;
const DECISIONS: usize = 3;
const TASKS: usize = 5;

/// Returns the briefing with its annexes.
#[must_use]
pub fn briefing(briefing: &Briefing) -> Paper {
    let frame = &briefing.frame;
    let subject = format!(
        "Tóm tắt tình hình, tính đến ngày {}",
        long_date(briefing.as_of)
    );
    // What the page cuts or leaves out stands in the annex, reasons of delay too.
    let has_annex = !briefing.overdue.is_empty()
        || !briefing.decide.is_empty()
        || briefing.areas.len() > AREAS
        || briefing
            .areas
            .iter()
            .zip(area_names(&briefing.areas))
            .any(|(area, name)| area.name != name);
    let mut text = vec![
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
    if briefing.decide.is_empty() {
        text.push(dense(vec![Run::plain("Không có.")]));
    }
    for (at, what) in briefing.decide.iter().take(DECISIONS).enumerate() {
        let what = cut(what, 26, 2 * 150);
        text.push(dense(vec![Run::plain(format!("{}) {what}", at + 1))]));
    }
    text.push(dense(vec![Run::bold("Quá hạn lâu nhất")]));
    if briefing.overdue.is_empty() {
        text.push(dense(vec![Run::plain("Không có nhiệm vụ quá hạn.")]));
    } else {
        text.push(Block::Table(longest(&briefing.overdue)));
    }
    text.push(dense(vec![Run::plain(if has_annex {
        "Đầy đủ nêu tại Phụ lục kèm theo."
    } else {
        "Trên đây là toàn bộ số liệu."
    })]));
    let mut blocks = vec![
        frame.attached_head(),
        Block::Title(Title {
            kind: KIND.to_owned(),
            subject: vec![subject.clone()],
            attached_to: String::new(),
            authority: String::new(),
        }),
    ];
    blocks.extend(ended(text));
    let annexes = if has_annex {
        annexes(briefing)
    } else {
        Vec::new()
    };
    frame.paper(format!("{KIND} {subject}"), blocks, annexes)
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
    let ratio = |part: u32, share: Option<u32>| match share {
        None => percent(None),
        Some(_) => format!(
            "{} ({}/{})",
            percent(share),
            count(part),
            count(cells.due_set)
        ),
    };
    Table {
        title: "Số liệu chung".to_owned(),
        letters: Letters::Text,
        widths: vec![22, 20, 22, 22, 40, 39],
        head: vec![head],
        rows: vec![vec![
            sign(count(cells.on_time)),
            sign(count(cells.late)),
            sign(count(cells.in_term)),
            sign(count(cells.overdue)),
            sign(ratio(cells.on_time, cells.on_time_ratio())),
            sign(ratio(cells.overdue, cells.overdue_ratio())),
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

fn areas(areas: &[AreaLine], is_short: bool) -> Table {
    let names = if is_short {
        area_names(areas)
    } else {
        areas.iter().map(|area| area.name.clone()).collect()
    };
    let shown = if is_short { AREAS } else { areas.len() };
    let rows = areas.iter().zip(names).take(shown).enumerate();
    let rows = rows.map(|(at, (area, name))| {
        let verdict = if is_short {
            cut(&area.verdict, 22, 28)
        } else {
            area.verdict.clone()
        };
        let figure = |value| Cell::new(CellKind::Figure, count(value));
        vec![
            Cell::new(CellKind::Sign, (at + 1).to_string()),
            Cell::new(CellKind::Text, name),
            figure(area.total),
            figure(area.done),
            figure(area.overdue),
            Cell::new(CellKind::Text, verdict),
        ]
    });
    Table {
        title: "Nhóm ưu tiên".to_owned(),
        letters: Letters::Small,
        widths: vec![12, AREA_WIDTH, 13, 12, 16, 32],
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

/// The longest overdue tasks, on one line each.
fn longest(tasks: &[Overdue]) -> Table {
    let rows = tasks.iter().take(TASKS).enumerate().map(|(at, task)| {
        vec![
            Cell::new(CellKind::Sign, (at + 1).to_string()),
            Cell::new(
                CellKind::Text,
                format!("{} ({})", cut(&task.title, 22, 2 * 60), task.code),
            ),
            Cell::new(CellKind::Text, cut(&task.lead, 22, 2 * 30)),
            Cell::new(CellKind::Sign, short_date(task.due_on)),
            Cell::new(CellKind::Figure, count(task.days)),
        ]
    });
    Table {
        title: "Nhiệm vụ quá hạn lâu nhất".to_owned(),
        letters: Letters::Small,
        widths: vec![12, 76, 39, 22, 16],
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

/// Every overdue task in full.
fn overdue(tasks: &[Overdue]) -> Table {
    let rows = tasks.iter().enumerate().map(|(at, task)| {
        vec![
            Cell::new(CellKind::Sign, (at + 1).to_string()),
            Cell::new(CellKind::Text, format!("{} ({})", task.title, task.code)),
            Cell::new(CellKind::Text, task.lead.as_str()),
            Cell::new(CellKind::Sign, short_date(task.due_on)),
            Cell::new(CellKind::Figure, count(task.days)),
            Cell::new(CellKind::Text, task.reason.as_str()),
        ]
    });
    Table {
        title: "Nhiệm vụ quá hạn".to_owned(),
        letters: Letters::Small,
        widths: vec![12, 88, 45, 24, 16, 67],
        head: vec![heads(&[
            "STT",
            "Nhiệm vụ",
            "Chủ trì",
            "Thời hạn",
            "Số ngày",
            "Lý do",
        ])],
        rows: rows.collect(),
    }
}

fn annexes(briefing: &Briefing) -> Vec<Part> {
    let frame = &briefing.frame;
    let attached_to = format!(
        "(Kèm theo Báo cáo tóm tắt tính đến ngày {} của {})",
        long_date(briefing.as_of),
        frame.committee
    );
    let decide = briefing.decide.iter().enumerate().map(|(at, what)| {
        vec![
            Cell::new(CellKind::Sign, (at + 1).to_string()),
            Cell::new(CellKind::Text, what.as_str()),
        ]
    });
    let decide = Table {
        title: "Nội dung cần quyết định".to_owned(),
        letters: Letters::Small,
        widths: vec![10, 155],
        head: vec![heads(&["STT", "Nội dung"])],
        rows: decide.collect(),
    };
    let parts = [
        (
            "Nhiệm vụ quá hạn",
            Page::Landscape,
            overdue(&briefing.overdue),
        ),
        ("Nội dung cần quyết định", Page::Portrait, decide),
        (
            "Nhóm ưu tiên",
            Page::Portrait,
            areas(&briefing.areas, false),
        ),
    ];
    parts
        .into_iter()
        .filter(|(_, _, table)| !table.rows.is_empty())
        .zip(1..)
        .map(|((title, page, table), number)| {
            annex_part(page, Some(number), title, attached_to.clone(), table)
        })
        .collect()
}
