//! Opinions asked for in writing, as they cross the wire.

use super::many;
use crate::wire::opinions::{
    OpinionAnswer, OpinionFault, OpinionQuestion, OpinionReadRow, OpinionRow, OpinionSheet,
    OpinionView,
};
use steering_core::opinions::{Choice, GivenAnswer, Question, RoundLine, RoundWhole, Sheet};
use steering_documents::filled::{Fault, FilledRow};

impl From<RoundLine> for OpinionRow {
    fn from(line: RoundLine) -> Self {
        Self {
            id: line.id,
            code: line.code,
            title: line.title,
            state: line.state.code().to_owned(),
            due_on: line.due_on,
            sent_on: line.sent_on,
            summed_on: line.summed_on,
            closed_on: line.closed_on,
            questions: line.questions,
            asked: line.asked,
            received: line.received,
            late: line.late,
            is_over: line.is_over,
            version: line.version,
        }
    }
}

impl From<Question> for OpinionQuestion {
    fn from(question: Question) -> Self {
        Self {
            number: question.number,
            text: question.text,
            agree: question.tally.agree,
            disagree: question.tally.disagree,
            other: question.tally.other,
            silent: question.tally.silent,
            silent_agreeing: question.silent_agreeing,
        }
    }
}

impl From<GivenAnswer> for OpinionAnswer {
    fn from(answer: GivenAnswer) -> Self {
        Self {
            question: answer.question,
            choice: answer.choice.code().to_owned(),
            words: answer.words,
            reply: answer.reply,
        }
    }
}

impl From<Sheet> for OpinionSheet {
    fn from(sheet: Sheet) -> Self {
        Self {
            id: sheet.id,
            seat: sheet.seat,
            name: sheet.name,
            post: sheet.post,
            received_on: sheet.received_on,
            source: sheet.source.code().to_owned(),
            is_late: sheet.is_late,
            note: sheet.note,
            answers: many(sheet.answers),
        }
    }
}

impl From<RoundWhole> for OpinionView {
    fn from(whole: RoundWhole) -> Self {
        Self {
            row: whole.line.into(),
            matter: whole.matter,
            silence_agrees: whole.silence_agrees,
            silence_basis: whole.silence_basis,
            result: whole.result,
            reason: whole.reason,
            note: whole.note,
            questions: many(whole.questions),
            sheets: many(whole.sheets),
        }
    }
}

impl From<FilledRow> for OpinionReadRow {
    fn from(row: FilledRow) -> Self {
        Self {
            question: row.question,
            text: row.text,
            choice: row.choice.map(Choice::code).map(str::to_owned),
            words: row.words,
        }
    }
}

impl From<Fault> for OpinionFault {
    fn from(fault: Fault) -> Self {
        let (table, row) = fault.place;
        Self {
            table,
            row,
            why: fault.why.to_owned(),
            text: fault.text,
        }
    }
}
