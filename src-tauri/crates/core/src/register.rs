//! The register: one file, opened; the façade through which everything reads and writes it. Callers never see a connection.

use crate::calendar::vietnam_day;
use crate::error::{Error, Result, Trouble};
use crate::ops::{Actor, Noun, Op, Outcome};
use crate::store::past::{self, Moment};
use crate::store::{
    Connection, Scene, Tx, View, backup, in_trial, in_write, log, look_at, migrate, open,
};
use chrono::{DateTime, NaiveDate, Utc};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The newest file format this version reads and writes.
pub const FORMAT: u32 = migrate::KNOWN;

/// An open register.
///
/// One write connection behind one lock; reads use a connection of their own, so that typing never waits for a report;
/// the past has a third one, whose temporary tables shadow the present ones.
#[derive(Debug)]
pub struct Register {
    path: PathBuf,
    // Fields close in this order. The last to close brings the write-ahead log home, which a read-only one cannot.
    reader: Option<Mutex<Connection>>,
    past: Mutex<Past>,
    writer: Mutex<Connection>,
    is_wal_fallback: bool,
}

#[derive(Debug, Default)]
struct Past {
    conn: Option<Connection>,
    built: Option<Moment>,
}

/// Who writes, when, and from which day it counts.
#[derive(Debug, Clone, Copy)]
pub struct Writing {
    /// The instant.
    pub now: DateTime<Utc>,
    /// Who acts.
    pub actor: Actor,
    /// The day from which it counts; the day of `now` in Vietnam when `None`.
    pub effective_on: Option<NaiveDate>,
}

impl Writing {
    fn scene(self) -> Result<Scene> {
        let today = vietnam_day(self.now);
        let day = self.effective_on.unwrap_or(today);
        if day > today && self.actor != Actor::Record {
            return Err(Error::Invalid {
                field: "on",
                why: "future",
            });
        }
        Ok(Scene {
            now: self.now,
            day,
            actor: self.actor,
        })
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // A panic elsewhere rolled its transaction back; the connection itself is sound.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Register {
    /// Opens an existing register.
    ///
    /// # Errors
    /// The file is missing, not a register, too new, damaged, not writable, or held by another program.
    pub fn open(path: &Path) -> Result<Self> {
        let opened = open::open(path).map_err(|e| e.at(path))?;
        Self::from_opened(path, opened)
    }

    /// Makes a new, empty register. An existing file is never touched.
    ///
    /// # Errors
    /// The file exists, or its folder cannot be written.
    pub fn create(path: &Path) -> Result<Self> {
        let opened = open::create(path).map_err(|e| e.at(path))?;
        Self::from_opened(path, opened)
    }

    /// Makes a register in memory, for tests.
    ///
    /// # Errors
    /// SQLite itself fails.
    #[cfg(any(test, feature = "testing"))]
    pub fn in_memory() -> Result<Self> {
        let opened = open::in_memory()?;
        Ok(Self {
            path: PathBuf::from(":memory:"),
            writer: Mutex::new(opened.writer),
            reader: None,
            past: Mutex::default(),
            is_wal_fallback: false,
        })
    }

    fn from_opened(path: &Path, opened: open::Opened) -> Result<Self> {
        let reader = open::open_reader(path).map_err(|e| e.at(path))?;
        Ok(Self {
            path: path.to_owned(),
            writer: Mutex::new(opened.writer),
            reader: Some(Mutex::new(reader)),
            past: Mutex::default(),
            is_wal_fallback: opened.is_wal_fallback,
        })
    }

    /// Returns the file.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// True when the file system cannot hold a write-ahead log, so that SQLite keeps a rollback journal.
    #[must_use]
    pub const fn is_wal_fallback(&self) -> bool {
        self.is_wal_fallback
    }

    /// Reads the present tables in one consistent look. `day` is the day that timeliness is computed for.
    ///
    /// # Errors
    /// What `look` refuses, and trouble with the file.
    pub fn read<T>(&self, day: NaiveDate, look: impl FnOnce(View<'_>) -> Result<T>) -> Result<T> {
        let conn = lock(self.reader.as_ref().unwrap_or(&self.writer));
        let result = look_at(&conn, day, look);
        result.map_err(|e| e.at(&self.path))
    }

    /// Reads tasks as they were on a day, as known at a log position (now, when `None`).
    ///
    /// # Errors
    /// As [`Register::read`].
    pub fn read_past<T>(
        &self,
        day: NaiveDate,
        known_to: Option<u32>,
        look: impl Fn(View<'_>) -> Result<T>,
    ) -> Result<T> {
        self.look_back(day, known_to, look)
            .map_err(|e| e.at(&self.path))
    }

    fn look_back<T>(
        &self,
        day: NaiveDate,
        known_to: Option<u32>,
        look: impl Fn(View<'_>) -> Result<T>,
    ) -> Result<T> {
        {
            let conn = lock(self.reader.as_ref().unwrap_or(&self.writer));
            let present = look_at(&conn, day, |view| {
                if past::is_present(view, Moment::of(view, known_to)?)? {
                    look(view).map(Some)
                } else {
                    Ok(None)
                }
            })?;
            if let Some(value) = present {
                return Ok(value);
            }
        }
        if self.reader.is_none() {
            // In memory there is one connection: shadow, look, and take the shadow away.
            let conn = lock(&self.writer);
            return look_at(&conn, day, |view| {
                past::build(view.conn, Moment::of(view, known_to)?)?;
                let value = look(view);
                past::clear(view.conn)?;
                value
            });
        }
        let mut past = lock(&self.past);
        if past.conn.is_none() {
            past.conn = Some(open::open_reader(&self.path)?);
        }
        let Past { conn, built } = &mut *past;
        let Some(conn) = conn.as_ref() else {
            return Err(Error::Internal("no connection to the past".to_owned()));
        };
        look_at(conn, day, |view| {
            let moment = Moment::of(view, known_to)?;
            if *built != Some(moment) {
                *built = None;
                past::build(view.conn, moment)?;
                *built = Some(moment);
            }
            look(view)
        })
        .inspect_err(|_| *built = None)
    }

    /// Runs one operation: all of it is written, with its entry in the log, or nothing.
    ///
    /// # Errors
    /// What the verb refuses, and trouble with the file.
    pub fn transact<T>(
        &self,
        op: Op,
        writing: Writing,
        verb: impl FnOnce(&Tx<'_>) -> Result<T>,
    ) -> Result<Outcome<T>> {
        let scene = writing.scene()?;
        self.write(|conn| {
            let tx = Tx::new(conn, scene);
            let value = verb(&tx)?;
            let changes = tx.log(op, None, op == Op::Repair)?;
            Ok((value, changes))
        })
    }

    /// Runs many operations, each with its own entry in the log, in one transaction: for registers made for tests.
    ///
    /// # Errors
    /// What a verb refuses, and trouble with the file; nothing is kept then.
    #[cfg(any(test, feature = "testing"))]
    pub fn in_one_go<T>(&self, fill: impl FnOnce(&Many<'_>) -> Result<T>) -> Result<T> {
        self.write(|conn| Ok((fill(&Many { conn })?, Vec::new())))
            .map(|outcome| outcome.value)
    }

    /// Runs a verb to see what it would give, and takes all of it back.
    ///
    /// # Errors
    /// As [`Register::transact`].
    pub fn try_out<T>(
        &self,
        writing: Writing,
        verb: impl FnOnce(&Tx<'_>) -> Result<T>,
    ) -> Result<T> {
        let scene = writing.scene()?;
        let mut conn = lock(&self.writer);
        in_trial(&mut conn, |conn| verb(&Tx::new(conn, scene))).map_err(|e| e.at(&self.path))
    }

    /// Runs one write with its own entry in the log.
    pub(crate) fn write<T>(
        &self,
        write: impl FnOnce(&Connection) -> Result<(T, Vec<Noun>)>,
    ) -> Result<Outcome<T>> {
        let mut conn = lock(&self.writer);
        let run = |conn: &mut Connection| {
            let ((value, changes), head) = in_write(conn, write)?;
            Ok(Outcome {
                value,
                changes,
                head,
            })
        };
        run(&mut conn).map_err(|e: Error| e.at(&self.path))
    }

    /// Copies the register to a new, verified file, on a connection of its own: nobody waits for it.
    pub(crate) fn copy_to(&self, to: &Path) -> Result<u32> {
        self.apart(|conn| backup::copy(conn, to))
    }

    /// Reads as [`Register::read_past`] does, on a connection of its own: for long looks (a report, the check), so that
    /// neither typing nor other reads wait for them.
    ///
    /// # Errors
    /// As [`Register::read`].
    pub fn read_apart<T>(
        &self,
        day: NaiveDate,
        known_to: Option<u32>,
        look: impl FnOnce(View<'_>) -> Result<T>,
    ) -> Result<T> {
        self.apart(|conn| {
            look_at(conn, day, |view| {
                let moment = Moment::of(view, known_to)?;
                let is_past = !past::is_present(view, moment)?;
                if is_past {
                    past::build(view.conn, moment)?;
                }
                let value = look(view);
                if is_past {
                    past::clear(view.conn)?;
                }
                value
            })
        })
    }

    /// Reads the present tables on a connection of its own: for the check.
    pub(crate) fn read_present_apart<T>(
        &self,
        day: NaiveDate,
        look: impl FnOnce(View<'_>) -> Result<T>,
    ) -> Result<T> {
        self.apart(|conn| look_at(conn, day, look))
    }

    /// Runs something long on a connection of its own.
    fn apart<T>(&self, run: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        let result = if self.reader.is_some() {
            open::open_reader(&self.path).and_then(|conn| run(&conn))
        } else {
            run(&lock(&self.writer))
        };
        result.map_err(|e| e.at(&self.path))
    }

    /// Lends the write connection: for restoring a whole file into it.
    pub(crate) fn with_writer<T>(
        &self,
        run: impl FnOnce(&mut Connection) -> Result<T>,
    ) -> Result<T> {
        let mut conn = lock(&self.writer);
        let result = run(&mut conn).map_err(|e| e.at(&self.path));
        drop(conn);
        lock(&self.past).built = None;
        result
    }

    /// Returns the count of operations in the log.
    ///
    /// # Errors
    /// Trouble with the file.
    pub fn head(&self) -> Result<u32> {
        self.read(NaiveDate::default(), log::head)
    }

    /// Returns the hash of the last operation: it stands for the whole log, and no two registers share it. Empty when there
    /// is none.
    ///
    /// # Errors
    /// Trouble with the file.
    pub fn head_hash(&self) -> Result<String> {
        self.read(NaiveDate::default(), log::head_hash)
    }
}

/// Operations that are written together: see [`Register::in_one_go`].
#[cfg(any(test, feature = "testing"))]
pub struct Many<'a> {
    conn: &'a Connection,
}

#[cfg(any(test, feature = "testing"))]
impl Many<'_> {
    /// Runs one operation as [`Register::transact`] does, but for the commit.
    ///
    /// # Errors
    /// What the verb refuses, and trouble with the file.
    pub fn operation<T>(
        &self,
        op: Op,
        writing: Writing,
        verb: impl FnOnce(&Tx<'_>) -> Result<T>,
    ) -> Result<T> {
        let tx = Tx::new(self.conn, writing.scene()?);
        let value = tx.attempt(|| verb(&tx))?;
        tx.log(op, None, false)?;
        Ok(value)
    }
}

/// Looks at a file without opening it as a register.
///
/// # Errors
/// Missing, not a register, damaged at its head, too new.
pub fn probe(path: &Path) -> Result<()> {
    open::probe(path)
}

/// Says what an error of the file system means for a person.
#[must_use]
pub fn trouble_of(error: &std::io::Error) -> Trouble {
    open::from_io(error)
}
