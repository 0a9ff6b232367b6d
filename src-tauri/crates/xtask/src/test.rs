//! `cargo xtask test`: everything that must hold, cheap things first. CI runs nothing else.

use crate::codegen;
use crate::pages;
use crate::run::on_a_virtual_screen;
use crate::setup;
use crate::step::{Failure, cargo, npm, program, run, run_and_show, step};
use crate::tidy;
use crate::workspace;
use std::process::Command;

/// One choice of packages and features for every step, so that nothing is compiled twice.
const EVERYTHING: [&str; 5] = [
    "--workspace",
    "--exclude",
    "steering-window-tests",
    "--features",
    "steering-desk/custom-protocol",
];

/// The quick part: no browser, no window.
///
/// # Errors
/// The first step that fails.
pub(crate) fn check() -> Result<(), Failure> {
    run(
        "format (cargo fmt)",
        &mut cargo(&["fmt", "--all", "--check"]),
    )?;
    tidy::tidy()?;
    setup::setup(&setup::ALL)?;
    run(
        "interface: types (svelte-check)",
        &mut npm(&["run", "check"]),
    )?;
    run("interface: lints (eslint)", &mut npm(&["run", "lint"]))?;
    run_and_show(
        "interface: tests (vitest)",
        &mut npm(&["run", "test"]),
        is_closing,
    )?;
    setup::interface()?;
    run(
        "lints (cargo clippy)",
        &mut everything(
            &["clippy", "--all-targets", "--keep-going"],
            &["--", "-D", "warnings"],
        ),
    )?;
    run(
        "lints of the window's tests",
        &mut cargo(&[
            "clippy",
            "-p",
            "steering-window-tests",
            "--all-targets",
            "--",
            "-D",
            "warnings",
        ]),
    )?;
    run(
        "build: programs, window and tests",
        &mut everything(&["build", "--all-targets"], &[]),
    )?;
    rust_tests()
}

/// Everything.
///
/// # Errors
/// The first step that fails.
pub(crate) fn test() -> Result<(), Failure> {
    check()?;
    run_and_show(
        "browser tests (Playwright, Chromium)",
        &mut browser()?,
        is_closing,
    )?;
    run_and_show(
        "real window (WebKitGTK, virtual screen)",
        &mut window()?,
        is_closing,
    )
}

/// Returns a command of cargo over all packages and their one choice of features.
pub(crate) fn everything(before: &[&str], after: &[&str]) -> Command {
    cargo(&[before, &EVERYTHING[..], after].concat())
}

/// All Rust tests. The types of the wire are written aside by them, and compared with those the interface has.
fn rust_tests() -> Result<(), Failure> {
    let fresh = workspace::path("target/xtask/generated");
    if fresh.exists() {
        std::fs::remove_dir_all(&fresh)?;
    }
    std::fs::create_dir_all(&fresh)?;
    run_and_show(
        "tests (cargo test)",
        everything(&["test", "--no-fail-fast"], &[]).env("TS_RS_EXPORT_DIR", &fresh),
        is_closing,
    )?;
    pages::of_these_papers()?;
    step("types of the wire are those the interface has", || {
        let list = program(
            &workspace::built("debug", "commands_ts").to_string_lossy(),
            &[],
        )
        .output()?;
        if !list.status.success() {
            return Err(Failure(String::from_utf8_lossy(&list.stderr).into_owned()));
        }
        std::fs::write(fresh.join("commands.ts"), list.stdout)?;
        codegen::drift(&fresh)
    })
}

fn browser() -> Result<Command, Failure> {
    let chromium = [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
    ]
    .into_iter()
    .find(|path| std::path::Path::new(path).exists())
    .ok_or_else(|| Failure("the browser tests need Chromium (Debian: chromium)".to_owned()))?;
    let mut command = npm(&["run", "e2e"]);
    command
        .env("CHROMIUM", chromium)
        .env("DEV_HOST", workspace::built("debug", "dev_host"))
        .env("CI", "1");
    Ok(command)
}

fn window() -> Result<Command, Failure> {
    let mut build = cargo(&["test", "-p", "steering-window-tests", "--no-run"]);
    run("real window: build of its test", &mut build)?;
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let mut command = on_a_virtual_screen(
        &cargo,
        &[
            "test",
            "-p",
            "steering-window-tests",
            "--test",
            "window",
            "--",
            "--test-threads=1",
        ],
    );
    command.env(
        "STEERING_WINDOW",
        workspace::built("debug", "steering-desk"),
    );
    Ok(command)
}

/// The lines in which a test runner says how it ended.
fn is_closing(line: &str) -> bool {
    let line = line.trim();
    (line.starts_with("test result:") && !line.contains(" 0 passed; 0 failed"))
        || line.starts_with("Test Files ")
        || line.starts_with("Tests ")
        || line.ends_with(" passed")
        || (line.contains(" passed (")
            && line
                .chars()
                .next()
                .is_some_and(|first| first.is_ascii_digit()))
        || line.ends_with(" skipped")
}
