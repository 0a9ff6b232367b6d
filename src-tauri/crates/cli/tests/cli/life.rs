//! The life of a task of the published record on the command line, with the right cells as of each day along the way.

use crate::desk::Desk;
use steering_api::wire::reports::StatsView;

/// Runs a command that must succeed and gives its output.
fn did(desk: &Desk, words: &[&str]) -> String {
    let ran = desk.run(words);
    assert_eq!(ran.code, 0, "{words:?} is done: {}", ran.err);
    ran.out
}

/// Tells in which cell of the statistics the task is on a day.
fn cell(desk: &Desk, day: &str, basis: &str) -> String {
    let cells = ["drafts", "stopped", "on_time", "late", "in_term", "overdue"];
    let found: Vec<&str> = cells
        .into_iter()
        .filter(|cell| {
            let listed = did(
                desk,
                &[
                    "task", "list", "--cell", cell, "--as-of", day, "--basis", basis,
                ],
            );
            listed.contains("NV-003")
        })
        .collect();
    found.join(", ")
}

/// On time and overdue out of the due set, in hundredths of a percent; none when nothing is due.
type Ratios = (Option<u32>, Option<u32>);

/// Reads the report of a day, whose sums must close, and gives both its ratios.
fn ratios(desk: &Desk, day: &str, basis: &str) -> Ratios {
    let stats = did(desk, &["--json", "stats", "--as-of", day, "--basis", basis]);
    let stats: StatsView = serde_json::from_str(&stats).expect("the statistics are their view");
    let cells = &stats.cells;
    assert_eq!(
        cells.total + cells.drafts + cells.stopped,
        7,
        "{day}, {basis}: none of the seven tasks of the founding is lost"
    );
    assert_eq!(
        cells.total,
        cells.on_time
            + cells.late
            + cells.done_undated
            + cells.in_term
            + cells.overdue
            + cells.open_undated,
        "{day}, {basis}: the cells make the total"
    );
    for groups in [
        &stats.by_area,
        &stats.by_lead,
        &stats.by_instrument,
        &stats.by_level,
    ] {
        let sum: u32 = groups.iter().map(|group| group.cells.total).sum();
        assert_eq!(sum, cells.total, "{day}, {basis}: groups make the total");
    }
    (stats.on_time_ratio, stats.overdue_ratio)
}

#[test]
fn a_task_of_the_published_record_lives_from_draft_to_confirmed() {
    let desk = Desk::new("một đời của NV-003");
    let paper = desk.path("Báo cáo rà soát.pdf");
    std::fs::write(&paper, b"%PDF-1.7 ra soat").unwrap();
    let paper = paper.to_str().unwrap();
    let unit = "Cục Công nghệ thông tin";
    for (day, words) in [
        (
            "2022-02-10",
            &[
                "task",
                "assign",
                "NV-003",
                "--lead",
                unit,
                "--due",
                "30/6/2022",
            ][..],
        ),
        (
            "2022-02-10",
            &[
                "task",
                "parties",
                "NV-003",
                "--unit",
                "GDĐH",
                "--contribution",
                "Số liệu",
                "--due-on",
                "15/5/2022",
            ],
        ),
        ("2022-02-14", &["task", "accept", "NV-003"]),
        (
            "2022-02-16",
            &[
                "task",
                "clarify",
                "NV-003",
                "Gồm cả các sở không?",
                "--answer-by",
                "25/2/2022",
            ],
        ),
        (
            "2022-02-21",
            &["--as", "1", "task", "answer", "NV-003", "Gồm cả các sở."],
        ),
        (
            "2022-02-22",
            &[
                "task",
                "delegate",
                "NV-003",
                "Lê Văn Cường",
                "--to",
                "30/6/2022",
            ],
        ),
        (
            "2022-04-29",
            &[
                "task",
                "progress",
                "NV-003",
                "40%",
                "Đã nhận số liệu 31 tỉnh",
            ],
        ),
        (
            "2022-05-20",
            &["task", "deliver", "NV-003", "Công văn 112/GDĐH"],
        ),
        (
            "2022-07-05",
            &[
                "task",
                "extend",
                "NV-003",
                "--to",
                "31/8/2022",
                "--reason",
                "Chờ số liệu",
                "--evidence",
                "Công văn 45",
            ],
        ),
        (
            "2022-07-11",
            &[
                "--as",
                "1",
                "task",
                "decide",
                "NV-003",
                "--grant",
                "--basis",
                "Bút phê",
            ],
        ),
        (
            "2022-07-20",
            &["task", "pause", "NV-003", "--basis", "Thông báo số 20"],
        ),
        ("2022-08-01", &["task", "resume", "NV-003"]),
        (
            "2022-08-10",
            &[
                "--as",
                "1",
                "task",
                "direct",
                "NV-003",
                "Nêu rõ trường nào chưa có đường truyền.",
                "--answer-by",
                "20/8/2022",
            ],
        ),
        (
            "2022-08-19",
            &["task", "answer", "NV-003", "Đã thêm phụ lục 3."],
        ),
        ("2022-08-25", &["task", "attach", "NV-003", "--from", paper]),
        (
            "2022-08-25",
            &[
                "task",
                "report-done",
                "NV-003",
                "--result",
                "Báo cáo 81/BC-CNTT",
            ],
        ),
        ("2022-08-30", &["task", "confirm", "NV-003"]),
    ] {
        let words: Vec<&str> = ["--now", "2022-09-01T02:00:00Z", "--on", day]
            .into_iter()
            .chain(words.iter().copied())
            .collect();
        did(&desk, &words);
    }
    // Of the seven tasks of the founding, in 2022, none but this one has a deadline: when it is due, it is the whole due set.
    let nothing_due: Ratios = (None, None);
    let due_today: Ratios = (Some(0), Some(0));
    let late_now: Ratios = (Some(0), Some(10_000));
    for (day, adjusted, in_force, original, first) in [
        ("2022-02-09", "drafts", nothing_due, "drafts", nothing_due),
        ("2022-02-10", "in_term", nothing_due, "in_term", nothing_due),
        ("2022-06-30", "in_term", due_today, "in_term", due_today),
        ("2022-07-01", "overdue", late_now, "overdue", late_now),
        ("2022-07-05", "overdue", late_now, "overdue", late_now),
        ("2022-07-10", "overdue", late_now, "overdue", late_now),
        ("2022-07-11", "in_term", nothing_due, "overdue", late_now),
        ("2022-07-20", "stopped", nothing_due, "stopped", nothing_due),
        ("2022-08-01", "in_term", nothing_due, "overdue", late_now),
        ("2022-08-25", "in_term", nothing_due, "overdue", late_now),
        (
            "2022-08-30",
            "on_time",
            (Some(10_000), Some(0)),
            "late",
            (Some(0), Some(0)),
        ),
    ] {
        for (basis, wanted, shares) in [
            ("adjusted", adjusted, in_force),
            ("original", original, first),
        ] {
            assert_eq!(
                cell(&desk, day, basis),
                wanted,
                "{day}: its cell by the {basis} deadline"
            );
            assert_eq!(
                ratios(&desk, day, basis),
                shares,
                "{day}: both ratios by the {basis} deadline"
            );
        }
    }
    let late = ["--now", "2022-09-01T02:00:00Z"];
    let shown = did(&desk, &[&late[..], &["task", "show", "NV-003"]].concat());
    for wanted in [
        "Nêu rõ trường nào chưa có đường truyền.",
        "Lê Văn Cường",
        "Công văn 112/GDĐH",
        "Công văn 45",
        "Báo cáo rà soát.pdf",
        "xin sau khi đã quá hạn",
    ] {
        assert!(
            shown.contains(wanted),
            "the whole task tells of “{wanted}”: {shown}"
        );
    }
    let out = desk.path("Lấy ra.pdf");
    let taken = [
        "task",
        "evidence",
        "NV-003",
        "1",
        "--output",
        out.to_str().unwrap(),
    ];
    did(&desk, &[&late[..], &taken[..]].concat());
    assert_eq!(
        std::fs::read(&out).unwrap(),
        b"%PDF-1.7 ra soat",
        "the file comes out as it went in"
    );
    assert!(
        did(&desk, &["check"]).contains("Sổ lành lặn"),
        "the register is sound"
    );
}

#[test]
fn what_would_run_or_is_too_large_is_not_taken_in() {
    let desk = Desk::new("tệp không nhận");
    for (name, bytes) in [("Cài đặt.exe", 3), ("Báo cáo.pdf", 20 * 1024 * 1024 + 1)] {
        let path = desk.path(name);
        std::fs::write(&path, vec![b'a'; bytes]).unwrap();
        let ran = desk.run(&["task", "attach", "NV-003", "--from", path.to_str().unwrap()]);
        assert_eq!(ran.code, 1, "{name} is refused by a rule: {}", ran.err);
    }
}

#[test]
fn words_that_were_not_quoted_are_one_text() {
    let desk = Desk::new("lời không có ngoặc");
    for (words, said) in [
        (
            "meeting add Phiên họp thứ tư --start 2022-06-24T08:00",
            "Phiên họp thứ tư",
        ),
        (
            "agenda add PH-001 Báo cáo tiến độ --minutes 20",
            "Báo cáo tiến độ",
        ),
        (
            "agenda add Quy chế làm việc --meeting PH-001",
            "Quy chế làm việc",
        ),
        (
            "opinion add Dự thảo Quy chế --due 2022-06-30 --question Được",
            "Dự thảo Quy chế",
        ),
        ("task add Rà soát kho học liệu", "Rà soát kho học liệu"),
    ] {
        let words: Vec<&str> = words.split(' ').collect();
        let out = did(&desk, &words);
        assert!(out.contains(said), "{words:?} keeps every word: {out}");
    }
}
