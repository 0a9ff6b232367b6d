//! Reading what the office sends: bytes of a workbook or of delimited text in, sheets of cells out.
//!
//! Nothing here trusts the file: sizes are limited before and while it is inflated, nothing is made as large as the file
//! says it is, nothing outside the file is opened, no formula is calculated, no macro is run. What was left out is told.
//!
//! Workbooks are read here and not by a library because the formats of cells are needed (50 % is not 0.5), and because
//! readers that make room by what the file declares can be made to ask for more memory than there is.

mod delimited;
pub(crate) mod foreign;
pub(crate) mod package;
mod sheet;
mod styles;
mod workbook;
pub(crate) mod xml;

pub use foreign::Foreign;
use steering_core::imports::grid::Sheet;

/// Largest file.
pub const LARGEST_FILE: usize = 20 * 1024 * 1024;
/// Most rows of one sheet, and most columns.
pub const MOST_ROWS: u32 = 200_000;
/// Most columns of a row.
pub const MOST_COLUMNS: usize = 256;
/// Most cells of a file.
const MOST_CELLS: usize = 2_000_000;

/// What a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SourceFormat {
    /// A workbook (`.xlsx`).
    Xlsx,
    /// Delimited text (`.csv`).
    Csv,
}

/// What was found in a file and left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Finding {
    /// Macros: not run.
    Macros,
    /// Links to other files: not followed.
    ExternalLinks,
    /// Links to other programs (DDE): not followed.
    Dde,
    /// Data connections: not asked.
    Connections,
    /// Sheets that the file hides.
    HiddenSheets,
    /// Formulas: the values stored with them are taken.
    Formulas,
}

impl Finding {
    /// Returns the stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Macros => "macros",
            Self::ExternalLinks => "external_links",
            Self::Dde => "dde",
            Self::Connections => "connections",
            Self::HiddenSheets => "hidden_sheets",
            Self::Formulas => "formulas",
        }
    }

    /// Every finding, in declared order.
    pub const ALL: &'static [Self] = &[
        Self::Macros,
        Self::ExternalLinks,
        Self::Dde,
        Self::Connections,
        Self::HiddenSheets,
        Self::Formulas,
    ];
}

/// A file, read.
#[derive(Debug, Clone, PartialEq)]
pub struct Source {
    /// What it is.
    pub format: SourceFormat,
    /// Its sheets, in the order of the file.
    pub sheets: Vec<Sheet>,
    /// What was left out.
    pub findings: Vec<Finding>,
}

/// Why a file was not read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// Larger than [`LARGEST_FILE`].
    #[error("the file is too large")]
    TooLarge,
    /// It would grow beyond all measure when it is unpacked.
    #[error("the file unpacks to too much")]
    Bomb,
    /// More rows, columns or cells than are read.
    #[error("too many cells")]
    TooManyCells,
    /// A file of another kind, told by what is in it.
    #[error("it is a file of another kind: {}", .0.code())]
    Foreign(Foreign),
    /// A format that is not read and not known either.
    #[error("this format is not read")]
    Format,
    /// Not what its beginning says.
    #[error("the file is damaged: {0}")]
    Damaged(String),
    /// Text in an encoding that cannot be told.
    #[error("the encoding of the text is not known")]
    Encoding,
    /// Nothing in it.
    #[error("the file is empty")]
    Empty,
}

impl ReadError {
    /// Returns the stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::TooLarge => "too_large",
            Self::Bomb => "bomb",
            Self::TooManyCells => "too_many_cells",
            Self::Foreign(kind) => kind.code(),
            Self::Format => "format",
            Self::Damaged(_) => "damaged",
            Self::Encoding => "encoding",
            Self::Empty => "empty",
        }
    }

    /// Every code, in declared order.
    pub const CODES: &'static [&'static str] = &[
        "too_large",
        "bomb",
        "too_many_cells",
        "old_workbook",
        "locked",
        "binary_workbook",
        "ods",
        "page",
        "archive",
        "document",
        "pdf",
        "picture",
        "format",
        "damaged",
        "encoding",
        "empty",
    ];
}

/// Reads a file. What it is, its first bytes tell, not its name.
///
/// # Errors
/// [`ReadError`]: why it was not read.
pub fn read(bytes: &[u8]) -> Result<Source, ReadError> {
    if bytes.len() > LARGEST_FILE {
        return Err(ReadError::TooLarge);
    }
    if bytes.is_empty() {
        return Err(ReadError::Empty);
    }
    if let Some(kind) = Foreign::of(bytes) {
        return Err(ReadError::Foreign(kind));
    }
    if foreign::is_compound(bytes) {
        return Err(ReadError::Format);
    }
    let source = if bytes.starts_with(b"PK") {
        workbook::read(bytes)?
    } else {
        delimited::read(bytes)?
    };
    if source.sheets.iter().all(|sheet| sheet.lines.is_empty()) {
        return Err(ReadError::Empty);
    }
    Ok(source)
}

#[cfg(test)]
mod tests;
