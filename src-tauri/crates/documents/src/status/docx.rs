//! The status report as a page to sign: head, body, signature, and the annex on wide pages.

use super::{docx_annex, docx_figures, groupings, overdue_rows, waiting};
use crate::docx::mm;
use crate::docx::package::{Properties, pack};
use crate::docx::paragraph::{held, paragraph, rule};
use crate::docx::section::Page;
use crate::docx::styles::Style;
use crate::docx::table::{Cell, Table, cell, cell_of};
use crate::docx::xml::{Element, element};
use crate::{DocumentError, words};
use steering_core::reports::StatusReport;

/// Width of the paper's text: 165 mm.
pub(crate) const WIDTH: u32 = Page::Portrait.text_width();
/// Left column of the head; the right one holds the nation's name, 88 mm wide at 12 points.
const HEAD_LEFT: u32 = mm(68);
/// Rules under the head: half of the issuer's 64 mm, and the whole of the motto's 56 mm.
const ISSUER_RULE: u32 = mm(28);
const MOTTO_RULE: u32 = mm(56);
/// Rule under the abstract: a third to a half of its line.
const SUBJECT_RULE: u32 = mm(60);

/// Writes the paper.
///
/// # Errors
///
/// Only if a part cannot be written or packed.
pub(crate) fn write(report: &StatusReport) -> Result<Vec<u8>, DocumentError> {
    let body = element("w:body")
        .children(head())
        .children(title(report))
        .children(overview(report))
        .children(groups(report))
        .children(overdue(report))
        .child(paragraph(Style::Body, &words::see_annex(report.rows.len())))
        .children(signature())
        .child(Page::Portrait.section_end())
        .children(docx_annex::annex(report))
        .child(Page::Landscape.section());
    let properties = Properties {
        title: format!("{} {}", words::REPORT, words::subject(report.as_of)),
        creator: words::COMMITTEE,
        description: words::origin(report.known_to),
        day: report.as_of,
    };
    pack(body, &properties)
}

fn head() -> [Element; 1] {
    let right = WIDTH - HEAD_LEFT;
    let issuer = cell_of(vec![
        paragraph(Style::Parent, words::PARENT),
        paragraph(Style::Issuer, words::ISSUER),
        rule(HEAD_LEFT, ISSUER_RULE, 60),
    ]);
    let nation = cell_of(vec![
        paragraph(Style::Nation, words::NATION),
        paragraph(Style::Motto, words::MOTTO),
        rule(right, MOTTO_RULE, 60),
    ]);
    [layout(
        vec![HEAD_LEFT, right],
        vec![
            vec![issuer, nation],
            vec![
                cell(Style::Number, words::NUMBER),
                cell(Style::PlaceAndDay, words::PLACE_AND_DAY),
            ],
        ],
    )]
}

fn layout(widths: Vec<u32>, rows: Vec<Vec<Cell>>) -> Element {
    Table {
        widths,
        head_rows: 0,
        has_grid: false,
        title: String::new(),
        rows,
    }
    .element()
}

fn title(report: &StatusReport) -> [Element; 4] {
    [
        paragraph(Style::Title, words::REPORT),
        paragraph(Style::Subject, &words::subject(report.as_of)),
        rule(WIDTH, SUBJECT_RULE, 60),
        paragraph(Style::Body, &words::opening(report.as_of)),
    ]
}

fn overview(report: &StatusReport) -> Vec<Element> {
    let cells = &report.adjusted.cells;
    let totals = words::overview(cells.total(), cells.done(), cells.open(), waiting(report));
    let mut parts = vec![
        paragraph(Style::Heading1, words::SECTION_OVERVIEW),
        paragraph(Style::Body, &totals),
        paragraph(Style::Body, &words::outside(cells.drafts, cells.stopped)),
    ];
    for (basis, stats) in [
        (words::BASIS_ADJUSTED, &report.adjusted),
        (words::BASIS_ORIGINAL, &report.original),
    ] {
        parts.push(paragraph(Style::Caption, basis));
        parts.push(docx_figures::four_cells(basis, &stats.cells));
    }
    parts.push(held(
        Style::Body,
        &words::ratios(
            cells.on_time_ratio(),
            cells.overdue_ratio(),
            cells.overdue_share(),
        ),
    ));
    parts.push(docx_figures::ratios(cells, &report.original.cells));
    for note in [
        words::DUE_SET_NOTE,
        words::RATIO_NOTE,
        &words::origin(report.known_to),
    ] {
        parts.push(paragraph(Style::Note, note));
    }
    parts
}

fn groups(report: &StatusReport) -> Vec<Element> {
    let mut parts = vec![
        paragraph(Style::Heading1, words::SECTION_GROUPS),
        paragraph(Style::Body, words::GROUPS_BASIS),
    ];
    for (at, grouping) in groupings(report).into_iter().enumerate() {
        parts.push(paragraph(
            Style::Heading2,
            &format!("{}. {}", at + 1, grouping.title),
        ));
        if grouping.lines.is_empty() {
            parts.push(paragraph(Style::Body, words::NONE));
        } else {
            parts.push(docx_figures::by_group(&grouping, &report.adjusted.cells));
        }
    }
    parts
}

fn overdue(report: &StatusReport) -> Vec<Element> {
    let cells = &report.adjusted.cells;
    // The sentence stays with the table below it, if there is one.
    let sentence = if cells.overdue > 0 { held } else { paragraph };
    let mut parts = vec![
        paragraph(Style::Heading1, words::SECTION_OVERDUE),
        sentence(
            Style::Body,
            &words::overdue(cells.overdue, cells.urgent_overdue, cells.longest_days),
        ),
    ];
    if cells.overdue > 0 {
        parts.push(docx_figures::ageing(report.adjusted.ageing, cells.overdue));
        let rows = overdue_rows(report);
        let shown = rows.len().min(docx_figures::LONGEST);
        parts.push(held(
            Style::Body,
            &words::longest_overdue(shown, cells.overdue),
        ));
        parts.push(docx_figures::longest(&rows[..shown]));
    }
    parts
}

/// Recipients and signature on one height. Power, name and recipients are the clerk's to fill.
fn signature() -> [Element; 2] {
    let mut recipients = vec![paragraph(Style::RecipientsHead, words::RECIPIENTS)];
    recipients.extend(
        words::RECIPIENT_LINES
            .iter()
            .map(|line| paragraph(Style::Recipient, line)),
    );
    let signer = cell_of(vec![
        paragraph(Style::Power, words::SIGNED_FOR),
        paragraph(Style::Power, words::BLANK),
        paragraph(Style::Signer, words::BLANK),
    ]);
    let left = mm(75);
    [
        held(Style::Normal, ""),
        layout(
            vec![left, WIDTH - left],
            vec![vec![cell_of(recipients), signer]],
        ),
    ]
}

#[cfg(test)]
mod tests {
    use super::{HEAD_LEFT, ISSUER_RULE, MOTTO_RULE, SUBJECT_RULE, WIDTH};
    use crate::docx::mm;

    #[test]
    fn the_head_stands_on_single_lines() {
        // Measured in Times New Roman: the nation's name 88,3 mm, the issuer's 63,6 mm, both 12 points bold.
        assert!(
            WIDTH - HEAD_LEFT >= mm(89),
            "the nation's name fits its column"
        );
        assert!(HEAD_LEFT >= mm(64), "the issuer's name fits its column");
    }

    #[test]
    fn rules_are_as_long_as_the_decree_says() {
        assert!(
            (mm(21)..=mm(32)).contains(&ISSUER_RULE),
            "a third to a half of 63,6 mm"
        );
        assert!(
            (mm(55)..=mm(57)).contains(&MOTTO_RULE),
            "the motto's 56,1 mm at 13 points"
        );
        assert!(
            (mm(47)..=mm(71)).contains(&SUBJECT_RULE),
            "a third to a half of 142 mm"
        );
    }
}
