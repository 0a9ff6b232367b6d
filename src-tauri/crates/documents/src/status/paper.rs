//! The status report as a page to sign: head, body, signature, and the annex on wide pages.

use super::{groupings, overdue_rows, paper_annex, paper_figures, waiting};
use crate::paper::{
    About, Authority, Block, Letterhead, Level, Page, Paper, ParagraphKind, Part, Recipients,
    Signature, Signer, Title, body, lead_in, numbered, paragraph,
};
use crate::words;
use steering_core::reports::StatusReport;

/// Returns the paper.
pub(crate) fn paper(report: &StatusReport) -> Paper {
    let mut blocks = vec![
        Block::Letterhead(Letterhead {
            parent: words::PARENT.to_owned(),
            issuer: vec![words::ISSUER.to_owned()],
            number: Some(words::NUMBER.to_owned()),
            subject: None,
            place_and_day: Some(words::PLACE_AND_DAY.to_owned()),
        }),
        Block::Title(Title {
            kind: words::REPORT.to_owned(),
            subject: vec![words::subject(report.as_of)],
            attached_to: String::new(),
            authority: String::new(),
        }),
        body(words::opening(report.as_of)),
    ];
    blocks.extend(overview(report));
    blocks.extend(groups(report));
    blocks.extend(overdue(report));
    blocks.push(body(words::see_annex(report.rows.len())));
    blocks.push(signature());
    Paper {
        about: About {
            title: format!("{} {}", words::REPORT, words::subject(report.as_of)),
            creator: words::COMMITTEE.to_owned(),
            description: words::origin(report.known_to),
            day: report.as_of,
        },
        parts: vec![
            Part {
                page: Page::Portrait,
                blocks,
            },
            Part {
                page: Page::Landscape,
                blocks: paper_annex::annex(report),
            },
        ],
    }
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

/// Power, name and recipients are the clerk's to fill.
fn signature() -> Block {
    Block::Signature(Signature {
        recipients: Some(Recipients {
            lines: words::RECIPIENT_LINES.map(str::to_owned).to_vec(),
            kept_at: words::KEPT_AT.to_owned(),
        }),
        left: None,
        right: Signer {
            authority: Authority::OnBehalf {
                collective: words::COLLECTIVE.to_owned(),
                by: Box::new(Authority::Own {
                    title: words::BLANK.to_owned(),
                }),
            },
            other_post: Vec::new(),
            name: String::new(),
        },
    })
}
