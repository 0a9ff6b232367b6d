//! `steering member …`, `unit …`, `area …`: the committee, the units and the priority areas.

use crate::args::Args;
use crate::fail::Fail;
use crate::memory;
use crate::page::Page;
use crate::say::title;
use crate::session::Session;
use crate::table::{Cell, Fit, Table, Tone};
use crate::tasks::is_uuid;
use crate::verbs::Verb;
use steering_api::wire::Empty;
use steering_api::wire::committee::{
    AreaList, AreaView, MemberEditReq, MemberEndReq, MemberFillReq, MemberListReq, MembershipView,
    SeatList, SeatView, UnitAddReq, UnitList, UnitListReq, UnitView,
};
use steering_api::wire::priorities::{AreaAddReq, AreaEditReq, AreaMoveReq, AreaRemoveReq};

/// Runs a command of the committee.
///
/// # Errors
/// What the desk answered, or a value that is not valid.
pub(crate) fn run(session: &Session<'_>, verb: &Verb, args: &Args<'_>) -> Result<(), Fail> {
    match verb.path {
        "member list" => members(session, args),
        "member fill" => {
            let request = MemberFillReq {
                seat: seat(args)?,
                person: args.text("person"),
                post: args.text("post"),
                unit: args.text("unit"),
                from: args.must_date("from")?,
                instrument: args.text("instrument"),
            };
            changed(session, "member_fill", &request)
        }
        "member end" => {
            let request = MemberEndReq {
                seat: seat(args)?,
                to: args.must_date("to")?,
            };
            changed(session, "member_end", &request)
        }
        "member memory" => memory::of_member(session, args),
        "member edit" => edit(session, args),
        "unit list" => units(session, args),
        "unit add" => {
            let request = UnitAddReq {
                name: args.must("name"),
                abbreviation: args.text("abbreviation"),
                kind: args.must("kind"),
                from: args.date("from")?,
                source: args.text("source"),
            };
            let view: UnitView = session.answer("unit_add", &request, unit)?;
            session.note("cli-done-unit-add", &[("code", &view.code)]);
            Ok(())
        }
        "area add" => {
            let request = AreaAddReq {
                name: args.must("name"),
                source: args.text("source"),
                note: args.text("note"),
            };
            areas_changed(session, "area_add", &request)
        }
        "area edit" => {
            let edited = ["name", "source", "note"];
            session.something(args, &edited, "steering area edit")?;
            let key = args.must("area");
            let request = AreaEditReq {
                version: match args.number("version")? {
                    Some(version) => version,
                    None => area(session, &key)?.version,
                },
                key,
                name: args.text("name"),
                source: args.text("source"),
                note: args.text("note"),
            };
            areas_changed(session, "area_edit", &request)
        }
        "area move" => {
            let request = AreaMoveReq {
                key: args.must("area"),
                to: args
                    .number("place")?
                    .ok_or_else(|| Fail::invalid("to", "empty"))?,
            };
            areas_changed(session, "area_move", &request)
        }
        "area remove" => {
            let request = AreaRemoveReq {
                key: args.must("area"),
            };
            areas_changed(session, "area_remove", &request)
        }
        _ => areas(session),
    }
}

fn seat(args: &Args<'_>) -> Result<u32, Fail> {
    args.number("seat")?
        .ok_or_else(|| Fail::invalid("seat", "empty"))
}

fn members(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let request = MemberListReq {
        as_of: args.date("as-of")?,
        sort: args.text("sort"),
    };
    let view: SeatList = session.answer("member_list", &request, |page, view: &SeatList| {
        let head = |id: &str| page.say(id, &[]);
        let mut table = Table::new(vec![
            (head("field-seat"), Fit::Right),
            (head("field-role"), Fit::Wrap(2)),
            (head("field-person"), Fit::Wrap(2)),
            (head("field-post"), Fit::Wrap(3)),
            (head("field-unit"), Fit::Wrap(3)),
            (head("field-from"), Fit::Left),
            (head("cli-head-open-tasks"), Fit::Right),
            (head("cell-overdue"), Fit::Right),
        ]);
        for seat in &view.seats {
            table.row(seat_cells(page, seat));
        }
        page.table(&table);
    })?;
    let (count, open) = (view.seats.len().to_string(), view.open.to_string());
    session.note("cli-count-seats", &[("count", &count), ("open", &open)]);
    Ok(())
}

fn seat_cells(page: &Page<'_>, seat: &SeatView) -> Vec<Cell> {
    let host = page.host;
    let held = seat.membership.as_ref();
    let person = match held.and_then(|held| held.person.as_ref()) {
        Some(person) => Cell::from(person.title.as_str()),
        None => Cell::toned(host.say("seat-open", &[]), Tone::Quiet),
    };
    let overdue = if seat.overdue_tasks > 0 {
        Tone::Bad
    } else {
        Tone::Plain
    };
    vec![
        seat.number.to_string().into(),
        host.code("role", &seat.role).into(),
        person,
        title(held.and_then(|held| held.post.as_ref())).into(),
        title(held.and_then(|held| held.unit.as_ref())).into(),
        host.maybe_day(held.and_then(|held| held.from)).into(),
        seat.open_tasks.to_string().into(),
        Cell::toned(seat.overdue_tasks.to_string(), overdue),
    ]
}

fn edit(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let edited = ["person", "post", "unit", "from"];
    session.something(args, &edited, "steering member edit")?;
    let key = args.must("seat");
    let mut request = MemberEditReq {
        id: key.clone(),
        version: args.number("version")?.unwrap_or_default(),
        person: args.text("person"),
        post: args.text("post"),
        unit: args.text("unit"),
        from: args.date("from")?,
    };
    let version_given = args.text("version").is_some();
    if !(is_uuid(&key) && version_given) {
        let held = membership(session, &key, args)?;
        if !version_given {
            request.version = held.version;
        }
        request.id = held.id;
    }
    changed(session, "member_edit", &request)
}

/// Finds the membership of a seat on the operation's day, or the one of an id.
fn membership(session: &Session<'_>, key: &str, args: &Args<'_>) -> Result<MembershipView, Fail> {
    let missing = |noun: &str| Fail::wire("not_found", &[("noun", noun), ("key", key)]);
    let request = MemberListReq {
        as_of: args.date("on")?,
        sort: None,
    };
    let list: SeatList = session.ask("member_list", &request)?;
    if is_uuid(key) {
        return list
            .seats
            .into_iter()
            .flat_map(|seat| seat.memberships)
            .find(|held| held.id == key)
            .ok_or_else(|| missing("memberships"));
    }
    let number = key
        .parse::<u32>()
        .map_err(|_| Fail::invalid("seat", "malformed"))?;
    let seat = list
        .seats
        .into_iter()
        .find(|seat| seat.number == number)
        .ok_or_else(|| missing("seats"))?;
    seat.membership
        .or_else(|| seat.memberships.into_iter().next())
        .ok_or_else(|| missing("memberships"))
}

fn changed(session: &Session<'_>, cmd: &str, request: &impl serde::Serialize) -> Result<(), Fail> {
    let view: SeatView = session.answer(cmd, request, seat_page)?;
    let id = format!("cli-done-{}", cmd.replace('_', "-"));
    session.note(&id, &[("number", &view.number.to_string())]);
    Ok(())
}

fn seat_page(page: &mut Page<'_>, seat: &SeatView) {
    let host = page.host;
    let number = seat.number.to_string();
    page.line(&format!(
        "{} {}",
        host.say("seat-number", &[("number", &number)]),
        host.code("role", &seat.role)
    ));
    let mut table = Table::new(vec![
        (host.say("field-from", &[]), Fit::Left),
        (host.say("field-to", &[]), Fit::Left),
        (host.say("field-person", &[]), Fit::Wrap(1)),
        (host.say("field-post", &[]), Fit::Wrap(1)),
        (host.say("field-unit", &[]), Fit::Wrap(1)),
        (host.say("field-instrument", &[]), Fit::Left),
    ]);
    for held in &seat.memberships {
        table.row(vec![
            host.maybe_day(held.from).into(),
            host.maybe_day(held.to).into(),
            title(held.person.as_ref()).into(),
            title(held.post.as_ref()).into(),
            title(held.unit.as_ref()).into(),
            held.instrument
                .as_ref()
                .map(|document| document.code.clone())
                .unwrap_or_default()
                .into(),
        ]);
    }
    page.table(&table);
}

fn units(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let request = UnitListReq {
        as_of: args.date("as-of")?,
        all: args.flag("all"),
    };
    let view: UnitList = session.answer("unit_list", &request, |page, view: &UnitList| {
        let head = |id: &str| page.say(id, &[]);
        let mut table = Table::new(vec![
            (head("field-code"), Fit::Left),
            (head("field-abbreviation"), Fit::Left),
            (head("field-name"), Fit::Wrap(3)),
            (head("field-kind"), Fit::Wrap(2)),
            (head("field-from"), Fit::Left),
            (head("field-to"), Fit::Left),
            (head("cli-head-open-tasks"), Fit::Right),
            (head("cell-overdue"), Fit::Right),
        ]);
        for unit in &view.units {
            let overdue = if unit.overdue_tasks > 0 {
                Tone::Bad
            } else {
                Tone::Plain
            };
            table.row(vec![
                unit.code.as_str().into(),
                unit.abbreviation.as_str().into(),
                unit.name.as_str().into(),
                page.host.code("unit-kind", &unit.kind).into(),
                page.host.maybe_day(unit.from).into(),
                page.host.maybe_day(unit.to).into(),
                unit.open_tasks.to_string().into(),
                Cell::toned(unit.overdue_tasks.to_string(), overdue),
            ]);
        }
        page.table(&table);
    })?;
    session.note(
        "noun-units-count",
        &[("count", &view.units.len().to_string())],
    );
    Ok(())
}

fn unit(page: &mut Page<'_>, unit: &UnitView) {
    let host = page.host;
    page.line(&format!("{} {}", unit.code, unit.name));
    page.facts(&[
        (
            host.say("field-abbreviation", &[]),
            unit.abbreviation.clone(),
        ),
        (
            host.say("field-kind", &[]),
            host.code("unit-kind", &unit.kind),
        ),
        (host.say("field-from", &[]), host.maybe_day(unit.from)),
        (host.say("field-to", &[]), host.maybe_day(unit.to)),
        (host.say("field-source", &[]), unit.source.clone()),
    ]);
}

/// Finds an area by its place or id.
fn area(session: &Session<'_>, key: &str) -> Result<AreaView, Fail> {
    let list: AreaList = session.ask("area_list", &Empty {})?;
    list.areas
        .into_iter()
        .find(|area| area.id == key || area.number.to_string() == key)
        .ok_or_else(|| Fail::wire("not_found", &[("noun", "areas"), ("key", key)]))
}

fn areas_changed(
    session: &Session<'_>,
    cmd: &str,
    request: &impl serde::Serialize,
) -> Result<(), Fail> {
    let _view: AreaList = session.answer(cmd, request, areas_page)?;
    session.note("cli-done-area", &[]);
    Ok(())
}

fn areas_page(page: &mut Page<'_>, view: &AreaList) {
    let mut table = Table::new(vec![
        (page.say("cli-head-number", &[]), Fit::Right),
        (page.say("field-name", &[]), Fit::Wrap(2)),
        (page.say("field-source", &[]), Fit::Wrap(3)),
    ]);
    for area in &view.areas {
        table.row(vec![
            area.number.to_string().into(),
            area.name.as_str().into(),
            area.source.as_str().into(),
        ]);
    }
    page.table(&table);
}

fn areas(session: &Session<'_>) -> Result<(), Fail> {
    let view: AreaList = session.answer("area_list", &Empty {}, areas_page)?;
    session.note(
        "noun-areas-count",
        &[("count", &view.areas.len().to_string())],
    );
    Ok(())
}
