//! Verified copies of the register: made, listed, rotated, brought back.
//!
//! Rotation: of the daily ones the newest fourteen and, of each of the last twelve months, the first; of those made before
//! a migration, a restore or a repair the newest ten of each; those a person asked for are never removed.

use crate::codes::coded_enum;
use crate::error::{Error, Result, Trouble};
use crate::register::{FORMAT, Register};
use crate::store::backup as store;
use chrono::{DateTime, NaiveDateTime, Utc};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

coded_enum! {
    /// Why a copy was made.
    Reason {
        /// Once a day.
        Daily = "daily",
        /// A person asked.
        Manual = "manual",
        /// Before a migration.
        Migration = "migration",
        /// Before a restore, or before the register was started anew.
        Restore = "restore",
        /// Before a repair.
        Repair = "repair",
    }
}

/// Daily copies kept.
const DAYS: usize = 14;
/// Months of which the first daily copy is kept.
const MONTHS: usize = 12;
/// Copies kept of each kind made before something.
const BEFORE: usize = 10;
/// First part of every copy's name.
const STEM: &str = "so-chi-dao";
/// How the instant is written in a name.
const INSTANT: &str = "%Y%m%dT%H%M%S%3fZ";

/// A verified copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copy {
    /// File name.
    pub name: String,
    /// Full path.
    pub path: PathBuf,
    /// Made at.
    pub at: DateTime<Utc>,
    /// Why.
    pub reason: Reason,
    /// Size in bytes.
    pub bytes: u64,
    /// Operations it holds.
    pub head: u32,
}

fn name_of(at: DateTime<Utc>, reason: Reason, head: u32) -> String {
    format!("{STEM}-{}-{}-{head}.db", at.format(INSTANT), reason.code())
}

/// Reads a copy's name; `None` when the file is something else.
fn read_name(name: &str) -> Option<(DateTime<Utc>, Reason, u32)> {
    let rest = name
        .strip_prefix(STEM)?
        .strip_prefix('-')?
        .strip_suffix(".db")?;
    let mut parts = rest.split('-');
    let at = NaiveDateTime::parse_from_str(parts.next()?, INSTANT)
        .ok()?
        .and_utc();
    let reason = Reason::from_code(parts.next()?)?;
    let head = parts.next()?.parse().ok()?;
    parts.next().is_none().then_some((at, reason, head))
}

/// Makes a verified copy and rotates the older ones.
///
/// # Errors
/// Trouble with the file or the folder; a copy that does not verify is removed again.
pub fn make(
    register: &Register,
    folder: &Path,
    now: DateTime<Utc>,
    reason: Reason,
) -> Result<Copy> {
    store::make_folder(folder)?;
    let head = register.head()?;
    let path = folder.join(name_of(now, reason, head));
    register.copy_to(&path)?;
    rotate(folder)?;
    describe(&path)
}

/// Makes a copy of a register that an opening would migrate; `None` when it would not.
///
/// # Errors
/// As [`make`].
pub fn make_before_migration(
    file: &Path,
    folder: &Path,
    now: DateTime<Utc>,
) -> Result<Option<Copy>> {
    if store::format_of(file)? >= FORMAT {
        return Ok(None);
    }
    store::make_folder(folder)?;
    let path = folder.join(name_of(now, Reason::Migration, 0));
    store::copy_file(file, &path)?;
    describe(&path).map(Some)
}

/// Makes the daily copy unless one was made in the last day of the calendar (UTC), or nothing was written since the newest
/// copy.
///
/// # Errors
/// As [`make`].
pub fn make_daily(register: &Register, folder: &Path, now: DateTime<Utc>) -> Result<Option<Copy>> {
    let head = register.head()?;
    let copies = list(folder)?;
    let is_fresh = copies.iter().any(|copy| {
        copy.head == head
            || (copy.reason == Reason::Daily && copy.at.date_naive() == now.date_naive())
    });
    if is_fresh {
        Ok(None)
    } else {
        make(register, folder, now, Reason::Daily).map(Some)
    }
}

/// Returns the copies in a folder, newest first; other files are left out.
///
/// # Errors
/// The folder cannot be read.
pub fn list(folder: &Path) -> Result<Vec<Copy>> {
    let mut copies: Vec<Copy> = store::files(folder)?
        .into_iter()
        .filter_map(|(name, path, bytes)| {
            let (at, reason, head) = read_name(&name)?;
            Some(Copy {
                name,
                path,
                at,
                reason,
                bytes,
                head,
            })
        })
        .collect();
    copies.sort_by(|a, b| b.at.cmp(&a.at).then_with(|| b.name.cmp(&a.name)));
    Ok(copies)
}

fn describe(path: &Path) -> Result<Copy> {
    let folder = path.parent().unwrap_or(path);
    list(folder)?
        .into_iter()
        .find(|copy| copy.path == path)
        .ok_or_else(|| Error::File {
            path: path.to_owned(),
            trouble: Trouble::Missing,
        })
}

fn rotate(folder: &Path) -> Result<()> {
    let copies = list(folder)?;
    for place in surplus(&copies) {
        if let Some(copy) = copies.get(place) {
            store::remove(&copy.path)?;
        }
    }
    Ok(())
}

/// Returns the places of the copies that the rotation gives up; `copies` are newest first.
fn surplus(copies: &[Copy]) -> Vec<usize> {
    let mut kept_of: BTreeMap<&str, usize> = BTreeMap::new();
    let mut first_of_month: BTreeMap<String, usize> = BTreeMap::new();
    for (place, copy) in copies
        .iter()
        .enumerate()
        .filter(|(_, copy)| copy.reason == Reason::Daily)
    {
        // Later places are older: the last one written is the month's first.
        first_of_month.insert(copy.at.format("%Y-%m").to_string(), place);
    }
    let monthly: Vec<usize> = first_of_month.into_values().rev().take(MONTHS).collect();
    let mut surplus = Vec::new();
    for (place, copy) in copies.iter().enumerate() {
        let limit = match copy.reason {
            Reason::Manual => continue,
            Reason::Daily => DAYS,
            Reason::Migration | Reason::Restore | Reason::Repair => BEFORE,
        };
        let kept = kept_of.entry(copy.reason.code()).or_default();
        if *kept < limit {
            *kept += 1;
        } else if !monthly.contains(&place) {
            surplus.push(place);
        }
    }
    surplus
}

/// Brings a copy back into the open register. The present state is copied first; other processes on the file see the change
/// as one step.
///
/// # Errors
/// The copy is missing, not a register, damaged or too new; then nothing is changed.
pub fn restore(register: &Register, folder: &Path, from: &Path, now: DateTime<Utc>) -> Result<()> {
    store::verify(from)?;
    make(register, folder, now, Reason::Restore)?;
    register.with_writer(|conn| store::restore(conn, from))
}

/// Says whether a file is a sound register.
///
/// # Errors
/// Missing, not a register, damaged, too new.
pub fn verify(file: &Path) -> Result<()> {
    store::verify(file).map(drop)
}

/// Copies a register that nobody has open to a new, verified file.
///
/// # Errors
/// As [`verify`], and trouble with the new file.
pub fn copy_file(from: &Path, to: &Path) -> Result<()> {
    store::copy_file(from, to).map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{Days, TimeZone};

    #[test]
    fn the_rotation_keeps_two_weeks_the_months_and_what_was_asked_for() {
        let newest = Utc.with_ymd_and_hms(2026, 11, 24, 3, 0, 0).unwrap();
        let mut copies: Vec<Copy> = (0..500)
            .map(|back| {
                let at = newest.checked_sub_days(Days::new(back)).unwrap();
                let reason = if back == 300 {
                    Reason::Manual
                } else {
                    Reason::Daily
                };
                let name = name_of(at, reason, 1);
                Copy {
                    path: PathBuf::from(&name),
                    name,
                    at,
                    reason,
                    bytes: 1,
                    head: 1,
                }
            })
            .collect();
        for place in surplus(&copies).into_iter().rev() {
            copies.remove(place);
        }
        let daily = copies
            .iter()
            .filter(|copy| copy.reason == Reason::Daily)
            .count();
        assert_eq!(
            daily,
            DAYS + MONTHS,
            "fourteen days, and the first of each of twelve months"
        );
        assert!(
            copies.iter().any(|copy| copy.reason == Reason::Manual),
            "a person's own copy stays"
        );
    }

    #[test]
    fn a_name_tells_when_why_and_how_much() {
        let at = Utc.with_ymd_and_hms(2026, 11, 24, 3, 4, 5).unwrap();
        for reason in Reason::ALL {
            assert_eq!(
                read_name(&name_of(at, *reason, 17)),
                Some((at, *reason, 17)),
                "{} reads back as written",
                reason.code()
            );
        }
        assert_eq!(
            read_name("so-chi-dao.db"),
            None,
            "another file is not a copy"
        );
    }
}
