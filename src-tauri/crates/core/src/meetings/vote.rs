//! Votes: what was asked, and how many were for it.

use super::lines::item_of;
use super::query::find;
use super::rules::{self, Step};
use crate::committee::check_secretariat;
use crate::error::{Error, Result};
use crate::store::records::VoteRecord;
use crate::store::{self, Tx};
use crate::text::{clean_line, clean_text};

/// A vote to be recorded.
#[derive(Debug, Clone)]
pub struct NewVote {
    /// Which meeting: id or code.
    pub meeting: String,
    /// Which item; empty = none.
    pub item: String,
    /// What was asked.
    pub question: String,
    /// How many were for it.
    pub in_favour: u32,
    /// How many were against it.
    pub against: u32,
    /// How many abstained.
    pub abstained: u32,
    /// Remark: opinions sent in writing, how it was voted.
    pub note: String,
}

/// Records a vote. Returns the id of the meeting.
///
/// # Errors
/// `secretariat_only`; `not_found`; `meeting_state`; `invalid` without a question, and for more votes than people were there
/// who may vote.
pub fn record_vote(tx: &Tx<'_>, new: &NewVote) -> Result<String> {
    check_secretariat(tx.actor())?;
    let meeting = find(tx.view(), &new.meeting)?;
    rules::check_step(Step::Write, meeting.state).map_err(Error::Refused)?;
    let question = clean_line(&new.question);
    let wrong = |field, why| Err(Error::Invalid { field, why });
    if question.is_empty() {
        return wrong("question", "empty");
    }
    let voters = store::meetings::voters(tx.view(), &meeting.id)?;
    if new
        .in_favour
        .saturating_add(new.against)
        .saturating_add(new.abstained)
        > voters
    {
        return wrong("in_favour", "more_than_voters");
    }
    let item_id = match new.item.trim() {
        "" => None,
        id => Some(item_of(tx, &meeting, id)?),
    };
    tx.about(&meeting.code);
    tx.put(&VoteRecord {
        id: tx.new_id(),
        version: 0,
        meeting_id: meeting.id.clone(),
        item_id,
        question,
        in_favour: new.in_favour,
        against: new.against,
        abstained: new.abstained,
        note: clean_text(&new.note),
    })?;
    Ok(meeting.id)
}
