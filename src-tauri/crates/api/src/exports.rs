//! Papers on disk: written whole or not at all, never over another one.

use crate::wire::WireError;
use sha2::{Digest, Sha256};
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use steering_core::error::Error;
use steering_core::register::trouble_of;

fn trouble(path: &Path, error: &std::io::Error) -> WireError {
    Error::File {
        path: path.to_owned(),
        trouble: trouble_of(error),
    }
    .into()
}

/// Writes a paper into a folder under its name, or with a number behind it when that name is taken. Returns the path.
pub(crate) fn write(folder: &Path, name: &str, bytes: &[u8]) -> Result<PathBuf, WireError> {
    fs::create_dir_all(folder).map_err(|e| trouble(folder, &e))?;
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    for number in 1..1000_u32 {
        let numbered = if number == 1 {
            name.to_owned()
        } else {
            format!("{stem} ({number}).{ending}")
        };
        let path = folder.join(numbered);
        match OpenOptions::new().write(true).create_new(true).open(&path) {
            Ok(mut file) => {
                let written = file.write_all(bytes).and_then(|()| file.sync_all());
                if let Err(e) = written {
                    drop(file);
                    // The half-written paper goes; the reason is on its way to the person.
                    drop(fs::remove_file(&path));
                    return Err(trouble(&path, &e));
                }
                return Ok(path);
            }
            Err(e) if e.kind() == std::io::ErrorKind::AlreadyExists => {}
            Err(e) => return Err(trouble(&path, &e)),
        }
    }
    Err(Error::File {
        path: folder.join(name),
        trouble: steering_core::error::Trouble::Exists,
    }
    .into())
}

/// Returns the SHA-256 of a paper in lower-case hex.
pub(crate) fn fingerprint(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
