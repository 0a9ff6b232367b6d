//! The frame of the window, and what replaces the whole register.

use super::{Answer, Context};
use crate::desk::{Create, make, place};
use crate::errors::{invalid, refusal};
use crate::shared_folder::is_shared;
use crate::wire::desk::{DeskView, PulseReq, PulseView};
use crate::wire::log::{RegisterNewReq, RestoreReq};
use crate::wire::{Empty, Noun, WireError};
use std::path::{Path, PathBuf};
use steering_core::backup;
use steering_core::error::{Error, Result, Trouble};
use steering_core::history;
use steering_core::ops::Actor;

type Reply<T> = Result<Answer<T>, WireError>;

pub(crate) fn show(context: &Context<'_>, _request: Empty) -> Reply<DeskView> {
    Ok(Answer::of(view(context)?))
}

fn view(context: &Context<'_>) -> Result<DeskView> {
    let register = context.register()?;
    let frame = register.read(context.today(), history::frame)?;
    // A folder of backups that cannot be read is said by `backup_list`; the frame goes on without.
    let newest = backup::list(&context.desk.options.backups)
        .unwrap_or_default()
        .into_iter()
        .next();
    Ok(DeskView {
        file: register.path().display().to_string(),
        head: frame.head,
        saved_at: frame.saved_at,
        today: context.today(),
        tasks: frame.tasks,
        seats: frame.seats,
        backup_at: newest.map(|copy| copy.at.to_rfc3339_opts(chrono::SecondsFormat::Millis, true)),
        is_published_record: frame.is_published_record,
        is_wal_fallback: register.is_wal_fallback(),
        is_shared_folder: is_shared(register.path()),
        undo: frame.undo.map(Into::into),
        redo: frame.redo.map(Into::into),
        version: env!("CARGO_PKG_VERSION").to_owned(),
    })
}

pub(crate) fn pulse(context: &Context<'_>, request: PulseReq) -> Reply<PulseView> {
    context.desk.back_up_daily();
    let (head, changes) = context.read(context.today(), |view| {
        history::moved_since(view, request.head)
    })?;
    Ok(Answer::of(PulseView {
        head,
        changes: changes.into_iter().map(Noun::from).collect(),
    }))
}

fn all_moved(context: &Context<'_>) -> Reply<DeskView> {
    let view = view(context)?;
    let changes = steering_core::ops::Noun::ALL
        .iter()
        .copied()
        .map(Noun::from)
        .collect();
    Ok(Answer {
        head: Some(view.head),
        view,
        changes,
    })
}

fn check_secretariat(context: &Context<'_>) -> Result<(), WireError> {
    if context.actor == Actor::Secretariat {
        return Ok(());
    }
    Err(refusal("refused", &[("rule", "secretariat_only")]))
}

/// Brings another register into the place of the present one. An open one is backed up and overwritten as one step that
/// other programs on the file see; one in trouble is put aside under another name.
fn bring_in(context: &Context<'_>, from: &Path) -> Result<()> {
    backup::verify(from)?;
    match context.register() {
        Ok(register) => {
            let restored =
                backup::restore(&register, &context.desk.options.backups, from, context.now);
            // A damaged register may open and only then fail to be copied: it is put aside as it is.
            let is_damaged = matches!(
                restored,
                Err(Error::File {
                    trouble: Trouble::Damaged,
                    ..
                })
            );
            if !is_damaged {
                return restored;
            }
        }
        Err(
            trouble @ Error::File {
                trouble: Trouble::ReadOnly | Trouble::DiskFull | Trouble::Busy,
                ..
            },
        ) => return Err(trouble),
        Err(_) => {}
    }
    context.desk.replace(|file| {
        let partial = file.with_extension("restored");
        let copied = backup::copy_file(from, &partial).and_then(|()| place(&partial, file));
        drop(std::fs::remove_file(&partial));
        copied
    })
}

pub(crate) fn register_new(context: &Context<'_>, request: RegisterNewReq) -> Reply<DeskView> {
    check_secretariat(context)?;
    let create = match request.from.as_str() {
        "record" => Create::Record,
        "empty" => Create::Empty,
        "file" => {
            let picked = request
                .path
                .map(PathBuf::from)
                .or_else(|| context.desk.options.shell.pick_register());
            let Some(path) = picked else {
                return Err(refusal("cancelled", &[]));
            };
            bring_in(context, &path)?;
            return all_moved(context);
        }
        _ => return Err(invalid("from", "unknown")),
    };
    match context.register() {
        Ok(register) => {
            let fresh = register.path().with_extension("fresh");
            drop(std::fs::remove_file(&fresh));
            let made = make(&fresh, create, context.now).and_then(|()| bring_in(context, &fresh));
            drop(std::fs::remove_file(&fresh));
            made?;
        }
        Err(_) => context
            .desk
            .replace(|file| make(file, create, context.now))?,
    }
    all_moved(context)
}

pub(crate) fn restore(context: &Context<'_>, request: RestoreReq) -> Reply<DeskView> {
    check_secretariat(context)?;
    let folder = &context.desk.options.backups;
    let known = backup::list(folder)?
        .into_iter()
        .find(|copy| copy.name == request.name);
    let from = match known {
        Some(copy) => copy.path,
        None => PathBuf::from(&request.name),
    };
    if !from.exists() {
        return Err(refusal(
            "not_found",
            &[("noun", "backups"), ("key", &request.name)],
        ));
    }
    bring_in(context, &from)?;
    all_moved(context)
}
