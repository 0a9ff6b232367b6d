//! Queries of what prepares a meeting: papers owed, templates of agendas, short forms.

use super::meetings::records;
use super::records::{
    AgendaPaperRecord, AgendaTemplateItemRecord, AgendaTemplateRecord, PhraseRecord,
};
use super::tasks::coded;
use super::{View, first, list};
use crate::error::Result;
use crate::meetings::{
    AgendaPaper, AgendaTemplate, ItemKind, MeetingKind, OwedPaper, Phrase, TemplateItem,
    Visibility, late_by,
};
use crate::tasks::Named;
use chrono::NaiveDate;
use rusqlite::{Row, params};
use std::collections::HashMap;

/// What a paper reads, in the order [`read_paper`] expects.
const PAPER: &str = "p.id, p.title, u.id, case when u.abbreviation <> '' then u.abbreviation else u.code end, u.name,
  p.due_on, p.received_on, p.file_name, p.size, p.version";

fn read_paper(row: &Row<'_>, today: NaiveDate) -> rusqlite::Result<AgendaPaper> {
    let unit: Option<String> = row.get(2)?;
    let (due_on, received_on) = (row.get(5)?, row.get(6)?);
    Ok(AgendaPaper {
        id: row.get(0)?,
        title: row.get(1)?,
        unit: match unit {
            Some(id) => Some(Named {
                id,
                code: row.get(3)?,
                title: row.get(4)?,
            }),
            None => None,
        },
        due_on,
        received_on,
        late_by: late_by(due_on, received_on, today),
        file_name: row.get(7)?,
        size: row.get(8)?,
        version: row.get(9)?,
    })
}

/// Reads the papers of a meeting by the id of their item, in the order in which they were asked for.
pub(crate) fn papers(
    view: View<'_>,
    meeting_id: &str,
) -> Result<HashMap<String, Vec<AgendaPaper>>> {
    let mut papers: HashMap<String, Vec<AgendaPaper>> = HashMap::new();
    let found = list(
        view,
        &format!(
            "select {PAPER}, p.item_id from agenda_papers p left join units u on u.id = p.unit_id
             where p.meeting_id = ?1 order by p.id"
        ),
        [meeting_id],
        |row| Ok((row.get(10)?, read_paper(row, view.day)?)),
    )?;
    for (item, paper) in found {
        papers.entry(item).or_default().push(paper);
    }
    Ok(papers)
}

/// Reads the papers of an item as records.
pub(crate) fn paper_records(view: View<'_>, item_id: &str) -> Result<Vec<AgendaPaperRecord>> {
    records(
        view,
        "select id from agenda_papers where item_id = ?1 order by id",
        [item_id],
    )
}

/// Reads the papers that are owed to meetings still to be held, of a unit or of all.
pub(crate) fn owed(view: View<'_>, unit: Option<&str>) -> Result<Vec<OwedPaper>> {
    list(
        view,
        &format!(
            "select {PAPER}, m.id, m.code, m.title, m.starts_at, a.number, a.title
             from agenda_papers p join meetings m on m.id = p.meeting_id join agenda_items a on a.id = p.item_id
             left join units u on u.id = p.unit_id
             where p.received_on is null and m.state in ('planned', 'invited', 'running', 'postponed')
               and a.state <> 'withdrawn' and (?1 is null or (p.unit_id = ?1 and a.visibility = 'all'))
             order by p.due_on is null, p.due_on, m.starts_at, p.id"
        ),
        [unit],
        |row| {
            Ok(OwedPaper {
                paper: read_paper(row, view.day)?,
                meeting: Named {
                    id: row.get(10)?,
                    code: row.get(11)?,
                    title: row.get(12)?,
                },
                starts_at: row.get(13)?,
                number: row.get(14)?,
                item: row.get(15)?,
            })
        },
    )
}

/// Reads a kept file by its paper: name, hash as logged, bytes.
pub(crate) fn kept_file(
    view: View<'_>,
    paper_id: &str,
) -> Result<Option<(String, String, Vec<u8>)>> {
    first(
        view,
        "select p.file_name, p.hash, f.bytes from agenda_papers p join files f on f.hash = p.hash where p.id = ?1",
        [paper_id],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )
}

/// Reads papers whose file is not in the register: code of the meeting, name of the file.
pub(crate) fn lost_files(view: View<'_>) -> Result<Vec<(String, String)>> {
    list(
        view,
        "select m.code, p.file_name from agenda_papers p join meetings m on m.id = p.meeting_id
         where p.hash <> '' and not exists (select 1 from files f where f.hash = p.hash and f.size = p.size)",
        [],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

/// Reads the templates of agendas, by title.
pub(crate) fn templates(view: View<'_>) -> Result<Vec<AgendaTemplate>> {
    let mut items: HashMap<String, Vec<TemplateItem>> = HashMap::new();
    let found = list(
        view,
        "select template_id, kind, title, presenter, minutes, visibility from agenda_template_items
         order by template_id, place, id",
        [],
        |row| {
            let item = TemplateItem {
                kind: coded(row, 1, ItemKind::from_code)?,
                title: row.get(2)?,
                presenter: row.get(3)?,
                minutes: row.get(4)?,
                visibility: coded(row, 5, Visibility::from_code)?,
            };
            Ok((row.get::<_, String>(0)?, item))
        },
    )?;
    for (template, item) in found {
        items.entry(template).or_default().push(item);
    }
    list(
        view,
        "select id, title, stands_on from agenda_templates order by folded, id",
        [],
        |row| {
            let id: String = row.get(0)?;
            let kind: Option<String> = row.get(2)?;
            Ok(AgendaTemplate {
                items: items.get(&id).cloned().unwrap_or_default(),
                title: row.get(1)?,
                stands_on: kind.as_deref().and_then(MeetingKind::from_code),
                id,
            })
        },
    )
}

/// Finds a template by id or title.
pub(crate) fn template_record(view: View<'_>, key: &str) -> Result<Option<AgendaTemplateRecord>> {
    Ok(records(
        view,
        "select id from agenda_templates where id = lower(?1) or title = ?1",
        [key],
    )?
    .pop())
}

/// Finds the template that stands on a kind of meeting.
pub(crate) fn standing(view: View<'_>, kind: MeetingKind) -> Result<Option<AgendaTemplateRecord>> {
    Ok(records(
        view,
        "select id from agenda_templates where stands_on = ?1",
        [kind.code()],
    )?
    .pop())
}

/// Reads the items of a template as records, in order.
pub(crate) fn template_items(
    view: View<'_>,
    template_id: &str,
) -> Result<Vec<AgendaTemplateItemRecord>> {
    records(
        view,
        "select id from agenda_template_items where template_id = ?1 order by place, id",
        [template_id],
    )
}

/// Reads the short forms, in their order.
pub(crate) fn phrases(view: View<'_>) -> Result<Vec<Phrase>> {
    list(
        view,
        "select short, words from phrases order by short",
        [],
        |row| {
            Ok(Phrase {
                short: row.get(0)?,
                words: row.get(1)?,
            })
        },
    )
}

/// Finds a short form.
pub(crate) fn phrase_record(view: View<'_>, short: &str) -> Result<Option<PhraseRecord>> {
    Ok(records(
        view,
        "select id from phrases where short = ?1",
        params![short],
    )?
    .pop())
}
