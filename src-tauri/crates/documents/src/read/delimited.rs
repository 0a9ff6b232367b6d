//! Delimited text: encoding and delimiter found out, quotes heeded, the guard against formulas taken off.

use super::{MOST_COLUMNS, MOST_ROWS, ReadError, Source, SourceFormat};
use crate::table::unguarded;
use steering_core::imports::grid::{Cell, Line, Sheet};

/// Delimiters that are tried.
const DELIMITERS: [u8; 3] = [b';', b',', b'\t'];
/// Rows by which the delimiter is found out.
const TRIED_ROWS: usize = 50;

/// Reads delimited text.
pub(super) fn read(bytes: &[u8]) -> Result<Source, ReadError> {
    let text = decode(bytes)?;
    // Spreadsheets write their delimiter into a first line of its own.
    let (declared, text) = match text.split_once('\n') {
        Some((first, rest)) if first.trim_end().len() == 5 && first.starts_with("sep=") => {
            (first.as_bytes().get(4).copied(), rest)
        }
        _ => (None, text.as_str()),
    };
    let delimiter = declared.unwrap_or_else(|| delimiter_of(text));
    let mut lines = Vec::new();
    let skipped = u32::from(declared.is_some());
    for (number, record) in (1 + skipped..).zip(Records::new(text, delimiter)) {
        if number > MOST_ROWS || record.len() > MOST_COLUMNS {
            return Err(ReadError::TooManyCells);
        }
        let cells: Vec<Cell> = record
            .iter()
            .map(|text| Cell::text(unguarded(text)))
            .collect();
        if cells.iter().any(|cell| !cell.is_empty()) {
            lines.push(Line { number, cells });
        }
    }
    Ok(Source {
        format: SourceFormat::Csv,
        sheets: vec![Sheet {
            lines,
            ..Sheet::default()
        }],
        findings: Vec::new(),
    })
}

/// Records of delimited text, blank ones too, so that they keep their numbers.
struct Records<'a> {
    rest: std::iter::Peekable<std::str::Chars<'a>>,
    delimiter: char,
}

impl<'a> Records<'a> {
    fn new(text: &'a str, delimiter: u8) -> Self {
        Self {
            rest: text.chars().peekable(),
            delimiter: char::from(delimiter),
        }
    }
}

impl Iterator for Records<'_> {
    type Item = Vec<String>;

    fn next(&mut self) -> Option<Vec<String>> {
        self.rest.peek()?;
        let (mut record, mut cell) = (Vec::new(), String::new());
        let mut is_quoted = false;
        while let Some(char) = self.rest.next() {
            match char {
                '"' if is_quoted && self.rest.next_if_eq(&'"').is_some() => cell.push('"'),
                '"' if is_quoted => is_quoted = false,
                '"' if cell.is_empty() => is_quoted = true,
                _ if is_quoted => cell.push(char),
                '\r' => {
                    self.rest.next_if_eq(&'\n');
                    break;
                }
                '\n' => break,
                _ if char == self.delimiter => record.push(std::mem::take(&mut cell)),
                _ => cell.push(char),
            }
        }
        record.push(cell);
        Some(record)
    }
}

/// Returns the delimiter that splits most of the first rows into the same number of columns, and more than one.
fn delimiter_of(text: &str) -> u8 {
    let score = |delimiter: u8| {
        let widths: Vec<usize> = Records::new(text, delimiter)
            .take(TRIED_ROWS)
            .map(|record| record.len())
            .filter(|width| *width > 1)
            .collect();
        let most = widths
            .iter()
            .map(|width| {
                (
                    widths.iter().filter(|other| *other == width).count(),
                    *width,
                )
            })
            .max();
        most.unwrap_or((0, 0))
    };
    DELIMITERS
        .into_iter()
        .rev()
        .max_by_key(|delimiter| score(*delimiter))
        .unwrap_or(b',')
}

/// Turns the bytes into text: UTF-8 with or without a mark, UTF-16 with a mark or plain to see. Text in an 8-bit code page
/// is not guessed at.
fn decode(bytes: &[u8]) -> Result<String, ReadError> {
    match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => utf8(rest),
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes),
        // A header in Latin letters: every other byte is zero.
        [_, 0, _, 0, ..] => utf16(bytes, u16::from_le_bytes),
        [0, _, 0, _, ..] => utf16(bytes, u16::from_be_bytes),
        _ => utf8(bytes),
    }
}

fn utf8(bytes: &[u8]) -> Result<String, ReadError> {
    let text = std::str::from_utf8(bytes).map_err(|_| ReadError::Encoding)?;
    // Zero bytes are no text.
    if text.contains('\0') {
        return Err(ReadError::Format);
    }
    Ok(text.to_owned())
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, ReadError> {
    let units: Vec<u16> = bytes
        .chunks_exact(2)
        .map(|pair| unit([pair[0], pair[1]]))
        .collect();
    String::from_utf16(&units).map_err(|_| ReadError::Encoding)
}
