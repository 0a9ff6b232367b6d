//! The secretariat's changes of the calendar, and the deadlines that meet them.

use super::tasks::coded;
use super::{View, first, list};
use crate::calendar::{DayChange, DayKind};
use crate::error::Result;
use chrono::NaiveDate;

/// Reads every change, in order. A handful of rows: read once for each look.
pub(crate) fn changes(view: View<'_>) -> Result<Vec<DayChange>> {
    list(
        view,
        "select day, kind, name, source from calendar_days order by day",
        [],
        |row| {
            Ok(DayChange {
                day: row.get(0)?,
                kind: coded(row, 1, DayKind::from_code)?,
                name: row.get(2)?,
                source: row.get(3)?,
            })
        },
    )
}

/// Returns the id of what was set for a day.
pub(crate) fn id_of(view: View<'_>, day: NaiveDate) -> Result<Option<String>> {
    first(
        view,
        "select id from calendar_days where day = ?1",
        [day],
        |row| row.get(0),
    )
}

/// The deadline of an open task.
pub(crate) struct OpenDue {
    pub(crate) id: String,
    pub(crate) due_on: NaiveDate,
    /// For working days: from which day, and how many.
    pub(crate) counted: Option<(NaiveDate, u32)>,
}

/// Reads the deadlines of open tasks from one day to another, in order.
pub(crate) fn open_due(view: View<'_>, from: NaiveDate, to: NaiveDate) -> Result<Vec<OpenDue>> {
    list(
        view,
        "select id, due_on, case when due_kind = 'working_days' then due_event_on end, due_count from tasks
         where due_on between ?1 and ?2
           and state not in ('draft', 'confirmed', 'paused', 'replaced', 'cancelled')
         order by due_on, length(code), code",
        [from, to],
        |row| {
            let counted_from: Option<NaiveDate> = row.get(2)?;
            let count: Option<u32> = row.get(3)?;
            Ok(OpenDue {
                id: row.get(0)?,
                due_on: row.get(1)?,
                counted: counted_from.zip(count),
            })
        },
    )
}
