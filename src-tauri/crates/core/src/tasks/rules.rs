//! The rules of a task's life, without a register: values in, values out.

use super::{DueKind, StateGroup, TaskState, Timeliness};
use crate::error::{Error, Result, Rule};
use chrono::NaiveDate;

/// What the actor is to a task.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Standing {
    /// The committee's secretariat.
    pub is_secretariat: bool,
    /// Head or standing deputy head.
    pub is_chair: bool,
    /// Holds the post, or sits for the unit, that leads the task.
    pub is_lead: bool,
}

/// What can be done to a task, named by its command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verb {
    /// Change plain fields.
    Edit,
    /// Give it its lead.
    Assign,
    /// Take it.
    Accept,
    /// Report progress.
    Progress,
    /// Ask for a later deadline.
    Extend,
    /// Decide the request.
    Decide,
    /// Say that it is done.
    ReportDone,
    /// Confirm the result.
    Confirm,
    /// Send it back.
    Return,
    /// Call it off.
    Cancel,
}

impl Verb {
    /// Every verb, in the order in which they are offered.
    pub const ALL: &'static [Verb] = &[
        Verb::Accept,
        Verb::Progress,
        Verb::ReportDone,
        Verb::Confirm,
        Verb::Return,
        Verb::Extend,
        Verb::Decide,
        Verb::Assign,
        Verb::Edit,
        Verb::Cancel,
    ];

    /// Returns the command's name.
    #[must_use]
    pub const fn command(self) -> &'static str {
        match self {
            Verb::Edit => "task_edit",
            Verb::Assign => "task_assign",
            Verb::Accept => "task_accept",
            Verb::Progress => "task_progress",
            Verb::Extend => "task_extend",
            Verb::Decide => "task_decide",
            Verb::ReportDone => "task_report_done",
            Verb::Confirm => "task_confirm",
            Verb::Return => "task_return",
            Verb::Cancel => "task_cancel",
        }
    }

    /// True when a task in this state allows it.
    #[must_use]
    pub const fn is_allowed_from(self, state: TaskState) -> bool {
        use TaskState as S;
        match self {
            Verb::Edit => !matches!(state, S::Confirmed | S::Replaced | S::Cancelled),
            Verb::Assign => matches!(
                state,
                S::Draft
                    | S::Assigned
                    | S::Accepted
                    | S::InProgress
                    | S::Returned
                    | S::ClarificationAsked
            ),
            Verb::Accept => matches!(state, S::Assigned | S::ClarificationAsked),
            Verb::Progress | Verb::ReportDone => {
                matches!(
                    state,
                    S::Assigned | S::Accepted | S::InProgress | S::Returned
                )
            }
            Verb::Extend => matches!(
                state,
                S::Assigned | S::Accepted | S::InProgress | S::Returned | S::ClarificationAsked
            ),
            Verb::Decide => matches!(group(state), StateGroup::Open),
            Verb::Confirm | Verb::Return => matches!(state, S::ReportedDone),
            Verb::Cancel => !matches!(state, S::Confirmed | S::Replaced | S::Cancelled),
        }
    }

    /// Says whether the actor may do it. The secretariat may do everything; reports are the lead's; decisions are the
    /// head's and the standing deputy's.
    ///
    /// # Errors
    /// `not_the_lead` or `secretariat_only`.
    pub const fn check_standing(self, standing: Standing) -> Result<(), Rule> {
        if standing.is_secretariat {
            return Ok(());
        }
        match self {
            Verb::Accept | Verb::Progress | Verb::Extend | Verb::ReportDone => {
                if standing.is_lead {
                    Ok(())
                } else {
                    Err(Rule::NotTheLead)
                }
            }
            Verb::Assign | Verb::Decide | Verb::Confirm | Verb::Return | Verb::Cancel => {
                if standing.is_chair {
                    Ok(())
                } else {
                    Err(Rule::SecretariatOnly)
                }
            }
            Verb::Edit => Err(Rule::SecretariatOnly),
        }
    }
}

/// Says whether a verb is possible at all.
///
/// # Errors
/// Who may not, first; then the state that does not allow it.
pub fn check(verb: Verb, state: TaskState, standing: Standing) -> Result<()> {
    verb.check_standing(standing).map_err(Error::Refused)?;
    if verb.is_allowed_from(state) {
        return Ok(());
    }
    Err(Error::State {
        from: state,
        verb: verb.command(),
    })
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::day;

    const SECRETARIAT: Standing = Standing {
        is_secretariat: true,
        is_chair: false,
        is_lead: false,
    };
    const CHAIR: Standing = Standing {
        is_secretariat: false,
        is_chair: true,
        is_lead: false,
    };
    const LEAD: Standing = Standing {
        is_secretariat: false,
        is_chair: false,
        is_lead: true,
    };
    const OTHER: Standing = Standing {
        is_secretariat: false,
        is_chair: false,
        is_lead: false,
    };

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
    fn each_verb_has_its_states() {
        use TaskState as S;
        let allowed: &[(Verb, &[S])] = &[
            (Verb::Accept, &[S::Assigned, S::ClarificationAsked]),
            (
                Verb::Progress,
                &[S::Assigned, S::Accepted, S::InProgress, S::Returned],
            ),
            (
                Verb::ReportDone,
                &[S::Assigned, S::Accepted, S::InProgress, S::Returned],
            ),
            (Verb::Confirm, &[S::ReportedDone]),
            (Verb::Return, &[S::ReportedDone]),
            (
                Verb::Assign,
                &[
                    S::Draft,
                    S::Assigned,
                    S::Accepted,
                    S::InProgress,
                    S::Returned,
                    S::ClarificationAsked,
                ],
            ),
        ];
        for (verb, states) in allowed {
            for state in S::ALL {
                assert_eq!(
                    check(*verb, *state, SECRETARIAT).is_ok(),
                    states.contains(state),
                    "{verb:?} from {state:?}"
                );
            }
        }
    }

    #[test]
    fn reports_are_the_leads_and_decisions_are_the_chairs() {
        let cases: &[(Verb, Standing, Option<Rule>)] = &[
            (Verb::Progress, LEAD, None),
            (Verb::Progress, CHAIR, Some(Rule::NotTheLead)),
            (Verb::Progress, OTHER, Some(Rule::NotTheLead)),
            (Verb::Extend, LEAD, None),
            (Verb::ReportDone, OTHER, Some(Rule::NotTheLead)),
            (Verb::Confirm, LEAD, Some(Rule::SecretariatOnly)),
            (Verb::Confirm, CHAIR, None),
            (Verb::Decide, CHAIR, None),
            (Verb::Decide, LEAD, Some(Rule::SecretariatOnly)),
            (Verb::Edit, CHAIR, Some(Rule::SecretariatOnly)),
            (Verb::Edit, SECRETARIAT, None),
        ];
        for (verb, standing, refused) in cases {
            assert_eq!(
                verb.check_standing(*standing).err(),
                *refused,
                "{verb:?} by {standing:?}"
            );
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
}
