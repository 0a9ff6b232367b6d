//! The past: tables as the log says they were on a day, under the same names as the present ones.
//!
//! A connection of its own holds temporary views that shadow the present tables, so that every query reads the past
//! unchanged. Rows that nothing touched after the day are those of the present table; the others are folded from the changes
//! that stand into a table beside it, so that a look costs what moved since, and not what there is: what
//! was taken back counts as never done, and not as done and then put back to what was there, which on an earlier day may
//! have been something else (work is often written down late, and out of the order of days).

use super::tables::{self, PAST_TABLES, Row, Table};
use super::{Sql, View, count, list, log};
use crate::error::{Error, Result};
use chrono::NaiveDate;
use rusqlite::{Connection, ToSql, params, params_from_iter};
use serde_json::Value;
use std::collections::{BTreeMap, HashMap};

/// Which past: what counted by a day, as known at a log position.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Moment {
    pub(crate) day: NaiveDate,
    pub(crate) known_to: u32,
    /// Log position when it was built: the present rows it shows are those of this position.
    pub(crate) head: u32,
    /// SQLite's own mark of the file's content, which a restored file changes even at the same log position.
    content: i64,
}

impl Moment {
    /// Returns the moment of the view's day, as known at a log position (now, when `None`).
    pub(crate) fn of(view: View<'_>, known_to: Option<u32>) -> Result<Self> {
        let head = log::head(view)?;
        let content = view
            .conn
            .pragma_query_value(None, "data_version", |row| row.get(0))
            .sql()?;
        Ok(Self {
            day: view.day,
            known_to: known_to.unwrap_or(head).min(head),
            head,
            content,
        })
    }
}

/// True when the present tables already show the moment: nothing in the log counts from a later day.
pub(crate) fn is_present(view: View<'_>, moment: Moment) -> Result<bool> {
    if moment.known_to < moment.head {
        return Ok(false);
    }
    Ok(count(
        view,
        "select exists (select 1 from operations where effective_on > ?1)",
        [moment.day],
    )? == 0)
}

/// Makes the shadows for a moment. Runs inside one read transaction.
pub(crate) fn build(conn: &Connection, moment: Moment) -> Result<()> {
    let moved = moved(conn, moment)?;
    for noun in PAST_TABLES {
        let ids = moved.get(noun.code()).map_or(&[][..], Vec::as_slice);
        shadow(conn, tables::table(*noun), moment, ids)?;
    }
    Ok(())
}

/// Returns the rows that anything touched after the moment, by their table, in one walk of the log: some more than once.
fn moved(conn: &Connection, moment: Moment) -> Result<HashMap<String, Vec<String>>> {
    let mut moved: HashMap<String, Vec<String>> = HashMap::new();
    // Each of the two conditions has an index of its own.
    let mut statement = conn
        .prepare_cached(
            "select noun, row_id from changes where op_seq in (
               select seq from operations where effective_on > ?1
               union all select seq from operations where seq > ?2)",
        )
        .sql()?;
    let mut rows = statement
        .query(params![moment.day, moment.known_to])
        .sql()?;
    while let Some(row) = rows.next().sql()? {
        let noun = row.get_ref(0).sql()?.as_str();
        let noun = noun.map_err(|e| Error::Internal(e.to_string()))?;
        let id = row.get(1).sql()?;
        match moved.get_mut(noun) {
            Some(ids) => ids.push(id),
            None => drop(moved.insert(noun.to_owned(), vec![id])),
        }
    }
    Ok(moved)
}

/// Takes the shadows away.
pub(crate) fn clear(conn: &Connection) -> Result<()> {
    for noun in PAST_TABLES {
        drop_shadow(conn, noun.code())?;
    }
    Ok(())
}

fn drop_shadow(conn: &Connection, name: &str) -> Result<()> {
    conn.execute_batch(&format!(
        "drop view if exists temp.{name};
         drop table if exists temp.{name}_then;
         drop table if exists temp.{name}_moved;"
    ))
    .sql()
}

fn shadow(conn: &Connection, table: &Table, moment: Moment, moved: &[String]) -> Result<()> {
    let name = table.name();
    drop_shadow(conn, name)?;
    conn.execute_batch(&format!(
        "create temp table {name}_moved (id text primary key) without rowid;
         create temp table {name}_then as select * from main.{name} where false;"
    ))
    .sql()?;
    let mut note = conn
        .prepare(&format!(
            "insert or ignore into temp.{name}_moved values (?1)"
        ))
        .sql()?;
    for id in moved {
        note.execute([id]).sql()?;
    }
    drop(note);
    let view = View {
        conn,
        day: moment.day,
    };
    let mut folding: BTreeMap<String, (Option<Row>, u32)> = BTreeMap::new();
    let changes = list(
        view,
        &format!("select c.row_id, c.before_json is null, c.after_json
         from changes c join operations o on o.seq = c.op_seq
         where c.row_id in (select id from temp.{name}_moved) and o.effective_on <= ?1 and o.seq <= ?2
           and o.op not in ('undo', 'redo')
           and 'undo' is not (select m.op from operations m where m.target = o.seq and m.seq <= ?2
                              order by m.seq desc limit 1)
         order by c.op_seq, c.n"),
        params![moment.day, moment.known_to],
        |row| {
            Ok((
                row.get::<_, String>(0)?,
                row.get::<_, bool>(1)?,
                row.get::<_, Option<String>>(2)?,
            ))
        },
    )?;
    for (id, is_new, after) in changes {
        let state = folding.entry(id).or_insert((None, 0));
        fold(&mut state.0, is_new, log::from_text(after.as_deref())?);
        state.1 += 1;
    }
    for (id, (row, writes)) in folding {
        if let Some(row) = row {
            insert(conn, table, &id, writes, &row)?;
        }
    }
    conn.execute_batch(&format!(
        "create index temp.{name}_then_by_id on {name}_then (id);"
    ))
    .sql()?;
    if let Some(owner) = table.owner {
        conn.execute_batch(&format!(
            "create index temp.{name}_then_by_{owner} on {name}_then ({owner});"
        ))
        .sql()?;
    }
    // A temporary view may read both; its name hides the table's.
    conn.execute_batch(&format!(
        "create temp view {name} as
           select * from main.{name} where id not in (select id from temp.{name}_moved)
           union all select * from temp.{name}_then;"
    ))
    .sql()
}

/// Applies one change to a row in the making.
pub(crate) fn fold(state: &mut Option<Row>, is_new: bool, after: Option<Row>) {
    match (after, state.as_mut()) {
        (None, _) => *state = None,
        (Some(row), _) if is_new => *state = Some(row),
        (Some(columns), Some(row)) => row.extend(columns),
        // A change of a row that did not count yet: it is in what the row says once it does.
        (Some(_), None) => {}
    }
}

fn insert(conn: &Connection, table: &Table, id: &str, writes: u32, row: &Row) -> Result<()> {
    let computed = table.compute(row);
    let names: Vec<&str> = table
        .columns
        .iter()
        .copied()
        .chain(computed.iter().map(|(name, _)| *name))
        .collect();
    let marks = vec!["?"; names.len()].join(", ");
    let sql = format!(
        "insert into temp.{}_then (id, version, {}) values (?, ?, {marks})",
        table.name(),
        names.join(", ")
    );
    let mut values: Vec<Box<dyn ToSql>> = vec![Box::new(id.to_owned()), Box::new(writes)];
    for column in table.columns {
        values.push(match row.get(*column).unwrap_or(&Value::Null) {
            Value::Number(number) => Box::new(number.as_i64()),
            Value::String(text) => Box::new(text.clone()),
            Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => {
                Box::new(None::<i64>)
            }
        });
    }
    for (_, value) in computed {
        values.push(Box::new(value));
    }
    conn.prepare_cached(&sql)
        .sql()?
        .execute(params_from_iter(values))
        .sql()?;
    Ok(())
}
