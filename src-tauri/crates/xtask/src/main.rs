//! `cargo xtask`: one program that prepares, runs, tests and checks the project, on a developer's machine and in CI alike.
//!
//! | Command | What it does |
//! | --- | --- |
//! | `run` | installs what is missing, builds the window and opens it; without a display it tours the screens instead |
//! | `test` | everything that must hold: format, lints, rules of the house, all tests, browser and real window |
//! | `check` | the quick part of `test`: no browser, no window |
//! | `setup` | installs what is missing |
//! | `codegen` | writes the wire as TypeScript |
//! | `tidy` | checks the rules of the house that no compiler knows |
//! | `pages` | draws the pages of the sample papers and compares them with the kept ones |
//! | `icons` | draws the icon in every size |
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "this program speaks to a person at a terminal"
)]

mod bench;
mod catalogue;
mod codegen;
mod icons;
mod pages;
mod run;
mod setup;
mod step;
mod test;
mod tidy;
mod workspace;

use std::process::ExitCode;
use std::time::Instant;
use step::Failure;

const USAGE: &str = "cargo xtask COMMAND

  run       install what is missing, build the window, open it
            (without a display: tour its screens into target/tour)
  test      everything that must hold; this is what CI runs
  check     the quick part of it: no browser, no window
  setup     install what is missing
  codegen   write the wire as TypeScript
  tidy      check the rules of the house
  bench     time the commands on registers of 1 000 to 1 000 000 tasks
            (bench 10000: of that size only; bench peers: beside the last figures)
  pages     draw the pages of the sample papers, compare them with tests/pages
            (pages new: keep what was drawn)
  icons     draw the icon in every size";

fn main() -> ExitCode {
    let command = std::env::args().nth(1).unwrap_or_default();
    let began = Instant::now();
    let done: Result<(), Failure> = match command.as_str() {
        "run" => run::run_window(),
        "test" => test::test(),
        "check" => test::check(),
        "setup" => setup::setup(&setup::ALL),
        "codegen" => codegen::codegen(),
        "tidy" => tidy::tidy(),
        "bench" => bench::bench(&std::env::args().skip(2).collect::<Vec<_>>()),
        "pages" => pages::pages(std::env::args().nth(2).as_deref() == Some("new")),
        "icons" => icons::icons(),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    let took = step::clock(began.elapsed());
    match done {
        Ok(()) => {
            println!("\nxtask {command}: passed in {took}");
            ExitCode::SUCCESS
        }
        Err(failure) => {
            eprintln!("\n{failure}\n\nxtask {command}: FAILED after {took}");
            ExitCode::FAILURE
        }
    }
}
