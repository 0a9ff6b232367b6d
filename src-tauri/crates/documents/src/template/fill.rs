//! A template with its fields filled: rows and blocks come again for each item, conditions stand or fall, texts keep the
//! look of the run in which their field begins. The template was checked before.

use super::catalogue;
use super::package::Part;
use super::place::PartKind;
use super::rows;
use super::splice::{Edit, without_text, written};
use super::tags::{Found, Inline, Mark, Tag, scan};
use super::tree::{Element, Node, Tree};
use super::values::{Fields, Item, Value};
use crate::papers::register::PaperKind;

/// Fills the parts of a template.
pub(super) fn fill(kind: PaperKind, parts: &mut [Part], fields: &Fields) {
    for part in parts {
        let filler = Filler {
            kind,
            fields,
            prefix: part.tree.prefix.clone(),
        };
        filler.part(part.kind, &mut part.tree);
    }
}

/// The items that fields of lists are read from, the innermost last.
type Scope<'a> = Vec<(&'static str, &'a Item)>;

struct Filler<'a> {
    kind: PaperKind,
    fields: &'a Fields,
    prefix: String,
}

impl<'a> Filler<'a> {
    fn part(&self, kind: PartKind, tree: &mut Tree) {
        let Some(root) = tree.root_mut() else {
            return;
        };
        if kind == PartKind::Properties {
            return self.properties(root);
        }
        self.inside(root, &Vec::new());
        if kind == PartKind::Body
            && let Some(body) = root
                .children
                .iter_mut()
                .filter_map(Node::element_mut)
                .find(|child| child.name == "body")
        {
            super::sections::close_last(body);
        }
    }

    /// Fills what is in an element, in place.
    fn inside(&self, element: &mut Element, scope: &Scope<'a>) {
        let before = std::mem::take(&mut element.children);
        // What a control shows is kept in another part, too, from which a word processor would bring the field back.
        let is_bound = element.name == "sdt" && before.iter().any(has_fields);
        let last = before.iter().rev().find(|node| node.is("p")).cloned();
        element.children = self.container(before, scope);
        if is_bound {
            unbind(element);
        }
        // Some places must hold a paragraph at their end.
        let must_hold = matches!(
            element.name.as_str(),
            "tc" | "hdr" | "ftr" | "footnote" | "endnote" | "txbxContent"
        );
        let ends = element
            .children
            .iter()
            .rev()
            .find(|node| node.element().is_some());
        if must_hold
            && !ends.is_some_and(|node| node.is("p"))
            && let Some(Node::Element(last)) = last
        {
            element.children.push(Node::Element(without_text(last)));
        }
    }

    /// Fills what stands one below the other.
    fn container(&self, nodes: Vec<Node>, scope: &Scope<'a>) -> Vec<Node> {
        let mut out: Vec<Node> = Vec::new();
        let mut at = 0;
        while at < nodes.len() {
            let Node::Element(element) = &nodes[at] else {
                out.push(nodes[at].clone());
                at += 1;
                continue;
            };
            match element.name.as_str() {
                "p" => {
                    if let Some((tag, end)) = begun(&nodes, at) {
                        self.block(&nodes, at..end, &tag, scope, &mut out);
                        at = end;
                    } else {
                        out.extend(self.paragraph(element, scope));
                    }
                }
                "tbl" => {
                    let mut table = element.clone();
                    let had_rows = table.has(&["tr"]);
                    table.children = self.rows(table.children, scope);
                    if !had_rows || table.has(&["tr"]) {
                        out.push(Node::Element(table));
                    }
                }
                _ => {
                    let mut element = element.clone();
                    self.inside(&mut element, scope);
                    out.push(Node::Element(element));
                }
            }
            at += 1;
        }
        out
    }

    /// Fills a block; its marks go.
    fn block(
        &self,
        nodes: &[Node],
        range: std::ops::Range<usize>,
        tag: &Tag,
        scope: &Scope<'a>,
        out: &mut Vec<Node>,
    ) {
        let held = nodes[range.start + 1..range.end].to_vec();
        super::sections::keep(&nodes[range.start], out);
        let before = out.len();
        match tag.mark {
            Mark::Each => {
                let Some(list) = catalogue::find(self.kind, &tag.name) else {
                    return;
                };
                for (at, item) in self.fields.items(list.name).iter().enumerate() {
                    let mut copy = held.clone();
                    if at > 0 {
                        super::splice::strip_marks(&mut copy);
                    }
                    let mut scope = scope.clone();
                    scope.push((list.name, item));
                    out.extend(self.container(copy, &scope));
                }
            }
            Mark::If if self.holds(tag, scope) => out.extend(self.container(held, scope)),
            Mark::Unless if !self.holds(tag, scope) => out.extend(self.container(held, scope)),
            Mark::If | Mark::Unless | Mark::Field | Mark::End => {}
        }
        let is_gone = out.len() == before;
        if let Some(end) = nodes.get(range.end) {
            super::sections::keep_end(end, is_gone, out);
        }
    }

    /// True when there is something to stand there.
    fn holds(&self, tag: &Tag, scope: &Scope<'a>) -> bool {
        match catalogue::find(self.kind, &tag.name) {
            Some(field) if field.list.is_empty() => self.fields.has(field.name),
            Some(_) => !self.value(tag, scope).is_empty(),
            None => false,
        }
    }

    fn value(&self, tag: &Tag, scope: &Scope<'a>) -> Value {
        let Some(field) = catalogue::find(self.kind, &tag.name) else {
            return Value::default();
        };
        if field.list.is_empty() {
            return self.fields.text(field.name);
        }
        scope
            .iter()
            .rev()
            .find(|(list, _)| *list == field.list)
            .and_then(|(_, item)| item.get(field.name))
            .cloned()
            .unwrap_or_default()
    }

    /// Fills a paragraph: one becomes several where its only field has several, and none where that has none.
    fn paragraph(&self, element: &Element, scope: &Scope<'a>) -> Vec<Node> {
        let inline = Inline::of(element);
        let tags: Vec<Tag> = scan(&inline.letters)
            .into_iter()
            .filter_map(|found| match found {
                Found::Tag(tag) if tag.mark == Mark::Field => Some(tag),
                _ => None,
            })
            .collect();
        let mut paragraphs = match (tags.as_slice(), inline.alone()) {
            ([], _) => vec![element.clone()],
            ([tag], Some(_)) => {
                let value = self.value(tag, scope);
                if value.is_empty() {
                    return super::sections::left(element);
                }
                self.repeated(element, &inline, tag, value.paragraphs())
            }
            (tags, _) => {
                let edits: Vec<Edit> = tags
                    .iter()
                    .map(|tag| {
                        let text = self.value(tag, scope).joined();
                        Edit {
                            range: if text.is_empty() {
                                with_blank(&inline, tag)
                            } else {
                                tag.range.clone()
                            },
                            text,
                        }
                    })
                    .collect();
                vec![written(element, &inline, &edits, &self.prefix)]
            }
        };
        for paragraph in &mut paragraphs {
            self.frames(paragraph, scope);
        }
        paragraphs.into_iter().map(Node::Element).collect()
    }

    /// Returns the paragraph once for each of the texts.
    fn repeated(
        &self,
        element: &Element,
        inline: &Inline,
        tag: &Tag,
        texts: &[String],
    ) -> Vec<Element> {
        let last = texts.len().saturating_sub(1);
        texts
            .iter()
            .enumerate()
            .map(|(at, text)| {
                let edit = Edit {
                    range: tag.range.clone(),
                    text: text.clone(),
                };
                let mut copy = written(element, inline, &[edit], &self.prefix);
                if at > 0 {
                    let mut nodes = vec![Node::Element(copy)];
                    super::splice::strip_marks(&mut nodes);
                    copy = match nodes.pop() {
                        Some(Node::Element(copy)) => copy,
                        _ => element.clone(),
                    };
                }
                if at < last {
                    super::sections::strip(&mut copy);
                }
                copy
            })
            .collect()
    }

    /// Fills the frames that float on a paragraph.
    fn frames(&self, element: &mut Element, scope: &Scope<'a>) {
        for child in element.children.iter_mut().filter_map(Node::element_mut) {
            if child.name == "txbxContent" {
                self.inside(child, scope);
            } else {
                self.frames(child, scope);
            }
        }
    }

    /// Fills the rows of a table.
    fn rows(&self, nodes: Vec<Node>, scope: &Scope<'a>) -> Vec<Node> {
        let bound: Vec<&'static str> = scope.iter().map(|(list, _)| *list).collect();
        let list_of = |node: &Node| {
            let row = node.element().filter(|element| element.name == "tr")?;
            let found = rows::of_lists(self.kind, row, &bound);
            found.first().map(|found| found.field.list)
        };
        let mut out = Vec::new();
        let mut at = 0;
        while at < nodes.len() {
            let Some(list) = list_of(&nodes[at]) else {
                out.push(self.row_or_other(&nodes[at], scope));
                at += 1;
                continue;
            };
            // Rows of one list that stand together come again together.
            let mut end = at + 1;
            for (place, node) in nodes.iter().enumerate().skip(at + 1) {
                match node {
                    Node::Raw(_) => {}
                    Node::Element(_) if list_of(node) == Some(list) => end = place + 1,
                    Node::Element(_) => break,
                }
            }
            let group = &nodes[at..end];
            let is_one = group.iter().filter(|node| node.is("tr")).count() == 1;
            for (number, item) in self.fields.items(list).iter().enumerate() {
                let mut copy = group.to_vec();
                if number > 0 {
                    super::splice::strip_marks(&mut copy);
                }
                let mut scope = scope.clone();
                scope.push((list, item));
                for node in &copy {
                    if is_one || !self.is_empty(node, item, &bound) {
                        out.push(self.row_or_other(node, &scope));
                    }
                }
            }
            at = end;
        }
        out
    }

    /// True for a row whose fields of the list say nothing of the item: a heading that is not due.
    fn is_empty(&self, node: &Node, item: &Item, bound: &[&'static str]) -> bool {
        let Some(row) = node.element() else {
            return false;
        };
        let fields = rows::of_lists(self.kind, row, bound);
        fields
            .iter()
            .all(|found| item.get(found.field.name).is_none_or(Value::is_empty))
    }

    fn row_or_other(&self, node: &Node, scope: &Scope<'a>) -> Node {
        let Node::Element(element) = node else {
            return node.clone();
        };
        let mut element = element.clone();
        match element.name.as_str() {
            "tc" => self.inside(&mut element, scope),
            // Rows in a control are rows of the table.
            "sdt" | "sdtContent" | "customXml" if element.has(&["tr"]) => {
                element.children = self.rows(std::mem::take(&mut element.children), scope);
            }
            "tr" | "sdt" | "sdtContent" | "customXml" => {
                let children = std::mem::take(&mut element.children);
                element.children = children
                    .iter()
                    .map(|child| self.row_or_other(child, scope))
                    .collect();
            }
            _ => {}
        }
        Node::Element(element)
    }

    fn properties(&self, root: &mut Element) {
        for element in root.children.iter_mut().filter_map(Node::element_mut) {
            let text = element.text();
            let letters: Vec<char> = text.chars().collect();
            let mut filled = String::new();
            let mut from = 0;
            for found in scan(&letters) {
                let Found::Tag(tag) = found else { continue };
                filled.extend(&letters[from..tag.range.start]);
                filled.push_str(&self.value(&tag, &Vec::new()).joined().replace('\n', " "));
                from = tag.range.end;
            }
            if from > 0 {
                filled.extend(&letters[from..]);
                let escaped = quick_xml::escape::partial_escape(filled.as_str());
                element.children = vec![Node::Raw(escaped.into_owned())];
            }
        }
    }
}

/// Returns the block that begins at a paragraph, and where it ends.
fn begun(nodes: &[Node], at: usize) -> Option<(Tag, usize)> {
    let mark = |node: &Node| {
        let paragraph = node.element().filter(|element| element.name == "p")?;
        Inline::of(paragraph).alone()
    };
    let tag =
        mark(&nodes[at]).filter(|tag| matches!(tag.mark, Mark::Each | Mark::If | Mark::Unless))?;
    let mut depth = 1;
    for (place, node) in nodes.iter().enumerate().skip(at + 1) {
        match mark(node).map(|tag| tag.mark) {
            Some(Mark::Each | Mark::If | Mark::Unless) => depth += 1,
            Some(Mark::End) => depth -= 1,
            Some(Mark::Field) | None => {}
        }
        if depth == 0 {
            return Some((tag, place));
        }
    }
    None
}

/// Takes a blank beside a field that says nothing with it, so that no two are left.
fn with_blank(inline: &Inline, tag: &Tag) -> std::ops::Range<usize> {
    let (from, to) = (tag.range.start, tag.range.end);
    let is_blank = |at: usize| inline.letters.get(at) == Some(&' ') && inline.at[at].is_some();
    let next = inline.letters.get(to);
    let ends = next.is_none_or(|next| matches!(next, ' ' | '\n' | '.' | ',' | ';' | ':' | ')'));
    if from > 0 && is_blank(from - 1) && ends {
        from - 1..to
    } else if from == 0 && is_blank(to) {
        from..to + 1
    } else {
        from..to
    }
}

fn has_fields(node: &Node) -> bool {
    let Node::Element(element) = node else {
        return false;
    };
    if element.name == "p" {
        return !scan(&Inline::of(element).letters).is_empty();
    }
    if element.name == "r" || element.name == "t" {
        return element.text().contains(['{', '}']) || element.children.iter().any(has_fields);
    }
    element.children.iter().any(has_fields)
}

fn unbind(control: &mut Element) {
    for child in control.children.iter_mut().filter_map(Node::element_mut) {
        if child.name == "sdtPr" {
            child
                .children
                .retain(|node| !node.is("dataBinding") && !node.is("w15:dataBinding"));
        }
    }
}
