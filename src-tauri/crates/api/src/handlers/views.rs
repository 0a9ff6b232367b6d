//! Saved views.

use super::tasks::code;
use super::{Answer, Context};
use crate::errors::invalid;
use crate::wire::views::{SavedView, ViewKeyReq, ViewList, ViewMoveReq, ViewSaveReq};
use crate::wire::{Empty, WireError};
use steering_core::View;
use steering_core::error::Result;
use steering_core::ops::Op;
use steering_core::tasks::{TaskGrouping, TaskSort};
use steering_core::views::{self, ViewDraft};

type Reply<T> = Result<Answer<T>, WireError>;

impl From<views::SavedView> for SavedView {
    fn from(view: views::SavedView) -> Self {
        Self {
            id: view.id,
            place: view.place,
            name: view.name,
            query: view.query,
            sort: view.sort,
            group: view.group,
            columns: view.columns,
            version: view.version,
        }
    }
}

pub(crate) fn list(context: &Context<'_>, _: Empty) -> Reply<ViewList> {
    context
        .read(context.today(), shown)
        .map(Answer::of)
        .map_err(Into::into)
}

fn shown(view: View<'_>) -> Result<ViewList> {
    Ok(ViewList {
        views: views::list(view)?.into_iter().map(Into::into).collect(),
    })
}

pub(crate) fn save(context: &Context<'_>, request: ViewSaveReq) -> Reply<SavedView> {
    let sort = request.sort.trim_start_matches('-');
    if !sort.is_empty() && TaskSort::from_code(sort).is_none() {
        return Err(invalid("sort", "unknown"));
    }
    let group = Some(request.group.as_str()).filter(|group| !group.is_empty());
    code("group", group, TaskGrouping::from_code)?;
    let draft = ViewDraft {
        of: request.key.map(|key| (key, request.version)),
        name: request.name,
        query: request.query,
        sort: request.sort,
        group: request.group,
        columns: request.columns,
    };
    context.write(
        Op::SaveView,
        |tx| views::save(tx, &draft),
        |view, id| Ok(views::find(view, &id)?.into()),
    )
}

pub(crate) fn place(context: &Context<'_>, request: ViewMoveReq) -> Reply<ViewList> {
    context.write(
        Op::MoveView,
        |tx| views::place(tx, &request.key, request.place),
        |view, _| shown(view),
    )
}

pub(crate) fn remove(context: &Context<'_>, request: ViewKeyReq) -> Reply<ViewList> {
    context.write(
        Op::RemoveView,
        |tx| views::remove(tx, &request.key),
        |view, _| shown(view),
    )
}
