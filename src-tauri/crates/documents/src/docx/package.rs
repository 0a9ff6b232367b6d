//! The package around the text: parts, their types and relations, and a zip file that is the same every time.

use super::numbering::Numbering;
use super::paragraph::page_number;
use super::styles::{self, MAIN_NAMESPACE};
use super::xml::{Element, element, value};
use crate::DocumentError;
use crate::paper::About;
use crate::words;
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, System, ZipWriter};

/// Relation by which sections name the part with the page number.
pub(crate) const HEADER_ID: &str = "rId3";

const RELATIONS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORD_TYPES: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// Packs the body into a whole file.
///
/// # Errors
///
/// Only if a part cannot be written or packed.
pub(crate) fn pack(
    body: Element,
    numbering: &Numbering,
    about: &About,
) -> Result<Vec<u8>, DocumentError> {
    let document = element("w:document")
        .with("xmlns:w", MAIN_NAMESPACE)
        .with("xmlns:r", OFFICE)
        .child(body);
    let header = element("w:hdr")
        .with("xmlns:w", MAIN_NAMESPACE)
        .child(page_number());
    let parts = [
        ("[Content_Types].xml", content_types()),
        ("_rels/.rels", package_relations()),
        ("docProps/app.xml", application()),
        ("docProps/core.xml", core(about)),
        ("word/_rels/document.xml.rels", document_relations()),
        ("word/document.xml", document),
        ("word/header1.xml", header),
        ("word/numbering.xml", numbering.part()),
        ("word/settings.xml", settings()),
        ("word/styles.xml", styles::part()),
    ];
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644)
        .system(System::Unix);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, part) in parts {
        zip.start_file(name, options)?;
        zip.write_all(&part.to_part()?)?;
    }
    Ok(zip.finish()?.into_inner())
}

fn content_types() -> Element {
    let default = |extension: &str, kind: &str| {
        element("Default")
            .with("Extension", extension)
            .with("ContentType", kind)
    };
    let part = |name: &str, kind: &str| {
        element("Override")
            .with("PartName", name)
            .with("ContentType", kind)
    };
    element("Types")
        .with(
            "xmlns",
            "http://schemas.openxmlformats.org/package/2006/content-types",
        )
        .child(default(
            "rels",
            "application/vnd.openxmlformats-package.relationships+xml",
        ))
        .child(default("xml", "application/xml"))
        .child(part(
            "/word/document.xml",
            &format!("{WORD_TYPES}.document.main+xml"),
        ))
        .child(part(
            "/word/styles.xml",
            &format!("{WORD_TYPES}.styles+xml"),
        ))
        .child(part(
            "/word/numbering.xml",
            &format!("{WORD_TYPES}.numbering+xml"),
        ))
        .child(part(
            "/word/settings.xml",
            &format!("{WORD_TYPES}.settings+xml"),
        ))
        .child(part(
            "/word/header1.xml",
            &format!("{WORD_TYPES}.header+xml"),
        ))
        .child(part(
            "/docProps/core.xml",
            "application/vnd.openxmlformats-package.core-properties+xml",
        ))
        .child(part(
            "/docProps/app.xml",
            "application/vnd.openxmlformats-officedocument.extended-properties+xml",
        ))
}

fn relation(id: &str, kind: &str, target: &str) -> Element {
    element("Relationship")
        .with("Id", id)
        .with("Type", kind)
        .with("Target", target)
}

fn package_relations() -> Element {
    element("Relationships")
        .with("xmlns", RELATIONS)
        .child(relation(
            "rId1",
            &format!("{OFFICE}/officeDocument"),
            "word/document.xml",
        ))
        .child(relation(
            "rId2",
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
            "docProps/core.xml",
        ))
        .child(relation(
            "rId3",
            &format!("{OFFICE}/extended-properties"),
            "docProps/app.xml",
        ))
}

fn document_relations() -> Element {
    element("Relationships")
        .with("xmlns", RELATIONS)
        .child(relation("rId1", &format!("{OFFICE}/styles"), "styles.xml"))
        .child(relation(
            "rId2",
            &format!("{OFFICE}/settings"),
            "settings.xml",
        ))
        .child(relation(
            "rId4",
            &format!("{OFFICE}/numbering"),
            "numbering.xml",
        ))
        .child(relation(
            HEADER_ID,
            &format!("{OFFICE}/header"),
            "header1.xml",
        ))
}

fn application() -> Element {
    element("Properties")
        .with(
            "xmlns",
            "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
        )
        .child(element("Application").text("Steering Desk"))
}

fn core(about: &About) -> Element {
    let instant = |name| {
        element(name)
            .with("xsi:type", "dcterms:W3CDTF")
            .text(&format!("{}T00:00:00Z", about.day))
    };
    let category = about
        .is_internal
        .then(|| element("cp:category").text(words::INTERNAL));
    let properties = element("cp:coreProperties")
        .with(
            "xmlns:cp",
            "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        )
        .with("xmlns:dc", "http://purl.org/dc/elements/1.1/")
        .with("xmlns:dcterms", "http://purl.org/dc/terms/")
        .with("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
        .child(element("dc:title").text(&about.title))
        .child(element("dc:creator").text(&about.creator))
        .child(element("dc:description").text(&about.description))
        .child(element("cp:lastModifiedBy").text(&about.creator))
        .child(instant("dcterms:created"))
        .child(instant("dcterms:modified"))
        .child(element("dc:language").text("vi-VN"));
    match category {
        Some(category) => properties.child(category),
        None => properties,
    }
}

fn settings() -> Element {
    // Mode 15 keeps word processors from opening the paper in a compatibility view.
    let mode = element("w:compatSetting")
        .with("w:name", "compatibilityMode")
        .with("w:uri", "http://schemas.microsoft.com/office/word")
        .with("w:val", 15);
    element("w:settings")
        .with("xmlns:w", MAIN_NAMESPACE)
        .child(element("w:zoom").with("w:percent", 100))
        .child(value("w:defaultTabStop", 720))
        .child(value("w:characterSpacingControl", "doNotCompress"))
        .child(element("w:compat").child(mode))
        .child(element("w:themeFontLang").with("w:val", "vi-VN"))
        .child(value("w:decimalSymbol", ","))
        .child(value("w:listSeparator", ";"))
}
