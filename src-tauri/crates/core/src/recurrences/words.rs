//! Recurrence as people write it: "hằng tháng ngày 15", "thứ Hai hằng tuần", "hằng quý".
//!
//! A small grammar: how often, and which day. Without a day it is the last of the period, as for deadlines ("quý II" is its
//! last day); a week has no such day and must name one. What cannot be read with certainty is refused with a code.

use super::rules::{Every, Rule};
use crate::calendar::weekday_named;
use crate::codes::coded_enum;
use crate::text::{clean_line, fold, looks_legacy};
use chrono::NaiveDate;

coded_enum! {
    /// Why a recurrence was not understood.
    RuleError {
        /// Nothing was written.
        Empty = "empty",
        /// It cannot be read with certainty.
        Unclear = "unclear",
        /// A week needs its weekday.
        NoWeekday = "no_weekday",
        /// No month has that day.
        NoSuchDay = "no_such_day",
        /// No period has that month.
        NoSuchPeriod = "no_such_period",
        /// The text is in an encoding from before Unicode.
        Legacy = "legacy",
    }
}

/// How often, in folded words. Longer ones first.
const EVERY: &[(&str, Every)] = &[
    ("6 thang mot lan", Every::HalfYear),
    ("sau thang mot lan", Every::HalfYear),
    ("nua nam mot lan", Every::HalfYear),
    ("hang nua nam", Every::HalfYear),
    ("moi nua nam", Every::HalfYear),
    ("moi 6 thang", Every::HalfYear),
    ("hang tuan", Every::Week),
    ("moi tuan", Every::Week),
    ("hang thang", Every::Month),
    ("moi thang", Every::Month),
    ("hang quy", Every::Quarter),
    ("moi quy", Every::Quarter),
    ("hang nam", Every::Year),
    ("moi nam", Every::Year),
];

/// Words that add nothing. Each stands between blanks.
const EMPTY: &[&str] = &[
    "truoc", "vao", "cua", "la", "dinh", "ky", "den", "het", "trong",
];

/// Reads how often work comes again.
///
/// # Errors
/// [`RuleError`]: the reason why it was refused.
pub fn read_rule(text: &str) -> Result<Rule, RuleError> {
    let words = clean_line(text);
    if words.is_empty() {
        return Err(RuleError::Empty);
    }
    let plain: String = fold(&words)
        .chars()
        .map(|char| {
            if matches!(char, ',' | ';' | ':' | '.' | '(' | ')') {
                ' '
            } else {
                char
            }
        })
        .collect();
    let plain = plain.replace("cham nhat", " ");
    let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    read_plain(&plain).map_err(|error| {
        if error == RuleError::Unclear && looks_legacy(text) {
            RuleError::Legacy
        } else {
            error
        }
    })
}

fn read_plain(plain: &str) -> Result<Rule, RuleError> {
    let (every, rest) = match split_every(plain) {
        Some(split) => split,
        // "Mỗi thứ Hai": the week is in the weekday.
        None => match plain.strip_prefix("moi ") {
            Some(rest) if weekday_named(rest).is_some() => (Every::Week, rest.to_owned()),
            Some(_) | None => return Err(RuleError::Unclear),
        },
    };
    let rest: Vec<&str> = rest
        .split(' ')
        .filter(|word| !word.is_empty() && !EMPTY.contains(word))
        .collect();
    let rest = rest.join(" ");
    let (day, month) = match every {
        Every::Week => (
            weekday_named(&rest).ok_or(if rest.is_empty() {
                RuleError::NoWeekday
            } else {
                RuleError::Unclear
            })?,
            1,
        ),
        Every::Month => (day_of_month(&rest, &["thang"])?, 1),
        Every::Quarter | Every::HalfYear => within(&rest, every)?,
        Every::Year => of_year(&rest)?,
    };
    let rule = Rule { every, day, month };
    if rule.is_sound() {
        Ok(rule)
    } else {
        Err(RuleError::NoSuchPeriod)
    }
}

/// Takes out how often; what is left stands before or after it.
fn split_every(plain: &str) -> Option<(Every, String)> {
    EVERY.iter().find_map(|(words, every)| {
        let padded = format!(" {plain} ");
        let (before, after) = padded.split_once(&format!(" {words} "))?;
        Some((*every, format!("{} {}", before.trim(), after.trim())))
    })
}

/// "Ngày 15", "mùng 5", "đầu tháng", "cuối tháng"; the last day when nothing is said.
fn day_of_month(text: &str, names: &[&str]) -> Result<u32, RuleError> {
    let place = names
        .iter()
        .find_map(|name| text.strip_suffix(name))
        .map_or(text, str::trim_end);
    match place {
        "" | "cuoi" | "ngay cuoi" | "ngay cuoi cung" => Ok(31),
        "dau" => Ok(1),
        "giua" => Ok(15),
        _ => {
            let number = ["ngay mung ", "ngay ", "mung "]
                .iter()
                .find_map(|start| text.strip_prefix(start))
                .ok_or(RuleError::Unclear)?;
            match number.parse() {
                Ok(day @ 1..=31) => Ok(day),
                Ok(_) => Err(RuleError::NoSuchDay),
                Err(_) => Err(RuleError::Unclear),
            }
        }
    }
}

/// "Ngày 20 tháng cuối quý", "ngày 15 tháng thứ hai", "cuối quý"; the last day when nothing is said.
fn within(text: &str, every: Every) -> Result<(u32, u32), RuleError> {
    let months = every.months();
    if matches!(text, "" | "cuoi" | "cuoi quy" | "ngay cuoi quy") {
        return Ok((31, months));
    }
    if matches!(text, "dau quy" | "ngay dau quy") {
        return Ok((1, 1));
    }
    let (day, month) = if let Some((day, month)) = text.split_once(" thang ") {
        (day, month)
    } else if let Some(month) = text.strip_prefix("thang ") {
        ("", month)
    } else {
        return Err(RuleError::Unclear);
    };
    let month = match month.trim_end_matches(" quy").trim_start_matches("thu ") {
        "dau" | "dau tien" | "nhat" => 1,
        "giua" if every == Every::Quarter => 2,
        "cuoi" | "cuoi cung" => months,
        "hai" => 2,
        "ba" => 3,
        "tu" => 4,
        "nam" => 5,
        "sau" => 6,
        other => other.parse().map_err(|_| RuleError::Unclear)?,
    };
    Ok((day_of_month(day, &[])?, month))
}

/// "Ngày 15/12", "ngày 15 tháng 12", "tháng 6", "cuối năm"; 31 December when nothing is said.
fn of_year(text: &str) -> Result<(u32, u32), RuleError> {
    if matches!(text, "" | "cuoi" | "cuoi nam" | "ngay cuoi nam") {
        return Ok((31, 12));
    }
    if text == "giua nam" {
        return Ok((30, 6));
    }
    let numeric = text
        .strip_prefix("ngay ")
        .unwrap_or(text)
        .replace(" thang ", "/");
    if let Some((day, month)) = numeric.split_once('/') {
        let number = |text: &str| -> Result<u32, RuleError> {
            text.trim().parse().map_err(|_| RuleError::Unclear)
        };
        let (day, month) = (
            match day {
                "cuoi" => 31,
                "giua" => 15,
                "dau" => 1,
                day => number(day)?,
            },
            number(month)?,
        );
        if !(1..=12).contains(&month) {
            return Err(RuleError::NoSuchPeriod);
        }
        // A leap year has every day that any year has; 31 stands for the last.
        let is_day = day == 31 || NaiveDate::from_ymd_opt(2024, month, day).is_some();
        return if is_day {
            Ok((day, month))
        } else {
            Err(RuleError::NoSuchDay)
        };
    }
    let (place, month) = match text.split_once("thang ") {
        Some((place, month)) => (place.trim(), month),
        None => return Err(RuleError::Unclear),
    };
    let month: u32 = month.parse().map_err(|_| RuleError::Unclear)?;
    Ok((day_of_month(place, &[])?, month))
}

#[cfg(test)]
mod tests {
    use super::{Every, Rule, RuleError, read_rule};

    #[test]
    fn rules_are_read_in_every_usual_form() {
        for (words, every, day, month) in [
            ("hằng tháng ngày 15", Every::Month, 15, 1),
            ("Ngày 15 hằng tháng", Every::Month, 15, 1),
            ("ngày 15 hàng tháng", Every::Month, 15, 1),
            ("trước ngày 15 hằng tháng", Every::Month, 15, 1),
            ("hằng tháng, vào ngày 05", Every::Month, 5, 1),
            ("mùng 5 hằng tháng", Every::Month, 5, 1),
            ("mỗi tháng ngày 31", Every::Month, 31, 1),
            ("hằng tháng", Every::Month, 31, 1),
            ("định kỳ hằng tháng", Every::Month, 31, 1),
            ("cuối tháng hằng tháng", Every::Month, 31, 1),
            ("giữa tháng hằng tháng", Every::Month, 15, 1),
            ("thứ Hai hằng tuần", Every::Week, 1, 1),
            ("hằng tuần vào thứ Sáu", Every::Week, 5, 1),
            ("thứ 6 hàng tuần", Every::Week, 5, 1),
            ("mỗi thứ Tư", Every::Week, 3, 1),
            ("Chủ nhật hằng tuần", Every::Week, 7, 1),
            ("hằng quý", Every::Quarter, 31, 3),
            ("cuối quý hằng quý", Every::Quarter, 31, 3),
            ("hằng quý ngày 20 tháng cuối quý", Every::Quarter, 20, 3),
            ("ngày 15 tháng thứ hai hằng quý", Every::Quarter, 15, 2),
            ("hằng quý, ngày 10 tháng đầu quý", Every::Quarter, 10, 1),
            ("6 tháng một lần", Every::HalfYear, 31, 6),
            ("ngày 10 tháng cuối 6 tháng một lần", Every::HalfYear, 10, 6),
            ("hằng năm", Every::Year, 31, 12),
            ("hằng năm trước ngày 15/12", Every::Year, 15, 12),
            ("ngày 15 tháng 12 hằng năm", Every::Year, 15, 12),
            ("ngày 29/2 hằng năm", Every::Year, 29, 2),
            ("hang thang ngay 15", Every::Month, 15, 1),
        ] {
            assert_eq!(
                read_rule(words),
                Ok(Rule { every, day, month }),
                "{words:?}"
            );
        }
    }

    #[test]
    fn what_is_unclear_is_never_guessed() {
        for (words, error) in [
            ("", RuleError::Empty),
            ("hằng tuần", RuleError::NoWeekday),
            ("hằng tuần ngày 15", RuleError::Unclear),
            ("hằng ngày", RuleError::Unclear),
            ("thường xuyên", RuleError::Unclear),
            ("ngày 15", RuleError::Unclear),
            ("hằng tháng ngày 32", RuleError::NoSuchDay),
            ("hằng tháng ngày 15 và 30", RuleError::Unclear),
            ("hằng năm ngày 31/13", RuleError::NoSuchPeriod),
            ("hằng năm ngày 30/2", RuleError::NoSuchDay),
            ("hằng quý ngày 10 tháng thứ 4", RuleError::NoSuchPeriod),
            ("hằng quý hằng tháng", RuleError::Unclear),
        ] {
            assert_eq!(read_rule(words), Err(error), "{words:?} must be refused");
        }
    }

    #[test]
    fn the_words_of_a_rule_read_as_that_rule() {
        let mut rules = Vec::new();
        rules.extend((1..=7).map(|day| (Every::Week, day, 1)));
        for every in [Every::Month, Every::Quarter, Every::HalfYear, Every::Year] {
            for month in 1..=every.months() {
                rules.extend(
                    [1, 10, 15, 28, 31]
                        .map(|day| (every, day, if every == Every::Month { 1 } else { month })),
                );
            }
        }
        for (every, day, month) in rules {
            let rule = Rule { every, day, month };
            assert_eq!(read_rule(&rule.words()), Ok(rule), "{:?}", rule.words());
        }
    }
}
