//! The report asked for out of turn, on one matter (Decree 09/2019/NĐ-CP: báo cáo đột xuất; Decree 30/2020/NĐ-CP, annex III,
//! form 1.4).

use super::annexes::{annex_part, heads};
use super::frame::{Frame, ended, title};
use super::period::{Highlight, as_above, counted, said, sentences, tasks};
use crate::paper::{
    Block, Cell, CellKind, Letters, Level, Page, Paper, ParagraphKind, Table, body, lead_in,
    numbered, paragraph,
};
use crate::vietnamese::{count, long_date, percent, short_date};
use crate::words;
use chrono::NaiveDate;
use steering_core::reports::Cells;

/// What a report on one matter says.
#[derive(Debug, Clone)]
pub struct SpecialPaper {
    /// Its frame.
    pub frame: Frame,
    /// To whom it goes; empty = to the recipients alone.
    pub addressees: Vec<String>,
    /// The matter, as it stands after "về".
    pub subject: String,
    /// Who asked for it, in which paper, as the clerk gave it; empty = left open.
    pub basis: String,
    /// The day of the data.
    pub as_of: NaiveDate,
    /// Which tasks the matter is, after their number; empty = nothing more is said of them.
    pub scope: String,
    /// Their figures.
    pub now: Cells,
    /// What was done, and what came of it.
    pub results: Vec<Highlight>,
    /// How many more were done.
    pub more_results: u32,
    /// What is difficult, a sentence each.
    pub difficulties: Vec<String>,
    /// What is overdue, the longest first.
    pub overdue: Vec<LateRow>,
    /// What is asked of whoever is above, a sentence each.
    pub asks: Vec<String>,
    /// All the tasks, with what was said of each last.
    pub tasks: Vec<Highlight>,
}

/// A task that is overdue, with why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LateRow {
    /// Its code.
    pub code: String,
    /// What is to be done.
    pub title: String,
    /// Who leads; empty = nobody is recorded.
    pub lead: String,
    /// Its deadline in force.
    pub due_on: NaiveDate,
    /// How many days it is overdue.
    pub days: u32,
    /// Why, in the last words of progress; empty = none.
    pub reason: String,
}

/// Where the clerk writes who asked for the report.
const OPEN_BASIS: &str = "Thực hiện yêu cầu của …… tại ……";
const NO_TASK: &str = "Không có nhiệm vụ nào thuộc nội dung báo cáo.";

/// Returns the report.
#[must_use]
pub fn special_paper(report: &SpecialPaper) -> Paper {
    let frame = &report.frame;
    let subject = format!("Về {}", report.subject);
    let mut blocks = vec![
        frame.letterhead(words::REPORT),
        title(words::REPORT, subject.as_str()),
    ];
    if !report.addressees.is_empty() {
        blocks.push(Block::Addressees(report.addressees.clone()));
    }
    let mut text = vec![body(opening(report))];
    text.extend(state(report));
    text.push(numbered(Level::Heading, "KẾT QUẢ THỰC HIỆN"));
    text.extend(said(
        &report.results,
        "Chưa có nhiệm vụ nào được xác nhận hoàn thành.",
    ));
    if report.more_results > 0 {
        text.push(numbered(
            Level::Dash,
            format!(
                "Và {} nhiệm vụ khác đã hoàn thành.",
                count(report.more_results)
            ),
        ));
    }
    text.push(numbered(Level::Heading, "KHÓ KHĂN, VƯỚNG MẮC"));
    text.extend(sentences(
        &report.difficulties,
        "Không có khó khăn, vướng mắc.",
    ));
    text.push(numbered(Level::Heading, words::SECTION_OVERDUE));
    text.extend(overdue(&report.overdue));
    text.push(numbered(Level::Heading, "ĐỀ XUẤT, KIẾN NGHỊ"));
    text.extend(sentences(&report.asks, "Không có đề xuất, kiến nghị."));
    let mut annexes = Vec::new();
    if !report.tasks.is_empty() {
        text.push(body("Tiến độ từng nhiệm vụ nêu tại Phụ lục kèm theo."));
        annexes.push(annex_part(
            Page::Landscape,
            None,
            &format!(
                "Tiến độ nhiệm vụ, tính đến ngày {}",
                long_date(report.as_of)
            ),
            frame.attached_to(words::REPORT, "Báo cáo", &frame.committee),
            tasks(&report.tasks, "Kết quả, tình hình báo cáo gần nhất"),
        ));
    }
    blocks.extend(ended(text));
    blocks.push(frame.signature(as_above(&report.addressees)));
    frame.paper(format!("{} {subject}", words::REPORT), blocks, annexes)
}

/// Says at whose request the committee reports on what, as of which day.
fn opening(report: &SpecialPaper) -> String {
    let basis = report.basis.trim_end_matches([',', ';', '.']).trim_end();
    let basis = if basis.is_empty() { OPEN_BASIS } else { basis };
    format!(
        "{basis}, {} báo cáo về {}; số liệu tính đến hết ngày {}, như sau:",
        report.frame.committee,
        report.subject,
        long_date(report.as_of)
    )
}

/// How the matter stands: its figures, with the numbers that each ratio is made of.
fn state(report: &SpecialPaper) -> Vec<Block> {
    let heading = numbered(Level::Heading, "TÌNH HÌNH CHUNG");
    let cells = &report.now;
    if cells.total() == 0 {
        return vec![heading, body(NO_TASK)];
    }
    let scope = match report.scope.as_str() {
        "" => String::new(),
        scope => format!(" {scope}"),
    };
    vec![
        heading,
        lead_in(format!(
            "Nội dung báo cáo gồm {} nhiệm vụ{scope}, cụ thể:",
            count(cells.total())
        )),
        figures(cells),
        paragraph(ParagraphKind::Note, words::RATIO_NOTE),
    ]
}

fn figures(cells: &Cells) -> Block {
    let row = |name: String, figure: String| {
        vec![
            Cell::new(CellKind::Text, name),
            Cell::new(CellKind::Figure, figure),
        ]
    };
    let counts = counted().map(|(name, of)| row(name, count(of(cells))));
    let ratios = [
        (
            words::ON_TIME_RATIO,
            words::ON_TIME_FORMULA,
            cells.on_time,
            cells.on_time_ratio(),
        ),
        (
            words::OVERDUE_RATIO,
            words::OVERDUE_FORMULA,
            cells.overdue,
            cells.overdue_ratio(),
        ),
    ]
    .map(|(name, formula, part, ratio)| {
        let share = match ratio {
            None => percent(None),
            known => format!(
                "{} ({}/{})",
                percent(known),
                count(part),
                count(cells.due_set)
            ),
        };
        row(format!("{name} ({formula})"), share)
    });
    Block::Table(Table {
        title: "Tình hình chung".to_owned(),
        letters: Letters::Text,
        widths: vec![Page::Portrait.text_width() - 45, 45],
        head: vec![heads(&["Chỉ tiêu", "Số nhiệm vụ"])],
        rows: counts.into_iter().chain(ratios).collect(),
    })
}

fn overdue(late: &[LateRow]) -> Vec<Block> {
    if late.is_empty() {
        return vec![body("Không có nhiệm vụ quá hạn.")];
    }
    let rows = late.iter().zip(1..).map(|(task, at): (_, u32)| {
        vec![
            Cell::new(CellKind::Sign, at.to_string()),
            Cell::new(CellKind::Text, format!("{} ({})", task.title, task.code)),
            Cell::new(CellKind::Text, task.lead.as_str()),
            Cell::new(CellKind::Sign, short_date(task.due_on)),
            Cell::new(CellKind::Figure, count(task.days)),
            Cell::new(CellKind::Text, task.reason.as_str()),
        ]
    });
    let table = Table {
        title: "Nhiệm vụ quá hạn".to_owned(),
        letters: Letters::Text,
        widths: vec![
            12,
            Page::Portrait.text_width() - 12 - 30 - 25 - 17 - 38,
            30,
            25,
            17,
            38,
        ],
        head: vec![heads(&[
            words::ORDINAL,
            words::TASK,
            words::LEAD,
            words::DUE,
            words::DAYS_OVERDUE,
            words::LATEST,
        ])],
        rows: rows.collect(),
    };
    vec![
        lead_in("Các nhiệm vụ đang quá hạn, lâu nhất trước:"),
        Block::Table(table),
    ]
}
