//! `steering rule …` and `steering obligation …`: the working regulations as rules, and what is owed by them.

use crate::args::Args;
use crate::fail::Fail;
use crate::host::Host;
use crate::page::Page;
use crate::session::Session;
use crate::table::{Cell, Fit, Table, Tone};
use crate::verbs::Verb;
use serde::Serialize;
use steering_api::wire::KeyReq;
use steering_api::wire::obligations::{
    ComplianceCounts, ComplianceReq, ComplianceView, ObligationClearReq, ObligationListReq,
    ObligationMeetReq, ObligationOwner, ObligationPage, ObligationWaiveReq, RuleAdoptReq,
    RuleAmendReq, RuleCatalogue, RuleChangeReq, RuleForm, RuleList, RuleListReq, RuleProposeReq,
    RuleRemoveReq, RuleRow, RuleSentence, RuleStep, RuleStopReq, RuleTakeReq, RuleTrial,
    RuleTryReq, RuleVersion, RuleView,
};
use steering_messages::Language;

/// Arguments that say what a rule is reckoned by.
const OF_FORM: [&str; 11] = [
    "trigger",
    "every",
    "span",
    "meeting-kind",
    "count",
    "in",
    "side",
    "role",
    "proof",
    "severity",
    "step",
];

/// Runs a command of rules or obligations.
///
/// # Errors
/// What the desk answered, or a value that is not valid.
pub(crate) fn run(session: &Session<'_>, verb: &Verb, args: &Args<'_>) -> Result<(), Fail> {
    match verb.path {
        "rule list" => {
            let request = RuleListReq {
                state: args.text("state"),
            };
            session.answer("rule_list", &request, rules).map(drop)
        }
        "rule show" => session.answer("rule_show", &key(args)?, rule).map(drop),
        "rule catalogue" => session
            .answer("rule_catalogue", &serde_json::json!({}), catalogue)
            .map(drop),
        "rule propose" => propose(session, args),
        "rule take" => {
            let request = RuleTakeReq {
                ids: args.texts("id"),
                from: args.date("from")?,
            };
            let taken: RuleList = session.answer("rule_take", &request, rules)?;
            let count = taken.rows.len().to_string();
            session.note("cli-done-rule-take", &[("count", &count)]);
            Ok(())
        }
        "rule change" => change(session, args),
        "rule adopt" => {
            let request = RuleAdoptReq {
                key: args.must("rule"),
                revision: present(session, args)?.row.revision,
                from: args.must_date("from")?,
            };
            changed(session, "rule_adopt", &request)
        }
        "rule amend" => amend(session, args),
        "rule stop" => {
            let request = RuleStopReq {
                key: args.must("rule"),
                revision: present(session, args)?.row.revision,
                from: args.must_date("from")?,
                reason: args.must("reason"),
            };
            changed(session, "rule_stop", &request)
        }
        "rule remove" => {
            let row = present(session, args)?.row;
            let request = RuleRemoveReq {
                key: args.must("rule"),
                revision: row.revision,
            };
            session.answer("rule_remove", &request, rules)?;
            session.note("cli-done-rule-remove", &[("code", &row.code)]);
            Ok(())
        }
        "rule try" => {
            let request = RuleTryReq {
                key: args.text("rule"),
                form: None,
                subject: args.text("subject"),
                on: args.date("day")?,
            };
            session.answer("rule_try", &request, trial).map(drop)
        }
        _ => obligation(session, verb, args),
    }
}

fn obligation(session: &Session<'_>, verb: &Verb, args: &Args<'_>) -> Result<(), Fail> {
    match verb.path {
        "obligation list" => {
            let request = ObligationListReq {
                standings: args.texts("standing"),
                owner: args.text("owner"),
                rule: args.text("rule"),
                subject: args.text("subject"),
                from: args.date("from")?,
                to: args.date("to")?,
                as_of: args.date("as-of")?,
                offset: args.number("offset")?.unwrap_or_default(),
                limit: args.number("limit")?.unwrap_or_default(),
            };
            session.answer("obligation_list", &request, page).map(drop)
        }
        "obligation meet" => {
            let request = ObligationMeetReq {
                rule: args.must("rule"),
                subject: args.must("subject"),
                owner: args.text("owner"),
                day: args.date("day")?,
                words: args.text("words").unwrap_or_default(),
            };
            marked(session, "obligation_meet", &request, args)
        }
        "obligation waive" => {
            let request = ObligationWaiveReq {
                rule: args.must("rule"),
                subject: args.must("subject"),
                owner: args.text("owner"),
                reason: args.must("reason"),
            };
            marked(session, "obligation_waive", &request, args)
        }
        "obligation clear" => {
            let request = ObligationClearReq {
                rule: args.must("rule"),
                subject: args.must("subject"),
                owner: args.text("owner"),
            };
            marked(session, "obligation_clear", &request, args)
        }
        _ => {
            let request = ComplianceReq {
                from: args.date("from")?,
                to: args.date("to")?,
                as_of: args.date("as-of")?,
            };
            session
                .answer("obligation_compliance", &request, compliance)
                .map(drop)
        }
    }
}

fn key(args: &Args<'_>) -> Result<KeyReq, Fail> {
    Ok(KeyReq {
        key: args.must("rule"),
        as_of: args.date("as-of")?,
    })
}

fn present(session: &Session<'_>, args: &Args<'_>) -> Result<RuleView, Fail> {
    let request = KeyReq {
        key: args.must("rule"),
        as_of: None,
    };
    session.ask("rule_show", &request)
}

fn changed(session: &Session<'_>, cmd: &str, request: &impl Serialize) -> Result<(), Fail> {
    let view: RuleView = session.answer(cmd, request, rule)?;
    session.note(
        &format!("cli-done-{}", cmd.replace('_', "-")),
        &[("code", &view.row.code)],
    );
    Ok(())
}

fn marked(
    session: &Session<'_>,
    cmd: &str,
    request: &impl Serialize,
    args: &Args<'_>,
) -> Result<(), Fail> {
    session.answer::<ObligationPage>(cmd, request, page)?;
    let (rule, subject) = (args.must("rule"), args.must("subject"));
    session.note(
        &format!("cli-done-{}", cmd.replace('_', "-")),
        &[("rule", &rule), ("subject", &subject)],
    );
    Ok(())
}

fn propose(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let blank = RuleForm {
        trigger: String::new(),
        every: None,
        span: None,
        kinds: Vec::new(),
        count: 0,
        unit: "working_days".to_owned(),
        side: "after".to_owned(),
        role: "secretariat".to_owned(),
        proof: "by_hand".to_owned(),
        severity: "warn".to_owned(),
        ladder: Vec::new(),
    };
    let request = RuleProposeReq {
        title: args.must("title"),
        provision: args.must("provision"),
        words: args.text("words").unwrap_or_default(),
        source: args.text("source").unwrap_or_default(),
        note: args.text("note").unwrap_or_default(),
        form: laid_over(blank, args)?,
    };
    changed(session, "rule_propose", &request)
}

fn change(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let mut edited = vec!["title", "note", "provision", "words", "source"];
    edited.extend(OF_FORM);
    session.something(args, &edited, "steering rule change")?;
    let present = present(session, args)?;
    let request = RuleChangeReq {
        key: args.must("rule"),
        revision: present.row.revision,
        title: args.text("title"),
        note: args.text("note"),
        provision: args.text("provision"),
        words: args.text("words"),
        source: args.text("source"),
        form: form(&present, args)?,
    };
    changed(session, "rule_change", &request)
}

fn amend(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let present = present(session, args)?;
    let request = RuleAmendReq {
        key: args.must("rule"),
        revision: present.row.revision,
        from: args.must_date("from")?,
        provision: args.text("provision"),
        words: args.text("words"),
        source: args.text("source"),
        form: form(&present, args)?,
    };
    changed(session, "rule_amend", &request)
}

/// Returns the form of the last version with what was given laid over it; `None` when nothing of it was given.
fn form(present: &RuleView, args: &Args<'_>) -> Result<Option<RuleForm>, Fail> {
    let is_given = OF_FORM.iter().any(|id| !args.texts(id).is_empty());
    match present.versions.last().filter(|_| is_given) {
        Some(last) => laid_over(last.form.clone(), args).map(Some),
        None => Ok(None),
    }
}

fn laid_over(mut form: RuleForm, args: &Args<'_>) -> Result<RuleForm, Fail> {
    for (id, place) in [
        ("trigger", &mut form.trigger),
        ("in", &mut form.unit),
        ("side", &mut form.side),
        ("role", &mut form.role),
        ("proof", &mut form.proof),
        ("severity", &mut form.severity),
    ] {
        if let Some(text) = args.text(id) {
            *place = text;
        }
    }
    if let Some(count) = args.number("count")? {
        form.count = count;
    }
    form.every = args.number("every")?.or(form.every);
    form.span = args.text("span").or(form.span);
    // What belongs to another trigger does not come along.
    if form.trigger != "every" {
        form.every = None;
    }
    if !matches!(form.trigger.as_str(), "every" | "period_end") {
        form.span = None;
    }
    let kinds = args.texts("meeting-kind");
    if !kinds.is_empty() {
        form.kinds = kinds;
    }
    let steps = args.texts("step");
    if !steps.is_empty() {
        form.ladder = steps
            .iter()
            .map(|text| step(text))
            .collect::<Result<_, _>>()?;
    }
    Ok(form)
}

/// Reads `-7=owner`.
fn step(text: &str) -> Result<RuleStep, Fail> {
    let malformed = || Fail::invalid("ladder", "malformed");
    let (at, tell) = text.split_once('=').ok_or_else(malformed)?;
    Ok(RuleStep {
        at: at
            .trim()
            .trim_start_matches('T')
            .parse()
            .map_err(|_| malformed())?,
        tell: tell.trim().to_owned(),
    })
}

fn said<'a>(host: &Host, sentence: &'a RuleSentence) -> &'a str {
    match host.words.language() {
        Language::Vi => &sentence.vi,
        Language::En => &sentence.en,
    }
}

fn state(host: &Host, row: &RuleRow) -> String {
    host.code("rule-state", &row.state)
}

fn rules(page: &mut Page<'_>, list: &RuleList) {
    let host = page.host;
    let mut table = Table::new(vec![
        (host.say("field-code", &[]), Fit::Left),
        (host.say("field-title", &[]), Fit::Wrap(2)),
        (host.say("field-provision", &[]), Fit::Wrap(2)),
        (host.say("field-state", &[]), Fit::Left),
        (host.say("field-from-on", &[]), Fit::Left),
    ]);
    for row in &list.rows {
        table.row(vec![
            row.code.as_str().into(),
            row.title.as_str().into(),
            row.version.provision.as_str().into(),
            state(host, row).into(),
            host.maybe_day(row.version.from_on).into(),
        ]);
    }
    if !table.is_empty() {
        page.table(&table);
    }
    let count = list.rows.len().to_string();
    page.line(&host.say("noun-regulation-rules-count", &[("count", &count)]));
}

fn rule(page: &mut Page<'_>, view: &RuleView) {
    let host = page.host;
    let row = &view.row;
    page.line(&format!("{}  {}", row.code, row.title));
    page.facts(&[
        (host.say("field-state", &[]), state(host, row)),
        (
            host.say("field-stopped-on", &[]),
            host.maybe_day(row.stopped_on),
        ),
        (host.say("field-reason", &[]), row.reason.clone()),
        (host.say("field-origin", &[]), row.origin.clone()),
        (host.say("field-note", &[]), row.note.clone()),
    ]);
    for one in &view.versions {
        version(page, one);
    }
}

fn version(page: &mut Page<'_>, version: &RuleVersion) {
    let host = page.host;
    let number = version.number.to_string();
    page.heading(&host.say("rule-version-heading", &[("number", &number)]));
    page.line(said(host, &version.sentence));
    page.facts(&[
        (
            host.say("field-from-on", &[]),
            host.maybe_day(version.from_on),
        ),
        (host.say("field-provision", &[]), version.provision.clone()),
        (
            host.say("field-rule-versions-words", &[]),
            version.words.clone(),
        ),
        (host.say("field-source", &[]), version.source.clone()),
        (
            host.say("rule-severity", &[]),
            host.code("rule-severity", &version.form.severity),
        ),
        (host.say("rule-ladder", &[]), ladder(host, &version.form)),
    ]);
}

fn ladder(host: &Host, form: &RuleForm) -> String {
    let steps: Vec<String> = form
        .ladder
        .iter()
        .map(|step| {
            let at = match step.at {
                0 => "T".to_owned(),
                at => format!("T{at:+}").replace('-', "−"),
            };
            format!("{at}: {}", host.code("rule-told", &step.tell))
        })
        .collect();
    steps.join("; ")
}

fn catalogue(page: &mut Page<'_>, view: &RuleCatalogue) {
    let host = page.host;
    for row in &view.rows {
        page.heading(&format!("{}  {}", row.id, row.title));
        page.line(said(host, &row.sentence));
        let bearing = if row.is_binding { "binding" } else { "model" };
        page.facts(&[
            (host.say("field-provision", &[]), row.provision.clone()),
            (
                host.say("field-rule-versions-words", &[]),
                row.words.clone(),
            ),
            (host.say("field-source", &[]), row.source.clone()),
            (
                host.say("rule-bearing", &[]),
                host.code("rule-bearing", bearing),
            ),
        ]);
    }
}

fn owner(host: &Host, owner: &ObligationOwner) -> String {
    match owner.key.split_once(':') {
        None => host.code("rule-role", &owner.key),
        Some(("seat", number)) => host.say("obligation-seat", &[("number", number)]),
        Some(_) if owner.name.is_empty() => owner.code.clone(),
        Some(_) => owner.name.clone(),
    }
}

fn trial(page: &mut Page<'_>, view: &RuleTrial) {
    let host = page.host;
    page.line(said(host, &view.sentence));
    let mut table = Table::new(vec![
        (host.say("obligation-column-subject", &[]), Fit::Left),
        (host.say("obligation-column-owner", &[]), Fit::Wrap(2)),
        (host.say("obligation-column-event", &[]), Fit::Left),
        (host.say("obligation-column-due", &[]), Fit::Left),
        (host.say("obligation-column-met", &[]), Fit::Left),
    ]);
    for row in &view.rows {
        table.row(vec![
            row.subject.as_str().into(),
            row.owner
                .as_ref()
                .map(|one| owner(host, one))
                .unwrap_or_default()
                .into(),
            host.day(row.event_on).into(),
            host.day(row.due_on).into(),
            host.maybe_day(row.met_on).into(),
        ]);
    }
    if !table.is_empty() {
        page.table(&table);
    }
}

fn page(page: &mut Page<'_>, view: &ObligationPage) {
    let host = page.host;
    let mut table = Table::new(vec![
        (host.say("obligation-column-due", &[]), Fit::Left),
        (host.say("obligation-column-subject", &[]), Fit::Left),
        (host.say("obligation-column-rule", &[]), Fit::Wrap(3)),
        (host.say("obligation-column-owner", &[]), Fit::Wrap(2)),
        (host.say("obligation-column-standing", &[]), Fit::Wrap(2)),
    ]);
    for row in &view.rows {
        let late = row.late_by.unwrap_or_default().to_string();
        let met = host.maybe_day(row.met_on);
        let stands = host.say(
            "obligation-stands",
            &[
                ("standing", &row.standing),
                ("late", &late),
                ("met", &met),
                ("words", &row.words),
            ],
        );
        let tone = match row.standing.as_str() {
            "overdue" | "late" => Tone::Bad,
            "due" => Tone::Warn,
            "met" => Tone::Good,
            _ => Tone::Plain,
        };
        table.row(vec![
            host.day(row.due_on).into(),
            row.subject_code.as_str().into(),
            format!("{}@{} {}", row.rule, row.version, row.provision).into(),
            owner(host, &row.owner).into(),
            Cell::toned(stands, tone),
        ]);
    }
    if !table.is_empty() {
        page.table(&table);
    }
    let total = view.total.to_string();
    page.line(&host.say("obligation-count", &[("count", &total)]));
}

fn compliance(page: &mut Page<'_>, view: &ComplianceView) {
    let host = page.host;
    let columns = |first: &str| {
        let mut columns = vec![(host.say(first, &[]), Fit::Wrap(2))];
        for code in ["owed", "open", "met", "late", "overdue", "waived", "days"] {
            columns.push((host.code("compliance-column", code), Fit::Right));
        }
        Table::new(columns)
    };
    let cells = |name: String, counts: &ComplianceCounts| {
        let mut cells: Vec<Cell> = vec![name.into()];
        for count in [
            counts.owed,
            counts.open,
            counts.met,
            counts.late,
            counts.overdue,
            counts.waived,
            counts.days_late,
        ] {
            cells.push(count.to_string().into());
        }
        cells
    };
    let all = host.say("compliance-all", &[]);
    let mut members = columns("obligation-column-owner");
    for row in &view.members {
        members.row(cells(owner(host, &row.owner), &row.counts));
    }
    members.row(cells(all.clone(), &view.total));
    let mut provisions = columns("field-provision");
    for row in &view.provisions {
        let name = format!("{} {}", row.rule, row.provision);
        provisions.row(cells(name, &row.counts));
    }
    provisions.row(cells(all, &view.total));
    page.heading(&host.say("compliance-by-member", &[]));
    page.table(&members);
    page.heading(&host.say("compliance-by-provision", &[]));
    page.table(&provisions);
}
