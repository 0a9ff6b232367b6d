//! Fields in the text of a paragraph: found whatever runs a word processor cut them into.
//!
//! The text of a paragraph is read letter by letter with the place of each letter, so that a field that begins in one run and
//! ends in another is one field. What draws nothing (bookmarks, marks of the spelling checker) is passed over; a picture or a
//! tab inside the braces is a fault.

use super::tree::{Element, Node};
use std::ops::Range;
use steering_core::text::fold;

/// Stands for what is no letter: a picture, a footnote, a field of the word processor.
const THING: char = '\u{fffc}';

/// The text of a paragraph.
#[derive(Debug, Default)]
pub(super) struct Inline {
    /// Its letters; tabs and breaks are letters, too.
    pub(super) letters: Vec<char>,
    /// Where each letter stands: in which text of the paragraph, counted from 0, and at which of its letters. `None` for a
    /// letter that stands for something else.
    pub(super) at: Vec<Option<(usize, usize)>>,
    texts: usize,
}

/// True for what holds runs of the paragraph that it stands in.
pub(super) fn holds_runs(name: &str) -> bool {
    matches!(
        name,
        "r" | "hyperlink"
            | "ins"
            | "moveTo"
            | "smartTag"
            | "sdt"
            | "sdtContent"
            | "fldSimple"
            | "customXml"
            | "dir"
            | "bdo"
    )
}

impl Inline {
    /// Reads the text of a paragraph, without frames that float on it.
    pub(super) fn of(paragraph: &Element) -> Self {
        let mut inline = Self::default();
        inline.read(&paragraph.children);
        inline
    }

    fn read(&mut self, nodes: &[Node]) {
        for element in nodes.iter().filter_map(Node::element) {
            match element.name.as_str() {
                "t" => {
                    for (at, letter) in element.text().chars().enumerate() {
                        self.letters.push(letter);
                        self.at.push(Some((self.texts, at)));
                    }
                    self.texts += 1;
                }
                "tab" | "ptab" => self.put('\t'),
                "br" | "cr" => self.put('\n'),
                "noBreakHyphen" => self.put('-'),
                "drawing" | "pict" | "object" | "sym" | "footnoteReference"
                | "endnoteReference" | "fldChar" => self.put(THING),
                name if holds_runs(name) => self.read(&element.children),
                name if name.contains(':') => self.put(THING),
                _ => {}
            }
        }
    }

    fn put(&mut self, letter: char) {
        self.letters.push(letter);
        self.at.push(None);
    }

    /// Returns the text around a place, for people.
    pub(super) fn around(&self, range: &Range<usize>) -> String {
        const BESIDE: usize = 24;
        let from = range.start.saturating_sub(BESIDE);
        let to = range.end.min(range.start + 2 * BESIDE) + BESIDE;
        let to = to.min(self.letters.len());
        let shown: String = self.letters[from..to]
            .iter()
            .map(|letter| match *letter {
                '\t' | '\n' => ' ',
                THING => '▫',
                letter => letter,
            })
            .collect();
        let cut = |is_cut| if is_cut { "…" } else { "" };
        format!(
            "{}{}{}",
            cut(from > 0),
            shown.trim(),
            cut(to < self.letters.len())
        )
    }

    /// Returns the field, when the paragraph holds nothing else.
    pub(super) fn alone(&self) -> Option<Tag> {
        let mut found = scan(&self.letters);
        let (Some(Found::Tag(tag)), true) = (found.pop(), found.is_empty()) else {
            return None;
        };
        let is_outside = |at: &usize| !tag.range.contains(at);
        let is_blank = (0..self.letters.len())
            .filter(is_outside)
            .all(|at| self.letters[at].is_whitespace() && self.letters[at] != '\n');
        is_blank.then_some(tag)
    }
}

/// What a field is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    /// `{{so}}`: its text.
    Field,
    /// `{{#nhiem_vu}}`: what follows comes again for each item.
    Each,
    /// `{{?so}}`: what follows stands only if there is something.
    If,
    /// `{{^so}}`: what follows stands only if there is nothing.
    Unless,
    /// `{{/so}}`: the end of these.
    End,
}

/// A field as it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Tag {
    /// Its letters, braces and all.
    pub(super) range: Range<usize>,
    /// What it is for.
    pub(super) mark: Mark,
    /// Its name without marks, in small letters; empty where it has none.
    pub(super) name: String,
    /// Its name as it is written.
    pub(super) written: String,
}

/// What is found in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Found {
    /// A field.
    Tag(Tag),
    /// Braces that are not closed.
    Unclosed(Range<usize>),
    /// Braces that close nothing.
    Unopened(Range<usize>),
    /// Braces with something in them that is no name: a picture, a break.
    Broken(Range<usize>),
    /// A name in single braces.
    OneBrace(Range<usize>, String),
}

/// Finds the fields of a text.
pub(super) fn scan(letters: &[char]) -> Vec<Found> {
    let pair = |at: usize, brace: char| {
        letters.get(at) == Some(&brace) && letters.get(at + 1) == Some(&brace)
    };
    let mut found = Vec::new();
    let mut at = 0;
    while at < letters.len() {
        if pair(at, '}') {
            found.push(Found::Unopened(at..at + 2));
            at += 2;
        } else if pair(at, '{') {
            let inside = at + 2;
            let end = (inside..letters.len()).find(|place| pair(*place, '}'));
            let next = (inside..letters.len()).find(|place| pair(*place, '{'));
            match end {
                Some(end) if next.is_none_or(|next| end < next) => {
                    found.push(read(letters, at..end + 2));
                    at = end + 2;
                }
                _ => {
                    found.push(Found::Unclosed(at..next.unwrap_or(letters.len())));
                    at = next.unwrap_or(letters.len());
                }
            }
        } else if letters[at] == '{' {
            let end = (at + 1..letters.len())
                .find(|place| matches!(letters[*place], '{' | '}'))
                .filter(|end| letters[*end] == '}');
            match end {
                Some(end) => {
                    let name: String = letters[at + 1..end].iter().collect();
                    found.push(Found::OneBrace(at..end + 1, plain(&name)));
                    at = end + 1;
                }
                None => at += 1,
            }
        } else {
            at += 1;
        }
    }
    found
}

fn read(letters: &[char], range: Range<usize>) -> Found {
    let inside = &letters[range.start + 2..range.end - 2];
    if inside
        .iter()
        .any(|letter| matches!(letter, '\t' | '\n' | &THING))
    {
        return Found::Broken(range);
    }
    let inside: String = inside.iter().collect();
    let inside = inside.trim_matches(is_nothing);
    let (mark, written) = match inside.chars().next() {
        Some('#') => (Mark::Each, &inside[1..]),
        Some('?') => (Mark::If, &inside[1..]),
        Some('^') => (Mark::Unless, &inside[1..]),
        Some('/') => (Mark::End, &inside[1..]),
        _ => (Mark::Field, inside),
    };
    let written = written.trim_matches(is_nothing).to_owned();
    Found::Tag(Tag {
        range,
        mark,
        name: plain(&written),
        written,
    })
}

/// True for a letter that nobody sees.
fn is_nothing(letter: char) -> bool {
    letter.is_whitespace()
        || matches!(
            letter,
            '\u{200b}'..='\u{200d}' | '\u{feff}' | '\u{ad}' | '\u{2060}'
        )
}

/// Returns a name as names are compared: without marks, in small letters, words joined by `_`. "Số, ký hiệu" is no name, and
/// stays none.
pub(super) fn plain(name: &str) -> String {
    let seen: String = name
        .chars()
        .filter(|letter| letter.is_whitespace() || !is_nothing(*letter))
        .collect();
    let parts = seen.split('.').map(|part| {
        let words =
            part.split(|letter: char| letter.is_whitespace() || matches!(letter, '_' | '-'));
        let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
        fold(&words.join("_"))
    });
    parts.collect::<Vec<_>>().join(".")
}

#[cfg(test)]
mod tests {
    use super::{Found, Mark, plain, scan};

    fn said(text: &str) -> Vec<String> {
        let letters: Vec<char> = text.chars().collect();
        let shown =
            |range: &std::ops::Range<usize>| letters[range.clone()].iter().collect::<String>();
        scan(&letters)
            .iter()
            .map(|found| match found {
                Found::Tag(tag) => {
                    let mark = match tag.mark {
                        Mark::Field => "",
                        Mark::Each => "#",
                        Mark::If => "?",
                        Mark::Unless => "^",
                        Mark::End => "/",
                    };
                    format!("{mark}{}", tag.name)
                }
                Found::Unclosed(range) => format!("unclosed {}", shown(range)),
                Found::Unopened(range) => format!("unopened {}", shown(range)),
                Found::Broken(range) => format!("broken {}", shown(range)),
                Found::OneBrace(_, name) => format!("one brace {name}"),
            })
            .collect()
    }

    #[test]
    fn fields_are_read_as_people_write_them() {
        for (text, expected) in [
            ("Số: {{so}}/{{ky_hieu}}", vec!["so", "ky_hieu"]),
            ("{{ So }}", vec!["so"]),
            ("{{Số ký hiệu}}", vec!["so_ky_hieu"]),
            ("{{nhiem_vu.Mã}}", vec!["nhiem_vu.ma"]),
            ("{{\u{a0}so\u{200b}}}", vec!["so"]),
            ("{{#nhiem_vu}}", vec!["#nhiem_vu"]),
            ("{{ ? can-cu }}", vec!["?can_cu"]),
            ("{{^x}}{{/x}}", vec!["^x", "/x"]),
            ("{{}}", vec![""]),
            ("{{so", vec!["unclosed {{so"]),
            ("{{so {{ngay}}", vec!["unclosed {{so ", "ngay"]),
            ("so}} {{x}}", vec!["unopened }}", "x"]),
            ("{so}", vec!["one brace so"]),
            ("{{so}}}", vec!["so"]),
            ("{{a\tb}}", vec!["broken {{a\tb}}"]),
            ("f(x) = {", vec![]),
            ("không có gì", vec![]),
        ] {
            assert_eq!(said(text), expected, "{text:?}");
        }
    }

    #[test]
    fn names_are_compared_without_marks() {
        for (name, expected) in [
            ("Nơi nhận", "noi_nhan"),
            ("noi__nhan", "noi_nhan"),
            ("NOI-NHAN", "noi_nhan"),
            ("đơn vị . Tên", "don_vi.ten"),
            ("", ""),
        ] {
            assert_eq!(plain(name), expected, "{name:?}");
        }
    }
}
