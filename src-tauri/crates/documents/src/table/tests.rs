//! What is written comes in again.

use super::{Column, Table, TableFormat, write};
use crate::read::read;
use chrono::NaiveDate;
use steering_core::exports::Cell;
use steering_core::imports::grid::Value;
use steering_core::watch::Unwatched;

fn table(rows: Vec<Vec<Cell>>) -> Table {
    let column = |name: &str| Column {
        name: name.to_owned(),
        width: 20,
    };
    Table {
        file: "DanhSach".to_owned(),
        sheet: "Danh sách".to_owned(),
        columns: vec![
            column("Mã"),
            column("Nội dung"),
            column("Hạn"),
            column("Tiến độ"),
            column("Trị"),
        ],
        rows,
    }
}

#[test]
fn cells_keep_their_kind_in_a_workbook() {
    let day = NaiveDate::from_ymd_opt(2026, 6, 30);
    let bytes = write(
        &table(vec![vec![
            Cell::Text("NV-001".to_owned()),
            Cell::Text("=cmd|'/c calc'!A1".to_owned()),
            Cell::Day(day),
            Cell::Percent(Some(35)),
            Cell::Hundredths(Some(-4550)),
        ]]),
        TableFormat::Xlsx,
        &Unwatched,
    )
    .unwrap()
    .bytes;
    let source = read(&bytes).unwrap();
    let cells: Vec<Value> = source.sheets[0].lines[1]
        .cells
        .iter()
        .map(|cell| cell.value.clone())
        .collect();
    assert_eq!(
        cells,
        [
            Value::Text("NV-001".to_owned()),
            Value::Text("=cmd|'/c calc'!A1".to_owned()),
            Value::Day(day.unwrap()),
            Value::Percent(0.35),
            Value::Number(-45.5),
        ],
        "text that looks like a formula is text"
    );
    assert_eq!(source.findings, [], "there is no formula in it");
}

#[test]
fn delimited_text_has_its_mark_and_its_guard() {
    let rows = vec![vec![
        Cell::Text("NV-001".to_owned()),
        Cell::Text("=1+1; \"gấp\"".to_owned()),
        Cell::Day(NaiveDate::from_ymd_opt(2026, 6, 30)),
        Cell::Percent(Some(35)),
        Cell::Hundredths(Some(4550)),
    ]];
    for (is_semicolon, line) in [
        (
            true,
            "NV-001;\"'=1+1; \"\"gấp\"\"\";30/06/2026;35%;45,5\r\n",
        ),
        (
            false,
            "NV-001,\"'=1+1; \"\"gấp\"\"\",30/06/2026,35%,45.5\r\n",
        ),
    ] {
        let document = write(
            &table(rows.clone()),
            TableFormat::Csv { is_semicolon },
            &Unwatched,
        )
        .unwrap();
        let text = String::from_utf8(document.bytes).unwrap();
        assert!(
            text.starts_with('\u{feff}'),
            "spreadsheets know UTF-8 by its mark"
        );
        assert!(text.ends_with(line), "{text}");
    }
}
