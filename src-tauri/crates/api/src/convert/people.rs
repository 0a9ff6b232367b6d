//! Who carries what, as it crosses the wire.

use super::{cells, many};
use crate::wire::Ref;
use crate::wire::people::{
    AreaLoad, CapacityLoad, DirectionRow, DirectionsView, Load, MatrixView, SeatLoad, SinceView,
    UnitLoad, WorkGroup, WorkItem, WorkView,
};
use chrono::NaiveDate;
use steering_core::reports::{self, Burden, Whose, burden};

impl From<reports::Load> for Load {
    fn from(load: reports::Load) -> Self {
        Load {
            cells: cells(load.cells),
            areas: load
                .areas
                .into_iter()
                .map(|area| AreaLoad {
                    open: area.open,
                    overdue: area.overdue,
                })
                .collect(),
            coordinated: load.coordinated,
            owed: load.owed,
            owed_late: load.owed_late,
            effort: load.effort,
            effort_unknown: load.effort_unknown,
        }
    }
}

/// Says how much of a capacity is taken.
fn capacity(capacity: reports::Capacity, load: &reports::Load) -> CapacityLoad {
    let worse = burden(load.cells.open(), capacity.tasks).max(burden(load.effort, capacity.effort));
    CapacityLoad {
        tasks: capacity.tasks,
        effort: capacity.effort,
        burden: worse.map(Burden::code).map(str::to_owned),
    }
}

pub(crate) fn matrix(matrix: reports::Matrix, as_of: NaiveDate) -> MatrixView {
    MatrixView {
        as_of,
        areas: many(matrix.areas),
        seats: matrix
            .seats
            .into_iter()
            .map(|seat| SeatLoad {
                number: seat.number,
                role: seat.role.code().to_owned(),
                person: seat.person.map(Ref::from),
                post: seat.post.map(Ref::from),
                unit: seat.unit.map(Ref::from),
                is_open: seat.is_open,
                speaks: seat.speaks,
                is_idle: !seat.is_open && seat.load.is_nothing(),
                capacity: capacity(seat.capacity, &seat.load),
                load: seat.load.into(),
            })
            .collect(),
        units: matrix
            .units
            .into_iter()
            .map(|row| UnitLoad {
                unit: row.unit.into(),
                kind: row.kind.code().to_owned(),
                seats: row.seats,
                capacity: capacity(row.capacity, &row.load),
                load: row.load.into(),
            })
            .collect(),
        all: matrix.all.into(),
        without_lead: matrix.without_lead.into(),
        open_seats: matrix.open_seats,
        idle_seats: matrix.idle_seats,
    }
}

impl From<reports::WorkItem> for WorkItem {
    fn from(item: reports::WorkItem) -> Self {
        WorkItem {
            kind: item.kind.code().to_owned(),
            task: item.line.into(),
            due_on: item.due_on,
            days: item.days,
            wait: item.wait.map(|wait| wait.code().to_owned()),
            other: item.other.map(Ref::from),
            words: item.words,
            asked_by: item.asked_by,
            number: item.number,
            proposed_on: item.proposed_on,
            since: item.since,
            reported_on: item.reported_on,
            is_marked: item.is_marked,
        }
    }
}

impl From<reports::Directions> for DirectionsView {
    fn from(directions: reports::Directions) -> Self {
        DirectionsView {
            open: directions.open,
            answered: directions.answered,
            rows: many(directions.rows),
        }
    }
}

impl From<reports::Direction> for DirectionRow {
    fn from(direction: reports::Direction) -> Self {
        DirectionRow {
            task: direction.line.into(),
            number: direction.number,
            words: direction.words,
            asked_on: direction.asked_on,
            answer_by: direction.answer_by,
            days: direction.days,
            answer: direction.answer,
            answered_on: direction.answered_on,
            answered_by: direction.answered_by,
        }
    }
}

pub(crate) fn work(work: reports::Work, as_of: NaiveDate) -> WorkView {
    WorkView {
        as_of,
        seat: match work.whose {
            Whose::Seat(number) => Some(number),
            Whose::Secretariat => None,
        },
        groups: work
            .parts
            .into_iter()
            .map(|part| WorkGroup {
                group: part.group.code().to_owned(),
                total: part.total,
                items: many(part.items),
            })
            .collect(),
    }
}

impl From<reports::SinceLook> for SinceView {
    fn from(since: reports::SinceLook) -> Self {
        SinceView {
            at: since.at,
            head: since.head,
            total: since.total,
            entries: many(since.entries),
        }
    }
}
