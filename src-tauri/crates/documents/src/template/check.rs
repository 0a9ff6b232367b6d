//! Whether a template can be filled: every fault with its place, before it is kept.

use super::catalogue::{self, Field};
use super::place::{Fault, PartKind, Place, Problem};
use super::rows;
use super::tags::{Found, Inline, Mark, Tag, scan};
use super::tree::{Element, Node};
use super::{Checked, package::Part};
use crate::papers::register::PaperKind;
use std::collections::BTreeSet;

/// Elements by which a word processor tracks changes.
const CHANGES: [&str; 10] = [
    "ins",
    "del",
    "moveFrom",
    "moveTo",
    "rPrChange",
    "pPrChange",
    "tblPrChange",
    "trPrChange",
    "tcPrChange",
    "sectPrChange",
];

/// Checks the parts of a template.
pub(super) fn check(kind: PaperKind, parts: &[Part]) -> Checked {
    let mut checker = Checker {
        kind,
        used: BTreeSet::new(),
        problems: Vec::new(),
        tags: 0,
    };
    for part in parts {
        let Some(root) = part.tree.root() else {
            continue;
        };
        let place = Place::of(part.kind, part.number);
        if part.kind == PartKind::Properties {
            checker.properties(root, &place);
            continue;
        }
        let mut counts = Counts::default();
        checker.container(&root.children, &place, &[], Some(&mut counts));
    }
    if checker.tags == 0 && checker.problems.is_empty() {
        let place = Place::of(PartKind::Body, 1);
        checker.put(Fault::NoFields, "", "", place);
    }
    // What floats is often in a file twice, for new readers and for old ones.
    let mut problems: Vec<Problem> = Vec::new();
    for problem in checker.problems {
        if !problems.contains(&problem) {
            problems.push(problem);
        }
    }
    Checked {
        fields: checker.used.into_iter().collect(),
        problems,
    }
}

/// What of a part was counted so far.
#[derive(Debug, Default)]
struct Counts {
    paragraphs: u32,
    tables: u32,
}

/// A block that is open.
struct Open {
    /// The list that it repeats; empty for a condition.
    list: &'static str,
    name: String,
    written: String,
    place: Place,
}

struct Checker {
    kind: PaperKind,
    used: BTreeSet<String>,
    problems: Vec<Problem>,
    tags: usize,
}

impl Checker {
    fn put(&mut self, fault: Fault, name: &str, hint: &str, place: Place) {
        self.problems.push(Problem {
            fault,
            name: name.to_owned(),
            hint: hint.to_owned(),
            place,
        });
    }

    /// Checks what stands one below the other; blocks begin and end within it. `counts` for the text itself, `None` within a
    /// table or a frame, whose place is known.
    fn container(
        &mut self,
        nodes: &[Node],
        place: &Place,
        bound: &[&'static str],
        mut counts: Option<&mut Counts>,
    ) {
        let mut open: Vec<Open> = Vec::new();
        for element in nodes.iter().filter_map(Node::element) {
            let bound: Vec<&'static str> = bound
                .iter()
                .copied()
                .chain(open.iter().map(|block| block.list))
                .collect();
            let mut place = place.clone();
            match element.name.as_str() {
                "p" => {
                    if let Some(counts) = counts.as_deref_mut() {
                        counts.paragraphs += 1;
                        place.paragraph = counts.paragraphs;
                    }
                    self.paragraph(element, &place, &bound, &mut open);
                }
                "tbl" => {
                    if let Some(counts) = counts.as_deref_mut() {
                        counts.tables += 1;
                        place.table = counts.tables;
                    }
                    let is_outer = counts.is_some();
                    self.table(element, &place, &bound, is_outer);
                }
                _ => self.container(&element.children, &place, &bound, counts.as_deref_mut()),
            }
        }
        for block in open {
            self.put(Fault::NotEnded, &block.written, "", block.place);
        }
    }

    fn paragraph(
        &mut self,
        element: &Element,
        place: &Place,
        bound: &[&'static str],
        open: &mut Vec<Open>,
    ) {
        let inline = Inline::of(element);
        let whole = place.at(&inline, &(0..inline.letters.len().min(1)));
        if element.has(&CHANGES) {
            self.put(Fault::TrackedChange, "", "", whole.clone());
        }
        if element.has(&["commentReference", "commentRangeStart"]) {
            self.put(Fault::Comment, "", "", whole);
        }
        let is_alone = inline.alone().is_some();
        for found in scan(&inline.letters) {
            match found {
                Found::Tag(tag) => {
                    let at = place.at(&inline, &tag.range);
                    self.tag(&tag, is_alone, at, bound, open);
                }
                Found::Unclosed(range) => {
                    let at = place.at(&inline, &range);
                    self.put(Fault::Unclosed, "", "", at);
                }
                Found::Unopened(range) => {
                    let at = place.at(&inline, &range);
                    self.put(Fault::Unopened, "", "", at);
                }
                Found::Broken(range) => {
                    let at = place.at(&inline, &range);
                    self.put(Fault::Broken, "", "", at);
                }
                Found::OneBrace(range, name) => {
                    if catalogue::find(self.kind, &name).is_some() {
                        let at = place.at(&inline, &range);
                        self.put(Fault::OneBrace, &name, "", at);
                    }
                }
            }
        }
        for frame in frames(element) {
            let bound: Vec<_> = bound
                .iter()
                .copied()
                .chain(open.iter().map(|block| block.list))
                .collect();
            self.container(&frame.children, place, &bound, None);
        }
    }

    fn tag(
        &mut self,
        tag: &Tag,
        is_alone: bool,
        place: Place,
        bound: &[&'static str],
        open: &mut Vec<Open>,
    ) {
        self.tags += 1;
        if tag.mark != Mark::Field && !is_alone {
            self.put(Fault::NotAlone, &tag.written, "", place.clone());
        }
        if tag.mark == Mark::End {
            return self.end(tag, place, open);
        }
        let field = self.field(tag, bound, &place);
        if tag.mark == Mark::Field {
            return;
        }
        let list = match field {
            Some(field) if tag.mark == Mark::Each && field.is_list => field.name,
            _ => "",
        };
        open.push(Open {
            list,
            name: field.map_or_else(|| tag.name.clone(), Field::path),
            written: tag.written.clone(),
            place,
        });
    }

    /// Looks a field up and says whether it may stand where it stands.
    fn field(
        &mut self,
        tag: &Tag,
        bound: &[&'static str],
        place: &Place,
    ) -> Option<&'static Field> {
        let put = |checker: &mut Self, fault, hint: &str| {
            checker.put(fault, &tag.written, hint, place.clone());
        };
        let Some(field) = catalogue::find(self.kind, &tag.name) else {
            if tag.name.is_empty() {
                put(self, Fault::Empty, "");
            } else if let Some(other) = catalogue::anywhere(&tag.name) {
                let kinds: Vec<_> = other.kinds().iter().map(|kind| kind.code()).collect();
                put(self, Fault::OtherKind, &kinds.join(","));
            } else {
                let near = catalogue::nearest(self.kind, &tag.name).unwrap_or_default();
                put(self, Fault::Unknown, &near);
            }
            return None;
        };
        self.used.insert(field.path());
        match tag.mark {
            Mark::Field if field.is_list => put(self, Fault::ListAsText, ""),
            Mark::Each if !field.is_list => put(self, Fault::TextAsList, ""),
            Mark::Each if bound.contains(&field.name) => put(self, Fault::ListInItself, ""),
            _ if !field.list.is_empty() && !bound.contains(&field.list) => {
                put(self, Fault::OutsideList, field.list);
            }
            _ => {}
        }
        Some(field)
    }

    fn end(&mut self, tag: &Tag, place: Place, open: &mut Vec<Open>) {
        let Some(block) = open.pop() else {
            return self.put(Fault::NotBegun, &tag.written, "", place);
        };
        let name =
            catalogue::find(self.kind, &tag.name).map_or_else(|| tag.name.clone(), Field::path);
        // `{{/}}` ends whatever is open.
        if !name.is_empty() && name != block.name {
            self.put(Fault::EndsOther, &tag.written, &block.written, place);
        }
    }

    fn table(&mut self, table: &Element, place: &Place, bound: &[&'static str], is_outer: bool) {
        let mut rows = Vec::new();
        all_rows(table, &mut rows);
        for (at, row) in (1..).zip(rows) {
            let mut place = place.clone();
            if is_outer {
                place.row = at;
            }
            if row.child("trPr").is_some_and(|own| own.has(&CHANGES)) {
                self.put(Fault::TrackedChange, "", "", place.clone());
            }
            let mut inside = bound.to_vec();
            let mut first: Option<&'static str> = None;
            for found in rows::of_lists(self.kind, row, bound) {
                match first {
                    None => first = Some(found.field.list),
                    Some(first)
                        if first != found.field.list && !inside.contains(&found.field.list) =>
                    {
                        let mut place = place.clone();
                        if is_outer {
                            place.column = number(found.cell + 1);
                        }
                        let path = found.field.path();
                        place.text = format!("{{{{{path}}}}}");
                        self.put(Fault::TwoLists, &path, first, place);
                    }
                    Some(_) => {}
                }
                inside.push(found.field.list);
            }
            for (at, cell) in (1..).zip(rows::cells(row)) {
                let mut place = place.clone();
                if is_outer {
                    place.column = at;
                }
                self.container(&cell.children, &place, &inside, None);
            }
        }
    }

    fn properties(&mut self, root: &Element, place: &Place) {
        for element in root.elements() {
            let letters: Vec<char> = element.text().chars().collect();
            for found in scan(&letters) {
                let Found::Tag(tag) = found else { continue };
                self.tags += 1;
                let place = Place {
                    text: element.text(),
                    ..place.clone()
                };
                if tag.mark == Mark::Field {
                    self.field(&tag, &[], &place);
                } else {
                    self.put(Fault::NotAlone, &tag.written, "", place);
                }
            }
        }
    }
}

fn number(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// Returns the rows of a table, also those in a control.
fn all_rows<'a>(element: &'a Element, rows: &mut Vec<&'a Element>) {
    for child in element.elements() {
        match child.name.as_str() {
            "tr" => rows.push(child),
            "sdt" | "sdtContent" | "customXml" => all_rows(child, rows),
            _ => {}
        }
    }
}

/// Returns the frames that float on a paragraph.
fn frames(element: &Element) -> Vec<&Element> {
    let mut found = Vec::new();
    for child in element.elements() {
        if child.name == "txbxContent" {
            found.push(child);
        } else {
            found.extend(frames(child));
        }
    }
    found
}
