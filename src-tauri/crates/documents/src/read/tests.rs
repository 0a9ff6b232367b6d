//! Files made here: what no spreadsheet writes, and what some do.

use super::{Finding, ReadError, read};
use std::io::{Cursor, Write};
use steering_core::imports::grid::{Sheet, Value};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// Packs parts.
fn packed(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, bytes) in parts {
        zip.start_file(*name, options).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

const BOOK: &str = r#"<workbook xmlns:r="r"><workbookPr/><sheets><sheet name="Một" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
const RELATIONS: &str =
    r#"<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>"#;

fn workbook(sheet: &str, more: &[(&str, &[u8])]) -> Vec<u8> {
    let mut parts: Vec<(&str, &[u8])> = vec![
        ("xl/workbook.xml", BOOK.as_bytes()),
        ("xl/_rels/workbook.xml.rels", RELATIONS.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ];
    parts.extend(more);
    packed(&parts)
}

fn texts(sheet: &Sheet) -> Vec<(u32, Vec<String>)> {
    sheet
        .lines
        .iter()
        .map(|line| {
            let cells = line.cells.iter().map(|cell| match &cell.value {
                Value::Text(text) => text.clone(),
                Value::Empty => String::new(),
                other => format!("{other:?}"),
            });
            (line.number, cells.collect())
        })
        .collect()
}

fn csv(bytes: &[u8]) -> Vec<(u32, Vec<String>)> {
    texts(&read(bytes).unwrap().sheets[0])
}

#[test]
fn delimiters_and_encodings_of_text_are_found_out() {
    let expected = vec![
        (1, vec!["Nhiệm vụ".to_owned(), "Hạn".to_owned()]),
        (
            3,
            vec![
                "Rà soát; khảo sát, \"gấp\"\nngay".to_owned(),
                "30/6".to_owned(),
            ],
        ),
    ];
    for delimiter in [";", ",", "\t"] {
        let text = format!(
            "Nhiệm vụ{delimiter}Hạn\r\n\r\n\"Rà soát; khảo sát, \"\"gấp\"\"\nngay\"{delimiter}30/6\r\n"
        );
        let marked = format!("\u{feff}{text}");
        let little: Vec<u8> = marked.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = marked.encode_utf16().flat_map(u16::to_be_bytes).collect();
        for bytes in [text.into_bytes(), marked.into_bytes(), little, big] {
            assert_eq!(csv(&bytes), expected, "delimiter {delimiter:?}");
        }
    }
    assert_eq!(
        csv(b"sep=|\na|b\n"),
        [(2, vec!["a".to_owned(), "b".to_owned()])],
        "a declared delimiter is heeded"
    );
    assert_eq!(
        csv("a,b\n'=1+1,\"'- gạch\"\n".as_bytes())[1].1,
        ["=1+1", "- gạch"],
        "the guard is taken off"
    );
}

#[test]
fn text_in_a_code_page_is_not_guessed_at() {
    let windows = [b"Nhi".as_slice(), &[0xEA, 0xF2], b"m v,x\n"].concat();
    assert!(
        matches!(read(&windows), Err(ReadError::Encoding)),
        "bytes that are no UTF-8"
    );
}

#[test]
fn cells_are_read_whatever_way_they_are_written() {
    let sheet = r#"<x:worksheet xmlns:x="m"><x:sheetData>
      <x:row r="2"><x:c r="A2" t="inlineStr"><x:is><x:r><x:t>Rà </x:t></x:r><x:r><x:t>soát</x:t></x:r></x:is></x:c>
        <x:c r="C2"><x:v>46203</x:v></x:c><x:c t="b"><x:v>1</x:v></x:c><x:c t="e"><x:v>#REF!</x:v></x:c></x:row>
      <x:row><x:c t="str"><x:f>A1&amp;"x"</x:f><x:v>a_x000D_b &lt; c</x:v></x:c><x:c t="d"><x:v>2026-06-30T00:00:00</x:v></x:c></x:row>
    </x:sheetData></x:worksheet>"#;
    let source = read(&workbook(sheet, &[])).unwrap();
    assert_eq!(
        texts(&source.sheets[0]),
        [
            (
                2,
                vec![
                    "Rà soát".to_owned(),
                    String::new(),
                    "Number(46203.0)".to_owned(),
                    "Truth(true)".to_owned(),
                    "Fault(\"#REF!\")".to_owned(),
                ]
            ),
            (3, vec!["a\rb < c".to_owned(), "Day(2026-06-30)".to_owned()]),
        ],
        "with prefixes, runs, kinds of values, and no addresses"
    );
    assert!(
        source.sheets[0].lines[1].cells[0].is_formula,
        "a formula is marked"
    );
    assert_eq!(source.findings, [Finding::Formulas], "and told");
}

#[test]
fn what_lies_outside_the_file_or_runs_is_told_and_left() {
    let sheet = r#"<worksheet><sheetData><row r="1"><c r="A1"><f>cmd|'/c calc'!A1</f><v>0</v></c></row></sheetData></worksheet>"#;
    let more: &[(&str, &[u8])] = &[
        ("xl/vbaProject.bin", b"x"),
        (
            "xl/externalLinks/externalLink1.xml",
            b"<externalLink><ddeLink/></externalLink>",
        ),
        ("xl/connections.xml", b"<connections/>"),
    ];
    assert_eq!(
        read(&workbook(sheet, more)).unwrap().findings,
        [
            Finding::Macros,
            Finding::ExternalLinks,
            Finding::Dde,
            Finding::Connections,
            Finding::Formulas
        ],
        "each is told"
    );
}

#[test]
fn bombs_are_refused() {
    let zeros = vec![b' '; 8 * 1024 * 1024];
    let bomb = workbook("<worksheet/>", &[("xl/media/image1.png", &zeros)]);
    assert!(
        matches!(read(&bomb), Err(ReadError::Bomb)),
        "a part of 8 MB packed into {} bytes",
        bomb.len()
    );
    let many: Vec<(String, Vec<u8>)> = (0..2_001)
        .map(|number| (format!("x{number}"), Vec::new()))
        .collect();
    let many: Vec<(&str, &[u8])> = many
        .iter()
        .map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
        .collect();
    assert!(
        matches!(read(&packed(&many)), Err(ReadError::Bomb)),
        "more entries than any workbook has"
    );
    let far = r#"<worksheet><sheetData><row r="1"><c r="XFD1"><v>1</v></c></row></sheetData></worksheet>"#;
    assert!(
        matches!(read(&workbook(far, &[])), Err(ReadError::TooManyCells)),
        "a cell in the last column there is"
    );
    let merges: String = (1..20_100)
        .map(|row| format!("<mergeCell ref=\"A{row}:B{row}\"/>"))
        .collect();
    let merged = format!("<worksheet><sheetData/><mergeCells>{merges}</mergeCells></worksheet>");
    assert!(
        matches!(read(&workbook(&merged, &[])), Err(ReadError::TooManyCells)),
        "more merged areas than any table has"
    );
    let counted = r#"<sst count="4000000000" uniqueCount="4000000000"><si><t>a</t></si></sst>"#;
    let one = r#"<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData></worksheet>"#;
    let source = read(&workbook(
        one,
        &[("xl/sharedStrings.xml", counted.as_bytes())],
    ))
    .unwrap();
    assert_eq!(
        texts(&source.sheets[0]),
        [(1, vec!["a".to_owned()])],
        "what the file says of itself is not believed"
    );
    let entity = r#"<!DOCTYPE x [<!ENTITY a "b">]><worksheet><sheetData/></worksheet>"#;
    assert!(
        matches!(read(&workbook(entity, &[])), Err(ReadError::Damaged(_))),
        "entities of its own"
    );
}

#[test]
fn a_size_that_is_declared_falsely_is_counted() {
    // The directory of the package says that the sheet is small; unpacked it is not.
    let rows = "<row><c><v>1</v></c></row>".repeat(400_000);
    let mut bytes = workbook(
        &format!("<worksheet><sheetData>{rows}</sheetData></worksheet>"),
        &[],
    );
    let size =
        u32::try_from(rows.len() + "<worksheet><sheetData></sheetData></worksheet>".len()).unwrap();
    let declared = size.to_le_bytes();
    let places: Vec<usize> = bytes
        .windows(4)
        .enumerate()
        .filter(|(_, four)| *four == declared)
        .map(|(at, _)| at)
        .collect();
    assert!(!places.is_empty(), "the size stands in the package");
    for at in places {
        bytes[at..at + 4].copy_from_slice(&1000_u32.to_le_bytes());
    }
    assert!(
        matches!(
            read(&bytes),
            Err(ReadError::Bomb | ReadError::Damaged(_) | ReadError::TooManyCells)
        ),
        "it is refused all the same"
    );
}

/// A compound file whose directory has these entries.
fn compound(names: &[&str]) -> Vec<u8> {
    let mut bytes = vec![0; 512];
    bytes[..8].copy_from_slice(&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);
    for name in ["Root Entry"].iter().chain(names) {
        let mut entry = vec![0; 128];
        let letters: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        entry[..letters.len()].copy_from_slice(&letters);
        entry[64] = u8::try_from(letters.len() + 2).unwrap();
        bytes.extend(entry);
    }
    bytes
}

#[test]
fn other_files_are_refused_as_what_they_are() {
    let page = "<html><body><table><tr><td>Mã</td></tr></table></body></html>";
    let wide: Vec<u8> = [0xFEFF]
        .into_iter()
        .chain(page.encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    let sheet_2003 = "<?xml version=\"1.0\"?>\n<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">";
    let ods: &[(&str, &[u8])] = &[
        (
            "mimetype",
            b"application/vnd.oasis.opendocument.spreadsheet",
        ),
        ("content.xml", b"<office/>"),
    ];
    for (what, bytes, code) in [
        ("an old .xls", compound(&["Workbook"]), "old_workbook"),
        ("an .xls of Excel 5", compound(&["Book"]), "old_workbook"),
        (
            "an .xlsx with a password",
            compound(&["EncryptionInfo", "EncryptedPackage"]),
            "locked",
        ),
        ("an old .doc", compound(&["WordDocument"]), "document"),
        (
            "an old .ppt",
            compound(&["PowerPoint Document"]),
            "document",
        ),
        ("another compound file", compound(&["Other"]), "format"),
        (
            "the beginning of a compound file",
            compound(&[])[..10].to_vec(),
            "format",
        ),
        ("a RAR 4", b"Rar!\x1a\x07\0...".to_vec(), "archive"),
        ("a RAR 5", b"Rar!\x1a\x07\x01\0...".to_vec(), "archive"),
        ("a 7z", b"7z\xbc\xaf\x27\x1c\0\x04".to_vec(), "archive"),
        ("a .gz", b"\x1f\x8b\x08\0".to_vec(), "archive"),
        (
            "a .zip with a workbook in it",
            packed(&[("Kế hoạch.xlsx", b"PK")]),
            "archive",
        ),
        ("an .ods", packed(ods), "ods"),
        (
            "an .xlsb",
            packed(&[("xl/workbook.bin", b"\0")]),
            "binary_workbook",
        ),
        (
            "a .docx",
            packed(&[("word/document.xml", b"<w/>")]),
            "document",
        ),
        (
            "a .pptx",
            packed(&[("ppt/presentation.xml", b"<p/>")]),
            "document",
        ),
        ("an .rtf", b"{\\rtf1\\ansi}".to_vec(), "document"),
        (
            "a page called .xls",
            format!("\u{feff}\r\n{page}").into_bytes(),
            "page",
        ),
        ("a page in UTF-16", wide, "page"),
        (
            "a page with capitals",
            b"<!DOCTYPE HTML PUBLIC><HTML>".to_vec(),
            "page",
        ),
        ("a bare table", b"<table border=1>".to_vec(), "page"),
        ("a web archive", b"MIME-Version: 1.0\r\n".to_vec(), "page"),
        (
            "a sheet in the XML of 2003",
            sheet_2003.as_bytes().to_vec(),
            "page",
        ),
        ("a PDF", b"%PDF-1.7\0\0".to_vec(), "pdf"),
        ("a scan", b"\xff\xd8\xff\xe0\0".to_vec(), "picture"),
        ("a PNG", b"\x89PNG\r\n\x1a\n".to_vec(), "picture"),
        ("a broken package", b"PK\x03\x04broken".to_vec(), "damaged"),
        ("nothing", Vec::new(), "empty"),
        ("blank rows", b"\n\n ; \n".to_vec(), "empty"),
        (
            "a workbook without rows",
            workbook("<worksheet><sheetData/></worksheet>", &[]),
            "empty",
        ),
        (
            "a workbook cut off",
            workbook("<worksheet><sheetData><row>", &[]),
            "empty",
        ),
        (
            "a large file",
            vec![b'a'; super::LARGEST_FILE + 1],
            "too_large",
        ),
    ] {
        let refused = read(&bytes)
            .map(|source| source.sheets.len())
            .map_err(|error| error.code());
        assert_eq!(refused, Err(code), "{what}");
    }
}

#[test]
fn text_that_speaks_of_other_files_is_still_text() {
    for text in [
        "Mã;Việc\n1;<html> trong ô\n",
        "Việc\nBook\n",
        "%;PDF\n1;2\n",
    ] {
        assert!(read(text.as_bytes()).is_ok(), "{text:?} is delimited text");
    }
}
