//! Making the tasks that recurring work has come to.

use super::rules::Rule;
use crate::committee;
use crate::error::{Error, Result};
use crate::store::records::{RecurrenceRecord, TaskRecord};
use crate::store::{self, Tx};
use crate::tasks::{DueKind, TaskState};
use chrono::NaiveDate;

/// Tasks made at once at most: more than that is a mistake in a date.
const MOST: usize = 500;

/// What was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// Ids of the tasks, by day.
    pub tasks: Vec<String>,
    /// Of how many recurrences.
    pub recurrences: u32,
}

/// Makes the tasks of every recurrence (or of one) that come up to a day; without one, up to the end of the period after
/// the present one of each. Each is made exactly once, whatever is made again.
///
/// A task bears its period in its title ("… (tháng 12/2026)"), is due on the occurrence's day, and is assigned at once where
/// the recurrence names a lead.
///
/// On undo the tasks go and can be made again.
///
/// # Errors
/// `secretariat_only`; `not_found`; `invalid` for more than 500 tasks at once.
pub fn make(tx: &Tx<'_>, key: Option<&str>, to: Option<NaiveDate>) -> Result<Made> {
    committee::check_secretariat(tx.actor())?;
    let records = match key {
        Some(key) => vec![super::query::find(tx.view(), key)?],
        None => store::recurrences::records(tx.view())?,
    };
    let mut coming = Vec::new();
    let mut recurrences = 0;
    for mut record in records {
        let rule = rule_of(&record);
        let horizon = to.unwrap_or_else(|| rule.horizon(tx.day()));
        let last = record.until_on.map_or(horizon, |until| until.min(horizon));
        let after = record.made_to.and_then(|made| made.succ_opt());
        let first = after.map_or(record.from_on, |after| after.max(record.from_on));
        let already = store::recurrences::occurrences(tx.view(), &record.id)?;
        let found: Vec<_> = rule
            .between(first, last)
            .into_iter()
            .filter(|one| !already.contains(&one.on))
            .collect();
        if found.is_empty() {
            continue;
        }
        recurrences += 1;
        record.made_to = record.made_to.max(Some(last));
        tx.put(&record)?;
        coming.extend(found.into_iter().map(|one| (one, record.clone())));
    }
    if coming.len() > MOST {
        return Err(Error::Invalid {
            field: "to",
            why: "out_of_range",
        });
    }
    coming.sort_by(|(a, of_a), (b, of_b)| (a.on, &of_a.code).cmp(&(b.on, &of_b.code)));
    let mut tasks = Vec::new();
    let mut codes = Vec::new();
    for (one, record) in coming {
        let task = occurrence_task(tx, &record, one.on, &one.period)?;
        codes.push(task.code.clone());
        tx.put(&task)?;
        tasks.push(task.id);
    }
    if let (Some(first), Some(last)) = (codes.first(), codes.last()) {
        let subject = if first == last {
            first.clone()
        } else {
            format!("{first}–{last}")
        };
        tx.about(&subject);
    }
    Ok(Made { tasks, recurrences })
}

/// Returns the rule of a recurrence.
pub(crate) const fn rule_of(record: &RecurrenceRecord) -> Rule {
    Rule {
        every: record.every,
        day: record.day,
        month: record.month,
    }
}

fn occurrence_task(
    tx: &Tx<'_>,
    record: &RecurrenceRecord,
    on: NaiveDate,
    period: &str,
) -> Result<TaskRecord> {
    let (state, assigned_on) = match record.lead_unit_id {
        Some(_) => (TaskState::Assigned, Some(tx.day())),
        None => (TaskState::Draft, None),
    };
    Ok(TaskRecord {
        id: tx.new_id(),
        version: 0,
        code: tx.next_code("NV")?,
        title: format!("{} ({period})", record.title),
        product: record.product.clone(),
        authority: String::new(),
        note: String::new(),
        source: String::new(),
        level: record.level,
        area_id: record.area_id.clone(),
        instrument_id: record.instrument_id.clone(),
        clause_id: record.clause_id.clone(),
        lead_unit_id: record.lead_unit_id.clone(),
        lead_post_id: None,
        assignee_words: String::new(),
        state,
        assigned_on,
        due_kind: DueKind::Date,
        due_words: rule_of(record).words(),
        due_on: Some(on),
        original_due_on: Some(on),
        done_on: None,
        result: String::new(),
        percent: 0,
        progress_words: String::new(),
        due_event: None,
        due_event_on: None,
        due_count: None,
        parent_id: None,
        recurrence_id: Some(record.id.clone()),
        occurrence_on: Some(on),
        replaced_by_id: None,
        state_before: None,
        basis: None,
        confirmed_on: None,
        start_on: None,
        duration: None,
        effort: None,
    })
}
