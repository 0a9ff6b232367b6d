//! What vouches for a task: an issued document, or a file kept in the register under its hash. Files are given back as they
//! came; the program never opens them.

use super::EvidenceKind;
use super::rules::{self, Verb};
use super::step::begin;
use crate::error::{Error, OrNotFound, Result, Rule};
use crate::ops::Noun;
use crate::store::records::EvidenceRecord;
use crate::store::{self, Tx, View};
use crate::text::{clean_line, looks_legacy};
use chrono::NaiveDate;

/// Longest title or name, in characters.
const LONGEST: usize = 300;

/// Evidence to be added.
#[derive(Debug, Clone)]
pub enum NewEvidence {
    /// An issued document.
    Document {
        /// Number and symbol.
        symbol: String,
        /// Day of issue.
        issued_on: Option<NaiveDate>,
        /// What it is.
        title: String,
    },
    /// A file.
    File {
        /// Its name, without a folder.
        name: String,
        /// Its bytes.
        bytes: Vec<u8>,
        /// What it is; its name when empty.
        title: String,
    },
}

/// A file kept in the register, as it came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptFile {
    /// Its name.
    pub name: String,
    /// Its bytes, which have the hash that the log holds.
    pub bytes: Vec<u8>,
}

/// Adds evidence to a task. Returns the task's id.
///
/// # Errors
/// `not_a_party`; the state; `invalid` without symbol, title or content; `file_too_large`; `file_dangerous`;
/// `dates_order` for a document of a day to come.
pub fn attach(tx: &Tx<'_>, key: &str, new: &NewEvidence) -> Result<String> {
    let (task, _) = begin(tx, key, Verb::Attach)?;
    let blank = EvidenceRecord {
        id: tx.new_id(),
        version: 0,
        task_id: task.id.clone(),
        kind: EvidenceKind::Document,
        title: String::new(),
        symbol: String::new(),
        issued_on: None,
        file_name: String::new(),
        size: 0,
        hash: String::new(),
        added_on: tx.day(),
        added_by: tx.actor().to_string(),
    };
    let record = match new {
        NewEvidence::Document {
            symbol,
            issued_on,
            title,
        } => {
            if issued_on.is_some_and(|day| day > tx.day()) {
                return Err(Error::Refused(Rule::DatesOrder));
            }
            EvidenceRecord {
                title: line(title, "title")?,
                symbol: line(symbol, "symbol")?,
                issued_on: *issued_on,
                ..blank
            }
        }
        NewEvidence::File { name, bytes, title } => {
            // Whatever the system calls it: only the last part is the name.
            let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
            let file_name = line(name, "file_name")?;
            if bytes.is_empty() {
                return Err(Error::Invalid {
                    field: "content",
                    why: "empty",
                });
            }
            rules::check_file(&file_name, bytes).map_err(Error::Refused)?;
            let title = if clean_line(title).is_empty() {
                file_name.clone()
            } else {
                line(title, "title")?
            };
            EvidenceRecord {
                kind: EvidenceKind::File,
                title,
                hash: store::life::keep_file(tx.view(), bytes)?,
                size: u32::try_from(bytes.len()).unwrap_or(u32::MAX),
                file_name,
                ..blank
            }
        }
    };
    tx.about(&task.code);
    tx.put(&record)?;
    Ok(task.id)
}

/// Takes evidence out of a task; who added it, or the secretariat. The bytes stay for undo and for the past. Returns the
/// task's id.
///
/// # Errors
/// `not_a_party`; the state; `not_found`; `not_the_asker` when someone else added it.
pub fn detach(tx: &Tx<'_>, key: &str, id: &str) -> Result<String> {
    let (task, standing) = begin(tx, key, Verb::Detach)?;
    let evidence = store::life::evidence_records(tx.view(), &task.id)?
        .into_iter()
        .find(|evidence| evidence.id == id.trim())
        .or_not_found(Noun::Evidence, id)?;
    rules::check_asker(standing, &tx.actor().to_string(), &evidence.added_by)
        .map_err(Error::Refused)?;
    tx.about(&task.code);
    tx.remove::<EvidenceRecord>(&evidence.id)?;
    Ok(task.id)
}

/// Gives back a file of a task as it came.
///
/// # Errors
/// `not_found`; `file_damaged` when the bytes are no longer those that were kept (the check finds them too).
pub fn file(view: View<'_>, id: &str) -> Result<KeptFile> {
    let (name, hash, bytes) =
        store::life::kept_file(view, id.trim())?.or_not_found(Noun::Evidence, id)?;
    store::life::check_bytes(&bytes, &hash)?;
    Ok(KeptFile { name, bytes })
}

fn line(text: &str, field: &'static str) -> Result<String> {
    let text = clean_line(text);
    let why = if text.is_empty() {
        "empty"
    } else if text.chars().count() > LONGEST {
        "too_long"
    } else if looks_legacy(&text) {
        "legacy"
    } else {
        return Ok(text);
    };
    Err(Error::Invalid { field, why })
}
