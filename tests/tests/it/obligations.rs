//! Working regulations as rules: taken, in force from a day, amended, stopped; and what is owed by them, reckoned and explained.

use crate::kit::{Place, TODAY, add_task, ask, call, findings, refuse, rows};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use steering_api::desk::Desk;

/// A form that sets something off every day, marked by hand.
pub(crate) fn daily() -> Value {
    json!({"trigger": "every", "every": 1, "span": "day", "count": 0, "unit": "days", "side": "after",
           "role": "secretariat", "proof": "by_hand", "severity": "remind", "ladder": [{"at": 0, "tell": "owner"}]})
}

/// A form by which leads report tasks done by their deadline.
fn by_deadline() -> Value {
    json!({"trigger": "deadline", "count": 0, "unit": "days", "side": "after", "role": "lead", "proof": "task_done", "severity": "warn"})
}

fn revision(desk: &Desk, key: &str) -> Value {
    ask(desk, "rule_show", json!({"key": key}))["row"]["revision"].clone()
}

fn propose(desk: &Desk, form: &Value) -> String {
    let view = ask(
        desk,
        "rule_propose",
        json!({"title": "Quy tắc thử", "provision": "Điều 7 khoản 2", "form": form}),
    );
    view["row"]["code"].as_str().unwrap().to_owned()
}

fn adopt(desk: &Desk, key: &str, from: &str) {
    ask(
        desk,
        "rule_adopt",
        json!({"key": key, "revision": revision(desk, key), "from": from}),
    );
}

fn owed(desk: &Desk, request: Value) -> Vec<Value> {
    let page = ask(desk, "obligation_list", request);
    page["rows"].as_array().unwrap().clone()
}

/// Asserts that what the desk keeps is what a desk that has nothing yet reckons.
pub(crate) fn assert_kept(place: &Place, desk: &Desk, when: &str) {
    let fresh = place.desk();
    for request in [
        json!({"limit": 500}),
        json!({"limit": 500, "from": "2026-01-01"}),
        json!({"limit": 500, "standings": ["overdue", "late", "waived"]}),
    ] {
        assert_eq!(
            ask(desk, "obligation_list", request.clone()),
            ask(&fresh, "obligation_list", request),
            "{when}: what was followed is what is reckoned from nothing"
        );
    }
}

/// How many kinds of deeds there are about rules and obligations.
pub(crate) const DEEDS: u8 = 10;

/// Something done about rules or obligations, with one of those at hand.
pub(crate) fn deed(
    desk: &Desk,
    kind: u8,
    which: usize,
    value: u32,
    day: &str,
    later: impl Fn(u32) -> String,
) -> (&'static str, Value) {
    let of_state = |state: &str| {
        let list = ask(desk, "rule_list", json!({"state": state}));
        let rules = list["rows"].as_array().unwrap().clone();
        let count = rules.len();
        let rule = (count > 0).then(|| rules[count - 1 - which % count.min(4)].clone());
        rule.unwrap_or_else(|| json!({"code": "QT-999", "revision": 0}))
    };
    let on = |rule: Value, rest: Value| {
        let mut request = json!({"key": rule["code"], "revision": rule["revision"]});
        for (name, value) in rest.as_object().unwrap() {
            request[name] = value.clone();
        }
        request
    };
    let form = || match value % 3 {
        0 => by_deadline(),
        1 => {
            json!({"trigger": "extension_asked", "count": value % 9, "unit": "working_days", "side": "after",
                       "role": "secretariat", "proof": "extension_answered", "severity": "warn"})
        }
        _ => daily(),
    };
    // An obligation that a mark can stand on, or stands on.
    let marked = |is_marked: bool| {
        let rows = owed(desk, json!({"limit": 500, "standings": []}));
        let fit: Vec<&Value> = rows
            .iter()
            .filter(|row| row["proof"] == "by_hand" && (row["marked_by"] != "") == is_marked)
            .collect();
        match fit.len() {
            0 => json!({"rule": "QT-999", "subject": "x"}),
            count => {
                let row = fit[count - 1 - which % count];
                json!({"rule": row["rule"], "subject": row["subject_id"]})
            }
        }
    };
    match kind {
        0 => (
            "rule_take",
            json!({"from": value.is_multiple_of(2).then_some(day)}),
        ),
        1 => (
            "rule_propose",
            json!({"title": format!("Quy tắc {value}"), "provision": format!("Điều {value}"), "form": form()}),
        ),
        2 => {
            let rule = of_state("draft");
            (
                "rule_change",
                on(
                    rule,
                    json!({"title": format!("Sửa {value}"), "form": form()}),
                ),
            )
        }
        3 => ("rule_adopt", on(of_state("draft"), json!({"from": day}))),
        4 => (
            "rule_amend",
            on(
                of_state("adopted"),
                json!({"from": later(1 + value), "form": form()}),
            ),
        ),
        5 => (
            "rule_stop",
            on(
                of_state("adopted"),
                json!({"from": later(200 + value), "reason": "Có quy định mới"}),
            ),
        ),
        6 => ("rule_remove", on(of_state("draft"), json!({}))),
        7 => ("obligation_meet", marked(false)),
        8 => {
            let mut request = marked(false);
            request["reason"] = json!("Được miễn");
            ("obligation_waive", request)
        }
        _ => ("obligation_clear", marked(true)),
    }
}

#[test]
fn binding_rules_are_in_force_from_their_day_and_models_wait_as_drafts() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let start = rows(&place.file());
    let taken = ask(&desk, "rule_take", json!({"from": TODAY}));
    let states: Vec<(&str, &str)> = taken["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            (
                row["origin"].as_str().unwrap(),
                row["state"].as_str().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        states,
        [
            ("R-INV-1", "adopted"),
            ("R-DOC-1", "adopted"),
            ("R-CON-1", "adopted"),
            ("R-RPT-2-Q", "adopted"),
            ("R-RPT-2-H", "adopted"),
            ("R-RPT-2-Y", "adopted"),
            ("R-MTG-Q", "draft"),
            ("R-MTG-H", "draft"),
            ("R-INV-X-MIN", "draft"),
        ],
        "what binds is on, other bodies' models are off"
    );
    for (ids, why) in [
        (json!(["R-INV-1"]), "taken"),
        (json!([]), "empty"),
        (json!(["R-X"]), "unknown"),
    ] {
        let refused = refuse(&desk, "rule_take", json!({ "ids": ids }));
        assert_eq!(refused.data["why"], why, "{ids} cannot be taken");
    }
    ask(&desk, "log_undo", json!({}));
    assert_eq!(rows(&place.file()), start, "taking them is one step");
    assert_eq!(
        owed(&desk, json!({})),
        Vec::<Value>::new(),
        "and nothing is owed by what is not there"
    );
}

#[test]
fn a_meeting_is_owed_its_invitation_papers_and_notice_each_with_its_provision() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    ask(&desk, "rule_take", json!({"from": TODAY}));
    ask(
        &desk,
        "meeting_add",
        json!({"title": "Phiên họp", "starts_at": "2026-12-15T14:00:00"}),
    );
    let about = || owed(&desk, json!({"subject": "PH-001"}));
    let [invitation] = about()
        .try_into()
        .expect("no paper is asked for, it has not ended: the invitation alone");
    assert_eq!(
        (
            &invitation["rule"],
            &invitation["provision"],
            &invitation["due_on"],
            &invitation["standing"],
            &invitation["owner"]["key"]
        ),
        (
            &json!("QT-001"),
            &json!("Quyết định số 45/2018/QĐ-TTg"),
            &json!("2026-12-10"),
            &json!("open"),
            &json!("secretariat")
        ),
        "three working days before Tue 15: Mon 14, Fri 11, Thu 10"
    );
    ask(&desk, "meeting_invite", json!({"key": "PH-001"}));
    assert_eq!(
        (&about()[0]["standing"], &about()[0]["met_on"]),
        (&json!("met"), &json!(TODAY)),
        "the register knows that invitations went out"
    );
    ask(
        &desk,
        "meeting_edit",
        json!({"key": "PH-001", "version": ask(&desk, "meeting_show", json!({"key": "PH-001"}))["row"]["version"],
               "starts_at": "2026-11-25T08:00:00"}),
    );
    assert_eq!(
        about(),
        Vec::<Value>::new(),
        "brought forward, it would have fallen due before the rule was in force"
    );
    let refused = refuse(
        &desk,
        "obligation_meet",
        json!({"rule": "QT-004", "subject": "2026"}),
    );
    assert_eq!(refused.code, "not_found", "what is not owed is not marked");
}

#[test]
fn amending_changes_nothing_that_is_past() {
    let place = Place::in_memory().with_record();
    let early = place.desk_on("2022-01-04");
    let desk = place.desk();
    let code = propose(&early, &by_deadline());
    adopt(&early, &code, "2022-01-04");
    for due in ["2022-03-01", "2026-10-01", "2026-12-20", "2027-02-01"] {
        add_task(
            &early,
            json!({"title": format!("Việc hạn {due}"), "lead": "DV-03", "due": due}),
        );
    }
    let past = |day: &str| {
        let mut page = ask(
            &desk,
            "obligation_list",
            json!({"as_of": day, "limit": 500}),
        );
        page.as_object_mut().unwrap().remove("total");
        page
    };
    let days = ["2022-03-02", "2025-01-01", "2026-11-23"];
    let before: Vec<Value> = days.iter().map(|day| past(day)).collect();
    let mut form = by_deadline();
    form["count"] = json!(5);
    form["unit"] = json!("working_days");
    ask(
        &desk,
        "rule_amend",
        json!({"key": code, "revision": revision(&desk, &code), "from": "2026-12-01", "form": form, "provision": "Điều 8"}),
    );
    let lines: Vec<(Value, Value, Value)> = owed(&desk, json!({"rule": code}))
        .into_iter()
        .filter(|row| {
            row["subject_title"]
                .as_str()
                .unwrap()
                .starts_with("Việc hạn")
        })
        .map(|row| {
            (
                row["due_on"].clone(),
                row["version"].clone(),
                row["provision"].clone(),
            )
        })
        .collect();
    let first = "Điều 7 khoản 2";
    assert_eq!(
        lines,
        [
            ("2022-03-01", 1, first),
            ("2026-10-01", 1, first),
            ("2026-12-25", 2, "Điều 8"),
            ("2027-02-15", 2, "Điều 8"),
        ]
        .map(|(due, version, provision)| (json!(due), json!(version), json!(provision))),
        "what fell due stays under the first version; Sun 20/12 and five are Fri 25; Mon 1/2/2027 and five are 2, 3, 4, then, behind Tết, Fri 12 and Mon 15"
    );
    for (day, wanted) in days.iter().zip(before) {
        let due_by = |page: &Value| -> Vec<Value> {
            let rows = page["rows"].as_array().unwrap().iter();
            rows.filter(|row| row["due_on"].as_str().unwrap() <= *day)
                .cloned()
                .collect()
        };
        assert_eq!(
            due_by(&past(day)),
            due_by(&wanted),
            "what had fallen due by {day} is as it was"
        );
    }
    for (from, why) in [("2026-11-23", "past"), ("2026-12-01", "not_after_version")] {
        let refused = refuse(
            &desk,
            "rule_amend",
            json!({"key": code, "revision": revision(&desk, &code), "from": from}),
        );
        assert_eq!(refused.data["why"], why, "no amendment from {from}");
    }
    assert_kept(&place, &desk, "after an amendment");
}

#[test]
fn what_the_register_cannot_know_is_said_by_hand_and_taken_back() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let code = propose(&desk, &daily());
    adopt(&desk, &code, TODAY);
    let subject = format!("{TODAY}/{TODAY}");
    let key = json!({"rule": code, "subject": subject});
    let with = |name: &str, value: &str| {
        let mut request = key.clone();
        request[name] = json!(value);
        request
    };
    let stands = || owed(&desk, json!({"subject": subject}))[0]["standing"].clone();
    assert_eq!(stands(), "due", "it is today's");
    let refused = refuse(&desk, "obligation_meet", with("day", "2026-11-25"));
    assert_eq!(refused.data["why"], "future", "nothing is met tomorrow");
    ask(&desk, "obligation_meet", with("words", "Đã trực"));
    assert_eq!(stands(), "met", "said by hand");
    assert_eq!(
        refuse(&desk, "obligation_meet", key.clone()).data["rule"],
        "obligation_met",
        "once"
    );
    ask(&desk, "obligation_clear", key.clone());
    assert_eq!(stands(), "due", "taken out");
    let refused = refuse(&desk, "obligation_waive", with("reason", " "));
    assert_eq!(refused.data["rule"], "reason_needed", "with a reason only");
    let page = ask(&desk, "obligation_waive", with("reason", "Nghỉ"));
    assert_eq!(
        (
            &page["rows"][0]["standing"],
            &page["rows"][0]["words"],
            &page["rows"][0]["marked_by"]
        ),
        (&json!("waived"), &json!("Nghỉ"), &json!("secretariat")),
        "waived, with why and by whom"
    );
    let total = ask(&desk, "obligation_compliance", json!({}))["total"].clone();
    assert_eq!(
        (&total["owed"], &total["waived"]),
        (&json!(1), &json!(1)),
        "and counted as waived"
    );
    ask(&desk, "log_undo", json!({}));
    assert_eq!(stands(), "due", "undone like any other step");
    let mut by_seat = call("rule_list", json!({}));
    by_seat.actor = "seat:5".to_owned();
    assert!(desk.call(&by_seat).is_ok(), "every seat reads the rules");
    by_seat.cmd = "rule_take".to_owned();
    assert_eq!(
        desk.call(&by_seat)
            .map(|reply| reply.output)
            .unwrap_err()
            .data["rule"],
        "secretariat_only",
        "the secretariat alone writes them"
    );
    assert_eq!(findings(&desk), json!([]), "the register is sound");
}

#[test]
fn forms_that_say_nothing_are_refused_with_their_field() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    for (field, value, named) in [
        ("trigger", json!("someday"), "trigger"),
        ("every", Value::Null, "every"),
        ("every", json!(0), "every"),
        ("span", json!("half"), "span"),
        ("proof", json!("task_done"), "proof"),
        ("role", json!("lead"), "role"),
        ("kinds", json!(["ordinary"]), "kinds"),
        ("count", json!(401), "offset"),
        (
            "ladder",
            json!([{"at": 1, "tell": "owner"}, {"at": 0, "tell": "owner"}]),
            "ladder",
        ),
    ] {
        let mut form = daily();
        form[field] = value.clone();
        let refused = refuse(
            &desk,
            "rule_propose",
            json!({"title": "Thử", "provision": "Điều 1", "form": form}),
        );
        assert_eq!(
            (refused.code.as_str(), refused.data["field"].as_str()),
            ("invalid", named),
            "{field} = {value}"
        );
    }
    let catalogue = ask(&desk, "rule_catalogue", json!({}));
    let ways = catalogue["allowed"].as_array().unwrap();
    let triggers: BTreeSet<&str> = ways
        .iter()
        .map(|way| way["trigger"].as_str().unwrap())
        .collect();
    assert_eq!(triggers.len(), 9, "every trigger can be proved somehow");
    assert_eq!(
        catalogue["rows"][0]["sentence"]["vi"],
        "Người có nghĩa vụ: thư ký; việc phải làm: ban hành giấy mời chậm nhất 3 ngày làm việc trước ngày họp (định kỳ, sơ kết, tổng kết).",
        "a rule is a sentence"
    );
}

#[test]
fn a_rule_is_tried_before_it_binds_anybody() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let head = ask(&desk, "desk_show", json!({}))["head"].clone();
    let form = ask(&desk, "rule_catalogue", json!({}))["rows"][0]["form"].clone();
    let tried = ask(&desk, "rule_try", json!({"form": form, "on": "2022-03-14"}));
    assert_eq!(
        (&tried["rows"][0]["due_on"], &tried["rows"][0]["steps"][0]),
        (
            &json!("2022-03-09"),
            &json!({"on": "2022-03-04", "tell": "owner"})
        ),
        "for a meeting on Mon 14/3: Fri 11, Thu 10, Wed 9; three working days before that Fri 4"
    );
    let refused = refuse(
        &desk,
        "rule_try",
        json!({"form": form, "subject": "NV-001"}),
    );
    assert_eq!(
        refused.data["why"], "nothing",
        "a rule about meetings gives nothing on a task"
    );
    let code = add_task(
        &desk,
        json!({"title": "Việc", "lead": "DV-03", "due": "2026-12-20"}),
    );
    let tried = ask(
        &desk,
        "rule_try",
        json!({"form": by_deadline(), "subject": code}),
    );
    assert_eq!(
        (
            &tried["rows"][0]["due_on"],
            &tried["rows"][0]["owner"]["code"]
        ),
        (&json!("2026-12-20"), &json!("DV-03")),
        "on a task of the register, with who would owe it"
    );
    assert_eq!(
        ask(&desk, "desk_show", json!({}))["head"].as_u64(),
        head.as_u64().map(|head| head + 1),
        "trying wrote nothing"
    );
}
