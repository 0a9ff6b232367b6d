//! Whole papers: what a reader of the bytes finds.

mod places;
mod reader;

use crate::{PdfError, first_page, pages, write};
use reader::{File, Shown};
use std::sync::LazyLock;
use steering_documents::paper::{Block, Cell, CellKind, Letters, Paper, Table, body};
use steering_documents::samples::{self, briefing_of, extremes, small};
use steering_documents::{layout, status_name, status_paper};

/// Points in a millimetre.
const MILLIMETRE: f64 = 72.0 / 25.4;

/// A paper as it was written.
struct Written {
    name: &'static str,
    paper: Paper,
    bytes: Vec<u8>,
}

/// Every sample paper with the name of its golden words.
static PAPERS: LazyLock<Vec<Written>> = LazyLock::new(|| {
    let status = ("status_report", status_paper(&small()).unwrap());
    let papers = samples::papers().into_iter().chain([status]);
    papers
        .map(|(name, paper)| Written {
            bytes: bytes(&paper, name),
            name,
            paper,
        })
        .collect()
});

/// Returns every sample paper with what a reader finds in it.
fn read() -> impl Iterator<Item = (&'static str, &'static Paper, File)> {
    let papers = PAPERS.iter();
    papers.map(|written| (written.name, &written.paper, File::read(&written.bytes)))
}

/// Returns the bytes, and leaves them under `target/papers` to be looked at.
fn bytes(paper: &Paper, name: &str) -> Vec<u8> {
    let document = write(paper, name).unwrap();
    let shown = format!("{}/../../../target/papers", env!("CARGO_MANIFEST_DIR"));
    std::fs::create_dir_all(&shown).unwrap();
    std::fs::write(format!("{shown}/{}", document.name), &document.bytes).unwrap();
    document.bytes
}

fn file(paper: &Paper, name: &str) -> File {
    File::read(&bytes(paper, name))
}

/// Returns the words of the DOCX of the same paper, from the golden lines that its own tests compare with.
fn golden_words(name: &str) -> Vec<String> {
    let own = env!("CARGO_MANIFEST_DIR");
    let path = format!("{own}/../documents/golden/{name}.docx.txt");
    let lines = std::fs::read_to_string(path).unwrap();
    let said = lines.lines().filter(|line| !line.starts_with("----"));
    let said = said.map(|line| match line.strip_prefix('|') {
        Some(cells) => cells,
        None => line.split_once(": ").map_or("", |(_, text)| text),
    });
    let words = said.flat_map(str::split_whitespace);
    words
        .filter(|word| !is_sign(word))
        .map(str::to_owned)
        .collect()
}

/// True for the signs with which golden lines part cells and lines.
fn is_sign(word: &str) -> bool {
    ["|", "/", "//"].contains(&word)
}

#[test]
fn every_paper_reads_as_its_docx() {
    for (name, _, file) in read() {
        let words = file.words();
        let words: Vec<_> = words.into_iter().filter(|word| !is_sign(word)).collect();
        assert_eq!(words.join(" "), golden_words(name).join(" "), "{name}");
    }
}

#[test]
fn pages_to_look_at_are_those_of_the_file_with_the_same_words() {
    for (name, paper, file) in read() {
        let shown = pages(paper).unwrap();
        assert_eq!(shown.count(), file.pages.len(), "{name}: as many pages");
        for (at, (width, height)) in file.pages.iter().enumerate() {
            let page = shown.page(at).unwrap();
            let size = (f64::from(page.width), f64::from(page.height));
            assert!(
                (size.0 - width / MILLIMETRE).abs() < 0.5
                    && (size.1 - height / MILLIMETRE).abs() < 0.5,
                "{name}: page {at} is as large as in the file: {size:?}"
            );
            let bare = |text: String| text.replace(char::is_whitespace, "");
            let printed = file.shown.iter().filter(|shown| shown.page == at);
            let printed: String = printed.map(|shown| shown.text.as_str()).collect();
            assert_eq!(
                bare(page.text.concat()),
                bare(printed),
                "{name}: page {at} says what it does in the file"
            );
        }
        assert!(shown.page(file.pages.len()).is_none(), "{name}: none after");
    }
}

#[test]
fn the_first_page_alone_is_that_of_the_whole_paper() {
    let long = ("a long briefing", briefing_of(12, 500, 60));
    let papers = PAPERS.iter().map(|written| (written.name, &written.paper));
    for (name, paper) in papers.chain([(long.0, &long.1)]) {
        let alone = first_page(paper).unwrap();
        assert_eq!(alone.count(), 1, "{name}: one page");
        let whole = pages(paper).unwrap();
        assert!(alone.page(0) == whole.page(0), "{name}: the same page");
    }
}

#[test]
fn a_page_to_look_at_is_a_picture_and_nothing_else() {
    let (_, mut paper) = samples::papers().swap_remove(0);
    paper.parts[0]
        .blocks
        .push(body("<script>alert(1)</script> https://example.org/"));
    let page = pages(&paper).unwrap().page(0).unwrap();
    assert!(page.svg.starts_with("<svg"), "{}", &page.svg[..40]);
    for strange in ["<script", "<a ", "<image", "<foreignObject", "<text"] {
        assert!(!page.svg.contains(strange), "no {strange} in a picture");
    }
    assert!(
        page.svg.is_ascii(),
        "words are outlines: no letter is left to a font of the machine"
    );
}

#[test]
fn the_same_model_gives_the_same_bytes() {
    for written in PAPERS.iter() {
        let again = write(&written.paper, written.name).unwrap().bytes;
        assert_eq!(again, written.bytes, "{}", written.name);
    }
}

#[test]
fn every_file_says_what_it_is_and_is_tagged() {
    for (name, paper, file) in read() {
        let catalog = file.catalog();
        let metadata = file.document.dereference(catalog.get(b"Metadata").unwrap());
        let metadata = metadata.unwrap().1.as_stream().unwrap();
        let metadata = String::from_utf8_lossy(&metadata.content).into_owned();
        for said in [
            "<pdfaid:part>2</pdfaid:part>",
            "<pdfaid:conformance>A</pdfaid:conformance>",
            &paper.about.day.to_string(),
        ] {
            assert!(metadata.contains(said), "{name}: {said} in {metadata}");
        }
        let language = catalog.get(b"Lang").unwrap().as_str().unwrap();
        assert_eq!(language, b"vi-VN", "{name}: the language of the whole file");
        let marks = file.dictionary(catalog.get(b"MarkInfo").unwrap());
        assert!(marks.get(b"Marked").unwrap().as_bool().unwrap(), "{name}");
        let roles = file.roles();
        let has = |role: &str| roles.contains_key(role);
        assert!(has("P"), "{name}: paragraphs in {roles:?}");
        let headings: Vec<&str> = roles.keys().map(String::as_str).collect();
        let is_headed = paper.parts.iter().any(|part| {
            let mut blocks = part.blocks.iter();
            blocks.any(|block| matches!(block, Block::Title(_) | Block::AnnexHead(_)))
        });
        assert_eq!(has("H1"), is_headed, "{name}: {headings:?}");
        assert!(
            !has("H3") || has("H2"),
            "{name}: no level is left out in {headings:?}"
        );
    }
}

#[test]
fn tables_are_tables_with_heads_and_the_letterhead_is_none() {
    for (name, paper, file) in read() {
        let tables = paper.parts.iter().flat_map(|part| &part.blocks);
        let tables = tables
            .filter(|block| matches!(block, Block::Table(_)))
            .count();
        let roles = file.roles();
        let count = |role: &str| roles.get(role).copied().unwrap_or(0);
        assert_eq!(count("Table"), tables, "{name}: {roles:?}");
        assert!(count("TH") >= count("Table"), "{name}: heads in {roles:?}");
    }
}

#[test]
fn fonts_are_inside_with_the_letters_that_they_show() {
    for (name, _, file) in read() {
        for font in file.fonts() {
            let base = String::from_utf8_lossy(font.get(b"BaseFont").unwrap().as_name().unwrap())
                .into_owned();
            assert!(base.contains("Tinos"), "{name}: {base}");
            let own = file.descendant(font);
            let descriptor = file.dictionary(own.get(b"FontDescriptor").unwrap());
            let is_inside = [b"FontFile2".as_slice(), b"FontFile3"]
                .iter()
                .any(|key| descriptor.get(key).is_ok());
            assert!(is_inside, "{name}: {base} is embedded");
        }
        let unread = file
            .shown
            .iter()
            .filter(|shown| shown.text.is_empty())
            .count();
        assert_eq!(unread, 0, "{name}: every glyph says its letter");
    }
}

/// Least and most of each margin in millimetres (Decree 30, annex I, I.3), with half a millimetre for roundings.
fn assert_margin(what: &str, found: f64, least: f64, most: f64) {
    let found = found / MILLIMETRE;
    assert!(
        (least - 0.5..=most + 0.5).contains(&found),
        "{what}: {found:.2} mm, asked for {least} to {most}"
    );
}

#[test]
fn margins_measured_on_the_pages_are_the_decree_s() {
    for (name, paper, file) in read() {
        for (at, (width, height)) in file.pages.iter().enumerate() {
            let short = (width.min(*height) / MILLIMETRE - 210.0).abs();
            let long = (width.max(*height) / MILLIMETRE - 297.0).abs();
            assert!(short < 0.1 && long < 0.1, "{name}: page {} is A4", at + 1);
            let text = file.text(at);
            let least = |of: &dyn Fn(&Shown) -> f64| {
                text.iter().map(|shown| of(shown)).fold(f64::MAX, f64::min)
            };
            let page = format!("{name}, page {}", at + 1);
            assert_margin(
                &format!("{page}, left"),
                least(&|shown| shown.left),
                30.0,
                35.0,
            );
            let right = least(&|shown| width - shown.right);
            assert!(
                right / MILLIMETRE > 14.5,
                "{page}: nothing stands in the right margin, found {right}"
            );
            let top = least(&|shown| height - shown.baseline - shown.size * 0.891);
            assert_margin(&format!("{page}, top"), top, 20.0, 25.0);
            let bottom = least(&|shown| shown.baseline - shown.size * 0.216);
            assert!(
                bottom / MILLIMETRE > 19.5,
                "{page}: nothing stands in the bottom margin, found {bottom}"
            );
        }
        let right = (0..file.pages.len())
            .flat_map(|at| file.text(at))
            .map(|shown| file.pages[shown.page].0 - shown.right)
            .fold(f64::MAX, f64::min);
        // Annexes alone may have no line that reaches the margin.
        let blocks = &paper.parts[0].blocks;
        if matches!(blocks[0], Block::Letterhead(_)) {
            assert_margin(&format!("{name}, right"), right, 15.0, 20.0);
        }
    }
}

#[test]
fn pages_are_numbered_at_the_top_in_the_middle_from_the_second_of_each_part() {
    let (name, paper) = extremes().into_iter().next().unwrap();
    let file = file(&paper, "case-1");
    let mut numbers = Vec::new();
    for (at, (width, height)) in file.pages.iter().enumerate() {
        let outside: Vec<_> = file
            .shown
            .iter()
            .filter(|shown| {
                shown.page == at
                    && shown.mark.is_none()
                    && height - shown.baseline < 20.0 * MILLIMETRE
            })
            .collect();
        let said: String = outside.iter().map(|shown| shown.text.as_str()).collect();
        if let (Some(first), Some(last)) = (outside.first(), outside.last()) {
            let middle = f64::midpoint(first.left, last.right);
            // The middle of the text, which is not that of the sheet.
            let wanted = width / 2.0 + 7.5 * MILLIMETRE;
            assert!(
                (middle - wanted).abs() < 1.0,
                "{name}: number {said} stands in the middle"
            );
            assert!((first.size - 14.0).abs() < 0.01, "{name}: 14 points");
        }
        numbers.push(said);
    }
    let parts = numbers.iter().filter(|number| number.is_empty()).count();
    assert_eq!(
        parts,
        paper.parts.len(),
        "one page of each part has no number: {numbers:?}"
    );
    assert_eq!(
        numbers[..3],
        ["", "2", "3"],
        "{name}: counted from the first"
    );
}

#[test]
fn extremes_are_set_without_leaving_the_page() {
    for (number, (what, paper)) in extremes().into_iter().enumerate() {
        let file = file(&paper, &format!("case-{}", number + 1));
        for (at, (width, _)) in file.pages.iter().enumerate() {
            for shown in file.text(at) {
                let is_inside =
                    shown.baseline > 19.5 * MILLIMETRE && width - shown.right > 14.5 * MILLIMETRE;
                assert!(is_inside, "{what}: {shown:?} stands in a margin");
            }
        }
    }
}

#[test]
fn rows_and_signatures_longer_than_a_page_go_on_on_the_next() {
    let long = |words: usize| ["nội dung mẫu rất dài"].repeat(words).join(" ") + " hết";
    let row = vec![
        Cell::new(CellKind::Text, "1"),
        Cell::new(CellKind::Text, long(1_500)),
    ];
    let table = Table {
        title: String::new(),
        letters: Letters::Text,
        widths: vec![65, 100],
        head: Vec::new(),
        rows: vec![row],
    };
    let (_, mut letter) = extremes().swap_remove(1);
    for block in &mut letter.parts[0].blocks {
        if let Block::Signature(signature) = block {
            let to = signature.recipients.as_mut().unwrap();
            to.lines = (1..=150).map(|at| format!("Đơn vị mẫu số {at}")).collect();
        }
    }
    letter.parts[0].blocks.insert(1, Block::Table(table));
    let file = file(&letter, "long");
    let words = file.words().join(" ");
    for said in ["hết", "- Đơn vị mẫu số 150;", "- Lưu:"] {
        assert!(words.contains(said), "{said} is there");
    }
    for at in 0..file.pages.len() {
        let text = file.text(at);
        let lowest = text
            .iter()
            .map(|shown| shown.baseline)
            .fold(f64::MAX, f64::min);
        assert!(
            lowest > 19.5 * MILLIMETRE,
            "page {} ends at its margin",
            at + 1
        );
    }
}

#[test]
fn the_briefing_is_one_page_of_letters_that_can_be_read() {
    for (areas, tasks, decide) in [(0, 0, 0), (1, 1, 1), (8, 5, 3), (8, 500, 60), (12, 500, 60)] {
        let paper = briefing_of(areas, tasks, decide);
        let mut alone = paper.clone();
        alone.parts.truncate(1);
        let name = format!("briefing-{areas}-{tasks}-{decide}");
        let file = file(&alone, &name);
        assert_eq!(file.pages.len(), 1, "{name} is one page");
        let least = file
            .shown
            .iter()
            .map(|shown| shown.size)
            .fold(f64::MAX, f64::min);
        assert!(
            least > 10.99,
            "{name}: no letter below 11 points, found {least}"
        );
        let lowest = file
            .shown
            .iter()
            .map(|shown| shown.baseline - shown.size * 0.258)
            .fold(f64::MAX, f64::min);
        let room = 257.0 * MILLIMETRE;
        let share = (file.pages[0].1 - 20.0 * MILLIMETRE - lowest) / room * 100.0;
        let docx = steering_documents::write(&alone, &name).unwrap().bytes;
        let estimate = layout::page_share(&docx) as f64;
        assert!(
            (estimate - share).abs() < 2.0,
            "{name}: {share:.1} % of the page is filled, {estimate} % were estimated"
        );
    }
}

/// What would be commands in the typesetter's markup.
const HOSTILE: &str = "#import \"/etc/passwd\" $x$ *a* _b_ `c` <d> @e = f \\ #{panic()} // g /* h */ ~i ---j \"k\" [l] {m}";

#[test]
fn texts_are_never_read_as_markup() {
    let (_, mut paper) = samples::papers().swap_remove(0);
    paper.parts[0].blocks.push(body(HOSTILE));
    paper.about.title = HOSTILE.to_owned();
    let words = file(&paper, "hostile").words().join(" ");
    assert!(words.ends_with(HOSTILE), "{HOSTILE} at the end of {words}");
}

#[test]
fn letters_that_the_font_lacks_are_refused_with_the_text_around_them() {
    let (_, mut paper) = samples::papers().swap_remove(0);
    paper.parts[0].blocks.push(body("Rà soát 😀 và 漢"));
    assert_eq!(
        write(&paper, "letters"),
        Err(PdfError::Letters {
            letters: vec!['😀', '漢'],
            text: "Rà soát 😀 và 漢".to_owned()
        }),
        "what and where"
    );
}

#[test]
fn more_rows_than_anybody_reads_are_refused_before_they_are_set() {
    let rows = (0..=5_000).map(|_| vec![Cell::new(CellKind::Text, "một")]);
    let table = Table {
        title: String::new(),
        letters: Letters::Small,
        widths: vec![165],
        head: Vec::new(),
        rows: rows.collect(),
    };
    let (_, mut paper) = samples::papers().swap_remove(0);
    paper.parts[0].blocks.push(Block::Table(table));
    let refused = PdfError::TooLong {
        rows: 5_001,
        most: 5_000,
    };
    assert_eq!(
        write(&paper, "rows"),
        Err(refused),
        "how many and how many may be"
    );
}

#[test]
fn a_file_is_named_by_its_paper() {
    let report = small();
    let document = write(&status_paper(&report).unwrap(), &status_name(&report)).unwrap();
    assert_eq!(
        document.name, "BaoCao_TinhHinhNhiemVu_2022-06-30.pdf",
        "as the DOCX"
    );
}
