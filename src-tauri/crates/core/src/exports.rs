//! Lists as they go out: every field of every row, typed, in columns that an import knows by the same codes.

pub mod whole;

use crate::codes::coded_enum;
use crate::committee::{self, SeatSort};
use crate::error::{Error, OrNotFound, Result};
use crate::history;
use crate::imports::Watch;
use crate::ops::Noun;
use crate::store::records::{
    ClauseRecord, InstrumentRecord, InventoryItemRecord, MembershipRecord, PostRecord,
    TargetRecord, TaskRecord, UnitRecord,
};
use crate::store::rows::{self, Record};
use crate::store::{self, View};
use crate::targets;
use crate::tasks::{self, PartyRole, TaskQuery};
use chrono::NaiveDate;
use std::collections::BTreeMap;

coded_enum! {
    /// A list that can go out.
    List {
        /// Tasks.
        Tasks = "tasks",
        /// Seats with everyone who held them.
        Members = "members",
        /// Targets with their measurements.
        Targets = "targets",
        /// Organisational units.
        Units = "units",
        /// Documents.
        Instruments = "instruments",
        /// The infrastructure of the sector.
        Inventory = "inventory",
        /// The history.
        History = "history",
    }
}

/// What a cell holds.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Text; may be empty.
    Text(String),
    /// A code of a vocabulary, with the family of its words; `None` = empty.
    Code(&'static str, Option<String>),
    /// A whole number.
    Number(Option<i64>),
    /// A number in hundredths.
    Hundredths(Option<i64>),
    /// A share of the whole, in percent.
    Percent(Option<u32>),
    /// A date.
    Day(Option<NaiveDate>),
}

/// A list.
#[derive(Debug, Clone, PartialEq)]
pub struct Exported {
    /// Codes of the columns.
    pub columns: &'static [&'static str],
    /// Rows, a cell for each column.
    pub rows: Vec<Vec<Cell>>,
}

/// Rows of tasks read at a time.
const PAGE: u32 = 500;

const TASKS: &[&str] = &[
    "code",
    "title",
    "area",
    "level",
    "instrument",
    "clause",
    "lead",
    "assignee_words",
    "coordinators",
    "due",
    "due_words",
    "due_kind",
    "due_event",
    "due_event_on",
    "due_count",
    "original_due",
    "extensions",
    "assigned_on",
    "product",
    "authority",
    "targets",
    "state",
    "state_before",
    "basis",
    "timeliness",
    "days",
    "percent",
    "progress_words",
    "result",
    "done_on",
    "confirmed_on",
    "start_on",
    "duration",
    "effort",
    "parent",
    "replaced_by",
    "source",
    "note",
];

fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

fn number(number: Option<u32>) -> Cell {
    Cell::Number(number.map(i64::from))
}

fn coded(family: &'static str, code: &str) -> Cell {
    Cell::Code(
        family,
        Some(code.to_owned()).filter(|code| !code.is_empty()),
    )
}

/// Reads a record that a column points to, once.
struct Read<'a> {
    view: View<'a>,
    names: BTreeMap<(Noun, String), String>,
}

impl Read<'_> {
    fn name<R: Record>(
        &mut self,
        id: Option<&str>,
        name: impl FnOnce(View<'_>, R) -> Result<String>,
    ) -> Result<String> {
        let Some(id) = id else {
            return Ok(String::new());
        };
        let key = (R::NOUN, id.to_owned());
        if let Some(known) = self.names.get(&key) {
            return Ok(known.clone());
        }
        let record: R = rows::get(self.view, id)?.or_not_found(R::NOUN, id)?;
        let found = name(self.view, record)?;
        self.names.insert(key, found.clone());
        Ok(found)
    }

    /// The name of a unit, or its code when another one has the name, too.
    fn unit(&mut self, id: Option<&str>) -> Result<String> {
        self.name(id, |view, unit: UnitRecord| {
            let same =
                store::committee::units_named(view, &unit.name, &crate::text::fold(&unit.name))?;
            Ok(if same.len() > 1 { unit.code } else { unit.name })
        })
    }

    /// The symbol of a document, or its code when it has none or another one has it, too.
    fn instrument(&mut self, id: Option<&str>) -> Result<String> {
        self.name(id, |view, document: InstrumentRecord| {
            let is_only = !document.symbol.is_empty()
                && store::instruments::named(view, &document.symbol)?.len() == 1;
            Ok(if is_only {
                document.symbol
            } else {
                document.code
            })
        })
    }

    fn clause(&mut self, id: Option<&str>) -> Result<String> {
        self.name(id, |_, clause: ClauseRecord| Ok(clause.label))
    }

    fn task(&mut self, id: Option<&str>) -> Result<String> {
        self.name(id, |_, task: TaskRecord| Ok(task.code))
    }

    /// A post with its unit, as one lead.
    fn lead(&mut self, post_id: Option<&str>, unit_id: Option<&str>) -> Result<String> {
        let Some(post_id) = post_id else {
            return self.unit(unit_id);
        };
        let post: PostRecord = rows::get(self.view, post_id)?.or_not_found(Noun::Posts, post_id)?;
        let unit = match &post.unit_id {
            Some(id) => rows::get::<UnitRecord>(self.view, id)?.map(|unit| unit.name),
            None => None,
        };
        Ok(format!("{} {}", post.title, unit.unwrap_or_default())
            .trim_end()
            .to_owned())
    }
}

/// Returns tasks with every field, in the order of a query; pages of it are its own affair.
///
/// # Errors
/// `cancelled`; trouble with the file.
pub fn tasks(view: View<'_>, query: &TaskQuery, watch: &dyn Watch) -> Result<Exported> {
    let mut read = Read {
        view,
        names: BTreeMap::new(),
    };
    let areas: BTreeMap<String, String> = committee::areas(view)?
        .into_iter()
        .map(|area| (area.id, area.name))
        .collect();
    let mut found = Vec::new();
    let mut query = TaskQuery {
        group: None,
        offset: 0,
        limit: PAGE,
        ..query.clone()
    };
    loop {
        let page = tasks::list(view, &query)?;
        for line in &page.lines {
            watch.tell(u32::try_from(found.len()).unwrap_or(u32::MAX), page.total)?;
            let task: TaskRecord =
                rows::get(view, &line.id)?.or_not_found(Noun::Tasks, &line.code)?;
            let mut coordinators = Vec::new();
            for party in store::tasks::party_records(view, &task.id)? {
                if party.role == PartyRole::Coordinator {
                    coordinators.push(read.unit(Some(&party.unit_id))?);
                }
            }
            let served: Vec<String> = store::targets::of_task(view, &task.id)?
                .into_iter()
                .map(|target| target.code)
                .collect();
            let area = task.area_id.as_ref().and_then(|id| areas.get(id));
            found.push(vec![
                text(&task.code),
                text(&task.title),
                text(area.map_or("", String::as_str)),
                coded("level", &task.level.to_string()),
                Cell::Text(read.instrument(task.instrument_id.as_deref())?),
                Cell::Text(read.clause(task.clause_id.as_deref())?),
                Cell::Text(read.lead(task.lead_post_id.as_deref(), task.lead_unit_id.as_deref())?),
                text(&task.assignee_words),
                Cell::Text(coordinators.join("; ")),
                Cell::Day(task.due_on),
                text(&task.due_words),
                coded("due-kind", task.due_kind.code()),
                text(task.due_event.as_deref().unwrap_or_default()),
                Cell::Day(task.due_event_on),
                number(task.due_count),
                Cell::Day(task.original_due_on),
                number(Some(line.extensions)),
                Cell::Day(task.assigned_on),
                text(&task.product),
                text(&task.authority),
                Cell::Text(served.join("; ")),
                coded("task-state", task.state.code()),
                coded(
                    "task-state",
                    task.state_before.map_or("", tasks::TaskState::code),
                ),
                text(task.basis.as_deref().unwrap_or_default()),
                coded("timeliness-label", line.timeliness.code()),
                Cell::Number(line.days.map(i64::from)),
                Cell::Percent(Some(task.percent)),
                text(&task.progress_words),
                text(&task.result),
                Cell::Day(task.done_on),
                Cell::Day(task.confirmed_on),
                Cell::Day(task.start_on),
                number(task.duration),
                number(task.effort),
                Cell::Text(read.task(task.parent_id.as_deref())?),
                Cell::Text(read.task(task.replaced_by_id.as_deref())?),
                text(&task.source),
                text(&task.note),
            ]);
        }
        query.offset += PAGE;
        if query.offset >= page.total {
            return Ok(Exported {
                columns: TASKS,
                rows: found,
            });
        }
    }
}

/// Returns the tasks of a query that have a deadline, as lines, in its order.
///
/// # Errors
/// `cancelled`; trouble with the file.
pub fn deadlines(
    view: View<'_>,
    query: &TaskQuery,
    watch: &dyn Watch,
) -> Result<Vec<tasks::TaskLine>> {
    let mut found = Vec::new();
    let mut query = TaskQuery {
        group: None,
        offset: 0,
        limit: PAGE,
        ..query.clone()
    };
    loop {
        let page = tasks::list(view, &query)?;
        if page.lines.is_empty() {
            return Ok(found);
        }
        query.offset += u32::try_from(page.lines.len()).unwrap_or(PAGE);
        watch.tell(query.offset, page.total)?;
        found.extend(page.lines.into_iter().filter(|line| line.due_on.is_some()));
    }
}

/// Returns the seats with everyone who held them, oldest first; a seat that nobody is known to have held has one row.
///
/// # Errors
/// Trouble with the file.
pub fn members(view: View<'_>) -> Result<Exported> {
    let mut read = Read {
        view,
        names: BTreeMap::new(),
    };
    let mut found = Vec::new();
    for seat in committee::list(view, SeatSort::Protocol)? {
        let records = store::committee::membership_records(view, &seat.id)?;
        let held: Vec<Option<MembershipRecord>> = if records.is_empty() {
            vec![None]
        } else {
            records.into_iter().map(Some).collect()
        };
        for record in held {
            let own = |id: Option<&String>, column| match id {
                Some(id) => store::committee::name_of(view, column, id),
                None => Ok(None),
            };
            let post_id = record.as_ref().and_then(|record| record.post_id.as_ref());
            let unit_id = match post_id {
                Some(id) => store::committee::unit_of_post(view, id)?,
                None => None,
            };
            let person_id = record.as_ref().and_then(|record| record.person_id.as_ref());
            let instrument_id = record
                .as_ref()
                .and_then(|record| record.instrument_id.as_deref());
            found.push(vec![
                number(Some(seat.number)),
                coded("role", seat.role.code()),
                Cell::Text(own(person_id, "person_id")?.unwrap_or_default()),
                Cell::Text(own(post_id, "post_id")?.unwrap_or_default()),
                Cell::Text(read.unit(unit_id.as_deref())?),
                Cell::Day(record.as_ref().map(|record| record.from_on)),
                Cell::Day(record.as_ref().and_then(|record| record.to_on)),
                Cell::Text(read.instrument(instrument_id)?),
                text(record.as_ref().map_or("", |record| record.source.as_str())),
            ]);
        }
    }
    Ok(Exported {
        columns: &[
            "seat",
            "role",
            "person",
            "post",
            "unit",
            "from",
            "to",
            "instrument",
            "source",
        ],
        rows: found,
    })
}

/// Returns the targets, a row for each measurement; one that was never measured has one row.
///
/// # Errors
/// Trouble with the file.
pub fn targets(view: View<'_>) -> Result<Exported> {
    let mut read = Read {
        view,
        names: BTreeMap::new(),
    };
    let mut found = Vec::new();
    for target in targets::list(view)? {
        let record: TargetRecord =
            rows::get(view, &target.id)?.or_not_found(Noun::Targets, &target.code)?;
        let instrument = read.instrument(record.instrument_id.as_deref())?;
        let measured = if target.measurements.is_empty() {
            vec![None]
        } else {
            target.measurements.iter().map(Some).collect()
        };
        for measurement in measured {
            found.push(vec![
                text(&record.code),
                text(&record.title),
                coded("target-group", &record.target_group),
                number(Some(record.year)),
                coded("target-comparison", &record.comparison),
                Cell::Hundredths(record.value.map(i64::from)),
                text(&record.unit),
                text(&instrument),
                Cell::Day(measurement.map(|measurement| measurement.measured_on)),
                Cell::Hundredths(measurement.map(|measurement| i64::from(measurement.value))),
                text(measurement.map_or("", |measurement| measurement.source.as_str())),
                text(&record.source),
                text(&record.note),
            ]);
        }
    }
    Ok(Exported {
        columns: &[
            "code",
            "title",
            "group",
            "year",
            "comparison",
            "value",
            "unit",
            "instrument",
            "measured_on",
            "measured",
            "measured_source",
            "source",
            "note",
        ],
        rows: found,
    })
}

/// Returns all units that ever were.
///
/// # Errors
/// Trouble with the file.
pub fn units(view: View<'_>) -> Result<Exported> {
    let rows = committee::units(view, true)?
        .iter()
        .map(|unit| {
            let unit: UnitRecord =
                rows::get(view, &unit.id)?.or_not_found(Noun::Units, &unit.code)?;
            Ok(vec![
                text(&unit.code),
                text(&unit.name),
                text(&unit.abbreviation),
                coded("unit-kind", &unit.kind),
                Cell::Day(unit.from_on),
                Cell::Day(unit.to_on),
                text(&unit.source),
                text(&unit.note),
            ])
        })
        .collect::<Result<Vec<_>>>()?;
    Ok(Exported {
        columns: &[
            "code",
            "name",
            "abbreviation",
            "unit_kind",
            "from",
            "to",
            "source",
            "note",
        ],
        rows,
    })
}

/// Returns all documents, newest first.
///
/// # Errors
/// Trouble with the file.
pub fn instruments(view: View<'_>) -> Result<Exported> {
    let (_, lines) = crate::instruments::list(view, None, 0, u32::MAX)?;
    let rows = lines
        .iter()
        .map(|line| {
            let document: InstrumentRecord =
                rows::get(view, &line.id)?.or_not_found(Noun::Instruments, &line.code)?;
            Ok(vec![
                text(&document.code),
                text(&document.symbol),
                coded("instrument-kind", &document.kind),
                text(&document.title),
                text(&document.issuer),
                text(&document.signer),
                Cell::Day(document.signed_on),
                number(document.year),
                text(&document.source),
                text(&document.note),
            ])
        })
        .collect::<Result<Vec<_>>>()?;
    Ok(Exported {
        columns: &[
            "code",
            "symbol",
            "instrument_kind",
            "title",
            "issuer",
            "signer",
            "signed_on",
            "year",
            "source",
            "note",
        ],
        rows,
    })
}

/// Returns the infrastructure of the sector, with what each item bears on.
///
/// # Errors
/// Trouble with the file.
pub fn inventory(view: View<'_>) -> Result<Exported> {
    let mut read = Read {
        view,
        names: BTreeMap::new(),
    };
    let mut found = Vec::new();
    for id in store::imports::inventory_ids(view)? {
        let item: InventoryItemRecord =
            rows::get(view, &id)?.or_not_found(Noun::InventoryItems, &id)?;
        let mut borne = store::inventory::tasks_of(view, &id)?;
        borne.extend(store::inventory::targets_of(view, &id)?);
        let borne: Vec<String> = borne.into_iter().map(|named| named.code).collect();
        found.push(vec![
            text(&item.code),
            text(&item.name),
            coded("inventory-kind", item.kind.code()),
            Cell::Text(read.unit(item.owner_unit_id.as_deref())?),
            text(&item.locality),
            coded("inventory-state", item.state.code()),
            number(item.capacity),
            text(&item.capacity_unit),
            Cell::Day(item.since_on),
            Cell::Text(borne.join("; ")),
            text(&item.source),
            text(&item.note),
        ]);
    }
    Ok(Exported {
        columns: &[
            "code",
            "name",
            "kind",
            "owner",
            "locality",
            "state",
            "capacity",
            "capacity_unit",
            "since",
            "bears_on",
            "source",
            "note",
        ],
        rows: found,
    })
}

/// Returns the history, newest first: a row for each field that changed, and one for an operation without any.
///
/// # Errors
/// `cancelled`; trouble with the file.
pub fn history(view: View<'_>, watch: &dyn Watch) -> Result<Exported> {
    let mut found = Vec::new();
    let mut offset = 0;
    loop {
        let (total, entries) = history::whole_page(view, offset, PAGE)?;
        for entry in entries {
            watch.tell(total - entry.number.min(total), total)?;
            let changes: Vec<Option<&history::FieldChange>> = if entry.fields.is_empty() {
                vec![None]
            } else {
                entry.fields.iter().map(Some).collect()
            };
            for change in changes {
                let side = |value: Option<&Option<String>>| {
                    text(value.and_then(Option::as_deref).unwrap_or_default())
                };
                found.push(vec![
                    number(Some(entry.number)),
                    text(&entry.at),
                    Cell::Day(Some(entry.effective_on)),
                    text(&entry.actor),
                    coded("op", entry.label.op.code()),
                    text(&entry.label.subject),
                    coded("noun", change.map_or("", |change| change.noun.code())),
                    text(change.map_or("", |change| change.field.as_str())),
                    side(change.map(|change| &change.before)),
                    side(change.map(|change| &change.after)),
                    text(if entry.is_undone { "x" } else { "" }),
                ]);
            }
        }
        offset += PAGE;
        if offset >= total {
            return Ok(Exported {
                columns: &[
                    "number",
                    "at",
                    "effective_on",
                    "actor",
                    "op",
                    "subject",
                    "noun",
                    "column",
                    "before",
                    "after",
                    "is_undone",
                ],
                rows: found,
            });
        }
    }
}

/// Refuses a list that no sheet holds.
///
/// # Errors
/// `invalid` with `too_many`.
pub fn check_size(rows: usize) -> Result<()> {
    const MOST_ROWS: usize = 1_000_000;
    if rows > MOST_ROWS {
        return Err(Error::Invalid {
            field: "rows",
            why: "too_many",
        });
    }
    Ok(())
}
