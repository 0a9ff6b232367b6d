//! The query language: a text as it is understood, and what may be written next.

use super::WireError;
use super::tasks::TaskFilter;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Ask how a query is understood.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct QueryReadReq {
    /// The text, as in [`TaskFilter`]'s `query`.
    #[serde(default)]
    pub text: String,
    /// Conditions that hold beside it; they are written into the canonical text.
    #[serde(default)]
    pub filter: TaskFilter,
    /// Where the next character would go, in characters; suggestions are made when given.
    #[serde(default)]
    #[ts(optional)]
    pub caret: Option<u32>,
    /// Words of the canonical text and of suggestions: `vi` (default) or `en`. Both are always read.
    #[serde(default)]
    #[ts(optional)]
    pub language: Option<String>,
}

/// A query as it is understood.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct QueryView {
    /// The canonical text of the query and the conditions beside it; empty while it cannot be read.
    pub text: String,
    /// Its terms, in order; empty while it cannot be read.
    pub terms: Vec<QueryTerm>,
    /// What could not be read: an error of code `query`.
    pub trouble: Option<WireError>,
    /// What may be written at the caret.
    pub offers: Vec<QueryOffer>,
    /// First character that an offer replaces, from 0.
    pub offer_at: u32,
    /// How many characters it replaces.
    pub offer_length: u32,
}

/// A term of a query.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct QueryTerm {
    /// Its first character in the text that was read, from 0.
    pub at: u32,
    /// How many characters.
    pub length: u32,
    /// Its canonical text.
    pub text: String,
    /// True when it names a record that the register does not hold: nothing can match.
    pub names_nobody: bool,
}

/// Something that may be written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct QueryOffer {
    /// What is put into the text.
    pub insert: String,
    /// The name of a record, where that says more.
    pub label: String,
    /// True for a key: its values come next.
    pub is_key: bool,
}
