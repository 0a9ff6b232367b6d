//! `steering minutes …` after the meeting: comments, approval and corrections.

use crate::args::Args;
use crate::fail::Fail;
use crate::life::placed;
use crate::meetings::{line_numbered, person, whole};
use crate::minutes::changed;
use crate::outgoing::save_as;
use crate::page::Page;
use crate::say::named;
use crate::session::Session;
use crate::table::{Fit, Table};
use crate::verbs::Verb;
use steering_api::wire::KeyReq;
use steering_api::wire::meetings::{
    MeetingView, MinuteApproveReq, MinuteCommentReq, MinuteCorrectReq, MinuteCorrection,
    MinuteSettleReq,
};

/// Runs a command of minutes after the meeting.
///
/// # Errors
/// What the desk answered, or a value that is not valid.
pub(crate) fn run(session: &Session<'_>, verb: &Verb, args: &Args<'_>) -> Result<(), Fail> {
    let key = KeyReq {
        key: args.must("meeting"),
        as_of: None,
    };
    match verb.path {
        "minutes circulate" => changed(session, "minute_circulate", &key),
        "minutes comment" => comment(session, args),
        "minutes settle" => settle(session, args),
        "minutes approve" => changed(
            session,
            "minute_approve",
            &MinuteApproveReq {
                meeting: key.key,
                approved_by: args.must("by"),
                approved_on: args.date("approved")?,
                basis: args.text("basis"),
                file: None,
            },
        ),
        "minutes correct" => correct(session, args),
        "minutes save" => {
            let editions = whole(session, &key.key)?.editions;
            let last = editions.last().map_or(0, |edition| edition.number);
            let number = args.number("number")?.unwrap_or(last);
            let found = placed(
                editions,
                number.saturating_add(1),
                "minute_editions",
                &key.key,
            )?;
            save_as(session, args, found.id)
        }
        _ => session
            .answer("meeting_show", &key, |page, view: &MeetingView| {
                editions(page, view);
                if view.editions.is_empty() {
                    page.line(
                        &page
                            .host
                            .say("noun-minute-editions-count", &[("count", "0")]),
                    );
                }
            })
            .map(drop),
    }
}

fn comment(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let view = whole(session, &args.must("meeting"))?;
    let request = MinuteCommentReq {
        meeting: args.must("meeting"),
        line: args
            .text("line")
            .map(|number| line_numbered(&view, &number).map(|line| line.id))
            .transpose()?,
        attendee: args
            .text("person")
            .map(|key| person(&view, &key).map(|one| one.id))
            .transpose()?,
        text: args.must("text"),
    };
    changed(session, "minute_comment", &request)
}

fn settle(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let key = args.must("meeting");
    let all = whole(session, &key)?.comments;
    let place = args.number("comment")?.unwrap_or_default();
    let request = MinuteSettleReq {
        comment: placed(all, place, "minute_comments", &key)?.id,
        accept: args.must("verdict") == "accepted",
        answer: args.text("answer"),
    };
    changed(session, "minute_settle", &request)
}

/// Each line goes with the words that stand at its place among the words.
fn correct(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let view = whole(session, &args.must("meeting"))?;
    let (numbers, texts) = (args.texts("line"), args.texts("text"));
    if numbers.len() != texts.len() {
        return Err(Fail::invalid("text", "one_each"));
    }
    let lines: Result<Vec<MinuteCorrection>, Fail> = numbers
        .iter()
        .zip(texts)
        .map(|(number, text)| {
            line_numbered(&view, number).map(|line| MinuteCorrection {
                line: line.id,
                version: line.version,
                text,
            })
        })
        .collect();
    let request = MinuteCorrectReq {
        meeting: args.must("meeting"),
        reason: args.must("reason"),
        lines: lines?,
        approved_by: args.text("by"),
        approved_on: args.date("approved")?,
        basis: args.text("basis"),
        file: None,
    };
    changed(session, "minute_correct", &request)
}

/// Writes what was said of the draft.
pub(crate) fn comments(page: &mut Page<'_>, view: &MeetingView) {
    if view.comments.is_empty() {
        return;
    }
    let host = page.host;
    page.heading(&host.say("noun-minute-comments", &[]));
    let mut table = Table::new(vec![
        (host.say("meeting-column-number", &[]), Fit::Right),
        (host.say("field-line-id", &[]), Fit::Left),
        (host.say("field-person", &[]), Fit::Wrap(1)),
        (host.say("field-text", &[]), Fit::Wrap(3)),
        (host.say("field-state", &[]), Fit::Left),
        (host.say("field-answer", &[]), Fit::Wrap(2)),
    ]);
    for (place, one) in (1_u32..).zip(&view.comments) {
        let line = view
            .lines
            .iter()
            .zip(1_u32..)
            .find(|(line, _)| Some(&line.id) == one.line.as_ref())
            .map(|(_, place)| format!("{}/{place}", view.row.code));
        let who = view
            .attendees
            .iter()
            .find(|person| Some(&person.id) == one.attendee.as_ref())
            .map_or_else(
                || host.say("approval-secretariat", &[]),
                |person| match person.name.as_str() {
                    "" => person.post.clone(),
                    name => name.to_owned(),
                },
            );
        table.row(vec![
            place.to_string().into(),
            line.unwrap_or_else(|| host.say("approval-whole", &[]))
                .into(),
            who.into(),
            one.text.as_str().into(),
            host.code("comment-state", &one.state).into(),
            one.answer.as_str().into(),
        ]);
    }
    page.table(&table);
}

/// Writes the minutes as they went out: each correction with its words before and after, and the tasks that it touches.
pub(crate) fn editions(page: &mut Page<'_>, view: &MeetingView) {
    if view.editions.is_empty() {
        return;
    }
    let host = page.host;
    page.heading(&host.say("noun-minute-editions", &[]));
    for edition in &view.editions {
        let number = edition.number.to_string();
        let basis = match edition.basis.as_str() {
            "" => String::new(),
            basis => format!(": {basis}"),
        };
        page.line(&host.say(
            "approval-edition",
            &[
                ("number", number.as_str()),
                ("day", &host.day(edition.approved_on)),
                ("by", &edition.approved_by),
                ("basis", &basis),
            ],
        ));
        if !edition.reason.is_empty() {
            page.line(&format!(
                "  {}: {}",
                host.say("field-reason", &[]),
                edition.reason
            ));
        }
        for one in &edition.corrections {
            page.line(&format!("  - {}", one.before));
            page.line(&format!("  + {}", one.after));
        }
        for task in &edition.tasks {
            page.line(&host.say("approval-touches", &[("task", &named(task))]));
        }
        page.line(&format!("  {} ({})", edition.file_name, edition.hash));
    }
}
