//! How papers write what is not a sentence: days, counts, shares, money, numbers in words, quarters, points.
//!
//! Pure functions. Sources: Decree 30/2020/NĐ-CP, annex I (days, numbers of papers, points); office usage for numbers in
//! words ("linh", not "lẻ") and for dots and commas. Not here: sentences of a given paper, which live beside it.

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};

/// Returns `05 tháng 01 năm 2020`: the day padded below 10, the month only for 1 and 2 (Decree 30, annex I, II.4).
#[must_use]
pub fn long_date(day: NaiveDate) -> String {
    let month = match day.month() {
        month @ 1..=2 => format!("0{month}"),
        month => month.to_string(),
    };
    format!("{:02} tháng {month} năm {}", day.day(), day.year())
}

/// Returns `05/01/2020`.
#[must_use]
pub fn short_date(day: NaiveDate) -> String {
    format!("{:02}/{:02}/{}", day.day(), day.month(), day.year())
}

/// Returns `thứ Hai` … `Chủ nhật`.
#[must_use]
pub const fn weekday(day: chrono::Weekday) -> &'static str {
    match day {
        chrono::Weekday::Mon => "thứ Hai",
        chrono::Weekday::Tue => "thứ Ba",
        chrono::Weekday::Wed => "thứ Tư",
        chrono::Weekday::Thu => "thứ Năm",
        chrono::Weekday::Fri => "thứ Sáu",
        chrono::Weekday::Sat => "thứ Bảy",
        chrono::Weekday::Sun => "Chủ nhật",
    }
}

/// Returns `08 giờ 30 phút`; full hours without minutes: `14 giờ 00`.
#[must_use]
pub fn hour(time: NaiveTime) -> String {
    if time.minute() == 0 {
        format!("{:02} giờ 00", time.hour())
    } else {
        format!("{:02} giờ {:02} phút", time.hour(), time.minute())
    }
}

/// Returns `21.914`: dots between thousands.
#[must_use]
pub fn count(number: u32) -> String {
    grouped(u64::from(number))
}

fn grouped(number: u64) -> String {
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
#[must_use]
pub fn percent(hundredths: Option<u32>) -> String {
    hundredths.map_or_else(
        || "–".to_owned(),
        |share| format!("{},{:02}%", share / 100, share % 100),
    )
}

/// Returns `1.250.000 đồng`.
#[must_use]
pub fn money(dong: u64) -> String {
    format!("{} đồng", grouped(dong))
}

/// Returns `Một triệu hai trăm năm mươi nghìn đồng`, with the capital letter it has after "Bằng chữ:".
#[must_use]
pub fn money_in_words(dong: u64) -> String {
    let words = in_words(dong);
    let mut letters = words.chars();
    let first: String = letters
        .next()
        .map(|first| first.to_uppercase().collect())
        .unwrap_or_default();
    format!("{first}{} đồng", letters.as_str())
}

const DIGITS: [&str; 10] = [
    "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín",
];

/// Returns a whole number in words: `một trăm linh năm`, `hai mươi mốt`, `một nghìn không trăm linh tư`… as offices write.
#[must_use]
pub fn in_words(number: u64) -> String {
    if number == 0 {
        return DIGITS[0].to_owned();
    }
    let billions = number / 1_000_000_000;
    let rest = number % 1_000_000_000;
    let mut words = Vec::new();
    if billions > 0 {
        words.push(format!("{} tỷ", in_words(billions)));
    }
    let mut is_first = billions == 0;
    for (group, unit) in [
        (rest / 1_000_000, " triệu"),
        (rest / 1_000 % 1_000, " nghìn"),
        (rest % 1_000, ""),
    ] {
        if group > 0 {
            words.push(format!("{}{unit}", three_digits(group, !is_first)));
            is_first = false;
        }
    }
    words.join(" ")
}

/// Returns three digits in words; inside a larger number the hundreds are said even when there are none.
fn three_digits(number: u64, is_inside: bool) -> String {
    let digit = |value: u64| DIGITS[usize::try_from(value % 10).unwrap_or_default()];
    let (hundreds, tens, ones) = (number / 100, number / 10 % 10, number % 10);
    let mut words = Vec::new();
    if hundreds > 0 || is_inside {
        words.push(digit(hundreds));
        words.push("trăm");
    }
    match tens {
        0 if ones > 0 && !words.is_empty() => words.push("linh"),
        0 => {}
        1 => words.push("mười"),
        tens => {
            words.push(digit(tens));
            words.push("mươi");
        }
    }
    match (tens, ones) {
        (_, 0) => {}
        (2.., 1) => words.push("mốt"),
        (2.., 4) => words.push("tư"),
        (1.., 5) => words.push("lăm"),
        (_, ones) => words.push(digit(ones)),
    }
    words.join(" ")
}

/// Returns a number from 1 to 3999 in Roman numerals; Arabic beyond, where there are none.
#[must_use]
pub fn roman(number: u32) -> String {
    const SIGNS: [(u32, &str); 13] = [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    if !(1..4000).contains(&number) {
        return number.to_string();
    }
    let mut left = number;
    let mut numerals = String::new();
    for (value, sign) in SIGNS {
        while left >= value {
            numerals.push_str(sign);
            left -= value;
        }
    }
    numerals
}

/// Returns the number that Roman numerals say; `None` when they are not written as they should be.
#[must_use]
pub fn from_roman(numerals: &str) -> Option<u32> {
    (1..=99).find(|number| roman(*number) == numerals)
}

/// Returns `quý I/2022`.
#[must_use]
pub fn quarter(quarter: u32, year: i32) -> String {
    format!("quý {}/{year}", roman(quarter))
}

pub use steering_core::text::POINTS;

/// Returns the sign of a point, counted from 1: `a)` … `d)`, `đ)`, `e)`, `g)`; after `y)` the letters are doubled.
#[must_use]
pub fn point(number: usize) -> String {
    format!("{})", steering_core::text::point(number))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::day;

    #[test]
    fn days_are_padded_as_the_decree_says() {
        for (date, words) in [
            ("2020-01-05", "05 tháng 01 năm 2020"),
            ("2019-06-29", "29 tháng 6 năm 2019"),
            ("2022-02-10", "10 tháng 02 năm 2022"),
            ("2020-03-05", "05 tháng 3 năm 2020"),
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
    fn numbers_are_said_as_offices_say_them() {
        for (number, words) in [
            (0, "không"),
            (4, "bốn"),
            (5, "năm"),
            (10, "mười"),
            (11, "mười một"),
            (14, "mười bốn"),
            (15, "mười lăm"),
            (20, "hai mươi"),
            (21, "hai mươi mốt"),
            (24, "hai mươi tư"),
            (25, "hai mươi lăm"),
            (29, "hai mươi chín"),
            (100, "một trăm"),
            (101, "một trăm linh một"),
            (104, "một trăm linh bốn"),
            (105, "một trăm linh năm"),
            (110, "một trăm mười"),
            (115, "một trăm mười lăm"),
            (131, "một trăm ba mươi mốt"),
            (555, "năm trăm năm mươi lăm"),
            (1_000, "một nghìn"),
            (1_001, "một nghìn không trăm linh một"),
            (1_010, "một nghìn không trăm mười"),
            (2_025, "hai nghìn không trăm hai mươi lăm"),
            (4_977, "bốn nghìn chín trăm bảy mươi bảy"),
            (10_000, "mười nghìn"),
            (21_914, "hai mươi mốt nghìn chín trăm mười bốn"),
            (1_000_005, "một triệu không trăm linh năm"),
            (1_250_000, "một triệu hai trăm năm mươi nghìn"),
            (1_000_000_000, "một tỷ"),
            (2_000_000_015, "hai tỷ không trăm mười lăm"),
            (1_000_000_000_000, "một nghìn tỷ"),
        ] {
            assert_eq!(in_words(number), words, "{number} in words");
        }
    }

    #[test]
    fn money_is_written_in_figures_and_in_words() {
        assert_eq!(money(1_250_000), "1.250.000 đồng", "dots and the unit");
        assert_eq!(
            money_in_words(1_250_000),
            "Một triệu hai trăm năm mươi nghìn đồng",
            "begins with a capital letter"
        );
        assert_eq!(money_in_words(0), "Không đồng", "nothing is said too");
    }

    #[test]
    fn roman_numerals_go_there_and_back() {
        for (number, numerals) in [(1, "I"), (4, "IV"), (9, "IX"), (14, "XIV"), (40, "XL")] {
            assert_eq!(roman(number), numerals, "{number}");
            assert_eq!(from_roman(numerals), Some(number), "{numerals}");
        }
        assert_eq!(from_roman("IIII"), None, "not as it should be written");
        assert_eq!(roman(0), "0", "there is no Roman zero");
        assert_eq!(quarter(2, 2026), "quý II/2026", "as the register reads it");
    }

    #[test]
    fn points_follow_the_order_of_the_decree() {
        let first: Vec<_> = (1..=9).map(point).collect();
        assert_eq!(
            first,
            ["a)", "b)", "c)", "d)", "đ)", "e)", "g)", "h)", "i)"],
            "đ after d, no f"
        );
        assert_eq!(point(24), "aa)", "after the last letter they are doubled");
    }

    #[test]
    fn hours_and_weekdays_are_said_in_full() {
        let at = |hour, minute| NaiveTime::from_hms_opt(hour, minute, 0).unwrap();
        assert_eq!(hour(at(8, 30)), "08 giờ 30 phút", "with minutes");
        assert_eq!(hour(at(14, 0)), "14 giờ 00", "a full hour");
        assert_eq!(
            weekday(day("2022-04-05").weekday()),
            "thứ Ba",
            "spelled as annex II asks"
        );
    }
}
