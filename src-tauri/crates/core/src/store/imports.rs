//! What an import compares a file with: names and codes of the register, read once; and how the columns of earlier files
//! were read.

use super::{Sql, Tx, View, first, list};
use crate::error::Result;
use rusqlite::params;

/// A record that a file may name.
pub(crate) struct Name {
    pub(crate) id: String,
    /// Names with their marks: code, abbreviation or symbol, name or title.
    pub(crate) names: Vec<String>,
    /// What it belongs to: the unit of a post, the document of a clause.
    pub(crate) owner: Option<String>,
    /// True when it exists on the view's day.
    pub(crate) lasts: bool,
}

fn names(view: View<'_>, sql: &str) -> Result<Vec<Name>> {
    list(view, sql, [view.day], |row| {
        let names: [String; 3] = [row.get(1)?, row.get(2)?, row.get(3)?];
        Ok(Name {
            id: row.get(0)?,
            names: names.into_iter().filter(|name| !name.is_empty()).collect(),
            owner: row.get(4)?,
            lasts: row.get(5)?,
        })
    })
}

/// Reads the units.
pub(crate) fn units(view: View<'_>) -> Result<Vec<Name>> {
    names(
        view,
        "select id, code, abbreviation, name, null,
           (from_on is null or from_on <= ?1) and (to_on is null or to_on >= ?1) from units",
    )
}

/// Reads the posts; those of a unit under their title alone and with the unit's name.
pub(crate) fn posts(view: View<'_>) -> Result<Vec<Name>> {
    names(
        view,
        "select p.id, '', p.title, case when u.id is null then '' else p.title || ' ' || u.name end, p.unit_id, ?1 is not null
         from posts p left join units u on u.id = p.unit_id",
    )
}

/// Reads the priority areas.
pub(crate) fn areas(view: View<'_>) -> Result<Vec<Name>> {
    names(
        view,
        "select id, cast(number as text), name, '', null, ?1 is not null from areas",
    )
}

/// Reads the documents.
pub(crate) fn instruments(view: View<'_>) -> Result<Vec<Name>> {
    names(
        view,
        "select id, code, symbol, title, null, ?1 is not null from instruments",
    )
}

/// Reads the clauses.
pub(crate) fn clauses(view: View<'_>) -> Result<Vec<Name>> {
    names(
        view,
        "select id, label, '', '', instrument_id, ?1 is not null from clauses",
    )
}

/// Reads the targets.
pub(crate) fn targets(view: View<'_>) -> Result<Vec<Name>> {
    names(
        view,
        "select id, code, '', title, null, ?1 is not null from targets",
    )
}

/// What a row of a file is recognised by.
pub(crate) struct TaskKey {
    pub(crate) id: String,
    pub(crate) code: String,
    /// Folded title.
    pub(crate) title: String,
    pub(crate) lead_unit_id: Option<String>,
    pub(crate) instrument_id: Option<String>,
}

/// Reads the keys of all tasks; those that go on before those that were stopped.
pub(crate) fn task_keys(view: View<'_>) -> Result<Vec<TaskKey>> {
    list(
        view,
        "select id, code, folded, lead_unit_id, instrument_id from tasks
         order by state in ('paused', 'replaced', 'cancelled'), length(code), code",
        [],
        |row| {
            // Code and title, folded, stand one below the other.
            let folded: String = row.get(2)?;
            let title = folded.split_once('\n').map_or("", |(_, title)| title);
            Ok(TaskKey {
                id: row.get(0)?,
                code: row.get(1)?,
                title: title.to_owned(),
                lead_unit_id: row.get(3)?,
                instrument_id: row.get(4)?,
            })
        },
    )
}

/// Returns the ids of the items of the inventory.
pub(crate) fn inventory_ids(view: View<'_>) -> Result<Vec<String>> {
    list(
        view,
        "select id from inventory_items order by length(code), code",
        [],
        |row| row.get(0),
    )
}

/// Returns the last number given in a series of codes.
pub(crate) fn last_number(view: View<'_>, series: &str) -> Result<u32> {
    let last = first(
        view,
        "select last from counters where name = ?1",
        [series],
        |row| row.get(0),
    )?;
    Ok(last.unwrap_or(0))
}

/// Returns how the columns under these headers were read the last time.
pub(crate) fn mapping(view: View<'_>, kind: &str, headers: &str) -> Result<Option<String>> {
    first(
        view,
        "select mapping from import_mappings where kind = ?1 and headers = ?2",
        [kind, headers],
        |row| row.get(0),
    )
}

impl Tx<'_> {
    /// Takes a number of a series, so that it is not given again.
    pub(crate) fn take_number(&self, series: &str, number: u32) -> Result<()> {
        self.view()
            .conn
            .prepare_cached(
                "insert into counters (name, last) values (?1, ?2)
                 on conflict (name) do update set last = max(last, excluded.last)",
            )
            .sql()?
            .execute(params![series, number])
            .sql()?;
        Ok(())
    }

    /// Keeps how the columns under some headers were read.
    pub(crate) fn keep_mapping(&self, kind: &str, headers: &str, mapping: &str) -> Result<()> {
        self.view()
            .conn
            .prepare_cached(
                "insert into import_mappings (kind, headers, mapping) values (?1, ?2, ?3)
                 on conflict (kind, headers) do update set mapping = excluded.mapping",
            )
            .sql()?
            .execute([kind, headers, mapping])
            .sql()?;
        Ok(())
    }
}
