//! Generated registers: their log holds, and their statistics are those of a recount that knows nothing of the program.

use crate::figures::assert_sums_close;
use crate::kit::{Place, ask};
use chrono::NaiveDate;
use rusqlite::Connection;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::path::Path;
use steering_tests::generator::generate;

const TASKS: usize = 600;
const CELLS: [&str; 8] = [
    "on_time",
    "late",
    "done_undated",
    "in_term",
    "overdue",
    "open_undated",
    "drafts",
    "stopped",
];

fn generated(seed: u64) -> Place {
    let place = Place::in_memory();
    generate(&place.file(), seed, TASKS, |_, _| {}).unwrap();
    place
}

/// The tasks as the log says they stood on a day, from the bare tables.
fn folded(file: &Path, day: NaiveDate) -> Vec<Map<String, Value>> {
    let conn = Connection::open(file).unwrap();
    let mut statement = conn
        .prepare(
            "select c.row_id, c.before_json, c.after_json from changes c join operations o on o.seq = c.op_seq
             where c.noun = 'tasks' and o.effective_on <= ?1 order by o.seq, c.n",
        )
        .unwrap();
    let changes = statement
        .query_map([day.to_string()], |row| {
            Ok((
                row.get::<_, String>(0)?,
                row.get::<_, Option<String>>(1)?,
                row.get::<_, Option<String>>(2)?,
            ))
        })
        .unwrap();
    let mut tasks: BTreeMap<String, Map<String, Value>> = BTreeMap::new();
    for change in changes {
        let (id, before, after) = change.unwrap();
        let after: Map<String, Value> =
            serde_json::from_str(&after.expect("no generated task is removed")).unwrap();
        if before.is_none() {
            tasks.insert(id, after);
        } else if let Some(task) = tasks.get_mut(&id) {
            task.extend(after);
        }
    }
    tasks.into_values().collect()
}

/// Counts the cells, the due set, and the two denominators, as product.md words them.
fn recount(file: &Path, day: NaiveDate, deadline: &str) -> BTreeMap<&'static str, u64> {
    let mut cells: BTreeMap<&'static str, u64> = BTreeMap::new();
    for name in CELLS.into_iter().chain(["due_set"]) {
        cells.insert(name, 0);
    }
    let date = |task: &Map<String, Value>, column: &str| -> Option<NaiveDate> {
        task.get(column)?.as_str()?.parse().ok()
    };
    for task in folded(file, day) {
        let state = task["state"].as_str().unwrap();
        let (due, done) = (date(&task, deadline), date(&task, "done_on"));
        let is_confirmed = state == "confirmed";
        let cell = match (state, due) {
            ("draft", _) => "drafts",
            ("paused" | "replaced" | "cancelled", _) => "stopped",
            ("confirmed", None) => "done_undated",
            ("confirmed", Some(due)) if done.unwrap() <= due => "on_time",
            ("confirmed", Some(_)) => "late",
            (_, None) => "open_undated",
            ("reported_done", Some(due)) if done.unwrap_or(day) <= due => "in_term",
            ("reported_done", Some(_)) => "overdue",
            (_, Some(due)) if day <= due => "in_term",
            (_, Some(_)) => "overdue",
        };
        *cells.get_mut(cell).unwrap() += 1;
        let counts = cell != "drafts" && cell != "stopped";
        if counts && due.is_some_and(|due| due <= day || is_confirmed) {
            *cells.get_mut("due_set").unwrap() += 1;
        }
    }
    cells
}

#[test]
fn statistics_of_generated_registers_are_those_of_an_independent_recount() {
    for seed in [1, 2] {
        let place = generated(seed);
        let desk = place.desk();
        for day in ["2022-06-30", "2024-12-31", "2026-06-30", "2026-11-24"] {
            for (basis, deadline) in [("adjusted", "due_on"), ("original", "original_due_on")] {
                let stats = ask(&desk, "stats_show", json!({"as_of": day, "basis": basis}));
                assert_sums_close(&stats);
                let cells = &stats["cells"];
                let counted = recount(&place.file(), day.parse().unwrap(), deadline);
                for (name, count) in &counted {
                    assert_eq!(
                        cells[name].as_u64(),
                        Some(*count),
                        "{name} on {day}, {basis}, seed {seed}"
                    );
                }
                let total: u64 = [
                    "on_time",
                    "late",
                    "done_undated",
                    "in_term",
                    "overdue",
                    "open_undated",
                ]
                .iter()
                .map(|name| counted[name])
                .sum();
                for (name, whole) in [
                    ("overdue_ratio", counted["due_set"]),
                    ("overdue_share", total),
                ] {
                    let share = (whole > 0).then(|| counted["overdue"] * 10_000 / whole);
                    assert_eq!(
                        stats[name].as_u64(),
                        share,
                        "{name} on {day}, {basis}, seed {seed}: truncated hundredths of a percent"
                    );
                }
            }
        }
    }
}

#[test]
fn the_weeks_of_the_overview_are_those_of_an_independent_recount() {
    for seed in [1, 2] {
        let place = generated(seed);
        let desk = place.desk();
        for today in ["2023-03-31", "2026-06-30", "2026-11-24"] {
            let overview = ask(&desk, "desk_overview", json!({"as_of": today}));
            let weeks = overview["overdue_weeks"].as_array().unwrap();
            assert_eq!(weeks.len(), 12, "twelve weeks on {today}, seed {seed}");
            let longest = ask(
                &desk,
                "task_list",
                json!({"as_of": today, "filter": {"cell": "overdue"}, "sort": "due", "limit": 5}),
            );
            assert_eq!(
                overview["longest_overdue"], longest["rows"],
                "the longest overdue on {today}, seed {seed}, are the first of their list"
            );
            for week in weeks {
                let day: NaiveDate = week["day"].as_str().unwrap().parse().unwrap();
                assert_eq!(
                    week["overdue"].as_u64(),
                    Some(recount(&place.file(), day, "due_on")["overdue"]),
                    "overdue on {day}, looked at on {today}, seed {seed}"
                );
            }
        }
    }
}

#[test]
fn a_generated_register_holds_against_its_own_log() {
    let place = generated(3);
    let desk = place.desk();
    let checked = ask(&desk, "register_check", json!({}));
    assert_eq!(
        checked["findings"].as_array().map(Vec::len),
        Some(0),
        "nothing is wrong with it: {checked}"
    );
    let overview = ask(&desk, "desk_overview", json!({}));
    let stats = ask(&desk, "stats_show", json!({}));
    assert_eq!(
        overview["stats"]["cells"], stats["cells"],
        "the overview and the statistics count alike"
    );
}

#[test]
fn the_same_seed_makes_the_same_register() {
    let titles = |place: &Place| -> Vec<(String, String, Option<String>)> {
        let conn = Connection::open(place.file()).unwrap();
        let mut statement = conn
            .prepare("select title, state, due_on from tasks order by length(code), code")
            .unwrap();
        statement
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
            .unwrap()
            .collect::<Result<_, _>>()
            .unwrap()
    };
    let (one, two, other) = (generated(5), generated(5), generated(6));
    assert_eq!(
        titles(&one),
        titles(&two),
        "the seed decides everything that is seen"
    );
    assert_ne!(
        titles(&one),
        titles(&other),
        "another seed, another register"
    );
}
