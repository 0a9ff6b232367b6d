//! The workbook.

use super::{HOSTILE, HOSTILE_SHOWN, Node, bytes, parse, parts};
use crate::Format;
use crate::samples::{overdue, report, row, small};
use crate::table;
use std::collections::BTreeMap;
use steering_core::exports::Cell;
use steering_core::reports::StatusReport;
use steering_core::watch::Unwatched;

/// A sheet read back: what cells hold, and formulas.
struct Sheet {
    node: Node,
    cells: BTreeMap<String, String>,
    formulas: BTreeMap<String, String>,
}

fn sheet(report: &StatusReport, number: u32) -> Sheet {
    let parts = parts(bytes(report, Format::Xlsx));
    let strings = parse(&parts["xl/sharedStrings.xml"]);
    let strings: Vec<String> = strings
        .find("si")
        .iter()
        .map(|item| {
            item.find("t")
                .iter()
                .map(|text| text.text.as_str())
                .collect::<String>()
                // The format writes `_x0041_` for A, and this for the underscore of text that only looks so.
                .replace("_x005F_", "_")
        })
        .collect();
    let node = parse(&parts[&format!("xl/worksheets/sheet{number}.xml")]);
    let (mut cells, mut formulas) = (BTreeMap::new(), BTreeMap::new());
    for cell in node.find("c") {
        let at = cell.attribute("r").to_owned();
        if let Some(formula) = cell.child("f") {
            formulas.insert(at.clone(), formula.text.clone());
        }
        if let Some(value) = cell.child("v") {
            let value = match cell.attribute("t") {
                "s" => strings[value.text.parse::<usize>().unwrap()].clone(),
                _ => value.text.clone(),
            };
            cells.insert(at, value);
        }
    }
    Sheet {
        node,
        cells,
        formulas,
    }
}

impl Sheet {
    fn number(&self, at: &str) -> f64 {
        self.cells[at].parse().unwrap()
    }

    /// Returns the cells of `B4:D4` or `B4:B9`.
    fn range(&self, range: &str) -> f64 {
        let (from, to) = range.split_once(':').unwrap();
        let place = |at: &str| (at.as_bytes()[0], at[1..].parse::<u32>().unwrap());
        let ((first, top), (last, bottom)) = (place(from), place(to));
        let columns = (first..=last).map(char::from);
        columns
            .flat_map(|column| (top..=bottom).map(move |row| format!("{column}{row}")))
            .map(|at| self.number(&at))
            .sum()
    }
}

#[test]
fn sums_and_shares_are_formulas_with_their_results() {
    let mut rows = vec![row("NV-001")];
    rows.extend((2..30).map(|at| overdue(&format!("NV-{at:03}"), at * 4)));
    let sheet = sheet(&report(rows), 1);
    let (mut sums, mut shares) = (0, 0);
    for (at, formula) in &sheet.formulas {
        if let Some(range) = formula
            .strip_prefix("SUM(")
            .and_then(|rest| rest.strip_suffix(')'))
        {
            assert!(
                (sheet.range(range) - sheet.number(at)).abs() < f64::EPSILON,
                "{at} = {formula}"
            );
            sums += 1;
        } else if formula.starts_with("IF(") {
            let row = &at[1..];
            let (part, whole) = (
                sheet.number(&format!("B{row}")),
                sheet.number(&format!("C{row}")),
            );
            let share = (part * 10_000.0 / whole).floor() / 10_000.0;
            assert!(
                (share - sheet.number(at)).abs() < f64::EPSILON,
                "{at} = {formula}"
            );
            shares += 1;
        } else {
            assert_eq!(
                sheet.cells[formula], sheet.cells[at],
                "{at} refers to {formula}"
            );
        }
    }
    assert_eq!(shares, 6, "three shares by two deadlines");
    assert!(sums > 40, "{sums} sums: every table closes on both sides");
}

#[test]
fn text_that_looks_like_a_formula_stays_text() {
    let mut hostile = row("NV-001");
    hostile.title = HOSTILE.to_owned();
    hostile.note = "+84 24".to_owned();
    hostile.lead = "@SUM(A1)".to_owned();
    hostile.result = "-2+3".to_owned();
    let report = report(vec![hostile]);
    let annex = sheet(&report, 2);
    assert!(annex.formulas.is_empty(), "no formula in the annex");
    assert!(
        annex.cells["B5"].starts_with(&HOSTILE_SHOWN.join("\n")),
        "the title on two lines: {:?}",
        annex.cells["B5"]
    );
    let data = sheet(&report, 3);
    assert!(data.formulas.is_empty(), "no formula in the data");
    let values: Vec<_> = data.cells.values().map(String::as_str).collect();
    for text in ["+84 24", "@SUM(A1)", "-2+3"] {
        assert!(values.contains(&text), "{text} stands as typed");
    }
    let overview = sheet(&report, 1);
    assert!(
        overview.cells.values().any(|text| text == "@SUM(A1)"),
        "names of groups are text"
    );
}

#[test]
fn rows_are_a_table_to_filter_whose_names_stay_in_sight() {
    let parts = parts(bytes(&small(), Format::Xlsx));
    for (number, last) in [(1, "K8"), (2, "X8")] {
        let table = parse(&parts[&format!("xl/tables/table{number}.xml")]);
        assert_eq!(
            table.attribute("ref"),
            format!("A4:{last}"),
            "names and rows"
        );
        assert!(table.child("autoFilter").is_some(), "to filter");
    }
    for number in [2, 3] {
        let sheet = parse(&parts[&format!("xl/worksheets/sheet{number}.xml")]);
        let pane = sheet.find("pane")[0];
        assert_eq!(pane.attribute("state"), "frozen", "names stay in sight");
        assert_eq!(pane.attribute("ySplit"), "4", "down to the names");
        let page = sheet.find("pageSetup")[0];
        assert_eq!(page.attribute("paperSize"), "9", "A4");
        assert_eq!(
            page.attribute("orientation"),
            "landscape",
            "along the short side"
        );
        assert_eq!(
            page.attribute("fitToHeight"),
            "0",
            "as many pages as it takes"
        );
        assert_eq!(
            sheet.find("pageSetUpPr")[0].attribute("fitToPage"),
            "1",
            "fits the width"
        );
    }
    let titles = parse(&parts["xl/workbook.xml"]);
    let titles = titles.find("definedName").into_iter();
    let titles = titles.filter(|name| name.attribute("name") == "_xlnm.Print_Titles");
    for title in titles.clone() {
        assert!(
            title.text.ends_with("$4:$4"),
            "names come again: {}",
            title.text
        );
    }
    assert_eq!(titles.count(), 2, "on both sheets of rows");
}

#[test]
fn days_are_real_dates() {
    let report = small();
    let parts = parts(bytes(&report, Format::Xlsx));
    assert!(
        parts["xl/styles.xml"].contains("dd/mm/yyyy"),
        "shown as official papers do"
    );
    let sheet = sheet(&report, 2);
    // 30 September 2022 in days since 30 December 1899.
    assert_eq!(
        sheet.cells["F5"], "44834",
        "a number to sort and count with"
    );
    assert!(
        !sheet.cells.contains_key("A9"),
        "nothing below the last row"
    );
}

#[test]
fn every_row_is_as_high_as_its_text() {
    let mut long = row("NV-001");
    long.title = "một hai ba bốn ".repeat(40);
    let sheet = sheet(&report(vec![long, row("NV-002")]), 2);
    let heights: BTreeMap<_, f64> = sheet
        .node
        .find("row")
        .iter()
        .filter(|row| !row.attribute("ht").is_empty())
        .map(|row| {
            (
                row.attribute("r").to_owned(),
                row.attribute("ht").parse().unwrap(),
            )
        })
        .collect();
    assert!(
        heights["5"] > 200.0,
        "600 letters take many lines: {heights:?}"
    );
    assert!(heights["6"] < heights["5"], "others stay low: {heights:?}");
}

/// Returns the heights of the rows that have one, by their number.
fn heights(sheet: &Node) -> BTreeMap<u32, f64> {
    let rows = sheet.find("row").into_iter();
    rows.filter_map(|row| {
        let height = row.attribute("ht").parse().ok()?;
        Some((row.attribute("r").parse().ok()?, height))
    })
    .collect()
}

#[test]
fn rows_of_lists_are_as_high_as_their_text() {
    let column = |name: &str| table::Column {
        name: name.to_owned(),
        width: 20,
    };
    let list = table::Table {
        file: "DanhSach".to_owned(),
        sheet: "Danh sách".to_owned(),
        columns: vec![
            column("Mã"),
            column("Tên loại và trích yếu nội dung văn bản"),
        ],
        rows: vec![
            vec![
                Cell::Text("a".to_owned()),
                Cell::Text("một hai ba bốn ".repeat(10)),
            ],
            vec![Cell::Number(Some(1)), Cell::Text("một".to_owned())],
        ],
    };
    let written = table::write(&list, table::TableFormat::Xlsx, &Unwatched).unwrap();
    let sheet = parse(&parts(written.bytes)["xl/worksheets/sheet1.xml"]);
    let heights = heights(&sheet);
    assert!(
        heights[&1] >= 33.0,
        "the long name of a column: {heights:?}"
    );
    assert!(
        heights[&2] >= 90.0,
        "150 letters in a column of 20: {heights:?}"
    );
    assert!(heights[&3] <= 18.0, "others stay low: {heights:?}");
}

#[test]
fn a_table_s_heading_is_printed_with_its_rows_and_no_title_is_cut() {
    let mut rows: Vec<_> = (1..=90).map(|at| row(&format!("NV-{at:03}"))).collect();
    for (at, row) in rows.iter_mut().enumerate() {
        row.lead = format!("Đơn vị mẫu số {at}");
        row.source_symbol = format!("{at}/QĐ-TTg");
    }
    let report = report(rows);
    let overview = sheet(&report, 1);
    let breaks: Vec<u32> = overview
        .node
        .find("brk")
        .iter()
        .map(|one| one.attribute("id").parse().unwrap())
        .collect();
    assert!(
        breaks.len() > 3,
        "pages end where the tables say: {breaks:?}"
    );
    // A break stands behind the row of its number.
    let headings = overview.cells.iter().filter(|(_, text)| {
        text.starts_with("Theo văn bản giao") || text.starts_with("Theo đơn vị chủ trì")
    });
    let mut seen = 0;
    for (at, _) in headings {
        let row: u32 = at[1..].parse().unwrap();
        let kept = row..row + 3;
        assert!(
            breaks.iter().all(|row| !kept.contains(row)),
            "heading in {at}: {breaks:?}"
        );
        seen += 1;
    }
    assert_eq!(seen, 2, "both headings were looked at");
    let data = sheet(&report, 3);
    let merged: Vec<_> = data
        .node
        .find("mergeCell")
        .iter()
        .map(|one| one.attribute("ref").to_owned())
        .collect();
    assert_eq!(
        merged,
        ["A1:C1", "A2:C2"],
        "title and note stand in the columns that come again on every page"
    );
    assert!(heights(&data.node)[&1] >= 38.0, "the title has its lines");
}

#[test]
fn text_too_long_for_a_cell_ends_in_an_ellipsis() {
    let mut long = row("NV-001");
    long.note = "ă😀".repeat(20_000);
    let sheet = sheet(&report(vec![long]), 2);
    let note = &sheet.cells["K5"];
    assert!(note.ends_with('…'), "it says that it goes on");
    assert!(note.encode_utf16().count() <= 32_767, "and fits");
}

#[test]
fn an_empty_report_says_so_on_every_sheet() {
    let empty = report(Vec::new());
    for number in 1..=3 {
        let sheet = sheet(&empty, number);
        assert!(
            sheet
                .cells
                .values()
                .any(|text| text == "Không có nhiệm vụ nào."),
            "sheet {number}"
        );
    }
}

#[test]
fn a_list_is_printed_on_a4_with_its_heads_on_every_page() {
    for (columns, pages) in [(5, "1"), (20, "3")] {
        let list = table::Table {
            file: "DanhSach".to_owned(),
            sheet: "Danh sách".to_owned(),
            columns: (0..columns)
                .map(|_| table::Column {
                    name: "Cột".to_owned(),
                    width: 20,
                })
                .collect(),
            rows: vec![vec![Cell::Text("NV-001".to_owned()); columns]],
        };
        let written = table::write(&list, table::TableFormat::Xlsx, &Unwatched).unwrap();
        let parts = parts(written.bytes);
        let sheet = parse(&parts["xl/worksheets/sheet1.xml"]);
        let page = sheet.find("pageSetup")[0];
        assert_eq!(page.attribute("paperSize"), "9", "A4");
        assert_eq!(page.attribute("orientation"), "landscape", "along");
        assert_eq!(
            // One page is what the format means when it says nothing.
            page.attributes
                .get("fitToWidth")
                .map_or("1", String::as_str),
            pages,
            "as many pages side by side as can be read"
        );
        assert_eq!(page.attribute("fitToHeight"), "0", "as long as it is");
        let book = parse(&parts["xl/workbook.xml"]);
        let titles: Vec<_> = book
            .find("definedName")
            .into_iter()
            .filter(|name| name.attribute("name") == "_xlnm.Print_Titles")
            .map(|name| name.text.clone())
            .collect();
        assert_eq!(
            titles,
            ["'Danh sách'!$A:$A,'Danh sách'!$1:$1"],
            "what the rows and the columns are stands on every page"
        );
    }
}
