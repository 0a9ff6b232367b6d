//! A page of text for people, gathered before it is written.

use crate::host::Host;
use crate::table::{Table, wrap};
use console::measure_text_width;
use std::path::Path;

/// Text in the making.
pub(crate) struct Page<'a> {
    /// Words, width and colour.
    pub(crate) host: &'a Host,
    text: String,
}

impl<'a> Page<'a> {
    /// Begins an empty page.
    pub(crate) fn new(host: &'a Host) -> Self {
        Self {
            host,
            text: String::new(),
        }
    }

    /// Says a message of the catalogue.
    pub(crate) fn say(&self, id: &str, values: &[(&str, &str)]) -> String {
        self.host.say(id, values)
    }

    /// Writes a paragraph.
    pub(crate) fn line(&mut self, text: &str) {
        for line in wrap(text, self.host.width) {
            self.text.push_str(&line);
            self.text.push('\n');
        }
    }

    /// Writes a path on a line of its own, unbroken.
    pub(crate) fn path(&mut self, path: &str) {
        self.text.push_str(path);
        self.text.push('\n');
    }

    /// Writes a heading with a blank line above it, unless it is the first line.
    pub(crate) fn heading(&mut self, text: &str) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        self.line(text);
    }

    /// Writes labels with their values, aligned; facts without a value are left out.
    pub(crate) fn facts(&mut self, facts: &[(String, String)]) {
        let facts: Vec<_> = facts
            .iter()
            .filter(|(_, value)| !value.is_empty())
            .collect();
        let label = facts
            .iter()
            .map(|(label, _)| measure_text_width(label))
            .max()
            .unwrap_or(0)
            + 1;
        let room = self.host.width.saturating_sub(label + 1).max(20);
        for (name, value) in facts {
            // A path is there to be copied: it is never broken.
            let lines = if Path::new(value).is_absolute() {
                vec![value.clone()]
            } else {
                wrap(value, room)
            };
            for (at, line) in lines.into_iter().enumerate() {
                let name = if at == 0 {
                    format!("{name}:")
                } else {
                    String::new()
                };
                let blank = " ".repeat(label.saturating_sub(measure_text_width(&name)) + 1);
                self.text
                    .push_str(format!("{name}{blank}{line}").trim_end());
                self.text.push('\n');
            }
        }
    }

    /// Writes a table, unless it is empty.
    pub(crate) fn table(&mut self, table: &Table) {
        if !table.is_empty() {
            self.text
                .push_str(&table.set(self.host.width, self.host.colour));
        }
    }

    /// Returns the text.
    pub(crate) fn into_text(self) -> String {
        self.text
    }
}
