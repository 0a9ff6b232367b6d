//! Rows, whatever their table: read, written with derived columns and search index, and handed to the log as they change.

use super::tables::{Computed, Row, Table};
use super::{Sql, View};
use crate::error::{Error, Result};
use crate::ops::Noun;
use rusqlite::types::{ToSqlOutput, Value as SqlValue, ValueRef};
use rusqlite::{OptionalExtension, ToSql, params, params_from_iter};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// A typed row: a struct whose fields are the table's logged columns, with `id` and `version`.
pub(crate) trait Record: Serialize + DeserializeOwned {
    /// Its noun.
    const NOUN: Noun;
    /// Its id.
    fn id(&self) -> &str;
}

/// One change of one row, as the log keeps it: only the columns that differ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Change {
    pub(crate) noun: Noun,
    pub(crate) row_id: String,
    pub(crate) owner_id: String,
    /// `None`: the row did not exist.
    pub(crate) before: Option<Row>,
    /// `None`: the row exists no more.
    pub(crate) after: Option<Row>,
}

impl ToSql for Computed {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        match self {
            Computed::Bytes(bytes) => bytes.to_sql(),
            Computed::Text(text) => text.to_sql(),
        }
    }
}

/// Turns a logged value into SQLite's.
fn to_sql_value(value: &Value) -> SqlValue {
    match value {
        Value::Null => SqlValue::Null,
        Value::Bool(flag) => SqlValue::Integer(i64::from(*flag)),
        Value::Number(number) => SqlValue::Integer(number.as_i64().unwrap_or_default()),
        Value::String(text) => SqlValue::Text(text.clone()),
        Value::Array(_) | Value::Object(_) => SqlValue::Text(value.to_string()),
    }
}

/// Turns SQLite's value into a logged one.
fn from_sql_value(value: ValueRef<'_>) -> Value {
    match value {
        ValueRef::Null | ValueRef::Real(_) => Value::Null,
        ValueRef::Integer(number) => Value::from(number),
        ValueRef::Text(text) => Value::from(String::from_utf8_lossy(text).into_owned()),
        ValueRef::Blob(_) => Value::Null,
    }
}

/// Reads the logged columns of one row, in the present tables or in the past ones that shadow them.
pub(crate) fn read_row(view: View<'_>, table: &Table, id: &str) -> Result<Option<(i64, Row)>> {
    let sql = format!(
        "select version, {} from {} where id = ?1",
        table.columns.join(", "),
        table.name()
    );
    view.conn
        .prepare_cached(&sql)
        .sql()?
        .query_row([id], |row| {
            let mut columns = Map::new();
            for (place, column) in table.columns.iter().enumerate() {
                columns.insert(
                    (*column).to_owned(),
                    from_sql_value(row.get_ref(place + 1)?),
                );
            }
            Ok((row.get(0)?, columns))
        })
        .optional()
        .sql()
}

/// Counts the rows of a table.
pub(crate) fn count_rows(view: View<'_>, table: &Table) -> Result<u32> {
    let sql = format!("select count(*) from {}", table.name());
    super::count(view, &sql, [])
}

/// Reads every row of a table with its id and derived columns as stored, in id order, one at a time.
pub(crate) fn each_row(
    view: View<'_>,
    table: &Table,
    mut visit: impl FnMut(&str, Row, Vec<Option<Computed>>) -> Result<()>,
) -> Result<()> {
    let derived: Vec<&str> = table.derived.iter().map(|derived| derived.column).collect();
    let columns: Vec<&str> = table
        .columns
        .iter()
        .copied()
        .chain(derived.iter().copied())
        .collect();
    let sql = format!(
        "select id, {} from {} order by id",
        columns.join(", "),
        table.name()
    );
    let mut statement = view.conn.prepare(&sql).sql()?;
    let mut rows = statement.query([]).sql()?;
    while let Some(row) = rows.next().sql()? {
        let id: String = row.get(0).sql()?;
        let mut logged = Map::new();
        for (place, column) in table.columns.iter().enumerate() {
            logged.insert(
                (*column).to_owned(),
                from_sql_value(row.get_ref(place + 1).sql()?),
            );
        }
        let first = table.columns.len() + 1;
        let mut stored = Vec::with_capacity(derived.len());
        for place in first..first + derived.len() {
            stored.push(match row.get_ref(place).sql()? {
                ValueRef::Blob(bytes) => Some(Computed::Bytes(bytes.to_vec())),
                ValueRef::Text(text) => {
                    Some(Computed::Text(String::from_utf8_lossy(text).into_owned()))
                }
                ValueRef::Null | ValueRef::Integer(_) | ValueRef::Real(_) => None,
            });
        }
        visit(&id, logged, stored)?;
    }
    Ok(())
}

/// A column of a table.
pub(crate) struct ColumnForm {
    /// Its name.
    pub(crate) name: String,
    /// True for text; false for a whole number.
    pub(crate) is_text: bool,
    /// True when it may be empty of any value.
    pub(crate) is_nullable: bool,
}

/// Returns the id and the logged columns of a table as the file has them, in the table's order.
pub(crate) fn columns(view: View<'_>, table: &Table) -> Result<Vec<ColumnForm>> {
    let mut statement = view
        .conn
        .prepare("select name, type, \"notnull\", pk from pragma_table_info(:name) order by cid")
        .sql()?;
    let found = statement
        .query_map(&[(":name", table.name())], |row| {
            let kind: String = row.get(1)?;
            let is_bound: bool = row.get(2)?;
            let is_key: bool = row.get(3)?;
            Ok(ColumnForm {
                name: row.get(0)?,
                is_text: kind.eq_ignore_ascii_case("text"),
                is_nullable: !is_bound && !is_key,
            })
        })
        .sql()?;
    let mut columns = Vec::new();
    for column in found {
        let column = column.sql()?;
        if column.name == "id" || table.columns.contains(&column.name.as_str()) {
            columns.push(column);
        }
    }
    Ok(columns)
}

/// Reads a typed row.
pub(crate) fn get<R: Record>(view: View<'_>, id: &str) -> Result<Option<R>> {
    let Some((version, mut row)) = read_row(view, super::tables::table(R::NOUN), id)? else {
        return Ok(None);
    };
    row.insert("id".to_owned(), Value::from(id));
    row.insert("version".to_owned(), Value::from(version));
    serde_json::from_value(Value::Object(row))
        .map(Some)
        .map_err(|e| Error::Internal(format!("row {id} of {}: {e}", R::NOUN.code())))
}

/// Returns the logged columns of a typed row.
pub(crate) fn to_row<R: Record>(record: &R) -> Result<Row> {
    let value = serde_json::to_value(record).map_err(|e| Error::Internal(e.to_string()))?;
    let Value::Object(mut row) = value else {
        return Err(Error::Internal("a record is not an object".to_owned()));
    };
    row.shift_remove("id");
    row.shift_remove("version");
    Ok(row)
}

/// Brings one row to a state (`None` = gone), keeps derived columns and search index in step, and returns the change;
/// `None` when the row is in that state already.
pub(crate) fn put(
    view: View<'_>,
    table: &Table,
    id: &str,
    wanted: Option<&Row>,
) -> Result<Option<Change>> {
    let present = read_row(view, table, id)?.map(|(_, row)| row);
    let change = match (present, wanted) {
        (None, None) => return Ok(None),
        (None, Some(row)) => {
            insert(view, table, id, row)?;
            // In the order of the columns, whatever order the row came in.
            let given = table
                .columns
                .iter()
                .filter_map(|column| row.get(*column).map(|value| (*column, value)))
                .filter(|(_, value)| !value.is_null());
            let after: Row = given
                .map(|(column, value)| (column.to_owned(), value.clone()))
                .collect();
            let owner_id = table.owner_of(row, id);
            Change {
                noun: table.noun,
                row_id: id.to_owned(),
                owner_id,
                before: None,
                after: Some(after),
            }
        }
        (Some(old), None) => {
            remove(view, table, id)?;
            let owner_id = table.owner_of(&old, id);
            let given = old
                .into_iter()
                .filter(|(_, value)| !value.is_null())
                .collect();
            Change {
                noun: table.noun,
                row_id: id.to_owned(),
                owner_id,
                before: Some(given),
                after: None,
            }
        }
        (Some(old), Some(row)) => {
            let mut before = Map::new();
            let mut after = Map::new();
            for column in table.columns {
                let was = old.get(*column).unwrap_or(&Value::Null);
                let is = row.get(*column).unwrap_or(&Value::Null);
                if was != is {
                    before.insert((*column).to_owned(), was.clone());
                    after.insert((*column).to_owned(), is.clone());
                }
            }
            if after.is_empty() {
                return Ok(None);
            }
            update(view, table, id, row, &after)?;
            let owner_id = table.owner_of(row, id);
            Change {
                noun: table.noun,
                row_id: id.to_owned(),
                owner_id,
                before: Some(before),
                after: Some(after),
            }
        }
    };
    index(view, table, id, wanted)?;
    Ok(Some(change))
}

fn insert(view: View<'_>, table: &Table, id: &str, row: &Row) -> Result<()> {
    let computed = table.compute(row);
    let names: Vec<&str> = table
        .columns
        .iter()
        .copied()
        .chain(computed.iter().map(|(name, _)| *name))
        .collect();
    let marks = vec!["?"; names.len()].join(", ");
    let sql = format!(
        "insert into {} (id, version, {}) values (?, 1, {marks})",
        table.name(),
        names.join(", ")
    );
    let mut values: Vec<Box<dyn ToSql>> = vec![Box::new(id.to_owned())];
    for column in table.columns {
        values.push(Box::new(to_sql_value(
            row.get(*column).unwrap_or(&Value::Null),
        )));
    }
    for (_, value) in computed {
        values.push(Box::new(value));
    }
    view.conn
        .prepare_cached(&sql)
        .sql()?
        .execute(params_from_iter(values))
        .sql()?;
    Ok(())
}

fn update(view: View<'_>, table: &Table, id: &str, row: &Row, after: &Row) -> Result<()> {
    let computed = table.compute(row);
    let mut sets: Vec<String> = after.keys().map(|column| format!("{column} = ?")).collect();
    sets.extend(computed.iter().map(|(name, _)| format!("{name} = ?")));
    let sql = format!(
        "update {} set version = version + 1, {} where id = ?",
        table.name(),
        sets.join(", ")
    );
    let mut values: Vec<Box<dyn ToSql>> = Vec::new();
    for value in after.values() {
        values.push(Box::new(to_sql_value(value)));
    }
    for (_, value) in computed {
        values.push(Box::new(value));
    }
    values.push(Box::new(id.to_owned()));
    view.conn
        .prepare_cached(&sql)
        .sql()?
        .execute(params_from_iter(values))
        .sql()?;
    Ok(())
}

fn remove(view: View<'_>, table: &Table, id: &str) -> Result<()> {
    let sql = format!("delete from {} where id = ?1", table.name());
    view.conn.prepare_cached(&sql).sql()?.execute([id]).sql()?;
    Ok(())
}

/// Writes the derived columns of a row again: for the check's repair.
pub(crate) fn rewrite_derived(view: View<'_>, table: &Table, id: &str, row: &Row) -> Result<()> {
    for (column, value) in table.compute(row) {
        let sql = format!("update {} set {column} = ?1 where id = ?2", table.name());
        view.conn.execute(&sql, params![value, id]).sql()?;
    }
    Ok(())
}

/// Keeps the search index in step with a row.
fn index(view: View<'_>, table: &Table, id: &str, wanted: Option<&Row>) -> Result<()> {
    if table.searched.is_empty() {
        return Ok(());
    }
    let doc: Option<i64> = view
        .conn
        .prepare_cached("select doc from search_docs where row_id = ?1")
        .sql()?
        .query_row([id], |row| row.get(0))
        .optional()
        .sql()?;
    match (doc, wanted.and_then(|row| table.search_text(row))) {
        (None, None) => {}
        (Some(doc), None) => {
            view.conn
                .prepare_cached("delete from search_text where rowid = ?1")
                .sql()?
                .execute([doc])
                .sql()?;
            view.conn
                .prepare_cached("delete from search_docs where doc = ?1")
                .sql()?
                .execute([doc])
                .sql()?;
        }
        (None, Some(text)) => {
            view.conn
                .prepare_cached("insert into search_docs (noun, row_id) values (?1, ?2)")
                .sql()?
                .execute(params![table.name(), id])
                .sql()?;
            let doc = view.conn.last_insert_rowid();
            view.conn
                .prepare_cached("insert into search_text (rowid, text) values (?1, ?2)")
                .sql()?
                .execute(params![doc, text])
                .sql()?;
        }
        (Some(doc), Some(text)) => {
            view.conn
                .prepare_cached("update search_text set text = ?2 where rowid = ?1")
                .sql()?
                .execute(params![doc, text])
                .sql()?;
        }
    }
    Ok(())
}

/// Builds the search index anew from the rows.
pub(crate) fn rebuild_search(view: View<'_>) -> Result<()> {
    view.conn
        .execute_batch("delete from search_text; delete from search_docs;")
        .sql()?;
    for noun in Noun::ALL {
        let table = super::tables::table(*noun);
        if table.searched.is_empty() {
            continue;
        }
        each_row(view, table, |id, row, _| index(view, table, id, Some(&row)))?;
    }
    Ok(())
}
