//! The rules of the inventory, without a register: values in, values out.

use super::InventoryState;
use crate::text::{clean_line, looks_legacy};
use chrono::NaiveDate;

/// Longest name, in characters.
const LONGEST_NAME: usize = 300;

/// Cleans a name.
///
/// # Errors
/// Why it is not valid: `empty`, `too_long` or `legacy`.
pub fn read_name(text: &str) -> Result<String, &'static str> {
    let name = clean_line(text);
    if name.is_empty() {
        Err("empty")
    } else if name.chars().count() > LONGEST_NAME {
        Err("too_long")
    } else if looks_legacy(&name) {
        Err("legacy")
    } else {
        Ok(name)
    }
}

/// Says whether a capacity can be summed: a figure without its unit cannot.
///
/// # Errors
/// `empty`, for the field of the unit.
pub fn check_capacity(capacity: Option<u32>, unit: &str) -> Result<(), &'static str> {
    if capacity.is_some() && unit.is_empty() {
        return Err("empty");
    }
    Ok(())
}

/// Says whether the day an item came into use fits its state: what is in use, failing or retired came into use by today;
/// what is planned or being built may name the day it is meant to.
///
/// # Errors
/// `future`, for the field of the day.
pub fn check_since(
    state: InventoryState,
    since_on: Option<NaiveDate>,
    day: NaiveDate,
) -> Result<(), &'static str> {
    use InventoryState as S;
    match (state, since_on) {
        (S::InUse | S::Degraded | S::Retired, Some(since)) if since > day => Err("future"),
        (S::Planned | S::Building | S::InUse | S::Degraded | S::Retired, _) => Ok(()),
    }
}

/// What the capacity of an item in this state counts as in the sums.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Counts {
    /// There to be used now.
    Present,
    /// To come.
    Coming,
    /// Not at all.
    No,
}

/// Returns what the capacity of an item counts as: what is in use or failing is there, what is planned or being built is to
/// come, what is retired counts no more.
#[must_use]
pub const fn counts_as(state: InventoryState) -> Counts {
    use InventoryState as S;
    match state {
        S::InUse | S::Degraded => Counts::Present,
        S::Planned | S::Building => Counts::Coming,
        S::Retired => Counts::No,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_name_is_kept_clean_or_refused_with_why() {
        for (typed, kept, why) in [
            ("  Trung tâm  dữ liệu ", Ok("Trung tâm dữ liệu"), "blanks"),
            (" \u{200b} ", Err("empty"), "nothing to see"),
            ("Phßng m¸y chñ", Err("legacy"), "an encoding before Unicode"),
        ] {
            assert_eq!(read_name(typed).as_deref(), kept.as_ref().copied(), "{why}");
        }
        assert_eq!(
            read_name(&"a".repeat(301)),
            Err("too_long"),
            "a name is not a description"
        );
    }

    #[test]
    fn a_capacity_needs_its_unit_to_be_summed() {
        assert_eq!(
            check_capacity(Some(40), ""),
            Err("empty"),
            "40 of what cannot be summed"
        );
        assert_eq!(check_capacity(Some(40), "TB"), Ok(()), "40 TB can");
        assert_eq!(
            check_capacity(None, "TB"),
            Ok(()),
            "a unit may wait for its figure"
        );
    }

    #[test]
    fn what_is_in_use_came_into_use_by_today() {
        use InventoryState as S;
        let today = day("2022-03-14");
        for (state, since, expected) in [
            (S::InUse, "2022-03-14", Ok(())),
            (S::InUse, "2022-03-15", Err("future")),
            (S::Degraded, "2023-01-01", Err("future")),
            (S::Retired, "2023-01-01", Err("future")),
            (S::Planned, "2023-01-01", Ok(())),
            (S::Building, "2023-01-01", Ok(())),
        ] {
            assert_eq!(
                check_since(state, Some(day(since)), today),
                expected,
                "{} since {since}",
                state.code()
            );
        }
        assert_eq!(
            check_since(S::InUse, None, today),
            Ok(()),
            "the day may be unknown"
        );
    }

    #[test]
    fn the_sums_tell_what_is_there_from_what_is_to_come() {
        let counted: Vec<Counts> = InventoryState::ALL
            .iter()
            .map(|state| counts_as(*state))
            .collect();
        assert_eq!(
            counted,
            [
                Counts::Coming,
                Counts::Coming,
                Counts::Present,
                Counts::Present,
                Counts::No
            ],
            "planned, being built, in use, failing, retired"
        );
    }
}
