//! Whole outputs, as kept in `tests/snapshots`.

use crate::desk::{Desk, same_as_kept};

/// Adds the tasks that most outputs are about: one due soon, one overdue, one done late.
fn busy_desk(name: &str) -> Desk {
    let desk = Desk::new(name);
    for words in [
        &[
            "task",
            "add",
            "Xây dựng kho học liệu số dùng chung",
            "--lead",
            "Cục Công nghệ thông tin",
            "--due",
            "quý II/2022",
            "--level",
            "1",
            "--area",
            "5",
            "--instrument",
            "131/QĐ-TTg",
            "--target",
            "T25-03",
            "--coordinator",
            "GDĐH",
            "--product",
            "Kho học liệu",
        ][..],
        &[
            "--on",
            "2022-05-02",
            "task",
            "add",
            "Thống kê thiết bị của các trường",
            "--lead",
            "Vụ Giáo dục thường xuyên",
            "--due",
            "31/5/2022",
            "--area",
            "5",
        ],
        &[
            "--on",
            "2022-03-01",
            "task",
            "add",
            "Tổng hợp ý kiến các vụ",
            "--lead",
            "GDĐH",
            "--due",
            "31/3/2022",
            "--level",
            "2",
        ],
        &[
            "--on",
            "2022-04-05",
            "task",
            "report-done",
            "NV-017",
            "--result",
            "Báo cáo 35/BC-GDĐH",
        ],
        &["--on", "2022-04-06", "task", "confirm", "NV-017"],
    ] {
        let ran = desk.run(words);
        assert_eq!(ran.code, 0, "{words:?} is done: {}", ran.err);
    }
    desk
}

#[test]
fn the_help_of_the_program_says_everything_in_both_languages() {
    let desk = Desk::bare("trợ giúp");
    same_as_kept(
        "help_vi",
        &desk.transcript(&[
            &["--help"],
            &["task", "--help"],
            &["member", "--help"],
            &["--version"],
        ]),
    );
    same_as_kept(
        "help_en",
        &desk.transcript(&[
            &["--lang", "en", "--help"],
            &["--lang", "en", "task", "--help"],
        ]),
    );
}

#[test]
fn the_help_of_every_command_names_its_arguments() {
    let desk = Desk::bare("trợ giúp từng lệnh");
    let commands = [
        "init",
        "show",
        "overview",
        "task list",
        "task show",
        "task add",
        "task edit",
        "task assign",
        "task accept",
        "task progress",
        "task extend",
        "task decide",
        "task report-done",
        "task confirm",
        "task return",
        "task cancel",
        "member list",
        "member fill",
        "member end",
        "member edit",
        "unit list",
        "unit add",
        "area list",
        "instrument list",
        "instrument show",
        "instrument add",
        "clause add",
        "target list",
        "target measure",
        "stats",
        "report status",
        "search",
        "history",
        "undo",
        "redo",
        "check",
        "backup",
        "restore",
        "commands",
        "call",
    ];
    let lines: Vec<Vec<&str>> = commands
        .iter()
        .map(|command| command.split(' ').chain(["--help"]).collect())
        .collect();
    let lines: Vec<&[&str]> = lines.iter().map(Vec::as_slice).collect();
    same_as_kept("help_commands_vi", &desk.transcript(&lines));
}

#[test]
fn a_new_register_shows_the_published_record() {
    let desk = Desk::bare("hồ sơ công bố");
    same_as_kept(
        "record_vi",
        &desk.transcript(&[
            &["show"],
            &["init"],
            &["init"],
            &["show"],
            &["overview"],
            &["task", "list"],
            &[
                "task",
                "list",
                "--as-of",
                "24/11/2026",
                "--group",
                "instrument",
            ],
            &["task", "show", "NV-001"],
            &["stats", "--as-of", "2022-06-30"],
        ]),
    );
    same_as_kept(
        "record_en",
        &desk.transcript(&[
            &["--lang", "en", "show"],
            &["--lang", "en", "overview"],
            &["--lang", "en", "task", "list"],
            &["--lang", "en", "stats", "--as-of", "2022-06-30"],
        ]),
    );
}

#[test]
fn an_empty_register_has_nothing_and_says_so() {
    let desk = Desk::bare("sổ trống");
    same_as_kept(
        "empty_vi",
        &desk.transcript(&[
            &["init", "--empty"],
            &["overview"],
            &["task", "list"],
            &["member", "list"],
            &["target", "list"],
            &["history"],
            &["undo"],
            &["backup", "--list"],
            &["search", "đề án"],
        ]),
    );
}

/// The life of a task, from its draft to its end.
const LIFE: &[&[&str]] = &[
    &[
        "task",
        "add",
        "Rà",
        "soát",
        "hạ",
        "tầng",
        "--area",
        "5",
        "--note",
        "Theo kết luận phiên 1",
    ],
    &[
        "task",
        "assign",
        "NV-015",
        "--lead",
        "Cục Công nghệ thông tin",
        "--coordinator",
        "GDĐH",
        "--due",
        "30/6/2022",
    ],
    &["--as", "7", "task", "accept", "NV-015"],
    &[
        "--as", "7", "task", "progress", "NV-015", "40%", "đã", "gửi", "phiếu",
    ],
    &[
        "task",
        "edit",
        "NV-015",
        "--level",
        "1",
        "--product",
        "Báo cáo rà soát",
    ],
    &[
        "--as",
        "7",
        "task",
        "extend",
        "NV-015",
        "--to",
        "31/7/2022",
        "--reason",
        "Chờ số liệu địa phương",
    ],
    &["task", "list", "--awaiting"],
    &[
        "task",
        "decide",
        "NV-015",
        "--grant",
        "--basis",
        "Ý kiến của Thứ trưởng",
        "--to",
        "15/7/2022",
    ],
    &[
        "--now",
        "2022-07-10T02:00:00Z",
        "--as",
        "7",
        "task",
        "report-done",
        "NV-015",
        "--result",
        "Báo cáo 81/BC-CNTT",
    ],
    &[
        "--now",
        "2022-07-11T02:00:00Z",
        "task",
        "return",
        "NV-015",
        "--reason",
        "Thiếu phụ lục",
    ],
    &[
        "--now",
        "2022-07-18T02:00:00Z",
        "--as",
        "seat:7",
        "task",
        "report-done",
        "NV-015",
        "--result",
        "Báo cáo 81/BC-CNTT và phụ lục",
    ],
    &["--now", "2022-07-19T02:00:00Z", "task", "confirm", "NV-015"],
    &["task", "show", "NV-015", "--as-of", "2022-07-31"],
    &["task", "show", "NV-015", "--as-of", "2022-07-05"],
    &["task", "add", "Việc ghi nhầm"],
    &["task", "cancel", "NV-016", "--basis", "Ghi nhầm"],
    &["history", "NV-016"],
];

#[test]
fn a_task_lives_from_draft_to_confirmed() {
    let desk = Desk::new("một đời nhiệm vụ");
    same_as_kept("task_vi", &desk.transcript(LIFE));
}

#[test]
fn a_task_lives_in_english_too() {
    let desk = Desk::new("a task in English").with("STEERING_LANG", "en");
    same_as_kept("task_en", &desk.transcript(LIFE));
}

#[test]
fn figures_close_and_lists_filter() {
    let desk = busy_desk("số liệu");
    same_as_kept(
        "figures_vi",
        &desk.transcript(&[
            &["overview"],
            &["stats"],
            &["stats", "--basis", "original", "--as-of", "2022-04-01"],
            &["task", "list", "--sort", "-due", "--limit", "3"],
            &["task", "list", "--cell", "overdue"],
            &["task", "list", "--lead", "gdđh"],
            &["task", "list", "--lead", "none", "--area", "1"],
            &[
                "task",
                "list",
                "--instrument",
                "131/QĐ-TTg",
                "--target",
                "t25-03",
                "--level",
                "1",
            ],
            &["task", "list", "--group", "level", "--text", "kho hoc lieu"],
            &["task", "list", "--lead", "Vụ không có"],
        ]),
    );
    same_as_kept(
        "figures_en",
        &desk.transcript(&[&["--lang", "en", "overview"], &["--lang", "en", "stats"]]),
    );
}

#[test]
fn seats_are_filled_corrected_and_ended() {
    let desk = Desk::new("thành viên");
    same_as_kept(
        "committee_vi",
        &desk.transcript(&[
            &["member", "list"],
            &[
                "member",
                "fill",
                "8",
                "--person",
                "Đặng Văn Ứng",
                "--post",
                "Vụ trưởng",
                "--unit",
                "GDĐH",
                "--from",
                "1/3/2022",
                "--instrument",
                "4977/QĐ-BGDĐT",
            ],
            &["member", "edit", "8", "--person", "Đặng Văn Ưng"],
            &["member", "end", "8", "--to", "1/5/2022"],
            &[
                "member",
                "fill",
                "8",
                "--person",
                "Ưng Thị Hoà",
                "--from",
                "2/5/2022",
            ],
            &["member", "list", "--sort", "name", "--as-of", "2022-06-01"],
            &["unit", "list", "--as-of", "2025-03-15"],
            &[
                "unit",
                "add",
                "Sở Giáo dục và Đào tạo Hà Nội",
                "--kind",
                "locality",
                "--abbreviation",
                "SGDHN",
            ],
            &["area", "list"],
        ]),
    );
    same_as_kept(
        "committee_en",
        &desk.transcript(&[
            &["--lang", "en", "member", "list"],
            &["--lang", "en", "area", "list"],
        ]),
    );
}

#[test]
fn documents_and_targets_are_shown_and_added() {
    let desk = Desk::new("văn bản, mục tiêu");
    same_as_kept(
        "documents_vi",
        &desk.transcript(&[
            &["instrument", "list"],
            &["instrument", "list", "--text", "de an", "--limit", "1"],
            &[
                "instrument",
                "add",
                "12/TB-BGDĐT",
                "--kind",
                "notice",
                "--title",
                "Kết luận phiên họp thứ hai",
                "--issuer",
                "Bộ Giáo dục và Đào tạo",
                "--signed-on",
                "1/6/2022",
                "--source",
                "Bản giấy",
            ],
            &[
                "clause",
                "add",
                "12/TB-BGDĐT",
                "--label",
                "Ý kiến 1",
                "--text",
                "Khẩn trương rà soát.",
            ],
            &[
                "task",
                "add",
                "Rà soát",
                "--instrument",
                "12/TB-BGDĐT",
                "--clause",
                "Ý kiến 1",
            ],
            &["instrument", "show", "12/TB-BGDĐT"],
            &["target", "list"],
            &[
                "target",
                "measure",
                "T25-03",
                "62,5",
                "--measured-on",
                "1/6/2022",
                "--source",
                "Báo cáo 5",
            ],
            &["target", "list", "--as-of", "2022-05-31"],
        ]),
    );
    same_as_kept(
        "documents_en",
        &desk.transcript(&[&["--lang", "en", "target", "list"]]),
    );
}

#[test]
fn the_log_is_read_undone_redone_checked_and_copied() {
    let desk = busy_desk("nhật ký");
    same_as_kept(
        "log_vi",
        &desk.transcript(&[
            &["history", "--limit", "3"],
            &["undo"],
            &["redo"],
            &["redo"],
            &["check"],
            &["check", "--repair"],
            &["backup"],
            &["backup", "--list"],
            &["task", "add", "Sau khi sao lưu"],
            &["restore", "so-chi-dao-20220620T020000000Z-manual-12.db"],
            &[
                "restore",
                "so-chi-dao-20220620T020000000Z-manual-12.db",
                "--yes",
            ],
            &["task", "show", "NV-018"],
            &["show"],
        ]),
    );
}

#[test]
fn search_needs_no_marks() {
    let desk = Desk::new("tìm");
    same_as_kept(
        "search_vi",
        &desk.transcript(&[
            &["search", "de", "an", "--limit", "3"],
            &["search", "doi so", "--limit", "2"],
            // Typed decomposed: o, horn, dot below …
            &[
                "search",
                "Quy che\u{302}\u{301} la\u{300}m vie\u{323}\u{302}c",
            ],
            &["search", "zzz"],
        ]),
    );
}

#[test]
fn a_report_is_written_once_and_says_where() {
    let desk = busy_desk("báo cáo");
    same_as_kept(
        "report_vi",
        &desk.transcript(&[
            &[
                "report",
                "status",
                "--as-of",
                "2022-06-30",
                "-o",
                "báo cáo.xlsx",
            ],
            &[
                "report",
                "status",
                "--as-of",
                "2022-06-30",
                "-o",
                "báo cáo.docx",
                "--json",
            ],
            &[
                "report",
                "status",
                "--as-of",
                "2022-06-30",
                "-o",
                "báo cáo.xlsx",
            ],
            &[
                "report",
                "status",
                "--as-of",
                "2022-06-30",
                "-o",
                "báo cáo.xlsx",
                "--force",
            ],
            &["report", "status", "-o", "không có/báo cáo.xlsx"],
            &["report", "status", "-o", "báo cáo.pdf"],
            &["report", "status", "-o", "-", "--json", "--format", "json"],
        ]),
    );
}

#[test]
fn the_command_list_is_shown_in_words() {
    let desk = Desk::bare("danh sách lệnh");
    same_as_kept("commands_vi", &desk.transcript(&[&["commands"]]));
}

#[test]
fn the_infrastructure_is_written_down_tied_summed_and_taken_back() {
    let desk = Desk::new("hạ tầng");
    let lines: &[&[&str]] = &[
        &["inventory", "totals"],
        &[
            "inventory",
            "add",
            "Trung tâm dữ liệu của Bộ",
            "--kind",
            "data_centre",
            "--state",
            "in_use",
            "--owner",
            "Cục Công nghệ thông tin",
            "--locality",
            "Hà Nội",
            "--capacity",
            "40 TB",
            "--since",
            "30/6/2019",
            "--source",
            "Báo cáo rà soát",
        ],
        &[
            "inventory",
            "add",
            "Đường truyền dùng riêng",
            "--kind",
            "network",
            "--state",
            "planned",
            "--capacity",
            "500 Mbps",
        ],
        &[
            "inventory",
            "edit",
            "HT-001",
            "--state",
            "degraded",
            "--capacity",
            "35 TB",
        ],
        &["inventory", "link", "HT-001", "--task", "NV-001"],
        &["inventory", "link", "HT-001", "--target", "T25-09"],
        &["inventory", "list", "--sort", "-name"],
        &["inventory", "list", "--owner", "Cục Công nghệ thông tin"],
        &["inventory", "totals"],
        &["inventory", "unlink", "HT-001", "--task", "NV-001"],
        &["inventory", "remove", "HT-002"],
        &["inventory", "show", "HT-002"],
        &["undo"],
        &["inventory", "show", "HT-002"],
        &[
            "inventory",
            "add",
            "Máy chủ",
            "--kind",
            "equipment",
            "--state",
            "in_use",
            "--capacity",
            "12",
        ],
        &["inventory", "link", "HT-001"],
    ];
    same_as_kept("inventory_vi", &desk.transcript(lines));
    let english: Vec<Vec<&str>> = [
        &["inventory", "list"][..],
        &["inventory", "show", "HT-001"],
        &["inventory", "totals"],
    ]
    .iter()
    .map(|words| [&["--lang", "en"][..], words].concat())
    .collect();
    let english: Vec<&[&str]> = english.iter().map(Vec::as_slice).collect();
    same_as_kept("inventory_en", &desk.transcript(&english));
}

#[test]
fn who_carries_what_and_what_each_has_to_do() {
    let desk = busy_desk("phân công");
    let lines: &[&[&str]] = &[
        &[
            "--on",
            "2022-05-20",
            "task",
            "report-done",
            "NV-016",
            "--result",
            "Bảng tổng hợp",
        ],
        &[
            "--on",
            "2022-05-25",
            "task",
            "extend",
            "NV-015",
            "--to",
            "31/12/2022",
            "--reason",
            "Chờ kinh phí",
        ],
        &["work"],
        &["work", "--seat", "7"],
        &["--as", "7", "work", "--as-of", "2022-05-10"],
        &["work", "--seat", "25"],
        &["work", "--seat", "30"],
        &["matrix"],
        &["matrix", "--by", "unit", "--columns", "cell"],
        &["--as", "1", "overview", "--seen"],
        &["task", "list", "--seat", "7"],
        &["task", "list", "--coordinator", "GDĐH"],
    ];
    same_as_kept("people_vi", &desk.transcript(lines));
    let english: &[&[&str]] = &[
        &["--lang", "en", "work", "--seat", "7"],
        &["--lang", "en", "matrix", "--columns", "cell"],
    ];
    same_as_kept("people_en", &desk.transcript(english));
}

#[test]
fn a_query_in_words_is_asked_kept_as_a_view_and_shown_where_it_is_wrong() {
    let desk = busy_desk("truy vấn");
    for (lang, name) in [("vi", "query_vi"), ("en", "query_en")] {
        let lines: Vec<Vec<&str>> = [
            &["task", "list", "--query", "lead:cntt mức:1 \"học liệu\""][..],
            &["task", "list", "--query", "từng:quá hạn", "--sort", "-due"],
            &["task", "list", "--query", "mức:1 leed:cntt"],
            &["task", "list", "--query", "hạn:31/2/2022"],
            &[
                "view",
                "save",
                "Việc gấp",
                "--query",
                "priority:1,2 -state:draft",
                "--sort",
                "due",
            ],
            &["task", "list", "--view", "việc gấp", "--query", "lead:gdđh"],
            &["task", "list", "--view", "không có"],
            &["task", "bulk", "--query", "lead:gdđh", "--level", "3"],
            &[
                "task",
                "bulk",
                "NV-015",
                "NV-016",
                "NV-017",
                "--level",
                "3",
                "--leave-out",
            ],
            &["view", "list"],
            &["view", "remove", "Việc gấp"],
            &["undo"],
            &["undo"],
        ]
        .iter()
        .map(|words| words.iter().copied().chain(["--lang", lang]).collect())
        .collect();
        let lines: Vec<&[&str]> = lines.iter().map(Vec::as_slice).collect();
        same_as_kept(name, &desk.transcript(&lines));
    }
}

#[test]
fn what_comes_first_and_what_later_is_written_down_and_shown() {
    let desk = busy_desk("lộ trình");
    same_as_kept(
        "schedule_vi",
        &desk.transcript(&[
            &[
                "dependency",
                "add",
                "NV-015",
                "--after",
                "nv-016",
                "--lag",
                "2",
            ],
            &["dependency", "add", "NV-007", "--after", "NV-015"],
            &[
                "task",
                "plan",
                "NV-007",
                "--start",
                "1/7/2022",
                "--duration",
                "10",
                "--effort",
                "3",
            ],
            &["schedule", "show", "NV-015"],
            &["schedule", "show", "--which", "waiting", "--group", "lead"],
            &["dependency", "list", "NV-015"],
            &["dependency", "add", "NV-016", "--after", "NV-007"],
            &[
                "dependency",
                "edit",
                "NV-015",
                "--after",
                "NV-016",
                "--lag",
                "0",
                "--note",
                "Chờ số liệu",
            ],
            &["task", "plan", "NV-007", "--start", "none"],
            &["task", "plan", "NV-007"],
            &["dependency", "remove", "NV-007", "--after", "NV-015"],
            &["dependency", "remove", "NV-007", "--after", "NV-015"],
            &["undo"],
        ]),
    );
    same_as_kept(
        "schedule_en",
        &desk.transcript(&[
            &["--lang", "en", "schedule", "show", "NV-015"],
            &["--lang", "en", "dependency", "list", "NV-015"],
        ]),
    );
}

/// Recurring work, the calendar, deadlines in words and the report of a period, as they are used.
const DEADLINES: &[&[&str]] = &[
    &["due", "quý", "II/2022"],
    &["due", "10 ngày làm việc kể từ ngày 15/4/2022"],
    &["--on", "2022-08-20", "due", "30/8"],
    &["due", "1/1/2023"],
    &["due", "trước phiên họp tới"],
    &["due", "5 ngày làm việc kể từ ngày ký"],
    &["due", "càng sớm càng tốt"],
    &["due", "trước ngày 31/2/2022 nhé"],
    &["due", "quý II và quý III/2022"],
    &["--lang", "en", "due", "trước quý II/2022"],
    &["--json", "due", "trước ngày 31/2/2022 nhé"],
    &["--on", "2022-08-20", "task", "list"],
    &["--on", "2022-08-20", "undo"],
    &["calendar", "show", "2022"],
    &["calendar", "propose", "2036"],
    &["calendar", "propose", "2036", "--take"],
    &["calendar", "propose", "2036", "--take"],
    &[
        "calendar",
        "set",
        "2/9/2022",
        "--until",
        "5/9/2022",
        "--made-up-on",
        "10/9/2022",
        "--name",
        "Nghỉ Quốc khánh",
        "--source",
        "Thông báo 1/TB",
    ],
    &[
        "calendar", "set", "2/9/2022", "--name", "Nghỉ", "--source", "",
    ],
    &[
        "calendar", "set", "5/9/2022", "--until", "2/9/2022", "--name", "Nghỉ", "--source", "x",
    ],
    &["calendar", "clear", "10/9/2022"],
    &["calendar", "clear", "10/9/2022"],
    &["recurrence", "read", "ngày 31 hằng tháng"],
    &["recurrence", "read", "hằng tuần"],
    &[
        "recurrence",
        "add",
        "Báo cáo tình hình xử lý văn bản",
        "--rule",
        "hằng tháng, ngày 25",
        "--lead",
        "GDĐH",
        "--area",
        "1",
        "--from",
        "1/6/2022",
    ],
    &["recurrence", "edit", "dk-001", "--product", "Báo cáo"],
    &["recurrence", "edit", "DK-001"],
    &["recurrence", "make"],
    &["recurrence", "make"],
    &["recurrence", "end", "DK-001"],
    &["recurrence", "end", "DK-001", "--until", "31/12/2022"],
    &["recurrence", "list"],
    &["recurrence", "end", "DK-002", "--resume"],
    &["task", "progress", "NV-018", "40", "Đã tổng hợp 5 đơn vị"],
    &[
        "task",
        "add",
        "Chuẩn bị báo cáo phiên",
        "--lead",
        "GDĐH",
        "--due",
        "trước phiên họp tới",
    ],
    &["task", "resolve-due", "NV-020", "8/9/2022"],
    &["task", "resolve-due", "NV-020", "9/9/2022"],
    &["report", "period"],
    &["report", "period", "2022-06"],
    &[
        "--now",
        "2022-07-20T02:00:00Z",
        "report",
        "period",
        "2022-07",
    ],
    &["report", "period", "2022-13"],
    &["report", "period", "2023"],
];

#[test]
fn deadlines_are_read_back_and_recurring_work_is_made() {
    let desk = busy_desk("thời hạn, định kỳ");
    same_as_kept("deadlines_vi", &desk.transcript(DEADLINES));
    let desk = busy_desk("deadlines, recurring").with("STEERING_LANG", "en");
    same_as_kept("deadlines_en", &desk.transcript(DEADLINES));
}

/// Papers made of what the register holds.
const PAPERS: &[&[&str]] = &[
    &["paper", "list", "--as-of", "2022-07-31"],
    &[
        "paper",
        "make",
        "briefing",
        "--as-of",
        "2022-07-31",
        "-o",
        "tóm tắt.docx",
    ],
    &[
        "paper",
        "make",
        "briefing",
        "--as-of",
        "2022-07-31",
        "-o",
        "tóm tắt.docx",
    ],
    &[
        "paper",
        "make",
        "urging",
        "--as-of",
        "2022-07-31",
        "--number",
        "5",
        "--symbol",
        "BCĐ",
        "--issued",
        "2022-08-01",
        "--signer",
        "2",
        "-o",
        "đôn đốc",
    ],
    &[
        "paper",
        "make",
        "urging",
        "--as-of",
        "2022-07-31",
        "-o",
        "-",
    ],
    &["paper", "make", "urging", "--unit", "DV-99", "-o", "x.docx"],
    &["paper", "make", "urging", "-o", "x.docx"],
    &["paper", "check", "tóm tắt.docx"],
    &["paper", "check", "tóm tắt.docx", "--form", "paper"],
    &["paper", "make", "outgoing", "-o", "sổ.docx"],
    &["paper", "check", "sổ.docx"],
    &["paper", "make", "special", "-o", "x.docx"],
    &[
        "paper",
        "make",
        "special",
        "--subject",
        "dữ liệu ngành giáo dục",
        "--basis",
        "Thực hiện yêu cầu của Văn phòng Chính phủ tại Công văn số 12/VPCP-KSTT",
        "--query",
        "quá hạn:>0",
        "--as-of",
        "2022-07-31",
        "-o",
        "đột xuất.docx",
    ],
    &[
        "paper",
        "preview",
        "urging",
        "--as-of",
        "2022-07-31",
        "--nth",
        "2",
        "-o",
        "trang 1.svg",
    ],
    &[
        "paper",
        "preview",
        "briefing",
        "--as-of",
        "2022-07-31",
        "--page",
        "99",
        "-o",
        "trang 99.svg",
    ],
    &[
        "paper",
        "preview",
        "urging",
        "--as-of",
        "2022-07-31",
        "--nth",
        "99",
        "-o",
        "công văn 99.svg",
    ],
    &[
        "paper",
        "preview",
        "urging",
        "--as-of",
        "2020-01-01",
        "-o",
        "không có.svg",
    ],
    &[
        "paper",
        "make",
        "extension",
        "--task",
        "NV-001",
        "-o",
        "x.docx",
    ],
    &["paper", "make", "members", "--signer", "8", "-o", "x.docx"],
    &["paper", "make", "matrix", "-o", "x.odt"],
    &["paper", "make", "poem", "-o", "x.docx"],
];

/// What goes out for other programs.
const HANDED_OUT: &[&[&str]] = &[
    &["export", "tasks", "-o", "thời hạn.ics"],
    &[
        "export",
        "tasks",
        "--query",
        "quá hạn:>30",
        "--as-of",
        "2022-08-31",
        "-o",
        "-",
        "--format",
        "ics",
    ],
    &["export", "members", "-o", "thành viên.vcf"],
    &["export", "members", "-o", "thành viên.ics"],
    &["export", "register", "-o", "sổ.json"],
    &["export", "register", "-o", "sổ.json", "--json"],
    &["export", "register", "-o", "sổ.csv"],
    &["export", "register", "--query", "x", "-o", "sổ 2.json"],
    &["export", "register", "--schema", "-o", "lược đồ.json"],
    &["export", "tasks", "--schema", "-o", "x.csv"],
];

#[test]
fn calendars_address_cards_and_the_register_go_out_for_other_programs() {
    let desk = busy_desk("cho phần mềm khác");
    same_as_kept("handed_out_vi", &desk.transcript(HANDED_OUT));
}

#[test]
fn papers_are_made_as_files_and_what_cannot_be_made_is_said() {
    let desk = busy_desk("văn bản từ sổ");
    same_as_kept("papers_made_vi", &desk.transcript(PAPERS));
    let desk = busy_desk("papers made").with("STEERING_LANG", "en");
    same_as_kept("papers_made_en", &desk.transcript(PAPERS));
}

#[test]
fn a_paper_is_checked_and_what_is_not_right_is_said_with_its_source() {
    let desk = Desk::bare("thể thức");
    let forms =
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../documents/fixtures/forms");
    for form in ["form-1.5.docx", "form-2.1.docx"] {
        std::fs::copy(forms.join(form), desk.path(form)).unwrap();
    }
    std::fs::write(desk.path("cu.doc"), "không phải .docx").unwrap();
    let path = |name: &str| desk.path(name).to_string_lossy().into_owned();
    let (letter, annex, old) = (path("form-1.5.docx"), path("form-2.1.docx"), path("cu.doc"));
    let absent = path("không có.docx");
    for (name, lang) in [("paper_vi", "vi"), ("paper_en", "en")] {
        let lines = [&letter, &annex, &old, &absent]
            .map(|file| vec!["--lang", lang, "paper", "check", file.as_str()]);
        let lines: Vec<&[&str]> = lines.iter().map(Vec::as_slice).collect();
        same_as_kept(name, &desk.transcript(&lines));
    }
    let ran = desk.run(&["--json", "paper", "check", &letter]);
    assert_eq!(ran.code, 6, "something is not right");
    let view: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(view["is_clean"], false, "programs are told too");
    assert_eq!(
        view["findings"][1]["fault"], "spacing",
        "findings have codes: {view}"
    );
}
