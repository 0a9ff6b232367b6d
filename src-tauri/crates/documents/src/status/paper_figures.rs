//! The tables of figures in the paper.

use super::{COLUMNS, Grouping, Ratio, lines, ratios as ratios_of};
use crate::paper::{Block, Cell, CellKind, Letters, Page, Table};
use crate::vietnamese::{count, percent, short_date};
use crate::words;
use steering_core::reports::{AnnexRow, Cells};

const WIDTH: u32 = Page::Portrait.text_width();

/// How many overdue tasks the body itself lists.
pub(crate) const LONGEST: usize = 10;

fn head(text: &str) -> Cell {
    Cell::new(CellKind::Head, text)
}

fn words_of(text: &str) -> Cell {
    Cell::new(CellKind::Text, text)
}

fn figure(text: String) -> Cell {
    Cell::new(CellKind::Figure, text)
}

fn number(value: u32) -> Cell {
    figure(count(value))
}

fn grid(title: &str, widths: Vec<u32>, head: Vec<Vec<Cell>>, rows: Vec<Vec<Cell>>) -> Block {
    Block::Table(Table {
        title: title.to_owned(),
        letters: Letters::Text,
        widths,
        head,
        rows,
    })
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
pub(crate) fn four_cells(title: &str, cells: &Cells) -> Block {
    let names = [
        words::TASK,
        words::COLUMN_IN_TIME,
        words::COLUMN_OVERDUE,
        words::COLUMN_UNDATED,
        words::SUM,
    ]
    .map(head)
    .to_vec();
    let mut rows = Vec::new();
    let lines = lines(cells);
    for (name, parts) in lines {
        let mut row = vec![words_of(name)];
        row.extend(parts.map(number));
        row.push(number(parts.iter().sum()));
        rows.push(row);
    }
    let mut sums = vec![Cell::new(CellKind::Sum, words::TOTAL)];
    sums.extend((0..3).map(|at| number(lines.iter().map(|(_, parts)| parts[at]).sum())));
    sums.push(number(cells.total()));
    rows.push(sums);
    let widths = first_takes_rest(&[36, 28, 30, 24]);
    grid(title, widths, vec![names], rows)
}

/// Returns the ratios by both deadlines, each as a fraction beside its share.
pub(crate) fn ratios(adjusted: &Cells, original: &Cells) -> Block {
    let names = [
        words::RATIO,
        words::RATIO_FORMULA,
        words::BASIS_ADJUSTED,
        words::BASIS_ORIGINAL,
    ]
    .map(head)
    .to_vec();
    let mut rows = Vec::new();
    for (adjusted, original) in ratios_of(adjusted).into_iter().zip(ratios_of(original)) {
        rows.push(vec![
            words_of(adjusted.name),
            words_of(adjusted.formula),
            fraction(&adjusted),
            fraction(&original),
        ]);
    }
    grid(
        words::RATIO,
        first_takes_rest(&[53, 38, 38]),
        vec![names],
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
    figure(text)
}

/// Returns a table by group with its sums.
pub(crate) fn by_group(grouping: &Grouping<'_>, whole: &Cells) -> Block {
    let top = vec![
        head(words::ORDINAL).tall(),
        head(grouping.column).tall(),
        head(words::TOTAL).tall(),
        head(words::GROUP_DONE).across(3),
        head(words::GROUP_OPEN).across(3),
    ];
    let mut names = vec![
        Cell::covered(CellKind::Head),
        Cell::covered(CellKind::Head),
        Cell::covered(CellKind::Head),
    ];
    names.extend(COLUMNS.map(|column| head(column.words())));
    let mut rows = Vec::new();
    for (at, (name, cells)) in grouping.lines.iter().enumerate() {
        let mut row = vec![
            figure((at + 1).to_string()),
            words_of(name),
            number(cells.total()),
        ];
        row.extend(COLUMNS.map(|column| number(column.of(cells))));
        rows.push(row);
    }
    let mut sums = vec![
        Cell::new(CellKind::Sum, words::SUM).across(2),
        number(whole.total()),
    ];
    sums.extend(COLUMNS.map(|column| number(column.of(whole))));
    rows.push(sums);
    let fixed = [14; 7];
    let ordinal = 12;
    let name = WIDTH - ordinal - fixed.iter().sum::<u32>();
    let widths = [ordinal, name].into_iter().chain(fixed).collect();
    grid(grouping.title, widths, vec![top, names], rows)
}

/// Returns the overdue tasks by how long they are.
pub(crate) fn ageing(ages: [u32; 4], overdue: u32) -> Block {
    let mut names = vec![head(words::AGE)];
    names.extend(words::AGEING.map(head));
    names.push(head(words::SUM));
    let mut figures = vec![words_of(words::TASK)];
    figures.extend(ages.map(number));
    figures.push(number(overdue));
    let widths = first_takes_rest(&[25, 25, 27, 27, 20]);
    grid(words::AGE, widths, vec![names], vec![figures])
}

/// Returns the list of the tasks that are overdue longest.
pub(crate) fn longest(overdue: &[&AnnexRow]) -> Block {
    let names = [
        words::ORDINAL,
        words::TASK,
        words::LEAD,
        words::DUE,
        words::DAYS_OVERDUE,
    ]
    .map(head)
    .to_vec();
    let mut rows = Vec::new();
    for (at, row) in overdue.iter().enumerate() {
        rows.push(vec![
            figure((at + 1).to_string()),
            words_of(&format!("{} ({})", row.title, row.code)),
            words_of(&super::row::lead(row).join("\n")),
            figure(row.due_on.map_or_else(String::new, short_date)),
            number(row.days.map_or(0, i32::unsigned_abs)),
        ]);
    }
    let (ordinal, lead, due, days) = (12, 45, 25, 20);
    let widths = vec![
        ordinal,
        WIDTH - ordinal - lead - due - days,
        lead,
        due,
        days,
    ];
    grid(words::SECTION_OVERDUE, widths, vec![names], rows)
}
