//! Which record a name means: pure.

use crate::text::fold;

/// A record that may be meant.
#[derive(Debug, Clone)]
pub(crate) struct Candidate {
    pub(crate) id: String,
    /// Code, and abbreviation or symbol; empty when it has none.
    pub(crate) keys: [String; 2],
    pub(crate) name: String,
}

/// Returns the ids of those that are meant: named by id or key, else in full, else by words of their name. A word may also
/// be the initials of the name: `khtc` is "Vụ Kế hoạch - Tài chính".
pub(crate) fn meant(candidates: &[Candidate], name: &str) -> Vec<String> {
    let wanted = fold(name.trim());
    if wanted.is_empty() {
        return Vec::new();
    }
    let ids = |is_meant: &dyn Fn(&Candidate) -> bool| -> Vec<String> {
        candidates
            .iter()
            .filter(|candidate| is_meant(candidate))
            .map(|candidate| candidate.id.clone())
            .collect()
    };
    let keyed = ids(&|one| one.id == wanted || one.keys.iter().any(|key| fold(key) == wanted));
    if !keyed.is_empty() {
        return keyed;
    }
    let full = ids(&|one| fold(&one.name) == wanted);
    if !full.is_empty() {
        return full;
    }
    let words = words(&wanted);
    ids(&|one| {
        let names = parts(one);
        !words.is_empty()
            && words.iter().all(|word| {
                names.iter().any(|name| name.starts_with(word.as_str())) || is_initials(one, word)
            })
    })
}

/// True when every word that was written begins a word of the text.
pub(crate) fn begins(text: &str, written: &str) -> bool {
    let text = fold(text);
    let parts = words(&text);
    words(&fold(written))
        .iter()
        .all(|word| parts.iter().any(|part| part.starts_with(word.as_str())))
}

fn parts(candidate: &Candidate) -> Vec<String> {
    let [code, short] = &candidate.keys;
    words(&fold(&format!("{code} {short} {}", candidate.name)))
}

fn words(folded: &str) -> Vec<String> {
    folded
        .split(|char: char| !char.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// True when letters are the initials of a whole name, or of what follows its first word ("Vụ", "Cục").
fn is_initials(candidate: &Candidate, letters: &str) -> bool {
    let initials: String = words(&fold(&candidate.name))
        .iter()
        .filter_map(|word| word.chars().next())
        .collect();
    letters.chars().count() > 1
        && (initials == letters || initials.chars().skip(1).eq(letters.chars()))
}

#[cfg(test)]
mod tests {
    use super::{Candidate, begins, meant};

    #[test]
    fn a_name_means_by_key_first_then_in_full_then_by_its_words() {
        let unit = |id: &str, code: &str, short: &str, name: &str| Candidate {
            id: id.to_owned(),
            keys: [code.to_owned(), short.to_owned()],
            name: name.to_owned(),
        };
        let units = [
            unit("a", "DV-02", "CNTT", "Cục Công nghệ thông tin"),
            unit("b", "DV-03", "", "Vụ Kế hoạch - Tài chính"),
            unit("c", "DV-04", "PC", "Vụ Pháp chế"),
            unit("d", "DV-20", "", "Cục Hợp tác quốc tế"),
            unit("e", "DV-21", "", "Thanh tra"),
            unit("f", "DV-22", "", "Thanh tra giáo dục"),
        ];
        for (name, expected) in [
            ("cntt", vec!["a"]),
            ("dv-02", vec!["a"]),
            ("cục cntt", vec!["a"]),
            ("CỤC CNTT", vec!["a"]),
            ("khtc", vec!["b"]),
            ("vụ khtc", vec!["b"]),
            ("vu", vec!["b", "c"]),
            ("thanh tra", vec!["e"]),
            ("cuc", vec!["a", "d"]),
            ("hop tac quoc te", vec!["d"]),
            ("no such unit", vec![]),
            ("-", vec![]),
            ("", vec![]),
        ] {
            assert_eq!(meant(&units, name), expected, "{name:?} means these");
        }
        assert!(
            begins("Cục Công nghệ thông tin", "cong ng"),
            "each word begins one"
        );
        assert!(!begins("Cục Công nghệ thông tin", "ong"), "from its start");
    }
}
