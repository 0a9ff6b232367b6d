//! Pairwise comparison (the analytic hierarchy process): weights as the principal eigenvector of a reciprocal matrix, and
//! how far its judgements agree with each other.
//!
//! T. L. Saaty, "How to make a decision: The Analytic Hierarchy Process", European Journal of Operational Research 48
//! (1990) 9–26: the scale of 1 to 9, the consistency index and ratio, and the random indices.

/// A judgement: the first is `numerator / denominator` times as important as the second.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Judgement {
    /// Place of the first.
    pub first: usize,
    /// Place of the second.
    pub second: usize,
    /// 1 to 9.
    pub numerator: u32,
    /// 1 to 9.
    pub denominator: u32,
}

/// What a whole set of judgements says.
#[derive(Debug, Clone, PartialEq)]
pub struct Priorities {
    /// The principal eigenvector; sums to 1.
    pub weights: Vec<f64>,
    /// The principal eigenvalue.
    pub lambda: f64,
    /// (λ − n) ÷ (n − 1).
    pub index: f64,
    /// The index against that of random judgements; 0.1 or less is held to be good enough.
    pub ratio: f64,
    /// The judgement that agrees least with the others; `None` when all agree.
    pub oddest: Option<Odd>,
}

/// A judgement that does not agree with the others.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Odd {
    /// Place of the first.
    pub first: usize,
    /// Place of the second.
    pub second: usize,
    /// The step of the scale nearest to what the others imply, as numerator and denominator.
    pub implied: (u32, u32),
}

/// Average consistency indices of random matrices of 1, 2, 3 … criteria.
const RANDOM: [f64; 15] = [
    0.0, 0.0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59,
];
/// Criteria that can be compared: as far as the random indices go.
pub const MOST: usize = RANDOM.len();
/// Steps of the power method; it settles in a few dozen.
const STEPS: usize = 10_000;
/// Where the power method counts as settled.
const SETTLED: f64 = 1e-14;
/// A judgement this near to what the others imply agrees with them.
const AGREES: f64 = 1.05;

/// Builds the reciprocal matrix; `None` while a pair has no judgement.
#[must_use]
pub fn matrix(size: usize, judgements: &[Judgement]) -> Option<Vec<Vec<f64>>> {
    let mut cells = vec![vec![None; size]; size];
    for (place, row) in cells.iter_mut().enumerate() {
        row[place] = Some(1.0);
    }
    for judgement in judgements {
        let Judgement { first, second, .. } = *judgement;
        if first >= size || second >= size || first == second {
            continue;
        }
        let ratio = f64::from(judgement.numerator) / f64::from(judgement.denominator);
        cells[first][second] = Some(ratio);
        cells[second][first] = Some(1.0 / ratio);
    }
    cells
        .into_iter()
        .map(|row| row.into_iter().collect())
        .collect()
}

/// Returns the weights of a reciprocal matrix by the power method, with its consistency. `None` for an empty one, or one
/// larger than the random indices go.
#[must_use]
pub fn priorities(matrix: &[Vec<f64>]) -> Option<Priorities> {
    let size = matrix.len();
    if size == 0 || size > MOST {
        return None;
    }
    #[expect(clippy::cast_precision_loss, reason = "at most fifteen")]
    let count = size as f64;
    let mut weights = vec![1.0 / count; size];
    let mut lambda = count;
    for _ in 0..STEPS {
        let next: Vec<f64> = matrix
            .iter()
            .map(|row| {
                row.iter()
                    .zip(&weights)
                    .map(|(cell, weight)| cell * weight)
                    .sum()
            })
            .collect();
        // The weights sum to 1, so the sum of what they became is the eigenvalue.
        lambda = next.iter().sum();
        let next: Vec<f64> = next.iter().map(|weight| weight / lambda).collect();
        let moved = next
            .iter()
            .zip(&weights)
            .map(|(new, old)| (new - old).abs())
            .fold(0.0, f64::max);
        weights = next;
        if moved < SETTLED {
            break;
        }
    }
    let index = if size > 1 {
        ((lambda - count) / (count - 1.0)).max(0.0)
    } else {
        0.0
    };
    let random = RANDOM[size - 1];
    Some(Priorities {
        ratio: if random > 0.0 { index / random } else { 0.0 },
        oddest: oddest(matrix, &weights),
        weights,
        lambda,
        index,
    })
}

/// Finds the judgement farthest from the ratio of its weights.
fn oddest(matrix: &[Vec<f64>], weights: &[f64]) -> Option<Odd> {
    let mut found: Option<(f64, Odd)> = None;
    for (first, row) in matrix.iter().enumerate() {
        for (second, given) in row.iter().enumerate().skip(first + 1) {
            let implied = weights[first] / weights[second];
            let apart = (given / implied).max(implied / given);
            if apart > AGREES && found.is_none_or(|(most, _)| apart > most) {
                let implied = nearest(implied);
                found = Some((
                    apart,
                    Odd {
                        first,
                        second,
                        implied,
                    },
                ));
            }
        }
    }
    found.map(|(_, odd)| odd)
}

/// Returns the step of the scale nearest to a ratio: 1/9 … 1/2, 1, 2 … 9.
fn nearest(ratio: f64) -> (u32, u32) {
    let (large, is_turned) = if ratio >= 1.0 {
        (ratio, false)
    } else {
        (1.0 / ratio, true)
    };
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "held between 1 and 9"
    )]
    let step = large.round().clamp(1.0, 9.0) as u32;
    if is_turned { (1, step) } else { (step, 1) }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Writes a number with three decimals.
    fn printed(number: f64) -> String {
        format!("{number:.3}")
    }

    fn rows(text: &[&str]) -> Vec<Vec<f64>> {
        let cell = |word: &str| {
            word.split_once('/').map_or_else(
                || word.parse().unwrap(),
                |(above, below)| above.parse::<f64>().unwrap() / below.parse::<f64>().unwrap(),
            )
        };
        text.iter()
            .map(|row| row.split(' ').map(cell).collect())
            .collect()
    }

    /// T. L. Saaty, "How to make a decision: The Analytic Hierarchy Process", European Journal of Operational Research 48
    /// (1990) 9–26: buying a house, the eight criteria against the goal. Its table prints the weights, λmax and the ratio.
    #[test]
    fn the_house_of_saaty_comes_out_to_its_printed_digits() {
        let house = rows(&[
            "1 5 3 7 6 6 1/3 1/4",
            "1/5 1 1/3 5 3 3 1/5 1/7",
            "1/3 3 1 6 3 4 6 1/5",
            "1/7 1/5 1/6 1 1/3 1/4 1/7 1/8",
            "1/6 1/3 1/3 3 1 1/2 1/5 1/6",
            "1/6 1/3 1/4 4 2 1 1/5 1/6",
            "3 5 1/6 7 5 5 1 1/2",
            "4 7 5 8 6 6 2 1",
        ]);
        let found = priorities(&house).unwrap();
        let weights: Vec<String> = found
            .weights
            .iter()
            .map(|weight| printed(*weight))
            .collect();
        assert_eq!(
            weights,
            [
                "0.173", "0.054", "0.188", "0.018", "0.031", "0.036", "0.167", "0.333"
            ],
            "size, transport, neighbourhood, age, yard, facilities, condition, financing"
        );
        assert_eq!(printed(found.lambda), "9.669", "the principal eigenvalue");
        assert_eq!(printed(found.index), "0.238", "the consistency index");
        assert_eq!(
            printed(found.ratio),
            "0.169",
            "the consistency ratio, with 1.41 for eight"
        );
        let odd = found.oddest.unwrap();
        assert_eq!(
            (odd.first, odd.second, odd.implied),
            (2, 6, (1, 1)),
            "neighbourhood against condition (6) agrees least: the rest holds them about equal"
        );
    }

    #[test]
    fn judgements_that_agree_have_a_ratio_of_nought() {
        // Weights 4 : 2 : 1.
        let judgement = |first, second, numerator| Judgement {
            first,
            second,
            numerator,
            denominator: 1,
        };
        let agreed = matrix(
            3,
            &[judgement(0, 1, 2), judgement(0, 2, 4), judgement(1, 2, 2)],
        )
        .unwrap();
        let found = priorities(&agreed).unwrap();
        assert_eq!(
            crate::priorities::rules::thousandths(&found.weights),
            [571, 286, 143],
            "four, two and one seventh"
        );
        assert!(
            found.ratio < 1e-9 && found.oddest.is_none(),
            "nothing disagrees: {found:?}"
        );
    }

    #[test]
    fn a_matrix_needs_every_pair() {
        let one = Judgement {
            first: 0,
            second: 1,
            numerator: 3,
            denominator: 1,
        };
        assert_eq!(matrix(3, &[one]), None, "two of three pairs are missing");
        assert_eq!(
            matrix(2, &[one]),
            Some(vec![vec![1.0, 3.0], vec![1.0 / 3.0, 1.0]]),
            "the other half is the reciprocal"
        );
        assert!(priorities(&[]).is_none(), "nothing to compare");
    }
}
