//! Random sequences of what people do: all of it can be taken back and brought back, the log replays to the rows, the past
//! stays as it was, and the sums close.

use crate::figures::assert_sums_close;
use crate::kit::{Place, Rows, TODAY, ask, base64, call, outside, rows};
use crate::life;
use proptest::prelude::*;
use proptest::test_runner::{Config, FileFailurePersistence};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use steering_api::desk::Desk;

/// Days that operations count from, in no order: work is often written down late.
const DAYS: [&str; 6] = [
    TODAY,
    "2022-03-01",
    "2025-10-01",
    "2022-06-30",
    "2026-06-30",
    "2023-01-15",
];
const UNITS: [&str; 4] = ["DV-02", "DV-03", "DV-04", "DV-05"];

/// One thing done: what, with which of the things at hand, from which day.
#[derive(Debug, Clone, Copy)]
struct Deed {
    kind: u8,
    which: usize,
    value: u32,
    day: usize,
}

/// The last two walk the log, and open the register again.
const KINDS: u8 = 66;
/// The first of the deeds about priorities.
const PRIORITIES: u8 = 37;
/// The first of the deeds about the calendar and recurring work.
const CALENDAR: u8 = PRIORITIES + 15;
/// The first of the deeds about templates.
const TEMPLATES: u8 = CALENDAR + 8;

fn deed() -> impl Strategy<Value = Deed> {
    // The kinds below, and behind them those of a task's life.
    (
        0..KINDS + life::DEEDS,
        0..40_usize,
        0..120_u32,
        0..DAYS.len(),
    )
        .prop_map(|(kind, which, value, day)| Deed {
            kind,
            which,
            value,
            day,
        })
}

/// A register at work: one desk for each day, all on one file.
struct Work {
    place: Place,
    desks: Vec<Desk>,
    done: BTreeSet<&'static str>,
}

fn picked<T: Copy>(list: &[T], which: usize) -> T {
    list[which % list.len()]
}

impl Work {
    fn new() -> Self {
        let place = Place::in_memory().with_record();
        let desks = DAYS.iter().map(|day| place.desk_on(day)).collect();
        Self {
            place,
            desks,
            done: BTreeSet::new(),
        }
    }

    fn reopen(&mut self) {
        self.desks.clear();
        self.desks = DAYS.iter().map(|day| self.place.desk_on(day)).collect();
    }

    fn rows(&self) -> Rows {
        rows(&self.place.file())
    }

    fn head(&self) -> u64 {
        ask(&self.desks[0], "desk_show", json!({}))["head"]
            .as_u64()
            .unwrap()
    }

    /// Does it; a rule may refuse it, but only a rule.
    fn run(&mut self, deed: Deed) {
        let Deed {
            kind,
            which,
            value,
            day,
        } = deed;
        if kind == KINDS - 1 {
            return self.reopen();
        }
        let (cmd, payload) = self.request(kind, which, value, DAYS[day]);
        match self.desks[day].call(&call(cmd, payload.clone())) {
            Ok(_) => {
                self.done.insert(cmd);
            }
            Err(refused) => assert!(
                matches!(
                    refused.code.as_str(),
                    "refused" | "invalid" | "not_found" | "nothing_to_undo" | "nothing_to_redo"
                ),
                "{cmd} {payload} from {} is done or refused by a rule: {refused:?}",
                DAYS[day]
            ),
        }
    }

    fn request(&self, kind: u8, which: usize, value: u32, day: &str) -> (&'static str, Value) {
        let unit = picked(&UNITS, which);
        let seat = which % 29 + 1;
        let task = || {
            let page = ask(&self.desks[0], "task_list", json!({"limit": 500}));
            let tasks = page["rows"].as_array().unwrap();
            // The newest ones are worked on most.
            tasks[tasks.len() - 1 - which % tasks.len().min(4)].clone()
        };
        let key = || task()["code"].clone();
        // Another task, older or newer.
        let beside = || {
            let page = ask(&self.desks[0], "task_list", json!({"limit": 500}));
            let tasks = page["rows"].as_array().unwrap();
            tasks[tasks.len() - 1 - (which + value as usize + 1) % tasks.len().min(4)]["code"]
                .clone()
        };
        // A dependency of the task; one that does not exist where it has none.
        let link = || {
            let list = ask(&self.desks[0], "dependency_list", json!({"key": key()}));
            let first = list["before"].as_array().unwrap().first().cloned();
            first.unwrap_or_else(|| json!({"id": "none", "version": 1}))
        };
        let later = |days: u32| {
            let day: chrono::NaiveDate = day.parse().unwrap();
            (day + chrono::Days::new(u64::from(days))).to_string()
        };
        if kind >= KINDS {
            let whole = ask(&self.desks[0], "task_show", json!({"key": key()}));
            let task = json!({"code": whole["row"]["code"], "evidence": whole["evidence"]});
            return life::deed(
                kind - KINDS,
                &task,
                picked(&UNITS, which + 1),
                value,
                &later(value),
            );
        }
        match kind {
            0 => (
                "task_add",
                json!({"title": format!("Nháp {value}"), "level": value % 5}),
            ),
            1 | 2 => {
                let title = format!("Đề án số {value}");
                let coordinators = [picked(&UNITS, which + 1)];
                (
                    "task_add",
                    json!({"title": title, "lead": unit, "due": later(value), "coordinators": coordinators,
                           "targets": ["T25-01"], "area": (value % 6 + 1).to_string()}),
                )
            }
            3 => {
                let version = task()["version"].clone();
                (
                    "task_edit",
                    json!({"key": key(), "version": version, "title": format!("Sửa lần {value}"), "level": value % 4 + 1}),
                )
            }
            4 => {
                let version = task()["version"].clone();
                (
                    "task_edit",
                    json!({"key": key(), "version": version, "due": later(value), "note": "Ghi chú"}),
                )
            }
            5 => (
                "task_assign",
                json!({"key": key(), "lead": unit, "due": "quý IV/2026"}),
            ),
            6 => (
                "task_assign",
                json!({"key": key(), "lead": unit, "coordinators": [picked(&UNITS, which + 2)]}),
            ),
            7 => ("task_accept", json!({"key": key()})),
            8 => (
                "task_progress",
                json!({"key": key(), "percent": value, "words": "Đang lấy ý kiến"}),
            ),
            9 => (
                "task_extend",
                json!({"key": key(), "to": later(value + 60), "reason": "Chờ ý kiến"}),
            ),
            10 => (
                "task_decide",
                json!({"key": key(), "grant": !value.is_multiple_of(3), "basis": "Bút phê"}),
            ),
            11 | 12 => (
                "task_report_done",
                json!({"key": key(), "words": "Đã trình"}),
            ),
            13 => ("task_confirm", json!({"key": key()})),
            14 => (
                "task_return",
                json!({"key": key(), "words": "Thiếu phụ lục"}),
            ),
            15 => (
                "task_cancel",
                json!({"key": key(), "words": "Theo Thông báo"}),
            ),
            16 => {
                let person = format!(
                    "Nguyễn Văn {}",
                    picked(&["An", "Bình", "Đức"], value as usize)
                );
                (
                    "member_fill",
                    json!({"seat": seat, "person": person, "post": "Cục trưởng", "unit": unit, "from": day}),
                )
            }
            17 => ("member_end", json!({"seat": seat, "to": later(value)})),
            18 => {
                let seats = ask(&self.desks[0], "member_list", json!({}));
                let held: Vec<&Value> = seats["seats"]
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|seat| &seat["membership"])
                    .filter(|membership| !membership.is_null())
                    .collect();
                let membership = held[which % held.len()];
                (
                    "member_edit",
                    json!({"id": membership["id"], "version": membership["version"], "person": format!("Lê Thị {value}")}),
                )
            }
            19 => (
                "unit_add",
                json!({"name": format!("Trung tâm {value}"), "kind": "public_service", "from": day}),
            ),
            20 => (
                "instrument_add",
                json!({"symbol": format!("{value}/KH-BGDĐT"), "kind": "plan", "title": "Kế hoạch", "issuer": "Bộ",
                       "signed_on": day}),
            ),
            21 => (
                "clause_add",
                json!({"instrument": "131/QĐ-TTg", "label": format!("Mục {value}"), "text": "Nội dung"}),
            ),
            22 => (
                "target_measure",
                json!({"target": "T25-01", "measured_on": day, "value": value * 50, "source": "Báo cáo"}),
            ),
            23 => (
                "inventory_add",
                json!({"name": format!("Phòng máy {value}"), "kind": "equipment", "state": "in_use",
                       "owner": unit, "locality": picked(&["Hà Nội", "Đà Nẵng", ""], which), "capacity": value,
                       "capacity_unit": "máy"}),
            ),
            24..=27 => {
                let page = ask(&self.desks[0], "inventory_list", json!({"limit": 500}));
                let items = page["rows"].as_array().unwrap();
                // Without an item the deed is refused, as any other.
                let item = items.get(which % items.len().max(1)).cloned();
                let item = item.unwrap_or_else(|| json!({"code": "HT-999", "version": 1}));
                match kind {
                    24 => (
                        "inventory_edit",
                        json!({"key": item["code"], "version": item["version"], "state": "retired",
                               "capacity": null, "note": format!("Lần {value}")}),
                    ),
                    25 => ("inventory_remove", json!({"key": item["code"]})),
                    26 => (
                        "inventory_link",
                        json!({"key": item["code"], "task": key()}),
                    ),
                    _ => (
                        "inventory_unlink",
                        json!({"key": item["code"], "task": key()}),
                    ),
                }
            }
            28 => {
                let page = ask(&self.desks[0], "task_list", json!({"limit": 500}));
                let tasks = page["rows"].as_array().unwrap();
                let keys: Vec<&Value> = tasks[tasks.len() - 4..]
                    .iter()
                    .map(|row| &row["code"])
                    .collect();
                let change = match value % 3 {
                    0 => json!({"level": value % 4 + 1, "note": format!("Lần {value}")}),
                    1 => json!({"lead": unit, "add_coordinators": [picked(&UNITS, which + 3)]}),
                    _ => json!({"step": "accept"}),
                };
                (
                    "task_bulk",
                    json!({"keys": keys, "change": change, "leave_out": true}),
                )
            }
            29 => (
                "view_save",
                json!({"name": format!("Khung {}", value % 9), "query": format!("mức:{} quá hạn", value % 4 + 1)}),
            ),
            30 => (
                "view_move",
                json!({"key": format!("Khung {}", value % 9), "place": which % 4 + 1}),
            ),
            31 => (
                "view_remove",
                json!({"key": format!("Khung {}", value % 9)}),
            ),
            32 => (
                "dependency_add",
                json!({"key": key(), "before": beside(), "lag": value % 5}),
            ),
            33 => (
                "dependency_edit",
                json!({"id": link()["id"], "version": link()["version"], "lag": value % 7, "note": format!("Sửa {value}")}),
            ),
            34 => (
                "dependency_remove",
                json!({"id": link()["id"], "version": link()["version"]}),
            ),
            35 => {
                let version = task()["version"].clone();
                (
                    "task_plan",
                    json!({"key": key(), "version": version, "start_on": later(value), "duration": value, "effort": value % 9}),
                )
            }
            36 => {
                // A file is known to the desk that read it.
                let desk = DAYS.iter().position(|one| *one == day).unwrap_or(0);
                let rows = format!("Nội dung,Đơn vị chủ trì\nNhập số {value},{unit}\n");
                (
                    "import_run",
                    json!({"plan": crate::wire::planned(&self.desks[desk], &base64(rows.as_bytes()))}),
                )
            }
            kind if (PRIORITIES..PRIORITIES + 15).contains(&kind) => {
                self.priority(kind - PRIORITIES, which, value)
            }
            kind if (CALENDAR..CALENDAR + 8).contains(&kind) => {
                self.calendar(kind - CALENDAR, which, value, day)
            }
            kind if (TEMPLATES..TEMPLATES + 4).contains(&kind) => {
                self.template(kind - TEMPLATES, which, value)
            }
            _ if value.is_multiple_of(3) => ("log_redo", json!({})),
            _ => ("log_undo", json!({})),
        }
    }

    /// A deed about the calendar of working days, recurring work, and deadlines that wait.
    fn calendar(&self, kind: u8, which: usize, value: u32, day: &str) -> (&'static str, Value) {
        let unit = picked(&UNITS, which);
        let key = || {
            let page = ask(&self.desks[0], "task_list", json!({"limit": 500}));
            let tasks = page["rows"].as_array().unwrap();
            tasks[tasks.len() - 1 - which % tasks.len().min(4)]["code"].clone()
        };
        let later = |days: u32| {
            let day: chrono::NaiveDate = day.parse().unwrap();
            (day + chrono::Days::new(u64::from(days))).to_string()
        };
        match kind {
            0 => {
                let kind = picked(&["off", "working"], which);
                let change = json!({"day": later(value), "kind": kind, "name": "Hoán đổi", "source": "Thông báo"});
                ("calendar_set", json!({ "days": [change] }))
            }
            1 => ("calendar_clear", json!({"day": later(value)})),
            2 => {
                let rule = picked(
                    &["hằng tháng ngày 31", "thứ Hai hằng tuần", "hằng quý"],
                    which,
                );
                (
                    "recurrence_add",
                    json!({"title": format!("Báo cáo {value}"), "rule": rule, "lead": unit, "from": day}),
                )
            }
            3..=5 => {
                let list = ask(&self.desks[0], "recurrence_list", json!({}));
                let newest = list["recurrences"].as_array().unwrap().last().cloned();
                let newest = newest.unwrap_or_else(|| json!({"code": "DK-001", "version": 1}));
                let key = newest["code"].clone();
                match kind {
                    3 => (
                        "recurrence_edit",
                        json!({"key": key, "version": newest["version"], "rule": "ngày 15 hằng tháng"}),
                    ),
                    4 => (
                        "recurrence_make",
                        json!({"key": key, "to": later(value + 40)}),
                    ),
                    _ => (
                        "recurrence_end",
                        json!({"key": key, "until": later(value + 400)}),
                    ),
                }
            }
            6 => (
                "task_add",
                json!({"title": format!("Chuẩn bị {value}"), "lead": unit, "due": "trước phiên tới"}),
            ),
            _ => (
                "task_resolve_due",
                json!({"key": key(), "on": later(value)}),
            ),
        }
    }

    /// A deed about templates.
    fn template(&self, kind: u8, which: usize, value: u32) -> (&'static str, Value) {
        let file = json!({"name": "mau.docx", "bytes": crate::kit::starting("members", value % 5)});
        if kind == 0 {
            return (
                "template_add",
                json!({"kind": "members", "name": format!("Mẫu {}", value % 7), "file": file}),
            );
        }
        let list = ask(&self.desks[0], "template_list", json!({"retired": true}));
        let templates = list["templates"].as_array().unwrap();
        let one = templates.get(which % templates.len().max(1)).cloned();
        let one = one.unwrap_or_else(|| json!({"code": "MB-999", "version": 1}));
        let key = one["code"].clone();
        match kind {
            1 => (
                "template_replace",
                json!({"key": key, "version": one["version"], "file": file, "note": format!("Lần {value}")}),
            ),
            2 => ("template_retire", json!({ "key": key })),
            _ => (
                "template_restore",
                json!({"key": key, "number": (value % 2 == 1).then_some(1)}),
            ),
        }
    }

    /// A deed about priorities.
    fn priority(&self, kind: u8, which: usize, value: u32) -> (&'static str, Value) {
        let unit = picked(&UNITS, which);
        let task = || {
            let page = ask(&self.desks[0], "task_list", json!({"limit": 500}));
            let tasks = page["rows"].as_array().unwrap();
            tasks[tasks.len() - 1 - which % tasks.len().min(4)]["code"].clone()
        };
        match kind {
            0 => (
                "area_add",
                json!({"name": format!("Nhóm {value}"), "note": "Ghi chú"}),
            ),
            1 => {
                let areas = ask(&self.desks[0], "area_list", json!({}));
                let area = &areas["areas"][which % areas["areas"].as_array().unwrap().len()];
                (
                    "area_edit",
                    json!({"key": area["id"], "version": area["version"], "name": format!("Nhóm sửa {value}")}),
                )
            }
            2 => (
                "area_move",
                json!({"key": (which % 6 + 1).to_string(), "to": value % 8}),
            ),
            3 => {
                let areas = ask(&self.desks[0], "area_list", json!({}));
                let last = areas["areas"].as_array().unwrap().len();
                ("area_remove", json!({"key": last.to_string()}))
            }
            4 => ("criterion_propose", json!({})),
            5 => (
                "criterion_add",
                json!({"name": format!("Tiêu chí {value}"), "horizon": picked(&["immediate", "long_term", "both"], which),
                       "sense": picked(&["benefit", "cost"], which)}),
            ),
            6 => {
                let list = ask(&self.desks[0], "criterion_list", json!({}));
                let criteria = list["criteria"].as_array().unwrap();
                let one = criteria
                    .get(which % criteria.len().max(1))
                    .cloned()
                    .unwrap_or(json!({"id": "không có", "version": 1}));
                (
                    "criterion_edit",
                    json!({"key": one["id"], "version": one["version"], "meaning": format!("Thang {value}")}),
                )
            }
            7 => {
                let list = ask(&self.desks[0], "criterion_list", json!({}));
                let criteria = list["criteria"].as_array().unwrap();
                let last = criteria
                    .last()
                    .map_or(json!("không có"), |last| last["id"].clone());
                ("criterion_remove", json!({"key": last}))
            }
            8 => (
                "criterion_weights",
                json!({"weights": [{"criterion": "1", "weight": 250 - value}, {"criterion": "2", "weight": 200 + value}]}),
            ),
            9 => (
                "criterion_compare",
                json!({"first": (which % 3 + 1).to_string(), "second": (which % 2 + 2).to_string(),
                       "numerator": value % 9 + 1, "denominator": 1}),
            ),
            10 => {
                let scores: Vec<Value> = (1..=6)
                    .map(|number| json!({"criterion": number.to_string(), "value": (value + number) % 11, "reason": "Theo hồ sơ"}))
                    .collect();
                ("priority_score", json!({"task": task(), "scores": scores}))
            }
            11 => (
                "priority_score",
                json!({"task": task(), "scores": [{"criterion": (which % 6 + 1).to_string()}]}),
            ),
            12 if value.is_multiple_of(4) => ("priority_mark", json!({"task": task()})),
            12 => (
                "priority_mark",
                json!({"task": task(), "mark": picked(&["in", "out"], value as usize), "words": format!("Lời số {value}")}),
            ),
            13 => (
                "capacity_set",
                json!({"unit": unit, "tasks": (!value.is_multiple_of(5)).then_some(value % 4)}),
            ),
            _ => (
                "priority_adopt",
                json!({"at_most": value % 6 + 1, "note": "Đợt"}),
            ),
        }
    }

    /// Walks the log until nothing is left; returns how many steps it took.
    fn walk(&self, cmd: &str) -> u32 {
        let mut steps = 0;
        loop {
            match self.desks[steps as usize % self.desks.len()].call(&call(cmd, json!({}))) {
                Ok(_) => steps += 1,
                Err(refused) => {
                    assert!(
                        refused.code.starts_with("nothing_to_"),
                        "{cmd} goes on until nothing is left, and is never blocked: {refused:?}"
                    );
                    return steps;
                }
            }
        }
    }

    /// What the statistics of every day say, by both deadlines, as known at a position.
    fn pasts(&self, known_to: Option<u64>) -> BTreeMap<String, String> {
        let mut said = BTreeMap::new();
        for day in DAYS {
            for basis in ["adjusted", "original"] {
                let mut request = json!({"as_of": day, "basis": basis});
                if let Some(known_to) = known_to {
                    request["known_to"] = json!(known_to);
                }
                let mut stats = ask(&self.desks[0], "stats_show", request);
                assert_sums_close(&stats);
                stats["known_to"] = json!(0);
                said.insert(format!("{day} {basis}"), stats.to_string());
            }
        }
        said
    }

    /// Asserts that every past is as it was, and names the day of the first that is not.
    fn assert_pasts(&self, known_to: Option<u64>, wanted: &BTreeMap<String, String>, why: &str) {
        for (day, said) in self.pasts(known_to) {
            assert_eq!(Some(&said), wanted.get(&day), "{day}: {why}");
        }
    }

    /// Asserts that no task comes, by any way, after itself.
    fn assert_no_ring(&self, when: &str) {
        let dependencies = outside(&self.place.file());
        let mut statement = dependencies
            .prepare("select after_task_id, task_id from dependencies")
            .unwrap();
        let mut links: Vec<(String, String)> = statement
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
            .unwrap()
            .map(Result::unwrap)
            .collect();
        // What nothing comes before goes, again and again: a ring would stay.
        loop {
            let after: BTreeSet<String> = links.iter().map(|(_, after)| after.clone()).collect();
            let count = links.len();
            links.retain(|(before, _)| after.contains(before));
            if links.len() == count {
                break;
            }
        }
        assert_eq!(links, [], "{when}: no ring of dependencies");
    }

    fn assert_sound(&self, when: &str) {
        self.assert_no_ring(when);
        let checked = ask(&self.desks[0], "register_check", json!({}));
        assert_eq!(
            checked["is_clean"], true,
            "{when}: the log replays to the rows, and the check finds nothing: {}",
            checked["findings"]
        );
    }
}

proptest! {
    #![proptest_config(Config {
        cases: 24,
        max_shrink_iters: 150,
        failure_persistence: Some(Box::new(FileFailurePersistence::Off)),
        ..Config::default()
    })]

    #[test]
    fn whatever_is_done_is_taken_back_brought_back_and_remembered(
        first in prop::collection::vec(deed(), 1..20),
        then in prop::collection::vec(deed(), 1..12),
    ) {
        let mut work = Work::new();
        let (start, start_pasts) = (work.rows(), work.pasts(None));
        for deed in first {
            work.run(deed);
        }
        work.assert_sound("in the middle");
        let (middle, known) = (work.head(), work.pasts(None));
        for deed in then {
            work.run(deed);
        }
        // Something new, so that nothing undone before can come back.
        work.run(Deed { kind: 0, which: 0, value: 3, day: 0 });
        work.assert_pasts(
            Some(middle), &known,
            "what was known at a position stays what was known then, whatever is done later",
        );
        let (end, end_pasts) = (work.rows(), work.pasts(None));
        work.assert_sound("at the end");

        work.reopen();
        let undone = work.walk("log_undo");
        prop_assert!(work.rows() == start, "undoing all, after a restart, gives the start");
        work.assert_pasts(None, &start_pasts, "with all undone the day is as at the start");
        work.assert_sound("with all undone");

        let redone = work.walk("log_redo");
        prop_assert_eq!(redone, undone, "each step back has its step forth");
        prop_assert!(work.rows() == end, "redoing all gives the end");
        work.assert_pasts(None, &end_pasts, "with all redone the day is as at the end");
        work.assert_pasts(Some(middle), &known, "undo and redo do not change what was known");
        work.assert_sound("with all redone");
    }
}

#[test]
fn every_kind_of_deed_is_done_at_least_once() {
    let mut work = Work::new();
    // The sequence above must not be a sequence of refusals: this one walks a task through its whole life, and the rest.
    let life = [
        1,
        3,
        7,
        8,
        9,
        10,
        11,
        14,
        12,
        13,
        2,
        4,
        32,
        33,
        35,
        34,
        6,
        5,
        15,
        0,
        16,
        17,
        18,
        19,
        20,
        21,
        22,
        23,
        24,
        26,
        27,
        25,
        28,
        29,
        30,
        31,
        36,
        // A criterion that comes and goes leaves room for the proposal; the last area is one that nothing belongs to.
        PRIORITIES + 5,
        PRIORITIES + 6,
        PRIORITIES + 7,
        PRIORITIES + 4,
        PRIORITIES + 8,
        PRIORITIES + 9,
        1,
        PRIORITIES + 10,
        PRIORITIES + 12,
        PRIORITIES + 13,
        PRIORITIES + 14,
        PRIORITIES,
        PRIORITIES + 1,
        PRIORITIES + 2,
        PRIORITIES + 3,
        // Days off and recurring work.
        CALENDAR,
        CALENDAR + 1,
        CALENDAR + 2,
        CALENDAR + 3,
        CALENDAR + 4,
        CALENDAR + 5,
        CALENDAR + 6,
        CALENDAR + 7,
        // A template that comes, goes out of use and comes back.
        TEMPLATES,
        TEMPLATES + 2,
        TEMPLATES + 3,
    ];
    for kind in life {
        work.run(Deed {
            kind,
            which: 0,
            value: 20,
            day: 0,
        });
    }
    // A new version has other bytes.
    work.run(Deed {
        kind: TEMPLATES + 1,
        which: 0,
        value: 21,
        day: 0,
    });
    // The turns that a life can take, on a task of their own: assigned, asked for time, then turn by turn.
    let turns = [3, 6, 4, 7, 5, 6, 9, 10, 11, 12, 13, 14, 15, 8, 0, 1, 2, 16];
    for kind in [1, 9].into_iter().chain(turns.map(|turn| KINDS + turn)) {
        work.run(Deed {
            kind,
            which: 0,
            value: 20,
            day: 0,
        });
    }
    work.run(Deed {
        kind: KINDS - 2,
        which: 0,
        value: 1,
        day: 0,
    });
    work.run(Deed {
        kind: KINDS - 2,
        which: 0,
        value: 3,
        day: 0,
    });
    let writes: BTreeSet<&str> = steering_api::desk::commands()
        .iter()
        .filter(|command| command.is_write)
        .map(|command| command.name)
        .filter(|name| !matches!(*name, "register_new" | "backup_restore"))
        // Numbers and papers that were issued stand: nothing before them is taken back, so that the way to the start is shut.
        // What may be undone of them is in registry.rs.
        .filter(|name| !name.starts_with("outgoing_") && !name.starts_with("incoming_"))
        // Meetings have random sequences of their own, in meeting_deeds.rs.
        .filter(|name| !crate::meeting_deeds::is_of_meetings(name))
        // Rounds of opinions that went out stand; their own sequences are in opinions.rs.
        .filter(|name| !name.starts_with("opinion_"))
        .collect();
    assert_eq!(
        work.done, writes,
        "every command that writes into the log is among the deeds"
    );
}
