//! Priorities: criteria, scores, ranking, selection, marks and capacities.

use super::tasks::code;
use super::{Answer, Context};
use crate::errors::invalid;
use crate::wire::priorities::{
    CapacityList, CapacitySetReq, CriterionAddReq, CriterionCompareReq, CriterionEditReq,
    CriterionList, CriterionRemoveReq, CriterionWeightsReq, PriorityAdoptReq, PriorityMarkReq,
    PriorityPlan, PriorityRankReq, PriorityRanking, PriorityRow, PriorityScoreReq,
    PrioritySelectReq, PrioritySheet, PrioritySheetReq, SelectionList, SelectionView, WeightReq,
};
use crate::wire::{Empty, KeyReq, WireError};
use steering_core::Tx;
use steering_core::error::Result;
use steering_core::ops::Op;
use steering_core::priorities::{
    self, CriterionEdit, Horizon, Mark, Measure, NewCapacity, NewCriterion, NewScore, Overrides,
    Sense, SheetQuery,
};

type Reply<T> = Result<Answer<T>, WireError>;

const PAGE: u32 = 100;
const MOST: u32 = 500;

/// Reads a code that must be given.
fn must<T>(field: &'static str, text: &str, read: fn(&str) -> Option<T>) -> Result<T, WireError> {
    read(text).ok_or_else(|| invalid(field, "unknown"))
}

fn measure(text: Option<&str>) -> Result<Measure, WireError> {
    Ok(code("measure", text, Measure::from_code)?.unwrap_or(Measure::Tasks))
}

fn weights(weights: Vec<WeightReq>) -> Vec<(String, u32)> {
    weights
        .into_iter()
        .map(|weight| (weight.criterion, weight.weight))
        .collect()
}

/// Runs an operation on the criteria and shows all of them.
fn changed(
    context: &Context<'_>,
    op: Op,
    verb: impl FnOnce(&Tx<'_>) -> Result<()>,
) -> Reply<CriterionList> {
    context.write(op, verb, |view, ()| {
        priorities::criteria(view, context.actor).map(Into::into)
    })
}

pub(crate) fn criteria(context: &Context<'_>, _request: Empty) -> Reply<CriterionList> {
    let sheet = context.read(context.today(), |view| {
        priorities::criteria(view, context.actor)
    })?;
    Ok(Answer::of(sheet.into()))
}

pub(crate) fn propose(context: &Context<'_>, _request: Empty) -> Reply<CriterionList> {
    changed(context, Op::TakeOverCriteria, priorities::take_over)
}

pub(crate) fn add(context: &Context<'_>, request: CriterionAddReq) -> Reply<CriterionList> {
    let new = NewCriterion {
        name: request.name,
        meaning: request.meaning.unwrap_or_default(),
        horizon: must("horizon", &request.horizon, Horizon::from_code)?,
        sense: must("sense", &request.sense, Sense::from_code)?,
        source: request.source.unwrap_or_default(),
    };
    changed(context, Op::AddCriterion, |tx| {
        priorities::add_criterion(tx, &new)
    })
}

pub(crate) fn edit(context: &Context<'_>, request: CriterionEditReq) -> Reply<CriterionList> {
    let edit = CriterionEdit {
        version: request.version,
        name: request.name,
        meaning: request.meaning,
        horizon: code("horizon", request.horizon.as_deref(), Horizon::from_code)?,
        sense: code("sense", request.sense.as_deref(), Sense::from_code)?,
        source: request.source,
    };
    changed(context, Op::EditCriterion, |tx| {
        priorities::edit_criterion(tx, &request.key, &edit)
    })
}

pub(crate) fn remove(context: &Context<'_>, request: CriterionRemoveReq) -> Reply<CriterionList> {
    changed(context, Op::RemoveCriterion, |tx| {
        priorities::remove_criterion(tx, &request.key)
    })
}

pub(crate) fn set_weights(
    context: &Context<'_>,
    request: CriterionWeightsReq,
) -> Reply<CriterionList> {
    let weights = weights(request.weights);
    changed(context, Op::SetWeights, |tx| {
        if request.by_pairs {
            priorities::weigh_by_pairs(tx)
        } else {
            priorities::set_weights(tx, &weights)
        }
    })
}

pub(crate) fn compare(context: &Context<'_>, request: CriterionCompareReq) -> Reply<CriterionList> {
    changed(context, Op::CompareCriteria, |tx| {
        let ratio = (request.numerator, request.denominator);
        priorities::compare(tx, &request.first, &request.second, ratio)
    })
}

pub(crate) fn sheet(context: &Context<'_>, request: PrioritySheetReq) -> Reply<PrioritySheet> {
    let limit = request.limit.unwrap_or(PAGE);
    if !(1..=MOST).contains(&limit) {
        return Err(invalid("limit", "out_of_range"));
    }
    let query = SheetQuery {
        text: request.text,
        area: request.area,
        offset: request.offset.unwrap_or_default(),
        limit,
    };
    let sheet = context.read(context.today(), |view| priorities::sheet(view, &query))?;
    Ok(Answer::of(sheet.into()))
}

pub(crate) fn score(context: &Context<'_>, request: PriorityScoreReq) -> Reply<PriorityRow> {
    let scores: Vec<NewScore> = request
        .scores
        .into_iter()
        .map(|score| NewScore {
            criterion: score.criterion,
            value: score.value,
            reason: score.reason.unwrap_or_default(),
        })
        .collect();
    context.write(
        Op::ScoreTask,
        |tx| priorities::score(tx, &request.task, &scores),
        |view, id| priorities::one(view, &id).map(Into::into),
    )
}

pub(crate) fn rank(context: &Context<'_>, request: PriorityRankReq) -> Reply<PriorityRanking> {
    let weights = weights(request.weights);
    let day = context.day(request.as_of);
    let ranking = context
        .register()?
        .read_past(day, None, |view| priorities::ranking(view, &weights))?;
    Ok(Answer::of(ranking.into()))
}

pub(crate) fn select(context: &Context<'_>, request: PrioritySelectReq) -> Reply<PriorityPlan> {
    let measure = measure(request.measure.as_deref())?;
    let overrides = Overrides {
        weights: weights(request.weights),
        capacities: request
            .capacities
            .into_iter()
            .map(|capacity| (capacity.unit, capacity.limit))
            .collect(),
        marks: request
            .marks
            .into_iter()
            .map(|mark| {
                Ok((
                    mark.task,
                    code("mark", mark.mark.as_deref(), Mark::from_code)?,
                ))
            })
            .collect::<Result<Vec<_>, WireError>>()?,
    };
    // On a connection of its own: what is sought for seconds keeps nobody waiting.
    let plan = context
        .register()?
        .read_apart(context.today(), None, |view| {
            priorities::plan(view, measure, request.at_most, &overrides)
        })?;
    Ok(Answer::of(plan.into()))
}

pub(crate) fn adopt(context: &Context<'_>, request: PriorityAdoptReq) -> Reply<SelectionView> {
    let measure = measure(request.measure.as_deref())?;
    let note = request.note.unwrap_or_default();
    context.write(
        Op::AdoptSelection,
        |tx| priorities::adopt(tx, measure, request.at_most, &note),
        |view, id| priorities::selection(view, &id).map(Into::into),
    )
}

pub(crate) fn mark(context: &Context<'_>, request: PriorityMarkReq) -> Reply<PriorityRow> {
    let mark = code("mark", request.mark.as_deref(), Mark::from_code)?;
    let words = request.words.unwrap_or_default();
    context.write(
        Op::MarkTask,
        |tx| priorities::mark(tx, &request.task, mark, &words),
        |view, id| priorities::one(view, &id).map(Into::into),
    )
}

pub(crate) fn capacities(context: &Context<'_>, _request: Empty) -> Reply<CapacityList> {
    let units = context.read(context.today(), priorities::capacities)?;
    Ok(Answer::of(units.into()))
}

pub(crate) fn set_capacity(context: &Context<'_>, request: CapacitySetReq) -> Reply<CapacityList> {
    let new = NewCapacity {
        unit: request.unit,
        tasks: request.tasks,
        effort: request.effort,
        note: request.note.unwrap_or_default(),
    };
    context.write(
        Op::SetCapacity,
        |tx| priorities::set_capacity(tx, &new),
        |view, ()| priorities::capacities(view).map(Into::into),
    )
}

pub(crate) fn selections(context: &Context<'_>, _request: Empty) -> Reply<SelectionList> {
    let selections = context.read(context.today(), priorities::selections)?;
    Ok(Answer::of(SelectionList {
        selections: selections.into_iter().map(Into::into).collect(),
    }))
}

pub(crate) fn selection(context: &Context<'_>, request: KeyReq) -> Reply<SelectionView> {
    let day = context.day(request.as_of);
    let selection = context.read(day, |view| priorities::selection(view, &request.key))?;
    Ok(Answer::of(selection.into()))
}
