//! Weeks, and days that are named by their weekday in one.

use super::{DueError, Found, Tried, place_in};
use crate::calendar::working_days::WorkingCalendar;
use chrono::{Datelike, Days, NaiveDate};

const WEEKDAYS: &[(&str, u32)] = &[
    ("chu nhat", 7),
    ("thu hai", 1),
    ("thu ba", 2),
    ("thu tu", 3),
    ("thu nam", 4),
    ("thu sau", 5),
    ("thu bay", 6),
    ("thu 2", 1),
    ("thu 3", 2),
    ("thu 4", 3),
    ("thu 5", 4),
    ("thu 6", 5),
    ("thu 7", 6),
];

/// Returns the number of a weekday by its folded name: 1 is Monday.
pub(crate) fn weekday_named(text: &str) -> Option<u32> {
    WEEKDAYS
        .iter()
        .find(|(words, _)| *words == text)
        .map(|(_, day)| *day)
}

/// "Trong tuần", "hết tuần này", "trong tuần sau": by the week's last working day, since nobody hands in on a Sunday; and
/// "thứ Sáu tuần sau". "Tuần sau" alone names no day, and "cuối tuần" is the weekend to some.
pub(super) fn week(text: &str, today: NaiveDate, calendar: &WorkingCalendar) -> Tried {
    if let Some((named, week)) = text.split_once(" tuan")
        && let Some(weekday) = weekday_named(named)
    {
        let monday = monday_of(week, today).ok_or(DueError::Unclear)?;
        let day = monday.checked_add_days(Days::new(u64::from(weekday) - 1));
        return Ok(day.map(Found::day));
    }
    let (Some("trong" | "het"), Some(week)) = (place_in(text).0, whole(text)) else {
        return Ok(None);
    };
    let monday = match week {
        "" => monday_of(" nay", today),
        named => monday_of(named, today),
    }
    .ok_or(DueError::Unclear)?;
    let last = (0..7)
        .rev()
        .filter_map(|days| monday.checked_add_days(Days::new(days)))
        .find(|day| calendar.is_working_day(*day));
    // On its Saturday a week has no working day left to hand in on; a week of holidays has none at all.
    match last {
        Some(last) if last >= today => Ok(Some(Found::day(last))),
        Some(_) | None => Err(DueError::Unclear),
    }
}

/// Takes the weekday off a day that is named by its date as well: "thứ Hai, ngày 30/11".
pub(super) fn split_weekday(text: &str) -> (Option<u32>, &str) {
    let place = text.match_indices(' ').nth(1).map(|(at, _)| at);
    let Some((named, rest)) = place.map(|at| (&text[..at], text[at..].trim_start())) else {
        return (None, text);
    };
    let rest = rest.strip_prefix("ngay ").unwrap_or(rest);
    match weekday_named(named) {
        Some(weekday) if rest.starts_with(|char: char| char.is_ascii_digit()) => {
            (Some(weekday), rest)
        }
        Some(_) | None => (None, text),
    }
}

/// True for a week as a whole, in which no day is named.
pub(super) fn is_whole(text: &str) -> bool {
    whole(text).is_some()
}

fn whole(text: &str) -> Option<&str> {
    place_in(text).1.strip_prefix("tuan")
}

/// Returns the Monday of this week or the next.
fn monday_of(week: &str, today: NaiveDate) -> Option<NaiveDate> {
    let monday =
        today.checked_sub_days(Days::new(today.weekday().num_days_from_monday().into()))?;
    match week {
        " nay" => Some(monday),
        " sau" | " toi" => monday.checked_add_days(Days::new(7)),
        _ => None,
    }
}
