//! Working days by number, so that thousands of tasks are reckoned without stepping through a calendar for each.

use crate::calendar::WorkingCalendar;
use chrono::{Datelike, Days, NaiveDate};

/// Years that are counted out on either side of the days that are asked for; beyond them only weekends are off.
const MARGIN_YEARS: u64 = 12;

/// The working days around a span of days, numbered from 0. Numbers go on, below 0 and above the last, beyond the span.
#[derive(Debug)]
pub(super) struct Workdays {
    /// The first day of the span, a Monday.
    first: NaiveDate,
    /// For each day of the span: how many working days of it lie before that day. One entry more than days.
    before: Vec<i32>,
    /// The working days of the span.
    days: Vec<NaiveDate>,
}

/// Days since a Monday, as working days without holidays: those before the day itself.
const fn weekdays(days: i64) -> i64 {
    let part = days.rem_euclid(7);
    days.div_euclid(7) * 5 + if part > 5 { 5 } else { part }
}

fn small(number: i64) -> i32 {
    i32::try_from(number).unwrap_or(if number < 0 { i32::MIN } else { i32::MAX })
}

impl Workdays {
    /// Counts the working days around the span from `from` to `to`.
    pub(super) fn around(calendar: &WorkingCalendar, from: NaiveDate, to: NaiveDate) -> Self {
        let margin = Days::new(MARGIN_YEARS * 366);
        let first = from.checked_sub_days(margin).unwrap_or(from);
        let monday = Days::new(u64::from(first.weekday().num_days_from_monday()));
        let first = first.checked_sub_days(monday).unwrap_or(first);
        let last = to.checked_add_days(margin).unwrap_or(to);
        // Whole weeks, so that what lies beyond goes on in weeks.
        let weeks = (last - first).num_days() / 7 + 1;
        let mut before = vec![0];
        let mut days = Vec::new();
        for day in first
            .iter_days()
            .take(usize::try_from(weeks * 7).unwrap_or(0))
        {
            if calendar.is_working_day(day) {
                days.push(day);
            }
            before.push(small(i64::try_from(days.len()).unwrap_or(i64::MAX)));
        }
        Self {
            first,
            before,
            days,
        }
    }

    /// Returns how many working days lie between the beginning of the span and a day, the day itself not counted.
    fn before(&self, day: NaiveDate) -> i32 {
        let at = (day - self.first).num_days();
        let end = i64::try_from(self.before.len()).unwrap_or(i64::MAX) - 1;
        if at < 0 {
            return small(weekdays(at));
        }
        match usize::try_from(at)
            .ok()
            .and_then(|place| self.before.get(place))
        {
            Some(count) => *count,
            None => small(self.counted() + weekdays(at - end)),
        }
    }

    fn counted(&self) -> i64 {
        i64::try_from(self.days.len()).unwrap_or(i64::MAX)
    }

    /// Returns the number of the day, or of the next working day when it is none.
    pub(super) fn at_or_after(&self, day: NaiveDate) -> i32 {
        self.before(day)
    }

    /// Returns the number of the day, or of the last working day before it when it is none.
    pub(super) fn at_or_before(&self, day: NaiveDate) -> i32 {
        day.succ_opt()
            .map_or(i32::MAX, |next| self.before(next))
            .saturating_sub(1)
    }

    /// Returns the day of a number; the furthest day that dates reach, when it lies beyond.
    pub(super) fn day(&self, number: i32) -> NaiveDate {
        if let Some(day) = usize::try_from(number)
            .ok()
            .and_then(|place| self.days.get(place))
        {
            return *day;
        }
        let (from, left) = if number < 0 {
            (0, i64::from(number))
        } else {
            let end = i64::try_from(self.before.len()).unwrap_or(i64::MAX) - 1;
            (end, i64::from(number) - self.counted())
        };
        let days = from + left.div_euclid(5) * 7 + left.rem_euclid(5);
        let step = Days::new(days.unsigned_abs());
        if days < 0 {
            self.first.checked_sub_days(step).unwrap_or(NaiveDate::MIN)
        } else {
            self.first.checked_add_days(step).unwrap_or(NaiveDate::MAX)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Workdays;
    use crate::calendar::{WorkingCalendar, day};
    use chrono::Days;

    #[test]
    fn numbers_count_what_the_calendar_steps_through() {
        let calendar = WorkingCalendar::published();
        let workdays = Workdays::around(calendar, day("2022-01-01"), day("2027-12-31"));
        for (from, count) in [
            ("2022-01-24", 1),
            ("2022-01-28", 1),
            ("2022-02-08", -3),
            ("2026-04-24", 3),
            ("2026-02-13", 250),
            ("2027-12-31", -900),
        ] {
            let from = day(from);
            assert_eq!(
                workdays.day(workdays.at_or_before(from) + count),
                calendar.add_working_days(from, count),
                "{count} working days from {from}"
            );
        }
        for offset in 0..800 {
            let at = day("2021-12-20") + Days::new(offset);
            let number = workdays.at_or_after(at);
            assert_eq!(
                workdays.day(number),
                calendar.working_day_from(at),
                "the working day at or after {at}"
            );
            let is_working = calendar.is_working_day(at);
            assert_eq!(
                workdays.at_or_before(at),
                if is_working { number } else { number - 1 },
                "the working day at or before {at}"
            );
        }
    }

    #[test]
    fn numbers_go_on_in_weeks_beyond_what_is_counted() {
        let calendar = WorkingCalendar::published();
        let workdays = Workdays::around(calendar, day("2030-01-01"), day("2030-01-02"));
        for at in [
            "1990-03-05",
            "1990-03-10",
            "2017-12-29",
            "2042-06-02",
            "2190-05-06",
        ] {
            let at = day(at);
            let working = calendar.working_day_from(at);
            assert_eq!(
                workdays.day(workdays.at_or_after(at)),
                working,
                "there and back at {at}"
            );
            assert_eq!(
                workdays.at_or_before(working + Days::new(7)) - workdays.at_or_before(working),
                5,
                "five working days a week after {at}"
            );
        }
    }
}
