//! Times the commands of the desk on a generated register, each beside the same work on a bare SQLite table that holds as
//! many rows, in the same run: the ratio travels between machines, milliseconds do not. `cargo xtask bench` runs it a process
//! a size and shows the tables.
//!
//! `STEERING_BENCH_TASKS` says how many tasks, `STEERING_BENCH_FOLDER` where registers are kept between runs,
//! `STEERING_BENCH_OUT` where the figures go as JSON.

mod migration;
mod papers;

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Connection, params};
use serde_json::{Value, json};
use std::error::Error;
use std::fmt::Write as _;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};
use steering_api::base64;
use steering_api::desk::{Create, Desk, DeskOptions, NoShell};
use steering_api::wire::Call;
use steering_tests::generator::generate;
use steering_tests::multiply::multiply_with_log;

const NOW: &str = "2026-11-24T02:00:00Z";
const TODAY: &str = "2026-11-24";
/// A past day, some five years of log before today's head.
const PAST: &str = "2026-06-30";
/// A measurement is repeated for this long at most, and this many times.
const PATIENCE: Duration = Duration::from_secs(4);
const ROUNDS: usize = 40;

type Done<T> = Result<T, Box<dyn Error>>;

/// Times of one thing.
#[derive(Default)]
struct Times(Vec<Duration>);

impl Times {
    /// Repeats until it is known well enough. The first round fills caches and does not count, unless it is the only one.
    fn of(mut once: impl FnMut() -> Done<()>) -> Done<Self> {
        let began = Instant::now();
        let mut times = Vec::new();
        for round in 0..=ROUNDS {
            let start = Instant::now();
            once()?;
            times.push(start.elapsed());
            if round > 0 && began.elapsed() > PATIENCE {
                break;
            }
        }
        if times.len() > 1 {
            times.remove(0);
        }
        times.sort();
        Ok(Self(times))
    }

    /// One run, timed.
    fn once(run: impl FnOnce() -> Done<()>) -> Done<Self> {
        let start = Instant::now();
        run()?;
        Ok(Self(vec![start.elapsed()]))
    }

    fn at(&self, hundredths: usize) -> f64 {
        let last = self.0.len().saturating_sub(1);
        self.0
            .get((self.0.len() * hundredths / 100).min(last))
            .map_or(0.0, |took| took.as_secs_f64() * 1000.0)
    }
}

/// The table of one size, in the making.
struct Sheet {
    tasks: usize,
    rows: Vec<Value>,
}

impl Sheet {
    fn row(&mut self, name: &str, ours: &Times, floor: Option<&Times>) -> Done<()> {
        let (p50, p99) = (ours.at(50), ours.at(99));
        let bare = floor.map(|floor| floor.at(50));
        let shown = bare.map_or((String::from("–"), String::from("–")), |bare| {
            (
                format!("{bare:.3}"),
                format!("{:.1}", p50 / bare.max(0.001)),
            )
        });
        writeln!(
            std::io::stdout(),
            "| {} | {name} | {p50:.2} | {p99:.2} | {} | {} |",
            self.tasks,
            shown.0,
            shown.1
        )?;
        self.rows.push(json!({
            "name": name, "p50_ms": p50, "p99_ms": p99, "rounds": ours.0.len(),
            "floor_p50_ms": bare, "ratio": bare.map(|bare| p50 / bare.max(0.001)),
        }));
        Ok(())
    }
}

fn main() -> Done<()> {
    let tasks: usize =
        std::env::var("STEERING_BENCH_TASKS").map_or(Ok(10_000), |text| text.parse())?;
    let kept =
        std::env::var_os("STEERING_BENCH_FOLDER").map_or_else(std::env::temp_dir, PathBuf::from);
    std::fs::create_dir_all(&kept)?;
    let folder = std::env::temp_dir().join(format!("steering-bench-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let outcome = measure(tasks, &kept, &folder);
    std::fs::remove_dir_all(&folder)?;
    outcome
}

/// Tasks that the verbs write one by one; a larger register is that one, copied beside itself.
const WRITTEN: usize = 100_000;

/// Returns a generated register of a size: made once, and copied for each run.
fn register(tasks: usize, kept: &Path, folder: &Path) -> Done<PathBuf> {
    let format = steering_core::register::FORMAT;
    let source = kept.join(format!("register-{tasks}-{format}.db"));
    if !source.exists() {
        let making = kept.join(format!("register-{tasks}.part.db"));
        drop(std::fs::remove_file(&making));
        if tasks > WRITTEN && tasks.is_multiple_of(WRITTEN) {
            std::fs::rename(register(WRITTEN, kept, folder)?, &making)?;
            multiply_with_log(&making, u32::try_from(tasks / WRITTEN)?)?;
        } else {
            generate(&making, 1, tasks, |_, _| {})?;
        }
        std::fs::rename(&making, &source)?;
    }
    let file = folder.join("register.db");
    std::fs::copy(&source, &file)?;
    Ok(file)
}

fn desk(file: &Path) -> Done<Desk> {
    let now: DateTime<Utc> = NOW.parse()?;
    let folder = file.parent().unwrap_or(Path::new("."));
    Ok(Desk::open(DeskOptions {
        file: file.to_owned(),
        backups: folder.join("backups"),
        exports: folder.join("exports"),
        create: Create::No,
        now: Arc::new(move || now),
        effective_on: None,
        shell: Arc::new(NoShell),
        daily_backup: false,
    }))
}

/// A table as plain as can be, with the same rows, the same indexes on what is sorted by, and the same promise: what is
/// acknowledged is on the disk.
fn bare(register: &Path, folder: &Path) -> Done<Connection> {
    let bare = Connection::open(folder.join("bare.db"))?;
    bare.pragma_update(None, "journal_mode", "wal")?;
    bare.pragma_update(None, "synchronous", "full")?;
    bare.execute("attach ?1 as register", [register.to_string_lossy()])?;
    bare.execute_batch(
        "create table tasks (id integer primary key, code text not null unique, title text not null, due_on text,
           done_on text, state text not null, lead text, area text, level integer not null, percent integer not null) strict;
         create virtual table words using fts5 (text, content='', contentless_delete=1);
         begin;
         insert into tasks (code, title, due_on, done_on, state, lead, area, level, percent)
           select code, title, due_on, done_on, state, lead_unit_id, area_id, level, percent from register.tasks
           order by length(code), code;
         insert into words (rowid, text) select b.id, t.folded from register.tasks t join tasks b on b.code = t.code;
         create index tasks_by_due on tasks (due_on);
         create index tasks_by_title on tasks (title);
         create index tasks_by_lead on tasks (lead);
         create index tasks_by_area on tasks (area);
         create index tasks_by_level on tasks (level);
         create index tasks_by_state on tasks (state);
         create index tasks_by_percent on tasks (percent);
         commit;
         detach register;",
    )?;
    Ok(bare)
}

fn read(bare: &Connection, sql: &str) -> Done<()> {
    let mut statement = bare.prepare_cached(sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        std::hint::black_box(row.get_ref(0)?);
    }
    Ok(())
}

fn call(desk: &Desk, cmd: &str, payload: &Value) -> Done<Value> {
    let call = Call {
        cmd: cmd.to_owned(),
        payload: payload.clone(),
        actor: "secretariat".to_owned(),
    };
    let reply = desk
        .call(&call)
        .map_err(|refusal| format!("{cmd}: {refusal:?}"))?;
    Ok(reply.output)
}

const COLUMNS: &str =
    "select id, code, title, due_on, done_on, state, lead, area, level, percent from tasks";
const OPEN: &str = "state not in ('draft', 'confirmed', 'paused', 'replaced', 'cancelled')";

fn measure(tasks: usize, kept: &Path, folder: &Path) -> Done<()> {
    let file = register(tasks, kept, folder)?;
    let bare = bare(&file, folder)?;
    let mut sheet = Sheet {
        tasks,
        rows: Vec::new(),
    };
    let opened = Times::of(|| {
        drop(desk(&file)?);
        Ok(())
    })?;
    let plain = Times::of(|| {
        let conn = Connection::open(folder.join("bare.db"))?;
        read(&conn, "select 1 from tasks limit 1")
    })?;
    sheet.row("open", &opened, Some(&plain))?;

    let desk = Arc::new(desk(&file)?);
    reads(&desk, &bare, &mut sheet)?;
    timeline(&desk, &bare, &mut sheet)?;
    past(&desk, &bare, &mut sheet)?;
    papers::papers(&desk, &mut sheet)?;
    typing(&desk, &mut sheet)?;
    writes(&desk, &bare, folder, &mut sheet)?;
    let peak = peak_memory();
    if tasks <= WRITTEN {
        migration::migration(kept, folder, &bare, &mut sheet)?;
    }
    if let Some(peak) = peak {
        writeln!(
            std::io::stdout(),
            "| {tasks} | most memory until here (MiB) | {peak} | | | |"
        )?;
    }
    if tasks <= WRITTEN {
        let checked = Times::once(|| {
            let checked = call(&desk, "register_check", &json!({}))?;
            match checked["findings"].as_array().map(Vec::len) {
                Some(0) => Ok(()),
                _ => Err(format!("the check found something: {checked}").into()),
            }
        })?;
        let plain = Times::once(|| read(&bare, "pragma integrity_check"))?;
        sheet.row("register_check", &checked, Some(&plain))?;
    }
    if let Some(out) = std::env::var_os("STEERING_BENCH_OUT") {
        let whole = json!({
            "tasks": tasks,
            "peak_memory_mib": peak,
            "peak_memory_with_check_mib": peak_memory(),
            "load": load(),
            "rows": sheet.rows,
        });
        std::fs::write(out, serde_json::to_string_pretty(&whole)?)?;
    }
    Ok(())
}

/// Looks at the present.
fn reads(desk: &Desk, bare: &Connection, sheet: &mut Sheet) -> Done<()> {
    let middle = sheet.tasks / 2;
    let page =
        |by: &str, offset: usize| format!("{COLUMNS} order by {by} limit 100 offset {offset}");
    let counted = format!(
        "select lead, area, level, state, count(*), sum(due_on < '{TODAY}') from tasks group by lead, area, level, state"
    );
    let lead = desk_lead(desk)?;
    let head = call(desk, "desk_show", &json!({}))?["head"].clone();
    let overdue = format!(
        "{COLUMNS} where lead = '{lead}' and due_on < '{TODAY}' and {OPEN} order by due_on limit 100"
    );
    let all_overdue =
        format!("{COLUMNS} where due_on < '{TODAY}' and {OPEN} order by id limit 100");
    let text = "select t.id, t.code, t.title from words join tasks t on t.id = words.rowid
                where words match '\"hoc\" \"ba\" \"so\"' order by words.rowid desc limit 100";
    let rare = "select t.id, t.code, t.title from words join tasks t on t.id = words.rowid
                where words match '\"mam\" \"non\" \"dot\" \"77\"' order by words.rowid desc limit 100";
    let cases: Vec<(&str, &str, Value, String)> = vec![
        ("page, first", "task_list", json!({"limit": 100}), page("id", 0)),
        ("page, the middle", "task_list", json!({"limit": 100, "offset": middle}), page("id", middle)),
        ("page by title", "task_list", json!({"sort": "title", "limit": 100}), page("title, id", 0)),
        ("page by title, the middle", "task_list", json!({"sort": "title", "limit": 100, "offset": middle}), page("title, id", middle)),
        ("page by deadline", "task_list", json!({"sort": "due", "limit": 100}), page("due_on is null, due_on, id", 0)),
        ("page by lead", "task_list", json!({"sort": "lead", "limit": 100}), page("lead, id", 0)),
        ("page by area", "task_list", json!({"sort": "area", "limit": 100}), page("area, id", 0)),
        ("page by level", "task_list", json!({"sort": "level", "limit": 100}), page("level, id", 0)),
        ("page by state", "task_list", json!({"sort": "state", "limit": 100}), page("state, id", 0)),
        ("page by percent", "task_list", json!({"sort": "percent", "limit": 100}), page("percent, id", 0)),
        ("page, overdue of a lead", "task_list", json!({"filter": {"lead": lead, "cell": "overdue"}, "sort": "due", "limit": 100}), overdue),
        ("page, all overdue", "task_list", json!({"filter": {"cell": "overdue"}, "limit": 100}), all_overdue),
        ("page grouped by lead", "task_list", json!({"group": "lead", "limit": 100}), page("lead, id", 0)),
        ("page, text of many", "task_list", json!({"filter": {"text": "học bạ số"}, "limit": 100}), text.to_owned()),
        ("page, text of few", "task_list", json!({"filter": {"query": "mầm non \"đợt 77\""}, "limit": 100}), rare.to_owned()),
        ("search, common words", "search_run", json!({"text": "học bạ số"}), text.to_owned()),
        ("search, one common word", "search_run", json!({"text": "so"}), "select t.id, t.code, t.title from words join tasks t on t.id = words.rowid where words match 'so' order by words.rowid desc limit 100".to_owned()),
        ("search, few", "search_run", json!({"text": "mam non dot 77"}), rare.to_owned()),
        ("one task", "task_show", json!({"key": format!("NV-{}", middle.max(100))}), format!("{COLUMNS} where code = 'NV-{}'", middle.max(100))),
        ("overview", "desk_overview", json!({}), counted.clone()),
        ("statistics", "stats_show", json!({}), counted),
        ("history, first page", "history_list", json!({}), page("id desc", 0)),
        ("pulse", "desk_pulse", json!({"head": head}), "select max(id) from tasks".to_owned()),
    ];
    for (name, command, request, sql) in cases {
        let ours = Times::of(|| call(desk, command, &request).map(drop))?;
        let floor = Times::of(|| read(bare, &sql))?;
        sheet.row(name, &ours, Some(&floor))?;
    }
    Ok(())
}

/// Which comes first: reckoned when it is asked for the first time, a slice after that.
fn timeline(desk: &Desk, bare: &Connection, sheet: &mut Sheet) -> Done<()> {
    let page = |offset: usize| json!({"with_done": false, "offset": offset, "limit": 200});
    let all = Times::of(|| {
        read(
            bare,
            &format!(
                "select id, code, title, due_on, lead, area from tasks where {OPEN} order by due_on, id"
            ),
        )
    })?;
    let first = Times::once(|| call(desk, "schedule_show", &page(0)).map(drop))?;
    sheet.row("timeline, first look", &first, Some(&all))?;
    let middle = sheet.tasks / 4;
    let again = Times::of(|| call(desk, "schedule_show", &page(middle)).map(drop))?;
    let floor = Times::of(|| {
        read(
            bare,
            &format!("{COLUMNS} where {OPEN} order by due_on, id limit 200 offset {middle}"),
        )
    })?;
    sheet.row("timeline, a page in the middle", &again, Some(&floor))
}

/// Returns a unit that leads many tasks.
fn desk_lead(desk: &Desk) -> Done<String> {
    let units = call(desk, "unit_list", &json!({}))?;
    let unit = units["units"].as_array().and_then(|units| units.get(10));
    Ok(unit
        .and_then(|unit| unit["id"].as_str())
        .ok_or("no unit")?
        .to_owned())
}

/// Looks at a past day: the first time, and again.
fn past(desk: &Desk, bare: &Connection, sheet: &mut Sheet) -> Done<()> {
    let counted = format!(
        "select lead, area, level, state, count(*), sum(due_on < '{PAST}') from tasks group by lead, area, level, state"
    );
    let floor = Times::of(|| read(bare, &counted))?;
    let request = json!({"as_of": PAST});
    let first = Times::once(|| call(desk, "stats_show", &request).map(drop))?;
    sheet.row("statistics of a past day, first look", &first, Some(&floor))?;
    let again = Times::of(|| call(desk, "stats_show", &request).map(drop))?;
    sheet.row("statistics of a past day, again", &again, Some(&floor))?;
    let page = json!({"as_of": PAST, "limit": 100});
    let plain = Times::of(|| read(bare, &format!("{COLUMNS} order by id limit 100")))?;
    let ours = Times::of(|| call(desk, "task_list", &page).map(drop))?;
    sheet.row("page of a past day", &ours, Some(&plain))?;
    Ok(())
}

/// A page while a long report runs: typing never waits for it.
fn typing(desk: &Arc<Desk>, sheet: &mut Sheet) -> Done<()> {
    let is_over = Arc::new(AtomicBool::new(false));
    let (reporter, over) = (Arc::clone(desk), Arc::clone(&is_over));
    let report = std::thread::spawn(move || {
        let mut day: NaiveDate = PAST.parse().unwrap_or_default();
        while !over.load(Ordering::Relaxed) {
            // Another day each time: nothing is remembered.
            day = day.pred_opt().unwrap_or_default();
            drop(call(&reporter, "stats_show", &json!({"as_of": day})));
        }
    });
    let ours = Times::of(|| call(desk, "task_list", &json!({"limit": 100})).map(drop));
    is_over.store(true, Ordering::Relaxed);
    report.join().map_err(|_| "the report panicked")?;
    sheet.row("page, first, while past statistics run", &ours?, None)
}

/// Changes: each is on the disk when it is acknowledged.
fn writes(desk: &Desk, bare: &Connection, folder: &Path, sheet: &mut Sheet) -> Done<()> {
    let mut number = 0;
    let ours = Times::of(|| {
        number += 1;
        call(
            desk,
            "task_add",
            &json!({"title": format!("Việc thêm {number}"), "lead": "DV-02", "due": "30/6/2027"}),
        )
        .map(drop)
    })?;
    let floor = Times::of(|| {
        bare.execute(
            "insert into tasks (code, title, due_on, state, level, percent) values (?1, 'Việc thêm', '2027-06-30', 'assigned', 3, 0)",
            [format!("X-{:?}", Instant::now())],
        )?;
        Ok(())
    })?;
    sheet.row("a task added", &ours, Some(&floor))?;

    let many = u32::try_from(sheet.tasks.min(500))?;
    let keys: Vec<String> = (1..=many).map(|number| format!("NV-{number:03}")).collect();
    let mut level = 0_u32;
    let ours = Times::of(|| {
        level = level % 4 + 1;
        call(
            desk,
            "task_bulk",
            &json!({"keys": keys, "change": {"level": level}, "leave_out": true}),
        )
        .map(drop)
    })?;
    let mut plain = 0_u32;
    let floor = Times::of(|| {
        plain = plain % 4 + 1;
        bare.execute(
            "update tasks set level = ?1 where id <= ?2",
            params![plain, many],
        )?;
        Ok(())
    })?;
    sheet.row("500 changed as one", &ours, Some(&floor))?;
    let undone = Times::once(|| call(desk, "log_undo", &json!({})).map(drop))?;
    sheet.row("undo of the 500", &undone, Some(&floor))?;

    let rows = 10_000;
    let csv = sheet_of(rows)?;
    let brought = Times::once(|| take_in(desk, &csv))?;
    let floor = Times::once(|| {
        let transaction = bare.unchecked_transaction()?;
        for row in 0..rows {
            transaction
                .prepare_cached(
                    "insert into tasks (code, title, due_on, state, level, percent) values (?1, ?2, '2027-06-30', 'assigned', 3, 0)",
                )?
                .execute(params![format!("Y-{row}"), format!("Việc số {row}")])?;
        }
        transaction.commit()?;
        Ok(())
    })?;
    sheet.row(
        "10 000 rows read, planned and taken in",
        &brought,
        Some(&floor),
    )?;
    let undone = Times::once(|| call(desk, "log_undo", &json!({})).map(drop))?;
    sheet.row("undo of the 10 000", &undone, Some(&floor))?;

    let written = sheet.tasks.min(rows);
    let request = json!({
        "list": "tasks", "format": "xlsx", "filter": {"query": format!("mã:NV-001..NV-{written}")}
    });
    let out = Times::once(|| call(desk, "list_export", &request).map(drop))?;
    let floor = Times::once(|| bare_workbook(bare, written, &folder.join("bare.xlsx")))?;
    sheet.row("10 000 rows (or all) to XLSX", &out, Some(&floor))
}

/// Writes rows with the bare writer library.
fn bare_workbook(bare: &Connection, rows: usize, to: &Path) -> Done<()> {
    let mut book = rust_xlsxwriter::Workbook::new();
    let page = book.add_worksheet();
    let mut statement = bare.prepare(&format!("{COLUMNS} limit {rows}"))?;
    let mut found = statement.query([])?;
    let mut line = 0;
    while let Some(row) = found.next()? {
        for column in 1..7_u16 {
            let text: Option<String> = row.get(usize::from(column))?;
            page.write_string(line, column, text.unwrap_or_default())?;
        }
        line += 1;
    }
    book.save(to)?;
    Ok(())
}

fn sheet_of(rows: usize) -> Done<String> {
    let mut text = "Nhiệm vụ;Chủ trì;Thời hạn;Mức độ\n".to_owned();
    for number in 0..rows {
        writeln!(
            text,
            "Việc nhập số {number};DV-0{};30/6/2027;3",
            1 + number % 9
        )?;
    }
    Ok(text)
}

fn take_in(desk: &Desk, csv: &str) -> Done<()> {
    let file = call(
        desk,
        "import_read",
        &json!({"name": "nhap.csv", "bytes": base64::encode(csv.as_bytes())}),
    )?;
    let layout = call(
        desk,
        "import_layout",
        &json!({"file": file["file"], "kind": "tasks", "sheet": 0}),
    )?;
    let mapping: Vec<Value> = layout["columns"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|column| column["field"].clone())
        .collect();
    let plan = call(
        desk,
        "import_plan",
        &json!({"file": file["file"], "kind": "tasks", "sheet": 0, "header_row": layout["header_row"], "mapping": mapping}),
    )?;
    call(
        desk,
        "import_run",
        &json!({"plan": plan["plan"], "leave_out": true}),
    )
    .map(drop)
}

/// Most memory that the process had, in MiB; `None` where the system does not tell.
fn peak_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM"))?;
    let kilobytes: u64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kilobytes / 1024)
}

/// The machine's load over a minute.
fn load() -> Option<String> {
    let text = std::fs::read_to_string("/proc/loadavg").ok()?;
    text.split_whitespace().next().map(str::to_owned)
}
