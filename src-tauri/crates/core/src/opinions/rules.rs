//! The rules of asking for opinions in writing, without a register: values in, values out. That a committee may decide so is
//! the way of QĐ 24/QĐ-UBQGCĐS (2022) and NĐ 07/2014/NĐ-CP; how long members have, and what silence means, no rule of a ministry's
//! committee says: the round says it, with its ground.

use super::{Choice, RoundState};
use crate::error::Rule;
use chrono::NaiveDate;

/// What is done to a round.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Words, questions or the day change.
    Plan,
    /// Sheets go out.
    Send,
    /// A sheet comes in, or is corrected.
    Answer,
    /// What is done about an opinion is written down.
    Reply,
    /// Answers are counted, and stand from then on.
    Sum,
    /// It is done with.
    Close,
    /// It is called off.
    Cancel,
}

/// Says whether a step may be taken in a state. What went out is not written anew; what was counted does not change.
///
/// # Errors
/// `opinion_state`.
pub fn check_step(step: Step, state: RoundState) -> Result<(), Rule> {
    use RoundState::{Draft, Sent, Summed};
    let is_allowed = match step {
        Step::Plan | Step::Send => state == Draft,
        Step::Answer | Step::Sum => state == Sent,
        Step::Reply => matches!(state, Sent | Summed),
        Step::Close => state == Summed,
        Step::Cancel => matches!(state, Draft | Sent),
    };
    is_allowed.then_some(()).ok_or(Rule::OpinionState)
}

/// Says whether a round may be counted: everybody has answered, or the last day for it is over. Who still has time is not silent.
///
/// # Errors
/// `opinions_open`.
pub fn check_over(silent: u32, due_on: NaiveDate, day: NaiveDate) -> Result<(), Rule> {
    if silent == 0 || day > due_on {
        return Ok(());
    }
    Err(Rule::OpinionsOpen)
}

/// True for a sheet that came after the last day.
#[must_use]
pub fn is_late(received_on: NaiveDate, due_on: NaiveDate) -> bool {
    received_on > due_on
}

/// How many said what to a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// Agree.
    pub agree: u32,
    /// Do not agree.
    pub disagree: u32,
    /// Have another opinion.
    pub other: u32,
    /// Said nothing: no sheet came, or it says nothing to this question.
    pub silent: u32,
}

impl Tally {
    /// Counts what was said by so many who were asked.
    #[must_use]
    pub fn of(asked: u32, said: impl Iterator<Item = Choice>) -> Self {
        let mut tally = Self::default();
        for choice in said {
            match choice {
                Choice::Agree => tally.agree += 1,
                Choice::Disagree => tally.disagree += 1,
                Choice::Other => tally.other += 1,
            }
        }
        tally.silent = asked.saturating_sub(tally.said());
        tally
    }

    /// Returns how many said anything.
    #[must_use]
    pub const fn said(&self) -> u32 {
        self.agree + self.disagree + self.other
    }

    /// Returns how many silent ones count as agreeing: all, where the regulation is quoted and the round was counted, else none.
    #[must_use]
    pub const fn silent_agreeing(&self, silence_agrees: bool, state: RoundState) -> u32 {
        match state {
            RoundState::Summed | RoundState::Closed if silence_agrees => self.silent,
            _ => 0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Step, Tally, check_over, check_step, is_late};
    use crate::calendar::day;
    use crate::error::Rule;
    use crate::opinions::{Choice, RoundState};

    #[test]
    fn a_round_goes_its_way_and_no_other() {
        use RoundState::{Draft, Sent, Summed};
        for (step, allowed) in [
            (Step::Plan, &[Draft][..]),
            (Step::Send, &[Draft]),
            (Step::Answer, &[Sent]),
            (Step::Reply, &[Sent, Summed]),
            (Step::Sum, &[Sent]),
            (Step::Close, &[Summed]),
            (Step::Cancel, &[Draft, Sent]),
        ] {
            for state in RoundState::ALL {
                let expected = if allowed.contains(state) {
                    Ok(())
                } else {
                    Err(Rule::OpinionState)
                };
                assert_eq!(check_step(step, *state), expected, "{step:?} in {state:?}");
            }
        }
    }

    #[test]
    fn who_still_has_time_is_not_silent() {
        let due = day("2026-12-10");
        for (silent, on, expected, why) in [
            (0, "2026-12-01", Ok(()), "everybody has answered"),
            (1, "2026-12-09", Err(Rule::OpinionsOpen), "there is time"),
            (
                1,
                "2026-12-10",
                Err(Rule::OpinionsOpen),
                "the last day counts whole",
            ),
            (1, "2026-12-11", Ok(()), "the time is over"),
            (29, "2026-12-11", Ok(()), "also when nobody answered"),
        ] {
            assert_eq!(check_over(silent, due, day(on)), expected, "{why}");
        }
        assert!(!is_late(due, due), "on the last day it is in time");
        assert!(is_late(day("2026-12-11"), due), "a day later it is late");
    }

    #[test]
    fn silence_is_counted_apart_and_as_agreement_only_by_the_regulation() {
        use Choice::{Agree, Disagree, Other};
        for (asked, said, expected, why) in [
            (0, &[][..], [0, 0, 0, 0], "nobody was asked"),
            (3, &[], [0, 0, 0, 3], "nobody answered"),
            (5, &[Agree, Agree, Disagree], [2, 1, 0, 2], "two are silent"),
            (
                3,
                &[Agree, Disagree, Other],
                [1, 1, 1, 0],
                "nobody is silent",
            ),
        ] {
            let tally = Tally::of(asked, said.iter().copied());
            let counts = [tally.agree, tally.disagree, tally.other, tally.silent];
            assert_eq!(counts, expected, "{why}");
        }
        let tally = Tally::of(5, [Agree].into_iter());
        for (agrees, state, expected, why) in [
            (false, RoundState::Closed, 0, "no article, no agreement"),
            (true, RoundState::Sent, 0, "not before it was counted"),
            (true, RoundState::Cancelled, 0, "nothing came of it"),
            (true, RoundState::Summed, 4, "by the article"),
            (true, RoundState::Closed, 4, "and so it stays"),
        ] {
            assert_eq!(tally.silent_agreeing(agrees, state), expected, "{why}");
            assert_eq!(tally.agree, 1, "those who said so are told apart");
        }
    }
}
