//! Writing a line down as it was typed: what is sure or picked in it is recorded beside its words.

use super::line::{self, Certainty, Meaning, Party, Who};
use super::lines::{LineEdit, PartyKey, Words, write_line};
use super::query::find;
use super::read::{Typed, read_line};
use super::{Bearing, LineKind};
use crate::committee::{self, SeatSort};
use crate::error::{Error, Result};
use crate::store::{self, Tx};

/// Where a line that was typed goes.
#[derive(Debug, Clone, Default)]
pub struct Entry {
    /// Under which item; empty = none.
    pub item: String,
    /// True for what is not shown to the room.
    pub is_aside: bool,
    /// The line that is changed; a new one when `None`.
    pub edit: Option<LineEdit>,
}

/// Writes a typed line down: its words without the signs of what is sure, and beside them who leads, who coordinates, who
/// spoke, by when, how urgent, and the task it bears on. What is not sure stays in the words as it was typed. A line that
/// attaches a task is its later deadline when it names one, else its progress. Returns the id of the line.
///
/// # Errors
/// What writing a line is refused for; `invalid` for a seat as lead whose post and unit nobody recorded.
pub fn enter_line(tx: &Tx<'_>, typed: &Typed, entry: &Entry) -> Result<String> {
    let read = read_line(tx.view(), typed)?;
    let mut words = Words {
        meeting: typed.meeting.clone(),
        item: entry.item.clone(),
        kind: kind_of(read.kind),
        text: read.plain(),
        rich: None,
        speaker: String::new(),
        leads: Vec::new(),
        coordinators: Vec::new(),
        due: String::new(),
        level: None,
        is_aside: entry.is_aside,
        task: String::new(),
        bearing: Bearing::None,
    };
    let sure = |chip: &&line::Chip| chip.certainty() == Certainty::Sure;
    for chip in read.chips.iter().filter(sure) {
        match &chip.meaning {
            Meaning::Lead(Who::Certain(one)) => words.leads.push(party(tx, &one.party, "lead")?),
            Meaning::Coordinator(Who::Certain(one)) => {
                words
                    .coordinators
                    .push(party(tx, &one.party, "coordinators")?);
            }
            Meaning::Speaker(Who::Certain(one)) => match speaker(tx, &typed.meeting, &one.party)? {
                Some(attendee) => words.speaker = attendee,
                // Who is not invited is named in the words.
                None => words.text = format!("{}: {}", one.name, words.text),
            },
            Meaning::Due(deadline) => {
                if let Some(due) = &deadline.due {
                    words.due.clone_from(&due.words);
                }
            }
            Meaning::Recurs(_) if words.due.is_empty() => words.due.clone_from(&chip.token.text),
            Meaning::Level(level) => words.level = Some(*level),
            Meaning::Task(code) if read.kind == line::Kind::Attachment => {
                words.task.clone_from(code);
            }
            _ => {}
        }
    }
    if !words.task.is_empty() {
        words.bearing = if words.due.is_empty() {
            Bearing::Progress
        } else {
            Bearing::Extension
        };
    }
    write_line(tx, &words, entry.edit.as_ref())
}

const fn kind_of(kind: line::Kind) -> LineKind {
    match kind {
        line::Kind::Proceedings => LineKind::Proceedings,
        line::Kind::Opinion => LineKind::Opinion,
        line::Kind::Conclusion => LineKind::Conclusion,
        line::Kind::Assignment | line::Kind::Attachment => LineKind::Assignment,
        line::Kind::Question => LineKind::Question,
        line::Kind::Idea => LineKind::Idea,
    }
}

/// Returns the unit, or the post in it, that is meant: a seat by its post, else by the unit it speaks for.
fn party(tx: &Tx<'_>, party: &Party, field: &'static str) -> Result<PartyKey> {
    let seat = match party {
        Party::Unit(id) => {
            return Ok(PartyKey {
                unit: id.clone(),
                post: String::new(),
            });
        }
        Party::Seat(id) => id,
    };
    let seats = committee::list(tx.view(), SeatSort::Protocol)?;
    let held = seats
        .into_iter()
        .find(|one| one.id == *seat)
        .and_then(|one| one.membership);
    let id = |named: Option<crate::tasks::Named>| named.map(|named| named.id).unwrap_or_default();
    let key = held.map(|held| PartyKey {
        post: id(held.post),
        unit: id(held.unit),
    });
    match key {
        Some(key) if !(key.unit.is_empty() && key.post.is_empty()) => Ok(key),
        _ => Err(Error::Invalid {
            field,
            why: "seat_without_unit",
        }),
    }
}

/// Finds who spoke among those who are invited.
fn speaker(tx: &Tx<'_>, meeting: &str, party: &Party) -> Result<Option<String>> {
    let meeting = find(tx.view(), meeting)?;
    let number = match party {
        Party::Seat(id) => committee::list(tx.view(), SeatSort::Protocol)?
            .into_iter()
            .find(|one| one.id == *id)
            .map(|one| one.number),
        Party::Unit(_) => None,
    };
    let people = store::meetings::attendee_records(tx.view(), &meeting.id)?;
    let found = people.into_iter().find(|one| match party {
        Party::Seat(_) => one.seat.is_some() && one.seat == number,
        Party::Unit(id) => one.unit_id.as_ref() == Some(id),
    });
    Ok(found.map(|one| one.id))
}
