//! Sheets with one row a task: tables to filter, their names always in sight and on every printed page.

use super::xlsx::{Look, cell_text, excel_day, landscape};
use super::xlsx_columns::{Cell, Rows};
use crate::words;
use rust_xlsxwriter::{Table, TableColumn, TableStyle, Worksheet, XlsxError};
use steering_core::reports::StatusReport;

/// Row of the names: below the title, the note and an empty row.
const NAMES: u32 = 3;
/// Height of a line of 11 points, and the most a row can have.
const LINE: u32 = 15;
const HIGHEST: u32 = 405;

/// Writes the sheet.
pub(crate) fn sheet(
    sheet: &mut Worksheet,
    report: &StatusReport,
    look: &Look,
    rows: &Rows,
) -> Result<(), XlsxError> {
    sheet.set_name(rows.name)?;
    landscape(sheet, rows.pages_wide);
    let title = words::annex_title(report.as_of);
    sheet.write_string_with_format(0, 0, title, &look.title)?;
    sheet.write_string_with_format(1, 0, rows.note, &look.plain)?;
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

fn names(sheet: &mut Worksheet, look: &Look, rows: &Rows) -> Result<(), XlsxError> {
    let mut lines = 1;
    for (at, column) in (0..).zip(&rows.columns) {
        sheet.set_column_width(at, column.width)?;
        sheet.write_string_with_format(NAMES, at, column.name, &look.head)?;
        // The button of the filter takes room.
        lines = lines.max(lines_of(column.name, column.width.saturating_sub(3)));
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

fn height(lines: u32) -> u32 {
    (lines * LINE + 3).min(HIGHEST)
}

/// Returns how many lines the text takes in a column so many characters wide.
///
/// Heights are written because not every spreadsheet measures wrapped rows when it opens a file.
fn lines_of(text: &str, width: u32) -> u32 {
    // Widths count digits; the letters of a text are narrower, here by less than they are in truth.
    let room = usize::try_from(width.max(1) * 6 / 5).unwrap_or(usize::MAX);
    let mut lines = 0;
    for line in text.split('\n') {
        lines += 1;
        let mut used = 0;
        for word in line.split(' ') {
            let mut length = word.chars().count();
            if used > 0 && used + 1 + length > room {
                lines += 1;
                used = 0;
            }
            while length > room {
                lines += 1;
                length -= room;
            }
            used += length + usize::from(used > 0);
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::lines_of;

    #[test]
    fn wrapped_lines_are_counted_by_words() {
        for (text, width, lines) in [
            ("", 10, 1),
            ("một hai", 10, 1),
            ("một hai ba bốn", 7, 2),
            ("một\nhai\n", 20, 3),
            ("aaaaaaaaaaaaaaaaaaaaaa", 10, 2),
            ("aaaaaaaaaaaaaaaaaaaaaaaa b", 10, 3),
        ] {
            assert_eq!(lines_of(text, width), lines, "lines of {text:?} in {width}");
        }
    }
}
