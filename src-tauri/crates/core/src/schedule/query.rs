//! Reading the schedule: the lines of the timeline with what was reckoned of each, and what one task comes after.

use super::rules::{self, Job, Link, Phase, Reckoning, Timing};
use crate::calendar;
use crate::codes::coded_enum;
use crate::committee::check_secretariat;
use crate::error::{OrNotFound, Result};
use crate::ops::{Actor, Noun};
use crate::store::records::TaskRecord;
use crate::store::schedule::{JobRow, LinkRow};
use crate::store::{self, View, rows};
use crate::tasks::rules::Verb;
use crate::tasks::{Named, TaskState, Wanted, standing_of};
use crate::text::fold;
use chrono::NaiveDate;
use std::collections::{BTreeMap, HashMap, HashSet};

coded_enum! {
    /// Which tasks of the schedule are wanted.
    Which {
        /// All.
        All = "all",
        /// Those that come before or after another.
        Linked = "linked",
        /// Those on a critical path.
        Critical = "critical",
        /// Those that will be late.
        Late = "late",
        /// Those that wait for another past its deadline.
        Waiting = "waiting",
        /// Open ones without days.
        Unscheduled = "unscheduled",
    }
}

coded_enum! {
    /// What the timeline is grouped by.
    Grouping {
        /// Priority area.
        Area = "area",
        /// Lead unit.
        Lead = "lead",
    }
}

/// What part of the schedule is wanted; all conditions hold together.
#[derive(Debug, Clone)]
pub struct PlanQuery {
    /// Priority area.
    pub area: Option<Wanted>,
    /// Lead unit.
    pub lead: Option<Wanted>,
    /// Text that code or title contain.
    pub text: Option<String>,
    /// A task: it, and everything linked to it by any way.
    pub key: Option<String>,
    /// Which of them.
    pub which: Which,
    /// Only those that wait for a task of this lead unit.
    pub waits_for: Option<Wanted>,
    /// True: also those that are done.
    pub with_done: bool,
    /// Groups.
    pub group: Option<Grouping>,
    /// First row, from 0.
    pub offset: u32,
    /// Rows at most.
    pub limit: u32,
}

/// A task waits for another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WaitLine {
    /// What it waits for.
    pub task: Named,
    /// Whose delay it is: the lead of that task.
    pub lead: Option<Named>,
    /// Who the source names, where no lead is recorded.
    pub lead_words: String,
    /// Since when.
    pub since: NaiveDate,
    /// Working days waited.
    pub days: u32,
}

/// A task on the timeline.
#[derive(Debug, Clone, PartialEq)]
pub struct PlanLine {
    /// The task.
    pub task: Named,
    /// Place in its life.
    pub state: TaskState,
    /// Urgency level.
    pub level: u32,
    /// Progress.
    pub percent: u32,
    /// Lead unit.
    pub lead: Option<Named>,
    /// Who the source names, where no lead is recorded.
    pub assignee_words: String,
    /// Priority area.
    pub area: Option<Named>,
    /// Planned first day.
    pub start_on: Option<NaiveDate>,
    /// Planned duration.
    pub duration: Option<u32>,
    /// Effort points.
    pub effort: Option<u32>,
    /// Day assigned.
    pub assigned_on: Option<NaiveDate>,
    /// Deadline in force.
    pub due_on: Option<NaiveDate>,
    /// Its words.
    pub due_words: String,
    /// Deadline first given.
    pub original_due_on: Option<NaiveDate>,
    /// Day done.
    pub done_on: Option<NaiveDate>,
    /// What was reckoned.
    pub timing: Timing,
    /// What it waits for, the longest first.
    pub waits: Vec<WaitLine>,
    /// True when it comes before or after another.
    pub is_linked: bool,
    /// Version for edits.
    pub version: u32,
}

/// A dependency on the timeline. A row is `None` when the task is not among the rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanLink {
    /// Its id.
    pub id: String,
    /// Row of what comes first.
    pub before: Option<u32>,
    /// Row of what comes after.
    pub after: Option<u32>,
    /// The day the first is done, by what was reckoned.
    pub from: Option<NaiveDate>,
    /// The day the other begins.
    pub to: Option<NaiveDate>,
    /// Working days between them.
    pub lag: u32,
    /// On a critical path.
    pub is_critical: bool,
}

/// A group of rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanGroup {
    /// What it is grouped by; `None` = tasks that have none.
    pub key: Option<Named>,
    /// Place of its first row.
    pub first: u32,
    /// Rows.
    pub count: u32,
}

/// How many tasks there are of each kind, before [`PlanQuery::which`] and [`PlanQuery::waits_for`] choose among them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Figures {
    /// All.
    pub all: u32,
    /// Linked.
    pub linked: u32,
    /// On a critical path.
    pub critical: u32,
    /// Will be late.
    pub late: u32,
    /// Waiting.
    pub waiting: u32,
    /// Without days.
    pub unscheduled: u32,
}

/// What is waited for of one lead unit. A task that waits for several of its tasks counts once, with the longest wait.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitWait {
    /// The lead; `None` = tasks without one.
    pub unit: Option<Named>,
    /// Tasks that wait.
    pub tasks: u32,
    /// Working days they have waited, added up.
    pub days: u32,
    /// The longest of them.
    pub longest: u32,
    /// Tasks of the unit that are waited for.
    pub waited_for: u32,
}

/// The first and the last day of the rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Horizon {
    /// The first.
    pub from: NaiveDate,
    /// The last.
    pub to: NaiveDate,
}

/// A part of the schedule.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// How many rows match.
    pub total: u32,
    /// Groups in order; empty when not grouped.
    pub groups: Vec<PlanGroup>,
    /// This page.
    pub lines: Vec<PlanLine>,
    /// Dependencies of its rows.
    pub links: Vec<PlanLink>,
    /// Days of all rows that match.
    pub horizon: Option<Horizon>,
    /// How many there are of each kind.
    pub figures: Figures,
    /// Who is waited for, the most days first.
    pub waits: Vec<UnitWait>,
}

/// A dependency of one task.
#[derive(Debug, Clone, PartialEq)]
pub struct Dependency {
    /// Its id.
    pub id: String,
    /// Version for edits.
    pub version: u32,
    /// The task at its other end.
    pub other: PlanLine,
    /// Working days between them.
    pub lag: u32,
    /// Remark.
    pub note: String,
    /// On a critical path.
    pub is_critical: bool,
}

/// What the actor may do about the order of a task.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Footing {
    /// Add, change and take away dependencies.
    pub may_link: bool,
    /// Plan beginning, duration and effort.
    pub may_plan: bool,
}

/// What one task comes after, and what comes after it.
#[derive(Debug, Clone, PartialEq)]
pub struct Dependencies {
    /// The task.
    pub line: PlanLine,
    /// What comes first.
    pub before: Vec<Dependency>,
    /// What comes after.
    pub after: Vec<Dependency>,
    /// What the actor may do.
    pub footing: Footing,
}

/// Tasks and dependencies with what was reckoned of them.
struct Graph {
    rows: Vec<JobRow>,
    links: Vec<LinkRow>,
    /// The links by place, in the order of `links`.
    ends: Vec<Link>,
    reckoned: Reckoning,
    is_linked: Vec<bool>,
    areas: Names,
    units: Names,
}

/// Names in their order.
struct Names(Vec<Named>, HashMap<String, usize>);

impl Names {
    fn of(names: Vec<Named>) -> Self {
        let places = names
            .iter()
            .enumerate()
            .map(|(place, named)| (named.id.clone(), place))
            .collect();
        Self(names, places)
    }

    fn place(&self, id: Option<&String>) -> Option<usize> {
        self.1.get(id?).copied()
    }

    fn named(&self, id: Option<&String>) -> Option<Named> {
        self.0.get(self.place(id)?).cloned()
    }
}

/// Which tasks a graph is made of.
enum Part<'a> {
    All { with_done: bool },
    Around(&'a str),
}

impl Graph {
    fn read(view: View<'_>, part: &Part<'_>) -> Result<Self> {
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

    fn line(&self, place: usize, waits: &HashMap<usize, Vec<rules::Wait>>) -> PlanLine {
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
    fn waits(&self) -> HashMap<usize, Vec<rules::Wait>> {
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

/// Returns a part of the schedule, as it is on the view's day.
///
/// # Errors
/// `not_found` for a task that the register does not hold.
pub fn plan(view: View<'_>, query: &PlanQuery) -> Result<Plan> {
    let id = query
        .key
        .as_deref()
        .map(str::trim)
        .map(|key| store::tasks::id_of(view, key)?.or_not_found(Noun::Tasks, key))
        .transpose()?;
    let part = id.as_deref().map_or(
        Part::All {
            with_done: query.with_done,
        },
        Part::Around,
    );
    let graph = Graph::read(view, &part)?;
    let waits = graph.waits();
    let matching = matching(view, query)?;
    let is_shown = |place: &usize| {
        let row = &graph.rows[*place];
        let phase = rules::phase(row.state, row.percent, row.done_on);
        phase != Phase::Gone
            && (query.with_done || id.is_some() || !matches!(phase, Phase::Done(_)))
            && fits(query.area.as_ref(), row.area_id.as_ref(), &graph.areas)
            && fits(query.lead.as_ref(), row.lead_id.as_ref(), &graph.units)
            && matching
                .as_ref()
                .is_none_or(|matching| matching.contains(&row.id))
    };
    let base: Vec<usize> = (0..graph.rows.len()).filter(is_shown).collect();
    let is_chosen = |place: &usize| {
        is_of(query.which, &graph, *place, &waits)
            && query.waits_for.as_ref().is_none_or(|unit| {
                let of_unit = |wait: &rules::Wait| {
                    fits(
                        Some(unit),
                        graph.rows[wait.before].lead_id.as_ref(),
                        &graph.units,
                    )
                };
                waits
                    .get(place)
                    .is_some_and(|waits| waits.iter().any(of_unit))
            })
    };
    let mut chosen: Vec<usize> = base.iter().copied().filter(is_chosen).collect();
    let key = |place: usize| match query.group {
        None => None,
        Some(Grouping::Area) => graph.areas.place(graph.rows[place].area_id.as_ref()),
        Some(Grouping::Lead) => graph.units.place(graph.rows[place].lead_id.as_ref()),
    };
    chosen.sort_by_cached_key(|place| {
        let timing = &graph.reckoned.timings[*place];
        let group = key(*place);
        let days = timing.earliest.map(|span| (span.start, span.finish));
        (
            (group.is_none(), group),
            (days.is_none(), days),
            graph.rows[*place].due_on.unwrap_or(NaiveDate::MAX),
            *place,
        )
    });
    let first = usize::try_from(query.offset).unwrap_or(usize::MAX);
    let limit = usize::try_from(query.limit).unwrap_or(usize::MAX);
    let page: Vec<usize> = chosen.iter().copied().skip(first).take(limit).collect();
    Ok(Plan {
        total: counted(chosen.len()),
        groups: groups(&graph, query.group, &chosen, key),
        links: links_of(&graph, &chosen, &page),
        horizon: horizon(&graph, &chosen, view.day),
        figures: figures(&graph, &base, &waits),
        waits: unit_waits(&graph, &base, &waits),
        lines: page
            .iter()
            .map(|place| graph.line(*place, &waits))
            .collect(),
    })
}

fn counted(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// True when a link is what is wanted: named by its id or its short name, or there is none.
fn fits(wanted: Option<&Wanted>, id: Option<&String>, names: &Names) -> bool {
    match (wanted, id) {
        (None, _) | (Some(Wanted::None), None) => true,
        (Some(Wanted::None), Some(_)) | (Some(Wanted::Name(_)), None) => false,
        (Some(Wanted::Name(wanted)), Some(id)) => {
            let named = |named: Named| named.code.eq_ignore_ascii_case(wanted);
            id == wanted || names.named(Some(id)).is_some_and(named)
        }
    }
}

fn matching(view: View<'_>, query: &PlanQuery) -> Result<Option<HashSet<String>>> {
    let folded = query.text.as_deref().map(|text| fold(text.trim()));
    folded
        .filter(|text| !text.is_empty())
        .map(|text| {
            Ok(store::schedule::matching(view, &text)?
                .into_iter()
                .collect())
        })
        .transpose()
}

fn is_of(
    which: Which,
    graph: &Graph,
    place: usize,
    waits: &HashMap<usize, Vec<rules::Wait>>,
) -> bool {
    let timing = &graph.reckoned.timings[place];
    match which {
        Which::All => true,
        Which::Linked => graph.is_linked[place],
        Which::Critical => timing.is_critical,
        Which::Late => timing.slack.is_some_and(|slack| slack < 0),
        Which::Waiting => waits.contains_key(&place),
        Which::Unscheduled => timing.unscheduled.is_some(),
    }
}

fn groups(
    graph: &Graph,
    grouping: Option<Grouping>,
    chosen: &[usize],
    key: impl Fn(usize) -> Option<usize>,
) -> Vec<PlanGroup> {
    let names = match grouping {
        None => return Vec::new(),
        Some(Grouping::Area) => &graph.areas,
        Some(Grouping::Lead) => &graph.units,
    };
    let mut groups: Vec<PlanGroup> = Vec::new();
    let mut last = None;
    for (row, place) in chosen.iter().enumerate() {
        let here = Some(key(*place));
        match groups.last_mut().filter(|_| here == last) {
            Some(group) => group.count += 1,
            None => groups.push(PlanGroup {
                key: here.flatten().and_then(|at| names.0.get(at)).cloned(),
                first: counted(row),
                count: 1,
            }),
        }
        last = here;
    }
    groups
}

/// Returns the dependencies that begin or end on a page, with the rows of their ends.
fn links_of(graph: &Graph, chosen: &[usize], page: &[usize]) -> Vec<PlanLink> {
    let mut rows = vec![None; graph.rows.len()];
    for (row, place) in chosen.iter().enumerate() {
        rows[*place] = Some(counted(row));
    }
    let mut is_here = vec![false; graph.rows.len()];
    for place in page {
        is_here[*place] = true;
    }
    let days = |place: usize| graph.reckoned.timings[place].earliest;
    graph
        .ends
        .iter()
        .enumerate()
        .filter(|(_, link)| is_here[link.before] || is_here[link.after])
        .map(|(at, link)| PlanLink {
            id: graph.links[at].id.clone(),
            before: rows[link.before],
            after: rows[link.after],
            from: days(link.before).map(|span| span.finish),
            to: days(link.after).map(|span| span.start),
            lag: link.lag,
            is_critical: graph.reckoned.critical_links[at],
        })
        .collect()
}

fn horizon(graph: &Graph, chosen: &[usize], today: NaiveDate) -> Option<Horizon> {
    let days = chosen.iter().flat_map(|place| {
        let (row, timing) = (&graph.rows[*place], &graph.reckoned.timings[*place]);
        [
            timing.earliest.map(|span| span.start),
            timing.earliest.map(|span| span.finish),
            timing.latest.map(|span| span.finish),
            row.due_on,
            row.original_due_on,
        ]
    });
    days.flatten().fold(None, |horizon, day| {
        let known = horizon.unwrap_or(Horizon {
            from: today,
            to: today,
        });
        Some(Horizon {
            from: known.from.min(day),
            to: known.to.max(day),
        })
    })
}

fn figures(graph: &Graph, base: &[usize], waits: &HashMap<usize, Vec<rules::Wait>>) -> Figures {
    let count = |which| {
        counted(
            base.iter()
                .filter(|place| is_of(which, graph, **place, waits))
                .count(),
        )
    };
    Figures {
        all: count(Which::All),
        linked: count(Which::Linked),
        critical: count(Which::Critical),
        late: count(Which::Late),
        waiting: count(Which::Waiting),
        unscheduled: count(Which::Unscheduled),
    }
}

fn unit_waits(
    graph: &Graph,
    base: &[usize],
    waits: &HashMap<usize, Vec<rules::Wait>>,
) -> Vec<UnitWait> {
    /// The longest wait of each task, and the tasks waited for.
    type Of = (BTreeMap<usize, u32>, HashSet<usize>);
    let mut units: BTreeMap<Option<usize>, Of> = BTreeMap::new();
    for place in base {
        for wait in waits.get(place).into_iter().flatten() {
            let unit = graph.units.place(graph.rows[wait.before].lead_id.as_ref());
            let (longest, waited_for) = units.entry(unit).or_default();
            let days = longest.entry(*place).or_default();
            *days = (*days).max(wait.days);
            waited_for.insert(wait.before);
        }
    }
    let mut found: Vec<UnitWait> = units
        .into_iter()
        .map(|(unit, (longest, waited_for))| UnitWait {
            unit: unit.and_then(|at| graph.units.0.get(at)).cloned(),
            tasks: counted(longest.len()),
            days: longest.values().sum(),
            longest: longest.values().copied().max().unwrap_or(0),
            waited_for: counted(waited_for.len()),
        })
        .collect();
    found.sort_by_key(|unit| std::cmp::Reverse((unit.days, unit.tasks)));
    found
}

/// Returns what one task comes after and what comes after it, on the view's day.
///
/// # Errors
/// `not_found`.
pub fn dependencies(view: View<'_>, key: &str, actor: Actor) -> Result<Dependencies> {
    let key = key.trim();
    let id = store::tasks::id_of(view, key)?.or_not_found(Noun::Tasks, key)?;
    let graph = Graph::read(view, &Part::Around(&id))?;
    let waits = graph.waits();
    let here = graph
        .rows
        .iter()
        .position(|row| row.id == id)
        .or_not_found(Noun::Tasks, key)?;
    let beside = |is_mine: fn(&Link) -> usize, other: fn(&Link) -> usize| {
        let mut found: Vec<Dependency> = graph
            .ends
            .iter()
            .enumerate()
            .filter(|(_, link)| is_mine(link) == here)
            .map(|(at, link)| Dependency {
                id: graph.links[at].id.clone(),
                version: graph.links[at].version,
                other: graph.line(other(link), &waits),
                lag: link.lag,
                note: graph.links[at].note.clone(),
                is_critical: graph.reckoned.critical_links[at],
            })
            .collect();
        found.sort_by_key(|one| (one.other.task.code.len(), one.other.task.code.clone()));
        found
    };
    Ok(Dependencies {
        before: beside(|link| link.after, |link| link.before),
        after: beside(|link| link.before, |link| link.after),
        footing: footing(view, &id, actor)?,
        line: graph.line(here, &waits),
    })
}

fn footing(view: View<'_>, id: &str, actor: Actor) -> Result<Footing> {
    let task: TaskRecord = rows::get(view, id)?.or_not_found(Noun::Tasks, id)?;
    let standing = standing_of(view, actor, &task)?;
    let is_open = Verb::Edit.is_allowed_from(task.state);
    Ok(Footing {
        may_link: check_secretariat(actor).is_ok(),
        may_plan: is_open && (standing.is_secretariat || standing.is_lead),
    })
}
