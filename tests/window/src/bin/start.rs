//! Measures the start of the window beside a bare one of the same version, in turn, on the same screen: time to the first
//! screen, and memory of all its processes (proportional set size) once it is there.
//!
//! `STEERING_WINDOW` and `STEERING_BARE` name the two programs. Linux only: memory is read from `/proc`.

use std::collections::BTreeMap;
use std::error::Error;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

const RUNS: usize = 7;
/// What the program says when its first screen is painted.
const PAINTED: &str = "first screen after ";
/// Memory is read this long after the first screen, when both have come to rest.
const REST: Duration = Duration::from_secs(2);

type Outcome<T> = Result<T, Box<dyn Error>>;

struct Start {
    milliseconds: u64,
    kilobytes: u64,
}

fn main() -> Outcome<()> {
    let window = std::env::var("STEERING_WINDOW")?;
    let bare = std::env::var("STEERING_BARE")?;
    let home = std::env::temp_dir().join(format!("steering-start-{}", std::process::id()));
    // The first start makes the register; it is not counted.
    start(&window, &home)?;
    start(&bare, &home)?;
    let mut ours = Vec::new();
    let mut theirs = Vec::new();
    for _ in 0..RUNS {
        ours.push(start(&window, &home)?);
        theirs.push(start(&bare, &home)?);
    }
    std::fs::remove_dir_all(&home)?;
    let mut out = std::io::stdout();
    let (ours, theirs) = (median(ours), median(theirs));
    writeln!(out, "| window | first screen | memory (PSS) |")?;
    writeln!(out, "| --- | ---: | ---: |")?;
    for (name, one) in [("Steering Desk", &ours), ("bare window", &theirs)] {
        writeln!(
            out,
            "| {name} | {} ms | {} MB |",
            one.milliseconds,
            one.kilobytes / 1024
        )?;
    }
    let ratio = |a: u64, b: u64| a as f64 / b.max(1) as f64;
    writeln!(
        out,
        "| ratio | × {:.2} | × {:.2} |",
        ratio(ours.milliseconds, theirs.milliseconds),
        ratio(ours.kilobytes, theirs.kilobytes)
    )?;
    Ok(())
}

fn median(mut starts: Vec<Start>) -> Start {
    let mut times: Vec<u64> = starts.iter().map(|start| start.milliseconds).collect();
    let mut sizes: Vec<u64> = starts.drain(..).map(|start| start.kilobytes).collect();
    times.sort_unstable();
    sizes.sort_unstable();
    let middle = |list: &[u64]| list.get(list.len() / 2).copied().unwrap_or_default();
    Start {
        milliseconds: middle(&times),
        kilobytes: middle(&sizes),
    }
}

fn start(program: &str, home: &Path) -> Outcome<Start> {
    std::fs::create_dir_all(home)?;
    let mut child = Command::new(program)
        .env("STEERING_TRACE", "1")
        .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
        .env("HOME", home)
        .env("XDG_DATA_HOME", home.join("data"))
        .env("XDG_CONFIG_HOME", home.join("config"))
        .env("XDG_CACHE_HOME", home.join("cache"))
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()?;
    let errors = child.stderr.take().ok_or("no error stream")?;
    let mut milliseconds = None;
    for line in BufReader::new(errors).lines() {
        let line = line?;
        if let Some((_, rest)) = line.split_once(PAINTED) {
            milliseconds = rest
                .split(' ')
                .next()
                .and_then(|number| number.parse().ok());
            break;
        }
    }
    std::thread::sleep(REST);
    let kilobytes = tree_memory(child.id())?;
    child.kill()?;
    child.wait()?;
    Ok(Start {
        milliseconds: milliseconds.ok_or("the window ended without a first screen")?,
        kilobytes,
    })
}

/// Sums the proportional set size of a process and everything below it.
fn tree_memory(root: u32) -> Outcome<u64> {
    let mut parents: BTreeMap<u32, u32> = BTreeMap::new();
    for entry in std::fs::read_dir("/proc")?.flatten() {
        let Some(id) = entry
            .file_name()
            .to_str()
            .and_then(|name| name.parse::<u32>().ok())
        else {
            continue;
        };
        let stat = std::fs::read_to_string(entry.path().join("stat")).unwrap_or_default();
        let parent = stat
            .rsplit_once(") ")
            .and_then(|(_, rest)| rest.split(' ').nth(1)?.parse().ok());
        if let Some(parent) = parent {
            parents.insert(id, parent);
        }
    }
    let is_below = |mut id: u32| {
        for _ in 0..32 {
            if id == root {
                return true;
            }
            match parents.get(&id) {
                Some(parent) => id = *parent,
                None => return false,
            }
        }
        false
    };
    let mut sum = 0;
    for id in parents.keys().copied().filter(|id| is_below(*id)) {
        let rollup =
            std::fs::read_to_string(format!("/proc/{id}/smaps_rollup")).unwrap_or_default();
        let pss = rollup.lines().find_map(|line| line.strip_prefix("Pss:"));
        sum += pss
            .and_then(|rest| rest.trim().trim_end_matches(" kB").parse::<u64>().ok())
            .unwrap_or(0);
    }
    Ok(sum)
}
