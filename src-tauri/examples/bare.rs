//! A bare window of the same version: what a start and a window cost before anything of ours is in them. For `cargo xtask
//! bench` only.

use std::io::Write;
use std::time::Instant;
use tauri::webview::PageLoadEvent;
use tauri::{Url, WebviewUrl, WebviewWindowBuilder};

fn main() -> tauri::Result<()> {
    let started = Instant::now();
    tauri::Builder::default()
        .setup(move |app| {
            let page: Url = "about:blank".parse()?;
            WebviewWindowBuilder::new(app, "main", WebviewUrl::External(page))
                .inner_size(1280.0, 800.0)
                .on_page_load(move |_, payload| {
                    if payload.event() == PageLoadEvent::Finished {
                        let took = started.elapsed().as_millis();
                        drop(writeln!(std::io::stderr(), "first screen after {took} ms"));
                    }
                })
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!())
}
