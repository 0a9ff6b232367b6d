//! Vietnamese alphabetical order.

use super::fold::fold;
use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};
use std::sync::OnceLock;

/// Returns the sort key of a text: keys compared byte by byte give Vietnamese order (a ă â b c d đ e ê …; letters first,
/// then tones: level, falling, dipping, broken, rising, heavy).
///
/// Keys live in columns beside the text, so that any tool can open the file. They belong to one version of the order's
/// data: a register made by another version rebuilds them.
#[must_use]
pub fn sort_key(text: &str) -> Vec<u8> {
    let mut key = Vec::with_capacity(text.len() * 2);
    match collator() {
        Some(collator) => {
            let Ok(()) = collator.write_sort_key_to(text, &mut key);
        }
        None => {
            key.extend_from_slice(fold(text).as_bytes());
            key.push(1);
            key.extend_from_slice(text.as_bytes());
        }
    }
    key
}

/// Returns the collator, made once; `None` would mean that the embedded data lacks Vietnamese, which a test rules out.
fn collator() -> Option<&'static CollatorBorrowed<'static>> {
    static COLLATOR: OnceLock<Option<CollatorBorrowed<'static>>> = OnceLock::new();
    COLLATOR
        .get_or_init(|| {
            let locale = "vi".parse().ok()?;
            let preferences = CollatorPreferences::from_locale_strict(&locale).ok()?;
            Collator::try_new(preferences, CollatorOptions::default()).ok()
        })
        .as_ref()
}

#[cfg(test)]
mod tests {
    use super::{collator, sort_key};
    use unicode_normalization::UnicodeNormalization;

    fn check(ordered: &[&str]) {
        for pair in ordered.windows(2) {
            assert!(
                sort_key(pair[0]) < sort_key(pair[1]),
                "{} must come before {}",
                pair[0],
                pair[1]
            );
        }
    }

    #[test]
    fn the_embedded_data_knows_vietnamese() {
        assert!(
            collator().is_some(),
            "the order must not fall back to folded text"
        );
    }

    #[test]
    fn letters_come_in_the_vietnamese_alphabet() {
        check(&[
            "a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "g", "h", "i", "k", "l", "m", "n", "o",
            "ô", "ơ", "p", "q", "r", "s", "t", "u", "ư", "v", "x", "y",
        ]);
    }

    #[test]
    fn tones_come_after_letters_in_their_own_order() {
        check(&["ma", "mà", "mả", "mã", "má", "mạ", "mai", "măng", "mân"]);
        check(&["An", "Ánh", "Ân", "Bình", "Dung", "Đào", "Em", "Ê"]);
    }

    #[test]
    fn a_shorter_word_comes_first_and_syllables_are_compared_in_turn() {
        check(&[
            "Vụ",
            "Vụ Giáo dục",
            "Vụ Giáo dục Đại học",
            "Vụ Giáo dục Mầm non",
            "Vụ Pháp chế",
        ]);
        check(&["ba con", "bà con", "ba ngày", "bà ngày"]);
    }

    #[test]
    fn composed_and_decomposed_text_have_one_key() {
        for text in ["Đề án", "ế", "Trường Cán bộ quản lý"] {
            assert_eq!(
                sort_key(text),
                sort_key(&text.nfd().collect::<String>()),
                "{text} in both forms"
            );
        }
    }

    #[test]
    fn no_key_contains_the_byte_that_joins_keys() {
        for text in ["", "Nguyễn Kim Sơn", "131/QĐ-TTg", "\u{0}"] {
            assert!(
                !sort_key(text).contains(&0),
                "{text:?} must leave byte 0 free"
            );
        }
    }
}
