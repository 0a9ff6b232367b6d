//! Where words stand on the pages: lines, columns and what stays together, measured in the files.

use super::reader::{File, Shown};
use super::{MILLIMETRE, file};
use steering_documents::paper::{
    AnnexHead, Block, Cell, CellKind, Letters, Page, Paper, ParagraphKind, Part, Table, body,
    paragraph,
};
use steering_documents::samples::{self, extremes};
use steering_documents::sheet;

/// A line of a page; lengths in points.
struct Line {
    page: usize,
    left: f64,
    right: f64,
    baseline: f64,
    text: String,
}

/// Returns the lines of the pages from top to bottom; what stands beside each other is one line.
fn lines(file: &File) -> Vec<Line> {
    let mut shown: Vec<&Shown> = (0..file.pages.len())
        .flat_map(|page| {
            let own = file.shown.iter().filter(move |shown| shown.page == page);
            own.filter(|shown| shown.mark.is_some())
        })
        .collect();
    let key = |shown: &Shown| (shown.page, (-shown.baseline * 4.0).round());
    shown.sort_by(|left, right| {
        let places = key(left).partial_cmp(&key(right)).unwrap();
        places.then(left.left.partial_cmp(&right.left).unwrap())
    });
    let lines = shown.chunk_by(|left, right| key(left) == key(right));
    lines
        .map(|line| {
            let seen = || line.iter().filter(|shown| !shown.text.trim().is_empty());
            Line {
                page: line[0].page,
                left: seen().map(|shown| shown.left).fold(f64::MAX, f64::min),
                right: seen().map(|shown| shown.right).fold(0.0, f64::max),
                baseline: line[0].baseline,
                text: line.iter().map(|shown| shown.text.as_str()).collect(),
            }
        })
        .filter(|line| !line.text.trim().is_empty())
        .collect()
}

/// Returns a paper of these blocks.
fn paper(page: Page, blocks: Vec<Block>) -> Paper {
    let (_, mut paper) = samples::papers().swap_remove(0);
    paper.parts = vec![Part { page, blocks }];
    paper
}

fn table(widths: Vec<u32>, rows: Vec<Vec<Cell>>) -> Block {
    let names = widths.iter().map(|_| Cell::new(CellKind::Head, "Mục"));
    Block::Table(Table {
        title: "Bảng mẫu".to_owned(),
        letters: Letters::Small,
        head: vec![names.collect()],
        widths,
        rows,
    })
}

#[test]
fn no_word_leaves_its_column_however_long_it_is() {
    let widths = vec![26, 16, 60, 150];
    // Each column has letters of its own, so that each is known by its letter.
    let words = [
        "AAA/AAAAAAAAAAAAA-AA".to_owned(),
        "BBBBB-BBBBBBBBBBBBBBBBBBBB/BBB".to_owned(),
        "C".repeat(120),
        "DDDD ".repeat(9),
    ];
    let cells = words
        .iter()
        .map(|word| Cell::new(CellKind::Text, word.as_str()));
    let file = file(
        &paper(
            Page::Landscape,
            vec![table(widths.clone(), vec![cells.collect()])],
        ),
        "columns",
    );
    let mut ends = Vec::new();
    let mut end = 30.0;
    for width in widths {
        ends.push((end, end + f64::from(width)));
        end += f64::from(width);
    }
    let mut seen = 0;
    for shown in &file.shown {
        let Some(column) = "ABCD"
            .find(shown.text.as_str())
            .filter(|_| !shown.text.is_empty())
        else {
            continue;
        };
        let (from, to) = ends[column];
        assert!(
            shown.left / MILLIMETRE >= from && shown.right / MILLIMETRE <= to,
            "{shown:?} stands between {from} and {to} mm"
        );
        seen += 1;
    }
    assert_eq!(seen, 18 + 28 + 120 + 36, "every letter is there");
}

#[test]
fn symbols_and_days_are_not_parted_where_they_fit() {
    let symbols = [
        "131/QĐ-TTg",
        "1234/UBND-KGVX",
        "NV-009",
        "ngày 05 tháng 4 năm 2022",
    ];
    // Every place of a line is met.
    let texts = (0..60).map(|at| {
        let words: Vec<_> = (0..30).map(|word| symbols[(at + word) % 4]).collect();
        body(format!("{}{}", "a ".repeat(at), words.join(" ")))
    });
    let cells = (0..40).map(|at| {
        let words = format!("{}số 131/QĐ-TTg và 408/TB-VPCP.", "a ".repeat(at));
        vec![
            Cell::new(CellKind::Text, words),
            Cell::new(CellKind::Sign, "15678/VPCP-KSTT"),
        ]
    });
    let mut blocks: Vec<_> = texts.collect();
    blocks.push(table(vec![129, 36], cells.collect()));
    let file = file(&paper(Page::Portrait, blocks), "symbols");
    for line in lines(&file) {
        let text = line.text.trim_end();
        let is_whole = !text.ends_with(['-', '/'])
            && !text.ends_with("ngày")
            && !text.ends_with("tháng")
            && !text.ends_with("05");
        assert!(is_whole, "nothing is parted at the end of {text:?}");
    }
    let words = file.words().join(" ");
    assert!(
        words.contains("131/QĐ-TTg") && words.contains("1234/UBND-KGVX"),
        "words are read and found without signs of breaks: {words}"
    );
}

#[test]
fn lines_with_a_forced_break_stand_in_the_middle() {
    let head = Block::AnnexHead(AnnexHead {
        number: None,
        title: "Danh sách thành viên Ban Chỉ đạo chuyển đổi số của ngành, tính đến ngày 05 tháng 4 năm 2022".to_uppercase(),
        attached_to: "(Kèm theo Thông báo số 05/TB-BCĐ ngày 05 tháng 4 năm 2022 của Ban Chỉ đạo chuyển đổi số của \
                      Bộ Giáo dục và Đào tạo)"
            .to_owned(),
    });
    let file = file(
        &paper(Page::Portrait, vec![head, body("Nội dung.")]),
        "middle",
    );
    let all = lines(&file);
    let middle = (30.0 + 165.0 / 2.0) * MILLIMETRE;
    let centred: Vec<_> = all
        .iter()
        .take_while(|line| line.text != "Nội dung.")
        .collect();
    assert!(centred.len() >= 5, "titles of several lines");
    for line in centred {
        let off = (f64::midpoint(line.left, line.right) - middle) / MILLIMETRE;
        assert!(
            off.abs() < 0.1,
            "{} stands {off:.2} mm off the middle",
            line.text
        );
    }
}

#[test]
fn a_group_s_name_is_not_left_at_the_foot_of_a_page() {
    for more in 0..6 {
        let mut rows = Vec::new();
        for group in 0..9 {
            rows.push(vec![
                Cell::new(CellKind::Group, format!("Nhóm {group}")).across(2),
            ]);
            for at in 0..(3 + (group + more) % 5) {
                rows.push(vec![
                    Cell::new(CellKind::Sign, at.to_string()),
                    Cell::new(CellKind::Text, "việc mẫu ".repeat(4 + at * 9)),
                ]);
            }
        }
        let file = file(
            &paper(Page::Landscape, vec![table(vec![20, 232], rows)]),
            "groups",
        );
        assert!(file.pages.len() > 1, "the table is longer than a page");
        let lines = lines(&file);
        for pair in lines.windows(2).filter(|pair| pair[0].page < pair[1].page) {
            assert!(
                !pair[0].text.starts_with("Nhóm"),
                "{more}: {} ends page {}",
                pair[0].text,
                pair[0].page + 1
            );
        }
        let names = lines.iter().filter(|line| line.text.starts_with("Nhóm"));
        assert_eq!(names.count(), 9, "and no name comes twice");
    }
}

/// Returns a letter with so many lines of text above its signature and so many recipients.
fn letter(texts: usize, recipients: usize) -> Paper {
    let (_, mut letter) = extremes().swap_remove(1);
    let blocks = &mut letter.parts[0].blocks;
    for block in blocks.iter_mut() {
        if let Block::Signature(signature) = block {
            let to = signature.recipients.as_mut().unwrap();
            to.lines = (1..=recipients)
                .map(|at| {
                    format!("Sở Giáo dục và Đào tạo tỉnh mẫu số {at}, nơi nhận dài hơn một dòng")
                })
                .collect();
        }
    }
    let before = blocks.len() - 1;
    for _ in 0..texts {
        blocks.insert(before, body("Một dòng nội dung mẫu."));
    }
    letter
}

#[test]
fn a_long_list_of_recipients_leaves_the_signature_with_the_text() {
    for texts in (10..34).step_by(3) {
        let file = file(&letter(texts, 40), "recipients");
        let lines = lines(&file);
        let page_of = |what: &dyn Fn(&str) -> bool| {
            let line = lines.iter().rev().find(|line| what(&line.text));
            line.map(|line| line.page).unwrap()
        };
        let text = page_of(&|text| text.starts_with("Một dòng"));
        let signed = page_of(&|text| text.contains("TRƯỞNG BAN"));
        assert_eq!(
            text, signed,
            "{texts}: the signature stands with the last line of the text"
        );
        let named = page_of(&|text| text.contains("Nguyễn"));
        assert_eq!(named, signed, "{texts}: title and name stand together");
        let first = page_of(&|text| text.starts_with("Nơi nhận:"));
        assert_eq!(first, signed, "{texts}: the list begins beside it");
        let last = page_of(&|text| text.starts_with("- Lưu:"));
        assert!(last > first, "{texts}: and goes on on the next page");
        let lowest = lines.iter().filter(|line| line.page == first);
        let lowest = lowest.map(|line| line.baseline).fold(f64::MAX, f64::min);
        assert!(
            lowest < 45.0 * MILLIMETRE,
            "{texts}: the list fills its page, down to {lowest:.0} points"
        );
    }
}

#[test]
fn the_sign_at_the_end_of_an_annex_never_stands_on_a_page_alone() {
    for rows in [1, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55] {
        let cells = (0..rows).map(|at| {
            vec![
                Cell::new(CellKind::Sign, at.to_string()),
                Cell::new(CellKind::Text, "việc"),
            ]
        });
        let blocks = vec![
            table(vec![20, 145], cells.collect()),
            paragraph(ParagraphKind::End, "./."),
        ];
        let file = file(&paper(Page::Portrait, blocks), "end");
        let lines = lines(&file);
        let [.., above, last] = lines.as_slice() else {
            panic!("rows and the sign");
        };
        assert_eq!(last.text.trim(), "./.", "the last line");
        assert_eq!(last.page, above.page, "{rows}: it stands with the last row");
        let gap = above.baseline - last.baseline;
        assert!(
            (12.0..40.0).contains(&gap),
            "{rows}: just below it, {gap:.1} points"
        );
        let bottom = f64::from(sheet::BOTTOM) / 20.0;
        assert!(last.baseline > bottom, "{rows}: above the margin");
    }
}
