//! The Project's targets and their measurements.

use super::Ref;
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One target.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct TargetView {
    /// UUID.
    pub id: String,
    /// `T25-01`.
    pub code: String,
    /// What is to be reached.
    pub title: String,
    /// `teaching` or `management`; empty for 2030.
    pub group: String,
    /// Year to be reached by.
    pub year: u32,
    /// `at_least`, `more_than` or `yes_no`.
    pub comparison: String,
    /// Value to reach, in hundredths of the unit (5000 = 50 %); absent for yes/no.
    pub value: Option<i32>,
    /// Unit of measurement (`%`); empty for yes/no.
    pub unit: String,
    /// The deciding document.
    pub instrument: Option<Ref>,
    /// Where the fact comes from.
    pub source: String,
    /// Measurements, oldest first.
    pub measurements: Vec<MeasurementView>,
    /// Tasks that serve it.
    pub tasks: Vec<Ref>,
    /// `unmeasured`, `reached`, `on_pace`, `behind`.
    pub standing: String,
    /// Version for edits.
    pub version: u32,
}

/// A value measured.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct MeasurementView {
    /// UUID.
    pub id: String,
    /// The day the value holds for.
    pub measured_on: NaiveDate,
    /// In hundredths of the unit; yes/no: 0 or 100.
    pub value: i32,
    /// Where it comes from.
    pub source: String,
}

/// Targets of the register.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct TargetList {
    /// By year, then code.
    pub targets: Vec<TargetView>,
}

/// Record a measurement.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct TargetMeasureReq {
    /// The target: id or code.
    pub target: String,
    /// The day the value holds for.
    pub measured_on: NaiveDate,
    /// In hundredths of the unit.
    pub value: i32,
    /// Where it comes from; must not be empty.
    pub source: String,
}
