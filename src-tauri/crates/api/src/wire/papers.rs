//! Papers: whether one is laid out as Decree 30/2020/NĐ-CP asks.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Check the layout of a paper.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct PaperCheckReq {
    /// Name of the file, to speak of it.
    pub name: String,
    /// Its bytes in base64, at most 20 MB before.
    pub bytes: String,
}

/// What a check of a paper found.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct PaperCheckView {
    /// Name of the file.
    pub name: String,
    /// SHA-256 of the bytes, lower-case hex.
    pub fingerprint: String,
    /// How many paragraphs were read.
    pub paragraphs: u32,
    /// Which components were recognised, by their codes.
    pub components: Vec<String>,
    /// True when nothing was found.
    pub is_clean: bool,
    /// What is not as the decree asks, in reading order.
    pub findings: Vec<PaperFinding>,
}

/// Something that is not as the decree asks.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct PaperFinding {
    /// Code of the component.
    pub component: String,
    /// Code of what is not right with it.
    pub fault: String,
    /// Section of the document, counted from 1.
    pub section: u32,
    /// Paragraph of the document, counted from 1; 0 = the page itself.
    pub paragraph: u32,
    /// How the paragraph begins.
    pub text: String,
    /// How many paragraphs have it; the place is the first one's.
    pub times: u32,
    /// What was found; empty where the fault says it. Figures have a point.
    pub found: String,
    /// What is asked for; empty where the fault says it.
    pub wanted: String,
    /// Where the decree asks for it.
    pub source: PaperSource,
}

/// A place in the annexes of the decree.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct PaperSource {
    /// Annex, by its Roman number.
    pub annex: String,
    /// Part; empty = the annex has none.
    pub part: String,
    /// Section.
    pub section: String,
    /// Clause; empty = the section itself.
    pub clause: String,
    /// Point; empty = the clause itself.
    pub point: String,
}
