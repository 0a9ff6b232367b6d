//! From the minutes to the notice of conclusions, and from its assignments to tasks: one operation, nothing typed twice.

use super::plan::put;
use super::query::{MeetingWhole, MinuteLine, Party, find, show};
use super::rules::{self, Step};
use super::{Bearing, ItemState, LineKind, LineRole, Presence};
use crate::calendar::{self, Due, WorkingCalendar, read_due};
use crate::codes::coded_enum;
use crate::committee::check_secretariat;
use crate::error::{Error, OrNotFound, Result, Rule};
use crate::instruments;
use crate::ops::Noun;
use crate::papers::{self, Issue, PaperType};
use crate::store::records::{MinuteLineRecord, OutgoingPaperRecord};
use crate::store::{Tx, View};
use crate::tasks::{self, NewTask};
use crate::text::point;
use chrono::NaiveDate;

coded_enum! {
    /// What is missing or odd before a meeting is concluded.
    GapKind {
        /// Nobody was marked present.
        Attendance = "attendance",
        /// An item was neither dealt with nor taken off: it comes back on the next agenda.
        ItemOpen = "item_open",
        /// A conclusion or an assignment has no words.
        NoWords = "no_words",
        /// An assignment has no lead.
        NoLead = "no_lead",
        /// An assignment has more than one lead: it is to be split.
        ManyLeads = "many_leads",
        /// An assignment has no deadline.
        NoDue = "no_due",
        /// The words of a deadline cannot be read.
        DueUnclear = "due_unclear",
        /// The deadline is past when the meeting is held.
        DuePast = "due_past",
        /// The deadline is a day off.
        DueDayOff = "due_day_off",
        /// Nobody of the unit that is to lead was there.
        LeadAbsent = "lead_absent",
        /// What was to be cleared up is still a question.
        Question = "question",
    }
}

impl GapKind {
    /// True for what keeps the notice from being issued; the others are told and may stand.
    #[must_use]
    pub const fn is_blocking(self) -> bool {
        matches!(
            self,
            GapKind::NoWords | GapKind::NoLead | GapKind::ManyLeads | GapKind::DueUnclear
        )
    }
}

/// Something missing or odd, with where it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// What.
    pub kind: GapKind,
    /// In which line.
    pub line_id: Option<String>,
    /// At which item.
    pub item_id: Option<String>,
    /// The words it is about: a deadline, a title, a unit.
    pub words: String,
}

/// Returns what is missing or odd, in the order of the minutes.
///
/// # Errors
/// `not_found`.
pub fn gaps(view: View<'_>, key: &str) -> Result<Vec<Gap>> {
    let whole = show(view, key, crate::ops::Actor::Secretariat)?;
    Ok(gaps_of(&whole, &calendar::of(view)?))
}

fn gaps_of(whole: &MeetingWhole, calendar: &WorkingCalendar) -> Vec<Gap> {
    let mut found = Vec::new();
    let is_present = |one: &super::Attendee| one.presence == Presence::Present;
    if !whole.attendees.iter().any(is_present) {
        found.push(Gap {
            kind: GapKind::Attendance,
            line_id: None,
            item_id: None,
            words: String::new(),
        });
    }
    for item in &whole.items {
        if item.state == ItemState::Open {
            found.push(Gap {
                kind: GapKind::ItemOpen,
                line_id: None,
                item_id: Some(item.id.clone()),
                words: item.title.clone(),
            });
        }
    }
    let on = held_on(whole);
    for line in &whole.lines {
        let mut gap = |kind, words: &str| {
            found.push(Gap {
                kind,
                line_id: Some(line.id.clone()),
                item_id: line.item_id.clone(),
                words: words.to_owned(),
            });
        };
        match line.kind {
            LineKind::Question => gap(GapKind::Question, &line.text),
            LineKind::Conclusion | LineKind::Assignment if line.text.is_empty() => {
                gap(GapKind::NoWords, "");
            }
            LineKind::Assignment if matches!(line.bearing, Bearing::None | Bearing::New) => {
                assignment_gaps(line, whole, calendar, on, &mut gap);
            }
            _ => {}
        }
    }
    found
}

fn assignment_gaps(
    line: &MinuteLine,
    whole: &MeetingWhole,
    calendar: &WorkingCalendar,
    on: NaiveDate,
    gap: &mut impl FnMut(GapKind, &str),
) {
    let leads: Vec<&Party> = leads(line).collect();
    match leads.as_slice() {
        [] => gap(GapKind::NoLead, ""),
        [one] => {
            let is_of = |attendee: &&super::Attendee| attendee.post.contains(&one.unit.title);
            let of_unit: Vec<_> = whole.attendees.iter().filter(is_of).collect();
            if !of_unit.is_empty() && of_unit.iter().all(|one| one.presence != Presence::Present) {
                gap(GapKind::LeadAbsent, &one.unit.title);
            }
        }
        _ => gap(GapKind::ManyLeads, ""),
    }
    if line.due_words.is_empty() {
        gap(GapKind::NoDue, "");
        return;
    }
    match read_due(&line.due_words, on, calendar) {
        Err(_) => gap(GapKind::DueUnclear, &line.due_words),
        Ok(due) => match due.due_on {
            Some(day) if day < on => gap(GapKind::DuePast, &line.due_words),
            Some(day) if !calendar.is_working_day(day) => {
                gap(GapKind::DueDayOff, &line.due_words);
            }
            _ => {}
        },
    }
}

fn leads(line: &MinuteLine) -> impl Iterator<Item = &Party> {
    line.parties
        .iter()
        .filter(|party| party.role == LineRole::Lead)
}

/// The day a meeting was held, or is to be.
fn held_on(whole: &MeetingWhole) -> NaiveDate {
    whole.line.began_at.unwrap_or(whole.line.starts_at).date()
}

/// A notice of conclusions to be issued.
#[derive(Debug, Clone)]
pub struct Conclude {
    /// Which meeting: id or code.
    pub meeting: String,
    /// Which conclusions and assignments it holds; all when empty. They stand in the order of the minutes.
    pub lines: Vec<String>,
    /// The paper, whose type is a notice and which becomes the source of the tasks.
    pub paper: Issue,
}

/// A conclusion of the notice, with the assignments that follow from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section<'a> {
    /// The conclusion; `None` when assignments stand before any conclusion of their item.
    pub conclusion: Option<&'a MinuteLine>,
    /// Title of the item.
    pub item: &'a str,
    /// The assignments.
    pub assignments: Vec<&'a MinuteLine>,
}

/// Returns conclusions and assignments as the notice has them: item by item in the order in which they were written, each
/// assignment under the conclusion before it.
#[must_use]
pub fn sections<'a>(whole: &'a MeetingWhole, picked: &[String]) -> Vec<Section<'a>> {
    let is_picked = |line: &&MinuteLine| picked.is_empty() || picked.contains(&line.id);
    let mut sections: Vec<Section<'a>> = Vec::new();
    let mut last_item = None;
    for line in whole.lines.iter().filter(is_picked) {
        let item = whole
            .items
            .iter()
            .find(|item| Some(&item.id) == line.item_id.as_ref())
            .map_or("", |item| item.title.as_str());
        match line.kind {
            LineKind::Conclusion => sections.push(Section {
                conclusion: Some(line),
                item,
                assignments: Vec::new(),
            }),
            // What only tells how far a task is stands in the minutes, not in the notice.
            LineKind::Assignment if line.bearing != Bearing::Progress => {
                if last_item != Some(&line.item_id) || sections.is_empty() {
                    let is_here = sections.last().is_some_and(|section| {
                        section
                            .conclusion
                            .is_some_and(|of| of.item_id == line.item_id)
                    });
                    if !is_here {
                        sections.push(Section {
                            conclusion: None,
                            item,
                            assignments: Vec::new(),
                        });
                    }
                }
                if let Some(section) = sections.last_mut() {
                    section.assignments.push(line);
                }
            }
            _ => continue,
        }
        last_item = Some(&line.item_id);
    }
    sections
}

/// Issues the notice of conclusions under its number, puts it among the documents with a clause for each conclusion and each
/// assignment, and makes every assignment a task of that clause: assigned, with lead, coordinators, level and deadline. The
/// words of the line are the words of the task. Returns the id of the paper. Not undone.
///
/// # Errors
/// `secretariat_only`; `not_found`; `meeting_state`, also when its notice was issued already; `meeting_gaps` when a lead or
/// the words are missing, leads are many or a deadline cannot be read; `invalid` when nothing was concluded; what issuing a
/// paper is refused for.
pub fn conclude(tx: &Tx<'_>, new: &Conclude) -> Result<String> {
    check_secretariat(tx.actor())?;
    let mut meeting = find(tx.view(), &new.meeting)?;
    rules::check_step(Step::Conclude, meeting.state).map_err(Error::Refused)?;
    if meeting.notice_id.is_some() {
        return Err(Error::Refused(Rule::MeetingState));
    }
    let whole = show(tx.view(), &meeting.id, tx.actor())?;
    let calendar = calendar::of(tx.view())?;
    let is_picked = |id: &String| new.lines.is_empty() || new.lines.contains(id);
    let is_missing = gaps_of(&whole, &calendar)
        .iter()
        .any(|gap| gap.kind.is_blocking() && gap.line_id.as_ref().is_some_and(is_picked));
    if is_missing {
        return Err(Error::Refused(Rule::MeetingGaps));
    }
    let sections = sections(&whole, &new.lines);
    if sections.is_empty() {
        return Err(Error::Invalid {
            field: "lines",
            why: "empty",
        });
    }
    let mut paper = new.paper.clone();
    paper.number.kind = PaperType::Notice;
    let paper_id = papers::issue(tx, &paper)?;
    let issued: OutgoingPaperRecord = tx.get(&paper_id)?;
    let source = issued
        .instrument_id
        .clone()
        .or_not_found(Noun::Instruments, &issued.symbol)?;
    for (number, section) in (1..).zip(&sections) {
        let label = format!("Mục {number}");
        let words = section
            .conclusion
            .map_or(section.item, |line| line.text.as_str());
        let words = if words.is_empty() {
            whole.line.title.as_str()
        } else {
            words
        };
        instruments::add_clause(tx, &source, &label, words)?;
        for (at, line) in section.assignments.iter().enumerate() {
            let label = format!("Điểm {} mục {number}", point(at + 1));
            instruments::add_clause(tx, &source, &label, &line.text)?;
            if line.task.is_none() {
                let due = deadline(line, held_on(&whole), &calendar)?;
                give(tx, line, &source, &label, due)?;
            }
        }
    }
    meeting.notice_id = Some(paper_id.clone());
    put(tx, &meeting)?;
    tx.about(&issued.symbol);
    Ok(paper_id)
}

/// Reads the deadline of an assignment, seen from the meeting.
fn deadline(line: &MinuteLine, on: NaiveDate, calendar: &WorkingCalendar) -> Result<Due> {
    if line.due_words.is_empty() {
        return Ok(Due::none());
    }
    read_due(&line.due_words, on, calendar).map_err(|why| Error::Invalid {
        field: "due",
        why: why.code(),
    })
}

/// Makes an assignment a task.
fn give(tx: &Tx<'_>, line: &MinuteLine, source: &str, clause: &str, due: Due) -> Result<()> {
    let lead = leads(line).next().ok_or(Error::Refused(Rule::OneLead))?;
    let coordinators = line
        .parties
        .iter()
        .filter(|party| party.role == LineRole::Coordinator && party.unit.id != lead.unit.id)
        .map(|party| party.unit.id.clone())
        .collect();
    let task = NewTask {
        title: line.text.clone(),
        lead: Some(lead.unit.id.clone()),
        lead_post: lead.post.as_ref().map(|post| post.id.clone()),
        level: line.level,
        instrument: Some(source.to_owned()),
        clause: Some(clause.to_owned()),
        coordinators,
        ..NewTask::default()
    };
    let task_id = tasks::add_due(tx, &task, due)?;
    let mut record: MinuteLineRecord = tx.get(&line.id)?;
    record.task_id = Some(task_id);
    record.bearing = Bearing::New;
    tx.put(&record)
}
