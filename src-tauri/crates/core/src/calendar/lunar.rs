//! The Vietnamese lunar calendar, as far as public holidays need it: the solar day of a lunar one, in the time of UTC+7.
//!
//! A lunar month begins on the day of the new moon. The month that holds the winter solstice is the eleventh; in a year of
//! thirteen months the first one in which the sun enters no new sign is leap. New moons and the sun's longitude come from
//! the series that J. Meeus published (*Astronomical Algorithms*, chapters 25 and 49), good to a minute or a quarter of an
//! hour: enough, because the day changes once in 24 hours. China reckons in UTC+8, hence another Tết in 1968, 1985, 2007
//! and 2030.

use chrono::{Datelike, NaiveDate};

/// Hours by which Vietnam is ahead of UTC, as a part of a day.
const AHEAD: f64 = 7.0 / 24.0;
/// Mean length of a lunar month in days.
const MONTH: f64 = 29.530_588_861;
/// Julian day of the new moon that counts as number 0: 6 January 2000.
const FIRST_NEW_MOON: f64 = 2_451_550.097_66;
/// Julian day number of the day before 1 January of the year 1.
const BEFORE_YEAR_ONE: f64 = 1_721_425.0;

/// Returns the solar day of a lunar one in an ordinary (not leap) month; `None` when there is no such month, or beyond the
/// range of the calendar. A 30th in a month of 29 days is the first of the next.
#[must_use]
pub fn day_of_lunar(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    if !(1..=12).contains(&month) || !(1..=30).contains(&day) {
        return None;
    }
    let month = i32::try_from(month).ok()?;
    // Months count from the eleventh of the year before.
    let (from, mut place) = if month >= 11 {
        (year, month - 11)
    } else {
        (year - 1, month + 1)
    };
    let first = eleventh_month(from)?;
    let next = eleventh_month(from + 1)?;
    if next - first == 13 {
        let leap = (1..13).find(|place| !has_major_term(first + place));
        if leap.is_some_and(|leap| place >= leap) {
            place += 1;
        }
    }
    let begins = new_moon_day(first + place);
    NaiveDate::from_num_days_from_ce_opt(begins + i32::try_from(day).ok()? - 1)
}

/// Returns the number of the new moon that begins the eleventh month of a year: the last one by the winter solstice.
fn eleventh_month(year: i32) -> Option<i32> {
    let christmas = NaiveDate::from_ymd_opt(year, 12, 25)?.num_days_from_ce();
    // The solstice is the day on which the sun reaches 270 degrees.
    let solstice = (christmas - 7..christmas)
        .rev()
        .find(|day| longitude_at_midnight(*day) < 270.0)?;
    let since = f64::from(solstice) + BEFORE_YEAR_ONE - FIRST_NEW_MOON;
    let about = (since / MONTH).floor() as i32;
    (about - 1..=about + 1)
        .rev()
        .find(|number| new_moon_day(*number) <= solstice)
}

/// True when the sun enters a new sign in the month that a new moon begins.
fn has_major_term(number: i32) -> bool {
    let sign = |day: i32| (longitude_at_midnight(day) / 30.0).floor() as i32;
    sign(new_moon_day(number)) != sign(new_moon_day(number + 1))
}

/// Returns the day in Vietnam on which a new moon falls, in days of the common era.
fn new_moon_day(number: i32) -> i32 {
    let julian = new_moon(f64::from(number));
    (julian + 0.5 + AHEAD - BEFORE_YEAR_ONE).floor() as i32
}

/// Returns the longitude of the sun in degrees when a day begins in Vietnam.
fn longitude_at_midnight(day: i32) -> f64 {
    longitude(f64::from(day) + BEFORE_YEAR_ONE - 0.5 - AHEAD)
}

/// Returns the instant of a new moon as a Julian day in universal time.
fn new_moon(k: f64) -> f64 {
    let t = k / 1236.85;
    let mean = FIRST_NEW_MOON + MONTH * k + (0.000_154_37 - 0.000_000_15 * t) * t * t;
    // Corrections for an orbit around the sun that grows rounder.
    let e = 1.0 - (0.002_516 + 0.000_007_4 * t) * t;
    let sun = 2.5534 + 29.105_356_7 * k - 0.000_001_4 * t * t;
    let moon = 201.5643 + 385.816_935_28 * k + (0.010_758_2 + 0.000_012_38 * t) * t * t;
    let node = 160.7108 + 390.670_502_84 * k - (0.001_611_8 + 0.000_002_27 * t) * t * t;
    let ascent = 124.7746 - 1.563_755_88 * k + 0.002_067_2 * t * t;
    // Amplitude in days, and how often the anomalies of moon and sun and the moon's argument of latitude turn.
    let terms: [(f64, f64, f64, f64); 24] = [
        (-0.407_20, 1.0, 0.0, 0.0),
        (0.172_41 * e, 0.0, 1.0, 0.0),
        (0.016_08, 2.0, 0.0, 0.0),
        (0.010_39, 0.0, 0.0, 2.0),
        (0.007_39 * e, 1.0, -1.0, 0.0),
        (-0.005_14 * e, 1.0, 1.0, 0.0),
        (0.002_08 * e * e, 0.0, 2.0, 0.0),
        (-0.001_11, 1.0, 0.0, -2.0),
        (-0.000_57, 1.0, 0.0, 2.0),
        (0.000_56 * e, 2.0, 1.0, 0.0),
        (-0.000_42, 3.0, 0.0, 0.0),
        (0.000_42 * e, 0.0, 1.0, 2.0),
        (0.000_38 * e, 0.0, 1.0, -2.0),
        (-0.000_24 * e, 2.0, -1.0, 0.0),
        (-0.000_07, 1.0, 2.0, 0.0),
        (0.000_04, 2.0, 0.0, -2.0),
        (0.000_04, 0.0, 3.0, 0.0),
        (0.000_03, 1.0, 1.0, -2.0),
        (0.000_03, 2.0, 0.0, 2.0),
        (-0.000_03, 1.0, 1.0, 2.0),
        (0.000_03, 1.0, -1.0, 2.0),
        (-0.000_02, 1.0, -1.0, -2.0),
        (-0.000_02, 3.0, 1.0, 0.0),
        (0.000_02, 4.0, 0.0, 0.0),
    ];
    let periodic: f64 = terms
        .iter()
        .map(|(days, of_moon, of_sun, of_node)| {
            days * (of_moon * moon + of_sun * sun + of_node * node)
                .to_radians()
                .sin()
        })
        .sum();
    let of_ascent = -0.000_17 * ascent.to_radians().sin();
    let of_planets: f64 = [
        (0.000_325, 299.77 + 0.107_408 * k - 0.009_173 * t * t),
        (0.000_165, 251.88 + 0.016_321 * k),
        (0.000_164, 251.83 + 26.651_886 * k),
        (0.000_126, 349.42 + 36.412_478 * k),
        (0.000_110, 84.66 + 18.206_239 * k),
    ]
    .iter()
    .map(|(days, angle)| days * angle.to_radians().sin())
    .sum();
    mean + periodic + of_ascent + of_planets - clock_lag(t * 100.0)
}

/// Returns the apparent longitude of the sun in degrees, 0 to 360, at a Julian day in universal time.
fn longitude(julian: f64) -> f64 {
    let years = (julian - 2_451_545.0) / 365.25;
    let t = (julian + clock_lag(years) - 2_451_545.0) / 36_525.0;
    let mean = 280.466_46 + (36_000.769_83 + 0.000_303_2 * t) * t;
    let anomaly = (357.529_11 + (35_999.050_29 - 0.000_153_7 * t) * t).to_radians();
    let centre = (1.914_602 - (0.004_817 + 0.000_014 * t) * t) * anomaly.sin()
        + (0.019_993 - 0.000_101 * t) * (2.0 * anomaly).sin()
        + 0.000_289 * (3.0 * anomaly).sin();
    let node = (125.04 - 1_934.136 * t).to_radians();
    (mean + centre - 0.005_69 - 0.004_78 * node.sin()).rem_euclid(360.0)
}

/// Returns, in days, how far clocks lag behind the even time of the planets, so many years after 2000.
fn clock_lag(years: f64) -> f64 {
    (62.92 + (0.322_17 + 0.005_589 * years) * years) / 86_400.0
}

#[cfg(test)]
mod tests {
    use super::day_of_lunar;
    use crate::calendar::day;

    #[test]
    fn new_year_and_the_day_of_the_hung_kings_fall_where_vietnam_keeps_them() {
        for (year, new_year, kings) in [
            (2021, "2021-02-12", "2021-04-21"),
            (2022, "2022-02-01", "2022-04-10"),
            (2023, "2023-01-22", "2023-04-29"),
            (2024, "2024-02-10", "2024-04-18"),
            (2025, "2025-01-29", "2025-04-07"),
            (2026, "2026-02-17", "2026-04-26"),
            (2027, "2027-02-06", "2027-04-16"),
            (2028, "2028-01-26", "2028-04-04"),
            (2029, "2029-02-13", "2029-04-23"),
            (2030, "2030-02-02", "2030-04-12"),
            (2031, "2031-01-23", "2031-04-01"),
            (2032, "2032-02-11", "2032-04-19"),
            (2033, "2033-01-31", "2033-04-09"),
            (2034, "2034-02-19", "2034-04-28"),
            (2035, "2035-02-08", "2035-04-17"),
        ] {
            assert_eq!(
                day_of_lunar(year, 1, 1),
                Some(day(new_year)),
                "Tết of {year}"
            );
            assert_eq!(
                day_of_lunar(year, 3, 10),
                Some(day(kings)),
                "Giỗ Tổ of {year}"
            );
        }
    }

    #[test]
    fn the_years_in_which_vietnam_and_china_part_follow_vietnam() {
        for (year, new_year, of_china) in [
            (1968, "1968-01-29", "1968-01-30"),
            (1985, "1985-01-21", "1985-02-20"),
            (2007, "2007-02-17", "2007-02-18"),
            (2030, "2030-02-02", "2030-02-03"),
        ] {
            let found = day_of_lunar(year, 1, 1);
            assert_eq!(found, Some(day(new_year)), "Tết of {year}");
            assert_ne!(found, Some(day(of_china)), "in {year} China is later");
        }
    }

    #[test]
    fn each_new_year_follows_the_one_before_by_twelve_or_thirteen_months() {
        for year in 1950..2100 {
            let (Some(this), Some(next)) = (day_of_lunar(year, 1, 1), day_of_lunar(year + 1, 1, 1))
            else {
                unreachable!("both years have a new year");
            };
            let days = (next - this).num_days();
            assert!(
                (353..=355).contains(&days) || (383..=385).contains(&days),
                "{year} has {days} days"
            );
        }
    }

    #[test]
    fn a_month_that_does_not_exist_has_no_day() {
        for (month, date) in [(0, 1), (13, 1), (1, 0), (1, 31)] {
            assert_eq!(
                day_of_lunar(2026, month, date),
                None,
                "{date}/{month} of the lunar year"
            );
        }
    }
}
