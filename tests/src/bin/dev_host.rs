//! The development host: the desk over HTTP, so that a browser (and the browser tests) can use the screens without the
//! window. Loopback only, never shipped.
//!
//! `dev_host --file PATH [--port 0] [--ui ui/dist] [--now RFC3339] [--create record|empty|no] [--backups DIR]
//! [--exports DIR] [--pick PATH] [--tasks N]`. With `--tasks` its tasks are copied until there are so many, in the list and not
//! in the log. The first line of its output is its address.
//!
//! | Request | Answer |
//! | --- | --- |
//! | `POST /rpc` | a [`Call`] in, `{"ok": Reply}` or `{"err": WireError}` out |
//! | `GET /ready` | 200 once the desk answers |
//! | `POST /clock` | `{"now": RFC3339}` moves the desk's clock; `{"now": null}` gives the system's back |
//! | `GET /opened` | the paths that were handed to the desktop, as a JSON list |
//! | anything else | a file of the built interface, under the window's own content security policy |

use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use std::error::Error;
use std::io::Write;
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use steering_api::desk::{Create, Desk, DeskOptions, Shell};
use steering_api::wire::Call;
use steering_tests::multiply::multiply;
use tiny_http::{Header, Method, Request, Response, Server};

const WORKERS: usize = 4;
const USAGE: &str = "usage: dev_host --file PATH [--port 0] [--ui DIR] [--now RFC3339] [--create record|empty|no] \
                     [--backups DIR] [--exports DIR] [--pick PATH] [--tasks N]";
/// The window's configuration: both hosts serve the screens under one policy.
const WINDOW: &str = include_str!("../../../src-tauri/tauri.conf.json");

struct Arguments {
    file: PathBuf,
    port: u16,
    ui: PathBuf,
    now: Option<DateTime<Utc>>,
    create: Create,
    backups: PathBuf,
    exports: PathBuf,
    pick: Option<PathBuf>,
    tasks: Option<u32>,
}

/// A desktop that opens nothing and remembers what it was asked to open.
#[derive(Default)]
struct Remembering {
    opened: Mutex<Vec<PathBuf>>,
    pick: Option<PathBuf>,
}

impl Shell for Remembering {
    fn open_path(&self, path: &Path, _in_folder: bool) -> Result<(), String> {
        self.opened
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(path.to_owned());
        Ok(())
    }

    fn pick_register(&self) -> Option<PathBuf> {
        self.pick.clone()
    }
}

struct Host {
    desk: Desk,
    shell: Arc<Remembering>,
    now: Arc<Mutex<Option<DateTime<Utc>>>>,
    ui: PathBuf,
    policy: String,
}

fn main() -> Result<(), Box<dyn Error>> {
    let given = arguments(std::env::args().skip(1))?;
    let now = Arc::new(Mutex::new(given.now));
    let shell = Arc::new(Remembering {
        opened: Mutex::default(),
        pick: given.pick,
    });
    let clock = Arc::clone(&now);
    let file = given.file.clone();
    let desk = Desk::open(DeskOptions {
        file: given.file,
        backups: given.backups,
        exports: given.exports,
        create: given.create,
        now: Arc::new(move || {
            clock
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .unwrap_or_else(Utc::now)
        }),
        effective_on: None,
        shell: Arc::<Remembering>::clone(&shell),
        daily_backup: true,
    });
    if let Some(tasks) = given.tasks {
        multiply(&file, tasks)?;
    }
    let server = Server::http(("127.0.0.1", given.port)).map_err(|trouble| trouble.to_string())?;
    let address = server.server_addr();
    let host = Arc::new(Host {
        desk,
        shell,
        now,
        ui: given.ui,
        policy: policy(WINDOW)?,
    });
    writeln!(std::io::stdout(), "http://{address}")?;

    let server = Arc::new(server);
    let workers: Vec<_> = (0..WORKERS)
        .map(|_| {
            let (server, host) = (Arc::clone(&server), Arc::clone(&host));
            std::thread::spawn(move || {
                for request in server.incoming_requests() {
                    host.answer(request);
                }
            })
        })
        .collect();
    for worker in workers {
        worker.join().map_err(|_| "a worker died")?;
    }
    Ok(())
}

impl Host {
    fn answer(&self, mut request: Request) {
        let mut body = String::new();
        let read = request.as_reader().read_to_string(&mut body);
        let url = request.url().to_owned();
        let path = url.split(['?', '#']).next().unwrap_or_default();
        let response = match (request.method(), path) {
            _ if read.is_err() => plain(400, "the body is not UTF-8"),
            (Method::Post, "/rpc") => self.rpc(&body),
            (Method::Get, "/ready") => self.ready(),
            (Method::Post, "/clock") => self.clock(&body),
            (Method::Get, "/opened") => json_answer(&json!(
                self.shell
                    .opened
                    .lock()
                    .unwrap_or_else(PoisonError::into_inner)
                    .as_slice()
            )),
            (Method::Get, path) => self.file(path),
            _ => plain(405, "no such request"),
        };
        // The browser may have gone away meanwhile; that is its affair.
        drop(request.respond(response));
    }

    fn rpc(&self, body: &str) -> Answer {
        match serde_json::from_str::<Call>(body) {
            Ok(call) => json_answer(&match self.desk.call(&call) {
                Ok(reply) => json!({ "ok": reply }),
                Err(refusal) => json!({ "err": refusal }),
            }),
            Err(trouble) => plain(400, &format!("not a call: {trouble}")),
        }
    }

    /// The desk opens before the socket does, so whatever it answers, it answers.
    fn ready(&self) -> Answer {
        let call = Call {
            cmd: "desk_show".to_owned(),
            payload: json!({}),
            actor: "secretariat".to_owned(),
        };
        match self.desk.call(&call) {
            Ok(_) => plain(200, "ready"),
            Err(refusal) => plain(200, &refusal.code),
        }
    }

    fn clock(&self, body: &str) -> Answer {
        let Ok(wanted) = serde_json::from_str::<Value>(body) else {
            return plain(400, "not JSON");
        };
        let instant = match wanted.get("now") {
            Some(Value::Null) => None,
            Some(Value::String(text)) => match text.parse::<DateTime<Utc>>() {
                Ok(instant) => Some(instant),
                Err(trouble) => return plain(400, &trouble.to_string()),
            },
            _ => return plain(400, "now: an RFC 3339 instant or null"),
        };
        *self.now.lock().unwrap_or_else(PoisonError::into_inner) = instant;
        plain(200, "ok")
    }

    fn file(&self, path: &str) -> Answer {
        let wanted = Path::new(path.trim_start_matches('/'));
        if wanted
            .components()
            .any(|part| !matches!(part, Component::Normal(_)))
        {
            return plain(404, "no such file");
        }
        let file = if wanted.extension().is_none() {
            self.ui.join("index.html")
        } else {
            self.ui.join(wanted)
        };
        match std::fs::read(&file) {
            Ok(bytes) => with(
                Response::from_data(bytes),
                &[
                    ("Content-Type", content_type(&file)),
                    ("Content-Security-Policy", &self.policy),
                    ("X-Content-Type-Options", "nosniff"),
                    ("Cache-Control", "no-store"),
                ],
            ),
            Err(trouble) => plain(404, &format!("{}: {trouble}", file.display())),
        }
    }
}

type Answer = Response<std::io::Cursor<Vec<u8>>>;

fn with(response: Answer, headers: &[(&str, &str)]) -> Answer {
    headers
        .iter()
        .filter_map(|(name, value)| Header::from_bytes(name.as_bytes(), value.as_bytes()).ok())
        .fold(response, Response::with_header)
}

fn plain(status: u16, text: &str) -> Answer {
    with(
        Response::from_string(text).with_status_code(status),
        &[("Content-Type", "text/plain; charset=utf-8")],
    )
}

fn json_answer(value: &Value) -> Answer {
    with(
        Response::from_string(value.to_string()),
        &[("Content-Type", "application/json; charset=utf-8")],
    )
}

fn content_type(file: &Path) -> &'static str {
    match file
        .extension()
        .and_then(|extension| extension.to_str())
        .unwrap_or_default()
    {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" | "map" => "application/json; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "woff" => "font/woff",
        "ftl" | "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

/// The window's policy as one header line; only the address of the host differs.
fn policy(configuration: &str) -> Result<String, Box<dyn Error>> {
    let configuration: Value = serde_json::from_str(configuration)?;
    let rules = configuration["app"]["security"]["csp"]
        .as_object()
        .ok_or("tauri.conf.json has no csp object")?;
    let lines = rules.iter().map(|(rule, value)| match rule.as_str() {
        "connect-src" => "connect-src 'self'".to_owned(),
        _ => format!("{rule} {}", value.as_str().unwrap_or_default()),
    });
    Ok(lines.collect::<Vec<_>>().join("; "))
}

fn arguments(mut words: impl Iterator<Item = String>) -> Result<Arguments, Box<dyn Error>> {
    let mut file = None;
    let (mut port, mut ui, mut now, mut create) =
        (0, PathBuf::from("ui/dist"), None, Create::Record);
    let (mut backups, mut exports, mut pick, mut tasks) = (None, None, None, None);
    while let Some(option) = words.next() {
        let value = words
            .next()
            .ok_or_else(|| format!("{option} needs a value\n{USAGE}"))?;
        match option.as_str() {
            "--file" => file = Some(PathBuf::from(value)),
            "--port" => port = value.parse()?,
            "--ui" => ui = PathBuf::from(value),
            "--now" => now = Some(value.parse()?),
            "--create" => {
                create = match value.as_str() {
                    "record" => Create::Record,
                    "empty" => Create::Empty,
                    "no" => Create::No,
                    _ => return Err(format!("--create {value}\n{USAGE}").into()),
                }
            }
            "--backups" => backups = Some(PathBuf::from(value)),
            "--exports" => exports = Some(PathBuf::from(value)),
            "--pick" => pick = Some(PathBuf::from(value)),
            "--tasks" => tasks = Some(value.parse()?),
            _ => return Err(format!("{option}?\n{USAGE}").into()),
        }
    }
    let file = file.ok_or(USAGE)?;
    let beside = |name: &str| file.parent().unwrap_or(Path::new("")).join(name);
    let (backups, exports) = (
        backups.unwrap_or_else(|| beside("backups")),
        exports.unwrap_or_else(|| beside("exports")),
    );
    Ok(Arguments {
        file,
        port,
        ui,
        now,
        create,
        backups,
        exports,
        pick,
        tasks,
    })
}
