//! Papers that go out: the committee's own numbers, and what was issued under them.

use super::papers::PaperMakeReq;
use super::{Ref, edit_request, given, paper_register};
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A file that is sent along.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct SentPaperFile {
    /// Its name; a folder before it is left out.
    pub name: String,
    /// Its bytes in base64, at most 20 MB before.
    pub bytes: String,
}

/// A paper that went out, or its number, as a row of the register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct OutgoingRow {
    /// UUID.
    pub id: String,
    /// Number and symbol: `05/TB-BCĐ`.
    pub symbol: String,
    /// Type: `notice`, `report`, `letter` …
    pub kind: String,
    /// Year of the series.
    pub year: i32,
    /// Number in the series.
    pub number: u32,
    /// `reserved`, `issued`, `cancelled` or `recalled`.
    pub state: String,
    /// Abstract.
    pub title: String,
    /// The day the number was given.
    pub reserved_on: NaiveDate,
    /// Day of issue.
    pub issued_on: Option<NaiveDate>,
    /// Who signed.
    pub signer: String,
    /// To whom it goes.
    pub recipients: Vec<String>,
    /// Where copies are kept.
    pub kept_at: String,
    /// How many copies.
    pub copies: Option<u32>,
    /// The day it was sent.
    pub released_on: Option<NaiveDate>,
    /// By when it was to be sent: the working day after issue.
    pub release_by: Option<NaiveDate>,
    /// True when it was sent later than that, or is not sent and that day is over.
    pub is_late: bool,
    /// Who received it.
    pub receipt: String,
    /// Why it was called off or back.
    pub reason: String,
    /// Remark.
    pub note: String,
    /// How many files are kept.
    pub files: u32,
    /// Version for edits.
    pub version: u32,
}

paper_register! {
    /// Ask for papers that went out. Absent means no condition; the conditions all hold together.
    OutgoingListReq {},
    /// A page of papers that went out.
    OutgoingPage of OutgoingRow
}

/// A file of a paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct PaperFileRow {
    /// UUID.
    pub id: String,
    /// `issued`, `signed`, `received` or `attached`.
    pub role: String,
    /// Its name.
    pub name: String,
    /// Size in bytes.
    pub size: u32,
    /// SHA-256, lower-case hex.
    pub hash: String,
    /// The day it was added.
    pub added_on: NaiveDate,
}

/// A paper that stands to another one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct RelatedPaperRow {
    /// `corrects` or `replaces`.
    pub relation: String,
    /// Which.
    pub paper: Ref,
}

/// A paper that went out, whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct OutgoingView {
    /// Its row.
    pub row: OutgoingRow,
    /// By which post it is signed, a line each.
    pub signer_post: Vec<String>,
    /// Why numbers before it are missing; empty = none is.
    pub gap_reason: String,
    /// The paper that it corrects or replaces.
    pub of: Option<RelatedPaperRow>,
    /// Papers that correct or replace it.
    pub by: Vec<RelatedPaperRow>,
    /// The document that tasks come from.
    pub instrument: Option<Ref>,
    /// Papers that came in and are answered by it.
    pub answers: Vec<Ref>,
    /// How it was made, as JSON; empty = not by the program.
    pub recipe: String,
    /// Its files.
    pub files: Vec<PaperFileRow>,
}

/// Ask which number comes next.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct OutgoingNextReq {
    /// Type.
    pub kind: String,
    /// Year of the series; this one when absent.
    #[serde(default)]
    #[ts(optional)]
    pub year: Option<i32>,
}

/// Numbers that a series does not hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct NumberGap {
    /// The first.
    pub from: u32,
    /// The last.
    pub to: u32,
    /// Why.
    pub reason: String,
}

/// The number that comes next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct OutgoingNext {
    /// Type.
    pub kind: String,
    /// Year of the series.
    pub year: i32,
    /// The number.
    pub number: u32,
    /// Number and symbol as they will be; `…` stands for an abbreviation that nobody used yet.
    pub symbol: String,
    /// Abbreviation of the issuer, as used last.
    pub issuer: String,
    /// Abbreviation of the drafting unit, as used last.
    pub drafter: String,
    /// Day of the last paper of the series.
    pub not_before: Option<NaiveDate>,
    /// Numbers below it that the register does not hold.
    pub gaps: Vec<NumberGap>,
}

/// Give a number ahead of its paper.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[ts(export)]
pub struct OutgoingReserveReq {
    /// Type; needed unless a reserved number is used.
    #[ts(optional)]
    pub kind: Option<String>,
    /// Which number; the next when absent.
    #[ts(optional)]
    pub number: Option<u32>,
    /// Abbreviation of the issuer; the last used when absent.
    #[ts(optional)]
    pub issuer: Option<String>,
    /// Abbreviation of the drafting unit, for letters; the last used when absent.
    #[ts(optional)]
    pub drafter: Option<String>,
    /// Abstract.
    #[ts(optional)]
    pub title: Option<String>,
    /// Why numbers before it are not in the register.
    #[ts(optional)]
    pub gap_reason: Option<String>,
    /// Remark.
    #[ts(optional)]
    pub note: Option<String>,
}

/// Issue a paper under its number. Exactly one of `paper` and `file` is the paper; with neither, the file is added later.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[ts(export)]
pub struct OutgoingIssueReq {
    /// The reserved number: UUID or symbol; a number is given now when absent.
    #[ts(optional)]
    pub reserved: Option<String>,
    /// Type; needed unless a reserved number is used.
    #[ts(optional)]
    pub kind: Option<String>,
    /// Which number; the next when absent.
    #[ts(optional)]
    pub number: Option<u32>,
    /// Abbreviation of the issuer; the last used when absent.
    #[ts(optional)]
    pub issuer: Option<String>,
    /// Abbreviation of the drafting unit, for letters; the last used when absent.
    #[ts(optional)]
    pub drafter: Option<String>,
    /// Abstract.
    #[ts(optional)]
    pub title: Option<String>,
    /// Why numbers before it are not in the register.
    #[ts(optional)]
    pub gap_reason: Option<String>,
    /// Remark.
    #[ts(optional)]
    pub note: Option<String>,
    /// Day of issue; today when absent.
    #[ts(optional)]
    pub issued_on: Option<NaiveDate>,
    /// Seat of the signer: the head or a deputy, as he holds it on the day of issue.
    #[ts(optional)]
    pub seat: Option<u32>,
    /// By which post it is signed, where no seat is named.
    pub signer_post: Vec<String>,
    /// Who signs, where no seat is named or nobody is known to hold it.
    #[ts(optional)]
    pub signer: Option<String>,
    /// To whom it goes.
    pub recipients: Vec<String>,
    /// Where copies are kept.
    #[ts(optional)]
    pub kept_at: Option<String>,
    /// How many copies.
    #[ts(optional)]
    pub copies: Option<u32>,
    /// The day it was sent.
    #[ts(optional)]
    pub released_on: Option<NaiveDate>,
    /// The paper whose form it corrects.
    #[ts(optional)]
    pub corrects: Option<String>,
    /// The paper that it replaces.
    #[ts(optional)]
    pub replaces: Option<String>,
    /// True to put it among the documents that tasks come from.
    pub as_source: bool,
    /// Make the paper of what the register holds; its number, symbol, day, signer and recipients are those of this request.
    #[ts(optional)]
    pub paper: Option<PaperMakeReq>,
    /// The paper as a file.
    #[ts(optional)]
    pub file: Option<SentPaperFile>,
}

/// End a number or a paper, with why.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct PaperEndReq {
    /// UUID, symbol, or number and year of arrival.
    pub key: String,
    /// Why.
    pub reason: String,
}

edit_request! {
    /// Change what the register says of a paper that went out. Absent = unchanged; empty and `null` = cleared.
    OutgoingEditReq,
    /// UUID or symbol.
    {
        /// Abstract; only of a number that is still reserved.
        title: String,
        /// To whom it goes.
        recipients: Vec<String>,
        /// Where copies are kept.
        kept_at: String,
        /// Who received it.
        receipt: String,
        /// Remark.
        note: String,
    }
    {
        /// How many copies.
        copies: u32,
        /// The day it was sent.
        released_on: NaiveDate,
    }
}

/// Add a file to a paper.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct PaperAttachReq {
    /// UUID, symbol, or number and year of arrival.
    pub key: String,
    /// `signed` or `attached`.
    pub role: String,
    /// The file.
    pub file: SentPaperFile,
}

/// Save a file of a paper into the folder of papers, as it was kept.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct PaperFileSaveReq {
    /// Which file.
    pub id: String,
}
