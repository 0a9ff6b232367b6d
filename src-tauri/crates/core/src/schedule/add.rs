//! Putting a task after another.

use super::rules::{self, Link};
use super::{read_lag, read_note, subject};
use crate::committee::check_secretariat;
use crate::error::{Error, OrNotFound, Result};
use crate::ops::Noun;
use crate::store::records::{DependencyRecord, TaskRecord};
use crate::store::{self, Tx, rows};
use crate::tasks::rules::{Verb, group};
use crate::tasks::{StateGroup, TaskState};
use std::collections::HashMap;

/// Puts a task after another, so many working days later. Returns the id of the task that comes after.
///
/// # Errors
/// `secretariat_only`; `not_found`; the state of either; `dependency_cycle` with its codes; `invalid` for one that is there
/// already and a lag out of range.
pub fn add(tx: &Tx<'_>, after: &str, before: &str, lag: u32, note: &str) -> Result<String> {
    check_secretariat(tx.actor())?;
    let after = task(tx, after)?;
    let before = task(tx, before)?;
    let lag = read_lag(lag)?;
    let note = read_note(note)?;
    if !Verb::Edit.is_allowed_from(after.state) {
        return Err(refused(after.state));
    }
    let is_over = group(before.state) == StateGroup::Stopped && before.state != TaskState::Paused;
    if is_over {
        return Err(refused(before.state));
    }
    let links = store::schedule::links(tx.view())?;
    if links
        .iter()
        .any(|link| link.after == after.id && link.before == before.id)
    {
        return Err(Error::Invalid {
            field: "before",
            why: "duplicate",
        });
    }
    check_ring(tx, &links, &before, &after)?;
    tx.about(&subject(&before.code, &after.code));
    tx.put(&DependencyRecord {
        id: tx.new_id(),
        version: 0,
        task_id: after.id.clone(),
        after_task_id: before.id,
        lag,
        note,
    })?;
    Ok(after.id)
}

const fn refused(from: TaskState) -> Error {
    Error::State {
        from,
        verb: "dependency_add",
    }
}

fn task(tx: &Tx<'_>, key: &str) -> Result<TaskRecord> {
    let key = key.trim();
    let id = store::tasks::id_of(tx.view(), key)?.or_not_found(Noun::Tasks, key)?;
    rows::get(tx.view(), &id)?.or_not_found(Noun::Tasks, key)
}

/// Refuses a dependency when what comes after already comes first by some way, and names the ring.
fn check_ring(
    tx: &Tx<'_>,
    links: &[store::schedule::LinkRow],
    before: &TaskRecord,
    after: &TaskRecord,
) -> Result<()> {
    let mut places: HashMap<&str, usize> = HashMap::new();
    let mut ids = Vec::new();
    let mut place = |id| {
        *places.entry(id).or_insert_with(|| {
            ids.push(id);
            ids.len() - 1
        })
    };
    let (from, to) = (place(after.id.as_str()), place(before.id.as_str()));
    let known: Vec<Link> = links
        .iter()
        .map(|link| Link {
            before: place(&link.before),
            after: place(&link.after),
            lag: link.lag,
        })
        .collect();
    let Some(way) = rules::way(ids.len(), &known, from, to) else {
        return Ok(());
    };
    // `before → after → … → before`: the new link first, then the way back.
    let mut codes = vec![before.code.clone()];
    for place in way {
        codes.push(store::schedule::code_of(tx.view(), ids[place])?.unwrap_or_default());
    }
    Err(Error::Cycle { codes })
}
