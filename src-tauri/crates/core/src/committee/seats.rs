//! The seats and their memberships.

use super::{SeatRole, check_secretariat, find_unit};
use crate::codes::coded_enum;
use crate::error::{Error, OrNotFound, Result, Rule};
use crate::instruments;
use crate::ops::Noun;
use crate::store::records::{MembershipRecord, PersonRecord, PostRecord};
use crate::store::{self, Tx, View};
use crate::tasks::Named;
use crate::text::{PersonName, clean_line, looks_legacy};
use chrono::NaiveDate;

coded_enum! {
    /// Order of the seats.
    SeatSort {
        /// Protocol order.
        Protocol = "protocol",
        /// Given name, family name, middle name; open seats last.
        Name = "name",
    }
}

/// A seat on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seat {
    /// Its id.
    pub id: String,
    /// Protocol order, 1 to 29.
    pub number: u32,
    /// Role.
    pub role: SeatRole,
    /// The membership of the day.
    pub membership: Option<Membership>,
    /// All memberships, newest first.
    pub memberships: Vec<Membership>,
    /// Open tasks led by its post or by the unit it speaks for.
    pub open_tasks: u32,
    /// Of these, overdue.
    pub overdue_tasks: u32,
    /// Remark with its source.
    pub note: String,
    /// Version for edits.
    pub version: u32,
}

/// Who held a seat, from when to when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Membership {
    /// Its id.
    pub id: String,
    /// Holder, when known.
    pub person: Option<Named>,
    /// Post the seat goes with.
    pub post: Option<Named>,
    /// Unit of the post.
    pub unit: Option<Named>,
    /// First day.
    pub from_on: NaiveDate,
    /// Last day.
    pub to_on: Option<NaiveDate>,
    /// Appointing document.
    pub instrument: Option<Named>,
    /// Version for edits.
    pub version: u32,
}

/// A membership to be recorded.
#[derive(Debug, Clone)]
pub struct NewMembership {
    /// Seat number.
    pub seat: u32,
    /// Full name.
    pub person: Option<String>,
    /// Title of the post.
    pub post: Option<String>,
    /// Unit of the post.
    pub unit: Option<String>,
    /// First day.
    pub from_on: NaiveDate,
    /// Appointing document.
    pub instrument: Option<String>,
}

/// A correction; `None` = unchanged, empty = unknown.
#[derive(Debug, Clone, Default)]
pub struct MembershipEdit {
    /// Version that was read.
    pub version: u32,
    /// Full name.
    pub person: Option<String>,
    /// Title of the post.
    pub post: Option<String>,
    /// Unit of the post.
    pub unit: Option<String>,
    /// First day.
    pub from_on: Option<NaiveDate>,
}

/// Returns the seats as they are on the view's day.
///
/// # Errors
/// Trouble with the file.
pub fn list(view: View<'_>, sort: SeatSort) -> Result<Vec<Seat>> {
    store::committee::seats(view, sort)
}

/// Returns one seat as it is on the view's day.
///
/// # Errors
/// `seat_unknown`.
pub fn show(view: View<'_>, number: u32) -> Result<Seat> {
    let seats = store::committee::seats(view, SeatSort::Protocol)?;
    seats
        .into_iter()
        .find(|seat| seat.number == number)
        .ok_or(Error::Refused(Rule::SeatUnknown))
}

fn seat_id(tx: &Tx<'_>, number: u32) -> Result<String> {
    if !(1..=29).contains(&number) {
        return Err(Error::Refused(Rule::SeatNumber));
    }
    store::committee::seat_id(tx.view(), number)?.ok_or(Error::Refused(Rule::SeatUnknown))
}

/// Fills a seat from a day on; the membership before it ends the day before. Returns the seat's number.
///
/// # Errors
/// `secretariat_only`; `seat_number`; `seat_unknown`; `dates_order` when the seat has a membership that begins later;
/// `invalid` without person and post.
pub fn fill(tx: &Tx<'_>, new: &NewMembership) -> Result<u32> {
    check_secretariat(tx.actor())?;
    let seat_id = seat_id(tx, new.seat)?;
    let person_id = person(tx, new.person.as_deref())?;
    let post_id = post(tx, new.post.as_deref(), new.unit.as_deref())?;
    if person_id.is_none() && post_id.is_none() {
        return Err(Error::Invalid {
            field: "person",
            why: "empty",
        });
    }
    let instrument_id = match new
        .instrument
        .as_deref()
        .map(str::trim)
        .filter(|key| !key.is_empty())
    {
        Some(key) => Some(instruments::find(tx.view(), key)?),
        None => None,
    };
    for mut before in store::committee::membership_records(tx.view(), &seat_id)? {
        if before.from_on >= new.from_on {
            return Err(Error::Refused(Rule::DatesOrder));
        }
        if before.to_on.is_none_or(|last| last >= new.from_on) {
            before.to_on = new.from_on.pred_opt();
            tx.put(&before)?;
        }
    }
    tx.about(&new.seat.to_string());
    tx.put(&MembershipRecord {
        id: tx.new_id(),
        version: 0,
        seat_id,
        person_id,
        post_id,
        instrument_id,
        from_on: new.from_on,
        to_on: None,
        source: String::new(),
    })?;
    Ok(new.seat)
}

/// Ends the membership that a seat has. Returns the seat's number.
///
/// # Errors
/// `secretariat_only`; `seat_unknown`; `not_found` when the seat is open; `dates_order`.
pub fn end(tx: &Tx<'_>, number: u32, to_on: NaiveDate) -> Result<u32> {
    check_secretariat(tx.actor())?;
    let seat_id = seat_id(tx, number)?;
    let last = store::committee::membership_records(tx.view(), &seat_id)?.pop();
    let mut last = last
        .filter(|last| last.to_on.is_none())
        .or_not_found(Noun::Memberships, &number.to_string())?;
    if to_on < last.from_on {
        return Err(Error::Refused(Rule::DatesOrder));
    }
    last.to_on = Some(to_on);
    tx.about(&number.to_string());
    tx.put(&last)?;
    Ok(number)
}

/// Corrects a membership: what was typed wrong. Returns the seat's number.
///
/// # Errors
/// `secretariat_only`; `not_found`; `version_conflict`; `dates_order`; `invalid` when neither person nor post is left.
pub fn edit(tx: &Tx<'_>, id: &str, edit: &MembershipEdit) -> Result<u32> {
    check_secretariat(tx.actor())?;
    let mut membership: MembershipRecord = tx.get(id)?;
    let number = store::committee::seat_number(tx.view(), &membership.seat_id)?;
    Tx::check_version(
        Noun::Memberships,
        &number.to_string(),
        edit.version,
        membership.version,
    )?;
    if let Some(name) = &edit.person {
        membership.person_id = person(tx, Some(name))?;
    }
    if edit.post.is_some() || edit.unit.is_some() {
        let old: Option<PostRecord> = membership
            .post_id
            .as_deref()
            .map(|id| tx.get(id))
            .transpose()?;
        let (old_title, old_unit) =
            old.map_or((None, None), |post| (Some(post.title), post.unit_id));
        membership.post_id = post(
            tx,
            edit.post.as_deref().or(old_title.as_deref()),
            edit.unit.as_deref().or(old_unit.as_deref()),
        )?;
    }
    if membership.person_id.is_none() && membership.post_id.is_none() {
        return Err(Error::Invalid {
            field: "person",
            why: "empty",
        });
    }
    if let Some(from_on) = edit.from_on {
        membership.from_on = from_on;
    }
    for other in store::committee::membership_records(tx.view(), &membership.seat_id)? {
        if other.id == membership.id {
            continue;
        }
        let before = other.to_on.is_some_and(|last| last < membership.from_on);
        let after = membership.to_on.is_some_and(|last| last < other.from_on);
        if !before && !after {
            return Err(Error::Refused(Rule::DatesOrder));
        }
    }
    if membership
        .to_on
        .is_some_and(|last| last < membership.from_on)
    {
        return Err(Error::Refused(Rule::DatesOrder));
    }
    tx.about(&number.to_string());
    tx.put(&membership)?;
    Ok(number)
}

/// Returns the person of a full name, recording a new one; `None` when no name is given.
pub(crate) fn person(tx: &Tx<'_>, name: Option<&str>) -> Result<Option<String>> {
    let Some(name) = name.and_then(PersonName::parse) else {
        return Ok(None);
    };
    let full_name = name.full();
    if looks_legacy(&full_name) {
        return Err(Error::Invalid {
            field: "person",
            why: "legacy",
        });
    }
    if let Some(id) = store::committee::person_named(tx.view(), &full_name)? {
        return Ok(Some(id));
    }
    let person = PersonRecord {
        id: tx.new_id(),
        version: 0,
        full_name,
        family: name.family,
        middle: name.middle,
        given: name.given,
    };
    tx.put(&person)?;
    Ok(Some(person.id))
}

/// Returns the post of a title in a unit, recording a new one; `None` when no title is given.
pub(crate) fn post(tx: &Tx<'_>, title: Option<&str>, unit: Option<&str>) -> Result<Option<String>> {
    let title = clean_line(title.unwrap_or_default());
    let unit = unit.map(str::trim).filter(|unit| !unit.is_empty());
    if title.is_empty() {
        return match unit {
            Some(_) => Err(Error::Invalid {
                field: "post",
                why: "empty",
            }),
            None => Ok(None),
        };
    }
    let unit_id = unit
        .map(|key| find_unit(tx.view(), key, "unit"))
        .transpose()?;
    if let Some(id) = store::committee::post_titled(tx.view(), &title, unit_id.as_deref())? {
        return Ok(Some(id));
    }
    let post = PostRecord {
        id: tx.new_id(),
        version: 0,
        unit_id,
        title,
    };
    tx.put(&post)?;
    Ok(Some(post.id))
}
