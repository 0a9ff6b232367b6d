//! The calendar of a register: what is published, with the secretariat's changes on top; and what a change does to
//! deadlines, which never move by it.

use super::due::{Due, DueError, DueFault, due_faults, read_due};
use super::proposals;
use super::working_days::{DayChange, DayKind, DayOff, DayOffStatus, WorkingCalendar};
use crate::committee;
use crate::error::{Error, OrNotFound, Result, Rule};
use crate::ops::Noun;
use crate::store::records::CalendarDayRecord;
use crate::store::{self, Tx, View};
use crate::tasks::{TaskLine, line};
use crate::text::{clean_line, clean_text};
use chrono::{Datelike, NaiveDate};

/// Years that the calendar can be asked about.
const YEARS: std::ops::RangeInclusive<i32> = 2000..=2100;
/// Tasks named at most beside a calendar.
const MOST: usize = 200;

/// Returns the calendar that the register counts by, as it is in this view.
pub(crate) fn of(view: View<'_>) -> Result<WorkingCalendar> {
    let changes = store::calendar::changes(view)?;
    Ok(WorkingCalendar::published().with(changes))
}

/// A day that is not what its weekday says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarDay {
    /// Off or worked.
    pub kind: DayKind,
    /// The day, its name, how sure, and from where.
    pub off: DayOff,
    /// What the published calendar says of it, where the secretariat changed it.
    pub published: Option<DayOff>,
}

/// A task whose deadline does not sit well in the calendar.
#[derive(Debug, Clone)]
pub struct Strained {
    /// The task.
    pub task: TaskLine,
    /// Name of the day off that its deadline falls on; empty for a plain weekend, absent when it falls on a working day.
    pub day_off: Option<String>,
    /// Where counting would end now, for working days that were counted by another calendar.
    pub recounted_on: Option<NaiveDate>,
}

/// A deadline that was read, as it stands in the register's calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadDue {
    /// What it means.
    pub due: Due,
    /// Name of the day off that it falls on; empty for a plain weekend, absent on a working day or without a day.
    pub day_off: Option<String>,
    /// Calendar days from the view's day.
    pub days: Option<i32>,
    /// Working days from the view's day.
    pub working_days: Option<i32>,
}

/// Reads a deadline given on the view's day; the inner error says why it was not understood, and which words are at fault.
///
/// # Errors
/// Trouble with the file.
pub fn understand(
    view: View<'_>,
    text: &str,
) -> Result<Result<ReadDue, (DueError, Vec<DueFault>)>> {
    let calendar = of(view)?;
    let due = match read_due(text, view.day, &calendar) {
        Ok(due) => due,
        Err(problem) => return Ok(Err((problem, due_faults(text, view.day, &calendar)))),
    };
    let due_on = due.due_on;
    Ok(Ok(ReadDue {
        day_off: due_on.and_then(|day| calendar.name_of_day_off(day)),
        days: due_on.and_then(|day| i32::try_from((day - view.day).num_days()).ok()),
        working_days: due_on.map(|day| calendar.working_days_between(view.day, day)),
        due,
    }))
}

/// A year of the calendar.
#[derive(Debug, Clone)]
pub struct CalendarYear {
    /// Which.
    pub year: i32,
    /// Every day that is not what its weekday says.
    pub days: Vec<CalendarDay>,
    /// Working days in all.
    pub working_days: u32,
    /// Open tasks whose deadline in this year falls on a day off, or would now be counted to another day.
    pub strained: Vec<Strained>,
}

/// A proposed day off, and whether the calendar has it already.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProposedDay {
    /// The day.
    pub off: DayOff,
    /// True when it is off already.
    pub is_off: bool,
}

fn check_year(year: i32) -> Result<()> {
    if YEARS.contains(&year) {
        return Ok(());
    }
    Err(Error::Invalid {
        field: "year",
        why: "out_of_range",
    })
}

/// Returns a year of the calendar.
///
/// # Errors
/// `invalid` for a year out of range.
pub fn year(view: View<'_>, year: i32) -> Result<CalendarYear> {
    check_year(year)?;
    let calendar = of(view)?;
    let mut days: Vec<CalendarDay> = calendar
        .days_off_of(year)
        .filter(|off| off.status != DayOffStatus::Own)
        .map(|off| CalendarDay {
            kind: DayKind::Off,
            off: off.clone(),
            published: None,
        })
        .collect();
    days.extend(calendar.changes_of(year).map(|(kind, off)| CalendarDay {
        kind,
        off: off.clone(),
        published: calendar.published_day_off(off.day).cloned(),
    }));
    days.sort_by_key(|day| day.off.day);
    let (Some(first), Some(last)) = (
        NaiveDate::from_ymd_opt(year, 1, 1),
        NaiveDate::from_ymd_opt(year, 12, 31),
    ) else {
        return Err(Error::Internal(format!("no year {year}")));
    };
    let working = first
        .iter_days()
        .take_while(|day| *day <= last)
        .filter(|day| calendar.is_working_day(*day))
        .count();
    Ok(CalendarYear {
        year,
        days,
        working_days: u32::try_from(working).unwrap_or_default(),
        strained: strained(view, &calendar, first, last)?,
    })
}

/// Returns the days off that the law gives in a year, as far as they can be reckoned: nothing is written.
///
/// # Errors
/// `invalid` for a year out of range.
pub fn propose(view: View<'_>, year: i32) -> Result<Vec<ProposedDay>> {
    check_year(year)?;
    let calendar = of(view)?;
    Ok(proposals::proposals(year)
        .into_iter()
        .map(|off| ProposedDay {
            is_off: calendar.day_off(off.day).is_some(),
            off,
        })
        .collect())
}

/// Sets days: off, or worked. A day set before is set anew. Deadlines stay where they are.
///
/// On undo the days are as they were.
///
/// # Errors
/// `secretariat_only`; `source_needed`; `invalid` without a name, without any day, or for a year out of range.
pub fn set(tx: &Tx<'_>, days: &[DayChange]) -> Result<()> {
    committee::check_secretariat(tx.actor())?;
    let (Some(first), Some(last)) = (
        days.iter().map(|change| change.day).min(),
        days.iter().map(|change| change.day).max(),
    ) else {
        return Err(Error::Invalid {
            field: "days",
            why: "empty",
        });
    };
    tx.about(&span(first, last));
    for change in days {
        check_year(change.day.year())?;
        let name = clean_line(&change.name);
        if name.is_empty() {
            return Err(Error::Invalid {
                field: "name",
                why: "empty",
            });
        }
        let source = clean_text(&change.source);
        if source.is_empty() {
            return Err(Error::Refused(Rule::SourceNeeded));
        }
        let before = store::calendar::id_of(tx.view(), change.day)?;
        tx.put(&CalendarDayRecord {
            id: before.unwrap_or_else(|| tx.new_id()),
            version: 0,
            day: change.day,
            kind: change.kind,
            name,
            source,
        })?;
    }
    Ok(())
}

/// Takes back what the secretariat made of a day: it is again what is published.
///
/// # Errors
/// `secretariat_only`; `not_found`.
pub fn clear(tx: &Tx<'_>, day: NaiveDate) -> Result<()> {
    committee::check_secretariat(tx.actor())?;
    let id = store::calendar::id_of(tx.view(), day)?
        .or_not_found(Noun::CalendarDays, &span(day, day))?;
    tx.about(&span(day, day));
    tx.remove::<CalendarDayRecord>(&id)
}

fn span(first: NaiveDate, last: NaiveDate) -> String {
    let written = |day: NaiveDate| day.format("%d/%m/%Y").to_string();
    if first == last {
        written(first)
    } else {
        format!("{}–{}", written(first), written(last))
    }
}

/// Returns the open tasks due from one day to another that do not sit well in a calendar.
fn strained(
    view: View<'_>,
    calendar: &WorkingCalendar,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<Strained>> {
    let mut found = Vec::new();
    for due in store::calendar::open_due(view, from, to)? {
        let day_off = calendar.name_of_day_off(due.due_on);
        let recounted_on = due
            .counted
            .and_then(|(from, count)| Some((from, i32::try_from(count).ok()?)))
            .map(|(from, count)| calendar.add_working_days(from, count))
            .filter(|recounted| *recounted != due.due_on);
        if day_off.is_some() || recounted_on.is_some() {
            found.push(Strained {
                task: line(view, &due.id)?,
                day_off,
                recounted_on,
            });
        }
        if found.len() == MOST {
            break;
        }
    }
    Ok(found)
}
