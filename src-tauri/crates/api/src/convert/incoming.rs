//! Papers that come in, as they cross the wire.

use super::many;
use crate::wire::incoming::{IncomingRow, IncomingView};
use steering_core::papers::{IncomingLine, IncomingWhole};

impl From<IncomingLine> for IncomingRow {
    fn from(line: IncomingLine) -> Self {
        Self {
            id: line.id,
            code: format!("{}/{}", line.number, line.year),
            number: line.number,
            year: line.year,
            state: line.state.code().to_owned(),
            arrived_on: line.arrived_on,
            author: line.author,
            symbol: line.symbol,
            dated_on: line.dated_on,
            kind: line.kind.map(|kind| kind.code().to_owned()),
            title: line.title,
            receiver: line.receiver,
            passed_on: line.passed_on,
            pass_by: line.pass_by,
            receipt: line.receipt,
            due_on: line.due_on,
            is_late: line.is_late,
            answer: line.answer,
            result: line.result,
            reason: line.reason,
            note: line.note,
            files: line.files,
            version: line.version,
        }
    }
}

impl From<IncomingWhole> for IncomingView {
    fn from(whole: IncomingWhole) -> Self {
        Self {
            row: whole.line.into(),
            answered_by: whole.answered_by.map(Into::into),
            files: many(whole.files),
        }
    }
}
