//! Files of other kinds, told by what is in them: what is refused is called by its name, with the way out.

use super::package::Package;

/// Beginning of compound files: the old binary formats, and workbooks locked with a password.
const COMPOUND: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
/// Beginnings that only one kind of file has.
const BEGINNINGS: &[(&[u8], Foreign)] = &[
    (b"Rar!\x1a\x07", Foreign::Archive),
    (b"7z\xbc\xaf\x27\x1c", Foreign::Archive),
    (b"\x1f\x8b", Foreign::Archive),
    (b"%PDF-", Foreign::Pdf),
    (b"\x89PNG\r\n", Foreign::Picture),
    (b"\xff\xd8\xff", Foreign::Picture),
    (b"II*\0", Foreign::Picture),
    (b"MM\0*", Foreign::Picture),
    (b"{\\rtf", Foreign::Document),
];
/// Bytes of a text by which a page or a sheet in XML is told.
const TOLD_BY: usize = 4096;
/// Size of an entry in the directory of a compound file; they lie at multiples of it.
const ENTRY: usize = 128;

/// A kind of file that is not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Foreign {
    /// A workbook of Excel 97 to 2003 (`.xls`).
    OldWorkbook,
    /// A workbook locked with a password.
    Locked,
    /// A binary workbook (`.xlsb`).
    BinaryWorkbook,
    /// A sheet of LibreOffice (`.ods`).
    Ods,
    /// A page or a sheet in XML that another program exported under the name of a workbook.
    Page,
    /// An archive: `.rar`, `.7z`, `.zip`, `.gz`.
    Archive,
    /// A text document or a presentation.
    Document,
    /// A PDF.
    Pdf,
    /// A picture.
    Picture,
}

impl Foreign {
    /// Returns the stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::OldWorkbook => "old_workbook",
            Self::Locked => "locked",
            Self::BinaryWorkbook => "binary_workbook",
            Self::Ods => "ods",
            Self::Page => "page",
            Self::Archive => "archive",
            Self::Document => "document",
            Self::Pdf => "pdf",
            Self::Picture => "picture",
        }
    }

    /// Tells a file by its bytes; `None` when it may be one that is read, a zip package above all.
    pub(crate) fn of(bytes: &[u8]) -> Option<Self> {
        if bytes.starts_with(COMPOUND) {
            return compound(bytes);
        }
        BEGINNINGS
            .iter()
            .find(|(beginning, _)| bytes.starts_with(beginning))
            .map(|(_, kind)| *kind)
            .or_else(|| is_page(bytes).then_some(Self::Page))
    }

    /// Tells a zip package that holds no workbook.
    pub(crate) fn package(package: &Package<'_>) -> Self {
        if package.has("xl/workbook.bin") {
            Self::BinaryWorkbook
        } else if package.has("word/") || package.has("ppt/") {
            Self::Document
        } else if package.has("content.xml") && package.has("mimetype") {
            Self::Ods
        } else {
            Self::Archive
        }
    }
}

/// True when a file is a compound file.
pub(crate) fn is_compound(bytes: &[u8]) -> bool {
    bytes.starts_with(COMPOUND)
}

/// Tells a compound file by the names in its directory.
fn compound(bytes: &[u8]) -> Option<Foreign> {
    [
        ("EncryptedPackage", Foreign::Locked),
        ("Workbook", Foreign::OldWorkbook),
        ("Book", Foreign::OldWorkbook),
        ("WordDocument", Foreign::Document),
        ("PowerPoint Document", Foreign::Document),
    ]
    .into_iter()
    .find(|(name, _)| has_entry(bytes, name))
    .map(|(_, kind)| kind)
}

/// Looks for an entry of the directory: its name in UTF-16, and at byte 64 the bytes of the name with its closing nought.
fn has_entry(bytes: &[u8], name: &str) -> bool {
    let mut wanted: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
    wanted.extend([0, 0]);
    let length = u16::try_from(wanted.len()).unwrap_or_default();
    bytes.chunks_exact(ENTRY).any(|entry| {
        entry.starts_with(&wanted) && entry.get(64..66) == Some(length.to_le_bytes().as_slice())
    })
}

/// True for a page of HTML, a web archive, or a sheet in the XML of Excel 2003.
fn is_page(bytes: &[u8]) -> bool {
    let shown = &bytes[..bytes.len().min(TOLD_BY)];
    // In UTF-16 each letter of the marks has a nought beside it.
    let text: String = shown
        .iter()
        .filter(|byte| byte.is_ascii() && **byte != 0)
        .map(|byte| char::from(byte.to_ascii_lowercase()))
        .collect();
    let text = text.trim_start();
    let begins = [
        "<!doctype html",
        "<html",
        "<head",
        "<body",
        "<meta",
        "<table",
        "<style",
        "mime-version:",
    ];
    begins.iter().any(|mark| text.starts_with(mark))
        || (text.starts_with("<?xml")
            && (text.contains("<html")
                || text.contains("schemas-microsoft-com:office:spreadsheet")))
}
