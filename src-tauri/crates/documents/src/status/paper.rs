//! The status report as a page to sign: head, body, signature, and the annex on wide pages.

use super::{groupings, overdue_rows, paper_annex, paper_figures, waiting};
use crate::paper::{
    Block, Level, Page, Paper, ParagraphKind, Part, body, lead_in, numbered, paragraph,
};
use crate::papers::Frame;
use crate::papers::frame::title;
use crate::words;
use steering_core::reports::StatusReport;

/// Returns the paper.
pub(crate) fn paper(report: &StatusReport) -> Paper {
    let frame = Frame {
        recipients: words::RECIPIENT_LINES.map(str::to_owned).to_vec(),
        ..Frame::open(report.as_of)
    };
    let subject = words::subject(report.as_of);
    let mut blocks = vec![
        frame.letterhead(words::REPORT),
        title(words::REPORT, subject.as_str()),
        body(words::opening(report.as_of)),
    ];
    blocks.extend(overview(report));
    blocks.extend(groups(report));
    blocks.extend(overdue(report));
    blocks.push(body(words::see_annex(report.rows.len())));
    blocks.push(frame.signature(&[]));
    // Wide pages are for tables.
    let page = if report.rows.is_empty() {
        Page::Portrait
    } else {
        Page::Landscape
    };
    let annex = Part {
        page,
        blocks: paper_annex::annex(report, &frame),
    };
    let mut paper = frame.paper(format!("{} {subject}", words::REPORT), blocks, vec![annex]);
    paper.about.description = words::origin(report.known_to);
    paper
}

fn overview(report: &StatusReport) -> Vec<Block> {
    let cells = &report.adjusted.cells;
    let totals = words::overview(cells.total(), cells.done(), cells.open(), waiting(report));
    let mut parts = vec![
        numbered(Level::Heading, words::SECTION_OVERVIEW),
        body(totals),
        body(words::outside(cells.drafts, cells.stopped)),
    ];
    for (basis, stats) in [
        (words::BASIS_ADJUSTED, &report.adjusted),
        (words::BASIS_ORIGINAL, &report.original),
    ] {
        parts.push(paragraph(ParagraphKind::Caption, basis));
        parts.push(paper_figures::four_cells(basis, &stats.cells));
    }
    parts.push(lead_in(words::ratios(
        cells.on_time_ratio(),
        cells.overdue_ratio(),
        cells.overdue_share(),
    )));
    parts.push(paper_figures::ratios(cells, &report.original.cells));
    for note in [
        words::DUE_SET_NOTE,
        words::RATIO_NOTE,
        &words::origin(report.known_to),
    ] {
        parts.push(paragraph(ParagraphKind::Note, note));
    }
    parts
}

fn groups(report: &StatusReport) -> Vec<Block> {
    let mut parts = vec![
        numbered(Level::Heading, words::SECTION_GROUPS),
        body(words::GROUPS_BASIS),
    ];
    for grouping in groupings(report) {
        parts.push(numbered(Level::TitledClause, grouping.title));
        if grouping.lines.is_empty() {
            parts.push(body(words::NONE));
        } else {
            parts.push(paper_figures::by_group(&grouping, &report.adjusted.cells));
        }
    }
    parts
}

fn overdue(report: &StatusReport) -> Vec<Block> {
    let cells = &report.adjusted.cells;
    let sentence = if cells.overdue > 0 { lead_in } else { body };
    // The sentence stays with the table below it, if there is one.
    let mut parts = vec![
        numbered(Level::Heading, words::SECTION_OVERDUE),
        sentence(words::overdue(
            cells.overdue,
            cells.urgent_overdue,
            cells.longest_days,
        )),
    ];
    if cells.overdue > 0 {
        parts.push(paper_figures::ageing(report.adjusted.ageing, cells.overdue));
        let rows = overdue_rows(report);
        let shown = rows.len().min(paper_figures::LONGEST);
        parts.push(lead_in(words::longest_overdue(shown, cells.overdue)));
        parts.push(paper_figures::longest(&rows[..shown]));
    }
    parts
}
