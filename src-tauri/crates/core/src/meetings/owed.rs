//! Papers of agenda items: who is to send what by when, and the file once it came.

use super::query::{find, find_item};
use super::rules::{self, Step};
use crate::committee::{self, check_secretariat};
use crate::error::{Error, OrNotFound, Result, Rule};
use crate::ops::Noun;
use crate::papers::{SentFile, clean_name};
use crate::store::records::{AgendaPaperRecord, MeetingRecord};
use crate::store::{self, Tx, View, rows};
use crate::tasks::{KeptFile, Named};
use chrono::{NaiveDate, NaiveDateTime};

/// A paper of an item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgendaPaper {
    /// Its id.
    pub id: String,
    /// What it is.
    pub title: String,
    /// The unit that owes it.
    pub unit: Option<Named>,
    /// By when.
    pub due_on: Option<NaiveDate>,
    /// When it came; `None` = it is owed.
    pub received_on: Option<NaiveDate>,
    /// By how many days it came, or is, late; 0 = it is not.
    pub late_by: u32,
    /// Name of its file; empty = none is kept.
    pub file_name: String,
    /// Size of the file in bytes.
    pub size: u32,
    /// Version for edits.
    pub version: u32,
}

/// A paper that is owed, with what it is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwedPaper {
    /// The paper.
    pub paper: AgendaPaper,
    /// The meeting.
    pub meeting: Named,
    /// When it begins.
    pub starts_at: NaiveDateTime,
    /// Number of the item.
    pub number: Option<u32>,
    /// What the item is about.
    pub item: String,
}

/// A paper to be asked for.
#[derive(Debug, Clone)]
pub struct NewPaper {
    /// Which item.
    pub item: String,
    /// What it is.
    pub title: String,
    /// The unit that owes it: id, code, abbreviation or name; empty = not said.
    pub unit: String,
    /// By when. Nothing is filled in: the day that the rule gives is shown beside, and taken by whoever asks.
    pub due_on: Option<NaiveDate>,
}

/// Asks for a paper of an item. Returns the id of the meeting.
///
/// # Errors
/// `secretariat_only`; `not_found`; `meeting_state`; `invalid` without a title, for a proposal, and for a day after the meeting.
pub fn add_paper(tx: &Tx<'_>, new: &NewPaper) -> Result<String> {
    check_secretariat(tx.actor())?;
    let item = find_item(tx.view(), &new.item)?;
    let Some(meeting_id) = &item.meeting_id else {
        return Err(Error::Invalid {
            field: "item",
            why: "not_found",
        });
    };
    let meeting = super::agenda::planned(tx, meeting_id)?;
    let paper = AgendaPaperRecord {
        id: tx.new_id(),
        version: 0,
        meeting_id: meeting.id.clone(),
        item_id: item.id,
        title: super::plan::title(&new.title)?,
        unit_id: unit(tx, &new.unit)?,
        due_on: due(new.due_on, &meeting)?,
        received_on: None,
        file_name: String::new(),
        size: 0,
        hash: String::new(),
    };
    put(tx, &meeting, &paper)
}

/// What to change; `None` = unchanged, empty = cleared.
#[derive(Debug, Clone, Default)]
pub struct PaperEdit {
    /// Version that was read.
    pub version: u32,
    /// What it is.
    pub title: Option<String>,
    /// The unit that owes it.
    pub unit: Option<String>,
    /// By when; `Some(None)` = cleared.
    pub due_on: Option<Option<NaiveDate>>,
}

/// Changes what is asked of a paper. Returns the id of the meeting.
///
/// # Errors
/// As [`add_paper`]; `version_conflict`.
pub fn edit_paper(tx: &Tx<'_>, id: &str, edit: &PaperEdit) -> Result<String> {
    check_secretariat(tx.actor())?;
    let mut paper = find_paper(tx.view(), id)?;
    let meeting = super::agenda::planned(tx, &paper.meeting_id)?;
    Tx::check_version(
        Noun::AgendaPapers,
        &paper.title,
        edit.version,
        paper.version,
    )?;
    if let Some(text) = &edit.title {
        paper.title = super::plan::title(text)?;
    }
    if let Some(key) = &edit.unit {
        paper.unit_id = unit(tx, key)?;
    }
    if let Some(due_on) = edit.due_on {
        paper.due_on = due(due_on, &meeting)?;
    }
    put(tx, &meeting, &paper)
}

/// Records that a paper came, today or on a day before, with its file where there is one. A file that is given takes the place
/// of the one before. Papers come until the minutes are approved. Returns the id of the meeting.
///
/// # Errors
/// `secretariat_only`; `not_found`; `meeting_state`; `dates_order` for a day to come; `invalid` for an empty file;
/// `file_too_large`; `file_dangerous`.
pub fn receive_paper(
    tx: &Tx<'_>,
    id: &str,
    on: Option<NaiveDate>,
    file: Option<&SentFile>,
) -> Result<String> {
    check_secretariat(tx.actor())?;
    let mut paper = find_paper(tx.view(), id)?;
    let meeting = find(tx.view(), &paper.meeting_id)?;
    rules::check_step(Step::Plan, meeting.state)
        .or_else(|_| rules::check_step(Step::Write, meeting.state))
        .map_err(Error::Refused)?;
    let on = on.unwrap_or_else(|| tx.day());
    if on > tx.day() {
        return Err(Error::Refused(Rule::DatesOrder));
    }
    paper.received_on = Some(on);
    if let Some(file) = file {
        paper.file_name = clean_name(file)?;
        paper.hash = store::life::keep_file(tx.view(), &file.bytes)?;
        paper.size = u32::try_from(file.bytes.len()).unwrap_or(u32::MAX);
    }
    put(tx, &meeting, &paper)
}

/// Asks for a paper no more. The bytes of a file stay for undo. Returns the id of the meeting.
///
/// # Errors
/// `secretariat_only`; `not_found`; `meeting_state`.
pub fn remove_paper(tx: &Tx<'_>, id: &str) -> Result<String> {
    check_secretariat(tx.actor())?;
    let paper = find_paper(tx.view(), id)?;
    let meeting = super::agenda::planned(tx, &paper.meeting_id)?;
    tx.about(&meeting.code);
    tx.remove::<AgendaPaperRecord>(&paper.id)?;
    Ok(meeting.id)
}

/// Returns the papers that are owed to meetings that are still to be held: all, or those of the unit that a seat speaks for; by
/// the day on which they are due.
///
/// # Errors
/// `seat_unknown`.
pub fn papers_owed(view: View<'_>, seat: Option<u32>) -> Result<Vec<OwedPaper>> {
    let unit = match seat {
        None => None,
        Some(number) => match committee::seat_standing(view, number)?.unit_id {
            Some(unit) => Some(unit),
            None => return Ok(Vec::new()),
        },
    };
    store::preparing::owed(view, unit.as_deref())
}

/// Gives back the file of a paper as it came.
///
/// # Errors
/// `not_found`; `file_damaged` when the bytes are no longer those that were kept.
pub fn paper_file(view: View<'_>, id: &str) -> Result<KeptFile> {
    let (name, hash, bytes) =
        store::preparing::kept_file(view, id.trim())?.or_not_found(Noun::AgendaPapers, id)?;
    store::life::check_bytes(&bytes, &hash)?;
    Ok(KeptFile { name, bytes })
}

/// Returns by how many days a paper came late, or is by today.
#[must_use]
pub(crate) fn late_by(
    due_on: Option<NaiveDate>,
    received_on: Option<NaiveDate>,
    today: NaiveDate,
) -> u32 {
    due_on
        .map(|due| (received_on.unwrap_or(today) - due).num_days())
        .and_then(|days| u32::try_from(days).ok())
        .unwrap_or(0)
}

fn find_paper(view: View<'_>, id: &str) -> Result<AgendaPaperRecord> {
    rows::get(view, id.trim())?.or_not_found(Noun::AgendaPapers, id)
}

fn unit(tx: &Tx<'_>, key: &str) -> Result<Option<String>> {
    match key.trim() {
        "" => Ok(None),
        key => committee::find_unit(tx.view(), key, "unit").map(Some),
    }
}

/// A paper for a meeting is due by the meeting.
fn due(on: Option<NaiveDate>, meeting: &MeetingRecord) -> Result<Option<NaiveDate>> {
    if on.is_some_and(|day| day > meeting.starts_at.date()) {
        return Err(Error::Invalid {
            field: "due_on",
            why: "after_start",
        });
    }
    Ok(on)
}

fn put(tx: &Tx<'_>, meeting: &MeetingRecord, paper: &AgendaPaperRecord) -> Result<String> {
    tx.about(&meeting.code);
    tx.put(paper)?;
    Ok(meeting.id.clone())
}

#[cfg(test)]
mod tests {
    use super::late_by;
    use crate::calendar::day;

    #[test]
    fn a_paper_is_late_from_the_day_after_it_was_due() {
        let today = day("2026-12-10");
        for (due, came, days) in [
            (Some("2026-12-10"), None, 0),
            (Some("2026-12-07"), None, 3),
            (Some("2026-12-07"), Some("2026-12-08"), 1),
            (Some("2026-12-07"), Some("2026-12-01"), 0),
            (None, None, 0),
        ] {
            assert_eq!(
                late_by(due.map(day), came.map(day), today),
                days,
                "due {due:?}, came {came:?}"
            );
        }
    }
}
