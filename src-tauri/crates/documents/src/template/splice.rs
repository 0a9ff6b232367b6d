//! Texts put into the runs of a paragraph, and what a copy of a paragraph must not have.

use super::tags::{Inline, holds_runs};
use super::tree::{Element, Node};
use crate::text::held_hyphens;
use std::ops::Range;

/// Letters of a paragraph with what stands in their place.
#[derive(Debug)]
pub(super) struct Edit {
    pub(super) range: Range<usize>,
    pub(super) text: String,
}

/// What a text is made of.
#[derive(Debug, PartialEq, Eq)]
enum Bit {
    Words(String),
    Break,
    Hyphen,
}

/// Returns a paragraph with its edits: each text stands in the run in which its letters began.
pub(super) fn written(
    paragraph: &Element,
    inline: &Inline,
    edits: &[Edit],
    prefix: &str,
) -> Element {
    let mut texts: Vec<(usize, Vec<Bit>)> = Vec::new();
    for (at, place) in inline.at.iter().enumerate() {
        let Some((text, _)) = *place else { continue };
        let edit = edits.iter().find(|edit| edit.range.contains(&at));
        if texts.last().is_none_or(|(last, _)| *last != text) {
            texts.push((text, Vec::new()));
        }
        let Some((_, bits)) = texts.last_mut() else {
            continue;
        };
        match edit {
            None => put(bits, inline.letters[at]),
            Some(edit) if edit.range.start == at => insert(bits, &edit.text),
            Some(_) => {}
        }
    }
    // Only texts that an edit touches are written anew.
    let is_touched = |text: usize| {
        inline.at.iter().enumerate().any(|(at, place)| {
            place.is_some_and(|(own, _)| own == text)
                && edits.iter().any(|edit| edit.range.contains(&at))
        })
    };
    texts.retain(|(text, _)| is_touched(*text));
    let mut splice = Splice {
        texts,
        count: 0,
        prefix,
    };
    let mut element = paragraph.clone();
    element.children = splice.nodes(element.children);
    element
}

fn put(bits: &mut Vec<Bit>, letter: char) {
    // A line end in the file is a blank on the page.
    let letter = if letter == '\n' { ' ' } else { letter };
    match bits.last_mut() {
        Some(Bit::Words(words)) => words.push(letter),
        _ => bits.push(Bit::Words(letter.to_string())),
    }
}

fn insert(bits: &mut Vec<Bit>, text: &str) {
    for (at, line) in text.split('\n').enumerate() {
        if at > 0 {
            bits.push(Bit::Break);
        }
        for (at, piece) in held_together(line).into_iter().enumerate() {
            if at > 0 {
                bits.push(Bit::Hyphen);
            }
            for letter in piece.chars() {
                put(bits, letter);
            }
        }
    }
}

struct Splice<'a> {
    texts: Vec<(usize, Vec<Bit>)>,
    count: usize,
    prefix: &'a str,
}

impl Splice<'_> {
    fn nodes(&mut self, nodes: Vec<Node>) -> Vec<Node> {
        let mut out = Vec::new();
        for node in nodes {
            let Node::Element(mut element) = node else {
                out.push(node);
                continue;
            };
            if element.name == "t" {
                let own = self.count;
                self.count += 1;
                match self.texts.iter().position(|(text, _)| *text == own) {
                    Some(found) => out.extend(self.bits(&self.texts[found].1)),
                    None => out.push(Node::Element(element)),
                }
                continue;
            }
            if holds_runs(&element.name) {
                element.children = self.nodes(element.children);
            }
            out.push(Node::Element(element));
        }
        out
    }

    fn bits(&self, bits: &[Bit]) -> Vec<Node> {
        let prefix = self.prefix;
        let empty = |name: &str| {
            Node::Element(Element {
                name: name.to_owned(),
                open: format!("<{prefix}{name}/>"),
                children: Vec::new(),
                close: String::new(),
            })
        };
        bits.iter()
            .map(|bit| match bit {
                Bit::Break => empty("br"),
                Bit::Hyphen => empty("noBreakHyphen"),
                Bit::Words(words) => Node::Element(Element {
                    name: "t".to_owned(),
                    open: format!("<{prefix}t xml:space=\"preserve\">"),
                    children: vec![Node::Raw(
                        quick_xml::escape::partial_escape(words.as_str()).into_owned(),
                    )],
                    close: format!("</{prefix}t>"),
                }),
            })
            .collect()
    }
}

/// Returns a paragraph with its look and nothing on it.
pub(super) fn without_text(mut paragraph: Element) -> Element {
    paragraph.children.retain(|node| node.is("pPr"));
    paragraph
}

/// Takes from a copy what may be in a document once: bookmarks, places of comments, numbers of paragraphs and controls.
pub(super) fn strip_marks(nodes: &mut Vec<Node>) {
    nodes.retain(|node| {
        !node.element().is_some_and(|element| {
            matches!(
                element.name.as_str(),
                "bookmarkStart" | "bookmarkEnd" | "permStart" | "permEnd"
            )
        })
    });
    for element in nodes.iter_mut().filter_map(Node::element_mut) {
        if matches!(element.name.as_str(), "p" | "tr") {
            element.without_attributes(&["w14:paraId", "w14:textId"]);
        }
        if element.name == "sdtPr" {
            element.children.retain(|node| !node.is("id"));
        }
        strip_marks(&mut element.children);
    }
}

/// Parts a line at the hyphens at which it must not break; between two pieces stands such a hyphen.
fn held_together(line: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut from = 0;
    for at in held_hyphens(line) {
        pieces.push(&line[from..at]);
        from = at + 1;
    }
    pieces.push(&line[from..]);
    pieces
}
