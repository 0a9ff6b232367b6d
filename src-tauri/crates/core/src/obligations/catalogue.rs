//! The rules that come with the program: what binds a ministry's committee, and models of other bodies, each with its source. They
//! are proposals: what they say is the committee's to change.

use super::Form;
use crate::error::{Error, Result};
use serde::Deserialize;

/// A rule that comes with the program.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CatalogueRule {
    /// Its name: `R-INV-1`.
    pub id: String,
    /// What it is about.
    pub title: String,
    /// What it hangs on.
    pub provision: String,
    /// What that says.
    pub words: String,
    /// Where it is from.
    pub source: String,
    /// True when a ministry's committee is bound by it; else it is a model.
    pub is_binding: bool,
    /// What it is reckoned by.
    pub form: Form,
}

/// Returns the rules that come with the program.
///
/// # Errors
/// `internal`, for a fault of the program.
pub fn catalogue() -> Result<Vec<CatalogueRule>> {
    serde_json::from_str(include_str!("catalogue.json"))
        .map_err(|e| Error::Internal(format!("catalogue of rules: {e}")))
}

#[cfg(test)]
mod tests {
    use super::catalogue;
    use unicode_normalization::is_nfc;

    #[test]
    fn every_rule_of_the_catalogue_can_be_reckoned_and_says_where_it_is_from() {
        let rules = catalogue().unwrap();
        assert_eq!(rules.len(), 9, "nine rules come with the program");
        for rule in &rules {
            rule.form.check().unwrap();
            assert!(!rule.source.is_empty(), "{} has a source", rule.id);
            for text in [&rule.title, &rule.provision, &rule.words, &rule.source] {
                assert!(is_nfc(text), "{} is written in whole letters", rule.id);
            }
        }
        let models: Vec<&str> = rules
            .iter()
            .filter(|rule| !rule.is_binding)
            .map(|rule| rule.id.as_str())
            .collect();
        assert_eq!(
            models,
            ["R-MTG-Q", "R-MTG-H", "R-INV-X-MIN"],
            "these are other bodies' own"
        );
    }
}
