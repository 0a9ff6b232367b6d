//! A writer that is killed: what it acknowledged stays.

use crate::kit::{Dice, Place, Writer, ask, findings, outside};
use serde_json::json;
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

const RUNS: u32 = 200;

/// Starts a writer, reads some acknowledgements, kills it in the middle of whatever it does then, and gives every
/// acknowledgement it got out.
fn killed_after(place: &Place, run: u32, lines: u64) -> Vec<(String, String)> {
    let mut child = Command::new(Writer::program())
        .arg(place.file())
        .args(["--tasks", &format!("Lượt {run} việc")])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let mut acknowledged = Vec::new();
    let mut line = String::new();
    let mut is_killed = false;
    loop {
        if !is_killed && acknowledged.len() as u64 >= lines {
            // SIGKILL on Unix, TerminateProcess on Windows: neither can be caught.
            child.kill().unwrap();
            is_killed = true;
        }
        line.clear();
        if out.read_line(&mut line).unwrap() == 0 {
            break;
        }
        // A line cut off by the kill was not acknowledged.
        if let Some((code, title)) = line
            .strip_suffix('\n')
            .and_then(|line| line.split_once('\t'))
        {
            acknowledged.push((code.to_owned(), title.to_owned()));
        }
    }
    let ended = child.wait().unwrap();
    assert!(
        is_killed && !ended.success(),
        "run {run} was ended by the kill and not by an error of its own: {ended}"
    );
    acknowledged
}

#[test]
fn no_acknowledged_write_is_lost_when_the_writer_is_killed_two_hundred_times() {
    let place = Place::new().with_record();
    let mut dice = Dice::new(4977);
    let mut acknowledged = BTreeMap::new();
    for run in 1..=RUNS {
        for (code, title) in killed_after(&place, run, dice.below(6)) {
            let twin = acknowledged.insert(code.clone(), title);
            assert_eq!(
                twin, None,
                "run {run}: {code} was given to another task before"
            );
        }
    }
    assert!(
        acknowledged.len() as u32 > RUNS,
        "the writers wrote: {} acknowledgements",
        acknowledged.len()
    );
    let conn = outside(&place.file());
    let mut statement = conn
        .prepare("select code, title from tasks where title like 'Lượt %'")
        .unwrap();
    let present: BTreeMap<String, String> = statement
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    let lost: Vec<_> = acknowledged
        .iter()
        .filter(|(code, title)| present.get(*code) != Some(*title))
        .collect();
    assert!(
        lost.is_empty(),
        "{} acknowledged tasks are lost: {lost:?}",
        lost.len()
    );
    let unasked = present.len() - acknowledged.len();
    assert!(
        unasked <= RUNS as usize,
        "at most the one write in flight at each kill stands unacknowledged, not {unasked}"
    );
    let desk = place.desk();
    let checked = ask(&desk, "register_check", json!({}));
    assert_eq!(
        checked["is_clean"],
        true,
        "the register is sound after {RUNS} kills: {}",
        findings(&desk)
    );
    println!(
        "{RUNS} kills, {} acknowledged writes, 0 lost, {unasked} in flight at the kill and kept, {} operations checked",
        acknowledged.len(),
        checked["operations"]
    );
}
