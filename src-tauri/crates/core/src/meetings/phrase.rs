//! Short forms that are written out as minutes are typed: `kl` for a formula of a conclusion.

use crate::committee::check_secretariat;
use crate::error::{Error, OrNotFound, Result};
use crate::ops::Noun;
use crate::store::records::PhraseRecord;
use crate::store::{self, Tx, View};
use crate::text::{clean_line, looks_legacy};

/// Longest words, in characters.
const LONGEST: usize = 300;
/// Longest short form, in characters.
const LONGEST_SHORT: usize = 20;

/// A short form and what it stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase {
    /// What is typed, in small letters and without the sign before it.
    pub short: String,
    /// What it stands for.
    pub words: String,
}

/// Returns the short forms in their order.
///
/// # Errors
/// Trouble with the file.
pub fn phrases(view: View<'_>) -> Result<Vec<Phrase>> {
    store::preparing::phrases(view)
}

/// Writes short forms down; one that is there gets its new words.
///
/// # Errors
/// `secretariat_only`; `invalid` for a short form that is empty or has a blank in it, and for empty or endless words.
pub fn put_phrases(tx: &Tx<'_>, all: &[Phrase]) -> Result<()> {
    check_secretariat(tx.actor())?;
    if all.is_empty() {
        return Err(wrong("phrases", "empty"));
    }
    for phrase in all {
        let short = short_of(&phrase.short);
        let words = clean_line(&phrase.words);
        if short.is_empty() {
            return Err(wrong("short", "empty"));
        }
        if short.contains(char::is_whitespace) {
            return Err(wrong("short", "malformed"));
        }
        if short.chars().count() > LONGEST_SHORT {
            return Err(wrong("short", "too_long"));
        }
        if words.is_empty() {
            return Err(wrong("words", "empty"));
        }
        if words.chars().count() > LONGEST {
            return Err(wrong("words", "too_long"));
        }
        if looks_legacy(&words) {
            return Err(wrong("words", "legacy"));
        }
        let before = store::preparing::phrase_record(tx.view(), &short)?;
        tx.put(&PhraseRecord {
            id: before
                .as_ref()
                .map_or_else(|| tx.new_id(), |before| before.id.clone()),
            version: before.map_or(0, |before| before.version),
            short,
            words,
        })?;
    }
    name(tx, all.iter().map(|phrase| phrase.short.as_str()));
    Ok(())
}

/// Removes short forms.
///
/// # Errors
/// `secretariat_only`; `not_found`.
pub fn remove_phrases(tx: &Tx<'_>, shorts: &[String]) -> Result<()> {
    check_secretariat(tx.actor())?;
    if shorts.is_empty() {
        return Err(wrong("phrases", "empty"));
    }
    for short in shorts {
        let found = store::preparing::phrase_record(tx.view(), &short_of(short))?
            .or_not_found(Noun::Phrases, short)?;
        tx.remove::<PhraseRecord>(&found.id)?;
    }
    name(tx, shorts.iter().map(String::as_str));
    Ok(())
}

/// A short form as it is kept.
fn short_of(typed: &str) -> String {
    clean_line(typed).trim_start_matches(';').to_lowercase()
}

fn name<'s>(tx: &Tx<'_>, shorts: impl Iterator<Item = &'s str>) {
    let all: Vec<String> = shorts.map(short_of).collect();
    tx.about(&all.join(", "));
}

const fn wrong(field: &'static str, why: &'static str) -> Error {
    Error::Invalid { field, why }
}
