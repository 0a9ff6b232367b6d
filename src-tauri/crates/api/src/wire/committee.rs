//! Units, posts, people and the 29 seats.

use super::Ref;
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One seat with who holds it on the day asked for.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct SeatView {
    /// UUID.
    pub id: String,
    /// Protocol order, 1 to 29.
    pub number: u32,
    /// `head`, `standing_deputy`, `deputy`, `standing_member` or `member`.
    pub role: String,
    /// True when neither a person nor a post is known for the seat on that day.
    pub is_open: bool,
    /// The membership of that day.
    pub membership: Option<MembershipView>,
    /// All memberships since the beginning, newest first.
    pub memberships: Vec<MembershipView>,
    /// Open tasks whose lead is the seat's post, or the unit of that post.
    pub open_tasks: u32,
    /// Of these, overdue.
    pub overdue_tasks: u32,
    /// Remark with its source; may be empty.
    pub note: String,
    /// Version for edits.
    pub version: u32,
}

/// Who held a seat, from when to when.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct MembershipView {
    /// UUID.
    pub id: String,
    /// The holder, when known.
    pub person: Option<Ref>,
    /// The post the seat goes with: code is the unit's abbreviation or code, title is the post.
    pub post: Option<Ref>,
    /// Unit of the post.
    pub unit: Option<Ref>,
    /// First day.
    pub from: Option<NaiveDate>,
    /// Last day; absent while it lasts.
    pub to: Option<NaiveDate>,
    /// The appointing document.
    pub instrument: Option<Ref>,
    /// Version for edits.
    pub version: u32,
}

/// Seats of the committee.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct SeatList {
    /// In protocol order.
    pub seats: Vec<SeatView>,
    /// Of these, open on the day.
    pub open: u32,
}

/// Order of the member list.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct MemberListReq {
    /// The day to look at; today when absent.
    #[serde(default)]
    #[ts(optional)]
    pub as_of: Option<NaiveDate>,
    /// `protocol` (default) or `name`: Vietnamese order of given name, then family and middle name; open seats last.
    #[serde(default)]
    #[ts(optional)]
    pub sort: Option<String>,
}

/// Fill a seat from a day on. The membership before it, if any, ends the day before.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct MemberFillReq {
    /// Seat number, 1 to 29.
    pub seat: u32,
    /// Full name as written in papers ("Nguyễn Kim Sơn"); an existing person of that name is used again.
    #[serde(default)]
    #[ts(optional)]
    pub person: Option<String>,
    /// Title of the post ("Cục trưởng").
    #[serde(default)]
    #[ts(optional)]
    pub post: Option<String>,
    /// Unit of the post: id, code, abbreviation or name.
    #[serde(default)]
    #[ts(optional)]
    pub unit: Option<String>,
    /// First day.
    pub from: NaiveDate,
    /// Appointing document: id or symbol.
    #[serde(default)]
    #[ts(optional)]
    pub instrument: Option<String>,
}

/// End the membership of a seat.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct MemberEndReq {
    /// Seat number, 1 to 29.
    pub seat: u32,
    /// Last day.
    pub to: NaiveDate,
}

/// Correct the membership a seat has on the day it starts: names and dates typed wrong.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct MemberEditReq {
    /// UUID of the membership.
    pub id: String,
    /// Version that was read.
    pub version: u32,
    /// Full name; absent = unchanged, empty = unknown.
    #[serde(default)]
    #[ts(optional)]
    pub person: Option<String>,
    /// Title of the post; absent = unchanged, empty = unknown.
    #[serde(default)]
    #[ts(optional)]
    pub post: Option<String>,
    /// Unit of the post.
    #[serde(default)]
    #[ts(optional)]
    pub unit: Option<String>,
    /// First day.
    #[serde(default)]
    #[ts(optional)]
    pub from: Option<NaiveDate>,
}

/// An organisational unit.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct UnitView {
    /// UUID.
    pub id: String,
    /// `DV-01`.
    pub code: String,
    /// Official name.
    pub name: String,
    /// Abbreviation used in symbols; empty when not known.
    pub abbreviation: String,
    /// `ministry`, `department`, `public_service`, `other_ministry` or `locality`.
    pub kind: String,
    /// First day, when known.
    pub from: Option<NaiveDate>,
    /// Last day; absent while it lasts.
    pub to: Option<NaiveDate>,
    /// Where the fact comes from.
    pub source: String,
    /// Open tasks it leads.
    pub open_tasks: u32,
    /// Of these, overdue.
    pub overdue_tasks: u32,
    /// Version for edits.
    pub version: u32,
}

/// Units of the register.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct UnitList {
    /// In the order of their codes.
    pub units: Vec<UnitView>,
}

/// Units that existed on a day.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct UnitListReq {
    /// The day to look at; today when absent.
    #[serde(default)]
    #[ts(optional)]
    pub as_of: Option<NaiveDate>,
    /// True: also those that do not exist on that day.
    #[serde(default)]
    pub all: bool,
}

/// Record a unit.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct UnitAddReq {
    /// Official name.
    pub name: String,
    /// Abbreviation.
    #[serde(default)]
    #[ts(optional)]
    pub abbreviation: Option<String>,
    /// `department`, `public_service`, `other_ministry` or `locality`.
    pub kind: String,
    /// First day.
    #[serde(default)]
    #[ts(optional)]
    pub from: Option<NaiveDate>,
    /// Where the fact comes from.
    #[serde(default)]
    #[ts(optional)]
    pub source: Option<String>,
}

/// Priority areas in the committee's order.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct AreaList {
    /// In order.
    pub areas: Vec<AreaView>,
}

/// One priority area.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct AreaView {
    /// UUID.
    pub id: String,
    /// Place in the committee's order, from 1.
    pub number: u32,
    /// Name.
    pub name: String,
    /// Where it comes from.
    pub source: String,
    /// Remark.
    pub note: String,
    /// Tasks that belong to it.
    pub tasks: u32,
    /// Version for edits.
    pub version: u32,
}
