//! Writing recurring work down, changing it, and ending it.

use super::query::find;
use super::rules::Rule;
use super::words::read_rule;
use crate::committee;
use crate::error::{Error, OrNotFound, Result, Rule as Refusal};
use crate::instruments;
use crate::ops::Noun;
use crate::store::records::RecurrenceRecord;
use crate::store::{self, Tx};
use crate::tasks::{find_area, read_title, rules};
use crate::text::clean_text;
use chrono::NaiveDate;

/// Recurring work to be written down.
#[derive(Debug, Clone, Default)]
pub struct NewRecurrence {
    /// What is to be done each time.
    pub title: String,
    /// When, in words: "hằng tháng ngày 15".
    pub rule: String,
    /// Lead unit: id, code, abbreviation or name.
    pub lead: Option<String>,
    /// Product expected.
    pub product: Option<String>,
    /// Urgency level; 3 when absent.
    pub level: Option<u32>,
    /// Priority area: id or number.
    pub area: Option<String>,
    /// Source document: id, code or symbol.
    pub instrument: Option<String>,
    /// First day on which it may come; the operation's day when absent.
    pub from: Option<NaiveDate>,
    /// Last day; without end when absent.
    pub until: Option<NaiveDate>,
    /// Remark.
    pub note: Option<String>,
}

/// What to change; `None` = unchanged, empty = cleared.
#[derive(Debug, Clone, Default)]
pub struct RecurrenceEdit {
    /// Version that was read.
    pub version: u32,
    /// What is to be done each time.
    pub title: Option<String>,
    /// When, in words.
    pub rule: Option<String>,
    /// Lead unit.
    pub lead: Option<String>,
    /// Product expected.
    pub product: Option<String>,
    /// Urgency level.
    pub level: Option<u32>,
    /// Priority area.
    pub area: Option<String>,
    /// Source document.
    pub instrument: Option<String>,
    /// First day.
    pub from: Option<NaiveDate>,
    /// Remark.
    pub note: Option<String>,
}

/// Writes recurring work down. Nothing is made of it yet. Returns its id.
///
/// On undo it goes; its code is not given again.
///
/// # Errors
/// `secretariat_only`; `dates_order`; `level_range`; `invalid` for what cannot be read or found.
pub fn add(tx: &Tx<'_>, new: &NewRecurrence) -> Result<String> {
    committee::check_secretariat(tx.actor())?;
    let title = read_title(&new.title)?;
    let rule = rule_of(&new.rule)?;
    let level = new.level.unwrap_or(3);
    rules::check_level(level).map_err(Error::Refused)?;
    let from_on = new.from.unwrap_or_else(|| tx.day());
    check_order(from_on, new.until)?;
    let record = RecurrenceRecord {
        id: tx.new_id(),
        version: 0,
        code: tx.next_code("DK")?,
        title,
        product: clean_text(new.product.as_deref().unwrap_or_default()),
        level,
        area_id: area(tx, new.area.as_deref())?,
        instrument_id: instrument(tx, new.instrument.as_deref())?,
        clause_id: None,
        lead_unit_id: lead(tx, new.lead.as_deref())?,
        every: rule.every,
        day: rule.day,
        month: rule.month,
        from_on,
        until_on: new.until,
        made_to: None,
        note: clean_text(new.note.as_deref().unwrap_or_default()),
    };
    tx.about(&record.code);
    tx.put(&record)?;
    Ok(record.id)
}

/// Changes recurring work. Tasks made of it stay what they are. Returns its id.
///
/// # Errors
/// `secretariat_only`; `version_conflict`; `dates_order`; `level_range`; `invalid`.
pub fn edit(tx: &Tx<'_>, key: &str, edit: &RecurrenceEdit) -> Result<String> {
    committee::check_secretariat(tx.actor())?;
    let mut record = find(tx.view(), key)?;
    Tx::check_version(
        Noun::Recurrences,
        &record.code,
        edit.version,
        record.version,
    )?;
    if let Some(title) = &edit.title {
        record.title = read_title(title)?;
    }
    if let Some(words) = &edit.rule {
        let rule = rule_of(words)?;
        (record.every, record.day, record.month) = (rule.every, rule.day, rule.month);
    }
    if edit.lead.is_some() {
        record.lead_unit_id = lead(tx, edit.lead.as_deref())?;
    }
    if let Some(product) = &edit.product {
        record.product = clean_text(product);
    }
    if let Some(level) = edit.level {
        rules::check_level(level).map_err(Error::Refused)?;
        record.level = level;
    }
    if edit.area.is_some() {
        record.area_id = area(tx, edit.area.as_deref())?;
    }
    if edit.instrument.is_some() {
        record.instrument_id = instrument(tx, edit.instrument.as_deref())?;
        record.clause_id = None;
    }
    if let Some(from) = edit.from {
        check_order(from, record.until_on)?;
        record.from_on = from;
    }
    if let Some(note) = &edit.note {
        record.note = clean_text(note);
    }
    tx.about(&record.code);
    tx.put(&record)?;
    Ok(record.id)
}

/// Ends recurring work after a day, or lets it go on when no day is given. What would have come while it rested does not
/// come any more. Returns its id.
///
/// # Errors
/// `secretariat_only`; `dates_order` for a day before its first.
pub fn end(tx: &Tx<'_>, key: &str, until: Option<NaiveDate>) -> Result<String> {
    committee::check_secretariat(tx.actor())?;
    let mut record = find(tx.view(), key)?;
    check_order(record.from_on, until)?;
    end_on(&mut record, until, tx.day());
    tx.about(&record.code);
    tx.put(&record)?;
    Ok(record.id)
}

/// Sets the last day, seen from a day: what would have come while the work rested does not come any more.
pub(crate) fn end_on(record: &mut RecurrenceRecord, until: Option<NaiveDate>, today: NaiveDate) {
    let rested = record.until_on.filter(|before| *before < today);
    if rested.is_some() && until.is_none_or(|until| until >= today) {
        record.made_to = record.made_to.max(today.pred_opt());
    }
    record.until_on = until;
}

fn check_order(from: NaiveDate, until: Option<NaiveDate>) -> Result<()> {
    if until.is_some_and(|until| until < from) {
        return Err(Error::Refused(Refusal::DatesOrder));
    }
    Ok(())
}

fn rule_of(words: &str) -> Result<Rule> {
    read_rule(words).map_err(|why| Error::Invalid {
        field: "rule",
        why: why.code(),
    })
}

/// Returns what was named, or nothing when it is empty.
fn named(key: Option<&str>) -> Option<&str> {
    key.map(str::trim).filter(|key| !key.is_empty())
}

fn lead(tx: &Tx<'_>, key: Option<&str>) -> Result<Option<String>> {
    named(key)
        .map(|key| committee::find_unit(tx.view(), key, "lead"))
        .transpose()
}

fn area(tx: &Tx<'_>, key: Option<&str>) -> Result<Option<String>> {
    named(key).map(|key| find_area(tx, key)).transpose()
}

fn instrument(tx: &Tx<'_>, key: Option<&str>) -> Result<Option<String>> {
    named(key)
        .map(|key| instruments::find(tx.view(), key))
        .transpose()
}

/// Says that recurring work is not there.
pub(super) fn missing(view: store::View<'_>, key: &str) -> Result<String> {
    store::recurrences::id_of(view, key)?.or_not_found(Noun::Recurrences, key)
}
