//! The command line as `clap` reads it, built from the table of [`crate::verbs`] with the words of the catalogue.

use crate::args::Args;
use crate::fail::Fail;
use crate::host::Host;
use crate::verbs::{Arg, EVERYWHERE, GROUPS, Shape, Verb, verbs};
use clap::builder::PossibleValuesParser;
use clap::{ArgAction, ArgMatches, Command, value_parser};
use std::path::PathBuf;

const TEMPLATE: &str = "{about}\n\n{usage}\n\n{all-args}{after-help}";

/// Builds the whole grammar in the reader's language.
pub(crate) fn command(host: &Host) -> Command {
    let mut root = settled(host, Command::new("steering"), "steering")
        .about(host.say("cli-about", &[]))
        .override_usage(usage(
            host,
            "steering",
            &[host.say("cli-usage-command", &[])],
        ))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand_help_heading(host.say("cli-heading-commands", &[]))
        .after_help(host.say("cli-after-help", &[]))
        .arg(
            clap::Arg::new("program-version")
                .short('V')
                .long("version")
                .action(ArgAction::Version)
                .help(host.say("cli-arg-program-version", &[]))
                .help_heading(host.say("cli-heading-everywhere", &[])),
        )
        .version(env!("CARGO_PKG_VERSION"));
    for arg in EVERYWHERE {
        root = root.arg(
            argument(host, None, arg)
                .global(true)
                .help_heading(host.say("cli-heading-everywhere", &[])),
        );
    }
    root = helped(host, root).arg(clap::Arg::new("now").long("now").hide(true).global(true));
    for verb in verbs().filter(|verb| !verb.path.contains(' ')) {
        root = root.subcommand(leaf(host, verb, verb.path));
    }
    for noun in GROUPS {
        root = root.subcommand(group(host, noun));
    }
    // The order of the help: what one does first stands first.
    let order = |name: &str| {
        ORDER
            .iter()
            .position(|known| *known == name)
            .unwrap_or(ORDER.len())
    };
    let names: Vec<String> = root
        .get_subcommands()
        .map(|sub| sub.get_name().to_owned())
        .collect();
    for name in names {
        let place = order(&name);
        root = root.mut_subcommand(&name, |sub| sub.display_order(place));
    }
    root
}

const ORDER: &[&str] = &[
    "init",
    "show",
    "overview",
    "work",
    "matrix",
    "task",
    "view",
    "member",
    "unit",
    "post",
    "area",
    "instrument",
    "clause",
    "target",
    "inventory",
    "schedule",
    "dependency",
    "due",
    "calendar",
    "recurrence",
    "criterion",
    "priority",
    "capacity",
    "selection",
    "stats",
    "report",
    "paper",
    "template",
    "outgoing",
    "incoming",
    "meeting",
    "agenda",
    "minutes",
    "opinion",
    "search",
    "memory",
    "history",
    "undo",
    "redo",
    "check",
    "backup",
    "restore",
    "import",
    "export",
    "commands",
    "call",
];

/// Returns the command that was chosen, with its values.
///
/// # Errors
/// None that the grammar lets through.
pub(crate) fn chosen(matches: &ArgMatches) -> Result<(&'static Verb, Args<'_>), Fail> {
    let mut path = Vec::new();
    let mut inner = matches;
    while let Some((name, sub)) = inner.subcommand() {
        path.push(name);
        inner = sub;
    }
    let path = path.join(" ");
    let verb = verbs().find(|verb| verb.path == path).ok_or(Fail::Idle)?;
    Ok((verb, Args(inner)))
}

fn group(host: &Host, noun: &'static str) -> Command {
    let path = format!("steering {noun}");
    let mut command = settled(host, Command::new(noun), &path)
        .about(host.say(&format!("cli-about-{noun}"), &[]))
        .override_usage(usage(host, &path, &[host.say("cli-usage-command", &[])]))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand_help_heading(host.say("cli-heading-commands", &[]));
    for verb in verbs().filter(|verb| verb.path.contains(' ') && verb.noun() == noun) {
        let name = verb.path.split(' ').next_back().unwrap_or_default();
        command = command.subcommand(leaf(host, verb, name));
    }
    helped(host, command)
}

fn leaf(host: &Host, verb: &'static Verb, name: &'static str) -> Command {
    let path = format!("steering {}", verb.path);
    let mut parts = Vec::new();
    for arg in verb.args {
        let value = value_name(host, arg);
        match (arg.shape, arg.must) {
            (Shape::Word | Shape::Words, true) => parts.push(format!("<{value}>")),
            (Shape::Word | Shape::Words, false) => parts.push(format!("[{value}]")),
            (Shape::Flag, _) | (_, false) => {}
            (_, true) => parts.push(format!("--{} <{value}>", arg.id)),
        }
    }
    let mut command = settled(host, Command::new(name), &path)
        .about(host.say(&format!("cli-about-{}", verb.id()), &[]))
        .override_usage(usage(host, &path, &parts));
    let more = format!("cli-more-{}", verb.id());
    if host.words.has(&more) {
        command = command.after_help(host.say(&more, &[]));
    }
    for arg in verb.args {
        command = command.arg(argument(host, Some(verb), arg));
    }
    helped(host, command)
}

/// Sets what every command has: its own words instead of clap's.
fn settled(host: &Host, command: Command, path: &str) -> Command {
    command
        .bin_name(path)
        .help_template(TEMPLATE)
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .disable_version_flag(true)
        .color(clap::ColorChoice::Never)
        .term_width(host.width)
}

/// Adds `--help`; added last, so that what goes with every command stands last in the help.
fn helped(host: &Host, command: Command) -> Command {
    command.arg(
        clap::Arg::new("help")
            .short('h')
            .long("help")
            .action(ArgAction::Help)
            .display_order(900)
            .help(host.say("cli-arg-help", &[]))
            .help_heading(host.say("cli-heading-everywhere", &[])),
    )
}

fn usage(host: &Host, path: &str, parts: &[String]) -> String {
    let line = std::iter::once(path.to_owned())
        .chain(parts.iter().cloned())
        .chain(std::iter::once(host.say("cli-usage-options", &[])))
        .collect::<Vec<_>>()
        .join(" ");
    host.say("cli-usage", &[("line", &line)])
}

fn value_name(host: &Host, arg: &Arg) -> String {
    host.say(&format!("cli-value-{}", arg.value), &[])
}

fn argument(host: &Host, verb: Option<&Verb>, arg: &'static Arg) -> clap::Arg {
    // Its own words, or those of all commands of its noun, or those of every command.
    let own = verb.map(|verb| [verb.id(), verb.noun().to_owned()]);
    let id = own
        .into_iter()
        .flatten()
        .map(|whose| format!("cli-arg-{whose}-{}", arg.id))
        .find(|id| host.words.has(id))
        .unwrap_or_else(|| format!("cli-arg-{}", arg.id));
    let mut help = host.say(&id, &[]);
    // `-code` is `code` reversed: the help says so once.
    let choices: Vec<&str> = arg
        .choices
        .iter()
        .copied()
        .filter(|choice| !choice.starts_with('-'))
        .collect();
    if !choices.is_empty() {
        help = host.say(
            "cli-arg-choices",
            &[("help", &help), ("choices", &choices.join(", "))],
        );
    }
    let is_word = matches!(arg.shape, Shape::Word | Shape::Words);
    let mut built = clap::Arg::new(arg.id).help(help).help_heading(host.say(
        if is_word {
            "cli-heading-words"
        } else {
            "cli-heading-options"
        },
        &[],
    ));
    if !is_word {
        built = built.long(arg.id);
        if arg.id == "output" {
            built = built.short('o');
        }
    }
    built = match arg.shape {
        Shape::Flag => built.action(ArgAction::SetTrue),
        Shape::Options => built.action(ArgAction::Append),
        Shape::File => built.value_parser(value_parser!(PathBuf)),
        Shape::Words => built.num_args(1..),
        Shape::Option | Shape::Word => built.action(ArgAction::Set),
    };
    if arg.shape != Shape::Flag {
        built = built
            .value_name(value_name(host, arg))
            .allow_hyphen_values(!is_word || arg.id == "value");
    }
    if arg.must {
        built = built.required(true);
    }
    if !arg.choices.is_empty() {
        built = built
            .value_parser(PossibleValuesParser::new(arg.choices))
            .hide_possible_values(true);
    }
    if let Some(other) = arg.against {
        built = built.conflicts_with(other);
    }
    built
}

#[cfg(test)]
mod tests {
    use super::*;
    use steering_messages::{Catalogue, Language};

    fn host(language: Language) -> Host {
        Host {
            words: Catalogue::new(language),
            json: false,
            width: 100,
            colour: false,
            progress: false,
            file: None,
        }
    }

    #[test]
    fn the_grammar_is_sound_and_every_word_of_it_exists() {
        for language in Language::ALL {
            let mut root = command(&host(language));
            root.clone().debug_assert();
            let mut helps = vec![root.render_help().to_string()];
            for verb in verbs() {
                let mut at = root.clone();
                for word in verb.path.split(' ') {
                    at = at.find_subcommand(word).unwrap().clone();
                    helps.push(at.render_help().to_string());
                }
            }
            for help in helps {
                assert!(
                    !help.contains("[cli-"),
                    "{}: a word is missing in\n{help}",
                    language.code()
                );
            }
        }
    }

    #[test]
    fn every_command_stands_in_the_order_of_the_help() {
        for verb in verbs() {
            assert!(ORDER.contains(&verb.noun()), "{} has its place", verb.path);
        }
    }
}
