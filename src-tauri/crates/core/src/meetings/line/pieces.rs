//! A composed text as words, numbers and marks.

use unicode_normalization::char::is_combining_mark;

/// What a piece is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// Letters, with digits or without.
    Word,
    /// Digits 0 to 9 alone.
    Number,
    /// Anything else that is seen, one character; also a break of the line.
    Mark(char),
}

/// A word, a number or a mark; blanks stand between.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Piece {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) shape: Shape,
    /// In lower case.
    pub(super) low: String,
    /// True when no blank stands before it.
    pub(super) is_glued: bool,
}

impl Piece {
    pub(super) fn is_mark(&self, mark: char) -> bool {
        self.shape == Shape::Mark(mark)
    }

    pub(super) fn is_dash(&self) -> bool {
        matches!(self.shape, Shape::Mark(mark) if is_dash(mark))
    }

    /// True for a word or a number.
    pub(super) fn is_said(&self) -> bool {
        !matches!(self.shape, Shape::Mark(_))
    }
}

/// Hyphens and dashes, also the one that does not break.
pub(super) const fn is_dash(char: char) -> bool {
    matches!(char, '-' | '–' | '—' | '‐' | '‑' | '−')
}

fn is_of_word(char: char) -> bool {
    char.is_alphanumeric() || is_combining_mark(char)
}

/// Takes a text apart.
pub(super) fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut chars = text.char_indices().peekable();
    let mut end = 0;
    while let Some((from, char)) = chars.next() {
        if char.is_whitespace() && char != '\n' {
            continue;
        }
        let mut to = from + char.len_utf8();
        let is_word = is_of_word(char);
        while let Some((at, next)) = chars.peek().copied().filter(|_| is_word) {
            if !is_of_word(next) {
                break;
            }
            to = at + next.len_utf8();
            chars.next();
        }
        let said = &text[from..to];
        let shape = if !is_word {
            Shape::Mark(char)
        } else if said.bytes().all(|byte| byte.is_ascii_digit()) {
            Shape::Number
        } else {
            Shape::Word
        };
        pieces.push(Piece {
            from,
            to,
            shape,
            low: said.to_lowercase(),
            is_glued: from == end && from > 0,
        });
        end = to;
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::{Shape, pieces};

    #[test]
    fn a_text_is_words_numbers_and_marks() {
        let text = "Báo cáo 9/11, NV-012\nxong";
        let found: Vec<(String, bool)> = pieces(text)
            .into_iter()
            .map(|piece| (piece.low, piece.is_glued))
            .collect();
        let expected = [
            ("báo", false),
            ("cáo", false),
            ("9", false),
            ("/", true),
            ("11", true),
            (",", true),
            ("nv", false),
            ("-", true),
            ("012", true),
            ("\n", true),
            ("xong", true),
        ];
        assert_eq!(
            found,
            expected.map(|(low, glued)| (low.to_owned(), glued)),
            "in order, with what has no blank before it"
        );
        assert_eq!(
            pieces("17h00")[0].shape,
            Shape::Word,
            "digits with letters are a word"
        );
    }
}
