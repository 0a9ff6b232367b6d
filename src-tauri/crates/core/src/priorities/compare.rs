//! Comparing criteria with each other, pair by pair.

use super::criteria::find;
use super::rights;
use crate::error::{Error, Result};
use crate::store::records::ComparisonRecord;
use crate::store::{self, Tx};

/// Records that a criterion is `numerator / denominator` times as important as another; a judgement of the same pair, either
/// way round, is replaced.
///
/// # Errors
/// `chair_only`; `not_found`; `invalid` for a criterion against itself, or a step off the scale of 1 to 9.
pub fn compare(
    tx: &Tx<'_>,
    first: &str,
    second: &str,
    (numerator, denominator): (u32, u32),
) -> Result<()> {
    rights::check_weigh(tx.view(), tx.actor())?;
    let (first, second) = (find(tx, first)?, find(tx, second)?);
    if first.id == second.id {
        return Err(Error::Invalid {
            field: "second",
            why: "duplicate",
        });
    }
    if !(1..=9).contains(&numerator) || !(1..=9).contains(&denominator) {
        return Err(Error::Invalid {
            field: "ratio",
            why: "out_of_range",
        });
    }
    tx.about(&format!("{} – {}", first.name, second.name));
    let known = store::priorities::comparisons(tx.view())?
        .into_iter()
        .find(|known| {
            let pair = (known.first_id.as_str(), known.second_id.as_str());
            pair == (first.id.as_str(), second.id.as_str())
                || pair == (second.id.as_str(), first.id.as_str())
        });
    let judged = match known {
        Some(known) if known.first_id == second.id => ComparisonRecord {
            numerator: denominator,
            denominator: numerator,
            ..known
        },
        Some(known) => ComparisonRecord {
            numerator,
            denominator,
            ..known
        },
        None => ComparisonRecord {
            id: tx.new_id(),
            version: 0,
            first_id: first.id,
            second_id: second.id,
            numerator,
            denominator,
        },
    };
    tx.put(&judged)
}
