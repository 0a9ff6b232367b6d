//! The criteria that the program proposes: data of its own, which nobody has decided until the committee takes them over.

use super::{Horizon, Sense, rights};
use crate::error::{Error, Result, Rule};
use crate::store::records::CriterionRecord;
use crate::store::{self, Tx};
use serde::Deserialize;

/// Where the proposed criteria come from, as it is recorded with each.
const SOURCE: &str = "Đề xuất của phần mềm, soạn từ ý kiến của Bộ trưởng tại phiên họp đầu tiên (“Tính toán, lựa chọn các \
nhiệm vụ ưu tiên, có trọng tâm; vừa lâu dài, vừa giải quyết việc trước mắt”). Không phải quy định chính thức; Ban Chỉ đạo \
sửa và quyết định.";

/// A proposed criterion.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Proposed {
    /// Name.
    pub name: String,
    /// What it means, and how 0 to 10 are given.
    pub meaning: String,
    /// Which of the two scores it counts for.
    pub horizon: Horizon,
    /// Which way a score counts.
    pub sense: Sense,
    /// In thousandths.
    pub weight: u32,
}

/// Returns the proposed criteria.
///
/// # Errors
/// The program's own data are broken.
pub fn proposal() -> Result<Vec<Proposed>> {
    serde_json::from_str(include_str!("proposal.json"))
        .map_err(|e| Error::Internal(format!("the proposed criteria: {e}")))
}

/// Takes the proposed criteria over, with their weights. On undo all of them go.
///
/// # Errors
/// `chair_only`; `criteria_present`.
pub fn take_over(tx: &Tx<'_>) -> Result<()> {
    rights::check_weigh(tx.view(), tx.actor())?;
    if !store::priorities::criteria(tx.view())?.is_empty() {
        return Err(Error::Refused(Rule::CriteriaPresent));
    }
    for (number, proposed) in (1..).zip(proposal()?) {
        tx.put(&CriterionRecord {
            id: tx.new_id(),
            version: 0,
            number,
            name: proposed.name,
            meaning: proposed.meaning,
            horizon: proposed.horizon,
            sense: proposed.sense,
            weight: proposed.weight,
            source: SOURCE.to_owned(),
        })?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::priorities::rules::WHOLE;

    #[test]
    fn the_proposal_is_whole_and_says_that_it_is_one() {
        let proposed = proposal().unwrap();
        assert_eq!(
            proposed.iter().map(|one| one.weight).sum::<u32>(),
            WHOLE,
            "its weights make a whole"
        );
        for one in &proposed {
            assert!(
                one.meaning.contains("0:") && one.meaning.contains("10:"),
                "{} says how 0 and 10 are given",
                one.name
            );
        }
        let of = |horizon| proposed.iter().any(|one| one.horizon == horizon);
        assert!(
            of(Horizon::Immediate) && of(Horizon::LongTerm),
            "now and later both have criteria"
        );
        assert!(
            SOURCE.contains("Không phải quy định chính thức"),
            "nobody can take it for a rule"
        );
    }
}
