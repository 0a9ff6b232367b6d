//! Files coming in, and long calls seen while they run.

use super::tasks::code;
use super::{Answer, Context};
use crate::base64;
use crate::errors::{invalid, refusal};
use crate::exports;
use crate::sources::{DryRun, ReadFile};
use crate::wire::desk::OpLabel;
use crate::wire::imports::{
    ImportColumnView, ImportCounts, ImportDifference, ImportDone, ImportFieldView, ImportFileView,
    ImportLayoutReq, ImportLayoutView, ImportNote, ImportPage, ImportPlanReq, ImportPlanView,
    ImportProblem, ImportReadReq, ImportRow, ImportRowsReq, ImportRunReq, ImportSheetView, JobReq,
    JobView,
};
use crate::wire::{Noun, WireError};
use std::path::Path;
use std::sync::Arc;
use steering_core::error::{Error, Result};
use steering_core::imports::grid::{Sheet, column_letters};
use steering_core::imports::{self, Counts, Kind, Mapping, Origin, Outcome, PlannedRow, Request};
use steering_core::ops::Op;
use steering_core::register::trouble_of;
use steering_documents::read::{LARGEST_FILE, SourceFormat, read as read_bytes};

type Reply<T> = Result<Answer<T>, WireError>;

/// Rows of a page when none are asked for, and at most.
const PAGE: usize = 100;
const LARGEST_PAGE: usize = 500;

pub(super) fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// Says that a file or a dry run is not kept any more.
fn gone(key: &str) -> WireError {
    refusal("not_found", &[("noun", "files"), ("key", key)])
}

/// Says why a file was not read.
fn unread(name: &str, why: &str) -> WireError {
    refusal("file_unread", &[("name", name), ("why", why)])
}

/// Returns the bytes of a file that came with a call.
pub(super) fn sent(name: &str, bytes: &str) -> Result<Vec<u8>, WireError> {
    if bytes.len() > LARGEST_FILE / 3 * 4 + 4 {
        return Err(unread(name, "too_large"));
    }
    base64::decode(bytes).ok_or_else(|| invalid("bytes", "malformed"))
}

pub(crate) fn read(context: &Context<'_>, request: ImportReadReq) -> Reply<ImportFileView> {
    let (name, bytes) = if request.pick {
        picked(context)?
    } else {
        let bytes = sent(&request.name, &request.bytes)?;
        (request.name, bytes)
    };
    let source = read_bytes(&bytes).map_err(|error| unread(&name, error.code()))?;
    let hash = exports::fingerprint(&bytes);
    let view = ImportFileView {
        file: String::new(),
        name: name.clone(),
        size: count(bytes.len()),
        fingerprint: hash.clone(),
        format: match source.format {
            SourceFormat::Xlsx => "xlsx",
            SourceFormat::Csv => "csv",
        }
        .to_owned(),
        sheets: source.sheets.iter().map(sheet_view).collect(),
        findings: source
            .findings
            .iter()
            .map(|finding| finding.code().to_owned())
            .collect(),
    };
    let file = context.desk.files.keep(ReadFile { name, hash, source });
    Ok(Answer::of(ImportFileView { file, ..view }))
}

fn sheet_view(sheet: &Sheet) -> ImportSheetView {
    ImportSheetView {
        name: sheet.name.clone(),
        is_hidden: sheet.is_hidden,
        rows: count(sheet.lines.len()),
        columns: count(sheet.width()),
    }
}

/// Asks the person for a file and reads its bytes; a file that is too large is not read at all.
fn picked(context: &Context<'_>) -> Result<(String, Vec<u8>), WireError> {
    let path = context
        .desk
        .options
        .shell
        .pick_import()
        .ok_or_else(|| refusal("cancelled", &[]))?;
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    let trouble = |path: &Path, error: &std::io::Error| Error::File {
        path: path.to_owned(),
        trouble: trouble_of(error),
    };
    let size = std::fs::metadata(&path)
        .map_err(|e| trouble(&path, &e))?
        .len();
    if size > u64::try_from(LARGEST_FILE).unwrap_or(u64::MAX) {
        return Err(unread(&name, "too_large"));
    }
    let bytes = std::fs::read(&path).map_err(|e| trouble(&path, &e))?;
    Ok((name, bytes))
}

fn kind(text: &str) -> Result<Kind, WireError> {
    Kind::from_code(text).ok_or_else(|| invalid("kind", "unknown"))
}

fn sheet_of(file: &ReadFile, place: usize) -> Result<&Sheet, WireError> {
    file.source
        .sheets
        .get(place)
        .ok_or_else(|| invalid("sheet", "not_found"))
}

pub(crate) fn layout(context: &Context<'_>, request: ImportLayoutReq) -> Reply<ImportLayoutView> {
    let kind = kind(&request.kind)?;
    let file = context
        .desk
        .files
        .find(&request.file)
        .ok_or_else(|| gone(&request.file))?;
    let place = match request.sheet {
        Some(place) => usize::try_from(place).unwrap_or(usize::MAX),
        None => file
            .source
            .sheets
            .iter()
            .position(|sheet| !sheet.is_hidden && !sheet.lines.is_empty())
            .unwrap_or(0),
    };
    let sheet = sheet_of(&file, place)?;
    let layout = context.read(context.today(), |view| {
        imports::layout(view, kind, sheet, request.header_row)
    })?;
    let columns = layout
        .headers
        .iter()
        .zip(&layout.mapping)
        .zip(layout.samples)
        .enumerate()
        .map(|(column, ((header, field), samples))| ImportColumnView {
            letters: column_letters(column),
            header: header.clone(),
            field: field.map(|field| field.code.to_owned()),
            samples,
        })
        .collect();
    let fields = imports::fields(kind).iter().map(|field| ImportFieldView {
        code: field.code.to_owned(),
        is_needed: field.is_needed,
    });
    Ok(Answer::of(ImportLayoutView {
        sheet: count(place),
        header_row: layout.header_row,
        is_remembered: layout.is_remembered,
        rows: layout.rows,
        columns,
        fields: fields.collect(),
    }))
}

pub(crate) fn plan(context: &Context<'_>, request: ImportPlanReq) -> Reply<ImportPlanView> {
    let kind = kind(&request.kind)?;
    let file = context
        .desk
        .files
        .find(&request.file)
        .ok_or_else(|| gone(&request.file))?;
    let place = usize::try_from(request.sheet).unwrap_or(usize::MAX);
    let mapping: Mapping = imports::mapping_of(kind, &request.mapping)?;
    let job = context.desk.jobs.begin(request.job);
    let planned = {
        let asked = Request {
            kind,
            sheet: sheet_of(&file, place)?,
            header_row: request.header_row,
            mapping: &mapping,
        };
        // On a connection of its own: a long file keeps nobody waiting.
        context
            .register()?
            .read_apart(context.writing_day(), None, |view| {
                imports::plan(view, &asked, &*job).map(|plan| (plan.rows, plan.counts))
            })?
    };
    let (rows, counts) = planned;
    let plan = context.desk.plans.keep(DryRun {
        file: Arc::clone(&file),
        kind,
        sheet: place,
        header_row: request.header_row,
        mapping,
        rows,
        counts,
    });
    Ok(Answer::of(ImportPlanView {
        plan,
        counts: counts.into(),
    }))
}

pub(crate) fn rows(context: &Context<'_>, request: ImportRowsReq) -> Reply<ImportPage> {
    let run = context
        .desk
        .plans
        .find(&request.plan)
        .ok_or_else(|| gone(&request.plan))?;
    let outcome = code("outcome", request.outcome.as_deref(), Outcome::from_code)?;
    let limit = match usize::try_from(request.limit).unwrap_or(usize::MAX) {
        0 => PAGE,
        limit => limit.min(LARGEST_PAGE),
    };
    let is_wanted = |row: &&PlannedRow| outcome.is_none_or(|outcome| row.outcome == outcome);
    let total = count(run.rows.iter().filter(is_wanted).count());
    let rows = run
        .rows
        .iter()
        .filter(is_wanted)
        .skip(usize::try_from(request.offset).unwrap_or(usize::MAX))
        .take(limit)
        .cloned()
        .map(Into::into)
        .collect();
    Ok(Answer::of(ImportPage { total, rows }))
}

pub(crate) fn run(context: &Context<'_>, request: ImportRunReq) -> Reply<ImportDone> {
    let dry = context
        .desk
        .plans
        .find(&request.plan)
        .ok_or_else(|| gone(&request.plan))?;
    let asked = Request {
        kind: dry.kind,
        sheet: sheet_of(&dry.file, dry.sheet)?,
        header_row: dry.header_row,
        mapping: &dry.mapping,
    };
    let origin = Origin {
        file: dry.file.name.clone(),
        hash: dry.file.hash.clone(),
    };
    let job = context.desk.jobs.begin(request.job);
    let done = context
        .register()?
        .transact(Op::ImportRows, context.writing(), |tx| {
            imports::run(
                tx,
                &asked,
                &origin,
                Some(dry.counts),
                request.leave_out,
                &*job,
            )
        })?;
    Ok(Answer {
        view: ImportDone {
            counts: done.value.into(),
            label: OpLabel {
                op: Op::ImportRows.code().to_owned(),
                subject: origin.subject(),
            },
        },
        changes: done.changes.into_iter().map(Noun::from).collect(),
        head: Some(done.head),
    })
}

pub(crate) fn job_show(context: &Context<'_>, request: JobReq) -> Reply<JobView> {
    let job = context.desk.jobs.find(&request.job);
    let (done, total) = job.as_ref().map_or((0, 0), |job| job.progress());
    Ok(Answer::of(JobView {
        is_running: job.is_some(),
        done,
        total,
    }))
}

pub(crate) fn job_cancel(context: &Context<'_>, request: JobReq) -> Reply<JobView> {
    if let Some(job) = context.desk.jobs.find(&request.job) {
        job.cancel();
    }
    job_show(context, request)
}

impl From<Counts> for ImportCounts {
    fn from(counts: Counts) -> Self {
        Self {
            new: counts.new,
            changed: counts.changed,
            same: counts.same,
            problem: counts.problems,
            skipped: counts.skipped,
        }
    }
}

impl From<PlannedRow> for ImportRow {
    fn from(row: PlannedRow) -> Self {
        Self {
            row: row.row,
            outcome: row.outcome.code().to_owned(),
            code: row.code,
            title: row.title,
            differences: row
                .differences
                .into_iter()
                .map(|difference| ImportDifference {
                    field: difference.field.to_owned(),
                    before: difference.before,
                    after: difference.after,
                })
                .collect(),
            problems: row
                .problems
                .into_iter()
                .map(|problem| ImportProblem {
                    why: problem.why.code().to_owned(),
                    field: problem.field.to_owned(),
                    cell: problem.cell,
                    found: problem.found,
                    hint: problem.hint,
                })
                .collect(),
            notes: row
                .notes
                .into_iter()
                .map(|note| ImportNote {
                    kind: note.kind.code().to_owned(),
                    cell: note.cell,
                    before: note.before,
                    after: note.after,
                })
                .collect(),
        }
    }
}
