//! A register in a folder of its own, and runs of `steering` on it.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What one run gave.
pub(crate) struct Ran {
    pub(crate) out: String,
    pub(crate) err: String,
    pub(crate) code: i32,
}

/// A folder with a register, and the environment of its runs.
pub(crate) struct Desk {
    pub(crate) folder: PathBuf,
    environment: BTreeMap<&'static str, String>,
}

/// Morning of 20 June 2022 in Hanoi.
const NOW: &str = "2022-06-20T02:00:00Z";

impl Desk {
    /// Makes a folder without a register. Its name has Vietnamese letters and blanks.
    pub(crate) fn bare(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("Sổ của Ban – {name}"));
        if folder.exists() {
            std::fs::remove_dir_all(&folder).unwrap();
        }
        std::fs::create_dir_all(&folder).unwrap();
        Self {
            folder,
            environment: BTreeMap::new(),
        }
    }

    /// Makes a register from the published record.
    pub(crate) fn new(name: &str) -> Self {
        let desk = Self::bare(name);
        let ran = desk.run(&["init"]);
        assert_eq!(ran.code, 0, "the register is made: {}", ran.err);
        desk
    }

    /// Sets a variable of the environment of every run.
    pub(crate) fn with(mut self, name: &'static str, value: &str) -> Self {
        self.environment.insert(name, value.to_owned());
        self
    }

    /// Returns a path in the folder.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// Returns the register file.
    pub(crate) fn file(&self) -> PathBuf {
        self.path("sổ.db")
    }

    /// Prepares a run on the register of this folder.
    fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_steering"));
        for name in [
            "LANG",
            "LC_ALL",
            "LC_MESSAGES",
            "STEERING_LANG",
            "NO_COLOR",
            "COLUMNS",
        ] {
            command.env_remove(name);
        }
        command
            .current_dir(&self.folder)
            .env("HOME", &self.folder)
            .env("XDG_DATA_HOME", self.path("data"))
            .env("STEERING_FILE", self.file())
            .envs(&self.environment);
        command
    }

    /// Prepares a run on the day of the tests.
    pub(crate) fn timed(&self) -> Command {
        let mut command = self.command();
        command.args(["--now", NOW]);
        command
    }

    /// Runs to the end.
    pub(crate) fn run<S: AsRef<OsStr>>(&self, words: &[S]) -> Ran {
        let is_timed = words.iter().any(|word| word.as_ref() == "--now");
        let mut command = if is_timed {
            self.command()
        } else {
            self.timed()
        };
        ran(command.args(words))
    }

    /// Runs to the end with something to read.
    pub(crate) fn fed(&self, words: &[&str], input: &str) -> Ran {
        let mut child = self
            .timed()
            .args(words)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        child
            .stdin
            .take()
            .unwrap()
            .write_all(input.as_bytes())
            .unwrap();
        let output = child.wait_with_output().unwrap();
        Ran {
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
            code: output.status.code().unwrap(),
        }
    }

    /// Runs several command lines and returns what a person at a terminal would have seen.
    pub(crate) fn transcript(&self, lines: &[&[&str]]) -> String {
        let mut text = String::new();
        for words in lines {
            let ran = self.run(words);
            text.push_str(&format!("$ steering {}\n{}", typed(words), ran.out));
            for line in ran.err.lines() {
                text.push_str(&format!("! {line}\n"));
            }
            if ran.code != 0 {
                text.push_str(&format!("= {}\n", ran.code));
            }
            text.push('\n');
        }
        self.plain(&text)
    }

    /// Takes out what differs from run to run: folder, ids, sizes, fingerprints, the program's version.
    pub(crate) fn plain(&self, text: &str) -> String {
        let text = text.replace(&*self.folder.to_string_lossy(), "[folder]");
        let text = text.replace(env!("CARGO_PKG_VERSION"), "[version]");
        numbered(&measured(&text))
    }
}

/// Runs a command to the end.
pub(crate) fn ran(command: &mut Command) -> Ran {
    let output = command.output().unwrap();
    Ran {
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
        code: output.status.code().unwrap(),
    }
}

/// Compares with the text kept in `tests/snapshots`; `STEERING_BLESS=1` keeps the new one, to be read before it is committed.
pub(crate) fn same_as_kept(name: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/snapshots")
        .join(format!("{name}.txt"));
    if std::env::var_os("STEERING_BLESS").is_some() {
        std::fs::write(&path, text).unwrap();
    }
    let kept = std::fs::read_to_string(&path)
        .unwrap_or_default()
        .replace("\r\n", "\n");
    let differs = kept
        .lines()
        .zip(text.lines())
        .position(|(kept, now)| kept != now);
    assert!(
        kept == text,
        "{name}.txt differs from line {}:\n{text}",
        differs.map_or(kept.lines().count().min(text.lines().count()), |at| at) + 1
    );
}

fn typed(words: &[&str]) -> String {
    let quoted = |word: &&str| {
        if word.is_empty() || word.contains([' ', '"', '{']) {
            format!("'{word}'")
        } else {
            (*word).to_owned()
        }
    };
    words.iter().map(quoted).collect::<Vec<_>>().join(" ")
}

/// Gives every id the number of its first appearance.
fn numbered(text: &str) -> String {
    let mut known: Vec<String> = Vec::new();
    let mut plain = String::new();
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let id = rest.get(..36).filter(|id| is_id(id));
        let Some(id) = id else {
            plain.push(letter);
            rest = &rest[letter.len_utf8()..];
            continue;
        };
        let at = known.iter().position(|seen| seen == id).unwrap_or_else(|| {
            known.push(id.to_owned());
            known.len() - 1
        });
        plain.push_str(&format!("[id {}]", at + 1));
        rest = &rest[36..];
    }
    plain
}

fn is_id(text: &str) -> bool {
    text.char_indices().all(|(at, letter)| match at {
        8 | 13 | 18 | 23 => letter == '-',
        _ => letter.is_ascii_hexdigit(),
    })
}

/// Takes out counts of bytes and fingerprints.
fn measured(text: &str) -> String {
    text.lines()
        .map(|line| {
            if line.trim_start().starts_with("\"fingerprint\"") {
                return "  \"fingerprint\": [fingerprint],\n".to_owned();
            }
            if line.trim_start().starts_with("\"bytes\"") {
                return "  \"bytes\": [bytes],\n".to_owned();
            }
            let words: Vec<&str> = line.split(' ').collect();
            let plain: Vec<String> = words
                .iter()
                .enumerate()
                .map(|(at, word)| {
                    let next = words.get(at + 1).copied().unwrap_or_default();
                    let is_size = next.starts_with("byte") || is_last_of_backup(line, at, &words);
                    let digits = word.trim_start_matches('(');
                    if is_size && digits.parse::<u64>().is_ok() {
                        word.replace(digits, "[bytes]")
                    } else {
                        (*word).to_owned()
                    }
                })
                .collect();
            format!("{}\n", plain.join(" "))
        })
        .collect()
}

fn is_last_of_backup(line: &str, at: usize, words: &[&str]) -> bool {
    line.starts_with("so-chi-dao-") && at + 1 == words.len()
}
