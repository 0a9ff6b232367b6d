//! A bare window of the same version: what a start and a window cost before anything of ours is in them. For `cargo xtask
//! bench` only.

use std::io::Write;
use std::time::Instant;
use tauri::http::Response;
use tauri::{Url, WebviewUrl, WebviewWindowBuilder};

/// A page that asks for a picture once it is painted: that request is the sign.
const PAGE: &[u8] = b"<!doctype html><p>bare</p><script>
    requestAnimationFrame(() => requestAnimationFrame(() => { new Image().src = '/painted'; }));
</script>";

fn main() -> tauri::Result<()> {
    let started = Instant::now();
    tauri::Builder::default()
        .register_uri_scheme_protocol("bare", move |_, request| {
            if request.uri().path() == "/painted" {
                let took = started.elapsed().as_millis();
                drop(writeln!(std::io::stderr(), "first screen after {took} ms"));
            }
            let mut page = Response::new(PAGE.to_vec());
            page.headers_mut().insert(
                tauri::http::header::CONTENT_TYPE,
                tauri::http::HeaderValue::from_static("text/html"),
            );
            page
        })
        .setup(|app| {
            let page: Url = "bare://localhost/".parse()?;
            WebviewWindowBuilder::new(app, "main", WebviewUrl::CustomProtocol(page))
                .inner_size(1280.0, 800.0)
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!())
}
