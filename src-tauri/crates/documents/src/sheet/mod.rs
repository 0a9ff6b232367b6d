//! What stands on the sheets of a paper: lines of a style, rules, columns and tables.
//!
//! The step between the model and the writers of pages. Which style a line has, where long lines break, how long a rule
//! is, what stays on one page: all of it is decided here once, so that DOCX and PDF hold the same words at the same places.
//! Not here: how a format says it.

mod blocks;
mod breaks;
mod page;
mod style;

pub use breaks::{BREAK, HELD};
pub use page::{BOTTOM, HEADER, LEFT, TOP, right_margin, sides};
pub use style::{Align, FONT, Look, Style};

use crate::paper::{
    Block, Cell, CellKind, Letters, Level, Paragraph, ParagraphKind, Part, Run, Table, Text,
};
use crate::text::kept;

/// Returns millimetres in twentieths of a point, the unit of pages, indents and table widths; rounded down.
pub(crate) const fn mm(millimetres: u32) -> u32 {
    millimetres * 14_400 / 254
}

/// Returns the same, rounded to the nearest.
pub(crate) const fn mm_point(millimetres: u32) -> u32 {
    (millimetres * 14_400 + 127) / 254
}

/// What stands on a sheet, from top to bottom. Lengths are in twentieths of a point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// A paragraph.
    Line(Line),
    /// A solid rule in the middle.
    Rule {
        /// Width of the column that it stands in.
        column: u32,
        /// Its own.
        length: u32,
    },
    /// A table with lines.
    Grid(Grid),
    /// Columns beside each other that only lay out.
    Columns {
        /// Width of each.
        widths: Vec<u32>,
        /// The rows.
        rows: Vec<Row>,
    },
}

/// A table with lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grid {
    /// What it holds.
    pub table: Table,
    /// Whether its last row stays on the page of what follows.
    pub keeps_next: bool,
}

/// A row of columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// What stands in each column.
    pub cells: Vec<Vec<Piece>>,
    /// Whether it may go on on the next page.
    pub is_breakable: bool,
}

/// A paragraph of a style.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What it looks like.
    pub style: Style,
    /// Its number.
    pub number: Option<Number>,
    /// Its words; line ends break the line.
    pub text: Text,
    /// Whether it stays on the page of what follows, whatever its style says.
    pub keeps_next: bool,
}

/// The number of a paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Number {
    /// What is numbered.
    pub level: Level,
    /// The number as it is read: `Điều 3.`, `b)`.
    pub label: String,
}

impl Number {
    /// True when the words begin on the line below the number.
    #[must_use]
    pub const fn stands_alone(&self) -> bool {
        matches!(self.level, Level::Chapter | Level::Section)
    }

    /// True when the number is bold whatever the words are.
    #[must_use]
    pub const fn is_bold(&self) -> bool {
        matches!(self.level, Level::Article | Level::TitledArticle)
    }
}

/// Returns what stands on the sheets of a part.
#[must_use]
pub fn pieces(part: &Part) -> Vec<Piece> {
    let labels = crate::paper::labels(&part.blocks);
    let mut pieces = Vec::new();
    for (at, (block, label)) in part.blocks.iter().zip(labels).enumerate() {
        let next = part.blocks.get(at + 1);
        // Names and recipients must not stand on a page alone, nor the sign that ends an annex.
        let is_held = match next {
            Some(Block::Signature(_)) => true,
            Some(Block::Paragraph(Paragraph { kind, .. })) => *kind == ParagraphKind::End,
            _ => false,
        };
        blocks::lay(block, label, part.page, is_held, &mut pieces);
        let touches = matches!(block, Block::Table(_)) && matches!(next, Some(Block::Table(_)));
        if touches || (next.is_none() && matches!(block, Block::Table(_) | Block::Signature(_))) {
            pieces.push(line(Style::Rule, ""));
        }
    }
    let room = mm_point(part.page.text_width());
    for piece in &mut pieces {
        settle(piece, room);
    }
    pieces
}

/// Says where the words of a piece may break in so much room.
fn settle(piece: &mut Piece, room: u32) {
    match piece {
        Piece::Line(line) => {
            let look = line.style.look();
            line.text = breaks::set(&line.text, look, room.saturating_sub(look.left));
        }
        Piece::Rule { .. } => {}
        Piece::Grid(grid) => settle_table(&mut grid.table),
        Piece::Columns { widths, rows } => {
            for row in rows {
                for (pieces, width) in row.cells.iter_mut().zip(widths.iter()) {
                    for piece in pieces {
                        settle(piece, *width);
                    }
                }
            }
        }
    }
}

fn settle_table(table: &mut Table) {
    let widths = column_widths(table);
    let letters = table.letters;
    for cells in table.head.iter_mut().chain(&mut table.rows) {
        let mut column = 0;
        for cell in cells {
            let width: u32 = widths.iter().skip(column).take(cell.columns).sum();
            column += cell.columns;
            let look = cell_style(cell, letters).look();
            for text in &mut cell.lines {
                *text = breaks::set(text, look, width.saturating_sub(2 * CELL_SIDE));
            }
        }
    }
}

/// Returns a paragraph of words that look one way.
pub(crate) fn line(style: Style, text: &str) -> Piece {
    Piece::Line(Line {
        style,
        number: None,
        text: Text::from(text),
        keeps_next: false,
    })
}

/// Returns the runs of a text as a file may hold them, without blanks at its ends; none for an empty one.
#[must_use]
pub fn runs(text: &Text) -> Vec<Run> {
    let last = text.0.len().saturating_sub(1);
    text.0
        .iter()
        .enumerate()
        .filter_map(|(at, piece)| {
            let mut words = kept(&piece.text);
            if at == 0 {
                words = words.trim_start().to_owned();
            }
            if at == last {
                words.truncate(words.trim_end().len());
            }
            (!words.is_empty()).then(|| Run {
                text: words,
                ..piece.clone()
            })
        })
        .collect()
}

/// Room at the left and at the right in a cell of a table with lines.
pub const CELL_SIDE: u32 = 70;

/// Returns the widths of a table's columns, so that they end where the text ends.
#[must_use]
pub fn column_widths(table: &Table) -> Vec<u32> {
    let mut end = 0;
    table
        .widths
        .iter()
        .map(|width| {
            let begin = mm_point(end);
            end += width;
            mm_point(end) - begin
        })
        .collect()
}

/// Returns the style of the paragraphs in a cell.
#[must_use]
pub const fn cell_style(cell: &Cell, letters: Letters) -> Style {
    match (letters, cell.kind) {
        (Letters::Text, CellKind::Head) => Style::CellHead,
        (Letters::Text, CellKind::Text) => Style::Cell,
        (Letters::Text, CellKind::Figure) => Style::CellNumber,
        (Letters::Text, CellKind::Sign) => Style::CellSign,
        (Letters::Text, CellKind::Sum) => Style::CellSum,
        (Letters::Text, CellKind::Group) => Style::CellGroup,
        (Letters::Small, CellKind::Head) => Style::AnnexHead,
        (Letters::Small, CellKind::Text) => Style::AnnexCell,
        (Letters::Small, CellKind::Figure) => Style::AnnexFigure,
        (Letters::Small, CellKind::Sign) => Style::AnnexNumber,
        (Letters::Small, CellKind::Sum) => Style::AnnexSum,
        (Letters::Small, CellKind::Group) => Style::AnnexGroup,
    }
}

#[cfg(test)]
mod tests {
    use super::{column_widths, mm_point};
    use crate::paper::{Letters, Table};

    #[test]
    fn columns_end_where_the_text_ends() {
        let columns = column_widths(&Table {
            title: String::new(),
            letters: Letters::Text,
            widths: vec![11, 71, 83],
            head: Vec::new(),
            rows: Vec::new(),
        });
        assert_eq!(
            columns.iter().sum::<u32>(),
            mm_point(165),
            "roundings do not add up"
        );
    }
}
