//! `steering stats` and `report status`: figures as of a day, and the report as a file.

use crate::args::Args;
use crate::fail::Fail;
use crate::host::Host;
use crate::page::Page;
use crate::periods;
use crate::say::named;
use crate::session::{Session, write_out};
use crate::table::{Cell, Fit, Table, Tone};
use crate::verbs::Verb;
use std::fs::{File, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use steering_api::wire::reports::{
    Cells, ExtensionCounts, ExtensionStats, ReportReq, StatsGroup, StatsReq, StatsView,
};

/// Runs a command of figures.
///
/// # Errors
/// What the desk answered, a value that is not valid, or trouble with the file to write.
pub(crate) fn run(session: &Session<'_>, verb: &Verb, args: &Args<'_>) -> Result<(), Fail> {
    match verb.path {
        "stats" => {}
        "report period" => return periods::run(session, args),
        _ => return report(session, args),
    }
    let request = StatsReq {
        as_of: args.date("as-of")?,
        basis: args.text("basis"),
        known_to: args.number("known-to")?,
    };
    session.answer("stats_show", &request, stats).map(drop)
}

fn stats(page: &mut Page<'_>, view: &StatsView) {
    let host = page.host;
    let known_to = view.known_to.to_string();
    page.line(&host.say(
        "cli-stats-title",
        &[
            ("day", &host.day(view.as_of)),
            ("basis", &host.code("basis", &view.basis)),
            ("head", &known_to),
        ],
    ));
    cells(page, view);
    let ageing = view.ageing.iter().sum::<u32>();
    if ageing > 0 {
        page.heading(&host.say("cli-heading-ageing", &[]));
        let facts: Vec<_> = view
            .ageing
            .iter()
            .enumerate()
            .map(|(at, count)| {
                (
                    host.say(&format!("ageing-{}", at + 1), &[]),
                    count.to_string(),
                )
            })
            .collect();
        page.facts(&facts);
    }
    for (heading, head, list) in [
        ("cli-heading-areas", "cli-head-area", &view.by_area),
        ("cli-heading-leads", "cli-head-lead", &view.by_lead),
        (
            "cli-heading-instruments",
            "cli-head-instrument",
            &view.by_instrument,
        ),
        ("cli-heading-levels", "cli-head-level", &view.by_level),
    ] {
        if !list.is_empty() {
            page.heading(&host.say(heading, &[]));
            groups(page, list, head);
        }
    }
    if let Some(found) = &view.extensions
        && found.counts.asked > 0
    {
        page.heading(&host.say("extensions-title", &[]));
        extensions(page, found);
    }
}

/// Writes how often later deadlines were asked for, and what came of it, by lead unit.
fn extensions(page: &mut Page<'_>, found: &ExtensionStats) {
    let host = page.host;
    let count = |id: &str| (host.say(id, &[]), Fit::Right);
    let mut table = Table::new(vec![
        (host.say("cli-head-lead", &[]), Fit::Wrap(1)),
        count("extensions-asked"),
        count("extensions-granted"),
        count("extensions-refused"),
        count("extensions-withdrawn"),
        count("extensions-waiting"),
        count("extensions-late"),
        count("extensions-tasks"),
    ]);
    let mut row = |name: String, counts: &ExtensionCounts| {
        let mut cells: Vec<Cell> = vec![name.into()];
        let figures = [
            counts.asked,
            counts.granted,
            counts.refused,
            counts.withdrawn,
            counts.waiting,
            counts.late,
            counts.tasks,
        ];
        cells.extend(figures.map(|figure| Cell::from(figure.to_string())));
        table.row(cells);
    };
    for group in &found.by_lead {
        let name = group
            .key
            .as_ref()
            .map_or_else(|| host.say("cli-group-none", &[]), |key| key.title.clone());
        row(name, &group.counts);
    }
    row(host.say("cli-head-total", &[]), &found.counts);
    page.table(&table);
}

/// Writes the cells with their sums, and the ratios with both denominators named.
pub(crate) fn cells(page: &mut Page<'_>, view: &StatsView) {
    let host = page.host;
    let cells = &view.cells;
    let mut table = Table::new(vec![
        (host.say("cli-head-cell", &[]), Fit::Left),
        (host.say("cli-head-count", &[]), Fit::Right),
    ]);
    for (depth, name, count) in [
        (0, "total", cells.total),
        (1, "done", cells.done),
        (2, "on-time", cells.on_time),
        (2, "late", cells.late),
        (2, "done-undated", cells.done_undated),
        (1, "open", cells.open),
        (2, "in-term", cells.in_term),
        (2, "overdue", cells.overdue),
        (2, "open-undated", cells.open_undated),
        (0, "due-set", cells.due_set),
        (0, "drafts", cells.drafts),
        (0, "stopped", cells.stopped),
    ] {
        let tone = match (name, count) {
            ("overdue", 1..) => Tone::Bad,
            ("late", 1..) => Tone::Warn,
            _ => Tone::Plain,
        };
        let label = host.say(&format!("cell-{name}-full"), &[]);
        // Wrapping drops leading blanks, no-break ones stay: the sums read as a tree.
        let indent = "\u{a0}\u{a0}".repeat(depth);
        table.row(vec![
            format!("{indent}{label}").into(),
            Cell::toned(count.to_string(), tone),
        ]);
    }
    page.table(&table);
    page.heading(&host.say("cli-heading-ratios", &[]));
    let mut table = Table::new(vec![
        (host.say("cli-head-ratio", &[]), Fit::Left),
        (host.say("field-value", &[]), Fit::Right),
        (host.say("cli-head-formula", &[]), Fit::Wrap(1)),
    ]);
    for (name, value) in [
        ("on-time", view.on_time_ratio),
        ("overdue", view.overdue_ratio),
        ("overdue-share", view.overdue_share),
    ] {
        table.row(vec![
            host.say(&format!("ratio-{name}"), &[]).into(),
            host.ratio(value).into(),
            host.say(&format!("ratio-{name}-formula"), &[]).into(),
        ]);
    }
    page.table(&table);
}

/// Writes the cells of each group.
pub(crate) fn groups(page: &mut Page<'_>, groups: &[StatsGroup], head: &str) {
    let host = page.host;
    let count = |id: &str| (host.say(id, &[]), Fit::Right);
    let mut table = Table::new(vec![
        (host.say(head, &[]), Fit::Wrap(1)),
        count("cli-head-total"),
        count("cell-on-time"),
        count("cell-late"),
        count("cell-done-undated"),
        count("cell-in-term"),
        count("cell-overdue"),
        count("cell-open-undated"),
        (host.say("cli-head-verdict", &[]), Fit::Left),
    ]);
    for group in groups {
        let name = match &group.key {
            None => host.say("cli-group-none", &[]),
            Some(key) if head == "cli-head-level" => host.code("level", &key.code),
            Some(key) if head == "cli-head-instrument" => named(key),
            Some(key) => key.title.clone(),
        };
        // Where nothing can be judged, saying so in every row would only take room.
        let verdict = match group.verdict.as_str() {
            "none" => host.say("cli-no-ratio", &[]),
            verdict => host.code("verdict", verdict),
        };
        table.row(group_cells(name, &group.cells, verdict));
    }
    page.table(&table);
}

fn group_cells(name: String, cells: &Cells, verdict: String) -> Vec<Cell> {
    let overdue = if cells.overdue > 0 {
        Tone::Bad
    } else {
        Tone::Plain
    };
    vec![
        name.into(),
        cells.total.to_string().into(),
        cells.on_time.to_string().into(),
        cells.late.to_string().into(),
        cells.done_undated.to_string().into(),
        cells.in_term.to_string().into(),
        Cell::toned(cells.overdue.to_string(), overdue),
        cells.open_undated.to_string().into(),
        verdict.into(),
    ]
}

fn report(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let output = args.path("output").unwrap_or_default();
    let is_stdout = output.as_os_str() == "-";
    if is_stdout && session.host.json {
        return Err(Fail::Usage {
            text: session.host.say(
                "cli-usage-conflict",
                &[("name", "--json"), ("other", "--output -")],
            ),
            help: "steering report status".to_owned(),
        });
    }
    let format = args
        .text("format")
        .or_else(|| format_of(&output, &["xlsx", "docx", "pdf", "json"]))
        .ok_or_else(|| Fail::Usage {
            text: session.host.say(
                "cli-usage-missing",
                &[("names", "--format xlsx|docx|pdf|json")],
            ),
            help: "steering report status".to_owned(),
        })?;
    let force = args.flag("force");
    if !is_stdout && !force && output.symlink_metadata().is_ok() {
        return Err(Fail::wire(
            "file_exists",
            &[("path", &output.to_string_lossy())],
        ));
    }
    let request = ReportReq {
        as_of: args.date("as-of")?,
        format,
        known_to: args.number("known-to")?,
    };
    let mut made = session
        .busy("cli-busy-report", || session.desk().report(&request))
        .map_err(Fail::Wire)?;
    if is_stdout {
        return write_out(session.host, &made.bytes);
    }
    write_file(session.host, &output, &made.bytes, force)?;
    made.view.path = std::path::absolute(&output)
        .unwrap_or(output)
        .to_string_lossy()
        .into_owned();
    session.tell(&made.view, |page, view| page.path(&view.path))?;
    let (rows, bytes, head) = (
        made.view.rows.to_string(),
        made.view.bytes.to_string(),
        made.view.known_to.to_string(),
    );
    session.note(
        "cli-done-report",
        &[
            ("day", &session.host.day(made.view.as_of)),
            ("rows", &rows),
            ("bytes", &bytes),
            ("head", &head),
        ],
    );
    Ok(())
}

/// Returns the one of these formats that a file name asks for.
pub(crate) fn format_of(path: &Path, formats: &[&str]) -> Option<String> {
    let extension = path.extension()?.to_str()?.to_ascii_lowercase();
    formats
        .iter()
        .find(|format| **format == extension)
        .map(|format| (*format).to_owned())
}

/// Writes a file that does not exist yet, or, with `force`, in the place of one that does.
///
/// # Errors
/// `file_exists`; trouble with the folder or the disk.
pub(crate) fn write_new(host: &Host, path: &Path, bytes: &[u8], force: bool) -> Result<(), Fail> {
    if !force && path.symlink_metadata().is_ok() {
        return Err(Fail::wire(
            "file_exists",
            &[("path", &path.to_string_lossy())],
        ));
    }
    write_file(host, path, bytes, force)
}

/// Writes a file whole or not at all: under another name beside it first, then renamed. Without `force` a file that
/// exists is left as it is, also when it came to be meanwhile.
pub(crate) fn write_file(host: &Host, path: &Path, bytes: &[u8], force: bool) -> Result<(), Fail> {
    let (draft, mut file) = draft_beside(host, path)?;
    let written = file.write_all(bytes).and_then(|()| file.sync_all());
    drop(file);
    let placed = written.and_then(|()| {
        if force {
            std::fs::rename(&draft, path)
        } else {
            place(&draft, path)
        }
    });
    placed.map_err(|error| {
        drop(std::fs::remove_file(&draft));
        match error.kind() {
            ErrorKind::AlreadyExists => {
                Fail::wire("file_exists", &[("path", &path.to_string_lossy())])
            }
            _ => Fail::file(host, path, &error),
        }
    })
}

fn draft_beside(host: &Host, path: &Path) -> Result<(PathBuf, File), Fail> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let draft = path.with_file_name(format!(".{name}.{}.part", std::process::id()));
    let file = OpenOptions::new().write(true).create_new(true).open(&draft);
    file.map(|file| (draft, file))
        .map_err(|error| Fail::file(host, path, &error))
}

/// Gives the draft its name, unless a file of that name came to be meanwhile.
fn place(draft: &Path, path: &Path) -> std::io::Result<()> {
    match std::fs::hard_link(draft, path) {
        Ok(()) => std::fs::remove_file(draft),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Err(error),
        // A file system without hard links (FAT, some network folders): look once more, then rename.
        Err(_) if path.symlink_metadata().is_ok() => Err(ErrorKind::AlreadyExists.into()),
        Err(_) => std::fs::rename(draft, path),
    }
}
