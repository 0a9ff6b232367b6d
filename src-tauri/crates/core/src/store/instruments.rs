//! Queries of documents and clauses.

use super::tasks::coded;
use super::{View, count, first, list};
use crate::error::Result;
use crate::instruments::{Clause, InstrumentKind, InstrumentLine, InstrumentWhole};
use crate::tasks::Named;
use chrono::NaiveDate;
use rusqlite::{Row, named_params, params};

const LINE: &str =
    "i.id, i.code, i.symbol, i.kind, i.title, i.issuer, i.signer, i.signed_on, i.year,
  (select count(*) from tasks t where t.instrument_id = i.id),
  (select count(*) from tasks t where t.instrument_id = i.id
     and t.state not in ('draft', 'confirmed', 'paused', 'replaced', 'cancelled')),
  (select count(*) from clauses c where c.instrument_id = i.id)";

/// Newest first; those with a year only after the dated ones of that year, those without any date last.
const ORDER: &str =
    "coalesce(i.year, 0) desc, i.signed_on is null, i.signed_on desc, length(i.code), i.code";

fn read_line(row: &Row<'_>) -> rusqlite::Result<InstrumentLine> {
    Ok(InstrumentLine {
        id: row.get(0)?,
        code: row.get(1)?,
        symbol: row.get(2)?,
        kind: coded(row, 3, InstrumentKind::from_code)?,
        title: row.get(4)?,
        issuer: row.get(5)?,
        signer: row.get(6)?,
        signed_on: row.get(7)?,
        year: row.get(8)?,
        tasks: row.get(9)?,
        open_tasks: row.get(10)?,
        clauses: row.get(11)?,
    })
}

/// Reads a page of documents, and how many match.
pub(crate) fn page(
    view: View<'_>,
    folded: Option<&str>,
    offset: u32,
    limit: u32,
) -> Result<(u32, Vec<InstrumentLine>)> {
    let total = count(
        view,
        "select count(*) from instruments i where :text is null or instr(i.folded, :text) > 0",
        named_params! { ":text": folded },
    )?;
    let lines = list(
        view,
        &format!(
            "select {LINE} from instruments i where :text is null or instr(i.folded, :text) > 0
             order by {ORDER} limit :limit offset :offset"
        ),
        named_params! { ":text": folded, ":limit": limit, ":offset": offset },
        read_line,
    )?;
    Ok((total, lines))
}

/// Reads one document with its clauses and tasks.
pub(crate) fn whole(view: View<'_>, id: &str) -> Result<Option<InstrumentWhole>> {
    let found = first(
        view,
        &format!("select {LINE}, i.source, i.note, i.version from instruments i where i.id = ?1"),
        [id],
        |row| Ok((read_line(row)?, row.get(12)?, row.get(13)?, row.get(14)?)),
    )?;
    let Some((line, source, note, version)) = found else {
        return Ok(None);
    };
    let tasks = list(
        view,
        "select t.clause_id, t.id, t.code, t.title from tasks t where t.instrument_id = ?1
         order by length(t.code), t.code",
        [id],
        |row| {
            Ok((
                row.get::<_, Option<String>>(0)?,
                Named {
                    id: row.get(1)?,
                    code: row.get(2)?,
                    title: row.get(3)?,
                },
            ))
        },
    )?;
    let mut clauses = clauses_of(view, id)?;
    let mut loose = Vec::new();
    for (clause_id, task) in tasks {
        match clauses
            .iter_mut()
            .find(|clause| Some(&clause.id) == clause_id.as_ref())
        {
            Some(clause) => clause.tasks.push(task),
            None => loose.push(task),
        }
    }
    Ok(Some(InstrumentWhole {
        line,
        source,
        note,
        clauses,
        tasks: loose,
        version,
    }))
}

/// Reads the clauses of a document in order, without their tasks.
pub(crate) fn clauses_of(view: View<'_>, id: &str) -> Result<Vec<Clause>> {
    list(
        view,
        "select id, label, text from clauses where instrument_id = ?1 order by place",
        [id],
        |row| {
            Ok(Clause {
                id: row.get(0)?,
                label: row.get(1)?,
                text: row.get(2)?,
                tasks: Vec::new(),
            })
        },
    )
}

/// Returns the ids of documents named by id, code or symbol.
pub(crate) fn named(view: View<'_>, key: &str) -> Result<Vec<String>> {
    list(
        view,
        "select id from instruments where id = lower(?1) or code = upper(?1) or symbol = ?1 collate nocase",
        [key],
        |row| row.get(0),
    )
}

/// Returns the id of a document with this symbol signed on this day.
pub(crate) fn with_symbol(
    view: View<'_>,
    symbol: &str,
    signed_on: NaiveDate,
) -> Result<Option<String>> {
    first(
        view,
        "select id from instruments where symbol = ?1 and signed_on = ?2",
        params![symbol, signed_on],
        |row| row.get(0),
    )
}

/// Returns the id of a clause named by id or label within a document.
pub(crate) fn find_clause(
    view: View<'_>,
    instrument_id: &str,
    key: &str,
) -> Result<Option<String>> {
    first(
        view,
        "select id from clauses where instrument_id = ?1 and (id = lower(?2) or label = ?2)",
        [instrument_id, key],
        |row| row.get(0),
    )
}

/// Reads a clause as it is named beside a task.
pub(crate) fn clause(view: View<'_>, id: &str) -> Result<Option<Named>> {
    first(
        view,
        "select id, label, text from clauses where id = ?1",
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

/// Returns the place after the last clause.
pub(crate) fn next_place(view: View<'_>, instrument_id: &str) -> Result<u32> {
    count(
        view,
        "select coalesce(max(place), 0) + 1 from clauses where instrument_id = ?1",
        [instrument_id],
    )
}
