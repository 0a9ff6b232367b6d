//! Who carries what, on what: the infrastructure, the responsibility matrix, each member's own work, and the overview. Every
//! figure is held against a recount in plain SQL, and against the rows that it opens.

use crate::kit::{Dice, Place, ask, call, outside, refuse};
use serde_json::{Value, json};
use steering_api::desk::Desk;

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
