//! Text of several paragraphs: a closed schema that maps one to one to DOCX, PDF and plain text.
//!
//! A text is blocks, a block is runs, a run is words that look one way. There is one form in which a text is kept: words as
//! [`clean_line`](super::clean_line) keeps them, neighbours that look alike joined, nothing empty. Plain text carries the
//! blocks and not the marks.
//!
//! What is deliberately not here: lists in lists, tables, links, pictures, sizes and colours.

use super::clean::visible;
use crate::codes::coded_enum;
use serde::{Deserialize, Serialize};
use std::fmt;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Most blocks of a text.
const MOST: usize = 500;

/// A text of several blocks, in the form in which it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Rich(Vec<Block>);

/// A paragraph or an item of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Its words.
    pub runs: Vec<Run>,
}

coded_enum! {
    /// What a block is.
    BlockKind {
        /// A paragraph.
        Paragraph = "paragraph",
        /// An item of a list with dashes.
        Bullet = "bullet",
        /// An item of a list with numbers; items that follow each other are one list and count from 1.
        Numbered = "numbered",
    }
}

/// Words that look one way.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Run {
    /// The words.
    pub text: String,
    /// Whether they are bold.
    #[serde(default, skip_serializing_if = "is_off")]
    pub bold: bool,
    /// Whether they are slanted.
    #[serde(default, skip_serializing_if = "is_off")]
    pub italic: bool,
    /// Whether a line is under them.
    #[serde(default, skip_serializing_if = "is_off")]
    pub underline: bool,
}

/// Why a text is outside the schema, with the place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outside(String);

impl fmt::Display for Outside {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

#[allow(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde asks with a reference"
)]
const fn is_off(mark: &bool) -> bool {
    !*mark
}

impl Run {
    fn looks_like(&self, other: &Self) -> bool {
        (self.bold, self.italic, self.underline) == (other.bold, other.italic, other.underline)
    }
}

impl Rich {
    /// Returns the text of these blocks in the form in which it is kept.
    #[must_use]
    pub fn new(blocks: Vec<Block>) -> Self {
        let kept = blocks.into_iter().map(|block| Block {
            kind: block.kind,
            runs: cleaned(block.runs),
        });
        Self(kept.filter(|block| !block.runs.is_empty()).collect())
    }

    /// Returns the paragraphs of a plain text, as they are: what looks like an item of a list stays a paragraph.
    #[must_use]
    pub fn paragraphs(text: &str) -> Self {
        Self::new(
            text.lines()
                .map(|line| unmarked(BlockKind::Paragraph, line))
                .collect(),
        )
    }

    /// Reads the structure that [`Rich::plain`] writes: `- ` before an item, `1. `, `2. ` … before items that are counted.
    /// Marks are not there: plain text does not carry them.
    #[must_use]
    pub fn from_plain(text: &str) -> Self {
        let mut count = 0_u32;
        let blocks = text.lines().map(|line| {
            let item = |sign: &str| {
                line.strip_prefix(sign)
                    .filter(|words| !words.is_empty() && !words.starts_with(char::is_whitespace))
            };
            let (kind, words) = if let Some(words) = item("- ") {
                (BlockKind::Bullet, words)
            } else if let Some(words) = item(&format!("{}. ", count + 1)) {
                (BlockKind::Numbered, words)
            } else {
                (BlockKind::Paragraph, line)
            };
            count = if kind == BlockKind::Numbered {
                count + 1
            } else {
                0
            };
            unmarked(kind, words)
        });
        Self::new(blocks.collect())
    }

    /// Reads JSON: a list of blocks.
    ///
    /// # Errors
    /// What is outside the schema, with its line and column.
    pub fn from_json(json: &str) -> Result<Self, Outside> {
        serde_json::from_str(json)
            .map(Self::new)
            .map_err(|error| Outside(error.to_string()))
    }

    /// Returns the JSON that is kept.
    #[must_use]
    pub fn json(&self) -> String {
        serde_json::json!(self).to_string()
    }

    /// Returns the words, a line for each block: `- ` before an item, `1. `, `2. ` … before items that are counted.
    #[must_use]
    pub fn plain(&self) -> String {
        let mut count = 0_u32;
        let lines = self.0.iter().map(|block| {
            let words: String = block.runs.iter().map(|run| run.text.as_str()).collect();
            count = if block.kind == BlockKind::Numbered {
                count + 1
            } else {
                0
            };
            match block.kind {
                BlockKind::Paragraph => words,
                BlockKind::Bullet => format!("- {words}"),
                BlockKind::Numbered => format!("{count}. {words}"),
            }
        });
        lines.collect::<Vec<_>>().join("\n")
    }

    /// Returns the blocks.
    #[must_use]
    pub fn blocks(&self) -> &[Block] {
        &self.0
    }

    /// Returns the blocks.
    #[must_use]
    pub fn into_blocks(self) -> Vec<Block> {
        self.0
    }

    /// True when it says nothing.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// True when its plain text says all of it: one paragraph without marks, or nothing.
    #[must_use]
    pub fn is_plain(&self) -> bool {
        match self.0.as_slice() {
            [] => true,
            [one] => {
                one.kind == BlockKind::Paragraph
                    && one.runs.iter().all(|run| run.looks_like(&Run::default()))
            }
            _ => false,
        }
    }

    /// True when it has more blocks than a text may have.
    #[must_use]
    pub const fn is_endless(&self) -> bool {
        self.0.len() > MOST
    }
}

fn unmarked(kind: BlockKind, words: &str) -> Block {
    Block {
        kind,
        runs: vec![Run {
            text: words.to_owned(),
            ..Run::default()
        }],
    }
}

/// Returns runs as they are kept, without blanks at either end of their block.
fn cleaned(runs: Vec<Run>) -> Vec<Run> {
    let mut kept: Vec<Run> = Vec::new();
    for run in runs {
        let text: String = run.text.chars().filter_map(visible).collect();
        // A sign over a letter belongs to the letter, whatever it looks like.
        let own = text.trim_start_matches(is_combining_mark);
        if let Some(last) = kept.last_mut() {
            last.text.push_str(&text[..text.len() - own.len()]);
        }
        match kept.last_mut() {
            Some(last) if last.looks_like(&run) => last.text.push_str(own),
            _ if own.is_empty() => {}
            _ => kept.push(Run {
                text: own.to_owned(),
                ..run
            }),
        }
    }
    let mut after_blank = true;
    for run in &mut kept {
        let mut text = String::with_capacity(run.text.len());
        for letter in run.text.nfc() {
            // A second blank, or a sign over nothing.
            if !(after_blank && (letter == ' ' || is_combining_mark(letter))) {
                after_blank = letter == ' ';
                text.push(letter);
            }
        }
        run.text = text;
    }
    kept.retain(|run| !run.text.is_empty());
    if let Some(last) = kept.last_mut() {
        last.text.truncate(last.text.trim_end().len());
    }
    kept.retain(|run| !run.text.is_empty());
    // What stood between them may be gone.
    kept.into_iter().fold(Vec::new(), |mut joined, run| {
        match joined.last_mut() {
            Some(last) if Run::looks_like(last, &run) => last.text.push_str(&run.text),
            _ => joined.push(run),
        }
        joined
    })
}

#[cfg(test)]
mod tests {
    use super::{Block, BlockKind, Rich, Run};
    use crate::text::clean_text;
    use proptest::prelude::*;

    const TWO: &str = r#"[{"kind":"paragraph","runs":[{"text":"Thống nhất "},{"text":"ba việc","bold":true},{"text":":"}]},{"kind":"numbered","runs":[{"text":"Rà soát"}]},{"kind":"numbered","runs":[{"text":"Báo cáo","italic":true,"underline":true}]},{"kind":"bullet","runs":[{"text":"khác"}]},{"kind":"numbered","runs":[{"text":"lại từ đầu"}]}]"#;

    #[test]
    fn structure_has_one_json_and_one_plain_text() -> Result<(), super::Outside> {
        let rich = Rich::from_json(TWO)?;
        assert_eq!(rich.json(), TWO, "what is kept is read back the same");
        assert_eq!(
            rich.plain(),
            "Thống nhất ba việc:\n1. Rà soát\n2. Báo cáo\n- khác\n1. lại từ đầu",
            "a line for each block; a list that follows something else counts from 1"
        );
        Ok(())
    }

    #[test]
    fn what_is_outside_the_schema_is_refused_with_its_place() {
        for (json, why) in [
            (r#"[{"kind":"table","runs":[]}]"#, "table"),
            (
                r#"[{"kind":"paragraph","runs":[{"text":"a","color":"red"}]}]"#,
                "unknown field `color`",
            ),
            (
                r#"[{"kind":"paragraph","runs":[],"level":2}]"#,
                "unknown field `level`",
            ),
            (r#"[{"kind":"paragraph"}]"#, "missing field `runs`"),
            ("{}", "expected a sequence"),
        ] {
            let said = Rich::from_json(json).map_err(|error| error.to_string());
            let Err(said) = said else {
                panic!("{json} is outside the schema");
            };
            assert!(
                said.contains(why) && said.contains("line 1 column"),
                "{json}: {said}"
            );
        }
    }

    #[test]
    fn runs_are_joined_cleaned_and_composed() {
        let run = |text: &str, bold: bool| Run {
            text: text.to_owned(),
            bold,
            ..Run::default()
        };
        let rich = Rich::new(vec![
            Block {
                kind: BlockKind::Paragraph,
                runs: vec![
                    run("  Ra\u{0300} ", false),
                    run(" ", true),
                    run(" soa", false),
                    run("\u{0301}t\n", true),
                ],
            },
            Block {
                kind: BlockKind::Bullet,
                runs: vec![run(" \u{200b}", true)],
            },
        ]);
        assert_eq!(
            rich.json(),
            r#"[{"kind":"paragraph","runs":[{"text":"Rà soá"},{"text":"t","bold":true}]}]"#,
            "a sign stays with its letter, blanks are single, what is empty is gone"
        );
    }

    #[test]
    fn a_single_paragraph_without_marks_is_plain() {
        for (text, is_plain) in [
            ("", true),
            ("một", true),
            ("- một", false),
            ("1. một", false),
            ("một\nhai", false),
            ("2. một", true),
            ("-một", true),
        ] {
            assert_eq!(Rich::from_plain(text).is_plain(), is_plain, "{text:?}");
        }
    }

    fn blocks() -> impl Strategy<Value = Vec<Block>> {
        let run = (
            "[ a-cĐđếộ\u{0301}\n.1-]{0,6}",
            any::<bool>(),
            any::<bool>(),
            any::<bool>(),
        )
            .prop_map(|(text, bold, italic, underline)| Run {
                text,
                bold,
                italic,
                underline,
            });
        let kind = prop_oneof![
            Just(BlockKind::Paragraph),
            Just(BlockKind::Bullet),
            Just(BlockKind::Numbered)
        ];
        let block =
            (kind, prop::collection::vec(run, 0..5)).prop_map(|(kind, runs)| Block { kind, runs });
        prop::collection::vec(block, 0..6)
    }

    proptest! {
        #[test]
        fn what_is_kept_is_kept_the_same(blocks in blocks()) {
            let rich = Rich::new(blocks);
            let again = Rich::new(rich.blocks().to_vec());
            prop_assert_eq!(&again, &rich, "cleaning twice changes nothing");
            let read = Rich::from_json(&rich.json());
            prop_assert_eq!(read, Ok(rich.clone()), "JSON keeps all of it");
            prop_assert_eq!(clean_text(&rich.plain()), rich.plain(), "plain text is clean text");
        }

        #[test]
        fn plain_text_reads_back_to_its_structure(blocks in blocks()) {
            let rich = Rich::new(blocks);
            let read = Rich::from_plain(&rich.plain());
            prop_assert_eq!(read.plain(), rich.plain(), "the words are the same");
            let looks_like_item = |block: &Block| {
                block.kind == BlockKind::Paragraph
                    && block.runs.first().is_some_and(|run| run.text.starts_with(['-', '1']))
            };
            if !rich.blocks().iter().any(looks_like_item) {
                let kinds = |rich: &Rich| -> Vec<BlockKind> {
                    rich.blocks().iter().map(|block| block.kind).collect()
                };
                prop_assert_eq!(kinds(&read), kinds(&rich), "so are the blocks");
            }
        }
    }
}
