//! Writing a round: what is asked, by when, and what silence means.

use super::RoundState;
use super::query::find;
use super::rules::{self, Step};
use crate::committee::check_secretariat;
use crate::error::{Error, Result};
use crate::ops::Noun;
use crate::store::records::{OpinionQuestionRecord, OpinionRoundRecord};
use crate::store::{self, Tx};
use crate::text::{clean_line, clean_text, looks_legacy};
use chrono::NaiveDate;

/// Series of the codes.
const SERIES: &str = "YK";
/// Longest title, in characters.
const LONGEST: usize = 300;
/// Longest question, in characters.
const LONGEST_QUESTION: usize = 1000;
/// Most questions of a round: more do not fit a form that anybody fills in.
const MOST: usize = 50;

/// A round to be written.
#[derive(Debug, Clone)]
pub struct NewRound {
    /// What opinions are asked on: as it stands after "về".
    pub title: String,
    /// What is to be known of it.
    pub matter: String,
    /// The last day to answer.
    pub due_on: NaiveDate,
    /// The questions, in order; may be none yet.
    pub questions: Vec<String>,
    /// True when silence counts as agreement.
    pub silence_agrees: bool,
    /// Which article of the committee's regulation says so.
    pub silence_basis: String,
    /// Remark.
    pub note: String,
}

/// Writes a round. Returns its id. On undo it goes; its code is not given again.
///
/// # Errors
/// `secretariat_only`; `invalid`, also when silence is to count as agreement and no article is quoted.
pub fn add(tx: &Tx<'_>, new: &NewRound) -> Result<String> {
    check_secretariat(tx.actor())?;
    let questions = questions_of(&new.questions)?;
    let round = OpinionRoundRecord {
        id: tx.new_id(),
        version: 0,
        code: tx.next_code(SERIES)?,
        title: line("title", &new.title, LONGEST)?,
        matter: clean_text(&new.matter),
        state: RoundState::Draft,
        due_on: new.due_on,
        sent_on: None,
        summed_on: None,
        closed_on: None,
        silence_agrees: u8::from(new.silence_agrees),
        silence_basis: basis(new.silence_agrees, &new.silence_basis)?,
        result: String::new(),
        reason: String::new(),
        note: clean_text(&new.note),
    };
    put(tx, &round)?;
    write_questions(tx, &round.id, &questions)?;
    Ok(round.id)
}

/// What to change; `None` = unchanged.
#[derive(Debug, Clone, Default)]
pub struct RoundEdit {
    /// Version that was read.
    pub version: u32,
    /// What opinions are asked on.
    pub title: Option<String>,
    /// What is to be known of it.
    pub matter: Option<String>,
    /// The last day to answer.
    pub due_on: Option<NaiveDate>,
    /// The questions, all of them, in order.
    pub questions: Option<Vec<String>>,
    /// True when silence counts as agreement.
    pub silence_agrees: Option<bool>,
    /// Which article says so.
    pub silence_basis: Option<String>,
    /// Remark.
    pub note: Option<String>,
}

/// Changes a round that did not go out yet. Returns its id.
///
/// # Errors
/// `secretariat_only`; `not_found`; `version_conflict`; `opinion_state`; `invalid`.
pub fn edit(tx: &Tx<'_>, key: &str, edit: &RoundEdit) -> Result<String> {
    check_secretariat(tx.actor())?;
    let mut round = find(tx.view(), key)?;
    Tx::check_version(
        Noun::OpinionRounds,
        &round.code,
        edit.version,
        round.version,
    )?;
    rules::check_step(Step::Plan, round.state).map_err(Error::Refused)?;
    if let Some(title) = &edit.title {
        round.title = line("title", title, LONGEST)?;
    }
    if let Some(matter) = &edit.matter {
        round.matter = clean_text(matter);
    }
    round.due_on = edit.due_on.unwrap_or(round.due_on);
    let agrees = edit.silence_agrees.unwrap_or(round.silence_agrees == 1);
    let quoted = match &edit.silence_basis {
        Some(quoted) => quoted.clone(),
        // Whoever takes the agreement back takes its ground back with it.
        None if !agrees => String::new(),
        None => round.silence_basis.clone(),
    };
    round.silence_basis = basis(agrees, &quoted)?;
    round.silence_agrees = u8::from(agrees);
    if let Some(note) = &edit.note {
        round.note = clean_text(note);
    }
    put(tx, &round)?;
    if let Some(questions) = &edit.questions {
        write_questions(tx, &round.id, &questions_of(questions)?)?;
    }
    Ok(round.id)
}

/// Writes a round and names the operation after it.
pub(super) fn put(tx: &Tx<'_>, round: &OpinionRoundRecord) -> Result<()> {
    tx.about(&round.code);
    tx.put(round)
}

/// Brings the questions to these, in order: what stands at a number stays the same row.
fn write_questions(tx: &Tx<'_>, round_id: &str, texts: &[String]) -> Result<()> {
    let present = store::opinions::question_records(tx.view(), round_id)?;
    for (number, text) in (1_u32..).zip(texts) {
        let old = present.iter().find(|one| one.number == number);
        tx.put(&OpinionQuestionRecord {
            id: old.map_or_else(|| tx.new_id(), |old| old.id.clone()),
            version: old.map_or(0, |old| old.version),
            round_id: round_id.to_owned(),
            number,
            text: text.clone(),
        })?;
    }
    for left in present {
        if left.number as usize > texts.len() {
            tx.remove::<OpinionQuestionRecord>(&left.id)?;
        }
    }
    Ok(())
}

fn questions_of(given: &[String]) -> Result<Vec<String>> {
    if given.len() > MOST {
        return Err(Error::Invalid {
            field: "questions",
            why: "too_many",
        });
    }
    given
        .iter()
        .map(|text| line("questions", text, LONGEST_QUESTION))
        .collect()
}

/// Silence counts as agreement by an article, and an article is quoted for nothing else.
fn basis(agrees: bool, quoted: &str) -> Result<String> {
    let quoted = clean_line(quoted);
    match (agrees, quoted.is_empty()) {
        (true, true) => Err(Error::Invalid {
            field: "silence_basis",
            why: "empty",
        }),
        (false, false) => Err(Error::Invalid {
            field: "silence_agrees",
            why: "basis_without",
        }),
        (true, false) => line("silence_basis", &quoted, LONGEST),
        (false, true) => Ok(quoted),
    }
}

/// Cleans a line; refuses an empty, endless or pre-Unicode one.
fn line(field: &'static str, text: &str, longest: usize) -> Result<String> {
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
