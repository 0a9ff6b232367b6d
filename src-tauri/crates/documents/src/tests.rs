//! Whole papers: what a reader of the bytes finds.

use crate::samples::{day, done, overdue, report, row, small};
use crate::{DocumentError, Format, status_report};
use quick_xml::Reader;
use quick_xml::events::Event;
use serde_json::Value;
use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use steering_core::reports::StatusReport;

pub(crate) mod docx;
mod xlsx;

/// Returns the bytes of the paper.
fn bytes(report: &StatusReport, format: Format) -> Vec<u8> {
    status_report(report, format).unwrap().bytes
}

/// Returns the parts of a package by name, as text.
fn parts(bytes: Vec<u8>) -> BTreeMap<String, String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut parts = BTreeMap::new();
    for at in 0..archive.len() {
        let mut file = archive.by_index(at).unwrap();
        let mut text = String::new();
        file.read_to_string(&mut text).unwrap();
        parts.insert(file.name().unwrap().into_owned(), text);
    }
    parts
}

/// An element as read back.
#[derive(Debug, Default)]
struct Node {
    name: String,
    attributes: BTreeMap<String, String>,
    children: Vec<Node>,
    text: String,
}

impl Node {
    /// Returns this element and all below it with that name, in reading order.
    fn all<'a>(&'a self, name: &str, found: &mut Vec<&'a Node>) {
        if self.name == name {
            found.push(self);
        }
        for child in &self.children {
            child.all(name, found);
        }
    }

    fn find(&self, name: &str) -> Vec<&Node> {
        let mut found = Vec::new();
        self.all(name, &mut found);
        found
    }

    fn child(&self, name: &str) -> Option<&Node> {
        self.children.iter().find(|child| child.name == name)
    }

    fn attribute(&self, name: &str) -> &str {
        self.attributes.get(name).map_or("", String::as_str)
    }

    fn walk(&self, visit: &mut impl FnMut(&Node)) {
        visit(self);
        for child in &self.children {
            child.walk(visit);
        }
    }
}

/// Parses a part; fails where it is not well formed.
fn parse(part: &str) -> Node {
    let mut reader = Reader::from_str(part);
    let mut open = vec![Node::default()];
    loop {
        match reader.read_event().unwrap() {
            Event::Start(start) => open.push(node(&start)),
            Event::Empty(start) => {
                let node = node(&start);
                open.last_mut().unwrap().children.push(node);
            }
            Event::End(_) => {
                let node = open.pop().unwrap();
                open.last_mut().unwrap().children.push(node);
            }
            Event::Text(text) => open.last_mut().unwrap().text += &text.xml10_content(),
            Event::GeneralRef(reference) => {
                let name = reference.xml10_content();
                let character = match reference.resolve_char_ref().unwrap() {
                    Some(character) => character.to_string(),
                    None => quick_xml::escape::resolve_predefined_entity(&name)
                        .unwrap()
                        .to_owned(),
                };
                open.last_mut().unwrap().text += &character;
            }
            Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!(open.len(), 1, "every element is closed");
    open.pop().unwrap().children.pop().unwrap()
}

fn node(start: &quick_xml::events::BytesStart<'_>) -> Node {
    let attributes = start.attributes().map(|attribute| {
        let attribute = attribute.unwrap();
        let name = attribute.key.as_ref().to_owned();
        (
            name,
            attribute
                .normalized_value(quick_xml::XmlVersion::Implicit1_0)
                .unwrap()
                .into_owned(),
        )
    });
    Node {
        name: start.name().as_ref().to_owned(),
        attributes: attributes.collect(),
        ..Node::default()
    }
}

#[test]
fn formats_are_found_by_their_codes() {
    for format in Format::ALL {
        assert_eq!(
            Format::from_code(format.code()),
            Some(*format),
            "{}",
            format.code()
        );
    }
    assert_eq!(Format::from_code("pdf"), None, "nothing else is written");
}

#[test]
fn a_paper_is_named_by_its_kind_and_day() {
    let paper = status_report(&small(), Format::Docx).unwrap();
    assert_eq!(
        paper.name, "BaoCao_TinhHinhNhiemVu_2022-06-30.docx",
        "sorts by day"
    );
    assert_eq!(
        paper.media_type,
        Format::Docx.media_type(),
        "hosts hand it on"
    );
}

#[test]
fn the_same_report_gives_the_same_bytes_and_no_other_day_is_inside() {
    for format in Format::ALL {
        let first = bytes(&small(), *format);
        assert_eq!(
            first,
            bytes(&small(), *format),
            "{} is reproducible",
            format.code()
        );
    }
    for format in [Format::Docx, Format::Xlsx] {
        let core = &parts(bytes(&small(), format))["docProps/core.xml"];
        assert!(
            core.contains("2022-06-30T00:00:00Z"),
            "made on the report's day: {core}"
        );
        let instants = core.matches("T00:00:00Z").count();
        assert_eq!(
            core.matches("dcterms:W3CDTF").count(),
            instants,
            "no clock in {core}"
        );
    }
}

#[test]
fn every_part_is_well_formed() {
    for report in [small(), report(Vec::new())] {
        for format in [Format::Docx, Format::Xlsx] {
            for (name, part) in parts(bytes(&report, format)) {
                assert!(!parse(&part).name.is_empty(), "{name} has a root");
            }
        }
    }
}

#[test]
fn a_report_whose_figures_do_not_close_is_refused() {
    let mut group = small();
    group.adjusted.by_lead[0].cells.overdue += 1;
    let mut ageing = small();
    ageing.original.ageing[3] += 1;
    let mut annex = small();
    annex.rows.pop();
    for (report, expected) in [(group, "by_lead"), (ageing, "ageing"), (annex, "annex")] {
        for format in Format::ALL {
            match status_report(&report, *format) {
                Err(DocumentError::Unclosed { figures, .. }) => {
                    assert_eq!(figures, expected, "names what does not close");
                }
                other => panic!("{expected} as {} gave {other:?}", format.code()),
            }
        }
    }
}

#[test]
fn six_hundred_rows_are_written_in_a_moment() {
    let rows = (1..=600).map(|at| {
        let code = format!("NV-{at:03}");
        match at % 3 {
            0 => row(&code),
            1 => overdue(&code, at),
            _ => done(&code),
        }
    });
    let report = report(rows.collect());
    for format in Format::ALL {
        let begun = std::time::Instant::now();
        assert!(bytes(&report, *format).len() > 10_000, "all rows are there");
        let took = begun.elapsed().as_secs();
        assert!(took < 10, "{} took {took} s unoptimised", format.code());
    }
}

#[test]
fn data_holds_the_whole_report_under_stable_names() {
    let text = String::from_utf8(bytes(&small(), Format::Json)).unwrap();
    assert_eq!(
        text,
        include_str!("../golden/status_report.json"),
        "names and meanings of schema version 1 do not change"
    );
    let data: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(data["tasks"].as_array().unwrap().len(), 4, "every row");
}

#[test]
fn data_keeps_texts_exactly() {
    let mut hostile = row("NV-001");
    hostile.title = HOSTILE.to_owned();
    let data: Value = serde_json::from_slice(&bytes(&report(vec![hostile]), Format::Json)).unwrap();
    assert_eq!(
        data["tasks"][0]["title"], HOSTILE,
        "programs get what the register holds"
    );
}

/// What people and pasted texts do to a title.
const HOSTILE: &str =
    "=cmd|'/c calc'!A1 <w:t>&amp; \"a\" </w:t>\r\nDo\u{323}\u{302}i\tm\u{1}ới 𝔸👩‍🏫 _x0041_ ]]>";
/// The same as files show it.
const HOSTILE_SHOWN: [&str; 2] = [
    "=cmd|'/c calc'!A1 <w:t>&amp; \"a\" </w:t>",
    "Do\u{323}\u{302}i mới 𝔸👩‍🏫 _x0041_ ]]>",
];

#[test]
fn leap_days_and_first_days_are_written_too() {
    let mut report = small();
    report.as_of = day("2024-02-29");
    let paper = status_report(&report, Format::Xlsx).unwrap();
    assert_eq!(
        paper.name, "BaoCao_TinhHinhNhiemVu_2024-02-29.xlsx",
        "a real day"
    );
}
