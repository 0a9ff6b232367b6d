//! Recurring work.

use super::{Answer, Context};
use crate::wire::recurrences::{
    OccurrenceView, RecurrenceAddReq, RecurrenceEditReq, RecurrenceEndReq, RecurrenceList,
    RecurrenceMade, RecurrenceMakeReq, RecurrenceReadReq, RecurrenceReading, RecurrenceView,
};
use crate::wire::{Empty, Ref, WireError};
use steering_core::View;
use steering_core::error::Result;
use steering_core::ops::Op;
use steering_core::recurrences::{
    self, Ahead, NewRecurrence, Recurrence, RecurrenceEdit, read_rule,
};
use steering_core::tasks;

type Reply<T> = Result<Answer<T>, WireError>;

impl From<Ahead> for OccurrenceView {
    fn from(ahead: Ahead) -> Self {
        OccurrenceView {
            on: ahead.occurrence.on,
            period: ahead.occurrence.period,
            is_day_off: ahead.day_off.is_some(),
            day_off: ahead.day_off.unwrap_or_default(),
        }
    }
}

impl From<Recurrence> for RecurrenceView {
    fn from(found: Recurrence) -> Self {
        RecurrenceView {
            id: found.id,
            code: found.code,
            title: found.title,
            product: found.product,
            level: found.level,
            area: found.area.map(Ref::from),
            instrument: found.instrument.map(Ref::from),
            lead: found.lead.map(Ref::from),
            rule: found.rule.words(),
            every: found.rule.every.code().to_owned(),
            day: found.rule.day,
            month: found.rule.month,
            from: found.from_on,
            until: found.until_on,
            made_to: found.made_to,
            note: found.note,
            made: found.made,
            open: found.open,
            next: found.next.into_iter().map(Into::into).collect(),
            version: found.version,
        }
    }
}

fn shown(view: View<'_>, id: String) -> Result<RecurrenceView> {
    Ok(recurrences::show(view, &id)?.into())
}

pub(crate) fn list(context: &Context<'_>, _: Empty) -> Reply<RecurrenceList> {
    let found = context.read(context.today(), recurrences::list)?;
    Ok(Answer::of(RecurrenceList {
        recurrences: found.into_iter().map(Into::into).collect(),
    }))
}

pub(crate) fn read(context: &Context<'_>, request: RecurrenceReadReq) -> Reply<RecurrenceReading> {
    let today = context.today();
    let rule = match read_rule(&request.rule) {
        Ok(rule) => rule,
        Err(problem) => {
            return Ok(Answer::of(RecurrenceReading {
                problem: Some(problem.code().to_owned()),
                rule: String::new(),
                next: Vec::new(),
            }));
        }
    };
    let from = context.day(request.from);
    let next = context.read(today, |view| {
        recurrences::preview(view, rule, from, request.until)
    })?;
    Ok(Answer::of(RecurrenceReading {
        problem: None,
        rule: rule.words(),
        next: next.into_iter().map(Into::into).collect(),
    }))
}

pub(crate) fn add(context: &Context<'_>, request: RecurrenceAddReq) -> Reply<RecurrenceView> {
    let new = NewRecurrence {
        title: request.title,
        rule: request.rule,
        lead: request.lead,
        product: request.product,
        level: request.level,
        area: request.area,
        instrument: request.instrument,
        from: request.from,
        until: request.until,
        note: request.note,
    };
    context.write(Op::AddRecurrence, |tx| recurrences::add(tx, &new), shown)
}

pub(crate) fn edit(context: &Context<'_>, request: RecurrenceEditReq) -> Reply<RecurrenceView> {
    let edit = RecurrenceEdit {
        version: request.version,
        title: request.title,
        rule: request.rule,
        lead: request.lead,
        product: request.product,
        level: request.level,
        area: request.area,
        instrument: request.instrument,
        from: request.from,
        note: request.note,
    };
    context.write(
        Op::EditRecurrence,
        |tx| recurrences::edit(tx, &request.key, &edit),
        shown,
    )
}

pub(crate) fn end(context: &Context<'_>, request: RecurrenceEndReq) -> Reply<RecurrenceView> {
    context.write(
        Op::EndRecurrence,
        |tx| recurrences::end(tx, &request.key, request.until),
        shown,
    )
}

pub(crate) fn make(context: &Context<'_>, request: RecurrenceMakeReq) -> Reply<RecurrenceMade> {
    context.write(
        Op::MakeOccurrences,
        |tx| recurrences::make(tx, request.key.as_deref(), request.to),
        |view, made| {
            let tasks: Result<Vec<_>> = made
                .tasks
                .iter()
                .map(|id| Ok(tasks::line(view, id)?.into()))
                .collect();
            Ok(RecurrenceMade {
                tasks: tasks?,
                recurrences: made.recurrences,
            })
        },
    )
}
