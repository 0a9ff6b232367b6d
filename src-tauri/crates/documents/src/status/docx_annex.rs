//! The annex of the paper: one row a task, on pages along the short side.

use super::row;
use crate::docx::mm;
use crate::docx::paragraph::{paragraph, rule};
use crate::docx::section::Page;
use crate::docx::styles::Style;
use crate::docx::table::{Cell, Table, cell, lines};
use crate::docx::xml::Element;
use crate::words;
use steering_core::reports::StatusReport;

const WIDTH: u32 = Page::Landscape.text_width();

/// Returns the annex's head and its table.
pub(crate) fn annex(report: &StatusReport) -> Vec<Element> {
    let mut parts = vec![
        paragraph(Style::Annex, words::ANNEX),
        paragraph(Style::AnnexTitle, &words::annex_title(report.as_of)),
        paragraph(Style::AnnexOf, words::ANNEX_OF),
        rule(WIDTH, mm(50), 60),
    ];
    if report.rows.is_empty() {
        parts.push(paragraph(Style::Body, words::NONE));
    } else {
        parts.push(paragraph(Style::Rule, ""));
        parts.push(table(report));
    }
    parts.push(paragraph(Style::Rule, ""));
    parts
}

fn table(report: &StatusReport) -> Element {
    let names = [
        words::ORDINAL,
        words::TASK,
        words::SOURCE,
        words::LEAD,
        words::COORDINATORS,
        words::DUE,
        words::PRODUCT_RESULT,
        words::PROGRESS_STATE,
        words::REASON,
        words::NOTE,
    ];
    let mut rows = vec![names.map(|name| cell(Style::AnnexHead, name)).to_vec()];
    let mut area = None;
    for (at, row) in report.rows.iter().enumerate() {
        if area != Some(row::area(row)) {
            area = Some(row::area(row));
            rows.push(vec![
                cell(Style::AnnexGroup, row::area(row)).span(names.len()),
            ]);
        }
        let words = |lines_of: Vec<String>| -> Cell { lines(Style::AnnexCell, &lines_of) };
        rows.push(vec![
            cell(Style::AnnexNumber, &(at + 1).to_string()),
            words(row::task(row)),
            words(row::source(row)),
            words(row::lead(row)),
            words(row.coordinators.clone()),
            words(row::due(row)),
            words(row::product(row)),
            words(row::progress(row)),
            words(row::reason(row)),
            words(row::note(row)),
        ]);
    }
    let fixed = [12, 28, 25, 24, 26, 25, 28, 24, 20].map(mm);
    let task = WIDTH - fixed.iter().sum::<u32>();
    let mut widths = fixed.to_vec();
    widths.insert(1, task);
    Table {
        widths,
        head_rows: 1,
        has_grid: true,
        title: words::ANNEX.to_owned(),
        rows,
    }
    .element()
}
