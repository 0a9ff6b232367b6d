//! A reader of its own for the files: texts with their places, and the tree of tags, as a screen reader finds them.

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Object, ObjectId};
use std::collections::BTreeMap;

/// A matrix of PDF: a b c d e f.
type Matrix = [f64; 6];
const UNIT: Matrix = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0];

fn times(left: Matrix, right: Matrix) -> Matrix {
    let [a, b, c, d, e, f] = left;
    let [g, h, i, j, k, l] = right;
    [
        a * g + b * i,
        a * h + b * j,
        c * g + d * i,
        c * h + d * j,
        e * g + f * i + k,
        e * h + f * j + l,
    ]
}

/// A piece of text on a page; lengths in points, from the lower left corner.
#[derive(Debug, Clone)]
pub(super) struct Shown {
    pub(super) page: usize,
    /// The tag's number on the page; `None` = not part of the paper's text.
    pub(super) mark: Option<i64>,
    pub(super) left: f64,
    pub(super) right: f64,
    pub(super) baseline: f64,
    pub(super) size: f64,
    pub(super) text: String,
}

/// An element of the tree of tags.
#[derive(Debug, Clone)]
pub(super) struct Tag {
    pub(super) role: String,
    pub(super) children: Vec<Child>,
}

/// What is in an element.
#[derive(Debug, Clone)]
pub(super) enum Child {
    Tag(Tag),
    /// A page and a number on it.
    Mark(usize, i64),
}

struct Font {
    letters: BTreeMap<u16, String>,
    widths: BTreeMap<u16, f64>,
}

/// A file that was read.
pub(super) struct File {
    pub(super) document: Document,
    pub(super) shown: Vec<Shown>,
    /// Width and height of each page in points.
    pub(super) pages: Vec<(f64, f64)>,
    pub(super) tags: Vec<Tag>,
}

impl File {
    /// Reads a file.
    pub(super) fn read(bytes: &[u8]) -> Self {
        let document = Document::load_mem(bytes).unwrap();
        let ids: Vec<ObjectId> = document.get_pages().into_values().collect();
        let mut file = Self {
            shown: Vec::new(),
            pages: Vec::new(),
            tags: Vec::new(),
            document,
        };
        for (at, id) in ids.iter().enumerate() {
            file.page(at, *id);
        }
        let root = file.dictionary(file.catalog().get(b"StructTreeRoot").unwrap());
        let children = file.children(root.get(b"K").unwrap(), &ids, None);
        file.tags = children
            .into_iter()
            .filter_map(|child| match child {
                Child::Tag(tag) => Some(tag),
                Child::Mark(..) => None,
            })
            .collect();
        file
    }

    pub(super) fn catalog(&self) -> &Dictionary {
        self.document.catalog().unwrap()
    }

    fn resolved<'a>(&'a self, object: &'a Object) -> &'a Object {
        self.document.dereference(object).unwrap().1
    }

    pub(super) fn dictionary<'a>(&'a self, object: &'a Object) -> &'a Dictionary {
        match self.resolved(object) {
            Object::Dictionary(dictionary) => dictionary,
            Object::Stream(stream) => &stream.dict,
            other => panic!("no dictionary: {other:?}"),
        }
    }

    /// Returns the fonts that the pages name.
    pub(super) fn fonts(&self) -> Vec<&Dictionary> {
        let pages = self.document.get_pages().into_values();
        pages
            .flat_map(|page| self.page_fonts(page).into_values())
            .collect()
    }

    fn page_fonts(&self, page: ObjectId) -> BTreeMap<Vec<u8>, &Dictionary> {
        let page = self.document.get_dictionary(page).unwrap();
        let resources = self.dictionary(page.get(b"Resources").unwrap());
        let fonts = self.dictionary(resources.get(b"Font").unwrap());
        fonts
            .iter()
            .map(|(name, font)| (name.clone(), self.dictionary(font)))
            .collect()
    }

    /// Returns the first descendant of a composite font.
    pub(super) fn descendant<'a>(&'a self, font: &'a Dictionary) -> &'a Dictionary {
        let descendants = self.resolved(font.get(b"DescendantFonts").unwrap());
        self.dictionary(&descendants.as_array().unwrap()[0])
    }

    fn font(&self, font: &Dictionary) -> Font {
        let map = self.resolved(font.get(b"ToUnicode").unwrap());
        let map = map.as_stream().unwrap().decompressed_content().unwrap();
        let widths = self.descendant(font).get(b"W").unwrap();
        Font {
            letters: letters(&String::from_utf8_lossy(&map)),
            widths: self.widths(self.resolved(widths).as_array().unwrap()),
        }
    }

    fn widths(&self, entries: &[Object]) -> BTreeMap<u16, f64> {
        let mut widths = BTreeMap::new();
        let mut rest = entries.iter().map(|entry| self.resolved(entry));
        while let (Some(first), Some(second)) = (rest.next(), rest.next()) {
            let first = first.as_i64().unwrap();
            if let Object::Array(each) = second {
                for (at, width) in (first..).zip(each) {
                    widths.insert(u16::try_from(at).unwrap(), number(width));
                }
            } else {
                let width = number(rest.next().unwrap());
                for at in first..=second.as_i64().unwrap() {
                    widths.insert(u16::try_from(at).unwrap(), width);
                }
            }
        }
        widths
    }

    fn page(&mut self, at: usize, id: ObjectId) {
        let fonts: BTreeMap<Vec<u8>, Font> = self
            .page_fonts(id)
            .into_iter()
            .map(|(name, font)| (name, self.font(font)))
            .collect();
        let page = self.document.get_dictionary(id).unwrap();
        let sheet = self.resolved(page.get(b"MediaBox").unwrap());
        let sheet: Vec<f64> = sheet.as_array().unwrap().iter().map(number).collect();
        let content = self.document.get_page_content(id);
        let mut hand = Hand {
            page: at,
            fonts: &fonts,
            matrix: UNIT,
            kept: Vec::new(),
            text: UNIT,
            line: UNIT,
            font: None,
            marks: Vec::new(),
            shown: Vec::new(),
        };
        for operation in Content::decode(&content).unwrap().operations {
            hand.follow(&operation);
        }
        self.shown.extend(hand.shown);
        self.pages.push((sheet[2] - sheet[0], sheet[3] - sheet[1]));
    }

    fn children(&self, object: &Object, pages: &[ObjectId], page: Option<usize>) -> Vec<Child> {
        match self.resolved(object) {
            Object::Array(all) => all
                .iter()
                .flat_map(|one| self.children(one, pages, page))
                .collect(),
            Object::Integer(mark) => vec![Child::Mark(page.unwrap(), *mark)],
            Object::Dictionary(one) => {
                let own = one.get(b"Pg").and_then(Object::as_reference).ok();
                let own = own.and_then(|own| pages.iter().position(|page| *page == own));
                let page = own.or(page);
                if let Ok(mark) = one.get(b"MCID") {
                    return vec![Child::Mark(page.unwrap(), mark.as_i64().unwrap())];
                }
                let Ok(role) = one.get(b"S").and_then(Object::as_name) else {
                    return Vec::new();
                };
                let inside = one.get(b"K");
                vec![Child::Tag(Tag {
                    role: String::from_utf8_lossy(role).into_owned(),
                    children: inside
                        .map_or_else(|_| Vec::new(), |inside| self.children(inside, pages, page)),
                })]
            }
            _ => Vec::new(),
        }
    }

    /// Returns the letters of a page that stand between its margins, not the page's number.
    pub(super) fn text(&self, page: usize) -> Vec<&Shown> {
        let top = self.pages[page].1 - 20.0 * super::MILLIMETRE;
        let own = self.shown.iter().filter(|shown| shown.page == page);
        own.filter(|shown| !shown.text.trim().is_empty())
            .filter(|shown| shown.mark.is_some() || shown.baseline < top)
            .collect()
    }

    /// Returns the words in the order of the tags.
    pub(super) fn words(&self) -> Vec<String> {
        let mut text = String::new();
        for tag in &self.tags {
            self.say(tag, &mut text);
        }
        text.split_whitespace().map(str::to_owned).collect()
    }

    fn say(&self, tag: &Tag, text: &mut String) {
        for child in &tag.children {
            match child {
                Child::Tag(tag) => self.say(tag, text),
                Child::Mark(page, mark) => self.say_mark(*page, *mark, text),
            }
        }
        if !["Span", "Strong", "Em"].contains(&tag.role.as_str()) {
            text.push('\n');
        }
    }

    fn say_mark(&self, page: usize, mark: i64, text: &mut String) {
        for piece in &self.shown {
            if piece.page == page && piece.mark == Some(mark) {
                text.push_str(&piece.text);
            }
        }
    }

    /// Returns how many elements of each role there are.
    pub(super) fn roles(&self) -> BTreeMap<String, usize> {
        fn count(tag: &Tag, roles: &mut BTreeMap<String, usize>) {
            *roles.entry(tag.role.clone()).or_default() += 1;
            for child in &tag.children {
                if let Child::Tag(tag) = child {
                    count(tag, roles);
                }
            }
        }
        let mut roles = BTreeMap::new();
        for tag in &self.tags {
            count(tag, &mut roles);
        }
        roles
    }
}

fn number(object: &Object) -> f64 {
    f64::from(object.as_float().unwrap())
}

/// Reads which letters each glyph stands for.
fn letters(map: &str) -> BTreeMap<u16, String> {
    let hex = |word: &str| {
        let digits = word.trim_matches(['<', '>']);
        let units: Vec<u16> = (0..digits.len() / 4)
            .map(|at| u16::from_str_radix(&digits[at * 4..at * 4 + 4], 16).unwrap())
            .collect();
        units
    };
    let mut letters = BTreeMap::new();
    let mut is_single = false;
    let mut is_range = false;
    for line in map.lines() {
        let words: Vec<&str> = line.split_whitespace().collect();
        match words.as_slice() {
            [_, "beginbfchar"] => is_single = true,
            ["endbfchar"] => is_single = false,
            [_, "beginbfrange"] => is_range = true,
            ["endbfrange"] => is_range = false,
            [glyph, text] if is_single => {
                let text = String::from_utf16(&hex(text)).unwrap();
                letters.insert(hex(glyph)[0], text);
            }
            [first, last, text] if is_range => {
                let mut units = hex(text);
                for glyph in hex(first)[0]..=hex(last)[0] {
                    letters.insert(glyph, String::from_utf16(&units).unwrap());
                    *units.last_mut().unwrap() += 1;
                }
            }
            _ => {}
        }
    }
    letters
}

/// Follows what a page draws.
struct Hand<'a> {
    page: usize,
    fonts: &'a BTreeMap<Vec<u8>, Font>,
    matrix: Matrix,
    kept: Vec<Matrix>,
    text: Matrix,
    line: Matrix,
    font: Option<(&'a Font, f64)>,
    marks: Vec<Option<i64>>,
    shown: Vec<Shown>,
}

impl Hand<'_> {
    fn follow(&mut self, operation: &Operation) {
        let values = &operation.operands;
        let moved = || {
            let values: Vec<f64> = values.iter().map(number).collect();
            values
        };
        match operation.operator.as_str() {
            "q" => self.kept.push(self.matrix),
            "Q" => self.matrix = self.kept.pop().unwrap(),
            "cm" => self.matrix = times(moved().try_into().unwrap(), self.matrix),
            "BT" => (self.text, self.line) = (UNIT, UNIT),
            "Tf" => {
                let name = values[0].as_name().unwrap();
                self.font = Some((&self.fonts[name], number(&values[1])));
            }
            "Tm" => {
                self.line = moved().try_into().unwrap();
                self.text = self.line;
            }
            "Td" => {
                let by = moved();
                self.line = times([1.0, 0.0, 0.0, 1.0, by[0], by[1]], self.line);
                self.text = self.line;
            }
            "Tj" => self.show(&values[0]),
            "TJ" => {
                for one in values[0].as_array().unwrap() {
                    match one {
                        Object::String(..) => self.show(one),
                        back => self.advance(-number(back) / 1000.0),
                    }
                }
            }
            "BDC" | "BMC" => {
                let mark = values.get(1).and_then(|tag| tag.as_dict().ok());
                let mark = mark.and_then(|tag| tag.get(b"MCID").ok());
                let own = mark.map(|mark| mark.as_i64().unwrap());
                let is_outside = values[0].as_name().unwrap() == b"Artifact";
                let outer = self.marks.last().copied().flatten();
                self.marks
                    .push(if is_outside { None } else { own.or(outer) });
            }
            "EMC" => drop(self.marks.pop()),
            "'" | "\"" | "T*" | "TD" | "Do" => panic!("not followed: {operation:?}"),
            _ => {}
        }
    }

    /// Moves on by so many units of the letters' size.
    fn advance(&mut self, units: f64) {
        let size = self.font.unwrap().1;
        self.text = times([1.0, 0.0, 0.0, 1.0, units * size, 0.0], self.text);
    }

    fn show(&mut self, string: &Object) {
        let (font, size) = self.font.unwrap();
        for pair in string.as_str().unwrap().chunks(2) {
            let glyph = u16::from_be_bytes([pair[0], pair[1]]);
            let from = times(self.text, self.matrix);
            self.advance(font.widths.get(&glyph).copied().unwrap_or(0.0) / 1000.0);
            let to = times(self.text, self.matrix);
            self.shown.push(Shown {
                page: self.page,
                mark: self.marks.last().copied().flatten(),
                left: from[4].min(to[4]),
                right: from[4].max(to[4]),
                baseline: from[5],
                size: (from[0] * size).hypot(from[1] * size),
                text: font.letters.get(&glyph).cloned().unwrap_or_default(),
            });
        }
    }
}
