//! Working days: Monday to Friday without public holidays, with the working Saturdays that make up for bridge days.

use crate::codes::coded_enum;
use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

const HOLIDAYS: &str = include_str!("holidays.json");
const FORMAT: u32 = 1;

coded_enum! {
    /// How sure a day off is.
    DayOffStatus {
        /// Its solar date is in the Labour Code.
        Law = "law",
        /// Its lunar date is in the Labour Code.
        Lunar = "lunar",
        /// Makes up, by law, for a holiday on a weekend.
        Compensation = "compensation",
        /// In the year's announced plan.
        Announced = "announced",
        /// Expected; the year's decision may set another day.
        Proposal = "proposal",
        /// Announced as a wish; no law was found that gives it.
        Unconfirmed = "unconfirmed",
        /// Set by the secretariat.
        Own = "own",
    }
}

coded_enum! {
    /// What the secretariat made of a day.
    DayKind {
        /// Nobody works.
        Off = "off",
        /// People work, though it is a weekend or a holiday.
        Working = "working",
    }
}

/// A change of the calendar by the secretariat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayChange {
    /// The day.
    pub day: NaiveDate,
    /// What it is.
    pub kind: DayKind,
    /// Name or reason.
    pub name: String,
    /// Where it comes from.
    pub source: String,
}

/// One day off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayOff {
    /// The day.
    pub day: NaiveDate,
    /// Name of the holiday, in Vietnamese.
    pub name: String,
    /// How sure it is.
    pub status: DayOffStatus,
    /// Where it comes from, in words.
    pub source: String,
}

/// Why calendar data cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum CalendarError {
    /// The data is not what the format says.
    #[error("calendar data cannot be read: {0}")]
    Malformed(#[from] serde_json::Error),
    /// The data has another format.
    #[error("calendar data has format {0}")]
    Format(u32),
    /// An entry names a source or status that does not exist, or a day twice.
    #[error("calendar entry of {0} is not consistent")]
    Entry(NaiveDate),
}

/// The working-day calendar: published data, and the secretariat's changes on top of it. Outside the years it has data
/// for, only weekends are off.
#[derive(Debug, Clone, Default)]
pub struct WorkingCalendar {
    data: Arc<Data>,
    changes: BTreeMap<NaiveDate, (DayKind, DayOff)>,
}

/// The embedded part, shared by every calendar made from it.
#[derive(Debug, Default)]
struct Data {
    sources: BTreeMap<String, String>,
    days_off: BTreeMap<NaiveDate, DayOff>,
    working_weekends: BTreeSet<NaiveDate>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    format: u32,
    #[serde(rename = "note")]
    _note: String,
    sources: BTreeMap<String, String>,
    days_off: Vec<Entry>,
    working_weekends: Vec<NaiveDate>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    day: NaiveDate,
    name: String,
    status: String,
    source: String,
}

impl WorkingCalendar {
    /// Returns the calendar embedded in the program: 2021 to 2035.
    #[must_use]
    pub fn published() -> &'static Self {
        static PUBLISHED: OnceLock<WorkingCalendar> = OnceLock::new();
        // A test reads the embedded data; a program that got past it cannot meet an error here.
        PUBLISHED.get_or_init(|| Self::from_json(HOLIDAYS).unwrap_or_default())
    }

    /// Reads calendar data.
    ///
    /// # Errors
    /// [`CalendarError`] when the data is malformed, of another format, or contradicts itself.
    pub fn from_json(json: &str) -> Result<Self, CalendarError> {
        let file: File = serde_json::from_str(json)?;
        if file.format != FORMAT {
            return Err(CalendarError::Format(file.format));
        }
        let mut days_off = BTreeMap::new();
        for Entry {
            day,
            name,
            status,
            source,
        } in file.days_off
        {
            let (Some(status), Some(source)) =
                (DayOffStatus::from_code(&status), file.sources.get(&source))
            else {
                return Err(CalendarError::Entry(day));
            };
            let entry = DayOff {
                day,
                name,
                status,
                source: source.clone(),
            };
            if days_off.insert(day, entry).is_some() {
                return Err(CalendarError::Entry(day));
            }
        }
        Ok(Self {
            data: Arc::new(Data {
                sources: file.sources,
                days_off,
                working_weekends: file.working_weekends.into_iter().collect(),
            }),
            changes: BTreeMap::new(),
        })
    }

    /// Returns this calendar with the secretariat's changes on top.
    #[must_use]
    pub fn with(&self, changes: impl IntoIterator<Item = DayChange>) -> Self {
        let changes = changes.into_iter().map(|change| {
            let off = DayOff {
                day: change.day,
                name: change.name,
                status: DayOffStatus::Own,
                source: change.source,
            };
            (change.day, (change.kind, off))
        });
        Self {
            data: Arc::clone(&self.data),
            changes: changes.collect(),
        }
    }

    /// Returns the words of a source of the published data; empty when it names none such.
    pub(super) fn source(&self, key: &str) -> &str {
        self.data.sources.get(key).map_or("", String::as_str)
    }

    /// Returns why a day is off, when it is a holiday.
    #[must_use]
    pub fn day_off(&self, day: NaiveDate) -> Option<&DayOff> {
        match self.changes.get(&day) {
            Some((DayKind::Off, off)) => Some(off),
            Some((DayKind::Working, _)) => None,
            None => self.published_day_off(day),
        }
    }

    /// Returns the name of the day off that a day is: empty for a plain weekend, `None` for a working day.
    #[must_use]
    pub fn name_of_day_off(&self, day: NaiveDate) -> Option<String> {
        (!self.is_working_day(day)).then(|| {
            self.day_off(day)
                .map(|off| off.name.clone())
                .unwrap_or_default()
        })
    }

    /// Returns why the published data has a day off, whatever the secretariat made of it.
    #[must_use]
    pub fn published_day_off(&self, day: NaiveDate) -> Option<&DayOff> {
        self.data.days_off.get(&day)
    }

    /// Returns the days off of a year, in order, without plain weekends.
    pub fn days_off_of(&self, year: i32) -> impl Iterator<Item = &DayOff> {
        let published = self.data.days_off.keys();
        let days: BTreeSet<NaiveDate> = published.chain(self.changes.keys()).copied().collect();
        days.into_iter()
            .filter(move |day| day.year() == year)
            .filter_map(|day| self.day_off(day))
    }

    /// Returns the secretariat's changes of a year, in order.
    pub fn changes_of(&self, year: i32) -> impl Iterator<Item = (DayKind, &DayOff)> {
        self.changes
            .iter()
            .filter(move |(day, _)| day.year() == year)
            .map(|(_, (kind, off))| (*kind, off))
    }

    /// Returns whether people work on a day.
    #[must_use]
    pub fn is_working_day(&self, day: NaiveDate) -> bool {
        if let Some((kind, _)) = self.changes.get(&day) {
            return *kind == DayKind::Working;
        }
        let is_weekend = matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
        !self.data.days_off.contains_key(&day)
            && (!is_weekend || self.data.working_weekends.contains(&day))
    }

    /// Returns the day itself when it is a working day, otherwise the next one.
    #[must_use]
    pub fn working_day_from(&self, day: NaiveDate) -> NaiveDate {
        let mut day = day;
        while !self.is_working_day(day) {
            let Some(next) = day.succ_opt() else {
                return day;
            };
            day = next;
        }
        day
    }

    /// Returns the `count`-th working day after a day, or before it when `count` is negative; the day itself for 0.
    ///
    /// Counting starts on the day after (Civil Code, Article 147).
    #[must_use]
    pub fn add_working_days(&self, day: NaiveDate, count: i32) -> NaiveDate {
        let mut day = day;
        let mut left = count.unsigned_abs();
        while left > 0 {
            let step = if count > 0 {
                day.checked_add_days(Days::new(1))
            } else {
                day.checked_sub_days(Days::new(1))
            };
            let Some(next) = step else { return day };
            day = next;
            if self.is_working_day(day) {
                left -= 1;
            }
        }
        day
    }

    /// Returns how many working days lie after `from`, up to and including `to`; negative when `to` is the earlier.
    ///
    /// The work grows with the distance. To compare many days with one limit, compute the limit once with
    /// [`WorkingCalendar::add_working_days`].
    #[must_use]
    pub fn working_days_between(&self, from: NaiveDate, to: NaiveDate) -> i32 {
        let (first, last, sign) = if from <= to {
            (from, to, 1)
        } else {
            (to, from, -1)
        };
        let count = first
            .iter_days()
            .skip(1)
            .take_while(|day| *day <= last)
            .filter(|day| self.is_working_day(*day));
        sign * i32::try_from(count.count()).unwrap_or(i32::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::{CalendarError, DayChange, DayKind, DayOffStatus, HOLIDAYS, WorkingCalendar};
    use crate::calendar::day;

    fn calendar() -> &'static WorkingCalendar {
        WorkingCalendar::published()
    }

    #[test]
    fn the_embedded_holidays_are_read_and_cover_their_years() {
        let read = WorkingCalendar::from_json(HOLIDAYS).unwrap();
        for year in 2021..=2035 {
            for holiday in ["01-01", "04-30", "09-02"] {
                let day = day(&format!("{year}-{holiday}"));
                assert!(read.day_off(day).is_some(), "{day} is a public holiday");
            }
        }
        assert!(
            read.data.working_weekends.is_empty(),
            "no working Saturday is known for certain yet"
        );
    }

    #[test]
    fn only_days_the_law_or_an_announcement_fixes_are_more_than_expected() {
        for (date, status) in [
            ("2022-01-01", DayOffStatus::Law),
            ("2022-02-01", DayOffStatus::Lunar),
            ("2022-01-31", DayOffStatus::Proposal),
            ("2022-04-10", DayOffStatus::Lunar),
            ("2022-04-11", DayOffStatus::Compensation),
            ("2022-09-02", DayOffStatus::Law),
            ("2022-09-01", DayOffStatus::Proposal),
            ("2026-02-16", DayOffStatus::Announced),
            ("2030-02-02", DayOffStatus::Lunar),
        ] {
            assert_eq!(
                calendar().day_off(day(date)).map(|off| off.status),
                Some(status),
                "status of {date}"
            );
        }
        assert!(
            calendar()
                .day_off(day("2030-02-03"))
                .is_some_and(|off| off.status == DayOffStatus::Proposal),
            "Tết 2030 begins on 2 February in Vietnam, a day before China's"
        );
    }

    #[test]
    fn weekends_and_holidays_are_not_working_days() {
        for (date, works) in [
            ("2022-01-25", true),
            ("2022-01-29", false),
            ("2022-01-30", false),
            ("2022-02-01", false),
            ("2022-02-07", true),
            ("2022-05-03", false),
            ("2026-01-02", false),
            ("2026-11-24", true),
            ("2019-01-01", true),
            ("2050-01-02", false),
        ] {
            assert_eq!(
                calendar().is_working_day(day(date)),
                works,
                "is {date} a working day"
            );
        }
    }

    #[test]
    fn working_days_are_added_from_the_day_after() {
        for (from, count, to) in [
            ("2022-01-24", 0, "2022-01-24"),
            ("2022-01-24", 1, "2022-01-25"),
            ("2022-01-28", 1, "2022-02-07"),
            ("2022-01-29", 1, "2022-02-07"),
            ("2022-01-25", 5, "2022-02-08"),
            ("2022-02-07", -1, "2022-01-28"),
            ("2022-02-08", -3, "2022-01-27"),
            ("2022-04-29", 1, "2022-05-04"),
            ("2026-02-13", 1, "2026-02-23"),
            ("2026-04-24", 3, "2026-05-04"),
            ("2022-03-05", 1, "2022-03-07"),
            ("2022-03-04", 7, "2022-03-15"),
        ] {
            assert_eq!(
                calendar().add_working_days(day(from), count),
                day(to),
                "{from} and {count} working days"
            );
        }
    }

    #[test]
    fn working_days_between_undo_the_addition() {
        for (from, to, count) in [
            ("2022-03-04", "2022-03-04", 0),
            ("2022-03-04", "2022-03-06", 0),
            ("2022-03-04", "2022-03-07", 1),
            ("2022-03-07", "2022-03-04", -1),
            ("2022-01-28", "2022-02-07", 1),
            ("2022-01-01", "2022-12-31", 249),
        ] {
            assert_eq!(
                calendar().working_days_between(day(from), day(to)),
                count,
                "working days from {from} to {to}"
            );
        }
        for count in 1..60 {
            let from = day("2022-01-10");
            let to = calendar().add_working_days(from, count);
            assert_eq!(
                calendar().working_days_between(from, to),
                count,
                "{count} working days there and back"
            );
        }
    }

    #[test]
    fn a_working_saturday_counts_when_the_data_names_it() {
        let json = r#"{"format":1,"note":"","sources":{"s":"x"},"working_weekends":["2026-01-10"],
            "days_off":[{"day":"2026-01-02","name":"n","status":"announced","source":"s"}]}"#;
        let calendar = WorkingCalendar::from_json(json).unwrap();
        assert!(
            calendar.is_working_day(day("2026-01-10")),
            "a Saturday that makes up for a bridge day"
        );
        assert_eq!(
            calendar.working_day_from(day("2026-01-02")),
            day("2026-01-05"),
            "the next day people work"
        );
    }

    #[test]
    fn the_secretariats_changes_lie_on_top_of_what_is_published() {
        let change = |date: &str, kind| DayChange {
            day: day(date),
            kind,
            name: "Hoán đổi".to_owned(),
            source: "Công văn".to_owned(),
        };
        let own = calendar().with([
            change("2026-01-10", DayKind::Working),
            change("2026-11-24", DayKind::Off),
            change("2026-01-02", DayKind::Working),
        ]);
        for (date, works) in [
            ("2026-01-10", true),
            ("2026-11-24", false),
            ("2026-01-02", true),
            ("2026-01-01", false),
            ("2026-01-11", false),
        ] {
            assert_eq!(
                own.is_working_day(day(date)),
                works,
                "is {date} a working day"
            );
        }
        assert_eq!(
            own.day_off(day("2026-11-24")).map(|off| off.status),
            Some(DayOffStatus::Own),
            "a day off of its own says so"
        );
        assert_eq!(
            own.day_off(day("2026-01-02")),
            None,
            "a holiday that is worked is no day off"
        );
        assert!(
            own.published_day_off(day("2026-01-02")).is_some(),
            "what was published is still told"
        );
        assert_eq!(
            own.add_working_days(day("2026-11-23"), 1),
            day("2026-11-25"),
            "counting goes through the changes"
        );
        assert!(
            calendar().is_working_day(day("2026-11-24")),
            "the published calendar itself stays"
        );
    }

    #[test]
    fn data_that_contradicts_itself_is_refused() {
        let entry = r#"{"day":"2026-01-02","name":"n","status":"law","source":"s"}"#;
        let file = |format: u32, entries: &str| {
            format!(
                r#"{{"format":{format},"note":"","sources":{{"s":"x"}},"working_weekends":[],"days_off":[{entries}]}}"#
            )
        };
        let read = |json: &str| WorkingCalendar::from_json(json);
        assert!(
            matches!(read("{"), Err(CalendarError::Malformed(_))),
            "broken JSON"
        );
        assert!(
            matches!(read(&file(2, entry)), Err(CalendarError::Format(2))),
            "another format"
        );
        let twice = format!("{entry},{entry}");
        assert!(
            matches!(read(&file(1, &twice)), Err(CalendarError::Entry(_))),
            "a day named twice"
        );
        let rumour = entry.replace("law", "rumour");
        assert!(
            matches!(read(&file(1, &rumour)), Err(CalendarError::Entry(_))),
            "an unknown status"
        );
        let unsourced = entry.replace(r#""source":"s""#, r#""source":"t""#);
        assert!(
            matches!(read(&file(1, &unsourced)), Err(CalendarError::Entry(_))),
            "a source that is not listed"
        );
    }
}
