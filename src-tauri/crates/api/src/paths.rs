//! Where a register, its backups and its papers live: the same places for the window and the command line.
//!
//! Nothing is created here.

use std::path::{Path, PathBuf};

/// Folder of the program's data, under the system's folder for such.
const DATA: &str = "steering-desk";
/// Folder of papers and backups among the person's documents: named in the language of the people who look into it.
const PAPERS: &str = "Sổ Chỉ đạo";
const BACKUPS: &str = "Sao lưu";

/// The places of one desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Places {
    /// The register file.
    pub file: PathBuf,
    /// Verified backups.
    pub backups: PathBuf,
    /// Exported papers.
    pub exports: PathBuf,
}

impl Places {
    /// Returns the places of this person's register; `None` when the system does not say where the person's data live.
    ///
    /// The register lies at `$XDG_DATA_HOME/steering-desk/register.db` (`~/.local/share/…`; on Windows
    /// `%APPDATA%\steering-desk\register.db`), its papers and backups among the documents, so that they outlive the
    /// program and its data.
    #[must_use]
    pub fn own() -> Option<Self> {
        // A bare desktop names no documents folder; people look in the home folder then.
        let papers = dirs::document_dir()
            .or_else(|| dirs::home_dir().map(|home| home.join("Documents")))?
            .join(PAPERS);
        Some(Self {
            file: dirs::data_dir()?.join(DATA).join("register.db"),
            backups: papers.join(BACKUPS),
            exports: papers,
        })
    }

    /// Returns the places of a register that was named: its backups and papers lie beside it. The backups bear its name,
    /// so that two registers of one folder do not mix theirs.
    #[must_use]
    pub fn beside(file: PathBuf) -> Self {
        let folder = file.parent().unwrap_or(Path::new("")).to_owned();
        let mut backups = file.file_stem().unwrap_or_default().to_owned();
        backups.push("-backups");
        Self {
            file,
            backups: folder.join(backups),
            exports: folder.join("exports"),
        }
    }
}
