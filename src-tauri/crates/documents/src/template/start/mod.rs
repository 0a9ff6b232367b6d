//! Starting templates: the built-in papers with fields in the place of what they say.
//!
//! A built-in paper is made of a model whose every value is told from every other (`probes`), then each value is replaced by the name of
//! its field. So the office begins with the official form, its words are those of the built-in paper, and lines and rules are
//! laid for words of usual length. Rows of a table become one row; what stands only sometimes is found by making the paper
//! without it, and stands between marks.

mod probes;
mod swap;

use super::catalogue::KINDS;
use crate::paper::{About, Page, Paper};
use crate::papers::register::PaperKind;
use crate::sheet::{Piece, Style, line, pieces};
use crate::{Document, DocumentError, docx};
use chrono::NaiveDate;
use probes::{Branch, Probe, probe};
use swap::Swaps;

/// Writes the starting template of a kind of paper; `name` is the file name without its ending, `day` the day of making.
/// `None` for a kind that templates are not made for.
///
/// # Errors
///
/// Only if a part cannot be written or packed.
pub fn start(
    kind: PaperKind,
    name: &str,
    day: NaiveDate,
) -> Result<Option<Document>, DocumentError> {
    if !KINDS.contains(&kind) {
        return Ok(None);
    }
    let probe = probe(kind);
    let parts = parts(&probe);
    let about = About {
        title: "{{tieu_de}}".to_owned(),
        day,
        ..probe.paper.about
    };
    Ok(Some(Document {
        name: format!("{name}.docx"),
        media_type: crate::Format::Docx.media_type(),
        bytes: docx::write_sheets(&parts, &about)?,
    }))
}

/// A part of a paper as it is laid.
type Sheets = (Page, Vec<Piece>);

fn laid(paper: &Paper, swaps: &Swaps) -> Vec<Sheets> {
    let parts = paper.parts.iter();
    parts
        .map(|part| (part.page, swaps.pieces(pieces(part))))
        .collect()
}

fn parts(probe: &Probe) -> Vec<Sheets> {
    let whole = laid(&probe.paper, &probe.swaps);
    let mut changes = Vec::new();
    for branch in &probe.branches {
        let without = laid(&branch.without, &branch.swaps);
        for (at, sheets) in whole.iter().enumerate() {
            match without.iter().find(|other| is_same_part(sheets, other)) {
                Some((_, other)) => changes.extend(change(at, branch, &sheets.1, other)),
                // A part that is not there without it stands as a whole or not at all.
                None => changes.push(Change {
                    part: at,
                    field: branch.part,
                    range: 0..sheets.1.len(),
                    instead: Vec::new(),
                    mark: None,
                    is_part: true,
                }),
            }
        }
    }
    marked(whole, changes)
}

/// True for the same part of two papers: both begin with the same words.
fn is_same_part(one: &Sheets, other: &Sheets) -> bool {
    let heads = |(_, pieces): &Sheets| -> Vec<Piece> { pieces.iter().take(2).cloned().collect() };
    heads(one) == heads(other)
}

/// What stands only if a field has something in it.
struct Change {
    part: usize,
    field: &'static str,
    range: std::ops::Range<usize>,
    /// What stands there if it has not.
    instead: Vec<Piece>,
    /// The field that says whether that stands there; `None` = the same.
    mark: Option<&'static str>,
    is_part: bool,
}

/// Returns where two layings of a part differ.
fn change(part: usize, branch: &Branch, with: &[Piece], without: &[Piece]) -> Option<Change> {
    let same = with
        .iter()
        .zip(without)
        .take_while(|(one, other)| one == other);
    let from = same.count();
    let left = with.len().min(without.len()) - from;
    let same = with.iter().rev().zip(without.iter().rev()).take(left);
    let after = same.take_while(|(one, other)| one == other).count();
    let range = from..with.len() - after;
    let instead = without[from..without.len() - after].to_vec();
    // A field alone on its line goes with its line.
    let needs_mark =
        !instead.is_empty() || with[range.clone()].iter().any(|piece| !is_field(piece));
    needs_mark.then_some(Change {
        part,
        field: branch.field,
        range,
        instead,
        mark: branch.instead,
        is_part: false,
    })
}

fn is_field(piece: &Piece) -> bool {
    let Piece::Line(line) = piece else {
        return false;
    };
    let text = line.text.plain();
    text.starts_with("{{") && text.find("}}") == Some(text.len() - 2)
}

fn mark(sign: char, field: &str) -> Piece {
    line(Style::Normal, &format!("{{{{{sign}{field}}}}}"))
}

/// Puts the marks in, from the end, so that places hold.
fn marked(mut parts: Vec<Sheets>, mut changes: Vec<Change>) -> Vec<Sheets> {
    changes.sort_by_key(|change| (change.part, change.range.start));
    for change in changes.into_iter().rev() {
        let Change {
            part,
            field,
            range,
            instead,
            mark: other,
            is_part,
        } = change;
        let mut put = Vec::new();
        let mut held: Vec<Piece> = parts[part].1.splice(range.clone(), []).collect();
        if !held.is_empty() {
            put.push(mark('?', field));
            put.append(&mut held);
            if !is_part || part + 1 == parts.len() {
                put.push(mark('/', field));
            } else {
                // The end of the section belongs to the part, so that the mark stands at the beginning of the next.
                parts[part + 1].1.insert(0, mark('/', field));
            }
        }
        if !instead.is_empty() {
            let (sign, field) = other.map_or(('^', field), |other| ('?', other));
            put.push(mark(sign, field));
            put.extend(instead);
            put.push(mark('/', field));
        }
        let at = range.start;
        parts[part].1.splice(at..at, put);
    }
    parts
}
