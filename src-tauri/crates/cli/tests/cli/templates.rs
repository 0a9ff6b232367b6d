//! Templates of the office's own on the command line: from the starting template to a paper that is made again.

use crate::desk::{Desk, same_as_kept};

/// A register with an overdue task, and what of templates is tried on it.
fn desk(name: &str) -> Desk {
    let desk = Desk::new(name);
    let ran = desk.run(&[
        "--on",
        "2022-05-02",
        "task",
        "add",
        "Thống kê thiết bị của các trường",
        "--lead",
        "GDĐH",
        "--due",
        "31/5/2022",
    ]);
    assert_eq!(ran.code, 0, "a task is overdue: {}", ran.err);
    desk
}

#[test]
fn a_template_is_started_checked_taken_in_and_makes_papers() {
    for (name, lang) in [("templates_vi", "vi"), ("templates_en", "en")] {
        let desk = desk(name).with("STEERING_LANG", lang);
        let path = |name: &str| desk.path(name).to_string_lossy().into_owned();
        let (start, made, kept) = (path("mẫu.docx"), path("công văn.docx"), path("ra.docx"));
        let kind = ["--kind", "urging"];
        let unit = ["--unit", "GDĐH"];
        let lines: Vec<Vec<&str>> = vec![
            vec!["template", "list"],
            [&["template", "start", "-o", &start][..], &kind].concat(),
            [&["template", "check", &start][..], &kind].concat(),
            [
                &["template", "add", &start, "--name", "Đôn đốc của Văn phòng"][..],
                &kind,
            ]
            .concat(),
            [
                &[
                    "paper",
                    "make",
                    "urging",
                    "--template",
                    "MB-001",
                    "-o",
                    &made,
                ][..],
                &unit,
            ]
            .concat(),
            [
                &[
                    "paper",
                    "make",
                    "urging",
                    "--template",
                    "MB-001",
                    "--force",
                    "-o",
                    "a.pdf",
                ][..],
                &unit,
            ]
            .concat(),
            vec![
                "paper",
                "make",
                "members",
                "--template",
                "MB-001",
                "-o",
                &kept,
            ],
            vec!["template", "replace", "MB-001", &start],
            vec!["template", "retire", "MB-001"],
            vec!["template", "list"],
            vec!["template", "list", "--retired"],
            [
                &[
                    "paper",
                    "make",
                    "urging",
                    "--template",
                    "MB-001",
                    "-o",
                    &kept,
                ][..],
                &unit,
            ]
            .concat(),
            vec!["template", "restore", "MB-001"],
            vec!["template", "restore", "MB-001"],
            vec!["template", "save", "MB-001@1", "-o", &kept],
            vec!["template", "save", "MB-001@2", "--force", "-o", &kept],
            vec!["template", "show", "MB-009"],
            vec!["template", "fields", "--kind", "outgoing"],
            vec!["history", "MB-001", "--limit", "1"],
        ];
        let lines: Vec<&[&str]> = lines.iter().map(Vec::as_slice).collect();
        same_as_kept(name, &desk.transcript(&lines));
        assert!(
            std::fs::read(&start).unwrap() == std::fs::read(&kept).unwrap(),
            "what is saved is what was taken in"
        );
    }
}

#[test]
fn problems_of_a_template_are_said_with_their_places() {
    let desk = Desk::bare("mẫu chưa đúng");
    let path = |name: &str| desk.path(name).to_string_lossy().into_owned();
    let (start, none, old) = (path("mẫu.docx"), path("không trường.docx"), path("cũ.doc"));
    let forms =
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../documents/fixtures/forms");
    std::fs::copy(forms.join("form-1.5.docx"), &none).unwrap();
    std::fs::write(&old, "không phải .docx").unwrap();
    for (name, lang) in [("template_faults_vi", "vi"), ("template_faults_en", "en")] {
        let lines: Vec<Vec<&str>> = vec![
            vec![
                "template", "start", "--kind", "matrix", "--force", "-o", &start,
            ],
            vec!["template", "check", &start, "--kind", "members"],
            vec!["template", "check", &none, "--kind", "urging"],
            vec!["template", "check", &old, "--kind", "urging"],
            vec![
                "template",
                "add",
                &start,
                "--kind",
                "members",
                "--name",
                "Danh sách",
            ],
            vec!["template", "fields", "--kind", "members"],
        ];
        let lines: Vec<Vec<&str>> = lines
            .into_iter()
            .map(|line| [&["--lang", lang][..], &line].concat())
            .collect();
        let lines: Vec<&[&str]> = lines.iter().map(Vec::as_slice).collect();
        same_as_kept(name, &desk.transcript(&lines));
    }
    let ran = desk.run(&["--json", "template", "check", &start, "--kind", "members"]);
    assert_eq!(ran.code, 6, "something is not right");
    let view: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(view["is_clean"], false, "programs are told too");
    assert_eq!(
        view["problems"][0]["table"], 1,
        "with places as numbers: {view}"
    );
}
