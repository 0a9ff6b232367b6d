//! Templates of the office's own: which there are, with every version that was taken in, and which version is in force.
//!
//! A version once taken in keeps its number and its bytes, so that a paper that was made of it is made again to the byte. Which
//! fields a template may name, and whether a file is one, is the documents crate's business.

use super::files::{SentFile, clean_name};
use super::number::line;
use crate::committee::check_secretariat;
use crate::error::{Error, OrNotFound, Result, Rule};
use crate::ops::Noun;
use crate::store::records::{PaperTemplateRecord, TemplateVersionRecord};
use crate::store::{self, Tx, View};
use crate::text::clean_text;
use chrono::NaiveDate;

/// Series of the codes.
const SERIES: &str = "MB";
/// Longest name, in characters.
const LONGEST: usize = 200;

/// A template to be taken in.
#[derive(Debug, Clone)]
pub struct NewTemplate {
    /// Code of the kind of paper.
    pub kind: String,
    /// Name.
    pub name: String,
    /// Its file.
    pub file: SentFile,
    /// What is to be known of the version.
    pub note: String,
}

/// A new version of a template.
#[derive(Debug, Clone)]
pub struct TemplateEdit {
    /// Version that was read.
    pub version: u32,
    /// Name; `None` = unchanged.
    pub name: Option<String>,
    /// Its file.
    pub file: SentFile,
    /// What is to be known of the version.
    pub note: String,
}

/// A template with its versions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Template {
    /// Its id.
    pub id: String,
    /// Its code.
    pub code: String,
    /// Code of the kind of paper.
    pub kind: String,
    /// Name.
    pub name: String,
    /// Number of the version in force.
    pub in_force: u32,
    /// The day from which it is out of use.
    pub retired_on: Option<NaiveDate>,
    /// Version for edits.
    pub version: u32,
    /// Its versions, the newest first.
    pub versions: Vec<TemplateVersion>,
}

/// A version of a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TemplateVersion {
    /// Its number, counted from 1.
    pub number: u32,
    /// Name of its file.
    pub file_name: String,
    /// Size in bytes.
    pub size: u32,
    /// SHA-256 of its bytes, lower-case hex.
    pub hash: String,
    /// What is to be known of it.
    pub note: String,
    /// The day it was taken in.
    pub added_on: NaiveDate,
    /// Who took it in.
    pub added_by: String,
    /// How many issued papers were made of it.
    pub papers: u32,
}

/// A version with its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptTemplate {
    /// Code of the template.
    pub code: String,
    /// Code of the kind of paper.
    pub kind: String,
    /// Its number.
    pub number: u32,
    /// Name of its file.
    pub file_name: String,
    /// Its bytes, as they came.
    pub bytes: Vec<u8>,
}

impl KeptTemplate {
    /// Returns template and version as recipes name them: `MB-001@2`.
    #[must_use]
    pub fn key(&self) -> String {
        key_of(&self.code, self.number)
    }
}

pub(crate) fn key_of(code: &str, number: u32) -> String {
    format!("{code}@{number}")
}

/// Takes a template in. Returns its id.
///
/// On undo it goes; its code is not given again, and its bytes stay.
///
/// # Errors
/// `secretariat_only`; `invalid`, also for a name that a template of the kind in use has; `file_too_large`;
/// `file_dangerous`.
pub fn add(tx: &Tx<'_>, new: &NewTemplate) -> Result<String> {
    check_secretariat(tx.actor())?;
    let name = line("name", &new.name, LONGEST)?;
    check_name(tx, &new.kind, &name, "")?;
    let template = PaperTemplateRecord {
        id: tx.new_id(),
        version: 0,
        code: tx.next_code(SERIES)?,
        kind: line("kind", &new.kind, LONGEST)?,
        name,
        in_force: 1,
        retired_on: None,
    };
    tx.about(&template.code);
    let number = keep(tx, &template, &new.file, &new.note)?;
    tx.put(&PaperTemplateRecord {
        in_force: number,
        ..template.clone()
    })?;
    Ok(template.id)
}

/// Takes a new version in, which is in force from now on. Returns the template's id.
///
/// On undo the version goes, and the one before is in force again; its number is not given again.
///
/// # Errors
/// `secretariat_only`; `not_found`; `version_conflict`; `template_retired`; `invalid`, also for the bytes that are in force
/// already; what a file is refused for.
pub fn replace(tx: &Tx<'_>, key: &str, edit: &TemplateEdit) -> Result<String> {
    check_secretariat(tx.actor())?;
    let mut template = find(tx.view(), key)?;
    Tx::check_version(
        Noun::PaperTemplates,
        &template.code,
        edit.version,
        template.version,
    )?;
    in_use(&template)?;
    if let Some(name) = &edit.name {
        template.name = line("name", name, LONGEST)?;
        check_name(tx, &template.kind, &template.name, &template.id)?;
    }
    let present = store::templates::versions(tx.view(), &template.id)?;
    let hash = store::life::hash_of(&edit.file.bytes);
    if present
        .iter()
        .any(|version| version.number == template.in_force && version.hash == hash)
    {
        return Err(Error::Invalid {
            field: "file",
            why: "same",
        });
    }
    tx.about(&template.code);
    template.in_force = keep(tx, &template, &edit.file, &edit.note)?;
    tx.put(&template)?;
    Ok(template.id)
}

/// Takes a template out of use. Papers made of it can still be made again. Returns its id.
///
/// # Errors
/// `secretariat_only`; `not_found`; `template_retired`.
pub fn retire(tx: &Tx<'_>, key: &str) -> Result<String> {
    check_secretariat(tx.actor())?;
    let mut template = find(tx.view(), key)?;
    in_use(&template)?;
    template.retired_on = Some(tx.day());
    tx.about(&template.code);
    tx.put(&template)?;
    Ok(template.id)
}

/// Brings a template back into use, or another version of it into force; both when both are due. Returns its id.
///
/// # Errors
/// `secretariat_only`; `not_found`; `template_in_use` when nothing would change; `invalid` for a version that is not there,
/// and for a name that another template has by now.
pub fn restore(tx: &Tx<'_>, key: &str, number: Option<u32>) -> Result<String> {
    check_secretariat(tx.actor())?;
    let mut template = find(tx.view(), key)?;
    let number = number.unwrap_or(template.in_force);
    if template.retired_on.is_none() && number == template.in_force {
        return Err(Error::Refused(Rule::TemplateInUse));
    }
    let present = store::templates::versions(tx.view(), &template.id)?;
    if !present.iter().any(|version| version.number == number) {
        return Err(Error::Invalid {
            field: "number",
            why: "not_found",
        });
    }
    if template.retired_on.is_some() {
        check_name(tx, &template.kind, &template.name, &template.id)?;
    }
    template.retired_on = None;
    template.in_force = number;
    tx.about(&template.code);
    tx.put(&template)?;
    Ok(template.id)
}

/// Returns the templates by their codes: those in use, or all; of every kind, or of one.
///
/// # Errors
/// Trouble with the file.
pub fn templates(view: View<'_>, kind: Option<&str>, with_retired: bool) -> Result<Vec<Template>> {
    let mut all = Vec::new();
    for id in store::templates::ids(view, kind, with_retired)? {
        all.push(template(view, &id)?);
    }
    Ok(all)
}

/// Returns a template by id or code.
///
/// # Errors
/// `not_found`.
pub fn template(view: View<'_>, key: &str) -> Result<Template> {
    let record = find(view, key)?;
    let mut versions = store::templates::versions(view, &record.id)?;
    for version in &mut versions {
        let key = key_of(&record.code, version.number);
        version.papers = store::templates::papers_of(view, &key)?;
    }
    Ok(Template {
        id: record.id,
        code: record.code,
        kind: record.kind,
        name: record.name,
        in_force: record.in_force,
        retired_on: record.retired_on,
        version: record.version,
        versions,
    })
}

/// Returns a version with its bytes: `MB-001` is the one in force, `MB-001@2` this one, also of a template out of use.
///
/// # Errors
/// `not_found`; `invalid` for a version that is not there; `template_retired` when no version is named; `file_damaged` when
/// the bytes are no longer those that were kept.
pub fn template_file(view: View<'_>, key: &str) -> Result<KeptTemplate> {
    let refuse = |why| Error::Invalid {
        field: "template",
        why,
    };
    let (code, number) = match key.trim().split_once('@') {
        None => (key.trim(), None),
        Some((code, number)) => {
            let number: u32 = number.trim().parse().map_err(|_| refuse("not_found"))?;
            (code.trim(), Some(number))
        }
    };
    let template = find(view, code)?;
    if number.is_none() {
        in_use(&template)?;
    }
    let number = number.unwrap_or(template.in_force);
    let (file_name, hash, bytes) = store::templates::kept_file(view, &template.id, number)?
        .ok_or_else(|| refuse("not_found"))?;
    store::life::check_bytes(&bytes, &hash)?;
    Ok(KeptTemplate {
        code: template.code,
        kind: template.kind,
        number,
        file_name,
        bytes,
    })
}

fn find(view: View<'_>, key: &str) -> Result<PaperTemplateRecord> {
    let id = store::templates::named(view, key.trim())?.or_not_found(Noun::PaperTemplates, key)?;
    store::rows::get(view, &id)?.or_not_found(Noun::PaperTemplates, key)
}

const fn in_use(template: &PaperTemplateRecord) -> Result<()> {
    if template.retired_on.is_some() {
        return Err(Error::Refused(Rule::TemplateRetired));
    }
    Ok(())
}

/// Two templates of one kind in use are told apart by their names.
fn check_name(tx: &Tx<'_>, kind: &str, name: &str, own: &str) -> Result<()> {
    if store::templates::has_name(tx.view(), kind, name, own)? {
        return Err(Error::Invalid {
            field: "name",
            why: "duplicate",
        });
    }
    Ok(())
}

/// Keeps a version. Returns its number, which is not given twice, not even after undo.
fn keep(tx: &Tx<'_>, template: &PaperTemplateRecord, file: &SentFile, note: &str) -> Result<u32> {
    let file_name = clean_name(file)?;
    let number = tx.next_number(&template.code)?;
    tx.put(&TemplateVersionRecord {
        id: tx.new_id(),
        version: 0,
        template_id: template.id.clone(),
        number,
        hash: store::life::keep_file(tx.view(), &file.bytes)?,
        size: u32::try_from(file.bytes.len()).unwrap_or(u32::MAX),
        file_name,
        note: clean_text(note),
        added_on: tx.day(),
        added_by: tx.actor().to_string(),
    })?;
    Ok(number)
}
