//! What is counted: "5 ngày làm việc", "10 ngày", "2 tuần", "3 tháng", from the day it is given or from an event.

use super::days::date;
use super::{DueError, Found, Read, Tried};
use crate::calendar::terms::{Term, raw_end, term_end};
use crate::calendar::working_days::WorkingCalendar;
use crate::tasks::DueKind;
use crate::text::fold;
use chrono::NaiveDate;

/// Longest count of days, working days or (in days) weeks and months that is read.
const LONGEST_DAYS: u32 = 366;
/// Words between a count and what it runs from. Longer ones first.
const FROM: &[&str] = &["ke tu", "tinh tu", "tu", "sau"];

/// True when the words begin with a count of days, weeks or months.
pub(super) fn is_count(text: &str) -> bool {
    let (count, unit) = text.split_once(' ').unwrap_or((text, ""));
    !count.is_empty()
        && count.bytes().all(|byte| byte.is_ascii_digit())
        && (unit.starts_with("ngay") || unit.starts_with("tuan") || is_months(unit))
}

/// "3 tháng", but not "6 tháng đầu năm".
fn is_months(unit: &str) -> bool {
    let rest = unit.strip_prefix("thang").unwrap_or("x");
    matches!(rest, "" | " toi" | " nua")
        || FROM.iter().any(|from| {
            rest.strip_prefix(' ')
                .is_some_and(|rest| rest.starts_with(from))
        })
}

/// Reads a count, from today or from the event that is named. `words` are the words as written, for the event's own.
pub(super) fn count(
    text: &str,
    words: &str,
    today: NaiveDate,
    calendar: &WorkingCalendar,
) -> Tried {
    let Some((count, unit)) = text.split_once(' ') else {
        return Ok(None);
    };
    let count = count.parse().map_err(|_| DueError::CountRange)?;
    let (unit, event) = split_event(unit);
    let term = match unit {
        "ngay lam viec" | "ngay lam viec toi" | "ngay lam viec nua" => Term::WorkingDays(count),
        "ngay" | "ngay toi" | "ngay nua" => Term::Days(count),
        "tuan" | "tuan toi" | "tuan nua" => Term::Weeks(count),
        "thang" | "thang toi" | "thang nua" => Term::Months(count),
        _ => return Ok(None),
    };
    let longest = match term {
        Term::Weeks(_) => LONGEST_DAYS / 7,
        Term::Months(_) => LONGEST_DAYS / 30,
        Term::Days(_) | Term::WorkingDays(_) | Term::Years(_) => LONGEST_DAYS,
    };
    if !(1..=longest).contains(&count) {
        return Err(DueError::CountRange);
    }
    let is_working = matches!(term, Term::WorkingDays(_));
    let (event, event_on) = match event {
        None => (None, Some(today)),
        Some(event) => read_event(event, words)?,
    };
    let Some(from) = event_on else {
        // Only working days are kept with an event whose day is not known yet.
        if !is_working {
            return Err(DueError::Unclear);
        }
        return Ok(Some(Found {
            event,
            count: Some(count),
            ..Found::without_day(DueKind::WorkingDays)
        }));
    };
    let last = term_end(from, term, calendar).ok_or(DueError::CountRange)?;
    let kind = if is_working {
        DueKind::WorkingDays
    } else {
        DueKind::Date
    };
    Ok(Some(Found {
        event,
        event_on,
        count: is_working.then_some(count),
        moved_from: raw_end(from, term).filter(|raw| *raw != last),
        ..Found::of(kind, last)
    }))
}

/// Parts "ngày làm việc kể từ ngày ký" into the unit and the event.
fn split_event(unit: &str) -> (&str, Option<&str>) {
    FROM.iter()
        .find_map(|from| unit.split_once(&format!(" {from} ")))
        .map_or((unit, None), |(unit, event)| (unit, Some(event)))
}

/// Reads an event: a day ("ngày 12/11/2026"), or what happens then, with its day or without it.
fn read_event(event: &str, words: &str) -> Read<(Option<String>, Option<NaiveDate>)> {
    let bare = event.strip_prefix("ngay ").unwrap_or(event);
    if let Some(day) = whole_date(bare)? {
        return Ok((None, Some(day)));
    }
    if !["ngay ", "khi ", "luc "]
        .iter()
        .any(|start| event.starts_with(start))
    {
        return Err(DueError::Unclear);
    }
    let (named, day) = match event.rsplit_once(' ') {
        Some((named, last)) => match whole_date(last)? {
            Some(day) => (named.strip_suffix(" ngay").unwrap_or(named), Some(day)),
            None => (event, None),
        },
        None => (event, None),
    };
    Ok((Some(as_written(named, words)), day))
}

/// Reads a date that has its year; a day without one could lie on either side of today.
pub(super) fn whole_date(text: &str) -> Read<Option<NaiveDate>> {
    let separators = text.matches(['/', '-', '.']).count();
    if !text.starts_with(|char: char| char.is_ascii_digit()) || separators == 0 {
        return Ok(None);
    }
    if separators == 1 {
        return Err(DueError::NoYear);
    }
    Ok(date(text, NaiveDate::default())?.and_then(|found| found.due_on))
}

/// Finds folded words in the words as written; the folded ones when they are not found.
fn as_written(folded: &str, words: &str) -> String {
    let pieces: Vec<&str> = words.split(' ').collect();
    let length = folded.split(' ').count();
    pieces
        .windows(length)
        .map(|window| window.join(" "))
        .find(|candidate| fold(candidate.trim_end_matches(['.', ',', ';'])) == folded)
        .map_or_else(
            || folded.to_owned(),
            |found| found.trim_end_matches(['.', ',', ';']).to_owned(),
        )
}
