//! Elements as values, and their one way into bytes.

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};
use std::io;

/// An element with its attributes and children, in writing order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Element {
    name: &'static str,
    attributes: Vec<(&'static str, String)>,
    children: Vec<Node>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Node {
    Element(Element),
    Text(String),
}

/// Returns an empty element.
pub(crate) const fn element(name: &'static str) -> Element {
    Element {
        name,
        attributes: Vec::new(),
        children: Vec::new(),
    }
}

/// Returns the commonest element of the format: `<name w:val="value"/>`.
pub(crate) fn value(name: &'static str, value: impl ToString) -> Element {
    element(name).with("w:val", value)
}

impl Element {
    /// Adds an attribute.
    pub(crate) fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.attributes.push((name, value.to_string()));
        self
    }

    /// Adds a child.
    pub(crate) fn child(mut self, child: Element) -> Self {
        self.children.push(Node::Element(child));
        self
    }

    /// Adds a child where there is one.
    pub(crate) fn maybe(self, child: Option<Element>) -> Self {
        self.children(child)
    }

    /// Adds children.
    pub(crate) fn children(mut self, children: impl IntoIterator<Item = Element>) -> Self {
        self.children
            .extend(children.into_iter().map(Node::Element));
        self
    }

    /// Adds text, which is escaped when written.
    pub(crate) fn text(mut self, text: &str) -> Self {
        self.children.push(Node::Text(text.to_owned()));
        self
    }

    /// Writes the element as a whole part, with its declaration.
    ///
    /// # Errors
    ///
    /// Only if the writer fails.
    pub(crate) fn to_part(&self) -> io::Result<Vec<u8>> {
        let mut writer = Writer::new(Vec::new());
        writer.write_event(Event::Decl(BytesDecl::new(
            "1.0",
            Some("UTF-8"),
            Some("yes"),
        )))?;
        self.write(&mut writer)?;
        Ok(writer.into_inner())
    }

    fn write(&self, writer: &mut Writer<Vec<u8>>) -> io::Result<()> {
        let mut start = BytesStart::new(self.name);
        for (name, value) in &self.attributes {
            start.push_attribute((*name, value.as_str()));
        }
        if self.children.is_empty() {
            return writer.write_event(Event::Empty(start));
        }
        writer.write_event(Event::Start(start))?;
        for child in &self.children {
            match child {
                Node::Element(element) => element.write(writer)?,
                Node::Text(text) => writer.write_event(Event::Text(BytesText::new(text)))?,
            }
        }
        writer.write_event(Event::End(BytesEnd::new(self.name)))
    }
}

#[cfg(test)]
mod tests {
    use super::{element, value};

    #[test]
    fn text_and_attributes_are_escaped() {
        let part = element("w:t")
            .with("w:x", "\"<&>")
            .text("a < b & \"c\"")
            .to_part();
        let part = String::from_utf8(part.unwrap()).unwrap();
        assert!(
            part.contains("w:x=\"&quot;&lt;&amp;&gt;\""),
            "attribute in {part}"
        );
        assert!(part.contains(">a &lt; b &amp; "), "text in {part}");
    }

    #[test]
    fn an_element_without_children_closes_itself() {
        let part = value("w:jc", "center").to_part().unwrap();
        assert!(part.ends_with(b"<w:jc w:val=\"center\"/>"), "short form");
    }
}
