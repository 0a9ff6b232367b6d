//! Recognising text in the 8-bit encodings used before Unicode.

/// Returns whether the text looks like TCVN3 (.VnTime) or VNI read as Western text: "C¸c ®Ò ¸n", "Caùc ñeà aùn".
///
/// Such text comes from old .doc and .xls files. It is refused, not converted: which of the two it is cannot always be
/// told, and a wrong guess would be kept for ever. Text with any letter that only Unicode Vietnamese has is never refused.
#[must_use]
pub fn looks_legacy(text: &str) -> bool {
    if text.chars().any(is_vietnamese_only) {
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
    use super::looks_legacy;

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
