//! Exit codes, and what is said with each.

use crate::desk::{Desk, same_as_kept};

#[test]
fn every_kind_of_end_has_its_exit_code() {
    let desk = Desk::new("mã kết thúc");
    let cases: &[(&str, &[&str], i32)] = &[
        ("done", &["show"], 0),
        ("help", &["--help"], 0),
        ("refused by a rule", &["task", "confirm", "NV-001"], 1),
        (
            "only the secretariat",
            &["--as", "9", "task", "cancel", "NV-001", "--basis", "x"],
            1,
        ),
        (
            "seat that cannot be",
            &["member", "fill", "30", "--from", "1/1/2022"],
            1,
        ),
        ("nothing to undo", &["undo"], 1),
        ("nothing to redo", &["redo"], 1),
        ("nothing asked", &[], 2),
        ("no verb", &["task"], 2),
        ("unknown command", &["tsk"], 2),
        ("unknown option", &["task", "list", "--leed", "x"], 2),
        ("missing argument", &["task", "show"], 2),
        ("missing value", &["task", "list", "--as-of"], 2),
        (
            "value not among the choices",
            &["task", "list", "--cell", "late-ish"],
            2,
        ),
        ("a day that is not", &["stats", "--as-of", "31/2/2022"], 2),
        ("a number that is not", &["task", "list", "--level", "x"], 2),
        (
            "a day that has not come",
            &["--on", "2022-06-21", "task", "accept", "NV-001"],
            2,
        ),
        ("a day to look from", &["--on", "2022-06-01", "show"], 2),
        (
            "a day to look from where there is --as-of",
            &["--on", "2022-06-01", "stats"],
            2,
        ),
        (
            "a day for what has its own",
            &["undo", "--on", "2022-06-01"],
            2,
        ),
        ("an actor that is not", &["--as", "boss", "show"], 2),
        (
            "an order of the log that is not yet",
            &["stats", "--known-to", "999"],
            2,
        ),
        ("JSON that is not", &["call", "task_list", "{"], 2),
        (
            "a field that is not",
            &["call", "task_list", r#"{"colour":"red"}"#],
            2,
        ),
        ("a command that is not", &["call", "task_paint"], 2),
        ("an edit of nothing", &["task", "edit", "NV-001"], 2),
        ("a restore without yes", &["restore", "x.db"], 2),
        ("a task that is not", &["task", "show", "NV-999"], 3),
        (
            "a filter by a unit that is not",
            &["task", "list", "--lead", "Vụ Vũ trụ"],
            3,
        ),
        ("a backup that is not", &["restore", "x.db", "--yes"], 3),
        (
            "a stale version",
            &["task", "edit", "NV-001", "--title", "x", "--version", "9"],
            4,
        ),
        ("no register there", &["--file", "không có.db", "show"], 5),
        ("a file in the way", &["init"], 5),
    ];
    for (what, words, code) in cases {
        let ran = desk.run(words);
        assert_eq!(ran.code, *code, "{what}: {}", ran.err);
        assert_eq!(
            ran.out.is_empty(),
            *code != 0,
            "{what}: standard output is for results only"
        );
        assert_eq!(
            ran.err.is_empty(),
            *code == 0,
            "{what}: words go to standard error"
        );
    }
    let wrong: Vec<&[&str]> = cases
        .iter()
        .filter(|(_, _, code)| *code != 0)
        .map(|(_, words, _)| *words)
        .collect();
    let told: Vec<&[&str]> = wrong
        .iter()
        .copied()
        .filter(|words| words.len() > 1)
        .collect();
    same_as_kept("wrong_vi", &desk.transcript(&told));
    same_as_kept(
        "wrong_en",
        &Desk::new("exit codes")
            .with("LANG", "en_US.UTF-8")
            .transcript(&told),
    );
}

#[test]
fn with_json_errors_are_json_on_standard_error() {
    let desk = Desk::new("lỗi bằng JSON");
    for (words, code) in [
        (&["--json", "task", "show", "NV-999"][..], "not_found"),
        (&["--json", "stats", "--as-of", "x"], "invalid"),
        (&["--json", "task", "confirm", "NV-001"], "refused"),
        (&["--json", "nonsense"], "usage"),
        (&["restore", "x.db", "--json"], "usage"),
        (&["--json", "--file", "không có.db", "show"], "file_missing"),
    ] {
        let ran = desk.run(words);
        let told: serde_json::Value = serde_json::from_str(&ran.err).unwrap();
        assert_eq!(told["error"]["code"], code, "{words:?} tells its code");
        assert!(
            told["error"]["data"].is_object(),
            "{words:?} tells its data"
        );
        assert_eq!(ran.out, "", "{words:?} writes no result");
    }
}

#[test]
fn the_language_is_the_one_asked_for_then_the_environments_then_vietnamese() {
    let vi = "Lỗi: Không có lệnh “qq”.";
    let en = "Error: There is no command “qq”.";
    for (variables, words, wanted) in [
        (&[][..], &["qq"][..], vi),
        (&[("LANG", "en_US.UTF-8")], &["qq"], en),
        (&[("LANG", "C.UTF-8")], &["qq"], vi),
        (
            &[("LANG", "en_US.UTF-8"), ("LC_ALL", "vi_VN.UTF-8")],
            &["qq"],
            vi,
        ),
        (
            &[("LANG", "vi_VN.UTF-8"), ("STEERING_LANG", "en")],
            &["qq"],
            en,
        ),
        (&[("STEERING_LANG", "en")], &["--lang", "vi", "qq"], vi),
        (&[("STEERING_LANG", "vi")], &["qq", "--lang=en"], en),
    ] {
        let mut desk = Desk::bare("ngôn ngữ");
        for (name, value) in variables {
            desk = desk.with(name, value);
        }
        let told = desk.run(words).err;
        assert_eq!(told.lines().next(), Some(wanted), "{variables:?} {words:?}");
    }
}
