//! Signs: the kind of a line, urgency, topics and codes of tasks.

use super::pieces::{Piece, Shape};
use super::scan::Scan;
use super::{Kind, Meaning};
use unicode_normalization::char::is_combining_mark;

/// Digits of a task's code, at most.
const LONGEST_CODE: usize = 7;

/// Returns the kind that a line's first character says, and how many bytes to leave out with it; `None` without a sign.
pub(super) fn kind(text: &str) -> Option<(Kind, usize)> {
    let trimmed = text.trim_start();
    let mut chars = trimmed.chars();
    let sign = chars.next()?;
    let (kind, mut rest) = match sign {
        '>' => match chars
            .as_str()
            .strip_prefix('>')
            .filter(|rest| !rest.starts_with(is_combining_mark))
        {
            Some(rest) => (Kind::Attachment, rest),
            None => (Kind::Assignment, chars.as_str()),
        },
        '-' | '–' | '—' => (Kind::Proceedings, chars.as_str()),
        '"' | '“' | '”' | '„' => (Kind::Opinion, chars.as_str()),
        '=' => (Kind::Conclusion, chars.as_str()),
        '?' => (Kind::Question, chars.as_str()),
        '*' => (Kind::Idea, chars.as_str()),
        _ => return None,
    };
    // ">" with a stroke over it is another sign (≯), composed or not.
    if rest.starts_with(is_combining_mark) {
        return None;
    }
    rest = rest.trim_start_matches(|char: char| char.is_whitespace() && char != '\n');
    Some((kind, text.len() - rest.len()))
}

/// Reads a sign that begins at a piece; returns before which piece it ends.
pub(super) fn at(scan: &mut Scan<'_>, at: usize) -> Option<usize> {
    match scan.piece(at)?.shape {
        Shape::Mark('!') => level(scan, at),
        Shape::Mark('#') => hashed(scan, at),
        Shape::Word => task(scan, at, at),
        Shape::Mark(_) | Shape::Number => None,
    }
}

fn is_after_word(scan: &Scan<'_>, at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|before| scan.piece(before));
    scan.is_glued(at) && before.is_some_and(Piece::is_said)
}

/// "!" and "!2", apart from the words around, in a line that charges somebody.
fn level(scan: &mut Scan<'_>, at: usize) -> Option<usize> {
    let opens = |piece: &Piece| matches!(piece.shape, Shape::Mark('(' | '['));
    let before = at.checked_sub(1).and_then(|before| scan.piece(before));
    let is_apart = !scan.is_glued(at) || before.is_some_and(opens);
    if !scan.kind.charges() || !is_apart {
        return None;
    }
    let (level, end) = match scan.piece(at + 1).filter(|piece| piece.is_glued) {
        Some(piece) if piece.shape == Shape::Number => {
            let level = piece
                .low
                .parse()
                .ok()
                .filter(|level| (1..=4).contains(level))?;
            if piece.low.len() > 1 {
                return None;
            }
            (level, at + 2)
        }
        _ => (1, at + 1),
    };
    let ends = |piece: &Piece| {
        matches!(
            piece.shape,
            Shape::Mark(',' | '.' | ';' | ':' | ')' | ']' | '\n')
        )
    };
    if scan.is_glued(end) && !scan.piece(end).is_some_and(ends) {
        return None;
    }
    scan.find((at, end), false, |_, _| Meaning::Level(level));
    Some(end)
}

/// "#chuyen-doi-so", "#NV-012". A number after the sign is no topic.
fn hashed(scan: &mut Scan<'_>, at: usize) -> Option<usize> {
    if is_after_word(scan, at) || !scan.is_glued(at + 1) {
        return None;
    }
    if let Some(end) = task(scan, at, at + 1) {
        return Some(end);
    }
    let mut end = at + 1;
    let mut last = at;
    while let Some(piece) = scan.piece(end).filter(|piece| piece.is_glued) {
        if piece.is_said() {
            last = end;
        } else if !piece.is_dash() && !piece.is_mark('_') {
            break;
        }
        end += 1;
    }
    let end = last + 1;
    let topic = scan.words(at + 1, end).to_owned();
    if !topic.starts_with(char::is_alphanumeric) || !topic.contains(char::is_alphabetic) {
        return None;
    }
    scan.find((at, end), false, |_, _| Meaning::Topic(topic));
    Some(end)
}

/// "NV-012", with its sign or without, as a word of its own: not within "12/NV-012" or "NV-012/BC".
fn task(scan: &mut Scan<'_>, from: usize, at: usize) -> Option<usize> {
    if scan.piece(at)?.low != "nv" || !scan.piece(at + 1)?.is_dash() {
        return None;
    }
    let number = scan.piece(at + 2)?;
    if number.shape != Shape::Number || number.low.len() > LONGEST_CODE {
        return None;
    }
    let joins = |piece: &Piece| {
        piece.is_said() || piece.is_dash() || matches!(piece.shape, Shape::Mark('/' | '_' | '@'))
    };
    let before = from.checked_sub(1).and_then(|before| scan.piece(before));
    let is_joined_before = scan.is_glued(from) && before.is_some_and(joins);
    let is_joined_after = scan.is_glued(at + 3) && scan.piece(at + 3).is_some_and(joins);
    if !scan.is_glued(at + 1) || !scan.is_glued(at + 2) || is_joined_before || is_joined_after {
        return None;
    }
    let number: u32 = number.low.parse().ok()?;
    let end = at + 3;
    scan.find((from, end), false, |_, _| {
        Meaning::Task(format!("NV-{number:03}"))
    });
    Some(end)
}

/// Returns a clause without its sign, when it is in words: "§ Điều 7" is "Điều 7", "§7.2" would be a bare number.
pub(super) fn clause_in_words(words: &str) -> Option<&str> {
    let rest = words.strip_prefix('§')?.trim_start();
    rest.starts_with(char::is_alphabetic).then_some(rest)
}
