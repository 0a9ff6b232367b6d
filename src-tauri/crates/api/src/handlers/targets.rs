//! Targets.

use super::{Answer, Context};
use crate::wire::targets::{TargetList, TargetMeasureReq, TargetView};
use crate::wire::{AsOfReq, WireError};
use steering_core::error::Result;
use steering_core::ops::Op;
use steering_core::targets;

type Reply<T> = Result<Answer<T>, WireError>;

pub(crate) fn list(context: &Context<'_>, request: AsOfReq) -> Reply<TargetList> {
    let day = context.day(request.as_of);
    let found = context.register()?.read_past(day, None, targets::list)?;
    Ok(Answer::of(TargetList {
        targets: found.into_iter().map(Into::into).collect(),
    }))
}

pub(crate) fn measure(context: &Context<'_>, request: TargetMeasureReq) -> Reply<TargetView> {
    context.write(
        Op::AddMeasurement,
        |tx| {
            targets::measure(
                tx,
                &request.target,
                request.measured_on,
                request.value,
                &request.source,
            )
        },
        |view, id| targets::show(view, &id).map(Into::into),
    )
}
