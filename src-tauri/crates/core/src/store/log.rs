//! The one log: appending with a hash chain, and reading what it holds.

use super::rows::Change;
use super::tables::Row;
use super::{Sql, View, count, first, list, migrate};
use crate::error::{Error, Result};
use crate::ops::{Noun, Op, OpLabel, Undoing};
use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use rusqlite::{Connection, params};
use serde_json::json;
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// An operation about to be logged.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    pub(crate) id: String,
    pub(crate) at: String,
    pub(crate) effective_on: NaiveDate,
    pub(crate) actor: String,
    pub(crate) op: Op,
    pub(crate) subject: String,
    pub(crate) target: Option<u32>,
}

/// An operation as the log holds it.
#[derive(Debug, Clone)]
pub(crate) struct Logged {
    pub(crate) seq: u32,
    pub(crate) entry: Entry,
    pub(crate) schema: u32,
    pub(crate) hash: String,
}

/// Writes an instant as the log keeps it.
pub(crate) fn instant(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Millis, true)
}

/// Returns the count of operations: they are numbered from 1 without gaps.
pub(crate) fn head(view: View<'_>) -> Result<u32> {
    count(view, "select coalesce(max(seq), 0) from operations", [])
}

/// Returns the hash of the last operation; empty when there is none. It stands for the whole log.
pub(crate) fn head_hash(view: View<'_>) -> Result<String> {
    let sql = "select hash from operations order by seq desc limit 1";
    Ok(first(view, sql, [], |row| row.get(0))?.unwrap_or_default())
}

/// Appends an operation with its changes.
pub(crate) fn append(conn: &Connection, entry: &Entry, changes: &[Change]) -> Result<()> {
    let view = View {
        conn,
        day: entry.effective_on,
    };
    let last: Option<(u32, String)> = first(
        view,
        "select seq, hash from operations order by seq desc limit 1",
        [],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    let (seq, before) = last.map_or((1, String::new()), |(seq, hash)| (seq + 1, hash));
    let texts: Vec<(Option<String>, Option<String>)> = changes
        .iter()
        .map(|change| {
            (
                to_text(change.before.as_ref()),
                to_text(change.after.as_ref()),
            )
        })
        .collect();
    let mut chain = Chain::new(&before, seq, entry, migrate::KNOWN);
    for (change, (old, new)) in changes.iter().zip(&texts) {
        chain.change(
            change.noun.code(),
            &change.row_id,
            &change.owner_id,
            old.as_deref(),
            new.as_deref(),
        );
    }
    conn.prepare_cached(
        "insert into operations (seq, id, at, effective_on, actor, op, subject, target, schema, hash)
         values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
    )
    .sql()?
    .execute(params![
        seq,
        entry.id,
        entry.at,
        entry.effective_on,
        entry.actor,
        entry.op.code(),
        entry.subject,
        entry.target,
        migrate::KNOWN,
        chain.end(),
    ])
    .sql()?;
    let mut insert = conn
        .prepare_cached(
            "insert into changes (op_seq, n, noun, row_id, owner_id, before_json, after_json)
             values (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )
        .sql()?;
    for ((n, change), (old, new)) in (1_u32..).zip(changes).zip(&texts) {
        insert
            .execute(params![
                seq,
                n,
                change.noun.code(),
                change.row_id,
                change.owner_id,
                old,
                new
            ])
            .sql()?;
    }
    Ok(())
}

fn to_text(row: Option<&Row>) -> Option<String> {
    row.map(|row| serde_json::Value::Object(row.clone()).to_string())
}

/// The hash of an operation: over the hash before it, its own fields and its changes, each as a line of JSON.
pub(crate) struct Chain(Sha256);

impl Chain {
    /// Begins the hash of one operation.
    pub(crate) fn new(before: &str, seq: u32, entry: &Entry, schema: u32) -> Self {
        let mut hash = Sha256::new();
        let line = json!([
            before,
            seq,
            entry.id,
            entry.at,
            entry.effective_on,
            entry.actor,
            entry.op,
            entry.subject,
            entry.target,
            schema,
        ]);
        hash.update(line.to_string());
        Self(hash)
    }

    /// Adds one change, in order.
    pub(crate) fn change(
        &mut self,
        noun: &str,
        row: &str,
        owner: &str,
        old: Option<&str>,
        new: Option<&str>,
    ) {
        self.0.update("\n");
        self.0
            .update(json!([noun, row, owner, old, new]).to_string());
    }

    /// Returns the hash in lower-case hex.
    pub(crate) fn end(self) -> String {
        hex(&self.0.finalize())
    }
}

/// Writes bytes in lower-case hex.
pub(crate) fn hex(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

const OPERATION: &str = "seq, id, at, effective_on, actor, op, subject, target, schema, hash";

fn read_operation(row: &rusqlite::Row<'_>) -> rusqlite::Result<Logged> {
    let op: String = row.get(5)?;
    Ok(Logged {
        seq: row.get(0)?,
        entry: Entry {
            id: row.get(1)?,
            at: row.get(2)?,
            effective_on: row.get(3)?,
            actor: row.get(4)?,
            op: Op::from_code(&op).ok_or(rusqlite::Error::InvalidQuery)?,
            subject: row.get(6)?,
            target: row.get(7)?,
        },
        schema: row.get(8)?,
        hash: row.get(9)?,
    })
}

/// Reads every operation in order.
pub(crate) fn each_operation(
    view: View<'_>,
    mut visit: impl FnMut(Logged) -> Result<()>,
) -> Result<()> {
    let mut statement = view
        .conn
        .prepare(&format!("select {OPERATION} from operations order by seq"))
        .sql()?;
    let mut rows = statement.query([]).sql()?;
    while let Some(row) = rows.next().sql()? {
        visit(read_operation(row).sql()?)?;
    }
    Ok(())
}

/// A change as text, as the log holds it.
pub(crate) struct RawChange {
    pub(crate) noun: String,
    pub(crate) row_id: String,
    pub(crate) owner_id: String,
    pub(crate) before: Option<String>,
    pub(crate) after: Option<String>,
}

/// Reads the changes of one operation as text, in order.
pub(crate) fn raw_changes(view: View<'_>, seq: u32) -> Result<Vec<RawChange>> {
    list(
        view,
        "select noun, row_id, owner_id, before_json, after_json from changes where op_seq = ?1 order by n",
        [seq],
        |row| {
            Ok(RawChange {
                noun: row.get(0)?,
                row_id: row.get(1)?,
                owner_id: row.get(2)?,
                before: row.get(3)?,
                after: row.get(4)?,
            })
        },
    )
}

/// Reads the changes of one operation, in order.
pub(crate) fn changes(view: View<'_>, seq: u32) -> Result<Vec<Change>> {
    raw_changes(view, seq)?
        .into_iter()
        .map(|raw| {
            Ok(Change {
                noun: Noun::from_code(&raw.noun).ok_or_else(|| {
                    Error::Internal(format!("operation {seq}: noun {}", raw.noun))
                })?,
                row_id: raw.row_id,
                owner_id: raw.owner_id,
                before: from_text(raw.before.as_deref())?,
                after: from_text(raw.after.as_deref())?,
            })
        })
        .collect()
}

/// Reads logged columns from text.
pub(crate) fn from_text(text: Option<&str>) -> Result<Option<Row>> {
    text.map(serde_json::from_str)
        .transpose()
        .map_err(|e| Error::Internal(format!("a change of the log: {e}")))
}

/// True when an operation stands undone: the last word on it is an undo.
pub(crate) fn is_undone(view: View<'_>, seq: u32) -> Result<bool> {
    let last: Option<String> = first(
        view,
        "select op from operations where target = ?1 order by seq desc limit 1",
        [seq],
        |row| row.get(0),
    )?;
    Ok(last.as_deref() == Some(Op::Undo.code()))
}

/// Returns the newest operation that stands and can be taken back.
pub(crate) fn undo_candidate(view: View<'_>) -> Result<Option<Logged>> {
    let mut below = head(view)? + 1;
    let passed_over = Op::ALL
        .iter()
        .filter(|op| op.undoing() == Undoing::PassedOver)
        .map(|op| format!("'{}'", op.code()))
        .collect::<Vec<_>>()
        .join(", ");
    while let Some(found) = first(
        view,
        &format!(
            "select {OPERATION} from operations
             where seq < ?1 and op not in ({passed_over}) order by seq desc limit 1"
        ),
        [below],
        read_operation,
    )? {
        if !is_undone(view, found.seq)? {
            return Ok(Some(found));
        }
        below = found.seq;
    }
    Ok(None)
}

/// Returns the operation that Redo would bring back: the oldest of those undone since the last new operation.
pub(crate) fn redo_candidate(view: View<'_>) -> Result<Option<Logged>> {
    let last_new: u32 = count(
        view,
        "select coalesce(max(seq), 0) from operations where op not in ('undo', 'redo')",
        [],
    )?;
    first(
        view,
        &format!(
            "select {OPERATION} from operations o
             where seq in (select target from operations where seq > ?1 and op = 'undo')
               and 'undo' = (select m.op from operations m where m.target = o.seq order by m.seq desc limit 1)
             order by seq limit 1"
        ),
        [last_new],
        read_operation,
    )
}

/// Returns the newest operation after `seq` that moved a row.
pub(crate) fn later_on_row(view: View<'_>, row_id: &str, seq: u32) -> Result<Option<OpLabel>> {
    first(
        view,
        "select o.op, o.subject from changes c join operations o on o.seq = c.op_seq
         where c.row_id = ?1 and c.op_seq > ?2 order by c.op_seq desc limit 1",
        params![row_id, seq],
        |row| Ok((row.get::<_, String>(0)?, row.get(1)?)),
    )
    .map(|found| {
        found.and_then(|(op, subject)| Op::from_code(&op).map(|op| OpLabel { op, subject }))
    })
}

/// Returns the nouns that moved after a position.
pub(crate) fn nouns_since(view: View<'_>, seq: u32) -> Result<Vec<Noun>> {
    let codes = list(
        view,
        "select distinct noun from changes where op_seq > ?1",
        [seq],
        |row| row.get::<_, String>(0),
    )?;
    Ok(codes
        .iter()
        .filter_map(|code| Noun::from_code(code))
        .collect())
}

/// Returns the places of operations, newest first, for a page of history; all of the register's, or those that touched one
/// record; of these, those after a log position.
pub(crate) fn page(
    view: View<'_>,
    owner: Option<&str>,
    after: u32,
    offset: u32,
    limit: u32,
) -> Result<(u32, Vec<Logged>)> {
    match owner {
        None => {
            let rows = list(
                view,
                &format!(
                    "select {OPERATION} from operations where seq > ?1 order by seq desc limit ?3 offset ?2"
                ),
                [after, offset, limit],
                read_operation,
            )?;
            Ok((head(view)?.saturating_sub(after), rows))
        }
        Some(owner) => {
            let total = count(
                view,
                "select count(distinct op_seq) from changes where owner_id = ?1 and op_seq > ?2",
                params![owner, after],
            )?;
            let rows = list(
                view,
                &format!(
                    "select {OPERATION} from operations
                     where seq in (select op_seq from changes where owner_id = ?1) and seq > ?2
                     order by seq desc limit ?4 offset ?3"
                ),
                params![owner, after, offset, limit],
                read_operation,
            )?;
            Ok((total, rows))
        }
    }
}

/// What the frame of the window needs to know of the log.
pub(crate) struct LastSave {
    /// When the newest operation was recorded.
    pub(crate) at: Option<String>,
    /// True when the log holds the published record and nothing else.
    pub(crate) is_published_record: bool,
}

/// Reads what the frame needs.
pub(crate) fn last_save(view: View<'_>) -> Result<LastSave> {
    let at = first(
        view,
        "select at from operations order by seq desc limit 1",
        [],
        |row| row.get(0),
    )?;
    let is_published_record = count(
        view,
        "select exists (select 1 from instruments)
           and not exists (select 1 from operations where op <> 'load_record')",
        [],
    )? > 0;
    Ok(LastSave {
        is_published_record,
        at,
    })
}

/// Returns the id that a key names in the log: an id with history, or the human code of a record.
pub(crate) fn owner_of(view: View<'_>, key: &str) -> Result<Option<String>> {
    first(
        view,
        "select id from tasks where code = upper(?1)
         union all select owner_id from changes where owner_id = lower(?1)
         union all select id from instruments where code = upper(?1) or symbol = ?1 collate nocase
         union all select id from targets where code = upper(?1)
         union all select id from units where code = upper(?1)
         union all select id from inventory_items where code = upper(?1)
         union all select id from meetings where code = upper(?1)
         union all select id from opinion_rounds where code = upper(?1)
         union all select id from outgoing_papers where symbol = ?1 collate nocase
         union all select id from paper_templates where code = upper(?1)
         union all select id from incoming_papers where number || '/' || year = ?1
         union all select id from seats where cast(number as text) = ?1
         limit 1",
        [key],
        |row| row.get(0),
    )
}

/// How far someone has looked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Looked {
    /// Log position then.
    pub(crate) head: u32,
    /// When.
    pub(crate) at: String,
}

/// Returns how far someone has looked; `None` when they never said so.
pub(crate) fn looked(view: View<'_>, actor: &str) -> Result<Option<Looked>> {
    first(
        view,
        "select head, at from looks where actor = ?1",
        [actor],
        |row| {
            Ok(Looked {
                head: row.get(0)?,
                at: row.get(1)?,
            })
        },
    )
}

/// Writes down that someone has looked as far as the log goes now. It is about the looking and not about the register: not
/// in the log.
pub(crate) fn mark_looked(view: View<'_>, actor: &str, at: &str) -> Result<()> {
    let head = head(view)?;
    view.conn
        .prepare_cached(
            "insert into looks (actor, head, at) values (?1, ?2, ?3)
             on conflict (actor) do update set head = excluded.head, at = excluded.at",
        )
        .sql()?
        .execute(params![actor, head, at])
        .sql()?;
    Ok(())
}
