//! Full-text search over folded text.

use super::{View, count, list};
use crate::error::Result;
use crate::ops::Noun;
use crate::search::Hit;

/// Counts the records that match a full-text expression, up to a number: looking at every match of a common word takes long.
pub(crate) fn count_matches(view: View<'_>, expression: &str, most: u32) -> Result<u32> {
    count(
        view,
        "select count(*) from (select 1 from search_text where search_text match ?1 limit ?2)",
        rusqlite::params![expression, most],
    )
}

/// Reads the records that match, best words first.
pub(crate) fn best(view: View<'_>, expression: &str, limit: u32) -> Result<Vec<Hit>> {
    hits(
        view,
        "select rowid as doc, bm25(search_text) as words from search_text where search_text match ?1
         order by words, rowid limit ?2",
        rusqlite::params![expression, limit],
    )
}

/// Reads the newest records that match and the oldest, with the task whose code was typed whole: what is rare among a million
/// stays in sight, and so does what the register began with (units, people, documents, targets). No more is looked at.
pub(crate) fn newest(view: View<'_>, expression: &str, code: &str, limit: u32) -> Result<Vec<Hit>> {
    hits(
        view,
        "select doc, 0 as words from search_docs where row_id = (select id from tasks where code = upper(?3))
         union all
         select * from (select rowid, 1 from search_text where search_text match ?1 order by rowid desc limit ?2)
         union all
         select * from (select rowid, 2 from search_text where search_text match ?1 order by rowid limit ?2)",
        rusqlite::params![expression, limit, code],
    )
}

/// Reads codes and titles of documents of the index, in the order of their words.
fn hits(view: View<'_>, found: &str, values: impl rusqlite::Params) -> Result<Vec<Hit>> {
    let found = list(
        view,
        &format!("select d.noun, d.row_id, found.words,
           coalesce(t.code, et.code, rt.code, case when i.symbol <> '' then i.symbol else i.code end, ci.code, u.code, g.code, v.code, op.symbol,
             ip.number || '/' || ip.year, mt.code, am.code, lm.code, yk.code,
             cast(a.number as text),
             (select cast(s.number as text) from memberships m join seats s on s.id = m.seat_id
              where m.person_id = d.row_id order by m.from_on desc limit 1), ''),
           coalesce(t.title, e.title, r.words, i.title, c.label || ': ' || c.text, u.name, g.title, v.name, op.title, ip.title, mt.title, ai.title, ml.text, yk.title, a.name, p.full_name, '')
         from ({found}) found join search_docs d on d.doc = found.doc
         left join tasks t on t.id = d.row_id and d.noun = 'tasks'
         left join evidence e on e.id = d.row_id and d.noun = 'evidence'
         left join tasks et on et.id = e.task_id
         left join requests r on r.id = d.row_id and d.noun = 'requests'
         left join tasks rt on rt.id = r.task_id
         left join instruments i on i.id = d.row_id and d.noun = 'instruments'
         left join clauses c on c.id = d.row_id and d.noun = 'clauses'
         left join instruments ci on ci.id = c.instrument_id
         left join units u on u.id = d.row_id and d.noun = 'units'
         left join targets g on g.id = d.row_id and d.noun = 'targets'
         left join inventory_items v on v.id = d.row_id and d.noun = 'inventory_items'
         left join outgoing_papers op on op.id = d.row_id and d.noun = 'outgoing_papers'
         left join incoming_papers ip on ip.id = d.row_id and d.noun = 'incoming_papers'
         left join meetings mt on mt.id = d.row_id and d.noun = 'meetings'
         left join agenda_items ai on ai.id = d.row_id and d.noun = 'agenda_items'
         left join meetings am on am.id = ai.meeting_id
         left join minute_lines ml on ml.id = d.row_id and d.noun = 'minute_lines'
         left join meetings lm on lm.id = ml.meeting_id
         left join opinion_rounds yk on yk.id = d.row_id and d.noun = 'opinion_rounds'
         left join areas a on a.id = d.row_id and d.noun = 'areas'
         left join people p on p.id = d.row_id and d.noun = 'people'
         group by d.doc order by min(found.words), d.doc desc"),
        values,
        |row| {
            Ok((
                row.get::<_, String>(0)?,
                row.get::<_, String>(1)?,
                row.get::<_, String>(3)?,
                row.get::<_, String>(4)?,
            ))
        },
    )?;
    Ok(found
        .into_iter()
        .filter_map(|(noun, id, code, title)| {
            Noun::from_code(&noun).map(|noun| Hit {
                noun,
                id,
                code,
                title,
                marks: Vec::new(),
            })
        })
        .collect())
}
