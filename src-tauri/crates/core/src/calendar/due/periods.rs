//! Months, quarters, parts of a year and years: they end with their last day.

use super::numbers::{
    full_year, month_number, next_unless_last_is_nearer, quarter_number, split_year, year_word,
};
use super::{DueError, Found, Tried, place_in};
use crate::calendar::terms::{MonthPoint, last_day_of_month, last_day_of_quarter, month_point};
use crate::tasks::DueKind;
use chrono::{Datelike, Months, NaiveDate};

/// "Tháng 6/2022", "cuối tháng 6/2022", "giữa tháng 12", "cuối tháng", "tháng sau", "6/2022".
pub(super) fn month(text: &str, today: NaiveDate) -> Tried {
    if let Some((number_part, year)) = text.split_once('/')
        && year.len() == 4
        && let Ok(month) = number_part.parse::<u32>()
    {
        let last = last_day_of_month(full_year(year)?, month).ok_or(DueError::NoSuchPeriod)?;
        return Ok(Some(Found::of(DueKind::MonthEnd, last)));
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
    Ok(Some(Found::of(kind, due_on.ok_or(DueError::NoSuchPeriod)?)))
}

/// "Quý II/2022", "quí 2 năm 2022", "Q2/2022", "cuối quý này".
pub(super) fn quarter(text: &str, today: NaiveDate) -> Tried {
    let (place, rest) = place_in(text);
    let spelled = rest
        .strip_prefix("quy")
        .or_else(|| rest.strip_prefix("qui"));
    let rest = match spelled {
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
    Ok(Some(Found::of(
        DueKind::QuarterEnd,
        due_on.ok_or(DueError::NoSuchPeriod)?,
    )))
}

/// "6 tháng đầu năm 2022", "6 tháng cuối năm", "9 tháng đầu năm 2022", "giữa năm 2022".
pub(super) fn part_of_year(text: &str, today: NaiveDate) -> Tried {
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
        return Ok(Some(Found::of(*kind, due_on)));
    }
    Ok(None)
}

/// "Năm 2022", "cuối năm 2026", "cuối năm", "năm nay".
pub(super) fn year(text: &str, today: NaiveDate) -> Tried {
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
    Ok(Some(Found::of(DueKind::YearEnd, last)))
}
