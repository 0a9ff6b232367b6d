//! The files agree with each other, and every code of the wire has its words.

use crate::{Catalogue, Language};
use fluent_bundle::FluentResource;
use std::collections::{BTreeMap, BTreeSet};

/// Codes of the wire by family: a code added there needs its words here.
const CODES: &[(&str, &[&str])] = &[
    (
        "task-state",
        &[
            "draft",
            "assigned",
            "accepted",
            "in_progress",
            "reported_done",
            "confirmed",
            "returned",
            "clarification_asked",
            "paused",
            "replaced",
            "cancelled",
        ],
    ),
    ("state-group", &["draft", "open", "done", "stopped"]),
    (
        "timeliness",
        &[
            "not_due",
            "due_soon",
            "due_today",
            "overdue",
            "done_on_time",
            "done_late",
            "done_undated",
            "undated",
            "regular",
            "draft",
            "stopped",
        ],
    ),
    (
        "timeliness-label",
        &[
            "not_due",
            "due_soon",
            "due_today",
            "overdue",
            "done_on_time",
            "done_late",
            "done_undated",
            "undated",
            "regular",
            "draft",
            "stopped",
        ],
    ),
    ("level", &["1", "2", "3", "4"]),
    (
        "role",
        &[
            "head",
            "standing_deputy",
            "deputy",
            "standing_member",
            "member",
        ],
    ),
    (
        "unit-kind",
        &[
            "ministry",
            "department",
            "public_service",
            "other_ministry",
            "locality",
        ],
    ),
    (
        "instrument-kind",
        &[
            "decision",
            "resolution",
            "decree",
            "notice",
            "plan",
            "report",
            "minutes",
            "news",
            "other",
        ],
    ),
    ("noun", NOUNS),
    (
        "op",
        &[
            "load_record",
            "add_task",
            "edit_task",
            "assign_task",
            "accept_task",
            "report_progress",
            "request_extension",
            "decide_extension",
            "report_task_done",
            "confirm_task",
            "return_task",
            "cancel_task",
            "bulk_tasks",
            "save_view",
            "move_view",
            "remove_view",
            "fill_seat",
            "end_membership",
            "edit_membership",
            "add_unit",
            "add_instrument",
            "add_clause",
            "add_measurement",
            "add_dependency",
            "edit_dependency",
            "remove_dependency",
            "plan_task",
            "undo",
            "redo",
            "repair",
        ],
    ),
    ("actor", &["secretariat", "seat", "record"]),
    ("verdict", &["none", "good", "steady", "late", "risk"]),
    (
        "due-kind",
        &[
            "date",
            "month_end",
            "quarter_end",
            "year_end",
            "regular",
            "before_session",
            "none",
        ],
    ),
    ("basis", &["adjusted", "original"]),
    (
        "extension-state",
        &["sent", "granted", "refused", "withdrawn"],
    ),
    (
        "party-role",
        &["lead", "coordinator", "monitor", "informed"],
    ),
    ("cell", CELLS),
    ("target-group", &["teaching", "management"]),
    (
        "target-standing",
        &["unmeasured", "reached", "on_pace", "behind"],
    ),
    ("target-comparison", &["at_least", "more_than", "yes_no"]),
    (
        "backup-reason",
        &["daily", "manual", "migration", "restore", "repair"],
    ),
    (
        "error",
        &[
            "not_found",
            "refused",
            "invalid",
            "version_conflict",
            "undo_blocked",
            "nothing_to_undo",
            "nothing_to_redo",
            "file_missing",
            "file_exists",
            "file_not_register",
            "file_damaged",
            "file_too_new",
            "file_read_only",
            "file_busy",
            "disk_full",
            "file_trouble",
            "unknown_command",
            "internal",
        ],
    ),
    (
        "rule",
        &[
            "one_lead",
            "not_the_lead",
            "secretariat_only",
            "chair_only",
            "state",
            "deadline_by_extension",
            "extension_not_later",
            "no_deadline",
            "extension_pending",
            "no_extension_pending",
            "reason_needed",
            "basis_needed",
            "seat_unknown",
            "seat_number",
            "dates_order",
            "percent_range",
            "level_range",
            "source_needed",
            "dependency_cycle",
        ],
    ),
    (
        "schedule-which",
        &[
            "all",
            "linked",
            "critical",
            "late",
            "waiting",
            "unscheduled",
        ],
    ),
    ("schedule-unscheduled", &["no_end", "no_start", "paused"]),
];

const NOUNS: &[&str] = &[
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
];

const CELLS: &[&str] = &[
    "on_time",
    "late",
    "done_undated",
    "in_term",
    "overdue",
    "open_undated",
    "done",
    "open",
    "total",
    "drafts",
    "stopped",
    "due_set",
];

#[test]
fn every_file_is_read_without_a_mistake() {
    for language in Language::ALL {
        for (name, text) in language.files() {
            let errors = FluentResource::try_new(text.to_owned())
                .map_or_else(|(_, errors)| errors, |_| Vec::new());
            assert!(
                errors.is_empty(),
                "{}/{name} must parse whole: {errors:?}",
                language.code()
            );
        }
    }
}

#[test]
fn both_languages_have_the_same_ids_with_the_same_variables_file_by_file() {
    for ((name, vi), (_, en)) in Language::Vi.files().into_iter().zip(Language::En.files()) {
        let (vi, en) = (messages(vi), messages(en));
        let only = |left: &BTreeMap<String, BTreeSet<String>>,
                    right: &BTreeMap<String, BTreeSet<String>>| {
            left.keys()
                .filter(|id| !right.contains_key(*id))
                .cloned()
                .collect::<Vec<_>>()
        };
        assert_eq!(
            only(&vi, &en),
            Vec::<String>::new(),
            "{name}: Vietnamese ids that English lacks"
        );
        assert_eq!(
            only(&en, &vi),
            Vec::<String>::new(),
            "{name}: English ids that Vietnamese lacks"
        );
        for (id, variables) in &vi {
            assert_eq!(
                Some(variables),
                en.get(id),
                "{name}: {id} must use the same variables in both languages"
            );
        }
    }
}

#[test]
fn no_id_stands_twice() {
    for language in Language::ALL {
        let mut seen = BTreeMap::new();
        for (name, text) in language.files() {
            for id in text.lines().filter_map(message_id) {
                if let Some(before) = seen.insert(id, name) {
                    assert_eq!(
                        "",
                        id,
                        "{}: {id} stands in {before} and again in {name}",
                        language.code()
                    );
                }
            }
        }
    }
}

#[test]
fn every_code_of_the_wire_has_its_words() {
    for language in Language::ALL {
        let words = Catalogue::new(language);
        for (family, codes) in CODES {
            for code in *codes {
                let id = format!("{family}-{}", code.replace('_', "-"));
                assert!(words.has(&id), "{} lacks {id}", language.code());
            }
        }
        for noun in NOUNS {
            for form in ["one", "count"] {
                let id = format!("noun-{}-{form}", noun.replace('_', "-"));
                assert!(words.has(&id), "{} lacks {id}", language.code());
            }
        }
        for cell in CELLS {
            let id = format!("cell-{}-full", cell.replace('_', "-"));
            assert!(words.has(&id), "{} lacks {id}", language.code());
        }
    }
}

#[test]
fn every_glossary_entry_has_its_meaning() {
    for language in Language::ALL {
        for (_, text) in language.files() {
            let ids: BTreeSet<_> = text.lines().filter_map(message_id).collect();
            for id in ids
                .iter()
                .filter(|id| id.starts_with("glossary-") && !id.ends_with("-meaning"))
            {
                let meaning = format!("{id}-meaning");
                assert!(
                    ids.contains(meaning.as_str()),
                    "{} names {id} without its meaning",
                    language.code()
                );
            }
        }
    }
}

#[test]
fn words_are_in_composed_unicode_without_isolation_marks() {
    for language in Language::ALL {
        for (name, text) in language.files() {
            let odd = text.chars().find(
                |c| matches!(c, '\u{0300}'..='\u{036f}' | '\u{2066}'..='\u{2069}' | '\u{feff}'),
            );
            assert_eq!(
                odd,
                None,
                "{}/{name} must be NFC text without invisible marks",
                language.code()
            );
        }
    }
}

#[test]
fn days_are_said_as_a_person_says_them() {
    let vi = Catalogue::new(Language::Vi);
    let en = Catalogue::new(Language::En);
    let cases = [
        ("timeliness-overdue", "12", "quá 12 ngày", "12 days overdue"),
        ("timeliness-overdue", "1", "quá 1 ngày", "1 day overdue"),
        ("timeliness-due-soon", "5", "còn 5 ngày", "5 days left"),
        ("timeliness-due-soon", "0", "đến hạn hôm nay", "due today"),
        (
            "timeliness-done-late",
            "3",
            "xong chậm 3 ngày",
            "done 3 days late",
        ),
        (
            "timeliness-not-due",
            "1200",
            "còn 1200 ngày",
            "1200 days left",
        ),
    ];
    for (id, days, in_vi, in_en) in cases {
        assert_eq!(
            vi.say(id, &[("days", days)]),
            in_vi,
            "{id} for {days} days in Vietnamese"
        );
        assert_eq!(
            en.say(id, &[("days", days)]),
            in_en,
            "{id} for {days} days in English"
        );
    }
}

#[test]
fn errors_say_their_data_in_words() {
    let data = |pairs: &[(&str, &str)]| -> BTreeMap<String, String> {
        pairs
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect()
    };
    let vi = Catalogue::new(Language::Vi);
    let en = Catalogue::new(Language::En);
    let cases = [
        (
            "not_found",
            data(&[("noun", "tasks"), ("key", "NV-099")]),
            "Không tìm thấy nhiệm vụ “NV-099” trong sổ. Hãy kiểm tra lại mã hoặc tìm theo tên.",
            "There is no task “NV-099” in the register. Check the code or search by name.",
        ),
        (
            "invalid",
            data(&[("field", "reason"), ("why", "empty")]),
            "Lý do chưa được điền.",
            "The reason is empty.",
        ),
        (
            "refused",
            data(&[
                ("rule", "state"),
                ("from", "confirmed"),
                ("verb", "task_cancel"),
            ]),
            "Nhiệm vụ đã được xác nhận hoàn thành nên không thể hủy.",
            "The task is already confirmed done, so it cannot be cancelled.",
        ),
        (
            "file_too_new",
            data(&[("path", "/sổ.steering"), ("found", "9"), ("known", "1")]),
            "Sổ “/sổ.steering” do phiên bản mới hơn lập (khuôn dạng 9; phiên bản này đọc đến 1). Tệp được giữ nguyên; hãy cập nhật chương trình.",
            "The register “/sổ.steering” was made by a newer version (format 9; this version reads up to 1). It was left as it is; update the program.",
        ),
    ];
    for (code, data, in_vi, in_en) in cases {
        assert_eq!(vi.say_error(code, &data), in_vi, "{code} in Vietnamese");
        assert_eq!(en.say_error(code, &data), in_en, "{code} in English");
    }
}

#[test]
fn a_message_that_does_not_exist_is_seen_and_harms_nothing() {
    let words = Catalogue::new(Language::Vi);
    assert_eq!(
        words.say("no-such-message", &[]),
        "[no-such-message]",
        "a gap shows its id"
    );
    assert_eq!(
        words.say_code("task-state", "in_progress"),
        "Đang thực hiện",
        "codes become ids with dashes"
    );
    assert_eq!(
        words.say("seat-number", &[("number", "07")]),
        "Ghế số 07",
        "a padded number is kept as given"
    );
}

#[test]
fn a_language_is_known_by_its_locale_name() {
    for (name, language) in [
        ("vi", Some(Language::Vi)),
        ("vi_VN.UTF-8", Some(Language::Vi)),
        ("EN-us", Some(Language::En)),
        ("fr", None),
        ("", None),
    ] {
        assert_eq!(Language::from_code(name), language, "language of {name:?}");
    }
}

/// Returns each message of a file with the variables it uses.
fn messages(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut current = None;
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some(id) = message_id(line) {
            current = Some(id.to_owned());
            found.entry(id.to_owned()).or_default();
        }
        let Some(id) = &current else { continue };
        for part in line.split('$').skip(1) {
            let name: String = part
                .chars()
                .take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'))
                .collect();
            found.entry(id.clone()).or_default().insert(name);
        }
    }
    found
}

/// Returns the id a line begins a message with.
fn message_id(line: &str) -> Option<&str> {
    let (id, _) = line.split_once('=')?;
    let id = id.trim_end();
    let is_id = id
        .chars()
        .next()
        .is_some_and(|c| c.is_ascii_alphabetic() || c == '-')
        && id
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'));
    is_id.then_some(id)
}
