//! What is asked about a task: the lead asks what is meant, the head directs, a matter is brought before the head. Each has
//! its words as they were said, and its answer.

use super::rules::{self, Verb};
use super::step::{begin, close, move_on};
use super::{RequestKind, RequestState, TaskState};
use crate::committee;
use crate::error::{Error, OrNotFound, Result, Rule};
use crate::ops::Noun;
use crate::store::records::{RequestRecord, TaskRecord};
use crate::store::{self, Tx};
use chrono::NaiveDate;

/// Words said about a task, and the day by which they are to be answered.
#[derive(Debug, Clone, Default)]
pub struct Question {
    /// The words, kept as they were said.
    pub words: String,
    /// To answer by.
    pub answer_by: Option<NaiveDate>,
}

/// The lead asks what is meant: the task waits for the answer. Returns its id.
///
/// # Errors
/// `not_the_lead`; the state; `invalid` without words or day; `dates_order` for a day gone by.
pub fn ask_clarification(tx: &Tx<'_>, key: &str, question: &Question) -> Result<String> {
    let (mut task, _) = begin(tx, key, Verb::Clarify)?;
    put(tx, &task, Verb::Clarify, question, tx.actor().to_string())?;
    move_on(tx, &mut task, Verb::Clarify)?;
    tx.put_task(&task)?;
    Ok(task.id)
}

/// Writes a direction on a task, with the day by which the lead answers. It is the head's, also when the secretariat writes
/// it down. Returns the task's id.
///
/// # Errors
/// `head_only`; the state; `invalid` without words or day; `dates_order` for a day gone by.
pub fn direct(tx: &Tx<'_>, key: &str, question: &Question) -> Result<String> {
    let (task, _) = begin(tx, key, Verb::Direct)?;
    let head = committee::head(tx.view())?;
    put(tx, &task, Verb::Direct, question, head.to_string())?;
    Ok(task.id)
}

/// Brings a matter of the task before the head. Returns the task's id.
///
/// # Errors
/// `not_the_lead`; the state; `invalid` without words; `dates_order` for a day gone by.
pub fn escalate(tx: &Tx<'_>, key: &str, question: &Question) -> Result<String> {
    let (task, _) = begin(tx, key, Verb::Escalate)?;
    put(tx, &task, Verb::Escalate, question, tx.actor().to_string())?;
    Ok(task.id)
}

/// Answers a request of a task: the one of that number, or the only open one that the actor may answer. An answer to what
/// is meant lets the task go on. Returns its id.
///
/// # Errors
/// `invalid` without words, or without a number when several wait; `request_closed`; who may not answer it.
pub fn answer(tx: &Tx<'_>, key: &str, number: Option<u32>, words: &str) -> Result<String> {
    let (mut task, standing) = begin(tx, key, Verb::Answer)?;
    let words = rules::words_of(Verb::Answer, words)?;
    let mut request = chosen(tx, &task, number, |request| {
        request.kind.check_answer(standing).is_ok()
    })?;
    request
        .kind
        .check_answer(standing)
        .map_err(Error::Refused)?;
    request.state = RequestState::Answered;
    request.answer = words;
    request.answered_on = Some(tx.day());
    request.answered_by = tx.actor().to_string();
    settle(tx, &mut task, &request, Verb::Answer)
}

/// Takes a request back: the one of that number, or the only open one that the actor asked. Returns the task's id.
///
/// # Errors
/// `not_the_asker`; `request_closed`; `invalid` without a number when several wait.
pub fn withdraw(tx: &Tx<'_>, key: &str, number: Option<u32>) -> Result<String> {
    let (mut task, standing) = begin(tx, key, Verb::Withdraw)?;
    let actor = tx.actor().to_string();
    let mut request = chosen(tx, &task, number, |request| {
        rules::check_asker(standing, &actor, &request.asked_by).is_ok()
    })?;
    rules::check_asker(standing, &actor, &request.asked_by).map_err(Error::Refused)?;
    close(tx, &mut request);
    settle(tx, &mut task, &request, Verb::Withdraw)
}

fn put(
    tx: &Tx<'_>,
    task: &TaskRecord,
    verb: Verb,
    question: &Question,
    asked_by: String,
) -> Result<()> {
    let words = rules::words_of(verb, &question.words)?;
    if question.answer_by.is_none() && verb.step().needs.contains(&rules::Need::Day) {
        return Err(Error::Invalid {
            field: "answer_by",
            why: "empty",
        });
    }
    rules::check_answer_by(tx.day(), question.answer_by).map_err(Error::Refused)?;
    let Some(asking) = rules::REQUESTS.iter().find(|asking| asking.asks == verb) else {
        return Err(Error::Internal(format!("{} asks nothing", verb.code())));
    };
    let requests = store::life::request_records(tx.view(), &task.id)?;
    tx.about(&task.code);
    tx.put(&RequestRecord {
        id: tx.new_id(),
        version: 0,
        task_id: task.id.clone(),
        number: requests
            .iter()
            .map(|request| request.number)
            .max()
            .unwrap_or(0)
            + 1,
        kind: asking.kind,
        words,
        asked_on: tx.day(),
        asked_by,
        answer_by: question.answer_by,
        state: RequestState::Open,
        answer: String::new(),
        answered_on: None,
        answered_by: String::new(),
    })
}

/// Finds the request that is meant.
fn chosen(
    tx: &Tx<'_>,
    task: &TaskRecord,
    number: Option<u32>,
    is_own: impl Fn(&RequestRecord) -> bool,
) -> Result<RequestRecord> {
    let requests = store::life::request_records(tx.view(), &task.id)?;
    if let Some(number) = number {
        let request = requests
            .into_iter()
            .find(|request| request.number == number)
            .or_not_found(Noun::Requests, &format!("{} {number}", task.code))?;
        return match request.state {
            RequestState::Open => Ok(request),
            RequestState::Answered | RequestState::Withdrawn => {
                Err(Error::Refused(Rule::RequestClosed))
            }
        };
    }
    let mut open: Vec<RequestRecord> = requests
        .into_iter()
        .filter(|request| request.state == RequestState::Open)
        .collect();
    // Of several, the one that is the actor's to deal with.
    if open.len() > 1 {
        let own = open.iter().filter(|request| is_own(request)).count();
        if own != 1 {
            return Err(Error::Invalid {
                field: "number",
                why: "ambiguous",
            });
        }
        open.retain(is_own);
    }
    open.pop().ok_or(Error::Refused(Rule::RequestClosed))
}

/// Writes a request that was dealt with; a task that waited for it goes on.
fn settle(
    tx: &Tx<'_>,
    task: &mut TaskRecord,
    request: &RequestRecord,
    verb: Verb,
) -> Result<String> {
    tx.about(&task.code);
    tx.put(request)?;
    if request.kind == RequestKind::Clarification && task.state == TaskState::ClarificationAsked {
        move_on(tx, task, verb)?;
        tx.put_task(task)?;
    }
    Ok(task.id.clone())
}
