//! The wire as TypeScript: one file a type by ts-rs, and the command list.

use crate::step::{Failure, cargo, run};
use crate::workspace;
use std::collections::BTreeMap;
use std::path::Path;

/// Where the interface finds it.
const GENERATED: &str = "ui/src/lib/api/generated";

/// Writes the whole folder anew: a type that is gone leaves no file behind.
///
/// # Errors
/// When the border does not build.
pub(crate) fn codegen() -> Result<(), Failure> {
    let folder = workspace::path(GENERATED);
    let before = read(&folder);
    std::fs::remove_dir_all(&folder).or_else(|trouble| match trouble.kind() {
        std::io::ErrorKind::NotFound => Ok(()),
        _ => Err(trouble),
    })?;
    std::fs::create_dir_all(&folder)?;
    let made = run(
        "types of the wire",
        &mut cargo(&[
            "test",
            "-q",
            "-p",
            "steering-api",
            "--lib",
            "export_bindings",
        ]),
    )
    .and_then(|_| {
        let list =
            cargo(&["run", "-q", "-p", "steering-tests", "--bin", "commands_ts"]).output()?;
        if !list.status.success() {
            return Err(Failure(String::from_utf8_lossy(&list.stderr).into_owned()));
        }
        Ok(std::fs::write(folder.join("commands.ts"), list.stdout)?)
    });
    if made.is_err() {
        // The interface must not lose its types because the border does not build.
        for (name, text) in before {
            std::fs::write(folder.join(name), text)?;
        }
    }
    made
}

/// Compares the types that the test run has just written into `fresh` with the committed ones.
///
/// # Errors
/// Names each file that differs, is missing or is too many.
pub(crate) fn drift(fresh: &Path) -> Result<(), Failure> {
    let (fresh, kept) = (read(fresh), read(&workspace::path(GENERATED)));
    let mut names: Vec<&String> = fresh.keys().chain(kept.keys()).collect();
    names.sort();
    names.dedup();
    let wrong: Vec<String> = names
        .into_iter()
        .filter_map(|name| match (fresh.get(name), kept.get(name)) {
            (Some(new), Some(old)) if new == old => None,
            (Some(_), Some(_)) => Some(format!("  {GENERATED}/{name} is out of date")),
            (Some(_), None) => Some(format!("  {GENERATED}/{name} is missing")),
            _ => Some(format!("  {GENERATED}/{name} belongs to no type any more")),
        })
        .collect();
    if wrong.is_empty() {
        return Ok(());
    }
    Err(Failure(format!(
        "the interface's types are not those of the wire:\n{}\nRun `cargo xtask codegen` and commit.",
        wrong.join("\n")
    )))
}

fn read(folder: &Path) -> BTreeMap<String, String> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return BTreeMap::new();
    };
    entries
        .flatten()
        .filter_map(|entry| {
            let text = std::fs::read_to_string(entry.path()).ok()?;
            Some((
                entry.file_name().to_string_lossy().into_owned(),
                text.replace("\r\n", "\n"),
            ))
        })
        .collect()
}
