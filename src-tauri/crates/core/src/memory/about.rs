//! What is remembered of a topic, of words, of a task, of a document or a clause.

use super::{MemoryPage, MemoryQuery};
use crate::error::Result;
use crate::ops::Noun;
use crate::search::{Query, marks};
use crate::store::{self, View};
use crate::tasks::Named;

/// What is remembered of something.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct About {
    /// The record that was meant, and its kind; `None` for a topic and for words.
    pub record: Option<(Noun, Named)>,
    /// True when it was read as a topic: its words stand together.
    pub is_topic: bool,
    /// True when more records match than are looked at: the newest are shown.
    pub is_more: bool,
    /// The rows.
    pub page: MemoryPage,
}

/// The words that are looked for.
#[derive(Debug, Clone, Default)]
pub(crate) struct Wording {
    /// Words that stand together, each group for itself.
    phrases: Vec<Vec<String>>,
    /// True when the last word may go on.
    is_open: bool,
}

impl Wording {
    fn of(texts: &[&str], is_together: bool) -> Self {
        let phrases = texts
            .iter()
            .filter_map(|text| Query::read(text))
            .flat_map(|query| {
                if is_together {
                    vec![query.words().to_vec()]
                } else {
                    query
                        .words()
                        .iter()
                        .map(|word| vec![word.clone()])
                        .collect()
                }
            })
            .collect();
        Self {
            phrases,
            is_open: !is_together,
        }
    }

    /// Returns the full-text expression; `None` when there is no word.
    pub(crate) fn expression(&self) -> Option<String> {
        let last = self.phrases.len().checked_sub(1)?;
        let quoted = self.phrases.iter().enumerate().map(|(place, words)| {
            let open = if self.is_open && place == last {
                " *"
            } else {
                ""
            };
            format!("\"{}\"{open}", words.join(" "))
        });
        Some(quoted.collect::<Vec<_>>().join(" "))
    }

    /// True when a text that is not in the index says the same.
    pub(crate) fn is_in(&self, text: &str) -> bool {
        let Some(said) = Query::read(text) else {
            return false;
        };
        let said = format!(" {} ", said.words().join(" "));
        let last = self.phrases.len().saturating_sub(1);
        !self.phrases.is_empty()
            && self.phrases.iter().enumerate().all(|(place, words)| {
                let end = if self.is_open && place == last {
                    ""
                } else {
                    " "
                };
                said.contains(&format!(" {}{end}", words.join(" ")))
            })
    }
}

/// The records that are meant by themselves, not by their words.
#[derive(Debug, Clone, Default)]
pub(crate) struct Meant {
    pub(crate) task_id: Option<String>,
    pub(crate) instrument_id: Option<String>,
    pub(crate) clause_id: Option<String>,
}

/// Reads what is remembered of a text: a code of a task, code or symbol of a document, `symbol, label` or id of a clause, a
/// topic with its sign, or words.
///
/// # Errors
/// Trouble with the file.
pub fn about(view: View<'_>, text: &str, query: &MemoryQuery) -> Result<About> {
    let text = text.trim();
    let plain = text.trim_start_matches('#');
    let mut found = About::default();
    let mut meant = Meant::default();
    let wording;
    if let Some(task) = store::memory::task(view, plain)? {
        wording = Wording::of(&[&task.code], true);
        meant.task_id = Some(task.id.clone());
        found.record = Some((Noun::Tasks, task));
    } else if let Some((clause, symbol)) = clause(view, text)? {
        wording = Wording::of(&[&clause.code, &symbol], true);
        meant.clause_id = Some(clause.id.clone());
        found.record = Some((
            Noun::Clauses,
            Named {
                code: format!("{}, {symbol}", clause.code),
                ..clause
            },
        ));
    } else if let Some(instrument) = store::memory::instrument(view, text)? {
        wording = Wording::of(&[&instrument.code], true);
        meant.instrument_id = Some(instrument.id.clone());
        found.record = Some((Noun::Instruments, instrument));
    } else {
        found.is_topic = text.starts_with('#');
        wording = Wording::of(&[plain], found.is_topic);
    }
    let Some(expression) = wording.expression() else {
        return Ok(found);
    };
    (found.page, found.is_more) = store::memory::about(view, &expression, &wording, &meant, query)?;
    if found.record.is_none()
        && let Some(words) = Query::read(plain)
    {
        for row in &mut found.page.rows {
            let text = if row.words.is_empty() {
                &row.title
            } else {
                &row.words
            };
            row.marks = marks(text, &words);
        }
    }
    Ok(found)
}

/// Finds a clause by id, or by the symbol of its document and its label, in either order; with that symbol.
fn clause(view: View<'_>, text: &str) -> Result<Option<(Named, String)>> {
    if let Some(found) = store::memory::clause(view, text)? {
        return Ok(Some(found));
    }
    for (at, _) in text.match_indices(',') {
        let (one, other) = (text[..at].trim(), text[at + 1..].trim());
        for (symbol, label) in [(one, other), (other, one)] {
            let Some(instrument) = store::memory::instrument(view, symbol)? else {
                continue;
            };
            let Some(id) = store::instruments::find_clause(view, &instrument.id, label)? else {
                continue;
            };
            return store::memory::clause(view, &id);
        }
    }
    Ok(None)
}

#[cfg(test)]
mod tests {
    use super::Wording;

    #[test]
    fn the_words_of_a_topic_stand_together_and_others_do_not() {
        let topic = Wording::of(&["chuyen-doi-so"], true);
        let words = Wording::of(&["đổi chuy"], false);
        assert_eq!(
            topic.expression().as_deref(),
            Some("\"chuyen doi so\""),
            "a topic is one phrase"
        );
        assert_eq!(
            words.expression().as_deref(),
            Some("\"doi\" \"chuy\" *"),
            "words are looked for one by one, the last as far as it was typed"
        );
        for (wording, text, expected) in [
            (&topic, "Đẩy mạnh chuyển đổi số", true),
            (&topic, "#chuyen-doi-so.", true),
            (&topic, "đổi số nhà và chuyển đi", false),
            (&topic, "chuyển đổi sổ sách", true),
            (&topic, "chuyển đổi sống", false),
            (&words, "chuyển và đổi", true),
            (&words, "chuyển", false),
        ] {
            assert_eq!(wording.is_in(text), expected, "{text:?} says it or not");
        }
        assert_eq!(
            Wording::of(&["…"], true).expression(),
            None,
            "what holds no word asks for nothing"
        );
    }
}
