//! Papers as PDF: the model of a paper in, pages out; the same pages one at a time as pictures to be looked at ([`pages`]).
//!
//! PDF/A-2a (ISO 19005-2, level A): tagged, with its fonts inside, the same bytes whenever it is made again. The pieces
//! come from `steering_documents::sheet`, as for DOCX, so both files hold the same words at the same places. They go to the
//! typesetter as data, never as its markup: no text of a register can be read as a command.
//!
//! Not here: how a paper is worded, the register, the disk, a clock.

mod data;
mod letters;
mod pages;
mod world;

pub use pages::{Page, Pages, first_page, pages};

use steering_documents::Document;
use steering_documents::paper::{Block, Paper};
use typst::diag::SourceDiagnostic;
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

/// The file name's ending, and the format's code.
pub const CODE: &str = "pdf";
const MEDIA_TYPE: &str = "application/pdf";
/// The program that the file says it comes from.
const CREATOR: &str = "Steering Desk";

/// Why a paper could not be written as PDF.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PdfError {
    /// The font lacks letters of a text.
    #[error("no letter for {letters:?} in `{text}`")]
    Letters {
        /// The letters, at most five.
        letters: Vec<char>,
        /// The text around the first of them.
        text: String,
    },
    /// A table has more rows than pages are set for: a workbook holds them.
    #[error("{rows} rows, at most {most}")]
    TooLong {
        /// How many rows the paper has.
        rows: usize,
        /// How many it may have.
        most: usize,
    },
    /// The pages could not be set.
    #[error("pages: {0}")]
    Pages(String),
}

/// Most rows of tables in one file: setting them takes memory in proportion, and nobody reads five hundred pages.
const MOST_ROWS: usize = 5_000;

/// Writes a paper as PDF; `name` is the file name without its ending.
///
/// # Errors
///
/// [`PdfError::Letters`] when the font lacks a letter; [`PdfError::TooLong`] above 5,000 rows; [`PdfError::Pages`] only if the typesetter fails.
pub fn write(paper: &Paper, name: &str) -> Result<Document, PdfError> {
    let standards = PdfStandards::new(&[PdfStandard::A_2a])
        .map_err(|error| PdfError::Pages(error.message().to_string()))?;
    let options = PdfOptions {
        creator: Smart::Custom(Some(CREATOR.to_owned())),
        standards,
        ..PdfOptions::default()
    };
    let bytes = set(paper, |document| typst_pdf::pdf(document, &options))?
        .map_err(|errors| trouble(&errors))?;
    Ok(Document {
        name: format!("{name}.{CODE}"),
        media_type: MEDIA_TYPE,
        bytes,
    })
}

/// Sets the pages and hands them on.
fn set<T>(paper: &Paper, take: impl FnOnce(&PagedDocument) -> T) -> Result<T, PdfError> {
    let rows = rows(paper);
    if rows > MOST_ROWS {
        return Err(PdfError::TooLong {
            rows,
            most: MOST_ROWS,
        });
    }
    letters::check(paper)?;
    let world = world::Sheets::of(paper);
    let set = typst::compile::<PagedDocument>(&world).output;
    let taken = set
        .map(|document| take(&document))
        .map_err(|errors| trouble(&errors));
    // What was worked out for this paper is of no use to the next one.
    typst::comemo::evict(0);
    taken
}

fn rows(paper: &Paper) -> usize {
    let blocks = paper.parts.iter().flat_map(|part| &part.blocks);
    blocks
        .map(|block| match block {
            Block::Table(table) => table.rows.len(),
            _ => 0,
        })
        .sum()
}

fn trouble(errors: &[SourceDiagnostic]) -> PdfError {
    let said: Vec<_> = errors.iter().map(|error| error.message.as_str()).collect();
    PdfError::Pages(said.join("; "))
}

#[cfg(test)]
mod tests;
