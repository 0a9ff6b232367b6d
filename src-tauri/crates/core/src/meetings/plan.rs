//! Planning a meeting, putting it off, calling it off.

use super::query::find;
use super::rules::{self, Step};
use super::{MeetingForm, MeetingKind, MeetingState};
use crate::committee::{self, check_secretariat};
use crate::error::{Error, Result};
use crate::ops::Noun;
use crate::store::Tx;
use crate::store::records::MeetingRecord;
use crate::text::{clean_line, clean_text, looks_legacy};
use chrono::NaiveDateTime;

/// Longest title, in characters.
const LONGEST: usize = 300;

/// A meeting to be planned.
#[derive(Debug, Clone)]
pub struct NewMeeting {
    /// What it is called: "Họp Ban Chỉ đạo quý IV năm 2026".
    pub title: String,
    /// What kind it is.
    pub kind: MeetingKind,
    /// How it is held.
    pub form: MeetingForm,
    /// When it begins.
    pub starts_at: NaiveDateTime,
    /// When it is to end.
    pub ends_at: Option<NaiveDateTime>,
    /// Where.
    pub place: String,
    /// Which seat presides; the head when `None`.
    pub chair_seat: Option<u32>,
    /// Who writes the minutes.
    pub secretary: String,
    /// Remark.
    pub note: String,
}

/// Plans a meeting; its agenda begins with what stands on meetings of its kind. Returns its id. On undo it goes; its code is not given again.
///
/// # Errors
/// `secretariat_only`; `invalid`; `seat_unknown`.
pub fn add(tx: &Tx<'_>, new: &NewMeeting) -> Result<String> {
    check_secretariat(tx.actor())?;
    if let Some(seat) = new.chair_seat {
        committee::show(tx.view(), seat)?;
    }
    let meeting = MeetingRecord {
        id: tx.new_id(),
        version: 0,
        code: tx.next_code("PH")?,
        kind: new.kind,
        form: new.form,
        title: title(&new.title)?,
        state: MeetingState::Planned,
        starts_at: new.starts_at,
        ends_at: new.ends_at,
        began_at: None,
        ended_at: None,
        place: clean_line(&new.place),
        chair_seat: new.chair_seat,
        secretary: clean_line(&new.secretary),
        reason: String::new(),
        notice_id: None,
        note: clean_text(&new.note),
    };
    check_times(&meeting)?;
    put(tx, &meeting)?;
    super::template::put_standing(tx, &meeting)?;
    Ok(meeting.id)
}

/// What to change; `None` = unchanged, empty = cleared.
#[derive(Debug, Clone, Default)]
pub struct MeetingEdit {
    /// Version that was read.
    pub version: u32,
    /// What it is called.
    pub title: Option<String>,
    /// What kind it is.
    pub kind: Option<MeetingKind>,
    /// How it is held.
    pub form: Option<MeetingForm>,
    /// When it begins: of a meeting that was put off, its new day.
    pub starts_at: Option<NaiveDateTime>,
    /// When it is to end; `Some(None)` = cleared.
    pub ends_at: Option<Option<NaiveDateTime>>,
    /// Where.
    pub place: Option<String>,
    /// Which seat presides; `Some(None)` = the head.
    pub chair_seat: Option<Option<u32>>,
    /// Who writes the minutes.
    pub secretary: Option<String>,
    /// Remark.
    pub note: Option<String>,
}

/// Changes what is planned. A new day brings a meeting that was put off back. Returns its id.
///
/// # Errors
/// `secretariat_only`; `not_found`; `version_conflict`; `meeting_state` once it is over; `invalid`; `seat_unknown`.
pub fn edit(tx: &Tx<'_>, key: &str, edit: &MeetingEdit) -> Result<String> {
    check_secretariat(tx.actor())?;
    let mut meeting = find(tx.view(), key)?;
    Tx::check_version(Noun::Meetings, &meeting.code, edit.version, meeting.version)?;
    rules::check_step(Step::Plan, meeting.state).map_err(Error::Refused)?;
    if let Some(text) = &edit.title {
        meeting.title = title(text)?;
    }
    meeting.kind = edit.kind.unwrap_or(meeting.kind);
    meeting.form = edit.form.unwrap_or(meeting.form);
    if let Some(starts_at) = edit.starts_at {
        meeting.starts_at = starts_at;
        if meeting.state == MeetingState::Postponed {
            meeting.state = MeetingState::Planned;
            meeting.reason.clear();
        }
    }
    meeting.ends_at = edit.ends_at.unwrap_or(meeting.ends_at);
    if let Some(place) = &edit.place {
        meeting.place = clean_line(place);
    }
    if let Some(chair) = edit.chair_seat {
        if let Some(seat) = chair {
            committee::show(tx.view(), seat)?;
        }
        meeting.chair_seat = chair;
    }
    if let Some(secretary) = &edit.secretary {
        meeting.secretary = clean_line(secretary);
    }
    if let Some(note) = &edit.note {
        meeting.note = clean_text(note);
    }
    check_times(&meeting)?;
    put(tx, &meeting)?;
    Ok(meeting.id)
}

/// Puts a meeting off to a day to be named, or calls it off for good, with why. Returns its id.
///
/// # Errors
/// `secretariat_only`; `not_found`; `meeting_state` once it began; `invalid` without a reason.
pub fn call_off(tx: &Tx<'_>, key: &str, reason: &str, is_for_good: bool) -> Result<String> {
    check_secretariat(tx.actor())?;
    let mut meeting = find(tx.view(), key)?;
    rules::check_step(Step::CallOff, meeting.state).map_err(Error::Refused)?;
    meeting.reason = clean_text(reason);
    if meeting.reason.is_empty() {
        return Err(Error::Invalid {
            field: "reason",
            why: "empty",
        });
    }
    meeting.state = if is_for_good {
        MeetingState::Cancelled
    } else {
        MeetingState::Postponed
    };
    put(tx, &meeting)?;
    Ok(meeting.id)
}

/// Writes a meeting and names the operation after it.
pub(super) fn put(tx: &Tx<'_>, meeting: &MeetingRecord) -> Result<()> {
    tx.about(&meeting.code);
    tx.put(meeting)
}

/// Cleans a title; refuses an empty, endless or pre-Unicode one.
pub(super) fn title(text: &str) -> Result<String> {
    let title = clean_line(text);
    let why = if title.is_empty() {
        "empty"
    } else if title.chars().count() > LONGEST {
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

fn check_times(meeting: &MeetingRecord) -> Result<()> {
    if meeting.ends_at.is_some_and(|end| end <= meeting.starts_at) {
        return Err(Error::Invalid {
            field: "ends_at",
            why: "before_start",
        });
    }
    Ok(())
}
