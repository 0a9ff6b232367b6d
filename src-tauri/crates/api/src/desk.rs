//! The desk: one register file and the calls upon it, whatever the host (window, CLI, dev host).

use crate::wire::reports::{ReportReq, ReportView};
use crate::wire::{Call, Reply, WireError};
use chrono::{DateTime, Utc};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What to do when the file does not exist yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Create {
    /// Make it from the published record.
    Record,
    /// Make an empty one.
    Empty,
    /// Do not make one: calls answer `file_missing`.
    No,
}

/// What only the operating system can do, given by the host.
pub trait Shell: Send + Sync {
    /// Opens a file with its program, or shows it in its folder.
    ///
    /// # Errors
    /// A text for the log file.
    fn open_path(&self, path: &Path, in_folder: bool) -> Result<(), String>;

    /// Asks the person for a register file; `None` when cancelled or when the host has no dialog.
    fn pick_register(&self) -> Option<PathBuf>;
}

/// A host without a desktop: opens nothing, picks nothing.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoShell;

impl Shell for NoShell {
    fn open_path(&self, _path: &Path, _in_folder: bool) -> Result<(), String> {
        Err("this host has no desktop".to_owned())
    }

    fn pick_register(&self) -> Option<PathBuf> {
        None
    }
}

/// Tells the instant. Hosts give the system's; tests give a fixed one.
pub type Now = Arc<dyn Fn() -> DateTime<Utc> + Send + Sync>;

/// Where a desk works and what it may ask of its host.
pub struct DeskOptions {
    /// The register file.
    pub file: PathBuf,
    /// Folder of verified backups, outside the program's folder.
    pub backups: PathBuf,
    /// Folder for exported papers.
    pub exports: PathBuf,
    /// What to do when the file does not exist.
    pub create: Create,
    /// The instant.
    pub now: Now,
    /// The day operations count from; the day of `now` in Vietnam (UTC+7) when `None`.
    pub effective_on: Option<chrono::NaiveDate>,
    /// The desktop.
    pub shell: Arc<dyn Shell>,
    /// True: make the daily backup when it is due (window and dev host; the CLI leaves it to them).
    pub daily_backup: bool,
}

/// A report as bytes, for a host that writes it where it was told to.
pub struct ReportFile {
    /// Suggested file name.
    pub name: String,
    /// The bytes.
    pub bytes: Vec<u8>,
    /// What it holds; `path` is empty.
    pub view: ReportView,
}

/// One register file and the calls upon it. Calls may come from several threads.
pub struct Desk {
    options: DeskOptions,
}

impl Desk {
    /// Opens the desk. Never fails: trouble with the file is what every call then answers, so that the window can say it.
    #[must_use]
    pub fn open(options: DeskOptions) -> Self {
        Self { options }
    }

    /// Runs one call.
    ///
    /// # Errors
    /// What the core refused, as a code with data; an internal error carries an incident id.
    pub fn call(&self, _call: &Call) -> Result<Reply, WireError> {
        let _ = &self.options;
        Err(WireError { code: "internal".to_owned(), data: Default::default(), incident: None })
    }

    /// Builds the status report without writing it anywhere.
    ///
    /// # Errors
    /// As [`Desk::call`].
    pub fn report(&self, _request: &ReportReq) -> Result<ReportFile, WireError> {
        Err(WireError { code: "internal".to_owned(), data: Default::default(), incident: None })
    }
}

/// One command of the list, with its schemas.
#[derive(Debug, Clone, serde::Serialize)]
pub struct CommandSpec {
    /// `noun_verb`.
    pub name: &'static str,
    /// What it does, in English.
    pub about: &'static str,
    /// True when it changes the register.
    pub is_write: bool,
    /// JSON Schema of the request.
    pub request: serde_json::Value,
    /// JSON Schema of the view.
    pub reply: serde_json::Value,
}

/// Returns every command.
#[must_use]
pub fn commands() -> Vec<CommandSpec> {
    Vec::new()
}
