//! Words as they are compared: letters and tone apart, so that "hoà" and "hòa" are one and a letter typed without its marks
//! stands for each that has them.

use crate::text::fold;
use unicode_normalization::UnicodeNormalization;

/// Marks of tone, combining: grave, acute, tilde, hook, dot below.
const TONES: &[char] = &['\u{300}', '\u{301}', '\u{303}', '\u{309}', '\u{323}'];

/// A word by its letters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Letters {
    /// Without any mark: "đặng" is "dang".
    pub(super) plain: String,
    /// With what makes another letter of it (ă, â, đ, ê, ô, ơ, ư) and without tone: "đăng".
    letters: Vec<char>,
    /// Its tone, when one is written.
    tone: Option<char>,
}

impl Letters {
    /// Takes one word apart.
    pub(super) fn of(word: &str) -> Self {
        let mut tone = None;
        let toneless: String = word
            .to_lowercase()
            .nfd()
            .filter(|char| {
                let is_tone = TONES.contains(char);
                if is_tone {
                    tone = Some(*char);
                }
                !is_tone
            })
            .collect();
        let letters: Vec<char> = toneless
            .nfc()
            .map(|char| if char == 'ð' { 'đ' } else { char })
            .collect();
        Self {
            plain: fold(word),
            letters,
            tone,
        }
    }

    /// True when it is written with a mark of any kind.
    pub(super) fn is_marked(&self) -> bool {
        self.tone.is_some() || self.letters.iter().any(|letter| !letter.is_ascii())
    }

    /// True when it may stand for the word: the same letters, each with the marks it has here, or with any when it has none.
    pub(super) fn fits(&self, word: &Self) -> bool {
        self.letters.len() == word.letters.len() && self.begins(word)
    }

    /// True when a word may go on from it: the tone may still be missing, as it is while one types.
    pub(super) fn begins(&self, word: &Self) -> bool {
        self.letters.len() <= word.letters.len()
            && self
                .letters
                .iter()
                .zip(&word.letters)
                .all(|(typed, letter)| {
                    typed == letter || (typed.is_ascii() && base_of(*letter) == *typed)
                })
            && (self.tone.is_none() || self.tone == word.tone)
    }
}

/// Returns the letter under the marks, for the seven Vietnamese letters that have one of their own.
const fn base_of(letter: char) -> char {
    match letter {
        'ă' | 'â' => 'a',
        'đ' => 'd',
        'ê' => 'e',
        'ô' | 'ơ' => 'o',
        'ư' => 'u',
        _ => letter,
    }
}

/// Returns the words of a text; "&" is "và", and what is not a letter or digit only parts them.
pub(super) fn words(text: &str) -> Vec<Letters> {
    text.replace('&', " và ")
        .nfc()
        .collect::<String>()
        .split(|char: char| {
            !char.is_alphanumeric() && !unicode_normalization::char::is_combining_mark(char)
        })
        .filter(|word| !word.is_empty())
        .map(Letters::of)
        .collect()
}

/// Returns words without marks, parted by blanks.
pub(super) fn key(words: &[Letters]) -> String {
    let plain: Vec<&str> = words.iter().map(|word| word.plain.as_str()).collect();
    plain.join(" ")
}

/// Returns the initials of words as a word of its own: "Đặng Văn A" gives "đva".
pub(super) fn initials(words: &[Letters]) -> Letters {
    let letters: Vec<char> = words
        .iter()
        .filter_map(|word| word.letters.first().copied())
        .collect();
    Letters {
        plain: fold(&letters.iter().collect::<String>()),
        letters,
        tone: None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Letters, initials, key, words};

    #[test]
    fn a_letter_without_marks_stands_for_each_with_marks_and_not_the_other_way_round() {
        for (typed, word, fits) in [
            ("dang", "Đặng", true),
            ("đang", "Đặng", true),
            ("đăng", "Đặng", true),
            ("Đặng", "Đặng", true),
            ("đâng", "Đặng", false),
            ("Đặng", "Đăng", false),
            ("Đặng", "Dang", false),
            ("ung", "Ưng", true),
            ("Ưng", "Ưng", true),
            ("Ưng", "Ung", false),
            ("ứng", "Ưng", false),
            ("hoà", "Hòa", true),
            ("hòa", "Hoà", true),
            ("thuý", "Thúy", true),
            ("hoa", "Hòa", true),
            ("dan", "Đặng", false),
        ] {
            assert_eq!(
                Letters::of(typed).fits(&Letters::of(word)),
                fits,
                "{typed} for {word}"
            );
        }
        assert!(
            Letters::of("thuơ").begins(&Letters::of("Thưởng")),
            "while one types, marks may still be missing"
        );
    }

    #[test]
    fn words_are_parted_by_whatever_is_no_letter() {
        for text in [
            "Giáo dục - Đào tạo",
            "Giáo dục–Đào tạo",
            "giáo dục‑đào tạo",
            "GIÁO DỤC, ĐÀO TẠO",
        ] {
            assert_eq!(key(&words(text)), "giao duc dao tao", "{text}");
        }
        assert_eq!(
            key(&words("Giáo dục & Đào tạo")),
            "giao duc va dao tao",
            "the sign is the word"
        );
        assert_eq!(
            initials(&words("Đặng Văn A")).plain,
            "dva",
            "one letter a word"
        );
        assert!(words(" - ").is_empty(), "a hyphen is no word");
    }
}
