//! Times what the peers of this program can do of what it does: TaskChampion, the store of Taskwarrior 3, as a library, and
//! Taskwarrior as its users run it. The tasks are as many as those of the generated register, and alike: one in five open,
//! nineteen units, words that a third of the tasks have. `cargo xtask bench` runs it and sets our own figures beside.
//!
//! `STEERING_BENCH_TASKS` says how many tasks, `STEERING_BENCH_OURS` which file of figures is ours.
//!
//! What a peer cannot do stays empty: neither knows the register of a past day, Taskwarrior takes back one task at a time.

use serde_json::{Value, json};
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use taskchampion::chrono::{DateTime, Duration as Days, TimeZone, Utc};
use taskchampion::storage::AccessMode;
use taskchampion::{Operation, Operations, Replica, SqliteStorage, Status, Task, Uuid};

type Done<T> = Result<T, Box<dyn Error>>;

const ROUNDS: usize = 9;
const PAGE: usize = 100;
const MANY: usize = 500;
const IMPORTED: usize = 10_000;
const UNITS: usize = 19;
const WORDS: &str = "học bạ số";

/// One thing that is timed, by the name it has in our own table, and what each peer took.
struct Row {
    name: &'static str,
    champion: Option<Duration>,
    warrior: Option<Duration>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Done<()> {
    let tasks = std::env::var("STEERING_BENCH_TASKS").map_or(Ok(10_000), |text| text.parse())?;
    let folder = tempfile::tempdir()?;
    let champion = champion(&folder.path().join("champion"), tasks).await?;
    let warrior = warrior(&folder.path().join("warrior"), tasks)?;
    let rows = champion.into_iter().map(|(name, champion)| Row {
        name,
        champion: Some(champion),
        warrior: warrior
            .iter()
            .find(|(other, _)| *other == name)
            .map(|(_, took)| *took),
    });
    let ours = ours()?;
    for row in rows {
        let own = ours.as_ref().and_then(|ours| figure(ours, row.name));
        println!(
            "| {tasks} | {} | {} | {} | {} |",
            row.name,
            own.map_or("–".to_owned(), |own| format!("{own:.2}")),
            beside(row.champion, own),
            beside(row.warrior, own)
        );
    }
    Ok(())
}

/// Reads our own figures of the same run.
fn ours() -> Done<Option<Value>> {
    let Some(path) = std::env::var_os("STEERING_BENCH_OURS") else {
        return Ok(None);
    };
    let text = std::fs::read_to_string(PathBuf::from(path))?;
    Ok(Some(serde_json::from_str(&text)?))
}

fn figure(ours: &Value, name: &str) -> Option<f64> {
    let rows = ours["rows"].as_array()?;
    rows.iter().find(|row| row["name"] == name)?["p50_ms"].as_f64()
}

/// Writes a time, and how many times ours it is.
fn beside(took: Option<Duration>, own: Option<f64>) -> String {
    match (took.map(|took| took.as_secs_f64() * 1000.0), own) {
        (None, _) => "–".to_owned(),
        (Some(took), None) => format!("{took:.2}"),
        (Some(took), Some(own)) => format!("{took:.2} (×{:.1})", took / own.max(0.001)),
    }
}

/// Returns the middle one of several runs, the first of which does not count.
async fn middle<F: AsyncFnMut() -> Done<()>>(mut once: F) -> Done<Duration> {
    let mut times = Vec::new();
    for round in 0..=ROUNDS {
        let start = Instant::now();
        once().await?;
        if round > 0 {
            times.push(start.elapsed());
        }
    }
    times.sort();
    Ok(times.get(times.len() / 2).copied().unwrap_or_default())
}

/// What the tasks are like, by their number.
struct Like {
    title: String,
    unit: String,
    due: DateTime<Utc>,
    is_open: bool,
}

fn like(number: usize) -> Like {
    let what = [
        "triển khai học bạ số",
        "bàn giao cơ sở dữ liệu",
        "rà soát hạ tầng",
    ];
    let place = number % what.len();
    let day = i64::try_from(number % 1800).unwrap_or_default();
    let first = Utc
        .with_ymd_and_hms(2022, 1, 1, 0, 0, 0)
        .single()
        .unwrap_or_default();
    Like {
        title: format!(
            "Việc {number}: {} đợt {}",
            what.get(place).copied().unwrap_or_default(),
            number % 97
        ),
        unit: format!("DV{:02}", number % UNITS),
        due: first + Days::days(day),
        is_open: number % 5 == 0,
    }
}

fn add(task: &mut Task, number: usize, ops: &mut Operations) -> Done<()> {
    let like = like(number);
    task.set_description(like.title, ops)?;
    task.set_status(
        if like.is_open {
            Status::Pending
        } else {
            Status::Completed
        },
        ops,
    )?;
    task.set_due(Some(like.due), ops)?;
    task.set_value("project", Some(like.unit), ops)?;
    Ok(())
}

/// Takes in as many tasks as one operation that can be taken back.
async fn take_in(
    replica: &mut Replica<SqliteStorage>,
    numbers: std::ops::Range<usize>,
) -> Done<Vec<Uuid>> {
    let mut ops = vec![Operation::UndoPoint];
    let mut made = Vec::new();
    for number in numbers {
        let id = Uuid::new_v4();
        let mut task = replica.create_task(id, &mut ops).await?;
        add(&mut task, number, &mut ops)?;
        made.push(id);
    }
    replica.commit_operations(ops).await?;
    Ok(made)
}

async fn champion(folder: &Path, tasks: usize) -> Done<Vec<(&'static str, Duration)>> {
    let storage = SqliteStorage::new(folder, AccessMode::ReadWrite, true).await?;
    let mut replica = Replica::new(storage);
    let ids = take_in(&mut replica, 0..tasks).await?;
    let today = Utc
        .with_ymd_and_hms(2026, 11, 24, 0, 0, 0)
        .single()
        .unwrap_or_default();
    let mut rows = Vec::new();

    let took = middle(async || {
        let mut all: Vec<Task> = replica.all_tasks().await?.into_values().collect();
        all.sort_by_key(|task| task.get_description().to_owned());
        all.truncate(PAGE);
        expect(all.len(), PAGE)
    });
    rows.push(("page, first", took.await?));
    let took = middle(async || {
        let mut found = replica.pending_tasks().await?;
        found.retain(|task| {
            task.get_value("project") == Some("DV10")
                && task.get_due().is_some_and(|due| due < today)
        });
        found.sort_by_key(Task::get_due);
        found.truncate(PAGE);
        expect(usize::from(!found.is_empty()), 1)
    });
    rows.push(("page, overdue of a lead", took.await?));
    let took = middle(async || {
        let mut found: Vec<Task> = replica.all_tasks().await?.into_values().collect();
        found.retain(|task| task.get_description().contains(WORDS));
        found.sort_by_key(|task| task.get_description().to_owned());
        found.truncate(PAGE);
        expect(found.len(), PAGE)
    });
    rows.push(("page, text of many", took.await?));
    let one = ids.get(tasks / 2).copied().ok_or("no task")?;
    let took = middle(async || {
        let task = replica.get_task(one).await?;
        expect(usize::from(task.is_some()), 1)
    });
    rows.push(("one task", took.await?));
    let took = middle(async || {
        let mut open = 0;
        let mut overdue = std::collections::BTreeMap::<String, u32>::new();
        for task in replica.all_tasks().await?.into_values() {
            if task.get_status() == Status::Pending {
                open += 1;
                if task.get_due().is_some_and(|due| due < today) {
                    let unit = task.get_value("project").unwrap_or_default().to_owned();
                    *overdue.entry(unit).or_default() += 1;
                }
            }
        }
        expect(open, tasks.div_ceil(5))
    });
    rows.push(("statistics", took.await?));
    let mut number = tasks;
    let took = middle(async || {
        number += 1;
        take_in(&mut replica, number..number + 1).await.map(drop)
    });
    rows.push(("a task added", took.await?));
    let mut round = 0;
    let took = middle(async || {
        round += 1;
        let mut ops = vec![Operation::UndoPoint];
        for id in ids.iter().take(MANY) {
            let mut task = replica.get_task(*id).await?.ok_or("a task is gone")?;
            task.set_priority(if round % 2 == 0 { "H" } else { "M" }.to_owned(), &mut ops)?;
        }
        Ok(replica.commit_operations(ops).await?)
    });
    rows.push(("500 changed as one", took.await?));
    let start = Instant::now();
    let ops = replica.get_undo_operations().await?;
    expect(
        usize::from(replica.commit_reversed_operations(ops).await?),
        1,
    )?;
    rows.push(("undo of the 500", start.elapsed()));
    let start = Instant::now();
    take_in(&mut replica, tasks + 1000..tasks + 1000 + IMPORTED).await?;
    rows.push(("10 000 rows read, planned and taken in", start.elapsed()));
    let start = Instant::now();
    let ops = replica.get_undo_operations().await?;
    expect(
        usize::from(replica.commit_reversed_operations(ops).await?),
        1,
    )?;
    rows.push(("undo of the 10 000", start.elapsed()));
    Ok(rows)
}

/// A peer that does not do the work is not timed.
fn expect(found: usize, wanted: usize) -> Done<()> {
    if found == wanted {
        Ok(())
    } else {
        Err(format!("found {found} instead of {wanted}").into())
    }
}

/// Taskwarrior as a process, with a folder of its own.
struct Warrior(PathBuf);

impl Warrior {
    fn run(&self, arguments: &[&str], input: Option<&Path>) -> Done<()> {
        let mut command = Command::new("task");
        command
            .env("TASKRC", self.0.join("rc"))
            .env("TASKDATA", &self.0)
            .args([
                "rc.confirmation=off",
                "rc.bulk=0",
                "rc.verbose=nothing",
                "rc.recurrence.confirmation=no",
            ])
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        if let Some(input) = input {
            command.arg(input);
        }
        let status = command.status()?;
        if status.success() {
            Ok(())
        } else {
            Err(format!("task {arguments:?}: {status}").into())
        }
    }

    fn export(&self, numbers: std::ops::Range<usize>) -> Done<PathBuf> {
        let tasks: Vec<Value> = numbers
            .map(|number| {
                let like = like(number);
                json!({
                    "uuid": Uuid::new_v4().to_string(),
                    "description": like.title,
                    "project": like.unit,
                    "entry": "20220101T000000Z",
                    "end": (!like.is_open).then_some("20260101T000000Z"),
                    "due": like.due.format("%Y%m%dT%H%M%SZ").to_string(),
                    "status": if like.is_open { "pending" } else { "completed" },
                    "tags": if number < MANY * 5 { json!(["first"]) } else { json!([]) },
                })
            })
            .map(|mut task| {
                if let Some(fields) = task.as_object_mut() {
                    fields.retain(|_, value| !value.is_null());
                }
                task
            })
            .collect();
        let file = self.0.join("import.json");
        std::fs::write(&file, serde_json::to_string(&tasks)?)?;
        Ok(file)
    }
}

/// Times Taskwarrior when the machine has it; every figure holds the start of a process.
fn warrior(folder: &Path, tasks: usize) -> Done<Vec<(&'static str, Duration)>> {
    if Command::new("task")
        .arg("--version")
        .stdout(Stdio::null())
        .status()
        .is_err()
    {
        eprintln!("Taskwarrior is not installed: its column stays empty");
        return Ok(Vec::new());
    }
    std::fs::create_dir_all(folder)?;
    std::fs::write(folder.join("rc"), "")?;
    let warrior = Warrior(folder.to_owned());
    let whole = warrior.export(0..tasks)?;
    warrior.run(&["import"], Some(&whole))?;
    let mut rows = Vec::new();
    let cases: [(&'static str, &[&str]); 4] = [
        ("page, first", &["status.not:deleted", "limit:100", "all"]),
        (
            "page, overdue of a lead",
            &[
                "status:pending",
                "project:DV10",
                "due.before:2026-11-24",
                "limit:100",
                "list",
            ],
        ),
        (
            "page, text of many",
            &["description.contains:học bạ số", "limit:100", "all"],
        ),
        ("statistics", &["summary"]),
    ];
    for (name, arguments) in cases {
        rows.push((name, middle_of(|| warrior.run(arguments, None))?));
    }
    let mut number = 0;
    rows.push((
        "a task added",
        middle_of(|| {
            number += 1;
            warrior.run(
                &[
                    "add",
                    &format!("Việc thêm {number}"),
                    "project:DV10",
                    "due:2027-06-30",
                ],
                None,
            )
        })?,
    ));
    let mut round = 0;
    rows.push((
        "500 changed as one",
        middle_of(|| {
            round += 1;
            let priority = if round % 2 == 0 {
                "priority:H"
            } else {
                "priority:M"
            };
            warrior.run(&["+first", "status:pending", "modify", priority], None)
        })?,
    ));
    let more = warrior.export(tasks + 1000..tasks + 1000 + IMPORTED)?;
    let start = Instant::now();
    warrior.run(&["import"], Some(&more))?;
    rows.push(("10 000 rows read, planned and taken in", start.elapsed()));
    Ok(rows)
}

fn middle_of(mut once: impl FnMut() -> Done<()>) -> Done<Duration> {
    let mut times = Vec::new();
    for round in 0..=ROUNDS {
        let start = Instant::now();
        once()?;
        if round > 0 {
            times.push(start.elapsed());
        }
    }
    times.sort();
    Ok(times.get(times.len() / 2).copied().unwrap_or_default())
}
