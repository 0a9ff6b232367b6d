//! Instruments: decisions, notices and other documents that tasks come from, with their clauses.

use crate::codes::coded_enum;
use crate::committee::check_secretariat;
use crate::error::{Error, OrNotFound, Result};
use crate::ops::Noun;
use crate::store::records::{ClauseRecord, InstrumentRecord};
use crate::store::{self, Tx, View};
use crate::tasks::Named;
use crate::text::{clean_line, clean_text, fold, looks_legacy};
use chrono::{Datelike, NaiveDate};

coded_enum! {
    /// Kind of a document.
    InstrumentKind {
        /// Quyết định.
        Decision = "decision",
        /// Nghị quyết.
        Resolution = "resolution",
        /// Nghị định.
        Decree = "decree",
        /// Thông báo.
        Notice = "notice",
        /// Kế hoạch.
        Plan = "plan",
        /// Báo cáo.
        Report = "report",
        /// Biên bản.
        Minutes = "minutes",
        /// A press report, where the document itself is not published.
        News = "news",
        /// Anything else.
        Other = "other",
    }
}

/// A document as a line of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InstrumentLine {
    /// Its id.
    pub id: String,
    /// `VB-001`.
    pub code: String,
    /// Number and symbol; may be empty.
    pub symbol: String,
    /// Kind.
    pub kind: InstrumentKind,
    /// Abstract.
    pub title: String,
    /// Issuing body.
    pub issuer: String,
    /// Who signed.
    pub signer: String,
    /// Day of signing.
    pub signed_on: Option<NaiveDate>,
    /// Year, when only that is known.
    pub year: Option<u32>,
    /// Tasks that came from it.
    pub tasks: u32,
    /// Of these, open.
    pub open_tasks: u32,
    /// Clauses recorded.
    pub clauses: u32,
}

/// A document, whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InstrumentWhole {
    /// Its line.
    pub line: InstrumentLine,
    /// Where the fact comes from.
    pub source: String,
    /// Remark.
    pub note: String,
    /// Clauses in order.
    pub clauses: Vec<Clause>,
    /// Tasks that name no clause of it.
    pub tasks: Vec<Named>,
    /// Version for edits.
    pub version: u32,
}

/// A clause and the tasks it gave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clause {
    /// Its id.
    pub id: String,
    /// Label.
    pub label: String,
    /// Its words.
    pub text: String,
    /// Tasks it gave.
    pub tasks: Vec<Named>,
}

/// A document to be recorded.
#[derive(Debug, Clone)]
pub struct NewInstrument {
    /// Number and symbol.
    pub symbol: String,
    /// Kind.
    pub kind: InstrumentKind,
    /// Abstract.
    pub title: String,
    /// Issuing body.
    pub issuer: String,
    /// Who signed.
    pub signer: String,
    /// Day of signing.
    pub signed_on: NaiveDate,
    /// Where the fact comes from.
    pub source: String,
}

/// Returns a page of documents, newest first, and how many match.
///
/// # Errors
/// Trouble with the file.
pub fn list(
    view: View<'_>,
    text: Option<&str>,
    offset: u32,
    limit: u32,
) -> Result<(u32, Vec<InstrumentLine>)> {
    let folded = text
        .map(|text| fold(text.trim()))
        .filter(|text| !text.is_empty());
    store::instruments::page(view, folded.as_deref(), offset, limit)
}

/// Returns one document, by id, code or symbol.
///
/// # Errors
/// `not_found`; `invalid` when a symbol is that of several documents.
pub fn whole(view: View<'_>, key: &str) -> Result<InstrumentWhole> {
    let id = id_of(view, key, "key")?.or_not_found(Noun::Instruments, key)?;
    store::instruments::whole(view, &id)?.or_not_found(Noun::Instruments, key)
}

fn id_of(view: View<'_>, key: &str, field: &'static str) -> Result<Option<String>> {
    let mut found = store::instruments::named(view, key.trim())?;
    if found.len() > 1 {
        return Err(Error::Invalid {
            field,
            why: "ambiguous",
        });
    }
    Ok(found.pop())
}

/// Finds a document that a request names.
///
/// # Errors
/// `invalid` with `not_found` or `ambiguous`.
pub(crate) fn find(view: View<'_>, key: &str) -> Result<String> {
    id_of(view, key, "instrument")?.ok_or(Error::Invalid {
        field: "instrument",
        why: "not_found",
    })
}

/// Records a document. Returns its id.
///
/// # Errors
/// `secretariat_only`; `invalid` for empty or duplicate fields, and a day of signing in the future.
pub fn add(tx: &Tx<'_>, new: &NewInstrument) -> Result<String> {
    check_secretariat(tx.actor())?;
    let symbol = filled("symbol", &new.symbol)?;
    let title = filled("title", &new.title)?;
    let issuer = filled("issuer", &new.issuer)?;
    if new.signed_on > tx.day() {
        return Err(Error::Invalid {
            field: "signed_on",
            why: "future",
        });
    }
    let twin = store::instruments::with_symbol(tx.view(), &symbol, new.signed_on)?;
    if twin.is_some() {
        return Err(Error::Invalid {
            field: "symbol",
            why: "duplicate",
        });
    }
    let instrument = InstrumentRecord {
        id: tx.new_id(),
        version: 0,
        code: tx.next_code("VB")?,
        symbol,
        kind: new.kind.code().to_owned(),
        title,
        issuer,
        signer: clean_line(&new.signer),
        signed_on: Some(new.signed_on),
        year: u32::try_from(new.signed_on.year()).ok(),
        source: clean_text(&new.source),
        note: String::new(),
    };
    tx.about(&instrument.symbol);
    tx.put(&instrument)?;
    Ok(instrument.id)
}

/// Records a clause of a document, after those it has. Returns the document's id.
///
/// # Errors
/// `secretariat_only`; `invalid` for an unknown document and empty or duplicate fields.
pub fn add_clause(tx: &Tx<'_>, instrument: &str, label: &str, text: &str) -> Result<String> {
    check_secretariat(tx.actor())?;
    let instrument_id = find(tx.view(), instrument)?;
    let label = filled("label", label)?;
    let text = clean_text(text);
    if text.is_empty() {
        return Err(Error::Invalid {
            field: "text",
            why: "empty",
        });
    }
    if store::instruments::find_clause(tx.view(), &instrument_id, &label)?.is_some() {
        return Err(Error::Invalid {
            field: "label",
            why: "duplicate",
        });
    }
    let place = store::instruments::next_place(tx.view(), &instrument_id)?;
    tx.about(&label);
    tx.put(&ClauseRecord {
        id: tx.new_id(),
        version: 0,
        instrument_id: instrument_id.clone(),
        place,
        label,
        text,
    })?;
    Ok(instrument_id)
}

fn filled(field: &'static str, text: &str) -> Result<String> {
    let line = clean_line(text);
    if line.is_empty() {
        return Err(Error::Invalid {
            field,
            why: "empty",
        });
    }
    if looks_legacy(&line) {
        return Err(Error::Invalid {
            field,
            why: "legacy",
        });
    }
    Ok(line)
}
