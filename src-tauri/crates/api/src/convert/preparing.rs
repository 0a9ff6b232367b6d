//! What prepares a meeting, as it crosses the wire.

use super::many;
use crate::wire::preparing::{
    AgendaPaperRow, AgendaTemplateItem, AgendaTemplateRow, PaperOwedRow, PhraseRow,
};
use steering_core::meetings::{AgendaPaper, AgendaTemplate, OwedPaper, Phrase, TemplateItem};

impl From<AgendaPaper> for AgendaPaperRow {
    fn from(paper: AgendaPaper) -> Self {
        Self {
            id: paper.id,
            title: paper.title,
            unit: paper.unit.map(Into::into),
            due_on: paper.due_on,
            received_on: paper.received_on,
            late_by: paper.late_by,
            file_name: paper.file_name,
            size: paper.size,
            version: paper.version,
        }
    }
}

impl From<OwedPaper> for PaperOwedRow {
    fn from(owed: OwedPaper) -> Self {
        Self {
            paper: owed.paper.into(),
            meeting: owed.meeting.into(),
            starts_at: owed.starts_at,
            number: owed.number,
            item: owed.item,
        }
    }
}

impl From<TemplateItem> for AgendaTemplateItem {
    fn from(item: TemplateItem) -> Self {
        Self {
            kind: item.kind.code().to_owned(),
            title: item.title,
            presenter: item.presenter,
            minutes: item.minutes,
            visibility: item.visibility.code().to_owned(),
        }
    }
}

impl From<AgendaTemplate> for AgendaTemplateRow {
    fn from(template: AgendaTemplate) -> Self {
        Self {
            id: template.id,
            title: template.title,
            stands_on: template.stands_on.map(|kind| kind.code().to_owned()),
            items: many(template.items),
        }
    }
}

impl From<Phrase> for PhraseRow {
    fn from(phrase: Phrase) -> Self {
        Self {
            short: phrase.short,
            words: phrase.words,
        }
    }
}

impl From<PhraseRow> for Phrase {
    fn from(row: PhraseRow) -> Self {
        Self {
            short: row.short,
            words: row.words,
        }
    }
}
