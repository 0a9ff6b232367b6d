//! What every paper of the committee has: who issues it, under which number, when, who signs, to whom it goes.

use crate::kinds::abbreviation;
use crate::paper::{
    About, Authority, Block, Letterhead, Page, Paper, Part, Recipients, Signature, Signer, Title,
};
use crate::vietnamese::long_date;
use crate::words;
use chrono::NaiveDate;

/// The frame of a paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frame {
    /// The body above the issuer, in capitals.
    pub parent: String,
    /// The issuer in capitals, a line each.
    pub issuer: Vec<String>,
    /// What the committee is called in a sentence.
    pub committee: String,
    /// Number of the paper; `None` = the clerk gives it.
    pub number: Option<u32>,
    /// Abbreviation of the issuer in the symbol, as its head set it; empty = the clerk's.
    pub symbol: String,
    /// Abbreviation of the unit that drafted; empty = the clerk's.
    pub drafter: String,
    /// Where the issuer sits.
    pub place: String,
    /// Day of issue; `None` = the clerk's.
    pub issued_on: Option<NaiveDate>,
    /// Who signs.
    pub signer: Signer,
    /// To whom the paper goes, besides where it is kept.
    pub recipients: Vec<String>,
    /// The day that the paper stands for: the file's own day.
    pub day: NaiveDate,
}

const OPEN: &str = "……";

impl Frame {
    /// Returns the frame of the committee with everything that the clerk gives left open.
    #[must_use]
    pub fn open(day: NaiveDate) -> Self {
        Self {
            parent: words::PARENT.to_owned(),
            issuer: vec![words::ISSUER.to_owned()],
            committee: words::COMMITTEE.to_owned(),
            number: None,
            symbol: String::new(),
            drafter: String::new(),
            place: words::PLACE.to_owned(),
            issued_on: None,
            signer: Signer {
                authority: Authority::OnBehalf {
                    collective: words::COLLECTIVE.to_owned(),
                    by: Box::new(Authority::Own {
                        title: words::BLANK.to_owned(),
                    }),
                },
                other_post: Vec::new(),
                name: String::new(),
            },
            recipients: Vec::new(),
            day,
        }
    }

    /// Returns number and symbol: `05/BC-BCĐ`, or with the places that are open.
    #[must_use]
    pub fn number_and_symbol(&self, kind: &str) -> String {
        let or_open = |text: &str| if text.is_empty() { OPEN } else { text }.to_owned();
        let number = self
            .number
            .map_or_else(|| " ".repeat(9), |number| format!("{number:02}"));
        let issuer = or_open(&self.symbol);
        let symbol = match abbreviation(kind) {
            Some(kind) => format!("{kind}-{issuer}"),
            None => format!("{issuer}-{}", or_open(&self.drafter)),
        };
        format!("{number}/{symbol}")
    }

    /// Returns `ngày 05 tháng 4 năm 2022`, or the same with open places.
    #[must_use]
    pub fn issued(&self) -> String {
        self.issued_on.map_or_else(
            || format!("ngày {OPEN} tháng {OPEN} năm {OPEN}"),
            |day| format!("ngày {}", long_date(day)),
        )
    }

    /// Returns the head of a paper of this kind.
    pub(crate) fn letterhead(&self, kind: &str) -> Block {
        self.head(Some(kind), None, true)
    }

    /// Returns the head of a letter.
    pub(crate) fn letter_head(&self, subject: &str) -> Block {
        self.head(Some(""), Some(subject), true)
    }

    /// Returns the head of minutes, which have no place and day.
    pub(crate) fn minutes_head(&self, kind: &str) -> Block {
        self.head(Some(kind), None, false)
    }

    /// Returns the head of a text that comes with another paper.
    pub(crate) fn attached_head(&self) -> Block {
        self.head(None, None, false)
    }

    fn head(&self, kind: Option<&str>, subject: Option<&str>, has_day: bool) -> Block {
        Block::Letterhead(Letterhead {
            parent: self.parent.clone(),
            issuer: self.issuer.clone(),
            number: kind
                .map(|kind| format!("{} {}", words::NUMBER_WORD, self.number_and_symbol(kind))),
            subject: subject.map(str::to_owned),
            place_and_day: has_day.then(|| format!("{}, {}", self.place, self.issued())),
        })
    }

    /// Returns the signature with the recipients; `first` is who stands before those of the frame ("Như trên").
    pub(crate) fn signature(&self, first: &[&str]) -> Block {
        Block::Signature(Signature {
            recipients: Some(self.recipients(first)),
            left: None,
            right: self.signer.clone(),
        })
    }

    /// Returns the recipients.
    pub(crate) fn recipients(&self, first: &[&str]) -> Recipients {
        let first = first.iter().map(|line| (*line).to_owned());
        let drafter = if self.drafter.is_empty() {
            "………"
        } else {
            &self.drafter
        };
        Recipients {
            lines: first.chain(self.recipients.iter().cloned()).collect(),
            kept_at: format!("VT, {drafter}"),
        }
    }

    /// Returns the line that says which paper a text comes with.
    pub(crate) fn attached_to(&self, kind: &str, name: &str, issuer: &str) -> String {
        let number = self.number_and_symbol(kind);
        let number = match number.trim() {
            open if open.starts_with('/') => format!("{OPEN}{open}"),
            known => known.to_owned(),
        };
        format!(
            "(Kèm theo {name} số {number} {} của {issuer})",
            self.issued()
        )
    }

    /// Returns a paper of one part along the long side, and what comes with it.
    pub(crate) fn paper(&self, title: String, blocks: Vec<Block>, more: Vec<Part>) -> Paper {
        let first = Part {
            page: Page::Portrait,
            blocks,
        };
        Paper {
            about: About {
                title,
                creator: self.committee.clone(),
                description: String::new(),
                day: self.day,
                is_internal: false,
            },
            parts: std::iter::once(first).chain(more).collect(),
        }
    }
}

/// Returns kind and abstract.
pub(crate) fn title(kind: &str, subject: impl Into<String>) -> Block {
    Block::Title(Title {
        kind: kind.to_owned(),
        subject: vec![subject.into()],
        attached_to: String::new(),
        authority: String::new(),
    })
}

/// Ends the last paragraph of a text with the sign that all forms end with.
pub(crate) fn ended(mut blocks: Vec<Block>) -> Vec<Block> {
    let last = blocks.iter_mut().rev().find_map(|block| match block {
        Block::Paragraph(paragraph) => Some(&mut paragraph.text),
        Block::Numbered(numbered) => Some(&mut numbered.text),
        _ => None,
    });
    if let Some(run) = last.and_then(|text| text.0.last_mut()) {
        let kept = run.text.trim_end().trim_end_matches(['.', ';']).len();
        run.text.truncate(kept);
        run.text.push_str(words::END);
    }
    blocks
}

/// Returns what blocks say, a line each, with their numbers.
pub(crate) fn spoken(blocks: &[Block]) -> Vec<String> {
    let labels = crate::paper::labels(blocks);
    let said = blocks.iter().zip(labels).filter_map(|(block, label)| {
        let text = match block {
            Block::Paragraph(paragraph) => &paragraph.text,
            Block::Numbered(numbered) => &numbered.text,
            _ => return None,
        };
        let text = text.plain();
        Some(label.map_or(text.clone(), |label| format!("{label} {text}")))
    });
    said.collect()
}

/// Returns the text with a full stop at its end.
pub(crate) fn stopped(text: &str) -> String {
    format!("{}.", text.trim_end().trim_end_matches(['.', ';']))
}

/// Returns items as they stand in a sentence: `a, b và c`.
pub(crate) fn listed(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} và {last}", first.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::{Frame, ended, listed};
    use crate::paper::{Block, body};
    use crate::samples::day;

    #[test]
    fn numbers_and_symbols_are_whole_or_open() {
        let mut frame = Frame::open(day("2022-04-05"));
        assert_eq!(
            frame.number_and_symbol("BÁO CÁO"),
            "         /BC-……",
            "nothing is made up"
        );
        frame.number = Some(5);
        frame.symbol = "BCĐ".to_owned();
        frame.drafter = "VP".to_owned();
        assert_eq!(frame.number_and_symbol("TỜ TRÌNH"), "05/TTr-BCĐ", "padded");
        assert_eq!(
            frame.number_and_symbol(""),
            "05/BCĐ-VP",
            "a letter has the unit"
        );
        frame.issued_on = Some(day("2022-04-05"));
        assert_eq!(frame.issued(), "ngày 05 tháng 4 năm 2022", "padded day");
    }

    #[test]
    fn texts_end_once() {
        let Block::Paragraph(last) = ended(vec![body("Xong.")]).remove(0) else {
            panic!("a paragraph stays one");
        };
        assert_eq!(last.text.plain(), "Xong./.", "one full stop");
        let items: Vec<String> = ["a", "b", "c"].map(str::to_owned).to_vec();
        assert_eq!(listed(&items), "a, b và c", "as one says it");
    }
}
