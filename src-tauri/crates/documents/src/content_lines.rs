//! Lines of iCalendar (RFC 5545) and vCard (RFC 2426): a name, a value, folded to 75 octets, ended by CR LF.

use crate::text::clean;

/// Longest line in octets, without its end.
const LONGEST: usize = 75;

/// Adds a line whose value is as it is to stand there.
pub(crate) fn push(text: &mut String, name: &str, value: &str) {
    let whole = format!("{name}:{value}");
    let mut rest = whole.as_str();
    let mut room = LONGEST;
    while rest.len() > room {
        let (line, more) = rest.split_at(fold_at(rest, room));
        text.push_str(line);
        text.push_str("\r\n ");
        rest = more;
        room = LONGEST - 1;
    }
    text.push_str(rest);
    text.push_str("\r\n");
}

/// Returns where a line is folded: never within a letter, and not beside a blank, which some readers would lose.
fn fold_at(line: &str, room: usize) -> usize {
    let is_whole = |at: &usize| line.is_char_boundary(*at);
    let is_beside_blank = |at: usize| {
        let (before, after) = line.split_at(at);
        before.ends_with(' ') || after.starts_with(' ')
    };
    (1..=room)
        .rev()
        .filter(is_whole)
        .find(|at| !is_beside_blank(*at))
        .or_else(|| (1..=room).rev().find(is_whole))
        .unwrap_or(line.len())
}

/// Adds a line of text, unless the text is empty.
pub(crate) fn push_text(text: &mut String, name: &str, value: &str) {
    let value = escaped(value);
    if !value.is_empty() {
        push(text, name, &value);
    }
}

/// Returns a text as a value may hold it.
pub(crate) fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for char in clean(text).chars() {
        match char {
            '\\' | ';' | ',' => {
                escaped.push('\\');
                escaped.push(char);
            }
            '\n' => escaped.push_str("\\n"),
            char => escaped.push(char),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::{LONGEST, escaped, push};

    #[test]
    fn lines_are_folded_between_letters() {
        let mut text = String::new();
        push(&mut text, "SUMMARY", &"Triển khai dữ liệu ".repeat(20));
        for line in text.split("\r\n") {
            assert!(line.len() <= LONGEST, "{} octets: {line}", line.len());
        }
        assert_eq!(
            text.replace("\r\n ", "").trim_end(),
            format!("SUMMARY:{}", "Triển khai dữ liệu ".repeat(20)).trim_end(),
            "unfolded it is what it was"
        );
    }

    #[test]
    fn signs_with_a_meaning_are_escaped() {
        assert_eq!(
            escaped("a;b,c\\d\r\ne"),
            "a\\;b\\,c\\\\d\\ne",
            "each of them"
        );
    }
}
