//! What the tests share: a folder of their own, desks on a fixed clock, a second process, and a look at the rows from
//! outside.

use rusqlite::types::ValueRef;
use rusqlite::{Connection, OpenFlags};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, OnceLock};
use steering_api::desk::{Create, Desk, DeskOptions, NoShell};
use steering_api::wire::{Call, Reply, WireError};

/// The day of every desk's clock, in Vietnam.
pub(crate) const TODAY: &str = "2026-11-24";

/// A folder of one test; goes with it.
pub(crate) struct Place(PathBuf);

impl Place {
    /// A folder on the disk.
    pub(crate) fn new() -> Self {
        Self::under(&std::env::temp_dir())
    }

    /// A folder in memory where the system has one: for tests of many writes that are not about the disk.
    pub(crate) fn in_memory() -> Self {
        let memory = Path::new("/dev/shm");
        if memory.is_dir() {
            Self::under(memory)
        } else {
            Self::new()
        }
    }

    fn under(folder: &Path) -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let folder = folder.join(format!("steering-it-{}-{number}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    pub(crate) fn join(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// The register of this place.
    pub(crate) fn file(&self) -> PathBuf {
        self.join("register.db")
    }

    /// The register of this place, holding the published record.
    pub(crate) fn with_record(self) -> Self {
        std::fs::write(self.file(), published_record()).unwrap();
        self
    }

    /// A desk on the register of this place.
    pub(crate) fn desk(&self) -> Desk {
        open(&self.file(), Create::No, None)
    }

    /// A desk whose operations count from a day.
    pub(crate) fn desk_on(&self, day: &str) -> Desk {
        open(&self.file(), Create::No, Some(day))
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.0));
    }
}

/// The bytes of a register that holds the published record and nothing else; made once.
pub(crate) fn published_record() -> &'static [u8] {
    static BYTES: OnceLock<Vec<u8>> = OnceLock::new();
    BYTES.get_or_init(|| {
        let place = Place::in_memory();
        drop(open(&place.file(), Create::Record, None));
        std::fs::read(place.file()).unwrap()
    })
}

/// The options of a desk on a file.
pub(crate) fn options(file: &Path, create: Create, effective_on: Option<&str>) -> DeskOptions {
    let folder = file.parent().unwrap();
    let now = format!("{TODAY}T03:00:00Z").parse().unwrap();
    DeskOptions {
        file: file.to_owned(),
        backups: folder.join("backups"),
        exports: folder.join("exports"),
        create,
        now: Arc::new(move || now),
        effective_on: effective_on.map(|day| day.parse().unwrap()),
        shell: Arc::new(NoShell),
        daily_backup: false,
    }
}

/// A desk on a file.
pub(crate) fn open(file: &Path, create: Create, effective_on: Option<&str>) -> Desk {
    Desk::open(options(file, create, effective_on))
}

/// Makes a call of the secretariat.
pub(crate) fn call(cmd: &str, payload: Value) -> Call {
    Call {
        cmd: cmd.to_owned(),
        payload,
        actor: "secretariat".to_owned(),
    }
}

/// Runs a call that must succeed, and gives its whole reply.
pub(crate) fn reply(desk: &Desk, cmd: &str, payload: Value) -> Reply {
    let run = desk.call(&call(cmd, payload.clone()));
    run.unwrap_or_else(|refused| panic!("{cmd} {payload}: {refused:?}"))
}

/// Runs a call that must succeed, and gives its view.
pub(crate) fn ask(desk: &Desk, cmd: &str, payload: Value) -> Value {
    reply(desk, cmd, payload).output
}

/// Runs a call that must be refused.
pub(crate) fn refuse(desk: &Desk, cmd: &str, payload: Value) -> WireError {
    match desk.call(&call(cmd, payload.clone())) {
        Ok(reply) => panic!("{cmd} {payload} was not refused: {}", reply.output),
        Err(refused) => refused,
    }
}

/// Adds a task and gives its code.
pub(crate) fn add_task(desk: &Desk, payload: Value) -> String {
    let added = ask(desk, "task_add", payload);
    added["task"]["code"].as_str().unwrap().to_owned()
}

/// Says what the check found wrong; empty when the register is sound.
pub(crate) fn findings(desk: &Desk) -> Value {
    ask(desk, "register_check", json!({}))["findings"].clone()
}

/// Opens a register from outside, to look at it or to do it harm.
pub(crate) fn outside(file: &Path) -> Connection {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    Connection::open_with_flags(file, flags).unwrap()
}

/// Every row of every logged table, without the version that counts its writes: table → id → columns as text.
pub(crate) type Rows = BTreeMap<String, BTreeMap<String, String>>;

const LOGGED: &[&str] = &[
    "units",
    "posts",
    "people",
    "seats",
    "memberships",
    "instruments",
    "clauses",
    "areas",
    "targets",
    "measurements",
    "tasks",
    "task_parties",
    "task_targets",
    "extensions",
    "progress_entries",
    "evidence",
    "delegations",
    "requests",
    "recurrences",
    "calendar_days",
    "dependencies",
    "criteria",
    "scores",
    "comparisons",
    "marks",
    "capacities",
    "selections",
    "selection_items",
    "saved_views",
    "inventory_items",
    "inventory_links",
    "outgoing_papers",
    "incoming_papers",
    "paper_files",
    "paper_templates",
    "template_versions",
    "meetings",
    "agenda_items",
    "attendees",
    "attendance_spans",
    "minute_lines",
    "line_parties",
    "votes",
    "opinion_rounds",
    "opinion_questions",
    "opinion_sheets",
    "opinion_answers",
];

/// Reads the rows of a register from outside, of the tables that its format has.
pub(crate) fn rows(file: &Path) -> Rows {
    let conn = outside(file);
    LOGGED
        .iter()
        .filter(|table| conn.table_exists(None, **table).unwrap())
        .map(|table| {
            let mut statement = conn.prepare(&format!("select * from {table}")).unwrap();
            let names: Vec<String> = statement.column_names().map(str::to_owned).collect();
            let mut found = BTreeMap::new();
            let mut rows = statement.query([]).unwrap();
            while let Some(row) = rows.next().unwrap() {
                let mut id = String::new();
                let mut line = String::new();
                for (place, name) in names.iter().enumerate() {
                    let value = match row.get_ref(place).unwrap() {
                        ValueRef::Null => "null".to_owned(),
                        ValueRef::Integer(number) => number.to_string(),
                        ValueRef::Real(number) => number.to_string(),
                        ValueRef::Text(text) => String::from_utf8(text.to_vec()).unwrap(),
                        ValueRef::Blob(bytes) => format!("{bytes:02x?}"),
                    };
                    match name.as_str() {
                        "id" => id = value,
                        "version" => {}
                        _ => line.push_str(&format!("{name}={value}; ")),
                    }
                }
                found.insert(id, line);
            }
            ((*table).to_owned(), found)
        })
        .collect()
}

/// A second process on a register, which answers calls.
pub(crate) struct Writer {
    child: Child,
    ask: Option<ChildStdin>,
    answer: BufReader<ChildStdout>,
}

impl Writer {
    /// The program.
    pub(crate) fn program() -> &'static str {
        env!("CARGO_BIN_EXE_writer")
    }

    /// Starts one that answers calls.
    pub(crate) fn start(file: &Path, arguments: &[&str]) -> Self {
        let mut command = Command::new(Self::program());
        command.arg(file).args(arguments);
        Self::run(&mut command)
    }

    /// Starts one by a command that ends in the program.
    pub(crate) fn run(command: &mut Command) -> Self {
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let ask = child.stdin.take();
        let answer = BufReader::new(child.stdout.take().unwrap());
        Self { child, ask, answer }
    }

    /// Asks without waiting for the answer.
    pub(crate) fn send(&mut self, cmd: &str, payload: Value) {
        let line = serde_json::to_string(&call(cmd, payload)).unwrap();
        writeln!(self.ask.as_mut().unwrap(), "{line}").unwrap();
    }

    /// Waits for the next answer.
    pub(crate) fn receive(&mut self) -> Result<Reply, WireError> {
        let mut line = String::new();
        self.answer.read_line(&mut line).unwrap();
        let mut answer: Value =
            serde_json::from_str(&line).unwrap_or_else(|_| panic!("no answer but {line:?}"));
        match answer.get_mut("ok") {
            Some(reply) => Ok(serde_json::from_value(reply.take()).unwrap()),
            None => Err(serde_json::from_value(answer["err"].take()).unwrap()),
        }
    }

    /// Asks and waits.
    pub(crate) fn ask(&mut self, cmd: &str, payload: Value) -> Result<Reply, WireError> {
        self.send(cmd, payload);
        self.receive()
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        // Its input ends, so it does.
        drop(self.ask.take());
        drop(self.child.wait());
    }
}

/// Returns the starting template of a kind of paper in base64; others differ in the day of their making.
pub(crate) fn starting(kind: &str, other: u32) -> String {
    let kind = steering_documents::papers::register::PaperKind::from_code(kind).unwrap();
    let day: chrono::NaiveDate = TODAY.parse().unwrap();
    let day = day + chrono::Days::new(u64::from(other));
    let made = steering_documents::template::start(kind, "mau", day);
    base64(&made.unwrap().unwrap().bytes)
}

/// Numbers that look random and are the same in every run.
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number below `end`.
    pub(crate) fn below(&mut self, end: u64) -> u64 {
        // Knuth's multiplier (MMIX).
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }
}

/// Writes bytes in base64, as files cross the wire.
pub(crate) fn base64(bytes: &[u8]) -> String {
    const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for three in bytes.chunks(3) {
        let bits = (0..3).fold(0_usize, |bits, at| {
            bits << 8 | usize::from(three.get(at).copied().unwrap_or(0))
        });
        for at in 0..4 {
            text.push(if at <= three.len() {
                char::from(SIGNS[bits >> (18 - 6 * at) & 63])
            } else {
                '='
            });
        }
    }
    text
}
