//! Opinions asked for in writing: written, sent, answered, counted.

use super::imports::sent;
use super::outgoing::page_of;
use super::tasks::code;
use super::{Answer, Context};
use crate::errors::{invalid, refusal};
use crate::wire::opinions::{
    OpinionAddReq, OpinionAnswerReq, OpinionCancelReq, OpinionCloseReq, OpinionEditReq,
    OpinionFileReq, OpinionListReq, OpinionPage, OpinionReading, OpinionReplyReq, OpinionSaid,
    OpinionSendReq, OpinionView,
};
use crate::wire::{KeyReq, WireError};
use steering_core::View;
use steering_core::error::Result;
use steering_core::opinions::{
    self, Answers, Choice, NewRound, RoundEdit, RoundQuery, RoundState, RoundWhole,
};
use steering_core::ops::Op;
use steering_core::text::{clean_line, fold};
use steering_documents::filled::{self, Fault, Filled};
use steering_documents::read::ReadError;

type Reply<T> = Result<Answer<T>, WireError>;

/// Shows a round.
#[expect(
    clippy::needless_pass_by_value,
    reason = "the shape of what writes show"
)]
fn whole(view: View<'_>, key: String) -> Result<OpinionView> {
    opinions::show(view, &key).map(Into::into)
}

pub(crate) fn list(context: &Context<'_>, request: OpinionListReq) -> Reply<OpinionPage> {
    let query = RoundQuery {
        text: request.text,
        state: code("state", request.state.as_deref(), RoundState::from_code)?,
        owed_by: request.owed_by,
        offset: request.offset,
        limit: page_of(request.limit),
    };
    let page = context.read(context.today(), |view| opinions::list(view, &query))?;
    Ok(Answer::of(OpinionPage {
        total: page.total,
        offset: query.offset,
        rows: page.lines.into_iter().map(Into::into).collect(),
    }))
}

pub(crate) fn show(context: &Context<'_>, request: KeyReq) -> Reply<OpinionView> {
    Ok(Answer::of(
        context.read(context.today(), |view| whole(view, request.key))?,
    ))
}

pub(crate) fn add(context: &Context<'_>, request: OpinionAddReq) -> Reply<OpinionView> {
    let new = NewRound {
        title: request.title,
        matter: request.matter.unwrap_or_default(),
        due_on: request.due_on,
        questions: request.questions,
        silence_agrees: request.silence_agrees,
        silence_basis: request.silence_basis.unwrap_or_default(),
        note: request.note.unwrap_or_default(),
    };
    context.write(Op::AddOpinionRound, |tx| opinions::add(tx, &new), whole)
}

pub(crate) fn edit(context: &Context<'_>, request: OpinionEditReq) -> Reply<OpinionView> {
    let edit = RoundEdit {
        version: request.version,
        title: request.title,
        matter: request.matter,
        due_on: request.due_on,
        questions: request.questions,
        silence_agrees: request.silence_agrees,
        silence_basis: request.silence_basis,
        note: request.note,
    };
    context.write(
        Op::EditOpinionRound,
        |tx| opinions::edit(tx, &request.key, &edit),
        whole,
    )
}

pub(crate) fn send(context: &Context<'_>, request: OpinionSendReq) -> Reply<OpinionView> {
    context.write(
        Op::SendOpinionRound,
        |tx| opinions::send(tx, &request.key, &request.seats),
        whole,
    )
}

pub(crate) fn answer(context: &Context<'_>, request: OpinionAnswerReq) -> Reply<OpinionView> {
    let answers = Answers {
        seat: request.seat,
        given: request
            .answers
            .into_iter()
            .map(said)
            .collect::<Result<_, _>>()?,
        received_on: request.received_on,
        is_paper: request.paper,
        note: request.note.unwrap_or_default(),
    };
    context.write(
        Op::AnswerOpinion,
        |tx| opinions::answer(tx, &request.key, &answers),
        whole,
    )
}

fn said(said: OpinionSaid) -> Result<opinions::Answer, WireError> {
    Ok(opinions::Answer {
        question: said.question,
        choice: Choice::from_code(&said.choice).ok_or_else(|| invalid("choice", "unknown"))?,
        words: said.words.unwrap_or_default(),
    })
}

pub(crate) fn reply(context: &Context<'_>, request: OpinionReplyReq) -> Reply<OpinionView> {
    context.write(
        Op::ReplyOpinion,
        |tx| {
            opinions::reply(
                tx,
                &request.key,
                request.seat,
                request.question,
                &request.words,
            )
        },
        whole,
    )
}

pub(crate) fn sum(context: &Context<'_>, request: KeyReq) -> Reply<OpinionView> {
    context.write(Op::SumOpinions, |tx| opinions::sum(tx, &request.key), whole)
}

pub(crate) fn close(context: &Context<'_>, request: OpinionCloseReq) -> Reply<OpinionView> {
    let result = request.result.unwrap_or_default();
    context.write(
        Op::CloseOpinions,
        |tx| opinions::close(tx, &request.key, &result),
        whole,
    )
}

pub(crate) fn cancel(context: &Context<'_>, request: OpinionCancelReq) -> Reply<OpinionView> {
    context.write(
        Op::CancelOpinions,
        |tx| opinions::cancel(tx, &request.key, &request.reason),
        whole,
    )
}

pub(crate) fn read(context: &Context<'_>, request: OpinionFileReq) -> Reply<OpinionReading> {
    let (reading, _) = understood(context, &request)?;
    Ok(Answer::of(reading))
}

pub(crate) fn take_in(context: &Context<'_>, request: OpinionFileReq) -> Reply<OpinionView> {
    let (reading, filled) = understood(context, &request)?;
    if let Some(fault) = reading.faults.first() {
        return Err(refusal(
            "sheet_unread",
            &[
                ("name", &request.name),
                ("table", &fault.table.to_string()),
                ("row", &fault.row.to_string()),
                ("why", &fault.why),
                ("text", &fault.text),
            ],
        ));
    }
    let answers = Answers {
        seat: reading.seat.unwrap_or_default(),
        given: filled
            .rows
            .into_iter()
            .filter_map(|row| {
                Some(opinions::Answer {
                    question: row.question,
                    choice: row.choice?,
                    words: row.words,
                })
            })
            .collect(),
        received_on: request.received_on,
        is_paper: true,
        note: filled.remark,
    };
    context.write(
        Op::AnswerOpinion,
        |tx| opinions::answer(tx, &reading.round, &answers),
        whole,
    )
}

/// Reads a filled form and holds it against its round.
fn understood(
    context: &Context<'_>,
    request: &OpinionFileReq,
) -> Result<(OpinionReading, Filled), WireError> {
    let bytes = sent(&request.name, &request.bytes)?;
    let mut filled = filled::filled(&bytes).map_err(|error| {
        let why = match error {
            ReadError::Format => "not_docx",
            other => other.code(),
        };
        refusal("file_unread", &[("name", &request.name), ("why", why)])
    })?;
    let key = match filled.round.as_str() {
        "" => request.key.clone(),
        round => Some(round.to_owned()),
    };
    let seat = filled.seat.or(request.seat);
    let round = match &key {
        None => None,
        Some(key) => Some(context.read(context.today(), |view| opinions::show(view, key))?),
    };
    let sheet = round.as_ref().zip(seat).and_then(|(round, seat)| {
        let mut sheets = round.sheets.iter();
        sheets.find(|sheet| sheet.seat == seat)
    });
    let mut faults = std::mem::take(&mut filled.faults);
    match &round {
        None => faults.push(of_file("no_round", "")),
        Some(round) => faults.extend(against(round, &filled)),
    }
    match (seat, sheet) {
        (None, _) => faults.push(of_file("no_seat", "")),
        (Some(seat), None) if round.is_some() => {
            faults.push(of_file("not_asked", &seat.to_string()));
        }
        _ => {}
    }
    let has_any = filled.rows.iter().any(|row| row.choice.is_some());
    if faults.is_empty() && !has_any {
        faults.push(of_file("nothing", ""));
    }
    let reading = OpinionReading {
        name: request.name.clone(),
        round: round
            .as_ref()
            .map(|round| round.line.code.clone())
            .unwrap_or_default(),
        seat,
        holder: sheet
            .map(|sheet| match sheet.name.as_str() {
                "" => sheet.post.clone(),
                name => name.to_owned(),
            })
            .unwrap_or_default(),
        is_again: sheet.is_some_and(|sheet| sheet.received_on.is_some()),
        rows: filled.rows.iter().cloned().map(Into::into).collect(),
        remark: filled.remark.clone(),
        faults: faults.into_iter().map(Into::into).collect(),
    };
    Ok((reading, filled))
}

fn of_file(why: &'static str, text: &str) -> Fault {
    Fault {
        place: (0, 0),
        why,
        text: text.to_owned(),
    }
}

/// Returns the rows that ask something else than the round did, or the same twice.
fn against(round: &RoundWhole, filled: &Filled) -> Vec<Fault> {
    let same = |left: &str, right: &str| fold(&clean_line(left)) == fold(&clean_line(right));
    let mut seen = Vec::new();
    let mut faults = Vec::new();
    for row in &filled.rows {
        let mut questions = round.questions.iter();
        let is_asked =
            questions.any(|one| one.number == row.question && same(&one.text, &row.text));
        let why = if !is_asked {
            "question"
        } else if seen.contains(&row.question) {
            "twice"
        } else {
            seen.push(row.question);
            continue;
        };
        faults.push(Fault {
            place: row.place,
            why,
            text: row.text.clone(),
        });
    }
    faults
}
