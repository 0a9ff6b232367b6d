//! Papers: those that are made of what the register holds, and whether one is laid out as Decree 30/2020/NĐ-CP asks.

use super::Ref;
use super::tasks::TaskFilter;
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Ask which papers can be made of what the register holds.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct PaperListReq {
    /// The day; today when absent.
    #[serde(default)]
    #[ts(optional)]
    pub as_of: Option<NaiveDate>,
}

/// The papers that can be made.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct PaperList {
    /// The day.
    pub as_of: NaiveDate,
    /// Log position read.
    pub known_to: u32,
    /// Codes of the kinds: `period`, `special`, `briefing`, `urging`, `extension`, `assignments`, `members`, `matrix`,
    /// `outgoing`, `incoming`.
    pub kinds: Vec<String>,
    /// Units that can be urged: those that lead overdue tasks.
    pub late: Vec<PaperLateUnit>,
}

/// A unit that can be urged.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct PaperLateUnit {
    /// Which.
    pub unit: Ref,
    /// How many overdue tasks it leads.
    pub tasks: u32,
}

/// Make papers of what the register holds. What is not given is left open for the clerk, never guessed.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct PaperMakeReq {
    /// Code of the kind, as in [`PaperList`].
    pub kind: String,
    /// `docx`, when absent, or `pdf` (PDF/A-2a).
    #[serde(default)]
    #[ts(optional)]
    pub format: Option<String>,
    /// Template of the office's own: its code (`MB-001`) for the version in force, or with a version (`MB-001@2`); the form of
    /// the decree when absent. Papers of templates are DOCX.
    #[serde(default)]
    #[ts(optional)]
    pub template: Option<String>,
    /// The day; today when absent. The report of a period has the day of its window.
    #[serde(default)]
    #[ts(optional)]
    pub as_of: Option<NaiveDate>,
    /// Rebuild from what was known at this log position.
    #[serde(default)]
    #[ts(optional)]
    pub known_to: Option<u32>,
    /// Report of a period: which one (`2026-12`, `2026-Q4`, `2026-H2`, `2026`); the month of today when absent.
    #[serde(default)]
    #[ts(optional)]
    pub period: Option<String>,
    /// Urging letter: to which unit; a letter for each late unit when absent.
    #[serde(default)]
    #[ts(optional)]
    pub unit: Option<String>,
    /// Urging letter: by when the unit is to answer; the seventh working day when absent.
    #[serde(default)]
    #[ts(optional)]
    pub answer_by: Option<NaiveDate>,
    /// Answer to a request for a later deadline: of which task.
    #[serde(default)]
    #[ts(optional)]
    pub task: Option<String>,
    /// The same: to which request of it; the last decided one when absent.
    #[serde(default)]
    #[ts(optional)]
    pub request: Option<u32>,
    /// Annex of tasks, report on a matter: which tasks; all that are assigned and not stopped when nothing is said. A report
    /// leaves out drafts and what was stopped.
    #[serde(default)]
    pub filter: TaskFilter,
    /// Report on a matter: which, as it stands after “về”.
    #[serde(default)]
    #[ts(optional)]
    pub subject: Option<String>,
    /// The same: who asked for it, in which paper; left open when absent.
    #[serde(default)]
    #[ts(optional)]
    pub basis: Option<String>,
    /// Annex of tasks: what it is called.
    #[serde(default)]
    #[ts(optional)]
    pub title: Option<String>,
    /// Annexes: the paper they come with, `decision`, `notice`, `plan`, `report` or `letter`.
    #[serde(default)]
    #[ts(optional)]
    pub with: Option<String>,
    /// Matrix: whose rows, `unit` (when absent) or `member`.
    #[serde(default)]
    #[ts(optional)]
    pub whose: Option<String>,
    /// Printed register of papers: of which year; that of the day when absent.
    #[serde(default)]
    #[ts(optional)]
    pub year: Option<i32>,
    /// Papers of a meeting: which, by UUID or code.
    #[serde(default)]
    #[ts(optional)]
    pub meeting: Option<String>,
    /// Notice of conclusions: which conclusions and assignments, by UUID; all when absent.
    #[serde(default)]
    #[ts(optional)]
    pub lines: Option<Vec<String>>,
    /// Reports: to whom they are addressed.
    #[serde(default)]
    pub addressees: Vec<String>,
    /// What the clerk gives.
    #[serde(default)]
    pub frame: PaperFrame,
}

/// What the clerk gives to a paper.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct PaperFrame {
    /// Number of the paper; of letters to several units the first one's, the others are numbered on.
    #[serde(default)]
    #[ts(optional)]
    pub number: Option<u32>,
    /// Abbreviation of the issuer in the symbol, as its head set it.
    #[serde(default)]
    #[ts(optional)]
    pub symbol: Option<String>,
    /// Abbreviation of the unit that drafted.
    #[serde(default)]
    #[ts(optional)]
    pub drafter: Option<String>,
    /// Day of issue.
    #[serde(default)]
    #[ts(optional)]
    pub issued_on: Option<NaiveDate>,
    /// Seat of the signer: the head or a deputy, as he holds it on the day of issue.
    #[serde(default)]
    #[ts(optional)]
    pub signer: Option<u32>,
    /// To whom the paper goes, besides where it is kept.
    #[serde(default)]
    pub recipients: Vec<String>,
}

/// Papers that were made.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct PaperMade {
    /// The day that was looked at.
    pub as_of: NaiveDate,
    /// Log position they were built from: given back, it makes the same papers again.
    pub known_to: u32,
    /// Template and version that they were made of: `MB-001@2`; `null` = the form of the decree.
    pub template: Option<String>,
    /// The papers; none when no unit is late.
    pub files: Vec<PaperFile>,
}

/// A paper that was made.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct PaperFile {
    /// Where it was written, for people.
    pub path: String,
    /// Its file name.
    pub name: String,
    /// Size in bytes.
    pub bytes: u32,
    /// SHA-256 of the bytes, lower-case hex.
    pub fingerprint: String,
    /// Rows of tasks, seats or units in it.
    pub rows: u32,
}

/// Check the layout of a paper.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct PaperCheckReq {
    /// Name of the file, to speak of it.
    pub name: String,
    /// Its bytes in base64, at most 20 MB before.
    pub bytes: String,
    /// As what it is checked: `paper`, `book` (a register of papers) or `sheet` (one that stays in the house); as what it is
    /// when absent.
    #[serde(default)]
    #[ts(optional)]
    pub form: Option<String>,
}

/// What a check of a paper found.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct PaperCheckView {
    /// Name of the file.
    pub name: String,
    /// SHA-256 of the bytes, lower-case hex.
    pub fingerprint: String,
    /// As what it was checked: `paper`, `book` or `sheet`. What is asked of it depends on that.
    pub form: String,
    /// By what that was known: `asked`, `title`, `mark` (among the properties of the file) or `nothing`.
    pub known_by: String,
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
