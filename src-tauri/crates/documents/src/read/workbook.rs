//! A workbook: which sheets it has, its shared texts and formats, and what in it is left out.

use super::package::Package;
use super::sheet::{self, Texts};
use super::styles::Styles;
use super::xml::{Part, Piece};
use super::{Finding, Foreign, MOST_CELLS, ReadError, Source, SourceFormat};
use std::collections::HashMap;

/// A sheet as the workbook lists it.
struct Listed {
    name: String,
    is_hidden: bool,
    relation: String,
}

/// Reads a workbook.
pub(super) fn read(bytes: &[u8]) -> Result<Source, ReadError> {
    let mut package = Package::open(bytes)?;
    let Some(list) = package.part("xl/workbook.xml")? else {
        return Err(ReadError::Foreign(Foreign::package(&package)));
    };
    let (listed, is_1904) = sheets(&list)?;
    let relations = match package.part("xl/_rels/workbook.xml.rels")? {
        Some(part) => relations(&part)?,
        None => HashMap::new(),
    };
    let styles = match package.part("xl/styles.xml")? {
        Some(part) => Styles::read(&part)?,
        None => Styles::default(),
    };
    let texts = match package.part("xl/sharedStrings.xml")? {
        Some(part) => shared_texts(&part)?,
        None => Vec::new(),
    };
    let mut findings = findings(&package);
    for link in package.names("xl/externalLinks/") {
        if link.ends_with(".xml")
            && let Some(part) = package.part(&link)?
            && String::from_utf8_lossy(&part).contains("ddeLink")
        {
            findings.push(Finding::Dde);
        }
    }
    let mut room = MOST_CELLS;
    let mut sheets = Vec::new();
    for listed in listed {
        let Some(path) = relations
            .get(&listed.relation)
            .filter(|path| path.contains("worksheets/"))
        else {
            // A chart or a macro sheet.
            continue;
        };
        let Some(part) = package.part(path)? else {
            return Err(ReadError::Damaged(path.clone()));
        };
        let read = sheet::read(&part, &texts, &styles, is_1904, &mut room)?;
        if read.has_formulas {
            findings.push(Finding::Formulas);
        }
        if read.has_dde {
            findings.push(Finding::Dde);
        }
        if listed.is_hidden {
            findings.push(Finding::HiddenSheets);
        }
        let mut sheet = read.sheet;
        sheet.name = listed.name;
        sheet.is_hidden = listed.is_hidden;
        sheet.is_1904 = is_1904;
        sheets.push(sheet);
    }
    findings.sort_unstable();
    findings.dedup();
    Ok(Source {
        format: SourceFormat::Xlsx,
        sheets,
        findings,
    })
}

/// Reads the list of sheets, and whether days count from 1904.
fn sheets(bytes: &[u8]) -> Result<(Vec<Listed>, bool), ReadError> {
    let mut part = Part::new(bytes);
    let (mut listed, mut is_1904) = (Vec::new(), false);
    loop {
        match part.next()? {
            Piece::Start(element, _) => match element.name.as_str() {
                "workbookPr" => is_1904 = element.is("date1904"),
                "sheet" => listed.push(Listed {
                    name: element.get("name").unwrap_or_default().to_owned(),
                    is_hidden: matches!(element.get("state"), Some("hidden" | "veryHidden")),
                    relation: element.get("id").unwrap_or_default().to_owned(),
                }),
                _ => {}
            },
            Piece::End(_) | Piece::Text(_) => {}
            Piece::Over => return Ok((listed, is_1904)),
        }
    }
}

/// Reads which part each relation of the workbook names. Targets outside the package are left out.
fn relations(bytes: &[u8]) -> Result<HashMap<String, String>, ReadError> {
    let mut part = Part::new(bytes);
    let mut found = HashMap::new();
    loop {
        match part.next()? {
            Piece::Start(element, _) if element.name == "Relationship" => {
                if element.get("TargetMode") == Some("External") {
                    continue;
                }
                if let (Some(id), Some(target)) = (element.get("Id"), element.get("Target")) {
                    let path = match target.strip_prefix('/') {
                        Some(path) => path.to_owned(),
                        None => format!("xl/{}", target.trim_start_matches("./")),
                    };
                    found.insert(id.to_owned(), path);
                }
            }
            Piece::Start(..) | Piece::End(_) | Piece::Text(_) => {}
            Piece::Over => return Ok(found),
        }
    }
}

/// Reads the shared texts: runs of one text joined, readings of other scripts left out.
fn shared_texts(bytes: &[u8]) -> Result<Texts, ReadError> {
    let mut part = Part::new(bytes);
    let mut texts = Texts::new();
    let (mut text, mut is_text, mut is_reading) = (String::new(), false, false);
    loop {
        match part.next()? {
            Piece::Start(element, is_empty) => match element.name.as_str() {
                "si" if is_empty => texts.push(String::new()),
                "si" => text.clear(),
                "rPh" => is_reading = !is_empty,
                "t" => is_text = !is_empty,
                _ => {}
            },
            Piece::Text(piece) if is_text && !is_reading => text.push_str(&piece),
            Piece::Text(_) => {}
            Piece::End(name) => match name.as_str() {
                "t" => is_text = false,
                "rPh" => is_reading = false,
                "si" => texts.push(std::mem::take(&mut text)),
                _ => {}
            },
            Piece::Over => return Ok(texts),
        }
    }
}

/// Says what the package holds that is left out.
fn findings(package: &Package<'_>) -> Vec<Finding> {
    [
        ("xl/vbaProject", Finding::Macros),
        ("xl/macrosheets/", Finding::Macros),
        ("xl/externalLinks/", Finding::ExternalLinks),
        ("xl/connections", Finding::Connections),
        ("xl/queryTables/", Finding::Connections),
    ]
    .into_iter()
    .filter(|(beginning, _)| package.has(beginning))
    .map(|(_, finding)| finding)
    .collect()
}
