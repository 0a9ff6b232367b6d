//! Days: as dates, and from today.

use super::numbers::{civil_day, full_year, next_unless_last_is_nearer, number};
use super::{Found, Tried};
use chrono::NaiveDate;

/// "Hôm nay", "ngày mai".
pub(super) fn relative_day(text: &str, today: NaiveDate) -> Tried {
    let due_on = match text {
        "hom nay" | "ngay hom nay" => Some(today),
        "ngay mai" => today.succ_opt(),
        _ => return Ok(None),
    };
    Ok(due_on.map(Found::day))
}

/// "2022-06-30", "30/6/2022", "30/6", "30 tháng 6 năm 2022".
pub(super) fn date(text: &str, today: NaiveDate) -> Tried {
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
    Ok(Some(Found::day(due_on)))
}
