//! Timings on a large register.

use crate::step::{Failure, cargo, run_and_show};

/// Runs the benchmark program in release and shows its table.
///
/// # Errors
/// When it does not build or a command fails.
pub(crate) fn bench() -> Result<(), Failure> {
    run_and_show(
        "bench: 10 000 tasks, release build",
        &mut cargo(&["bench", "-q", "-p", "steering-tests", "--bench", "commands"]),
        |line| line.starts_with('|'),
    )
}
