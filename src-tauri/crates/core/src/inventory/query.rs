//! Reading the inventory: pages, one item whole, and totals.

use super::rules::{Counts, counts_as};
use super::{InventoryKind, InventorySort, InventoryState};
use crate::error::{OrNotFound, Result};
use crate::ops::Noun;
use crate::store::records::InventoryItemRecord;
use crate::store::{self, View, rows};
use crate::tasks::Named;
use crate::text::fold;
use chrono::NaiveDate;

/// An item as a line of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InventoryLine {
    /// Its id.
    pub id: String,
    /// `HT-001`.
    pub code: String,
    /// Name.
    pub name: String,
    /// Kind.
    pub kind: InventoryKind,
    /// State.
    pub state: InventoryState,
    /// Who answers for it.
    pub owner: Option<Named>,
    /// Province or city; may be empty.
    pub locality: String,
    /// What it can carry.
    pub capacity: Option<u32>,
    /// Unit of the capacity; may be empty.
    pub capacity_unit: String,
    /// In use since; planned or being built: to be in use from.
    pub since_on: Option<NaiveDate>,
    /// Tasks it bears on.
    pub tasks: u32,
    /// Targets it bears on.
    pub targets: u32,
    /// Version for edits.
    pub version: u32,
}

/// A page of items.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InventoryList {
    /// How many match.
    pub total: u32,
    /// How many there are.
    pub all: u32,
    /// This page.
    pub lines: Vec<InventoryLine>,
}

/// An item, whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InventoryWhole {
    /// Its line.
    pub line: InventoryLine,
    /// Where the fact comes from.
    pub source: String,
    /// Remark.
    pub note: String,
    /// Tasks it bears on.
    pub tasks: Vec<Named>,
    /// Targets it bears on.
    pub targets: Vec<Named>,
}

/// What items are wanted with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum With {
    /// This: an id, or words.
    This(String),
    /// Nothing.
    Nothing,
}

impl With {
    /// Reads an id or words, or `none`.
    #[must_use]
    pub fn read(text: &str) -> Self {
        if text == "none" {
            With::Nothing
        } else {
            With::This(text.to_owned())
        }
    }
}

/// Which items are wanted; all conditions hold together.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct InventoryFilter {
    /// Text, folded before it is compared with code, name and locality.
    pub text: Option<String>,
    /// Kind.
    pub kind: Option<InventoryKind>,
    /// State.
    pub state: Option<InventoryState>,
    /// Who answers for it.
    pub owner: Option<With>,
    /// Province or city, as it is written; none = where it is not known.
    pub locality: Option<With>,
    /// Bears on this task, by id or code.
    pub task: Option<String>,
    /// Bears on this target, by id or code.
    pub target: Option<String>,
}

/// What page of items is wanted.
#[derive(Debug, Clone)]
pub struct InventoryQuery {
    /// Conditions.
    pub filter: InventoryFilter,
    /// Order.
    pub sort: InventorySort,
    /// True: the other way round.
    pub is_descending: bool,
    /// First row, from 0.
    pub offset: u32,
    /// Rows at most.
    pub limit: u32,
}

/// A locality that items lie in; `None` = not known.
pub type Locality = Option<String>;

/// Capacities of one unit of measurement, summed. Retired items are not in the sums.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Capacity {
    /// Unit of measurement.
    pub unit: String,
    /// There now: items in use or failing.
    pub present: i64,
    /// To come: items planned or being built.
    pub coming: i64,
}

/// Items of one group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InventoryGroup<K> {
    /// What it is grouped by.
    pub key: K,
    /// Items.
    pub items: u32,
    /// Items by state, in the order of [`InventoryState::ALL`].
    pub states: [u32; 5],
    /// Capacities, by unit of measurement.
    pub capacities: Vec<Capacity>,
}

/// The inventory in figures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InventoryTotals {
    /// All items together.
    pub all: InventoryGroup<()>,
    /// By locality, in Vietnamese order; items whose locality is not known last.
    pub by_locality: Vec<InventoryGroup<Locality>>,
    /// By owner, in Vietnamese order; items without one last.
    pub by_owner: Vec<InventoryGroup<Option<Named>>>,
    /// By kind.
    pub by_kind: Vec<InventoryGroup<InventoryKind>>,
    /// Items that bear on no task and no target.
    pub without_links: u32,
    /// Items whose source is not written down.
    pub without_source: u32,
}

/// Items alike in everything totals are grouped by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Sum<K> {
    pub(crate) key: K,
    pub(crate) state: InventoryState,
    pub(crate) unit: String,
    pub(crate) items: u32,
    pub(crate) capacity: i64,
}

/// Finds an item by id or code.
pub(super) fn find(view: View<'_>, key: &str) -> Result<InventoryItemRecord> {
    let key = key.trim();
    let id = store::inventory::id_of(view, key)?.or_not_found(Noun::InventoryItems, key)?;
    rows::get(view, &id)?.or_not_found(Noun::InventoryItems, key)
}

/// Returns a page of items.
///
/// # Errors
/// Trouble with the file.
pub fn list(view: View<'_>, query: &InventoryQuery) -> Result<InventoryList> {
    let text = query.filter.text.as_deref().map(|text| fold(text.trim()));
    let query = InventoryQuery {
        filter: InventoryFilter {
            text: text.filter(|text| !text.is_empty()),
            ..query.filter.clone()
        },
        ..query.clone()
    };
    store::inventory::page(view, &query)
}

/// Returns one item, by id or code.
///
/// # Errors
/// `not_found`.
pub fn whole(view: View<'_>, key: &str) -> Result<InventoryWhole> {
    let item = find(view, key)?;
    Ok(InventoryWhole {
        line: store::inventory::line(view, &item.id)?.or_not_found(Noun::InventoryItems, key)?,
        source: item.source,
        note: item.note,
        tasks: store::inventory::tasks_of(view, &item.id)?,
        targets: store::inventory::targets_of(view, &item.id)?,
    })
}

/// Returns the inventory in figures.
///
/// # Errors
/// Trouble with the file.
pub fn totals(view: View<'_>) -> Result<InventoryTotals> {
    let kinds = store::inventory::by_kind(view)?;
    let mut all = group(());
    for sum in &kinds {
        add(&mut all, sum);
    }
    let (without_links, without_source) = store::inventory::gaps(view)?;
    Ok(InventoryTotals {
        all,
        by_locality: grouped(store::inventory::by_locality(view)?),
        by_owner: grouped(store::inventory::by_owner(view)?),
        by_kind: grouped(kinds),
        without_links,
        without_source,
    })
}

const fn group<K>(key: K) -> InventoryGroup<K> {
    InventoryGroup {
        key,
        items: 0,
        states: [0; 5],
        capacities: Vec::new(),
    }
}

/// Gathers sums into groups, in the order in which their keys first come.
fn grouped<K: PartialEq + Clone>(sums: Vec<Sum<K>>) -> Vec<InventoryGroup<K>> {
    let mut groups: Vec<InventoryGroup<K>> = Vec::new();
    for sum in sums {
        if groups.last().is_none_or(|last| last.key != sum.key) {
            groups.push(group(sum.key.clone()));
        }
        if let Some(last) = groups.last_mut() {
            add(last, &sum);
        }
    }
    groups
}

/// Adds items to a group.
fn add<K, L>(group: &mut InventoryGroup<K>, sum: &Sum<L>) {
    group.items += sum.items;
    let place = InventoryState::ALL
        .iter()
        .position(|state| *state == sum.state);
    if let Some(count) = place.and_then(|place| group.states.get_mut(place)) {
        *count += sum.items;
    }
    let (present, coming) = match counts_as(sum.state) {
        Counts::Present => (sum.capacity, 0),
        Counts::Coming => (0, sum.capacity),
        Counts::No => return,
    };
    if sum.unit.is_empty() {
        return;
    }
    match group
        .capacities
        .binary_search_by(|known| known.unit.as_str().cmp(&sum.unit))
    {
        Ok(place) => {
            if let Some(known) = group.capacities.get_mut(place) {
                known.present += present;
                known.coming += coming;
            }
        }
        Err(place) => group.capacities.insert(
            place,
            Capacity {
                unit: sum.unit.clone(),
                present,
                coming,
            },
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_gather_by_key_and_unit_and_leave_the_retired_out() {
        let sum = |key: &'static str, state, unit: &str, items, capacity| Sum {
            key,
            state,
            unit: unit.to_owned(),
            items,
            capacity,
        };
        use InventoryState as S;
        let groups = grouped(vec![
            sum("Hà Nội", S::Planned, "TB", 1, 100),
            sum("Hà Nội", S::InUse, "TB", 2, 60),
            sum("Hà Nội", S::Degraded, "TB", 1, 5),
            sum("Hà Nội", S::Retired, "TB", 1, 999),
            sum("Hà Nội", S::InUse, "Mbps", 3, 900),
            sum("Hà Nội", S::InUse, "", 1, 0),
            sum("Lào Cai", S::Building, "", 4, 0),
        ]);
        assert_eq!(groups.len(), 2, "two localities");
        let first = groups.first().unwrap();
        assert_eq!(
            (first.items, first.states),
            (9, [1, 0, 6, 1, 1]),
            "every item is counted, whatever its state"
        );
        let capacity = |unit: &str, present, coming| Capacity {
            unit: unit.to_owned(),
            present,
            coming,
        };
        assert_eq!(
            first.capacities,
            [capacity("Mbps", 900, 0), capacity("TB", 65, 100)],
            "capacities are summed by their unit, what is retired is not among them"
        );
        assert_eq!(
            groups.last().map(|last| last.capacities.len()),
            Some(0),
            "what has no unit cannot be summed"
        );
    }
}
