//! Bringing typed or pasted text into the form that is kept.

use unicode_normalization::UnicodeNormalization;

/// Returns the text in composed form (NFC). Mac file names and some PDF files give decomposed text.
#[must_use]
pub fn nfc(text: &str) -> String {
    text.nfc().collect()
}

/// Returns one line as it is kept: composed, without control or invisible characters, with single spaces and none at
/// either end. The letters Ð and Ɖ, which only look like Đ, become Đ.
#[must_use]
pub fn clean_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for char in text.nfc().filter_map(visible) {
        if !char.is_whitespace() {
            line.push(char);
        } else if !line.is_empty() && !line.ends_with(' ') {
            line.push(' ');
        }
    }
    line.truncate(line.trim_end().len());
    line
}

/// Returns several lines as they are kept: each as [`clean_line`], with at most one empty line between two, and none at
/// either end.
#[must_use]
pub fn clean_text(text: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    for line in text
        .replace("\r\n", "\n")
        .split(['\n', '\r', '\u{2028}', '\u{2029}'])
    {
        let line = clean_line(line);
        let follows_gap = lines.last().is_none_or(String::is_empty);
        if !(line.is_empty() && follows_gap) {
            lines.push(line);
        }
    }
    lines.join("\n").trim_end().to_owned()
}

/// Returns the character as it is kept: a space for any blank, `None` for what cannot be seen.
pub(super) fn visible(char: char) -> Option<char> {
    match char {
        'Ð' | 'Ɖ' => Some('Đ'),
        'ð' | 'ɖ' => Some('đ'),
        _ if char.is_whitespace() => Some(' '),
        // Soft hyphen, zero-width and direction marks, byte-order mark: they come along with pasted text.
        '\u{00ad}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}' => None,
        _ if char.is_control() => None,
        _ => Some(char),
    }
}

#[cfg(test)]
mod tests {
    use super::{clean_line, clean_text, nfc};

    #[test]
    fn a_line_is_kept_composed_and_without_stray_blanks() {
        let cases = [
            ("  Rà  soát \t hạ tầng\n", "Rà soát hạ tầng"),
            ("Vu\u{0323}", "Vụ"),
            ("e\u{0302}\u{0301}", "ế"),
            ("a\u{00a0}b\u{3000}c", "a b c"),
            ("Ðề án", "Đề án"),
            ("ðổi số", "đổi số"),
            ("số\u{200b} liệu\u{feff}", "số liệu"),
            ("một\u{0007}hai", "mộthai"),
            ("", ""),
            (" \u{00a0}\t", ""),
        ];
        for (typed, kept) in cases {
            assert_eq!(
                clean_line(typed),
                kept,
                "{typed:?} must be kept as {kept:?}"
            );
        }
    }

    #[test]
    fn several_lines_keep_their_breaks_and_at_most_one_gap() {
        assert_eq!(
            clean_text("\n\n a \r\n\r\n\r\n b\rc \n\n"),
            "a\n\nb\nc",
            "gaps shrink, edges go"
        );
        assert_eq!(clean_text("   "), "", "blank text is empty");
    }

    #[test]
    fn composing_is_idempotent() {
        let text = "Ngô Thị Minh, Phạm Ngọc Thưởng";
        assert_eq!(nfc(text), text, "composed text stays as it is");
    }
}
