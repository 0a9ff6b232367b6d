//! Reading tasks: lines of a list, pages, and one task whole.

use super::rules::{self, Facts, Standing, Verb};
use super::{
    DueKind, EvidenceKind, ExtensionState, PartyRole, RequestKind, RequestState, StateGroup,
    TaskFilter, TaskGrouping, TaskQuery, TaskState, Timeliness,
};
use crate::calendar;
use crate::committee;
use crate::error::{OrNotFound, Result};
use crate::history::{self, HistoryEntry};
use crate::ops::{Actor, Noun};
use crate::store::records::TaskRecord;
use crate::store::{self, Tx, View, rows};
use chrono::NaiveDate;

/// Working days within which a deadline counts as soon.
const SOON_WORKING_DAYS: i32 = 7;
/// Entries of history shown with a task.
const HISTORY: u32 = 50;

/// A record named beside another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// Its id.
    pub id: String,
    /// Human code or symbol; may be empty.
    pub code: String,
    /// Title or name.
    pub title: String,
}

/// A task as a line of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaskLine {
    /// Its id.
    pub id: String,
    /// `NV-012`.
    pub code: String,
    /// What is to be done.
    pub title: String,
    /// Place in its life.
    pub state: TaskState,
    /// How it stands against the deadline counted.
    pub timeliness: Timeliness,
    /// Days left (positive) or overdue/late (negative).
    pub days: Option<i32>,
    /// Urgency level.
    pub level: u32,
    /// Lead unit.
    pub lead: Option<Named>,
    /// Who the source names, where no lead is recorded.
    pub assignee_words: String,
    /// Priority area.
    pub area: Option<Named>,
    /// How the deadline was given.
    pub due_kind: DueKind,
    /// Deadline in force.
    pub due_on: Option<NaiveDate>,
    /// Its words.
    pub due_words: String,
    /// Deadline first given.
    pub original_due_on: Option<NaiveDate>,
    /// Times extended.
    pub extensions: u32,
    /// True when an extension awaits its decision.
    pub is_extension_asked: bool,
    /// Progress.
    pub percent: u32,
    /// Last words of progress.
    pub progress_words: String,
    /// Day done.
    pub done_on: Option<NaiveDate>,
    /// Source document.
    pub instrument: Option<Named>,
    /// Version for edits.
    pub version: u32,
}

/// A group of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaskGroup {
    /// What it is grouped by; `None` = tasks that have none.
    pub key: Option<Named>,
    /// Place of its first row.
    pub first: u32,
    /// Rows.
    pub count: u32,
    /// Of these, overdue.
    pub overdue: u32,
}

/// A page of tasks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaskList {
    /// How many match.
    pub total: u32,
    /// How many there are.
    pub all: u32,
    /// Groups in order; empty when not grouped.
    pub groups: Vec<TaskGroup>,
    /// This page.
    pub lines: Vec<TaskLine>,
}

/// A unit's part in a task.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Party {
    /// Its id.
    pub id: String,
    /// Part.
    pub role: PartyRole,
    /// Unit.
    pub unit: Named,
    /// What it owes.
    pub contribution: String,
    /// By when.
    pub due_on: Option<NaiveDate>,
    /// Day it was given.
    pub delivered_on: Option<NaiveDate>,
    /// What was given; may be empty.
    pub delivered_words: String,
}

/// An extension, asked for and perhaps decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Extension {
    /// Its id.
    pub id: String,
    /// The n-th of its task.
    pub number: u32,
    /// Day asked.
    pub requested_on: NaiveDate,
    /// Who asked.
    pub requested_by: String,
    /// Why.
    pub reason: String,
    /// Day proposed.
    pub proposed_on: NaiveDate,
    /// Deadline before it.
    pub previous_on: Option<NaiveDate>,
    /// Where it stands.
    pub state: ExtensionState,
    /// True when asked after the deadline.
    pub is_late_request: bool,
    /// New deadline.
    pub granted_on: Option<NaiveDate>,
    /// Day decided.
    pub decided_on: Option<NaiveDate>,
    /// Who decided.
    pub decided_by: String,
    /// Basis.
    pub basis: String,
    /// What it was asked with; may be empty.
    pub evidence: String,
}

/// What was asked about a task.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// Its id.
    pub id: String,
    /// The n-th of its task.
    pub number: u32,
    /// What is asked.
    pub kind: RequestKind,
    /// The words, as they were said.
    pub words: String,
    /// Day asked.
    pub asked_on: NaiveDate,
    /// Who asked.
    pub asked_by: String,
    /// To answer by.
    pub answer_by: Option<NaiveDate>,
    /// Where it stands.
    pub state: RequestState,
    /// The answer; may be empty.
    pub answer: String,
    /// Day answered or taken back.
    pub answered_on: Option<NaiveDate>,
    /// Who answered or took it back.
    pub answered_by: String,
    /// True when the actor may answer it now.
    pub may_answer: bool,
    /// True when the actor may take it back now.
    pub may_withdraw: bool,
}

/// Work handed on to a person of the lead unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delegation {
    /// Its id.
    pub id: String,
    /// To whom.
    pub person: String,
    /// First day.
    pub from_on: NaiveDate,
    /// Last day.
    pub to_on: Option<NaiveDate>,
    /// What exactly; may be empty.
    pub note: String,
    /// Who handed it on.
    pub by: String,
}

/// What vouches for a task.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// Its id.
    pub id: String,
    /// Document or file.
    pub kind: EvidenceKind,
    /// What it is.
    pub title: String,
    /// Number and symbol of a document.
    pub symbol: String,
    /// Day of issue of a document.
    pub issued_on: Option<NaiveDate>,
    /// Name of a file.
    pub file_name: String,
    /// Bytes of a file.
    pub size: u32,
    /// SHA-256 of a file.
    pub hash: String,
    /// Day added.
    pub added_on: NaiveDate,
    /// Who added it.
    pub by: String,
}

/// A progress entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Progress {
    /// Its id.
    pub id: String,
    /// Day reported.
    pub reported_on: NaiveDate,
    /// 0 to 100.
    pub percent: u32,
    /// In words.
    pub words: String,
    /// Who reported.
    pub by: String,
}

/// One task, whole.
#[derive(Debug, Clone)]
pub struct TaskWhole {
    /// Its line.
    pub line: TaskLine,
    /// Post that leads.
    pub lead_post: Option<Named>,
    /// Who holds the lead post, or the seat of the lead unit, on the day.
    pub lead_person: Option<Named>,
    /// Product expected.
    pub product: String,
    /// Who approves.
    pub authority: String,
    /// Remark.
    pub note: String,
    /// Clause of the source document.
    pub clause: Option<Named>,
    /// Where the fact comes from.
    pub source: String,
    /// Day assigned.
    pub assigned_on: Option<NaiveDate>,
    /// Where it goes on, when it is halted or waits for an answer.
    pub state_before: Option<TaskState>,
    /// Basis of the last pause, transfer, replacement or cancellation; may be empty.
    pub basis: String,
    /// Day the result was confirmed.
    pub confirmed_on: Option<NaiveDate>,
    /// What came out.
    pub result: String,
    /// The task it is a part of.
    pub parent: Option<Named>,
    /// Its parts, in the order of their codes.
    pub parts: Vec<TaskLine>,
    /// The task that stands in its place.
    pub replaced_by: Option<Named>,
    /// The tasks it stands in the place of.
    pub replaces: Vec<Named>,
    /// The recurring work it was made of.
    pub recurrence: Option<Named>,
    /// Which of its times it is.
    pub occurrence_on: Option<NaiveDate>,
    /// Parties.
    pub parties: Vec<Party>,
    /// Extensions, oldest first.
    pub extensions: Vec<Extension>,
    /// Progress, newest first.
    pub progress: Vec<Progress>,
    /// What was asked about it, oldest first.
    pub requests: Vec<Request>,
    /// Work handed on, oldest first.
    pub delegations: Vec<Delegation>,
    /// What vouches for it, in the order in which it was added.
    pub evidence: Vec<Evidence>,
    /// Targets served.
    pub targets: Vec<Named>,
    /// History, newest first.
    pub history: Vec<HistoryEntry>,
    /// What the actor may do now.
    pub verbs: Vec<Verb>,
}

/// Returns the last day that counts as soon, seen from the view's day, by the register's calendar.
pub(crate) fn soon_until(view: View<'_>) -> Result<NaiveDate> {
    Ok(calendar::of(view)?.add_working_days(view.day, SOON_WORKING_DAYS))
}

/// Finds a task by id or code.
pub(super) fn find(view: View<'_>, key: &str) -> Result<TaskRecord> {
    let key = key.trim();
    let id = store::tasks::id_of(view, key)?.or_not_found(Noun::Tasks, key)?;
    rows::get(view, &id)?.or_not_found(Noun::Tasks, key)
}

/// Returns what the actor is to a task.
pub(super) fn standing(tx: &Tx<'_>, task: &TaskRecord) -> Result<Standing> {
    standing_of(tx.view(), tx.actor(), task)
}

/// Returns what an actor is to a task, on the view's day.
pub(crate) fn standing_of(view: View<'_>, actor: Actor, task: &TaskRecord) -> Result<Standing> {
    let Actor::Seat(number) = actor else {
        return Ok(Standing {
            is_secretariat: true,
            ..Standing::default()
        });
    };
    let seat = committee::seat_standing(view, number)?;
    // A task given to a post is that post's; given to a unit, it is whoever's who sits for the unit.
    let is_lead = match &task.lead_post_id {
        Some(post) => seat.post_id.as_ref() == Some(post),
        None => seat.unit_id.is_some() && seat.unit_id == task.lead_unit_id,
    };
    let is_coordinator = match &seat.unit_id {
        Some(unit) => store::tasks::party_records(view, &task.id)?
            .iter()
            .any(|party| party.role == PartyRole::Coordinator && party.unit_id == *unit),
        None => false,
    };
    Ok(Standing {
        is_secretariat: false,
        role: Some(seat.role),
        is_lead,
        is_coordinator,
    })
}

/// Says whether an actor may write directions at all, by the table of the steps.
///
/// # Errors
/// `seat_unknown`; trouble with the file.
pub fn may_direct(view: View<'_>, actor: Actor) -> Result<bool> {
    let standing = match actor {
        Actor::Secretariat | Actor::Record => Standing {
            is_secretariat: true,
            ..Standing::default()
        },
        Actor::Seat(number) => Standing {
            role: Some(committee::seat_standing(view, number)?.role),
            ..Standing::default()
        },
    };
    Ok(Verb::Direct.check_standing(standing).is_ok())
}

/// Returns the line of one task, by id or code, on the view's day.
///
/// # Errors
/// `not_found`.
pub fn line(view: View<'_>, key: &str) -> Result<TaskLine> {
    let key = key.trim();
    let id = store::tasks::id_of(view, key)?.or_not_found(Noun::Tasks, key)?;
    let soon = soon_until(view)?;
    store::tasks::line(view, &id, soon)?.or_not_found(Noun::Tasks, key)
}

/// Returns a page of tasks on the view's day.
///
/// # Errors
/// Trouble with the file.
pub fn list(view: View<'_>, query: &TaskQuery) -> Result<TaskList> {
    store::tasks::list_page(view, query, soon_until(view)?)
}

/// Returns the first tasks of a list by deadline, without counting the others.
///
/// # Errors
/// Trouble with the file.
pub fn first_due(view: View<'_>, filter: &TaskFilter, limit: u32) -> Result<Vec<TaskLine>> {
    store::tasks::first_due(view, filter, limit, soon_until(view)?)
}

/// Returns one task whole, on the view's day. `present` is where the history and, for what may be done now, the present
/// state are read: the log itself has no past.
///
/// # Errors
/// `not_found`.
pub fn whole(view: View<'_>, key: &str, actor: Actor) -> Result<TaskWhole> {
    let task = find(view, key)?;
    let line = line(view, &task.id)?;
    let standing = standing_of(view, actor, &task)?;
    let extensions = store::tasks::extensions(view, &task.id)?;
    let parties = store::tasks::parties(view, &task.id)?;
    let delegations = store::life::delegations(view, &task.id)?;
    let evidence = store::life::evidence(view, &task.id)?;
    let own_unit = match actor {
        Actor::Seat(number) => committee::seat_standing(view, number)?.unit_id,
        Actor::Secretariat | Actor::Record => None,
    };
    let actor = actor.to_string();
    let is_own = |by: &str| rules::check_asker(standing, &actor, by).is_ok();
    let mut requests = store::life::requests(view, &task.id)?;
    for request in requests
        .iter_mut()
        .filter(|request| request.state == RequestState::Open)
    {
        request.may_answer = request.kind.check_answer(standing).is_ok();
        request.may_withdraw = is_own(&request.asked_by);
    }
    let parts = store::life::parts(view, &task.id)?
        .iter()
        .map(|id| self::line(view, id))
        .collect::<Result<Vec<_>>>()?;
    let facts = Facts {
        has_due: task.due_on.is_some(),
        is_extension_pending: line.is_extension_asked,
        is_extension_own: extensions.iter().any(|extension| {
            extension.state == ExtensionState::Sent && is_own(&extension.requested_by)
        }),
        may_answer: requests.iter().any(|request| request.may_answer),
        may_withdraw: requests.iter().any(|request| request.may_withdraw),
        may_deliver: parties.iter().any(|party| {
            party.role == PartyRole::Coordinator
                && party.delivered_on.is_none()
                && (standing.is_secretariat || own_unit.as_ref() == Some(&party.unit.id))
        }),
        is_delegated: delegations
            .iter()
            .any(|delegation| delegation.to_on.is_none_or(|last| last > view.day)),
        may_detach: evidence.iter().any(|evidence| is_own(&evidence.by)),
        has_open_parts: parts.iter().any(|part| match rules::group(part.state) {
            StateGroup::Draft | StateGroup::Open => true,
            StateGroup::Done => false,
            StateGroup::Stopped => part.state == TaskState::Paused,
        }),
    };
    let verbs = Verb::ALL
        .iter()
        .copied()
        .filter(|verb| verb.is_allowed_from(task.state) && verb.check_standing(standing).is_ok())
        .filter(|verb| rules::is_offered(*verb, facts))
        .collect();
    let (_, history) = history::page(view, Some(&task.id), 0, 0, HISTORY)?;
    Ok(TaskWhole {
        lead_post: task
            .lead_post_id
            .as_deref()
            .map(|id| store::committee::post(view, id))
            .transpose()?
            .flatten(),
        lead_person: store::committee::lead_person(
            view,
            task.lead_post_id.as_deref(),
            task.lead_unit_id.as_deref(),
        )?,
        clause: task
            .clause_id
            .as_deref()
            .map(|id| store::instruments::clause(view, id))
            .transpose()?
            .flatten(),
        parent: task
            .parent_id
            .as_deref()
            .map(|id| store::life::task_named(view, id))
            .transpose()?
            .flatten(),
        parts,
        replaced_by: task
            .replaced_by_id
            .as_deref()
            .map(|id| store::life::task_named(view, id))
            .transpose()?
            .flatten(),
        replaces: store::life::replaced(view, &task.id)?,
        recurrence: task
            .recurrence_id
            .as_deref()
            .map(|id| store::recurrences::named(view, id))
            .transpose()?
            .flatten(),
        occurrence_on: task.occurrence_on,
        parties,
        requests,
        delegations,
        evidence,
        progress: store::tasks::progress(view, &task.id)?,
        targets: store::targets::of_task(view, &task.id)?,
        extensions,
        history,
        verbs,
        line,
        product: task.product,
        authority: task.authority,
        note: task.note,
        source: task.source,
        assigned_on: task.assigned_on,
        state_before: task.state_before,
        basis: task.basis.unwrap_or_default(),
        confirmed_on: task.confirmed_on,
        result: task.result,
    })
}

/// Computes what a line owes to the day.
pub(crate) fn timed(
    line: &mut TaskLine,
    basis_due: Option<NaiveDate>,
    day: NaiveDate,
    soon: NaiveDate,
) {
    let dates = rules::Dates {
        state: line.state,
        due_kind: line.due_kind,
        due_on: basis_due,
        done_on: line.done_on,
    };
    (line.timeliness, line.days) = rules::timeliness(dates, day, soon);
}

/// True when a grouping's keys are records (and not codes).
pub(crate) const fn is_by_record(grouping: TaskGrouping) -> bool {
    matches!(
        grouping,
        TaskGrouping::Area | TaskGrouping::Lead | TaskGrouping::Instrument
    )
}
