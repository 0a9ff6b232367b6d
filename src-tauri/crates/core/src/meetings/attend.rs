//! Who is there: coming, leaving, being excused, being stood in for.

use super::Presence;
use super::query::{find, find_attendee};
use super::rules::{self, Step};
use crate::codes::coded_enum;
use crate::committee::check_secretariat;
use crate::error::{Error, Result};
use crate::store::records::AttendanceSpanRecord;
use crate::store::{self, Tx};
use crate::text::clean_line;
use chrono::NaiveDateTime;

coded_enum! {
    /// What is marked of somebody.
    Mark {
        /// Came: from the beginning of the meeting until noted otherwise, or now.
        Came = "came",
        /// Left.
        Left = "left",
        /// Is away with leave.
        Excused = "excused",
        /// Is away without leave.
        Absent = "absent",
        /// Nothing is known again.
        Unknown = "unknown",
    }
}

/// Marks somebody at a time of the clock (now when `None`). Who comes may be a substitute; a substitute votes only when that is
/// said. Returns the id of the meeting.
///
/// # Errors
/// `secretariat_only`; `not_found`; `meeting_state`; `invalid` for a time before the meeting began or before they came, and
/// for leaving of somebody who is not there.
pub fn mark(
    tx: &Tx<'_>,
    attendee: &str,
    what: Mark,
    at: Option<NaiveDateTime>,
    substitute: &str,
    can_vote: Option<bool>,
) -> Result<String> {
    check_secretariat(tx.actor())?;
    let mut person = find_attendee(tx.view(), attendee)?;
    let meeting = find(tx.view(), &person.meeting_id)?;
    rules::check_step(Step::Write, meeting.state).map_err(Error::Refused)?;
    let began = meeting.began_at.unwrap_or(meeting.starts_at);
    let at = at.unwrap_or_else(|| tx.clock());
    let wrong = |why| Error::Invalid { field: "at", why };
    if at < began {
        return Err(wrong("before_start"));
    }
    if meeting.ended_at.is_some_and(|ended| at > ended) && matches!(what, Mark::Came | Mark::Left) {
        return Err(wrong("after_end"));
    }
    let spans = store::meetings::spans_of(tx.view(), &person.id)?;
    let open = spans.iter().find(|span| span.until_at.is_none());
    match what {
        Mark::Came => {
            if open.is_none() {
                if spans
                    .iter()
                    .any(|span| span.until_at.is_some_and(|until| until > at))
                {
                    return Err(wrong("there_already"));
                }
                tx.put(&AttendanceSpanRecord {
                    id: tx.new_id(),
                    version: 0,
                    meeting_id: meeting.id.clone(),
                    attendee_id: person.id.clone(),
                    from_at: at,
                    until_at: None,
                })?;
            }
            person.presence = Presence::Present;
            person.substitute = clean_line(substitute);
            // A guest's word is heard; who stands in for a member votes only by leave of the meeting.
            let votes = can_vote.unwrap_or(person.seat.is_some() && person.substitute.is_empty());
            person.can_vote = u8::from(votes);
        }
        Mark::Left => {
            let mut span = open.cloned().ok_or(wrong("not_there"))?;
            if at < span.from_at {
                return Err(wrong("before_coming"));
            }
            span.until_at = Some(at);
            tx.put(&span)?;
        }
        Mark::Excused | Mark::Absent | Mark::Unknown => {
            for span in &spans {
                tx.remove::<AttendanceSpanRecord>(&span.id)?;
            }
            person.presence = match what {
                Mark::Excused => Presence::Excused,
                Mark::Absent => Presence::Absent,
                Mark::Came | Mark::Left | Mark::Unknown => Presence::Unknown,
            };
            person.substitute = clean_line(substitute);
        }
    }
    tx.about(&meeting.code);
    tx.put(&person)?;
    Ok(meeting.id)
}

/// Marks everybody of whom nothing is known, at one time of the clock (now when `None`). Who answered that they send somebody
/// is stood in for by whom they named. Returns the id of the meeting.
///
/// # Errors
/// As [`mark`]; `invalid` for leaving, and when everybody is marked.
pub fn mark_all(
    tx: &Tx<'_>,
    meeting: &str,
    what: Mark,
    at: Option<NaiveDateTime>,
) -> Result<String> {
    check_secretariat(tx.actor())?;
    let wrong = |field, why| Error::Invalid { field, why };
    if matches!(what, Mark::Left | Mark::Unknown) {
        return Err(wrong("mark", "unknown"));
    }
    let meeting = find(tx.view(), meeting)?;
    let mut people = store::meetings::attendee_records(tx.view(), &meeting.id)?;
    people.retain(|one| one.presence == Presence::Unknown);
    if people.is_empty() {
        return Err(wrong("meeting", "all_marked"));
    }
    for person in &people {
        mark(tx, &person.id, what, at, &person.substitute, None)?;
    }
    Ok(meeting.id)
}
