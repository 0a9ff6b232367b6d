//! How high the rows of a workbook are. Heights are written because not every spreadsheet measures wrapped rows when it opens
//! a file.

/// Height of a line of 11 points, in points.
pub(crate) const LINE: u32 = 15;
/// The most that a row can have.
const HIGHEST: u32 = 405;

/// Returns the height of a row of so many lines, in points.
pub(crate) fn height(lines: u32) -> u32 {
    (lines * LINE + 3).min(HIGHEST)
}

/// Returns how many lines the text takes in a column so many characters wide.
pub(crate) fn lines_of(text: &str, width: u32) -> u32 {
    // Widths count digits; the letters of a text are narrower, here by less than they are in truth.
    let room = usize::try_from(width.max(1) * 6 / 5).unwrap_or(usize::MAX);
    let mut lines = 0;
    for line in text.split('\n') {
        lines += 1;
        let mut used = 0;
        for word in line.split(' ') {
            let mut length = word.chars().count();
            if used > 0 && used + 1 + length > room {
                lines += 1;
                used = 0;
            }
            while length > room {
                lines += 1;
                length -= room;
            }
            used += length + usize::from(used > 0);
        }
    }
    lines
}

/// Returns how many lines the name of a column takes, beside the button of its filter.
pub(crate) fn lines_of_name(name: &str, width: u32) -> u32 {
    lines_of(name, width.saturating_sub(3))
}

#[cfg(test)]
mod tests {
    use super::lines_of;

    #[test]
    fn wrapped_lines_are_counted_by_words() {
        for (text, width, lines) in [
            ("", 10, 1),
            ("một hai", 10, 1),
            ("một hai ba bốn", 7, 2),
            ("một\nhai\n", 20, 3),
            ("aaaaaaaaaaaaaaaaaaaaaa", 10, 2),
            ("aaaaaaaaaaaaaaaaaaaaaaaa b", 10, 3),
        ] {
            assert_eq!(lines_of(text, width), lines, "lines of {text:?} in {width}");
        }
    }
}
