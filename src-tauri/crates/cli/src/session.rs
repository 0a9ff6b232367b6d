//! One run against one register: who acts, on which day, and how the answer is written.

use crate::args::Args;
use crate::fail::{Fail, complain};
use crate::host::Host;
use crate::page::Page;
use chrono::{DateTime, NaiveDate, Utc};
use indicatif::{ProgressBar, ProgressStyle};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::Duration;
use steering_api::desk::{Create, Desk, DeskOptions, NoShell, Now};
use steering_api::paths::Places;
use steering_api::wire::imports::JobView;
use steering_api::wire::{Call, Reply};

/// One run.
pub(crate) struct Session<'a> {
    /// Words and terminal.
    pub(crate) host: &'a Host,
    /// The register file, its backups and its papers.
    pub(crate) places: Places,
    actor: String,
    effective_on: Option<NaiveDate>,
    now: Now,
    desk: OnceLock<Desk>,
}

impl<'a> Session<'a> {
    /// Reads who acts, on what, and when. The file is opened by the first call.
    ///
    /// # Errors
    /// `invalid` when one of them is not valid.
    pub(crate) fn open(host: &'a Host, args: &Args<'_>) -> Result<Self, Fail> {
        let places = match args.path("file").or_else(|| host.file.clone()) {
            Some(file) => Places::beside(absolute(file)?),
            None => Places::own().ok_or_else(|| Fail::invalid("path", "empty"))?,
        };
        let now: Now = match args.text("now") {
            None => Arc::new(Utc::now),
            Some(text) => {
                let at: DateTime<Utc> = DateTime::parse_from_rfc3339(&text)
                    .map_err(|_| Fail::invalid("on", "not_a_date"))?
                    .into();
                Arc::new(move || at)
            }
        };
        Ok(Self {
            host,
            places,
            actor: actor(args.text("as"))?,
            effective_on: args.date("on")?,
            now,
            desk: OnceLock::new(),
        })
    }

    /// Returns the desk on the register file, opened once; a missing file is then what every call answers.
    pub(crate) fn desk(&self) -> &Desk {
        self.desk.get_or_init(|| self.open_desk(Create::No))
    }

    /// Opens a desk on the register file.
    pub(crate) fn open_desk(&self, create: Create) -> Desk {
        Desk::open(DeskOptions {
            file: self.places.file.clone(),
            backups: self.places.backups.clone(),
            exports: self.places.exports.clone(),
            create,
            now: Arc::clone(&self.now),
            effective_on: self.effective_on,
            shell: Arc::new(NoShell),
            daily_backup: false,
        })
    }

    /// Runs a command and returns its view as it crossed the wire.
    ///
    /// # Errors
    /// What the desk answered.
    pub(crate) fn reply(&self, cmd: &str, request: &impl Serialize) -> Result<Reply, Fail> {
        let payload =
            serde_json::to_value(request).map_err(|_| Fail::invalid("payload", "malformed"))?;
        let call = Call {
            cmd: cmd.to_owned(),
            payload,
            actor: self.actor.clone(),
        };
        self.desk().call(&call).map_err(Fail::Wire)
    }

    /// Runs a command and returns its view.
    ///
    /// # Errors
    /// What the desk answered.
    pub(crate) fn ask<T: DeserializeOwned>(
        &self,
        cmd: &str,
        request: &impl Serialize,
    ) -> Result<T, Fail> {
        let reply = self.reply(cmd, request)?;
        serde_json::from_value(reply.output).map_err(|_| Fail::internal("view"))
    }

    /// Runs a command and writes its answer: the view itself with `--json`, else the page that `tell` makes of it.
    ///
    /// # Errors
    /// What the desk answered; [`Fail::Closed`] when nobody reads.
    pub(crate) fn answer<T: DeserializeOwned>(
        &self,
        cmd: &str,
        request: &impl Serialize,
        tell: impl FnOnce(&mut Page<'_>, &T),
    ) -> Result<T, Fail> {
        self.told(self.reply(cmd, request)?, tell)
    }

    /// As [`Session::answer`], for what may take a while: shows a sign of life until the answer is there.
    ///
    /// # Errors
    /// As [`Session::answer`].
    pub(crate) fn answer_slowly<T: DeserializeOwned>(
        &self,
        busy: &str,
        cmd: &str,
        request: &impl Serialize,
        tell: impl FnOnce(&mut Page<'_>, &T),
    ) -> Result<T, Fail> {
        self.told(self.busy(busy, || self.reply(cmd, request))?, tell)
    }

    fn told<T: DeserializeOwned>(
        &self,
        reply: Reply,
        tell: impl FnOnce(&mut Page<'_>, &T),
    ) -> Result<T, Fail> {
        if self.host.json {
            self.write_json(&reply.output)?;
        }
        let view: T = serde_json::from_value(reply.output).map_err(|_| Fail::internal("view"))?;
        if !self.host.json {
            let mut page = Page::new(self.host);
            tell(&mut page, &view);
            write_out(self.host, page.into_text().as_bytes())?;
        }
        Ok(view)
    }

    /// Opens a desk that makes the register, and runs one call on it.
    ///
    /// # Errors
    /// What the desk answered.
    pub(crate) fn made<T: DeserializeOwned>(&self, create: Create, call: &Call) -> Result<T, Fail> {
        let desk = self.open_desk(create);
        let reply = desk.call(call).map_err(Fail::Wire)?;
        serde_json::from_value(reply.output).map_err(|_| Fail::internal("view"))
    }

    /// Writes a view: itself with `--json`, else the page that `tell` makes of it.
    ///
    /// # Errors
    /// [`Fail::Closed`] when nobody reads.
    pub(crate) fn tell<T: Serialize>(
        &self,
        view: &T,
        tell: impl FnOnce(&mut Page<'_>, &T),
    ) -> Result<(), Fail> {
        if self.host.json {
            return self.write_json(view);
        }
        let mut page = Page::new(self.host);
        tell(&mut page, view);
        write_out(self.host, page.into_text().as_bytes())
    }

    /// Writes a value as JSON to standard output.
    ///
    /// # Errors
    /// [`Fail::Closed`] when nobody reads.
    pub(crate) fn write_json(&self, value: &impl Serialize) -> Result<(), Fail> {
        let text = serde_json::to_string_pretty(value).map_err(|_| Fail::internal("view"))?;
        write_out(self.host, format!("{text}\n").as_bytes())
    }

    /// Demands that an edit changes at least one field.
    ///
    /// # Errors
    /// [`Fail::Usage`] when nothing is to be changed.
    pub(crate) fn something(
        &self,
        args: &Args<'_>,
        fields: &[&str],
        help: &str,
    ) -> Result<(), Fail> {
        if fields.iter().any(|field| args.text(field).is_some()) {
            return Ok(());
        }
        let names: Vec<String> = fields.iter().map(|field| format!("--{field}")).collect();
        Err(Fail::Usage {
            text: self
                .host
                .say("cli-usage-nothing", &[("names", &names.join(", "))]),
            help: help.to_owned(),
        })
    }

    /// Says a sentence on standard error; silent with `--json`.
    pub(crate) fn note(&self, id: &str, values: &[(&str, &str)]) {
        if !self.host.json {
            complain(&self.host.say(id, values));
        }
    }

    /// Does something that may take a while, with a sign of life on a terminal.
    pub(crate) fn busy<T>(&self, id: &str, work: impl FnOnce() -> T) -> T {
        if !self.host.progress || self.host.json {
            return work();
        }
        let style = ProgressStyle::with_template("{spinner} {msg} {elapsed}")
            .unwrap_or_else(|_| ProgressStyle::default_spinner());
        let bar = ProgressBar::new_spinner()
            .with_style(style)
            .with_message(self.host.say(id, &[]));
        bar.enable_steady_tick(Duration::from_millis(120));
        let done = work();
        bar.finish_and_clear();
        done
    }
}

impl Session<'_> {
    /// Does something that tells how far it is, with a bar on a terminal.
    pub(crate) fn watched<T>(
        &self,
        id: &str,
        job: &str,
        work: impl FnOnce() -> Result<T, Fail>,
    ) -> Result<T, Fail> {
        if !self.host.progress || self.host.json {
            return work();
        }
        let style = ProgressStyle::with_template("{msg} {bar:30} {pos}/{len} {elapsed}")
            .unwrap_or_else(|_| ProgressStyle::default_bar());
        let bar = ProgressBar::new(0)
            .with_style(style)
            .with_message(self.host.say(id, &[]));
        let (desk, is_over) = (self.desk(), AtomicBool::new(false));
        let done = std::thread::scope(|scope| {
            scope.spawn(|| {
                let call = Call {
                    cmd: "job_show".to_owned(),
                    payload: serde_json::json!({ "job": job }),
                    actor: self.actor.clone(),
                };
                while !is_over.load(Ordering::Relaxed) {
                    if let Ok(reply) = desk.call(&call)
                        && let Ok(seen) = serde_json::from_value::<JobView>(reply.output)
                    {
                        bar.set_length(seen.total.into());
                        bar.set_position(seen.done.into());
                    }
                    std::thread::sleep(Duration::from_millis(100));
                }
            });
            let done = work();
            is_over.store(true, Ordering::Relaxed);
            done
        });
        bar.finish_and_clear();
        done
    }
}

fn absolute(path: PathBuf) -> Result<PathBuf, Fail> {
    std::path::absolute(path).map_err(|_| Fail::invalid("path", "empty"))
}

/// Reads who acts: `secretariat` (also when absent), a seat number, or `seat:N`.
fn actor(text: Option<String>) -> Result<String, Fail> {
    let Some(text) = text else {
        return Ok("secretariat".to_owned());
    };
    if text == "secretariat" {
        return Ok(text);
    }
    match text.strip_prefix("seat:").unwrap_or(&text).parse::<u32>() {
        Ok(number) => Ok(format!("seat:{number}")),
        Err(_) => Err(Fail::invalid("actor", "unknown")),
    }
}

/// Writes to standard output. A reader that went away is not an error of ours.
///
/// # Errors
/// [`Fail::Closed`] when nobody reads; file trouble when the output cannot be written (a full disk behind a redirection).
pub(crate) fn write_out(host: &Host, bytes: &[u8]) -> Result<(), Fail> {
    let mut out = std::io::stdout().lock();
    out.write_all(bytes)
        .and_then(|()| out.flush())
        .map_err(|error| match error.kind() {
            std::io::ErrorKind::BrokenPipe => Fail::Closed,
            _ => Fail::file(host, Path::new("-"), &error),
        })
}
