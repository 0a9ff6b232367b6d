//! Papers that come in: taken in under their number of arrival, passed on, answered.

use super::files::{self, PaperFileRole, SentFile};
use super::number::{line, title};
use super::query::{find_incoming, find_outgoing};
use super::{IncomingState, OutgoingState, PaperType};
use crate::committee::check_secretariat;
use crate::error::{Error, Result, Rule};
use crate::ops::Noun;
use crate::store::records::IncomingPaperRecord;
use crate::store::{self, Tx};
use crate::text::{clean_line, clean_text};
use chrono::{Datelike, NaiveDate};

/// Longest name or line, in characters.
const LONGEST: usize = 300;

/// A paper that came in.
#[derive(Debug, Clone)]
pub struct NewIncoming {
    /// The day it arrived; the day of entry when `None`.
    pub arrived_on: Option<NaiveDate>,
    /// Number of arrival; the next of the year when `None`.
    pub number: Option<u32>,
    /// Who issued it.
    pub author: String,
    /// Its number and symbol; may be empty.
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
    /// By when it is to be dealt with.
    pub due_on: Option<NaiveDate>,
    /// Remark.
    pub note: String,
    /// The file as received.
    pub file: Option<SentFile>,
    /// True when the same symbol of the same author is meant to be there twice.
    pub is_twin: bool,
}

/// Takes a paper in. Returns its id. Not undone: one taken in by mistake is made void with a reason.
///
/// # Errors
/// `secretariat_only`; `invalid`, also for days that do not fit together; `number_taken`; `paper_twin` when the same symbol of
/// the same author and day is there already; what a file is refused for.
pub fn add(tx: &Tx<'_>, new: &NewIncoming) -> Result<String> {
    check_secretariat(tx.actor())?;
    let arrived_on = new.arrived_on.unwrap_or_else(|| tx.day());
    let year = arrived_on.year();
    let number = match new.number {
        Some(number) if !(1..=super::rules::LARGEST_NUMBER).contains(&number) => {
            return Err(Error::Invalid {
                field: "number",
                why: "out_of_range",
            });
        }
        Some(number) if store::papers::incoming_holds(tx.view(), year, number)? => {
            return Err(Error::Refused(Rule::NumberTaken));
        }
        Some(number) => number,
        None => store::papers::last_arrival(tx.view(), year)? + 1,
    };
    let paper = IncomingPaperRecord {
        id: tx.new_id(),
        version: 0,
        year,
        number,
        state: IncomingState::Open,
        arrived_on,
        author: line("author", &new.author, LONGEST)?,
        symbol: clean_line(&new.symbol),
        dated_on: new.dated_on,
        kind: new.kind.map(PaperType::code).unwrap_or_default().to_owned(),
        title: title(&new.title)?,
        receiver: clean_line(&new.receiver),
        passed_on: new.passed_on,
        receipt: String::new(),
        due_on: new.due_on,
        answer_id: None,
        result: String::new(),
        reason: String::new(),
        instrument_id: None,
        note: clean_text(&new.note),
    };
    check(tx, &paper)?;
    if !new.is_twin && store::papers::has_twin(tx.view(), &paper)? {
        return Err(Error::Refused(Rule::PaperTwin));
    }
    tx.about(&name(&paper));
    tx.put(&paper)?;
    if let Some(file) = &new.file {
        files::keep(tx, &paper.id, PaperFileRole::Received, file)?;
    }
    Ok(paper.id)
}

/// What to change; `None` = unchanged, empty = cleared.
#[derive(Debug, Clone, Default)]
pub struct IncomingEdit {
    /// Version that was read.
    pub version: u32,
    /// Who issued it.
    pub author: Option<String>,
    /// Its number and symbol.
    pub symbol: Option<String>,
    /// The day it bears; `Some(None)` = cleared.
    pub dated_on: Option<Option<NaiveDate>>,
    /// Its type; `Some(None)` = cleared.
    pub kind: Option<Option<PaperType>>,
    /// Abstract.
    pub title: Option<String>,
    /// To which unit or person it goes.
    pub receiver: Option<String>,
    /// The day it was passed on; `Some(None)` = cleared.
    pub passed_on: Option<Option<NaiveDate>>,
    /// Who signed for it.
    pub receipt: Option<String>,
    /// By when it is to be dealt with; `Some(None)` = cleared.
    pub due_on: Option<Option<NaiveDate>>,
    /// The paper that answers it, by id or symbol; empty = none. An answered paper is settled.
    pub answer: Option<String>,
    /// What came of it, where no paper answers. A paper with a result is settled.
    pub result: Option<String>,
    /// Remark.
    pub note: Option<String>,
}

/// Changes what the register says of a paper, and settles it when an answer or a result is given. Returns its id.
///
/// # Errors
/// `secretariat_only`; `not_found`; `version_conflict`; `number_state` for a void one, and for an answer that was not issued;
/// `invalid`.
pub fn amend(tx: &Tx<'_>, key: &str, edit: &IncomingEdit) -> Result<String> {
    check_secretariat(tx.actor())?;
    let mut paper = find_incoming(tx.view(), key)?;
    Tx::check_version(
        Noun::IncomingPapers,
        &name(&paper),
        edit.version,
        paper.version,
    )?;
    if paper.state == IncomingState::Void {
        return Err(Error::Refused(Rule::NumberState));
    }
    if let Some(author) = &edit.author {
        paper.author = line("author", author, LONGEST)?;
    }
    if let Some(symbol) = &edit.symbol {
        paper.symbol = clean_line(symbol);
    }
    if let Some(text) = &edit.title {
        paper.title = title(text)?;
    }
    if let Some(receiver) = &edit.receiver {
        paper.receiver = clean_line(receiver);
    }
    if let Some(receipt) = &edit.receipt {
        paper.receipt = clean_line(receipt);
    }
    if let Some(note) = &edit.note {
        paper.note = clean_text(note);
    }
    if let Some(kind) = edit.kind {
        paper.kind = kind.map(PaperType::code).unwrap_or_default().to_owned();
    }
    paper.dated_on = edit.dated_on.unwrap_or(paper.dated_on);
    paper.passed_on = edit.passed_on.unwrap_or(paper.passed_on);
    paper.due_on = edit.due_on.unwrap_or(paper.due_on);
    if let Some(answer) = &edit.answer {
        paper.answer_id = answered_by(tx, answer)?;
    }
    if let Some(result) = &edit.result {
        paper.result = clean_text(result);
    }
    paper.state = if paper.answer_id.is_some() || !paper.result.is_empty() {
        IncomingState::Settled
    } else {
        IncomingState::Open
    };
    check(tx, &paper)?;
    tx.about(&name(&paper));
    tx.put(&paper)?;
    Ok(paper.id)
}

fn answered_by(tx: &Tx<'_>, key: &str) -> Result<Option<String>> {
    if key.trim().is_empty() {
        return Ok(None);
    }
    let answer = find_outgoing(tx.view(), key)?;
    if answer.state != OutgoingState::Issued {
        return Err(Error::Refused(Rule::NumberState));
    }
    Ok(Some(answer.id))
}

/// Makes a paper void that was taken in by mistake or called back by its author, with why. It stays in the register under its
/// number. Returns its id.
///
/// # Errors
/// `secretariat_only`; `not_found`; `number_state` when it is void already; `invalid` without a reason.
pub fn void(tx: &Tx<'_>, key: &str, reason: &str) -> Result<String> {
    check_secretariat(tx.actor())?;
    let mut paper = find_incoming(tx.view(), key)?;
    if paper.state == IncomingState::Void {
        return Err(Error::Refused(Rule::NumberState));
    }
    paper.state = IncomingState::Void;
    paper.reason = line("reason", reason, LONGEST)?;
    tx.about(&name(&paper));
    tx.put(&paper)?;
    Ok(paper.id)
}

/// Returns what a paper that came in is called: `12/2026`.
pub(super) fn name(paper: &IncomingPaperRecord) -> String {
    format!("{}/{}", paper.number, paper.year)
}

fn check(tx: &Tx<'_>, paper: &IncomingPaperRecord) -> Result<()> {
    let wrong = |field, why| Err(Error::Invalid { field, why });
    if paper.arrived_on > tx.day() {
        return wrong("arrived_on", "future");
    }
    if paper.dated_on.is_some_and(|day| day > paper.arrived_on) {
        return wrong("dated_on", "after_arrival");
    }
    if paper.passed_on.is_some_and(|day| day > tx.day()) {
        return wrong("passed_on", "future");
    }
    if paper.passed_on.is_some_and(|day| day < paper.arrived_on) {
        return wrong("passed_on", "before_arrival");
    }
    if paper.due_on.is_some_and(|day| day < paper.arrived_on) {
        return wrong("due_on", "before_arrival");
    }
    Ok(())
}
