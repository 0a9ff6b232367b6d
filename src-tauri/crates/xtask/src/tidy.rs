//! The rules of the house that no compiler knows. Each message says what to do instead.

use crate::catalogue;
use crate::step::{Failure, step};
use crate::workspace::{files, path, shown};
use std::path::{Path, PathBuf};

/// Files longer than this are named, not refused.
const LONG: usize = 600;

/// Crates and what must stay out of them, with what to do instead.
const APART: [(&str, &[&str], &str); 7] = [
    (
        "src-tauri/crates/core",
        &[
            "tauri",
            "tokio",
            "clap",
            "fluent-bundle",
            "steering-api",
            "steering-documents",
            "steering-pdf",
            "steering-messages",
        ],
        "the core knows no window, no words and no host: move it to the crate that does",
    ),
    (
        "src-tauri/crates/documents",
        &[
            "rusqlite",
            "tauri",
            "tokio",
            "typst",
            "steering-api",
            "steering-pdf",
        ],
        "documents turn values into bytes: pass in what they need; pages of PDF are set in crates/pdf",
    ),
    (
        "src-tauri/crates/pdf",
        &[
            "rusqlite",
            "tauri",
            "tokio",
            "steering-core",
            "steering-api",
            "steering-messages",
        ],
        "the typesetter knows papers only: put what a paper says into crates/documents",
    ),
    (
        "src-tauri/crates/messages",
        &[
            "rusqlite",
            "tauri",
            "tokio",
            "steering-core",
            "steering-api",
        ],
        "words depend on nothing: pass in the values",
    ),
    (
        "src-tauri/crates/api",
        &["rusqlite", "tauri", "tokio", "clap"],
        "the border converts and calls the core: put SQL in core/src/store",
    ),
    (
        "src-tauri/crates/cli",
        &[
            "rusqlite",
            "tauri",
            "steering-core",
            "steering-documents",
            "steering-pdf",
        ],
        "the command line is a host like the window: go through steering-api",
    ),
    (
        "src-tauri",
        &[
            "rusqlite",
            "steering-core",
            "steering-documents",
            "steering-pdf",
        ],
        "the window is a shell: go through steering-api",
    ),
];

/// A text that may stand only in some places.
struct Rule {
    text: &'static str,
    under: &'static str,
    endings: &'static [&'static str],
    but: &'static [&'static str],
    instead: &'static str,
}

const RULES: [Rule; 8] = [
    Rule {
        text: "rusqlite",
        under: "src-tauri",
        endings: &[".rs"],
        but: &[
            "src-tauri/crates/core/src/store/",
            "src-tauri/crates/xtask/",
        ],
        instead: "SQL lives in core/src/store: add a function there",
    },
    Rule {
        text: "@tauri-apps",
        under: "ui/src",
        endings: &[".ts", ".svelte"],
        but: &["ui/src/lib/platform/tauri.ts"],
        instead: "only lib/platform/tauri.ts speaks with the window: add it to the platform",
    },
    Rule {
        text: "Utc::now",
        under: "src-tauri/crates/core/src",
        endings: &[".rs"],
        but: &[],
        instead: "the core has no clock: take `now` from the transaction",
    },
    Rule {
        text: "std::env",
        under: "src-tauri/crates/core/src",
        endings: &[".rs"],
        but: &[],
        instead: "the core reads no environment: let the host pass it in",
    },
    Rule {
        text: "{@html",
        under: "ui/src",
        endings: &[".svelte"],
        but: &[],
        instead: "people's text is text: let Svelte write it",
    },
    Rule {
        text: "innerHTML",
        under: "ui/src",
        endings: &[".ts", ".svelte"],
        but: &[],
        instead: "people's text is text: use textContent",
    },
    Rule {
        text: "#[ignore",
        under: ".",
        endings: &[".rs"],
        but: &["src-tauri/crates/xtask/"],
        instead: "a test holds or is not there: repair it or remove it",
    },
    Rule {
        text: "thread::sleep",
        under: "tests",
        endings: &[".rs"],
        // A measurement lets the machine come to rest; it is no test.
        but: &["tests/window/src/bin/start.rs"],
        instead: "wait for a condition with a deadline, not for time",
    },
];

/// Checks all rules.
///
/// # Errors
/// Lists every place that breaks one, with what to do instead.
pub(crate) fn tidy() -> Result<(), Failure> {
    let long = step("rules of the house (tidy)", || {
        let wrong: Vec<String> = [
            manifests()?,
            places()?,
            bare_words()?,
            catalogue::differences(),
            unknown_words()?,
        ]
        .concat();
        if wrong.is_empty() {
            return long_files();
        }
        Err(Failure(format!(
            "to put right: {}\n  {}",
            wrong.len(),
            wrong.join("\n  ")
        )))
    })?;
    for line in long {
        println!("    {line}");
    }
    Ok(())
}

fn manifests() -> Result<Vec<String>, Failure> {
    let mut wrong = Vec::new();
    for (folder, apart, instead) in APART {
        let file = path(folder).join("Cargo.toml");
        let text = std::fs::read_to_string(&file)?;
        let manifest: toml::Table = text
            .parse()
            .map_err(|trouble| Failure(format!("{}: {trouble}", shown(&file))))?;
        let Some(dependencies) = manifest.get("dependencies").and_then(toml::Value::as_table)
        else {
            continue;
        };
        for name in dependencies
            .keys()
            .filter(|name| apart.contains(&name.as_str()))
        {
            wrong.push(format!("{}: {name}; {instead}", shown(&file)));
        }
    }
    Ok(wrong)
}

fn places() -> Result<Vec<String>, Failure> {
    let mut wrong = Vec::new();
    for rule in &RULES {
        for file in files(rule.under, rule.endings) {
            let name = shown(&file);
            if rule.but.iter().any(|place| name.starts_with(place)) {
                continue;
            }
            for (number, line) in std::fs::read_to_string(&file)?.lines().enumerate() {
                if line.contains(rule.text) && !is_comment(line) {
                    wrong.push(format!(
                        "{name}:{}: {}; {}",
                        number + 1,
                        rule.text,
                        rule.instead
                    ));
                }
            }
        }
    }
    Ok(wrong)
}

fn is_comment(line: &str) -> bool {
    let line = line.trim_start();
    ["//", "*", "/*", "<!--"]
        .iter()
        .any(|start| line.starts_with(start))
}

/// Words for people stand only in the catalogue; a component has none of its own.
fn bare_words() -> Result<Vec<String>, Failure> {
    let mut wrong = Vec::new();
    for file in files("ui/src", &[".svelte"]) {
        for words in words_of(&std::fs::read_to_string(&file)?) {
            wrong.push(format!(
                "{}: “{words}” stands in the markup; put it into the catalogue and say() it",
                shown(&file)
            ));
        }
    }
    Ok(wrong)
}

/// The text nodes of a component that hold a word: what remains when script, style, comments,
/// names of keys, holes and tags are gone.
fn words_of(component: &str) -> Vec<String> {
    let mut text = component.to_owned();
    for (open, close) in [
        ("<!--", "-->"),
        ("<script", "</script>"),
        ("<style", "</style>"),
        ("<kbd", "</kbd>"),
    ] {
        text = without(&text, open, close);
    }
    let (mut holes, mut is_tag, mut words, mut found) = (0_u32, false, String::new(), Vec::new());
    let mut end = |words: &mut String| {
        let said = words.split_whitespace().collect::<Vec<_>>().join(" ");
        let letters = said.chars().filter(|sign| sign.is_alphabetic()).count();
        if letters >= 2 && !said.starts_with('&') {
            found.push(said);
        }
        words.clear();
    };
    for sign in text.chars() {
        match sign {
            '{' => {
                holes += 1;
                end(&mut words);
            }
            '}' => holes = holes.saturating_sub(1),
            _ if holes > 0 => {}
            '<' => {
                is_tag = true;
                end(&mut words);
            }
            '>' => is_tag = false,
            _ if is_tag => {}
            sign => words.push(sign),
        }
    }
    end(&mut words);
    found
}

fn without(text: &str, open: &str, close: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some(start) = rest.find(open) {
        kept.push_str(&rest[..start]);
        let Some(length) = rest[start..].find(close) else {
            return kept;
        };
        rest = &rest[start + length + close.len()..];
    }
    kept.push_str(rest);
    kept
}

fn unknown_words() -> Result<Vec<String>, Failure> {
    let mut sources: Vec<(PathBuf, String)> = Vec::new();
    for file in [
        files("ui/src", &[".ts", ".svelte"]),
        files("src-tauri/crates/cli/src", &[".rs"]),
    ]
    .concat()
    {
        if !shown(&file).ends_with(".test.ts") {
            let text = std::fs::read_to_string(&file)?;
            sources.push((file, text));
        }
    }
    let sources: Vec<(&Path, &str)> = sources
        .iter()
        .map(|(file, text)| (file.as_path(), text.as_str()))
        .collect();
    Ok(catalogue::unknown_ids(&sources))
}

fn long_files() -> Result<Vec<String>, Failure> {
    let mut long = Vec::new();
    for folder in ["src-tauri", "tests", "ui/src"] {
        for file in files(folder, &[".rs", ".ts", ".svelte", ".css"]) {
            let lines = std::fs::read_to_string(&file)?.lines().count();
            if lines > LONG {
                long.push(format!(
                    "{} has {lines} lines: consider splitting it by verb",
                    shown(&file)
                ));
            }
        }
    }
    Ok(long)
}

#[cfg(test)]
mod tests {
    use super::words_of;

    #[test]
    fn words_in_the_markup_are_found_and_code_is_not() {
        let component = "<script lang=\"ts\">const word = 1;</script><!-- a note -->\n<p class=\"big\">{say(\"a\")} Chào {b > c}</p>\
                         <b>·</b> <i>%</i>\n<style>.big { color: red; }</style>";
        assert_eq!(
            words_of(component),
            ["Chào"],
            "only the text node with letters is a word for people"
        );
    }
}
