//! Where the register, its backups and its papers live.

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use tauri::Runtime;
use tauri::path::PathResolver;

/// Folder of papers and backups among the person's documents: named in the language of the people who look into it.
const PAPERS: &str = "Sổ Chỉ đạo";
const BACKUPS: &str = "Sao lưu";

/// The places of one desk.
pub(crate) struct Folders {
    /// The register file.
    pub(crate) file: PathBuf,
    /// Verified backups: among the documents, so that they outlive the program and its data.
    pub(crate) backups: PathBuf,
    /// Exported papers.
    pub(crate) exports: PathBuf,
}

impl Folders {
    /// Finds the places of this person's register, or of the one named by `--file PATH`, which keeps its backups and
    /// papers beside it.
    ///
    /// # Errors
    /// When the system does not say where the person's data live, or `--file` has no path.
    pub(crate) fn find<R: Runtime>(
        paths: &PathResolver<R>,
        words: impl Iterator<Item = OsString>,
    ) -> Result<Self, Box<dyn std::error::Error>> {
        if let Some(file) = named_file(words)? {
            let beside = file.parent().unwrap_or(Path::new("")).to_owned();
            return Ok(Self {
                file,
                backups: beside.join("backups"),
                exports: beside.join("exports"),
            });
        }
        // A bare desktop names no documents folder; people look in the home folder then.
        let papers = paths
            .document_dir()
            .or_else(|_| paths.home_dir().map(|home| home.join("Documents")))?
            .join(PAPERS);
        Ok(Self {
            file: paths.data_dir()?.join("steering-desk").join("register.db"),
            backups: papers.join(BACKUPS),
            exports: papers,
        })
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
