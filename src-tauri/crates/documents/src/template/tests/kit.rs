//! Small packages to test with, and what is read back of them.

use std::io::{Cursor, Read, Write};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

pub(super) const W: &str =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// A package in the making: names of parts with their bytes.
#[derive(Debug, Clone)]
pub(super) struct Kit {
    pub(super) parts: Vec<(String, Vec<u8>)>,
}

impl Kit {
    /// Returns a package whose body holds this.
    pub(super) fn body(body: &str) -> Self {
        let types = format!(
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
             <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
             <Default Extension=\"xml\" ContentType=\"application/xml\"/>\
             <Override PartName=\"/word/document.xml\" ContentType=\"{WORD}.document.main+xml\"/></Types>"
        );
        let document = format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document {W} \
             xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" \
             xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>{body}</w:body></w:document>"
        );
        let kit = Self { parts: Vec::new() };
        kit.with("[Content_Types].xml", &types)
            .with(
                "_rels/.rels",
                &relations(&[("officeDocument", "word/document.xml", "")]),
            )
            .with("word/document.xml", &document)
    }

    /// Adds a part, or writes one anew.
    pub(super) fn with(mut self, name: &str, part: &str) -> Self {
        self.parts.retain(|(own, _)| own != name);
        self.parts.push((name.to_owned(), part.as_bytes().to_vec()));
        self
    }

    /// Replaces words in a part.
    pub(super) fn replaced(mut self, name: &str, words: &str, by: &str) -> Self {
        for (own, bytes) in &mut self.parts {
            if own == name {
                let text = String::from_utf8(std::mem::take(bytes)).unwrap();
                assert!(text.contains(words), "{name} has {words}");
                *bytes = text.replace(words, by).into_bytes();
            }
        }
        self
    }

    pub(super) fn bytes(&self) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in &self.parts {
            zip.start_file(name.clone(), SimpleFileOptions::default())
                .unwrap();
            zip.write_all(bytes).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    /// Opens a package.
    pub(super) fn read(bytes: &[u8]) -> Self {
        let mut zip = ZipArchive::new(Cursor::new(bytes)).unwrap();
        let mut parts = Vec::new();
        for at in 0..zip.len() {
            let mut file = zip.by_index(at).unwrap();
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).unwrap();
            parts.push((file.name().unwrap().into_owned(), bytes));
        }
        Self { parts }
    }

    pub(super) fn part(&self, name: &str) -> String {
        let found = self.parts.iter().find(|(own, _)| own == name).unwrap();
        String::from_utf8(found.1.clone()).unwrap()
    }
}

/// Returns a part of relations: kind, target, mode.
pub(super) fn relations(all: &[(&str, &str, &str)]) -> String {
    let mut text =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            .to_owned();
    for (at, (kind, target, mode)) in all.iter().enumerate() {
        let mode = match *mode {
            "" => String::new(),
            mode => format!(" TargetMode=\"{mode}\""),
        };
        text += &format!(
            "<Relationship Id=\"rId{at}\" Type=\"{OFFICE}/{kind}\" Target=\"{target}\"{mode}/>"
        );
    }
    text + "</Relationships>"
}

/// Returns a paragraph of one run.
pub(super) fn p(text: &str) -> String {
    format!("<w:p><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>")
}

/// Returns a table of rows of cells, each a paragraph.
pub(super) fn table(rows: &[&[&str]]) -> String {
    let mut text = "<w:tbl><w:tblPr/>".to_owned();
    for cells in rows {
        text += "<w:tr>";
        for cell in *cells {
            text += &format!("<w:tc><w:tcPr/>{}</w:tc>", p(cell));
        }
        text += "</w:tr>";
    }
    text + "</w:tbl>"
}
