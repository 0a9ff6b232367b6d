//! A meeting as an event of a calendar (iCalendar, RFC 5545), under an identifier that stays: a calendar that takes the file in
//! again moves the event, or strikes it out when the meeting was put off or called off.

use crate::content_lines::{push, push_text};
use crate::{Document, words};
use chrono::{Duration, NaiveDate, NaiveDateTime};
use steering_core::meetings::{AgendaLine, ItemState, MeetingState, MeetingWhole, Visibility};

/// Hours by which Vietnam is ahead of UTC, all year round.
const VIETNAM_HOURS: i64 = 7;

/// Returns a meeting as an event. What only the secretariat sees of the agenda is not in it. `name` is the file name without
/// its ending, `as_of` the day that was looked at, which is all the time the file knows.
#[must_use]
pub fn meeting_event(meeting: &MeetingWhole, as_of: NaiveDate, name: &str) -> Document {
    let line = &meeting.line;
    let mut text = String::new();
    push(&mut text, "BEGIN", "VCALENDAR");
    push(&mut text, "VERSION", "2.0");
    push(&mut text, "PRODID", "-//Steering Desk//Meetings//VI");
    push(&mut text, "CALSCALE", "GREGORIAN");
    push(&mut text, "METHOD", "PUBLISH");
    push(&mut text, "BEGIN", "VEVENT");
    push(&mut text, "UID", &format!("{}@steering-desk", line.id));
    push(
        &mut text,
        "DTSTAMP",
        &as_of.format("%Y%m%dT000000Z").to_string(),
    );
    push(&mut text, "SEQUENCE", &line.version.to_string());
    push(&mut text, "DTSTART", &instant(line.starts_at));
    if let Some(ends_at) = line.ends_at {
        push(&mut text, "DTEND", &instant(ends_at));
    } else if meeting.minutes > 0 {
        push(&mut text, "DURATION", &format!("PT{}M", meeting.minutes));
    }
    push_text(&mut text, "SUMMARY", &line.title);
    push_text(&mut text, "LOCATION", &line.place);
    push_text(&mut text, "DESCRIPTION", &description(meeting));
    // A name without an address: nothing is sent to anybody by taking the file in.
    push(
        &mut text,
        &format!("ORGANIZER;CN=\"{}\"", words::COMMITTEE),
        "invalid:nomail",
    );
    let status = match line.state {
        MeetingState::Cancelled | MeetingState::Postponed => "CANCELLED",
        MeetingState::Planned => "TENTATIVE",
        _ => "CONFIRMED",
    };
    push(&mut text, "STATUS", status);
    push(&mut text, "END", "VEVENT");
    push(&mut text, "END", "VCALENDAR");
    Document {
        name: format!("{name}.ics"),
        media_type: "text/calendar; charset=utf-8",
        bytes: text.into_bytes(),
    }
}

/// An instant in UTC, so that every calendar shows the hour of its own place.
fn instant(at: NaiveDateTime) -> String {
    (at - Duration::hours(VIETNAM_HOURS))
        .format("%Y%m%dT%H%M%SZ")
        .to_string()
}

fn description(meeting: &MeetingWhole) -> String {
    let chair = [meeting.chair_name.as_str(), meeting.chair_post.as_str()]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(", ");
    let mut lines: Vec<String> = [
        (words::REASON, meeting.reason.as_str()),
        (words::CHAIR, chair.as_str()),
    ]
    .iter()
    .filter(|(_, said)| !said.is_empty())
    .map(|(name, said)| format!("{name}: {said}"))
    .collect();
    let items: Vec<String> = meeting
        .items
        .iter()
        .filter(|item| item.visibility == Visibility::All && item.state != ItemState::Withdrawn)
        .map(item_line)
        .collect();
    if !items.is_empty() {
        lines.push(format!("{}:", words::AGENDA));
        lines.extend(items);
    }
    lines.join("\n")
}

/// An item: `2. Quy chế làm việc (Vụ Pháp chế, 20 phút)`.
fn item_line(item: &AgendaLine) -> String {
    let minutes = item
        .minutes
        .map(|minutes| format!("{minutes} {}", words::MINUTES))
        .unwrap_or_default();
    let more = [item.presenter.as_str(), minutes.as_str()]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(", ");
    let number = item.number.map(|number| format!("{number}. "));
    let title = format!("{}{}", number.unwrap_or_default(), item.title);
    if more.is_empty() {
        title
    } else {
        format!("{title} ({more})")
    }
}
