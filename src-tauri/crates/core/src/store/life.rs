//! Queries of what belongs to a task's life: its parts, what stands in its place, evidence with its files, delegations and
//! requests.

use super::records::{DelegationRecord, EvidenceRecord, RequestRecord};
use super::tasks::{coded, records};
use super::{Sql, View, count, first, list};
use crate::error::{Error, Result, Trouble};
use crate::tasks::{Delegation, Evidence, EvidenceKind, Named, Request, RequestKind, RequestState};
use rusqlite::params;
use sha2::{Digest, Sha256};
use std::path::PathBuf;

/// Reads the requests of a task as records, oldest first.
pub(crate) fn request_records(view: View<'_>, task_id: &str) -> Result<Vec<RequestRecord>> {
    records(
        view,
        "select id from requests where task_id = ?1 order by number, id",
        task_id,
    )
}

/// Reads the delegations of a task as records, oldest first.
pub(crate) fn delegation_records(view: View<'_>, task_id: &str) -> Result<Vec<DelegationRecord>> {
    records(
        view,
        "select id from delegations where task_id = ?1 order by from_on, id",
        task_id,
    )
}

/// Reads the evidence of a task as records, in the order in which it was added.
pub(crate) fn evidence_records(view: View<'_>, task_id: &str) -> Result<Vec<EvidenceRecord>> {
    records(
        view,
        "select id from evidence where task_id = ?1 order by id",
        task_id,
    )
}

/// Reads the requests of a task, oldest first.
pub(crate) fn requests(view: View<'_>, task_id: &str) -> Result<Vec<Request>> {
    list(
        view,
        "select id, number, kind, words, asked_on, asked_by, answer_by, state, answer, answered_on, answered_by
         from requests where task_id = ?1 order by number, id",
        [task_id],
        |row| {
            Ok(Request {
                id: row.get(0)?,
                number: row.get(1)?,
                kind: coded(row, 2, RequestKind::from_code)?,
                words: row.get(3)?,
                asked_on: row.get(4)?,
                asked_by: row.get(5)?,
                answer_by: row.get(6)?,
                state: coded(row, 7, RequestState::from_code)?,
                answer: row.get(8)?,
                answered_on: row.get(9)?,
                answered_by: row.get(10)?,
                may_answer: false,
                may_withdraw: false,
            })
        },
    )
}

/// Reads the delegations of a task, oldest first.
pub(crate) fn delegations(view: View<'_>, task_id: &str) -> Result<Vec<Delegation>> {
    list(
        view,
        "select id, person, from_on, to_on, note, delegated_by
         from delegations where task_id = ?1 order by from_on, id",
        [task_id],
        |row| {
            Ok(Delegation {
                id: row.get(0)?,
                person: row.get(1)?,
                from_on: row.get(2)?,
                to_on: row.get(3)?,
                note: row.get(4)?,
                by: row.get(5)?,
            })
        },
    )
}

/// Reads the evidence of a task, in the order in which it was added.
pub(crate) fn evidence(view: View<'_>, task_id: &str) -> Result<Vec<Evidence>> {
    list(
        view,
        "select id, kind, title, symbol, issued_on, file_name, size, hash, added_on, added_by
         from evidence where task_id = ?1 order by id",
        [task_id],
        |row| {
            Ok(Evidence {
                id: row.get(0)?,
                kind: coded(row, 1, EvidenceKind::from_code)?,
                title: row.get(2)?,
                symbol: row.get(3)?,
                issued_on: row.get(4)?,
                file_name: row.get(5)?,
                size: row.get(6)?,
                hash: row.get(7)?,
                added_on: row.get(8)?,
                by: row.get(9)?,
            })
        },
    )
}

/// Reads the ids of the parts of a task, in the order of their codes.
pub(crate) fn parts(view: View<'_>, task_id: &str) -> Result<Vec<String>> {
    list(
        view,
        "select id from tasks where parent_id = ?1 order by length(code), code",
        [task_id],
        |row| row.get(0),
    )
}

/// Counts the parts of a task that are not done: drafts, open ones and halted ones.
pub(crate) fn count_open_parts(view: View<'_>, task_id: &str) -> Result<u32> {
    count(
        view,
        "select count(*) from tasks where parent_id = ?1 and state not in ('confirmed', 'replaced', 'cancelled')",
        [task_id],
    )
}

/// Reads the ids of the tasks that a task is a part of, the nearest first.
pub(crate) fn above(view: View<'_>, task_id: &str) -> Result<Vec<String>> {
    chain(view, task_id, "parent_id")
}

/// Reads the ids of the tasks that stand in a task's place, the nearest first.
pub(crate) fn heirs(view: View<'_>, task_id: &str) -> Result<Vec<String>> {
    chain(view, task_id, "replaced_by_id")
}

/// Follows a link of tasks to its end. A ring, which the rules refuse, ends where it closes.
fn chain(view: View<'_>, task_id: &str, column: &str) -> Result<Vec<String>> {
    list(
        view,
        &format!(
            "with recursive chain (id) as (
               select {column} from tasks where id = ?1
               union
               select t.{column} from tasks t join chain c on c.id = t.id
             )
             select id from chain where id is not null"
        ),
        [task_id],
        |row| row.get(0),
    )
}

/// Reads the tasks that a task stands in the place of, in the order of their codes.
pub(crate) fn replaced(view: View<'_>, task_id: &str) -> Result<Vec<Named>> {
    list(
        view,
        "select id, code, title from tasks where replaced_by_id = ?1 order by length(code), code",
        [task_id],
        |row| {
            Ok(Named {
                id: row.get(0)?,
                code: row.get(1)?,
                title: row.get(2)?,
            })
        },
    )
}

/// Reads a task as it is named beside another one.
pub(crate) fn task_named(view: View<'_>, id: &str) -> Result<Option<Named>> {
    first(
        view,
        "select id, code, title from tasks where id = ?1",
        [id],
        |row| {
            Ok(Named {
                id: row.get(0)?,
                code: row.get(1)?,
                title: row.get(2)?,
            })
        },
    )
}

/// Returns the SHA-256 of bytes in lower-case hex: the name of a file in the register.
pub(crate) fn hash_of(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// Says whether the bytes of a file are those that were kept.
///
/// # Errors
/// `file_damaged`.
pub(crate) fn check_bytes(bytes: &[u8], hash: &str) -> Result<()> {
    if hash_of(bytes) == hash {
        return Ok(());
    }
    Err(Error::File {
        path: PathBuf::new(),
        trouble: Trouble::Damaged,
    })
}

/// Keeps the bytes of a file, once, and returns their hash. They are not in the log, which holds the hash; they stay when
/// the evidence is taken out, for undo and for the past.
pub(crate) fn keep_file(view: View<'_>, bytes: &[u8]) -> Result<String> {
    let hash = hash_of(bytes);
    let size = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
    view.conn
        .prepare_cached("insert or ignore into files (hash, size, bytes) values (?1, ?2, ?3)")
        .sql()?
        .execute(params![hash, size, bytes])
        .sql()?;
    Ok(hash)
}

/// Reads a kept file by its evidence: name, hash as logged, bytes.
pub(crate) fn kept_file(
    view: View<'_>,
    evidence_id: &str,
) -> Result<Option<(String, String, Vec<u8>)>> {
    first(
        view,
        "select e.file_name, e.hash, f.bytes from evidence e join files f on f.hash = e.hash where e.id = ?1",
        [evidence_id],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )
}

/// Reads evidence whose file is not in the register: code of its task, name of the file.
pub(crate) fn lost_files(view: View<'_>) -> Result<Vec<(String, String)>> {
    list(
        view,
        "select t.code, e.file_name from evidence e join tasks t on t.id = e.task_id
         where e.kind = 'file' and not exists (select 1 from files f where f.hash = e.hash and f.size = e.size)",
        [],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

/// Reads every kept file, one at a time, and returns the hashes of those whose bytes do not have it any more.
pub(crate) fn damaged_files(view: View<'_>) -> Result<Vec<String>> {
    let mut damaged = Vec::new();
    let mut statement = view
        .conn
        .prepare("select hash, size, bytes from files order by hash")
        .sql()?;
    let mut rows = statement.query([]).sql()?;
    while let Some(row) = rows.next().sql()? {
        let hash: String = row.get(0).sql()?;
        let size: i64 = row.get(1).sql()?;
        let bytes = row.get_ref(2).sql()?.as_blob().unwrap_or_default();
        if hash_of(bytes) != hash || i64::try_from(bytes.len()) != Ok(size) {
            damaged.push(hash);
        }
    }
    Ok(damaged)
}
