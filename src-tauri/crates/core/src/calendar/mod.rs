//! The calendar: Vietnam's day, working days, terms of the Civil Code, report periods, and deadlines in words.
//!
//! All of it is pure but `days`: the instant and the day come in as values. Public holidays are data (`holidays.json`), each
//! day with its source and with a mark where it is only expected, because the Prime Minister fixes some of them every year;
//! the secretariat's changes lie on top (`days`), and everything that counts working days asks for that calendar. The lunar
//! reckoning only proposes.
//!
//! What is deliberately not here: a clock, recurrence of tasks, and the length of a report's own writing.

mod days;
mod due;
mod lunar;
mod periods;
mod proposals;
mod terms;
mod working_days;

pub(crate) use days::of;
pub use days::{
    CalendarDay, CalendarYear, ProposedDay, ReadDue, Strained, clear, propose, set, understand,
    year,
};
pub(crate) use due::weekday_named;
pub use due::{Due, DueError, DueFault, FaultWhy, due_faults, read_due, says_only_day};
pub use lunar::day_of_lunar;
pub use periods::{HalfYear, Period};
pub use proposals::proposals;
pub use terms::{MonthPoint, Term, last_day_of_month, last_day_of_quarter, month_point, term_end};
pub use working_days::{CalendarError, DayChange, DayKind, DayOff, DayOffStatus, WorkingCalendar};

use chrono::{DateTime, Duration, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, Utc};

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

/// Returns what the clock on the wall shows in Vietnam at an instant, to the second.
#[must_use]
pub fn vietnam_time(instant: DateTime<Utc>) -> NaiveDateTime {
    let second = Duration::nanoseconds(instant.timestamp_subsec_nanos().into());
    (instant + Duration::seconds(VIETNAM_SECONDS.into()) - second).naive_utc()
}

/// Returns the instant at which a day in Vietnam is over.
#[must_use]
pub fn midnight_after(day: NaiveDate) -> DateTime<Utc> {
    let next = day.succ_opt().unwrap_or(day);
    next.and_time(NaiveTime::MIN).and_utc() - Duration::seconds(VIETNAM_SECONDS.into())
}

#[cfg(test)]
pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[cfg(test)]
mod tests {
    use super::{day, midnight_after, vietnam_day, vietnam_time};
    use chrono::{DateTime, Utc};

    #[test]
    fn the_clock_on_the_wall_is_that_of_vietnam_to_the_second() {
        let at: DateTime<Utc> = "2026-11-24T20:15:30.75Z".parse().unwrap();
        assert_eq!(
            vietnam_time(at).to_string(),
            "2026-11-25 03:15:30",
            "seven hours ahead, the next day"
        );
    }

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
            assert!(
                instant < midnight_after(day(expected)),
                "{instant} is before the end of its day"
            );
        }
    }
}
