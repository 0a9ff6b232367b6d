//! Timings of the command list on a large register, as ratios to the smallest call there is (`desk_pulse`: the same path,
//! one row read), measured in the same run. The table goes to standard output.
//!
//! `bench [TASKS]`; 10 000 tasks when no number is given.

use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use std::error::Error;
use std::io::Write;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};
use steering_api::desk::{Create, Desk, DeskOptions, NoShell};
use steering_api::wire::reports::ReportReq;
use steering_api::wire::{Call, Reply};

/// Each call is run this often; the median counts.
const RUNS: usize = 15;
const VERBS: &[&str] = &[
    "Rà soát",
    "Xây dựng",
    "Hoàn thiện",
    "Triển khai",
    "Tổng kết",
    "Báo cáo",
];
const THINGS: &[&str] = &[
    "hạ tầng công nghệ thông tin",
    "cơ sở dữ liệu ngành",
    "học bạ số",
    "kho học liệu số",
    "nền tảng dạy và học trực tuyến",
    "quy chế làm việc",
    "kế hoạch chuyển đổi số",
];

type Outcome<T> = Result<T, Box<dyn Error>>;

fn main() -> Outcome<()> {
    let tasks: usize = std::env::args()
        .nth(1)
        .map_or(Ok(10_000), |number| number.parse())?;
    let folder = std::env::temp_dir().join(format!("steering-bench-{}", std::process::id()));
    let result = measure(&folder, tasks);
    std::fs::remove_dir_all(&folder)?;
    result
}

fn measure(folder: &PathBuf, tasks: usize) -> Outcome<()> {
    std::fs::create_dir_all(folder)?;
    let now: DateTime<Utc> = "2026-11-24T03:00:00Z".parse()?;
    let desk = |day: &str| -> Outcome<Desk> {
        Ok(Desk::open(DeskOptions {
            file: folder.join("register.db"),
            backups: folder.join("backups"),
            exports: folder.join("exports"),
            create: Create::Record,
            now: Arc::new(move || now),
            effective_on: Some(day.parse()?),
            shell: Arc::new(NoShell),
            daily_backup: false,
        }))
    };
    let mut out = std::io::stdout();
    writeln!(out, "making a register of {tasks} tasks …")?;
    let began = Instant::now();
    let writes = fill(&desk, tasks)?;
    let each = began.elapsed().div_f64(writes as f64);

    let desk = desk("2026-11-24")?;
    let baseline = median(|| call(&desk, "desk_pulse", json!({"head": 1_000_000})).map(drop))?;
    writeln!(out, "| call | median | × smallest call |")?;
    writeln!(out, "| --- | ---: | ---: |")?;
    let mut row = |name: &str, took: Duration| {
        let ratio = took.as_secs_f64() / baseline.as_secs_f64();
        writeln!(
            out,
            "| {name} | {:.2} ms | {ratio:.0} |",
            took.as_secs_f64() * 1000.0
        )
    };
    row("desk_pulse, nothing moved (the smallest call)", baseline)?;
    row("one write with its log, on disk (mean of all)", each)?;
    let reads: &[(&str, &str, Value)] = &[
        ("task_list, first page by code", "task_list", json!({})),
        (
            "task_list, last page by code",
            "task_list",
            json!({"offset": tasks.saturating_sub(100)}),
        ),
        ("task_list, by title", "task_list", json!({"sort": "title"})),
        (
            "task_list, by deadline, overdue only",
            "task_list",
            json!({"sort": "due", "filter": {"cell": "overdue"}}),
        ),
        (
            "task_list, grouped by lead",
            "task_list",
            json!({"group": "lead"}),
        ),
        (
            "task_list, text in the middle",
            "task_list",
            json!({"filter": {"text": "hoc ba"}}),
        ),
        (
            "task_list, as of a past day",
            "task_list",
            json!({"as_of": "2026-05-31"}),
        ),
        ("task_show", "task_show", json!({"key": "NV-500"})),
        ("desk_overview", "desk_overview", json!({})),
        ("stats_show", "stats_show", json!({})),
        (
            "search_run, two words",
            "search_run",
            json!({"text": "hoc ba"}),
        ),
        (
            "search_run, one code",
            "search_run",
            json!({"text": "NV-500"}),
        ),
        ("history_list, first page", "history_list", json!({})),
        ("member_list", "member_list", json!({})),
    ];
    for (name, command, payload) in reads {
        row(
            name,
            median(|| call(&desk, command, payload.clone()).map(drop))?,
        )?;
    }
    // Two days in turn, so that each look at the past has to be built anew.
    let mut days = ["2026-06-30", "2026-07-31"].iter().cycle();
    row(
        "stats_show as of a past day, built anew",
        median(|| call(&desk, "stats_show", json!({"as_of": days.next()})).map(drop))?,
    )?;
    for format in ["json", "xlsx", "docx"] {
        let began = Instant::now();
        let request = ReportReq {
            as_of: None,
            format: format.to_owned(),
            known_to: None,
        };
        desk.report(&request)
            .map_err(|error| format!("{error:?}"))?;
        row(
            &format!("report status, {format}, {tasks} rows (once)"),
            began.elapsed(),
        )?;
    }
    let began = Instant::now();
    let checked = call(&desk, "register_check", json!({}))?;
    row("register_check, whole log replayed (once)", began.elapsed())?;
    if checked.output.get("is_clean") != Some(&Value::Bool(true)) {
        return Err(format!("the check found problems: {}", checked.output).into());
    }
    Ok(())
}

/// Writes tasks as people would over a year: most assigned, many reported on, some done. Returns the number of writes.
fn fill(desk: &dyn Fn(&str) -> Outcome<Desk>, tasks: usize) -> Outcome<usize> {
    let mut writes = 0;
    let mut made = 0;
    for month in 1..=11 {
        let desk = desk(&format!("2026-{month:02}-15"))?;
        let units = call(&desk, "unit_list", json!({}))?;
        let leads: Vec<&str> = units
            .output
            .get("units")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(|unit| unit.get("id").and_then(Value::as_str))
            .collect();
        let until = tasks * month / 11;
        while made < until {
            let pick = |list: &[&str], step: usize| {
                list.get(made / step % list.len())
                    .copied()
                    .unwrap_or_default()
                    .to_owned()
            };
            let mut request = json!({
                "title": format!("{} {} (đợt {})", pick(VERBS, 1), pick(THINGS, 3), made + 1),
                "level": made % 4 + 1,
                "area": (made % 6 + 1).to_string(),
                "due": format!("2026-{:02}-{:02}", made % 12 + 1, made % 28 + 1),
            });
            if made % 9 != 0 {
                request["lead"] = json!(leads.get(made % leads.len()));
            }
            let added = call(&desk, "task_add", request)?;
            writes += 1;
            let code = added
                .output
                .pointer("/task/code")
                .and_then(Value::as_str)
                .unwrap_or_default()
                .to_owned();
            if made % 9 != 0 && made % 3 == 0 {
                call(
                    &desk,
                    "task_progress",
                    json!({"key": code, "percent": made % 100, "words": "Đang lấy ý kiến các đơn vị"}),
                )?;
                writes += 1;
            }
            if made % 9 != 0 && made % 5 == 0 {
                call(
                    &desk,
                    "task_report_done",
                    json!({"key": code, "words": "Đã trình"}),
                )?;
                call(&desk, "task_confirm", json!({"key": code}))?;
                writes += 2;
            }
            made += 1;
        }
    }
    Ok(writes)
}

fn call(desk: &Desk, cmd: &str, payload: Value) -> Outcome<Reply> {
    let call = Call {
        cmd: cmd.to_owned(),
        payload,
        actor: "secretariat".to_owned(),
    };
    desk.call(&call)
        .map_err(|error| format!("{cmd}: {error:?}").into())
}

fn median(mut run: impl FnMut() -> Outcome<()>) -> Outcome<Duration> {
    let mut times = Vec::with_capacity(RUNS);
    for _ in 0..RUNS {
        let began = Instant::now();
        run()?;
        times.push(began.elapsed());
    }
    times.sort_unstable();
    times
        .get(RUNS / 2)
        .copied()
        .ok_or_else(|| "nothing was measured".into())
}
