//! Loading the files and saying a message.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::collections::BTreeMap;
use unic_langid::LanguageIdentifier;

/// A language the program speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Language {
    /// Vietnamese, the language of the committee.
    Vi,
    /// English.
    En,
}

impl Language {
    /// Every language, the committee's first.
    pub const ALL: [Self; 2] = [Self::Vi, Self::En];

    /// Returns the language's code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Vi => "vi",
            Self::En => "en",
        }
    }

    /// Returns the language of a code or locale name (`vi`, `vi-VN`, `en_US.UTF-8`).
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        let primary = code.split(['-', '_', '.']).next().unwrap_or_default();
        Self::ALL
            .into_iter()
            .find(|language| language.code().eq_ignore_ascii_case(primary))
    }

    /// Returns the Fluent files, by name: what the window and the program's own words are made of.
    pub(crate) const fn files(self) -> [(&'static str, &'static str); 23] {
        match self {
            Self::Vi => [
                ("terms.ftl", include_str!("../locales/vi/terms.ftl")),
                ("errors.ftl", include_str!("../locales/vi/errors.ftl")),
                ("ui.ftl", include_str!("../locales/vi/ui.ftl")),
                ("screens.ftl", include_str!("../locales/vi/screens.ftl")),
                ("people.ftl", include_str!("../locales/vi/people.ftl")),
                ("query.ftl", include_str!("../locales/vi/query.ftl")),
                ("imports.ftl", include_str!("../locales/vi/imports.ftl")),
                ("schedule.ftl", include_str!("../locales/vi/schedule.ftl")),
                ("deadlines.ftl", include_str!("../locales/vi/deadlines.ftl")),
                ("cli.ftl", include_str!("../locales/vi/cli.ftl")),
                ("life.ftl", include_str!("../locales/vi/life.ftl")),
                ("papers.ftl", include_str!("../locales/vi/papers.ftl")),
                ("meetings.ftl", include_str!("../locales/vi/meetings.ftl")),
                ("memory.ftl", include_str!("../locales/vi/memory.ftl")),
                ("agenda.ftl", include_str!("../locales/vi/agenda.ftl")),
                ("minutes.ftl", include_str!("../locales/vi/minutes.ftl")),
                ("approval.ftl", include_str!("../locales/vi/approval.ftl")),
                (
                    "conclusions.ftl",
                    include_str!("../locales/vi/conclusions.ftl"),
                ),
                ("opinions.ftl", include_str!("../locales/vi/opinions.ftl")),
                ("registry.ftl", include_str!("../locales/vi/registry.ftl")),
                ("templates.ftl", include_str!("../locales/vi/templates.ftl")),
                (
                    "priorities.ftl",
                    include_str!("../locales/vi/priorities.ftl"),
                ),
                ("rich.ftl", include_str!("../locales/vi/rich.ftl")),
            ],
            Self::En => [
                ("terms.ftl", include_str!("../locales/en/terms.ftl")),
                ("errors.ftl", include_str!("../locales/en/errors.ftl")),
                ("ui.ftl", include_str!("../locales/en/ui.ftl")),
                ("screens.ftl", include_str!("../locales/en/screens.ftl")),
                ("people.ftl", include_str!("../locales/en/people.ftl")),
                ("query.ftl", include_str!("../locales/en/query.ftl")),
                ("imports.ftl", include_str!("../locales/en/imports.ftl")),
                ("schedule.ftl", include_str!("../locales/en/schedule.ftl")),
                ("deadlines.ftl", include_str!("../locales/en/deadlines.ftl")),
                ("cli.ftl", include_str!("../locales/en/cli.ftl")),
                ("life.ftl", include_str!("../locales/en/life.ftl")),
                ("papers.ftl", include_str!("../locales/en/papers.ftl")),
                ("meetings.ftl", include_str!("../locales/en/meetings.ftl")),
                ("memory.ftl", include_str!("../locales/en/memory.ftl")),
                ("agenda.ftl", include_str!("../locales/en/agenda.ftl")),
                ("minutes.ftl", include_str!("../locales/en/minutes.ftl")),
                ("approval.ftl", include_str!("../locales/en/approval.ftl")),
                (
                    "conclusions.ftl",
                    include_str!("../locales/en/conclusions.ftl"),
                ),
                ("opinions.ftl", include_str!("../locales/en/opinions.ftl")),
                ("registry.ftl", include_str!("../locales/en/registry.ftl")),
                ("templates.ftl", include_str!("../locales/en/templates.ftl")),
                (
                    "priorities.ftl",
                    include_str!("../locales/en/priorities.ftl"),
                ),
                ("rich.ftl", include_str!("../locales/en/rich.ftl")),
            ],
        }
    }
}

/// The words of one language. Cheap to share between threads, not cheap to build: keep one.
pub struct Catalogue {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Catalogue {
    /// Builds the catalogue of a language.
    ///
    /// A file with a mistake gives what it can; the tests of this crate refuse any mistake.
    #[must_use]
    pub fn new(language: Language) -> Self {
        let identifier: LanguageIdentifier = language.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        // Isolation marks would end up in papers and on the clipboard.
        bundle.set_use_isolating(false);
        for (_, text) in language.files() {
            let resource = match FluentResource::try_new(text.to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle }
    }

    /// Returns the language spoken.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// Returns whether a message exists.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.bundle
            .get_message(id)
            .is_some_and(|message| message.value().is_some())
    }

    /// Says a message. A value that is a plain whole number chooses plural forms; all values appear as given.
    ///
    /// An unknown id is said as itself in brackets: a gap is seen, and nothing fails because of a word.
    ///
    /// ```
    /// use steering_messages::{Catalogue, Language};
    ///
    /// let words = Catalogue::new(Language::Vi);
    /// assert_eq!(words.say("timeliness-overdue", &[("days", "12")]), "quá 12 ngày");
    /// ```
    #[must_use]
    pub fn say(&self, id: &str, values: &[(&str, &str)]) -> String {
        self.format(id, values.iter().copied())
    }

    /// Says a message with the data of a wire error or another map.
    #[must_use]
    pub fn say_map(&self, id: &str, values: &BTreeMap<String, String>) -> String {
        self.format(
            id,
            values
                .iter()
                .map(|(name, value)| (name.as_str(), value.as_str())),
        )
    }

    /// Says the word for a code: `say_code("task-state", "in_progress")` is the message `task-state-in-progress`.
    #[must_use]
    pub fn say_code(&self, family: &str, code: &str) -> String {
        self.say(&format!("{family}-{}", code.replace('_', "-")), &[])
    }

    /// Says a wire error: a refusal by its rule (`rule-…`), anything else by its code (`error-…`).
    #[must_use]
    pub fn say_error(&self, code: &str, data: &BTreeMap<String, String>) -> String {
        if let ("refused", Some(rule)) = (code, data.get("rule")) {
            let id = format!("rule-{}", rule.replace('_', "-"));
            if self.has(&id) {
                return self.say_map(&id, data);
            }
        }
        self.say_map(&format!("error-{}", code.replace('_', "-")), data)
    }

    fn format<'a>(&self, id: &str, values: impl Iterator<Item = (&'a str, &'a str)>) -> String {
        let Some(pattern) = self
            .bundle
            .get_message(id)
            .and_then(|message| message.value())
        else {
            return format!("[{id}]");
        };
        let mut args = FluentArgs::new();
        for (name, value) in values {
            args.set(name, fluent_value(value));
        }
        let mut errors = Vec::new();
        self.bundle
            .format_pattern(pattern, Some(&args), &mut errors)
            .into_owned()
    }
}

/// Passes a plain whole number as a number, so that `[0]` and `[1]` match, and everything else ("007", "12,5") as text.
fn fluent_value(value: &str) -> FluentValue<'_> {
    match value.parse::<u32>() {
        Ok(number) if number.to_string() == value => FluentValue::from(number),
        Ok(_) | Err(_) => FluentValue::from(value),
    }
}
