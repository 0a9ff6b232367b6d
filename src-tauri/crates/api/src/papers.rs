//! Papers as bytes: which writer a format goes to; and as pages to be looked at.

use crate::errors::{invalid, refusal};
use crate::wire::WireError;
use steering_core::error::Error;
use steering_core::reports::StatusReport;
use steering_documents::paper::Paper;
use steering_documents::{Document, DocumentError, Format};
use steering_pdf::{Pages, PdfError};

/// Writes a paper as DOCX or PDF; as DOCX when no format is asked for. `name` is the file name without its ending.
///
/// # Errors
///
/// `invalid` for another format; those of the writers.
pub(crate) fn write(
    paper: &Paper,
    name: &str,
    format: Option<&str>,
) -> Result<Document, WireError> {
    match format {
        None => docx(paper, name),
        Some(code) if code == Format::Docx.code() => docx(paper, name),
        Some(steering_pdf::CODE) => steering_pdf::write(paper, name).map_err(pdf_trouble),
        Some(_) => Err(invalid("format", "unknown")),
    }
}

/// Writes the status report in any of its formats.
///
/// # Errors
///
/// `invalid` for a format that is none; those of the writers.
pub(crate) fn write_status(report: &StatusReport, format: &str) -> Result<Document, WireError> {
    if format == steering_pdf::CODE {
        let paper = steering_documents::status_paper(report).map_err(trouble)?;
        let name = steering_documents::status_name(report);
        return steering_pdf::write(&paper, &name).map_err(pdf_trouble);
    }
    let format = Format::from_code(format).ok_or_else(|| invalid("format", "unknown"))?;
    steering_documents::status_report(report, format).map_err(trouble)
}

/// Sets a paper to be looked at; its first page alone when `is_glance`.
///
/// # Errors
///
/// Those of the typesetter.
pub(crate) fn set(paper: &Paper, is_glance: bool) -> Result<Pages, WireError> {
    let pages = if is_glance {
        steering_pdf::first_page(paper)
    } else {
        steering_pdf::pages(paper)
    };
    pages.map_err(pdf_trouble)
}

fn docx(paper: &Paper, name: &str) -> Result<Document, WireError> {
    steering_documents::write(paper, name).map_err(trouble)
}

fn trouble(error: DocumentError) -> WireError {
    Error::Internal(error.to_string()).into()
}

fn pdf_trouble(error: PdfError) -> WireError {
    match error {
        PdfError::Letters { letters, text } => {
            let letters: Vec<String> = letters
                .iter()
                .map(|letter| format!("{letter} (U+{:04X})", u32::from(*letter)))
                .collect();
            refusal(
                "letters_missing",
                &[("letters", &letters.join(", ")), ("text", &text)],
            )
        }
        PdfError::TooLong { .. } => invalid("format", "too_many_rows"),
        PdfError::Pages(_) => Error::Internal(error.to_string()).into(),
    }
}
