//! What the desk asks of the operating system.

use std::path::{Path, PathBuf};
use steering_api::desk::Shell;
use tauri::AppHandle;
use tauri_plugin_dialog::DialogExt;
use tauri_plugin_opener::OpenerExt;

/// The person's desktop.
pub(crate) struct Desktop {
    app: AppHandle,
}

impl Desktop {
    pub(crate) fn new(app: AppHandle) -> Self {
        Self { app }
    }
}

impl Shell for Desktop {
    fn open_path(&self, path: &Path, in_folder: bool) -> Result<(), String> {
        let opener = self.app.opener();
        if in_folder {
            opener.reveal_item_in_dir(path)
        } else {
            opener.open_path(path.to_string_lossy(), None::<&str>)
        }
        .map_err(|trouble| trouble.to_string())
    }

    fn pick_register(&self) -> Option<PathBuf> {
        // Calls run on their own threads, so waiting here does not stop the window.
        self.app
            .dialog()
            .file()
            .add_filter("*.db", &["db"])
            .blocking_pick_file()?
            .into_path()
            .ok()
    }

    fn pick_import(&self) -> Option<PathBuf> {
        self.app
            .dialog()
            .file()
            .add_filter("*.xlsx, *.csv", &["xlsx", "csv"])
            .blocking_pick_file()?
            .into_path()
            .ok()
    }
}
