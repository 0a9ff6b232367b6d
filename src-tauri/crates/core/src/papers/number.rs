//! Numbers: which is next, and one given ahead of its paper.

use super::{OutgoingState, PaperType, rules};
use crate::committee::check_secretariat;
use crate::error::{Error, Result};
use crate::store::records::OutgoingPaperRecord;
use crate::store::{self, Tx, View};
use crate::text::{clean_line, clean_text, looks_legacy};
use chrono::{Datelike, NaiveDate};

/// Longest abstract, in characters (annex VI of the decree).
const LONGEST_TITLE: usize = 500;

/// The number that comes next in a series, with what the last one of the register had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextNumber {
    /// Type of paper.
    pub kind: PaperType,
    /// Year of the series.
    pub year: i32,
    /// The number.
    pub number: u32,
    /// Abbreviation of the issuer, as it was used last; empty = never.
    pub issuer: String,
    /// Abbreviation of the drafting unit, as it was used last in a letter; empty = never.
    pub drafter: String,
    /// Day of the last paper of the series: a later number has no earlier day.
    pub not_before: Option<NaiveDate>,
    /// Numbers below it that the register does not hold, each range with the reason that was given.
    pub gaps: Vec<(u32, u32, String)>,
}

/// A number to be given.
#[derive(Debug, Clone)]
pub struct NewNumber {
    /// Type of paper.
    pub kind: PaperType,
    /// Which; the next when `None`.
    pub number: Option<u32>,
    /// Abbreviation of the issuer, as its head set it; the last used when `None`.
    pub issuer: Option<String>,
    /// Abbreviation of the drafting unit, in the symbol of letters; the last used when `None`.
    pub drafter: Option<String>,
    /// Abstract.
    pub title: String,
    /// Why numbers before it are not in the register; needed when some are passed over.
    pub gap_reason: String,
    /// Remark.
    pub note: String,
}

/// Returns the number that comes next in the series of a type and a year.
///
/// # Errors
/// Trouble with the file.
pub fn next(view: View<'_>, kind: PaperType, year: i32) -> Result<NextNumber> {
    let held = store::papers::numbers(view, kind, year)?;
    let numbers: Vec<u32> = held.iter().map(|(number, _, _)| *number).collect();
    let reason_of = |upto: u32| {
        held.iter()
            .find(|(number, _, _)| *number > upto)
            .map(|(_, _, reason)| reason.clone())
            .unwrap_or_default()
    };
    Ok(NextNumber {
        kind,
        year,
        number: numbers.last().map_or(1, |last| last + 1),
        issuer: store::papers::last_issuer(view)?.unwrap_or_default(),
        drafter: store::papers::last_drafter(view)?.unwrap_or_default(),
        not_before: held.last().map(|(_, day, _)| *day),
        gaps: rules::gaps(&numbers)
            .into_iter()
            .map(|(from, upto)| (from, upto, reason_of(upto)))
            .collect(),
    })
}

/// Gives a number ahead of its paper. Returns its id. Not undone: a number that is not used is called off with a reason.
///
/// # Errors
/// `secretariat_only`; `invalid`; `number_taken`; `number_gap`; `number_order`.
pub fn reserve(tx: &Tx<'_>, new: &NewNumber) -> Result<String> {
    check_secretariat(tx.actor())?;
    let paper = given(tx, new, tx.day())?;
    tx.about(&paper.symbol);
    tx.put(&paper)?;
    Ok(paper.id)
}

/// Returns a number as it is given on a day, with its rules kept; nothing is written yet.
pub(super) fn given(tx: &Tx<'_>, new: &NewNumber, day: NaiveDate) -> Result<OutgoingPaperRecord> {
    let series = next(tx.view(), new.kind, day.year())?;
    let number = new.number.unwrap_or(series.number);
    if !(1..=rules::LARGEST_NUMBER).contains(&number) {
        return Err(Error::Invalid {
            field: "number",
            why: "out_of_range",
        });
    }
    let gap_reason = clean_line(&new.gap_reason);
    let is_taken = store::papers::holds(tx.view(), new.kind, day.year(), number)?;
    rules::check_number(number, series.number, is_taken, &gap_reason).map_err(Error::Refused)?;
    let (before, after) = store::papers::neighbours(tx.view(), new.kind, day.year(), number)?;
    rules::check_day(day, day.year(), before, after).map_err(Error::Refused)?;
    let issuer = part("issuer", new.issuer.as_deref().unwrap_or(&series.issuer))?;
    let drafter = match new.drafter.as_deref().unwrap_or(&series.drafter) {
        "" if new.kind != PaperType::Letter => String::new(),
        drafter => part("drafter", drafter)?,
    };
    Ok(OutgoingPaperRecord {
        id: tx.new_id(),
        version: 0,
        kind: new.kind,
        year: day.year(),
        number,
        symbol: rules::symbol(new.kind, number, &issuer, &drafter),
        issuer,
        drafter,
        state: OutgoingState::Reserved,
        title: title(&new.title)?,
        reserved_on: tx.day(),
        issued_on: None,
        signer_post: String::new(),
        signer: String::new(),
        recipients: String::new(),
        kept_at: String::new(),
        copies: None,
        released_on: None,
        receipt: String::new(),
        reason: String::new(),
        gap_reason: if number > series.number {
            gap_reason
        } else {
            // What is still missing below it is missing for the same reason.
            let gap = series.gaps.into_iter();
            gap.filter(|(from, upto, _)| (*from + 1..=*upto).contains(&number))
                .map(|(_, _, reason)| reason)
                .next()
                .unwrap_or_default()
        },
        relation: None,
        related_id: None,
        instrument_id: None,
        recipe: String::new(),
        note: clean_text(&new.note),
    })
}

fn part(field: &'static str, text: &str) -> Result<String> {
    rules::read_part(text).map_err(|why| Error::Invalid { field, why })
}

/// Cleans an abstract.
pub(super) fn title(text: &str) -> Result<String> {
    line("title", text, LONGEST_TITLE)
}

/// Cleans a line that must be there.
pub(super) fn line(field: &'static str, text: &str, longest: usize) -> Result<String> {
    let text = clean_line(text);
    let why = if text.is_empty() {
        "empty"
    } else if text.chars().count() > longest {
        "too_long"
    } else if looks_legacy(&text) {
        "legacy"
    } else {
        return Ok(text);
    };
    Err(Error::Invalid { field, why })
}
