//! The two forms of a table.

use super::{Table, guarded, still};
use crate::DocumentError;
use crate::heights::{height, lines_of, lines_of_name};
use crate::status::xlsx::{cell_text, excel_day, landscape};
use rust_xlsxwriter::{Format, FormatAlign, FormatBorder, Workbook, XlsxError};
use steering_core::exports::Cell;
use steering_core::watch::Watch;

const FONT: &str = "Times New Roman";
/// Characters that stand side by side on a printed page and can still be read.
const PAGE: u32 = 170;

/// Writes a workbook.
pub(super) fn workbook(table: &Table, watch: &dyn Watch) -> Result<Vec<u8>, DocumentError> {
    let mut book = Workbook::new();
    let plain = Format::new()
        .set_font_name(FONT)
        .set_font_size(11)
        .set_align(FormatAlign::Top);
    let look = Look {
        head: plain
            .clone()
            .set_bold()
            .set_text_wrap()
            .set_border(FormatBorder::Thin)
            .set_align(FormatAlign::VerticalCenter),
        text: plain.clone().set_text_wrap().set_num_format("@"),
        number: plain.clone().set_num_format("0"),
        decimal: plain.clone(),
        percent: plain.clone().set_num_format("0%"),
        day: plain.set_num_format("dd/mm/yyyy"),
    };
    let sheet = book.add_worksheet();
    sheet.set_name(&table.sheet)?;
    let mut lines = 1;
    for (at, column) in (0..).zip(&table.columns) {
        sheet.set_column_width(at, column.width)?;
        sheet.write_string_with_format(0, at, &column.name, &look.head)?;
        lines = lines.max(lines_of_name(&column.name, column.width));
    }
    sheet.set_row_height(0, height(lines))?;
    for (row, cells) in (1..).zip(&table.rows) {
        still(table, watch)?;
        for (column, cell) in (0..).zip(cells) {
            write_cell(sheet, (row, column), cell, &look)?;
        }
        let cells = cells.iter().zip(&table.columns);
        let lines = cells.map(|(cell, column)| match cell {
            Cell::Text(text) | Cell::Code(_, Some(text)) => lines_of(text, column.width),
            Cell::Code(_, None)
            | Cell::Number(_)
            | Cell::Hundredths(_)
            | Cell::Thousandths(_)
            | Cell::Percent(_)
            | Cell::Day(_) => 1,
        });
        sheet.set_row_height(row, height(lines.max().unwrap_or(1)))?;
    }
    let width: u32 = table.columns.iter().map(|column| column.width).sum();
    landscape(
        sheet,
        u16::try_from(width.div_ceil(PAGE)).unwrap_or(u16::MAX),
    );
    sheet
        .set_freeze_panes(1, 0)?
        .set_repeat_rows(0, 0)?
        .set_repeat_columns(0, 0)?;
    let last_row = u32::try_from(table.rows.len()).unwrap_or(u32::MAX);
    let last_column = u16::try_from(table.columns.len().saturating_sub(1)).unwrap_or(u16::MAX);
    sheet.autofilter(0, 0, last_row, last_column)?;
    Ok(book.save_to_buffer()?)
}

struct Look {
    head: Format,
    text: Format,
    number: Format,
    decimal: Format,
    percent: Format,
    day: Format,
}

fn write_cell(
    sheet: &mut rust_xlsxwriter::Worksheet,
    (row, column): (u32, u16),
    cell: &Cell,
    look: &Look,
) -> Result<(), XlsxError> {
    match cell {
        // Never `write`, which would take a text that begins with `=` for a formula.
        Cell::Text(text) | Cell::Code(_, Some(text)) if !text.is_empty() => {
            sheet.write_string_with_format(row, column, cell_text(text), &look.text)?;
        }
        Cell::Number(Some(number)) => {
            sheet.write_number_with_format(row, column, float(*number), &look.number)?;
        }
        Cell::Hundredths(Some(number)) => {
            let number = float(*number) / 100.0;
            sheet.write_number_with_format(row, column, number, &look.decimal)?;
        }
        Cell::Thousandths(Some(number)) => {
            let number = float(*number) / 1000.0;
            sheet.write_number_with_format(row, column, number, &look.decimal)?;
        }
        Cell::Percent(Some(percent)) => {
            sheet.write_number_with_format(
                row,
                column,
                f64::from(*percent) / 100.0,
                &look.percent,
            )?;
        }
        Cell::Day(Some(day)) => {
            sheet.write_datetime_with_format(row, column, excel_day(*day)?, &look.day)?;
        }
        Cell::Text(_)
        | Cell::Code(..)
        | Cell::Number(None)
        | Cell::Hundredths(None)
        | Cell::Thousandths(None)
        | Cell::Percent(None)
        | Cell::Day(None) => {}
    }
    Ok(())
}

/// Spreadsheets hold numbers as floats; those of lists are small enough to be exact.
fn float(number: i64) -> f64 {
    number.to_string().parse().unwrap_or_default()
}

/// Writes delimited text.
pub(super) fn delimited(
    table: &Table,
    is_semicolon: bool,
    watch: &dyn Watch,
) -> Result<Vec<u8>, DocumentError> {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(if is_semicolon { b';' } else { b',' })
        .terminator(csv::Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    writer.write_record(table.columns.iter().map(|column| column.name.as_str()))?;
    for cells in &table.rows {
        still(table, watch)?;
        writer.write_record(cells.iter().map(|cell| plain(cell, is_semicolon)))?;
    }
    writer
        .into_inner()
        .map_err(|e| DocumentError::Part(std::io::Error::other(e.to_string())))
}

/// Writes a cell as text: dates by day, numbers with the decimal mark that goes with the delimiter.
fn plain(cell: &Cell, is_semicolon: bool) -> String {
    match cell {
        Cell::Text(text) | Cell::Code(_, Some(text)) => guarded(&crate::text::clean(text)),
        Cell::Code(_, None) => String::new(),
        Cell::Number(number) => number.map(|number| number.to_string()).unwrap_or_default(),
        Cell::Hundredths(None) | Cell::Thousandths(None) => String::new(),
        Cell::Hundredths(Some(number)) => decimal(*number, 2, is_semicolon),
        Cell::Thousandths(Some(number)) => decimal(*number, 3, is_semicolon),
        Cell::Percent(percent) => percent
            .map(|percent| format!("{percent}%"))
            .unwrap_or_default(),
        Cell::Day(day) => day
            .map(|day| day.format("%d/%m/%Y").to_string())
            .unwrap_or_default(),
    }
}

/// Writes a number of so many decimal places; noughts at its end are left out.
fn decimal(number: i64, places: u32, is_comma: bool) -> String {
    let sign = if number < 0 { "-" } else { "" };
    let (whole, rest) = (
        number.abs() / 10_i64.pow(places),
        number.abs() % 10_i64.pow(places),
    );
    let mark = if is_comma { ',' } else { '.' };
    let width = usize::try_from(places).unwrap_or_default();
    let rest = format!("{rest:0width$}");
    match rest.trim_end_matches('0') {
        "" => format!("{sign}{whole}"),
        rest => format!("{sign}{whole}{mark}{rest}"),
    }
}
