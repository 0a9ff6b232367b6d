//! Beginning, going from item to item, ending.

use super::plan::put;
use super::query::{find, find_item};
use super::rules::{self, Step};
use super::{ItemState, MeetingState, Presence};
use crate::committee::check_secretariat;
use crate::error::{Error, OrNotFound, Result, Rule};
use crate::ops::Noun;
use crate::store::records::{AgendaItemRecord, MeetingRecord};
use crate::store::{self, Tx};
use chrono::NaiveDateTime;

/// Begins a meeting at a time of the clock (now when `None`). Returns its id.
///
/// # Errors
/// `secretariat_only`; `not_found`; `meeting_state`; `invalid` for a time to come.
pub fn begin(tx: &Tx<'_>, key: &str, at: Option<NaiveDateTime>) -> Result<String> {
    check_secretariat(tx.actor())?;
    let mut meeting = find(tx.view(), key)?;
    rules::check_step(Step::Begin, meeting.state).map_err(Error::Refused)?;
    meeting.began_at = Some(moment(tx, at)?);
    meeting.state = MeetingState::Running;
    put(tx, &meeting)?;
    Ok(meeting.id)
}

/// Goes to an item, in any order; the one the meeting was at counts as dealt with, and its time is added up. Returns the id of
/// the meeting.
///
/// # Errors
/// `secretariat_only`; `not_found`; `meeting_state` unless it is running; `item_state` for one that was taken off.
pub fn take_item(tx: &Tx<'_>, item: &str) -> Result<String> {
    check_secretariat(tx.actor())?;
    let mut item = find_item(tx.view(), item)?;
    let key = item.meeting_id.clone().or_not_found(Noun::Meetings, "")?;
    let meeting = find(tx.view(), &key)?;
    rules::check_step(Step::End, meeting.state).map_err(Error::Refused)?;
    if item.state == ItemState::Withdrawn {
        return Err(Error::Refused(Rule::ItemState));
    }
    let now = tx.clock();
    tx.about(&meeting.code);
    if item.state == ItemState::Running {
        return Ok(meeting.id);
    }
    finish_running(tx, &meeting, now)?;
    item.state = ItemState::Running;
    item.began_at = Some(now);
    tx.put(&item)?;
    Ok(meeting.id)
}

/// Ends a meeting at a time of the clock (now when `None`): who is still there leaves with it, and who was not marked was
/// absent. Returns its id.
///
/// # Errors
/// `secretariat_only`; `not_found`; `meeting_state`; `invalid` for a time to come or before its beginning.
pub fn end(tx: &Tx<'_>, key: &str, at: Option<NaiveDateTime>) -> Result<String> {
    check_secretariat(tx.actor())?;
    let mut meeting = find(tx.view(), key)?;
    rules::check_step(Step::End, meeting.state).map_err(Error::Refused)?;
    let at = moment(tx, at)?;
    if meeting.began_at.is_some_and(|began| at < began) {
        return Err(Error::Invalid {
            field: "at",
            why: "before_start",
        });
    }
    finish_running(tx, &meeting, at)?;
    for mut person in store::meetings::attendee_records(tx.view(), &meeting.id)? {
        for mut span in store::meetings::spans_of(tx.view(), &person.id)? {
            if span.until_at.is_none() {
                span.until_at = Some(at.max(span.from_at));
                tx.put(&span)?;
            }
        }
        if person.presence == Presence::Unknown {
            person.presence = Presence::Absent;
            tx.put(&person)?;
        }
    }
    meeting.ended_at = Some(at);
    meeting.state = MeetingState::Ended;
    put(tx, &meeting)?;
    Ok(meeting.id)
}

/// Counts the time of the item that the meeting is at, and closes it.
fn finish_running(tx: &Tx<'_>, meeting: &MeetingRecord, at: NaiveDateTime) -> Result<()> {
    let items: Vec<AgendaItemRecord> = store::meetings::items_of(tx.view(), Some(&meeting.id))?;
    for mut item in items {
        if item.state != ItemState::Running {
            continue;
        }
        let began = item.began_at.unwrap_or(at);
        item.seconds += u32::try_from((at - began).num_seconds()).unwrap_or(0);
        item.state = ItemState::Discussed;
        tx.put(&item)?;
    }
    Ok(())
}

fn moment(tx: &Tx<'_>, at: Option<NaiveDateTime>) -> Result<NaiveDateTime> {
    let now = tx.clock();
    match at {
        Some(at) if at > now => Err(Error::Invalid {
            field: "at",
            why: "future",
        }),
        Some(at) => Ok(at),
        None => Ok(now),
    }
}
