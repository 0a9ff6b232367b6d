//! `steering`: the register without a window.
//!
//! It turns words on a command line into calls of the one command list, and views into text or JSON. Output goes to
//! standard output; words, progress and errors go to standard error; the exit code says what kind of end it was
//! ([`fail`]).
//!
//! What is deliberately not here: SQL, rules of the register, and sentences (they are `cli.ftl` in the catalogue).

mod approval;
mod args;
mod calendar;
mod committee;
mod desk;
mod fail;
mod grammar;
mod host;
mod imports;
mod incoming;
mod instruments;
mod inventory;
mod life;
mod list;
mod log;
mod meetings;
mod memory;
mod minutes;
mod opinions;
mod outgoing;
mod page;
mod papers;
mod people;
mod periods;
mod preparing;
mod priorities;
mod priorities_view;
mod recurrences;
mod reports;
mod say;
mod schedule;
mod session;
mod table;
mod targets;
mod tasks;
mod tasks_view;
mod templates;
mod usage;
mod verbs;
mod views;

use fail::Fail;
use std::ffi::OsString;
use std::panic::AssertUnwindSafe;
use std::process::ExitCode;

fn main() -> ExitCode {
    // A fault inside is told as an incident, never as a stack trace.
    std::panic::set_hook(Box::new(|_| {}));
    let words: Vec<OsString> = std::env::args_os().collect();
    let host = host::Host::from_environment(&words);
    let ended = std::panic::catch_unwind(AssertUnwindSafe(|| run(&host, words)))
        .unwrap_or_else(|_| Err(Fail::internal("panic")));
    match ended {
        Ok(()) => ExitCode::SUCCESS,
        Err(fail) => {
            fail.tell(&host);
            ExitCode::from(fail.exit_code())
        }
    }
}

fn run(host: &host::Host, words: Vec<OsString>) -> Result<(), Fail> {
    let matches = match grammar::command(host).try_get_matches_from(&words) {
        Ok(matches) => matches,
        Err(error) => return usage::settle(host, &words, &error),
    };
    let (verb, args) = grammar::chosen(&matches)?;
    usage::check_day(host, verb, &args)?;
    let session = session::Session::open(host, &args)?;
    match verb.noun() {
        "view" => views::run(&session, verb, &args),
        "task" => tasks::run(&session, verb, &args),
        "member" | "unit" | "area" => committee::run(&session, verb, &args),
        "instrument" | "clause" => instruments::run(&session, verb, &args),
        "target" => targets::run(&session, verb, &args),
        "work" | "matrix" => people::run(&session, verb, &args),
        "import" | "export" => imports::run(&session, verb, &args),
        "incoming" => incoming::run(&session, verb, &args),
        "meeting" | "agenda" => meetings::run(&session, verb, &args),
        "minutes" => minutes::run(&session, verb, &args),
        "opinion" => opinions::run(&session, verb, &args),
        "memory" => memory::about(&session, &args),
        "inventory" => inventory::run(&session, verb, &args),
        "outgoing" => outgoing::run(&session, verb, &args),
        "schedule" | "dependency" => schedule::run(&session, verb, &args),
        "post" => life::posts(&session, &args),
        "criterion" | "priority" | "capacity" | "selection" => {
            priorities::run(&session, verb, &args)
        }
        "due" | "calendar" => calendar::run(&session, verb, &args),
        "recurrence" => recurrences::run(&session, verb, &args),
        "paper" => papers::run(&session, verb, &args),
        "template" => templates::run(&session, verb, &args),
        "stats" | "report" => reports::run(&session, verb, &args),
        "history" | "undo" | "redo" | "check" | "backup" | "restore" => {
            log::run(&session, verb, &args)
        }
        "commands" | "call" => list::run(&session, verb, &args),
        _ => desk::run(&session, verb, &args),
    }
}
