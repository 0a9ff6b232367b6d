//! Sending: a sheet for each seat that somebody is known for.

use super::plan::put;
use super::query::find;
use super::rules::{self, Step};
use super::{RoundState, SheetSource};
use crate::committee::{self, SeatSort, check_secretariat};
use crate::error::{Error, Result, Rule};
use crate::store::records::OpinionSheetRecord;
use crate::store::{self, Tx};

/// Sends a round to the seats that are picked, or to all; a sheet bears who holds the seat on this day. Seats nobody is known
/// for are not asked. It stands: what went out is called off with a reason. Returns its id.
///
/// # Errors
/// `secretariat_only`; `not_found`; `opinion_state`; `seat_unknown`; `invalid` without questions, for a last day that is over,
/// for a picked seat that is open, and when nobody can be asked.
pub fn send(tx: &Tx<'_>, key: &str, picked: &[u32]) -> Result<String> {
    check_secretariat(tx.actor())?;
    let mut round = find(tx.view(), key)?;
    rules::check_step(Step::Send, round.state).map_err(Error::Refused)?;
    let wrong = |field, why| Err(Error::Invalid { field, why });
    if store::opinions::question_records(tx.view(), &round.id)?.is_empty() {
        return wrong("questions", "empty");
    }
    if round.due_on < tx.day() {
        return wrong("due_on", "past");
    }
    let seats = committee::list(tx.view(), SeatSort::Protocol)?;
    let is_there = |number: &u32| seats.iter().any(|seat| seat.number == *number);
    if !picked.iter().all(is_there) {
        return Err(Error::Refused(Rule::SeatUnknown));
    }
    let mut count = 0;
    for seat in &seats {
        if !picked.is_empty() && !picked.contains(&seat.number) {
            continue;
        }
        let (name, post) = store::meetings::holder_on(tx.view(), seat.number, tx.day())?;
        if name.is_empty() && post.is_empty() {
            if picked.is_empty() {
                continue;
            }
            return wrong("seats", "open_seat");
        }
        tx.put(&OpinionSheetRecord {
            id: tx.new_id(),
            version: 0,
            round_id: round.id.clone(),
            seat: seat.number,
            name,
            post,
            received_on: None,
            source: SheetSource::None,
            note: String::new(),
        })?;
        count += 1;
    }
    if count == 0 {
        return wrong("seats", "nobody");
    }
    round.state = RoundState::Sent;
    round.sent_on = Some(tx.day());
    put(tx, &round)?;
    Ok(round.id)
}
