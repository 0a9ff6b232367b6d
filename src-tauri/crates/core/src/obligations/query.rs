//! Reading rules and what is owed by them.

use super::RuleState;
use super::form::{Form, Proof, Severity, Told, Trigger};
use super::kept::{All, Kept};
use super::reckon::{
    Fact, Owed, Owner, RuleInForce, Standing, Subject, VersionInForce, due_on, of_fact, of_time,
    standing, step_on,
};
use super::verbs::{find, revision};
use crate::error::{Error, OrNotFound, Result};
use crate::ops::Noun;
use crate::store::records::{RuleRecord, RuleVersionRecord};
use crate::store::{self, View};
use chrono::NaiveDate;
use std::collections::{BTreeMap, HashMap, HashSet};

/// Short name and name of units and posts, by id.
type Names = HashMap<String, (String, String)>;

/// A rule as a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleLine {
    /// Its id.
    pub id: String,
    /// Its code: `QT-001`.
    pub code: String,
    /// What it is about.
    pub title: String,
    /// Which entry of the catalogue it was taken from; empty for one of the committee's own.
    pub origin: String,
    /// What became of it.
    pub state: RuleState,
    /// The day from which it is in force no more.
    pub stopped_on: Option<NaiveDate>,
    /// Why it was stopped.
    pub reason: String,
    /// Remark.
    pub note: String,
    /// What it says on the day looked at: the version in force, else the first one.
    pub version: RuleVersion,
    /// How many versions it has.
    pub versions: u32,
    /// Grows whenever it or one of its versions changes: for edits.
    pub revision: u32,
}

/// What a rule says from a day on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleVersion {
    /// Its number, from 1.
    pub number: u32,
    /// The first day; `None` for a draft.
    pub from_on: Option<NaiveDate>,
    /// What it hangs on.
    pub provision: String,
    /// What that says.
    pub words: String,
    /// Where it is from.
    pub source: String,
    /// What it is reckoned by.
    pub form: Form,
}

/// A rule, whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleWhole {
    /// Its row.
    pub line: RuleLine,
    /// Its versions, the first one first.
    pub versions: Vec<RuleVersion>,
}

fn version_of(record: RuleVersionRecord) -> Result<RuleVersion> {
    Ok(RuleVersion {
        number: record.number,
        from_on: record.from_on,
        provision: record.provision,
        words: record.words,
        source: record.source,
        form: Form::from_stored(&record.form)?,
    })
}

fn whole(view: View<'_>, rule: RuleRecord) -> Result<RuleWhole> {
    let records = store::obligations::version_records(view, &rule.id)?;
    let revision = revision(&rule, &records);
    let versions: Vec<RuleVersion> = records.into_iter().map(version_of).collect::<Result<_>>()?;
    let is_in_force = |version: &&RuleVersion| version.from_on.is_some_and(|day| day <= view.day);
    let version = versions
        .iter()
        .rev()
        .find(is_in_force)
        .or(versions.first())
        .or_not_found(Noun::RuleVersions, &rule.code)?
        .clone();
    Ok(RuleWhole {
        line: RuleLine {
            id: rule.id,
            code: rule.code,
            title: rule.title,
            origin: rule.origin,
            state: rule.state,
            stopped_on: rule.stopped_on,
            reason: rule.reason,
            note: rule.note,
            version,
            versions: u32::try_from(versions.len()).unwrap_or(u32::MAX),
            revision,
        },
        versions,
    })
}

/// Returns the rules in the order of their codes; those in a state, or all.
///
/// # Errors
/// Trouble with the file.
pub fn rules_list(view: View<'_>, state: Option<RuleState>) -> Result<Vec<RuleLine>> {
    store::obligations::rule_records(view, state)?
        .into_iter()
        .map(|rule| Ok(whole(view, rule)?.line))
        .collect()
}

/// Returns a rule, by id or code.
///
/// # Errors
/// `not_found`.
pub fn rule(view: View<'_>, key: &str) -> Result<RuleWhole> {
    whole(view, find(view, key)?)
}

/// Where obligations are taken from.
pub enum Asked<'a> {
    /// What a desk keeps: as it is now.
    Kept(&'a Kept),
    /// Reckoned from nothing: for a past day.
    Anew,
}

impl Asked<'_> {
    fn look<T>(&self, view: View<'_>, look: impl FnOnce(&All) -> T) -> Result<T> {
        match self {
            Self::Kept(kept) => kept.look(view, look),
            Self::Anew => Ok(look(&All::read(view)?)),
        }
    }
}

/// Which obligations.
#[derive(Debug, Clone, Default)]
pub struct ObligationQuery {
    /// That stand so; all when empty.
    pub standings: Vec<Standing>,
    /// Of whom: `secretariat`, `standing`, `seat:5` with what the seat answers for, code of a unit.
    pub owner: Option<String>,
    /// By which rule, by id or code.
    pub rule: Option<String>,
    /// About what, by id or code.
    pub subject: Option<String>,
    /// Due on this day or later.
    pub from: Option<NaiveDate>,
    /// Due on this day or earlier.
    pub to: Option<NaiveDate>,
    /// Rows passed over.
    pub offset: u32,
    /// Rows at most.
    pub limit: u32,
}

/// Who owes, named.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct OwnerNamed {
    /// `secretariat`, `standing`, `seat:5`, `unit:…` or `post:…` with the id.
    pub key: String,
    /// Short name: number of the seat, code of the unit; empty where there is none.
    pub code: String,
    /// Name of unit or post; empty where the words are the catalogue's.
    pub name: String,
}

/// An obligation as a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ObligationLine {
    /// What was reckoned.
    pub owed: Owed,
    /// Code of the rule.
    pub rule_code: String,
    /// What the rule is about.
    pub rule_title: String,
    /// What its version hangs on.
    pub provision: String,
    /// Code of what it is about.
    pub subject_code: String,
    /// Its title; empty for periods and stretches.
    pub subject_title: String,
    /// Who owes it.
    pub owner: OwnerNamed,
    /// How it stands.
    pub standing: Standing,
    /// By how many working days it is late.
    pub late_by: Option<u32>,
    /// The day it was met, by proof or by word.
    pub met_on: Option<NaiveDate>,
    /// How it was met, or why it is waived.
    pub words: String,
    /// Who said so.
    pub marked_by: String,
    /// How it is proved.
    pub proof: Proof,
    /// What follows when it is not met.
    pub severity: Severity,
    /// Who is to be told on which day.
    pub steps: Vec<(NaiveDate, Told)>,
}

/// A page of obligations.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ObligationPage {
    /// How many match.
    pub total: u32,
    /// The rows.
    pub lines: Vec<ObligationLine>,
}

impl All {
    /// True when an obligation is about what a person named by id or code.
    pub(super) fn is_about(&self, owed: &Owed, key: &str) -> bool {
        let key = key.trim();
        owed.subject.id().eq_ignore_ascii_case(key)
            || self
                .facts
                .get(&owed.subject)
                .is_some_and(|fact| fact.named().0.eq_ignore_ascii_case(key))
    }

    fn stands(&self, owed: &Owed) -> (Standing, Option<u32>) {
        let said = self.mark(owed).map(|mark| &mark.said);
        standing(owed, said, self.day(), &self.ground.workdays)
    }

    fn line(&self, owed: &Owed, names: &Names) -> Option<ObligationLine> {
        let rule = self.rule(&owed.rule)?;
        let version = rule.version(owed.version)?;
        let (standing, late_by) = self.stands(owed);
        let mark = self
            .mark(owed)
            .filter(|mark| mark.said.day <= self.day())
            .cloned();
        let (code, title) = self
            .facts
            .get(&owed.subject)
            .map_or((owed.subject.id(), ""), Fact::named);
        let by_hand = mark
            .as_ref()
            .filter(|mark| mark.said.kind == super::MarkKind::Met)
            .map(|mark| mark.said.day);
        Some(ObligationLine {
            rule_code: rule.code.clone(),
            rule_title: rule.title.clone(),
            provision: version.provision.clone(),
            subject_code: code.to_owned(),
            subject_title: title.to_owned(),
            owner: named(&owed.owner, names),
            standing,
            late_by,
            met_on: owed.met_on.or(by_hand).filter(|met| *met <= self.day()),
            words: mark
                .as_ref()
                .map(|mark| mark.words.clone())
                .unwrap_or_default(),
            marked_by: mark.map(|mark| mark.marked_by).unwrap_or_default(),
            proof: version.form.proof,
            severity: version.form.severity,
            steps: steps(&version.form, owed.due_on, self),
            owed: owed.clone(),
        })
    }
}

fn steps(form: &Form, due: NaiveDate, all: &All) -> Vec<(NaiveDate, Told)> {
    let steps = form.ladder.iter();
    steps
        .map(|step| (step_on(due, step.at, &all.ground.workdays), step.tell))
        .collect()
}

fn named(owner: &Owner, names: &Names) -> OwnerNamed {
    let (code, name) = match owner {
        Owner::Secretariat | Owner::Standing => Default::default(),
        Owner::Seat(number) => (number.to_string(), String::new()),
        Owner::Unit(id) | Owner::Post(id) => names.get(&**id).cloned().unwrap_or_default(),
    };
    OwnerNamed {
        key: owner.to_string(),
        code,
        name,
    }
}

/// True when a person means this owner: by key, number of the seat, id or code of the unit.
pub(super) fn is_owner(owed: &Owed, wanted: &str, names: &Names) -> bool {
    let wanted = wanted.trim();
    let named = named(&owed.owner, names);
    let is_id = |id: &str| id.eq_ignore_ascii_case(wanted);
    named.key.eq_ignore_ascii_case(wanted)
        || match &owed.owner {
            Owner::Seat(_) => named.code == wanted,
            Owner::Unit(id) => is_id(id) || named.code.eq_ignore_ascii_case(wanted),
            Owner::Post(id) => is_id(id),
            Owner::Secretariat | Owner::Standing => false,
        }
}

/// The seat that answers for a unit or a post.
fn answering(view: View<'_>) -> Result<HashMap<Owner, u32>> {
    let mut seats = HashMap::new();
    for seat in store::committee::seat_rows(view)? {
        if let Some(post) = seat.post {
            seats
                .entry(Owner::Post(post.id.into()))
                .or_insert(seat.number);
        }
        if let Some(unit) = seat.unit.filter(|_| seat.speaks) {
            seats
                .entry(Owner::Unit(unit.id.into()))
                .or_insert(seat.number);
        }
    }
    Ok(seats)
}

/// Returns a page of obligations as they stand on the view's day, the earliest due first. What is not known to be owed by then is not
/// among them.
///
/// # Errors
/// `not_found` for the rule.
pub fn list(view: View<'_>, asked: &Asked<'_>, query: &ObligationQuery) -> Result<ObligationPage> {
    let rule = query
        .rule
        .as_deref()
        .map(|key| find(view, key))
        .transpose()?;
    let names = store::obligations::names(view)?;
    let seats = answering(view)?;
    let wanted: HashSet<Standing> = query.standings.iter().copied().collect();
    let is_of = |owed: &Owed| {
        query.owner.as_deref().is_none_or(|owner| {
            let seat = seats.get(&owed.owner);
            is_owner(owed, owner, &names)
                || seat.is_some_and(|number| {
                    let owner = owner.trim();
                    owner.strip_prefix("seat:").unwrap_or(owner) == number.to_string()
                })
        })
    };
    asked.look(view, |all| {
        let mut found: Vec<&Owed> = all
            .owed()
            .filter(|owed| owed.opens_on <= view.day)
            .filter(|owed| query.from.is_none_or(|from| from <= owed.due_on))
            .filter(|owed| query.to.is_none_or(|to| owed.due_on <= to))
            .filter(|owed| rule.as_ref().is_none_or(|rule| *rule.id == *owed.rule))
            .filter(|owed| {
                query
                    .subject
                    .as_deref()
                    .is_none_or(|key| all.is_about(owed, key))
            })
            .filter(|owed| is_of(owed))
            .filter(|owed| wanted.is_empty() || wanted.contains(&all.stands(owed).0))
            .collect();
        found.sort_unstable();
        let total = u32::try_from(found.len()).unwrap_or(u32::MAX);
        let lines = found
            .into_iter()
            .skip(query.offset as usize)
            .take(query.limit as usize)
            .filter_map(|owed| all.line(owed, &names))
            .collect();
        ObligationPage { total, lines }
    })
}

/// How obligations that fell due were met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Compliance {
    /// How many are owed in all.
    pub owed: u32,
    /// Not met, with time left.
    pub open: u32,
    /// Met in time.
    pub met: u32,
    /// Met late.
    pub late: u32,
    /// Not met, and over.
    pub overdue: u32,
    /// Waived.
    pub waived: u32,
    /// Working days by which the late and the overdue are late, together.
    pub days_late: u32,
}

impl Compliance {
    fn count(&mut self, standing: Standing, late_by: Option<u32>) {
        self.owed += 1;
        self.days_late += late_by.unwrap_or(0);
        *match standing {
            Standing::Open | Standing::Due => &mut self.open,
            Standing::Met => &mut self.met,
            Standing::Late => &mut self.late,
            Standing::Overdue => &mut self.overdue,
            Standing::Waived => &mut self.waived,
        } += 1;
    }
}

/// A row of the table of compliance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComplianceRow {
    /// Whose, by owner: a unit's and a post's stand with the seat that answers for them.
    pub owner: Option<OwnerNamed>,
    /// By which rule: its code, title, and what its version hangs on.
    pub rule: Option<(String, String, String)>,
    /// The counts.
    pub counts: Compliance,
}

/// Returns how what falls due within some days was met: by member, by provision, and in all. Each obligation is counted once in each.
///
/// # Errors
/// Trouble with the file.
pub fn compliance(
    view: View<'_>,
    asked: &Asked<'_>,
    from: Option<NaiveDate>,
    to: Option<NaiveDate>,
) -> Result<(Vec<ComplianceRow>, Vec<ComplianceRow>, Compliance)> {
    let names = store::obligations::names(view)?;
    let seats = answering(view)?;
    asked.look(view, |all| {
        let mut by_owner: BTreeMap<Owner, Compliance> = BTreeMap::new();
        let mut by_rule: BTreeMap<(String, u32), (String, String, Compliance)> = BTreeMap::new();
        let mut total = Compliance::default();
        let found = all
            .owed()
            .filter(|owed| owed.opens_on <= view.day)
            .filter(|owed| from.is_none_or(|from| from <= owed.due_on))
            .filter(|owed| to.is_none_or(|to| owed.due_on <= to));
        for owed in found {
            let (standing, late_by) = all.stands(owed);
            total.count(standing, late_by);
            let owner = seats
                .get(&owed.owner)
                .map_or_else(|| owed.owner.clone(), |seat| Owner::Seat(*seat));
            by_owner.entry(owner).or_default().count(standing, late_by);
            let Some(rule) = all.rule(&owed.rule) else {
                continue;
            };
            let Some(version) = rule.version(owed.version) else {
                continue;
            };
            by_rule
                .entry((rule.code.clone(), owed.version))
                .or_insert_with(|| {
                    (
                        rule.title.clone(),
                        version.provision.clone(),
                        Compliance::default(),
                    )
                })
                .2
                .count(standing, late_by);
        }
        let by_owner = by_owner
            .into_iter()
            .map(|(owner, counts)| ComplianceRow {
                owner: Some(named(&owner, &names)),
                rule: None,
                counts,
            })
            .collect();
        let by_rule = by_rule
            .into_iter()
            .map(
                |((code, number), (title, provision, counts))| ComplianceRow {
                    owner: None,
                    rule: Some((format!("{code}@{number}"), title, provision)),
                    counts,
                },
            )
            .collect();
        (by_owner, by_rule, total)
    })
}

/// What a form would give.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trial {
    /// What would be owed, the earliest due first.
    pub lines: Vec<TrialLine>,
}

/// What would be owed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrialLine {
    /// Code of what it is about; empty for an example day.
    pub subject: String,
    /// Its title.
    pub title: String,
    /// Who would owe it; `None` for an example day.
    pub owner: Option<OwnerNamed>,
    /// The day that sets it off.
    pub event_on: NaiveDate,
    /// The day it would fall due.
    pub due_on: NaiveDate,
    /// The day the register proves that it was met.
    pub met_on: Option<NaiveDate>,
    /// Who would be told on which day.
    pub steps: Vec<(NaiveDate, Told)>,
}

/// Says what a form would give, were it in force: for a thing of the register, or for an example day. Nothing is written.
///
/// # Errors
/// `invalid`: the form, nothing to try it on (`on`), a thing that the register does not have or that the form does not speak of
/// (`subject`).
pub fn trial(
    view: View<'_>,
    form: &Form,
    subject: Option<&str>,
    on: Option<NaiveDate>,
) -> Result<Trial> {
    form.check()?;
    let all = All::of_rules(view, Vec::new())?;
    let names = store::obligations::names(view)?;
    let is_of_time = matches!(form.trigger, Trigger::Every | Trigger::PeriodEnd);
    let rule = |from_on| RuleInForce {
        id: "".into(),
        code: String::new(),
        title: String::new(),
        stopped_on: None,
        versions: vec![VersionInForce {
            number: 1,
            from_on,
            provision: String::new(),
            form: form.clone(),
        }],
    };
    let line = |owed: &Owed| {
        let (code, title) = all
            .facts
            .get(&owed.subject)
            .map_or((owed.subject.id(), ""), Fact::named);
        TrialLine {
            subject: code.to_owned(),
            title: title.to_owned(),
            owner: Some(named(&owed.owner, &names)),
            event_on: owed.event_on,
            due_on: owed.due_on,
            met_on: owed.met_on,
            steps: steps(form, owed.due_on, &all),
        }
    };
    let mut found: Vec<Owed> = match (subject, on) {
        (Some(key), _) => {
            let key = key.trim();
            let is_meant = |subject: &Subject, fact: &Fact| {
                subject.id().eq_ignore_ascii_case(key) || fact.named().0.eq_ignore_ascii_case(key)
            };
            let meant = all
                .facts
                .iter()
                .filter(|(subject, fact)| is_meant(subject, fact));
            meant
                .flat_map(|(_, fact)| of_fact(&rule(NaiveDate::MIN), fact, &all.ground))
                .collect()
        }
        (None, Some(day)) if is_of_time => of_time(&rule(day), day, &all.ground),
        (None, Some(day)) => {
            let due = due_on(day, form.offset, &all.ground.workdays);
            return Ok(Trial {
                lines: vec![TrialLine {
                    subject: String::new(),
                    title: String::new(),
                    owner: None,
                    event_on: day,
                    due_on: due,
                    met_on: None,
                    steps: steps(form, due, &all),
                }],
            });
        }
        (None, None) => {
            return Err(Error::Invalid {
                field: "on",
                why: "empty",
            });
        }
    };
    if found.is_empty() && subject.is_some() {
        return Err(Error::Invalid {
            field: "subject",
            why: "nothing",
        });
    }
    found.sort_unstable();
    Ok(Trial {
        lines: found.iter().map(line).collect(),
    })
}
