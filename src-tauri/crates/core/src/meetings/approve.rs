//! Approving minutes: from then on they are locked, and what was approved is kept as it went out. It is not undone, as issued
//! papers are not: others hold it by now; what is wrong in it is corrected by number.

use super::conclude::gaps;
use super::plan::put;
use super::query::{Edition, MeetingWhole, find, show};
use super::rules::{self, Step};
use super::{ApprovedBy, MeetingState};
use crate::committee::check_secretariat;
use crate::error::{Error, Result, Rule};
use crate::ops::Actor;
use crate::papers::{SentFile, clean_name};
use crate::store::records::{MeetingRecord, MinuteEditionRecord};
use crate::store::{self, Tx, View};
use crate::text::clean_line;
use chrono::NaiveDate;

/// Longest basis or reason, in characters.
const LONGEST: usize = 500;

/// Who approves, when, and on what it rests.
#[derive(Debug, Clone)]
pub struct Approval {
    /// Who.
    pub by: ApprovedBy,
    /// The day.
    pub on: NaiveDate,
    /// Code of the next meeting or of the round; may be empty for who presided.
    pub basis: String,
}

/// Minutes to be approved.
#[derive(Debug, Clone)]
pub struct Approve {
    /// Which meeting: id or code.
    pub meeting: String,
    /// The approval.
    pub approval: Approval,
}

/// Approves minutes and keeps them as `print` makes them of the meeting: edition 0. Returns the id of the meeting.
///
/// # Errors
/// `secretariat_only`; `not_found`; `meeting_state`; `comments_open`; `meeting_gaps` while something would keep the notice from
/// being issued, since locked lines are mended no more; `invalid` for a day before the meeting or to come, or
/// without a basis; what a file is refused for.
pub fn approve(
    tx: &Tx<'_>,
    new: &Approve,
    print: impl FnOnce(View<'_>, &MeetingWhole) -> Result<SentFile>,
) -> Result<String> {
    check_secretariat(tx.actor())?;
    let mut meeting = find(tx.view(), &new.meeting)?;
    rules::check_step(Step::Approve, meeting.state).map_err(Error::Refused)?;
    rules::check_comments(store::meetings::open_comments(tx.view(), &meeting.id)?)
        .map_err(Error::Refused)?;
    if meeting.notice_id.is_none() && is_held_back(tx.view(), &meeting.id)? {
        return Err(Error::Refused(Rule::MeetingGaps));
    }
    meeting.state = MeetingState::Approved;
    put(tx, &meeting)?;
    keep(tx, &meeting, &new.approval, String::new(), print)?;
    Ok(meeting.id)
}

/// True when a line would keep the notice of conclusions from being issued.
fn is_held_back(view: View<'_>, key: &str) -> Result<bool> {
    let gaps = gaps(view, key)?;
    Ok(gaps
        .iter()
        .any(|gap| gap.kind.is_blocking() && gap.line_id.is_some()))
}

/// Keeps the minutes as they stand now under the next number. Returns the id of the edition.
pub(super) fn keep(
    tx: &Tx<'_>,
    meeting: &MeetingRecord,
    approval: &Approval,
    reason: String,
    print: impl FnOnce(View<'_>, &MeetingWhole) -> Result<SentFile>,
) -> Result<String> {
    let mut whole = show(tx.view(), &meeting.id, Actor::Secretariat)?;
    let last = whole.editions.last();
    let basis = words("basis", &approval.basis, approval.by == ApprovedBy::Chair)?;
    check_day(tx, approval.on, meeting, last.map(|one| one.approved_on))?;
    let mut edition = MinuteEditionRecord {
        id: tx.new_id(),
        version: 0,
        meeting_id: meeting.id.clone(),
        number: last.map_or(0, |one| one.number + 1),
        approved_on: approval.on,
        approved_by: approval.by,
        basis,
        reason,
        file_name: String::new(),
        size: 0,
        hash: String::new(),
    };
    // The paper names its own correction.
    whole.editions.push(Edition {
        id: edition.id.clone(),
        number: edition.number,
        approved_on: edition.approved_on,
        approved_by: edition.approved_by,
        basis: edition.basis.clone(),
        reason: edition.reason.clone(),
        file_name: String::new(),
        size: 0,
        hash: String::new(),
        corrections: Vec::new(),
    });
    let file = print(tx.view(), &whole)?;
    edition.file_name = clean_name(&file)?;
    edition.size = u32::try_from(file.bytes.len()).unwrap_or(u32::MAX);
    edition.hash = store::life::keep_file(tx.view(), &file.bytes)?;
    tx.put(&edition)?;
    Ok(edition.id)
}

fn check_day(
    tx: &Tx<'_>,
    on: NaiveDate,
    meeting: &MeetingRecord,
    last: Option<NaiveDate>,
) -> Result<()> {
    let held = meeting.ended_at.unwrap_or(meeting.starts_at).date();
    let why = if on > tx.day() {
        "future"
    } else if on < last.unwrap_or(held) {
        "before_start"
    } else {
        return Ok(());
    };
    Err(Error::Invalid {
        field: "approved_on",
        why,
    })
}

/// Cleans a line; it may be missing when `is_optional`.
pub(super) fn words(field: &'static str, text: &str, is_optional: bool) -> Result<String> {
    let text = clean_line(text);
    let why = if text.is_empty() && !is_optional {
        "empty"
    } else if text.chars().count() > LONGEST {
        "too_long"
    } else {
        return Ok(text);
    };
    Err(Error::Invalid { field, why })
}
