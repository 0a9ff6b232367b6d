//! Priorities: areas in the committee's order, criteria with weights, scores, the ranking, and the selection under capacity.
//!
//! Weights are thousandths that sum to 1000; scores are thousandths of a point (10 000 = 10 points).

use super::Ref;
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Add a priority area, last in the order.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct AreaAddReq {
    /// Name.
    pub name: String,
    /// Where it comes from.
    #[serde(default)]
    #[ts(optional)]
    pub source: Option<String>,
    /// Remark.
    #[serde(default)]
    #[ts(optional)]
    pub note: Option<String>,
}

/// Change the words of a priority area; absent = unchanged.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct AreaEditReq {
    /// UUID or place in the order.
    pub key: String,
    /// Version that was read.
    pub version: u32,
    /// Name.
    #[serde(default)]
    #[ts(optional)]
    pub name: Option<String>,
    /// Where it comes from.
    #[serde(default)]
    #[ts(optional)]
    pub source: Option<String>,
    /// Remark.
    #[serde(default)]
    #[ts(optional)]
    pub note: Option<String>,
}

/// Move a priority area; those between make room.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct AreaMoveReq {
    /// UUID or place in the order.
    pub key: String,
    /// The new place, from 1.
    pub to: u32,
}

/// Take out a priority area that nothing belongs to.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct AreaRemoveReq {
    /// UUID or place in the order.
    pub key: String,
}

/// A criterion with its weight.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct CriterionView {
    /// UUID.
    pub id: String,
    /// Place in the list.
    pub number: u32,
    /// Name.
    pub name: String,
    /// What it means, and how 0 to 10 are given.
    pub meaning: String,
    /// Which of the two scores it counts for: `immediate`, `long_term` or `both`.
    pub horizon: String,
    /// `benefit`, or `cost`: then 10 counts as 0.
    pub sense: String,
    /// In thousandths.
    pub weight: u32,
    /// Where it comes from.
    pub source: String,
    /// Scores given by it.
    pub scores: u32,
    /// Version for edits.
    pub version: u32,
}

/// A criterion that the program proposes; nobody has decided it.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct ProposedView {
    /// Name.
    pub name: String,
    /// What it means, and how 0 to 10 are given.
    pub meaning: String,
    /// As in [`CriterionView`].
    pub horizon: String,
    /// As in [`CriterionView`].
    pub sense: String,
    /// In thousandths.
    pub weight: u32,
}

/// A judgement: the first criterion is `numerator / denominator` times as important as the second.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct ComparisonView {
    /// UUID of the first criterion.
    pub first: String,
    /// UUID of the second.
    pub second: String,
    /// 1 to 9.
    pub numerator: u32,
    /// 1 to 9.
    pub denominator: u32,
}

/// The judgement that agrees least with the others.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct OddPairView {
    /// UUID of the first criterion.
    pub first: String,
    /// UUID of the second.
    pub second: String,
    /// What the others imply: 1 to 9 …
    pub numerator: u32,
    /// … to 1 to 9.
    pub denominator: u32,
}

/// What all judgements say together.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct PairwiseView {
    /// Weights in thousandths, in the order of the criteria.
    pub weights: Vec<u32>,
    /// The principal eigenvalue, in thousandths.
    pub lambda: u32,
    /// The consistency index, in thousandths.
    pub index: u32,
    /// The consistency ratio, in thousandths; 100 or less is held to be good enough.
    pub ratio: u32,
    /// The judgement that agrees least; absent when all agree.
    pub oddest: Option<OddPairView>,
}

/// The criteria, their comparisons, and what is proposed while there are none.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct CriterionList {
    /// In order.
    pub criteria: Vec<CriterionView>,
    /// Sum of the weights: 1000 when they are set.
    pub weights_sum: u32,
    /// The judgements.
    pub comparisons: Vec<ComparisonView>,
    /// Pairs there are to compare.
    pub pairs: u32,
    /// What the judgements say; absent while a pair is missing.
    pub pairwise: Option<PairwiseView>,
    /// What the program proposes; empty once there are criteria.
    pub proposal: Vec<ProposedView>,
    /// Whether the actor decides on criteria, weights, scores and what is adopted.
    pub may_weigh: bool,
    /// Whether the actor puts down what the head says of a task.
    pub may_mark: bool,
    /// Whether the actor records how much a unit can carry.
    pub may_set_capacity: bool,
}

/// Add a criterion, without weight.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct CriterionAddReq {
    /// Name.
    pub name: String,
    /// What it means, and how 0 to 10 are given.
    #[serde(default)]
    #[ts(optional)]
    pub meaning: Option<String>,
    /// `immediate`, `long_term` or `both`.
    pub horizon: String,
    /// `benefit` or `cost`.
    pub sense: String,
    /// Where it comes from.
    #[serde(default)]
    #[ts(optional)]
    pub source: Option<String>,
}

/// Change a criterion; absent = unchanged.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct CriterionEditReq {
    /// UUID, number or name.
    pub key: String,
    /// Version that was read.
    pub version: u32,
    /// Name.
    #[serde(default)]
    #[ts(optional)]
    pub name: Option<String>,
    /// What it means.
    #[serde(default)]
    #[ts(optional)]
    pub meaning: Option<String>,
    /// `immediate`, `long_term` or `both`.
    #[serde(default)]
    #[ts(optional)]
    pub horizon: Option<String>,
    /// `benefit` or `cost`.
    #[serde(default)]
    #[ts(optional)]
    pub sense: Option<String>,
    /// Where it comes from.
    #[serde(default)]
    #[ts(optional)]
    pub source: Option<String>,
}

/// Take out a criterion without weight and scores.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct CriterionRemoveReq {
    /// UUID, number or name.
    pub key: String,
}

/// A weight of a criterion.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct WeightReq {
    /// UUID, number or name.
    pub criterion: String,
    /// In thousandths.
    pub weight: u32,
}

/// Set the weights: those given, or those of the comparisons.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct CriterionWeightsReq {
    /// Weights; criteria not named keep theirs. All must sum to 1000.
    #[serde(default)]
    pub weights: Vec<WeightReq>,
    /// True: by the pairwise comparisons; `weights` is then not read.
    #[serde(default)]
    pub by_pairs: bool,
}

/// Compare two criteria.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct CriterionCompareReq {
    /// UUID, number or name.
    pub first: String,
    /// UUID, number or name.
    pub second: String,
    /// The first is 1 to 9 …
    pub numerator: u32,
    /// … to 1 to 9 times as important as the second.
    pub denominator: u32,
}

/// A score as it was given.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct ScoreView {
    /// UUID of the criterion.
    pub criterion: String,
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
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct MarkView {
    /// `in` or `out`.
    pub mark: String,
    /// His words.
    pub words: String,
    /// The day.
    pub marked_on: NaiveDate,
    /// Who recorded it: his seat, or `secretariat`.
    pub marked_by: String,
}

/// A task with its scores and its place.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct PriorityRow {
    /// The task.
    pub task: Ref,
    /// Place in its life.
    pub state: String,
    /// Urgency level.
    pub level: u32,
    /// Lead unit.
    pub lead: Option<Ref>,
    /// Priority area.
    pub area: Option<Ref>,
    /// Effort points.
    pub effort: Option<u32>,
    /// The scores it has.
    pub scores: Vec<ScoreView>,
    /// The head's mark.
    pub mark: Option<MarkView>,
    /// The weighted sum; absent when it lacks a score.
    pub total: Option<u32>,
    /// The terms of the sum, in the order of the criteria; empty when it lacks a score.
    pub terms: Vec<u32>,
    /// By the criteria of what presses now alone.
    pub immediate: Option<u32>,
    /// By the criteria of what lasts alone.
    pub long_term: Option<u32>,
    /// Its rank; equal sums share one.
    pub rank: Option<u32>,
    /// The best rank when each weight moves by ±20 %.
    pub best: Option<u32>,
    /// The worst.
    pub worst: Option<u32>,
    /// UUIDs of the criteria it lacks a score by.
    pub missing: Vec<String>,
}

/// Ask for a page of the tasks that can be scored.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct PrioritySheetReq {
    /// Text in code or title.
    #[serde(default)]
    #[ts(optional)]
    pub text: Option<String>,
    /// Priority area: UUID or place in the order.
    #[serde(default)]
    #[ts(optional)]
    pub area: Option<String>,
    /// First row, from 0.
    #[serde(default)]
    #[ts(optional)]
    pub offset: Option<u32>,
    /// Rows at most: 1 to 500; 100 when absent.
    #[serde(default)]
    #[ts(optional)]
    pub limit: Option<u32>,
}

/// A page of the tasks that can be scored.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct PrioritySheet {
    /// The criteria.
    pub criteria: Vec<CriterionView>,
    /// How many tasks match.
    pub total: u32,
    /// This page, by code.
    pub rows: Vec<PriorityRow>,
}

/// A score to be given.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct NewScoreReq {
    /// UUID, number or name of the criterion.
    pub criterion: String,
    /// 0 to 10; absent takes the score back.
    #[serde(default)]
    #[ts(optional)]
    pub value: Option<u32>,
    /// Why; must be given with a value.
    #[serde(default)]
    #[ts(optional)]
    pub reason: Option<String>,
}

/// Give a task scores.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct PriorityScoreReq {
    /// UUID or code.
    pub task: String,
    /// The scores.
    pub scores: Vec<NewScoreReq>,
}

/// Ask for the ranking.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct PriorityRankReq {
    /// The day to look at; today when absent.
    #[serde(default)]
    #[ts(optional)]
    pub as_of: Option<NaiveDate>,
    /// Weights to reckon with instead of the register's. Nothing is written.
    #[serde(default)]
    pub weights: Vec<WeightReq>,
}

/// A task whose rank moves.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct RankMove {
    /// Its code.
    pub code: String,
    /// Its rank.
    pub from: u32,
    /// Its rank then.
    pub to: u32,
}

/// What happens to the ranks when one weight moves and the others share the rest.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct ShiftView {
    /// UUID of the criterion.
    pub criterion: String,
    /// True: the weight grows by 20 %; false: it shrinks by as much.
    pub is_up: bool,
    /// The weight then, in thousandths.
    pub weight: u32,
    /// The tasks whose rank moves; empty: the order holds.
    pub moves: Vec<RankMove>,
}

/// The tasks that were scored or marked, ranked.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct PriorityRanking {
    /// The criteria with the weights that were used.
    pub criteria: Vec<CriterionView>,
    /// False: the weights are not set, so that nothing is ranked.
    pub is_weighed: bool,
    /// Ranked first, then those that lack a score.
    pub rows: Vec<PriorityRow>,
    /// What moves when a weight does.
    pub shifts: Vec<ShiftView>,
    /// Tasks that nobody scored or marked.
    pub untouched: u32,
}

/// A capacity to reckon with.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct CapacityLimitReq {
    /// UUID, code, abbreviation or name of the unit.
    pub unit: String,
    /// In the measure asked for; absent = not limited.
    #[serde(default)]
    #[ts(optional)]
    pub limit: Option<u32>,
}

/// A mark to reckon with.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct MarkReq {
    /// UUID or code.
    pub task: String,
    /// `in` or `out`; absent = not marked.
    #[serde(default)]
    #[ts(optional)]
    pub mark: Option<String>,
}

/// Ask for a selection; what stands here instead of the register's own figures is not written.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct PrioritySelectReq {
    /// `tasks` at a time (default) or `effort` points.
    #[serde(default)]
    #[ts(optional)]
    pub measure: Option<String>,
    /// How many tasks at most, over all units.
    #[serde(default)]
    #[ts(optional)]
    pub at_most: Option<u32>,
    /// Weights instead of the register's.
    #[serde(default)]
    pub weights: Vec<WeightReq>,
    /// Capacities instead of the register's.
    #[serde(default)]
    pub capacities: Vec<CapacityLimitReq>,
    /// Marks instead of the register's.
    #[serde(default)]
    pub marks: Vec<MarkReq>,
}

/// Why a task is in a selection or out of it.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct ReasonView {
    /// `marked_in`, `needed`, `score`, `marked_out`, `unscored`, `no_effort`, `after`, `capacity`, `at_most`.
    pub code: String,
    /// The tasks that it is for, waits for, or that take the capacity.
    pub tasks: Vec<Ref>,
    /// What the chosen tasks of its lead unit take.
    pub used: Option<u32>,
    /// What its lead unit has; absent = not limited.
    pub capacity: Option<u32>,
}

/// A task of a proposed selection.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct PickView {
    /// The task with its scores.
    pub row: PriorityRow,
    /// Its score under the weights reckoned with.
    pub score: Option<u32>,
    /// What it takes of its unit's capacity.
    pub load: Option<u32>,
    /// Its place, when chosen.
    pub place: Option<u32>,
    /// Why it is in or out.
    pub reason: ReasonView,
}

/// A lead unit under a proposed selection.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct PlanUnitView {
    /// The unit.
    pub unit: Ref,
    /// Its tasks considered.
    pub considered: u32,
    /// Its tasks chosen.
    pub chosen: u32,
    /// What they take.
    pub used: u32,
    /// What it has; absent = not limited.
    pub capacity: Option<u32>,
}

/// Why the head's marks cannot all hold.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct StopView {
    /// `before`, `capacity` or `at_most`.
    pub code: String,
    /// The task in the way.
    pub task: Option<Ref>,
    /// The unit that cannot carry it.
    pub unit: Option<Ref>,
    /// What the tasks take.
    pub needed: u32,
    /// What there is.
    pub allowed: u32,
    /// The tasks that do not go together.
    pub tasks: Vec<Ref>,
}

/// A proposed selection.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct PriorityPlan {
    /// `tasks` or `effort`.
    pub measure: String,
    /// How many tasks at most.
    pub at_most: Option<u32>,
    /// True when something else than the register was reckoned with.
    pub is_what_if: bool,
    /// False: the weights are not set, so that no task has a score.
    pub is_weighed: bool,
    /// The total score.
    pub score: u32,
    /// No selection can have more; equal to `score` when nothing better exists.
    pub bound: u32,
    /// The chosen tasks, in order.
    pub chosen: Vec<PickView>,
    /// The others, the highest score first.
    pub left: Vec<PickView>,
    /// The lead units, by name.
    pub units: Vec<PlanUnitView>,
    /// Why there is no selection; empty when there is.
    pub stops: Vec<StopView>,
    /// Tasks that nobody scored or marked: they are not considered.
    pub untouched: u32,
}

/// Adopt the selection that the register gives.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct PriorityAdoptReq {
    /// `tasks` (default) or `effort`.
    #[serde(default)]
    #[ts(optional)]
    pub measure: Option<String>,
    /// How many tasks at most.
    #[serde(default)]
    #[ts(optional)]
    pub at_most: Option<u32>,
    /// Remark.
    #[serde(default)]
    #[ts(optional)]
    pub note: Option<String>,
}

/// Record the head's mark on a task.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct PriorityMarkReq {
    /// UUID or code.
    pub task: String,
    /// `in` or `out`; absent takes the mark back.
    #[serde(default)]
    #[ts(optional)]
    pub mark: Option<String>,
    /// His words, as he said them; must be given with a mark.
    #[serde(default)]
    #[ts(optional)]
    pub words: Option<String>,
}

/// Record how much a unit can lead at a time; with neither figure the record goes.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct CapacitySetReq {
    /// UUID, code, abbreviation or name.
    pub unit: String,
    /// Tasks at a time.
    #[serde(default)]
    #[ts(optional)]
    pub tasks: Option<u32>,
    /// Effort points at a time.
    #[serde(default)]
    #[ts(optional)]
    pub effort: Option<u32>,
    /// Remark.
    #[serde(default)]
    #[ts(optional)]
    pub note: Option<String>,
}

/// A unit with what it can lead and what it leads.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct CapacityView {
    /// The unit.
    pub unit: Ref,
    /// Tasks at a time; absent = not recorded.
    pub tasks: Option<u32>,
    /// Effort points at a time; absent = not recorded.
    pub effort: Option<u32>,
    /// Remark.
    pub note: String,
    /// Tasks it leads that are neither done nor stopped.
    pub open_tasks: u32,
    /// Their effort points, where they have any.
    pub open_effort: u32,
    /// Of these tasks, those without effort points.
    pub without_effort: u32,
}

/// The units that lead tasks or have a capacity.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct CapacityList {
    /// By name.
    pub units: Vec<CapacityView>,
}

/// What an adopted selection said of a task.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct SelectionItemView {
    /// The task.
    pub task: Ref,
    /// True when chosen.
    pub is_in: bool,
    /// Its place, when chosen.
    pub place: Option<u32>,
    /// Its score then.
    pub score: Option<u32>,
    /// Why; tasks are named by code alone.
    pub reason: ReasonView,
}

/// An adopted selection.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct SelectionView {
    /// UUID.
    pub id: String,
    /// `LC-001`.
    pub code: String,
    /// The day.
    pub adopted_on: NaiveDate,
    /// Who adopted it.
    pub adopted_by: String,
    /// `tasks` or `effort`.
    pub measure: String,
    /// The total score.
    pub score: u32,
    /// No selection could have had more.
    pub bound: u32,
    /// Remark.
    pub note: String,
    /// Tasks chosen.
    pub chosen: u32,
    /// Tasks considered.
    pub considered: u32,
    /// What it said of each task; empty in a list.
    pub items: Vec<SelectionItemView>,
}

/// Adopted selections.
#[derive(Debug, Clone, Serialize, Deserialize, TS, JsonSchema)]
#[ts(export)]
pub struct SelectionList {
    /// Newest first.
    pub selections: Vec<SelectionView>,
}
