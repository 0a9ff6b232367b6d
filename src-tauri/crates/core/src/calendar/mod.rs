//! The calendar: Vietnam's day, working days, terms of the Civil Code, report periods, and deadlines in words.
//!
//! All of it is pure: the instant and the day come in as values. Public holidays are data (`holidays.json`), each day with
//! its source and with a mark where it is only expected, because the Prime Minister fixes some of them every year.
//!
//! What is deliberately not here: a clock, recurrence of tasks, and the length of a report's own writing.

mod due;
mod periods;
mod terms;
mod working_days;

pub use due::{Due, DueError, read_due};
pub use periods::{HalfYear, Period};
pub use terms::{MonthPoint, Term, last_day_of_month, last_day_of_quarter, month_point, term_end};
pub use working_days::{CalendarError, DayOff, DayOffStatus, WorkingCalendar};

use chrono::{DateTime, FixedOffset, NaiveDate, Utc};

/// Seconds by which Vietnam is ahead of UTC, all year round.
const VIETNAM_SECONDS: i32 = 7 * 3600;

/// Returns the civil day in Vietnam at an instant.
#[must_use]
pub fn vietnam_day(instant: DateTime<Utc>) -> NaiveDate {
    let vietnam = FixedOffset::east_opt(VIETNAM_SECONDS);
    vietnam.map_or_else(
        || instant.date_naive(),
        |offset| instant.with_timezone(&offset).date_naive(),
    )
}

#[cfg(test)]
pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[cfg(test)]
mod tests {
    use super::{day, vietnam_day};
    use chrono::{DateTime, Utc};

    #[test]
    fn the_day_changes_at_seventeen_hours_utc() {
        for (instant, expected) in [
            ("2022-01-25T16:59:59Z", "2022-01-25"),
            ("2022-01-25T17:00:00Z", "2022-01-26"),
            ("2021-12-31T23:00:00Z", "2022-01-01"),
            ("2022-01-25T00:00:00Z", "2022-01-25"),
        ] {
            let instant: DateTime<Utc> = instant.parse().unwrap();
            assert_eq!(
                vietnam_day(instant),
                day(expected),
                "Vietnam's day at {instant}"
            );
        }
    }
}
