//! The Project's targets and their measurements.

pub mod rules;

use crate::codes::coded_enum;
use crate::committee::check_secretariat;
use crate::error::{Error, OrNotFound, Result, Rule};
use crate::ops::Noun;
use crate::store::records::{MeasurementRecord, TargetRecord};
use crate::store::{self, Tx, View};
use crate::tasks::Named;
use crate::text::clean_text;
use chrono::NaiveDate;

coded_enum! {
    /// When a target counts as reached.
    Comparison {
        /// The value or more.
        AtLeast = "at_least",
        /// More than the value.
        MoreThan = "more_than",
        /// Done or not.
        YesNo = "yes_no",
    }
}

coded_enum! {
    /// Where a target stands by its last measurement.
    TargetStanding {
        /// Never measured.
        Unmeasured = "unmeasured",
        /// Reached.
        Reached = "reached",
        /// Not reached; the last two measurements, drawn on, reach it in time.
        OnPace = "on_pace",
        /// Not reached and not on pace.
        Behind = "behind",
    }
}

/// A target with its measurements up to a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// Its id.
    pub id: String,
    /// `T25-01`.
    pub code: String,
    /// What is to be reached.
    pub title: String,
    /// `teaching`, `management`, or empty.
    pub group: String,
    /// Year to be reached by.
    pub year: u32,
    /// When it counts as reached.
    pub comparison: Comparison,
    /// Value to reach, in hundredths of the unit.
    pub value: Option<i32>,
    /// Unit of measurement.
    pub unit: String,
    /// Deciding document.
    pub instrument: Option<Named>,
    /// Where the fact comes from.
    pub source: String,
    /// Measurements, oldest first.
    pub measurements: Vec<Measurement>,
    /// Tasks that serve it.
    pub tasks: Vec<Named>,
    /// Where it stands.
    pub standing: TargetStanding,
    /// Version for edits.
    pub version: u32,
}

/// A value measured.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measurement {
    /// Its id.
    pub id: String,
    /// The day the value holds for.
    pub measured_on: NaiveDate,
    /// In hundredths of the unit; yes/no: 0 or 100.
    pub value: i32,
    /// Where it comes from.
    pub source: String,
}

/// Returns the targets as measured up to the view's day, by year and code.
///
/// # Errors
/// Trouble with the file.
pub fn list(view: View<'_>) -> Result<Vec<Target>> {
    let mut targets = store::targets::all(view)?;
    for target in &mut targets {
        target.standing = rules::standing(target);
    }
    Ok(targets)
}

/// Returns one target by id.
///
/// # Errors
/// `not_found`.
pub fn show(view: View<'_>, id: &str) -> Result<Target> {
    list(view)?
        .into_iter()
        .find(|target| target.id == id)
        .or_not_found(Noun::Targets, id)
}

/// Records a measurement. Returns the target's id.
///
/// # Errors
/// `secretariat_only`; `not_found`; `source_needed`; `invalid` for a day in the future, a value out of range, or a second
/// measurement of one day.
pub fn measure(
    tx: &Tx<'_>,
    key: &str,
    measured_on: NaiveDate,
    value: i32,
    source: &str,
) -> Result<String> {
    check_secretariat(tx.actor())?;
    let id = store::targets::find(tx.view(), key)?.or_not_found(Noun::Targets, key)?;
    let target: TargetRecord = tx.get(&id)?;
    let source = clean_text(source);
    if source.is_empty() {
        return Err(Error::Refused(Rule::SourceNeeded));
    }
    if measured_on > tx.day() {
        return Err(Error::Invalid {
            field: "measured_on",
            why: "future",
        });
    }
    rules::check_value(&target.comparison, &target.unit, value).map_err(|why| Error::Invalid {
        field: "value",
        why,
    })?;
    if store::targets::measured(tx.view(), &id, measured_on)? {
        return Err(Error::Invalid {
            field: "measured_on",
            why: "duplicate",
        });
    }
    tx.about(&target.code);
    tx.put(&MeasurementRecord {
        id: tx.new_id(),
        version: 0,
        target_id: id.clone(),
        measured_on,
        value,
        source,
    })?;
    Ok(id)
}
