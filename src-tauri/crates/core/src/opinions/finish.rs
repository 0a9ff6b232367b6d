//! Counting, closing, calling off.

use super::RoundState;
use super::plan::put;
use super::query::find;
use super::rules::{self, Step};
use crate::committee::check_secretariat;
use crate::error::{Error, Result, Rule};
use crate::store::{self, Tx};
use crate::text::clean_text;

/// Counts a round: from now on its answers stand, and who has not answered is silent. Returns its id.
///
/// # Errors
/// `secretariat_only`; `not_found`; `opinion_state`; `opinions_open` while somebody still has time; `dates_order` for a day
/// before a sheet came.
pub fn sum(tx: &Tx<'_>, key: &str) -> Result<String> {
    check_secretariat(tx.actor())?;
    let mut round = find(tx.view(), key)?;
    rules::check_step(Step::Sum, round.state).map_err(Error::Refused)?;
    let (silent, last) = store::opinions::standing(tx.view(), &round.id)?;
    if last.max(round.sent_on).is_some_and(|last| tx.day() < last) {
        return Err(Error::Refused(Rule::DatesOrder));
    }
    rules::check_over(silent, round.due_on, tx.day()).map_err(Error::Refused)?;
    round.state = RoundState::Summed;
    round.summed_on = Some(tx.day());
    put(tx, &round)?;
    Ok(round.id)
}

/// Closes a round that was counted, with what came of it (may be empty). Returns its id.
///
/// # Errors
/// `secretariat_only`; `not_found`; `opinion_state`; `dates_order`.
pub fn close(tx: &Tx<'_>, key: &str, result: &str) -> Result<String> {
    check_secretariat(tx.actor())?;
    let mut round = find(tx.view(), key)?;
    rules::check_step(Step::Close, round.state).map_err(Error::Refused)?;
    if round.summed_on.is_some_and(|summed| tx.day() < summed) {
        return Err(Error::Refused(Rule::DatesOrder));
    }
    round.state = RoundState::Closed;
    round.closed_on = Some(tx.day());
    round.result = clean_text(result);
    put(tx, &round)?;
    Ok(round.id)
}

/// Calls a round off, with why; what came in stays to be seen. Returns its id.
///
/// # Errors
/// `secretariat_only`; `not_found`; `opinion_state` once it was counted; `invalid` without a reason.
pub fn cancel(tx: &Tx<'_>, key: &str, reason: &str) -> Result<String> {
    check_secretariat(tx.actor())?;
    let mut round = find(tx.view(), key)?;
    rules::check_step(Step::Cancel, round.state).map_err(Error::Refused)?;
    round.reason = clean_text(reason);
    if round.reason.is_empty() {
        return Err(Error::Invalid {
            field: "reason",
            why: "empty",
        });
    }
    round.state = RoundState::Cancelled;
    put(tx, &round)?;
    Ok(round.id)
}
