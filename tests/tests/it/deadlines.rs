//! Deadlines, the calendar of working days, recurring work, and reports of periods that stay as they were.

use crate::kit::{Place, add_task, ask, call, findings, options, refuse, reply};
use serde_json::{Value, json};
use std::sync::Arc;
use steering_api::desk::{Create, Desk, DeskOptions};

/// A desk whose clock shows noon of a day in Vietnam.
fn desk_at(place: &Place, day: &str) -> Desk {
    let now = format!("{day}T05:00:00Z").parse().unwrap();
    Desk::open(DeskOptions {
        now: Arc::new(move || now),
        ..options(&place.file(), Create::No, None)
    })
}

fn due_of(desk: &Desk, code: &str) -> (Value, Value, Value) {
    let shown = ask(desk, "task_show", json!({ "key": code }));
    let row = &shown["row"];
    (
        row["due_on"].clone(),
        row["original_due_on"].clone(),
        row["due_words"].clone(),
    )
}

fn set(desk: &Desk, day: &str, kind: &str) -> Value {
    let one =
        json!({"day": day, "kind": kind, "name": "Theo thông báo", "source": "Thông báo số 5"});
    ask(desk, "calendar_set", json!({ "days": [one] }))
}

#[test]
fn counting_follows_the_secretariats_calendar_and_what_is_resolved_stays() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let words = "5 ngày làm việc kể từ ngày 20/11/2026";
    let read = |text: &str| ask(&desk, "due_read", json!({ "text": text }))["due_on"].clone();
    assert_eq!(read(words), "2026-11-27", "from Friday: Monday to Friday");
    let code = add_task(
        &desk,
        json!({"title": "Góp ý", "lead": "DV-02", "due": words}),
    );

    let shown = set(&desk, "2026-11-27", "off");
    assert_eq!(
        read(words),
        "2026-11-30",
        "counting now passes over the day off"
    );
    assert_eq!(
        due_of(&desk, &code),
        (
            json!("2026-11-27"),
            json!("2026-11-27"),
            json!("5 ngày làm việc kể từ ngày 20/11/2026")
        ),
        "a deadline that was resolved does not move silently, and keeps its words"
    );
    let strained = &shown["strained"][0];
    assert_eq!(
        (
            &strained["task"]["code"],
            &strained["is_day_off"],
            &strained["recounted_on"]
        ),
        (&json!(code), &json!(true), &json!("2026-11-30")),
        "it is shown, with the day that counting would give now"
    );
    let days = shown["days"].as_array().unwrap();
    let own = days.iter().find(|day| day["off"]["day"] == "2026-11-27");
    assert_eq!(
        own.unwrap()["off"]["status"],
        "own",
        "the day says whose it is"
    );

    set(&desk, "2026-11-28", "working");
    assert_eq!(
        read(words),
        "2026-11-28",
        "a Saturday that makes up for it is worked"
    );
    ask(&desk, "log_undo", json!({}));
    ask(&desk, "log_undo", json!({}));
    assert_eq!(read(words), "2026-11-27", "both changes can be taken back");
    assert_eq!(findings(&desk), json!([]), "and the register is sound");
}

#[test]
fn soon_is_counted_in_the_secretariats_working_days() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    // Seven working days after Tuesday 24 November 2026 end on Thursday 3 December.
    let code = add_task(
        &desk,
        json!({"title": "Gần đến hạn", "lead": "DV-02", "due": "4/12/2026"}),
    );
    let timeliness =
        || ask(&desk, "task_show", json!({ "key": code }))["row"]["timeliness"].clone();
    assert_eq!(timeliness(), "not_due", "eight working days are left");
    set(&desk, "2026-11-25", "off");
    assert_eq!(timeliness(), "due_soon", "one of them is now a day off");
    let cleared = ask(&desk, "calendar_clear", json!({"day": "2026-11-25"}));
    assert_eq!(
        (timeliness(), cleared["strained"].clone()),
        (json!("not_due"), json!([])),
        "what is published counts again"
    );
    let refused = refuse(&desk, "calendar_clear", json!({"day": "2026-11-25"}));
    assert_eq!(refused.code, "not_found", "there is nothing left to clear");
}

#[test]
fn proposals_are_taken_over_in_one_go() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let before = ask(&desk, "calendar_show", json!({"year": 2036}));
    assert_eq!(before["days"], json!([]), "no data reaches 2036");
    let proposed = ask(&desk, "calendar_propose", json!({"year": 2036}));
    let days: Vec<Value> = proposed["days"]
        .as_array()
        .unwrap()
        .iter()
        .map(|day| {
            assert_eq!(day["is_off"], false, "nothing is off until it is taken over");
            json!({"day": day["off"]["day"], "kind": "off", "name": day["off"]["name"], "source": day["off"]["source"]})
        })
        .collect();
    let head = ask(&desk, "desk_show", json!({}))["head"].as_u64().unwrap();
    let after = ask(&desk, "calendar_set", json!({ "days": days }));
    assert_eq!(
        after["days"].as_array().unwrap().len(),
        days.len(),
        "each proposed day is in the calendar"
    );
    assert!(
        after["working_days"].as_u64() < before["working_days"].as_u64(),
        "and is not worked"
    );
    assert_eq!(
        ask(&desk, "desk_show", json!({}))["head"],
        head + 1,
        "it is one operation"
    );
    ask(&desk, "log_undo", json!({}));
    assert_eq!(
        ask(&desk, "calendar_show", json!({"year": 2036})),
        before,
        "and one undo takes it back"
    );
    for year in 2021..=2035 {
        let proposed = ask(&desk, "calendar_propose", json!({ "year": year }));
        let news: Vec<&Value> = proposed["days"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|day| day["is_off"] == false && day["off"]["status"] != "unconfirmed")
            .collect();
        // The announced plan of 2026 takes other days for Tết and 2 September than the usual ones.
        assert!(
            year == 2026 || news.is_empty(),
            "{year} has nothing new to propose: {news:?}"
        );
    }
}

#[test]
fn only_the_secretariat_changes_the_calendar_and_recurring_work() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let day = json!({"day": "2026-12-24", "kind": "off", "name": "Nghỉ", "source": "Thông báo"});
    for (cmd, payload) in [
        ("calendar_set", json!({ "days": [day] })),
        ("calendar_clear", json!({"day": "2026-12-24"})),
        (
            "recurrence_add",
            json!({"title": "Báo cáo", "rule": "hằng tháng"}),
        ),
        ("recurrence_make", json!({})),
    ] {
        let by_seat = steering_api::wire::Call {
            actor: "seat:3".to_owned(),
            ..call(cmd, payload)
        };
        let refused = desk.call(&by_seat).map(|reply| reply.output).unwrap_err();
        assert_eq!(
            refused.data.get("rule").map(String::as_str),
            Some("secretariat_only"),
            "{cmd} is the secretariat's"
        );
    }
}

#[test]
fn a_deadline_that_waits_gets_its_day_once_and_then_moves_by_extension_only() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    for (words, on, due_on) in [
        ("trước phiên tới", "2026-12-14", "2026-12-11"),
        ("5 ngày làm việc kể từ ngày ký", "2026-12-01", "2026-12-08"),
    ] {
        let code = add_task(
            &desk,
            json!({"title": "Chờ ngày", "lead": "DV-02", "due": words}),
        );
        assert_eq!(
            due_of(&desk, &code),
            (json!(null), json!(null), json!(words)),
            "{words}: the words are kept and no day is guessed"
        );
        ask(&desk, "task_resolve_due", json!({"key": code, "on": on}));
        assert_eq!(
            due_of(&desk, &code),
            (json!(due_on), json!(due_on), json!(words)),
            "{words}, {on}: the day found is the first deadline"
        );
        let again = refuse(
            &desk,
            "task_resolve_due",
            json!({"key": code, "on": "2027-01-15"}),
        );
        assert_eq!(
            again.data.get("rule").map(String::as_str),
            Some("deadline_not_waiting"),
            "a day that was found is not found anew"
        );
        ask(
            &desk,
            "task_extend",
            json!({"key": code, "to": "2027-01-29", "reason": "Chờ ý kiến"}),
        );
        ask(
            &desk,
            "task_decide",
            json!({"key": code, "grant": true, "basis": "Bút phê"}),
        );
        let (due, original, _) = due_of(&desk, &code);
        assert_eq!(
            (due, original),
            (json!("2027-01-29"), json!(due_on)),
            "{words}: an extension moves it, and the first deadline stays"
        );
    }
    assert_eq!(findings(&desk), json!([]), "the register is sound");
}

#[test]
fn a_named_day_off_is_flagged_and_a_counted_one_moves() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let read = |text: &str| ask(&desk, "due_read", json!({ "text": text }));
    let named = read("1/1/2027");
    assert_eq!(
        (&named["due_on"], &named["is_day_off"], &named["day_off"]),
        (&json!("2027-01-01"), &json!(true), &json!("Tết Dương lịch")),
        "a day that was named stays and says that it is a day off"
    );
    let weekend = read("hết tháng 1/2027");
    assert_eq!(
        (
            &weekend["due_on"],
            &weekend["is_day_off"],
            &weekend["day_off"]
        ),
        (&json!("2027-01-31"), &json!(true), &json!("")),
        "so does the end of a month on a Sunday"
    );
    let counted = read("38 ngày");
    assert_eq!(
        (
            &counted["due_on"],
            &counted["moved_from"],
            &counted["is_day_off"]
        ),
        (&json!("2027-01-04"), &json!("2027-01-01"), &json!(false)),
        "a count that would end on New Year's Day ends on the Monday after (Civil Code, Article 148)"
    );
    assert_eq!(
        counted["working_days"], 28,
        "working days are counted by the calendar"
    );
    let unclear = read("sớm nhất có thể");
    assert_eq!(
        (&unclear["problem"], &unclear["due_on"]),
        (&json!("unclear"), &json!(null)),
        "what is unclear is said to be so, and nothing is guessed"
    );
}

#[test]
fn each_occurrence_is_made_once_as_a_task_of_its_own() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let added = ask(
        &desk,
        "recurrence_add",
        json!({"title": "Báo cáo tình hình", "rule": "hằng tháng ngày 31", "lead": "DV-02", "product": "Báo cáo",
               "from": "2027-01-01", "area": "2"}),
    );
    assert_eq!(
        added["code"], "DK-001",
        "recurring work has codes of its own"
    );
    let none = reply(&desk, "recurrence_make", json!({}));
    assert_eq!(
        (none.output["tasks"].clone(), none.changes.len()),
        (json!([]), 0),
        "in November the occurrence of January lies beyond the next period"
    );
    let made = ask(&desk, "recurrence_make", json!({"to": "2027-03-31"}));
    let dues: Vec<(&str, &str)> = made["tasks"]
        .as_array()
        .unwrap()
        .iter()
        .map(|task| {
            (
                task["title"].as_str().unwrap(),
                task["due_on"].as_str().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        dues,
        [
            ("Báo cáo tình hình (tháng 1/2027)", "2027-01-31"),
            ("Báo cáo tình hình (tháng 2/2027)", "2027-02-28"),
            ("Báo cáo tình hình (tháng 3/2027)", "2027-03-31"),
        ],
        "the 31st is the last day of shorter months, and comes back after them"
    );
    assert_eq!(
        made["tasks"][0]["state"], "assigned",
        "with a lead they are assigned at once"
    );
    let again = ask(&desk, "recurrence_make", json!({"to": "2027-03-31"}));
    assert_eq!(again["tasks"], json!([]), "made again, nothing comes twice");

    let count = || {
        ask(&desk, "task_list", json!({}))["total"]
            .as_u64()
            .unwrap()
    };
    let with = count();
    ask(&desk, "log_undo", json!({}));
    assert_eq!(count(), with - 3, "one undo takes all three back");
    ask(
        &desk,
        "recurrence_make",
        json!({"key": "DK-001", "to": "2027-03-31"}),
    );
    assert_eq!(count(), with, "and they can be made again");

    let version =
        |desk: &Desk| ask(desk, "recurrence_list", json!({}))["recurrences"][0]["version"].clone();
    ask(
        &desk,
        "recurrence_edit",
        json!({"key": "DK-001", "version": version(&desk), "rule": "ngày 10 hằng tháng", "title": "Báo cáo tháng"}),
    );
    assert_eq!(
        ask(
            &desk,
            "task_list",
            json!({"filter": {"text": "bao cao tinh hinh"}})
        )["total"],
        3,
        "what was made stays what it was when its recurrence changes"
    );
    let next = ask(&desk, "recurrence_list", json!({}))["recurrences"][0]["next"][0].clone();
    assert_eq!(
        (&next["on"], &next["is_day_off"]),
        (&json!("2027-04-10"), &json!(true)),
        "the next one follows the new rule, and says that it falls on a Saturday"
    );
    assert_eq!(findings(&desk), json!([]), "the register is sound");
}

#[test]
fn without_a_horizon_the_next_period_is_made() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    for rule in [
        "thứ Hai hằng tuần",
        "ngày 15 hằng tháng",
        "hằng quý",
        "hằng năm trước ngày 15/12",
    ] {
        ask(
            &desk,
            "recurrence_add",
            json!({"title": rule, "rule": rule}),
        );
    }
    let made = ask(&desk, "recurrence_make", json!({}));
    let titles: Vec<&str> = made["tasks"]
        .as_array()
        .unwrap()
        .iter()
        .map(|task| task["title"].as_str().unwrap())
        .collect();
    assert_eq!(
        titles,
        [
            "thứ Hai hằng tuần (tuần 49/2026)",
            "ngày 15 hằng tháng (tháng 12/2026)",
            "hằng năm trước ngày 15/12 (năm 2026)",
            "hằng quý (quý IV/2026)",
            "hằng quý (quý I/2027)",
            "hằng năm trước ngày 15/12 (năm 2027)",
        ],
        "what comes in this period from today on, and in the next"
    );
    assert_eq!(made["recurrences"], 4, "of all four");
}

#[test]
fn a_task_says_what_it_was_made_of_and_is_found_by_it() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    for title in ["Giao ban", "Báo cáo tuần"] {
        ask(
            &desk,
            "recurrence_add",
            json!({"title": title, "rule": "thứ Hai hằng tuần", "lead": "DV-02"}),
        );
    }
    let made = ask(
        &desk,
        "recurrence_make",
        json!({"key": "DK-001", "to": "2026-12-15"}),
    );
    let code = made["tasks"][0]["code"].as_str().unwrap();
    let task = ask(&desk, "task_show", json!({"key": code}));
    assert_eq!(
        (&task["recurrence"]["code"], &task["occurrence_on"]),
        (&json!("DK-001"), &json!("2026-11-30")),
        "the task names its recurring work and which of its times it is"
    );
    let total =
        |query: &str| ask(&desk, "task_list", json!({"filter": {"query": query}}))["total"].clone();
    for query in [
        "định kỳ:DK-001",
        "recurrence:dk-001",
        "dinh ky:\"giao ban\"",
    ] {
        assert_eq!(total(query), 3, "the tasks made of it are found by {query}");
    }
    assert_eq!(total("định kỳ:DK-002"), 0, "and none of another");
    let listed = ask(&desk, "recurrence_list", json!({}))["recurrences"][0].clone();
    assert_eq!(
        (&listed["made"], &listed["open"]),
        (&json!(3), &total("định kỳ:DK-001 trạng thái:đã giao")),
        "as many as its own figures say"
    );
}

#[test]
fn recurring_work_that_rested_does_not_catch_up() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    ask(
        &desk,
        "recurrence_add",
        json!({"title": "Giao ban", "rule": "thứ Hai hằng tuần", "from": "2026-10-01"}),
    );
    ask(
        &desk,
        "recurrence_end",
        json!({"key": "DK-001", "until": "2026-10-15"}),
    );
    let made = ask(&desk, "recurrence_make", json!({}));
    assert_eq!(
        made["tasks"].as_array().unwrap().len(),
        2,
        "the two Mondays before it was ended"
    );
    let again = ask(&desk, "recurrence_end", json!({"key": "DK-001"}));
    assert_eq!(
        (&again["until"], &again["next"][0]["on"]),
        (&json!(null), &json!("2026-11-30")),
        "it goes on from today, and what would have come while it rested does not come any more"
    );
}

#[test]
fn a_closed_period_is_never_changed_by_what_is_reported_later() {
    let place = Place::in_memory().with_record();
    let (early, late, after) = (
        desk_at(&place, "2026-11-26"),
        desk_at(&place, "2026-12-10"),
        desk_at(&place, "2026-12-16"),
    );
    let code = add_task(
        &early,
        json!({"title": "Đề án", "lead": "DV-02", "due": "12/12/2026"}),
    );
    let silent = add_task(&early, json!({"title": "Chưa báo cáo", "lead": "DV-03"}));
    let progress = |desk: &Desk, percent: u32, words: &str| {
        ask(
            desk,
            "task_progress",
            json!({"key": code, "percent": percent, "words": words}),
        )
    };
    progress(&early, 20, "Đã có đề cương");
    progress(&late, 55, "Đã lấy ý kiến");
    let period = |desk: &Desk| ask(desk, "report_period", json!({"period": "2026-12"}));
    let row = |view: &Value, code: &str| {
        let rows = view["rows"].as_array().unwrap();
        rows.iter()
            .find(|row| row["task"]["code"] == code)
            .unwrap()
            .clone()
    };
    let open = period(&late);
    assert_eq!(
        (
            &open["is_closed"],
            &open["from"],
            &open["to"],
            &open["as_of"]
        ),
        (
            &json!(false),
            &json!("2026-11-15"),
            &json!("2026-12-14"),
            &json!("2026-12-10")
        ),
        "December's window runs from 15 November to 14 December"
    );
    let closed = period(&after);
    let told = row(&closed, &code);
    assert_eq!(
        (
            &told["words"],
            &told["percent_from"],
            &told["percent_to"],
            &told["entries"],
            &told["task"]["timeliness"],
        ),
        (
            &json!("Đã lấy ý kiến"),
            &json!(0),
            &json!(55),
            &json!(2),
            &json!("overdue")
        ),
        "the last words within the window, and how it stood on its last day"
    );
    assert_eq!(
        row(&closed, &silent)["entries"],
        0,
        "a task that nobody spoke of stands there with nothing said"
    );
    assert_eq!(
        (&closed["is_closed"], &closed["is_frozen"]),
        (&json!(true), &json!(true)),
        "the window is over and is read as it was then"
    );

    progress(&after, 80, "Đã trình");
    // Written down late, as of a day within the closed window.
    let backdated = place.desk_on("2026-11-20");
    ask(
        &backdated,
        "task_progress",
        json!({"key": silent, "percent": 30, "words": "Ghi bù"}),
    );
    drop(backdated);
    let much_later = desk_at(&place, "2027-03-01");
    ask(
        &much_later,
        "task_report_done",
        json!({"key": code, "words": "Quyết định 12"}),
    );
    assert_eq!(
        row(&period(&much_later), &code),
        told,
        "entries and results after the window never change its row"
    );
    let january = ask(&much_later, "report_period", json!({"period": "2027-01"}));
    let next = row(&january, &code);
    assert_eq!(
        (&next["words"], &next["percent_from"], &next["percent_to"]),
        (&json!("Đã trình"), &json!(55), &json!(80)),
        "they belong to the next period, which goes on from where this one ended"
    );
    let quarter = row(
        &ask(&much_later, "report_period", json!({"period": "2026-Q4"})),
        &code,
    );
    assert_eq!(
        (&quarter["words"], &quarter["entries"]),
        (&json!("Đã lấy ý kiến"), &json!(2)),
        "the fourth quarter ends with the same window"
    );
    let known_to = closed["known_to"].clone();
    let rebuilt = ask(
        &much_later,
        "report_period",
        json!({"period": "2026-12", "known_to": known_to}),
    );
    assert_eq!(
        rebuilt["rows"], closed["rows"],
        "by its log position it is rebuilt to the last row"
    );
    let future = refuse(&late, "report_period", json!({"period": "2027-06"}));
    assert_eq!(
        future.data.get("why").map(String::as_str),
        Some("not_begun"),
        "a period that has not begun has no report"
    );
}

#[test]
fn extensions_are_counted_with_what_came_of_them() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let task = |title: &str, lead: &str, due: &str| {
        add_task(&desk, json!({"title": title, "lead": lead, "due": due}))
    };
    let (granted, refused, late, waiting) = (
        task("Đồng ý", "DV-02", "31/12/2026"),
        task("Không đồng ý", "DV-02", "31/12/2026"),
        task("Xin muộn", "DV-03", "1/11/2026"),
        task("Đang chờ", "DV-02", "31/12/2026"),
    );
    for code in [&granted, &refused, &late, &waiting] {
        ask(
            &desk,
            "task_extend",
            json!({"key": code, "to": "2027-03-31", "reason": "Chờ ý kiến"}),
        );
    }
    for (code, grant) in [(&granted, true), (&refused, false), (&late, true)] {
        ask(
            &desk,
            "task_decide",
            json!({"key": code, "grant": grant, "basis": "Bút phê"}),
        );
    }
    let stats = ask(&desk, "stats_show", json!({}));
    let counts = &stats["extensions"]["counts"];
    assert_eq!(
        *counts,
        json!({"asked": 4, "granted": 2, "refused": 1, "withdrawn": 0, "waiting": 1, "late": 1, "tasks": 4}),
        "every request is counted once by what came of it"
    );
    let by_lead = stats["extensions"]["by_lead"].as_array().unwrap();
    assert_eq!(
        (
            by_lead.len(),
            &by_lead[0]["counts"]["asked"],
            &by_lead[1]["counts"]["late"]
        ),
        (2, &json!(3), &json!(1)),
        "by lead unit, most asked first, with the late ones"
    );
    let before = ask(&desk, "stats_show", json!({"as_of": "2026-10-01"}));
    assert_eq!(
        before["extensions"]["counts"]["asked"], 0,
        "on an earlier day nobody had asked"
    );
}
