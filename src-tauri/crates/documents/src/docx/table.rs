//! Tables of fixed widths: rows that stay whole, head rows that come again on every page.

use super::paragraph::paragraph;
use super::styles::GRID;
use super::xml::{Element, element, value};
use crate::paper::{Cell, Down, Letters, Text};
use crate::sheet::{CELL_SIDE, Grid, Style, cell_style, column_widths};

/// Returns a table with lines.
pub(crate) fn grid(grid: &Grid) -> Element {
    let table = &grid.table;
    let widths = column_widths(table);
    let head = table.head.iter().map(|cells| (cells, true));
    let rows = head.chain(table.rows.iter().map(|cells| (cells, false)));
    let last = table.head.len() + table.rows.len();
    let rows = rows.enumerate().map(|(place, (cells, is_head))| {
        let mut at = 0;
        // A row stays on the page of the next one, or of what follows, when its paragraphs do.
        let is_held = is_head || grid.keeps_next && place + 1 == last;
        let cells = cells.iter().map(|cell| {
            let width = widths.iter().skip(at).take(cell.columns).sum();
            at += cell.columns;
            grid_cell(cell, table.letters, width, is_head, is_held)
        });
        row(cells.collect(), is_head, false)
    });
    let properties = properties(&widths, true)
        .maybe((!table.title.is_empty()).then(|| value("w:tblCaption", &table.title)));
    whole(properties, &widths, rows.collect())
}

/// Returns a table that only lays out: rows of cells, each the paragraphs in it.
/// A row goes on on the next page only where it may.
pub(crate) fn layout(widths: &[u32], rows: Vec<(Vec<Vec<Element>>, bool)>) -> Element {
    let rows = rows.into_iter().map(|(cells, is_breakable)| {
        let cells = cells.into_iter().zip(widths).map(|(paragraphs, width)| {
            let properties = element("w:tcPr").child(cell_width(*width));
            let paragraphs = if paragraphs.is_empty() {
                vec![paragraph(Style::Cell, &Text::default(), false)]
            } else {
                paragraphs
            };
            element("w:tc").child(properties).children(paragraphs)
        });
        row(cells.collect(), false, is_breakable)
    });
    whole(properties(widths, false), widths, rows.collect())
}

fn properties(widths: &[u32], has_grid: bool) -> Element {
    let side = if has_grid { CELL_SIDE } else { 0 };
    let margin = |name| element(name).with("w:w", side).with("w:type", "dxa");
    element("w:tblPr")
        .maybe(has_grid.then(|| value("w:tblStyle", GRID)))
        .child(
            element("w:tblW")
                .with("w:w", widths.iter().sum::<u32>())
                .with("w:type", "dxa"),
        )
        .child(value("w:jc", "center"))
        .child(value_of_layout())
        .child(
            element("w:tblCellMar")
                .child(margin("w:left"))
                .child(margin("w:right")),
        )
}

fn value_of_layout() -> Element {
    element("w:tblLayout").with("w:type", "fixed")
}

fn whole(properties: Element, widths: &[u32], rows: Vec<Element>) -> Element {
    let grid = element("w:tblGrid").children(
        widths
            .iter()
            .map(|width| element("w:gridCol").with("w:w", width)),
    );
    element("w:tbl")
        .child(properties)
        .child(grid)
        .children(rows)
}

fn row(cells: Vec<Element>, is_head: bool, is_breakable: bool) -> Element {
    if is_breakable {
        return element("w:tr").children(cells);
    }
    let properties = element("w:trPr")
        .child(element("w:cantSplit"))
        .maybe(is_head.then(|| element("w:tblHeader")));
    element("w:tr").child(properties).children(cells)
}

fn cell_width(width: u32) -> Element {
    element("w:tcW").with("w:w", width).with("w:type", "dxa")
}

fn grid_cell(cell: &Cell, letters: Letters, width: u32, is_head: bool, is_held: bool) -> Element {
    let style = cell_style(cell, letters);
    let merge = match cell.down {
        Down::Own => None,
        Down::Begins => Some(value("w:vMerge", "restart")),
        Down::Covered => Some(element("w:vMerge")),
    };
    let properties = element("w:tcPr")
        .child(cell_width(width))
        .maybe((cell.columns > 1).then(|| value("w:gridSpan", cell.columns)))
        .maybe(merge)
        .maybe(is_head.then(|| value("w:vAlign", "center")));
    let paragraphs: Vec<_> = if cell.lines.is_empty() {
        vec![paragraph(style, &Text::default(), is_held)]
    } else {
        let lines = cell.lines.iter();
        lines.map(|line| paragraph(style, line, is_held)).collect()
    };
    element("w:tc").child(properties).children(paragraphs)
}
