//! Full-text search over folded text.

use super::{View, count, list};
use crate::error::Result;
use crate::ops::Noun;
use crate::search::Hit;

/// Counts the records that match a full-text expression.
pub(crate) fn count_matches(view: View<'_>, expression: &str) -> Result<u32> {
    count(
        view,
        "select count(*) from search_text where search_text match ?1",
        [expression],
    )
}

/// Reads the records that match, best words first, with their codes and titles.
pub(crate) fn matches(view: View<'_>, expression: &str, limit: u32) -> Result<Vec<Hit>> {
    let found = list(
        view,
        "select d.noun, d.row_id, bm25(search_text) as words,
           coalesce(t.code, et.code, rt.code, case when i.symbol <> '' then i.symbol else i.code end, ci.code, u.code, g.code, v.code,
             cast(a.number as text),
             (select cast(s.number as text) from memberships m join seats s on s.id = m.seat_id
              where m.person_id = d.row_id order by m.from_on desc limit 1), ''),
           coalesce(t.title, e.title, r.words, i.title, c.label || ': ' || c.text, u.name, g.title, v.name, a.name, p.full_name, '')
         from search_text join search_docs d on d.doc = search_text.rowid
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
         left join areas a on a.id = d.row_id and d.noun = 'areas'
         left join people p on p.id = d.row_id and d.noun = 'people'
         where search_text match ?1 order by words, d.doc limit ?2",
        rusqlite::params![expression, limit],
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
