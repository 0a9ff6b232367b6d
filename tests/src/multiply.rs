//! Registers of any number of tasks, sooner than the verbs could write them: what there is is copied. The check finds such
//! copies; [`crate::generator`] makes registers that are sound.

use rusqlite::{Connection, params};
use std::error::Error;
use std::path::Path;
use steering_core::text::fold;

/// Copies the tasks of a register, in their order, until it has so many, within seconds: for looking at long lists. A copy bears
/// its own code in its title too. Only the rows are copied: neither the past nor full-text search has them.
///
/// # Errors
/// Trouble with the file, or a register without tasks.
pub fn multiply(file: &Path, tasks: u32) -> Result<(), Box<dyn Error>> {
    let mut conn = Connection::open(file)?;
    let tx = conn.transaction()?;
    let columns: Vec<String> = tx
        .prepare("select name from pragma_table_info('tasks') order by cid")?
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    // What must differ, and long texts that no list shows; the rest is as in the task that is copied.
    let values: Vec<&str> = columns
        .iter()
        .map(|column| match column.as_str() {
            "id" => "substr(id, 1, 24) || printf('%012x', place)",
            "code" => "printf('NV-%03d', place)",
            "title" => "printf('NV-%03d: ', place) || title",
            "note" | "source" => "''",
            other => other,
        })
        .collect();
    let copied = tx.execute(
        &format!(
            "with recursive
               whole as (select *, row_number() over (order by length(code), code) as at, count(*) over () as own from tasks),
               places (place) as (select count(*) + 1 from tasks union all select place + 1 from places where place < ?1)
             insert into tasks ({}) select {} from places join whole on at = (place - 1) % own + 1 where place <= ?1",
            columns.join(", "),
            values.join(", ")
        ),
        params![tasks],
    )?;
    if copied == 0 {
        return Err("no task was copied".into());
    }
    tx.commit()?;
    Ok(())
}

/// Tables whose rows belong to a task, with the columns that hold ids of such rows.
const TABLES: [(&str, &[&str]); 4] = [
    ("tasks", &["id", "parent_id", "replaced_by_id"]),
    ("task_parties", &["id", "task_id"]),
    ("extensions", &["id", "task_id"]),
    ("progress_entries", &["id", "task_id"]),
];

/// Columns of a task whose words are searched.
const SEARCHED: &str = "code, title, product, note, assignee_words, result";

/// Makes a register so many times as large as it is, fifteen at most: its tasks are copied with what belongs to them, their log
/// and their place in the search index. The copies are alike in everything but their ids and codes; the hashes of their log do
/// not chain, and the past of a copy bears the code of what it is a copy of.
///
/// # Errors
/// Trouble with the file.
pub fn multiply_with_log(file: &Path, times: u32) -> rusqlite::Result<()> {
    let conn = Connection::open(file)?;
    conn.execute_batch(
        "pragma journal_mode = off; pragma synchronous = off; pragma foreign_keys = off; pragma cache_size = -262144; begin;",
    )?;
    let number = |sql: &str| conn.query_row(sql, [], |row| row.get::<_, i64>(0));
    let head = number("select max(seq) from operations")?;
    let last = number("select max(cast(substr(code, 4) as integer)) from tasks")?;
    for copy in 1..i64::from(times) {
        // Ids are UUIDv7 and begin with a zero for some centuries.
        let id = |column: &str| format!("nullif('{copy:x}' || substr({column}, 2), '{copy:x}')");
        for (table, ids) in TABLES {
            let columns = columns(&conn, table)?;
            let values: Vec<String> = columns
                .iter()
                .map(|column| match column.as_str() {
                    "code" => format!(
                        "'NV-' || (cast(substr(code, 4) as integer) + {})",
                        copy * last
                    ),
                    _ if ids.contains(&column.as_str()) => {
                        format!("case when {column} is not null then {} end", id(column))
                    }
                    _ => column.clone(),
                })
                .collect();
            conn.execute(
                &format!(
                    "insert into {table} ({}) select {} from {table} where id < '1'",
                    columns.join(", "),
                    values.join(", ")
                ),
                [],
            )?;
        }
        conn.execute(
            &format!(
                "insert into operations (seq, id, at, effective_on, actor, op, subject, target, schema, hash)
                 select seq + ?1, {}, at, effective_on, actor, op, subject, target + ?1, schema, hash
                 from operations where seq <= ?2 and op <> 'load_record'",
                id("id")
            ),
            params![copy * head, head],
        )?;
        conn.execute(
            &format!(
                "insert into changes (op_seq, n, noun, row_id, owner_id, before_json, after_json)
                 select op_seq + ?1, n, noun, {}, {}, before_json, after_json
                 from changes where op_seq in (select seq from operations where seq <= ?2 and op <> 'load_record')",
                id("row_id"),
                id("owner_id")
            ),
            params![copy * head, head],
        )?;
        conn.execute(
            &format!(
                "insert into overdue_spans select {}, from_on, until_on from overdue_spans where task_id < '1'",
                id("task_id")
            ),
            [],
        )?;
    }
    search(&conn)?;
    conn.execute(
        "update counters set last = last * ?1 where name = 'NV'",
        [times],
    )?;
    conn.execute_batch("commit; pragma journal_mode = wal;")
}

fn columns(conn: &Connection, table: &str) -> rusqlite::Result<Vec<String>> {
    conn.prepare("select name from pragma_table_info(?1)")?
        .query_map([table], |row| row.get(0))?
        .collect()
}

/// Puts the copies into the search index.
fn search(conn: &Connection) -> rusqlite::Result<()> {
    let mut tasks = conn.prepare(&format!("select id, {SEARCHED} from tasks where id >= '1'"))?;
    let mut doc = conn.prepare("insert into search_docs (noun, row_id) values ('tasks', ?1)")?;
    let mut index = conn.prepare("insert into search_text (rowid, text) values (?1, ?2)")?;
    let mut rows = tasks.query([])?;
    while let Some(row) = rows.next()? {
        let mut words = Vec::new();
        for place in 1..=SEARCHED.split(", ").count() {
            words.push(fold(&row.get::<_, String>(place)?));
        }
        doc.execute([row.get::<_, String>(0)?])?;
        index.execute(params![conn.last_insert_rowid(), words.join("\n")])?;
    }
    Ok(())
}
