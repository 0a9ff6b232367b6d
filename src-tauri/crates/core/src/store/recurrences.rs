//! Recurring work and the tasks made of it.

use super::records::RecurrenceRecord;
use super::{View, first, list, rows};
use crate::error::{Error, Result};
use crate::tasks::Named;
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// Returns the id of recurring work named by id or code.
pub(crate) fn id_of(view: View<'_>, key: &str) -> Result<Option<String>> {
    first(
        view,
        "select id from recurrences where id = lower(?1) or code = upper(?1)",
        [key],
        |row| row.get(0),
    )
}

/// Reads all recurring work, by code.
pub(crate) fn records(view: View<'_>) -> Result<Vec<RecurrenceRecord>> {
    let sql = "select id from recurrences order by length(code), code";
    list(view, sql, [], |row| row.get::<_, String>(0))?
        .iter()
        .map(|id| {
            rows::get(view, id)?
                .ok_or_else(|| Error::Internal(format!("row {id} went away in one look")))
        })
        .collect()
}

/// Reads the days of the occurrences that are tasks already.
pub(crate) fn occurrences(view: View<'_>, id: &str) -> Result<BTreeSet<NaiveDate>> {
    let sql = "select occurrence_on from tasks where recurrence_id = ?1";
    Ok(list(view, sql, [id], |row| row.get(0))?
        .into_iter()
        .collect())
}

/// Counts the tasks made of recurring work, and those of them that are open.
pub(crate) fn counts(view: View<'_>, id: &str) -> Result<(u32, u32)> {
    let counted = first(
        view,
        "select count(*), coalesce(sum(state not in ('draft', 'confirmed', 'paused', 'replaced', 'cancelled')), 0)
         from tasks where recurrence_id = ?1",
        [id],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    Ok(counted.unwrap_or_default())
}

/// Reads the name of recurring work.
pub(crate) fn named(view: View<'_>, id: &str) -> Result<Option<Named>> {
    first(
        view,
        "select id, code, title from recurrences where id = ?1",
        [id],
        |row| {
            Ok(Named {
                id: row.get(0)?,
                code: row.get(1)?,
                title: row.get(2)?,
            })
        },
    )
}

/// What recurring work is linked to.
pub(crate) struct Names {
    pub(crate) lead: Option<Named>,
    pub(crate) area: Option<Named>,
    pub(crate) instrument: Option<Named>,
}

/// Reads the names of what recurring work is linked to.
pub(crate) fn names(view: View<'_>, id: &str) -> Result<Names> {
    let found = first(
        view,
        "select u.id, case when u.abbreviation <> '' then u.abbreviation else u.code end, u.name,
           a.id, cast(a.number as text), a.name,
           i.id, case when i.symbol <> '' then i.symbol else i.code end, i.title
         from recurrences r
           left join units u on u.id = r.lead_unit_id
           left join areas a on a.id = r.area_id
           left join instruments i on i.id = r.instrument_id
         where r.id = ?1",
        [id],
        |row| {
            let named = |at: usize| -> rusqlite::Result<Option<Named>> {
                Ok(match row.get::<_, Option<String>>(at)? {
                    None => None,
                    Some(id) => Some(Named {
                        id,
                        code: row.get(at + 1)?,
                        title: row.get(at + 2)?,
                    }),
                })
            };
            Ok(Names {
                lead: named(0)?,
                area: named(3)?,
                instrument: named(6)?,
            })
        },
    )?;
    found.ok_or_else(|| Error::Internal(format!("recurrence {id} went away in one look")))
}
