//! Where a target stands: pure.

use super::{Comparison, Target, TargetStanding};
use chrono::NaiveDate;

/// Hundredths that stand for "yes".
const YES: i32 = 100;

/// Returns where a target stands by its measurements.
///
/// On pace: the line through the last two measurements reaches the value by the end of the target's year.
#[must_use]
pub fn standing(target: &Target) -> TargetStanding {
    let Some(last) = target.measurements.last() else {
        return TargetStanding::Unmeasured;
    };
    let is_reached = match (target.comparison, target.value) {
        (Comparison::YesNo, _) => last.value >= YES,
        (Comparison::AtLeast, Some(wanted)) => last.value >= wanted,
        (Comparison::MoreThan, Some(wanted)) => last.value > wanted,
        (Comparison::AtLeast | Comparison::MoreThan, None) => false,
    };
    if is_reached {
        return TargetStanding::Reached;
    }
    let end = i32::try_from(target.year)
        .ok()
        .and_then(|year| NaiveDate::from_ymd_opt(year, 12, 31));
    let before = target.measurements.iter().rev().nth(1);
    let (Some(wanted), Some(end), Some(before)) = (target.value, end, before) else {
        return TargetStanding::Behind;
    };
    let days = (last.measured_on - before.measured_on).num_days();
    let left = (end - last.measured_on).num_days();
    if days <= 0 || left < 0 {
        return TargetStanding::Behind;
    }
    let gained = i64::from(last.value) - i64::from(before.value);
    let drawn_on = i64::from(last.value) + gained * left / days;
    if drawn_on >= i64::from(wanted) {
        TargetStanding::OnPace
    } else {
        TargetStanding::Behind
    }
}

/// Says whether a value can be measured: 0 to 100 %, yes or no, never negative.
///
/// # Errors
/// `out_of_range`.
pub fn check_value(comparison: &str, unit: &str, value: i32) -> Result<(), &'static str> {
    let is_fine = match (comparison, unit) {
        ("yes_no", _) => value == 0 || value == YES,
        (_, "%") => (0..=10_000).contains(&value),
        _ => value >= 0,
    };
    if is_fine { Ok(()) } else { Err("out_of_range") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::day;
    use crate::targets::Measurement;

    fn target(comparison: Comparison, value: Option<i32>, measured: &[(&str, i32)]) -> Target {
        Target {
            id: String::new(),
            code: "T25-01".to_owned(),
            title: String::new(),
            group: String::new(),
            year: 2025,
            comparison,
            value,
            unit: "%".to_owned(),
            instrument: None,
            source: String::new(),
            measurements: measured
                .iter()
                .map(|(on, value)| Measurement {
                    id: String::new(),
                    measured_on: day(on),
                    value: *value,
                    source: String::new(),
                })
                .collect(),
            tasks: Vec::new(),
            standing: TargetStanding::Unmeasured,
            version: 1,
        }
    }

    type Case<'a> = (
        Comparison,
        Option<i32>,
        &'a [(&'a str, i32)],
        TargetStanding,
    );

    #[test]
    fn a_target_stands_where_its_measurements_put_it() {
        use Comparison as C;
        use TargetStanding as S;
        let cases: &[Case<'_>] = &[
            (C::AtLeast, Some(5000), &[], S::Unmeasured),
            (C::AtLeast, Some(5000), &[("2022-12-31", 5000)], S::Reached),
            (C::MoreThan, Some(5000), &[("2022-12-31", 5000)], S::Behind),
            (C::MoreThan, Some(5000), &[("2022-12-31", 5001)], S::Reached),
            (C::YesNo, None, &[("2022-12-31", 0)], S::Behind),
            (C::YesNo, None, &[("2022-12-31", 100)], S::Reached),
            (
                C::AtLeast,
                Some(5000),
                &[("2022-12-31", 1000), ("2023-12-31", 2500)],
                S::OnPace,
            ),
            (
                C::AtLeast,
                Some(5000),
                &[("2022-12-31", 1000), ("2023-12-31", 1500)],
                S::Behind,
            ),
            (
                C::AtLeast,
                Some(5000),
                &[("2022-12-31", 2000), ("2023-12-31", 1500)],
                S::Behind,
            ),
            (
                C::AtLeast,
                Some(5000),
                &[("2025-12-31", 1000), ("2026-06-30", 4900)],
                S::Behind,
            ),
        ];
        for (comparison, value, measured, expected) in cases {
            assert_eq!(
                standing(&target(*comparison, *value, measured)),
                *expected,
                "{comparison:?} {value:?}, measured {measured:?}"
            );
        }
    }

    #[test]
    fn a_share_lies_between_nothing_and_everything() {
        for (comparison, unit, value, is_fine) in [
            ("at_least", "%", 0, true),
            ("at_least", "%", 10_000, true),
            ("at_least", "%", 10_001, false),
            ("at_least", "%", -1, false),
            ("yes_no", "", 100, true),
            ("yes_no", "", 50, false),
        ] {
            assert_eq!(
                check_value(comparison, unit, value).is_ok(),
                is_fine,
                "{comparison} {value} {unit}"
            );
        }
    }
}
