//! Recurring work.

use super::Ref;
use super::tasks::TaskRow;
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One time that work comes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct OccurrenceView {
    /// The day that names it, and by which it is due.
    pub on: NaiveDate,
    /// The period it is for, as in the title: `tháng 12/2026`.
    pub period: String,
    /// True when it is a day off.
    pub is_day_off: bool,
    /// Name of that day off; empty for a plain weekend or a working day.
    pub day_off: String,
}

/// Recurring work.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct RecurrenceView {
    /// UUID.
    pub id: String,
    /// `DK-001`.
    pub code: String,
    /// What is to be done each time.
    pub title: String,
    /// Product expected.
    pub product: String,
    /// Urgency level.
    pub level: u32,
    /// Priority area.
    pub area: Option<Ref>,
    /// Source document.
    pub instrument: Option<Ref>,
    /// Lead unit.
    pub lead: Option<Ref>,
    /// The rule in words: `ngày 15 hằng tháng`.
    pub rule: String,
    /// `week`, `month`, `quarter`, `half_year`, `year`.
    pub every: String,
    /// Day of the week (1 = Monday) or of the month; 31 = its last.
    pub day: u32,
    /// Month within the quarter, half-year or year.
    pub month: u32,
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub until: Option<NaiveDate>,
    /// Occurrences up to this day are made.
    pub made_to: Option<NaiveDate>,
    /// Remark.
    pub note: String,
    /// Tasks made of it.
    pub made: u32,
    /// Of these, open.
    pub open: u32,
    /// The next six occurrences that are not made yet.
    pub next: Vec<OccurrenceView>,
    /// Version for edits.
    pub version: u32,
}

/// All recurring work, by code.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct RecurrenceList {
    /// The list.
    pub recurrences: Vec<RecurrenceView>,
}

/// Ask what a rule in words means.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct RecurrenceReadReq {
    /// The words: `hằng tháng ngày 15`, `thứ Hai hằng tuần`, `hằng quý`.
    pub rule: String,
    /// First day; today when absent.
    #[serde(default)]
    #[ts(optional)]
    pub from: Option<NaiveDate>,
    /// Last day.
    #[serde(default)]
    #[ts(optional)]
    pub until: Option<NaiveDate>,
}

/// What a rule in words means.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct RecurrenceReading {
    /// Why it was not understood: a reason of `error-invalid`; absent when it was.
    pub problem: Option<String>,
    /// The rule in settled words; empty when it was not understood.
    pub rule: String,
    /// The next six occurrences.
    pub next: Vec<OccurrenceView>,
}

/// Write recurring work down.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct RecurrenceAddReq {
    /// What is to be done each time.
    pub title: String,
    /// When, in words, as in [`RecurrenceReadReq`].
    pub rule: String,
    /// Lead unit: id, code, abbreviation or name.
    #[serde(default)]
    #[ts(optional)]
    pub lead: Option<String>,
    /// Product expected.
    #[serde(default)]
    #[ts(optional)]
    pub product: Option<String>,
    /// Urgency level; 3 when absent.
    #[serde(default)]
    #[ts(optional)]
    pub level: Option<u32>,
    /// Priority area: id or number.
    #[serde(default)]
    #[ts(optional)]
    pub area: Option<String>,
    /// Source document: id, code or symbol.
    #[serde(default)]
    #[ts(optional)]
    pub instrument: Option<String>,
    /// First day; the operation's day when absent.
    #[serde(default)]
    #[ts(optional)]
    pub from: Option<NaiveDate>,
    /// Last day; without end when absent.
    #[serde(default)]
    #[ts(optional)]
    pub until: Option<NaiveDate>,
    /// Remark.
    #[serde(default)]
    #[ts(optional)]
    pub note: Option<String>,
}

/// Change recurring work. Absent = unchanged; empty = cleared. Tasks made of it stay what they are.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct RecurrenceEditReq {
    /// UUID or code.
    pub key: String,
    /// Version that was read; a stale one is a conflict.
    pub version: u32,
    /// What is to be done each time.
    #[serde(default)]
    #[ts(optional)]
    pub title: Option<String>,
    /// When, in words.
    #[serde(default)]
    #[ts(optional)]
    pub rule: Option<String>,
    /// Lead unit.
    #[serde(default)]
    #[ts(optional)]
    pub lead: Option<String>,
    /// Product expected.
    #[serde(default)]
    #[ts(optional)]
    pub product: Option<String>,
    /// Urgency level.
    #[serde(default)]
    #[ts(optional)]
    pub level: Option<u32>,
    /// Priority area.
    #[serde(default)]
    #[ts(optional)]
    pub area: Option<String>,
    /// Source document.
    #[serde(default)]
    #[ts(optional)]
    pub instrument: Option<String>,
    /// First day.
    #[serde(default)]
    #[ts(optional)]
    pub from: Option<NaiveDate>,
    /// Remark.
    #[serde(default)]
    #[ts(optional)]
    pub note: Option<String>,
}

/// End recurring work, or let it go on.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct RecurrenceEndReq {
    /// UUID or code.
    pub key: String,
    /// Last day; absent: it goes on without end.
    #[serde(default)]
    #[ts(optional)]
    pub until: Option<NaiveDate>,
}

/// Make the tasks that recurring work has come to.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct RecurrenceMakeReq {
    /// UUID or code; all when absent.
    #[serde(default)]
    #[ts(optional)]
    pub key: Option<String>,
    /// Up to this day; up to the end of the period after the present one of each when absent.
    #[serde(default)]
    #[ts(optional)]
    pub to: Option<NaiveDate>,
}

/// What was made.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct RecurrenceMade {
    /// The tasks, by day.
    pub tasks: Vec<TaskRow>,
    /// Of how many recurrences.
    pub recurrences: u32,
}
