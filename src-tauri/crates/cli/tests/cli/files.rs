//! Files: written whole or not at all, never over others, and told clearly when something is wrong with them.

use crate::desk::{Desk, ran};
use std::process::Stdio;

#[test]
fn a_report_never_overwrites_unless_told_to() {
    let desk = Desk::new("không ghi đè");
    let path = desk.path("báo cáo.json");
    std::fs::write(&path, "của người khác").unwrap();
    let words = [
        "report",
        "status",
        "--as-of",
        "2022-06-30",
        "-o",
        "báo cáo.json",
    ];
    let refused = desk.run(&words);
    assert_eq!(refused.code, 5, "a file in the way is file trouble");
    assert_eq!(
        std::fs::read_to_string(&path).unwrap(),
        "của người khác",
        "the file is left as it was"
    );
    let forced = desk.run(&[&words[..], &["--force"]].concat());
    assert_eq!(forced.code, 0, "forced: {}", forced.err);
    let written = std::fs::read_to_string(&path).unwrap();
    assert!(
        written.contains("steering-desk/status-report"),
        "the report stands there now"
    );
    let piped = desk.run(&[
        "report",
        "status",
        "--as-of",
        "2022-06-30",
        "-o",
        "-",
        "--format",
        "json",
    ]);
    assert_eq!(
        piped.out, written,
        "standard output gets the very same bytes"
    );
    let left: Vec<_> = std::fs::read_dir(&desk.folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .filter(|name| name.contains(".part"))
        .collect();
    assert!(left.is_empty(), "no half-written file is left: {left:?}");
}

#[test]
fn what_was_written_is_in_the_file_itself() {
    let desk = Desk::new("một tệp là đủ");
    assert_eq!(
        desk.run(&["task", "add", "Việc mới"]).code,
        0,
        "a task is added"
    );
    let copy = desk.path("bản chép.db");
    std::fs::copy(desk.file(), &copy).unwrap();
    let seen = desk.run(&["--file", "bản chép.db", "task", "show", "NV-015"]);
    assert_eq!(
        seen.code, 0,
        "a copy of the one file holds the task: {}",
        seen.err
    );
}

#[test]
fn a_register_is_made_from_another_and_leaves_nothing_when_it_cannot_be() {
    let desk = Desk::new("từ sổ khác");
    std::fs::write(desk.path("thư.txt"), "không phải sổ").unwrap();
    let refused = desk.run(&["--file", "mới.db", "init", "--from", "thư.txt"]);
    assert_eq!(
        refused.code, 5,
        "a letter is not a register: {}",
        refused.err
    );
    assert!(
        !desk.path("mới.db").exists(),
        "no empty register is left behind"
    );
    let from = desk.run(&["--file", "mới.db", "init", "--from", "sổ.db"]);
    assert_eq!(from.code, 0, "another register is taken over: {}", from.err);
    let seen = desk.run(&["--file", "mới.db", "task", "show", "NV-001"]);
    assert_eq!(seen.code, 0, "its tasks are there: {}", seen.err);
}

#[test]
fn files_that_are_no_sound_register_are_left_alone() {
    let desk = Desk::new("tệp hỏng");
    let sound = std::fs::read(desk.file()).unwrap();
    // The schema's number stands at byte 60 of an SQLite file.
    let mut newer = sound.clone();
    newer[60..64].copy_from_slice(&99_u32.to_be_bytes());
    let mut damaged = sound.clone();
    for byte in damaged.iter_mut().skip(4096).take(60_000) {
        *byte = 0xA5;
    }
    for (name, bytes, code) in [
        ("thư.txt", b"khong phai so".to_vec(), "file_not_register"),
        ("mới hơn.db", newer, "file_too_new"),
        ("hỏng.db", damaged, "file_damaged"),
    ] {
        std::fs::write(desk.path(name), &bytes).unwrap();
        let told = desk.run(&["--json", "--file", name, "task", "add", "x"]);
        assert_eq!(told.code, 5, "{name} is file trouble: {}", told.err);
        assert!(told.err.contains(code), "{name} is {code}: {}", told.err);
        let after = std::fs::read(desk.path(name)).unwrap();
        assert!(after == bytes, "{name} is left as it was, byte for byte");
    }
}

#[test]
fn a_register_that_was_tampered_with_fails_the_check() {
    let desk = Desk::new("sổ bị sửa tay");
    let mut bytes = std::fs::read(desk.file()).unwrap();
    let title = "Ban hành Quy chế làm việc của Ban Chỉ đạo".as_bytes();
    let places: Vec<usize> = (0..bytes.len() - title.len())
        .filter(|at| bytes[*at..].starts_with(title))
        .collect();
    for at in places {
        bytes[at] = b'X';
    }
    std::fs::write(desk.file(), bytes).unwrap();
    let checked = desk.run(&["check"]);
    assert_eq!(
        checked.code, 6,
        "the check finds it: {}{}",
        checked.out, checked.err
    );
    assert!(
        !checked.out.contains("[check-"),
        "each finding has its words: {}",
        checked.out
    );
    let json = desk.run(&["check", "--json"]);
    assert_eq!(json.code, 6, "with JSON as well");
    assert!(
        json.out.contains("\"is_clean\": false"),
        "and the view says so"
    );
}

#[test]
fn a_reader_that_leaves_early_is_no_error() {
    let desk = Desk::new("đường ống");
    for words in [&["--help"][..], &["task", "list"], &["commands", "--json"]] {
        let mut child = desk
            .timed()
            .args(words)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let ended = child.wait_with_output().unwrap();
        assert_eq!(ended.status.code(), Some(0), "{words:?} ends quietly");
        let told = String::from_utf8_lossy(&ended.stderr).into_owned();
        assert!(
            !told.contains("Lỗi"),
            "{words:?} complains of nothing: {told}"
        );
    }
}

#[test]
fn a_request_is_read_from_standard_input() {
    let desk = Desk::new("đầu vào");
    let ran = desk.fed(&["call", "task_add", "-"], r#"{"title":"Từ đầu vào"}"#);
    assert_eq!(ran.code, 0, "the call is made: {}", ran.err);
    assert!(
        ran.out.contains("NV-015"),
        "and answers with its view: {}",
        ran.out
    );
}

#[test]
fn without_a_named_file_the_register_is_the_persons_own() {
    let desk = Desk::bare("sổ riêng");
    let made = ran(desk.timed().env_remove("STEERING_FILE").arg("init"));
    assert_eq!(made.code, 0, "made: {}", made.err);
    if cfg!(target_os = "linux") {
        let own = desk.path("data").join("steering-desk").join("register.db");
        assert!(own.is_file(), "it lies in the folder for data");
    }
}

#[test]
fn programs_that_write_at_once_lose_nothing() {
    let desk = Desk::new("cùng lúc");
    let children: Vec<_> = (0..8)
        .map(|number| {
            desk.timed()
                .args(["task", "add", &format!("Việc {number}")])
                .stdout(Stdio::piped())
                .stderr(Stdio::piped())
                .spawn()
                .unwrap()
        })
        .collect();
    for child in children {
        let ended = child.wait_with_output().unwrap();
        assert!(
            ended.status.success(),
            "each writes: {}",
            String::from_utf8_lossy(&ended.stderr)
        );
    }
    let last = desk.run(&["task", "show", "NV-022"]);
    assert_eq!(
        last.code, 0,
        "eight codes were given, none twice: {}",
        last.err
    );
    assert_eq!(desk.run(&["check"]).code, 0, "and the register is sound");
}

#[test]
fn what_a_hand_changed_in_a_row_is_mended_from_the_log() {
    let desk = Desk::new("sửa chữa");
    let sound = std::fs::read(desk.file()).unwrap();
    let title = "Ban hành Quy chế làm việc của Ban Chỉ đạo".as_bytes();
    let mut mended = 0;
    // The title stands in the row, in the log and in an index; only the row can be mended from the log.
    for at in (0..sound.len() - title.len()).filter(|at| sound[*at..].starts_with(title)) {
        let mut bytes = sound.clone();
        bytes[at] = b'X';
        std::fs::write(desk.path("sửa tay.db"), &bytes).unwrap();
        let on = ["--file", "sửa tay.db"];
        if desk.run(&[&on[..], &["check"]].concat()).code != 6 {
            continue;
        }
        if desk.run(&[&on[..], &["check", "--repair"]].concat()).code == 0 {
            mended += 1;
            let seen = desk.run(&[&on[..], &["task", "show", "NV-001"]].concat());
            assert!(
                seen.out.starts_with("NV-001 Ban hành Quy chế"),
                "the row says again what the log says: {}",
                seen.out
            );
        }
    }
    assert_eq!(
        mended, 1,
        "the row is mended, and nothing else is called mended"
    );
}
