//! The report of a period.

use super::tasks::TaskRow;
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Ask for the report of a period.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct PeriodReq {
    /// `2026-12` (month), `2026-Q4`, `2026-H2`, `2026`; the month whose window holds today when absent.
    #[serde(default)]
    #[ts(optional)]
    pub period: Option<String>,
    /// Look only at the log up to this position; when absent, a closed window is looked at as it was when it closed.
    #[serde(default)]
    #[ts(optional)]
    pub known_to: Option<u32>,
}

/// The report of a period. Its window runs from the 15th to the 14th (Decree 09/2019/NĐ-CP).
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct PeriodView {
    /// Code of the period.
    pub period: String,
    /// Its name, as in papers: `tháng 12/2026`.
    pub name: String,
    /// First day of its window.
    pub from: NaiveDate,
    /// Last day of its window.
    pub to: NaiveDate,
    /// By which day the report is due to the Government.
    pub due_on: NaiveDate,
    /// The day that is looked at.
    pub as_of: NaiveDate,
    /// Log position read.
    pub known_to: u32,
    /// True when the window is over.
    pub is_closed: bool,
    /// True when it is read as it was known when it closed: nothing later moves it.
    pub is_frozen: bool,
    /// Rows by area, then deadline, then code: tasks open on the last day, and those done or confirmed in the window.
    pub rows: Vec<PeriodRow>,
    /// Rows about which nothing was reported in the window.
    pub silent: u32,
}

/// One row of the report of a period.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct PeriodRow {
    /// The task, as of the window's last day.
    pub task: TaskRow,
    /// Coordinating units' names.
    pub coordinators: Vec<String>,
    /// Progress when the window opened.
    pub percent_from: u32,
    /// Progress when it closed.
    pub percent_to: u32,
    /// Last words reported within the window; empty when nothing was.
    pub words: String,
    /// Day of those words.
    pub reported_on: Option<NaiveDate>,
    /// Entries within the window.
    pub entries: u32,
}
