//! The calculation of priorities: values in, values out.
//!
//! Weights are thousandths that sum to 1000, values 0 to 10: a weighted sum is a whole number of thousandths of a point.

use super::{Criterion, Horizon, Sense};

/// Weights sum to this.
pub const WHOLE: u32 = 1000;
/// The highest value of a score.
pub const TOP: u32 = 10;
/// By how much a weight is moved to see which ranks hold, in percent.
pub const STEP: u32 = 20;

/// What the weighted sum of one task is made of. All in thousandths of a point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sum {
    /// The terms, in the order of the criteria; they add up to the total.
    pub terms: Vec<u32>,
    /// The weighted sum, 0 to 10 000.
    pub total: u32,
    /// By the criteria of what presses now alone, as if they were all; `None` when none has a weight.
    pub immediate: Option<u32>,
    /// By the criteria of what lasts alone.
    pub long_term: Option<u32>,
}

/// The ranks after one weight moved, the others sharing the rest in their old proportion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shift {
    /// Place of the criterion.
    pub criterion: usize,
    /// True: its weight grew.
    pub is_up: bool,
    /// Its new weight in thousandths, rounded.
    pub weight: u32,
    /// The ranks, in the order of the tasks.
    pub ranks: Vec<Option<u32>>,
}

/// True when the weights are set: they sum to the whole.
#[must_use]
pub fn is_weighed(criteria: &[Criterion]) -> bool {
    criteria
        .iter()
        .map(|criterion| criterion.weight)
        .sum::<u32>()
        == WHOLE
}

/// Returns what a value counts for: itself, or what it leaves to 10 when the criterion is a cost.
#[must_use]
pub const fn merit(sense: Sense, value: u32) -> u32 {
    match sense {
        Sense::Benefit => value,
        Sense::Cost => TOP.saturating_sub(value),
    }
}

/// Returns the places of the criteria that have a weight and no value: what is missing before a task can be ranked.
#[must_use]
pub fn missing(criteria: &[Criterion], values: &[Option<u32>]) -> Vec<usize> {
    (0..criteria.len())
        .filter(|place| {
            criteria[*place].weight > 0 && values.get(*place).is_none_or(Option::is_none)
        })
        .collect()
}

/// Adds up the values of one task; `None` while weights are not set or a value is missing.
#[must_use]
pub fn sum(criteria: &[Criterion], values: &[Option<u32>]) -> Option<Sum> {
    if !is_weighed(criteria) || !missing(criteria, values).is_empty() {
        return None;
    }
    let terms: Vec<u32> = criteria
        .iter()
        .zip(values)
        .map(|(criterion, value)| {
            value.map_or(0, |value| criterion.weight * merit(criterion.sense, value))
        })
        .collect();
    let side = |wanted: Horizon| {
        let of = || {
            criteria.iter().zip(&terms).filter(|(criterion, _)| {
                criterion.horizon == wanted || criterion.horizon == Horizon::Both
            })
        };
        let weight: u32 = of().map(|(criterion, _)| criterion.weight).sum();
        let points: u32 = of().map(|(_, term)| term).sum();
        (weight > 0).then(|| (points * WHOLE + weight / 2) / weight)
    };
    Some(Sum {
        total: terms.iter().sum(),
        immediate: side(Horizon::Immediate),
        long_term: side(Horizon::LongTerm),
        terms,
    })
}

/// Returns the rank of each total, the highest first; equal totals share a rank, and the next one counts them all (1, 2, 2,
/// 4). What has no total has no rank.
#[must_use]
pub fn ranks<T: Ord + Copy>(totals: &[Option<T>]) -> Vec<Option<u32>> {
    let mut sorted: Vec<T> = totals.iter().copied().flatten().collect();
    sorted.sort_unstable();
    totals
        .iter()
        .map(|total| {
            total.map(|total| {
                let above = sorted.len() - sorted.partition_point(|other| *other <= total);
                u32::try_from(above + 1).unwrap_or(u32::MAX)
            })
        })
        .collect()
}

/// Moves each weight up and down by so many percent and ranks the tasks anew. A weight of nought, or the only one, does
/// not move.
#[must_use]
pub fn shifts(criteria: &[Criterion], tasks: &[Vec<Option<u32>>], step: u32) -> Vec<Shift> {
    if !is_weighed(criteria) {
        return Vec::new();
    }
    let mut found = Vec::new();
    for (place, criterion) in criteria.iter().enumerate() {
        if criterion.weight == 0 || criterion.weight == WHOLE {
            continue;
        }
        for is_up in [true, false] {
            let percent = if is_up {
                100 + step
            } else {
                100_u32.saturating_sub(step)
            };
            // In hundred-thousandths; never more than the whole.
            let moved = (criterion.weight * percent).min(WHOLE * 100);
            let totals: Vec<Option<i64>> = tasks
                .iter()
                .map(|values| moved_total(criteria, values, place, moved))
                .collect();
            found.push(Shift {
                criterion: place,
                is_up,
                weight: (moved + 50) / 100,
                ranks: ranks(&totals),
            });
        }
    }
    found
}

/// Returns a total under a moved weight, scaled so that it stays whole: the others share what is left in proportion.
fn moved_total(
    criteria: &[Criterion],
    values: &[Option<u32>],
    place: usize,
    moved: u32,
) -> Option<i64> {
    let terms = sum(criteria, values)?.terms;
    let all: i64 = terms.iter().map(|term| i64::from(*term)).sum();
    let own = i64::from(terms[place]);
    let weight = i64::from(criteria[place].weight);
    let (whole, moved) = (i64::from(WHOLE), i64::from(moved));
    // (moved / 100 / weight) × own + ((whole − moved / 100) / (whole − weight)) × rest, times 100 × weight × (whole − weight).
    Some(own * moved * (whole - weight) + (all - own) * (whole * 100 - moved) * weight)
}

/// Returns the best and the worst rank of each task, over its own and those of all shifts.
#[must_use]
pub fn ranges(own: &[Option<u32>], shifts: &[Shift]) -> Vec<Option<(u32, u32)>> {
    own.iter()
        .enumerate()
        .map(|(task, rank)| {
            let rank = (*rank)?;
            let all = shifts
                .iter()
                .filter_map(|shift| shift.ranks.get(task).copied().flatten())
                .chain([rank]);
            Some(all.fold((rank, rank), |(best, worst), rank| {
                (best.min(rank), worst.max(rank))
            }))
        })
        .collect()
}

/// Returns shares as thousandths that sum to the whole: what rounding leaves goes to the largest remainders.
#[must_use]
pub fn thousandths(shares: &[f64]) -> Vec<u32> {
    let all: f64 = shares.iter().sum();
    if shares.is_empty() || !all.is_finite() || all <= 0.0 {
        return vec![0; shares.len()];
    }
    let exact: Vec<f64> = shares
        .iter()
        .map(|share| share / all * f64::from(WHOLE))
        .collect();
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a share of a thousand, rounded down"
    )]
    let mut whole: Vec<u32> = exact
        .iter()
        .map(|exact| exact.max(0.0).floor() as u32)
        .collect();
    let mut order: Vec<usize> = (0..shares.len()).collect();
    let rest = |place: usize| exact[place] - exact[place].floor();
    order.sort_by(|a, b| rest(*b).total_cmp(&rest(*a)).then(a.cmp(b)));
    let given: u32 = whole.iter().sum();
    for place in order.into_iter().take(WHOLE.saturating_sub(given) as usize) {
        whole[place] += 1;
    }
    whole
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use proptest::prelude::*;

    pub(in crate::priorities) fn criterion(
        weight: u32,
        horizon: Horizon,
        sense: Sense,
    ) -> Criterion {
        Criterion {
            id: String::new(),
            number: 1,
            name: "Tiêu chí".to_owned(),
            meaning: String::new(),
            horizon,
            sense,
            weight,
            source: String::new(),
            scores: 0,
            version: 1,
        }
    }

    fn four() -> Vec<Criterion> {
        vec![
            criterion(400, Horizon::Both, Sense::Benefit),
            criterion(300, Horizon::Immediate, Sense::Benefit),
            criterion(200, Horizon::LongTerm, Sense::Benefit),
            criterion(100, Horizon::Both, Sense::Cost),
        ]
    }

    fn all(values: &[u32]) -> Vec<Option<u32>> {
        values.iter().copied().map(Some).collect()
    }

    #[test]
    fn a_score_is_the_sum_of_its_terms() {
        // Values; the terms; total; now; later.
        type Case<'a> = (&'a [u32], &'a [u32], u32, u32, u32);
        let cases: &[Case<'_>] = &[
            (
                &[10, 10, 10, 0],
                &[4000, 3000, 2000, 1000],
                10_000,
                10_000,
                10_000,
            ),
            (&[0, 0, 0, 10], &[0, 0, 0, 0], 0, 0, 0),
            (&[8, 6, 3, 4], &[3200, 1800, 600, 600], 6200, 7000, 6286),
            (&[5, 10, 0, 5], &[2000, 3000, 0, 500], 5500, 6875, 3571),
        ];
        for (values, terms, total, immediate, long_term) in cases {
            let sum = sum(&four(), &all(values)).unwrap();
            assert_eq!(
                sum.terms, *terms,
                "each term of {values:?} is weight times merit"
            );
            assert_eq!(sum.total, *total, "the terms of {values:?} add up");
            assert_eq!(
                (sum.immediate, sum.long_term),
                (Some(*immediate), Some(*long_term)),
                "now and later are kept apart for {values:?}, each over its own weights"
            );
        }
    }

    #[test]
    fn nothing_is_guessed() {
        let mut criteria = four();
        let values = [Some(5), None, Some(5), Some(5)];
        assert_eq!(
            sum(&criteria, &values),
            None,
            "a missing value gives no sum"
        );
        assert_eq!(missing(&criteria, &values), [1], "and is named");
        criteria[1].weight = 0;
        criteria[0].weight = 700;
        assert!(
            sum(&criteria, &values).is_some(),
            "a criterion without weight needs no value"
        );
        criteria[0].weight = 699;
        assert_eq!(
            sum(&criteria, &all(&[5, 5, 5, 5])),
            None,
            "weights that do not make a whole give no sum"
        );
    }

    #[test]
    fn equal_totals_share_a_rank() {
        type Case<'a> = (&'a [Option<u32>], &'a [Option<u32>]);
        let cases: &[Case<'_>] = &[
            (
                &[Some(5), Some(9), Some(5), Some(1)],
                &[Some(2), Some(1), Some(2), Some(4)],
            ),
            (&[None, Some(0), None], &[None, Some(1), None]),
            (&[], &[]),
        ];
        for (totals, expected) in cases {
            assert_eq!(ranks(totals), *expected, "ranks of {totals:?}");
        }
    }

    #[test]
    fn a_weight_that_moves_can_turn_two_tasks_around() {
        // The first leads by the heavy criterion, the second by the other one; 6000 to 5800.
        let criteria = [
            criterion(600, Horizon::Both, Sense::Benefit),
            criterion(400, Horizon::Both, Sense::Benefit),
        ];
        let tasks = [all(&[8, 3]), all(&[5, 7])];
        let found = shifts(&criteria, &tasks, STEP);
        let seen: Vec<(usize, bool, u32, Vec<Option<u32>>)> = found
            .iter()
            .map(|shift| {
                (
                    shift.criterion,
                    shift.is_up,
                    shift.weight,
                    shift.ranks.clone(),
                )
            })
            .collect();
        assert_eq!(
            seen,
            [
                (0, true, 720, vec![Some(1), Some(2)]),
                (0, false, 480, vec![Some(2), Some(1)]),
                (1, true, 480, vec![Some(2), Some(1)]),
                (1, false, 320, vec![Some(1), Some(2)]),
            ],
            "less of the first criterion, or more of the second, puts the second task first"
        );
        let own = [Some(1), Some(2)];
        assert_eq!(
            ranges(&own, &found),
            [Some((1, 2)), Some((1, 2))],
            "both may stand first or second"
        );
    }

    #[test]
    fn shares_become_thousandths_that_make_a_whole() {
        for (shares, expected) in [
            (vec![1.0, 1.0, 1.0], vec![334, 333, 333]),
            (vec![0.5, 0.25, 0.25], vec![500, 250, 250]),
            (vec![0.0, 0.0], vec![0, 0]),
            (vec![2.0], vec![1000]),
        ] {
            assert_eq!(thousandths(&shares), expected, "thousandths of {shares:?}");
        }
    }

    /// Ranks by floating point, with weights made anew: what the whole numbers must agree with.
    fn recomputed(
        criteria: &[Criterion],
        tasks: &[Vec<Option<u32>>],
        place: usize,
        factor: f64,
    ) -> Vec<Option<u32>> {
        let old: Vec<f64> = criteria
            .iter()
            .map(|one| f64::from(one.weight) / 1000.0)
            .collect();
        let own = (old[place] * factor).min(1.0);
        let weights: Vec<f64> = old
            .iter()
            .enumerate()
            .map(|(at, weight)| {
                if at == place {
                    own
                } else {
                    weight * (1.0 - own) / (1.0 - old[place])
                }
            })
            .collect();
        let totals: Vec<f64> = tasks
            .iter()
            .map(|values| {
                criteria
                    .iter()
                    .zip(values)
                    .zip(&weights)
                    .map(|((one, value), weight)| {
                        weight * f64::from(merit(one.sense, value.unwrap()))
                    })
                    .sum()
            })
            .collect();
        // Real differences are 4e-11 at least, errors of a sum 1e-14.
        let above = |own: f64| totals.iter().filter(|other| **other > own + 1e-12).count();
        totals
            .iter()
            .map(|own| u32::try_from(above(*own) + 1).ok())
            .collect()
    }

    proptest! {
        #[test]
        fn moved_ranks_are_those_of_weights_made_anew(
            shares in prop::collection::vec(1.0_f64..100.0, 2..7),
            tasks in prop::collection::vec(prop::collection::vec(0_u32..=10, 6), 1..9),
            costs in prop::collection::vec(any::<bool>(), 6),
        ) {
            let criteria: Vec<Criterion> = thousandths(&shares)
                .into_iter()
                .zip(costs)
                .map(|(weight, cost)| {
                    criterion(weight, Horizon::Both, if cost { Sense::Cost } else { Sense::Benefit })
                })
                .collect();
            let tasks: Vec<Vec<Option<u32>>> = tasks
                .iter()
                .map(|values| all(&values[..criteria.len()]))
                .collect();
            for shift in shifts(&criteria, &tasks, STEP) {
                let factor = if shift.is_up { 1.2 } else { 0.8 };
                prop_assert_eq!(
                    &shift.ranks,
                    &recomputed(&criteria, &tasks, shift.criterion, factor),
                    "criterion {} times {}", shift.criterion, factor
                );
            }
        }
    }
}
