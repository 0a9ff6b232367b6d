//! What stands behind a colon: numbers, days, codes. Pure; every refusal is a code.

use super::QueryWhy;
use super::words::{RELATIVE, STRETCHES, meaning, plain};
use crate::tasks::{DaySpan, NumberSpan, When};
use chrono::{Datelike, NaiveDate};

type Read<T> = Result<T, QueryWhy>;

/// Digits of the longest number that is read.
const LONGEST: usize = 6;
/// Years that are read.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2199;

/// A comparison, as signs or as words without marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Compare {
    Less,
    AtMost,
    More,
    AtLeast,
    Same,
}

const SIGNS: &[(&str, Compare)] = &[
    ("<=", Compare::AtMost),
    ("≤", Compare::AtMost),
    (">=", Compare::AtLeast),
    ("≥", Compare::AtLeast),
    ("<", Compare::Less),
    (">", Compare::More),
    ("=", Compare::Same),
];
const SPOKEN: &[(&str, Compare)] = &[
    ("truoc", Compare::Less),
    ("before", Compare::Less),
    ("duoi", Compare::Less),
    ("sau", Compare::More),
    ("after", Compare::More),
    ("hon", Compare::More),
    ("tren", Compare::More),
    ("over", Compare::More),
    ("tu", Compare::AtLeast),
    ("from", Compare::AtLeast),
    ("since", Compare::AtLeast),
    ("den", Compare::AtMost),
    ("until", Compare::AtMost),
    ("trong", Compare::Same),
    ("in", Compare::Same),
];

/// Takes a comparison off the front.
fn compared(text: &str) -> (Option<Compare>, &str) {
    for (sign, compare) in SIGNS {
        if let Some(rest) = text.strip_prefix(sign) {
            return (Some(*compare), rest.trim_start());
        }
    }
    for (word, compare) in SPOKEN {
        if let Some(rest) = text
            .strip_prefix(word)
            .and_then(|rest| rest.strip_prefix(' '))
        {
            return (Some(*compare), rest.trim_start());
        }
    }
    (None, text)
}

/// Splits `a..b`, `từ a đến b`, `from a to b`.
fn ends(text: &str) -> Option<(&str, &str)> {
    if let Some((first, last)) = text.split_once("..").or_else(|| text.split_once('…')) {
        return Some((first.trim(), last.trim()));
    }
    for (from, to) in [("tu ", " den "), ("from ", " to ")] {
        if let Some((first, last)) = text.strip_prefix(from).and_then(|rest| rest.split_once(to)) {
            return Some((first.trim(), last.trim()));
        }
    }
    None
}

/// Reads `5`, `>30`, `10..20`, `50 %`, `30 ngày`.
pub(super) fn numbers(text: &str) -> Read<NumberSpan> {
    let text = plain(text);
    if let Some((first, last)) = ends(&text) {
        let end = |text: &str| (!text.is_empty()).then(|| number(text)).transpose();
        let (from, to) = (end(first)?, end(last)?);
        return match (from, to) {
            (None, None) => Err(QueryWhy::NotANumber),
            (Some(from), Some(to)) if from > to => Err(QueryWhy::RangeOrder),
            _ => Ok(NumberSpan { from, to }),
        };
    }
    let (compare, rest) = compared(&text);
    let value = number(rest)?;
    Ok(match compare {
        None | Some(Compare::Same) => NumberSpan {
            from: Some(value),
            to: Some(value),
        },
        Some(Compare::More) => NumberSpan {
            from: Some(value + 1),
            to: None,
        },
        Some(Compare::AtLeast) => NumberSpan {
            from: Some(value),
            to: None,
        },
        Some(Compare::Less) => NumberSpan {
            from: None,
            to: Some(value.checked_sub(1).ok_or(QueryWhy::OutOfRange)?),
        },
        Some(Compare::AtMost) => NumberSpan {
            from: None,
            to: Some(value),
        },
    })
}

fn number(text: &str) -> Read<u32> {
    let digits = ["%", " ngay", " days", " day", " lan", " times"]
        .iter()
        .find_map(|unit| text.strip_suffix(unit))
        .unwrap_or(text)
        .trim_end();
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(QueryWhy::NotANumber);
    }
    if digits.len() > LONGEST {
        return Err(QueryWhy::OutOfRange);
    }
    digits.parse().map_err(|_| QueryWhy::NotANumber)
}

/// Reads `31/12/2026`, `<31/12/2026`, `quý IV/2026`, `tuần này`, `1/1/2026..31/3/2026`, `sau tháng 11/2026`.
pub(super) fn days(text: &str) -> Read<DaySpan> {
    let text = plain(text);
    // "Trong 7 ngày": from the day looked at to the seventh after it.
    if let Some(rest) = text
        .strip_prefix("trong ")
        .or_else(|| text.strip_prefix("in "))
        && let Ok(When::Ahead(stretch, by)) = ahead(&format!("+{rest}"))
    {
        return Ok(DaySpan::Between(
            When::Ahead(crate::tasks::Stretch::Day, 0),
            When::Ahead(stretch, by),
        ));
    }
    if let Some((first, last)) = ends(&text) {
        return match (first.is_empty(), last.is_empty()) {
            (true, true) => Err(QueryWhy::NotADay),
            (false, true) => Ok(DaySpan::From(when(first)?)),
            (true, false) => Ok(DaySpan::UpTo(when(last)?)),
            (false, false) => {
                let (first, last) = (when(first)?, when(last)?);
                if starts(first) > starts(last) {
                    return Err(QueryWhy::RangeOrder);
                }
                Ok(DaySpan::Between(first, last))
            }
        };
    }
    // What is a period by itself is one: "tuần trước" is last week, and not "before".
    if let Ok(when) = when(&text) {
        return Ok(DaySpan::In(when));
    }
    let (compare, rest) = compared(&text);
    let when = when(rest)?;
    Ok(match compare {
        None | Some(Compare::Same) => DaySpan::In(when),
        Some(Compare::Less) => DaySpan::Before(when),
        Some(Compare::AtMost) => DaySpan::UpTo(when),
        Some(Compare::More) => DaySpan::After(when),
        Some(Compare::AtLeast) => DaySpan::From(when),
    })
}

/// Returns where a period starts, for comparing two of them; `None` for one that is seen from the day looked at when the
/// two are of one kind only.
fn starts(when: When) -> Option<NaiveDate> {
    match when {
        // Any day serves: two periods seen from it keep their order, one fixed and one seen from it have none.
        When::Ahead(..) => None,
        fixed => fixed.days(NaiveDate::default()).map(|(first, _)| first),
    }
}

/// Reads one day or period, of plain text.
pub(super) fn when(text: &str) -> Read<When> {
    if let Some((stretch, by)) = meaning(RELATIVE, text) {
        return Ok(When::Ahead(stretch, by));
    }
    if text.starts_with(['+', '-']) {
        return ahead(text);
    }
    let text = text.strip_prefix("ngay ").unwrap_or(text);
    let spelled = text
        .replace(" nam ", "/")
        .replace(" / ", "/")
        .replace(" thang ", "/");
    if let Some(rest) = spelled.strip_prefix("thang ") {
        return month(rest);
    }
    if let Some(rest) = spelled
        .strip_prefix("quy ")
        .or_else(|| spelled.strip_prefix("quarter "))
        .or_else(|| {
            spelled
                .strip_prefix('q')
                .filter(|rest| rest.starts_with(|sign: char| sign.is_ascii_digit() || sign == 'i'))
        })
    {
        return quarter(rest);
    }
    if let Some(rest) = spelled
        .strip_prefix("nam ")
        .or_else(|| spelled.strip_prefix("year "))
    {
        return year(rest).map(When::Year);
    }
    date(&spelled)
}

/// Reads `+7 ngày`, `-2 tuần`, `+3`.
fn ahead(text: &str) -> Read<When> {
    let (sign, rest) = match text.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, text.strip_prefix('+').unwrap_or(text)),
    };
    let (count, unit) = rest.split_once(' ').unwrap_or((rest, "ngay"));
    if count.is_empty() || !count.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(QueryWhy::NotADay);
    }
    if count.len() > 4 {
        return Err(QueryWhy::OutOfRange);
    }
    let count: i32 = count.parse().map_err(|_| QueryWhy::NotADay)?;
    let stretch = meaning(STRETCHES, unit).ok_or(QueryWhy::NotADay)?;
    Ok(When::Ahead(stretch, sign * count))
}

fn year(text: &str) -> Read<i32> {
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(QueryWhy::NotADay);
    }
    match text.len() {
        4 => {
            let year = text.parse().map_err(|_| QueryWhy::NotADay)?;
            if YEARS.contains(&year) {
                Ok(year)
            } else {
                Err(QueryWhy::OutOfRange)
            }
        }
        1 | 2 => Err(QueryWhy::TwoDigitYear),
        _ => Err(QueryWhy::NotADay),
    }
}

fn small(text: &str) -> Read<u32> {
    if text.is_empty() || text.len() > 2 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(QueryWhy::NotADay);
    }
    text.parse().map_err(|_| QueryWhy::NotADay)
}

fn month(text: &str) -> Read<When> {
    let Some((number, named)) = text.split_once(['/', '-']) else {
        small(text)?;
        return Err(QueryWhy::NoYear);
    };
    let (number, year) = (small(number)?, year(named)?);
    if (1..=12).contains(&number) {
        Ok(When::Month(year, number))
    } else {
        Err(QueryWhy::NoSuchPeriod)
    }
}

fn quarter(text: &str) -> Read<When> {
    let (named, of) = match text.split_once(['/', '-']) {
        Some((named, of)) => (named.trim(), Some(of.trim())),
        None => (text, None),
    };
    let number = match named {
        "i" | "1" => 1,
        "ii" | "2" => 2,
        "iii" | "3" => 3,
        "iv" | "4" => 4,
        other if small(other).is_ok() => return Err(QueryWhy::NoSuchPeriod),
        _ => return Err(QueryWhy::NotADay),
    };
    Ok(When::Quarter(year(of.ok_or(QueryWhy::NoYear)?)?, number))
}

/// Reads a day, a month or a year in digits.
fn date(text: &str) -> Read<When> {
    let parts: Vec<&str> = text.split(['/', '-', '.']).collect();
    match parts.as_slice() {
        [first, second, third] if first.len() == 4 => {
            civil(year(first)?, small(second)?, small(third)?)
        }
        [first, second, third] => {
            let (day, month) = (small(first)?, small(second)?);
            civil(year(third)?, month, day)
        }
        [first, second] if first.len() == 4 => match second.strip_prefix('q') {
            Some(number) => quarter(&format!("{number}/{first}")),
            None => month(&format!("{second}/{first}")),
        },
        [first, second] if second.len() == 4 => month(&format!("{first}/{second}")),
        [first, second] => {
            small(first)?;
            small(second)?;
            Err(QueryWhy::NoYear)
        }
        [one] if one.len() == 4 => year(one).map(When::Year),
        _ => Err(QueryWhy::NotADay),
    }
}

fn civil(year: i32, month: u32, day: u32) -> Read<When> {
    let day = NaiveDate::from_ymd_opt(year, month, day).ok_or(QueryWhy::NoSuchDay)?;
    debug_assert_eq!(day.year(), year, "a civil day keeps its year");
    Ok(When::Day(day))
}

/// Reads `NV-012`, `12`, `NV-001..NV-020`, `1..20`.
pub(super) fn codes(text: &str) -> Read<(String, String)> {
    let (first, last) = text
        .split_once("..")
        .map_or((text, text), |(first, last)| (first.trim(), last.trim()));
    let (first, last) = (code(first)?, code(last)?);
    if (first.len(), &first) > (last.len(), &last) {
        return Err(QueryWhy::RangeOrder);
    }
    Ok((first, last))
}

fn code(text: &str) -> Read<String> {
    let is_number = |text: &str| {
        !text.is_empty() && text.len() <= 9 && text.bytes().all(|byte| byte.is_ascii_digit())
    };
    if is_number(text) {
        return Ok(format!("NV-{text:0>3}"));
    }
    let upper = text.to_uppercase();
    match upper.split_once('-') {
        Some((series, number))
            if is_number(number)
                && !series.is_empty()
                && series.bytes().all(|byte| byte.is_ascii_uppercase()) =>
        {
            Ok(upper)
        }
        _ => Err(QueryWhy::UnknownValue),
    }
}
