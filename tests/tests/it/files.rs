//! Files in trouble: each is said by its own code, with its path, and left as it was.

use crate::kit::{Place, add_task, ask, findings, open, outside, refuse};
use rusqlite::Connection;
use serde_json::json;
use std::path::Path;
use steering_api::desk::{Create, Desk};
use steering_api::wire::WireError;
use steering_messages::{Catalogue, Language};

/// Asserts that reading and writing are refused with a code, that the refusal names the file in both languages, and that
/// the file stays as it is.
fn assert_refused(place: &Place, create: Create, code: &str) {
    let before = std::fs::read(place.file()).ok();
    let desk = open(&place.file(), create, None);
    for (cmd, payload) in [
        ("desk_show", json!({})),
        ("task_list", json!({})),
        ("task_add", json!({"title": "Việc mới"})),
        ("register_check", json!({"repair": true})),
    ] {
        let refused = refuse(&desk, cmd, payload);
        assert_eq!(
            refused.code, code,
            "{cmd} says what is wrong with the file: {refused:?}"
        );
        assert_said(&refused, &place.file());
    }
    drop(desk);
    assert!(
        std::fs::read(place.file()).ok() == before,
        "{code}: not one byte of the file changed"
    );
}

fn assert_said(refused: &WireError, file: &Path) {
    for language in Language::ALL {
        let said = Catalogue::new(language).say_error(&refused.code, &refused.data);
        assert!(
            said.contains(&file.display().to_string()) && !said.contains('['),
            "{} is a sentence that names the file: {said}",
            refused.code
        );
    }
}

#[test]
fn a_missing_file_is_said_and_not_made() {
    let place = Place::new();
    assert_refused(&place, Create::No, "file_missing");
    assert!(!place.file().exists(), "no file was made");
}

#[test]
fn a_file_that_is_something_else_is_said_and_kept() {
    let texts: [&[u8]; 4] = [
        b"",
        b"Danh s\xc3\xa1ch nhi\xe1\xbb\x87m v\xe1\xbb\xa5\n",
        &[0; 8192],
        b"SQLite format 2\0 and some more, so that it is longer than the head of a register, which has a hundred bytes.....",
    ];
    for bytes in texts {
        let place = Place::new();
        std::fs::write(place.file(), bytes).unwrap();
        for create in [Create::No, Create::Empty, Create::Record] {
            assert_refused(&place, create, "file_not_register");
        }
    }
    let place = Place::new();
    std::fs::create_dir(place.file()).unwrap();
    assert_refused(&place, Create::Record, "file_not_register");
    assert!(
        place.file().is_dir(),
        "a folder of that name stays a folder"
    );
}

#[test]
fn a_database_of_another_program_is_said_and_kept() {
    let place = Place::new();
    let other = Connection::open(place.file()).unwrap();
    other
        .execute_batch("create table tasks (id text, title text); insert into tasks values ('1', 'của chương trình khác');")
        .unwrap();
    drop(other);
    assert_refused(&place, Create::Record, "file_not_register");
}

#[test]
fn a_damaged_file_is_said_and_kept() {
    let whole = crate::kit::published_record();
    let page = 4096;
    let place = Place::new();
    // Everything but the first page is overwritten.
    let mut bytes = whole.to_vec();
    bytes[page..].fill(0xAB);
    std::fs::write(place.file(), &bytes).unwrap();
    assert_refused(&place, Create::Record, "file_damaged");
    // The end is missing, as after a copy that was broken off.
    for kept in [page * 3, whole.len() / 2 / page * page, 60] {
        std::fs::write(place.file(), &whole[..kept]).unwrap();
        assert_refused(&place, Create::Record, "file_damaged");
    }
}

#[test]
fn damage_in_the_middle_is_found_by_the_check_and_a_backup_brings_the_register_back() {
    let place = Place::new().with_record();
    let copy = ask(&place.desk(), "backup_make", json!({}))["name"].clone();
    let mut bytes = std::fs::read(place.file()).unwrap();
    let middle = bytes.len() / 2 / 4096 * 4096;
    bytes[middle..middle + 8 * 4096].fill(0xAB);
    std::fs::write(place.file(), &bytes).unwrap();
    let desk = place.desk();
    match desk.call(&crate::kit::call("register_check", json!({}))) {
        Ok(reply) => assert_eq!(
            reply.output["is_clean"], false,
            "a check that gets through finds the damage: {}",
            reply.output
        ),
        Err(refused) => assert_eq!(
            refused.code, "file_damaged",
            "a check that does not says why"
        ),
    }
    ask(&desk, "backup_restore", json!({ "name": copy }));
    assert_eq!(findings(&desk), json!([]), "the backup stands in its place");
    add_task(&desk, json!({"title": "Viết tiếp"}));
}

#[test]
fn a_register_in_trouble_can_be_replaced_and_the_old_file_stays_beside_it() {
    let place = Place::new();
    let text = "Không phải sổ";
    std::fs::write(place.file(), text).unwrap();
    let desk = open(&place.file(), Create::Record, None);
    assert_eq!(
        refuse(&desk, "desk_show", json!({})).code,
        "file_not_register",
        "it is in trouble"
    );
    ask(&desk, "register_new", json!({"from": "record"}));
    assert_eq!(
        ask(&desk, "task_list", json!({}))["all"],
        14,
        "the new register is open"
    );
    let kept = std::fs::read_dir(place.path())
        .unwrap()
        .filter_map(|entry| std::fs::read(entry.unwrap().path()).ok())
        .any(|bytes| bytes == text.as_bytes());
    assert!(kept, "the old file is beside it under another name");
}

#[test]
fn a_file_held_by_another_program_is_busy_until_it_lets_go() {
    let place = Place::new().with_record();
    let desk = place.desk();
    let holder = outside(&place.file());
    holder.execute_batch("begin exclusive").unwrap();
    let refused = refuse(&desk, "task_add", json!({"title": "Trong lúc bận"}));
    assert_eq!(
        refused.code, "file_busy",
        "after the busy timeout the holder is named as the reason"
    );
    assert_said(&refused, &place.file());
    assert_eq!(
        ask(&desk, "task_list", json!({}))["all"],
        14,
        "reading goes on meanwhile, and nothing was written"
    );
    holder.execute_batch("rollback").unwrap();
    add_task(&desk, json!({"title": "Sau khi rảnh"}));
    assert_eq!(findings(&desk), json!([]), "and the register is sound");
}

#[test]
fn a_path_with_vietnamese_letters_and_spaces_is_a_path_like_any_other() {
    let place = Place::new();
    // The second as one system's file manager writes it: marks as characters of their own.
    for name in [
        "Sổ Chỉ đạo – bản chính",
        "So\u{302}\u{309} Chi\u{309} \u{111}a\u{323}o 'a' & \"b\" 100%",
    ] {
        let folder = place.join(name);
        std::fs::create_dir(&folder).unwrap();
        let file = folder.join("sổ của Bộ GD&ĐT.db");
        let desk = open(&file, Create::Record, None);
        let code = add_task(&desk, json!({"title": "Việc trong thư mục có dấu"}));
        let shown = ask(&desk, "desk_show", json!({}));
        assert_eq!(
            shown["file"],
            file.display().to_string(),
            "the path is shown as it is"
        );
        let copy = ask(&desk, "backup_make", json!({}))["name"].clone();
        let written = ask(&desk, "report_status", json!({"format": "json"}));
        assert!(
            Path::new(written["path"].as_str().unwrap()).is_file(),
            "the report is where it says"
        );
        ask(&desk, "log_undo", json!({}));
        ask(&desk, "backup_restore", json!({ "name": copy }));
        drop(desk);
        let again = open(&file, Create::No, None);
        let shown = ask(&again, "task_show", json!({ "key": code }));
        assert_eq!(
            shown["row"]["title"], "Việc trong thư mục có dấu",
            "opened again, it is all there"
        );
        assert_eq!(findings(&again), json!([]), "and sound");
    }
}

/// What only a Unix system lets a test arrange: file permissions, and a disk of a few kilobytes.
#[cfg(unix)]
mod unix {
    use super::assert_said;
    use crate::kit::{Place, Writer};
    use serde_json::{Value, json};
    use std::collections::BTreeSet;
    use std::fs::Permissions;
    use std::os::unix::fs::{MetadataExt, PermissionsExt};
    use std::os::unix::process::CommandExt;
    use std::path::Path;
    use std::process::{Command, Stdio};

    fn is_root() -> bool {
        std::fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0)
    }

    fn permit(path: &Path, mode: u32) {
        std::fs::set_permissions(path, Permissions::from_mode(mode)).unwrap();
    }

    /// Starts a writer that file permissions bind: the administrator is not bound by them, so it becomes nobody.
    fn bound_writer(place: &Place, file: &Path, arguments: &[&str]) -> Writer {
        let program = place.join("writer");
        if !program.exists() {
            std::fs::copy(Writer::program(), &program).unwrap();
            permit(&program, 0o755);
            permit(place.path(), 0o755);
        }
        let mut command = Command::new(program);
        command.arg(file).args(arguments);
        if is_root() {
            command.uid(65_534).gid(65_534);
        }
        Writer::run(&mut command)
    }

    fn names(folder: &Path) -> BTreeSet<String> {
        std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
            .collect()
    }

    #[test]
    fn a_file_or_folder_that_cannot_be_written_is_said_and_kept() {
        for (folder_mode, file_mode, what) in [
            (0o555, 0o444, "neither can be written"),
            (0o555, 0o666, "the folder cannot be written"),
            (0o777, 0o444, "the file cannot be written"),
        ] {
            let place = Place::new();
            let folder = place.join("chỉ đọc");
            std::fs::create_dir(&folder).unwrap();
            let file = folder.join("register.db");
            std::fs::write(&file, crate::kit::published_record()).unwrap();
            permit(&file, file_mode);
            permit(&folder, folder_mode);
            let mut writer = bound_writer(&place, &file, &[]);
            for (cmd, payload) in [
                ("desk_show", json!({})),
                ("task_add", json!({"title": "Việc mới"})),
            ] {
                let refused = writer.ask(cmd, payload).unwrap_err();
                assert_eq!(
                    refused.code, "file_read_only",
                    "{what}: {cmd} says so: {refused:?}"
                );
                assert_said(&refused, &file);
            }
            drop(writer);
            assert!(
                std::fs::read(&file).unwrap() == crate::kit::published_record(),
                "{what}: the file is as it was"
            );
            if folder_mode == 0o555 {
                assert_eq!(names(&folder).len(), 1, "{what}: nothing lies beside it");
            }
            permit(&folder, 0o755);
        }
    }

    #[test]
    fn a_new_register_in_a_folder_that_cannot_be_written_is_refused() {
        let place = Place::new();
        let folder = place.join("chỉ đọc");
        std::fs::create_dir(&folder).unwrap();
        permit(&folder, 0o555);
        let mut writer = bound_writer(&place, &folder.join("register.db"), &["--create", "record"]);
        let refused = writer.ask("desk_show", json!({})).unwrap_err();
        assert_eq!(
            refused.code, "file_read_only",
            "the folder is what refuses: {refused:?}"
        );
        drop(writer);
        assert!(names(&folder).is_empty(), "nothing half-made stays");
        permit(&folder, 0o755);
    }

    /// Adds tasks until one is refused; gives the codes that were acknowledged and the code of the refusal.
    fn write_until_refused(writer: &mut Writer) -> (BTreeSet<String>, String) {
        let mut written = BTreeSet::new();
        for number in 0..5_000 {
            match writer.ask(
                "task_add",
                json!({"title": format!("Việc {number}"), "lead": "DV-02"}),
            ) {
                Ok(added) => {
                    written.insert(added.output["task"]["code"].as_str().unwrap().to_owned())
                }
                Err(refused) => return (written, refused.code),
            };
        }
        panic!("five thousand tasks found room: the limit does not hold");
    }

    fn assert_kept(writer: &mut Writer, written: &BTreeSet<String>) {
        let mut present = BTreeSet::new();
        loop {
            let request = json!({"offset": present.len(), "limit": 500});
            let page = writer.ask("task_list", request).unwrap().output;
            let rows = page["rows"].as_array().unwrap();
            if rows.is_empty() {
                break;
            }
            present.extend(
                rows.iter()
                    .map(|row| row["code"].as_str().unwrap().to_owned()),
            );
        }
        assert!(
            written.is_subset(&present),
            "every acknowledged task is there"
        );
        assert_eq!(
            present.len(),
            written.len() + 14,
            "and nothing of the refused one"
        );
        let checked = writer.ask("register_check", json!({})).unwrap().output;
        assert_eq!(
            checked["is_clean"], true,
            "the register is sound: {}",
            checked["findings"]
        );
    }

    /// How this system gives a program a file system of its own, if it does.
    fn own_mounts() -> Option<Vec<&'static str>> {
        [vec!["--mount"], vec!["--map-root-user", "--mount"]]
            .into_iter()
            .find(|arguments| {
                Command::new("unshare")
                    .args(arguments)
                    .args(["sh", "-c", "mount -t tmpfs none /mnt"])
                    .stderr(Stdio::null())
                    .status()
                    .is_ok_and(|ended| ended.success())
            })
    }

    #[test]
    fn a_full_disk_is_said_and_everything_acknowledged_stays() {
        let place = Place::new().with_record();
        let Some(arguments) = own_mounts() else {
            println!(
                "this system gives a test no small disk: only the limit on the size of files is shown"
            );
            return;
        };
        let room = std::fs::metadata(place.file()).unwrap().len() + 600_000;
        let disk = place.join("đĩa nhỏ");
        std::fs::create_dir(&disk).unwrap();
        let script = format!(
            "mount -t tmpfs -o size={room} none \"$1\" && cp \"$2\" \"$1\" && exec \"$3\" \"$1/register.db\""
        );
        let mut command = Command::new("unshare");
        command.args(arguments).args(["sh", "-c", &script, "sh"]);
        command.arg(&disk).arg(place.file()).arg(Writer::program());
        let mut writer = Writer::run(&mut command);
        let (written, code) = write_until_refused(&mut writer);
        assert_eq!(code, "disk_full", "the reason is the disk");
        assert!(!written.is_empty(), "there was room for some tasks");
        assert_kept(&mut writer, &written);
        for (cmd, payload) in [
            ("backup_make", json!({})),
            ("report_status", json!({"format": "json"})),
        ] {
            let refused = writer.ask(cmd, payload).unwrap_err();
            assert_eq!(refused.code, "disk_full", "{cmd} says so, too: {refused:?}");
        }
        let backups = writer.ask("backup_list", json!({})).unwrap().output;
        assert_eq!(
            backups["backups"],
            json!([]),
            "no half copy is listed as a backup"
        );
        let undone = writer.ask("log_undo", json!({}));
        assert!(
            undone.is_ok() || undone.is_err_and(|refused| refused.code == "disk_full"),
            "undo is a write like any other"
        );
    }

    #[test]
    fn a_file_that_may_not_grow_refuses_writes_and_keeps_everything() {
        let place = Place::new().with_record();
        // 2 MB in blocks of 512 bytes; the signal that would end the program is ignored, so that it gets the error.
        let script = "trap '' XFSZ; ulimit -f 4096; exec \"$1\" \"$2\"";
        let mut command = Command::new("sh");
        command
            .args(["-c", script, "sh", Writer::program()])
            .arg(place.file());
        let mut writer = Writer::run(&mut command);
        let (written, code) = write_until_refused(&mut writer);
        assert!(
            ["disk_full", "file_trouble"].contains(&code.as_str()),
            "the system's refusal reaches the person as trouble with the file: {code}"
        );
        assert!(!written.is_empty(), "there was room for some tasks");
        assert_kept(&mut writer, &written);
        drop(writer);
        let desk = place.desk();
        let added = crate::kit::ask(&desk, "task_add", json!({"title": "Có chỗ trở lại"}));
        assert_ne!(
            added["task"]["code"],
            Value::Null,
            "with room again, work goes on"
        );
        assert_eq!(
            crate::kit::findings(&desk),
            json!([]),
            "and the register is sound"
        );
    }
}

/// The desk goes on after trouble: what a person mended is seen without a restart.
#[test]
fn a_file_that_was_mended_is_opened_at_the_next_call() {
    let place = Place::new();
    let desk: Desk = open(&place.file(), Create::No, None);
    assert_eq!(
        refuse(&desk, "desk_show", json!({})).code,
        "file_missing",
        "there is none yet"
    );
    std::fs::write(place.file(), crate::kit::published_record()).unwrap();
    assert_eq!(
        ask(&desk, "task_list", json!({}))["all"],
        14,
        "put where it belongs, it is read"
    );
}
