//! The figures: what they say of the published record, and that they close.

use crate::kit::{Place, TODAY, add_task, ask, reply};
use serde_json::{Value, json};
use steering_api::desk::Desk;
use steering_api::wire::reports::ReportReq;

fn number(cells: &Value, name: &str) -> u64 {
    cells[name]
        .as_u64()
        .unwrap_or_else(|| panic!("{name} of {cells}"))
}

/// Asserts that the cells close and that every grouping adds up to them.
pub(crate) fn assert_sums_close(stats: &Value) {
    let cells = &stats["cells"];
    let of = |name| number(cells, name);
    assert_eq!(
        of("total"),
        of("done") + of("open"),
        "done and open make the total: {cells}"
    );
    assert_eq!(
        of("done"),
        of("on_time") + of("late") + of("done_undated"),
        "the done are on time, late or undated: {cells}"
    );
    assert_eq!(
        of("open"),
        of("in_term") + of("overdue") + of("open_undated"),
        "the open are in term, overdue or undated: {cells}"
    );
    assert!(
        of("on_time") + of("late") + of("overdue") <= of("due_set") && of("due_set") <= of("total"),
        "what was done or missed fell due, and what fell due is among all: {cells}"
    );
    for grouping in ["by_area", "by_lead", "by_instrument", "by_level"] {
        let groups = stats[grouping].as_array().unwrap();
        for name in cells.as_object().unwrap().keys() {
            let sum: u64 = groups
                .iter()
                .map(|group| number(&group["cells"], name))
                .sum();
            assert_eq!(sum, of(name), "{grouping} adds up to {name}");
        }
    }
    let ages: u64 = stats["ageing"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(Value::as_u64)
        .sum();
    assert_eq!(ages, of("overdue"), "every overdue task has its age");
}

fn stats(desk: &Desk, day: &str, basis: &str) -> Value {
    let stats = ask(desk, "stats_show", json!({"as_of": day, "basis": basis}));
    assert_sums_close(&stats);
    stats
}

fn cell_of(desk: &Desk, key: &str, day: &str, basis: &str) -> String {
    let cells = [
        "on_time",
        "late",
        "done_undated",
        "in_term",
        "overdue",
        "open_undated",
        "drafts",
        "stopped",
    ];
    let found: Vec<&str> = cells
        .into_iter()
        .filter(|cell| {
            let page = ask(
                desk,
                "task_list",
                json!({"filter": {"cell": cell}, "as_of": day, "basis": basis, "limit": 500}),
            );
            page["rows"]
                .as_array()
                .unwrap()
                .iter()
                .any(|row| row["code"] == key)
        })
        .collect();
    assert_eq!(
        found.len(),
        1,
        "{key} on {day} by the {basis} deadline counts in one cell: {found:?}"
    );
    found[0].to_owned()
}

fn report(desk: &Desk, day: &str, known_to: Option<u32>) -> Vec<u8> {
    let request = ReportReq {
        as_of: Some(day.parse().unwrap()),
        format: "json".to_owned(),
        known_to,
    };
    desk.report(&request).unwrap().bytes
}

#[test]
fn the_published_record_of_the_summer_of_2022_has_undated_work_and_no_ratio() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let summer = stats(&desk, "2022-06-30", "adjusted");
    let cells = &summer["cells"];
    // Of the record's fourteen tasks the founding meeting of January 2022 gave seven: four ordered, three proposed. None of
    // them has a deadline.
    assert_eq!(cells["total"], 4, "what was ordered by then: {cells}");
    assert_eq!(
        cells["drafts"], 3,
        "what was only proposed stands beside it: {cells}"
    );
    assert_eq!(
        cells["open_undated"], 4,
        "undated tasks are counted apart, not hidden: {cells}"
    );
    assert_eq!(
        cells["overdue"], 0,
        "without a deadline nothing is overdue: {cells}"
    );
    for ratio in ["on_time_ratio", "overdue_ratio"] {
        assert_eq!(
            summer[ratio],
            Value::Null,
            "{ratio}: nothing fell due, so there is no ratio"
        );
    }
    assert_eq!(summer["overdue_share"], 0, "of all tasks none is overdue");
    let today = stats(&desk, TODAY, "adjusted");
    assert_eq!(
        number(&today["cells"], "total") + number(&today["cells"], "drafts"),
        14,
        "today all fourteen are counted, each once"
    );
    assert!(
        number(&today["cells"], "late") > 0 && number(&today["cells"], "overdue") > 0,
        "the record holds work done late and work overdue: {}",
        today["cells"]
    );
}

#[test]
fn a_granted_extension_moves_the_deadline_in_force_and_keeps_the_first_one() {
    let place = Place::in_memory().with_record();
    let code = add_task(
        &place.desk_on("2026-01-05"),
        json!({"title": "Rà soát", "lead": "DV-02", "due": "2026-03-31"}),
    );
    ask(
        &place.desk_on("2026-03-20"),
        "task_extend",
        json!({"key": code, "to": "2026-06-30", "reason": "Chờ ý kiến các vụ"}),
    );
    ask(
        &place.desk_on("2026-03-25"),
        "task_decide",
        json!({"key": code, "grant": true, "basis": "Bút phê ngày 25/3/2026"}),
    );
    ask(
        &place.desk_on("2026-05-15"),
        "task_report_done",
        json!({"key": code, "words": "Báo cáo số 12"}),
    );
    let desk = place.desk_on("2026-05-20");
    ask(&desk, "task_confirm", json!({"key": code}));
    for (day, basis, cell) in [
        ("2026-03-24", "adjusted", "in_term"),
        ("2026-04-15", "adjusted", "in_term"),
        ("2026-04-15", "original", "overdue"),
        ("2026-05-31", "adjusted", "on_time"),
        ("2026-05-31", "original", "late"),
    ] {
        assert_eq!(
            cell_of(&desk, &code, day, basis),
            cell,
            "on {day} by the {basis} deadline"
        );
    }
    let shown = ask(&desk, "task_show", json!({"key": code}));
    assert_eq!(
        shown["row"]["due_on"], "2026-06-30",
        "the deadline in force is the granted one"
    );
    assert_eq!(
        shown["row"]["original_due_on"], "2026-03-31",
        "the first deadline is kept"
    );
    assert_eq!(shown["row"]["extensions"], 1, "extended once");
    assert_eq!(
        shown["extensions"][0]["is_late_request"], false,
        "asked before the deadline: not a late request"
    );
    let before = ask(
        &desk,
        "task_show",
        json!({"key": code, "as_of": "2026-03-24"}),
    );
    assert_eq!(
        before["row"]["due_on"], "2026-03-31",
        "the day before the decision shows the old deadline"
    );
    assert_eq!(
        before["row"]["is_extension_asked"], true,
        "and the request that was waiting"
    );
}

#[test]
fn an_extension_asked_after_the_deadline_is_flagged() {
    let place = Place::in_memory().with_record();
    let code = add_task(
        &place.desk_on("2026-01-05"),
        json!({"title": "Rà soát", "lead": "DV-02", "due": "2026-03-31"}),
    );
    let desk = place.desk_on("2026-04-01");
    ask(
        &desk,
        "task_extend",
        json!({"key": code, "to": "2026-06-30", "reason": "Chờ ý kiến"}),
    );
    let shown = ask(&desk, "task_show", json!({"key": code}));
    assert_eq!(
        shown["extensions"][0]["is_late_request"], true,
        "asked one day late"
    );
    assert_eq!(
        cell_of(&desk, &code, "2026-04-01", "adjusted"),
        "overdue",
        "asking does not move the deadline"
    );
}

#[test]
fn work_reported_done_in_time_stays_in_term_while_its_confirmation_waits() {
    let place = Place::in_memory().with_record();
    let add = |title: &str| {
        add_task(
            &place.desk_on("2026-01-05"),
            json!({"title": title, "lead": "DV-02", "due": "2026-03-31"}),
        )
    };
    let (in_time, too_late) = (add("Trình đúng hạn"), add("Trình chậm"));
    ask(
        &place.desk_on("2026-03-30"),
        "task_report_done",
        json!({"key": in_time, "words": "Đã trình"}),
    );
    ask(
        &place.desk_on("2026-04-02"),
        "task_report_done",
        json!({"key": too_late, "words": "Đã trình"}),
    );
    let desk = place.desk_on("2026-05-20");
    assert_eq!(
        cell_of(&desk, &in_time, "2026-05-15", "adjusted"),
        "in_term",
        "the lead does not answer for the days the confirmation takes"
    );
    assert_eq!(
        cell_of(&desk, &too_late, "2026-05-15", "adjusted"),
        "overdue",
        "reported after the deadline is overdue until confirmed"
    );
    for key in [&in_time, &too_late] {
        ask(&desk, "task_confirm", json!({"key": key}));
    }
    assert_eq!(
        cell_of(&desk, &in_time, TODAY, "adjusted"),
        "on_time",
        "it counts from the day it was done"
    );
    assert_eq!(
        cell_of(&desk, &too_late, TODAY, "adjusted"),
        "late",
        "and so does the other"
    );
}

#[test]
fn a_report_is_rebuilt_to_the_byte_from_what_was_known_then() {
    let place = Place::in_memory().with_record();
    let days = ["2026-06-30", TODAY];
    let early = place.desk_on("2026-02-02");
    let code = add_task(
        &early,
        json!({"title": "Rà soát", "lead": "DV-02", "due": "2026-05-31"}),
    );
    let head = reply(
        &early,
        "task_progress",
        json!({"key": code, "percent": 40, "words": "Đang làm"}),
    )
    .head;
    let first: Vec<Vec<u8>> = days.map(|day| report(&early, day, None)).to_vec();

    let desk = place.desk();
    ask(
        &place.desk_on("2026-03-03"),
        "task_progress",
        json!({"key": code, "percent": 60, "words": "Ghi muộn"}),
    );
    ask(
        &desk,
        "task_edit",
        json!({"key": code, "version": 3, "title": "Đổi tên", "level": 1}),
    );
    ask(
        &place.desk_on("2026-06-01"),
        "task_report_done",
        json!({"key": code, "words": "Xong"}),
    );
    add_task(
        &early,
        json!({"title": "Ghi bổ sung", "lead": "DV-03", "due": "2026-04-30"}),
    );
    let rebuilt = |when: &str| {
        for (day, wanted) in days.iter().zip(&first) {
            let built = report(&desk, day, Some(head));
            assert!(
                built == *wanted,
                "{when}: the report of {day} as known at {head} is the same to the byte"
            );
        }
    };
    rebuilt("after later operations");
    assert!(
        days.iter()
            .zip(&first)
            .all(|(day, wanted)| report(&desk, day, None) != *wanted),
        "what is known now gives other reports: the comparison above can fail"
    );
    for _ in 0..4 {
        ask(&desk, "log_undo", json!({}));
    }
    rebuilt("after undo");
    ask(&desk, "log_redo", json!({}));
    rebuilt("after redo");
}
