//! Tables of fixed widths: rows that stay whole, head rows that come again on every page.

use super::paragraph::paragraph;
use super::styles::GRID;
use super::xml::{Element, element, value};
use crate::paper::{Cell, Down, Letters, Table, Text};
use crate::sheet::{CELL_SIDE, Style, cell_style, column_widths};

/// Returns a table with lines.
pub(crate) fn grid(table: &Table) -> Element {
    let widths = column_widths(table);
    let head = table.head.iter().map(|cells| (cells, true));
    let rows = head.chain(table.rows.iter().map(|cells| (cells, false)));
    let rows = rows.map(|(cells, is_head)| {
        let mut at = 0;
        let cells = cells.iter().map(|cell| {
            let width = widths.iter().skip(at).take(cell.columns).sum();
            at += cell.columns;
            grid_cell(cell, table.letters, width, is_head)
        });
        row(cells.collect(), is_head)
    });
    let properties = properties(&widths, true)
        .maybe((!table.title.is_empty()).then(|| value("w:tblCaption", &table.title)));
    whole(properties, &widths, rows.collect())
}

/// Returns a table that only lays out: rows of cells, each the paragraphs in it.
pub(crate) fn layout(widths: &[u32], rows: Vec<Vec<Vec<Element>>>) -> Element {
    let rows = rows.into_iter().map(|cells| {
        let cells = cells.into_iter().zip(widths).map(|(paragraphs, width)| {
            let properties = element("w:tcPr").child(cell_width(*width));
            let paragraphs = if paragraphs.is_empty() {
                vec![paragraph(Style::Cell, &Text::default(), false)]
            } else {
                paragraphs
            };
            element("w:tc").child(properties).children(paragraphs)
        });
        row(cells.collect(), false)
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

fn row(cells: Vec<Element>, is_head: bool) -> Element {
    let properties = element("w:trPr")
        .child(element("w:cantSplit"))
        .maybe(is_head.then(|| element("w:tblHeader")));
    element("w:tr").child(properties).children(cells)
}

fn cell_width(width: u32) -> Element {
    element("w:tcW").with("w:w", width).with("w:type", "dxa")
}

fn grid_cell(cell: &Cell, letters: Letters, width: u32, is_head: bool) -> Element {
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
        vec![paragraph(style, &Text::default(), false)]
    } else {
        let lines = cell.lines.iter();
        lines.map(|line| paragraph(style, line, is_head)).collect()
    };
    element("w:tc").child(properties).children(paragraphs)
}
