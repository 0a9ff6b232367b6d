//! Vietnamese: found with or without marks, however it was typed, and sorted as the alphabet says.

use crate::kit::{Place, add_task, ask};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use steering_api::desk::Desk;

/// Codes of the tasks that a search finds, best first.
fn found(desk: &Desk, text: &str) -> Vec<String> {
    let hits = ask(desk, "search_run", json!({"text": text, "limit": 100}));
    hits["hits"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|hit| hit["noun"] == "tasks")
        .map(|hit| hit["code"].as_str().unwrap().to_owned())
        .collect()
}

fn titled(desk: &Desk, title: &str) -> String {
    add_task(desk, json!({ "title": title }))
}

#[test]
fn words_without_marks_find_words_with_them() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let scheme = titled(&desk, "Lập Đề án đô thị thông minh");
    let change = titled(&desk, "Sơ kết việc đổi số nhà");
    let other = titled(&desk, "Việc khác hẳn");
    for (typed, wanted) in [
        ("de an", &scheme),
        ("DE AN", &scheme),
        ("đề án", &scheme),
        ("doi so", &change),
        ("đổi số", &change),
    ] {
        let hits = found(&desk, typed);
        assert!(hits.contains(wanted), "{typed:?} finds {wanted}: {hits:?}");
        assert!(
            !hits.contains(&other),
            "{typed:?} does not find what has neither word"
        );
    }
    let record = ask(
        &desk,
        "search_run",
        json!({"text": "chuyen doi so", "limit": 100}),
    );
    assert!(
        record["hits"].to_string().contains("huyển đổi số"),
        "the published record is found without marks, too: {record}"
    );
}

#[test]
fn both_places_of_the_tone_mark_are_found_alike() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let new = titled(&desk, "Hội nghị tại Hòa Bình");
    let old = titled(&desk, "Hội nghị tại Hoà Bình");
    let both = BTreeSet::from([new.clone(), old.clone()]);
    for typed in ["hoa", "hòa", "hoà", "hoa binh"] {
        let hits: BTreeSet<String> = found(&desk, typed).into_iter().collect();
        assert!(
            hits.is_superset(&both),
            "{typed:?} finds both spellings: {hits:?}"
        );
    }
}

#[test]
fn decomposed_typing_finds_composed_text_and_is_stored_composed() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    // "Đề án" with its marks as characters of their own, as one system's keyboard gives them.
    let decomposed = "\u{110}e\u{302}\u{300} a\u{301}n";
    let composed = titled(&desk, "Thẩm định Đề án");
    assert!(
        found(&desk, decomposed).contains(&composed),
        "NFD typed finds NFC text"
    );
    let typed = titled(&desk, &format!("Trình {decomposed}"));
    let shown = ask(&desk, "task_show", json!({"key": typed}));
    assert_eq!(
        shown["row"]["title"], "Trình Đề án",
        "what is typed in NFD is kept in NFC"
    );
    assert!(
        found(&desk, "đề án").contains(&typed),
        "and is found by NFC"
    );
    let page = ask(&desk, "task_list", json!({"filter": {"text": decomposed}}));
    assert!(
        page["rows"]
            .as_array()
            .unwrap()
            .iter()
            .any(|row| row["code"] == composed.as_str()),
        "the filter of the list finds it, too"
    );
}

#[test]
fn exact_marks_rank_before_folded_ones() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let regret = titled(&desk, "Việc hối thúc");
    let meeting = titled(&desk, "Việc hội họp");
    let place_of = |typed: &str, code: &String| {
        let hits = found(&desk, typed);
        hits.iter()
            .position(|hit| hit == code)
            .unwrap_or_else(|| panic!("{typed:?} finds {code}: {hits:?}"))
    };
    assert!(
        place_of("hội", &meeting) < place_of("hội", &regret),
        "who types hội means hội"
    );
    assert!(
        place_of("hối", &regret) < place_of("hối", &meeting),
        "who types hối means hối"
    );
}

#[test]
fn people_are_listed_by_given_name_and_open_seats_last() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let ordered = [
        "Nguyễn Hữu Độ",
        "Ngô Thị Minh",
        "Nguyễn Văn Phúc",
        "Hoàng Minh Sơn",
        "Nguyễn Kim Sơn",
        "Phạm Ngọc Thưởng",
    ];
    // In the order of code points, which would put Độ last, and onto seats in that order.
    let mut seated = ordered;
    seated.sort_unstable();
    for (seat, name) in (20..).zip(seated) {
        ask(
            &desk,
            "member_fill",
            json!({"seat": seat, "person": name, "post": "Thành viên", "from": "2026-01-01"}),
        );
    }
    let list = ask(&desk, "member_list", json!({"sort": "name"}));
    let seats = list["seats"].as_array().unwrap();
    let name = |seat: &Value| {
        seat["membership"]["person"]["title"]
            .as_str()
            .map(str::to_owned)
    };
    let listed: Vec<String> = seats
        .iter()
        .filter(|seat| seat["number"].as_u64().unwrap() >= 20)
        .filter_map(name)
        .collect();
    assert_eq!(
        listed, ordered,
        "given name, then family name, then middle name"
    );
    let first_without = seats.iter().position(|seat| name(seat).is_none()).unwrap();
    assert!(
        seats[first_without..]
            .iter()
            .all(|seat| name(seat).is_none()),
        "seats without a known person stand behind those with one"
    );
    assert_eq!(seats.len(), 29, "every seat is listed once");
}

#[test]
fn titles_sort_by_the_vietnamese_alphabet() {
    let place = Place::in_memory();
    let desk = crate::kit::open(&place.file(), steering_api::desk::Create::Empty, None);
    // Letters first (a ă â, d đ, o ô ơ, u ư), then tones (level, falling, hook, tilde, rising, heavy), syllable by syllable.
    let ordered = [
        "An ninh",
        "Ăn ở",
        "Ân cần",
        "Báo cáo",
        "Bảo đảm",
        "Dạy học",
        "Đào tạo",
        "Đề án",
        "Em",
        "Êm",
        "Ma",
        "Mà",
        "Mả",
        "Mã",
        "Má",
        "Mạ",
        "Oi bức",
        "Ôn tập",
        "Ơn",
        "Ung",
        "Ứng dụng",
        "Yêu cầu",
    ];
    let mut shuffled = ordered;
    shuffled.sort_unstable_by(|a, b| b.cmp(a));
    for title in shuffled {
        titled(&desk, title);
    }
    for (sort, wanted) in [
        ("title", ordered.to_vec()),
        ("-title", ordered.into_iter().rev().collect()),
    ] {
        let page = ask(&desk, "task_list", json!({"sort": sort}));
        let titles: Vec<&str> = page["rows"]
            .as_array()
            .unwrap()
            .iter()
            .filter_map(|row| row["title"].as_str())
            .collect();
        assert_eq!(titles, wanted, "sorted by {sort}");
    }
}
