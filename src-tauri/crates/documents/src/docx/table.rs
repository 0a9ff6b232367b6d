//! Tables of fixed widths: rows that stay whole, head rows that come again on every page.

use super::paragraph::paragraph;
use super::styles::{GRID, Style};
use super::xml::{Element, element, value};

/// A cell: paragraphs, and how far it reaches.
#[derive(Debug, Clone)]
pub(crate) struct Cell {
    paragraphs: Vec<Element>,
    span: usize,
    merge: Option<Merge>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Merge {
    Start,
    Continue,
}

/// Returns a cell with one paragraph.
pub(crate) fn cell(style: Style, text: &str) -> Cell {
    cell_of(vec![paragraph(style, text)])
}

/// Returns a cell with one paragraph for each line.
pub(crate) fn lines(style: Style, lines: &[String]) -> Cell {
    if lines.is_empty() {
        return cell(style, "");
    }
    cell_of(lines.iter().map(|line| paragraph(style, line)).collect())
}

/// Returns a cell of these paragraphs, which must not be none.
pub(crate) const fn cell_of(paragraphs: Vec<Element>) -> Cell {
    Cell {
        paragraphs,
        span: 1,
        merge: None,
    }
}

impl Cell {
    /// Lets the cell reach over so many columns.
    pub(crate) const fn span(mut self, columns: usize) -> Self {
        self.span = columns;
        self
    }

    /// Lets the cell reach down over the [`below`] cells under it.
    pub(crate) const fn tall(mut self) -> Self {
        self.merge = Some(Merge::Start);
        self
    }
}

/// Returns the place that a [`Cell::tall`] cell above reaches over.
pub(crate) fn below(style: Style) -> Cell {
    let mut cell = cell(style, "");
    cell.merge = Some(Merge::Continue);
    cell
}

/// A table; widths in twentieths of a point.
#[derive(Debug, Clone)]
pub(crate) struct Table {
    /// Width of each column.
    pub(crate) widths: Vec<u32>,
    /// How many of the first rows come again on every page.
    pub(crate) head_rows: usize,
    /// Whether lines are drawn.
    pub(crate) has_grid: bool,
    /// What the table holds, for those who cannot see it; empty for tables that only lay out.
    pub(crate) title: String,
    /// The rows; the spans of each add up to the columns.
    pub(crate) rows: Vec<Vec<Cell>>,
}

impl Table {
    /// Returns the table's element.
    pub(crate) fn element(self) -> Element {
        let whole: u32 = self.widths.iter().sum();
        let side = if self.has_grid { 70 } else { 0 };
        let margin = |name| element(name).with("w:w", side).with("w:type", "dxa");
        let properties = element("w:tblPr")
            .maybe(self.has_grid.then(|| value("w:tblStyle", GRID)))
            .child(element("w:tblW").with("w:w", whole).with("w:type", "dxa"))
            .child(value("w:jc", "center"))
            .child(element("w:tblLayout").with("w:type", "fixed"))
            .child(
                element("w:tblCellMar")
                    .child(margin("w:left"))
                    .child(margin("w:right")),
            )
            .maybe((!self.title.is_empty()).then(|| value("w:tblCaption", &self.title)));
        let grid = element("w:tblGrid").children(
            self.widths
                .iter()
                .map(|width| element("w:gridCol").with("w:w", width)),
        );
        let rows = self
            .rows
            .into_iter()
            .enumerate()
            .map(|(at, cells)| row(cells, &self.widths, at < self.head_rows));
        element("w:tbl")
            .child(properties)
            .child(grid)
            .children(rows.collect::<Vec<_>>())
    }
}

fn row(cells: Vec<Cell>, widths: &[u32], is_head: bool) -> Element {
    let properties = element("w:trPr")
        .child(element("w:cantSplit"))
        .maybe(is_head.then(|| element("w:tblHeader")));
    let mut at = 0;
    let cells = cells.into_iter().map(|cell| {
        let width: u32 = widths.iter().skip(at).take(cell.span).sum();
        at += cell.span;
        cell_element(cell, width, is_head)
    });
    element("w:tr")
        .child(properties)
        .children(cells.collect::<Vec<_>>())
}

fn cell_element(cell: Cell, width: u32, is_head: bool) -> Element {
    let merge = cell.merge.map(|merge| match merge {
        Merge::Start => value("w:vMerge", "restart"),
        Merge::Continue => element("w:vMerge"),
    });
    let properties = element("w:tcPr")
        .child(element("w:tcW").with("w:w", width).with("w:type", "dxa"))
        .maybe((cell.span > 1).then(|| value("w:gridSpan", cell.span)))
        .maybe(merge)
        .maybe(is_head.then(|| value("w:vAlign", "center")));
    element("w:tc").child(properties).children(cell.paragraphs)
}
