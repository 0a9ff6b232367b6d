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

/// Returns the places of the hyphens at which a line must not break: those of codes ("NV-009") and of symbols of documents
/// ("131/QĐ-TTg").
pub(crate) fn held_hyphens(line: &str) -> Vec<usize> {
    let hyphens = line.match_indices('-').map(|(at, _)| at);
    hyphens
        .filter(|at| {
            let (before, after) = (&line[..*at], &line[at + 1..]);
            is_in_code(before, after) || is_in_symbol(before, after)
        })
        .collect()
}

/// Two capital letters or more before the hyphen, a number after it, and no other letter or figure beside them.
fn is_in_code(before: &str, after: &str) -> bool {
    let letters = before
        .bytes()
        .rev()
        .take_while(u8::is_ascii_uppercase)
        .count();
    let figures = after.bytes().take_while(u8::is_ascii_digit).count();
    let is_free =
        |char: Option<char>| !char.is_some_and(|char| char.is_alphanumeric() || char == '-');
    letters >= 2
        && figures > 0
        && is_free(before[..before.len() - letters].chars().next_back())
        && is_free(after[figures..].chars().next())
}

/// A letter on both sides, in a word that begins with a figure and has a stroke before the hyphen ("131/QĐ-TTg"); or a number
/// before it and capital letters with a stroke after ("29-NQ/TW").
fn is_in_symbol(before: &str, after: &str) -> bool {
    let word = before
        .rsplit(|char: char| char.is_whitespace() || "(“\"".contains(char))
        .next()
        .unwrap_or_default();
    let kind = after.split('/').next().unwrap_or_default();
    let is_number = !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit());
    let is_kind =
        kind.len() >= 2 && kind.chars().all(char::is_uppercase) && kind.len() < after.len();
    let has_stroke = word.starts_with(|char: char| char.is_ascii_digit())
        && word.contains('/')
        && word.ends_with(char::is_alphabetic);
    (is_number && is_kind) || (has_stroke && after.starts_with(char::is_alphabetic))
}

#[cfg(test)]
mod tests {
    use super::{clean, held_hyphens};

    #[test]
    fn codes_and_symbols_do_not_break_at_their_hyphen() {
        for (line, shown) in [
            ("NV-009", "NV‑009"),
            (
                "các nhiệm vụ NV-009, DK-001; LC-12.",
                "các nhiệm vụ NV‑009, DK‑001; LC‑12.",
            ),
            ("(NV-100000)", "(NV‑100000)"),
            (
                "Quyết định số 131/QĐ-TTg ngày",
                "Quyết định số 131/QĐ‑TTg ngày",
            ),
            ("Nghị định số 30/2020/NĐ-CP", "Nghị định số 30/2020/NĐ‑CP"),
            ("(số 29-NQ/TW)", "(số 29‑NQ/TW)"),
            ("12/BC-BCĐ-VP", "12/BC‑BCĐ‑VP"),
            ("giai đoạn 2022-2025", "giai đoạn 2022-2025"),
            ("COVID-19", "COVID‑19"),
            ("UTF-8", "UTF‑8"),
            ("e-learning, Hà Nội - Huế", "e-learning, Hà Nội - Huế"),
            ("- Như trên", "- Như trên"),
            ("NV-009-01", "NV-009-01"),
            ("aNV-009", "aNV-009"),
            ("NV-009a", "NV-009a"),
            ("15/6-30/6", "15/6-30/6"),
            ("", ""),
        ] {
            let mut held = line.to_owned();
            for at in held_hyphens(line).into_iter().rev() {
                held.replace_range(at..=at, "‑");
            }
            assert_eq!(held, shown, "where {line:?} holds together");
        }
    }

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
