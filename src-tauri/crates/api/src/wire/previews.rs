//! Pages of papers, to be looked at before they are made.

use super::papers::PaperMakeReq;
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Ask for a page of a paper as it would be made.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct PaperPreviewReq {
    /// What would be made; its format does not matter.
    pub paper: PaperMakeReq,
    /// Which of the papers, from 1; the first when absent. The last one when there are not so many.
    #[serde(default)]
    #[ts(optional)]
    pub nth: Option<u32>,
    /// Which page, from 1; the first when absent. The last one when there are not so many.
    #[serde(default)]
    #[ts(optional)]
    pub page: Option<u32>,
    /// Only the first page is set: quick, for a small picture. `pages` is then 1.
    #[serde(default)]
    pub glance: bool,
}

/// A page of a paper as it would be made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct PaperPreview {
    /// The day that was looked at.
    pub as_of: NaiveDate,
    /// Log position it was built from.
    pub known_to: u32,
    /// Names of the files that would be made, without their ending; none when no unit is late.
    pub names: Vec<String>,
    /// Which of them this is, from 1; 0 = none.
    pub nth: u32,
    /// How many pages it has.
    pub pages: u32,
    /// Which page this is, from 1; 0 = none.
    pub page: u32,
    /// Width of the sheet in millimetres.
    pub width: u32,
    /// Height of the sheet in millimetres.
    pub height: u32,
    /// The page as SVG, with the outlines of its letters.
    pub svg: String,
    /// What stands on the page, line by line.
    pub text: Vec<String>,
}
