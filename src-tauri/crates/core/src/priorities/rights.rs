//! Who may do what with priorities: one rule, read by the verbs that refuse and by the page that offers.

use crate::committee::{SeatRole, seat_standing};
use crate::error::{Error, Result, Rule};
use crate::ops::Actor;
use crate::store::View;

/// What an actor may do with priorities.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rights {
    /// Decide what the committee calculates with: criteria, weights, comparisons, scores, and what is adopted.
    pub may_weigh: bool,
    /// Put down what the head says of a task.
    pub may_mark: bool,
    /// Record how much a unit can carry.
    pub may_set_capacity: bool,
}

impl Rights {
    /// Returns what a seat of this role may; `None` is the secretariat, which records what the committee decided.
    #[must_use]
    pub fn of(role: Option<SeatRole>) -> Self {
        Self {
            may_weigh: role.is_none_or(SeatRole::is_chair),
            may_mark: role.is_none_or(SeatRole::is_head),
            may_set_capacity: role.is_none(),
        }
    }
}

/// Returns what an actor may on the view's day.
///
/// # Errors
/// `seat_unknown`.
pub(super) fn rights(view: View<'_>, actor: Actor) -> Result<Rights> {
    Ok(Rights::of(match actor {
        Actor::Secretariat | Actor::Record => None,
        Actor::Seat(number) => Some(seat_standing(view, number)?.role),
    }))
}

/// Refuses who may not weigh.
///
/// # Errors
/// `chair_only`; `seat_unknown`.
pub(super) fn check_weigh(view: View<'_>, actor: Actor) -> Result<()> {
    allow(rights(view, actor)?.may_weigh, Rule::ChairOnly)
}

/// Refuses who may not mark.
///
/// # Errors
/// `head_marks`; `seat_unknown`.
pub(super) fn check_mark(view: View<'_>, actor: Actor) -> Result<()> {
    allow(rights(view, actor)?.may_mark, Rule::HeadMarks)
}

/// Refuses who may not record capacities.
///
/// # Errors
/// `secretariat_only`; `seat_unknown`.
pub(super) fn check_set_capacity(view: View<'_>, actor: Actor) -> Result<()> {
    allow(rights(view, actor)?.may_set_capacity, Rule::SecretariatOnly)
}

const fn allow(may: bool, rule: Rule) -> Result<()> {
    if may {
        Ok(())
    } else {
        Err(Error::Refused(rule))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_may_follows_from_the_role_of_the_seat() {
        for (role, may_weigh, may_mark, may_set_capacity) in [
            (None, true, true, true),
            (Some(SeatRole::Head), true, true, false),
            (Some(SeatRole::StandingDeputy), true, false, false),
            (Some(SeatRole::Deputy), false, false, false),
            (Some(SeatRole::StandingMember), false, false, false),
            (Some(SeatRole::Member), false, false, false),
        ] {
            assert_eq!(
                Rights::of(role),
                Rights {
                    may_weigh,
                    may_mark,
                    may_set_capacity
                },
                "{role:?}"
            );
        }
    }
}
