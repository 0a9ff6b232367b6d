//! Spreadsheets of the office, made with other programs, through the desk; and lists that go out and come in again.

use crate::kit::{Place, add_task, ask, findings, open, refuse, rows};
use serde_json::{Value, json};
use std::path::Path;
use std::sync::Arc;
use steering_api::base64;
use steering_api::desk::{Create, Desk};
use steering_core::text::fold;
use steering_messages::{Catalogue, Language};

fn fixture(name: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/imports");
    std::fs::read(folder.join(name)).unwrap()
}

fn read(desk: &Desk, name: &str, bytes: &[u8]) -> Value {
    ask(
        desk,
        "import_read",
        json!({"name": name, "bytes": base64::encode(bytes)}),
    )
}

/// Reads, lays out as guessed, and plans.
fn plan(desk: &Desk, file: &Value, kind: &str, sheet: u32) -> Value {
    let layout = ask(
        desk,
        "import_layout",
        json!({"file": file["file"], "kind": kind, "sheet": sheet}),
    );
    let mapping: Vec<Value> = layout["columns"]
        .as_array()
        .unwrap()
        .iter()
        .map(|column| column["field"].clone())
        .collect();
    ask(
        desk,
        "import_plan",
        json!({"file": file["file"], "kind": kind, "sheet": sheet,
               "header_row": layout["header_row"], "mapping": mapping}),
    )
}

fn take_in(desk: &Desk, plan: &Value) -> Value {
    ask(
        desk,
        "import_run",
        json!({"plan": plan["plan"], "leave_out": true}),
    )
}

/// What each row of a dry run is, and what is said about it.
fn told(desk: &Desk, plan: &Value) -> Vec<String> {
    let page = ask(
        desk,
        "import_rows",
        json!({"plan": plan["plan"], "limit": 500}),
    );
    page["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            let list = |name: &str, of: fn(&Value) -> String| -> Vec<String> {
                row[name].as_array().unwrap().iter().map(of).collect()
            };
            let problems = list("problems", |one| format!("{} {}", one["cell"], one["why"]));
            let notes = list("notes", |one| format!("{} {}", one["cell"], one["kind"]));
            let head = [
                row["row"].to_string(),
                row["outcome"].as_str().unwrap().to_owned(),
            ];
            [head.to_vec(), problems, notes]
                .concat()
                .join(" ")
                .replace('"', "")
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" ")
        })
        .collect()
}

#[test]
fn an_ugly_plan_of_the_office_is_told_row_by_row_whatever_program_wrote_it() {
    for name in ["ugly_openpyxl.xlsx", "ugly_libreoffice.xlsx"] {
        let place = Place::in_memory().with_record();
        let desk = place.desk();
        let file = read(&desk, name, &fixture(name));
        assert_eq!(
            file["findings"],
            json!(["hidden_sheets", "formulas"]),
            "{name}: what is left out is told"
        );
        let plan = plan(&desk, &file, "tasks", 0);
        assert_eq!(
            told(&desk, &plan),
            [
                "7 skipped column_numbers",
                "8 skipped heading",
                "9 new",
                "10 new",
                "11 new",
                "12 new",
                "13 problem C13 not_found E13 two_digit_year",
                "14 skipped total",
                "16 skipped aside",
            ],
            "{name}: each row is what it is"
        );
        take_in(&desk, &plan);
        let tasks = ask(&desk, "task_list", json!({"filter": {"text": "khao sat"}}));
        let dues: Vec<&Value> = tasks["rows"]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| &row["due_on"])
            .collect();
        assert_eq!(
            dues,
            [&json!("2027-03-31"), &json!("2027-06-30")],
            "{name}: a date and a serial number are days"
        );
        assert_eq!(tasks["rows"][0]["percent"], 25, "{name}: 25 % is 25");
        let shown = ask(&desk, "task_show", json!({"key": tasks["rows"][1]["code"]}));
        assert_eq!(
            shown["product"], "Báo cáo",
            "{name}: a merged cell is carried down"
        );
        let quarter = ask(
            &desk,
            "task_list",
            json!({"filter": {"text": "nang cap cong"}}),
        );
        assert_eq!(
            quarter["rows"][0]["due_on"], "2027-12-31",
            "{name}: a quarter is its last day"
        );
        assert_eq!(findings(&desk), json!([]), "{name}: the register is sound");

        let before = rows(&place.file());
        let again = self::plan(&desk, &read(&desk, name, &fixture(name)), "tasks", 0);
        assert_eq!(
            (
                &again["counts"]["new"],
                &again["counts"]["changed"],
                &again["counts"]["same"]
            ),
            (&json!(0), &json!(0), &json!(4)),
            "{name}: the same file again"
        );
        take_in(&desk, &again);
        assert_eq!(rows(&place.file()), before, "{name}: changes nothing");
        ask(&desk, "log_undo", json!({}));
        let gone = ask(&desk, "task_list", json!({"filter": {"text": "khao sat"}}));
        assert_eq!(gone["total"], 0, "{name}: one undo takes all of it back");
    }
}

#[test]
fn delimited_text_of_another_program_is_read() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let file = read(&desk, "ugly.csv", &fixture("ugly_libreoffice.csv"));
    let plan = plan(&desk, &file, "tasks", 0);
    assert_eq!(
        (&plan["counts"]["new"], &plan["counts"]["problem"]),
        (&json!(4), &json!(1)),
        "four tasks; the strange unit is a problem, the lower half of the split header is none: {:?}",
        told(&desk, &plan)
    );
}

#[test]
fn text_of_old_fonts_is_converted_and_the_change_is_shown() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let file = read(&desk, "old_text.xlsx", &fixture("old_text.xlsx"));
    for (sheet, title) in [
        (0, "Xây dựng cơ sở dữ liệu trường học"),
        (1, "Xây dựng cơ sở dữ liệu ngành"),
    ] {
        let plan = plan(&desk, &file, "tasks", sheet);
        assert_eq!(
            plan["counts"]["new"],
            2,
            "sheet {sheet}: {:?}",
            told(&desk, &plan)
        );
        let page = ask(&desk, "import_rows", json!({"plan": plan["plan"]}));
        let titles = page["rows"].to_string();
        assert!(titles.contains(title), "sheet {sheet}: {titles}");
        assert!(
            titles.contains("converted"),
            "sheet {sheet}: what was changed is shown: {titles}"
        );
    }
}

#[test]
fn days_counted_from_1904_are_the_days_they_are() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let file = read(&desk, "from_1904.xlsx", &fixture("from_1904.xlsx"));
    take_in(&desk, &plan(&desk, &file, "tasks", 0));
    let tasks = ask(&desk, "task_list", json!({"filter": {"text": "tep 1904"}}));
    assert_eq!(
        tasks["rows"][0]["due_on"], "2027-06-30",
        "not four years off"
    );
}

#[test]
fn a_file_that_is_none_is_refused_in_words() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    for (bytes, why) in [
        (b"PK\x03\x04xx".to_vec(), "damaged"),
        (
            vec![0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
            "format",
        ),
        (vec![0xFF, 0xE1, 0xE2, b'\n'], "encoding"),
    ] {
        let refused = refuse(
            &desk,
            "import_read",
            json!({"name": "a.xlsx", "bytes": base64::encode(&bytes)}),
        );
        assert_eq!(refused.data["why"], why, "{refused:?}");
    }
}

#[test]
fn ten_thousand_rows_are_one_operation_seen_while_it_runs() {
    let place = Place::in_memory().with_record();
    let desk = Arc::new(place.desk());
    let mut text = "Nhiệm vụ;Chủ trì;Thời hạn;Mức độ\n".to_owned();
    for number in 0..10_000 {
        text.push_str(&format!(
            "Việc số {number};DV-0{};30/6/2027;3\n",
            1 + number % 9
        ));
    }
    let file = read(&desk, "nhieu.csv", text.as_bytes());
    let plan = plan(&desk, &file, "tasks", 0);
    assert_eq!(plan["counts"]["new"], 10_000, "all are new");
    let runner = Arc::clone(&desk);
    let request = json!({"plan": plan["plan"], "job": "nhap"});
    let run = std::thread::spawn(move || ask(&runner, "import_run", request));
    let mut seen = Vec::new();
    while !run.is_finished() {
        let job = ask(&desk, "job_show", json!({"job": "nhap"}));
        if job["is_running"] == true && job["total"].as_u64() > Some(0) {
            seen.push(job["done"].as_u64().unwrap());
        }
        std::thread::yield_now();
    }
    run.join().unwrap();
    assert!(
        seen.windows(2).all(|pair| pair[0] <= pair[1]) && seen.len() > 2,
        "its progress was seen: {} times",
        seen.len()
    );
    assert_eq!(
        ask(&desk, "task_list", json!({"filter": {"text": "viec so"}}))["total"],
        10_000,
        "all are there"
    );
    let again = self::plan(
        &desk,
        &read(&desk, "nhieu.csv", text.as_bytes()),
        "tasks",
        0,
    );
    assert_eq!(again["counts"]["same"], 10_000, "and the same again");
    ask(&desk, "log_undo", json!({}));
    assert_eq!(
        ask(&desk, "task_list", json!({"filter": {"text": "viec so"}}))["total"],
        0,
        "one undo takes them back"
    );
}

#[test]
fn a_dry_run_that_is_stopped_says_so_and_the_next_one_runs() {
    let place = Place::in_memory().with_record();
    let desk = Arc::new(place.desk());
    let mut text = "Nhiệm vụ\n".to_owned();
    for number in 0..20_000 {
        text.push_str(&format!("Việc số {number}\n"));
    }
    let file = read(&desk, "nhieu.csv", text.as_bytes());
    let request = json!({"file": file["file"], "kind": "tasks", "sheet": 0, "header_row": 1,
                         "mapping": ["title"], "job": "thu"});
    let (runner, asked) = (Arc::clone(&desk), request.clone());
    let run = std::thread::spawn(move || {
        runner
            .call(&crate::kit::call("import_plan", asked))
            .map_err(|refused| refused.code)
            .map(drop)
    });
    while !run.is_finished() {
        ask(&desk, "job_cancel", json!({"job": "thu"}));
    }
    assert_eq!(
        run.join().unwrap(),
        Err("cancelled".to_owned()),
        "it was stopped"
    );
    assert_eq!(
        ask(&desk, "import_plan", request)["counts"]["new"],
        20_000,
        "and can be run again"
    );
}

const LISTS: &[&str] = &[
    "units",
    "instruments",
    "clauses",
    "areas",
    "members",
    "targets",
    "recurrences",
    "inventory",
    "tasks",
    "criteria",
    "scores",
];

fn exported(desk: &Desk, list: &str, format: &str, comma: bool) -> Vec<u8> {
    let made = ask(
        desk,
        "list_export",
        json!({"list": list, "format": format, "comma": comma}),
    );
    std::fs::read(made["path"].as_str().unwrap()).unwrap()
}

/// A register with something in every list, and texts that spreadsheets would run.
fn full(place: &Place) -> Desk {
    let desk = place.desk();
    ask(
        &desk,
        "target_measure",
        json!({"target": "T25-01", "measured_on": "2025-12-31", "value": 4550, "source": "Báo cáo"}),
    );
    ask(
        &desk,
        "inventory_add",
        json!({"name": "=Trung tâm dữ liệu", "kind": "data_centre", "state": "in_use", "owner": "DV-02",
               "locality": "Hà Nội", "capacity": 120, "capacity_unit": "máy chủ", "since_on": "2024-01-15", "source": "-Báo cáo"}),
    );
    ask(
        &desk,
        "clause_add",
        json!({"instrument": "131/QĐ-TTg", "label": "Điểm đ khoản 9", "text": "=Phát triển\nhọc liệu; số"}),
    );
    ask(
        &desk,
        "recurrence_add",
        json!({"title": "+Báo cáo tháng", "rule": "ngày 15 hằng tháng", "lead": "DV-02", "level": 2, "area": "1",
               "instrument": "131/QĐ-TTg", "from": "2026-01-01", "until": "2027-12-31", "note": "Gửi Văn phòng"}),
    );
    ask(&desk, "recurrence_make", json!({"to": "2027-01-31"}));
    let code = add_task(
        &desk,
        json!({"title": "=1+1; \"Rà soát\"", "lead": "DV-02", "due": "quý I/2027", "level": 1, "area": "2",
               "coordinators": ["DV-03", "DV-04"], "targets": ["T25-01"], "product": "-Báo cáo\ndòng hai", "note": "'+84"}),
    );
    ask(
        &desk,
        "task_progress",
        json!({"key": code, "percent": 35, "words": "@Đang làm"}),
    );
    let criteria = ask(&desk, "criterion_propose", json!({}));
    let scores: Vec<Value> = criteria["criteria"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| json!({"criterion": one["id"], "value": 7, "reason": "=Theo đề án"}))
        .collect();
    ask(
        &desk,
        "priority_score",
        json!({"task": code, "scores": scores}),
    );
    ask(
        &desk,
        "priority_score",
        json!({"task": "NV-001", "scores": [{"criterion": "1", "value": 10, "reason": "Gấp"}]}),
    );
    let moved = add_task(
        &desk,
        json!({"title": "Hạn đã lùi", "lead": "DV-03", "due": "30/6/2027"}),
    );
    ask(
        &desk,
        "task_extend",
        json!({"key": moved, "to": "2027-09-30", "reason": "Chờ"}),
    );
    ask(
        &desk,
        "task_decide",
        json!({"key": moved, "grant": true, "basis": "Bút phê"}),
    );
    desk
}

#[test]
fn every_list_comes_in_again_as_it_went_out() {
    for (format, comma) in [("xlsx", false), ("csv", false), ("csv", true)] {
        let place = Place::in_memory().with_record();
        let desk = full(&place);
        let other = Place::in_memory();
        let empty = open(&other.file(), Create::Empty, None);
        for list in LISTS {
            let bytes = exported(&desk, list, format, comma);
            let name = format!("{list}.{format}");
            let same = plan(&desk, &read(&desk, &name, &bytes), list, 0);
            assert_eq!(
                (
                    &same["counts"]["new"],
                    &same["counts"]["changed"],
                    &same["counts"]["problem"]
                ),
                (&json!(0), &json!(0), &json!(0)),
                "{name}: into the same register it changes nothing: {:?}",
                told(&desk, &same)
            );
            let plan = plan(&empty, &read(&empty, &name, &bytes), list, 0);
            let missing: Vec<String> = told(&empty, &plan)
                .into_iter()
                .filter(|row| row.contains("problem"))
                .collect();
            assert_eq!(
                missing,
                Vec::<String>::new(),
                "{name}: into an empty one it goes"
            );
            take_in(&empty, &plan);
        }
        assert_eq!(
            findings(&empty),
            json!([]),
            "{format}: the new register is sound"
        );
        for list in LISTS.iter().chain(&["ranking"]) {
            assert_eq!(
                String::from_utf8(exported(&empty, list, "csv", false)).unwrap(),
                String::from_utf8(exported(&desk, list, "csv", false)).unwrap(),
                "{list} by {format}: what went out, came in, and goes out again"
            );
        }
    }
}

#[test]
fn columns_that_go_out_are_known_when_they_come_in() {
    let words = Catalogue::new(Language::Vi);
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    for list in LISTS {
        let bytes = exported(&desk, list, "csv", false);
        let file = read(&desk, "a.csv", &bytes);
        let layout = ask(
            &desk,
            "import_layout",
            json!({"file": file["file"], "kind": list}),
        );
        for column in layout["columns"].as_array().unwrap() {
            let header = column["header"].as_str().unwrap();
            let told_only: &[&str] = match *list {
                "tasks" => &["so lan lui han", "tinh hinh", "so ngay"],
                "scores" => &["trong so (%)", "phan trong tong", "nguoi cham", "ngay cham"],
                _ => &[],
            };
            let is_told_only = told_only.contains(&fold(header).as_str());
            let own = column["field"].as_str().map(|field| {
                let field = field.replace('_', "-");
                let id = format!("import-field-{list}-{field}");
                let id = if words.has(&id) {
                    id
                } else {
                    format!("import-field-{field}")
                };
                words.say(&id, &[])
            });
            assert_eq!(
                own.as_deref(),
                (!is_told_only).then_some(header),
                "{list}: the column “{header}” is what it says"
            );
        }
    }
}

#[test]
fn the_history_goes_out_with_the_words_of_its_operations() {
    let place = Place::in_memory().with_record();
    let desk = full(&place);
    let text = String::from_utf8(exported(&desk, "history", "csv", false)).unwrap();
    assert!(
        text.contains("Quyết định việc lùi hạn") && text.contains("Thêm nhiệm vụ"),
        "operations are named: {}",
        text.chars().take(2000).collect::<String>()
    );
}
