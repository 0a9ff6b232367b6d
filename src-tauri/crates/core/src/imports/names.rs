//! Finding what a cell names: by code, abbreviation or name, with marks or without. What is only nearly the same is
//! offered, never taken.

use crate::store::imports::Name;
use crate::text::{clean_line, distance, fold};
use std::collections::HashMap;

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Found {
    /// One record.
    One(String),
    /// Several records of this name.
    Many,
    /// None; the names that are nearest.
    None(String),
}

/// The names of one noun.
pub(super) struct Names {
    all: Vec<Name>,
    by_key: HashMap<String, Vec<usize>>,
}

/// Returns what names are compared as: folded, words parted by single spaces, "&" as "va", punctuation left out.
fn key(text: &str) -> String {
    let mut key = String::with_capacity(text.len());
    for char in fold(&text.replace('&', " và ")).chars() {
        if char.is_alphanumeric() {
            key.push(char);
        } else if !key.is_empty() && !key.ends_with(' ') {
            key.push(' ');
        }
    }
    key.truncate(key.trim_end().len());
    key
}

impl Names {
    pub(super) fn new(all: Vec<Name>) -> Self {
        let mut by_key: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, name) in all.iter().enumerate() {
            for text in &name.names {
                let places = by_key.entry(key(text)).or_default();
                if !places.contains(&at) {
                    places.push(at);
                }
            }
        }
        Self { all, by_key }
    }

    /// Returns the first name of a record, as it is shown: the last given, which is its full one.
    pub(super) fn shown(&self, id: &str) -> String {
        self.all
            .iter()
            .find(|name| name.id == id)
            .and_then(|name| name.names.last())
            .cloned()
            .unwrap_or_default()
    }

    /// Returns the owner of a record.
    pub(super) fn owner(&self, id: &str) -> Option<String> {
        self.all
            .iter()
            .find(|name| name.id == id)
            .and_then(|name| name.owner.clone())
    }

    /// Finds the record that a text names; `owner` narrows it.
    pub(super) fn find(&self, text: &str, owner: Option<&str>) -> Found {
        let line = clean_line(text);
        let places: Vec<&Name> = self
            .by_key
            .get(&key(&line))
            .into_iter()
            .flatten()
            .map(|at| &self.all[*at])
            .filter(|name| owner.is_none() || name.owner.as_deref() == owner)
            .collect();
        // With marks first, then what exists on the day: as everywhere else.
        let lower = line.to_lowercase();
        let exact = |name: &&&Name| name.names.iter().any(|own| own.to_lowercase() == lower);
        let marked: Vec<&&Name> = places.iter().filter(exact).collect();
        let candidates: Vec<&Name> = if marked.is_empty() {
            places
        } else {
            marked.into_iter().copied().collect()
        };
        let lasting: Vec<&Name> = candidates
            .iter()
            .copied()
            .filter(|name| name.lasts)
            .collect();
        let candidates = if lasting.is_empty() {
            candidates
        } else {
            lasting
        };
        match candidates.as_slice() {
            [] => Found::None(self.nearest(&line)),
            [one] => Found::One(one.id.clone()),
            _ => Found::Many,
        }
    }

    /// Finds the record of an owner that a text names with all its marks; case does not matter.
    pub(super) fn find_marked(&self, text: &str, owner: Option<&str>) -> Found {
        let lower = clean_line(text).to_lowercase();
        let mut found = self.all.iter().filter(|name| {
            name.owner.as_deref() == owner
                && name.names.iter().any(|own| own.to_lowercase() == lower)
        });
        match (found.next(), found.next()) {
            (None, _) => Found::None(String::new()),
            (Some(one), None) => Found::One(one.id.clone()),
            (Some(_), Some(_)) => Found::Many,
        }
    }

    /// Finds the record whose name stands somewhere in a text, as a word of its own: "Quyết định số 131/QĐ-TTg ngày
    /// 25/01/2022".
    pub(super) fn find_within(&self, text: &str) -> Found {
        match self.find(text, None) {
            Found::None(hint) => {
                let padded = format!(" {} ", key(text));
                let mut found: Vec<&Name> = self
                    .all
                    .iter()
                    .filter(|name| {
                        name.names.iter().any(|own| {
                            // A symbol has a number and a stroke; a title may stand anywhere by chance.
                            own.contains('/') && padded.contains(&format!(" {} ", key(own)))
                        })
                    })
                    .collect();
                match (found.pop(), found.is_empty()) {
                    (Some(one), true) => Found::One(one.id.clone()),
                    (Some(_), false) => Found::Many,
                    (None, _) => Found::None(hint),
                }
            }
            found => found,
        }
    }

    /// Returns the names nearest to a text: a few letters apart, or its initials.
    fn nearest(&self, text: &str) -> String {
        let wanted = key(text);
        if wanted.is_empty() {
            return String::new();
        }
        let limit = (wanted.chars().count() / 6).clamp(1, 4);
        let mut near: Vec<(usize, bool, &str)> = self
            .all
            .iter()
            .filter_map(|name| {
                let distances = name.names.iter().map(|own| {
                    let own = key(own);
                    if initials(&own) == wanted || short(&own) == wanted {
                        return 1;
                    }
                    distance(&own, &wanted, limit)
                });
                let least = distances.min().filter(|least| *least <= limit)?;
                Some((least, !name.lasts, name.names.last()?.as_str()))
            })
            .collect();
        near.sort_unstable();
        let mut names: Vec<&str> = near.iter().map(|(.., name)| *name).collect();
        names.dedup();
        names.truncate(2);
        names.join("; ")
    }
}

/// "vu ke hoach tai chinh" → "vkhtc".
fn initials(key: &str) -> String {
    key.split(' ')
        .filter_map(|word| word.chars().next())
        .collect()
}

/// "vu ke hoach tai chinh" → "vu khtc".
fn short(key: &str) -> String {
    match key.split_once(' ') {
        Some((first, rest)) => format!("{first} {}", initials(rest)),
        None => String::new(),
    }
}

/// Splits a cell that names several: by lines and semicolons always, by commas only where the pieces are names and the
/// whole is not.
pub(super) fn pieces(text: &str, is_name: impl Fn(&str) -> bool) -> Vec<String> {
    let mut found = Vec::new();
    for part in text.split(['\n', ';']) {
        let part = clean_line(part.trim().trim_start_matches(['-', '+', '•', '*']));
        if part.is_empty() {
            continue;
        }
        if is_name(&part) || !part.contains(',') {
            found.push(part);
            continue;
        }
        let words: Vec<&str> = part
            .split(',')
            .map(str::trim)
            .filter(|word| !word.is_empty())
            .collect();
        let mut at = 0;
        while at < words.len() {
            // The longest run of pieces that is a name: units have commas in theirs.
            let end = (at + 1..=words.len())
                .rev()
                .find(|end| is_name(&words[at..*end].join(", ")))
                .unwrap_or(at + 1);
            found.push(words[at..end].join(", "));
            at = end;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{Found, Names, pieces};
    use crate::store::imports::Name;

    fn units() -> Names {
        let of = |id: &str, code: &str, abbreviation: &str, name: &str, lasts| Name {
            id: id.to_owned(),
            names: [code, abbreviation, name]
                .iter()
                .filter(|text| !text.is_empty())
                .map(|text| (*text).to_owned())
                .collect(),
            owner: None,
            lasts,
        };
        Names::new(vec![
            of("1", "DV-01", "CNTT", "Cục Công nghệ thông tin", true),
            of("2", "DV-02", "", "Vụ Kế hoạch - Tài chính", true),
            of(
                "3",
                "DV-03",
                "",
                "Vụ Khoa học, Công nghệ và Môi trường",
                true,
            ),
            of("4", "DV-04", "", "Vụ Pháp chế", true),
            of("5", "DV-05", "", "Vụ Pháp Chế", false),
            of("6", "DV-06", "", "Vụ Giáo dục Đại học", true),
        ])
    }

    #[test]
    fn names_are_found_without_marks_by_code_and_by_abbreviation() {
        for (text, id) in [
            ("Cục Công nghệ thông tin", "1"),
            ("cuc cong nghe thong tin", "1"),
            ("CỤC CÔNG NGHỆ THÔNG TIN", "1"),
            ("CNTT", "1"),
            ("dv-01", "1"),
            ("Vụ Kế hoạch – Tài chính", "2"),
            ("Vụ Khoa học, Công nghệ & Môi trường", "3"),
            ("Vụ Pháp chế", "4"),
        ] {
            assert_eq!(
                units().find(text, None),
                Found::One(id.to_owned()),
                "{text}"
            );
        }
    }

    #[test]
    fn what_is_nearly_a_name_is_offered_only() {
        for (text, hint) in [
            ("Vụ Giáo dục Đại hoc5", "Vụ Giáo dục Đại học"),
            ("Vụ GDĐH", "Vụ Giáo dục Đại học"),
            ("Cục Công ngệ thông tin", "Cục Công nghệ thông tin"),
            ("Tổ công tác Đề án", ""),
        ] {
            assert_eq!(
                units().find(text, None),
                Found::None(hint.to_owned()),
                "{text}"
            );
        }
    }

    #[test]
    fn a_list_of_units_is_split_where_their_names_end() {
        let known = units();
        let is_name = |text: &str| matches!(known.find(text, None), Found::One(_));
        for (text, expected) in [
            (
                "Vụ Khoa học, Công nghệ và Môi trường, Vụ Pháp chế",
                &["Vụ Khoa học, Công nghệ và Môi trường", "Vụ Pháp chế"][..],
            ),
            ("- CNTT\n- Vụ Pháp chế;", &["CNTT", "Vụ Pháp chế"]),
            ("CNTT, Sở Nội vụ", &["CNTT", "Sở Nội vụ"]),
            ("", &[]),
        ] {
            assert_eq!(pieces(text, is_name), expected, "{text:?}");
        }
    }

    #[test]
    fn a_symbol_is_found_within_the_words_around_it() {
        let documents = Names::new(vec![
            Name {
                id: "1".to_owned(),
                names: vec![
                    "VB-001".to_owned(),
                    "131/QĐ-TTg".to_owned(),
                    "Đề án".to_owned(),
                ],
                owner: None,
                lasts: true,
            },
            Name {
                id: "2".to_owned(),
                names: vec!["VB-002".to_owned(), "31/QĐ-TTg".to_owned()],
                owner: None,
                lasts: true,
            },
        ]);
        for text in [
            "131/QĐ-TTg",
            "131/qd-ttg",
            "Quyết định số 131/QĐ-TTg ngày 25/01/2022",
            "QĐ 131/QĐ-TTg",
        ] {
            assert_eq!(
                documents.find_within(text),
                Found::One("1".to_owned()),
                "{text}"
            );
        }
        assert!(
            matches!(documents.find_within("Đề án 06"), Found::None(_)),
            "a title is not looked for within a text"
        );
        assert_eq!(
            documents.find_within("131/QĐ-TTg và 31/QĐ-TTg"),
            Found::Many,
            "two documents"
        );
    }
}
