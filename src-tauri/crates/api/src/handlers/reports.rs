//! Statistics, the overview, and reports as files.

use super::tasks::code;
use super::{Answer, Context};
use crate::desk::{ReportFile, lock};
use crate::errors::{invalid, refusal};
use crate::exports;
use crate::wire::desk::OverviewView;
use crate::wire::reports::{FileOpenReq, ReportReq, ReportView, StatsReq, StatsView};
use crate::wire::{AsOfReq, Empty, WireError};
use std::path::Path;
use steering_core::error::Result;
use steering_core::reports;
use steering_core::tasks::{Basis, may_direct};

type Reply<T> = Result<Answer<T>, WireError>;

pub(crate) fn overview(context: &Context<'_>, request: AsOfReq) -> Reply<OverviewView> {
    let day = context.day(request.as_of);
    let register = context.register()?;
    let head = register.head()?;
    let overview = register.read_past(day, None, reports::overview)?;
    let may_direct = register.read(day, |view| may_direct(view, context.actor))?;
    let since = if day == context.today() {
        register.read(day, |view| reports::since_look(view, context.actor))?
    } else {
        None
    };
    Ok(Answer::of(crate::convert::overview(
        overview, may_direct, since, day, head,
    )))
}

pub(crate) fn stats(context: &Context<'_>, request: StatsReq) -> Reply<StatsView> {
    let basis =
        code("basis", request.basis.as_deref(), Basis::from_code)?.unwrap_or(Basis::Adjusted);
    let day = context.day(request.as_of);
    let register = context.register()?;
    let known_to = known(register.head()?, request.known_to)?;
    let (stats, extensions) = register.read_past(day, Some(known_to), |view| {
        Ok((reports::stats(view, basis)?, reports::extensions(view)?))
    })?;
    Ok(Answer::of(StatsView {
        extensions: Some(extensions.into()),
        ..crate::convert::stats(stats, day, basis, known_to)
    }))
}

/// Refuses a log position that the log has not reached.
pub(super) fn known(head: u32, asked: Option<u32>) -> Result<u32, WireError> {
    match asked {
        Some(asked) if asked > head => Err(invalid("known_to", "out_of_range")),
        Some(asked) => Ok(asked),
        None => Ok(head),
    }
}

/// Builds the status report as bytes.
pub(crate) fn build(context: &Context<'_>, request: &ReportReq) -> Result<ReportFile, WireError> {
    let day = context.day(request.as_of);
    let register = context.register()?;
    let known_to = known(register.head()?, request.known_to)?;
    let report = register.read_apart(day, Some(known_to), |view| {
        reports::status_report(view, known_to, &|_, _| {})
    })?;
    let document = crate::papers::write_status(&report, &request.format)?;
    let view = ReportView {
        path: String::new(),
        bytes: u32::try_from(document.bytes.len()).unwrap_or(u32::MAX),
        fingerprint: exports::fingerprint(&document.bytes),
        as_of: day,
        known_to,
        rows: u32::try_from(report.rows.len()).unwrap_or(u32::MAX),
    };
    Ok(ReportFile {
        name: document.name,
        bytes: document.bytes,
        view,
    })
}

pub(crate) fn status(context: &Context<'_>, request: ReportReq) -> Reply<ReportView> {
    let file = build(context, &request)?;
    let path = exports::write(&context.desk.options.exports, &file.name, &file.bytes)?;
    lock(&context.desk.written).insert(path.clone());
    Ok(Answer::of(ReportView {
        path: path.display().to_string(),
        ..file.view
    }))
}

pub(crate) fn file_open(context: &Context<'_>, request: FileOpenReq) -> Reply<Empty> {
    let path = Path::new(&request.path);
    let is_known = lock(&context.desk.written).contains(path)
        || (request.in_folder && lock(&context.desk.saved).contains(path));
    if !is_known {
        return Err(refusal(
            "not_found",
            &[("noun", "files"), ("key", &request.path)],
        ));
    }
    if !path.exists() {
        return Err(refusal(
            "not_found",
            &[("noun", "files"), ("key", &request.path)],
        ));
    }
    context
        .desk
        .options
        .shell
        .open_path(path, request.in_folder)
        .map_err(|detail| {
            refusal(
                "file_trouble",
                &[("path", &request.path), ("detail", &detail)],
            )
        })?;
    Ok(Answer::of(Empty {}))
}
