use super::{Due, DueError, says_only_day};
use crate::calendar::{WorkingCalendar, day};
use crate::tasks::DueKind;
use chrono::NaiveDate;
use unicode_normalization::UnicodeNormalization;

fn read_due(words: &str, today: NaiveDate) -> Result<Due, DueError> {
    super::read_due(words, today, WorkingCalendar::published())
}

/// A Tuesday: the tables look from here.
const TODAY: &str = "2022-03-08";

fn check(cases: &[(&str, DueKind, &str)]) {
    for (words, kind, due_on) in cases {
        let due = read_due(words, day(TODAY))
            .map_err(|error| (words, error))
            .unwrap();
        assert_eq!(due.kind, *kind, "kind of {words:?}");
        assert_eq!(
            due.due_on.map(|day| day.to_string()).unwrap_or_default(),
            *due_on,
            "day of {words:?}"
        );
        assert_eq!(
            due.words,
            words.split_whitespace().collect::<Vec<_>>().join(" "),
            "{words:?} is kept as written"
        );
    }
}

fn check_refused(cases: &[(&str, DueError)]) {
    for (words, error) in cases {
        assert_eq!(
            read_due(words, day(TODAY)),
            Err(*error),
            "{words:?} must be refused"
        );
    }
}

#[test]
fn whole_dates_are_read_in_every_usual_form() {
    check(&[
        ("2022-06-30", DueKind::Date, "2022-06-30"),
        ("2022/06/30", DueKind::Date, "2022-06-30"),
        ("30/6/2022", DueKind::Date, "2022-06-30"),
        ("30/06/2022", DueKind::Date, "2022-06-30"),
        ("30-6-2022", DueKind::Date, "2022-06-30"),
        ("30.06.2022", DueKind::Date, "2022-06-30"),
        ("30 / 6 / 2022", DueKind::Date, "2022-06-30"),
        ("ngày 30/6/2022", DueKind::Date, "2022-06-30"),
        ("30 tháng 6 năm 2022", DueKind::Date, "2022-06-30"),
        ("ngày 05 tháng 01 năm 2023", DueKind::Date, "2023-01-05"),
        ("29/2/2024", DueKind::Date, "2024-02-29"),
        ("25/01/2022", DueKind::Date, "2022-01-25"),
        ("  30/6/2022. ", DueKind::Date, "2022-06-30"),
        ("thứ Năm, ngày 30/6/2022", DueKind::Date, "2022-06-30"),
        ("trước thứ 5 (30/6)", DueKind::Date, "2022-06-30"),
    ]);
}

#[test]
fn words_before_a_date_add_nothing_to_it() {
    check(&[
        ("trước 30/6/2022", DueKind::Date, "2022-06-30"),
        ("trước ngày 30/6/2022", DueKind::Date, "2022-06-30"),
        ("Chậm nhất 15/12/2022", DueKind::Date, "2022-12-15"),
        ("chậm nhất là ngày 15/12/2022", DueKind::Date, "2022-12-15"),
        ("đến ngày 15/12/2022", DueKind::Date, "2022-12-15"),
        ("hạn: 15/12/2022", DueKind::Date, "2022-12-15"),
        ("Hạn chót 15/12/2022", DueKind::Date, "2022-12-15"),
        (
            "hoàn thành trước ngày 15/12/2022",
            DueKind::Date,
            "2022-12-15",
        ),
        ("trước cuối tháng 6/2022", DueKind::MonthEnd, "2022-06-30"),
    ]);
}

#[test]
fn a_day_without_its_year_is_the_next_one() {
    check(&[
        ("30/6", DueKind::Date, "2022-06-30"),
        ("8/3", DueKind::Date, "2022-03-08"),
        ("15/4", DueKind::Date, "2022-04-15"),
        ("trước 1/9", DueKind::Date, "2022-09-01"),
        ("ngày 30 tháng 6", DueKind::Date, "2022-06-30"),
        ("tháng 6", DueKind::MonthEnd, "2022-06-30"),
        ("quý II", DueKind::QuarterEnd, "2022-06-30"),
    ]);
    assert_eq!(
        read_due("15/1", day("2022-12-20")).map(|due| due.due_on),
        Ok(Some(day("2023-01-15"))),
        "in December, 15 January is next year's"
    );
}

#[test]
fn a_day_that_could_be_last_years_needs_its_year() {
    check_refused(&[
        ("7/3", DueError::NoYear),
        ("15/1", DueError::NoYear),
        ("30/12", DueError::NoYear),
        ("tháng 1", DueError::NoYear),
        ("quý IV", DueError::NoYear),
        ("29/2", DueError::NoYear),
    ]);
}

#[test]
fn months_end_on_their_last_day() {
    check(&[
        ("tháng 6/2022", DueKind::MonthEnd, "2022-06-30"),
        ("Tháng 06/2022", DueKind::MonthEnd, "2022-06-30"),
        ("tháng 6 năm 2022", DueKind::MonthEnd, "2022-06-30"),
        ("tháng 6-2022", DueKind::MonthEnd, "2022-06-30"),
        ("trong tháng 6/2022", DueKind::MonthEnd, "2022-06-30"),
        ("trong tháng 5", DueKind::MonthEnd, "2022-05-31"),
        ("cuối tháng 2/2024", DueKind::MonthEnd, "2024-02-29"),
        ("hết tháng 6/2022", DueKind::MonthEnd, "2022-06-30"),
        ("đến hết tháng 6/2022", DueKind::MonthEnd, "2022-06-30"),
        ("tháng Sáu năm 2022", DueKind::MonthEnd, "2022-06-30"),
        ("tháng mười hai/2022", DueKind::MonthEnd, "2022-12-31"),
        ("6/2022", DueKind::MonthEnd, "2022-06-30"),
        ("cuối tháng", DueKind::MonthEnd, "2022-03-31"),
        ("cuối tháng này", DueKind::MonthEnd, "2022-03-31"),
        ("trong tháng này", DueKind::MonthEnd, "2022-03-31"),
        ("tháng sau", DueKind::MonthEnd, "2022-04-30"),
        ("tháng sáu", DueKind::MonthEnd, "2022-06-30"),
        ("Cuối tháng Sáu", DueKind::MonthEnd, "2022-06-30"),
        ("thang Sáu/2022", DueKind::MonthEnd, "2022-06-30"),
        ("đầu tháng 6/2022", DueKind::Date, "2022-06-01"),
        ("giữa tháng 6/2022", DueKind::Date, "2022-06-15"),
        ("giữa tháng tới", DueKind::Date, "2022-04-15"),
    ]);
}

#[test]
fn quarters_and_parts_of_a_year_end_with_their_last_month() {
    check(&[
        ("quý II/2022", DueKind::QuarterEnd, "2022-06-30"),
        ("quý 2 năm 2022", DueKind::QuarterEnd, "2022-06-30"),
        ("quí II/2022", DueKind::QuarterEnd, "2022-06-30"),
        ("Quý IV năm 2022", DueKind::QuarterEnd, "2022-12-31"),
        ("trong quý III/2022", DueKind::QuarterEnd, "2022-09-30"),
        ("cuối quý I/2023", DueKind::QuarterEnd, "2023-03-31"),
        ("quý II-2022", DueKind::QuarterEnd, "2022-06-30"),
        ("Q2/2022", DueKind::QuarterEnd, "2022-06-30"),
        ("Q.III/2022", DueKind::QuarterEnd, "2022-09-30"),
        ("quý này", DueKind::QuarterEnd, "2022-03-31"),
        ("cuối quý", DueKind::QuarterEnd, "2022-03-31"),
        ("quý sau", DueKind::QuarterEnd, "2022-06-30"),
        ("6 tháng đầu năm", DueKind::MonthEnd, "2022-06-30"),
        ("sáu tháng đầu năm", DueKind::MonthEnd, "2022-06-30"),
        ("6 tháng đầu năm 2023", DueKind::MonthEnd, "2023-06-30"),
        ("9 tháng đầu năm 2022", DueKind::MonthEnd, "2022-09-30"),
        ("6 tháng cuối năm 2022", DueKind::YearEnd, "2022-12-31"),
        ("giữa năm 2022", DueKind::MonthEnd, "2022-06-30"),
        ("năm 2022", DueKind::YearEnd, "2022-12-31"),
        ("trong năm 2026", DueKind::YearEnd, "2026-12-31"),
        ("cuối năm 2026", DueKind::YearEnd, "2026-12-31"),
        ("hết năm 2025", DueKind::YearEnd, "2025-12-31"),
        ("đến năm 2030", DueKind::YearEnd, "2030-12-31"),
        ("cuối năm", DueKind::YearEnd, "2022-12-31"),
        ("cuối năm nay", DueKind::YearEnd, "2022-12-31"),
        ("năm tới", DueKind::YearEnd, "2023-12-31"),
    ]);
}

#[test]
fn counts_run_from_tomorrow() {
    check(&[
        ("5 ngày làm việc", DueKind::WorkingDays, "2022-03-15"),
        ("05 ngày làm việc", DueKind::WorkingDays, "2022-03-15"),
        (
            "trong vòng 5 ngày làm việc",
            DueKind::WorkingDays,
            "2022-03-15",
        ),
        ("trong 3 ngày làm việc", DueKind::WorkingDays, "2022-03-11"),
        ("10 ngày", DueKind::Date, "2022-03-18"),
        ("4 ngày", DueKind::Date, "2022-03-14"),
        ("2 tuần", DueKind::Date, "2022-03-22"),
        ("hôm nay", DueKind::Date, "2022-03-08"),
        ("ngày mai", DueKind::Date, "2022-03-09"),
    ]);
}

#[test]
fn a_week_ends_with_its_last_working_day() {
    check(&[
        ("trong tuần", DueKind::Date, "2022-03-11"),
        ("trong tuần này", DueKind::Date, "2022-03-11"),
        ("hết tuần này", DueKind::Date, "2022-03-11"),
        ("đến hết tuần sau", DueKind::Date, "2022-03-18"),
        ("trong tuần sau", DueKind::Date, "2022-03-18"),
        ("trong tuần tới", DueKind::Date, "2022-03-18"),
        ("thứ Sáu tuần này", DueKind::Date, "2022-03-11"),
        ("thứ 6 tuần sau", DueKind::Date, "2022-03-18"),
        ("trước thứ Hai tuần tới", DueKind::Date, "2022-03-14"),
        ("chậm nhất thu sau tuan sau", DueKind::Date, "2022-03-18"),
        ("chủ nhật tuần này", DueKind::Date, "2022-03-13"),
    ]);
    for (words, today, due_on) in [
        ("trong tuần", "2022-04-25", Ok("2022-04-29")),
        ("trong tuần sau", "2022-01-24", Err(DueError::Unclear)),
        ("trong tuần", "2022-03-12", Err(DueError::Unclear)),
        ("trong tuần", "2022-03-11", Ok("2022-03-11")),
    ] {
        assert_eq!(
            read_due(words, day(today)).map(|due| due.due_on),
            due_on.map(|due_on| Some(day(due_on))),
            "{words} seen from {today}: a week of holidays, or one that is over, has no such day"
        );
    }
}

#[test]
fn within_a_period_that_is_not_named_is_this_one() {
    check(&[
        ("trong tháng", DueKind::MonthEnd, "2022-03-31"),
        ("trong quý", DueKind::QuarterEnd, "2022-03-31"),
        ("trong năm", DueKind::YearEnd, "2022-12-31"),
        ("xong trong tháng", DueKind::MonthEnd, "2022-03-31"),
    ]);
}

#[test]
fn some_deadlines_have_no_day() {
    check(&[
        ("thường xuyên", DueKind::Regular, ""),
        ("Thực hiện thường xuyên", DueKind::Regular, ""),
        ("trước phiên tới", DueKind::BeforeSession, ""),
        ("trước phiên họp tới", DueKind::BeforeSession, ""),
        ("không có hạn", DueKind::None, ""),
    ]);
}

#[test]
fn text_without_marks_or_decomposed_reads_the_same() {
    for (marked, unmarked) in [
        ("quý II/2022", "quy II/2022"),
        ("trước ngày 30/6/2022", "truoc ngay 30/6/2022"),
        ("cuối tháng 6/2022", "cuoi thang 6/2022"),
        ("thường xuyên", "thuong xuyen"),
        ("đến hết năm 2022", "den het nam 2022"),
        ("5 ngày làm việc", "5 ngay lam viec"),
    ] {
        let due = read_due(marked, day(TODAY)).map(|due| (due.kind, due.due_on));
        assert_eq!(
            read_due(unmarked, day(TODAY)).map(|due| (due.kind, due.due_on)),
            due,
            "{unmarked}"
        );
        let decomposed: String = marked.nfd().collect();
        assert_eq!(
            read_due(&decomposed, day(TODAY)).map(|due| (due.kind, due.due_on)),
            due,
            "{marked} decomposed"
        );
    }
}

#[test]
fn what_is_wrong_is_refused_with_its_reason() {
    check_refused(&[
        ("", DueError::Empty),
        ("  \u{00a0}", DueError::Empty),
        ("31/6/2022", DueError::NoSuchDay),
        ("29/2/2022", DueError::NoSuchDay),
        ("30/13/2022", DueError::NoSuchDay),
        ("6/30/2022", DueError::NoSuchDay),
        ("0/6/2022", DueError::NoSuchDay),
        ("31/6", DueError::NoSuchDay),
        ("2022-02-30", DueError::NoSuchDay),
        ("30/6/22", DueError::TwoDigitYear),
        ("tháng 6/22", DueError::TwoDigitYear),
        ("quý II/22", DueError::TwoDigitYear),
        ("tháng 13/2022", DueError::NoSuchPeriod),
        ("tháng 0/2022", DueError::NoSuchPeriod),
        ("13/2022", DueError::NoSuchPeriod),
        ("quý V/2022", DueError::NoSuchPeriod),
        ("quý 5/2022", DueError::NoSuchPeriod),
        ("0 ngày làm việc", DueError::CountRange),
        ("1000 ngày làm việc", DueError::CountRange),
        ("99999999999 ngày", DueError::CountRange),
        ("60 tuần", DueError::CountRange),
        ("h¹n cuèi th¸ng", DueError::Legacy),
    ]);
}

#[test]
fn what_is_unclear_is_never_guessed() {
    for words in [
        "sớm",
        "sớm nhất",
        "thang sau",
        "cuoi thang sau",
        "mãi",
        "ngay",
        "tháng",
        "quý",
        "năm",
        "2022",
        "30",
        "30.6",
        "25-30/6/2022",
        "30/6/1922",
        "30/6/20222",
        "báo cáo 9/11",
        "9/11 báo cáo",
        "17 giờ ngày 30/6/2022",
        "30/6/2022 17:00",
        "trước quý II/2022",
        "trước tháng 6/2022",
        "trước năm 2026",
        "trước 6/2022",
        "trước 5 ngày làm việc",
        "đầu năm 2022",
        "đầu quý II/2022",
        "giữa quý II/2022",
        "giai đoạn 2022-2025",
        "năm học 2022-2023",
        "tuần sau",
        "cuối tuần",
        "trong tuần trước",
        "trước tuần sau",
        "trước trong tuần",
        "thứ Sáu",
        "thứ Sáu tuần",
        "thứ Sáu, ngày 30/6/2022",
        "thứ Hai tháng 6/2022",
        "thứ 8 tuần sau",
        "trước trong tháng",
        "hằng tháng ngày 15",
        "hằng năm",
        "định kỳ",
        "tháng năm 2022",
        "quý II và quý III/2022",
        "30/6/2022 hoặc 15/7/2022",
        "-",
        "/",
        "//",
        "1/2/3/2022",
        "tháng 6 và 7/2022",
        "cuối",
        "hết",
        "trước",
        "sau 30/6/2022",
        "từ 30/6/2022",
        "khoảng 30/6/2022",
    ] {
        assert_eq!(
            read_due(words, day(TODAY)),
            Err(DueError::Unclear),
            "{words:?} must not be guessed"
        );
    }
}

#[test]
fn no_text_makes_the_reader_stumble() {
    let pieces = [
        "", " ", "/", "-", ".", "30", "6", "2022", "tháng", "quý", "năm", "cuối", "trước", "ngày",
        "q", "đ", "½",
    ];
    for first in pieces {
        for second in pieces {
            for third in pieces {
                for glue in ["", " ", "/"] {
                    let words = [first, second, third].join(glue);
                    if let Ok(due) = read_due(&words, day(TODAY)) {
                        assert!(
                            !due.words.is_empty(),
                            "{words:?} was read, so its words are kept"
                        );
                    }
                }
            }
        }
    }
}

#[test]
fn a_count_runs_from_the_event_that_is_named() {
    for (words, event, event_on, count, due_on) in [
        (
            "5 ngày làm việc kể từ ngày 12/11/2026",
            None,
            Some("2026-11-12"),
            Some(5),
            Some("2026-11-19"),
        ),
        (
            "5 ngày làm việc",
            None,
            Some(TODAY),
            Some(5),
            Some("2022-03-15"),
        ),
        (
            "trong thời hạn 05 ngày làm việc, kể từ ngày ký 12/11/2026",
            Some("ngày ký"),
            Some("2026-11-12"),
            Some(5),
            Some("2026-11-19"),
        ),
        (
            "5 ngày làm việc kể từ ngày ký",
            Some("ngày ký"),
            None,
            Some(5),
            None,
        ),
        (
            "10 ngày làm việc kể từ khi nhận được văn bản.",
            Some("khi nhận được văn bản"),
            None,
            Some(10),
            None,
        ),
        (
            "15 ngày kể từ ngày 01/03/2022",
            None,
            Some("2022-03-01"),
            None,
            Some("2022-03-16"),
        ),
        (
            "1 tháng tính từ ngày 31/01/2023",
            None,
            Some("2023-01-31"),
            None,
            Some("2023-02-28"),
        ),
        ("3 tháng", None, Some(TODAY), None, Some("2022-06-08")),
    ] {
        let due = read_due(words, day(TODAY))
            .map_err(|error| (words, error))
            .unwrap();
        assert_eq!(
            (due.event.as_deref(), due.event_on, due.count, due.due_on),
            (event, event_on.map(day), count, due_on.map(day)),
            "{words:?}"
        );
        assert_eq!(
            due.kind == DueKind::WorkingDays,
            count.is_some(),
            "{words:?}: working days are a kind of their own"
        );
    }
}

#[test]
fn a_count_that_ends_on_a_day_off_moves_and_a_named_day_does_not() {
    for (words, due_on, moved_from) in [
        ("4 ngày", "2022-03-14", Some("2022-03-12")),
        ("3 ngày", "2022-03-11", None),
        ("12/3/2022", "2022-03-12", None),
        ("cuối tháng 4/2022", "2022-04-30", None),
    ] {
        let due = read_due(words, day(TODAY))
            .map_err(|error| (words, error))
            .unwrap();
        assert_eq!(
            (due.due_on, due.moved_from),
            (Some(day(due_on)), moved_from.map(day)),
            "{words:?} (Civil Code, Articles 147 and 148)"
        );
    }
}

#[test]
fn an_event_without_a_certain_day_is_not_guessed() {
    check_refused(&[
        ("5 ngày làm việc kể từ ngày 12/11", DueError::NoYear),
        ("5 ngày làm việc kể từ tuần sau", DueError::Unclear),
        ("10 ngày kể từ ngày ký", DueError::Unclear),
        ("13 tháng", DueError::CountRange),
        ("trước 5 ngày làm việc kể từ ngày ký", DueError::Unclear),
    ]);
}

#[test]
fn words_of_a_day_alone_are_told_from_words_that_say_more() {
    let due = day("2026-04-11");
    for words in [
        "2026-04-11",
        "11/4/2026",
        "11/04/2026.",
        "11-4-2026",
        "11.4.2026",
        "Ngày 11/4/2026",
        "11 tháng 4 năm 2026",
        "ngày 11 tháng 04 năm 2026",
        "11/4",
    ] {
        assert!(says_only_day(words, due), "{words} is the day");
    }
    for words in [
        "",
        "12/4/2026",
        "2025-04-11",
        "trước ngày 11/4/2026",
        "chậm nhất 11/4/2026",
        "tháng 4/2026",
        "11/4/2026 hoặc 15/4/2026",
        "5 ngày làm việc",
    ] {
        assert!(!says_only_day(words, due), "{words} is something else");
    }
}
