//! Papers with and without faults.

use super::{Checked, Component, Fault, check};
use crate::paper::{
    About, AnnexHead, Authority, Block, Cell, CellKind, Letterhead, Letters, Level, Page, Paper,
    Part, Recipients, Run, Signature, Signer, Table, Text, Title, body, numbered,
};
use crate::papers::outgoing_register;
use crate::read::ReadError;
use crate::samples::{day, outgoing_sample, small};
use crate::{Format, docx, status_report};
use std::io::{Cursor, Read, Write};

mod forms;
mod seeded;
mod sorts;

fn shown(checked: &Checked) -> Vec<String> {
    checked
        .findings
        .iter()
        .map(|finding| {
            format!(
                "{}:{} “{}” {} -> {}",
                finding.component.code(),
                finding.fault.code(),
                finding.place.text,
                finding.found,
                finding.wanted,
            )
        })
        .collect()
}

fn about() -> About {
    About {
        title: "Mẫu thử".to_owned(),
        creator: "Mẫu thử".to_owned(),
        description: String::new(),
        day: day("2022-04-05"),
        is_internal: false,
    }
}

fn letterhead(number: &str, subject: Option<&str>) -> Block {
    Block::Letterhead(Letterhead {
        parent: "BỘ GIÁO DỤC VÀ ĐÀO TẠO".to_owned(),
        issuer: vec!["BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ".to_owned()],
        number: Some(number.to_owned()),
        subject: subject.map(str::to_owned),
        place_and_day: Some("Hà Nội, ngày 05 tháng 4 năm 2022".to_owned()),
    })
}

fn signature(authority: Authority) -> Block {
    Block::Signature(Signature {
        recipients: Some(Recipients {
            lines: vec![
                "Như trên".to_owned(),
                "Các thành viên Ban Chỉ đạo".to_owned(),
            ],
            kept_at: "VT, BCĐ".to_owned(),
        }),
        left: None,
        right: Signer {
            authority,
            other_post: Vec::new(),
            name: "Nguyễn Văn Mẫu".to_owned(),
        },
    })
}

/// Long enough for three lines, so that justified is to be seen.
const LONG: &str = "Các đơn vị rà soát tiến độ từng nhiệm vụ được giao, báo cáo kết quả thực hiện, nêu rõ nguyên \
     nhân của nhiệm vụ chậm tiến độ, đề xuất giải pháp và thời hạn hoàn thành cụ thể, gửi về bộ phận thường trực \
     để tổng hợp, báo cáo Trưởng ban xem xét, quyết định";

/// A letter that is as it should be.
fn letter() -> Paper {
    Paper {
        about: about(),
        parts: vec![Part {
            page: Page::Portrait,
            blocks: vec![
                letterhead("Số: 05/BCĐ-VP", Some("đôn đốc thực hiện nhiệm vụ")),
                Block::Addressees(vec![
                    "Cục Công nghệ thông tin".to_owned(),
                    "Vụ Giáo dục Trung học".to_owned(),
                ]),
                body(format!("{LONG}.")),
                numbered(Level::Clause, format!("{LONG}.")),
                numbered(Level::Point, format!("{LONG};")),
                numbered(Level::Point, format!("{LONG};")),
                numbered(Level::Point, format!("{LONG};")),
                numbered(Level::Point, format!("{LONG};")),
                numbered(Level::Point, format!("{LONG}.")),
                numbered(Level::Clause, format!("{LONG}.")),
                numbered(Level::Clause, format!("{LONG}.")),
                numbered(Level::Clause, format!("{LONG}./.")),
                signature(Authority::ForHead {
                    head: "TRƯỞNG BAN".to_owned(),
                    title: "PHÓ TRƯỞNG BAN".to_owned(),
                }),
            ],
        }],
    }
}

/// A decision with what it issues and two annexes, as it should be.
fn decision() -> Paper {
    let article = |text: &str| numbered(Level::Article, text);
    let annex = |number, title: &str| Part {
        page: Page::Landscape,
        blocks: vec![
            Block::AnnexHead(AnnexHead {
                number: Some(number),
                title: title.to_owned(),
                attached_to:
                    "(Kèm theo Quyết định số 12/QĐ-BCĐ ngày 05 tháng 4 năm 2022 của Ban Chỉ đạo)"
                        .to_owned(),
            }),
            Block::Table(Table {
                title: title.to_owned(),
                letters: Letters::Small,
                widths: vec![52, 200],
                head: vec![vec![
                    Cell::new(CellKind::Head, "STT"),
                    Cell::new(CellKind::Head, "Nhiệm vụ"),
                ]],
                rows: vec![vec![
                    Cell::new(CellKind::Sign, "1"),
                    Cell::new(CellKind::Text, "Nhiệm vụ mẫu"),
                ]],
            }),
        ],
    };
    let title = |kind: &str, attached_to: &str, authority: &str| {
        Block::Title(Title {
            kind: kind.to_owned(),
            subject: vec!["Ban hành Quy chế làm việc của Ban Chỉ đạo chuyển đổi số".to_owned()],
            attached_to: attached_to.to_owned(),
            authority: authority.to_owned(),
        })
    };
    Paper {
        about: about(),
        parts: vec![
            Part {
                page: Page::Portrait,
                blocks: vec![
                    letterhead("Số: 12/QĐ-BCĐ", None),
                    title("QUYẾT ĐỊNH", "", "TRƯỞNG BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ"),
                    Block::Grounds(vec![
                        "Căn cứ Quyết định mẫu về việc thành lập Ban Chỉ đạo".to_owned(),
                        "Căn cứ Nghị định mẫu về công tác văn thư".to_owned(),
                        "Theo đề nghị của bộ phận thường trực".to_owned(),
                    ]),
                    Block::Command("QUYẾT ĐỊNH:".to_owned()),
                    article("Ban hành kèm theo Quyết định này Quy chế làm việc và các Phụ lục."),
                    article(LONG),
                    numbered(
                        Level::Article,
                        Text(vec![
                            Run::plain("Các thành viên chịu trách nhiệm "),
                            Run::italic("thi hành"),
                            Run::plain(" Quyết định này./."),
                        ]),
                    ),
                    signature(Authority::Own {
                        title: "TRƯỞNG BAN".to_owned(),
                    }),
                ],
            },
            Part {
                page: Page::Portrait,
                blocks: vec![
                    Block::Letterhead(Letterhead {
                        parent: "BỘ GIÁO DỤC VÀ ĐÀO TẠO".to_owned(),
                        issuer: vec!["BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ".to_owned()],
                        number: None,
                        subject: None,
                        place_and_day: None,
                    }),
                    title(
                        "QUY CHẾ",
                        "(Kèm theo Quyết định số 12/QĐ-BCĐ ngày 05 tháng 4 năm 2022 của Trưởng ban)",
                        "",
                    ),
                    numbered(Level::Chapter, "QUY ĐỊNH CHUNG"),
                    numbered(Level::TitledArticle, "Phạm vi điều chỉnh"),
                    numbered(Level::Clause, format!("{LONG}.")),
                    numbered(Level::Clause, format!("{LONG}.")),
                    numbered(Level::Chapter, "TỔ CHỨC THỰC HIỆN"),
                    numbered(Level::Section, "HỌP BAN CHỈ ĐẠO"),
                    numbered(Level::TitledArticle, "Chế độ họp"),
                    body(format!("{LONG}./.")),
                ],
            },
            annex(1, "DANH MỤC NHIỆM VỤ"),
            annex(2, "DANH SÁCH THÀNH VIÊN"),
        ],
    }
}

fn bytes(paper: &Paper) -> Vec<u8> {
    docx::write(paper).unwrap()
}

#[test]
fn nothing_is_said_of_good_papers() {
    let report = status_report(&small(), Format::Docx).unwrap().bytes;
    let empty = status_report(&crate::samples::report(Vec::new()), Format::Docx)
        .unwrap()
        .bytes;
    for (name, bytes) in [
        ("report", report),
        ("empty report", empty),
        ("letter", bytes(&letter())),
        ("decision", bytes(&decision())),
    ] {
        let checked = check(&bytes).unwrap();
        assert_eq!(shown(&checked), Vec::<String>::new(), "{name}");
    }
}

#[test]
fn every_component_is_recognised_in_the_papers_that_have_it() {
    let mut seen: Vec<_> = [letter(), decision()]
        .iter()
        .flat_map(|paper| check(&bytes(paper)).unwrap().components)
        .collect();
    seen.extend(
        check(&status_report(&small(), Format::Docx).unwrap().bytes)
            .unwrap()
            .components,
    );
    let book = outgoing_register(&outgoing_sample());
    seen.extend(check(&bytes(&book)).unwrap().components);
    for component in Component::ALL {
        // Not paragraphs of their own.
        let is_apart = matches!(
            component,
            Component::Page | Component::PageNumber | Component::End
        );
        assert!(
            is_apart || seen.contains(component),
            "{} is found",
            component.code()
        );
    }
}

#[test]
fn codes_are_unique_and_every_one_has_its_source() {
    let mut components: Vec<_> = Component::ALL.iter().map(|one| one.code()).collect();
    components.dedup();
    assert_eq!(components.len(), Component::ALL.len(), "components");
    let mut faults: Vec<_> = Fault::ALL.iter().map(|one| one.code()).collect();
    faults.sort_unstable();
    faults.dedup();
    assert_eq!(faults.len(), Fault::ALL.len(), "faults");
    for component in Component::ALL {
        for fault in Fault::ALL {
            let source = component.source(*fault);
            assert!(
                !source.annex.is_empty() && !source.section.is_empty(),
                "{} {}",
                component.code(),
                fault.code()
            );
        }
    }
}

#[test]
fn what_is_no_document_is_refused() {
    let workbook = status_report(&small(), Format::Xlsx).unwrap().bytes;
    for (bytes, code) in [
        (Vec::new(), "empty"),
        (b"%PDF-1.7".to_vec(), "format"),
        (workbook, "format"),
        (b"PK\x03\x04 cut".to_vec(), "damaged"),
    ] {
        let error: ReadError = check(&bytes).unwrap_err();
        assert_eq!(error.code(), code, "{error}");
    }
    let deep = "<w:p>".repeat(500);
    let error = check(&changed(bytes(&letter()), "word/document.xml", |_| {
        deep.clone()
    }));
    assert_eq!(error.unwrap_err().code(), "bomb", "nesting without end");
}

#[test]
fn no_damage_stops_the_check() {
    let good = bytes(&decision());
    let whole = std::cell::Cell::new(0);
    for name in ["word/document.xml", "word/styles.xml", "word/numbering.xml"] {
        changed(good.clone(), name, |text| {
            whole.set(text.len());
            text.to_owned()
        });
        for part in 0..40 {
            let cut = changed(good.clone(), name, |text| {
                let mut end = whole.get() * part / 40;
                while !text.is_char_boundary(end) {
                    end -= 1;
                }
                text[..end].to_owned()
            });
            assert!(
                check(&cut).is_err() || part == 0,
                "{name} cut at {part} fortieths is told as damaged"
            );
        }
    }
    // Numbers that no page has, letters of no size, styles that rest on each other.
    for (from, to) in [
        ("w:w=\"11906\"", "w:w=\"99999999999\""),
        ("w:left=\"1701\"", "w:left=\"-2147483648\""),
        ("w:val=\"28\"", "w:val=\"4294967295\""),
        ("w:line=\"240\"", "w:line=\"2147483647\""),
        ("w:firstLine=\"720\"", "w:firstLine=\"2147483647\""),
        ("w:basedOn w:val=\"Normal\"", "w:basedOn w:val=\"BodyText\""),
        ("w:start w:val=\"1\"", "w:start w:val=\"4294967295\""),
        (
            "w:startOverride w:val=\"1\"",
            "w:startOverride w:val=\"4294967295\"",
        ),
        (
            "w:gridSpan w:val=\"2\"",
            "w:gridSpan w:val=\"18446744073709551615\"",
        ),
        ("w:gridCol w:w=\"3855\"", "w:gridCol w:w=\"2147483647\""),
        ("w:tcW w:w=\"3855\"", "w:tcW w:w=\"2147483647\""),
    ] {
        let mut odd = good.clone();
        for name in ["word/document.xml", "word/styles.xml", "word/numbering.xml"] {
            odd = changed(odd, name, |text| text.replace(from, to));
        }
        assert!(check(&odd).is_ok(), "{to} is measured");
    }
}

/// Returns the package with one part changed.
fn changed(bytes: Vec<u8>, name: &str, change: impl Fn(&str) -> String) -> Vec<u8> {
    let mut from = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut into = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..from.len() {
        let mut file = from.by_index(at).unwrap();
        let own = file.name().unwrap().into_owned();
        let mut text = String::new();
        file.read_to_string(&mut text).unwrap();
        let text = if own == name { change(&text) } else { text };
        into.start_file(own, zip::write::SimpleFileOptions::default())
            .unwrap();
        into.write_all(text.as_bytes()).unwrap();
    }
    into.finish().unwrap().into_inner()
}
