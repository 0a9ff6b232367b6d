//! Days off that the law gives in a year, as far as they can be reckoned: proposals, which the secretariat takes over or
//! not once the year's decision is known.
//!
//! Labour Code 2019, Article 112: 1 January, five days of Tết, 10 March of the lunar calendar, 30 April, 1 May, 2 September
//! and one day beside it. Article 111(3): a holiday on a weekend is made up for on the next working day. Which days of Tết
//! and which day beside 2 September is decided every year; here the usual ones.

use super::lunar::day_of_lunar;
use super::working_days::{DayOff, DayOffStatus, WorkingCalendar};
use chrono::{Datelike, Days, NaiveDate, Weekday};
use std::collections::BTreeMap;

/// First year that a resolution of January 2026 may give one more day off.
const CULTURE_DAY_SINCE: i32 = 2026;

/// A holiday before it meets the weekend: month and day, name, name of its compensation, how sure, source.
struct Holiday {
    day: NaiveDate,
    name: &'static str,
    made_up: &'static str,
    status: DayOffStatus,
    source: &'static str,
    /// True when the compensation is as uncertain as the year's decision.
    is_decided_yearly: bool,
}

/// Returns the days off to propose for a year, in order.
#[must_use]
pub fn proposals(year: i32) -> Vec<DayOff> {
    let published = WorkingCalendar::published();
    let off = |day, name: &str, status, source: &str| DayOff {
        day,
        name: name.to_owned(),
        status,
        source: published.source(source).to_owned(),
    };
    let mut days: BTreeMap<NaiveDate, DayOff> = BTreeMap::new();
    let holidays = holidays(year);
    let mut to_make_up = Vec::new();
    for holiday in &holidays {
        if is_weekend(holiday.day) || days.contains_key(&holiday.day) {
            to_make_up.push(holiday);
        }
        days.entry(holiday.day)
            .or_insert_with(|| off(holiday.day, holiday.name, holiday.status, holiday.source));
    }
    for holiday in to_make_up {
        let mut day = holiday.day;
        while is_weekend(day) || days.contains_key(&day) {
            let Some(next) = day.checked_add_days(Days::new(1)) else {
                break;
            };
            day = next;
        }
        let status = if holiday.is_decided_yearly {
            DayOffStatus::Proposal
        } else {
            DayOffStatus::Compensation
        };
        days.insert(
            day,
            off(
                day,
                &format!("Nghỉ bù {}", holiday.made_up),
                status,
                "compensation",
            ),
        );
    }
    if year >= CULTURE_DAY_SINCE
        && let Some(day) = NaiveDate::from_ymd_opt(year, 11, 24)
    {
        days.entry(day).or_insert_with(|| {
            off(
                day,
                "Ngày Văn hóa Việt Nam",
                DayOffStatus::Unconfirmed,
                "culture-day",
            )
        });
    }
    days.into_values().collect()
}

fn is_weekend(day: NaiveDate) -> bool {
    matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

fn holidays(year: i32) -> Vec<Holiday> {
    use DayOffStatus as S;
    const TET: &str = "Tết Âm lịch";
    const NATIONAL: &str = "Quốc khánh";
    let solar = |month, day| NaiveDate::from_ymd_opt(year, month, day);
    let fixed = |day: Option<NaiveDate>, name: &'static str| {
        day.map(|day| Holiday {
            day,
            name,
            made_up: name,
            status: S::Law,
            source: "labour-code",
            is_decided_yearly: false,
        })
    };
    let mut all: Vec<Holiday> = Vec::new();
    all.extend(fixed(solar(1, 1), "Tết Dương lịch"));
    if let Some(new_year) = day_of_lunar(year, 1, 1) {
        for (offset, name) in [
            (-1, "Tết Âm lịch: ngày cuối năm cũ"),
            (0, "Tết Âm lịch: mùng 1"),
            (1, "Tết Âm lịch: mùng 2"),
            (2, "Tết Âm lịch: mùng 3"),
            (3, "Tết Âm lịch: mùng 4"),
        ] {
            let (status, source) = if offset == 0 {
                (S::Lunar, "lunar")
            } else {
                (S::Proposal, "tet-proposal")
            };
            all.push(Holiday {
                day: new_year + chrono::Duration::days(offset),
                name,
                made_up: TET,
                status,
                source,
                is_decided_yearly: true,
            });
        }
    }
    all.extend(day_of_lunar(year, 3, 10).map(|day| Holiday {
        day,
        name: "Giỗ Tổ Hùng Vương: mùng 10 tháng 3",
        made_up: "Giỗ Tổ Hùng Vương",
        status: S::Lunar,
        source: "lunar",
        is_decided_yearly: false,
    }));
    all.extend(fixed(solar(4, 30), "Ngày Chiến thắng"));
    all.extend(fixed(solar(5, 1), "Ngày Quốc tế lao động"));
    // The day beside it that makes the longer rest: after a Monday, else before.
    let national = solar(9, 2);
    let beside = match national.map(|day| day.weekday()) {
        Some(Weekday::Mon) => solar(9, 3),
        _ => solar(9, 1),
    };
    all.extend(beside.map(|day| Holiday {
        day,
        name: "Quốc khánh: ngày liền kề",
        made_up: NATIONAL,
        status: S::Proposal,
        source: "national-day-proposal",
        is_decided_yearly: true,
    }));
    all.extend(fixed(national, NATIONAL));
    all.sort_by_key(|holiday| holiday.day);
    all
}

#[cfg(test)]
mod tests {
    use super::proposals;
    use crate::calendar::{DayOffStatus, WorkingCalendar, day};

    #[test]
    fn what_is_proposed_is_what_the_published_years_hold() {
        for year in (2021..=2035).filter(|year| *year != 2026) {
            let reckoned: Vec<String> = proposals(year)
                .iter()
                .filter(|off| off.status != DayOffStatus::Unconfirmed)
                .map(|off| format!("{} {} {}", off.day, off.name, off.status.code()))
                .collect();
            let published: Vec<String> = WorkingCalendar::published()
                .days_off_of(year)
                .map(|off| format!("{} {} {}", off.day, off.name, off.status.code()))
                .collect();
            assert_eq!(
                reckoned, published,
                "{year}: the reckoning and the embedded data agree; only 2026 has an announced plan of its own"
            );
        }
    }

    #[test]
    fn a_year_beyond_the_data_has_its_holidays_proposed() {
        let days = proposals(2036);
        for (wanted, name) in [
            ("2036-01-01", "Tết Dương lịch"),
            ("2036-01-28", "Tết Âm lịch: mùng 1"),
            ("2036-04-30", "Ngày Chiến thắng"),
            ("2036-05-01", "Ngày Quốc tế lao động"),
            ("2036-09-02", "Quốc khánh"),
        ] {
            assert!(
                days.iter()
                    .any(|off| off.day == day(wanted) && off.name == name),
                "{wanted} is proposed as {name}: {days:?}"
            );
        }
        assert!(
            days.iter().all(|off| !off.source.is_empty()),
            "each proposal says where it comes from"
        );
        assert!(
            days.iter()
                .any(|off| off.day == day("2036-11-24") && off.status == DayOffStatus::Unconfirmed),
            "a day that a resolution only announced waits for its law"
        );
    }
}
