//! What was reported within the window of a period.

use super::{View, count, list, log};
use crate::calendar::{Period, midnight_after};
use crate::error::Result;
use chrono::{Datelike, NaiveDate};
use rusqlite::named_params;
use std::collections::{HashMap, HashSet};

/// What was reported of one task.
#[derive(Debug, Clone, Default)]
pub(crate) struct Reported {
    /// Percent last reported before the window.
    pub(crate) percent_before: u32,
    /// Last words within it.
    pub(crate) words: String,
    /// Their day.
    pub(crate) reported_on: Option<NaiveDate>,
    /// Entries within it.
    pub(crate) entries: u32,
}

/// Reads what was reported up to the end of a period, by task. Entries belong to the month they were frozen to; those of a
/// register of format one, which have none, to the one their day lies in.
pub(crate) fn reported(
    view: View<'_>,
    period: Period,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<HashMap<String, Reported>> {
    let (first, last) = period
        .months()
        .map_or_else(Default::default, |(first, last)| {
            let code = |day: NaiveDate| Period::Month(day.year(), day.month()).code();
            (code(first), code(last))
        });
    let mut found: HashMap<String, Reported> = HashMap::new();
    let entries = list(
        view,
        "select task_id, reported_on, percent, words,
           case when period is null then reported_on >= :from else period >= :first end
         from progress_entries
         where case when period is null then reported_on <= :to else period <= :last end
         order by task_id, reported_on, id",
        named_params! { ":from": from, ":to": to, ":first": first, ":last": last },
        |row| {
            Ok((
                row.get::<_, String>(0)?,
                row.get::<_, NaiveDate>(1)?,
                row.get::<_, u32>(2)?,
                row.get::<_, String>(3)?,
                row.get::<_, bool>(4)?,
            ))
        },
    )?;
    for (task_id, reported_on, percent, words, is_within) in entries {
        let of_task = found.entry(task_id).or_default();
        if is_within {
            of_task.words = words;
            of_task.reported_on = Some(reported_on);
            of_task.entries += 1;
        } else {
            of_task.percent_before = percent;
        }
    }
    Ok(found)
}

/// Reads the tasks that were confirmed on a day or later.
pub(crate) fn confirmed_since(view: View<'_>, from: NaiveDate) -> Result<HashSet<String>> {
    let sql = "select id from tasks where confirmed_on >= ?1";
    Ok(list(view, sql, [from], |row| row.get(0))?
        .into_iter()
        .collect())
}

/// Returns the log position at the end of a day in Vietnam.
pub(crate) fn position_after(view: View<'_>, day: NaiveDate) -> Result<u32> {
    count(
        view,
        "select coalesce(max(seq), 0) from operations where at < ?1",
        [log::instant(midnight_after(day))],
    )
}
