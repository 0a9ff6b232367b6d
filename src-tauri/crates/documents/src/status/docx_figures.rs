//! The tables of figures in the paper.

use super::docx::WIDTH;
use super::{COLUMNS, Grouping, Ratio, lines, ratios as ratios_of};
use crate::docx::mm;
use crate::docx::styles::Style;
use crate::docx::table::{Cell, Table, below, cell};
use crate::docx::xml::Element;
use crate::text::{count, percent, short_date};
use crate::words;
use steering_core::reports::{AnnexRow, Cells};

/// How many overdue tasks the body itself lists.
pub(crate) const LONGEST: usize = 10;

fn head(text: &str) -> Cell {
    cell(Style::CellHead, text)
}

fn number(value: u32) -> Cell {
    cell(Style::CellNumber, &count(value))
}

fn grid(title: &str, widths: Vec<u32>, head_rows: usize, rows: Vec<Vec<Cell>>) -> Element {
    Table {
        widths,
        head_rows,
        has_grid: true,
        title: title.to_owned(),
        rows,
    }
    .element()
}

/// Returns the widths with what the others leave put first.
fn first_takes_rest(others: &[u32]) -> Vec<u32> {
    let taken: u32 = others.iter().sum();
    [WIDTH - taken]
        .into_iter()
        .chain(others.iter().copied())
        .collect()
}

/// Returns done and open against in time, late and undated, closed on both sides.
pub(crate) fn four_cells(title: &str, cells: &Cells) -> Element {
    let mut rows = vec![
        [
            words::TASK,
            words::COLUMN_IN_TIME,
            words::COLUMN_OVERDUE,
            words::COLUMN_UNDATED,
            words::SUM,
        ]
        .map(head)
        .to_vec(),
    ];
    let lines = lines(cells);
    for (name, parts) in lines {
        let mut row = vec![cell(Style::Cell, name)];
        row.extend(parts.map(number));
        row.push(number(parts.iter().sum()));
        rows.push(row);
    }
    let mut sums = vec![cell(Style::CellSum, words::TOTAL)];
    sums.extend((0..3).map(|at| number(lines.iter().map(|(_, parts)| parts[at]).sum())));
    sums.push(number(cells.total()));
    rows.push(sums);
    let widths = first_takes_rest(&[mm(36), mm(28), mm(30), mm(24)]);
    grid(title, widths, 1, rows)
}

/// Returns the ratios by both deadlines, each as a fraction beside its share.
pub(crate) fn ratios(adjusted: &Cells, original: &Cells) -> Element {
    let mut rows = vec![
        [
            words::RATIO,
            words::RATIO_FORMULA,
            words::BASIS_ADJUSTED,
            words::BASIS_ORIGINAL,
        ]
        .map(head)
        .to_vec(),
    ];
    for (adjusted, original) in ratios_of(adjusted).into_iter().zip(ratios_of(original)) {
        rows.push(vec![
            cell(Style::Cell, adjusted.name),
            cell(Style::Cell, adjusted.formula),
            fraction(&adjusted),
            fraction(&original),
        ]);
    }
    grid(
        words::RATIO,
        first_takes_rest(&[mm(53), mm(38), mm(38)]),
        1,
        rows,
    )
}

/// Returns `1/3 = 33,33%`; a dash where there is nothing to divide by.
fn fraction(ratio: &Ratio) -> Cell {
    let share = percent(ratio.share);
    let text = if ratio.share.is_none() {
        share
    } else {
        format!("{}/{} = {share}", count(ratio.part), count(ratio.whole))
    };
    cell(Style::CellNumber, &text)
}

/// Returns a table by group with its sums.
pub(crate) fn by_group(grouping: &Grouping<'_>, whole: &Cells) -> Element {
    let top = vec![
        head(words::ORDINAL).tall(),
        head(grouping.column).tall(),
        head(words::TOTAL).tall(),
        head(words::GROUP_DONE).span(3),
        head(words::GROUP_OPEN).span(3),
    ];
    let mut names = vec![
        below(Style::CellHead),
        below(Style::CellHead),
        below(Style::CellHead),
    ];
    names.extend(COLUMNS.map(|column| head(column.words())));
    let mut rows = vec![top, names];
    for (at, (name, cells)) in grouping.lines.iter().enumerate() {
        let mut row = vec![
            cell(Style::CellNumber, &(at + 1).to_string()),
            cell(Style::Cell, name),
            number(cells.total()),
        ];
        row.extend(COLUMNS.map(|column| number(column.of(cells))));
        rows.push(row);
    }
    let mut sums = vec![
        cell(Style::CellSum, words::SUM).span(2),
        number(whole.total()),
    ];
    sums.extend(COLUMNS.map(|column| number(column.of(whole))));
    rows.push(sums);
    let fixed = [mm(14); 7];
    let ordinal = mm(12);
    let name = WIDTH - ordinal - fixed.iter().sum::<u32>();
    let widths = [ordinal, name].into_iter().chain(fixed).collect();
    grid(grouping.title, widths, 2, rows)
}

/// Returns the overdue tasks by how long they are.
pub(crate) fn ageing(ages: [u32; 4], overdue: u32) -> Element {
    let mut names = vec![head(words::AGE)];
    names.extend(words::AGEING.map(head));
    names.push(head(words::SUM));
    let mut figures = vec![cell(Style::Cell, words::TASK)];
    figures.extend(ages.map(number));
    figures.push(number(overdue));
    let widths = first_takes_rest(&[mm(25), mm(25), mm(27), mm(27), mm(20)]);
    grid(words::AGE, widths, 1, vec![names, figures])
}

/// Returns the list of the tasks that are overdue longest.
pub(crate) fn longest(overdue: &[&AnnexRow]) -> Element {
    let mut rows = vec![
        [
            words::ORDINAL,
            words::TASK,
            words::LEAD,
            words::DUE,
            words::DAYS_OVERDUE,
        ]
        .map(head)
        .to_vec(),
    ];
    for (at, row) in overdue.iter().enumerate() {
        rows.push(vec![
            cell(Style::CellNumber, &(at + 1).to_string()),
            cell(Style::Cell, &format!("{} ({})", row.title, row.code)),
            cell(Style::Cell, &super::row::lead(row).join("\n")),
            cell(
                Style::CellNumber,
                &row.due_on.map_or_else(String::new, short_date),
            ),
            number(row.days.map_or(0, i32::unsigned_abs)),
        ]);
    }
    let (ordinal, lead, due, days) = (mm(12), mm(45), mm(25), mm(20));
    let widths = vec![
        ordinal,
        WIDTH - ordinal - lead - due - days,
        lead,
        due,
        days,
    ];
    grid(words::SECTION_OVERDUE, widths, 1, rows)
}
