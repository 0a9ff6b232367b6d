//! Official papers: view models in, bytes out.
//!
//! A paper is always Vietnamese, laid out as Decree 30/2020/NĐ-CP asks, and made of nothing but the view model: the same
//! model gives the same bytes on every machine and every day. Words that papers share live in `words.rs`, the sentences of a
//! kind of paper in its own file under `papers`.
//!
//! Lists go out as tables that come in again (`table`), deadlines as a calendar, a meeting as its event, members as address cards; files of the office
//! are read into cells (`read`).
//!
//! Not here: pages of PDF, which are laid out by a crate of their own from the same models (`paper`, `sheet`); the register, the disk, a clock, and who may ask for which paper. What is not known (the paper's number, the
//! day of issue, the signer) is left blank for the clerk, never guessed.

mod contacts;
mod content_lines;
mod deadlines;
mod docx;
pub mod filled;
mod heights;
mod kinds;
pub mod layout;
mod meeting_event;
mod metrics;
pub mod paper;
pub mod papers;
pub mod read;
pub mod sheet;
mod status;
pub mod table;
pub mod template;
mod text;
pub mod vietnamese;
mod words;

pub use contacts::contacts;
pub use deadlines::deadlines;
pub use meeting_event::meeting_event;

use std::io;
use steering_core::reports::StatusReport;

/// What a paper is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// A page to sign, for word processors.
    Docx,
    /// The figures and the annex, for spreadsheets.
    Xlsx,
    /// Everything in the report, for programs.
    Json,
}

impl Format {
    /// Every format, in declared order.
    pub const ALL: &'static [Self] = &[Self::Docx, Self::Xlsx, Self::Json];

    /// Returns the stable code, which is also the file name's ending.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Docx => "docx",
            Self::Xlsx => "xlsx",
            Self::Json => "json",
        }
    }

    /// Returns the format with this code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|format| format.code() == code)
    }

    /// Returns the media type, for hosts that hand the bytes on.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Json => "application/json",
        }
    }
}

/// A paper that was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// File name to offer: letters of ASCII, digits, `_`, `-` and the ending.
    pub name: String,
    /// Media type of the bytes.
    pub media_type: &'static str,
    /// The whole file.
    pub bytes: Vec<u8>,
}

/// Why a paper could not be written.
#[derive(Debug, thiserror::Error)]
pub enum DocumentError {
    /// Printed figures would not add up: the report contradicts itself and must not be signed.
    #[error("figures of `{figures}` add up to {parts}, not to {whole}")]
    Unclosed {
        /// Which figures.
        figures: &'static str,
        /// What the parts add up to.
        parts: u32,
        /// What they should add up to.
        whole: u32,
    },
    /// A part of the text document could not be written.
    #[error("text document: {0}")]
    Part(#[from] io::Error),
    /// The parts could not be packed.
    #[error("text document package: {0}")]
    Package(#[from] zip::result::ZipError),
    /// The workbook could not be written.
    #[error("workbook: {0}")]
    Workbook(#[from] rust_xlsxwriter::XlsxError),
    /// The delimited text could not be written.
    #[error("delimited text: {0}")]
    Delimited(#[from] csv::Error),
    /// Whoever waited for it does not want it any more.
    #[error("stopped")]
    Stopped,
    /// The data could not be written.
    #[error("data: {0}")]
    Data(#[from] serde_json::Error),
}

/// Writes a paper as a DOCX; `name` is the file name without its ending.
///
/// # Errors
///
/// Only if a writer fails.
pub fn write(paper: &paper::Paper, name: &str) -> Result<Document, DocumentError> {
    Ok(Document {
        name: format!("{name}.{}", Format::Docx.code()),
        media_type: Format::Docx.media_type(),
        bytes: docx::write(paper)?,
    })
}

/// Writes the report on how the assigned tasks stand on a day.
///
/// Deterministic: dates inside the file are the report's own day.
///
/// # Errors
///
/// Those of [`status_paper`]; the others only if a writer fails.
pub fn status_report(report: &StatusReport, format: Format) -> Result<Document, DocumentError> {
    let paper = status_paper(report)?;
    let bytes = match format {
        Format::Docx => docx::write(&paper)?,
        Format::Xlsx => status::xlsx::write(report)?,
        Format::Json => status::json::write(report)?,
    };
    Ok(Document {
        name: format!("{}.{}", status_name(report), format.code()),
        media_type: format.media_type(),
        bytes,
    })
}

/// Returns the same report as a page to sign, for any writer of papers.
///
/// # Errors
///
/// [`DocumentError::Unclosed`] when groups, ageing or annex do not add up to the cells they belong to.
pub fn status_paper(report: &StatusReport) -> Result<paper::Paper, DocumentError> {
    status::check(report)?;
    Ok(status::paper::paper(report))
}

/// Returns the name of that report's file, without its ending.
#[must_use]
pub fn status_name(report: &StatusReport) -> String {
    format!("{}_{}", words::FILE_STATUS, report.as_of)
}

#[cfg(any(test, feature = "samples"))]
pub mod samples;
#[cfg(test)]
pub(crate) mod tests;
