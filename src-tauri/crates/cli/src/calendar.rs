//! `steering calendar …` and `due`: the calendar of working days, and what a deadline in words means by it.

use crate::args::Args;
use crate::fail::Fail;
use crate::host::Host;
use crate::page::Page;
use crate::session::Session;
use crate::table::{Cell, Fit, Table, Tone};
use crate::verbs::Verb;
use chrono::{Datelike, NaiveDate};
use steering_api::wire::calendar::{
    CalendarClearReq, CalendarDaySet, CalendarReq, CalendarSetReq, CalendarView, DueReadReq,
    DueReading, ProposalList, ProposalView, StrainedTask,
};

/// Runs a command of the calendar.
///
/// # Errors
/// What the desk answered, or a value that is not valid.
pub(crate) fn run(session: &Session<'_>, verb: &Verb, args: &Args<'_>) -> Result<(), Fail> {
    match verb.path {
        "due" => due(session, args),
        "calendar show" => session
            .answer("calendar_show", &year(args)?, calendar)
            .map(drop),
        "calendar propose" if args.flag("take") => take(session, args),
        "calendar propose" => {
            let list: ProposalList = session.answer("calendar_propose", &year(args)?, proposals)?;
            let missing = list.days.iter().filter(|day| can_be_taken(day)).count();
            session.note("cli-calendar-proposed", &[("count", &missing.to_string())]);
            Ok(())
        }
        "calendar set" => set(session, args),
        _ => {
            let request = CalendarClearReq {
                day: args.must_date("day")?,
            };
            session.answer("calendar_clear", &request, calendar)?;
            session.note(
                "cli-done-calendar-clear",
                &[("day", &session.host.day(request.day))],
            );
            Ok(())
        }
    }
}

fn year(args: &Args<'_>) -> Result<CalendarReq, Fail> {
    let year = args.number("year")?.map(i32::try_from).transpose();
    Ok(CalendarReq {
        year: year.map_err(|_| Fail::invalid("year", "out_of_range"))?,
    })
}

/// True for a proposed day that is not off yet and does not have to be confirmed first.
fn can_be_taken(day: &ProposalView) -> bool {
    !day.is_off && day.off.status != "unconfirmed"
}

/// Takes over the proposed days that are not off yet, as one operation. Each keeps where it comes from.
fn take(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let list: ProposalList = session.ask("calendar_propose", &year(args)?)?;
    let basis = args.text("source");
    let days: Vec<CalendarDaySet> = list
        .days
        .into_iter()
        .filter(can_be_taken)
        .map(|day| CalendarDaySet {
            day: day.off.day,
            kind: "off".to_owned(),
            name: day.off.name,
            source: basis.clone().unwrap_or(day.off.source),
        })
        .collect();
    if days.is_empty() {
        session.note(
            "cli-calendar-nothing-proposed",
            &[("year", &list.year.to_string())],
        );
        return Ok(());
    }
    write(session, days)
}

/// Sets days off, with the days on which they are made up for; or days worked.
fn set(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let (name, source) = (args.must("name"), args.must("source"));
    let one = |day: NaiveDate, kind: &str| CalendarDaySet {
        day,
        kind: kind.to_owned(),
        name: name.clone(),
        source: source.clone(),
    };
    let kind = if args.flag("working") {
        "working"
    } else {
        "off"
    };
    let named = args.dates("days")?;
    let mut days: Vec<CalendarDaySet> = match (named.as_slice(), args.date("until")?) {
        (days, None) => days.iter().map(|day| one(*day, kind)).collect(),
        ([first], Some(last)) if first <= &last => first
            .iter_days()
            .take_while(|day| *day <= last)
            .take(366)
            .map(|day| one(day, kind))
            .collect(),
        ([_], Some(_)) => return Err(Fail::wire("dates_order", &[])),
        (_, Some(_)) => return Err(Fail::invalid("until", "one_of_two")),
    };
    days.extend(
        args.dates("made-up-on")?
            .into_iter()
            .map(|day| one(day, "working")),
    );
    write(session, days)
}

fn write(session: &Session<'_>, days: Vec<CalendarDaySet>) -> Result<(), Fail> {
    let count = days.len().to_string();
    session.answer("calendar_set", &CalendarSetReq { days }, calendar)?;
    session.note("cli-done-calendar-set", &[("count", &count)]);
    Ok(())
}

fn calendar(page: &mut Page<'_>, view: &CalendarView) {
    let host = page.host;
    let (year, count) = (view.year.to_string(), view.working_days.to_string());
    page.line(&host.say("cli-calendar-title", &[("year", &year), ("count", &count)]));
    let mut table = Table::new(vec![
        (host.say("field-day", &[]), Fit::Left),
        (host.say("cli-head-weekday", &[]), Fit::Left),
        (host.say("field-kind", &[]), Fit::Left),
        (host.say("field-calendar-days-name", &[]), Fit::Wrap(2)),
        (host.say("cli-head-certainty", &[]), Fit::Wrap(1)),
        (host.say("cli-head-basis", &[]), Fit::Right),
    ]);
    let mut sources = Sources::default();
    for day in &view.days {
        table.row(vec![
            host.day(day.off.day).into(),
            weekday(host, day.off.day).into(),
            host.code("day-kind", &day.kind).into(),
            day.off.name.as_str().into(),
            status(host, &day.off.status),
            sources.mark(&day.off.source).into(),
        ]);
    }
    page.table(&table);
    sources.tell(page);
    strained(page, &view.strained);
}

fn strained(page: &mut Page<'_>, tasks: &[StrainedTask]) {
    if tasks.is_empty() {
        return;
    }
    let host = page.host;
    page.heading(&host.say("calendar-strained", &[]));
    let mut table = Table::new(vec![
        (host.say("field-code", &[]), Fit::Left),
        (host.say("field-tasks-title", &[]), Fit::Wrap(2)),
        (host.say("field-due", &[]), Fit::Left),
        (host.say("cli-head-why", &[]), Fit::Wrap(2)),
    ]);
    for strain in tasks {
        table.row(vec![
            strain.task.code.as_str().into(),
            strain.task.title.as_str().into(),
            host.due(&strain.task).into(),
            why(host, strain).into(),
        ]);
    }
    page.table(&table);
}

fn why(host: &Host, strain: &StrainedTask) -> String {
    let mut parts = Vec::new();
    if strain.is_day_off {
        parts.push(day_off(host, &strain.day_off));
    }
    if let Some(day) = strain.recounted_on {
        parts.push(host.say("calendar-recounted", &[("day", &host.day(day))]));
    }
    parts.join("; ")
}

fn proposals(page: &mut Page<'_>, view: &ProposalList) {
    let host = page.host;
    let year = view.year.to_string();
    page.line(&host.say("calendar-proposal-title", &[("year", &year)]));
    let mut table = Table::new(vec![
        (host.say("field-day", &[]), Fit::Left),
        (host.say("cli-head-weekday", &[]), Fit::Left),
        (host.say("field-calendar-days-name", &[]), Fit::Wrap(2)),
        (host.say("cli-head-certainty", &[]), Fit::Wrap(1)),
        (host.say("cli-head-in-calendar", &[]), Fit::Left),
        (host.say("cli-head-basis", &[]), Fit::Right),
    ]);
    let mut sources = Sources::default();
    for day in &view.days {
        let is_off = if day.is_off {
            "cli-calendar-is-off"
        } else {
            "cli-calendar-is-not-off"
        };
        table.row(vec![
            host.day(day.off.day).into(),
            weekday(host, day.off.day).into(),
            day.off.name.as_str().into(),
            status(host, &day.off.status),
            host.say(is_off, &[]).into(),
            sources.mark(&day.off.source).into(),
        ]);
    }
    page.table(&table);
    sources.tell(page);
}

/// The sources of the days of a table: many days have the same, so that each is told once, below.
#[derive(Default)]
struct Sources(Vec<String>);

impl Sources {
    /// Returns the mark that stands for a source.
    fn mark(&mut self, source: &str) -> String {
        let known = self.0.iter().position(|known| known == source);
        let at = known.unwrap_or_else(|| {
            self.0.push(source.to_owned());
            self.0.len() - 1
        });
        format!("[{}]", at + 1)
    }

    fn tell(self, page: &mut Page<'_>) {
        let facts: Vec<(String, String)> = self
            .0
            .into_iter()
            .enumerate()
            .map(|(at, source)| (format!("[{}]", at + 1), source))
            .collect();
        if !facts.is_empty() {
            page.heading(&page.say("cli-head-basis", &[]));
            page.facts(&facts);
        }
    }
}

fn status(host: &Host, status: &str) -> Cell {
    let tone = match status {
        "proposal" | "unconfirmed" => Tone::Warn,
        _ => Tone::Plain,
    };
    Cell::toned(host.code("day-off-status", status), tone)
}

/// Names the day of the week.
pub(crate) fn weekday(host: &Host, day: NaiveDate) -> String {
    let number = day.weekday().number_from_monday().to_string();
    host.say(&format!("weekday-{number}"), &[])
}

/// Says that a day is a day off: a plain weekend has no name.
pub(crate) fn day_off(host: &Host, name: &str) -> String {
    if name.is_empty() {
        host.say("due-reading-off", &[])
    } else {
        host.say("due-reading-off-named", &[("name", name)])
    }
}

fn due(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let text = args.must("text");
    let request = DueReadReq {
        text: text.clone(),
        on: args.date("on")?,
    };
    let reading: DueReading = session.ask("due_read", &request)?;
    if let Some(why) = &reading.problem {
        return Err(Fail::invalid("due", why).in_due(&text, &reading.faults));
    }
    session.tell(&reading, |page, reading| {
        let parts = read_back(page.host, reading);
        let (first, rest) = parts
            .split_first()
            .map_or(("", &[][..]), |(first, rest)| (first.as_str(), rest));
        page.line(first);
        for part in rest {
            page.line(&format!("- {part}"));
        }
    })
}

/// Reads a deadline back: the day first, then why it is that day and what should be known of it.
fn read_back(host: &Host, reading: &DueReading) -> Vec<String> {
    let count = reading.count.unwrap_or_default().to_string();
    let Some(day) = reading.due_on else {
        let event = reading.event.clone().unwrap_or_default();
        return vec![match reading.kind.as_str() {
            "regular" => host.say("due-reading-regular", &[]),
            "before_session" => host.say("due-reading-session", &[]),
            "working_days" => {
                host.say("due-reading-event", &[("count", &count), ("event", &event)])
            }
            _ => host.say("due-reading-none", &[]),
        }];
    };
    let mut parts = vec![host.say(
        "due-reading",
        &[("weekday", &weekday(host, day)), ("day", &host.day(day))],
    )];
    match (reading.event_on, reading.count) {
        (Some(from), Some(_)) => parts.push(host.say(
            "due-reading-working-days",
            &[("count", &count), ("day", &host.day(from))],
        )),
        (Some(from), None) => {
            parts.push(host.say("due-reading-counted", &[("day", &host.day(from))]));
        }
        (None, _) if reading.kind != "date" => {
            parts.push(host.code("due-kind", &reading.kind));
        }
        (None, _) => {}
    }
    if let Some(from) = reading.moved_from {
        parts.push(host.say("due-reading-moved", &[("day", &host.day(from))]));
    }
    if reading.is_day_off {
        parts.push(day_off(host, &reading.day_off));
    }
    let days = reading.days.unwrap_or_default();
    parts.push(if days < 0 {
        host.say(
            "due-reading-past",
            &[("count", &days.unsigned_abs().to_string())],
        )
    } else if days == 0 {
        host.say("due-reading-today", &[])
    } else {
        let left = reading.working_days.unwrap_or_default().to_string();
        host.say("due-reading-left", &[("count", &left)])
    });
    parts
}
