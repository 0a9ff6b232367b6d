//! The agenda: items with their order, what is asked to be put on it, what moves to another meeting.

use super::plan::title;
use super::query::{find, find_item};
use super::rules::{self, LONGEST_ITEM, Step};
use super::{ItemKind, ItemState, Visibility};
use crate::committee::check_secretariat;
use crate::error::{Error, OrNotFound, Result, Rule};
use crate::ops::Noun;
use crate::store::records::{AgendaItemRecord, AgendaPaperRecord, MeetingRecord};
use crate::store::{self, Tx};
use crate::text::{clean_line, clean_text};

/// Something to be put on an agenda.
#[derive(Debug, Clone)]
pub struct NewItem {
    /// Which meeting: id or code; empty = on the list of proposals.
    pub meeting: String,
    /// What it is about.
    pub title: String,
    /// What kind it is.
    pub kind: ItemKind,
    /// Who presents it.
    pub presenter: String,
    /// For how long, in minutes.
    pub minutes: Option<u32>,
    /// Who sees it.
    pub visibility: Visibility,
    /// The task it is about: id or code.
    pub task: Option<String>,
    /// Remark.
    pub note: String,
}

/// Puts something last on an agenda, or on the list of proposals. Returns its id.
///
/// # Errors
/// `secretariat_only`; `not_found`; `meeting_state`; `invalid`.
pub fn add_item(tx: &Tx<'_>, new: &NewItem) -> Result<String> {
    check_secretariat(tx.actor())?;
    let meeting = match new.meeting.trim() {
        "" => None,
        key => Some(planned(tx, key)?),
    };
    let task_id = match new
        .task
        .as_deref()
        .map(str::trim)
        .filter(|key| !key.is_empty())
    {
        Some(key) => Some(store::tasks::id_of(tx.view(), key)?.or_not_found(Noun::Tasks, key)?),
        None => None,
    };
    check_minutes(new.minutes)?;
    let (place, number) = last(tx, meeting.as_ref())?;
    let item = AgendaItemRecord {
        id: tx.new_id(),
        version: 0,
        meeting_id: meeting.as_ref().map(|meeting| meeting.id.clone()),
        place,
        number,
        kind: new.kind,
        title: title(&new.title)?,
        presenter: clean_line(&new.presenter),
        minutes: new.minutes,
        visibility: new.visibility,
        state: ItemState::Open,
        began_at: None,
        seconds: 0,
        task_id,
        from_id: None,
        why: String::new(),
        note: clean_text(&new.note),
    };
    name(tx, meeting.as_ref(), &item);
    tx.put(&item)?;
    Ok(item.id)
}

/// Puts several items last on an agenda, or on the list of proposals, in their order. Returns the key of the meeting.
///
/// # Errors
/// As [`add_item`], for the first that is refused; `invalid` when there is none.
pub fn add_items(tx: &Tx<'_>, meeting: &str, items: &[NewItem]) -> Result<String> {
    if items.is_empty() {
        return Err(Error::Invalid {
            field: "items",
            why: "empty",
        });
    }
    for item in items {
        add_item(tx, item)?;
    }
    Ok(meeting.trim().to_owned())
}

/// What to change; `None` = unchanged, empty = cleared.
#[derive(Debug, Clone, Default)]
pub struct ItemEdit {
    /// Version that was read.
    pub version: u32,
    /// What it is about.
    pub title: Option<String>,
    /// What kind it is.
    pub kind: Option<ItemKind>,
    /// Who presents it.
    pub presenter: Option<String>,
    /// For how long, in minutes; `Some(None)` = cleared.
    pub minutes: Option<Option<u32>>,
    /// Who sees it.
    pub visibility: Option<Visibility>,
    /// Taken off the agenda, and back on it. It keeps its number.
    pub is_withdrawn: Option<bool>,
    /// Remark.
    pub note: Option<String>,
}

/// Changes an item. Returns the id of its meeting; empty for a proposal.
///
/// # Errors
/// `secretariat_only`; `not_found`; `version_conflict`; `meeting_state`; `item_state` for taking off what was dealt with;
/// `invalid`.
pub fn edit_item(tx: &Tx<'_>, id: &str, edit: &ItemEdit) -> Result<String> {
    check_secretariat(tx.actor())?;
    let (mut item, meeting) = open_item(tx, id)?;
    Tx::check_version(Noun::AgendaItems, &item.title, edit.version, item.version)?;
    if let Some(text) = &edit.title {
        item.title = title(text)?;
    }
    item.kind = edit.kind.unwrap_or(item.kind);
    if let Some(presenter) = &edit.presenter {
        item.presenter = clean_line(presenter);
    }
    if let Some(minutes) = edit.minutes {
        check_minutes(minutes)?;
        item.minutes = minutes;
    }
    item.visibility = edit.visibility.unwrap_or(item.visibility);
    if let Some(note) = &edit.note {
        item.note = clean_text(note);
    }
    if let Some(is_withdrawn) = edit.is_withdrawn {
        item.state = match (item.state, is_withdrawn) {
            (ItemState::Open | ItemState::Withdrawn, true) => ItemState::Withdrawn,
            (ItemState::Withdrawn, false) => ItemState::Open,
            (state, false) => state,
            (ItemState::Running | ItemState::Discussed, true) => {
                return Err(Error::Refused(Rule::ItemState));
            }
        };
    }
    name(tx, meeting.as_ref(), &item);
    tx.put(&item)?;
    Ok(item.meeting_id.unwrap_or_default())
}

/// Puts an item at another place of its list (1 = first), or last on another agenda; an empty meeting = the list of
/// proposals. On its own agenda it keeps its number: the number is what people call it, the place is the order.
///
/// # Errors
/// `secretariat_only`; `not_found`; `meeting_state`; `item_state` for moving away what was dealt with, and for what papers
/// are asked of back to the list of proposals.
pub fn move_item(
    tx: &Tx<'_>,
    id: &str,
    to_meeting: Option<&str>,
    to_place: Option<u32>,
) -> Result<String> {
    check_secretariat(tx.actor())?;
    let (mut item, mut meeting) = open_item(tx, id)?;
    if let Some(key) = to_meeting {
        let target = match key.trim() {
            "" => None,
            key => Some(planned(tx, key)?),
        };
        let target_id = target.as_ref().map(|meeting| meeting.id.clone());
        if target_id != item.meeting_id {
            if item.state != ItemState::Open && item.state != ItemState::Withdrawn {
                return Err(Error::Refused(Rule::ItemState));
            }
            let papers = store::preparing::paper_records(tx.view(), &item.id)?;
            // What is owed to a meeting is owed to one: papers do not wait on the list of proposals.
            if target.is_none() && !papers.is_empty() {
                return Err(Error::Refused(Rule::ItemState));
            }
            for mut paper in papers {
                paper.meeting_id = target_id.clone().unwrap_or_default();
                tx.put(&paper)?;
            }
            let (place, number) = last(tx, target.as_ref())?;
            item.place = place;
            item.number = number;
            item.state = ItemState::Open;
            item.meeting_id = target_id;
            tx.put(&item)?;
        }
        meeting = target;
    }
    if let Some(place) = to_place {
        order(tx, &item, place)?;
    }
    name(tx, meeting.as_ref(), &item);
    Ok(item.meeting_id.unwrap_or_default())
}

/// Puts a copy of an item last on another agenda; the copy says where it comes from. Returns the id of the copy.
///
/// # Errors
/// `secretariat_only`; `not_found`; `meeting_state`.
pub fn duplicate_item(tx: &Tx<'_>, id: &str, to_meeting: &str) -> Result<String> {
    check_secretariat(tx.actor())?;
    let of = find_item(tx.view(), id)?;
    let meeting = planned(tx, to_meeting)?;
    let copy = copied(tx, &of, &meeting, "")?;
    name(tx, Some(&meeting), &copy);
    Ok(copy.id)
}

/// Writes a copy of an item, last on an agenda.
pub(super) fn copied(
    tx: &Tx<'_>,
    of: &AgendaItemRecord,
    meeting: &MeetingRecord,
    why: &str,
) -> Result<AgendaItemRecord> {
    let (place, number) = last(tx, Some(meeting))?;
    let copy = AgendaItemRecord {
        id: tx.new_id(),
        version: 0,
        meeting_id: Some(meeting.id.clone()),
        place,
        number,
        state: ItemState::Open,
        began_at: None,
        seconds: 0,
        from_id: Some(of.id.clone()),
        why: why.to_owned(),
        ..of.clone()
    };
    tx.put(&copy)?;
    Ok(copy)
}

/// Takes an item away that nothing was said of, with the papers that are still owed for it. Returns the id of its meeting; empty for a proposal.
///
/// # Errors
/// `secretariat_only`; `not_found`; `meeting_state`; `item_state` when lines or papers that came hang on it: it is
/// withdrawn instead.
pub fn remove_item(tx: &Tx<'_>, id: &str) -> Result<String> {
    check_secretariat(tx.actor())?;
    let (item, meeting) = open_item(tx, id)?;
    if item.state == ItemState::Discussed
        || item.state == ItemState::Running
        || store::meetings::hangs_on(tx.view(), &item.id)?
    {
        return Err(Error::Refused(Rule::ItemState));
    }
    for paper in store::preparing::paper_records(tx.view(), &item.id)? {
        tx.remove::<AgendaPaperRecord>(&paper.id)?;
    }
    name(tx, meeting.as_ref(), &item);
    tx.remove::<AgendaItemRecord>(&item.id)?;
    Ok(item.meeting_id.unwrap_or_default())
}

/// Finds a meeting whose agenda may change.
pub(super) fn planned(tx: &Tx<'_>, key: &str) -> Result<MeetingRecord> {
    let meeting = find(tx.view(), key)?;
    rules::check_step(Step::Plan, meeting.state).map_err(Error::Refused)?;
    Ok(meeting)
}

/// Finds an item that may change, with its meeting.
fn open_item(tx: &Tx<'_>, id: &str) -> Result<(AgendaItemRecord, Option<MeetingRecord>)> {
    let item = find_item(tx.view(), id)?;
    let meeting = match &item.meeting_id {
        Some(id) => Some(planned(tx, id)?),
        None => None,
    };
    Ok((item, meeting))
}

/// Returns place and number of the next item; proposals have no number.
pub(super) fn last(tx: &Tx<'_>, meeting: Option<&MeetingRecord>) -> Result<(u32, Option<u32>)> {
    let (place, number) =
        store::meetings::last_item(tx.view(), meeting.map(|meeting| meeting.id.as_str()))?;
    Ok((place + 1, meeting.map(|_| number + 1)))
}

/// Brings an item to a place; the others keep their order.
fn order(tx: &Tx<'_>, item: &AgendaItemRecord, place: u32) -> Result<()> {
    let mut items = store::meetings::items_of(tx.view(), item.meeting_id.as_deref())?;
    items.retain(|other| other.id != item.id);
    let at = usize::try_from(place.max(1) - 1)
        .unwrap_or(usize::MAX)
        .min(items.len());
    items.insert(at, item.clone());
    for (place, mut item) in (1..).zip(items) {
        if item.place != place {
            item.place = place;
            tx.put(&item)?;
        }
    }
    Ok(())
}

fn check_minutes(minutes: Option<u32>) -> Result<()> {
    if minutes.is_some_and(|minutes| !(1..=LONGEST_ITEM).contains(&minutes)) {
        return Err(Error::Invalid {
            field: "minutes",
            why: "out_of_range",
        });
    }
    Ok(())
}

/// Names the operation: the meeting, or a proposal's own words.
fn name(tx: &Tx<'_>, meeting: Option<&MeetingRecord>, item: &AgendaItemRecord) {
    tx.about(meeting.map_or(item.title.as_str(), |meeting| meeting.code.as_str()));
}
