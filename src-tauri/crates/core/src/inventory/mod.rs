//! The infrastructure of the sector: sites and systems, who answers for each, what it can carry, and the tasks and targets
//! it bears on.
//!
//! `rules` is pure; each verb has its file; `query` reads. Nothing is invented: what is not known stays empty, and sums say
//! what they leave out. Items are read as they are now: the review of the infrastructure is a present matter, its past is
//! each item's history.

mod add;
mod edit;
mod link;
mod query;
pub mod rules;

pub use add::{NewItem, add};
pub use edit::{ItemEdit, edit, remove};
pub use link::{Bearing, link, unlink};
pub(crate) use query::Sum;
pub use query::{
    Capacity, InventoryFilter, InventoryGroup, InventoryLine, InventoryList, InventoryQuery,
    InventoryTotals, InventoryWhole, Locality, With, list, totals, whole,
};

use crate::codes::coded_enum;

coded_enum! {
    /// Kind of an item.
    InventoryKind {
        /// A data centre or a server room.
        DataCentre = "data_centre",
        /// Lines and networks.
        Network = "network",
        /// A platform that others build on.
        Platform = "platform",
        /// A database.
        Database = "database",
        /// An application.
        Application = "application",
        /// Devices.
        Equipment = "equipment",
        /// A school, an office or another place that is connected.
        Site = "site",
        /// Anything else.
        Other = "other",
    }
}

coded_enum! {
    /// Where an item stands.
    InventoryState {
        /// Intended.
        Planned = "planned",
        /// Being built or bought.
        Building = "building",
        /// Working.
        InUse = "in_use",
        /// Working in part, or failing.
        Degraded = "degraded",
        /// Taken out of use.
        Retired = "retired",
    }
}

coded_enum! {
    /// Order of a list of items.
    InventorySort {
        /// By code.
        Code = "code",
        /// By name, in Vietnamese order.
        Name = "name",
        /// By kind.
        Kind = "kind",
        /// By the owner's name, those without one last.
        Owner = "owner",
        /// By locality, those without one last.
        Locality = "locality",
        /// By state.
        State = "state",
        /// By unit of capacity, then capacity; those without one last.
        Capacity = "capacity",
        /// By the day it came into use, unknown last.
        Since = "since",
    }
}
