//! What happens to a number and its paper afterwards.

use super::issue::{lines, set_release};
use super::number::{line, title};
use super::query::find_outgoing;
use super::{OutgoingState, rules};
use crate::committee::check_secretariat;
use crate::error::{Error, Result};
use crate::ops::Noun;
use crate::store::Tx;
use crate::text::{clean_line, clean_text};
use chrono::NaiveDate;

/// Longest reason, in characters.
const LONGEST: usize = 500;

/// What to change; `None` = unchanged, empty = cleared. Number, symbol, day, signer and file of an issued paper stay.
#[derive(Debug, Clone, Default)]
pub struct OutgoingEdit {
    /// Version that was read.
    pub version: u32,
    /// Abstract; only of a number that is still reserved.
    pub title: Option<String>,
    /// To whom it goes.
    pub recipients: Option<Vec<String>>,
    /// Where copies are kept.
    pub kept_at: Option<String>,
    /// How many copies; `Some(None)` = cleared.
    pub copies: Option<Option<u32>>,
    /// The day it was sent; `Some(None)` = cleared.
    pub released_on: Option<Option<NaiveDate>>,
    /// Who received it, and when.
    pub receipt: Option<String>,
    /// Remark.
    pub note: Option<String>,
}

/// Changes what the register says of a paper. Returns its id.
///
/// # Errors
/// `secretariat_only`; `not_found`; `version_conflict`; `number_state` for the abstract of an issued paper, and for sending one
/// that is not issued; `invalid`.
pub fn edit(tx: &Tx<'_>, key: &str, edit: &OutgoingEdit) -> Result<String> {
    check_secretariat(tx.actor())?;
    let mut paper = find_outgoing(tx.view(), key)?;
    Tx::check_version(
        Noun::OutgoingPapers,
        &paper.symbol,
        edit.version,
        paper.version,
    )?;
    if let Some(text) = &edit.title {
        rules::check_state(paper.state, OutgoingState::Issued).map_err(Error::Refused)?;
        paper.title = title(text)?;
    }
    if let Some(recipients) = &edit.recipients {
        paper.recipients = lines("recipients", recipients)?;
    }
    if let Some(kept_at) = &edit.kept_at {
        paper.kept_at = clean_line(kept_at);
    }
    paper.copies = edit.copies.unwrap_or(paper.copies);
    if let Some(released_on) = edit.released_on {
        rules::check_state(paper.state, OutgoingState::Recalled).map_err(Error::Refused)?;
        set_release(&mut paper, released_on, tx.day())?;
    }
    if let Some(receipt) = &edit.receipt {
        paper.receipt = clean_line(receipt);
    }
    if let Some(note) = &edit.note {
        paper.note = clean_text(note);
    }
    tx.about(&paper.symbol);
    tx.put(&paper)?;
    Ok(paper.id)
}

/// Calls off a number that was reserved, with why. It stays in the register and is not given again. Returns its id.
///
/// # Errors
/// `secretariat_only`; `not_found`; `number_state`; `invalid` without a reason.
pub fn cancel(tx: &Tx<'_>, key: &str, reason: &str) -> Result<String> {
    end(tx, key, reason, OutgoingState::Cancelled)
}

/// Calls back a paper that was issued, with why. It stays in the register with its file. Returns its id.
///
/// # Errors
/// As [`cancel`].
pub fn recall(tx: &Tx<'_>, key: &str, reason: &str) -> Result<String> {
    end(tx, key, reason, OutgoingState::Recalled)
}

fn end(tx: &Tx<'_>, key: &str, reason: &str, state: OutgoingState) -> Result<String> {
    check_secretariat(tx.actor())?;
    let mut paper = find_outgoing(tx.view(), key)?;
    rules::check_state(paper.state, state).map_err(Error::Refused)?;
    paper.state = state;
    paper.reason = line("reason", reason, LONGEST)?;
    tx.about(&paper.symbol);
    tx.put(&paper)?;
    Ok(paper.id)
}
