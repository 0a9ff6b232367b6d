//! The review of open tasks in a meeting: what it decides of a task is a line of the minutes and a step of the task, in one
//! operation.

use super::lines::{Words, day_of, put_line, writable};
use super::query::find;
use super::{Bearing, LineKind, Verdict};
use crate::calendar::{self, read_due};
use crate::error::{Error, OrNotFound, Result};
use crate::ops::Noun;
use crate::store::records::{MeetingRecord, MinuteLineRecord};
use crate::store::{self, Tx, View};
use crate::tasks::{self, Decision, ExtensionRequest, ExtensionState, Named, Question, TaskState};
use crate::text::clean_text;
use chrono::NaiveDate;

/// What a meeting decides of an open task.
#[derive(Debug, Clone)]
pub struct Review {
    /// Which meeting: id or code.
    pub meeting: String,
    /// Under which item; empty = none.
    pub item: String,
    /// Which task: id or code.
    pub task: String,
    /// What is decided.
    pub verdict: Verdict,
    /// The line, as it stands in the minutes.
    pub text: String,
    /// The new deadline, in words that are read from the day of the meeting; of a later deadline alone.
    pub due: String,
    /// Why, or with what result: why a task is called off, what it came to, what the head is to decide. The words of the line
    /// when empty, but for a task that is called off.
    pub reason: String,
}

/// An open task that a meeting has to do with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReviewRow {
    /// The task.
    pub task: Named,
    /// True when it moved since the meeting before.
    pub has_changed: bool,
    /// What this meeting decided of it last.
    pub verdict: Option<Verdict>,
}

/// Returns the open tasks that a meeting has to do with, by its agenda and its minutes: those that moved since the meeting
/// before first, then by deadline. Tasks that it gave itself are not among them.
///
/// # Errors
/// `not_found`.
pub fn review_list(view: View<'_>, key: &str) -> Result<Vec<ReviewRow>> {
    let meeting = find(view, key)?;
    store::meetings::review_rows(view, &meeting)
}

/// Writes down what a meeting decides of a task, and does it to the task: done is reported, where it was not yet, on the day
/// of the meeting and confirmed; a later deadline is granted, also when the lead had not asked for it; a matter is put to the
/// head; a task is called off with the reason. Returns the id of the line.
///
/// # Errors
/// `secretariat_only`; `not_found`; `meeting_state`; `invalid` when the new deadline has no day that can be read; what the
/// step of the task is refused for: its state, `parts_open`, `no_deadline`, `extension_not_later`, `basis_needed`.
pub fn review(tx: &Tx<'_>, review: &Review) -> Result<String> {
    let meeting = writable(tx, &review.meeting)?;
    let task = store::tasks::id_of(tx.view(), review.task.trim())?
        .or_not_found(Noun::Tasks, &review.task)?;
    let is_extension = review.verdict == Verdict::Extend;
    let words = Words {
        meeting: meeting.id.clone(),
        item: review.item.clone(),
        kind: LineKind::Assignment,
        text: review.text.clone(),
        rich: None,
        speaker: String::new(),
        leads: Vec::new(),
        coordinators: Vec::new(),
        due: if is_extension {
            review.due.clone()
        } else {
            String::new()
        },
        level: None,
        is_aside: false,
        task: task.clone(),
        bearing: if is_extension {
            Bearing::Extension
        } else {
            Bearing::Progress
        },
    };
    let line_id = put_line(tx, &words, None, &meeting, Some(review.verdict))?;
    let line: MinuteLineRecord = tx.get(&line_id)?;
    let reason = Some(clean_text(&review.reason))
        .filter(|reason| !reason.is_empty())
        .unwrap_or_else(|| line.text.clone());
    match review.verdict {
        Verdict::Keep => {}
        Verdict::Done => done(tx, &task, &reason, day_of(&meeting))?,
        Verdict::Extend => {
            let to = day_named(tx, &review.due, &meeting)?;
            extend(tx, &task, to, &reason, &meeting.code, &line.text)?;
        }
        Verdict::Escalate => {
            let question = Question {
                words: reason,
                answer_by: None,
            };
            tasks::escalate(tx, &task, &question)?;
        }
        Verdict::Close => {
            tasks::cancel(tx, &task, &review.reason)?;
        }
    }
    tx.about(&meeting.code);
    Ok(line_id)
}

fn done(tx: &Tx<'_>, task: &str, result: &str, on: NaiveDate) -> Result<()> {
    let state = tasks::line(tx.view(), task)?.state;
    if state != TaskState::ReportedDone {
        tasks::report_done(tx, task, result, Some(on.min(tx.day())))?;
    }
    tasks::confirm(tx, task, "", None)?;
    Ok(())
}

/// Reads the day that a new deadline names.
fn day_named(tx: &Tx<'_>, words: &str, meeting: &MeetingRecord) -> Result<NaiveDate> {
    let wrong = |why| Error::Invalid { field: "due", why };
    if words.trim().is_empty() {
        return Err(wrong("empty"));
    }
    let calendar = calendar::of(tx.view())?;
    read_due(words, day_of(meeting), &calendar)
        .map_err(|why| wrong(why.code()))?
        .due_on
        .ok_or(wrong("no_day"))
}

/// Grants a later deadline: to the request that waits, or to one that is written down with it.
pub(super) fn extend(
    tx: &Tx<'_>,
    task: &str,
    to: NaiveDate,
    reason: &str,
    evidence: &str,
    basis: &str,
) -> Result<()> {
    let is_asked = store::tasks::extension_records(tx.view(), task)?
        .iter()
        .any(|extension| extension.state == ExtensionState::Sent);
    if !is_asked {
        let asked = ExtensionRequest {
            to,
            reason: reason.to_owned(),
            evidence: evidence.to_owned(),
        };
        tasks::request_extension(tx, task, &asked)?;
    }
    let decision = Decision {
        is_granted: true,
        to: Some(to),
        basis: basis.to_owned(),
    };
    tasks::decide_extension(tx, task, &decision)?;
    Ok(())
}
