//! A second process on a register, for the tests that need a real one.
//!
//! `writer FILE [--create record|empty|no] [--on DAY]` opens a desk and answers one [`Call`] a line: `{"ok": Reply}` or
//! `{"err": WireError}`, flushed, so that what a reader has seen was acknowledged. `writer FILE --tasks PREFIX` asks nothing:
//! it adds tasks until it is ended and prints the code of each once it is acknowledged.

use chrono::{DateTime, NaiveDate, Utc};
use serde_json::{Value, json};
use std::error::Error;
use std::io::{BufRead, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use steering_api::desk::{Create, Desk, DeskOptions, NoShell};
use steering_api::wire::Call;

fn main() -> Result<(), Box<dyn Error>> {
    let mut words = std::env::args().skip(1);
    let file = PathBuf::from(words.next().ok_or("which file?")?);
    let (mut create, mut effective_on, mut prefix) = (Create::No, None, None);
    while let (Some(option), Some(value)) = (words.next(), words.next()) {
        match (option.as_str(), value.as_str()) {
            ("--create", "record") => create = Create::Record,
            ("--create", "empty") => create = Create::Empty,
            ("--create", "no") => create = Create::No,
            ("--on", day) => effective_on = Some(day.parse::<NaiveDate>()?),
            ("--tasks", text) => prefix = Some(text.to_owned()),
            _ => return Err(format!("{option} {value}?").into()),
        }
    }
    let folder = file.parent().unwrap_or(Path::new("")).to_owned();
    let now: DateTime<Utc> = "2026-11-24T03:00:00Z".parse()?;
    let desk = Desk::open(DeskOptions {
        backups: folder.join("backups"),
        exports: folder.join("exports"),
        file,
        create,
        now: Arc::new(move || now),
        effective_on,
        shell: Arc::new(NoShell),
        daily_backup: false,
    });
    let mut out = std::io::stdout();
    if let Some(prefix) = prefix {
        for number in 1.. {
            let title = format!("{prefix} {number}");
            let added = desk.call(&call("task_add", json!({ "title": title })));
            let added = added.map_err(|refused| format!("{refused:?}"))?;
            let code = added.output.pointer("/task/code").and_then(Value::as_str);
            writeln!(out, "{}\t{title}", code.ok_or("a task without a code")?)?;
            out.flush()?;
        }
    }
    for line in std::io::stdin().lock().lines() {
        let answer = match desk.call(&serde_json::from_str(&line?)?) {
            Ok(reply) => json!({ "ok": reply }),
            Err(refused) => json!({ "err": refused }),
        };
        writeln!(out, "{answer}")?;
        out.flush()?;
    }
    Ok(())
}

fn call(cmd: &str, payload: Value) -> Call {
    Call {
        cmd: cmd.to_owned(),
        payload,
        actor: "secretariat".to_owned(),
    }
}
