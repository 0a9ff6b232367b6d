//! Queries of the inventory.

use super::committee::named;
use super::records::InventoryItemRecord;
use super::tasks::coded;
use super::{View, count, first, list};
use crate::error::Result;
use crate::inventory::{
    InventoryFilter, InventoryKind, InventoryLine, InventoryList, InventoryQuery, InventorySort,
    InventoryState, Locality, Sum, With,
};
use crate::tasks::Named;
use rusqlite::{Row, ToSql, named_params};

/// The columns of a line, in the order [`read_line`] expects.
const LINE: &str = "v.id, v.code, v.name, v.kind, v.state,
  u.id, case when u.abbreviation <> '' then u.abbreviation else u.code end, u.name,
  v.locality, v.capacity, v.capacity_unit, v.since_on, v.version,
  (select count(*) from inventory_links l where l.item_id = v.id and l.task_id is not null),
  (select count(*) from inventory_links l where l.item_id = v.id and l.target_id is not null)";

const FROM: &str = "from inventory_items v left join units u on u.id = v.owner_unit_id";

/// What a filter asks for; a name that is null asks for nothing.
const WHERE: &str = "(:text is null or instr(v.folded, :text) > 0)
  and (:kind is null or v.kind = :kind)
  and (:state is null or v.state = :state)
  and (:owner is null or v.owner_unit_id is nullif(:owner, ''))
  and (:locality is null or v.locality = :locality)
  and (:task is null or exists (select 1 from inventory_links l join tasks t on t.id = l.task_id
    where l.item_id = v.id and (t.id = lower(:task) or t.code = upper(:task))))
  and (:target is null or exists (select 1 from inventory_links l join targets t on t.id = l.target_id
    where l.item_id = v.id and (t.id = lower(:target) or t.code = upper(:target))))";

fn read_line(row: &Row<'_>) -> rusqlite::Result<InventoryLine> {
    Ok(InventoryLine {
        id: row.get(0)?,
        code: row.get(1)?,
        name: row.get(2)?,
        kind: coded(row, 3, InventoryKind::from_code)?,
        state: coded(row, 4, InventoryState::from_code)?,
        owner: named(row, 5, row.get(6)?, 7)?,
        locality: row.get(8)?,
        capacity: row.get(9)?,
        capacity_unit: row.get(10)?,
        since_on: row.get(11)?,
        version: row.get(12)?,
        tasks: row.get(13)?,
        targets: row.get(14)?,
    })
}

/// The values of [`WHERE`].
struct Values<'a> {
    text: Option<&'a str>,
    kind: Option<&'static str>,
    state: Option<&'static str>,
    /// Empty: without one.
    owner: Option<&'a str>,
    /// Empty: where it is not known.
    locality: Option<&'a str>,
    task: Option<&'a str>,
    target: Option<&'a str>,
}

impl<'a> Values<'a> {
    fn of(filter: &'a InventoryFilter) -> Self {
        let wanted = |wanted: &'a Option<With>| {
            wanted.as_ref().map(|wanted| match wanted {
                With::Nothing => "",
                With::This(word) => word.as_str(),
            })
        };
        Self {
            text: filter.text.as_deref(),
            kind: filter.kind.map(InventoryKind::code),
            state: filter.state.map(InventoryState::code),
            owner: wanted(&filter.owner),
            locality: wanted(&filter.locality),
            task: filter.task.as_deref(),
            target: filter.target.as_deref(),
        }
    }

    fn named(&self) -> Vec<(&'static str, &dyn ToSql)> {
        vec![
            (":text", &self.text),
            (":kind", &self.kind),
            (":state", &self.state),
            (":owner", &self.owner),
            (":locality", &self.locality),
            (":task", &self.task),
            (":target", &self.target),
        ]
    }
}

/// Returns the expressions that order a list; the code decides last.
fn order(sort: InventorySort, is_descending: bool) -> String {
    let way = if is_descending { "desc" } else { "asc" };
    let by = match sort {
        InventorySort::Code => return format!("length(v.code) {way}, v.code {way}"),
        InventorySort::Name => format!("v.name_sort {way}"),
        InventorySort::Kind => format!("{} {way}", kind_order()),
        InventorySort::State => format!("{} {way}", state_order()),
        InventorySort::Owner => format!("u.id is null, u.name_sort {way}"),
        InventorySort::Locality => format!("v.locality = '', v.locality_sort {way}"),
        InventorySort::Capacity => format!("v.capacity is null, v.capacity_unit, v.capacity {way}"),
        InventorySort::Since => format!("v.since_on is null, v.since_on {way}"),
    };
    format!("{by}, length(v.code), v.code")
}

/// Returns the place of a code among all of its vocabulary, as an expression.
fn place_of(column: &str, codes: &[&str]) -> String {
    let places: Vec<String> = codes
        .iter()
        .enumerate()
        .map(|(place, code)| format!("when '{code}' then {place}"))
        .collect();
    format!("case {column} {} end", places.join(" "))
}

fn kind_order() -> String {
    let codes: Vec<&str> = InventoryKind::ALL.iter().map(|kind| kind.code()).collect();
    place_of("v.kind", &codes)
}

fn state_order() -> String {
    let codes: Vec<&str> = InventoryState::ALL
        .iter()
        .map(|state| state.code())
        .collect();
    place_of("v.state", &codes)
}

/// Reads a page of items.
pub(crate) fn page(view: View<'_>, query: &InventoryQuery) -> Result<InventoryList> {
    let wanted = Values::of(&query.filter);
    let mut values = wanted.named();
    let total = count(
        view,
        &format!("select count(*) from inventory_items v where {WHERE}"),
        values.as_slice(),
    )?;
    let all = count(view, "select count(*) from inventory_items", [])?;
    values.push((":limit", &query.limit));
    values.push((":offset", &query.offset));
    let by = order(query.sort, query.is_descending);
    let lines = list(
        view,
        &format!("select {LINE} {FROM} where {WHERE} order by {by} limit :limit offset :offset"),
        values.as_slice(),
        read_line,
    )?;
    Ok(InventoryList { total, all, lines })
}

/// Reads the line of one item.
pub(crate) fn line(view: View<'_>, id: &str) -> Result<Option<InventoryLine>> {
    first(
        view,
        &format!("select {LINE} {FROM} where v.id = ?1"),
        [id],
        read_line,
    )
}

/// Returns the id of an item named by id or code.
pub(crate) fn id_of(view: View<'_>, key: &str) -> Result<Option<String>> {
    first(
        view,
        "select id from inventory_items where id = lower(?1) or code = upper(?1)",
        [key],
        |row| row.get(0),
    )
}

/// True when another item has the same name and kind in the same locality, of the same owner.
pub(crate) fn has_twin(view: View<'_>, item: &InventoryItemRecord) -> Result<bool> {
    let twins = count(
        view,
        "select count(*) from inventory_items where id <> :id and name = :name and kind = :kind
           and locality = :locality and owner_unit_id is :owner",
        named_params! {
            ":id": item.id,
            ":name": item.name,
            ":kind": item.kind.code(),
            ":locality": item.locality,
            ":owner": item.owner_unit_id,
        },
    )?;
    Ok(twins > 0)
}

/// Returns the ids of an item's links.
pub(crate) fn link_ids(view: View<'_>, item_id: &str) -> Result<Vec<String>> {
    list(
        view,
        "select id from inventory_links where item_id = ?1 order by id",
        [item_id],
        |row| row.get(0),
    )
}

/// Returns the id of the link of an item to a task or a target.
pub(crate) fn link_between(
    view: View<'_>,
    item_id: &str,
    task_id: Option<&str>,
    target_id: Option<&str>,
) -> Result<Option<String>> {
    first(
        view,
        "select id from inventory_links where item_id = :item and task_id is :task and target_id is :target",
        named_params! { ":item": item_id, ":task": task_id, ":target": target_id },
        |row| row.get(0),
    )
}

fn read_named(row: &Row<'_>) -> rusqlite::Result<Named> {
    Ok(Named {
        id: row.get(0)?,
        code: row.get(1)?,
        title: row.get(2)?,
    })
}

/// Reads the tasks that an item bears on.
pub(crate) fn tasks_of(view: View<'_>, item_id: &str) -> Result<Vec<Named>> {
    list(
        view,
        "select t.id, t.code, t.title from inventory_links l join tasks t on t.id = l.task_id
         where l.item_id = ?1 order by length(t.code), t.code",
        [item_id],
        read_named,
    )
}

/// Reads the targets that an item bears on.
pub(crate) fn targets_of(view: View<'_>, item_id: &str) -> Result<Vec<Named>> {
    list(
        view,
        "select t.id, t.code, t.title from inventory_links l join targets t on t.id = l.target_id
         where l.item_id = ?1 order by t.code",
        [item_id],
        read_named,
    )
}

/// Reads sums by a key, by state and by unit of capacity; keys in the given order.
fn sums<K>(
    view: View<'_>,
    key: &str,
    order: &str,
    read_key: impl Fn(&Row<'_>) -> rusqlite::Result<K>,
) -> Result<Vec<Sum<K>>> {
    let unit = "case when v.capacity is null then '' else v.capacity_unit end";
    list(
        view,
        &format!(
            "select v.state, {unit}, count(*), coalesce(sum(v.capacity), 0), {key} {FROM}
             group by {order}, v.state, {unit} order by {order}, {}, {unit}",
            state_order()
        ),
        [],
        |row| {
            Ok(Sum {
                state: coded(row, 0, InventoryState::from_code)?,
                unit: row.get(1)?,
                items: row.get(2)?,
                capacity: row.get(3)?,
                key: read_key(row)?,
            })
        },
    )
}

/// Sums by locality; where it is not known last.
pub(crate) fn by_locality(view: View<'_>) -> Result<Vec<Sum<Locality>>> {
    sums(
        view,
        "v.locality",
        "v.locality = '', v.locality_sort, v.locality",
        |row| Ok(Some(row.get(4)?).filter(|locality: &String| !locality.is_empty())),
    )
}

/// Sums by owner; without one last.
pub(crate) fn by_owner(view: View<'_>) -> Result<Vec<Sum<Option<Named>>>> {
    sums(
        view,
        "u.id, case when u.abbreviation <> '' then u.abbreviation else u.code end, u.name",
        "u.id is null, u.name_sort, u.id",
        |row| named(row, 4, row.get(5)?, 6),
    )
}

/// Sums by kind.
pub(crate) fn by_kind(view: View<'_>) -> Result<Vec<Sum<InventoryKind>>> {
    sums(view, "v.kind", &kind_order(), |row| {
        coded(row, 4, InventoryKind::from_code)
    })
}

/// Counts the items that bear on nothing, and those whose source is not written down.
pub(crate) fn gaps(view: View<'_>) -> Result<(u32, u32)> {
    let without_links = count(
        view,
        "select count(*) from inventory_items v
         where not exists (select 1 from inventory_links l where l.item_id = v.id)",
        [],
    )?;
    let without_source = count(
        view,
        "select count(*) from inventory_items where source = ''",
        [],
    )?;
    Ok((without_links, without_source))
}
