//! Rows, blocks and conditions, and any text in them.

use super::kit::{Kit, p, table};
use crate::papers::register::PaperKind;
use crate::template::{Fields, check, fill, item};
use proptest::prelude::*;
use quick_xml::Reader;
use quick_xml::events::Event;

const KIND: PaperKind = PaperKind::Assignments;

fn fields(tasks: &[(&str, &str)]) -> Fields {
    let mut fields = Fields::default();
    fields.say("so", "05");
    let mut last = "";
    let mut items = Vec::new();
    for (group, what) in tasks {
        let new = if *group == last { "" } else { *group };
        last = group;
        items.push(item([
            ("nhom_moi", new.to_owned()),
            ("noi_dung", (*what).to_owned()),
        ]));
    }
    fields.list("nhiem_vu", items);
    fields
}

/// Fills a body and returns its words: paragraphs by `|`, rows in brackets, what does not read as XML fails.
fn filled(body: &str, fields: &Fields) -> String {
    let bytes = Kit::body(body).bytes();
    let checked = check(&bytes, KIND).unwrap();
    assert_eq!(checked.problems, [], "{body}");
    let filled = fill(&bytes, KIND, fields).unwrap();
    read(&Kit::read(&filled).part("word/document.xml"))
}

fn read(document: &str) -> String {
    let mut reader = Reader::from_str(document);
    let mut said = String::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Start(start) if start.name().as_ref() == "w:tr" => said.push('['),
            Event::End(end) if end.name().as_ref() == "w:tr" => said.push(']'),
            Event::End(end) if end.name().as_ref() == "w:p" => said.push('|'),
            Event::Empty(start) if start.name().as_ref() == "w:p" => said.push('|'),
            Event::Empty(start) if start.name().as_ref() == "w:br" => said.push('\n'),
            Event::Empty(start) if start.name().as_ref() == "w:noBreakHyphen" => said.push('-'),
            Event::Text(text) => said += &text.xml10_content(),
            Event::GeneralRef(reference) => {
                let letter = reference.resolve_char_ref().unwrap();
                let name = reference.xml10_content();
                let known = quick_xml::escape::resolve_predefined_entity(&name);
                said +=
                    &letter.map_or_else(|| known.unwrap().to_owned(), |letter| letter.to_string());
            }
            Event::Eof => return said.trim().to_owned(),
            _ => {}
        }
    }
}

#[test]
fn rows_come_again_for_each_item() {
    let tasks = [("A", "một"), ("A", "hai"), ("B", "ba")];
    let head: &[&str] = &["STT", "Nội dung"];
    for (what, rows, fields, expected) in [
        (
            "one row",
            vec![head, &["{{so}}", "{{nhiem_vu.noi_dung}}"]],
            fields(&tasks),
            "[STT|Nội dung|][05|một|][05|hai|][05|ba|]",
        ),
        (
            "headings that are due",
            vec![
                head,
                &["{{nhiem_vu.nhom_moi}}"],
                &["-", "{{nhiem_vu.noi_dung}}"],
            ],
            fields(&tasks),
            "[STT|Nội dung|][A|][-|một|][-|hai|][B|][-|ba|]",
        ),
        (
            "no items",
            vec![head, &["", "{{nhiem_vu.noi_dung}}"], &["Cộng", ""]],
            fields(&[]),
            "[STT|Nội dung|][Cộng||]",
        ),
        (
            "no items and no other rows",
            vec![&["{{nhiem_vu.noi_dung}}"]],
            fields(&[]),
            "",
        ),
        (
            "an item that says nothing keeps its only row",
            vec![&["{{nhiem_vu.noi_dung}}"]],
            fields(&[("", "")]),
            "[|]",
        ),
    ] {
        assert_eq!(filled(&table(&rows), &fields), expected, "{what}");
    }
}

#[test]
fn blocks_come_again_and_conditions_stand_or_fall() {
    let tasks = fields(&[("A", "một"), ("B", "hai")]);
    let none = fields(&[]);
    let lines = |lines: &[&str]| lines.iter().map(|line| p(line)).collect::<String>();
    for (what, body, fields, expected) in [
        (
            "a list of paragraphs",
            lines(&[
                "{{#nhiem_vu}}",
                "- {{nhiem_vu.noi_dung}} ({{so}})",
                "{{/nhiem_vu}}",
                "Hết",
            ]),
            &tasks,
            "- một (05)|- hai (05)|Hết|",
        ),
        (
            "the short end",
            lines(&["{{#nhiem_vu}}", "{{nhiem_vu.noi_dung}}", "{{/}}"]),
            &tasks,
            "một|hai|",
        ),
        (
            "something",
            lines(&[
                "{{?nhiem_vu}}",
                "Có",
                "{{/nhiem_vu}}",
                "{{^nhiem_vu}}",
                "Không",
                "{{/nhiem_vu}}",
            ]),
            &tasks,
            "Có|",
        ),
        (
            "nothing",
            lines(&[
                "{{?nhiem_vu}}",
                "Có",
                "{{/nhiem_vu}}",
                "{{^nhiem_vu}}",
                "Không",
                "{{/nhiem_vu}}",
            ]),
            &none,
            "Không|",
        ),
        (
            "a condition on an item",
            lines(&[
                "{{#nhiem_vu}}",
                "{{?nhiem_vu.nhom_moi}}",
                "{{nhiem_vu.nhom_moi}}:",
                "{{/}}",
                "{{nhiem_vu.noi_dung}}",
                "{{/}}",
            ]),
            &tasks,
            "A:|một|B:|hai|",
        ),
        (
            "a condition in a condition",
            lines(&["{{?so}}", "{{?trich_yeu}}", "không", "{{/}}", "có", "{{/}}"]),
            &tasks,
            "có|",
        ),
        (
            "a table in a block is of its item",
            [
                p("{{#nhiem_vu}}"),
                table(&[&["{{nhiem_vu.noi_dung}}"]]),
                p("{{/nhiem_vu}}"),
            ]
            .concat(),
            &tasks,
            "[một|][hai|]",
        ),
        (
            "a block in a cell",
            format!(
                "<w:tbl><w:tr><w:tc>{}</w:tc></w:tr></w:tbl>",
                lines(&["{{#nhiem_vu}}", "{{nhiem_vu.noi_dung}}", "{{/}}"])
            ),
            &tasks,
            "[một|hai|]",
        ),
        (
            "a cell that loses all keeps a paragraph",
            format!(
                "<w:tbl><w:tr><w:tc>{}</w:tc></w:tr></w:tbl>",
                lines(&["{{#nhiem_vu}}", "x", "{{/}}"])
            ),
            &none,
            "[|]",
        ),
        (
            "a field that says nothing goes with its paragraph",
            lines(&["a", "{{trich_yeu}}", "b"]),
            &tasks,
            "a|b|",
        ),
    ] {
        assert_eq!(filled(&body, fields), expected, "{what}");
    }
}

#[test]
fn a_row_inside_a_cell_is_a_row_of_its_own() {
    let inner = table(&[&["{{nhiem_vu.noi_dung}}"]]);
    let body = format!(
        "<w:tbl><w:tr><w:tc>{}{inner}{}</w:tc></w:tr></w:tbl>",
        p("Gồm"),
        p("")
    );
    assert_eq!(
        filled(&body, &fields(&[("A", "một"), ("B", "hai")])),
        "[Gồm|[một|][hai|]|]",
        "only the inner row comes again"
    );
}

#[test]
fn rows_and_paragraphs_in_controls_are_found() {
    let row = |text: &str| format!("<w:tr><w:tc>{}</w:tc></w:tr>", p(text));
    let control = |inside: &str| {
        format!(
            "<w:sdt><w:sdtPr><w:id w:val=\"1\"/><w:dataBinding w:xpath=\"/a\"/></w:sdtPr><w:sdtContent>{inside}</w:sdtContent></w:sdt>"
        )
    };
    let tasks = fields(&[("A", "một"), ("B", "hai")]);
    let body = format!(
        "<w:tbl>{}</w:tbl>{}",
        control(&row("{{nhiem_vu.noi_dung}}")),
        control(&p("{{so}}"))
    );
    assert_eq!(
        filled(&body, &tasks),
        "[một|][hai|]05|",
        "rows and paragraphs"
    );
    let bytes = Kit::body(&control(&p("{{so}}"))).bytes();
    let document = Kit::read(&fill(&bytes, KIND, &tasks).unwrap()).part("word/document.xml");
    assert!(
        !document.contains("dataBinding"),
        "what a control showed is not brought back from elsewhere: {document}"
    );
}

#[test]
fn sections_are_kept_and_empty_ones_are_given_up() {
    let end = |kind: &str| format!("<w:sectPr><w:type w:val=\"{kind}\"/></w:sectPr>");
    let ends = |text: &str, kind: &str| {
        let own = end(kind);
        format!("<w:p><w:pPr>{own}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>")
    };
    let none = fields(&[]);
    let tasks = fields(&[("A", "một")]);
    let sections = |body: &str, fields: &Fields| -> Vec<String> {
        let bytes = Kit::body(body).bytes();
        let document = Kit::read(&fill(&bytes, KIND, fields).unwrap()).part("word/document.xml");
        let parts = document.split("<w:type w:val=\"").skip(1);
        parts
            .map(|part| part.split_once('"').unwrap().0.to_owned())
            .collect()
    };
    let last = [
        p("a"),
        ends("", "one"),
        p("{{?nhiem_vu}}"),
        p("b"),
        p("{{/nhiem_vu}}"),
        end("two"),
    ]
    .concat();
    assert_eq!(sections(&last, &tasks), ["one", "two"], "both sections");
    assert_eq!(
        sections(&last, &none),
        ["one"],
        "the first one ends the document"
    );
    let held = [
        p("a"),
        ends("{{?nhiem_vu}}", "one"),
        p("b"),
        p("{{/nhiem_vu}}"),
        p("c"),
        end("two"),
    ]
    .concat();
    assert_eq!(
        sections(&held, &none),
        ["one", "two"],
        "the end of a section does not go with a mark"
    );
    let middle = [
        p("a"),
        ends("", "one"),
        p("{{?nhiem_vu}}"),
        p("b"),
        ends("{{/nhiem_vu}}", "two"),
        p("c"),
        end("three"),
    ]
    .concat();
    assert_eq!(
        sections(&middle, &tasks),
        ["one", "two", "three"],
        "three sections"
    );
    assert_eq!(
        sections(&middle, &none),
        ["one", "three"],
        "the empty one in the middle is gone"
    );
    let several = [ends("{{trich_yeu}}", "one"), p("c"), end("two")].concat();
    assert_eq!(
        sections(&several, &none),
        ["one", "two"],
        "a field that says nothing leaves the end of its section"
    );
}

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        "\\PC{0,40}",
        "[<>&\"'\\]\\[{}|]{0,20}",
        "[\\n\\t \u{1F600}-\u{1F64F}\u{300}-\u{323}aăâđ]{0,30}",
        Just("{{so}} ]]> &amp; <w:t> NV-001 131/QĐ-TTg".to_owned()),
        Just("dài ".repeat(3_000)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_text_stands_as_it_is_and_the_file_is_well_formed(text in any_text(), tasks in proptest::collection::vec(any_text(), 0..4)) {
        let mut fields = fields(&tasks.iter().map(|task| ("", task.as_str())).collect::<Vec<_>>());
        fields.say("trich_yeu", &text);
        let body = [p("Về: {{trich_yeu}}!"), table(&[&["x", "{{nhiem_vu.noi_dung}}"]])].concat();
        let shown = |text: &str| crate::text::kept(&steering_core::text::nfc(text));
        let mut expected = match shown(&text).as_str() {
            "" => "Về: !|".to_owned(),
            text => format!("Về: {text}!|"),
        };
        for task in &tasks {
            expected += &format!("[x|{}|]", shown(task));
        }
        prop_assert_eq!(filled(&body, &fields), expected.trim());
    }
}
