//! A text in composed form, with the way back to the text as it was given.

use std::ops::Range;
use unicode_normalization::char::canonical_combining_class;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc, is_nfc_quick};

/// Text that is read in composed form (NFC), so that both forms of a letter are one; places lead back to what was given.
pub(super) struct Composed {
    pub(super) text: String,
    /// One for each character of the composed text, and one for its end.
    places: Vec<Place>,
}

/// Where a character of the composed text came from.
struct Place {
    /// Its first byte in the composed text.
    at: usize,
    /// First byte in the text as given.
    byte: usize,
    /// Number of its character there.
    char: usize,
}

impl Composed {
    pub(super) fn of(given: &str) -> Self {
        let mut composed = Self {
            text: String::with_capacity(given.len()),
            places: Vec::with_capacity(given.len() + 1),
        };
        let (mut byte, mut char) = (0, 0);
        if is_nfc(given) {
            composed.take_as_is(given, &mut byte, &mut char);
        } else {
            for stretch in stretches(given) {
                composed.take(stretch, &mut byte, &mut char);
            }
        }
        let at = composed.text.len();
        composed.places.push(Place { at, byte, char });
        composed
    }

    fn take_as_is(&mut self, stretch: &str, byte: &mut usize, char: &mut usize) {
        for one in stretch.chars() {
            self.push(one, *byte, *char);
            *byte += one.len_utf8();
            *char += 1;
        }
    }

    /// Takes a stretch that composes by itself. What it becomes stands for all of it: its first character leads to its
    /// beginning, any other to its end.
    fn take(&mut self, stretch: &str, byte: &mut usize, char: &mut usize) {
        if is_nfc(stretch) {
            self.take_as_is(stretch, byte, char);
            return;
        }
        let (first_byte, first_char) = (*byte, *char);
        *byte += stretch.len();
        *char += stretch.chars().count();
        for (number, one) in stretch.nfc().enumerate() {
            if number == 0 {
                self.push(one, first_byte, first_char);
            } else {
                self.push(one, *byte, *char);
            }
        }
    }

    fn push(&mut self, one: char, byte: usize, char: usize) {
        let at = self.text.len();
        self.places.push(Place { at, byte, char });
        self.text.push(one);
    }

    /// Returns the bytes and the characters of the text as given that a range of the composed text stands for.
    pub(super) fn given(&self, range: &Range<usize>) -> (Range<usize>, Range<usize>) {
        let (from, to) = (self.place(range.start), self.place(range.end));
        (from.byte..to.byte, from.char..to.char)
    }

    fn place(&self, at: usize) -> &Place {
        let found = self.places.partition_point(|place| place.at < at);
        &self.places[found.min(self.places.len() - 1)]
    }
}

/// Splits a text where nothing composes across.
fn stretches(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let mut chars = rest.char_indices();
        chars.next()?;
        let end = chars
            .find(|(_, char)| begins_anew(*char))
            .map_or(rest.len(), |(at, _)| at);
        let (stretch, after) = rest.split_at(end);
        rest = after;
        Some(stretch)
    })
}

/// True when a character never composes with what stands before it.
fn begins_anew(char: char) -> bool {
    if char.is_ascii() {
        return true;
    }
    let first = std::iter::once(char).nfd().next().unwrap_or(char);
    canonical_combining_class(first) == 0
        && is_nfc_quick(std::iter::once(first)) == IsNormalized::Yes
}

#[cfg(test)]
mod tests {
    use super::Composed;
    use proptest::prelude::*;
    use unicode_normalization::UnicodeNormalization;

    #[test]
    fn a_place_in_composed_text_leads_to_the_letters_it_was_made_of() {
        let given: String = "@Đặng Ưng".nfd().collect();
        let composed = Composed::of(&given);
        let at = composed.text.find("Ưng").unwrap();
        let (bytes, chars) = composed.given(&(at..composed.text.len()));
        assert_eq!(
            given[bytes].nfc().collect::<String>(),
            "Ưng",
            "the bytes are those of the word"
        );
        assert_eq!(
            given
                .chars()
                .skip(chars.start)
                .take(chars.len())
                .nfc()
                .collect::<String>(),
            "Ưng",
            "and so are the characters"
        );
    }

    proptest! {
        #[test]
        fn any_text_is_composed_as_the_standard_says(given in any::<String>()) {
            for text in [given.clone(), given.nfd().collect()] {
                let composed = Composed::of(&text);
                prop_assert_eq!(&composed.text, &text.nfc().collect::<String>());
                let whole = composed.given(&(0..composed.text.len()));
                prop_assert_eq!(whole, (0..text.len(), 0..text.chars().count()));
            }
        }
    }
}
