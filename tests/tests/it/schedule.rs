//! First and later, through the desk: dependencies, what is reckoned of them on any day, and who waits for whom.

use crate::kit::{Place, TODAY, add_task, ask, call, refuse};
use serde_json::{Value, json};
use steering_api::desk::Desk;
use steering_api::wire::Call;

/// Assigns a task on a day, with a deadline.
fn task(place: &Place, on: &str, title: &str, lead: &str, due: &str) -> String {
    add_task(
        &place.desk_on(on),
        json!({"title": title, "lead": lead, "due": due}),
    )
}

fn after(desk: &Desk, code: &str, before: &str, lag: u32) -> Value {
    ask(
        desk,
        "dependency_add",
        json!({"key": code, "before": before, "lag": lag}),
    )
}

fn plan(desk: &Desk, code: &str, start: &str, duration: u32) {
    let row = row(desk, code, TODAY);
    ask(
        desk,
        "task_plan",
        json!({"key": code, "version": row["version"], "start_on": start, "duration": duration}),
    );
}

fn row(desk: &Desk, code: &str, as_of: &str) -> Value {
    ask(
        desk,
        "dependency_list",
        json!({"key": code, "as_of": as_of}),
    )["row"]
        .clone()
}

#[test]
fn a_chain_is_reckoned_and_its_delay_counts_against_the_lead_of_what_is_late() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let survey = task(&place, "2026-10-01", "Khảo sát", "DV-02", "2026-11-13");
    let draft = task(&place, "2026-10-01", "Dự thảo", "DV-03", "2026-12-11");
    let issue = task(&place, "2026-10-01", "Ban hành", "DV-04", "2026-12-31");
    let early = place.desk_on("2026-10-01");
    after(&early, &draft, &survey, 1);
    let list = after(&early, &issue, &draft, 0);
    assert_eq!(
        list["before"][0]["task"]["code"], draft,
        "what it comes after"
    );

    let on_time = row(&desk, &draft, "2026-11-12");
    assert_eq!(on_time["waits"], json!([]), "nobody is late on that day");
    let waiting = row(&desk, &draft, TODAY);
    let wait = &waiting["waits"][0];
    assert_eq!(
        (&wait["since"], &wait["days"], &wait["task"]["code"]),
        (&json!("2026-11-17"), &json!(6), &json!(survey)),
        "the survey was due on Friday the 13th; a day lies between: it waits since Tuesday"
    );
    assert_eq!(
        wait["lead"]["code"], "DV-02",
        "held against the lead of the survey"
    );
    assert_eq!(
        waiting["earliest_start"], "2026-11-26",
        "the survey is done today at the earliest, a day lies between"
    );
    assert_eq!(
        waiting["is_given_time"], true,
        "no duration was planned: the time given counts"
    );

    let plan = ask(&desk, "schedule_show", json!({"key": issue}));
    assert_eq!(plan["total"], 3, "the whole chain");
    assert_eq!(plan["links"].as_array().unwrap().len(), 2, "with its links");
    assert_eq!(plan["waits"][0]["tasks"], 1, "one task waits");
    assert_eq!(plan["waits"][0]["days"], 6, "for six days");
    let unit = plan["waits"][0]["unit"]["id"].clone();
    let rows = ask(&desk, "schedule_show", json!({"waits_for": unit}));
    assert_eq!(rows["rows"][0]["code"], draft, "the figure opens its rows");
    assert_eq!(rows["total"], 1, "and no others");

    ask(
        &desk,
        "task_report_done",
        json!({"key": survey, "words": "Đã báo cáo", "on": "2026-11-20"}),
    );
    let free = row(&desk, &draft, TODAY);
    assert_eq!(
        free["waits"],
        json!([]),
        "reported done, it is not waited for"
    );
    assert_eq!(
        free["earliest_start"], "2026-11-24",
        "the day it was done counts: Friday, a day between, Tuesday"
    );
    let before = row(&desk, &draft, "2026-11-19");
    assert_eq!(
        before["waits"][0]["days"], 3,
        "on an earlier day it waited: a past day stays as it was"
    );
}

#[test]
fn a_ring_is_refused_with_its_codes_and_nothing_is_written() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let codes: Vec<String> = ["Vòng một", "Vòng hai", "Vòng ba"]
        .iter()
        .map(|title| add_task(&desk, json!({"title": title, "lead": "DV-02"})))
        .collect();
    let [one, two, three] = codes.as_slice() else {
        panic!("three tasks");
    };
    after(&desk, two, one, 0);
    after(&desk, three, two, 0);
    let head = ask(&desk, "desk_show", json!({}))["head"].clone();
    for (key, before, ring) in [
        (one, three, format!("{three} → {one} → {two} → {three}")),
        (one, two, format!("{two} → {one} → {two}")),
        (one, one, format!("{one} → {one}")),
    ] {
        let refused = refuse(
            &desk,
            "dependency_add",
            json!({"key": key, "before": before}),
        );
        assert_eq!(
            (refused.code.as_str(), refused.data["rule"].as_str()),
            ("refused", "dependency_cycle"),
            "{key} after {before}"
        );
        assert_eq!(refused.data["codes"], ring, "the ring by its codes");
    }
    let twice = refuse(&desk, "dependency_add", json!({"key": two, "before": one}));
    assert_eq!(
        (twice.data["field"].as_str(), twice.data["why"].as_str()),
        ("before", "duplicate"),
        "it is there already"
    );
    let far = refuse(
        &desk,
        "dependency_add",
        json!({"key": three, "before": one, "lag": 501}),
    );
    assert_eq!(far.data["why"], "out_of_range", "two years at the most");
    ask(
        &desk,
        "task_cancel",
        json!({"key": one, "words": "Bút phê"}),
    );
    let gone = refuse(
        &desk,
        "dependency_add",
        json!({"key": three, "before": one}),
    );
    assert_eq!(
        gone.data["rule"], "state",
        "what is called off comes before nothing"
    );
    let left = ask(&desk, "schedule_show", json!({"text": "vong hai"}));
    assert_eq!(
        left["rows"][0]["is_linked"], true,
        "what follows it keeps its other link: {left}"
    );
    assert_eq!(
        ask(&desk, "desk_show", json!({}))["head"].as_u64(),
        head.as_u64().map(|head| head + 1),
        "only the cancellation was written"
    );
}

#[test]
fn dependencies_are_the_secretariats_and_the_plan_is_also_the_leads() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    ask(
        &desk,
        "member_fill",
        json!({"seat": 20, "person": "Lê An", "post": "Vụ trưởng", "unit": "DV-03", "from": "2026-01-01"}),
    );
    let first = add_task(&desk, json!({"title": "Một", "lead": "DV-02"}));
    let second = add_task(&desk, json!({"title": "Hai", "lead": "DV-03"}));
    let by = |actor: &str, cmd: &str, payload: Value| {
        let asked = Call {
            actor: actor.to_owned(),
            ..call(cmd, payload)
        };
        desk.call(&asked)
    };
    let link = json!({"key": second, "before": first});
    let refused = by("seat:20", "dependency_add", link).unwrap_err();
    assert_eq!(
        refused.data["rule"], "secretariat_only",
        "the order is the secretariat's to write"
    );
    let list = after(&desk, &second, &first, 2);
    let mine = by("seat:20", "dependency_list", json!({"key": second})).unwrap();
    assert_eq!(
        (&mine.output["may_link"], &mine.output["may_plan"]),
        (&json!(false), &json!(true)),
        "the lead is told what it may do"
    );
    let planned = json!({"key": second, "version": 1, "start_on": "2026-12-01", "duration": 10});
    by("seat:20", "task_plan", planned.clone()).unwrap();
    let other = json!({"key": first, "version": 1, "duration": 10});
    let refused = by("seat:20", "task_plan", other).unwrap_err();
    assert_eq!(refused.data["rule"], "not_the_lead", "another's task");
    let stale = by("secretariat", "task_plan", planned).unwrap_err();
    assert_eq!(stale.code, "version_conflict", "it was planned since");
    for (field, value) in [("duration", 0), ("duration", 2501), ("effort", 10_001)] {
        let mut request = json!({"key": second, "version": 2});
        request[field] = json!(value);
        let refused = refuse(&desk, "task_plan", request);
        assert_eq!(
            (refused.data["field"].as_str(), refused.data["why"].as_str()),
            (field, "out_of_range"),
            "{field} {value}"
        );
    }
    let link = &list["before"][0];
    let edit = json!({"id": link["id"], "version": link["version"], "lag": 5});
    ask(&desk, "dependency_edit", edit.clone());
    assert_eq!(
        refuse(&desk, "dependency_edit", edit).code,
        "version_conflict",
        "changed since it was read"
    );
    ask(&desk, "log_undo", json!({}));
    let back = ask(&desk, "dependency_list", json!({"key": second}));
    assert_eq!(back["before"][0]["lag"], 2, "undo brings the lag back");
    let history = ask(&desk, "history_list", json!({"key": second}));
    let labels: Vec<&str> = history["entries"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|entry| entry["label"]["subject"].as_str())
        .collect();
    assert!(
        labels.contains(&format!("{first} → {second}").as_str()),
        "the history names both tasks: {labels:?}"
    );
}

#[test]
fn the_timeline_is_filtered_grouped_paged_and_counted() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let mut codes = Vec::new();
    for at in 0..12 {
        let lead = if at % 2 == 0 { "DV-02" } else { "DV-03" };
        let code = add_task(
            &desk,
            json!({"title": format!("Bước số {at}"), "lead": lead, "area": (at % 3 + 1).to_string()}),
        );
        plan(&desk, &code, "2026-12-01", 3 + at);
        codes.push(code);
    }
    for pair in codes[..6].windows(2) {
        after(&desk, &pair[1], &pair[0], 0);
    }
    let undated = add_task(
        &desk,
        json!({"title": "Bước chưa có ngày", "lead": "DV-02"}),
    );
    let show = |request: Value| ask(&desk, "schedule_show", request);
    let all = show(json!({"text": "buoc"}));
    assert_eq!(all["total"], 13, "all of them");
    let figures = &all["figures"];
    assert_eq!(
        (
            &figures["linked"],
            &figures["critical"],
            &figures["unscheduled"]
        ),
        (&json!(6), &json!(6), &json!(1)),
        "a chain of six is critical, one task has no days: {figures}"
    );
    for (which, count) in [
        ("linked", 6),
        ("critical", 6),
        ("late", 0),
        ("unscheduled", 1),
    ] {
        let part = show(json!({"text": "buoc", "which": which}));
        assert_eq!(part["total"], count, "{which}");
        assert_eq!(&part["figures"], figures, "{which}: the figures stay");
    }
    assert_eq!(
        show(json!({"which": "unscheduled", "text": "buoc"}))["rows"][0]["code"],
        undated,
        "it opens its rows"
    );
    let grouped = show(json!({"text": "buoc", "group": "lead"}));
    let groups = grouped["groups"].as_array().unwrap();
    let counts: u64 = groups.iter().filter_map(|one| one["count"].as_u64()).sum();
    assert_eq!(counts, 13, "groups hold every row");
    let page = show(json!({"text": "buoc", "group": "lead", "offset": 5, "limit": 4}));
    assert_eq!(
        page["rows"].as_array().unwrap(),
        &grouped["rows"].as_array().unwrap()[5..9],
        "a page is a part of the whole"
    );
    for link in page["links"].as_array().unwrap() {
        let ends = [&link["before"], &link["after"]].map(|row| row.as_u64().unwrap());
        assert!(
            ends.iter().any(|row| (5..9).contains(row)),
            "links of the page: {link}"
        );
    }
    assert_eq!(
        (&all["from"], &all["rows"][0]["earliest_start"]),
        (&json!(TODAY), &json!("2026-12-01")),
        "the time shown holds today and every bar"
    );
    let unknown = refuse(&desk, "schedule_show", json!({"which": "lost"}));
    assert_eq!(unknown.data["field"], "which", "a kind that does not exist");
    let absent = refuse(&desk, "schedule_show", json!({"key": "NV-999"}));
    assert_eq!(absent.code, "not_found", "a task that does not exist");
}

#[test]
fn pages_are_kept_only_as_long_as_nothing_moves() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let early = task(&place, "2026-10-01", "Việc một", "DV-02", "2026-12-11");
    let late = task(&place, "2026-10-01", "Việc hai", "DV-03", "2026-12-31");
    let show = |asked: Value| {
        let page = ask(&desk, "schedule_show", asked);
        let rows: Vec<String> = page["rows"]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| row["code"].as_str().unwrap().to_owned())
            .filter(|code| [&early, &late].contains(&code))
            .collect();
        (page["total"].as_u64().unwrap(), rows)
    };
    let (total, first) = show(json!({}));
    assert_eq!(show(json!({})), (total, first.clone()), "asked twice");
    let one = show(json!({"offset": 0, "limit": 1}));
    assert_eq!(one.0, total, "a page tells of all");
    let other = show(json!({"text": "việc hai"}));
    assert_eq!(
        other,
        (1, vec![late.clone()]),
        "another question has its own rows"
    );

    let added = task(&place, "2026-10-01", "Việc ba", "DV-02", "2026-12-15");
    assert_eq!(
        show(json!({})).0,
        total + 1,
        "what another desk wrote is there"
    );
    ask(
        &desk,
        "task_cancel",
        json!({"key": early, "words": "Theo Thông báo"}),
    );
    assert_eq!(
        show(json!({})),
        (total, vec![late.clone()]),
        "what was called off is gone"
    );
    ask(&desk, "log_undo", json!({}));
    assert_eq!(show(json!({})), (total + 1, first), "and undone it is back");
    let before = show(json!({"as_of": "2026-09-30"}));
    assert_eq!(
        before.1,
        Vec::<String>::new(),
        "another day has its own: {added} is not there yet"
    );
    assert_eq!(show(json!({})).0, total + 1, "and today is as it was");
}
