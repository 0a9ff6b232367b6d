//! The way through a line: signs first, then recurrence and days in what is left, then who speaks.

use super::composed::Composed;
use super::directory::Directory;
use super::pieces::{Piece, Shape, pieces};
use super::vocabulary::Vocabulary;
use super::{
    Chip, Context, Doubt, Kind, Meaning, Pick, Token, clauses, dates, marks, mentions, recurring,
};
use crate::text::nfc;
use std::collections::HashMap;

/// Names that nobody has for which the nearest are looked up in one line.
const MOST_LOOKUPS: usize = 8;

/// A line while it is read.
pub(super) struct Scan<'a> {
    composed: Composed,
    given: &'a str,
    pub(super) kind: Kind,
    pub(super) directory: &'a Directory,
    pub(super) on: Context<'a>,
    pub(super) pieces: Vec<Piece>,
    /// For each piece, whether it belongs to something found already, dismissed things among them.
    taken: Vec<bool>,
    found: Vec<Found>,
    counts: HashMap<String, usize>,
    /// How many names that nobody has may still be looked up: each is compared with every name there is.
    pub(super) lookups: usize,
}

/// Something that was found, from which piece to before which.
pub(super) struct Found {
    from: usize,
    to: usize,
    token: Token,
    meaning: Meaning,
    /// True for a day that is meant as the deadline because somebody picked it.
    is_picked: bool,
    /// True for a day with a word of a deadline before it.
    is_led: bool,
}

impl<'a> Scan<'a> {
    pub(super) fn of(
        given: &'a str,
        kind: Kind,
        directory: &'a Directory,
        on: Context<'a>,
    ) -> Self {
        let composed = Composed::of(given);
        let pieces = pieces(&composed.text);
        Self {
            taken: vec![false; pieces.len()],
            composed,
            given,
            kind,
            directory,
            on,
            pieces,
            found: Vec::new(),
            counts: HashMap::new(),
            lookups: MOST_LOOKUPS,
        }
    }

    pub(super) fn read(mut self) -> Vec<Chip> {
        let mut at = 0;
        while at < self.pieces.len() {
            let end = mentions::at(&mut self, at)
                .or_else(|| clauses::at(&mut self, at))
                .or_else(|| marks::at(&mut self, at));
            at = end.unwrap_or(at + 1);
        }
        let vocabulary = Vocabulary::of(&self);
        recurring::read(&mut self, &vocabulary);
        dates::read(&mut self, &vocabulary);
        if self.kind == Kind::Opinion {
            mentions::speaker(&mut self);
        }
        self.one_deadline();
        self.into_chips()
    }

    pub(super) fn text(&self) -> &str {
        &self.composed.text
    }

    pub(super) fn piece(&self, at: usize) -> Option<&Piece> {
        self.pieces.get(at)
    }

    /// Returns the words from one piece to before another.
    pub(super) fn words(&self, from: usize, to: usize) -> &str {
        match (self.pieces.get(from), to.checked_sub(1)) {
            (Some(first), Some(last)) if from < to => {
                &self.text()[first.from..self.pieces[last].to]
            }
            _ => "",
        }
    }

    pub(super) fn is_taken(&self, at: usize) -> bool {
        self.taken.get(at).copied().unwrap_or(false)
    }

    /// Returns the words that belong to nothing found so far, with their places.
    pub(super) fn open_words(&self) -> impl Iterator<Item = (usize, &Piece)> {
        let is_open =
            |(at, piece): &(usize, &Piece)| piece.shape == Shape::Word && !self.taken[*at];
        self.pieces.iter().enumerate().filter(is_open)
    }

    /// Returns a number of at most so many digits that belongs to nothing found so far.
    pub(super) fn number(&self, at: usize, digits: usize) -> Option<&str> {
        let piece = self.pieces.get(at).filter(|_| !self.taken[at])?;
        (piece.shape == Shape::Number && piece.low.len() <= digits).then_some(piece.low.as_str())
    }

    pub(super) fn is_glued(&self, at: usize) -> bool {
        self.pieces.get(at).is_some_and(|piece| piece.is_glued)
    }

    pub(super) fn is_mark(&self, at: usize, mark: char) -> bool {
        self.pieces.get(at).is_some_and(|piece| piece.is_mark(mark))
    }

    /// True when nothing but marks and what was found already follows.
    pub(super) fn is_end(&self, at: usize) -> bool {
        let is_open = |at: &usize| !self.taken[*at] && self.pieces[*at].is_said();
        let last = (0..self.pieces.len()).rev().find(is_open);
        last.is_none_or(|last| last < at)
    }

    /// Notes what was found, unless it was dismissed: then it returns false. Either way its words are taken. `mean` gets what
    /// was picked for it.
    pub(super) fn find(
        &mut self,
        (from, to): (usize, usize),
        is_led: bool,
        mean: impl FnOnce(&Self, Option<&Pick>) -> Meaning,
    ) -> bool {
        let text = self.words(from, to).to_owned();
        let count = self.counts.entry(text.clone()).or_default();
        let token = Token {
            text,
            number: *count,
        };
        *count += 1;
        self.taken[from..to].fill(true);
        let is_this =
            |other: &Token| other.number == token.number && nfc(&other.text) == token.text;
        if self.on.dismissed.iter().any(is_this) {
            return false;
        }
        let picked = self.on.picked;
        let pick = picked
            .iter()
            .rev()
            .find(|picked| is_this(&picked.token))
            .map(|picked| &picked.pick);
        let meaning = mean(self, pick);
        self.found.push(Found {
            from,
            to,
            token,
            meaning,
            is_picked: pick.is_some(),
            is_led,
        });
        true
    }

    /// True when somebody was found to speak.
    pub(super) fn has_speaker(&self) -> bool {
        self.found
            .iter()
            .any(|found| matches!(found.meaning, Meaning::Speaker(_)))
    }

    /// Turns speakers into mentions, but for the one at a piece.
    pub(super) fn speakers_are_mentions(&mut self, but_at: usize) {
        for found in self.found.iter_mut().filter(|found| found.from != but_at) {
            if let Meaning::Speaker(who) = &found.meaning {
                found.meaning = Meaning::Mention(who.clone());
            }
        }
    }

    /// Leaves one day as the deadline: the one that was picked, else the first with a word of a deadline, else the first.
    fn one_deadline(&mut self) {
        self.found.sort_by_key(|found| found.from);
        let is_sure = |found: &Found| match &found.meaning {
            Meaning::Due(deadline) => deadline.fault.is_none() && deadline.doubt.is_none(),
            Meaning::Recurs(recurring) => recurring.doubt.is_none(),
            _ => false,
        };
        let the_one = self
            .found
            .iter()
            .position(|found| is_sure(found) && found.is_picked)
            .or_else(|| {
                self.found
                    .iter()
                    .position(|found| is_sure(found) && found.is_led)
            })
            .or_else(|| self.found.iter().position(is_sure));
        for (place, found) in self.found.iter_mut().enumerate() {
            if Some(place) == the_one || !is_sure(found) {
                continue;
            }
            match &mut found.meaning {
                Meaning::Due(deadline) => deadline.doubt = Some(Doubt::Later),
                Meaning::Recurs(recurring) => recurring.doubt = Some(Doubt::Later),
                _ => {}
            }
        }
    }

    fn into_chips(self) -> Vec<Chip> {
        let Self {
            composed,
            given,
            pieces,
            found,
            ..
        } = self;
        found
            .into_iter()
            .filter_map(|found| {
                let range = pieces.get(found.from)?.from..pieces.get(found.to.checked_sub(1)?)?.to;
                let (bytes, chars) = composed.given(&range);
                let text = given.get(bytes.clone()).filter(|text| !text.is_empty())?;
                Some(Chip {
                    bytes,
                    chars,
                    token: Token {
                        text: text.to_owned(),
                        number: found.token.number,
                    },
                    meaning: found.meaning,
                    stays: None,
                })
            })
            .collect()
    }
}
