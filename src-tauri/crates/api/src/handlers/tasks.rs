//! Tasks.

use super::{Answer, Context};
use crate::errors::invalid;
use crate::wire::tasks::{
    TaskAddReq, TaskAssignReq, TaskChanged, TaskDecideReq, TaskEditReq, TaskExtendReq, TaskFilter,
    TaskListReq, TaskPage, TaskProgressReq, TaskStepReq, TaskView,
};
use crate::wire::{KeyReq, WireError};
use steering_core::View;
use steering_core::error::{Error, Result};
use steering_core::ops::Op;
use steering_core::search::language;
use steering_core::tasks::{
    self, Assignment, Basis, Cell, Condition, DayOf, DaySpan, Decision, ExtensionRequest, Link,
    Measure, NewTask, NumberSpan, TaskEdit, TaskGrouping, TaskQuery, TaskSort, TaskState, Test,
    Wanted, When,
};

type Reply<T> = Result<Answer<T>, WireError>;

/// Rows of a page when none are asked for, and at most.
const PAGE: u32 = 100;
const LARGEST_PAGE: u32 = 500;

/// Reads a code of a closed vocabulary.
pub(crate) fn code<T>(
    field: &str,
    text: Option<&str>,
    from_code: impl Fn(&str) -> Option<T>,
) -> Result<Option<T>, WireError> {
    text.map(|text| from_code(text).ok_or_else(|| invalid(field, "unknown")))
        .transpose()
}

/// Reads the conditions of a request: those of its query in words, and those beside it.
pub(crate) fn filter(request: TaskFilter) -> Result<tasks::TaskFilter, WireError> {
    let one = |link: Link, wanted: Option<&str>| {
        wanted.map(|wanted| Test::Link(link, vec![Wanted::read(wanted)]))
    };
    // Whichever unit: not nobody.
    let of_unit = |link: Link, unit: Option<&str>| {
        unit.map(|unit| match unit {
            "any" => Condition {
                is_not: true,
                test: Test::Link(link, vec![Wanted::None]),
            },
            unit => Condition {
                is_not: false,
                test: Test::Link(link, vec![Wanted::read(unit)]),
            },
        })
    };
    let mut filter = match request.query.as_deref() {
        Some(text) => language::read(text).map_err(Error::from)?.filter,
        None => tasks::TaskFilter::default(),
    };
    let words = language::words_of(request.text.as_deref().unwrap_or_default());
    filter.all.extend(words.all);
    for (link, unit) in [
        (Link::Coordinator, &request.coordinator),
        (Link::Owes, &request.owes),
        (Link::OwesLate, &request.owes_late),
    ] {
        filter.all.extend(of_unit(link, unit.as_deref()));
    }
    let due = match (request.due_from, request.due_to) {
        (Some(from), Some(to)) => Some(DaySpan::Between(When::Day(from), When::Day(to))),
        (Some(from), None) => Some(DaySpan::From(When::Day(from))),
        (None, Some(to)) => Some(DaySpan::UpTo(When::Day(to))),
        (None, None) => None,
    };
    let level = request.level.map(|level| NumberSpan {
        from: Some(level),
        to: Some(level),
    });
    Ok(filter
        .and_some(
            code("cell", request.cell.as_deref(), Cell::from_code)?
                .map(|cell| Test::Cell(vec![cell])),
        )
        .and_some(
            code("state", request.state.as_deref(), TaskState::from_code)?
                .map(|state| Test::State(vec![state])),
        )
        .and_some(one(Link::Lead, request.lead.as_deref()))
        .and_some(one(
            Link::Seat,
            request.seat.map(|seat| seat.to_string()).as_deref(),
        ))
        .and_some(one(Link::Area, request.area.as_deref()))
        .and_some(level.map(|level| Test::Number(Measure::Level, vec![level])))
        .and_some(one(Link::Document, request.instrument.as_deref()))
        .and_some(one(Link::Target, request.target.as_deref()))
        .and_some(due.map(|due| Test::Day(DayOf::Due, vec![due])))
        .and_some(request.awaiting.then_some(Test::Awaiting)))
}

/// Reads which tasks are wanted, and in which order.
pub(crate) fn task_query(request: TaskFilter, sort: Option<&str>) -> Result<TaskQuery, WireError> {
    let sort = sort.unwrap_or("code");
    let (name, is_descending) = sort
        .strip_prefix('-')
        .map_or((sort, false), |name| (name, true));
    Ok(TaskQuery {
        filter: filter(request)?,
        sort: TaskSort::from_code(name).ok_or_else(|| invalid("sort", "unknown"))?,
        is_descending,
        group: None,
        basis: Basis::Adjusted,
        offset: 0,
        limit: PAGE,
    })
}

pub(crate) fn list(context: &Context<'_>, request: TaskListReq) -> Reply<TaskPage> {
    let query = TaskQuery {
        group: code("group", request.group.as_deref(), TaskGrouping::from_code)?,
        basis: code("basis", request.basis.as_deref(), Basis::from_code)?
            .unwrap_or(Basis::Adjusted),
        offset: request.offset,
        limit: if request.limit == 0 {
            PAGE
        } else {
            request.limit.min(LARGEST_PAGE)
        },
        ..task_query(request.filter, request.sort.as_deref())?
    };
    let day = context.day(request.as_of);
    let page = context
        .register()?
        .read_past(day, None, |view| tasks::list(view, &query))?;
    Ok(Answer::of(TaskPage {
        total: page.total,
        all: page.all,
        groups: page.groups.into_iter().map(Into::into).collect(),
        offset: query.offset,
        rows: page.lines.into_iter().map(Into::into).collect(),
    }))
}

pub(crate) fn show(context: &Context<'_>, request: KeyReq) -> Reply<TaskView> {
    let day = context.day(request.as_of);
    let register = context.register()?;
    let mut whole = register.read_past(day, None, |view| {
        tasks::whole(view, &request.key, context.actor)
    })?;
    if day < context.today() {
        // A past day is looked at, not acted on.
        whole.verbs.clear();
    }
    Ok(Answer::of(whole.into()))
}

pub(crate) fn changed(view: View<'_>, id: String) -> Result<TaskChanged> {
    Ok(TaskChanged {
        task: tasks::line(view, &id)?.into(),
    })
}

pub(crate) fn add(context: &Context<'_>, request: TaskAddReq) -> Reply<TaskChanged> {
    let new = NewTask {
        title: request.title,
        lead: request.lead.filter(|lead| !lead.trim().is_empty()),
        lead_post: request.lead_post,
        due: request.due,
        level: request.level,
        area: request.area,
        instrument: request.instrument,
        clause: request.clause,
        product: request.product,
        coordinators: request.coordinators,
        targets: request.targets,
        note: request.note,
        parent: request.parent,
    };
    context.write(Op::AddTask, |tx| tasks::add(tx, &new), changed)
}

pub(crate) fn edit(context: &Context<'_>, request: TaskEditReq) -> Reply<TaskChanged> {
    let edit = TaskEdit {
        version: request.version,
        title: request.title,
        level: request.level,
        area: request.area,
        product: request.product,
        authority: request.authority,
        note: request.note,
        due: request.due,
        parent: request.parent,
    };
    context.write(
        Op::EditTask,
        |tx| tasks::edit(tx, &request.key, &edit),
        changed,
    )
}

pub(crate) fn assign(context: &Context<'_>, request: TaskAssignReq) -> Reply<TaskChanged> {
    let assignment = Assignment {
        lead: request.lead,
        lead_post: request.lead_post,
        coordinators: request.coordinators,
        due: request.due,
    };
    context.write(
        Op::AssignTask,
        |tx| tasks::assign(tx, &request.key, &assignment),
        changed,
    )
}

pub(crate) fn accept(context: &Context<'_>, request: TaskStepReq) -> Reply<TaskChanged> {
    context.write(
        Op::AcceptTask,
        |tx| tasks::accept(tx, &request.key),
        changed,
    )
}

pub(crate) fn progress(context: &Context<'_>, request: TaskProgressReq) -> Reply<TaskChanged> {
    context.write(
        Op::ReportProgress,
        |tx| tasks::report_progress(tx, &request.key, request.percent, &request.words),
        changed,
    )
}

pub(crate) fn extend(context: &Context<'_>, request: TaskExtendReq) -> Reply<TaskChanged> {
    let asked = ExtensionRequest {
        to: request.to,
        reason: request.reason,
        evidence: request.evidence,
    };
    context.write(
        Op::RequestExtension,
        |tx| tasks::request_extension(tx, &request.key, &asked),
        changed,
    )
}

pub(crate) fn decide(context: &Context<'_>, request: TaskDecideReq) -> Reply<TaskChanged> {
    let decision = Decision {
        is_granted: request.grant,
        to: request.to,
        basis: request.basis,
    };
    context.write(
        Op::DecideExtension,
        |tx| tasks::decide_extension(tx, &request.key, &decision),
        changed,
    )
}

pub(crate) fn report_done(context: &Context<'_>, request: TaskStepReq) -> Reply<TaskChanged> {
    context.write(
        Op::ReportTaskDone,
        |tx| tasks::report_done(tx, &request.key, &request.words, request.on),
        changed,
    )
}

pub(crate) fn confirm(context: &Context<'_>, request: TaskStepReq) -> Reply<TaskChanged> {
    context.write(
        Op::ConfirmTask,
        |tx| tasks::confirm(tx, &request.key, &request.words, request.on),
        changed,
    )
}

pub(crate) fn send_back(context: &Context<'_>, request: TaskStepReq) -> Reply<TaskChanged> {
    context.write(
        Op::ReturnTask,
        |tx| tasks::send_back(tx, &request.key, &request.words),
        changed,
    )
}

pub(crate) fn cancel(context: &Context<'_>, request: TaskStepReq) -> Reply<TaskChanged> {
    context.write(
        Op::CancelTask,
        |tx| tasks::cancel(tx, &request.key, &request.words),
        changed,
    )
}
