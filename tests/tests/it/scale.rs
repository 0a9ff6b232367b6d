//! A large register: pages in every order join to the whole list, and groups begin where they say.

use crate::kit::{Place, ask};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;
use steering_api::desk::Desk;

const TASKS: usize = 2_000;
const MONTHS: usize = 4;

/// A desk on a large register, which is made once.
fn large(place: &Place) -> Desk {
    static BYTES: OnceLock<Vec<u8>> = OnceLock::new();
    let bytes = BYTES.get_or_init(|| {
        let place = Place::in_memory().with_record();
        fill(&place);
        std::fs::read(place.file()).unwrap()
    });
    std::fs::write(place.file(), bytes).unwrap();
    place.desk()
}

/// Writes tasks as people would over some months; each has something that the sorts and groups tell apart.
fn fill(place: &Place) {
    for month in 1..=MONTHS {
        let desk = place.desk_on(&format!("2026-{month:02}-15"));
        for number in TASKS * (month - 1) / MONTHS..TASKS * month / MONTHS {
            let mut task = json!({
                "title": format!("{} việc {}", ["Rà soát", "Ân cần", "Đề án", "Xây dựng"][number % 4], number / 3),
                "level": number % 4 + 1,
            });
            if number % 5 > 0 {
                task["lead"] = json!(format!("DV-{:02}", number % 7 + 2));
            }
            if number % 3 > 0 {
                task["due"] = json!(format!(
                    "2026-{:02}-{:02}",
                    number % 12 + 1,
                    number % 28 + 1
                ));
            }
            if number % 4 > 0 {
                task["area"] = json!((number % 6 + 1).to_string());
            }
            if number % 6 == 0 {
                task["instrument"] = json!("131/QĐ-TTg");
            }
            let code = crate::kit::add_task(&desk, task);
            if number % 5 > 0 && number % 8 == 1 {
                ask(
                    &desk,
                    "task_progress",
                    json!({"key": code, "percent": number % 101, "words": "Đang làm"}),
                );
            }
            if number % 5 > 0 && number % 16 == 3 {
                ask(
                    &desk,
                    "task_report_done",
                    json!({"key": code, "words": "Đã trình"}),
                );
                ask(&desk, "task_confirm", json!({"key": code}));
            }
        }
    }
}

fn code(row: &Value) -> String {
    row["code"].as_str().unwrap().to_owned()
}

/// Reads a list page by page.
fn paged(desk: &Desk, request: &Value, limit: usize) -> (Vec<Value>, Value) {
    let mut rows = Vec::new();
    loop {
        let mut request = request.clone();
        request["offset"] = json!(rows.len());
        request["limit"] = json!(limit);
        let page = ask(desk, "task_list", request);
        let found = page["rows"].as_array().unwrap().clone();
        if found.is_empty() {
            return (rows, page);
        }
        assert_eq!(page["offset"], rows.len(), "a page says where it begins");
        rows.extend(found);
    }
}

fn group_key(row: &Value, group: &str) -> String {
    match group {
        "level" => row["level"].to_string(),
        "state" => row["state"].as_str().unwrap().to_owned(),
        record => row[record]["id"].as_str().unwrap_or("none").to_owned(),
    }
}

#[test]
fn pages_in_every_order_and_grouping_join_to_the_whole_list() {
    let place = Place::in_memory();
    let desk = large(&place);
    let all: BTreeSet<String> = paged(&desk, &json!({}), 500).0.iter().map(code).collect();
    assert_eq!(
        all.len(),
        TASKS + 14,
        "all that was written, and the record's fourteen"
    );
    let sorts = [
        "code", "title", "lead", "level", "due", "state", "percent", "area",
    ];
    let groups = [
        None,
        Some("area"),
        Some("lead"),
        Some("level"),
        Some("state"),
        Some("instrument"),
    ];
    for (place, sort) in sorts.iter().enumerate() {
        for (other, group) in groups.iter().enumerate() {
            let way = if (place + other) % 2 == 0 { "" } else { "-" };
            let mut request = json!({"sort": format!("{way}{sort}")});
            if let Some(group) = group {
                request["group"] = json!(group);
            }
            // A size that divides nothing.
            let (rows, last) = paged(&desk, &request, 477);
            let codes: BTreeSet<String> = rows.iter().map(code).collect();
            assert_eq!(
                rows.len(),
                all.len(),
                "{request}: as many rows as there are tasks, so none twice"
            );
            assert_eq!(codes, all, "{request}: every task is on one page");
            assert_eq!(
                last["total"],
                rows.len(),
                "{request}: the total is what the pages hold"
            );
            let Some(group) = group else { continue };
            let mut first = 0;
            let mut seen = BTreeSet::new();
            for head in last["groups"].as_array().unwrap() {
                let count = usize::try_from(head["count"].as_u64().unwrap()).unwrap();
                assert_eq!(
                    head["first"], first,
                    "{request}: the group {head} begins where the one before ends"
                );
                let key = group_key(&rows[first], group);
                assert!(seen.insert(key.clone()), "{request}: each group comes once");
                assert!(
                    rows[first..first + count]
                        .iter()
                        .all(|row| group_key(row, group) == key),
                    "{request}: the rows of the group {head} are its own"
                );
                let overdue = rows[first..first + count]
                    .iter()
                    .filter(|row| row["timeliness"] == "overdue")
                    .count();
                assert_eq!(
                    head["overdue"], overdue,
                    "{request}: and so is its count of overdue ones"
                );
                first += count;
            }
            assert_eq!(first, rows.len(), "{request}: the groups hold all rows");
        }
    }
}

#[test]
fn sorted_pages_follow_their_key() {
    let place = Place::in_memory();
    let desk = large(&place);
    for (sort, key) in [
        (
            "level",
            (|row: &Value| row["level"].as_i64()) as fn(&Value) -> Option<i64>,
        ),
        ("percent", |row| row["percent"].as_i64()),
        ("due", |row| {
            row["due_on"]
                .as_str()
                .map(|day| day.replace('-', "").parse().unwrap())
        }),
        ("code", |row| {
            row["code"].as_str().map(|code| code[3..].parse().unwrap())
        }),
    ] {
        for way in ["", "-"] {
            let (rows, _) = paged(&desk, &json!({"sort": format!("{way}{sort}")}), 500);
            let keys: Vec<i64> = rows.iter().filter_map(key).collect();
            let wanted = |pair: &[i64]| {
                if way.is_empty() {
                    pair[0] <= pair[1]
                } else {
                    pair[0] >= pair[1]
                }
            };
            assert!(
                keys.windows(2).all(wanted),
                "{way}{sort}: every row follows the one before"
            );
            assert!(
                rows[keys.len()..].iter().all(|row| key(row).is_none()),
                "{way}{sort}: rows without it come last either way"
            );
        }
    }
    // What a filter leaves is what the whole list holds of it, and every cell of the statistics leads to its rows.
    let stats = ask(&desk, "stats_show", json!({}));
    crate::figures::assert_sums_close(&stats);
    let counted: BTreeMap<&str, u64> = stats["cells"]
        .as_object()
        .unwrap()
        .iter()
        .map(|(cell, count)| (cell.as_str(), count.as_u64().unwrap()))
        .collect();
    for (cell, count) in counted {
        let page = ask(
            &desk,
            "task_list",
            json!({"filter": {"cell": cell}, "limit": 1}),
        );
        assert_eq!(
            page["total"], count,
            "the number in the cell {cell} is the number of its rows"
        );
    }
}
