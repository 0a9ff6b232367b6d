//! What prepares a meeting: papers owed, templates of agendas, several items and marks at once, its event for calendars; and
//! the short forms of minutes.

use super::Ref;
use super::outgoing::SentPaperFile;
use super::{given, papers::PaperFile};
use chrono::{NaiveDate, NaiveDateTime};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A paper of an item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct AgendaPaperRow {
    /// UUID.
    pub id: String,
    /// What it is.
    pub title: String,
    /// The unit that owes it.
    pub unit: Option<Ref>,
    /// By when.
    pub due_on: Option<NaiveDate>,
    /// When it came; none = it is owed.
    pub received_on: Option<NaiveDate>,
    /// By how many days it came, or is, late; 0 = it is not.
    pub late_by: u32,
    /// Name of its file; empty = none is kept.
    pub file_name: String,
    /// Size of the file in bytes.
    pub size: u32,
    /// Version for edits.
    pub version: u32,
}

/// Ask for a paper of an item.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct AgendaPaperAddReq {
    /// UUID of the item.
    pub item: String,
    /// What it is.
    pub title: String,
    /// The unit that owes it: UUID, code, abbreviation or name.
    #[serde(default)]
    #[ts(optional)]
    pub unit: Option<String>,
    /// By when; no day is filled in when absent (`papers_by` of the meeting is the day that the rule gives).
    #[serde(default)]
    #[ts(optional)]
    pub due_on: Option<NaiveDate>,
}

/// Change what is asked of a paper. Absent = unchanged; empty and `null` = cleared.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct AgendaPaperEditReq {
    /// UUID.
    pub paper: String,
    /// Version that was read.
    pub version: u32,
    /// What it is.
    #[serde(default)]
    #[ts(optional)]
    pub title: Option<String>,
    /// The unit that owes it.
    #[serde(default)]
    #[ts(optional)]
    pub unit: Option<String>,
    /// By when.
    #[serde(default, deserialize_with = "given")]
    #[ts(optional, type = "string | null")]
    pub due_on: Option<Option<NaiveDate>>,
}

/// Record that a paper came.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct AgendaPaperReceiveReq {
    /// UUID.
    pub paper: String,
    /// When; today when absent.
    #[serde(default)]
    #[ts(optional)]
    pub on: Option<NaiveDate>,
    /// Its file.
    #[serde(default)]
    #[ts(optional)]
    pub file: Option<SentPaperFile>,
}

/// Name a paper of an item.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct AgendaPaperReq {
    /// UUID.
    pub paper: String,
}

/// Ask for the papers that are owed to meetings still to be held.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[ts(export)]
pub struct PapersOwedReq {
    /// Of the unit that this seat speaks for; all when absent.
    #[ts(optional)]
    pub seat: Option<u32>,
}

/// A paper that is owed, with what it is for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct PaperOwedRow {
    /// The paper.
    pub paper: AgendaPaperRow,
    /// The meeting.
    pub meeting: Ref,
    /// When it begins.
    pub starts_at: NaiveDateTime,
    /// Number of the item.
    pub number: Option<u32>,
    /// What the item is about.
    pub item: String,
}

/// Papers that are owed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct PapersOwed {
    /// By the day on which they are due.
    pub rows: Vec<PaperOwedRow>,
}

/// An item to be put on an agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct AgendaItemNew {
    /// What it is about.
    pub title: String,
    /// Kind; `discussion` when absent.
    #[serde(default)]
    #[ts(optional)]
    pub kind: Option<String>,
    /// Who presents it.
    #[serde(default)]
    #[ts(optional)]
    pub presenter: Option<String>,
    /// For how long, in minutes.
    #[serde(default)]
    #[ts(optional)]
    pub minutes: Option<u32>,
}

/// Put several items on an agenda, as one step.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct AgendaAddManyReq {
    /// UUID or code; on the list of proposals when absent.
    #[serde(default)]
    #[ts(optional)]
    pub meeting: Option<String>,
    /// The items, in their order.
    pub items: Vec<AgendaItemNew>,
}

/// An item of a template.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct AgendaTemplateItem {
    /// Kind of item.
    pub kind: String,
    /// What it is about.
    pub title: String,
    /// Who presents it.
    pub presenter: String,
    /// For how long, in minutes.
    pub minutes: Option<u32>,
    /// `all` or `secretariat`.
    pub visibility: String,
}

/// A template of agendas.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct AgendaTemplateRow {
    /// UUID.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Kind of meeting whose agendas begin with it.
    pub stands_on: Option<String>,
    /// Its items, in order.
    pub items: Vec<AgendaTemplateItem>,
}

/// The templates of agendas.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct AgendaTemplateList {
    /// By title.
    pub rows: Vec<AgendaTemplateRow>,
}

/// Keep the agenda of a meeting as a template; one of that title is written anew.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct AgendaTemplateSaveReq {
    /// UUID or code of the meeting.
    pub meeting: String,
    /// What it is called.
    pub title: String,
    /// Kind of meeting whose agendas begin with it.
    #[serde(default)]
    #[ts(optional)]
    pub stands_on: Option<String>,
}

/// Name a template of agendas.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct AgendaTemplateReq {
    /// UUID or title.
    pub template: String,
}

/// Put the items of a template on an agenda, as one step.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct AgendaTemplateApplyReq {
    /// UUID or code of the meeting.
    pub meeting: String,
    /// UUID or title.
    pub template: String,
}

/// Name somebody who is invited.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct AttendeeReq {
    /// UUID.
    pub attendee: String,
}

/// Mark everybody of whom nothing is known, as one step.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct AttendeeMarkAllReq {
    /// UUID or code of the meeting.
    pub meeting: String,
    /// `came`, when absent, `excused` or `absent`.
    #[serde(default)]
    #[ts(optional)]
    pub mark: Option<String>,
    /// When; now when absent.
    #[serde(default)]
    #[ts(optional)]
    pub at: Option<NaiveDateTime>,
}

/// A short form and what it stands for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct PhraseRow {
    /// What is typed after `;`.
    pub short: String,
    /// What it stands for.
    pub words: String,
}

/// The short forms of the register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct PhraseList {
    /// In their order.
    pub rows: Vec<PhraseRow>,
}

/// Write short forms down, as one step; one that is there gets its new words.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct PhrasePutReq {
    /// Which.
    pub phrases: Vec<PhraseRow>,
}

/// Remove short forms, as one step.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct PhraseRemoveReq {
    /// Which.
    pub shorts: Vec<String>,
}

/// Invitation, agenda and event of a meeting, as files beside one another.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct MeetingPack {
    /// The files.
    pub files: Vec<PaperFile>,
}
