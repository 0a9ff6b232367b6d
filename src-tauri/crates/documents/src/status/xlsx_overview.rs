//! The overview sheet: the figures of the report, whose sums and shares are formulas with their results beside them.

use super::xlsx::{Look, cell_text, landscape};
use super::xlsx_breaks::Flow;
use super::{COLUMNS, Column, Grouping, groupings, lines, ratios};
use crate::heights::lines_of;
use crate::words;
use rust_xlsxwriter::{Formula, Worksheet, XlsxError};
use steering_core::reports::{Cells, Stats, StatusReport};

/// Width of the column of names, in characters.
const NAMES: u32 = 56;

/// Writes the sheet.
pub(crate) fn sheet(
    sheet: &mut Worksheet,
    report: &StatusReport,
    look: &Look,
) -> Result<(), XlsxError> {
    sheet.set_name(words::SHEET_OVERVIEW)?;
    landscape(sheet, 1);
    sheet
        .set_column_width(0, NAMES)?
        .set_column_range_width(1, 7, 19)?;
    let mut flow = Flow::default();
    let mut at = 0;
    let heads = [
        (
            format!("{} {}", words::REPORT, words::subject(report.as_of)),
            &look.title,
        ),
        (words::COMMITTEE.to_owned(), &look.plain),
        (words::as_of(report.as_of), &look.plain),
        (words::origin(report.known_to), &look.plain),
    ];
    for (line, format) in heads {
        sheet.write_string_with_format(at, 0, line, format)?;
        at += 1;
    }
    for (basis, stats) in [
        (words::BASIS_ADJUSTED, &report.adjusted),
        (words::BASIS_ORIGINAL, &report.original),
    ] {
        let top = at + 1;
        at = four_cells(sheet, top, basis, &stats.cells, look)?;
        at = ratio_table(sheet, at + 1, top, &stats.cells, look)?;
        flow.table(top, at);
    }
    // What the ratios above mean.
    for note in [words::DUE_SET_NOTE, words::RATIO_NOTE] {
        sheet.write_string_with_format(at, 0, note, &look.plain)?;
        at += 1;
    }
    let top = at + 1;
    at = outside(sheet, top, &report.adjusted.cells, look)?;
    flow.table(top, at);
    for grouping in groupings(report) {
        let top = at + 1;
        at = group_table(sheet, top, &grouping, &report.adjusted.cells, look)?;
        flow.table(top, at);
        for (row, (name, _)) in (top + 2..).zip(&grouping.lines) {
            flow.row(row, lines_of(name, NAMES));
        }
    }
    let top = at + 1;
    at = ageing(sheet, top, &report.adjusted, look)?;
    flow.table(top, at);
    flow.set(sheet)
}

/// Writes the heading and the head row; returns the first row below.
fn table_head(
    sheet: &mut Worksheet,
    at: u32,
    title: &str,
    names: &[&str],
    look: &Look,
) -> Result<u32, XlsxError> {
    sheet.write_string_with_format(at, 0, title, &look.heading)?;
    for (column, name) in (0..).zip(names) {
        sheet.write_string_with_format(at + 1, column, *name, &look.head)?;
    }
    Ok(at + 2)
}

/// Returns a sum over rows `from..=to` (counted from 1) of a column, with its result, so that viewers which do not
/// calculate show it too.
fn column_sum(column: char, from: u32, to: u32, result: u32) -> Formula {
    Formula::new(format!("=SUM({column}{from}:{column}{to})")).set_result(result.to_string())
}

fn row_sum(row: u32, from: char, to: char, result: u32) -> Formula {
    Formula::new(format!("=SUM({from}{row}:{to}{row})")).set_result(result.to_string())
}

/// Writes done and open against in time, late and undated, on the rows after `at`: the heading, the names, two lines, the
/// sums.
fn four_cells(
    sheet: &mut Worksheet,
    at: u32,
    basis: &str,
    cells: &Cells,
    look: &Look,
) -> Result<u32, XlsxError> {
    let names = [
        words::TASK,
        words::COLUMN_IN_TIME,
        words::COLUMN_OVERDUE,
        words::COLUMN_UNDATED,
        words::SUM,
    ];
    let first = table_head(sheet, at, basis, &names, look)?;
    let lines = lines(cells);
    for (row, (name, parts)) in (first..).zip(lines) {
        sheet.write_string_with_format(row, 0, name, &look.text)?;
        for (column, part) in (1..).zip(parts) {
            sheet.write_number_with_format(row, column, part, &look.number)?;
        }
        let sum = row_sum(row + 1, 'B', 'D', parts.iter().sum());
        sheet.write_formula_with_format(row, 4, sum, &look.sum)?;
    }
    let sums = first + 2;
    sheet.write_string_with_format(sums, 0, words::TOTAL, &look.sum_name)?;
    let columns = [
        cells.on_time + cells.in_term,
        cells.late + cells.overdue,
        cells.done_undated + cells.open_undated,
        cells.total(),
    ];
    for ((column, letter), result) in (1..).zip('B'..='E').zip(columns) {
        let sum = column_sum(letter, first + 1, sums, result);
        sheet.write_formula_with_format(sums, column, sum, &look.sum)?;
    }
    Ok(sums + 1)
}

/// Writes the ratios; `four` is where the table of the four cells begins, which the fractions refer to.
fn ratio_table(
    sheet: &mut Worksheet,
    at: u32,
    four: u32,
    cells: &Cells,
    look: &Look,
) -> Result<u32, XlsxError> {
    let names = [
        words::RATIO_FORMULA,
        words::NUMERATOR,
        words::DENOMINATOR,
        words::RATIO,
    ];
    for (column, name) in (0..).zip(names) {
        sheet.write_string_with_format(at, column, name, &look.head)?;
    }
    // Rows as formulas count them: heading, names, done, open, sums.
    let (done, open, sums) = (four + 3, four + 4, four + 5);
    let due_set = at + 1;
    let parts = [
        format!("=B{done}"),
        format!("=C{open}"),
        format!("=C{open}"),
    ];
    let wholes = [
        None,
        Some(format!("=C{}", due_set + 1)),
        Some(format!("=E{sums}")),
    ];
    let fractions = ratios(cells).into_iter().zip(parts).zip(wholes);
    for (row, ((ratio, part), whole)) in (due_set..).zip(fractions) {
        let name = format!("{}: {}", ratio.name, ratio.formula);
        sheet.write_string_with_format(row, 0, name, &look.text)?;
        let part = Formula::new(part).set_result(ratio.part.to_string());
        sheet.write_formula_with_format(row, 1, part, &look.number)?;
        match whole {
            Some(whole) => {
                let whole = Formula::new(whole).set_result(ratio.whole.to_string());
                sheet.write_formula_with_format(row, 2, whole, &look.number)?;
            }
            None => {
                sheet.write_number_with_format(row, 2, ratio.whole, &look.number)?;
            }
        }
        let line = row + 1;
        let result = ratio.share.map_or_else(
            || "–".to_owned(),
            |share| format!("{}", f64::from(share) / 10_000.0),
        );
        // Multiplied before divided, in whole numbers: truncation must not meet a rounding error.
        let share = format!("=IF(C{line}=0,\"–\",INT(B{line}*10000/C{line})/10000)");
        let share = Formula::new(share).set_result(result);
        sheet.write_formula_with_format(row, 3, share, &look.share)?;
    }
    Ok(due_set + 3)
}

fn outside(sheet: &mut Worksheet, at: u32, cells: &Cells, look: &Look) -> Result<u32, XlsxError> {
    let first = table_head(sheet, at, words::OUTSIDE_TOTAL, &[], look)? - 1;
    let figures = [
        (words::DRAFTS, cells.drafts),
        (words::STOPPED, cells.stopped),
    ];
    for (row, (name, figure)) in (first..).zip(figures) {
        sheet.write_string_with_format(row, 0, name, &look.text)?;
        sheet.write_number_with_format(row, 1, figure, &look.number)?;
    }
    Ok(first + 2)
}

fn group_table(
    sheet: &mut Worksheet,
    at: u32,
    grouping: &Grouping<'_>,
    whole: &Cells,
    look: &Look,
) -> Result<u32, XlsxError> {
    let mut names = vec![grouping.column];
    names.extend(COLUMNS.map(Column::words));
    names.push(words::TOTAL);
    let first = table_head(sheet, at, grouping.title, &names, look)?;
    let mut row = first;
    for (name, cells) in &grouping.lines {
        sheet.write_string_with_format(row, 0, cell_text(name), &look.text)?;
        for (column, part) in (1..).zip(COLUMNS) {
            sheet.write_number_with_format(row, column, part.of(cells), &look.number)?;
        }
        let sum = row_sum(row + 1, 'B', 'G', cells.total());
        sheet.write_formula_with_format(row, 7, sum, &look.sum)?;
        row += 1;
    }
    if row == first {
        sheet.write_string_with_format(row, 0, words::NONE, &look.plain)?;
        return Ok(row + 1);
    }
    sheet.write_string_with_format(row, 0, words::SUM, &look.sum_name)?;
    let results = COLUMNS
        .map(|column| column.of(whole))
        .into_iter()
        .chain([whole.total()]);
    for ((column, letter), result) in (1..).zip('B'..='H').zip(results) {
        let sum = column_sum(letter, first + 1, row, result);
        sheet.write_formula_with_format(row, column, sum, &look.sum)?;
    }
    Ok(row + 1)
}

fn ageing(sheet: &mut Worksheet, at: u32, stats: &Stats, look: &Look) -> Result<u32, XlsxError> {
    let first = table_head(sheet, at, words::AGE, &[words::AGE, words::OVERDUE], look)?;
    let mut row = first;
    for (age, figure) in words::AGEING.iter().zip(stats.ageing) {
        sheet.write_string_with_format(row, 0, *age, &look.text)?;
        sheet.write_number_with_format(row, 1, figure, &look.number)?;
        row += 1;
    }
    sheet.write_string_with_format(row, 0, words::SUM, &look.sum_name)?;
    let sum = column_sum('B', first + 1, row, stats.cells.overdue);
    sheet.write_formula_with_format(row, 1, sum, &look.sum)?;
    Ok(row + 1)
}
