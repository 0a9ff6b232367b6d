//! The columns of a register of papers (annex IV, sections I and VI: ten at least).

use super::components::Part;
use super::facts::Facts;
use super::{Component, Fault, Finding, Findings, Source};
use crate::papers::{INCOMING_COLUMNS, OUTGOING_COLUMNS};
use std::collections::BTreeMap;
use steering_core::text::fold;

pub(super) fn check(part: &Part, findings: &mut Findings<'_>) {
    let facts = findings.facts;
    let Some(kind) = part.kind else { return };
    let title = fold(facts.lines[kind].words());
    let (names, section) = if title.contains("van ban di") {
        (OUTGOING_COLUMNS, "I")
    } else if title.contains("van ban den") {
        (INCOMING_COLUMNS, "VI")
    } else {
        // Other books have other columns.
        return;
    };
    let heads = heads(facts, part);
    // A year without papers has no table.
    if heads.is_empty() {
        return;
    }
    for name in names {
        if heads.iter().any(|head| *head == bare(name)) {
            continue;
        }
        let mut finding = Finding {
            wanted: name.to_owned(),
            ..findings.about(Component::Column, Fault::Missing, kind)
        };
        finding.source = Source {
            section,
            ..Component::Column.source(Fault::Missing)
        };
        findings.push(finding);
    }
}

/// Returns what stands in each cell at the head of the tables, however many paragraphs it has.
fn heads(facts: &Facts, part: &Part) -> Vec<String> {
    let mut cells: BTreeMap<(usize, usize, usize), String> = BTreeMap::new();
    for line in part.columns.iter().map(|at| &facts.lines[*at]) {
        if let Some(cell) = line.cell {
            let words = cells
                .entry((cell.table, cell.row, cell.column))
                .or_default();
            words.push_str(&bare(line.words()));
        }
    }
    cells.into_values().collect()
}

/// Returns the letters of a name, however it is broken and marked.
fn bare(words: &str) -> String {
    fold(words)
        .chars()
        .filter(|char| char.is_alphanumeric())
        .collect()
}
