//! Migrations: numbered files, all pending ones in one transaction.

use super::{Sql, View, overdue, rows};
use crate::error::{Error, Result, Trouble};
use chrono::NaiveDate;
use rusqlite::{Connection, TransactionBehavior};
use std::path::PathBuf;

/// The schema files, in order. A released file is frozen: a test holds its checksum.
const FILES: &[&str] = &[
    include_str!("schema/0001_register.sql"),
    include_str!("schema/0002_work.sql"),
    include_str!("schema/0003_counts.sql"),
    include_str!("schema/0004_quick.sql"),
    include_str!("schema/0005_papers.sql"),
    include_str!("schema/0006_templates.sql"),
    include_str!("schema/0007_meetings.sql"),
    include_str!("schema/0008_opinions.sql"),
    include_str!("schema/0009_approval.sql"),
];
/// The newest format this version knows.
#[expect(clippy::cast_possible_truncation, reason = "a handful of files")]
pub(crate) const KNOWN: u32 = FILES.len() as u32;

/// Returns the format of a file: the number of migrations it has seen.
pub(crate) fn version(conn: &Connection) -> Result<u32> {
    conn.pragma_query_value(None, "user_version", |row| row.get(0))
        .sql()
}

/// Brings a register to the newest format; nothing is changed when any step fails.
///
/// # Errors
/// The file is newer than this version.
pub(crate) fn migrate(conn: &mut Connection) -> Result<()> {
    if version(conn)? == KNOWN {
        return Ok(());
    }
    // A table that others refer to is made anew by dropping the old one; a pragma does nothing inside a transaction.
    conn.pragma_update(None, "foreign_keys", false).sql()?;
    let result = in_one_transaction(conn);
    conn.pragma_update(None, "foreign_keys", true).sql()?;
    result
}

fn in_one_transaction(conn: &mut Connection) -> Result<()> {
    let tx = conn
        .transaction_with_behavior(TransactionBehavior::Immediate)
        .sql()?;
    // Read again under the lock: another process may have been first.
    let found = version(&tx)?;
    if found > KNOWN {
        return Err(Error::File {
            path: PathBuf::new(),
            trouble: Trouble::TooNew {
                found,
                known: KNOWN,
            },
        });
    }
    for file in FILES.iter().skip(found as usize) {
        tx.execute_batch(file).sql()?;
    }
    // What schema 4 keeps is reckoned by the rules, and the words of its index are folded: no schema file knows how.
    if found < 4 {
        let view = View {
            conn: &tx,
            day: NaiveDate::default(),
        };
        overdue::rebuild(view)?;
        rows::rebuild_search(view)?;
    }
    let broken: u32 = tx
        .query_row("select count(*) from pragma_foreign_key_check", [], |row| {
            row.get(0)
        })
        .sql()?;
    if broken > 0 {
        return Err(Error::Internal(format!(
            "{broken} links lead nowhere after the migration"
        )));
    }
    tx.pragma_update(None, "user_version", KNOWN).sql()?;
    tx.commit().sql()
}

#[cfg(test)]
mod tests {
    use super::FILES;
    use sha2::{Digest, Sha256};

    #[test]
    fn released_schema_files_stay_as_they_were_released() {
        let frozen: &[&str] = &[
            "b9f1c5ef4366ee25dd72a84cf21e18c56d339b682731d0fe4417bca2633998e0",
            "cf74161ab26a785236bcf034dbe705531e430fe38060dc02e100636156f6c8fd",
            "d78705598cd0e09d60f88f384a057a5b646feb7ce4f8c2a6654c5b655e19503e",
            "9996d391f277f374bc3cc04f58641144f02419559e7c3bb946ed354e7fcf6865",
            "e4aa41c455f14f27f8c749d9a68c8aef69ecf1aa92e240c519b0af42fe39aa48",
            "47167e431565c6cd7b25ae15c3a89960a28d2b9b0933024b7e1c8eba60e0c97c",
            "5a74d8a4b820dd662d1850ecc5f7467e52c6ba3f7e9527abd1e29adcdd464c0f",
            "46cfb084aef61d0c0e4ce81e2acb40cb3a4e0bde46b72828c71d224ad6bb5517",
            "de56949029ffd4b7eafc68e4707d3dfc78d8992d214bcc5655e33dfc887d2f13",
        ];
        for (number, file) in FILES.iter().enumerate() {
            let sum: String = Sha256::digest(file.as_bytes())
                .iter()
                .map(|byte| format!("{byte:02x}"))
                .collect();
            assert_eq!(
                Some(&sum.as_str()),
                frozen.get(number),
                "schema file {} was released: write a new migration instead",
                number + 1
            );
        }
    }
}
