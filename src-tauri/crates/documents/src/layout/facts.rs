//! A document as measured facts: its pages, and its paragraphs with everything that is said of them resolved.
//!
//! Lengths are in twentieths of a point, sizes of letters in half points. Deleted text, hidden text and what stands in
//! floating frames is left out.

use super::numbers::Numbers;
use super::style::{Letters, Shape, Styles, Theme};
use super::tree::{self, Node};
use crate::metrics::{Face, text_width};
use crate::read::ReadError;
use crate::read::package::Package;
use std::collections::HashMap;

/// A document.
#[derive(Debug, Default)]
pub(super) struct Facts {
    pub(super) sections: Vec<Section>,
    pub(super) lines: Vec<Line>,
    /// How many pages the program that wrote it counted.
    pub(super) pages: Option<u32>,
    /// Whether its properties say that it stays in the house.
    pub(super) is_internal: bool,
}

/// Pages of one form.
#[derive(Debug, Clone, Default)]
pub(super) struct Section {
    pub(super) width: i32,
    pub(super) height: i32,
    pub(super) top: i32,
    pub(super) bottom: i32,
    pub(super) left: i32,
    pub(super) right: i32,
    /// Whether the first page has a head of its own.
    pub(super) has_first: bool,
    pub(super) start: Option<i32>,
    pub(super) number_format: Option<String>,
    /// The paragraphs of its heads and feet, by kind: `default`, `first`, `even`.
    pub(super) heads: HashMap<String, Vec<Line>>,
    pub(super) feet: HashMap<String, Vec<Line>>,
}

/// A paragraph.
#[derive(Debug, Clone, Default)]
pub(super) struct Line {
    pub(super) section: usize,
    pub(super) cell: Option<Cell>,
    /// Its words with its number before them; line ends as `\n`.
    pub(super) text: String,
    pub(super) pieces: Vec<Piece>,
    pub(super) align: Align,
    pub(super) before: i32,
    pub(super) after: i32,
    pub(super) height: Height,
    pub(super) left: i32,
    pub(super) first: i32,
    /// Style, to tell whether neighbours of one style stand together.
    pub(super) style: String,
    pub(super) joins_same: bool,
    pub(super) begins_page: bool,
    pub(super) has_page_field: bool,
    /// Room for its words.
    pub(super) room: i32,
    /// Length of the rule it draws.
    pub(super) rule: Option<i32>,
}

/// A piece of a paragraph that looks one way.
#[derive(Debug, Clone, Default)]
pub(super) struct Piece {
    pub(super) text: String,
    pub(super) font: String,
    pub(super) size: u32,
    pub(super) is_bold: bool,
    pub(super) is_italic: bool,
    pub(super) is_underlined: bool,
    pub(super) is_raised: bool,
    pub(super) color: String,
}

/// Where a paragraph stands in a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Cell {
    pub(super) table: usize,
    pub(super) row: usize,
    pub(super) column: usize,
    /// How deep tables stand in tables.
    pub(super) depth: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Align {
    #[default]
    Left,
    Center,
    Right,
    Both,
}

/// Height of lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Height {
    /// So many 240ths of a single line.
    Lines(i32),
    /// At least so much.
    AtLeast(i32),
    /// Just so much.
    Exact(i32),
}

impl Default for Height {
    fn default() -> Self {
        Self::Lines(240)
    }
}

/// Widest line that is measured.
const WIDEST: i32 = 100_000_000;

impl Line {
    /// Returns its words without blanks around.
    pub(super) fn words(&self) -> &str {
        self.text.trim()
    }

    /// True when it has no words: empty, or drawn of underscores or dashes alone.
    pub(super) fn is_blank(&self) -> bool {
        self.text
            .chars()
            .all(|char| char.is_whitespace() || matches!(char, '_' | '─' | '—'))
    }

    /// Returns how wide its longest line is.
    pub(super) fn width(&self) -> i32 {
        let mut widths = vec![0];
        for piece in &self.pieces {
            let face = Face {
                is_bold: piece.is_bold,
                is_italic: piece.is_italic,
            };
            for (at, words) in piece.text.split('\n').enumerate() {
                if at > 0 {
                    widths.push(0);
                }
                // Raised letters are drawn at about three fifths of their size.
                let size = if piece.is_raised {
                    piece.size * 3 / 5
                } else {
                    piece.size
                };
                let width = text_width(words.trim_matches('\u{a0}'), size, face);
                if let Some(last) = widths.last_mut() {
                    let width = i32::try_from(width).unwrap_or(i32::MAX);
                    *last = (*last + width.min(WIDEST)).min(WIDEST);
                }
            }
        }
        widths.into_iter().max().unwrap_or(0)
    }

    /// Returns how much of its words are so, in hundredths; marks of footnotes do not count.
    pub(super) fn share(&self, is_so: impl Fn(&Piece) -> bool) -> usize {
        let letters = |piece: &Piece| piece.text.chars().filter(|c| c.is_alphanumeric()).count();
        let told = || self.pieces.iter().filter(|piece| !piece.is_raised);
        let all: usize = told().map(letters).sum();
        let so: usize = told().filter(|piece| is_so(piece)).map(letters).sum();
        (so * 100).checked_div(all).unwrap_or(0)
    }

    /// Returns the largest size of its words.
    pub(super) fn size(&self) -> u32 {
        let sized = self
            .pieces
            .iter()
            .filter(|piece| !piece.text.trim().is_empty());
        sized.map(|piece| piece.size).max().unwrap_or(28)
    }
}

/// Largest letters that word processors know, in half points.
const LARGEST_LETTERS: u32 = 3_276;

/// Everything that a document is read with.
struct Reader {
    theme: Theme,
    styles: Styles,
    numbers: Numbers,
    /// Tables met so far.
    tables: usize,
}

/// Where a paragraph is being read.
#[derive(Debug, Clone, Copy)]
struct At {
    section: usize,
    cell: Option<Cell>,
    room: i32,
}

/// Reads a document.
///
/// # Errors
/// [`ReadError`]: why it was not read; a package that is no text document is [`ReadError::Format`].
pub(super) fn read(bytes: &[u8]) -> Result<Facts, ReadError> {
    if bytes.len() > crate::read::LARGEST_FILE {
        return Err(ReadError::TooLarge);
    }
    if bytes.is_empty() {
        return Err(ReadError::Empty);
    }
    if !bytes.starts_with(b"PK") {
        return Err(ReadError::Format);
    }
    let mut package = Package::open(bytes)?;
    let Some(document) = package.part("word/document.xml")? else {
        return Err(ReadError::Format);
    };
    let document = tree::read(&document)?;
    let mut part = |name: &str| match package.part(name)? {
        Some(bytes) => tree::read(&bytes),
        None => Ok(Node::default()),
    };
    let theme = Theme::read(&part("word/theme/theme1.xml")?);
    let mut reader = Reader {
        styles: Styles::read(&part("word/styles.xml")?, &theme),
        numbers: Numbers::read(&part("word/numbering.xml")?, &theme),
        theme,
        tables: 0,
    };
    let pages = part("docProps/app.xml")?
        .first("Pages")
        .and_then(|pages| pages.words().trim().parse().ok());
    let is_internal = part("docProps/core.xml")?
        .first("category")
        .is_some_and(|category| category.words().trim() == crate::words::INTERNAL);
    let relations = relations(&part("word/_rels/document.xml.rels")?);
    let Some(body) = document.first("body") else {
        return Err(ReadError::Damaged("no body".to_owned()));
    };
    let mut ends = Vec::new();
    section_ends(body, &mut ends);
    let mut sections: Vec<Section> = Vec::new();
    for end in ends {
        let mut section = section(end);
        // A section without heads of its own shows those before it.
        if let Some(before) = sections.last() {
            section.heads.clone_from(&before.heads);
            section.feet.clone_from(&before.feet);
        }
        for reference in &end.children {
            let Some(target) = reference.get("id").and_then(|id| relations.get(id)) else {
                continue;
            };
            let kind = reference.get("type").unwrap_or("default").to_owned();
            let node = part(target)?;
            let mut lines = Vec::new();
            let at = At {
                section: 0,
                cell: None,
                room: section.width - section.left - section.right,
            };
            for child in &node.children {
                reader.blocks(&child.children, at, &mut lines);
            }
            match reference.name.as_str() {
                "headerReference" => section.heads.insert(kind, lines),
                "footerReference" => section.feet.insert(kind, lines),
                _ => None,
            };
        }
        sections.push(section);
    }
    if sections.is_empty() {
        return Err(ReadError::Damaged("no section".to_owned()));
    }
    let mut lines = Vec::new();
    let mut at = At {
        section: 0,
        cell: None,
        room: room(&sections, 0),
    };
    for block in &body.children {
        let ends_section = block
            .child("pPr")
            .is_some_and(|properties| properties.child("sectPr").is_some());
        reader.blocks(std::slice::from_ref(block), at, &mut lines);
        if ends_section {
            at.section = (at.section + 1).min(sections.len() - 1);
            at.room = room(&sections, at.section);
        }
    }
    Ok(Facts {
        sections,
        lines,
        pages,
        is_internal,
    })
}

fn room(sections: &[Section], at: usize) -> i32 {
    sections
        .get(at)
        .map_or(0, |section| section.width - section.left - section.right)
}

fn relations(document: &Node) -> HashMap<String, String> {
    let mut all = Vec::new();
    document.all("Relationship", &mut all);
    all.into_iter()
        .filter(|node| node.get("TargetMode") != Some("External"))
        .filter_map(|node| {
            let target = node.get("Target")?;
            let path = target
                .strip_prefix('/')
                .map_or_else(|| format!("word/{target}"), str::to_owned);
            Some((node.get("Id")?.to_owned(), path))
        })
        .collect()
}

/// Returns the properties of each section, in order.
fn section_ends<'a>(body: &'a Node, ends: &mut Vec<&'a Node>) {
    for block in &body.children {
        if block.name == "sectPr" {
            ends.push(block);
        } else if let Some(end) = block
            .child("pPr")
            .and_then(|properties| properties.child("sectPr"))
        {
            ends.push(end);
        }
    }
}

fn section(node: &Node) -> Section {
    let size = |name: &str| node.child("pgSz").and_then(|size| size.number(name));
    let margin = |name: &str| {
        let margin = node.child("pgMar").and_then(|margin| margin.number(name));
        margin.unwrap_or(0).abs()
    };
    let numbers = node.child("pgNumType");
    Section {
        width: size("w").unwrap_or(0),
        height: size("h").unwrap_or(0),
        top: margin("top"),
        bottom: margin("bottom"),
        left: margin("left"),
        right: margin("right"),
        has_first: node.switch("titlePg").unwrap_or(false),
        start: numbers.and_then(|numbers| numbers.number("start")),
        number_format: numbers
            .and_then(|numbers| numbers.get("fmt"))
            .map(str::to_owned),
        ..Section::default()
    }
}

impl Reader {
    fn blocks(&mut self, blocks: &[Node], at: At, lines: &mut Vec<Line>) {
        for block in blocks {
            match block.name.as_str() {
                "p" => lines.push(self.paragraph(block, at)),
                "tbl" => self.table(block, at, lines),
                "sdt" => {
                    if let Some(content) = block.child("sdtContent") {
                        self.blocks(&content.children, at, lines);
                    }
                }
                "ins" | "customXml" | "smartTag" => self.blocks(&block.children, at, lines),
                _ => {}
            }
        }
    }

    fn table(&mut self, table: &Node, at: At, lines: &mut Vec<Line>) {
        self.tables += 1;
        let own = self.tables;
        let depth = at.cell.map_or(1, |cell| cell.depth + 1);
        let grid: Vec<i32> = table
            .child("tblGrid")
            .map(|grid| {
                let columns = grid.children.iter().filter(|c| c.name == "gridCol");
                columns.map(|c| c.number("w").unwrap_or(0)).collect()
            })
            .unwrap_or_default();
        let margins = table
            .child("tblPr")
            .and_then(|properties| properties.child("tblCellMar"));
        let margin = |names: [&str; 2]| {
            let side = margins.and_then(|m| names.iter().find_map(|name| m.child(name)));
            side.and_then(|side| side.number("w")).unwrap_or(108)
        };
        let sides = margin(["left", "start"]) + margin(["right", "end"]);
        let rows = table.children.iter().filter(|child| child.name == "tr");
        for (row, node) in rows.enumerate() {
            let mut column = 0;
            for cell in node.children.iter().filter(|child| child.name == "tc") {
                let properties = cell.child("tcPr");
                let span = properties
                    .and_then(|p| p.value("gridSpan"))
                    .and_then(|span| span.parse().ok())
                    .unwrap_or(1_usize);
                let told = properties
                    .and_then(|p| p.child("tcW"))
                    .filter(|width| width.get("type").is_none_or(|kind| kind == "dxa"))
                    .and_then(|width| width.number("w"))
                    .filter(|width| *width > 0);
                let width =
                    told.unwrap_or_else(|| grid.iter().skip(column).take(span.min(256)).sum());
                let inside = At {
                    cell: Some(Cell {
                        table: own,
                        row,
                        column,
                        depth,
                    }),
                    room: width - sides,
                    ..at
                };
                self.blocks(&cell.children, inside, lines);
                column = column.saturating_add(span);
            }
        }
    }

    fn paragraph(&mut self, node: &Node, at: At) -> Line {
        let properties = node.child("pPr");
        let style = properties.and_then(|properties| properties.value("pStyle"));
        let (letters, mut shape) = self.styles.paragraph(style);
        let own = properties.map(Shape::read).unwrap_or_default();
        let mut numbered = shape.clone();
        numbered.overrule(&own);
        let number = self.numbers.next(&numbered);
        if let Some(number) = &number {
            shape.overrule(&number.shape);
        }
        shape.overrule(&own);
        let mut line = shaped(&shape, at);
        line.style = style.unwrap_or_default().to_owned();
        if let Some(number) = number.filter(|number| !number.label.is_empty()) {
            let mut look = letters.clone();
            if let Some(mark) = properties.and_then(|properties| properties.child("rPr")) {
                look.overrule(&Letters::read(mark, &self.theme));
            }
            look.overrule(&number.letters);
            // Signs of lists are often of a font of signs.
            look.plain.clone_from(&letters.plain);
            look.marked.clone_from(&letters.marked);
            line.pieces.push(piece(&look, number.label));
        }
        let mut fields = Vec::new();
        self.runs(&node.children, &letters, &mut line, &mut fields);
        line.text = line
            .pieces
            .iter()
            .map(|piece| piece.text.as_str())
            .collect();
        if line.rule.is_none() {
            line.rule = drawn_by_letters(&line);
        }
        line
    }

    fn runs(&self, nodes: &[Node], base: &Letters, line: &mut Line, fields: &mut Vec<bool>) {
        for node in nodes {
            match node.name.as_str() {
                "r" => self.run(node, base, line, fields),
                "fldSimple" => {
                    line.has_page_field |= is_page(node.get("instr").unwrap_or_default());
                    self.runs(&node.children, base, line, fields);
                }
                "hyperlink" | "ins" | "smartTag" | "customXml" | "bdo" | "dir" => {
                    self.runs(&node.children, base, line, fields);
                }
                "sdt" => {
                    if let Some(content) = node.child("sdtContent") {
                        self.runs(&content.children, base, line, fields);
                    }
                }
                _ => {}
            }
        }
    }

    /// Reads a run. `fields` holds, for each field that is open, whether its instruction still goes on.
    fn run(&self, node: &Node, base: &Letters, line: &mut Line, fields: &mut Vec<bool>) {
        let mut look = base.clone();
        if let Some(own) = node.child("rPr") {
            if let Some(style) = own.value("rStyle") {
                look.overrule(&self.styles.character(style));
            }
            look.overrule(&Letters::read(own, &self.theme));
        }
        let mut text = String::new();
        for child in &node.children {
            match child.name.as_str() {
                "t" => text.push_str(&child.words()),
                "tab" => text.push(' '),
                "br" | "cr" => match child.get("type") {
                    Some("page") => line.begins_page |= line.pieces.is_empty(),
                    _ => text.push('\n'),
                },
                "noBreakHyphen" => text.push('-'),
                "sym" => text.extend(sign(child)),
                "fldChar" => match child.get("fldCharType") {
                    Some("begin") => fields.push(true),
                    Some("separate") => {
                        if let Some(last) = fields.last_mut() {
                            *last = false;
                        }
                    }
                    _ => drop(fields.pop()),
                },
                "instrText" => line.has_page_field |= is_page(&child.words()),
                "AlternateContent" | "drawing" | "pict" if line.rule.is_none() => {
                    line.rule = drawn(child);
                }
                _ => {}
            }
        }
        if text.is_empty() || look.is_hidden == Some(true) {
            return;
        }
        if look.is_capital == Some(true) {
            text = text.to_uppercase();
        }
        line.pieces.push(piece(&look, text));
    }
}

/// Returns the sign that word processors put in from a font of signs, of those that boxes are ticked with.
fn sign(node: &Node) -> Option<char> {
    match (node.get("font")?, node.get("char")?) {
        ("Wingdings", "F0FC") | ("Wingdings 2", "F050") => Some('✓'),
        ("Wingdings", "F0FB") | ("Wingdings 2", "F04F") => Some('✗'),
        ("Wingdings", "F0FD") | ("Wingdings 2", "F051" | "F053") => Some('☒'),
        ("Wingdings", "F0FE") | ("Wingdings 2", "F052") => Some('☑'),
        ("Wingdings", "F06F" | "F0A8" | "F071") | ("Wingdings 2", "F02A" | "F0A3") => Some('□'),
        _ => None,
    }
}

fn is_page(instruction: &str) -> bool {
    instruction.split_whitespace().next() == Some("PAGE")
}

fn piece(look: &Letters, text: String) -> Piece {
    let font = if text.is_ascii() {
        look.plain.clone().or_else(|| look.marked.clone())
    } else {
        look.marked.clone().or_else(|| look.plain.clone())
    };
    Piece {
        text,
        font: font.unwrap_or_default(),
        // What word processors take where nothing is said.
        size: look.size.unwrap_or(20).min(LARGEST_LETTERS),
        is_bold: look.is_bold.unwrap_or(false),
        is_italic: look.is_italic.unwrap_or(false),
        is_underlined: look.is_underlined.unwrap_or(false),
        is_raised: look.is_raised.unwrap_or(false),
        color: look.color.clone().unwrap_or_else(|| "auto".to_owned()),
    }
}

fn shaped(shape: &Shape, at: At) -> Line {
    let (left, right) = (shape.left.unwrap_or(0), shape.right.unwrap_or(0));
    let room = at.room - left - right;
    let line = shape.line.unwrap_or(240);
    Line {
        section: at.section,
        cell: at.cell,
        align: match shape.align.as_deref() {
            Some("center") => Align::Center,
            Some("right" | "end") => Align::Right,
            Some("both" | "distribute") => Align::Both,
            _ => Align::Left,
        },
        before: shape.before.unwrap_or(0),
        after: shape.after.unwrap_or(0),
        height: match shape.line_rule.as_deref() {
            Some("exact") => Height::Exact(line),
            Some("atLeast") => Height::AtLeast(line),
            _ => Height::Lines(line),
        },
        left,
        first: shape.first.unwrap_or(0),
        joins_same: shape.joins_same.unwrap_or(false),
        begins_page: shape.begins_page.unwrap_or(false),
        room,
        rule: (shape.has_border == Some(true)).then_some(room),
        ..Line::default()
    }
}

/// Returns the length of a rule made of underscores, or of the underlining of a whole line.
fn drawn_by_letters(line: &Line) -> Option<i32> {
    let words = line.words();
    if words.len() > 3 && line.is_blank() {
        return Some(line.width().min(line.room));
    }
    let is_underlined = line
        .pieces
        .iter()
        .all(|piece| piece.is_underlined || piece.text.trim().is_empty());
    (!words.is_empty() && is_underlined).then(|| line.width().min(line.room))
}

/// Returns the length of a line that is drawn: a flat drawing, or a line of the older kind.
fn drawn(node: &Node) -> Option<i32> {
    // Programs that know the first way of drawing leave the second alone.
    let node = node.child("Choice").unwrap_or(node);
    if let Some(extent) = node.first("extent") {
        let (width, height) = (extent.emu("cx")?, extent.emu("cy")?);
        // Flatter than a letter is high.
        return (height < 60 && width > 60).then_some(width);
    }
    let line = node.first("line")?;
    let x = |name: &str| points(line.get(name)?.split(',').next()?);
    Some((x("to")? - x("from")?).abs())
}

/// Reads a length such as `12.5pt` in twentieths of a point.
fn points(text: &str) -> Option<i32> {
    let digits = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    let whole: i32 = whole
        .trim()
        .parse()
        .ok()
        .filter(|whole| (-100_000..100_000).contains(whole))?;
    let tenths: i32 = part
        .get(..1)
        .and_then(|digit| digit.parse().ok())
        .unwrap_or(0);
    let length = whole.abs() * 20 + tenths * 2;
    let length = match text.trim_start_matches(|c: char| !c.is_ascii_alphabetic()) {
        "mm" => length / 1000 * 2835 + length % 1000 * 2835 / 1000,
        "cm" => length / 100 * 2835 + length % 100 * 2835 / 100,
        "in" => length * 72,
        "px" => length * 3 / 4,
        _ => length,
    };
    Some(if whole < 0 { -length } else { length })
}
