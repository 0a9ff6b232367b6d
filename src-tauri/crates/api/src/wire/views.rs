//! Saved views of the register.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The saved views, in their order.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct ViewList {
    /// In order of their places.
    pub views: Vec<SavedView>,
}

/// A saved view.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct SavedView {
    /// UUID.
    pub id: String,
    /// Place among the views, from 1.
    pub place: u32,
    /// Its name.
    pub name: String,
    /// The query, in canonical Vietnamese text.
    pub query: String,
    /// Order, as in `TaskListReq`; empty = by code.
    pub sort: String,
    /// Grouping, as in `TaskListReq`; empty = none.
    pub group: String,
    /// Columns as the window keeps them; empty = as by itself.
    pub columns: String,
    /// Version for edits.
    pub version: u32,
}

/// Save a view, new or in the place of one.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct ViewSaveReq {
    /// The view it takes the place of: UUID or name; a new one when absent.
    #[serde(default)]
    #[ts(optional)]
    pub key: Option<String>,
    /// Version that was read, of the view it takes the place of; a stale one is a conflict.
    #[serde(default)]
    pub version: u32,
    /// Its name.
    pub name: String,
    /// The query in words.
    #[serde(default)]
    pub query: String,
    /// Order, as in `TaskListReq`; empty = by code.
    #[serde(default)]
    pub sort: String,
    /// Grouping, as in `TaskListReq`; empty = none.
    #[serde(default)]
    pub group: String,
    /// Columns as the window keeps them.
    #[serde(default)]
    pub columns: String,
}

/// Put a view at another place.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct ViewMoveReq {
    /// UUID or name.
    pub key: String,
    /// Its new place, from 1.
    pub place: u32,
}

/// Names a view.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct ViewKeyReq {
    /// UUID or name.
    pub key: String,
}
