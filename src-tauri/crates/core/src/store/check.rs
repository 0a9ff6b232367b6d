//! Checking a register against SQLite, its own log, and the domain; and mending what the log can vouch for.

use super::log::{self, Chain};
use super::past::fold;
use super::rows;
use super::tables::{self, Row};
use super::{
    Sql, View, committee, count, life, list, meetings, migrate, overdue, papers, preparing,
    templates,
};
use crate::error::Result;
use crate::ops::Noun;
use crate::text::nfc;
use rusqlite::Connection;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// One thing wrong. Its words are `check-<code>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Stable code.
    pub code: &'static str,
    /// Where: table and record, or operation.
    pub place: String,
    /// In particular.
    pub detail: String,
    /// True when the repair can mend it.
    pub is_mendable: bool,
    /// Which row, for the repair.
    row: Option<(Noun, String)>,
}

/// What a check looked at and found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    /// Operations whose hash was verified.
    pub operations: u32,
    /// Rows compared with the log.
    pub rows: u32,
    /// What is wrong.
    pub findings: Vec<Finding>,
}

/// Findings of one kind reported at most: a broken file would list everything.
const MOST: usize = 50;

/// Series of codes and the tables they are given in.
const SERIES: [(&str, &str); 7] = [
    ("NV", "tasks"),
    ("DV", "units"),
    ("VB", "instruments"),
    ("HT", "inventory_items"),
    ("DK", "recurrences"),
    ("MB", "paper_templates"),
    ("YK", "opinion_rounds"),
];

struct Findings(Vec<Finding>);

impl Findings {
    fn put(&mut self, code: &'static str, place: impl Into<String>, detail: impl Into<String>) {
        self.push(code, place.into(), detail.into(), None, false);
    }

    fn of_row(
        &mut self,
        code: &'static str,
        noun: Noun,
        id: &str,
        row: Option<&Row>,
        detail: impl Into<String>,
        is_mendable: bool,
    ) {
        // A code says more to a person than an id.
        let name = row.and_then(|row| row.get("code")).and_then(Value::as_str);
        let place = format!("{} {}", noun.code(), name.unwrap_or(id));
        self.push(
            code,
            place,
            detail.into(),
            Some((noun, id.to_owned())),
            is_mendable,
        );
    }

    fn push(
        &mut self,
        code: &'static str,
        place: String,
        detail: String,
        row: Option<(Noun, String)>,
        is_mendable: bool,
    ) {
        if self.0.iter().filter(|finding| finding.code == code).count() < MOST || is_mendable {
            self.0.push(Finding {
                code,
                place,
                detail,
                is_mendable,
                row,
            });
        }
    }

    fn has(&self, code: &str) -> bool {
        self.0.iter().any(|finding| finding.code == code)
    }
}

/// Rows as the log says they are.
type Replayed = BTreeMap<(Noun, String), Row>;

/// Checks everything.
pub(crate) fn check(view: View<'_>) -> Result<Checked> {
    let mut found = Findings(Vec::new());
    sqlite(view, &mut found)?;
    schema(view, &mut found)?;
    let (operations, replayed) = the_log(view, &mut found)?;
    let is_unbroken = !found.has("hash-chain") && !found.has("operation-gap");
    let rows = the_rows(view, &mut found, &replayed, is_unbroken)?;
    search_index(view, &mut found)?;
    kept_counts(view, &mut found)?;
    kept_overdue(view, &mut found)?;
    kept_files(view, &mut found)?;
    domain(view, &mut found)?;
    Ok(Checked {
        operations,
        rows,
        findings: found.0,
    })
}

fn sqlite(view: View<'_>, found: &mut Findings) -> Result<()> {
    for line in list(view, "pragma integrity_check", [], |row| {
        row.get::<_, String>(0)
    })? {
        if line != "ok" {
            found.put("sqlite", "-", line);
        }
    }
    let broken = list(view, "pragma foreign_key_check", [], |row| {
        Ok((
            row.get::<_, String>(0)?,
            row.get::<_, Option<i64>>(1)?,
            row.get::<_, String>(2)?,
        ))
    })?;
    for (table, row, parent) in broken {
        found.put(
            "foreign-key",
            format!("{table} {}", row.unwrap_or_default()),
            parent,
        );
    }
    Ok(())
}

/// Compares the structure with that of a new register.
fn schema(view: View<'_>, found: &mut Findings) -> Result<()> {
    let mut fresh = Connection::open_in_memory().sql()?;
    migrate::migrate(&mut fresh)?;
    let read = |conn: &Connection| -> Result<BTreeMap<String, String>> {
        let pairs = list(
            View {
                conn,
                day: view.day,
            },
            "select name, sql from main.sqlite_schema where sql is not null and name not like 'sqlite_%'",
            [],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )?;
        Ok(pairs.into_iter().collect())
    };
    let (designed, present) = (read(&fresh)?, read(view.conn)?);
    for (name, sql) in &designed {
        match present.get(name) {
            None => found.put("schema", name, "missing"),
            Some(other) if other != sql => found.put("schema", name, other),
            Some(_) => {}
        }
    }
    for name in present.keys().filter(|name| !designed.contains_key(*name)) {
        found.put("schema", name, "unknown");
    }
    Ok(())
}

/// Walks the log from the first operation: numbers without gaps, hashes that chain, and the rows it adds up to.
fn the_log(view: View<'_>, found: &mut Findings) -> Result<(u32, Replayed)> {
    let mut replayed = Replayed::new();
    let mut before = String::new();
    let mut expected = 1;
    let mut sound = 0;
    log::each_operation(view, |operation| {
        while expected < operation.seq {
            found.put("operation-gap", expected.to_string(), "");
            expected += 1;
        }
        expected += 1;
        let mut chain = Chain::new(&before, operation.seq, &operation.entry, operation.schema);
        for raw in log::raw_changes(view, operation.seq)? {
            chain.change(
                &raw.noun,
                &raw.row_id,
                &raw.owner_id,
                raw.before.as_deref(),
                raw.after.as_deref(),
            );
            let (Some(noun), Ok(after)) = (
                Noun::from_code(&raw.noun),
                log::from_text(raw.after.as_deref()),
            ) else {
                found.put("other", format!("operation {}", operation.seq), raw.noun);
                continue;
            };
            let key = (noun, raw.row_id);
            let mut state = replayed.remove(&key);
            fold(&mut state, raw.before.is_none(), after);
            if let Some(row) = state {
                replayed.insert(key, row);
            }
        }
        if chain.end() == operation.hash {
            sound += 1;
        } else {
            found.put(
                "hash-chain",
                operation.seq.to_string(),
                operation.entry.op.code(),
            );
        }
        before = operation.hash;
        Ok(())
    })?;
    Ok((sound, replayed))
}

/// Compares every row with the log, and its derived columns and text with what they should be.
fn the_rows(
    view: View<'_>,
    found: &mut Findings,
    replayed: &Replayed,
    is_unbroken: bool,
) -> Result<u32> {
    let mut compared = 0;
    let mut seen: BTreeSet<(Noun, String)> = BTreeSet::new();
    for noun in Noun::ALL {
        let table = tables::table(*noun);
        rows::each_row(view, table, |id, row, stored| {
            compared += 1;
            let key = (*noun, id.to_owned());
            match replayed.get(&key) {
                None => found.of_row("row-unlogged", *noun, id, Some(&row), "", is_unbroken),
                Some(logged) => {
                    let differing: Vec<&str> = table
                        .columns
                        .iter()
                        .filter(|column| {
                            row.get(**column).unwrap_or(&Value::Null)
                                != logged.get(**column).unwrap_or(&Value::Null)
                        })
                        .copied()
                        .collect();
                    if !differing.is_empty() {
                        found.of_row(
                            "row-differs",
                            *noun,
                            id,
                            Some(&row),
                            differing.join(", "),
                            is_unbroken,
                        );
                    }
                }
            }
            seen.insert(key);
            for ((column, right), is) in table.compute(&row).into_iter().zip(stored) {
                if is.as_ref() != Some(&right) {
                    let code = if column == "folded" {
                        "folded-text"
                    } else {
                        "sort-key"
                    };
                    found.of_row(code, *noun, id, Some(&row), column, true);
                }
            }
            for (column, value) in &row {
                if value.as_str().is_some_and(|text| nfc(text) != text) {
                    found.of_row("text-form", *noun, id, Some(&row), column, false);
                }
            }
            Ok(())
        })?;
    }
    for ((noun, id), row) in replayed.iter().filter(|(key, _)| !seen.contains(*key)) {
        found.of_row("row-missing", *noun, id, Some(row), "", is_unbroken);
    }
    Ok(compared)
}

fn search_index(view: View<'_>, found: &mut Findings) -> Result<()> {
    let mut searched = 0;
    for noun in Noun::ALL {
        let table = tables::table(*noun);
        if table.searched.is_empty() {
            continue;
        }
        let name = table.name();
        searched += count(view, &format!("select count(*) from {name}"), [])?;
        let lost = count(
            view,
            &format!(
                "select count(*) from {name} t where not exists (select 1 from search_docs d where d.row_id = t.id)"
            ),
            [],
        )?;
        if lost > 0 {
            found.push(
                "search-index",
                name.to_owned(),
                lost.to_string(),
                None,
                true,
            );
        }
    }
    let docs = count(view, "select count(*) from search_docs", [])?;
    let texts = count(view, "select count(*) from search_text", [])?;
    if docs != searched || texts != searched {
        found.push(
            "search-index",
            "-".to_owned(),
            format!("{docs}/{texts}/{searched}"),
            None,
            true,
        );
    }
    Ok(())
}

/// What tasks count under and how many, kept and counted again.
const COUNTS: [&str; 2] = [
    "select area_id, lead_unit_id, instrument_id, level, state, cell, original_cell, tasks from task_counts",
    "select area_id, lead_unit_id, instrument_id, level, state, cell, original_cell, count(*) as tasks
     from task_count_keys group by area_id, lead_unit_id, instrument_id, level, state, cell, original_cell",
];

/// The kept counts are those of the tasks.
fn kept_counts(view: View<'_>, found: &mut Findings) -> Result<()> {
    let [kept, counted] = COUNTS;
    let differing = count(
        view,
        &format!(
            "select count(*) from (select * from ({kept} except {counted}) union select * from ({counted} except {kept}))"
        ),
        [],
    )?;
    if differing > 0 {
        found.push(
            "task-counts",
            "task_counts".to_owned(),
            differing.to_string(),
            None,
            true,
        );
    }
    Ok(())
}

/// The kept days on which tasks were overdue are those of the log.
fn kept_overdue(view: View<'_>, found: &mut Findings) -> Result<()> {
    let differing = overdue::count_differing(view)?;
    if differing > 0 {
        found.push(
            "overdue-days",
            "overdue_spans".to_owned(),
            differing.to_string(),
            None,
            true,
        );
    }
    Ok(())
}

/// Counts anew.
fn recount(view: View<'_>) -> Result<()> {
    view.conn
        .execute_batch(&format!(
            "delete from task_counts; insert into task_counts {};",
            COUNTS[1]
        ))
        .sql()
}

/// The files that vouch for tasks: all there, each with the bytes that its hash names.
fn kept_files(view: View<'_>, found: &mut Findings) -> Result<()> {
    for (task, name) in life::lost_files(view)? {
        found.put("file-missing", task, name);
    }
    for (paper, name) in papers::lost_files(view)? {
        found.put("file-missing", paper, name);
    }
    let meetings_of = preparing::lost_files(view)?
        .into_iter()
        .chain(meetings::lost_editions(view)?);
    for (meeting, name) in meetings_of {
        found.put("file-missing", meeting, name);
    }
    for (version, name) in templates::lost_files(view)? {
        found.put("file-missing", version, name);
    }
    for hash in life::damaged_files(view)? {
        found.put("file-differs", "files", hash);
    }
    Ok(())
}

/// The domain's own invariants.
fn domain(view: View<'_>, found: &mut Findings) -> Result<()> {
    let seats = list(
        view,
        "select number from seats order by number",
        [],
        |row| row.get::<_, u32>(0),
    )?;
    if !seats.is_empty() && seats != (1..=29).collect::<Vec<u32>>() {
        found.put("seats", "-", seats.len().to_string());
    }
    for (seat, day) in committee::overlaps(view)? {
        found.put("memberships-overlap", seat.to_string(), day.to_string());
    }
    for (kind, year, number) in papers::unexplained_gaps(view)? {
        found.put("number-gap", format!("{kind} {year}"), number.to_string());
    }
    for (symbol, day) in papers::out_of_order(view)? {
        found.put("number-order", symbol, day.to_string());
    }
    for (place, version) in templates::lost_versions(view)? {
        found.put("template-version", place, version);
    }
    let of_tasks: [(&'static str, &str); 5] = [
        (
            "one-lead",
            "select t.code, u.name from tasks t join task_parties p on p.task_id = t.id and p.role = 'coordinator'
               and p.unit_id = t.lead_unit_id join units u on u.id = p.unit_id",
        ),
        (
            "state-dates",
            "select code, state from tasks where (state in ('confirmed', 'reported_done')) <> (done_on is not null)
               and state not in ('paused', 'replaced', 'cancelled')",
        ),
        (
            "state-before",
            "select code, state from tasks where (state in ('paused', 'clarification_asked')) <> (state_before is not null)",
        ),
        (
            "due-date",
            "select t.code, coalesce(t.due_on, '-') from tasks t
             where t.due_on is not coalesce((select e.granted_on from extensions e
               where e.task_id = t.id and e.state = 'granted' order by e.number desc limit 1), t.original_due_on)",
        ),
        ("code", "select code, title from tasks where code not glob 'NV-[0-9][0-9][0-9]*'"),
    ];
    for (code, sql) in of_tasks {
        for (place, detail) in list(view, sql, [], |row| {
            Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))
        })? {
            found.put(code, place, detail);
        }
    }
    for (series, table) in SERIES {
        let given = count(
            view,
            &format!("select coalesce(max(cast(substr(code, 4) as integer)), 0) from {table}"),
            [],
        )?;
        let last = count(
            view,
            "select coalesce(max(last), 0) from counters where name = ?1",
            [series],
        )?;
        if last < given {
            found.push(
                "code",
                series.to_owned(),
                format!("{last} < {given}"),
                None,
                true,
            );
        }
    }
    Ok(())
}

/// Mends what can be mended without a guess. Returns how many findings it took away.
pub(crate) fn mend(view: View<'_>, findings: &[Finding]) -> Result<u32> {
    let mut mended = 0;
    let mut rows_to_mend: BTreeSet<(Noun, String)> = BTreeSet::new();
    for finding in findings.iter().filter(|finding| finding.is_mendable) {
        mended += 1;
        match (finding.code, &finding.row) {
            (
                "row-differs" | "row-missing" | "row-unlogged" | "sort-key" | "folded-text",
                Some(row),
            ) => {
                rows_to_mend.insert(row.clone());
            }
            ("code", _) => {
                for (series, table) in SERIES {
                    view.conn
                        .execute(
                            &format!(
                                "insert into counters (name, last)
                                 select ?1, coalesce(max(cast(substr(code, 4) as integer)), 0) from {table} where true
                                 on conflict (name) do update set last = max(last, excluded.last)"
                            ),
                            [series],
                        )
                        .sql()?;
                }
            }
            _ => {}
        }
    }
    if !rows_to_mend.is_empty() {
        let (_, replayed) = the_log(view, &mut Findings(Vec::new()))?;
        for (noun, id) in &rows_to_mend {
            let table = tables::table(*noun);
            let wanted = replayed.get(&(*noun, id.clone()));
            rows::put(view, table, id, wanted)?;
            if let Some(row) = wanted {
                rows::rewrite_derived(view, table, id, row)?;
            }
        }
    }
    if findings.iter().any(|finding| finding.code == "task-counts") || !rows_to_mend.is_empty() {
        recount(view)?;
    }
    if findings
        .iter()
        .any(|finding| finding.code == "overdue-days")
    {
        overdue::rebuild(view)?;
    }
    if findings
        .iter()
        .any(|finding| finding.code == "search-index")
        || !rows_to_mend.is_empty()
    {
        rows::rebuild_search(view)?;
    }
    Ok(mended)
}
