//! Rows that are sites and systems, known by code, or by name with kind, locality and owner.

use super::names::{Found, Names};
use super::plan::{Planner, Row, Verdict, Why};
use super::units::{code_for, own_code, spent, verdict};
use super::values;
use crate::error::{OrNotFound, Result};
use crate::inventory::{InventoryKind, InventoryState, rules};
use crate::ops::Noun;
use crate::store::records::{InventoryItemRecord, InventoryLinkRecord};
use crate::store::{self, View, rows};
use crate::text::fold;
use std::collections::{BTreeMap, HashMap};

const SERIES: &str = "HT";

/// Words for the kinds of items.
const KINDS: &[(&str, &str)] = &[
    ("trung tam du lieu", "data_centre"),
    ("phong may chu", "data_centre"),
    ("mang, duong truyen", "network"),
    ("mang", "network"),
    ("duong truyen", "network"),
    ("nen tang", "platform"),
    ("co so du lieu", "database"),
    ("csdl", "database"),
    ("ung dung", "application"),
    ("phan mem", "application"),
    ("thiet bi", "equipment"),
    ("co so, diem ket noi", "site"),
    ("diem ket noi", "site"),
    ("khac", "other"),
];

/// Words for the states of items.
const STATES: &[(&str, &str)] = &[
    ("du kien", "planned"),
    ("dang xay dung", "building"),
    ("dang trien khai", "building"),
    ("dang dung", "in_use"),
    ("dang su dung", "in_use"),
    ("dang hoat dong", "in_use"),
    ("xuong cap", "degraded"),
    ("ngung dung", "retired"),
    ("ngung su dung", "retired"),
];

/// What rows of the inventory are compared with.
pub(super) struct Inventory<'a> {
    view: View<'a>,
    units: Names,
    tasks: HashMap<String, String>,
    targets: Names,
    by_code: HashMap<String, String>,
    by_twin: HashMap<String, String>,
    last_number: u32,
    seen: BTreeMap<String, u32>,
}

/// What an item is known by when its row has no code.
fn twin(name: &str, kind: &str, locality: &str, owner: Option<&str>) -> String {
    format!(
        "{}\n{kind}\n{}\n{}",
        fold(name),
        fold(locality),
        owner.unwrap_or_default()
    )
}

impl<'a> Inventory<'a> {
    pub(super) fn new(view: View<'a>) -> Result<Self> {
        let (mut by_code, mut by_twin) = (HashMap::new(), HashMap::new());
        for id in store::imports::inventory_ids(view)? {
            let item: InventoryItemRecord =
                rows::get(view, &id)?.or_not_found(Noun::InventoryItems, &id)?;
            let owner = item.owner_unit_id.as_deref();
            by_twin.insert(
                twin(&item.name, item.kind.code(), &item.locality, owner),
                id.clone(),
            );
            by_code.insert(item.code, id);
        }
        let tasks = store::imports::task_keys(view)?;
        Ok(Self {
            view,
            units: Names::new(store::imports::units(view)?),
            tasks: tasks.into_iter().map(|key| (key.code, key.id)).collect(),
            targets: Names::new(store::imports::targets(view)?),
            by_code,
            by_twin,
            last_number: store::imports::last_number(view, SERIES)?,
            seen: BTreeMap::new(),
        })
    }

    /// Reads what an item bears on: tasks and targets by code. Returns the links that are not there yet.
    fn links(
        &self,
        row: &mut Row<'_>,
        item_id: Option<&str>,
    ) -> Result<Vec<(Option<String>, Option<String>)>> {
        let Some(text) = row.text("bears_on") else {
            return Ok(Vec::new());
        };
        let mut wanted = Vec::new();
        let mut added = Vec::new();
        for code in text
            .split(['\n', ';', ','])
            .map(str::trim)
            .filter(|code| !code.is_empty())
        {
            let link = match self.tasks.get(&code.to_uppercase()) {
                Some(task) => (Some(task.clone()), None),
                None => match self.targets.find(code, None) {
                    Found::One(target) => (None, Some(target)),
                    Found::Many | Found::None(_) => {
                        row.refuse("bears_on", Why::NotFound, code);
                        return Ok(Vec::new());
                    }
                },
            };
            let is_there = match item_id {
                Some(item) => {
                    let (task, target) = (link.0.as_deref(), link.1.as_deref());
                    store::inventory::link_between(self.view, item, task, target)?.is_some()
                }
                None => false,
            };
            if !is_there && !wanted.contains(&link) {
                added.push(code.to_uppercase());
                wanted.push(link);
            }
        }
        if !added.is_empty() {
            row.differs("bears_on", "", added.join("; "));
        }
        Ok(wanted)
    }
}

impl Planner for Inventory<'_> {
    fn plan(&mut self, row: &mut Row<'_>) -> Result<Verdict> {
        let code = own_code(row, SERIES, |code| self.by_code.contains_key(code));
        let name = row.line("name").unwrap_or_default();
        let kind = row.read("kind", |cell| {
            values::coded(cell, KINDS, InventoryKind::from_code)
        });
        let state = row.read("state", |cell| {
            values::coded(cell, STATES, InventoryState::from_code)
        });
        let mut owner = None;
        row.take_id("owner", &self.units, &mut owner);
        row.planned.differences.clear();
        let locality = row.line("locality");
        let own = twin(
            &name,
            kind.map_or("", InventoryKind::code),
            locality.as_deref().unwrap_or_default(),
            owner.as_deref(),
        );
        let id = match &code {
            Some(code) => self.by_code.get(code).cloned(),
            None => self.by_twin.get(&own).cloned(),
        };
        let is_new = id.is_none();
        if !row.is_refused() {
            let own = id.clone().or_else(|| code.clone()).unwrap_or(own);
            row.is_first(&mut self.seen, own, "name");
        }
        let mut item: InventoryItemRecord = match &id {
            Some(id) => rows::get(self.view, id)?.or_not_found(Noun::InventoryItems, id)?,
            None => InventoryItemRecord {
                id: String::new(),
                version: 0,
                code: spent(row, SERIES, code.as_deref(), self.last_number),
                name: String::new(),
                kind: kind.unwrap_or(InventoryKind::Other),
                owner_unit_id: None,
                locality: String::new(),
                state: state.unwrap_or(InventoryState::InUse),
                capacity: None,
                capacity_unit: String::new(),
                since_on: None,
                source: String::new(),
                note: String::new(),
            },
        };
        row.take_line("name", &mut item.name);
        if let Some(kind) = kind.filter(|kind| *kind != item.kind) {
            row.differs("kind", item.kind.code(), kind.code());
            item.kind = kind;
        }
        if let Some(state) = state.filter(|state| *state != item.state) {
            row.differs("state", item.state.code(), state.code());
            item.state = state;
        }
        if owner.is_some() && owner != item.owner_unit_id {
            let shown = |id: &Option<String>| {
                id.as_deref()
                    .map(|id| self.units.shown(id))
                    .unwrap_or_default()
            };
            row.differs("owner", shown(&item.owner_unit_id), shown(&owner));
            item.owner_unit_id = owner;
        }
        row.take_line("locality", &mut item.locality);
        if let Some(capacity) = row.read("capacity", values::count)
            && item.capacity != Some(capacity)
        {
            let before = item.capacity.map(|own| own.to_string()).unwrap_or_default();
            row.differs("capacity", before, capacity.to_string());
            item.capacity = Some(capacity);
        }
        row.take_line("capacity_unit", &mut item.capacity_unit);
        row.take_day("since", &mut item.since_on);
        row.take_text("source", &mut item.source);
        row.take_text("note", &mut item.note);
        if is_new {
            for (field, is_missing) in [
                ("name", item.name.is_empty()),
                ("kind", kind.is_none()),
                ("state", state.is_none()),
            ] {
                if is_missing && !row.is_refused() {
                    row.refuse(field, Why::Empty, "");
                }
            }
        }
        if rules::read_name(&item.name) == Err("too_long") {
            row.refuse("name", Why::TooLong, "300");
        }
        if rules::check_capacity(item.capacity, &item.capacity_unit).is_err() {
            row.refuse("capacity_unit", Why::Empty, "");
        }
        if rules::check_since(item.state, item.since_on, self.view.day).is_err() {
            row.refuse("since", Why::Future, "");
        }
        let links = self.links(row, id.as_deref())?;
        row.planned.code.clone_from(&item.code);
        row.planned.title.clone_from(&item.name);
        let verdict = verdict(row, is_new);
        row.steps.push(Box::new(move |tx| {
            if item.id.is_empty() {
                item.id = tx.new_id();
                item.code = code_for(tx, SERIES, item.code)?;
            }
            tx.put(&item)?;
            for (task_id, target_id) in links {
                tx.put(&InventoryLinkRecord {
                    id: tx.new_id(),
                    version: 0,
                    item_id: item.id.clone(),
                    task_id,
                    target_id,
                })?;
            }
            Ok(())
        }));
        Ok(verdict)
    }
}
