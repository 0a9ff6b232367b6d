//! First and later: the timeline, what follows what, and the plan of a task.

use super::Ref;
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Ask for a part of the schedule. Absent means no condition; the conditions all hold together.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct ScheduleReq {
    /// Priority area: id; `none` = tasks without one.
    #[serde(default)]
    #[ts(optional)]
    pub area: Option<String>,
    /// Lead unit: id; `none` = tasks without a lead.
    #[serde(default)]
    #[ts(optional)]
    pub lead: Option<String>,
    /// Folded text that code or title must contain.
    #[serde(default)]
    #[ts(optional)]
    pub text: Option<String>,
    /// A task, by id or code: it, and everything linked to it by any way, done or not.
    #[serde(default)]
    #[ts(optional)]
    pub key: Option<String>,
    /// `all` (default), `linked`, `critical`, `late`, `waiting` or `unscheduled`.
    #[serde(default)]
    #[ts(optional)]
    pub which: Option<String>,
    /// Only what waits for a task of this lead unit: id; `none` = of no lead.
    #[serde(default)]
    #[ts(optional)]
    pub waits_for: Option<String>,
    /// True: also what is done.
    #[serde(default)]
    pub with_done: bool,
    /// `area`, `lead`; none when absent. Groups come first in the order.
    #[serde(default)]
    #[ts(optional)]
    pub group: Option<String>,
    /// The day to look at; today when absent.
    #[serde(default)]
    #[ts(optional)]
    pub as_of: Option<NaiveDate>,
    /// First row wanted, from 0, counted without group heads.
    #[serde(default)]
    pub offset: u32,
    /// Rows wanted; 200 when 0, 1000 at most.
    #[serde(default)]
    pub limit: u32,
}

/// A part of the schedule.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct ScheduleView {
    /// The day it is of.
    pub as_of: NaiveDate,
    /// How many rows match.
    pub total: u32,
    /// Groups in order with the place of their first row; empty when not grouped.
    pub groups: Vec<ScheduleGroup>,
    /// First row of this page.
    pub offset: u32,
    /// This page.
    pub rows: Vec<ScheduleRow>,
    /// Dependencies that begin or end on this page.
    pub links: Vec<ScheduleLink>,
    /// First day of all rows that match; absent when none has days.
    pub from: Option<NaiveDate>,
    /// Last day of all rows that match.
    pub to: Option<NaiveDate>,
    /// How many there are of each kind, whichever of them is shown.
    pub figures: ScheduleFigures,
    /// Who is waited for, the most days first, whichever tasks are shown.
    pub waits: Vec<UnitWaitView>,
}

/// A group head.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct ScheduleGroup {
    /// The record grouped by; absent = none.
    pub key: Option<Ref>,
    /// Place of its first row, counted without group heads.
    pub first: u32,
    /// Rows.
    pub count: u32,
}

/// How many tasks there are of each kind.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct ScheduleFigures {
    /// All.
    pub all: u32,
    /// Coming before or after another.
    pub linked: u32,
    /// On a critical path.
    pub critical: u32,
    /// Will be late.
    pub late: u32,
    /// Waiting for another past its deadline.
    pub waiting: u32,
    /// Open, without days.
    pub unscheduled: u32,
}

/// What is waited for of one lead unit.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct UnitWaitView {
    /// The lead unit; absent = tasks without a lead.
    pub unit: Option<Ref>,
    /// Tasks that wait.
    pub tasks: u32,
    /// Working days they have waited, each task once, added up.
    pub days: u32,
    /// The longest of them.
    pub longest: u32,
    /// Tasks of the unit that are waited for.
    pub waited_for: u32,
}

/// A task waits for another past its deadline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct WaitView {
    /// What it waits for.
    pub task: Ref,
    /// Whose delay it is: the lead of that task.
    pub lead: Option<Ref>,
    /// Who the source names, where no lead is recorded; may be empty.
    pub lead_words: String,
    /// Since when.
    pub since: NaiveDate,
    /// Working days waited, the day looked at included.
    pub days: u32,
}

/// A task on the timeline. All counts are in working days.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct ScheduleRow {
    /// UUID.
    pub id: String,
    /// `NV-012`.
    pub code: String,
    /// What is to be done.
    pub title: String,
    /// Lifecycle state.
    pub state: String,
    /// Urgency level.
    pub level: u32,
    /// Progress.
    pub percent: u32,
    /// Lead unit.
    pub lead: Option<Ref>,
    /// Who the source names, where no lead is recorded; may be empty.
    pub assignee_words: String,
    /// Priority area.
    pub area: Option<Ref>,
    /// Planned first day.
    pub start_on: Option<NaiveDate>,
    /// Planned duration.
    pub duration: Option<u32>,
    /// Planned effort, in points.
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
    /// Duration that was reckoned with; absent when it is not known.
    pub days: Option<u32>,
    /// True when that is the time given (to the deadline), because no duration was planned.
    pub is_given_time: bool,
    /// Can begin at the earliest; began, when done.
    pub earliest_start: Option<NaiveDate>,
    /// Can be done at the earliest; was done, when done.
    pub earliest_finish: Option<NaiveDate>,
    /// Must begin at the latest.
    pub latest_start: Option<NaiveDate>,
    /// Must be done at the latest.
    pub latest_finish: Option<NaiveDate>,
    /// Days to spare; negative: late by so many. Absent when nothing bounds it, or it has no days.
    pub slack: Option<i32>,
    /// On the critical path of its group of linked tasks.
    pub is_critical: bool,
    /// Comes before or after another.
    pub is_linked: bool,
    /// Rests on a task without days: its earliest days may be later.
    pub is_resting: bool,
    /// Why it has no days: `no_end`, `no_start` or `paused`; absent when it has.
    pub unscheduled: Option<String>,
    /// What it waits for, the longest first.
    pub waits: Vec<WaitView>,
    /// Version for edits.
    pub version: u32,
}

/// A dependency on the timeline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct ScheduleLink {
    /// UUID.
    pub id: String,
    /// Row of what comes first; absent when it is not among the rows.
    pub before: Option<u32>,
    /// Row of what comes after; absent when it is not among the rows.
    pub after: Option<u32>,
    /// The day the first is done.
    pub from: Option<NaiveDate>,
    /// The day the other begins.
    pub to: Option<NaiveDate>,
    /// Working days between them.
    pub lag: u32,
    /// On a critical path.
    pub is_critical: bool,
}

/// What one task comes after, and what comes after it.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct DependencyList {
    /// The task.
    pub row: ScheduleRow,
    /// What comes first.
    pub before: Vec<DependencyView>,
    /// What comes after.
    pub after: Vec<DependencyView>,
    /// True when the actor may add, change and take away dependencies.
    pub may_link: bool,
    /// True when the actor may plan the task.
    pub may_plan: bool,
}

/// A dependency of one task.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct DependencyView {
    /// UUID.
    pub id: String,
    /// Version for edits.
    pub version: u32,
    /// The task at its other end.
    pub task: ScheduleRow,
    /// Working days between them.
    pub lag: u32,
    /// Remark; may be empty.
    pub note: String,
    /// On a critical path.
    pub is_critical: bool,
}

/// Put a task after another.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct DependencyAddReq {
    /// The task that comes after: id or code.
    pub key: String,
    /// The task that comes first: id or code.
    pub before: String,
    /// Working days between them.
    #[serde(default)]
    pub lag: u32,
    /// Remark.
    #[serde(default)]
    #[ts(optional)]
    pub note: Option<String>,
}

/// Change a dependency. Absent = unchanged.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct DependencyEditReq {
    /// UUID.
    pub id: String,
    /// Version that was read.
    pub version: u32,
    /// Working days between the two.
    #[serde(default)]
    #[ts(optional)]
    pub lag: Option<u32>,
    /// Remark; empty clears it.
    #[serde(default)]
    #[ts(optional)]
    pub note: Option<String>,
}

/// Take a dependency away.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct DependencyRemoveReq {
    /// UUID.
    pub id: String,
    /// Version that was read.
    pub version: u32,
}

/// Plan a task: the whole plan, as it shall be. Absent = not planned.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct TaskPlanReq {
    /// The task: id or code.
    pub key: String,
    /// Version that was read.
    pub version: u32,
    /// First day.
    #[serde(default)]
    #[ts(optional)]
    pub start_on: Option<NaiveDate>,
    /// Duration in working days, 1 to 2500.
    #[serde(default)]
    #[ts(optional)]
    pub duration: Option<u32>,
    /// Effort points, 0 to 10000.
    #[serde(default)]
    #[ts(optional)]
    pub effort: Option<u32>,
}
