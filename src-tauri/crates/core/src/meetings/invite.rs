//! Invitations: the seats, guests, and what they answer.

use super::plan::put;
use super::query::{find, find_attendee};
use super::rules::{self, Step};
use super::{AttendeeRole, MeetingState, Presence, Reply};
use crate::committee::{self, Seat, SeatSort, check_secretariat};
use crate::error::{Error, Result};
use crate::ops::Actor;
use crate::store::records::{AttendeeRecord, MeetingRecord};
use crate::store::{self, Tx};
use crate::text::{clean_line, clean_text};

/// Longest name or post, in characters.
const LONGEST: usize = 300;

/// Invites every seat that somebody holds, or that goes with a known post, in protocol order; a seat that is invited already
/// stays as it is. Seats nobody is known for are not invited: nobody is invented. Returns the id of the meeting.
///
/// # Errors
/// `secretariat_only`; `not_found`; `meeting_state`; `invalid` when no seat can be invited.
pub fn invite(tx: &Tx<'_>, key: &str) -> Result<String> {
    check_secretariat(tx.actor())?;
    let mut meeting = invitable(tx, key)?;
    let invited = store::meetings::attendee_records(tx.view(), &meeting.id)?;
    let mut place = next_place(&invited);
    let mut count = 0;
    for seat in committee::list(tx.view(), SeatSort::Protocol)? {
        let Some(membership) = &seat.membership else {
            continue;
        };
        let person = membership.person.as_ref();
        let post = membership.post.as_ref();
        if person.is_none() && post.is_none() {
            continue;
        }
        count += 1;
        if invited.iter().any(|one| one.seat == Some(seat.number)) {
            continue;
        }
        tx.put(&AttendeeRecord {
            id: tx.new_id(),
            version: 0,
            meeting_id: meeting.id.clone(),
            place,
            seat: Some(seat.number),
            unit_id: membership.unit.as_ref().map(|unit| unit.id.clone()),
            name: person
                .map(|person| person.title.clone())
                .unwrap_or_default(),
            post: post_of(&seat),
            role: AttendeeRole::Member,
            reply: Reply::None,
            reply_note: String::new(),
            presence: Presence::Unknown,
            substitute: String::new(),
            can_vote: 1,
        })?;
        place += 1;
    }
    if count == 0 {
        return Err(Error::Invalid {
            field: "meeting",
            why: "nobody",
        });
    }
    if meeting.state == MeetingState::Planned {
        meeting.state = MeetingState::Invited;
    }
    put(tx, &meeting)?;
    Ok(meeting.id)
}

/// Title and unit of the post that a seat goes with: "Cục trưởng Cục Công nghệ thông tin".
fn post_of(seat: &Seat) -> String {
    let Some(membership) = &seat.membership else {
        return String::new();
    };
    let part = |named: &Option<crate::tasks::Named>| {
        named
            .as_ref()
            .map(|named| named.title.clone())
            .unwrap_or_default()
    };
    let (title, unit) = (part(&membership.post), part(&membership.unit));
    // A post that names its unit already says it once.
    if unit.is_empty() || title.contains(&unit) {
        title
    } else {
        clean_line(&format!("{title} {unit}"))
    }
}

/// Somebody who is invited beside the members.
#[derive(Debug, Clone)]
pub struct Guest {
    /// Name; may be empty when the post says who it is.
    pub name: String,
    /// Post or body.
    pub post: String,
    /// Unit: id, code, abbreviation or name; empty = none of the register's.
    pub unit: String,
    /// In what role.
    pub role: AttendeeRole,
}

/// Invites somebody beside the members. Guests have no vote. Returns the id of the meeting.
///
/// # Errors
/// `secretariat_only`; `not_found`; `meeting_state`; `invalid` without a name and a post.
pub fn add_guest(tx: &Tx<'_>, key: &str, guest: &Guest) -> Result<String> {
    check_secretariat(tx.actor())?;
    let meeting = invitable(tx, key)?;
    let (name, post) = (clean_line(&guest.name), clean_line(&guest.post));
    let why = if name.is_empty() && post.is_empty() {
        Some("empty")
    } else if name.chars().count() > LONGEST || post.chars().count() > LONGEST {
        Some("too_long")
    } else {
        None
    };
    if let Some(why) = why {
        return Err(Error::Invalid { field: "name", why });
    }
    let unit_id = match guest.unit.trim() {
        "" => None,
        key => Some(committee::find_unit(tx.view(), key, "unit")?),
    };
    let invited = store::meetings::attendee_records(tx.view(), &meeting.id)?;
    tx.about(&meeting.code);
    tx.put(&AttendeeRecord {
        id: tx.new_id(),
        version: 0,
        meeting_id: meeting.id.clone(),
        place: next_place(&invited),
        seat: None,
        unit_id,
        name,
        post,
        role: guest.role,
        reply: Reply::None,
        reply_note: String::new(),
        presence: Presence::Unknown,
        substitute: String::new(),
        can_vote: 0,
    })?;
    Ok(meeting.id)
}

/// Takes somebody off the list of those invited, before the meeting begins. Returns the id of the meeting.
///
/// # Errors
/// `secretariat_only`; `not_found`; `meeting_state` once it began, as presence is marked from then on.
pub fn uninvite(tx: &Tx<'_>, attendee: &str) -> Result<String> {
    check_secretariat(tx.actor())?;
    let person = find_attendee(tx.view(), attendee)?;
    let meeting = find(tx.view(), &person.meeting_id)?;
    rules::check_step(Step::Begin, meeting.state).map_err(Error::Refused)?;
    tx.about(&meeting.code);
    tx.remove::<AttendeeRecord>(&person.id)?;
    Ok(meeting.id)
}

/// Records what an invitee answered: a member for their own seat, the secretariat for anyone. Returns the id of the meeting.
///
/// # Errors
/// `not_found`; `secretariat_only` for another's seat; `meeting_state`; `invalid` when somebody is sent and not named.
pub fn answer(
    tx: &Tx<'_>,
    attendee: &str,
    reply: Reply,
    substitute: &str,
    note: &str,
) -> Result<String> {
    let mut invitee = find_attendee(tx.view(), attendee)?;
    let is_own = matches!(tx.actor(), Actor::Seat(seat) if invitee.seat == Some(seat));
    if !is_own {
        check_secretariat(tx.actor())?;
    }
    let meeting = invitable(tx, &invitee.meeting_id)?;
    invitee.reply = reply;
    invitee.reply_note = clean_text(note);
    invitee.substitute = clean_line(substitute);
    if reply == Reply::Sends && invitee.substitute.is_empty() {
        return Err(Error::Invalid {
            field: "substitute",
            why: "empty",
        });
    }
    if reply != Reply::Sends {
        invitee.substitute.clear();
    }
    tx.about(&meeting.code);
    tx.put(&invitee)?;
    Ok(meeting.id)
}

fn invitable(tx: &Tx<'_>, key: &str) -> Result<MeetingRecord> {
    let meeting = find(tx.view(), key)?;
    rules::check_step(Step::Invite, meeting.state).map_err(Error::Refused)?;
    Ok(meeting)
}

fn next_place(invited: &[AttendeeRecord]) -> u32 {
    invited.iter().map(|one| one.place).max().unwrap_or(0) + 1
}
