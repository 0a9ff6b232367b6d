//! The rules of a task's life, without a register: values in, values out.

mod files;
mod steps;

pub use files::{LARGEST_FILE, check_file};
pub use steps::{
    Asking, Facts, Need, REQUESTS, STEPS, Step, To, Verb, after, check, is_offered, words_of,
};

use super::{DueKind, StateGroup, TaskState, Timeliness};
use crate::committee::SeatRole;
use crate::error::{Result, Rule};
use chrono::NaiveDate;

/// A part that a seat may have in a task.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Head of the committee.
    Head,
    /// Head or standing deputy head.
    Chair,
    /// Holds the post, or sits for the unit, that leads the task.
    Lead,
    /// Sits for a unit that coordinates.
    Coordinator,
}

impl Part {
    /// Returns the stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Part::Head => "head",
            Part::Chair => "chair",
            Part::Lead => "lead",
            Part::Coordinator => "coordinator",
        }
    }
}

/// What the actor is to a task.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Standing {
    /// The committee's secretariat.
    pub is_secretariat: bool,
    /// Role of the seat; absent for the secretariat.
    pub role: Option<SeatRole>,
    /// Holds the post, or sits for the unit, that leads the task.
    pub is_lead: bool,
    /// Sits for a unit that coordinates.
    pub is_coordinator: bool,
}

impl Standing {
    /// True when the actor has one of the parts, or is the secretariat, which may do everything.
    #[must_use]
    pub fn has_any(self, parts: &[Part]) -> bool {
        self.is_secretariat
            || parts.iter().any(|part| match part {
                Part::Head => self.role.is_some_and(SeatRole::is_head),
                Part::Chair => self.role.is_some_and(SeatRole::is_chair),
                Part::Lead => self.is_lead,
                Part::Coordinator => self.is_coordinator,
            })
    }
}

/// Returns the fixed group of a state; statistics read groups.
#[must_use]
pub const fn group(state: TaskState) -> StateGroup {
    use TaskState as S;
    match state {
        S::Draft => StateGroup::Draft,
        S::Assigned
        | S::Accepted
        | S::InProgress
        | S::ReportedDone
        | S::Returned
        | S::ClarificationAsked => StateGroup::Open,
        S::Confirmed => StateGroup::Done,
        S::Paused | S::Replaced | S::Cancelled => StateGroup::Stopped,
    }
}

/// What timeliness is computed from.
#[derive(Debug, Clone, Copy)]
pub struct Dates {
    /// Place in its life.
    pub state: TaskState,
    /// How the deadline was given.
    pub due_kind: DueKind,
    /// The deadline counted against.
    pub due_on: Option<NaiveDate>,
    /// The day it was done, when reported or confirmed.
    pub done_on: Option<NaiveDate>,
}

/// Returns how a task stands against its deadline on a day, and the days left (negative: overdue or late), in calendar
/// days. `soon` is the last day that counts as soon: seven working days ahead.
///
/// A task reported done is measured by the day it was reported done: a confirmation that takes its time is not held
/// against the lead.
#[must_use]
pub fn timeliness(dates: Dates, day: NaiveDate, soon: NaiveDate) -> (Timeliness, Option<i32>) {
    let left = |from: NaiveDate| {
        dates
            .due_on
            .and_then(|due| i32::try_from((due - from).num_days()).ok())
    };
    match group(dates.state) {
        StateGroup::Draft => (Timeliness::Draft, None),
        StateGroup::Stopped => (Timeliness::Stopped, None),
        StateGroup::Done => {
            let days = dates.done_on.and_then(left);
            match days {
                None => (Timeliness::DoneUndated, None),
                Some(days) if days < 0 => (Timeliness::DoneLate, Some(days)),
                Some(days) => (Timeliness::DoneOnTime, Some(days)),
            }
        }
        StateGroup::Open => {
            let Some(due) = dates.due_on else {
                let kind = match dates.due_kind {
                    DueKind::Regular => Timeliness::Regular,
                    DueKind::Date
                    | DueKind::MonthEnd
                    | DueKind::QuarterEnd
                    | DueKind::YearEnd
                    | DueKind::WorkingDays
                    | DueKind::BeforeSession
                    | DueKind::None => Timeliness::Undated,
                };
                return (kind, None);
            };
            let measured = match dates.state {
                TaskState::ReportedDone => dates.done_on.unwrap_or(day),
                _ => day,
            };
            let kind = if due < measured {
                Timeliness::Overdue
            } else if due == measured {
                Timeliness::DueToday
            } else if due <= soon {
                Timeliness::DueSoon
            } else {
                Timeliness::NotDue
            };
            (kind, left(measured))
        }
    }
}

/// Returns the day from which a task counts as overdue while it stands as it does: what [`timeliness`] says, for all days at
/// once. The earliest of all days stands for always.
#[must_use]
pub fn overdue_from(dates: Dates) -> Option<NaiveDate> {
    if group(dates.state) != StateGroup::Open {
        return None;
    }
    let due = dates.due_on?;
    match (dates.state, dates.done_on) {
        // Reported late it was overdue the whole time it stands so, reported in time never.
        (TaskState::ReportedDone, Some(done)) => (done > due).then_some(NaiveDate::MIN),
        _ => due.succ_opt(),
    }
}

/// Says whether a later deadline may be asked for.
///
/// # Errors
/// `no_deadline`, `extension_pending`, `extension_not_later`.
pub fn check_extension(
    due_on: Option<NaiveDate>,
    is_pending: bool,
    proposed_on: NaiveDate,
) -> Result<(), Rule> {
    let Some(due_on) = due_on else {
        return Err(Rule::NoDeadline);
    };
    if is_pending {
        return Err(Rule::ExtensionPending);
    }
    if proposed_on <= due_on {
        return Err(Rule::ExtensionNotLater);
    }
    Ok(())
}

/// Says whether a deadline may be written down: only while none was given yet, or while the task is a draft. Later it
/// moves by an extension, so that the first one is kept.
///
/// # Errors
/// `deadline_by_extension`.
pub const fn check_due_edit(state: TaskState, due_kind: DueKind) -> Result<(), Rule> {
    if matches!(state, TaskState::Draft) || matches!(due_kind, DueKind::None) {
        return Ok(());
    }
    Err(Rule::DeadlineByExtension)
}

/// Says whether a level is one of the four.
///
/// # Errors
/// `level_range`.
pub const fn check_level(level: u32) -> Result<(), Rule> {
    if level >= 1 && level <= 4 {
        Ok(())
    } else {
        Err(Rule::LevelRange)
    }
}

/// Says whether progress is 0 to 100.
///
/// # Errors
/// `percent_range`.
pub const fn check_percent(percent: u32) -> Result<(), Rule> {
    if percent <= 100 {
        Ok(())
    } else {
        Err(Rule::PercentRange)
    }
}

/// Says whether a task may be moved to another lead by assigning it: only until its lead has taken it. Later it is
/// transferred, with a basis.
///
/// # Errors
/// `transfer_needed`.
pub const fn check_reassign(state: TaskState, has_lead: bool) -> Result<(), Rule> {
    if !has_lead || matches!(state, TaskState::Draft | TaskState::Assigned) {
        return Ok(());
    }
    Err(Rule::TransferNeeded)
}

/// Says whether a task may be a part of another one: not of itself, of none of its own parts, and of none that is at an
/// end. `above` are the tasks that the parent is a part of, in turn.
///
/// # Errors
/// `part_cycle`, `parent_closed`.
pub fn check_parent(
    id: &str,
    parent_id: &str,
    parent: TaskState,
    above: &[String],
) -> Result<(), Rule> {
    if id == parent_id || above.iter().any(|above| above == id) {
        return Err(Rule::PartCycle);
    }
    match group(parent) {
        StateGroup::Done => Err(Rule::ParentClosed),
        StateGroup::Stopped if !matches!(parent, TaskState::Paused) => Err(Rule::ParentClosed),
        StateGroup::Draft | StateGroup::Open | StateGroup::Stopped => Ok(()),
    }
}

/// Says whether a task may stand in the place of another one: not in its own, not when it is itself replaced or called
/// off. `heirs` are the tasks that stand in its own place, in turn.
///
/// # Errors
/// `replaced_by_itself`, `replacement_closed`.
pub fn check_replacement(
    id: &str,
    by_id: &str,
    by: TaskState,
    heirs: &[String],
) -> Result<(), Rule> {
    if id == by_id || heirs.iter().any(|heir| heir == id) {
        return Err(Rule::ReplacedByItself);
    }
    if matches!(by, TaskState::Replaced | TaskState::Cancelled) {
        return Err(Rule::ReplacementClosed);
    }
    Ok(())
}

/// Says whether the result of a task may be confirmed while so many of its parts are not done.
///
/// # Errors
/// `parts_open`.
pub const fn check_parts(open: u32) -> Result<(), Rule> {
    if open == 0 {
        Ok(())
    } else {
        Err(Rule::PartsOpen)
    }
}

/// Says whether the actor may take back what was asked: who asked, or the secretariat.
///
/// # Errors
/// `not_the_asker`.
pub fn check_asker(standing: Standing, actor: &str, asked_by: &str) -> Result<(), Rule> {
    if standing.is_secretariat || actor == asked_by {
        Ok(())
    } else {
        Err(Rule::NotTheAsker)
    }
}

/// Says whether an answer may be expected by a day.
///
/// # Errors
/// `dates_order` when the day has gone by.
pub fn check_answer_by(asked_on: NaiveDate, answer_by: Option<NaiveDate>) -> Result<(), Rule> {
    match answer_by {
        Some(day) if day < asked_on => Err(Rule::DatesOrder),
        Some(_) | None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::day;

    type Case<'a> = (
        TaskState,
        DueKind,
        Option<&'a str>,
        Option<&'a str>,
        Timeliness,
        Option<i32>,
    );

    #[test]
    fn timeliness_follows_from_state_deadline_and_day() {
        use DueKind as K;
        use TaskState as S;
        use Timeliness as T;
        let today = "2022-06-30";
        let soon = "2022-07-11";
        let cases: &[Case<'_>] = &[
            (S::Draft, K::Date, Some("2022-01-01"), None, T::Draft, None),
            (
                S::Cancelled,
                K::Date,
                Some("2022-01-01"),
                None,
                T::Stopped,
                None,
            ),
            (S::Paused, K::None, None, None, T::Stopped, None),
            (S::Assigned, K::None, None, None, T::Undated, None),
            (S::Assigned, K::BeforeSession, None, None, T::Undated, None),
            (S::Assigned, K::Regular, None, None, T::Regular, None),
            (
                S::Assigned,
                K::Date,
                Some("2022-06-29"),
                None,
                T::Overdue,
                Some(-1),
            ),
            (
                S::InProgress,
                K::QuarterEnd,
                Some(today),
                None,
                T::DueToday,
                Some(0),
            ),
            (
                S::Accepted,
                K::Date,
                Some("2022-07-01"),
                None,
                T::DueSoon,
                Some(1),
            ),
            (S::Accepted, K::Date, Some(soon), None, T::DueSoon, Some(11)),
            (
                S::Accepted,
                K::Date,
                Some("2022-07-12"),
                None,
                T::NotDue,
                Some(12),
            ),
            (
                S::Returned,
                K::Date,
                Some("2022-05-31"),
                None,
                T::Overdue,
                Some(-30),
            ),
            (
                S::ReportedDone,
                K::Date,
                Some("2022-06-20"),
                Some("2022-06-20"),
                T::DueToday,
                Some(0),
            ),
            (
                S::ReportedDone,
                K::Date,
                Some("2022-06-20"),
                Some("2022-06-21"),
                T::Overdue,
                Some(-1),
            ),
            (
                S::Confirmed,
                K::Date,
                Some("2022-06-20"),
                Some("2022-06-20"),
                T::DoneOnTime,
                Some(0),
            ),
            (
                S::Confirmed,
                K::Date,
                Some("2022-06-20"),
                Some("2022-06-22"),
                T::DoneLate,
                Some(-2),
            ),
            (
                S::Confirmed,
                K::None,
                None,
                Some("2022-06-22"),
                T::DoneUndated,
                None,
            ),
        ];
        for (state, due_kind, due_on, done_on, expected, days) in cases {
            let dates = Dates {
                state: *state,
                due_kind: *due_kind,
                due_on: due_on.map(day),
                done_on: done_on.map(day),
            };
            assert_eq!(
                timeliness(dates, day(today), day(soon)),
                (*expected, *days),
                "{state:?}, {due_kind:?}, due {due_on:?}, done {done_on:?}, on {today}"
            );
        }
    }

    #[test]
    fn a_task_is_overdue_from_the_day_that_its_timeliness_says() {
        let some_day = |place: u64| day("2022-06-01").checked_add_days(chrono::Days::new(place));
        for state in TaskState::ALL {
            for due in [None, some_day(10)] {
                for done in [None, some_day(9), some_day(10), some_day(11)] {
                    let dates = Dates {
                        state: *state,
                        due_kind: DueKind::Date,
                        due_on: due,
                        done_on: done,
                    };
                    for on in (0..30).filter_map(some_day) {
                        assert_eq!(
                            overdue_from(dates).is_some_and(|from| on >= from),
                            timeliness(dates, on, on).0 == Timeliness::Overdue,
                            "{state:?}, due {due:?}, done {done:?}, on {on}"
                        );
                    }
                }
            }
        }
    }

    #[test]
    fn an_extension_needs_a_deadline_and_a_later_day_and_waits_its_turn() {
        let due = Some(day("2022-06-30"));
        let cases = [
            (None, false, "2022-07-31", Some(Rule::NoDeadline)),
            (due, true, "2022-07-31", Some(Rule::ExtensionPending)),
            (due, false, "2022-06-30", Some(Rule::ExtensionNotLater)),
            (due, false, "2022-07-01", None),
        ];
        for (due_on, is_pending, proposed, refused) in cases {
            assert_eq!(
                check_extension(due_on, is_pending, day(proposed)).err(),
                refused,
                "due {due_on:?}, pending {is_pending}, proposed {proposed}"
            );
        }
    }

    #[test]
    fn a_deadline_once_given_is_not_edited() {
        use DueKind as K;
        use TaskState as S;
        for (state, kind, refused) in [
            (S::Draft, K::Date, None),
            (S::Assigned, K::None, None),
            (S::Assigned, K::Date, Some(Rule::DeadlineByExtension)),
            (S::InProgress, K::Regular, Some(Rule::DeadlineByExtension)),
        ] {
            assert_eq!(
                check_due_edit(state, kind).err(),
                refused,
                "{state:?} with {kind:?}"
            );
        }
    }

    #[test]
    fn a_task_that_was_taken_moves_to_another_lead_by_a_transfer() {
        use TaskState as S;
        for (state, has_lead, refused) in [
            (S::Draft, false, None),
            (S::Assigned, true, None),
            (S::Accepted, true, Some(Rule::TransferNeeded)),
            (S::InProgress, true, Some(Rule::TransferNeeded)),
            (S::InProgress, false, None),
        ] {
            assert_eq!(
                check_reassign(state, has_lead).err(),
                refused,
                "{state:?}, with a lead: {has_lead}"
            );
        }
    }

    #[test]
    fn a_task_is_no_part_of_itself_nor_of_what_is_at_an_end() {
        use TaskState as S;
        let above = vec!["b".to_owned(), "c".to_owned()];
        for (id, parent, state, refused) in [
            ("x", "a", S::InProgress, None),
            ("x", "a", S::Draft, None),
            ("x", "a", S::Paused, None),
            ("a", "a", S::InProgress, Some(Rule::PartCycle)),
            ("c", "a", S::InProgress, Some(Rule::PartCycle)),
            ("x", "a", S::Confirmed, Some(Rule::ParentClosed)),
            ("x", "a", S::Cancelled, Some(Rule::ParentClosed)),
            ("x", "a", S::Replaced, Some(Rule::ParentClosed)),
        ] {
            assert_eq!(
                check_parent(id, parent, state, &above).err(),
                refused,
                "{id} as a part of {parent}, which is {state:?}"
            );
        }
    }

    #[test]
    fn a_task_is_not_replaced_by_itself_nor_by_what_no_longer_stands() {
        use TaskState as S;
        let heirs = vec!["b".to_owned()];
        for (id, by, state, refused) in [
            ("x", "a", S::Assigned, None),
            ("x", "a", S::Confirmed, None),
            ("a", "a", S::Assigned, Some(Rule::ReplacedByItself)),
            ("b", "a", S::Assigned, Some(Rule::ReplacedByItself)),
            ("x", "a", S::Replaced, Some(Rule::ReplacementClosed)),
            ("x", "a", S::Cancelled, Some(Rule::ReplacementClosed)),
        ] {
            assert_eq!(
                check_replacement(id, by, state, &heirs).err(),
                refused,
                "{id} replaced by {by}, which is {state:?}"
            );
        }
    }

    #[test]
    fn what_was_asked_is_taken_back_by_who_asked() {
        let seat = Standing::default();
        let secretariat = Standing {
            is_secretariat: true,
            ..seat
        };
        for (standing, actor, refused) in [
            (seat, "seat:5", None),
            (seat, "seat:6", Some(Rule::NotTheAsker)),
            (secretariat, "secretariat", None),
        ] {
            assert_eq!(
                check_asker(standing, actor, "seat:5").err(),
                refused,
                "asked by seat 5, taken back by {actor}"
            );
        }
    }

    #[test]
    fn an_answer_is_not_expected_by_a_day_gone_by() {
        let asked = day("2022-06-30");
        for (by, refused) in [
            (None, None),
            (Some("2022-06-30"), None),
            (Some("2022-07-01"), None),
            (Some("2022-06-29"), Some(Rule::DatesOrder)),
        ] {
            assert_eq!(
                check_answer_by(asked, by.map(day)).err(),
                refused,
                "asked on {asked}, by {by:?}"
            );
        }
    }
}
