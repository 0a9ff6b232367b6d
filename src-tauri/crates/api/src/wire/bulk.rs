//! One change of many tasks.

use super::tasks::TaskFilter;
use super::{Ref, WireError};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Change many tasks at once: one operation, one undo.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct TaskBulkReq {
    /// The tasks: UUIDs or codes. Empty never means all.
    #[serde(default)]
    pub keys: Vec<String>,
    /// In the place of `keys`: every task that these conditions want.
    #[serde(default)]
    #[ts(optional)]
    pub matching: Option<TaskFilter>,
    /// What is changed with each of them.
    pub change: TaskBulkChange,
    /// True: nothing is written; the answer says what would be.
    #[serde(default)]
    pub is_trial: bool,
    /// True: tasks that may not be changed so are left out, and the others changed. False: one such task, and nothing is
    /// written.
    #[serde(default)]
    pub leave_out: bool,
}

/// What is changed. Absent = unchanged; empty text = cleared.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[ts(export)]
pub struct TaskBulkChange {
    /// Urgency level.
    #[ts(optional)]
    pub level: Option<u32>,
    /// Priority area: id or number.
    #[ts(optional)]
    pub area: Option<String>,
    /// Deadline, as in `TaskAddReq`; only while none was given yet or the task is a draft.
    #[ts(optional)]
    pub due: Option<String>,
    /// Lead unit: id, code, abbreviation or name.
    #[ts(optional)]
    pub lead: Option<String>,
    /// Units that are to coordinate, too.
    pub add_coordinators: Vec<String>,
    /// Units that are to coordinate no more.
    pub remove_coordinators: Vec<String>,
    /// Product expected.
    #[ts(optional)]
    pub product: Option<String>,
    /// Who approves the result.
    #[ts(optional)]
    pub authority: Option<String>,
    /// Remark.
    #[ts(optional)]
    pub note: Option<String>,
    /// Progress in percent, reported with `words`.
    #[ts(optional)]
    pub percent: Option<u32>,
    /// A step in their lives: `accept`, `report_done`, `confirm`, `return`, `cancel`; taken with `words`.
    #[ts(optional)]
    pub step: Option<String>,
    /// Words of the report or step.
    pub words: String,
}

/// What a change of many gave, or would give.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct TaskBulkView {
    /// True when it was written.
    pub is_done: bool,
    /// How many change.
    pub changed: u32,
    /// How many were so already.
    pub same: u32,
    /// How many may not be changed so.
    pub refused: u32,
    /// Those that change, in the order of their codes; two hundred at most.
    pub changed_tasks: Vec<Ref>,
    /// Those that may not be changed so, each with why; two hundred at most.
    pub refused_tasks: Vec<RefusedTask>,
}

/// A task that may not be changed so.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct RefusedTask {
    /// The task.
    pub task: Ref,
    /// Why.
    pub why: WireError,
}
