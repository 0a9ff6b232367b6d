//! `steering inventory …`: the infrastructure, and the tasks and targets it bears on.

use crate::args::Args;
use crate::fail::Fail;
use crate::page::Page;
use crate::say::{named, title};
use crate::session::Session;
use crate::table::{Cell, Fit, Table, Tone};
use crate::tasks::{count, is_uuid, unit};
use crate::verbs::Verb;
use steering_api::wire::inventory::{
    InventoryAddReq, InventoryCapacity, InventoryEditReq, InventoryGroup, InventoryLinkReq,
    InventoryListReq, InventoryPage, InventoryRow, InventoryTotals, InventoryView,
};
use steering_api::wire::{AsOfReq, KeyReq};

/// Runs a command of the infrastructure.
///
/// # Errors
/// What the desk answered, or a value that is not valid.
pub(crate) fn run(session: &Session<'_>, verb: &Verb, args: &Args<'_>) -> Result<(), Fail> {
    match verb.path {
        "inventory list" => list(session, args),
        "inventory totals" => {
            let request = AsOfReq {
                as_of: args.date("as-of")?,
            };
            session
                .answer("inventory_totals", &request, totals)
                .map(drop)
        }
        "inventory show" => {
            let request = KeyReq {
                as_of: args.date("as-of")?,
                ..key(args)
            };
            session.answer("inventory_show", &request, item).map(drop)
        }
        "inventory add" => add(session, args),
        "inventory edit" => edit(session, args),
        "inventory remove" => changed(session, "inventory_remove", &key(args)),
        "inventory link" => changed(session, "inventory_link", &bearing(args)),
        _ => changed(session, "inventory_unlink", &bearing(args)),
    }
}

fn key(args: &Args<'_>) -> KeyReq {
    KeyReq {
        key: args.must("item"),
        as_of: None,
    }
}

fn bearing(args: &Args<'_>) -> InventoryLinkReq {
    InventoryLinkReq {
        key: args.must("item"),
        task: args.text("task"),
        target: args.text("target"),
    }
}

fn changed(session: &Session<'_>, cmd: &str, request: &impl serde::Serialize) -> Result<(), Fail> {
    let view: InventoryView = session.answer(cmd, request, item)?;
    let id = format!("cli-done-{}", cmd.replace('_', "-"));
    session.note(&id, &[("code", &view.row.code)]);
    Ok(())
}

/// Reads `40 TB` into the figure and its unit; empty text clears both.
fn capacity(args: &Args<'_>) -> Result<Option<(Option<u32>, String)>, Fail> {
    let Some(text) = args.text("capacity") else {
        return Ok(None);
    };
    let text = text.trim();
    if text.is_empty() {
        return Ok(Some((None, String::new())));
    }
    let digits = text
        .find(|letter: char| !letter.is_ascii_digit())
        .unwrap_or(text.len());
    let (figure, unit) = text.split_at(digits);
    let figure = figure
        .parse()
        .map_err(|_| Fail::invalid("capacity", "malformed"))?;
    Ok(Some((Some(figure), unit.trim().to_owned())))
}

fn add(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let (capacity, capacity_unit) = capacity(args)?.unwrap_or_default();
    let request = InventoryAddReq {
        name: args.must("name"),
        kind: args.must("kind"),
        state: args.must("state"),
        owner: args.text("owner"),
        locality: args.text("locality"),
        capacity,
        capacity_unit: Some(capacity_unit),
        since_on: args.date("since")?,
        source: args.text("source"),
        note: args.text("note"),
    };
    changed(session, "inventory_add", &request)
}

fn edit(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let edited = [
        "name", "kind", "state", "owner", "locality", "capacity", "since", "source", "note",
    ];
    session.something(args, &edited, "steering inventory edit")?;
    let request = key(args);
    let version = match args.number("version")? {
        Some(version) => version,
        None => {
            let present: InventoryView = session.ask("inventory_show", &request)?;
            present.row.version
        }
    };
    let since_on = match args.text("since") {
        Some(text) if text.trim().is_empty() => Some(None),
        _ => args.date("since")?.map(Some),
    };
    let (capacity, capacity_unit) = match capacity(args)? {
        Some((figure, unit)) => (Some(figure), Some(unit)),
        None => (None, None),
    };
    let request = InventoryEditReq {
        key: request.key,
        version,
        name: args.text("name"),
        kind: args.text("kind"),
        state: args.text("state"),
        owner: args.text("owner"),
        locality: args.text("locality"),
        capacity,
        capacity_unit,
        since_on,
        source: args.text("source"),
        note: args.text("note"),
    };
    changed(session, "inventory_edit", &request)
}

fn list(session: &Session<'_>, args: &Args<'_>) -> Result<(), Fail> {
    let owner = match args.text("owner") {
        Some(key) if key != "none" && !is_uuid(&key) => Some(
            unit(session, &key)?
                .ok_or_else(|| Fail::wire("not_found", &[("noun", "units"), ("key", &key)]))?,
        ),
        given => given,
    };
    let request = InventoryListReq {
        text: args.text("text"),
        kind: args.text("kind"),
        state: args.text("state"),
        owner,
        locality: args.text("locality"),
        task: args.text("task"),
        target: args.text("target"),
        sort: args.text("sort"),
        offset: args.number("offset")?.unwrap_or_default(),
        limit: args.number("limit")?.unwrap_or_default(),
        as_of: args.date("as-of")?,
    };
    let view: InventoryPage =
        session.answer("inventory_list", &request, |page, view: &InventoryPage| {
            let head = |id: &str| page.say(id, &[]);
            let mut table = Table::new(vec![
                (head("field-code"), Fit::Left),
                (head("field-name"), Fit::Wrap(3)),
                (head("field-kind"), Fit::Left),
                (head("field-owner"), Fit::Wrap(2)),
                (head("field-locality"), Fit::Wrap(1)),
                (head("field-state"), Fit::Left),
                (head("field-capacity"), Fit::Right),
                (head("noun-tasks"), Fit::Right),
                (head("noun-targets"), Fit::Right),
            ]);
            for row in &view.rows {
                table.row(cells(page, row));
            }
            page.table(&table);
        })?;
    count(
        session,
        "noun-inventory-items-count",
        view.offset,
        view.rows.len(),
        view.total,
    );
    Ok(())
}

fn cells(page: &Page<'_>, row: &InventoryRow) -> Vec<Cell> {
    let host = page.host;
    let tone = match row.state.as_str() {
        "degraded" => Tone::Warn,
        "retired" => Tone::Quiet,
        _ => Tone::Plain,
    };
    vec![
        row.code.as_str().into(),
        row.name.as_str().into(),
        host.code("inventory-kind", &row.kind).into(),
        title(row.owner.as_ref()).into(),
        row.locality.as_str().into(),
        Cell::toned(host.code("inventory-state", &row.state), tone),
        amount(row).into(),
        row.tasks.to_string().into(),
        row.targets.to_string().into(),
    ]
}

fn amount(row: &InventoryRow) -> String {
    row.capacity
        .map(|capacity| format!("{capacity} {}", row.capacity_unit))
        .unwrap_or_default()
}

fn item(page: &mut Page<'_>, view: &InventoryView) {
    let host = page.host;
    let row = &view.row;
    let many =
        |refs: &[steering_api::wire::Ref]| refs.iter().map(named).collect::<Vec<_>>().join("; ");
    page.line(&format!("{} {}", row.code, row.name));
    page.facts(&[
        (
            host.say("field-kind", &[]),
            host.code("inventory-kind", &row.kind),
        ),
        (
            host.say("field-state", &[]),
            host.code("inventory-state", &row.state),
        ),
        (host.say("field-owner", &[]), title(row.owner.as_ref())),
        (host.say("field-locality", &[]), row.locality.clone()),
        (host.say("field-capacity", &[]), amount(row)),
        (
            host.say("field-since-on", &[]),
            host.maybe_day(row.since_on),
        ),
        (host.say("noun-tasks", &[]), many(&view.tasks)),
        (host.say("noun-targets", &[]), many(&view.targets)),
        (host.say("field-note", &[]), view.note.clone()),
        (host.say("field-source", &[]), view.source.clone()),
    ]);
}

fn totals(page: &mut Page<'_>, view: &InventoryTotals) {
    let host = page.host;
    let sum = |capacities: &[InventoryCapacity]| {
        capacities
            .iter()
            .map(|sum| {
                let (present, coming) = (sum.present.to_string(), sum.coming.to_string());
                host.say(
                    "inventory-capacity-sum",
                    &[
                        ("unit", &sum.unit),
                        ("present", &present),
                        ("coming", &coming),
                    ],
                )
            })
            .collect::<Vec<_>>()
            .join("; ")
    };
    page.line(&host.say(
        "noun-inventory-items-count",
        &[("count", &view.all.items.to_string())],
    ));
    page.facts(&[
        (host.say("field-capacity", &[]), sum(&view.all.capacities)),
        (
            host.say("inventory-without-links", &[]),
            view.without_links.to_string(),
        ),
        (
            host.say("inventory-without-source", &[]),
            view.without_source.to_string(),
        ),
    ]);
    let table_of =
        |groups: &[InventoryGroup], head: &str, name: &dyn Fn(&InventoryGroup) -> String| {
            let mut columns = vec![
                (host.say(head, &[]), Fit::Wrap(2)),
                (host.say("inventory-items", &[]), Fit::Right),
            ];
            for state in ["planned", "building", "in_use", "degraded", "retired"] {
                columns.push((host.code("inventory-state", state), Fit::Right));
            }
            columns.push((host.say("field-capacity", &[]), Fit::Wrap(2)));
            let mut table = Table::new(columns);
            for group in groups {
                let mut cells: Vec<Cell> = vec![name(group).into(), group.items.to_string().into()];
                cells.extend(
                    group
                        .states
                        .iter()
                        .map(|count| Cell::from(count.to_string())),
                );
                cells.push(sum(&group.capacities).into());
                table.row(cells);
            }
            table
        };
    let none = |id: &'static str| {
        move |group: &InventoryGroup| match &group.key {
            Some(key) => key.title.clone(),
            None => host.say(id, &[]),
        }
    };
    let kind = |group: &InventoryGroup| {
        let code = group.key.as_ref().map_or("", |key| key.code.as_str());
        host.code("inventory-kind", code)
    };
    let tables = [
        (
            "inventory-by-kind",
            table_of(&view.by_kind, "field-kind", &kind),
        ),
        (
            "inventory-by-owner",
            table_of(&view.by_owner, "field-owner", &none("inventory-no-owner")),
        ),
        (
            "inventory-by-locality",
            table_of(
                &view.by_locality,
                "field-locality",
                &none("inventory-no-locality"),
            ),
        ),
    ];
    for (heading, table) in tables {
        if !table.is_empty() {
            page.heading(&host.say(heading, &[]));
            page.table(&table);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_capacity_is_read_with_its_unit() {
        let command = clap::Command::new("x").arg(clap::Arg::new("capacity").long("capacity"));
        for (typed, wanted) in [
            ("40 TB", Some((Some(40), "TB".to_owned()))),
            ("100Mbps", Some((Some(100), "Mbps".to_owned()))),
            ("1500 máy tính", Some((Some(1500), "máy tính".to_owned()))),
            ("", Some((None, String::new()))),
        ] {
            let matches = command.clone().get_matches_from(["x", "--capacity", typed]);
            assert_eq!(
                capacity(&Args(&matches)).ok().flatten(),
                wanted,
                "capacity of {typed:?}"
            );
        }
        let matches = command.get_matches_from(["x", "--capacity", "nhiều"]);
        assert!(
            capacity(&Args(&matches)).is_err(),
            "a capacity begins with a figure"
        );
    }
}
