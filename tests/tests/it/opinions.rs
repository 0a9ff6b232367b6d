//! Opinions asked for in writing: who is asked, who answers for whom, what silence is, and forms that go out and come back.

use crate::kit::{Place, ask, base64, call, findings, refuse, rows};
use crate::papers::made;
use proptest::prelude::*;
use proptest::test_runner::{Config, FileFailurePersistence};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::io::{Read, Write};
use steering_api::desk::Desk;
use steering_api::wire::{Call, WireError};
use steering_documents::layout::check;

const TWO: [&str; 2] = ["Phạm vi điều chỉnh", "Thời hạn thi hành"];

/// A round with two questions, of which nobody has been asked.
fn draft(desk: &Desk) {
    ask(
        desk,
        "opinion_add",
        json!({"title": "dự thảo Quy chế làm việc", "due_on": "2026-11-30", "questions": TWO}),
    );
}

/// The same, sent to seats 1, 2 and 3.
fn sent(desk: &Desk) {
    draft(desk);
    ask(
        desk,
        "opinion_send",
        json!({"key": "YK-001", "seats": [1, 2, 3]}),
    );
}

fn show(desk: &Desk) -> Value {
    ask(desk, "opinion_show", json!({"key": "YK-001"}))
}

/// Asks as a seat.
fn by(desk: &Desk, actor: &str, cmd: &str, payload: Value) -> Result<Value, WireError> {
    let asked = Call {
        cmd: cmd.to_owned(),
        payload,
        actor: actor.to_owned(),
    };
    desk.call(&asked).map(|reply| reply.output)
}

fn answer(seat: u32, first: &str, second: &str) -> Value {
    json!({"key": "YK-001", "seat": seat, "answers": [
        {"question": 1, "choice": first, "words": "Cần rõ hơn"}, {"question": 2, "choice": second}]})
}

/// The form of a seat, filled in as with a word processor: what stands in the cells of marks, in their order.
pub(crate) fn filled(desk: &Desk, seat: usize, marks: &[&str]) -> String {
    let forms = made(
        desk,
        json!({"kind": "opinion_form", "round": "YK-001", "whose": "member"}),
    );
    let at = forms
        .view
        .files
        .iter()
        .position(|file| file.name.ends_with(&format!("_{seat:02}.docx")))
        .unwrap();
    let mut package = zip::ZipArchive::new(std::io::Cursor::new(&forms.bytes[at])).unwrap();
    let mut copy = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for part in 0..package.len() {
        let mut part = package.by_index(part).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).unwrap();
        if name == "word/document.xml" {
            let text = String::from_utf8(bytes).unwrap();
            let mut marks = marks.iter().copied();
            bytes = Vec::new();
            for (at, piece) in text.split('□').enumerate() {
                if at > 0 {
                    bytes.extend(marks.next().unwrap_or("□").bytes());
                }
                bytes.extend(piece.bytes());
            }
        }
        copy.start_file(name, zip::write::SimpleFileOptions::default())
            .unwrap();
        copy.write_all(&bytes).unwrap();
    }
    base64(&copy.finish().unwrap().into_inner())
}

#[test]
fn a_sheet_bears_who_held_the_seat_on_the_day_and_open_seats_are_not_asked() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    draft(&desk);
    let seats = ask(&desk, "member_list", json!({}));
    let known = seats["seats"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|seat| {
            let held = &seat["membership"];
            !held["person"].is_null() || !held["post"].is_null()
        })
        .count();
    let round = ask(&desk, "opinion_send", json!({"key": "YK-001"}));
    assert_eq!(
        round["sheets"].as_array().unwrap().len(),
        known,
        "a sheet for each seat that somebody is known for"
    );
    assert_eq!(round["row"]["received"], 0, "nobody has answered");
    let before = round["sheets"][0].clone();
    ask(
        &desk,
        "member_fill",
        json!({"seat": before["seat"], "person": "Trần Văn Mới", "from": "2026-11-24"}),
    );
    assert_eq!(
        show(&desk)["sheets"][0],
        before,
        "who comes later does not stand on the sheet that went out"
    );
    assert_eq!(findings(&desk), json!([]), "the log replays to the rows");
}

#[test]
fn a_member_answers_for_himself_and_the_secretariat_for_anybody() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    sent(&desk);
    let own = by(
        &desk,
        "seat:2",
        "opinion_answer",
        answer(2, "agree", "other"),
    );
    assert_eq!(
        own.unwrap_err().data["field"],
        "words",
        "another opinion is one in words"
    );
    let own = by(
        &desk,
        "seat:2",
        "opinion_answer",
        answer(2, "other", "agree"),
    );
    assert_eq!(
        own.unwrap()["sheets"][1]["source"],
        "window",
        "a member answers in the window"
    );
    for (actor, payload, why) in [
        ("seat:3", answer(2, "agree", "agree"), "another's sheet"),
        (
            "seat:3",
            json!({"key": "YK-001", "seat": 3, "answers": [], "received_on": "2026-11-24"}),
            "the day is the secretariat's to say",
        ),
        (
            "seat:3",
            json!({"key": "YK-001", "seat": 3, "answers": [], "paper": true}),
            "and paper",
        ),
    ] {
        let refused = by(&desk, actor, "opinion_answer", payload).unwrap_err();
        assert_eq!(refused.data["rule"], "secretariat_only", "{why}");
    }
    assert_eq!(
        by(
            &desk,
            "seat:7",
            "opinion_answer",
            answer(7, "agree", "agree")
        )
        .unwrap_err()
        .code,
        "not_found",
        "seat 7 was not asked"
    );
    let owed = |seat: u32| ask(&desk, "opinion_list", json!({"owed_by": seat}))["total"].clone();
    assert_eq!(
        (owed(2), owed(3), owed(7)),
        (json!(0), json!(1), json!(0)),
        "who is asked and has not answered owes"
    );
    let round = ask(&desk, "opinion_answer", answer(3, "disagree", "agree"));
    assert_eq!(
        round["questions"][0],
        json!({"number": 1, "text": TWO[0], "agree": 0, "disagree": 1, "other": 1, "silent": 1, "silent_agreeing": 0}),
        "silence is counted apart"
    );
}

#[test]
fn what_was_counted_does_not_change_and_who_has_time_is_not_silent() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    sent(&desk);
    ask(&desk, "opinion_answer", answer(1, "other", "agree"));
    let early = refuse(&desk, "opinion_sum", json!({"key": "YK-001"}));
    assert_eq!(
        early.data["rule"], "opinions_open",
        "two still have time until the 30th"
    );
    for seat in [2, 3] {
        ask(&desk, "opinion_answer", answer(seat, "agree", "agree"));
    }
    ask(&desk, "opinion_sum", json!({"key": "YK-001"}));
    let stands = refuse(&desk, "opinion_answer", answer(2, "disagree", "agree"));
    assert_eq!(stands.data["rule"], "opinion_state", "it was counted");
    let replied = json!({"key": "YK-001", "seat": 1, "question": 1, "words": "Đã tiếp thu"});
    let round = ask(&desk, "opinion_reply", replied);
    assert_eq!(
        round["sheets"][0]["answers"][0]["reply"], "Đã tiếp thu",
        "what is done about an opinion is written after the count"
    );
    ask(
        &desk,
        "opinion_close",
        json!({"key": "YK-001", "result": "Ban hành Quy chế"}),
    );
    for _ in 0..3 {
        ask(&desk, "log_undo", json!({}));
    }
    assert_eq!(
        show(&desk)["row"]["state"],
        "sent",
        "closing, reply and count are taken back"
    );
    for _ in 0..3 {
        ask(&desk, "log_undo", json!({}));
    }
    assert_eq!(show(&desk)["row"]["received"], 0, "and the answers");
    let out = refuse(&desk, "log_undo", json!({}));
    assert_eq!(out.data["rule"], "number_stands", "what went out stands");
    assert_eq!(findings(&desk), json!([]), "the log replays to the rows");
}

#[test]
fn silence_is_agreement_only_by_the_article_that_is_quoted() {
    let place = Place::in_memory().with_record();
    let desk = place.desk_on("2026-11-02");
    let round = json!({"title": "kế hoạch", "due_on": "2026-11-10", "questions": TWO, "silence_agrees": true});
    let refused = refuse(&desk, "opinion_add", round.clone());
    assert_eq!(
        (refused.data["field"].as_str(), refused.data["why"].as_str()),
        ("silence_basis", "empty"),
        "no article, no agreement"
    );
    let basis = "khoản 3 Điều 9 Quy chế làm việc";
    let mut quoted = round;
    quoted["silence_basis"] = json!(basis);
    ask(&desk, "opinion_add", quoted);
    ask(
        &desk,
        "opinion_send",
        json!({"key": "YK-001", "seats": [1, 2, 3]}),
    );
    let late = place.desk_on("2026-11-12");
    ask(&late, "opinion_answer", answer(1, "disagree", "agree"));
    let round = show(&late);
    assert_eq!(
        (&round["row"]["late"], &round["sheets"][0]["is_late"]),
        (&json!(1), &json!(true)),
        "it came after the last day"
    );
    assert_eq!(
        round["questions"][0]["silent_agreeing"], 0,
        "nothing is counted before the count"
    );
    let summed = ask(&late, "opinion_sum", json!({"key": "YK-001"}));
    assert_eq!(
        (
            &summed["questions"][0]["agree"],
            &summed["questions"][0]["silent"],
            &summed["questions"][0]["silent_agreeing"]
        ),
        (&json!(0), &json!(2), &json!(2)),
        "shown apart from those who said so"
    );
    for (kind, said) in [
        ("opinion_form", "được tính là đồng ý theo khoản 3 Điều 9"),
        (
            "opinion_summary",
            "Im lặng, tính là đồng ý theo khoản 3 Điều 9",
        ),
    ] {
        let paper = made(&late, json!({"kind": kind, "round": "YK-001"}));
        let text = crate::papers::words(&paper.bytes[0]).replace('\n', " ");
        assert!(text.contains(said), "{kind} says “{said}”: {text}");
        let checked = check(&paper.bytes[0]).unwrap();
        assert!(
            checked.findings.iter().all(|finding| [
                "number",
                "place_and_day",
                "power",
                "name",
                "recipients_head"
            ]
            .contains(&finding.component.code())),
            "{kind} is laid out as the decree asks, but for what the clerk fills in: {:?}",
            checked.findings
        );
    }
}

#[test]
fn a_form_that_comes_back_is_read_or_refused_by_table_and_row() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    sent(&desk);
    let file = |marks: &[&str]| json!({"name": "phieu.docx", "bytes": filled(&desk, 2, marks)});
    let read = ask(&desk, "opinion_read", file(&["x", "□", "□", "☒"]));
    assert_eq!(
        (&read["round"], &read["seat"], &read["faults"]),
        (&json!("YK-001"), &json!(2), &json!([])),
        "the form says whose it is"
    );
    assert_eq!(
        (&read["rows"][0]["choice"], &read["rows"][1]["choice"]),
        (&json!("agree"), &json!("disagree")),
        "marks are read as they are meant"
    );
    assert_eq!(show(&desk)["row"]["received"], 0, "reading writes nothing");
    let round = ask(&desk, "opinion_take_in", file(&["x", "□", "□", "☒"]));
    assert_eq!(
        (
            &round["sheets"][1]["source"],
            &round["questions"][1]["disagree"]
        ),
        (&json!("paper"), &json!(1)),
        "it is taken in as paper"
    );
    let again = ask(&desk, "opinion_read", file(&["x", "□", "x", "□"]));
    assert_eq!(again["is_again"], true, "there is a sheet of this seat");
    for (marks, row, why) in [
        (&["x", "x", "□", "□"][..], "2", "two_marks"),
        (&["x", "□", "không rõ", "□"], "3", "mark"),
        (&[], "0", "nothing"),
    ] {
        let refused = refuse(&desk, "opinion_take_in", file(marks));
        assert_eq!(
            (
                refused.code.as_str(),
                refused.data["row"].as_str(),
                refused.data["why"].as_str()
            ),
            ("sheet_unread", row, why),
            "{marks:?}"
        );
    }
}

#[derive(Debug, Clone, Copy)]
struct Deed {
    kind: usize,
    which: usize,
    value: u32,
}

const DEEDS: [&str; 9] = [
    "opinion_add",
    "opinion_edit",
    "opinion_answer",
    "opinion_reply",
    "opinion_take_in",
    "opinion_sum",
    "opinion_close",
    "opinion_cancel",
    "opinion_send",
];

/// Does it; a rule may refuse it, but only a rule.
fn run(desk: &Desk, deed: Deed, done: &mut BTreeSet<&'static str>) {
    let Deed { kind, which, value } = deed;
    let cmd = DEEDS[kind % DEEDS.len()];
    let page = ask(desk, "opinion_list", json!({}));
    let all = page["rows"].as_array().unwrap();
    let row = all.get(which % all.len().max(1));
    let (key, version) = row.map_or((json!("YK-999"), json!(1)), |row| {
        (row["code"].clone(), row["version"].clone())
    });
    let seat = value % 4 + 1;
    let choice = ["agree", "disagree", "other"][value as usize % 3];
    let payload = match cmd {
        "opinion_add" => {
            json!({"title": format!("việc {value}"), "due_on": "2026-11-24", "questions": TWO[..value as usize % 3 % 2 + 1]})
        }
        "opinion_edit" => {
            json!({"key": key, "version": version, "questions": &TWO[value as usize % 2..], "note": format!("{value}")})
        }
        "opinion_send" => json!({"key": key, "seats": [1, 2]}),
        "opinion_answer" => {
            json!({"key": key, "seat": seat, "answers": [{"question": value % 2 + 1, "choice": choice, "words": format!("Lời {value}")}]})
        }
        "opinion_reply" => {
            json!({"key": key, "seat": seat, "question": value % 2 + 1, "words": format!("Đáp {value}")})
        }
        "opinion_take_in"
            if row.is_some_and(|row| row["code"] == "YK-001" && row["state"] == "sent") =>
        {
            json!({"name": "phieu.docx", "bytes": filled(desk, 1 + which % 2, &["x", "□", "□", "x"])})
        }
        "opinion_take_in" => json!({"name": "phieu.docx", "bytes": "AAAA"}),
        "opinion_cancel" => json!({"key": key, "reason": "Không cần nữa"}),
        _ => json!({"key": key}),
    };
    match desk.call(&call(cmd, payload.clone())) {
        Ok(_) => {
            done.insert(cmd);
        }
        Err(refused) => assert!(
            matches!(
                refused.code.as_str(),
                "refused" | "invalid" | "not_found" | "file_unread" | "sheet_unread"
            ),
            "{cmd} {payload} is done or refused by a rule: {refused:?}"
        ),
    }
}

proptest! {
    #![proptest_config(Config {
        cases: 12,
        max_shrink_iters: 60,
        failure_persistence: Some(Box::new(FileFailurePersistence::Off)),
        ..Config::default()
    })]

    #[test]
    fn whatever_is_done_after_a_round_went_out_is_taken_back_and_brought_back(
        deeds in prop::collection::vec((0..DEEDS.len() - 1, 0..9_usize, 0..60_u32), 4..30)
    ) {
        let place = Place::in_memory().with_record();
        let desk = place.desk();
        sent(&desk);
        let start = rows(&place.file());
        let mut done = BTreeSet::new();
        for (kind, which, value) in deeds {
            run(&desk, Deed { kind, which, value }, &mut done);
        }
        let end = rows(&place.file());
        prop_assert_eq!(findings(&desk), json!([]), "the log replays to the rows");
        let walk = |cmd: &str| {
            let mut steps = 0;
            while desk.call(&call(cmd, json!({}))).is_ok() {
                steps += 1;
            }
            steps
        };
        let undone = walk("log_undo");
        prop_assert!(rows(&place.file()) == start, "undoing all gives what went out");
        let redone = walk("log_redo");
        prop_assert_eq!(redone, undone, "each step back has its step forth");
        prop_assert!(rows(&place.file()) == end, "redoing all gives the end");
    }
}

#[test]
fn every_deed_of_opinions_is_done_at_least_once() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let mut done = BTreeSet::new();
    for (name, value) in [
        ("opinion_add", 1),
        ("opinion_edit", 2),
        ("opinion_send", 0),
        ("opinion_answer", 0),
        ("opinion_reply", 0),
        ("opinion_take_in", 0),
        ("opinion_answer", 1),
        ("opinion_sum", 0),
        ("opinion_close", 0),
        ("opinion_add", 2),
        ("opinion_cancel", 0),
    ] {
        let kind = DEEDS.iter().position(|deed| *deed == name).unwrap();
        run(
            &desk,
            Deed {
                kind,
                which: 0,
                value,
            },
            &mut done,
        );
    }
    let writes: BTreeSet<&str> = steering_api::desk::commands()
        .iter()
        .filter(|command| command.is_write && command.name.starts_with("opinion_"))
        .map(|command| command.name)
        .collect();
    assert_eq!(
        done, writes,
        "every command that writes of opinions is among the deeds"
    );
}
