//! One person's work: what a seat owes, by when, and what it waits for; and the secretariat's own queue.
//!
//! A seat owes the tasks that its post leads, or that its unit leads where no post is named (the Ministry's own: the head
//! alone); the contributions its unit was asked for; answers to directions on its tasks. What waits for someone else is shown
//! apart: it is not the seat's to do now.

use crate::codes::coded_enum;
use crate::committee;
use crate::error::Result;
use crate::store::{self, View};
use crate::tasks::{Named, TaskLine, TaskState, soon_until};
use chrono::{Days, NaiveDate};

coded_enum! {
    /// Why something stands in someone's work.
    WorkKind {
        /// A task led.
        Lead = "lead",
        /// A contribution owed to another's task.
        Contribution = "contribution",
        /// A contribution that another owes to a task led.
        Awaited = "awaited",
        /// A direction of the head, to be answered.
        Direction = "direction",
        /// A direction given, that another is to answer.
        Directed = "directed",
        /// A question of what is meant, to be answered.
        Clarification = "clarification",
        /// A matter brought before the head, to be answered.
        Escalation = "escalation",
        /// A task reported done, to be confirmed.
        Confirm = "confirm",
        /// A later deadline asked for, to be decided.
        Decide = "decide",
    }
}

coded_enum! {
    /// By when: the groups of someone's work, in order.
    WorkGroup {
        /// Its day has passed.
        Overdue = "overdue",
        /// Due that day, or waiting for the person without a day.
        Today = "today",
        /// Due within seven days.
        Week = "week",
        /// Due later, or without a day.
        Later = "later",
        /// Someone else must act first.
        Waiting = "waiting",
    }
}

coded_enum! {
    /// What is waited for.
    WaitFor {
        /// The confirmation of what was reported done.
        Confirmation = "confirmation",
        /// The decision on a later deadline.
        Extension = "extension",
        /// The answer to a question.
        Answer = "answer",
        /// The answer to a direction.
        Reply = "reply",
        /// The end of a task that comes before.
        Predecessor = "predecessor",
        /// A contribution of another unit.
        Contribution = "contribution",
    }
}

coded_enum! {
    /// A part of someone's work that is looked at alone.
    Only {
        /// What waits for the head: later deadlines asked for, matters brought before him.
        Decisions = "decisions",
        /// Directions given, that others are to answer.
        Directions = "directions",
    }
}

impl Only {
    const fn holds(self, kind: WorkKind) -> bool {
        match self {
            Only::Decisions => matches!(kind, WorkKind::Decide | WorkKind::Escalation),
            Only::Directions => matches!(kind, WorkKind::Directed),
        }
    }
}

/// Whose work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose {
    /// The secretariat's own queue.
    Secretariat,
    /// A seat's.
    Seat(u32),
}

/// Days within which something counts as due this week.
const WEEK: u64 = 7;
/// Rows of a group at most; the count says how many there are.
const ROWS: usize = 200;

/// One row of someone's work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkItem {
    /// Why it is here.
    pub kind: WorkKind,
    /// The task.
    pub line: TaskLine,
    /// The day that counts: of the deadline, the contribution, or the answer.
    pub due_on: Option<NaiveDate>,
    /// Days left (positive) or passed (negative).
    pub days: Option<i32>,
    /// What is waited for.
    pub wait: Option<WaitFor>,
    /// The unit or the task that is waited for; of a contribution, the unit that owes it.
    pub other: Option<Named>,
    /// The contribution, the question or the reason, as it was written; may be empty.
    pub words: String,
    /// Who asked; may be empty.
    pub asked_by: String,
    /// The n-th request, or extension, of its task.
    pub number: Option<u32>,
    /// The deadline asked for.
    pub proposed_on: Option<NaiveDate>,
    /// Since when it stands so: asked or reported on.
    pub since: Option<NaiveDate>,
    /// Day of the last progress entry.
    pub reported_on: Option<NaiveDate>,
    /// True when the head marked the task as a priority.
    pub is_marked: bool,
}

/// A group of someone's work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkPart {
    /// Which.
    pub group: WorkGroup,
    /// How many there are.
    pub total: u32,
    /// The first of them, by day, then urgency.
    pub items: Vec<WorkItem>,
}

/// Someone's work on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Work {
    /// Whose.
    pub whose: Whose,
    /// Groups in order; each is there, also when it is empty.
    pub parts: Vec<WorkPart>,
}

/// Something found, before its task is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Found {
    pub(crate) kind: WorkKind,
    pub(crate) task_id: String,
    pub(crate) state: TaskState,
    pub(crate) level: u32,
    pub(crate) due_on: Option<NaiveDate>,
    /// A task led: a later deadline was asked for.
    pub(crate) is_extension_asked: bool,
    /// A task led: the task that must be done before.
    pub(crate) predecessor: Option<Named>,
    /// The unit that owes a contribution.
    pub(crate) unit: Option<Named>,
    pub(crate) words: String,
    pub(crate) asked_by: String,
    pub(crate) number: Option<u32>,
    pub(crate) proposed_on: Option<NaiveDate>,
    pub(crate) since: Option<NaiveDate>,
    pub(crate) reported_on: Option<NaiveDate>,
    pub(crate) is_marked: bool,
}

/// Returns what is waited for; `None` when it is the person's to do.
///
/// A task behind another one waits only while its own day has not come: once it is due, its lead must at least say so.
fn wait_of(found: &Found, day: NaiveDate) -> Option<WaitFor> {
    match found.kind {
        WorkKind::Awaited => Some(WaitFor::Contribution),
        WorkKind::Directed => Some(WaitFor::Reply),
        WorkKind::Lead => match found.state {
            TaskState::ReportedDone => Some(WaitFor::Confirmation),
            TaskState::ClarificationAsked => Some(WaitFor::Answer),
            _ if found.is_extension_asked => Some(WaitFor::Extension),
            _ if found.predecessor.is_some() && found.due_on.is_none_or(|due| due > day) => {
                Some(WaitFor::Predecessor)
            }
            _ => None,
        },
        WorkKind::Contribution
        | WorkKind::Direction
        | WorkKind::Clarification
        | WorkKind::Escalation
        | WorkKind::Confirm
        | WorkKind::Decide => None,
    }
}

/// Returns the group of something found. What is asked of the person without a day is to be done now.
fn group_of(found: &Found, wait: Option<WaitFor>, day: NaiveDate) -> WorkGroup {
    if wait.is_some() {
        return WorkGroup::Waiting;
    }
    let week = day.checked_add_days(Days::new(WEEK)).unwrap_or(day);
    match (found.due_on, found.kind) {
        (Some(due), _) if due < day => WorkGroup::Overdue,
        (Some(due), _) if due == day => WorkGroup::Today,
        (Some(due), _) if due <= week => WorkGroup::Week,
        (Some(_), _)
        | (
            None,
            WorkKind::Lead | WorkKind::Contribution | WorkKind::Awaited | WorkKind::Directed,
        ) => WorkGroup::Later,
        (
            None,
            WorkKind::Direction
            | WorkKind::Clarification
            | WorkKind::Escalation
            | WorkKind::Confirm
            | WorkKind::Decide,
        ) => WorkGroup::Today,
    }
}

/// Returns someone's work on the view's day, or only a part of it.
///
/// # Errors
/// `seat_unknown`; trouble with the file.
pub fn work(view: View<'_>, whose: Whose, only: Option<Only>) -> Result<Work> {
    let found = match whose {
        Whose::Secretariat => {
            let mut found = store::work::to_confirm(view)?;
            found.extend(store::work::to_decide(view)?);
            found.extend(store::work::asked(view, "clarification", None)?);
            found
        }
        Whose::Seat(number) => {
            let seat = committee::seat_standing(view, number)?;
            let mut found = store::work::led(view, &seat)?;
            found.extend(store::work::owed(view, &seat)?);
            found.extend(store::work::awaited(view, &seat)?);
            found.extend(store::work::asked(view, "direction", Some(&seat))?);
            if seat.role.is_chair() {
                found.extend(store::work::to_decide(view)?);
                found.extend(store::work::asked(view, "escalation", None)?);
            }
            if seat.role.is_head() {
                found.extend(store::work::directed(view)?);
            }
            found
        }
    };
    let mut placed: Vec<(WorkGroup, Option<WaitFor>, Found)> = found
        .into_iter()
        .filter(|found| only.is_none_or(|only| only.holds(found.kind)))
        .map(|found| {
            let wait = wait_of(&found, view.day);
            (group_of(&found, wait, view.day), wait, found)
        })
        .collect();
    placed.sort_by(|(_, _, a), (_, _, b)| {
        let key = |found: &Found| (found.due_on.is_none(), found.due_on, found.level);
        key(a).cmp(&key(b))
    });
    let mut parts = Vec::new();
    for group in WorkGroup::ALL {
        let of_group: Vec<_> = placed.iter().filter(|(own, _, _)| own == group).collect();
        let total = u32::try_from(of_group.len()).unwrap_or(u32::MAX);
        let mut items = Vec::new();
        for (_, wait, found) in of_group.into_iter().take(ROWS) {
            if let Some(line) = store::tasks::line(view, &found.task_id, soon_until(view)?)? {
                items.push(item(line, *wait, found, view.day));
            }
        }
        parts.push(WorkPart {
            group: *group,
            total,
            items,
        });
    }
    Ok(Work { whose, parts })
}

/// Returns what waits for the head: matters brought before him and later deadlines asked for, the most urgent first, and how
/// many there are.
pub(super) fn decisions(view: View<'_>, limit: usize) -> Result<(u32, Vec<WorkItem>)> {
    let mut found = store::work::asked(view, "escalation", None)?;
    found.extend(store::work::to_decide(view)?);
    found.sort_by_key(|found| {
        (
            found.due_on.is_none(),
            found.due_on,
            found.level,
            found.since,
        )
    });
    let total = u32::try_from(found.len()).unwrap_or(u32::MAX);
    let mut items = Vec::new();
    for found in found.iter().take(limit) {
        if let Some(line) = store::tasks::line(view, &found.task_id, soon_until(view)?)? {
            items.push(item(line, None, found, view.day));
        }
    }
    Ok((total, items))
}

fn item(line: TaskLine, wait: Option<WaitFor>, found: &Found, day: NaiveDate) -> WorkItem {
    WorkItem {
        kind: found.kind,
        line,
        due_on: found.due_on,
        days: found
            .due_on
            .and_then(|due| i32::try_from((due - day).num_days()).ok()),
        wait,
        other: match wait {
            Some(WaitFor::Predecessor) => found.predecessor.clone(),
            _ => found.unit.clone(),
        },
        words: found.words.clone(),
        asked_by: found.asked_by.clone(),
        number: found.number,
        proposed_on: found.proposed_on,
        since: found.since,
        reported_on: found.reported_on,
        is_marked: found.is_marked,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn found(kind: WorkKind, state: TaskState, due: Option<&str>) -> Found {
        Found {
            kind,
            task_id: String::new(),
            state,
            level: 3,
            due_on: due.map(day),
            is_extension_asked: false,
            predecessor: None,
            unit: None,
            words: String::new(),
            asked_by: String::new(),
            number: None,
            proposed_on: None,
            since: None,
            reported_on: None,
            is_marked: false,
        }
    }

    #[test]
    fn work_falls_into_its_group_by_the_day_that_counts() {
        use TaskState as S;
        use WorkGroup as G;
        use WorkKind as K;
        let today = day("2026-11-24");
        for (kind, due, expected) in [
            (K::Lead, Some("2026-11-23"), G::Overdue),
            (K::Lead, Some("2026-11-24"), G::Today),
            (K::Lead, Some("2026-12-01"), G::Week),
            (K::Lead, Some("2026-12-02"), G::Later),
            (K::Lead, None, G::Later),
            (K::Contribution, Some("2026-11-20"), G::Overdue),
            (K::Direction, None, G::Today),
            (K::Confirm, None, G::Today),
        ] {
            let found = found(kind, S::InProgress, due);
            assert_eq!(
                group_of(&found, wait_of(&found, today), today),
                expected,
                "{} due {due:?}",
                kind.code()
            );
        }
    }

    #[test]
    fn what_another_must_do_first_is_waited_for() {
        use TaskState as S;
        let today = day("2026-11-24");
        let led = |state, due: &str| found(WorkKind::Lead, state, Some(due));
        let behind = |due: &str| Found {
            predecessor: Some(Named {
                id: String::new(),
                code: "NV-001".to_owned(),
                title: String::new(),
            }),
            ..led(S::Accepted, due)
        };
        let asked = Found {
            is_extension_asked: true,
            ..led(S::InProgress, "2026-11-01")
        };
        for (found, expected, why) in [
            (
                led(S::ReportedDone, "2026-11-01"),
                Some(WaitFor::Confirmation),
                "reported done, also when it was late",
            ),
            (
                led(S::ClarificationAsked, "2026-12-31"),
                Some(WaitFor::Answer),
                "asked what is meant",
            ),
            (asked, Some(WaitFor::Extension), "a later day was asked for"),
            (
                behind("2026-12-31"),
                Some(WaitFor::Predecessor),
                "another task comes before",
            ),
            (behind("2026-11-24"), None, "its own day has come"),
            (led(S::Returned, "2026-12-31"), None, "it came back"),
        ] {
            assert_eq!(wait_of(&found, today), expected, "{why}");
        }
    }
}
