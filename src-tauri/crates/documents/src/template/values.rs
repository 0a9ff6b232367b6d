//! What is filled into a template: texts by the names of their fields, and lists of items with fields of their own.

use crate::text::kept;
use std::collections::BTreeMap;
use steering_core::text::nfc;

/// The text of a field: its paragraphs; a line end inside one breaks the line. None = nothing is to stand there.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Value(Vec<String>);

impl Value {
    /// Returns a text of one paragraph; of none when it is empty.
    #[must_use]
    pub fn line(text: impl AsRef<str>) -> Self {
        Self::lines([text])
    }

    /// Returns a text of paragraphs; empty ones fall out.
    #[must_use]
    pub fn lines<T: AsRef<str>>(lines: impl IntoIterator<Item = T>) -> Self {
        let lines = lines.into_iter().map(|line| kept(&nfc(line.as_ref())));
        Self(lines.filter(|line| !line.is_empty()).collect())
    }

    /// Returns its paragraphs.
    #[must_use]
    pub fn paragraphs(&self) -> &[String] {
        &self.0
    }

    /// Returns it where one paragraph is to hold it all.
    #[must_use]
    pub fn joined(&self) -> String {
        self.0.join("\n")
    }

    /// True when nothing is to stand there.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// One of a list: texts by the names of its fields.
pub type Item = BTreeMap<&'static str, Value>;

/// What a paper says, field by field.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Fields {
    texts: BTreeMap<&'static str, Value>,
    lists: BTreeMap<&'static str, Vec<Item>>,
}

impl Fields {
    /// Says a text of one paragraph.
    pub(crate) fn say(&mut self, name: &'static str, text: impl AsRef<str>) {
        self.texts.insert(name, Value::line(text));
    }

    /// Says a text of paragraphs.
    pub(crate) fn say_lines<T: AsRef<str>>(
        &mut self,
        name: &'static str,
        lines: impl IntoIterator<Item = T>,
    ) {
        self.texts.insert(name, Value::lines(lines));
    }

    /// Says a list.
    pub(crate) fn list(&mut self, name: &'static str, items: impl IntoIterator<Item = Item>) {
        self.lists.insert(name, items.into_iter().collect());
    }

    /// Returns a text; an empty one for a field that was not said.
    #[must_use]
    pub fn text(&self, name: &str) -> Value {
        self.texts.get(name).cloned().unwrap_or_default()
    }

    /// Returns the items of a list; none for one that was not said.
    #[must_use]
    pub fn items(&self, name: &str) -> &[Item] {
        self.lists.get(name).map_or(&[], Vec::as_slice)
    }

    /// True when a text or a list has something in it.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.texts.get(name).is_some_and(|text| !text.is_empty())
            || self.lists.get(name).is_some_and(|items| !items.is_empty())
    }

    /// Returns the texts by name.
    pub(crate) const fn texts(&self) -> &BTreeMap<&'static str, Value> {
        &self.texts
    }

    /// Returns the lists by name.
    #[cfg(test)]
    pub(crate) const fn lists(&self) -> &BTreeMap<&'static str, Vec<Item>> {
        &self.lists
    }
}

/// Returns an item of these texts.
pub(crate) fn item<const N: usize>(texts: [(&'static str, String); N]) -> Item {
    texts
        .into_iter()
        .map(|(name, text)| (name, Value::line(text)))
        .collect()
}
