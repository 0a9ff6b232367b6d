//! Fields however a word processor cut them.

use super::kit::Kit;
use crate::papers::register::PaperKind;
use crate::template::{Fields, check, fill};

fn fields() -> Fields {
    let mut fields = Fields::default();
    fields.say("so", "05");
    fields.say("don_vi", "Vụ <A> & B");
    fields
}

/// Fills a paragraph; returns the body as it is written.
fn filled(paragraph: &str) -> String {
    let bytes = Kit::body(paragraph).bytes();
    let checked = check(&bytes, PaperKind::Urging).unwrap();
    assert_eq!(checked.problems, [], "{paragraph}");
    let bytes = fill(&bytes, PaperKind::Urging, &fields()).unwrap();
    let document = Kit::read(&bytes).part("word/document.xml");
    let (_, rest) = document.split_once("<w:body>").unwrap();
    rest.split_once("</w:body>").unwrap().0.to_owned()
}

/// The text of a body, with the letters of bold runs in capitals.
fn seen(body: &str) -> String {
    let mut text = String::new();
    for run in body.replace("<w:r ", "<w:r>").split("<w:r>").skip(1) {
        let is_bold = run.contains("<w:b/>");
        for piece in run.replace("<w:t ", "<w:t>").split("<w:t>").skip(1) {
            let piece = piece.split_once("</w:t>").unwrap().0;
            let piece = piece.trim_start_matches("xml:space=\"preserve\">");
            let piece = quick_xml::escape::unescape(piece).unwrap().into_owned();
            text += &if is_bold { piece.to_uppercase() } else { piece };
        }
    }
    text
}

#[test]
fn a_field_is_one_field_whatever_runs_it_was_cut_into() {
    let r = |text: &str| format!("<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>");
    let b = |text: &str| format!("<w:r><w:rPr><w:b/></w:rPr><w:t>{text}</w:t></w:r>");
    let spelled = "<w:proofErr w:type=\"spellStart\"/>";
    let cases: Vec<(&str, String, &str)> = vec![
        ("in one run", r("Số: {{so}}/BC"), "Số: 05/BC"),
        (
            "braces and name apart",
            [r("Số: "), r("{{"), r("so"), r("}}"), r("/BC")].concat(),
            "Số: 05/BC",
        ),
        (
            "letter by letter",
            ["{", "{", "s", "o", "}", "}"].map(r).concat(),
            "05",
        ),
        (
            "between the two braces",
            [r("a {"), r("{so}"), r("} b")].concat(),
            "a 05 b",
        ),
        (
            "marks of the spelling checker between",
            [
                r("{{"),
                spelled.to_owned(),
                r("so"),
                spelled.replace("Start", "End"),
                r("}}"),
            ]
            .concat(),
            "05",
        ),
        (
            "a bookmark in the middle",
            [
                r("{{s"),
                "<w:bookmarkStart w:id=\"0\" w:name=\"a\"/><w:bookmarkEnd w:id=\"0\"/>".to_owned(),
                r("o}}"),
            ]
            .concat(),
            "05",
        ),
        (
            "numbers of revisions on runs",
            ["{{", "so", "}}"]
                .map(|text| {
                    format!("<w:r w:rsidR=\"00A1\" w:rsidRPr=\"00B2\"><w:t>{text}</w:t></w:r>")
                })
                .concat(),
            "05",
        ),
        (
            "the beginning is bold",
            [b("{{"), r("so}} x")].concat(),
            "05 x",
        ),
        ("the end is bold", [r("x {{so"), b("}}")].concat(), "x 05"),
        ("all is bold", b("{{don_vi}}"), "VỤ <A> & B"),
        (
            "the beginning alone is bold",
            [b("{{don"), r("_vi}}")].concat(),
            "VỤ <A> & B",
        ),
        (
            "in a link",
            format!(
                "<w:hyperlink w:anchor=\"a\">{}{}</w:hyperlink>",
                r("{{s"),
                r("o}}")
            ),
            "05",
        ),
        (
            "half in a link",
            [
                r("{{"),
                format!("<w:hyperlink w:anchor=\"a\">{}</w:hyperlink>", r("so}}")),
            ]
            .concat(),
            "05",
        ),
        (
            "in a control",
            format!(
                "<w:sdt><w:sdtPr><w:id w:val=\"7\"/></w:sdtPr><w:sdtContent>{}{}</w:sdtContent></w:sdt>",
                r("{{so"),
                r("}}")
            ),
            "05",
        ),
        (
            "in a smart tag",
            format!(
                "<w:smartTag w:uri=\"u\" w:element=\"e\">{}</w:smartTag>{}",
                r("{{s"),
                r("o}}")
            ),
            "05",
        ),
        (
            "texts of one run",
            "<w:r><w:t>{{</w:t><w:t>so</w:t><w:t>}}</w:t></w:r>".to_owned(),
            "05",
        ),
        (
            "a break of pages in the middle",
            [
                r("{{so"),
                "<w:r><w:lastRenderedPageBreak/><w:t>}} x</w:t></w:r>".to_owned(),
            ]
            .concat(),
            "05 x",
        ),
        (
            "an empty run in the middle",
            [
                r("{{"),
                "<w:r><w:rPr><w:i/></w:rPr></w:r>".to_owned(),
                r("so}}"),
            ]
            .concat(),
            "05",
        ),
        (
            "an empty text in the middle",
            [r("{{"), r(""), r("so}}")].concat(),
            "05",
        ),
        (
            "several in one run",
            r("{{so}}-{{so}} {{don_vi}}"),
            "05-05 Vụ <A> & B",
        ),
        (
            "one ends where the next begins",
            [r("{{so}"), r("}{{"), r("so}}")].concat(),
            "0505",
        ),
        (
            "blanks inside, also unbreakable ones",
            r("{{ so\u{a0}}}"),
            "05",
        ),
        ("with marks and capitals", r("{{Đơn vị}}"), "Vụ <A> & B"),
        ("in English", r("{{unit}} {{ Number }}"), "Vụ <A> & B 05"),
        ("as references", r("&#123;&#x7B;so&#125;}"), "05"),
        (
            "soft hyphen that draws nothing",
            [r("{{so"), "<w:r><w:softHyphen/></w:r>".to_owned(), r("}}")].concat(),
            "05",
        ),
    ];
    for (what, runs, expected) in cases {
        let body = filled(&format!(
            "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>{runs}</w:p>"
        ));
        assert_eq!(seen(&body), expected, "{what}: {body}");
        assert!(
            body.contains("<w:jc w:val=\"center\"/>"),
            "{what}: the paragraph keeps its look"
        );
    }
}

#[test]
fn what_holds_no_field_stays_letter_by_letter() {
    let beside =
        "<w:p  w:rsidR=\"1\"><w:r><w:t>a &amp; b</w:t ></w:r><w:proofErr w:type=\"x\" /></w:p>";
    let body = filled(&format!(
        "{beside}<w:p><w:r><w:t>x</w:t></w:r><w:r><w:t>{{{{so}}}}</w:t></w:r></w:p>"
    ));
    assert!(body.starts_with(beside), "the paragraph beside it: {body}");
    assert!(
        body.contains("<w:r><w:t>x</w:t></w:r>"),
        "the run beside it: {body}"
    );
}

#[test]
fn another_prefix_is_as_good() {
    let kit = Kit::body("<w:p><w:r><w:t>{{so}}</w:t></w:r></w:p>");
    let document = kit
        .part("word/document.xml")
        .replace("w:", "n:")
        .replace(":w=", ":n=");
    let bytes = kit.with("word/document.xml", &document).bytes();
    let filled = fill(&bytes, PaperKind::Urging, &fields()).unwrap();
    let document = Kit::read(&filled).part("word/document.xml");
    assert!(
        document.contains("<n:t xml:space=\"preserve\">05</n:t>"),
        "{document}"
    );
}

#[test]
fn a_field_that_says_nothing_leaves_no_second_blank() {
    let text = |text: &str| seen(&filled(&format!("<w:p><w:r><w:t>{text}</w:t></w:r></w:p>")));
    for (paragraph, expected) in [
        ("a {{han_bao_cao}} b", "a b"),
        ("a {{han_bao_cao}}.", "a."),
        ("a {{han_bao_cao}}", "a"),
        ("{{han_bao_cao}} a", "a"),
        ("a ({{han_bao_cao}})", "a ()"),
        ("a{{han_bao_cao}}b", "ab"),
    ] {
        assert_eq!(text(paragraph), expected, "{paragraph}");
    }
}

#[test]
fn a_text_of_several_lines_is_paragraphs_where_it_stands_alone_and_broken_lines_elsewhere() {
    let mut fields = fields();
    fields.say_lines("noi_nhan", ["- Một;", "- Hai;"]);
    fields.say("han_bao_cao", "dòng một\ndòng hai, mã NV-001");
    let filled = |paragraph: &str| {
        let bytes = Kit::body(paragraph).bytes();
        let filled = fill(&bytes, PaperKind::Urging, &fields).unwrap();
        Kit::read(&filled).part("word/document.xml")
    };
    let look = "<w:pPr><w:pStyle w:val=\"A\"/></w:pPr>";
    let alone = filled(&format!(
        "<w:p w14:paraId=\"1\">{look}<w:bookmarkStart w:id=\"0\" w:name=\"x\"/><w:r><w:t>{{{{noi_nhan}}}}</w:t></w:r></w:p>"
    ));
    assert_eq!(alone.matches(look).count(), 2, "each has the look: {alone}");
    assert_eq!(
        alone.matches("paraId").count(),
        1,
        "a number is given once: {alone}"
    );
    assert_eq!(
        alone.matches("bookmarkStart").count(),
        1,
        "so is a bookmark: {alone}"
    );
    let beside = filled("<w:p><w:r><w:t>Gửi: {{noi_nhan}}</w:t></w:r></w:p>");
    assert_eq!(
        beside.matches("<w:p>").count(),
        1,
        "one paragraph: {beside}"
    );
    assert!(
        beside.contains("- Một;</w:t><w:br/><w:t xml:space=\"preserve\">- Hai;"),
        "{beside}"
    );
    let broken = filled("<w:p><w:r><w:t>{{han_bao_cao}}</w:t></w:r></w:p>");
    assert!(
        broken.contains("dòng một</w:t><w:br/>"),
        "a broken line stays in its paragraph: {broken}"
    );
    assert!(
        broken.contains("mã NV</w:t><w:noBreakHyphen/>"),
        "codes do not break: {broken}"
    );
}
