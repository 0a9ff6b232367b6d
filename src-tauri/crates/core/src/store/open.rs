//! Opening a register file: what it is, how it is set up, and what is refused.

use super::migrate;
use super::{Sql, from_sqlite};
use crate::error::{Error, Result, Trouble};
use rusqlite::{Connection, OpenFlags};
use std::fs;
use std::io::Read;
use std::path::Path;
use std::time::Duration;

/// Marks a SQLite file as a register of ours: "SoCD".
pub(crate) const APPLICATION_ID: i32 = 0x536F_4344;
/// How long a call waits for another process.
const BUSY: Duration = Duration::from_secs(5);
/// First bytes of every SQLite file.
const MAGIC: &[u8] = b"SQLite format 3\0";
/// Prepared statements kept per connection.
const STATEMENTS: usize = 200;

/// Connections to one register.
pub(crate) struct Opened {
    pub(crate) writer: Connection,
    /// True when the file system cannot hold a write-ahead log.
    pub(crate) is_wal_fallback: bool,
}

/// Looks at a file before SQLite touches it.
///
/// # Errors
/// Missing, not a register, too new, unreadable.
pub(crate) fn probe(path: &Path) -> Result<()> {
    let trouble = |trouble| Error::File {
        path: path.to_owned(),
        trouble,
    };
    let mut head = Vec::new();
    let mut file = fs::File::open(path).map_err(|e| trouble(from_io(&e)))?;
    let kind = file.metadata().map_err(|e| trouble(from_io(&e)))?;
    if !kind.is_file() {
        return Err(trouble(Trouble::NotRegister));
    }
    file.by_ref()
        .take(100)
        .read_to_end(&mut head)
        .map_err(|e| trouble(from_io(&e)))?;
    if head.len() < 100 || !head.starts_with(MAGIC) {
        return Err(trouble(if head.is_empty() || !head.starts_with(MAGIC) {
            Trouble::NotRegister
        } else {
            Trouble::Damaged
        }));
    }
    let number = |at: usize| {
        head.get(at..at + 4)
            .and_then(|bytes| bytes.try_into().ok())
            .map_or(0, i32::from_be_bytes)
    };
    if number(68) != APPLICATION_ID {
        return Err(trouble(Trouble::NotRegister));
    }
    let found = u32::try_from(number(60)).unwrap_or(0);
    if found > migrate::KNOWN {
        return Err(trouble(Trouble::TooNew {
            found,
            known: migrate::KNOWN,
        }));
    }
    Ok(())
}

/// Pages that a connection keeps at most, in KiB with SQLite's sign for it: the indexes of a large register are not read
/// again and again, and memory does not grow with it.
const CACHE: i32 = -64 * 1024;

/// Opens an existing register for writing.
///
/// # Errors
/// As [`probe`], and whatever SQLite says.
pub(crate) fn open(path: &Path) -> Result<Opened> {
    probe(path)?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let writer = Connection::open_with_flags(path, flags).map_err(|e| cannot_open(path, e))?;
    set_up(writer, path)
}

/// Makes a new, empty file with the schema and opens it. Never touches an existing file.
///
/// # Errors
/// The file exists; the folder cannot be written.
pub(crate) fn create(path: &Path) -> Result<Opened> {
    if let Some(folder) = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
    {
        fs::create_dir_all(folder).map_err(|e| Error::File {
            path: folder.to_owned(),
            trouble: from_io(&e),
        })?;
    }
    // Reserves the name: two processes that start at once do not both make the register.
    fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(path)
        .map_err(|e| Error::File {
            path: path.to_owned(),
            trouble: from_io(&e),
        })?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let writer = Connection::open_with_flags(path, flags).map_err(|e| cannot_open(path, e))?;
    writer
        .pragma_update(None, "application_id", APPLICATION_ID)
        .sql()?;
    set_up(writer, path)
}

/// Opens a register in memory, for tests.
#[cfg(any(test, feature = "testing"))]
pub(crate) fn in_memory() -> Result<Opened> {
    let writer = Connection::open_in_memory().sql()?;
    set_up(writer, Path::new(":memory:"))
}

/// Opens a second connection that only reads.
pub(crate) fn open_reader(path: &Path) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let reader = Connection::open_with_flags(path, flags).map_err(|e| cannot_open(path, e))?;
    reader.busy_timeout(BUSY).sql()?;
    reader.set_prepared_statement_cache_capacity(STATEMENTS);
    reader.pragma_update(None, "trusted_schema", false).sql()?;
    reader.pragma_update(None, "temp_store", 2).sql()?;
    reader.pragma_update(None, "cache_size", CACHE).sql()?;
    Ok(reader)
}

fn set_up(mut writer: Connection, path: &Path) -> Result<Opened> {
    writer.busy_timeout(BUSY).sql()?;
    writer.set_prepared_statement_cache_capacity(STATEMENTS);
    let is_memory = path == Path::new(":memory:");
    // SQLite opens a file without the right to write for reading, and then lets even `begin immediate` pass.
    if writer.is_readonly(rusqlite::MAIN_DB).sql()? {
        return Err(read_only(path));
    }
    let mode: String = writer
        .pragma_update_and_check(None, "journal_mode", "wal", |row| row.get(0))
        .map_err(|e| {
            if is_unwritable(&e) {
                read_only(path)
            } else {
                from_sqlite(e)
            }
        })?;
    let is_wal_fallback = !is_memory && !mode.eq_ignore_ascii_case("wal");
    if is_wal_fallback {
        writer
            .pragma_update_and_check(None, "journal_mode", "delete", |_| Ok(()))
            .sql()?;
    }
    writer.pragma_update(None, "synchronous", "full").sql()?;
    writer.pragma_update(None, "cache_size", CACHE).sql()?;
    writer.pragma_update(None, "foreign_keys", true).sql()?;
    writer.pragma_update(None, "trusted_schema", false).sql()?;
    writer.pragma_update(None, "cell_size_check", true).sql()?;
    migrate::migrate(&mut writer)?;
    if !is_memory {
        // Asks for the write lock once, so that an unwritable file is said at the door and not at the first change.
        writer
            .execute_batch("begin immediate; rollback;")
            .map_err(|e| {
                if is_unwritable(&e) {
                    read_only(path)
                } else {
                    from_sqlite(e)
                }
            })?;
    }
    Ok(Opened {
        writer,
        is_wal_fallback,
    })
}

fn read_only(path: &Path) -> Error {
    Error::File {
        path: path.to_owned(),
        trouble: Trouble::ReadOnly,
    }
}

/// True for what SQLite answers when file or folder cannot be written.
fn is_unwritable(error: &rusqlite::Error) -> bool {
    use rusqlite::ErrorCode;
    matches!(
        error.sqlite_error_code(),
        Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied)
    )
}

fn cannot_open(path: &Path, error: rusqlite::Error) -> Error {
    let trouble = if is_unwritable(&error) {
        Trouble::ReadOnly
    } else {
        Trouble::Other(error.to_string())
    };
    Error::File {
        path: path.to_owned(),
        trouble,
    }
}

/// Says what an error of the file system means.
pub(crate) fn from_io(error: &std::io::Error) -> Trouble {
    use std::io::ErrorKind;
    match error.kind() {
        ErrorKind::NotFound => Trouble::Missing,
        ErrorKind::AlreadyExists => Trouble::Exists,
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Trouble::ReadOnly,
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Trouble::DiskFull,
        _ => Trouble::Other(error.to_string()),
    }
}
