//! The lines of minutes: written, ordered, split, taken out. What a line assigns stands beside its words; the words stay
//! as they were written.

use super::query::{find, find_attendee, find_item, find_line};
use super::rules::{self, Step};
use super::{Bearing, LineKind, LineRole};
use crate::calendar::{self, read_due};
use crate::committee::{self, check_secretariat};
use crate::error::{Error, OrNotFound, Result, Rule};
use crate::ops::Noun;
use crate::store::records::{LinePartyRecord, MeetingRecord, MinuteLineRecord};
use crate::store::{self, Tx};
use crate::tasks;
use crate::text::{Rich, clean_text, looks_legacy};
use chrono::NaiveDate;

/// Longest line, in characters.
pub(super) const LONGEST: usize = 10_000;

/// A line as it is written.
#[derive(Debug, Clone)]
pub struct Words {
    /// Which meeting: id or code.
    pub meeting: String,
    /// Under which item; empty = none.
    pub item: String,
    /// What it is.
    pub kind: LineKind,
    /// The words, verbatim; breaks are kept.
    pub text: String,
    /// Paragraphs, lists and marks, whose plain text then stands for `text`; `None` = one plain text.
    pub rich: Option<Rich>,
    /// Who said it: an attendee; empty = not said.
    pub speaker: String,
    /// Who leads: units, or posts in them.
    pub leads: Vec<PartyKey>,
    /// Who coordinates.
    pub coordinators: Vec<PartyKey>,
    /// By when, in the words of the line; empty = not said.
    pub due: String,
    /// How urgent.
    pub level: Option<u32>,
    /// True for what is not shown to the room.
    pub is_aside: bool,
    /// The task it bears on: id or code; empty = none.
    pub task: String,
    /// How it bears on that task.
    pub bearing: Bearing,
}

/// Who has a part in what a line assigns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartyKey {
    /// Unit: id, code, abbreviation or name; may be empty when the post says it.
    pub unit: String,
    /// Post in it: id or title; empty = the unit.
    pub post: String,
}

/// Which line is changed, as it was read.
#[derive(Debug, Clone)]
pub struct LineEdit {
    /// Its id.
    pub line: String,
    /// Version that was read.
    pub version: u32,
}

/// Writes a line, new (last of its item) or changed. What it assigns is recorded as it is understood; a deadline that cannot
/// be read keeps its words and has no day. Returns the id of the line.
///
/// # Errors
/// `secretariat_only`; `not_found`; `version_conflict`; `meeting_state`; `invalid` for an endless or pre-Unicode line, and for
/// an assignment with paragraphs, lists or marks: a task has one plain text;
/// `meeting_state` also for a line whose task is there already: after the notice, a deadline moves by an extension.
pub fn write_line(tx: &Tx<'_>, words: &Words, of: Option<&LineEdit>) -> Result<String> {
    let meeting = writable(tx, &words.meeting)?;
    let rich = words.rich.as_ref().filter(|rich| !rich.is_plain());
    if let Some(rich) = rich {
        check_rich(rich, words.kind)?;
    }
    let text = words
        .rich
        .as_ref()
        .map_or_else(|| clean_text(&words.text), Rich::plain);
    let wrong = |why| Err(Error::Invalid { field: "text", why });
    if text.chars().count() > LONGEST {
        return wrong("too_long");
    }
    if looks_legacy(&text) {
        return wrong("legacy");
    }
    if let Some(level) = words.level {
        tasks::rules::check_level(level).map_err(Error::Refused)?;
    }
    let item_id = match words.item.trim() {
        "" => None,
        id => Some(item_of(tx, &meeting, id)?),
    };
    let speaker_id = match words.speaker.trim() {
        "" => None,
        id => Some(attendee_of(tx, &meeting, id)?),
    };
    let task_id = match (words.task.trim(), words.bearing) {
        ("", _) | (_, Bearing::None) => None,
        (key, _) => Some(store::tasks::id_of(tx.view(), key)?.or_not_found(Noun::Tasks, key)?),
    };
    let mut line = match of {
        Some(edit) => changed(tx, edit, &meeting)?,
        None => blank(tx, &meeting)?,
    };
    line.item_id = item_id;
    line.kind = words.kind;
    // Who changes something else leaves the paragraphs alone.
    let is_untouched =
        words.rich.is_none() && text == line.text && words.kind != LineKind::Assignment;
    if !is_untouched {
        line.rich = rich.map(Rich::json);
    }
    line.text = text;
    line.speaker_id = speaker_id;
    clean_text(&words.due).clone_into(&mut line.due_words);
    line.due_on = due_day(tx, &line.due_words, day_of(&meeting))?;
    line.level = words.level;
    line.is_aside = u8::from(words.is_aside);
    line.bearing = if task_id.is_some() {
        words.bearing
    } else {
        Bearing::None
    };
    line.task_id = task_id;
    tx.about(&meeting.code);
    tx.put(&line)?;
    parties_to(tx, &line, words)?;
    let of = of.map_or("", |edit| edit.line.as_str());
    store::meetings::drop_draft(tx.view(), &meeting.id, &tx.actor().to_string(), of)?;
    Ok(line.id)
}

/// Puts a line at another place among the lines of its item (1 = first), or last under another item. Returns the id of the
/// meeting.
///
/// # Errors
/// `secretariat_only`; `not_found`; `meeting_state`.
pub fn move_line(
    tx: &Tx<'_>,
    line: &str,
    to_item: Option<&str>,
    to_place: Option<u32>,
) -> Result<String> {
    let mut line = find_line(tx.view(), line)?;
    let meeting = writable(tx, &line.meeting_id)?;
    if let Some(item) = to_item {
        line.item_id = match item.trim() {
            "" => None,
            id => Some(item_of(tx, &meeting, id)?),
        };
        line.place = store::meetings::last_line(tx.view(), &meeting.id)? + 1;
        tx.put(&line)?;
    }
    if let Some(place) = to_place {
        let mut others =
            store::meetings::lines_of_item(tx.view(), &meeting.id, line.item_id.as_deref())?;
        // Lines keep the places that their item holds; only who stands on which changes.
        let places: Vec<u32> = others.iter().map(|other| other.place).collect();
        others.retain(|other| other.id != line.id);
        let at = usize::try_from(place.max(1) - 1)
            .unwrap_or(usize::MAX)
            .min(others.len());
        others.insert(at, line.clone());
        for (place, mut other) in places.into_iter().zip(others) {
            if other.place != place {
                other.place = place;
                tx.put(&other)?;
            }
        }
    }
    tx.about(&meeting.code);
    Ok(meeting.id)
}

/// Takes a line out; what was said of it then stands about the whole. Returns the id of the meeting.
///
/// # Errors
/// `secretariat_only`; `not_found`; `meeting_state`, also for a line whose task came of it.
pub fn remove_line(tx: &Tx<'_>, line: &str) -> Result<String> {
    let line = find_line(tx.view(), line)?;
    let meeting = writable(tx, &line.meeting_id)?;
    check_live(&line)?;
    for party in store::meetings::parties_of(tx.view(), &line.id)? {
        tx.remove::<LinePartyRecord>(&party.id)?;
    }
    for mut comment in store::meetings::comments_of_line(tx.view(), &line.id)? {
        comment.line_id = None;
        tx.put(&comment)?;
    }
    tx.about(&meeting.code);
    tx.remove::<MinuteLineRecord>(&line.id)?;
    Ok(meeting.id)
}

/// Splits an assignment to several leads into one line each, with the same words, deadline and coordinators. Returns the id
/// of the meeting.
///
/// # Errors
/// `secretariat_only`; `not_found`; `meeting_state`; `invalid` when it does not have two leads.
pub fn split_line(tx: &Tx<'_>, line: &str) -> Result<String> {
    let line = find_line(tx.view(), line)?;
    let meeting = writable(tx, &line.meeting_id)?;
    check_live(&line)?;
    let (leads, coordinators): (Vec<LinePartyRecord>, Vec<LinePartyRecord>) =
        store::meetings::parties_of(tx.view(), &line.id)?
            .into_iter()
            .partition(|party| party.role == LineRole::Lead);
    if leads.len() < 2 {
        return Err(Error::Invalid {
            field: "lead",
            why: "one_only",
        });
    }
    let mut place = line.place;
    let later = store::meetings::lines_after(tx.view(), &meeting.id, line.place)?;
    let room = u32::try_from(leads.len() - 1).unwrap_or(u32::MAX);
    for mut other in later {
        other.place += room;
        tx.put(&other)?;
    }
    for lead in leads.into_iter().skip(1) {
        place += 1;
        let copy = MinuteLineRecord {
            id: tx.new_id(),
            version: 0,
            place,
            ..line.clone()
        };
        tx.put(&copy)?;
        tx.remove::<LinePartyRecord>(&lead.id)?;
        // A unit that leads this part does not coordinate it.
        let others = coordinators
            .iter()
            .filter(|party| party.unit_id != lead.unit_id);
        for party in std::iter::once(&lead).chain(others) {
            tx.put(&LinePartyRecord {
                id: tx.new_id(),
                version: 0,
                line_id: copy.id.clone(),
                ..party.clone()
            })?;
        }
    }
    tx.about(&meeting.code);
    Ok(meeting.id)
}

fn check_rich(rich: &Rich, kind: LineKind) -> Result<()> {
    let why = if kind == LineKind::Assignment {
        "one_text"
    } else if rich.is_endless() {
        "too_long"
    } else {
        return Ok(());
    };
    Err(Error::Invalid { field: "rich", why })
}

/// Returns the day a deadline means, seen from the meeting; `None` when it cannot be read or has none.
fn due_day(tx: &Tx<'_>, words: &str, on: NaiveDate) -> Result<Option<NaiveDate>> {
    if words.is_empty() {
        return Ok(None);
    }
    let calendar = calendar::of(tx.view())?;
    Ok(read_due(words, on, &calendar)
        .ok()
        .and_then(|due| due.due_on))
}

/// The day from which deadlines of a meeting are read.
pub(super) fn day_of(meeting: &MeetingRecord) -> NaiveDate {
    meeting.began_at.unwrap_or(meeting.starts_at).date()
}

fn writable(tx: &Tx<'_>, key: &str) -> Result<MeetingRecord> {
    check_secretariat(tx.actor())?;
    let meeting = find(tx.view(), key)?;
    rules::check_step(Step::Write, meeting.state).map_err(Error::Refused)?;
    Ok(meeting)
}

/// Finds an item that is on the agenda of the meeting.
pub(super) fn item_of(tx: &Tx<'_>, meeting: &MeetingRecord, id: &str) -> Result<String> {
    let item = find_item(tx.view(), id)?;
    if item.meeting_id.as_deref() == Some(meeting.id.as_str()) {
        Ok(item.id)
    } else {
        None.or_not_found(Noun::AgendaItems, id)
    }
}

/// Finds somebody who is invited to the meeting.
fn attendee_of(tx: &Tx<'_>, meeting: &MeetingRecord, id: &str) -> Result<String> {
    let attendee = find_attendee(tx.view(), id)?;
    if attendee.meeting_id == meeting.id {
        Ok(attendee.id)
    } else {
        None.or_not_found(Noun::Attendees, id)
    }
}

fn changed(tx: &Tx<'_>, edit: &LineEdit, meeting: &MeetingRecord) -> Result<MinuteLineRecord> {
    let line = find_line(tx.view(), &edit.line)?;
    if line.meeting_id != meeting.id {
        return None.or_not_found(Noun::MinuteLines, &edit.line);
    }
    Tx::check_version(Noun::MinuteLines, &meeting.code, edit.version, line.version)?;
    check_live(&line)?;
    Ok(line)
}

/// Refuses to change a line that a task came of: the notice went out with its words.
fn check_live(line: &MinuteLineRecord) -> Result<()> {
    if line.bearing == Bearing::New {
        return Err(Error::Refused(Rule::MeetingState));
    }
    Ok(())
}

fn blank(tx: &Tx<'_>, meeting: &MeetingRecord) -> Result<MinuteLineRecord> {
    Ok(MinuteLineRecord {
        id: tx.new_id(),
        version: 0,
        meeting_id: meeting.id.clone(),
        item_id: None,
        place: store::meetings::last_line(tx.view(), &meeting.id)? + 1,
        kind: LineKind::Proceedings,
        said_at: tx.clock(),
        text: String::new(),
        speaker_id: None,
        due_words: String::new(),
        due_on: None,
        level: None,
        is_aside: 0,
        task_id: None,
        bearing: Bearing::None,
        rich: None,
    })
}

/// Brings leads and coordinators of a line to what was written.
fn parties_to(tx: &Tx<'_>, line: &MinuteLineRecord, words: &Words) -> Result<()> {
    let mut wanted: Vec<(LineRole, String, Option<String>)> = Vec::new();
    for (role, field, keys) in [
        (LineRole::Lead, "lead", &words.leads),
        (LineRole::Coordinator, "coordinators", &words.coordinators),
    ] {
        for key in keys {
            let (unit, post) = party(tx, key, field)?;
            let is_there = wanted.iter().any(|(_, known, known_post)| {
                *known == unit && (*known_post == post || role == LineRole::Coordinator)
            });
            if !is_there {
                wanted.push((role, unit, post));
            }
        }
    }
    for known in store::meetings::parties_of(tx.view(), &line.id)? {
        let here = (known.role, known.unit_id.clone(), known.post_id.clone());
        match wanted.iter().position(|one| *one == here) {
            Some(at) => drop(wanted.remove(at)),
            None => tx.remove::<LinePartyRecord>(&known.id)?,
        }
    }
    for (role, unit_id, post_id) in wanted {
        tx.put(&LinePartyRecord {
            id: tx.new_id(),
            version: 0,
            meeting_id: line.meeting_id.clone(),
            line_id: line.id.clone(),
            role,
            unit_id,
            post_id,
        })?;
    }
    Ok(())
}

fn party(tx: &Tx<'_>, key: &PartyKey, field: &'static str) -> Result<(String, Option<String>)> {
    let unit = match key.unit.trim() {
        "" => None,
        unit => Some(committee::find_unit(tx.view(), unit, field)?),
    };
    match (unit, key.post.trim()) {
        (Some(unit), "") => Ok((unit, None)),
        (None, "") => Err(Error::Invalid {
            field,
            why: "empty",
        }),
        (unit, post) => {
            let (post, unit) = committee::find_post(tx.view(), unit.as_deref(), post, field)?;
            Ok((unit, Some(post)))
        }
    }
}
