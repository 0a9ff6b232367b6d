//! Writing rules: drafted, taken from the catalogue, in force from a day, amended, stopped.

use super::catalogue::{CatalogueRule, catalogue};
use super::rules::{self, Step};
use super::{Form, RuleState};
use crate::committee::check_secretariat;
use crate::error::{Error, OrNotFound, Result, Rule};
use crate::ops::Noun;
use crate::store::records::{RuleRecord, RuleVersionRecord};
use crate::store::{self, Tx, View, rows};
use crate::text::{clean_line, clean_text, looks_legacy};
use chrono::NaiveDate;

/// Series of the codes.
const SERIES: &str = "QT";
/// Longest title or name of a provision, in characters.
const LONGEST: usize = 300;
/// Longest words of a provision, in characters.
const LONGEST_WORDS: usize = 4000;

/// A rule to be drafted.
#[derive(Debug, Clone)]
pub struct NewRule {
    /// What it is about.
    pub title: String,
    /// What it hangs on: "Điều 7 khoản 2".
    pub provision: String,
    /// What that says.
    pub words: String,
    /// Where it is from.
    pub source: String,
    /// What it is reckoned by.
    pub form: Form,
    /// Remark.
    pub note: String,
}

/// Drafts a rule. Returns its id. On undo it goes; its code is not given again.
///
/// # Errors
/// `secretariat_only`; `invalid`.
pub fn propose(tx: &Tx<'_>, new: &NewRule) -> Result<String> {
    check_secretariat(tx.actor())?;
    let id = put_new(tx, new, "", None)?;
    let record: RuleRecord = tx.get(&id)?;
    tx.about(&record.code);
    Ok(id)
}

/// Takes rules from the catalogue: those named, or all that the register does not have. With a day, the binding ones are in force
/// from it; models stay drafts in any case. Returns their ids.
///
/// # Errors
/// `secretariat_only`; `invalid`: no such entry (`ids`), one that is there already (`ids`, `taken`), nothing left to take
/// (`ids`, `empty`), a day that is over (`from`).
pub fn take(tx: &Tx<'_>, ids: &[String], from_on: Option<NaiveDate>) -> Result<Vec<String>> {
    check_secretariat(tx.actor())?;
    if let Some(from_on) = from_on {
        rules::check_from(from_on, tx.day(), None)?;
    }
    let wrong = |why| Err(Error::Invalid { field: "ids", why });
    let all = catalogue()?;
    let wanted = ids.iter().map(|id| id.trim());
    for id in wanted.clone() {
        if !all.iter().any(|rule| rule.id.eq_ignore_ascii_case(id)) {
            return wrong("unknown");
        }
    }
    let mut taken = Vec::new();
    let mut codes = Vec::new();
    for rule in &all {
        let is_named = wanted.clone().any(|id| rule.id.eq_ignore_ascii_case(id));
        if !is_named && !ids.is_empty() {
            continue;
        }
        if store::obligations::taken_from(tx.view(), &rule.id)? {
            if is_named {
                return wrong("taken");
            }
            continue;
        }
        let id = put_new(
            tx,
            &as_new(rule),
            &rule.id,
            from_on.filter(|_| rule.is_binding),
        )?;
        let record: RuleRecord = tx.get(&id)?;
        codes.push(record.code);
        taken.push(id);
    }
    if taken.is_empty() {
        return wrong("empty");
    }
    tx.about_many(codes.iter().map(String::as_str));
    Ok(taken)
}

fn as_new(rule: &CatalogueRule) -> NewRule {
    NewRule {
        title: rule.title.clone(),
        provision: rule.provision.clone(),
        words: rule.words.clone(),
        source: rule.source.clone(),
        form: rule.form.clone(),
        note: String::new(),
    }
}

fn put_new(tx: &Tx<'_>, new: &NewRule, origin: &str, from_on: Option<NaiveDate>) -> Result<String> {
    new.form.check()?;
    let version = RuleVersionRecord {
        id: tx.new_id(),
        version: 0,
        rule_id: tx.new_id(),
        number: 1,
        from_on,
        provision: line("provision", &new.provision)?,
        words: words(&new.words)?,
        source: clean_line(&new.source),
        form: new.form.to_stored()?,
    };
    tx.put(&RuleRecord {
        id: version.rule_id.clone(),
        version: 0,
        title: line("title", &new.title)?,
        code: tx.next_code(SERIES)?,
        origin: origin.to_owned(),
        state: if from_on.is_some() {
            RuleState::Adopted
        } else {
            RuleState::Draft
        },
        stopped_on: None,
        reason: String::new(),
        note: clean_text(&new.note),
    })?;
    tx.put(&version)?;
    Ok(version.rule_id)
}

/// What to change; `None` = unchanged.
#[derive(Debug, Clone, Default)]
pub struct RuleChange {
    /// Revision that was read.
    pub revision: u32,
    /// What it is about.
    pub title: Option<String>,
    /// Remark.
    pub note: Option<String>,
    /// What it hangs on; of a draft only, as all that follows.
    pub provision: Option<String>,
    /// What that says.
    pub words: Option<String>,
    /// Where it is from.
    pub source: Option<String>,
    /// What it is reckoned by.
    pub form: Option<Form>,
}

/// Changes a draft; of a rule in force, or stopped, its title and remark. Returns its id.
///
/// # Errors
/// `secretariat_only`; `not_found`; `version_conflict`; `rule_state` where an amendment is wanted; `invalid`.
pub fn change(tx: &Tx<'_>, key: &str, change: &RuleChange) -> Result<String> {
    check_secretariat(tx.actor())?;
    let (mut rule, versions) = read(tx, key, change.revision)?;
    if let Some(title) = &change.title {
        rule.title = line("title", title)?;
    }
    if let Some(note) = &change.note {
        rule.note = clean_text(note);
    }
    let is_written = change.provision.is_some()
        || change.words.is_some()
        || change.source.is_some()
        || change.form.is_some();
    if is_written {
        rules::check_step(Step::Write, rule.state).map_err(Error::Refused)?;
        let mut version = last(versions, &rule.code)?;
        if let Some(provision) = &change.provision {
            version.provision = line("provision", provision)?;
        }
        if let Some(said) = &change.words {
            version.words = words(said)?;
        }
        if let Some(source) = &change.source {
            version.source = clean_line(source);
        }
        if let Some(form) = &change.form {
            form.check()?;
            version.form = form.to_stored()?;
        }
        tx.put(&version)?;
    }
    put(tx, &rule)?;
    Ok(rule.id)
}

/// From when a draft is in force.
#[derive(Debug, Clone, Copy)]
pub struct Adoption {
    /// Revision that was read.
    pub revision: u32,
    /// The first day.
    pub from_on: NaiveDate,
}

/// Brings a draft into force from a day, which is not before the day that this is written down for. Returns its id.
///
/// # Errors
/// `secretariat_only`; `not_found`; `version_conflict`; `rule_state`; `invalid` for `from`.
pub fn adopt(tx: &Tx<'_>, key: &str, adoption: Adoption) -> Result<String> {
    check_secretariat(tx.actor())?;
    let (mut rule, versions) = read(tx, key, adoption.revision)?;
    rules::check_step(Step::Adopt, rule.state).map_err(Error::Refused)?;
    rules::check_from(adoption.from_on, tx.day(), None)?;
    let mut version = last(versions, &rule.code)?;
    version.from_on = Some(adoption.from_on);
    rule.state = RuleState::Adopted;
    tx.put(&version)?;
    put(tx, &rule)?;
    Ok(rule.id)
}

/// What a rule says from a day on; what is `None` stays as the version before has it.
#[derive(Debug, Clone)]
pub struct Amendment {
    /// Revision that was read.
    pub revision: u32,
    /// The first day.
    pub from_on: NaiveDate,
    /// What it hangs on.
    pub provision: Option<String>,
    /// What that says.
    pub words: Option<String>,
    /// Where it is from.
    pub source: Option<String>,
    /// What it is reckoned by.
    pub form: Option<Form>,
}

/// Amends a rule from a day, which is after that of the version before and not before the day that this is written down for: the past
/// stays as it was. Returns its id.
///
/// # Errors
/// `secretariat_only`; `not_found`; `version_conflict`; `rule_state`; `invalid` for `from` and the form's fields.
pub fn amend(tx: &Tx<'_>, key: &str, amendment: &Amendment) -> Result<String> {
    check_secretariat(tx.actor())?;
    let (rule, versions) = read(tx, key, amendment.revision)?;
    rules::check_step(Step::Amend, rule.state).map_err(Error::Refused)?;
    let before = last(versions, &rule.code)?;
    rules::check_from(amendment.from_on, tx.day(), before.from_on)?;
    let form = match &amendment.form {
        Some(form) => {
            form.check()?;
            form.to_stored()?
        }
        None => before.form.clone(),
    };
    let provision = match &amendment.provision {
        Some(provision) => line("provision", provision)?,
        None => before.provision.clone(),
    };
    let said = match &amendment.words {
        Some(said) => words(said)?,
        None => before.words.clone(),
    };
    let source = amendment
        .source
        .as_deref()
        .map_or_else(|| before.source.clone(), clean_line);
    tx.put(&RuleVersionRecord {
        id: tx.new_id(),
        version: 0,
        rule_id: rule.id.clone(),
        number: before.number + 1,
        from_on: Some(amendment.from_on),
        provision,
        words: said,
        source,
        form,
    })?;
    tx.about(&rule.code);
    Ok(rule.id)
}

/// Stops a rule from a day on, with the reason: what fell due or began before stays owed. Returns its id.
///
/// # Errors
/// `secretariat_only`; `not_found`; `version_conflict`; `rule_state`; `reason_needed`; `invalid` for `from`.
pub fn stop(tx: &Tx<'_>, key: &str, stop: Adoption, reason: &str) -> Result<String> {
    check_secretariat(tx.actor())?;
    let (mut rule, versions) = read(tx, key, stop.revision)?;
    rules::check_step(Step::Stop, rule.state).map_err(Error::Refused)?;
    let before = last(versions, &rule.code)?;
    rules::check_from(stop.from_on, tx.day(), before.from_on)?;
    let reason = clean_text(reason);
    if reason.is_empty() {
        return Err(Error::Refused(Rule::ReasonNeeded));
    }
    rule.state = RuleState::Stopped;
    rule.stopped_on = Some(stop.from_on);
    rule.reason = reason;
    put(tx, &rule)?;
    Ok(rule.id)
}

/// Throws a draft away.
///
/// # Errors
/// `secretariat_only`; `not_found`; `version_conflict`; `rule_state` for what was in force.
pub fn remove(tx: &Tx<'_>, key: &str, revision: u32) -> Result<()> {
    check_secretariat(tx.actor())?;
    let (rule, versions) = read(tx, key, revision)?;
    rules::check_step(Step::Remove, rule.state).map_err(Error::Refused)?;
    for version in versions {
        tx.remove::<RuleVersionRecord>(&version.id)?;
    }
    tx.about(&rule.code);
    tx.remove::<RuleRecord>(&rule.id)
}

/// Finds a rule by id or code.
pub(super) fn find(view: View<'_>, key: &str) -> Result<RuleRecord> {
    let key = key.trim();
    let id = store::obligations::id_of(view, key)?.or_not_found(Noun::RegulationRules, key)?;
    rows::get(view, &id)?.or_not_found(Noun::RegulationRules, key)
}

/// Returns the number that grows whenever a rule or one of its versions changes.
pub(super) fn revision(rule: &RuleRecord, versions: &[RuleVersionRecord]) -> u32 {
    rule.version + versions.iter().map(|version| version.version).sum::<u32>()
}

fn read(tx: &Tx<'_>, key: &str, read: u32) -> Result<(RuleRecord, Vec<RuleVersionRecord>)> {
    let rule = find(tx.view(), key)?;
    let versions = store::obligations::version_records(tx.view(), &rule.id)?;
    let present = revision(&rule, &versions);
    Tx::check_version(Noun::RegulationRules, &rule.code, read, present)?;
    Ok((rule, versions))
}

fn last(versions: Vec<RuleVersionRecord>, code: &str) -> Result<RuleVersionRecord> {
    versions
        .into_iter()
        .next_back()
        .or_not_found(Noun::RuleVersions, code)
}

fn put(tx: &Tx<'_>, rule: &RuleRecord) -> Result<()> {
    tx.about(&rule.code);
    tx.put(rule)
}

/// Cleans a line; refuses an empty, endless or pre-Unicode one.
fn line(field: &'static str, text: &str) -> Result<String> {
    let text = clean_line(text);
    let why = if text.is_empty() {
        "empty"
    } else if text.chars().count() > LONGEST {
        "too_long"
    } else if looks_legacy(&text) {
        "legacy"
    } else {
        return Ok(text);
    };
    Err(Error::Invalid { field, why })
}

fn words(text: &str) -> Result<String> {
    let text = clean_text(text);
    let why = if text.chars().count() > LONGEST_WORDS {
        "too_long"
    } else if looks_legacy(&text) {
        "legacy"
    } else {
        return Ok(text);
    };
    Err(Error::Invalid {
        field: "words",
        why,
    })
}
