//! What follows what, reckoned: earliest and latest days, slack, the critical path, and who waits for whom. Pure.
//!
//! All of it is in working days. A task that begins on a day and takes three working days is done on the third of them; what
//! comes after it with a lag of `n` begins on the working day `n + 1` after that.
//!
//! - **Duration.** As planned. Without a plan, the time that was given: from its beginning (planned, else the day it was
//!   assigned) to its deadline, both counted, at least one day. Where one of them is missing nothing is guessed: the task is
//!   unscheduled, and what comes after it is marked as resting on it.
//! - **Earliest.** From the planned beginning, else the day assigned, else today; after everything that comes before it, where
//!   a task that is done counts by the day it was done. What has a planned duration and was not begun does not begin before
//!   today; nothing that is open is done before today.
//! - **Latest.** By the task's own deadline and by what comes after it; where neither bounds it, by the end of its group of
//!   linked tasks: the last deadline or earliest finish of them.
//! - **Slack.** Working days between earliest and latest finish; below zero it will be late by so many.
//! - **Critical.** Open, linked, and without any day to spare before the group's earliest end: its delay delays them all.
//! - **Waiting.** What comes before is open past its deadline in force, and the task could have begun: it waits since then,
//!   and the days count against the lead of what it waits for.
//!
//! Tasks called off or replaced bind nothing. A paused one binds, but has no days.

use super::workdays::Workdays;
use crate::calendar::WorkingCalendar;
use crate::codes::coded_enum;
use crate::tasks::TaskState;
use chrono::NaiveDate;
use std::collections::VecDeque;

/// Longest duration of one task, in working days: ten years.
pub const LONGEST: u32 = 2_500;
/// Longest lag, in working days: two years.
pub const LONGEST_LAG: u32 = 500;
/// Most effort points of one task.
pub const MOST_EFFORT: u32 = 10_000;

/// How far a task has come, as far as its days are concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// Not begun.
    Ahead,
    /// Begun, not done.
    Begun,
    /// Reported done or confirmed.
    Done(NaiveDate),
    /// Paused.
    Halted,
    /// Called off or replaced.
    Gone,
}

impl Phase {
    /// True when the work is still to be done and goes on.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Phase::Ahead | Phase::Begun)
    }
}

/// Returns the phase of a task. What was reported done counts as done from that day: a confirmation that takes its time is
/// not held against the lead.
#[must_use]
pub fn phase(state: TaskState, percent: u32, done_on: Option<NaiveDate>) -> Phase {
    use TaskState as S;
    match (state, done_on) {
        (S::ReportedDone | S::Confirmed, Some(day)) => Phase::Done(day),
        (S::ReportedDone | S::Confirmed | S::InProgress | S::Returned, _) => Phase::Begun,
        (S::Draft | S::Assigned | S::Accepted | S::ClarificationAsked, _) if percent == 0 => {
            Phase::Ahead
        }
        (S::Draft | S::Assigned | S::Accepted | S::ClarificationAsked, _) => Phase::Begun,
        (S::Paused, _) => Phase::Halted,
        (S::Replaced | S::Cancelled, _) => Phase::Gone,
    }
}

/// What is known of one task.
#[derive(Debug, Clone, Copy)]
pub struct Job {
    /// How far it has come.
    pub phase: Phase,
    /// Planned beginning.
    pub start_on: Option<NaiveDate>,
    /// Day assigned.
    pub assigned_on: Option<NaiveDate>,
    /// Deadline in force.
    pub due_on: Option<NaiveDate>,
    /// Planned duration, in working days.
    pub duration: Option<u32>,
}

impl Job {
    /// Returns the day it begins by what was planned or assigned.
    fn begins_on(&self) -> Option<NaiveDate> {
        self.start_on.or(self.assigned_on)
    }
}

/// One task comes after another; both by their place in the list of jobs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Link {
    /// What comes first.
    pub before: usize,
    /// What comes after it.
    pub after: usize,
    /// Working days between them.
    pub lag: u32,
}

coded_enum! {
    /// Why an open task has no days.
    Unscheduled {
        /// Neither a duration nor a deadline.
        NoEnd = "no_end",
        /// A deadline, but nothing to say when it begins or how long it takes.
        NoStart = "no_start",
        /// Paused.
        Paused = "paused",
    }
}

/// A first and a last day, both working days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// The first.
    pub start: NaiveDate,
    /// The last.
    pub finish: NaiveDate,
}

/// What was reckoned of one task.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Timing {
    /// Working days that it takes.
    pub duration: Option<u32>,
    /// True when the duration is the time given, because none was planned.
    pub is_given_time: bool,
    /// When it can be done at the earliest; when it was done, once it is.
    pub earliest: Option<Span>,
    /// When it must be done at the latest.
    pub latest: Option<Span>,
    /// Working days to spare; negative: late by so many.
    pub slack: Option<i32>,
    /// On the critical path of its group.
    pub is_critical: bool,
    /// Rests on a task without days, so that the earliest days may be later.
    pub is_resting: bool,
    /// Why it has no days.
    pub unscheduled: Option<Unscheduled>,
}

/// One task waits for another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wait {
    /// What waits.
    pub after: usize,
    /// What it waits for.
    pub before: usize,
    /// Since when.
    pub since: NaiveDate,
    /// Working days waited, today included.
    pub days: u32,
}

/// Everything reckoned.
#[derive(Debug, Clone, Default)]
pub struct Reckoning {
    /// For each job, in its place.
    pub timings: Vec<Timing>,
    /// For each link, in its place: on the critical path.
    pub critical_links: Vec<bool>,
    /// Who waits for whom, in the order of the links.
    pub waits: Vec<Wait>,
}

/// Neighbours of every job in one list: the links that leave it, or that come to it.
struct Neighbours {
    starts: Vec<usize>,
    links: Vec<usize>,
}

impl Neighbours {
    fn of(count: usize, links: &[Link], end: impl Fn(&Link) -> usize) -> Self {
        let mut starts = vec![0; count + 1];
        for link in links {
            starts[end(link) + 1] += 1;
        }
        for place in 0..count {
            starts[place + 1] += starts[place];
        }
        let mut next = starts.clone();
        let mut placed = vec![0; links.len()];
        for (at, link) in links.iter().enumerate() {
            let end = end(link);
            placed[next[end]] = at;
            next[end] += 1;
        }
        Self {
            starts,
            links: placed,
        }
    }

    fn of_job(&self, job: usize) -> &[usize] {
        &self.links[self.starts[job]..self.starts[job + 1]]
    }
}

/// Returns the way from one task to another along links, both ends named; `None` when there is none. The way is the
/// shortest one.
#[must_use]
pub fn way(count: usize, links: &[Link], from: usize, to: usize) -> Option<Vec<usize>> {
    if from == to {
        return Some(vec![from]);
    }
    let leaving = Neighbours::of(count, links, |link| link.before);
    let mut came_from = vec![None; count];
    let mut queue = VecDeque::from([from]);
    while let Some(job) = queue.pop_front() {
        for at in leaving.of_job(job) {
            let next = links[*at].after;
            if next == from || came_from[next].is_some() {
                continue;
            }
            came_from[next] = Some(job);
            if next == to {
                let mut way = vec![to];
                let mut at = to;
                while let Some(before) = came_from[at] {
                    way.push(before);
                    at = before;
                }
                way.reverse();
                return Some(way);
            }
            queue.push_back(next);
        }
    }
    None
}

/// Returns the jobs in an order in which what comes first stands first, with the links that hold in it.
///
/// Links never close a ring when they are written down; but a past day, which counts only what counted by then, may show one
/// that was never there as a whole. There the ring is opened where it is met first, so that everything else still holds.
fn in_order(jobs: &[Job], links: &[Link]) -> (Vec<usize>, Vec<bool>) {
    let leaving = Neighbours::of(jobs.len(), links, |link| link.before);
    let mut holds: Vec<bool> = links
        .iter()
        .map(|link| {
            link.before != link.after
                && jobs[link.before].phase != Phase::Gone
                && jobs[link.after].phase != Phase::Gone
        })
        .collect();
    let mut open = vec![0_usize; jobs.len()];
    for (link, holds) in links.iter().zip(&holds) {
        open[link.after] += usize::from(*holds);
    }
    let mut order = Vec::with_capacity(jobs.len());
    let mut is_placed = vec![false; jobs.len()];
    let mut ready: VecDeque<usize> = (0..jobs.len()).filter(|job| open[*job] == 0).collect();
    let mut first_left = 0;
    loop {
        while let Some(job) = ready.pop_front() {
            is_placed[job] = true;
            order.push(job);
            for at in leaving.of_job(job).iter().filter(|at| holds[**at]) {
                let after = links[*at].after;
                open[after] -= 1;
                if open[after] == 0 {
                    ready.push_back(after);
                }
            }
        }
        while first_left < jobs.len() && is_placed[first_left] {
            first_left += 1;
        }
        if first_left == jobs.len() {
            return (order, holds);
        }
        for (at, link) in links.iter().enumerate() {
            if link.after == first_left && !is_placed[link.before] {
                holds[at] = false;
            }
        }
        open[first_left] = 0;
        ready.push_back(first_left);
    }
}

/// Places in groups of linked jobs: for each the least place of its group.
struct Groups(Vec<usize>);

impl Groups {
    fn of(count: usize, pairs: impl Iterator<Item = (usize, usize)>) -> Self {
        let mut groups = Self((0..count).collect());
        for (left, right) in pairs {
            let (left, right) = (groups.find(left), groups.find(right));
            let (least, other) = (left.min(right), left.max(right));
            groups.0[other] = least;
        }
        for place in 0..count {
            groups.0[place] = groups.find(place);
        }
        groups
    }

    fn find(&mut self, place: usize) -> usize {
        let mut at = place;
        while self.0[at] != at {
            self.0[at] = self.0[self.0[at]];
            at = self.0[at];
        }
        at
    }
}

/// A task on the line of working days, while it is reckoned.
#[derive(Debug, Clone, Copy)]
struct Placed {
    start: i32,
    finish: i32,
    /// Working days less one.
    length: i32,
}

fn signed(number: u32) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}

/// Reckons the days of every task.
#[must_use]
pub fn reckon(
    jobs: &[Job],
    links: &[Link],
    today: NaiveDate,
    calendar: &WorkingCalendar,
) -> Reckoning {
    let workdays = span_of(jobs, today, calendar);
    let (order, holds) = in_order(jobs, links);
    let mut timings = vec![Timing::default(); jobs.len()];
    let placed = earliest(jobs, links, &order, &holds, today, &workdays, &mut timings);
    let open = |job: usize| jobs[job].phase.is_open() && placed[job].is_some();
    let is_bond = |at: usize| {
        let link: &Link = &links[at];
        holds[at] && open(link.before) && open(link.after)
    };
    let groups = Groups::of(
        jobs.len(),
        (0..links.len())
            .filter(|at| is_bond(*at))
            .map(|at| (links[at].before, links[at].after)),
    );
    let leaving = Neighbours::of(jobs.len(), links, |link| link.before);
    let bounds = Bounds::of(jobs, &placed, &groups, &workdays);
    let mut latest: Vec<Option<i32>> = vec![None; jobs.len()];
    let mut driven = vec![0; jobs.len()];
    for job in order.iter().rev().copied().filter(|job| open(*job)) {
        let Some(here) = placed[job] else { continue };
        let group = groups.0[job];
        let mut by_what_follows: Option<i32> = None;
        let mut float_end = bounds.ends[group];
        for at in leaving
            .of_job(job)
            .iter()
            .copied()
            .filter(|at| is_bond(*at))
        {
            let link = links[at];
            let Some(next) = placed[link.after] else {
                continue;
            };
            let room = next.length + 1 + signed(link.lag);
            if let Some(finish) = latest[link.after] {
                let bound = finish - room;
                by_what_follows = Some(by_what_follows.map_or(bound, |least| least.min(bound)));
            }
            float_end = float_end.min(driven[link.after] - room);
        }
        driven[job] = float_end;
        let own = jobs[job].due_on.map(|due| workdays.at_or_before(due));
        latest[job] = match (own, by_what_follows) {
            (Some(own), Some(after)) => Some(own.min(after)),
            (own, after) => own.or(after).or(bounds.last[group]),
        };
        let timing = &mut timings[job];
        timing.slack = latest[job].map(|finish| finish - here.finish);
        timing.latest = latest[job].map(|finish| Span {
            start: workdays.day(finish - here.length),
            finish: workdays.day(finish),
        });
        timing.is_critical = bounds.sizes[group] > 1 && float_end == here.finish;
    }
    let critical_links = (0..links.len())
        .map(|at| {
            let link = links[at];
            match (placed[link.before], placed[link.after]) {
                (Some(before), Some(after)) => {
                    is_bond(at)
                        && timings[link.before].is_critical
                        && timings[link.after].is_critical
                        && before.finish + 1 + signed(link.lag) == after.start
                }
                _ => false,
            }
        })
        .collect();
    Reckoning {
        timings,
        critical_links,
        waits: waits(jobs, links, &holds, today, &workdays),
    }
}

fn span_of(jobs: &[Job], today: NaiveDate, calendar: &WorkingCalendar) -> Workdays {
    let mut from = today;
    let mut to = today;
    for job in jobs {
        let done = match job.phase {
            Phase::Done(day) => Some(day),
            Phase::Ahead | Phase::Begun | Phase::Halted | Phase::Gone => None,
        };
        for day in [job.start_on, job.assigned_on, job.due_on, done]
            .into_iter()
            .flatten()
        {
            from = from.min(day);
            to = to.max(day);
        }
    }
    Workdays::around(calendar, from, to)
}

/// Goes forward: what can be done when at the earliest.
fn earliest(
    jobs: &[Job],
    links: &[Link],
    order: &[usize],
    holds: &[bool],
    today: NaiveDate,
    workdays: &Workdays,
    timings: &mut [Timing],
) -> Vec<Option<Placed>> {
    let coming = Neighbours::of(jobs.len(), links, |link| link.after);
    let now = workdays.at_or_after(today);
    let mut placed: Vec<Option<Placed>> = vec![None; jobs.len()];
    for job in order.iter().copied() {
        let what = &jobs[job];
        let mut after: Option<i32> = None;
        let mut is_resting = false;
        for at in coming.of_job(job).iter().copied().filter(|at| holds[*at]) {
            let link = links[at];
            match placed[link.before] {
                Some(before) => {
                    let bound = before.finish + 1 + signed(link.lag);
                    after = Some(after.map_or(bound, |latest| latest.max(bound)));
                    is_resting |= timings[link.before].is_resting;
                }
                None => is_resting = true,
            }
        }
        let timing = &mut timings[job];
        let length = length_of(what, workdays, timing);
        let here = match (what.phase, length) {
            (Phase::Done(done), _) => {
                let finish = workdays.at_or_before(done);
                let begun = what.begins_on().map(|day| workdays.at_or_after(day));
                let start = begun.map_or(finish, |start| start.min(finish));
                Placed {
                    start,
                    finish,
                    length: finish - start,
                }
            }
            (Phase::Ahead | Phase::Begun, Some(length)) => {
                let begins = what
                    .begins_on()
                    .map_or(now, |day| workdays.at_or_after(day));
                let mut start = after.map_or(begins, |after| after.max(begins));
                if what.phase == Phase::Ahead && what.duration.is_some() {
                    start = start.max(now);
                }
                timing.is_resting = is_resting;
                Placed {
                    start,
                    finish: (start + length).max(now),
                    length,
                }
            }
            (Phase::Ahead | Phase::Begun | Phase::Halted | Phase::Gone, _) => continue,
        };
        timing.earliest = Some(Span {
            start: workdays.day(here.start),
            finish: workdays.day(here.finish),
        });
        placed[job] = Some(here);
    }
    placed
}

/// Returns how many working days a task takes less one, and says where that comes from or why it is not known.
fn length_of(job: &Job, workdays: &Workdays, timing: &mut Timing) -> Option<i32> {
    let given = || {
        let (begins, due) = (job.begins_on()?, job.due_on?);
        let days = workdays.at_or_before(due) - workdays.at_or_after(begins) + 1;
        Some(u32::try_from(days).unwrap_or(1).max(1))
    };
    let duration = match job.phase {
        Phase::Halted => {
            timing.unscheduled = Some(Unscheduled::Paused);
            return None;
        }
        Phase::Gone => return None,
        Phase::Ahead | Phase::Begun | Phase::Done(_) => job.duration.or_else(|| {
            timing.is_given_time = true;
            given()
        }),
    };
    if duration.is_none() {
        timing.is_given_time = false;
        if job.phase.is_open() {
            timing.unscheduled = Some(if job.due_on.is_none() {
                Unscheduled::NoEnd
            } else {
                Unscheduled::NoStart
            });
        }
    }
    timing.duration = duration;
    duration.map(|days| signed(days) - 1)
}

/// What bounds each group of linked tasks, at the place of its least member.
struct Bounds {
    /// How many it has.
    sizes: Vec<usize>,
    /// The last of their earliest finishes.
    ends: Vec<i32>,
    /// The last deadline or earliest finish; `None` for a task alone without a deadline, which nothing bounds.
    last: Vec<Option<i32>>,
}

impl Bounds {
    fn of(jobs: &[Job], placed: &[Option<Placed>], groups: &Groups, workdays: &Workdays) -> Self {
        let mut bounds = Self {
            sizes: vec![0; jobs.len()],
            ends: vec![i32::MIN; jobs.len()],
            last: vec![None; jobs.len()],
        };
        for (job, here) in placed.iter().enumerate() {
            let Some(here) = here.filter(|_| jobs[job].phase.is_open()) else {
                continue;
            };
            let group = groups.0[job];
            bounds.sizes[group] += 1;
            bounds.ends[group] = bounds.ends[group].max(here.finish);
            let due = jobs[job].due_on.map(|due| workdays.at_or_before(due));
            bounds.last[group] = bounds.last[group].max(due);
        }
        for group in 0..jobs.len() {
            if bounds.sizes[group] > 1 {
                bounds.last[group] = bounds.last[group].max(Some(bounds.ends[group]));
            }
        }
        bounds
    }
}

/// Finds who waits: what comes before is open past its deadline, and the task could have begun.
fn waits(
    jobs: &[Job],
    links: &[Link],
    holds: &[bool],
    today: NaiveDate,
    workdays: &Workdays,
) -> Vec<Wait> {
    let now = workdays.at_or_before(today);
    links
        .iter()
        .zip(holds)
        .filter(|(link, holds)| {
            **holds && jobs[link.before].phase.is_open() && jobs[link.after].phase.is_open()
        })
        .filter_map(|(link, _)| {
            let due = jobs[link.before].due_on.filter(|due| *due < today)?;
            let free = workdays.at_or_before(due) + 1 + signed(link.lag);
            let begins = jobs[link.after]
                .begins_on()
                .map(|day| workdays.at_or_after(day));
            let since = begins.map_or(free, |begins| begins.max(free));
            let days = u32::try_from(now - since + 1)
                .ok()
                .filter(|days| *days > 0)?;
            Some(Wait {
                after: link.after,
                before: link.before,
                since: workdays.day(since),
                days,
            })
        })
        .collect()
}

#[cfg(test)]
#[path = "rules_tests.rs"]
mod tests;
