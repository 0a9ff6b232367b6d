//! Lists going out, and the whole register as data. Each says how far it is by the job of its request, and can be stopped
//! until its file is written.

use super::imports::count;
use super::tasks::task_query;
use super::{Answer, Context};
use crate::desk::{ListFile, RegisterFile, lock};
use crate::errors::invalid;
use crate::exports;
use crate::jobs::Job;
use crate::wire::WireError;
use crate::wire::imports::{ListExportReq, ListExportView, RegisterExportReq, RegisterExportView};
use crate::wire::tasks::TaskFilter;
use steering_core::committee::{self, SeatSort};
use steering_core::error::{Error, Result};
use steering_core::exports::whole::whole;
use steering_core::exports::{self as lists, Cell, Exported, List};
use steering_core::watch::Watch;
use steering_documents::table::{Column, Table, TableFormat, write as write_table};
use steering_documents::{Document, DocumentError};
use steering_messages::{Catalogue, Language};

type Reply<T> = Result<Answer<T>, WireError>;

/// Builds a list as a file, written nowhere.
pub(crate) fn build(context: &Context<'_>, request: ListExportReq) -> Result<ListFile, WireError> {
    let list = List::from_code(&request.list).ok_or_else(|| invalid("list", "unknown"))?;
    let format = match (request.format.as_str(), list) {
        ("xlsx", _) => TableFormat::Xlsx,
        ("csv", _) => TableFormat::Csv {
            is_semicolon: !request.comma,
        },
        ("ics", List::Tasks) => return deadlines(context, request),
        ("vcf", List::Members) => return contacts(context, request),
        _ => return Err(invalid("format", "unknown")),
    };
    let day = context.day(request.as_of);
    let query = task_query(request.filter, request.sort.as_deref())?;
    let job = context.desk.jobs.begin(request.job);
    let exported = context
        .register()?
        .read_apart(day, None, |view| lists::list(view, list, &query, &*job))?;
    lists::check_size(exported.rows.len())?;
    let rows = count(exported.rows.len());
    // Lists are papers of the office: always Vietnamese, so that they come in again wherever they were made.
    let words = Catalogue::new(Language::Vi);
    let table = table(list, exported, day, &words);
    let document = write_table(&table, format, &*job).map_err(|error| match error {
        DocumentError::Stopped => Error::Cancelled,
        error => Error::Internal(error.to_string()),
    })?;
    finished(&job, rows)?;
    Ok(list_file(document, rows))
}

/// Says that a file stands in memory: the last moment at which a job can be stopped.
fn finished(job: &Job, rows: u32) -> Result<()> {
    job.tell(rows, rows)
}

fn list_file(document: Document, rows: u32) -> ListFile {
    ListFile {
        view: ListExportView {
            path: String::new(),
            bytes: count(document.bytes.len()),
            fingerprint: exports::fingerprint(&document.bytes),
            rows,
        },
        name: document.name,
        bytes: document.bytes,
    }
}

/// Builds the deadlines of tasks as a calendar.
fn deadlines(context: &Context<'_>, request: ListExportReq) -> Result<ListFile, WireError> {
    let day = context.day(request.as_of);
    let filter = if request.filter == TaskFilter::default() {
        TaskFilter {
            cell: Some("open".to_owned()),
            ..TaskFilter::default()
        }
    } else {
        request.filter
    };
    let query = task_query(filter, request.sort.as_deref().or(Some("due")))?;
    let job = context.desk.jobs.begin(request.job);
    let register = context.register()?;
    let tasks = register.read_apart(day, None, |view| lists::deadlines(view, &query, &*job))?;
    let words = Catalogue::new(Language::Vi);
    let name = format!("{}_{day}", words.say("export-file-deadlines", &[]));
    let document = steering_documents::deadlines(&tasks, day, &name);
    finished(&job, count(tasks.len()))?;
    Ok(list_file(document, count(tasks.len())))
}

/// Builds the address cards of the members.
fn contacts(context: &Context<'_>, request: ListExportReq) -> Result<ListFile, WireError> {
    let day = context.day(request.as_of);
    let register = context.register()?;
    let job = context.desk.jobs.begin(request.job);
    let seats = register.read_apart(day, None, |view| committee::list(view, SeatSort::Protocol))?;
    // One question for all of them: there is nothing to count in between.
    finished(&job, count(seats.len()))?;
    let words = Catalogue::new(Language::Vi);
    let name = format!("{}_{day}", words.say_code("export-file", "members"));
    let (document, cards) = steering_documents::contacts(&seats, &name);
    Ok(list_file(document, count(cards)))
}

/// Builds the whole register as data.
pub(crate) fn build_register(
    context: &Context<'_>,
    request: RegisterExportReq,
) -> Result<RegisterFile, WireError> {
    let day = context.today();
    let job = context.desk.jobs.begin(request.job);
    let register = context.register()?;
    let whole = register.read_apart(day, None, |view| whole(view, &*job))?;
    let (known_to, rows) = (whole.known_to, count(whole.rows()));
    let mut bytes =
        serde_json::to_vec_pretty(&whole.json()).map_err(|e| Error::Internal(e.to_string()))?;
    bytes.push(b'\n');
    finished(&job, rows)?;
    let words = Catalogue::new(Language::Vi);
    Ok(RegisterFile {
        name: format!("{}_{day}.json", words.say("export-file-register", &[])),
        view: RegisterExportView {
            path: String::new(),
            bytes: count(bytes.len()),
            fingerprint: exports::fingerprint(&bytes),
            rows,
            known_to,
        },
        bytes,
    })
}

/// Writes the whole register into the folder of papers.
pub(crate) fn export_register(
    context: &Context<'_>,
    request: RegisterExportReq,
) -> Reply<RegisterExportView> {
    let file = build_register(context, request)?;
    let path = exports::write(&context.desk.options.exports, &file.name, &file.bytes)?;
    lock(&context.desk.written).insert(path.clone());
    Ok(Answer::of(RegisterExportView {
        path: path.display().to_string(),
        ..file.view
    }))
}

/// Turns codes of columns and cells into words.
fn table(list: List, exported: Exported, day: chrono::NaiveDate, words: &Catalogue) -> Table {
    let columns = exported
        .columns
        .iter()
        .map(|column| {
            let name = field_name(words, list.code(), column.code);
            Column {
                name: match &column.of {
                    Some(of) => format!("{name}: {of}"),
                    None => name,
                },
                width: width(column.code),
            }
        })
        .collect();
    let rows = exported
        .rows
        .into_iter()
        .map(|cells| {
            let worded = |cell| match cell {
                Cell::Code("actor", Some(code)) => Cell::Text(match code.strip_prefix("seat:") {
                    Some(number) => words.say("actor-seat", &[("number", number)]),
                    None => words.say_code("actor", &code),
                }),
                Cell::Code(family, Some(code)) => Cell::Text(words.say_code(family, &code)),
                other => other,
            };
            cells.into_iter().map(worded).collect()
        })
        .collect();
    Table {
        file: format!("{}_{day}", words.say_code("export-file", list.code())),
        sheet: words.say_code("export-sheet", list.code()),
        columns,
        rows,
    }
}

/// Returns the name of a field of a kind.
fn field_name(words: &Catalogue, kind: &str, field: &str) -> String {
    let field = field.replace('_', "-");
    let own = format!("import-field-{kind}-{field}");
    if words.has(&own) {
        words.say(&own, &[])
    } else {
        words.say(&format!("import-field-{field}"), &[])
    }
}

/// Width of a column in characters.
fn width(field: &str) -> u32 {
    match field {
        "title" | "before" | "after" | "text" | "meaning" => 50,
        "recipients" | "receiver" => 30,
        "product" | "progress_words" | "result" | "note" | "source" | "coordinators" | "lead"
        | "name" | "measured_source" | "reason" | "criterion" | "mark_words" => 30,
        "person" | "post" | "unit" | "instrument" | "area" | "assignee_words" | "subject"
        | "op" | "issuer" => 24,
        _ => 14,
    }
}

pub(crate) fn export(context: &Context<'_>, request: ListExportReq) -> Reply<ListExportView> {
    let file = build(context, request)?;
    let path = exports::write(&context.desk.options.exports, &file.name, &file.bytes)?;
    lock(&context.desk.written).insert(path.clone());
    Ok(Answer::of(ListExportView {
        path: path.display().to_string(),
        ..file.view
    }))
}
