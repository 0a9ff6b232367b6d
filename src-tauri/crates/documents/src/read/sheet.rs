//! The cells of one sheet, in the order of the file. Room is made for cells that are there, not for the area they span.

use super::styles::{Shown, Styles};
use super::xml::{Element, Part, Piece};
use super::{MOST_COLUMNS, MOST_ROWS, ReadError};
use chrono::{Days, NaiveDate};
use std::collections::BTreeMap;
use steering_core::imports::grid::{Cell, Line, Sheet, Value};

/// Shared texts by number.
pub(super) type Texts = Vec<String>;

/// Most merged areas: more than any table has.
const MOST_MERGES: usize = 20_000;

/// A sheet and what was found in it.
pub(super) struct ReadSheet {
    pub(super) sheet: Sheet,
    pub(super) has_formulas: bool,
    /// True when a formula speaks to another program.
    pub(super) has_dde: bool,
}

/// A merged area: first row and column, last row and column, from 0.
#[derive(Debug, Clone, Copy)]
struct Area {
    rows: (u32, u32),
    columns: (usize, usize),
}

/// A cell while its element is open.
#[derive(Default)]
struct Open {
    column: usize,
    kind: String,
    shown: Shown,
    text: String,
    is_formula: bool,
}

/// Reads a sheet. `room` counts the cells that the file may still have.
pub(super) fn read(
    bytes: &[u8],
    texts: &Texts,
    styles: &Styles,
    is_1904: bool,
    room: &mut usize,
) -> Result<ReadSheet, ReadError> {
    let mut part = Part::new(bytes);
    let mut lines: BTreeMap<u32, Vec<Cell>> = BTreeMap::new();
    let mut areas: Vec<Area> = Vec::new();
    let (mut row, mut next_column) = (0_u32, 0_usize);
    let mut open: Option<Open> = None;
    let (mut is_value, mut is_formula) = (false, false);
    let (mut has_formulas, mut has_dde) = (false, false);
    loop {
        match part.next()? {
            Piece::Start(element, is_empty) => match element.name.as_str() {
                "row" => {
                    row = match element.get("r") {
                        Some(number) => number.parse().map_err(|_| damaged("row", number))?,
                        None => row + 1,
                    };
                    next_column = 0;
                }
                "c" => {
                    let cell = begin(&element, styles, next_column, &mut row)?;
                    next_column = cell.column + 1;
                    open = (!is_empty).then_some(cell);
                }
                "v" | "t" => is_value = !is_empty,
                "f" => {
                    is_formula = !is_empty;
                    if let Some(open) = &mut open {
                        open.is_formula = true;
                        has_formulas = true;
                    }
                }
                "mergeCell" => {
                    if areas.len() >= MOST_MERGES {
                        return Err(ReadError::TooManyCells);
                    }
                    areas.extend(element.get("ref").and_then(area));
                }
                _ => {}
            },
            Piece::Text(text) if is_value => {
                if let Some(open) = &mut open {
                    open.text.push_str(&text);
                }
            }
            // `=cmd|'/c calc'!A1`: never run here; that it stands in the file is told.
            Piece::Text(text) if is_formula => has_dde |= text.contains('|'),
            Piece::Text(_) => {}
            Piece::End(name) => match name.as_str() {
                "v" | "t" => is_value = false,
                "f" => is_formula = false,
                "c" => {
                    let Some(open) = open.take() else { continue };
                    let value = value(&open, texts, is_1904);
                    if matches!(value, Value::Empty) {
                        continue;
                    }
                    if row > MOST_ROWS || open.column >= MOST_COLUMNS {
                        return Err(ReadError::TooManyCells);
                    }
                    let cells = lines.entry(row).or_default();
                    widen(cells, open.column, room)?;
                    cells[open.column] = Cell {
                        is_formula: open.is_formula,
                        ..Cell::of(value)
                    };
                }
                _ => {}
            },
            Piece::Over => break,
        }
    }
    merge(&mut lines, &areas, room)?;
    let lines = lines
        .into_iter()
        .map(|(number, cells)| Line { number, cells })
        .collect();
    Ok(ReadSheet {
        sheet: Sheet {
            lines,
            ..Sheet::default()
        },
        has_formulas,
        has_dde,
    })
}

/// Makes a row reach to a column, as far as there is room.
fn widen(cells: &mut Vec<Cell>, column: usize, room: &mut usize) -> Result<(), ReadError> {
    let more = (column + 1).saturating_sub(cells.len());
    *room = room.checked_sub(more).ok_or(ReadError::TooManyCells)?;
    cells.resize(cells.len() + more, Cell::of(Value::Empty));
    Ok(())
}

/// Begins a cell: where it stands and what kind of value it has.
fn begin(
    element: &Element,
    styles: &Styles,
    next_column: usize,
    row: &mut u32,
) -> Result<Open, ReadError> {
    let column = match element.get("r") {
        Some(place) => {
            let (column, own_row) = place_of(place).ok_or_else(|| damaged("cell", place))?;
            *row = own_row;
            column
        }
        None => next_column,
    };
    Ok(Open {
        column,
        kind: element.get("t").unwrap_or("n").to_owned(),
        shown: styles.of(element.get("s")),
        ..Open::default()
    })
}

fn damaged(what: &str, found: &str) -> ReadError {
    ReadError::Damaged(format!("{what} {found}"))
}

/// Reads "D12" as column 3 and row 12.
fn place_of(place: &str) -> Option<(usize, u32)> {
    let digits = place.find(|char: char| char.is_ascii_digit())?;
    let (letters, number) = place.split_at(digits);
    if letters.is_empty() || letters.len() > 3 {
        return None;
    }
    let mut column = 0_usize;
    for char in letters.chars() {
        let place = char
            .to_ascii_uppercase()
            .to_digit(36)
            .filter(|place| *place >= 10)?
            - 9;
        column = column * 26 + usize::try_from(place).ok()?;
    }
    let row = number.parse().ok().filter(|row| *row > 0)?;
    Some((column - 1, row))
}

fn area(reference: &str) -> Option<Area> {
    let (first, last) = reference.split_once(':')?;
    let ((left, top), (right, bottom)) = (place_of(first)?, place_of(last)?);
    Some(Area {
        rows: (top, bottom),
        columns: (left, right),
    })
}

/// Returns the value of a cell.
fn value(open: &Open, texts: &Texts, is_1904: bool) -> Value {
    let text = &open.text;
    let of_text = |text: &str| {
        if text.trim().is_empty() {
            Value::Empty
        } else {
            Value::Text(escaped(text))
        }
    };
    match open.kind.as_str() {
        "s" => text
            .trim()
            .parse::<usize>()
            .ok()
            .and_then(|number| texts.get(number))
            .map_or(Value::Empty, |text| of_text(text)),
        "str" | "inlineStr" => of_text(text),
        "b" => Value::Truth(text.trim() == "1"),
        "e" => Value::Fault(text.trim().to_owned()),
        "d" => text
            .get(..10)
            .and_then(|day| day.parse::<NaiveDate>().ok())
            .map_or_else(|| of_text(text), Value::Day),
        _ => match text.trim().parse::<f64>() {
            Ok(number) if number.is_finite() => match open.shown {
                Shown::Number => Value::Number(number),
                Shown::Percent => Value::Percent(number),
                Shown::Day => day(number, is_1904).map_or(Value::Number(number), Value::Day),
            },
            Ok(_) | Err(_) => of_text(text),
        },
    }
}

/// Returns the day of a serial number; `None` outside the centuries that spreadsheets know.
fn day(number: f64, is_1904: bool) -> Option<NaiveDate> {
    // Day 0; from 1900 on spreadsheets count a 29 February that never was.
    let zero = if is_1904 {
        NaiveDate::from_ymd_opt(1904, 1, 1)
    } else {
        NaiveDate::from_ymd_opt(1899, 12, 30)
    };
    let days = number.floor().to_string().parse().ok()?;
    (1..2_958_466_u64)
        .contains(&days)
        .then(|| zero?.checked_add_days(Days::new(days)))?
}

/// Writes out what spreadsheets write as `_x000D_`.
fn escaped(text: &str) -> String {
    if !text.contains("_x") {
        return text.to_owned();
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        plain.push_str(&rest[..at]);
        let code = rest
            .get(at + 2..at + 6)
            .filter(|_| rest.get(at + 6..at + 7) == Some("_"));
        match code
            .and_then(|code| u32::from_str_radix(code, 16).ok())
            .and_then(char::from_u32)
        {
            Some(char) => {
                plain.push(char);
                rest = &rest[at + 7..];
            }
            None => {
                plain.push_str("_x");
                rest = &rest[at + 2..];
            }
        }
    }
    plain.push_str(rest);
    plain
}

/// Carries the value of a merged cell down its first column, and says how many columns it lies over.
fn merge(
    lines: &mut BTreeMap<u32, Vec<Cell>>,
    areas: &[Area],
    room: &mut usize,
) -> Result<(), ReadError> {
    for area in areas {
        let column = area.columns.0;
        let Some(cell) = lines
            .get_mut(&area.rows.0)
            .and_then(|cells| cells.get_mut(column))
        else {
            continue;
        };
        if cell.is_empty() {
            continue;
        }
        cell.span = u32::try_from(area.columns.1.saturating_sub(column) + 1).unwrap_or(1);
        let carried = Cell {
            is_carried: true,
            ..cell.clone()
        };
        // Rows of the area that hold something: a merged area may reach to the end of the sheet.
        if area.rows.1 <= area.rows.0 {
            continue;
        }
        for (_, cells) in lines.range_mut(area.rows.0 + 1..=area.rows.1) {
            widen(cells, column, room)?;
            if cells[column].is_empty() {
                cells[column] = carried.clone();
            }
        }
    }
    Ok(())
}
