//! The life of a task: one of the published record from draft to confirmed, with the right cells as of each day along the
//! way; and each turn that a life can take.

use crate::kit::{Place, add_task, ask, call, findings, outside, rows};
use serde_json::{Value, json};
use steering_api::desk::Desk;
use steering_api::wire::life::{EvidenceSaveReq, content_of};
use steering_api::wire::{Call, WireError};

/// A deed of the random sequences: which, on which task and unit, with which number, on which day.
pub(crate) const DEEDS: u8 = 17;

pub(crate) fn deed(
    kind: u8,
    task: &Value,
    unit: &str,
    value: u32,
    later: &str,
) -> (&'static str, Value) {
    let key = &task["code"];
    match kind {
        0 => (
            "task_pause",
            json!({"key": key, "words": format!("Thông báo số {value}")}),
        ),
        1 => ("task_resume", json!({"key": key})),
        2 => (
            "task_transfer",
            json!({"key": key, "lead": unit, "basis": "Quyết định phân công"}),
        ),
        3 => (
            "task_clarify",
            json!({"key": key, "words": "Phạm vi đến đâu?", "answer_by": later}),
        ),
        4 => (
            "task_direct",
            json!({"key": key, "words": "Làm gấp", "answer_by": later}),
        ),
        5 => (
            "task_escalate",
            json!({"key": key, "words": "Chưa có kinh phí"}),
        ),
        6 => (
            "task_answer",
            json!({"key": key, "words": format!("Trả lời lần {value}")}),
        ),
        7 => ("task_withdraw", json!({"key": key})),
        8 => ("task_withdraw_extension", json!({"key": key})),
        9 => (
            "task_delegate",
            json!({"key": key, "person": "Trần Văn Bình", "note": "Soạn đề án"}),
        ),
        10 => ("task_end_delegation", json!({"key": key})),
        11 => (
            "task_parties",
            json!({"key": key, "parties": [
                {"role": "coordinator", "unit": unit, "contribution": format!("Phần {value}"), "due_on": later},
                {"role": "informed", "unit": "DV-06"},
            ]}),
        ),
        12 => ("task_deliver", json!({"key": key, "words": "Công văn"})),
        13 => (
            "task_attach",
            json!({"key": key, "file_name": format!("Phụ lục {value}.pdf"), "content": content_of(&value.to_be_bytes())}),
        ),
        14 => (
            "task_attach",
            json!({"key": key, "symbol": format!("{value}/BC"), "title": "Báo cáo"}),
        ),
        15 => (
            "task_detach",
            json!({"key": key, "id": task["evidence"][0]["id"].as_str().unwrap_or("không có")}),
        ),
        _ => (
            "task_replace",
            json!({"key": key, "title": format!("Việc thay thế {value}"), "basis": "Kế hoạch mới"}),
        ),
    }
}

/// One step of a life: the day, who, what.
fn step(
    place: &Place,
    day: &str,
    actor: &str,
    cmd: &str,
    payload: Value,
) -> Result<Value, WireError> {
    let asked = Call {
        actor: actor.to_owned(),
        ..call(cmd, payload)
    };
    place.desk_on(day).call(&asked).map(|reply| reply.output)
}

/// As [`step`], which must succeed.
fn did(place: &Place, day: &str, actor: &str, cmd: &str, payload: Value) -> Value {
    step(place, day, actor, cmd, payload.clone())
        .unwrap_or_else(|refused| panic!("{cmd} {payload} by {actor} on {day}: {refused:?}"))
}

fn refused(place: &Place, actor: &str, cmd: &str, payload: Value) -> String {
    let refused = step(place, crate::kit::TODAY, actor, cmd, payload.clone());
    match refused {
        Ok(view) => panic!("{cmd} {payload} by {actor} was not refused: {view}"),
        Err(refused) => refused
            .data
            .get("rule")
            .or(refused.data.get("why"))
            .unwrap_or(&refused.code)
            .clone(),
    }
}

fn shown(desk: &Desk, key: &str) -> Value {
    ask(desk, "task_show", json!({ "key": key }))
}

fn cell(desk: &Desk, key: &str, day: &str, basis: &str) -> String {
    let cells = [
        "drafts",
        "stopped",
        "on_time",
        "late",
        "done_undated",
        "in_term",
        "overdue",
        "open_undated",
    ];
    let found: Vec<&str> = cells
        .into_iter()
        .filter(|cell| {
            let asked =
                json!({"filter": {"cell": cell}, "as_of": day, "basis": basis, "limit": 500});
            let page = ask(desk, "task_list", asked);
            page["rows"]
                .as_array()
                .unwrap()
                .iter()
                .any(|row| row["code"] == key)
        })
        .collect();
    assert_eq!(found.len(), 1, "{key} is in one cell on {day}: {found:?}");
    found[0].to_owned()
}

/// A place whose seats 7 (information technology, which leads) and 8 (higher education, which coordinates) are held.
fn seated() -> Place {
    let place = Place::in_memory().with_record();
    for (seat, person, post, unit) in [
        (7, "Nguyễn Văn An", "Cục trưởng", "Cục Công nghệ thông tin"),
        (8, "Trần Thị Bình", "Vụ trưởng", "GDĐH"),
    ] {
        did(
            &place,
            "2022-01-05",
            "secretariat",
            "member_fill",
            json!({"seat": seat, "person": person, "post": post, "unit": unit, "from": "2022-01-05"}),
        );
    }
    place
}

#[test]
fn a_task_of_the_published_record_lives_from_draft_to_confirmed() {
    let place = seated();
    let (lead, coordinator, office, head) = ("seat:7", "seat:8", "secretariat", "seat:1");
    let key = "NV-003";
    let life: &[(&str, &str, &str, Value)] = &[
        (
            "2022-02-10",
            office,
            "task_assign",
            json!({"key": key, "lead": "Cục Công nghệ thông tin", "lead_post": "cục trưởng", "due": "30/6/2022"}),
        ),
        (
            "2022-02-10",
            office,
            "task_parties",
            json!({"key": key, "parties": [
            {"role": "coordinator", "unit": "GDĐH", "contribution": "Số liệu các trường đại học", "due_on": "2022-05-15"}]}),
        ),
        ("2022-02-14", lead, "task_accept", json!({"key": key})),
        (
            "2022-02-16",
            lead,
            "task_clarify",
            json!({"key": key, "words": "Toàn ngành gồm cả các sở không?", "answer_by": "2022-02-25"}),
        ),
        (
            "2022-02-21",
            head,
            "task_answer",
            json!({"key": key, "words": "Gồm cả các sở."}),
        ),
        (
            "2022-02-22",
            lead,
            "task_delegate",
            json!({"key": key, "person": "Lê Văn Cường", "to": "2022-06-30", "note": "Tổng hợp số liệu"}),
        ),
        (
            "2022-04-29",
            lead,
            "task_progress",
            json!({"key": key, "percent": 40, "words": "Đã nhận số liệu 31 tỉnh"}),
        ),
        (
            "2022-05-20",
            coordinator,
            "task_deliver",
            json!({"key": key, "words": "Công văn 112/GDĐH"}),
        ),
        (
            "2022-07-05",
            lead,
            "task_extend",
            json!({"key": key, "to": "2022-08-31", "reason": "Chờ số liệu địa phương", "evidence": "Công văn 45/CNTT"}),
        ),
        (
            "2022-07-11",
            head,
            "task_decide",
            json!({"key": key, "grant": true, "basis": "Bút phê ngày 11/7/2022"}),
        ),
        (
            "2022-07-20",
            office,
            "task_pause",
            json!({"key": key, "words": "Thông báo số 20/TB"}),
        ),
        ("2022-08-01", office, "task_resume", json!({"key": key})),
        (
            "2022-08-10",
            head,
            "task_direct",
            json!({"key": key, "words": "Nêu rõ trường nào chưa có đường truyền.", "answer_by": "2022-08-20"}),
        ),
        (
            "2022-08-19",
            lead,
            "task_answer",
            json!({"key": key, "words": "Đã thêm phụ lục 3."}),
        ),
        (
            "2022-08-25",
            lead,
            "task_attach",
            json!({"key": key, "file_name": "Báo cáo rà soát.pdf", "content": content_of(b"%PDF-1.7 ra soat")}),
        ),
        (
            "2022-08-25",
            lead,
            "task_report_done",
            json!({"key": key, "words": "Báo cáo 81/BC-CNTT"}),
        ),
        ("2022-08-30", office, "task_confirm", json!({"key": key})),
    ];
    for (day, actor, cmd, payload) in life {
        did(&place, day, actor, cmd, payload.clone());
    }
    let desk = place.desk();
    for (day, state, adjusted, original, why) in [
        (
            "2022-02-09",
            "draft",
            "drafts",
            "drafts",
            "not assigned yet",
        ),
        (
            "2022-02-10",
            "assigned",
            "in_term",
            "in_term",
            "assigned with a deadline",
        ),
        ("2022-02-14", "accepted", "in_term", "in_term", "taken"),
        (
            "2022-02-16",
            "clarification_asked",
            "in_term",
            "in_term",
            "a question does not stop the clock",
        ),
        (
            "2022-02-21",
            "accepted",
            "in_term",
            "in_term",
            "answered, it goes on where it was",
        ),
        (
            "2022-04-29",
            "in_progress",
            "in_term",
            "in_term",
            "worked on",
        ),
        (
            "2022-06-30",
            "in_progress",
            "in_term",
            "in_term",
            "the last day of the term",
        ),
        (
            "2022-07-01",
            "in_progress",
            "overdue",
            "overdue",
            "a day later",
        ),
        (
            "2022-07-05",
            "in_progress",
            "overdue",
            "overdue",
            "asking for time does not give it",
        ),
        (
            "2022-07-10",
            "in_progress",
            "overdue",
            "overdue",
            "the day before the decision stays as it was",
        ),
        (
            "2022-07-11",
            "in_progress",
            "in_term",
            "overdue",
            "granted: only the deadline in force moved",
        ),
        ("2022-07-20", "paused", "stopped", "stopped", "halted"),
        (
            "2022-08-01",
            "in_progress",
            "in_term",
            "overdue",
            "it goes on",
        ),
        (
            "2022-08-25",
            "reported_done",
            "in_term",
            "overdue",
            "reported, not confirmed",
        ),
        (
            "2022-08-29",
            "reported_done",
            "in_term",
            "overdue",
            "a confirmation that takes its time is not held against the lead",
        ),
        (
            "2022-08-30",
            "confirmed",
            "on_time",
            "late",
            "by the deadline in force on time, by the first one late",
        ),
    ] {
        let whole = ask(&desk, "task_show", json!({"key": key, "as_of": day}));
        assert_eq!(whole["row"]["state"], state, "state on {day}: {why}");
        assert_eq!(
            cell(&desk, key, day, "adjusted"),
            adjusted,
            "{day}, by the deadline in force: {why}"
        );
        assert_eq!(
            cell(&desk, key, day, "original"),
            original,
            "{day}, by the first deadline: {why}"
        );
    }
    let whole = shown(&desk, key);
    assert_eq!(
        whole["row"]["original_due_on"], "2022-06-30",
        "the first deadline is kept"
    );
    assert_eq!(
        whole["row"]["due_on"], "2022-08-31",
        "beside the one in force"
    );
    assert_eq!(
        whole["confirmed_on"], "2022-08-30",
        "the day of the confirmation is kept"
    );
    assert_eq!(whole["lead_post"]["title"], "Cục trưởng", "a post leads");
    assert_eq!(
        whole["extensions"][0]["is_late_request"], true,
        "the request came after the deadline"
    );
    assert_eq!(
        whole["extensions"][0]["evidence"], "Công văn 45/CNTT",
        "with what it was asked with"
    );
    assert_eq!(
        whole["parties"][0]["delivered_on"], "2022-05-20",
        "the contribution has its day"
    );
    let asked: Vec<(&str, &str)> = whole["requests"]
        .as_array()
        .unwrap()
        .iter()
        .map(|request| {
            (
                request["kind"].as_str().unwrap(),
                request["state"].as_str().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        asked,
        [("clarification", "answered"), ("direction", "answered")],
        "what was asked was answered"
    );
    assert_eq!(
        whole["requests"][1]["words"], "Nêu rõ trường nào chưa có đường truyền.",
        "the head's words stand as they were said"
    );
    let then = ask(
        &desk,
        "task_show",
        json!({"key": key, "as_of": "2022-02-16"}),
    );
    assert_eq!(
        then["requests"][0]["state"], "open",
        "on that day the question was open"
    );
    assert_eq!(then["evidence"], json!([]), "and the file not there yet");
    assert_eq!(findings(&desk), json!([]), "the register is sound");
}

#[test]
fn a_paused_task_goes_on_with_the_state_and_the_deadline_it_had() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let key = add_task(
        &desk,
        json!({"title": "Việc", "lead": "DV-02", "due": "2027-03-31"}),
    );
    ask(
        &desk,
        "task_progress",
        json!({"key": key, "percent": 30, "words": "Đang làm"}),
    );
    assert_eq!(
        refused(&place, "secretariat", "task_pause", json!({"key": key})),
        "basis_needed",
        "a halt has its basis"
    );
    ask(
        &desk,
        "task_pause",
        json!({"key": key, "words": "Thông báo số 7"}),
    );
    let halted = shown(&desk, &key);
    assert_eq!(
        (&halted["row"]["state"], &halted["state_before"]),
        (&json!("paused"), &json!("in_progress")),
        "it knows where it was"
    );
    assert_eq!(halted["basis"], "Thông báo số 7", "and why it stopped");
    assert_eq!(
        refused(
            &place,
            "secretariat",
            "task_progress",
            json!({"key": key, "percent": 40, "words": "Làm"})
        ),
        "state",
        "nothing is reported on a halted task"
    );
    ask(&desk, "task_resume", json!({"key": key}));
    let whole = shown(&desk, &key);
    assert_eq!(
        (
            &whole["row"]["state"],
            &whole["row"]["due_on"],
            &whole["state_before"]
        ),
        (&json!("in_progress"), &json!("2027-03-31"), &Value::Null),
        "it goes on"
    );
}

#[test]
fn a_transfer_begins_anew_with_another_lead_and_ends_what_was_handed_on() {
    let place = seated();
    let desk = place.desk();
    let key = add_task(
        &desk,
        json!({"title": "Việc", "lead": "Cục Công nghệ thông tin", "coordinators": ["GDĐH", "DV-03"]}),
    );
    ask(&desk, "task_accept", json!({"key": key}));
    ask(
        &desk,
        "task_delegate",
        json!({"key": key, "person": "Lê Văn Cường"}),
    );
    assert_eq!(
        refused(
            &place,
            "secretariat",
            "task_assign",
            json!({"key": key, "lead": "GDĐH"})
        ),
        "transfer_needed",
        "what was taken is transferred, not assigned"
    );
    assert_eq!(
        refused(
            &place,
            "secretariat",
            "task_transfer",
            json!({"key": key, "lead": "Cục Công nghệ thông tin", "basis": "x"})
        ),
        "same",
        "to another lead"
    );
    ask(
        &desk,
        "task_transfer",
        json!({"key": key, "lead": "GDĐH", "basis": "Quyết định số 9"}),
    );
    let whole = shown(&desk, &key);
    assert_eq!(
        (
            &whole["row"]["state"],
            &whole["row"]["lead"]["code"],
            &whole["basis"]
        ),
        (
            &json!("assigned"),
            &json!("GDĐH"),
            &json!("Quyết định số 9")
        ),
        "assigned to the new lead, with the basis"
    );
    let parties = whole["parties"].as_array().unwrap();
    assert_eq!(
        parties.len(),
        1,
        "the new lead coordinates no more: {parties:?}"
    );
    assert_eq!(
        whole["delegations"][0]["to_on"],
        crate::kit::TODAY,
        "what the old lead handed on ends"
    );
    ask(&desk, "log_undo", json!({}));
    let back = shown(&desk, &key);
    assert_eq!(
        (
            &back["row"]["state"],
            back["parties"].as_array().unwrap().len(),
            &back["delegations"][0]["to_on"]
        ),
        (&json!("accepted"), 2, &Value::Null),
        "undo brings all of it back"
    );
}

#[test]
fn a_task_led_by_a_post_is_that_posts_and_follows_it() {
    let place = seated();
    let desk = place.desk();
    ask(
        &desk,
        "member_fill",
        json!({"seat": 9, "person": "Phạm Văn Dũng", "post": "Phó Cục trưởng", "unit": "Cục Công nghệ thông tin", "from": "2022-01-05"}),
    );
    let key = add_task(&desk, json!({"title": "Việc", "lead_post": "Cục trưởng"}));
    let whole = shown(&desk, &key);
    assert_eq!(
        whole["row"]["lead"]["title"], "Cục Công nghệ thông tin",
        "the post says its unit"
    );
    assert_eq!(
        whole["lead_person"]["title"], "Nguyễn Văn An",
        "who holds it is shown"
    );
    assert_eq!(
        refused(&place, "seat:9", "task_accept", json!({"key": key})),
        "not_the_lead",
        "another post of the unit does not lead it"
    );
    ask(
        &desk,
        "member_fill",
        json!({"seat": 7, "person": "Đỗ Văn Em", "post": "Cục trưởng", "unit": "Cục Công nghệ thông tin", "from": "2026-11-01"}),
    );
    assert_eq!(
        shown(&desk, &key)["lead_person"]["title"],
        "Đỗ Văn Em",
        "the task follows the post"
    );
    let then = ask(&desk, "member_list", json!({"as_of": "2026-11-24"}));
    let tasks = |seat: usize| then["seats"][seat - 1]["open_tasks"].clone();
    assert_eq!(
        (tasks(7), tasks(9)),
        (json!(1), json!(0)),
        "it counts for the seat of the post alone"
    );
    did(
        &place,
        crate::kit::TODAY,
        "seat:7",
        "task_accept",
        json!({"key": key}),
    );
    assert_eq!(
        refused(
            &place,
            "secretariat",
            "task_add",
            json!({"title": "Việc", "lead_post": "Trưởng phòng"})
        ),
        "not_found",
        "a post that the register does not know leads nothing"
    );
}

#[test]
fn a_replaced_task_points_to_what_stands_in_its_place() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let old = add_task(
        &desk,
        json!({"title": "Việc cũ", "lead": "DV-02", "area": "3", "level": 1, "targets": ["T25-01"]}),
    );
    let before = rows(&place.file());
    ask(
        &desk,
        "task_replace",
        json!({"key": old, "title": "Việc mới", "lead": "DV-03", "basis": "Kế hoạch mới"}),
    );
    let whole = shown(&desk, &old);
    assert_eq!(
        whole["row"]["state"], "replaced",
        "the old one is at its end"
    );
    let new = whole["replaced_by"]["code"].as_str().unwrap();
    let heir = shown(&desk, new);
    assert_eq!(
        (
            &heir["row"]["level"],
            &heir["row"]["area"]["code"],
            &heir["targets"][0]["code"]
        ),
        (&json!(1), &json!("3"), &json!("T25-01")),
        "what was not said is as in the old one"
    );
    assert_eq!(
        heir["replaces"][0]["code"],
        old.as_str(),
        "and it knows what it stands for"
    );
    ask(&desk, "log_undo", json!({}));
    assert!(
        rows(&place.file()) == before,
        "undo takes the new task away and brings the old one back"
    );
}

#[test]
fn a_task_is_confirmed_when_its_parts_are() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let whole = add_task(&desk, json!({"title": "Việc lớn", "lead": "DV-02"}));
    let first = add_task(
        &desk,
        json!({"title": "Phần một", "lead": "DV-03", "parent": whole}),
    );
    let second = add_task(&desk, json!({"title": "Phần hai", "parent": whole}));
    let third = add_task(
        &desk,
        json!({"title": "Phần của phần", "lead": "DV-04", "parent": first}),
    );
    let version = shown(&desk, &whole)["row"]["version"].clone();
    assert_eq!(
        refused(
            &place,
            "secretariat",
            "task_edit",
            json!({"key": whole, "version": version, "parent": third})
        ),
        "part_cycle",
        "a whole is no part of its part's part"
    );
    ask(
        &desk,
        "task_report_done",
        json!({"key": whole, "words": "Xong"}),
    );
    assert_eq!(
        refused(&place, "secretariat", "task_confirm", json!({"key": whole})),
        "parts_open",
        "parts are open"
    );
    let shown_whole = shown(&desk, &whole);
    assert!(
        !shown_whole["verbs"].to_string().contains("task_confirm"),
        "so it is not offered either"
    );
    assert_eq!(
        shown_whole["parts"].as_array().unwrap().len(),
        2,
        "its own parts, not theirs"
    );
    ask(
        &desk,
        "task_cancel",
        json!({"key": second, "words": "Theo Thông báo"}),
    );
    for part in [&third, &first] {
        ask(
            &desk,
            "task_report_done",
            json!({"key": part, "words": "Xong"}),
        );
        ask(&desk, "task_confirm", json!({"key": part}));
    }
    ask(&desk, "task_confirm", json!({"key": whole}));
    assert_eq!(
        shown(&desk, &third)["parent"]["code"],
        first.as_str(),
        "a part names its whole"
    );
}

#[test]
fn an_extension_is_taken_back_by_who_asked() {
    let place = seated();
    let desk = place.desk();
    let key = add_task(
        &desk,
        json!({"title": "Việc", "lead": "Cục Công nghệ thông tin", "due": "2027-03-31"}),
    );
    ask(
        &desk,
        "task_extend",
        json!({"key": key, "to": "2027-06-30", "reason": "Thư ký ghi"}),
    );
    assert_eq!(
        refused(
            &place,
            "seat:7",
            "task_withdraw_extension",
            json!({"key": key})
        ),
        "not_the_asker",
        "the secretariat asked, not the lead"
    );
    ask(&desk, "task_withdraw_extension", json!({"key": key}));
    let extension = shown(&desk, &key)["extensions"][0].clone();
    assert_eq!(
        (&extension["state"], &extension["decided_by"]),
        (&json!("withdrawn"), &json!("secretariat")),
        "it says who took it back"
    );
    assert_eq!(
        shown(&desk, &key)["row"]["due_on"],
        "2027-03-31",
        "and the deadline is what it was"
    );
    did(
        &place,
        crate::kit::TODAY,
        "seat:7",
        "task_extend",
        json!({"key": key, "to": "2027-06-30", "reason": "Chờ"}),
    );
    did(
        &place,
        crate::kit::TODAY,
        "seat:7",
        "task_withdraw_extension",
        json!({"key": key}),
    );
}

#[test]
fn a_direction_is_the_heads_and_the_lead_answers_it() {
    let place = seated();
    let desk = place.desk();
    let key = add_task(
        &desk,
        json!({"title": "Việc", "lead": "Cục Công nghệ thông tin"}),
    );
    let words = "Báo cáo tôi trước ngày 1/12.\nKhông lùi nữa.";
    ask(
        &desk,
        "task_direct",
        json!({"key": key, "words": words, "answer_by": "2026-12-01"}),
    );
    let request = shown(&desk, &key)["requests"][0].clone();
    assert_eq!(
        (&request["asked_by"], &request["words"]),
        (&json!("seat:1"), &json!(words)),
        "the head's, word for word, also when the secretariat writes it down"
    );
    assert_eq!(
        refused(
            &place,
            "seat:1",
            "task_answer",
            json!({"key": key, "words": "Tôi tự trả lời"})
        ),
        "not_the_lead",
        "the lead answers"
    );
    did(
        &place,
        crate::kit::TODAY,
        "seat:7",
        "task_escalate",
        json!({"key": key, "words": "Chưa có kinh phí"}),
    );
    did(
        &place,
        crate::kit::TODAY,
        "seat:7",
        "task_answer",
        json!({"key": key, "words": "Sẽ kịp"}),
    );
    did(
        &place,
        crate::kit::TODAY,
        "seat:1",
        "task_answer",
        json!({"key": key, "words": "Đã giao Vụ KHTC"}),
    );
    let states: Vec<String> = shown(&desk, &key)["requests"]
        .as_array()
        .unwrap()
        .iter()
        .map(|request| {
            format!(
                "{} {} {}",
                request["kind"].as_str().unwrap(),
                request["state"].as_str().unwrap(),
                request["answered_by"].as_str().unwrap()
            )
        })
        .collect();
    assert_eq!(
        states,
        ["direction answered seat:7", "escalation answered seat:1"],
        "each was answered by whose it is, without a number"
    );
}

#[test]
fn a_kept_file_comes_out_as_it_went_in_and_the_check_knows_when_it_does_not() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let key = add_task(&desk, json!({"title": "Việc", "lead": "DV-02"}));
    let bytes: Vec<u8> = (0..=255_u8).cycle().skip(1).take(70_000).collect();
    let before = rows(&place.file());
    ask(
        &desk,
        "task_attach",
        json!({"key": key, "file_name": "C:\\Tài liệu\\Ảnh.png", "title": "Ảnh chụp", "content": content_of(&bytes)}),
    );
    let evidence = shown(&desk, &key)["evidence"][0].clone();
    assert_eq!(
        (&evidence["file_name"], &evidence["size"]),
        (&json!("Ảnh.png"), &json!(70_000)),
        "the name without the folder, and the size"
    );
    let id = evidence["id"].as_str().unwrap().to_owned();
    let kept = || {
        desk.kept_file(&EvidenceSaveReq {
            id: id.clone(),
            as_of: None,
        })
    };
    assert!(
        kept().unwrap().bytes == bytes,
        "the bytes are what they were"
    );
    let saved = ask(&desk, "evidence_save", json!({"id": id}));
    let path = saved["path"].as_str().unwrap();
    assert!(std::fs::read(path).unwrap() == bytes, "also on the disk");
    let open = desk
        .call(&call("file_open", json!({"path": path})))
        .unwrap_err();
    assert_eq!(
        open.code, "not_found",
        "what came from elsewhere is not opened"
    );
    ask(&desk, "log_undo", json!({}));
    assert!(
        rows(&place.file()) == before,
        "undo takes it out of the task"
    );
    ask(&desk, "log_redo", json!({}));
    assert!(kept().unwrap().bytes == bytes, "redo finds its bytes");
    assert_eq!(findings(&desk), json!([]), "all is sound");
    ask(&desk, "task_detach", json!({"key": key, "id": id}));
    ask(&desk, "log_undo", json!({}));
    let conn = outside(&place.file());
    conn.execute("update files set bytes = zeroblob(size)", [])
        .unwrap();
    assert_eq!(
        findings(&desk)[0]["code"],
        "file-differs",
        "bytes that changed are found"
    );
    assert_eq!(
        kept().err().unwrap().code,
        "file_damaged",
        "and not given out as if they were right"
    );
    conn.execute("delete from files", []).unwrap();
    assert_eq!(
        findings(&desk)[0]["code"],
        "file-missing",
        "bytes that are gone are found"
    );
}

#[test]
fn what_was_asked_and_what_vouches_is_found_under_its_task() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let key = add_task(&desk, json!({"title": "Việc", "lead": "DV-02"}));
    ask(
        &desk,
        "task_direct",
        json!({"key": key, "words": "Nêu rõ điểm nghẽn băng thông", "answer_by": "2026-12-01"}),
    );
    ask(
        &desk,
        "task_attach",
        json!({"key": key, "symbol": "12/KH", "title": "Kế hoạch thuê máy chủ"}),
    );
    for (text, noun, title) in [
        ("diem nghen", "requests", "Nêu rõ điểm nghẽn băng thông"),
        ("thue may chu", "evidence", "Kế hoạch thuê máy chủ"),
    ] {
        let found = ask(&desk, "search_run", json!({ "text": text }));
        let hit = &found["hits"][0];
        assert_eq!(
            (&hit["noun"], &hit["code"], &hit["title"]),
            (&json!(noun), &json!(key), &json!(title)),
            "{text} is found, with the code of the task: {found}"
        );
    }
}

#[test]
fn the_rules_are_one_table_that_every_host_reads() {
    let place = Place::in_memory().with_record();
    let rules = ask(&place.desk(), "task_rules", json!({}));
    let steps = rules["steps"].as_array().unwrap();
    assert_eq!(steps.len(), 26, "one row a verb");
    let pause = steps
        .iter()
        .find(|step| step["verb"] == "task_pause")
        .unwrap();
    assert_eq!(
        (&pause["to"], &pause["needs"], &pause["op"]),
        (&json!("paused"), &json!(["basis"]), &json!("pause_task")),
        "where a step leads and what it must be given"
    );
    let resume = steps
        .iter()
        .find(|step| step["verb"] == "task_resume")
        .unwrap();
    assert_eq!(resume["to"], "before", "and that it goes back");
}
