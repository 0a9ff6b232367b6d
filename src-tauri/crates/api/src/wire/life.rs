//! The life of a task: halts, transfers and replacements, what is asked and answered, parties, delegations, evidence, and
//! the rules of it all as data.

use super::Ref;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Give a task that was taken to another lead.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct TaskTransferReq {
    /// UUID or code.
    pub key: String,
    /// New lead unit: id, code, abbreviation or name; may be empty when the post says it.
    #[serde(default)]
    pub lead: String,
    /// Post in that unit: id or title; the unit as such when absent or empty.
    #[serde(default)]
    #[ts(optional)]
    pub lead_post: Option<String>,
    /// Basis of the transfer; must not be empty.
    pub basis: String,
}

/// Put another task in the place of one: one of the register, or a new one.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct TaskReplaceReq {
    /// UUID or code of the task that is replaced.
    pub key: String,
    /// UUID or code of the task that takes its place; absent = a new one, of the title below.
    #[serde(default)]
    #[ts(optional)]
    pub by: Option<String>,
    /// Title of the new task; what is not said of it is as in the old one.
    #[serde(default)]
    #[ts(optional)]
    pub title: Option<String>,
    /// Lead unit of the new task; a draft when absent.
    #[serde(default)]
    #[ts(optional)]
    pub lead: Option<String>,
    /// Deadline of the new task.
    #[serde(default)]
    #[ts(optional)]
    pub due: Option<String>,
    /// Basis of the replacement; must not be empty.
    pub basis: String,
}

/// Ask something about a task: what is meant (the lead), a direction (the head), a matter for the head to decide.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct TaskAskReq {
    /// UUID or code.
    pub key: String,
    /// The words, kept as they were said; must not be empty.
    pub words: String,
    /// To answer by; a matter brought before the head may be without.
    #[serde(default)]
    #[ts(optional)]
    pub answer_by: Option<NaiveDate>,
}

/// Answer what was asked about a task.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct TaskAnswerReq {
    /// UUID or code.
    pub key: String,
    /// Which request of the task; the only one that waits when absent.
    #[serde(default)]
    #[ts(optional)]
    pub number: Option<u32>,
    /// The answer; must not be empty.
    pub words: String,
}

/// Take back what was asked about a task.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct TaskWithdrawReq {
    /// UUID or code.
    pub key: String,
    /// Which request of the task; the only one that waits when absent.
    #[serde(default)]
    #[ts(optional)]
    pub number: Option<u32>,
}

/// Take back the request for a later deadline that waits.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct TaskWithdrawExtensionReq {
    /// UUID or code.
    pub key: String,
}

/// Hand work on to a person of the lead unit.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct TaskDelegateReq {
    /// UUID or code.
    pub key: String,
    /// To whom, as the unit calls them.
    pub person: String,
    /// First day; the day of the step when absent.
    #[serde(default)]
    #[ts(optional)]
    pub from: Option<NaiveDate>,
    /// Last day, when it is known.
    #[serde(default)]
    #[ts(optional)]
    pub to: Option<NaiveDate>,
    /// What exactly.
    #[serde(default)]
    pub note: String,
}

/// End a delegation.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct TaskEndDelegationReq {
    /// UUID or code of the task.
    pub key: String,
    /// Which delegation; the only one that still runs when absent.
    #[serde(default)]
    #[ts(optional)]
    pub id: Option<String>,
    /// Last day; the day of the step when absent.
    #[serde(default)]
    #[ts(optional)]
    pub to: Option<NaiveDate>,
}

/// A unit's part in a task, to be written.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct NewParty {
    /// `coordinator`, `monitor` or `informed`.
    pub role: String,
    /// Unit: id, code, abbreviation or name.
    pub unit: String,
    /// What it owes.
    #[serde(default)]
    pub contribution: String,
    /// By when.
    #[serde(default)]
    #[ts(optional)]
    pub due_on: Option<NaiveDate>,
}

/// Bring the parties of a task to a list; what was given stays with the unit that gave it.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct TaskPartiesReq {
    /// UUID or code.
    pub key: String,
    /// The whole list.
    pub parties: Vec<NewParty>,
}

/// Mark what a coordinator owes as given.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct TaskDeliverReq {
    /// UUID or code.
    pub key: String,
    /// The coordinating unit; the actor's own, or the only one that still owes, when absent.
    #[serde(default)]
    #[ts(optional)]
    pub unit: Option<String>,
    /// What was given, and how.
    #[serde(default)]
    pub words: String,
    /// On which day; the day of the step when absent.
    #[serde(default)]
    #[ts(optional)]
    pub on: Option<NaiveDate>,
}

/// Add what vouches for a task: an issued document (symbol, day, title), or a file (name, content).
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct TaskAttachReq {
    /// UUID or code.
    pub key: String,
    /// What it is; a file's name when empty.
    #[serde(default)]
    pub title: String,
    /// Number and symbol of an issued document.
    #[serde(default)]
    #[ts(optional)]
    pub symbol: Option<String>,
    /// Its day of issue.
    #[serde(default)]
    #[ts(optional)]
    pub issued_on: Option<NaiveDate>,
    /// Name of a file.
    #[serde(default)]
    #[ts(optional)]
    pub file_name: Option<String>,
    /// Its bytes in Base64; 20 MiB of bytes at most.
    #[serde(default)]
    #[ts(optional)]
    pub content: Option<String>,
}

/// Take evidence out of a task.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct TaskDetachReq {
    /// UUID or code of the task.
    pub key: String,
    /// Which evidence.
    pub id: String,
}

/// Save a kept file into the folder of papers.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct EvidenceSaveReq {
    /// Which evidence.
    pub id: String,
    /// The day to look at; today when absent.
    #[serde(default)]
    #[ts(optional)]
    pub as_of: Option<NaiveDate>,
}

/// A kept file that was saved. It is shown in its folder when asked for, and never opened.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct SavedFile {
    /// Where it stands.
    pub path: String,
    /// Its bytes.
    pub size: u32,
    /// Its SHA-256.
    pub hash: String,
}

/// What vouches for a task.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct EvidenceView {
    /// UUID.
    pub id: String,
    /// `document` or `file`.
    pub kind: String,
    /// What it is.
    pub title: String,
    /// Number and symbol of a document.
    pub symbol: String,
    /// Its day of issue.
    pub issued_on: Option<NaiveDate>,
    /// Name of a file.
    pub file_name: String,
    /// Bytes of a file.
    pub size: u32,
    /// SHA-256 of a file.
    pub hash: String,
    /// Day added.
    pub added_on: NaiveDate,
    /// Who added it.
    pub by: String,
}

/// Work handed on to a person of the lead unit.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct DelegationView {
    /// UUID.
    pub id: String,
    /// To whom.
    pub person: String,
    /// First day.
    pub from_on: NaiveDate,
    /// Last day.
    pub to_on: Option<NaiveDate>,
    /// What exactly; may be empty.
    pub note: String,
    /// Who handed it on.
    pub by: String,
}

/// What was asked about a task.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct RequestView {
    /// UUID.
    pub id: String,
    /// The n-th of its task, from 1.
    pub number: u32,
    /// `clarification`, `direction` or `escalation`.
    pub kind: String,
    /// The words, as they were said.
    pub words: String,
    /// Day asked.
    pub asked_on: NaiveDate,
    /// Who asked.
    pub asked_by: String,
    /// To answer by.
    pub answer_by: Option<NaiveDate>,
    /// `open`, `answered` or `withdrawn`.
    pub state: String,
    /// The answer; may be empty.
    pub answer: String,
    /// Day answered or taken back.
    pub answered_on: Option<NaiveDate>,
    /// Who answered or took it back.
    pub answered_by: String,
    /// True when the actor may answer it now.
    pub may_answer: bool,
    /// True when the actor may take it back now.
    pub may_withdraw: bool,
}

/// Ask for posts.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct PostListReq {
    /// Unit: id, code, abbreviation or name; all when absent.
    #[serde(default)]
    #[ts(optional)]
    pub unit: Option<String>,
    /// The day to look at; today when absent.
    #[serde(default)]
    #[ts(optional)]
    pub as_of: Option<NaiveDate>,
}

/// Posts.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct PostList {
    /// In the order of units and titles.
    pub posts: Vec<PostView>,
}

/// A post, with who holds it on the day.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct PostView {
    /// UUID.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its unit.
    pub unit: Option<Ref>,
    /// Who holds a seat by it on the day; the code is the seat's number.
    pub holder: Option<Ref>,
}

/// The rules of a task's life.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct TaskRules {
    /// One row a verb, in the order in which they are offered.
    pub steps: Vec<StepRule>,
}

/// One step: who may, from where, to where, and what must be given.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct StepRule {
    /// The command.
    pub verb: String,
    /// What the log calls it: the name that people know it by.
    pub op: String,
    /// Who may, beside the secretariat: `head`, `chair` (head and standing deputy), `lead`, `coordinator`.
    pub who: Vec<String>,
    /// The rule that anyone else is told.
    pub refusal: String,
    /// From which states.
    pub from: Vec<String>,
    /// To which state; `before` = back to where it was; absent = it stays.
    pub to: Option<String>,
    /// What must be given: `reason`, `basis`, `words`, `day`, `percent`, `unit`, `person`, `task`, `evidence`.
    pub needs: Vec<String>,
}

/// Returns bytes as [`TaskAttachReq`] carries them.
#[must_use]
pub fn content_of(bytes: &[u8]) -> String {
    BASE64_STANDARD.encode(bytes)
}

/// Returns the size, in bytes, of the largest file that the register keeps.
#[must_use]
pub const fn largest_file() -> u64 {
    steering_core::tasks::rules::LARGEST_FILE as u64
}
