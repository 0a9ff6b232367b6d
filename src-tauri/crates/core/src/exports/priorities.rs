//! Priorities: the criteria with their weights, the scores of tasks, and the ranking that comes of both.

use super::{Cell, Exported, Head, coded, heads, number, rows_of, text};
use crate::error::Result;
use crate::priorities::{self, Criterion, RankRow};
use crate::store::{self, View};
use crate::watch::Watch;

fn thousandths(value: Option<u32>) -> Cell {
    Cell::Thousandths(value.map(i64::from))
}

/// A weight in percent: thousandths of the whole are tenths of a percent.
fn weight(criterion: &Criterion) -> Cell {
    Cell::Hundredths(Some(i64::from(criterion.weight) * 10))
}

/// Returns the criteria in order.
pub(super) fn criteria(view: View<'_>, watch: &dyn Watch) -> Result<Exported> {
    let rows = rows_of(&store::priorities::criteria(view)?, watch, |criterion| {
        Ok(vec![vec![
            text(&criterion.name),
            text(&criterion.meaning),
            coded("horizon", criterion.horizon.code()),
            coded("sense", criterion.sense.code()),
            weight(criterion),
            text(&criterion.source),
        ]])
    })?;
    Ok(Exported {
        columns: heads(&["name", "meaning", "horizon", "sense", "weight", "source"]),
        rows,
    })
}

/// Returns the scores of the tasks that were scored or marked, a row for each criterion: also for those by which a task has
/// no score yet, so that they can be filled in.
pub(super) fn scores(view: View<'_>, watch: &dyn Watch) -> Result<Exported> {
    let ranking = priorities::ranking(view, &[])?;
    let rows = rows_of(&ranking.rows, watch, |row| {
        let task = &row.candidate.task;
        Ok(ranking
            .criteria
            .iter()
            .enumerate()
            .map(|(place, criterion)| {
                let score = row
                    .candidate
                    .scores
                    .iter()
                    .find(|score| score.criterion_id == criterion.id);
                let term = row.sum.as_ref().map(|sum| sum.terms[place]);
                vec![
                    text(&task.code),
                    text(&task.title),
                    text(&criterion.name),
                    number(score.map(|score| score.value)),
                    text(score.map_or("", |score| score.reason.as_str())),
                    weight(criterion),
                    thousandths(term),
                    coded("actor", score.map_or("", |score| &score.author)),
                    Cell::Day(score.map(|score| score.scored_on)),
                ]
            })
            .collect())
    })?;
    Ok(Exported {
        columns: heads(&[
            "code",
            "title",
            "criterion",
            "score",
            "reason",
            "weight",
            "term",
            "author",
            "scored_on",
        ]),
        rows,
    })
}

/// Returns the ranking, a row a task: its scores and weighted terms by each criterion, what they add up to, and how far its
/// rank would move with the weights. Tasks that lack a score stand last, without a rank.
pub(super) fn ranking(view: View<'_>, watch: &dyn Watch) -> Result<Exported> {
    let ranking = priorities::ranking(view, &[])?;
    let criteria = &ranking.criteria;
    let mut columns = heads(&["rank", "code", "title", "area", "lead", "level", "effort"]);
    for criterion in criteria {
        for code in ["score", "term"] {
            columns.push(Head {
                code,
                of: Some(criterion.name.clone()),
            });
        }
    }
    columns.extend(heads(&[
        "total",
        "immediate",
        "long_term",
        "best_rank",
        "worst_rank",
        "missing",
        "mark",
        "mark_words",
    ]));
    let rows = rows_of(&ranking.rows, watch, |row| Ok(vec![ranked(row, criteria)]))?;
    Ok(Exported { columns, rows })
}

fn ranked(row: &RankRow, criteria: &[Criterion]) -> Vec<Cell> {
    let candidate = &row.candidate;
    let named = |named: Option<&crate::tasks::Named>| text(named.map_or("", |one| &one.title));
    let mut cells = vec![
        number(row.rank),
        text(&candidate.task.code),
        text(&candidate.task.title),
        named(candidate.area.as_ref()),
        named(candidate.lead.as_ref()),
        coded("level", &candidate.level.to_string()),
        number(candidate.effort),
    ];
    let sum = row.sum.as_ref();
    for (place, value) in candidate.values(criteria).into_iter().enumerate() {
        cells.push(number(value));
        cells.push(thousandths(sum.map(|sum| sum.terms[place])));
    }
    let missing: Vec<&str> = criteria
        .iter()
        .filter(|criterion| row.missing.contains(&criterion.id))
        .map(|criterion| criterion.name.as_str())
        .collect();
    let mark = candidate.mark.as_ref();
    cells.extend([
        thousandths(sum.map(|sum| sum.total)),
        thousandths(sum.and_then(|sum| sum.immediate)),
        thousandths(sum.and_then(|sum| sum.long_term)),
        number(row.range.map(|(best, _)| best)),
        number(row.range.map(|(_, worst)| worst)),
        Cell::Text(missing.join("; ")),
        coded("mark", mark.map_or("", |mark| mark.mark.code())),
        text(mark.map_or("", |mark| mark.words.as_str())),
    ]);
    cells
}
