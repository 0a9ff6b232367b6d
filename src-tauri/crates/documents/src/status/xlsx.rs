//! The status report as a workbook: figures whose sums are formulas, the annex to print, and every field to work with.

use super::{xlsx_columns, xlsx_overview, xlsx_rows};
use crate::{DocumentError, words};
use chrono::Datelike;
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};
use steering_core::reports::StatusReport;

const FONT: &str = "Times New Roman";
/// A4 in the file format's list of papers.
const A4: u8 = 9;
/// What fits into a cell; longer text ends in an ellipsis here and is whole in the other formats.
const LONGEST_TEXT: usize = 32_767;

/// The formats of the whole workbook.
pub(crate) struct Look {
    pub(crate) title: Format,
    pub(crate) heading: Format,
    pub(crate) plain: Format,
    pub(crate) head: Format,
    pub(crate) text: Format,
    pub(crate) number: Format,
    pub(crate) day: Format,
    pub(crate) share: Format,
    pub(crate) sum_name: Format,
    pub(crate) sum: Format,
}

impl Look {
    fn new() -> Self {
        let plain = Format::new().set_font_name(FONT).set_font_size(11);
        let grid = plain
            .clone()
            .set_border(FormatBorder::Thin)
            .set_align(FormatAlign::Top);
        let number = grid.clone().set_num_format("#,##0");
        Self {
            title: plain.clone().set_bold().set_font_size(14),
            heading: plain.clone().set_bold(),
            head: grid
                .clone()
                .set_bold()
                .set_text_wrap()
                .set_align(FormatAlign::Center)
                .set_align(FormatAlign::VerticalCenter),
            text: grid.clone().set_text_wrap(),
            day: grid
                .clone()
                .set_num_format("dd/mm/yyyy")
                .set_align(FormatAlign::Center),
            share: grid.clone().set_num_format("0.00%"),
            sum_name: grid.set_bold(),
            sum: number.clone().set_bold(),
            number,
            plain,
        }
    }
}

/// Writes the workbook.
///
/// # Errors
///
/// Only if the writer fails.
pub(crate) fn write(report: &StatusReport) -> Result<Vec<u8>, DocumentError> {
    let look = Look::new();
    let mut book = Workbook::new();
    book.set_properties(&properties(report)?);
    xlsx_overview::sheet(book.add_worksheet(), report, &look)?;
    for rows in [xlsx_columns::annex(), xlsx_columns::data()] {
        xlsx_rows::sheet(book.add_worksheet(), report, &look, &rows)?;
    }
    Ok(book.save_to_buffer()?)
}

fn properties(report: &StatusReport) -> Result<DocProperties, XlsxError> {
    Ok(DocProperties::new()
        .set_title(format!(
            "{} {}",
            words::REPORT,
            words::subject(report.as_of)
        ))
        .set_author(words::COMMITTEE)
        .set_comment(words::origin(report.known_to))
        .set_creation_datetime(&excel_day(report.as_of)?))
}

/// Returns a day as spreadsheets count it.
pub(crate) fn excel_day(day: chrono::NaiveDate) -> Result<ExcelDateTime, XlsxError> {
    let year = u16::try_from(day.year()).unwrap_or_default();
    let month = u8::try_from(day.month()).unwrap_or_default();
    ExcelDateTime::from_ymd(year, month, u8::try_from(day.day()).unwrap_or_default())
}

/// Returns the text as a cell may hold it.
pub(crate) fn cell_text(text: &str) -> String {
    let text = crate::text::clean(text);
    if text.encode_utf16().count() <= LONGEST_TEXT {
        return text;
    }
    let mut room = LONGEST_TEXT - 1;
    let kept = text.chars().take_while(|c| {
        let fits = room >= c.len_utf16();
        room = room.saturating_sub(c.len_utf16());
        fits
    });
    kept.chain(['…']).collect()
}

/// Sets A4 along its short side, so many pages wide, numbered below.
pub(crate) fn landscape(sheet: &mut Worksheet, pages_wide: u16) {
    sheet
        .set_paper_size(A4)
        .set_landscape()
        .set_print_fit_to_pages(pages_wide, 0)
        .set_margins(0.4, 0.4, 0.6, 0.6, 0.3, 0.3)
        .set_footer("&C&\"Times New Roman\"&11&P/&N");
}
