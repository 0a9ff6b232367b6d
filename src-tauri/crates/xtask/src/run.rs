//! `cargo xtask run`: from a fresh clone to the open window.

use crate::setup::{self, Need};
use crate::step::{self, Failure, cargo, program, run};
use crate::workspace;

/// Builds the window and opens it on this person's register; without a display, tours its screens.
///
/// # Errors
/// When something is missing, does not build, or the window ends badly.
pub(crate) fn run_window() -> Result<(), Failure> {
    let has_display = cfg!(not(target_os = "linux"))
        || ["DISPLAY", "WAYLAND_DISPLAY"]
            .iter()
            .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()));
    if has_display {
        setup::setup(&[Need::Window])?;
    } else {
        setup::setup(&[Need::Window, Need::Screen])?;
    }
    setup::interface()?;
    run(
        "window: build (minutes, the first time)",
        &mut cargo(&[
            "build",
            "--release",
            "-p",
            "steering-desk",
            "--features",
            "custom-protocol",
        ]),
    )?;
    let window = workspace::built("release", "steering-desk");
    if !has_display {
        return tour(&window);
    }
    println!("Opening {}", workspace::shown(&window));
    let status = program(&window.to_string_lossy(), &[]).status()?;
    if status.success() {
        Ok(())
    } else {
        Err(Failure(format!("the window ended with {status}")))
    }
}

fn tour(window: &std::path::Path) -> Result<(), Failure> {
    println!(
        "There is no display here ($DISPLAY and $WAYLAND_DISPLAY are empty): the same window is shown on a virtual screen, \
         and its screens and first report are written to target/tour."
    );
    run(
        "tour: build",
        &mut cargo(&["build", "-p", "steering-window-tests", "--bin", "tour"]),
    )?;
    let (guide, folder) = (
        workspace::built("debug", "tour"),
        workspace::path("target/tour"),
    );
    let mut command = on_a_virtual_screen(&guide.to_string_lossy(), &[&folder.to_string_lossy()]);
    step::run_and_show(
        "tour: every screen, two languages, two themes",
        command.env("STEERING_WINDOW", window),
        |line| {
            line.contains("target")
                && (line.ends_with(".png") || line.ends_with(".docx") || line.ends_with(".xlsx"))
        },
    )
}

/// A program on a screen and a message bus of its own.
pub(crate) fn on_a_virtual_screen(name: &str, arguments: &[&str]) -> std::process::Command {
    let screen = [
        "-a",
        "-s",
        "-screen 0 1280x800x24",
        "dbus-run-session",
        "--",
        name,
    ];
    let words: Vec<&str> = screen
        .into_iter()
        .chain(arguments.iter().copied())
        .collect();
    program("xvfb-run", &words)
}
