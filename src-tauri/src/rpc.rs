//! The two commands of the window: a call to the desk, and the word that the first screen is painted.

use crate::log_file::LogFile;
use serde::Serialize;
use std::sync::{Arc, LazyLock, OnceLock};
use std::time::{Duration, Instant};
use steering_api::desk::Desk;
use steering_api::wire::{Call, Reply, WireError};
use tauri::{AppHandle, State};

/// Calls slower than this are worth a line in the log.
const SLOW: Duration = Duration::from_millis(500);

type Opening = Box<dyn FnOnce() -> Desk + Send>;

/// What the commands work with.
pub(crate) struct Host {
    desk: Arc<LazyLock<Desk, Opening>>,
    log: Arc<LogFile>,
    started: Instant,
    first_screen: OnceLock<Duration>,
}

/// What crosses to the screens: a reply or an error, never both.
#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Envelope {
    Ok(Reply),
    Err(WireError),
}

impl Host {
    pub(crate) fn new(
        started: Instant,
        log: Arc<LogFile>,
        open: impl FnOnce() -> Desk + Send + 'static,
    ) -> Self {
        let desk = Arc::new(LazyLock::new(Box::new(open) as Opening));
        Self {
            desk,
            log,
            started,
            first_screen: OnceLock::new(),
        }
    }

    /// Opens the desk on a thread, while the web view starts. The first call waits for it.
    pub(crate) fn open_beside(&self) {
        let (desk, log, started) = (Arc::clone(&self.desk), Arc::clone(&self.log), self.started);
        std::thread::spawn(move || {
            LazyLock::force(&desk);
            log.write(&format!(
                "register open after {} ms",
                started.elapsed().as_millis()
            ));
        });
    }

    /// When the first screen was painted, counted from the start of the program.
    pub(crate) fn first_screen(&self) -> Option<Duration> {
        self.first_screen.get().copied()
    }
}

/// Runs one call on a thread of its own, so that no call ever stops the window.
#[tauri::command]
pub(crate) async fn rpc(call: Call, host: State<'_, Host>) -> Result<Envelope, String> {
    let (desk, log) = (Arc::clone(&host.desk), Arc::clone(&host.log));
    tauri::async_runtime::spawn_blocking(move || {
        let began = Instant::now();
        let answer = desk.call(&call);
        let took = began.elapsed();
        match answer {
            Ok(reply) => {
                if took > SLOW {
                    log.write(&format!("{} took {} ms", call.cmd, took.as_millis()));
                }
                Envelope::Ok(reply)
            }
            Err(refusal) => {
                if let Some(incident) = &refusal.incident {
                    log.write(&format!(
                        "incident {incident} in {}: {} {:?}",
                        call.cmd, refusal.code, refusal.data
                    ));
                }
                Envelope::Err(refusal)
            }
        }
    })
    .await
    .map_err(|trouble| trouble.to_string())
}

/// The first screen is painted: shows the window and notes how long it took.
#[tauri::command]
pub(crate) fn ready(app: AppHandle, host: State<'_, Host>) {
    if host.first_screen.set(host.started.elapsed()).is_ok() {
        crate::show(&app);
        let took = host.first_screen().unwrap_or_default();
        host.log
            .write(&format!("first screen after {} ms", took.as_millis()));
    }
}
