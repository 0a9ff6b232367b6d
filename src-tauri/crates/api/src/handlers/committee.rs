//! Seats, units and priority areas.

use super::tasks::code;
use super::{Answer, Context};
use crate::errors::invalid;
use crate::wire::committee::{
    AreaList, MemberEditReq, MemberEndReq, MemberFillReq, MemberListReq, SeatList, SeatView,
    UnitAddReq, UnitList, UnitListReq, UnitView,
};
use crate::wire::priorities::{AreaAddReq, AreaEditReq, AreaMoveReq, AreaRemoveReq};
use crate::wire::{Empty, WireError};
use steering_core::committee::{
    self, AreaEdit, MembershipEdit, NewArea, NewMembership, NewUnit, SeatSort, UnitKind,
};
use steering_core::error::Result;
use steering_core::ops::Op;
use steering_core::{Tx, View};

type Reply<T> = Result<Answer<T>, WireError>;

pub(crate) fn member_list(context: &Context<'_>, request: MemberListReq) -> Reply<SeatList> {
    let sort =
        code("sort", request.sort.as_deref(), SeatSort::from_code)?.unwrap_or(SeatSort::Protocol);
    let day = context.day(request.as_of);
    let seats: Vec<SeatView> = context
        .register()?
        .read_past(day, None, |view| committee::list(view, sort))?
        .into_iter()
        .map(Into::into)
        .collect();
    let open = seats.iter().filter(|seat| seat.is_open).count();
    Ok(Answer::of(SeatList {
        open: u32::try_from(open).unwrap_or(u32::MAX),
        seats,
    }))
}

fn seat(view: View<'_>, number: u32) -> Result<SeatView> {
    committee::show(view, number).map(Into::into)
}

pub(crate) fn member_fill(context: &Context<'_>, request: MemberFillReq) -> Reply<SeatView> {
    let new = NewMembership {
        seat: request.seat,
        person: request.person,
        post: request.post,
        unit: request.unit,
        from_on: request.from,
        instrument: request.instrument,
    };
    context.write(Op::FillSeat, |tx| committee::fill(tx, &new), seat)
}

pub(crate) fn member_end(context: &Context<'_>, request: MemberEndReq) -> Reply<SeatView> {
    context.write(
        Op::EndMembership,
        |tx| committee::end(tx, request.seat, request.to),
        seat,
    )
}

pub(crate) fn member_edit(context: &Context<'_>, request: MemberEditReq) -> Reply<SeatView> {
    let edit = MembershipEdit {
        version: request.version,
        person: request.person,
        post: request.post,
        unit: request.unit,
        from_on: request.from,
    };
    context.write(
        Op::EditMembership,
        |tx| committee::edit(tx, &request.id, &edit),
        seat,
    )
}

pub(crate) fn unit_list(context: &Context<'_>, request: UnitListReq) -> Reply<UnitList> {
    let day = context.day(request.as_of);
    let units = context
        .register()?
        .read_past(day, None, |view| committee::units(view, request.all))?;
    Ok(Answer::of(UnitList {
        units: units.into_iter().map(Into::into).collect(),
    }))
}

pub(crate) fn unit_add(context: &Context<'_>, request: UnitAddReq) -> Reply<UnitView> {
    let kind = UnitKind::from_code(&request.kind)
        .filter(|kind| *kind != UnitKind::Ministry)
        .ok_or_else(|| invalid("kind", "unknown"))?;
    let new = NewUnit {
        name: request.name,
        abbreviation: request.abbreviation.unwrap_or_default(),
        kind,
        from_on: request.from,
        source: request.source.unwrap_or_default(),
    };
    context.write(
        Op::AddUnit,
        |tx| committee::add_unit(tx, &new),
        |view, id| committee::unit(view, &id).map(Into::into),
    )
}

pub(crate) fn area_list(context: &Context<'_>, _request: Empty) -> Reply<AreaList> {
    let areas = context.read(context.today(), committee::areas)?;
    Ok(Answer::of(areas.into()))
}

/// Runs an operation on the priority areas and shows all of them.
fn areas_changed<T>(
    context: &Context<'_>,
    op: Op,
    verb: impl FnOnce(&Tx<'_>) -> Result<T>,
) -> Reply<AreaList> {
    context.write(op, verb, |view, _| committee::areas(view).map(Into::into))
}

pub(crate) fn area_add(context: &Context<'_>, request: AreaAddReq) -> Reply<AreaList> {
    let new = NewArea {
        name: request.name,
        source: request.source.unwrap_or_default(),
        note: request.note.unwrap_or_default(),
    };
    areas_changed(context, Op::AddArea, |tx| committee::add_area(tx, &new))
}

pub(crate) fn area_edit(context: &Context<'_>, request: AreaEditReq) -> Reply<AreaList> {
    let edit = AreaEdit {
        version: request.version,
        name: request.name,
        source: request.source,
        note: request.note,
    };
    areas_changed(context, Op::EditArea, |tx| {
        committee::edit_area(tx, &request.key, &edit)
    })
}

pub(crate) fn area_move(context: &Context<'_>, request: AreaMoveReq) -> Reply<AreaList> {
    areas_changed(context, Op::MoveArea, |tx| {
        committee::move_area(tx, &request.key, request.to)
    })
}

pub(crate) fn area_remove(context: &Context<'_>, request: AreaRemoveReq) -> Reply<AreaList> {
    areas_changed(context, Op::RemoveArea, |tx| {
        committee::remove_area(tx, &request.key)
    })
}
