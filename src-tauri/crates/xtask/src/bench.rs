//! Timings: the commands on a large register, and the start of the window.

use crate::run::on_a_virtual_screen;
use crate::setup::{self, Need};
use crate::step::{Failure, cargo, run, run_and_show};
use crate::workspace;
use std::path::Path;

/// How many tasks the registers have, when the command does not say.
const SIZES: [usize; 4] = [1_000, 10_000, 100_000, 1_000_000];

/// How many tasks the peers get: Taskwarrior takes minutes to take in more.
const PEERS: usize = 10_000;

/// Runs the benchmark program in release, a process a size, and shows its tables; figures go to `target/bench/*.json`.
/// When no sizes are named, also what peers take for the same work, and on Linux the start of the window and its memory,
/// beside a bare window of the same version. `peers` alone sets them beside the figures of the last run.
///
/// # Errors
/// When it does not build or a command fails.
pub(crate) fn bench(sizes: &[String]) -> Result<(), Failure> {
    let folder = workspace::target().join("bench");
    let ours = folder.join(format!("{PEERS}.json"));
    if sizes == ["peers"] && ours.exists() {
        return peers(&ours);
    }
    let named: Vec<usize> = sizes
        .iter()
        .map(|size| {
            size.parse()
                .map_err(|_| Failure(format!("{size}: how many tasks?")))
        })
        .collect::<Result<_, _>>()?;
    std::fs::create_dir_all(&folder)?;
    run(
        "bench: build",
        &mut cargo(&[
            "bench",
            "-q",
            "-p",
            "steering-tests",
            "--bench",
            "commands",
            "--no-run",
        ]),
    )?;
    println!("| Tasks | Command | p50 ms | p99 ms | bare SQLite p50 ms | ratio |");
    println!("| ---: | --- | ---: | ---: | ---: | ---: |");
    for tasks in if named.is_empty() { &SIZES[..] } else { &named } {
        run_and_show(
            &format!("bench: {tasks} tasks"),
            cargo(&["bench", "-q", "-p", "steering-tests", "--bench", "commands"])
                .env("STEERING_BENCH_TASKS", tasks.to_string())
                .env("STEERING_BENCH_FOLDER", folder.join("registers"))
                .env("STEERING_BENCH_OUT", folder.join(format!("{tasks}.json"))),
            |line| line.starts_with('|'),
        )?;
    }
    if named.is_empty() {
        peers(&ours)?;
    }
    if cfg!(target_os = "linux") && named.is_empty() {
        start()?;
    }
    Ok(())
}

/// Times TaskChampion and, on Linux, Taskwarrior at what they can do of ours, and sets our figures of this run beside.
fn peers(ours: &Path) -> Result<(), Failure> {
    if cfg!(target_os = "linux") {
        setup::setup(&[Need::Peers])?;
    }
    let manifest = workspace::root().join("tests/peers/Cargo.toml");
    let manifest = manifest.to_string_lossy();
    let target = workspace::target().join("peers");
    run(
        "bench: build of the peers",
        cargo(&[
            "build",
            "-q",
            "--release",
            "--locked",
            "--manifest-path",
            &manifest,
        ])
        .env("CARGO_TARGET_DIR", &target),
    )?;
    println!("| Tasks | Command | p50 ms | TaskChampion ms | Taskwarrior ms |");
    println!("| ---: | --- | ---: | ---: | ---: |");
    run_and_show(
        &format!("bench: peers with {PEERS} tasks"),
        cargo(&[
            "run",
            "-q",
            "--release",
            "--locked",
            "--manifest-path",
            &manifest,
        ])
        .env("CARGO_TARGET_DIR", &target)
        .env("STEERING_BENCH_TASKS", PEERS.to_string())
        .env("STEERING_BENCH_OURS", ours),
        |line| line.starts_with('|'),
    )
}

fn start() -> Result<(), Failure> {
    setup::setup(&[Need::Window, Need::Screen])?;
    setup::interface()?;
    run(
        "window and bare window: build",
        &mut cargo(&[
            "build",
            "--release",
            "-p",
            "steering-desk",
            "--features",
            "custom-protocol,bare",
            "--bin",
            "steering-desk",
            "--example",
            "bare",
        ]),
    )?;
    run(
        "start: build",
        &mut cargo(&["build", "-p", "steering-window-tests", "--bin", "start"]),
    )?;
    let measure = workspace::built("debug", "start");
    let mut command = on_a_virtual_screen(&measure.to_string_lossy(), &[]);
    run_and_show(
        "start: the window beside a bare one",
        command
            .env(
                "STEERING_WINDOW",
                workspace::built("release", "steering-desk"),
            )
            .env(
                "STEERING_BARE",
                workspace::built("release", "examples/bare"),
            ),
        |line| line.starts_with('|'),
    )
}
