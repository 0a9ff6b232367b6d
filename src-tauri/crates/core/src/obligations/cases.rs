//! Days worked by hand from a calendar on the wall, each with how it was counted. The days off are those of the published calendar:
//! in 2022 3/1, 31/1–4/2, 11/4, 2–3/5, 1–2/9; in 2023 2/1, 23–27/1, 1–3/5, 1/9 and 4/9; in 2026 1–2/1, 16–20/2, 27/4, 30/4–1/5, 31/8–2/9.

use super::MarkKind;
use super::form::{Form, Offset, Proof, Role, Severity, Side, Span, Trigger, Unit};
use super::reckon::{
    ExtensionFact, Fact, Ground, MeetingFact, Owed, Owner, RoundFact, RuleInForce, Said, Standing,
    TaskFact, VersionInForce, due_on, of_fact, of_time, standing, step_on,
};
use crate::calendar::workdays::Workdays;
use crate::calendar::{DayChange, DayKind, WorkingCalendar, day};
use crate::meetings::MeetingKind;
use chrono::NaiveDate;
use std::collections::BTreeSet;

fn counted(calendar: &WorkingCalendar) -> Workdays {
    Workdays::around(calendar, day("2020-01-01"), day("2028-12-31"))
}

fn published() -> Workdays {
    counted(WorkingCalendar::published())
}

/// Reads `-3w` (three working days before) or `+10d` (ten days after).
fn offset(text: &str) -> Offset {
    let (side, rest) = text.split_at(1);
    let (count, unit) = rest.split_at(rest.len() - 1);
    Offset {
        count: count.parse().unwrap(),
        unit: if unit == "w" {
            Unit::WorkingDays
        } else {
            Unit::Days
        },
        side: if side == "-" {
            Side::Before
        } else {
            Side::After
        },
    }
}

#[test]
fn what_is_due_before_or_after_a_day_is_counted_as_on_the_wall() {
    let workdays = published();
    for (event, by, due, how) in [
        // Three working days before a meeting (Decision 45/2018).
        (
            "2022-03-14",
            "-3w",
            "2022-03-09",
            "Mon: Fri 11, Thu 10, Wed 9",
        ),
        (
            "2022-03-15",
            "-3w",
            "2022-03-10",
            "Tue: Mon 14, Fri 11, Thu 10",
        ),
        ("2022-03-16", "-3w", "2022-03-11", "Wed: Tue, Mon, Fri"),
        ("2022-03-17", "-3w", "2022-03-14", "Thu: Wed, Tue, Mon"),
        ("2022-03-18", "-3w", "2022-03-15", "Fri: Thu, Wed, Tue"),
        (
            "2022-03-19",
            "-3w",
            "2022-03-16",
            "Sat: Fri 18, Thu 17, Wed 16",
        ),
        ("2022-03-20", "-3w", "2022-03-16", "Sun: the same three"),
        (
            "2022-02-07",
            "-3w",
            "2022-01-26",
            "Mon after Tết: Fri 28/1, Thu 27, Wed 26",
        ),
        (
            "2022-02-08",
            "-3w",
            "2022-01-27",
            "Tue: Mon 7/2, Fri 28/1, Thu 27",
        ),
        (
            "2022-02-09",
            "-3w",
            "2022-01-28",
            "Wed: Tue 8, Mon 7, Fri 28/1",
        ),
        (
            "2022-02-10",
            "-3w",
            "2022-02-07",
            "Thu: Wed, Tue, Mon: none before Tết",
        ),
        (
            "2022-01-05",
            "-3w",
            "2021-12-30",
            "Wed: Tue 4, (3 off) Fri 31/12, Thu 30",
        ),
        (
            "2022-04-12",
            "-3w",
            "2022-04-06",
            "Tue: (11 off) Fri 8, Thu 7, Wed 6",
        ),
        (
            "2022-04-13",
            "-3w",
            "2022-04-07",
            "Wed: Tue 12, Fri 8, Thu 7",
        ),
        (
            "2022-05-04",
            "-3w",
            "2022-04-27",
            "Wed: (2, 3 off) Fri 29/4, Thu 28, Wed 27",
        ),
        (
            "2022-05-05",
            "-3w",
            "2022-04-28",
            "Thu: Wed 4/5, Fri 29/4, Thu 28",
        ),
        (
            "2022-09-05",
            "-3w",
            "2022-08-29",
            "Mon: (1, 2 off) Wed 31/8, Tue 30, Mon 29",
        ),
        (
            "2022-09-06",
            "-3w",
            "2022-08-30",
            "Tue: Mon 5/9, Wed 31/8, Tue 30",
        ),
        (
            "2023-01-30",
            "-3w",
            "2023-01-18",
            "Mon after Tết: Fri 20, Thu 19, Wed 18",
        ),
        (
            "2023-01-04",
            "-3w",
            "2022-12-29",
            "Wed: Tue 3, (2 off) Fri 30/12, Thu 29",
        ),
        (
            "2023-05-04",
            "-3w",
            "2023-04-26",
            "Thu: (1–3 off) Fri 28/4, Thu 27, Wed 26",
        ),
        (
            "2023-09-05",
            "-3w",
            "2023-08-29",
            "Tue: (4, 1 off) Thu 31/8, Wed 30, Tue 29",
        ),
        (
            "2026-02-23",
            "-3w",
            "2026-02-11",
            "Mon after Tết: Fri 13, Thu 12, Wed 11",
        ),
        (
            "2026-02-24",
            "-3w",
            "2026-02-12",
            "Tue: Mon 23, Fri 13, Thu 12",
        ),
        (
            "2026-09-03",
            "-3w",
            "2026-08-26",
            "Thu: (31/8–2/9 off) Fri 28, Thu 27, Wed 26",
        ),
        (
            "2026-05-04",
            "-3w",
            "2026-04-24",
            "Mon: (30/4, 1/5 off) Wed 29, Tue 28, (27 off) Fri 24",
        ),
        (
            "2026-12-15",
            "-3w",
            "2026-12-10",
            "Tue: Mon 14, Fri 11, Thu 10",
        ),
        // Five working days after a meeting.
        (
            "2022-03-14",
            "+5w",
            "2022-03-21",
            "Mon: Tue 15 … Fri 18 are four, Mon 21",
        ),
        (
            "2022-03-18",
            "+5w",
            "2022-03-25",
            "Fri: Mon to Fri of the next week",
        ),
        ("2022-03-19", "+5w", "2022-03-25", "Sat: the same week"),
        (
            "2022-01-24",
            "+5w",
            "2022-02-07",
            "Mon: Tue–Fri are four, then Tết, Mon 7/2",
        ),
        (
            "2022-01-25",
            "+5w",
            "2022-02-08",
            "Tue: three, Mon 7, Tue 8",
        ),
        (
            "2022-01-27",
            "+5w",
            "2022-02-10",
            "Thu: Fri 28, then 7, 8, 9, 10",
        ),
        ("2022-01-28", "+5w", "2022-02-11", "Fri: 7 to 11/2"),
        ("2022-02-01", "+5w", "2022-02-11", "a day of Tết: 7 to 11/2"),
        (
            "2021-12-30",
            "+5w",
            "2022-01-07",
            "Thu: Fri 31, (3 off) 4, 5, 6, 7/1",
        ),
        (
            "2022-04-07",
            "+5w",
            "2022-04-15",
            "Thu: Fri 8, (11 off) 12, 13, 14, 15",
        ),
        (
            "2022-04-28",
            "+5w",
            "2022-05-09",
            "Thu: Fri 29, (2, 3 off) 4, 5, 6, Mon 9",
        ),
        (
            "2022-08-30",
            "+5w",
            "2022-09-08",
            "Tue: Wed 31, (1, 2 off) 5, 6, 7, 8",
        ),
        (
            "2023-01-19",
            "+5w",
            "2023-02-02",
            "Thu: Fri 20, then 30, 31/1, 1, 2/2",
        ),
        (
            "2023-08-31",
            "+5w",
            "2023-09-11",
            "Thu: (1, 4 off) 5, 6, 7, 8, Mon 11",
        ),
        (
            "2026-02-12",
            "+5w",
            "2026-02-26",
            "Thu: Fri 13, then 23, 24, 25, 26",
        ),
        (
            "2026-04-24",
            "+5w",
            "2026-05-06",
            "Fri: (27 off) 28, 29, (30, 1 off) 4, 5, 6",
        ),
        ("2026-08-28", "+5w", "2026-09-09", "Fri: 3, 4, 7, 8, 9/9"),
        (
            "2026-12-31",
            "+1w",
            "2027-01-04",
            "Thu: 1/1 is off and a Friday, so Mon 4",
        ),
        // Days of the calendar after: one that would end on a day off ends on the next working day.
        ("2022-03-01", "+10d", "2022-03-11", "1 + 10 = 11, a Friday"),
        ("2022-03-01", "+4d", "2022-03-07", "5 is a Saturday: Mon 7"),
        ("2022-03-01", "+5d", "2022-03-07", "6 is a Sunday: Mon 7"),
        ("2022-01-25", "+7d", "2022-02-07", "1/2 is Tết: Mon 7"),
        ("2022-01-21", "+10d", "2022-02-07", "31/1 is off: Mon 7"),
        ("2022-04-01", "+10d", "2022-04-12", "11/4 is off: Tue 12"),
        (
            "2022-04-29",
            "+2d",
            "2022-05-04",
            "1/5 is a Sunday, 2 and 3 are off: Wed 4",
        ),
        (
            "2022-08-25",
            "+7d",
            "2022-09-05",
            "1/9 is off, 2 too: Mon 5",
        ),
        ("2024-02-28", "+1d", "2024-02-29", "a leap year, a Thursday"),
        (
            "2023-02-28",
            "+1d",
            "2023-03-01",
            "no leap year, a Wednesday",
        ),
        (
            "2022-12-31",
            "+0d",
            "2022-12-31",
            "nothing to count: the day itself, a Saturday",
        ),
        ("2022-03-14", "+11d", "2022-03-25", "the 25th, a Friday"),
        (
            "2022-06-14",
            "+11d",
            "2022-06-27",
            "25/6 is a Saturday: Mon 27",
        ),
        (
            "2022-09-14",
            "+11d",
            "2022-09-26",
            "25/9 is a Sunday: Mon 26",
        ),
        (
            "2022-12-14",
            "+11d",
            "2022-12-26",
            "25/12 is a Sunday: Mon 26",
        ),
        // Days of the calendar before: the working day before.
        ("2022-03-14", "-1d", "2022-03-11", "13 is a Sunday: Fri 11"),
        ("2022-03-14", "-3d", "2022-03-11", "14 − 3 = 11, a Friday"),
        ("2022-03-14", "-7d", "2022-03-07", "the Monday before"),
        (
            "2022-02-07",
            "-1d",
            "2022-01-28",
            "6/2 is a Sunday, then Tết: Fri 28/1",
        ),
        ("2022-04-18", "-7d", "2022-04-08", "11/4 is off: Fri 8"),
        (
            "2022-05-10",
            "-7d",
            "2022-04-29",
            "3/5 and 2/5 are off: Fri 29/4",
        ),
        (
            "2022-12-15",
            "-21d",
            "2022-11-24",
            "three weeks, a Thursday",
        ),
        (
            "2022-03-15",
            "-0w",
            "2022-03-15",
            "nothing to count: the day itself",
        ),
    ] {
        let found = due_on(day(event), offset(by), &workdays);
        assert_eq!(found, day(due), "{by} of {event}: {how}");
    }
}

#[test]
fn saturdays_that_are_worked_in_place_of_another_day_count() {
    let worked = |on| DayChange {
        day: day(on),
        kind: DayKind::Working,
        name: "Làm bù".to_owned(),
        source: "Lịch nghỉ năm 2026".to_owned(),
    };
    let calendar = WorkingCalendar::published().with([worked("2026-01-10"), worked("2026-08-22")]);
    let workdays = counted(&calendar);
    for (event, by, due, how) in [
        (
            "2026-01-09",
            "+1w",
            "2026-01-10",
            "Fri: the Saturday is worked",
        ),
        ("2026-01-09", "+2w", "2026-01-12", "Sat 10, Mon 12"),
        (
            "2026-01-12",
            "-1w",
            "2026-01-10",
            "Mon: the Saturday before",
        ),
        ("2026-01-12", "-3w", "2026-01-08", "Sat 10, Fri 9, Thu 8"),
        (
            "2026-01-05",
            "+5w",
            "2026-01-10",
            "Tue–Fri are four, Sat 10",
        ),
        (
            "2026-01-05",
            "+5d",
            "2026-01-10",
            "the 10th is worked: it does not move",
        ),
        ("2026-01-13", "-3d", "2026-01-10", "the same, before"),
        (
            "2026-08-21",
            "+1w",
            "2026-08-22",
            "Fri: the Saturday is worked",
        ),
        ("2026-08-24", "-3w", "2026-08-20", "Sat 22, Fri 21, Thu 20"),
        ("2026-08-28", "+1w", "2026-09-03", "Fri: 31/8 is off for it"),
    ] {
        let found = due_on(day(event), offset(by), &workdays);
        assert_eq!(found, day(due), "{by} of {event}: {how}");
    }
}

#[test]
fn the_steps_of_a_ladder_are_working_days_from_the_day_it_is_due() {
    let workdays = published();
    for (due, at, on, how) in [
        (
            "2022-03-25",
            -7,
            "2022-03-16",
            "Fri: 24, 23, 22, 21, 18, 17, 16",
        ),
        ("2022-03-25", -3, "2022-03-22", "24, 23, 22"),
        ("2022-03-25", 0, "2022-03-25", "the day itself"),
        ("2022-03-25", 1, "2022-03-28", "Monday"),
        ("2022-03-25", 7, "2022-04-05", "28–1/4 are five, 4, 5/4"),
        ("2022-02-07", -3, "2022-01-26", "over Tết: 28, 27, 26/1"),
        ("2022-01-28", 1, "2022-02-07", "over Tết"),
        ("2022-08-31", 1, "2022-09-05", "over the National Day"),
    ] {
        assert_eq!(
            step_on(day(due), at, &workdays),
            day(on),
            "T{at:+} of {due}: {how}"
        );
    }
}

fn form(trigger: Trigger, by: &str, role: Role, proof: Proof) -> Form {
    Form {
        trigger,
        every: None,
        span: None,
        kinds: Vec::new(),
        offset: offset(by),
        role,
        proof,
        severity: Severity::Warn,
        ladder: Vec::new(),
    }
}

fn rule(versions: &[(&str, Form)], stopped_on: Option<&str>) -> RuleInForce {
    RuleInForce {
        id: "rule".into(),
        code: "QT-001".to_owned(),
        title: "Quy tắc".to_owned(),
        stopped_on: stopped_on.map(day),
        versions: (1..)
            .zip(versions)
            .map(|(number, (from, form))| VersionInForce {
                number,
                from_on: day(from),
                provision: "Điều 7".to_owned(),
                form: form.clone(),
            })
            .collect(),
    }
}

fn ground() -> Ground {
    Ground {
        workdays: published(),
        head: Some(1),
        held: vec![
            (1, day("2021-01-01"), None),
            (2, day("2021-01-01"), Some(day("2022-06-30"))),
        ],
        meetings: BTreeSet::new(),
        reports: BTreeSet::new(),
    }
}

fn meeting(starts: &str) -> MeetingFact {
    MeetingFact {
        id: "m".into(),
        code: "PH-001".to_owned(),
        title: "Phiên họp".to_owned(),
        kind: MeetingKind::Ordinary,
        is_off: false,
        known_on: day("2022-01-04"),
        starts_on: day(starts),
        ended_on: None,
        chair: None,
        members: vec![1, 2],
        invited_on: None,
        notice_on: None,
        papers: Vec::new(),
    }
}

/// Version and due day of what one rule makes of one fact.
fn given(rule: &RuleInForce, fact: &Fact) -> Option<(u32, NaiveDate)> {
    of_fact(rule, fact, &ground())
        .first()
        .map(|owed| (owed.version, owed.due_on))
}

#[test]
fn a_version_takes_what_happens_and_falls_due_from_its_day_on() {
    let start = |by: &str| form(Trigger::MeetingStart, by, Role::Secretariat, Proof::ByHand);
    let end = |by: &str| form(Trigger::MeetingEnd, by, Role::Secretariat, Proof::ByHand);
    let before = |second: &str, from: &str| {
        rule(&[("2022-01-01", start("-3w")), (from, start(second))], None)
    };
    let after =
        |second: &str, from: &str| rule(&[("2022-01-01", end("+5w")), (from, end(second))], None);
    let starting = |on| Fact::Meeting(meeting(on));
    let ended = |on| {
        Fact::Meeting(MeetingFact {
            ended_on: Some(day(on)),
            ..meeting(on)
        })
    };
    for (rule, fact, expected, how) in [
        (
            before("-5w", "2022-03-10"),
            starting("2022-03-14"),
            Some((1, "2022-03-09")),
            "due on 9/3 before the amendment: it stays",
        ),
        (
            before("-5w", "2022-03-10"),
            starting("2022-03-15"),
            Some((1, "2022-03-10")),
            "by the new version it would have been due on 8/3, before its day",
        ),
        (
            before("-5w", "2022-03-10"),
            starting("2022-03-17"),
            Some((2, "2022-03-10")),
            "due on the first day of the new version",
        ),
        (
            before("-1w", "2022-03-10"),
            starting("2022-03-14"),
            Some((1, "2022-03-09")),
            "more time comes too late for what fell due on 9/3",
        ),
        (
            before("-1w", "2022-03-09"),
            starting("2022-03-14"),
            Some((2, "2022-03-11")),
            "due on the very day of the amendment: the new version takes it",
        ),
        (
            after("+2w", "2022-03-16"),
            ended("2022-03-14"),
            Some((1, "2022-03-21")),
            "what began before stays under the earlier version, also when it falls due later",
        ),
        (
            after("+2w", "2022-03-16"),
            ended("2022-03-16"),
            Some((2, "2022-03-18")),
            "what begins on its day is under the new one",
        ),
        (
            after("+2w", "2022-03-16"),
            ended("2022-03-15"),
            Some((1, "2022-03-22")),
            "the day before is not",
        ),
        (
            before("-3w", "2022-03-10"),
            starting("2021-12-20"),
            None,
            "what happened before the rule is not owed",
        ),
        (
            before("-3w", "2022-03-10"),
            starting("2022-01-04"),
            None,
            "nor what would have fallen due before it: 29/12",
        ),
        (
            rule(&[("2022-01-01", start("-3w"))], Some("2022-03-10")),
            starting("2022-03-14"),
            Some((1, "2022-03-09")),
            "stopped on 10/3: what fell due on 9/3 stays owed",
        ),
        (
            rule(&[("2022-01-01", start("-3w"))], Some("2022-03-09")),
            starting("2022-03-14"),
            None,
            "stopped on the day it would fall due",
        ),
        (
            rule(&[("2022-01-01", end("+5w"))], Some("2022-03-16")),
            ended("2022-03-15"),
            Some((1, "2022-03-22")),
            "stopped after it began: it stays owed",
        ),
        (
            rule(&[("2022-01-01", end("+5w"))], Some("2022-03-15")),
            ended("2022-03-15"),
            None,
            "stopped on the day it would begin",
        ),
        (
            rule(
                &[("2022-01-01", start("-3w")), ("2022-03-01", end("+5w"))],
                None,
            ),
            ended("2022-03-14"),
            Some((2, "2022-03-21")),
            "an amendment that hangs it on another day takes it over",
        ),
        (
            rule(
                &[("2022-01-01", start("-3w")), ("2022-03-01", end("+5w"))],
                None,
            ),
            starting("2022-03-14"),
            None,
            "and leaves nothing of the earlier one",
        ),
    ] {
        assert_eq!(
            given(&rule, &fact),
            expected.map(|(version, due)| (version, day(due))),
            "{how}"
        );
    }
}

#[test]
fn tasks_requests_and_rounds_set_off_what_their_leads_and_members_owe() {
    let unit = || Owner::Unit("dv".into());
    let task = TaskFact {
        id: "t".into(),
        code: "NV-001".to_owned(),
        title: "Nhiệm vụ".to_owned(),
        is_off: false,
        assigned_on: day("2022-01-27"),
        due_on: Some(day("2022-02-01")),
        done_on: Some(day("2022-02-09")),
        lead: Some(unit()),
    };
    let asked = ExtensionFact {
        id: "e".into(),
        task: "t".into(),
        code: "NV-001#1".to_owned(),
        title: "Nhiệm vụ".to_owned(),
        is_off: false,
        asked_on: day("2022-02-08"),
        decided_on: Some(day("2022-02-10")),
        lead: Some(unit()),
    };
    let round = RoundFact {
        id: "r".into(),
        code: "YK-001".to_owned(),
        title: "Quy chế".to_owned(),
        is_off: false,
        sent_on: day("2022-01-27"),
        sheets: vec![(3, Some(day("2022-02-08"))), (4, None)],
    };
    let one =
        |trigger, by, role, proof| rule(&[("2022-01-01", form(trigger, by, role, proof))], None);
    let of = |rule: &RuleInForce, fact: Fact| {
        of_fact(rule, &fact, &ground())
            .into_iter()
            .map(|owed| (owed.owner, owed.due_on, owed.met_on))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        of(
            &one(Trigger::TaskAssigned, "+3w", Role::Lead, Proof::ByHand),
            Fact::Task(task.clone())
        ),
        [(unit(), day("2022-02-08"), None)],
        "given on Thu 27/1: Fri 28, then Mon 7 and Tue 8/2 after Tết"
    );
    assert_eq!(
        of(
            &one(Trigger::Deadline, "+0d", Role::Lead, Proof::TaskDone),
            Fact::Task(task.clone())
        ),
        [(unit(), day("2022-02-01"), Some(day("2022-02-09")))],
        "by the deadline itself, also where it falls on Tết"
    );
    assert_eq!(
        of(
            &one(Trigger::Deadline, "+5d", Role::Lead, Proof::TaskDone),
            Fact::Task(task.clone())
        ),
        [(unit(), day("2022-02-07"), Some(day("2022-02-09")))],
        "6/2 is a Sunday: Mon 7"
    );
    assert_eq!(
        of(
            &one(Trigger::Deadline, "+0d", Role::Lead, Proof::TaskDone),
            Fact::Task(TaskFact {
                is_off: true,
                ..task.clone()
            })
        ),
        [],
        "what was called off is not owed"
    );
    assert_eq!(
        of(
            &one(Trigger::Deadline, "+0d", Role::Lead, Proof::TaskDone),
            Fact::Task(TaskFact {
                due_on: None,
                ..task
            })
        ),
        [],
        "nor what has no deadline"
    );
    assert_eq!(
        of(
            &one(
                Trigger::ExtensionAsked,
                "+3w",
                Role::Secretariat,
                Proof::ExtensionAnswered
            ),
            Fact::Extension(asked.clone())
        ),
        [(
            Owner::Secretariat,
            day("2022-02-11"),
            Some(day("2022-02-10"))
        )],
        "a late request, asked on Tue 8/2 after the deadline of 1/2, is answered like any other: Wed, Thu, Fri 11"
    );
    assert_eq!(
        of(
            &one(
                Trigger::ExtensionAsked,
                "+3w",
                Role::Chair,
                Proof::ExtensionAnswered
            ),
            Fact::Extension(ExtensionFact {
                decided_on: None,
                ..asked
            })
        ),
        [(Owner::Seat(1), day("2022-02-11"), None)],
        "the chair, without a meeting, is the head"
    );
    assert_eq!(
        of(
            &one(
                Trigger::RoundOpened,
                "+5w",
                Role::Members,
                Proof::OpinionReceived
            ),
            Fact::Round(round)
        ),
        [
            (Owner::Seat(3), day("2022-02-10"), Some(day("2022-02-08"))),
            (Owner::Seat(4), day("2022-02-10"), None),
        ],
        "sent on Thu 27/1: Fri 28, then 7, 8, 9 and 10/2; each member for himself"
    );
}

#[test]
fn papers_are_owed_by_each_unit_for_its_own_and_by_nobody_where_none_is_asked_for() {
    let rule = rule(
        &[(
            "2022-01-01",
            form(
                Trigger::MeetingStart,
                "-3w",
                Role::Presenter,
                Proof::PapersReceived,
            ),
        )],
        None,
    );
    let with = |papers| {
        Fact::Meeting(MeetingFact {
            papers,
            ..meeting("2022-03-14")
        })
    };
    let of = |fact| {
        of_fact(&rule, &fact, &ground())
            .into_iter()
            .map(|owed| (owed.owner, owed.met_on))
            .collect::<Vec<_>>()
    };
    assert_eq!(of(with(Vec::new())), [], "no paper, no obligation");
    let a = || Some("a".into());
    let b = || Some("b".into());
    assert_eq!(
        of(with(vec![
            (a(), Some(day("2022-03-04"))),
            (a(), Some(day("2022-03-08"))),
            (b(), Some(day("2022-03-07"))),
            (b(), None),
        ])),
        [
            (Owner::Unit("a".into()), Some(day("2022-03-08"))),
            (Owner::Unit("b".into()), None),
        ],
        "met with the last paper; not met while one is missing"
    );
}

/// First and last day, due day, and day it was met, of what time sets off.
fn turns(owed: Vec<Owed>) -> Vec<(String, NaiveDate, Option<NaiveDate>, u32)> {
    owed.into_iter()
        .map(|one| {
            (
                one.subject.id().to_owned(),
                one.due_on,
                one.met_on,
                one.version,
            )
        })
        .collect()
}

#[test]
fn report_periods_run_from_the_fifteenth_to_the_fourteenth() {
    let period = |span| Form {
        span: Some(span),
        ..form(
            Trigger::PeriodEnd,
            "+11d",
            Role::Secretariat,
            Proof::ReportIssued,
        )
    };
    let mut ground = ground();
    ground
        .reports
        .insert(("2022-Q1".to_owned(), day("2022-03-24")));
    ground
        .reports
        .insert(("2022-Q2".to_owned(), day("2022-06-29")));
    let of = |span, from: &str, until: &str| {
        turns(of_time(
            &rule(&[(from, period(span))], None),
            day(until),
            &ground,
        ))
    };
    let given =
        |code: &str, due: &str, met: Option<&str>| (code.to_owned(), day(due), met.map(day), 1);
    assert_eq!(
        of(Span::Quarter, "2022-01-01", "2022-12-31"),
        [
            given("2022-Q1", "2022-03-25", Some("2022-03-24")),
            given("2022-Q2", "2022-06-27", Some("2022-06-29")),
            given("2022-Q3", "2022-09-26", None),
            given("2022-Q4", "2022-12-26", None),
            given("2023-Q1", "2023-03-27", None),
        ],
        "25/6 is a Saturday, 25/9 and 25/12 Sundays, 25/3/2023 a Saturday; the quarter of 2023 is open since 15/12"
    );
    assert_eq!(
        of(Span::Quarter, "2022-03-15", "2022-06-01"),
        [given("2022-Q2", "2022-06-27", Some("2022-06-29"))],
        "in force from the day after the cut-off: the first quarter is not owed"
    );
    assert_eq!(
        of(Span::Quarter, "2022-03-14", "2022-03-14").len(),
        1,
        "in force on the cut-off day itself: it is"
    );
    assert_eq!(
        of(Span::Half, "2022-01-01", "2022-12-14"),
        [
            given("2022-H1", "2022-06-27", None),
            given("2022-H2", "2022-12-26", None),
        ],
        "15/12 to 14/6, and 15/6 to 14/12"
    );
    assert_eq!(
        of(Span::Year, "2022-01-01", "2022-12-14"),
        [given("2022", "2022-12-26", None)],
        "15/12 to 14/12"
    );
    assert_eq!(
        of(Span::Month, "2022-01-15", "2022-02-20"),
        [
            given("2022-02", "2022-02-25", None),
            given("2022-03", "2022-03-25", None),
        ],
        "from 15/1 on: February's data runs to 14/2, March's began on 15/2"
    );
}

#[test]
fn every_nth_stretch_is_taken_whole() {
    let every = |count, span, proof| Form {
        every: Some(count),
        span: Some(span),
        ..form(Trigger::Every, "+0d", Role::Standing, proof)
    };
    let mut ground = ground();
    ground
        .meetings
        .insert((day("2022-05-20"), MeetingKind::Ordinary));
    ground
        .meetings
        .insert((day("2022-07-05"), MeetingKind::MidYear));
    let of = |form: Form, from: &str, until: &str| {
        turns(of_time(&rule(&[(from, form)], None), day(until), &ground))
    };
    let given =
        |code: &str, due: &str, met: Option<&str>| (code.to_owned(), day(due), met.map(day), 1);
    assert_eq!(
        of(
            every(1, Span::Quarter, Proof::MeetingHeld),
            "2022-02-10",
            "2022-10-01"
        ),
        [
            given("2022-04-01/2022-06-30", "2022-06-30", Some("2022-05-20")),
            given("2022-07-01/2022-09-30", "2022-09-30", Some("2022-07-05")),
            given("2022-10-01/2022-12-31", "2022-12-31", None),
        ],
        "the quarter that was under way when the rule came is not owed"
    );
    assert_eq!(
        of(
            Form {
                kinds: vec![MeetingKind::MidYear],
                ..every(2, Span::Quarter, Proof::MeetingHeld)
            },
            "2022-01-01",
            "2022-07-01"
        ),
        [
            given("2022-01-01/2022-06-30", "2022-06-30", None),
            given("2022-07-01/2022-12-31", "2022-12-31", Some("2022-07-05")),
        ],
        "every second quarter is a half of the year; an ordinary meeting is not what is asked for"
    );
    assert_eq!(
        of(
            every(1, Span::Month, Proof::ByHand),
            "2024-02-01",
            "2024-03-31"
        ),
        [
            given("2024-02-01/2024-02-29", "2024-02-29", None),
            given("2024-03-01/2024-03-31", "2024-03-31", None),
        ],
        "months end on their own last day, in a leap year too"
    );
    assert_eq!(
        of(
            every(1, Span::Week, Proof::ByHand),
            "2022-03-09",
            "2022-03-21"
        ),
        [
            given("2022-03-14/2022-03-20", "2022-03-20", None),
            given("2022-03-21/2022-03-27", "2022-03-27", None),
        ],
        "weeks from Monday; the one of Wed 9/3 had begun"
    );
    assert_eq!(
        of(
            every(2, Span::Week, Proof::ByHand),
            "2022-03-07",
            "2022-03-21"
        ),
        [
            given("2022-03-07/2022-03-20", "2022-03-20", None),
            given("2022-03-21/2022-04-03", "2022-04-03", None),
        ],
        "every second week, from the one it came into force in"
    );
    assert_eq!(
        of(
            every(10, Span::Day, Proof::ByHand),
            "2022-03-09",
            "2022-03-19"
        ),
        [
            given("2022-03-09/2022-03-18", "2022-03-18", None),
            given("2022-03-19/2022-03-28", "2022-03-28", None),
        ],
        "ten days from the day it is in force"
    );
    let amended = rule(
        &[
            ("2022-01-01", every(1, Span::Quarter, Proof::ByHand)),
            ("2022-05-10", every(1, Span::Month, Proof::ByHand)),
        ],
        None,
    );
    let of_amended: Vec<(String, u32)> = turns(of_time(&amended, day("2022-07-01"), &ground))
        .into_iter()
        .map(|(code, _, _, version)| (code, version))
        .collect();
    assert_eq!(
        of_amended,
        [
            ("2022-01-01/2022-03-31".to_owned(), 1),
            ("2022-04-01/2022-06-30".to_owned(), 1),
            ("2022-06-01/2022-06-30".to_owned(), 2),
            ("2022-07-01/2022-07-31".to_owned(), 2),
        ],
        "the quarter that began stays under the earlier version; the third one never begins under it"
    );
}

#[test]
fn an_obligation_stands_by_what_was_known_on_the_day() {
    let workdays = published();
    let owed = |met: Option<&str>| Owed {
        due_on: day("2022-01-28"),
        rule: "rule".into(),
        version: 1,
        subject: super::Subject::Meeting("m".into()),
        owner: Owner::Secretariat,
        is_shared: false,
        opens_on: day("2022-01-04"),
        event_on: day("2022-01-21"),
        met_on: met.map(day),
    };
    let said = |kind, on| Said { kind, day: day(on) };
    let met = |on| Some(said(MarkKind::Met, on));
    let waived = |on| Some(said(MarkKind::Waived, on));
    for (proof, mark, on, expected, how) in [
        (
            None,
            None,
            "2022-01-27",
            (Standing::Open, None),
            "there is a day",
        ),
        (
            None,
            None,
            "2022-01-28",
            (Standing::Due, None),
            "it is the day",
        ),
        (
            None,
            None,
            "2022-01-29",
            (Standing::Overdue, Some(0)),
            "over, on a Saturday: no working day yet",
        ),
        (
            None,
            None,
            "2022-02-06",
            (Standing::Overdue, Some(0)),
            "the whole of Tết counts for nothing",
        ),
        (
            None,
            None,
            "2022-02-07",
            (Standing::Overdue, Some(1)),
            "the first working day after",
        ),
        (
            None,
            None,
            "2022-02-09",
            (Standing::Overdue, Some(3)),
            "7, 8, 9",
        ),
        (
            Some("2022-01-28"),
            None,
            "2022-01-28",
            (Standing::Met, None),
            "on its day",
        ),
        (
            Some("2022-01-28"),
            None,
            "2022-01-27",
            (Standing::Open, None),
            "not known yet",
        ),
        (
            Some("2022-02-08"),
            None,
            "2022-02-07",
            (Standing::Overdue, Some(1)),
            "not known yet, and late",
        ),
        (
            Some("2022-02-08"),
            None,
            "2022-03-01",
            (Standing::Late, Some(2)),
            "late by 7 and 8, for ever",
        ),
        (
            None,
            met("2022-01-27"),
            "2022-02-09",
            (Standing::Met, None),
            "by hand",
        ),
        (
            None,
            met("2022-02-09"),
            "2022-02-09",
            (Standing::Late, Some(3)),
            "by hand, late",
        ),
        (
            None,
            waived("2022-02-08"),
            "2022-02-07",
            (Standing::Overdue, Some(1)),
            "before it was waived",
        ),
        (
            None,
            waived("2022-02-08"),
            "2022-02-08",
            (Standing::Waived, None),
            "from then on",
        ),
        (
            Some("2022-01-28"),
            waived("2022-01-20"),
            "2022-02-08",
            (Standing::Met, None),
            "met in time all the same",
        ),
        (
            Some("2022-02-08"),
            waived("2022-01-20"),
            "2022-02-08",
            (Standing::Waived, None),
            "late does not count against a waiver",
        ),
    ] {
        let found = standing(&owed(proof), mark.as_ref(), day(on), &workdays);
        assert_eq!(found, expected, "on {on}: {how}");
    }
}
