//! A rule's form as one plain sentence. The words are the catalogue's; this only says which of them follow each other.

use crate::wire::obligations::{RuleForm, RuleSentence};
use std::sync::LazyLock;
use steering_messages::{Catalogue, Language};

static VIETNAMESE: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::new(Language::Vi));
static ENGLISH: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::new(Language::En));

/// Returns the form as a sentence in each language.
pub(crate) fn of(form: &RuleForm) -> RuleSentence {
    RuleSentence {
        vi: sentence(&VIETNAMESE, form),
        en: sentence(&ENGLISH, form),
    }
}

fn sentence(words: &Catalogue, form: &RuleForm) -> String {
    let count = form.count.to_string();
    let every = form.every.unwrap_or(1).to_string();
    let kinds: Vec<String> = form
        .kinds
        .iter()
        .map(|kind| words.say_code("meeting-kind", kind).to_lowercase())
        .collect();
    let event = words.say(
        "rule-event",
        &[
            ("trigger", &form.trigger),
            ("every", &every),
            ("span", form.span.as_deref().unwrap_or_default()),
        ],
    );
    let side = if form.count == 0 { "on" } else { &form.side };
    let when = words.say(
        "rule-when",
        &[
            ("side", side),
            ("count", &count),
            ("unit", &form.unit),
            ("event", &event),
        ],
    );
    let of_kinds = if kinds.is_empty() {
        String::new()
    } else {
        words.say("rule-of-kinds", &[("kinds", &kinds.join(", "))])
    };
    words.say(
        "rule-sentence",
        &[
            ("who", &words.say_code("rule-role", &form.role)),
            ("deed", &words.say_code("rule-deed", &form.proof)),
            ("when", &when),
            ("kinds", &of_kinds),
        ],
    )
}
