//! A part of a package as a tree, within limits.

use crate::read::ReadError;
use crate::read::xml::{Element, Part, Piece};

/// Largest part that is read into a tree.
const LARGEST_PART: usize = 24 * 1024 * 1024;
/// Deepest nesting: word processors stay far below it.
const DEEPEST: usize = 120;

/// Longest length that is believed, in twentieths of a point: 17 metres.
const LARGEST: i32 = 1_000_000;

/// An element with its children; texts are children without a name.
#[derive(Debug, Default)]
pub(super) struct Node {
    pub(super) name: String,
    pub(super) attributes: Vec<(String, String)>,
    pub(super) children: Vec<Node>,
    pub(super) text: String,
}

impl Node {
    /// Returns an attribute, by its name without a prefix.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.attributes
            .iter()
            .find(|(own, _)| own == name)
            .map(|(_, value)| value.as_str())
    }

    /// Returns an attribute as a whole number; fractions, which some programs write, are cut off, and what is larger than
    /// any page is made [`LARGEST`], so that sums of lengths stay numbers.
    pub(super) fn number(&self, name: &str) -> Option<i32> {
        let text = self.get(name)?;
        let whole = text.split('.').next().unwrap_or_default();
        let number: i64 = whole.trim_end_matches("pt").parse().ok()?;
        i32::try_from(number.clamp(-i64::from(LARGEST), i64::from(LARGEST))).ok()
    }

    /// Returns an attribute as a length in English Metric Units, in twentieths of a point.
    pub(super) fn emu(&self, name: &str) -> Option<i32> {
        let emu: i64 = self.get(name)?.parse().ok()?;
        i32::try_from((emu / 635).clamp(0, i64::from(LARGEST))).ok()
    }

    /// Returns the first child of this name.
    pub(super) fn child(&self, name: &str) -> Option<&Self> {
        self.children.iter().find(|child| child.name == name)
    }

    /// Returns the `val` of a child.
    pub(super) fn value(&self, name: &str) -> Option<&str> {
        self.child(name)?.get("val")
    }

    /// Returns whether a switch is set: `None` where nothing is said.
    pub(super) fn switch(&self, name: &str) -> Option<bool> {
        let child = self.child(name)?;
        Some(!matches!(
            child.get("val"),
            Some("0" | "false" | "off" | "none")
        ))
    }

    /// Returns this element and those below it that have the name, in reading order.
    pub(super) fn all<'a>(&'a self, name: &str, found: &mut Vec<&'a Self>) {
        if self.name == name {
            found.push(self);
        }
        for child in &self.children {
            child.all(name, found);
        }
    }

    /// Returns the first element of this name below.
    pub(super) fn first(&self, name: &str) -> Option<&Self> {
        let mut found = Vec::new();
        self.all(name, &mut found);
        found.first().copied()
    }

    /// Returns the text inside.
    pub(super) fn words(&self) -> String {
        let mut words = self.text.clone();
        for child in &self.children {
            words.push_str(&child.words());
        }
        words
    }
}

/// Reads a part; the node it returns is the document, whose child is the root.
pub(super) fn read(bytes: &[u8]) -> Result<Node, ReadError> {
    if bytes.len() > LARGEST_PART {
        return Err(ReadError::TooLarge);
    }
    let mut part = Part::new(bytes);
    let mut open = vec![Node::default()];
    loop {
        match part.next()? {
            Piece::Start(element, is_empty) => {
                if open.len() > DEEPEST {
                    return Err(ReadError::Bomb);
                }
                open.push(node(element));
                if is_empty {
                    close(&mut open)?;
                }
            }
            Piece::End(_) => close(&mut open)?,
            Piece::Text(text) => {
                if let Some(last) = open.last_mut() {
                    last.children.push(Node {
                        text,
                        ..Node::default()
                    });
                }
            }
            Piece::Over => break,
        }
    }
    if open.len() > 1 {
        return Err(ReadError::Damaged("the part ends early".to_owned()));
    }
    Ok(open.pop().unwrap_or_default())
}

fn node(element: Element) -> Node {
    let (name, attributes) = element.into_parts();
    Node {
        name,
        attributes,
        ..Node::default()
    }
}

fn close(open: &mut Vec<Node>) -> Result<(), ReadError> {
    let closed = open.pop();
    match (closed, open.last_mut()) {
        (Some(closed), Some(parent)) => {
            parent.children.push(closed);
            Ok(())
        }
        _ => Err(ReadError::Damaged(
            "an element ends that never began".to_owned(),
        )),
    }
}
