//! `steering work` and `matrix`: what someone has to do, and who carries what.

use crate::args::Args;
use crate::fail::Fail;
use crate::page::Page;
use crate::say::title;
use crate::session::Session;
use crate::table::{Cell, Fit, Table, Tone};
use crate::verbs::Verb;
use steering_api::wire::AsOfReq;
use steering_api::wire::people::{
    CapacityLoad, DirectionsView, Load, MatrixView, SeatLoad, SinceView, WorkItem, WorkReq,
    WorkView,
};
use steering_api::wire::reports::Cells;

/// Runs a command of who carries what.
///
/// # Errors
/// What the desk answered, or a value that is not valid.
pub(crate) fn run(session: &Session<'_>, verb: &Verb, args: &Args<'_>) -> Result<(), Fail> {
    if verb.path == "work" {
        let request = WorkReq {
            seat: args.number("seat")?,
            only: args.text("only"),
            as_of: args.date("as-of")?,
        };
        return session.answer("work_show", &request, work).map(drop);
    }
    let request = AsOfReq {
        as_of: args.date("as-of")?,
    };
    let is_by_unit = args.text("by").as_deref() == Some("unit");
    let is_by_cell = args.text("columns").as_deref() == Some("cell");
    session
        .answer("matrix_show", &request, |page, view: &MatrixView| {
            matrix(page, view, is_by_unit, is_by_cell);
        })
        .map(drop)
}

fn work(page: &mut Page<'_>, view: &WorkView) {
    let host = page.host;
    let day = host.day(view.as_of);
    page.line(&match view.seat {
        Some(seat) => host.say(
            "work-of-seat",
            &[("number", &seat.to_string()), ("day", &day)],
        ),
        None => host.say("work-of-secretariat", &[("day", &day)]),
    });
    if view.groups.iter().all(|group| group.total == 0) {
        page.line(&host.say("work-empty", &[]));
    }
    for group in view.groups.iter().filter(|group| group.total > 0) {
        page.heading(&format!(
            "{} ({})",
            host.code("work-group", &group.group),
            group.total
        ));
        let head = |id: &str| host.say(id, &[]);
        let mut table = Table::new(vec![
            (head("field-code"), Fit::Left),
            (head("field-tasks-title"), Fit::Wrap(3)),
            (head("work-head-what"), Fit::Wrap(2)),
            (head("field-due"), Fit::Left),
            (head("work-head-days"), Fit::Left),
        ]);
        for item in &group.items {
            table.row(vec![
                item.task.code.as_str().into(),
                item.task.title.as_str().into(),
                what(page, item).into(),
                host.maybe_day(item.due_on).into(),
                days(page, item),
            ]);
        }
        page.table(&table);
    }
}

/// Says why a row stands in someone's work.
fn what(page: &Page<'_>, item: &WorkItem) -> String {
    let host = page.host;
    let other = item.other.as_ref().map_or("", |other| {
        if item.wait.as_deref() == Some("predecessor") {
            other.code.as_str()
        } else {
            other.title.as_str()
        }
    });
    let head = match (&item.wait, item.kind.as_str()) {
        (Some(wait), _) => host.say(
            &format!("work-wait-{}", wait.replace('_', "-")),
            &[("other", other)],
        ),
        (None, "lead") => match item.task.progress_words.as_str() {
            "" => host.code("task-state", &item.task.state),
            words => return format!("{} %: {words}", item.task.percent),
        },
        (None, kind) => host.code("work-kind", kind),
    };
    if item.words.is_empty() {
        head
    } else {
        format!("{head}: {}", item.words)
    }
}

fn days(page: &Page<'_>, item: &WorkItem) -> Cell {
    let Some(days) = item.days else {
        return Cell::default();
    };
    let (id, tone) = match days {
        ..0 => ("timeliness-overdue", Tone::Bad),
        0 => ("timeliness-due-today", Tone::Warn),
        _ => ("timeliness-due-soon", Tone::Plain),
    };
    let left = days.unsigned_abs().to_string();
    Cell::toned(page.say(id, &[("days", &left)]), tone)
}

/// Writes what waits for the head.
pub(crate) fn decisions(page: &mut Page<'_>, items: &[WorkItem]) {
    if items.is_empty() {
        return;
    }
    let host = page.host;
    page.heading(&host.say("overview-decide", &[]));
    let mut table = Table::new(vec![
        (host.say("field-code", &[]), Fit::Left),
        (host.say("field-tasks-title", &[]), Fit::Wrap(3)),
        (host.say("work-head-what", &[]), Fit::Wrap(2)),
        (host.say("field-lead", &[]), Fit::Wrap(1)),
    ]);
    for item in items {
        let asked = match item.proposed_on {
            Some(day) => format!(
                "{}: {}",
                host.say("work-proposed", &[("day", &host.day(day))]),
                item.words
            ),
            None => what(page, item),
        };
        table.row(vec![
            item.task.code.as_str().into(),
            item.task.title.as_str().into(),
            asked.into(),
            title(item.task.lead.as_ref()).into(),
        ]);
    }
    page.table(&table);
}

/// Writes what the head directed, with the answers.
pub(crate) fn directions(page: &mut Page<'_>, view: &DirectionsView) {
    if view.rows.is_empty() {
        return;
    }
    let host = page.host;
    page.heading(&host.say("overview-directions", &[]));
    let mut table = Table::new(vec![
        (host.say("field-code", &[]), Fit::Left),
        (host.say("cli-head-direction", &[]), Fit::Wrap(3)),
        (host.say("field-answer-by", &[]), Fit::Left),
        (host.say("field-answer", &[]), Fit::Wrap(2)),
    ]);
    for row in &view.rows {
        table.row(vec![
            row.task.code.as_str().into(),
            row.words.as_str().into(),
            match row.days {
                Some(..0) => Cell::toned(host.maybe_day(row.answer_by), Tone::Bad),
                _ => host.maybe_day(row.answer_by).into(),
            },
            row.answer.as_str().into(),
        ]);
    }
    page.table(&table);
}

/// Says what changed since the actor looked.
pub(crate) fn since(page: &mut Page<'_>, since: Option<&SinceView>) {
    let Some(since) = since else {
        return;
    };
    let host = page.host;
    let (count, at) = (since.total.to_string(), host.instant(&since.at));
    page.line(&host.say("overview-since", &[("count", &count), ("at", &at)]));
}

fn matrix(page: &mut Page<'_>, view: &MatrixView, is_by_unit: bool, is_by_cell: bool) {
    let host = page.host;
    page.line(&host.say("matrix-as-of", &[("day", &host.day(view.as_of))]));
    let (open, idle) = (view.open_seats.to_string(), view.idle_seats.to_string());
    let lost = view.without_lead.cells.open.to_string();
    page.line(&host.say(
        "matrix-gaps",
        &[("open", &open), ("idle", &idle), ("lost", &lost)],
    ));
    let mut columns = vec![(
        host.say(
            if is_by_unit {
                "field-unit"
            } else {
                "field-seat"
            },
            &[],
        ),
        Fit::Wrap(2),
    )];
    if is_by_cell {
        for cell in CELLS {
            columns.push((host.code("cell", cell), Fit::Right));
        }
    } else {
        for area in &view.areas {
            columns.push((area.code.clone(), Fit::Right));
        }
        columns.push((host.say("matrix-no-area", &[]), Fit::Right));
    }
    for id in [
        "matrix-open",
        "cell-overdue",
        "matrix-coordinated",
        "matrix-owed",
        "matrix-capacity",
    ] {
        columns.push((host.say(id, &[]), Fit::Right));
    }
    let mut table = Table::new(columns);
    if is_by_unit {
        for unit in &view.units {
            let name = unit.unit.title.clone().into();
            table.row(row(
                page,
                name,
                &unit.load,
                Some(&unit.capacity),
                is_by_cell,
            ));
        }
    } else {
        for seat in &view.seats {
            table.row(row(
                page,
                holder(page, seat),
                &seat.load,
                Some(&seat.capacity),
                is_by_cell,
            ));
        }
    }
    if view.without_lead.cells.total > 0 {
        let name = Cell::toned(host.say("matrix-without-lead", &[]), Tone::Warn);
        table.row(row(page, name, &view.without_lead, None, is_by_cell));
    }
    let name = host.say("matrix-all", &[]).into();
    table.row(row(page, name, &view.all, None, is_by_cell));
    page.table(&table);
    if !is_by_cell {
        page.facts(
            &view
                .areas
                .iter()
                .map(|area| (area.code.clone(), area.title.clone()))
                .collect::<Vec<_>>(),
        );
    }
}

const CELLS: [&str; 6] = [
    "on_time",
    "late",
    "done_undated",
    "in_term",
    "overdue",
    "open_undated",
];

fn cells_of(cells: &Cells) -> [u32; 6] {
    [
        cells.on_time,
        cells.late,
        cells.done_undated,
        cells.in_term,
        cells.overdue,
        cells.open_undated,
    ]
}

fn holder(page: &Page<'_>, seat: &SeatLoad) -> Cell {
    let host = page.host;
    let name = match (&seat.person, &seat.post) {
        (Some(person), _) => person.title.clone(),
        (None, Some(post)) => post.title.clone(),
        (None, None) => {
            return Cell::toned(
                format!("{} {}", seat.number, host.say("seat-open", &[])),
                Tone::Quiet,
            );
        }
    };
    format!("{} {name}", seat.number).into()
}

fn figure(count: u32) -> Cell {
    if count == 0 {
        Cell::toned("·".to_owned(), Tone::Quiet)
    } else {
        count.to_string().into()
    }
}

fn row(
    page: &Page<'_>,
    name: Cell,
    load: &Load,
    capacity: Option<&CapacityLoad>,
    is_by_cell: bool,
) -> Vec<Cell> {
    let mut cells = vec![name];
    if is_by_cell {
        cells.extend(cells_of(&load.cells).into_iter().map(figure));
    } else {
        cells.extend(load.areas.iter().map(|area| {
            if area.overdue == 0 {
                figure(area.open)
            } else {
                Cell::toned(format!("{} ({})", area.open, area.overdue), Tone::Bad)
            }
        }));
    }
    cells.push(figure(load.cells.open));
    cells.push(if load.cells.overdue == 0 {
        figure(0)
    } else {
        Cell::toned(load.cells.overdue.to_string(), Tone::Bad)
    });
    cells.push(figure(load.coordinated));
    cells.push(if load.owed_late == 0 {
        figure(load.owed)
    } else {
        Cell::toned(format!("{} ({})", load.owed, load.owed_late), Tone::Bad)
    });
    cells.push(capacity.map_or_else(Cell::default, |capacity| carried(page, load, capacity)));
    cells
}

/// Says how much of a capacity is taken: `3/4`, and the effort beside it where one was set.
fn carried(page: &Page<'_>, load: &Load, capacity: &CapacityLoad) -> Cell {
    let mut parts = Vec::new();
    if let Some(tasks) = capacity.tasks {
        parts.push(format!("{}/{tasks}", load.cells.open));
    }
    if let Some(effort) = capacity.effort {
        let (load, effort) = (load.effort.to_string(), effort.to_string());
        parts.push(page.say(
            "matrix-effort-of",
            &[("carried", &load), ("capacity", &effort)],
        ));
    }
    let tone = match capacity.burden.as_deref() {
        Some("over") => Tone::Bad,
        Some("full") => Tone::Warn,
        _ => Tone::Plain,
    };
    Cell::toned(parts.join(", "), tone)
}
