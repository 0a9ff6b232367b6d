//! The committee's memory: everything of a member, and every mention of something, since the beginning.

use crate::kit::{Place, add_task, ask, refuse};
use crate::meetings::{code, mark, notice, person, running, write};
use serde_json::{Value, json};
use steering_api::desk::Desk;

/// A meeting at which seat 20, the head of DV-02, came late, spoke, was given work, and left before the end; then it was held to
/// its word, asked for more time, and answered one of two rounds of opinions.
fn lived(desk: &Desk) -> Value {
    ask(
        desk,
        "member_fill",
        json!({"seat": 20, "person": "Nguyễn Hữu Độ", "post": "Cục trưởng", "unit": "DV-02", "from": "2026-01-06"}),
    );
    let meeting = running(desk);
    for (seat, at) in [(1, "08:00"), (2, "08:00"), (20, "08:20")] {
        mark(desk, &meeting, seat, "came", at);
    }
    mark(desk, &meeting, 3, "excused", "08:00");
    write(
        desk,
        &meeting,
        1,
        "opinion",
        "Nhà trường còn thiếu đường truyền #ha-tang-so",
        json!({"speaker": person(&meeting, 20)["id"]}),
    );
    write(
        desk,
        &meeting,
        1,
        "opinion",
        "Lời ngoài biên bản về đường truyền",
        json!({"speaker": person(&meeting, 20)["id"], "aside": true}),
    );
    write(
        desk,
        &meeting,
        1,
        "assignment",
        "Rà soát hạ tầng số của các trường",
        json!({"leads": [{"unit": "DV-02"}], "coordinators": [{"unit": "DV-03"}], "due": "trước 15/12/2026"}),
    );
    ask(
        desk,
        "vote_record",
        json!({"meeting": code(&meeting), "item": meeting["items"][0]["id"], "question": "Thông qua hạ tầng số dùng chung", "in_favour": 2, "against": 1}),
    );
    mark(desk, &meeting, 20, "left", "09:00");
    ask(
        desk,
        "meeting_end",
        json!({"key": code(&meeting), "at": "2026-11-24T09:45:00"}),
    );
    ask(
        desk,
        "meeting_conclude",
        json!({"meeting": code(&meeting), "lines": [], "paper": notice()}),
    );
    let task = about(desk, "ra soat ha tang so", json!({"kind": "task"}));
    let task = task["rows"][0]["code"].clone();
    ask(
        desk,
        "task_extend",
        json!({"key": task, "to": "2026-12-31", "reason": "Chờ số liệu của địa phương"}),
    );
    for title in ["dự thảo Quy chế làm việc", "dự thảo Kế hoạch năm 2027"] {
        let round = ask(
            desk,
            "opinion_add",
            json!({"title": title, "due_on": "2026-11-30", "questions": ["Phạm vi"]}),
        );
        ask(
            desk,
            "opinion_send",
            json!({"key": round["row"]["code"], "seats": [20]}),
        );
    }
    ask(
        desk,
        "opinion_answer",
        json!({"key": "YK-001", "seat": 20, "paper": true, "answers": [
            {"question": 1, "choice": "other", "words": "Nên mở rộng đến địa phương"}]}),
    );
    meeting
}

fn member(desk: &Desk, more: Value) -> Value {
    asked(desk, "member_memory", json!({"seat": 20}), more)
}

fn about(desk: &Desk, text: &str, more: Value) -> Value {
    asked(desk, "memory_about", json!({"text": text}), more)
}

fn asked(desk: &Desk, cmd: &str, mut request: Value, more: Value) -> Value {
    let more = more.as_object().unwrap().clone();
    request.as_object_mut().unwrap().extend(more);
    ask(desk, cmd, request)
}

/// What the rows are, and what is said of them by codes.
fn told(found: &Value) -> Vec<(String, String)> {
    let rows = found["rows"].as_array().unwrap();
    let signs = |row: &Value| {
        let signs = row["signs"].as_array().unwrap();
        let codes = signs.iter().map(|sign| sign["code"].as_str().unwrap());
        codes.collect::<Vec<_>>().join(" ")
    };
    rows.iter()
        .map(|row| (row["kind"].as_str().unwrap().to_owned(), signs(row)))
        .collect()
}

fn words(found: &Value) -> Vec<&str> {
    let rows = found["rows"].as_array().unwrap();
    rows.iter()
        .map(|row| row["words"].as_str().unwrap())
        .collect()
}

#[test]
fn a_member_is_told_with_all_that_was_said_given_and_answered() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    lived(&desk);
    let found = member(&desk, json!({}));
    let mut rows = told(&found);
    rows.sort();
    let expected = [
        ("decision", "lead assignment"),
        ("extension", "sent"),
        ("line", "opinion"),
        ("meeting", "present came_later left_before"),
        ("opinion", "other"),
        ("opinion", "waiting"),
        ("task", "lead assigned"),
    ];
    assert_eq!(
        rows,
        expected.map(|(kind, signs)| (kind.to_owned(), signs.to_owned())),
        "once each, and nothing that was said aside: {found}"
    );
    let totals = &found["totals"];
    for (name, expected) in [
        ("invited", 1),
        ("present", 1),
        ("absent", 0),
        ("lines", 1),
        ("decisions", 1),
        ("rounds", 2),
        ("answered", 1),
        ("silent", 0),
        ("tasks", 1),
        ("open", 1),
        ("done", 0),
        ("overdue", 0),
        ("extensions", 1),
        ("granted", 0),
    ] {
        assert_eq!(totals[name], expected, "{name} of {totals}");
    }
    assert_eq!(found["person"]["title"], "Nguyễn Hữu Độ", "who holds it");
    let excused = ask(&desk, "member_memory", json!({"seat": 3}));
    assert_eq!(excused["totals"]["excused"], 1, "away with leave");
    assert_eq!(excused["totals"]["present"], 0, "and therefore not there");
    assert_eq!(
        refuse(&desk, "member_memory", json!({"seat": 44})).data["rule"],
        "seat_unknown",
        "there is no such seat"
    );
}

#[test]
fn the_memory_is_narrowed_by_kind_and_words_and_read_page_by_page() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    lived(&desk);
    let all = member(&desk, json!({}));
    for (text, kind, found) in [
        (
            "duong truyen",
            "line",
            "Nhà trường còn thiếu đường truyền #ha-tang-so",
        ),
        ("mo rong", "opinion", "Nên mở rộng đến địa phương"),
        ("chờ số liệu", "extension", "Chờ số liệu của địa phương"),
    ] {
        let some = member(&desk, json!({"text": text}));
        assert_eq!(words(&some), [found], "{text:?} is in one of them");
        assert_eq!(
            some["counts"],
            json!([{"kind": kind, "count": 1}]),
            "counted"
        );
        assert_eq!(some["totals"], all["totals"], "what it adds up to stays");
    }
    let opinions = member(&desk, json!({"kind": "opinion"}));
    assert_eq!(opinions["total"], 2, "of a kind");
    assert_eq!(opinions["counts"], all["counts"], "the others stay counted");
    let rows = all["rows"].as_array().unwrap();
    let paged: Vec<Value> = (0..rows.len())
        .map(|offset| member(&desk, json!({"offset": offset, "limit": 1}))["rows"][0].clone())
        .collect();
    assert_eq!(&paged, rows, "pages follow each other without gap or twin");
    assert_eq!(
        refuse(&desk, "member_memory", json!({"seat": 20, "kind": "joy"})).data["field"],
        "kind",
        "a kind that is not known"
    );
}

#[test]
fn what_a_person_did_in_another_seat_goes_with_them_and_the_seat_keeps_it() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    lived(&desk);
    for (seat, name) in [(20, "Trần Văn Bình"), (21, "Nguyễn Hữu Độ")] {
        ask(
            &desk,
            "member_fill",
            json!({"seat": seat, "person": name, "from": "2026-11-25"}),
        );
    }
    let as_of = "2026-11-26";
    let moved = ask(
        &desk,
        "member_memory",
        json!({"seat": 21, "kind": "line", "as_of": as_of}),
    );
    assert_eq!(
        words(&moved),
        ["Nhà trường còn thiếu đường truyền #ha-tang-so"],
        "said in the seat held before"
    );
    let seat = member(&desk, json!({"kind": "line", "as_of": as_of}));
    assert_eq!(
        (
            seat["person"]["title"].as_str(),
            seat["rows"][0]["who"].as_str()
        ),
        (Some("Trần Văn Bình"), Some("Nguyễn Hữu Độ")),
        "the seat remembers who held it then"
    );
    let before = member(&desk, json!({"as_of": "2026-11-23"}));
    assert_eq!(
        before["total"], 0,
        "a day before that knows nothing of it: {before}"
    );
}

#[test]
fn a_topic_is_told_from_its_lines_to_its_paper() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let meeting = lived(&desk);
    let found = about(&desk, "#ha-tang-so", json!({}));
    assert_eq!(found["is_topic"], true, "read as a topic");
    let rows = told(&found);
    for kind in ["line", "decision", "vote", "task"] {
        assert!(
            rows.iter().any(|(one, _)| one == kind),
            "a {kind} speaks of it: {rows:?}"
        );
    }
    let votes = about(&desk, "#ha-tang-so", json!({"kind": "vote"}));
    assert_eq!(
        votes["rows"][0]["signs"][0],
        json!({"of": "memory-sign", "code": "in_favour", "count": 2}),
        "with how many voted"
    );
    let line = about(&desk, "đường truyền", json!({}));
    assert_eq!(
        words(&line),
        ["Nhà trường còn thiếu đường truyền #ha-tang-so"],
        "what was said aside is not in it"
    );
    assert_eq!(
        (
            line["rows"][0]["code"].as_str(),
            line["rows"][0]["who"].as_str()
        ),
        (Some(code(&meeting)), Some("Nguyễn Hữu Độ")),
        "where, and who said it"
    );
    assert_eq!(
        line["rows"][0]["marks"],
        json!([[21, 26], [27, 33]]),
        "what was looked for is marked"
    );
    let paper = about(&desk, "ket luan phien hop", json!({"kind": "paper"}));
    assert_eq!(paper["total"], 1, "the notice that went out: {paper}");
    let round = about(&desk, "quy che lam viec", json!({"kind": "opinion"}));
    assert_eq!(round["rows"][0]["code"], "YK-001", "and what was asked");
    let days: Vec<&str> = found["rows"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|row| row["on"].as_str())
        .collect();
    assert!(days.is_sorted_by(|one, other| one >= other), "{days:?}");
    for nothing in ["#ha-tang-so-khac", "…", ""] {
        assert_eq!(
            about(&desk, nothing, json!({}))["total"],
            0,
            "{nothing:?} was never spoken of"
        );
    }
}

#[test]
fn a_task_a_document_and_a_clause_are_told_with_what_belongs_to_them() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    ask(
        &desk,
        "instrument_add",
        json!({"symbol": "12/KH-BGDĐT", "kind": "plan", "title": "Kế hoạch", "issuer": "Bộ", "signed_on": "2026-01-02"}),
    );
    ask(
        &desk,
        "clause_add",
        json!({"instrument": "12/KH-BGDĐT", "label": "Mục 3", "text": "Giao Cục chủ trì"}),
    );
    let task = add_task(
        &desk,
        json!({"title": "Xây dựng kho học liệu", "instrument": "12/KH-BGDĐT", "clause": "Mục 3"}),
    );
    let meeting = running(&desk);
    ask(
        &desk,
        "minute_write",
        json!({"meeting": code(&meeting), "text": format!("Nhắc tiến độ #{task}"), "kind": "proceedings"}),
    );
    let clause = about(&desk, "12/KH-BGDĐT, Mục 3", json!({}));
    let id = clause["record"]["id"].as_str().unwrap().to_owned();
    for (text, noun, kinds) in [
        (task.as_str(), "tasks", vec!["line", "task"]),
        ("12/KH-BGDĐT", "instruments", vec!["document", "task"]),
        ("Mục 3, 12/KH-BGDĐT", "clauses", vec!["document", "task"]),
        (id.as_str(), "clauses", vec!["document", "task"]),
    ] {
        let found = about(&desk, text, json!({}));
        assert_eq!(found["noun"], noun, "{text:?} means one of the {noun}");
        let mut told: Vec<String> = told(&found).into_iter().map(|(kind, _)| kind).collect();
        told.sort();
        assert_eq!(told, kinds, "{text:?}: {found}");
    }
    assert_eq!(
        about(&desk, &format!("#{}", task.to_lowercase()), json!({}))["record"]["code"],
        task.as_str(),
        "a task with the sign of minutes"
    );
}
