//! The text of a query as words, quoted phrases, commas and colons, each with its place.

use super::{QueryError, QueryWhy};

/// What a piece is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Word,
    Quoted,
    Comma,
    Colon,
    /// Behind a phrase: its last word may go on.
    Star,
}

/// A piece of the text.
#[derive(Debug, Clone)]
pub(super) struct Token {
    pub(super) kind: Kind,
    /// The text; of a phrase, without its quotes.
    pub(super) text: String,
    /// Place of its first character.
    pub(super) at: usize,
    /// Place after its last character.
    pub(super) end: usize,
}

/// True for any of the quotes that keyboards and text programs make.
const fn is_quote(char: char) -> bool {
    matches!(char, '"' | '“' | '”' | '„' | '«' | '»')
}

/// Splits a text. Only a quote that is not closed is wrong with it; what stands before is returned beside the error.
pub(super) fn split(text: &str) -> (Vec<Token>, Option<QueryError>) {
    let chars: Vec<char> = text.chars().collect();
    let mut tokens: Vec<Token> = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let char = chars[at];
        if char.is_whitespace() {
            at += 1;
            continue;
        }
        if is_quote(char) {
            let inside = at + 1;
            let Some(length) = chars[inside..].iter().position(|char| is_quote(*char)) else {
                let wrong = QueryError::new(&chars, at, chars.len(), QueryWhy::UnclosedQuote);
                return (tokens, Some(wrong));
            };
            let end = inside + length + 1;
            tokens.push(Token {
                kind: Kind::Quoted,
                text: chars[inside..end - 1].iter().collect(),
                at,
                end,
            });
            at = end;
            continue;
        }
        let follows_phrase = tokens
            .last()
            .is_some_and(|token| token.kind == Kind::Quoted && token.end == at);
        let sign = match char {
            ',' => Some(Kind::Comma),
            ':' => Some(Kind::Colon),
            '*' if follows_phrase => Some(Kind::Star),
            _ => None,
        };
        let end = match sign {
            Some(_) => at + 1,
            None => chars[at + 1..]
                .iter()
                .position(|char| {
                    char.is_whitespace() || is_quote(*char) || matches!(char, ',' | ':')
                })
                .map_or(chars.len(), |length| at + 1 + length),
        };
        tokens.push(Token {
            kind: sign.unwrap_or(Kind::Word),
            text: chars[at..end].iter().collect(),
            at,
            end,
        });
        at = end;
    }
    (tokens, None)
}
