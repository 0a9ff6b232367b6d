//! The solver: the one place that knows the crate for mixed-integer programs.
//!
//! Each task is a variable that is 0 or 1; each unit's capacity, the number of tasks and each predecessor is a row. What it
//! answers is checked in whole numbers before it is believed; when it cannot answer, the set given at the start stands,
//! with the bound that is certain.

use super::select::{Question, is_allowed, total};
use microlp::{ComparisonOp, OptimizationDirection, Problem, SolveOptions, Variable};
use std::time::Duration;

/// How long is sought. The same number of steps gives the same answer on every machine; the time is a guard behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Effort {
    /// Steps of branch and bound.
    pub steps: u64,
    /// Time at most.
    pub time: Duration,
}

impl Default for Effort {
    fn default() -> Self {
        Self {
            steps: 20_000,
            time: Duration::from_secs(10),
        }
    }
}

/// What was found.
pub(super) struct Found {
    /// The set.
    pub(super) is_in: Vec<bool>,
    /// No set has more.
    pub(super) bound: u32,
}

/// Seeks the set of the highest total among the possible tasks that holds every forced one; `first` is a set to begin with.
pub(super) fn best(
    question: &Question,
    possible: &[bool],
    forced: &[bool],
    first: &[bool],
    effort: Effort,
) -> Found {
    let certain = total(question, possible);
    let start = Found {
        is_in: first.to_vec(),
        bound: certain,
    };
    if total(question, first) == certain {
        return start;
    }
    let (problem, variables) = build(question, possible, forced);
    let mut options = SolveOptions::default();
    options.time_limit = Some(effort.time);
    options.node_limit = Some(effort.steps);
    options.warm_start = Some(
        variables
            .iter()
            .map(|(task, variable)| (*variable, f64::from(u8::from(first[*task]))))
            .collect(),
    );
    let Ok(outcome) = problem.solve_with(options) else {
        return start;
    };
    // Scores are whole: what lies beyond the last whole number cannot be reached.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "held between nought and the sum of all scores"
    )]
    let bound = outcome
        .stats()
        .best_bound
        .filter(|bound| bound.is_finite())
        .map_or(certain, |bound| {
            (bound + 1e-4).floor().clamp(0.0, f64::from(certain)) as u32
        });
    let Some(solution) = outcome.solution() else {
        return Found { bound, ..start };
    };
    let mut is_in = forced.to_vec();
    for (task, variable) in &variables {
        is_in[*task] = solution.var_value(*variable) > 0.5;
    }
    let is_better = total(question, &is_in) >= total(question, first);
    if !is_allowed(question, &is_in) || !is_better {
        return start;
    }
    Found { is_in, bound }
}

/// Builds the program over the tasks that are open to choice.
fn build(
    question: &Question,
    possible: &[bool],
    forced: &[bool],
) -> (Problem, Vec<(usize, Variable)>) {
    let mut problem = Problem::new(OptimizationDirection::Maximize);
    let mut variables = Vec::new();
    let mut of_task: Vec<Option<Variable>> = vec![None; question.items.len()];
    for (task, item) in question.items.iter().enumerate() {
        if !possible[task] {
            continue;
        }
        let lowest = i32::from(forced[task]);
        let score = f64::from(item.score.unwrap_or_default());
        let variable = problem.add_integer_var(score, (lowest, 1));
        variables.push((task, variable));
        of_task[task] = Some(variable);
    }
    for (unit, capacity) in question.capacities.iter().enumerate() {
        let Some(capacity) = capacity else { continue };
        let row: Vec<(Variable, f64)> = variables
            .iter()
            .filter(|(task, _)| question.items[*task].unit == Some(unit))
            .map(|(task, variable)| {
                (
                    *variable,
                    f64::from(question.items[*task].load.unwrap_or_default()),
                )
            })
            .filter(|(_, load)| *load > 0.0)
            .collect();
        if !row.is_empty() {
            problem.add_constraint(row, ComparisonOp::Le, f64::from(*capacity));
        }
    }
    if let Some(most) = question.at_most {
        let row: Vec<(Variable, f64)> = variables
            .iter()
            .map(|(_, variable)| (*variable, 1.0))
            .collect();
        problem.add_constraint(row, ComparisonOp::Le, f64::from(most));
    }
    for (task, variable) in &variables {
        let mut before: Vec<usize> = question.items[*task].after.clone();
        before.sort_unstable();
        before.dedup();
        for first in before.iter().filter_map(|before| of_task[*before]) {
            problem.add_constraint([(*variable, 1.0), (first, -1.0)], ComparisonOp::Le, 0.0);
        }
    }
    (problem, variables)
}
