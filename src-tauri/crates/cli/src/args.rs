//! Values of the command line, read one at a time.

use crate::fail::Fail;
use chrono::{NaiveDate, NaiveDateTime};
use clap::ArgMatches;
use std::path::PathBuf;
use unicode_normalization::UnicodeNormalization;

/// The values given to the chosen command. Ids are the long names of the options.
pub(crate) struct Args<'a>(pub(crate) &'a ArgMatches);

impl Args<'_> {
    /// Returns whether a flag was given.
    pub(crate) fn flag(&self, id: &str) -> bool {
        self.0.try_get_one::<bool>(id).ok().flatten() == Some(&true)
    }

    /// Returns a text, composed (NFC), when given: words that were not quoted are one text.
    pub(crate) fn text(&self, id: &str) -> Option<String> {
        let words = self.texts(id);
        (!words.is_empty()).then(|| words.join(" "))
    }

    /// Returns a text that the grammar demands.
    pub(crate) fn must(&self, id: &str) -> String {
        self.text(id).unwrap_or_default()
    }

    /// Returns every text given under an id; empty when none.
    pub(crate) fn texts(&self, id: &str) -> Vec<String> {
        self.0
            .try_get_many::<String>(id)
            .ok()
            .flatten()
            .map(|texts| texts.map(|text| text.nfc().collect()).collect())
            .unwrap_or_default()
    }

    /// Returns a path as given, never normalised: it names a file that exists under exactly these letters.
    pub(crate) fn path(&self, id: &str) -> Option<PathBuf> {
        self.0.try_get_one::<PathBuf>(id).ok().flatten().cloned()
    }

    /// Returns a whole number, when given.
    ///
    /// # Errors
    /// `invalid` when it is not one.
    pub(crate) fn number(&self, id: &str) -> Result<Option<u32>, Fail> {
        self.text(id)
            .map(|text| text.parse().map_err(|_| Fail::invalid(id, "malformed")))
            .transpose()
    }

    /// Returns a day, when given.
    ///
    /// # Errors
    /// `invalid` when it is not one.
    pub(crate) fn date(&self, id: &str) -> Result<Option<NaiveDate>, Fail> {
        self.text(id)
            .map(|text| day(&text).ok_or_else(|| Fail::invalid(id, "not_a_date")))
            .transpose()
    }

    /// Returns a time of the clock, when given: a day with an hour, or an hour of the day `on`.
    ///
    /// # Errors
    /// `invalid` when it is not one.
    pub(crate) fn time(
        &self,
        id: &str,
        on: Option<NaiveDate>,
    ) -> Result<Option<NaiveDateTime>, Fail> {
        self.text(id)
            .map(|text| moment(&text, on).ok_or_else(|| Fail::invalid(id, "not_a_time")))
            .transpose()
    }

    /// Returns every day given under an id; empty when none.
    ///
    /// # Errors
    /// `invalid` when one of them is not a day.
    pub(crate) fn dates(&self, id: &str) -> Result<Vec<NaiveDate>, Fail> {
        self.texts(id)
            .iter()
            .map(|text| day(text).ok_or_else(|| Fail::invalid(id, "not_a_date")))
            .collect()
    }

    /// Returns a day that the grammar demands.
    ///
    /// # Errors
    /// `invalid` when it is not one.
    pub(crate) fn must_date(&self, id: &str) -> Result<NaiveDate, Fail> {
        self.date(id)?.ok_or_else(|| Fail::invalid(id, "empty"))
    }
}

/// Reads `2022-06-30` or `30/6/2022` (also with dots or dashes); years have four digits.
fn day(text: &str) -> Option<NaiveDate> {
    let parts: Vec<&str> = text.trim().split(['/', '-', '.']).collect();
    let [first, month, last] = parts.as_slice() else {
        return None;
    };
    let (year, day) = if first.len() == 4 {
        (first, last)
    } else {
        (last, first)
    };
    let is_plain = year.len() == 4
        && [month, day].iter().all(|part| matches!(part.len(), 1 | 2))
        && parts
            .iter()
            .all(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
    if !is_plain {
        return None;
    }
    NaiveDate::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}

/// Reads `2026-12-15 14:00`, `15/12/2026 14:00` or `14:00`.
fn moment(text: &str, on: Option<NaiveDate>) -> Option<NaiveDateTime> {
    let text = text.trim();
    let (on, clock) = match text.rsplit_once([' ', 'T']) {
        Some((on, clock)) => (day(on)?, clock),
        None => (on?, text),
    };
    let (hour, minute) = clock.split_once(':')?;
    let is_plain = |part: &str| {
        (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    if !is_plain(hour) || !is_plain(minute) {
        return None;
    }
    on.and_hms_opt(hour.parse().ok()?, minute.parse().ok()?, 0)
}

/// Reads a value of a target into hundredths of its unit: `62,5` and `62.5` are 6250; yes is 100, no is 0.
pub(crate) fn hundredths(text: &str) -> Option<i32> {
    let text = text.trim().trim_end_matches('%').trim_end().to_lowercase();
    match text.as_str() {
        "yes" | "có" | "co" | "đã có" => return Some(100),
        "no" | "chưa" | "chua" | "chưa có" => return Some(0),
        _ => {}
    }
    let (whole, part) = text.split_once([',', '.']).unwrap_or((&text, ""));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty()
        || !digits(whole)
        || !digits(part)
        || part.len() > 2
        || text.ends_with([',', '.'])
    {
        return None;
    }
    let whole: i32 = whole.parse().ok()?;
    let part: i32 = format!("{part:0<2}").parse().ok()?;
    whole.checked_mul(100)?.checked_add(part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_read_as_people_and_as_programs_write_it() {
        let wanted = NaiveDate::from_ymd_opt(2022, 6, 30);
        for text in [
            "2022-06-30",
            "30/6/2022",
            "30/06/2022",
            "30.6.2022",
            " 30-6-2022 ",
        ] {
            assert_eq!(day(text), wanted, "{text} is 30 June 2022");
        }
        for text in [
            "30/6",
            "30/6/22",
            "31/6/2022",
            "2022-6",
            "june",
            "",
            "+30/6/2022",
            "2022-06-30T00",
        ] {
            assert_eq!(day(text), None, "{text} is not a day");
        }
    }

    #[test]
    fn a_measured_value_is_read_in_hundredths() {
        for (text, wanted) in [
            ("62,5", Some(6250)),
            ("62.5", Some(6250)),
            ("100", Some(10000)),
            ("50 %", Some(5000)),
            ("0,07", Some(7)),
            ("có", Some(100)),
            ("no", Some(0)),
            ("62,555", None),
            ("1.", None),
            ("-3", None),
            ("abc", None),
            ("99999999999", None),
        ] {
            assert_eq!(hundredths(text), wanted, "hundredths of {text}");
        }
    }
}
