//! Counting tasks for statistics, and the rows of a report.

use super::tasks::{OPEN, due_column};
use super::work::AWAITING;
use super::{Sql, View, count, first, is_past, list};
use crate::error::{Error, Result};
use crate::reports::{Count, GroupKey};
use crate::tasks::rules::{Dates, timeliness};
use crate::tasks::{Basis, Cell, DueKind, TaskState};
use chrono::NaiveDate;
use std::collections::HashMap;
use std::sync::Arc;

/// Counts the tasks of the view's day by everything that statistics are grouped by.
///
/// Only open tasks are looked at one by one: the cell of the others does not depend on the day, and their counts are kept. In
/// the past, those that something moved since are taken out of the kept counts and counted as they stood then.
pub(crate) fn counts(view: View<'_>, basis: Basis) -> Result<Vec<Count>> {
    let mut tally = Tally::default();
    let cell = match basis {
        Basis::Adjusted => "cell",
        Basis::Original => "original_cell",
    };
    let kept = format!(
        "select area_id, lead_unit_id, instrument_id, level, {cell}, tasks from main.task_counts where cell <> 'open'"
    );
    each(view, &kept, |row| {
        let cell = known(Cell::from_code, text(row, 4)?)?;
        let count = row.get(5).sql()?;
        tally.put(row, cell, false, None, count)
    })?;
    let due = due_column(basis);
    let columns =
        format!("t.area_id, t.lead_unit_id, t.instrument_id, t.level, t.state, {due}, t.done_on");
    let open = format!("select {columns} from main.tasks t indexed by tasks_open where {OPEN}");
    if is_past(view)? {
        let unmoved = format!("{open} and t.id not in (select id from temp.tasks_moved)");
        each(view, &unmoved, |row| tally.add_task(row, view.day, 1))?;
        let moved = format!(
            "select {columns} from temp.tasks_moved m cross join main.tasks t on t.id = m.id where not ({OPEN})"
        );
        each(view, &moved, |row| tally.add_task(row, view.day, -1))?;
        let then = format!("select {columns} from temp.tasks_then t");
        each(view, &then, |row| tally.add_task(row, view.day, 1))?;
    } else {
        each(view, &open, |row| tally.add_task(row, view.day, 1))?;
    }
    Ok(tally.into_counts())
}

/// Visits every row of a query.
fn each(
    view: View<'_>,
    sql: &str,
    mut visit: impl FnMut(&rusqlite::Row<'_>) -> Result<()>,
) -> Result<()> {
    let mut statement = view.conn.prepare_cached(sql).sql()?;
    let mut rows = statement.query([]).sql()?;
    while let Some(row) = rows.next().sql()? {
        visit(row)?;
    }
    Ok(())
}

/// Returns the text of a column; empty when there is none.
fn text<'r>(row: &'r rusqlite::Row<'_>, place: usize) -> Result<&'r str> {
    let value = row.get_ref(place).sql()?;
    Ok(value
        .as_str_or_null()
        .map_err(|e| Error::Internal(e.to_string()))?
        .unwrap_or_default())
}

/// Reads a day in the one form that the register writes.
fn date(row: &rusqlite::Row<'_>, place: usize) -> Result<Option<NaiveDate>> {
    let text = text(row, place)?;
    if text.is_empty() {
        return Ok(None);
    }
    let number = |from: usize, to: usize| text.get(from..to).and_then(|part| part.parse().ok());
    let year = text.get(..4).and_then(|part| part.parse().ok());
    year.zip(number(5, 7).zip(number(8, 10)))
        .and_then(|(year, (month, day))| NaiveDate::from_ymd_opt(year, month, day))
        .map(Some)
        .ok_or_else(|| Error::Internal(format!("{text:?} is no day")))
}

/// Reads a code.
fn known<T>(read: impl Fn(&str) -> Option<T>, code: &str) -> Result<T> {
    read(code).ok_or_else(|| Error::Internal(format!("the code {code:?} is unknown")))
}

/// What tasks are alike in: area, lead and document by their numbers in the tally, level, cell, whether in the due set, and
/// the place in the ageing.
type Alike = (usize, usize, usize, u32, Cell, bool, Option<usize>);

/// Tasks added up by what they are alike in.
#[derive(Default)]
struct Tally {
    ids: Vec<Option<Arc<str>>>,
    numbers: HashMap<Arc<str>, usize>,
    counts: HashMap<Alike, (i64, u32)>,
}

impl Tally {
    /// Adds the task of a row: area, lead, document, level, state, deadline, day done.
    fn add_task(&mut self, row: &rusqlite::Row<'_>, day: NaiveDate, count: i64) -> Result<()> {
        let dates = Dates {
            state: known(TaskState::from_code, text(row, 4)?)?,
            due_kind: DueKind::None,
            due_on: date(row, 5)?,
            done_on: date(row, 6)?,
        };
        let (timeliness, days) = timeliness(dates, day, day);
        let cell = timeliness.cell();
        let late = days
            .filter(|_| cell == Cell::Overdue)
            .map(i32::unsigned_abs);
        let is_due_open = matches!(cell, Cell::InTerm | Cell::Overdue) && dates.due_on <= Some(day);
        self.put(row, cell, is_due_open, late, count)
    }

    /// Adds tasks of a row that begins with area, lead, document and level.
    fn put(
        &mut self,
        row: &rusqlite::Row<'_>,
        cell: Cell,
        is_due_open: bool,
        late: Option<u32>,
        count: i64,
    ) -> Result<()> {
        let age = late.map(|days| match days {
            0..=7 => 0,
            8..=30 => 1,
            31..=90 => 2,
            _ => 3,
        });
        let alike = (
            self.number(text(row, 0)?),
            self.number(text(row, 1)?),
            self.number(text(row, 2)?),
            row.get(3).sql()?,
            cell,
            is_due_open || matches!(cell, Cell::OnTime | Cell::Late),
            age,
        );
        let (tasks, longest) = self.counts.entry(alike).or_default();
        *tasks += count;
        *longest = (*longest).max(late.unwrap_or_default());
        Ok(())
    }

    /// Returns the number of an id; that of none, the empty text, too.
    fn number(&mut self, id: &str) -> usize {
        if let Some(number) = self.numbers.get(id) {
            return *number;
        }
        let id: Arc<str> = Arc::from(id);
        self.ids.push((!id.is_empty()).then(|| id.clone()));
        self.numbers.insert(id, self.ids.len() - 1);
        self.ids.len() - 1
    }

    fn into_counts(self) -> Vec<Count> {
        let id = |number: usize| self.ids.get(number).cloned().flatten();
        self.counts
            .iter()
            .filter_map(|(alike, (tasks, longest_days))| {
                let (area, lead, instrument, level, cell, is_due, age) = *alike;
                let count = u32::try_from(*tasks).ok().filter(|count| *count > 0)?;
                Some(Count {
                    area: id(area),
                    lead: id(lead),
                    instrument: id(instrument),
                    level,
                    cell,
                    is_due,
                    age,
                    count,
                    longest_days: *longest_days,
                })
            })
            .collect()
    }
}

/// Names of everything tasks are grouped by.
pub(crate) struct Names {
    pub(crate) areas: Vec<GroupKey>,
    pub(crate) leads: Vec<GroupKey>,
    pub(crate) instruments: Vec<GroupKey>,
}

/// Reads the names: areas in the committee's order, leads and documents in theirs.
pub(crate) fn names(view: View<'_>) -> Result<Names> {
    let key = |row: &rusqlite::Row<'_>| {
        Ok(GroupKey {
            id: row.get(0)?,
            code: row.get(1)?,
            title: row.get(2)?,
        })
    };
    Ok(Names {
        areas: list(view, "select id, cast(number as text), name from areas order by number, id", [], key)?,
        leads: list(
            view,
            "select id, case when abbreviation <> '' then abbreviation else code end, name from units
             order by name_sort, code",
            [],
            key,
        )?,
        instruments: list(
            view,
            "select id, case when symbol <> '' then symbol else code end, title from instruments
             order by signed_on is null, signed_on desc, length(code), code",
            [],
            key,
        )?,
    })
}

/// What a report's row has beyond a line of a list.
#[derive(Debug, Clone)]
pub(crate) struct Beyond {
    pub(crate) source_symbol: String,
    pub(crate) source_on: Option<NaiveDate>,
    pub(crate) clause: String,
    pub(crate) product: String,
    pub(crate) result: String,
    pub(crate) note: String,
}

/// Reads what a report says of a task beyond its line.
pub(crate) fn beyond(view: View<'_>, id: &str) -> Result<Option<Beyond>> {
    first(
        view,
        "select coalesce(case when i.symbol <> '' then i.symbol else i.title end, ''), i.signed_on,
           coalesce(c.label, ''), t.product, t.result, t.note
         from tasks t left join instruments i on i.id = t.instrument_id left join clauses c on c.id = t.clause_id
         where t.id = ?1",
        [id],
        |row| {
            Ok(Beyond {
                source_symbol: row.get(0)?,
                source_on: row.get(1)?,
                clause: row.get(2)?,
                product: row.get(3)?,
                result: row.get(4)?,
                note: row.get(5)?,
            })
        },
    )
}

/// Counts the tasks that await a decision.
pub(crate) fn awaiting(view: View<'_>) -> Result<u32> {
    count(
        view,
        &format!("select count(*) from tasks t where {AWAITING}"),
        [],
    )
}

/// Counts the open tasks that have no lead.
pub(crate) fn without_lead(view: View<'_>) -> Result<u32> {
    count(
        view,
        &format!("select count(*) from tasks t where t.lead_unit_id is null and {OPEN}"),
        [],
    )
}
