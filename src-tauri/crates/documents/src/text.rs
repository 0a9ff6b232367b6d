//! What of a user's text may stand in a file.

/// Returns the text as a file may hold it: lines end in `\n`, tabs are spaces, other control characters are gone.
///
/// XML 1.0 has no way to write most control characters, and one of them would make the whole file unreadable.
pub(crate) fn clean(text: &str) -> String {
    kept(text).trim().to_owned()
}

/// Returns the same with its blanks at both ends, for a piece of a line.
pub(crate) fn kept(text: &str) -> String {
    text.replace("\r\n", "\n")
        .chars()
        .filter_map(|c| match c {
            '\n' => Some('\n'),
            '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
            '\t' => Some(' '),
            '\u{fffe}' | '\u{ffff}' => None,
            c if c.is_control() => None,
            c => Some(c),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::clean;

    #[test]
    fn control_characters_go_and_lines_stay() {
        assert_eq!(clean(" a\r\nb\rc\u{2028}d "), "a\nb\nc\nd", "one line end");
        assert_eq!(
            clean("a\u{0}\u{1b}\u{7f}\u{ffff}b\tc"),
            "ab c",
            "what XML cannot hold"
        );
        assert_eq!(
            clean("Đ\u{309}𝔸<&>"),
            "Đ\u{309}𝔸<&>",
            "letters and marks stay"
        );
    }
}
