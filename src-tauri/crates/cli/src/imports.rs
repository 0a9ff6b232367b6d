//! `steering import` and `steering export`: files of the office in, lists out.

use crate::args::Args;
use crate::fail::Fail;
use crate::page::Page;
use crate::reports::write_file;
use crate::session::{Session, write_out};
use crate::table::{Cell, Fit, Table, Tone};
use crate::verbs::Verb;
use serde::Serialize;
use serde_json::json;
use std::path::{Path, PathBuf};
use steering_api::base64;
use steering_api::wire::imports::{
    ImportCounts, ImportDone, ImportFileView, ImportLayoutReq, ImportLayoutView, ImportPage,
    ImportPlanReq, ImportPlanView, ImportProblem, ImportReadReq, ImportRow, ImportRowsReq,
    ImportRunReq, ListExportReq, RegisterExportReq,
};
use steering_api::wire::tasks::TaskFilter;

/// Rows that are told one by one.
const TOLD: u32 = 200;

/// Runs a command of files.
///
/// # Errors
/// What the desk answered, a value that is not valid, or trouble with a file; [`Fail::Findings`] when a dry run found rows
/// with problems.
pub(crate) fn run(session: &Session<'_>, verb: &Verb, args: &Args<'_>) -> Result<(), Fail> {
    if verb.path == "export" {
        export(session, args)
    } else {
        import(session, args)
    }
}

/// What `import --json` writes.
#[derive(Serialize)]
struct Told {
    file: ImportFileView,
    layout: ImportLayoutView,
    counts: ImportCounts,
    rows: Vec<ImportRow>,
    /// Absent in a dry run.
    #[serde(skip_serializing_if = "Option::is_none")]
    done: Option<ImportDone>,
}

fn import(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let kind = args.must("kind");
    let path = PathBuf::from(args.must("path"));
    let bytes = std::fs::read(&path).map_err(|error| Fail::unread(session.host, &path, &error))?;
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned());
    let file: ImportFileView = session.ask(
        "import_read",
        &ImportReadReq {
            name: name.unwrap_or_default(),
            bytes: base64::encode(&bytes),
            pick: false,
        },
    )?;
    let mut layout: ImportLayoutView = session.ask(
        "import_layout",
        &ImportLayoutReq {
            file: file.file.clone(),
            kind: kind.clone(),
            sheet: sheet(args, &file)?,
            header_row: args.number("header-row")?,
        },
    )?;
    for map in args.texts("map") {
        choose(&mut layout, &map)?;
    }
    let job = format!("cli-{}", std::process::id());
    let request = ImportPlanReq {
        file: file.file.clone(),
        kind,
        sheet: layout.sheet,
        header_row: layout.header_row,
        mapping: layout
            .columns
            .iter()
            .map(|column| column.field.clone())
            .collect(),
        job: Some(job.clone()),
    };
    let plan: ImportPlanView = session.watched("cli-busy-import-plan", &job, || {
        session.ask("import_plan", &request)
    })?;
    let rows = rows(session, &plan.plan)?;
    let is_run = args.flag("yes");
    let done = if is_run {
        let request = ImportRunReq {
            plan: plan.plan.clone(),
            leave_out: args.flag("leave-out"),
            job: Some(job.clone()),
        };
        let run = session.watched("cli-busy-import-run", &job, || {
            session.ask::<ImportDone>("import_run", &request)
        });
        match run {
            Ok(done) => Some(done),
            Err(fail) => {
                // What is in the way is said before that it is.
                if !session.host.json {
                    tell(session, &file, &layout, &plan.counts, &rows)?;
                }
                return Err(fail);
            }
        }
    } else {
        None
    };
    if session.host.json {
        session.write_json(&Told {
            file,
            layout,
            counts: plan.counts.clone(),
            rows,
            done,
        })?;
    } else {
        tell(session, &file, &layout, &plan.counts, &rows)?;
        match &done {
            Some(_) => session.note(
                "cli-done-import",
                &[
                    ("new", &plan.counts.new.to_string()),
                    ("changed", &plan.counts.changed.to_string()),
                ],
            ),
            None => session.note("cli-import-dry", &[]),
        }
    }
    if !is_run && plan.counts.problem > 0 {
        return Err(Fail::Findings);
    }
    Ok(())
}

/// Finds a sheet by its name or its place from 1.
fn sheet(args: &Args<'_>, file: &ImportFileView) -> Result<Option<u32>, Fail> {
    let Some(wanted) = args.text("sheet") else {
        return Ok(None);
    };
    let named = file.sheets.iter().position(|sheet| sheet.name == wanted);
    let placed = wanted
        .parse::<usize>()
        .ok()
        .and_then(|place| place.checked_sub(1));
    let found = named.or(placed).filter(|place| *place < file.sheets.len());
    match found.and_then(|place| u32::try_from(place).ok()) {
        Some(place) => Ok(Some(place)),
        None => Err(Fail::invalid("sheet", "not_found")),
    }
}

/// Gives a column another field: `D=due`, `Hạn nộp=due`, `Ghi chú=` (left out).
fn choose(layout: &mut ImportLayoutView, map: &str) -> Result<(), Fail> {
    let (column, field) = map
        .rsplit_once('=')
        .ok_or_else(|| Fail::invalid("mapping", "malformed"))?;
    let field = Some(field.trim().to_owned()).filter(|field| !field.is_empty());
    let column = column.trim();
    let place = layout
        .columns
        .iter()
        .position(|own| own.header.to_lowercase() == column.to_lowercase())
        .or_else(|| {
            layout
                .columns
                .iter()
                .position(|own| own.letters == column.to_uppercase())
        })
        .ok_or_else(|| Fail::invalid("mapping", "not_found"))?;
    for own in &mut layout.columns {
        if own.field == field {
            own.field = None;
        }
    }
    layout.columns[place].field = field;
    Ok(())
}

fn rows(session: &Session<'_>, plan: &str) -> Result<Vec<ImportRow>, Fail> {
    let mut all = Vec::new();
    loop {
        let page: ImportPage = session.ask(
            "import_rows",
            &ImportRowsReq {
                plan: plan.to_owned(),
                outcome: None,
                offset: u32::try_from(all.len()).unwrap_or(u32::MAX),
                limit: 500,
            },
        )?;
        all.extend(page.rows);
        if all.len() >= usize::try_from(page.total).unwrap_or(usize::MAX) {
            return Ok(all);
        }
    }
}

fn tell(
    session: &Session<'_>,
    file: &ImportFileView,
    layout: &ImportLayoutView,
    counts: &ImportCounts,
    rows: &[ImportRow],
) -> Result<(), Fail> {
    let host = session.host;
    let mut page = Page::new(host);
    let sheet = usize::try_from(layout.sheet)
        .ok()
        .and_then(|place| file.sheets.get(place))
        .map(|sheet| sheet.name.clone())
        .unwrap_or_default();
    page.line(&host.say(
        "cli-import-title",
        &[
            ("file", &file.name),
            ("sheet", &sheet),
            ("row", &layout.header_row.to_string()),
        ],
    ));
    for finding in &file.findings {
        page.line(&host.code("import-finding", finding));
    }
    let mut columns = Table::new(vec![
        (host.say("cli-head-column", &[]), Fit::Left),
        (host.say("cli-head-header", &[]), Fit::Wrap(1)),
        (host.say("cli-head-field", &[]), Fit::Left),
    ]);
    for column in &layout.columns {
        let field = column
            .field
            .clone()
            .unwrap_or_else(|| host.say("import-left-out", &[]));
        columns.row(vec![
            column.letters.clone().into(),
            column.header.clone().into(),
            field.into(),
        ]);
    }
    page.table(&columns);
    let facts: Vec<(String, String)> = [
        ("new", counts.new),
        ("changed", counts.changed),
        ("same", counts.same),
        ("problem", counts.problem),
        ("skipped", counts.skipped),
    ]
    .into_iter()
    .map(|(outcome, count)| (host.code("import-outcome", outcome), count.to_string()))
    .collect();
    page.facts(&facts);
    let mut table = Table::new(vec![
        (host.say("cli-head-row", &[]), Fit::Right),
        (host.say("cli-head-outcome", &[]), Fit::Left),
        (host.say("field-title", &[]), Fit::Wrap(1)),
        (host.say("cli-head-about", &[]), Fit::Wrap(2)),
    ]);
    let told = rows
        .iter()
        .filter(|row| row.outcome != "same")
        .take(usize::try_from(TOLD).unwrap_or(usize::MAX));
    let mut is_empty = true;
    for row in told {
        is_empty = false;
        let tone = if row.outcome == "problem" {
            Tone::Bad
        } else {
            Tone::Plain
        };
        table.row(vec![
            row.row.to_string().into(),
            Cell::toned(host.code("import-outcome", &row.outcome), tone),
            format!("{} {}", row.code, row.title)
                .trim()
                .to_owned()
                .into(),
            about(session, row).into(),
        ]);
    }
    if !is_empty {
        page.table(&table);
    }
    write_out(host, page.into_text().as_bytes())
}

/// Says what is in the way of a row, what it changes, and what should be known.
fn about(session: &Session<'_>, row: &ImportRow) -> String {
    let host = session.host;
    let problems = row.problems.iter().map(|problem| {
        let ImportProblem {
            why,
            cell,
            found,
            hint,
            ..
        } = problem;
        let id = format!("import-why-{}", why.replace('_', "-"));
        let said = host.say(&id, &[("found", found), ("hint", hint)]);
        let near = if why == "not_found" && !hint.is_empty() {
            format!(" {}", host.say("import-near", &[("hint", hint)]))
        } else {
            String::new()
        };
        format!("{cell}: {said}{near}")
    });
    let differences = row.differences.iter().map(|difference| {
        format!(
            "{}: {} → {}",
            difference.field, difference.before, difference.after
        )
    });
    let notes = row.notes.iter().map(|note| {
        let id = format!("import-note-{}", note.kind.replace('_', "-"));
        let said = host.say(&id, &[("before", &note.before), ("after", &note.after)]);
        if note.cell.is_empty() {
            said
        } else {
            format!("{}: {said}", note.cell)
        }
    });
    problems
        .chain(differences)
        .chain(notes)
        .collect::<Vec<_>>()
        .join("\n")
}

fn export(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let output = args.path("output").unwrap_or_default();
    let is_stdout = output.as_os_str() == "-";
    let format = args
        .text("format")
        .or_else(|| format_of(&output))
        .ok_or_else(|| Fail::Usage {
            text: session.host.say(
                "cli-usage-missing",
                &[("names", "--format xlsx|csv|ics|vcf|json")],
            ),
            help: "steering export".to_owned(),
        })?;
    let force = args.flag("force");
    if !is_stdout && !force && output.symlink_metadata().is_ok() {
        return Err(Fail::wire(
            "file_exists",
            &[("path", &output.to_string_lossy())],
        ));
    }
    let list = args.must("list");
    let misplaced: &[&str] = match list.as_str() {
        "register" => &["query", "sort", "comma", "as-of"],
        _ => &["schema"],
    };
    if let Some(name) = misplaced.iter().find(|name| is_given(args, name)) {
        return Err(Fail::Usage {
            text: session.host.say(
                "cli-usage-conflict",
                &[("name", &format!("--{name}")), ("other", &list)],
            ),
            help: "steering export".to_owned(),
        });
    }
    if list == "register" {
        return export_register(session, args, &output, &format);
    }
    let filter: TaskFilter = match args.text("query") {
        Some(query) => serde_json::from_value(json!({ "query": query }))
            .map_err(|_| Fail::invalid("filter", "malformed"))?,
        None => TaskFilter::default(),
    };
    let job = format!("cli-{}", std::process::id());
    let request = ListExportReq {
        list,
        format,
        comma: args.flag("comma"),
        filter,
        sort: args.text("sort"),
        as_of: args.date("as-of")?,
        job: Some(job.clone()),
    };
    let mut made = session.watched("cli-busy-export", &job, || {
        session.desk().list(&request).map_err(Fail::Wire)
    })?;
    if is_stdout {
        return write_out(session.host, &made.bytes);
    }
    write_file(session.host, &output, &made.bytes, force)?;
    made.view.path = std::path::absolute(&output)
        .unwrap_or(output)
        .to_string_lossy()
        .into_owned();
    session.tell(&made.view, |page, view| page.path(&view.path))?;
    session.note(
        "cli-done-export",
        &[
            ("rows", &made.view.rows.to_string()),
            ("bytes", &made.view.bytes.to_string()),
        ],
    );
    Ok(())
}

fn is_given(args: &Args<'_>, name: &str) -> bool {
    match name {
        "comma" | "schema" => args.flag(name),
        _ => args.text(name).is_some(),
    }
}

/// Writes the whole register as data, or the description of its form.
fn export_register(
    session: &Session<'_>,
    args: &Args<'_>,
    output: &Path,
    format: &str,
) -> Result<(), Fail> {
    if format != "json" {
        return Err(Fail::Usage {
            text: session.host.say(
                "cli-usage-bad-value",
                &[("name", "--format"), ("value", format), ("choices", "json")],
            ),
            help: "steering export".to_owned(),
        });
    }
    let (is_stdout, force) = (output.as_os_str() == "-", args.flag("force"));
    if args.flag("schema") {
        let schema = steering_api::desk::register_schema().as_bytes();
        return if is_stdout {
            write_out(session.host, schema)
        } else {
            write_file(session.host, output, schema, force)
        };
    }
    let job = format!("cli-{}", std::process::id());
    let request = RegisterExportReq {
        job: Some(job.clone()),
    };
    let mut made = session.watched("cli-busy-export", &job, || {
        session.desk().whole(&request).map_err(Fail::Wire)
    })?;
    if is_stdout {
        return write_out(session.host, &made.bytes);
    }
    write_file(session.host, output, &made.bytes, force)?;
    made.view.path = std::path::absolute(output)
        .unwrap_or_else(|_| output.to_owned())
        .to_string_lossy()
        .into_owned();
    session.tell(&made.view, |page, view| page.path(&view.path))?;
    session.note(
        "cli-done-export",
        &[
            ("rows", &made.view.rows.to_string()),
            ("bytes", &made.view.bytes.to_string()),
        ],
    );
    Ok(())
}

/// Returns the format that a file name asks for.
fn format_of(path: &Path) -> Option<String> {
    let extension = path.extension()?.to_str()?.to_ascii_lowercase();
    ["xlsx", "csv", "ics", "vcf", "json"]
        .into_iter()
        .find(|format| *format == extension)
        .map(str::to_owned)
}
