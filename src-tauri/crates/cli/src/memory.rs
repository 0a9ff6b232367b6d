//! `steering memory …`, `steering member memory …`: everything since the beginning, of something and of a member.

use crate::args::Args;
use crate::fail::Fail;
use crate::page::Page;
use crate::say::named;
use crate::session::Session;
use crate::table::{Cell, Fit, Table, Tone};
use crate::tasks::count;
use steering_api::wire::memory::{
    MemberMemoryReq, MemberMemoryView, MemberTotals, MemoryAboutReq, MemoryAboutView, MemoryRow,
    MemorySign,
};

/// Runs `steering memory`.
///
/// # Errors
/// What the desk answered, or a value that is not valid.
pub(crate) fn about(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let request = MemoryAboutReq {
        text: args.must("text"),
        kind: args.text("kind"),
        as_of: args.date("as-of")?,
        offset: args.number("offset")?.unwrap_or_default(),
        limit: args.number("limit")?.unwrap_or_default(),
    };
    let view: MemoryAboutView =
        session.answer("memory_about", &request, |page, view: &MemoryAboutView| {
            if let Some(record) = &view.record {
                page.heading(&named(record));
            }
            rows(page, &view.rows);
        })?;
    if view.is_more {
        session.note("memory-is-more", &[]);
    }
    count(
        session,
        "cli-count-mentions",
        view.offset,
        view.rows.len(),
        view.total,
    );
    Ok(())
}

/// Runs `steering member memory`.
///
/// # Errors
/// What the desk answered, or a value that is not valid.
pub(crate) fn of_member(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let request = MemberMemoryReq {
        seat: args
            .number("seat")?
            .ok_or_else(|| Fail::invalid("seat", "empty"))?,
        kind: args.text("kind"),
        text: args.text("text"),
        as_of: args.date("as-of")?,
        offset: args.number("offset")?.unwrap_or_default(),
        limit: args.number("limit")?.unwrap_or_default(),
    };
    let view: MemberMemoryView = session.answer(
        "member_memory",
        &request,
        |page, view: &MemberMemoryView| {
            if let Some(who) = view.person.as_ref().or(view.post.as_ref()) {
                page.heading(&who.title);
            }
            totals(page, &view.totals);
            rows(page, &view.rows);
        },
    )?;
    count(
        session,
        "cli-count-mentions",
        view.offset,
        view.rows.len(),
        view.total,
    );
    Ok(())
}

/// Writes what a member's memory adds up to, a line for each kind of which there is something.
fn totals(page: &mut Page<'_>, all: &MemberTotals) {
    let part = |page: &Page<'_>, id: &str, count: u32| {
        (count > 0).then(|| page.say(id, &[("count", &count.to_string())]))
    };
    let (present, invited) = (all.present.to_string(), all.invited.to_string());
    let (answered, rounds) = (all.answered.to_string(), all.rounds.to_string());
    let meetings = page.say(
        "memory-total-meetings",
        &[("present", &present), ("invited", &invited)],
    );
    let opinions = page.say(
        "memory-total-rounds",
        &[("answered", &answered), ("rounds", &rounds)],
    );
    let lines = [
        vec![
            (all.invited > 0).then_some(meetings),
            part(page, "memory-total-stood-in", all.stood_in),
            part(page, "memory-total-excused", all.excused),
            part(page, "memory-total-absent", all.absent),
        ],
        vec![
            part(page, "memory-total-lines", all.lines),
            part(page, "memory-total-decisions", all.decisions),
        ],
        vec![
            (all.rounds > 0).then_some(opinions),
            part(page, "memory-total-silent", all.silent),
        ],
        vec![
            part(page, "memory-total-tasks", all.tasks),
            part(page, "memory-total-open", all.open),
            part(page, "memory-total-overdue", all.overdue),
            part(page, "memory-total-done", all.done),
        ],
        vec![
            part(page, "memory-total-extensions", all.extensions),
            part(page, "memory-total-granted", all.granted),
        ],
    ];
    for line in lines {
        let said: Vec<String> = line.into_iter().flatten().collect();
        if !said.is_empty() {
            page.line(&said.join(", "));
        }
    }
}

fn rows(page: &mut Page<'_>, rows: &[MemoryRow]) {
    let head = |id: &str| page.say(id, &[]);
    let mut table = Table::new(vec![
        (head("cli-head-day"), Fit::Left),
        (head("field-kind"), Fit::Wrap(1)),
        (head("field-code"), Fit::Left),
        (head("cli-head-content"), Fit::Wrap(5)),
        (head("cli-head-signs"), Fit::Wrap(2)),
        (head("field-due-on"), Fit::Left),
    ]);
    for row in rows {
        let signs: Vec<String> = row.signs.iter().map(|one| sign(page, one)).collect();
        table.row(vec![
            page.host.maybe_day(row.on).into(),
            page.host.code("memory-kind", &row.kind).into(),
            row.code.as_str().into(),
            content(row).into(),
            Cell::toned(signs.join(", "), Tone::Quiet),
            page.host.maybe_day(row.due_on).into(),
        ]);
    }
    page.table(&table);
}

/// The words, with who said them, above what they belong to; the title where there are none.
fn content(row: &MemoryRow) -> String {
    let words = match (row.words.as_str(), row.who.as_str()) {
        ("", _) => row.title.clone(),
        (words, "") => words.to_owned(),
        (words, who) => format!("{who}: {words}"),
    };
    let under: Vec<&str> = [row.part.as_str(), row.title.as_str()]
        .into_iter()
        .filter(|text| !text.is_empty() && (*text != row.title || !row.words.is_empty()))
        .collect();
    if under.is_empty() {
        words
    } else {
        format!("{words}\n{}", under.join(" · "))
    }
}

fn sign(page: &Page<'_>, sign: &MemorySign) -> String {
    match sign.count {
        None => page.host.code(&sign.of, &sign.code),
        Some(count) => page.say(
            &format!("{}-{}", sign.of, sign.code.replace('_', "-")),
            &[("count", &count.to_string())],
        ),
    }
}
