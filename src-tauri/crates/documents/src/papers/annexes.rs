//! Annexes that go with other papers: who does what, who is a member, who carries how much.

use super::frame::{Frame, ended};
use crate::paper::{
    AnnexHead, Block, Cell, CellKind, Letters, Page, Paper, ParagraphKind, Part, Table, Text,
    paragraph,
};
use crate::vietnamese::{count, long_date, short_date};
use crate::words;
use chrono::NaiveDate;

/// An annex that gives tasks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AssignmentAnnex {
    /// Its frame.
    pub frame: Frame,
    /// Number of the annex; `None` when it is the only one.
    pub number: Option<u32>,
    /// What it holds, in any letters.
    pub title: String,
    /// Kind of the paper that it comes with, in capitals, and its name in a sentence.
    pub comes_with: (String, String),
    /// The tasks.
    pub tasks: Vec<Assignment>,
}

/// A task that is given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assignment {
    /// Heading that it stands under; empty = none.
    pub group: String,
    /// What is to be done.
    pub task: String,
    /// Who leads.
    pub lead: String,
    /// Who coordinates.
    pub coordinators: Vec<String>,
    /// By when, in words or as a day.
    pub due: String,
    /// What comes of it.
    pub product: String,
}

/// Returns the annex that gives tasks.
#[must_use]
pub fn assignment_annex(annex: &AssignmentAnnex) -> Paper {
    let (kind, name) = &annex.comes_with;
    let head = heads(&[
        "STT",
        "Nhiệm vụ",
        "Đơn vị chủ trì",
        "Đơn vị phối hợp",
        "Thời hạn",
        "Sản phẩm",
    ]);
    let mut rows = Vec::new();
    let mut group = "";
    for (at, task) in annex.tasks.iter().enumerate() {
        if task.group != group {
            group = &task.group;
            rows.push(vec![Cell::new(CellKind::Group, group).across(6)]);
        }
        rows.push(vec![
            Cell::new(CellKind::Sign, (at + 1).to_string()),
            Cell::new(CellKind::Text, task.task.as_str()),
            Cell::new(CellKind::Text, task.lead.as_str()),
            lines(&task.coordinators),
            Cell::new(CellKind::Text, task.due.as_str()),
            Cell::new(CellKind::Text, task.product.as_str()),
        ]);
    }
    let table = Table {
        title: annex.title.clone(),
        letters: Letters::Small,
        widths: vec![
            12,
            Page::Landscape.text_width() - 12 - 42 - 45 - 30 - 40,
            42,
            45,
            30,
            40,
        ],
        head: vec![head],
        rows,
    };
    let attached_to = annex.frame.attached_to(kind, name, &annex.frame.committee);
    alone(
        &annex.frame,
        Page::Landscape,
        annex.number,
        &annex.title,
        attached_to,
        table,
    )
}

/// An annex of the members.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberAnnex {
    /// Its frame.
    pub frame: Frame,
    /// Number of the annex; `None` when it is the only one.
    pub number: Option<u32>,
    /// Kind of the paper that it comes with, in capitals, and its name in a sentence.
    pub comes_with: (String, String),
    /// The day as of which the list holds.
    pub as_of: NaiveDate,
    /// The seats in their order.
    pub members: Vec<Member>,
}

/// A seat and who holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Number of the seat.
    pub seat: u32,
    /// Who holds it; empty = it is not known, or the seat is open.
    pub name: String,
    /// His post and unit.
    pub post: String,
    /// What he is in the committee.
    pub role: String,
    /// Since when he holds it.
    pub since: Option<NaiveDate>,
}

/// Returns what the list is called.
pub(crate) fn member_title(annex: &MemberAnnex) -> String {
    format!(
        "Danh sách thành viên Ban Chỉ đạo, tính đến ngày {}",
        long_date(annex.as_of)
    )
}

/// Returns who holds a seat.
pub(super) fn person(member: &Member) -> &str {
    if member.name.is_empty() {
        "Chưa cập nhật"
    } else {
        &member.name
    }
}

/// Returns the list of members.
#[must_use]
pub fn member_annex(annex: &MemberAnnex) -> Paper {
    let (kind, name) = &annex.comes_with;
    let head = heads(&[
        "STT",
        "Họ và tên",
        "Chức vụ, đơn vị",
        "Chức danh trong Ban",
        "Từ ngày",
    ]);
    let rows = annex.members.iter().map(|member| {
        let person = person(member);
        vec![
            Cell::new(CellKind::Sign, member.seat.to_string()),
            Cell::new(CellKind::Text, person),
            Cell::new(CellKind::Text, member.post.as_str()),
            Cell::new(CellKind::Text, member.role.as_str()),
            Cell::new(
                CellKind::Sign,
                member.since.map_or_else(String::new, short_date),
            ),
        ]
    });
    let title = member_title(annex);
    let table = Table {
        title: title.clone(),
        letters: Letters::Text,
        widths: vec![
            12,
            42,
            Page::Portrait.text_width() - 12 - 42 - 35 - 25,
            35,
            25,
        ],
        head: vec![head],
        rows: rows.collect(),
    };
    let attached_to = annex.frame.attached_to(kind, name, &annex.frame.committee);
    alone(
        &annex.frame,
        Page::Portrait,
        annex.number,
        &title,
        attached_to,
        table,
    )
}

/// An annex of who carries what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MatrixAnnex {
    /// Its frame.
    pub frame: Frame,
    /// Number of the annex; `None` when it is the only one.
    pub number: Option<u32>,
    /// Kind of the paper that it comes with, in capitals, and its name in a sentence.
    pub comes_with: (String, String),
    /// The day as of which it holds.
    pub as_of: NaiveDate,
    /// Names of the columns: priority areas, at most ten.
    pub columns: Vec<String>,
    /// The rows.
    pub rows: Vec<MatrixRow>,
    /// What is counted by itself below them, as the sum that counts each task once.
    pub closing: Vec<MatrixRow>,
    /// What is to be known of the figures; empty = nothing.
    pub note: String,
}

/// Who carries what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MatrixRow {
    /// A member or a unit.
    pub name: String,
    /// Open tasks in each column.
    pub counts: Vec<u32>,
    /// All open tasks.
    pub total: u32,
    /// Overdue ones among them.
    pub overdue: u32,
}

/// Returns what the matrix is called.
pub(crate) fn matrix_title(annex: &MatrixAnnex) -> String {
    format!(
        "Ma trận trách nhiệm, tính đến ngày {}",
        long_date(annex.as_of)
    )
}

/// Returns the matrix.
#[must_use]
pub fn matrix_annex(annex: &MatrixAnnex) -> Paper {
    let (kind, name) = &annex.comes_with;
    let columns = u32::try_from(annex.columns.len()).unwrap_or(u32::MAX);
    let mut names = vec!["STT", "Thành viên, đơn vị"];
    names.extend(annex.columns.iter().map(String::as_str));
    names.extend(["Tổng số", "Quá hạn"]);
    let figures = |row: &MatrixRow| -> Vec<Cell> {
        let figures = row.counts.iter().chain([&row.total, &row.overdue]);
        figures
            .map(|figure| Cell::new(CellKind::Figure, count(*figure)))
            .collect()
    };
    let rows = annex.rows.iter().enumerate().map(|(at, row)| {
        let mut cells = vec![
            Cell::new(CellKind::Sign, (at + 1).to_string()),
            Cell::new(CellKind::Text, row.name.as_str()),
        ];
        cells.extend(figures(row));
        cells
    });
    let closing = annex.closing.iter().map(|row| {
        let mut cells = vec![Cell::new(CellKind::Sum, row.name.as_str()).across(2)];
        cells.extend(figures(row));
        cells
    });
    let width = Page::Landscape.text_width();
    // What the columns leave goes to the names.
    let own = (150 / columns.max(1)).min(30);
    let mut widths = vec![12, width - 12 - own * columns - 36];
    widths.extend(annex.columns.iter().map(|_| own));
    widths.extend([18, 18]);
    let title = matrix_title(annex);
    let table = Table {
        title: title.clone(),
        letters: Letters::Small,
        widths,
        head: vec![heads(&names)],
        rows: rows.chain(closing).collect(),
    };
    let attached_to = annex.frame.attached_to(kind, name, &annex.frame.committee);
    let mut paper = alone(
        &annex.frame,
        Page::Landscape,
        annex.number,
        &title,
        attached_to,
        table,
    );
    if let Some(part) = paper.parts.last_mut().filter(|_| !annex.note.is_empty()) {
        // The remark is then what the annex ends with.
        part.blocks.retain(|block| !is_end(block));
        let note = paragraph(ParagraphKind::Note, annex.note.as_str());
        part.blocks.extend(ended(vec![note]));
    }
    paper
}

const fn is_end(block: &Block) -> bool {
    matches!(block, Block::Paragraph(paragraph) if matches!(paragraph.kind, ParagraphKind::End))
}

/// Returns the names of columns.
pub(super) fn heads(names: &[&str]) -> Vec<Cell> {
    names
        .iter()
        .map(|name| Cell::new(CellKind::Head, *name))
        .collect()
}

/// Returns a cell of lines.
pub(super) fn lines(lines: &[String]) -> Cell {
    let lines = lines.iter().map(|line| Text::from(line.as_str()));
    Cell::of(CellKind::Text, lines.collect())
}

/// Returns a part that is an annex.
pub(super) fn annex_part(
    page: Page,
    number: Option<u32>,
    title: &str,
    attached_to: String,
    table: Table,
) -> Part {
    let head = Block::AnnexHead(AnnexHead {
        number,
        title: title.to_uppercase(),
        attached_to,
    });
    // Wide pages are for tables.
    let page = if table.rows.is_empty() {
        Page::Portrait
    } else {
        page
    };
    let rows = (!table.rows.is_empty()).then_some(table);
    Part {
        page,
        blocks: std::iter::once(head)
            .chain(closed(rows, "Không có nội dung."))
            .collect(),
    }
}

/// Returns the rows of an annex with the sign that it ends with (form 2.1), or that there are none.
pub(crate) fn closed(table: Option<Table>, none: &str) -> Vec<Block> {
    match table {
        Some(table) => vec![
            Block::Table(table),
            paragraph(ParagraphKind::End, words::END),
        ],
        None => ended(vec![paragraph(ParagraphKind::Body, none)]),
    }
}

/// Returns an annex as a file of its own.
fn alone(
    frame: &Frame,
    page: Page,
    number: Option<u32>,
    title: &str,
    attached_to: String,
    table: Table,
) -> Paper {
    let mut paper = frame.paper(title.to_owned(), Vec::new(), Vec::new());
    paper.parts = vec![annex_part(page, number, title, attached_to, table)];
    paper
}
