//! Verified copies of a register, and bringing one back.

use super::open::{self, APPLICATION_ID, from_io};
use super::{Sql, View, log, migrate};
use crate::error::{Error, Result, Trouble};
use chrono::NaiveDate;
use rusqlite::backup::Backup;
use rusqlite::{Connection, OpenFlags};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Pages copied at a time when a whole file is brought back.
const PAGES: i32 = 256;

/// Copies what `conn` sees to a new file, verifies the copy, and only then gives it its name. Returns the operations it
/// holds.
pub(crate) fn copy(conn: &Connection, to: &Path) -> Result<u32> {
    let partial = to.with_extension("partial");
    let made = copy_to(conn, &partial).and_then(|head| {
        sync(&partial)?;
        fs::rename(&partial, to).map_err(|e| at(to, &e))?;
        Ok(head)
    });
    if made.is_err() {
        // The copy failed for a reason that is already on its way to the person.
        drop(fs::remove_file(&partial));
    }
    made
}

fn copy_to(conn: &Connection, partial: &Path) -> Result<u32> {
    drop(fs::remove_file(partial));
    let name = partial.to_str().ok_or_else(|| Error::File {
        path: partial.to_owned(),
        trouble: Trouble::Other("the path is not Unicode".to_owned()),
    })?;
    conn.execute("vacuum into ?1", [name])
        .sql()
        .map_err(|e| e.at(partial))?;
    verify(partial)
}

/// Says whether a file is a sound register, and how many operations it holds.
pub(crate) fn verify(path: &Path) -> Result<u32> {
    open::probe(path)?;
    let conn = open_source(path)?;
    let damaged = || Error::File {
        path: path.to_owned(),
        trouble: Trouble::Damaged,
    };
    let found: String = conn
        .query_row("pragma quick_check(1)", [], |row| row.get(0))
        .map_err(|_| damaged())?;
    let id: i32 = conn
        .pragma_query_value(None, "application_id", |row| row.get(0))
        .map_err(|_| damaged())?;
    if found != "ok" || id != APPLICATION_ID {
        return Err(damaged());
    }
    log::head(View {
        conn: &conn,
        day: NaiveDate::default(),
    })
}

fn open_source(path: &Path) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    Connection::open_with_flags(path, flags)
        .sql()
        .map_err(|e| e.at(path))
}

fn sync(path: &Path) -> Result<()> {
    // Opened for writing: Windows flushes no handle that only reads.
    let file = fs::OpenOptions::new()
        .write(true)
        .open(path)
        .map_err(|e| at(path, &e))?;
    file.sync_all().map_err(|e| at(path, &e))
}

fn at(path: &Path, error: &std::io::Error) -> Error {
    Error::File {
        path: path.to_owned(),
        trouble: from_io(error),
    }
}

/// Overwrites the register behind `conn` with another file, in one transaction that other processes see whole; then brings
/// it to the newest format.
pub(crate) fn restore(conn: &mut Connection, from: &Path) -> Result<()> {
    let source = open_source(from)?;
    {
        let backup = Backup::new(&source, conn).sql()?;
        backup
            .run_to_completion(PAGES, Duration::from_millis(5), None)
            .sql()?;
    }
    migrate::migrate(conn)
}

/// Reads the format of a register file.
pub(crate) fn format_of(path: &Path) -> Result<u32> {
    open::probe(path)?;
    migrate::version(&open_source(path)?).map_err(|e| e.at(path))
}

/// Copies a file that is not opened as a register yet: before a migration.
pub(crate) fn copy_file(from: &Path, to: &Path) -> Result<u32> {
    copy(&open_source(from)?, to)
}

/// Lists the files of a folder by name; an absent folder holds none.
pub(crate) fn files(folder: &Path) -> Result<Vec<(String, PathBuf, u64)>> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(e) => return Err(at(folder, &e)),
    };
    let mut found = Vec::new();
    for entry in entries {
        let entry = entry.map_err(|e| at(folder, &e))?;
        let kind = entry.metadata().map_err(|e| at(folder, &e))?;
        if let (true, Ok(name)) = (kind.is_file(), entry.file_name().into_string()) {
            found.push((name, entry.path(), kind.len()));
        }
    }
    Ok(found)
}

/// Makes a folder, with those above it.
pub(crate) fn make_folder(folder: &Path) -> Result<()> {
    fs::create_dir_all(folder).map_err(|e| at(folder, &e))
}

/// Removes a file that a rotation gives up.
pub(crate) fn remove(path: &Path) -> Result<()> {
    fs::remove_file(path).map_err(|e| at(path, &e))
}
