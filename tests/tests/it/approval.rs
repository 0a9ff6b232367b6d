//! Minutes after the meeting: comments, approval, and corrections of what is locked. Traps of others by name.

use crate::kit::{Place, ask, call, findings, outside, refuse};
use serde_json::{Value, json};
use steering_api::desk::Desk;
use steering_api::wire::Call;

/// A meeting that ended: seat 1 was there, seat 2 was not; a conclusion, and an assignment to one unit.
fn ended(desk: &Desk) -> Value {
    ask(
        desk,
        "meeting_add",
        json!({"title": "Họp Ban Chỉ đạo", "starts_at": "2026-11-24T08:00:00"}),
    );
    ask(
        desk,
        "agenda_add",
        json!({"meeting": "PH-001", "title": "Quy chế"}),
    );
    ask(desk, "meeting_invite", json!({"key": "PH-001"}));
    ask(
        desk,
        "meeting_begin",
        json!({"key": "PH-001", "at": "2026-11-24T08:00:00"}),
    );
    let meeting = show(desk);
    ask(
        desk,
        "attendee_mark",
        json!({"attendee": seat(&meeting, 1)["id"], "mark": "came", "at": "2026-11-24T08:00:00"}),
    );
    for (kind, text) in [
        ("conclusion", "Thống nhất ban hành Quy chế"),
        ("assignment", "Soạn kế hoạch thực hiện Quy chế"),
    ] {
        ask(
            desk,
            "minute_write",
            json!({"meeting": "PH-001", "kind": kind, "text": text, "leads": [{"unit": "DV-02"}], "due": "15/12/2026"}),
        );
    }
    ask(
        desk,
        "meeting_end",
        json!({"key": "PH-001", "at": "2026-11-24T09:00:00"}),
    )
}

fn show(desk: &Desk) -> Value {
    ask(desk, "meeting_show", json!({"key": "PH-001"}))
}

fn seat(meeting: &Value, number: u32) -> &Value {
    let people = meeting["attendees"].as_array().unwrap();
    people
        .iter()
        .find(|one| one["seat"] == json!(number))
        .unwrap()
}

fn approve(desk: &Desk) -> Value {
    ask(
        desk,
        "minute_approve",
        json!({"meeting": "PH-001", "approved_by": "chair"}),
    )
}

/// The correction of a line, with words of its own.
fn correction(meeting: &Value, line: usize, text: &str) -> Value {
    let line = &meeting["lines"][line];
    json!({"meeting": "PH-001", "reason": "Ghi sai tên văn bản",
           "lines": [{"line": line["id"], "version": line["version"], "text": text}]})
}

fn conclude(desk: &Desk) {
    ask(
        desk,
        "meeting_conclude",
        json!({"meeting": "PH-001", "paper": {"title": "Kết luận phiên họp", "issuer": "BCĐ", "seat": 1}}),
    );
}

/// The whole text of an edition's file as it was kept.
fn text_of(desk: &Desk, edition: &Value) -> String {
    let request = serde_json::from_value(json!({"id": edition["id"]})).unwrap();
    let kept = desk.kept_paper_file(&request).unwrap();
    assert_eq!(
        json!(kept.view.hash),
        edition["hash"],
        "the bytes are those whose hash the register holds"
    );
    crate::papers::words(&kept.bytes)
}

#[test]
fn a_draft_is_commented_settled_and_approved() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let meeting = ended(&desk);
    let sent = ask(&desk, "minute_circulate", json!({"key": "PH-001"}));
    assert_eq!(sent["row"]["state"], "commenting", "the draft is out");
    let said = ask(
        &desk,
        "minute_comment",
        json!({"meeting": "PH-001", "line": meeting["lines"][0]["id"], "attendee": seat(&meeting, 1)["id"], "text": "Ghi rõ số của Quy chế"}),
    );
    let comment = &said["comments"][0];
    assert_eq!(
        (comment["state"].clone(), comment["attendee"].clone()),
        (json!("open"), seat(&meeting, 1)["id"].clone()),
        "it is open, in the name of who said it"
    );
    let refused = refuse(
        &desk,
        "minute_approve",
        json!({"meeting": "PH-001", "approved_by": "chair"}),
    );
    assert_eq!(
        refused.data["rule"], "comments_open",
        "nothing is passed over"
    );
    let refused = refuse(
        &desk,
        "minute_settle",
        json!({"comment": comment["id"], "accept": false}),
    );
    assert_eq!(
        refused.data["field"], "answer",
        "who is not followed is told why"
    );
    let settled = ask(
        &desk,
        "minute_settle",
        json!({"comment": comment["id"], "accept": true}),
    );
    assert_eq!(
        (
            settled["comments"][0]["state"].clone(),
            settled["lines"][0]["text"].clone()
        ),
        (json!("accepted"), meeting["lines"][0]["text"].clone()),
        "accepting changes no line by itself"
    );
    let next = refuse(
        &desk,
        "minute_approve",
        json!({"meeting": "PH-001", "approved_by": "meeting"}),
    );
    assert_eq!(
        next.data["field"], "basis",
        "a meeting that approves is named"
    );
    let approved = approve(&desk);
    let edition = &approved["editions"][0];
    assert_eq!(
        (
            approved["row"]["state"].clone(),
            edition["number"].clone(),
            edition["approved_by"].clone()
        ),
        (json!("approved"), json!(0), json!("chair")),
        "approved, and kept as edition 0"
    );
    assert!(
        text_of(&desk, edition).contains("Thống nhất ban hành Quy chế"),
        "the kept file holds the words"
    );
    assert_eq!(findings(&desk), json!([]), "the register is sound");
}

#[test]
fn only_those_who_were_present_comment_and_a_seat_speaks_for_itself() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let meeting = ended(&desk);
    let early = refuse(
        &desk,
        "minute_comment",
        json!({"meeting": "PH-001", "text": "Sớm"}),
    );
    assert_eq!(
        early.data["rule"], "meeting_state",
        "the draft is not out yet"
    );
    ask(&desk, "minute_circulate", json!({"key": "PH-001"}));
    let twice = refuse(&desk, "minute_circulate", json!({"key": "PH-001"}));
    assert_eq!(twice.data["rule"], "meeting_state", "it goes out once");
    let absent = refuse(
        &desk,
        "minute_comment",
        json!({"meeting": "PH-001", "attendee": seat(&meeting, 2)["id"], "text": "Vắng"}),
    );
    assert_eq!(absent.data["why"], "was_absent", "invited is not present");
    let by = |number: u32, payload: Value| {
        desk.call(&Call {
            actor: format!("seat:{number}"),
            ..call("minute_comment", payload)
        })
    };
    let own = json!({"meeting": "PH-001", "text": "Của tôi"});
    let reply = serde_json::to_value(by(1, own.clone()).unwrap()).unwrap();
    assert!(
        reply.to_string().contains("Của tôi"),
        "who was there comments in person"
    );
    assert_eq!(
        by(2, own).unwrap_err().data["why"],
        "was_absent",
        "who was not there does not"
    );
    let for_other =
        json!({"meeting": "PH-001", "attendee": seat(&meeting, 2)["id"], "text": "Thay"});
    assert_eq!(
        by(1, for_other).unwrap_err().data["rule"],
        "secretariat_only",
        "nor does a seat speak for another"
    );
    assert_eq!(
        show(&desk)["comments"][0]["attendee"],
        seat(&meeting, 1)["id"],
        "it stands in the name of the seat"
    );
}

#[test]
fn what_was_said_of_a_line_that_is_taken_out_stands_about_the_whole() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let meeting = ended(&desk);
    ask(&desk, "minute_circulate", json!({"key": "PH-001"}));
    let line = &meeting["lines"][0]["id"];
    ask(
        &desk,
        "minute_comment",
        json!({"meeting": "PH-001", "line": line, "text": "Bỏ dòng này"}),
    );
    let rest = ask(&desk, "minute_remove", json!({ "line": line }));
    assert_eq!(rest["comments"][0]["line"], json!(null), "it is not lost");
    ask(&desk, "log_undo", json!({}));
    assert_eq!(
        show(&desk)["comments"][0]["line"],
        *line,
        "and is of the line again when that comes back"
    );
}

#[test]
fn approved_minutes_refuse_every_write_by_name() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let meeting = ended(&desk);
    approve(&desk);
    let line = &meeting["lines"][0];
    let person = seat(&meeting, 1);
    let item = &meeting["items"][0];
    for (cmd, payload) in [
        (
            "minute_write",
            json!({"meeting": "PH-001", "text": "Thêm một dòng"}),
        ),
        (
            "minute_write",
            json!({"meeting": "PH-001", "line": line["id"], "version": line["version"], "text": "Sửa lời"}),
        ),
        (
            "minute_enter",
            json!({"meeting": "PH-001", "text": "= Thêm"}),
        ),
        (
            "minute_draft",
            json!({"meeting": "PH-001", "text": "= Thêm"}),
        ),
        ("minute_move", json!({"line": line["id"], "place": 2})),
        ("minute_remove", json!({"line": line["id"]})),
        ("minute_split", json!({"line": line["id"]})),
        (
            "attendee_mark",
            json!({"attendee": person["id"], "mark": "excused"}),
        ),
        (
            "attendee_answer",
            json!({"attendee": person["id"], "reply": "declines"}),
        ),
        (
            "attendee_add",
            json!({"meeting": "PH-001", "name": "Khách"}),
        ),
        (
            "vote_record",
            json!({"meeting": "PH-001", "question": "Thông qua", "in_favour": 1}),
        ),
        ("agenda_add", json!({"meeting": "PH-001", "title": "Thêm"})),
        (
            "agenda_edit",
            json!({"item": item["id"], "version": item["version"], "title": "Sửa"}),
        ),
        (
            "meeting_edit",
            json!({"key": "PH-001", "version": show(&desk)["row"]["version"], "title": "Tên khác"}),
        ),
        ("minute_circulate", json!({"key": "PH-001"})),
        (
            "minute_comment",
            json!({"meeting": "PH-001", "text": "Muộn"}),
        ),
        (
            "minute_approve",
            json!({"meeting": "PH-001", "approved_by": "chair"}),
        ),
    ] {
        let refused = refuse(&desk, cmd, payload.clone());
        assert!(
            matches!(
                refused.data.get("rule").map(String::as_str),
                Some("meeting_state" | "item_state")
            ),
            "{cmd} {payload} is refused by the state of the meeting: {refused:?}"
        );
    }
    let undo = refuse(&desk, "log_undo", json!({}));
    assert_eq!(
        undo.data["rule"], "number_stands",
        "what was approved is not taken back either"
    );
}

#[test]
fn a_correction_is_numbered_shows_its_difference_and_lists_the_tasks_it_touches() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let meeting = ended(&desk);
    let early = refuse(&desk, "minute_correct", correction(&meeting, 0, "Lời mới"));
    assert_eq!(
        early.data["rule"], "meeting_state",
        "a draft is edited, not corrected"
    );
    conclude(&desk);
    let before = approve(&desk);
    let task = before["lines"][1]["task"].clone();
    let words = "Soạn kế hoạch thực hiện Quy chế";
    let same = refuse(&desk, "minute_correct", correction(&before, 1, words));
    assert_eq!(
        same.data["why"], "unchanged",
        "the same words correct nothing"
    );
    let after = ask(
        &desk,
        "minute_correct",
        correction(&before, 1, "Soạn kế hoạch triển khai Quy chế"),
    );
    let edition = &after["editions"][1];
    assert_eq!(edition["number"], 1, "the first correction");
    assert_eq!(
        edition["corrections"],
        json!([{"line": before["lines"][1]["id"], "before": words, "after": "Soạn kế hoạch triển khai Quy chế"}]),
        "the words before and after"
    );
    assert_eq!(edition["tasks"], json!([task]), "the task that it touches");
    assert_eq!(
        ask(&desk, "task_show", json!({"key": task["code"]}))["row"]["title"],
        words,
        "its own words stay"
    );
    assert_eq!(
        after["lines"][1]["text"], "Soạn kế hoạch triển khai Quy chế",
        "the minutes show the corrected words"
    );
    let stale = refuse(&desk, "minute_correct", correction(&before, 1, "Lời khác"));
    assert_eq!(
        stale.code, "version_conflict",
        "nobody corrects what was not read"
    );
    let (first, second) = (
        text_of(&desk, &after["editions"][0]),
        text_of(&desk, edition),
    );
    assert!(
        first.contains("kế hoạch thực hiện Quy chế") && !first.contains("Đính chính lần"),
        "what was approved stays as it went out"
    );
    assert!(
        second.contains("kế hoạch triển khai Quy chế")
            && second.contains("Đính chính lần 1")
            && second.contains("Ghi sai tên văn bản"),
        "the corrected paper names its correction and why: {second}"
    );
    let third = ask(
        &desk,
        "minute_correct",
        correction(&after, 0, "Ban hành Quy chế"),
    );
    assert_eq!(third["editions"][2]["number"], 2, "the second follows");
    assert_eq!(
        third["editions"][2]["tasks"],
        json!([]),
        "it touches no task"
    );
    assert_eq!(findings(&desk), json!([]), "the register is sound");
}

#[test]
fn the_check_finds_an_edition_whose_bytes_are_gone_or_others() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    ended(&desk);
    let hash = approve(&desk)["editions"][0]["hash"].clone();
    let hash = hash.as_str().unwrap().to_owned();
    let conn = outside(&place.file());
    for (change, code) in [
        (
            "update files set bytes = zeroblob(size) where hash = ?1",
            "file-differs",
        ),
        ("delete from files where hash = ?1", "file-missing"),
    ] {
        conn.execute(change, [&hash]).unwrap();
        let found = findings(&desk);
        assert_eq!(found[0]["code"], code, "{code} is found: {found}");
    }
}

#[test]
fn minutes_that_would_keep_the_notice_back_are_not_locked() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    ended(&desk);
    ask(
        &desk,
        "minute_write",
        json!({"meeting": "PH-001", "kind": "assignment", "text": "Rà soát hạ tầng"}),
    );
    let asked = json!({"meeting": "PH-001", "approved_by": "chair"});
    let refused = refuse(&desk, "minute_approve", asked.clone());
    assert_eq!(
        refused.data["rule"], "meeting_gaps",
        "a line without its lead could be mended no more"
    );
    conclude_first_two(&desk);
    assert_eq!(
        ask(&desk, "minute_approve", asked)["row"]["state"],
        "approved",
        "after the notice nothing is held back"
    );
}

/// Issues the notice of the lines that are whole.
fn conclude_first_two(desk: &Desk) {
    let lines = &show(desk)["lines"];
    ask(
        desk,
        "meeting_conclude",
        json!({"meeting": "PH-001", "lines": [lines[0]["id"], lines[1]["id"]],
               "paper": {"title": "Kết luận phiên họp", "issuer": "BCĐ", "seat": 1}}),
    );
}

#[test]
fn a_corrected_line_has_the_paragraphs_and_lists_of_its_new_words() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    ended(&desk);
    let block = |kind: &str, text: &str| json!({"kind": kind, "runs": [{"text": text}]});
    ask(
        &desk,
        "minute_write",
        json!({"meeting": "PH-001", "kind": "conclusion", "text": "",
               "rich": [block("paragraph", "Hai việc:"), block("bullet", "hạ tầng"), block("bullet", "dữ liệu")]}),
    );
    let approved = approve(&desk);
    assert_eq!(
        approved["lines"][2]["text"], "Hai việc:\n- hạ tầng\n- dữ liệu",
        "its words as one text"
    );
    let after = ask(
        &desk,
        "minute_correct",
        correction(&approved, 2, "Hai việc:\n- hạ tầng\n- dữ liệu mở"),
    );
    let line = &after["lines"][2];
    assert_eq!(
        (
            &line["rich"][2]["kind"],
            &line["rich"][2]["runs"][0]["text"]
        ),
        (&json!("bullet"), &json!("dữ liệu mở")),
        "the list has the corrected words"
    );
    let again = ask(&desk, "minute_correct", correction(&after, 2, "Một việc"));
    assert_eq!(
        (&again["lines"][2]["text"], &again["lines"][2]["rich"]),
        (&json!("Một việc"), &Value::Null),
        "what is one plain text has no list left over"
    );
}
