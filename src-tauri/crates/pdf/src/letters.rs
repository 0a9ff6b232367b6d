//! Letters: which of them the pages can show.

use crate::PdfError;
use crate::world::has_letter;
use steering_documents::paper::{Cell, Paper, Run, Text};
use steering_documents::sheet::{self, BREAK, Grid, HELD, Piece, pieces};

/// Most letters that a refusal names.
const NAMED: usize = 5;
/// How much of the text around them it quotes.
const QUOTED: usize = 60;

/// Returns the runs of a text as pages hold them: without signs that are never seen, but for the places at which lines may
/// break.
pub(crate) fn runs(text: &Text) -> Vec<Run> {
    let mut runs = sheet::runs(text);
    for run in &mut runs {
        run.text.retain(|letter| !is_unseen(letter));
    }
    runs
}

/// Signs that only steer how letters around them are set (Unicode: default ignorable).
const fn is_unseen(letter: char) -> bool {
    matches!(letter,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180f}' | '\u{200c}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
        | '\u{e0000}'..='\u{e0fff}')
}

/// Refuses a paper with letters that its font does not have: a file that is kept for good must not hold blank boxes.
///
/// # Errors
///
/// [`PdfError::Letters`], for the first text that has such letters.
pub(crate) fn check(paper: &Paper) -> Result<(), PdfError> {
    paper
        .parts
        .iter()
        .flat_map(pieces)
        .try_for_each(|piece| check_piece(&piece))
}

fn check_piece(piece: &Piece) -> Result<(), PdfError> {
    match piece {
        Piece::Line(line) => check_text(&line.text),
        Piece::Rule { .. } => Ok(()),
        Piece::Grid(Grid { table, .. }) => {
            let mut rows = table.head.iter().chain(&table.rows);
            rows.try_for_each(|cells| cells.iter().try_for_each(check_cell))
        }
        Piece::Columns { rows, .. } => {
            let mut pieces = rows.iter().flat_map(|row| &row.cells).flatten();
            pieces.try_for_each(check_piece)
        }
    }
}

fn check_cell(cell: &Cell) -> Result<(), PdfError> {
    cell.lines.iter().try_for_each(check_text)
}

fn check_text(text: &Text) -> Result<(), PdfError> {
    let words: String = runs(text).into_iter().map(|run| run.text).collect();
    let words = words.replace(BREAK, "").replace(HELD, "-");
    let is_missing = |letter: &char| *letter != '\n' && !has_letter(*letter);
    let mut missing: Vec<char> = Vec::new();
    for letter in words.chars().filter(is_missing) {
        if missing.len() < NAMED && !missing.contains(&letter) {
            missing.push(letter);
        }
    }
    let Some(first) = missing.first() else {
        return Ok(());
    };
    let at = words.chars().position(|letter| letter == *first);
    let from = at.unwrap_or_default().saturating_sub(QUOTED / 2);
    let around: String = words.chars().skip(from).take(QUOTED).collect();
    Err(PdfError::Letters {
        letters: missing,
        text: around.replace('\n', " ").trim().to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::{is_unseen, runs};
    use crate::world::has_letter;
    use steering_documents::paper::Text;

    #[test]
    fn every_vietnamese_letter_is_there_upright_and_slanted_and_bold() {
        let bases = "aăâeêioôơuưy";
        let tones = ["", "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"];
        let mut count = 0;
        for base in bases.chars() {
            for tone in tones {
                let written: String = [base.to_string(), tone.to_owned()].concat();
                for letter in unicode_normalization::UnicodeNormalization::nfc(written.as_str()) {
                    for letter in letter.to_uppercase().chain([letter]) {
                        assert!(has_letter(letter), "{letter} is in every face");
                        count += 1;
                    }
                }
            }
        }
        assert_eq!(count, 144, "all composed letters were asked for");
        for letter in "đĐ\u{300}\u{301}\u{303}\u{309}\u{323}₫“”…–—§/.§²".chars() {
            assert!(has_letter(letter), "{letter} is in every face");
        }
    }

    #[test]
    fn signs_that_are_never_seen_go() {
        let text = Text::from("a\u{200c}b\u{feff}c\u{ad}d\u{200b}e");
        assert_eq!(
            runs(&text)[0].text,
            "abcd\u{200b}e",
            "letters and places of breaks stay"
        );
        assert!(!is_unseen('ế'), "a letter is seen");
    }
}
