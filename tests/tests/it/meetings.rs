//! Meetings: from the agenda to the notice of conclusions, and from its assignments to tasks. Traps of others by name.

use crate::kit::{Place, add_task, ask, findings, open, refuse};
use serde_json::{Value, json};
use steering_api::desk::{Create, Desk};
use steering_api::wire::Call;

/// A meeting this morning, with two items and the members invited; it began at eight.
pub(crate) fn running(desk: &Desk) -> Value {
    let meeting = planned(desk, "2026-11-24T08:00:00");
    for (title, minutes) in [("Tiến độ Đề án", 40), ("Quy chế làm việc", 30)] {
        ask(
            desk,
            "agenda_add",
            json!({"meeting": meeting, "title": title, "minutes": minutes}),
        );
    }
    ask(desk, "meeting_invite", json!({"key": meeting}));
    ask(
        desk,
        "meeting_begin",
        json!({"key": meeting, "at": "2026-11-24T08:00:00"}),
    );
    show(desk, &meeting)
}

fn planned(desk: &Desk, starts_at: &str) -> String {
    let meeting = ask(
        desk,
        "meeting_add",
        json!({"title": "Họp Ban Chỉ đạo quý IV năm 2026", "starts_at": starts_at, "ends_at": starts_at.replace("T08", "T10"), "place": "Phòng họp A"}),
    );
    meeting["row"]["code"].as_str().unwrap().to_owned()
}

pub(crate) fn show(desk: &Desk, key: &str) -> Value {
    ask(desk, "meeting_show", json!({"key": key}))
}

pub(crate) fn code(meeting: &Value) -> &str {
    meeting["row"]["code"].as_str().unwrap()
}

/// Writes a line under the item that has a number, and gives it.
pub(crate) fn write(
    desk: &Desk,
    meeting: &Value,
    item: usize,
    kind: &str,
    text: &str,
    more: Value,
) -> Value {
    let mut request = json!({"meeting": code(meeting), "item": meeting["items"][item - 1]["id"], "kind": kind, "text": text});
    request
        .as_object_mut()
        .unwrap()
        .extend(more.as_object().unwrap().clone());
    ask(desk, "minute_write", request)["line"].clone()
}

/// Marks the person of a seat.
pub(crate) fn mark(desk: &Desk, meeting: &Value, seat: usize, mark: &str, at: &str) -> Value {
    let person = person(meeting, seat);
    ask(
        desk,
        "attendee_mark",
        json!({"attendee": person["id"], "mark": mark, "at": format!("2026-11-24T{at}:00")}),
    )
}

pub(crate) fn person(meeting: &Value, seat: usize) -> &Value {
    let people = meeting["attendees"].as_array().unwrap();
    people
        .iter()
        .find(|one| one["seat"] == json!(seat))
        .unwrap()
}

fn kinds(gaps: &Value) -> Vec<&str> {
    let rows = gaps["rows"].as_array().unwrap();
    rows.iter()
        .map(|row| row["kind"].as_str().unwrap())
        .collect()
}

pub(crate) fn notice() -> Value {
    json!({"title": "Kết luận phiên họp quý IV năm 2026", "issuer": "BCĐ", "seat": 1, "recipients": ["Các thành viên Ban Chỉ đạo"]})
}

#[test]
fn what_is_said_once_stands_in_minutes_notice_and_task() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let meeting = running(&desk);
    mark(&desk, &meeting, 1, "came", "08:00");
    mark(&desk, &meeting, 2, "came", "08:20");
    ask(
        &desk,
        "meeting_take",
        json!({"item": meeting["items"][0]["id"]}),
    );
    write(
        &desk,
        &meeting,
        1,
        "opinion",
        "Đề nghị rà soát hạ tầng của các trường",
        json!({"speaker": person(&meeting, 2)["id"]}),
    );
    write(
        &desk,
        &meeting,
        1,
        "conclusion",
        "Thống nhất rà soát hạ tầng toàn ngành trong năm 2026",
        json!({}),
    );
    let words = "Rà soát hạ tầng công nghệ thông tin toàn ngành";
    let line = write(
        &desk,
        &meeting,
        1,
        "assignment",
        words,
        json!({"leads": [{"unit": "DV-02"}], "coordinators": [{"unit": "DV-03"}], "due": "trước 15/12/2026", "level": 2}),
    );
    assert_eq!(line["due_on"], "2026-12-15", "the day that its words mean");
    assert_eq!(line["due_words"], "trước 15/12/2026", "the words stay");
    ask(
        &desk,
        "meeting_take",
        json!({"item": meeting["items"][1]["id"]}),
    );
    write(
        &desk,
        &meeting,
        2,
        "proceedings",
        "Ban Chỉ đạo nghe dự thảo Quy chế",
        json!({}),
    );
    let ended = ask(
        &desk,
        "meeting_end",
        json!({"key": code(&meeting), "at": "2026-11-24T09:45:00"}),
    );
    assert_eq!(
        ended["notice_by"], "2026-12-01",
        "five working days after the meeting"
    );
    assert_eq!(
        (
            person(&ended, 1)["spans"][0]["until_at"].clone(),
            person(&ended, 3)["presence"].clone()
        ),
        (json!("2026-11-24T09:45:00"), json!("absent")),
        "who was there leaves with the end; invited is not present (trap 7)"
    );
    let before = ask(&desk, "task_list", json!({"limit": 1}))["total"]
        .as_u64()
        .unwrap();
    let paper = ask(
        &desk,
        "meeting_conclude",
        json!({"meeting": code(&meeting), "paper": notice()}),
    );
    assert_eq!(
        paper["row"]["symbol"], "01/TB-BCĐ",
        "the first notice of the year"
    );
    let minutes = show(&desk, code(&meeting));
    let given = &minutes["lines"][2];
    let task = ask(&desk, "task_show", json!({"key": given["task"]["code"]}));
    assert_eq!(
        (task["row"]["title"].clone(), given["text"].clone()),
        (json!(words), json!(words)),
        "the words of the line are the words of the task"
    );
    assert_eq!(
        (
            task["row"]["due_on"].clone(),
            task["row"]["level"].clone(),
            task["row"]["state"].clone()
        ),
        (json!("2026-12-15"), json!(2), json!("assigned")),
        "with what was assigned"
    );
    assert_eq!(
        task["row"]["instrument"]["title"], paper["row"]["title"],
        "the notice is its source"
    );
    assert_eq!(
        task["clause"]["code"], "Điểm a mục 1",
        "with the clause that made it"
    );
    assert_eq!(
        ask(&desk, "task_list", json!({"limit": 1}))["total"]
            .as_u64()
            .unwrap(),
        before + 1,
        "one assignment, one task"
    );
    let found = ask(
        &desk,
        "task_meetings",
        json!({"key": given["task"]["code"]}),
    );
    assert_eq!(
        found["rows"][0]["meeting"]["code"], meeting["row"]["code"],
        "and the task leads back"
    );
    assert_eq!(
        refuse(
            &desk,
            "meeting_conclude",
            json!({"meeting": code(&meeting), "paper": notice()})
        )
        .data["rule"],
        "meeting_state",
        "a meeting is concluded once"
    );
    let edit = json!({"meeting": code(&meeting), "line": given["id"], "version": given["version"], "kind": "assignment", "text": words, "due": "30/12/2026"});
    assert_eq!(
        refuse(&desk, "minute_write", edit).data["rule"],
        "meeting_state",
        "after the notice a deadline moves by an extension"
    );
    assert_eq!(
        refuse(&desk, "log_undo", json!({})).data["rule"],
        "number_stands",
        "what went out stands"
    );
    assert_eq!(findings(&desk), json!([]), "the register is sound");
}

#[test]
fn a_deadline_that_changes_before_the_notice_changes_everywhere() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let meeting = running(&desk);
    mark(&desk, &meeting, 1, "came", "08:00");
    let line = write(
        &desk,
        &meeting,
        1,
        "assignment",
        "Soạn kế hoạch",
        json!({"leads": [{"unit": "DV-02"}], "due": "30/11/2026"}),
    );
    ask(
        &desk,
        "minute_write",
        json!({"meeting": code(&meeting), "line": line["id"], "version": line["version"], "item": line["item"], "kind": "assignment",
               "text": "Soạn kế hoạch", "leads": [{"unit": "DV-02"}], "due": "10/12/2026"}),
    );
    ask(&desk, "meeting_end", json!({"key": code(&meeting)}));
    ask(
        &desk,
        "meeting_conclude",
        json!({"meeting": code(&meeting), "paper": notice()}),
    );
    let minutes = show(&desk, code(&meeting));
    let task = ask(
        &desk,
        "task_show",
        json!({"key": minutes["lines"][0]["task"]["code"]}),
    );
    assert_eq!(
        (
            minutes["lines"][0]["due_on"].clone(),
            task["row"]["due_on"].clone(),
            task["row"]["original_due_on"].clone()
        ),
        (
            json!("2026-12-10"),
            json!("2026-12-10"),
            json!("2026-12-10")
        ),
        "one line, one deadline, and it is the first"
    );
}

#[test]
fn gaps_are_told_before_the_notice_and_those_that_matter_hold_it_back() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let meeting = running(&desk);
    write(
        &desk,
        &meeting,
        1,
        "assignment",
        "Việc không ai làm",
        json!({}),
    );
    write(
        &desk,
        &meeting,
        1,
        "assignment",
        "Việc của hai nơi",
        json!({"leads": [{"unit": "DV-02"}, {"unit": "DV-03"}], "due": "khi nào xong"}),
    );
    write(
        &desk,
        &meeting,
        1,
        "assignment",
        "Việc đã muộn",
        json!({"leads": [{"unit": "DV-02"}], "due": "1/11/2026"}),
    );
    write(
        &desk,
        &meeting,
        1,
        "assignment",
        "Việc ngày nghỉ",
        json!({"leads": [{"unit": "DV-02"}], "due": "29/11/2026"}),
    );
    write(
        &desk,
        &meeting,
        1,
        "question",
        "Kinh phí lấy từ đâu",
        json!({}),
    );
    ask(&desk, "meeting_end", json!({"key": code(&meeting)}));
    let gaps = ask(&desk, "meeting_gaps", json!({"key": code(&meeting)}));
    assert_eq!(
        kinds(&gaps),
        [
            "attendance",
            "item_open",
            "item_open",
            "no_lead",
            "no_due",
            "many_leads",
            "due_unclear",
            "due_past",
            "due_day_off",
            "question"
        ],
        "in the order of the minutes"
    );
    let blocking: Vec<_> = gaps["rows"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|row| row["blocks"] == true)
        .map(|row| row["kind"].clone())
        .collect();
    assert_eq!(
        blocking,
        ["no_lead", "many_leads", "due_unclear"],
        "what keeps the notice back"
    );
    assert_eq!(
        refuse(
            &desk,
            "meeting_conclude",
            json!({"meeting": code(&meeting), "paper": notice()})
        )
        .data["rule"],
        "meeting_gaps",
        "the notice waits"
    );
    let minutes = show(&desk, code(&meeting));
    let two = ask(
        &desk,
        "minute_split",
        json!({"line": minutes["lines"][1]["id"]}),
    );
    let leads: Vec<_> = two["lines"].as_array().unwrap()[1..3]
        .iter()
        .map(|line| {
            (
                line["text"].clone(),
                line["parties"].as_array().unwrap().len(),
                line["parties"][0]["unit"]["code"].clone(),
            )
        })
        .collect();
    assert_eq!(
        leads,
        [
            (json!("Việc của hai nơi"), 1, json!("DV-02")),
            (json!("Việc của hai nơi"), 1, json!("DV-03"))
        ],
        "split, each has one lead and the same words"
    );
    assert_eq!(
        two["lines"][3]["text"], "Việc đã muộn",
        "and what followed follows"
    );
    let picked = json!([two["lines"][3]["id"], two["lines"][4]["id"]]);
    let paper = ask(
        &desk,
        "meeting_conclude",
        json!({"meeting": code(&meeting), "lines": picked, "paper": notice()}),
    );
    assert_eq!(
        paper["row"]["symbol"], "01/TB-BCĐ",
        "what is whole can go out without the rest"
    );
    assert_eq!(findings(&desk), json!([]), "the register is sound");
}

#[test]
fn who_is_in_the_room_is_known_by_the_clock() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let meeting = running(&desk);
    mark(&desk, &meeting, 1, "came", "08:00");
    mark(&desk, &meeting, 1, "left", "08:30");
    let back = mark(&desk, &meeting, 1, "came", "09:00");
    assert_eq!(
        person(&back, 1)["spans"].as_array().unwrap().len(),
        2,
        "came, left, came back"
    );
    assert_eq!(person(&back, 1)["is_in"], true, "and is in the room");
    let refused = |seat: usize, mark: &str, at: &str| {
        let person = person(&meeting, seat);
        let request =
            json!({"attendee": person["id"], "mark": mark, "at": format!("2026-11-24T{at}:00")});
        refuse(&desk, "attendee_mark", request).data["why"].clone()
    };
    assert_eq!(
        refused(1, "left", "08:50"),
        "before_coming",
        "nobody leaves before they came"
    );
    assert_eq!(
        refused(2, "left", "08:50"),
        "not_there",
        "nor who never came"
    );
    assert_eq!(
        refused(2, "came", "07:50"),
        "before_start",
        "nor before the meeting"
    );
    let sent = ask(
        &desk,
        "attendee_mark",
        json!({"attendee": person(&meeting, 3)["id"], "mark": "came", "at": "2026-11-24T08:05:00", "substitute": "Trần Văn B"}),
    );
    assert_eq!(
        (
            person(&sent, 3)["substitute"].clone(),
            person(&sent, 3)["can_vote"].clone()
        ),
        (json!("Trần Văn B"), json!(false)),
        "who stands in has no vote unless that is said"
    );
    let away = mark(&desk, &meeting, 1, "excused", "09:00");
    assert_eq!(
        person(&away, 1)["spans"],
        json!([]),
        "who is away was not there"
    );
    let vote = json!({"meeting": code(&meeting), "question": "Thông qua Quy chế", "in_favour": 1});
    assert_eq!(
        refuse(&desk, "vote_record", vote.clone()).data["why"],
        "more_than_voters",
        "nobody with a vote is there"
    );
    mark(&desk, &meeting, 2, "came", "08:30");
    let voted = ask(&desk, "vote_record", vote);
    assert_eq!(voted["votes"][0]["in_favour"], 1, "a vote of who is there");
    let other = planned(&desk, "2026-12-20T08:00:00");
    ask(
        &desk,
        "agenda_add",
        json!({"meeting": other, "title": "Việc của phiên sau"}),
    );
    ask(&desk, "meeting_invite", json!({"key": other}));
    let other = show(&desk, &other);
    for (cmd, request) in [
        (
            "vote_record",
            json!({"meeting": code(&meeting), "item": other["items"][0]["id"], "question": "Thông qua", "in_favour": 0}),
        ),
        (
            "minute_write",
            json!({"meeting": code(&meeting), "text": "Lời", "speaker": person(&other, 2)["id"]}),
        ),
    ] {
        assert_eq!(
            refuse(&desk, cmd, request).code,
            "not_found",
            "{cmd}: what is of another meeting is none of this one"
        );
    }
}

#[test]
fn items_taken_out_of_order_keep_their_numbers() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let meeting = running(&desk);
    let [first, second] = [0, 1].map(|at| meeting["items"][at]["id"].clone());
    let moved = ask(&desk, "agenda_move", json!({"item": second, "place": 1}));
    let order = |view: &Value| -> Vec<u64> {
        view["items"]
            .as_array()
            .unwrap()
            .iter()
            .map(|item| item["number"].as_u64().unwrap())
            .collect()
    };
    assert_eq!(
        order(&moved["meeting"]),
        [2, 1],
        "the order is new, the numbers stay (trap 11)"
    );
    ask(&desk, "meeting_take", json!({"item": second}));
    let taken = ask(&desk, "meeting_take", json!({"item": first}));
    assert_eq!(
        (
            taken["items"][0]["state"].clone(),
            taken["items"][1]["state"].clone()
        ),
        (json!("discussed"), json!("running")),
        "going on closes what the meeting was at"
    );
    assert_eq!(
        refuse(&desk, "agenda_remove", json!({"item": first})).data["rule"],
        "item_state",
        "what is being taken stays"
    );
    let copy = planned(&desk, "2026-12-20T08:00:00");
    let copied = ask(
        &desk,
        "agenda_copy",
        json!({"item": second, "meeting": copy}),
    );
    assert_eq!(
        copied["meeting"]["items"][0]["from"], meeting["row"]["code"],
        "a copy says where it comes from"
    );
    assert_eq!(
        order(&show(&desk, code(&meeting))),
        [2, 1],
        "and the item stays where it was"
    );
    let proposal = ask(&desk, "agenda_add", json!({"title": "Đề xuất của Vụ"}));
    let moved = ask(
        &desk,
        "agenda_move",
        json!({"item": proposal["proposals"][0]["id"], "meeting": copy}),
    );
    assert_eq!(
        (
            moved["meeting"]["items"][1]["title"].clone(),
            moved["proposals"].clone()
        ),
        (json!("Đề xuất của Vụ"), json!([])),
        "a proposal is moved, not doubled"
    );
}

#[test]
fn what_was_left_comes_back_on_the_next_agenda_with_why() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let meeting = running(&desk);
    ask(
        &desk,
        "agenda_add",
        json!({"meeting": code(&meeting), "title": "Bế mạc", "kind": "closing"}),
    );
    mark(&desk, &meeting, 1, "came", "08:00");
    ask(
        &desk,
        "meeting_take",
        json!({"item": meeting["items"][0]["id"]}),
    );
    for (words, due) in [
        ("Việc đến hạn trước phiên sau", "10/12/2026"),
        ("Việc còn lâu", "30/6/2027"),
    ] {
        write(
            &desk,
            &meeting,
            1,
            "assignment",
            words,
            json!({"leads": [{"unit": "DV-02"}], "due": due}),
        );
    }
    ask(&desk, "meeting_end", json!({"key": code(&meeting)}));
    ask(
        &desk,
        "meeting_conclude",
        json!({"meeting": code(&meeting), "paper": notice()}),
    );
    let next = planned(&desk, "2026-12-22T08:00:00");
    let list = ask(&desk, "carry_list", json!({"key": next}));
    let told: Vec<_> = list["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (row["title"].clone(), row["why"].clone()))
        .collect();
    assert_eq!(
        told,
        [
            (json!("Quy chế làm việc"), json!("unfinished")),
            (json!("Việc đến hạn trước phiên sau"), json!("due"))
        ],
        "what was not come to, then what falls due; not what is far off, nor the closing"
    );
    let carried = ask(&desk, "carry_over", json!({"key": next}));
    assert_eq!(
        carried["items"]
            .as_array()
            .unwrap()
            .iter()
            .map(|item| item["why"].clone())
            .collect::<Vec<_>>(),
        ["unfinished", "due"],
        "each says why"
    );
    assert_eq!(
        ask(&desk, "carry_list", json!({"key": next}))["rows"],
        json!([]),
        "nothing comes twice"
    );
    ask(&desk, "log_undo", json!({}));
    assert_eq!(
        show(&desk, &next)["items"],
        json!([]),
        "and one undo takes it back"
    );
    assert_eq!(
        refuse(&desk, "carry_over", json!({"key": next, "picked": ["x"]})).data["why"],
        "not_found",
        "only what may come back"
    );
}

#[test]
fn members_do_not_see_what_is_the_secretariats_alone() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let meeting = running(&desk);
    let inside = ask(
        &desk,
        "agenda_add",
        json!({"meeting": code(&meeting), "title": "Việc nội bộ", "visibility": "secretariat"}),
    );
    let item = inside["meeting"]["items"][2]["id"].clone();
    ask(
        &desk,
        "minute_write",
        json!({"meeting": code(&meeting), "item": item, "text": "Lời trong mục nội bộ"}),
    );
    write(
        &desk,
        &meeting,
        1,
        "proceedings",
        "Lời ngoài lề",
        json!({"aside": true}),
    );
    write(&desk, &meeting, 1, "proceedings", "Lời chung", json!({}));
    let as_member = |cmd: &str, payload: Value| {
        desk.call(&Call {
            cmd: cmd.to_owned(),
            payload,
            actor: "seat:2".to_owned(),
        })
    };
    let seen = as_member("meeting_show", json!({"key": code(&meeting)}))
        .unwrap()
        .output;
    assert_eq!(
        (
            seen["items"].as_array().unwrap().len(),
            seen["lines"].as_array().unwrap().len()
        ),
        (2, 1),
        "what is for all"
    );
    let own = person(&meeting, 2)["id"].clone();
    let answer = |attendee: Value| json!({"attendee": attendee, "reply": "sends", "substitute": "Trần Văn B"});
    assert!(
        as_member("attendee_answer", answer(own)).is_ok(),
        "a member answers for the own seat"
    );
    let other =
        as_member("attendee_answer", answer(person(&meeting, 3)["id"].clone())).unwrap_err();
    assert_eq!(other.data["rule"], "secretariat_only", "and for no other");
    let write = as_member(
        "minute_write",
        json!({"meeting": code(&meeting), "text": "x"}),
    )
    .unwrap_err();
    assert_eq!(
        write.data["rule"], "secretariat_only",
        "the minutes are the secretariat's"
    );
}

#[test]
fn a_meeting_is_put_off_brought_back_and_found() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let meeting = planned(&desk, "2026-12-15T08:00:00");
    let view = show(&desk, &meeting);
    assert_eq!(
        (view["invite_by"].clone(), view["chair_name"].clone()),
        (json!("2026-12-10"), json!("Nguyễn Kim Sơn")),
        "three working days before; the head presides"
    );
    assert_eq!(
        refuse(
            &desk,
            "meeting_call_off",
            json!({"key": meeting, "reason": " "})
        )
        .data["why"],
        "empty",
        "why must be said"
    );
    let off = ask(
        &desk,
        "meeting_call_off",
        json!({"key": meeting, "reason": "Lãnh đạo đi công tác"}),
    );
    assert_eq!(off["row"]["state"], "postponed", "put off");
    assert_eq!(
        refuse(&desk, "meeting_begin", json!({"key": meeting})).data["rule"],
        "meeting_state",
        "and cannot begin"
    );
    let edit = |version: &Value| json!({"key": meeting, "version": version, "starts_at": "2026-12-18T08:00:00", "ends_at": "2026-12-18T09:00:00"});
    assert_eq!(
        refuse(&desk, "meeting_edit", edit(&view["row"]["version"])).code,
        "version_conflict",
        "nobody's change is lost"
    );
    let back = ask(&desk, "meeting_edit", edit(&off["row"]["version"]));
    assert_eq!(
        (back["row"]["state"].clone(), back["reason"].clone()),
        (json!("planned"), json!("")),
        "a new day brings it back"
    );
    ask(
        &desk,
        "agenda_add",
        json!({"meeting": meeting, "title": "Dài", "minutes": 90}),
    );
    assert_eq!(
        show(&desk, &meeting)["over"],
        30,
        "the agenda is longer than there is time"
    );
    let found = ask(
        &desk,
        "search_run",
        json!({"text": "hop ban chi dao quy iv", "limit": 20}),
    );
    assert!(
        found["hits"]
            .as_array()
            .unwrap()
            .iter()
            .any(|hit| hit["code"] == json!(meeting)),
        "search finds it: {found}"
    );
    let page = ask(
        &desk,
        "meeting_list",
        json!({"text": "phòng họp a", "from": "2026-12-01"}),
    );
    assert_eq!(
        (page["total"].clone(), page["rows"][0]["items"].clone()),
        (json!(1), json!(1)),
        "the list, too"
    );
    add_task(&desk, json!({"title": "Khác", "lead": "DV-02"}));
    for _ in 0..5 {
        ask(&desk, "log_undo", json!({}));
    }
    assert_eq!(
        ask(&desk, "meeting_list", json!({}))["total"],
        0,
        "everything is taken back"
    );
    drop(desk);
    let again = open(&place.file(), Create::No, None);
    ask(&again, "log_redo", json!({}));
    assert_eq!(
        show(&again, &meeting)["row"]["state"],
        "planned",
        "after a restart, too"
    );
    assert_eq!(findings(&again), json!([]), "the register is sound");
}

#[test]
fn a_line_is_read_with_the_names_of_the_register_and_nothing_is_guessed() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let meeting = running(&desk);
    let read = |text: &str| {
        ask(
            &desk,
            "minute_read",
            json!({"meeting": code(&meeting), "text": text}),
        )
    };
    let sure = read("> Rà soát hạ tầng @dv +@dv trước 15/12/2026 !2");
    assert_eq!(sure["kind"], "assignment", "by its first sign");
    let due = sure["chips"]
        .as_array()
        .unwrap()
        .iter()
        .find(|chip| chip["what"] == "due")
        .unwrap()
        .clone();
    assert_eq!(
        (
            due["on"].clone(),
            due["weekday"].clone(),
            due["certainty"].clone(),
            due["token"]["text"].clone()
        ),
        (
            json!("2026-12-15"),
            json!(2),
            json!("sure"),
            json!("trước 15/12/2026")
        ),
        "the day with its weekday, and its words as they stand"
    );
    let named = read("> Soạn kế hoạch @nguyen kim son");
    assert_eq!(
        (
            named["chips"][0]["what"].clone(),
            named["chips"][0]["people"][0]["name"].clone()
        ),
        (json!("lead"), json!("Nguyễn Kim Sơn")),
        "without marks (trap 8)"
    );
    for words in [
        "- Báo cáo 9/11",
        "- 25/4 90 phút",
        "- Quyết định 131/QĐ-TTg",
    ] {
        let chips = read(words)["chips"].clone();
        assert!(
            chips
                .as_array()
                .unwrap()
                .iter()
                .all(|chip| chip["certainty"] != "sure"),
            "{words}: nothing is taken for a day (trap 9): {chips}"
        );
    }
    let dismissed = ask(
        &desk,
        "minute_read",
        json!({"meeting": code(&meeting), "text": "> Soạn trước 15/12/2026", "dismissed": [due["token"]]}),
    );
    assert_eq!(
        dismissed["chips"],
        json!([]),
        "what was dismissed stays text (trap 10)"
    );
}

#[test]
fn a_line_is_written_down_as_it_was_typed_and_what_is_not_sure_stays_in_its_words() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let meeting = running(&desk);
    let enter = |text: &str, picked: Value| {
        let request = json!({"meeting": code(&meeting), "text": text, "picked": picked});
        ask(&desk, "minute_enter", request)["line"].clone()
    };
    let line = enter(
        "> Soạn kế hoạch @Vụ Pháp chế trước 15/12/2026 !2",
        json!([]),
    );
    assert_eq!(
        (
            &line["kind"],
            &line["text"],
            &line["due_on"],
            &line["level"]
        ),
        (
            &json!("assignment"),
            &json!("Soạn kế hoạch trước 15/12/2026"),
            &json!("2026-12-15"),
            &json!(2)
        ),
        "words and what they assign stand apart: {line}"
    );
    assert_eq!(
        line["parties"][0]["unit"]["title"], "Vụ Pháp chế",
        "with who leads"
    );
    let said = enter("\"@nguyen kim son: đề nghị làm rõ", json!([]));
    assert_eq!(
        (&said["text"], &said["speaker"]),
        (&json!("đề nghị làm rõ"), &person(&meeting, 1)["id"]),
        "who spoke is one of those who are invited"
    );
    let unsure = enter("> Soạn 30/11 kế hoạch", json!([]));
    assert_eq!(
        (&unsure["text"], &unsure["due_on"]),
        (&json!("Soạn 30/11 kế hoạch"), &Value::Null),
        "an amber day is not taken"
    );
    let picked = enter(
        "> Soạn 30/11 kế hoạch",
        json!([{"token": {"text": "30/11", "number": 0}, "day": "2026-11-30"}]),
    );
    assert_eq!(picked["due_on"], "2026-11-30", "unless it was picked");
    let task = add_task(
        &desk,
        json!({"title": "Việc cũ", "lead": "DV-05", "due": "30/11/2026"}),
    );
    let later = enter(&format!(">> {task} lùi đến trước 20/12/2026"), json!([]));
    assert_eq!(
        (&later["bearing"], &later["task"]["code"]),
        (&json!("extension"), &json!(task)),
        "a task that is attached with a day is given a later one"
    );
    let further = enter(&format!(">> {task} đã xong một nửa"), json!([]));
    assert_eq!(
        further["bearing"], "progress",
        "without a day it is its progress"
    );
}

/// Types a line into a meeting, and gives it as it was written.
fn enter(desk: &Desk, meeting: &Value, text: &str, more: Value) -> Value {
    let mut request = json!({"meeting": code(meeting), "text": text});
    request
        .as_object_mut()
        .unwrap()
        .extend(more.as_object().unwrap().clone());
    ask(desk, "minute_enter", request)["line"].clone()
}

#[test]
fn a_line_that_is_edited_keeps_what_it_held_as_far_as_it_was_not_taken_away() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let meeting = running(&desk);
    let task = add_task(
        &desk,
        json!({"title": "Việc cũ", "lead": "DV-05", "due": "30/11/2026"}),
    );
    let speaker = person(&meeting, 1)["id"].clone();
    let line = write(
        &desk,
        &meeting,
        1,
        "assignment",
        "Soạn kế hoạch",
        json!({"leads": [{"unit": "DV-02"}], "coordinators": [{"unit": "DV-04"}], "due": "15/12/2026", "level": 2, "speaker": speaker, "task": task, "bearing": "extension"}),
    );
    let kept = enter(
        &desk,
        &meeting,
        "Soạn kế hoạch chi tiết @Vụ Pháp chế",
        json!({"line": line["id"], "version": line["version"], "kind": "attachment"}),
    );
    assert_eq!(kept["text"], "Soạn kế hoạch chi tiết", "its words are new");
    for name in ["due_on", "level", "speaker", "task", "bearing"] {
        assert_eq!(
            kept[name], line[name],
            "{name} is not in the words, and stays"
        );
    }
    let units = |line: &Value| -> Vec<Value> {
        let parties = line["parties"].as_array().unwrap();
        parties
            .iter()
            .map(|party| party["unit"]["title"].clone())
            .collect()
    };
    assert_eq!(
        units(&kept).len(),
        units(&line).len() + 1,
        "a lead that is typed comes to those who are there: {kept}"
    );
    assert!(
        units(&kept).contains(&json!("Vụ Pháp chế")),
        "it is among them: {kept}"
    );
    let bare = enter(
        &desk,
        &meeting,
        "Soạn kế hoạch chi tiết trước 20/12/2026",
        json!({"line": kept["id"], "version": kept["version"], "kind": "assignment",
               "kept": {"leads": [{"unit": "DV-02"}], "coordinators": [], "due": "15/12/2026"}}),
    );
    assert_eq!(
        (
            units(&bare).len(),
            &bare["due_on"],
            &bare["level"],
            &bare["speaker"],
            &bare["task"]
        ),
        (
            1,
            &json!("2026-12-20"),
            &Value::Null,
            &Value::Null,
            &Value::Null
        ),
        "what was taken away is gone, and a deadline in the words goes before the one that was kept: {bare}"
    );
}

#[test]
fn whom_a_line_names_and_cannot_take_over_stays_in_its_words() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let meeting = planned(&desk, "2026-11-24T08:00:00");
    ask(
        &desk,
        "meeting_begin",
        json!({"key": meeting, "at": "2026-11-24T08:00:00"}),
    );
    let meeting = show(&desk, &meeting);
    let text = "\"@nguyen kim son: đề nghị làm rõ";
    let read = ask(
        &desk,
        "minute_read",
        json!({"meeting": code(&meeting), "text": text}),
    );
    assert_eq!(
        (&read["chips"][0]["certainty"], &read["chips"][0]["stays"]),
        (&json!("sure"), &json!("not_invited")),
        "nobody was invited: {read}"
    );
    let said = enter(&desk, &meeting, text, json!({}));
    assert_eq!(
        (
            &said["text"],
            &said["speaker"],
            said["text"] == read["plain"]
        ),
        (
            &json!("@nguyen kim son: đề nghị làm rõ"),
            &Value::Null,
            true
        ),
        "nothing of it is lost, and it is written as it was read"
    );
    ask(&desk, "meeting_invite", json!({"key": code(&meeting)}));
    let again = enter(
        &desk,
        &meeting,
        said["text"].as_str().unwrap(),
        json!({"line": said["id"], "version": said["version"], "kind": "opinion"}),
    );
    assert_eq!(
        (&again["text"], again["speaker"].is_string()),
        (&json!("đề nghị làm rõ"), true),
        "once invited, the same words say who spoke"
    );
}

#[test]
fn a_day_that_was_picked_goes_before_one_that_was_only_read() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let meeting = running(&desk);
    let text = "> Rà soát trước 15/12/2026 và soạn 30/11 kế hoạch";
    let read = ask(
        &desk,
        "minute_read",
        json!({"meeting": code(&meeting), "text": text}),
    );
    let unsure = read["chips"]
        .as_array()
        .unwrap()
        .iter()
        .find(|chip| chip["certainty"] == "ambiguous")
        .unwrap();
    let line = enter(
        &desk,
        &meeting,
        text,
        json!({"picked": [{"token": unsure["token"], "day": "2026-11-30"}]}),
    );
    assert_eq!(
        line["due_on"], "2026-11-30",
        "in whatever order they stand: {line}"
    );
}

#[test]
fn the_papers_of_a_meeting_say_the_words_of_its_lines() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let meeting = running(&desk);
    mark(&desk, &meeting, 1, "came", "08:00");
    write(
        &desk,
        &meeting,
        1,
        "opinion",
        "Cần làm sớm",
        json!({"speaker": person(&meeting, 2)["id"]}),
    );
    write(
        &desk,
        &meeting,
        1,
        "conclusion",
        "Thống nhất kế hoạch",
        json!({}),
    );
    write(
        &desk,
        &meeting,
        1,
        "assignment",
        "Soạn kế hoạch năm 2027",
        json!({"leads": [{"unit": "DV-05"}], "coordinators": [{"unit": "DV-06"}], "due": "trước 15/12/2026"}),
    );
    write(
        &desk,
        &meeting,
        1,
        "proceedings",
        "Chuyện riêng của Thư ký",
        json!({"aside": true}),
    );
    ask(&desk, "meeting_end", json!({"key": code(&meeting)}));
    let text = |kind: &str| {
        let paper = json!({"kind": kind, "meeting": code(&meeting)});
        let page = ask(&desk, "paper_preview", json!({ "paper": paper }));
        let lines = page["text"].as_array().unwrap().iter();
        lines
            .map(|line| line.as_str().unwrap())
            .collect::<Vec<_>>()
            .join(" ")
    };
    let order = "Giao Vụ Giáo dục Đại học chủ trì, phối hợp với";
    let notice = text("conclusions");
    for words in [
        "Thống nhất kế hoạch",
        order,
        "soạn kế hoạch năm 2027, hoàn thành trước 15/12/2026",
    ] {
        assert!(
            notice.contains(words),
            "the notice says {words:?}: {notice}"
        );
    }
    let minutes = text("minutes");
    for words in [
        "(ý kiến bằng văn bản)",
        "Kết luận: Thống nhất kế hoạch",
        order,
    ] {
        assert!(
            minutes.contains(words),
            "the minutes say {words:?}: {minutes}"
        );
    }
    assert!(
        !minutes.contains("Chuyện riêng"),
        "what is aside is not in them"
    );
    assert!(
        text("invitation").contains("Họp Ban Chỉ đạo"),
        "the invitation names the meeting"
    );
    assert!(
        text("agenda").contains(meeting["items"][0]["title"].as_str().unwrap()),
        "the agenda its items"
    );
    let issued = ask(
        &desk,
        "meeting_conclude",
        json!({"meeting": code(&meeting), "paper": {"title": "Kết luận", "issuer": "BCĐ", "seat": 1}}),
    );
    assert_eq!(
        issued["files"][0]["name"], "ThongBao_KetLuan_PH-001.docx",
        "the notice is kept as it was issued: {issued}"
    );
    let refused = refuse(
        &desk,
        "outgoing_issue",
        json!({"kind": "notice", "title": "Kết luận", "paper": {"kind": "conclusions", "meeting": code(&meeting)}}),
    );
    assert_eq!(
        refused.data["why"], "by_meeting",
        "and goes out no other way"
    );
}

#[test]
fn what_is_being_typed_is_kept_beside_the_log_until_its_line_is_written() {
    let place = Place::new().with_record();
    let desk = place.desk();
    let meeting = running(&desk);
    let head = ask(&desk, "desk_show", json!({}))["head"].clone();
    let keep = |text: &str| {
        let request = json!({"meeting": code(&meeting), "item": meeting["items"][0]["id"], "kind": "assignment", "text": text,
                             "dismissed": [{"text": "30/11", "number": 0}]});
        ask(&desk, "minute_draft", request)
    };
    keep("Soạn");
    keep("Soạn kế hoạch 30/11");
    assert_eq!(
        ask(&desk, "desk_show", json!({}))["head"],
        head,
        "a pause in typing is no step of the log"
    );
    // The process is gone at once: nothing is closed, nothing is said.
    std::mem::forget(desk);
    let desk = place.desk();
    let drafts = show(&desk, code(&meeting))["drafts"].clone();
    assert_eq!(
        (
            &drafts[0]["text"],
            &drafts[0]["kind"],
            &drafts[0]["dismissed"][0]["text"],
            &drafts[0]["line"]
        ),
        (
            &json!("Soạn kế hoạch 30/11"),
            &json!("assignment"),
            &json!("30/11"),
            &Value::Null
        ),
        "the newest is there again, whole: {drafts}"
    );
    ask(
        &desk,
        "minute_enter",
        json!({"meeting": code(&meeting), "text": "> Soạn kế hoạch"}),
    );
    assert_eq!(
        show(&desk, code(&meeting))["drafts"],
        json!([]),
        "a line that is written is no draft any more"
    );
    ask(&desk, "log_undo", json!({}));
    assert_eq!(
        findings(&desk),
        json!([]),
        "and the register is sound after undo"
    );
    let refused = desk
        .call(&Call {
            cmd: "minute_draft".to_owned(),
            payload: json!({"meeting": code(&meeting), "text": "x"}),
            actor: "seat:2".to_owned(),
        })
        .unwrap_err();
    assert_eq!(
        refused.data["rule"], "secretariat_only",
        "members do not write minutes"
    );
}

#[test]
fn a_line_keeps_paragraphs_lists_and_marks_until_its_words_change() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let meeting = running(&desk);
    let run =
        |text: &str| json!({"text": text, "bold": false, "italic": false, "underline": false});
    let rich = json!([
        {"kind": "paragraph", "runs": [run("Thống nhất "), {"text": "hai việc", "bold": true, "italic": false, "underline": false}, run(":")]},
        {"kind": "numbered", "runs": [run("Rà soát")]},
        {"kind": "numbered", "runs": [run("Báo cáo")]},
    ]);
    let line = write(&desk, &meeting, 1, "conclusion", "", json!({"rich": rich}));
    assert_eq!(
        (&line["text"], &line["rich"]),
        (
            &json!("Thống nhất hai việc:\n1. Rà soát\n2. Báo cáo"),
            &rich
        ),
        "its words are the plain text of what it holds"
    );
    let edit = |line: &Value, kind: &str, text: &str| {
        ask(
            &desk,
            "minute_write",
            json!({"meeting": code(&meeting), "line": line["id"], "version": line["version"], "item": line["item"], "kind": kind, "text": text}),
        )["line"]
            .clone()
    };
    let line = edit(&line, "opinion", line["text"].as_str().unwrap());
    assert_eq!(line["rich"], rich, "another kind leaves the words alone");
    ask(&desk, "log_undo", json!({}));
    ask(&desk, "log_redo", json!({}));
    let again = show(&desk, code(&meeting))["lines"][0].clone();
    assert_eq!(again["rich"], rich, "it comes back with its structure");
    let line = edit(&again, "opinion", "Thống nhất hai việc");
    assert_eq!(line["rich"], Value::Null, "other words have no structure");
    let plain = write(
        &desk,
        &meeting,
        1,
        "idea",
        "",
        json!({"rich": [{"kind": "paragraph", "runs": [{"text": " một "}, {"text": "đoạn"}]}]}),
    );
    assert_eq!(
        (&plain["text"], &plain["rich"]),
        (&json!("một đoạn"), &Value::Null),
        "one paragraph without marks is plain text"
    );
    let asked = |kind: &str, rich: Value| {
        let refused = refuse(
            &desk,
            "minute_write",
            json!({"meeting": code(&meeting), "kind": kind, "text": "", "rich": rich}),
        );
        (refused.data["field"].clone(), refused.data["why"].clone())
    };
    assert_eq!(
        asked("assignment", rich.clone()),
        ("rich".into(), "one_text".into()),
        "a task has one plain text"
    );
    assert_eq!(
        asked("idea", json!([{"kind": "table", "runs": []}])),
        ("rich".into(), "unknown".into()),
        "the schema is closed"
    );
    let many = vec![json!({"kind": "bullet", "runs": [{"text": "a"}]}); 501];
    assert_eq!(
        asked("idea", json!(many)),
        ("rich".into(), "too_long".into()),
        "nor is it endless"
    );
    assert_eq!(findings(&desk), json!([]), "the register is sound");
}
