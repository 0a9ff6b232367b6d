//! Papers that come in.

use super::outgoing::{PaperFileRow, SentPaperFile};
use super::{Ref, given};
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A paper that came in, as a row of the register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct IncomingRow {
    /// UUID.
    pub id: String,
    /// Number and year of arrival: `12/2026`.
    pub code: String,
    /// Number of arrival.
    pub number: u32,
    /// Year of arrival.
    pub year: i32,
    /// `open`, `settled` or `void`.
    pub state: String,
    /// The day it arrived.
    pub arrived_on: NaiveDate,
    /// Who issued it.
    pub author: String,
    /// Its number and symbol.
    pub symbol: String,
    /// The day it bears.
    pub dated_on: Option<NaiveDate>,
    /// Its type.
    pub kind: Option<String>,
    /// Abstract.
    pub title: String,
    /// To which unit or person it goes.
    pub receiver: String,
    /// The day it was passed on.
    pub passed_on: Option<NaiveDate>,
    /// By when it was to be passed on: the working day after arrival.
    pub pass_by: NaiveDate,
    /// Who signed for it.
    pub receipt: String,
    /// By when it is to be dealt with.
    pub due_on: Option<NaiveDate>,
    /// True when it is open and that day is over.
    pub is_late: bool,
    /// Symbol of the paper that answers it.
    pub answer: String,
    /// What came of it.
    pub result: String,
    /// Why it is void.
    pub reason: String,
    /// Remark.
    pub note: String,
    /// How many files are kept.
    pub files: u32,
    /// Version for edits.
    pub version: u32,
}

/// Ask for papers that came in. Absent means no condition; the conditions all hold together.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[ts(export)]
pub struct IncomingListReq {
    /// Folded text that symbol, author, abstract or receiver must contain.
    #[ts(optional)]
    pub text: Option<String>,
    /// State.
    #[ts(optional)]
    pub state: Option<String>,
    /// Only those past the day by which they were to be dealt with.
    pub late: bool,
    /// Year of arrival.
    #[ts(optional)]
    pub year: Option<i32>,
    /// Arrived from this day on.
    #[ts(optional)]
    pub from: Option<NaiveDate>,
    /// Arrived up to this day.
    #[ts(optional)]
    pub to: Option<NaiveDate>,
    /// The oldest first.
    pub ascending: bool,
    /// First row wanted, from 0.
    pub offset: u32,
    /// Rows wanted; 100 when 0, 500 at most.
    pub limit: u32,
}

/// A page of papers that came in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct IncomingPage {
    /// How many match.
    pub total: u32,
    /// First row of the page.
    pub offset: u32,
    /// The rows.
    pub rows: Vec<IncomingRow>,
}

/// A paper that came in, whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct IncomingView {
    /// Its row.
    pub row: IncomingRow,
    /// The paper that answers it.
    pub answered_by: Option<Ref>,
    /// Its files.
    pub files: Vec<PaperFileRow>,
}

/// Take a paper in.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct IncomingAddReq {
    /// The day it arrived; today when absent.
    #[serde(default)]
    #[ts(optional)]
    pub arrived_on: Option<NaiveDate>,
    /// Number of arrival; the next of the year when absent.
    #[serde(default)]
    #[ts(optional)]
    pub number: Option<u32>,
    /// Who issued it.
    pub author: String,
    /// Its number and symbol.
    #[serde(default)]
    #[ts(optional)]
    pub symbol: Option<String>,
    /// The day it bears.
    #[serde(default)]
    #[ts(optional)]
    pub dated_on: Option<NaiveDate>,
    /// Its type, as in the list of types.
    #[serde(default)]
    #[ts(optional)]
    pub kind: Option<String>,
    /// Abstract.
    pub title: String,
    /// To which unit or person it goes.
    #[serde(default)]
    #[ts(optional)]
    pub receiver: Option<String>,
    /// The day it was passed on.
    #[serde(default)]
    #[ts(optional)]
    pub passed_on: Option<NaiveDate>,
    /// By when it is to be dealt with.
    #[serde(default)]
    #[ts(optional)]
    pub due_on: Option<NaiveDate>,
    /// Remark.
    #[serde(default)]
    #[ts(optional)]
    pub note: Option<String>,
    /// The paper as a file.
    #[serde(default)]
    #[ts(optional)]
    pub file: Option<SentPaperFile>,
    /// True when the same symbol of the same author is meant to be there twice.
    #[serde(default)]
    pub twin: bool,
}

/// Change what the register says of a paper that came in. Absent = unchanged; empty and `null` = cleared. An answer or a result settles it.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct IncomingEditReq {
    /// UUID, or number and year of arrival.
    pub key: String,
    /// Version that was read; a stale one is a conflict.
    pub version: u32,
    /// Who issued it.
    #[serde(default)]
    #[ts(optional)]
    pub author: Option<String>,
    /// Its number and symbol.
    #[serde(default)]
    #[ts(optional)]
    pub symbol: Option<String>,
    /// The day it bears.
    #[serde(
        default,
        deserialize_with = "given",
        skip_serializing_if = "Option::is_none"
    )]
    #[ts(optional)]
    pub dated_on: Option<Option<NaiveDate>>,
    /// Its type; empty = none.
    #[serde(default)]
    #[ts(optional)]
    pub kind: Option<String>,
    /// Abstract.
    #[serde(default)]
    #[ts(optional)]
    pub title: Option<String>,
    /// To which unit or person it goes.
    #[serde(default)]
    #[ts(optional)]
    pub receiver: Option<String>,
    /// The day it was passed on.
    #[serde(
        default,
        deserialize_with = "given",
        skip_serializing_if = "Option::is_none"
    )]
    #[ts(optional)]
    pub passed_on: Option<Option<NaiveDate>>,
    /// Who signed for it.
    #[serde(default)]
    #[ts(optional)]
    pub receipt: Option<String>,
    /// By when it is to be dealt with.
    #[serde(
        default,
        deserialize_with = "given",
        skip_serializing_if = "Option::is_none"
    )]
    #[ts(optional)]
    pub due_on: Option<Option<NaiveDate>>,
    /// The paper that answers it: UUID or symbol; empty = none.
    #[serde(default)]
    #[ts(optional)]
    pub answer: Option<String>,
    /// What came of it, where no paper answers.
    #[serde(default)]
    #[ts(optional)]
    pub result: Option<String>,
    /// Remark.
    #[serde(default)]
    #[ts(optional)]
    pub note: Option<String>,
}
