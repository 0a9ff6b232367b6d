//! Timings: the commands on a large register, and the start of the window.

use crate::run::on_a_virtual_screen;
use crate::setup::{self, Need};
use crate::step::{Failure, cargo, run, run_and_show};
use crate::workspace;

/// Runs the benchmark program in release and shows its table; on Linux also the start of the window and its memory, beside a
/// bare window of the same version.
///
/// # Errors
/// When it does not build or a command fails.
pub(crate) fn bench() -> Result<(), Failure> {
    run_and_show(
        "bench: 10 000 tasks, release build",
        &mut cargo(&["bench", "-q", "-p", "steering-tests", "--bench", "commands"]),
        |line| line.starts_with('|'),
    )?;
    if cfg!(target_os = "linux") {
        start()?;
    }
    Ok(())
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
