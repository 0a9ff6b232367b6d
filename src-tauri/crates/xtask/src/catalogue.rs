//! The message catalogue, read as far as its rules need it: ids, variables, and where the sources use them.

use crate::workspace;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The locales, the language of the office first.
pub(crate) const LANGUAGES: [&str; 2] = ["vi", "en"];
const LOCALES: &str = "src-tauri/crates/messages/locales";

/// Messages of one file: id to the variables it uses.
pub(crate) type Messages = BTreeMap<String, BTreeSet<String>>;

/// Reads every file of one language, by file name.
pub(crate) fn read(language: &str) -> BTreeMap<String, Messages> {
    workspace::files(&format!("{LOCALES}/{language}"), &[".ftl"])
        .into_iter()
        .filter_map(|file| {
            let name = file.file_name()?.to_string_lossy().into_owned();
            Some((name, messages(&std::fs::read_to_string(&file).ok()?)))
        })
        .collect()
}

fn messages(text: &str) -> Messages {
    let mut found = Messages::new();
    let mut current = None;
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if !line.starts_with([' ', '\t', '}']) {
            current = line.split_once('=').map(|(id, _)| id.trim().to_owned());
        }
        if let Some(id) = &current {
            found.entry(id.clone()).or_default().extend(variables(line));
        }
    }
    found
}

fn variables(line: &str) -> impl Iterator<Item = String> + '_ {
    line.split('$').skip(1).map(|rest| {
        rest.chars()
            .take_while(|sign| sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_'))
            .collect()
    })
}

/// Differences between the two languages, one line each.
pub(crate) fn differences() -> Vec<String> {
    let [vi, en] = LANGUAGES.map(read);
    let mut wrong = Vec::new();
    for file in vi.keys().chain(en.keys()).collect::<BTreeSet<_>>() {
        let (Some(vi), Some(en)) = (vi.get(file), en.get(file)) else {
            wrong.push(format!(
                "{LOCALES}: {file} exists in one language only; write the other"
            ));
            continue;
        };
        for id in vi.keys().chain(en.keys()).collect::<BTreeSet<_>>() {
            match (vi.get(id), en.get(id)) {
                (Some(vi), Some(en)) if vi == en => {}
                (Some(vi), Some(en)) => wrong.push(format!(
                    "{file}: {id} uses {vi:?} in Vietnamese and {en:?} in English; give both the same variables"
                )),
                (Some(_), None) => wrong.push(format!("en/{file}: {id} is missing; write it in English")),
                _ => wrong.push(format!("vi/{file}: {id} is missing; write it in Vietnamese")),
            }
        }
    }
    wrong
}

/// Ids that sources say and the catalogue does not have.
pub(crate) fn unknown_ids(sources: &[(&Path, &str)]) -> Vec<String> {
    let known: BTreeSet<String> = read(LANGUAGES[0])
        .into_values()
        .flat_map(BTreeMap::into_keys)
        .collect();
    let mut wrong = Vec::new();
    for (path, text) in sources {
        for id in said(text) {
            let is_known = match &id {
                Said::Whole(id) => known.contains(id),
                Said::Around(start, end) => known
                    .iter()
                    .any(|id| id.starts_with(start.as_str()) && id.ends_with(end.as_str())),
            };
            if !is_known {
                wrong.push(format!(
                    "{}: {id} has no words; add it to both languages",
                    workspace::shown(path)
                ));
            }
        }
    }
    wrong.sort();
    wrong.dedup();
    wrong
}

#[derive(Debug)]
enum Said {
    Whole(String),
    /// A template: what stands before its first hole and after its last one.
    Around(String, String),
}

impl std::fmt::Display for Said {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Whole(id) => write!(out, "{id}"),
            Self::Around(start, end) => write!(out, "{start}…{end}"),
        }
    }
}

/// The literals in the first argument of every `say(…)` and `has(…)`.
fn said(text: &str) -> Vec<Said> {
    let mut found = Vec::new();
    for call in ["say(", "has("] {
        for (place, _) in text.match_indices(call) {
            let is_word = text[..place]
                .chars()
                .next_back()
                .is_some_and(|sign| sign.is_alphanumeric() || sign == '_');
            if !is_word {
                found.extend(literals(first_argument(&text[place + call.len()..])));
            }
        }
    }
    found
}

fn first_argument(text: &str) -> &str {
    let (mut depth, mut quote) = (0, None);
    for (place, sign) in text.char_indices() {
        match (quote, sign) {
            (Some(open), sign) if open == sign => quote = None,
            (Some(_), _) => {}
            (None, '"' | '`' | '\'') => quote = Some(sign),
            (None, '(' | '[' | '{') => depth += 1,
            (None, ')' | ',') if depth == 0 => return &text[..place],
            (None, ')' | ']' | '}') => depth -= 1,
            _ => {}
        }
    }
    ""
}

fn literals(argument: &str) -> Vec<Said> {
    let mut found = Vec::new();
    let mut rest = argument;
    let mut before = String::new();
    while let Some(open) = rest.find(['"', '`', '\'']) {
        let quote = rest[open..].chars().next().unwrap_or('"');
        before.push_str(&rest[..open]);
        let Some(length) = rest[open + 1..].find(quote) else {
            break;
        };
        let literal = &rest[open + 1..open + 1 + length];
        // A comparison asks about a code, and says nothing.
        let is_compared = before.trim_end().ends_with("==")
            || rest[open + length + 2..].trim_start().starts_with("==");
        let is_id = |text: &str| {
            text.starts_with(|sign: char| sign.is_ascii_alphabetic())
                && text
                    .chars()
                    .all(|sign| sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_'))
        };
        if is_compared || literal.is_empty() {
        } else if let (Some(first), Some(last)) = (literal.find("${"), literal.rfind('}')) {
            if first > 0 && is_id(&literal[..first]) {
                found.push(Said::Around(
                    literal[..first].to_owned(),
                    literal[last + 1..].to_owned(),
                ));
            }
        } else if is_id(literal) {
            found.push(Said::Whole(literal.to_owned()));
        }
        before = rest[open..open + length + 2].to_owned();
        rest = &rest[open + length + 2..];
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{literals, messages, said};

    #[test]
    fn a_message_is_read_with_all_its_variables() {
        let read = messages("# words\na-b = { $one } and\n    { $two }\n-brand = X\nc = no\n");
        assert_eq!(
            read["a-b"].len(),
            2,
            "variables on continuation lines belong to the message"
        );
        assert!(read["c"].is_empty(), "a message without variables has none");
    }

    #[test]
    fn ids_are_found_in_calls_choices_and_templates_but_not_in_comparisons() {
        let found: Vec<String> =
            said(r#"say("a-b", { x: "no" }); say(kind === "c" ? "d" : `e-${f}-g`); essay("h")"#)
                .iter()
                .map(ToString::to_string)
                .collect();
        assert_eq!(found, ["a-b", "d", "e-…-g"], "only what is said counts");
        assert!(literals("group.key").is_empty(), "a variable names no id");
    }
}
