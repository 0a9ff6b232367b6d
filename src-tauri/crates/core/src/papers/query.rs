//! Reading the registers of papers.

use super::{IncomingState, OutgoingState, PaperFileRole, PaperType, Relation, rules};
use crate::calendar;
use crate::error::{Error, OrNotFound, Result};
use crate::ops::Noun;
use crate::store::records::{IncomingPaperRecord, OutgoingPaperRecord};
use crate::store::{self, View, rows};
use crate::tasks::Named;
use crate::text::fold;
use chrono::NaiveDate;

/// Which papers of a register; the conditions all hold together. `S` are the states that its papers have.
#[derive(Debug, Clone)]
pub struct PaperQuery<S> {
    /// Words of symbol, abstract, and of who signed, issued, received or was sent them, without regard to marks.
    pub text: Option<String>,
    /// Of a type.
    pub kind: Option<PaperType>,
    /// In a state.
    pub state: Option<S>,
    /// Of a year.
    pub year: Option<i32>,
    /// Issued, reserved or arrived from a day on.
    pub from: Option<NaiveDate>,
    /// The same, up to a day.
    pub to: Option<NaiveDate>,
    /// The oldest first, as the register is printed; the newest first otherwise.
    pub is_ascending: bool,
    /// Rows passed over.
    pub offset: u32,
    /// Rows at most.
    pub limit: u32,
}

impl<S> Default for PaperQuery<S> {
    fn default() -> Self {
        Self {
            text: None,
            kind: None,
            state: None,
            year: None,
            from: None,
            to: None,
            is_ascending: false,
            offset: 0,
            limit: 0,
        }
    }
}

/// Which papers that went out.
pub type OutgoingQuery = PaperQuery<OutgoingState>;

/// Which papers that came in.
#[derive(Debug, Clone, Default)]
pub struct IncomingQuery {
    /// What both registers are asked with.
    pub of: PaperQuery<IncomingState>,
    /// Only those past the day by which they were to be dealt with.
    pub is_late: bool,
}

/// A page of a register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperPage<L> {
    /// How many match.
    pub total: u32,
    /// The rows.
    pub lines: Vec<L>,
}

/// A paper that went out, as a row of its register (annex IV: ten columns).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutgoingLine {
    /// Its id.
    pub id: String,
    /// Number and symbol.
    pub symbol: String,
    /// Type.
    pub kind: PaperType,
    /// Year of the series.
    pub year: i32,
    /// Number in the series.
    pub number: u32,
    /// What became of the number.
    pub state: OutgoingState,
    /// Abstract.
    pub title: String,
    /// The day the number was reserved.
    pub reserved_on: NaiveDate,
    /// Day of issue.
    pub issued_on: Option<NaiveDate>,
    /// Who signed.
    pub signer: String,
    /// To whom it goes, a line each.
    pub recipients: Vec<String>,
    /// Where copies are kept.
    pub kept_at: String,
    /// How many copies.
    pub copies: Option<u32>,
    /// The day it was sent.
    pub released_on: Option<NaiveDate>,
    /// By when it was to be sent: the working day after issue.
    pub release_by: Option<NaiveDate>,
    /// True when it was sent later than that, or is not sent yet and that day is over.
    pub is_late: bool,
    /// Who received it.
    pub receipt: String,
    /// Why it was called off or back.
    pub reason: String,
    /// Remark.
    pub note: String,
    /// How many files are kept.
    pub files: u32,
    /// Version for edits.
    pub version: u32,
}

/// A paper that went out, whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutgoingWhole {
    /// Its row.
    pub line: OutgoingLine,
    /// Abbreviation of the issuer in the symbol.
    pub issuer: String,
    /// Abbreviation of the drafting unit; empty = none.
    pub drafter: String,
    /// By which post it is signed, a line each.
    pub signer_post: Vec<String>,
    /// Why numbers before it are not in the register; empty = none is missing.
    pub gap_reason: String,
    /// The paper that it corrects or replaces.
    pub of: Option<RelatedPaper>,
    /// Papers that correct or replace it.
    pub by: Vec<RelatedPaper>,
    /// The document that tasks come from.
    pub instrument: Option<Named>,
    /// Papers that came in and are answered by it.
    pub answers: Vec<Named>,
    /// How it was made; empty = not by the program.
    pub recipe: String,
    /// Its files.
    pub files: Vec<PaperFile>,
}

/// A paper that corrects or replaces, or is corrected or replaced.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RelatedPaper {
    /// How.
    pub relation: Relation,
    /// Which.
    pub paper: Named,
}

/// A file of a paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperFile {
    /// Its id.
    pub id: String,
    /// What it is.
    pub role: PaperFileRole,
    /// Its name.
    pub name: String,
    /// Size in bytes.
    pub size: u32,
    /// SHA-256 of its bytes, lower-case hex.
    pub hash: String,
    /// The day it was added.
    pub added_on: NaiveDate,
}

/// A file with its bytes and the hash that the log holds.
pub(crate) struct KeptPaperFile {
    pub(crate) name: String,
    pub(crate) hash: String,
    pub(crate) bytes: Vec<u8>,
}

/// A paper that came in, as a row of its register (annex IV: ten columns).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IncomingLine {
    /// Its id.
    pub id: String,
    /// Number of arrival.
    pub number: u32,
    /// Year of arrival.
    pub year: i32,
    /// What became of it.
    pub state: IncomingState,
    /// The day it arrived.
    pub arrived_on: NaiveDate,
    /// Who issued it.
    pub author: String,
    /// Its number and symbol.
    pub symbol: String,
    /// The day it bears.
    pub dated_on: Option<NaiveDate>,
    /// Its type.
    pub kind: Option<PaperType>,
    /// Abstract.
    pub title: String,
    /// To which unit or person it goes.
    pub receiver: String,
    /// The day it was passed on.
    pub passed_on: Option<NaiveDate>,
    /// By when it was to be passed on: the working day after arrival.
    pub pass_by: NaiveDate,
    /// Who signed for it.
    pub receipt: String,
    /// By when it is to be dealt with.
    pub due_on: Option<NaiveDate>,
    /// True when it is open and that day is over.
    pub is_late: bool,
    /// Symbol of the paper that answers it; empty = none.
    pub answer: String,
    /// What came of it.
    pub result: String,
    /// Why it is void.
    pub reason: String,
    /// Remark.
    pub note: String,
    /// How many files are kept.
    pub files: u32,
    /// Version for edits.
    pub version: u32,
}

/// A paper that came in, whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IncomingWhole {
    /// Its row.
    pub line: IncomingLine,
    /// The paper that answers it.
    pub answered_by: Option<Named>,
    /// Its files.
    pub files: Vec<PaperFile>,
}

/// Returns a page of papers that went out.
///
/// # Errors
/// Trouble with the file.
pub fn outgoing_list(view: View<'_>, query: &OutgoingQuery) -> Result<PaperPage<OutgoingLine>> {
    let mut page = store::papers::outgoing_page(view, query, folded(&query.text).as_deref())?;
    let calendar = calendar::of(view)?;
    for line in &mut page.lines {
        judge_outgoing(line, &calendar, view.day);
    }
    Ok(page)
}

fn judge_outgoing(line: &mut OutgoingLine, calendar: &calendar::WorkingCalendar, today: NaiveDate) {
    line.release_by = line
        .issued_on
        .filter(|_| line.state == OutgoingState::Issued)
        .map(|day| rules::release_by(calendar, day));
    line.is_late = line
        .release_by
        .is_some_and(|by| line.released_on.unwrap_or(today) > by);
}

/// Returns a paper that went out, by id or symbol; `05/TB-BCĐ@2026` where a symbol came again in another year.
///
/// # Errors
/// `not_found`; `invalid` for a symbol of several years.
pub fn outgoing(view: View<'_>, key: &str) -> Result<OutgoingWhole> {
    let record = find_outgoing(view, key)?;
    let mut whole =
        store::papers::outgoing_whole(view, &record)?.or_not_found(Noun::OutgoingPapers, key)?;
    judge_outgoing(&mut whole.line, &calendar::of(view)?, view.day);
    Ok(whole)
}

/// Returns a page of papers that came in.
///
/// # Errors
/// Trouble with the file.
pub fn incoming_list(view: View<'_>, query: &IncomingQuery) -> Result<PaperPage<IncomingLine>> {
    let mut page = store::papers::incoming_page(view, query, folded(&query.of.text).as_deref())?;
    let calendar = calendar::of(view)?;
    for line in &mut page.lines {
        judge_incoming(line, &calendar, view.day);
    }
    Ok(page)
}

fn judge_incoming(line: &mut IncomingLine, calendar: &calendar::WorkingCalendar, today: NaiveDate) {
    line.pass_by = rules::pass_by(calendar, line.arrived_on);
    line.is_late = line.state == IncomingState::Open && line.due_on.is_some_and(|due| due < today);
}

/// Returns a paper that came in, by id or by number and year of arrival: `12/2026`.
///
/// # Errors
/// `not_found`.
pub fn incoming(view: View<'_>, key: &str) -> Result<IncomingWhole> {
    let record = find_incoming(view, key)?;
    let mut whole =
        store::papers::incoming_whole(view, &record)?.or_not_found(Noun::IncomingPapers, key)?;
    judge_incoming(&mut whole.line, &calendar::of(view)?, view.day);
    Ok(whole)
}

fn folded(text: &Option<String>) -> Option<String> {
    text.as_ref()
        .map(|text| fold(text.trim()))
        .filter(|text| !text.is_empty())
}

/// Finds a paper that went out.
pub(super) fn find_outgoing(view: View<'_>, key: &str) -> Result<OutgoingPaperRecord> {
    let key = key.trim();
    let (symbol, year) = match key.rsplit_once('@') {
        Some((symbol, year)) => (symbol, year.parse().ok()),
        None => (key, None),
    };
    let mut found = store::papers::outgoing_named(view, symbol, year)?;
    if found.len() > 1 {
        return Err(Error::Invalid {
            field: "key",
            why: "several_years",
        });
    }
    let id = found.pop().or_not_found(Noun::OutgoingPapers, key)?;
    rows::get(view, &id)?.or_not_found(Noun::OutgoingPapers, key)
}

/// Finds a paper that came in.
pub(super) fn find_incoming(view: View<'_>, key: &str) -> Result<IncomingPaperRecord> {
    let key = key.trim();
    let numbers = key
        .split_once('/')
        .and_then(|(number, year)| Some((number.parse().ok()?, year.parse().ok()?)));
    let id = store::papers::incoming_named(view, key, numbers)?
        .or_not_found(Noun::IncomingPapers, key)?;
    rows::get(view, &id)?.or_not_found(Noun::IncomingPapers, key)
}
