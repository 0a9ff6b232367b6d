//! The numbers that a word processor shows before paragraphs.

use super::style::{Letters, Shape, Theme};
use super::tree::Node;
use crate::vietnamese::roman;
use std::collections::HashMap;

/// A level of a list.
#[derive(Debug, Default)]
struct Level {
    start: u32,
    format: String,
    text: String,
    gap: String,
    shape: Shape,
    letters: Letters,
}

#[derive(Debug)]
struct Instance {
    list: String,
    starts: HashMap<usize, u32>,
}

/// The lists of a document, and how far each was counted.
#[derive(Debug, Default)]
pub(super) struct Numbers {
    lists: HashMap<String, HashMap<usize, Level>>,
    instances: HashMap<String, Instance>,
    counts: HashMap<String, HashMap<usize, u32>>,
    begun: HashMap<String, bool>,
}

/// What the number of a paragraph brings with it.
pub(super) struct Numbered {
    pub(super) label: String,
    pub(super) shape: Shape,
    pub(super) letters: Letters,
}

impl Numbers {
    pub(super) fn read(document: &Node, theme: &Theme) -> Self {
        let mut numbers = Self::default();
        let mut lists = Vec::new();
        document.all("abstractNum", &mut lists);
        for list in lists {
            let levels = list.children.iter().filter(|child| child.name == "lvl");
            let levels = levels.filter_map(|node| {
                let at = node
                    .number("ilvl")
                    .and_then(|at| usize::try_from(at).ok())?;
                let level = Level {
                    start: node
                        .value("start")
                        .and_then(|start| start.parse().ok())
                        .unwrap_or(1),
                    format: node.value("numFmt").unwrap_or("decimal").to_owned(),
                    text: node.value("lvlText").unwrap_or_default().to_owned(),
                    gap: node.value("suff").unwrap_or("tab").to_owned(),
                    shape: node.child("pPr").map(Shape::read).unwrap_or_default(),
                    letters: node
                        .child("rPr")
                        .map(|node| Letters::read(node, theme))
                        .unwrap_or_default(),
                };
                Some((at, level))
            });
            let id = list.get("abstractNumId").unwrap_or_default().to_owned();
            numbers.lists.insert(id, levels.collect());
        }
        let mut instances = Vec::new();
        document.all("num", &mut instances);
        for node in instances {
            let starts = node.children.iter().filter_map(|child| {
                let at = child
                    .number("ilvl")
                    .and_then(|at| usize::try_from(at).ok())?;
                let start = child.value("startOverride")?.parse().ok()?;
                Some((at, start))
            });
            let instance = Instance {
                list: node.value("abstractNumId").unwrap_or_default().to_owned(),
                starts: starts.collect(),
            };
            let id = node.get("numId").unwrap_or_default().to_owned();
            numbers.instances.insert(id, instance);
        }
        numbers
    }

    /// Counts a paragraph of this list and level; `None` when it has no number.
    pub(super) fn next(&mut self, shape: &Shape) -> Option<Numbered> {
        let id = shape.number.as_deref().filter(|id| *id != "0")?;
        let at = shape.level.unwrap_or(0);
        let instance = self.instances.get(id)?;
        let levels = self.lists.get(&instance.list)?;
        let level = levels.get(&at)?;
        let counts = self.counts.entry(instance.list.clone()).or_default();
        if !self.begun.get(id).copied().unwrap_or_default() {
            self.begun.insert(id.to_owned(), true);
            for (level, start) in &instance.starts {
                counts.insert(*level, start.saturating_sub(1));
            }
        }
        let count = counts
            .entry(at)
            .or_insert_with(|| level.start.saturating_sub(1));
        *count = count.saturating_add(1);
        counts.retain(|level, _| *level <= at);
        let mut label = level.text.clone();
        for (at, level) in levels {
            let mark = format!("%{}", at + 1);
            if label.contains(&mark) {
                let count = counts.get(at).copied().unwrap_or(level.start);
                label = label.replace(&mark, &said(count, &level.format));
            }
        }
        if level.format == "none" {
            label.clear();
        }
        if !label.is_empty() && level.gap != "nothing" {
            label.push(' ');
        }
        Some(Numbered {
            label,
            shape: level.shape.clone(),
            letters: level.letters.clone(),
        })
    }
}

fn said(count: u32, format: &str) -> String {
    let letter = |first: u8| {
        let place = u8::try_from(count.saturating_sub(1) % 26).unwrap_or_default();
        char::from(first + place).to_string()
    };
    match format {
        "upperRoman" => roman(count),
        "lowerRoman" => roman(count).to_lowercase(),
        "lowerLetter" => letter(b'a'),
        "upperLetter" => letter(b'A'),
        "decimalZero" => format!("{count:02}"),
        _ => count.to_string(),
    }
}
