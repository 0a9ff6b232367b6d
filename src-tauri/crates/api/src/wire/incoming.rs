//! Papers that come in.

use super::outgoing::{PaperFileRow, SentPaperFile};
use super::{Ref, edit_request, given, paper_register};
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

paper_register! {
    /// Ask for papers that came in. Absent means no condition; the conditions all hold together.
    IncomingListReq {
        /// Only those past the day by which they were to be dealt with.
        pub late: bool,
    },
    /// A page of papers that came in.
    IncomingPage of IncomingRow
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

edit_request! {
    /// Change what the register says of a paper that came in. Absent = unchanged; empty and `null` = cleared. An answer or a result settles it.
    IncomingEditReq,
    /// UUID, or number and year of arrival.
    {
        /// Who issued it.
        author: String,
        /// Its number and symbol.
        symbol: String,
        /// Its type; empty = none.
        kind: String,
        /// Abstract.
        title: String,
        /// To which unit or person it goes.
        receiver: String,
        /// Who signed for it.
        receipt: String,
        /// The paper that answers it: UUID or symbol; empty = none.
        answer: String,
        /// What came of it, where no paper answers.
        result: String,
        /// Remark.
        note: String,
    }
    {
        /// The day it bears.
        dated_on: NaiveDate,
        /// The day it was passed on.
        passed_on: NaiveDate,
        /// By when it is to be dealt with.
        due_on: NaiveDate,
    }
}
