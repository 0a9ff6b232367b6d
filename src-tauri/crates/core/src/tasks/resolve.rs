//! The day came that a deadline waited for: the session before which, or the event from which.

use super::query::find;
use super::{DueKind, StateGroup, rules};
use crate::calendar;
use crate::committee;
use crate::error::{Error, Result, Rule};
use crate::store::Tx;
use chrono::NaiveDate;

/// Resolves a deadline by the day of the session, or of the event that working days are counted from. The words stay as
/// they were given; the day found becomes the first deadline. Before a session means: by the last working day before it.
/// Returns the task's id.
///
/// On undo the deadline waits again.
///
/// # Errors
/// `secretariat_only`; `deadline_not_waiting` when there is nothing to resolve.
pub fn resolve_deadline(tx: &Tx<'_>, key: &str, on: NaiveDate) -> Result<String> {
    committee::check_secretariat(tx.actor())?;
    let mut task = find(tx.view(), key)?;
    let is_over = matches!(
        rules::group(task.state),
        StateGroup::Done | StateGroup::Stopped
    );
    if is_over || task.due_on.is_some() {
        return Err(Error::Refused(Rule::DeadlineNotWaiting));
    }
    let calendar = calendar::of(tx.view())?;
    let due_on = match (task.due_kind, task.due_count) {
        (DueKind::BeforeSession, _) => calendar.add_working_days(on, -1),
        (DueKind::WorkingDays, Some(count)) => {
            let count = i32::try_from(count)
                .map_err(|_| Error::Internal(format!("{count} working days")))?;
            calendar.add_working_days(on, count)
        }
        _ => return Err(Error::Refused(Rule::DeadlineNotWaiting)),
    };
    task.due_event_on = Some(on);
    task.due_on = Some(due_on);
    task.original_due_on = Some(due_on);
    tx.put_task(&task)?;
    Ok(task.id)
}
