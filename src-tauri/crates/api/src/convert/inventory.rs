//! The infrastructure, as it crosses the wire.

use super::many;
use crate::wire::Ref;
use crate::wire::inventory::{
    InventoryCapacity, InventoryGroup, InventoryRow, InventoryTotals, InventoryView,
};
use steering_core::inventory;

impl From<inventory::InventoryLine> for InventoryRow {
    fn from(line: inventory::InventoryLine) -> Self {
        InventoryRow {
            id: line.id,
            code: line.code,
            name: line.name,
            kind: line.kind.code().to_owned(),
            state: line.state.code().to_owned(),
            owner: line.owner.map(Ref::from),
            locality: line.locality,
            capacity: line.capacity,
            capacity_unit: line.capacity_unit,
            since_on: line.since_on,
            tasks: line.tasks,
            targets: line.targets,
            version: line.version,
        }
    }
}

impl From<inventory::InventoryWhole> for InventoryView {
    fn from(whole: inventory::InventoryWhole) -> Self {
        InventoryView {
            row: whole.line.into(),
            source: whole.source,
            note: whole.note,
            tasks: many(whole.tasks),
            targets: many(whole.targets),
        }
    }
}

impl From<inventory::Capacity> for InventoryCapacity {
    fn from(capacity: inventory::Capacity) -> Self {
        InventoryCapacity {
            unit: capacity.unit,
            present: capacity.present,
            coming: capacity.coming,
        }
    }
}

fn group<K>(
    group: inventory::InventoryGroup<K>,
    key: impl FnOnce(K) -> Option<Ref>,
) -> InventoryGroup {
    InventoryGroup {
        key: key(group.key),
        items: group.items,
        states: group.states,
        capacities: many(group.capacities),
    }
}

/// Names a group whose words are all there is to it.
fn word(word: &str) -> Ref {
    Ref {
        id: word.to_owned(),
        code: word.to_owned(),
        title: word.to_owned(),
    }
}

impl From<inventory::InventoryTotals> for InventoryTotals {
    fn from(totals: inventory::InventoryTotals) -> Self {
        let groups = |one: inventory::InventoryGroup<inventory::Locality>| {
            group(one, |locality| locality.as_deref().map(word))
        };
        InventoryTotals {
            all: group(totals.all, |()| None),
            by_locality: totals.by_locality.into_iter().map(groups).collect(),
            by_owner: totals
                .by_owner
                .into_iter()
                .map(|one| group(one, |owner| owner.map(Ref::from)))
                .collect(),
            by_kind: totals
                .by_kind
                .into_iter()
                .map(|one| group(one, |kind| Some(word(kind.code()))))
                .collect(),
            without_links: totals.without_links,
            without_source: totals.without_source,
        }
    }
}
