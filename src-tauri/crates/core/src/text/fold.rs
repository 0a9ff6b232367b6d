//! Folding: the form in which text is searched.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Returns the text without marks, in lower case, with đ as d: "Đề án" and "de an" fold to the same.
///
/// SQLite's own tokenizer does not fold đ in any mode, so index and query both go through here. Text in composed form
/// folds one character to one character.
#[must_use]
pub fn fold(text: &str) -> String {
    text.nfc().filter_map(fold_char).collect()
}

/// Returns the folded text and, for each of its characters, the place of the character it came from, counted in
/// characters of the composed text.
///
/// The two differ only where composed text still holds a lone mark, which no Vietnamese word does.
#[must_use]
pub fn fold_with_places(text: &str) -> (String, Vec<u32>) {
    (0_u32..)
        .zip(text.nfc())
        .filter_map(|(place, char)| fold_char(char).map(|folded| (folded, place)))
        .unzip()
}

/// Folds one composed character; `None` for a lone mark.
pub(crate) fn fold_char(char: char) -> Option<char> {
    if char.is_ascii() {
        return Some(char.to_ascii_lowercase());
    }
    if is_combining_mark(char) {
        return None;
    }
    let base = match char {
        'đ' | 'Đ' | 'ð' | 'Ð' | 'ɖ' | 'Ɖ' => 'd',
        _ => base_letter(char),
    };
    // Only the first character: "İ" would grow to two, and places would no longer hold.
    base.to_lowercase().next()
}

/// Returns the letter under the marks; the character itself where it is more than a letter with marks (한).
fn base_letter(char: char) -> char {
    let mut parts = std::iter::once(char).nfd();
    match parts.next() {
        Some(base) if parts.all(is_combining_mark) => base,
        Some(_) | None => char,
    }
}

#[cfg(test)]
mod tests {
    use super::{fold, fold_with_places};
    use crate::text::nfc;
    use unicode_normalization::UnicodeNormalization;

    #[test]
    fn words_fold_as_people_search_for_them() {
        let cases = [
            ("Đề án", "de an"),
            ("CHUYỂN ĐỔI SỐ", "chuyen doi so"),
            ("hòa", "hoa"),
            ("hoà", "hoa"),
            ("thuỷ thủy", "thuy thuy"),
            ("Ðà Nẵng", "da nang"),
            ("ðổi", "doi"),
            ("Ưu tiên, Ơ, Ă, Â, Ê, Ô", "uu tien, o, a, a, e, o"),
            ("131/QĐ-TTg", "131/qd-ttg"),
            ("Nghị quyết 71-NQ/TW", "nghi quyet 71-nq/tw"),
            ("İ", "i"),
            ("한국", "한국"),
            ("", ""),
        ];
        for (text, folded) in cases {
            assert_eq!(fold(text), folded, "{text:?} must fold to {folded:?}");
            assert_eq!(
                fold(&text.nfd().collect::<String>()),
                folded,
                "{text:?} decomposed must fold alike"
            );
        }
    }

    #[test]
    fn composed_vietnamese_folds_one_character_to_one() {
        let vowels = "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ";
        for letters in [vowels.to_owned(), vowels.to_uppercase()] {
            let folded = fold(&letters);
            assert_eq!(
                folded.chars().count(),
                letters.chars().count(),
                "each letter of {letters} gives one"
            );
            assert!(folded.is_ascii(), "no mark is left in {folded}");
        }
    }

    #[test]
    fn places_point_to_the_characters_of_the_composed_text() {
        let title = "Rà soát hạ tầng Đề án";
        let (folded, places) = fold_with_places(&title.nfd().collect::<String>());
        let start = folded
            .find("de an")
            .map(|byte| folded[..byte].chars().count());
        assert_eq!(
            start.map(|at| places[at]),
            Some(16),
            "the mark starts at the Đ"
        );
        assert_eq!(
            nfc(title).chars().nth(16),
            Some('Đ'),
            "which is the sixteenth character"
        );

        let (folded, places) = fold_with_places("x\u{0330}y");
        assert_eq!(
            (folded.as_str(), places),
            ("xy", vec![0, 2]),
            "a lone mark is skipped, places still hold"
        );
    }

    #[test]
    fn folding_twice_changes_nothing_more() {
        for text in ["Đề án", "Ưu tiên", "hoà"] {
            assert_eq!(
                fold(&fold(text)),
                fold(text),
                "{text} is folded once and for all"
            );
        }
    }
}
