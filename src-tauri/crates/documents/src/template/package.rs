//! The package of a template: what is refused before anything of it is read, and the same package with some parts filled.
//!
//! A template comes from outside, as imported lists do: sizes are counted while unpacking, nothing outside the file is opened,
//! and what a word processor would run or fetch when it opens the paper is refused.

use super::place::PartKind;
use super::tree::{Element, Tree};
use crate::read::package::Package;
use crate::read::{Foreign, LARGEST_FILE, ReadError};
use std::collections::BTreeMap;
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, System, ZipArchive, ZipWriter};

/// The part that file managers show: name and author.
const PROPERTIES: &str = "docProps/core.xml";

/// Why a file is no template.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// It could not be read.
    #[error(transparent)]
    Unread(#[from] ReadError),
    /// It is no DOCX.
    #[error("it is no DOCX")]
    NotDocx,
    /// It is a template of a word processor (`.dotx`), whose papers would be templates, too.
    #[error("it is a template of a word processor")]
    WordTemplate,
    /// It holds macros.
    #[error("it holds macros")]
    Macros,
    /// It fetches something from outside when it is opened.
    #[error("{part} fetches {what} from outside")]
    External {
        /// Which part.
        part: String,
        /// What.
        what: String,
    },
    /// It holds an object that a computer would run.
    #[error("it holds an object: {part}")]
    Embedded {
        /// Which part.
        part: String,
    },
}

impl Refusal {
    /// Returns the stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Unread(error) => match error {
                ReadError::Empty => "empty",
                ReadError::TooLarge => "too_large",
                ReadError::Bomb | ReadError::TooManyCells => "bomb",
                ReadError::Foreign(Foreign::Locked) => "locked",
                ReadError::Foreign(Foreign::Document) => "old_document",
                ReadError::Damaged(_) | ReadError::Encoding => "damaged",
                ReadError::Foreign(_) | ReadError::Format => "not_docx",
            },
            Self::NotDocx => "not_docx",
            Self::WordTemplate => "word_template",
            Self::Macros => "macros",
            Self::External { .. } => "external",
            Self::Embedded { .. } => "embedded",
        }
    }

    /// Every code, in declared order.
    pub const CODES: &'static [&'static str] = &[
        "empty",
        "too_large",
        "bomb",
        "locked",
        "old_document",
        "damaged",
        "not_docx",
        "word_template",
        "macros",
        "external",
        "embedded",
    ];

    /// Returns what it is about, for people: the part and what it fetches; empty where the code says it.
    #[must_use]
    pub fn about(&self) -> String {
        match self {
            Self::External { part, what } => format!("{what} ({part})"),
            Self::Embedded { part } => part.clone(),
            Self::Unread(_) | Self::NotDocx | Self::WordTemplate | Self::Macros => String::new(),
        }
    }
}

/// A part that may hold fields.
#[derive(Debug)]
pub(super) struct Part {
    pub(super) kind: PartKind,
    /// Which of its kind, counted from 1.
    pub(super) number: u32,
    name: String,
    pub(super) tree: Tree,
}

/// Opens a file; returns the parts that may hold fields, the body first.
pub(super) fn open(bytes: &[u8]) -> Result<Vec<Part>, Refusal> {
    if bytes.len() > LARGEST_FILE {
        return Err(ReadError::TooLarge.into());
    }
    if bytes.is_empty() {
        return Err(ReadError::Empty.into());
    }
    if let Some(kind) = Foreign::of(bytes) {
        return Err(ReadError::Foreign(kind).into());
    }
    if !bytes.starts_with(b"PK") {
        return Err(Refusal::NotDocx);
    }
    let mut package = Package::open(bytes)?;
    let names = package.names("");
    let main = main_part(&mut package)?;
    check_types(&mut package, &main)?;
    for name in &names {
        check_name(name)?;
    }
    for name in names.iter().filter(|name| name.ends_with(".rels")) {
        for relation in relations(&mut package, name)? {
            check_relation(name, &relation)?;
        }
    }
    parts(&mut package, main)
}

fn parts(package: &mut Package<'_>, main: String) -> Result<Vec<Part>, Refusal> {
    let (folder, file) = main.rsplit_once('/').unwrap_or(("", &main));
    let mut others: Vec<(PartKind, String)> =
        relations(package, &format!("{folder}/_rels/{file}.rels"))?
            .into_iter()
            .filter_map(|relation| {
                let kind = match relation.kind.rsplit('/').next()? {
                    "header" => PartKind::Header,
                    "footer" => PartKind::Footer,
                    "footnotes" => PartKind::Footnotes,
                    "endnotes" => PartKind::Endnotes,
                    _ => return None,
                };
                Some((kind, resolved(folder, &relation.target)))
            })
            .collect();
    others.sort();
    others.dedup();
    others.insert(0, (PartKind::Body, main));
    others.push((PartKind::Properties, PROPERTIES.to_owned()));
    let mut counts: BTreeMap<PartKind, u32> = BTreeMap::new();
    let mut parts = Vec::new();
    for (kind, name) in others {
        let Some(bytes) = package.part(&name)? else {
            continue;
        };
        let tree = Tree::read(&bytes)?;
        check_instructions(&name, tree.root())?;
        let number = counts.entry(kind).or_default();
        *number += 1;
        parts.push(Part {
            kind,
            number: *number,
            name,
            tree,
        });
    }
    Ok(parts)
}

struct Relation {
    kind: String,
    target: String,
    is_external: bool,
}

fn relations(package: &mut Package<'_>, name: &str) -> Result<Vec<Relation>, Refusal> {
    let Some(bytes) = package.part(name)? else {
        return Ok(Vec::new());
    };
    let tree = Tree::read(&bytes)?;
    let root = tree.root();
    let all = root.into_iter().flat_map(Element::elements);
    let get = |element: &Element, name: &str| element.attribute(name).unwrap_or_default();
    Ok(all
        .map(|element| Relation {
            kind: get(element, "Type"),
            target: get(element, "Target"),
            is_external: get(element, "TargetMode").eq_ignore_ascii_case("external"),
        })
        .collect())
}

/// Returns where a relation of a part in this folder leads.
fn resolved(folder: &str, target: &str) -> String {
    if let Some(whole) = target.strip_prefix('/') {
        return whole.to_owned();
    }
    let mut steps: Vec<&str> = folder.split('/').filter(|step| !step.is_empty()).collect();
    for step in target.split('/') {
        match step {
            "" | "." => {}
            ".." => {
                steps.pop();
            }
            step => steps.push(step),
        }
    }
    steps.join("/")
}

fn main_part(package: &mut Package<'_>) -> Result<String, Refusal> {
    relations(package, "_rels/.rels")?
        .into_iter()
        .find(|relation| relation.kind.ends_with("/officeDocument") && !relation.is_external)
        .map(|relation| resolved("", &relation.target))
        .filter(|name| package.has(name))
        .ok_or_else(|| Foreign::package(package))
        .map_err(|kind| match kind {
            Foreign::Document => Refusal::NotDocx,
            other => ReadError::Foreign(other).into(),
        })
}

fn check_types(package: &mut Package<'_>, main: &str) -> Result<(), Refusal> {
    let bytes = package.part("[Content_Types].xml")?;
    let tree = Tree::read(&bytes.ok_or(Refusal::NotDocx)?)?;
    let all = tree.root().into_iter().flat_map(Element::elements);
    let kinds = all.map(|element| {
        let name = element.attribute("PartName").unwrap_or_default();
        let kind = element.attribute("ContentType").unwrap_or_default();
        (
            name.trim_start_matches('/').to_owned(),
            kind.to_ascii_lowercase(),
        )
    });
    let kinds: Vec<_> = kinds.collect();
    if kinds
        .iter()
        .any(|(_, kind)| kind.contains("macroenabled") || kind.contains("vbaproject"))
    {
        return Err(Refusal::Macros);
    }
    match kinds
        .iter()
        .find(|(name, _)| name.eq_ignore_ascii_case(main))
    {
        Some((_, kind)) if kind.ends_with("wordprocessingml.document.main+xml") => Ok(()),
        Some((_, kind)) if kind.ends_with("wordprocessingml.template.main+xml") => {
            Err(Refusal::WordTemplate)
        }
        _ => Err(Refusal::NotDocx),
    }
}

fn check_name(name: &str) -> Result<(), Refusal> {
    let low = name.to_ascii_lowercase();
    let file = low.rsplit('/').next().unwrap_or_default();
    if file.starts_with("vba") {
        return Err(Refusal::Macros);
    }
    let is_object =
        low.contains("activex") || (low.contains("embeddings/") && !low.ends_with(".xlsx"));
    if is_object {
        return Err(Refusal::Embedded {
            part: name.to_owned(),
        });
    }
    Ok(())
}

/// A link that a reader may follow is no danger; anything else outside the file would be fetched on opening.
fn check_relation(part: &str, relation: &Relation) -> Result<(), Refusal> {
    let what = relation.kind.rsplit('/').next().unwrap_or_default();
    if what.eq_ignore_ascii_case("aFChunk") || what.eq_ignore_ascii_case("oleObject") {
        return Err(Refusal::Embedded {
            part: relation.target.clone(),
        });
    }
    if relation.is_external && what != "hyperlink" {
        return Err(Refusal::External {
            part: part.to_owned(),
            what: what.to_owned(),
        });
    }
    Ok(())
}

/// Instructions of a word processor that fetch from outside.
const FETCHING: [&str; 7] = [
    "DDE",
    "DDEAUTO",
    "INCLUDETEXT",
    "INCLUDEPICTURE",
    "LINK",
    "IMPORT",
    "DATABASE",
];

fn check_instructions(part: &str, root: Option<&Element>) -> Result<(), Refusal> {
    // An instruction may be cut into runs as any text may.
    let mut said = String::new();
    if let Some(root) = root {
        collect_instructions(root, &mut said);
    }
    let fetching = said
        .split('\u{0}')
        .filter_map(|instruction| instruction.split_whitespace().next())
        .find(|word| FETCHING.iter().any(|name| word.eq_ignore_ascii_case(name)));
    match fetching {
        None => Ok(()),
        Some(word) => Err(Refusal::External {
            part: part.to_owned(),
            what: word.to_ascii_uppercase(),
        }),
    }
}

fn collect_instructions(element: &Element, said: &mut String) {
    match element.name.as_str() {
        "instrText" => said.push_str(&element.text()),
        "fldSimple" => {
            said.push('\u{0}');
            said.push_str(&element.attribute("instr").unwrap_or_default());
            said.push('\u{0}');
        }
        "fldChar" => said.push('\u{0}'),
        _ => {}
    }
    for child in element.elements() {
        collect_instructions(child, said);
    }
}

/// Returns the package with these parts as they are now; every other part keeps its bytes and its place.
///
/// # Errors
///
/// Only if the package cannot be written.
pub(super) fn repacked(bytes: &[u8], parts: &[Part]) -> Result<Vec<u8>, zip::result::ZipError> {
    let mut old = ZipArchive::new(Cursor::new(bytes))?;
    let mut new = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644)
        .system(System::Unix);
    for place in 0..old.len() {
        let entry = old.by_index_raw(place)?;
        let name = entry.name()?.into_owned();
        let filled = parts
            .iter()
            .find(|part| part.name.eq_ignore_ascii_case(name.trim_start_matches('/')));
        match filled {
            None => new.raw_copy_file(entry)?,
            Some(part) => {
                drop(entry);
                new.start_file(name, options)?;
                new.write_all(&part.tree.write())?;
            }
        }
    }
    Ok(new.finish()?.into_inner())
}

#[cfg(test)]
mod tests {
    use super::resolved;

    #[test]
    fn relations_lead_from_the_folder_of_their_part() {
        for (folder, target, expected) in [
            ("word", "header1.xml", "word/header1.xml"),
            ("word", "/word/header1.xml", "word/header1.xml"),
            ("word", "../docProps/core.xml", "docProps/core.xml"),
            ("", "word/document.xml", "word/document.xml"),
            ("word", "./a/./b.xml", "word/a/b.xml"),
        ] {
            assert_eq!(resolved(folder, target), expected, "{target} from {folder}");
        }
    }
}
