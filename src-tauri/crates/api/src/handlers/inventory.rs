//! The infrastructure.

use super::tasks::code;
use super::{Answer, Context};
use crate::errors::invalid;
use crate::wire::inventory::{
    InventoryAddReq, InventoryEditReq, InventoryLinkReq, InventoryListReq, InventoryPage,
    InventoryTotals, InventoryView,
};
use crate::wire::{AsOfReq, KeyReq, WireError};
use steering_core::View;
use steering_core::error::Result;
use steering_core::inventory::{
    self, Bearing, InventoryFilter, InventoryKind, InventoryQuery, InventorySort, InventoryState,
    ItemEdit, NewItem, With,
};
use steering_core::ops::Op;

type Reply<T> = Result<Answer<T>, WireError>;

/// Rows of a page when none are asked for, and at most.
const PAGE: u32 = 100;
const LARGEST_PAGE: u32 = 500;

pub(crate) fn list(context: &Context<'_>, request: InventoryListReq) -> Reply<InventoryPage> {
    let sort = request.sort.as_deref().unwrap_or("code");
    let (name, is_descending) = sort
        .strip_prefix('-')
        .map_or((sort, false), |name| (name, true));
    let query = InventoryQuery {
        filter: InventoryFilter {
            text: request.text,
            kind: code("kind", request.kind.as_deref(), InventoryKind::from_code)?,
            state: code("state", request.state.as_deref(), InventoryState::from_code)?,
            owner: request.owner.as_deref().map(With::read),
            locality: request.locality.as_deref().map(With::read),
            task: request.task,
            target: request.target,
        },
        sort: InventorySort::from_code(name).ok_or_else(|| invalid("sort", "unknown"))?,
        is_descending,
        offset: request.offset,
        limit: if request.limit == 0 {
            PAGE
        } else {
            request.limit.min(LARGEST_PAGE)
        },
    };
    let day = context.day(request.as_of);
    let page = context
        .register()?
        .read_past(day, None, |view| inventory::list(view, &query))?;
    Ok(Answer::of(InventoryPage {
        total: page.total,
        all: page.all,
        offset: query.offset,
        rows: page.lines.into_iter().map(Into::into).collect(),
    }))
}

fn whole(view: View<'_>, key: String) -> Result<InventoryView> {
    inventory::whole(view, &key).map(Into::into)
}

pub(crate) fn show(context: &Context<'_>, request: KeyReq) -> Reply<InventoryView> {
    let day = context.day(request.as_of);
    let register = context.register()?;
    Ok(Answer::of(register.read_past(day, None, |view| {
        inventory::whole(view, &request.key).map(Into::into)
    })?))
}

pub(crate) fn totals(context: &Context<'_>, request: AsOfReq) -> Reply<InventoryTotals> {
    let day = context.day(request.as_of);
    let register = context.register()?;
    Ok(Answer::of(
        register.read_past(day, None, inventory::totals)?.into(),
    ))
}

pub(crate) fn add(context: &Context<'_>, request: InventoryAddReq) -> Reply<InventoryView> {
    let new = NewItem {
        name: request.name,
        kind: InventoryKind::from_code(&request.kind).ok_or_else(|| invalid("kind", "unknown"))?,
        state: InventoryState::from_code(&request.state)
            .ok_or_else(|| invalid("state", "unknown"))?,
        owner: request.owner,
        locality: request.locality.unwrap_or_default(),
        capacity: request.capacity,
        capacity_unit: request.capacity_unit.unwrap_or_default(),
        since_on: request.since_on,
        source: request.source.unwrap_or_default(),
        note: request.note.unwrap_or_default(),
    };
    context.write(Op::AddInventoryItem, |tx| inventory::add(tx, &new), whole)
}

pub(crate) fn edit(context: &Context<'_>, request: InventoryEditReq) -> Reply<InventoryView> {
    let edit = ItemEdit {
        version: request.version,
        name: request.name,
        kind: code("kind", request.kind.as_deref(), InventoryKind::from_code)?,
        state: code("state", request.state.as_deref(), InventoryState::from_code)?,
        owner: request.owner,
        locality: request.locality,
        capacity: request.capacity,
        capacity_unit: request.capacity_unit,
        since_on: request.since_on,
        source: request.source,
        note: request.note,
    };
    context.write(
        Op::EditInventoryItem,
        |tx| inventory::edit(tx, &request.key, &edit),
        whole,
    )
}

pub(crate) fn remove(context: &Context<'_>, request: KeyReq) -> Reply<InventoryView> {
    let gone = context.read(context.today(), |view| whole(view, request.key.clone()))?;
    context.write(
        Op::RemoveInventoryItem,
        |tx| inventory::remove(tx, &request.key),
        |_, ()| Ok(gone),
    )
}

/// Reads what an item bears on: exactly one of a task and a target.
fn bearing(request: &InventoryLinkReq) -> Result<Bearing, WireError> {
    match (&request.task, &request.target) {
        (Some(task), None) => Ok(Bearing::Task(task.clone())),
        (None, Some(target)) => Ok(Bearing::Target(target.clone())),
        (None, None) => Err(invalid("task", "empty")),
        (Some(_), Some(_)) => Err(invalid("target", "one_of_two")),
    }
}

pub(crate) fn link(context: &Context<'_>, request: InventoryLinkReq) -> Reply<InventoryView> {
    let bearing = bearing(&request)?;
    context.write(
        Op::LinkInventoryItem,
        |tx| inventory::link(tx, &request.key, &bearing),
        whole,
    )
}

pub(crate) fn unlink(context: &Context<'_>, request: InventoryLinkReq) -> Reply<InventoryView> {
    let bearing = bearing(&request)?;
    context.write(
        Op::UnlinkInventoryItem,
        |tx| inventory::unlink(tx, &request.key, &bearing),
        whole,
    )
}
