//! A file as rows and cells, whatever it was: what the readers of formats hand over.

use chrono::NaiveDate;

/// What a cell holds.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Value {
    /// Nothing.
    #[default]
    Empty,
    /// Text as it stands in the file.
    Text(String),
    /// A number without a meaning of its own; a day may be written as one.
    Number(f64),
    /// A number shown as percent: 0.5 is 50 %.
    Percent(f64),
    /// A date, its time of day left out.
    Day(NaiveDate),
    /// Yes or no.
    Truth(bool),
    /// A formula that failed: `#REF!`.
    Fault(String),
}

/// A cell.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Cell {
    /// What it holds; of a formula, the value that was stored with it.
    pub value: Value,
    /// True when a formula made the value.
    pub is_formula: bool,
    /// True when the value is that of a merged cell which begins in a row above.
    pub is_carried: bool,
    /// Columns that it lies over; 1 when it is not merged.
    pub span: u32,
}

impl Cell {
    /// A cell of text; blank text is no value.
    #[must_use]
    pub fn text(text: &str) -> Self {
        let value = if text.trim().is_empty() {
            Value::Empty
        } else {
            Value::Text(text.to_owned())
        };
        Self::of(value)
    }

    /// A cell that is not merged and holds a value.
    #[must_use]
    pub const fn of(value: Value) -> Self {
        Self {
            value,
            is_formula: false,
            is_carried: false,
            span: 1,
        }
    }

    /// True when it holds nothing.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        matches!(self.value, Value::Empty)
    }
}

/// A row that holds something.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Line {
    /// Its number in the file, from 1.
    pub number: u32,
    /// Its cells from the first column on; those behind the last are empty.
    pub cells: Vec<Cell>,
}

impl Line {
    /// Returns the cell of a column, counted from 0.
    #[must_use]
    pub fn cell(&self, column: usize) -> Option<&Cell> {
        self.cells.get(column).filter(|cell| !cell.is_empty())
    }
}

/// A sheet of a file.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Sheet {
    /// Its name; empty where the format has none.
    pub name: String,
    /// True when the file hides it.
    pub is_hidden: bool,
    /// True when serial numbers of days count from 1904.
    pub is_1904: bool,
    /// Rows that hold something, in order.
    pub lines: Vec<Line>,
}

impl Sheet {
    /// Makes a sheet of rows already split into text, as they come from a clipboard.
    #[must_use]
    pub fn of_rows(rows: &[Vec<String>]) -> Self {
        let lines = (1..)
            .zip(rows)
            .map(|(number, row)| Line {
                number,
                cells: row.iter().map(|text| Cell::text(text)).collect(),
            })
            .filter(|line| line.cells.iter().any(|cell| !cell.is_empty()))
            .collect();
        Self {
            lines,
            ..Self::default()
        }
    }

    /// Returns how many columns hold something.
    #[must_use]
    pub fn width(&self) -> usize {
        self.lines
            .iter()
            .map(|line| line.cells.len())
            .max()
            .unwrap_or(0)
    }
}

/// Returns the letters of a column, counted from 0: `A`, `Z`, `AA`.
#[must_use]
pub fn column_letters(column: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'A' + u8::try_from(rest % 26).unwrap_or(0)));
        rest /= 26;
    }
    letters.iter().rev().collect()
}

/// Returns the address of a cell: `D12`.
#[must_use]
pub fn address(column: usize, row: u32) -> String {
    format!("{}{row}", column_letters(column))
}

#[cfg(test)]
mod tests {
    use super::{Sheet, address};

    #[test]
    fn cells_are_named_as_spreadsheets_name_them() {
        for (column, row, name) in [
            (0, 1, "A1"),
            (25, 7, "Z7"),
            (26, 12, "AA12"),
            (701, 2, "ZZ2"),
            (702, 3, "AAA3"),
        ] {
            assert_eq!(address(column, row), name, "column {column}, row {row}");
        }
    }

    #[test]
    fn blank_rows_of_a_clipboard_keep_the_numbers_of_the_others() {
        let rows = [
            vec!["a".to_owned()],
            vec![" ".to_owned()],
            vec!["b".to_owned()],
        ];
        let sheet = Sheet::of_rows(&rows);
        let numbers: Vec<u32> = sheet.lines.iter().map(|line| line.number).collect();
        assert_eq!(numbers, [1, 3], "the blank row is left out, not the number");
    }
}
