//! Files of the office coming in, lists going out, and long calls seen while they run.

use super::desk::OpLabel;
use super::tasks::TaskFilter;
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Read a file: its bytes, or one that the host asks the person for.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct ImportReadReq {
    /// Name of the file.
    #[serde(default)]
    pub name: String,
    /// Its bytes in base64, at most 20 MB before.
    #[serde(default)]
    pub bytes: String,
    /// True: the host asks for a file with a dialog; `name` and `bytes` stay empty.
    #[serde(default)]
    pub pick: bool,
}

/// A file that was read.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct ImportFileView {
    /// Names it in the calls that follow; kept by this desk for a while.
    pub file: String,
    /// Name of the file.
    pub name: String,
    /// Size in bytes.
    pub size: u32,
    /// SHA-256 of the bytes, lower-case hex.
    pub fingerprint: String,
    /// `xlsx` or `csv`.
    pub format: String,
    /// Its sheets, in the order of the file.
    pub sheets: Vec<ImportSheetView>,
    /// What was left out: `macros`, `external_links`, `dde`, `connections`, `hidden_sheets`, `formulas`.
    pub findings: Vec<String>,
}

/// A sheet of a file.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct ImportSheetView {
    /// Its name; empty for delimited text.
    pub name: String,
    /// True when the file hides it.
    pub is_hidden: bool,
    /// Rows that hold something.
    pub rows: u32,
    /// Columns.
    pub columns: u32,
}

/// Ask how a sheet would be read.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct ImportLayoutReq {
    /// The file.
    pub file: String,
    /// `tasks`, `members`, `targets`, `units`, `instruments`, `clauses`, `areas`, `recurrences`, `criteria`, `scores`,
    /// `inventory`.
    pub kind: String,
    /// Place of the sheet, from 0; the first that is not hidden and not empty when absent.
    #[serde(default)]
    #[ts(optional)]
    pub sheet: Option<u32>,
    /// Row of the header, 0 = none; found among the first twenty when absent.
    #[serde(default)]
    #[ts(optional)]
    pub header_row: Option<u32>,
}

/// How a sheet would be read.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct ImportLayoutView {
    /// Place of the sheet.
    pub sheet: u32,
    /// Row of the header; 0 when none was found.
    pub header_row: u32,
    /// True when a file with these headers came before, and the columns are read as then.
    pub is_remembered: bool,
    /// Rows below the header that hold something.
    pub rows: u32,
    /// Columns in order.
    pub columns: Vec<ImportColumnView>,
    /// What columns of this kind can hold.
    pub fields: Vec<ImportFieldView>,
}

/// A column.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct ImportColumnView {
    /// Its letters: `A`.
    pub letters: String,
    /// Its header.
    pub header: String,
    /// What it is taken to hold; absent = left out.
    pub field: Option<String>,
    /// First values below the header.
    pub samples: Vec<String>,
}

/// Something that a column can hold.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct ImportFieldView {
    /// Code; the words are `import-field-<code>`.
    pub code: String,
    /// True when rows without it make no sense.
    pub is_needed: bool,
}

/// Ask what taking a sheet in would do.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct ImportPlanReq {
    /// The file.
    pub file: String,
    /// What its rows are.
    pub kind: String,
    /// Place of the sheet.
    pub sheet: u32,
    /// Row of the header; 0 = none.
    pub header_row: u32,
    /// What each column holds, in order; `null` = left out.
    pub mapping: Vec<Option<String>>,
    /// Name under which `job_show` and `job_cancel` know the call while it runs.
    #[serde(default)]
    #[ts(optional)]
    pub job: Option<String>,
}

/// What taking a sheet in would do.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct ImportPlanView {
    /// Names it in the calls that follow; kept by this desk for a while.
    pub plan: String,
    /// How many rows are what.
    pub counts: ImportCounts,
}

/// How many rows are what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct ImportCounts {
    /// Not in the register yet.
    pub new: u32,
    /// In the register, and changed by the file.
    pub changed: u32,
    /// In the register as they are.
    pub same: u32,
    /// Cannot be taken in as they stand.
    pub problem: u32,
    /// Not rows of the table.
    pub skipped: u32,
}

/// Ask for rows of a dry run.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct ImportRowsReq {
    /// The dry run.
    pub plan: String,
    /// Only rows that are `new`, `changed`, `same`, `problem` or `skipped`; all when absent.
    #[serde(default)]
    #[ts(optional)]
    pub outcome: Option<String>,
    /// First row wanted, from 0.
    #[serde(default)]
    pub offset: u32,
    /// Rows wanted; 100 when 0, at most 500.
    #[serde(default)]
    pub limit: u32,
}

/// A page of a dry run.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct ImportPage {
    /// How many match.
    pub total: u32,
    /// This page, in the order of the file.
    pub rows: Vec<ImportRow>,
}

/// What a row would do.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct ImportRow {
    /// Its number in the file.
    pub row: u32,
    /// `new`, `changed`, `same`, `problem`, `skipped`.
    pub outcome: String,
    /// Code of the record; empty when it has none yet.
    pub code: String,
    /// What stands for the record.
    pub title: String,
    /// What would change.
    pub differences: Vec<ImportDifference>,
    /// What is in the way.
    pub problems: Vec<ImportProblem>,
    /// What should be known.
    pub notes: Vec<ImportNote>,
}

/// A field that would change.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct ImportDifference {
    /// The field.
    pub field: String,
    /// What the register holds.
    pub before: String,
    /// What the file says.
    pub after: String,
}

/// Why a row cannot be taken in, and where.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct ImportProblem {
    /// Code; the words are `import-why-<code>`.
    pub why: String,
    /// The field.
    pub field: String,
    /// The cell: `D12`.
    pub cell: String,
    /// What stands there.
    pub found: String,
    /// What may help; may be empty.
    pub hint: String,
}

/// Something to know about a row.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct ImportNote {
    /// Code; the words are `import-note-<code>`.
    pub kind: String,
    /// The cell; empty when it is about the row.
    pub cell: String,
    /// What stands in the file.
    pub before: String,
    /// What is taken.
    pub after: String,
}

/// Take in what a dry run showed.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct ImportRunReq {
    /// The dry run.
    pub plan: String,
    /// True: rows with problems are left out. False: they refuse the whole.
    #[serde(default)]
    pub leave_out: bool,
    /// Name under which `job_show` and `job_cancel` know the call while it runs.
    #[serde(default)]
    #[ts(optional)]
    pub job: Option<String>,
}

/// What was taken in.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct ImportDone {
    /// How many rows were what.
    pub counts: ImportCounts,
    /// The operation, as the history names it.
    pub label: OpLabel,
}

/// Write a list into the folder of papers.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct ListExportReq {
    /// `tasks`, `members`, `targets`, `units`, `instruments`, `clauses`, `areas`, `recurrences`, `criteria`, `scores`,
    /// `ranking`, `inventory`, `history`.
    pub list: String,
    /// `xlsx` or `csv`; of tasks `ics` too: their deadlines as a calendar, of those that are open when nothing is said of
    /// which; of members `vcf` too: address cards of those who hold a seat.
    pub format: String,
    /// CSV: `,` between cells instead of `;`.
    #[serde(default)]
    pub comma: bool,
    /// Which tasks; all when absent.
    #[serde(default)]
    pub filter: TaskFilter,
    /// Order of tasks, as in `task_list`.
    #[serde(default)]
    #[ts(optional)]
    pub sort: Option<String>,
    /// The day; today when absent.
    #[serde(default)]
    #[ts(optional)]
    pub as_of: Option<NaiveDate>,
    /// Name under which `job_show` and `job_cancel` know the call while it runs.
    #[serde(default)]
    #[ts(optional)]
    pub job: Option<String>,
}

/// Ask for the whole register as data.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct RegisterExportReq {
    /// Name under which `job_show` and `job_cancel` know the call while it runs.
    #[serde(default)]
    #[ts(optional)]
    pub job: Option<String>,
}

/// A list that was written.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct ListExportView {
    /// Where it was written, for people.
    pub path: String,
    /// Size in bytes.
    pub bytes: u32,
    /// SHA-256 of the bytes, lower-case hex.
    pub fingerprint: String,
    /// Rows.
    pub rows: u32,
}

/// Names a call that runs.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct JobReq {
    /// The name its caller gave it.
    pub job: String,
}

/// A call seen while it runs.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct JobView {
    /// False when no such call runs: it is over, or has not begun.
    pub is_running: bool,
    /// Steps done.
    pub done: u32,
    /// Steps in all; 0 while that is not known.
    pub total: u32,
}

/// The whole register, written as data for hand-over.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct RegisterExportView {
    /// Where it was written, for people.
    pub path: String,
    /// Size in bytes.
    pub bytes: u32,
    /// SHA-256 of the bytes, lower-case hex.
    pub fingerprint: String,
    /// Rows of all tables.
    pub rows: u32,
    /// Log position read.
    pub known_to: u32,
}
