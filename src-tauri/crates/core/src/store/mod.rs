//! The store: the only SQL. Opening, migrations, rows with their log, backups, and the queries of each noun.
//!
//! Invariants: a row changes only through [`Tx`], which writes the row and its change in one transaction; the log is
//! append-only (triggers refuse anything else); every write runs in `BEGIN IMMEDIATE`.
//!
//! What is deliberately not here: rules, and words for people.

pub(crate) mod backup;
pub(crate) mod calendar;
pub(crate) mod check;
pub(crate) mod committee;
pub(crate) mod extensions;
pub(crate) mod imports;
pub(crate) mod instruments;
pub(crate) mod inventory;
pub(crate) mod life;
pub(crate) mod log;
pub(crate) mod matrix;
pub(crate) mod meetings;
pub(crate) mod memory;
pub(crate) mod migrate;
pub(crate) mod open;
pub(crate) mod opinions;
pub(crate) mod overdue;
pub(crate) mod papers;
pub(crate) mod past;
pub(crate) mod periods;
pub(crate) mod preparing;
pub(crate) mod priorities;
pub(crate) mod records;
pub(crate) mod recurrences;
pub(crate) mod rows;
pub(crate) mod schedule;
pub(crate) mod search;
pub(crate) mod stats;
pub(crate) mod tables;
pub(crate) mod targets;
pub(crate) mod task_filter;
pub(crate) mod tasks;
pub(crate) mod templates;
mod tx;
pub(crate) mod views;
pub(crate) mod work;

pub(crate) use tx::Scene;
pub use tx::Tx;

use crate::error::{Error, Result, Trouble};
use chrono::NaiveDate;
pub(crate) use rusqlite::Connection;
use rusqlite::{ErrorCode, TransactionBehavior};
use std::path::PathBuf;

/// A look at the register on a day: present tables, or past ones that shadow them under the same names.
#[derive(Clone, Copy)]
pub struct View<'a> {
    pub(crate) conn: &'a Connection,
    /// The day that is looked at.
    pub(crate) day: NaiveDate,
}

/// Turns SQLite's errors into ours. The path is filled in by the register, which knows it.
pub(crate) trait Sql<T> {
    /// Returns the value, or the core's error.
    fn sql(self) -> Result<T>;
}

impl<T> Sql<T> for rusqlite::Result<T> {
    fn sql(self) -> Result<T> {
        self.map_err(from_sqlite)
    }
}

/// Says what an error of SQLite means for the person's file.
pub(crate) fn from_sqlite(error: rusqlite::Error) -> Error {
    let rusqlite::Error::SqliteFailure(failure, _) = &error else {
        return Error::Internal(error.to_string());
    };
    let trouble = match failure.code {
        ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Trouble::Busy,
        ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => Trouble::Damaged,
        ErrorCode::DiskFull => Trouble::DiskFull,
        // The index of the write-ahead log could not grow: the disk has no room left for it.
        ErrorCode::SystemIoFailure
            if failure.extended_code == rusqlite::ffi::SQLITE_IOERR_SHMSIZE =>
        {
            Trouble::DiskFull
        }
        // A file that was just looked at cannot be opened when its folder does not take the log beside it.
        ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen => {
            Trouble::ReadOnly
        }
        ErrorCode::SystemIoFailure | ErrorCode::NoLargeFileSupport => {
            Trouble::Other(error.to_string())
        }
        _ => return Error::Internal(error.to_string()),
    };
    Error::File {
        path: PathBuf::new(),
        trouble,
    }
}

impl Error {
    /// Names the file in an error that does not name one yet.
    pub(crate) fn at(self, file: &std::path::Path) -> Self {
        match self {
            Error::File { path, trouble } if path.as_os_str().is_empty() => Error::File {
                path: file.to_owned(),
                trouble,
            },
            other => other,
        }
    }
}

/// Reads one column of every row of a query.
pub(crate) fn list<T, P: rusqlite::Params>(
    view: View<'_>,
    sql: &str,
    params: P,
    read: impl FnMut(&rusqlite::Row<'_>) -> rusqlite::Result<T>,
) -> Result<Vec<T>> {
    let mut statement = view.conn.prepare_cached(sql).sql()?;
    statement
        .query_map(params, read)
        .sql()?
        .collect::<rusqlite::Result<Vec<T>>>()
        .sql()
}

/// Reads the first row of a query, if there is one.
pub(crate) fn first<T, P: rusqlite::Params>(
    view: View<'_>,
    sql: &str,
    params: P,
    read: impl FnOnce(&rusqlite::Row<'_>) -> rusqlite::Result<T>,
) -> Result<Option<T>> {
    use rusqlite::OptionalExtension;
    view.conn
        .prepare_cached(sql)
        .sql()?
        .query_row(params, read)
        .optional()
        .sql()
}

/// Reads one number.
pub(crate) fn count<P: rusqlite::Params>(view: View<'_>, sql: &str, params: P) -> Result<u32> {
    view.conn
        .prepare_cached(sql)
        .sql()?
        .query_row(params, |row| row.get(0))
        .sql()
}

/// True when past tables shadow the present ones.
pub(crate) fn is_past(view: View<'_>) -> Result<bool> {
    Ok(count(
        view,
        "select exists (select 1 from sqlite_temp_master where name = 'tasks')",
        [],
    )? == 1)
}

/// Runs a look in one read transaction, so that everything it sees belongs together.
pub(crate) fn look_at<T>(
    conn: &Connection,
    day: NaiveDate,
    look: impl FnOnce(View<'_>) -> Result<T>,
) -> Result<T> {
    let tx = conn.unchecked_transaction().sql()?;
    let value = look(View { conn: &tx, day })?;
    tx.commit().sql()?;
    Ok(value)
}

/// Runs a write and takes all of it back: to see what it would give.
pub(crate) fn in_trial<T>(
    conn: &mut Connection,
    write: impl FnOnce(&Connection) -> Result<T>,
) -> Result<T> {
    let tx = conn
        .transaction_with_behavior(TransactionBehavior::Immediate)
        .sql()?;
    let value = write(&tx)?;
    tx.rollback().sql()?;
    Ok(value)
}

/// Runs a write in one transaction that holds the lock from its beginning. Returns its value and the log position after it.
pub(crate) fn in_write<T>(
    conn: &mut Connection,
    write: impl FnOnce(&Connection) -> Result<T>,
) -> Result<(T, u32)> {
    let tx = conn
        .transaction_with_behavior(TransactionBehavior::Immediate)
        .sql()?;
    let value = write(&tx)?;
    let head = log::head(View {
        conn: &tx,
        day: NaiveDate::default(),
    })?;
    tx.commit().sql()?;
    Ok((value, head))
}

/// Returns the version of the tables of an open register.
pub(crate) fn format_of(view: View<'_>) -> Result<u32> {
    migrate::version(view.conn)
}
