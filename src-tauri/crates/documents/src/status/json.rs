//! The status report as data, for programs. Names are stable: a change of meaning raises `schema_version`.
//!
//! | Field | Meaning |
//! | --- | --- |
//! | `schema` | Always `steering-desk/status-report`. |
//! | `schema_version` | 1. Fields may be added within a version, never renamed or removed. |
//! | `as_of` | The day, `YYYY-MM-DD` like every date here; absent dates are `null`, absent texts empty. |
//! | `known_to` | Log position the figures were read at. |
//! | `adjusted`, `original` | Statistics by the deadline in force and by the one first given. |
//! | `…cells` | The cells with their sums. Ratios are hundredths of a percent, truncated; `null` for 0/0. |
//! | `…by_area`, `by_lead`, `by_instrument`, `by_level` | The cells of groups; `key` is `null` for tasks that have none. |
//! | `…ageing` | Overdue tasks by calendar days: `from`, `to` (`null` = no end), `tasks`. |
//! | `tasks` | The annex rows. `state` and `timeliness` are the register's codes; `days` is negative when late. |

use crate::DocumentError;
use chrono::NaiveDate;
use serde_json::{Value, json};
use steering_core::reports::{AnnexRow, Cells, Group, Stats, StatusReport};

const SCHEMA: &str = "steering-desk/status-report";
const SCHEMA_VERSION: u32 = 1;

/// Writes the data, indented, ending in a line end.
///
/// # Errors
///
/// Only if the writer fails.
pub(crate) fn write(report: &StatusReport) -> Result<Vec<u8>, DocumentError> {
    let data = json!({
        "schema": SCHEMA,
        "schema_version": SCHEMA_VERSION,
        "as_of": report.as_of.to_string(),
        "known_to": report.known_to,
        "adjusted": stats(&report.adjusted),
        "original": stats(&report.original),
        "tasks": report.rows.iter().map(task).collect::<Vec<_>>(),
    });
    let mut bytes = serde_json::to_vec_pretty(&data)?;
    bytes.push(b'\n');
    Ok(bytes)
}

fn stats(stats: &Stats) -> Value {
    let groups = |groups: &[Group]| groups.iter().map(group).collect::<Vec<_>>();
    let [week, month, quarter, more] = stats.ageing;
    json!({
        "cells": cells(&stats.cells),
        "by_area": groups(&stats.by_area),
        "by_lead": groups(&stats.by_lead),
        "by_instrument": groups(&stats.by_instrument),
        "by_level": groups(&stats.by_level),
        "ageing": [
            {"from": 1, "to": 7, "tasks": week},
            {"from": 8, "to": 30, "tasks": month},
            {"from": 31, "to": 90, "tasks": quarter},
            {"from": 91, "to": null, "tasks": more},
        ],
    })
}

fn group(group: &Group) -> Value {
    let key = group
        .key
        .as_ref()
        .map(|key| json!({"id": key.id, "code": key.code, "title": key.title}));
    json!({"key": key, "cells": cells(&group.cells)})
}

fn cells(cells: &Cells) -> Value {
    json!({
        "total": cells.total(),
        "done": cells.done(),
        "on_time": cells.on_time,
        "late": cells.late,
        "done_undated": cells.done_undated,
        "open": cells.open(),
        "in_term": cells.in_term,
        "overdue": cells.overdue,
        "open_undated": cells.open_undated,
        "due_set": cells.due_set,
        "drafts": cells.drafts,
        "stopped": cells.stopped,
        "urgent_overdue": cells.urgent_overdue,
        "longest_days": cells.longest_days,
        "on_time_ratio": cells.on_time_ratio(),
        "overdue_ratio": cells.overdue_ratio(),
        "overdue_share": cells.overdue_share(),
    })
}

fn task(row: &AnnexRow) -> Value {
    let day = |day: Option<NaiveDate>| day.map(|day| day.to_string());
    json!({
        "code": row.code,
        "title": row.title,
        "area": row.area,
        "level": row.level,
        "source_symbol": row.source_symbol,
        "source_on": day(row.source_on),
        "clause": row.clause,
        "lead": row.lead,
        "assignee_words": row.assignee_words,
        "coordinators": row.coordinators,
        "due_on": day(row.due_on),
        "due_words": row.due_words,
        "original_due_on": day(row.original_due_on),
        "extensions": row.extensions,
        "product": row.product,
        "result": row.result,
        "state": row.state.code(),
        "timeliness": row.timeliness.code(),
        "days": row.days,
        "percent": row.percent,
        "progress_words": row.progress_words,
        "done_on": day(row.done_on),
        "note": row.note,
    })
}
