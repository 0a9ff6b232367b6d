//! Clauses: "§ Điều 7 khoản 2 điểm đ", "§ điểm đ khoản 2 Điều 7", "§7.2", "§7.2.đ".

use super::pieces::Shape;
use super::scan::Scan;
use super::{ClauseRef, Meaning, Pick};

/// Letters that points are counted with, in Vietnamese order.
const POINTS: &str = "abcdđeghiklmnopqrstuvxy";

/// What was read of a clause so far.
#[derive(Default)]
struct Parts {
    article: Option<String>,
    clause: Option<u32>,
    /// The letter; two when "d" may stand for "đ".
    points: Vec<char>,
    is_wrong: bool,
}

/// Reads a clause that begins at a piece; returns before which piece it ends.
pub(super) fn at(scan: &mut Scan<'_>, at: usize) -> Option<usize> {
    if !scan.piece(at)?.is_mark('§') {
        return None;
    }
    let mut parts = Parts::default();
    let mut end = short(scan, at + 1, &mut parts);
    while let Some(next) = labelled(scan, end, &mut parts) {
        end = next;
    }
    if end == at + 1 {
        return None;
    }
    let clauses = parts.clauses();
    scan.find((at, end), false, |_, pick| {
        Meaning::Clause(match pick {
            Some(Pick::Clause(picked)) if clauses.contains(picked) => vec![picked.clone()],
            _ => clauses,
        })
    });
    Some(end)
}

impl Parts {
    /// Returns what it may be; nothing without an article.
    fn clauses(self) -> Vec<ClauseRef> {
        let Some(article) = self.article.filter(|_| !self.is_wrong) else {
            return Vec::new();
        };
        let of = |point| ClauseRef {
            article: article.clone(),
            clause: self.clause,
            point,
        };
        if self.points.is_empty() {
            return vec![of(None)];
        }
        self.points.iter().map(|point| of(Some(*point))).collect()
    }
}

/// Reads numbers parted by dots; returns before which piece they end.
fn short(scan: &Scan<'_>, at: usize, parts: &mut Parts) -> usize {
    let Some(piece) = scan.piece(at) else {
        return at;
    };
    match piece.shape {
        Shape::Number => parts.article = article(&piece.low),
        // "§7a" may be article 7a, or point a of article 7.
        Shape::Word if split_letter(&piece.low).is_some() => parts.is_wrong = true,
        Shape::Word | Shape::Mark(_) => return at,
    }
    if parts.article.is_none() {
        parts.is_wrong = true;
    }
    let after_dot = |at: usize| {
        (scan.is_mark(at, '.') && scan.is_glued(at) && scan.is_glued(at + 1))
            .then(|| scan.piece(at + 1))
            .flatten()
    };
    let mut end = at + 1;
    let Some(second) = after_dot(end) else {
        return end;
    };
    match (second.shape, split_letter(&second.low)) {
        (Shape::Number, _) => {
            parts.clause = number(&second.low);
            parts.is_wrong |= parts.clause.is_none();
        }
        (Shape::Word, Some((digits, letter))) => {
            parts.clause = number(digits);
            parts.is_wrong |= parts.clause.is_none();
            parts.points.push(letter);
            return end + 2;
        }
        _ => return end,
    }
    end += 2;
    if let Some(letter) = after_dot(end).and_then(|piece| point(&piece.low)) {
        parts.points.push(letter);
        end += 2;
    }
    end
}

/// Reads one part with its name: "Điều 7", "khoản 2", "điểm đ"; a comma may stand before it.
fn labelled(scan: &Scan<'_>, at: usize, parts: &mut Parts) -> Option<usize> {
    let at = at + usize::from(scan.is_mark(at, ','));
    let (label, value) = (scan.piece(at)?, scan.piece(at + 1)?);
    match label.low.as_str() {
        "điều" | "dieu" if parts.article.is_none() => {
            let is_lettered =
                split_letter(&value.low).is_some_and(|(digits, _)| article(digits).is_some());
            parts.article = if is_lettered {
                Some(value.low.clone())
            } else {
                Some(article(&value.low)?)
            };
        }
        "khoản" | "khoan" if parts.clause.is_none() => parts.clause = Some(number(&value.low)?),
        "điểm" | "diem" if parts.points.is_empty() => {
            parts.points.push(point(&value.low)?);
            // Who writes "diem" writes "d" for both.
            if label.low == "diem" && value.low == "d" {
                parts.points.push('đ');
            }
        }
        _ => return None,
    }
    Some(at + 2)
}

fn article(digits: &str) -> Option<String> {
    number(digits).map(|number| number.to_string())
}

/// A number of at most three digits, not 0.
fn number(digits: &str) -> Option<u32> {
    let is_number = digits.len() <= 3 && digits.bytes().all(|byte| byte.is_ascii_digit());
    digits
        .parse()
        .ok()
        .filter(|number| is_number && *number > 0)
}

fn point(word: &str) -> Option<char> {
    let mut chars = word.chars();
    let letter = chars.next().filter(|letter| POINTS.contains(*letter))?;
    chars.next().is_none().then_some(letter)
}

/// Parts "2đ" into number and letter.
fn split_letter(word: &str) -> Option<(&str, char)> {
    let (at, letter) = word.char_indices().next_back()?;
    let digits = &word[..at];
    let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    (is_number && POINTS.contains(letter)).then_some((digits, letter))
}
