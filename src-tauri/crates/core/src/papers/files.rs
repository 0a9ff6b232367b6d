//! Files of papers, kept in the register under their hash and given back as they came.

use super::query::{find_incoming, find_outgoing};
use crate::codes::coded_enum;
use crate::committee::check_secretariat;
use crate::error::{Error, OrNotFound, Result};
use crate::ops::Noun;
use crate::store::records::PaperFileRecord;
use crate::store::{self, Tx, View};
use crate::tasks::KeptFile;
use crate::tasks::rules::check_file;

/// Longest name of a file, in characters.
const LONGEST: usize = 300;

coded_enum! {
    /// What a file of a paper is.
    PaperFileRole {
        /// The paper as it was issued.
        Issued = "issued",
        /// Its signed copy: a scan, or the file with the digital signature.
        Signed = "signed",
        /// The paper as it came in.
        Received = "received",
        /// What comes with it.
        Attached = "attached",
    }
}

/// A file as it comes.
#[derive(Debug, Clone)]
pub struct SentFile {
    /// Its name; a folder before it is left out.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// Adds a file to a paper that was issued. Returns the paper's id.
///
/// # Errors
/// `secretariat_only`; `not_found`; `invalid` for an empty file; `file_too_large`; `file_dangerous`.
pub fn attach_outgoing(
    tx: &Tx<'_>,
    key: &str,
    role: PaperFileRole,
    file: &SentFile,
) -> Result<String> {
    check_secretariat(tx.actor())?;
    let paper = find_outgoing(tx.view(), key)?;
    tx.about(&paper.symbol);
    keep(tx, &paper.id, role, file)?;
    Ok(paper.id)
}

/// Adds a file to a paper that came in. Returns the paper's id.
///
/// # Errors
/// As [`attach_outgoing`].
pub fn attach_incoming(
    tx: &Tx<'_>,
    key: &str,
    role: PaperFileRole,
    file: &SentFile,
) -> Result<String> {
    check_secretariat(tx.actor())?;
    let paper = find_incoming(tx.view(), key)?;
    tx.about(&super::incoming::name(&paper));
    keep(tx, &paper.id, role, file)?;
    Ok(paper.id)
}

/// Keeps a file of a paper.
pub(super) fn keep(
    tx: &Tx<'_>,
    paper_id: &str,
    role: PaperFileRole,
    file: &SentFile,
) -> Result<()> {
    let file_name = clean_name(file)?;
    tx.put(&PaperFileRecord {
        id: tx.new_id(),
        version: 0,
        paper_id: paper_id.to_owned(),
        role,
        hash: store::life::keep_file(tx.view(), &file.bytes)?,
        size: u32::try_from(file.bytes.len()).unwrap_or(u32::MAX),
        file_name,
        added_on: tx.day(),
        added_by: tx.actor().to_string(),
    })
}

/// Returns the name of a file that the register may keep.
///
/// # Errors
/// `invalid` for an empty file or name; `file_too_large`; `file_dangerous`.
pub(crate) fn clean_name(file: &SentFile) -> Result<String> {
    let name = file.name.rsplit(['/', '\\']).next().unwrap_or_default();
    let file_name = super::number::line("file_name", name, LONGEST)?;
    if file.bytes.is_empty() {
        return Err(Error::Invalid {
            field: "content",
            why: "empty",
        });
    }
    check_file(&file_name, &file.bytes).map_err(Error::Refused)?;
    Ok(file_name)
}

/// Gives back a file of a paper, or an edition of minutes, as it was kept.
///
/// # Errors
/// `not_found`; `file_damaged` when the bytes are no longer those that were kept.
pub fn file(view: View<'_>, id: &str) -> Result<KeptFile> {
    let kept = store::papers::kept_file(view, id.trim())?.or_not_found(Noun::PaperFiles, id)?;
    store::life::check_bytes(&kept.bytes, &kept.hash)?;
    Ok(KeptFile {
        name: kept.name,
        bytes: kept.bytes,
    })
}
