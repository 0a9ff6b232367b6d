//! Papers that come in.

use super::outgoing::{page_of, role, sent_file};
use super::tasks::code;
use super::{Answer, Context};
use crate::errors::invalid;
use crate::wire::incoming::{
    IncomingAddReq, IncomingEditReq, IncomingListReq, IncomingPage, IncomingView,
};
use crate::wire::outgoing::{PaperAttachReq, PaperEndReq};
use crate::wire::{KeyReq, WireError};
use steering_core::View;
use steering_core::error::Result;
use steering_core::ops::Op;
use steering_core::papers::{
    self, IncomingEdit, IncomingQuery, IncomingState, NewIncoming, PaperQuery, PaperType,
};

type Reply<T> = Result<Answer<T>, WireError>;

pub(crate) fn list(context: &Context<'_>, request: IncomingListReq) -> Reply<IncomingPage> {
    let query = IncomingQuery {
        of: PaperQuery {
            text: request.text,
            kind: code("kind", request.kind.as_deref(), PaperType::from_code)?,
            state: code("state", request.state.as_deref(), IncomingState::from_code)?,
            year: request.year,
            from: request.from,
            to: request.to,
            is_ascending: request.ascending,
            offset: request.offset,
            limit: page_of(request.limit),
        },
        is_late: request.late,
    };
    let page = context.read(context.today(), |view| papers::incoming_list(view, &query))?;
    Ok(Answer::of(IncomingPage {
        total: page.total,
        offset: query.of.offset,
        rows: page.lines.into_iter().map(Into::into).collect(),
    }))
}

fn whole(view: View<'_>, key: String) -> Result<IncomingView> {
    papers::incoming(view, &key).map(Into::into)
}

pub(crate) fn show(context: &Context<'_>, request: KeyReq) -> Reply<IncomingView> {
    Ok(Answer::of(
        context.read(context.today(), |view| whole(view, request.key))?,
    ))
}

pub(crate) fn add(context: &Context<'_>, request: IncomingAddReq) -> Reply<IncomingView> {
    let new = NewIncoming {
        arrived_on: request.arrived_on,
        number: request.number,
        author: request.author,
        symbol: request.symbol.unwrap_or_default(),
        dated_on: request.dated_on,
        kind: code("kind", request.kind.as_deref(), PaperType::from_code)?,
        title: request.title,
        receiver: request.receiver.unwrap_or_default(),
        passed_on: request.passed_on,
        due_on: request.due_on,
        note: request.note.unwrap_or_default(),
        file: request.file.map(sent_file).transpose()?,
        is_twin: request.twin,
    };
    context.write(Op::AddIncoming, |tx| papers::add(tx, &new), whole)
}

pub(crate) fn edit(context: &Context<'_>, request: IncomingEditReq) -> Reply<IncomingView> {
    let kind = match request.kind.as_deref() {
        None => None,
        Some("") => Some(None),
        Some(kind) => {
            let kind = PaperType::from_code(kind).ok_or_else(|| invalid("kind", "unknown"))?;
            Some(Some(kind))
        }
    };
    let edit = IncomingEdit {
        version: request.version,
        author: request.author,
        symbol: request.symbol,
        dated_on: request.dated_on,
        kind,
        title: request.title,
        receiver: request.receiver,
        passed_on: request.passed_on,
        receipt: request.receipt,
        due_on: request.due_on,
        answer: request.answer,
        result: request.result,
        note: request.note,
    };
    context.write(
        Op::EditIncoming,
        |tx| papers::amend(tx, &request.key, &edit),
        whole,
    )
}

pub(crate) fn void(context: &Context<'_>, request: PaperEndReq) -> Reply<IncomingView> {
    context.write(
        Op::VoidIncoming,
        |tx| papers::void(tx, &request.key, &request.reason),
        whole,
    )
}

pub(crate) fn attach(context: &Context<'_>, request: PaperAttachReq) -> Reply<IncomingView> {
    let role = role(&request.role)?;
    let file = sent_file(request.file)?;
    context.write(
        Op::AttachPaperFile,
        |tx| papers::attach_incoming(tx, &request.key, role, &file),
        whole,
    )
}
