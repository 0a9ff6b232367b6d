//! The one log: history, undo, redo, check, backup.

use super::Noun;
use super::desk::OpLabel;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Ask for history, newest first.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct HistoryListReq {
    /// Only operations that touched this record (id or task code); everything when absent.
    #[serde(default)]
    #[ts(optional)]
    pub key: Option<String>,
    /// Only operations after this log position; all when 0.
    #[serde(default)]
    pub after: u32,
    /// First entry wanted, from 0.
    #[serde(default)]
    pub offset: u32,
    /// Entries wanted; 50 when 0.
    #[serde(default)]
    pub limit: u32,
}

/// A page of history.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct HistoryPage {
    /// How many match in all.
    pub total: u32,
    /// This page, newest first.
    pub entries: Vec<HistoryEntry>,
}

/// One operation.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct HistoryEntry {
    /// Place in the log, from 1.
    pub number: u32,
    /// UUID.
    pub id: String,
    /// What it was.
    pub label: OpLabel,
    /// Who did it: `secretariat`, `seat:N` or `record` (the published record).
    pub actor: String,
    /// Recorded at (UTC).
    pub at: String,
    /// The day from which it counts.
    pub effective_on: chrono::NaiveDate,
    /// True when a later operation took it back.
    pub is_undone: bool,
    /// What changed, field by field.
    pub fields: Vec<FieldChange>,
}

/// One field of one record before and after.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct FieldChange {
    /// Noun of the record.
    pub noun: Noun,
    /// Column; its words are `field-<noun>-<column>` or `field-<column>`.
    pub field: String,
    /// Value before, as text; absent when the record did not exist or the field was empty.
    pub before: Option<String>,
    /// Value after.
    pub after: Option<String>,
}

/// What Undo or Redo did.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct UndoView {
    /// The operation taken back or brought back.
    pub label: OpLabel,
}

/// Run the check.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct CheckReq {
    /// True: mend what can be mended (a backup is made first).
    #[serde(default)]
    pub repair: bool,
}

/// What the check found.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct CheckView {
    /// True when nothing is wrong (after repair, if asked).
    pub is_clean: bool,
    /// Operations whose hash was verified.
    pub operations: u32,
    /// Rows compared with what the log says they should be.
    pub rows: u32,
    /// Each finding; words are `check-<code>`.
    pub findings: Vec<Finding>,
}

/// One thing wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct Finding {
    /// Stable code.
    pub code: String,
    /// Where: table, record, operation number.
    pub place: String,
    /// Detail.
    pub detail: String,
    /// True when `repair` mended it.
    pub is_repaired: bool,
}

/// A verified copy of the register.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct BackupView {
    /// File name; the name is what `backup_restore` takes.
    pub name: String,
    /// Full path.
    pub path: String,
    /// Made at (UTC).
    pub at: String,
    /// Why: `daily`, `manual`, `migration`, `restore` or `repair`.
    pub reason: String,
    /// Size in bytes.
    pub bytes: u32,
    /// Operations it holds.
    pub head: u32,
}

/// Backups at hand.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct BackupList {
    /// Folder.
    pub folder: String,
    /// Newest first.
    pub backups: Vec<BackupView>,
}

/// Bring a backup back. The present file is copied first.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct RestoreReq {
    /// A backup's file name, or (for the CLI) a path.
    pub name: String,
}

/// Start the register anew. The present file is backed up first.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct RegisterNewReq {
    /// `record` (the published record), `empty`, or `file` (a register handed over by another desk).
    pub from: String,
    /// The file to take over; the window asks for it with its own dialog.
    #[serde(default)]
    #[ts(optional)]
    pub path: Option<String>,
}
