//! The window: a thin shell around the desk.
//!
//! It finds the folders, opens the register on a thread while the web view starts, and carries calls between the two.
//! No rule, no SQL and no view is defined here.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod desktop;
mod folders;
mod log_file;
mod rpc;

use desktop::Desktop;
use log_file::LogFile;
use rpc::Host;
use std::error::Error;
use std::sync::Arc;
use std::time::{Duration, Instant};
use steering_api::desk::{Create, Desk, DeskOptions};
use tauri::{App, AppHandle, Manager, Url, WebviewUrl, WebviewWindowBuilder};

/// Name of the program and of its window.
const TITLE: &str = "Sổ Chỉ đạo";
/// Label of the only window.
const MAIN: &str = "main";
/// A window that has not said by then that it is painted is shown as it is: a blank window can be closed, a hidden one
/// cannot.
const LATEST_SHOW: Duration = Duration::from_secs(6);

fn main() -> tauri::Result<()> {
    let started = Instant::now();
    #[cfg(target_os = "linux")]
    without_dmabuf();
    tauri::Builder::default()
        // First, so that a second start ends before it touches the register.
        .plugin(tauri_plugin_single_instance::init(|app, _, _| show(app)))
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .plugin(remembered_frame())
        .invoke_handler(tauri::generate_handler![rpc::rpc, rpc::ready])
        .setup(move |app| set_up(app, started))
        .run(tauri::generate_context!())
}

fn set_up(app: &mut App, started: Instant) -> Result<(), Box<dyn Error>> {
    let log = Arc::new(LogFile::open(app.path().app_log_dir().ok()));
    log.hear_panics();
    let places = folders::find(std::env::args_os().skip(1))?;
    let shell = Arc::new(Desktop::new(app.handle().clone()));
    let host = Host::new(started, Arc::clone(&log), move || {
        Desk::open(DeskOptions {
            file: places.file,
            backups: places.backups,
            exports: places.exports,
            create: Create::Record,
            now: Arc::new(chrono::Utc::now),
            effective_on: None,
            shell,
            daily_backup: true,
        })
    });
    host.open_beside();
    app.manage(host);

    WebviewWindowBuilder::new(app, MAIN, WebviewUrl::default())
        .title(TITLE)
        .inner_size(1280.0, 800.0)
        .min_inner_size(1024.0, 640.0)
        .center()
        .visible(false)
        // Files are dropped onto the page itself, as in a browser.
        .disable_drag_drop_handler()
        .on_navigation(is_ours)
        .build()?;

    let handle = app.handle().clone();
    std::thread::spawn(move || {
        std::thread::sleep(LATEST_SHOW);
        if handle.state::<Host>().first_screen().is_none() {
            log.write("the first screen did not say that it is painted");
            show(&handle);
        }
    });
    Ok(())
}

/// Shows the window and brings it to the front.
fn show(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(MAIN) {
        // Nothing can be done about a window system that refuses.
        drop(window.unminimize());
        drop(window.show());
        drop(window.set_focus());
    }
}

/// The screens live in the program; no link leads out of it.
fn is_ours(url: &Url) -> bool {
    url.scheme() == "tauri"
        || (matches!(url.scheme(), "http" | "https") && url.host_str() == Some("tauri.localhost"))
}

/// Size, place and maximising are remembered. Visibility is not: [`rpc::ready`] decides it.
fn remembered_frame<R: tauri::Runtime>() -> tauri::plugin::TauriPlugin<R> {
    use tauri_plugin_window_state::{Builder, StateFlags};
    Builder::new()
        .with_state_flags(StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED)
        .build()
}

/// WebKitGTK's DMA-BUF renderer leaves the window blank with some graphics drivers and on virtual screens. Only the
/// environment can turn it off, and only before the first thread: so the program starts itself again with it. It can go
/// when WebKitGTK falls back by itself.
#[cfg(target_os = "linux")]
fn without_dmabuf() {
    use std::os::unix::process::CommandExt;
    const RENDERER: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
    if std::env::var_os(RENDERER).is_none()
        && let Ok(program) = std::env::current_exe()
    {
        // Comes back only when it could not start; then the window is tried as it is.
        drop(
            std::process::Command::new(program)
                .args(std::env::args_os().skip(1))
                .env(RENDERER, "1")
                .exec(),
        );
    }
}
