//! `steering meeting …` and `steering agenda …`: meetings, who is there, what they are about.

use crate::args::Args;
use crate::fail::Fail;
use crate::host::Host;
use crate::page::Page;
use crate::preparing;
use crate::say::named;
use crate::session::Session;
use crate::table::{Cell, Fit, Table, Tone};
use crate::verbs::Verb;
use chrono::NaiveDateTime;
use serde::Serialize;
use steering_api::wire::meetings::{
    AgendaAddReq, AgendaChanged, AgendaCopyReq, AgendaEditReq, AgendaItemReq, AgendaMoveReq,
    AgendaProposals, AgendaRow, AttendeeAddReq, AttendeeAnswerReq, AttendeeMarkReq, AttendeeRow,
    CarryList, CarryReq, GapList, MeetingAddReq, MeetingAtReq, MeetingCallOffReq,
    MeetingConcludeReq, MeetingEditReq, MeetingListReq, MeetingPage, MeetingView, MinuteRow,
    TaskMeetings, VoteReq,
};
use steering_api::wire::outgoing::{OutgoingIssueReq, OutgoingView};
use steering_api::wire::{Empty, KeyReq};

/// Where proposals stand, in the place of the code of a meeting: `DX/2`.
const PROPOSALS: &str = "DX";

/// Runs a command of meetings or of agendas.
///
/// # Errors
/// What the desk answered, or a value that is not valid.
pub(crate) fn run(session: &Session<'_>, verb: &Verb, args: &Args<'_>) -> Result<(), Fail> {
    match verb.path {
        path if preparing::is_own(path) => preparing::run(session, verb, args),
        "meeting list" => list(session, args),
        "meeting show" => session
            .answer("meeting_show", &key(args), meeting)
            .map(drop),
        "meeting add" => add(session, args),
        "meeting edit" => edit(session, args),
        "meeting postpone" => call_off(session, args, false),
        "meeting cancel" => call_off(session, args, true),
        "meeting invite" => changed(session, "meeting_invite", &key(args)),
        "meeting guest" => guest(session, args),
        "meeting answer" => answer(session, args),
        "meeting begin" => at(session, args, "meeting_begin"),
        "meeting end" => at(session, args, "meeting_end"),
        "meeting take" => {
            let (_, item) = item(session, args)?;
            changed(session, "meeting_take", &AgendaItemReq { item: item.id })
        }
        "meeting mark" => mark(session, args),
        "meeting vote" => vote(session, args),
        "meeting gaps" => session.answer("meeting_gaps", &key(args), gaps).map(drop),
        "meeting conclude" => conclude(session, args),
        "agenda proposals" => session
            .answer(
                "agenda_proposals",
                &Empty {},
                |page, view: &AgendaProposals| {
                    items(page, PROPOSALS, &view.items);
                },
            )
            .map(drop),
        "agenda add" => agenda_add(session, args),
        "agenda edit" => agenda_edit(session, args),
        "agenda move" => {
            let (_, item) = item(session, args)?;
            let request = AgendaMoveReq {
                item: item.id,
                meeting: args
                    .text("meeting")
                    .map(|key| if key == PROPOSALS { String::new() } else { key }),
                place: args.number("place")?,
            };
            session.something(args, &["place", "meeting"], "steering agenda move")?;
            agenda(session, "agenda_move", &request)
        }
        "agenda copy" => {
            let (_, item) = item(session, args)?;
            let request = AgendaCopyReq {
                item: item.id,
                meeting: args.must("meeting"),
            };
            agenda(session, "agenda_copy", &request)
        }
        "agenda remove" => {
            let (_, item) = item(session, args)?;
            agenda(session, "agenda_remove", &AgendaItemReq { item: item.id })
        }
        "agenda candidates" => session
            .answer("carry_list", &key(args), candidates)
            .map(drop),
        _ => carry(session, args),
    }
}

fn key(args: &Args<'_>) -> KeyReq {
    KeyReq {
        key: args.must("meeting"),
        as_of: None,
    }
}

/// Reads a meeting that a command names.
pub(crate) fn whole(session: &Session<'_>, key: &str) -> Result<MeetingView, Fail> {
    session.ask(
        "meeting_show",
        &KeyReq {
            key: key.to_owned(),
            as_of: None,
        },
    )
}

/// Finds the item that is named by the meeting's code and its number: `PH-001/3`; a proposal by its place: `DX/2`.
fn item(session: &Session<'_>, args: &Args<'_>) -> Result<(String, AgendaRow), Fail> {
    let text = args.must("item");
    let unknown = || Fail::wire("not_found", &[("noun", "agenda_items"), ("key", &text)]);
    let (meeting, number) = text.rsplit_once('/').ok_or_else(unknown)?;
    let number: usize = number.trim().parse().map_err(|_| unknown())?;
    let found = if meeting.eq_ignore_ascii_case(PROPOSALS) {
        let list: AgendaProposals = session.ask("agenda_proposals", &Empty {})?;
        list.items.into_iter().nth(number.wrapping_sub(1))
    } else {
        let whole = whole(session, meeting)?;
        numbered(whole.items, number)
    };
    Ok((meeting.to_owned(), found.ok_or_else(unknown)?))
}

fn numbered(items: Vec<AgendaRow>, number: usize) -> Option<AgendaRow> {
    items
        .into_iter()
        .find(|item| item.number.and_then(|own| usize::try_from(own).ok()) == Some(number))
}

/// Finds the item of a meeting that has a number.
///
/// # Errors
/// `not_found`.
pub(crate) fn item_numbered(whole: &MeetingView, number: &str) -> Result<String, Fail> {
    let found = number
        .parse()
        .ok()
        .and_then(|number| numbered(whole.items.clone(), number));
    let key = format!("{}/{number}", whole.row.code);
    found
        .map(|item| item.id)
        .ok_or_else(|| Fail::wire("not_found", &[("noun", "agenda_items"), ("key", &key)]))
}

/// Finds who is invited by the number of the seat, or by the words of name or post.
///
/// # Errors
/// `not_found`; `invalid` when the words fit several.
pub(crate) fn person(whole: &MeetingView, text: &str) -> Result<AttendeeRow, Fail> {
    let seat: Option<u32> = text.trim().parse().ok();
    let fits = |one: &&AttendeeRow| match seat {
        Some(seat) => one.seat == Some(seat),
        None => {
            let name = format!("{} {}", one.name, one.post).to_lowercase();
            name.contains(&text.trim().to_lowercase())
        }
    };
    let found: Vec<&AttendeeRow> = whole.attendees.iter().filter(fits).collect();
    match found.as_slice() {
        [] => Err(Fail::wire(
            "not_found",
            &[("noun", "attendees"), ("key", text)],
        )),
        [one] => Ok((*one).clone()),
        _ => Err(Fail::invalid("person", "ambiguous")),
    }
}

pub(crate) fn changed(
    session: &Session<'_>,
    cmd: &str,
    request: &impl Serialize,
) -> Result<(), Fail> {
    let view: MeetingView = session.answer(cmd, request, meeting)?;
    let id = format!("cli-done-{}", cmd.replace('_', "-"));
    session.note(&id, &[("code", &view.row.code)]);
    Ok(())
}

pub(crate) fn agenda(
    session: &Session<'_>,
    cmd: &str,
    request: &impl Serialize,
) -> Result<(), Fail> {
    let view: AgendaChanged =
        session.answer(cmd, request, |page, view: &AgendaChanged| {
            match &view.meeting {
                Some(meeting) => items(page, &meeting.row.code, &meeting.items),
                None => items(page, PROPOSALS, &view.proposals),
            }
        })?;
    let code = view
        .meeting
        .map_or(PROPOSALS.to_owned(), |meeting| meeting.row.code);
    session.note(
        &format!("cli-done-{}", cmd.replace('_', "-")),
        &[("code", &code)],
    );
    Ok(())
}

fn add(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let starts_at = args
        .time("start", None)?
        .ok_or_else(|| Fail::invalid("start", "empty"))?;
    let request = MeetingAddReq {
        title: args.must("title"),
        starts_at,
        ends_at: args.time("end", Some(starts_at.date()))?,
        kind: args.text("kind"),
        form: args.text("form"),
        place: args.text("place"),
        chair_seat: args.number("chair")?,
        secretary: args.text("secretary"),
        note: args.text("note"),
    };
    changed(session, "meeting_add", &request)
}

fn edit(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let edited = [
        "title",
        "start",
        "end",
        "kind",
        "form",
        "place",
        "chair",
        "secretary",
        "note",
    ];
    session.something(args, &edited, "steering meeting edit")?;
    let present = whole(session, &args.must("meeting"))?;
    let day = Some(present.row.starts_at.date());
    let is_empty = |id: &str| args.text(id).is_some_and(|text| text.trim().is_empty());
    let request = MeetingEditReq {
        key: args.must("meeting"),
        version: args.number("version")?.unwrap_or(present.row.version),
        title: args.text("title"),
        starts_at: args.time("start", day)?,
        ends_at: if is_empty("end") {
            Some(None)
        } else {
            args.time("end", day)?.map(Some)
        },
        kind: args.text("kind"),
        form: args.text("form"),
        place: args.text("place"),
        chair_seat: if is_empty("chair") {
            Some(None)
        } else {
            args.number("chair")?.map(Some)
        },
        secretary: args.text("secretary"),
        note: args.text("note"),
    };
    changed(session, "meeting_edit", &request)
}

fn call_off(session: &Session<'_>, args: &Args<'_>, for_good: bool) -> Result<(), Fail> {
    let request = MeetingCallOffReq {
        key: args.must("meeting"),
        reason: args.must("reason"),
        for_good,
    };
    changed(session, "meeting_call_off", &request)
}

fn at(session: &Session<'_>, args: &Args<'_>, cmd: &str) -> Result<(), Fail> {
    let request = MeetingAtReq {
        key: args.must("meeting"),
        at: clock(session, args)?,
    };
    changed(session, cmd, &request)
}

/// Reads a time of the clock: an hour alone is one of the meeting's day.
pub(crate) fn clock(session: &Session<'_>, args: &Args<'_>) -> Result<Option<NaiveDateTime>, Fail> {
    let day = match args.text("at") {
        Some(text) if !text.trim().contains([' ', 'T']) => {
            let present = whole(session, &args.must("meeting"))?;
            Some(present.row.began_at.unwrap_or(present.row.starts_at).date())
        }
        _ => None,
    };
    args.time("at", day)
}

fn guest(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let request = AttendeeAddReq {
        meeting: args.must("meeting"),
        name: args.text("name"),
        post: args.text("post"),
        unit: args.text("unit"),
        role: args.text("role"),
    };
    changed(session, "attendee_add", &request)
}

fn answer(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let whole = whole(session, &args.must("meeting"))?;
    let request = AttendeeAnswerReq {
        attendee: person(&whole, &args.must("person"))?.id,
        reply: args.must("reply"),
        substitute: args.text("substitute"),
        note: args.text("note"),
    };
    changed(session, "attendee_answer", &request)
}

fn mark(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let whole = whole(session, &args.must("meeting"))?;
    let request = AttendeeMarkReq {
        attendee: person(&whole, &args.must("person"))?.id,
        mark: args.must("mark"),
        at: clock(session, args)?,
        substitute: args.text("substitute"),
        can_vote: args.text("votes").map(|votes| votes == "yes"),
    };
    changed(session, "attendee_mark", &request)
}

fn vote(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let whole = whole(session, &args.must("meeting"))?;
    let request = VoteReq {
        meeting: args.must("meeting"),
        item: args
            .text("item")
            .map(|number| item_numbered(&whole, &number))
            .transpose()?,
        question: args.must("question"),
        in_favour: args.number("in-favour")?.unwrap_or_default(),
        against: args.number("against")?,
        abstained: args.number("abstained")?,
        note: args.text("note"),
    };
    changed(session, "vote_record", &request)
}

fn conclude(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let meeting = args.must("meeting");
    let present = whole(session, &meeting)?;
    let lines: Result<Vec<String>, Fail> = args
        .texts("line")
        .iter()
        .map(|number| line_numbered(&present, number).map(|line| line.id))
        .collect();
    let request = MeetingConcludeReq {
        meeting,
        lines: lines?,
        paper: OutgoingIssueReq {
            title: args.text("title"),
            issuer: args.text("issuer"),
            number: args.number("number")?,
            gap_reason: args.text("gap-reason"),
            issued_on: args.date("issued")?,
            seat: args.number("seat")?,
            signer_post: args.texts("signer-post"),
            signer: args.text("signer"),
            recipients: args.texts("recipient"),
            kept_at: args.text("kept-at"),
            note: args.text("note"),
            ..OutgoingIssueReq::default()
        },
    };
    let view: OutgoingView =
        session.answer("meeting_conclude", &request, crate::outgoing::paper)?;
    session.note("cli-done-meeting-conclude", &[("symbol", &view.row.symbol)]);
    Ok(())
}

/// Finds the line that has a place in the minutes.
///
/// # Errors
/// `not_found`.
pub(crate) fn line_numbered(whole: &MeetingView, number: &str) -> Result<MinuteRow, Fail> {
    let found = number
        .trim()
        .parse::<usize>()
        .ok()
        .and_then(|number| whole.lines.get(number.wrapping_sub(1)));
    let key = format!("{}/{number}", whole.row.code);
    found
        .cloned()
        .ok_or_else(|| Fail::wire("not_found", &[("noun", "minute_lines"), ("key", &key)]))
}

fn agenda_add(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let (named, title) = named_first(&args.must("title"));
    let request = AgendaAddReq {
        meeting: args.text("meeting").or(named),
        title,
        kind: args.text("kind"),
        presenter: args.text("presenter"),
        minutes: args.number("minutes")?,
        visibility: args.text("visibility"),
        task: args.text("task"),
        note: args.text("note"),
    };
    agenda(session, "agenda_add", &request)
}

/// Takes the code of a meeting that stands before a title: `agenda add PH-001 Quy chế` means what `--meeting PH-001` does.
fn named_first(title: &str) -> (Option<String>, String) {
    let (first, rest) = title.trim().split_once(' ').unwrap_or((title.trim(), ""));
    let number = first.strip_prefix("PH-").or(first.strip_prefix("ph-"));
    let is_code = number.is_some_and(|number| {
        number.len() >= 3 && number.chars().all(|digit| digit.is_ascii_digit())
    });
    if is_code {
        (Some(first.to_owned()), rest.trim().to_owned())
    } else {
        (None, title.to_owned())
    }
}

fn agenda_edit(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let edited = [
        "title",
        "kind",
        "presenter",
        "minutes",
        "visibility",
        "withdraw",
        "restore",
        "note",
    ];
    session.something(args, &edited, "steering agenda edit")?;
    let (_, present) = item(session, args)?;
    let minutes = match args.text("minutes") {
        Some(text) if text.trim().is_empty() => Some(None),
        _ => args.number("minutes")?.map(Some),
    };
    let request = AgendaEditReq {
        item: present.id,
        version: args.number("version")?.unwrap_or(present.version),
        title: args.text("title"),
        kind: args.text("kind"),
        presenter: args.text("presenter"),
        minutes,
        visibility: args.text("visibility"),
        withdrawn: match (args.flag("withdraw"), args.flag("restore")) {
            (true, _) => Some(true),
            (false, true) => Some(false),
            (false, false) => None,
        },
        note: args.text("note"),
    };
    agenda(session, "agenda_edit", &request)
}

fn carry(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let list: CarryList = session.ask("carry_list", &key(args))?;
    let picked: Result<Vec<String>, Fail> = args
        .texts("only")
        .iter()
        .map(|number| {
            let at: Option<usize> = number.trim().parse().ok();
            at.and_then(|at| list.rows.get(at.wrapping_sub(1)))
                .map(|row| row.key.clone())
                .ok_or_else(|| Fail::invalid("only", "not_found"))
        })
        .collect();
    let request = CarryReq {
        key: args.must("meeting"),
        picked: picked?,
    };
    changed(session, "carry_over", &request)
}

fn list(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let request = MeetingListReq {
        text: args.text("text"),
        state: args.text("state"),
        from: args.date("from")?,
        to: args.date("to")?,
        ascending: args.flag("ascending"),
        offset: args.number("offset")?.unwrap_or_default(),
        limit: args.number("limit")?.unwrap_or_default(),
    };
    session
        .answer("meeting_list", &request, |page, view: &MeetingPage| {
            let host = page.host;
            let mut table = Table::new(vec![
                (host.say("field-code", &[]), Fit::Left),
                (host.say("field-starts-at", &[]), Fit::Left),
                (host.say("field-meetings-title", &[]), Fit::Wrap(3)),
                (host.say("field-meetings-place", &[]), Fit::Wrap(1)),
                (host.say("meeting-column-items", &[]), Fit::Right),
                (host.say("meeting-column-present", &[]), Fit::Right),
                (host.say("meeting-column-conclusions", &[]), Fit::Right),
                (host.say("field-state", &[]), Fit::Left),
                (host.say("field-notice-id", &[]), Fit::Left),
            ]);
            for row in &view.rows {
                table.row(vec![
                    row.code.as_str().into(),
                    time(host, row.began_at.unwrap_or(row.starts_at)).into(),
                    row.title.as_str().into(),
                    row.place.as_str().into(),
                    row.items.to_string().into(),
                    format!("{}/{}", row.present, row.invited).into(),
                    row.conclusions.to_string().into(),
                    host.code("meeting-state", &row.state).into(),
                    row.notice.as_str().into(),
                ]);
            }
            page.table(&table);
            let total = view.total.to_string();
            page.line(&host.say("noun-meetings-count", &[("count", &total)]));
        })
        .map(drop)
}

/// Writes a time of the clock to the minute.
fn time(host: &Host, at: NaiveDateTime) -> String {
    format!("{} {}", host.day(at.date()), at.format("%H:%M"))
}

fn maybe_time(host: &Host, at: Option<NaiveDateTime>) -> String {
    at.map(|at| time(host, at)).unwrap_or_default()
}

/// Writes a meeting whole.
pub(crate) fn meeting(page: &mut Page<'_>, view: &MeetingView) {
    let host = page.host;
    let row = &view.row;
    page.line(&format!("{} {}", row.code, row.title));
    let chair = [view.chair_name.as_str(), view.chair_post.as_str()]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(", ");
    page.facts(&[
        (
            host.say("field-state", &[]),
            host.code("meeting-state", &row.state),
        ),
        (
            host.say("field-kind", &[]),
            host.code("meeting-kind", &row.kind),
        ),
        (
            host.say("field-form", &[]),
            host.code("meeting-form", &row.form),
        ),
        (host.say("field-starts-at", &[]), time(host, row.starts_at)),
        (
            host.say("field-ends-at", &[]),
            maybe_time(host, row.ends_at),
        ),
        (
            host.say("field-began-at", &[]),
            maybe_time(host, row.began_at),
        ),
        (
            host.say("field-ended-at", &[]),
            maybe_time(host, row.ended_at),
        ),
        (host.say("field-meetings-place", &[]), row.place.clone()),
        (host.say("field-chair-seat", &[]), chair),
        (host.say("field-secretary", &[]), view.secretary.clone()),
        (
            host.say("meeting-invite-by", &[]),
            host.maybe_day(view.invite_by),
        ),
        (
            host.say("meeting-notice-by", &[]),
            host.maybe_day(view.notice_by),
        ),
        (
            host.say("field-notice-id", &[]),
            view.notice.as_ref().map(named).unwrap_or_default(),
        ),
        (host.say("field-reason", &[]), view.reason.clone()),
        (host.say("field-note", &[]), view.note.clone()),
    ]);
    items(page, &row.code, &view.items);
    if view.over > 0 {
        let over = view.over.to_string();
        page.line(&host.say("meeting-over-time", &[("minutes", &over)]));
    }
    preparing::papers(page, view);
    people(page, &view.attendees);
    crate::minutes::lines(page, view);
    votes(page, view);
    crate::approval::comments(page, view);
    crate::approval::editions(page, view);
}

fn items(page: &mut Page<'_>, code: &str, items: &[AgendaRow]) {
    if items.is_empty() {
        return;
    }
    let host = page.host;
    page.heading(&host.say("noun-agenda-items", &[]));
    let mut table = Table::new(vec![
        (host.say("meeting-column-number", &[]), Fit::Left),
        (host.say("field-agenda-items-title", &[]), Fit::Wrap(3)),
        (host.say("field-kind", &[]), Fit::Left),
        (host.say("field-presenter", &[]), Fit::Wrap(1)),
        (host.say("field-minutes", &[]), Fit::Right),
        (host.say("field-state", &[]), Fit::Left),
        (host.say("meeting-column-from", &[]), Fit::Left),
    ]);
    for (place, item) in (1_u32..).zip(items) {
        let why = if item.why.is_empty() {
            item.from.clone()
        } else {
            format!("{} {}", item.from, host.code("carry-why", &item.why))
                .trim()
                .to_owned()
        };
        let title = match &item.task {
            Some(task) => format!("{} ({})", item.title, task.code),
            None => item.title.clone(),
        };
        table.row(vec![
            format!("{code}/{}", item.number.unwrap_or(place)).into(),
            title.into(),
            host.code("item-kind", &item.kind).into(),
            item.presenter.as_str().into(),
            item.minutes
                .map(|minutes| minutes.to_string())
                .unwrap_or_default()
                .into(),
            host.code("item-state", &item.state).into(),
            why.into(),
        ]);
    }
    page.table(&table);
}

fn people(page: &mut Page<'_>, people: &[AttendeeRow]) {
    if people.is_empty() {
        return;
    }
    let host = page.host;
    page.heading(&host.say("noun-attendees", &[]));
    let mut table = Table::new(vec![
        (host.say("field-seat", &[]), Fit::Right),
        (host.say("field-person", &[]), Fit::Wrap(2)),
        (host.say("field-reply", &[]), Fit::Left),
        (host.say("field-presence", &[]), Fit::Left),
        (host.say("meeting-column-in-room", &[]), Fit::Left),
        (host.say("field-substitute", &[]), Fit::Wrap(1)),
    ]);
    for one in people {
        let who = [one.name.as_str(), one.post.as_str()]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(", ");
        let spans: Vec<String> = one
            .spans
            .iter()
            .map(|span| {
                let until = span.until_at.map(|at| at.format("%H:%M").to_string());
                format!(
                    "{}–{}",
                    span.from_at.format("%H:%M"),
                    until.unwrap_or_default()
                )
            })
            .collect();
        let tone = match one.presence.as_str() {
            "absent" => Tone::Bad,
            _ => Tone::Plain,
        };
        table.row(vec![
            one.seat
                .map(|seat| seat.to_string())
                .unwrap_or_default()
                .into(),
            who.into(),
            host.code("invitation-reply", &one.reply).into(),
            Cell::toned(host.code("presence", &one.presence), tone),
            spans.join(", ").into(),
            one.substitute.as_str().into(),
        ]);
    }
    page.table(&table);
}

fn votes(page: &mut Page<'_>, view: &MeetingView) {
    for vote in &view.votes {
        let [for_it, against, abstained] =
            [vote.in_favour, vote.against, vote.abstained].map(|count| count.to_string());
        let line = page.host.say(
            "meeting-vote",
            &[
                ("question", vote.question.as_str()),
                ("favour", for_it.as_str()),
                ("against", against.as_str()),
                ("abstained", abstained.as_str()),
            ],
        );
        page.line(&line);
    }
}

fn gaps(page: &mut Page<'_>, view: &GapList) {
    let host = page.host;
    for gap in &view.rows {
        let sentence = host.say(
            &format!("gap-{}", gap.kind.replace('_', "-")),
            &[("words", &gap.words)],
        );
        let sign = if gap.blocks { "!" } else { "-" };
        page.line(&format!("{sign} {sentence}"));
    }
    if view.rows.is_empty() {
        page.line(&host.say("meeting-no-gaps", &[]));
    }
}

fn candidates(page: &mut Page<'_>, view: &CarryList) {
    let host = page.host;
    let mut table = Table::new(vec![
        (host.say("meeting-column-number", &[]), Fit::Right),
        (host.say("field-agenda-items-title", &[]), Fit::Wrap(3)),
        (host.say("field-due", &[]), Fit::Left),
        (host.say("field-meeting-id", &[]), Fit::Left),
        (host.say("meeting-column-why", &[]), Fit::Left),
    ]);
    for (place, row) in (1..).zip(&view.rows) {
        let place: u32 = place;
        let title = match &row.task {
            Some(task) => format!("{} {}", task.code, row.title),
            None => row.title.clone(),
        };
        table.row(vec![
            place.to_string().into(),
            title.into(),
            host.maybe_day(row.due_on).into(),
            row.from.code.as_str().into(),
            host.code("carry-why", &row.why).into(),
        ]);
    }
    if view.rows.is_empty() {
        page.line(&host.say("meeting-nothing-carried", &[]));
    } else {
        page.table(&table);
    }
}

/// Says where a task was on an agenda or in minutes.
///
/// # Errors
/// What the desk answered.
pub(crate) fn of_task(session: &Session<'_>, key: String) -> Result<(), Fail> {
    let request = KeyReq { key, as_of: None };
    session
        .answer("task_meetings", &request, |page, view: &TaskMeetings| {
            let host = page.host;
            if view.rows.is_empty() {
                page.line(&host.say("task-no-meetings", &[]));
                return;
            }
            let mut table = Table::new(vec![
                (host.say("field-meeting-id", &[]), Fit::Left),
                (host.say("field-held-on", &[]), Fit::Left),
                (host.say("field-kind", &[]), Fit::Left),
                (host.say("field-text", &[]), Fit::Wrap(3)),
            ]);
            for row in &view.rows {
                let kind = match &row.kind {
                    Some(kind) => host.code("line-kind", kind),
                    None => host.say("noun-agenda-items-one", &[]),
                };
                table.row(vec![
                    row.meeting.code.as_str().into(),
                    host.day(row.on).into(),
                    kind.into(),
                    row.text.as_str().into(),
                ]);
            }
            page.table(&table);
        })
        .map(drop)
}
