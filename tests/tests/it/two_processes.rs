//! Two programs on one file: nothing is lost, each sees the other's work, and a backup holds a whole moment.

use crate::kit::{Place, Writer, add_task, ask, findings, open, outside, refuse, reply};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use steering_api::desk::{Create, Desk};

fn codes(desk: &Desk) -> BTreeSet<String> {
    let page = ask(desk, "task_list", json!({"limit": 500}));
    let rows = page["rows"].as_array().unwrap();
    rows.iter()
        .map(|row| row["code"].as_str().unwrap().to_owned())
        .collect()
}

fn code_of(added: &Value) -> String {
    added["task"]["code"].as_str().unwrap().to_owned()
}

#[test]
fn two_processes_write_in_turn_and_at_once_without_losing_a_write() {
    let place = Place::new().with_record();
    let desk = place.desk();
    let mut other = Writer::start(&place.file(), &[]);
    let before = codes(&desk).len();
    let mut written = BTreeSet::new();
    for turn in 0..10 {
        written.insert(add_task(&desk, json!({"title": format!("Bàn này {turn}")})));
        let added = other
            .ask("task_add", json!({"title": format!("Bàn kia {turn}")}))
            .unwrap();
        written.insert(code_of(&added.output));
    }
    // Both at once: the other process has all its calls before this one begins.
    for turn in 0..20 {
        other.send(
            "task_add",
            json!({"title": format!("Bàn kia cùng lúc {turn}")}),
        );
    }
    for turn in 0..20 {
        written.insert(add_task(
            &desk,
            json!({"title": format!("Bàn này cùng lúc {turn}")}),
        ));
    }
    for _ in 0..20 {
        written.insert(code_of(&other.receive().unwrap().output));
    }
    assert_eq!(
        written.len(),
        60,
        "every write was acknowledged with a code of its own"
    );
    let present = codes(&desk);
    assert_eq!(
        present.len(),
        before + 60,
        "nothing more and nothing less is in the register"
    );
    assert!(written.is_subset(&present), "no acknowledged write is lost");
    assert_eq!(
        findings(&desk),
        json!([]),
        "the chained log of two writers is unbroken"
    );
}

#[test]
fn the_pulse_tells_which_nouns_another_process_moved() {
    let place = Place::new().with_record();
    let desk = place.desk();
    let mut other = Writer::start(&place.file(), &[]);
    let head = ask(&desk, "desk_pulse", json!({"head": 0}))["head"].clone();
    let quiet = ask(&desk, "desk_pulse", json!({ "head": head }));
    assert_eq!(quiet["changes"], json!([]), "nothing moved yet");
    let added = other.ask(
        "task_add",
        json!({"title": "Việc mới", "lead": "DV-02", "coordinators": ["DV-03"]}),
    );
    let added = code_of(&added.unwrap().output);
    let moved = ask(&desk, "desk_pulse", json!({ "head": head }));
    assert_eq!(
        moved["changes"],
        json!(["tasks", "task_parties"]),
        "the nouns that moved, and no others"
    );
    assert_eq!(
        moved["head"].as_u64(),
        head.as_u64().map(|head| head + 1),
        "the log stands one further"
    );
    let shown = ask(&desk, "task_show", json!({ "key": added }));
    assert_eq!(
        shown["row"]["title"], "Việc mới",
        "and what the other wrote is read at once"
    );
    let undone = other.ask("log_undo", json!({})).unwrap();
    assert_eq!(
        undone.output["label"]["op"], "add_task",
        "the other takes it back"
    );
    let gone = refuse(&desk, "task_show", json!({ "key": added }));
    assert_eq!(gone.code, "not_found", "which is seen here at once");
}

#[test]
fn a_stale_edit_is_a_conflict_and_overwrites_nothing() {
    let place = Place::new().with_record();
    let desk = place.desk();
    let mut other = Writer::start(&place.file(), &[]);
    let read = ask(&desk, "task_show", json!({"key": "NV-001"}))["row"]["version"].clone();
    let edit = |title: &str| json!({"key": "NV-001", "version": read, "title": title});
    other.ask("task_edit", edit("Tên của bàn kia")).unwrap();
    let refused = refuse(&desk, "task_edit", edit("Tên của bàn này"));
    assert_eq!(
        refused.code, "version_conflict",
        "the version read is not the present one"
    );
    assert_eq!(
        refused.data.get("key").map(String::as_str),
        Some("NV-001"),
        "and the refusal names the record"
    );
    let shown = ask(&desk, "task_show", json!({"key": "NV-001"}));
    assert_eq!(
        shown["row"]["title"], "Tên của bàn kia",
        "the first write stands"
    );
}

#[test]
fn a_backup_made_while_another_process_writes_is_whole() {
    let place = Place::new().with_record();
    let desk = place.desk();
    let mut other = Writer::start(&place.file(), &[]);
    let calls = 60;
    for turn in 0..calls {
        other.send(
            "task_add",
            json!({"title": format!("Trong khi sao lưu {turn}")}),
        );
    }
    // The first answer says that the other is at work.
    other.receive().unwrap();
    let copy = ask(&desk, "backup_make", json!({}));
    for _ in 1..calls {
        other.receive().unwrap();
    }
    let path = std::path::PathBuf::from(copy["path"].as_str().unwrap());
    let held = outside(&path);
    let (operations, tasks): (u32, u32) = held
        .query_row(
            "select (select max(seq) from operations), (select count(*) from tasks where title like 'Trong khi%')",
            [],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .unwrap();
    assert!(
        tasks >= 1,
        "what was acknowledged before the backup began is in it"
    );
    drop(held);
    let restored = open(&path, Create::No, None);
    assert_eq!(
        findings(&restored),
        json!([]),
        "the copy is a sound register of its own"
    );
    let head = ask(&restored, "desk_show", json!({}))["head"]
        .as_u64()
        .unwrap();
    assert_eq!(
        head,
        u64::from(operations),
        "its log ends where its rows do"
    );
    assert_eq!(
        codes(&desk).len(),
        14 + calls as usize,
        "and no write was lost meanwhile"
    );
}

/// How many nouns the register has.
const NOUNS: usize = steering_core::ops::Noun::ALL.len();

#[test]
fn a_restore_by_one_process_is_seen_by_the_other() {
    let place = Place::new().with_record();
    let desk = place.desk();
    let mut other = Writer::start(&place.file(), &[]);
    let copy = ask(&desk, "backup_make", json!({}))["name"].clone();
    let late = other
        .ask("task_add", json!({"title": "Sau khi sao lưu"}))
        .unwrap();
    let code = code_of(&late.output);
    assert!(codes(&desk).contains(&code), "both see the task");
    let restored = reply(&desk, "backup_restore", json!({ "name": copy }));
    assert_eq!(restored.changes.len(), NOUNS, "a restore moves every noun");
    let pulse = other.ask("desk_pulse", json!({"head": late.head})).unwrap();
    assert_eq!(
        pulse.output["changes"].as_array().map(Vec::len),
        Some(NOUNS),
        "the other process learns that every noun moved"
    );
    let gone = other.ask("task_show", json!({ "key": code })).unwrap_err();
    assert_eq!(
        gone.code, "not_found",
        "and no longer finds what the backup does not hold"
    );
    let again = other
        .ask("task_add", json!({"title": "Viết tiếp"}))
        .unwrap();
    assert!(
        codes(&desk).contains(&code_of(&again.output)),
        "both go on writing the restored file"
    );
    assert_eq!(findings(&desk), json!([]), "which is sound");
    let backups = ask(&desk, "backup_list", json!({}));
    let kept = backups["backups"]
        .as_array()
        .unwrap()
        .iter()
        .any(|copy| copy["reason"] == "restore");
    assert!(kept, "the state before the restore was copied first");
}

#[test]
fn two_programs_that_start_at_once_make_one_register() {
    for round in 0..5 {
        let place = Place::new();
        let mut both = [
            Writer::start(&place.file(), &["--create", "record"]),
            Writer::start(&place.file(), &["--create", "record"]),
        ];
        for writer in &mut both {
            writer.send("task_add", json!({"title": "Việc đầu tiên"}));
        }
        let codes: BTreeSet<String> = both
            .iter_mut()
            .map(|writer| code_of(&writer.receive().unwrap().output))
            .collect();
        assert_eq!(
            codes.len(),
            2,
            "round {round}: both write into one register: {codes:?}"
        );
        let desk = place.desk();
        let page = ask(&desk, "task_list", json!({}));
        assert_eq!(
            page["all"], 16,
            "round {round}: the record's fourteen tasks once, and the two new ones"
        );
        let history = ask(&desk, "history_list", json!({"limit": 500}));
        let entries = history["entries"].as_array().unwrap();
        let mut seen = BTreeSet::new();
        assert!(
            entries
                .iter()
                .filter(|entry| entry["actor"] == "record")
                .all(|entry| seen.insert(entry["effective_on"].to_string())),
            "round {round}: the published record was entered once"
        );
        assert_eq!(
            findings(&desk),
            json!([]),
            "round {round}: the register is sound"
        );
        let left: Vec<String> = std::fs::read_dir(place.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
            .filter(|name| name.contains("new"))
            .collect();
        assert!(
            left.is_empty(),
            "round {round}: no half-made file stays: {left:?}"
        );
    }
}

#[test]
fn two_desks_of_one_process_that_start_at_once_make_one_register() {
    for round in 0..5 {
        let place = Place::new();
        let file = place.file();
        let (one, two) = std::thread::scope(|scope| {
            let one = scope.spawn(|| open(&file, Create::Record, None));
            let two = scope.spawn(|| open(&file, Create::Record, None));
            (one.join().unwrap(), two.join().unwrap())
        });
        add_task(&one, json!({"title": "Của bàn một"}));
        add_task(&two, json!({"title": "Của bàn hai"}));
        for desk in [&one, &two] {
            assert_eq!(
                codes(desk).len(),
                16,
                "round {round}: both desks work on one register"
            );
        }
        assert_eq!(findings(&one), json!([]), "round {round}: which is sound");
    }
}
