//! Reading the schedule: the lines of the timeline with what was reckoned of each, and what one task comes after.

use super::graph::{Graph, Part};
use super::kept::Kept;
use super::rules::{Link, Timing};
use crate::codes::coded_enum;
use crate::committee::check_secretariat;
use crate::error::{OrNotFound, Result};
use crate::ops::{Actor, Noun};
use crate::store::records::TaskRecord;
use crate::store::{self, View, rows};
use crate::tasks::rules::Verb;
use crate::tasks::{Named, TaskState, Wanted, standing_of};
use chrono::NaiveDate;

coded_enum! {
    /// Which tasks of the schedule are wanted.
    Which {
        /// All.
        All = "all",
        /// Those that come before or after another.
        Linked = "linked",
        /// Those on a critical path.
        Critical = "critical",
        /// Those that will be late.
        Late = "late",
        /// Those that wait for another past its deadline.
        Waiting = "waiting",
        /// Open ones without days.
        Unscheduled = "unscheduled",
    }
}

coded_enum! {
    /// What the timeline is grouped by.
    Grouping {
        /// Priority area.
        Area = "area",
        /// Lead unit.
        Lead = "lead",
    }
}

/// What part of the schedule is wanted; all conditions hold together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanQuery {
    /// Priority area.
    pub area: Option<Wanted>,
    /// Lead unit.
    pub lead: Option<Wanted>,
    /// Text that code or title contain.
    pub text: Option<String>,
    /// A task: it, and everything linked to it by any way.
    pub key: Option<String>,
    /// Which of them.
    pub which: Which,
    /// Only those that wait for a task of this lead unit.
    pub waits_for: Option<Wanted>,
    /// True: also those that are done.
    pub with_done: bool,
    /// Groups.
    pub group: Option<Grouping>,
    /// First row, from 0.
    pub offset: u32,
    /// Rows at most.
    pub limit: u32,
}

/// A task waits for another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WaitLine {
    /// What it waits for.
    pub task: Named,
    /// Whose delay it is: the lead of that task.
    pub lead: Option<Named>,
    /// Who the source names, where no lead is recorded.
    pub lead_words: String,
    /// Since when.
    pub since: NaiveDate,
    /// Working days waited.
    pub days: u32,
}

/// A task on the timeline.
#[derive(Debug, Clone, PartialEq)]
pub struct PlanLine {
    /// The task.
    pub task: Named,
    /// Place in its life.
    pub state: TaskState,
    /// Urgency level.
    pub level: u32,
    /// Progress.
    pub percent: u32,
    /// Lead unit.
    pub lead: Option<Named>,
    /// Who the source names, where no lead is recorded.
    pub assignee_words: String,
    /// Priority area.
    pub area: Option<Named>,
    /// Planned first day.
    pub start_on: Option<NaiveDate>,
    /// Planned duration.
    pub duration: Option<u32>,
    /// Effort points.
    pub effort: Option<u32>,
    /// Day assigned.
    pub assigned_on: Option<NaiveDate>,
    /// Deadline in force.
    pub due_on: Option<NaiveDate>,
    /// Its words.
    pub due_words: String,
    /// Deadline first given.
    pub original_due_on: Option<NaiveDate>,
    /// Day done.
    pub done_on: Option<NaiveDate>,
    /// What was reckoned.
    pub timing: Timing,
    /// What it waits for, the longest first.
    pub waits: Vec<WaitLine>,
    /// True when it comes before or after another.
    pub is_linked: bool,
    /// Version for edits.
    pub version: u32,
}

/// A dependency on the timeline. A row is `None` when the task is not among the rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanLink {
    /// Its id.
    pub id: String,
    /// Row of what comes first.
    pub before: Option<u32>,
    /// Row of what comes after.
    pub after: Option<u32>,
    /// The day the first is done, by what was reckoned.
    pub from: Option<NaiveDate>,
    /// The day the other begins.
    pub to: Option<NaiveDate>,
    /// Working days between them.
    pub lag: u32,
    /// On a critical path.
    pub is_critical: bool,
}

/// A group of rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanGroup {
    /// What it is grouped by; `None` = tasks that have none.
    pub key: Option<Named>,
    /// Place of its first row.
    pub first: u32,
    /// Rows.
    pub count: u32,
}

/// How many tasks there are of each kind, before [`PlanQuery::which`] and [`PlanQuery::waits_for`] choose among them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Figures {
    /// All.
    pub all: u32,
    /// Linked.
    pub linked: u32,
    /// On a critical path.
    pub critical: u32,
    /// Will be late.
    pub late: u32,
    /// Waiting.
    pub waiting: u32,
    /// Without days.
    pub unscheduled: u32,
}

/// What is waited for of one lead unit. A task that waits for several of its tasks counts once, with the longest wait.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitWait {
    /// The lead; `None` = tasks without one.
    pub unit: Option<Named>,
    /// Tasks that wait.
    pub tasks: u32,
    /// Working days they have waited, added up.
    pub days: u32,
    /// The longest of them.
    pub longest: u32,
    /// Tasks of the unit that are waited for.
    pub waited_for: u32,
}

/// The first and the last day of the rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Horizon {
    /// The first.
    pub from: NaiveDate,
    /// The last.
    pub to: NaiveDate,
}

/// A part of the schedule.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// How many rows match.
    pub total: u32,
    /// Groups in order; empty when not grouped.
    pub groups: Vec<PlanGroup>,
    /// This page.
    pub lines: Vec<PlanLine>,
    /// Dependencies of its rows.
    pub links: Vec<PlanLink>,
    /// Days of all rows that match.
    pub horizon: Option<Horizon>,
    /// How many there are of each kind.
    pub figures: Figures,
    /// Who is waited for, the most days first.
    pub waits: Vec<UnitWait>,
}

/// A dependency of one task.
#[derive(Debug, Clone, PartialEq)]
pub struct Dependency {
    /// Its id.
    pub id: String,
    /// Version for edits.
    pub version: u32,
    /// The task at its other end.
    pub other: PlanLine,
    /// Working days between them.
    pub lag: u32,
    /// Remark.
    pub note: String,
    /// On a critical path.
    pub is_critical: bool,
}

/// What the actor may do about the order of a task.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Footing {
    /// Add, change and take away dependencies.
    pub may_link: bool,
    /// Plan beginning, duration and effort.
    pub may_plan: bool,
}

/// What one task comes after, and what comes after it.
#[derive(Debug, Clone, PartialEq)]
pub struct Dependencies {
    /// The task.
    pub line: PlanLine,
    /// What comes first.
    pub before: Vec<Dependency>,
    /// What comes after.
    pub after: Vec<Dependency>,
    /// What the actor may do.
    pub footing: Footing,
}

/// Returns a part of the schedule, as it is on the view's day. Pages of one question are reckoned once: `kept` holds what was.
///
/// # Errors
/// `not_found` for a task that the register does not hold.
pub fn plan(view: View<'_>, query: &PlanQuery, kept: &Kept) -> Result<Plan> {
    Ok(kept.ordered(view, query)?.page(query.offset, query.limit))
}

/// Returns what one task comes after and what comes after it, on the view's day.
///
/// # Errors
/// `not_found`.
pub fn dependencies(view: View<'_>, key: &str, actor: Actor) -> Result<Dependencies> {
    let key = key.trim();
    let id = store::tasks::id_of(view, key)?.or_not_found(Noun::Tasks, key)?;
    let graph = Graph::read(view, &Part::Around(&id))?;
    let waits = graph.waits();
    let here = graph
        .rows
        .iter()
        .position(|row| row.id == id)
        .or_not_found(Noun::Tasks, key)?;
    let beside = |is_mine: fn(&Link) -> usize, other: fn(&Link) -> usize| {
        let mut found: Vec<Dependency> = graph
            .ends
            .iter()
            .enumerate()
            .filter(|(_, link)| is_mine(link) == here)
            .map(|(at, link)| Dependency {
                id: graph.links[at].id.clone(),
                version: graph.links[at].version,
                other: graph.line(other(link), &waits),
                lag: link.lag,
                note: graph.links[at].note.clone(),
                is_critical: graph.reckoned.critical_links[at],
            })
            .collect();
        found.sort_by_key(|one| (one.other.task.code.len(), one.other.task.code.clone()));
        found
    };
    Ok(Dependencies {
        before: beside(|link| link.after, |link| link.before),
        after: beside(|link| link.before, |link| link.after),
        footing: footing(view, &id, actor)?,
        line: graph.line(here, &waits),
    })
}

fn footing(view: View<'_>, id: &str, actor: Actor) -> Result<Footing> {
    let task: TaskRecord = rows::get(view, id)?.or_not_found(Noun::Tasks, id)?;
    let standing = standing_of(view, actor, &task)?;
    let is_open = Verb::Edit.is_allowed_from(task.state);
    Ok(Footing {
        may_link: check_secretariat(actor).is_ok(),
        may_plan: is_open && (standing.is_secretariat || standing.is_lead),
    })
}
