//! What the program learns from the machine around it: language, terminal, environment.

use console::Term;
use std::ffi::OsString;
use std::io::IsTerminal;
use std::path::PathBuf;
use steering_messages::{Catalogue, Language};

/// Columns when nothing says how wide the reader's screen is.
const WIDTH: usize = 100;

/// The surroundings of one run.
pub(crate) struct Host {
    /// The reader's words.
    pub(crate) words: Catalogue,
    /// True when `--json` was asked for; known before the command line is understood, so that its errors obey too.
    pub(crate) json: bool,
    /// Columns of standard output.
    pub(crate) width: usize,
    /// True when colour helps: a terminal, and `NO_COLOR` not set.
    pub(crate) colour: bool,
    /// True when progress may be drawn on standard error.
    pub(crate) progress: bool,
    /// `STEERING_FILE`, when set.
    pub(crate) file: Option<PathBuf>,
}

impl Host {
    /// Looks around. `words` is the command line as given.
    pub(crate) fn from_environment(words: &[OsString]) -> Self {
        let language = language(words);
        let is_terminal = std::io::stdout().is_terminal();
        let width = if is_terminal {
            Term::stdout()
                .size_checked()
                .map_or(WIDTH, |(_, columns)| usize::from(columns))
        } else {
            WIDTH
        };
        let plain = variable("NO_COLOR").is_some() || variable("TERM").as_deref() == Some("dumb");
        Self {
            words: Catalogue::new(language),
            json: words.iter().skip(1).any(|word| word == "--json"),
            width: width.clamp(40, 200),
            colour: is_terminal && !plain,
            progress: std::io::stderr().is_terminal(),
            file: std::env::var_os("STEERING_FILE")
                .filter(|path| !path.is_empty())
                .map(PathBuf::from),
        }
    }

    /// Says a message.
    pub(crate) fn say(&self, id: &str, values: &[(&str, &str)]) -> String {
        self.words.say(id, values)
    }
}

/// Returns the reader's language: `--lang`, then `STEERING_LANG`, then the locale, then Vietnamese.
fn language(words: &[OsString]) -> Language {
    let mut asked = None;
    let mut rest = words.iter().skip(1);
    while let Some(word) = rest.next() {
        let word = word.to_string_lossy();
        if word == "--lang" {
            asked = rest
                .next()
                .map(|value| value.to_string_lossy().into_owned());
        } else if let Some(value) = word.strip_prefix("--lang=") {
            asked = Some(value.to_owned());
        }
    }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find_map(variable);
    [asked, variable("STEERING_LANG"), locale]
        .into_iter()
        .flatten()
        .find_map(|name| Language::from_code(&name))
        .unwrap_or(Language::Vi)
}

/// Returns an environment variable that is set and not empty.
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}
