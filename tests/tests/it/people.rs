//! Who carries what, on what: the infrastructure, the responsibility matrix, each member's own work, and the overview. Every
//! figure is held against a recount in plain SQL, and against the rows that it opens.

use crate::kit::{Dice, Place, ask, call, open, outside, refuse};
use serde_json::{Value, json};
use steering_api::desk::{Create, Desk};

/// Writes items down, of every kind and state, some without an owner, a locality or a capacity.
fn with_items(desk: &Desk, count: u32) {
    let kinds = ["data_centre", "network", "database", "equipment", "site"];
    let states = ["planned", "building", "in_use", "degraded", "retired"];
    let places = ["Hà Nội", "Đà Nẵng", "Lào Cai", "Đắk Lắk", ""];
    let mut dice = Dice::new(7);
    let mut pick = |end: usize| usize::try_from(dice.below(end as u64)).unwrap();
    for number in 0..count {
        let mut item = json!({"name": format!("Hạng mục {number}"), "kind": kinds[pick(5)], "state": states[pick(5)],
                              "locality": places[pick(5)]});
        if pick(4) > 0 {
            item["owner"] = json!(["DV-02", "DV-03", "DV-04"][pick(3)]);
        }
        if pick(3) > 0 {
            item["capacity"] = json!(pick(500));
            item["capacity_unit"] = json!(["TB", "Mbps", "máy"][pick(3)]);
        }
        if pick(2) > 0 {
            item["source"] = json!("Báo cáo");
        }
        ask(desk, "inventory_add", item);
        if pick(3) == 0 {
            ask(
                desk,
                "inventory_link",
                json!({"key": format!("HT-{:03}", number + 1), "task": "NV-001"}),
            );
        }
    }
}

#[test]
fn every_figure_of_the_infrastructure_equals_a_recount_and_opens_its_rows() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    with_items(&desk, 60);
    let totals = ask(&desk, "inventory_totals", json!({}));
    let conn = outside(&place.file());
    let recount = |condition: &str| -> u32 {
        conn.query_row(
            &format!("select count(*) from inventory_items v left join units u on u.id = v.owner_unit_id where {condition}"),
            [],
            |row| row.get(0),
        )
        .unwrap()
    };
    let rows = |filter: Value| ask(&desk, "inventory_list", filter)["total"].clone();
    assert_eq!(
        totals["all"]["items"],
        recount("true"),
        "all items are counted"
    );
    assert_eq!(
        totals["without_links"],
        recount("v.id not in (select item_id from inventory_links)"),
        "items that bear on nothing"
    );
    assert_eq!(
        totals["without_source"],
        recount("v.source = ''"),
        "items without a source"
    );
    for (list, field, column) in [
        ("by_locality", "locality", "v.locality"),
        ("by_owner", "owner", "coalesce(u.id, '')"),
        ("by_kind", "kind", "v.kind"),
    ] {
        let groups = totals[list].as_array().unwrap();
        let mut sum = 0;
        for group in groups {
            let key = group["key"]["id"].as_str().unwrap_or_default();
            let condition = format!("{column} = '{key}'");
            assert_eq!(group["items"], recount(&condition), "{list} {key}: items");
            let asked = if key.is_empty() { "none" } else { key };
            assert_eq!(
                rows(json!({field: asked})),
                group["items"],
                "{list} {key}: the link opens exactly the rows counted"
            );
            for (place, state) in ["planned", "building", "in_use", "degraded", "retired"]
                .iter()
                .enumerate()
            {
                assert_eq!(
                    group["states"][place],
                    recount(&format!("{condition} and v.state = '{state}'")),
                    "{list} {key}: {state}"
                );
                assert_eq!(
                    rows(json!({field: asked, "state": state})),
                    group["states"][place],
                    "{list} {key}: {state} opens its rows"
                );
            }
            for capacity in group["capacities"].as_array().unwrap() {
                let unit = capacity["unit"].as_str().unwrap();
                let summed = |states: &str| -> i64 {
                    conn.query_row(
                        &format!(
                            "select coalesce(sum(v.capacity), 0) from inventory_items v
                             left join units u on u.id = v.owner_unit_id
                             where {condition} and v.capacity_unit = '{unit}' and v.state in ({states})"
                        ),
                        [],
                        |row| row.get(0),
                    )
                    .unwrap()
                };
                assert_eq!(
                    (&capacity["present"], &capacity["coming"]),
                    (
                        &json!(summed("'in_use', 'degraded'")),
                        &json!(summed("'planned', 'building'"))
                    ),
                    "{list} {key}: {unit} there now and to come, the retired left out"
                );
            }
            sum += u32::try_from(group["items"].as_u64().unwrap()).unwrap();
        }
        assert_eq!(
            sum,
            recount("true"),
            "{list}: the groups close to all items"
        );
    }
    let names: Vec<&str> = totals["by_locality"]
        .as_array()
        .unwrap()
        .iter()
        .map(|group| group["key"]["title"].as_str().unwrap_or("-"))
        .collect();
    assert_eq!(
        names,
        ["Đà Nẵng", "Đắk Lắk", "Hà Nội", "Lào Cai", "-"],
        "localities stand in Vietnamese order, unknown last"
    );
}

#[test]
fn an_item_is_sorted_paged_and_found_without_marks() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    for (name, locality) in [
        ("Đường truyền", "Đà Nẵng"),
        ("Cơ sở dữ liệu ngành", "Hà Nội"),
        ("Ứng dụng học bạ", "An Giang"),
        ("Ở xa", ""),
    ] {
        ask(
            &desk,
            "inventory_add",
            json!({"name": name, "kind": "other", "state": "planned", "locality": locality}),
        );
    }
    let names = |request: Value| -> Vec<String> {
        let page = ask(&desk, "inventory_list", request);
        let rows = page["rows"].as_array().unwrap();
        rows.iter()
            .map(|row| row["name"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(
        names(json!({"sort": "name"})),
        [
            "Cơ sở dữ liệu ngành",
            "Đường truyền",
            "Ở xa",
            "Ứng dụng học bạ"
        ],
        "the Vietnamese alphabet: c, đ, o, u"
    );
    assert_eq!(
        names(json!({"sort": "-locality"})),
        [
            "Cơ sở dữ liệu ngành",
            "Đường truyền",
            "Ứng dụng học bạ",
            "Ở xa"
        ],
        "the other way round, unknown last all the same"
    );
    assert_eq!(
        names(json!({"sort": "name", "offset": 1, "limit": 2})),
        ["Đường truyền", "Ở xa"],
        "a page is a part of the order"
    );
    assert_eq!(
        names(json!({"text": "da nang"})),
        ["Đường truyền"],
        "found by its locality, typed without marks"
    );
    let hits = ask(&desk, "search_run", json!({"text": "ung dung hoc ba"}));
    assert_eq!(
        (&hits["hits"][0]["noun"], &hits["hits"][0]["code"]),
        (&json!("inventory_items"), &json!("HT-003")),
        "the search of the whole register finds it too: {hits}"
    );
    let history = ask(&desk, "history_list", json!({"key": "ht-003"}));
    assert_eq!(history["total"], 1, "its history is found by its code");
}

#[test]
fn an_item_says_who_may_change_it_and_what_does_not_fit() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let item = json!({"name": "Máy chủ", "kind": "equipment", "state": "in_use", "owner": "DV-02", "locality": "Hà Nội"});
    ask(&desk, "inventory_add", item.clone());
    let but = |field: &str, value: Value| {
        let mut changed = item.clone();
        changed[field] = value;
        changed
    };
    for (payload, field, why, because) in [
        (item.clone(), "name", "duplicate", "the same thing twice"),
        (
            but("name", json!(" ")),
            "name",
            "empty",
            "a thing without a name",
        ),
        (
            but("capacity", json!(4)),
            "capacity_unit",
            "empty",
            "4 of what",
        ),
        (
            but("since_on", json!("2030-01-01")),
            "since_on",
            "future",
            "in use from a day to come",
        ),
        (
            but("owner", json!("Vụ Không Có")),
            "owner",
            "not_found",
            "an owner nobody knows",
        ),
        (
            but("kind", json!("rocket")),
            "kind",
            "unknown",
            "a kind nobody knows",
        ),
    ] {
        let refused = refuse(&desk, "inventory_add", payload);
        assert_eq!(
            (refused.data["field"].as_str(), refused.data["why"].as_str()),
            (field, why),
            "{because}: {refused:?}"
        );
    }
    ask(&desk, "inventory_add", but("owner", json!("DV-03")));
    let by_seat = steering_api::wire::Call {
        actor: "seat:7".to_owned(),
        ..call("inventory_add", but("name", json!("Khác")))
    };
    assert_eq!(
        desk.call(&by_seat).unwrap_err().data["rule"],
        "secretariat_only",
        "the secretariat keeps the inventory"
    );
    let stale = refuse(
        &desk,
        "inventory_edit",
        json!({"key": "HT-001", "version": 9, "note": "Cũ"}),
    );
    assert_eq!(stale.code, "version_conflict", "a stale edit is told");
    for (link, field, why) in [
        (json!({"key": "HT-001"}), "task", "empty"),
        (
            json!({"key": "HT-001", "task": "NV-001", "target": "T25-01"}),
            "target",
            "one_of_two",
        ),
    ] {
        let refused = refuse(&desk, "inventory_link", link);
        assert_eq!(
            (refused.data["field"].as_str(), refused.data["why"].as_str()),
            (field, why),
            "a tie has one end: {refused:?}"
        );
    }
    let link = json!({"key": "HT-001", "task": "NV-001"});
    ask(&desk, "inventory_link", link.clone());
    assert_eq!(
        refuse(&desk, "inventory_link", link.clone()).data["why"],
        "duplicate",
        "the same tie twice"
    );
    let linked = ask(&desk, "inventory_list", json!({"task": "nv-001"}));
    assert_eq!(linked["total"], 1, "the task leads to the item");
    let gone = ask(&desk, "inventory_remove", json!({"key": "HT-001"}));
    assert_eq!(
        gone["tasks"][0]["code"], "NV-001",
        "what was taken out is shown as it was"
    );
    let undone = ask(&desk, "log_undo", json!({}));
    assert_eq!(
        undone["label"]["op"], "remove_inventory_item",
        "it can be taken back: {undone}"
    );
    let back = ask(&desk, "inventory_show", json!({"key": "HT-001"}));
    assert_eq!(
        back["tasks"][0]["code"], "NV-001",
        "and comes back with its ties"
    );
    let seen = ask(&desk, "history_list", json!({"key": "HT-001"}));
    let fields = seen["entries"].to_string();
    assert!(
        fields.contains("NV-001"),
        "its history names the task by its code: {fields}"
    );
}

/// A register whose units lead, coordinate and owe, with posts as leads, tasks without an area, and some that are done.
fn assigned(desk: &Desk) {
    let mut dice = Dice::new(11);
    let mut pick = |end: u64| usize::try_from(dice.below(end)).unwrap();
    let units = ["DV-01", "DV-02", "DV-03", "DV-04", "DV-05"];
    for seat in [20, 21, 22] {
        ask(
            desk,
            "member_fill",
            json!({"seat": seat, "person": format!("Người {seat}"), "post": "Vụ trưởng", "unit": units[seat - 18],
                   "from": "2022-01-01"}),
        );
    }
    for number in 0..80 {
        let lead = pick(5);
        let mut task = json!({"title": format!("Việc {number}"), "lead": units[lead], "level": pick(4) + 1,
                              "coordinators": [units[(lead + 1 + pick(3)) % 5]]});
        if pick(4) > 0 {
            task["due"] = json!(["2026-11-01", "2026-11-24", "2026-11-28", "2027-05-31"][pick(4)]);
        }
        if pick(5) > 0 {
            task["area"] = json!((pick(6) + 1).to_string());
        }
        let code = crate::kit::add_task(desk, task);
        match pick(6) {
            0 => {
                ask(
                    desk,
                    "task_report_done",
                    json!({"key": code, "words": "Đã trình"}),
                );
                ask(desk, "task_confirm", json!({"key": code}));
            }
            1 => {
                ask(
                    desk,
                    "task_report_done",
                    json!({"key": code, "words": "Đã trình"}),
                );
            }
            2 => {
                ask(
                    desk,
                    "task_cancel",
                    json!({"key": code, "words": "Theo Thông báo"}),
                );
            }
            3 => {
                let coordinator = units[(lead + 1 + pick(3)) % 5];
                let mut day = || ["2026-11-20", "2026-11-30"][pick(2)];
                let parties: Vec<Value> = [coordinator, units[(lead + 4) % 5]]
                    .into_iter()
                    .enumerate()
                    .filter(|(place, unit)| *place == 0 || *unit != coordinator)
                    .map(|(_, unit)| {
                        json!({"role": "coordinator", "unit": unit, "contribution": "Số liệu",
                               "due_on": day()})
                    })
                    .collect();
                ask(
                    desk,
                    "task_parties",
                    json!({"key": code, "parties": parties}),
                );
                if pick(3) == 0 {
                    ask(
                        desk,
                        "task_deliver",
                        json!({"key": code, "unit": coordinator}),
                    );
                }
            }
            _ => {}
        }
    }
}

const OPEN: &str = "t.state not in ('draft', 'confirmed', 'paused', 'replaced', 'cancelled')";

#[test]
fn every_figure_of_the_matrix_equals_a_recount_and_its_link_opens_as_many_rows() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    assigned(&desk);
    let matrix = ask(&desk, "matrix_show", json!({}));
    let conn = outside(&place.file());
    let recount = |condition: &str| -> u32 {
        conn.query_row(
            &format!("select count(*) from tasks t where {condition}"),
            [],
            |row| row.get(0),
        )
        .unwrap()
    };
    let rows =
        |filter: Value| ask(&desk, "task_list", json!({ "filter": filter }))["total"].clone();
    let areas = matrix["areas"].as_array().unwrap();
    assert_eq!(areas.len(), 6, "the columns are the committee's areas");
    let mut checked = 0;
    for unit in matrix["units"].as_array().unwrap() {
        let (id, name) = (&unit["unit"]["id"], &unit["unit"]["title"]);
        let led = format!("t.lead_unit_id = '{}'", id.as_str().unwrap());
        let load = &unit["load"];
        for (place, area) in areas.iter().enumerate() {
            let count = &load["areas"][place]["open"];
            let area_id = area["id"].as_str().unwrap();
            assert_eq!(
                count,
                recount(&format!("{led} and {OPEN} and t.area_id = '{area_id}'")),
                "{name}, {}: open tasks",
                area["title"]
            );
            assert_eq!(
                &rows(json!({"lead": id, "area": area_id, "cell": "open"})),
                count,
                "{name}, {}: the link opens as many rows",
                area["title"]
            );
            checked += count.as_u64().unwrap();
        }
        assert_eq!(
            load["areas"][6]["open"],
            recount(&format!("{led} and {OPEN} and t.area_id is null")),
            "{name}: open tasks outside the areas stand in the last column"
        );
        assert_eq!(
            load["cells"]["overdue"],
            recount(&format!(
                "{led} and {OPEN} and t.due_on < case when t.state = 'reported_done' then t.done_on else '2026-11-24' end"
            )),
            "{name}: overdue, a task reported done by the day it was reported"
        );
        for cell in [
            "on_time",
            "late",
            "in_term",
            "overdue",
            "open_undated",
            "stopped",
        ] {
            assert_eq!(
                rows(json!({"lead": id, "cell": cell})),
                load["cells"][cell],
                "{name}: {cell} opens its rows"
            );
        }
        assert_eq!(
            load["coordinated"],
            recount(&format!(
                "{OPEN} and t.id in (select task_id from task_parties where role = 'coordinator' and unit_id = '{}')",
                id.as_str().unwrap()
            )),
            "{name}: open tasks coordinated"
        );
        assert_eq!(
            rows(json!({"coordinator": id, "cell": "open"})),
            load["coordinated"],
            "{name}: the tasks coordinated open their rows"
        );
        for (count, filter, late) in [
            ("owed", json!({"owes": id, "cell": "open"}), "true"),
            (
                "owed_late",
                json!({"owes_late": id, "cell": "open"}),
                "c.due_on < '2026-11-24'",
            ),
        ] {
            assert_eq!(
                load[count],
                recount(&format!(
                    "{OPEN} and t.id in (select c.task_id from task_parties c where c.role = 'coordinator'
                       and c.unit_id = '{}' and c.delivered_on is null and {late}
                       and (c.contribution <> '' or c.due_on is not null))",
                    id.as_str().unwrap()
                )),
                "{name}: {count}"
            );
            assert_eq!(rows(filter), load[count], "{name}: {count} opens its rows");
        }
    }
    for (count, filter) in [
        ("coordinated", json!({"coordinator": "any", "cell": "open"})),
        ("owed", json!({"owes": "any", "cell": "open"})),
        ("owed_late", json!({"owes_late": "any", "cell": "open"})),
    ] {
        let all = &matrix["all"][count];
        assert!(all.as_u64() > Some(0), "{count}: there are some");
        assert_eq!(
            &rows(filter),
            all,
            "{count} of all together opens its rows: a task that two units owe to is one row"
        );
    }
    assert!(checked > 30, "the figures are not all nothing: {checked}");
    for seat in matrix["seats"].as_array().unwrap() {
        let (number, unit) = (&seat["number"], &seat["unit"]["id"]);
        let count = match unit.as_str() {
            Some(unit) if seat["speaks"] == true => {
                recount(&format!("t.lead_unit_id = '{unit}' and {OPEN}"))
            }
            _ => 0,
        };
        assert_eq!(
            seat["load"]["cells"]["open"], count,
            "seat {number}: open tasks led; of the Ministry only the head's"
        );
        for cell in ["open", "overdue", "on_time", "in_term"] {
            assert_eq!(
                rows(json!({"seat": number, "cell": cell})),
                seat["load"]["cells"][cell],
                "seat {number}: {cell} opens its rows"
            );
        }
        let typed = format!("ghế:{number} tình hình:open");
        assert_eq!(
            rows(json!({ "query": typed })),
            count,
            "and so does the query in words: {typed}"
        );
    }
    assert_eq!(
        matrix["all"]["cells"]["open"],
        recount(OPEN),
        "the closing row is all tasks"
    );
    assert_eq!(
        matrix["without_lead"]["cells"]["open"],
        rows(json!({"lead": "none", "cell": "open"})),
        "tasks without a lead open their rows"
    );
    let seats = ask(&desk, "member_list", json!({}));
    assert_eq!(
        matrix["open_seats"], seats["open"],
        "open seats are those of the list of members"
    );
    let earlier = ask(&desk, "matrix_show", json!({"as_of": "2025-01-01"}));
    assert_eq!(
        earlier["all"]["cells"]["total"],
        ask(&desk, "stats_show", json!({"as_of": "2025-01-01"}))["cells"]["total"],
        "a past day shows what was assigned then"
    );
}

#[test]
fn the_work_of_a_seat_is_what_it_leads_owes_and_waits_for() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    ask(
        &desk,
        "member_fill",
        json!({"seat": 20, "person": "Lê An", "post": "Vụ trưởng", "unit": "DV-02", "from": "2022-01-01"}),
    );
    let add = |title: &str, due: &str| {
        crate::kit::add_task(&desk, json!({"title": title, "lead": "DV-02", "due": due}))
    };
    let late = add("Quá hạn", "2026-11-20");
    let today = add("Hôm nay", "2026-11-24");
    let week = add("Trong tuần", "2026-12-01");
    let later = add("Sau", "2027-03-31");
    let reported = add("Đã báo cáo", "2026-11-20");
    let asked = add("Xin lùi", "2026-12-31");
    ask(
        &desk,
        "task_report_done",
        json!({"key": reported, "words": "Tờ trình"}),
    );
    ask(
        &desk,
        "task_extend",
        json!({"key": asked, "to": "2027-06-30", "reason": "Chờ ý kiến"}),
    );
    ask(
        &desk,
        "task_progress",
        json!({"key": late, "percent": 40, "words": "Đang lấy ý kiến"}),
    );
    let codes = |work: &Value, group: &str| -> Vec<String> {
        let found = work["groups"]
            .as_array()
            .unwrap()
            .iter()
            .find(|one| one["group"] == group)
            .unwrap();
        assert_eq!(
            found["total"],
            found["items"].as_array().unwrap().len(),
            "{group}: all of them are shown"
        );
        found["items"]
            .as_array()
            .unwrap()
            .iter()
            .map(|item| item["task"]["code"].as_str().unwrap().to_owned())
            .collect()
    };
    let work = ask(&desk, "work_show", json!({"seat": 20}));
    for (group, wanted) in [
        ("overdue", vec![&late]),
        ("today", vec![&today]),
        ("week", vec![&week]),
        ("later", vec![&later]),
        ("waiting", vec![&reported, &asked]),
    ] {
        assert_eq!(
            codes(&work, group).iter().collect::<Vec<_>>(),
            wanted,
            "{group}"
        );
    }
    let row = &work["groups"][0]["items"][0];
    assert_eq!(
        (&row["days"], &row["reported_on"], &row["task"]["percent"]),
        (&json!(-4), &json!("2026-11-24"), &json!(40)),
        "a row says how late it is and what was last reported"
    );
    let own = steering_api::wire::Call {
        actor: "seat:20".to_owned(),
        ..call("work_show", json!({}))
    };
    assert_eq!(
        desk.call(&own).unwrap().output["groups"],
        work["groups"],
        "a seat asks for its own work without naming itself"
    );
    let queue = ask(&desk, "work_show", json!({}));
    let kinds: Vec<(String, String)> = queue["groups"][1]["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| {
            (
                item["kind"].as_str().unwrap().to_owned(),
                item["task"]["code"].as_str().unwrap().to_owned(),
            )
        })
        .collect();
    assert_eq!(
        kinds,
        [
            ("confirm".to_owned(), reported),
            ("decide".to_owned(), asked.clone())
        ],
        "the secretariat's queue: a result to confirm, a request to decide"
    );
    let head = ask(&desk, "work_show", json!({"seat": 1}));
    assert!(
        head.to_string().contains("2027-06-30"),
        "the head decides the request too, and sees the day asked for"
    );
    let empty = ask(&desk, "work_show", json!({"seat": 25}));
    assert!(
        empty["groups"]
            .as_array()
            .unwrap()
            .iter()
            .all(|group| group["total"] == 0),
        "an open seat owes nothing: {empty}"
    );
    assert_eq!(
        refuse(&desk, "work_show", json!({"seat": 30})).data["rule"],
        "seat_unknown",
        "there is no such seat"
    );
}

#[test]
fn the_overview_tells_what_changed_since_it_was_last_seen() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let as_head = |cmd: &str| {
        let asked = steering_api::wire::Call {
            actor: "seat:1".to_owned(),
            ..call(cmd, json!({}))
        };
        desk.call(&asked).unwrap()
    };
    let since = || as_head("desk_overview").output["since"].clone();
    assert_eq!(since(), Value::Null, "nobody has looked yet");
    let before = ask(&desk, "desk_show", json!({}))["head"].clone();
    let marked = as_head("look_mark");
    assert_eq!(
        (marked.changes.len(), json!(marked.head)),
        (0, before),
        "looking changes nothing in the register and leaves no entry in the log"
    );
    assert_eq!(since()["total"], 0, "nothing changed since");
    let code = crate::kit::add_task(
        &desk,
        json!({"title": "Mới", "lead": "DV-02", "due": "2026-12-31"}),
    );
    ask(
        &desk,
        "task_extend",
        json!({"key": code, "to": "2027-03-31", "reason": "Chờ"}),
    );
    let now = since();
    assert_eq!(
        (&now["total"], &now["entries"][0]["label"]["op"]),
        (&json!(2), &json!("request_extension")),
        "two operations since, the newest first: {now}"
    );
    let listed = ask(&desk, "history_list", json!({"after": now["head"]}));
    assert_eq!(
        listed["total"], now["total"],
        "the link opens as many entries as the number said"
    );
    let overview = as_head("desk_overview").output;
    assert_eq!(
        (
            &overview["decisions_total"],
            &overview["decisions"][0]["kind"],
            &overview["decisions"][0]["proposed_on"]
        ),
        (&json!(1), &json!("decide"), &json!("2027-03-31")),
        "what waits for the head is there with the day asked for"
    );
    assert_eq!(
        ask(&desk, "desk_overview", json!({}))["since"],
        Value::Null,
        "each has looked for themselves: the secretariat has not"
    );
    as_head("look_mark");
    assert_eq!(since()["total"], 0, "seen again");
}

#[test]
fn what_awaits_a_decision_is_one_set_for_the_number_and_its_rows() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let task = |title: &str| {
        let code = crate::kit::add_task(
            &desk,
            json!({"title": title, "lead": "DV-02", "due": "2026-12-31"}),
        );
        ask(&desk, "task_accept", json!({"key": code}));
        code
    };
    let codes = |filter: Value| -> Vec<String> {
        ask(&desk, "task_list", json!({ "filter": filter }))["rows"]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| row["code"].as_str().unwrap().to_owned())
            .collect()
    };
    let [done, later, asked, raised, directed, stopped] = [
        "Xong",
        "Xin lùi",
        "Hỏi lại",
        "Trình lên",
        "Được chỉ đạo",
        "Dừng",
    ]
    .map(task);
    let say = |cmd: &str, payload: Value| ask(&desk, cmd, payload);
    say(
        "task_report_done",
        json!({"key": done, "words": "Đã trình"}),
    );
    for key in [&later, &stopped] {
        say(
            "task_extend",
            json!({"key": key, "to": "2027-03-31", "reason": "Chờ số liệu"}),
        );
    }
    say(
        "task_clarify",
        json!({"key": asked, "words": "Phạm vi đến đâu?", "answer_by": "2026-11-30"}),
    );
    say(
        "task_escalate",
        json!({"key": raised, "words": "Chưa có kinh phí"}),
    );
    say(
        "task_direct",
        json!({"key": directed, "words": "Làm gấp", "answer_by": "2026-11-30"}),
    );
    say(
        "task_cancel",
        json!({"key": stopped, "words": "Theo Thông báo"}),
    );
    let overview = ask(&desk, "desk_overview", json!({}));
    assert_eq!(
        codes(json!({"awaiting": true})),
        [&done, &later, &asked, &raised].map(String::clone),
        "reported done, a later deadline, a question and a matter for the head await a decision; a direction awaits its lead,
         and what was called off awaits nothing"
    );
    assert_eq!(
        (
            &overview["awaiting_total"],
            &overview["headline"]["awaiting"]
        ),
        (&json!(4), &json!(4)),
        "the number is of the same set"
    );
    assert_eq!(
        codes(json!({"query": "chờ quyết định"})),
        codes(json!({"awaiting": true})),
        "and so is the query in words"
    );
    let only = |part: &str| -> Vec<(String, String)> {
        ask(&desk, "work_show", json!({"seat": 1, "only": part}))["groups"]
            .as_array()
            .unwrap()
            .iter()
            .flat_map(|group| group["items"].as_array().unwrap().clone())
            .map(|item| {
                (
                    item["kind"].as_str().unwrap().to_owned(),
                    item["task"]["code"].as_str().unwrap().to_owned(),
                )
            })
            .collect()
    };
    let mut decisions = only("decisions");
    decisions.sort();
    assert_eq!(
        (decisions, &overview["decisions_total"]),
        (
            vec![
                ("decide".to_owned(), later.clone()),
                ("escalation".to_owned(), raised.clone())
            ],
            &json!(2)
        ),
        "what waits for the head opens as many rows as the overview counts"
    );
    assert_eq!(
        (only("directions"), &overview["directions"]["open"]),
        (vec![("directed".to_owned(), directed.clone())], &json!(1)),
        "and so do the directions that wait"
    );
    assert_eq!(
        crate::kit::refuse(&desk, "work_show", json!({"only": "colours"})).code,
        "invalid",
        "an unknown part is refused"
    );
}

#[test]
fn a_direction_and_its_answer_stand_on_the_overview() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let code = crate::kit::add_task(&desk, json!({"title": "Việc", "lead": "DV-02"}));
    let as_seat = |seat: u32, cmd: &str| {
        let asked = steering_api::wire::Call {
            actor: format!("seat:{seat}"),
            ..call(cmd, json!({}))
        };
        desk.call(&asked).unwrap().output
    };
    for (seat, may) in [(1, true), (2, false), (7, false)] {
        assert_eq!(
            as_seat(seat, "desk_overview")["may_direct"],
            may,
            "seat {seat}: only the head directs"
        );
    }
    ask(
        &desk,
        "task_direct",
        json!({"key": code, "words": "Báo cáo tôi trước 1/12.", "answer_by": "2026-12-01"}),
    );
    let directions = as_seat(1, "desk_overview")["directions"].clone();
    assert_eq!(
        (
            &directions["open"],
            &directions["rows"][0]["words"],
            &directions["rows"][0]["days"]
        ),
        (&json!(1), &json!("Báo cáo tôi trước 1/12."), &json!(7)),
        "it stands word for word, with the days that are left"
    );
    let waiting = as_seat(1, "work_show")["groups"][4]["items"][0].clone();
    assert_eq!(
        (&waiting["kind"], &waiting["wait"]),
        (&json!("directed"), &json!("reply")),
        "the head waits for the answer"
    );
    ask(
        &desk,
        "task_answer",
        json!({"key": code, "words": "Sẽ kịp"}),
    );
    let directions = as_seat(1, "desk_overview")["directions"].clone();
    assert_eq!(
        (
            &directions["open"],
            &directions["answered"],
            &directions["rows"][0]["answer"]
        ),
        (&json!(0), &json!(1), &json!("Sẽ kịp")),
        "the answer is shown where the direction stood"
    );
    let later = ask(&desk, "desk_overview", json!({"as_of": "2026-12-20"}));
    assert_eq!(
        later["directions"]["rows"],
        json!([]),
        "an answer is shown for fourteen days"
    );
}

#[test]
fn the_infrastructure_of_a_past_day_is_what_it_was_then() {
    let place = Place::new().with_record();
    let on = |day: &str| open(&place.file(), Create::No, Some(day));
    let desk = on("2026-03-01");
    for name in ["Trung tâm dữ liệu", "Trục liên thông"] {
        ask(
            &desk,
            "inventory_add",
            json!({"name": name, "kind": "platform", "state": "building", "capacity": 10, "capacity_unit": "TB"}),
        );
    }
    ask(
        &desk,
        "inventory_link",
        json!({"key": "HT-001", "task": "NV-001"}),
    );
    drop(desk);
    let desk = on("2026-06-01");
    let version = ask(&desk, "inventory_show", json!({"key": "HT-001"}))["row"]["version"].clone();
    ask(
        &desk,
        "inventory_edit",
        json!({"key": "HT-001", "version": version, "state": "in_use", "capacity": 40}),
    );
    ask(
        &desk,
        "inventory_unlink",
        json!({"key": "HT-001", "task": "NV-001"}),
    );
    ask(&desk, "inventory_remove", json!({"key": "HT-002"}));
    for (day, items, state, capacity, tasks) in [
        ("2026-02-28", 0, None, None, None),
        ("2026-03-01", 2, Some("building"), Some(10), Some(1)),
        ("2026-05-31", 2, Some("building"), Some(10), Some(1)),
        ("2026-06-01", 1, Some("in_use"), Some(40), Some(0)),
    ] {
        let totals = ask(&desk, "inventory_totals", json!({"as_of": day}));
        assert_eq!(totals["all"]["items"], items, "counted on {day}");
        let page = ask(
            &desk,
            "inventory_list",
            json!({"as_of": day, "offset": 0, "limit": 0}),
        );
        assert_eq!(page["total"], items, "listed on {day}");
        let row = page["rows"][0].clone();
        assert_eq!(row["state"].as_str(), state, "state on {day}");
        assert_eq!(row["capacity"].as_u64(), capacity, "capacity on {day}");
        assert_eq!(row["tasks"].as_u64(), tasks, "tasks it bears on, on {day}");
        let show = json!({"key": "HT-001", "as_of": day});
        if items == 0 {
            let refused = refuse(&desk, "inventory_show", show);
            assert_eq!(refused.code, "not_found", "not there yet on {day}");
        } else {
            let shown = ask(&desk, "inventory_show", show);
            assert_eq!(shown["row"], row, "the item itself on {day}");
        }
    }
}
