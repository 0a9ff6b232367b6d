//! Priority areas, clauses, recurring work, criteria and scores of office files.

use super::{Kind, Outcome, Unwatched, planned, register, sheet, take_in, today, told, writing};
use crate::ops::Actor;
use crate::register::Register;
use crate::{checks, committee, history, instruments, priorities, recurrences};

fn areas(register: &Register) -> Vec<String> {
    register
        .read(today(), committee::areas)
        .unwrap()
        .into_iter()
        .map(|area| area.name)
        .collect()
}

/// Says that the register is sound, that the same file again changes nothing, and that undo takes it back whole.
fn again_and_back(register: &Register, kind: Kind, file: &crate::imports::grid::Sheet) {
    let head = register.head().unwrap();
    let checked = checks::check(register, today()).unwrap();
    assert_eq!(checked.findings, vec![], "{kind:?}: the register is sound");
    let again = planned(register, kind, file);
    assert_eq!(
        (again.counts.new, again.counts.changed),
        (0, 0),
        "{kind:?}: the same file again: {:?}",
        told(&again)
    );
    take_in(register, kind, file, true, &Unwatched).unwrap();
    assert_eq!(
        register.head().unwrap(),
        head,
        "{kind:?}: it leaves no entry"
    );
    history::undo(register, writing()).unwrap();
    assert!(
        planned(register, kind, file).counts.new > 0,
        "{kind:?}: one undo takes it back"
    );
}

#[test]
fn areas_come_in_by_name_and_stand_where_their_rows_say() {
    let register = register();
    let before = areas(&register);
    let file = sheet(&[
        &["BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ"],
        &["DANH MỤC NHÓM ƯU TIÊN NĂM 2027"],
        &[],
        &["(kèm theo Kế hoạch)"],
        &["STT", "Nhóm ưu tiên", "Căn cứ", "Ghi chú"],
        &["1", "An toàn thông tin mạng", "Kế hoạch 2027", ""],
        &["2", &before[1].to_uppercase(), "", "Giữ nguyên"],
        &["2", "Trùng chỗ", "", ""],
        &["9", "an toan thong tin mang", "", ""],
        &["x", "Số lạ", "", ""],
        &["", "Trí tuệ nhân tạo trong nhà trường", "", ""],
        &["Tổng cộng: 6 nhóm", ""],
    ]);
    let plan = planned(&register, Kind::Areas, &file);
    assert_eq!(
        told(&plan),
        [
            (6, "new", String::new()),
            (7, "changed", "name note".to_owned()),
            (8, "problem", "A8:place_taken".to_owned()),
            (9, "problem", "B9:duplicate_row".to_owned()),
            (10, "problem", "A10:not_a_number".to_owned()),
            (11, "new", String::new()),
            (12, "skipped", "total".to_owned()),
        ],
        "each row is what it is"
    );
    assert_eq!(
        plan.rows[2].problems[0].hint, "7",
        "the row that asked first is named"
    );
    take_in(&register, Kind::Areas, &file, true, &Unwatched).unwrap();
    let after = areas(&register);
    assert_eq!(
        after[0], "An toàn thông tin mạng",
        "it asked for the first place"
    );
    assert_eq!(
        after[1],
        before[1].to_uppercase(),
        "it stays where it asked to be"
    );
    assert_eq!(after[2], before[0], "the first made room");
    assert_eq!(
        after.last().unwrap(),
        "Trí tuệ nhân tạo trong nhà trường",
        "without a number it is the last"
    );
    assert_eq!(after.len(), before.len() + 2, "none went");
    again_and_back(&register, Kind::Areas, &file);
    assert_eq!(areas(&register), before, "in the order they had");
}

#[test]
fn areas_that_change_places_in_a_file_are_told_and_moved() {
    let register = register();
    let before = areas(&register);
    let file = sheet(&[
        &["Số thứ tự", "Tên nhóm ưu tiên"],
        &["2", &before[0]],
        &["1", &before[1]],
        &["3", &before[2]],
    ]);
    let plan = planned(&register, Kind::Areas, &file);
    assert_eq!(
        told(&plan),
        [
            (2, "changed", "number".to_owned()),
            (3, "changed", "number".to_owned()),
            (4, "same", String::new()),
        ],
        "two change places"
    );
    take_in(&register, Kind::Areas, &file, false, &Unwatched).unwrap();
    let after = areas(&register);
    assert_eq!(
        (&after[0], &after[1], &after[2..]),
        (&before[1], &before[0], &before[2..]),
        "and no other moves"
    );
    let checked = checks::check(&register, today()).unwrap();
    assert_eq!(checked.findings, vec![], "the register is sound");
    history::undo(&register, writing()).unwrap();
    assert_eq!(areas(&register), before, "one undo moves them back");
}

#[test]
fn clauses_come_in_by_document_and_label_and_d_is_not_đ() {
    let register = register();
    let file = sheet(&[
        &["PHỤ LỤC"],
        &[],
        &["TT", "Văn bản", "Điều khoản", "Nội dung"],
        &[
            "1",
            "Quyết định số 131/QĐ-TTg ngày 25/01/2022",
            "Điểm đ khoản 9 mục II",
            "Phát triển học liệu",
        ],
        &[
            "2",
            "131/QĐ-TTg",
            "Điểm d khoản 9 mục II",
            "Đào tạo giáo viên",
        ],
        &["3", "131/QĐ-TTg", "ĐIỂM Đ khoản 9 mục II", "Lặp lại"],
        &["4", "999/QĐ-X", "Khoản 1", "Không có văn bản"],
        &["5", "131/QĐ-TTg", "Khoản 99", ""],
        &["6", "", "Khoản 98", "Thiếu văn bản"],
    ]);
    let plan = planned(&register, Kind::Clauses, &file);
    assert_eq!(
        told(&plan),
        [
            (4, "new", String::new()),
            (5, "new", String::new()),
            (6, "problem", "C6:duplicate_row".to_owned()),
            (7, "problem", "B7:not_found".to_owned()),
            (8, "problem", "D8:empty".to_owned()),
            (9, "problem", "B9:empty".to_owned()),
        ],
        "each row is what it is"
    );
    take_in(&register, Kind::Clauses, &file, true, &Unwatched).unwrap();
    let whole = register
        .read(today(), |view| instruments::whole(view, "131/QĐ-TTg"))
        .unwrap();
    let last: Vec<&str> = whole
        .clauses
        .iter()
        .rev()
        .take(2)
        .map(|clause| clause.text.as_str())
        .collect();
    assert_eq!(
        last,
        ["Đào tạo giáo viên", "Phát triển học liệu"],
        "they stand behind those it had, as in the file"
    );
    let mended = sheet(&[
        &["Văn bản", "Điều khoản", "Nội dung điều khoản"],
        &["131/QĐ-TTg", "Điểm d khoản 9 mục II", "Bồi dưỡng giáo viên"],
    ]);
    let plan = planned(&register, Kind::Clauses, &mended);
    assert_eq!(
        told(&plan),
        [(2, "changed", "text".to_owned())],
        "a clause is known again"
    );
    again_and_back(&register, Kind::Clauses, &file);
}

#[test]
fn recurring_work_comes_in_with_its_rule_in_words() {
    let register = register();
    let file = sheet(&[
        &["CÔNG VIỆC ĐỊNH KỲ"],
        &[],
        &[],
        &[],
        &[
            "TT",
            "Nội dung công việc",
            "Tần suất",
            "Chủ trì",
            "Mức độ",
            "Từ ngày",
            "Đến ngày",
            "Nhóm ưu tiên",
        ],
        &[
            "1",
            "Báo cáo tiến độ Đề án",
            "Ngày 15 hàng tháng",
            "CNTT",
            "Cao",
            "01/01/2027",
            "",
            "1",
        ],
        &[
            "2",
            "Báo cáo tiến độ Đề án",
            "cuối quý hằng quý",
            "CNTT",
            "",
            "01/01/2027",
            "",
            "",
        ],
        &[
            "3",
            "BÁO CÁO TIẾN ĐỘ ĐỀ ÁN",
            "hằng tháng, ngày 15",
            "CNTT",
            "",
            "",
            "",
            "",
        ],
        &["4", "Giao ban", "hằng tuần", "CNTT", "", "", "", ""],
        &["5", "Rà soát", "thỉnh thoảng", "Cục CNTT", "9", "", "", ""],
        &[
            "6",
            "Tổng hợp",
            "ngày 5 hằng tháng",
            "",
            "",
            "01/03/2027",
            "01/02/2027",
            "Không có",
        ],
        &["7", "Thiếu kỳ", "", "CNTT", "", "", "", ""],
    ]);
    let plan = planned(&register, Kind::Recurrences, &file);
    assert_eq!(
        told(&plan),
        [
            (6, "new", String::new()),
            (7, "new", String::new()),
            (8, "problem", "B8:duplicate_row".to_owned()),
            (9, "problem", "C9:no_weekday".to_owned()),
            (
                10,
                "problem",
                "C10:unclear_rule D10:not_found E10:level_range".to_owned()
            ),
            (11, "problem", "H11:not_found G11:dates_order".to_owned()),
            (12, "problem", "C12:empty".to_owned()),
        ],
        "each row is what it is"
    );
    take_in(&register, Kind::Recurrences, &file, true, &Unwatched).unwrap();
    let all = register.read(today(), recurrences::list).unwrap();
    let last = &all[all.len() - 2];
    assert_eq!(
        (
            last.rule.words().as_str(),
            last.level,
            last.from_on.to_string().as_str()
        ),
        ("ngày 15 hằng tháng", 2, "2027-01-01"),
        "as its row says"
    );
    let mended = sheet(&[
        &[
            "Mã",
            "Việc định kỳ",
            "Lặp lại",
            "Đến ngày",
            "Đã tạo việc đến ngày",
        ],
        &[
            &last.code,
            "Báo cáo tiến độ Đề án",
            "ngày 20 hằng tháng",
            "31/12/2027",
            "30/06/2027",
        ],
    ]);
    let plan = planned(&register, Kind::Recurrences, &mended);
    assert_eq!(
        told(&plan),
        [(2, "changed", "rule to".to_owned())],
        "by its code its rule and end change; what was made of it is the register's"
    );
    assert_eq!(plan.rows[0].outcome, Outcome::Changed, "it is known again");
    again_and_back(&register, Kind::Recurrences, &file);
}

#[test]
fn criteria_come_in_when_their_weights_sum_to_the_whole() {
    let register = register();
    let head = ["Tiêu chí", "Trọng số (%)", "Tầm nhìn", "Chiều tính điểm"];
    let wrong = sheet(&[
        &head,
        &["Tác động", "60%", "Lâu dài", ""],
        &["Chi phí", "30,5", "Cả hai", "Càng cao càng bất lợi"],
        &["Chi phi", "9,5", "", ""],
        &["Xa lạ", "", "Mai sau", ""],
    ]);
    let plan = planned(&register, Kind::Criteria, &wrong);
    assert_eq!(
        told(&plan),
        [
            (2, "problem", "B2:weights_sum".to_owned()),
            (3, "problem", "B3:weights_sum".to_owned()),
            (4, "problem", "A4:duplicate_row B4:weights_sum".to_owned()),
            (5, "problem", "C5:unknown_word".to_owned()),
        ],
        "they are told together"
    );
    assert_eq!(
        plan.rows[0].problems[0].hint, "90,5",
        "with what they sum to"
    );
    let file = sheet(&[
        &["BỘ TIÊU CHÍ"],
        &[],
        &[],
        &["Ban hành năm 2027"],
        &head,
        &["Tác động", "60%", "Lâu dài", "Càng cao càng tốt"],
        &["Chi phí", "39,5", "Cả hai", "Càng cao càng bất lợi"],
        &["Gấp", "0,5", "Trước mắt", ""],
    ]);
    take_in(&register, Kind::Criteria, &file, false, &Unwatched).unwrap();
    let sheet_of = register
        .read(today(), |view| {
            priorities::criteria(view, Actor::Secretariat)
        })
        .unwrap();
    let weights: Vec<u32> = sheet_of.criteria.iter().map(|one| one.weight).collect();
    assert_eq!(weights, [600, 395, 5], "in the order of the rows");
    let moved = sheet(&[&head, &["Tác động", "50", "", ""], &["Gấp", "10,5", "", ""]]);
    assert_eq!(
        told(&planned(&register, Kind::Criteria, &moved)),
        [
            (2, "changed", "weight".to_owned()),
            (3, "changed", "weight".to_owned()),
        ],
        "those that the file does not name keep theirs"
    );
    again_and_back(&register, Kind::Criteria, &file);
}

#[test]
fn scores_come_in_with_their_reasons_and_blank_ones_are_left() {
    let register = register();
    let criteria = sheet(&[
        &["Tiêu chí", "Trọng số (%)"],
        &["Tác động", "60"],
        &["Tính sẵn sàng", "40"],
    ]);
    take_in(&register, Kind::Criteria, &criteria, false, &Unwatched).unwrap();
    let title = register
        .read(today(), |view| {
            crate::tasks::line(view, "NV-003").map(|line| line.title)
        })
        .unwrap();
    let file = sheet(&[
        &["BẢNG CHẤM ĐIỂM"],
        &[],
        &[],
        &[],
        &["Mã", "Nhiệm vụ", "Tiêu chí", "Điểm", "Lý do"],
        &["NV-001", "", "Tác động", "8", "Nhiều trường hưởng lợi"],
        &["nv-001", "", "tinh san sang", "", ""],
        &["", &title, "Tác động", "10", "Bộ trưởng giao"],
        &["NV-001", "", "1", "9", "Lặp lại"],
        &["NV-002", "", "Tác động", "11", "Quá thang"],
        &["NV-002", "", "Tính sẵn sàng", "5", ""],
        &["NV-999", "", "Tác động", "5", "x"],
        &["", "", "Tác động", "5", "x"],
        &["NV-003", "", "Vẻ đẹp", "5", "x"],
    ]);
    let plan = planned(&register, Kind::Scores, &file);
    assert_eq!(
        told(&plan),
        [
            (6, "new", String::new()),
            (7, "same", String::new()),
            (8, "new", String::new()),
            (9, "problem", "C9:duplicate_row".to_owned()),
            (10, "problem", "D10:score_range".to_owned()),
            (11, "problem", "E11:needs_reason".to_owned()),
            (12, "problem", "A12:not_found".to_owned()),
            (13, "problem", "A13:empty".to_owned()),
            (14, "problem", "C14:not_found".to_owned()),
        ],
        "each row is what it is"
    );
    take_in(&register, Kind::Scores, &file, true, &Unwatched).unwrap();
    let mended = sheet(&[
        &["Mã", "Tiêu chí", "Điểm", "Lý do"],
        &["NV-001", "Tác động", "6", "Xem lại số trường"],
        &["NV-003", "Tác động", "", "Bộ trưởng giao tại họp"],
    ]);
    assert_eq!(
        told(&planned(&register, Kind::Scores, &mended)),
        [
            (2, "changed", "reason score".to_owned()),
            (3, "changed", "reason".to_owned()),
        ],
        "a score and its reason change"
    );
    again_and_back(&register, Kind::Scores, &file);
}
