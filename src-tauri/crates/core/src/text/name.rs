//! Names of people.

use super::clean::clean_line;
use super::order::sort_key;

/// A Vietnamese name in its parts. Written family name first; people are called, and listed, by the given name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonName {
    /// Family name: the first word; empty for a name of one word.
    pub family: String,
    /// What stands between; may be empty.
    pub middle: String,
    /// Given name: the last word.
    pub given: String,
}

impl PersonName {
    /// Splits a full name as written in papers ("Nguyễn Kim Sơn"); `None` when nothing is left after cleaning.
    #[must_use]
    pub fn parse(full: &str) -> Option<Self> {
        let line = clean_line(full);
        let mut words: Vec<&str> = line.split(' ').filter(|word| !word.is_empty()).collect();
        let given = words.pop()?.to_owned();
        let family = if words.is_empty() {
            String::new()
        } else {
            words.remove(0).to_owned()
        };
        Some(Self {
            family,
            middle: words.join(" "),
            given,
        })
    }

    /// Returns the full name as written in papers.
    #[must_use]
    pub fn full(&self) -> String {
        let parts = [&self.family, &self.middle, &self.given];
        parts
            .into_iter()
            .filter(|part| !part.is_empty())
            .map(String::as_str)
            .collect::<Vec<_>>()
            .join(" ")
    }
}

/// Returns the key that sorts people: by given name, then family name, then middle name.
#[must_use]
pub fn name_sort_key(name: &PersonName) -> Vec<u8> {
    [&name.given, &name.family, &name.middle]
        .map(|part| sort_key(part))
        .join(&0)
}

#[cfg(test)]
mod tests {
    use super::{PersonName, name_sort_key};

    fn name(full: &str) -> PersonName {
        PersonName::parse(full).unwrap()
    }

    #[test]
    fn people_are_listed_by_given_name_in_vietnamese_order() {
        let ordered = [
            "Nguyễn Hữu Độ",
            "Ngô Thị Minh",
            "Nguyễn Văn Phúc",
            "Hoàng Minh Sơn",
            "Nguyễn Kim Sơn",
            "Phạm Ngọc Thưởng",
        ];
        let mut shuffled = ordered;
        shuffled.reverse();
        shuffled.sort_by_key(|full| name_sort_key(&name(full)));
        assert_eq!(shuffled, ordered, "given name first, then family name");
    }

    #[test]
    fn the_family_name_decides_before_the_middle_name() {
        let mut names = ["Trần An Bình", "Lê Văn Bình", "Bình", "Lê An Bình"];
        names.sort_by_key(|full| name_sort_key(&name(full)));
        assert_eq!(
            names,
            ["Bình", "Lê An Bình", "Lê Văn Bình", "Trần An Bình"],
            "Bình by family, then by middle name"
        );
    }

    #[test]
    fn a_name_is_split_into_its_parts_and_joined_again() {
        let cases = [
            ("Nguyễn Kim Sơn", ("Nguyễn", "Kim", "Sơn")),
            (" Lê  Hiệp ", ("Lê", "", "Hiệp")),
            ("Nguyễn Thị Kim Chi", ("Nguyễn", "Thị Kim", "Chi")),
            ("Sơn", ("", "", "Sơn")),
        ];
        for (full, (family, middle, given)) in cases {
            let parts = name(full);
            let found = (
                parts.family.as_str(),
                parts.middle.as_str(),
                parts.given.as_str(),
            );
            assert_eq!(found, (family, middle, given), "parts of {full:?}");
            assert_eq!(
                parts.full(),
                full.split_whitespace().collect::<Vec<_>>().join(" "),
                "{full:?} joined again"
            );
        }
        assert_eq!(PersonName::parse("  "), None, "a blank is no name");
    }
}
