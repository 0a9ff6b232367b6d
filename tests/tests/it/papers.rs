//! Papers of what the register holds: each is laid out as the decree asks, says what the figures say, and is made again.

use crate::kit::{Place, TODAY, add_task, ask, refuse};
use serde_json::{Value, json};
use std::io::Read;
use steering_api::desk::{Desk, PaperFiles};
use steering_api::wire::papers::PaperMakeReq;
use steering_documents::layout::check;

/// Makes papers as bytes.
pub(crate) fn made(desk: &Desk, request: Value) -> PaperFiles {
    let request: PaperMakeReq = serde_json::from_value(request).unwrap();
    desk.papers(&request)
        .unwrap_or_else(|error| panic!("{request:?}: {error:?}"))
}

/// The words of a paper, cells and paragraphs each on a line.
pub(crate) fn words(bytes: &[u8]) -> String {
    said(&document(bytes))
}

fn document(bytes: &[u8]) -> String {
    let mut package = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    package
        .by_name("word/document.xml")
        .unwrap()
        .read_to_string(&mut text)
        .unwrap();
    text
}

/// The rows of a paper's tables, cell by cell.
fn rows(bytes: &[u8]) -> Vec<Vec<String>> {
    let document = document(bytes);
    let rows = document.split("<w:tr>").skip(1);
    rows.map(|row| {
        let row = row.split("</w:tr>").next().unwrap();
        let cells = row.split("<w:tc>").skip(1);
        cells.map(|cell| said(cell).trim().to_owned()).collect()
    })
    .collect()
}

fn said(text: &str) -> String {
    let mut words = String::new();
    for (at, piece) in text.split('<').enumerate() {
        let Some((tag, after)) = piece.split_once('>') else {
            continue;
        };
        if tag == "/w:p" || tag.starts_with("w:br") {
            words.push('\n');
        } else if tag == "w:noBreakHyphen/" {
            words.push('-');
        } else if at > 0 && (tag == "w:t" || tag.starts_with("w:t ")) {
            words.push_str(after);
        }
    }
    // Blanks that hold a day together, and places at which a symbol may break.
    words.replace('\u{a0}', " ").replace('\u{200b}', "")
}

fn holds(paper: &str, what: &str) {
    assert!(
        paper.replace('\n', " ").contains(what),
        "“{what}” stands in:\n{paper}"
    );
}

/// A register with late tasks of two units, one that is done, and requests for later deadlines.
pub(crate) fn register() -> (Place, Vec<String>) {
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
        json!({"kind": "special", "subject": "tiến độ chung"}),
        json!({"kind": "special", "subject": "Về một việc", "basis": "Thực hiện yêu cầu của Văn phòng Chính phủ", "filter": {"query": "NV-999"}, "addressees": ["Văn phòng Chính phủ"]}),
        json!({"kind": "briefing"}),
        json!({"kind": "urging"}),
        json!({"kind": "extension", "task": codes[0]}),
        json!({"kind": "extension", "task": codes[1]}),
        json!({"kind": "assignments"}),
        json!({"kind": "assignments", "filter": {"query": "quá hạn:>999"}}),
        json!({"kind": "members"}),
        json!({"kind": "matrix"}),
        json!({"kind": "matrix", "whose": "member", "with": "letter"}),
        json!({"kind": "outgoing"}),
        json!({"kind": "incoming"}),
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
        "đây là lần lùi thời hạn thứ 1. Căn cứ: Bút phê ngày 25/3/2026",
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
fn a_matrix_by_member_adds_up_by_what_it_prints() {
    let (place, _) = register();
    let desk = place.desk_on("2026-06-20");
    let request = json!({"kind": "matrix", "whose": "member", "as_of": "2026-06-20"});
    let bytes = made(&desk, request).bytes.remove(0);
    let rows = rows(&bytes);
    let figures = |row: &[String]| -> Vec<u32> {
        let name = row
            .iter()
            .position(|cell| cell.starts_with(char::is_alphabetic));
        let figures = row.iter().skip(name.unwrap() + 1);
        figures
            .map(|cell| cell.replace('.', "").parse().unwrap())
            .collect()
    };
    let sum = figures(rows.iter().find(|row| row[0] == "Tổng số").unwrap());
    let rest = figures(
        rows.iter()
            .find(|row| row[0] == "Chưa gắn với thành viên nào")
            .unwrap(),
    );
    let seats: Vec<_> = rows
        .iter()
        .filter(|row| row[0].starts_with(|first: char| first.is_ascii_digit()))
        .map(|row| figures(row))
        .collect();
    assert!(
        seats.iter().any(|row| row[row.len() - 2] > 0),
        "members carry tasks"
    );
    assert!(rest[rest.len() - 2] > 0, "and some are nobody's");
    let total =
        |column: usize| -> u32 { seats.iter().map(|row| row[column]).sum::<u32>() + rest[column] };
    let at = sum.len() - 2;
    let note = words(&bytes);
    match note.split("cộng lại nhiều hơn ").nth(1) {
        Some(more) => {
            let twice: u32 = more.split(' ').next().unwrap().parse().unwrap();
            assert_eq!(
                total(at),
                sum[at] + twice,
                "what counts twice is said: {note}"
            );
        }
        None => {
            let columns: Vec<_> = (0..sum.len()).map(total).collect();
            assert_eq!(columns, sum, "the rows add up: {note}");
        }
    }
}

#[test]
fn a_paper_is_rebuilt_to_the_byte_after_a_thousand_operations() {
    let (place, codes) = register();
    let desk = place.desk();
    let requests = [
        json!({"kind": "period", "period": "2026-Q2"}),
        json!({"kind": "period", "period": "2026-Q2", "as_of": "2026-05-20"}),
        json!({"kind": "briefing", "as_of": "2026-07-01"}),
        json!({"kind": "urging", "as_of": "2026-07-01"}),
        json!({"kind": "special", "as_of": "2026-07-01", "subject": "dữ liệu mẫu", "filter": {"area": "1"}}),
        json!({"kind": "assignments", "as_of": "2026-07-01", "format": "pdf"}),
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
    assert_eq!(
        first[1].view.as_of.to_string(),
        "2026-05-20",
        "a window that was open then is looked at on that day"
    );
    let open = words(&first[1].bytes[0]);
    assert!(
        open.contains("đến hết ngày 20 tháng 5 năm 2026"),
        "and its data goes as far as that day, not to the end of the window"
    );
    let moved = made(&desk, requests[3].clone());
    assert!(
        moved.bytes != first[3].bytes,
        "what is known now is another letter"
    );
}

#[test]
fn papers_and_the_status_report_are_made_as_pdf_too() {
    let (place, _) = register();
    let desk = place.desk();
    let brief = made(&desk, json!({"kind": "briefing", "format": "pdf"}));
    let file = &brief.view.files[0];
    assert!(
        std::path::Path::new(&file.name)
            .extension()
            .is_some_and(|ending| ending == "pdf"),
        "named by its format: {}",
        file.name
    );
    let status = written(&desk, "report_status", json!({"format": "pdf"}));
    for bytes in [&brief.bytes[0], &status] {
        let text = String::from_utf8_lossy(bytes);
        assert!(
            text.starts_with("%PDF-1.7")
                && text.contains("<pdfaid:conformance>A</pdfaid:conformance>"),
            "a file to keep"
        );
    }
}

#[test]
fn a_report_on_one_matter_counts_the_tasks_of_that_matter_and_no_others() {
    let (place, codes) = register();
    let desk = place.desk();
    let day = "2026-07-01";
    let all = words(
        &made(
            &desk,
            json!({"kind": "special", "as_of": day, "subject": "tiến độ chung"}),
        )
        .bytes[0],
    );
    let stats = ask(&desk, "stats_show", json!({"as_of": day}));
    let cells = &stats["cells"];
    holds(
        &all,
        &format!("Nội dung báo cáo gồm {} nhiệm vụ, cụ thể:", cells["total"]),
    );
    let share = |part: &str, ratio: &str| {
        let shown = stats[ratio].as_u64().unwrap();
        format!(
            "{},{:02}% ({}/{})",
            shown / 100,
            shown % 100,
            cells[part],
            cells["due_set"]
        )
    };
    for said in [
        share("on_time", "on_time_ratio"),
        share("overdue", "overdue_ratio"),
    ] {
        holds(&all, &said);
    }

    let request = json!({
        "kind": "special", "as_of": day, "subject": "Về các việc của đơn vị mẫu.",
        "basis": "Thực hiện yêu cầu của Văn phòng Chính phủ tại Công văn số 12/VPCP-KSTT ngày 20 tháng 6 năm 2026.",
        "filter": {"lead": "DV-05", "area": "1", "query": "hạn:<2026-12-31"},
    });
    let report = made(&desk, request.clone());
    assert_eq!(report.view.files[0].rows, 3, "three tasks of the unit");
    let own = words(&report.bytes[0]);
    let listed = ask(
        &desk,
        "task_list",
        json!({"as_of": day, "filter": {"lead": "DV-05", "area": "1", "cell": "overdue"}}),
    );
    for said in [
        "Về các việc của đơn vị mẫu",
        "tại Công văn số 12/VPCP-KSTT ngày 20 tháng 6 năm 2026, Ban Chỉ đạo chuyển đổi số",
        "báo cáo về các việc của đơn vị mẫu; số liệu tính đến hết ngày 01 tháng 7 năm 2026",
        "Nội dung báo cáo gồm 3 nhiệm vụ thuộc nhóm ưu tiên",
        "do Vụ Giáo dục Đại học chủ trì",
        &format!(
            "Tập huấn mẫu ({}, Vụ Giáo dục Đại học): Đã tập huấn 63 địa phương.",
            codes[3]
        ),
        &format!("Có {} nhiệm vụ đang quá hạn", listed["total"]),
        &format!(
            "Quyết định việc lùi thời hạn nhiệm vụ “Xây dựng kho học liệu mẫu” ({})",
            codes[2]
        ),
    ] {
        holds(&own, said);
    }
    assert!(
        !own.contains(&codes[1]),
        "another unit's task is not in it, and no wish of it either"
    );
    let none = words(
        &made(
            &desk,
            json!({"kind": "special", "as_of": day, "subject": "việc không có", "filter": {"query": "NV-999"}}),
        )
        .bytes[0],
    );
    holds(&none, "Không có nhiệm vụ nào thuộc nội dung báo cáo.");
    holds(&none, "Thực hiện yêu cầu của …… tại ……, Ban Chỉ đạo");
}

#[test]
fn what_cannot_be_made_is_refused_with_the_reason() {
    let (place, codes) = register();
    let desk = place.desk();
    for (request, field, why) in [
        (json!({"kind": "poem"}), "kind", "unknown"),
        (
            json!({"kind": "members", "format": "odt"}),
            "format",
            "unknown",
        ),
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
        (json!({"kind": "special"}), "subject", "empty"),
        (
            json!({"kind": "special", "subject": " "}),
            "subject",
            "empty",
        ),
        (
            json!({"kind": "special", "subject": "x", "basis": "y".repeat(501)}),
            "basis",
            "too_long",
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

/// Writes a list or the register, and reads the file.
fn written(desk: &Desk, cmd: &str, request: Value) -> Vec<u8> {
    let made = ask(desk, cmd, request);
    std::fs::read(made["path"].as_str().unwrap()).unwrap()
}

/// A value of a property, with its signs given back.
fn value(properties: &[ical::property::Property], name: &str) -> String {
    let found: Vec<_> = properties
        .iter()
        .filter(|property| property.name == name)
        .collect();
    assert_eq!(found.len(), 1, "one {name} in {properties:?}");
    let value = found[0].value.clone().unwrap_or_default();
    value
        .replace("\\n", "\n")
        .replace("\\,", ",")
        .replace("\\;", ";")
        .replace("\\\\", "\\")
}

#[test]
fn deadlines_are_read_by_another_program_and_move_instead_of_doubling() {
    let (place, codes) = register();
    let desk = place.desk();
    let odd = "Đọc; ghi, \\ và\u{301} đối chiếu: dữ liệu mẫu của ngành, một nhiệm vụ có tên rất dài để dòng phải gấp lại";
    let code = add_task(
        &desk,
        json!({"title": odd, "lead": "DV-02", "due": "2027-02-28"}),
    );
    let events = |desk: &Desk| {
        let bytes = written(
            desk,
            "list_export",
            json!({"list": "tasks", "format": "ics"}),
        );
        let mut calendars = ical::IcalParser::new(bytes.as_slice());
        let calendar = calendars.next().unwrap().unwrap();
        assert!(calendars.next().is_none(), "one calendar");
        calendar.events
    };
    let first = events(&desk);
    let open = ask(
        &desk,
        "task_list",
        json!({"filter": {"cell": "open"}, "limit": 500}),
    );
    let lines = open["rows"].as_array().unwrap();
    let dated: Vec<_> = lines
        .iter()
        .filter(|line| !line["due_on"].is_null())
        .collect();
    assert_eq!(
        first.len(),
        dated.len(),
        "an event for each open task with a deadline"
    );
    for line in &dated {
        let (id, due) = (
            line["id"].as_str().unwrap(),
            line["due_on"].as_str().unwrap(),
        );
        let event = first
            .iter()
            .find(|event| value(&event.properties, "UID") == format!("{id}@steering-desk"))
            .unwrap_or_else(|| panic!("an event of {line}"));
        let begins = event
            .properties
            .iter()
            .find(|property| property.name == "DTSTART")
            .unwrap();
        assert_eq!(
            begins.params,
            Some(vec![("VALUE".to_owned(), vec!["DATE".to_owned()])]),
            "a whole day"
        );
        let due: chrono::NaiveDate = due.parse().unwrap();
        let day = |day: chrono::NaiveDate| day.format("%Y%m%d").to_string();
        assert_eq!(value(&event.properties, "DTSTART"), day(due), "its day");
        assert_eq!(
            value(&event.properties, "DTEND"),
            day(due.succ_opt().unwrap()),
            "the end is the day after: ends do not belong to an event"
        );
        assert_eq!(
            value(&event.properties, "SUMMARY"),
            format!(
                "{} {}",
                line["code"].as_str().unwrap(),
                line["title"].as_str().unwrap()
            ),
            "its words"
        );
    }
    assert!(
        dated.iter().any(|line| line["code"] == json!(code)),
        "the one with signs is among them"
    );
    let late = place.desk_on("2026-07-01");
    ask(
        &late,
        "task_decide",
        json!({"key": codes[2], "grant": true, "basis": "Bút phê"}),
    );
    let uids = |events: &[ical::parser::ical::component::IcalEvent]| {
        let mut uids: Vec<_> = events
            .iter()
            .map(|event| value(&event.properties, "UID"))
            .collect();
        uids.sort();
        uids
    };
    let second = events(&desk);
    assert_eq!(uids(&second), uids(&first), "the same events");
    let moved = |events: &[ical::parser::ical::component::IcalEvent]| {
        let event = events
            .iter()
            .find(|event| value(&event.properties, "SUMMARY").starts_with(&codes[2]))
            .unwrap();
        (
            value(&event.properties, "DTSTART"),
            value(&event.properties, "SEQUENCE").parse::<u32>().unwrap(),
        )
    };
    let (before, after) = (moved(&first), moved(&second));
    assert_eq!(
        (before.0.as_str(), after.0.as_str()),
        ("20260615", "20260930"),
        "it moved"
    );
    assert!(after.1 > before.1, "and says that it is newer");
}

#[test]
fn members_are_read_by_another_program_as_address_cards() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let bytes = written(
        &desk,
        "list_export",
        json!({"list": "members", "format": "vcf"}),
    );
    let cards: Vec<_> = ical::VcardParser::new(bytes.as_slice())
        .map(Result::unwrap)
        .collect();
    let seats = ask(&desk, "member_list", json!({}));
    let known: Vec<_> = seats["seats"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|seat| !seat["membership"]["person"].is_null())
        .collect();
    assert!(!known.is_empty(), "somebody is known");
    assert_eq!(cards.len(), known.len(), "a card for each who is known");
    for (card, seat) in cards.iter().zip(known) {
        let held = &seat["membership"];
        let name = held["person"]["title"].as_str().unwrap();
        assert_eq!(value(&card.properties, "FN"), name, "the name");
        assert_eq!(
            value(&card.properties, "VERSION"),
            "3.0",
            "which telephones read"
        );
        assert_eq!(
            value(&card.properties, "TITLE"),
            held["post"]["title"].as_str().unwrap(),
            "the post"
        );
        let parts = value(&card.properties, "N");
        let parts: Vec<_> = parts.split(';').collect();
        assert_eq!(parts.len(), 5, "five parts of a name: {parts:?}");
        assert_eq!(
            format!("{} {} {}", parts[0], parts[2], parts[1]),
            name,
            "family name, given name, middle name"
        );
    }
}

/// Holds a value against a schema of the kinds that the register's has; says what does not hold.
fn differs(schema: &Value, value: &Value, place: &str) -> Option<String> {
    if let Some(wanted) = schema.get("const") {
        return (wanted != value).then(|| format!("{place} is {value}, not {wanted}"));
    }
    let kinds: Vec<&str> = match &schema["type"] {
        Value::String(kind) => vec![kind],
        kinds => kinds.as_array()?.iter().filter_map(Value::as_str).collect(),
    };
    let kind = match value {
        Value::Null => "null",
        Value::String(_) => "string",
        Value::Number(number) if number.is_i64() => "integer",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
        _ => "other",
    };
    if !kinds.contains(&kind) {
        return Some(format!("{place} is {value}, not {kinds:?}"));
    }
    if let Value::String(text) = value {
        let is_right = match schema["format"].as_str() {
            None => true,
            Some("date") => text.parse::<chrono::NaiveDate>().is_ok(),
            Some("date-time") => chrono::DateTime::parse_from_rfc3339(text).is_ok(),
            Some("uuid") => {
                text.len() == 36
                    && text
                        .chars()
                        .all(|char| char.is_ascii_hexdigit() || char == '-')
            }
            Some(_) => false,
        };
        return (!is_right).then(|| format!("{place} is {text}, not a {}", schema["format"]));
    }
    if let Value::Array(items) = value {
        return items
            .iter()
            .find_map(|item| differs(&schema["items"], item, place));
    }
    let fields = value.as_object()?;
    let properties = schema["properties"].as_object().unwrap();
    for name in schema["required"].as_array().unwrap() {
        let name = name.as_str().unwrap();
        if !fields.contains_key(name) {
            return Some(format!("{place} lacks {name}"));
        }
    }
    fields
        .iter()
        .find_map(|(name, value)| match properties.get(name) {
            None => Some(format!("{place} has {name}")),
            Some(schema) => differs(schema, value, &format!("{place}.{name}")),
        })
}

/// `STEERING_BLESS=1` keeps a new schema, to be read before it is committed.
#[test]
fn the_schema_that_is_kept_is_that_of_the_tables() {
    use steering_core::exports::whole::{SCHEMA, schema};
    let register = steering_core::register::Register::in_memory().unwrap();
    let described = register.read(TODAY.parse().unwrap(), schema).unwrap();
    let text = format!("{}\n", serde_json::to_string_pretty(&described).unwrap());
    if std::env::var_os("STEERING_BLESS").is_some() {
        let kept = "../src-tauri/crates/core/src/exports/whole.schema.json";
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(kept);
        std::fs::write(path, &text).unwrap();
    } else {
        assert!(
            text == SCHEMA,
            "the tables have another form than the kept schema says"
        );
    }
}

#[test]
fn the_register_as_data_has_every_row_in_the_form_that_its_schema_says() {
    let (place, _) = register();
    let desk = place.desk();
    let schema: Value = serde_json::from_str(steering_api::desk::register_schema()).unwrap();
    let bytes = written(&desk, "register_export", json!({}));
    let data: Value = serde_json::from_slice(&bytes).unwrap();
    assert_eq!(differs(&schema, &data, "register"), None, "the form");
    for (table, rows) in data["tables"].as_object().unwrap() {
        let outside = crate::kit::outside(&place.file());
        let count: u32 = outside
            .query_row(&format!("select count(*) from {table}"), [], |row| {
                row.get(0)
            })
            .unwrap();
        assert_eq!(
            rows.as_array().unwrap().len(),
            usize::try_from(count).unwrap(),
            "every row of {table}"
        );
    }
    let again = written(&desk, "register_export", json!({}));
    assert!(again == bytes, "the same register is the same file");
    let mut wrong = data.clone();
    wrong["tables"]["tasks"][0]["due_on"] = json!("31/12/2026");
    assert!(
        differs(&schema, &wrong, "register").is_some(),
        "a day in another form is told: the comparison can fail"
    );
}
