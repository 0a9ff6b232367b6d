//! Reading rounds.

use super::rules::Tally;
use super::{Choice, RoundState, SheetSource};
use crate::error::{OrNotFound, Result};
use crate::ops::Noun;
use crate::store::records::OpinionRoundRecord;
use crate::store::{self, View, rows};
use crate::text::fold;
use chrono::NaiveDate;

/// Which rounds.
#[derive(Debug, Clone, Default)]
pub struct RoundQuery {
    /// Words of title, matter or code, without regard to marks.
    pub text: Option<String>,
    /// In a state.
    pub state: Option<RoundState>,
    /// Those that this seat is still to answer.
    pub owed_by: Option<u32>,
    /// Rows passed over.
    pub offset: u32,
    /// Rows at most.
    pub limit: u32,
}

/// A round as a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoundLine {
    /// Its id.
    pub id: String,
    /// Its code: `YK-001`.
    pub code: String,
    /// What opinions are asked on.
    pub title: String,
    /// How far it is.
    pub state: RoundState,
    /// The last day to answer.
    pub due_on: NaiveDate,
    /// The day it went out.
    pub sent_on: Option<NaiveDate>,
    /// The day it was counted.
    pub summed_on: Option<NaiveDate>,
    /// The day it was closed.
    pub closed_on: Option<NaiveDate>,
    /// How many questions it has.
    pub questions: u32,
    /// How many seats were asked.
    pub asked: u32,
    /// How many sheets came.
    pub received: u32,
    /// How many of these came after the last day.
    pub late: u32,
    /// True when the last day is over and it waits to be counted.
    pub is_over: bool,
    /// Version for edits.
    pub version: u32,
}

/// A page of rounds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoundPage {
    /// How many match.
    pub total: u32,
    /// The rows.
    pub lines: Vec<RoundLine>,
}

/// A question with its count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Its number, counted from 1.
    pub number: u32,
    /// Its words.
    pub text: String,
    /// How many said what.
    pub tally: Tally,
    /// How many silent ones count as agreeing, by the article that the round quotes.
    pub silent_agreeing: u32,
}

/// What a sheet says to a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenAnswer {
    /// Number of the question.
    pub question: u32,
    /// What is said.
    pub choice: Choice,
    /// In words.
    pub words: String,
    /// What was done about it.
    pub reply: String,
}

/// The sheet of a seat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// Its id.
    pub id: String,
    /// Number of the seat.
    pub seat: u32,
    /// Who held it on the day the round went out; empty when only the post was known.
    pub name: String,
    /// In which post.
    pub post: String,
    /// The day it came; `None` = silence.
    pub received_on: Option<NaiveDate>,
    /// How it came.
    pub source: SheetSource,
    /// True when it came after the last day.
    pub is_late: bool,
    /// Remark.
    pub note: String,
    /// What it says, by question.
    pub answers: Vec<GivenAnswer>,
}

/// A round, whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoundWhole {
    /// Its row.
    pub line: RoundLine,
    /// What is to be known of it.
    pub matter: String,
    /// True when silence counts as agreement.
    pub silence_agrees: bool,
    /// Which article says so.
    pub silence_basis: String,
    /// What came of it.
    pub result: String,
    /// Why it was called off.
    pub reason: String,
    /// Remark.
    pub note: String,
    /// The questions with their counts, in order.
    pub questions: Vec<Question>,
    /// The sheets, by seat.
    pub sheets: Vec<Sheet>,
}

/// Returns a page of rounds: those that wait for something first by their last day, then the others, the latest first.
///
/// # Errors
/// Trouble with the file.
pub fn list(view: View<'_>, query: &RoundQuery) -> Result<RoundPage> {
    let text = query
        .text
        .as_ref()
        .map(|text| fold(text.trim()))
        .filter(|text| !text.is_empty());
    store::opinions::page(view, query, text.as_deref())
}

/// Returns a round, by id or code.
///
/// # Errors
/// `not_found`.
pub fn show(view: View<'_>, key: &str) -> Result<RoundWhole> {
    let record = find(view, key)?;
    let line = store::opinions::line(view, &record.id)?.or_not_found(Noun::OpinionRounds, key)?;
    let sheets = store::opinions::sheets(view, &record)?;
    let silence_agrees = record.silence_agrees == 1;
    let questions = store::opinions::question_records(view, &record.id)?
        .into_iter()
        .map(|question| {
            let said = sheets
                .iter()
                .flat_map(|sheet| &sheet.answers)
                .filter(|answer| answer.question == question.number)
                .map(|answer| answer.choice);
            let tally = Tally::of(line.asked, said);
            Question {
                number: question.number,
                text: question.text,
                tally,
                silent_agreeing: tally.silent_agreeing(silence_agrees, record.state),
            }
        })
        .collect();
    Ok(RoundWhole {
        line,
        matter: record.matter,
        silence_agrees,
        silence_basis: record.silence_basis,
        result: record.result,
        reason: record.reason,
        note: record.note,
        questions,
        sheets,
    })
}

/// Finds a round by id or code.
pub(super) fn find(view: View<'_>, key: &str) -> Result<OpinionRoundRecord> {
    let key = key.trim();
    let id = store::opinions::id_of(view, key)?.or_not_found(Noun::OpinionRounds, key)?;
    rows::get(view, &id)?.or_not_found(Noun::OpinionRounds, key)
}
