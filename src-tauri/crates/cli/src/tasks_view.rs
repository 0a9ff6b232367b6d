//! One task for people.

use crate::log;
use crate::page::Page;
use crate::say::{named, title};
use crate::table::{Fit, Table};
use crate::tasks::lead;
use steering_api::wire::Ref;
use steering_api::wire::life::RequestView;
use steering_api::wire::tasks::{ExtensionView, TaskRow, TaskView};

/// Writes a task in a few lines: what it is after a change.
pub(crate) fn row(page: &mut Page<'_>, row: &TaskRow) {
    page.line(&format!("{} {}", row.code, row.title));
    let facts = row_facts(page, row);
    page.facts(&facts);
}

/// Writes everything about a task.
pub(crate) fn task(page: &mut Page<'_>, view: &TaskView) {
    page.line(&format!("{} {}", view.row.code, view.row.title));
    let mut facts = row_facts(page, &view.row);
    let host = page.host;
    let mut fact = |id: &str, value: String| facts.push((host.say(id, &[]), value));
    fact("field-lead-post-id", title(view.lead_post.as_ref()));
    fact("cli-fact-lead-person", title(view.lead_person.as_ref()));
    fact("field-assigned-on", host.maybe_day(view.assigned_on));
    fact("field-due-kind", host.code("due-kind", &view.due_kind));
    fact("field-basis", view.basis.clone());
    fact("field-confirmed-on", host.maybe_day(view.confirmed_on));
    fact(
        "field-parent",
        view.parent.as_ref().map(named).unwrap_or_default(),
    );
    fact(
        "field-replaced-by",
        view.replaced_by.as_ref().map(named).unwrap_or_default(),
    );
    fact(
        "field-recurrence-id",
        view.recurrence.as_ref().map(named).unwrap_or_default(),
    );
    fact("field-product", view.product.clone());
    fact("field-authority", view.authority.clone());
    fact("field-result", view.result.clone());
    fact(
        "field-instrument",
        view.row.instrument.as_ref().map(named).unwrap_or_default(),
    );
    fact(
        "field-clause",
        view.clause
            .as_ref()
            .map(|clause| format!("{}: {}", clause.code, clause.title))
            .unwrap_or_default(),
    );
    fact(
        "field-targets",
        view.targets
            .iter()
            .map(named)
            .collect::<Vec<_>>()
            .join("; "),
    );
    fact("field-note", view.note.clone());
    fact("field-source", view.source.clone());
    page.facts(&facts);
    parts(page, view);
    parties(page, view);
    delegations(page, view);
    requests(page, &view.requests);
    extensions(page, &view.extensions);
    evidence(page, view);
    progress(page, view);
    if !view.history.is_empty() {
        page.heading(&page.say("cli-heading-history", &[]));
        log::entries(page, &view.history);
    }
}

fn row_facts(page: &Page<'_>, row: &TaskRow) -> Vec<(String, String)> {
    let host = page.host;
    let mut facts = Vec::new();
    let mut fact = |id: &str, value: String| facts.push((host.say(id, &[]), value));
    fact("field-state", host.code("task-state", &row.state));
    fact("cli-head-standing", host.timeliness(row));
    fact("field-lead", lead(row));
    let mut due = host.due(row);
    // Words that are a date themselves say nothing more.
    if row.due_on.is_some() && row.due_words.chars().any(char::is_alphabetic) {
        due = format!("{due} ({})", row.due_words);
    }
    fact("field-due", due);
    if row.original_due_on != row.due_on {
        fact("field-original-due-on", host.maybe_day(row.original_due_on));
    }
    fact(
        "field-level",
        host.say(&format!("level-{}", row.level), &[]),
    );
    fact("field-area", title(row.area.as_ref()));
    fact("cli-fact-progress", {
        let percent = host.percent(&row.percent.to_string());
        if row.progress_words.is_empty() {
            percent
        } else {
            format!("{percent} – {}", row.progress_words)
        }
    });
    fact("field-done-on", host.maybe_day(row.done_on));
    if row.extensions > 0 {
        fact("noun-extensions", row.extensions.to_string());
    }
    facts
}

fn parties(page: &mut Page<'_>, view: &TaskView) {
    if view.parties.is_empty() {
        return;
    }
    let host = page.host;
    page.heading(&host.say("noun-task-parties", &[]));
    let mut table = Table::new(vec![
        (host.say("field-role", &[]), Fit::Left),
        (host.say("field-unit", &[]), Fit::Wrap(1)),
        (host.say("field-contribution", &[]), Fit::Wrap(1)),
        (host.say("field-due", &[]), Fit::Left),
        (host.say("field-delivered-on", &[]), Fit::Left),
    ]);
    for party in &view.parties {
        table.row(vec![
            host.code("party-role", &party.role).into(),
            party.unit.title.as_str().into(),
            party.contribution.as_str().into(),
            host.maybe_day(party.due_on).into(),
            joined([
                host.maybe_day(party.delivered_on),
                party.delivered_words.clone(),
            ])
            .into(),
        ]);
    }
    page.table(&table);
}

fn extensions(page: &mut Page<'_>, extensions: &[ExtensionView]) {
    if extensions.is_empty() {
        return;
    }
    let host = page.host;
    page.heading(&host.say("noun-extensions", &[]));
    for extension in extensions {
        let late = extension
            .is_late_request
            .then(|| host.say("extension-late-request", &[]));
        let asked = [
            host.day(extension.requested_on),
            host.actor(&extension.requested_by),
        ]
        .into_iter()
        .chain(late)
        .collect::<Vec<_>>()
        .join(", ");
        let mut facts = Vec::new();
        let mut fact = |id: &str, value: String| facts.push((host.say(id, &[]), value));
        fact("cli-fact-asked", asked);
        fact("field-reason", extension.reason.clone());
        fact("field-evidence", extension.evidence.clone());
        fact("field-previous-on", host.maybe_day(extension.previous_on));
        fact("field-proposed-on", host.day(extension.proposed_on));
        let decided = [
            host.code("extension-state", &extension.state),
            host.maybe_day(extension.decided_on),
            if extension.decided_by.is_empty() {
                String::new()
            } else {
                host.actor(&extension.decided_by)
            },
        ];
        let decided: Vec<_> = decided
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect();
        fact("cli-fact-decided", decided.join(", "));
        fact("field-granted-on", host.maybe_day(extension.granted_on));
        fact("field-basis", extension.basis.clone());
        let number = extension.number.to_string();
        page.line(&host.say("cli-extension-number", &[("number", &number)]));
        page.facts(&facts);
    }
}

/// Joins what is not empty.
fn joined<const N: usize>(parts: [String; N]) -> String {
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(", ")
}

fn parts(page: &mut Page<'_>, view: &TaskView) {
    if view.parts.is_empty() {
        return;
    }
    let host = page.host;
    let done = view
        .parts
        .iter()
        .filter(|part| part.state == "confirmed")
        .count();
    page.heading(&host.say(
        "cli-heading-parts",
        &[
            ("done", &done.to_string()),
            ("count", &view.parts.len().to_string()),
        ],
    ));
    let mut table = Table::new(vec![
        (host.say("field-code", &[]), Fit::Left),
        (host.say("field-tasks-title", &[]), Fit::Wrap(2)),
        (host.say("field-lead", &[]), Fit::Wrap(1)),
        (host.say("field-due", &[]), Fit::Left),
        (host.say("field-state", &[]), Fit::Left),
    ]);
    for part in &view.parts {
        table.row(vec![
            part.code.as_str().into(),
            part.title.as_str().into(),
            lead(part).into(),
            host.due(part).into(),
            host.code("task-state", &part.state).into(),
        ]);
    }
    page.table(&table);
}

fn delegations(page: &mut Page<'_>, view: &TaskView) {
    if view.delegations.is_empty() {
        return;
    }
    let host = page.host;
    page.heading(&host.say("noun-delegations", &[]));
    let mut table = Table::new(vec![
        ("#".to_owned(), Fit::Right),
        (host.say("field-delegations-person", &[]), Fit::Wrap(1)),
        (host.say("field-from", &[]), Fit::Left),
        (host.say("field-to", &[]), Fit::Left),
        (host.say("field-delegated-by", &[]), Fit::Left),
        (host.say("field-delegations-note", &[]), Fit::Wrap(1)),
    ]);
    for (place, delegation) in view.delegations.iter().enumerate() {
        table.row(vec![
            (place + 1).to_string().into(),
            delegation.person.as_str().into(),
            host.day(delegation.from_on).into(),
            host.maybe_day(delegation.to_on).into(),
            host.actor(&delegation.by).into(),
            delegation.note.as_str().into(),
        ]);
    }
    page.table(&table);
}

fn requests(page: &mut Page<'_>, requests: &[RequestView]) {
    if requests.is_empty() {
        return;
    }
    let host = page.host;
    page.heading(&host.say("noun-requests", &[]));
    for request in requests {
        let mut facts = Vec::new();
        let mut fact = |id: &str, value: String| facts.push((host.say(id, &[]), value));
        fact("field-state", host.code("request-state", &request.state));
        fact(
            "field-asked-by",
            joined([host.day(request.asked_on), host.actor(&request.asked_by)]),
        );
        fact("field-requests-words", request.words.clone());
        fact("field-answer-by", host.maybe_day(request.answer_by));
        if !request.answered_by.is_empty() {
            fact(
                "field-answered-by",
                joined([
                    host.maybe_day(request.answered_on),
                    host.actor(&request.answered_by),
                ]),
            );
        }
        fact("field-answer", request.answer.clone());
        let number = request.number.to_string();
        let kind = host.code("request-kind", &request.kind);
        page.line(&host.say(
            "cli-request-number",
            &[("number", &number), ("kind", &kind)],
        ));
        page.facts(&facts);
    }
}

fn evidence(page: &mut Page<'_>, view: &TaskView) {
    if view.evidence.is_empty() {
        return;
    }
    let host = page.host;
    page.heading(&host.say("noun-evidence", &[]));
    let mut table = Table::new(vec![
        ("#".to_owned(), Fit::Right),
        (host.say("field-kind", &[]), Fit::Left),
        (host.say("field-evidence-title", &[]), Fit::Wrap(2)),
        (host.say("field-symbol", &[]), Fit::Wrap(1)),
        (host.say("field-added-on", &[]), Fit::Left),
        (host.say("field-added-by", &[]), Fit::Left),
    ]);
    for (place, evidence) in view.evidence.iter().enumerate() {
        let of_file = match evidence.kind.as_str() {
            "file" => format!("{} B", evidence.size),
            _ => joined([evidence.symbol.clone(), host.maybe_day(evidence.issued_on)]),
        };
        table.row(vec![
            (place + 1).to_string().into(),
            host.code("evidence-kind", &evidence.kind).into(),
            evidence.title.as_str().into(),
            of_file.into(),
            host.day(evidence.added_on).into(),
            host.actor(&evidence.by).into(),
        ]);
    }
    page.table(&table);
}

fn progress(page: &mut Page<'_>, view: &TaskView) {
    if view.progress.is_empty() {
        return;
    }
    let host = page.host;
    page.heading(&host.say("noun-progress-entries", &[]));
    let mut table = Table::new(vec![
        (host.say("field-on", &[]), Fit::Left),
        (host.say("cli-head-percent", &[]), Fit::Right),
        (host.say("field-by", &[]), Fit::Left),
        (host.say("field-progress-entries-words", &[]), Fit::Wrap(1)),
    ]);
    for entry in &view.progress {
        table.row(vec![
            host.day(entry.reported_on).into(),
            entry.percent.to_string().into(),
            host.actor(&entry.by).into(),
            entry.words.as_str().into(),
        ]);
    }
    page.table(&table);
}

/// Names tasks in one line.
pub(crate) fn codes(tasks: &[Ref]) -> String {
    tasks
        .iter()
        .map(|task| task.code.as_str())
        .collect::<Vec<_>>()
        .join(", ")
}
