//! `steering recurrence …`: work that comes again, and the tasks made of it.

use crate::args::Args;
use crate::calendar::{day_off, weekday};
use crate::fail::Fail;
use crate::host::Host;
use crate::page::Page;
use crate::say::{named, title};
use crate::session::Session;
use crate::table::{Fit, Table};
use crate::tasks::rows;
use crate::verbs::Verb;
use steering_api::wire::Empty;
use steering_api::wire::recurrences::{
    OccurrenceView, RecurrenceAddReq, RecurrenceEditReq, RecurrenceEndReq, RecurrenceList,
    RecurrenceMade, RecurrenceMakeReq, RecurrenceReadReq, RecurrenceReading, RecurrenceView,
};

/// Runs a command of recurring work.
///
/// # Errors
/// What the desk answered, or a value that is not valid.
pub(crate) fn run(session: &Session<'_>, verb: &Verb, args: &Args<'_>) -> Result<(), Fail> {
    match verb.path {
        "recurrence list" => list(session),
        "recurrence read" => read(session, args),
        "recurrence add" => {
            let request = RecurrenceAddReq {
                title: args.must("title"),
                rule: args.must("rule"),
                lead: args.text("lead"),
                product: args.text("product"),
                level: args.number("level")?,
                area: args.text("area"),
                instrument: args.text("instrument"),
                from: args.date("from")?,
                until: args.date("until")?,
                note: args.text("note"),
            };
            changed(session, "recurrence_add", &request)
        }
        "recurrence edit" => edit(session, args),
        "recurrence end" => {
            let until = args.date("until")?;
            if until.is_none() && !args.flag("resume") {
                return Err(Fail::Usage {
                    text: session
                        .host
                        .say("cli-usage-missing", &[("names", "--until, --resume")]),
                    help: "steering recurrence end".to_owned(),
                });
            }
            let request = RecurrenceEndReq {
                key: args.must("key"),
                until,
            };
            changed(session, "recurrence_end", &request)
        }
        _ => make(session, args),
    }
}

fn changed(session: &Session<'_>, cmd: &str, request: &impl serde::Serialize) -> Result<(), Fail> {
    let view: RecurrenceView = session.answer(cmd, request, item)?;
    let id = format!("cli-done-{}", cmd.replace('_', "-"));
    session.note(&id, &[("code", &view.code)]);
    Ok(())
}

fn edit(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let edited = [
        "title",
        "rule",
        "lead",
        "product",
        "level",
        "area",
        "instrument",
        "from",
        "note",
    ];
    session.something(args, &edited, "steering recurrence edit")?;
    let key = args.must("key");
    let version = match args.number("version")? {
        Some(version) => version,
        None => present(session, &key)?.version,
    };
    let request = RecurrenceEditReq {
        key,
        version,
        title: args.text("title"),
        rule: args.text("rule"),
        lead: args.text("lead"),
        product: args.text("product"),
        level: args.number("level")?,
        area: args.text("area"),
        instrument: args.text("instrument"),
        from: args.date("from")?,
        note: args.text("note"),
    };
    changed(session, "recurrence_edit", &request)
}

fn present(session: &Session<'_>, key: &str) -> Result<RecurrenceView, Fail> {
    let list: RecurrenceList = session.ask("recurrence_list", &Empty {})?;
    list.recurrences
        .into_iter()
        .find(|found| found.id == key || found.code.eq_ignore_ascii_case(key))
        .ok_or_else(|| Fail::wire("not_found", &[("noun", "recurrences"), ("key", key)]))
}

fn list(session: &Session<'_>) -> Result<(), Fail> {
    let view: RecurrenceList = session.answer(
        "recurrence_list",
        &Empty {},
        |page, view: &RecurrenceList| {
            let head = |id: &str| page.say(id, &[]);
            let mut table = Table::new(vec![
                (head("field-code"), Fit::Left),
                (head("field-recurrences-title"), Fit::Wrap(3)),
                (head("field-rule"), Fit::Wrap(2)),
                (head("field-lead"), Fit::Wrap(2)),
                (head("cli-head-next"), Fit::Left),
                (head("field-until"), Fit::Left),
                (head("cli-head-tasks-made"), Fit::Right),
                (head("cli-head-tasks-open"), Fit::Right),
            ]);
            for found in &view.recurrences {
                let next = found.next.first().map(|next| next.on);
                table.row(vec![
                    found.code.as_str().into(),
                    found.title.as_str().into(),
                    found.rule.as_str().into(),
                    title(found.lead.as_ref()).into(),
                    page.host.maybe_day(next).into(),
                    page.host.maybe_day(found.until).into(),
                    found.made.to_string().into(),
                    found.open.to_string().into(),
                ]);
            }
            page.table(&table);
        },
    )?;
    session.note(
        "noun-recurrences-count",
        &[("count", &view.recurrences.len().to_string())],
    );
    Ok(())
}

fn read(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let request = RecurrenceReadReq {
        rule: args.must("rule"),
        from: args.date("from")?,
        until: args.date("until")?,
    };
    let reading: RecurrenceReading = session.ask("recurrence_read", &request)?;
    if let Some(why) = &reading.problem {
        return Err(Fail::invalid("rule", why));
    }
    session.tell(&reading, |page, reading| {
        page.line(&reading.rule);
        ahead(page, &reading.next);
    })
}

fn make(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let request = RecurrenceMakeReq {
        key: args.text("key"),
        to: args.date("to")?,
    };
    let made: RecurrenceMade = session.answer(
        "recurrence_make",
        &request,
        |page, made: &RecurrenceMade| page.table(&rows(page, &made.tasks)),
    )?;
    session.note(
        "recurrences-made",
        &[
            ("count", &made.tasks.len().to_string()),
            ("of", &made.recurrences.to_string()),
        ],
    );
    Ok(())
}

fn item(page: &mut Page<'_>, view: &RecurrenceView) {
    let host = page.host;
    page.line(&format!("{} {}", view.code, view.title));
    let made = if view.made == 0 {
        String::new()
    } else {
        host.say(
            "recurrences-made-open",
            &[
                ("made", &view.made.to_string()),
                ("open", &view.open.to_string()),
            ],
        )
    };
    page.facts(&[
        (host.say("field-rule", &[]), view.rule.clone()),
        (host.say("field-lead", &[]), title(view.lead.as_ref())),
        (host.say("field-product", &[]), view.product.clone()),
        (
            host.say("field-level", &[]),
            host.code("level", &view.level.to_string()),
        ),
        (host.say("field-area", &[]), title(view.area.as_ref())),
        (
            host.say("field-instrument", &[]),
            view.instrument.as_ref().map(named).unwrap_or_default(),
        ),
        (host.say("cli-fact-from", &[]), host.day(view.from)),
        (host.say("field-until", &[]), host.maybe_day(view.until)),
        (host.say("cli-fact-made", &[]), made),
        (host.say("field-note", &[]), view.note.clone()),
    ]);
    ahead(page, &view.next);
}

/// Lists the next times, with the days off among them.
fn ahead(page: &mut Page<'_>, next: &[OccurrenceView]) {
    let host = page.host;
    if next.is_empty() {
        page.line(&host.say("recurrences-none-ahead", &[]));
        return;
    }
    page.heading(&host.say("recurrences-ahead", &[]));
    let mut table = Table::new(vec![
        (host.say("field-day", &[]), Fit::Left),
        (host.say("cli-head-weekday", &[]), Fit::Left),
        (host.say("cli-head-of-period", &[]), Fit::Left),
        (host.say("cli-head-notes", &[]), Fit::Wrap(1)),
    ]);
    for time in next {
        table.row(vec![
            host.day(time.on).into(),
            weekday(host, time.on).into(),
            time.period.as_str().into(),
            noted(host, time).into(),
        ]);
    }
    page.table(&table);
}

fn noted(host: &Host, time: &OccurrenceView) -> String {
    if time.is_day_off {
        day_off(host, &time.day_off)
    } else {
        String::new()
    }
}
