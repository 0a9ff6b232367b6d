//! What `clap` has to say, in the reader's language: help, version, and a command line that was not understood.

use crate::args::Args;
use crate::fail::Fail;
use crate::host::Host;
use crate::session::write_out;
use crate::verbs::{UNDATED, Verb, verbs};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use std::ffi::OsString;

/// Shows help or version, or turns a mistake into words.
///
/// # Errors
/// The mistake; [`Fail::Idle`] after help that nobody asked for.
pub(crate) fn settle(host: &Host, words: &[OsString], error: &clap::Error) -> Result<(), Fail> {
    // clap sets two blank lines before the closing words when a heading of ours stands above them.
    let text = error.render().to_string().replace("\n\n\n", "\n\n");
    let text = format!("{}\n", text.trim_end());
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => write_out(host, text.as_bytes()),
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            crate::fail::complain(text.trim_end());
            Err(Fail::Idle)
        }
        ErrorKind::MissingSubcommand => {
            let help = path(words);
            Err(Fail::Usage {
                text: host.say("cli-usage-missing-command", &[]),
                help,
            })
        }
        _ => Err(Fail::Usage {
            text: sentence(host, error),
            help: path(words),
        }),
    }
}

/// Refuses `--on` where nothing would be done with it.
///
/// # Errors
/// [`Fail::Usage`], which names `--as-of` where the command takes it.
pub(crate) fn check_day(host: &Host, verb: &Verb, args: &Args<'_>) -> Result<(), Fail> {
    if args.text("on").is_none() || !UNDATED.contains(&verb.path) {
        return Ok(());
    }
    let has_as_of = verb.args.iter().any(|arg| arg.id == "as-of");
    let id = if has_as_of {
        "cli-usage-no-day-as-of"
    } else {
        "cli-usage-no-day"
    };
    Err(Fail::Usage {
        text: host.say(id, &[("command", &format!("steering {}", verb.path))]),
        help: format!("steering {}", verb.path),
    })
}

fn sentence(host: &Host, error: &clap::Error) -> String {
    let arg = context(error, ContextKind::InvalidArg);
    let value = context(error, ContextKind::InvalidValue);
    match error.kind() {
        ErrorKind::InvalidSubcommand => {
            let name = context(error, ContextKind::InvalidSubcommand);
            let text = host.say("cli-usage-unknown-command", &[("name", &name)]);
            suggested(
                host,
                text,
                &context(error, ContextKind::SuggestedSubcommand),
            )
        }
        ErrorKind::UnknownArgument if !arg.starts_with('-') => {
            host.say("cli-usage-too-many", &[("name", &arg)])
        }
        ErrorKind::UnknownArgument => {
            let text = host.say("cli-usage-unknown-option", &[("name", &arg)]);
            suggested(host, text, &context(error, ContextKind::SuggestedArg))
        }
        ErrorKind::InvalidValue if value.is_empty() => {
            host.say("cli-usage-no-value", &[("name", &arg)])
        }
        ErrorKind::InvalidValue => host.say(
            "cli-usage-bad-value",
            &[
                ("value", &value),
                ("name", &arg),
                ("choices", &context(error, ContextKind::ValidValue)),
            ],
        ),
        ErrorKind::MissingRequiredArgument => host.say("cli-usage-missing", &[("names", &arg)]),
        ErrorKind::ArgumentConflict => {
            let other = context(error, ContextKind::PriorArg);
            if other.is_empty() || other == arg {
                host.say("cli-usage-twice", &[("name", &arg)])
            } else {
                host.say("cli-usage-conflict", &[("name", &arg), ("other", &other)])
            }
        }
        ErrorKind::InvalidUtf8 => host.say("cli-usage-not-text", &[]),
        _ => host.say("cli-usage-other", &[]),
    }
}

fn suggested(host: &Host, text: String, name: &str) -> String {
    if name.is_empty() {
        text
    } else {
        format!(
            "{text} {}",
            host.say("cli-usage-suggest", &[("name", name)])
        )
    }
}

/// Returns the command whose help says more: the words that name one, as far as they do.
fn path(words: &[OsString]) -> String {
    let mut known = String::new();
    for word in words.iter().skip(1) {
        let longer = format!("{known} {}", word.to_string_lossy())
            .trim()
            .to_owned();
        let is_known = |path: &str| path == longer || path.starts_with(&format!("{longer} "));
        if verbs().any(|verb| is_known(verb.path)) {
            known = longer;
        }
    }
    format!("steering {known}").trim_end().to_owned()
}

fn context(error: &clap::Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(_) | None => String::new(),
    }
}
