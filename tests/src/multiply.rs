//! A register of any number of tasks within seconds, for looking at long lists: the rows of the tasks it has are copied.
//!
//! Only the rows: the log knows nothing of the copies, the check of such a register finds them, and neither past nor full-text
//! search has them. [`crate::generator`] makes registers that are sound.

use rusqlite::{Connection, params};
use std::error::Error;
use std::path::Path;

/// Copies the tasks of a register, in their order, until it has so many. A copy bears its own code in its title too.
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
