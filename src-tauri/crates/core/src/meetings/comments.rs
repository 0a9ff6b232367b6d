//! Draft minutes with those who were present: what is said of them, and what becomes of it. Accepting changes no line: the
//! line is edited as any line.

use super::plan::put;
use super::query::{find, find_attendee, find_line, show};
use super::rules::{self, Step};
use super::{CommentState, MeetingState};
use crate::committee::check_secretariat;
use crate::error::{Error, OrNotFound, Result, Rule};
use crate::ops::{Actor, Noun};
use crate::store::records::MinuteCommentRecord;
use crate::store::{Tx, rows};
use crate::text::{clean_text, looks_legacy};

/// Longest comment or answer, in characters.
const LONGEST: usize = 4_000;

/// Something to be said of draft minutes.
#[derive(Debug, Clone)]
pub struct NewComment {
    /// Which meeting: id or code.
    pub meeting: String,
    /// Of which line; empty = of the whole.
    pub line: String,
    /// Whose words the secretariat writes down: an attendee; empty = its own. A seat speaks for itself.
    pub attendee: String,
    /// The words.
    pub text: String,
}

/// Sends the draft minutes to those who were present. Returns the id of the meeting.
///
/// # Errors
/// `secretariat_only`; `not_found`; `meeting_state` unless it ended.
pub fn circulate(tx: &Tx<'_>, key: &str) -> Result<String> {
    check_secretariat(tx.actor())?;
    let mut meeting = find(tx.view(), key)?;
    rules::check_step(Step::Circulate, meeting.state).map_err(Error::Refused)?;
    meeting.state = MeetingState::Commenting;
    put(tx, &meeting)?;
    Ok(meeting.id)
}

/// Records what somebody who was present says of the draft. Returns the id of the meeting.
///
/// # Errors
/// `not_found`; `meeting_state` unless the draft is with those who were present; `secretariat_only` for a seat that speaks for
/// another; `invalid` without words, and for somebody who was not there.
pub fn comment(tx: &Tx<'_>, new: &NewComment) -> Result<String> {
    let meeting = find(tx.view(), &new.meeting)?;
    rules::check_step(Step::Comment, meeting.state).map_err(Error::Refused)?;
    let whole = show(tx.view(), &meeting.id, tx.actor())?;
    let named = match new.attendee.trim() {
        "" => None,
        id => Some(find_attendee(tx.view(), id)?.id),
    };
    let speaker = |id: &Option<String>, seat: Option<u32>| {
        whole.attendees.iter().find(|one| match id {
            Some(id) => one.id == *id,
            None => seat.is_some() && one.seat == seat,
        })
    };
    let who = match (tx.actor(), named) {
        (Actor::Seat(number), named) => {
            let own = speaker(&None, Some(number));
            if named.is_some() && named != own.map(|one| one.id.clone()) {
                return Err(Error::Refused(Rule::SecretariatOnly));
            }
            Some(own)
        }
        (_, None) => None,
        (_, named) => Some(speaker(&named, None)),
    };
    let attendee_id = match who {
        None => None,
        Some(Some(one)) if rules::may_comment(one.presence) => Some(one.id.clone()),
        Some(_) => {
            return Err(Error::Invalid {
                field: "attendee",
                why: "was_absent",
            });
        }
    };
    let line_id = match new.line.trim() {
        "" => None,
        id => {
            let line = find_line(tx.view(), id)?;
            // Who does not see a line says nothing of it.
            let seen = whole.lines.iter().any(|one| one.id == line.id);
            Some(
                seen.then_some(line.id)
                    .or_not_found(Noun::MinuteLines, id)?,
            )
        }
    };
    tx.about(&meeting.code);
    tx.put(&MinuteCommentRecord {
        id: tx.new_id(),
        version: 0,
        meeting_id: meeting.id.clone(),
        line_id,
        attendee_id,
        said_at: tx.clock(),
        text: words("text", &new.text)?,
        state: CommentState::Open,
        answer: String::new(),
    })?;
    Ok(meeting.id)
}

/// Records whether a comment is accepted, with an answer; one that is declined has a reason. Returns the id of the meeting.
///
/// # Errors
/// `secretariat_only`; `not_found`; `meeting_state`; `invalid` when it is declined without an answer.
pub fn settle(tx: &Tx<'_>, id: &str, is_accepted: bool, answer: &str) -> Result<String> {
    check_secretariat(tx.actor())?;
    let mut comment: MinuteCommentRecord =
        rows::get(tx.view(), id.trim())?.or_not_found(Noun::MinuteComments, id)?;
    let meeting = find(tx.view(), &comment.meeting_id)?;
    rules::check_step(Step::Comment, meeting.state).map_err(Error::Refused)?;
    comment.answer = if is_accepted && answer.trim().is_empty() {
        String::new()
    } else {
        words("answer", answer)?
    };
    comment.state = if is_accepted {
        CommentState::Accepted
    } else {
        CommentState::Declined
    };
    tx.about(&meeting.code);
    tx.put(&comment)?;
    Ok(meeting.id)
}

/// Cleans words that must be there.
fn words(field: &'static str, text: &str) -> Result<String> {
    let text = clean_text(text);
    let why = if text.is_empty() {
        "empty"
    } else if text.chars().count() > LONGEST {
        "too_long"
    } else if looks_legacy(&text) {
        "legacy"
    } else {
        return Ok(text);
    };
    Err(Error::Invalid { field, why })
}
