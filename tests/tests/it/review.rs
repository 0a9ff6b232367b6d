//! The review of open tasks in a meeting: a line, and what it does to the task, in one operation.

use crate::kit::{Place, ask, refuse};
use crate::meetings::{code, running, show};
use serde_json::{Value, json};
use steering_api::desk::Desk;

/// A meeting that is being held, and a task in a state.
fn at(state: &str) -> (Desk, Value, String) {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let meeting = running(&desk);
    let task = ask(
        &desk,
        "task_add",
        json!({"title": "Rà soát hạ tầng", "lead": "DV-05", "due": "30/11/2026"}),
    )["row"]["code"]
        .as_str()
        .unwrap()
        .to_owned();
    let steps: &[(&str, Value)] = &[
        ("accepted", json!({"cmd": "task_accept", "key": task})),
        (
            "in_progress",
            json!({"cmd": "task_progress", "key": task, "percent": 40, "words": "Đang làm"}),
        ),
        (
            "reported_done",
            json!({"cmd": "task_report_done", "key": task, "result": "Xong"}),
        ),
        (
            "clarification_asked",
            json!({"cmd": "task_clarify", "key": task, "words": "Phạm vi nào?", "answer_by": "2026-12-01"}),
        ),
        (
            "paused",
            json!({"cmd": "task_pause", "key": task, "basis": "Chờ kinh phí"}),
        ),
    ];
    if let Some((_, step)) = steps.iter().find(|(to, _)| *to == state) {
        let mut request = step.clone();
        let cmd = request["cmd"].as_str().unwrap().to_owned();
        request.as_object_mut().unwrap().remove("cmd");
        ask(&desk, &cmd, request);
    }
    assert_eq!(shown(&desk, &task)["state"], state, "the task to review");
    (desk, meeting, task)
}

fn shown(desk: &Desk, task: &str) -> Value {
    ask(desk, "task_show", json!({"key": task}))["row"].clone()
}

fn request(meeting: &Value, task: &str, verdict: &str) -> Value {
    json!({"meeting": code(meeting), "task": task, "verdict": verdict, "due": "20/12/2026", "reason": "Theo kết luận"})
}

#[test]
fn each_verdict_does_to_a_task_what_its_state_allows() {
    let states = [
        "assigned",
        "accepted",
        "in_progress",
        "reported_done",
        "clarification_asked",
        "paused",
    ];
    // Where the task is afterwards; nothing where the step is refused.
    let table: [(&str, [Option<&str>; 6]); 5] = [
        (
            "keep",
            [
                Some("assigned"),
                Some("accepted"),
                Some("in_progress"),
                Some("reported_done"),
                Some("clarification_asked"),
                Some("paused"),
            ],
        ),
        (
            "done",
            [
                Some("confirmed"),
                Some("confirmed"),
                Some("confirmed"),
                Some("confirmed"),
                None,
                None,
            ],
        ),
        (
            "extend",
            [
                Some("assigned"),
                Some("accepted"),
                Some("in_progress"),
                None,
                Some("clarification_asked"),
                None,
            ],
        ),
        (
            "escalate",
            [
                Some("assigned"),
                Some("accepted"),
                Some("in_progress"),
                Some("reported_done"),
                Some("clarification_asked"),
                Some("paused"),
            ],
        ),
        ("close", [Some("cancelled"); 6]),
    ];
    for (verdict, after) in table {
        for (state, expected) in states.into_iter().zip(after) {
            let (desk, meeting, task) = at(state);
            let before = show(&desk, code(&meeting))["lines"].clone();
            let Some(expected) = expected else {
                let error = refuse(&desk, "minute_review", request(&meeting, &task, verdict));
                assert_eq!(error.code, "state", "{verdict} of a task that is {state}");
                assert_eq!(
                    show(&desk, code(&meeting))["lines"],
                    before,
                    "{verdict} of {state}: no line without what it decides"
                );
                continue;
            };
            let line =
                ask(&desk, "minute_review", request(&meeting, &task, verdict))["line"].clone();
            assert_eq!(line["verdict"], verdict, "the line says what was decided");
            assert_eq!(line["task"]["code"], json!(task), "of which task");
            let row = shown(&desk, &task);
            assert_eq!(
                row["state"], expected,
                "{verdict} of a task that was {state}"
            );
            let due = if verdict == "extend" {
                "2026-12-20"
            } else {
                "2026-11-30"
            };
            assert_eq!(
                (&row["due_on"], &row["original_due_on"]),
                (&json!(due), &json!("2026-11-30")),
                "{verdict} of {state}: the first deadline stays"
            );
            ask(&desk, "log_undo", json!({}));
            assert_eq!(shown(&desk, &task)["state"], state, "undo takes both back");
            assert_eq!(show(&desk, code(&meeting))["lines"], before, "the line too");
        }
    }
}

#[test]
fn what_a_line_decided_stands_and_its_words_may_be_put_right() {
    let (desk, meeting, task) = at("in_progress");
    let line = ask(&desk, "minute_review", request(&meeting, &task, "extend"))["line"].clone();
    assert_eq!(
        refuse(&desk, "minute_remove", json!({"line": line["id"]})).data["rule"],
        "line_decided",
        "it is not taken out from under its task"
    );
    let edit = |due: &str, text: &str| json!({"meeting": code(&meeting), "line": line["id"], "version": line["version"], "kind": "assignment", "text": text, "task": task, "bearing": "extension", "due": due});
    assert_eq!(
        refuse(&desk, "minute_write", edit("25/12/2026", "Lùi hạn")).data["rule"],
        "line_decided",
        "another deadline is another decision"
    );
    let edited = ask(
        &desk,
        "minute_write",
        edit("20/12/2026", "Đồng ý lùi thời hạn đến 20/12/2026"),
    );
    assert_eq!(
        (&edited["line"]["text"], &edited["line"]["verdict"]),
        (
            &json!("Đồng ý lùi thời hạn đến 20/12/2026"),
            &json!("extend")
        ),
        "the words are"
    );
}

#[test]
fn a_verdict_wants_what_it_decides() {
    let (desk, meeting, task) = at("assigned");
    for (verdict, due, reason, code_of, about) in [
        ("extend", "", "", "invalid", "due"),
        ("extend", "khi có thể", "", "invalid", "due"),
        ("extend", "01/11/2026", "", "refused", "extension_not_later"),
        ("close", "", "", "refused", "basis_needed"),
        ("maybe", "", "", "invalid", "verdict"),
    ] {
        let asked = json!({"meeting": code(&meeting), "task": task, "verdict": verdict, "due": due, "reason": reason});
        let error = refuse(&desk, "minute_review", asked);
        let named = error.data.get("field").or_else(|| error.data.get("rule"));
        assert_eq!(
            (error.code.as_str(), named.map(String::as_str)),
            (code_of, Some(about)),
            "{verdict} to {due:?} because {reason:?}"
        );
    }
    assert_eq!(
        show(&desk, code(&meeting))["lines"]
            .as_array()
            .unwrap()
            .len(),
        0,
        "nothing is half done"
    );
}

#[test]
fn the_list_holds_open_tasks_that_the_meeting_has_to_do_with() {
    let (desk, meeting, task) = at("in_progress");
    let list = |desk: &Desk| {
        let rows = ask(desk, "meeting_review", json!({"key": code(&meeting)}))["rows"].clone();
        let rows = rows.as_array().unwrap().clone();
        rows.into_iter()
            .map(|row| {
                (
                    row["task"]["code"].as_str().unwrap().to_owned(),
                    row["verdict"].clone(),
                )
            })
            .collect::<Vec<_>>()
    };
    assert_eq!(list(&desk), [], "nobody spoke of it");
    ask(
        &desk,
        "minute_write",
        json!({"meeting": code(&meeting), "kind": "assignment", "text": "Đã làm một nửa", "task": task, "bearing": "progress"}),
    );
    assert_eq!(
        list(&desk),
        [(task.clone(), Value::Null)],
        "a line speaks of it"
    );
    ask(&desk, "minute_review", request(&meeting, &task, "keep"));
    assert_eq!(
        list(&desk),
        [(task.clone(), json!("keep"))],
        "with what was decided last"
    );
    ask(&desk, "minute_review", request(&meeting, &task, "close"));
    assert_eq!(list(&desk), [], "what is at an end is not reviewed");
}

#[test]
fn a_later_deadline_in_the_notice_is_granted_once() {
    let (desk, meeting, task) = at("in_progress");
    let (other, more) = (
        ask(
            &desk,
            "task_add",
            json!({"title": "Kết nối dữ liệu", "lead": "DV-04", "due": "30/11/2026"}),
        )["row"]["code"]
            .as_str()
            .unwrap()
            .to_owned(),
        |task: &str, due: &str| json!({"meeting": code(&meeting), "kind": "assignment", "text": format!("Lùi thời hạn của {task}"), "task": task, "bearing": "extension", "due": due}),
    );
    ask(&desk, "minute_review", request(&meeting, &task, "extend"));
    let typed = ask(&desk, "minute_write", more(&other, "29/11/2026"))["line"].clone();
    ask(&desk, "meeting_end", json!({"key": code(&meeting)}));
    let gaps = ask(&desk, "meeting_gaps", json!({"key": code(&meeting)}));
    assert!(
        gaps["rows"]
            .as_array()
            .unwrap()
            .iter()
            .any(|gap| gap["kind"] == "cannot_extend" && gap["line"] == typed["id"]),
        "a day that is not later is told: {gaps}"
    );
    let paper = json!({"title": "Kết luận phiên họp", "issuer": "BCĐ", "seat": 1});
    let conclude = json!({"meeting": code(&meeting), "paper": paper});
    assert_eq!(
        refuse(&desk, "meeting_conclude", conclude.clone()).data["rule"],
        "meeting_gaps",
        "and holds the notice back"
    );
    let mut mended = more(&other, "15/12/2026");
    mended["line"] = typed["id"].clone();
    mended["version"] = typed["version"].clone();
    ask(&desk, "minute_write", mended);
    ask(&desk, "meeting_conclude", conclude);
    for (task, due, why) in [
        (
            &task,
            "2026-12-20",
            "granted in the review, and not a second time",
        ),
        (&other, "2026-12-15", "granted by the notice"),
    ] {
        let view = ask(&desk, "task_show", json!({"key": task}));
        assert_eq!(
            (&view["row"]["due_on"], &view["row"]["extensions"]),
            (&json!(due), &json!(1)),
            "{why}"
        );
    }
    let lines = show(&desk, code(&meeting))["lines"].clone();
    assert!(
        lines
            .as_array()
            .unwrap()
            .iter()
            .all(|line| line["verdict"] == "extend"),
        "both lines say so"
    );
}
