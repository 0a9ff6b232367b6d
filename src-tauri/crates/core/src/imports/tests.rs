//! Imports against a register that holds the published record.

use super::grid::Sheet;
use super::{Counts, Kind, Mapping, Origin, Outcome, Plan, Request, Why, layout, plan, run};
use crate::error::{Error, Result, Rule};
use crate::history;
use crate::ops::{Actor, Op};
use crate::register::{Register, Writing};
use crate::tasks::{self, TaskState};
use crate::watch::{Unwatched, Watch};
use crate::{calendar, checks, record};
use chrono::NaiveDate;

mod lists;

const NOW: &str = "2026-11-24T03:00:00Z";

fn register() -> Register {
    let register = Register::in_memory().unwrap();
    record::load(&register, NOW.parse().unwrap()).unwrap();
    register
}

fn today() -> NaiveDate {
    calendar::day("2026-11-24")
}

fn sheet(rows: &[&[&str]]) -> Sheet {
    let rows: Vec<Vec<String>> = rows
        .iter()
        .map(|row| row.iter().map(|text| (*text).to_owned()).collect())
        .collect();
    Sheet::of_rows(&rows)
}

fn laid(register: &Register, kind: Kind, sheet: &Sheet) -> (u32, Mapping) {
    let layout = register
        .read(today(), |view| layout(view, kind, sheet, None))
        .unwrap();
    (layout.header_row, layout.mapping)
}

fn planned(register: &Register, kind: Kind, sheet: &Sheet) -> Plan {
    let (header_row, mapping) = laid(register, kind, sheet);
    let request = Request {
        kind,
        sheet,
        header_row,
        mapping: &mapping,
    };
    register
        .read(today(), |view| plan(view, &request, &Unwatched))
        .unwrap()
}

fn take_in(
    register: &Register,
    kind: Kind,
    sheet: &Sheet,
    leave_out: bool,
    watch: &dyn Watch,
) -> Result<Counts> {
    let (header_row, mapping) = laid(register, kind, sheet);
    let request = Request {
        kind,
        sheet,
        header_row,
        mapping: &mapping,
    };
    let origin = Origin {
        file: "ke-hoach.xlsx".to_owned(),
        hash: "0123456789abcdef0123".to_owned(),
    };
    register
        .transact(Op::ImportRows, writing(), |tx| {
            run(tx, &request, &origin, None, leave_out, watch)
        })
        .map(|outcome| outcome.value)
}

fn writing() -> Writing {
    Writing {
        now: NOW.parse().unwrap(),
        actor: Actor::Secretariat,
        effective_on: None,
    }
}

/// What each row is, with why it is not taken in.
fn told(plan: &Plan) -> Vec<(u32, &'static str, String)> {
    plan.rows
        .iter()
        .map(|row| {
            let more = match row.outcome {
                Outcome::Problem => row
                    .problems
                    .iter()
                    .map(|problem| format!("{}:{}", problem.cell, problem.why.code()))
                    .collect::<Vec<_>>()
                    .join(" "),
                Outcome::Changed => row
                    .differences
                    .iter()
                    .map(|difference| difference.field)
                    .collect::<Vec<_>>()
                    .join(" "),
                Outcome::Skipped => row.notes[0].kind.code().to_owned(),
                Outcome::New | Outcome::Same => String::new(),
            };
            (row.row, row.outcome.code(), more)
        })
        .collect()
}

const UGLY: &[&[&str]] = &[
    &["BỘ GIÁO DỤC VÀ ĐÀO TẠO"],
    &["DANH MỤC NHIỆM VỤ NĂM 2027"],
    &[],
    &[
        "TT",
        "Nội dung nhiệm vụ",
        "Đơn vị chủ trì",
        "Phối hợp",
        "Thời hạn",
        "Văn bản giao",
        "Mức độ",
        "Tiến độ (%)",
    ],
    &["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)"],
    &["I", "NHÓM NHIỆM VỤ HẠ TẦNG"],
    &[
        "1",
        "Khảo sát đường truyền các trường",
        "Cục CNTT",
        "Vụ Pháp chế; Văn phòng",
        "31/3/2027",
        "131/QĐ-TTg",
        "Khẩn",
        "",
    ],
    &[
        "2",
        "Khảo sát phòng máy",
        "CNTT",
        "",
        "quý II/2027",
        "QĐ số 131/QĐ-TTg ngày 25/01/2022",
        "",
        "20%",
    ],
    &[
        "3",
        "gi¸o dôc vµ ®µo t¹o trùc tuyÕn",
        "Vô Ph¸p chÕ",
        "",
        "5/6/27",
        "",
        "",
        "",
    ],
    &[
        "4",
        "Khảo sát đường truyền các trường",
        "CNTT",
        "",
        "31/3/2027",
        "131/QĐ-TTg",
        "",
        "",
    ],
    &[
        "5",
        "Đề án chưa rõ",
        "Vụ Pháp chếe",
        "",
        "sớm nhất",
        "999/QĐ-X",
        "gấp",
        "0.5",
    ],
    &["", "Tổng cộng: 5 nhiệm vụ"],
    &["", "Người lập biểu"],
];

#[test]
fn an_ugly_table_is_told_row_by_row() {
    let register = register();
    let plan = planned(&register, Kind::Tasks, &sheet(UGLY));
    assert_eq!(
        told(&plan),
        [
            (5, "skipped", "column_numbers".to_owned()),
            (6, "skipped", "heading".to_owned()),
            (7, "problem", "C7:not_found".to_owned()),
            (8, "new", String::new()),
            (9, "problem", "E9:two_digit_year".to_owned()),
            (10, "new", String::new()),
            (
                11,
                "problem",
                "F11:not_found C11:not_found E11:unclear_day G11:unknown_word H11:fraction"
                    .to_owned()
            ),
            (12, "skipped", "total".to_owned()),
            (13, "skipped", "aside".to_owned()),
        ],
        "each row is what it is"
    );
    assert_eq!(
        plan.rows[2].problems[0].hint, "Cục Công nghệ thông tin",
        "what is nearly a unit is offered"
    );
    assert_eq!(
        plan.rows[4].title, "giáo dục và đào tạo trực tuyến",
        "old text is shown in Unicode"
    );
    assert_eq!(
        plan.rows[4].notes.len(),
        2,
        "and the title and the lead are said to be converted: {:?}",
        plan.rows[4].notes
    );
}

#[test]
fn a_run_is_one_operation_that_undo_takes_back_whole() {
    let register = register();
    let ugly = sheet(UGLY);
    let refused = take_in(&register, Kind::Tasks, &ugly, false, &Unwatched);
    assert!(
        matches!(refused, Err(Error::Refused(Rule::ImportProblems))),
        "rows with problems are not left out silently"
    );
    let head = register.head().unwrap();
    let counts = take_in(&register, Kind::Tasks, &ugly, true, &Unwatched).unwrap();
    assert_eq!(
        (counts.new, counts.problems),
        (2, 3),
        "two rows are taken in"
    );
    assert_eq!(register.head().unwrap(), head + 1, "in one operation");
    let task = register
        .read(today(), |view| {
            tasks::whole(view, "NV-015", Actor::Secretariat)
        })
        .unwrap();
    assert_eq!(task.line.title, "Khảo sát phòng máy", "the first of them");
    assert_eq!(
        (task.line.state, task.line.percent, task.line.due_on),
        (TaskState::InProgress, 20, Some(calendar::day("2027-06-30"))),
        "with what its row says"
    );
    assert_eq!(task.line.due_words, "quý II/2027", "the words are kept");
    let checked = checks::check(&register, today()).unwrap();
    assert_eq!(checked.findings, vec![], "the register is sound");

    let again = planned(&register, Kind::Tasks, &ugly);
    assert_eq!(
        (again.counts.new, again.counts.changed, again.counts.same),
        (0, 0, 2),
        "the same file again changes nothing: {:?}",
        told(&again)
    );
    take_in(&register, Kind::Tasks, &ugly, true, &Unwatched).unwrap();
    assert_eq!(
        register.head().unwrap(),
        head + 1,
        "nor does it leave an entry in the log"
    );

    let undone = history::undo(&register, writing()).unwrap();
    assert_eq!(
        undone.value.subject, "ke-hoach.xlsx 0123456789abcdef",
        "the history names the file"
    );
    let gone = register.read(today(), |view| tasks::line(view, "NV-015"));
    assert!(gone.is_err(), "undo takes the tasks back");
}

#[test]
fn what_has_a_verb_of_its_own_is_not_changed_by_a_file() {
    let register = register();
    let first = sheet(&[
        &["Nhiệm vụ", "Chủ trì", "Thời hạn", "Trạng thái", "Ghi chú"],
        &["Khảo sát phòng máy", "CNTT", "31/3/2027", "", ""],
    ]);
    take_in(&register, Kind::Tasks, &first, false, &Unwatched).unwrap();
    let second = sheet(&[
        &[
            "Mã",
            "Nhiệm vụ",
            "Chủ trì",
            "Thời hạn",
            "Trạng thái",
            "Ghi chú",
        ],
        &[
            "NV-015",
            "Khảo sát phòng máy tính",
            "CNTT",
            "31/3/2027",
            "Đã giao",
            "Thêm",
        ],
    ]);
    assert_eq!(
        told(&planned(&register, Kind::Tasks, &second)),
        [(2, "changed", "title note".to_owned())],
        "plain fields change"
    );
    let third = sheet(&[
        &["Mã", "Nhiệm vụ", "Chủ trì", "Thời hạn", "Trạng thái"],
        &[
            "NV-015",
            "Khảo sát phòng máy",
            "Vụ Pháp chế",
            "30/6/2027",
            "Đã hoàn thành",
        ],
        &["NV-003", "Khác", "", "", ""],
        &["NV-003", "Khác nữa", "", "", ""],
        &["CDS-1", "Việc có mã riêng", "CNTT", "", ""],
    ]);
    assert_eq!(
        told(&planned(&register, Kind::Tasks, &third)),
        [
            (
                2,
                "problem",
                "C2:needs_assignment D2:needs_extension E2:needs_verb".to_owned()
            ),
            (3, "changed", "title".to_owned()),
            (4, "problem", "A4:duplicate_row".to_owned()),
            (5, "new", String::new()),
        ],
        "a lead, a deadline and a state stay"
    );
}

/// Stops at a row.
struct StopAt(u32);

impl Watch for StopAt {
    fn tell(&self, done: u32, _total: u32) -> Result<()> {
        if done < self.0 {
            Ok(())
        } else {
            Err(Error::Cancelled)
        }
    }
}

#[test]
fn an_import_that_is_stopped_leaves_nothing() {
    let register = register();
    let head = register.head().unwrap();
    let rows = sheet(&[
        &["Nhiệm vụ", "Chủ trì"],
        &["Việc thứ nhất", "CNTT"],
        &["Việc thứ hai", "CNTT"],
        &["Việc thứ ba", "CNTT"],
    ]);
    let stopped = take_in(&register, Kind::Tasks, &rows, false, &StopAt(2));
    assert!(matches!(stopped, Err(Error::Cancelled)), "it says so");
    assert_eq!(register.head().unwrap(), head, "nothing was written");
    let plan = planned(&register, Kind::Tasks, &rows);
    assert_eq!(plan.counts.new, 3, "all three are still new");
}

#[test]
fn columns_are_read_as_the_last_time() {
    let register = register();
    let rows = sheet(&[&["Nhiệm vụ", "Chủ trì", "Ý kiến"], &["Việc", "CNTT", "Gấp"]]);
    let codes = [Some("title"), Some("lead"), Some("note")].map(|code| code.map(str::to_owned));
    let mapping = super::mapping_of(Kind::Tasks, &codes).unwrap();
    let request = Request {
        kind: Kind::Tasks,
        sheet: &rows,
        header_row: 1,
        mapping: &mapping,
    };
    let origin = Origin {
        file: "a.csv".to_owned(),
        hash: String::new(),
    };
    register
        .transact(Op::ImportRows, writing(), |tx| {
            run(tx, &request, &origin, None, false, &Unwatched)
        })
        .unwrap();
    let other = sheet(&[&["NHIỆM VỤ", "Chủ trì", "Ý  kiến"], &["Khác", "CNTT", ""]]);
    let layout = register
        .read(today(), |view| {
            super::layout(view, Kind::Tasks, &other, None)
        })
        .unwrap();
    assert!(layout.is_remembered, "the headers are the same");
    assert_eq!(
        layout.mapping[2].map(|field| field.code),
        Some("note"),
        "so the third column is read as it was"
    );
}

#[test]
fn seats_units_documents_and_targets_are_taken_in() {
    let register = register();
    let units = sheet(&[
        &["Tên đơn vị", "Viết tắt", "Loại đơn vị", "Từ ngày"],
        &["Sở Giáo dục và Đào tạo Huế", "", "Địa phương", "01/01/2025"],
        &["Trung tâm Dữ liệu", "TTDL", "Đơn vị sự nghiệp", ""],
        &["Nhóm lạ", "", "Nhóm", ""],
    ]);
    assert_eq!(
        told(&planned(&register, Kind::Units, &units)),
        [
            (2, "new", String::new()),
            (3, "new", String::new()),
            (4, "problem", "C4:unknown_word".to_owned()),
        ],
        "units"
    );
    take_in(&register, Kind::Units, &units, true, &Unwatched).unwrap();
    let seats = sheet(&[
        &[
            "STT",
            "Họ và tên",
            "Chức vụ",
            "Đơn vị",
            "Từ ngày",
            "Đến ngày",
        ],
        &["20", "Lê Văn An", "Giám đốc", "TTDL", "01/02/2026", ""],
        &[
            "20",
            "Trần Thị Bình",
            "Giám đốc",
            "TTDL",
            "01/01/2025",
            "31/01/2026",
        ],
        &["20", "Ngô Ba", "Giám đốc", "TTDL", "01/01/2026", ""],
        &["30", "Phạm Tư", "", "", "01/01/2026", ""],
    ]);
    assert_eq!(
        told(&planned(&register, Kind::Members, &seats)),
        [
            (2, "new", String::new()),
            (3, "new", String::new()),
            (4, "problem", "E4:overlap".to_owned()),
            (5, "problem", "A5:seat_unknown".to_owned()),
        ],
        "seats"
    );
    take_in(&register, Kind::Members, &seats, true, &Unwatched).unwrap();
    let documents = sheet(&[
        &[
            "Số, ký hiệu",
            "Loại văn bản",
            "Trích yếu",
            "Ngày ký",
            "Cơ quan ban hành",
        ],
        &["131/QĐ-TTg", "", "", "", ""],
        &[
            "12/KH-BGDĐT",
            "Kế hoạch",
            "Kế hoạch chuyển đổi số",
            "05/01/2026",
            "Bộ",
        ],
    ]);
    let plan = planned(&register, Kind::Instruments, &documents);
    assert_eq!(
        (plan.rows[0].outcome, plan.rows[1].outcome),
        (Outcome::Same, Outcome::New),
        "documents: {:?}",
        told(&plan)
    );
    take_in(&register, Kind::Instruments, &documents, true, &Unwatched).unwrap();
    let targets = sheet(&[
        &[
            "Mã",
            "Mục tiêu",
            "Năm",
            "Điều kiện đạt",
            "Giá trị cần đạt",
            "ĐVT",
            "Ngày đo",
            "Giá trị đo",
            "Nguồn số liệu",
        ],
        &[
            "T25-01",
            "",
            "",
            "",
            "",
            "",
            "31/12/2025",
            "45,5",
            "Báo cáo",
        ],
        &[
            "T27-01",
            "Trường có đường truyền",
            "2027",
            "Ít nhất",
            "90",
            "%",
            "31/12/2025",
            "40",
            "Báo cáo",
        ],
        &[
            "T27-01",
            "Trường có đường truyền",
            "2027",
            "Ít nhất",
            "90",
            "%",
            "30/06/2026",
            "55",
            "",
        ],
    ]);
    let plan = planned(&register, Kind::Targets, &targets);
    assert_eq!(
        told(&plan),
        [
            (2, "changed", "measured".to_owned()),
            (3, "new", String::new()),
            (4, "problem", "I4:source_needed".to_owned()),
        ],
        "targets"
    );
    take_in(&register, Kind::Targets, &targets, true, &Unwatched).unwrap();
    let checked = checks::check(&register, today()).unwrap();
    assert_eq!(checked.findings, vec![], "the register is sound");
    for (kind, sheet) in [
        (Kind::Units, &units),
        (Kind::Members, &seats),
        (Kind::Instruments, &documents),
        (Kind::Targets, &targets),
    ] {
        let again = planned(&register, kind, sheet);
        assert_eq!(
            (again.counts.new, again.counts.changed),
            (0, 0),
            "the same again changes nothing: {:?}",
            told(&again)
        );
    }
    for _ in 0..4 {
        history::undo(&register, writing()).unwrap();
    }
    assert_eq!(
        planned(&register, Kind::Units, &units).counts.new,
        2,
        "undo takes everything back"
    );
}

#[test]
fn a_problem_names_its_cell_and_what_stands_there() {
    let register = register();
    let rows = sheet(&[&["Nhiệm vụ", "Thời hạn"], &["Việc", "31/6/2027"]]);
    let plan = planned(&register, Kind::Tasks, &rows);
    let problem = &plan.rows[0].problems[0];
    assert_eq!(
        (problem.cell.as_str(), problem.why, problem.found.as_str()),
        ("B2", Why::NoSuchDay, "31/6/2027"),
        "sheet and cell are known"
    );
}
