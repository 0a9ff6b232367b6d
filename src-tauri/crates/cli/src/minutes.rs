//! `steering minutes …`: the lines of minutes. A line is named by the code of its meeting and its place: `PH-001/12`.

use crate::args::Args;
use crate::fail::Fail;
use crate::meetings::{item_numbered, line_numbered, meeting, person, whole};
use crate::page::Page;
use crate::session::Session;
use crate::verbs::Verb;
use serde::Serialize;
use steering_api::wire::meetings::{
    MeetingView, MinuteEnterReq, MinuteLineReq, MinuteMoveReq, MinuteReadReq, MinuteReading,
    MinuteRow, MinuteWriteReq, MinuteWritten, PartyKey, RichBlock,
};

/// Runs a command of minutes.
///
/// # Errors
/// What the desk answered, or a value that is not valid.
pub(crate) fn run(session: &Session<'_>, verb: &Verb, args: &Args<'_>) -> Result<(), Fail> {
    match verb.path {
        path if crate::preparing::is_own(path) => crate::preparing::run(session, verb, args),
        "minutes read" => read(session, args),
        "minutes write" => write(session, args),
        "minutes enter" => enter(session, args),
        "minutes edit" => edit(session, args),
        "minutes move" => {
            session.something(args, &["place", "item"], "steering minutes move")?;
            let (view, line) = line(session, args)?;
            let request = MinuteMoveReq {
                line: line.id,
                item: item(&view, args)?,
                place: args.number("place")?,
            };
            changed(session, "minute_move", &request)
        }
        "minutes remove" => changed(session, "minute_remove", &named(session, args)?),
        "minutes split" => changed(session, "minute_split", &named(session, args)?),
        _ => crate::approval::run(session, verb, args),
    }
}

fn named(session: &Session<'_>, args: &Args<'_>) -> Result<MinuteLineReq, Fail> {
    let (_, line) = line(session, args)?;
    Ok(MinuteLineReq { line: line.id })
}

fn line(session: &Session<'_>, args: &Args<'_>) -> Result<(MeetingView, MinuteRow), Fail> {
    let text = args.must("line");
    let (code, number) = text
        .rsplit_once('/')
        .ok_or_else(|| Fail::wire("not_found", &[("noun", "minute_lines"), ("key", &text)]))?;
    let view = whole(session, code)?;
    let line = line_numbered(&view, number)?;
    Ok((view, line))
}

/// Reads the number of an item; an empty one names none.
fn item(view: &MeetingView, args: &Args<'_>) -> Result<Option<String>, Fail> {
    args.text("item")
        .map(|number| match number.trim() {
            "" => Ok(String::new()),
            number => item_numbered(view, number),
        })
        .transpose()
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

fn units(texts: Vec<String>) -> Vec<PartyKey> {
    texts
        .into_iter()
        .map(|unit| PartyKey {
            unit: Some(unit),
            post: None,
        })
        .collect()
}

/// Reads who leads: a post goes with the only unit, or names it.
fn leads(args: &Args<'_>) -> Vec<PartyKey> {
    let mut leads = units(args.texts("lead"));
    let Some(post) = args.text("lead-post") else {
        return leads;
    };
    match leads.first_mut() {
        Some(first) => first.post = Some(post),
        None => leads.push(PartyKey {
            unit: None,
            post: Some(post),
        }),
    }
    leads
}

/// Says what is understood of a line.
fn read(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let request = MinuteReadReq {
        meeting: args.must("meeting"),
        text: args.must("text"),
        kind: args.text("kind"),
        dismissed: Vec::new(),
        picked: Vec::new(),
    };
    session
        .answer("minute_read", &request, |page, view: &MinuteReading| {
            let host = page.host;
            let kind = host.code("line-kind", &view.kind);
            page.line(&format!("{kind}: {}", view.plain));
            for chip in &view.chips {
                let mut said: Vec<String> = chip
                    .people
                    .iter()
                    .map(|one| format!("{} {}", one.name, one.detail).trim().to_owned())
                    .collect();
                said.extend(chip.on.map(|day| host.day(day)));
                said.extend(chip.may_mean.iter().map(|day| host.day(*day)));
                if !chip.value.is_empty() {
                    said.push(chip.value.clone());
                }
                let sign = if chip.certainty == "sure" { "=" } else { "?" };
                page.line(&format!(
                    "  {sign} {}: {} [{}]",
                    host.code("chip", &chip.what),
                    said.join("; "),
                    chip.token.text
                ));
            }
        })
        .map(drop)
}

/// Writes a line down as it was typed.
fn enter(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let view = whole(session, &args.must("meeting"))?;
    let request = MinuteEnterReq {
        meeting: args.must("meeting"),
        line: None,
        version: None,
        item: item(&view, args)?,
        text: args.must("text"),
        kind: args.text("kind"),
        dismissed: Vec::new(),
        picked: Vec::new(),
        aside: args.flag("aside"),
        kept: None,
    };
    written(session, "minute_enter", &request)
}

fn write(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let view = whole(session, &args.must("meeting"))?;
    let speaker = args
        .text("speaker")
        .map(|text| person(&view, &text).map(|one| one.id))
        .transpose()?;
    let request = MinuteWriteReq {
        meeting: args.must("meeting"),
        line: None,
        version: None,
        item: item(&view, args)?,
        kind: args.text("kind"),
        text: args.must("text"),
        rich: rich(session, args)?,
        speaker,
        leads: leads(args),
        coordinators: units(args.texts("coordinator")),
        due: args.text("due"),
        level: args.number("level")?,
        aside: args.flag("aside"),
        task: args.text("task"),
        bearing: args.text("bearing"),
    };
    written(session, "minute_write", &request)
}

/// Reads paragraphs, lists and marks from a file, or from standard input when it is `-`.
fn rich(session: &Session<'_>, args: &Args<'_>) -> Result<Option<Vec<RichBlock>>, Fail> {
    let Some(path) = args.path("rich") else {
        return match args.text("text") {
            Some(_) => Ok(None),
            None => Err(Fail::invalid("text", "empty")),
        };
    };
    if args.text("text").is_some() {
        return Err(Fail::invalid("rich", "one_of_two"));
    }
    let json = if path.as_os_str() == "-" {
        std::io::read_to_string(std::io::stdin())
    } else {
        std::fs::read_to_string(&path)
    };
    let json = json.map_err(|error| Fail::unread(session.host, &path, &error))?;
    // The schema says where a text leaves it.
    serde_json::from_str(&json)
        .map(Some)
        .map_err(|outside| Fail::invalid("rich", &outside.to_string()))
}

fn edit(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let edited = [
        "text",
        "item",
        "kind",
        "speaker",
        "lead",
        "lead-post",
        "coordinator",
        "due",
        "level",
        "task",
        "bearing",
    ];
    session.something(args, &edited, "steering minutes edit")?;
    let (view, present) = line(session, args)?;
    let speaker = match args.text("speaker") {
        Some(text) if text.trim().is_empty() => None,
        Some(text) => Some(person(&view, &text)?.id),
        None => present.speaker,
    };
    let parties = |role: &str| -> Vec<PartyKey> {
        let of = present.parties.iter().filter(|party| party.role == role);
        of.map(|party| PartyKey {
            unit: Some(party.unit.id.clone()),
            post: party.post.as_ref().map(|post| post.id.clone()),
        })
        .collect()
    };
    let is_led = !args.texts("lead").is_empty() || args.text("lead-post").is_some();
    let coordinators = args.texts("coordinator");
    let request = MinuteWriteReq {
        meeting: view.row.code.clone(),
        version: Some(args.number("version")?.unwrap_or(present.version)),
        item: match item(&view, args)? {
            Some(item) => Some(item),
            None => present.item,
        },
        kind: args.text("kind").or(Some(present.kind)),
        text: args.text("text").unwrap_or(present.text),
        rich: None,
        speaker,
        leads: if is_led { leads(args) } else { parties("lead") },
        coordinators: if coordinators.is_empty() {
            parties("coordinator")
        } else {
            units(coordinators)
        },
        due: args.text("due").or(Some(present.due_words)),
        level: args.number("level")?.or(present.level),
        aside: present.is_aside,
        task: args.text("task").or(present.task.map(|task| task.id)),
        bearing: args.text("bearing").or(Some(present.bearing)),
        line: Some(present.id),
    };
    written(session, "minute_write", &request)
}

fn written(session: &Session<'_>, cmd: &str, request: &impl Serialize) -> Result<(), Fail> {
    let done: MinuteWritten = session.answer(cmd, request, |page, view: &MinuteWritten| {
        let text = sentence(page, None, &view.line);
        page.line(&text);
    })?;
    session.note("cli-done-minute-write", &[("code", &done.meeting)]);
    Ok(())
}

/// Writes the minutes, item by item as they were written.
pub(crate) fn lines(page: &mut Page<'_>, view: &MeetingView) {
    if view.lines.is_empty() {
        return;
    }
    page.heading(&page.host.say("noun-minute-lines", &[]));
    let mut at: Option<&Option<String>> = None;
    for (place, line) in (1_u32..).zip(&view.lines) {
        if at != Some(&line.item) {
            let of = view
                .items
                .iter()
                .find(|item| Some(&item.id) == line.item.as_ref());
            if let Some(item) = of {
                page.line(&format!(
                    "{}. {}",
                    item.number.unwrap_or_default(),
                    item.title
                ));
            }
            at = Some(&line.item);
        }
        let speaker = line
            .speaker
            .as_ref()
            .and_then(|id| view.attendees.iter().find(|one| one.id == *id))
            .map(|one| {
                if one.name.is_empty() {
                    one.post.as_str()
                } else {
                    one.name.as_str()
                }
            });
        let text = sentence(page, speaker, line);
        page.line(&format!("  {place:>3} {text}"));
    }
}

/// Says a line: when, what, who, the words, and what was understood of them.
fn sentence(page: &Page<'_>, speaker: Option<&str>, line: &MinuteRow) -> String {
    let host = page.host;
    let mut text = format!(
        "{} {}: ",
        line.said_at.format("%H:%M"),
        host.code("line-kind", &line.kind)
    );
    if let Some(speaker) = speaker {
        text.push_str(&format!("{speaker}: "));
    }
    // The later lines of a text stand under its first.
    text.push_str(&line.text.replace('\n', "\n      "));
    let mut chips: Vec<String> = line
        .parties
        .iter()
        .map(|party| {
            let who = match &party.post {
                Some(post) => format!("{} {}", post.title, party.unit.title),
                None => party.unit.title.clone(),
            };
            format!("{}: {who}", host.code("line-role", &party.role))
        })
        .collect();
    if !line.due_words.is_empty() {
        let day = line
            .due_on
            .map(|day| format!(" ({})", host.day(day)))
            .unwrap_or_default();
        chips.push(format!(
            "{}: {}{day}",
            host.say("field-due", &[]),
            line.due_words
        ));
    }
    if let Some(level) = line.level {
        chips.push(format!("{}: {level}", host.say("field-level", &[])));
    }
    if let Some(task) = &line.task {
        chips.push(task.code.clone());
    }
    if !chips.is_empty() {
        text.push_str(&format!(" [{}]", chips.join("; ")));
    }
    text
}
