//! Writing a task down.

use super::assign::{coordinators_to, lead_of};
use super::query::find;
use super::rules;
use super::{DueKind, TaskState};
use crate::calendar::{self, Due, read_due};
use crate::committee;
use crate::error::{Error, OrNotFound, Result};
use crate::instruments;
use crate::ops::Noun;
use crate::store::records::{TaskRecord, TaskTargetRecord};
use crate::store::{self, Tx};
use crate::text::{clean_line, clean_text, looks_legacy};

/// Longest title, in characters.
pub(crate) const LONGEST_TITLE: usize = 1000;

/// A task to be written down.
#[derive(Debug, Clone, Default)]
pub struct NewTask {
    /// What is to be done.
    pub title: String,
    /// Lead unit: id, code, abbreviation or name.
    pub lead: Option<String>,
    /// Post in that unit that leads: id or title.
    pub lead_post: Option<String>,
    /// Deadline in words or as a date.
    pub due: Option<String>,
    /// Urgency level; 3 when absent.
    pub level: Option<u32>,
    /// Priority area: id or number.
    pub area: Option<String>,
    /// Source document: id, code or symbol.
    pub instrument: Option<String>,
    /// Clause: id or label within that document.
    pub clause: Option<String>,
    /// Product expected.
    pub product: Option<String>,
    /// Coordinating units.
    pub coordinators: Vec<String>,
    /// Targets served: ids or codes.
    pub targets: Vec<String>,
    /// Remark.
    pub note: Option<String>,
    /// The task it is a part of: id or code.
    pub parent: Option<String>,
}

/// Writes a task down: assigned at once when it has a lead, a draft otherwise. Returns its id.
///
/// On undo the task goes, with its parties and links; its code is not given again.
///
/// # Errors
/// `secretariat_only`; `parent_closed`; `invalid` for what cannot be read or found.
pub fn add(tx: &Tx<'_>, new: &NewTask) -> Result<String> {
    committee::check_secretariat(tx.actor())?;
    let due = read_deadline(tx, new.due.as_deref())?;
    add_due(tx, new, due)
}

/// The same, with a deadline that was read already: of a meeting, seen from its day.
pub(crate) fn add_due(tx: &Tx<'_>, new: &NewTask, due: Due) -> Result<String> {
    let title = read_title(&new.title)?;
    let level = new.level.unwrap_or(3);
    rules::check_level(level).map_err(Error::Refused)?;
    let post = new
        .lead_post
        .as_deref()
        .filter(|key| !key.trim().is_empty());
    let (lead, lead_post_id) = match (new.lead.as_deref(), post) {
        (None, None) => (None, None),
        (lead, post) => {
            let (lead, post) = lead_of(tx, lead.unwrap_or_default(), post)?;
            (Some(lead), post)
        }
    };
    let area_id = match new
        .area
        .as_deref()
        .map(str::trim)
        .filter(|key| !key.is_empty())
    {
        Some(key) => Some(find_area(tx, key)?),
        None => None,
    };
    let instrument_id = match new
        .instrument
        .as_deref()
        .map(str::trim)
        .filter(|key| !key.is_empty())
    {
        Some(key) => Some(instruments::find(tx.view(), key)?),
        None => None,
    };
    let clause_id = match (
        new.clause
            .as_deref()
            .map(str::trim)
            .filter(|key| !key.is_empty()),
        &instrument_id,
    ) {
        (None, _) => None,
        (Some(_), None) => {
            return Err(Error::Invalid {
                field: "instrument",
                why: "empty",
            });
        }
        (Some(key), Some(instrument)) => Some(
            store::instruments::find_clause(tx.view(), instrument, key)?
                .or_not_found(Noun::Clauses, key)?,
        ),
    };
    let (state, assigned_on) = match lead {
        Some(_) => (TaskState::Assigned, Some(tx.day())),
        None => (TaskState::Draft, None),
    };
    let id = tx.new_id();
    let parent_id = match new
        .parent
        .as_deref()
        .map(str::trim)
        .filter(|key| !key.is_empty())
    {
        Some(key) => Some(find_parent(tx, key, &id)?),
        None => None,
    };
    let mut task = TaskRecord {
        id,
        version: 0,
        code: tx.next_code("NV")?,
        title,
        product: clean_text(new.product.as_deref().unwrap_or_default()),
        authority: String::new(),
        note: clean_text(new.note.as_deref().unwrap_or_default()),
        source: String::new(),
        level,
        area_id,
        instrument_id,
        clause_id,
        lead_unit_id: lead,
        lead_post_id,
        assignee_words: String::new(),
        state,
        assigned_on,
        due_kind: DueKind::None,
        due_words: String::new(),
        due_on: None,
        original_due_on: None,
        done_on: None,
        result: String::new(),
        percent: 0,
        progress_words: String::new(),
        due_event: None,
        due_event_on: None,
        due_count: None,
        parent_id,
        recurrence_id: None,
        occurrence_on: None,
        replaced_by_id: None,
        state_before: None,
        basis: None,
        confirmed_on: None,
        start_on: None,
        duration: None,
        effort: None,
    };
    give_deadline(&mut task, due);
    tx.put_task(&task)?;
    coordinators_to(tx, &task, &new.coordinators)?;
    for key in &new.targets {
        let target_id = store::targets::find(tx.view(), key)?.or_not_found(Noun::Targets, key)?;
        tx.put(&TaskTargetRecord {
            id: tx.new_id(),
            version: 0,
            task_id: task.id.clone(),
            target_id,
        })?;
    }
    Ok(task.id)
}

/// Cleans a title; refuses an empty, endless or pre-Unicode one.
pub(crate) fn read_title(text: &str) -> Result<String> {
    let title = clean_line(text);
    let why = if title.is_empty() {
        "empty"
    } else if title.chars().count() > LONGEST_TITLE {
        "too_long"
    } else if looks_legacy(&title) {
        "legacy"
    } else {
        return Ok(title);
    };
    Err(Error::Invalid {
        field: "title",
        why,
    })
}

/// Reads a deadline given on the operation's day; none when no words were given.
pub(super) fn read_deadline(tx: &Tx<'_>, words: Option<&str>) -> Result<Due> {
    let Some(words) = words.filter(|words| !words.trim().is_empty()) else {
        return Ok(Due::none());
    };
    let calendar = calendar::of(tx.view())?;
    read_due(words, tx.day(), &calendar).map_err(|why| Error::Invalid {
        field: "due",
        why: why.code(),
    })
}

/// Finds the task that another one is to be a part of.
pub(super) fn find_parent(tx: &Tx<'_>, key: &str, part_id: &str) -> Result<String> {
    let parent = find(tx.view(), key)?;
    let above = store::life::above(tx.view(), &parent.id)?;
    rules::check_parent(part_id, &parent.id, parent.state, &above).map_err(Error::Refused)?;
    Ok(parent.id)
}

/// Writes a deadline down as the first one of a task.
pub(super) fn give_deadline(task: &mut TaskRecord, due: Due) {
    task.due_kind = due.kind;
    task.due_words = due.words;
    task.due_on = due.due_on;
    task.original_due_on = due.due_on;
    task.due_event = due.event;
    task.due_event_on = due.count.and(due.event_on);
    task.due_count = due.count;
}

/// Finds a priority area by id or number.
pub(crate) fn find_area(tx: &Tx<'_>, key: &str) -> Result<String> {
    store::committee::find_area(tx.view(), key)?.or_not_found(Noun::Areas, key)
}
