//! Random sequences of what a secretariat does with meetings: all of it can be taken back and brought back, and the log replays
//! to the rows.

use crate::kit::{Place, ask, call, rows};
use proptest::prelude::*;
use proptest::test_runner::{Config, FileFailurePersistence};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use steering_api::desk::Desk;

/// True for the commands that this file runs. What stands is not among them: the notice of conclusions, as in meetings.rs, and
/// approved minutes with their corrections, as in approval.rs.
pub(crate) fn is_of_meetings(cmd: &str) -> bool {
    [
        "meeting_",
        "agenda_",
        "attendee_",
        "minute_",
        "carry_",
        "vote_",
        "attendance_",
        "phrase_",
    ]
    .iter()
    .any(|start| cmd.starts_with(start))
}

/// One thing done: what, and with which of the things at hand.
#[derive(Debug, Clone, Copy)]
struct Deed {
    kind: usize,
    which: usize,
    value: u32,
}

const DEEDS: [&str; 37] = [
    "meeting_add",
    "meeting_edit",
    "meeting_call_off",
    "meeting_invite",
    "meeting_begin",
    "meeting_take",
    "meeting_end",
    "agenda_add",
    "agenda_edit",
    "agenda_move",
    "agenda_copy",
    "agenda_remove",
    "carry_over",
    "attendee_add",
    "attendee_answer",
    "attendee_mark",
    "minute_write",
    "minute_enter",
    "minute_move",
    "minute_remove",
    "minute_split",
    "vote_record",
    "agenda_add_many",
    "agenda_paper_add",
    "agenda_paper_edit",
    "agenda_paper_receive",
    "agenda_paper_remove",
    "agenda_template_save",
    "agenda_template_apply",
    "agenda_template_remove",
    "meeting_uninvite",
    "attendance_mark_all",
    "phrase_put",
    "phrase_remove",
    "minute_circulate",
    "minute_comment",
    "minute_settle",
];

/// What a meeting at hand has under a name, by chance; one that does not exist when it has none.
fn part<'v>(meeting: &'v Value, name: &str, which: usize) -> &'v Value {
    static NONE: std::sync::LazyLock<Value> =
        std::sync::LazyLock::new(|| json!({"id": "none", "version": 1}));
    let all = meeting[name].as_array().filter(|all| !all.is_empty());
    all.map_or(&NONE, |all| &all[which % all.len()])
}

fn request(desk: &Desk, deed: Deed) -> (&'static str, Value) {
    let Deed { kind, which, value } = deed;
    let page = ask(desk, "meeting_list", json!({"ascending": true}));
    let all = page["rows"].as_array().unwrap();
    // The newest are worked on most.
    let code = |back: usize| {
        all.get(all.len().wrapping_sub(1 + back % all.len().clamp(1, 3)))
            .map_or(json!("PH-999"), |row| row["code"].clone())
    };
    let key = code(which);
    let meeting = match key.as_str() {
        Some("PH-999") => json!({"row": {"version": 1}}),
        _ => ask(desk, "meeting_show", json!({"key": key})),
    };
    let (item, line, person) = (
        part(&meeting, "items", which),
        part(&meeting, "lines", which),
        part(&meeting, "attendees", which),
    );
    let paper = part(item, "papers", which);
    let day = 1 + value % 23;
    let cmd = DEEDS[kind % DEEDS.len()];
    let payload = match cmd {
        "meeting_add" => {
            json!({"title": format!("Phiên {value}"), "starts_at": format!("2026-11-{day:02}T08:00:00"), "ends_at": format!("2026-11-{day:02}T10:00:00")})
        }
        "meeting_edit" => {
            json!({"key": key, "version": meeting["row"]["version"], "place": format!("Phòng {value}"), "starts_at": format!("2026-11-{day:02}T09:00:00"), "ends_at": null})
        }
        "meeting_call_off" => {
            json!({"key": key, "reason": "Trùng lịch", "for_good": value % 5 == 0})
        }
        "meeting_invite" | "carry_over" | "meeting_begin" | "meeting_end" | "minute_circulate" => {
            json!({"key": key})
        }
        "meeting_take" | "agenda_remove" => json!({"item": item["id"]}),
        "agenda_add" => {
            json!({"meeting": if value.is_multiple_of(4) { json!("") } else { key }, "title": format!("Nội dung {value}"), "minutes": value % 60 + 1})
        }
        "agenda_edit" => {
            json!({"item": item["id"], "version": item["version"], "title": format!("Sửa {value}"), "withdrawn": value.is_multiple_of(3)})
        }
        "agenda_move" if value.is_multiple_of(2) => {
            json!({"item": item["id"], "meeting": code(which + 1)})
        }
        "agenda_move" => json!({"item": item["id"], "place": value % 4 + 1}),
        "agenda_copy" => json!({"item": item["id"], "meeting": code(which + 1)}),
        "attendee_add" => {
            json!({"meeting": key, "name": format!("Khách {value}"), "post": "Chuyên gia"})
        }
        "attendee_answer" => {
            json!({"attendee": person["id"], "reply": "sends", "substitute": format!("Người {value}")})
        }
        "attendee_mark" => {
            let mark = ["came", "left", "excused", "absent", "unknown"][value as usize % 5];
            json!({"attendee": person["id"], "mark": mark})
        }
        "minute_write" => {
            let kind = ["proceedings", "conclusion", "assignment", "question"][value as usize % 4];
            let mut line_written = json!({"meeting": key, "item": item["id"], "kind": kind, "text": format!("Lời {value}"), "due": "cuối tháng 12",
                   "leads": [{"unit": "DV-02"}, {"unit": "DV-03"}], "coordinators": [{"unit": "DV-04"}]});
            if item["id"] == "none" {
                line_written["item"] = json!("");
            }
            if value.is_multiple_of(3) && line["id"] != "none" {
                line_written["line"] = line["id"].clone();
                line_written["version"] = line["version"].clone();
                line_written["leads"] = json!([{"unit": "DV-05"}]);
            }
            line_written
        }
        "minute_enter" => {
            json!({"meeting": key, "text": format!("> Lời {value} @DV trước 20/12/2026 !2"), "aside": value.is_multiple_of(2)})
        }
        "minute_move" if value.is_multiple_of(2) => json!({"line": line["id"], "item": ""}),
        "minute_move" => json!({"line": line["id"], "place": value % 3 + 1}),
        "minute_remove" | "minute_split" => json!({"line": line["id"]}),
        "agenda_add_many" => {
            json!({"meeting": key, "items": [{"title": format!("Dán {value}")}, {"title": "Dán thêm", "minutes": 10}]})
        }
        "agenda_paper_add" => {
            json!({"item": item["id"], "title": format!("Tài liệu {value}"), "unit": "DV-02", "due_on": "2026-11-01"})
        }
        "agenda_paper_edit" => {
            json!({"paper": paper["id"], "version": paper["version"], "title": format!("Tài liệu sửa {value}"), "due_on": null})
        }
        "agenda_paper_receive" => {
            json!({"paper": paper["id"], "file": {"name": "a.pdf", "bytes": "JVBERi0xLjc="}})
        }
        "agenda_paper_remove" => json!({"paper": paper["id"]}),
        "agenda_template_save" => {
            let kind = ["ordinary", "year_end"][value as usize % 2];
            json!({"meeting": key, "title": format!("Mẫu {}", value % 3), "stands_on": kind})
        }
        "agenda_template_apply" => {
            json!({"meeting": key, "template": format!("Mẫu {}", value % 3)})
        }
        "agenda_template_remove" => json!({"template": format!("Mẫu {}", value % 3)}),
        "meeting_uninvite" => json!({"attendee": person["id"]}),
        "attendance_mark_all" => json!({"meeting": key}),
        "phrase_put" => {
            json!({"phrases": [{"short": format!("k{}", value % 3), "words": format!("Lời {value}")}]})
        }
        "phrase_remove" => json!({"shorts": [format!("k{}", value % 3)]}),
        "minute_comment" if line["id"] != "none" && value.is_multiple_of(2) => {
            json!({"meeting": key, "line": line["id"], "text": format!("Góp ý {value}")})
        }
        "minute_comment" => json!({"meeting": key, "text": format!("Góp ý {value}")}),
        "minute_settle" => {
            let comment = part(&meeting, "comments", which);
            json!({"comment": comment["id"], "accept": value.is_multiple_of(2), "answer": format!("Trả lời {value}")})
        }
        _ => {
            json!({"meeting": key, "question": format!("Thông qua {value}"), "in_favour": value % 2, "abstained": 0})
        }
    };
    (cmd, payload)
}

/// Does it; a rule may refuse it, but only a rule. Returns true when it was done.
fn run(desk: &Desk, deed: Deed, done: &mut BTreeSet<&'static str>) {
    let (cmd, payload) = request(desk, deed);
    match desk.call(&call(cmd, payload.clone())) {
        Ok(_) => {
            done.insert(cmd);
        }
        Err(refused) => assert!(
            matches!(refused.code.as_str(), "refused" | "invalid" | "not_found"),
            "{cmd} {payload} is done or refused by a rule: {refused:?}"
        ),
    }
}

fn assert_sound(desk: &Desk, when: &str) {
    let checked = ask(desk, "register_check", json!({}));
    assert_eq!(
        checked["is_clean"], true,
        "{when}: the log replays to the rows: {}",
        checked["findings"]
    );
}

/// Undoes or redoes until nothing is left. Returns how many steps it took.
fn walk(desk: &Desk, cmd: &str) -> usize {
    let mut steps = 0;
    while desk.call(&call(cmd, json!({}))).is_ok() {
        steps += 1;
    }
    steps
}

fn deed() -> impl Strategy<Value = Deed> {
    (0..DEEDS.len(), 0..40_usize, 0..120_u32).prop_map(|(kind, which, value)| Deed {
        kind,
        which,
        value,
    })
}

proptest! {
    #![proptest_config(Config {
        cases: 16,
        max_shrink_iters: 150,
        failure_persistence: Some(Box::new(FileFailurePersistence::Off)),
        ..Config::default()
    })]

    #[test]
    fn whatever_is_done_with_meetings_is_taken_back_and_brought_back(deeds in prop::collection::vec(deed(), 5..60)) {
        let place = Place::in_memory().with_record();
        let start = rows(&place.file());
        let desk = place.desk();
        let mut done = BTreeSet::new();
        // Something to work on, whatever chance brings.
        for kind in [0, 7, 3, 4] {
            run(&desk, Deed { kind, which: 0, value: 1, }, &mut done);
        }
        for deed in deeds {
            run(&desk, deed, &mut done);
        }
        let end = rows(&place.file());
        assert_sound(&desk, "at the end");
        drop(desk);
        let desk = place.desk();
        let undone = walk(&desk, "log_undo");
        prop_assert!(rows(&place.file()) == start, "undoing all, after a restart, gives the start");
        assert_sound(&desk, "with all undone");
        let redone = walk(&desk, "log_redo");
        prop_assert_eq!(redone, undone, "each step back has its step forth");
        prop_assert!(rows(&place.file()) == end, "redoing all gives the end");
        assert_sound(&desk, "with all redone");
    }
}

#[test]
fn every_deed_of_meetings_is_done_at_least_once() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let mut done = BTreeSet::new();
    let mut at = |name: &str, which: usize, value: u32| {
        let kind = DEEDS.iter().position(|deed| *deed == name).unwrap();
        run(&desk, Deed { kind, which, value }, &mut done);
    };
    // A meeting that is held, with something left over.
    for (name, value) in [
        ("meeting_add", 1),
        ("meeting_call_off", 1),
        ("meeting_edit", 1),
        ("agenda_add", 1),
        ("agenda_add", 2),
        ("agenda_edit", 1),
        ("agenda_copy", 1),
        ("agenda_move", 3),
        ("agenda_remove", 1),
        ("agenda_add_many", 1),
        ("agenda_paper_add", 1),
        ("agenda_paper_edit", 1),
        ("agenda_paper_receive", 1),
        ("agenda_paper_remove", 1),
        ("agenda_template_save", 1),
        ("agenda_template_apply", 1),
        ("agenda_template_remove", 1),
        ("phrase_put", 1),
        ("phrase_remove", 1),
        ("meeting_invite", 1),
        ("attendee_add", 1),
        ("attendee_answer", 1),
        ("meeting_uninvite", 1),
        ("attendee_add", 1),
        ("meeting_begin", 1),
        ("attendance_mark_all", 0),
        ("attendee_mark", 0),
        ("meeting_take", 1),
        ("minute_write", 2),
        ("minute_enter", 1),
        ("minute_split", 1),
        ("minute_move", 2),
        ("minute_remove", 1),
        ("vote_record", 1),
        ("meeting_end", 1),
        ("minute_circulate", 1),
        ("minute_comment", 2),
        ("minute_settle", 1),
    ] {
        at(name, 0, value);
    }
    // Another one after it.
    at("meeting_add", 0, 20);
    at("carry_over", 0, 1);
    let writes: BTreeSet<&str> = steering_api::desk::commands()
        .iter()
        .filter(|command| command.is_write && is_of_meetings(command.name))
        .map(|command| command.name)
        // They stand, so that the way back to the start is shut.
        .filter(|name| !["meeting_conclude", "minute_approve", "minute_correct"].contains(name))
        .collect();
    assert_eq!(
        done, writes,
        "every command that writes of meetings is among the deeds"
    );
}
