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
