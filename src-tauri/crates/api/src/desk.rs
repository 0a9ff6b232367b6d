//! The desk: one register file and the calls upon it, whatever the host (window, CLI, dev host).

use crate::commands::{self, COMMANDS};
use crate::errors::{incident, invalid, refusal};
use crate::handlers::{self, Context};
use crate::jobs::Jobs;
use crate::previews::Previews;
use crate::sources::{DryRun, Kept, ReadFile};
use crate::wire::imports::{ListExportReq, ListExportView, RegisterExportReq, RegisterExportView};
use crate::wire::life::{EvidenceSaveReq, SavedFile};
use crate::wire::outgoing::PaperFileSaveReq;
use crate::wire::papers::{PaperMade, PaperMakeReq};
use crate::wire::preparing::AgendaPaperReq;
use crate::wire::reports::{ReportReq, ReportView};
use crate::wire::templates::{TemplateKeyReq, TemplateKindReq};
use crate::wire::{Call, Reply, WireError};
use chrono::{DateTime, NaiveDate, Utc};
use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use steering_core::backup;
use steering_core::calendar::vietnam_day;
use steering_core::error::{Error, Trouble};
use steering_core::ops::Actor;
use steering_core::record;
use steering_core::register::{Register, probe};

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

    /// Asks the person for a file to take in; `None` when cancelled or when the host has no dialog.
    fn pick_import(&self) -> Option<PathBuf> {
        None
    }
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
    pub effective_on: Option<NaiveDate>,
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

/// Papers as bytes, for a host that writes them where it was told to.
pub struct PaperFiles {
    /// The bytes of each, in the order of the view's files.
    pub bytes: Vec<Vec<u8>>,
    /// What they hold; paths are empty.
    pub view: PaperMade,
}

/// A list as bytes, for a host that writes it where it was told to.
pub struct ListFile {
    /// Suggested file name.
    pub name: String,
    /// The bytes.
    pub bytes: Vec<u8>,
    /// What it holds; `path` is empty.
    pub view: ListExportView,
}

/// The whole register as bytes, for a host that writes them where it was told to.
pub struct RegisterFile {
    /// Suggested file name.
    pub name: String,
    /// The bytes.
    pub bytes: Vec<u8>,
    /// What it holds; `path` is empty.
    pub view: RegisterExportView,
}

/// A kept file as bytes, for a host that writes it where it was told to.
pub struct KeptFile {
    /// Its name.
    pub name: String,
    /// The bytes, as they came.
    pub bytes: Vec<u8>,
    /// What it is; `path` is empty.
    pub view: SavedFile,
}

/// One register file and the calls upon it. Calls may come from several threads.
pub struct Desk {
    pub(crate) options: DeskOptions,
    register: Mutex<Option<Arc<Register>>>,
    /// Files this desk wrote: the only ones it opens.
    pub(crate) written: Mutex<BTreeSet<PathBuf>>,
    /// Calls that run long.
    pub(crate) jobs: Jobs,
    /// Files that were read.
    pub(crate) files: Kept<ReadFile>,
    /// Dry runs of them.
    pub(crate) plans: Kept<DryRun>,
    /// The timeline as it was reckoned last.
    pub(crate) schedule: steering_core::schedule::Kept,
    /// Papers that were set to be looked at.
    pub(crate) previews: Previews,
    /// Files that came from elsewhere and were saved: they are shown in their folder, and never opened.
    pub(crate) saved: Mutex<BTreeSet<PathBuf>>,
    /// The day on which the daily backup was last looked after.
    looked_after: Mutex<Option<NaiveDate>>,
}

/// Locks; a panic elsewhere leaves the value sound, because it is replaced whole.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Desk {
    /// Opens the desk. Never fails: trouble with the file is what every call then answers, so that the window can say it.
    #[must_use]
    pub fn open(options: DeskOptions) -> Self {
        let desk = Self {
            options,
            register: Mutex::new(None),
            written: Mutex::default(),
            jobs: Jobs::default(),
            files: Kept::default(),
            plans: Kept::default(),
            schedule: steering_core::schedule::Kept::default(),
            previews: Previews::default(),
            saved: Mutex::default(),
            looked_after: Mutex::default(),
        };
        if desk.register().is_ok() {
            desk.back_up_daily();
        }
        desk
    }

    /// Runs one call.
    ///
    /// # Errors
    /// What the core refused, as a code with data; an internal error carries an incident id.
    pub fn call(&self, call: &Call) -> Result<Reply, WireError> {
        let run = || {
            let actor = Actor::parse(&call.actor).ok_or_else(|| invalid("actor", "unknown"))?;
            let command = COMMANDS
                .iter()
                .find(|command| command.name == call.cmd)
                .ok_or_else(|| refusal("unknown_command", &[("cmd", &call.cmd)]))?;
            let context = Context {
                desk: self,
                actor,
                now: (self.options.now)(),
            };
            let answer = (command.run)(&context, call.payload.clone())?;
            let head = match answer.head {
                Some(head) => head,
                // Commands on the file itself answer without an open register, too.
                None => self
                    .register()
                    .and_then(|register| register.head())
                    .unwrap_or(0),
            };
            Ok(Reply {
                output: answer.view,
                changes: answer.changes,
                head,
            })
        };
        guarded(run)
    }

    /// Builds the status report without writing it anywhere.
    ///
    /// # Errors
    /// As [`Desk::call`].
    pub fn report(&self, request: &ReportReq) -> Result<ReportFile, WireError> {
        guarded(|| {
            let context = Context {
                desk: self,
                actor: Actor::Secretariat,
                now: (self.options.now)(),
            };
            handlers::reports::build(&context, request)
        })
    }

    /// Builds papers without writing them anywhere.
    ///
    /// # Errors
    /// As [`Desk::call`].
    pub fn papers(&self, request: &PaperMakeReq) -> Result<PaperFiles, WireError> {
        guarded(|| {
            let context = Context {
                desk: self,
                actor: Actor::Secretariat,
                now: (self.options.now)(),
            };
            handlers::papers::build(&context, request.clone())
        })
    }

    /// Builds a list without writing it anywhere.
    ///
    /// # Errors
    /// As [`Desk::call`].
    pub fn list(&self, request: &ListExportReq) -> Result<ListFile, WireError> {
        guarded(|| {
            let context = Context {
                desk: self,
                actor: Actor::Secretariat,
                now: (self.options.now)(),
            };
            handlers::exports::build(&context, request.clone())
        })
    }

    /// Builds the whole register as JSON without writing it anywhere.
    ///
    /// # Errors
    /// As [`Desk::call`].
    pub fn whole(&self, request: &RegisterExportReq) -> Result<RegisterFile, WireError> {
        guarded(|| {
            let context = Context {
                desk: self,
                actor: Actor::Secretariat,
                now: (self.options.now)(),
            };
            handlers::exports::build_register(&context, request.clone())
        })
    }

    /// Reads a kept file without writing it anywhere.
    ///
    /// # Errors
    /// As [`Desk::call`].
    pub fn kept_file(&self, request: &EvidenceSaveReq) -> Result<KeptFile, WireError> {
        guarded(|| {
            let context = Context {
                desk: self,
                actor: Actor::Secretariat,
                now: (self.options.now)(),
            };
            handlers::life::kept_file(&context, request)
        })
    }

    /// Reads a kept file of a paper without writing it anywhere.
    ///
    /// # Errors
    /// As [`Desk::call`].
    pub fn kept_paper_file(&self, request: &PaperFileSaveReq) -> Result<KeptFile, WireError> {
        guarded(|| {
            let context = Context {
                desk: self,
                actor: Actor::Secretariat,
                now: (self.options.now)(),
            };
            handlers::outgoing::kept_file(&context, request)
        })
    }

    /// Reads the kept file of an agenda's paper without writing it anywhere.
    ///
    /// # Errors
    /// As [`Desk::call`].
    pub fn kept_agenda_paper(&self, request: &AgendaPaperReq) -> Result<KeptFile, WireError> {
        guarded(|| {
            let context = Context {
                desk: self,
                actor: Actor::Secretariat,
                now: (self.options.now)(),
            };
            handlers::preparing::kept_file(&context, request)
        })
    }

    /// Makes a meeting an event of a calendar without writing it anywhere.
    ///
    /// # Errors
    /// As [`Desk::call`].
    pub fn meeting_event(&self, key: &str) -> Result<KeptFile, WireError> {
        guarded(|| {
            let context = Context {
                desk: self,
                actor: Actor::Secretariat,
                now: (self.options.now)(),
            };
            handlers::preparing::event(&context, key)
        })
    }

    /// Reads a version of a template without writing it anywhere.
    ///
    /// # Errors
    /// As [`Desk::call`].
    pub fn kept_template(&self, request: &TemplateKeyReq) -> Result<KeptFile, WireError> {
        guarded(|| {
            let context = Context {
                desk: self,
                actor: Actor::Secretariat,
                now: (self.options.now)(),
            };
            handlers::templates::kept_file(&context, &request.key)
        })
    }

    /// Makes a starting template without writing it anywhere.
    ///
    /// # Errors
    /// As [`Desk::call`].
    pub fn start_template(&self, request: &TemplateKindReq) -> Result<KeptFile, WireError> {
        guarded(|| {
            let context = Context {
                desk: self,
                actor: Actor::Secretariat,
                now: (self.options.now)(),
            };
            handlers::templates::start_file(&context, request)
        })
    }

    /// Returns the open register; opens it when it is not. A file that was in trouble is tried again at every call, so that
    /// what a person mended is seen.
    pub(crate) fn register(&self) -> Result<Arc<Register>, Error> {
        let mut held = lock(&self.register);
        if let Some(register) = held.as_ref() {
            return Ok(Arc::clone(register));
        }
        let register = Arc::new(self.open_file()?);
        *held = Some(Arc::clone(&register));
        Ok(register)
    }

    fn open_file(&self) -> Result<Register, Error> {
        let file = &self.options.file;
        let now = (self.options.now)();
        match probe(file) {
            Err(Error::File {
                trouble: Trouble::Missing,
                ..
            }) if self.options.create != Create::No => {
                make(file, self.options.create, now)?;
            }
            Err(trouble) => return Err(trouble),
            Ok(()) => {}
        }
        backup::make_before_migration(file, &self.options.backups, now)?;
        Register::open(file)
    }

    /// Puts another register in the place of one that cannot be opened: the old file stays beside it under another name.
    pub(crate) fn replace(
        &self,
        make: impl FnOnce(&Path) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let mut held = lock(&self.register);
        *held = None;
        let file = &self.options.file;
        put_aside(file, (self.options.now)())?;
        make(file)
    }

    /// Makes the daily backup on a thread of its own when none was made today. A failure is silent here: the age of the
    /// newest backup, which the window shows, is what tells.
    pub(crate) fn back_up_daily(&self) {
        let now = (self.options.now)();
        let today = vietnam_day(now);
        if !self.options.daily_backup || lock(&self.looked_after).replace(today) == Some(today) {
            return;
        }
        let Ok(register) = self.register() else {
            return;
        };
        let folder = self.options.backups.clone();
        std::thread::spawn(move || backup::make_daily(&register, &folder, now));
    }
}

/// Makes a register under a name of its own and gives it the right name only when it is whole: a crash leaves no half
/// register, and of two programs that start at once one makes it and both open it.
pub(crate) fn make(file: &Path, create: Create, now: DateTime<Utc>) -> Result<(), Error> {
    let name = file
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    // A name that no other desk uses, of this program or of another.
    let partial = file.with_file_name(format!("{name}.{}.new", uuid::Uuid::now_v7().simple()));
    let made = Register::create(&partial).and_then(|register| match create {
        Create::Record => record::load(&register, now).map(drop),
        Create::Empty | Create::No => record::load_seats(&register, now).map(drop),
    });
    // Closing brings the log home into the file; what stays beside it would be lost when the file gets its name.
    let log = file.with_file_name(format!("{name}.{}.new-wal", std::process::id()));
    let whole = made.and_then(|()| match std::fs::metadata(&log) {
        Ok(left) if left.len() > 0 => Err(Error::File {
            path: file.to_owned(),
            trouble: Trouble::DiskFull,
        }),
        Ok(_) | Err(_) => Ok(()),
    });
    let placed = whole
        .and_then(|()| place(&partial, file))
        .map_err(|error| match error {
            // People know the file by its own name.
            Error::File { path, trouble } if path == partial => Error::File {
                path: file.to_owned(),
                trouble,
            },
            other => other,
        });
    for ending in ["", "-wal", "-shm"] {
        drop(std::fs::remove_file(partial.with_file_name(format!(
            "{}{ending}",
            partial.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
        ))));
    }
    placed
}

/// Gives a file its name unless another took it first: that one then stands.
pub(crate) fn place(from: &Path, to: &Path) -> Result<(), Error> {
    let failed = |error: &std::io::Error| Error::File {
        path: to.to_owned(),
        trouble: steering_core::register::trouble_of(error),
    };
    match std::fs::hard_link(from, to) {
        Ok(()) => Ok(()),
        Err(e) if e.kind() == std::io::ErrorKind::AlreadyExists => Ok(()),
        // A file system without links.
        Err(_) if !to.exists() => std::fs::rename(from, to).map_err(|e| failed(&e)),
        Err(e) => Err(failed(&e)),
    }
}

/// Moves a file and what SQLite keeps beside it to a name that says when.
fn put_aside(file: &Path, now: DateTime<Utc>) -> Result<(), Error> {
    let name = file
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    let mark = now.format("%Y%m%dT%H%M%SZ");
    for ending in ["", "-wal", "-shm", "-journal"] {
        let from = file.with_file_name(format!("{name}{ending}"));
        if !from.exists() {
            continue;
        }
        let to = file.with_file_name(format!("{name}.{mark}.bak{ending}"));
        std::fs::rename(&from, &to).map_err(|e| Error::File {
            path: from.clone(),
            trouble: steering_core::register::trouble_of(&e),
        })?;
    }
    Ok(())
}

/// Runs a call; a panic becomes an incident and the desk goes on.
fn guarded<T>(run: impl FnOnce() -> Result<T, WireError>) -> Result<T, WireError> {
    catch_unwind(AssertUnwindSafe(run)).unwrap_or_else(|panic| {
        let detail = panic
            .downcast_ref::<String>()
            .map(String::as_str)
            .or_else(|| panic.downcast_ref::<&str>().copied())
            .unwrap_or("panic");
        let mut error = refusal("internal", &[("detail", detail)]);
        error.incident = Some(incident());
        Err(error)
    })
}

/// Returns the form of the whole register as data, as JSON Schema.
#[must_use]
pub const fn register_schema() -> &'static str {
    steering_core::exports::whole::SCHEMA
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
    commands::specs()
}
