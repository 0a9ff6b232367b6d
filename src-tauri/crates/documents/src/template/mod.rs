//! Templates of the office's own: a DOCX with `{{fields}}` that its word processor wrote, checked, and filled with what a
//! paper of the register says.
//!
//! The language is small. `{{so}}` is a text; a field that stands alone in its paragraph becomes as many paragraphs as it has,
//! none where it has none. A row of a table with fields of a list (`{{nhiem_vu.ma}}`) comes again for each item, rows of one
//! list that stand together come again together, and one of several that says nothing of an item falls out. Between
//! `{{#nhiem_vu}}` and `{{/nhiem_vu}}`, each alone in a paragraph, everything comes again; between `{{?so}}` or `{{^so}}` and
//! `{{/so}}` it stands only if there is something, or nothing. Names are compared without marks and capitals.
//!
//! What a file looks like is the office's; what it says comes from the same models as the built-in papers (`papers::fields`),
//! so that both say the same words. Every part that holds no field keeps its bytes, and the same values give the same bytes.
//!
//! Not here: where templates are kept, and which version is in force.

mod catalogue;
mod check;
mod fill;
mod package;
mod place;
mod rows;
mod sections;
mod splice;
mod start;
mod tags;
mod tree;
mod values;

pub use catalogue::{Field, KINDS, fields_of};
pub use package::Refusal;
pub use place::{Fault, PartKind, Place, Problem};
pub use start::start;
pub use values::{Fields, Item, Value};

pub(crate) use values::item;

use crate::papers::register::PaperKind;

/// What a check of a template found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    /// The fields that it names, by their whole names, in alphabetical order.
    pub fields: Vec<String>,
    /// What is not right with it, part by part in reading order; none = it can be kept.
    pub problems: Vec<Problem>,
}

/// Why a template was not filled.
#[derive(Debug, thiserror::Error)]
pub enum FillError {
    /// The file is no template.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// Something is not right with it.
    #[error("the template has {} problems", .0.len())]
    Faulty(Vec<Problem>),
    /// The paper could not be packed.
    #[error("text document package: {0}")]
    Package(#[from] zip::result::ZipError),
}

/// Checks whether a file is a template for papers of this kind.
///
/// # Errors
///
/// [`Refusal`]: why it was not read.
pub fn check(bytes: &[u8], kind: PaperKind) -> Result<Checked, Refusal> {
    Ok(check::check(kind, &package::open(bytes)?))
}

/// Fills a template with what a paper of its kind says.
///
/// # Errors
///
/// [`FillError`]: the file is no template, or is not right.
pub fn fill(bytes: &[u8], kind: PaperKind, fields: &Fields) -> Result<Vec<u8>, FillError> {
    let mut parts = package::open(bytes)?;
    let checked = check::check(kind, &parts);
    if !checked.problems.is_empty() {
        return Err(FillError::Faulty(checked.problems));
    }
    let before: Vec<Vec<u8>> = parts.iter().map(|part| part.tree.write()).collect();
    fill::fill(kind, &mut parts, fields);
    let mut at = 0;
    parts.retain(|part| {
        at += 1;
        part.tree.write() != before[at - 1]
    });
    Ok(package::repacked(bytes, &parts)?)
}

#[cfg(test)]
mod tests;
