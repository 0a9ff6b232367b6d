//! Which rows of a table come again: those that hold fields of a list.

use super::catalogue::{self, Field};
use super::tags::{Found, Inline, Mark, scan};
use super::tree::{Element, Node};
use crate::papers::register::PaperKind;

/// A field of a list in a row.
#[derive(Debug)]
pub(super) struct InRow {
    /// In which cell, counted from 0.
    pub(super) cell: usize,
    /// Which.
    pub(super) field: &'static Field,
}

/// Returns the fields of a row that make it come again: of lists that are not bound already, neither around the row nor by a
/// block in its cells. Rows of a table inside a cell are rows of their own.
pub(super) fn of_lists(kind: PaperKind, row: &Element, bound: &[&'static str]) -> Vec<InRow> {
    let mut found = Vec::new();
    for (cell, element) in cells(row).into_iter().enumerate() {
        let mut blocks = Vec::new();
        look(kind, &element.children, bound, &mut blocks, &mut |field| {
            found.push(InRow { cell, field });
        });
    }
    found
}

/// Returns the cells of a row, also those in a control.
pub(super) fn cells(row: &Element) -> Vec<&Element> {
    let mut cells = Vec::new();
    for element in row.elements() {
        match element.name.as_str() {
            "tc" => cells.push(element),
            "sdt" | "sdtContent" | "customXml" => cells.extend(self::cells(element)),
            _ => {}
        }
    }
    cells
}

fn look(
    kind: PaperKind,
    nodes: &[Node],
    bound: &[&'static str],
    blocks: &mut Vec<&'static str>,
    put: &mut impl FnMut(&'static Field),
) {
    for element in nodes.iter().filter_map(Node::element) {
        match element.name.as_str() {
            "p" => {
                for found in scan(&Inline::of(element).letters) {
                    let Found::Tag(tag) = found else { continue };
                    let field = catalogue::find(kind, &tag.name);
                    match tag.mark {
                        Mark::End => {
                            blocks.pop();
                            continue;
                        }
                        Mark::Each => {
                            blocks.push(field.map_or("", |field| field.name));
                            continue;
                        }
                        Mark::If | Mark::Unless | Mark::Field => {}
                    }
                    let of_list = field.filter(|field| !field.list.is_empty());
                    if let Some(field) = of_list
                        && !bound.contains(&field.list)
                        && !blocks.contains(&field.list)
                    {
                        put(field);
                    }
                    if tag.mark != Mark::Field {
                        blocks.push("");
                    }
                }
            }
            "tbl" => {}
            _ => look(kind, &element.children, bound, blocks, put),
        }
    }
}
