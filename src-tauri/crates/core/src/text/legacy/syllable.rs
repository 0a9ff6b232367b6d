//! Whether a word can be a Vietnamese syllable: what tells a right conversion from a wrong one.

use unicode_normalization::UnicodeNormalization;

/// Consonants that may begin a syllable; longer ones first.
const ONSETS: &[&str] = &[
    "ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr", "b", "c", "d", "đ", "g",
    "h", "k", "l", "m", "n", "p", "q", "r", "s", "t", "v", "x", "",
];

/// What may follow, without its tone.
const RHYMES: &[&str] = &[
    "a", "ac", "ach", "ai", "am", "an", "ang", "anh", "ao", "ap", "at", "au", "ay", "ăc", "ăm",
    "ăn", "ăng", "ăp", "ăt", "âc", "âm", "ân", "âng", "âp", "ât", "âu", "ây", "e", "ec", "em",
    "en", "eng", "eo", "ep", "et", "ê", "êch", "êm", "ên", "ênh", "êp", "êt", "êu", "i", "ia",
    "ich", "iêc", "iêm", "iên", "iêng", "iêp", "iêt", "iêu", "im", "in", "inh", "ip", "it", "iu",
    "o", "oa", "oac", "oach", "oai", "oam", "oan", "oang", "oanh", "oao", "oap", "oat", "oay",
    "oăc", "oăm", "oăn", "oăng", "oăt", "oc", "oe", "oen", "oeo", "oet", "oi", "om", "on", "ong",
    "ooc", "oong", "op", "ot", "ô", "ôc", "ôi", "ôm", "ôn", "ông", "ôp", "ôt", "ơ", "ơi", "ơm",
    "ơn", "ơp", "ơt", "u", "ua", "uân", "uâng", "uât", "uây", "uc", "uê", "uêch", "uênh", "ui",
    "um", "un", "ung", "uôc", "uôi", "uôm", "uôn", "uông", "uôt", "up", "ut", "uy", "uya", "uych",
    "uyên", "uyêt", "uynh", "uyt", "uyu", "uơ", "ư", "ưa", "ưc", "ưi", "ưng", "ươc", "ươi", "ươm",
    "ươn", "ương", "ươp", "ươt", "ươu", "ưt", "ưu", "y", "yêm", "yên", "yêng", "yêt", "yêu", "ynh",
];

/// Says whether every word that holds a letter beyond ASCII can be a Vietnamese syllable.
pub(super) fn is_vietnamese(text: &str) -> bool {
    text.split(|char: char| !char.is_alphabetic())
        .filter(|word| !word.is_ascii())
        .all(is_syllable)
}

fn is_syllable(word: &str) -> bool {
    let plain = without_tone(&word.to_lowercase());
    ONSETS.iter().any(|onset| {
        plain
            .strip_prefix(onset)
            .is_some_and(|rhyme| RHYMES.contains(&rhyme))
    }) || matches!(
        plain.as_str(),
        "gi" | "gin" | "giêng" | "giêc" | "quôc" | "quy"
    )
}

/// Takes the five tones away and leaves ă, â, đ, ê, ô, ơ, ư.
fn without_tone(word: &str) -> String {
    word.nfd()
        .filter(|char| {
            !matches!(
                char,
                '\u{300}' | '\u{301}' | '\u{303}' | '\u{309}' | '\u{323}'
            )
        })
        .nfc()
        .collect()
}
