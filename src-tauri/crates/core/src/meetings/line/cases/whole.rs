//! Whole lines: what is dismissed, what is picked, what is taken out, and what holds for any text.

use super::{
    Certainty, Kind, Line, Meaning, Picked, Token, check, context, directory, line, read, told,
};
use crate::calendar::{WorkingCalendar, day, read_due};
use crate::meetings::line::{ClauseRef, Pick};
use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

#[test]
fn an_assignment_is_read_whole() {
    check(&[
        (
            "> @Vụ KHTC chủ trì, +@pc phối hợp rà soát hạ tầng §7.2 trước 30/11 !2 #ha-tang (NV-012)",
            &[
                "@Vụ KHTC = lead u3",
                "+@pc = coordinator u4",
                "§7.2 = clause 7.2",
                "trước 30/11 = 2026-11-30",
                "!2 = level 2",
                "#ha-tang = topic ha-tang",
                "NV-012 = task NV-012",
            ],
        ),
        (
            "\"Đ/c Hạnh: đề nghị @Vụ Pháp chế làm rõ § Điều 7 khoản 2 điểm đ, chậm nhất thứ Sáu tuần này",
            &[
                "Đ/c Hạnh =? speaker s3",
                "@Vụ Pháp chế = mention u4",
                "§ Điều 7 khoản 2 điểm đ = clause 7.2.đ",
                "chậm nhất thứ Sáu tuần này = 2026-11-27",
            ],
        ),
        (
            "> @gdtx thực hiện Quyết định 131/QĐ-TTg ngày 25/01/2022 tại 8/10 đơn vị, báo cáo trước 17h00 ngày 15/12",
            &["@gdtx = lead u6", "ngày 15/12 = 2026-12-15"],
        ),
    ]);
}

#[test]
fn lines_as_secretaries_write_them_are_read_as_they_are_meant() {
    check(&[
        (
            "> Cục CNTT chủ trì, phối hợp các đơn vị hoàn thành nền tảng trong quý IV/2026",
            &["trong quý IV/2026 = 2026-12-31"],
        ),
        (
            "> Giao @Vụ KHTC bố trí kinh phí năm 2027, báo cáo Bộ trưởng trước 25/12",
            &["@Vụ KHTC = lead u3", "trước 25/12 = 2026-12-25"],
        ),
        (
            "> @gdđh tổng hợp số liệu học kỳ I năm học 2026-2027, gửi Cục CNTT trước ngày 10 hằng tháng",
            &[
                "@gdđh = lead u5",
                "trước ngày 10 hằng tháng = ngày 10 hằng tháng, next 2026-12-10",
            ],
        ),
        (
            "> @CNTT hoàn thiện dự thảo Quy chế trong 7 ngày, kể từ ngày họp",
            &["@CNTT = lead u2", "trong 7 ngày, kể từ ngày họp =! unclear"],
        ),
        (
            "> Các đơn vị rà soát 100% dịch vụ công, xong trong tháng 01/2027",
            &["xong trong tháng 01/2027 = 2027-01-31 off"],
        ),
        (
            "> @Văn phòng gửi thông báo kết luận sau 5 ngày làm việc",
            &["@Văn phòng = lead u8"],
        ),
        (
            "> @pc thẩm định trong 05 ngày làm việc kể từ ngày nhận được hồ sơ.",
            &[
                "@pc = lead u4",
                "trong 05 ngày làm việc kể từ ngày nhận được hồ sơ = working_days",
            ],
        ),
        (
            "> Trình Thủ tướng trong tháng 1 năm sau",
            &["trong tháng 1 năm sau = 2027-01-31 off"],
        ),
        (
            "> Hoàn thành mục tiêu 80% vào cuối năm 2027",
            &["cuối năm 2027 = 2027-12-31"],
        ),
        (
            "> Đến 31/12/2026 phải kết nối 63/63 Sở",
            &["Đến 31/12/2026 = 2026-12-31"],
        ),
        (
            "> Đến hết quý I/2027, 100% cơ sở giáo dục đại học kết nối",
            &["Đến hết quý I/2027 = 2027-03-31"],
        ),
        (
            "> Báo cáo trước 16h30 thứ Sáu, ngày 27/11",
            &["thứ Sáu, ngày 27/11 = 2026-11-27"],
        ),
        (
            "> Báo cáo trước 16h30 chiều thứ Sáu (27/11)",
            &["thứ Sáu (27/11) = 2026-11-27"],
        ),
        (
            "> Chuẩn bị cho phiên họp ngày 15/12, tài liệu gửi trước 10/12",
            &["trước 10/12 = 2026-12-10"],
        ),
        ("> Tổ chức tập huấn ngày 5-6/12", &[]),
        (
            "> Tổ chức tập huấn từ ngày 05 đến ngày 06/12/2026",
            &["đến ngày 06/12/2026 =? 2026-12-06 off span"],
        ),
        (
            "> Nghiên cứu Nghị định 47/2020/NĐ-CP ngày 9/4/2020, báo cáo trong tuần tới",
            &["trong tuần tới = 2026-12-04"],
        ),
        (
            "- Báo cáo của Vụ KHTC: đến ngày 20/11 đã giải ngân 3/4 kinh phí",
            &[],
        ),
        ("- Từ ngày 01/01/2026 đến 30/6/2026 đã họp 2 phiên", &[]),
        (
            "= Thống nhất lùi hạn NV-012 đến 31/03/2027",
            &["NV-012 = task NV-012", "đến 31/03/2027 = 2027-03-31"],
        ),
        (
            ">> NV-012: gia hạn đến hết ngày 31/03/2027, lý do khách quan",
            &["NV-012 = task NV-012", "ngày 31/03/2027 = 2027-03-31"],
        ),
        (
            ">> NV-012 đạt 70%, còn chờ kinh phí",
            &["NV-012 = task NV-012"],
        ),
        (
            "\"@Sơn: cần làm ngay trong tháng này, không để sang năm sau",
            &["@Sơn = speaker s2", "trong tháng này = 2026-11-30"],
        ),
        ("> hạn nộp 30/11 cho Vụ", &["30/11 = 2026-11-30"]),
        (
            "> Thời gian hoàn thành: 30/11/2026, đơn vị gửi",
            &["30/11/2026 = 2026-11-30"],
        ),
        ("> Deadline 30/11 nhé", &["30/11 =? 2026-11-30 bare"]),
        (
            "> Trước mắt, trong năm 2026 tập trung 3 việc",
            &["trong năm 2026 = 2026-12-31"],
        ),
        ("> Trước ngày họp 03 ngày làm việc gửi tài liệu", &[]),
        (
            "> Gửi tài liệu chậm nhất 03 ngày làm việc trước ngày họp",
            &["chậm nhất 03 ngày làm việc =! unclear"],
        ),
        (
            "> Kỳ báo cáo từ 15/11 đến 14/12",
            &["đến 14/12 =? 2026-12-14 span"],
        ),
        (
            "> Hoàn thành trong 6 tháng đầu năm 2027; sơ kết 30/6",
            &[
                "trong 6 tháng đầu năm 2027 = 2027-06-30",
                "30/6 =? 2027-06-30 no_year |2027-06-30 |2026-06-30",
            ],
        ),
        ("> Trình cuối tuần này", &[]),
        ("> Trình đầu tuần sau", &[]),
        (
            "> Ngày mai họp, trước thứ Năm gửi tài liệu",
            &["trước thứ Năm =? no_month |2026-11-26"],
        ),
        (
            "> Nộp trước ngày 30 tháng này",
            &["trước ngày 30 tháng này =? no_month |2026-11-30"],
        ),
        (
            "> Ra soat trong tuan sau, bao cao truoc ngay 5/12",
            &[
                "trong tuan sau = 2026-12-04",
                "truoc ngay 5/12 =? 2026-12-05 off later",
            ],
        ),
        (
            "> @Vụ KHTC, @Vụ Pháp chế, +@CNTT: hoàn thành trước 15/12",
            &[
                "@Vụ KHTC = lead u3",
                "@Vụ Pháp chế = lead u4",
                "+@CNTT = coordinator u2",
                "trước 15/12 = 2026-12-15",
            ],
        ),
        (
            "> @Bộ Giáo dục và Đào tạo",
            &["@Bộ Giáo dục và Đào tạo = lead u1"],
        ),
        ("? 3/12 hay 4/12", &[]),
    ]);
}

fn token(text: &str, number: usize) -> Token {
    Token {
        text: text.to_owned(),
        number,
    }
}

fn after_dismissing(text: &str, dismissed: &[Token]) -> Vec<String> {
    told(&read(
        text,
        directory(),
        context(Kind::Proceedings, dismissed, &[]),
    ))
}

#[test]
fn what_was_dismissed_stays_text_and_gives_no_smaller_chip() {
    for (text, gone, left) in [
        ("> Rà soát trước 30/11", token("trước 30/11", 0), &[][..]),
        ("> @khtc rà soát", token("@khtc", 0), &[]),
        ("> Rà soát !1", token("!1", 0), &[]),
        (
            "> Rà soát #csdl #csdl",
            token("#csdl", 0),
            &["#csdl = topic csdl"],
        ),
        ("> Theo § Điều 7 khoản 2", token("§ Điều 7 khoản 2", 0), &[]),
        ("> #NV-012 xong", token("#NV-012", 0), &[]),
        (
            "> Báo cáo hằng tháng ngày 15",
            token("hằng tháng ngày 15", 0),
            &[],
        ),
        (
            "\"Đ/c Hạnh: @khtc nói",
            token("Đ/c Hạnh", 0),
            &["@khtc = speaker u3"],
        ),
        (
            "> Trước 30/11 và trước 15/12",
            token("Trước 30/11", 0),
            &["trước 15/12 = 2026-12-15"],
        ),
        (
            "> Rà soát trước 30/11",
            token("trước 30/11", 1),
            &["trước 30/11 = 2026-11-30"],
        ),
        (
            "> Rà soát trước 30/11",
            token("30/11", 0),
            &["trước 30/11 = 2026-11-30"],
        ),
    ] {
        assert_eq!(
            after_dismissing(text, std::slice::from_ref(&gone)),
            left,
            "{text:?} without {gone:?}"
        );
    }
    let decomposed: String = "trước 30/11".nfd().collect();
    assert!(
        after_dismissing("> Rà soát trước 30/11", &[token(&decomposed, 0)]).is_empty(),
        "in either form of its letters"
    );
}

#[test]
fn what_was_picked_is_sure() {
    let read_with = |text: &str, words: &str, pick: Pick| {
        let picked = [Picked {
            token: token(words, 0),
            pick,
        }];
        told(&read(
            text,
            directory(),
            context(Kind::Proceedings, &[], &picked),
        ))
    };
    let clause = ClauseRef {
        article: "7".to_owned(),
        clause: Some(2),
        point: Some('đ'),
    };
    let other = ClauseRef {
        point: Some('a'),
        ..clause.clone()
    };
    for (text, words, pick, expected) in [
        (
            "> 30/11 trình Bộ",
            "30/11",
            Pick::Offered,
            &["30/11 = 2026-11-30"][..],
        ),
        (
            "> 30/11 trình Bộ",
            "30/11",
            Pick::Day(day("2026-11-30")),
            &["30/11 = 2026-11-30"],
        ),
        (
            "> 30/11 trình Bộ",
            "30/11",
            Pick::Day(day("2026-12-01")),
            &["30/11 =? 2026-11-30 bare"],
        ),
        (
            "> Trình trước 20/11 nhé",
            "trước 20/11",
            Pick::Offered,
            &["trước 20/11 = 2027-11-20 off"],
        ),
        (
            "> Trình trước 20/11 nhé",
            "trước 20/11",
            Pick::Day(day("2026-11-20")),
            &["trước 20/11 = 2026-11-20 past"],
        ),
        (
            "> Trình trước tháng 12",
            "trước tháng 12",
            Pick::Day(day("2026-11-30")),
            &["trước tháng 12 = 2026-11-30"],
        ),
        (
            "> Trình trước tháng 12",
            "trước tháng 12",
            Pick::Offered,
            &["trước tháng 12 =? before_period |2026-11-30 |2026-12-31"],
        ),
        (
            "> Trước 30/11 họp, trước 15/12 trình",
            "trước 15/12",
            Pick::Offered,
            &[
                "Trước 30/11 =? 2026-11-30 later",
                "trước 15/12 = 2026-12-15",
            ],
        ),
        (
            "> Nộp hằng tháng",
            "hằng tháng",
            Pick::Offered,
            &["hằng tháng = cuối tháng hằng tháng, next 2026-11-30"],
        ),
        (
            "> Trước 31/11 trình",
            "Trước 31/11",
            Pick::Offered,
            &["Trước 31/11 =! no_such_day"],
        ),
        (
            "\"Đ/c Hạnh: vâng",
            "Đ/c Hạnh",
            Pick::Offered,
            &["Đ/c Hạnh = speaker s3"],
        ),
        ("> @Mai", "@Mai", Pick::Offered, &["@Mai =? lead s12|s13"]),
        (
            "- § dieu 7 khoan 2 diem d",
            "§ dieu 7 khoan 2 diem d",
            Pick::Clause(clause),
            &["§ dieu 7 khoan 2 diem d = clause 7.2.đ"],
        ),
        (
            "- § dieu 7 khoan 2 diem d",
            "§ dieu 7 khoan 2 diem d",
            Pick::Clause(other),
            &["§ dieu 7 khoan 2 diem d =? clause 7.2.d|7.2.đ"],
        ),
    ] {
        assert_eq!(
            read_with(text, words, pick.clone()),
            expected,
            "{text:?} with {pick:?}"
        );
    }
}

#[test]
fn what_was_accepted_leaves_the_words_where_it_only_says_so_and_is_named_within_a_sentence() {
    for (text, plain) in [
        ("> @Vụ KHTC rà soát", "rà soát"),
        ("> @cntt, +@pc: rà soát hạ tầng", "rà soát hạ tầng"),
        ("> Rà soát hạ tầng @cntt", "Rà soát hạ tầng"),
        (
            "> Rà soát hạ tầng, @cntt +@pc trước 30/11 !1",
            "Rà soát hạ tầng trước 30/11",
        ),
        (
            "> Giao @cntt rà soát",
            "Giao Cục Công nghệ thông tin rà soát",
        ),
        ("> Giao, +@pc góp ý", "Giao, Vụ Pháp chế góp ý"),
        ("\"@Hạnh: đề nghị", "đề nghị"),
        ("\"Đồng ý với @Hạnh", "Đồng ý với Hạnh"),
        ("> Rà soát !1 ngay", "Rà soát ngay"),
        ("> !1 rà soát", "rà soát"),
        ("> Rà soát #csdl.", "Rà soát #csdl."),
        ("> Theo § Điều 7 khoản 2 thì", "Theo Điều 7 khoản 2 thì"),
        ("> Theo §7.2 thì", "Theo §7.2 thì"),
        ("> #NV-012 xong", "NV-012 xong"),
        ("> Rà soát trước 30/11", "Rà soát trước 30/11"),
        ("> Báo cáo hằng tháng ngày 15", "Báo cáo hằng tháng ngày 15"),
        ("> @nobody rà soát", "@nobody rà soát"),
        ("> @Mai rà soát", "@Mai rà soát"),
        ("> Báo cáo 9/11 @cntt", "Báo cáo 9/11"),
        ("- @Hạnh và @Sơn trao đổi", "Hạnh và Sơn trao đổi"),
        ("> ", ""),
    ] {
        let line = line(text);
        assert_eq!(line.plain(), plain, "{text:?} as it is written down");
        assert!(
            text.ends_with(&line.text),
            "{text:?}: reading took nothing out"
        );
    }
}

#[test]
fn the_words_of_a_sure_deadline_read_as_it_by_themselves() {
    for text in [
        "> Trình trước thứ Hai, ngày 30/11 cho Bộ",
        "> Trình hạn chót: 15/12, gửi Vụ",
        "> Trình đến hết tuần này",
        "> Trình trước 17h00 ngày 30/11",
        "> Trình trong quí I/2027",
        "> Đôn đốc; hạn: thường xuyên; báo cáo",
        "> Trình chậm nhất trước phiên tới",
        "> Trình trong 5 ngày làm việc kể từ ngày 23/11/2026 cho Bộ",
    ] {
        let line = line(text);
        let Some(Meaning::Due(deadline)) = line.chips.first().map(|chip| &chip.meaning) else {
            panic!("{text} has a deadline");
        };
        let due = deadline.due.as_ref().unwrap();
        let again = read_due(&due.words, day(super::TODAY), WorkingCalendar::published());
        assert_eq!(
            again.as_ref(),
            Ok(due),
            "{text:?}: a form that gets these words reads the same"
        );
    }
}

/// Pieces that lines are made of, among them everything that begins something.
fn anything() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        8 => prop::sample::select(vec![
            " ", "\n", "@", "+@", "#", "§", "!", "!1", "-", "–", "/", ".", ",", ":", "(", ")", "“", "”", ">", ">>", "=", "?",
            "*", "30", "11", "30/11", "2026", "5", "31/11", "NV-012", "trước", "trong", "hạn", "đến hết", "chậm nhất", "từ",
            "ngày", "tháng", "năm", "quý", "II", "tuần", "sau", "cuối", "làm việc", "kể từ", "hằng", "mỗi", "thứ Sáu",
            "thường xuyên", "phiên tới", "và", "Điều", "khoản", "điểm", "đ", "d", "Nguyễn Văn A", "khtc", "Đ/c", "Ưng", "Mai",
            "\u{301}", "\u{323}", "\u{338}", "\u{f73}", "\u{1100}", "\u{1161}", "\u{11a8}", "한", "İ", "ﬁ", "😀", "\u{200d}",
            "\u{a0}", "\u{feff}", "17h00", "%", "báo cáo", "Q1",
        ]).prop_map(str::to_owned),
        1 => any::<String>(),
    ];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

fn spaced() -> impl Strategy<Value = String> {
    (anything(), any::<bool>()).prop_map(|(text, is_spaced)| {
        if is_spaced {
            text.chars().flat_map(|char| [char, ' ']).collect()
        } else {
            text
        }
    })
}

fn check_places(text: &str, line: &Line) -> Result<(), TestCaseError> {
    prop_assert_eq!(
        &text[line.from_byte..],
        &line.text,
        "the text is what was typed"
    );
    let mut end = 0;
    for chip in &line.chips {
        prop_assert!(
            chip.bytes.start >= end,
            "chips stand in order and do not overlap"
        );
        end = chip.bytes.end;
        prop_assert_eq!(
            line.text.get(chip.bytes.clone()),
            Some(chip.token.text.as_str())
        );
        let chars: String = line
            .text
            .chars()
            .skip(chip.chars.start)
            .take(chip.chars.len())
            .collect();
        prop_assert_eq!(
            &chars,
            &chip.token.text,
            "bytes and characters are the same place"
        );
        prop_assert!(!chars.is_empty(), "a chip has words");
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn reading_changes_no_text_and_chips_stand_apart_on_whole_characters(text in spaced()) {
        let line = line(&text);
        check_places(&text, &line)?;
    }

    #[test]
    fn both_forms_of_a_text_are_read_alike(text in spaced()) {
        let composed: String = text.nfc().collect();
        let decomposed: String = text.nfd().collect();
        let (one, other) = (line(&composed), line(&decomposed));
        check_places(&decomposed, &other)?;
        prop_assert_eq!(one.kind, other.kind);
        prop_assert_eq!(&one.text, &other.text.nfc().collect::<String>());
        let told_composed: Vec<String> = told(&other).iter().map(|told| told.nfc().collect()).collect();
        prop_assert_eq!(told(&one), told_composed);
    }

    #[test]
    fn what_is_dismissed_one_by_one_ends_in_plain_text(text in spaced()) {
        let mut dismissed: Vec<Token> = line(&text).chips.into_iter().map(|chip| chip.token).collect();
        let known = dismissed.len();
        let left = read(&text, directory(), context(Kind::Proceedings, &dismissed, &[]));
        for chip in &left.chips {
            prop_assert!(
                matches!(chip.meaning, Meaning::Speaker(_) | Meaning::Mention(_)),
                "{:?} comes of nothing that was dismissed", chip
            );
        }
        dismissed.extend(left.chips.into_iter().map(|chip| chip.token));
        prop_assert!(dismissed.len() >= known);
    }

    #[test]
    fn a_sure_day_is_never_one_that_the_grammar_refuses(text in spaced()) {
        for chip in line(&text).chips {
            let Meaning::Due(deadline) = &chip.meaning else { continue };
            if chip.certainty() == Certainty::Sure {
                let words = deadline.due.as_ref().map(|due| due.words.clone()).unwrap_or_default();
                let again = read_due(&words, day(super::TODAY), WorkingCalendar::published());
                prop_assert_eq!(again.map(|due| due.due_on), Ok(deadline.on()), "{}", words);
            }
        }
    }
}
