//! How much each unit can lead at a time.

use super::rights;
use crate::committee::find_unit;
use crate::error::Result;
use crate::store::records::CapacityRecord;
use crate::store::{self, Tx, View};
use crate::tasks::Named;
use crate::text::clean_text;

/// A unit with what it can lead and what it leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CapacityLine {
    /// The unit.
    pub unit: Named,
    /// Tasks at a time; `None` = not recorded.
    pub tasks: Option<u32>,
    /// Effort points at a time; `None` = not recorded.
    pub effort: Option<u32>,
    /// Remark.
    pub note: String,
    /// Open tasks it leads.
    pub open_tasks: u32,
    /// Their effort points, where they have any.
    pub open_effort: u32,
    /// Of the open tasks, those without effort points.
    pub without_effort: u32,
}

/// What a unit can lead.
#[derive(Debug, Clone)]
pub struct NewCapacity {
    /// The unit: id, code, abbreviation or name.
    pub unit: String,
    /// Tasks at a time; `None` = not limited.
    pub tasks: Option<u32>,
    /// Effort points at a time; `None` = not limited.
    pub effort: Option<u32>,
    /// Remark.
    pub note: String,
}

/// Returns the units that lead tasks or have a capacity, by name.
///
/// # Errors
/// Trouble with the file.
pub fn capacities(view: View<'_>) -> Result<Vec<CapacityLine>> {
    store::priorities::capacities(view)
}

/// Records what a unit can lead; with neither figure the record goes.
///
/// # Errors
/// `secretariat_only`; `invalid` for a unit that cannot be found.
pub fn set_capacity(tx: &Tx<'_>, new: &NewCapacity) -> Result<()> {
    rights::check_set_capacity(tx.view(), tx.actor())?;
    let unit_id = find_unit(tx.view(), &new.unit, "unit")?;
    tx.about(&store::priorities::unit_code(tx.view(), &unit_id)?);
    let known = store::priorities::capacity_id(tx.view(), &unit_id)?;
    if new.tasks.is_none() && new.effort.is_none() {
        return known.map_or(Ok(()), |id| tx.remove::<CapacityRecord>(&id));
    }
    let (id, version) = match known {
        Some(id) => {
            let known: CapacityRecord = tx.get(&id)?;
            (known.id, known.version)
        }
        None => (tx.new_id(), 0),
    };
    tx.put(&CapacityRecord {
        id,
        version,
        unit_id,
        tasks: new.tasks,
        effort: new.effort,
        note: clean_text(&new.note),
    })
}
