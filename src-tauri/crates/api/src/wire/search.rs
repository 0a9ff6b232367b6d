//! Search over the whole register.

use super::Noun;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Ask in words, with or without marks.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct SearchReq {
    /// What was typed.
    pub text: String,
    /// Hits wanted; 20 when 0, 100 at most.
    #[serde(default)]
    pub limit: u32,
}

/// Hits, exact marks before folded ones.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct SearchView {
    /// How many match.
    pub total: u32,
    /// True when more match than are counted: type more.
    pub is_more: bool,
    /// Best first.
    pub hits: Vec<Hit>,
}

/// One hit.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct Hit {
    /// Kind of record.
    pub noun: Noun,
    /// UUID.
    pub id: String,
    /// Human code or symbol.
    pub code: String,
    /// Title or name.
    pub title: String,
    /// Marked character ranges of the title: start and end, in characters.
    pub marks: Vec<[u32; 2]>,
}
