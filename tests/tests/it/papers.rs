//! Papers of what the register holds: each is laid out as the decree asks, says what the figures say, and is made again.

use crate::kit::{Place, TODAY, add_task, ask, refuse};
use serde_json::{Value, json};
use std::io::Read;
use steering_api::desk::{Desk, PaperFiles};
use steering_api::wire::papers::PaperMakeReq;
use steering_documents::layout::check;

/// Makes papers as bytes.
fn made(desk: &Desk, request: Value) -> PaperFiles {
    let request: PaperMakeReq = serde_json::from_value(request).unwrap();
    desk.papers(&request)
        .unwrap_or_else(|error| panic!("{request:?}: {error:?}"))
}

/// The words of a paper, cells and paragraphs each on a line.
fn words(bytes: &[u8]) -> String {
    let mut package = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    package
        .by_name("word/document.xml")
        .unwrap()
        .read_to_string(&mut text)
        .unwrap();
    let mut words = String::new();
    for (at, piece) in text.split('<').enumerate() {
        let Some((tag, after)) = piece.split_once('>') else {
            continue;
        };
        if tag == "/w:p" || tag.starts_with("w:br") {
            words.push('\n');
        } else if at > 0 && (tag == "w:t" || tag.starts_with("w:t ")) {
            words.push_str(after);
        }
    }
    words
}

fn holds(paper: &str, what: &str) {
    assert!(
        paper.replace('\n', " ").contains(what),
        "“{what}” stands in:\n{paper}"
    );
}

/// A register with late tasks of two units, one that is done, and requests for later deadlines.
fn register() -> (Place, Vec<String>) {
    let place = Place::in_memory().with_record();
    let early = place.desk_on("2026-02-02");
    let codes: Vec<String> = [
        ("Rà soát dữ liệu mẫu", "DV-02", "2026-05-31"),
        ("Kết nối hệ thống mẫu", "DV-02", "2026-04-30"),
        ("Xây dựng kho học liệu mẫu", "DV-05", "2026-06-15"),
        ("Tập huấn mẫu", "DV-05", "2026-03-31"),
        ("Báo cáo mẫu", "DV-05", "2026-12-10"),
    ]
    .iter()
    .map(|(title, lead, due)| {
        add_task(
            &early,
            json!({"title": title, "lead": lead, "due": due, "area": "1"}),
        )
    })
    .collect();
    let march = place.desk_on("2026-03-20");
    ask(
        &march,
        "task_progress",
        json!({"key": codes[0], "percent": 40, "words": "Đang tổng hợp"}),
    );
    ask(
        &march,
        "task_report_done",
        json!({"key": codes[3], "words": "Đã tập huấn 63 địa phương"}),
    );
    ask(&march, "task_confirm", json!({"key": codes[3]}));
    for (code, to, grant) in [
        (&codes[0], "2026-06-30", true),
        (&codes[1], "2026-08-31", false),
    ] {
        ask(
            &march,
            "task_extend",
            json!({"key": code, "to": to, "reason": "Chờ ý kiến các vụ"}),
        );
        ask(
            &march,
            "task_decide",
            json!({"key": code, "grant": grant, "basis": "Bút phê ngày 25/3/2026"}),
        );
    }
    ask(
        &march,
        "task_extend",
        json!({"key": codes[2], "to": "2026-09-30", "reason": "Chờ kinh phí"}),
    );
    (place, codes)
}

#[test]
fn every_paper_of_the_register_is_laid_out_as_the_decree_asks() {
    let (place, codes) = register();
    let desk = place.desk();
    let frame = json!({
        "number": 7, "symbol": "BCĐ", "drafter": "CNTT", "issued_on": "2026-07-02", "signer": 2,
        "recipients": ["Trưởng ban (để báo cáo)", "Các thành viên Ban Chỉ đạo"],
    });
    for more in [
        json!({"kind": "period", "period": "2026-Q1", "addressees": ["Văn phòng Chính phủ"]}),
        json!({"kind": "briefing"}),
        json!({"kind": "urging"}),
        json!({"kind": "extension", "task": codes[0]}),
        json!({"kind": "extension", "task": codes[1]}),
        json!({"kind": "assignments"}),
        json!({"kind": "assignments", "filter": {"query": "quá hạn:>999"}}),
        json!({"kind": "members"}),
        json!({"kind": "matrix"}),
        json!({"kind": "matrix", "whose": "member", "with": "letter"}),
    ] {
        for is_framed in [true, false] {
            let mut request = more.clone();
            request["as_of"] = json!("2026-07-01");
            if is_framed {
                request["frame"] = frame.clone();
            }
            let papers = made(&desk, request);
            assert!(!papers.bytes.is_empty(), "a paper is made for {more}");
            for (bytes, file) in papers.bytes.iter().zip(&papers.view.files) {
                let findings: Vec<_> = check(bytes)
                    .unwrap()
                    .findings
                    .into_iter()
                    .map(|finding| (finding.component.code(), finding.fault.code()))
                    // A page for the Minister's desk is not issued: it has no number, no day and nobody who signs.
                    .filter(|(_, fault)| more["kind"] != "briefing" || *fault != "missing")
                    .collect();
                assert_eq!(findings, [], "{} with a frame: {is_framed}", file.name);
            }
        }
    }
}

#[test]
fn papers_say_what_the_register_says() {
    let (place, codes) = register();
    let desk = place.desk();
    let day = "2026-07-01";
    let listed = ask(&desk, "paper_list", json!({"as_of": day}));
    let late: Vec<_> = listed["late"]
        .as_array()
        .unwrap()
        .iter()
        .map(|late| (late["unit"]["title"].as_str().unwrap(), &late["tasks"]))
        .collect();
    let letters = made(&desk, json!({"kind": "urging", "as_of": day}));
    assert_eq!(
        letters.bytes.len(),
        late.len(),
        "one letter for each late unit"
    );
    for ((unit, tasks), bytes) in late.iter().zip(&letters.bytes) {
        let letter = words(bytes);
        holds(&letter, &format!("{unit} có {tasks} nhiệm vụ"));
    }
    let own = made(
        &desk,
        json!({"kind": "urging", "as_of": day, "unit": "DV-02"}),
    );
    let letter = words(&own.bytes[0]);
    for words in [
        &format!("Rà soát dữ liệu mẫu ({})", codes[0]),
        "30/06/2026",
        "Đang tổng hợp",
        &format!("Kết nối hệ thống mẫu ({})", codes[1]),
        "trước ngày 10 tháng 7 năm 2026",
    ] {
        holds(&letter, words);
    }
    assert!(
        !letter.contains(&codes[2]),
        "another unit's task is not in it"
    );

    let granted = words(&made(&desk, json!({"kind": "extension", "task": codes[0]})).bytes[0]);
    holds(
        &granted,
        "Đồng ý lùi thời hạn thực hiện nhiệm vụ nêu trên đến hết ngày 30 tháng 6 năm 2026",
    );
    holds(
        &granted,
        "đây là lần lùi thời hạn thứ 1. Lý do: Bút phê ngày 25/3/2026",
    );
    let refused = words(&made(&desk, json!({"kind": "extension", "task": codes[1]})).bytes[0]);
    holds(&refused, "Không đồng ý lùi thời hạn");
    holds(&refused, "vẫn là ngày 30 tháng 4 năm 2026");

    let stats = ask(&desk, "stats_show", json!({"as_of": day}));
    let cells = &stats["cells"];
    let brief = words(&made(&desk, json!({"kind": "briefing", "as_of": day})).bytes[0]);
    holds(
        &brief,
        &format!(
            "Đang theo dõi {} nhiệm vụ: {} đã hoàn thành, {} chưa hoàn thành; {} quá hạn",
            cells["total"], cells["done"], cells["open"], cells["overdue"]
        ),
    );
    holds(
        &brief,
        &format!(
            "Quyết định việc lùi thời hạn nhiệm vụ “Xây dựng kho học liệu mẫu” ({})",
            codes[2]
        ),
    );
    let matrix = words(&made(&desk, json!({"kind": "matrix", "as_of": day})).bytes[0]);
    let shown = ask(&desk, "matrix_show", json!({"as_of": day}));
    let sum = matrix.split("Tổng số\n").last().unwrap();
    let figures: Vec<&str> = sum
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    let all = &shown["all"]["cells"];
    assert!(
        figures.contains(&all["open"].to_string().as_str())
            && figures.contains(&all["overdue"].to_string().as_str()),
        "the sum of the matrix is that of the screen: {figures:?}, {all}"
    );
    let quarter = words(&made(&desk, json!({"kind": "period", "period": "2026-Q2"})).bytes[0]);
    for words in [
        "quý II/2026; số liệu từ ngày 15 tháng 3 năm 2026 đến hết ngày 14 tháng 6 năm 2026",
        &format!(
            "Tập huấn mẫu ({}, Vụ Giáo dục Đại học): Đã tập huấn 63 địa phương.",
            codes[3]
        ),
        &format!(
            "Hoàn thành nhiệm vụ “Xây dựng kho học liệu mẫu” ({})",
            codes[2]
        ),
    ] {
        holds(&quarter, words);
    }
}

#[test]
fn a_paper_is_rebuilt_to_the_byte_after_a_thousand_operations() {
    let (place, codes) = register();
    let desk = place.desk();
    let requests = [
        json!({"kind": "period", "period": "2026-Q2"}),
        json!({"kind": "briefing", "as_of": "2026-07-01"}),
        json!({"kind": "urging", "as_of": "2026-07-01"}),
        json!({"kind": "assignments", "as_of": "2026-07-01"}),
        json!({"kind": "matrix", "as_of": "2026-07-01"}),
        json!({"kind": "extension", "as_of": "2026-07-01", "task": codes[0]}),
    ];
    let first: Vec<PaperFiles> = requests
        .iter()
        .map(|request| made(&desk, request.clone()))
        .collect();
    let late = place.desk_on("2026-05-05");
    for number in 0..1000 {
        let code = &codes[number % 3];
        ask(
            &late,
            "task_progress",
            json!({"key": code, "percent": number % 100, "words": format!("Ghi muộn {number}")}),
        );
    }
    for (request, before) in requests.iter().zip(&first) {
        let mut again = request.clone();
        again["known_to"] = json!(before.view.known_to);
        let after = made(&desk, again);
        assert!(
            after.bytes == before.bytes,
            "{request} is the same to the byte"
        );
    }
    let moved = made(&desk, requests[2].clone());
    assert!(
        moved.bytes != first[2].bytes,
        "what is known now is another letter"
    );
}

#[test]
fn what_cannot_be_made_is_refused_with_the_reason() {
    let (place, codes) = register();
    let desk = place.desk();
    for (request, field, why) in [
        (json!({"kind": "poem"}), "kind", "unknown"),
        (
            json!({"kind": "urging", "unit": "DV-08"}),
            "unit",
            "not_late",
        ),
        (
            json!({"kind": "urging", "unit": "DV-99"}),
            "unit",
            "not_found",
        ),
        (
            json!({"kind": "urging", "as_of": TODAY, "answer_by": "2026-01-01"}),
            "answer_by",
            "past",
        ),
        (json!({"kind": "extension"}), "task", "empty"),
        (
            json!({"kind": "extension", "task": codes[2]}),
            "request",
            "undecided",
        ),
        (
            json!({"kind": "extension", "task": codes[4]}),
            "request",
            "not_found",
        ),
        (
            json!({"kind": "extension", "task": codes[0], "request": 9}),
            "request",
            "not_found",
        ),
        (
            json!({"kind": "period", "period": "2026-13"}),
            "period",
            "no_such_period",
        ),
        (
            json!({"kind": "period", "period": "2031"}),
            "period",
            "not_begun",
        ),
        (
            json!({"kind": "matrix", "whose": "cat"}),
            "whose",
            "unknown",
        ),
        (
            json!({"kind": "members", "with": "poem"}),
            "with",
            "unknown",
        ),
        (
            json!({"kind": "members", "known_to": 999_999}),
            "known_to",
            "out_of_range",
        ),
        (
            json!({"kind": "members", "frame": {"number": 0}}),
            "number",
            "out_of_range",
        ),
        (
            json!({"kind": "members", "frame": {"signer": 8}}),
            "signer",
            "no_signer",
        ),
        (
            json!({"kind": "members", "frame": {"recipients": ["a", " "]}}),
            "recipients",
            "empty",
        ),
        (
            json!({"kind": "assignments", "title": "x".repeat(201)}),
            "title",
            "too_long",
        ),
    ] {
        let error = refuse(&desk, "paper_make", request.clone());
        assert_eq!(
            (error.data["field"].as_str(), error.data["why"].as_str()),
            (field, why),
            "{request}"
        );
    }
}
