//! `steering target …`: the Project's targets and their measurements.

use crate::args::{Args, hundredths};
use crate::fail::Fail;
use crate::host::Host;
use crate::page::Page;
use crate::session::Session;
use crate::table::{Cell, Fit, Table, Tone};
use crate::tasks_view::codes;
use crate::verbs::Verb;
use steering_api::wire::AsOfReq;
use steering_api::wire::targets::{TargetList, TargetMeasureReq, TargetView};

/// Runs a command of targets.
///
/// # Errors
/// What the desk answered, or a value that is not valid.
pub(crate) fn run(session: &Session<'_>, verb: &Verb, args: &Args<'_>) -> Result<(), Fail> {
    if verb.path == "target list" {
        return list(session, args);
    }
    let request = TargetMeasureReq {
        target: args.must("target"),
        measured_on: args.must_date("measured-on")?,
        value: hundredths(&args.must("value"))
            .ok_or_else(|| Fail::invalid("value", "malformed"))?,
        source: args.must("source"),
    };
    let view: TargetView = session.answer("target_measure", &request, target)?;
    session.note("cli-done-target-measure", &[("code", &view.code)]);
    Ok(())
}

fn list(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let request = AsOfReq {
        as_of: args.date("as-of")?,
    };
    let view: TargetList = session.answer("target_list", &request, |page, view: &TargetList| {
        let head = |id: &str| page.say(id, &[]);
        let mut table = Table::new(vec![
            (head("field-code"), Fit::Left),
            (head("field-year"), Fit::Right),
            (head("field-targets-title"), Fit::Wrap(3)),
            (head("field-targets-value"), Fit::Left),
            (head("cli-head-last-measured"), Fit::Wrap(1)),
            (head("cli-head-standing"), Fit::Left),
        ]);
        for target in &view.targets {
            table.row(cells(page.host, target));
        }
        page.table(&table);
    })?;
    session.note(
        "noun-targets-count",
        &[("count", &view.targets.len().to_string())],
    );
    Ok(())
}

fn cells(host: &Host, target: &TargetView) -> Vec<Cell> {
    let last = target.measurements.last().map(|last| {
        format!(
            "{} ({})",
            amount(host, target, last.value),
            host.day(last.measured_on)
        )
    });
    let tone = match target.standing.as_str() {
        "reached" => Tone::Good,
        "behind" => Tone::Warn,
        "unmeasured" => Tone::Quiet,
        _ => Tone::Plain,
    };
    vec![
        target.code.as_str().into(),
        target.year.to_string().into(),
        target.title.as_str().into(),
        goal(host, target).into(),
        last.unwrap_or_default().into(),
        Cell::toned(host.code("target-standing", &target.standing), tone),
    ]
}

/// Writes the value to reach: `đạt ít nhất 50 %`.
fn goal(host: &Host, target: &TargetView) -> String {
    let comparison = host.code("target-comparison", &target.comparison);
    target.value.map_or_else(
        || comparison.clone(),
        |value| format!("{comparison} {}", amount(host, target, value)),
    )
}

fn amount(host: &Host, target: &TargetView, value: i32) -> String {
    if target.comparison == "yes_no" {
        return host.say(if value > 0 { "target-yes" } else { "target-no" }, &[]);
    }
    let number = host.hundredths(i64::from(value));
    match target.unit.as_str() {
        "%" => host.percent(&number),
        unit => format!("{number} {unit}").trim_end().to_owned(),
    }
}

fn target(page: &mut Page<'_>, view: &TargetView) {
    let host = page.host;
    page.line(&format!("{} {}", view.code, view.title));
    page.facts(&[
        (host.say("field-year", &[]), view.year.to_string()),
        (host.say("field-targets-value", &[]), goal(host, view)),
        (
            host.say("cli-head-standing", &[]),
            host.code("target-standing", &view.standing),
        ),
        (host.say("noun-tasks", &[]), codes(&view.tasks)),
        (host.say("field-source", &[]), view.source.clone()),
    ]);
    page.heading(&host.say("noun-measurements", &[]));
    let mut table = Table::new(vec![
        (host.say("field-measured-on", &[]), Fit::Left),
        (host.say("field-measurements-value", &[]), Fit::Right),
        (host.say("field-source", &[]), Fit::Wrap(1)),
    ]);
    for measured in &view.measurements {
        table.row(vec![
            host.day(measured.measured_on).into(),
            amount(host, view, measured.value).into(),
            measured.source.as_str().into(),
        ]);
    }
    page.table(&table);
}
