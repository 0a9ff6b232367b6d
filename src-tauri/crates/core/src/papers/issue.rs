//! Issuing a paper under its number.

use super::files::{self, PaperFileRole, SentFile};
use super::number::{NewNumber, given, line, title};
use super::query::find_outgoing;
use super::{OutgoingState, PaperType, rules};
use crate::codes::coded_enum;
use crate::committee::check_secretariat;
use crate::error::{Error, Result};
use crate::instruments::{self, InstrumentKind, NewInstrument};
use crate::store::records::OutgoingPaperRecord;
use crate::store::{self, Tx};
use crate::text::{clean_line, clean_text};
use chrono::NaiveDate;

/// Longest name, post, recipient or receipt, in characters.
const LONGEST: usize = 300;
/// Most lines of recipients.
const MOST: usize = 200;

coded_enum! {
    /// How a paper stands to one that was issued before.
    Relation {
        /// It puts right the other's form, layout or procedure.
        Corrects = "corrects",
        /// It stands in the other's place, because the content was wrong.
        Replaces = "replaces",
    }
}

/// A paper to be issued.
#[derive(Debug, Clone)]
pub struct Issue {
    /// The number that was reserved for it, by id or symbol; a number is given now when `None`.
    pub reserved: Option<String>,
    /// The number that is given now, with the abstract; of a reserved one, the abstract alone counts (empty = as it was).
    pub number: NewNumber,
    /// Day of issue, as the paper bears it.
    pub issued_on: NaiveDate,
    /// By which post it is signed, a line each: `TM. BAN CHỈ ĐẠO`.
    pub signer_post: Vec<String>,
    /// Who signs.
    pub signer: String,
    /// To whom it goes, a line each.
    pub recipients: Vec<String>,
    /// Where copies are kept: `VT, VP`.
    pub kept_at: String,
    /// How many copies.
    pub copies: Option<u32>,
    /// The day it was sent, when it was.
    pub released_on: Option<NaiveDate>,
    /// The paper that it corrects or replaces.
    pub relation: Option<(Relation, String)>,
    /// How it was made, for making it again; empty = not by the program.
    pub recipe: String,
    /// The file as issued.
    pub file: Option<SentFile>,
    /// The issuer's name, when the paper is to stand among the documents that tasks come from.
    pub source_of: Option<String>,
}

/// Issues a paper: gives its number, or uses one that was reserved, keeps the file under its hash, and records who signed and
/// to whom it goes. Returns its id. Not undone: a paper that went out is recalled, corrected or replaced.
///
/// # Errors
/// `secretariat_only`; `not_found`; `invalid`, also for a day to come; `number_taken`, `number_gap`, `number_order`,
/// `number_state`; `equal_form` and `letter_corrects`; what a file is refused for.
pub fn issue(tx: &Tx<'_>, new: &Issue) -> Result<String> {
    check_secretariat(tx.actor())?;
    if new.issued_on > tx.day() {
        return Err(Error::Invalid {
            field: "issued_on",
            why: "future",
        });
    }
    let mut paper = match &new.reserved {
        None => given(tx, &new.number, new.issued_on)?,
        Some(key) => reserved(tx, key, new)?,
    };
    if let Some((relation, key)) = &new.relation {
        let of = find_outgoing(tx.view(), key)?;
        rules::check_relation(*relation, paper.kind, of.kind, of.state).map_err(Error::Refused)?;
        paper.relation = Some(*relation);
        paper.related_id = Some(of.id);
    }
    paper.state = OutgoingState::Issued;
    paper.issued_on = Some(new.issued_on);
    paper.signer_post = lines("signer_post", &new.signer_post)?;
    paper.signer = line("signer", &new.signer, LONGEST)?;
    paper.recipients = lines("recipients", &new.recipients)?;
    paper.kept_at = clean_line(&new.kept_at);
    paper.copies = new.copies;
    set_release(&mut paper, new.released_on, tx.day())?;
    new.recipe.clone_into(&mut paper.recipe);
    if let Some(issuer) = &new.source_of {
        paper.instrument_id = Some(as_source(tx, &paper, issuer, new.issued_on)?);
    }
    tx.about(&paper.symbol);
    tx.put(&paper)?;
    if let Some(file) = &new.file {
        files::keep(tx, &paper.id, PaperFileRole::Issued, file)?;
    }
    Ok(paper.id)
}

fn reserved(tx: &Tx<'_>, key: &str, new: &Issue) -> Result<OutgoingPaperRecord> {
    let mut paper = find_outgoing(tx.view(), key)?;
    rules::check_state(paper.state, OutgoingState::Issued).map_err(Error::Refused)?;
    let (before, after) =
        store::papers::neighbours(tx.view(), paper.kind, paper.year, paper.number)?;
    rules::check_day(new.issued_on, paper.year, before, after).map_err(Error::Refused)?;
    if !new.number.title.trim().is_empty() {
        paper.title = title(&new.number.title)?;
    }
    Ok(paper)
}

/// Puts the paper among the documents that tasks come from.
fn as_source(
    tx: &Tx<'_>,
    paper: &OutgoingPaperRecord,
    issuer: &str,
    signed_on: NaiveDate,
) -> Result<String> {
    let kind = match paper.kind {
        PaperType::Resolution => InstrumentKind::Resolution,
        PaperType::Decision => InstrumentKind::Decision,
        PaperType::Notice => InstrumentKind::Notice,
        PaperType::Plan => InstrumentKind::Plan,
        PaperType::Report => InstrumentKind::Report,
        PaperType::Minutes => InstrumentKind::Minutes,
        _ => InstrumentKind::Other,
    };
    let new = NewInstrument {
        symbol: paper.symbol.clone(),
        kind,
        title: paper.title.clone(),
        issuer: issuer.to_owned(),
        signer: paper.signer.clone(),
        signed_on,
        source: String::new(),
    };
    instruments::add(tx, &new)
}

/// Sets the day on which a paper was sent.
pub(super) fn set_release(
    paper: &mut OutgoingPaperRecord,
    released_on: Option<NaiveDate>,
    today: NaiveDate,
) -> Result<()> {
    let refuse = |why| Error::Invalid {
        field: "released_on",
        why,
    };
    if let Some(day) = released_on {
        if day > today {
            return Err(refuse("future"));
        }
        if paper.issued_on.is_some_and(|issued| day < issued) {
            return Err(refuse("before_issue"));
        }
    }
    paper.released_on = released_on;
    Ok(())
}

/// Cleans lines; empty ones fall out.
pub(super) fn lines(field: &'static str, all: &[String]) -> Result<String> {
    let mut kept = Vec::new();
    for text in all {
        if clean_line(text).is_empty() {
            continue;
        }
        kept.push(line(field, text, LONGEST)?);
    }
    if kept.len() > MOST {
        return Err(Error::Invalid {
            field,
            why: "too_many",
        });
    }
    Ok(clean_text(&kept.join("\n")))
}
