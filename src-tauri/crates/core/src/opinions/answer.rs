//! Sheets that come in, and what is done about an opinion.

use super::query::find;
use super::rules::{self, Step};
use super::{Choice, SheetSource};
use crate::committee::check_secretariat;
use crate::error::{Error, OrNotFound, Result, Rule};
use crate::ops::{Actor, Noun};
use crate::store::records::{OpinionAnswerRecord, OpinionRoundRecord, OpinionSheetRecord};
use crate::store::{self, Tx};
use crate::text::clean_text;
use chrono::NaiveDate;

/// What a sheet says to a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// Number of the question.
    pub question: u32,
    /// What is said.
    pub choice: Choice,
    /// In words; needed for another opinion.
    pub words: String,
}

/// What a sheet says.
#[derive(Debug, Clone)]
pub struct Answers {
    /// Whose: number of the seat.
    pub seat: u32,
    /// What it says, to the questions it says anything to: the whole sheet.
    pub given: Vec<Answer>,
    /// The day it came; the operation's own when `None`.
    pub received_on: Option<NaiveDate>,
    /// True when it came on paper, or as a file of it.
    pub is_paper: bool,
    /// Remark.
    pub note: String,
}

/// Records a sheet, or corrects it: a member his own, the secretariat any. What was answered to an opinion goes with its words.
/// Returns the id of the round.
///
/// # Errors
/// `not_found` for a seat that was not asked; `secretariat_only` for another's sheet, and for a day or paper of a member's own
/// saying; `opinion_state`; `dates_order` for a day before the round went out; `invalid` for a day to come, without an answer,
/// for a question that is not there or twice, and for another opinion without words.
pub fn answer(tx: &Tx<'_>, key: &str, answers: &Answers) -> Result<String> {
    let is_own = matches!(tx.actor(), Actor::Seat(seat) if seat == answers.seat);
    if !is_own || answers.received_on.is_some() || answers.is_paper {
        check_secretariat(tx.actor())?;
    }
    let round = find(tx.view(), key)?;
    rules::check_step(Step::Answer, round.state).map_err(Error::Refused)?;
    let mut sheet = sheet_of(tx, &round, answers.seat)?;
    let received_on = answers.received_on.unwrap_or_else(|| tx.day());
    let wrong = |field, why| Err(Error::Invalid { field, why });
    if received_on > tx.day() {
        return wrong("received_on", "future");
    }
    if round.sent_on.is_some_and(|sent| received_on < sent) {
        return Err(Error::Refused(Rule::DatesOrder));
    }
    if answers.given.is_empty() {
        return wrong("answers", "empty");
    }
    let questions = store::opinions::question_records(tx.view(), &round.id)?;
    let mut left = store::opinions::answer_records(tx.view(), &sheet.id)?;
    let mut said: Vec<u32> = Vec::new();
    for given in &answers.given {
        if said.contains(&given.question) {
            return wrong("question", "duplicate");
        }
        said.push(given.question);
        let Some(question) = questions.iter().find(|one| one.number == given.question) else {
            return wrong("question", "not_found");
        };
        let words = clean_text(&given.words);
        if given.choice == Choice::Other && words.is_empty() {
            return wrong("words", "empty");
        }
        let at = left.iter().position(|one| one.question_id == question.id);
        let old = at.map(|at| left.swap_remove(at));
        let is_same = |old: &&OpinionAnswerRecord| old.choice == given.choice && old.words == words;
        tx.put(&OpinionAnswerRecord {
            id: old
                .as_ref()
                .map_or_else(|| tx.new_id(), |old| old.id.clone()),
            version: old.as_ref().map_or(0, |old| old.version),
            round_id: round.id.clone(),
            sheet_id: sheet.id.clone(),
            question_id: question.id.clone(),
            choice: given.choice,
            reply: old
                .as_ref()
                .filter(is_same)
                .map(|old| old.reply.clone())
                .unwrap_or_default(),
            words,
        })?;
    }
    for gone in left {
        tx.remove::<OpinionAnswerRecord>(&gone.id)?;
    }
    sheet.received_on = Some(received_on);
    sheet.source = if answers.is_paper {
        SheetSource::Paper
    } else {
        SheetSource::Window
    };
    sheet.note = clean_text(&answers.note);
    tx.about(&round.code);
    tx.put(&sheet)?;
    Ok(round.id)
}

/// Writes down what is done about an opinion: taken up, or why not; empty takes it back. Returns the id of the round.
///
/// # Errors
/// `secretariat_only`; `not_found`, also for a question that the sheet says nothing to; `opinion_state` once it is closed.
pub fn reply(tx: &Tx<'_>, key: &str, seat: u32, question: u32, words: &str) -> Result<String> {
    check_secretariat(tx.actor())?;
    let round = find(tx.view(), key)?;
    rules::check_step(Step::Reply, round.state).map_err(Error::Refused)?;
    let sheet = sheet_of(tx, &round, seat)?;
    let questions = store::opinions::question_records(tx.view(), &round.id)?;
    let answers = store::opinions::answer_records(tx.view(), &sheet.id)?;
    let asked = questions.into_iter().find(|one| one.number == question);
    let mut said = asked
        .and_then(|asked| answers.into_iter().find(|one| one.question_id == asked.id))
        .or_not_found(Noun::OpinionAnswers, &format!("{seat}/{question}"))?;
    said.reply = clean_text(words);
    tx.about(&round.code);
    tx.put(&said)?;
    Ok(round.id)
}

fn sheet_of(tx: &Tx<'_>, round: &OpinionRoundRecord, seat: u32) -> Result<OpinionSheetRecord> {
    store::opinions::sheet_record(tx.view(), &round.id, seat)?
        .or_not_found(Noun::OpinionSheets, &format!("{}/{seat}", round.code))
}
