//! Files of every released format open with what they hold; files of later ones are refused.
//!
//! `fixtures/v1.db` was made once by version 0.1.0: the published record, then an operation of most kinds and an undo, then
//! `vacuum`. `fixtures/v1.rows.txt` says what it holds. `v2.db` and `v2.rows.txt` are the same of format two, `v3.db` and
//! `v3.rows.txt` of format three, and so on up to the format before this one. None is made again: a new format gets a fixture of its own.

use crate::figures::assert_sums_close;
use crate::kit::{Place, Rows, add_task, ask, findings, open, outside, refuse, rows};
use rusqlite::Connection;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use steering_api::desk::Create;
use steering_core::register::{FORMAT, Register};
use steering_messages::{Catalogue, Language};

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fixtures")
        .join(name)
}

/// A place with a copy of the fixture.
fn with_fixture(format: u32) -> Place {
    let place = Place::new();
    std::fs::copy(fixture(&format!("v{format}.db")), place.file()).unwrap();
    place
}

/// The formats that were released before this one.
fn earlier() -> impl Iterator<Item = u32> {
    1..FORMAT
}

/// Name → statement of everything in the schema.
fn schema(conn: &Connection) -> BTreeMap<String, String> {
    let mut statement = conn
        .prepare("select name, sql from sqlite_schema where sql is not null")
        .unwrap();
    let pairs = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)));
    pairs.unwrap().collect::<Result<_, _>>().unwrap()
}

/// Writes rows as text. Derived columns are left out: they belong to the version of the alphabet's data; so are empty ones:
/// a later format has columns that an earlier one did not know.
fn told(rows: &Rows) -> String {
    let mut text = String::new();
    for (table, rows) in rows {
        for (id, columns) in rows {
            let logged: Vec<&str> = columns
                .split("; ")
                .filter(|column| {
                    !column.ends_with("=null")
                        && !["name_sort=", "title_sort=", "folded="]
                            .iter()
                            .any(|name| column.starts_with(name))
                })
                .collect();
            writeln!(text, "{table} {id} {:?}", logged.join("; ")).unwrap();
        }
    }
    text
}

/// The same text without its empty columns.
fn without_empty(text: &str) -> String {
    let columns = text.split("; ").filter(|column| !column.ends_with("=null"));
    columns.collect::<Vec<_>>().join("; ")
}

#[test]
fn a_register_of_an_earlier_format_opens_with_all_it_holds() {
    for earlier in earlier() {
        let place = with_fixture(earlier);
        let held = told(&rows(&place.file()));
        assert_eq!(
            held,
            without_empty(
                &std::fs::read_to_string(fixture(&format!("v{earlier}.rows.txt"))).unwrap()
            ),
            "the fixture is the file that was released with format {earlier}"
        );
        let desk = place.desk();
        let shown = ask(&desk, "desk_show", json!({}));
        assert!(
            shown["head"].as_u64() > Some(20),
            "its log is there: {shown}"
        );
        assert_eq!(
            told(&rows(&place.file())),
            held,
            "opening format {earlier} changed no row"
        );
        assert_eq!(
            findings(&desk),
            json!([]),
            "and the check finds nothing, its hashes included"
        );
        let conn = outside(&place.file());
        let format: u32 = conn
            .pragma_query_value(None, "user_version", |row| row.get(0))
            .unwrap();
        assert_eq!(format, FORMAT, "it has the newest format now");
        let fresh = Place::new();
        drop(open(&fresh.file(), Create::Empty, None));
        assert_eq!(
            schema(&conn),
            schema(&outside(&fresh.file())),
            "with the schema of a new register"
        );
    }
}

#[test]
fn work_goes_on_in_a_register_of_an_earlier_format() {
    for (earlier, last) in earlier().zip([
        "cancel_task",
        "make_occurrences",
        "add_measurement",
        "edit_task",
        "edit_outgoing",
        "retire_template",
        "add_agenda_item",
        "write_line",
    ]) {
        let place = with_fixture(earlier);
        let desk = place.desk();
        for day in ["2022-06-30", "2026-06-30", "2026-11-24"] {
            assert_sums_close(&ask(&desk, "stats_show", json!({ "as_of": day })));
        }
        let undo = ask(&desk, "log_undo", json!({}));
        assert_eq!(
            undo["label"]["op"], last,
            "what was done last in format {earlier} is taken back"
        );
        add_task(&desk, json!({"title": "Viết tiếp"}));
        while desk.call(&crate::kit::call("log_undo", json!({}))).is_ok() {}
        let entries = ask(&desk, "history_list", json!({"limit": 500}));
        let is_one_of =
            |entry: &Value, ops: &[&str]| ops.iter().any(|op| entry["label"]["op"] == *op);
        let entries = entries["entries"].as_array().unwrap();
        let last_out = entries
            .iter()
            .find(|entry| {
                is_one_of(
                    entry,
                    &[
                        "reserve_number",
                        "issue_paper",
                        "add_incoming",
                        "issue_conclusions",
                        "send_opinion_round",
                    ],
                )
            })
            .and_then(|entry| entry["number"].as_u64());
        assert!(
            entries.iter().all(|entry| {
                entry["is_undone"] == true
                    || entry["number"].as_u64() <= last_out
                    || is_one_of(entry, &["load_record", "undo", "redo"])
            }),
            "all that people did can be taken back, back to the published record or to what went out of the house"
        );
        assert_eq!(
            findings(&desk),
            json!([]),
            "and the register of format {earlier} is sound"
        );
    }
}

#[test]
fn a_register_of_a_later_format_is_refused_with_both_numbers_and_kept() {
    let place = with_fixture(1);
    outside(&place.file())
        .pragma_update(None, "user_version", 99)
        .unwrap();
    let before = std::fs::read(place.file()).unwrap();
    let desk = open(&place.file(), Create::Record, None);
    for (cmd, payload) in [
        ("desk_show", json!({})),
        ("task_add", json!({"title": "Việc mới"})),
    ] {
        let refused = refuse(&desk, cmd, payload);
        assert_eq!(refused.code, "file_too_new", "{cmd} says why: {refused:?}");
        for language in Language::ALL {
            let said = Catalogue::new(language).say_error(&refused.code, &refused.data);
            assert!(
                said.contains("99") && said.contains(&FORMAT.to_string()),
                "the sentence gives both formats: {said}"
            );
        }
    }
    drop(desk);
    assert!(
        std::fs::read(place.file()).unwrap() == before,
        "not one byte changed"
    );
    assert!(!place.join("backups").exists(), "and nothing was copied");
}

#[test]
fn a_migration_that_fails_leaves_the_file_as_it_was() {
    let place = Place::new();
    let early = Connection::open(place.file()).unwrap();
    // A register before its first migration, with something in the way of the last table but one.
    early
        .execute_batch(
            "pragma journal_mode = wal; pragma application_id = 0x536F4344;
             create table changes (what text); insert into changes values ('đã có');",
        )
        .unwrap();
    drop(early);
    let before = std::fs::read(place.file()).unwrap();
    let refused = Register::open(&place.file()).unwrap_err();
    assert_eq!(
        refused.code(),
        "internal",
        "a migration that fails is a fault: {refused}"
    );
    let after = outside(&place.file());
    let format: u32 = after
        .pragma_query_value(None, "user_version", |row| row.get(0))
        .unwrap();
    assert_eq!(format, 0, "the format is what it was");
    assert_eq!(
        schema(&after).len(),
        1,
        "none of the tables before the obstacle stayed"
    );
    drop(after);
    assert!(
        std::fs::read(place.file()).unwrap() == before,
        "not one byte changed"
    );
}

#[test]
fn kept_counts_that_differ_are_found_and_counted_anew() {
    let place = Place::new().with_record();
    outside(&place.file())
        .execute("update task_counts set tasks = tasks + 1", [])
        .unwrap();
    let desk = place.desk();
    assert_eq!(
        findings(&desk)[0]["code"],
        "task-counts",
        "the check counts again"
    );
    ask(&desk, "register_check", json!({"repair": true}));
    assert_eq!(findings(&desk), json!([]), "and the repair puts it right");
    assert_sums_close(&ask(&desk, "stats_show", json!({})));
}

#[test]
fn kept_days_overdue_that_differ_are_found_and_reckoned_anew() {
    for damage in [
        "update overdue_days set change = change + 1",
        "delete from overdue_spans where task_id = (select min(task_id) from overdue_spans)",
        "insert into overdue_spans values ('nobody', '2026-01-01', null)",
    ] {
        let place = Place::new().with_record();
        let desk = place.desk();
        add_task(
            &desk,
            json!({"title": "Việc quá hạn", "lead": "DV-05", "due": "15/1/2026"}),
        );
        let weeks = ask(&desk, "desk_overview", json!({}))["overdue_weeks"].clone();
        drop(desk);
        let moved = outside(&place.file()).execute(damage, []).unwrap();
        assert!(moved > 0, "{damage}: something is damaged");
        let desk = place.desk();
        assert_eq!(
            findings(&desk)[0]["code"],
            "overdue-days",
            "{damage}: the check reckons again"
        );
        ask(&desk, "register_check", json!({"repair": true}));
        assert_eq!(
            findings(&desk),
            json!([]),
            "{damage}: the repair puts it right"
        );
        assert_eq!(
            ask(&desk, "desk_overview", json!({}))["overdue_weeks"],
            weeks,
            "{damage}: the weeks are as they were"
        );
    }
}
