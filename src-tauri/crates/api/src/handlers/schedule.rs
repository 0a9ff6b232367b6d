//! First and later.

use super::tasks::code;
use super::{Answer, Context};
use crate::wire::schedule::{
    DependencyAddReq, DependencyEditReq, DependencyList, DependencyRemoveReq, DependencyView,
    ScheduleFigures, ScheduleGroup, ScheduleLink, ScheduleReq, ScheduleRow, ScheduleView,
    TaskPlanReq, UnitWaitView, WaitView,
};
use crate::wire::tasks::TaskChanged;
use crate::wire::{KeyReq, Ref, WireError};
use steering_core::View;
use steering_core::error::Result;
use steering_core::ops::Op;
use steering_core::schedule::{
    self, Dependencies, Dependency, Grouping, PlanGroup, PlanLine, PlanLink, PlanQuery, UnitWait,
    WaitLine, Which,
};
use steering_core::tasks::{self, TaskPlan, Wanted};

type Reply<T> = Result<Answer<T>, WireError>;

/// Rows of a page when none are asked for, and at most.
const PAGE: u32 = 200;
const LARGEST_PAGE: u32 = 1000;

pub(crate) fn show(context: &Context<'_>, request: ScheduleReq) -> Reply<ScheduleView> {
    let query = PlanQuery {
        area: request.area.as_deref().map(Wanted::read),
        lead: request.lead.as_deref().map(Wanted::read),
        text: request.text,
        key: request.key.filter(|key| !key.trim().is_empty()),
        which: code("which", request.which.as_deref(), Which::from_code)?.unwrap_or(Which::All),
        waits_for: request.waits_for.as_deref().map(Wanted::read),
        with_done: request.with_done,
        group: code("group", request.group.as_deref(), Grouping::from_code)?,
        offset: request.offset,
        limit: if request.limit == 0 {
            PAGE
        } else {
            request.limit.min(LARGEST_PAGE)
        },
    };
    let day = context.day(request.as_of);
    let plan = context.register()?.read_past(day, None, |view| {
        schedule::plan(view, &query, &context.desk.schedule)
    })?;
    Ok(Answer::of(ScheduleView {
        as_of: day,
        total: plan.total,
        groups: plan.groups.into_iter().map(Into::into).collect(),
        offset: query.offset,
        rows: plan.lines.into_iter().map(Into::into).collect(),
        links: plan.links.into_iter().map(Into::into).collect(),
        from: plan.horizon.map(|horizon| horizon.from),
        to: plan.horizon.map(|horizon| horizon.to),
        figures: ScheduleFigures {
            all: plan.figures.all,
            linked: plan.figures.linked,
            critical: plan.figures.critical,
            late: plan.figures.late,
            waiting: plan.figures.waiting,
            unscheduled: plan.figures.unscheduled,
        },
        waits: plan.waits.into_iter().map(Into::into).collect(),
    }))
}

pub(crate) fn dependencies(context: &Context<'_>, request: KeyReq) -> Reply<DependencyList> {
    let day = context.day(request.as_of);
    let mut found: DependencyList = context
        .register()?
        .read_past(day, None, |view| {
            schedule::dependencies(view, &request.key, context.actor)
        })?
        .into();
    if day < context.today() {
        // A past day is looked at, not acted on.
        found.may_link = false;
        found.may_plan = false;
    }
    Ok(Answer::of(found))
}

pub(crate) fn add(context: &Context<'_>, request: DependencyAddReq) -> Reply<DependencyList> {
    let note = request.note.unwrap_or_default();
    context.write(
        Op::AddDependency,
        |tx| schedule::add(tx, &request.key, &request.before, request.lag, &note),
        |view, id| list(context, view, &id),
    )
}

pub(crate) fn edit(context: &Context<'_>, request: DependencyEditReq) -> Reply<DependencyList> {
    context.write(
        Op::EditDependency,
        |tx| {
            schedule::edit(
                tx,
                &request.id,
                request.version,
                request.lag,
                request.note.as_deref(),
            )
        },
        |view, id| list(context, view, &id),
    )
}

pub(crate) fn remove(context: &Context<'_>, request: DependencyRemoveReq) -> Reply<DependencyList> {
    context.write(
        Op::RemoveDependency,
        |tx| schedule::remove(tx, &request.id, request.version),
        |view, id| list(context, view, &id),
    )
}

fn list(context: &Context<'_>, view: View<'_>, id: &str) -> Result<DependencyList> {
    schedule::dependencies(view, id, context.actor).map(Into::into)
}

pub(crate) fn plan(context: &Context<'_>, request: TaskPlanReq) -> Reply<TaskChanged> {
    let plan = TaskPlan {
        version: request.version,
        start_on: request.start_on,
        duration: request.duration,
        effort: request.effort,
    };
    context.write(
        Op::PlanTask,
        |tx| tasks::plan(tx, &request.key, &plan),
        |view, id| {
            Ok(TaskChanged {
                task: tasks::line(view, &id)?.into(),
            })
        },
    )
}

impl From<PlanGroup> for ScheduleGroup {
    fn from(group: PlanGroup) -> Self {
        Self {
            key: group.key.map(Ref::from),
            first: group.first,
            count: group.count,
        }
    }
}

impl From<PlanLink> for ScheduleLink {
    fn from(link: PlanLink) -> Self {
        Self {
            id: link.id,
            before: link.before,
            after: link.after,
            from: link.from,
            to: link.to,
            lag: link.lag,
            is_critical: link.is_critical,
        }
    }
}

impl From<UnitWait> for UnitWaitView {
    fn from(wait: UnitWait) -> Self {
        Self {
            unit: wait.unit.map(Ref::from),
            tasks: wait.tasks,
            days: wait.days,
            longest: wait.longest,
            waited_for: wait.waited_for,
        }
    }
}

impl From<WaitLine> for WaitView {
    fn from(wait: WaitLine) -> Self {
        Self {
            task: wait.task.into(),
            lead: wait.lead.map(Ref::from),
            lead_words: wait.lead_words,
            since: wait.since,
            days: wait.days,
        }
    }
}

impl From<PlanLine> for ScheduleRow {
    fn from(line: PlanLine) -> Self {
        let timing = line.timing;
        Self {
            id: line.task.id,
            code: line.task.code,
            title: line.task.title,
            state: line.state.code().to_owned(),
            level: line.level,
            percent: line.percent,
            lead: line.lead.map(Ref::from),
            assignee_words: line.assignee_words,
            area: line.area.map(Ref::from),
            start_on: line.start_on,
            duration: line.duration,
            effort: line.effort,
            assigned_on: line.assigned_on,
            due_on: line.due_on,
            due_words: line.due_words,
            original_due_on: line.original_due_on,
            done_on: line.done_on,
            days: timing.duration,
            is_given_time: timing.is_given_time,
            earliest_start: timing.earliest.map(|span| span.start),
            earliest_finish: timing.earliest.map(|span| span.finish),
            latest_start: timing.latest.map(|span| span.start),
            latest_finish: timing.latest.map(|span| span.finish),
            slack: timing.slack,
            is_critical: timing.is_critical,
            is_linked: line.is_linked,
            is_resting: timing.is_resting,
            unscheduled: timing.unscheduled.map(|why| why.code().to_owned()),
            waits: line.waits.into_iter().map(Into::into).collect(),
            version: line.version,
        }
    }
}

impl From<Dependency> for DependencyView {
    fn from(dependency: Dependency) -> Self {
        Self {
            id: dependency.id,
            version: dependency.version,
            task: dependency.other.into(),
            lag: dependency.lag,
            note: dependency.note,
            is_critical: dependency.is_critical,
        }
    }
}

impl From<Dependencies> for DependencyList {
    fn from(found: Dependencies) -> Self {
        Self {
            row: found.line.into(),
            before: found.before.into_iter().map(Into::into).collect(),
            after: found.after.into_iter().map(Into::into).collect(),
            may_link: found.footing.may_link,
            may_plan: found.footing.may_plan,
        }
    }
}
