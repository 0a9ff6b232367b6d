//! Deadlines as people write them: "30/6/2022", "cuối tháng 6/2022", "quý II/2022", "5 ngày làm việc".
//!
//! The words are kept as written; beside them stands the day they mean. What cannot be read with certainty is refused
//! with a code: nothing is guessed. Text without marks reads the same ("quy II/2022").
//!
//! A day without its year is the next such day, unless the last such day is nearer: then the year is asked for.
//! "Trước 30/6" is kept as a deadline of 30/6: the day named is the day printed in the register.

mod counts;
mod days;
mod faults;
mod numbers;
mod periods;
#[cfg(test)]
mod tests;
mod weeks;

pub use faults::{DueFault, FaultWhy};
pub(crate) use weeks::weekday_named;

use super::working_days::WorkingCalendar;
use crate::codes::coded_enum;
use crate::tasks::DueKind;
use crate::text::{clean_line, fold, looks_legacy};
use chrono::{Datelike, NaiveDate};

/// A deadline that was understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// How it was given.
    pub kind: DueKind,
    /// The words as written, cleaned of stray blanks.
    pub words: String,
    /// The day it means; absent for regular work, "before the next session", "no deadline", and working days from an event
    /// whose day is not known yet.
    pub due_on: Option<NaiveDate>,
    /// For working days: the event they are counted from, in the words of the deadline ("ngày ký"); absent when they are
    /// counted from a day.
    pub event: Option<String>,
    /// For what is counted: the day it is counted from.
    pub event_on: Option<NaiveDate>,
    /// For working days: how many.
    pub count: Option<u32>,
    /// Where a counted term would have ended, had its last day not been a day off.
    pub moved_from: Option<NaiveDate>,
}

impl Due {
    /// No deadline.
    #[must_use]
    pub const fn none() -> Self {
        Self {
            kind: DueKind::None,
            words: String::new(),
            due_on: None,
            event: None,
            event_on: None,
            count: None,
            moved_from: None,
        }
    }
}

coded_enum! {
    /// Why a deadline was not understood.
    DueError {
        /// Nothing was written.
        Empty = "empty",
        /// It cannot be read with certainty.
        Unclear = "unclear",
        /// Without its year it could mean two days.
        NoYear = "no_year",
        /// The year has two digits.
        TwoDigitYear = "two_digit_year",
        /// No calendar has that day.
        NoSuchDay = "no_such_day",
        /// No year has that month, quarter or part.
        NoSuchPeriod = "no_such_period",
        /// A count of days that makes no sense for a deadline.
        CountRange = "count_range",
        /// The text is in an encoding from before Unicode.
        Legacy = "legacy",
    }
}

type Read<T> = Result<T, DueError>;
/// What a pattern gives: `None` when the words are not of its kind.
type Tried = Read<Option<Found>>;

/// What the words mean, before the words themselves are put beside it.
#[derive(Debug)]
struct Found {
    kind: DueKind,
    due_on: Option<NaiveDate>,
    event: Option<String>,
    event_on: Option<NaiveDate>,
    count: Option<u32>,
    moved_from: Option<NaiveDate>,
}

impl Found {
    /// A deadline with its day.
    fn of(kind: DueKind, due_on: NaiveDate) -> Self {
        Self {
            due_on: Some(due_on),
            ..Self::without_day(kind)
        }
    }

    /// A day.
    fn day(due_on: NaiveDate) -> Self {
        Self::of(DueKind::Date, due_on)
    }

    /// A deadline without a day.
    fn without_day(kind: DueKind) -> Self {
        Self {
            kind,
            due_on: None,
            event: None,
            event_on: None,
            count: None,
            moved_from: None,
        }
    }
}

/// Words that may stand before the deadline itself and add nothing to it. Longer ones first.
const LEAD_INS: &[&str] = &[
    "thoi han hoan thanh",
    "han hoan thanh",
    "phai hoan thanh",
    "hoan thanh",
    "thoi han",
    "han chot",
    "han cuoi",
    "han",
    "cham nhat",
    "muon nhat",
    "khong muon hon",
    "khong qua",
    "xong",
    "vao",
    "la",
    "den",
    "trong vong",
    "trong thoi han",
    "trong",
];

/// Reads a deadline in Vietnamese words or as a date, seen from a day: the day on which it is given.
///
/// What is counted runs from the day after (Civil Code, Article 147) and, where its last day is a day off, ends on the next
/// working day (Article 148). A day that is named does not move.
///
/// # Errors
/// [`DueError`]: the reason why it was refused.
pub fn read_due(text: &str, today: NaiveDate, calendar: &WorkingCalendar) -> Result<Due, DueError> {
    let words = clean_line(text);
    if words.is_empty() {
        return Err(DueError::Empty);
    }
    let plain = plain(&words);
    // Without marks "tháng Sáu" (June) and "tháng sau" (next month) are one: only marks tell them apart.
    if words.is_ascii() && plain.ends_with("thang sau") {
        return Err(DueError::Unclear);
    }
    let found = match read_plain(&plain, &words, today, calendar) {
        Err(DueError::Unclear) if looks_legacy(text) => return Err(DueError::Legacy),
        other => other?,
    };
    Ok(Due {
        kind: found.kind,
        words,
        due_on: found.due_on,
        event: found.event,
        event_on: found.event_on,
        count: found.count,
        moved_from: found.moved_from,
    })
}

/// True when the words are that day and nothing more: "2026-04-11", "11/4/2026", "ngày 11 tháng 4 năm 2026".
#[must_use]
pub fn says_only_day(words: &str, day: NaiveDate) -> bool {
    let plain = plain(&clean_line(words));
    let bare = strip_word(&plain, "ngay").unwrap_or(&plain);
    let named = days::date(bare, day).ok().flatten();
    named.and_then(|found| found.due_on) == Some(day)
}

/// Returns the words at fault in a deadline, in their order; none when it is understood, or empty.
#[must_use]
pub fn due_faults(text: &str, today: NaiveDate, calendar: &WorkingCalendar) -> Vec<DueFault> {
    let read = |text: &str| read_due(text, today, calendar);
    read(text)
        .err()
        .map(|why| faults::faults(text, why, read))
        .unwrap_or_default()
}

/// Folds the words and evens out punctuation: "Quý  II / 2022." becomes "quy ii/2022". "Sáu" (six) becomes a digit first,
/// because folded it could not be told from "sau" (next).
fn plain(words: &str) -> String {
    let mut plain = String::with_capacity(words.len());
    for char in fold(&words.to_lowercase().replace("sáu", "6")).chars() {
        match char {
            ',' | ';' | ':' | '(' | ')' | ' ' => {
                if !plain.is_empty() && !plain.ends_with([' ', '/', '-']) {
                    plain.push(' ');
                }
            }
            '/' | '-' | '–' => {
                plain.truncate(plain.trim_end().len());
                plain.push(if char == '/' { '/' } else { '-' });
            }
            _ => plain.push(char),
        }
    }
    plain.trim_end_matches([' ', '.']).to_owned()
}

fn read_plain(
    plain: &str,
    words: &str,
    today: NaiveDate,
    calendar: &WorkingCalendar,
) -> Read<Found> {
    if let Some(kind) = wordless(plain) {
        return Ok(Found::without_day(kind));
    }
    let (rest, is_before) = strip_lead_ins(plain);
    let is_count = counts::is_count(rest);
    if is_count {
        // "Before five working days" may mean by then, or earlier.
        if is_before {
            return Err(DueError::Unclear);
        }
        return counts::count(rest, words, today, calendar)?.ok_or(DueError::Unclear);
    }
    let (weekday, rest) = weeks::split_weekday(rest);
    if let Some(found) = weeks::week(rest, today, calendar)? {
        // "Before this week" may mean before its first day or before its last.
        let is_whole = weeks::is_whole(rest);
        return if is_before && is_whole {
            Err(DueError::Unclear)
        } else {
            Ok(found)
        };
    }
    for pattern in [
        days::relative_day,
        days::date,
        periods::month,
        periods::quarter,
        periods::part_of_year,
        periods::year,
    ] {
        let Some(found) = pattern(rest, today)? else {
            continue;
        };
        // "Before June 2022" may mean its first day or its last: only a day, or a place in a period, has a "before".
        // "Thứ Sáu, ngày 30/11" on a Monday: one of the two is wrong.
        let is_other_day = weekday.is_some_and(|weekday| {
            found
                .due_on
                .is_none_or(|on| on.weekday().number_from_monday() != weekday)
        });
        if is_other_day {
            return Err(DueError::Unclear);
        }
        let is_whole_period =
            found.kind != DueKind::Date && matches!(place_in(rest).0, None | Some("trong"));
        if is_before && is_whole_period {
            return Err(DueError::Unclear);
        }
        return Ok(found);
    }
    Err(DueError::Unclear)
}

/// Deadlines without a day.
fn wordless(plain: &str) -> Option<DueKind> {
    match plain {
        "thuong xuyen" | "lam thuong xuyen" | "thuc hien thuong xuyen" | "viec thuong xuyen" => {
            Some(DueKind::Regular)
        }
        "truoc phien toi"
        | "truoc phien sau"
        | "truoc phien hop toi"
        | "truoc phien hop sau"
        | "truoc phien hop ke tiep" => Some(DueKind::BeforeSession),
        "khong co han" | "khong han" | "khong thoi han" | "khong co thoi han" | "chua co han" => {
            Some(DueKind::None)
        }
        _ => None,
    }
}

/// Takes off what stands before the deadline; the flag tells whether "trước" was among it.
fn strip_lead_ins(plain: &str) -> (&str, bool) {
    let mut rest = plain;
    let mut is_before = false;
    loop {
        if let Some(after) = strip_word(rest, "truoc") {
            (rest, is_before) = (after, true);
        } else if let Some(after) = LEAD_INS
            .iter()
            .find_map(|words| strip_word(rest, words))
            .filter(|_| !is_within_this(rest))
        {
            rest = after;
        } else if let Some(after) =
            strip_word(rest, "ngay").filter(|after| after.starts_with(|c: char| c.is_ascii_digit()))
        {
            rest = after;
        } else {
            return (rest, is_before);
        }
    }
}

/// "Trong tuần", "trong tuần sau", "trong tháng": what is named here is a period by its "trong" alone.
fn is_within_this(text: &str) -> bool {
    strip_word(text, "trong").is_some_and(|rest| {
        matches!(rest, "thang" | "quy" | "nam" | "tuan") || rest.starts_with("tuan ")
    })
}

/// Takes whole words off the front.
fn strip_word<'a>(text: &'a str, words: &str) -> Option<&'a str> {
    text.strip_prefix(words)?.strip_prefix(' ')
}

/// Takes "đầu", "giữa", "cuối", "hết", or the "trong" of "trong tháng", off the front.
fn place_in(text: &str) -> (Option<&'static str>, &str) {
    for place in ["dau", "giua", "cuoi", "het", "trong"] {
        if let Some(rest) = strip_word(text, place) {
            return (Some(place), rest);
        }
    }
    (None, text)
}
