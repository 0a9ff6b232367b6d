//! Reading tasks: lines of a list, pages, and one task whole.

use super::rules::{self, Standing, Verb};
use super::{DueKind, ExtensionState, PartyRole, TaskGrouping, TaskQuery, TaskState, Timeliness};
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
    /// What came out.
    pub result: String,
    /// Parties.
    pub parties: Vec<Party>,
    /// Extensions, oldest first.
    pub extensions: Vec<Extension>,
    /// Progress, newest first.
    pub progress: Vec<Progress>,
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

fn standing_of(view: View<'_>, actor: Actor, task: &TaskRecord) -> Result<Standing> {
    let Actor::Seat(number) = actor else {
        return Ok(Standing {
            is_secretariat: true,
            ..Standing::default()
        });
    };
    let seat = committee::seat_standing(view, number)?;
    let leads_by_unit = seat.unit_id.is_some() && seat.unit_id == task.lead_unit_id;
    let leads_by_post = seat.post_id.is_some() && seat.post_id == task.lead_post_id;
    Ok(Standing {
        is_secretariat: false,
        is_chair: seat.is_chair,
        is_lead: leads_by_unit || leads_by_post,
    })
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
    let is_pending = line.is_extension_asked;
    let verbs = Verb::ALL
        .iter()
        .copied()
        .filter(|verb| verb.is_allowed_from(task.state) && verb.check_standing(standing).is_ok())
        .filter(|verb| match verb {
            Verb::Decide => is_pending,
            Verb::Extend => task.due_on.is_some() && !is_pending,
            _ => true,
        })
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
        parties: store::tasks::parties(view, &task.id)?,
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
