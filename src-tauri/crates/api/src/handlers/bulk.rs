//! One change of many tasks.

use super::tasks::{code, filter};
use super::{Answer, Context};
use crate::errors::invalid;
use crate::wire::bulk::{RefusedTask, TaskBulkReq, TaskBulkView};
use crate::wire::{Noun, WireError};
use steering_core::error::Result;
use steering_core::ops::Op;
use steering_core::tasks::{self, BulkChange, BulkOutcome, BulkStep, Chosen};

/// Tasks named in an answer at most.
const NAMED: usize = 200;

fn view(outcome: BulkOutcome, is_done: bool) -> TaskBulkView {
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    TaskBulkView {
        is_done,
        changed: count(outcome.changed.len()),
        same: outcome.same,
        refused: count(outcome.refused.len()),
        changed_tasks: outcome
            .changed
            .into_iter()
            .take(NAMED)
            .map(Into::into)
            .collect(),
        refused_tasks: outcome
            .refused
            .into_iter()
            .take(NAMED)
            .map(|(task, why)| RefusedTask {
                task: task.into(),
                why: why.into(),
            })
            .collect(),
    }
}

pub(crate) fn run(
    context: &Context<'_>,
    request: TaskBulkReq,
) -> Result<Answer<TaskBulkView>, WireError> {
    let wanted = request.change;
    let change = BulkChange {
        level: wanted.level,
        area: wanted.area,
        due: wanted.due,
        lead: wanted.lead,
        add_coordinators: wanted.add_coordinators,
        remove_coordinators: wanted.remove_coordinators,
        product: wanted.product,
        authority: wanted.authority,
        note: wanted.note,
        percent: wanted.percent,
        step: code("step", wanted.step.as_deref(), BulkStep::from_code)?,
        words: wanted.words,
    };
    let chosen = match request.matching {
        Some(_) if !request.keys.is_empty() => return Err(invalid("keys", "unknown")),
        Some(matching) => Chosen::All(filter(matching)?),
        None => Chosen::Keys(request.keys),
    };
    let register = context.register()?;
    let tried = || register.try_out(context.writing(), |tx| tasks::bulk(tx, &chosen, &change));
    if request.is_trial {
        return Ok(Answer::of(view(tried()?, false)));
    }
    if !request.leave_out {
        let outcome = tried()?;
        if !outcome.refused.is_empty() {
            return Ok(Answer::of(view(outcome, false)));
        }
    }
    let outcome = register.transact(Op::BulkTasks, context.writing(), |tx| {
        tasks::bulk(tx, &chosen, &change)
    })?;
    Ok(Answer {
        changes: outcome.changes.into_iter().map(Noun::from).collect(),
        head: Some(outcome.head),
        view: view(outcome.value, true),
    })
}
