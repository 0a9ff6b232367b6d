//! Deadlines as a calendar (iCalendar, RFC 5545): each an event of one whole day, under an identifier that stays, so that a
//! calendar that takes the file in again moves the event instead of adding another.

use crate::content_lines::{push, push_text};
use crate::{Document, words};
use chrono::{Days, NaiveDate};
use steering_core::tasks::TaskLine;

/// Returns the deadlines of tasks as a calendar; tasks without one are not in it. `name` is the file name without its ending,
/// `as_of` the day that was looked at, which is all the time the file knows.
#[must_use]
pub fn deadlines(tasks: &[TaskLine], as_of: NaiveDate, name: &str) -> Document {
    let mut text = String::new();
    push(&mut text, "BEGIN", "VCALENDAR");
    push(&mut text, "VERSION", "2.0");
    push(&mut text, "PRODID", "-//Steering Desk//Deadlines//VI");
    push(&mut text, "CALSCALE", "GREGORIAN");
    push(&mut text, "METHOD", "PUBLISH");
    push_text(
        &mut text,
        "X-WR-CALNAME",
        &format!("{}: thời hạn nhiệm vụ", words::REGISTER),
    );
    for task in tasks {
        let Some(due_on) = task.due_on else { continue };
        let Some(next) = due_on.checked_add_days(Days::new(1)) else {
            continue;
        };
        push(&mut text, "BEGIN", "VEVENT");
        push(&mut text, "UID", &format!("{}@steering-desk", task.id));
        push(
            &mut text,
            "DTSTAMP",
            &as_of.format("%Y%m%dT000000Z").to_string(),
        );
        push(&mut text, "SEQUENCE", &task.version.to_string());
        push(&mut text, "DTSTART;VALUE=DATE", &day(due_on));
        // The end is the first day that no longer belongs to the event.
        push(&mut text, "DTEND;VALUE=DATE", &day(next));
        push_text(
            &mut text,
            "SUMMARY",
            &format!("{} {}", task.code, task.title),
        );
        push_text(&mut text, "DESCRIPTION", &description(task));
        if let Some(area) = &task.area {
            push_text(&mut text, "CATEGORIES", &area.title);
        }
        push(&mut text, "TRANSP", "TRANSPARENT");
        push(&mut text, "END", "VEVENT");
    }
    push(&mut text, "END", "VCALENDAR");
    Document {
        name: format!("{name}.ics"),
        media_type: "text/calendar; charset=utf-8",
        bytes: text.into_bytes(),
    }
}

fn day(day: NaiveDate) -> String {
    day.format("%Y%m%d").to_string()
}

fn description(task: &TaskLine) -> String {
    let lead = match &task.lead {
        Some(lead) => &lead.title,
        None => &task.assignee_words,
    };
    let source = match &task.instrument {
        Some(source) if source.code.is_empty() => source.title.as_str(),
        Some(source) => source.code.as_str(),
        None => "",
    };
    let progress = format!("{}%", task.percent);
    [
        (words::LEAD, lead.as_str()),
        (words::SOURCE, source),
        (words::STATE, words::state(task.state)),
        ("Tiến độ", progress.as_str()),
    ]
    .iter()
    .filter(|(_, said)| !said.is_empty())
    .map(|(name, said)| format!("{name}: {said}"))
    .collect::<Vec<_>>()
    .join("\n")
}
