//! The registers of papers: numbers that are given once, papers kept as issued, papers that came in and what answers them.

use crate::kit::{Place, TODAY, add_task, ask, findings, outside, refuse, rows};
use serde_json::{Value, json};
use steering_api::base64;
use steering_api::desk::Desk;
use steering_api::wire::outgoing::PaperFileSaveReq;
use steering_api::wire::papers::PaperMakeReq;
use steering_documents::layout::check;

/// Issues a notice on a day.
fn notice(desk: &Desk, day: &str) -> Value {
    ask(
        desk,
        "outgoing_issue",
        json!({"kind": "notice", "issuer": "BCĐ", "title": "Kết luận phiên họp", "signer": "Lê Văn A", "issued_on": day}),
    )
}

/// Issues the report of a period, made of the register.
fn report(desk: &Desk) -> Value {
    ask(
        desk,
        "outgoing_issue",
        json!({"kind": "report", "issuer": "BCĐ", "title": "Báo cáo tháng 10 năm 2026", "seat": 1,
               "recipients": ["Văn phòng Bộ", "", "Các thành viên Ban Chỉ đạo"], "kept_at": "VT, CNTT", "drafter": "CNTT",
               "paper": {"kind": "period", "period": "2026-10", "addressees": ["Bộ trưởng"]}}),
    )
}

fn file_of(desk: &Desk, paper: &Value) -> Vec<u8> {
    let id = paper["files"][0]["id"].as_str().unwrap().to_owned();
    desk.kept_paper_file(&PaperFileSaveReq { id })
        .unwrap()
        .bytes
}

#[test]
fn a_paper_is_kept_as_it_was_issued_and_is_laid_out_as_the_decree_asks() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let paper = report(&desk);
    assert_eq!(
        paper["row"]["symbol"], "01/BC-BCĐ",
        "the first of its series"
    );
    assert_eq!(
        paper["row"]["signer"], "Nguyễn Kim Sơn",
        "who held the seat on the day of issue"
    );
    assert_eq!(
        paper["signer_post"],
        json!(["TRƯỞNG BAN", "BỘ TRƯỞNG", "BỘ GIÁO DỤC VÀ ĐÀO TẠO"]),
        "title in the committee, then the other post"
    );
    assert_eq!(
        paper["row"]["recipients"],
        json!(["Văn phòng Bộ", "Các thành viên Ban Chỉ đạo"]),
        "empty lines are no recipients"
    );
    let bytes = file_of(&desk, &paper);
    let checked = check(&bytes).unwrap();
    assert!(
        checked.findings.is_empty(),
        "nothing to find in it: {:?}",
        checked.findings
    );
    assert_eq!(
        paper["files"][0]["hash"],
        ask(
            &desk,
            "paper_file_save",
            json!({"id": paper["files"][0]["id"]})
        )["hash"],
        "the register names it by its hash, and gives back what has it"
    );
    assert_eq!(findings(&desk), json!([]), "and the check is content");
    outside(&place.file())
        .execute(
            "update files set bytes = x'00' where hash = ?1",
            [paper["files"][0]["hash"].as_str().unwrap()],
        )
        .unwrap();
    let id = paper["files"][0]["id"].clone();
    assert_eq!(
        refuse(&desk, "paper_file_save", json!({ "id": id })).code,
        "file_damaged",
        "bytes that are no longer those that were issued are not given out"
    );
}

#[test]
fn an_issued_report_is_made_again_byte_for_byte_after_a_thousand_operations() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    for number in 0..20 {
        add_task(
            &desk,
            json!({"title": format!("Việc {number}"), "lead": "DV-02", "due": "2026-10-10"}),
        );
    }
    let paper = report(&desk);
    let first = file_of(&desk, &paper);
    for number in 0..1000 {
        let key = format!("NV-{:03}", 15 + number % 20);
        ask(
            &desk,
            "task_progress",
            json!({"key": key, "percent": number % 100, "words": format!("Lần {number}")}),
        );
    }
    let recipe: PaperMakeReq = serde_json::from_str(paper["recipe"].as_str().unwrap()).unwrap();
    let again = desk.papers(&recipe).unwrap();
    assert!(
        again.bytes[0] == first,
        "the recipe that is kept with the paper makes the same file"
    );
}

#[test]
fn numbers_run_by_type_and_year_and_none_is_given_twice() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    assert_eq!(notice(&desk, "2026-11-02")["row"]["symbol"], "01/TB-BCĐ");
    assert_eq!(report(&desk)["row"]["symbol"], "01/BC-BCĐ", "another type");
    let old = place.desk_on("2025-12-30");
    assert_eq!(
        notice(&old, "2025-12-30")["row"]["symbol"],
        "01/TB-BCĐ",
        "another year"
    );
    assert_eq!(
        refuse(&desk, "outgoing_show", json!({"key": "01/TB-BCĐ"})).data["why"],
        "several_years",
        "a symbol of two years does not say which"
    );
    assert_eq!(
        ask(&desk, "outgoing_show", json!({"key": "01/TB-BCĐ@2025"}))["row"]["year"],
        2025
    );
    let reserved = ask(
        &desk,
        "outgoing_reserve",
        json!({"kind": "notice", "title": "Kết luận sau"}),
    );
    assert_eq!(reserved["row"]["symbol"], "02/TB-BCĐ", "the next");
    ask(
        &desk,
        "outgoing_cancel",
        json!({"key": "02/TB-BCĐ", "reason": "Không họp"}),
    );
    assert_eq!(
        notice(&desk, TODAY)["row"]["symbol"],
        "03/TB-BCĐ",
        "a number that was called off is not given again"
    );
    let refused = refuse(&desk, "log_undo", json!({}));
    assert_eq!(
        refused.data["rule"], "number_stands",
        "what was issued is not undone"
    );
    let shown = ask(&desk, "desk_show", json!({}));
    assert_eq!(
        shown["undo"],
        Value::Null,
        "and the window does not offer it"
    );
    let gap = json!({"kind": "notice", "number": 7, "title": "Kết luận", "gap_reason": "Số 04–06 ở sổ giấy"});
    ask(&desk, "outgoing_reserve", gap);
    let next = ask(&desk, "outgoing_next", json!({"kind": "notice"}));
    assert_eq!(
        (next["number"].clone(), next["gaps"].clone()),
        (
            json!(8),
            json!([{"from": 4, "to": 6, "reason": "Số 04–06 ở sổ giấy"}])
        ),
        "a gap is explained where it is"
    );
    let late = json!({"kind": "notice", "number": 5, "title": "Ghi bù", "signer": "Lê Văn A", "issued_on": TODAY});
    assert_eq!(
        ask(&desk, "outgoing_issue", late)["row"]["symbol"],
        "05/TB-BCĐ",
        "one of the missing is entered later"
    );
    assert_eq!(findings(&desk), json!([]), "no gap is without a reason");
    let before = rows(&place.file());
    ask(&desk, "register_check", json!({"repair": true}));
    assert!(rows(&place.file()) == before, "and the log adds up to it");
}

#[test]
fn the_check_finds_numbers_that_went_missing_and_days_out_of_order() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    for day in ["2026-11-02", "2026-11-03", "2026-11-04"] {
        notice(&desk, day);
    }
    let conn = outside(&place.file());
    conn.execute("delete from outgoing_papers where number = 2", [])
        .unwrap();
    conn.execute(
        "update outgoing_papers set issued_on = '2026-10-01' where number = 3",
        [],
    )
    .unwrap();
    let found = findings(&desk);
    let codes: Vec<&str> = found
        .as_array()
        .unwrap()
        .iter()
        .map(|finding| finding["code"].as_str().unwrap())
        .collect();
    for code in ["number-gap", "number-order", "row-missing", "row-differs"] {
        assert!(codes.contains(&code), "{code} is among {codes:?}");
    }
}

#[test]
fn wrong_content_is_replaced_and_wrong_form_corrected() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    notice(&desk, "2026-11-02");
    let replacing = ask(
        &desk,
        "outgoing_issue",
        json!({"kind": "notice", "title": "Kết luận phiên họp (thay thế)", "signer": "Lê Văn A", "replaces": "01/TB-BCĐ"}),
    );
    assert_eq!(replacing["of"]["relation"], "replaces");
    let correcting = ask(
        &desk,
        "outgoing_issue",
        json!({"kind": "letter", "drafter": "VP", "title": "Đính chính Thông báo 02", "signer": "Lê Văn A",
               "corrects": "02/TB-BCĐ"}),
    );
    assert_eq!(
        correcting["row"]["symbol"], "01/BCĐ-VP",
        "a letter bears no type"
    );
    let first = ask(&desk, "outgoing_show", json!({"key": "01/TB-BCĐ"}));
    assert_eq!(
        first["by"][0]["paper"]["code"], "02/TB-BCĐ",
        "the first says what stands in its place"
    );
    ask(
        &desk,
        "outgoing_recall",
        json!({"key": "01/TB-BCĐ", "reason": "Sai nội dung"}),
    );
    let refused = refuse(
        &desk,
        "outgoing_edit",
        json!({"key": "01/TB-BCĐ", "version": 2, "released_on": TODAY}),
    );
    assert_eq!(
        refused.data["rule"], "number_state",
        "what was recalled is not sent"
    );
}

#[test]
fn an_issued_paper_can_be_the_source_of_tasks() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let paper = ask(
        &desk,
        "outgoing_issue",
        json!({"kind": "notice", "issuer": "BCĐ", "title": "Kết luận", "signer": "Lê Văn A", "as_source": true}),
    );
    let key = add_task(
        &desk,
        json!({"title": "Việc theo kết luận", "instrument": "01/TB-BCĐ", "lead": "DV-02"}),
    );
    let document = ask(
        &desk,
        "instrument_show",
        json!({"key": paper["instrument"]["code"]}),
    );
    assert_eq!(
        document["tasks"][0]["code"],
        json!(key),
        "the task names the paper that gave it"
    );
}

#[test]
fn sending_late_is_seen_by_the_working_calendar() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    // A Friday: the next working day is Monday the 16th.
    notice(&desk, "2026-11-13");
    let sent = |day: Value| {
        let paper = ask(&desk, "outgoing_show", json!({"key": "01/TB-BCĐ"}));
        let version = paper["row"]["version"].clone();
        let edit = json!({"key": "01/TB-BCĐ", "version": version, "released_on": day});
        let row = ask(&desk, "outgoing_edit", edit)["row"].clone();
        (row["release_by"].clone(), row["is_late"].clone())
    };
    for (day, is_late, why) in [
        (json!("2026-11-13"), false, "the same day"),
        (json!("2026-11-16"), false, "the next working day"),
        (json!("2026-11-17"), true, "a day later"),
        (Value::Null, true, "not at all, and that day is over"),
    ] {
        assert_eq!(sent(day), (json!("2026-11-16"), json!(is_late)), "{why}");
    }
    ask(&desk, "log_undo", json!({}));
    assert_eq!(
        ask(&desk, "outgoing_show", json!({"key": "01/TB-BCĐ"}))["row"]["released_on"],
        "2026-11-17",
        "what the register says of the sending can be taken back"
    );
}

#[test]
fn a_paper_that_came_in_is_passed_on_answered_and_settled() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let add = |more: Value| {
        let mut paper = json!({"author": "Vụ Giáo dục Đại học", "symbol": "12/GDĐH", "dated_on": "2026-11-18",
                               "arrived_on": "2026-11-20", "title": "Đề nghị lùi thời hạn", "due_on": "2026-11-23",
                               "file": {"name": "a/b/cv.pdf", "bytes": base64::encode(b"%PDF-1.4\n")}});
        paper
            .as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        paper
    };
    let paper = ask(&desk, "incoming_add", add(json!({})));
    assert_eq!(
        paper["row"]["code"], "1/2026",
        "the first to arrive this year"
    );
    assert_eq!(paper["files"][0]["name"], "cv.pdf", "without its folder");
    assert_eq!(paper["row"]["is_late"], true, "its day is over");
    assert_eq!(
        refuse(&desk, "incoming_add", add(json!({}))).data["rule"],
        "paper_twin"
    );
    ask(&desk, "incoming_add", add(json!({"twin": true})));
    for (more, field, why) in [
        (json!({"arrived_on": "2026-11-25"}), "arrived_on", "future"),
        (
            json!({"dated_on": "2026-11-21"}),
            "dated_on",
            "after_arrival",
        ),
        (json!({"due_on": "2026-11-19"}), "due_on", "before_arrival"),
        (json!({"author": " "}), "author", "empty"),
    ] {
        let refused = refuse(&desk, "incoming_add", add(more));
        assert_eq!(
            (refused.data["field"].as_str(), refused.data["why"].as_str()),
            (field, why)
        );
    }
    ask(
        &desk,
        "outgoing_issue",
        json!({"kind": "letter", "issuer": "BCĐ", "drafter": "VP", "title": "Trả lời", "signer": "Lê Văn A"}),
    );
    let answered = ask(
        &desk,
        "incoming_edit",
        json!({"key": "1/2026", "version": 1, "answer": "01/BCĐ-VP"}),
    );
    assert_eq!(
        (
            answered["row"]["state"].as_str(),
            answered["row"]["is_late"].as_bool()
        ),
        (Some("settled"), Some(false)),
        "an answer settles it"
    );
    let answer = ask(&desk, "outgoing_show", json!({"key": "01/BCĐ-VP"}));
    assert_eq!(
        answer["answers"][0]["code"], "1/2026",
        "and the answer says what it answers"
    );
    let late = ask(&desk, "incoming_list", json!({"late": true}));
    assert_eq!(
        (late["total"].clone(), late["rows"][0]["code"].clone()),
        (json!(1), json!("2/2026")),
        "the twin is still open"
    );
    ask(
        &desk,
        "incoming_void",
        json!({"key": "2/2026", "reason": "Vào sổ hai lần"}),
    );
    let next = ask(&desk, "incoming_add", add(json!({"symbol": "13/GDĐH"})));
    assert_eq!(next["row"]["code"], "3/2026", "a void number stays taken");
    let found = ask(
        &desk,
        "search_run",
        json!({"text": "lui thoi han", "limit": 20}),
    );
    assert!(
        found["hits"]
            .as_array()
            .unwrap()
            .iter()
            .any(|hit| hit["code"] == "3/2026"),
        "search finds it: {found}"
    );
    assert_eq!(findings(&desk), json!([]), "the register is sound");
}

#[test]
fn both_registers_go_out_as_lists_in_the_order_of_their_numbers() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    notice(&desk, "2026-11-20");
    notice(&desk, "2026-11-23");
    ask(
        &desk,
        "incoming_add",
        json!({"author": "=Cục CNTT", "symbol": "12/GDĐH", "title": "Xin ý kiến; về hạ tầng", "receiver": "Văn phòng"}),
    );
    let lines = |list: &str| -> Vec<String> {
        let made = ask(&desk, "list_export", json!({"list": list, "format": "csv"}));
        let text = std::fs::read_to_string(made["path"].as_str().unwrap()).unwrap();
        text.trim_start_matches('\u{feff}')
            .lines()
            .map(str::to_owned)
            .collect()
    };
    let outgoing = lines("outgoing");
    assert_eq!(
        outgoing[0],
        "Năm;Loại văn bản;Số;Số, ký hiệu;Ngày tháng văn bản;Tên loại và trích yếu nội dung văn bản;Người ký;Nơi nhận văn bản;Đơn vị, người nhận bản lưu;Số lượng bản;Ngày chuyển;Ký nhận;Trạng thái;Lý do;Ghi chú",
        "the columns of annex IV, each by itself"
    );
    assert_eq!(
        outgoing[1..]
            .iter()
            .map(|line| line.split(';').take(5).collect::<Vec<_>>().join(" "))
            .collect::<Vec<_>>(),
        [
            "2026 Thông báo 1 01/TB-BCĐ 20/11/2026",
            "2026 Thông báo 2 02/TB-BCĐ 23/11/2026"
        ],
        "the oldest first"
    );
    let incoming = lines("incoming");
    assert!(
        incoming[1].starts_with("2026;24/11/2026;1;'=Cục CNTT;12/GDĐH;"),
        "a cell that a spreadsheet would run is guarded: {}",
        incoming[1]
    );
    assert!(
        incoming[1].contains("\"Xin ý kiến; về hạ tầng\""),
        "and one with a semicolon stays whole: {}",
        incoming[1]
    );
}

#[test]
fn papers_that_came_in_are_narrowed_by_type_as_those_that_went_out() {
    let place = Place::in_memory().with_record();
    let desk = place.desk_on("2026-11-24");
    for (kind, title) in [
        (Some("letter"), "Đề nghị báo cáo"),
        (Some("directive"), "Tăng cường kết nối dữ liệu"),
        (None, "Không rõ loại"),
        (Some("letter"), "Đôn đốc gửi số liệu"),
    ] {
        let mut paper = json!({"author": "Văn phòng Chính phủ", "title": title});
        if let Some(kind) = kind {
            paper["kind"] = json!(kind);
        }
        ask(&desk, "incoming_add", paper);
    }
    for (asked, titles) in [
        (
            json!({"kind": "letter", "ascending": true}),
            vec!["Đề nghị báo cáo", "Đôn đốc gửi số liệu"],
        ),
        (
            json!({"kind": "directive"}),
            vec!["Tăng cường kết nối dữ liệu"],
        ),
        (
            json!({"kind": "letter", "text": "don doc"}),
            vec!["Đôn đốc gửi số liệu"],
        ),
        (json!({"kind": "notice"}), vec![]),
        (
            json!({"kind": "letter", "ascending": true, "offset": 1, "limit": 1}),
            vec!["Đôn đốc gửi số liệu"],
        ),
    ] {
        let page = ask(&desk, "incoming_list", asked.clone());
        let found: Vec<&str> = page["rows"]
            .as_array()
            .unwrap()
            .iter()
            .filter_map(|row| row["title"].as_str())
            .collect();
        assert_eq!(found, titles, "{asked}");
    }
    let refused = refuse(&desk, "incoming_list", json!({"kind": "poem"}));
    assert_eq!(
        (refused.data["field"].as_str(), refused.data["why"].as_str()),
        ("kind", "unknown"),
        "no such type"
    );
}

#[test]
fn the_first_number_is_told_with_the_places_that_are_still_open() {
    let place = Place::in_memory().with_record();
    let desk = place.desk_on("2026-11-24");
    let next = |kind: &str| ask(&desk, "outgoing_next", json!({"kind": kind}))["symbol"].clone();
    assert_eq!(next("report"), "01/BC-…", "nobody used an abbreviation yet");
    assert_eq!(next("letter"), "01/…-…", "nor that of a unit");
    ask(
        &desk,
        "outgoing_reserve",
        json!({"kind": "report", "issuer": "BCĐ", "title": "Báo cáo"}),
    );
    assert_eq!(next("report"), "02/BC-BCĐ", "it is known from then on");
    assert_eq!(next("letter"), "01/BCĐ-…", "the unit's is not");
}
