//! The log file: incidents and timings, for whoever looks after the program.

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

/// A file is put aside at this size, and one older file is kept.
const LARGEST: u64 = 1 << 20;

/// One log file. A folder that cannot be written silences it: the register matters more than its log.
pub(crate) struct LogFile {
    place: Option<PathBuf>,
    file: Mutex<Option<File>>,
    is_traced: bool,
}

impl LogFile {
    /// Opens `steering-desk.log` in `folder`. `STEERING_TRACE=1` repeats every line on the error stream.
    pub(crate) fn open(folder: Option<PathBuf>) -> Self {
        let place = folder.map(|folder| folder.join("steering-desk.log"));
        let file = place.as_deref().and_then(|place| open(place).ok());
        let is_traced = std::env::var_os("STEERING_TRACE").is_some_and(|value| value == "1");
        Self {
            place,
            file: Mutex::new(file),
            is_traced,
        }
    }

    /// Appends one line with the instant.
    pub(crate) fn write(&self, line: &str) {
        let line = format!(
            "{} {line}\n",
            chrono::Utc::now().format("%Y-%m-%dT%H:%M:%S%.3fZ")
        );
        if self.is_traced {
            drop(std::io::stderr().write_all(line.as_bytes()));
        }
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        if let (Some(open_file), Some(place)) = (file.as_mut(), self.place.as_deref()) {
            drop(open_file.write_all(line.as_bytes()));
            if open_file.metadata().is_ok_and(|data| data.len() > LARGEST) {
                *file = open(place).ok();
            }
        }
    }

    /// Writes where a thread panicked, before the desk turns it into an incident.
    pub(crate) fn hear_panics(self: &Arc<Self>) {
        let log = Arc::clone(self);
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            log.write(&format!("panic: {panic}").replace('\n', " "));
            before(panic);
        }));
    }
}

fn open(place: &Path) -> std::io::Result<File> {
    if let Some(folder) = place.parent() {
        std::fs::create_dir_all(folder)?;
    }
    if std::fs::metadata(place).is_ok_and(|data| data.len() > LARGEST) {
        std::fs::rename(place, place.with_extension("log.1"))?;
    }
    OpenOptions::new().create(true).append(true).open(place)
}
