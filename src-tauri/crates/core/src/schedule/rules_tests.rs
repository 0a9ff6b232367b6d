//! The reckoning: tables of small cases, and random graphs reckoned a second time by other means.

use super::{Job, Link, Phase, Reckoning, Span, Timing, Unscheduled, phase, reckon, way};
use crate::calendar::{WorkingCalendar, day};
use crate::tasks::TaskState;
use chrono::NaiveDate;

const TODAY: &str = "2026-06-01";

fn job(start: &str, duration: u32) -> Job {
    Job {
        phase: Phase::Ahead,
        start_on: Some(day(start)),
        assigned_on: None,
        due_on: None,
        duration: Some(duration),
    }
}

fn due(job: Job, due: &str) -> Job {
    Job {
        due_on: Some(day(due)),
        ..job
    }
}

const fn link(before: usize, after: usize, lag: u32) -> Link {
    Link { before, after, lag }
}

fn run(jobs: &[Job], links: &[Link]) -> Reckoning {
    reckon(jobs, links, day(TODAY), WorkingCalendar::published())
}

fn span(start: &str, finish: &str) -> Option<Span> {
    Some(Span {
        start: day(start),
        finish: day(finish),
    })
}

#[test]
fn a_chain_is_reckoned_forth_and_back_in_working_days() {
    // Monday 1 June 2026; no holiday until September.
    let jobs = [
        job("2026-06-01", 5),
        job("2026-06-01", 3),
        due(job("2026-06-01", 2), "2026-06-19"),
    ];
    let timings = run(&jobs, &[link(0, 1, 0), link(1, 2, 1)]).timings;
    let cases = [
        (
            0,
            span("2026-06-01", "2026-06-05"),
            span("2026-06-05", "2026-06-11"),
        ),
        (
            1,
            span("2026-06-08", "2026-06-10"),
            span("2026-06-12", "2026-06-16"),
        ),
        (
            2,
            span("2026-06-12", "2026-06-15"),
            span("2026-06-18", "2026-06-19"),
        ),
    ];
    for (at, earliest, latest) in cases {
        let timing = &timings[at];
        assert_eq!(timing.earliest, earliest, "earliest days of job {at}");
        assert_eq!(timing.latest, latest, "latest days of job {at}");
        assert_eq!(timing.slack, Some(4), "job {at} has four days to spare");
        assert!(timing.is_critical, "in a chain each delay delays the end");
    }
}

#[test]
fn the_shorter_branch_has_days_to_spare_and_is_not_critical() {
    let jobs = [
        job("2026-06-01", 2),
        job("2026-06-01", 5),
        job("2026-06-01", 1),
        job("2026-06-01", 1),
    ];
    let links = [link(0, 1, 0), link(0, 2, 0), link(1, 3, 0), link(2, 3, 0)];
    let reckoned = run(&jobs, &links);
    let critical: Vec<bool> = reckoned.timings.iter().map(|one| one.is_critical).collect();
    assert_eq!(critical, [true, true, false, true], "the long branch");
    assert_eq!(
        reckoned.critical_links,
        [true, false, true, false],
        "its links"
    );
    let slack: Vec<Option<i32>> = reckoned.timings.iter().map(|one| one.slack).collect();
    assert_eq!(
        slack,
        [Some(0), Some(0), Some(4), Some(0)],
        "without a deadline the end of the group bounds them"
    );
}

#[test]
fn a_task_past_its_deadline_leaves_less_than_no_slack_before_it() {
    let jobs = [
        job("2026-06-01", 10),
        due(job("2026-06-01", 5), "2026-06-12"),
    ];
    let timings = run(&jobs, &[link(0, 1, 0)]).timings;
    assert_eq!(
        (timings[0].slack, timings[1].slack),
        (Some(-5), Some(-5)),
        "both will be late by five working days"
    );
}

#[test]
fn durations_are_planned_or_the_time_given_and_never_guessed() {
    let open = |start: Option<&str>, assigned: Option<&str>, due: Option<&str>, duration| Job {
        phase: Phase::Begun,
        start_on: start.map(day),
        assigned_on: assigned.map(day),
        due_on: due.map(day),
        duration,
    };
    let cases = [
        (
            open(None, Some("2026-06-01"), Some("2026-06-12"), Some(3)),
            Some(3),
            false,
            None,
        ),
        (
            open(None, Some("2026-06-01"), Some("2026-06-12"), None),
            Some(10),
            true,
            None,
        ),
        (
            open(
                Some("2026-06-08"),
                Some("2026-06-01"),
                Some("2026-06-12"),
                None,
            ),
            Some(5),
            true,
            None,
        ),
        (
            open(Some("2026-06-15"), None, Some("2026-06-12"), None),
            Some(1),
            true,
            None,
        ),
        (
            open(None, None, Some("2026-06-12"), None),
            None,
            false,
            Some(Unscheduled::NoStart),
        ),
        (
            open(Some("2026-06-01"), None, None, None),
            None,
            false,
            Some(Unscheduled::NoEnd),
        ),
        (
            open(None, None, None, None),
            None,
            false,
            Some(Unscheduled::NoEnd),
        ),
        (open(None, None, None, Some(4)), Some(4), false, None),
    ];
    for (job, duration, is_given_time, unscheduled) in cases {
        let timing = &run(&[job], &[]).timings[0];
        assert_eq!(
            (timing.duration, timing.is_given_time, timing.unscheduled),
            (duration, is_given_time, unscheduled),
            "duration of {job:?}"
        );
        assert_eq!(
            timing.earliest.is_some(),
            duration.is_some(),
            "days only with a duration: {job:?}"
        );
        assert!(
            !timing.is_critical,
            "a task alone delays nothing but itself"
        );
    }
}

#[test]
fn what_is_done_counts_by_its_day_and_what_is_open_ends_today_at_the_earliest() {
    let done = |on: &str| Job {
        phase: Phase::Done(day(on)),
        ..job("2026-05-18", 5)
    };
    let begun = |start: &str, duration| Job {
        phase: Phase::Begun,
        ..job(start, duration)
    };
    let cases = [
        (
            done("2026-05-20"),
            span("2026-05-18", "2026-05-20"),
            "2026-06-01",
        ),
        (
            done("2026-05-31"),
            span("2026-05-18", "2026-05-29"),
            "2026-06-01",
        ),
        (
            done("2026-05-29"),
            span("2026-05-18", "2026-05-29"),
            "2026-06-01",
        ),
        (
            begun("2026-05-18", 5),
            span("2026-05-18", "2026-06-01"),
            "2026-06-02",
        ),
        (
            begun("2026-05-25", 10),
            span("2026-05-25", "2026-06-05"),
            "2026-06-08",
        ),
        (
            job("2026-05-18", 5),
            span("2026-06-01", "2026-06-05"),
            "2026-06-08",
        ),
    ];
    for (first, earliest, next) in cases {
        let timings = run(&[first, job("2026-05-01", 1)], &[link(0, 1, 0)]).timings;
        assert_eq!(timings[0].earliest, earliest, "days of {first:?}");
        assert_eq!(
            timings[1].earliest,
            span(next, next),
            "what comes after {first:?}"
        );
    }
}

#[test]
fn what_is_called_off_binds_nothing_and_what_has_no_days_is_marked() {
    let with = |phase| Job {
        phase,
        ..job("2026-06-08", 5)
    };
    let undated = Job {
        duration: None,
        ..job("2026-06-08", 1)
    };
    for (first, is_resting, why) in [
        (with(Phase::Gone), false, "called off"),
        (
            with(Phase::Halted),
            true,
            "paused: nobody knows when it goes on",
        ),
        (undated, true, "without days"),
    ] {
        let jobs = [first, job("2026-06-01", 1), job("2026-06-01", 1)];
        let timings = run(&jobs, &[link(0, 1, 0), link(1, 2, 0)]).timings;
        assert_eq!(timings[0].earliest, None, "{why}: it has no days");
        for timing in &timings[1..] {
            assert_eq!(timing.is_resting, is_resting, "{why}: {timing:?}");
            assert!(
                timing.earliest.is_some(),
                "{why}: what follows has days of its own"
            );
        }
    }
}

#[test]
fn who_waits_and_since_when() {
    let late = due(
        Job {
            phase: Phase::Begun,
            ..job("2026-05-04", 5)
        },
        "2026-05-22",
    );
    type Case<'a> = (Job, u32, &'a str, Option<(&'a str, u32)>, &'a str);
    let cases: [Case<'_>; 7] = [
        (
            late,
            0,
            "2026-05-04",
            Some(("2026-05-25", 6)),
            "since the working day after the deadline",
        ),
        (
            late,
            2,
            "2026-05-04",
            Some(("2026-05-27", 4)),
            "the lag is not held against anyone",
        ),
        (
            late,
            0,
            "2026-05-28",
            Some(("2026-05-28", 3)),
            "not before it was to begin",
        ),
        (late, 0, "2026-06-02", None, "it was to begin tomorrow"),
        (
            due(late, "2026-06-01"),
            0,
            "2026-05-04",
            None,
            "due today is not past",
        ),
        (
            due(late, "2026-05-31"),
            0,
            "2026-05-04",
            Some(("2026-06-01", 1)),
            "due on a Sunday",
        ),
        (
            Job {
                phase: Phase::Done(day("2026-05-29")),
                ..late
            },
            0,
            "2026-05-04",
            None,
            "done, if late",
        ),
    ];
    for (first, lag, begins, wanted, why) in cases {
        let waits = run(&[first, job(begins, 3)], &[link(0, 1, lag)]).waits;
        let found = waits.first().map(|wait| (wait.since, wait.days));
        assert_eq!(
            found,
            wanted.map(|(since, days)| (day(since), days)),
            "{why}"
        );
    }
    for phase in [Phase::Done(day("2026-05-29")), Phase::Halted, Phase::Gone] {
        let after = Job {
            phase,
            ..job("2026-05-04", 3)
        };
        let waits = run(&[late, after], &[link(0, 1, 0)]).waits;
        assert!(waits.is_empty(), "{phase:?} does not wait");
    }
}

#[test]
fn a_phase_follows_from_state_progress_and_the_day_done() {
    use TaskState as S;
    let on = Some(day(TODAY));
    for (state, percent, done_on, wanted) in [
        (S::Draft, 0, None, Phase::Ahead),
        (S::Assigned, 0, None, Phase::Ahead),
        (S::Accepted, 0, None, Phase::Ahead),
        (S::Accepted, 10, None, Phase::Begun),
        (S::ClarificationAsked, 40, None, Phase::Begun),
        (S::InProgress, 0, None, Phase::Begun),
        (S::Returned, 100, None, Phase::Begun),
        (S::ReportedDone, 100, on, Phase::Done(day(TODAY))),
        (S::Confirmed, 100, on, Phase::Done(day(TODAY))),
        (S::Paused, 30, None, Phase::Halted),
        (S::Replaced, 0, None, Phase::Gone),
        (S::Cancelled, 0, None, Phase::Gone),
    ] {
        assert_eq!(
            phase(state, percent, done_on),
            wanted,
            "{state:?} {percent}"
        );
    }
}

#[test]
fn the_shortest_way_along_links_names_the_ring_that_a_new_one_would_close() {
    let links = [
        link(0, 1, 0),
        link(1, 2, 0),
        link(2, 3, 0),
        link(0, 3, 0),
        link(4, 0, 0),
    ];
    for (from, to, wanted) in [
        (0, 3, Some(vec![0, 3])),
        (0, 2, Some(vec![0, 1, 2])),
        (4, 3, Some(vec![4, 0, 3])),
        (3, 0, None),
        (2, 2, Some(vec![2])),
        (5, 0, None),
    ] {
        assert_eq!(way(6, &links, from, to), wanted, "from {from} to {to}");
    }
}

#[test]
fn a_ring_of_a_past_day_is_opened_and_everything_else_holds() {
    let jobs = [
        job("2026-06-01", 2),
        job("2026-06-01", 2),
        job("2026-06-01", 2),
        job("2026-06-01", 2),
    ];
    let links = [
        link(0, 1, 0),
        link(1, 2, 0),
        link(2, 0, 0),
        link(2, 3, 0),
        link(3, 3, 0),
    ];
    let timings = run(&jobs, &links).timings;
    let starts: Vec<NaiveDate> = timings
        .iter()
        .filter_map(|timing| timing.earliest.map(|span| span.start))
        .collect();
    assert_eq!(
        starts,
        ["2026-06-01", "2026-06-03", "2026-06-05", "2026-06-09"].map(day),
        "the link that comes back does not count"
    );
}

/// Numbers that look random and are the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: u64) -> u64 {
        // Knuth's multiplier (MMIX).
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }

    fn place(&mut self, end: usize) -> usize {
        usize::try_from(self.below(end as u64)).unwrap()
    }

    fn small(&mut self, end: u64) -> u32 {
        u32::try_from(self.below(end)).unwrap()
    }

    fn day(&mut self, from: &str, days: u64) -> NaiveDate {
        day(from) + chrono::Days::new(self.below(days))
    }

    fn graph(&mut self) -> (Vec<Job>, Vec<Link>) {
        let count = 2 + self.place(14);
        let jobs: Vec<Job> = (0..count)
            .map(|_| Job {
                phase: match self.below(9) {
                    0 => Phase::Done(self.day("2026-03-01", 92)),
                    1 => Phase::Gone,
                    2 => Phase::Halted,
                    3 | 4 => Phase::Begun,
                    _ => Phase::Ahead,
                },
                start_on: (self.below(3) > 0).then(|| self.day("2026-04-01", 150)),
                assigned_on: (self.below(3) > 0).then(|| self.day("2026-03-01", 90)),
                due_on: (self.below(2) == 0).then(|| self.day("2026-05-15", 200)),
                duration: (self.below(5) > 0).then(|| 1 + self.small(40)),
            })
            .collect();
        // Links run along a shuffled line, so that places say nothing of the order.
        let mut line: Vec<usize> = (0..count).collect();
        for at in (1..count).rev() {
            line.swap(at, self.place(at + 1));
        }
        let mut links = Vec::new();
        for left in 0..count {
            for right in left + 1..count {
                if self.below(count as u64) < 2 {
                    links.push(link(line[left], line[right], self.small(6)));
                }
            }
        }
        (jobs, links)
    }
}

/// The second reckoning: days stepped through the calendar, and longest ways by relaxing every pair.
struct Other<'a> {
    jobs: &'a [Job],
    links: &'a [Link],
    calendar: &'a WorkingCalendar,
}

impl Other<'_> {
    fn length(&self, at: usize) -> Option<i32> {
        let job = self.jobs[at];
        let given = || {
            let begins = self
                .calendar
                .working_day_from(job.start_on.or(job.assigned_on)?);
            let due = job.due_on?;
            Some(1 + self.calendar.working_days_between(begins, due).max(0))
        };
        let duration = job.duration.map(|days| i32::try_from(days).unwrap());
        duration.or_else(given).map(|days| days - 1)
    }

    fn is_open(&self, at: usize) -> bool {
        self.jobs[at].phase.is_open() && self.length(at).is_some()
    }

    /// First and last day of every job with days, where one is held up by some days.
    fn days(&self, held: Option<(usize, i32)>) -> Vec<Option<(NaiveDate, NaiveDate)>> {
        let today = self.calendar.working_day_from(day(TODAY));
        let mut days = vec![None; self.jobs.len()];
        // Relaxed until nothing moves: as many rounds as there are jobs are enough without a ring.
        for _ in 0..=self.jobs.len() {
            let before = days.clone();
            for (at, job) in self.jobs.iter().enumerate() {
                if let Phase::Done(done) = job.phase {
                    let last = self
                        .calendar
                        .add_working_days(done + chrono::Days::new(1), -1);
                    let begins = job.start_on.or(job.assigned_on);
                    let first =
                        begins.map_or(last, |begins| self.calendar.working_day_from(begins));
                    days[at] = Some((first.min(last), last));
                    continue;
                }
                let Some(length) = self.length(at).filter(|_| job.phase.is_open()) else {
                    continue;
                };
                let mut first = job
                    .start_on
                    .or(job.assigned_on)
                    .map_or(today, |begins| self.calendar.working_day_from(begins));
                if job.phase == Phase::Ahead && job.duration.is_some() {
                    first = first.max(today);
                }
                for link in self.links.iter().filter(|link| link.after == at) {
                    if let Some((_, last)) = days[link.before] {
                        let gap = 1 + i32::try_from(link.lag).unwrap();
                        first = first.max(self.calendar.add_working_days(last, gap));
                    }
                }
                let mut last = self.calendar.add_working_days(first, length).max(today);
                if let Some((job, by)) = held
                    && job == at
                {
                    last = self.calendar.add_working_days(last, by);
                }
                days[at] = Some((first, last));
            }
            if days == before {
                break;
            }
        }
        days
    }

    /// Longest way from the finish of one open job to the finish of another, in working days.
    fn ways(&self) -> Vec<Vec<Option<i32>>> {
        let count = self.jobs.len();
        let mut ways = vec![vec![None; count]; count];
        for (at, from) in ways.iter_mut().enumerate() {
            from[at] = Some(0);
        }
        for link in self.links {
            if self.is_open(link.before) && self.is_open(link.after) {
                let room = 1 + i32::try_from(link.lag).unwrap() + self.length(link.after).unwrap();
                let way = &mut ways[link.before][link.after];
                *way = (*way).max(Some(room));
            }
        }
        for over in 0..count {
            for from in 0..count {
                for to in 0..count {
                    if let (Some(first), Some(then)) = (ways[from][over], ways[over][to]) {
                        ways[from][to] = ways[from][to].max(Some(first + then));
                    }
                }
            }
        }
        ways
    }
}

#[test]
fn random_graphs_reckoned_by_other_means_give_the_same() {
    let calendar = WorkingCalendar::published();
    let mut dice = Dice(20_260_601);
    let mut criticals = 0;
    for round in 0..250 {
        let (jobs, links) = dice.graph();
        let other = Other {
            jobs: &jobs,
            links: &links,
            calendar,
        };
        let reckoned = reckon(&jobs, &links, day(TODAY), calendar);
        let days = other.days(None);
        let ways = other.ways();
        for (at, timing) in reckoned.timings.iter().enumerate() {
            let earliest = timing.earliest.map(|span| (span.start, span.finish));
            assert_eq!(
                earliest, days[at],
                "round {round}, job {at}: {:?}",
                jobs[at]
            );
            if !other.is_open(at) {
                assert_eq!(timing.slack, None, "round {round}, job {at} is not open");
                continue;
            }
            criticals += usize::from(check_open(round, at, &other, &days, &ways, timing));
        }
    }
    assert!(criticals > 200, "there were critical paths: {criticals}");
}

/// Holds slack and criticality of an open job against the second reckoning.
fn check_open(
    round: usize,
    at: usize,
    other: &Other<'_>,
    days: &[Option<(NaiveDate, NaiveDate)>],
    ways: &[Vec<Option<i32>>],
    timing: &Timing,
) -> bool {
    let calendar = other.calendar;
    let count = other.jobs.len();
    let is_linked =
        |left: usize, right: usize| ways[left][right].is_some() || ways[right][left].is_some();
    // The group: everything reached by going along links either way, again and again.
    let mut group = vec![at];
    let mut next = 0;
    while next < group.len() {
        for job in (0..count).filter(|job| other.is_open(*job)) {
            if !group.contains(&job) && is_linked(group[next], job) {
                group.push(job);
            }
        }
        next += 1;
    }
    let finish = |job: usize| days[job].unwrap().1;
    let until = |due: NaiveDate| calendar.add_working_days(due + chrono::Days::new(1), -1);
    let last_due = group
        .iter()
        .filter_map(|job| other.jobs[*job].due_on)
        .map(until)
        .max();
    let end = group.iter().map(|job| finish(*job)).max().unwrap();
    let group_end = if group.len() > 1 {
        Some(last_due.map_or(end, |due| due.max(end)))
    } else {
        last_due
    };
    let slack = (0..count)
        .filter_map(|to| ways[at][to].map(|way| (to, way)))
        .filter_map(|(to, way)| {
            let is_last = (0..count).all(|job| job == to || ways[to][job].is_none());
            let own = other.jobs[to].due_on.map(until);
            let bound = own.or(group_end.filter(|_| is_last))?;
            Some(calendar.working_days_between(finish(at), bound) - way)
        })
        .min();
    assert_eq!(timing.slack, slack, "round {round}, job {at}: slack");
    let held = other.days(Some((at, 1)));
    let held_end = group.iter().map(|job| held[*job].unwrap().1).max().unwrap();
    let is_critical = group.len() > 1 && held_end > end;
    assert_eq!(
        timing.is_critical, is_critical,
        "round {round}, job {at}: a day's delay delays the end"
    );
    is_critical
}

#[test]
fn ten_thousand_tasks_with_twenty_thousand_links_are_reckoned_at_once() {
    let mut dice = Dice(7);
    let count = 10_000;
    let jobs: Vec<Job> = (0..count)
        .map(|_| due(job("2026-06-01", 1 + dice.small(20)), "2030-12-31"))
        .collect();
    let links: Vec<Link> = (0..20_000)
        .map(|_| {
            let after = 1 + dice.place(count - 1);
            // Near ones, so that chains grow long.
            let before = after - 1 - dice.place(after.min(30));
            link(before, after, dice.small(4))
        })
        .collect();
    let begun = std::time::Instant::now();
    let reckoned = run(&jobs, &links);
    let took = begun.elapsed();
    assert!(
        reckoned.timings.iter().any(|timing| timing.is_critical),
        "there is a critical path"
    );
    assert!(
        took < std::time::Duration::from_secs(1),
        "even unoptimised on a busy machine it is well under a second: {took:?}"
    );
}
