//! How a run may end other than well, and the exit code of each end.
//!
//! | code | end |
//! | --- | --- |
//! | 0 | done |
//! | 1 | refused by a rule of the register (nothing to undo included) |
//! | 2 | the command line or a value in it is not valid |
//! | 3 | not found |
//! | 4 | conflict: changed elsewhere, or undo blocked by a later operation |
//! | 5 | trouble with a file or the disk |
//! | 6 | the check found problems |
//! | 70 | a fault inside the program |

use crate::host::Host;
use std::collections::BTreeMap;
use std::io::{ErrorKind, Write};
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};
use steering_api::wire::WireError;
use steering_api::wire::calendar::DueFaultView;
use steering_api::wire::desk::OpLabel;

/// An end other than well.
#[derive(Debug)]
pub(crate) enum Fail {
    /// What the desk answered, or what would be such an answer.
    Wire(WireError),
    /// The command line was not understood: the sentence, and where to read more.
    Usage {
        /// What is wrong, in the reader's language.
        text: String,
        /// The command whose help says more.
        help: String,
    },
    /// Help was shown because nothing was asked.
    Idle,
    /// Nothing was written because of what was just told.
    Stopped,
    /// The check found problems; they are already on standard output.
    Findings,
    /// Nobody reads standard output any more.
    Closed,
}

impl Fail {
    /// Makes an error of a value on the command line.
    pub(crate) fn invalid(field: &str, why: &str) -> Self {
        Self::wire(
            "invalid",
            &[("field", &field.replace('-', "_")), ("why", why)],
        )
    }

    /// Makes an error as the desk would.
    pub(crate) fn wire(code: &str, data: &[(&str, &str)]) -> Self {
        Self::Wire(WireError {
            code: code.to_owned(),
            data: data
                .iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
                .collect(),
            incident: None,
        })
    }

    /// Makes an error of a fault inside the program, with an incident by which it can be named.
    pub(crate) fn internal(detail: &str) -> Self {
        let since = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .unwrap_or_default();
        Self::Wire(WireError {
            code: "internal".to_owned(),
            data: BTreeMap::from([("detail".to_owned(), detail.to_owned())]),
            incident: Some(format!("{:x}", since.as_micros())),
        })
    }

    /// Makes an error of a file that could not be read or written.
    pub(crate) fn file(host: &Host, path: &Path, error: &std::io::Error) -> Self {
        let path = path.to_string_lossy();
        let known = match error.kind() {
            ErrorKind::StorageFull => return Self::wire("disk_full", &[("path", &path)]),
            ErrorKind::NotFound | ErrorKind::NotADirectory => "cli-file-no-folder",
            ErrorKind::PermissionDenied => "cli-file-not-allowed",
            ErrorKind::ReadOnlyFilesystem => "cli-file-read-only",
            ErrorKind::IsADirectory => "cli-file-is-folder",
            _ => "",
        };
        match known {
            "" => Self::wire(
                "file_trouble",
                &[("path", &path), ("detail", &error.to_string())],
            ),
            id => Self::wire(
                "file_trouble",
                &[("path", &path), ("detail", &host.say(id, &[]))],
            ),
        }
    }

    /// Makes an error of a file that is to be read.
    pub(crate) fn unread(host: &Host, path: &Path, error: &std::io::Error) -> Self {
        if error.kind() != ErrorKind::NotFound {
            return Self::file(host, path, error);
        }
        let detail = host.say("cli-file-not-there", &[]);
        let path = path.to_string_lossy();
        Self::wire("file_trouble", &[("path", &path), ("detail", &detail)])
    }

    /// Remembers the query that could not be read, so that its place can be shown.
    pub(crate) fn in_query(mut self, query: &str) -> Self {
        if let Self::Wire(error) = &mut self
            && error.code == "query"
        {
            error.data.insert("query".to_owned(), query.to_owned());
        }
        self
    }

    /// Remembers the words of a deadline that are at fault: several places and reasons, each list parted by commas.
    pub(crate) fn in_due(mut self, text: &str, faults: &[DueFaultView]) -> Self {
        if let Self::Wire(error) = &mut self
            && !faults.is_empty()
        {
            let listed = |value: fn(&DueFaultView) -> String| {
                faults.iter().map(value).collect::<Vec<_>>().join(",")
            };
            error.data.extend([
                ("query".to_owned(), text.to_owned()),
                ("at".to_owned(), listed(|one| (one.at + 1).to_string())),
                ("length".to_owned(), listed(|one| one.length.to_string())),
                ("faults".to_owned(), listed(|one| one.why.clone())),
            ]);
        }
        self
    }

    /// Returns the exit code.
    pub(crate) fn exit_code(&self) -> u8 {
        match self {
            Self::Wire(error) => wire_code(&error.code),
            Self::Stopped => 1,
            Self::Usage { .. } | Self::Idle => 2,
            Self::Findings => 6,
            Self::Closed => 0,
        }
    }

    /// Tells it on standard error, as words or as JSON.
    pub(crate) fn tell(&self, host: &Host) {
        let text = match self {
            Self::Idle | Self::Stopped | Self::Findings | Self::Closed => return,
            Self::Wire(error) if host.json => envelope(error),
            Self::Wire(error) => {
                let data = in_words(host, &error.data);
                let sentence = at_fault(host, &data)
                    .unwrap_or_else(|| first_upper(&host.words.say_error(&error.code, &data)));
                let mut text = host.say("cli-error", &[("text", &sentence)]);
                if let Some(shown) = place(&error.data) {
                    text.push_str(&shown);
                }
                if let Some(incident) = &error.incident {
                    text.push('\n');
                    text.push_str(&host.say("error-incident", &[("incident", incident)]));
                }
                text
            }
            Self::Usage { text, .. } if host.json => envelope(&WireError {
                code: "usage".to_owned(),
                data: BTreeMap::from([("text".to_owned(), text.clone())]),
                incident: None,
            }),
            Self::Usage { text, help } => format!(
                "{}\n{}",
                host.say("cli-error", &[("text", text)]),
                host.say("cli-see-help", &[("command", help)])
            ),
        };
        complain(&text);
    }
}

/// Writes a line to standard error; when nobody can read it, nothing is left to tell.
pub(crate) fn complain(text: &str) {
    drop(writeln!(std::io::stderr().lock(), "{text}"));
}

/// Shows a query or a deadline with marks below what could not be read in it.
fn place(data: &BTreeMap<String, String>) -> Option<String> {
    let query: Vec<char> = data.get("query")?.chars().collect();
    let places = places(data)?;
    // As many characters before the first as a line holds beside it.
    let from = places.first()?.0.saturating_sub(40);
    let line: String = query
        .iter()
        .skip(from)
        .take(72)
        .map(|char| if char.is_control() { ' ' } else { *char })
        .collect();
    let is_marked = |at: usize| {
        places
            .iter()
            .any(|(start, length)| (*start..start + (*length).max(1)).contains(&at))
    };
    let marks: String = (from..from + 72)
        .map(|at| if is_marked(at) { '^' } else { ' ' })
        .collect();
    Some(format!("\n  {line}\n  {}", marks.trim_end()))
}

/// Reads the places of what could not be read: characters from 0, and how many.
fn places(data: &BTreeMap<String, String>) -> Option<Vec<(usize, usize)>> {
    let numbers = |name: &str| -> Option<Vec<usize>> {
        let listed = data.get(name)?.split(',');
        listed.map(|number| number.parse().ok()).collect()
    };
    let starts = numbers("at")?.into_iter();
    let starts: Option<Vec<usize>> = starts.map(|at| at.checked_sub(1)).collect();
    Some(starts?.into_iter().zip(numbers("length")?).collect())
}

/// Says what is wrong with each of the words of a deadline that are at fault.
fn at_fault(host: &Host, data: &BTreeMap<String, String>) -> Option<String> {
    let reasons = data.get("faults")?.split(',');
    let text = data.get("query")?;
    let mut said: Vec<String> = places(data)?
        .into_iter()
        .zip(reasons)
        .map(|((at, length), why)| {
            let words: String = text.chars().skip(at).take(length).collect();
            host.say("due-fault", &[("why", why), ("words", &words)])
        })
        .collect();
    said.push(host.say("due-fault-hint", &[]));
    Some(said.join(" "))
}

/// Turns the operation that blocks an undo (`extend_task NV-012`) into words; other values are words already or are
/// chosen from by the sentence.
fn in_words(host: &Host, data: &BTreeMap<String, String>) -> BTreeMap<String, String> {
    let mut data = data.clone();
    if let Some(by) = data.get_mut("by") {
        let (op, subject) = by.split_once(' ').unwrap_or((by, ""));
        let label = OpLabel {
            op: op.to_owned(),
            subject: subject.to_owned(),
        };
        *by = host.operation(&label);
    }
    data
}

fn envelope(error: &WireError) -> String {
    serde_json::json!({ "error": error }).to_string()
}

fn wire_code(code: &str) -> u8 {
    match code {
        "refused" | "nothing_to_undo" | "nothing_to_redo" | "cancelled" => 1,
        "invalid" | "query" | "unknown_command" | "letters_missing" => 2,
        "not_found" => 3,
        "version_conflict" | "undo_blocked" => 4,
        "disk_full" | "template_refused" => 5,
        "template_faulty" | "sheet_unread" => 6,
        _ if code.starts_with("file_") => 5,
        _ => 70,
    }
}

fn first_upper(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_of_the_wire_has_its_exit_code() {
        for (code, exit) in [
            ("refused", 1),
            ("nothing_to_undo", 1),
            ("nothing_to_redo", 1),
            ("invalid", 2),
            ("query", 2),
            ("unknown_command", 2),
            ("not_found", 3),
            ("version_conflict", 4),
            ("undo_blocked", 4),
            ("file_missing", 5),
            ("file_exists", 5),
            ("file_not_register", 5),
            ("file_damaged", 5),
            ("file_too_new", 5),
            ("file_read_only", 5),
            ("file_busy", 5),
            ("letters_missing", 2),
            ("template_refused", 5),
            ("template_faulty", 6),
            ("file_trouble", 5),
            ("disk_full", 5),
            ("internal", 70),
        ] {
            assert_eq!(wire_code(code), exit, "exit code of {code}");
        }
    }

    #[test]
    fn a_sentence_begins_with_a_capital_letter() {
        assert_eq!(first_upper("đã có"), "Đã có", "also a Vietnamese letter");
        assert_eq!(first_upper(""), "", "nothing stays nothing");
    }
}
