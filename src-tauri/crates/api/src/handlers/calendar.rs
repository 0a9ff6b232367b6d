//! The calendar of working days, and deadlines in words.

use super::tasks::code;
use super::{Answer, Context};
use crate::errors::invalid;
use crate::wire::WireError;
use crate::wire::calendar::{
    CalendarClearReq, CalendarDayView, CalendarReq, CalendarSetReq, CalendarView, DayOffView,
    DueFaultView, DueReadReq, DueReading, ProposalList, ProposalView, StrainedTask, TaskResolveReq,
};
use crate::wire::tasks::TaskChanged;
use chrono::{Datelike, NaiveDate};
use steering_core::calendar::{
    self, CalendarDay, CalendarYear, DayChange, DayKind, DayOff, DueFault, Strained,
};
use steering_core::ops::Op;
use steering_core::tasks;

type Reply<T> = Result<Answer<T>, WireError>;

impl From<DayOff> for DayOffView {
    fn from(off: DayOff) -> Self {
        DayOffView {
            day: off.day,
            name: off.name,
            status: off.status.code().to_owned(),
            source: off.source,
        }
    }
}

impl From<CalendarDay> for CalendarDayView {
    fn from(day: CalendarDay) -> Self {
        CalendarDayView {
            kind: day.kind.code().to_owned(),
            off: day.off.into(),
            published: day.published.map(DayOffView::from),
        }
    }
}

impl From<DueFault> for DueFaultView {
    fn from(fault: DueFault) -> Self {
        DueFaultView {
            at: u32::try_from(fault.at).unwrap_or(u32::MAX),
            length: u32::try_from(fault.length).unwrap_or(u32::MAX),
            words: fault.words,
            why: fault.why.code().to_owned(),
        }
    }
}

impl From<Strained> for StrainedTask {
    fn from(strained: Strained) -> Self {
        StrainedTask {
            task: strained.task.into(),
            is_day_off: strained.day_off.is_some(),
            day_off: strained.day_off.unwrap_or_default(),
            recounted_on: strained.recounted_on,
        }
    }
}

fn shown(year: CalendarYear, today: NaiveDate) -> CalendarView {
    CalendarView {
        year: year.year,
        today,
        days: year.days.into_iter().map(Into::into).collect(),
        working_days: year.working_days,
        strained: year.strained.into_iter().map(Into::into).collect(),
    }
}

pub(crate) fn show(context: &Context<'_>, request: CalendarReq) -> Reply<CalendarView> {
    let today = context.today();
    let year = request.year.unwrap_or_else(|| today.year());
    let found = context.read(today, |view| calendar::year(view, year))?;
    Ok(Answer::of(shown(found, today)))
}

pub(crate) fn propose(context: &Context<'_>, request: CalendarReq) -> Reply<ProposalList> {
    let today = context.today();
    let year = request.year.unwrap_or_else(|| today.year());
    let days = context.read(today, |view| calendar::propose(view, year))?;
    Ok(Answer::of(ProposalList {
        year,
        days: days
            .into_iter()
            .map(|day| ProposalView {
                off: day.off.into(),
                is_off: day.is_off,
            })
            .collect(),
    }))
}

pub(crate) fn set(context: &Context<'_>, request: CalendarSetReq) -> Reply<CalendarView> {
    let mut days = Vec::new();
    for set in request.days {
        let kind = code("kind", Some(&set.kind), DayKind::from_code)?
            .ok_or_else(|| invalid("kind", "unknown"))?;
        days.push(DayChange {
            day: set.day,
            kind,
            name: set.name,
            source: set.source,
        });
    }
    let today = context.today();
    let year = days.first().map_or(today.year(), |first| first.day.year());
    context.write(
        Op::SetCalendar,
        |tx| calendar::set(tx, &days),
        |view, ()| Ok(shown(calendar::year(view, year)?, today)),
    )
}

pub(crate) fn clear(context: &Context<'_>, request: CalendarClearReq) -> Reply<CalendarView> {
    let today = context.today();
    context.write(
        Op::ClearCalendar,
        |tx| calendar::clear(tx, request.day),
        |view, ()| Ok(shown(calendar::year(view, request.day.year())?, today)),
    )
}

pub(crate) fn read_due(context: &Context<'_>, request: DueReadReq) -> Reply<DueReading> {
    let day = context.day(request.on);
    let read = context.read(day, |view| calendar::understand(view, &request.text))?;
    Ok(Answer::of(match read {
        Err((problem, faults)) => DueReading {
            problem: Some(problem.code().to_owned()),
            faults: faults.into_iter().map(Into::into).collect(),
            kind: "none".to_owned(),
            due_on: None,
            event: None,
            event_on: None,
            count: None,
            moved_from: None,
            is_day_off: false,
            day_off: String::new(),
            days: None,
            working_days: None,
        },
        Ok(read) => DueReading {
            problem: None,
            faults: Vec::new(),
            kind: read.due.kind.code().to_owned(),
            due_on: read.due.due_on,
            event: read.due.event,
            event_on: read.due.event_on,
            count: read.due.count,
            moved_from: read.due.moved_from,
            is_day_off: read.day_off.is_some(),
            day_off: read.day_off.unwrap_or_default(),
            days: read.days,
            working_days: read.working_days,
        },
    }))
}

pub(crate) fn resolve(context: &Context<'_>, request: TaskResolveReq) -> Reply<TaskChanged> {
    context.write(
        Op::ResolveDeadline,
        |tx| tasks::resolve_deadline(tx, &request.key, request.on),
        super::tasks::changed,
    )
}
