//! Pages of papers before they are made: they are those of the file, and move with the register.

use crate::kit::{ask, refuse};
use crate::papers::{made, register};
use serde_json::{Value, json};
use steering_api::desk::Desk;
use steering_api::wire::previews::PaperPreview;

/// Shows a page of a paper.
fn shown(desk: &Desk, paper: Value, more: Value) -> PaperPreview {
    let mut request = more;
    request["paper"] = paper;
    serde_json::from_value(ask(desk, "paper_preview", request)).unwrap()
}

#[test]
fn a_page_is_shown_as_it_will_be_before_the_paper_is_made() {
    let (place, codes) = register();
    let desk = place.desk();
    let day = "2026-07-01";
    let frame = json!({"number": 7, "symbol": "BCĐ", "drafter": "CNTT", "issued_on": "2026-07-02"});
    for (paper, said) in [
        (
            json!({"kind": "period", "period": "2026-Q2"}),
            "Số: 07/BC-BCĐ",
        ),
        (
            json!({"kind": "special", "subject": "một việc"}),
            "Số: 07/BC-BCĐ",
        ),
        (json!({"kind": "briefing"}), "Đánh giá chung:"),
        (
            json!({"kind": "urging", "unit": "DV-05"}),
            "Số: 07/BCĐ-CNTT",
        ),
        (
            json!({"kind": "extension", "task": codes[0]}),
            "Số: 07/BCĐ-CNTT",
        ),
        (json!({"kind": "assignments"}), "Phụ lục"),
        (json!({"kind": "members"}), "Phụ lục"),
        (json!({"kind": "matrix"}), "Phụ lục"),
        (json!({"kind": "outgoing"}), "SỔ ĐĂNG KÝ VĂN BẢN ĐI"),
        (json!({"kind": "incoming"}), "SỔ ĐĂNG KÝ VĂN BẢN ĐẾN"),
    ] {
        let mut paper = paper;
        paper["as_of"] = json!(day);
        paper["frame"] = frame.clone();
        let first = shown(&desk, paper.clone(), json!({}));
        assert_eq!((first.nth, first.page), (1, 1), "the first page of {paper}");
        assert!(
            first.text.iter().any(|line| line.starts_with(said)),
            "{said} stands on it: {:?}",
            first.text
        );
        assert!(first.svg.starts_with("<svg"), "it is a picture");
        let sides = (first.width.min(first.height), first.width.max(first.height));
        assert_eq!(sides, (210, 297), "of a sheet of A4");
        let glance = shown(&desk, paper.clone(), json!({"glance": true}));
        assert_eq!(
            (glance.pages, glance.svg == first.svg),
            (1, true),
            "the first page alone is the same"
        );
        let mut pdf = paper.clone();
        pdf["format"] = json!("pdf");
        let file = made(&desk, pdf);
        assert_eq!(
            format!("{}.pdf", first.names[0]),
            file.view.files[0].name,
            "named as the file"
        );
        let last = shown(&desk, paper, json!({"page": 999}));
        assert_eq!(
            last.page, first.pages,
            "the last one where there are not so many"
        );
    }
}

#[test]
fn what_is_shown_moves_with_the_register_unless_its_position_is_given() {
    let (place, codes) = register();
    let desk = place.desk();
    let paper = json!({"kind": "urging", "unit": "DV-02", "as_of": "2026-07-01"});
    let before = shown(&desk, paper.clone(), json!({}));
    let again = shown(&desk, paper.clone(), json!({}));
    assert_eq!(before, again, "nothing moved");
    ask(
        &place.desk_on("2026-06-29"),
        "task_progress",
        json!({"key": codes[0], "percent": 70, "words": "Đã nhận ý kiến của các vụ"}),
    );
    let moved = shown(&desk, paper.clone(), json!({}));
    assert!(
        moved.text.concat().contains("Đã nhận ý kiến"),
        "what was said meanwhile is on the page: {:?}",
        moved.text
    );
    let mut past = paper;
    past["known_to"] = json!(before.known_to);
    assert_eq!(
        shown(&desk, past, json!({})),
        before,
        "as it was known then"
    );
}

#[test]
fn of_letters_to_several_units_each_is_shown() {
    let (place, _) = register();
    let desk = place.desk();
    let paper = json!({"kind": "urging", "as_of": "2026-07-01", "frame": {"number": 7}});
    let letters = made(&desk, paper.clone());
    let names: Vec<String> = letters
        .view
        .files
        .iter()
        .map(|file| file.name.replace(".docx", ""))
        .collect();
    for (at, name) in names.iter().enumerate() {
        let letter = shown(&desk, paper.clone(), json!({"nth": at + 1}));
        assert_eq!(letter.names, names, "all that would be made");
        assert_eq!(&letter.names[letter.nth as usize - 1], name, "this one");
        let number = format!("Số: {:02}/", at + 7);
        assert!(
            letter.text.iter().any(|line| line.starts_with(&number)),
            "numbered on: {number} in {:?}",
            letter.text
        );
    }
    let last = shown(&desk, paper.clone(), json!({"nth": 99}));
    assert_eq!(
        last.nth as usize,
        names.len(),
        "the last one where there are not so many"
    );
    let nothing = shown(
        &desk,
        json!({"kind": "urging", "as_of": "2020-01-01"}),
        json!({"nth": 2, "page": 3}),
    );
    assert_eq!(
        (
            nothing.names.len(),
            nothing.pages,
            nothing.page,
            nothing.svg.as_str()
        ),
        (0, 0, 0, ""),
        "nobody was late: there is no page"
    );
    for (more, field) in [(json!({"nth": 0}), "nth"), (json!({"page": 0}), "page")] {
        let mut request = more.clone();
        request["paper"] = paper.clone();
        let error = refuse(&desk, "paper_preview", request);
        assert_eq!(
            (error.data["field"].as_str(), error.data["why"].as_str()),
            (field, "out_of_range"),
            "{more}"
        );
    }
}
