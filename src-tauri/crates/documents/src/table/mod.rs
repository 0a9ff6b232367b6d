//! A list as a table that comes in again: a workbook or delimited text, one row a record, its key in the column of codes.

mod guard;
mod write;

pub use guard::{guarded, unguarded};

use crate::{Document, DocumentError};
use steering_core::exports::Cell;
use steering_core::watch::Watch;

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its name, which the import recognises.
    pub name: String,
    /// Width in characters.
    pub width: u32,
}

/// A list to be written.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// Name of the file, without its ending.
    pub file: String,
    /// Name of the sheet.
    pub sheet: String,
    /// Columns.
    pub columns: Vec<Column>,
    /// Rows, a cell for each column. Codes have become words before.
    pub rows: Vec<Vec<Cell>>,
}

/// What a table is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TableFormat {
    /// A workbook: typed cells, the header in sight, a filter.
    Xlsx,
    /// Delimited text in UTF-8 with a mark, so that spreadsheets read it right.
    Csv {
        /// True: `;` between cells, as spreadsheets of Vietnamese settings expect. False: `,`.
        is_semicolon: bool,
    },
}

impl TableFormat {
    /// Returns the ending of its files.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Xlsx => "xlsx",
            Self::Csv { .. } => "csv",
        }
    }
}

/// Writes a table. The watch hears at each row that all were read, so that it can stop the writing, too.
///
/// # Errors
/// [`DocumentError::Stopped`] by the watch; else only if the writer fails: more rows than a sheet holds.
pub fn write(
    table: &Table,
    format: TableFormat,
    watch: &dyn Watch,
) -> Result<Document, DocumentError> {
    let (bytes, media_type) = match format {
        TableFormat::Xlsx => (
            write::workbook(table, watch)?,
            crate::Format::Xlsx.media_type(),
        ),
        TableFormat::Csv { is_semicolon } => (
            write::delimited(table, is_semicolon, watch)?,
            "text/csv; charset=utf-8",
        ),
    };
    Ok(Document {
        name: format!("{}.{}", table.file, format.ending()),
        media_type,
        bytes,
    })
}

/// Tells that all rows were read and are being written.
fn still(table: &Table, watch: &dyn Watch) -> Result<(), DocumentError> {
    let rows = u32::try_from(table.rows.len()).unwrap_or(u32::MAX);
    watch.tell(rows, rows).map_err(|_| DocumentError::Stopped)
}

#[cfg(test)]
mod tests;
