//! Numbers of days, months, quarters and years, and the year that was left out.

use super::{DueError, Read};
use chrono::{Datelike, Days, NaiveDate};

/// Splits "6/2022", "6 năm 2022", "II-2022" or "6 năm nay" into number and year; a number alone has no year.
pub(super) fn split_year(text: &str, today: NaiveDate) -> Read<(&str, Option<i32>)> {
    match text
        .rsplit_once(" nam ")
        .or_else(|| text.rsplit_once(['/', '-']))
    {
        Some((head, year)) => Ok((head, Some(year_word(year, today)?))),
        None => Ok((text, None)),
    }
}

pub(super) fn year_word(text: &str, today: NaiveDate) -> Read<i32> {
    match text {
        "nay" => Ok(today.year()),
        "sau" | "toi" => Ok(today.year() + 1),
        _ => full_year(text),
    }
}

/// A year of four digits in the time the register is about.
pub(super) fn full_year(text: &str) -> Read<i32> {
    match (text.len(), text.parse::<i32>()) {
        (4, Ok(year)) if (2000..=2100).contains(&year) => Ok(year),
        (2, Ok(_)) => Err(DueError::TwoDigitYear),
        _ => Err(DueError::Unclear),
    }
}

pub(super) fn number(text: &str) -> Read<u32> {
    if text.len() > 2 {
        return Err(DueError::Unclear);
    }
    text.parse().map_err(|_| DueError::Unclear)
}

/// A month's number, in digits or as its name ("tháng Sáu"). "Tháng Năm" is left out: folded it reads like "year".
pub(super) fn month_number(text: &str) -> Read<u32> {
    const NAMES: &[(&str, u32)] = &[
        ("mot", 1),
        ("hai", 2),
        ("ba", 3),
        ("tu", 4),
        ("bay", 7),
        ("tam", 8),
        ("chin", 9),
        ("muoi", 10),
        ("muoi mot", 11),
        ("muoi hai", 12),
    ];
    if let Some((_, month)) = NAMES.iter().find(|(name, _)| *name == text) {
        return Ok(*month);
    }
    match number(text)? {
        month @ 1..=12 => Ok(month),
        _ => Err(DueError::NoSuchPeriod),
    }
}

/// A quarter's number, Roman or Arabic.
pub(super) fn quarter_number(text: &str) -> Read<u32> {
    match text {
        "i" | "1" | "01" => Ok(1),
        "ii" | "2" | "02" => Ok(2),
        "iii" | "3" | "03" => Ok(3),
        "iv" | "4" | "04" => Ok(4),
        _ if text
            .bytes()
            .all(|byte| byte.is_ascii_digit() || matches!(byte, b'i' | b'v' | b'x')) =>
        {
            Err(DueError::NoSuchPeriod)
        }
        _ => Err(DueError::Unclear),
    }
}

pub(super) fn civil_day(day: u32, month: u32, year: i32) -> Read<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day).ok_or(DueError::NoSuchDay)
}

/// Returns the next such day, today included, unless the last such day is nearer: then its year must be written.
pub(super) fn next_unless_last_is_nearer(
    today: NaiveDate,
    such_day: impl Fn(i32) -> Option<NaiveDate>,
) -> Read<NaiveDate> {
    let around = [today.year() - 1, today.year(), today.year() + 1];
    let next = around
        .into_iter()
        .filter_map(&such_day)
        .find(|day| *day >= today)
        .ok_or(DueError::NoYear)?;
    let last = around
        .into_iter()
        .rev()
        .filter_map(&such_day)
        .find(|day| *day < today);
    let ahead = next - today;
    let is_last_nearer = last.is_some_and(|last| today - last < ahead);
    let is_within_a_year = today
        .checked_add_days(Days::new(366))
        .is_some_and(|limit| next <= limit);
    if is_last_nearer || !is_within_a_year {
        Err(DueError::NoYear)
    } else {
        Ok(next)
    }
}
