//! The query language from outside: nothing that is typed makes it fall, what it means is what the rows say, and the past
//! and the log are asked as they were.

use crate::kit::{Place, TODAY, add_task, ask, outside, refuse};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use steering_api::desk::Desk;
use steering_core::search::language::{QueryWhy, Wording, read, suggest, write};
use steering_core::tasks::{
    Cell, Condition, DayOf, DaySpan, Event, Field, Link, Measure, NumberSpan, Part, Stretch,
    TaskFilter, TaskState, Test, Wanted, When,
};
use steering_messages::{Catalogue, Language};

/// Text as people and cats type it: pieces of the language, and anything else.
fn typed() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        any::<String>(),
        prop::sample::select(vec![
            "chủ trì:",
            "lead:",
            "quá hạn",
            "hạn:",
            "quý IV/2026",
            "từng:",
            "đổi:",
            "sau:",
            "-",
            "không",
            "\"",
            ",",
            ":",
            "*",
            "..",
            "<",
            ">=",
            "31/12/2026",
            "mã:",
            "NV-001",
            " ",
            "thiếu:",
            "mức:",
            "1",
            "e\u{302}\u{301}",
            "\u{0}",
            "đề án",
            "trong 7 ngày",
            "+9999 năm",
            "12:30",
        ])
        .prop_map(str::to_owned),
    ];
    prop::collection::vec(piece, 0..14).prop_map(|pieces| pieces.concat())
}

fn day() -> impl Strategy<Value = When> {
    let civil = (1990..2100_i32, 1..=12_u32, 1..=28_u32).prop_filter_map("a day", |(y, m, d)| {
        chrono::NaiveDate::from_ymd_opt(y, m, d).map(When::Day)
    });
    prop_oneof![
        civil,
        (1990..2100_i32, 1..=12_u32).prop_map(|(year, month)| When::Month(year, month)),
        (1990..2100_i32, 1..=4_u32).prop_map(|(year, quarter)| When::Quarter(year, quarter)),
        (1990..2100_i32).prop_map(When::Year),
        (prop::sample::select(Stretch::ALL), -40..40_i32)
            .prop_map(|(stretch, by)| When::Ahead(stretch, by)),
    ]
}

fn span() -> impl Strategy<Value = DaySpan> {
    prop_oneof![
        day().prop_map(DaySpan::In),
        day().prop_map(DaySpan::Before),
        day().prop_map(DaySpan::UpTo),
        day().prop_map(DaySpan::From),
        day().prop_map(DaySpan::After),
        (1990..2050_i32, 2050..2100_i32)
            .prop_map(|(from, to)| DaySpan::Between(When::Year(from), When::Year(to))),
    ]
}

fn numbers() -> impl Strategy<Value = NumberSpan> {
    prop_oneof![
        (1..4_u32).prop_map(|one| NumberSpan {
            from: Some(one),
            to: Some(one)
        }),
        (1..3_u32).prop_map(|from| NumberSpan {
            from: Some(from),
            to: None
        }),
        (1..3_u32).prop_map(|to| NumberSpan {
            from: None,
            to: Some(to)
        }),
        (1..2_u32, 3..4_u32).prop_map(|(from, to)| NumberSpan {
            from: Some(from),
            to: Some(to)
        }),
    ]
}

fn some<T: Copy + std::fmt::Debug + 'static>(all: &'static [T]) -> impl Strategy<Value = Vec<T>> {
    prop::collection::vec(prop::sample::select(all), 1..4)
}

fn test() -> impl Strategy<Value = Test> {
    let words = prop::sample::select(vec![
        "đề",
        "án",
        "quá",
        "hạn",
        "lùi",
        "không",
        "mạng",
        "131/QĐ-TTg",
        "chủ",
        "trì",
        "a.b",
        "x",
    ]);
    let name = prop::sample::select(vec![
        "cntt",
        "cục cntt",
        "none",
        "không",
        "DV-02",
        "a,b",
        "-x",
    ]);
    prop_oneof![
        words.clone().prop_map(|word| Test::Word(word.to_owned())),
        prop::collection::vec(words, 1..4).prop_map(|words| Test::Phrase(words.join(" "))),
        (
            prop::sample::select(Link::ALL),
            prop::collection::vec(
                prop_oneof![
                    Just(Wanted::None),
                    name.prop_map(|name| Wanted::Name(name.to_owned()))
                ],
                1..3,
            )
        )
            .prop_map(|(link, wanted)| Test::Link(link, wanted)),
        (
            prop::sample::select(Measure::ALL),
            prop::collection::vec(numbers(), 1..3)
        )
            .prop_map(|(measure, spans)| Test::Number(measure, spans)),
        prop::sample::select(vec![Measure::Extended, Measure::Overdue, Measure::Late])
            .prop_map(|measure| Test::Number(measure, Vec::new())),
        (
            prop::sample::select(DayOf::ALL),
            prop::collection::vec(span(), 1..3)
        )
            .prop_map(|(day, spans)| Test::Day(day, spans)),
        some(TaskState::ALL).prop_map(Test::State),
        some(Cell::ALL).prop_map(Test::Cell),
        some(Part::ALL).prop_map(Test::Has),
        some(Part::ALL).prop_map(Test::Lacks),
        Just(Test::Code(vec![("NV-001".to_owned(), "NV-020".to_owned())])),
        Just(Test::Soon),
        Just(Test::Awaiting),
        (
            some(&[Event::Returned, Event::Extended, Event::Transferred]),
            prop::option::of(span())
        )
            .prop_map(|(events, span)| Test::Ever(events, span)),
        (some(Field::ALL), prop::option::of(span()))
            .prop_map(|(fields, span)| Test::Changed(fields, span)),
    ]
}

fn filter() -> impl Strategy<Value = TaskFilter> {
    let condition = (any::<bool>(), test()).prop_map(|(is_not, test)| Condition { is_not, test });
    prop::collection::vec(condition, 0..6).prop_map(|all| TaskFilter { all })
}

proptest! {
    #[test]
    fn nothing_that_is_typed_makes_it_fall(text in typed(), caret in 0..80_u32) {
        let length = u32::try_from(text.chars().count()).unwrap();
        match read(&text) {
            Ok(query) => {
                for wording in [Wording::Vi, Wording::En] {
                    let written = write(&query.filter, wording);
                    let again = read(&written).map(|query| query.filter);
                    prop_assert_eq!(again, Ok(query.filter.clone()), "{} is {}", text, written);
                }
            }
            Err(wrong) => prop_assert!(
                wrong.at + wrong.length <= length && (wrong.length > 0 || length == 0),
                "the place of {:?} is in the text {:?}", wrong, text
            ),
        }
        let suggested = suggest(&text, caret, Wording::Vi);
        prop_assert!(suggested.at + suggested.length <= length, "what is replaced is in the text");
    }

    #[test]
    fn every_filter_is_written_as_text_that_means_it(filter in filter()) {
        for wording in [Wording::Vi, Wording::En] {
            let written = write(&filter, wording);
            let read = read(&written).map(|query| query.filter);
            prop_assert_eq!(read, Ok(filter.clone()), "{} in {:?}", written, wording);
        }
    }
}

#[test]
fn every_reason_is_said_in_both_languages() {
    for language in Language::ALL {
        let words = Catalogue::new(language);
        for why in QueryWhy::ALL {
            for has_near in ["yes", "no"] {
                let said = words.say(
                    "error-query",
                    &[
                        ("at", "3"),
                        ("why", why.code()),
                        ("word", "leed"),
                        ("near", "lead"),
                        ("has_near", has_near),
                    ],
                );
                assert!(
                    !said.contains(&format!("({})", why.code())) && !said.contains('['),
                    "{}: {} has words: {said}",
                    language.code(),
                    why.code()
                );
            }
        }
    }
}

fn found(desk: &Desk, query: &str) -> BTreeSet<String> {
    found_on(desk, query, json!(null))
}

fn found_on(desk: &Desk, query: &str, as_of: Value) -> BTreeSet<String> {
    let mut request = json!({"filter": {"query": query}, "limit": 500});
    if !as_of.is_null() {
        request["as_of"] = as_of;
    }
    let page = ask(desk, "task_list", request);
    let rows = page["rows"].as_array().unwrap();
    assert_eq!(page["total"], rows.len(), "{query}: all of them are shown");
    rows.iter()
        .map(|row| row["code"].as_str().unwrap().to_owned())
        .collect()
}

fn set(codes: &[&str]) -> BTreeSet<String> {
    codes.iter().map(|code| (*code).to_owned()).collect()
}

/// A register with a story: two tasks that ended, one late after a return, one extended after its deadline, one moved to
/// another lead, drafts. Codes NV-015 to NV-021.
fn told() -> (Place, Desk) {
    let place = Place::in_memory().with_record();
    let march = place.desk_on("2026-03-02");
    let add = |payload: Value| add_task(&march, payload);
    assert_eq!(
        add(
            json!({"title": "Đề án hạ tầng số", "lead": "DV-02", "due": "2026-06-30", "level": 1,
        "coordinators": ["DV-03"], "area": "2", "product": "Đề án", "targets": ["T25-01"]})
        ),
        "NV-015",
        "the first of the story"
    );
    add(json!({"title": "Rà soát đề cương", "lead": "DV-02", "due": "2026-06-30", "level": 2}));
    add(
        json!({"title": "Xây dựng kho học liệu", "lead": "DV-03", "due": "quý IV/2026", "level": 1, "instrument": "131/QĐ-TTg"}),
    );
    add(json!({"title": "Dự thảo quy chế"}));
    add(json!({"title": "Báo cáo hằng tháng", "lead": "DV-04", "due": "thường xuyên"}));
    add(json!({"title": "Bồi dưỡng giáo viên", "lead": "DV-04", "due": "2026-12-01", "level": 4}));
    add(json!({"title": "Khảo sát đường truyền", "lead": "DV-05", "due": "2026-04-30"}));
    let july = place.desk_on("2026-07-06");
    ask(
        &july,
        "task_extend",
        json!({"key": "NV-015", "to": "2026-12-31", "reason": "Chờ Bộ Công an"}),
    );
    ask(
        &july,
        "task_decide",
        json!({"key": "NV-015", "grant": true, "basis": "Bút phê"}),
    );
    ask(
        &july,
        "task_report_done",
        json!({"key": "NV-016", "words": "Đã trình"}),
    );
    ask(
        &july,
        "task_return",
        json!({"key": "NV-016", "words": "Thiếu phụ lục"}),
    );
    ask(
        &july,
        "task_report_done",
        json!({"key": "NV-016", "words": "Đã trình lại"}),
    );
    ask(&july, "task_confirm", json!({"key": "NV-016"}));
    let november = place.desk_on("2026-11-10");
    ask(
        &november,
        "task_assign",
        json!({"key": "NV-020", "lead": "DV-05"}),
    );
    ask(
        &november,
        "task_progress",
        json!({"key": "NV-017", "percent": 60, "words": "Đã có 1.200 học liệu"}),
    );
    ask(
        &november,
        "task_edit",
        json!({"key": "NV-018", "version": 1, "title": "Dự thảo quy chế làm việc", "level": 2}),
    );
    let desk = place.desk();
    (place, desk)
}

#[test]
fn what_a_query_means_is_what_the_rows_say() {
    let (_place, desk) = told();
    let is = |query: &str, codes: &[&str]| {
        // The record's own fourteen tasks are drafts of another story.
        let story = format!("mã:NV-015..NV-021 {query}");
        assert_eq!(found(&desk, &story), set(codes), "{query}");
        let turned = found(
            &desk,
            &format!("mã:NV-015..NV-021 -({query})")
                .replace("-(", "-")
                .replace(')', ""),
        );
        if !query.is_empty() && !query.contains(' ') {
            let all = found(&desk, "mã:NV-015..NV-021");
            let rest: BTreeSet<String> = all.difference(&set(codes)).cloned().collect();
            assert_eq!(turned, rest, "-{query} is what is left");
        }
    };
    is(
        "",
        &[
            "NV-015", "NV-016", "NV-017", "NV-018", "NV-019", "NV-020", "NV-021",
        ],
    );
    is("\"đề án\"", &["NV-015"]);
    is("de", &["NV-015", "NV-016"]);
    is("NV-017", &["NV-017"]);
    is("duong", &["NV-020", "NV-021"]);
    is("lead:dv-02", &["NV-015", "NV-016"]);
    is("lead:dv-02,dv-03", &["NV-015", "NV-016", "NV-017"]);
    is("thiếu:chủ trì", &["NV-018"]);
    is("lead:none", &["NV-018"]);
    is("phối hợp:dv-03", &["NV-015"]);
    is("nhóm:2", &["NV-015"]);
    is("văn bản:131/QĐ-TTg", &["NV-017"]);
    is("target:T25-01", &["NV-015"]);
    is("mức:1", &["NV-015", "NV-017"]);
    is("mức:cao,thấp", &["NV-016", "NV-018", "NV-020"]);
    is("quá hạn", &["NV-021"]);
    is("quá hạn:>30", &["NV-021"]);
    is("quá hạn:>208", &[]);
    is("quá hạn:208", &["NV-021"]);
    is("xong chậm", &["NV-016"]);
    is("xong chậm:6", &["NV-016"]);
    is("tình hình:trong_hạn", &["NV-015", "NV-017", "NV-020"]);
    is("hạn:quý_IV/2026", &["NV-015", "NV-017", "NV-020"]);
    is("hạn:<=30/6/2026", &["NV-016", "NV-021"]);
    is("hạn:trong_7_ngày", &["NV-020"]);
    is("sắp_đến_hạn", &["NV-020"]);
    is("hạn_gốc:30/6/2026", &["NV-015", "NV-016"]);
    is("lùi_hạn", &["NV-015"]);
    is("lùi_hạn:>1", &[]);
    is("tiến_độ:>50", &["NV-016", "NV-017"]);
    is("trạng_thái:nháp", &["NV-018"]);
    is("loại_hạn:thường_xuyên", &["NV-019"]);
    is("thiếu:hạn", &["NV-018", "NV-019"]);
    is("có:sản_phẩm", &["NV-015"]);
    is("có:tiến_độ", &["NV-016", "NV-017"]);
    is("xong:7/2026", &["NV-016"]);
    is("giao:sau_01/11/2026", &["NV-020"]);
    is(
        "tạo:3/2026",
        &[
            "NV-015", "NV-016", "NV-017", "NV-018", "NV-019", "NV-020", "NV-021",
        ],
    );
    is("từng:quá_hạn", &["NV-015", "NV-016", "NV-021"]);
    is("từng:trả_lại", &["NV-016"]);
    is("từng:lùi_hạn", &["NV-015"]);
    is("từng:chuyển_chủ_trì", &["NV-020"]);
    is("đổi:hạn", &["NV-015"]);
    is("đổi:hạn sau:01/11/2026", &[]);
    is("đổi:hạn trong:quý III/2026", &["NV-015"]);
    is("đổi:nội_dung", &["NV-018"]);
    is("đổi:mức,chủ_trì sau:1/11/2026", &["NV-018", "NV-020"]);
    is("lead:dv-02 mức:1 \"đề án\"", &["NV-015"]);
    is("lead:nobody", &[]);
}

#[test]
fn a_past_day_is_asked_as_it_was() {
    let (_place, desk) = told();
    let story = |query: &str| format!("mã:NV-015..NV-021 {query}");
    let on = |query: &str, day: &str| found_on(&desk, &story(query), json!(day));
    assert_eq!(
        on("quá hạn", "2026-07-03"),
        set(&["NV-015", "NV-016", "NV-021"]),
        "before the extension both were overdue"
    );
    assert_eq!(
        on("từng:quá hạn", "2026-06-30"),
        set(&["NV-021"]),
        "on the day itself they were not yet"
    );
    assert_eq!(
        on("từng:trả lại", "2026-06-30"),
        set(&[]),
        "nothing had been sent back"
    );
    assert_eq!(on("đổi:nội dung", "2026-11-09"), set(&[]), "nor renamed");
    assert_eq!(
        on("làm", "2026-11-09"),
        set(&[]),
        "the words it did not have yet do not find it"
    );
    assert_eq!(on("làm", TODAY), set(&["NV-018"]), "today they do");
    assert_eq!(
        on("hạn:tuần này", "2026-06-29"),
        set(&["NV-015", "NV-016"]),
        "weeks are those of the day that is looked at"
    );
}

#[test]
fn ever_overdue_is_overdue_on_some_day() {
    let (_place, desk) = told();
    let mut seen = BTreeSet::new();
    let mut day: chrono::NaiveDate = "2026-03-02".parse().unwrap();
    let today: chrono::NaiveDate = TODAY.parse().unwrap();
    while day <= today {
        seen.extend(found_on(&desk, "quá hạn", json!(day.to_string())));
        day = day + chrono::Days::new(1);
    }
    assert_eq!(
        found(&desk, "từng:quá hạn"),
        seen,
        "asked day by day it is the same"
    );
}

#[test]
fn what_was_taken_back_never_happened() {
    let (_place, desk) = told();
    ask(
        &desk,
        "task_assign",
        json!({"key": "NV-021", "lead": "DV-02"}),
    );
    assert!(
        found(&desk, "từng:chuyển_chủ_trì").contains("NV-021"),
        "it was given to another"
    );
    ask(&desk, "log_undo", json!({}));
    assert!(
        !found(&desk, "từng:chuyển_chủ_trì").contains("NV-021"),
        "and was not, once that is taken back"
    );
    ask(&desk, "log_redo", json!({}));
    assert!(
        found(&desk, "từng:chuyển_chủ_trì").contains("NV-021"),
        "and was, once it is brought back"
    );
}

#[test]
fn what_is_typed_is_never_sql() {
    let (place, desk) = told();
    let before = ask(&desk, "task_list", json!({}))["total"].clone();
    for typed in [
        "\"'; drop table tasks; --\"",
        "lead:\"' or 1=1 --\"",
        "văn bản:\"%' union select * from files --\"",
        "'",
        "*",
        "\"[^a]*?\"",
        "nội dung:\"a\u{0}b\"",
        "đề* OR án",
        "NEAR(a b)",
    ] {
        let page = ask(&desk, "task_list", json!({"filter": {"query": typed}}));
        assert!(
            page["total"].as_u64() <= before.as_u64(),
            "{typed} is looked for and not run"
        );
    }
    assert_eq!(
        ask(&desk, "task_list", json!({}))["total"],
        before,
        "the rows are all there"
    );
    assert_eq!(
        outside(&place.file())
            .query_row(
                "select count(*) from sqlite_master where name = 'tasks'",
                [],
                |row| row.get::<_, u32>(0)
            )
            .unwrap(),
        1,
        "and so is the table"
    );
}

#[test]
fn many_matches_and_few_are_found_alike() {
    // The index leads up to a bound; beyond it the rows themselves are looked at. Both must say the same.
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    for number in 0..30 {
        add_task(
            &desk,
            json!({"title": format!("Rà soát {} số {number}", if number % 3 == 0 { "Đề án" } else { "dự án" })}),
        );
    }
    for (query, count) in [
        ("rà soát số", 30),
        ("\"đề án\"", 10),
        ("án", 30),
        ("de an -số", 0),
        ("\"án số\"", 30),
    ] {
        let indexed = ask(
            &desk,
            "task_list",
            json!({"filter": {"query": format!("mã:NV-015..NV-999 {query}")}}),
        )["total"]
            .clone();
        let looked_at = ask(
            &desk,
            "task_list",
            json!({"filter": {"query": format!("mã:NV-015..NV-999 {query} -zzz")}}),
        )["total"]
            .clone();
        assert_eq!(
            (indexed.clone(), looked_at),
            (json!(count), json!(count)),
            "{query}"
        );
    }
}

#[test]
fn a_query_is_told_as_it_is_understood() {
    let (_place, desk) = told();
    let told = ask(
        &desk,
        "query_read",
        json!({"text": "leed:cntt", "caret": 4}),
    );
    assert_eq!(
        (
            told["trouble"]["code"].as_str(),
            told["trouble"]["data"]["at"].as_str(),
            told["trouble"]["data"]["near"].as_str()
        ),
        (Some("query"), Some("1"), Some("lead")),
        "what is wrong, where, and what may be meant: {told}"
    );
    let told = ask(
        &desk,
        "query_read",
        json!({"text": "lead:dv-02 lead:ai qua han", "filter": {"area": "2"}}),
    );
    assert_eq!(told["trouble"], Value::Null, "it is read");
    assert_eq!(
        told["terms"][1]["names_nobody"], true,
        "a name that nobody has is told: {told}"
    );
    assert!(
        told["text"].as_str().unwrap().ends_with("quá hạn nhóm:2"),
        "what holds beside it is written too: {told}"
    );
    let unit = ask(&desk, "unit_list", json!({"all": false}))["units"][1].clone();
    let told = ask(
        &desk,
        "query_read",
        json!({"filter": {"lead": unit["id"]}, "language": "en"}),
    );
    let text = told["text"].as_str().unwrap();
    assert!(
        text.starts_with("lead:") && !text.contains(unit["id"].as_str().unwrap()),
        "an id is written as a name: {text}"
    );
    let offered = ask(
        &desk,
        "query_read",
        json!({"text": "chủ trì:văn", "caret": 11}),
    );
    assert!(
        offered["offers"]
            .as_array()
            .unwrap()
            .iter()
            .any(|offer| offer["label"].as_str().unwrap().starts_with("Văn phòng")),
        "names are offered: {offered}"
    );
    let refused = refuse(&desk, "task_list", json!({"filter": {"query": "mức:9"}}));
    assert_eq!(
        (refused.code.as_str(), refused.data["why"].as_str()),
        ("query", "out_of_range"),
        "the list refuses what cannot be read"
    );
    let hits = ask(&desk, "search_run", json!({"text": "lead:dv-02 số"}));
    assert_eq!(
        (hits["total"].as_u64(), hits["hits"][0]["code"].as_str()),
        (Some(2), Some("NV-015")),
        "the search box speaks it too, exact marks first"
    );
    let hits = ask(&desk, "search_run", json!({"text": "http: đề án"}));
    assert!(hits["total"].is_u64(), "what is no query is words there");
}

#[test]
fn views_keep_their_query_order_and_place() {
    let (_place, desk) = told();
    let save = |payload: Value| ask(&desk, "view_save", payload);
    let first = save(
        json!({"name": "Của Cục", "query": "lead:dv-02 overdue:>30", "sort": "-due", "columns": "[]"}),
    );
    assert_eq!(
        first["query"], "chủ trì:dv-02 quá hạn:>=31",
        "the query is kept in its canonical form"
    );
    save(json!({"name": "Mức 1", "query": "mức:1", "group": "lead"}));
    save(json!({"name": "Thiếu", "query": "thiếu:chủ trì"}));
    let names = |list: &Value| -> Vec<String> {
        list["views"]
            .as_array()
            .unwrap()
            .iter()
            .map(|view| view["name"].as_str().unwrap().to_owned())
            .collect()
    };
    let moved = ask(&desk, "view_move", json!({"key": "thieu", "place": 1}));
    assert_eq!(
        names(&moved),
        ["Thiếu", "Của Cục", "Mức 1"],
        "a view moves among the others"
    );
    ask(&desk, "log_undo", json!({}));
    assert_eq!(
        names(&ask(&desk, "view_list", json!({}))),
        ["Của Cục", "Mức 1", "Thiếu"],
        "in one step back"
    );
    let version = &ask(&desk, "view_list", json!({}))["views"][0]["version"];
    let renamed = save(
        json!({"key": "Của Cục", "version": version, "name": "Cục CNTT", "query": first["query"]}),
    );
    assert_eq!(
        (&renamed["id"], renamed["place"].as_u64()),
        (&first["id"], Some(1)),
        "a new name, the same view"
    );
    for (payload, code) in [
        (json!({"name": " "}), "invalid"),
        (json!({"name": "MUC 1"}), "invalid"),
        (json!({"name": "x", "query": "leed:x"}), "query"),
        (json!({"name": "x", "sort": "colour"}), "invalid"),
        (
            json!({"key": "Mức 1", "version": 9, "name": "y"}),
            "version_conflict",
        ),
        (
            json!({"key": "nobody", "version": 1, "name": "y"}),
            "not_found",
        ),
    ] {
        assert_eq!(
            refuse(&desk, "view_save", payload.clone()).code,
            code,
            "{payload}"
        );
    }
    let left = ask(&desk, "view_remove", json!({"key": "mức 1"}));
    assert_eq!(names(&left), ["Cục CNTT", "Thiếu"], "removed");
}

#[test]
fn many_tasks_are_changed_as_one_operation() {
    let (place, desk) = told();
    let head = |desk: &Desk| ask(desk, "desk_show", json!({}))["head"].as_u64().unwrap();
    let before = crate::kit::rows(&place.file());
    let at = head(&desk);
    let request = |more: Value| {
        let mut request = json!({"keys": ["NV-015", "NV-016", "NV-017", "NV-018"], "change": {"level": 2, "area": "3"}});
        request
            .as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        request
    };
    let trial = ask(&desk, "task_bulk", request(json!({"is_trial": true})));
    assert_eq!(
        (
            trial["is_done"].as_bool(),
            trial["changed"].as_u64(),
            trial["refused"].as_u64()
        ),
        (Some(false), Some(3), Some(1)),
        "a trial says what would be: {trial}"
    );
    assert_eq!(
        trial["refused_tasks"][0]["task"]["code"], "NV-016",
        "a confirmed task is not edited"
    );
    assert_eq!(
        trial["refused_tasks"][0]["why"]["data"]["rule"], "state",
        "and why"
    );
    let whole = ask(&desk, "task_bulk", request(json!({})));
    assert_eq!(
        whole["is_done"], false,
        "one that may not be changed so, and nothing is written"
    );
    assert_eq!(
        (crate::kit::rows(&place.file()), head(&desk)),
        (before.clone(), at),
        "not a row, not an operation"
    );
    let done = ask(&desk, "task_bulk", request(json!({"leave_out": true})));
    assert_eq!(
        (done["is_done"].as_bool(), done["changed"].as_u64()),
        (Some(true), Some(3)),
        "the rest is, when that was chosen"
    );
    assert_eq!(head(&desk), at + 1, "as one operation");
    let entry = ask(&desk, "history_list", json!({"limit": 1}))["entries"][0].clone();
    assert_eq!(
        (
            entry["label"]["op"].as_str(),
            entry["label"]["subject"].as_str()
        ),
        (Some("bulk_tasks"), Some("NV-015, NV-017, NV-018")),
        "named after its tasks"
    );
    let again = ask(&desk, "task_bulk", request(json!({"leave_out": true})));
    assert_eq!(
        (
            again["same"].as_u64(),
            again["changed"].as_u64(),
            head(&desk)
        ),
        (Some(3), Some(0), at + 1),
        "what is so already is no change"
    );
    ask(&desk, "log_undo", json!({}));
    assert_eq!(
        crate::kit::rows(&place.file()),
        before,
        "and one step back takes all of it back"
    );

    let all = ask(
        &desk,
        "task_bulk",
        json!({"matching": {"query": "mã:NV-015..NV-021 lead:dv-04"}, "change": {"add_coordinators": ["DV-03"], "lead": "DV-02"}, "leave_out": true}),
    );
    assert_eq!(all["changed"], 1, "all that a query wants: {all}");
    let shown = ask(&desk, "task_show", json!({"key": "NV-019"}));
    assert!(
        shown["parties"][0]["unit"]["title"].is_string(),
        "the coordinator was added"
    );
    for (payload, why) in [
        (json!({"keys": [], "change": {"level": 1}}), "empty"),
        (json!({"keys": ["NV-015"], "change": {}}), "empty"),
        (
            json!({"keys": ["NV-015"], "change": {"lead": "nobody"}}),
            "not_found",
        ),
        (
            json!({"keys": ["NV-015"], "matching": {}, "change": {"level": 1}}),
            "unknown",
        ),
        (
            json!({"keys": ["NV-015"], "change": {"step": "jump"}}),
            "unknown",
        ),
    ] {
        assert_eq!(
            refuse(&desk, "task_bulk", payload.clone()).data["why"],
            why,
            "{payload}"
        );
    }
    assert_eq!(
        refuse(
            &desk,
            "task_bulk",
            json!({"keys": ["NV-999"], "change": {"level": 1}})
        )
        .code,
        "not_found",
        "a task that there is not"
    );
}

#[test]
fn a_part_that_fails_leaves_nothing_behind() {
    let (place, desk) = told();
    let before = crate::kit::rows(&place.file());
    // The lead would also coordinate: refused after the task was written, so that must be taken back too.
    let answer = ask(
        &desk,
        "task_bulk",
        json!({"keys": ["NV-015", "NV-017"], "change": {"lead": "DV-05", "add_coordinators": ["DV-05"]}, "leave_out": true}),
    );
    assert_eq!(
        (answer["changed"].as_u64(), answer["refused"].as_u64()),
        (Some(0), Some(2)),
        "both are refused: {answer}"
    );
    assert_eq!(
        crate::kit::rows(&place.file()),
        before,
        "and nothing of them is left"
    );
    assert_eq!(
        crate::kit::findings(&desk),
        json!([]),
        "the register is sound"
    );
}
