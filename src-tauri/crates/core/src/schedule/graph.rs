//! Tasks and dependencies of the register, with what was reckoned of them.

use super::query::{PlanLine, WaitLine};
use super::rules::{self, Job, Link, Reckoning};
use crate::calendar;
use crate::error::Result;
use crate::store::schedule::{JobRow, LinkRow};
use crate::store::{self, View};
use crate::tasks::Named;
use std::collections::{HashMap, HashSet};

/// Tasks and dependencies with what was reckoned of them.
pub(super) struct Graph {
    pub(super) rows: Vec<JobRow>,
    pub(super) links: Vec<LinkRow>,
    /// The links by place, in the order of `links`.
    pub(super) ends: Vec<Link>,
    pub(super) reckoned: Reckoning,
    pub(super) is_linked: Vec<bool>,
    pub(super) areas: Names,
    pub(super) units: Names,
}

/// Names in their order.
pub(super) struct Names(pub(super) Vec<Named>, HashMap<String, usize>);

impl Names {
    pub(super) fn of(names: Vec<Named>) -> Self {
        let places = names
            .iter()
            .enumerate()
            .map(|(place, named)| (named.id.clone(), place))
            .collect();
        Self(names, places)
    }

    pub(super) fn place(&self, id: Option<&String>) -> Option<usize> {
        self.1.get(id?).copied()
    }

    pub(super) fn named(&self, id: Option<&String>) -> Option<Named> {
        self.0.get(self.place(id)?).cloned()
    }
}

/// Which tasks a graph is made of.
pub(super) enum Part<'a> {
    All { with_done: bool },
    Around(&'a str),
}

impl Graph {
    pub(super) fn read(view: View<'_>, part: &Part<'_>) -> Result<Self> {
        let mut links = store::schedule::links(view)?;
        let rows = match part {
            Part::All { with_done } => store::schedule::jobs(view, *with_done)?,
            Part::Around(id) => {
                let around = around(&links, id);
                store::schedule::jobs_of(view, around.iter().copied())?
            }
        };
        let places: HashMap<&str, usize> = rows
            .iter()
            .enumerate()
            .map(|(place, row)| (row.id.as_str(), place))
            .collect();
        let link_of = |link: &LinkRow| {
            Some(Link {
                before: *places.get(link.before.as_str())?,
                after: *places.get(link.after.as_str())?,
                lag: link.lag,
            })
        };
        links.retain(|link| link_of(link).is_some());
        let ends: Vec<Link> = links.iter().filter_map(link_of).collect();
        let jobs: Vec<Job> = rows.iter().map(job).collect();
        let mut is_linked = vec![false; rows.len()];
        for link in &ends {
            is_linked[link.before] = true;
            is_linked[link.after] = true;
        }
        let reckoned = rules::reckon(&jobs, &ends, view.day, &calendar::of(view)?);
        Ok(Self {
            rows,
            links,
            ends,
            reckoned,
            is_linked,
            areas: Names::of(store::schedule::areas(view)?),
            units: Names::of(store::schedule::units(view)?),
        })
    }

    fn named(&self, place: usize) -> Named {
        let row = &self.rows[place];
        Named {
            id: row.id.clone(),
            code: row.code.clone(),
            title: row.title.clone(),
        }
    }

    pub(super) fn line(&self, place: usize, waits: &HashMap<usize, Vec<rules::Wait>>) -> PlanLine {
        let row = &self.rows[place];
        let mut waiting: Vec<WaitLine> = waits
            .get(&place)
            .into_iter()
            .flatten()
            .map(|wait| {
                let before = &self.rows[wait.before];
                WaitLine {
                    task: self.named(wait.before),
                    lead: self.units.named(before.lead_id.as_ref()),
                    lead_words: before.assignee_words.clone(),
                    since: wait.since,
                    days: wait.days,
                }
            })
            .collect();
        waiting.sort_by_key(|wait| std::cmp::Reverse(wait.days));
        PlanLine {
            task: self.named(place),
            state: row.state,
            level: row.level,
            percent: row.percent,
            lead: self.units.named(row.lead_id.as_ref()),
            assignee_words: row.assignee_words.clone(),
            area: self.areas.named(row.area_id.as_ref()),
            start_on: row.start_on,
            duration: row.duration,
            effort: row.effort,
            assigned_on: row.assigned_on,
            due_on: row.due_on,
            due_words: row.due_words.clone(),
            original_due_on: row.original_due_on,
            done_on: row.done_on,
            timing: self.reckoned.timings[place].clone(),
            waits: waiting,
            is_linked: self.is_linked[place],
            version: row.version,
        }
    }

    /// Who waits, by the place of what waits.
    pub(super) fn waits(&self) -> HashMap<usize, Vec<rules::Wait>> {
        let mut waits: HashMap<usize, Vec<rules::Wait>> = HashMap::new();
        for wait in &self.reckoned.waits {
            waits.entry(wait.after).or_default().push(*wait);
        }
        waits
    }
}

/// Returns a task and everything linked to it by any way.
fn around<'a>(links: &'a [LinkRow], id: &'a str) -> Vec<&'a str> {
    let mut beside: HashMap<&str, Vec<&str>> = HashMap::new();
    for link in links {
        beside.entry(&link.before).or_default().push(&link.after);
        beside.entry(&link.after).or_default().push(&link.before);
    }
    let mut found = vec![id];
    let mut seen = HashSet::from([id]);
    let mut next = 0;
    while let Some(at) = found.get(next).copied() {
        next += 1;
        for other in beside.get(at).into_iter().flatten().copied() {
            if seen.insert(other) {
                found.push(other);
            }
        }
    }
    found
}

fn job(row: &JobRow) -> Job {
    Job {
        phase: rules::phase(row.state, row.percent, row.done_on),
        start_on: row.start_on,
        assigned_on: row.assigned_on,
        due_on: row.due_on,
        duration: row.duration,
    }
}
