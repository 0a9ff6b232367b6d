//! A form for opinions that came back filled in: what it says, or in which table and row it cannot be read.
//!
//! The form is ours (`papers/opinions.rs`), filled in with a word processor: a mark in the cell “Đồng ý” or “Không đồng ý”, words
//! in the cell “Ý kiến khác”. Nothing is guessed: two marks, a mark that is none, or another question than was asked are faults
//! that a person looks at.

use crate::layout::{InCell, Paragraph, paragraphs};
use crate::papers::opinions::{COLUMNS, MARK, REMARK};
use crate::read::ReadError;
use std::collections::BTreeMap;
use steering_core::opinions::Choice;
use steering_core::text::{clean_line, fold};

/// What a form says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filled {
    /// Code of the round; empty = the form does not say.
    pub round: String,
    /// Number of the seat; `None` = the form does not say.
    pub seat: Option<u32>,
    /// The rows, as they stand.
    pub rows: Vec<FilledRow>,
    /// What is said beside the table.
    pub remark: String,
    /// What cannot be read.
    pub faults: Vec<Fault>,
}

/// A row of the form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FilledRow {
    /// In which table of the file, and which row of it, both counted from 1.
    pub place: (u32, u32),
    /// Number of the question.
    pub question: u32,
    /// Its words, as they stand on the form.
    pub text: String,
    /// What is said; `None` = nothing.
    pub choice: Option<Choice>,
    /// In words.
    pub words: String,
}

/// Something that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// In which table of the file, and which row of it, both counted from 1; noughts = the file itself.
    pub place: (u32, u32),
    /// What is wrong: `no_table`, `two_marks`, `mark`, `number` or `columns`.
    pub why: &'static str,
    /// What stands there.
    pub text: String,
}

/// Reads a form.
///
/// # Errors
/// [`ReadError`]: why the file was not read; a file that is no DOCX is [`ReadError::Format`].
pub fn filled(bytes: &[u8]) -> Result<Filled, ReadError> {
    let paragraphs = paragraphs(bytes)?;
    let mut filled = Filled::default();
    for paragraph in &paragraphs {
        if paragraph.cell.is_some() {
            continue;
        }
        let text = clean_line(&paragraph.text);
        if let Some(mark) = text.strip_prefix(MARK) {
            let mark = mark.trim().trim_end_matches('.');
            let (round, seat) = mark.split_once('/').unwrap_or((mark, ""));
            filled.round = round.trim().to_uppercase();
            filled.seat = seat.trim().parse().ok();
        } else if let Some(remark) = text.strip_prefix(REMARK) {
            filled.remark = without_dots(remark);
        }
    }
    let rows = rows(&paragraphs);
    let is_head = |cells: &Cells| {
        (0..COLUMNS.len()).all(|at| same(cell(cells, at), COLUMNS.get(at).copied().unwrap_or("")))
    };
    let Some((&head, _)) = rows.iter().find(|(_, cells)| is_head(cells)) else {
        filled.faults.push(Fault {
            place: (0, 0),
            why: "no_table",
            text: String::new(),
        });
        return Ok(filled);
    };
    let own = rows.range(head..).skip(1);
    for (&place, cells) in own.take_while(|(place, _)| place.0 == head.0) {
        match row(place, cells) {
            Ok(row) => filled.rows.push(row),
            Err(fault) => filled.faults.push(fault),
        }
    }
    Ok(filled)
}

/// Texts of a row by their columns.
type Cells = BTreeMap<usize, String>;

/// Returns the rows of all tables, by table and row as people count them.
fn rows(paragraphs: &[Paragraph]) -> BTreeMap<(u32, u32), Cells> {
    let mut rows: BTreeMap<(u32, u32), Cells> = BTreeMap::new();
    for paragraph in paragraphs {
        let Some(InCell { table, row, column }) = paragraph.cell else {
            continue;
        };
        let cells = rows.entry((table, row)).or_default();
        let text = cells.entry(column).or_default();
        if !text.is_empty() {
            text.push('\n');
        }
        text.push_str(&paragraph.text);
    }
    rows
}

fn row(place: (u32, u32), cells: &Cells) -> Result<FilledRow, Fault> {
    let fault = |why, text: &str| Fault {
        place,
        why,
        text: clean_line(text),
    };
    if cells.keys().any(|column| *column >= COLUMNS.len()) {
        let all: Vec<&str> = cells.values().map(String::as_str).collect();
        return Err(fault("columns", &all.join(" | ")));
    }
    let number = clean_line(cell(cells, 0));
    let question = number
        .trim_end_matches('.')
        .parse()
        .map_err(|_| fault("number", &number))?;
    let mark = |at| is_marked(cell(cells, at)).ok_or_else(|| fault("mark", cell(cells, at)));
    let words = without_dots(cell(cells, 4));
    let choice = match (mark(2)?, mark(3)?) {
        (true, true) => return Err(fault("two_marks", cell(cells, 1))),
        (true, false) => Some(Choice::Agree),
        (false, true) => Some(Choice::Disagree),
        (false, false) if words.is_empty() => None,
        (false, false) => Some(Choice::Other),
    };
    Ok(FilledRow {
        place,
        question,
        text: clean_line(cell(cells, 1)),
        choice,
        words,
    })
}

fn cell(cells: &Cells, column: usize) -> &str {
    cells.get(&column).map_or("", String::as_str)
}

/// True for a mark, false for an empty box; `None` for anything else.
fn is_marked(text: &str) -> Option<bool> {
    let bare: String = text
        .chars()
        .filter(|char| {
            !char.is_whitespace()
                && !matches!(
                    char,
                    '□' | '☐' | '◻' | '[' | ']' | '(' | ')' | '.' | '…' | '_'
                )
        })
        .collect();
    match bare.as_str() {
        "" => Some(false),
        "x" | "X" | "×" | "✕" | "✖" | "✗" | "✘" | "☒" | "☑" | "✓" | "✔" | "√" | "■" | "V" | "v" => {
            Some(true)
        }
        _ => None,
    }
}

/// Returns the words that stand on a dotted line.
fn without_dots(text: &str) -> String {
    let kept: String = text
        .replace("...", "…")
        .chars()
        .filter(|char| !matches!(char, '…' | '_'))
        .collect();
    let kept = clean_line(&kept);
    if kept.chars().any(char::is_alphanumeric) {
        kept
    } else {
        String::new()
    }
}

fn same(left: &str, right: &str) -> bool {
    fold(&clean_line(left)) == fold(&clean_line(right))
}

#[cfg(test)]
mod tests {
    use super::{Choice, Filled, filled, is_marked, without_dots};
    use crate::docx;
    use crate::paper::{Block, Cell, Paper};
    use crate::papers::opinion_form;
    use crate::samples::form_sample;

    /// Returns the form with these words in the cells of marks and words, row by row.
    fn form(rows: &[[&str; 3]]) -> Vec<u8> {
        let mut paper = opinion_form(&form_sample());
        fill(&mut paper, rows);
        docx::write(&paper).unwrap()
    }

    fn fill(paper: &mut Paper, rows: &[[&str; 3]]) {
        let tables = paper.parts.iter_mut().flat_map(|part| &mut part.blocks);
        let table = tables.filter_map(|block| match block {
            Block::Table(table) => Some(table),
            _ => None,
        });
        for table in table {
            for (row, filled) in table.rows.iter_mut().zip(rows) {
                for (cell, text) in row.iter_mut().skip(2).zip(filled) {
                    *cell = Cell::new(cell.kind, *text);
                }
            }
        }
    }

    fn read(rows: &[[&str; 3]]) -> Filled {
        filled(&form(rows)).unwrap()
    }

    #[test]
    fn marks_and_words_are_read_as_they_are_meant() {
        for (cells, choice, words, why) in [
            (["□", "□", ""], None, "", "nothing is said"),
            (["x", "□", ""], Some(Choice::Agree), "", "a small x"),
            (["X", "", ""], Some(Choice::Agree), "", "a large one"),
            (["□", "☒", ""], Some(Choice::Disagree), "", "a crossed box"),
            (["✓", "□", ""], Some(Choice::Agree), "", "a tick"),
            (
                ["[x]", "[ ]", ""],
                Some(Choice::Agree),
                "",
                "between brackets",
            ),
            (["□ x", "□", ""], Some(Choice::Agree), "", "beside the box"),
            (
                ["□", "□", "Đề nghị rõ thêm"],
                Some(Choice::Other),
                "Đề nghị rõ thêm",
                "words alone are another opinion",
            ),
            (
                ["x", "□", "Cần nêu thời hạn"],
                Some(Choice::Agree),
                "Cần nêu thời hạn",
                "agreed, with a remark",
            ),
            (
                ["□", "x", "…………"],
                Some(Choice::Disagree),
                "",
                "dots are no words",
            ),
        ] {
            let read = read(&[cells, ["x", "□", ""]]);
            assert_eq!(read.faults, [], "{why}: nothing is wrong");
            let row = &read.rows[0];
            assert_eq!((row.choice, row.words.as_str()), (choice, words), "{why}");
            assert_eq!(read.rows.len(), 2, "{why}: both questions are there");
        }
        let read = read(&[]);
        assert_eq!(
            (read.round.as_str(), read.seat),
            ("YK-001", Some(7)),
            "whose it is"
        );
        assert_eq!(read.remark, "", "the dotted line says nothing");
    }

    #[test]
    fn what_cannot_be_read_is_told_by_table_and_row() {
        for (cells, why, text) in [
            (
                ["x", "x", ""],
                "two_marks",
                "Phạm vi điều chỉnh của Quy chế mẫu",
            ),
            (["một phần", "□", ""], "mark", "một phần"),
            (["□", "xx", ""], "mark", "xx"),
        ] {
            let read = read(&[cells, ["x", "□", ""]]);
            let fault = &read.faults[0];
            assert_eq!(
                (fault.why, fault.text.as_str()),
                (why, text),
                "what is wrong"
            );
            assert_eq!(fault.place.1, 2, "the row under the head");
            assert_eq!(read.rows.len(), 1, "the other row is read all the same");
        }
        let other = docx::write(&crate::papers::opinion_summary(
            &crate::samples::summary_sample(),
        ));
        let read = filled(&other.unwrap()).unwrap();
        assert_eq!(read.faults[0].why, "no_table", "a paper of another kind");
        assert!(filled(b"not a file").is_err(), "no DOCX at all");
    }

    #[test]
    fn boxes_and_dots_are_no_words() {
        for (text, expected) in [
            ("", Some(false)),
            (" □\n", Some(false)),
            ("☐", Some(false)),
            ("√", Some(true)),
            ("không", None),
            ("0", None),
        ] {
            assert_eq!(is_marked(text), expected, "{text:?}");
        }
        assert_eq!(without_dots(" …… Sửa Điều 3 …"), "Sửa Điều 3", "words stay");
        assert_eq!(without_dots("..... ___"), "", "lines go");
    }
}
