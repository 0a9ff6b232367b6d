//! Priorities through the desk: the committee's order of areas, criteria and weights, the ranking, the selection, and the
//! head's marks.

use crate::kit::{Place, add_task, ask, call, findings, outside, refuse, reply, rows};
use serde_json::{Value, json};
use steering_api::desk::Desk;
use steering_api::wire::Call;

fn names(areas: &Value) -> Vec<String> {
    areas["areas"]
        .as_array()
        .unwrap()
        .iter()
        .map(|area| format!("{} {}", area["number"], area["name"].as_str().unwrap()))
        .collect()
}

fn codes(rows: &Value, path: &[&str]) -> Vec<String> {
    rows.as_array()
        .unwrap()
        .iter()
        .map(|row| {
            let task = path.iter().fold(row, |at, name| &at[name]);
            task["code"].as_str().unwrap().to_owned()
        })
        .collect()
}

/// Scores a task by the six proposed criteria.
fn score(desk: &Desk, task: &str, values: [u32; 6]) -> Value {
    let scores: Vec<Value> = (1..)
        .zip(values)
        .map(|(number, value): (u32, u32)| {
            json!({"criterion": number.to_string(), "value": value, "reason": "Theo hồ sơ của đơn vị"})
        })
        .collect();
    ask(
        desk,
        "priority_score",
        json!({"task": task, "scores": scores}),
    )
}

/// A desk with the proposed criteria and four tasks of two units.
fn scored() -> (Place, Desk, [String; 4]) {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    ask(&desk, "criterion_propose", json!({}));
    let task = |title: &str, lead: &str| {
        add_task(
            &desk,
            json!({"title": title, "lead": lead, "due": "2027-06-30"}),
        )
    };
    let tasks = [
        task("Cơ sở dữ liệu ngành", "DV-02"),
        task("Kho học liệu số", "DV-02"),
        task("Bồi dưỡng kỹ năng số", "DV-03"),
        task("Kiểm thử nền tảng", "DV-03"),
    ];
    score(&desk, &tasks[0], [9, 6, 9, 9, 6, 6]);
    score(&desk, &tasks[1], [8, 7, 6, 5, 7, 3]);
    score(&desk, &tasks[2], [7, 9, 4, 4, 8, 2]);
    score(&desk, &tasks[3], [3, 3, 3, 3, 9, 1]);
    (place, desk, tasks)
}

/// Makes a task wait for another, as the register's other half records it.
fn wait_for(place: &Place, task: &str, before: &str) {
    outside(&place.file())
        .execute(
            "insert into dependencies (id, version, task_id, after_task_id, lag, note)
             select 'd-' || a.id, 1, a.id, b.id, 0, '' from tasks a, tasks b where a.code = ?1 and b.code = ?2",
            [task, before],
        )
        .unwrap();
}

#[test]
fn areas_are_added_ordered_and_taken_out_and_all_of_it_undone() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let start = rows(&place.file());
    let first = names(&ask(&desk, "area_list", json!({})));
    let added = ask(&desk, "area_add", json!({"name": "Nhân lực số"}));
    assert_eq!(names(&added)[6], "7 Nhân lực số", "a new area is the last");
    let moved = names(&ask(&desk, "area_move", json!({"key": "7", "to": 2})));
    assert_eq!(moved[1], "2 Nhân lực số", "it moves up");
    assert_eq!(
        moved[2],
        first[1].replacen('2', "3", 1),
        "and the one that was there makes room"
    );
    let moved = names(&ask(&desk, "area_move", json!({"key": "2", "to": 99})));
    assert_eq!(moved[..6], first[..6], "a place beyond the end is the last");
    let twice = refuse(&desk, "area_add", json!({"name": "nhan luc SO"}));
    assert_eq!(
        twice.data["why"], "duplicate",
        "marks and case make no new name"
    );
    let removed = names(&ask(&desk, "area_remove", json!({"key": "7"})));
    assert_eq!(removed, first, "it is gone, and the order is whole");
    let used = refuse(&desk, "area_remove", json!({"key": "1"}));
    assert_eq!(used.data["rule"], "area_in_use", "an area with tasks stays");
    assert_eq!(findings(&desk), json!([]), "the log replays to the rows");
    for _ in 0..4 {
        ask(&desk, "log_undo", json!({}));
    }
    assert!(rows(&place.file()) == start, "four undos give the start");
    for _ in 0..4 {
        ask(&desk, "log_redo", json!({}));
    }
    assert_eq!(
        names(&ask(&desk, "area_list", json!({}))),
        first,
        "four redos give the end"
    );
}

#[test]
fn a_move_is_told_once_from_where_to_where() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    ask(&desk, "area_move", json!({"key": "3", "to": 1}));
    let history = ask(&desk, "history_list", json!({"limit": 1}));
    let told: Vec<(&Value, &Value)> = history["entries"][0]["fields"]
        .as_array()
        .unwrap()
        .iter()
        .map(|field| (&field["before"], &field["after"]))
        .collect();
    assert_eq!(
        told,
        [
            (&json!("3"), &json!("1")),
            (&json!("2"), &json!("3")),
            (&json!("1"), &json!("2")),
        ],
        "the step aside in between is nobody's business"
    );
}

#[test]
fn the_proposal_is_taken_over_by_name_and_not_before() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let list = ask(&desk, "criterion_list", json!({}));
    assert_eq!(
        list["criteria"],
        json!([]),
        "the record holds no criteria of its own"
    );
    assert_eq!(
        list["proposal"].as_array().unwrap().len(),
        6,
        "six are proposed"
    );
    let taken = ask(&desk, "criterion_propose", json!({}));
    assert_eq!(taken["weights_sum"], 1000, "with weights that make a whole");
    for criterion in taken["criteria"].as_array().unwrap() {
        assert!(
            criterion["source"]
                .as_str()
                .unwrap()
                .contains("Không phải quy định chính thức"),
            "each says that it is a proposal: {criterion}"
        );
    }
    let history = ask(&desk, "history_list", json!({"limit": 1}));
    assert_eq!(
        history["entries"][0]["label"]["op"], "take_over_criteria",
        "it is an operation of its own"
    );
    ask(&desk, "log_undo", json!({}));
    let list = ask(&desk, "criterion_list", json!({}));
    assert_eq!(list["criteria"], json!([]), "undone at once");
}

#[test]
fn the_ranking_shows_every_term_and_never_guesses() {
    let (_place, desk, tasks) = scored();
    let draft = add_task(&desk, json!({"title": "Mới có một điểm"}));
    ask(
        &desk,
        "priority_score",
        json!({"task": draft, "scores": [{"criterion": "1", "value": 10, "reason": "Toàn ngành"}]}),
    );
    let ranking = ask(&desk, "priority_rank", json!({}));
    let rows = ranking["rows"].as_array().unwrap();
    assert_eq!(
        codes(&ranking["rows"], &["task"]),
        [&tasks[0], &tasks[1], &tasks[2], &tasks[3], &draft].map(String::clone),
        "the highest first, the one that lacks scores last"
    );
    let terms: Vec<u64> = rows[0]["terms"]
        .as_array()
        .unwrap()
        .iter()
        .map(|term| term.as_u64().unwrap())
        .collect();
    assert_eq!(
        terms,
        [2250, 1200, 1800, 1350, 600, 400],
        "weight times score, the cost counted from the other end"
    );
    assert_eq!(rows[0]["total"], 7600, "and they add up");
    assert_eq!(
        (&rows[0]["immediate"], &rows[0]["long_term"]),
        (&json!(6846), &json!(8286)),
        "what presses now and what lasts are kept apart"
    );
    assert_eq!(
        rows[4]["rank"],
        Value::Null,
        "without every score there is no rank"
    );
    assert_eq!(
        rows[4]["missing"].as_array().unwrap().len(),
        5,
        "and what is missing is named"
    );
    let other = ask(
        &desk,
        "priority_rank",
        json!({"weights": [{"criterion": "2", "weight": 700}, {"criterion": "1", "weight": 150},
                           {"criterion": "3", "weight": 150}, {"criterion": "4", "weight": 0},
                           {"criterion": "5", "weight": 0}, {"criterion": "6", "weight": 0}]}),
    );
    assert_eq!(
        codes(&other["rows"], &["task"])[0],
        tasks[2],
        "with other weights, another task leads"
    );
    let again = ask(&desk, "priority_rank", json!({}));
    assert_eq!(again["rows"], ranking["rows"], "and nothing was written");
}

#[test]
fn a_score_has_a_reason_and_an_author() {
    let (_place, desk, tasks) = scored();
    let bare = refuse(
        &desk,
        "priority_score",
        json!({"task": tasks[0], "scores": [{"criterion": "1", "value": 5, "reason": "  "}]}),
    );
    assert_eq!(
        bare.data["rule"], "reason_needed",
        "a figure without a reason is refused"
    );
    let off = refuse(
        &desk,
        "priority_score",
        json!({"task": tasks[0], "scores": [{"criterion": "1", "value": 11, "reason": "Quá"}]}),
    );
    assert_eq!(off.data["why"], "out_of_range", "so is one off the scale");
    let deputy = Call {
        actor: "seat:2".to_owned(),
        ..call(
            "priority_score",
            json!({"task": tasks[0], "scores": [{"criterion": "1", "value": 4, "reason": "Mới ở hai tỉnh"}]}),
        )
    };
    let row = desk.call(&deputy).unwrap().output;
    let score = &row["scores"]
        .as_array()
        .unwrap()
        .iter()
        .find(|score| score["value"] == 4)
        .unwrap();
    assert_eq!(score["author"], "seat:2", "the author is who gave it");
    let history = ask(&desk, "history_list", json!({"key": tasks[0], "limit": 1}));
    assert_eq!(
        history["entries"][0]["label"]["op"], "score_task",
        "and the task's history shows it"
    );
}

#[test]
fn weights_come_from_pairs_when_all_are_compared() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    ask(&desk, "criterion_propose", json!({}));
    let early = refuse(&desk, "criterion_weights", json!({"by_pairs": true}));
    assert_eq!(
        early.data["rule"], "comparisons_missing",
        "one pair is not all"
    );
    for first in 1..=6_u32 {
        for second in first + 1..=6 {
            // The other way round for some: a pair is one judgement, whichever stands first.
            let request = if (first + second) % 2 == 0 {
                json!({"first": first.to_string(), "second": second.to_string(), "numerator": 2, "denominator": 1})
            } else {
                json!({"first": second.to_string(), "second": first.to_string(), "numerator": 1, "denominator": 2})
            };
            ask(&desk, "criterion_compare", request);
        }
    }
    let list = ask(&desk, "criterion_list", json!({}));
    assert_eq!(
        list["comparisons"].as_array().unwrap().len(),
        15,
        "each pair once"
    );
    let found = &list["pairwise"];
    assert!(
        found["ratio"].as_u64().unwrap() <= 100,
        "the judgements go together: {found}"
    );
    let weighed = ask(&desk, "criterion_weights", json!({"by_pairs": true}));
    assert_eq!(
        weighed["weights_sum"], 1000,
        "rounded so that they make a whole"
    );
    let weights: Vec<&Value> = weighed["criteria"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| &one["weight"])
        .collect();
    assert_eq!(
        weights,
        found["weights"]
            .as_array()
            .unwrap()
            .iter()
            .collect::<Vec<_>>(),
        "and they are those of the comparisons"
    );
}

#[test]
fn a_selection_keeps_capacity_order_and_the_heads_marks_and_says_why() {
    let (place, desk, tasks) = scored();
    for unit in ["DV-02", "DV-03"] {
        ask(&desk, "capacity_set", json!({"unit": unit, "tasks": 1}));
    }
    let plan = ask(&desk, "priority_select", json!({}));
    assert_eq!(
        codes(&plan["chosen"], &["row", "task"]),
        [tasks[0].as_str(), tasks[2].as_str()],
        "the best of each unit"
    );
    assert_eq!(plan["score"], plan["bound"], "and nothing better exists");
    let out = &plan["left"][0];
    assert_eq!(
        out["reason"]["code"], "capacity",
        "the second of a unit is told why: {out}"
    );
    assert_eq!(
        out["reason"]["tasks"][0]["code"], tasks[0],
        "and by whom the place is taken"
    );

    wait_for(&place, &tasks[2], &tasks[3]);
    let plan = ask(&desk, "priority_select", json!({}));
    assert_eq!(
        codes(&plan["chosen"], &["row", "task"]),
        [tasks[0].as_str(), tasks[3].as_str()],
        "a task that waits gives way to the one it waits for"
    );
    assert_eq!(
        plan["left"][1]["reason"]["code"], "capacity",
        "there is no room for both"
    );
    let wider = ask(
        &desk,
        "priority_select",
        json!({"capacities": [{"unit": "DV-03", "limit": 2}]}),
    );
    assert_eq!(
        codes(&wider["chosen"], &["row", "task"]),
        [tasks[0].as_str(), tasks[3].as_str(), tasks[2].as_str()],
        "with room for two both are in, the one to be done first before the other"
    );
    assert_eq!(wider["is_what_if"], true, "which is a what-if");

    ask(
        &desk,
        "priority_mark",
        json!({"task": tasks[1], "mark": "in", "words": "Kho học liệu phải làm trong năm nay"}),
    );
    let plan = ask(&desk, "priority_select", json!({}));
    assert_eq!(
        plan["chosen"]
            .as_array()
            .unwrap()
            .iter()
            .find(|pick| pick["row"]["task"]["code"] == tasks[1].as_str())
            .unwrap()["reason"]["code"],
        "marked_in",
        "the head's mark wins over a higher score"
    );
    let stuck = ask(
        &desk,
        "priority_select",
        json!({"marks": [{"task": tasks[0], "mark": "in"}, {"task": tasks[3], "mark": "out"},
                         {"task": tasks[2], "mark": "in"}]}),
    );
    let stops: Vec<&Value> = stuck["stops"]
        .as_array()
        .unwrap()
        .iter()
        .map(|stop| &stop["code"])
        .collect();
    assert_eq!(
        stops,
        ["before", "capacity", "capacity"],
        "what does not go together is said exactly: {}",
        stuck["stops"]
    );
    assert_eq!(stuck["chosen"], json!([]), "and nothing is proposed");
}

#[test]
fn effort_points_are_a_second_measure_and_are_not_guessed() {
    let (place, desk, tasks) = scored();
    ask(&desk, "capacity_set", json!({"unit": "DV-02", "effort": 8}));
    let plan = ask(&desk, "priority_select", json!({"measure": "effort"}));
    assert_eq!(plan["chosen"], json!([]), "no task has points yet");
    assert_eq!(
        plan["left"][0]["reason"]["code"], "no_effort",
        "and says so"
    );
    outside(&place.file())
        .execute(
            "update tasks set effort = 5 where code in (?1, ?2)",
            [&tasks[0], &tasks[1]],
        )
        .unwrap();
    let plan = ask(&desk, "priority_select", json!({"measure": "effort"}));
    assert_eq!(
        codes(&plan["chosen"], &["row", "task"]),
        [tasks[0].as_str()],
        "two of five points do not fit into eight"
    );
}

#[test]
fn adopting_a_selection_is_one_operation_that_can_be_undone() {
    let (place, desk, tasks) = scored();
    let before = rows(&place.file());
    let adopted = reply(
        &desk,
        "priority_adopt",
        json!({"at_most": 2, "note": "Đợt 1 năm 2027"}),
    );
    let selection = adopted.output;
    assert_eq!(selection["code"], "LC-001", "it has a code");
    assert_eq!(
        codes(&selection["items"], &["task"])[..2],
        [tasks[0].clone(), tasks[1].clone()],
        "the chosen tasks in order"
    );
    assert_eq!(
        selection["items"][2]["reason"]["code"], "at_most",
        "the others with their reason"
    );
    score(&desk, &tasks[0], [0, 0, 0, 0, 0, 10]);
    let kept = ask(&desk, "selection_show", json!({"key": "LC-001"}));
    assert_eq!(
        kept["items"], selection["items"],
        "what is adopted stays as it was"
    );
    ask(&desk, "log_undo", json!({}));
    ask(&desk, "log_undo", json!({}));
    assert!(
        rows(&place.file()) == before,
        "one undo takes the whole selection back"
    );
    assert_eq!(
        refuse(&desk, "selection_show", json!({"key": "LC-001"})).code,
        "not_found",
        "it is gone"
    );
}

#[test]
fn a_mark_is_the_heads_and_carries_his_words() {
    let (_place, desk, tasks) = scored();
    let by = |actor: &str, payload: Value| {
        desk.call(&Call {
            actor: actor.to_owned(),
            ..call("priority_mark", payload)
        })
    };
    let words = "Đồng chí Vụ trưởng làm ngay, báo cáo tôi trước 15/12";
    let row = by(
        "seat:1",
        json!({"task": tasks[3], "mark": "in", "words": words}),
    )
    .unwrap()
    .output;
    assert_eq!(
        (&row["mark"]["words"], &row["mark"]["marked_by"]),
        (&json!(words), &json!("seat:1")),
        "his words as he said them, by himself"
    );
    let row = by(
        "secretariat",
        json!({"task": tasks[3], "mark": "out", "words": "Để sang năm"}),
    )
    .unwrap()
    .output;
    assert_eq!(
        row["mark"]["marked_by"], "secretariat",
        "or recorded by the secretariat"
    );
    for seat in ["seat:2", "seat:12"] {
        let refused = by(seat, json!({"task": tasks[3]}))
            .map(|reply| reply.output)
            .unwrap_err();
        assert_eq!(
            refused.data["rule"], "head_marks",
            "{seat} neither marks nor takes a mark back"
        );
    }
    let row = by("seat:1", json!({"task": tasks[3]})).unwrap().output;
    assert_eq!(row["mark"], Value::Null, "he takes it back");
}

#[test]
fn only_the_head_and_the_standing_deputy_weigh_and_the_page_is_told_so() {
    let (_place, desk, tasks) = scored();
    let by = |actor: &str, cmd: &str, payload: Value| {
        desk.call(&Call {
            actor: actor.to_owned(),
            ..call(cmd, payload)
        })
    };
    for (actor, may_weigh, may_mark, may_set_capacity) in [
        ("secretariat", true, true, true),
        ("seat:1", true, true, false),
        ("seat:2", true, false, false),
        ("seat:3", false, false, false),
        ("seat:29", false, false, false),
    ] {
        let list = by(actor, "criterion_list", json!({})).unwrap().output;
        assert_eq!(
            [
                &list["may_weigh"],
                &list["may_mark"],
                &list["may_set_capacity"]
            ],
            [may_weigh, may_mark, may_set_capacity],
            "what {actor} is told"
        );
        let scores = json!([{"criterion": "1", "value": 5, "reason": "Thử"}]);
        let decides = [
            (
                "criterion_add",
                json!({"name": format!("Của {actor}"), "horizon": "both", "sense": "benefit"}),
            ),
            (
                "criterion_edit",
                json!({"key": "1", "version": list["criteria"][0]["version"], "meaning": "Khác"}),
            ),
            (
                "criterion_compare",
                json!({"first": "1", "second": "2", "numerator": 3, "denominator": 1}),
            ),
            (
                "criterion_weights",
                json!({"weights": [{"criterion": "1", "weight": list["criteria"][0]["weight"]}]}),
            ),
            (
                "priority_score",
                json!({"task": tasks[0], "scores": scores}),
            ),
            ("priority_adopt", json!({"at_most": 1})),
        ];
        for (cmd, payload) in decides {
            let refused = by(actor, cmd, payload)
                .err()
                .map(|error| error.data["rule"].clone());
            assert_eq!(
                refused.as_deref(),
                (!may_weigh).then_some("chair_only"),
                "{cmd} by {actor} is as it is told"
            );
        }
    }
}

#[test]
fn the_ranking_of_a_past_day_is_that_of_its_scores() {
    let (place, _desk, tasks) = scored();
    let later = place.desk_on("2026-11-20");
    // Recorded to count from an earlier day: on the days before it nothing was scored.
    let ranking = ask(&later, "priority_rank", json!({"as_of": "2026-11-01"}));
    assert_eq!(ranking["rows"], json!([]), "nothing was scored by then");
    let now = ask(&later, "priority_rank", json!({}));
    assert_eq!(
        codes(&now["rows"], &["task"])[0],
        tasks[0],
        "today there is a ranking"
    );
}
