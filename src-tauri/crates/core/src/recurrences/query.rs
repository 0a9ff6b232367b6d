//! Reading recurring work, and looking ahead.

use super::edit::missing;
use super::make::rule_of;
use super::rules::{Occurrence, Rule};
use crate::calendar;
use crate::error::{OrNotFound, Result};
use crate::ops::Noun;
use crate::store::records::RecurrenceRecord;
use crate::store::{self, View, rows};
use crate::tasks::Named;
use chrono::{Months, NaiveDate};

/// Occurrences shown ahead.
const AHEAD: usize = 6;
/// Years looked ahead for them.
const YEARS_AHEAD: u32 = 8;

/// Recurring work.
#[derive(Debug, Clone)]
pub struct Recurrence {
    /// Its id.
    pub id: String,
    /// `DK-001`.
    pub code: String,
    /// What is to be done each time.
    pub title: String,
    /// Product expected.
    pub product: String,
    /// Urgency level.
    pub level: u32,
    /// Priority area.
    pub area: Option<Named>,
    /// Source document.
    pub instrument: Option<Named>,
    /// Lead unit.
    pub lead: Option<Named>,
    /// When.
    pub rule: Rule,
    /// First day.
    pub from_on: NaiveDate,
    /// Last day.
    pub until_on: Option<NaiveDate>,
    /// Occurrences up to this day are made.
    pub made_to: Option<NaiveDate>,
    /// Remark.
    pub note: String,
    /// Tasks made of it.
    pub made: u32,
    /// Of these, open.
    pub open: u32,
    /// The next occurrences that are not made yet.
    pub next: Vec<Ahead>,
    /// Version for edits.
    pub version: u32,
}

/// An occurrence that lies ahead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ahead {
    /// Day and period.
    pub occurrence: Occurrence,
    /// Name of the day off that it falls on; empty for a plain weekend, absent on a working day.
    pub day_off: Option<String>,
}

/// Finds recurring work by id or code.
pub(super) fn find(view: View<'_>, key: &str) -> Result<RecurrenceRecord> {
    let key = key.trim();
    let id = missing(view, key)?;
    rows::get(view, &id)?.or_not_found(Noun::Recurrences, key)
}

/// Lists recurring work, by code.
///
/// # Errors
/// Trouble with the file.
pub fn list(view: View<'_>) -> Result<Vec<Recurrence>> {
    store::recurrences::records(view)?
        .into_iter()
        .map(|record| whole(view, record))
        .collect()
}

/// Returns recurring work by id or code.
///
/// # Errors
/// `not_found`.
pub fn show(view: View<'_>, key: &str) -> Result<Recurrence> {
    whole(view, find(view, key)?)
}

fn whole(view: View<'_>, record: RecurrenceRecord) -> Result<Recurrence> {
    let rule = rule_of(&record);
    let after = record.made_to.and_then(|made| made.succ_opt());
    let first = after.map_or(record.from_on, |after| after.max(record.from_on));
    let (made, open) = store::recurrences::counts(view, &record.id)?;
    let names = store::recurrences::names(view, &record.id)?;
    Ok(Recurrence {
        next: preview(view, rule, first, record.until_on)?,
        rule,
        area: names.area,
        instrument: names.instrument,
        lead: names.lead,
        made,
        open,
        id: record.id,
        code: record.code,
        title: record.title,
        product: record.product,
        level: record.level,
        from_on: record.from_on,
        until_on: record.until_on,
        made_to: record.made_to,
        note: record.note,
        version: record.version,
    })
}

/// Returns the next six occurrences of a rule from a day, and which fall on a day off.
///
/// # Errors
/// Trouble with the file.
pub fn preview(
    view: View<'_>,
    rule: Rule,
    from: NaiveDate,
    until: Option<NaiveDate>,
) -> Result<Vec<Ahead>> {
    let calendar = calendar::of(view)?;
    let far = from
        .checked_add_months(Months::new(12 * YEARS_AHEAD))
        .unwrap_or(from);
    let last = until.map_or(far, |until| until.min(far));
    Ok(rule
        .between(from, last)
        .into_iter()
        .take(AHEAD)
        .map(|occurrence| Ahead {
            day_off: calendar.name_of_day_off(occurrence.on),
            occurrence,
        })
        .collect())
}
