//! Terms as the Civil Code 2015 counts them (Articles 145 to 148).

use super::working_days::WorkingCalendar;
use chrono::{Datelike, Days, Months, NaiveDate};

/// A length of time that runs from an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Term {
    /// Calendar days.
    Days(u32),
    /// Working days.
    WorkingDays(u32),
    /// Weeks: ends on the same weekday.
    Weeks(u32),
    /// Months: ends on the same date, or on the month's last day where that date is missing.
    Months(u32),
    /// Years: ends on the same date.
    Years(u32),
}

/// Returns the last day of a term that runs from an event on a day; `None` beyond the calendar's range.
///
/// Counting starts the day after the event. A term that would end on a day off ends on the next working day.
#[must_use]
pub fn term_end(event: NaiveDate, term: Term, calendar: &WorkingCalendar) -> Option<NaiveDate> {
    if let Term::WorkingDays(count) = term {
        return Some(calendar.add_working_days(event, i32::try_from(count).ok()?));
    }
    Some(calendar.working_day_from(raw_end(event, term)?))
}

/// Returns the last day of a term before days off are looked at; `None` for working days, which never end on one.
pub(super) fn raw_end(event: NaiveDate, term: Term) -> Option<NaiveDate> {
    match term {
        Term::WorkingDays(_) => None,
        Term::Days(count) => event.checked_add_days(Days::new(count.into())),
        Term::Weeks(count) => event.checked_add_days(Days::new(u64::from(count) * 7)),
        Term::Months(count) => event.checked_add_months(Months::new(count)),
        Term::Years(count) => event.checked_add_months(Months::new(count.checked_mul(12)?)),
    }
}

/// A place in a month that papers name in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MonthPoint {
    /// "Đầu tháng": the 1st.
    Start,
    /// "Giữa tháng": the 15th.
    Middle,
    /// "Cuối tháng": the last day.
    End,
}

/// Returns the day of a named place in a month; `None` when there is no such month.
#[must_use]
pub fn month_point(year: i32, month: u32, point: MonthPoint) -> Option<NaiveDate> {
    match point {
        MonthPoint::Start => NaiveDate::from_ymd_opt(year, month, 1),
        MonthPoint::Middle => NaiveDate::from_ymd_opt(year, month, 15),
        MonthPoint::End => last_day_of_month(year, month),
    }
}

/// Returns the last day of a month; `None` when there is no such month.
#[must_use]
pub fn last_day_of_month(year: i32, month: u32) -> Option<NaiveDate> {
    let first = NaiveDate::from_ymd_opt(year, month, 1)?;
    first
        .checked_add_months(Months::new(1))?
        .pred_opt()
        .filter(|last| last.month() == month)
}

/// Returns the last day of a quarter, 1 to 4; `None` when there is no such quarter.
#[must_use]
pub fn last_day_of_quarter(year: i32, quarter: u32) -> Option<NaiveDate> {
    if !(1..=4).contains(&quarter) {
        return None;
    }
    last_day_of_month(year, quarter * 3)
}

#[cfg(test)]
mod tests {
    use super::{MonthPoint, Term, last_day_of_month, last_day_of_quarter, month_point, term_end};
    use crate::calendar::{WorkingCalendar, day};

    #[test]
    fn a_term_starts_the_day_after_and_never_ends_on_a_day_off() {
        for (event, term, end) in [
            ("2022-03-01", Term::Days(1), "2022-03-02"),
            ("2022-03-01", Term::Days(10), "2022-03-11"),
            ("2022-03-01", Term::Days(4), "2022-03-07"),
            ("2022-01-25", Term::Days(7), "2022-02-07"),
            ("2022-03-01", Term::Weeks(2), "2022-03-15"),
            ("2022-03-05", Term::Weeks(1), "2022-03-14"),
            ("2022-03-04", Term::WorkingDays(5), "2022-03-11"),
            ("2022-03-15", Term::Months(1), "2022-04-15"),
            ("2022-08-31", Term::Months(1), "2022-09-30"),
            ("2023-01-31", Term::Months(1), "2023-02-28"),
            ("2024-01-31", Term::Months(1), "2024-02-29"),
            ("2022-03-30", Term::Months(1), "2022-05-04"),
            ("2024-02-29", Term::Years(1), "2025-02-28"),
            ("2021-12-30", Term::Years(1), "2022-12-30"),
        ] {
            let found = term_end(day(event), term, WorkingCalendar::published());
            assert_eq!(found, Some(day(end)), "{term:?} from {event}");
        }
    }

    #[test]
    fn places_in_a_month_are_the_first_the_fifteenth_and_the_last_day() {
        for (year, month, point, expected) in [
            (2022, 6, MonthPoint::Start, "2022-06-01"),
            (2022, 6, MonthPoint::Middle, "2022-06-15"),
            (2022, 6, MonthPoint::End, "2022-06-30"),
            (2024, 2, MonthPoint::End, "2024-02-29"),
            (2022, 12, MonthPoint::End, "2022-12-31"),
        ] {
            assert_eq!(
                month_point(year, month, point),
                Some(day(expected)),
                "{point:?} of {month}/{year}"
            );
        }
        assert_eq!(
            month_point(2022, 13, MonthPoint::End),
            None,
            "there is no month 13"
        );
        assert_eq!(last_day_of_month(2022, 0), None, "there is no month 0");
    }

    #[test]
    fn quarters_end_with_their_third_month() {
        for (quarter, expected) in [
            (1, "2022-03-31"),
            (2, "2022-06-30"),
            (3, "2022-09-30"),
            (4, "2022-12-31"),
        ] {
            assert_eq!(
                last_day_of_quarter(2022, quarter),
                Some(day(expected)),
                "quarter {quarter}"
            );
        }
        assert_eq!(last_day_of_quarter(2022, 5), None, "there is no quarter 5");
        assert_eq!(last_day_of_quarter(2022, 0), None, "there is no quarter 0");
    }
}
