//! Decisions, notices and other documents, with their clauses.

use super::Ref;
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One document.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct InstrumentRow {
    /// UUID.
    pub id: String,
    /// `VB-001`.
    pub code: String,
    /// Number and symbol ("131/QĐ-TTg"); empty when unknown (a meeting reported in the press, say).
    pub symbol: String,
    /// `decision`, `resolution`, `decree`, `notice`, `plan`, `report`, `minutes`, `news` or `other`.
    pub kind: String,
    /// Abstract (trích yếu).
    pub title: String,
    /// Issuing body.
    pub issuer: String,
    /// Who signed.
    pub signer: String,
    /// Day of signing, when known.
    pub signed_on: Option<NaiveDate>,
    /// The year, when only that is known.
    pub year: Option<u32>,
    /// Tasks that came from it.
    pub tasks: u32,
    /// Of these, open.
    pub open_tasks: u32,
    /// Clauses recorded.
    pub clauses: u32,
}

/// Ask for documents.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct InstrumentListReq {
    /// Folded text that number, symbol, title or issuer must contain.
    #[serde(default)]
    #[ts(optional)]
    pub text: Option<String>,
    /// First row wanted, from 0.
    #[serde(default)]
    pub offset: u32,
    /// Rows wanted; 100 when 0.
    #[serde(default)]
    pub limit: u32,
}

/// A page of documents, newest first.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct InstrumentPage {
    /// How many match in all.
    pub total: u32,
    /// This page.
    pub rows: Vec<InstrumentRow>,
}

/// A document with its clauses and what each gave.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct InstrumentView {
    /// The row.
    pub row: InstrumentRow,
    /// Where the fact comes from.
    pub source: String,
    /// Remark; may be empty.
    pub note: String,
    /// Clauses in order.
    pub clauses: Vec<ClauseView>,
    /// Tasks that name the document but no clause.
    pub tasks: Vec<Ref>,
    /// Version for edits.
    pub version: u32,
}

/// A clause and the tasks it gave.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct ClauseView {
    /// UUID.
    pub id: String,
    /// Label ("Điều 2 khoản 1", "Ý kiến 3").
    pub label: String,
    /// Its words.
    pub text: String,
    /// Tasks it gave.
    pub tasks: Vec<Ref>,
}

/// Record a document.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct InstrumentAddReq {
    /// Number and symbol.
    pub symbol: String,
    /// Kind, as in the row.
    pub kind: String,
    /// Abstract.
    pub title: String,
    /// Issuing body.
    pub issuer: String,
    /// Who signed.
    #[serde(default)]
    #[ts(optional)]
    pub signer: Option<String>,
    /// Day of signing.
    pub signed_on: NaiveDate,
    /// Where the fact comes from.
    #[serde(default)]
    #[ts(optional)]
    pub source: Option<String>,
}

/// Record a clause of a document.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct ClauseAddReq {
    /// The document: id or symbol.
    pub instrument: String,
    /// Label.
    pub label: String,
    /// Its words.
    pub text: String,
}
