//! Report periods of Decree 09/2019/NĐ-CP: data runs from the 15th to the 14th, never from the 1st to the last.

use chrono::{Datelike, Days, Months, NaiveDate};

/// Which half of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HalfYear {
    /// "6 tháng đầu năm".
    First,
    /// "6 tháng cuối năm".
    Second,
}

/// A period that a periodic report covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Period {
    /// A month, 1 to 12.
    Month(i32, u32),
    /// A quarter, 1 to 4.
    Quarter(i32, u32),
    /// Half a year.
    Half(i32, HalfYear),
    /// A year.
    Year(i32),
}

impl Period {
    /// Returns the code of the period: `2026-12`, `2026-Q4`, `2026-H2`, `2026`.
    #[must_use]
    pub fn code(self) -> String {
        match self {
            Self::Month(year, month) => format!("{year:04}-{month:02}"),
            Self::Quarter(year, quarter) => format!("{year:04}-Q{quarter}"),
            Self::Half(year, HalfYear::First) => format!("{year:04}-H1"),
            Self::Half(year, HalfYear::Second) => format!("{year:04}-H2"),
            Self::Year(year) => format!("{year:04}"),
        }
    }

    /// Returns the period with this code; `None` for anything else.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        let (year, part) = match code.split_once('-') {
            Some((year, part)) => (year, Some(part)),
            None => (code, None),
        };
        if year.len() != 4 {
            return None;
        }
        let year = year.parse().ok()?;
        let period = match part {
            None => Self::Year(year),
            Some("H1") => Self::Half(year, HalfYear::First),
            Some("H2") => Self::Half(year, HalfYear::Second),
            Some(part) => match part.strip_prefix('Q') {
                Some(quarter) => Self::Quarter(year, quarter.parse().ok()?),
                None if part.len() == 2 => Self::Month(year, part.parse().ok()?),
                None => return None,
            },
        };
        period.window().map(|_| period)
    }

    /// Returns the first day of the period's own months and the last: what the calendar calls it, not its data.
    #[must_use]
    pub fn months(self) -> Option<(NaiveDate, NaiveDate)> {
        let (year, month, months) = self.last_month()?;
        let last = super::terms::last_day_of_month(year, month)?;
        let first = NaiveDate::from_ymd_opt(year, month, 1)?;
        Some((first.checked_sub_months(Months::new(months - 1))?, last))
    }

    /// Returns the first and the last day of the period's data; `None` for a month or quarter that does not exist.
    #[must_use]
    pub fn window(self) -> Option<(NaiveDate, NaiveDate)> {
        let (year, month, months) = self.last_month()?;
        let last = NaiveDate::from_ymd_opt(year, month, 14)?;
        let first = last
            .checked_sub_months(Months::new(months))?
            .checked_add_days(Days::new(1))?;
        Some((first, last))
    }

    /// Returns the day by which a ministry's report is due to the Government: the 25th of the period's last month.
    #[must_use]
    pub fn due_to_government(self) -> Option<NaiveDate> {
        let (year, month, _) = self.last_month()?;
        NaiveDate::from_ymd_opt(year, month, 25)
    }

    /// Returns the month whose data window holds a day.
    #[must_use]
    pub fn month_of(day: NaiveDate) -> Self {
        match (day.day() >= 15, day.month()) {
            (true, 12) => Self::Month(day.year() + 1, 1),
            (true, month) => Self::Month(day.year(), month + 1),
            (false, month) => Self::Month(day.year(), month),
        }
    }

    /// Returns the quarter whose data window holds a day.
    #[must_use]
    pub fn quarter_of(day: NaiveDate) -> Self {
        match Self::month_of(day) {
            Self::Month(year, month) => Self::Quarter(year, month.div_ceil(3)),
            period @ (Self::Quarter(..) | Self::Half(..) | Self::Year(_)) => period,
        }
    }

    /// Returns the period of the same length right before this one.
    #[must_use]
    pub const fn previous(self) -> Self {
        match self {
            Self::Month(year, 1) => Self::Month(year - 1, 12),
            Self::Month(year, month) => Self::Month(year, month - 1),
            Self::Quarter(year, 1) => Self::Quarter(year - 1, 4),
            Self::Quarter(year, quarter) => Self::Quarter(year, quarter - 1),
            Self::Half(year, HalfYear::First) => Self::Half(year - 1, HalfYear::Second),
            Self::Half(year, HalfYear::Second) => Self::Half(year, HalfYear::First),
            Self::Year(year) => Self::Year(year - 1),
        }
    }

    /// Returns the period of the same length right after this one.
    #[must_use]
    pub const fn next(self) -> Self {
        match self {
            Self::Month(year, 12) => Self::Month(year + 1, 1),
            Self::Month(year, month) => Self::Month(year, month + 1),
            Self::Quarter(year, 4) => Self::Quarter(year + 1, 1),
            Self::Quarter(year, quarter) => Self::Quarter(year, quarter + 1),
            Self::Half(year, HalfYear::First) => Self::Half(year, HalfYear::Second),
            Self::Half(year, HalfYear::Second) => Self::Half(year + 1, HalfYear::First),
            Self::Year(year) => Self::Year(year + 1),
        }
    }

    /// Returns year and number of the last month, and how many months the period has.
    fn last_month(self) -> Option<(i32, u32, u32)> {
        match self {
            Self::Month(year, month) => (1..=12).contains(&month).then_some((year, month, 1)),
            Self::Quarter(year, quarter) => {
                (1..=4).contains(&quarter).then_some((year, quarter * 3, 3))
            }
            Self::Half(year, HalfYear::First) => Some((year, 6, 6)),
            Self::Half(year, HalfYear::Second) => Some((year, 12, 6)),
            Self::Year(year) => Some((year, 12, 12)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{HalfYear, Period};
    use crate::calendar::day;

    #[test]
    fn the_window_of_the_next_period_begins_the_day_after() {
        for code in [
            "2022-12", "2022-01", "2022-Q4", "2022-Q1", "2022-H1", "2022-H2", "2022",
        ] {
            let period = Period::from_code(code).unwrap();
            let (_, last) = period.window().unwrap();
            let (first, _) = period.next().window().unwrap();
            assert_eq!(
                first,
                last + chrono::Days::new(1),
                "no day between {code} and the next"
            );
            assert_eq!(
                period.next().previous(),
                period,
                "there and back from {code}"
            );
        }
    }

    #[test]
    fn data_runs_from_the_fifteenth_to_the_fourteenth() {
        for (period, first, last, due) in [
            (
                Period::Month(2022, 1),
                "2021-12-15",
                "2022-01-14",
                "2022-01-25",
            ),
            (
                Period::Month(2022, 3),
                "2022-02-15",
                "2022-03-14",
                "2022-03-25",
            ),
            (
                Period::Month(2024, 3),
                "2024-02-15",
                "2024-03-14",
                "2024-03-25",
            ),
            (
                Period::Quarter(2022, 1),
                "2021-12-15",
                "2022-03-14",
                "2022-03-25",
            ),
            (
                Period::Quarter(2022, 2),
                "2022-03-15",
                "2022-06-14",
                "2022-06-25",
            ),
            (
                Period::Quarter(2022, 3),
                "2022-06-15",
                "2022-09-14",
                "2022-09-25",
            ),
            (
                Period::Quarter(2022, 4),
                "2022-09-15",
                "2022-12-14",
                "2022-12-25",
            ),
            (
                Period::Half(2022, HalfYear::First),
                "2021-12-15",
                "2022-06-14",
                "2022-06-25",
            ),
            (
                Period::Half(2022, HalfYear::Second),
                "2022-06-15",
                "2022-12-14",
                "2022-12-25",
            ),
            (Period::Year(2022), "2021-12-15", "2022-12-14", "2022-12-25"),
        ] {
            assert_eq!(
                period.window(),
                Some((day(first), day(last))),
                "data of {period:?}"
            );
            assert_eq!(
                period.due_to_government(),
                Some(day(due)),
                "report of {period:?}"
            );
        }
    }

    #[test]
    fn a_period_is_named_by_its_code() {
        for (period, code) in [
            (Period::Month(2026, 3), "2026-03"),
            (Period::Quarter(2026, 1), "2026-Q1"),
            (Period::Half(2026, HalfYear::First), "2026-H1"),
            (Period::Half(2026, HalfYear::Second), "2026-H2"),
            (Period::Year(2026), "2026"),
        ] {
            assert_eq!(period.code(), code, "code of {period:?}");
            assert_eq!(Period::from_code(code), Some(period), "period of {code}");
        }
        for code in [
            "", "26", "2026-13", "2026-0", "2026-Q5", "2026-H3", "2026-3", "x",
        ] {
            assert_eq!(Period::from_code(code), None, "{code:?} is no period");
        }
    }

    #[test]
    fn periods_that_do_not_exist_have_no_window() {
        for period in [
            Period::Month(2022, 0),
            Period::Month(2022, 13),
            Period::Quarter(2022, 0),
            Period::Quarter(2022, 5),
        ] {
            assert_eq!(period.window(), None, "{period:?} does not exist");
        }
    }

    #[test]
    fn every_day_lies_in_the_window_of_its_month_and_of_its_quarter() {
        for date in day("2021-11-01").iter_days().take(800) {
            for period in [Period::month_of(date), Period::quarter_of(date)] {
                let (first, last) = period.window().unwrap();
                assert!(
                    first <= date && date <= last,
                    "{date} must lie in {period:?}"
                );
            }
        }
        assert_eq!(
            Period::quarter_of(day("2021-12-15")),
            Period::Quarter(2022, 1),
            "mid-December opens the new year"
        );
    }
}
