//! Every fault, with its place.

use super::kit::{Kit, W, p, relations, table};
use crate::papers::register::PaperKind;
use crate::template::{Fault, FillError, PartKind, Problem, check, fill};

fn problems(body: &str) -> Vec<Problem> {
    check(&Kit::body(body).bytes(), PaperKind::Urging)
        .unwrap()
        .problems
}

/// Tells a problem: fault, name, hint and place.
fn told(problem: &Problem) -> String {
    let place = &problem.place;
    let at = match (place.table, place.paragraph) {
        (0, 0) => "whole".to_owned(),
        (0, paragraph) => format!("p{paragraph}"),
        (table, _) => format!("t{table}r{}c{}", place.row, place.column),
    };
    let mut told = format!(
        "{} {}{} {at}",
        problem.fault.code(),
        place.part.code(),
        place.number
    );
    for said in [&problem.name, &problem.hint] {
        if !said.is_empty() {
            told += &format!(" [{said}]");
        }
    }
    told
}

#[test]
fn each_fault_is_told_with_its_place_and_what_may_be_meant() {
    let tracked =
        "<w:p><w:ins w:id=\"1\" w:author=\"a\"><w:r><w:t>{{so}}</w:t></w:r></w:ins></w:p>";
    let commented = "<w:p><w:commentRangeStart w:id=\"0\"/><w:r><w:t>{{so}}</w:t></w:r></w:p>";
    let pictured =
        "<w:p><w:r><w:t>{{s</w:t></w:r><w:r><w:drawing/></w:r><w:r><w:t>o}}</w:t></w:r></w:p>";
    let cases: Vec<(Fault, String, Vec<&str>)> = vec![
        (
            Fault::Unknown,
            [p("x"), p("Số {{so_ki_hieu}}")].concat(),
            vec!["unknown body1 p2 [so_ki_hieu] [so_ky_hieu]"],
        ),
        (
            Fault::Unknown,
            table(&[&["{{so}}", "{{gia_vang}}"]]),
            vec!["unknown body1 t1r1c2 [gia_vang]"],
        ),
        (
            Fault::OtherKind,
            p("{{thanh_vien.ho_ten}}"),
            vec!["other_kind body1 p1 [thanh_vien.ho_ten] [members]"],
        ),
        (Fault::Unclosed, p("Số {{so"), vec!["unclosed body1 p1"]),
        (
            Fault::Unclosed,
            p("{{so {{ky_hieu}}"),
            vec!["unclosed body1 p1"],
        ),
        (Fault::Unopened, p("so}} {{so}}"), vec!["unopened body1 p1"]),
        (Fault::Broken, pictured.to_owned(), vec!["broken body1 p1"]),
        (
            Fault::OneBrace,
            [p("{{so}}"), p("{ky_hieu} {gì đó}")].concat(),
            vec!["one_brace body1 p2 [ky_hieu]"],
        ),
        (Fault::Empty, p("{{ }}"), vec!["empty body1 p1"]),
        (
            Fault::ListAsText,
            p("{{nhiem_vu}}"),
            vec!["list_as_text body1 p1 [nhiem_vu]"],
        ),
        (
            Fault::TextAsList,
            [p("{{#so}}"), p("{{/so}}")].concat(),
            vec!["text_as_list body1 p1 [so]"],
        ),
        (
            Fault::OutsideList,
            p("Mã {{nhiem_vu.ma}}"),
            vec!["outside_list body1 p1 [nhiem_vu.ma] [nhiem_vu]"],
        ),
        (
            Fault::ListInItself,
            [
                "{{#nhiem_vu}}",
                "{{#nhiem_vu}}",
                "{{/nhiem_vu}}",
                "{{/nhiem_vu}}",
            ]
            .map(p)
            .concat(),
            vec!["list_in_itself body1 p2 [nhiem_vu]"],
        ),
        (
            Fault::NotAlone,
            [p("Gồm: {{#nhiem_vu}}"), p("{{/nhiem_vu}}")].concat(),
            vec!["not_alone body1 p1 [nhiem_vu]"],
        ),
        (
            Fault::NotEnded,
            [p("{{?so}}"), p("x")].concat(),
            vec!["not_ended body1 p1 [so]"],
        ),
        (
            Fault::NotBegun,
            [p("{{so}}"), p("{{/so}}")].concat(),
            vec!["not_begun body1 p2 [so]"],
        ),
        (
            Fault::EndsOther,
            [p("{{#nhiem_vu}}"), p("{{/so}}")].concat(),
            vec!["ends_other body1 p2 [so] [nhiem_vu]"],
        ),
        (
            Fault::TrackedChange,
            tracked.to_owned(),
            vec!["tracked_change body1 p1"],
        ),
        (
            Fault::Comment,
            commented.to_owned(),
            vec!["comment body1 p1"],
        ),
        (
            Fault::NoFields,
            p("không có gì"),
            vec!["no_fields body1 whole"],
        ),
        (
            Fault::NotEnded,
            [table(&[&["{{?so}}", "{{/so}}"]])].concat(),
            vec!["not_ended body1 t1r1c1 [so]", "not_begun body1 t1r1c2 [so]"],
        ),
    ];
    for (fault, body, expected) in &cases {
        let found = problems(body);
        let told: Vec<_> = found.iter().map(told).collect();
        assert_eq!(&told, expected, "{}: {body}", fault.code());
        assert_eq!(found[0].fault, *fault, "{body}");
    }
    for fault in Fault::ALL {
        let is_seeded =
            *fault == Fault::TwoLists || cases.iter().any(|(seeded, _, _)| seeded == fault);
        assert!(is_seeded, "{} is tried", fault.code());
    }
}

#[test]
fn rows_hold_fields_of_one_list() {
    let bytes = |rows: &[&[&str]]| Kit::body(&table(rows)).bytes();
    let found = check(
        &bytes(&[
            &["STT", "Nội dung"],
            &["{{phu_trach.ten}}", "{{dong_tong.ten}}"],
        ]),
        PaperKind::Matrix,
    );
    let told: Vec<_> = found.unwrap().problems.iter().map(told).collect();
    assert_eq!(
        told,
        ["two_lists body1 t1r2c2 [dong_tong.ten] [phu_trach]"],
        "row and cell are told"
    );
    let found = check(
        &bytes(&[&["{{phu_trach.ten}}", "{{so}}"], &["{{dong_tong.ten}}", ""]]),
        PaperKind::Matrix,
    );
    assert_eq!(found.unwrap().problems, [], "one list a row is right");
}

#[test]
fn the_text_around_a_fault_is_shown_and_cut() {
    let long = format!("{} {{{{sai}}}} {}", "trước ".repeat(20), "sau ".repeat(20));
    let found = problems(&p(&long));
    let text = &found[0].place.text;
    assert!(text.contains("{{sai}}"), "the field itself: {text}");
    assert!(
        text.starts_with('…') && text.ends_with('…'),
        "cut at both ends: {text}"
    );
    assert!(text.chars().count() <= 110, "short: {text}");
}

#[test]
fn heads_feet_and_notes_are_looked_through_too() {
    let part = |root: &str, inside: &str| format!("<w:{root} {W}>{inside}</w:{root}>");
    let kit = Kit::body(&p("{{so}}"))
        .with("word/header1.xml", &part("hdr", &p("{{mot}}")))
        .with("word/header2.xml", &part("hdr", &[p("x"), p("{{hai}}")].concat()))
        .with("word/footer1.xml", &part("ftr", &table(&[&["{{ba}}"]])))
        .with("word/footnotes.xml", &part("footnotes", &format!("<w:footnote w:id=\"2\">{}</w:footnote>", p("{{bon}}"))))
        .with("word/endnotes.xml", &part("endnotes", &format!("<w:endnote w:id=\"2\">{}</w:endnote>", p("{{nam}}"))))
        .with("docProps/core.xml", "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\"><dc:title>{{sau}}</dc:title></cp:coreProperties>")
        .with(
            "word/_rels/document.xml.rels",
            &relations(&[
                ("header", "header1.xml", ""),
                ("header", "header2.xml", ""),
                ("footer", "footer1.xml", ""),
                ("footnotes", "footnotes.xml", ""),
                ("endnotes", "endnotes.xml", ""),
            ]),
        );
    let found = check(&kit.bytes(), PaperKind::Urging).unwrap().problems;
    let told: Vec<_> = found.iter().map(told).collect();
    assert_eq!(
        told,
        [
            "unknown body1 p1 [so]",
            "unknown header1 p1 [mot]",
            "unknown header2 p2 [hai]",
            "unknown footer1 t1r1c1 [ba]",
            "unknown footnotes1 p1 [bon]",
            "unknown endnotes1 p1 [nam]",
            "unknown properties1 whole [sau]",
        ][1..],
        "each part by itself, and the body is right"
    );
    for part in PartKind::ALL {
        let is_seen =
            *part == PartKind::Body || found.iter().any(|problem| problem.place.part == *part);
        assert!(is_seen, "{} is tried", part.code());
    }
}

#[test]
fn what_floats_is_looked_through_once() {
    let inside = |text: &str| format!("<w:txbxContent>{}</w:txbxContent>", p(text));
    let body = format!(
        "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>{}</w:drawing></mc:Choice>\
         <mc:Fallback><w:pict>{}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>",
        inside("{{sai}}"),
        inside("{{sai}}")
    );
    let told: Vec<_> = problems(&body).iter().map(told).collect();
    assert_eq!(
        told,
        ["unknown body1 p1 [sai]"],
        "new and old readers have the same frame"
    );
}

#[test]
fn a_template_with_faults_is_not_filled() {
    let bytes = Kit::body(&p("{{sai}}")).bytes();
    let refused = fill(
        &bytes,
        PaperKind::Urging,
        &crate::template::Fields::default(),
    );
    assert!(
        matches!(refused, Err(FillError::Faulty(problems)) if problems.len() == 1),
        "nothing is made of it"
    );
}
