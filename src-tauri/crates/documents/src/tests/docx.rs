//! The paper to sign.

use super::{HOSTILE, HOSTILE_SHOWN, Node, bytes, parse, parts};
use crate::Format;
use crate::paper::{Block, Cell, CellKind, Letters, Page, ParagraphKind, Part, Table, paragraph};
use crate::samples::{extremes, overdue, papers, report, row, small};
use crate::sheet::BREAK;
use crate::vietnamese::roman;
use crate::words;
use std::collections::BTreeMap;
use steering_core::reports::StatusReport;

fn document(report: &StatusReport) -> Node {
    parse(&parts(bytes(report, Format::Docx))["word/document.xml"])
}

fn text_of(node: &Node) -> String {
    let mut text = String::new();
    node.walk(&mut |node| match node.name.as_str() {
        "w:t" => text += &node.text.replace(BREAK, ""),
        "w:noBreakHyphen" => text.push('-'),
        "w:br" => text.push('\n'),
        _ => {}
    });
    text
}

/// The numbers of paragraphs, counted from the numbering part alone.
struct Numbers {
    numbering: Node,
    counts: BTreeMap<String, u32>,
}

impl Numbers {
    /// Returns the number that a word processor shows before the paragraph, with its gap.
    fn of(&mut self, paragraph: &Node) -> String {
        let Some(instance) = paragraph.find("w:numId").first().copied() else {
            return String::new();
        };
        let instance = instance.attribute("w:val");
        let child = |name: &str, attribute: &str, value: &str| {
            let found = self
                .numbering
                .children
                .iter()
                .find(|child| child.name == name && child.attribute(attribute) == value);
            found.unwrap()
        };
        let number = child("w:num", "w:numId", instance);
        let kind = number.child("w:abstractNumId").unwrap().attribute("w:val");
        let level = child("w:abstractNum", "w:abstractNumId", kind)
            .child("w:lvl")
            .unwrap();
        let value = |name: &str| level.child(name).unwrap().attribute("w:val");
        let count = self.counts.entry(instance.to_owned()).or_default();
        *count += 1;
        let shown = match value("w:numFmt") {
            "upperRoman" => roman(*count),
            _ => count.to_string(),
        };
        let gap = if value("w:suff") == "space" { " " } else { "" };
        value("w:lvlText").replace("%1", &shown) + gap
    }
}

/// Returns the paper as lines: `Style: text` for paragraphs, `| a | b |` for rows.
pub(crate) fn lines_of(bytes: Vec<u8>) -> String {
    let parts = parts(bytes);
    let document = parse(&parts["word/document.xml"]);
    let mut numbers = Numbers {
        numbering: parse(&parts["word/numbering.xml"]),
        counts: BTreeMap::new(),
    };
    let mut lines = String::new();
    for block in &document.children[0].children {
        match block.name.as_str() {
            "w:p" => {
                let number = numbers.of(block);
                lines += &paragraph_line(block, &number);
            }
            "w:tbl" => {
                for row in block.find("w:tr") {
                    let cells = row.find("w:tc").into_iter().map(cell_text);
                    lines += &format!("| {} |\n", cells.collect::<Vec<_>>().join(" | "));
                }
            }
            _ => lines += &section_line(block),
        }
    }
    lines
}

fn lines(report: &StatusReport) -> String {
    lines_of(bytes(report, Format::Docx))
}

fn cell_text(cell: &Node) -> String {
    let paragraphs = cell.find("w:p").into_iter().map(text_of);
    let lines: Vec<_> = paragraphs.filter(|text| !text.is_empty()).collect();
    lines.join(" / ").replace('\n', " // ")
}

fn paragraph_line(paragraph: &Node, number: &str) -> String {
    if let Some(section) = paragraph.find("w:sectPr").first() {
        return section_line(section);
    }
    let style = paragraph
        .find("w:pStyle")
        .first()
        .map_or("", |style| style.attribute("w:val"));
    let text = text_of(paragraph).replace('\n', " // ");
    format!("{style}: {number}{text}\n")
}

fn section_line(section: &Node) -> String {
    let size = section.child("w:pgSz").unwrap();
    let orientation = match size.attribute("w:orient") {
        "" => "portrait",
        other => other,
    };
    format!(
        "---- {orientation} {}x{}\n",
        size.attribute("w:w"),
        size.attribute("w:h")
    )
}

/// Leaves a paper under `target/papers`, to be looked at.
pub(crate) fn leave(name: &str, bytes: &[u8]) {
    let shown = format!("{}/../../../target/papers", env!("CARGO_MANIFEST_DIR"));
    std::fs::create_dir_all(&shown).unwrap();
    std::fs::write(format!("{shown}/{name}.docx"), bytes).unwrap();
}

/// Compares a paper's words with the golden ones; `STEERING_BLESS=1` keeps the new ones, to be read before they are
/// committed. The paper itself is left to be looked at.
pub(crate) fn golden(name: &str, bytes: Vec<u8>) {
    let own = env!("CARGO_MANIFEST_DIR");
    leave(name, &bytes);
    let lines = lines_of(bytes);
    let path = format!("{own}/golden/{name}.docx.txt");
    if std::env::var_os("STEERING_BLESS").is_some() {
        std::fs::write(&path, &lines).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    for (at, (line, expected)) in lines.lines().zip(kept.lines()).enumerate() {
        assert_eq!(line, expected, "line {} of the paper {name}", at + 1);
    }
    assert_eq!(lines.len(), kept.len(), "{name} is as long as it was");
}

#[test]
fn the_paper_reads_as_the_golden_one() {
    golden("status_report", bytes(&small(), Format::Docx));
}

/// Reads the figures of a row; dashes and names are none.
fn figures(row: &Node) -> Vec<u32> {
    row.find("w:tc")
        .into_iter()
        .filter_map(|cell| text_of(cell).replace('.', "").parse().ok())
        .collect()
}

#[test]
fn printed_sums_close() {
    let mut rows = vec![row("NV-001"), row("NV-002")];
    rows.extend((3..40).map(|at| overdue(&format!("NV-{at:03}"), at * 5)));
    let document = document(&report(rows));
    let mut checked = 0;
    for table in document.find("w:tbl") {
        let rows = table.find("w:tr");
        let last = rows.last().unwrap();
        if ![words::SUM, words::TOTAL].contains(&text_of(last.find("w:tc")[0]).as_str()) {
            continue;
        }
        let sums = figures(last);
        for column in 0..sums.len() {
            let parts: u32 = rows[..rows.len() - 1]
                .iter()
                .map(|row| figures(row))
                .filter(|row| row.len() >= sums.len())
                .map(|row| row[row.len() - sums.len() + column])
                .sum();
            assert_eq!(parts, sums[column], "column {column} of {}", text_of(table));
        }
        checked += 1;
    }
    assert_eq!(checked, 6, "two tables of four cells, four by group");
}

#[test]
fn rows_stay_whole_and_names_come_again_on_every_page() {
    let document = document(&small());
    let mut grids = 0;
    for table in document.find("w:tbl") {
        let rows = table.find("w:tr");
        let whole = rows
            .iter()
            .filter(|row| !row.find("w:cantSplit").is_empty())
            .count();
        assert_eq!(whole, rows.len(), "every row stays whole");
        if !table.find("w:tblStyle").is_empty() {
            assert!(
                !rows[0].find("w:tblHeader").is_empty(),
                "the first row comes again"
            );
            grids += 1;
        }
        let widths: u32 = table
            .find("w:gridCol")
            .iter()
            .map(|column| column.attribute("w:w").parse::<u32>().unwrap())
            .sum();
        for row in rows {
            let cells = row.find("w:tcW");
            let row: u32 = cells
                .iter()
                .map(|cell| cell.attribute("w:w").parse::<u32>().unwrap())
                .sum();
            assert_eq!(row, widths, "cells fill the row");
        }
    }
    assert_eq!(grids, 10, "every table of figures and tasks");
}

/// Returns the document of a paper of these blocks.
fn document_of(page: Page, blocks: Vec<Block>) -> Node {
    let (_, mut paper) = papers().swap_remove(0);
    paper.parts = vec![Part { page, blocks }];
    parse(&parts(crate::docx::write(&paper).unwrap())["word/document.xml"])
}

fn table_of(widths: Vec<u32>, texts: &[&str]) -> Block {
    let cells = texts.iter().map(|text| Cell::new(CellKind::Text, *text));
    Block::Table(Table {
        title: String::new(),
        letters: Letters::Small,
        widths,
        head: Vec::new(),
        rows: vec![cells.collect()],
    })
}

#[test]
fn a_symbol_has_a_hyphen_that_holds_where_it_fits_and_places_to_break_where_it_does_not() {
    let document = document_of(
        Page::Portrait,
        vec![table_of(vec![16, 149], &["131/QĐ-TTg", "131/QĐ-TTg"])],
    );
    let cells = document.find("w:tc");
    let texts = |cell: &Node| -> Vec<String> {
        let texts = cell.find("w:t").into_iter().map(|text| text.text.clone());
        texts.collect()
    };
    assert_eq!(
        texts(cells[0]),
        ["131/\u{200b}QĐ-\u{200b}TTg"],
        "behind the stroke and the hyphen, nowhere in a syllable"
    );
    assert_eq!(texts(cells[1]), ["131/QĐ", "TTg"], "whole");
    assert_eq!(
        cells[1].find("w:noBreakHyphen").len(),
        1,
        "the hyphen holds"
    );
}

#[test]
fn a_long_list_of_recipients_goes_on_on_the_next_page_and_the_signature_stays_with_the_text() {
    let (_, mut letter) = extremes().swap_remove(1);
    for block in &mut letter.parts[0].blocks {
        if let Block::Signature(signature) = block {
            let to = signature.recipients.as_mut().unwrap();
            to.lines = (1..=60).map(|at| format!("Đơn vị mẫu số {at}")).collect();
        }
    }
    let document = parse(&parts(crate::docx::write(&letter).unwrap())["word/document.xml"]);
    let body = &document.children[0].children;
    let table = body
        .iter()
        .rposition(|block| block.name == "w:tbl")
        .unwrap();
    let rows = body[table].find("w:tr");
    let [signed, rest] = rows.as_slice() else {
        panic!("a row with the signer and one with the rest");
    };
    let is_whole = |row: &Node| !row.find("w:cantSplit").is_empty();
    assert!(is_whole(signed), "title, place and name stand on one page");
    assert!(!is_whole(rest), "the rest may be parted");
    assert!(
        text_of(signed).contains("Nơi nhận:") && text_of(signed).contains("TRƯỞNG BAN"),
        "both begin on one height"
    );
    assert!(text_of(rest).ends_with("VT, MẪU."), "the list ends there");
    let mut above = body[..table].iter().rev();
    let text = above.find(|block| text_of(block).ends_with("./.")).unwrap();
    assert!(
        text.find("w:keepNext").len() == 1,
        "the last of the text stays with the signature"
    );
}

#[test]
fn the_sign_at_the_end_of_an_annex_stays_with_the_last_row() {
    let blocks = vec![
        table_of(vec![16, 149], &["1", "việc"]),
        paragraph(ParagraphKind::End, words::END),
    ];
    let document = document_of(Page::Portrait, blocks);
    let held = document.find("w:tc");
    let is_held = held.iter().all(|cell| !cell.find("w:keepNext").is_empty());
    assert!(is_held, "every cell of the row above it");
}

#[test]
fn pages_count_from_one_in_each_section_and_hide_the_first_number() {
    let document = document(&small());
    let sections = document.find("w:sectPr");
    assert_eq!(sections.len(), 2, "the paper and its annex");
    for section in &sections {
        assert!(
            section.child("w:titlePg").is_some(),
            "the first page shows no number"
        );
        let header = section.child("w:headerReference").unwrap();
        assert_eq!(header.attribute("w:type"), "default", "other pages do");
        let numbers = section.child("w:pgNumType").unwrap();
        assert_eq!(numbers.attribute("w:start"), "1", "counted by itself");
    }
    let annex = sections[1].child("w:pgSz").unwrap();
    assert_eq!(
        annex.attribute("w:orient"),
        "landscape",
        "the annex is wide"
    );
    let header = &parts(bytes(&small(), Format::Docx))["word/header1.xml"];
    assert!(header.contains(" PAGE "), "the number is a field");
}

#[test]
fn every_paragraph_has_a_style_that_exists_and_text_is_vietnamese() {
    let parts = parts(bytes(&small(), Format::Docx));
    let styles = parse(&parts["word/styles.xml"]);
    let known: Vec<_> = styles
        .find("w:style")
        .iter()
        .map(|style| style.attribute("w:styleId").to_owned())
        .collect();
    for used in parse(&parts["word/document.xml"]).find("w:pStyle") {
        let used = used.attribute("w:val").to_owned();
        assert!(known.contains(&used), "style {used}");
    }
    assert_eq!(
        styles.find("w:lang")[0].attribute("w:val"),
        "vi-VN",
        "for spelling and reading"
    );
    let core = &parts["docProps/core.xml"];
    assert!(core.contains(words::COMMITTEE), "who it comes from: {core}");
    assert!(
        core.contains("<dc:title>BÁO CÁO Tình hình"),
        "what it is: {core}"
    );
}

#[test]
fn children_stand_in_the_order_of_the_schema() {
    let orders: [(&str, &[&str]); 8] = [
        (
            "w:pPr",
            &[
                "w:pStyle",
                "w:keepNext",
                "w:numPr",
                "w:pBdr",
                "w:spacing",
                "w:ind",
                "w:jc",
                "w:outlineLvl",
                "w:sectPr",
            ],
        ),
        (
            "w:rPr",
            &[
                "w:rFonts", "w:b", "w:bCs", "w:i", "w:iCs", "w:color", "w:sz", "w:szCs", "w:lang",
            ],
        ),
        (
            "w:tblPr",
            &[
                "w:tblStyle",
                "w:tblW",
                "w:jc",
                "w:tblBorders",
                "w:tblLayout",
                "w:tblCellMar",
                "w:tblCaption",
            ],
        ),
        ("w:trPr", &["w:cantSplit", "w:tblHeader"]),
        ("w:tcPr", &["w:tcW", "w:gridSpan", "w:vMerge", "w:vAlign"]),
        (
            "w:sectPr",
            &[
                "w:headerReference",
                "w:type",
                "w:pgSz",
                "w:pgMar",
                "w:pgNumType",
                "w:titlePg",
            ],
        ),
        (
            "w:lvl",
            &[
                "w:start",
                "w:numFmt",
                "w:suff",
                "w:lvlText",
                "w:lvlJc",
                "w:pPr",
                "w:rPr",
            ],
        ),
        (
            "w:style",
            &[
                "w:name",
                "w:basedOn",
                "w:qFormat",
                "w:pPr",
                "w:rPr",
                "w:tblPr",
            ],
        ),
    ];
    let parts = parts(bytes(&small(), Format::Docx));
    for name in [
        "word/document.xml",
        "word/styles.xml",
        "word/numbering.xml",
        "word/header1.xml",
    ] {
        parse(&parts[name]).walk(&mut |node| {
            let Some((_, order)) = orders.iter().find(|(name, _)| *name == node.name) else {
                return;
            };
            let places: Vec<_> = node
                .children
                .iter()
                .map(|child| order.iter().position(|name| *name == child.name))
                .collect();
            assert!(
                places.iter().all(Option::is_some),
                "{} knows {node:?}",
                node.name
            );
            assert!(places.is_sorted(), "order in {node:?}");
        });
    }
}

#[test]
fn texts_survive_with_their_marks_lines_and_signs() {
    let mut hostile = row("NV-001");
    hostile.title = HOSTILE.to_owned();
    hostile.note = "đ".repeat(20_000);
    let text = lines(&report(vec![hostile]));
    assert!(
        text.contains(&HOSTILE_SHOWN.join(" // ")),
        "the title, on two lines"
    );
    assert!(text.contains(&"đ".repeat(20_000)), "long text is not cut");
}

#[test]
fn an_empty_report_is_a_paper_too() {
    let mut empty = report(Vec::new());
    empty.adjusted.cells.drafts = 0;
    empty.adjusted.cells.stopped = 0;
    let text = lines(&empty);
    for expected in [
        "chưa có nhiệm vụ nào đã giao",
        "Chưa có nhiệm vụ nào đến hạn để tính tỷ lệ.",
        "Không có nhiệm vụ nào đang quá hạn.",
        "hạn | – | – |",
        "Phụ lục kèm theo chưa có nhiệm vụ nào./.",
    ] {
        assert!(text.contains(expected), "{expected} in {text}");
    }
}

#[test]
fn nothing_is_made_up_for_the_clerk() {
    let text = lines(&small());
    assert!(text.contains("Số:          /BC-……"), "the number is blank");
    assert!(
        text.contains("ngày\u{a0}……\u{a0}tháng\u{a0}…… năm\u{a0}……"),
        "the day of issue is blank"
    );
    assert!(
        text.contains("NguoiKy") || text.contains(words::BLANK),
        "the signer is blank"
    );
}

#[test]
fn the_body_lists_only_the_longest_overdue_and_points_to_the_annex() {
    let rows = (1..=12)
        .map(|at| overdue(&format!("NV-{at:03}"), at))
        .collect();
    let text = lines(&report(rows));
    assert!(
        text.contains("10 nhiệm vụ quá hạn lâu nhất (toàn bộ 12 nhiệm vụ nêu tại Phụ lục):"),
        "{text}"
    );
    assert!(
        text.contains("| 1 | Rà soát hạ tầng công nghệ thông tin (NV-012)"),
        "longest first"
    );
}
