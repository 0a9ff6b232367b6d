//! One step: says what it does, runs a command, says how long it took, and shows the output only when it fails.

use crate::workspace;
use std::fmt;
use std::fs::File;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// At most so many lines of a failed step are shown; the whole is in its log.
const SHOWN: usize = 150;

/// Why the command ended: which step, what it said, what to do.
#[derive(Debug)]
pub(crate) struct Failure(pub(crate) String);

impl fmt::Display for Failure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl From<std::io::Error> for Failure {
    fn from(trouble: std::io::Error) -> Self {
        Self(trouble.to_string())
    }
}

/// Writes a duration as people say it.
pub(crate) fn clock(took: Duration) -> String {
    let seconds = took.as_secs();
    if seconds < 60 {
        format!("{:.1} s", took.as_secs_f64())
    } else {
        format!("{} min {} s", seconds / 60, seconds % 60)
    }
}

/// Runs `work` as one step.
///
/// # Errors
/// What `work` fails with, under the step's name.
pub(crate) fn step<T>(name: &str, work: impl FnOnce() -> Result<T, Failure>) -> Result<T, Failure> {
    print!("{name} … ");
    flush();
    let began = Instant::now();
    match work() {
        Ok(value) => {
            println!("{}", clock(began.elapsed()));
            Ok(value)
        }
        Err(failure) => {
            println!("FAILED after {}", clock(began.elapsed()));
            Err(Failure(format!("{name}: {failure}")))
        }
    }
}

fn flush() {
    // A closed terminal is no reason to stop.
    drop(std::io::stdout().flush());
}

/// A program with arguments, run from the project's folder.
pub(crate) fn program(name: &str, arguments: &[&str]) -> Command {
    // npm and npx are scripts on Windows, which only cmd can start.
    let mut command = if cfg!(windows) && matches!(name, "npm" | "npx") {
        let mut shell = Command::new("cmd");
        shell.args(["/C", name]);
        shell
    } else {
        Command::new(name)
    };
    command.args(arguments).current_dir(workspace::root());
    command
}

/// `cargo`, the same one that runs this program.
pub(crate) fn cargo(arguments: &[&str]) -> Command {
    program(
        &std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()),
        arguments,
    )
}

/// `npm` in the interface's folder.
pub(crate) fn npm(arguments: &[&str]) -> Command {
    let mut command = program("npm", arguments);
    command.current_dir(workspace::path("ui"));
    command
}

/// Runs `command` as a step; its output goes to a log and is shown when it fails. Returns the output.
///
/// # Errors
/// When it cannot start or ends with another code than 0.
pub(crate) fn run(name: &str, command: &mut Command) -> Result<String, Failure> {
    step(name, || quiet(name, command))
}

/// As [`run`], and shows the closing lines that `keep` chooses.
///
/// # Errors
/// As [`run`].
pub(crate) fn run_and_show(
    name: &str,
    command: &mut Command,
    keep: impl Fn(&str) -> bool,
) -> Result<(), Failure> {
    let output = run(name, command)?;
    for line in output.lines().filter(|line| keep(line)) {
        println!("    {}", line.trim());
    }
    Ok(())
}

fn quiet(name: &str, command: &mut Command) -> Result<String, Failure> {
    let folder = workspace::path("target/xtask");
    std::fs::create_dir_all(&folder)?;
    let file: String = name
        .chars()
        .map(|sign| {
            if sign.is_ascii_alphanumeric() {
                sign
            } else {
                '-'
            }
        })
        .collect();
    let log = folder.join(format!("{file}.log"));
    let writer = File::create(&log)?;
    let shown = format!("{command:?}");
    let status = command
        .env("CARGO_TERM_COLOR", "never")
        .env("NO_COLOR", "1")
        .stdin(Stdio::null())
        .stdout(writer.try_clone()?)
        .stderr(writer)
        .status()
        .map_err(|trouble| Failure(format!("{shown} does not start: {trouble}")))?;
    let output = String::from_utf8_lossy(&std::fs::read(&log)?).into_owned();
    if status.success() {
        return Ok(output);
    }
    Err(Failure(format!(
        "{shown}\n\n{}\n\nended with {status}; whole output: {}",
        tail(&output),
        log.display()
    )))
}

fn tail(output: &str) -> String {
    let lines: Vec<&str> = output.lines().collect();
    let from = lines.len().saturating_sub(SHOWN);
    let left_out = if from > 0 {
        format!("[{from} lines before]\n")
    } else {
        String::new()
    };
    format!("{left_out}{}", lines[from..].join("\n"))
}

/// Runs a command and returns what it printed, or nothing when it fails or is not there.
pub(crate) fn answer(name: &str, arguments: &[&str]) -> Option<String> {
    let output = program(name, arguments)
        .stderr(Stdio::null())
        .output()
        .ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// True when a program can be started.
pub(crate) fn exists(name: &str) -> bool {
    std::env::var_os("PATH").is_some_and(|paths| {
        std::env::split_paths(&paths).any(|folder| {
            is_program(&folder.join(name)) || is_program(&folder.join(format!("{name}.exe")))
        })
    })
}

fn is_program(path: &Path) -> bool {
    path.is_file()
}
