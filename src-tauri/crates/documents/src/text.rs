//! How days, counts and shares are written in papers, and what of a user's text may stand in a file.

use chrono::{Datelike, NaiveDate};

/// Returns `05 tháng 01 năm 2020`: the day padded below 10, the month only for 1 and 2 (Decree 30, annex I, II.4).
pub(crate) fn long_date(day: NaiveDate) -> String {
    let month = match day.month() {
        month @ 1..=2 => format!("0{month}"),
        month => month.to_string(),
    };
    format!("{:02} tháng {month} năm {}", day.day(), day.year())
}

/// Returns `05/01/2020`.
pub(crate) fn short_date(day: NaiveDate) -> String {
    format!("{:02}/{:02}/{}", day.day(), day.month(), day.year())
}

/// Returns `21.914`: dots between thousands.
pub(crate) fn count(number: u32) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push('.');
        }
        grouped.push(digit);
    }
    grouped
}

/// Returns `98,62%` from hundredths of a percent; a dash where there was nothing to divide by.
pub(crate) fn percent(hundredths: Option<u32>) -> String {
    hundredths.map_or_else(
        || "–".to_owned(),
        |share| format!("{},{:02}%", share / 100, share % 100),
    )
}

/// Returns the text as a file may hold it: lines end in `\n`, tabs are spaces, other control characters are gone.
///
/// XML 1.0 has no way to write most control characters, and one of them would make the whole file unreadable.
pub(crate) fn clean(text: &str) -> String {
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
        .collect::<String>()
        .trim()
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::{clean, count, long_date, percent, short_date};
    use crate::sample::day;

    #[test]
    fn days_are_padded_as_the_decree_says() {
        for (date, words) in [
            ("2020-01-05", "05 tháng 01 năm 2020"),
            ("2019-06-29", "29 tháng 6 năm 2019"),
            ("2022-02-10", "10 tháng 02 năm 2022"),
            ("2022-12-01", "01 tháng 12 năm 2022"),
        ] {
            assert_eq!(long_date(day(date)), words, "sample of the decree's rule");
        }
        assert_eq!(
            short_date(day("2022-06-05")),
            "05/06/2022",
            "tables pad both"
        );
    }

    #[test]
    fn counts_have_dots_and_shares_a_comma() {
        assert_eq!(count(0), "0", "zero stays");
        assert_eq!(count(999), "999", "no dot below a thousand");
        assert_eq!(count(21_914), "21.914", "as in 1270/BC-TCTTTg");
        assert_eq!(count(1_234_567), "1.234.567", "a dot at each third digit");
        assert_eq!(percent(Some(9_862)), "98,62%", "decimal comma");
        assert_eq!(percent(Some(5)), "0,05%", "hundredths are padded");
        assert_eq!(percent(None), "–", "nothing to divide by is not zero");
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
