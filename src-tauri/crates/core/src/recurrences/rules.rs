//! When recurring work comes again: values in, values out.

use crate::calendar::{HalfYear, Period, last_day_of_month};
use crate::codes::coded_enum;
use chrono::{Datelike, Days, NaiveDate, Weekday};

coded_enum! {
    /// How often work comes again.
    Every {
        /// Each week.
        Week = "week",
        /// Each month.
        Month = "month",
        /// Each quarter.
        Quarter = "quarter",
        /// Twice a year.
        HalfYear = "half_year",
        /// Once a year.
        Year = "year",
    }
}

impl Every {
    /// Returns how many months it spans; 0 for a week.
    #[must_use]
    pub const fn months(self) -> u32 {
        match self {
            Every::Week => 0,
            Every::Month => 1,
            Every::Quarter => 3,
            Every::HalfYear => 6,
            Every::Year => 12,
        }
    }
}

/// The rule of recurring work: one day in each of its periods.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// How often.
    pub every: Every,
    /// Day of the week (1 = Monday) or of the month; beyond the end of a month it is its last day.
    pub day: u32,
    /// Month within the quarter, half-year or year; 1 otherwise.
    pub month: u32,
}

/// One time that work comes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Occurrence {
    /// The day that names it, and by which it is due.
    pub on: NaiveDate,
    /// The period it is for, as it stands in the title: "tháng 12/2026".
    pub period: String,
}

impl Rule {
    /// True when day and month exist in its period.
    #[must_use]
    pub const fn is_sound(self) -> bool {
        let months = self.every.months();
        if months == 0 {
            return self.day >= 1 && self.day <= 7 && self.month == 1;
        }
        self.day >= 1 && self.day <= 31 && self.month >= 1 && self.month <= months
    }

    /// Returns the occurrences from one day to another, in order.
    #[must_use]
    pub fn between(self, from: NaiveDate, to: NaiveDate) -> Vec<Occurrence> {
        let mut found = Vec::new();
        let mut start = self.period_start(from);
        while let Some(begins) = start.filter(|begins| *begins <= to) {
            if let Some(on) = self.day_in(begins).filter(|on| (from..=to).contains(on)) {
                found.push(Occurrence {
                    on,
                    period: self.name_of(begins),
                });
            }
            start = self.next_start(begins);
        }
        found
    }

    /// Returns the last day of the period after the one that holds a day: how far ahead occurrences are made.
    #[must_use]
    pub fn horizon(self, today: NaiveDate) -> NaiveDate {
        self.period_start(today)
            .and_then(|this| self.next_start(this))
            .and_then(|next| self.next_start(next))
            .and_then(|beyond| beyond.pred_opt())
            .unwrap_or(today)
    }

    /// Returns the first day of the period that holds a day.
    fn period_start(self, day: NaiveDate) -> Option<NaiveDate> {
        match self.every {
            Every::Week => {
                day.checked_sub_days(Days::new(day.weekday().num_days_from_monday().into()))
            }
            Every::Month | Every::Quarter | Every::HalfYear | Every::Year => {
                let months = self.every.months();
                NaiveDate::from_ymd_opt(day.year(), day.month0() / months * months + 1, 1)
            }
        }
    }

    fn next_start(self, start: NaiveDate) -> Option<NaiveDate> {
        match self.every {
            Every::Week => start.checked_add_days(Days::new(7)),
            Every::Month | Every::Quarter | Every::HalfYear | Every::Year => {
                start.checked_add_months(chrono::Months::new(self.every.months()))
            }
        }
    }

    /// Returns the day of the period that begins on a day.
    fn day_in(self, begins: NaiveDate) -> Option<NaiveDate> {
        if self.every == Every::Week {
            return begins.checked_add_days(Days::new(u64::from(self.day) - 1));
        }
        let month = begins.checked_add_months(chrono::Months::new(self.month - 1))?;
        let last = last_day_of_month(month.year(), month.month())?;
        NaiveDate::from_ymd_opt(month.year(), month.month(), self.day).or(Some(last))
    }

    /// Names the period that begins on a day, as it stands in papers.
    fn name_of(self, begins: NaiveDate) -> String {
        let year = begins.year();
        match self.every {
            Every::Week => {
                let week = begins.iso_week();
                format!("tuần {}/{}", week.week(), week.year())
            }
            Every::Month => period_name(Period::Month(year, begins.month())),
            Every::Quarter => period_name(Period::Quarter(year, begins.month0() / 3 + 1)),
            Every::HalfYear if begins.month() == 1 => {
                period_name(Period::Half(year, HalfYear::First))
            }
            Every::HalfYear => period_name(Period::Half(year, HalfYear::Second)),
            Every::Year => period_name(Period::Year(year)),
        }
    }

    /// Says the rule in the words of the committee: what [`super::read_rule`] reads again as the same rule.
    #[must_use]
    pub fn words(self) -> String {
        let last = self.day == 31;
        let of_month = |place: &str| {
            if last {
                format!("cuối {place}")
            } else {
                format!("ngày {} {place}", self.day)
            }
        };
        match self.every {
            Every::Week => {
                let name = match self.day {
                    1 => "thứ Hai",
                    2 => "thứ Ba",
                    3 => "thứ Tư",
                    4 => "thứ Năm",
                    5 => "thứ Sáu",
                    6 => "thứ Bảy",
                    _ => "Chủ nhật",
                };
                format!("{name} hằng tuần")
            }
            Every::Month if last => "cuối tháng hằng tháng".to_owned(),
            Every::Month => format!("ngày {} hằng tháng", self.day),
            Every::Quarter if last && self.month == 3 => "cuối quý hằng quý".to_owned(),
            Every::Quarter => format!(
                "{} hằng quý",
                of_month(&format!("tháng thứ {}", self.month))
            ),
            Every::HalfYear if last && self.month == 6 => "cuối kỳ 6 tháng một lần".to_owned(),
            Every::HalfYear => format!(
                "{} 6 tháng một lần",
                of_month(&format!("tháng thứ {}", self.month))
            ),
            Every::Year if last && self.month == 12 => "cuối năm hằng năm".to_owned(),
            Every::Year => format!("{} hằng năm", of_month(&format!("tháng {}", self.month))),
        }
    }

    /// Returns the weekday of a weekly rule.
    #[must_use]
    pub fn weekday(self) -> Option<Weekday> {
        (self.every == Every::Week)
            .then(|| u8::try_from(self.day - 1).ok())
            .flatten()
            .and_then(|day| Weekday::try_from(day).ok())
    }
}

/// Names a period as it stands in papers: "tháng 12/2026", "quý IV/2026", "6 tháng đầu năm 2026".
#[must_use]
pub fn period_name(period: Period) -> String {
    match period {
        Period::Month(year, month) => format!("tháng {month}/{year}"),
        Period::Quarter(year, quarter) => {
            let roman = match quarter {
                1 => "I",
                2 => "II",
                3 => "III",
                _ => "IV",
            };
            format!("quý {roman}/{year}")
        }
        Period::Half(year, HalfYear::First) => format!("6 tháng đầu năm {year}"),
        Period::Half(year, HalfYear::Second) => format!("6 tháng cuối năm {year}"),
        Period::Year(year) => format!("năm {year}"),
    }
}

#[cfg(test)]
mod tests {
    use super::{Every, Rule};
    use crate::calendar::day;

    const fn rule(every: Every, day: u32, month: u32) -> Rule {
        Rule { every, day, month }
    }

    #[test]
    fn occurrences_keep_their_day_and_end_with_short_months() {
        for (rule, from, to, expected) in [
            (
                rule(Every::Month, 31, 1),
                "2027-01-01",
                "2027-04-30",
                vec![
                    ("2027-01-31", "tháng 1/2027"),
                    ("2027-02-28", "tháng 2/2027"),
                    ("2027-03-31", "tháng 3/2027"),
                    ("2027-04-30", "tháng 4/2027"),
                ],
            ),
            (
                rule(Every::Month, 31, 1),
                "2028-02-01",
                "2028-03-31",
                vec![
                    ("2028-02-29", "tháng 2/2028"),
                    ("2028-03-31", "tháng 3/2028"),
                ],
            ),
            (
                rule(Every::Month, 15, 1),
                "2026-11-16",
                "2027-01-15",
                vec![
                    ("2026-12-15", "tháng 12/2026"),
                    ("2027-01-15", "tháng 1/2027"),
                ],
            ),
            (
                rule(Every::Week, 1, 1),
                "2026-12-22",
                "2027-01-10",
                vec![
                    ("2026-12-28", "tuần 53/2026"),
                    ("2027-01-04", "tuần 1/2027"),
                ],
            ),
            (
                rule(Every::Quarter, 31, 3),
                "2026-10-01",
                "2027-06-30",
                vec![
                    ("2026-12-31", "quý IV/2026"),
                    ("2027-03-31", "quý I/2027"),
                    ("2027-06-30", "quý II/2027"),
                ],
            ),
            (
                rule(Every::HalfYear, 10, 6),
                "2026-06-11",
                "2027-06-10",
                vec![
                    ("2026-12-10", "6 tháng cuối năm 2026"),
                    ("2027-06-10", "6 tháng đầu năm 2027"),
                ],
            ),
            (
                rule(Every::Year, 29, 2),
                "2027-01-01",
                "2028-12-31",
                vec![("2027-02-28", "năm 2027"), ("2028-02-29", "năm 2028")],
            ),
        ] {
            let found: Vec<(String, String)> = rule
                .between(day(from), day(to))
                .into_iter()
                .map(|one| (one.on.to_string(), one.period))
                .collect();
            let expected: Vec<(String, String)> = expected
                .into_iter()
                .map(|(on, period)| (on.to_owned(), period.to_owned()))
                .collect();
            assert_eq!(found, expected, "{rule:?} from {from} to {to}");
        }
    }

    #[test]
    fn occurrences_are_made_to_the_end_of_the_next_period() {
        for (rule, today, horizon) in [
            (rule(Every::Week, 1, 1), "2026-11-24", "2026-12-06"),
            (rule(Every::Month, 15, 1), "2026-11-24", "2026-12-31"),
            (rule(Every::Quarter, 31, 3), "2026-11-24", "2027-03-31"),
            (rule(Every::HalfYear, 31, 6), "2026-11-24", "2027-06-30"),
            (rule(Every::Year, 15, 12), "2026-11-24", "2027-12-31"),
        ] {
            assert_eq!(
                rule.horizon(day(today)),
                day(horizon),
                "{rule:?} seen from {today}"
            );
        }
    }

    #[test]
    fn a_rule_outside_its_period_is_not_sound() {
        for (rule, is_sound) in [
            (rule(Every::Week, 7, 1), true),
            (rule(Every::Week, 8, 1), false),
            (rule(Every::Month, 31, 1), true),
            (rule(Every::Month, 1, 2), false),
            (rule(Every::Quarter, 31, 3), true),
            (rule(Every::Quarter, 31, 4), false),
            (rule(Every::Year, 15, 12), true),
            (rule(Every::Year, 32, 12), false),
        ] {
            assert_eq!(rule.is_sound(), is_sound, "{rule:?}");
        }
    }
}
