//! Criteria and their weights: what the committee calculates with.

use super::rules::{WHOLE, thousandths};
use super::{Horizon, Sense, pairs, query, rights};
use crate::error::{Error, OrNotFound, Result, Rule};
use crate::ops::Noun;
use crate::store::records::{ComparisonRecord, CriterionRecord};
use crate::store::{self, Tx};
use crate::text::{clean_line, clean_text, fold, looks_legacy};

/// A criterion to be added.
#[derive(Debug, Clone)]
pub struct NewCriterion {
    /// Name.
    pub name: String,
    /// What it means, and how 0 to 10 are given.
    pub meaning: String,
    /// Which of the two scores it counts for.
    pub horizon: Horizon,
    /// Which way a score counts.
    pub sense: Sense,
    /// Where it comes from.
    pub source: String,
}

/// What to change; `None` = unchanged.
#[derive(Debug, Clone, Default)]
pub struct CriterionEdit {
    /// Version that was read.
    pub version: u32,
    /// Name.
    pub name: Option<String>,
    /// What it means.
    pub meaning: Option<String>,
    /// Which of the two scores it counts for.
    pub horizon: Option<Horizon>,
    /// Which way a score counts.
    pub sense: Option<Sense>,
    /// Where it comes from.
    pub source: Option<String>,
}

/// Adds a criterion, last in the list and without weight.
///
/// # Errors
/// `chair_only`; `invalid` for an empty name or one that a criterion has, and beyond the most that can be compared.
pub fn add_criterion(tx: &Tx<'_>, new: &NewCriterion) -> Result<()> {
    rights::check_weigh(tx.view(), tx.actor())?;
    let all = store::priorities::criteria(tx.view())?;
    if all.len() >= pairs::MOST {
        return Err(Error::Invalid {
            field: "criterion",
            why: "too_many",
        });
    }
    let criterion = CriterionRecord {
        id: tx.new_id(),
        version: 0,
        number: all.last().map_or(1, |last| last.number + 1),
        name: read_name(tx, None, &new.name)?,
        meaning: clean_text(&new.meaning),
        horizon: new.horizon,
        sense: new.sense,
        weight: 0,
        source: clean_text(&new.source),
    };
    tx.about(&criterion.name);
    tx.put(&criterion)
}

/// Changes the words, the horizon or the sense of a criterion.
///
/// # Errors
/// `chair_only`; `not_found`; `version_conflict`; `invalid` as in [`add_criterion`].
pub fn edit_criterion(tx: &Tx<'_>, key: &str, edit: &CriterionEdit) -> Result<()> {
    rights::check_weigh(tx.view(), tx.actor())?;
    let mut criterion = find(tx, key)?;
    Tx::check_version(
        Noun::Criteria,
        &criterion.name,
        edit.version,
        criterion.version,
    )?;
    if let Some(name) = &edit.name {
        criterion.name = read_name(tx, Some(&criterion.id), name)?;
    }
    if let Some(meaning) = &edit.meaning {
        criterion.meaning = clean_text(meaning);
    }
    criterion.horizon = edit.horizon.unwrap_or(criterion.horizon);
    criterion.sense = edit.sense.unwrap_or(criterion.sense);
    if let Some(source) = &edit.source {
        criterion.source = clean_text(source);
    }
    tx.about(&criterion.name);
    tx.put(&criterion)
}

/// Takes out a criterion that has no weight and no scores, with its comparisons.
///
/// # Errors
/// `chair_only`; `not_found`; `criterion_in_use`.
pub fn remove_criterion(tx: &Tx<'_>, key: &str) -> Result<()> {
    rights::check_weigh(tx.view(), tx.actor())?;
    let criterion = find(tx, key)?;
    let all = store::priorities::criteria(tx.view())?;
    let is_scored = all
        .iter()
        .any(|other| other.id == criterion.id && other.scores > 0);
    if criterion.weight > 0 || is_scored {
        return Err(Error::Refused(Rule::CriterionInUse));
    }
    tx.about(&criterion.name);
    for comparison in store::priorities::comparisons(tx.view())? {
        if comparison.first_id == criterion.id || comparison.second_id == criterion.id {
            tx.remove::<ComparisonRecord>(&comparison.id)?;
        }
    }
    tx.remove::<CriterionRecord>(&criterion.id)
}

/// Sets the weights, in thousandths; criteria that are not named keep theirs.
///
/// # Errors
/// `chair_only`; `not_found`; `weights_sum`.
pub fn set_weights(tx: &Tx<'_>, weights: &[(String, u32)]) -> Result<()> {
    rights::check_weigh(tx.view(), tx.actor())?;
    for (key, weight) in weights {
        let mut criterion = find(tx, key)?;
        if *weight > WHOLE {
            return Err(Error::Refused(Rule::WeightsSum));
        }
        criterion.weight = *weight;
        tx.put(&criterion)?;
    }
    let all = store::priorities::criteria(tx.view())?;
    if all.iter().map(|criterion| criterion.weight).sum::<u32>() != WHOLE {
        return Err(Error::Refused(Rule::WeightsSum));
    }
    Ok(())
}

/// Sets the weights by the pairwise comparisons.
///
/// # Errors
/// `chair_only`; `comparisons_missing`.
pub fn weigh_by_pairs(tx: &Tx<'_>) -> Result<()> {
    rights::check_weigh(tx.view(), tx.actor())?;
    let criteria = store::priorities::criteria(tx.view())?;
    let found =
        query::by_pairs(tx.view(), &criteria)?.ok_or(Error::Refused(Rule::ComparisonsMissing))?;
    for (criterion, weight) in criteria.iter().zip(thousandths(&found.weights)) {
        let mut record: CriterionRecord = tx.get(&criterion.id)?;
        record.weight = weight;
        tx.put(&record)?;
    }
    Ok(())
}

/// Finds a criterion by id, number or name.
pub(super) fn find(tx: &Tx<'_>, key: &str) -> Result<CriterionRecord> {
    let all = store::priorities::criteria(tx.view())?;
    tx.get(&among(&all, key)?.id)
}

fn read_name(tx: &Tx<'_>, own: Option<&str>, text: &str) -> Result<String> {
    let name = clean_line(text);
    let all = store::priorities::criteria(tx.view())?;
    let why = if name.is_empty() {
        "empty"
    } else if looks_legacy(&name) {
        "legacy"
    } else if all
        .iter()
        .any(|other| Some(other.id.as_str()) != own && fold(&other.name) == fold(&name))
    {
        "duplicate"
    } else {
        return Ok(name);
    };
    Err(Error::Invalid { field: "name", why })
}

/// Finds a criterion among all by id, number or name.
pub(super) fn among<'a>(all: &'a [super::Criterion], key: &str) -> Result<&'a super::Criterion> {
    let key = key.trim();
    all.iter()
        .find(|criterion| {
            criterion.id == key.to_lowercase()
                || criterion.number.to_string() == key
                || fold(&criterion.name) == fold(key)
        })
        .or_not_found(Noun::Criteria, key)
}
