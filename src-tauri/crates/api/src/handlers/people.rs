//! The responsibility matrix, each one's work, and how far each has looked.

use super::tasks::code;
use super::{Answer, Context};
use crate::wire::people::{LookView, MatrixView, WorkReq, WorkView};
use crate::wire::{AsOfReq, Empty, WireError};
use steering_core::ops::Actor;
use steering_core::reports::{self, Only, Whose};

type Reply<T> = Result<Answer<T>, WireError>;

pub(crate) fn matrix(context: &Context<'_>, request: AsOfReq) -> Reply<MatrixView> {
    let day = context.day(request.as_of);
    let matrix = context.register()?.read_past(day, None, reports::matrix)?;
    Ok(Answer::of(crate::convert::matrix(matrix, day)))
}

pub(crate) fn work(context: &Context<'_>, request: WorkReq) -> Reply<WorkView> {
    let day = context.day(request.as_of);
    let whose = match (request.seat, context.actor) {
        (Some(seat), _) | (None, Actor::Seat(seat)) => Whose::Seat(seat),
        (None, Actor::Secretariat | Actor::Record) => Whose::Secretariat,
    };
    let only = code("only", request.only.as_deref(), Only::from_code)?;
    let work = context
        .register()?
        .read_past(day, None, |view| reports::work(view, whose, only))?;
    Ok(Answer::of(crate::convert::work(work, day)))
}

pub(crate) fn mark_look(context: &Context<'_>, _: Empty) -> Reply<LookView> {
    reports::mark_look(&*context.register()?, context.actor, context.now)?;
    let since = context.read(context.today(), |view| {
        reports::since_look(view, context.actor)
    })?;
    Ok(Answer::of(LookView {
        since: since.map(Into::into),
    }))
}
