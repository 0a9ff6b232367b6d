//! Documents and clauses.

use super::{Answer, Context};
use crate::errors::invalid;
use crate::wire::instruments::{
    ClauseAddReq, InstrumentAddReq, InstrumentListReq, InstrumentPage, InstrumentView,
};
use crate::wire::{KeyReq, WireError};
use steering_core::View;
use steering_core::error::Result;
use steering_core::instruments::{self, InstrumentKind, NewInstrument};
use steering_core::ops::Op;

type Reply<T> = Result<Answer<T>, WireError>;

/// Rows of a page when none are asked for, and at most.
const PAGE: u32 = 100;
const LARGEST_PAGE: u32 = 500;

pub(crate) fn list(context: &Context<'_>, request: InstrumentListReq) -> Reply<InstrumentPage> {
    let limit = if request.limit == 0 {
        PAGE
    } else {
        request.limit.min(LARGEST_PAGE)
    };
    let (total, lines) = context.read(context.today(), |view| {
        instruments::list(view, request.text.as_deref(), request.offset, limit)
    })?;
    Ok(Answer::of(InstrumentPage {
        total,
        rows: lines.into_iter().map(Into::into).collect(),
    }))
}

fn whole(view: View<'_>, key: String) -> Result<InstrumentView> {
    instruments::whole(view, &key).map(Into::into)
}

pub(crate) fn show(context: &Context<'_>, request: KeyReq) -> Reply<InstrumentView> {
    Ok(Answer::of(
        context.read(context.day(request.as_of), |view| whole(view, request.key))?,
    ))
}

pub(crate) fn add(context: &Context<'_>, request: InstrumentAddReq) -> Reply<InstrumentView> {
    let new = NewInstrument {
        symbol: request.symbol,
        kind: InstrumentKind::from_code(&request.kind).ok_or_else(|| invalid("kind", "unknown"))?,
        title: request.title,
        issuer: request.issuer,
        signer: request.signer.unwrap_or_default(),
        signed_on: request.signed_on,
        source: request.source.unwrap_or_default(),
    };
    context.write(Op::AddInstrument, |tx| instruments::add(tx, &new), whole)
}

pub(crate) fn add_clause(context: &Context<'_>, request: ClauseAddReq) -> Reply<InstrumentView> {
    context.write(
        Op::AddClause,
        |tx| instruments::add_clause(tx, &request.instrument, &request.label, &request.text),
        whole,
    )
}
