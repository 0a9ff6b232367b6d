//! Priorities of the core, as they cross the wire.

use crate::wire::Ref;
use crate::wire::committee::{AreaList, AreaView};
use crate::wire::priorities::{
    CapacityList, CapacityView, ComparisonView, CriterionList, CriterionView, MarkView,
    OddPairView, PairwiseView, PickView, PlanUnitView, PriorityPlan, PriorityRanking, PriorityRow,
    PrioritySheet, ProposedView, RankMove, ReasonView, ScoreView, SelectionItemView, SelectionView,
    ShiftView, StopView,
};
use steering_core::committee::Area;
use steering_core::priorities::{
    CapacityLine, Compared, CriteriaSheet, Criterion, MarkOn, Picked, Plan, PlanUnit, Proposed,
    RankRow, Ranking, Reason, SavedItem, SavedSelection, ScoreOn, ScoreSheet, Stop, rules,
};

fn many<T, U: From<T>>(values: Vec<T>) -> Vec<U> {
    values.into_iter().map(U::from).collect()
}

/// Writes a figure of the comparisons in thousandths.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "held to what a whole number holds; figures of comparisons are small"
)]
fn thousandths(value: f64) -> u32 {
    (value * 1000.0).round().clamp(0.0, f64::from(u32::MAX)) as u32
}

impl From<Vec<Area>> for AreaList {
    fn from(areas: Vec<Area>) -> Self {
        AreaList {
            areas: areas
                .into_iter()
                .map(|area| AreaView {
                    id: area.id,
                    number: area.number,
                    name: area.name,
                    source: area.source,
                    note: area.note,
                    tasks: area.tasks,
                    version: area.version,
                })
                .collect(),
        }
    }
}

impl From<Criterion> for CriterionView {
    fn from(criterion: Criterion) -> Self {
        CriterionView {
            id: criterion.id,
            number: criterion.number,
            name: criterion.name,
            meaning: criterion.meaning,
            horizon: criterion.horizon.code().to_owned(),
            sense: criterion.sense.code().to_owned(),
            weight: criterion.weight,
            source: criterion.source,
            scores: criterion.scores,
            version: criterion.version,
        }
    }
}

impl From<Proposed> for ProposedView {
    fn from(proposed: Proposed) -> Self {
        ProposedView {
            name: proposed.name,
            meaning: proposed.meaning,
            horizon: proposed.horizon.code().to_owned(),
            sense: proposed.sense.code().to_owned(),
            weight: proposed.weight,
        }
    }
}

fn pairwise(compared: Compared, criteria: &[Criterion]) -> PairwiseView {
    let found = compared.priorities;
    PairwiseView {
        weights: compared.weights,
        lambda: thousandths(found.lambda),
        index: thousandths(found.index),
        ratio: thousandths(found.ratio),
        oddest: found.oddest.map(|odd| OddPairView {
            first: criteria[odd.first].id.clone(),
            second: criteria[odd.second].id.clone(),
            numerator: odd.implied.0,
            denominator: odd.implied.1,
        }),
    }
}

impl From<CriteriaSheet> for CriterionList {
    fn from(sheet: CriteriaSheet) -> Self {
        let count = u32::try_from(sheet.criteria.len()).unwrap_or_default();
        CriterionList {
            weights_sum: sheet
                .criteria
                .iter()
                .map(|criterion| criterion.weight)
                .sum(),
            comparisons: sheet
                .judgements
                .into_iter()
                .map(|(first, second, numerator, denominator)| ComparisonView {
                    first,
                    second,
                    numerator,
                    denominator,
                })
                .collect(),
            pairs: count * count.saturating_sub(1) / 2,
            pairwise: sheet
                .compared
                .map(|compared| pairwise(compared, &sheet.criteria)),
            criteria: many(sheet.criteria),
            proposal: many(sheet.proposal),
            may_weigh: sheet.rights.may_weigh,
            may_mark: sheet.rights.may_mark,
            may_set_capacity: sheet.rights.may_set_capacity,
        }
    }
}

impl From<ScoreOn> for ScoreView {
    fn from(score: ScoreOn) -> Self {
        ScoreView {
            criterion: score.criterion_id,
            value: score.value,
            reason: score.reason,
            author: score.author,
            scored_on: score.scored_on,
        }
    }
}

impl From<MarkOn> for MarkView {
    fn from(on: MarkOn) -> Self {
        MarkView {
            mark: on.mark.code().to_owned(),
            words: on.words,
            marked_on: on.marked_on,
            marked_by: on.marked_by,
        }
    }
}

impl From<RankRow> for PriorityRow {
    fn from(row: RankRow) -> Self {
        let task = row.candidate;
        let (total, immediate, long_term, terms) = match row.sum {
            Some(sum) => (Some(sum.total), sum.immediate, sum.long_term, sum.terms),
            None => (None, None, None, Vec::new()),
        };
        PriorityRow {
            task: task.task.into(),
            state: task.state.code().to_owned(),
            level: task.level,
            lead: task.lead.map(Ref::from),
            area: task.area.map(Ref::from),
            effort: task.effort,
            scores: many(task.scores),
            mark: task.mark.map(MarkView::from),
            total,
            terms,
            immediate,
            long_term,
            rank: row.rank,
            best: row.range.map(|(best, _)| best),
            worst: row.range.map(|(_, worst)| worst),
            missing: row.missing,
        }
    }
}

impl From<ScoreSheet> for PrioritySheet {
    fn from(sheet: ScoreSheet) -> Self {
        PrioritySheet {
            criteria: many(sheet.criteria),
            total: sheet.total,
            rows: many(sheet.rows),
        }
    }
}

fn shift(shift: &rules::Shift, ranking: &Ranking) -> ShiftView {
    let moves = ranking
        .rows
        .iter()
        .zip(&shift.ranks)
        .filter_map(|(row, to)| {
            let (from, to) = (row.rank?, (*to)?);
            (from != to).then(|| RankMove {
                code: row.candidate.task.code.clone(),
                from,
                to,
            })
        });
    ShiftView {
        criterion: ranking.criteria[shift.criterion].id.clone(),
        is_up: shift.is_up,
        weight: shift.weight,
        moves: moves.collect(),
    }
}

impl From<Ranking> for PriorityRanking {
    fn from(ranking: Ranking) -> Self {
        PriorityRanking {
            is_weighed: rules::is_weighed(&ranking.criteria),
            shifts: ranking
                .shifts
                .iter()
                .map(|one| shift(one, &ranking))
                .collect(),
            criteria: many(ranking.criteria),
            rows: many(ranking.rows),
            untouched: ranking.untouched,
        }
    }
}

impl From<Reason> for ReasonView {
    fn from(reason: Reason) -> Self {
        ReasonView {
            code: reason.code.code().to_owned(),
            tasks: many(reason.tasks),
            used: reason.used,
            capacity: reason.capacity,
        }
    }
}

impl From<Picked> for PickView {
    fn from(picked: Picked) -> Self {
        PickView {
            score: picked.score,
            load: picked.load,
            place: picked.place,
            reason: picked.reason.into(),
            row: picked.row.into(),
        }
    }
}

impl From<PlanUnit> for PlanUnitView {
    fn from(unit: PlanUnit) -> Self {
        PlanUnitView {
            unit: unit.unit.into(),
            considered: unit.considered,
            chosen: unit.chosen,
            used: unit.used,
            capacity: unit.capacity,
        }
    }
}

impl From<Stop> for StopView {
    fn from(stop: Stop) -> Self {
        StopView {
            code: stop.code.code().to_owned(),
            task: stop.task.map(Ref::from),
            unit: stop.unit.map(Ref::from),
            needed: stop.needed,
            allowed: stop.allowed,
            tasks: many(stop.tasks),
        }
    }
}

impl From<Plan> for PriorityPlan {
    fn from(plan: Plan) -> Self {
        PriorityPlan {
            measure: plan.measure.code().to_owned(),
            at_most: plan.at_most,
            is_what_if: plan.is_what_if,
            is_weighed: plan.is_weighed,
            score: plan.score,
            bound: plan.bound,
            chosen: many(plan.chosen),
            left: many(plan.left),
            units: many(plan.units),
            stops: many(plan.stops),
            untouched: plan.untouched,
        }
    }
}

impl From<Vec<CapacityLine>> for CapacityList {
    fn from(units: Vec<CapacityLine>) -> Self {
        CapacityList {
            units: units
                .into_iter()
                .map(|line| CapacityView {
                    unit: line.unit.into(),
                    tasks: line.tasks,
                    effort: line.effort,
                    note: line.note,
                    open_tasks: line.open_tasks,
                    open_effort: line.open_effort,
                    without_effort: line.without_effort,
                })
                .collect(),
        }
    }
}

impl From<SavedItem> for SelectionItemView {
    fn from(item: SavedItem) -> Self {
        SelectionItemView {
            task: item.task.into(),
            is_in: item.is_in,
            place: item.place,
            score: item.score,
            reason: item.reason.into(),
        }
    }
}

impl From<SavedSelection> for SelectionView {
    fn from(selection: SavedSelection) -> Self {
        SelectionView {
            id: selection.id,
            code: selection.code,
            adopted_on: selection.adopted_on,
            adopted_by: selection.adopted_by,
            measure: selection.measure.code().to_owned(),
            score: selection.score,
            bound: selection.bound,
            note: selection.note,
            chosen: selection.chosen,
            considered: selection.considered,
            items: many(selection.items),
        }
    }
}
