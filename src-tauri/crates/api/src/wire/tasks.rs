//! Tasks: rows, pages, one task whole, and the verbs.

use super::Ref;
use super::life::{DelegationView, EvidenceView, RequestView};
use super::log::HistoryEntry;
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What rows to show. Absent means no condition; the conditions all hold together.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[ts(export)]
pub struct TaskFilter {
    /// Conditions in the words of the query language: `chủ trì:cntt quá hạn:>30 "đề án"`.
    #[ts(optional)]
    pub query: Option<String>,
    /// Words that code or title must hold, each from the start of a word, with or without marks.
    #[ts(optional)]
    pub text: Option<String>,
    /// Cell of the statistics: `on_time`, `late`, `done_undated`, `in_term`, `overdue`, `open_undated`, `done`, `open`,
    /// `total`, `drafts`, `stopped`, `due_set`.
    #[ts(optional)]
    pub cell: Option<String>,
    /// Lifecycle state.
    #[ts(optional)]
    pub state: Option<String>,
    /// Lead unit: id; `none` = tasks without a lead.
    #[ts(optional)]
    pub lead: Option<String>,
    /// Number of the seat that answers for the lead.
    #[ts(optional)]
    pub seat: Option<u32>,
    /// Coordinating unit: id; `none` = tasks that nobody coordinates; `any` = tasks that some unit coordinates.
    #[ts(optional)]
    pub coordinator: Option<String>,
    /// Unit that owes a contribution: id; `any` = whichever unit.
    #[ts(optional)]
    pub owes: Option<String>,
    /// Unit that owes a contribution past its day: id; `any` = whichever unit.
    #[ts(optional)]
    pub owes_late: Option<String>,
    /// Priority area: id; `none` = tasks without one.
    #[ts(optional)]
    pub area: Option<String>,
    /// Urgency level, 1 to 4.
    #[ts(optional)]
    pub level: Option<u32>,
    /// Source document: id; `none` = tasks without one.
    #[ts(optional)]
    pub instrument: Option<String>,
    /// Target served: id.
    #[ts(optional)]
    pub target: Option<String>,
    /// Due on or after.
    #[ts(optional)]
    pub due_from: Option<NaiveDate>,
    /// Due on or before.
    #[ts(optional)]
    pub due_to: Option<NaiveDate>,
    /// True: only those awaiting a decision (reported done, a later deadline asked for, a question or a matter for the head
    /// not answered).
    #[serde(default)]
    pub awaiting: bool,
}

/// Ask for a page of tasks.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct TaskListReq {
    /// Conditions.
    #[serde(default)]
    pub filter: TaskFilter,
    /// `code` (default), `title`, `lead`, `level`, `due`, `state`, `percent`, `area`; a leading `-` reverses.
    #[serde(default)]
    #[ts(optional)]
    pub sort: Option<String>,
    /// `area`, `lead`, `level`, `state`, `instrument`; none when absent. Groups come first in the order.
    #[serde(default)]
    #[ts(optional)]
    pub group: Option<String>,
    /// The day to look at; today when absent.
    #[serde(default)]
    #[ts(optional)]
    pub as_of: Option<NaiveDate>,
    /// Count against the `adjusted` deadline (default) or the `original` one.
    #[serde(default)]
    #[ts(optional)]
    pub basis: Option<String>,
    /// First row wanted, from 0, counted without group heads.
    #[serde(default)]
    pub offset: u32,
    /// Rows wanted; 100 when 0, 500 at most.
    #[serde(default)]
    pub limit: u32,
}

/// A page of tasks.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct TaskPage {
    /// How many match in all.
    pub total: u32,
    /// How many the register holds.
    pub all: u32,
    /// Groups in order with the place of their first row; empty when not grouped.
    pub groups: Vec<TaskGroup>,
    /// First row of this page.
    pub offset: u32,
    /// This page.
    pub rows: Vec<TaskRow>,
}

/// A group head.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct TaskGroup {
    /// The record grouped by; absent = none. For level and state: the code alone.
    pub key: Option<Ref>,
    /// Place of its first row, counted without group heads.
    pub first: u32,
    /// Rows.
    pub count: u32,
    /// Of these, overdue.
    pub overdue: u32,
}

/// One row of the register.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct TaskRow {
    /// UUID.
    pub id: String,
    /// `NV-012`.
    pub code: String,
    /// What is to be done.
    pub title: String,
    /// `draft`, `assigned`, `accepted`, `in_progress`, `reported_done`, `confirmed`, `returned`, `clarification_asked`,
    /// `paused`, `replaced`, `cancelled`.
    pub state: String,
    /// `not_due`, `due_soon` (7 working days or fewer), `due_today`, `overdue`, `done_on_time`, `done_late`, `undated`,
    /// `regular`, `done_undated`, `draft`, `stopped`.
    pub timeliness: String,
    /// Days left (positive) or overdue/late (negative), calendar days; absent without a deadline.
    pub days: Option<i32>,
    /// Urgency level: 1 urgent, 2 high, 3 normal, 4 low.
    pub level: u32,
    /// Lead unit.
    pub lead: Option<Ref>,
    /// Who the source names, verbatim, where no lead unit is recorded.
    pub assignee_words: String,
    /// Priority area.
    pub area: Option<Ref>,
    /// Deadline in force.
    pub due_on: Option<NaiveDate>,
    /// The words of the deadline ("quý II/2026"); may be empty.
    pub due_words: String,
    /// Deadline as first given.
    pub original_due_on: Option<NaiveDate>,
    /// Times extended.
    pub extensions: u32,
    /// True when an extension awaits its decision.
    pub is_extension_asked: bool,
    /// Progress, 0 to 100.
    pub percent: u32,
    /// Last words of progress; may be empty.
    pub progress_words: String,
    /// Day it was done.
    pub done_on: Option<NaiveDate>,
    /// Source document.
    pub instrument: Option<Ref>,
    /// Version for edits.
    pub version: u32,
}

/// Everything about one task.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct TaskView {
    /// The row.
    pub row: TaskRow,
    /// The post that leads, with who held it on the day; absent when only the unit is known.
    pub lead_post: Option<Ref>,
    /// Who holds the lead post on that day.
    pub lead_person: Option<Ref>,
    /// Product expected.
    pub product: String,
    /// Who approves the result.
    pub authority: String,
    /// Remark.
    pub note: String,
    /// Clause of the source document.
    pub clause: Option<Ref>,
    /// Where the fact comes from.
    pub source: String,
    /// Day it was assigned.
    pub assigned_on: Option<NaiveDate>,
    /// How the deadline was given: `date`, `month_end`, `quarter_end`, `year_end`, `regular`, `before_session`, `none`.
    pub due_kind: String,
    /// Where it goes on, when it is halted or waits for an answer.
    pub state_before: Option<String>,
    /// Basis of the last pause, transfer, replacement or cancellation; may be empty.
    pub basis: String,
    /// Day the result was confirmed.
    pub confirmed_on: Option<NaiveDate>,
    /// What came out: words.
    pub result: String,
    /// The task it is a part of.
    pub parent: Option<Ref>,
    /// Its parts, in the order of their codes.
    pub parts: Vec<TaskRow>,
    /// The task that stands in its place.
    pub replaced_by: Option<Ref>,
    /// The tasks it stands in the place of.
    pub replaces: Vec<Ref>,
    /// The recurring work it was made of.
    pub recurrence: Option<Ref>,
    /// Which of its times it is.
    pub occurrence_on: Option<NaiveDate>,
    /// Coordinators, monitors and those informed.
    pub parties: Vec<PartyView>,
    /// Extensions, oldest first.
    pub extensions: Vec<ExtensionView>,
    /// Progress, newest first.
    pub progress: Vec<ProgressView>,
    /// What was asked about it, oldest first.
    pub requests: Vec<RequestView>,
    /// Work handed on to people of the lead unit, oldest first.
    pub delegations: Vec<DelegationView>,
    /// What vouches for it, in the order in which it was added.
    pub evidence: Vec<EvidenceView>,
    /// Targets it serves.
    pub targets: Vec<Ref>,
    /// Newest first, at most fifty.
    pub history: Vec<HistoryEntry>,
    /// What the actor may do now: command names.
    pub verbs: Vec<String>,
}

/// A coordinator, monitor or informed party.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct PartyView {
    /// UUID.
    pub id: String,
    /// `coordinator`, `monitor` or `informed`.
    pub role: String,
    /// The unit.
    pub unit: Ref,
    /// What it owes.
    pub contribution: String,
    /// By when.
    pub due_on: Option<NaiveDate>,
    /// Day it was given.
    pub delivered_on: Option<NaiveDate>,
    /// What was given; may be empty.
    pub delivered_words: String,
}

/// An extension asked for and perhaps decided.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct ExtensionView {
    /// UUID.
    pub id: String,
    /// The n-th of this task, from 1.
    pub number: u32,
    /// Day asked.
    pub requested_on: NaiveDate,
    /// Who asked.
    pub requested_by: String,
    /// Why.
    pub reason: String,
    /// Day proposed.
    pub proposed_on: NaiveDate,
    /// The deadline before it.
    pub previous_on: Option<NaiveDate>,
    /// `sent`, `granted`, `refused` or `withdrawn`.
    pub state: String,
    /// True when asked after the deadline.
    pub is_late_request: bool,
    /// New deadline given.
    pub granted_on: Option<NaiveDate>,
    /// Day decided.
    pub decided_on: Option<NaiveDate>,
    /// Who decided.
    pub decided_by: String,
    /// Basis of the decision.
    pub basis: String,
    /// What it was asked with; may be empty.
    pub evidence: String,
}

/// One progress entry.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct ProgressView {
    /// UUID.
    pub id: String,
    /// Day reported.
    pub reported_on: NaiveDate,
    /// 0 to 100.
    pub percent: u32,
    /// In words.
    pub words: String,
    /// Who reported.
    pub by: String,
}

/// Add a task. Given a lead it is assigned at once, without one it is a draft.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct TaskAddReq {
    /// What is to be done.
    pub title: String,
    /// Lead unit: id, code, abbreviation or name.
    #[serde(default)]
    #[ts(optional)]
    pub lead: Option<String>,
    /// Post in that unit that leads: id or title; the unit as such when absent.
    #[serde(default)]
    #[ts(optional)]
    pub lead_post: Option<String>,
    /// Deadline: a date (`2022-06-30`, `30/6/2022`), `cuối tháng 6/2022`, `tháng 6/2022`, `quý II/2022`, `năm 2022`,
    /// `thường xuyên`; none when absent.
    #[serde(default)]
    #[ts(optional)]
    pub due: Option<String>,
    /// Urgency level; 3 when absent.
    #[serde(default)]
    #[ts(optional)]
    pub level: Option<u32>,
    /// Priority area: id or number.
    #[serde(default)]
    #[ts(optional)]
    pub area: Option<String>,
    /// Source document: id or symbol.
    #[serde(default)]
    #[ts(optional)]
    pub instrument: Option<String>,
    /// Clause: id or label within that document.
    #[serde(default)]
    #[ts(optional)]
    pub clause: Option<String>,
    /// Product expected.
    #[serde(default)]
    #[ts(optional)]
    pub product: Option<String>,
    /// Coordinating units.
    #[serde(default)]
    pub coordinators: Vec<String>,
    /// Targets served: ids or codes.
    #[serde(default)]
    pub targets: Vec<String>,
    /// Remark.
    #[serde(default)]
    #[ts(optional)]
    pub note: Option<String>,
    /// The task it is a part of: UUID or code.
    #[serde(default)]
    #[ts(optional)]
    pub parent: Option<String>,
}

/// Change plain fields of a task. Absent = unchanged; empty text = cleared. The deadline of an assigned task is not
/// among them: it moves by an extension only.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct TaskEditReq {
    /// UUID or code.
    pub key: String,
    /// Version that was read; a stale one is a conflict.
    pub version: u32,
    /// What is to be done.
    #[serde(default)]
    #[ts(optional)]
    pub title: Option<String>,
    /// Urgency level.
    #[serde(default)]
    #[ts(optional)]
    pub level: Option<u32>,
    /// Priority area: id or number; empty = none.
    #[serde(default)]
    #[ts(optional)]
    pub area: Option<String>,
    /// Product expected.
    #[serde(default)]
    #[ts(optional)]
    pub product: Option<String>,
    /// Who approves the result.
    #[serde(default)]
    #[ts(optional)]
    pub authority: Option<String>,
    /// Remark.
    #[serde(default)]
    #[ts(optional)]
    pub note: Option<String>,
    /// Deadline, as in [`TaskAddReq`]; only while no deadline was given yet or the task is a draft.
    #[serde(default)]
    #[ts(optional)]
    pub due: Option<String>,
    /// The task it is a part of: UUID or code; empty = none.
    #[serde(default)]
    #[ts(optional)]
    pub parent: Option<String>,
}

/// Give a task its one lead (or another lead), and its coordinators.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct TaskAssignReq {
    /// UUID or code.
    pub key: String,
    /// Lead unit: id, code, abbreviation or name.
    pub lead: String,
    /// Post in that unit that leads: id or title; absent = unchanged while the unit stays, empty = the unit as such.
    #[serde(default)]
    #[ts(optional)]
    pub lead_post: Option<String>,
    /// Coordinating units; absent = unchanged.
    #[serde(default)]
    #[ts(optional)]
    pub coordinators: Option<Vec<String>>,
    /// Deadline, as in [`TaskAddReq`]; only while no deadline was given yet.
    #[serde(default)]
    #[ts(optional)]
    pub due: Option<String>,
}

/// Report progress.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct TaskProgressReq {
    /// UUID or code.
    pub key: String,
    /// 0 to 100.
    pub percent: u32,
    /// In words.
    pub words: String,
}

/// Ask for a later deadline.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct TaskExtendReq {
    /// UUID or code.
    pub key: String,
    /// Day proposed; must be after the deadline in force.
    pub to: NaiveDate,
    /// Why; must not be empty.
    pub reason: String,
    /// What it is asked with: a document, a fact.
    #[serde(default)]
    pub evidence: String,
}

/// Decide the extension that was asked for.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct TaskDecideReq {
    /// UUID or code.
    pub key: String,
    /// True: granted; false: refused.
    pub grant: bool,
    /// New deadline; the proposed day when absent.
    #[serde(default)]
    #[ts(optional)]
    pub to: Option<NaiveDate>,
    /// Basis of the decision; must not be empty.
    pub basis: String,
}

/// A step in a task's life that needs words: the result, the reason or the basis.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct TaskStepReq {
    /// UUID or code.
    pub key: String,
    /// The words: result of a report, reason of a return, basis of a pause, a resumption or a cancellation; may be empty where none is needed.
    #[serde(default)]
    pub words: String,
    /// The day it was done, for a report or confirmation; the operation's day when absent.
    #[serde(default)]
    #[ts(optional)]
    pub on: Option<NaiveDate>,
}

/// What a change gave: the task after it.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct TaskChanged {
    /// The task after the change.
    pub task: TaskRow,
}
