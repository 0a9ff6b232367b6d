//! Where the register, its backups and its papers live: the person's own, or those of a register named on the command line.

use std::error::Error;
use std::ffi::OsString;
use std::io;
use std::path::PathBuf;
use steering_api::paths::Places;

/// Finds the places of this person's register, or of the one named by `--file PATH`.
///
/// # Errors
/// When the system does not say where the person's data live, or `--file` has no path.
pub(crate) fn find(words: impl Iterator<Item = OsString>) -> Result<Places, Box<dyn Error>> {
    match named_file(words)? {
        Some(file) => Ok(Places::beside(file)),
        None => Places::own().ok_or_else(|| "the system names no folder for data".into()),
    }
}

fn named_file(mut words: impl Iterator<Item = OsString>) -> io::Result<Option<PathBuf>> {
    // Other words come from desktops and drivers; they are not ours to refuse.
    while let Some(word) = words.next() {
        if word == "--file" {
            let path = words
                .next()
                .ok_or_else(|| io::Error::other("--file needs a path"))?;
            return std::path::absolute(PathBuf::from(path)).map(Some);
        }
    }
    Ok(None)
}
