//! Search, history, undo and redo, check, backups.

use super::{Answer, Context};
use crate::errors::refusal;
use crate::wire::log::{
    BackupList, BackupView, CheckReq, CheckView, Finding, HistoryListReq, HistoryPage, UndoView,
};
use crate::wire::search::{SearchReq, SearchView};
use crate::wire::{Empty, Noun, WireError};
use steering_core::backup::{self, Reason};
use steering_core::checks;
use steering_core::error::Result;
use steering_core::history;
use steering_core::ops::{Actor, OpLabel, Outcome};
use steering_core::search as core_search;

type Reply<T> = Result<Answer<T>, WireError>;

const HITS: u32 = 20;
const MOST_HITS: u32 = 100;
const ENTRIES: u32 = 50;
const MOST_ENTRIES: u32 = 500;

pub(crate) fn search(context: &Context<'_>, request: SearchReq) -> Reply<SearchView> {
    let limit = if request.limit == 0 {
        HITS
    } else {
        request.limit.min(MOST_HITS)
    };
    let found = context.read(context.today(), |view| {
        core_search::search(view, &request.text, limit)
    })?;
    Ok(Answer::of(SearchView {
        total: found.total,
        is_more: found.is_more,
        hits: found.hits.into_iter().map(Into::into).collect(),
    }))
}

pub(crate) fn history(context: &Context<'_>, request: HistoryListReq) -> Reply<HistoryPage> {
    let limit = if request.limit == 0 {
        ENTRIES
    } else {
        request.limit.min(MOST_ENTRIES)
    };
    let (total, entries) = context.read(context.today(), |view| {
        let owner = request
            .key
            .as_deref()
            .map(|key| history::owner(view, key))
            .transpose()?;
        history::page(view, owner.as_deref(), request.after, request.offset, limit)
    })?;
    Ok(Answer::of(HistoryPage {
        total,
        entries: entries.into_iter().map(Into::into).collect(),
    }))
}

fn walked(outcome: Outcome<OpLabel>) -> Answer<UndoView> {
    Answer {
        view: UndoView {
            label: outcome.value.into(),
        },
        changes: outcome.changes.into_iter().map(Noun::from).collect(),
        head: Some(outcome.head),
    }
}

pub(crate) fn undo(context: &Context<'_>, _request: Empty) -> Reply<UndoView> {
    Ok(walked(history::undo(
        &*context.register()?,
        context.writing(),
    )?))
}

pub(crate) fn redo(context: &Context<'_>, _request: Empty) -> Reply<UndoView> {
    Ok(walked(history::redo(
        &*context.register()?,
        context.writing(),
    )?))
}

pub(crate) fn check(context: &Context<'_>, request: CheckReq) -> Reply<CheckView> {
    let register = context.register()?;
    let before = checks::check(&register, context.today())?;
    let mut after = before.clone();
    let mut changes = Vec::new();
    if request.repair && before.findings.iter().any(|finding| finding.is_mendable) {
        if context.actor != Actor::Secretariat {
            return Err(refusal("refused", &[("rule", "secretariat_only")]));
        }
        backup::make(
            &register,
            &context.desk.options.backups,
            context.now,
            Reason::Repair,
        )?;
        checks::repair(&register, context.writing())?;
        after = checks::check(&register, context.today())?;
        changes = steering_core::ops::Noun::ALL
            .iter()
            .copied()
            .map(Noun::from)
            .collect();
    }
    let found = |finding: &checks::Finding, is_repaired| Finding {
        code: finding.code.to_owned(),
        place: finding.place.clone(),
        detail: finding.detail.clone(),
        is_repaired,
    };
    let mended = before
        .findings
        .iter()
        .filter(|finding| !after.findings.contains(finding));
    let mut findings: Vec<Finding> = mended.map(|finding| found(finding, true)).collect();
    findings.extend(after.findings.iter().map(|finding| found(finding, false)));
    let view = CheckView {
        is_clean: after.findings.is_empty(),
        operations: after.operations,
        rows: after.rows,
        findings,
    };
    Ok(Answer {
        view,
        changes,
        head: None,
    })
}

fn copy_view(copy: backup::Copy) -> BackupView {
    BackupView {
        name: copy.name,
        path: copy.path.display().to_string(),
        at: copy.at.to_rfc3339_opts(chrono::SecondsFormat::Millis, true),
        reason: copy.reason.code().to_owned(),
        bytes: u32::try_from(copy.bytes).unwrap_or(u32::MAX),
        head: copy.head,
    }
}

pub(crate) fn backup_make(context: &Context<'_>, _request: Empty) -> Reply<BackupView> {
    let register = context.register()?;
    let copy = backup::make(
        &register,
        &context.desk.options.backups,
        context.now,
        Reason::Manual,
    )?;
    Ok(Answer::of(copy_view(copy)))
}

pub(crate) fn backup_list(context: &Context<'_>, _request: Empty) -> Reply<BackupList> {
    let folder = &context.desk.options.backups;
    let backups = backup::list(folder)?.into_iter().map(copy_view).collect();
    Ok(Answer::of(BackupList {
        folder: folder.display().to_string(),
        backups,
    }))
}
