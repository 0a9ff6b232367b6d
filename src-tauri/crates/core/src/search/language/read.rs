//! From text to conditions.

use super::lex::{Kind, Token, split};
use super::values::{codes, days, numbers};
use super::words::{
    Bound, CELLS, EVENTS, FIELDS, FLAGS, Flag, KEYS, KINDS, Key, LEVELS, NEGATIONS, PARTS, STATES,
    Worded, meaning, nearest, plain,
};
use super::{LONGEST, Query, QueryError, QueryWhy, Term};
use crate::tasks::{Condition, DaySpan, Event, Measure, NumberSpan, TaskFilter, Test, Wanted};
use crate::text::fold;

/// Words that a key, or a flag, has at most.
const KEY_WORDS: usize = 4;
/// Words that a value has at most.
const VALUE_WORDS: usize = 9;

/// Reads a query.
///
/// # Errors
/// What could not be read, with its place in the text.
pub fn read(text: &str) -> Result<Query, QueryError> {
    let chars: Vec<char> = text.chars().collect();
    if chars.len() > LONGEST {
        return Err(QueryError::new(
            &chars,
            LONGEST,
            chars.len(),
            QueryWhy::TooLong,
        ));
    }
    let (tokens, wrong) = split(text);
    if let Some(wrong) = wrong {
        return Err(wrong);
    }
    let mut reader = Reader {
        chars: &chars,
        tokens: &tokens,
        pos: 0,
        query: Query::default(),
    };
    while reader.pos < tokens.len() {
        reader.term()?;
    }
    Ok(reader.query)
}

/// What a word that may be a key turned out to be.
pub(super) struct KeyAt {
    pub(super) key: Key,
    /// Place of the piece after the colon.
    pub(super) after: usize,
    pub(super) is_not: bool,
}

/// Returns the key that starts at a piece, when one does. A minus before its first word negates it.
pub(super) fn key_at(tokens: &[Token], start: usize) -> Option<KeyAt> {
    let mut words = String::new();
    let mut is_not = false;
    for (count, token) in tokens.iter().enumerate().skip(start).take(KEY_WORDS) {
        if token.kind != Kind::Word {
            return None;
        }
        let mut word = token.text.as_str();
        if count == start
            && let Some(rest) = word.strip_prefix('-')
        {
            (word, is_not) = (rest, true);
        }
        if !words.is_empty() {
            words.push(' ');
        }
        words.push_str(word);
        let next = tokens.get(count + 1)?;
        if next.kind == Kind::Colon && next.at == token.end {
            return meaning(KEYS, &words).map(|key| KeyAt {
                key,
                after: count + 2,
                is_not,
            });
        }
    }
    None
}

/// Returns the flag that starts at a piece, and the place of the piece after it.
fn flag_at(tokens: &[Token], start: usize) -> Option<(Flag, usize, bool)> {
    let mut found = None;
    let mut words = String::new();
    let mut is_not = false;
    for (count, token) in tokens.iter().enumerate().skip(start).take(KEY_WORDS) {
        if token.kind != Kind::Word || (count > start && key_at(tokens, count).is_some()) {
            break;
        }
        let mut word = token.text.as_str();
        if count == start
            && let Some(rest) = word.strip_prefix('-')
        {
            (word, is_not) = (rest, true);
        }
        if !words.is_empty() {
            words.push(' ');
        }
        words.push_str(word);
        if let Some(flag) = meaning(FLAGS, &words) {
            found = Some((flag, count + 1, is_not));
        }
    }
    found
}

struct Reader<'a> {
    chars: &'a [char],
    tokens: &'a [Token],
    pos: usize,
    query: Query,
}

impl Reader<'_> {
    fn wrong(&self, from: usize, to: usize, why: QueryWhy) -> QueryError {
        QueryError::new(self.chars, from, to, why)
    }

    fn put(&mut self, at: usize, is_not: bool, test: Test) {
        let end = self
            .pos
            .checked_sub(1)
            .and_then(|last| self.tokens.get(last))
            .map_or(at, |token| token.end);
        self.query.terms.push(Term {
            at: u32::try_from(at).unwrap_or(u32::MAX),
            length: u32::try_from(end.saturating_sub(at)).unwrap_or(u32::MAX),
        });
        self.query.filter.all.push(Condition { is_not, test });
    }

    /// Reads one term and goes past it.
    fn term(&mut self) -> Result<(), QueryError> {
        let token = &self.tokens[self.pos];
        let at = token.at;
        // "Không quá hạn": a negation in a word stands before a key or a flag only; "không gian mạng" are words.
        if token.kind == Kind::Word
            && NEGATIONS.contains(&fold(&token.text).as_str())
            && (key_at(self.tokens, self.pos + 1).is_some()
                || flag_at(self.tokens, self.pos + 1).is_some())
            && key_at(self.tokens, self.pos).is_none()
        {
            self.pos += 1;
            return self.known(at, true);
        }
        self.known(at, false)
    }

    fn known(&mut self, at: usize, is_not: bool) -> Result<(), QueryError> {
        if let Some(found) = key_at(self.tokens, self.pos) {
            let keyed = self.pos;
            self.pos = found.after;
            let test = self.test(found.key, keyed)?;
            self.put(at, is_not != found.is_not, test);
            return Ok(());
        }
        if let Some((flag, after, negated)) = flag_at(self.tokens, self.pos) {
            self.pos = after;
            let test = match flag {
                Flag::Number(measure) => Test::Number(measure, Vec::new()),
                Flag::Soon => Test::Soon,
                Flag::Awaiting => Test::Awaiting,
            };
            self.put(at, is_not != negated, test);
            return Ok(());
        }
        self.words(at)
    }

    /// Reads a word or a phrase of the text looked for.
    fn words(&mut self, at: usize) -> Result<(), QueryError> {
        let token = &self.tokens[self.pos];
        let next = self.tokens.get(self.pos + 1);
        match token.kind {
            Kind::Comma | Kind::Star => self.pos += 1,
            Kind::Colon => {
                // A colon behind a number ("12:30") parts words; behind anything else it should have had a key.
                self.pos += 1;
            }
            Kind::Quoted => self.phrase(at, false),
            Kind::Word => {
                let is_before_colon =
                    next.is_some_and(|next| next.kind == Kind::Colon && next.at == token.end);
                if is_before_colon && !token.text.starts_with(|c: char| c.is_ascii_digit()) {
                    return Err(self.unknown_key());
                }
                let is_minus = token.text == "-"
                    && next.is_some_and(|next| next.kind == Kind::Quoted && next.at == token.end);
                if is_minus {
                    self.pos += 1;
                    self.phrase(at, true);
                    return Ok(());
                }
                let (word, is_not) = match token.text.strip_prefix('-') {
                    Some(rest) => (rest.to_owned(), true),
                    None => (token.text.clone(), false),
                };
                self.pos += 1;
                // Signs alone say nothing.
                if word.chars().any(char::is_alphanumeric) {
                    self.put(at, is_not, Test::Word(word));
                }
            }
        }
        Ok(())
    }

    fn phrase(&mut self, at: usize, is_not: bool) {
        let token = &self.tokens[self.pos];
        let words = token.text.split_whitespace().collect::<Vec<_>>().join(" ");
        self.pos += 1;
        let goes_on = self
            .tokens
            .get(self.pos)
            .is_some_and(|next| next.kind == Kind::Star);
        if goes_on {
            self.pos += 1;
        }
        if words.chars().any(char::is_alphanumeric) {
            let test = if goes_on {
                Test::Word(words)
            } else {
                Test::Phrase(words)
            };
            self.put(at, is_not, test);
        }
    }

    /// Says that a word before a colon is no key, and which one is near it: perhaps together with the words before it.
    fn unknown_key(&self) -> QueryError {
        let last = self.pos;
        let mut best: Option<(usize, &'static str)> = None;
        for first in (last.saturating_sub(KEY_WORDS - 1)..=last).rev() {
            if self.tokens[first].kind != Kind::Word {
                break;
            }
            let words: Vec<&str> = self.tokens[first..=last]
                .iter()
                .map(|token| token.text.trim_start_matches('-'))
                .collect();
            if let Some(near) = nearest(KEYS, &words.join(" ")) {
                best = Some((first, near));
            }
        }
        let (first, near) = best.map_or((last, None), |(first, near)| (first, Some(near)));
        let token = &self.tokens[first];
        // A sign alone is what is wrong.
        let at = token.at + usize::from(token.text.len() > 1 && token.text.starts_with('-'));
        let mut wrong = self.wrong(at, self.tokens[last].end, QueryWhy::UnknownKey);
        wrong.near = near.map(str::to_owned);
        wrong
    }

    /// Reads what stands behind a key.
    fn test(&mut self, key: Key, keyed: usize) -> Result<Test, QueryError> {
        Ok(match key {
            Key::Link(link) => Test::Link(link, self.names()?),
            Key::Number(Measure::Level) => {
                let spans = self.values(&[], |text| {
                    meaning(LEVELS, text).map_or_else(
                        || {
                            let span = numbers(text)?;
                            let is_level =
                                |end: Option<u32>| end.is_none_or(|end| (1..=4).contains(&end));
                            // More than 4 is 5: no task has it, and nobody means it.
                            if is_level(span.from) && is_level(span.to) {
                                Ok(span)
                            } else {
                                Err(QueryWhy::OutOfRange)
                            }
                        },
                        |level| {
                            Ok(NumberSpan {
                                from: Some(level),
                                to: Some(level),
                            })
                        },
                    )
                })?;
                Test::Number(Measure::Level, spans)
            }
            Key::Number(measure) => Test::Number(measure, self.values(&[], numbers)?),
            Key::Day(day) => Test::Day(day, self.values(&[], days)?),
            Key::State => Test::State(self.worded(STATES)?),
            Key::Cell => Test::Cell(self.worded(CELLS)?),
            Key::Kind => Test::Kind(self.worded(KINDS)?),
            Key::Code => Test::Code(self.values(&[], codes)?),
            Key::Title => {
                let token = self.tokens.get(self.pos).filter(|token| {
                    matches!(token.kind, Kind::Quoted)
                        || token.kind == Kind::Word && key_at(self.tokens, self.pos).is_none()
                });
                let Some(token) = token.filter(|t| t.text.chars().any(char::is_alphanumeric))
                else {
                    return Err(self.missing());
                };
                self.pos += 1;
                let words = token.text.split_whitespace().collect::<Vec<_>>().join(" ");
                if token.kind == Kind::Quoted {
                    Test::Phrase(words)
                } else {
                    Test::Word(words)
                }
            }
            Key::Has => Test::Has(self.worded(PARTS)?),
            Key::Lacks => Test::Lacks(self.worded(PARTS)?),
            Key::Ever => {
                let events = self.worded(EVENTS)?;
                let bound = self.bound()?;
                if let Some((_, at)) = bound
                    && events.contains(&Event::Overdue)
                {
                    let end = self.tokens[self.pos - 1].end;
                    return Err(self.wrong(at, end, QueryWhy::NoDays));
                }
                Test::Ever(events, bound.map(|(span, _)| span))
            }
            Key::Changed => {
                let fields = self.worded(FIELDS)?;
                let bound = self.bound()?;
                Test::Changed(fields, bound.map(|(span, _)| span))
            }
            Key::Bound(_) => {
                let (at, end) = (self.tokens[keyed].at, self.tokens[self.pos - 1].end);
                return Err(self.wrong(at, end, QueryWhy::Alone));
            }
        })
    }

    /// Reads the day beside a history term, when there is one, and its place.
    fn bound(&mut self) -> Result<Option<(DaySpan, usize)>, QueryError> {
        let Some(KeyAt {
            key: Key::Bound(bound),
            after,
            is_not: false,
        }) = key_at(self.tokens, self.pos)
        else {
            return Ok(None);
        };
        let at = self.tokens[self.pos].at;
        self.pos = after;
        let from = self.pos;
        let spans = self.values(&[], days)?;
        let end = self.tokens[self.pos - 1].end;
        let wrong = self.wrong(self.tokens[from].at, end, QueryWhy::NotADay);
        let span = match (bound, spans.as_slice()) {
            (Bound::In, [span]) => *span,
            (Bound::After, [DaySpan::In(when)]) => DaySpan::After(*when),
            (Bound::Before, [DaySpan::In(when)]) => DaySpan::Before(*when),
            (Bound::From, [DaySpan::In(when)]) => DaySpan::From(*when),
            (Bound::UpTo, [DaySpan::In(when)]) => DaySpan::UpTo(*when),
            _ => return Err(wrong),
        };
        Ok(Some((span, at)))
    }

    /// Says that nothing stands behind the colon or comma just passed.
    fn missing(&self) -> QueryError {
        let token = &self.tokens[self.pos - 1];
        self.wrong(token.at, token.end, QueryWhy::ValueMissing)
    }

    /// Reads names: one word or a phrase each.
    fn names(&mut self) -> Result<Vec<Wanted>, QueryError> {
        let mut wanted = Vec::new();
        loop {
            let is_key = key_at(self.tokens, self.pos).is_some();
            let token = self.tokens.get(self.pos);
            let token = match token {
                Some(token)
                    if matches!(token.kind, Kind::Word | Kind::Quoted)
                        && !is_key
                        && token.text.chars().any(char::is_alphanumeric) =>
                {
                    token
                }
                _ => return Err(self.missing()),
            };
            let is_none =
                token.kind == Kind::Word && matches!(plain(&token.text).as_str(), "none" | "khong");
            wanted.push(if is_none {
                Wanted::None
            } else {
                Wanted::Name(token.text.split_whitespace().collect::<Vec<_>>().join(" "))
            });
            self.pos += 1;
            if !self.comma() {
                return Ok(wanted);
            }
        }
    }

    fn comma(&mut self) -> bool {
        let is_comma = self
            .tokens
            .get(self.pos)
            .is_some_and(|token| token.kind == Kind::Comma);
        if is_comma {
            self.pos += 1;
        }
        is_comma
    }

    /// Reads values of a closed list of words.
    fn worded<T: Copy + PartialEq>(&mut self, list: &[Worded<T>]) -> Result<Vec<T>, QueryError> {
        let near: Vec<&'static str> = list.iter().flat_map(Worded::words).collect();
        self.values(&near, |text| {
            meaning(list, text).ok_or(QueryWhy::UnknownValue)
        })
    }

    /// Reads values parted by commas. Each takes as many words as make sense together; `near` are the words that may be
    /// meant where none does.
    fn values<T>(
        &mut self,
        near: &[&'static str],
        item: impl Fn(&str) -> Result<T, QueryWhy>,
    ) -> Result<Vec<T>, QueryError> {
        let mut found = Vec::new();
        loop {
            found.push(self.value(near, &item)?);
            if !self.comma() {
                return Ok(found);
            }
        }
    }

    fn value<T>(
        &mut self,
        near: &[&'static str],
        item: &impl Fn(&str) -> Result<T, QueryWhy>,
    ) -> Result<T, QueryError> {
        let start = self.pos;
        let Some(token) = self.tokens.get(start) else {
            return Err(self.missing());
        };
        if token.kind == Kind::Quoted {
            self.pos += 1;
            return item(&token.text).map_err(|why| {
                let mut wrong = self.wrong(token.at, token.end, why);
                wrong.near = near_of(near, &token.text);
                wrong
            });
        }
        let mut run = 0;
        while run < VALUE_WORDS {
            let Some(token) = self.tokens.get(start + run) else {
                break;
            };
            let is_negated = run > 0 && token.text.len() > 1 && token.text.starts_with('-');
            if token.kind != Kind::Word || is_negated || key_at(self.tokens, start + run).is_some()
            {
                break;
            }
            run += 1;
        }
        if run == 0 {
            return Err(self.missing());
        }
        let mut told: Option<QueryError> = None;
        for count in (1..=run).rev() {
            let words = &self.tokens[start..start + count];
            let text = words
                .iter()
                .map(|token| token.text.as_str())
                .collect::<Vec<_>>()
                .join(" ");
            match item(&text) {
                Ok(value) => {
                    self.pos = start + count;
                    return Ok(value);
                }
                Err(why) => {
                    let mut wrong = self.wrong(words[0].at, words[count - 1].end, why);
                    wrong.near = near_of(near, &text);
                    // What is wrong with a value that was nearly read says more than that it was not.
                    let says_more = wrong.near.is_some()
                        || !matches!(
                            why,
                            QueryWhy::UnknownValue | QueryWhy::NotANumber | QueryWhy::NotADay
                        );
                    let is_told = told.as_ref().is_some_and(|told| {
                        told.near.is_some()
                            || !matches!(
                                told.why,
                                QueryWhy::UnknownValue | QueryWhy::NotANumber | QueryWhy::NotADay
                            )
                    });
                    if says_more || !is_told {
                        told = Some(wrong);
                    }
                }
            }
        }
        Err(told.unwrap_or_else(|| self.missing()))
    }
}

/// Returns the word of a list that is nearest to what was written.
fn near_of(list: &[&'static str], written: &str) -> Option<String> {
    let written = plain(written);
    let length = written.chars().count();
    list.iter()
        .map(|word| {
            (
                crate::text::distance(&written, &plain(word), usize::MAX),
                *word,
            )
        })
        .filter(|(far, word)| *far <= 2 && *far * 3 <= length.max(word.chars().count()))
        .min_by_key(|(far, _)| *far)
        .map(|(_, word)| word.to_owned())
}

/// Returns the filter of words alone, for callers that hold them already.
#[must_use]
pub fn words_of(text: &str) -> TaskFilter {
    let mut filter = TaskFilter::default();
    for word in text.split_whitespace() {
        if word.chars().any(char::is_alphanumeric) {
            filter = filter.and(Test::Word(
                word.replace(['"', '“', '”', '„', '«', '»'], " "),
            ));
        }
    }
    filter
}

/// True when a link's name could be read as no name at all.
pub(super) fn is_none_word(name: &str) -> bool {
    matches!(plain(name).as_str(), "none" | "khong")
}
