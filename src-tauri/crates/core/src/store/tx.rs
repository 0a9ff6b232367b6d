//! One write: rows and their changes, put into the log as one operation.

use super::log;
use super::overdue;
use super::records::TaskRecord;
use super::rows::{self, Change, Record};
use super::tables::{self, Row};
use super::{Sql, View};
use crate::calendar::vietnam_time;
use crate::error::{Error, OrNotFound, Result};
use crate::ops::{Actor, Noun, Op};
use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use rusqlite::Connection;
use std::cell::RefCell;

/// When, by whom, and from which day an operation counts.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Scene {
    /// The instant.
    pub(crate) now: DateTime<Utc>,
    /// The day from which it counts.
    pub(crate) day: NaiveDate,
    /// Who acts.
    pub(crate) actor: Actor,
}

/// Records that an operation on many is named after.
const NAMED: usize = 3;

/// A write in progress. Dropped without commit, nothing of it remains.
pub struct Tx<'a> {
    conn: &'a Connection,
    /// When, by whom, from which day.
    pub(crate) scene: Scene,
    changes: RefCell<Vec<Change>>,
    subject: RefCell<String>,
}

impl<'a> Tx<'a> {
    pub(crate) fn new(conn: &'a Connection, scene: Scene) -> Self {
        Self {
            conn,
            scene,
            changes: RefCell::default(),
            subject: RefCell::default(),
        }
    }

    /// Returns the tables as this write sees them.
    pub(crate) const fn view(&self) -> View<'a> {
        View {
            conn: self.conn,
            day: self.scene.day,
        }
    }

    /// Returns the day from which the operation counts.
    pub(crate) const fn day(&self) -> NaiveDate {
        self.scene.day
    }

    /// Returns what the clock on the wall shows, to the second.
    pub(crate) fn clock(&self) -> NaiveDateTime {
        vietnam_time(self.scene.now)
    }

    /// Returns who acts.
    pub(crate) const fn actor(&self) -> Actor {
        self.scene.actor
    }

    /// Returns a new id (UUIDv7 of the write's instant).
    pub(crate) fn new_id(&self) -> String {
        new_id(self.scene.now)
    }

    /// Names what the operation is about, for the history.
    pub(crate) fn about(&self, subject: &str) {
        subject.clone_into(&mut self.subject.borrow_mut());
    }

    /// Names the operation after many records: the first few by name, the rest by their number.
    pub(crate) fn about_many<'c>(&self, codes: impl ExactSizeIterator<Item = &'c str>) {
        let count = codes.len();
        let named: Vec<&str> = codes.take(NAMED).collect();
        let mut subject = named.join(", ");
        if count > NAMED {
            subject.push_str(&format!(" (+{})", count - NAMED));
        }
        self.about(&subject);
    }

    /// Returns how many rows were moved until now.
    pub(crate) fn changed(&self) -> usize {
        self.changes.borrow().len()
    }

    /// Runs a part of the write that may fail alone: what it did is taken back then, and the rest goes on.
    pub(crate) fn attempt<T>(&self, part: impl FnOnce() -> Result<T>) -> Result<T> {
        let kept = self.changed();
        self.conn.execute_batch("savepoint part").sql()?;
        let result = part();
        if result.is_err() {
            self.changes.borrow_mut().truncate(kept);
            self.conn.execute_batch("rollback to part").sql()?;
        }
        self.conn.execute_batch("release part").sql()?;
        result
    }

    /// Returns the next number of a series. Numbers are not given twice, not even after undo.
    pub(crate) fn next_number(&self, series: &str) -> Result<u32> {
        self.conn
            .prepare_cached(
                "insert into counters (name, last) values (?1, 1)
                 on conflict (name) do update set last = last + 1 returning last",
            )
            .sql()?
            .query_row([series], |row| row.get(0))
            .sql()
    }

    /// Returns the next code of a series: `NV-012`.
    pub(crate) fn next_code(&self, series: &str) -> Result<String> {
        let next = self.next_number(series)?;
        Ok(if series == "DV" {
            format!("{series}-{next:02}")
        } else {
            format!("{series}-{next:03}")
        })
    }

    /// Reads a typed row.
    pub(crate) fn get<R: Record>(&self, id: &str) -> Result<R> {
        rows::get(self.view(), id)?.or_not_found(R::NOUN, id)
    }

    /// Writes a typed row, new or changed, with its change.
    pub(crate) fn put<R: Record>(&self, record: &R) -> Result<()> {
        self.put_row(R::NOUN, record.id(), Some(&rows::to_row(record)?))
    }

    /// Removes a typed row, with its change.
    pub(crate) fn remove<R: Record>(&self, id: &str) -> Result<()> {
        self.put_row(R::NOUN, id, None)
    }

    /// Brings any row to a state, with its change.
    pub(crate) fn put_row(&self, noun: Noun, id: &str, row: Option<&Row>) -> Result<()> {
        if let Some(change) = rows::put(self.view(), tables::table(noun), id, row)? {
            self.changes.borrow_mut().push(change);
        }
        Ok(())
    }

    /// Writes a task and names the operation after it.
    pub(crate) fn put_task(&self, task: &TaskRecord) -> Result<()> {
        self.about(&task.code);
        self.put(task)
    }

    /// Writes the operation and its changes into the log; an operation that changed nothing leaves no entry (unless it
    /// must, as a repair does). Returns the nouns that moved.
    pub(crate) fn log(self, op: Op, target: Option<u32>, even_if_empty: bool) -> Result<Vec<Noun>> {
        let changes = self.changes.into_inner();
        if changes.is_empty() && !even_if_empty {
            return Ok(Vec::new());
        }
        let mut nouns: Vec<Noun> = changes.iter().map(|change| change.noun).collect();
        nouns.sort_unstable();
        nouns.dedup();
        let entry = log::Entry {
            id: new_id(self.scene.now),
            at: log::instant(self.scene.now),
            effective_on: self.scene.day,
            actor: self.scene.actor.to_string(),
            op,
            subject: self.subject.into_inner(),
            target,
        };
        log::append(self.conn, &entry, &changes)?;
        overdue::follow(
            View {
                conn: self.conn,
                day: self.scene.day,
            },
            &changes,
        )?;
        Ok(nouns)
    }

    /// Refuses a stale write.
    pub(crate) fn check_version(noun: Noun, key: &str, read: u32, present: u32) -> Result<()> {
        if read == present {
            return Ok(());
        }
        Err(Error::VersionConflict {
            noun,
            key: key.to_owned(),
        })
    }
}

thread_local! {
    /// Keeps ids of one instant in the order they were made.
    static ORDER: uuid::ContextV7 = const { uuid::ContextV7::new() };
}

/// Returns a UUIDv7 of an instant.
fn new_id(now: DateTime<Utc>) -> String {
    let seconds = u64::try_from(now.timestamp()).unwrap_or(0);
    let context = uuid::timestamp::context::ThreadLocalContext::new(&ORDER);
    let time = uuid::Timestamp::from_unix(context, seconds, now.timestamp_subsec_nanos());
    uuid::Uuid::new_v7(time).to_string()
}
