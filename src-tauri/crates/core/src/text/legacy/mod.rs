//! Recognising text in the 8-bit encodings used before Unicode, and turning it into Unicode where that is certain.

mod syllable;
mod tables;

use crate::codes::coded_enum;
use crate::text::nfc;

coded_enum! {
    /// An encoding from before Unicode.
    Encoding {
        /// TCVN 5712:1993, fonts .VnTime and the like.
        Tcvn3 = "tcvn3",
        /// VNI, fonts VNI-Times and the like.
        Vni = "vni",
    }
}

impl Encoding {
    /// Returns the text in Unicode; `None` when a word of it then is no Vietnamese syllable.
    fn read(self, text: &str) -> Option<String> {
        let mut read = String::with_capacity(text.len());
        let mut chars = text.chars().peekable();
        while let Some(char) = chars.next() {
            let found = match self {
                Encoding::Tcvn3 => tables::tcvn3(char).map(|letter| (letter, 1)),
                Encoding::Vni => tables::vni(char, chars.peek().copied()),
            };
            match found {
                Some((letter, 2)) => {
                    chars.next();
                    read.push(letter);
                }
                Some((letter, _)) => read.push(letter),
                // A letter that this encoding never gives.
                None if char.is_alphabetic() && !char.is_ascii() => return None,
                None => read.push(char),
            }
        }
        (read != text && syllable::is_vietnamese(&read)).then_some(read)
    }
}

/// Turns old text into Unicode and says what it was; `None` when that is not certain.
///
/// Certain means: read in one of the encodings, every word beyond ASCII is a Vietnamese syllable; read in the other one, or
/// as it stands, it is not.
#[must_use]
pub fn read_legacy(text: &str) -> Option<(Encoding, String)> {
    let text = nfc(text);
    if text.is_ascii()
        || is_unicode_vietnamese(&text)
        || (syllable::is_vietnamese(&text) && !looks_legacy(&text))
    {
        return None;
    }
    let mut readings = Encoding::ALL
        .iter()
        .filter_map(|encoding| Some((*encoding, encoding.read(&text)?)));
    let first = readings.next()?;
    readings.next().is_none().then_some(first)
}

/// Returns what the text is in Unicode when it is known to be in this encoding; `None` when it cannot be.
#[must_use]
pub fn read_legacy_as(encoding: Encoding, text: &str) -> Option<String> {
    encoding.read(&nfc(text))
}

/// Returns whether the text holds a letter that only Unicode Vietnamese has.
#[must_use]
pub fn is_unicode_vietnamese(text: &str) -> bool {
    text.chars().any(is_vietnamese_only)
}

/// Returns whether the text looks like TCVN3 (.VnTime) or VNI read as Western text: "C¸c ®Ò ¸n", "Caùc ñeà aùn".
///
/// Such text comes from old .doc and .xls files. Typed or pasted it is refused, not converted: a wrong guess would be kept
/// for ever. An import shows what it would make of it first. Text with any letter that only Unicode Vietnamese has is
/// never refused.
#[must_use]
pub fn looks_legacy(text: &str) -> bool {
    if is_unicode_vietnamese(text) {
        return false;
    }
    let chars: Vec<char> = text.chars().collect();
    let mut signs = 0;
    for (at, &char) in chars.iter().enumerate() {
        let before = at
            .checked_sub(1)
            .and_then(|at| chars.get(at))
            .copied()
            .unwrap_or(' ');
        let after = chars.get(at + 1).copied().unwrap_or(' ');
        signs += tcvn3_signs(before, char, after).max(vni_signs(before, char));
    }
    signs >= 2
}

/// Letters that neither encoding gives when read as Western text.
const fn is_vietnamese_only(char: char) -> bool {
    matches!(
        char,
        'ă' | 'Ă' | 'đ' | 'Đ' | 'ơ' | 'Ơ' | 'ư' | 'Ư' | '\u{1ea0}'..='\u{1ef9}'
    )
}

/// Counts signs of TCVN3: symbols inside a word, or a capital with a mark after a small letter.
fn tcvn3_signs(before: char, char: char, after: char) -> u32 {
    let is_inside = before.is_ascii_alphabetic() && after.is_ascii_alphabetic();
    let touches = before.is_ascii_alphabetic() || after.is_ascii_alphabetic();
    match char {
        '¸' | 'µ' | '¶' | '¹' | '¨' | '©' | 'ª' | '«' | '¬' | '®' | '»' | '¼' | '½' | '¾' | '·'
        | '×'
            if is_inside =>
        {
            2
        }
        '®' if after.is_alphabetic() => 2,
        '¸' | '¶' | '¹' | '¨' | '¬' | '¼' | '½' | '¾' if touches => 1,
        'À'..='ß' if before.is_ascii_lowercase() => 2,
        _ => 0,
    }
}

/// Counts signs of VNI: a vowel followed by a second one that stands for its mark.
const fn vni_signs(before: char, char: char) -> u32 {
    match (before.to_ascii_lowercase(), char) {
        ('a' | 'e' | 'o' | 'ô' | 'ö', 'ø' | 'û' | 'å' | 'Ø' | 'Û') | ('a' | 'e' | 'o', 'ù') => {
            2
        }
        ('a', 'ï' | 'õ' | 'â' | 'á' | 'à' | 'ã' | 'ä' | 'ê' | 'é' | 'è' | 'ú' | 'ü' | 'ë')
        | ('e' | 'o', 'ï' | 'õ' | 'â' | 'ä')
        | ('ô' | 'ö', 'ù' | 'ï' | 'õ') => 1,
        (_, 'ñ') => 1,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::{Encoding, looks_legacy, read_legacy};

    #[test]
    fn old_text_is_read_where_it_can_be_one_encoding_only() {
        for (encoding, old, new) in [
            (
                Encoding::Tcvn3,
                "gi¸o dôc vµ ®µo t¹o",
                "giáo dục và đào tạo",
            ),
            (
                Encoding::Tcvn3,
                "Rµ so¸t h¹ tÇng c«ng nghÖ th«ng tin",
                "Rà soát hạ tầng công nghệ thông tin",
            ),
            (
                Encoding::Tcvn3,
                "X©y dùng c¬ së d÷ liÖu tr\u{ad}êng häc",
                "Xây dựng cơ sở dữ liệu trường học",
            ),
            (
                Encoding::Tcvn3,
                "H\u{ad}íng dÉn sè ho¸ häc b¹",
                "Hướng dẫn số hoá học bạ",
            ),
            (Encoding::Vni, "Boä Giaùo duïc", "Bộ Giáo dục"),
            (
                Encoding::Vni,
                "chuyeån ñoåi soá trong tröôøng hoïc",
                "chuyển đổi số trong trường học",
            ),
            (
                Encoding::Vni,
                "Xaây döïng cô sôû döõ lieäu ngaønh",
                "Xây dựng cơ sở dữ liệu ngành",
            ),
            (
                Encoding::Vni,
                "VUÏ KEÁ HOAÏCH - TAØI CHÍNH",
                "VỤ KẾ HOẠCH - TÀI CHÍNH",
            ),
        ] {
            assert_eq!(
                read_legacy(old),
                Some((encoding, new.to_owned())),
                "{old} is {new}"
            );
        }
    }

    #[test]
    fn what_is_not_certainly_old_text_is_not_converted() {
        for text in [
            "Rà soát hạ tầng",
            "hoà, hoá",
            "5 µm, ½",
            "Microsoft® Office",
            "naïve café Müller",
            "cà phê",
            "phê",
            "quê",
            "cô",
            "Ban chi dao",
            "",
        ] {
            assert_eq!(read_legacy(text), None, "{text} stays as it is");
        }
    }

    #[test]
    fn text_in_old_encodings_is_recognised() {
        for text in [
            "C¸c",
            "gi¸o dôc vµ ®µo t¹o",
            "NhiÖm vô",
            "®Ò ¸n",
            "Caùc",
            "ñaøo taïo",
            "Boä Giaùo duïc",
            "Tröôøng",
            "chuyeån ñoåi soá",
        ] {
            assert!(looks_legacy(text), "{text} is TCVN3 or VNI");
        }
    }

    #[test]
    fn proper_text_is_never_taken_for_an_old_encoding() {
        for text in [
            "",
            "Các đề án",
            "Rà soát hạ tầng công nghệ thông tin",
            "hoà, hoá, khoẻ, thuý",
            "toà nhà, loá, xoá",
            "cà phê",
            "Ban chi dao",
            "«phiên họp»",
            "Microsoft® Office",
            "© 2022",
            "naïve café Müller",
            "El Niño",
            "5 µm, 20 m², ½",
            "Sài Gòn · Huế",
            "HÀNH CHÍNH, ÂM NHẠC",
        ] {
            assert!(!looks_legacy(text), "{text} is proper text");
        }
    }
}
