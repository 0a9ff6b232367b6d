//! The rules of rules, without a register: what may become of one, and from which day.

use super::RuleState;
use crate::error::{Error, Result, Rule};
use chrono::NaiveDate;

/// What is done to a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// What it says is written anew.
    Write,
    /// It comes into force.
    Adopt,
    /// It says something else from a day on.
    Amend,
    /// It is in force no more from a day on.
    Stop,
    /// It is thrown away.
    Remove,
}

/// Says whether a step may be taken in a state: what was in force is amended and stopped, never written anew nor thrown away.
///
/// # Errors
/// `rule_state`.
pub fn check_step(step: Step, state: RuleState) -> Result<(), Rule> {
    let is_allowed = match step {
        Step::Write | Step::Adopt | Step::Remove => state == RuleState::Draft,
        Step::Amend | Step::Stop => state == RuleState::Adopted,
    };
    is_allowed.then_some(()).ok_or(Rule::RuleState)
}

/// Says whether something may count from a day: not before the day it is written down for, and after the version before it. So the
/// past stays as it was.
///
/// # Errors
/// `invalid` for `from`.
pub fn check_from(from_on: NaiveDate, today: NaiveDate, last: Option<NaiveDate>) -> Result<()> {
    let wrong = |why| Err(Error::Invalid { field: "from", why });
    if from_on < today {
        return wrong("past");
    }
    if last.is_some_and(|last| from_on <= last) {
        return wrong("not_after_version");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Step, check_from, check_step};
    use crate::calendar::day;
    use crate::error::{Error, Rule};
    use crate::obligations::RuleState;

    #[test]
    fn a_rule_goes_its_way_and_no_other() {
        use RuleState::{Adopted, Draft};
        for (step, allowed) in [
            (Step::Write, Draft),
            (Step::Adopt, Draft),
            (Step::Remove, Draft),
            (Step::Amend, Adopted),
            (Step::Stop, Adopted),
        ] {
            for state in RuleState::ALL {
                let expected = if *state == allowed {
                    Ok(())
                } else {
                    Err(Rule::RuleState)
                };
                assert_eq!(check_step(step, *state), expected, "{step:?} in {state:?}");
            }
        }
    }

    #[test]
    fn nothing_counts_from_before_the_day_it_is_written_down_for() {
        let why = |from, today, last: Option<&str>| match check_from(
            day(from),
            day(today),
            last.map(day),
        ) {
            Err(Error::Invalid { field, why }) => Some((field, why)),
            Err(other) => panic!("an invalid value, not {other}"),
            Ok(()) => None,
        };
        assert_eq!(why("2022-03-10", "2022-03-10", None), None, "from today");
        assert_eq!(
            why("2022-03-09", "2022-03-10", None),
            Some(("from", "past")),
            "the past stays as it was"
        );
        assert_eq!(
            why("2022-03-10", "2022-03-01", Some("2022-03-10")),
            Some(("from", "not_after_version")),
            "two versions do not begin on one day"
        );
        assert_eq!(
            why("2022-03-11", "2022-03-01", Some("2022-03-10")),
            None,
            "the day after a version is free"
        );
    }
}
