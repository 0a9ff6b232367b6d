//! What was typed, as a query: pure.

use crate::text::{fold, fold_with_places, nfc};

/// A query that holds at least one word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query {
    /// What was typed, composed and in lower case.
    exact: String,
    /// The same without marks.
    folded: String,
    /// Its words without marks.
    words: Vec<String>,
}

impl Query {
    /// Reads what was typed; `None` when it holds no letter and no digit.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let exact = nfc(text.trim()).to_lowercase();
        let folded = fold(&exact);
        let words: Vec<String> = folded
            .split(|char: char| !char.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect();
        (!words.is_empty()).then_some(Self {
            exact,
            folded,
            words,
        })
    }

    /// Returns the full-text expression: every word, the last one as far as it was typed.
    #[must_use]
    pub fn matched(&self) -> String {
        let last = self.words.len() - 1;
        let quoted = self.words.iter().enumerate().map(|(place, word)| {
            if place == last {
                format!("\"{word}\" *")
            } else {
                format!("\"{word}\"")
            }
        });
        quoted.collect::<Vec<_>>().join(" ")
    }

    /// Returns its words without marks.
    #[must_use]
    pub fn words(&self) -> &[String] {
        &self.words
    }

    /// Returns what was typed, without marks and in lower case.
    #[must_use]
    pub fn folded(&self) -> &str {
        &self.folded
    }

    /// Returns the rank of a record, best first.
    #[must_use]
    pub fn rank(&self, code: &str, title: &str) -> u8 {
        let lower = nfc(title).to_lowercase();
        let plain = fold(title);
        if fold(code) == self.folded {
            0
        } else if lower == self.exact {
            1
        } else if holds_words(&lower, &self.exact) {
            2
        } else if plain == self.folded {
            3
        } else if holds_words(&plain, &self.folded) {
            4
        } else if lower.contains(&self.exact) {
            5
        } else if plain.contains(&self.folded) {
            6
        } else {
            7
        }
    }
}

/// True when the text holds these words from the start of a word on.
fn holds_words(text: &str, words: &str) -> bool {
    text.match_indices(words)
        .any(|(at, _)| !text[..at].ends_with(char::is_alphanumeric))
}

/// Returns the ranges of a title that a query's words mark, in characters, in order and without overlap.
#[must_use]
pub fn marks(title: &str, query: &Query) -> Vec<(u32, u32)> {
    let (folded, places) = fold_with_places(title);
    let chars: Vec<char> = folded.chars().collect();
    let mut ranges: Vec<(u32, u32)> = Vec::new();
    for word in &query.words {
        let word: Vec<char> = word.chars().collect();
        for start in 0..chars.len().saturating_sub(word.len() - 1) {
            let begins = start == 0 || !chars[start - 1].is_alphanumeric();
            if begins && chars[start..].starts_with(&word) {
                let end = start + word.len() - 1;
                if let (Some(first), Some(last)) = (places.get(start), places.get(end)) {
                    ranges.push((*first, last + 1));
                }
            }
        }
    }
    ranges.sort_unstable();
    let mut merged: Vec<(u32, u32)> = Vec::new();
    for (start, end) in ranges {
        match merged.last_mut() {
            Some(last) if start <= last.1 => last.1 = last.1.max(end),
            _ => merged.push((start, end)),
        }
    }
    merged
}

#[cfg(test)]
mod tests {
    use super::{Query, marks};

    #[test]
    fn words_are_read_from_whatever_was_typed() {
        let decomposed = "Đe\u{302}\u{300} a\u{301}n";
        for (text, expected) in [
            ("de an", Some("\"de\" \"an\" *")),
            ("Đề án", Some("\"de\" \"an\" *")),
            (decomposed, Some("\"de\" \"an\" *")),
            ("131/QĐ-TTg", Some("\"131\" \"qd\" \"ttg\" *")),
            ("\"de\" OR an*", Some("\"de\" \"or\" \"an\" *")),
            ("  ", None),
            ("…—", None),
        ] {
            assert_eq!(
                Query::read(text).map(|query| query.matched()).as_deref(),
                expected,
                "typed {text:?}"
            );
        }
    }

    #[test]
    fn exact_marks_rank_before_folded_ones() {
        let query = Query::read("hội").unwrap();
        let exact = query.rank("NV-001", "Hội đồng");
        let folded = query.rank("NV-002", "Hối thúc");
        assert!(
            exact < folded,
            "hội is nearer to Hội ({exact}) than to Hối ({folded})"
        );
        assert_eq!(
            Query::read("nv-002").unwrap().rank("NV-002", "Hối thúc"),
            0,
            "a code typed whole is meant"
        );
    }

    #[test]
    fn marks_lie_on_the_characters_of_the_title() {
        let query = Query::read("de an").unwrap();
        assert_eq!(
            marks("Xây dựng Đề án tổ chức", &query),
            vec![(9, 11), (12, 14)],
            "each word is marked"
        );
        assert_eq!(
            marks("Bandan", &query),
            vec![],
            "a word is marked from its start only"
        );
    }
}
