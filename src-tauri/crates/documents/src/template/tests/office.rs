//! Templates as LibreOffice and Word write them.

use super::kit::Kit;
use crate::papers::register::PaperKind;
use crate::papers::{briefing, briefing_fields, urging_fields, urging_letter};
use crate::samples::{briefing_sample, said};
use crate::template::{Fields, check, fill};
use crate::tests::docx::{leave, lines_of};
use crate::{docx, template};

fn fixture(name: &str) -> Vec<u8> {
    let own = env!("CARGO_MANIFEST_DIR");
    std::fs::read(format!("{own}/fixtures/templates/{name}.docx")).unwrap()
}

/// The words of a paper's text, wherever its lines and runs are cut.
fn words(bytes: &[u8]) -> String {
    let document = Kit::read(bytes).part("word/document.xml");
    let marked = document
        .replace("</w:p>", " ")
        .replace("<w:br/>", " ")
        .replace("<w:noBreakHyphen/>", "-");
    let mut said = String::new();
    let mut rest = marked.as_str();
    while let Some((text, more)) = rest.split_once('<') {
        said += text;
        rest = more.split_once('>').map_or("", |(_, rest)| rest);
    }
    said.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_template_that_libreoffice_edited_is_filled() {
    let bytes = fixture("urging-libreoffice");
    let checked = check(&bytes, PaperKind::Urging).unwrap();
    assert_eq!(checked.problems, [], "its runs are its own");
    let sample = crate::samples::urging(8);
    let filled = fill(&bytes, PaperKind::Urging, &urging_fields(&sample)).unwrap();
    leave("libreoffice-urging", &filled);
    let theirs = words(&docx::write(&urging_letter(&sample)).unwrap());
    assert_eq!(
        words(&filled),
        theirs,
        "it says what the built-in letter says"
    );
    let kit = Kit::read(&filled);
    let bold = "<w:rPr><w:b/><w:bCs/></w:rPr>";
    let document = kit.part("word/document.xml");
    assert!(
        document.contains(&format!(
            "<w:r>{bold}<w:t xml:space=\"preserve\">05 tháng 4 năm 2022</w:t></w:r>"
        )),
        "the look of the run in which the field begins"
    );
    assert!(
        kit.part("word/footnotes.xml")
            .contains("15 tháng 4 năm 2022"),
        "footnotes are filled"
    );
    let foot = kit.part("word/footer1.xml");
    assert!(
        foot.contains("05/BCĐ") && foot.contains("Đơn vị mẫu A"),
        "feet of pages are filled: {foot}"
    );
    for (name, part) in kit.parts {
        let text = String::from_utf8_lossy(&part);
        assert!(
            !text.contains("{{") && !text.contains("}}"),
            "{name} holds no field any more"
        );
    }
}

#[test]
fn sections_of_libreoffice_come_and_go() {
    let bytes = fixture("briefing-libreoffice");
    for (areas, tasks, decide) in [(8, 12, 5), (0, 0, 0), (1, 0, 0), (0, 3, 0), (2, 0, 1)] {
        let model = briefing_sample(areas, tasks, decide);
        let filled = fill(&bytes, PaperKind::Briefing, &briefing_fields(&model)).unwrap();
        leave(
            &format!("libreoffice-briefing-{areas}-{tasks}-{decide}"),
            &filled,
        );
        let paper = briefing(&model);
        let document = Kit::read(&filled).part("word/document.xml");
        assert_eq!(
            document.matches("<w:sectPr>").count(),
            paper.parts.len(),
            "{areas} {tasks} {decide}: as many sections as the built-in paper has parts"
        );
        assert_eq!(
            words(&filled),
            words(&docx::write(&paper).unwrap()),
            "{areas} {tasks} {decide}: the same words"
        );
    }
}

/// Writes a part as Word does: fields in three runs with numbers of revisions, marks of its checker, a bookmark.
fn noisy(part: &str) -> String {
    let mut out = String::new();
    let mut rest = part;
    let mut id = 0;
    while let Some(at) = rest.find("<w:r>") {
        let end = rest[at..].find("</w:r>").unwrap() + at + "</w:r>".len();
        let run = &rest[at..end];
        out += &rest[..at];
        let (look, text) = match run.split_once("<w:t xml:space=\"preserve\">") {
            Some((look, text)) => (
                look.trim_start_matches("<w:r>"),
                text.trim_end_matches("</w:t></w:r>"),
            ),
            None => {
                out += run;
                rest = &rest[end..];
                continue;
            }
        };
        let mut pieces = vec![String::new()];
        for letter in text.chars() {
            if matches!(letter, '{' | '}' | '_' | '.') {
                pieces.push(letter.to_string());
                pieces.push(String::new());
            } else {
                pieces.last_mut().unwrap().push(letter);
            }
        }
        for piece in pieces.iter().filter(|piece| !piece.is_empty()) {
            id += 1;
            out += &format!(
                "<w:proofErr w:type=\"spellStart\"/><w:bookmarkStart w:id=\"{id}\" w:name=\"_b{id}\"/>\
                 <w:r w:rsidR=\"00{id:06X}\" w:rsidRPr=\"00AB{id:04X}\">{look}<w:t xml:space=\"preserve\">{piece}</w:t></w:r>\
                 <w:bookmarkEnd w:id=\"{id}\"/><w:proofErr w:type=\"spellEnd\"/>"
            );
        }
        rest = &rest[end..];
    }
    out + rest
}

#[test]
fn the_noise_of_word_changes_nothing() {
    for kind in template::KINDS {
        let start = template::start(*kind, "mau", crate::samples::day("2026-11-29"));
        let clean = start.unwrap().unwrap().bytes;
        let kit = Kit::read(&clean);
        let document = noisy(&kit.part("word/document.xml"));
        assert!(document.matches("proofErr").count() > 100, "it is noisy");
        let noisy = kit.with("word/document.xml", &document).bytes();
        assert_eq!(
            check(&noisy, *kind).unwrap().problems,
            [],
            "{}",
            kind.code()
        );
        for (what, _, fields) in said(*kind) {
            let lines =
                |bytes: &[u8], fields: &Fields| lines_of(fill(bytes, *kind, fields).unwrap());
            assert_eq!(
                lines(&noisy, &fields),
                lines(&clean, &fields),
                "{what} ({})",
                kind.code()
            );
        }
    }
}
