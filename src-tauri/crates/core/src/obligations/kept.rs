//! All obligations of a register, reckoned once and brought up to date by following the log: a change of one task reckons that
//! task. They belong to one desk and one day.

use super::reckon::{Fact, Ground, Owed, RuleInForce, Said, Subject, of_fact, of_time};
use crate::calendar::{self, workdays::Workdays};
use crate::error::Result;
use crate::ops::Noun;
use crate::store::{self, View, obligations as read};
use chrono::{Days, NaiveDate};
use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::{Arc, Mutex, PoisonError};

/// When more rows moved than this, everything is reckoned anew.
const MOST_FOLLOWED: u32 = 2_000;
/// Days on either side of the day looked at within which holidays are counted; the margin of the calendar comes on top.
const SPAN_DAYS: u64 = 8 * 366;

/// What is kept at a desk.
#[derive(Default)]
pub struct Kept(Mutex<Option<Held>>);

struct Held {
    day: NaiveDate,
    head: u32,
    hash: String,
    all: All,
}

impl Kept {
    /// Runs a look at the obligations as they are now, brought up to date first.
    pub(super) fn look<T>(&self, view: View<'_>, look: impl FnOnce(&All) -> T) -> Result<T> {
        // Whatever panicked meanwhile left nothing half done: what is being brought up to date is out of its place.
        let mut place = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let head = store::log::head(view)?;
        let hash = store::log::head_hash(view)?;
        let all = match place.take() {
            Some(held) if held.day == view.day => {
                let is_same_log = held.head == 0
                    || read::hash_at(view, held.head)?.as_deref() == Some(held.hash.as_str());
                let moved = if is_same_log && held.head <= head {
                    read::moved_since(view, held.head, MOST_FOLLOWED)?
                } else {
                    None
                };
                match moved {
                    Some(moved) => held.all.follow(view, &moved)?,
                    None => All::read(view)?,
                }
            }
            _ => All::read(view)?,
        };
        let value = look(&all);
        *place = Some(Held {
            day: view.day,
            head,
            hash,
            all,
        });
        Ok(value)
    }

    /// Returns every obligation in its order: for tests that compare what was followed with what is reckoned from nothing.
    ///
    /// # Errors
    /// Trouble with the file.
    pub fn every(&self, view: View<'_>) -> Result<Vec<Owed>> {
        self.look(view, |all| {
            let mut every: Vec<Owed> = all.owed().cloned().collect();
            every.sort();
            every
        })
    }
}

/// A mark as it is looked up: rule, subject, share.
pub(super) type MarkKey = (String, String, String);

/// What was said by hand, with its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mark {
    pub(super) said: Said,
    pub(super) words: String,
    pub(super) marked_by: String,
}

/// Every obligation, with what it is reckoned from.
pub(super) struct All {
    pub(super) rules: Vec<RuleInForce>,
    pub(super) facts: HashMap<Subject, Fact>,
    pub(super) ground: Ground,
    pub(super) marks: HashMap<MarkKey, Mark>,
    by_fact: HashMap<Subject, Vec<Owed>>,
    by_time: HashMap<Arc<str>, Vec<Owed>>,
    /// Requests for a later deadline by the id of their task.
    asked: HashMap<Arc<str>, Vec<Subject>>,
    day: NaiveDate,
}

impl All {
    /// Reckons everything from nothing.
    pub(super) fn read(view: View<'_>) -> Result<Self> {
        Self::of_rules(view, read::in_force(view)?)
    }

    /// Reckons everything that follows from some rules.
    pub(super) fn of_rules(view: View<'_>, rules: Vec<RuleInForce>) -> Result<Self> {
        let calendar = calendar::of(view)?;
        let span = Days::new(SPAN_DAYS);
        let from = view.day.checked_sub_days(span).unwrap_or(view.day);
        let to = view.day.checked_add_days(span).unwrap_or(view.day);
        let mut all = Self {
            rules,
            facts: HashMap::new(),
            ground: Ground {
                workdays: Workdays::around(&calendar, from, to),
                head: store::committee::head_seat(view)?,
                held: read::held(view)?,
                meetings: BTreeSet::new(),
                reports: read::reports(view)?,
            },
            marks: marks(view)?,
            by_fact: HashMap::new(),
            by_time: HashMap::new(),
            asked: HashMap::new(),
            day: view.day,
        };
        let meetings = read::meetings(view, None)?;
        all.take(meetings.into_iter().map(Fact::Meeting));
        all.take(read::tasks(view, None)?.into_iter().map(Fact::Task));
        all.take(
            read::extensions(view, None)?
                .into_iter()
                .map(Fact::Extension),
        );
        all.take(read::rounds(view, None)?.into_iter().map(Fact::Round));
        all.reckon_meetings_held();
        all.reckon_time();
        Ok(all)
    }

    /// Returns every obligation, in no order.
    pub(super) fn owed(&self) -> impl Iterator<Item = &Owed> {
        self.by_fact
            .values()
            .flatten()
            .chain(self.by_time.values().flatten())
    }

    /// Returns the day that time is reckoned to.
    pub(super) const fn day(&self) -> NaiveDate {
        self.day
    }

    /// Returns a rule by id.
    pub(super) fn rule(&self, id: &str) -> Option<&RuleInForce> {
        self.rules.iter().find(|rule| *rule.id == *id)
    }

    /// Returns what was said of an obligation by hand.
    pub(super) fn mark(&self, owed: &Owed) -> Option<&Mark> {
        if self.marks.is_empty() {
            return None;
        }
        let key = (
            owed.rule.to_string(),
            owed.subject.to_string(),
            owed.share(),
        );
        self.marks.get(&key)
    }

    /// Takes facts in and reckons what follows from each.
    fn take(&mut self, facts: impl Iterator<Item = Fact>) {
        for fact in facts {
            let subject = fact.subject();
            if let Fact::Extension(asked) = &fact {
                let of_task = self.asked.entry(Arc::clone(&asked.task)).or_default();
                of_task.push(subject.clone());
            }
            let owed: Vec<Owed> = self
                .rules
                .iter()
                .flat_map(|rule| of_fact(rule, &fact, &self.ground))
                .collect();
            if owed.is_empty() {
                self.by_fact.remove(&subject);
            } else {
                self.by_fact.insert(subject.clone(), owed);
            }
            self.facts.insert(subject, fact);
        }
    }

    fn forget(&mut self, subject: &Subject) {
        self.facts.remove(subject);
        self.by_fact.remove(subject);
    }

    fn reckon_meetings_held(&mut self) {
        let held = self.facts.values().filter_map(|fact| match fact {
            Fact::Meeting(meeting) => meeting.ended_on.map(|day| (day, meeting.kind)),
            _ => None,
        });
        self.ground.meetings = held.collect();
    }

    fn reckon_time(&mut self) {
        self.by_time = self
            .rules
            .iter()
            .map(|rule| (Arc::clone(&rule.id), of_time(rule, self.day, &self.ground)))
            .filter(|(_, owed)| !owed.is_empty())
            .collect();
    }

    /// Reckons anew what follows from rules that moved, and only that.
    fn reckon_rules(&mut self, view: View<'_>, moved: &HashSet<&str>) -> Result<()> {
        self.rules = read::in_force(view)?;
        let again: Vec<&RuleInForce> = self
            .rules
            .iter()
            .filter(|rule| moved.contains(&*rule.id))
            .collect();
        self.by_fact.retain(|_, owed| {
            owed.retain(|one| !moved.contains(&*one.rule));
            !owed.is_empty()
        });
        for (subject, fact) in &self.facts {
            let owed: Vec<Owed> = again
                .iter()
                .flat_map(|rule| of_fact(rule, fact, &self.ground))
                .collect();
            if !owed.is_empty() {
                self.by_fact
                    .entry(subject.clone())
                    .or_default()
                    .extend(owed);
            }
        }
        self.reckon_time();
        Ok(())
    }

    /// Brings everything up to date with the rows that moved.
    fn follow(mut self, view: View<'_>, moved: &[read::Moved]) -> Result<Self> {
        let mut tasks: HashSet<&str> = HashSet::new();
        let mut meetings: HashSet<&str> = HashSet::new();
        let mut rounds: HashSet<&str> = HashSet::new();
        let mut rules: HashSet<&str> = HashSet::new();
        let (mut has_papers, mut has_marks) = (false, false);
        for (noun, row, owner) in moved {
            match noun {
                Noun::Tasks => _ = tasks.insert(row),
                Noun::Extensions => _ = tasks.insert(owner),
                Noun::Meetings => _ = meetings.insert(row),
                Noun::Attendees | Noun::AgendaPapers => _ = meetings.insert(owner),
                Noun::OpinionRounds => _ = rounds.insert(row),
                Noun::OpinionSheets => _ = rounds.insert(owner),
                Noun::RegulationRules => _ = rules.insert(row),
                Noun::RuleVersions => _ = rules.insert(owner),
                Noun::ObligationMarks => has_marks = true,
                Noun::OutgoingPapers => has_papers = true,
                // They change how all is counted, or who owes.
                Noun::CalendarDays | Noun::Seats | Noun::Memberships => return Self::read(view),
                _ => {}
            }
        }
        for id in tasks {
            self.forget(&Subject::Task(id.into()));
            for asked in self.asked.remove(id).unwrap_or_default() {
                self.forget(&asked);
            }
            self.take(read::tasks(view, Some(id))?.into_iter().map(Fact::Task));
            let asked = read::extensions(view, Some(id))?;
            self.take(asked.into_iter().map(Fact::Extension));
        }
        for id in rounds {
            self.forget(&Subject::Round(id.into()));
            self.take(read::rounds(view, Some(id))?.into_iter().map(Fact::Round));
        }
        if has_papers {
            // Invitations and notices are papers: any meeting may be meant. There are few.
            let gone: Vec<Subject> = self
                .facts
                .keys()
                .filter(|subject| matches!(subject, Subject::Meeting(_)))
                .cloned()
                .collect();
            for subject in gone {
                self.forget(&subject);
            }
            let all = read::meetings(view, None)?;
            self.take(all.into_iter().map(Fact::Meeting));
            self.ground.reports = read::reports(view)?;
        } else {
            for id in &meetings {
                self.forget(&Subject::Meeting((*id).into()));
                let found = read::meetings(view, Some(id))?;
                self.take(found.into_iter().map(Fact::Meeting));
            }
        }
        if has_papers || !meetings.is_empty() {
            self.reckon_meetings_held();
            self.reckon_time();
        }
        if !rules.is_empty() {
            self.reckon_rules(view, &rules)?;
        }
        if has_marks {
            self.marks = marks(view)?;
        }
        Ok(self)
    }
}

fn marks(view: View<'_>) -> Result<HashMap<MarkKey, Mark>> {
    let marks = read::mark_records(view, None)?;
    Ok(marks
        .into_iter()
        .map(|mark| {
            let key = (mark.rule_id, mark.subject, mark.share);
            let said = Said {
                kind: mark.kind,
                day: mark.day,
            };
            let mark = Mark {
                said,
                words: mark.words,
                marked_by: mark.marked_by,
            };
            (key, mark)
        })
        .collect())
}
