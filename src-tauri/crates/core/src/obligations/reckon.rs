//! Reckoning what is owed, without a register: facts and rules in, obligations out. The same facts and rules give the same
//! obligations, in the same order.
//!
//! Days are counted as the Civil Code 2015 counts them (Articles 145 to 148): from the day after the one that sets it off, and a
//! term in calendar days that would end on a day off ends on the next working day. What is due *before* a day has no such
//! article; there, the working day before is taken, so that nobody has less time than the rule gives. An offset of none is the
//! day itself, whatever day it is.

use super::MarkKind;
use super::form::{Form, Offset, Proof, Role, Side, Span, Trigger, Unit};
use crate::calendar::Period;
use crate::calendar::workdays::Workdays;
use crate::codes::coded_enum;
use crate::meetings::MeetingKind;
use chrono::{Datelike, Days, Months, NaiveDate};
use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;

/// What an obligation is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// A meeting, by id.
    Meeting(Arc<str>),
    /// A task, by id.
    Task(Arc<str>),
    /// A request for a later deadline, by id.
    Extension(Arc<str>),
    /// A round of written opinions, by id.
    Round(Arc<str>),
    /// A report period, by code.
    Period(Arc<str>),
    /// A stretch of time, by its first and last day: `2022-01-01/2022-03-31`.
    Stretch(Arc<str>),
}

impl Subject {
    /// Returns its kind, as it is named on the wire.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Meeting(_) => "meeting",
            Self::Task(_) => "task",
            Self::Extension(_) => "extension",
            Self::Round(_) => "round",
            Self::Period(_) => "period",
            Self::Stretch(_) => "stretch",
        }
    }

    /// Returns the id; of periods and stretches, the code.
    #[must_use]
    pub fn id(&self) -> &str {
        match self {
            Self::Meeting(id)
            | Self::Task(id)
            | Self::Extension(id)
            | Self::Round(id)
            | Self::Period(id)
            | Self::Stretch(id) => id,
        }
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.kind(), self.id())
    }
}

/// Who owes it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Owner {
    /// The secretariat.
    Secretariat,
    /// The standing body.
    Standing,
    /// A seat of the committee, by number.
    Seat(u32),
    /// A unit, by id.
    Unit(Arc<str>),
    /// A post, by id.
    Post(Arc<str>),
}

impl fmt::Display for Owner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Secretariat => f.write_str("secretariat"),
            Self::Standing => f.write_str("standing"),
            Self::Seat(number) => write!(f, "seat:{number}"),
            Self::Unit(id) => write!(f, "unit:{id}"),
            Self::Post(id) => write!(f, "post:{id}"),
        }
    }
}

/// An obligation: reckoned, never stored.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Owed {
    /// The day it falls due.
    pub due_on: NaiveDate,
    /// Id of the rule.
    pub rule: Arc<str>,
    /// Number of the rule's version that it is under.
    pub version: u32,
    /// What it is about.
    pub subject: Subject,
    /// Who owes it.
    pub owner: Owner,
    /// True when several owe it, each for himself.
    pub is_shared: bool,
    /// The day from which it is known to be owed.
    pub opens_on: NaiveDate,
    /// The day that sets it off.
    pub event_on: NaiveDate,
    /// The day the register proves that it was met; `None` also where it holds no proof.
    pub met_on: Option<NaiveDate>,
}

impl Owed {
    /// Returns whose share it is, where several owe it alike; empty otherwise: a mark stays when the owner changes.
    #[must_use]
    pub fn share(&self) -> String {
        if self.is_shared {
            self.owner.to_string()
        } else {
            String::new()
        }
    }
}

coded_enum! {
    /// How an obligation stands on a day.
    Standing {
        /// Not met, and there is time.
        Open = "open",
        /// Not met, and it falls due on this very day.
        Due = "due",
        /// Not met, and the day is over.
        Overdue = "overdue",
        /// Met by its day.
        Met = "met",
        /// Met after its day.
        Late = "late",
        /// Waived, with a reason.
        Waived = "waived",
    }
}

/// What was said of an obligation by hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Said {
    /// Met or waived.
    pub kind: MarkKind,
    /// The day it was met, or waived.
    pub day: NaiveDate,
}

/// Returns how an obligation stands on a day, and by how many working days it is late. What became known later does not count.
/// What was met in time stays met, also when it was waived meanwhile.
#[must_use]
pub(crate) fn standing(
    owed: &Owed,
    said: Option<&Said>,
    day: NaiveDate,
    workdays: &Workdays,
) -> (Standing, Option<u32>) {
    let said = said.filter(|said| said.day <= day);
    let by_hand = said
        .filter(|said| said.kind == MarkKind::Met)
        .map(|said| said.day);
    let met_on = owed.met_on.or(by_hand).filter(|met| *met <= day);
    let is_waived = said.is_some_and(|said| said.kind == MarkKind::Waived);
    match met_on {
        Some(met) if met <= owed.due_on => (Standing::Met, None),
        _ if is_waived => (Standing::Waived, None),
        Some(met) => (Standing::Late, Some(late_by(owed.due_on, met, workdays))),
        None if day > owed.due_on => (Standing::Overdue, Some(late_by(owed.due_on, day, workdays))),
        None if day == owed.due_on => (Standing::Due, None),
        None => (Standing::Open, None),
    }
}

/// Returns how many working days lie after a due day, up to and including a later one.
#[must_use]
pub(crate) fn late_by(due_on: NaiveDate, until: NaiveDate, workdays: &Workdays) -> u32 {
    u32::try_from(workdays.at_or_before(until) - workdays.at_or_before(due_on)).unwrap_or(0)
}

/// Returns the day so many working days after a day, before it when negative; the day itself for 0.
#[must_use]
pub(crate) fn step_on(day: NaiveDate, count: i32, workdays: &Workdays) -> NaiveDate {
    match count {
        0 => day,
        1.. => workdays.day(workdays.at_or_before(day).saturating_add(count)),
        _ => workdays.day(workdays.at_or_after(day).saturating_add(count)),
    }
}

/// Returns the day that an offset from a day falls on.
#[must_use]
pub(crate) fn due_on(event_on: NaiveDate, offset: Offset, workdays: &Workdays) -> NaiveDate {
    let count = i32::try_from(offset.count).unwrap_or(i32::MAX);
    let days = Days::new(offset.count.into());
    match (offset.unit, offset.side) {
        _ if count == 0 => event_on,
        (Unit::WorkingDays, Side::After) => step_on(event_on, count, workdays),
        (Unit::WorkingDays, Side::Before) => step_on(event_on, -count, workdays),
        (Unit::Days, Side::After) => {
            let raw = event_on.checked_add_days(days).unwrap_or(NaiveDate::MAX);
            workdays.day(workdays.at_or_after(raw))
        }
        (Unit::Days, Side::Before) => {
            let raw = event_on.checked_sub_days(days).unwrap_or(NaiveDate::MIN);
            workdays.day(workdays.at_or_before(raw))
        }
    }
}

/// A rule in force, or that was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct RuleInForce {
    /// Its id.
    pub id: Arc<str>,
    /// Its code.
    pub code: String,
    /// What it is about.
    pub title: String,
    /// The day from which it is in force no more.
    pub stopped_on: Option<NaiveDate>,
    /// Its versions by their day, the earliest first.
    pub versions: Vec<VersionInForce>,
}

/// A version of a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct VersionInForce {
    /// Its number.
    pub number: u32,
    /// The day from which it is in force.
    pub from_on: NaiveDate,
    /// What it hangs on.
    pub provision: String,
    /// What it is reckoned by.
    pub form: Form,
}

impl RuleInForce {
    /// Returns a version by its number.
    #[must_use]
    pub(crate) fn version(&self, number: u32) -> Option<&VersionInForce> {
        self.versions
            .iter()
            .find(|version| version.number == number)
    }

    /// True when facts of this kind may set it off: saves asking for each of them.
    fn speaks_of(&self, fact: &Fact) -> bool {
        self.versions.iter().any(|version| {
            matches!(
                (version.form.trigger, fact),
                (
                    Trigger::MeetingStart | Trigger::MeetingEnd | Trigger::NoticeIssued,
                    Fact::Meeting(_)
                ) | (Trigger::TaskAssigned | Trigger::Deadline, Fact::Task(_))
                    | (Trigger::ExtensionAsked, Fact::Extension(_))
                    | (Trigger::RoundOpened, Fact::Round(_))
            )
        })
    }
}

/// What the register holds of a meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct MeetingFact {
    /// Its id.
    pub id: Arc<str>,
    /// Its code.
    pub code: String,
    /// Its title.
    pub title: String,
    /// Its kind.
    pub kind: MeetingKind,
    /// True when it was put off or called off: nothing is owed for it.
    pub is_off: bool,
    /// The day the register knew of it.
    pub known_on: NaiveDate,
    /// The day it is to begin.
    pub starts_on: NaiveDate,
    /// The day it ended, once it did.
    pub ended_on: Option<NaiveDate>,
    /// The seat that chairs, when one is named.
    pub chair: Option<u32>,
    /// The seats that are invited.
    pub members: Vec<u32>,
    /// The day the invitation was issued.
    pub invited_on: Option<NaiveDate>,
    /// The day the notice of its conclusions was issued.
    pub notice_on: Option<NaiveDate>,
    /// The papers asked for: of which unit, and the day each came.
    pub papers: Vec<(Option<Arc<str>>, Option<NaiveDate>)>,
}

/// What the register holds of a task that was given to a lead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct TaskFact {
    /// Its id.
    pub id: Arc<str>,
    /// Its code.
    pub code: String,
    /// Its title.
    pub title: String,
    /// True when it was called off or replaced.
    pub is_off: bool,
    /// The day it was given to its lead.
    pub assigned_on: NaiveDate,
    /// The deadline in force.
    pub due_on: Option<NaiveDate>,
    /// The day it was reported done, or confirmed.
    pub done_on: Option<NaiveDate>,
    /// The unit or post that leads.
    pub lead: Option<Owner>,
}

/// What the register holds of a request for a later deadline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ExtensionFact {
    /// Its id.
    pub id: Arc<str>,
    /// Id of its task.
    pub task: Arc<str>,
    /// Code of its task and its number: `NV-012#2`.
    pub code: String,
    /// Title of its task.
    pub title: String,
    /// True when it was taken back.
    pub is_off: bool,
    /// The day it was asked.
    pub asked_on: NaiveDate,
    /// The day it was decided.
    pub decided_on: Option<NaiveDate>,
    /// The lead of the task.
    pub lead: Option<Owner>,
}

/// What the register holds of a round of written opinions that went out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct RoundFact {
    /// Its id.
    pub id: Arc<str>,
    /// Its code.
    pub code: String,
    /// Its title.
    pub title: String,
    /// True when it was called off.
    pub is_off: bool,
    /// The day it went out.
    pub sent_on: NaiveDate,
    /// The seats asked, with the day each sheet came.
    pub sheets: Vec<(u32, Option<NaiveDate>)>,
}

/// A thing that sets obligations off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Fact {
    /// A meeting.
    Meeting(MeetingFact),
    /// A task.
    Task(TaskFact),
    /// A request for a later deadline.
    Extension(ExtensionFact),
    /// A round of written opinions.
    Round(RoundFact),
}

impl Fact {
    /// Returns it as what an obligation is about.
    #[must_use]
    pub(crate) fn subject(&self) -> Subject {
        match self {
            Self::Meeting(fact) => Subject::Meeting(Arc::clone(&fact.id)),
            Self::Task(fact) => Subject::Task(Arc::clone(&fact.id)),
            Self::Extension(fact) => Subject::Extension(Arc::clone(&fact.id)),
            Self::Round(fact) => Subject::Round(Arc::clone(&fact.id)),
        }
    }

    /// Returns code and title.
    #[must_use]
    pub(crate) fn named(&self) -> (&str, &str) {
        match self {
            Self::Meeting(fact) => (&fact.code, &fact.title),
            Self::Task(fact) => (&fact.code, &fact.title),
            Self::Extension(fact) => (&fact.code, &fact.title),
            Self::Round(fact) => (&fact.code, &fact.title),
        }
    }
}

/// What does not belong to one thing alone.
#[derive(Debug)]
pub(crate) struct Ground {
    /// The working days.
    pub workdays: Workdays,
    /// The seat of the head.
    pub head: Option<u32>,
    /// Who held which seat: its number, from when, and the day from which no more.
    pub held: Vec<(u32, NaiveDate, Option<NaiveDate>)>,
    /// Meetings that were held: when, and of which kind.
    pub meetings: BTreeSet<(NaiveDate, MeetingKind)>,
    /// Reports that were issued: of which period, and when.
    pub reports: BTreeSet<(String, NaiveDate)>,
}

/// What sets an obligation off, and when.
struct Occasion {
    /// The day by which a version takes it or does not.
    happened_on: NaiveDate,
    /// The day from which it is counted.
    event_on: NaiveDate,
    /// The day from which it is known.
    opens_on: NaiveDate,
}

impl Occasion {
    const fn at(day: NaiveDate) -> Self {
        Self {
            happened_on: day,
            event_on: day,
            opens_on: day,
        }
    }
}

/// Returns what a fact sets off under a form.
fn occasion(form: &Form, fact: &Fact) -> Option<Occasion> {
    match (form.trigger, fact) {
        (_, Fact::Meeting(meeting))
            if meeting.is_off || !(form.kinds.is_empty() || form.kinds.contains(&meeting.kind)) =>
        {
            None
        }
        (Trigger::MeetingStart, Fact::Meeting(meeting)) => Some(Occasion {
            opens_on: meeting.known_on.min(meeting.starts_on),
            ..Occasion::at(meeting.starts_on)
        }),
        (Trigger::MeetingEnd, Fact::Meeting(meeting)) => meeting.ended_on.map(Occasion::at),
        (Trigger::NoticeIssued, Fact::Meeting(meeting)) => meeting.notice_on.map(Occasion::at),
        (Trigger::TaskAssigned, Fact::Task(task)) if !task.is_off => {
            Some(Occasion::at(task.assigned_on))
        }
        (Trigger::Deadline, Fact::Task(task)) if !task.is_off => task.due_on.map(|due| Occasion {
            opens_on: task.assigned_on.min(due),
            ..Occasion::at(due)
        }),
        (Trigger::ExtensionAsked, Fact::Extension(asked)) if !asked.is_off => {
            Some(Occasion::at(asked.asked_on))
        }
        (Trigger::RoundOpened, Fact::Round(round)) if !round.is_off => {
            Some(Occasion::at(round.sent_on))
        }
        _ => None,
    }
}

/// Returns the version that takes what happened, with the occasion under it and the day it falls due.
///
/// Versions are asked in the order of their days: one takes over what happens and falls due from its day on, unless the one before
/// had its day for it already.
fn taken<'a>(
    rule: &'a RuleInForce,
    workdays: &Workdays,
    occasion: impl Fn(&VersionInForce) -> Option<Occasion>,
) -> Option<(&'a VersionInForce, Occasion, NaiveDate)> {
    let mut current: Option<(&VersionInForce, Occasion, NaiveDate)> = None;
    for version in &rule.versions {
        let is_open = current.as_ref().is_none_or(|(_, occasion, due)| {
            occasion.happened_on >= version.from_on && *due >= version.from_on
        });
        if !is_open {
            continue;
        }
        match occasion(version) {
            // What the rule does not speak of any more is owed no more.
            None => current = None,
            Some(occasion) => {
                let due = due_on(occasion.event_on, version.form.offset, workdays);
                if occasion.happened_on >= version.from_on && due >= version.from_on {
                    current = Some((version, occasion, due));
                }
            }
        }
    }
    current.filter(|(_, occasion, due)| {
        rule.stopped_on
            .is_none_or(|stop| occasion.happened_on < stop || *due < stop)
    })
}

/// Returns what a rule makes of one fact.
#[must_use]
pub(crate) fn of_fact(rule: &RuleInForce, fact: &Fact, ground: &Ground) -> Vec<Owed> {
    if !rule.speaks_of(fact) {
        return Vec::new();
    }
    let found = taken(rule, &ground.workdays, |version| {
        occasion(&version.form, fact)
    });
    let Some((version, occasion, due)) = found else {
        return Vec::new();
    };
    let form = &version.form;
    let shares = shares(form, fact, occasion.event_on, ground);
    let is_shared = matches!(form.role, Role::Members | Role::Presenter);
    shares
        .into_iter()
        .map(|(owner, met_on)| Owed {
            due_on: due,
            rule: Arc::clone(&rule.id),
            version: version.number,
            subject: fact.subject(),
            owner,
            is_shared,
            opens_on: occasion.opens_on,
            event_on: occasion.event_on,
            met_on,
        })
        .collect()
}

/// Returns who owes, and the day each is proved to have met it.
fn shares(
    form: &Form,
    fact: &Fact,
    event_on: NaiveDate,
    ground: &Ground,
) -> Vec<(Owner, Option<NaiveDate>)> {
    match (form.proof, form.role, fact) {
        (Proof::OpinionReceived, _, Fact::Round(round)) => round
            .sheets
            .iter()
            .map(|(seat, came)| (Owner::Seat(*seat), *came))
            .collect(),
        (_, Role::Presenter, Fact::Meeting(meeting)) => {
            let units: BTreeSet<&Option<Arc<str>>> =
                meeting.papers.iter().map(|(unit, _)| unit).collect();
            units
                .into_iter()
                .map(|unit| {
                    let owner = unit
                        .as_ref()
                        .map_or(Owner::Secretariat, |id| Owner::Unit(Arc::clone(id)));
                    let own = meeting.papers.iter().filter(|(of, _)| of == unit);
                    let met = (form.proof == Proof::PapersReceived)
                        .then(|| all_came(own))
                        .flatten();
                    (owner, met)
                })
                .collect()
        }
        (_, Role::Members, Fact::Meeting(meeting)) => meeting
            .members
            .iter()
            .map(|seat| (Owner::Seat(*seat), None))
            .collect(),
        _ => {
            let met = met_on(form.proof, fact);
            // Where no paper is asked for, none is owed.
            if matches!(
                (form.proof, fact),
                (Proof::PapersReceived, Fact::Meeting(meeting)) if meeting.papers.is_empty()
            ) {
                return Vec::new();
            }
            owners(form.role, Some(fact), event_on, ground)
                .into_iter()
                .map(|owner| (owner, met))
                .collect()
        }
    }
}

/// Returns the day the last of some papers came; `None` while one is missing.
fn all_came<'a>(
    mut papers: impl Iterator<Item = &'a (Option<Arc<str>>, Option<NaiveDate>)>,
) -> Option<NaiveDate> {
    papers.try_fold(NaiveDate::MIN, |last, (_, came)| {
        came.map(|day| last.max(day))
    })
}

fn met_on(proof: Proof, fact: &Fact) -> Option<NaiveDate> {
    match (proof, fact) {
        (Proof::InvitationIssued, Fact::Meeting(meeting)) => meeting.invited_on,
        (Proof::PapersReceived, Fact::Meeting(meeting)) => all_came(meeting.papers.iter()),
        (Proof::NoticeIssued, Fact::Meeting(meeting)) => meeting.notice_on,
        (Proof::TaskDone, Fact::Task(task)) => task.done_on,
        (Proof::ExtensionAnswered, Fact::Extension(asked)) => asked.decided_on,
        _ => None,
    }
}

fn owners(role: Role, fact: Option<&Fact>, on: NaiveDate, ground: &Ground) -> Vec<Owner> {
    let chair = match fact {
        Some(Fact::Meeting(meeting)) => meeting.chair,
        _ => None,
    };
    match role {
        Role::Secretariat => vec![Owner::Secretariat],
        Role::Standing => vec![Owner::Standing],
        Role::Chair => chair.or(ground.head).map(Owner::Seat).into_iter().collect(),
        Role::Lead => match fact {
            Some(Fact::Task(task)) => task.lead.iter().cloned().collect(),
            Some(Fact::Extension(asked)) => asked.lead.iter().cloned().collect(),
            _ => Vec::new(),
        },
        Role::Members => {
            let seats: BTreeSet<u32> = ground
                .held
                .iter()
                .filter(|(_, from, to)| *from <= on && to.is_none_or(|to| on <= to))
                .map(|(seat, _, _)| *seat)
                .collect();
            seats.into_iter().map(Owner::Seat).collect()
        }
        Role::Presenter => Vec::new(),
    }
}

/// A stretch of time or a report period, with the days it is reckoned by.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Turn {
    first: NaiveDate,
    last: NaiveDate,
    /// Code of the report period, for one.
    period: Option<String>,
}

/// Returns what a rule makes of time going by, as far as it began by a day.
#[must_use]
pub(crate) fn of_time(rule: &RuleInForce, day: NaiveDate, ground: &Ground) -> Vec<Owed> {
    let until = rule.stopped_on.map_or(day, |stop| stop.min(day));
    let mut turns: BTreeSet<Turn> = BTreeSet::new();
    for version in &rule.versions {
        turns.extend(turns_of(version, until));
    }
    let mut owed = Vec::new();
    for turn in turns {
        let found = taken(rule, &ground.workdays, |version| {
            turn_occasion(version, &turn)
        });
        let Some((version, occasion, due)) = found else {
            continue;
        };
        let form = &version.form;
        let met_on = turn_met_on(form, &turn, ground);
        let subject = match &turn.period {
            Some(code) => Subject::Period(code.as_str().into()),
            None => Subject::Stretch(format!("{}/{}", turn.first, turn.last).into()),
        };
        for owner in owners(form.role, None, occasion.event_on, ground) {
            owed.push(Owed {
                due_on: due,
                rule: Arc::clone(&rule.id),
                version: version.number,
                subject: subject.clone(),
                owner,
                is_shared: form.role == Role::Members,
                opens_on: occasion.opens_on,
                event_on: occasion.event_on,
                met_on,
            });
        }
    }
    owed
}

/// Returns what a turn is to a version: a report period happens on the last day of its data; a stretch is taken whole, by the version
/// that is in force on its first day.
fn turn_occasion(version: &VersionInForce, turn: &Turn) -> Option<Occasion> {
    let form = &version.form;
    match (&turn.period, form.trigger) {
        (Some(code), Trigger::PeriodEnd) if span_of(Period::from_code(code)?) == form.span? => {
            Some(Occasion {
                opens_on: turn.first,
                ..Occasion::at(turn.last)
            })
        }
        (None, Trigger::Every) if stretch_at(version, turn.first)? == (turn.first, turn.last) => {
            Some(Occasion {
                happened_on: turn.first,
                event_on: turn.last,
                opens_on: turn.first,
            })
        }
        _ => None,
    }
}

const fn span_of(period: Period) -> Span {
    match period {
        Period::Month(..) => Span::Month,
        Period::Quarter(..) => Span::Quarter,
        Period::Half(..) => Span::Half,
        Period::Year(_) => Span::Year,
    }
}

fn turn_met_on(form: &Form, turn: &Turn, ground: &Ground) -> Option<NaiveDate> {
    match form.proof {
        Proof::MeetingHeld => ground
            .meetings
            .range((turn.first, MeetingKind::Ordinary)..)
            .take_while(|(held, _)| *held <= turn.last)
            .find(|(_, kind)| form.kinds.is_empty() || form.kinds.contains(kind))
            .map(|(held, _)| *held),
        Proof::ReportIssued => {
            let code = turn.period.clone()?;
            let found = ground
                .reports
                .range((code.clone(), NaiveDate::MIN)..)
                .next();
            found
                .filter(|(period, _)| *period == code)
                .map(|(_, issued)| *issued)
        }
        _ => None,
    }
}

/// Returns the turns of a version that begin by a day: those that are not over when it comes into force, and all that follow.
fn turns_of(version: &VersionInForce, until: NaiveDate) -> Vec<Turn> {
    let mut turns = Vec::new();
    match version.form.trigger {
        Trigger::PeriodEnd => {
            let mut period = match (version.form.span, Period::month_of(version.from_on)) {
                (Some(Span::Quarter), _) => Period::quarter_of(version.from_on),
                (Some(Span::Half), Period::Month(year, month)) => {
                    let half = if month <= 6 { "H1" } else { "H2" };
                    match Period::from_code(&format!("{year:04}-{half}")) {
                        Some(period) => period,
                        None => return turns,
                    }
                }
                (Some(Span::Year), Period::Month(year, _)) => Period::Year(year),
                (_, month) => month,
            };
            while let Some((first, last)) = period.window()
                && first <= until
            {
                turns.push(Turn {
                    first,
                    last,
                    period: Some(period.code()),
                });
                period = period.next();
            }
        }
        Trigger::Every => {
            let mut next = Some(version.from_on);
            while let Some((first, last)) = next.and_then(|at| stretch_at(version, at))
                && first <= until
            {
                if first >= version.from_on {
                    turns.push(Turn {
                        first,
                        last,
                        period: None,
                    });
                }
                next = last.succ_opt();
            }
        }
        _ => {}
    }
    turns
}

/// Returns the first and the last day of the stretch that holds a day. Months and quarters are those of the calendar, counted from
/// January, so that every second quarter is a half of the year; days and weeks are counted from the day the version is in force.
fn stretch_at(version: &VersionInForce, day: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
    let count = version.form.every?.max(1);
    let in_days = |length: i64, origin: NaiveDate| {
        let at = (day - origin).num_days().div_euclid(length) * length;
        let first = origin.checked_add_signed(chrono::Duration::days(at))?;
        let last = first.checked_add_signed(chrono::Duration::days(length - 1))?;
        Some((first, last))
    };
    let in_months = |months: u32| {
        let at = i64::from(day.year()) * 12 + i64::from(day.month0());
        let first = at.div_euclid(months.into()) * i64::from(months);
        let year = i32::try_from(first.div_euclid(12)).ok()?;
        let month = u32::try_from(first.rem_euclid(12)).ok()?;
        let first = NaiveDate::from_ymd_opt(year, month + 1, 1)?;
        let last = first.checked_add_months(Months::new(months))?.pred_opt()?;
        Some((first, last))
    };
    match version.form.span? {
        Span::Day => in_days(count.into(), version.from_on),
        Span::Week => {
            let back = u64::from(version.from_on.weekday().num_days_from_monday());
            let monday = version.from_on.checked_sub_days(Days::new(back))?;
            in_days(i64::from(count) * 7, monday)
        }
        Span::Month => in_months(count),
        Span::Quarter => in_months(count.checked_mul(3)?),
        Span::Half | Span::Year => None,
    }
}
