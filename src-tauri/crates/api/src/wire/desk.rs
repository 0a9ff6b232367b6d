//! The desk: what the first screen and the frame around every screen need.

use super::reports::StatsView;
use super::tasks::TaskRow;
use super::{Noun, Ref};
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// State of the file and of the log, for the frame of the window.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct DeskView {
    /// Full path of the register.
    pub file: String,
    /// Count of operations in the log.
    pub head: u32,
    /// When the last operation was recorded; absent in an empty register.
    pub saved_at: Option<String>,
    /// The desk's own day, Vietnam time (UTC+7).
    pub today: NaiveDate,
    /// Tasks that are not cancelled.
    pub tasks: u32,
    /// Seats of the committee.
    pub seats: u32,
    /// When the newest verified backup was made.
    pub backup_at: Option<String>,
    /// True when the register was made from the published record and nothing else was entered yet.
    pub is_published_record: bool,
    /// True when SQLite could not use its write-ahead log here and fell back (network folder …).
    pub is_wal_fallback: bool,
    /// True when the file lies in a network or synchronised folder.
    pub is_shared_folder: bool,
    /// What Undo would take back: the operation's code, e.g. `extend_task`, and what it touched.
    pub undo: Option<OpLabel>,
    /// What Redo would bring back.
    pub redo: Option<OpLabel>,
    /// Version of the program.
    pub version: String,
}

/// An operation named for a person: words are `op-<op>` in the catalogue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct OpLabel {
    /// Operation code, snake case.
    pub op: String,
    /// Code or name of what it touched, e.g. `NV-012`; may be empty.
    pub subject: String,
}

/// Ask whether anything moved since the caller last looked.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct PulseReq {
    /// The caller's log position.
    pub head: u32,
}

/// What moved since then.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct PulseView {
    /// Log position now.
    pub head: u32,
    /// Nouns whose rows moved.
    pub changes: Vec<Noun>,
}

/// Overview of the register on a day: everything the first screen needs, in one reply.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct OverviewView {
    /// Four cells, sums and groups (by area and by lead).
    pub stats: StatsView,
    /// Facts for the headline sentence; the words come from the catalogue.
    pub headline: Headline,
    /// Longest overdue first, at most five.
    pub longest_overdue: Vec<TaskRow>,
    /// Awaiting a decision (reported done, a later deadline asked for, a question or a matter for the head not answered): at
    /// most five.
    pub awaiting_decision: Vec<TaskRow>,
    /// How many await a decision in all.
    pub awaiting_total: u32,
    /// What waits for the head: matters brought before him and later deadlines asked for, at most five.
    pub decisions: Vec<super::people::WorkItem>,
    /// How much does in all.
    pub decisions_total: u32,
    /// What the head directed.
    pub directions: super::people::DirectionsView,
    /// True when the actor may write directions: the head, or the secretariat for him.
    pub may_direct: bool,
    /// What changed since the actor last said that everything was seen; absent when never, and on a past day.
    pub since: Option<super::people::SinceView>,
    /// Due within the next thirty days, nearest first, at most five.
    pub due_next: Vec<TaskRow>,
    /// Seats without a known holder (neither person nor post).
    pub open_seats: u32,
    /// Tasks that are open and have no lead.
    pub without_lead: u32,
    /// Targets measured at least once, of all targets.
    pub targets_measured: u32,
    /// All targets.
    pub targets: u32,
    /// Overdue count at the end of each of the last twelve weeks, oldest first.
    pub overdue_weeks: Vec<WeekPoint>,
}

/// Overdue tasks on one day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct WeekPoint {
    /// The day counted.
    pub day: NaiveDate,
    /// Open and past their deadline on that day.
    pub overdue: u32,
}

/// The one sentence, as facts. Verdict by a stated rule: `none` no task has a deadline; `good` nothing overdue; `steady`
/// at most 5 % of the due set overdue; `late` more than 5 % or one overdue more than 14 days; `risk` an urgent task
/// (level 1) is overdue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct Headline {
    /// `none`, `good`, `steady`, `late` or `risk`.
    pub verdict: String,
    /// Open overdue tasks.
    pub overdue: u32,
    /// The area with most overdue tasks, when there is one.
    pub area: Option<Ref>,
    /// Days of the longest overdue.
    pub longest_days: u32,
    /// Awaiting a decision.
    pub awaiting: u32,
    /// Open tasks without any deadline.
    pub undated: u32,
}
