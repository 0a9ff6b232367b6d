//! A part of a package as a tree that is written back letter by letter, so that what nobody touched stays as it came.

use crate::read::ReadError;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// Largest part that is read into a tree.
const LARGEST_PART: usize = 24 * 1024 * 1024;
/// Deepest nesting: word processors stay far below it.
const DEEPEST: usize = 120;

/// A piece of a part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Node {
    /// An element.
    Element(Element),
    /// Text, a reference, a comment, an instruction, as it is written.
    Raw(String),
}

/// An element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Element {
    /// Its name: without the prefix where it is that of the root, whole where it is another.
    pub(super) name: String,
    /// How it begins, as it is written.
    pub(super) open: String,
    /// What it holds.
    pub(super) children: Vec<Node>,
    /// How it ends, as it is written; empty where it ends at once.
    pub(super) close: String,
}

/// A part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Tree {
    /// What stands before the names of the root's kind, with its colon.
    pub(super) prefix: String,
    /// The root and what is beside it.
    pub(super) nodes: Vec<Node>,
}

impl Tree {
    /// Reads a part.
    pub(super) fn read(bytes: &[u8]) -> Result<Self, ReadError> {
        if bytes.len() > LARGEST_PART {
            return Err(ReadError::TooLarge);
        }
        let text = std::str::from_utf8(bytes).map_err(|_| ReadError::Encoding)?;
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let mut reader = Reader::from_str(text);
        let mut prefix: Option<String> = None;
        let mut nodes = Vec::new();
        let mut open: Vec<Element> = Vec::new();
        loop {
            let from = place(&reader);
            let event = reader
                .read_event()
                .map_err(|error| ReadError::Damaged(error.to_string()))?;
            let raw = text.get(from..place(&reader)).unwrap_or_default();
            let done = match event {
                Event::Start(start) => {
                    if open.len() > DEEPEST {
                        return Err(ReadError::Bomb);
                    }
                    let element = begun(&start, raw, &mut prefix);
                    open.push(element);
                    continue;
                }
                Event::Empty(start) => Node::Element(begun(&start, raw, &mut prefix)),
                Event::End(_) => {
                    let Some(mut element) = open.pop() else {
                        return Err(ReadError::Damaged(
                            "an element ends that never began".to_owned(),
                        ));
                    };
                    raw.clone_into(&mut element.close);
                    Node::Element(element)
                }
                // A part that declares entities of its own is not one that word processors write.
                Event::DocType(_) => return Err(ReadError::Damaged("DOCTYPE".to_owned())),
                Event::Eof => break,
                _ => Node::Raw(raw.to_owned()),
            };
            match open.last_mut() {
                Some(parent) => parent.children.push(done),
                None => nodes.push(done),
            }
        }
        if !open.is_empty() {
            return Err(ReadError::Damaged("the part ends early".to_owned()));
        }
        Ok(Self {
            prefix: prefix.unwrap_or_default(),
            nodes,
        })
    }

    /// Writes it back.
    pub(super) fn write(&self) -> Vec<u8> {
        let mut text = String::new();
        write(&self.nodes, &mut text);
        text.into_bytes()
    }

    /// Returns the root.
    pub(super) fn root(&self) -> Option<&Element> {
        self.nodes.iter().find_map(Node::element)
    }

    /// Returns the root, to be changed.
    pub(super) fn root_mut(&mut self) -> Option<&mut Element> {
        self.nodes.iter_mut().find_map(Node::element_mut)
    }
}

fn place(reader: &Reader<&[u8]>) -> usize {
    usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX)
}

fn begun(start: &BytesStart<'_>, raw: &str, prefix: &mut Option<String>) -> Element {
    let name = start.name();
    let name: &str = name.as_ref();
    let prefix = prefix.get_or_insert_with(|| {
        name.split_once(':')
            .map_or_else(String::new, |(prefix, _)| format!("{prefix}:"))
    });
    let own = match name.strip_prefix(prefix.as_str()) {
        Some(own) if !own.contains(':') => own,
        _ => name,
    };
    Element {
        name: own.to_owned(),
        open: raw.to_owned(),
        children: Vec::new(),
        close: String::new(),
    }
}

fn write(nodes: &[Node], text: &mut String) {
    for node in nodes {
        match node {
            Node::Raw(raw) => text.push_str(raw),
            Node::Element(element) => {
                text.push_str(&element.open);
                write(&element.children, text);
                text.push_str(&element.close);
            }
        }
    }
}

impl Node {
    /// Returns the element that it is.
    pub(super) const fn element(&self) -> Option<&Element> {
        match self {
            Self::Element(element) => Some(element),
            Self::Raw(_) => None,
        }
    }

    /// Returns the element that it is, to be changed.
    pub(super) const fn element_mut(&mut self) -> Option<&mut Element> {
        match self {
            Self::Element(element) => Some(element),
            Self::Raw(_) => None,
        }
    }

    /// True for an element of this name.
    pub(super) fn is(&self, name: &str) -> bool {
        self.element().is_some_and(|element| element.name == name)
    }
}

impl Element {
    /// Returns its elements.
    pub(super) fn elements(&self) -> impl Iterator<Item = &Self> {
        self.children.iter().filter_map(Node::element)
    }

    /// Returns the first element in it that has this name.
    pub(super) fn child(&self, name: &str) -> Option<&Self> {
        self.elements().find(|child| child.name == name)
    }

    /// Returns the text directly in it, with its references resolved.
    pub(super) fn text(&self) -> String {
        let raw: String = self
            .children
            .iter()
            .filter_map(|node| match node {
                Node::Raw(raw) if !raw.starts_with("<!--") => Some(raw.as_str()),
                _ => None,
            })
            .collect();
        match raw.strip_prefix("<![CDATA[") {
            Some(plain) => plain.trim_end_matches("]]>").to_owned(),
            None => quick_xml::escape::unescape(&raw).map_or(raw.clone(), |text| text.into_owned()),
        }
    }

    /// Returns an attribute by its name without a prefix.
    pub(super) fn attribute(&self, name: &str) -> Option<String> {
        let inside = self.open.trim_start_matches('<').trim_end_matches('>');
        let inside = inside.trim_end_matches('/');
        let length = inside.find(char::is_whitespace).unwrap_or(inside.len());
        BytesStart::from_content(inside, length)
            .attributes()
            .flatten()
            .find(|attribute| attribute.key.local_name().as_ref() == name)
            .and_then(|attribute| {
                quick_xml::escape::unescape(&attribute.value)
                    .ok()
                    .map(std::borrow::Cow::into_owned)
            })
    }

    /// True when it is of this name, or something in it is.
    pub(super) fn has(&self, names: &[&str]) -> bool {
        names.contains(&self.name.as_str()) || self.elements().any(|child| child.has(names))
    }

    /// Takes out attributes by their names as they are written.
    pub(super) fn without_attributes(&mut self, names: &[&str]) {
        for name in names {
            let mark = format!(" {name}=\"");
            if let Some(from) = self.open.find(&mark) {
                let rest = &self.open[from + mark.len()..];
                if let Some(length) = rest.find('"') {
                    let to = from + mark.len() + length + 1;
                    self.open.replace_range(from..to, "");
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Tree;

    #[test]
    fn a_part_is_written_back_letter_by_letter() {
        let part = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<!-- a --><w:d  xmlns:w='x' a = \"1\">\n <w:t xml:space=\"preserve\"> a &amp; &#x110; </w:t ><w:b />\
                    <x:y/><w:e></w:e><![CDATA[<]]><?pi x?></w:d>\n";
        let tree = Tree::read(part.as_bytes()).unwrap();
        assert_eq!(
            String::from_utf8(tree.write()).unwrap(),
            part,
            "blanks, quotes, references and short forms stay"
        );
        let root = tree.root().unwrap();
        assert_eq!(
            (root.name.as_str(), tree.prefix.as_str()),
            ("d", "w:"),
            "names of the root's kind are short"
        );
        assert_eq!(
            root.child("t").unwrap().text(),
            " a & Đ ",
            "references are read"
        );
        assert!(root.child("x:y").is_some(), "others are whole");
        assert_eq!(
            root.attribute("a").as_deref(),
            Some("1"),
            "attributes are read"
        );
    }

    #[test]
    fn what_is_no_part_is_refused() {
        for (part, why) in [
            ("<a><b></a>", "crossed"),
            ("<a>", "cut"),
            ("</a>", "ended before it began"),
            ("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>", "entities"),
        ] {
            assert!(Tree::read(part.as_bytes()).is_err(), "{why}");
        }
        assert!(Tree::read(b"\xff\xfe<\0a\0").is_err(), "another encoding");
        let deep = "<a>".repeat(5_000);
        assert!(Tree::read(deep.as_bytes()).is_err(), "nested without end");
    }
}
