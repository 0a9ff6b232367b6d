//! `steering report period`: what was said of each task within the window of a period, and how it stood at its end.

use crate::args::Args;
use crate::fail::Fail;
use crate::host::Host;
use crate::page::Page;
use crate::say::tone;
use crate::session::Session;
use crate::table::{Cell, Fit, Table, Tone};
use crate::tasks::lead;
use steering_api::wire::periods::{PeriodReq, PeriodRow, PeriodView};

/// Shows the report of a period.
///
/// # Errors
/// What the desk answered, or a value that is not valid.
pub(crate) fn run(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let request = PeriodReq {
        period: args.text("period"),
        known_to: args.number("known-to")?,
    };
    let view: PeriodView = session.answer("report_period", &request, report)?;
    session.note(
        "period-silent",
        &[
            ("count", &view.silent.to_string()),
            ("total", &view.rows.len().to_string()),
        ],
    );
    Ok(())
}

fn report(page: &mut Page<'_>, view: &PeriodView) {
    let host = page.host;
    page.line(&host.say("period-title", &[("period", &view.name)]));
    page.line(&host.say(
        "period-window",
        &[
            ("from", &host.day(view.from)),
            ("to", &host.day(view.to)),
            ("due", &host.day(view.due_on)),
        ],
    ));
    page.line(&moment(host, view));
    page.heading(&host.say("period-rows", &[]));
    let mut table = Table::new(vec![
        (host.say("field-code", &[]), Fit::Left),
        (host.say("field-tasks-title", &[]), Fit::Wrap(3)),
        (host.say("field-lead", &[]), Fit::Wrap(2)),
        (host.say("field-due", &[]), Fit::Left),
        (host.say("cli-head-standing", &[]), Fit::Wrap(1)),
        (host.say("period-progress", &[]), Fit::Right),
        (host.say("period-words", &[]), Fit::Wrap(4)),
    ]);
    let mut area: Option<&str> = None;
    for row in &view.rows {
        let name = row
            .task
            .area
            .as_ref()
            .map_or("", |area| area.title.as_str());
        if area != Some(name) {
            area = Some(name);
            table.group(if name.is_empty() {
                host.say("cli-group-none", &[])
            } else {
                name.to_owned()
            });
        }
        table.row(cells(host, row));
    }
    page.table(&table);
}

/// Says at which moment the report looks, and whether it can still move.
fn moment(host: &Host, view: &PeriodView) -> String {
    let (id, day) = if view.is_frozen {
        ("period-frozen", view.to)
    } else if view.is_closed {
        ("period-closed", view.as_of)
    } else {
        ("period-open", view.as_of)
    };
    host.say(
        id,
        &[
            ("day", &host.day(day)),
            ("head", &view.known_to.to_string()),
        ],
    )
}

fn cells(host: &Host, row: &PeriodRow) -> Vec<Cell> {
    let words = match row.reported_on {
        Some(day) => host.say(
            "period-said",
            &[("day", &host.day(day)), ("words", &row.words)],
        ),
        None => host.say("period-nothing-said", &[]),
    };
    vec![
        row.task.code.as_str().into(),
        row.task.title.as_str().into(),
        lead(&row.task).into(),
        host.due(&row.task).into(),
        Cell::toned(host.timeliness(&row.task), tone(&row.task.timeliness)),
        host.say(
            "period-percent",
            &[
                ("from", &row.percent_from.to_string()),
                ("to", &row.percent_to.to_string()),
            ],
        )
        .into(),
        Cell::toned(
            words,
            if row.entries == 0 {
                Tone::Quiet
            } else {
                Tone::Plain
            },
        ),
    ]
}
