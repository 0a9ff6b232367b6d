//! Small helpers over the parts' XML: names without prefixes, attributes, text. Entities that a part defines are not
//! expanded; only the five of XML and numbers are.

use super::ReadError;
use quick_xml::Reader;
use quick_xml::events::{BytesRef, BytesStart, Event};

/// What a part is made of, one at a time.
pub(crate) enum Piece {
    /// An element begins; `true` when it ends at once.
    Start(Element, bool),
    /// An element ends.
    End(String),
    /// Text between.
    Text(String),
    /// The part ends.
    Over,
}

/// An element.
pub(crate) struct Element {
    /// Its name without a prefix.
    pub(crate) name: String,
    attributes: Vec<(String, String)>,
}

impl Element {
    /// Returns an attribute, by its name without a prefix.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.attributes
            .iter()
            .find(|(own, _)| own == name)
            .map(|(_, value)| value.as_str())
    }

    /// Returns its name and its attributes.
    pub(crate) fn into_parts(self) -> (String, Vec<(String, String)>) {
        (self.name, self.attributes)
    }

    /// True when an attribute says so.
    pub(crate) fn is(&self, name: &str) -> bool {
        matches!(self.get(name), Some("1" | "true"))
    }
}

/// A part being read.
pub(crate) struct Part<'a> {
    reader: Reader<&'a [u8]>,
}

impl<'a> Part<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        let mut reader = Reader::from_reader(bytes);
        reader.config_mut().trim_text(false);
        Self { reader }
    }

    /// Returns the next piece.
    pub(crate) fn next(&mut self) -> Result<Piece, ReadError> {
        loop {
            let event = self.reader.read_event().map_err(|e| damaged(&e))?;
            return Ok(match event {
                Event::Start(start) => Piece::Start(element(&start)?, false),
                Event::Empty(start) => Piece::Start(element(&start)?, true),
                Event::End(end) => Piece::End(end.local_name().as_ref().to_owned()),
                Event::Text(text) => Piece::Text(text.into_inner().into_owned()),
                Event::CData(text) => Piece::Text(text.into_inner().into_owned()),
                Event::GeneralRef(reference) => Piece::Text(entity(&reference)?),
                // A part that declares entities of its own is not one that spreadsheets write.
                Event::DocType(_) => return Err(ReadError::Damaged("DOCTYPE".to_owned())),
                Event::Eof => Piece::Over,
                Event::Decl(_) | Event::PI(_) | Event::Comment(_) => continue,
            });
        }
    }
}

fn entity(reference: &BytesRef<'_>) -> Result<String, ReadError> {
    if let Some(char) = reference.resolve_char_ref().map_err(|e| damaged(&e))? {
        return Ok(char.to_string());
    }
    quick_xml::escape::resolve_predefined_entity(reference)
        .map(str::to_owned)
        .ok_or_else(|| ReadError::Damaged(format!("&{};", &**reference)))
}

fn element(start: &BytesStart<'_>) -> Result<Element, ReadError> {
    let mut attributes = Vec::new();
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|e| damaged(&e))?;
        let value = quick_xml::escape::unescape(&attribute.value).map_err(|e| damaged(&e))?;
        let name = attribute.key.local_name().as_ref().to_owned();
        attributes.push((name, value.into_owned()));
    }
    Ok(Element {
        name: start.local_name().as_ref().to_owned(),
        attributes,
    })
}

fn damaged(error: &dyn std::error::Error) -> ReadError {
    ReadError::Damaged(error.to_string())
}
