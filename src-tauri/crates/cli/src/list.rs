//! `steering commands` and `call`: the one command list itself, for programs.

use crate::args::Args;
use crate::fail::Fail;
use crate::page::Page;
use crate::session::{Session, write_out};
use crate::table::{Fit, Table};
use crate::verbs::Verb;
use serde_json::Value;
use std::io::Read;
use steering_api::desk::commands;

/// Runs a command of the list.
///
/// # Errors
/// What the desk answered; `invalid` when the request is not JSON.
pub(crate) fn run(session: &Session<'_>, verb: &Verb, args: &Args<'_>) -> Result<(), Fail> {
    if verb.path == "call" {
        call(session, args)
    } else {
        show(session)
    }
}

fn show(session: &Session<'_>) -> Result<(), Fail> {
    let list = commands();
    if session.host.json {
        return session.write_json(&list);
    }
    let mut page = Page::new(session.host);
    let mut table = Table::new(vec![
        (page.say("cli-value-command", &[]), Fit::Left),
        (page.say("cli-head-writes", &[]), Fit::Left),
        (page.say("cli-head-about", &[]), Fit::Wrap(1)),
    ]);
    for spec in &list {
        let id = format!("cli-command-{}", spec.name.replace('_', "-"));
        let about = if session.host.words.has(&id) {
            page.say(&id, &[])
        } else {
            spec.about.to_owned()
        };
        let writes = if spec.is_write {
            page.say("cli-writes", &[])
        } else {
            page.say("cli-reads", &[])
        };
        table.row(vec![spec.name.into(), writes.into(), about.into()]);
    }
    page.table(&table);
    write_out(session.host, page.into_text().as_bytes())
}

fn call(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let text = match args.text("payload") {
        None => "{}".to_owned(),
        Some(text) if text == "-" => {
            let mut text = String::new();
            std::io::stdin()
                .read_to_string(&mut text)
                .map_err(|_| Fail::invalid("payload", "malformed"))?;
            text
        }
        Some(text) => text,
    };
    let payload: Value =
        serde_json::from_str(&text).map_err(|_| Fail::invalid("payload", "malformed"))?;
    let reply = session.reply(&args.must("command"), &payload)?;
    session.write_json(&reply.output)
}
