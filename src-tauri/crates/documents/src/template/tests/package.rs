//! Files that are no templates, and what stays of those that are.

use super::kit::{Kit, p, relations};
use crate::papers::register::PaperKind;
use crate::template::{Fields, Refusal, check, fill};

const DOCX: &str = "wordprocessingml.document.main+xml";

fn refused(bytes: &[u8]) -> Refusal {
    check(bytes, PaperKind::Urging).unwrap_err()
}

#[test]
fn what_runs_or_fetches_is_refused_by_name() {
    let good = || Kit::body(&p("{{so}}"));
    let rels =
        |all: &[(&str, &str, &str)]| good().with("word/_rels/document.xml.rels", &relations(all));
    let types = "[Content_Types].xml";
    let field = |instruction: &str| {
        Kit::body(&format!(
            "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> {instruction}</w:instrText></w:r></w:p>"
        ))
    };
    for (what, kit, code, about) in [
        (
            "a project of macros",
            good().with("word/vbaProject.bin", "x"),
            "macros",
            "",
        ),
        (
            "a document with macros",
            good().replaced(
                types,
                "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                "vnd.ms-word.document.macroEnabled.main+xml",
            ),
            "macros",
            "",
        ),
        (
            "a template of Word",
            good().replaced(types, DOCX, "wordprocessingml.template.main+xml"),
            "word_template",
            "",
        ),
        (
            "a template from outside",
            good().with(
                "word/_rels/settings.xml.rels",
                &relations(&[("attachedTemplate", "http://a/b.dotm", "External")]),
            ),
            "external",
            "attachedTemplate (word/_rels/settings.xml.rels)",
        ),
        (
            "a picture from outside",
            rels(&[("image", "http://a/b.png", "External")]),
            "external",
            "image (word/_rels/document.xml.rels)",
        ),
        (
            "an object",
            good().with("word/embeddings/oleObject1.bin", "x"),
            "embedded",
            "word/embeddings/oleObject1.bin",
        ),
        (
            "a control that runs",
            good().with("word/activeX/activeX1.xml", "<a/>"),
            "embedded",
            "word/activeX/activeX1.xml",
        ),
        (
            "a page inside",
            rels(&[("aFChunk", "a.html", "")]),
            "embedded",
            "a.html",
        ),
        (
            "a link to a program",
            field("DDEAUTO c:\\\\a.exe"),
            "external",
            "DDEAUTO (word/document.xml)",
        ),
        (
            "a text from outside",
            field("INCLUDETEXT \"http://a\""),
            "external",
            "INCLUDETEXT (word/document.xml)",
        ),
        (
            "the same as a simple field",
            Kit::body(
                "<w:p><w:fldSimple w:instr=\" INCLUDEPICTURE http://a \"><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p>",
            ),
            "external",
            "INCLUDEPICTURE (word/document.xml)",
        ),
        (
            "no document",
            Kit {
                parts: vec![("a.txt".to_owned(), b"x".to_vec())],
            },
            "not_docx",
            "",
        ),
        (
            "no body part",
            good().with("_rels/.rels", &relations(&[])),
            "not_docx",
            "",
        ),
        (
            "a damaged part",
            good().with("word/document.xml", "<w:document><w:body>"),
            "damaged",
            "",
        ),
    ] {
        let refusal = refused(&kit.bytes());
        assert_eq!(
            (refusal.code(), refusal.about().as_str()),
            (code, about),
            "{what}"
        );
        assert!(Refusal::CODES.contains(&refusal.code()), "{code} is listed");
    }
    let allowed = rels(&[("hyperlink", "https://moet.gov.vn", "External")]);
    assert!(
        check(&allowed.bytes(), PaperKind::Urging).is_ok(),
        "a link is only followed by who clicks"
    );
    let page = Kit::body(&format!(
        "{}<w:p><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>",
        p("{{so}}")
    ));
    assert!(
        check(&page.bytes(), PaperKind::Urging).is_ok(),
        "numbers of pages are no danger"
    );
}

#[test]
fn what_is_no_package_is_refused() {
    let old = [
        &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1][..],
        &[0; 600][..],
    ]
    .concat();
    for (what, bytes, code) in [
        ("nothing", &b""[..], "empty"),
        ("a text", b"{{so}}", "not_docx"),
        ("a PDF", b"%PDF-1.7", "not_docx"),
        ("a cut package", b"PK\x03\x04abc", "damaged"),
        ("a compound file of nobody", &old, "not_docx"),
    ] {
        assert_eq!(refused(bytes).code(), code, "{what}");
    }
}

#[test]
fn a_package_that_grows_beyond_measure_is_refused() {
    let huge = " ".repeat(60 * 1024 * 1024);
    let kit = Kit::body(&p("{{so}}")).with("word/styles.xml", &huge);
    assert_eq!(
        refused(&kit.bytes()).code(),
        "bomb",
        "sizes are counted, not believed"
    );
}

#[test]
fn every_other_part_keeps_its_bytes_and_the_same_values_give_the_same_file() {
    let kit = Kit::body(&p("{{so}}"))
        .with("word/media/image1.png", "\u{1}\u{2}png")
        .with("word/styles.xml", "<w:styles  xmlns:w='x' />\r\n")
        .with("customXml/item1.xml", "<a>{{so}}</a>");
    let bytes = kit.bytes();
    let mut fields = Fields::default();
    fields.say("so", "05");
    let filled = fill(&bytes, PaperKind::Urging, &fields).unwrap();
    assert_eq!(
        filled,
        fill(&bytes, PaperKind::Urging, &fields).unwrap(),
        "the same bytes"
    );
    let read = Kit::read(&filled);
    let names = |kit: &Kit| {
        kit.parts
            .iter()
            .map(|(name, _)| name.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(names(&read), names(&kit), "every part in its place");
    for (own, other) in kit.parts.iter().zip(&read.parts) {
        let is_filled = own.0 == "word/document.xml";
        assert_eq!(
            own == other,
            !is_filled,
            "{} keeps its bytes unless it holds a field",
            own.0
        );
    }
}

#[test]
fn the_name_of_the_file_is_filled_where_it_has_a_field() {
    let core = "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\"><dc:title>Công văn {{don_vi}}</dc:title></cp:coreProperties>";
    let bytes = Kit::body(&p("{{so}}"))
        .with("docProps/core.xml", core)
        .bytes();
    let mut fields = Fields::default();
    fields.say("don_vi", "A & B");
    let filled = fill(&bytes, PaperKind::Urging, &fields).unwrap();
    let core = Kit::read(&filled).part("docProps/core.xml");
    assert!(
        core.contains("<dc:title>Công văn A &amp; B</dc:title>"),
        "{core}"
    );
}
