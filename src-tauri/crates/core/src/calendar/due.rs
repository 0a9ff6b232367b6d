//! Deadlines as people write them: "30/6/2022", "cuối tháng 6/2022", "quý II/2022", "5 ngày làm việc".
//!
//! The words are kept as written; beside them stands the day they mean. What cannot be read with certainty is refused
//! with a code: nothing is guessed. Text without marks reads the same ("quy II/2022").
//!
//! A day without its year is the next such day, unless the last such day is nearer: then the year is asked for.
//! "Trước 30/6" is kept as a deadline of 30/6: the day named is the day printed in the register.

use super::terms::{
    MonthPoint, Term, last_day_of_month, last_day_of_quarter, month_point, term_end,
};
use super::working_days::WorkingCalendar;
use crate::codes::coded_enum;
use crate::tasks::DueKind;
use crate::text::{clean_line, fold, looks_legacy};
use chrono::{Datelike, Days, Months, NaiveDate};

/// A deadline that was understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// How it was given.
    pub kind: DueKind,
    /// The words as written, cleaned of stray blanks.
    pub words: String,
    /// The day it means; absent for regular work, "before the next session" and "no deadline".
    pub due_on: Option<NaiveDate>,
}

coded_enum! {
    /// Why a deadline was not understood.
    DueError {
        /// Nothing was written.
        Empty = "empty",
        /// It cannot be read with certainty.
        Unclear = "unclear",
        /// Without its year it could mean two days.
        NoYear = "no_year",
        /// The year has two digits.
        TwoDigitYear = "two_digit_year",
        /// No calendar has that day.
        NoSuchDay = "no_such_day",
        /// No year has that month, quarter or part.
        NoSuchPeriod = "no_such_period",
        /// A count of days that makes no sense for a deadline.
        CountRange = "count_range",
        /// The text is in an encoding from before Unicode.
        Legacy = "legacy",
    }
}

type Read<T> = Result<T, DueError>;
/// What a pattern gives: `None` when the words are not of its kind.
type Tried = Read<Option<(DueKind, Option<NaiveDate>)>>;

/// Longest count of days, working days or (in days) weeks that is read.
const LONGEST_DAYS: u32 = 366;

/// Words that may stand before the deadline itself and add nothing to it. Longer ones first.
const LEAD_INS: &[&str] = &[
    "thoi han hoan thanh",
    "han hoan thanh",
    "phai hoan thanh",
    "hoan thanh",
    "thoi han",
    "han chot",
    "han cuoi",
    "han",
    "cham nhat",
    "muon nhat",
    "khong muon hon",
    "khong qua",
    "xong",
    "vao",
    "la",
    "den",
    "trong vong",
    "trong thoi han",
    "trong",
];

/// Reads a deadline in Vietnamese words or as a date, seen from a day.
///
/// # Errors
/// [`DueError`]: the reason why it was refused.
pub fn read_due(text: &str, today: NaiveDate) -> Result<Due, DueError> {
    let words = clean_line(text);
    if words.is_empty() {
        return Err(DueError::Empty);
    }
    let plain = plain(&words);
    // Without marks "tháng Sáu" (June) and "tháng sau" (next month) are one: only marks tell them apart.
    if words.is_ascii() && plain.ends_with("thang sau") {
        return Err(DueError::Unclear);
    }
    let (kind, due_on) = match read_plain(&plain, today) {
        Err(DueError::Unclear) if looks_legacy(text) => return Err(DueError::Legacy),
        other => other?,
    };
    Ok(Due {
        kind,
        words,
        due_on,
    })
}

/// Folds the words and evens out punctuation: "Quý  II / 2022." becomes "quy ii/2022". "Sáu" (six) becomes a digit first,
/// because folded it could not be told from "sau" (next).
fn plain(words: &str) -> String {
    let mut plain = String::with_capacity(words.len());
    for char in fold(&words.to_lowercase().replace("sáu", "6")).chars() {
        match char {
            ',' | ';' | ':' | '(' | ')' | ' ' => {
                if !plain.is_empty() && !plain.ends_with([' ', '/', '-']) {
                    plain.push(' ');
                }
            }
            '/' | '-' | '–' => {
                plain.truncate(plain.trim_end().len());
                plain.push(if char == '/' { '/' } else { '-' });
            }
            _ => plain.push(char),
        }
    }
    plain.trim_end_matches([' ', '.']).to_owned()
}

fn read_plain(plain: &str, today: NaiveDate) -> Read<(DueKind, Option<NaiveDate>)> {
    if let Some(kind) = wordless(plain) {
        return Ok((kind, None));
    }
    let (rest, is_before) = strip_lead_ins(plain);
    for pattern in [
        relative_day,
        date,
        month,
        quarter,
        part_of_year,
        year,
        count,
    ] {
        let Some((kind, due_on)) = pattern(rest, today)? else {
            continue;
        };
        // "Before June 2022" may mean its first day or its last: only a day, or a place in a period, has a "before".
        let is_whole_period = kind != DueKind::Date && place_in(rest).0.is_none();
        if is_before && (is_whole_period || pattern_is_count(rest)) {
            return Err(DueError::Unclear);
        }
        return Ok((kind, due_on));
    }
    Err(DueError::Unclear)
}

/// Deadlines without a day.
fn wordless(plain: &str) -> Option<DueKind> {
    match plain {
        "thuong xuyen" | "lam thuong xuyen" | "thuc hien thuong xuyen" | "viec thuong xuyen" => {
            Some(DueKind::Regular)
        }
        "truoc phien toi"
        | "truoc phien sau"
        | "truoc phien hop toi"
        | "truoc phien hop sau"
        | "truoc phien hop ke tiep" => Some(DueKind::BeforeSession),
        "khong co han" | "khong han" | "khong thoi han" | "khong co thoi han" | "chua co han" => {
            Some(DueKind::None)
        }
        _ => None,
    }
}

/// Takes off what stands before the deadline; the flag tells whether "trước" was among it.
fn strip_lead_ins(plain: &str) -> (&str, bool) {
    let mut rest = plain;
    let mut is_before = false;
    loop {
        if let Some(after) = strip_word(rest, "truoc") {
            (rest, is_before) = (after, true);
        } else if let Some(after) = LEAD_INS.iter().find_map(|words| strip_word(rest, words)) {
            rest = after;
        } else if let Some(after) =
            strip_word(rest, "ngay").filter(|after| after.starts_with(|c: char| c.is_ascii_digit()))
        {
            rest = after;
        } else {
            return (rest, is_before);
        }
    }
}

/// Takes whole words off the front.
fn strip_word<'a>(text: &'a str, words: &str) -> Option<&'a str> {
    text.strip_prefix(words)?.strip_prefix(' ')
}

/// "Hôm nay", "ngày mai".
fn relative_day(text: &str, today: NaiveDate) -> Tried {
    let due_on = match text {
        "hom nay" | "ngay hom nay" => Some(today),
        "ngay mai" => today.succ_opt(),
        _ => return Ok(None),
    };
    Ok(Some((DueKind::Date, due_on)))
}

/// "2022-06-30", "30/6/2022", "30/6", "30 tháng 6 năm 2022".
fn date(text: &str, today: NaiveDate) -> Tried {
    let numeric = text.replace(" thang ", "/").replace(" nam ", "/");
    let separators: Vec<char> = numeric
        .chars()
        .filter(|char| !char.is_ascii_digit())
        .collect();
    let parts: Vec<&str> = numeric.split(['/', '-', '.']).collect();
    if parts.iter().any(|part| {
        part.is_empty() || part.len() > 4 || !part.bytes().all(|byte| byte.is_ascii_digit())
    }) {
        return Ok(None);
    }
    let due_on = match (separators.as_slice(), parts.as_slice()) {
        (['/', '/'] | ['-', '-'], [year, month, day]) if year.len() == 4 => {
            civil_day(number(day)?, number(month)?, full_year(year)?)?
        }
        (['/', '/'] | ['-', '-'] | ['.', '.'], [day, month, year]) => {
            let (day, month) = (number(day)?, number(month)?);
            civil_day(day, month, full_year(year)?)?
        }
        (['/'], [day, month]) if month.len() <= 2 && day.len() <= 2 => {
            let (day, month) = (number(day)?, number(month)?);
            // 2024 has a 29 February: a day that no leap year has is no day at all.
            civil_day(day, month, 2024)?;
            next_unless_last_is_nearer(today, |year| NaiveDate::from_ymd_opt(year, month, day))?
        }
        _ => return Ok(None),
    };
    Ok(Some((DueKind::Date, Some(due_on))))
}

/// "Tháng 6/2022", "cuối tháng 6/2022", "giữa tháng 12", "cuối tháng", "tháng sau", "6/2022".
fn month(text: &str, today: NaiveDate) -> Tried {
    if let Some((number_part, year)) = text.split_once('/')
        && year.len() == 4
        && let Ok(month) = number_part.parse::<u32>()
    {
        let last = last_day_of_month(full_year(year)?, month).ok_or(DueError::NoSuchPeriod)?;
        return Ok(Some((DueKind::MonthEnd, Some(last))));
    }
    let (place, rest) = place_in(text);
    let Some(rest) = rest
        .strip_prefix("thang")
        .filter(|rest| rest.is_empty() || rest.starts_with(' '))
    else {
        return Ok(None);
    };
    let point = match place {
        Some("dau") => MonthPoint::Start,
        Some("giua") => MonthPoint::Middle,
        Some(_) | None => MonthPoint::End,
    };
    let kind = if point == MonthPoint::End {
        DueKind::MonthEnd
    } else {
        DueKind::Date
    };
    let due_on = match rest.trim_start() {
        "" | "nay" if place.is_some() || !rest.is_empty() => {
            month_point(today.year(), today.month(), point)
        }
        "" => return Err(DueError::Unclear),
        "sau" | "toi" => {
            let next = today.checked_add_months(Months::new(1));
            next.and_then(|next| month_point(next.year(), next.month(), point))
        }
        named => {
            let (head, year) = split_year(named, today)?;
            let month = month_number(head)?;
            match year {
                Some(year) => month_point(year, month, point),
                None => Some(next_unless_last_is_nearer(today, |year| {
                    month_point(year, month, point)
                })?),
            }
        }
    };
    Ok(Some((kind, Some(due_on.ok_or(DueError::NoSuchPeriod)?))))
}

/// "Quý II/2022", "quý 2 năm 2022", "Q2/2022", "cuối quý này".
fn quarter(text: &str, today: NaiveDate) -> Tried {
    let (place, rest) = place_in(text);
    let rest = match rest.strip_prefix("quy") {
        Some(rest) if rest.is_empty() || rest.starts_with(' ') => rest.trim_start(),
        Some(_) => return Ok(None),
        None => match rest.strip_prefix("q.").or_else(|| rest.strip_prefix('q')) {
            Some(rest) if rest.starts_with(['1', '2', '3', '4', 'i']) => rest,
            Some(_) | None => return Ok(None),
        },
    };
    if matches!(place, Some("dau" | "giua")) {
        return Err(DueError::Unclear);
    }
    let this_quarter = today.month0() / 3 + 1;
    let due_on = match rest {
        "" if place.is_none() => return Err(DueError::Unclear),
        "" | "nay" => last_day_of_quarter(today.year(), this_quarter),
        "sau" | "toi" if this_quarter == 4 => last_day_of_quarter(today.year() + 1, 1),
        "sau" | "toi" => last_day_of_quarter(today.year(), this_quarter + 1),
        named => {
            let (head, year) = split_year(named, today)?;
            let quarter = quarter_number(head)?;
            match year {
                Some(year) => last_day_of_quarter(year, quarter),
                None => Some(next_unless_last_is_nearer(today, |year| {
                    last_day_of_quarter(year, quarter)
                })?),
            }
        }
    };
    Ok(Some((
        DueKind::QuarterEnd,
        Some(due_on.ok_or(DueError::NoSuchPeriod)?),
    )))
}

/// "6 tháng đầu năm 2022", "6 tháng cuối năm", "9 tháng đầu năm 2022", "giữa năm 2022".
fn part_of_year(text: &str, today: NaiveDate) -> Tried {
    const PARTS: &[(&str, u32, DueKind)] = &[
        ("6 thang dau nam", 6, DueKind::MonthEnd),
        ("06 thang dau nam", 6, DueKind::MonthEnd),
        ("nua dau nam", 6, DueKind::MonthEnd),
        ("giua nam", 6, DueKind::MonthEnd),
        ("9 thang dau nam", 9, DueKind::MonthEnd),
        ("09 thang dau nam", 9, DueKind::MonthEnd),
        ("6 thang cuoi nam", 12, DueKind::YearEnd),
        ("06 thang cuoi nam", 12, DueKind::YearEnd),
        ("nua cuoi nam", 12, DueKind::YearEnd),
    ];
    let (_, text) = if text.starts_with("het ") || text.starts_with("cuoi 6") {
        place_in(text)
    } else {
        (None, text)
    };
    for (words, month, kind) in PARTS {
        let Some(rest) = text.strip_prefix(words) else {
            continue;
        };
        let due_on = match rest {
            "" => next_unless_last_is_nearer(today, |year| last_day_of_month(year, *month))?,
            _ => last_day_of_month(year_word(rest.trim_start(), today)?, *month)
                .ok_or(DueError::NoSuchPeriod)?,
        };
        return Ok(Some((*kind, Some(due_on))));
    }
    Ok(None)
}

/// "Năm 2022", "cuối năm 2026", "cuối năm", "năm nay".
fn year(text: &str, today: NaiveDate) -> Tried {
    let (place, rest) = place_in(text);
    let Some(rest) = rest
        .strip_prefix("nam")
        .filter(|rest| rest.is_empty() || rest.starts_with(' '))
    else {
        return Ok(None);
    };
    // "Đầu năm" is a season in office talk, not the first of January; "giữa năm" was read as half a year before.
    if matches!(place, Some("dau" | "giua")) {
        return Err(DueError::Unclear);
    }
    let year = match rest.trim_start() {
        "" if place.is_some() => today.year(),
        named => year_word(named, today)?,
    };
    let last = NaiveDate::from_ymd_opt(year, 12, 31).ok_or(DueError::NoSuchPeriod)?;
    Ok(Some((DueKind::YearEnd, Some(last))))
}

/// "5 ngày làm việc", "10 ngày", "2 tuần": counted from the day after today.
fn count(text: &str, today: NaiveDate) -> Tried {
    if !pattern_is_count(text) {
        return Ok(None);
    }
    let Some((count, unit)) = text.split_once(' ') else {
        return Ok(None);
    };
    let count = count.parse().map_err(|_| DueError::CountRange)?;
    let term = match unit {
        "ngay lam viec" | "ngay lam viec toi" => Term::WorkingDays(count),
        "ngay" | "ngay toi" | "ngay nua" => Term::Days(count),
        "tuan" | "tuan toi" | "tuan nua" => Term::Weeks(count),
        _ => return Ok(None),
    };
    let longest = if matches!(term, Term::Weeks(_)) {
        LONGEST_DAYS / 7
    } else {
        LONGEST_DAYS
    };
    if !(1..=longest).contains(&count) {
        return Err(DueError::CountRange);
    }
    let last = term_end(today, term, WorkingCalendar::published()).ok_or(DueError::CountRange)?;
    Ok(Some((DueKind::Date, Some(last))))
}

fn pattern_is_count(text: &str) -> bool {
    text.split_once(' ').is_some_and(|(count, unit)| {
        count.bytes().all(|byte| byte.is_ascii_digit())
            && (unit.starts_with("ngay") || unit.starts_with("tuan"))
    })
}

/// Takes "đầu", "giữa", "cuối" or "hết" off the front.
fn place_in(text: &str) -> (Option<&'static str>, &str) {
    for place in ["dau", "giua", "cuoi", "het"] {
        if let Some(rest) = strip_word(text, place) {
            return (Some(place), rest);
        }
    }
    (None, text)
}

/// Splits "6/2022", "6 năm 2022", "II-2022" or "6 năm nay" into number and year; a number alone has no year.
fn split_year(text: &str, today: NaiveDate) -> Read<(&str, Option<i32>)> {
    match text
        .rsplit_once(" nam ")
        .or_else(|| text.rsplit_once(['/', '-']))
    {
        Some((head, year)) => Ok((head, Some(year_word(year, today)?))),
        None => Ok((text, None)),
    }
}

fn year_word(text: &str, today: NaiveDate) -> Read<i32> {
    match text {
        "nay" => Ok(today.year()),
        "sau" | "toi" => Ok(today.year() + 1),
        _ => full_year(text),
    }
}

/// A year of four digits in the time the register is about.
fn full_year(text: &str) -> Read<i32> {
    match (text.len(), text.parse::<i32>()) {
        (4, Ok(year)) if (2000..=2100).contains(&year) => Ok(year),
        (2, Ok(_)) => Err(DueError::TwoDigitYear),
        _ => Err(DueError::Unclear),
    }
}

fn number(text: &str) -> Read<u32> {
    if text.len() > 2 {
        return Err(DueError::Unclear);
    }
    text.parse().map_err(|_| DueError::Unclear)
}

/// A month's number, in digits or as its name ("tháng Sáu"). "Tháng Năm" is left out: folded it reads like "year".
fn month_number(text: &str) -> Read<u32> {
    const NAMES: &[(&str, u32)] = &[
        ("mot", 1),
        ("hai", 2),
        ("ba", 3),
        ("tu", 4),
        ("bay", 7),
        ("tam", 8),
        ("chin", 9),
        ("muoi", 10),
        ("muoi mot", 11),
        ("muoi hai", 12),
    ];
    if let Some((_, month)) = NAMES.iter().find(|(name, _)| *name == text) {
        return Ok(*month);
    }
    match number(text)? {
        month @ 1..=12 => Ok(month),
        _ => Err(DueError::NoSuchPeriod),
    }
}

/// A quarter's number, Roman or Arabic.
fn quarter_number(text: &str) -> Read<u32> {
    match text {
        "i" | "1" | "01" => Ok(1),
        "ii" | "2" | "02" => Ok(2),
        "iii" | "3" | "03" => Ok(3),
        "iv" | "4" | "04" => Ok(4),
        _ if text
            .bytes()
            .all(|byte| byte.is_ascii_digit() || matches!(byte, b'i' | b'v' | b'x')) =>
        {
            Err(DueError::NoSuchPeriod)
        }
        _ => Err(DueError::Unclear),
    }
}

fn civil_day(day: u32, month: u32, year: i32) -> Read<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day).ok_or(DueError::NoSuchDay)
}

/// Returns the next such day, today included, unless the last such day is nearer: then its year must be written.
fn next_unless_last_is_nearer(
    today: NaiveDate,
    such_day: impl Fn(i32) -> Option<NaiveDate>,
) -> Read<NaiveDate> {
    let around = [today.year() - 1, today.year(), today.year() + 1];
    let next = around
        .into_iter()
        .filter_map(&such_day)
        .find(|day| *day >= today)
        .ok_or(DueError::NoYear)?;
    let last = around
        .into_iter()
        .rev()
        .filter_map(&such_day)
        .find(|day| *day < today);
    let ahead = next - today;
    let is_last_nearer = last.is_some_and(|last| today - last < ahead);
    let is_within_a_year = today
        .checked_add_days(Days::new(366))
        .is_some_and(|limit| next <= limit);
    if is_last_nearer || !is_within_a_year {
        Err(DueError::NoYear)
    } else {
        Ok(next)
    }
}

#[cfg(test)]
mod tests {
    use super::{DueError, read_due};
    use crate::calendar::day;
    use crate::tasks::DueKind;
    use unicode_normalization::UnicodeNormalization;

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
            ("5 ngày làm việc", DueKind::Date, "2022-03-15"),
            ("05 ngày làm việc", DueKind::Date, "2022-03-15"),
            ("trong vòng 5 ngày làm việc", DueKind::Date, "2022-03-15"),
            ("trong 3 ngày làm việc", DueKind::Date, "2022-03-11"),
            ("10 ngày", DueKind::Date, "2022-03-18"),
            ("4 ngày", DueKind::Date, "2022-03-14"),
            ("2 tuần", DueKind::Date, "2022-03-22"),
            ("hôm nay", DueKind::Date, "2022-03-08"),
            ("ngày mai", DueKind::Date, "2022-03-09"),
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
            "trong tuần",
            "hằng tháng ngày 15",
            "hằng năm",
            "định kỳ",
            "5 ngày làm việc kể từ ngày ký",
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
            "", " ", "/", "-", ".", "30", "6", "2022", "tháng", "quý", "năm", "cuối", "trước",
            "ngày", "q", "đ", "½",
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
}
