//! What may be written next. Only a list is offered; nothing is ever put into the text by itself, because input methods
//! for Vietnamese type by taking letters back.

use super::lex::{Kind, Token, split};
use super::read::{KeyAt, key_at};
use super::words::{
    CELLS, EVENTS, FIELDS, FLAGS, KEYS, KINDS, Key, LEVELS, PARTS, RELATIVE, STATES, Worded,
    Wording, plain,
};
use crate::tasks::Link;

/// What may stand at a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// First character that a choice replaces.
    pub at: u32,
    /// How many it replaces.
    pub length: u32,
    /// What is offered there.
    pub offered: Offered,
}

/// What is offered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Offered {
    /// Words of the language.
    Words(Vec<Offer>),
    /// Names of records, which begin with what is written: the caller knows them.
    Names(Link, String),
}

/// One choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// What is put into the text.
    pub insert: String,
    /// True for a key: its values are asked for next.
    pub is_key: bool,
}

/// Words offered at most.
const MOST: usize = 40;

/// Says what may be written at a place of a text.
#[must_use]
pub fn suggest(text: &str, caret: u32, wording: Wording) -> Suggestion {
    let chars: Vec<char> = text.chars().collect();
    let caret = usize::try_from(caret)
        .unwrap_or(chars.len())
        .min(chars.len());
    let before: String = chars[..caret].iter().collect();
    // Within a phrase that is still open: only the name of a link may be meant.
    let (tokens, open) = split(&before);
    if let Some(open) = open {
        let at = open.at as usize;
        let written: String = chars[at + 1..caret].iter().collect();
        return match keyed(&tokens) {
            Some((Key::Link(link), _)) => {
                suggestion(at, caret, Offered::Names(link, written.trim().to_owned()))
            }
            _ => suggestion(caret, caret, Offered::Words(Vec::new())),
        };
    }
    if let Some((key, from)) = keyed(&tokens) {
        let at = tokens.get(from).map_or(caret, |token| token.at);
        let written: String = chars[at..caret].iter().collect();
        let offered = values(key, &written, wording);
        let is_open = match &offered {
            Offered::Names(..) => {
                from >= tokens.len() || tokens.len() == from + 1 && written.trim_end() == written
            }
            Offered::Words(list) => !list.is_empty(),
        };
        if is_open {
            return suggestion(at, caret, offered);
        }
    }
    // A key or a flag: as many of the last words as begin one.
    let is_after_blank = before.ends_with(char::is_whitespace) || before.is_empty();
    if !is_after_blank {
        let words = tokens
            .iter()
            .rev()
            .take_while(|token| token.kind == Kind::Word)
            .count();
        for token in tokens.iter().skip(tokens.len() - words.min(3)) {
            let at = token.at + usize::from(token.text.starts_with('-'));
            let written: String = chars[at..caret].iter().collect();
            let offers = keys(&written, wording);
            if !offers.is_empty() {
                return suggestion(at, caret, Offered::Words(offers));
            }
        }
        return suggestion(caret, caret, Offered::Words(Vec::new()));
    }
    suggestion(caret, caret, Offered::Words(keys("", wording)))
}

fn suggestion(at: usize, caret: usize, offered: Offered) -> Suggestion {
    let place = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    Suggestion {
        at: place(at),
        length: place(caret - at),
        offered,
    }
}

/// Returns the last key whose values may still be written, and the place of the piece where the present value starts.
fn keyed(tokens: &[Token]) -> Option<(Key, usize)> {
    let colon = tokens.iter().rposition(|token| token.kind == Kind::Colon)?;
    // The longest key that ends there.
    let KeyAt { key, after, .. } = (colon.saturating_sub(4)..colon)
        .filter_map(|start| key_at(tokens, start))
        .find(|found| found.after == colon + 1)?;
    let comma = tokens
        .iter()
        .rposition(|token| token.kind == Kind::Comma)
        .filter(|comma| *comma >= after);
    Some((key, comma.map_or(after, |comma| comma + 1)))
}

fn keys(written: &str, wording: Wording) -> Vec<Offer> {
    let mut offers: Vec<Offer> = begun(KEYS, written, wording, |one| {
        !matches!(one, Key::Bound(_) | Key::Title)
    })
    .into_iter()
    .map(|word| Offer {
        insert: format!("{word}:"),
        is_key: true,
    })
    .collect();
    if !written.is_empty() {
        let flags = begun(FLAGS, written, wording, |_| true).into_iter();
        offers.splice(
            0..0,
            flags.map(|word| Offer {
                insert: word.to_owned(),
                is_key: false,
            }),
        );
    }
    offers.truncate(MOST);
    offers
}

fn values(key: Key, written: &str, wording: Wording) -> Offered {
    let listed = |words: Vec<&'static str>| {
        Offered::Words(
            words
                .into_iter()
                .filter(|word| plain(word) != plain(written))
                .map(|word| Offer {
                    insert: word.to_owned(),
                    is_key: false,
                })
                .collect(),
        )
    };
    match key {
        Key::Link(link) => Offered::Names(link, written.trim_matches('"').trim().to_owned()),
        Key::Number(crate::tasks::Measure::Level) => {
            listed(begun(LEVELS, written, wording, |_| true))
        }
        Key::Number(_) | Key::Code | Key::Title => Offered::Words(Vec::new()),
        Key::Day(_) | Key::Bound(_) => listed(begun(RELATIVE, written, wording, |_| true)),
        Key::State => listed(begun(STATES, written, wording, |_| true)),
        Key::Cell => listed(begun(CELLS, written, wording, |_| true)),
        Key::Kind => listed(begun(KINDS, written, wording, |_| true)),
        Key::Has | Key::Lacks => listed(begun(PARTS, written, wording, |_| true)),
        Key::Ever => listed(begun(EVENTS, written, wording, |_| true)),
        Key::Changed => listed(begun(FIELDS, written, wording, |_| true)),
    }
}

/// Returns the words of a list that begin so, in one of the languages; one word for each meaning.
fn begun<T: Copy>(
    list: &[Worded<T>],
    written: &str,
    wording: Wording,
    is_offered: impl Fn(T) -> bool,
) -> Vec<&'static str> {
    let written = plain(written);
    list.iter()
        .filter(|one| is_offered(one.meaning))
        .filter_map(|one| {
            let own = one.word(wording);
            let is_begun = one.words().any(|word| plain(word).starts_with(&written));
            is_begun.then_some(own)
        })
        .collect()
}
