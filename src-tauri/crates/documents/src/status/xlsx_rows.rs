//! Sheets with one row a task: tables to filter, their names always in sight and on every printed page.

use super::xlsx::{Look, cell_text, excel_day, landscape};
use super::xlsx_columns::{Cell, Rows};
use crate::heights::{height, lines_of, lines_of_name};
use crate::words;
use rust_xlsxwriter::{Table, TableColumn, TableStyle, Worksheet, XlsxError};
use steering_core::reports::StatusReport;

/// Row of the names: below the title, the note and an empty row.
const NAMES: u32 = 3;
/// Height of a line of the title, in points.
const TITLE_LINE: u32 = 19;

/// Writes the sheet.
pub(crate) fn sheet(
    sheet: &mut Worksheet,
    report: &StatusReport,
    look: &Look,
    rows: &Rows,
) -> Result<(), XlsxError> {
    sheet.set_name(rows.name)?;
    landscape(sheet, rows.pages_wide);
    heads(sheet, &words::annex_title(report.as_of), look, rows)?;
    names(sheet, look, rows)?;
    if report.rows.is_empty() {
        sheet.write_string_with_format(NAMES + 1, 0, words::NONE, &look.plain)?;
        return Ok(());
    }
    table(sheet, report.rows.len(), look, rows)?;
    for (at, row) in (0..).zip(&report.rows) {
        let mut lines = 1;
        for (column_at, column) in (0..).zip(&rows.columns) {
            let cell = (column.cell)(at + 1, row);
            if let Cell::Text(text) = &cell {
                lines = lines.max(lines_of(text, column.width));
            }
            write(sheet, (NAMES + 1 + at, column_at), cell, look)?;
        }
        sheet.set_row_height(NAMES + 1 + at, height(lines))?;
    }
    Ok(())
}

/// Writes the title and the note. Where pages lie side by side the two stay in the columns that come again, so that none of
/// them is cut at the edge of a page.
fn heads(sheet: &mut Worksheet, title: &str, look: &Look, rows: &Rows) -> Result<(), XlsxError> {
    if rows.pages_wide == 1 {
        sheet.write_string_with_format(0, 0, title, &look.title)?;
        sheet.write_string_with_format(1, 0, rows.note, &look.plain)?;
        return Ok(());
    }
    let last = rows.kept_columns - 1;
    let kept = rows.columns.iter().take(usize::from(rows.kept_columns));
    let width: u32 = kept.map(|column| column.width).sum();
    // Bold capitals of 14 points are nearly twice as wide as the letters that widths are counted for.
    let lines = lines_of(title, width * 4 / 7);
    sheet.merge_range(0, 0, 0, last, title, &look.title.clone().set_text_wrap())?;
    sheet.set_row_height(0, lines * TITLE_LINE)?;
    sheet.merge_range(
        1,
        0,
        1,
        last,
        rows.note,
        &look.plain.clone().set_text_wrap(),
    )?;
    sheet.set_row_height(1, height(lines_of(rows.note, width)))?;
    Ok(())
}

fn names(sheet: &mut Worksheet, look: &Look, rows: &Rows) -> Result<(), XlsxError> {
    let mut lines = 1;
    for (at, column) in (0..).zip(&rows.columns) {
        sheet.set_column_width(at, column.width)?;
        sheet.write_string_with_format(NAMES, at, column.name, &look.head)?;
        lines = lines.max(lines_of_name(column.name, column.width));
    }
    sheet.set_row_height(NAMES, height(lines))?;
    sheet
        .set_freeze_panes(NAMES + 1, rows.kept_columns)?
        .set_repeat_rows(NAMES, NAMES)?
        .set_repeat_columns(0, rows.kept_columns - 1)?;
    Ok(())
}

fn table(sheet: &mut Worksheet, count: usize, look: &Look, rows: &Rows) -> Result<(), XlsxError> {
    let columns: Vec<_> = rows
        .columns
        .iter()
        .map(|column| {
            TableColumn::new()
                .set_header(column.name)
                .set_header_format(&look.head)
        })
        .collect();
    let table = Table::new()
        .set_style(TableStyle::None)
        .set_columns(&columns);
    let last_row = NAMES + u32::try_from(count).unwrap_or(u32::MAX);
    let last_column = u16::try_from(rows.columns.len() - 1).unwrap_or(u16::MAX);
    sheet.add_table(NAMES, 0, last_row, last_column, &table)?;
    Ok(())
}

/// Writes a cell at `(row, column)`.
fn write(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    cell: Cell,
    look: &Look,
) -> Result<(), XlsxError> {
    match cell {
        // Never `write`, which would take a text that begins with `=` for a formula.
        Cell::Text(text) => {
            sheet.write_string_with_format(row, column, cell_text(&text), &look.text)?
        }
        Cell::Number(Some(number)) => {
            sheet.write_number_with_format(row, column, number, &look.number)?
        }
        Cell::Day(Some(day)) => {
            sheet.write_datetime_with_format(row, column, excel_day(day)?, &look.day)?
        }
        Cell::Number(None) => sheet.write_blank(row, column, &look.number)?,
        Cell::Day(None) => sheet.write_blank(row, column, &look.day)?,
    };
    Ok(())
}
