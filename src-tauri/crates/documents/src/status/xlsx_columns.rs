//! The columns of the sheets that have one row a task.

use super::row;
use crate::words;
use chrono::NaiveDate;
use steering_core::reports::AnnexRow;

/// What a cell holds.
pub(crate) enum Cell {
    /// Always text, whatever it begins with.
    Text(String),
    /// A number; empty where there is none.
    Number(Option<i32>),
    /// A real date; empty where there is none.
    Day(Option<NaiveDate>),
}

/// A column: its name, its width in characters, and what it holds for the row with this ordinal.
pub(crate) struct Column {
    pub(crate) name: &'static str,
    pub(crate) width: u32,
    pub(crate) cell: fn(u32, &AnnexRow) -> Cell,
}

const fn column(name: &'static str, width: u32, cell: fn(u32, &AnnexRow) -> Cell) -> Column {
    Column { name, width, cell }
}

/// A sheet with one row a task.
pub(crate) struct Rows {
    pub(crate) name: &'static str,
    /// Line under the title; may be empty.
    pub(crate) note: &'static str,
    /// How many printed pages lie side by side.
    pub(crate) pages_wide: u16,
    /// How many of the first columns stay in sight and come again on every page.
    pub(crate) kept_columns: u16,
    pub(crate) columns: Vec<Column>,
}

fn text(lines: &[String]) -> Cell {
    Cell::Text(lines.join("\n"))
}

fn number(number: u32) -> Cell {
    Cell::Number(i32::try_from(number).ok())
}

/// Returns the columns of the annex, as official appendices have them.
pub(crate) fn annex() -> Rows {
    let columns = vec![
        column(words::ORDINAL, 6, |ordinal, _| number(ordinal)),
        column(words::TASK, 34, |_, row| text(&row::task(row))),
        column(words::SOURCE, 17, |_, row| text(&row::source(row))),
        column(words::LEAD, 18, |_, row| text(&row::lead(row))),
        column(words::COORDINATORS, 18, |_, row| text(&row.coordinators)),
        column(words::DUE, 12, |_, row| Cell::Day(row.due_on)),
        column(words::ORIGINAL_DUE, 12, |_, row| {
            Cell::Day(row.original_due_on)
        }),
        column(words::PRODUCT_RESULT, 22, |_, row| text(&row::product(row))),
        column(words::PROGRESS_STATE, 18, |_, row| {
            text(&row::progress(row))
        }),
        column(words::LATEST, 22, |_, row| text(&row::latest(row))),
        column(words::NOTE, 18, |_, row| text(&row::note(row))),
    ];
    Rows {
        name: words::ANNEX,
        note: "",
        pages_wide: 1,
        kept_columns: 2,
        columns,
    }
}

/// Returns the columns of the data: one field each, for sorting and counting.
pub(crate) fn data() -> Rows {
    let columns = vec![
        column(words::ORDINAL, 6, |ordinal, _| number(ordinal)),
        column(words::CODE, 10, |_, row| Cell::Text(row.code.clone())),
        column(words::TASK, 40, |_, row| Cell::Text(row.title.clone())),
        column(words::AREA, 22, |_, row| Cell::Text(row.area.clone())),
        column(words::LEVEL, 9, |_, row| {
            Cell::Text(words::level(row.level).to_owned())
        }),
        column(words::SOURCE, 18, |_, row| {
            Cell::Text(row.source_symbol.clone())
        }),
        column(words::SOURCE_ON, 12, |_, row| Cell::Day(row.source_on)),
        column(words::CLAUSE, 16, |_, row| Cell::Text(row.clause.clone())),
        column(words::LEAD, 22, |_, row| Cell::Text(row.lead.clone())),
        column(words::ASSIGNEE_WORDS, 20, |_, row| {
            Cell::Text(row.assignee_words.clone())
        }),
        column(words::COORDINATORS, 22, |_, row| text(&row.coordinators)),
        column(words::DUE, 12, |_, row| Cell::Day(row.due_on)),
        column(words::DUE_WORDS, 16, |_, row| {
            Cell::Text(row.due_words.clone())
        }),
        column(words::ORIGINAL_DUE, 12, |_, row| {
            Cell::Day(row.original_due_on)
        }),
        column(words::EXTENSIONS, 9, |_, row| number(row.extensions)),
        column(words::PRODUCT, 24, |_, row| Cell::Text(row.product.clone())),
        column(words::RESULT, 24, |_, row| Cell::Text(row.result.clone())),
        column(words::STATE, 16, |_, row| {
            Cell::Text(words::state(row.state).to_owned())
        }),
        column(words::TIMELINESS, 18, |_, row| {
            Cell::Text(words::timeliness_label(row.timeliness).to_owned())
        }),
        column(words::DAYS, 8, |_, row| Cell::Number(row.days)),
        column(words::PERCENT, 9, |_, row| number(row.percent)),
        column(words::PROGRESS_WORDS, 30, |_, row| {
            Cell::Text(row.progress_words.clone())
        }),
        column(words::DONE_ON, 12, |_, row| Cell::Day(row.done_on)),
        column(words::NOTE, 24, |_, row| Cell::Text(row.note.clone())),
    ];
    Rows {
        name: words::SHEET_DATA,
        note: words::DAYS_NOTE,
        pages_wide: 2,
        kept_columns: 3,
        columns,
    }
}
