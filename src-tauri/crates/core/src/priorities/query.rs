//! Reading priorities: criteria with their comparisons, the ranking with every term, and the sheet that scores are given on.

use super::criteria::among;
use super::pairs::{self, Judgement, Priorities};
use super::proposal::{Proposed, proposal};
use super::rights::{self, Rights};
use super::rules::{self, STEP, Shift, Sum, WHOLE};
use super::{Criterion, Mark};
use crate::error::{Error, OrNotFound, Result, Rule};
use crate::ops::{Actor, Noun};
use crate::store::priorities::Which;
use crate::store::{self, View};
use crate::tasks::{Named, TaskState};
use crate::text::fold;
use chrono::NaiveDate;

/// A score as it was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScoreOn {
    /// The criterion.
    pub criterion_id: String,
    /// 0 to 10.
    pub value: u32,
    /// Why.
    pub reason: String,
    /// Who gave it.
    pub author: String,
    /// The day.
    pub scored_on: NaiveDate,
}

/// A mark of the head.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MarkOn {
    /// In or out.
    pub mark: Mark,
    /// His words.
    pub words: String,
    /// The day.
    pub marked_on: NaiveDate,
    /// Who recorded it: himself, or the secretariat.
    pub marked_by: String,
}

/// A task that can be among the priorities.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// The task.
    pub task: Named,
    /// Place in its life.
    pub state: TaskState,
    /// Urgency level.
    pub level: u32,
    /// Lead unit.
    pub lead: Option<Named>,
    /// Priority area.
    pub area: Option<Named>,
    /// Effort points.
    pub effort: Option<u32>,
    /// The scores it has, in no order.
    pub scores: Vec<ScoreOn>,
    /// The head's mark.
    pub mark: Option<MarkOn>,
}

impl Candidate {
    /// Returns its values in the order of the criteria.
    #[must_use]
    pub fn values(&self, criteria: &[Criterion]) -> Vec<Option<u32>> {
        criteria
            .iter()
            .map(|criterion| {
                self.scores
                    .iter()
                    .find(|score| score.criterion_id == criterion.id)
                    .map(|score| score.value)
            })
            .collect()
    }
}

/// The criteria, and what their comparisons say.
#[derive(Debug, Clone, PartialEq)]
pub struct CriteriaSheet {
    /// In order.
    pub criteria: Vec<Criterion>,
    /// The judgements, by the ids of the two criteria.
    pub judgements: Vec<(String, String, u32, u32)>,
    /// What they say together; `None` while a pair is missing.
    pub compared: Option<Compared>,
    /// What the program proposes; empty once there are criteria.
    pub proposal: Vec<Proposed>,
    /// What who looks may do with priorities.
    pub rights: Rights,
}

/// What the comparisons say together.
#[derive(Debug, Clone, PartialEq)]
pub struct Compared {
    /// Weights, eigenvalue and consistency.
    pub priorities: Priorities,
    /// The weights as thousandths, in the order of the criteria.
    pub weights: Vec<u32>,
}

/// A task with its place among all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RankRow {
    /// The task.
    pub candidate: Candidate,
    /// Its weighted sum; `None` when it lacks a score.
    pub sum: Option<Sum>,
    /// Its rank.
    pub rank: Option<u32>,
    /// The best and the worst rank when each weight moves by so many percent.
    pub range: Option<(u32, u32)>,
    /// The criteria it lacks a score by.
    pub missing: Vec<String>,
}

/// All tasks that were scored or marked, ranked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ranking {
    /// The criteria with the weights that were used.
    pub criteria: Vec<Criterion>,
    /// Ranked first, then those that lack a score, each by code.
    pub rows: Vec<RankRow>,
    /// What moves when a weight does; ranks are in the order of the rows.
    pub shifts: Vec<Shift>,
    /// Tasks that nobody scored or marked.
    pub untouched: u32,
}

/// Which page of the score sheet is wanted.
#[derive(Debug, Clone, Default)]
pub struct SheetQuery {
    /// Text in code or title.
    pub text: Option<String>,
    /// Priority area: id or number.
    pub area: Option<String>,
    /// First row.
    pub offset: u32,
    /// Rows at most.
    pub limit: u32,
}

/// A page of tasks with the scores they have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScoreSheet {
    /// The criteria.
    pub criteria: Vec<Criterion>,
    /// How many tasks match.
    pub total: u32,
    /// This page, by code.
    pub rows: Vec<RankRow>,
}

/// Returns the criteria, what their comparisons say, and what the actor may do.
///
/// # Errors
/// `seat_unknown`; trouble with the file.
pub fn criteria(view: View<'_>, actor: Actor) -> Result<CriteriaSheet> {
    let criteria = store::priorities::criteria(view)?;
    let compared = by_pairs(view, &criteria)?.map(|priorities| Compared {
        weights: rules::thousandths(&priorities.weights),
        priorities,
    });
    let judgements = store::priorities::comparisons(view)?
        .into_iter()
        .map(|one| (one.first_id, one.second_id, one.numerator, one.denominator))
        .collect();
    Ok(CriteriaSheet {
        proposal: if criteria.is_empty() {
            proposal()?
        } else {
            Vec::new()
        },
        criteria,
        judgements,
        compared,
        rights: rights::rights(view, actor)?,
    })
}

/// Returns what the comparisons say; `None` while a pair is missing.
pub(super) fn by_pairs(view: View<'_>, criteria: &[Criterion]) -> Result<Option<Priorities>> {
    let place = |id: &str| criteria.iter().position(|criterion| criterion.id == id);
    let judgements: Vec<Judgement> = store::priorities::comparisons(view)?
        .iter()
        .filter_map(|one| {
            Some(Judgement {
                first: place(&one.first_id)?,
                second: place(&one.second_id)?,
                numerator: one.numerator,
                denominator: one.denominator,
            })
        })
        .collect();
    Ok(pairs::matrix(criteria.len(), &judgements).and_then(|matrix| pairs::priorities(&matrix)))
}

/// Returns the criteria with other weights, for a what-if; those not named keep theirs.
pub(super) fn weighed(view: View<'_>, weights: &[(String, u32)]) -> Result<Vec<Criterion>> {
    let mut criteria = store::priorities::criteria(view)?;
    for (key, weight) in weights {
        let id = among(&criteria, key)?.id.clone();
        for criterion in &mut criteria {
            if criterion.id == id {
                criterion.weight = *weight;
            }
        }
    }
    let all = criteria
        .iter()
        .fold(0_u32, |all, criterion| all.saturating_add(criterion.weight));
    if !weights.is_empty() && all != WHOLE {
        return Err(Error::Refused(Rule::WeightsSum));
    }
    Ok(criteria)
}

/// Ranks the tasks that were scored or marked, by the weights of the register or by others.
///
/// # Errors
/// `weights_sum`; `not_found` for a criterion.
pub fn ranking(view: View<'_>, weights: &[(String, u32)]) -> Result<Ranking> {
    let criteria = weighed(view, weights)?;
    let mut rows: Vec<RankRow> = store::priorities::candidates(view, &Which::Touched)?
        .into_iter()
        .map(|candidate| row(&criteria, candidate))
        .collect();
    // The highest first; a stable sort leaves equals by code.
    rows.sort_by_key(|row| std::cmp::Reverse(row.sum.as_ref().map(|sum| sum.total)));
    let totals: Vec<Option<u32>> = rows
        .iter()
        .map(|row| row.sum.as_ref().map(|sum| sum.total))
        .collect();
    let ranks = rules::ranks(&totals);
    let values: Vec<Vec<Option<u32>>> = rows
        .iter()
        .map(|row| row.candidate.values(&criteria))
        .collect();
    let shifts = rules::shifts(&criteria, &values, STEP);
    let ranges = rules::ranges(&ranks, &shifts);
    for ((row, rank), range) in rows.iter_mut().zip(ranks).zip(ranges) {
        row.rank = rank;
        row.range = range;
    }
    Ok(Ranking {
        criteria,
        rows,
        shifts,
        untouched: store::priorities::count_untouched(view)?,
    })
}

/// Returns a page of the tasks that can be scored, with the scores they have.
///
/// # Errors
/// `not_found` for an area.
pub fn sheet(view: View<'_>, query: &SheetQuery) -> Result<ScoreSheet> {
    let criteria = store::priorities::criteria(view)?;
    let text = fold(query.text.as_deref().unwrap_or_default().trim());
    let area = match query
        .area
        .as_deref()
        .map(str::trim)
        .filter(|key| !key.is_empty())
    {
        Some(key) => Some(store::committee::find_area(view, key)?.or_not_found(Noun::Areas, key)?),
        None => None,
    };
    let which = Which::Page {
        text: &text,
        area: area.as_deref(),
        offset: query.offset,
        limit: query.limit,
    };
    let rows = store::priorities::candidates(view, &which)?
        .into_iter()
        .map(|candidate| row(&criteria, candidate))
        .collect();
    Ok(ScoreSheet {
        total: store::priorities::count_page(view, &text, area.as_deref())?,
        criteria,
        rows,
    })
}

/// Returns one task with the scores it has, by id.
///
/// # Errors
/// `not_found`.
pub fn one(view: View<'_>, id: &str) -> Result<RankRow> {
    let criteria = store::priorities::criteria(view)?;
    let found = store::priorities::candidates(view, &Which::Ids(&[id.to_owned()]))?;
    let candidate = found.into_iter().next().or_not_found(Noun::Tasks, id)?;
    Ok(row(&criteria, candidate))
}

/// Adds up the scores of a task; its rank is not known from itself.
pub(super) fn row(criteria: &[Criterion], candidate: Candidate) -> RankRow {
    let values = candidate.values(criteria);
    RankRow {
        sum: rules::sum(criteria, &values),
        rank: None,
        range: None,
        missing: rules::missing(criteria, &values)
            .into_iter()
            .map(|place| criteria[place].id.clone())
            .collect(),
        candidate,
    }
}
