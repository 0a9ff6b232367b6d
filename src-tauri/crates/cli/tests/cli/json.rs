//! JSON: the wire's own views, and the command list with its schemas.

use crate::desk::Desk;
use serde::de::DeserializeOwned;
use steering_api::wire::committee::{AreaList, SeatList, SeatView, UnitList, UnitView};
use steering_api::wire::desk::{DeskView, OverviewView};
use steering_api::wire::instruments::{InstrumentPage, InstrumentView};
use steering_api::wire::log::{BackupList, BackupView, CheckView, HistoryPage, UndoView};
use steering_api::wire::reports::StatsView;
use steering_api::wire::search::SearchView;
use steering_api::wire::targets::{TargetList, TargetView};
use steering_api::wire::tasks::{TaskChanged, TaskPage, TaskView};

fn parses<T: DeserializeOwned>(desk: &Desk, words: &[&str]) -> T {
    let ran = desk.run(&[&["--json"], words].concat());
    assert_eq!(ran.code, 0, "{words:?} succeeds: {}", ran.err);
    assert_eq!(ran.err, "", "{words:?} says nothing beside its JSON");
    serde_json::from_str(&ran.out)
        .unwrap_or_else(|error| panic!("{words:?} is its view: {error}\n{}", ran.out))
}

#[test]
fn every_read_is_the_view_of_the_wire() {
    let desk = Desk::new("JSON đọc");
    let shown: DeskView = parses(&desk, &["show"]);
    assert_eq!(shown.tasks, 14, "the published record has fourteen tasks");
    drop(parses::<OverviewView>(
        &desk,
        &["overview", "--as-of", "2022-06-30"],
    ));
    let page: TaskPage = parses(&desk, &["task", "list", "--as-of", "2026-11-24"]);
    assert_eq!(page.total, 14, "all are known by then");
    let task: TaskView = parses(&desk, &["task", "show", "nv-001"]);
    assert_eq!(
        task.row.code, "NV-001",
        "a code may be typed in small letters"
    );
    let seats: SeatList = parses(&desk, &["member", "list"]);
    assert_eq!(
        (seats.seats.len(), seats.open),
        (29, 22),
        "29 seats, 22 open"
    );
    drop(parses::<UnitList>(&desk, &["unit", "list", "--all"]));
    let areas: AreaList = parses(&desk, &["area", "list"]);
    assert_eq!(areas.areas.len(), 6, "six areas");
    drop(parses::<InstrumentPage>(&desk, &["instrument", "list"]));
    let document: InstrumentView = parses(&desk, &["instrument", "show", "131/QĐ-TTg"]);
    assert_eq!(document.row.symbol, "131/QĐ-TTg", "found by its symbol");
    let targets: TargetList = parses(&desk, &["target", "list"]);
    assert_eq!(targets.targets.len(), 18, "eighteen targets");
    drop(parses::<SearchView>(&desk, &["search", "de an"]));
    drop(parses::<HistoryPage>(&desk, &["history"]));
    drop(parses::<CheckView>(&desk, &["check"]));
    drop(parses::<BackupList>(&desk, &["backup", "--list"]));
}

#[test]
fn the_sums_of_the_statistics_close() {
    let desk = Desk::new("JSON thống kê");
    for day in ["2022-06-30", "2025-12-31", "2026-11-24"] {
        let stats: StatsView = parses(&desk, &["stats", "--as-of", day]);
        let cells = &stats.cells;
        assert_eq!(
            cells.total,
            cells.done + cells.open,
            "{day}: done and open make the total"
        );
        assert_eq!(
            cells.done,
            cells.on_time + cells.late + cells.done_undated,
            "{day}: the done close"
        );
        assert_eq!(
            cells.open,
            cells.in_term + cells.overdue + cells.open_undated,
            "{day}: the open close"
        );
        for groups in [
            &stats.by_area,
            &stats.by_lead,
            &stats.by_instrument,
            &stats.by_level,
        ] {
            let sum: u32 = groups.iter().map(|group| group.cells.total).sum();
            assert_eq!(sum, cells.total, "{day}: groups make the total");
        }
    }
}

#[test]
fn every_write_answers_with_its_view() {
    let desk = Desk::new("JSON ghi");
    let added: TaskChanged = parses(
        &desk,
        &[
            "task",
            "add",
            "Việc",
            "--lead",
            "GDĐH",
            "--due",
            "30/6/2022",
        ],
    );
    assert_eq!(added.task.code, "NV-015", "the next code");
    let edited: TaskChanged = parses(&desk, &["task", "edit", "NV-015", "--note", "x"]);
    assert!(
        edited.task.version > added.task.version,
        "an edit makes a new version"
    );
    drop(parses::<UndoView>(&desk, &["undo"]));
    drop(parses::<UndoView>(&desk, &["redo"]));
    let seat: SeatView = parses(
        &desk,
        &[
            "member",
            "fill",
            "9",
            "--person",
            "Hoà Thị Ứng",
            "--from",
            "2022-01-01",
        ],
    );
    let held = seat.membership.unwrap();
    drop(parses::<SeatView>(
        &desk,
        &[
            "member",
            "edit",
            &held.id,
            "--post",
            "Vụ trưởng",
            "--unit",
            "GDĐH",
        ],
    ));
    drop(parses::<UnitView>(
        &desk,
        &["unit", "add", "Sở", "--kind", "locality"],
    ));
    drop(parses::<TargetView>(
        &desk,
        &[
            "target",
            "measure",
            "T25-01",
            "40",
            "--measured-on",
            "2022-06-01",
            "--source",
            "x",
        ],
    ));
    drop(parses::<BackupView>(&desk, &["backup"]));
}

#[test]
fn the_list_has_every_command_with_its_schemas() {
    let desk = Desk::bare("JSON lệnh");
    let list: Vec<serde_json::Value> = parses(&desk, &["commands"]);
    assert_eq!(
        list.len(),
        steering_api::desk::commands().len(),
        "every command of the list"
    );
    for spec in &list {
        let name = spec["name"].as_str().unwrap();
        assert!(
            spec["request"]["type"] == "object",
            "{name} has the schema of its request"
        );
        assert!(
            spec["reply"].is_object(),
            "{name} has the schema of its view"
        );
        assert!(
            spec["is_write"].is_boolean(),
            "{name} says whether it writes"
        );
        assert!(
            !spec["about"].as_str().unwrap().is_empty(),
            "{name} says what it does"
        );
    }
}

#[test]
fn a_call_is_any_command() {
    let desk = Desk::new("JSON gọi");
    let called: TaskPage = parses(&desk, &["call", "task_list", r#"{"limit":2}"#]);
    assert_eq!(called.rows.len(), 2, "the request is heeded");
    let plain = desk.run(&["call", "desk_show"]);
    let shown: Result<DeskView, _> = serde_json::from_str(&plain.out);
    assert!(shown.is_ok(), "without --json it is JSON all the same");
}
