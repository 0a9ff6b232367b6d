//! The check: is the file whole, is the log unbroken, do the rows say what the log says, do the domain's rules hold; and
//! the repair of what can be repaired without guessing.

use crate::error::Result;
use crate::ops::{Op, Outcome};
use crate::register::{Register, Writing};
use crate::store::check as store;
use chrono::NaiveDate;

pub use store::{Checked, Finding};

/// Checks everything, in one consistent look. Reads only.
///
/// # Errors
/// The file cannot be read at all.
pub fn check(register: &Register, today: NaiveDate) -> Result<Checked> {
    register.read_present_apart(today, store::check)
}

/// Mends what needs no guess: derived columns and the search index are computed again; rows that differ from an unbroken
/// log are set back to what it says; counters are raised over the codes given. The rest is left and stays reported.
///
/// # Errors
/// Trouble with the file.
pub fn repair(register: &Register, writing: Writing) -> Result<Outcome<u32>> {
    let checked = check(register, crate::calendar::vietnam_day(writing.now))?;
    register.transact(Op::Repair, writing, |tx| {
        let mended = store::mend(tx.view(), &checked.findings)?;
        tx.about(&mended.to_string());
        Ok(mended)
    })
}
