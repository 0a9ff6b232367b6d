//! Times the commands of the desk on a register of 10 000 tasks, each beside the same work on a bare SQLite table in the
//! same run: the ratio travels between machines, milliseconds do not. `cargo xtask bench` shows the table.

use chrono::{DateTime, Days, NaiveDate, Utc};
use rusqlite::{Connection, params};
use serde_json::{Value, json};
use std::error::Error;
use std::io::Write;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};
use steering_api::desk::{Create, Desk, DeskOptions, NoShell};
use steering_api::wire::Call;

const TASKS: usize = 10_000;
const ROUNDS: usize = 40;
const NOW: &str = "2026-11-23T02:00:00Z";

type Done<T> = Result<T, Box<dyn Error>>;

fn main() -> Done<()> {
    let folder = std::env::temp_dir().join(format!("steering-bench-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let outcome = measure(&folder);
    std::fs::remove_dir_all(&folder)?;
    outcome
}

fn measure(folder: &Path) -> Done<()> {
    let desk = desk(folder)?;
    let bare = bare(folder)?;
    let mut out = std::io::stdout();

    let leads = call(&desk, "unit_list", &json!({}))?;
    let leads: Vec<String> = leads["units"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|unit| unit["id"].as_str().map(str::to_owned))
        .collect();
    let mut adding = Vec::new();
    let mut inserting = Vec::new();
    for number in 0..TASKS {
        let began = Instant::now();
        call(&desk, "task_add", &task(number, &leads)?)?;
        adding.push(began.elapsed());
        let began = Instant::now();
        insert(&bare, number)?;
        inserting.push(began.elapsed());
    }

    writeln!(
        out,
        "| Command, {TASKS} tasks | p50 ms | p99 ms | bare SQLite p50 ms | ratio |"
    )?;
    writeln!(out, "| --- | ---: | ---: | ---: | ---: |")?;
    row(&mut out, "task_add (durable)", adding, inserting)?;

    let page = "select id, code, title, due_on, state, lead from tasks order by code limit 100";
    let scan =
        "select lead, state, count(*), sum(due_on < '2026-11-23') from tasks group by lead, state";
    let like = "select id, code, title, due_on, state, lead from tasks where title like '%trường 77%' order by code limit 100";
    let by_title =
        "select id, code, title, due_on, state, lead from tasks order by title limit 100";
    let reads = [
        ("desk_overview", json!({}), scan),
        ("stats_show", json!({}), scan),
        ("task_list, first page", json!({}), page),
        ("task_list, by title", json!({ "sort": "title" }), by_title),
        (
            "task_list, by lead, grouped",
            json!({ "group": "lead" }),
            by_title,
        ),
        (
            "task_list, text",
            json!({ "filter": { "text": "trường 77" } }),
            like,
        ),
        (
            "task_list, overdue",
            json!({ "filter": { "cell": "overdue" } }),
            page,
        ),
        (
            "task_show",
            json!({ "key": "NV-5000" }),
            "select * from tasks where code = 'NV-5000'",
        ),
        ("search_run", json!({ "text": "truong 77" }), like),
        ("history_list", json!({}), page),
        (
            "desk_pulse",
            json!({ "head": TASKS }),
            "select count(*) from tasks where id = 1",
        ),
    ];
    for (name, request, sql) in reads {
        let command = name.split(',').next().unwrap_or(name);
        let ours = rounds(|| call(&desk, command, &request).map(drop))?;
        let theirs = rounds(|| read(&bare, sql))?;
        row(&mut out, name, ours, theirs)?;
    }
    Ok(())
}

fn desk(folder: &Path) -> Done<Desk> {
    let now: DateTime<Utc> = NOW.parse()?;
    Ok(Desk::open(DeskOptions {
        file: folder.join("register.db"),
        backups: folder.join("backups"),
        exports: folder.join("exports"),
        create: Create::Record,
        now: Arc::new(move || now),
        effective_on: None,
        shell: Arc::new(NoShell),
        daily_backup: false,
    }))
}

/// A table as plain as can be, with the same promise: what is acknowledged is on the disk.
fn bare(folder: &Path) -> Done<Connection> {
    let bare = Connection::open(folder.join("bare.db"))?;
    bare.pragma_update(None, "journal_mode", "wal")?;
    bare.pragma_update(None, "synchronous", "full")?;
    bare.execute_batch(
        "create table tasks (id integer primary key, code text not null unique, title text not null, due_on text,
                             state text not null, lead integer) strict;
         create index tasks_by_due on tasks (due_on);",
    )?;
    Ok(bare)
}

fn title(number: usize) -> String {
    format!("Hoàn thiện cơ sở dữ liệu và báo cáo kết quả triển khai của trường {number}")
}

/// Deadlines spread over two years around the day: some are overdue, some are near.
fn due(number: usize) -> Done<NaiveDate> {
    let first: NaiveDate = "2026-01-01".parse()?;
    Ok(first + Days::new(u64::try_from(number % 730)?))
}

fn task(number: usize, leads: &[String]) -> Done<Value> {
    let mut task = json!({ "title": title(number), "due": due(number)?, "level": 1 + number % 4, "area": (1 + number % 6).to_string() });
    if let (Some(lead), Some(fields)) =
        (leads.get(number % leads.len().max(1)), task.as_object_mut())
    {
        fields.insert("lead".to_owned(), json!(lead));
    }
    Ok(task)
}

fn insert(bare: &Connection, number: usize) -> Done<()> {
    bare.prepare_cached(
        "insert into tasks (code, title, due_on, state, lead) values (?, ?, ?, 'assigned', ?)",
    )?
    .execute(params![
        format!("NV-{number}"),
        title(number),
        due(number)?.to_string(),
        i64::try_from(number % 30)?
    ])?;
    Ok(())
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

fn rounds(mut once: impl FnMut() -> Done<()>) -> Done<Vec<Duration>> {
    // The first round fills caches; everybody else is measured.
    once()?;
    (0..ROUNDS)
        .map(|_| {
            let began = Instant::now();
            once()?;
            Ok(began.elapsed())
        })
        .collect()
}

fn row(
    out: &mut impl Write,
    name: &str,
    mut ours: Vec<Duration>,
    mut theirs: Vec<Duration>,
) -> Done<()> {
    ours.sort();
    theirs.sort();
    let at = |sorted: &[Duration], hundredths: usize| {
        sorted
            .get(sorted.len() * hundredths / 100)
            .map_or(0.0, |took| took.as_secs_f64() * 1000.0)
    };
    let (middle, bare) = (at(&ours, 50), at(&theirs, 50));
    writeln!(
        out,
        "| {name} | {middle:.2} | {:.2} | {bare:.3} | {:.1} |",
        at(&ours, 99),
        middle / bare.max(0.001)
    )?;
    Ok(())
}
