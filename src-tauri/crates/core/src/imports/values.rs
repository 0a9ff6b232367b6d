//! Reading the value of a cell as what its column holds. Nothing is guessed: what could mean two things is refused.

use super::grid::{Cell, Value};
use super::plan::Why;
use crate::calendar::{Due, DueError, WorkingCalendar, read_due};
use crate::tasks::{DueKind, TaskState};
use crate::text::{clean_line, fold};
use chrono::{Days, NaiveDate};

type Read<T> = Result<T, Why>;

/// Serial numbers of days that are read as such: 2000 to 2099 counted from 1900.
const SERIALS: std::ops::RangeInclusive<f64> = 36_526.0..=73_050.0;
/// Days between the two ways of counting.
const DAYS_TO_1904: f64 = 1462.0;

impl From<DueError> for Why {
    fn from(error: DueError) -> Self {
        match error {
            DueError::Empty => Why::Empty,
            DueError::Unclear => Why::UnclearDay,
            DueError::NoYear => Why::NoYear,
            DueError::TwoDigitYear => Why::TwoDigitYear,
            DueError::NoSuchDay => Why::NoSuchDay,
            DueError::NoSuchPeriod => Why::NoSuchPeriod,
            DueError::CountRange => Why::CountRange,
            DueError::Legacy => Why::Legacy,
        }
    }
}

/// Returns the value as text, as a person would have typed it.
pub(super) fn text(value: &Value) -> Read<String> {
    Ok(match value {
        Value::Empty => String::new(),
        Value::Text(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Percent(share) => format!("{}%", round(share * 100.0)),
        Value::Day(day) => day.format("%d/%m/%Y").to_string(),
        Value::Truth(true) => "có".to_owned(),
        Value::Truth(false) => "không".to_owned(),
        Value::Fault(_) => return Err(Why::Fault),
    })
}

/// Takes away what binary fractions add.
fn round(number: f64) -> f64 {
    (number * 1e6).round() / 1e6
}

/// Reads a day: a date, a serial number, or text.
pub(super) fn day(cell: &Cell, is_1904: bool) -> Read<NaiveDate> {
    match &cell.value {
        Value::Day(day) => Ok(*day),
        Value::Number(number) => serial(*number, is_1904),
        Value::Text(text) => text_day(text, is_1904),
        Value::Fault(_) => Err(Why::Fault),
        Value::Empty => Err(Why::Empty),
        Value::Percent(_) | Value::Truth(_) => Err(Why::UnclearDay),
    }
}

/// Reads the serial number of a day.
fn serial(number: f64, is_1904: bool) -> Read<NaiveDate> {
    let from_1900 = if is_1904 {
        number + DAYS_TO_1904
    } else {
        number
    };
    if !SERIALS.contains(&from_1900) {
        return Err(Why::UnclearDay);
    }
    // Day 0 of spreadsheets, which count a 29 February 1900 that never was.
    let zero = NaiveDate::from_ymd_opt(1899, 12, 30).ok_or(Why::UnclearDay)?;
    let days = from_1900
        .floor()
        .to_string()
        .parse()
        .map_err(|_| Why::UnclearDay)?;
    zero.checked_add_days(Days::new(days))
        .ok_or(Why::UnclearDay)
}

/// Reads a day written as text: one day, not a month or a quarter.
fn text_day(text: &str, is_1904: bool) -> Read<NaiveDate> {
    let line = clean_line(text);
    if let Ok(number) = line.parse::<f64>() {
        return serial(number, is_1904);
    }
    let line = four_digit_year(&line)?;
    // The day of reading matters only to words that are refused here.
    let due = read_due(&line, NaiveDate::default(), WorkingCalendar::published())?;
    match (due.kind, due.due_on) {
        (DueKind::Date, Some(day)) if line.chars().filter(char::is_ascii_digit).count() >= 6 => {
            Ok(day)
        }
        _ => Err(Why::UnclearDay),
    }
}

/// Reads a deadline: a day in any form, or words.
pub(super) fn due(
    cell: &Cell,
    is_1904: bool,
    today: NaiveDate,
    calendar: &WorkingCalendar,
) -> Read<Due> {
    let words = match &cell.value {
        Value::Text(text) if clean_line(text).parse::<f64>().is_err() => {
            four_digit_year(&clean_line(text))?
        }
        _ => day(cell, is_1904)?.format("%d/%m/%Y").to_string(),
    };
    Ok(read_due(&words, today, calendar)?)
}

/// Gives a date with a two-digit year its century where its day can only be a day: 30/6/26, not 5/6/26, which an American
/// program means as 6 May.
fn four_digit_year(line: &str) -> Read<String> {
    let parts: Vec<&str> = line.split(['/', '-', '.']).map(str::trim).collect();
    let numbers: Option<Vec<u32>> = parts.iter().map(|part| part.parse().ok()).collect();
    match numbers.as_deref() {
        Some([day, month, year]) if parts[2].len() == 2 && *day <= 31 && *month <= 12 => {
            if *day <= 12 && day != month {
                return Err(Why::TwoDigitYear);
            }
            Ok(format!("{day}/{month}/{}", 2000 + year))
        }
        _ => Ok(line.to_owned()),
    }
}

/// Reads a number as text of either habit: 1.234,5 or 1,234.5. "1.234" could be both and is refused.
fn number_in(text: &str) -> Read<f64> {
    let mut plain: String = clean_line(text)
        .chars()
        .filter(|char| *char != ' ')
        .collect();
    let last = plain.rfind(['.', ',']);
    let marks = plain.matches(['.', ',']).count();
    if let Some(last) = last {
        let behind = plain.len() - last - 1;
        let mark = plain[last..].chars().next().unwrap_or('.');
        let is_same = plain.matches(mark).count() == marks;
        if behind == 3 && is_same && marks == 1 {
            return Err(Why::UnclearNumber);
        }
        let is_decimal = !(behind == 3 && is_same);
        if is_decimal && plain[..last].contains(mark) {
            return Err(Why::NotANumber);
        }
        let whole: String = plain[..last]
            .chars()
            .filter(|char| !matches!(char, '.' | ','))
            .collect();
        let rest = plain[last + 1..].to_owned();
        plain = if is_decimal {
            format!("{whole}.{rest}")
        } else {
            format!("{whole}{rest}")
        };
    }
    plain.parse().map_err(|_| Why::NotANumber)
}

/// Reads a number.
fn number(cell: &Cell) -> Read<f64> {
    match &cell.value {
        Value::Number(number) => Ok(round(*number)),
        Value::Percent(share) => Ok(round(share * 100.0)),
        Value::Text(text) => number_in(text.trim().trim_end_matches('%')),
        Value::Fault(_) => Err(Why::Fault),
        Value::Empty => Err(Why::Empty),
        Value::Day(_) | Value::Truth(_) => Err(Why::NotANumber),
    }
}

/// Turns a whole number that is not negative into a count.
fn whole(number: f64) -> Read<u32> {
    if number < 0.0 || number.fract() != 0.0 {
        return Err(Why::NotACount);
    }
    number.to_string().parse().map_err(|_| Why::NotACount)
}

/// Reads a count.
pub(super) fn count(cell: &Cell) -> Read<u32> {
    whole(number(cell)?)
}

/// Reads a share of the whole, 0 to 100: 50 %, "50%", 50. A bare 0.5 could be half or half a percent.
pub(super) fn percent(cell: &Cell) -> Read<u32> {
    let found = number(cell)?;
    let is_marked = match &cell.value {
        Value::Percent(_) => true,
        Value::Text(text) => text.trim_end().ends_with('%'),
        _ => false,
    };
    if !is_marked && found > 0.0 && found < 1.0 {
        return Err(Why::Fraction);
    }
    if !(0.0..=100.0).contains(&found) {
        return Err(Why::PercentRange);
    }
    whole(found.round())
}

/// Reads a number with at most two decimals as hundredths.
pub(super) fn hundredths(cell: &Cell) -> Read<i32> {
    let hundred = round(number(cell)? * 100.0);
    if hundred.fract() != 0.0 {
        return Err(Why::UnclearNumber);
    }
    hundred.to_string().parse().map_err(|_| Why::NotANumber)
}

/// Returns the code that a folded word stands for.
fn worded<'a>(words: &[(&str, &'a str)], folded: &str) -> Option<&'a str> {
    words
        .iter()
        .find(|(word, _)| *word == folded)
        .map(|(_, code)| *code)
}

/// Reads an urgency level: its number or its word. The words of other registers are read as well.
pub(super) fn level(cell: &Cell) -> Read<u32> {
    const WORDS: &[(&str, &str)] = &[
        ("khan", "1"),
        ("khan cap", "1"),
        ("urgent", "1"),
        ("cao", "2"),
        ("quan trong", "2"),
        ("high", "2"),
        ("thuong", "3"),
        ("binh thuong", "3"),
        ("trung binh", "3"),
        ("normal", "3"),
        ("thap", "4"),
        ("low", "4"),
    ];
    let line = fold(&clean_line(&text(&cell.value)?));
    let code = worded(WORDS, &line).unwrap_or(&line);
    match code.parse() {
        Ok(level @ 1..=4) => Ok(level),
        Ok(_) => Err(Why::LevelRange),
        Err(_) => Err(Why::UnknownWord),
    }
}

/// Reads a state of a task: its code or its word.
pub(super) fn state(cell: &Cell) -> Read<TaskState> {
    const WORDS: &[(&str, &str)] = &[
        ("nhap", "draft"),
        ("chua giao", "draft"),
        ("da giao", "assigned"),
        ("chua thuc hien", "assigned"),
        ("chua bat dau", "assigned"),
        ("da nhan", "accepted"),
        ("dang thuc hien", "in_progress"),
        ("dang trien khai", "in_progress"),
        ("da bao cao hoan thanh", "reported_done"),
        ("da xac nhan hoan thanh", "confirmed"),
        ("da hoan thanh", "confirmed"),
        ("hoan thanh", "confirmed"),
        ("tra lai", "returned"),
        ("de nghi lam ro", "clarification_asked"),
        ("tam dung", "paused"),
        ("da thay the", "replaced"),
        ("da huy", "cancelled"),
    ];
    coded(cell, WORDS, TaskState::from_code)
}

/// Reads one of a closed vocabulary: a code, or a folded word that stands for one.
pub(super) fn coded<T>(
    cell: &Cell,
    words: &[(&str, &str)],
    from_code: impl Fn(&str) -> Option<T>,
) -> Read<T> {
    let line = fold(&clean_line(&text(&cell.value)?));
    from_code(&line)
        .or_else(|| from_code(worded(words, &line)?))
        .ok_or(Why::UnknownWord)
}

#[cfg(test)]
mod tests {
    use super::{count, day, due, hundredths, level, percent, state};
    use crate::calendar::{self, WorkingCalendar};
    use crate::imports::grid::{Cell, Value};
    use crate::imports::plan::Why;
    use crate::tasks::{DueKind, TaskState};

    fn typed(text: &str) -> Cell {
        Cell::text(text)
    }

    fn number(number: f64) -> Cell {
        Cell::of(Value::Number(number))
    }

    #[test]
    fn a_day_is_read_from_a_date_a_serial_and_text() {
        let expected = Ok(calendar::day("2026-06-30"));
        for cell in [
            Cell::of(Value::Day(calendar::day("2026-06-30"))),
            number(46_203.0),
            number(46_203.75),
            typed("30/06/2026"),
            typed("30/6/2026"),
            typed("30/6/26"),
            typed("30-06-26"),
            typed("2026-06-30"),
            typed("30.6.2026"),
            typed("ngày 30 tháng 6 năm 2026"),
            typed("46203"),
        ] {
            assert_eq!(day(&cell, false), expected, "{cell:?}");
        }
        assert_eq!(
            day(&number(44_741.0), true),
            expected,
            "days counted from 1904"
        );
        assert_eq!(
            day(&typed("6/6/26"), false),
            Ok(calendar::day("2026-06-06")),
            "whichever comes first, it is 6 June"
        );
        for (cell, why) in [
            (typed("5/6/26"), Why::TwoDigitYear),
            (typed("31/6/2026"), Why::NoSuchDay),
            (typed("6/30/2026"), Why::NoSuchDay),
            (typed("quý II/2026"), Why::UnclearDay),
            (typed("30/6"), Why::NoYear),
            (typed("sớm"), Why::UnclearDay),
            (typed("hôm nay"), Why::UnclearDay),
            (number(5.0), Why::UnclearDay),
            (number(2026.0), Why::UnclearDay),
            (Cell::of(Value::Fault("#REF!".to_owned())), Why::Fault),
        ] {
            let found = day(&cell, false);
            assert!(
                found == Err(why) || (why == Why::NoYear && found.is_err()),
                "{cell:?}: {found:?}"
            );
        }
    }

    #[test]
    fn deadlines_may_be_words() {
        let today = calendar::day("2026-03-10");
        for (cell, kind, on) in [
            (
                typed("quý II/2026"),
                DueKind::QuarterEnd,
                Some("2026-06-30"),
            ),
            (typed("Thường xuyên"), DueKind::Regular, None),
            (typed("tháng 6/2026"), DueKind::MonthEnd, Some("2026-06-30")),
            (number(46_203.0), DueKind::Date, Some("2026-06-30")),
            (typed("30/6/26"), DueKind::Date, Some("2026-06-30")),
        ] {
            let read = due(&cell, false, today, WorkingCalendar::published());
            assert_eq!(
                read.map(|due| (due.kind, due.due_on)),
                Ok((kind, on.map(calendar::day))),
                "{cell:?}"
            );
        }
        assert_eq!(
            due(
                &typed("sớm nhất có thể"),
                false,
                today,
                WorkingCalendar::published()
            )
            .map(|due| due.kind),
            Err(Why::UnclearDay),
            "not guessed"
        );
    }

    #[test]
    fn numbers_are_read_from_text_when_they_can_mean_one_thing_only() {
        for (cell, expected) in [
            (Cell::of(Value::Percent(0.5)), Ok(50)),
            (typed("50%"), Ok(50)),
            (typed("50 %"), Ok(50)),
            (typed("50"), Ok(50)),
            (number(50.0), Ok(50)),
            (number(1.0), Ok(1)),
            (Cell::of(Value::Percent(1.0)), Ok(100)),
            (number(0.5), Err(Why::Fraction)),
            (number(120.0), Err(Why::PercentRange)),
            (typed("một nửa"), Err(Why::NotANumber)),
        ] {
            assert_eq!(percent(&cell), expected, "{cell:?} as percent");
        }
        for (text, expected) in [
            ("12", Ok(12)),
            ("1.234.567", Ok(1_234_567)),
            ("1,234,567", Ok(1_234_567)),
            ("1.234", Err(Why::UnclearNumber)),
            ("1,234", Err(Why::UnclearNumber)),
            ("12,5", Err(Why::NotACount)),
            ("-3", Err(Why::NotACount)),
        ] {
            assert_eq!(count(&typed(text)), expected, "{text} as a count");
        }
        for (text, expected) in [
            ("12,5", Ok(1250)),
            ("12.5", Ok(1250)),
            ("1.234,56", Ok(123_456)),
            ("1,234.56", Ok(123_456)),
            ("0.333333", Err(Why::UnclearNumber)),
        ] {
            assert_eq!(hundredths(&typed(text)), expected, "{text} in hundredths");
        }
    }

    #[test]
    fn levels_and_states_are_read_by_word_and_number() {
        assert_eq!(level(&typed("KHẨN")), Ok(1), "a word");
        assert_eq!(level(&number(2.0)), Ok(2), "a number");
        assert_eq!(
            level(&typed("Bình thường")),
            Ok(3),
            "another register's word"
        );
        assert_eq!(level(&number(5.0)), Err(Why::LevelRange), "there are four");
        assert_eq!(level(&typed("gấp")), Err(Why::UnknownWord), "not guessed");
        assert_eq!(
            state(&typed("Đang thực hiện")),
            Ok(TaskState::InProgress),
            "a word"
        );
        assert_eq!(state(&typed("draft")), Ok(TaskState::Draft), "a code");
    }
}
