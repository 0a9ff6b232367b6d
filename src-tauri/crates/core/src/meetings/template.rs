//! Templates of agendas: lists of items that an agenda begins with. One may stand on a kind of meeting: its items are on the
//! agenda of each new one.

use super::agenda::{last, planned};
use super::plan::title;
use super::{ItemKind, ItemState, MeetingKind, Visibility};
use crate::committee::check_secretariat;
use crate::error::{Error, OrNotFound, Result};
use crate::ops::Noun;
use crate::store::records::{
    AgendaItemRecord, AgendaTemplateItemRecord, AgendaTemplateRecord, MeetingRecord,
};
use crate::store::{self, Tx, View};

/// An item of a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TemplateItem {
    /// What kind it is.
    pub kind: ItemKind,
    /// What it is about.
    pub title: String,
    /// Who presents it.
    pub presenter: String,
    /// For how long, in minutes.
    pub minutes: Option<u32>,
    /// Who sees it.
    pub visibility: Visibility,
}

/// A template of agendas.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgendaTemplate {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// The kind of meeting whose agendas begin with it.
    pub stands_on: Option<MeetingKind>,
    /// Its items, in order.
    pub items: Vec<TemplateItem>,
}

/// Returns the templates by title.
///
/// # Errors
/// Trouble with the file.
pub fn templates(view: View<'_>) -> Result<Vec<AgendaTemplate>> {
    store::preparing::templates(view)
}

/// Keeps the agenda of a meeting as a template; one of that title is written anew. What was withdrawn and what is about one
/// task belongs to that meeting alone and is left out. Only one template stands on a kind: the one before lets go of it.
/// Returns the title.
///
/// # Errors
/// `secretariat_only`; `not_found`; `invalid` without a title, or when nothing of the agenda can be kept.
pub fn save_template(
    tx: &Tx<'_>,
    meeting: &str,
    name: &str,
    stands_on: Option<MeetingKind>,
) -> Result<String> {
    check_secretariat(tx.actor())?;
    let meeting = super::query::find(tx.view(), meeting)?;
    let name = title(name)?;
    let items: Vec<AgendaItemRecord> =
        store::meetings::items_of(tx.view(), Some(meeting.id.as_str()))?
            .into_iter()
            .filter(|item| item.state != ItemState::Withdrawn && item.task_id.is_none())
            .collect();
    if items.is_empty() {
        return Err(Error::Invalid {
            field: "meeting",
            why: "empty",
        });
    }
    if let Some(kind) = stands_on
        && let Some(mut other) = store::preparing::standing(tx.view(), kind)?
        && other.title != name
    {
        other.stands_on = None;
        tx.put(&other)?;
    }
    let template = match store::preparing::template_record(tx.view(), &name)? {
        Some(before) => AgendaTemplateRecord {
            stands_on,
            ..before
        },
        None => AgendaTemplateRecord {
            id: tx.new_id(),
            version: 0,
            title: name,
            stands_on,
        },
    };
    tx.put(&template)?;
    for before in store::preparing::template_items(tx.view(), &template.id)? {
        tx.remove::<AgendaTemplateItemRecord>(&before.id)?;
    }
    for (place, item) in (1..).zip(items) {
        tx.put(&AgendaTemplateItemRecord {
            id: tx.new_id(),
            version: 0,
            template_id: template.id.clone(),
            place,
            kind: item.kind,
            title: item.title,
            presenter: item.presenter,
            minutes: item.minutes,
            visibility: item.visibility,
        })?;
    }
    tx.about(&template.title);
    Ok(template.title)
}

/// Removes a template with its items. Agendas that began with it stay. Returns its title.
///
/// # Errors
/// `secretariat_only`; `not_found`.
pub fn remove_template(tx: &Tx<'_>, key: &str) -> Result<String> {
    check_secretariat(tx.actor())?;
    let template = find_template(tx.view(), key)?;
    for item in store::preparing::template_items(tx.view(), &template.id)? {
        tx.remove::<AgendaTemplateItemRecord>(&item.id)?;
    }
    tx.about(&template.title);
    tx.remove::<AgendaTemplateRecord>(&template.id)?;
    Ok(template.title)
}

/// Puts the items of a template last on an agenda, in their order. Returns the id of the meeting.
///
/// # Errors
/// `secretariat_only`; `not_found`; `meeting_state`.
pub fn apply_template(tx: &Tx<'_>, meeting: &str, key: &str) -> Result<String> {
    check_secretariat(tx.actor())?;
    let meeting = planned(tx, meeting)?;
    let template = find_template(tx.view(), key)?;
    put_items(tx, &meeting, &template)?;
    tx.about(&meeting.code);
    Ok(meeting.id)
}

/// Puts what stands on meetings of its kind on a new agenda.
pub(super) fn put_standing(tx: &Tx<'_>, meeting: &MeetingRecord) -> Result<()> {
    match store::preparing::standing(tx.view(), meeting.kind)? {
        Some(template) => put_items(tx, meeting, &template),
        None => Ok(()),
    }
}

fn put_items(tx: &Tx<'_>, meeting: &MeetingRecord, template: &AgendaTemplateRecord) -> Result<()> {
    for item in store::preparing::template_items(tx.view(), &template.id)? {
        let (place, number) = last(tx, Some(meeting))?;
        tx.put(&AgendaItemRecord {
            id: tx.new_id(),
            version: 0,
            meeting_id: Some(meeting.id.clone()),
            place,
            number,
            kind: item.kind,
            title: item.title,
            presenter: item.presenter,
            minutes: item.minutes,
            visibility: item.visibility,
            state: ItemState::Open,
            began_at: None,
            seconds: 0,
            task_id: None,
            from_id: None,
            why: String::new(),
            note: String::new(),
        })?;
    }
    Ok(())
}

fn find_template(view: View<'_>, key: &str) -> Result<AgendaTemplateRecord> {
    let key = key.trim();
    store::preparing::template_record(view, key)?.or_not_found(Noun::AgendaTemplates, key)
}
