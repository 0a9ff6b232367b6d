//! Taking over a meeting that was held before the register knew of it and of which only others told: what they told stands,
//! what they did not tell stays unknown. No minutes and no notice are made of it: they are not this register's to make.

use super::plan::title;
use super::{
    Bearing, ItemKind, ItemState, LineKind, MeetingForm, MeetingKind, MeetingState, Vague,
    Visibility,
};
use crate::error::Result;
use crate::store::Tx;
use crate::store::records::{AgendaItemRecord, MeetingRecord, MinuteLineRecord};
use crate::text::clean_text;
use chrono::{NaiveDate, NaiveTime};

/// A meeting as it was told of.
#[derive(Debug, Clone)]
pub(crate) struct TakenOver {
    /// What it is called.
    pub(crate) title: String,
    /// The day it was held, or from which the register counts it.
    pub(crate) counted_from: NaiveDate,
    /// What is not known of when it was held.
    pub(crate) vague: Vague,
    /// Which seat presided.
    pub(crate) chair_seat: Option<u32>,
    /// What was talked about.
    pub(crate) items: Vec<String>,
    /// What was said and concluded, in order.
    pub(crate) lines: Vec<TakenLine>,
    /// Who told of it, and what they did not tell.
    pub(crate) note: String,
}

/// A line of a meeting as it was told of.
#[derive(Debug, Clone)]
pub(crate) struct TakenLine {
    /// Under which item: its number; `None` = of the whole meeting.
    pub(crate) item: Option<u32>,
    /// What it is.
    pub(crate) kind: LineKind,
    /// The words.
    pub(crate) text: String,
    /// The task that came of it: its id.
    pub(crate) task: Option<String>,
}

/// Enters a meeting that was held, with its lines and the tasks that came of them. Kind, form, hour, place and attendance are
/// not told, so they stay unknown. Returns its id.
///
/// # Errors
/// `invalid` for a title.
pub(crate) fn take_over(tx: &Tx<'_>, taken: &TakenOver) -> Result<String> {
    let counted_from = taken.counted_from.and_time(NaiveTime::MIN);
    let meeting = MeetingRecord {
        id: tx.new_id(),
        version: 0,
        code: tx.next_code("PH")?,
        kind: MeetingKind::Unknown,
        form: MeetingForm::Unknown,
        title: title(&taken.title)?,
        state: MeetingState::TakenOver,
        starts_at: counted_from,
        ends_at: None,
        began_at: None,
        ended_at: None,
        place: String::new(),
        chair_seat: taken.chair_seat,
        secretary: String::new(),
        reason: String::new(),
        notice_id: None,
        note: clean_text(&taken.note),
        vague: Some(taken.vague),
    };
    super::plan::put(tx, &meeting)?;
    let mut items = Vec::new();
    for (number, words) in (1..).zip(&taken.items) {
        let item = AgendaItemRecord {
            id: tx.new_id(),
            version: 0,
            meeting_id: Some(meeting.id.clone()),
            place: number,
            number: Some(number),
            kind: ItemKind::Discussion,
            title: title(words)?,
            presenter: String::new(),
            minutes: None,
            visibility: Visibility::All,
            state: ItemState::Discussed,
            began_at: None,
            seconds: 0,
            task_id: None,
            from_id: None,
            why: String::new(),
            note: String::new(),
        };
        tx.put(&item)?;
        items.push((number, item.id));
    }
    for (place, line) in (1..).zip(&taken.lines) {
        let item = items
            .iter()
            .find(|(number, _)| Some(*number) == line.item)
            .map(|(_, id)| id.clone());
        tx.put(&MinuteLineRecord {
            id: tx.new_id(),
            version: 0,
            meeting_id: meeting.id.clone(),
            item_id: item,
            place,
            kind: line.kind,
            said_at: counted_from,
            text: clean_text(&line.text),
            speaker_id: None,
            due_words: String::new(),
            due_on: None,
            level: None,
            is_aside: 0,
            bearing: if line.task.is_some() {
                Bearing::New
            } else {
                Bearing::None
            },
            task_id: line.task.clone(),
            verdict: None,
            rich: None,
        })?;
    }
    Ok(meeting.id)
}
