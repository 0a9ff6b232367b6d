//! Templates of the office's own in the register: taken in, replaced, out of use and back, and papers made of them that are
//! made again to the byte.

use crate::kit::{Place, add_task, ask, call, findings, outside, refuse, starting};
use serde_json::{Value, json};
use std::io::{Cursor, Read};
use steering_api::base64;
use steering_api::desk::Desk;
use steering_api::wire::outgoing::PaperFileSaveReq;
use steering_api::wire::papers::PaperMakeReq;
use steering_api::wire::templates::{TemplateKeyReq, TemplateKindReq};

fn file(kind: &str, other: u32) -> Value {
    json!({"name": "Mẫu của Văn phòng.docx", "bytes": starting(kind, other)})
}

fn add(desk: &Desk, kind: &str, name: &str) -> Value {
    ask(
        desk,
        "template_add",
        json!({"kind": kind, "name": name, "file": file(kind, 0)}),
    )
}

fn made(desk: &Desk, request: Value) -> steering_api::desk::PaperFiles {
    let request: PaperMakeReq = serde_json::from_value(request).unwrap();
    desk.papers(&request).unwrap()
}

/// The words of a paper, a line for each paragraph.
fn words(bytes: &[u8]) -> String {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut part = zip.by_name("word/document.xml").unwrap();
    let mut document = String::new();
    part.read_to_string(&mut document).unwrap();
    let marked = document
        .replace("</w:p>", "\n")
        .replace("<w:br/>", " ")
        .replace("<w:noBreakHyphen/>", "-");
    let mut said = String::new();
    let mut rest = marked.as_str();
    while let Some((text, more)) = rest.split_once('<') {
        said += text;
        rest = more.split_once('>').map_or("", |(_, rest)| rest);
    }
    said
}

/// A template in base64 with a line of the office's own at its beginning.
fn own(kind: &str, line: &str) -> String {
    use std::io::Write;
    let bytes = base64::decode(&starting(kind, 0)).unwrap();
    let mut old = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut new = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..old.len() {
        let mut part = old.by_index(at).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut text = String::new();
        part.read_to_string(&mut text).unwrap();
        let paragraph = format!("<w:body><w:p><w:r><w:t>{line}</w:t></w:r></w:p>");
        new.start_file(name, zip::write::SimpleFileOptions::default())
            .unwrap();
        new.write_all(text.replace("<w:body>", &paragraph).as_bytes())
            .unwrap();
    }
    base64::encode(&new.finish().unwrap().into_inner())
}

#[test]
fn a_template_is_kept_with_its_versions_and_given_back_as_it_came() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let template = add(&desk, "urging", "Đôn đốc của Văn phòng");
    assert_eq!(template["code"], "MB-001", "the first of its series");
    assert_eq!(template["versions"][0]["key"], "MB-001@1");
    assert_eq!(
        template["versions"][0]["added_by"], "secretariat",
        "who took it in"
    );
    let replaced = ask(
        &desk,
        "template_replace",
        json!({"key": "mb-001", "version": template["version"], "note": "Thêm quốc huy",
               "file": {"name": "moi.docx", "bytes": own("urging", "Bản hai")}}),
    );
    assert_eq!(replaced["in_force"], 2, "the new version is in force");
    let numbers: Vec<_> = replaced["versions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|version| version["number"].as_u64())
        .collect();
    assert_eq!(numbers, [Some(2), Some(1)], "the newest first, none gone");
    let kept = |key: &str| {
        let request = TemplateKeyReq {
            key: key.to_owned(),
        };
        base64::encode(&desk.kept_template(&request).unwrap().bytes)
    };
    assert_eq!(kept("MB-001@1"), starting("urging", 0), "as it came");
    assert_eq!(kept("MB-001"), own("urging", "Bản hai"), "the one in force");
    assert_eq!(findings(&desk), json!([]), "and the check is content");
    outside(&place.file())
        .execute("delete from files", [])
        .unwrap();
    let found = findings(&desk);
    assert_eq!(
        found[0]["code"], "file-missing",
        "bytes that are gone are found: {found}"
    );
}

#[test]
fn what_is_done_to_templates_is_taken_back_and_no_number_is_given_twice() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    add(&desk, "members", "Danh sách");
    let replace = |other| {
        let version = ask(&desk, "template_show", json!({"key": "MB-001"}))["version"].clone();
        ask(
            &desk,
            "template_replace",
            json!({"key": "MB-001", "version": version, "file": file("members", other)}),
        )
    };
    assert_eq!(replace(1)["in_force"], 2);
    ask(&desk, "log_undo", json!({}));
    let before = ask(&desk, "template_show", json!({"key": "MB-001"}));
    assert_eq!(
        before["in_force"], 1,
        "the version before is in force again"
    );
    assert_eq!(
        before["versions"].as_array().unwrap().len(),
        1,
        "the new one is gone"
    );
    assert_eq!(
        replace(2)["in_force"],
        3,
        "a number that was given once is not given again"
    );
    for _ in 0..3 {
        ask(&desk, "log_undo", json!({}));
        if ask(&desk, "template_list", json!({}))["templates"] == json!([]) {
            break;
        }
    }
    assert_eq!(
        ask(&desk, "template_list", json!({}))["templates"],
        json!([]),
        "the template itself is taken back"
    );
    assert_eq!(
        add(&desk, "members", "Danh sách")["code"],
        "MB-002",
        "its code is not given again"
    );
    assert_eq!(findings(&desk), json!([]), "and the check is content");
}

#[test]
fn a_template_out_of_use_makes_nothing_new_and_its_versions_stay() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    add(&desk, "members", "Danh sách");
    ask(&desk, "template_retire", json!({"key": "MB-001"}));
    assert_eq!(
        ask(&desk, "template_list", json!({}))["templates"],
        json!([]),
        "it is not offered"
    );
    let refused = refuse(
        &desk,
        "paper_make",
        json!({"kind": "members", "template": "MB-001"}),
    );
    assert_eq!(refused.data["rule"], "template_retired");
    assert_eq!(
        made(&desk, json!({"kind": "members", "template": "MB-001@1"}))
            .view
            .template
            .as_deref(),
        Some("MB-001@1"),
        "a version that is named is made again"
    );
    add(&desk, "members", "Danh sách");
    let refused = refuse(&desk, "template_restore", json!({"key": "MB-001"}));
    assert_eq!(
        refused.data["why"], "duplicate",
        "its name was given to another meanwhile"
    );
    ask(&desk, "template_retire", json!({"key": "MB-002"}));
    assert_eq!(
        ask(&desk, "template_restore", json!({"key": "MB-001"}))["retired_on"],
        json!(null),
        "it is in use again"
    );
}

#[test]
fn what_cannot_be_taken_in_is_refused_with_why() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    add(&desk, "members", "Danh sách");
    let request = |kind: &str, name: &str, bytes: String| json!({"kind": kind, "name": name, "file": {"name": "a.docx", "bytes": bytes}});
    for (request, code, data, why) in [
        (
            request("members", "Danh sách", starting("members", 0)),
            "invalid",
            ("why", "duplicate"),
            "the name of another",
        ),
        (
            request("members", " ", starting("members", 0)),
            "invalid",
            ("field", "name"),
            "no name",
        ),
        (
            request("outgoing", "Sổ", starting("members", 0)),
            "invalid",
            ("why", "no_template"),
            "a register",
        ),
        (
            request("decree", "Nghị định", starting("members", 0)),
            "invalid",
            ("why", "unknown"),
            "no kind",
        ),
        (
            request("members", "Sai loại", starting("urging", 0)),
            "template_faulty",
            ("name", "a.docx"),
            "fields of another paper",
        ),
        (
            request("members", "PDF", base64::encode(b"%PDF-1.7")),
            "template_refused",
            ("why", "not_docx"),
            "no DOCX",
        ),
    ] {
        let refused = refuse(&desk, "template_add", request);
        assert_eq!(refused.code, code, "{why}: {refused:?}");
        assert_eq!(refused.data[data.0], data.1, "{why}: {refused:?}");
    }
    let same = refuse(
        &desk,
        "template_replace",
        json!({"key": "MB-001", "version": 1, "file": file("members", 0)}),
    );
    assert_eq!(same.data["why"], "same", "the file that is in force");
    let stranger = steering_api::wire::Call {
        actor: "seat:2".to_owned(),
        ..call("template_retire", json!({"key": "MB-001"}))
    };
    assert_eq!(
        desk.call(&stranger).unwrap_err().data["rule"],
        "secretariat_only",
        "templates are the secretariat's"
    );
    for (request, field, why) in [
        (
            json!({"kind": "urging", "template": "MB-001"}),
            "template",
            "other_kind",
        ),
        (
            json!({"kind": "members", "template": "MB-001@9"}),
            "template",
            "not_found",
        ),
        (
            json!({"kind": "members", "template": "MB-001@x"}),
            "template",
            "not_found",
        ),
        (
            json!({"kind": "members", "template": "MB-001", "format": "pdf"}),
            "format",
            "template_docx",
        ),
    ] {
        let refused = refuse(&desk, "paper_make", request);
        assert_eq!(
            (refused.data["field"].as_str(), refused.data["why"].as_str()),
            (field, why),
            "{refused:?}"
        );
    }
}

#[test]
fn every_kind_of_paper_is_made_of_its_template() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    let code = add_task(
        &desk,
        json!({"title": "Rà soát <kho> & học liệu", "lead": "DV-02", "due": "2026-10-10"}),
    );
    ask(
        &desk,
        "task_extend",
        json!({"key": code, "to": "2027-03-31", "reason": "Chờ số liệu"}),
    );
    ask(
        &desk,
        "task_decide",
        json!({"key": code, "grant": true, "basis": "Bút phê"}),
    );
    add_task(
        &desk,
        json!({"title": "Việc quá hạn", "lead": "DV-02", "due": "2026-10-10"}),
    );
    let list = ask(&desk, "template_list", json!({}));
    for (at, kind) in (1..).zip(list["kinds"].as_array().unwrap()) {
        let kind = kind.as_str().unwrap();
        let started = desk
            .start_template(&TemplateKindReq {
                kind: kind.to_owned(),
            })
            .unwrap();
        let file = json!({"name": started.name, "bytes": base64::encode(&started.bytes)});
        let checked = ask(&desk, "template_check", json!({"kind": kind, "file": file}));
        assert_eq!(
            checked["is_clean"], true,
            "{kind}: its starting template can be kept: {checked}"
        );
        ask(
            &desk,
            "template_add",
            json!({"kind": kind, "name": "Mẫu", "file": file}),
        );
        let mut request = json!({"kind": kind, "period": "2026-10", "unit": "DV-02", "task": code,
            "frame": {"signer": 1, "number": 7, "symbol": "BCĐ", "drafter": "VP", "issued_on": "2026-11-24"}});
        let decree = made(&desk, request.clone());
        request["template"] = json!(format!("MB-{at:03}"));
        let own = made(&desk, request);
        assert_eq!(
            own.view.template,
            Some(format!("MB-{at:03}@1")),
            "{kind}: template and version are told"
        );
        assert_eq!(
            own.view.files[0].name, decree.view.files[0].name,
            "{kind}: the file is called the same"
        );
        // Where a line may break in what is filled in is the word processor's affair.
        let plain = |bytes: &[u8]| words(bytes).replace('\u{a0}', " ").replace('\u{200b}', "");
        let own = plain(&own.bytes[0]);
        assert!(!own.contains("{{"), "{kind}: every field is filled: {own}");
        if kind != "matrix" {
            for line in plain(&decree.bytes[0]).lines() {
                assert!(own.contains(line), "{kind}: {line} in {own}");
            }
        }
    }
}

#[test]
fn an_issued_paper_is_made_again_to_the_byte_when_its_template_is_another_by_then() {
    let place = Place::in_memory().with_record();
    let desk = place.desk();
    add_task(
        &desk,
        json!({"title": "Việc quá hạn", "lead": "DV-02", "due": "2026-10-10"}),
    );
    let template = ask(
        &desk,
        "template_add",
        json!({"kind": "urging", "name": "Đôn đốc",
               "file": {"name": "a.docx", "bytes": own("urging", "Bản một của cơ quan")}}),
    );
    let issue = || {
        ask(
            &desk,
            "outgoing_issue",
            json!({"kind": "letter", "issuer": "BCĐ", "drafter": "VP", "title": "Đôn đốc", "seat": 1,
                   "paper": {"kind": "urging", "unit": "DV-02", "template": "MB-001"}}),
        )
    };
    let paper = issue();
    let bytes_of = |paper: &Value| {
        let id = paper["files"][0]["id"].as_str().unwrap().to_owned();
        desk.kept_paper_file(&PaperFileSaveReq { id })
            .unwrap()
            .bytes
    };
    let first = bytes_of(&paper);
    assert!(
        words(&first).contains("Bản một của cơ quan") && words(&first).contains("Số: 01/BCĐ-VP"),
        "of the office's template, under its number"
    );
    ask(
        &desk,
        "template_replace",
        json!({"key": "MB-001", "version": template["version"],
               "file": {"name": "b.docx", "bytes": own("urging", "Bản hai của cơ quan")}}),
    );
    ask(&desk, "template_retire", json!({"key": "MB-001"}));
    let recipe: PaperMakeReq = serde_json::from_str(paper["recipe"].as_str().unwrap()).unwrap();
    assert_eq!(
        recipe.template.as_deref(),
        Some("MB-001@1"),
        "the recipe names the version"
    );
    assert!(
        desk.papers(&recipe).unwrap().bytes[0] == first,
        "the same bytes, though another version is in force and the template is out of use"
    );
    ask(&desk, "template_restore", json!({"key": "MB-001"}));
    let second = bytes_of(&issue());
    assert!(
        words(&second).contains("Bản hai của cơ quan"),
        "the next paper is of the version in force"
    );
    let shown = ask(&desk, "template_show", json!({"key": "MB-001"}));
    let papers: Vec<_> = shown["versions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|version| version["papers"].as_u64())
        .collect();
    assert_eq!(papers, [Some(1), Some(1)], "papers are counted by version");
    assert_eq!(
        refuse(&desk, "log_undo", json!({})).data["rule"],
        "number_stands",
        "what an issued paper was made of is not taken back"
    );
    assert_eq!(findings(&desk), json!([]), "and the check is content");
    outside(&place.file())
        .execute("delete from template_versions where number = 1", [])
        .unwrap();
    let found = findings(&desk).to_string();
    assert!(
        found.contains("template-version") && found.contains("MB-001@1"),
        "a version that a paper needs and that is gone is found: {found}"
    );
}
