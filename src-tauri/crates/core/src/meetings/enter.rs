//! Writing a line down as it was typed: what is sure or picked in it is recorded beside its words.

use super::line::{self, Meaning, Pick, Who};
use super::lines::{LineEdit, PartyKey, Words, write_line};
use super::named::People;
use super::query::{find, find_line};
use super::read::{Typed, read_line};
use super::{Bearing, LineKind, LineRole};
use crate::error::Result;
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
    /// What the line that is changed keeps; all that it holds when `None`.
    pub kept: Option<Kept>,
}

/// What a line holds beside its words.
#[derive(Debug, Clone, Default)]
pub struct Kept {
    /// Who leads.
    pub leads: Vec<PartyKey>,
    /// Who coordinates.
    pub coordinators: Vec<PartyKey>,
    /// By when, in words; empty = not said.
    pub due: String,
    /// How urgent.
    pub level: Option<u32>,
    /// Who said it: an attendee; empty = not said.
    pub speaker: String,
    /// The task it bears on: id or code; empty = none.
    pub task: String,
}

/// Writes a typed line down: its words without the signs of what is sure, and beside them who leads, who coordinates, who
/// spoke, by when, how urgent, and the task it bears on. What is not sure, and who cannot be taken over, stays in the words
/// as it was typed. Leads and coordinators come to those that a changed line keeps; of anything else, what the words say goes
/// before what was kept. A day that was picked goes before one that was only read. A line that attaches a task is its later
/// deadline when it names one, else its progress. Returns the id of the line.
///
/// # Errors
/// What writing a line is refused for.
pub fn enter_line(tx: &Tx<'_>, typed: &Typed, entry: &Entry) -> Result<String> {
    let read = read_line(tx.view(), typed)?;
    let meeting = find(tx.view(), &typed.meeting)?;
    let people = People::of(tx.view(), &meeting.id)?;
    let kept = match (&entry.kept, &entry.edit) {
        (Some(kept), _) => kept.clone(),
        (None, Some(edit)) => held(tx, &edit.line)?,
        (None, None) => Kept::default(),
    };
    let mut words = Words {
        meeting: meeting.id,
        item: entry.item.clone(),
        kind: kind_of(read.kind),
        text: read.plain(),
        rich: None,
        speaker: kept.speaker,
        leads: kept.leads,
        coordinators: kept.coordinators,
        due: kept.due,
        level: kept.level,
        is_aside: entry.is_aside,
        task: String::new(),
        bearing: Bearing::None,
    };
    if read.kind == line::Kind::Attachment {
        words.task = kept.task;
    }
    let (mut is_due_read, mut is_due_picked) = (false, false);
    for chip in read.chips.iter().filter(|chip| chip.is_taken()) {
        match &chip.meaning {
            Meaning::Lead(Who::Certain(one)) => words.leads.extend(people.key(&one.party)),
            Meaning::Coordinator(Who::Certain(one)) => {
                words.coordinators.extend(people.key(&one.party));
            }
            Meaning::Speaker(Who::Certain(one)) => {
                if let Some(attendee) = people.speaker(&one.party) {
                    attendee.clone_into(&mut words.speaker);
                }
            }
            Meaning::Due(_) | Meaning::Recurs(_) => {
                let pick = typed.picked.iter().find(|one| one.token == chip.token);
                let said = match (&chip.meaning, pick.map(|one| &one.pick)) {
                    // In words that are read without doubt.
                    (_, Some(Pick::Day(day))) => day.format("%d/%m/%Y").to_string(),
                    (Meaning::Due(deadline), _) => match &deadline.due {
                        Some(due) => due.words.clone(),
                        None => continue,
                    },
                    _ => chip.token.text.clone(),
                };
                if !is_due_read || (pick.is_some() && !is_due_picked) {
                    words.due = said;
                    (is_due_read, is_due_picked) = (true, pick.is_some());
                }
            }
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

/// Returns what a line holds beside its words.
fn held(tx: &Tx<'_>, line: &str) -> Result<Kept> {
    let line = find_line(tx.view(), line)?;
    let mut kept = Kept {
        due: line.due_words,
        level: line.level,
        speaker: line.speaker_id.unwrap_or_default(),
        task: line.task_id.unwrap_or_default(),
        ..Kept::default()
    };
    for party in store::meetings::parties_of(tx.view(), &line.id)? {
        let key = PartyKey {
            unit: party.unit_id,
            post: party.post_id.unwrap_or_default(),
        };
        match party.role {
            LineRole::Lead => kept.leads.push(key),
            LineRole::Coordinator => kept.coordinators.push(key),
        }
    }
    Ok(kept)
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
