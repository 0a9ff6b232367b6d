//! The infrastructure of the sector: sites and systems, with the tasks and targets they bear on.

use super::{Ref, edit_request, given};
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One item as a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct InventoryRow {
    /// UUID.
    pub id: String,
    /// `HT-001`.
    pub code: String,
    /// Name.
    pub name: String,
    /// `data_centre`, `network`, `platform`, `database`, `application`, `equipment`, `site` or `other`.
    pub kind: String,
    /// `planned`, `building`, `in_use`, `degraded` or `retired`.
    pub state: String,
    /// The unit that answers for it.
    pub owner: Option<Ref>,
    /// Province or city; empty when not known.
    pub locality: String,
    /// What it can carry.
    pub capacity: Option<u32>,
    /// Unit of the capacity; may be empty.
    pub capacity_unit: String,
    /// In use since; planned or being built: to be in use from.
    pub since_on: Option<NaiveDate>,
    /// Tasks it bears on.
    pub tasks: u32,
    /// Targets it bears on.
    pub targets: u32,
    /// Version for edits.
    pub version: u32,
}

/// Ask for items. Absent means no condition; the conditions all hold together.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields, default)]
#[ts(export)]
pub struct InventoryListReq {
    /// Folded text that code, name or locality must contain.
    #[ts(optional)]
    pub text: Option<String>,
    /// Kind.
    #[ts(optional)]
    pub kind: Option<String>,
    /// State.
    #[ts(optional)]
    pub state: Option<String>,
    /// The unit that answers for it: id; `none` = items without one.
    #[ts(optional)]
    pub owner: Option<String>,
    /// Province or city, as it is written; `none` = items whose locality is not known.
    #[ts(optional)]
    pub locality: Option<String>,
    /// Bears on this task: id or code.
    #[ts(optional)]
    pub task: Option<String>,
    /// Bears on this target: id or code.
    #[ts(optional)]
    pub target: Option<String>,
    /// `code` (default), `name`, `kind`, `owner`, `locality`, `state`, `capacity`, `since`; a leading `-` reverses.
    #[ts(optional)]
    pub sort: Option<String>,
    /// First row wanted, from 0.
    pub offset: u32,
    /// Rows wanted; 100 when 0, 500 at most.
    pub limit: u32,
    /// The day to look at; today when absent.
    #[serde(default)]
    #[ts(optional)]
    pub as_of: Option<NaiveDate>,
}

/// A page of items.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct InventoryPage {
    /// How many match in all.
    pub total: u32,
    /// How many the register holds.
    pub all: u32,
    /// First row of this page.
    pub offset: u32,
    /// This page.
    pub rows: Vec<InventoryRow>,
}

/// One item, whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct InventoryView {
    /// The row.
    pub row: InventoryRow,
    /// Where the fact comes from; may be empty.
    pub source: String,
    /// Remark; may be empty.
    pub note: String,
    /// Tasks it bears on.
    pub tasks: Vec<Ref>,
    /// Targets it bears on.
    pub targets: Vec<Ref>,
}

/// Write an item down.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct InventoryAddReq {
    /// Name.
    pub name: String,
    /// Kind, as in the row.
    pub kind: String,
    /// State, as in the row.
    pub state: String,
    /// The unit that answers for it: id, code, abbreviation or name.
    #[serde(default)]
    #[ts(optional)]
    pub owner: Option<String>,
    /// Province or city.
    #[serde(default)]
    #[ts(optional)]
    pub locality: Option<String>,
    /// What it can carry; needs its unit.
    #[serde(default)]
    #[ts(optional)]
    pub capacity: Option<u32>,
    /// Unit of the capacity ("TB", "Mbps", "máy").
    #[serde(default)]
    #[ts(optional)]
    pub capacity_unit: Option<String>,
    /// In use since; planned or being built: to be in use from.
    #[serde(default)]
    #[ts(optional)]
    pub since_on: Option<NaiveDate>,
    /// Where the fact comes from.
    #[serde(default)]
    #[ts(optional)]
    pub source: Option<String>,
    /// Remark.
    #[serde(default)]
    #[ts(optional)]
    pub note: Option<String>,
}

edit_request! {
    /// Change an item. Absent = unchanged; empty text and `null` = cleared.
    InventoryEditReq,
    /// UUID or code.
    {
        /// Name.
        name: String,
        /// Kind, as in the row.
        kind: String,
        /// State, as in the row.
        state: String,
        /// The unit that answers for it: id, code, abbreviation or name.
        owner: String,
        /// Province or city.
        locality: String,
        /// Unit of the capacity.
        capacity_unit: String,
        /// Where the fact comes from.
        source: String,
        /// Remark.
        note: String,
    }
    {
        /// What it can carry.
        capacity: u32,
        /// In use since.
        since_on: NaiveDate,
    }
}

/// Tie an item to what it bears on, or take the tie away: exactly one of a task and a target.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct InventoryLinkReq {
    /// The item: UUID or code.
    pub key: String,
    /// A task: UUID or code.
    #[serde(default)]
    #[ts(optional)]
    pub task: Option<String>,
    /// A target: UUID or code.
    #[serde(default)]
    #[ts(optional)]
    pub target: Option<String>,
}

/// The inventory in figures.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct InventoryTotals {
    /// All items together.
    pub all: InventoryGroup,
    /// By locality, in Vietnamese order; items whose locality is not known last, without a key.
    pub by_locality: Vec<InventoryGroup>,
    /// By owner, in Vietnamese order; items without one last, without a key.
    pub by_owner: Vec<InventoryGroup>,
    /// By kind; the key's code is the kind.
    pub by_kind: Vec<InventoryGroup>,
    /// Items that bear on no task and no target.
    pub without_links: u32,
    /// Items whose source is not written down.
    pub without_source: u32,
}

/// Items of one group.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct InventoryGroup {
    /// What it is grouped by: of a locality, its words are id, code and title at once.
    pub key: Option<Ref>,
    /// Items.
    pub items: u32,
    /// Items by state: planned, being built, in use, degraded, retired.
    pub states: [u32; 5],
    /// Capacities by their unit; retired items are not in the sums.
    pub capacities: Vec<InventoryCapacity>,
}

/// Capacities of one unit of measurement.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct InventoryCapacity {
    /// Unit of measurement.
    pub unit: String,
    /// There now: items in use or degraded.
    pub present: i64,
    /// To come: items planned or being built.
    pub coming: i64,
}
