//! Statistics and reports.

use super::Ref;
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Ask for statistics.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct StatsReq {
    /// The day to look at; today when absent.
    #[serde(default)]
    #[ts(optional)]
    pub as_of: Option<NaiveDate>,
    /// Count against the `adjusted` deadline (default) or the `original` one.
    #[serde(default)]
    #[ts(optional)]
    pub basis: Option<String>,
    /// Look only at the log up to this position: gives again what was known then.
    #[serde(default)]
    #[ts(optional)]
    pub known_to: Option<u32>,
}

/// The four cells and what closes them. `total = done + open`, `done = on_time + late + done_undated`,
/// `open = in_term + overdue + open_undated`. Drafts and stopped tasks are outside `total` and counted beside it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct Cells {
    /// Assigned, and neither paused, replaced nor cancelled.
    pub total: u32,
    /// Confirmed done.
    pub done: u32,
    /// Not yet confirmed done.
    pub open: u32,
    /// Done by the deadline.
    pub on_time: u32,
    /// Done after it.
    pub late: u32,
    /// Done, without any deadline.
    pub done_undated: u32,
    /// Open, deadline today or later.
    pub in_term: u32,
    /// Open, deadline passed.
    pub overdue: u32,
    /// Open, without any deadline (or regular work).
    pub open_undated: u32,
    /// Due set: with a deadline on or before the day, or done by it.
    pub due_set: u32,
    /// Not yet assigned.
    pub drafts: u32,
    /// Paused, replaced or cancelled.
    pub stopped: u32,
}

/// Statistics on a day.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct StatsView {
    /// The day.
    pub as_of: NaiveDate,
    /// `adjusted` or `original`.
    pub basis: String,
    /// Log position read.
    pub known_to: u32,
    /// The cells.
    pub cells: Cells,
    /// done on time ÷ due set, in hundredths of a percent; absent when the due set is empty.
    pub on_time_ratio: Option<u32>,
    /// open overdue ÷ due set, in hundredths of a percent.
    pub overdue_ratio: Option<u32>,
    /// open overdue ÷ total, in hundredths of a percent (the other denominator in official use).
    pub overdue_share: Option<u32>,
    /// By priority area, in the committee's order; tasks without one last.
    pub by_area: Vec<StatsGroup>,
    /// By lead unit, most overdue first; tasks without a lead last.
    pub by_lead: Vec<StatsGroup>,
    /// By source document.
    pub by_instrument: Vec<StatsGroup>,
    /// By urgency level, 1 to 4.
    pub by_level: Vec<StatsGroup>,
    /// Overdue by age: 1–7, 8–30, 31–90, more than 90 days.
    pub ageing: [u32; 4],
    /// Extensions asked for and decided; absent in the overview.
    pub extensions: Option<ExtensionStats>,
}

/// Extensions, counted.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct ExtensionCounts {
    /// Requests in all: `granted + refused + withdrawn + waiting`.
    pub asked: u32,
    /// Given a new day.
    pub granted: u32,
    /// Refused.
    pub refused: u32,
    /// Taken back.
    pub withdrawn: u32,
    /// Not decided yet.
    pub waiting: u32,
    /// Asked after the deadline.
    pub late: u32,
    /// Tasks they were asked for.
    pub tasks: u32,
}

/// Extensions on a day, whatever became of their tasks.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct ExtensionStats {
    /// Of all tasks.
    pub counts: ExtensionCounts,
    /// By lead unit, most asked first; tasks without a lead last.
    pub by_lead: Vec<ExtensionGroup>,
}

/// The extensions of one lead unit.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct ExtensionGroup {
    /// The unit; absent = tasks without a lead.
    pub key: Option<Ref>,
    /// Its counts.
    pub counts: ExtensionCounts,
}

/// The cells of one group.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct StatsGroup {
    /// The record grouped by; absent = tasks that have none. For levels: code `1`…`4`, empty title.
    pub key: Option<Ref>,
    /// The cells.
    pub cells: Cells,
    /// Verdict by the rule of [`super::desk::Headline`].
    pub verdict: String,
}

/// Write a report.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct ReportReq {
    /// The day; today when absent.
    #[serde(default)]
    #[ts(optional)]
    pub as_of: Option<NaiveDate>,
    /// `xlsx`, `docx`, `pdf` or `json`.
    pub format: String,
    /// Rebuild from what was known at this log position.
    #[serde(default)]
    #[ts(optional)]
    pub known_to: Option<u32>,
}

/// A report that was written.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct ReportView {
    /// Where it was written, for people.
    pub path: String,
    /// Size in bytes.
    pub bytes: u32,
    /// SHA-256 of the bytes, lower-case hex.
    pub fingerprint: String,
    /// The day.
    pub as_of: NaiveDate,
    /// Log position it was built from.
    pub known_to: u32,
    /// Rows in the annex.
    pub rows: u32,
}

/// Open a file this desk wrote, or show it in its folder.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct FileOpenReq {
    /// The path that an export gave back; any other path is refused.
    pub path: String,
    /// True: show it in its folder instead of opening it.
    #[serde(default)]
    pub in_folder: bool,
}
