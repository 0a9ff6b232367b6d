//! The responsibility matrix: who carries what, member by member and unit by unit, against what each can carry.
//!
//! A task counts for the seat whose post leads it, or, where no post is named, for the seat of the lead unit; the Ministry as
//! lead is answered for by the head alone. Two seats of one unit both count its tasks, so that the sum of the rows may be
//! more than all tasks: the closing row is counted by itself.

use super::Cells;
use super::stats::Count;
use crate::committee::{SeatRole, UnitKind};
use crate::error::Result;
use crate::store::{self, View};
use crate::tasks::{Basis, Cell, Named};
use std::collections::HashMap;

/// How much of a capacity is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Burden {
    /// Less than can be carried.
    Free,
    /// As much as can be carried.
    Full,
    /// More than can be carried.
    Over,
}

impl Burden {
    /// Returns the stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Burden::Free => "free",
            Burden::Full => "full",
            Burden::Over => "over",
        }
    }
}

/// Returns how much of a capacity is taken; `None` when none was set.
#[must_use]
pub const fn burden(carried: u32, capacity: Option<u32>) -> Option<Burden> {
    match capacity {
        None => None,
        Some(capacity) if carried > capacity => Some(Burden::Over),
        Some(capacity) if carried == capacity => Some(Burden::Full),
        Some(_) => Some(Burden::Free),
    }
}

/// Open tasks of one area.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct AreaLoad {
    /// Open.
    pub open: u32,
    /// Of these, overdue.
    pub overdue: u32,
}

/// What someone carries.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Load {
    /// Tasks led, by cell.
    pub cells: Cells,
    /// Open tasks led, by area in the committee's order; those without an area last.
    pub areas: Vec<AreaLoad>,
    /// Open tasks that it coordinates.
    pub coordinated: u32,
    /// Open tasks to which a contribution is owed.
    pub owed: u32,
    /// Of these, past their day.
    pub owed_late: u32,
    /// Effort points of the open tasks led.
    pub effort: u32,
    /// Open tasks led whose effort was not estimated.
    pub effort_unknown: u32,
}

impl Load {
    /// True when nothing was ever assigned and nothing is coordinated.
    #[must_use]
    pub const fn is_nothing(&self) -> bool {
        self.cells.total() == 0 && self.coordinated == 0
    }
}

/// What a unit can carry at a time.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Capacity {
    /// Tasks led.
    pub tasks: Option<u32>,
    /// Effort points.
    pub effort: Option<u32>,
}

/// A row of the matrix: a seat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeatLoad {
    /// Protocol order.
    pub number: u32,
    /// Role.
    pub role: SeatRole,
    /// Who holds it, when known.
    pub person: Option<Named>,
    /// Post it goes with, when known.
    pub post: Option<Named>,
    /// Unit of the post.
    pub unit: Option<Named>,
    /// True when nobody is known to hold it.
    pub is_open: bool,
    /// True when it answers for its unit (of the Ministry only the head does).
    pub speaks: bool,
    /// What it carries.
    pub load: Load,
    /// What its unit can carry, when it answers for it.
    pub capacity: Capacity,
}

/// A row of the matrix: a unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitLoad {
    /// Which.
    pub unit: Named,
    /// Kind.
    pub kind: UnitKind,
    /// Seats that answer for it, by number.
    pub seats: Vec<u32>,
    /// What it carries.
    pub load: Load,
    /// What it can carry.
    pub capacity: Capacity,
}

/// The matrix of a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matrix {
    /// Columns: the areas in the committee's order.
    pub areas: Vec<Named>,
    /// The seats in protocol order.
    pub seats: Vec<SeatLoad>,
    /// Units that lead, coordinate or have a seat or a capacity, in Vietnamese order.
    pub units: Vec<UnitLoad>,
    /// All tasks together.
    pub all: Load,
    /// Tasks without a lead.
    pub without_lead: Load,
    /// Tasks that no held seat answers for: led by units no member speaks for, by posts nobody holds, or by nobody.
    pub without_member: Load,
    /// Seats nobody is known to hold.
    pub open_seats: u32,
    /// Held seats with nothing assigned.
    pub idle_seats: u32,
}

/// Tasks led that are alike in everything the matrix counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Led {
    pub(crate) post: Option<String>,
    pub(crate) effort: u32,
    pub(crate) effort_unknown: u32,
    pub(crate) count: Count,
}

/// What a unit owes beside what it leads.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Coordinated {
    pub(crate) tasks: u32,
    pub(crate) owed: u32,
    pub(crate) owed_late: u32,
}

/// A unit as the matrix needs it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct UnitRow {
    pub(crate) unit: Named,
    pub(crate) kind: UnitKind,
    pub(crate) capacity: Option<Capacity>,
}

/// Returns the matrix of the view's day.
///
/// # Errors
/// Trouble with the file.
pub fn matrix(view: View<'_>) -> Result<Matrix> {
    let areas: Vec<Named> = store::committee::areas(view)?
        .into_iter()
        .map(|area| Named {
            id: area.id,
            code: area.number.to_string(),
            title: area.name,
        })
        .collect();
    let led = store::matrix::led(view, Basis::Adjusted)?;
    let coordinated = store::matrix::coordinated(view)?;
    let units = store::matrix::units(view)?;
    let places = Places {
        areas: areas
            .iter()
            .enumerate()
            .map(|(place, area)| (area.id.as_str(), place))
            .collect(),
    };
    let of_unit = |load: &mut Load, unit: &str| {
        let beside = coordinated.get(unit).copied().unwrap_or_default();
        load.coordinated += beside.tasks;
        load.owed += beside.owed;
        load.owed_late += beside.owed_late;
    };
    let mut seats = Vec::new();
    for seat in store::committee::seat_rows(view)? {
        let unit = seat.unit.as_ref().filter(|_| seat.speaks);
        let mut load = places.load(&led, |row| answers(&seat, row));
        let known = unit.and_then(|own| units.iter().find(|row| row.unit.id == own.id));
        if let Some(own) = unit {
            of_unit(&mut load, &own.id);
        }
        seats.push(SeatLoad {
            capacity: known.and_then(|row| row.capacity).unwrap_or_default(),
            load,
            ..seat
        });
    }
    let units = units
        .into_iter()
        .map(|row| {
            let mut load = places.load(&led, |one| {
                one.count.lead.as_deref() == Some(row.unit.id.as_str())
            });
            of_unit(&mut load, &row.unit.id);
            UnitLoad {
                seats: seats
                    .iter()
                    .filter(|seat| {
                        seat.speaks && seat.unit.as_ref().is_some_and(|own| own.id == row.unit.id)
                    })
                    .map(|seat| seat.number)
                    .collect(),
                capacity: row.capacity.unwrap_or_default(),
                unit: row.unit,
                kind: row.kind,
                load,
            }
        })
        .filter(|row| {
            !row.load.is_nothing()
                || row.load.cells.drafts + row.load.cells.stopped > 0
                || !row.seats.is_empty()
                || row.capacity != Capacity::default()
        })
        .collect();
    let mut all = places.load(&led, |_| true);
    let together = store::matrix::coordinated_together(view)?;
    all.coordinated = together.tasks;
    all.owed = together.owed;
    all.owed_late = together.owed_late;
    let without_member = places.load(&led, |row| {
        let mut held = seats.iter().filter(|seat| !seat.is_open);
        !held.any(|seat| answers(seat, row))
    });
    Ok(Matrix {
        all,
        without_member,
        without_lead: places.load(&led, |row| row.count.lead.is_none()),
        open_seats: count(&seats, |seat| seat.is_open),
        idle_seats: count(&seats, |seat| !seat.is_open && seat.load.is_nothing()),
        areas,
        seats,
        units,
    })
}

/// True when the tasks count for the seat: its post leads them, or, where no post is named, its unit.
fn answers(seat: &SeatLoad, row: &Led) -> bool {
    match &row.post {
        Some(post) => seat.post.as_ref().is_some_and(|own| own.id == *post),
        None => {
            let unit = seat.unit.as_ref().filter(|_| seat.speaks);
            unit.is_some_and(|own| row.count.lead.as_deref() == Some(own.id.as_str()))
        }
    }
}

fn count(seats: &[SeatLoad], is_meant: impl Fn(&SeatLoad) -> bool) -> u32 {
    u32::try_from(seats.iter().filter(|seat| is_meant(seat)).count()).unwrap_or(u32::MAX)
}

/// Where each area stands.
struct Places<'a> {
    areas: HashMap<&'a str, usize>,
}

impl Places<'_> {
    /// Sums what is meant.
    fn load(&self, led: &[Led], is_meant: impl Fn(&Led) -> bool) -> Load {
        let mut load = Load {
            areas: vec![AreaLoad::default(); self.areas.len() + 1],
            ..Load::default()
        };
        for row in led.iter().filter(|row| is_meant(row)) {
            load.cells.add(&row.count);
            if !matches!(
                row.count.cell,
                Cell::InTerm | Cell::Overdue | Cell::OpenUndated
            ) {
                continue;
            }
            load.effort += row.effort;
            load.effort_unknown += row.effort_unknown;
            let place = row.count.area.as_deref().and_then(|id| self.areas.get(id));
            let place = place.copied().unwrap_or(self.areas.len());
            if let Some(area) = load.areas.get_mut(place) {
                area.open += row.count.count;
                if row.count.cell == Cell::Overdue {
                    area.overdue += row.count.count;
                }
            }
        }
        load
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_burden_is_told_from_the_capacity_that_was_set() {
        for (carried, capacity, expected, why) in [
            (3, None, None, "no capacity was set"),
            (3, Some(4), Some(Burden::Free), "one more can be led"),
            (4, Some(4), Some(Burden::Full), "no more can be led"),
            (5, Some(4), Some(Burden::Over), "one too many"),
            (0, Some(0), Some(Burden::Full), "nothing can be led"),
        ] {
            assert_eq!(burden(carried, capacity), expected, "{why}");
        }
    }

    #[test]
    fn open_tasks_stand_under_their_area_and_the_rest_under_none() {
        let row = |area: Option<&str>, cell, number| Led {
            post: None,
            effort: 2 * number,
            effort_unknown: 1,
            count: Count {
                area: area.map(std::sync::Arc::from),
                lead: None,
                instrument: None,
                level: 3,
                cell,
                is_due: false,
                age: None,
                count: number,
                longest_days: 0,
            },
        };
        let places = Places {
            areas: HashMap::from([("a", 0), ("b", 1)]),
        };
        let load = places.load(
            &[
                row(Some("a"), Cell::InTerm, 3),
                row(Some("a"), Cell::Overdue, 2),
                row(Some("b"), Cell::OnTime, 7),
                row(Some("gone"), Cell::OpenUndated, 1),
                row(None, Cell::Drafts, 5),
            ],
            |_| true,
        );
        let area = |open, overdue| AreaLoad { open, overdue };
        assert_eq!(
            load.areas,
            [area(5, 2), area(0, 0), area(1, 0)],
            "what is done or a draft is no load; an area nobody knows is none"
        );
        assert_eq!(
            (load.effort, load.effort_unknown),
            (12, 3),
            "effort is that of what is open"
        );
        assert_eq!(
            load.cells.done() + load.cells.open() + load.cells.drafts,
            18,
            "every task is in a cell"
        );
    }
}
