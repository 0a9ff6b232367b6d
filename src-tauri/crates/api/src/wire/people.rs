//! Who carries what, and what each has to do.

use super::Ref;
use super::reports::Cells;
use super::tasks::TaskRow;
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The responsibility matrix of a day.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct MatrixView {
    /// The day.
    pub as_of: NaiveDate,
    /// Columns: the areas in the committee's order.
    pub areas: Vec<Ref>,
    /// The seats in protocol order. Two seats of one unit both count its tasks.
    pub seats: Vec<SeatLoad>,
    /// Units that lead, coordinate, have a seat or a capacity, in Vietnamese order.
    pub units: Vec<UnitLoad>,
    /// All tasks together.
    pub all: Load,
    /// Tasks without a lead.
    pub without_lead: Load,
    /// Seats nobody is known to hold.
    pub open_seats: u32,
    /// Held seats with nothing assigned.
    pub idle_seats: u32,
}

/// What someone carries.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct Load {
    /// Tasks led, by cell.
    pub cells: Cells,
    /// Open tasks led, by area in the order of the columns; those without an area last.
    pub areas: Vec<AreaLoad>,
    /// Open tasks that it coordinates.
    pub coordinated: u32,
    /// Open tasks to which a contribution is owed.
    pub owed: u32,
    /// Of these, past their day.
    pub owed_late: u32,
    /// Effort points of the open tasks led.
    pub effort: u32,
    /// Open tasks led whose effort was not estimated.
    pub effort_unknown: u32,
}

/// Open tasks of one area.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct AreaLoad {
    /// Open.
    pub open: u32,
    /// Of these, overdue.
    pub overdue: u32,
}

/// What a unit can carry at a time, and how much of it is taken.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct CapacityLoad {
    /// Tasks led at a time; absent when not set.
    pub tasks: Option<u32>,
    /// Effort points; absent when not set.
    pub effort: Option<u32>,
    /// `free`, `full` or `over`, by the worse of the two; absent when nothing was set.
    pub burden: Option<String>,
}

/// A row of the matrix: a seat.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct SeatLoad {
    /// Protocol order, 1 to 29.
    pub number: u32,
    /// Role.
    pub role: String,
    /// Who holds it, when known.
    pub person: Option<Ref>,
    /// Post it goes with, when known.
    pub post: Option<Ref>,
    /// Unit of the post.
    pub unit: Option<Ref>,
    /// True when nobody is known to hold it.
    pub is_open: bool,
    /// True when it answers for its unit (of the Ministry only the head does).
    pub speaks: bool,
    /// True when it is held and nothing is assigned.
    pub is_idle: bool,
    /// What it carries.
    pub load: Load,
    /// What its unit can carry, when it answers for it.
    pub capacity: CapacityLoad,
}

/// A row of the matrix: a unit.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct UnitLoad {
    /// Which.
    pub unit: Ref,
    /// Kind.
    pub kind: String,
    /// Seats that answer for it, by number.
    pub seats: Vec<u32>,
    /// What it carries.
    pub load: Load,
    /// What it can carry.
    pub capacity: CapacityLoad,
}

/// Ask for someone's work.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct WorkReq {
    /// A seat's; the actor's own when absent (of the secretariat: its queue).
    #[serde(default)]
    #[ts(optional)]
    pub seat: Option<u32>,
    /// `decisions`: only what waits for the head; `directions`: only the directions that others are to answer.
    #[serde(default)]
    #[ts(optional)]
    pub only: Option<String>,
    /// The day to look at; today when absent.
    #[serde(default)]
    #[ts(optional)]
    pub as_of: Option<NaiveDate>,
}

/// Someone's work on a day.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct WorkView {
    /// The day.
    pub as_of: NaiveDate,
    /// Whose: a seat's number; absent for the secretariat's queue.
    pub seat: Option<u32>,
    /// `overdue`, `today`, `week`, `later`, `waiting`, in this order; each is there, also when it is empty.
    pub groups: Vec<WorkGroup>,
}

/// A group of someone's work.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct WorkGroup {
    /// Which.
    pub group: String,
    /// How many there are.
    pub total: u32,
    /// The first 200 of them, by day, then urgency.
    pub items: Vec<WorkItem>,
}

/// One row of someone's work.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct WorkItem {
    /// `lead`, `contribution`, `awaited`, `direction`, `directed`, `clarification`, `escalation`, `confirm` or `decide`.
    pub kind: String,
    /// The task.
    pub task: TaskRow,
    /// The day that counts: of the deadline, the contribution, or the answer.
    pub due_on: Option<NaiveDate>,
    /// Days left (positive) or passed (negative).
    pub days: Option<i32>,
    /// What is waited for: `confirmation`, `extension`, `answer`, `reply`, `predecessor` or `contribution`.
    pub wait: Option<String>,
    /// The unit or the task that is waited for; of a contribution, the unit that owes it.
    pub other: Option<Ref>,
    /// The contribution, the question, the result or the reason, as it was written; may be empty.
    pub words: String,
    /// Who asked; may be empty.
    pub asked_by: String,
    /// The n-th request, or extension, of its task.
    pub number: Option<u32>,
    /// The deadline asked for.
    pub proposed_on: Option<NaiveDate>,
    /// Since when it stands so.
    pub since: Option<NaiveDate>,
    /// Day of the last progress entry.
    pub reported_on: Option<NaiveDate>,
    /// True when the head marked the task as a priority.
    pub is_marked: bool,
}

/// What the head directed: what waits for its answer, and what was answered lately.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct DirectionsView {
    /// How many wait for their answer.
    pub open: u32,
    /// How many were answered within the last 14 days.
    pub answered: u32,
    /// At most five that wait, the most urgent first, then at most five answered ones, the newest first.
    pub rows: Vec<DirectionRow>,
}

/// A direction of the head, and its answer.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct DirectionRow {
    /// The task.
    pub task: TaskRow,
    /// The n-th request of its task.
    pub number: u32,
    /// His words, as he said them.
    pub words: String,
    /// Day of it.
    pub asked_on: NaiveDate,
    /// To be answered by.
    pub answer_by: Option<NaiveDate>,
    /// Days left (positive) or passed (negative); absent once it is answered.
    pub days: Option<i32>,
    /// The answer; empty while it waits.
    pub answer: String,
    /// Day of the answer.
    pub answered_on: Option<NaiveDate>,
    /// Who answered; empty while it waits.
    pub answered_by: String,
}

/// What changed since the actor last said that everything was seen.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct SinceView {
    /// When (UTC).
    pub at: String,
    /// Log position then.
    pub head: u32,
    /// Operations since.
    pub total: u32,
    /// The newest of them.
    pub entries: Vec<super::log::HistoryEntry>,
}

/// How far the actor has looked.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct LookView {
    /// What changed since: nothing, right after it was marked.
    pub since: Option<SinceView>,
}
