//! The letters of points in Vietnamese documents.

/// The letters of points in their order: Decree 30's own, which skips ă, â, ê, ô, ơ and ư.
pub const POINTS: [&str; 23] = [
    "a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t",
    "u", "v", "x", "y",
];

/// Returns the letter of a point, counted from 1: `a` … `d`, `đ`, `e`, `g`; after `y` the letters are doubled.
#[must_use]
pub fn point(number: usize) -> String {
    let at = number.saturating_sub(1);
    POINTS[at % POINTS.len()].repeat(at / POINTS.len() + 1)
}
