//! Queries of criteria, scores, marks, capacities and selections.

use super::committee::named;
use super::records::{ComparisonRecord, SelectionItemRecord};
use super::tasks::coded;
use super::{View, count, first, list, rows};
use crate::error::{Error, Result};
use crate::priorities::{
    Candidate, CapacityLine, Criterion, Horizon, Mark, MarkOn, Measure, SavedSelection, ScoreOn,
    Sense,
};
use crate::tasks::{Named, TaskState};
use rusqlite::{Row, ToSql, named_params};

/// A unit's short name, beside `u`.
const UNIT_CODE: &str = "case when u.abbreviation <> '' then u.abbreviation else u.code end";
/// Tasks that can be worked on: not paused, not stopped, not reported done.
const OPEN: &str = "t.state in ('draft', 'assigned', 'accepted', 'in_progress', 'returned', 'clarification_asked')";
/// Tasks that someone scored or marked.
const TOUCHED: &str = "(exists (select 1 from scores s where s.task_id = t.id)
   or exists (select 1 from marks m where m.task_id = t.id))";

/// Reads the criteria in order.
pub(crate) fn criteria(view: View<'_>) -> Result<Vec<Criterion>> {
    list(
        view,
        "select c.id, c.number, c.name, c.meaning, c.horizon, c.sense, c.weight, c.source, c.version,
           (select count(*) from scores s where s.criterion_id = c.id)
         from criteria c order by c.number",
        [],
        |row| {
            Ok(Criterion {
                id: row.get(0)?,
                number: row.get(1)?,
                name: row.get(2)?,
                meaning: row.get(3)?,
                horizon: coded(row, 4, Horizon::from_code)?,
                sense: coded(row, 5, Sense::from_code)?,
                weight: row.get(6)?,
                source: row.get(7)?,
                version: row.get(8)?,
                scores: row.get(9)?,
            })
        },
    )
}

/// Reads the pairwise comparisons as records.
pub(crate) fn comparisons(view: View<'_>) -> Result<Vec<ComparisonRecord>> {
    records(view, "select id from comparisons order by id", &[])
}

fn records<R: rows::Record>(view: View<'_>, sql: &str, values: &[&dyn ToSql]) -> Result<Vec<R>> {
    list(view, sql, values, |row| row.get::<_, String>(0))?
        .iter()
        .map(|id| {
            rows::get(view, id)?
                .ok_or_else(|| Error::Internal(format!("row {id} went away under a lock")))
        })
        .collect()
}

/// Which tasks are wanted.
pub(crate) enum Which<'a> {
    /// Those that can be worked on and that someone scored or marked.
    Touched,
    /// A page of those that can be worked on.
    Page {
        /// Folded text in code or title; empty = any.
        text: &'a str,
        /// Priority area, by id; `None` = any.
        area: Option<&'a str>,
        /// First row.
        offset: u32,
        /// Rows at most.
        limit: u32,
    },
    /// These, whatever their state.
    Ids(&'a [String]),
}

const CANDIDATE: &str = "t.id, t.code, t.title, t.state, t.level, u.id, {unit}, u.name,
   a.id, cast(a.number as text), a.name, t.effort, m.mark, m.words, m.marked_on, m.marked_by";
const FROM: &str = "from tasks t left join units u on u.id = t.lead_unit_id
   left join areas a on a.id = t.area_id left join marks m on m.task_id = t.id";

/// Reads tasks as candidates with their marks and scores, by code.
pub(crate) fn candidates(view: View<'_>, which: &Which<'_>) -> Result<Vec<Candidate>> {
    let select = format!("select {} {FROM}", CANDIDATE.replace("{unit}", UNIT_CODE));
    let order = "order by length(t.code), t.code";
    let mut found = match which {
        Which::Touched => list(
            view,
            &format!("{select} where {OPEN} and {TOUCHED} {order}"),
            [],
            candidate,
        )?,
        Which::Page {
            text,
            area,
            offset,
            limit,
        } => list(
            view,
            &format!("{select} where {OPEN} and {PAGE} {order} limit :limit offset :offset"),
            named_params! { ":text": text, ":area": area, ":limit": limit, ":offset": offset },
            candidate,
        )?,
        Which::Ids(ids) => {
            let ids = serde_json::to_string(ids).map_err(|e| Error::Internal(e.to_string()))?;
            list(
                view,
                &format!("{select} where t.id in (select value from json_each(?1)) {order}"),
                [ids],
                candidate,
            )?
        }
    };
    for candidate in &mut found {
        candidate.scores = scores(view, &candidate.task.id)?;
    }
    Ok(found)
}

const PAGE: &str =
    "(:text = '' or instr(t.folded, :text) > 0) and (:area is null or t.area_id = :area)";

/// Counts the tasks of a page's conditions.
pub(crate) fn count_page(view: View<'_>, text: &str, area: Option<&str>) -> Result<u32> {
    count(
        view,
        &format!("select count(*) from tasks t where {OPEN} and {PAGE}"),
        named_params! { ":text": text, ":area": area },
    )
}

/// Counts the tasks that can be worked on and that nobody scored or marked.
pub(crate) fn count_untouched(view: View<'_>) -> Result<u32> {
    count(
        view,
        &format!("select count(*) from tasks t where {OPEN} and not {TOUCHED}"),
        [],
    )
}

fn candidate(row: &Row<'_>) -> rusqlite::Result<Candidate> {
    let mark: Option<String> = row.get(12)?;
    Ok(Candidate {
        task: Named {
            id: row.get(0)?,
            code: row.get(1)?,
            title: row.get(2)?,
        },
        state: coded(row, 3, TaskState::from_code)?,
        level: row.get(4)?,
        lead: named(row, 5, row.get(6)?, 7)?,
        area: named(row, 8, row.get(9)?, 10)?,
        effort: row.get(11)?,
        mark: match mark {
            None => None,
            Some(_) => Some(MarkOn {
                mark: coded(row, 12, Mark::from_code)?,
                words: row.get(13)?,
                marked_on: row.get(14)?,
                marked_by: row.get(15)?,
            }),
        },
        scores: Vec::new(),
    })
}

fn scores(view: View<'_>, task_id: &str) -> Result<Vec<ScoreOn>> {
    list(
        view,
        "select criterion_id, value, reason, author, scored_on from scores where task_id = ?1",
        [task_id],
        |row| {
            Ok(ScoreOn {
                criterion_id: row.get(0)?,
                value: row.get(1)?,
                reason: row.get(2)?,
                author: row.get(3)?,
                scored_on: row.get(4)?,
            })
        },
    )
}

/// Returns the id of a task's score by a criterion.
pub(crate) fn score_id(
    view: View<'_>,
    task_id: &str,
    criterion_id: &str,
) -> Result<Option<String>> {
    first(
        view,
        "select id from scores where task_id = ?1 and criterion_id = ?2",
        [task_id, criterion_id],
        |row| row.get(0),
    )
}

/// Returns the id of the head's mark on a task.
pub(crate) fn mark_id(view: View<'_>, task_id: &str) -> Result<Option<String>> {
    first(
        view,
        "select id from marks where task_id = ?1",
        [task_id],
        |row| row.get(0),
    )
}

/// Returns the id of a unit's capacity.
pub(crate) fn capacity_id(view: View<'_>, unit_id: &str) -> Result<Option<String>> {
    first(
        view,
        "select id from capacities where unit_id = ?1",
        [unit_id],
        |row| row.get(0),
    )
}

/// Returns the code of a unit.
pub(crate) fn unit_code(view: View<'_>, id: &str) -> Result<String> {
    first(view, "select code from units where id = ?1", [id], |row| {
        row.get(0)
    })?
    .ok_or_else(|| Error::Internal(format!("no unit {id}")))
}

/// Reads the units that lead open tasks or have a capacity, by name.
pub(crate) fn capacities(view: View<'_>) -> Result<Vec<CapacityLine>> {
    list(
        view,
        &format!(
            "with led as (
               select t.lead_unit_id as unit, count(*) as tasks, coalesce(sum(t.effort), 0) as effort,
                 sum(t.effort is null) as without_effort
               from tasks t where {OPEN} and t.lead_unit_id is not null group by t.lead_unit_id
             )
             select u.id, {UNIT_CODE}, u.name, c.tasks, c.effort, coalesce(c.note, ''), coalesce(l.tasks, 0),
               coalesce(l.effort, 0), coalesce(l.without_effort, 0)
             from units u left join capacities c on c.unit_id = u.id left join led l on l.unit = u.id
             where c.id is not null or l.unit is not null order by u.name_sort, u.code"
        ),
        [],
        |row| {
            Ok(CapacityLine {
                unit: Named { id: row.get(0)?, code: row.get(1)?, title: row.get(2)? },
                tasks: row.get(3)?,
                effort: row.get(4)?,
                note: row.get(5)?,
                open_tasks: row.get(6)?,
                open_effort: row.get(7)?,
                without_effort: row.get(8)?,
            })
        },
    )
}

/// Reads what must be done before what: pairs of a task and the task before it.
pub(crate) fn dependencies(view: View<'_>) -> Result<Vec<(String, String)>> {
    list(
        view,
        "select task_id, after_task_id from dependencies order by task_id, after_task_id",
        [],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
}

/// Reads the adopted selections, newest first, without their items.
pub(crate) fn selections(view: View<'_>) -> Result<Vec<SavedSelection>> {
    list(
        view,
        "select s.id, s.code, s.adopted_on, s.adopted_by, s.measure, s.score, s.bound, s.note,
           (select count(*) from selection_items i where i.selection_id = s.id and i.is_in = 1),
           (select count(*) from selection_items i where i.selection_id = s.id)
         from selections s order by s.adopted_on desc, length(s.code) desc, s.code desc",
        [],
        |row| {
            Ok(SavedSelection {
                id: row.get(0)?,
                code: row.get(1)?,
                adopted_on: row.get(2)?,
                adopted_by: row.get(3)?,
                measure: coded(row, 4, Measure::from_code)?,
                score: row.get(5)?,
                bound: row.get(6)?,
                note: row.get(7)?,
                chosen: row.get(8)?,
                considered: row.get(9)?,
                items: Vec::new(),
            })
        },
    )
}

/// Reads the items of a selection: the chosen in their order, then the others by score.
pub(crate) fn selection_items(view: View<'_>, id: &str) -> Result<Vec<SelectionItemRecord>> {
    records(
        view,
        "select id from selection_items where selection_id = ?1
         order by is_in desc, place is null, place, score is null, score desc, id",
        &[&id],
    )
}
