//! The rows of the timeline in their order, reckoned once and kept while the register and the day stay the same: a page in
//! the middle of a hundred thousand rows is then read and not reckoned.

use super::graph::{Graph, Names, Part};
use super::query::{
    Figures, Grouping, Horizon, Plan, PlanGroup, PlanLink, PlanQuery, UnitWait, Which,
};
use super::rules::{self, Phase};
use crate::error::{OrNotFound, Result};
use crate::ops::Noun;
use crate::store::{self, View};
use crate::tasks::{Named, Wanted};
use crate::text::fold;
use chrono::NaiveDate;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::{Arc, Mutex, PoisonError};

/// A larger graph is not kept: some 500 bytes a row stay in memory as long as it is.
const MOST_KEPT: usize = 250_000;

/// What was reckoned last. It belongs to one desk, and holds one graph and one order of its rows.
#[derive(Default)]
pub struct Kept(Mutex<Held>);

#[derive(Default)]
struct Held {
    graph: Option<(Moment, bool, Arc<Graph>)>,
    ordered: Option<(Moment, PlanQuery, Arc<Ordered>)>,
}

/// What a look at the register depends on: the day, and the log as the hash of its last operation tells it, which no two
/// registers share.
#[derive(Clone, PartialEq, Eq)]
struct Moment {
    day: NaiveDate,
    head: String,
}

impl Kept {
    /// Returns the rows of a question in their order, from what is kept or reckoned anew.
    pub(super) fn ordered(&self, view: View<'_>, query: &PlanQuery) -> Result<Arc<Ordered>> {
        // Whatever panicked meanwhile left it whole: what is kept is put in place at once.
        let mut held = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let moment = Moment {
            day: view.day,
            head: store::log::head_hash(view)?,
        };
        let asked = PlanQuery {
            offset: 0,
            limit: 0,
            ..query.clone()
        };
        if let Some((at, known, ordered)) = &held.ordered
            && *at == moment
            && *known == asked
        {
            return Ok(Arc::clone(ordered));
        }
        let id = query
            .key
            .as_deref()
            .map(str::trim)
            .map(|key| store::tasks::id_of(view, key)?.or_not_found(Noun::Tasks, key))
            .transpose()?;
        let with_done = query.with_done;
        let graph = match (&id, &held.graph) {
            (Some(id), _) => Arc::new(Graph::read(view, &Part::Around(id))?),
            (None, Some((at, with, graph))) if *at == moment && *with == with_done => {
                Arc::clone(graph)
            }
            (None, _) => {
                // What is of no more use goes before the new one comes.
                *held = Held::default();
                Arc::new(Graph::read(view, &Part::All { with_done })?)
            }
        };
        let is_kept = graph.rows.len() <= MOST_KEPT;
        if id.is_none() && is_kept {
            held.graph = Some((moment.clone(), with_done, Arc::clone(&graph)));
        }
        let ordered = Arc::new(Ordered::of(view, query, graph)?);
        held.ordered = is_kept.then(|| (moment, asked, Arc::clone(&ordered)));
        Ok(ordered)
    }
}

/// The rows of a question in their order, with what is told of all of them.
pub(super) struct Ordered {
    graph: Arc<Graph>,
    waits: HashMap<usize, Vec<rules::Wait>>,
    /// Places of the rows in the graph.
    chosen: Vec<usize>,
    /// The row of each place.
    rows: Vec<Option<u32>>,
    groups: Vec<PlanGroup>,
    horizon: Option<Horizon>,
    figures: Figures,
    unit_waits: Vec<UnitWait>,
}

impl Ordered {
    fn of(view: View<'_>, query: &PlanQuery, graph: Arc<Graph>) -> Result<Self> {
        let waits = graph.waits();
        let matching = matching(view, query)?;
        let is_shown = |place: &usize| {
            let row = &graph.rows[*place];
            let phase = rules::phase(row.state, row.percent, row.done_on);
            phase != Phase::Gone
                && (query.with_done || query.key.is_some() || !matches!(phase, Phase::Done(_)))
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
        let groups = groups(&graph, query.group, &chosen, key);
        let mut rows = vec![None; graph.rows.len()];
        for (row, place) in chosen.iter().enumerate() {
            rows[*place] = Some(counted(row));
        }
        Ok(Self {
            groups,
            horizon: horizon(&graph, &chosen, view.day),
            figures: figures(&graph, &base, &waits),
            unit_waits: unit_waits(&graph, &base, &waits),
            rows,
            chosen,
            waits,
            graph,
        })
    }

    /// Returns a page of it.
    pub(super) fn page(&self, offset: u32, limit: u32) -> Plan {
        let first = usize::try_from(offset).unwrap_or(usize::MAX);
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        let page: Vec<usize> = self
            .chosen
            .iter()
            .copied()
            .skip(first)
            .take(limit)
            .collect();
        Plan {
            total: counted(self.chosen.len()),
            groups: self.groups.clone(),
            links: self.links_of(&page),
            horizon: self.horizon,
            figures: self.figures,
            waits: self.unit_waits.clone(),
            lines: page
                .iter()
                .map(|place| self.graph.line(*place, &self.waits))
                .collect(),
        }
    }

    /// Returns the dependencies that begin or end on a page, with the rows of their ends.
    fn links_of(&self, page: &[usize]) -> Vec<PlanLink> {
        let graph = &self.graph;
        let is_here: HashSet<usize> = page.iter().copied().collect();
        let days = |place: usize| graph.reckoned.timings[place].earliest;
        graph
            .ends
            .iter()
            .enumerate()
            .filter(|(_, link)| is_here.contains(&link.before) || is_here.contains(&link.after))
            .map(|(at, link)| PlanLink {
                id: graph.links[at].id.clone(),
                before: self.rows[link.before],
                after: self.rows[link.after],
                from: days(link.before).map(|span| span.finish),
                to: days(link.after).map(|span| span.start),
                lag: link.lag,
                is_critical: graph.reckoned.critical_links[at],
            })
            .collect()
    }
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
